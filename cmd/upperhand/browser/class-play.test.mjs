// A seat of a class plays: what is done arrives once and in order, whatever the
// network does, and is there again on another machine and for nobody else.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { choose, covered, inputs, room, says } from './class.mjs';
import { open } from './game.mjs';
import { come, enter, reader } from './player.mjs';

const here = room();
before(here.begin);
after(here.end);

const arrived = (seat) => [...seat.attempts.values()].flatMap((a) => a.steps.flatMap((s) => s.inputs));

// goOn opens the case that was played before and goes on with it.
async function goOn(game, by) {
  if (await game.screen() === 'play') return;
  await by.press('library');
  await come(game, 'sofia-and-matthias');
  await by.press('case:sofia-and-matthias');
  await by.press('continue');
  await game.at('play');
}

test('every choice arrives once and in order: with a network, without, and after a reload and a restart of the server', async () => {
  const { school } = here;
  const seat = school.join('Ana');
  const game = await here.sit(seat);
  const by = reader(game);
  const done = [];
  await enter(game, by);
  done.push(await choose(game, by));
  await says(game, 'Saved for the class');
  assert.deepEqual(arrived(seat), done);

  const context = game.page.context();
  await context.route('**/api/step', (route) => route.abort('internetdisconnected'));
  done.push(await choose(game, by));
  await says(game, 'Not sent yet: 1 step, will be as soon as there is a network');
  await game.page.reload();
  await game.ready();
  await says(game, 'Not sent yet: 1 step');
  await goOn(game, by);
  await context.unroute('**/api/step');
  await context.setOffline(true);
  done.push(await choose(game, by));
  await says(game, 'Not sent yet: 2 steps');
  assert.deepEqual(arrived(seat), done.slice(0, 1));
  await context.setOffline(false); // the page is told: no back-off is waited for
  await says(game, 'Saved for the class');
  assert.deepEqual(arrived(seat), done);

  await school.down();
  done.push(await choose(game, by));
  await says(game, 'Not sent yet');
  await school.up();
  await says(game, 'Saved for the class');
  assert.deepEqual(arrived(seat), done);
  assert.deepEqual([...seat.attempts.values()].map((a) => a.steps.map((s) => s.rev)), [[1, 2, 3, 4]]);
  school.set({ paused: true }); // the stream is there again, too
  await covered(game, 'pause');
  school.set({ paused: false });
  await covered(game, '');

  const there = await here.sit(seat); // another machine, with the key
  await goOn(there, reader(there));
  const [one, two] = await Promise.all([game, there].map((g) => g.state()));
  assert.equal(one, two);
  done.push(await choose(there, reader(there)));
  await says(there, 'Saved for the class');
  assert.deepEqual(inputs(seat), done);
  assert.deepEqual(there.troubles, []);
});

test('two who share a machine never see each other’s play, nor write into it', async () => {
  const { school } = here;
  const [anna, ben] = [school.join(), school.join()];
  const hers = await here.sit(anna);
  await enter(hers, reader(hers));
  const said = await choose(hers, reader(hers));
  await says(hers, 'Saved for the class');

  const context = hers.page.context();
  const his = await here.sit(ben, context);
  await covered(hers, 'another'); // her page is told
  await reader(his).press('library');
  await come(his, 'sofia-and-matthias');
  await reader(his).press('case:sofia-and-matthias');
  assert.ok(!(await his.controls()).includes('continue'), 'he is offered to go on with what she began');
  await hers.page.click('#cover [data-id="alone"]');
  await choose(hers, reader(hers));
  assert.equal(ben.attempts.size, 0);
  assert.deepEqual(arrived(anna), [said]);
  assert.deepEqual(await his.page.evaluate(() => Object.keys(localStorage).filter((k) => k.includes('slot-'))), []);
  await his.page.close();
  await hers.page.close();

  const again = await here.sit(anna, context);
  await goOn(again, reader(again));
  await says(again, 'Saved for the class');
  assert.equal(inputs(anna).length, 2);
});

test('whoever was here last can begin while the class is out of reach, and is heard later', async () => {
  const seat = here.school.join();
  const first = await here.sit(seat);
  const context = first.page.context();
  await first.page.close();
  await context.route('**/api/**', (route) => route.abort('internetdisconnected'));
  const page = await context.newPage();
  await page.goto(`${here.school.url}play/`);
  await page.click('#status [data-id="alone"]');
  await page.close();
  const game = await (async () => {
    const opening = open(context, `${here.school.url}play/`);
    const shown = await context.waitForEvent('page');
    await shown.click('#status [data-id="alone"]');
    return opening;
  })();
  await enter(game, reader(game));
  const said = await choose(game, reader(game));
  await says(game, 'the class could not be reached');
  await context.unroute('**/api/**');
  await game.page.evaluate(() => dispatchEvent(new Event('online')));
  await says(game, 'Saved for the class');
  assert.deepEqual(arrived(seat), [said]);
});
