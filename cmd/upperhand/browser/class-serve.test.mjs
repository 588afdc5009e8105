// A class as it is: casebook serve, its join page, and browsers that play.
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { choose, covered, says } from './class.mjs';
import { launch } from './chromium.mjs';
import { Game, patience } from './game.mjs';
import { come, enter, reader } from './player.mjs';

const root = fileURLToPath(new URL('../../../', import.meta.url));

// freePort is a port that nothing listens at just now.
const freePort = () => new Promise((done) => {
  const s = createServer().listen(0, '127.0.0.1', () => {
    const { port } = s.address();
    s.close(() => done(port));
  });
});

// serve starts the class in a folder and gives what it printed: its code and the
// teacher's key. kill ends it as a power cut would.
function serve(port, folder) {
  const child = spawn(join(root, 'build/casebook'), ['serve', '--addr', `127.0.0.1:${port}`, '--db', join(folder, 'class.db'), '--names', '--title', 'Tuesday', 'scenarios/sofia-and-matthias'], { cwd: root });
  return new Promise((done, fail) => {
    let said = '';
    const hear = (data) => {
      said += data;
      const [, code] = /and type\s+(\w+)/.exec(said) ?? [];
      const [, key] = /teacher's key\s+(\w+)/.exec(said) ?? [];
      if (!code || !key || !/Kept in/.test(said)) return;
      done({ code, key, kill: () => new Promise((gone) => { child.once('exit', gone); child.kill('SIGKILL'); }) });
    };
    child.stdout.on('data', hear);
    child.stderr.on('data', hear);
    child.once('exit', () => fail(new Error(`casebook serve ended: ${said}`)));
  });
}

let browser;
let folder;
let port;
let server;
before(async () => {
  [browser, folder, port] = await Promise.all([launch(), mkdtemp(join(tmpdir(), 'class-')), freePort()]);
  server = await serve(port, folder);
});
after(async () => {
  await server?.kill();
  await browser?.close();
  await rm(folder, { recursive: true, force: true });
});

// machine is a new browser at the class's first page.
async function machine() {
  const context = await browser.newContext({ viewport: { width: 1366, height: 768 }, locale: 'en-GB' });
  context.setDefaultTimeout(patience);
  await context.addInitScript(() => { delete globalThis.WebGL2RenderingContext; });
  const page = await context.newPage();
  await page.goto(`http://127.0.0.1:${port}/`);
  return page;
}

async function played(page) {
  const troubles = [];
  page.on('pageerror', (error) => troubles.push(String(error)));
  const game = new Game(page, troubles);
  await game.ready();
  return game;
}

const me = (page) => page.evaluate(async () => (await fetch('../api/me')).json());

test('from the code to the same place on another machine, though the server was killed meanwhile', async () => {
  const page = await machine();
  await page.fill('#code', server.code.toLowerCase());
  await page.fill('#name', 'Ana');
  await page.click('button.main');
  const game = await played(page);
  const by = reader(game);
  await enter(game, by);
  const done = [await choose(game, by), await choose(game, by)];
  await says(game, 'Saved for the class');
  const { seat, attempts } = await me(page);
  assert.deepEqual(attempts.map((a) => [a.record.inputs, a.seed === String(a.seed), a.rev]), [[done, true, 2]]);

  await server.kill();
  done.push(await choose(game, by));
  await says(game, 'Not sent yet: 1 step');
  server = await serve(port, folder);
  await says(game, 'Saved for the class');
  const now = await me(page);
  assert.deepEqual(now.attempts.map((a) => a.record.inputs), [done]);

  await page.click('#seat');
  await page.click('#cover [data-id="key"]');
  const key = await page.locator('#key').innerText(); // as it is read off the screen
  await page.keyboard.press('Escape');
  await covered(game, '');
  const other = await machine();
  await other.fill('#key', key.toLowerCase());
  await other.click('form[action="/return"] button');
  const there = await played(other);
  assert.equal(await other.locator('#seat').innerText(), seat.alias);
  await reader(there).press('library');
  await come(there, 'sofia-and-matthias');
  await reader(there).press('case:sofia-and-matthias');
  await reader(there).press('continue');
  await there.at('play');
  assert.equal(await there.state(), await game.state());
  done.push(await choose(there, reader(there)));
  await says(there, 'Saved for the class');
  assert.deepEqual((await me(page)).attempts.map((a) => a.record.inputs), [done]);
  assert.deepEqual([...game.troubles, ...there.troubles], []);
});

test('what the server can’t play again is refused in words, and the game goes on', async () => {
  const page = await machine();
  await page.fill('#code', server.code);
  await page.click('button.main');
  const game = await played(page);
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
