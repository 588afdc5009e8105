// Two tabs with one case: the one that was there first gives way, and nothing
// that was said in either is lost.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { open, stand } from './game.mjs';
import { come, enter, read, reader } from './player.mjs';

const here = stand();
before(here.begin);
after(here.end);

test('a case that is opened in a second tab goes on there, and comes back with what was done', async () => {
  const first = await here.visit();
  const one = reader(first);
  await enter(first, one);
  await read(first, one);
  await one.press((await first.controls()).find((id) => id.startsWith('say:')));
  const said = await first.state();

  const second = await open(first.page.context(), here.site.url);
  const two = reader(second);
  await second.goTo('play', async () => {
    await two.press('library');
    await come(second, 'sofia-and-matthias');
    await two.press('case:sofia-and-matthias');
    await two.press('continue');
  });
  assert.equal(await second.state(), said);
  await first.at('elsewhere');
  await read(second, two);
  await two.press((await second.controls()).find((id) => id.startsWith('say:')));
  const further = await second.state();
  assert.notEqual(further, said);

  await one.press('here');
  await first.at('play');
  await first.until((state) => document.documentElement.dataset.state === state, further);
  await second.at('elsewhere');
});
