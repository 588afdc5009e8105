// Runs are the playthroughs of a case that a slot holds (game/flow/slot.go). A
// run is known to the class by its case, its seed and, where it replays another
// from some turn and so has that one's seed, by its number.

// same compares two inputs, or two lists of them.
export const same = (a, b) => JSON.stringify(a) === JSON.stringify(b);

// common is how many inputs two lists begin with alike.
export function common(a, b) {
  let n = 0;
  while (n < a.length && n < b.length && same(a[n], b[n])) n++;
  return n;
}

// isStart reports whether a list begins another.
export const isStart = (a, b) => common(a, b) === a.length;

const number = (slot) => Math.max(slot.number ?? 0, 1);

const details = ['record', 'ended', 'ending', 'reflections', 'leaving', 'read', 'from', 'day'];
const only = (of) => Object.fromEntries(details.filter((name) => of[name] !== undefined).map((name) => [name, of[name]]));

// runsOf are all runs of a slot, in the order of their numbers.
export function runsOf(slot) {
  const all = [...slot.others ?? [], { ...only(slot), number: number(slot) }];
  return all.sort((a, b) => a.number - b.number);
}

// numberFor is the number that the next run of a slot has.
export const numberFor = (slot) => Math.max(...runsOf(slot).map((run) => run.number)) + 1;

// replay is what tells a run from the one whose seed it has; 0 for most.
export const replay = (run) => (run.from > 0 ? run.number : 0);

export const keyOf = (scenario, seed, run) => `${scenario}/${seed}/${run}`;
export const keyOfRun = (run) => keyOf(run.record.scenario, run.record.seed, replay(run));

// decisions is how many choices stand among inputs.
export const decisions = (inputs) => inputs.filter((input) => typeof input === 'string').length;

// allRead is a reading point behind every line (game/flow/sit.go).
const allRead = 2 ** 30 - 1;

// slotOf is a run as the open one of its case, beside others.
export const slotOf = (run, others) => ({
  scenario: run.record.scenario, revealed: allRead, ...only(run), number: run.number, ...others.length > 0 && { others },
});

// withRun is a slot with another run put aside in it.
export const withRun = (slot, run) => ({ ...slot, number: number(slot), others: [...slot.others ?? [], run].sort((a, b) => a.number - b.number) });

// opened is a slot with another of its runs open, which it holds already.
export function opened(slot, at) {
  const run = runsOf(slot).find((r) => r.number === at);
  return slotOf(run, runsOf(slot).filter((r) => r.number !== at));
}
