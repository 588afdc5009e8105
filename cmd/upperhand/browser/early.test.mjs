// Words before the game: what was last seen stands there while the program is
// still loading, and what is pressed meanwhile is done when it has come.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { Game, stand } from './game.mjs';
import { enter, read, reader } from './player.mjs';

const here = stand();
before(here.begin);
after(here.end);

// held opens the page with the program kept back, and gives what lets it come.
async function held(context, open) {
  let come;
  const gate = new Promise((done) => { come = done; });
  await context.route('**/upperhand.wasm.gz', async (route) => { await gate; await route.fallback(); });
  await open();
  return come;
}

const early = (game) => game.until(() => document.documentElement.dataset.early === 'yes');
const press = (game, id) => game.control(id).click();

async function newcomer() {
  const context = await here.browser.newContext({ viewport: { width: 1366, height: 768 }, serviceWorkers: 'block' });
  const page = await context.newPage();
  return { context, game: new Game(page, []) };
}

// choosing is a game in front of its first decision.
async function choosing() {
  const { context, game } = await newcomer();
  await game.page.goto(here.site.url);
  await game.ready();
  await enter(game, reader(game));
  await read(game, reader(game));
  return { context, game };
}

test('who comes for the first time reads the title while the game loads, and a press counts', async () => {
  const { context, game } = await newcomer();
  const come = await held(context, () => game.page.goto(here.site.url));
  await early(game);
  assert.match(await game.page.locator('#mirror h1').innerText(), /Upper Hand/);
  const was = await game.standing();
  await press(game, 'library');
  assert.equal(await game.page.locator('[data-waits]').count(), 1);
  come();
  await game.ready();
  await game.at('library');
  assert.notDeepEqual(await game.standing(), was);
});

test('the title that stands in the file is the one that the game shows', async () => {
  const { context, game } = await newcomer();
  const come = await held(context, () => game.page.goto(here.site.url));
  await early(game);
  const shown = () => game.page.evaluate(() => ['before', 'after'].map((name) => document.getElementById(`mirror-${name}`).innerHTML.replace(/ (style|data-at)="[^"]*"/g, '')));
  const was = await shown();
  come();
  await game.ready();
  await game.still();
  assert.deepEqual(await shown(), was);
});

test('a choice can be read and taken before the game is there again', async () => {
  const { context, game } = await choosing();
  const [was, [choice]] = [await game.standing(), (await game.controls()).filter((id) => id.startsWith('say:'))];
  const text = await game.control(choice).locator('span').first().innerText();
  const come = await held(context, () => game.page.reload());
  await early(game);
  assert.deepEqual(await game.standing(), was);
  await press(game, choice);
  come();
  await game.ready();
  await game.until((id) => !document.querySelector(`#mirror [data-id="${id}"]`), choice);
  assert.ok((await game.words()).includes(text), 'what was chosen was said');
});

test('a press on words that turn out to be old does nothing', async () => {
  const { context, game } = await choosing();
  const was = await game.standing();
  const [choice] = (await game.controls()).filter((id) => id.startsWith('say:'));
  const come = await held(context, async () => {
    await game.page.goto('about:blank');
    await context.addInitScript(() => {
      const kept = sessionStorage.getItem('upperhand/here.early');
      if (kept) sessionStorage.setItem('upperhand/here.early', kept.replace('"text":"', '"text":"Old. '));
    });
    await game.page.goBack();
  });
  await early(game);
  await press(game, choice);
  come();
  await game.ready();
  await game.still();
  assert.deepEqual(await game.standing(), was);
});

test('a program that does not come leaves no words that lead nowhere', async () => {
  const { context, game } = await newcomer();
  await context.route('**/upperhand.wasm.gz', (route) => route.fulfill({ status: 404, body: 'no' }));
  await game.page.goto(here.site.url);
  await game.until(() => document.querySelector('#status.trouble') !== null);
  assert.ok(!(await game.page.locator('#mirror h1').isVisible()));
  assert.match(await game.page.locator('#status').innerText(), /is missing/);
});
