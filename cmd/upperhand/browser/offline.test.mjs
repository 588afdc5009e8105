// After the first visit the game needs no network.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { open, stand } from './game.mjs';
import { enter, read, reader } from './player.mjs';

const here = stand({ under: '/some/where/' });
before(here.begin);
after(here.end);

test('without a network it starts again, goes on where one was, and opens in a second tab', async () => {
  const game = await here.visit();
  const by = reader(game);
  await enter(game, by);
  await game.until(() => navigator.serviceWorker.ready.then((registration) => registration.active?.state === 'activated'));
  await here.site.unplug();
  const asked = here.site.requests.length;

  const was = await game.standing();
  await game.page.reload();
  await game.ready();
  assert.deepEqual(await game.standing(), was);
  await read(game, by);

  const second = await open(game.page.context(), here.site.url);
  assert.ok((await second.controls()).includes('library'));
  assert.equal(here.site.requests.length, asked);
  assert.deepEqual([...game.troubles, ...second.troubles], []);
});
