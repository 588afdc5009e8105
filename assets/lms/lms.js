// Where a package's page begins, in the place of the game: it finds the platform,
// asks it for what the learner did so far, readies a storage with that, and only
// then lets the game begin.
import { again } from './again.js';
import { keep, placed } from './keeping.js';
import { news } from './news.js';
import { decode, merge } from './record.js';
import { sco } from './sco.js';
import { unit } from './unit.js';
import './words.js';
import { langs, preferred, say, turnTo } from '../words.js';

const root = document.documentElement;
const kind = root.dataset.lms;
const browser = { session: safely(() => window.sessionStorage) ?? { getItem: () => null, setItem: () => {} } };

function safely(get) {
  try {
    return get();
  } catch {
    return null;
  }
}

// What is to be told before the strip is there waits for it.
let strip = null;
let early = ['', ''];
const tell = (what, why) => (strip ? strip.tell(what, why) : (early = [what, why]));

function shown(text) {
  root.dataset.begun = 'yes'; // see ../watch.js
  const status = document.getElementById('status');
  document.getElementById('progress').hidden = true;
  status.className = 'trouble';
  status.textContent = text;
}

async function read() {
  const answer = await fetch(new URL('table.json', import.meta.url));
  if (!answer.ok) throw new Error(say('the server answered {}', answer.status));
  return answer.json();
}

// connect gives the platform, or null outside of one.
const connect = (table) => (kind === 'cmi5' ? unit(table, { say: tell, storage: browser.session }) : sco(kind, table, { say: tell }));

// play lets the game begin.
async function play() {
  await import('../early.js');
  await import('../boot.js');
  strip = await import('./strip.js');
  if (early[0]) strip.tell(...early);
}

async function outside() {
  delete root.dataset.lms; // the game then says truly where it keeps things
  await play();
  strip.remark('outside');
}

async function inside(table, platform) {
  let started = platform.start();
  for (let tries = 0; !started && tries < 3; tries++) {
    await new Promise((done) => { setTimeout(done, 500 * 2 ** tries); });
    started = platform.start();
  }
  let kept = decode(started?.kept, table);
  if (started) platform.save();
  if (!kept.settings && langs.includes(base(started?.language))) kept.settings = JSON.stringify({ language: base(started.language) });
  const fresh = news(kept.slots, table);
  const here = keep({ ...kept, place: placed(kept, table) }, { moved: (slot) => platform.tell(fresh(slot), all()), changed: () => { if (platform.open) platform.tell(null, all()); } });
  const all = () => (started ? here.now() : merge(here.now(), kept));
  root.addEventListener('moved', ({ detail }) => platform.moved?.(detail));
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden' && platform.open) {
      platform.tell(null, all());
      platform.save();
    }
  });
  window.addEventListener('pagehide', () => platform.leave());
  window.addEventListener('pageshow', ({ persisted }) => { if (persisted) location.reload(); });
  await play();
  strip.button(() => finish(platform, all));
  if (!platform.recorded) strip.remark('looking');
  remind();
  if (!started) late(platform, (more) => { kept = decode(more.kept, table); platform.tell(null, all()); });
}

const base = (tag) => String(tag ?? '').toLowerCase().split('-')[0];

// late starts a session that could not be started, and brings what was kept:
// it stands among the other runs when the activity is opened again.
function late(platform, come) {
  strip.tell('silent', platform.why());
  const retry = again(() => {
    const more = platform.start();
    if (!more) return retry.soon();
    come(more);
  });
  retry.soon();
}

// remind says, before somebody writes, that it goes nowhere.
function remind() {
  const mirror = document.getElementById('mirror');
  const look = () => {
    if (mirror.dataset.screen !== 'debrief') return;
    strip.remark('words');
    watcher.disconnect();
  };
  const watcher = new MutationObserver(look);
  watcher.observe(mirror, { attributes: true, attributeFilter: ['data-screen'] });
  look();
}

// finish ends the visit: everything is told, and the page says how that went.
async function finish(platform, all) {
  if (platform.open) platform.tell(null, all());
  const wrote = all().slots.some((slot) => [slot, ...(slot.others ?? [])].some((run) => run.leaving || run.reflections?.some(Boolean)));
  const lost = wrote ? say('What you wrote in the debrief is not there: it was in this window only.') : '';
  if (await platform.finish()) {
    if (platform.returnURL) return location.assign(platform.returnURL);
    const kept = platform.recorded ? say('Your learning platform has your place and your choices. Open the activity again in your course to go on.') : say('Nothing of this visit was to be kept.');
    return strip.end(say('You can close this window'), [kept, lost]);
  }
  const trying = () => finish(platform, all);
  strip.end(say('Not everything is kept yet'), [say('Your learning platform has not taken everything ({}). Leave this window open: it is tried again, and this page says when it is done.', platform.why() || say('it gave no reason'))],
    [{ label: say('Try again now'), act: trying }]);
  unfinished.soon(trying);
}

// unfinished tries to finish again, once at a time.
const unfinished = {
  act: null,
  retry: again(() => unfinished.act()),
  soon(act) { this.act = act; this.retry.soon(); },
};

async function begin() {
  turnTo(preferred());
  let table;
  try {
    table = await read();
  } catch (error) {
    return shown(say('This activity can’t be opened: {}. Close this window and open the activity again in your course.', error.message));
  }
  try {
    const platform = await connect(table);
    return platform ? await inside(table, platform) : await outside();
  } catch (error) {
    shown(say('This activity can’t be opened: {}. Close this window and open the activity again in your course.', error.message));
    throw error;
  }
}

begin();
