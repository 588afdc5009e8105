// A class on the real server: casebook serve as a teacher starts it, and browsers
// that come to its pages.
import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { launch } from './chromium.mjs';
import { Game, patience } from './game.mjs';

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

// lesson is a class and a browser for its tests. It has, once begun, code and
// key; kill and restart end the server and start it again on the same data.
export function lesson() {
  const it = {
    async begin() {
      [it.browser, it.folder, it.port] = await Promise.all([launch(), mkdtemp(join(tmpdir(), 'class-')), freePort()]);
      it.url = `http://127.0.0.1:${it.port}/`;
      await it.restart();
    },
    async restart() { Object.assign(it, await serve(it.port, it.folder)); },
    async end() {
      await it.kill?.();
      await it.browser?.close();
      if (it.folder) await rm(it.folder, { recursive: true, force: true });
    },
    // machine is a new browser at a page of the class's. As text the game is
    // there much sooner.
    async machine(path = '', options = {}) {
      const context = await it.browser.newContext({ viewport: { width: 1366, height: 768 }, locale: 'en-GB', ...options });
      context.setDefaultTimeout(patience);
      await context.addInitScript(() => { delete globalThis.WebGL2RenderingContext; });
      const page = await context.newPage();
      await page.goto(it.url + path);
      return page;
    },
    // join takes a seat and gives the game there.
    async join(name = '', options = {}) {
      const page = await it.machine('', options);
      await page.fill('#code', it.code.toLowerCase());
      await page.fill('#name', name);
      await page.click('button.main');
      return played(page);
    },
    // teach opens the teacher's page.
    async teach() {
      const page = await it.machine('teach');
      await page.fill('#key', it.key);
      await page.click('button.main');
      return page;
    },
  };
  return it;
}

// played is the game on a page, once it is there.
export async function played(page) {
  const troubles = [];
  page.on('pageerror', (error) => troubles.push(String(error)));
  const game = new Game(page, troubles);
  await game.ready();
  return game;
}
