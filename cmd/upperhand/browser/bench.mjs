// Measures what the browser version promises: how much a browser loads,
// and how long it takes from the address to the first choice, each beside the
// least that Ebitengine could be. Times are medians, taken in turns, with
// nothing cached.
import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gunzipSync, gzip } from 'node:zlib';
import { launch } from './chromium.mjs';
import { open, web } from './game.mjs';
import { host } from './host.mjs';
import { enter, read, reader } from './player.mjs';
import { build, folder } from './reference.mjs';

const rounds = Number(process.env.ROUNDS ?? 5);

// rows are the figures as go test would tell them, for the table of cmd/bench.
const rows = [];
const row = (name, figure, unit) => rows.push(`BenchmarkBrowser/${name} 1 ${figure} ${unit}`);

// sizes are a program's bytes: as it is, and packed as well as can be.
async function sizes(wasm) {
  const brotli = { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_LGWIN]: 24, [constants.BROTLI_PARAM_SIZE_HINT]: wasm.length };
  const [zipped, packed] = await Promise.all([promisify(gzip)(wasm, { level: 9 }), promisify(brotliCompress)(wasm, { params: brotli })]);
  return [wasm.length, zipped.length, packed.length];
}

async function download(programs) {
  console.log(`\n${'download, bytes'.padEnd(34)}${['raw', 'gzip -9', 'Brotli 11'].map((s) => s.padStart(12)).join('')}`);
  const packed = {};
  for (const { name, wasm } of programs) {
    const all = await sizes(wasm);
    packed[name] = all[2];
    const suffix = { 'Upper Hand': '', empty: '-empty' }[name];
    if (suffix !== undefined) ['raw', 'gzip', 'brotli'].forEach((kind, i) => row(kind + suffix, all[i], 'B'));
    console.log(`${name.padEnd(34)}${all.map((n) => n.toLocaleString('en').padStart(12)).join('')}`);
  }
  told('Brotli, against player', packed['Upper Hand'] / packed.player, 1.25);
}

const told = (what, ratio, most) => console.log(`${what.padEnd(34)}${ratio.toFixed(2).padStart(12)} × (at most ${most}: ${ratio <= most ? 'kept' : 'MISSED'})`);

// watch notes when things first come to be, in milliseconds from navigation.
function watch() {
  window.came = {};
  const note = (what) => { window.came[what] ??= performance.now(); };
  for (const name of ['drawElements', 'drawArrays']) {
    const real = WebGL2RenderingContext.prototype[name];
    WebGL2RenderingContext.prototype[name] = function (...given) {
      if (!window.came.frame) requestAnimationFrame(() => note('frame'));
      return real.apply(this, given);
    };
  }
  // Words can be read, and pressed, before there is a picture of them.
  const words = (what, id) => {
    const control = document.querySelector(`#mirror [data-id${id}]`);
    if (control?.checkVisibility() && control.getBoundingClientRect().bottom < innerHeight) requestAnimationFrame(() => note(what));
  };
  const look = () => {
    words('titleWords', '="library"');
    words('choiceWords', '^="say:"');
    if (!document.getElementById('shell')?.hidden) return;
    if (document.querySelector('#mirror [data-id="library"][data-at="seen"]')) note('title');
    if (document.querySelector('#mirror [data-id^="say:"][data-at="seen"]')) note('choice');
  };
  new MutationObserver(look).observe(document, { subtree: true, childList: true, attributes: true, attributeFilter: ['hidden', 'data-at', 'data-view'] });
}

// time opens a page once, with nothing cached, and gives when something came.
async function time(browser, url, what, stored = {}) {
  const context = await browser.newContext({ viewport: { width: 1366, height: 768 }, serviceWorkers: 'block' });
  try {
    await context.addInitScript(watch);
    await context.addInitScript(({ local, session }) => {
      Object.assign(localStorage, local);
      Object.assign(sessionStorage, session);
    }, stored);
    const page = await context.newPage();
    await page.goto(url);
    await page.waitForFunction((w) => window.came[w], what, { polling: 20, timeout: 120_000 });
    const came = await page.evaluate(() => window.came);
    const paint = await page.evaluate(() => performance.getEntriesByName('first-contentful-paint')[0]?.startTime);
    return { ...came, paint };
  } finally {
    await context.close();
  }
}

// decision is what a browser has kept where somebody was about to choose.
async function decision(browser, url) {
  const context = await browser.newContext({ serviceWorkers: 'block' });
  const game = await open(context, url);
  await enter(game, reader(game));
  await read(game, reader(game));
  const stored = await game.page.evaluate(() => {
    dispatchEvent(new Event('pagehide')); // now the page keeps what it is to show at once
    return { local: { ...localStorage }, session: { ...sessionStorage } };
  });
  await context.close();
  return stored;
}

const median = (all) => all.sort((a, b) => a - b)[all.length >> 1];

async function start() {
  const [ours, theirs, browser] = await Promise.all([host(web), host(folder), launch([], { fast: true })]);
  const stored = await decision(browser, ours.url);
  const taken = { empty: [], paint: [], titleWords: [], title: [], choiceWords: [], choice: [] };
  for (let round = 0; round < rounds; round++) {
    taken.empty.push((await time(browser, `${theirs.url}empty/`, 'frame')).frame);
    const [title, choice] = [await time(browser, ours.url, 'title'), await time(browser, ours.url, 'choice', stored)];
    for (const name of ['paint', 'titleWords', 'title']) taken[name].push(title[name]);
    for (const name of ['choiceWords', 'choice']) taken[name].push(choice[name]);
  }
  await Promise.all([browser.close(), ours.close(), theirs.close()]);
  const of = Object.fromEntries(Object.entries(taken).map(([name, all]) => [name, median(all)]));
  for (const [name, ms] of Object.entries(of)) row(name, ms, 'ms');
  console.log(`\nfrom navigation, median of ${rounds}, ms`);
  for (const [name, label] of [['empty', 'empty: first frame'], ['paint', 'Upper Hand: first paint'], ['titleWords', 'Upper Hand: title, words'], ['title', 'Upper Hand: title, picture'],
    ['choiceWords', 'Upper Hand: first choice, words'], ['choice', 'Upper Hand: first choice, picture']]) {
    console.log(`${label.padEnd(34)}${of[name].toFixed(0).padStart(12)}`);
  }
  told('first choice, against empty', of.choiceWords / of.empty, 1.3);
  console.log(`${'  the same with its picture'.padEnd(34)}${(of.choice / of.empty).toFixed(2).padStart(12)} ×`);
}

// debriefed opens the debrief of sixty decisions and gives, in milliseconds, how
// long until it stood there, and the longest that the page then kept somebody
// waiting while it worked out what else could have happened.
async function debriefed(browser, url) {
  const context = await browser.newContext({ viewport: { width: 1366, height: 768 }, serviceWorkers: 'block' });
  const game = await open(context, url);
  const by = reader(game);
  await enter(game, by, 'long');
  for (let n = 0; ; n++) {
    await read(game, by);
    const choices = (await game.controls()).filter((id) => id.startsWith('say:'));
    if (choices.length === 0) break;
    await by.press(choices[n % choices.length]);
  }
  await game.still();
  await game.page.evaluate(() => {
    window.long = [];
    new PerformanceObserver((list) => window.long.push(...list.getEntries().map((e) => e.duration))).observe({ entryTypes: ['longtask'] });
  });
  const opened = await game.page.evaluate(() => {
    const began = performance.now();
    document.querySelector('#mirror [data-id="debrief"]').click();
    return performance.now() - began;
  });
  await game.at('debrief');
  for (let page = 1; page < 5; page++) await by.press('next'); // to what if
  await game.still();
  await game.until(() => !document.getElementById('mirror').textContent.includes('is being played to its end'));
  const longest = await game.page.evaluate(() => Math.max(0, ...window.long));
  await context.close();
  return { opened, longest };
}

async function debriefs() {
  execFileSync('build/casebook', ['export', '--to', 'web', '-o', 'build/bench/long', 'cmd/upperhand/browser/testdata/long'], { stdio: 'ignore' });
  const [site, browser] = await Promise.all([host('build/bench/long'), launch([], { fast: true })]);
  const all = [];
  for (let round = 0; round < rounds; round++) all.push(await debriefed(browser, site.url));
  await Promise.all([browser.close(), site.close()]);
  console.log(`\ndebrief of 60 decisions, median of ${rounds}, ms`);
  row('debrief', median(all.map((r) => r.opened)), 'ms');
  row('longest', median(all.map((r) => r.longest)), 'ms');
  row('promised', 500, 'ms');
  told('until it stands there, of 500 ms', median(all.map((r) => r.opened)) / 500, 1);
  console.log(`${'  in milliseconds'.padEnd(34)}${median(all.map((r) => r.opened)).toFixed(0).padStart(12)}`);
  console.log(`${'the longest it kept one waiting'.padEnd(34)}${median(all.map((r) => r.longest)).toFixed(0).padStart(12)}`);
}

if (process.env.ONLY === 'debriefs') {
  await debriefs();
  process.exit(0);
}

// part measures some of the rows. What fails is told with its reason in their
// place, and keeps nothing else from being measured.
async function part(names, measure) {
  try {
    await measure();
  } catch (error) {
    console.error(error);
    for (const name of names) rows.push(`lacking Browser/${name} ${error.message.split('\n')[0]}`);
  }
  if (!process.env.ROWS) return;
  mkdirSync(dirname(process.env.ROWS), { recursive: true });
  writeFileSync(process.env.ROWS, `${rows.join('\n')}\n`);
}

let programs = [];
await part(['raw', 'gzip', 'brotli', 'empty'], () => {
  programs = build();
  programs.push({ name: 'Upper Hand', wasm: gunzipSync(readFileSync(join(web, 'upperhand.wasm.gz'))) });
});
await part(['empty', 'paint', 'title', 'choice'], start);
await part(['debrief', 'longest', 'promised'], debriefs);
if (process.env.SIZES !== 'no' && programs.length > 0) await part(['raw', 'gzip', 'brotli'], () => download(programs));
