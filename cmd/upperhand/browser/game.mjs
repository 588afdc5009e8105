// The game as a person at a browser has it: opened, read, and worked by keys,
// mouse or touch. What is on the screen is read from the page's document,
// which says all that the picture shows; nothing here waits for time to pass.
import { fileURLToPath } from 'node:url';
import { host } from './host.mjs';
import { launch } from './chromium.mjs';

// web is the folder that is tested, an export of the game with its own cases.
export const web = fileURLToPath(new URL('../../../build/browser/site/', import.meta.url));

// A software-drawn first frame takes its time on a busy machine; PATIENCE (ms) is
// for one that is busier still.
export const patience = Number(process.env.PATIENCE ?? 30_000);

// begin starts what a file of tests needs and gives it as {browser, site}; end
// stops it. Both are for before and after.
export function stand({ under = '/', flags = [], folder = web } = {}) {
  const it = {
    async begin() {
      [it.site, it.browser] = await Promise.all([host(folder, { under }), launch(flags)]);
    },
    async end() {
      await it.browser?.close();
      await it.site?.close();
    },
    // visit opens the game in a context of its own, with nothing kept in it.
    // prepare sees the context before that, scripts run before the page's.
    async visit(options = {}, { prepare = () => {}, scripts = [] } = {}) {
      const context = await it.browser.newContext({ viewport: { width: 1366, height: 768 }, locale: 'en-GB', ...options });
      context.setDefaultTimeout(patience);
      for (const script of scripts) await context.addInitScript(script);
      prepare(context);
      return open(context, it.site.url);
    },
  };
  return it;
}

// open opens the game in a new tab of a context and waits until it is there.
export async function open(context, url) {
  const page = await context.newPage();
  const troubles = [];
  page.on('pageerror', (error) => troubles.push(String(error)));
  page.on('console', (m) => { if (m.type() === 'error') troubles.push(m.text()); });
  await page.goto(url);
  const game = new Game(page, troubles);
  await game.ready();
  return game;
}

// kept is the text that the browser keeps for the game under a name, without
// its seal. Its numbers are too long for JavaScript's.
export async function kept(game, name) {
  const sealed = await game.page.evaluate((key) => localStorage.getItem(key), `upperhand/${name}.save`);
  return sealed.slice(sealed.indexOf('\n') + 1);
}

// Game is one tab with the game in it. troubles are errors in its console.
export class Game {
  constructor(page, troubles) {
    Object.assign(this, { page, troubles });
  }

  // ready waits until the game has shown its first screen.
  ready() {
    return this.until(() => document.getElementById('shell').hidden && document.getElementById('mirror').dataset.screen);
  }

  // until waits for something to become true in the page and gives it. In vain,
  // it tells what the page showed instead.
  async until(what, given) {
    try {
      return await (await this.page.waitForFunction(what, given, { timeout: this.patience ?? patience, polling: 30 })).jsonValue();
    } catch (error) {
      const shown = await this.page.evaluate(() => document.body.innerText).catch(() => '');
      throw new Error(`waited in vain for ${what} with ${JSON.stringify(given)}: ${error.message}\nconsole: ${this.troubles.join('\n')}\nthe page says: ${shown}`);
    }
  }

  // screen is the name of the screen that is shown, as in game/view.
  screen() { return this.page.evaluate(() => document.getElementById('mirror').dataset.screen); }

  // words are everything that stands in the document.
  words() { return this.page.evaluate(() => document.getElementById('mirror').textContent); }

  // standing is what stands there, without what is only said in passing.
  standing() {
    return this.page.evaluate(() => ['before', 'log', 'after'].map((part) => document.getElementById(`mirror-${part}`)).map((part) => (part.hidden ? '' : part.textContent)));
  }

  // state names the state of the playthrough.
  state() { return this.page.evaluate(() => document.documentElement.dataset.state); }

  // controls are the ids of everything that can be pressed, in reading order.
  controls() {
    return this.page.evaluate(() => [...document.querySelectorAll('#mirror [data-id]:not(:disabled)')].map((c) => c.dataset.id));
  }

  // after does something and waits until the document says something else.
  async after(act) {
    const before = await this.words();
    await act();
    await this.until((was) => document.getElementById('mirror').textContent !== was, before);
  }

  // at waits for a screen.
  at(name) { return this.until((n) => document.getElementById('mirror').dataset.screen === n, name); }

  // control is the element of a control.
  control(id) { return this.page.locator(`#mirror [data-id="${id}"]`); }

  // focused reports whether the page's focus is on a control.
  focused(id) { return this.page.evaluate((name) => document.activeElement?.dataset.id === name, id); }

  // chosen reports whether Enter would work on one of several, such as a turn of
  // the timeline, and not on the button that leads on.
  chosen() { return this.page.evaluate(() => document.querySelector('#mirror [aria-current]') !== null); }

  // where is the middle of a control in the picture; null while it is scrolled
  // out of sight, be it in part. It waits until the picture shows what the document says.
  async where(id) {
    const at = await this.until((name) => {
      const c = document.querySelector(`#mirror [data-id="${name}"]`);
      const r = c?.getBoundingClientRect();
      if (c?.dataset.at === 'away' || c?.dataset.at === 'cut') return 'away';
      return c?.dataset.at === 'seen' && { x: r.x + r.width / 2, y: r.y + r.height / 2 };
    }, id);
    return at === 'away' ? null : at;
  }

  // goTo goes to a screen unless it is shown already.
  async goTo(name, go) {
    if (await this.screen() !== name) await go();
    await this.at(name);
  }

  // still waits until the picture shows everything: then the page rests.
  still() {
    return this.until(() => document.documentElement.dataset.rest === 'yes');
  }

  // frames lets the picture come up to date.
  frames() {
    return this.page.evaluate(() => new Promise((done) => { requestAnimationFrame(() => requestAnimationFrame(done)); }));
  }
}
