// Presses that come faster than this machine draws.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { stand } from './game.mjs';
import { enter, reader } from './player.mjs';

const here = stand();
before(here.begin);
after(here.end);

test('two taps within one frame are two taps', async () => {
  const game = await here.visit({ viewport: { width: 360, height: 640 }, isMobile: true, hasTouch: true });
  await enter(game, reader(game));
  await game.still();
  const { x, y } = await game.where('continue');
  const said = () => game.page.locator('#mirror-log > *').count();
  const was = await said();
  await Promise.all([game.page.touchscreen.tap(x, y), game.page.touchscreen.tap(x, y)]);
  await game.until((least) => document.getElementById('mirror-log').childElementCount >= least, was + 2);
});
