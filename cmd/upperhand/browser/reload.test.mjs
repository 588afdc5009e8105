// A page can be loaded again at any moment: it comes back to the same place.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { stand } from './game.mjs';
import { enter, read, reader, talk } from './player.mjs';

const here = stand();
before(here.begin);
after(here.end);

// again loads the page again and expects to read what stood there before.
async function again(game) {
  const place = async () => ({ screen: await game.screen(), state: await game.state(), words: await game.standing() });
  const was = await place();
  await game.page.reload();
  await game.ready();
  assert.deepEqual(await place(), was);
}

test('a reload comes back to the same line, the same decision, the settings and the debrief', async () => {
  const game = await here.visit();
  const by = reader(game);
  await enter(game, by);
  await by.press('continue');
  await again(game); // in the middle of what is said
  await read(game, by);
  await again(game); // at a decision
  await by.press('settings');
  await again(game);
  await by.press('back');
  await talk(game, by);
  await by.press('next');
  await by.press('next');
  await again(game); // on a page of the debrief
  assert.deepEqual(game.troubles, []);
});
