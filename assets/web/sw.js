// Answers for the server when there is no network. It holds one version of the
// game whole: a new one is put together beside it and takes its place only when
// the page asks, or when no page uses the old one any more.
'use strict';

// The next two lines are filled in by the export. FILES has the SHA-256 of each
// file; where two are given, the server may send it packed or unpacked. Empty,
// as here, this worker takes away what an earlier one left.
const VERSION = '';
const FILES = {};

// Other copies of the game, and other programs, may live on the same host: what
// is ours begins with the folder that we stand in.
const prefix = `upperhand ${self.registration.scope} `;
const cacheName = prefix + VERSION;

self.addEventListener('install', (event) => event.waitUntil(fill()));
self.addEventListener('activate', (event) => event.waitUntil(clear()));
self.addEventListener('message', (event) => {
  if (event.data === 'use') self.skipWaiting();
  if (event.data === 'mend') event.waitUntil(weed());
  if (event.data?.keep) event.waitUntil(keep(event.data.keep));
});
self.addEventListener('fetch', (event) => {
  const name = fileOf(event.request);
  if (name !== null) event.respondWith(answer(name, event.request, (work) => event.waitUntil(work)));
});

// fileOf is the file that a request is for, or null where it is not our affair.
function fileOf(request) {
  const { origin, pathname } = new URL(request.url);
  const scope = new URL(self.registration.scope);
  if (request.method !== 'GET' || request.headers.has('Range')) return null;
  if (origin !== scope.origin || !pathname.startsWith(scope.pathname)) return null;
  const name = decodeURI(pathname.slice(scope.pathname.length)) || 'index.html';
  return Object.hasOwn(FILES, name) ? name : null;
}

// answer prefers what is kept: all of it is of one version, and it is quick. A
// page is answered only once everything that it will ask for is there, since the
// server may have gone on to another version: where something is missing that it
// does not have any more, it gives the whole of what it has. later(work) is for
// what an answer does not wait for.
async function answer(name, request, later) {
  const cache = await caches.open(cacheName);
  const page = request.mode === 'navigate';
  gone ??= await cache.match(forsaken) !== undefined;
  if (page && !gone) gone = !await complete(cache);
  if (!gone) return await cache.match(name) ?? again(cache, name, request);
  if (page) later(recover(cache));
  return fetch(request);
}

// forsaken stands in a cache whose version can't be had whole any more. Its files
// stay, for the next one to use. gone is whether it does; null: nobody has looked.
const forsaken = 'forsaken';
let gone = null;

// complete puts back what is missing, as where the browser has thrown files away to
// save room, and tells whether a page can be of this version. Where the
// server can't be asked it is, with what there is.
async function complete(cache) {
  const held = new Set((await cache.keys()).map((request) => fileOf(request)));
  const missing = Object.keys(FILES).filter((name) => !held.has(name) && !name.endsWith('.po'));
  for (const name of missing) {
    const response = await fetch(name, { cache: 'no-cache' }).catch(() => null);
    if (!response || response.status >= 500) return true;
    try {
      await cache.put(name, await checked(name, FILES[name], response));
    } catch {
      await cache.put(forsaken, new Response(''));
      return false;
    }
  }
  return true;
}

// recover looks whether the server has this version after all: an upload may have
// been under way.
async function recover(cache) {
  try {
    await fill();
    await cache.delete(forsaken);
    gone = false;
  } catch { /* the next version will take its place */ }
}

// again fetches one file that is missing in the middle of a page. A translation
// that nobody has kept is taken as it is; of anything else another version's is
// refused, and whoever asked says that the page should be loaded again.
async function again(cache, name, request) {
  if (name.endsWith('.po')) return fetch(request);
  const response = await fetch(request);
  try {
    const whole = await checked(name, FILES[name], response);
    await cache.put(name, whole.clone());
    return whole;
  } catch {
    return new Response('', { status: 409, statusText: 'Another Version' });
  }
}

// weed throws out what is not as it should be, where the game could not start.
async function weed() {
  const cache = await caches.open(cacheName);
  for (const [name, sums] of Object.entries(FILES)) {
    const held = await cache.match(name);
    if (held && !await isWhole(held, sums)) await cache.delete(name);
  }
}

// wanted tells translations that nobody has chosen from all other files. One
// that was kept once is kept in every version to come.
async function wanted(name, kept) {
  if (!name.endsWith('.po')) return true;
  const had = await Promise.all(kept.map((cache) => cache.match(name)));
  return had.some(Boolean);
}

// keep takes a translation in that was chosen while the page was open. The
// page has it already: if this fails, only going without a network suffers.
async function keep(name) {
  if (!Object.hasOwn(FILES, name)) return;
  const cache = await caches.open(cacheName);
  if (!await cache.match(name)) await cache.put(name, await download(name, FILES[name]));
}

// fill fetches every file that is wanted. What an unfinished attempt or the
// version before has of them is used again. If anything fails, so does the
// installation: the old version goes on, and the browser tries again another
// time.
async function fill() {
  const cache = await caches.open(cacheName);
  const kept = await earlier();
  for (const [name, sums] of Object.entries(FILES)) {
    if (await isWhole(await cache.match(name), sums) || !await wanted(name, kept)) continue;
    await cache.put(name, await reuse(kept, name, sums) ?? await download(name, sums));
  }
}

async function earlier() {
  const names = (await caches.keys()).filter((name) => name.startsWith(prefix) && name !== cacheName);
  return Promise.all(names.map((name) => caches.open(name)));
}

async function reuse(kept, name, sums) {
  for (const cache of kept) {
    const response = await cache.match(name);
    if (await isWhole(response, sums)) return response;
  }
  return null;
}

// download asks the server whether what the browser holds is still right, and
// takes nothing else than what belongs to this version: in the middle of an
// upload a host serves files of two.
async function download(name, sums) {
  return checked(name, sums, await fetch(name, { cache: 'no-cache' }));
}

async function checked(name, sums, response) {
  if (!response.ok) throw new Error(`${name}: the server answered ${response.status}`);
  const fresh = copy(await response.arrayBuffer(), response.headers);
  if (!await isWhole(fresh, sums)) throw new Error(`${name} is not of version ${VERSION}`);
  return fresh;
}

// copy is an answer of our own making: without marks of a redirection, which
// browsers refuse when it comes from a worker, and without a coding that has
// been undone already.
function copy(bytes, from) {
  const headers = new Headers();
  for (const name of ['Content-Type', 'Content-Security-Policy', 'X-Content-Type-Options', 'Referrer-Policy']) {
    if (from.has(name)) headers.set(name, from.get(name));
  }
  return new Response(bytes, { headers });
}

async function isWhole(response, sums) {
  if (!response) return false;
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', await response.clone().arrayBuffer()));
  return sums.includes(Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join(''));
}

// clear takes older versions of ours away. One without files goes itself.
async function clear() {
  const gone = Object.keys(FILES).length === 0;
  const names = (await caches.keys()).filter((name) => name.startsWith(prefix) && (gone || name !== cacheName));
  await Promise.all(names.map((name) => caches.delete(name)));
  if (gone) await self.registration.unregister();
}
