// Begins the game for a seat of a class: finds out whose seat it is, puts their
// shelf in the place of the browser's storage, brings what the server has of
// them, and only then lets the game's own scripts begin, which look there.
import { at, call, markOf, me, speakFor, teacher } from './api.js';
import { another, arrive, rejoined, remember } from './arrive.js';
import { bring } from './bring.js';
import { attemptKey, Queue } from './queue.js';
import { Seat } from './seat.js';
import { Share } from './share.js';
import { lasting, open, relay } from './shelf.js';
import { listen } from './stage.js';
import { again, leave, show } from './stages.js';
import { Sync } from './sync.js';
import './spanish.js';
import { preferred, say, turnTo } from './words.js';

turnTo(preferred());
const who = await arrive();
let reached = !who.mark;
const mark = who.mark ?? markOf(who);
remember(mark, who);

const prefix = `upperhand-class/${mark}/`;
const kept = lasting('localStorage', prefix);
another(mark, displaced);
relay(prefix);
const shelf = open({ kept, session: lasting('sessionStorage', prefix), on: saved });
const queue = new Queue(shelf.kept, { replays: who.runs === true });
const share = new Share({ shelf, seat: who.seat, shared: who.shared ?? [] });
const seat = new Seat({ who, share: () => share.open(), sharable: () => share.written().length > 0 });
const sync = new Sync({ queue, call, tell, again: attempt });

// saved is told of each slot that the game keeps. What goes wrong here must not
// look to the game as if it could not keep it.
function saved(slot, fits) {
  try {
    queue.behind(slot, !fits);
    share.wrote(slot);
    if (queue.add(slot) && reached) sync.added();
    seat.show();
  } catch { /* it is queued when the page is loaded again */ }
}

// displaced ends the sending: the cookie of this browser is another seat's now.
function displaced() {
  sync.stop(true);
  seat.tell({ kind: 'out' });
  leave('another', say('Another seat was opened in this browser'), say('Nothing of what you do here is sent any more. What you did stays on this machine for when you come back. Close this tab, or play on for yourself.'));
}

// attempt asks what the server has of a playthrough.
async function attempt(key) {
  const { attempts } = await (await me()).json();
  const found = attempts.find((a) => attemptKey(a) === key);
  return found && { rev: found.rev, inputs: found.record.inputs };
}

async function notice(id, text) {
  const { offer } = await import('./page.js');
  offer(id, text, [{ label: say('Close this notice') }]);
}

function tell(state) {
  switch (state.kind) {
    case 'refused':
      return notice('refused', say('Your class could not take this playthrough: {} You can go on; it is kept here.', state.reason));
    case 'forked':
      return notice('forked', say('You had gone on at another machine. Your class now has what you do here.'));
    case 'out':
      seat.tell(state);
      return gone(state.status, state.reason);
  }
  return seat.tell(state);
}

// gone says that there is no class for this seat any more.
function gone(status, reason) {
  sync.stop();
  seat.tell({ kind: 'out' });
  const [why, heading] = {
    401: ['another', say('This seat is not open here any more')], 403: ['removed', say('You are no longer in this class')], 410: ['closed', say('The class is over')],
  }[status];
  leave(why, heading, `${reason} ${say('What you did stays on this machine.')}`.trim());
}

function staged(stage) {
  if (!stage.removed && !stage.closed) sync.resume();
  if (!teacher) show(stage);
}

// join begins to talk with the class.
function join() {
  speakFor(who);
  if (who.stage) staged(who.stage);
  listen({ at, on: staged, gone });
  window.addEventListener('online', () => sync.poke());
  document.addEventListener('visibilitychange', () => { if (!document.hidden) sync.poke(); });
  sync.poke();
}

// late joins once the class can be reached, in a page that began without it.
// What the server has more is brought in when the page is loaded again: the
// game has read what is kept.
async function late() {
  seat.tell({ kind: 'unreached', failed: true });
  const answer = await rejoined();
  if (answer.status !== 200) return gone(answer.status, answer.reason ?? '');
  if (markOf(answer) !== mark) return displaced();
  reached = true;
  Object.assign(who, answer);
  queue.replays = answer.runs === true;
  for (const slot of shelf.slots()) queue.add(slot);
  return join();
}

document.getElementById('mirror').addEventListener('input', (event) => share.hear(event.target));
new MutationObserver(again).observe(document.documentElement, { attributeFilter: ['lang'] });
queue.begin();
if (reached) {
  bring(shelf, queue, who.attempts ?? []);
  join();
} else {
  late();
}
if (!kept.works) notice('unkept', say('This browser keeps nothing for this page. Your class has the choices that you take; what you write is gone when you close it, unless you save it as a file.'));
await import('./early.js');
await import('./boot.js');
