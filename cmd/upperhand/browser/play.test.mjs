// A whole case, from the title through the debrief, by each device alone.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { stand } from './game.mjs';
import { enter, keyboard, leaf, mouse, talk, touch } from './player.mjs';

const here = stand();
before(here.begin);
after(here.end);

const pages = ['How it ended', 'What happened', 'Your own view first', 'Why it went that way', 'What if', 'Their side, and what would last']
  .map((name, i) => `Part ${i + 1} of 6 · ${name}`);
const phone = { viewport: { width: 360, height: 640 }, isMobile: true, hasTouch: true };

for (const { name, device, screen } of [
  { name: 'the keyboard', device: keyboard },
  { name: 'the mouse', device: mouse },
  { name: 'touch, on a phone', device: touch, screen: phone },
]) {
  test(`Sofia and Matthias can be played to the end of the debrief with ${name}`, async () => {
    const game = await here.visit(screen);
    const by = device(game);
    await enter(game, by);
    await talk(game, by);
    assert.deepEqual(await leaf(game, by), pages);
    await by.press('finish');
    assert.equal(await game.screen(), 'library');
    assert.deepEqual(game.troubles, []);
  });
}
