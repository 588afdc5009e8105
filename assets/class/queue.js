// What is still to be told to the class's server, kept in the shelf beside what
// it tells of: a reload, a crash or days without a network lose none of it. All
// tabs of a seat work on one queue; each reads it anew before it changes it.
//
// For each playthrough the server's last word is known: the number of its last
// step (rev) and the inputs it then had. A step says from which input on they
// are others; steps come one after another, so that what was taken back is told
// as well.
import { common, isStart, keyOf, keyOfRun, replay, runsOf, same } from './run.js';

const queueKey = 'class/queue';
const ackKey = (key) => `class/at/${key}`;

const fold = (inputs, step) => [...inputs.slice(0, step.from), ...step.inputs];

export class Queue {
  // kept is the shelf's place. replays tells whether the server tells a replay
  // from the run that it replays; else it is told of none.
  constructor(kept, { replays = true } = {}) {
    this.kept = kept;
    this.replays = replays;
  }

  // steps are those that the server has not taken yet, in their order.
  steps() { return this.#read(queueKey) ?? []; }

  // word is the server's last word on a playthrough; null: it knows nothing of it.
  word(key) { return this.#read(ackKey(key)); }

  #read(key) {
    try {
      return JSON.parse(this.kept.get(key));
    } catch {
      return null;
    }
  }
  #write(key, value) { this.kept.set(key, JSON.stringify(value)); }

  #tail(key) {
    const { rev = 0, inputs = [] } = this.word(key) ?? {};
    return this.steps().filter((s) => s.key === key).reduce((at, s) => ({ rev: s.rev, inputs: fold(at.inputs, s) }), { rev, inputs });
  }

  // add queues what is new in a slot, and tells whether anything was.
  add(slot) {
    let any = false;
    for (const run of this.#told(slot)) any = this.#addRun(run) || any;
    return any;
  }

  // told are the runs that the server is to know of. A run that goes on under a
  // changed script has the seed of the one it came from: the later one counts.
  #told(slot) {
    const by = new Map();
    for (const run of runsOf(slot)) if (this.replays || replay(run) === 0) by.set(keyOfRun(run), run);
    return by.values();
  }

  // behind notes that a slot could not be kept, or could again: until then the
  // server's word on its runs is known to this page alone. For when it is loaded
  // again an older slot stands there, and beside the word it would look as if all
  // that came since had been taken back.
  behind(slot, yes) {
    for (const run of this.#told(slot)) this.kept.hold?.(ackKey(keyOfRun(run)), yes);
  }

  #addRun(run) {
    const { scenario, hash, engine, seed, mode, inputs } = run.record;
    const key = keyOfRun(run);
    const at = this.#tail(key);
    if (same(at.inputs, inputs) || this.word(key)?.refused === hash) return false;
    const from = common(at.inputs, inputs);
    const step = { key, scenario, hash, engine, seed, run: replay(run), mode, rev: at.rev + 1, from, inputs: inputs.slice(from) };
    this.#write(queueKey, [...this.steps(), step]);
    return true;
  }

  #drop(gone) { this.#write(queueKey, this.steps().filter((s) => !gone(s))); }

  // taken notes that the server has stored a step. Its answer may be of a later
  // one, which another tab of ours has sent; false: or another machine.
  taken(step, { rev }) {
    const known = this.#tail(step.key).rev;
    const word = this.word(step.key) ?? { rev: 0, inputs: [] };
    if (word.rev < step.rev) this.#write(ackKey(step.key), { rev: step.rev, inputs: fold(word.inputs, step) });
    this.#drop((s) => s.key === step.key && s.rev <= step.rev);
    return rev <= known;
  }

  // settle notes what the server has of a playthrough, where it is something
  // else than we took it for, and queues what is to come of it here. It gives
  // the inputs that only the server had: another machine's, which will be taken
  // back there.
  settle(step, { rev, inputs }) {
    const mine = this.#tail(step.key).inputs;
    this.#drop((s) => s.key === step.key);
    this.#write(ackKey(step.key), { rev, inputs });
    if (same(mine, inputs)) return null;
    const from = common(mine, inputs);
    this.#write(queueKey, [...this.steps(), { ...step, rev: rev + 1, from, inputs: mine.slice(from) }]);
    return isStart(inputs, mine) ? null : inputs;
  }

  // refuse notes that the server can't take a playthrough as it is, and tells
  // whether that is news. It is not tried again until the page is loaded anew.
  refuse(step) {
    const word = this.word(step.key) ?? { rev: 0, inputs: [] };
    this.#drop((s) => s.key === step.key);
    this.#write(ackKey(step.key), { ...word, refused: step.hash, told: step.hash });
    return word.told !== step.hash;
  }

  // knows notes what the server has, when it is asked as the page begins. What
  // was queued to come after something else is queued anew from the slots.
  knows(key, { rev, inputs }) {
    if (this.isKnown(key, rev, inputs)) return;
    this.#drop((s) => s.key === key);
    this.#write(ackKey(key), { rev, inputs });
  }

  // isKnown reports whether the server has nothing that we did not know of. A step
  // that changed nothing is counted here, and not there.
  isKnown(key, rev, inputs) {
    const word = this.word(key);
    return word !== null && word.rev >= rev && same(word.inputs, inputs);
  }

  // begin forgives what was refused, once for each time that the page is loaded.
  begin() {
    for (const name of this.kept.keys().filter((n) => n.startsWith(ackKey('')))) {
      const { refused, ...word } = this.#read(name) ?? { rev: 0, inputs: [] };
      if (refused) this.#write(name, word);
    }
  }
}

// attemptKey is the key of a playthrough as the server names it.
export const attemptKey = ({ scenario, seed, run = 0 }) => keyOf(scenario, seed, run);
