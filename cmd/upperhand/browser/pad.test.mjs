// A gamepad is worked as a thumb works it: the browser says what is held, and
// nothing else tells the game.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { stand } from './game.mjs';
import { come } from './player.mjs';

const here = stand();
before(here.begin);
after(here.end);

// fake stands in for the browser's gamepads: hold says what is held.
const fake = () => {
  let held = [];
  const pad = () => ({
    id: 'a gamepad', index: 0, connected: true, mapping: 'standard', axes: [0, 0, 0, 0],
    buttons: Array.from({ length: 17 }, (_, i) => ({ pressed: held.includes(i), value: Number(held.includes(i)) })),
  });
  let there = false;
  navigator.getGamepads = () => {
    globalThis.looks = (globalThis.looks ?? 0) + 1;
    return there ? [pad()] : [];
  };
  globalThis.hold = (...buttons) => {
    held = buttons;
    if (!there) {
      there = true;
      window.dispatchEvent(new Event('gamepadconnected'));
    }
  };
};

const [A, B, Y, START, DOWN] = [0, 1, 3, 9, 13];

// push holds a button until the game has done what it does, then lets it go.
async function push(game, button, done, given) {
  await game.page.evaluate((b) => globalThis.hold(b), button);
  await game.until(done, given);
  const looks = await game.page.evaluate(() => { globalThis.hold(); return globalThis.looks; });
  await game.until((n) => globalThis.looks > n, looks);
}

const on = (screen) => document.getElementById('mirror').dataset.screen === screen;

test('a gamepad alone leads into a conversation, and the page rests beside it', async () => {
  const game = await here.visit({}, { scripts: [fake] });
  await push(game, A, on, 'library');
  await come(game, 'sofia-and-matthias');
  await push(game, A, on, 'prebrief');
  await push(game, A, on, 'play');
  await push(game, Y, on, 'history');
  await push(game, B, on, 'play');
  await push(game, START, on, 'settings');
  await push(game, B, on, 'play');
  await game.until(() => document.documentElement.dataset.rest === 'yes');
  const looks = await game.page.evaluate(() => globalThis.looks);
  await game.until((n) => globalThis.looks > n + 5, looks);
  assert.equal(await game.page.evaluate(() => document.documentElement.dataset.rest), 'yes', 'to look wakes nothing');
  await push(game, B, on, 'leave');
  await push(game, DOWN, () => true);
  assert.deepEqual(game.troubles, []);
});
