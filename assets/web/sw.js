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
  if (event.data?.keep) event.waitUntil(keep(event.data.keep));
});
self.addEventListener('fetch', (event) => {
  const name = fileOf(event.request);
  if (name !== null) event.respondWith(answer(name, event.request));
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

// answer prefers what is kept: all of it is of one version, and it is quick.
// The browser may have thrown a file away to save room.
async function answer(name, request) {
  const cache = await caches.open(cacheName);
  return await cache.match(name) ?? fetch(request);
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
  const response = await fetch(name, { cache: 'no-cache' });
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
