// What the teacher has on reaches every seat: a pause, a vote, the end; and what
// somebody wrote reaches the teacher only where they shared it.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, test } from 'node:test';
import { installedFile } from './chromium.mjs';
import { choose, covered, room, says } from './class.mjs';
import { enter, reader, talk } from './player.mjs';

const axe = readFileSync(installedFile('axe-core/axe.min.js'), 'utf8');
const here = room();
before(here.begin);
after(here.end);

// examine expects that axe finds nothing serious on a screen of the class's.
async function examine(game) {
  await game.page.evaluate(axe);
  const found = await game.page.evaluate(() => window.axe.run(document, { resultTypes: ['violations'] }));
  assert.deepEqual(found.violations.filter((v) => ['serious', 'critical'].includes(v.impact)).map((v) => `${v.id}: ${v.nodes.map((n) => n.html).slice(0, 3).join(' ')}`), []);
}

const cover = (game) => game.page.locator('#cover');
const ballot = { attempt: 'teacher/sofia-and-matthias/7', round: 3, open: true, scene: { title: 'The first hour', lines: [{ who: 'Sofia', text: 'He just <b>talks</b> over me.' }, { who: '', text: 'Rain on the window.' }], ask: 'What do you say?' }, choices: [{ id: 'ask', text: 'What would a good end look like?' }, { id: 'wait', text: 'Say nothing for a moment.' }] };

test('a pause covers the game and takes its keys; it goes on where it was', async () => {
  const { school } = here;
  const game = await here.sit(school.join(), await here.machine({ drawn: true }));
  const by = reader(game);
  await enter(game, by);
  await choose(game, by);
  await game.page.locator('canvas').focus();
  const place = await game.standing();
  school.set({ paused: true, words: 'Whose goal is on the table?\n<i>Talk in pairs.</i>' });
  await covered(game, 'pause');
  assert.match(await cover(game).innerText(), /Whose goal is on the table\?\n<i>Talk in pairs\.<\/i>/);
  assert.equal(await game.page.evaluate(() => document.activeElement.id), 'cover-title');
  await examine(game);
  for (const key of ['Enter', '1', 'u', 'Escape', 'Escape', 'Tab', 'Tab', ' ']) await game.page.keyboard.press(key);
  await game.page.mouse.click(100, 560);
  await game.frames();
  assert.deepEqual(await game.standing(), place);
  assert.ok(await cover(game).isVisible());
  assert.equal(await game.page.evaluate(() => document.getElementById('cover').contains(document.activeElement) || document.activeElement === document.body), true);

  school.set({ paused: false });
  await covered(game, '');
  assert.deepEqual(await game.standing(), place);
  assert.equal(await game.page.evaluate(() => document.activeElement.localName), 'canvas');
  await game.after(() => game.page.keyboard.press('Enter')); // the keys are the game's again

  school.set({ vote: ballot });
  await covered(game, 'vote');
  assert.match(await cover(game).innerText(), /He just <b>talks<\/b> over me\./);
  await examine(game);
  const choices = cover(game).locator('.ballot button');
  const pressed = () => choices.evaluateAll((all) => all.map((b) => b.getAttribute('aria-pressed')));
  await choices.nth(0).click();
  await choices.nth(1).click();
  await game.until(() => /change your mind/.test(document.getElementById('vote-state').textContent));
  assert.deepEqual(await pressed(), ['false', 'true']);
  assert.equal(await game.page.evaluate(() => document.activeElement.dataset.id), 'vote:wait');
  assert.deepEqual(school.posts.filter((p) => p.name === 'vote').map((p) => [p.round, p.choice]), [[3, 'ask'], [3, 'wait']]);
  school.stage.vote = { ...ballot, open: false }; // the teacher was faster: this page does not know yet
  await choices.nth(0).click();
  await game.until(() => /came too late/.test(document.getElementById('vote-state').textContent));
  assert.deepEqual(await pressed(), ['false', 'true']);
  school.set({ vote: { ...ballot, open: false } });
  await game.until(() => /The round is closed\. You voted: Say nothing/.test(document.getElementById('vote-state').textContent));
  assert.ok(await choices.nth(0).isDisabled());
  school.set({ vote: { ...ballot, round: 4, choices: [] } });
  await game.until(() => /nothing to decide/.test(document.getElementById('vote-state').textContent));
  school.set({ vote: null });
  await covered(game, '');
  assert.deepEqual(game.troubles.filter((t) => !t.includes('409')), []);
});

test('a page whose stream is held back asks instead, and hears that it was removed, and that the class is over', async () => {
  const { school } = here;
  school.mute = true;
  const seat = school.join();
  const game = await here.sit(seat);
  await enter(game, reader(game));
  school.set({ paused: true });
  await covered(game, 'pause');
  school.set({ paused: false });
  await covered(game, '');
  seat.removed = true;
  await covered(game, 'removed');
  await examine(game);
  await game.page.click('#cover [data-id="alone"]');
  await covered(game, '');
  await choose(game, reader(game));
  await says(game, 'Not sent to the class any more');
  assert.equal(seat.attempts.size, 0);
  school.mute = false;
  seat.removed = false;
});

test('only what was ticked is shared, and it can be taken back', async () => {
  const { school } = here;
  const seat = school.join('Ana');
  const game = await here.sit(seat);
  const by = reader(game);
  await enter(game, by);
  await talk(game, by);
  const write = (id, text) => game.control(id).evaluate((field, words) => {
    field.value = words;
    field.dispatchEvent(new Event('input', { bubbles: true }));
  }, text);
  assert.ok(await game.page.locator('#share').isHidden());
  await write('leaving', 'Tired, and <b>glad</b>.');
  await by.press('next');
  await by.press('next');
  const asked = await game.control('reflect:0').getAttribute('aria-label');
  await write('reflect:0', 'When she looked away.');
  await write('reflect:1', 'This is nobody’s business.');
  await by.press('next');
  await game.page.click('#share');
  await covered(game, 'share');
  await examine(game);
  const boxes = cover(game).locator('input');
  assert.deepEqual(await boxes.evaluateAll((all) => all.map((b) => b.checked)), [false, false, false]);
  assert.match(await cover(game).innerText(), /with the name .+ \(Ana\);/);
  assert.match(await cover(game).innerText(), /Tired, and <b>glad<\/b>\./);
  const shared = () => school.posts.filter((p) => p.name === 'share').map((p) => [p.question, p.asked, p.text]);
  const send = async (state) => {
    await cover(game).locator('[data-id="send"]').click();
    await game.until((text) => document.getElementById('share-state').textContent.includes(text), state);
  };
  await boxes.nth(1).check();
  await send('Done: 1 shared');
  assert.deepEqual(shared(), [[0, asked, 'When she looked away.']]);
  await boxes.nth(1).uncheck();
  await send('Done: 0 shared');
  assert.deepEqual(shared().at(-1), [0, asked, '']);
  assert.equal(JSON.stringify(school.posts).includes('nobody’s'), false);
  await game.page.keyboard.press('Escape');
  await covered(game, '');

  school.set({ closed: true });
  await covered(game, 'closed');
  await game.page.click('#cover [data-id="alone"]');
  await covered(game, '');
  assert.deepEqual(game.troubles, []);
});
