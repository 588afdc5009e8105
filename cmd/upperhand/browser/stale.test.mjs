// What is kept for when there is no network goes stale: the site has a new version,
// a file of the old one is gone, the new one came by halves. The page is of one
// version, whole, and comes to the new one.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { mkdtemp, rename, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { edition, editions, note } from './edition.mjs';
import { stand } from './game.mjs';
import { enter, reader } from './player.mjs';

let folder;
let here;
const version = (mark) => join(folder, mark);

before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'upperhand-'));
  await Promise.all(['one', 'two'].map((mark) => edition(version(mark), mark)));
  here = stand({ folder: version('one'), under: '/some/where/' });
  await here.begin();
});
after(async () => {
  await here?.end();
  await rm(folder, { recursive: true });
});

// visit opens the first version, in the middle of a case, and waits until all of
// it is kept; then the site has the second.
async function visit() {
  here.site.serve(version('one'));
  const game = await here.visit({}, { scripts: [note, () => { delete globalThis.WebGL2RenderingContext; }] });
  await enter(game, reader(game));
  await game.until(() => navigator.serviceWorker.ready.then((registration) => registration.active?.state === 'activated'));
  await load(game);
  assert.deepEqual(await editions(game), ['one']);
  here.site.serve(version('two'));
  return game;
}

async function load(game) {
  await game.page.reload();
  await game.ready();
}

// kept does something with the browser's cache of a version.
const kept = (game, mark, name, data) => game.page.evaluate(async (given) => {
  const cache = await caches.open(`upperhand ${location.href} ${given.mark}`);
  if (given.data === undefined) return cache.delete(given.name);
  return cache.put(given.name, new Response(given.data));
}, { mark, name, data });

const offered = (game) => game.until(() => document.getElementById('notice-update') !== null);

async function use(game) {
  await Promise.all([game.page.waitForEvent('load'), game.page.click('#notice-update button')]);
  await game.ready();
}

test('a new version is offered when all of it has come, and is there when it is wanted, at the same place', async () => {
  const game = await visit();
  const place = await game.standing();
  const missing = join(version('two'), 'pad.js');
  await rename(missing, `${missing}.away`);
  const refused = here.site.missed('/pad.js');
  await load(game);
  assert.deepEqual(await editions(game), ['one']);
  await refused; // it began to come, and a file was not there
  await game.until(() => navigator.serviceWorker.getRegistration().then((r) => r.installing === null && r.waiting === null));
  await rename(`${missing}.away`, missing);
  await load(game);
  assert.deepEqual(await editions(game), ['one']);
  await offered(game);
  await use(game);
  assert.deepEqual(await editions(game), ['two']);
  assert.deepEqual(await game.standing(), place);
});

for (const name of ['upperhand.wasm.gz', 'page.js']) {
  test(`where ${name} is gone from what is kept, the page is the new version whole, not a mixture`, async () => {
    const game = await visit();
    const place = await game.standing();
    assert.ok(await kept(game, 'one', name));
    await load(game);
    assert.deepEqual(await editions(game), ['two']);
    assert.deepEqual(await game.standing(), place);
    await load(game);
    assert.deepEqual(await editions(game), ['two']);
    assert.deepEqual(game.troubles, []);
  });
}

test('a program that is kept damaged is told of, and comes anew when the page is loaded again', async () => {
  const game = await visit();
  here.site.serve(version('one'));
  const place = await game.standing();
  await kept(game, 'one', 'upperhand.wasm.gz', 'half of it');
  await game.page.reload();
  await game.until(() => /could not be started: .*Load the page again/.test(document.querySelector('#status.trouble')?.textContent ?? ''));
  await game.until(() => caches.open(`upperhand ${location.href} one`).then((cache) => cache.match('upperhand.wasm.gz')).then((found) => found === undefined));
  await load(game);
  assert.deepEqual(await editions(game), ['one']);
  assert.deepEqual(await game.standing(), place);
});
