// A class as it is: casebook serve, its join page, and browsers that play.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { choose, covered, says } from './class.mjs';
import { lesson, played } from './lesson.mjs';
import { come, enter, reader } from './player.mjs';

const here = lesson();
before(here.begin);
after(here.end);

const me = (page) => page.evaluate(async () => (await fetch('../api/me')).json());

test('from the code to the same place on another machine, though the server was killed meanwhile', async () => {
  const game = await here.join('Ana');
  const { page } = game;
  const by = reader(game);
  await enter(game, by);
  const done = [await choose(game, by), await choose(game, by)];
  await says(game, 'Saved for the class');
  const { seat, attempts } = await me(page);
  assert.deepEqual(attempts.map((a) => [a.record.inputs, a.seed === String(a.seed), a.rev]), [[done, true, 2]]);

  await here.kill();
  done.push(await choose(game, by));
  await says(game, 'Not sent yet: 1 step');
  await here.restart();
  await says(game, 'Saved for the class');
  const now = await me(page);
  assert.deepEqual(now.attempts.map((a) => a.record.inputs), [done]);

  await page.click('#seat');
  await page.click('#cover [data-id="key"]');
  const key = await page.locator('#key').innerText(); // as it is read off the screen
  await page.keyboard.press('Escape');
  await covered(game, '');
  const other = await here.machine();
  await other.fill('#key', key.toLowerCase());
  await other.click('form[action="/return"] button');
  const there = await played(other);
  assert.equal(await other.locator('#seat').innerText(), seat.alias);
  await reader(there).press('library');
  await come(there, 'sofia-and-matthias');
  await reader(there).press('case:sofia-and-matthias');
  await reader(there).press('continue');
  await there.until(() => ['play', 'notice'].includes(document.getElementById('mirror').dataset.screen));
  assert.equal(await there.state(), await game.state());
  done.push(await choose(there, reader(there)));
  await says(there, 'Saved for the class');
  assert.deepEqual((await me(page)).attempts.map((a) => a.record.inputs), [done]);
  assert.deepEqual([...game.troubles, ...there.troubles], []);
});

test('what the server can’t play again is refused in words, and the game goes on', async () => {
  const game = await here.join();
  const { page } = game;
  const by = reader(game);
  await page.context().route('**/api/step', async (route) => {
    const sent = route.request().postDataJSON();
    await route.continue({ postData: JSON.stringify({ ...sent, inputs: ['no-such-choice'] }) });
  });
  await enter(game, by);
  await choose(game, by);
  await game.until(() => /Your class could not take this playthrough: .*no-such-choice/.test(document.getElementById('notice-refused')?.textContent));
  await choose(game, by);
  assert.deepEqual((await me(page)).attempts, []);
  assert.deepEqual(game.troubles, []);
});
