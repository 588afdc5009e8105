// Packages in a browser, for the tests of learning platforms: a package's page is
// worked from within, which on a busy machine takes a tenth of the time.
import { launch } from './chromium.mjs';
import { Game } from './game.mjs';

// plain leaves out what is drawn: as text a package is there much sooner.
const plain = () => { delete globalThis.WebGL2RenderingContext; };

// hasty has whatever waits for seconds wait for thousandths: an hour of retries
// passes in seconds.
const hasty = () => {
  const own = globalThis.setTimeout;
  globalThis.setTimeout = (act, ms, ...more) => own(act, ms >= 1000 ? ms / 1000 : ms, ...more);
};

// Framed is the game in a frame of the page, or in the page itself.
class Framed extends Game {
  constructor(tab, frame, troubles) {
    super(frame, troubles);
    Object.assign(this, { tab, patience: 120_000 }); // these tests load the game ten times
  }

  // played reads and chooses until so many choices were taken, or until the
  // debrief; it gives the choices. Of those offered the first is taken that pick
  // names, or else the first.
  played(choices = Infinity, pick = []) {
    return this.page.evaluate(work, { choices: Math.min(choices, 1e6), pick });
  }

  // says waits until a notice of the page says something, or no longer does.
  says(text, still = true) {
    return this.until(([words, wanted]) => document.getElementById('notices').innerText.includes(words) === wanted, [text, still]);
  }
}

// work runs in the page.
async function work({ choices, pick }) {
  const mirror = document.getElementById('mirror');
  const control = (id) => mirror.querySelector(`[data-id="${id}"]:enabled`);
  const press = (button) => new Promise((done) => {
    const before = mirror.textContent;
    const watcher = new MutationObserver(() => {
      if (mirror.textContent === before) return;
      watcher.disconnect();
      done();
    });
    watcher.observe(mirror, { subtree: true, childList: true, characterData: true, attributes: true });
    button.click();
  });
  const taken = [];
  while (mirror.dataset.screen !== 'debrief') {
    const on = ['start', 'continue', 'note:go-on', 'notice:skip', 'debrief'].map(control).find(Boolean);
    if (on) {
      await press(on);
      continue;
    }
    if (taken.length === choices) break;
    const offered = [...mirror.querySelectorAll('[data-id^="say:"]:enabled')];
    if (offered.length === 0) throw new Error(`nothing to press: ${mirror.innerText}`);
    const at = offered.find((b) => pick.includes(b.dataset.id.slice(4))) ?? offered[0];
    taken.push(at.dataset.id.slice(4));
    await press(at);
  }
  return taken;
}

// hall is a browser for learners. visit launches the activity at an address, in a
// context of its own as on another machine; with framed, its page stands in a frame
// within a frame. troubles are errors in the console, which a platform that fails
// makes too: troubled leaves those out.
export function hall() {
  const it = {
    async begin() { it.browser = await launch(); },
    async end() { await it.browser?.close(); },
    async visit(url, { framed = false, troubled = false, scripts = [], drawn = false, ...options } = {}) {
      const context = await it.browser.newContext({ viewport: { width: 900, height: 600 }, locale: 'en-GB', ...options });
      context.setDefaultTimeout(120_000);
      for (const script of [...(drawn ? [] : [plain]), hasty, ...scripts]) await context.addInitScript(script);
      const page = await context.newPage();
      const troubles = [];
      page.on('pageerror', (error) => troubles.push(String(error)));
      page.on('console', (m) => { if (m.type() === 'error' && !troubled) troubles.push(m.text()); });
      await page.goto(url);
      let frame = page;
      if (framed) {
        const outer = await (await page.waitForSelector('iframe', { state: 'attached' })).contentFrame();
        frame = await (await outer.waitForSelector('#package', { state: 'attached' })).contentFrame();
      }
      await frame.waitForSelector('#mirror', { state: 'attached' });
      const game = new Framed(page, frame, troubles);
      await game.ready();
      return { context, page, game, troubles };
    },
  };
  return it;
}

// crash kills a tab without a word to it.
export async function crash({ context, page }) {
  const cdp = await context.newCDPSession(page);
  const crashed = page.waitForEvent('crash');
  cdp.send('Page.crash').catch(() => {}); // it has nobody left to answer
  await crashed;
  await context.close();
}
