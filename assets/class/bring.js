// Brings what the class's server has of a seat together with what is kept on
// this machine, before the game reads it. Nothing is lost: what differs is kept
// as another run, and what was not sent yet stays what it was.
import { attemptKey } from './queue.js';
import { common, decisions, isStart, keyOfRun, numberFor, opened, runsOf, same, slotOf, withRun } from './run.js';

// bring changes the shelf and the queue for the attempts that the server has,
// each with when it was last heard of (updated).
export function bring(shelf, queue, attempts) {
  const slots = new Map(shelf.slots().map((slot) => [slot.scenario, slot]));
  for (const told of [...attempts].sort((a, b) => Date.parse(a.updated) - Date.parse(b.updated) || 0)) {
    // The seed is told apart as a text: that of the record is a number, which lost
    // digits when it was parsed.
    const attempt = { ...told, record: { ...told.record, seed: told.seed }, from: turnOf(told, attempts) };
    const slot = slots.get(attempt.scenario);
    const next = slot ? joined(slot, attempt, queue) : begun(attempt, queue);
    if (next && next !== slot) shelf.put(next);
    if (next) slots.set(attempt.scenario, next);
    queue.knows(attemptKey(attempt), { rev: attempt.rev, inputs: attempt.record.inputs });
  }
  for (const slot of slots.values()) queue.add(slot);
}

// turnOf is the turn from which an attempt replays another, from 1; 0 where it
// replays none.
function turnOf({ scenario, seed, run, record }, attempts) {
  if (!run) return 0;
  const first = attempts.find((a) => !a.run && a.scenario === scenario && a.seed === seed);
  return first ? decisions(record.inputs.slice(0, common(record.inputs, first.record.inputs))) + 1 : 1;
}

const runOf = ({ record, ended, ending, from }, number) => ({ record, ended: ended || undefined, ending: ending || undefined, from: from || undefined, number });

// erased reports whether an attempt that is not here was, and has not gone on
// elsewhere since: then its person wanted it gone.
const erased = (attempt, queue) => (queue.word(attemptKey(attempt))?.rev ?? -1) >= attempt.rev;

const begun = (attempt, queue) => (erased(attempt, queue) ? null : slotOf(runOf(attempt, attempt.run || 1), []));

// joined is a slot with what the server has of one of its runs, or of another.
function joined(slot, attempt, queue) {
  const key = attemptKey(attempt);
  const here = runsOf(slot).findLast((run) => keyOfRun(run) === key);
  const word = queue.word(key);
  if (!here) return erased(attempt, queue) ? slot : added(slot, attempt, queue);
  const [mine, theirs] = [here.record.inputs, attempt.record.inputs];
  if (same(mine, theirs) || queue.isKnown(key, attempt.rev, theirs)) return slot;
  if (word && same(mine, word.inputs)) return changed(slot, here.number, attempt); // all that was done here was told
  if (isStart(theirs, mine)) return slot;
  if (isStart(mine, theirs)) return changed(slot, here.number, attempt);
  const from = decisions(theirs.slice(0, common(mine, theirs))) + 1;
  return withRun(slot, { ...runOf(attempt, numberFor(slot)), from });
}

// added is a slot with a run that was begun on another machine. It is the one
// to go on with where all that was done here has been told.
function added(slot, attempt, queue) {
  const run = runOf(attempt, numberFor(slot));
  if (attempt.run) run.number = runsOf(slot).some((r) => r.number === attempt.run) ? run.number : attempt.run;
  const open = runsOf(slot).find((r) => r.number === Math.max(slot.number ?? 0, 1));
  const all = withRun(slot, run);
  const told = same(queue.word(keyOfRun(open))?.inputs ?? [], open.record.inputs);
  return told ? opened(all, run.number) : all;
}

// changed is a slot one of whose runs went on on another machine.
function changed(slot, number, { record, ended, ending }) {
  const now = { record, ended: ended || undefined, ending: ending || undefined };
  if (number === Math.max(slot.number ?? 0, 1)) return { ...slot, ...now, revealed: slotOf({ record }, []).revealed, undone: undefined };
  return { ...slot, others: slot.others.map((run) => (run.number === number ? { ...run, ...now } : run)) };
}
