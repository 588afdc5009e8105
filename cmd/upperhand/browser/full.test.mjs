// A browser that keeps nothing more, or nothing at all: whoever plays is told so
// in words, plays on, and loses nothing that was kept before.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { readFile } from 'node:fs/promises';
import { empty, fill } from './filler.mjs';
import { kept, stand } from './game.mjs';
import { choose } from './class.mjs';
import { come, enter, read, reader, talk } from './player.mjs';

const here = stand();
before(here.begin);
after(here.end);

// visit opens the game as text: what is kept is the same, and it is there sooner.
const visit = (...scripts) => here.visit({}, { scripts: [() => { delete globalThis.WebGL2RenderingContext; }, ...scripts] });

const slot = 'slot-sofia-and-matthias';
const inputs = async (game) => JSON.parse(await kept(game, slot)).record.inputs;

// everything is all that the game keeps, but for what a page shows early and
// which tab it is.
const everything = (game) => game.page.evaluate(() => Object.entries(localStorage).filter(([name]) => /\.(save|bak|bad\d*)$/.test(name)).sort());

// told goes on from the screen that says what could not be kept.
async function told(game, by, ...words) {
  await game.at('fault');
  const text = await game.words();
  for (const word of words) assert.match(text, word);
  await by.press('dismiss');
  await game.at('play');
}

test('where the storage is full it says so once, plays on, saves all of it as one file, and keeps again once there is room', async () => {
  const game = await visit();
  const by = reader(game);
  await enter(game, by);
  const done = [await choose(game, by)];
  await read(game, by);
  const [was, place] = [await everything(game), await game.standing()];
  await fill(game);

  done.push(await choose(game, by));
  await told(game, by, /Your place could not be kept: the browser's storage is full\./, /You can go on playing; it will last until you close the game\./, /save all of it as one file/, /erase what you no longer need/);
  done.push(await choose(game, by));
  await read(game, by);
  assert.notEqual(await game.screen(), 'fault', 'it is told once');
  assert.deepEqual((await everything(game)).filter(([name]) => name.endsWith(`${slot}.save`)), was.filter(([name]) => name.endsWith(`${slot}.save`)));

  await by.press('settings');
  await by.press('data');
  const coming = game.page.waitForEvent('download');
  await by.press('export');
  const { items } = JSON.parse(await readFile(await (await coming).path(), 'utf8'));
  const saved = JSON.parse(items[slot].slice(items[slot].indexOf('\n') + 1));
  assert.deepEqual(saved.record.inputs, done, 'what could not be kept is in the file');

  await game.page.reload(); // as if closed: what was kept before is there
  await game.ready();
  await game.goTo('play', async () => {
    await by.press('back');
    await by.press('back');
  });
  assert.deepEqual(await game.standing(), place);
  await empty(game);
  const again = await choose(game, by);
  assert.deepEqual(await inputs(game), [done[0], again]);
  assert.deepEqual(game.troubles, []);
});

test('where a page may keep nothing it says so at the start, and is played to its end', async () => {
  const game = await visit(() => {
    for (const area of ['localStorage', 'sessionStorage']) {
      Object.defineProperty(window, area, { get() { throw new DOMException('denied', 'SecurityError'); } });
    }
  });
  const by = reader(game);
  assert.match(await game.words(), /What you do here can't be kept: the browser's settings forbid this page to keep anything\. You can play; it will last until you close the game\./);
  await enter(game, by);
  await talk(game, by);
  assert.deepEqual(game.troubles, []);
});

test('where there is room for nothing from the start it says so with the first thing to keep', async () => {
  const game = await visit(() => {
    Storage.prototype.setItem = () => { throw new DOMException('full', 'QuotaExceededError'); };
  });
  const by = reader(game);
  await by.press('library');
  await come(game, 'sofia-and-matthias');
  await by.press('case:sofia-and-matthias');
  await by.press('start');
  await told(game, by, /could not be kept: the browser's storage is full/);
  await choose(game, by);
  await choose(game, by);
  assert.notEqual(await game.screen(), 'fault');
  assert.deepEqual(game.troubles, []);
});
