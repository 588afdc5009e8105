// Shows words while the game is still loading: the page that was last seen in
// this tab, else the title. Whoever comes back can read on at once. What is
// done meanwhile is done once the game is there, if it shows the same page.
import { connect, show } from './mirror.js';
import { pass } from './keys.js';
import { preferred, say, turnTo } from './words.js';

const root = document.documentElement;
const part = (id) => document.getElementById(id);

// A page can be kept here and is there again when this tab is loaded again; the
// title is there for every tab. The game erases them with everything else.
const shelves = { here: 'sessionStorage', title: 'localStorage' };
const prefix = 'upperhand/';
const key = (what) => `${prefix}${what}.early`;

// authored: the page is the play pane of somebody who is writing a case, which
// begins with what they have written.
const authored = root.dataset.author === 'yes';

// most is how long a page may be to be kept, in characters.
const most = 200_000;

// shelf is one of the browser's storage areas; even to ask for one may throw.
function shelf(area, use) {
  try {
    return use(window[area]);
  } catch {
    return null;
  }
}

const kept = (what) => shelf(shelves[what], (store) => JSON.parse(store.getItem(key(what))));

// put keeps a page, or nothing where that does not fit or the game itself keeps
// nothing there: it is a convenience, and must leave the room to what matters.
function put(what, given) {
  if (authored) return;
  const text = JSON.stringify(given);
  shelf(shelves[what], (store) => {
    store.removeItem(key(what));
    if (text.length <= most && used(shelves[what])) store.setItem(key(what), text);
  });
}

// keep keeps what is to be shown at the next start: the page as it is now, and
// the title as it would be.
export function keep(look, here, title) {
  put('here', { look, page: here });
  put('title', { look, page: title });
}

// used reports whether the game has kept anything in a storage area.
const used = (area) => shelf(area, (store) => Object.keys(store).some((name) => name.startsWith(prefix) && !name.endsWith('.early')));

// last is what to show: a kept page, or the title as it stands in the file for
// those who come for the first time. Where the game will open another page than
// we know of, there is nothing to show.
function last() {
  if (authored) return null;
  const here = kept('here');
  if (here || used('sessionStorage')) return here;
  const title = kept('title');
  if (title || used('localStorage')) return title;
  // The title in the file is in English.
  return part('mirror').dataset.screen && preferred() === 'en' ? { look: usual() } : null;
}

// usual is how the game looks to somebody who has changed nothing (wished in
// game/save).
function usual() {
  const wants = (what) => matchMedia(`(${what})`).matches;
  if (wants('prefers-contrast: more')) return { theme: 'contrast', scale: 100 };
  return { theme: wants('prefers-color-scheme: dark') ? 'dark' : 'light', scale: 100 };
}

// dress gives the page its colours, its text size, letters and room, and its
// language.
export function dress({ theme, scale, font, spacing, lang }) {
  if (lang) turnTo(lang);
  root.dataset.theme = theme;
  root.dataset.font = font || 'plain';
  root.style.setProperty('--times', String(scale / 100));
  root.style.setProperty('--lines', String((spacing || 100) / 100));
}

// waiting is what was done before the game was there.
let waiting = [];
let does = (...what) => { if (root.dataset.early) wait(what); };

// act hands on what was done on the page.
export const act = (...what) => does(...what);

function wait(what) {
  waiting.push(what);
  if (what[0] !== 'press' && what[0] !== 'type') return;
  part('status').textContent = say('One moment: this is done as soon as the game is there.');
  if (what[0] === 'press') part('mirror').querySelector(`[data-id="${CSS.escape(what[1])}"]`)?.setAttribute('data-waits', 'yes');
}

const words = () => ['before', 'log', 'after'].map((name) => part(`mirror-${name}`).textContent).join('\n');

// handOver has the game do what was done so far, once come has brought its own
// page: where that says something else, what was done was meant for another.
export function handOver(game, come) {
  const was = words();
  come();
  does = game;
  const all = words() === was ? waiting : [];
  waiting = [];
  queueMicrotask(() => { for (const what of all) game(...what); }); // the game is still busy telling us
}

// over ends the early page: the game is there to be seen, or will never be.
export function over() {
  delete root.dataset.early;
}

function begin() {
  const found = last();
  turnTo(found?.look.lang ?? preferred());
  if (!found) return;
  dress(found.look);
  root.dataset.view = 'text';
  root.dataset.early = 'yes';
  if (!found.page) return;
  show({ page: { ...found.page, say: [] }, text: true });
  part('mirror-after').querySelector('.ask')?.scrollIntoView({ block: 'center' });
}

connect(act);
pass(act, () => root.dataset.view === 'text');
begin();
