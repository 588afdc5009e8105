// A seat of a class in a browser that keeps nothing more, or nothing at all: the
// class has every choice all the same, once, and whoever plays is told.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { choose, inputs, room, says } from './class.mjs';
import { fill } from './filler.mjs';
import { patience } from './game.mjs';
import { come, enter, reader } from './player.mjs';

const here = room();
before(here.begin);
after(here.end);

// arrived waits until the class has as many choices as were taken, and compares them.
async function arrived(game, seat, done) {
  for (const end = Date.now() + patience; inputs(seat).length < done.length && Date.now() < end;) await game.frames();
  assert.deepEqual(inputs(seat), done);
  await says(game, 'Saved for the class');
}

// insist takes a choice, also where the game first says that its own copy of the
// place does not fit.
async function insist(game, by) {
  const id = await choose(game, by);
  if (await game.screen() === 'fault') await by.press('dismiss');
  if ((await game.controls()).includes(`say:${id}`)) await by.press(`say:${id}`);
  return id;
}

test('choices arrive from a browser that is full, which opens the page again too', async () => {
  const seat = here.school.join('Ana');
  const game = await here.sit(seat);
  const by = reader(game);
  const done = [];
  await enter(game, by);
  done.push(await choose(game, by));
  await says(game, 'Saved for the class');

  await fill(game);
  await game.page.context().setOffline(true);
  done.push(await insist(game, by));
  await says(game, 'Not sent yet: 1 step');
  await game.page.context().setOffline(false);
  await says(game, 'Saved for the class');
  for (let n = 0; n < 3; n++) done.push(await insist(game, by));
  await arrived(game, seat, done);

  await fill(game);
  await game.page.reload();
  await game.ready();
  if (await game.screen() !== 'play') {
    await by.press('library');
    await come(game, 'sofia-and-matthias');
    await by.press('case:sofia-and-matthias');
    await by.press('continue');
  }
  done.push(await insist(game, by));
  await arrived(game, seat, done);
  assert.equal(seat.attempts.size, 1);
  assert.deepEqual([...seat.attempts.values()].map((a) => a.steps.map((s) => s.rev)), [done.map((_, n) => n + 1)]);
});

test('a browser that keeps nothing for the page says so, and every choice arrives', async () => {
  const seat = here.school.join('Ben');
  const machine = await here.machine();
  await machine.addInitScript(() => {
    for (const area of ['localStorage', 'sessionStorage']) {
      Object.defineProperty(window, area, { configurable: true, get() { throw new DOMException('denied', 'SecurityError'); } });
    }
  });
  const game = await here.sit(seat, machine);
  await game.until(() => /keeps nothing for this page\. Your class has the choices/.test(document.getElementById('notice-unkept')?.textContent ?? ''));
  const by = reader(game);
  await enter(game, by);
  const done = [await choose(game, by), await choose(game, by)];
  await arrived(game, seat, done);
  assert.deepEqual(game.troubles, []);
});
