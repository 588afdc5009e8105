// What a page tells a cmi5 platform, seen by a record store that checks cmi5's
// rules, also when that fails for an hour.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { check as hold } from './rules.mjs';

const folder = process.argv[2];
globalThis.document = { documentElement: { dataset: { langs: 'en es' } }, querySelectorAll: () => [] };
const load = (name) => import(pathToFileURL(join(folder, 'lms', name)));
const { unit } = await load('unit.js');
const { news } = await load('news.js');
const { decode } = await load('record.js');
const table = JSON.parse(readFileSync(join(folder, 'table.json'), 'utf8'));
const [of] = table.cases;
const ids = of.choices.map((c) => c.id);
globalThis.location = { href: 'http://platform/package/index.html', search: '' };

const template = {
  contextActivities: { grouping: [{ objectType: 'Activity', id: 'urn:publisher:unit' }], category: [{ objectType: 'Activity', id: 'urn:platform:category' }] },
  extensions: { 'https://w3id.org/xapi/cmi5/context/extensions/sessionid': 'session-1' },
};
const actor = { objectType: 'Agent', account: { homePage: 'http://platform', name: 'learner-7' } };
const registration = '0a1b2c3d-4e5f-4a6b-8c7d-9e0f1a2b3c4d';
const activityId = 'http://platform/activity/42';
const check = (statements, how) => hold(statements, { actor, registration, activityId, template }, how);

// store is a platform: what it was told, and fails(request) → a status to fail with.
function store({ mode = 'Normal' } = {}) {
  const it = { statements: [], state: new Map(), fails: () => 0, tokens: 0, requests: [] };
  globalThis.fetch = async (address, { method = 'GET', headers = {}, body } = {}) => {
    const url = new URL(address);
    it.requests.push(`${method} ${url.pathname}`);
    const fail = it.fails({ method, path: url.pathname });
    if (fail === 'network') throw new TypeError('Failed to fetch');
    if (fail) return new Response('no', { status: fail });
    const json = (value, status = 200) => new Response(JSON.stringify(value), { status });
    if (url.pathname === '/fetch') {
      assert.equal(method, 'POST');
      return it.tokens++ === 0 ? json({ 'auth-token': 'dG9rZW4=' }) : json({ 'error-code': '1', 'error-text': 'the token was given already' });
    }
    assert.equal(headers.Authorization, 'Basic dG9rZW4=');
    assert.equal(headers['X-Experience-API-Version'], '1.0.3');
    if (url.pathname === '/xapi/agents/profile') return json({}, 404);
    if (url.pathname === '/xapi/activities/state') {
      const q = url.searchParams;
      assert.equal(q.get('registration'), registration);
      assert.equal(q.get('activityId'), activityId);
      assert.deepEqual(JSON.parse(q.get('agent')), actor);
      const id = q.get('stateId');
      if (id === 'LMS.LaunchData') return json({ contextTemplate: template, launchMode: mode, moveOn: 'Completed', returnURL: 'http://platform/course' });
      if (method === 'PUT') {
        it.state.set(id, body);
        return new Response(null, { status: 204 });
      }
      return it.state.has(id) ? new Response(it.state.get(id)) : json({}, 404);
    }
    assert.equal(url.pathname, '/xapi/statements');
    const all = JSON.parse(body);
    if (all.some((s) => it.statements.some((known) => known.id === s.id))) return new Response('known', { status: 409 });
    it.statements.push(...all);
    if (it.vanishes?.()) throw new TypeError('Failed to fetch'); // it has them, and the answer is lost
    return json(all.map((s) => s.id));
  };
  return it;
}

const memory = () => {
  const all = new Map();
  return { getItem: (key) => all.get(key) ?? null, setItem: (key, value) => all.set(key, value) };
};
const search = `?${new URLSearchParams([['activityId', activityId], ['registration', registration], ['actor', JSON.stringify(actor)], ['fetch', 'http://platform/fetch?x=1'], ['endpoint', 'http://platform/xapi']])}`;
const settle = async () => { for (let i = 0; i < 40; i++) await new Promise((done) => { setImmediate(done); }); };

let clock = Date.UTC(2026, 10, 28, 9);

async function visit(platform, storage = memory(), at = search) {
  const said = [];
  const timers = [];
  const it = await unit(table, { say: (...what) => said.push(what), storage, search: at, now: () => new Date(clock += 1000), wait: (act) => timers.push(act) });
  return { it, said, timers, again: async () => { for (const act of timers.splice(0)) act(); await settle(); } };
}

const slot = (inputs, more = {}) => ({ scenario: of.id, number: 1, ...more, record: { version: 1, scenario: of.id, hash: of.hash, engine: 1, seed: '7', mode: 'practise', inputs } });
const all = (s) => ({ slots: [s], endings: {}, settings: '', place: { screen: 'play', case: of.id } });
const meters = (n) => of.shown.flatMap((_, i) => [50_000_000 + 1_000_000 * (n + i), 40_000_000 - 500_000 * n]);

const play = async (visited, from, to, end) => {
  const fresh = news(from > 0 ? [slot(ids.slice(0, from))] : [], table);
  visited.it.moved({ turn: from, meters: meters(from) });
  for (let n = from + 1; n <= to; n++) {
    const now = slot(ids.slice(0, n), end && n === to ? { ended: true, ending: of.endings[0].id } : {});
    visited.it.tell(fresh(now), all(now));
    visited.it.moved({ turn: n, meters: meters(n) });
    await settle();
  }
};

// A whole visit.
{
  const platform = store();
  const visited = await visit(platform);
  assert.equal(visited.it.start().kept, '');
  visited.it.save(); // there is nothing yet, and still all is told that comes
  await settle();
  await play(visited, 0, 2);
  visited.it.save();
  await settle();
  visited.it.save();
  await play(visited, 2, 3, true);
  assert.equal(JSON.parse(platform.state.get('upperhand.place')).completed, true, 'also when nobody presses Finish');
  assert.equal(await visited.it.finish(), true);
  assert.equal(visited.it.returnURL, 'http://platform/course');
  check(platform.statements, { completed: true });
  const said = platform.statements.filter((s) => s.verb.id.endsWith('/responded'));
  assert.deepEqual(said.map((s) => s.result.response), ids.slice(0, 3));
  const [relation] = said[1].result.extensions['urn:upperhand:xapi/relations'];
  assert.deepEqual(relation.trust, { before: 51, after: 52 });
  assert.deepEqual(relation.autonomy, { before: 39.5, after: 39 });
  const count = platform.statements.length;
  visited.it.tell(null, all(slot([])));
  visited.it.moved({ turn: 1, meters: meters(1) });
  visited.it.leave();
  await settle();
  assert.equal(platform.statements.length, count, 'nothing after terminated');

  // The next launch goes on where it was.
  platform.statements.length = 0;
  platform.tokens = 0;
  const next = await visit(platform);
  const kept = decode(next.it.start().kept, table);
  assert.deepEqual(kept.slots[0].record.inputs, ids.slice(0, 3));
  await settle();
  const more = news(kept.slots, table);
  const other = slot([...ids.slice(0, 2), ids[4]], { ended: true, ending: of.endings[0].id });
  next.it.tell(more(other), all(other));
  await settle();
  next.it.leave(); // the page goes without Finish
  await settle();
  check(platform.statements, { completed: false }); // once in a registration [9.3.3]
}

// An ending whose statement never arrived is told by the next launch.
{
  const platform = store();
  const visited = await visit(platform);
  visited.it.start();
  await settle();
  platform.fails = ({ path }) => (path.endsWith('statements') ? 'network' : 0);
  await play(visited, 0, 2, true);
  platform.fails = () => 0;
  platform.statements.length = 0;
  platform.tokens = 0;
  const next = await visit(platform);
  next.it.start();
  await settle();
  assert.equal(await next.it.finish(), true);
  check(platform.statements, { completed: true });
  assert.equal(JSON.parse(platform.state.get('upperhand.place')).completed, true);
}

// An hour without the platform, and answers that get lost: all arrives once.
{
  const platform = store();
  const visited = await visit(platform);
  visited.it.start();
  await settle();
  let down = 60;
  platform.fails = ({ method }) => (method !== 'GET' && down-- > 0 ? (down % 2 ? 'network' : 503) : 0);
  await play(visited, 0, 4, true);
  assert.ok(visited.said.some(([kind]) => kind === 'waits' || kind === 'refused'), 'it is told in words');
  assert.equal(await visited.it.finish(), false, 'not before everything is there');
  for (let tries = 0; tries < 200 && !visited.it.settled(); tries++) await visited.again();
  assert.equal(visited.it.settled(), true, 'it is tried until it is there');
  platform.fails = () => 0;
  assert.equal(await visited.it.finish(), true);
  assert.deepEqual(visited.said.at(-1), ['']);
  check(platform.statements, { completed: true });
  assert.deepEqual(platform.statements.filter((s) => s.verb.id.endsWith('/responded')).map((s) => s.result.response), ids.slice(0, 4));
}
{
  const platform = store();
  const visited = await visit(platform);
  visited.it.start();
  await settle();
  let lost = 3;
  platform.vanishes = () => lost-- > 0;
  await play(visited, 0, 3);
  for (let tries = 0; tries < 20 && !visited.it.settled(); tries++) await visited.again();
  assert.equal(visited.it.settled(), true);
  assert.equal(await visited.it.finish(), true);
  check(platform.statements, { completed: false });
  assert.deepEqual(platform.statements.filter((s) => s.verb.id.endsWith('/responded')).map((s) => s.result.response), ids.slice(0, 3));
}

// A tab that crashed goes on with its session, though the token is given once.
{
  const platform = store();
  const storage = memory();
  const first = await visit(platform, storage);
  first.it.start();
  await settle();
  platform.fails = ({ path }) => (path.endsWith('statements') ? 'network' : 0);
  await play(first, 0, 2);
  platform.fails = () => 0;
  const second = await visit(platform, storage);
  const kept = decode(second.it.start().kept, table);
  assert.deepEqual(kept.slots[0].record.inputs, ids.slice(0, 2));
  await settle();
  assert.equal(await second.it.finish(), true);
  check(platform.statements, { completed: false });
  assert.deepEqual(platform.statements.filter((s) => s.verb.id.endsWith('/responded')).map((s) => s.result.response), ids.slice(0, 2));
  await assert.rejects(visit(platform, storage), /launch is over/);
  await assert.rejects(visit(platform), /given already/);
}

// Looking back sends nothing but the frame of the session.
for (const mode of ['Browse', 'Review']) {
  const platform = store({ mode });
  const visited = await visit(platform);
  visited.it.start();
  await settle();
  assert.equal(visited.it.recorded, false);
  await play(visited, 0, 3, true);
  assert.equal(await visited.it.finish(), true);
  check(platform.statements, { completed: false });
  assert.equal(platform.statements.length, 2);
  assert.equal(platform.state.size, 0);
}

// A session that the platform has ended is told, and not tried for ever.
for (const ended of ['/xapi/statements', '/xapi/activities/state']) {
  const platform = store();
  const visited = await visit(platform);
  visited.it.start();
  await settle();
  platform.fails = ({ method, path }) => (method !== 'GET' && path === ended ? 403 : 0);
  await play(visited, 0, 1);
  assert.equal(visited.said.findLast(([kind]) => kind)[0], 'shut', ended);
  assert.equal(await visited.it.finish(), false);
}

// Launches that lack something say so; no launch is none.
assert.equal(await unit(table, { say: () => {}, storage: memory(), search: '' }), null);
await assert.rejects(unit(table, { say: () => {}, storage: memory(), search: search.replace('registration', 'x') }), /lacks registration/);
await assert.rejects(unit(table, { say: () => {}, storage: memory(), search: search.replace(/actor=[^&]*/, 'actor=%7B') }), /actor/);
for (const name of ['endpoint', 'fetch']) {
  for (const odd of ['http%3A%2F%2F', 'javascript%3A1']) await assert.rejects(unit(table, { say: () => {}, storage: memory(), search: search.replace(new RegExp(`${name}=[^&]*`), `${name}=${odd}`) }), new RegExp(`${name} in the address`));
}
process.exit(0);
