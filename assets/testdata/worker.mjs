// What the service worker keeps, and what it leaves alone.
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createContext, runInContext } from 'node:vm';

const source = readFileSync(new URL('../web/sw.js', import.meta.url), 'utf8');
const host = 'https://school.example';
const scope = `${host}/course/`;
const sum = (text) => createHash('sha256').update(text).digest('hex');

// Caches behave as a browser's: names to responses, each read as often as asked.
class Caches {
  constructor() { this.all = new Map(); }
  async keys() { return [...this.all.keys()]; }
  async delete(name) { return this.all.delete(name); }
  async open(name) {
    if (!this.all.has(name)) this.all.set(name, new Map());
    const held = this.all.get(name);
    return {
      match: async (file) => held.get(file)?.clone(),
      put: async (file, response) => { held.set(file, response); },
      delete: async (file) => held.delete(file),
      keys: async () => [...held.keys()].map((file) => new Request(scope + file)),
    };
  }
  async text(name, file) { return this.all.get(name)?.get(file)?.clone().text(); }
  files(name) { return [...this.all.get(name)?.keys() ?? []].sort(); }
}

// worker starts one version on a browser's caches and a server's files.
function worker(caches, server, version, files) {
  const listeners = {};
  const asked = [];
  const self = {
    registration: { scope, unregister: async () => { self.gone = true; } },
    skipWaiting: () => { self.skipped = true; },
    addEventListener: (kind, act) => { listeners[kind] = act; },
  };
  const fetch = async (request) => {
    const name = typeof request === 'string' ? request : request.url.slice(scope.length) || 'index.html';
    asked.push(name);
    if (server.down) throw new TypeError('no network');
    if (server.ill) return new Response('overloaded', { status: 503 });
    if (!(name in server)) return new Response('no such file', { status: 404 });
    return new Response(server[name], { headers: { 'Content-Type': 'text/plain', 'Content-Encoding': 'br' } });
  };
  const list = Object.fromEntries(Object.entries(files).map(([name, text]) => [name, [].concat(text).map(sum)]));
  const filled = source.replace("const VERSION = '';", `const VERSION = '${version}';`).replace('const FILES = {};', `const FILES = ${JSON.stringify(list)};`);
  runInContext(filled, createContext({ self, caches, fetch, crypto, Response, Headers, URL }));
  const wait = async (kind) => {
    let work;
    listeners[kind]({ waitUntil: (promise) => { work = promise; } });
    await work;
  };
  const ask = async (url, { method = 'GET', headers = {}, mode = url.endsWith('/') || url.includes('?') ? 'navigate' : 'no-cors' } = {}) => {
    let answer = null;
    const works = [];
    listeners.fetch({ request: { url, method, mode, headers: new Headers(headers) }, respondWith: (promise) => { answer = promise; }, waitUntil: (work) => works.push(work) });
    const response = await answer;
    await Promise.all(works);
    return response && (response.ok ? response.text() : response.status);
  };
  const say = (data) => {
    let work;
    listeners.message({ data, waitUntil: (promise) => { work = promise; } });
    return work;
  };
  return { self, asked, install: () => wait('install'), activate: () => wait('activate'), ask, say };
}

const caches = new Caches();
const elsewhere = ['upperhand https://school.example/course/two/ 1', 'upperhand https://school.example/ 1', 'timetable'];
for (const name of elsewhere) await caches.open(name);
const cache = (version) => `upperhand ${scope} ${version}`;

// The first version, from a server that unpacks the program on the way.
const one = { 'index.html': 'page 1', 'shell.css': 'style', 'upperhand.wasm.gz': ['packed 1', 'raw 1'] };
const first = worker(caches, { 'index.html': 'page 1', 'shell.css': 'style', 'upperhand.wasm.gz': 'raw 1' }, '1', one);
await first.install();
await first.activate();
assert.deepEqual(caches.files(cache(1)), ['index.html', 'shell.css', 'upperhand.wasm.gz']);
assert.equal(caches.all.get(cache(1)).get('upperhand.wasm.gz').headers.get('Content-Encoding'), null, 'it is not coded any more');
assert.deepEqual((await caches.keys()).slice(0, 3), elsewhere, 'what others keep stays');

// It answers without a network, and only what is its own affair.
first.asked.length = 0;
assert.equal(await first.ask(scope), 'page 1');
assert.equal(await first.ask(`${scope}?from=mail#top`), 'page 1');
assert.equal(await first.ask(`${scope}shell.css`), 'style');
assert.deepEqual(first.asked, []);
for (const url of [`${scope}sw.js`, `${scope}other.html`, `${scope}constructor`, `${host}/`, `${host}/course`, 'https://elsewhere.example/course/index.html']) {
  assert.equal(await first.ask(url), null, `${url} is answered`);
}
assert.equal(await first.ask(scope, { method: 'POST' }), null);
assert.equal(await first.ask(`${scope}shell.css`, { headers: { Range: 'bytes=0-1' } }), null);

// A file that the browser threw away comes from the server again.
caches.all.get(cache(1)).delete('shell.css');
assert.equal(await first.ask(`${scope}shell.css`), 'style');

// What is missing when a page is opened comes before the page does; without a
// network, or with a server that is ill, it is opened with what there is.
{
  const own = new Caches();
  const server = { 'index.html': 'page 1', 'shell.css': 'style', 'upperhand.wasm.gz': 'raw 1' };
  const it = worker(own, server, '1', one);
  await it.install();
  const held = own.all.get(cache(1));
  held.delete('shell.css');
  for (const trouble of ['down', 'ill']) {
    server[trouble] = true;
    assert.equal(await it.ask(scope), 'page 1');
    assert.equal(await it.ask(`${scope}upperhand.wasm.gz`), 'raw 1');
    delete server[trouble];
  }
  it.asked.length = 0;
  assert.equal(await it.ask(scope), 'page 1');
  assert.deepEqual(it.asked, ['shell.css']);

  // The server has gone on, and a file is missing: in the middle of a page nothing
  // of the new version is handed out; the next page is the new one, whole.
  Object.assign(server, { 'index.html': 'page 2', 'shell.css': 'style 2', 'upperhand.wasm.gz': 'raw 2' });
  held.delete('shell.css');
  assert.equal(await it.ask(`${scope}shell.css`), 409);
  assert.equal(await it.ask(`${scope}upperhand.wasm.gz`), 'raw 1');
  for (const file of ['', 'shell.css', 'upperhand.wasm.gz']) assert.equal(await it.ask(scope + file), server[file || 'index.html']);
  const later = worker(own, server, '1', one); // the browser stops workers and starts them again
  assert.equal(await later.ask(`${scope}upperhand.wasm.gz`), 'raw 2');

  // It was the middle of an upload that was taken back: this version serves again.
  Object.assign(server, { 'index.html': 'page 1', 'shell.css': 'style', 'upperhand.wasm.gz': 'raw 1' });
  assert.equal(await later.ask(scope), 'page 1');
  server.down = true;
  assert.equal(await later.ask(`${scope}upperhand.wasm.gz`), 'raw 1');
  delete server.down;

  // What is kept damaged is thrown out when the page asks for it, and comes anew.
  held.set('upperhand.wasm.gz', new Response('raw 2'));
  await later.say('mend');
  assert.deepEqual(own.files(cache(1)), ['index.html', 'shell.css']);
  assert.equal(await later.ask(scope), 'page 1');
  assert.deepEqual(own.files(cache(1)), ['index.html', 'shell.css', 'upperhand.wasm.gz']);
}

// An upload that is not finished: the new list is there, a file is still the
// old one. Nothing of the old version changes, and what came is kept.
const two = { 'index.html': 'page 2', 'scenarios/a.lua': 'case', 'upperhand.wasm.gz': ['packed 1', 'raw 1'] };
const half = worker(caches, { 'index.html': 'page 2', 'scenarios/a.lua': 'half a ca' }, '2', two);
await assert.rejects(half.install(), /scenarios\/a.lua is not of version 2/);
assert.equal(await first.ask(scope), 'page 1');

// Nor when a file is missing.
await assert.rejects(worker(caches, { 'index.html': 'page 2' }, '2', two).install(), /the server answered 404/);

// The rest comes, and only the rest: the program did not change.
const second = worker(caches, { 'index.html': 'page 2', 'scenarios/a.lua': 'case' }, '2', two);
await second.install();
assert.deepEqual(second.asked, ['scenarios/a.lua']);
assert.equal(await first.ask(scope), 'page 1', 'the old one goes on until it is told');
assert(!second.self.skipped);
second.say('something else');
assert(!second.self.skipped);
second.say('use');
assert(second.self.skipped);
await second.activate();
assert.deepEqual(await caches.keys(), [...elsewhere, cache(2)]);
assert.equal(await second.ask(scope), 'page 2');

// One without files takes all away, itself included.
const last = worker(caches, {}, '', {});
await last.install();
await last.activate();
assert.deepEqual(await caches.keys(), elsewhere);
assert(last.self.gone);
assert.equal(await last.ask(scope), null);
