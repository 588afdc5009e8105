// Tells a cmi5 platform what is done: one session, from initialized to terminated.
import { again } from './again.js';
import { launched, over as isOver, store, token } from './launch.js';
import { outbox } from './outbox.js';
import { decode, encode } from './record.js';
import { teller } from './statement.js';

const stateName = 'upperhand.place';
const room = 60_000; // of the state that is kept; there is no bound in cmi5
const sessionName = 'upperhand-cmi5';

// held is the session as this tab keeps it, until it is over: a tab that crashed
// can go on with it, although the token is given once.
function heldIn(storage, launch) {
  let all;
  const empty = { fetch: launch.fetch, token: '', began: 0, begun: false, completed: false, over: false, waits: [] };
  try {
    all = JSON.parse(storage.getItem(sessionName) ?? 'null');
  } catch { /* none */ }
  if (all?.fetch !== launch.fetch) all = empty;
  const set = (more) => {
    all = { ...all, ...more };
    try {
      storage.setItem(sessionName, JSON.stringify(all));
    } catch { /* this browser keeps nothing: then it is here alone */ }
  };
  return { get: () => all, set };
}

// unit connects with the platform; null where the page was not launched by one.
export async function unit(table, { say, storage, search = location.search, now = () => new Date(), wait = setTimeout }) {
  const launch = launched(search);
  if (!launch) return null;
  const held = heldIn(storage, launch);
  if (held.get().over) throw isOver();
  if (!held.get().token) held.set({ token: await token(launch), began: now().getTime() });
  const lrs = store(launch, held.get().token);
  const given = await lrs.launchData();
  const preferences = await lrs.preferences();
  const recorded = (given.launchMode ?? 'Normal') === 'Normal';
  const state = await lrs.state(stateName);
  const makes = teller({ ...launch, contextTemplate: given.contextTemplate }, now);
  const lasted = () => now() - held.get().began;
  const box = outbox({ tell: lrs.tell, held: { get: () => held.get().waits, set: (waits) => held.set({ waits }) }, say: told, wait });

  const found = typeof state?.kept === 'string' ? state.kept : '';
  const written = (kept, completed) => JSON.stringify({ kept, completed });
  // completed is said once in a registration, be it of many sessions: that it has
  // arrived stands beside the place.
  let done = state?.completed === true;
  let ending = held.get().completed; // it is on its way
  let place = { text: found, sent: written(found, done) };
  let saving = null;
  let late = false; // the place could not be kept
  const retry = again(() => keep(), wait);
  let meters = { turn: -1, values: null };
  let awaited = []; // statements that want the meters after a choice, made once they are known
  let over = false;
  let reason = '';

  function told(waiting, why, lasts) {
    if (waiting > 0) reason = why;
    if (waiting > 0) say(lasts ? 'shut' : 'waits', why, waiting);
    else if (!late) say('');
    if (waiting > 0 || done || !held.get().completed) return;
    done = true;
    keep();
  }

  // keep keeps the place, of several the newest only.
  const keep = () => (saving ??= keeping());

  async function keeping() {
    await null; // so that saving is set before it is cleared, also where there is nothing to do
    try {
      for (let text; (text = written(place.text, done)) !== place.sent; place.sent = text) await lrs.keep(stateName, text);
      late = false;
      retry.stop();
      if (box.waiting === 0) say('');
    } catch (error) {
      late = true;
      reason = error.message;
      say(error.status === 401 || error.status === 403 ? 'shut' : 'refused', error.message);
      retry.soon();
    }
    saving = null; // at once: who comes a moment later begins anew
  }

  // release makes what waited for the meters; they are null where the page goes
  // before the game has shown them.
  function release(values) {
    const made = awaited.map((make) => make(values));
    awaited = [];
    return made;
  }

  function complete() {
    if (done || ending) return;
    ending = true;
    awaited.push(() => {
      held.set({ completed: true });
      return makes.completed(lasted());
    });
  }

  return {
    recorded,
    why: () => reason,
    returnURL: given.returnURL ?? '',
    get open() { return !over; },
    start() {
      if (held.get().begun) box.send();
      else {
        held.set({ begun: true });
        box.add(makes.initialized());
      }
      // An ending that was reached when its statement could not be sent.
      if (recorded && decode(found, table).slots.some((slot) => slot.ended)) {
        complete();
        this.save();
      }
      return { kept: found, language: preferences?.languagePreference ?? '' };
    },
    // tell takes what is new, and all that is to be kept.
    tell(what, all) {
      if (!recorded || over) return;
      place.text = encode(all, table, room).text;
      keep();
      if (!what) return;
      const made = release(null);
      for (const taken of what.taken) {
        made.push(makes.progressed(what.of, taken.scene));
        const before = meters.turn === taken.turn - 1 ? meters.values : null;
        awaited.push((values) => makes.responded(what, taken, before, values));
      }
      if (what.ending) complete();
      if (what.taken.length === 0) made.push(...release(null));
      if (made.length > 0) box.add(...made);
    },
    // moved: the game shows the state that it is in now. Its meters are millionths.
    moved({ turn, meters: values }) {
      meters = { turn, values: values ? values.map((n) => n / 1_000_000) : null };
      const made = over ? [] : release(meters.values);
      if (made.length > 0) box.add(...made);
    },
    save() {
      if (over) return;
      const made = release(null);
      if (made.length > 0) box.add(...made);
      else box.send();
      keep();
    },
    settled: () => box.waiting === 0 && !late && !saving,
    // finish ends the session, and gives whether everything has arrived.
    async finish() {
      if (!over) {
        over = true;
        box.add(...release(null), makes.terminated(lasted()));
      }
      await Promise.all([keep(), box.send()]);
      await keep(); // that completed has arrived
      const arrived = box.waiting === 0 && !late;
      if (arrived) held.set({ over: true });
      return arrived;
    },
    // leave is finish as a courtesy, when the page goes anyway.
    leave() {
      if (over) return;
      over = true;
      const text = written(place.text, done);
      if (text !== place.sent) lrs.keep(stateName, text, { keepalive: true }).catch(() => {});
      box.last(...release(null), makes.terminated(lasted()));
      held.set({ over: true });
    },
  };
}
