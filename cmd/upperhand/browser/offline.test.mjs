// After the first visit the game needs no network.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { open, stand } from './game.mjs';
import { enter, read, reader, talk } from './player.mjs';

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
  await here.site.plug();
});

test('a network that goes in the middle of a choice, before anything could be kept for that, ends no conversation', async () => {
  const game = await here.visit({ serviceWorkers: 'block' }, { scripts: [() => { delete globalThis.WebGL2RenderingContext; }] });
  const by = reader(game);
  await enter(game, by);
  await read(game, by);
  await game.page.context().setOffline(true);
  await talk(game, by);
  assert.deepEqual(game.troubles, []);
});
