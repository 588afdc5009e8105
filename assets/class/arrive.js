// Finds out who sits at this machine, before anything of theirs is shown. The
// class may be out of reach: then whoever was here last can go on, if they say
// that it is they.
import { me, teacher } from './api.js';
import { button, el } from './el.js';
import { pause } from './sync.js';
import { say } from './words.js';

// A teacher may have a trainee's page open beside their own.
const lastKey = teacher ? 'upperhand-class/teacher' : 'upperhand-class/last';
const status = document.getElementById('status');

// last is who sat here last: { mark, seat, class }, without their key.
function last() {
  try {
    return JSON.parse(window.localStorage.getItem(lastKey));
  } catch {
    return null;
  }
}

// remember notes who sits here now. Other tabs of this browser hear of it.
export function remember(mark, { seat, class: of }) {
  try {
    window.localStorage.setItem(lastKey, JSON.stringify({ mark, seat: { alias: seat.alias, name: seat.name }, class: { title: of.title } }));
  } catch { /* without it there is only no going on while the class is out of reach */ }
}

// another calls act once another seat was opened in this browser.
export function another(mark, act) {
  window.addEventListener('storage', (event) => {
    if (event.key !== lastKey || !event.newValue) return;
    if (JSON.parse(event.newValue).mark !== mark) act();
  }, true);
}

// arrive gives the answer of /api/me; or { mark, … } of whoever was here last,
// who goes on without it; or never anything, where there is no seat.
export async function arrive() {
  for (let failures = 0; ; failures++) {
    const response = await me().catch(() => null);
    if (response?.ok) return response.json();
    if (response?.status === 401) {
      location.replace('../');
      return forever;
    }
    if (response && [403, 410].includes(response.status)) return over(await response.json().catch(() => ({})));
    const gone = await alone(pause(failures));
    if (gone) return gone;
  }
}

// rejoined gives the answer of /api/me once there is one, however long it takes.
export async function rejoined() {
  for (let failures = 0; ; failures++) {
    await new Promise((done) => {
      setTimeout(done, pause(failures));
      window.addEventListener('online', done, { once: true });
    });
    const response = await me().catch(() => null);
    if (response && (response.ok || [401, 403, 410].includes(response.status))) return { status: response.status, ...await response.json().catch(() => ({})) };
  }
}

const forever = new Promise(() => {});

function over({ reason }) {
  document.getElementById('progress').hidden = true;
  status.className = 'trouble';
  status.replaceChildren(reason || say('This class is over.'), ' ', el('a', { href: '../' }, say('The page of the class')));
  return forever;
}

// alone waits for a while, or until somebody would rather go on without the class.
function alone(ms) {
  return new Promise((done) => {
    const who = last();
    const again = say('The class can’t be reached. Trying again …');
    const go = () => {
      status.textContent = say('Loading the game …');
      done(who);
    };
    if (!who) status.textContent = again;
    else if (!status.querySelector('button')) status.replaceChildren(again, el('br'), button('alone', say('I am {}: go on without it', who.seat.alias), go));
    else status.querySelector('button').onclick = go;
    setTimeout(() => done(null), ms);
    window.addEventListener('online', () => done(null), { once: true });
  });
}
