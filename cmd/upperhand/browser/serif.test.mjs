// The serif typeface is no part of the program: the page fetches it for those
// who want it, and the picture takes it up when it has come.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { stand } from './game.mjs';
import { reader } from './player.mjs';

const here = stand();
before(here.begin);
after(here.end);

// fetched reports whether the page itself asked for it; the worker that keeps
// the game for when there is no network does so later for itself.
const fetched = () => performance.getEntriesByType('resource').some((r) => r.name.endsWith('/serif.otf'));

test('the serif typeface is fetched only for who wants it, and then it is there', async () => {
  const game = await here.visit();
  const by = reader(game);
  await by.press('settings');
  await game.still();
  const choose = (id) => game.control(id).evaluate((button) => button.click());
  const picture = () => game.page.screenshot();
  assert.equal(await game.page.evaluate(fetched), false);
  await choose('font:serif');
  await game.until(fetched);
  await game.until(() => document.documentElement.dataset.font === 'serif');
  await game.still();
  const serif = await picture();
  await choose('font:');
  await game.still();
  assert.notDeepEqual(serif, await picture());
  if (process.env.SHOT) (await import('node:fs')).writeFileSync(process.env.SHOT, serif);
  assert.deepEqual(game.troubles, []);
});
