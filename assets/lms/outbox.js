// Sends statements in their order, none lost and none twice: each has an id of
// its own, so that one that arrived although no answer came is known when it comes
// again. What waits stands in the tab's own storage too, which survives a crash.
import { again } from './again.js';

const batch = 40;

// outbox sends through tell(statements, options). held has get() and set(list). say
// tells how many wait and why, or with 0 that none do.
export function outbox({ tell, held, say, wait }) {
  let waits = held.get();
  let busy = null;
  let shut = ''; // why nothing is taken any more
  let alone = false; // one of several was refused: which?
  const dropped = [];
  const retry = again(() => send(), wait);

  function keep(list) {
    waits = list;
    held.set(list);
  }

  // send sends what waits, one batch after the other, and comes when that is done
  // or failed.
  const send = () => (busy ??= sending());

  async function sending() {
    await null; // so that busy is set before it is cleared, also where nothing waits
    try {
      while (waits.length > 0 && !shut) await next();
      retry.stop();
      if (!shut) say(0, '');
    } catch (error) {
      say(waits.length, error.message);
      retry.soon();
    }
    busy = null;
  }

  async function next() {
    const some = waits.slice(0, alone ? 1 : batch);
    try {
      await tell(some);
    } catch (error) {
      if (!error.lasts) throw error;
      if (error.status === 401 || error.status === 403) {
        shut = error.message;
        say(waits.length, error.message, true);
        return;
      }
      if (error.status === 409) { // it has one of these ids already: it had arrived
        if (some.length > 1) {
          alone = true;
          return;
        }
      } else if (some.length > 1) {
        alone = true;
        return;
      } else {
        dropped.push(error.message);
      }
    }
    keep(waits.slice(some.length));
    if (waits.length === 0) alone = false;
  }

  return {
    add(...statements) {
      keep([...waits, ...statements]);
      return send();
    },
    send,
    get waiting() { return waits.length; },
    get shut() { return shut; },
    get dropped() { return dropped; },
    // last sends what waits as the page goes, in one go: nobody waits for an answer.
    last(...statements) {
      const all = [...waits, ...statements];
      keep(all);
      if (all.length > 0 && !shut) tell(all, { keepalive: true }).catch(() => {});
    },
  };
}
