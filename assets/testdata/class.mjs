// The queue of a class's page loses nothing and sends nothing twice, whatever the
// network, another tab or another machine does; and what the server has comes
// together with what is kept here.
import { strict as assert } from 'node:assert';
import { bring } from '../class/bring.js';
import { attemptKey, Queue } from '../class/queue.js';
import { runsOf } from '../class/run.js';
import { memory, roomy } from '../class/shelf.js';
import { pause, Sync } from '../class/sync.js';

const record = (inputs, more = {}) => ({ version: 1, scenario: 'case', hash: 'h', engine: 1, seed: '18446744073709551615', mode: 'explore', inputs, ...more });
const slot = (inputs, more = {}) => ({ scenario: 'case', record: record(inputs), revealed: 1, ...more });
const key = 'case/18446744073709551615/0';
const copy = (value) => JSON.parse(JSON.stringify(value));

// Server is the server's side of /api/step, as agreed. Each attempt has a log.
class Server {
  attempts = new Map();
  failing = []; // what the next answers are instead: a status, 'lost' for one that is stored and not told
  asked = 0;

  call = async (path, step) => {
    this.asked++;
    const fails = this.failing.shift();
    if (fails === 'down') throw new TypeError('no network');
    const answer = fails && fails !== 'lost' ? [fails, { reason: 'why' }] : this.take(copy(step));
    if (fails === 'lost') throw new TypeError('the answer was lost');
    return new Response(JSON.stringify(answer[1]), { status: answer[0], headers: fails === 429 ? { 'Retry-After': '7' } : {} });
  };
  take(step) {
    const id = attemptKey(step);
    const at = this.attempts.get(id) ?? { rev: 0, inputs: [], log: [] };
    const result = [...at.inputs.slice(0, step.from), ...step.inputs];
    if (step.rev < at.rev || (step.rev === at.rev && JSON.stringify(result) === JSON.stringify(at.inputs))) return [200, { rev: at.rev, have: at.inputs.length }];
    if (step.rev !== at.rev + 1 || step.from > at.inputs.length) return [409, { rev: at.rev, have: at.inputs.length, inputs: at.inputs }];
    this.attempts.set(id, { rev: step.rev, inputs: result, log: [...at.log, step] });
    return [200, { rev: step.rev, have: result.length }];
  }
  again = async (id) => this.attempts.get(id);
  get(id = key) { return this.attempts.get(id) ?? { rev: 0, inputs: [], log: [] }; }
  // As the real server does: a seed is a text, but in the record a number of more digits than JavaScript keeps.
  me() { return [...this.attempts.values()].map((a) => ({ scenario: 'case', seed: a.log[0].seed, run: a.log[0].run, record: record(a.inputs, { seed: Number(a.log[0].seed) }), rev: a.rev, ended: false })); }
}

// page is one page of a seat: what it queued and sent, and its timers by hand.
function page(server, kept = memory()) {
  const queue = new Queue(kept);
  const told = [];
  const timers = [];
  const sync = new Sync({ queue, call: server.call, again: server.again, tell: (s) => told.push(s), later: (act, ms) => { timers.push({ act, ms }); return timers.length; } });
  return { kept, queue, sync, told, timers, last: () => told.at(-1), save: (s) => queue.add(s) && sync.added() };
}

const shelfOf = (...slots) => {
  const all = new Map(slots.map((s) => [s.scenario, s]));
  return { slots: () => [...all.values()], put: (s) => all.set(s.scenario, s), get: () => all.get('case') };
};

{ // each choice is a step, what is taken back is one, too, and nothing new is none
  const server = new Server();
  const { save, queue, last } = page(server);
  for (const inputs of [['a'], ['a', 'b'], ['a'], ['a'], ['a', 'c', 'd']]) await save(slot(inputs));
  assert.deepEqual(server.get().log.map(({ rev, from, inputs }) => [rev, from, inputs]), [[1, 0, ['a']], [2, 1, ['b']], [3, 1, []], [4, 1, ['c', 'd']]]);
  assert.equal(server.get().log[0].seed, '18446744073709551615');
  assert.deepEqual([queue.steps(), last()], [[], { kind: 'saved' }]);
  assert.equal(await save(slot([])), undefined, 'taking all back is told');
}

{ // a case that was only opened is nobody's business
  const server = new Server();
  await page(server).save(slot([]));
  assert.equal(server.asked, 0);
}

{ // offline: steps wait in order, and a page that was loaded anew sends them
  const server = new Server();
  server.failing = ['down'];
  const here = page(server);
  await here.save(slot(['a']));
  await here.save(slot(['a', 'b']));
  await here.save(slot(['a']));
  assert.equal(server.asked, 1, 'a step that is queued while others fail waits with them');
  assert.deepEqual(here.last(), { kind: 'waiting', steps: 3, failed: true });
  const again = page(server, here.kept);
  bring(shelfOf(slot(['a'])), again.queue, server.me());
  await again.sync.poke();
  assert.deepEqual(server.get().log.map((s) => s.inputs), [['a'], ['b'], []]);
  assert.deepEqual(again.last(), { kind: 'saved' });
}

{ // what waits on top of what the server has waits as it was
  const server = new Server();
  const here = page(server);
  await here.save(slot(['a']));
  server.failing = ['down'];
  await here.save(slot(['a', 'b']));
  await here.save(slot(['a']));
  const again = page(server, here.kept);
  bring(shelfOf(slot(['a'])), again.queue, server.me());
  await again.sync.poke();
  assert.deepEqual(server.get().log.map((s) => s.inputs), [['a'], ['b'], []]);
}

{ // an answer that got lost, a tired server and a busy one: nothing twice, later each time
  const server = new Server();
  server.failing = ['lost', 503, 429];
  const here = page(server);
  await here.save(slot(['a', 'b']));
  for (const least of [500, 1000, 7000]) {
    const { act, ms } = here.timers.shift();
    assert.ok(ms >= least, `${ms} is shorter than ${least}`);
    act();
    await new Promise(setImmediate);
  }
  assert.deepEqual([server.get().log.length, here.last()], [1, { kind: 'saved' }]);
  assert.ok(pause(30, 1) <= 60_000 && pause(0, 0) >= 500);
}

{ // two tabs of a seat send the same queue
  const server = new Server();
  const kept = memory();
  server.failing = ['down'];
  const [one, two] = [page(server, kept), page(server, kept)];
  await one.save(slot(['a']));
  await one.save(slot(['a', 'b']));
  await Promise.all([one.sync.poke(), two.sync.poke()]);
  assert.deepEqual(server.get().log.map((s) => s.inputs), [['a'], ['b']]);
  assert.deepEqual(one.queue.steps(), []);
}

for (const theirs of [['a', 'x'], ['a', 'x', 'y']]) { // another machine went on from the same place, by one step or by more
  const server = new Server();
  const [here, there] = [page(server), page(server)];
  await here.save(slot(['a']));
  bring(shelfOf(), there.queue, server.me());
  for (let n = 2; n <= theirs.length; n++) await there.save(slot(theirs.slice(0, n)));
  await here.save(slot(['a', 'b']));
  assert.deepEqual(server.get().inputs, ['a', 'b']);
  assert.deepEqual(here.queue.steps(), []);
  assert.ok(here.told.some((s) => s.kind === 'forked'));
  assert.ok(server.get().log.some((s) => JSON.stringify(s.inputs) === '["x"]'), 'what was done there stays in the log');
}

{ // what can't be replayed is told once, and others go on
  const server = new Server();
  server.failing = [422];
  const here = page(server);
  await here.save(slot(['bad']));
  await here.save(slot(['bad', 'worse']));
  assert.deepEqual(here.told.filter((s) => s.kind === 'refused'), [{ kind: 'refused', reason: 'why' }]);
  assert.equal(server.asked, 1);
  await here.save(slot(['fine'], { number: 2, record: record(['fine'], { seed: '2' }), others: [{ record: record(['bad', 'worse']), number: 1 }] }));
  assert.deepEqual(server.get('case/2/0').inputs, ['fine']);
  const again = page(server, here.kept);
  again.queue.begin();
  server.failing = [422];
  await again.save(slot(['bad', 'worse']));
  assert.deepEqual(server.failing, [], 'it is not tried again');
  assert.equal(again.told.filter((s) => s.kind === 'refused').length, 0, 'it is told again');
}

for (const status of [401, 403, 410]) { // a seat that is gone: nothing more is sent, nothing is lost
  const server = new Server();
  server.failing = [status];
  const here = page(server);
  await here.save(slot(['a']));
  await here.save(slot(['a', 'b']));
  assert.deepEqual([server.asked, here.queue.steps().length], [1, 2]);
  assert.ok(here.told.some((s) => s.kind === 'out' && s.status === status && s.reason === 'why'));
  here.sync.resume();
  await new Promise(setImmediate);
  assert.deepEqual(server.get().inputs, ['a', 'b']);
  here.sync.stop(true);
  here.sync.stop();
  here.sync.resume();
  await here.save(slot(['a', 'b', 'c']));
  assert.deepEqual(server.get().inputs, ['a', 'b']);
}

{ // a replay has the seed of the run that it replays, and is told apart
  const server = new Server();
  const here = page(server);
  await here.save(slot(['a', 'b', 'end'], { ended: true }));
  const both = slot(['a', 'c'], { number: 2, from: 2, others: [{ record: record(['a', 'b', 'end']), ended: true, number: 1 }] });
  await here.save(both);
  assert.deepEqual([server.get().inputs, server.get(`${key.slice(0, -1)}2`).inputs], [['a', 'b', 'end'], ['a', 'c']]);
  const there = page(server);
  const shelf = shelfOf();
  bring(shelf, there.queue, server.me());
  assert.deepEqual(runsOf(shelf.get()).map((r) => [r.number, r.from ?? 0, r.record.inputs]), [[1, 0, ['a', 'b', 'end']], [2, 2, ['a', 'c']]]);
  assert.deepEqual(there.queue.steps(), []);
  const old = new Queue(memory(), { replays: false });
  old.add(both);
  assert.deepEqual(old.steps().map((s) => s.inputs), [['a', 'b', 'end']]);
}

// Coming to a machine: what was done there, what the server then heard from
// elsewhere, and what is there after the page was loaded.
const runs = (s) => runsOf(s).map((r) => r.record.inputs.join());
for (const [what, local, elsewhere, want, sent] of [
  ['nothing is here', null, ['a', 'b'], ['a,b'], 'a,b'],
  ['the other machine went on', [['a']], ['a', 'b'], ['a,b'], 'a,b'],
  ['the other machine took something back', [['a', 'b']], ['a'], ['a'], 'a'],
  ['nobody went on', [['a', 'b']], null, ['a,b'], 'a,b'],
]) {
  const server = new Server();
  const here = page(server);
  for (const inputs of local ?? []) await here.save(slot(inputs));
  const there = page(server);
  bring(shelfOf(), there.queue, server.me());
  if (elsewhere) await there.save(slot(elsewhere));
  const shelf = local ? shelfOf(slot(local.at(-1))) : shelfOf();
  bring(shelf, here.queue, server.me());
  await here.sync.poke();
  assert.deepEqual([runs(shelf.get()), server.get().inputs.join()], [want, sent], what);
}
for (const [what, sent, unsent, elsewhere, want, final] of [
  ['went on here, unsent', ['a'], ['a', 'b'], null, ['a,b'], 'a,b'],
  ['took back here, unsent', ['a', 'b'], ['a'], null, ['a'], 'a'],
  ['went on here and there alike', ['a'], ['a', 'b'], ['a', 'b', 'c'], ['a,b,c'], 'a,b,c'],
  ['went on here and there alike, here further', ['a'], ['a', 'b', 'c'], ['a', 'b'], ['a,b,c'], 'a,b,c'],
  ['went on here and there, apart', ['a'], ['a', 'b'], ['a', 'x'], ['a,b', 'a,x'], 'a,b'],
]) {
  const server = new Server();
  const here = page(server);
  await here.save(slot(sent));
  const there = page(server);
  bring(shelfOf(), there.queue, server.me());
  if (elsewhere) await there.save(slot(elsewhere));
  server.failing = ['down'];
  await here.save(slot(unsent));
  const shelf = shelfOf(slot(unsent));
  const again = page(server, here.kept);
  bring(shelf, again.queue, server.me());
  await again.sync.poke();
  assert.deepEqual([runs(shelf.get()), server.get().inputs.join(), again.queue.steps().length], [want, final, 0], what);
}
{ // a run that was begun elsewhere is the one to go on with, unless something here is unsent
  for (const unsent of [false, true]) {
    const server = new Server();
    const here = page(server);
    await here.save(slot(['a']));
    await page(server).save(slot(['z'], { record: record(['z'], { seed: '7' }) }));
    const now = slot(unsent ? ['a', 'b'] : ['a']);
    const shelf = shelfOf(now);
    bring(shelf, here.queue, server.me());
    assert.deepEqual([shelf.get().record.inputs, runs(shelf.get()).length], [unsent ? ['a', 'b'] : ['z'], 2]);
  }
}
{ // a run that was erased here does not come back
  const server = new Server();
  const here = page(server);
  await here.save(slot(['a']));
  const shelf = shelfOf(slot(['n'], { record: record(['n'], { seed: '8' }), number: 2 }));
  bring(shelf, here.queue, server.me());
  assert.deepEqual(runs(shelf.get()), ['n']);
  const empty = shelfOf();
  bring(empty, here.queue, server.me());
  assert.equal(empty.slots().length, 0, 'the whole case was erased');
}
{ // a shelf that is full loses nothing while the page is open, and takes it in once there is room
  const kept = memory([['a', '1'], ['b', '1']]);
  const { set } = kept;
  const shelf = roomy(kept);
  kept.set = () => { throw new Error('full'); };
  shelf.set('a', '2');
  shelf.set('c', '3');
  shelf.delete('b');
  assert.deepEqual([shelf.get('a'), shelf.get('b'), shelf.get('c'), shelf.keys().sort().join()], ['2', null, '3', 'a,c']);
  assert.equal(kept.get('a'), '1');
  kept.set = set;
  shelf.set('a', '3');
  assert.deepEqual([kept.get('a'), shelf.get('a'), shelf.keys().sort().join()], ['3', '3', 'a,c']);
  shelf.hold('a', true);
  shelf.set('a', '4');
  assert.deepEqual([kept.get('a'), shelf.get('a')], [null, '4']);
  shelf.hold('a', false);
  assert.deepEqual([kept.get('a'), shelf.get('a')], ['4', '4']);
}
{ // where a slot could not be kept, what the server has more of it is there when the page is loaded again
  const server = new Server();
  const kept = memory();
  const here = page(server, roomy(kept));
  await here.save(slot(['a']));
  here.queue.behind(slot(['a', 'b']), true);
  await here.save(slot(['a', 'b']));
  assert.deepEqual(server.get().inputs, ['a', 'b']);
  const again = page(server, roomy(kept));
  const shelf = shelfOf(slot(['a']));
  bring(shelf, again.queue, server.me());
  await again.sync.poke();
  assert.deepEqual([runs(shelf.get()), server.get().inputs], [['a,b'], ['a', 'b']]);
}
