// Sends what is queued to the class's server: one step at a time, in order, until
// it has said that it is stored. What fails is tried again, later each time.

const longest = 60_000; // ms between two tries
const patience = 20_000; // ms that an answer may take

// pause is how long to wait after so many failures in a row, in ms: longer each
// time, and not the same for all pages of a room that lost its network at once.
export const pause = (failures, chance = Math.random()) => Math.min(longest, 1000 * 2 ** failures) * (0.5 + chance / 2);

// asked is how long an answer asks to wait, in ms.
const asked = (response) => Math.min(Number(response.headers.get('Retry-After')) || 0, 300) * 1000;

// Sync sends a queue with call(path, body), which gives a response or throws
// where there is none; again(attempt's key) asks what the server has of one. tell
// is told how it stands:
//
//   { kind: 'saved' }                  the server has everything
//   { kind: 'waiting', steps, failed } some is not sent yet; failed: it was tried
//   { kind: 'refused', reason }        a playthrough can't be stored; told once
//   { kind: 'forked' }                 another machine had gone on with one
//   { kind: 'out', status, reason }    nothing more is taken from this seat
export class Sync {
  #busy = false;
  #out = '';
  #failures = 0;
  #timer = 0;

  constructor({ queue, call, again, tell, later = (act, ms) => setTimeout(act, ms) }) {
    Object.assign(this, { queue, call, again, tell, later });
  }

  // poke sends what there is, at once: something was queued, or the network came back.
  poke() {
    clearTimeout(this.#timer);
    this.#timer = 0;
    if (!this.#busy && !this.#out) return this.#run();
    return undefined;
  }

  // added tells of a step that was queued. It waits its turn where others fail.
  added() {
    this.#say();
    if (this.#timer === 0) return this.poke();
    return undefined;
  }

  // stop sends nothing more; what is queued stays. For good, not even resume
  // goes on.
  stop(forGood = false) { this.#out = this.#out === 'for good' || forGood ? 'for good' : 'stopped'; }

  // resume goes on after a stop.
  resume() {
    if (this.#out !== 'stopped') return;
    this.#out = '';
    this.#say();
    this.poke();
  }

  #say() {
    const steps = this.queue.steps().length;
    if (!this.#out) this.tell(steps === 0 ? { kind: 'saved' } : { kind: 'waiting', steps, failed: this.#failures > 0 });
  }

  async #run() {
    this.#busy = true;
    try {
      for (let step; !this.#out && (step = this.queue.steps()[0]);) {
        this.#say();
        const wait = await this.#send(step).catch(() => pause(this.#failures++));
        if (wait > 0) {
          this.#timer = this.later(() => { this.#timer = 0; this.poke(); }, wait);
          break;
        }
      }
    } finally {
      this.#busy = false;
    }
    this.#say();
  }

  // send sends one step and gives how long to wait before the next, in ms.
  async #send({ key, ...step }) {
    const response = await this.call('step', step, AbortSignal.timeout(patience));
    const answer = await response.json().catch(() => ({}));
    switch (response.status) {
      case 200: return this.#taken({ key, ...step }, answer);
      case 409: return this.#settle({ key, ...step }, answer);
      case 400: case 413: case 422:
        if (this.queue.refuse({ key, ...step })) this.tell({ kind: 'refused', reason: answer.reason ?? '' });
        return 0;
      case 401: case 403: case 410:
        this.stop();
        this.tell({ kind: 'out', status: response.status, reason: answer.reason ?? '' });
        return 0;
      default:
        return Math.max(asked(response), pause(this.#failures++));
    }
  }

  async #taken(step, answer) {
    this.#failures = 0;
    if (!this.queue.taken(step, answer)) {
      const now = await this.again(step.key);
      if (now) return this.#settle(step, now);
    }
    return 0;
  }

  // settle takes the server's word for what it has. Where that happens again and
  // again, two machines are at work at once, and neither is to hurry.
  #settle(step, { rev, inputs }) {
    if (!Number.isInteger(rev) || !Array.isArray(inputs)) return pause(this.#failures++);
    if (this.queue.settle(step, { rev, inputs })) this.tell({ kind: 'forked' });
    return this.#failures++ < 3 ? 0 : pause(this.#failures);
  }
}
