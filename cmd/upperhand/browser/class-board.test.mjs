// The teacher's page works on the class: what is pressed there reaches the seats
// and the projector, and what is typed there outlives the page's own refreshing.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, test } from 'node:test';
import { choose, covered } from './class.mjs';
import { installedFile } from './chromium.mjs';
import { played, lesson } from './lesson.mjs';
import { come, enter, read, reader } from './player.mjs';

const axe = readFileSync(installedFile('axe-core/axe.min.js'), 'utf8');
const here = lesson();
let [board, wall, ana, ben] = [];
before(async () => {
  await here.begin();
  board = await here.teach();
  wall = await board.context().newPage();
  await wall.goto(`${here.url}teach/projector`);
  ana = await here.join('Ana');
  ben = await here.join('', { viewport: { width: 360, height: 640 } });
});
after(here.end);

// reads waits until a page says something.
const reads = (page, text) => page.locator('body').filter({ hasText: text }).waitFor();
const press = (page, name) => page.getByRole('button', { name, exact: true }).click();

test('a pause with words reaches two seats and the projector, though the page was renewed while it was typed', async () => {
  await reads(board, '2 seats');
  await reads(wall, '2 seats');
  await board.fill('#words', 'Whose goal is it?');
  const cleo = await here.join();
  await reads(board, '3 seats');
  assert.equal(await board.inputValue('#words'), 'Whose goal is it?');
  await press(board, 'Pause the class');
  for (const game of [ana, ben, cleo]) await covered(game, 'pause');
  await reads(wall, 'Whose goal is it?');
  assert.match(await ana.page.locator('#cover').innerText(), /Whose goal is it\?/);
  await press(board, 'Go on');
  for (const game of [ana, ben, cleo]) await covered(game, '');

  await board.goto(`${here.url}teach/`);
  const alias = await cleo.page.locator('#seat').innerText();
  await board.getByRole('link', { name: alias }).first().click();
  await board.locator('#remove summary').click();
  await press(board, `Remove ${alias}`);
  await covered(cleo, 'removed');
  await reads(board, '2 seats');
  await reads(wall, '2 seats');
});

test('the class votes on two phones, ties, votes again, and the teacher takes what it wants', async () => {
  await enter(ana, reader(ana));
  await choose(ana, reader(ana));
  const place = await ana.standing();
  await board.goto(`${here.url}teach/votes`);
  await press(board, 'Start vote mode');
  for (const game of [ana, ben]) await covered(game, 'vote');
  const choices = (game) => game.page.locator('#cover .ballot button');
  const texts = await choices(ana).allInnerTexts();
  const wanted = (await choices(ana).nth(0).getAttribute('data-id')).replace('vote:', 'say:');
  await choices(ana).nth(0).click();
  await choices(ben).nth(1).click();
  await reads(wall, '2 of 2 seats have voted');
  assert.equal(await wall.locator('.bar').count(), 0, 'the wall shows how the vote goes while it is open');
  await press(board, 'Close the round');
  await reads(wall, 'A tie:');
  await ana.until(() => /The round is closed/.test(document.getElementById('vote-state')?.textContent));
  await press(board, 'Vote again');
  await choices(ben).nth(0).click();
  await reads(wall, '2 of 2 seats have voted');
  await press(board, 'Close the round');
  await reads(wall, `The class wants: “${texts[0]}”`);

  const [page] = await Promise.all([board.context().waitForEvent('page'), board.getByRole('link', { name: /Open the game/ }).click()]);
  const game = await played(page);
  const by = reader(game);
  if (await game.screen() !== 'play') {
    await by.press('library');
    await come(game, 'sofia-and-matthias');
    await by.press('case:sofia-and-matthias');
    await by.press((await game.controls()).includes('continue') ? 'continue' : 'start');
    await game.at('play');
  }
  await read(game, by);
  await by.press(wanted);
  for (const seat of [ana, ben]) await seat.until((old) => {
    const now = [...document.querySelectorAll('#cover .ballot button:enabled')].map((b) => b.innerText);
    return now.length > 0 && now[0] !== old;
  }, texts[0]);
  await board.bringToFront(); // the game was opened in a tab over it
  await reads(board, 'this was taken');
  await press(board, 'End vote mode');
  for (const seat of [ana, ben]) await covered(seat, '');
  assert.deepEqual(await ana.standing(), place);
  assert.deepEqual([ana, ben, game].flatMap((g) => g.troubles), []);
});

test('each page of the board and those before the game is fit for a phone, and axe finds nothing serious; reports are one sheet', async () => {
  await board.context().addInitScript(axe);
  await board.setViewportSize({ width: 360, height: 640 });
  const found = [];
  const pages = ['teach/', ...['map', 'decisions', 'meters', 'signs', 'votes', 'words', 'discuss', 'export', 'projector', 'show/map', 'show/words', 'seat?id=none'].map((p) => `teach/${p}`), 'privacy', '', 'nothing-here'];
  for (const path of pages) {
    await board.goto(here.url + path);
    const { violations, over } = await board.evaluate(async () => ({
      violations: (await window.axe.run(document, { resultTypes: ['violations'] })).violations,
      over: document.documentElement.scrollWidth - document.documentElement.clientWidth,
    }));
    for (const v of violations.filter(({ impact }) => ['serious', 'critical'].includes(impact))) found.push(`${path}: ${v.id}: ${v.nodes[0].html}`);
    if (over > 0) found.push(`${path}: ${over} pixels too wide`);
  }
  assert.deepEqual(found, []);
  const sheets = async (url) => {
    await board.goto(url);
    return (await board.pdf({ format: 'A4' })).toString('latin1').match(/\/Type\s*\/Page\b/g).length;
  };
  assert.equal(await sheets(`${here.url}privacy`), 1);
  await board.goto(`${here.url}teach/`);
  await board.getByRole('link', { name: await ana.page.locator('#seat').innerText() }).first().click();
  assert.equal(await sheets(await board.getByRole('link', { name: 'Short report, to print' }).evaluate((a) => a.href)), 1);
});
