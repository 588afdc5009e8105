// A package on a SCORM platform: what is done is there the moment it is done, and
// the activity goes on where it was, also when the browser was killed.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { launch } from './chromium.mjs';
import { Game } from './game.mjs';
import { scorm } from './platform.mjs';
import { read, reader, talk } from './player.mjs';

const patience = 120_000; // a nested page on a busy machine

const keys = {
  scorm12: { response: 'student_response', state: (cmi) => cmi.core.lesson_status },
  scorm2004: { response: 'learner_response', state: (cmi) => cmi.completion_status },
};

let browser;
before(async () => { browser = await launch(); });
after(() => browser?.close());

// Framed is the game in the platform's inner frame.
class Framed extends Game {
  constructor(page, frame, troubles) {
    super(frame, troubles);
    this.tab = page;
  }
}

// visit launches the activity in a context of its own, as on another machine.
async function visit(platform, { troubled = false } = {}) {
  const context = await browser.newContext({ viewport: { width: 1024, height: 768 }, locale: 'en-GB' });
  context.setDefaultTimeout(patience);
  await context.addInitScript(() => { delete globalThis.WebGL2RenderingContext; }); // as text: what is drawn is not the matter here
  const page = await context.newPage();
  const troubles = [];
  page.on('pageerror', (error) => troubles.push(String(error)));
  page.on('console', (m) => { if (m.type() === 'error' && !troubled) troubles.push(m.text()); });
  await page.goto(platform.url);
  const frame = await (await page.waitForSelector('iframe', { state: 'attached' })).contentFrame();
  const inner = await (await frame.waitForSelector('#package', { state: 'attached' })).contentFrame();
  await inner.waitForSelector('#mirror', { state: 'attached' });
  const game = new Framed(page, inner, troubles);
  await game.ready();
  return { context, page, game, by: reader(game), troubles };
}

const offered = async (game) => (await game.controls()).filter((id) => id.startsWith('say:'));

// choose reads on and takes a choice; what was taken is given.
async function choose(game, by) {
  await read(game, by);
  for (const past of ['note:go-on', 'notice:skip']) {
    while ((await game.controls()).includes(past)) {
      await by.press(past);
      await read(game, by);
    }
  }
  const [id] = await offered(game);
  await by.press(id);
  return id.replace('say:', '');
}

const list = (interactions) => Object.entries(interactions ?? {}).filter(([i]) => /^\d+$/.test(i)).map(([, it]) => it);

for (const kind of ['scorm12', 'scorm2004']) {
  test(`${kind}: three choices survive a tab that is killed, and an ending completes the activity`, async () => {
    const platform = await scorm(kind);
    const { state, response } = keys[kind];
    const last = () => platform.commits.at(-1).cmi;
    try {
      const first = await visit(platform);
      await first.game.at('prebrief');
      await first.by.press('start');
      await first.game.at('play');
      const taken = [];
      for (let i = 0; i < 3; i++) taken.push(await choose(first.game, first.by));
      const stood = { screen: await first.game.screen(), state: await first.game.state() };
      assert.deepEqual(list(last().interactions).map((it) => it[response]), taken);
      assert.equal(state(last()), 'incomplete');
      assert.ok(last().suspend_data.length <= 4096);
      const there = await first.page.evaluate(() => Object.keys(localStorage).concat(Object.keys(sessionStorage)));
      assert.deepEqual(there, [], 'nothing stays in the browser');
      assert.deepEqual(first.troubles, []);
      const cdp = await first.context.newCDPSession(first.page);
      const crashed = first.page.waitForEvent('crash');
      cdp.send('Page.crash').catch(() => {}); // it has nobody left to answer
      await crashed;
      await first.context.close();

      const second = await visit(platform);
      assert.deepEqual({ screen: await second.game.screen(), state: await second.game.state() }, stood);
      await talk(second.game, second.by);
      assert.equal(state(last()), 'completed');
      assert.ok(last().suspend_data.length <= 4096);
      assert.match(await second.game.page.locator('#notices').innerText(), /stays in this window/);
      const commits = platform.commits.length;
      await second.game.page.locator('#finish').click();
      await second.game.page.locator('#lms-end').getByRole('heading', { name: 'You can close this window' }).waitFor();
      assert.ok(platform.commits.length > commits);
      assert.deepEqual(second.troubles, []);
      await second.context.close();

      const third = await visit(platform);
      assert.equal(await third.game.screen(), 'debrief');
      assert.equal(state(last()), 'completed');
      await third.context.close();
    } finally {
      await platform.close();
    }
  });

  test(`${kind}: what the platform refuses is told, and arrives later`, async () => {
    const platform = await scorm(kind);
    try {
      const { context, game, by } = await visit(platform, { troubled: true });
      await by.press('start');
      await game.at('play');
      platform.refuse = 2; // commits of the first choice, and of the attempt after it
      const taken = await choose(game, by);
      await game.until(() => /could not keep/.test(document.getElementById('notices').innerText));
      await game.until(() => !/could not keep/.test(document.getElementById('notices').innerText));
      assert.deepEqual(list(platform.commits.at(-1).cmi.interactions).map((it) => it[keys[kind].response]), [taken]);
      await context.close();
    } finally {
      await platform.close();
    }
  });
}
