// Has the browser version play itself for a while, case after case at random,
// and tells what the page holds: node soak.mjs MINUTES. Memory is that of the
// browser's process that has the page, as the system counts it.
import { execFileSync } from 'node:child_process';
import { readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { stand } from './game.mjs';
import { come, reader } from './player.mjs';

const minutes = Number(process.argv[2] ?? 60);
const here = stand({ folder: fileURLToPath(new URL('../../../build/browser/library/', import.meta.url)) });
await here.begin();
const game = await here.visit();
const by = reader(game);
const any = (list) => list[Math.floor(Math.random() * list.length)];

// pages are the processes that have a page in them, the largest first.
function pages() {
  const all = execFileSync('ps', ['-eo', 'pid,rss,args']).toString().split('\n').filter((line) => line.includes('--type=renderer'));
  return all.map((line) => line.trim().split(/\s+/)).map(([pid, rss]) => ({ pid, mb: rss / 1024 })).sort((a, b) => b.mb - a.mb);
}

const middle = (list) => list.toSorted((a, b) => a - b)[Math.floor(list.length / 2)];
const began = Date.now();
const all = [];
let cases = 0;
let presses = 0;
let next = 0;

function look() {
  const passed = (Date.now() - began) / 60_000;
  if (passed < next) return;
  next += minutes / 20;
  const [{ pid, mb }] = pages();
  const heap = Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))[1]) / 1024;
  const files = readdirSync(`/proc/${pid}/fd`).length;
  all.push({ mb: heap, files });
  console.log(`${passed.toFixed(1).padStart(6)} min ${String(cases).padStart(5)} cases ${String(presses).padStart(7)} presses ${mb.toFixed(1).padStart(8)} MB ${String(files).padStart(4)} files`);
}

async function press(id) {
  presses++;
  look();
  await by.press(id);
}

// one plays a case to its end, with a step back now and then.
async function one() {
  await press('library');
  const names = (await game.controls()).filter((id) => id.startsWith('case:'));
  const name = any(names).slice('case:'.length);
  await come(game, name);
  await press(`case:${name}`);
  const ways = await game.controls();
  await press(['start', 'again', 'resume', 'continue'].find((id) => ways.includes(id)) ?? any(ways));
  for (let steps = 0; steps < 600; steps++) {
    const controls = await game.controls();
    if (controls.includes('debrief')) break;
    const said = controls.filter((id) => id.startsWith('say:'));
    const on = ['continue', 'note:go-on', 'notice:skip'].find((id) => controls.includes(id));
    if (!on && said.length === 0) break;
    await press(on ?? (Math.random() < 0.1 && controls.includes('undo') ? 'undo' : any(said)));
  }
  if ((await game.controls()).includes('debrief')) {
    await press('debrief');
    for (let page = 0; page < 12 && !(await game.controls()).includes('finish'); page++) await press('next');
  }
  cases++;
}

while (Date.now() - began < minutes * 60_000) {
  await one();
  await game.page.reload(); // back to a known place; what is kept stays
  await game.ready();
  for (let n = 0; n < 10 && !(await game.controls()).includes('library'); n++) {
    const controls = await game.controls();
    await press(['finish', 'leave', 'back', 'title', 'close', 'next'].find((id) => controls.includes(id)) ?? 'continue');
  }
}
const quarter = Math.floor(all.length / 4);
const [early, late] = [all.slice(quarter, 2 * quarter), all.slice(-quarter)];
for (const what of ['mb', 'files']) console.log(`last quarter beside the second, ${what}: ${(middle(late.map((h) => h[what])) / middle(early.map((h) => h[what]))).toFixed(2)}`);
console.log('errors in the console:', game.troubles.length, game.troubles.slice(0, 3));
await here.end();
