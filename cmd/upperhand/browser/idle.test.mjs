// While nothing happens the page asks for no frame and draws nothing.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { stand } from './game.mjs';
import { enter, reader } from './player.mjs';
import { count, quiet } from './quiet.mjs';

const here = stand();
before(here.begin);
after(here.end);

test('an idle page draws nothing and asks for no frame, and wakes when something is done', async () => {
  const game = await here.visit({}, { scripts: [count] });
  const by = reader(game);
  for (const go of [() => {}, () => enter(game, by)]) {
    await go();
    await game.until(quiet);
  }
  const rested = await game.page.evaluate(() => window.work);
  assert.ok(rested > 0);
  await game.after(() => game.page.keyboard.press('Enter'));
  await game.until((was) => window.work > was, rested);
  await game.until(quiet);
});
