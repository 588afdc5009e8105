// Has the browser version play itself for a while, case after case at random,
// and tells what the page holds: node soak.mjs MINUTES. Memory is that of the
// browser's process that has the page, as the system counts it.
import { execFileSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { stand } from './game.mjs';
import { come, reader } from './player.mjs';

const minutes = Number(process.argv[2] ?? 60);
const here = stand({ folder: fileURLToPath(new URL('../../../build/browser/library/', import.meta.url)) });
await here.begin();
const game = await here.visit();
const by = reader(game);
const any = (list) => list[Math.floor(Math.random() * list.length)];

// page is the process of ours that has the page in it: the largest of those that
// draw pages, with the memory that the system counts it, and its open files.
function page() {
  const rows = execFileSync('ps', ['-eo', 'pid,ppid,rss,args']).toString().split('\n').map((line) => line.trim().split(/\s+/));
  const parent = new Map(rows.map(([pid, ppid]) => [pid, ppid]));
  const ours = (pid) => pid !== undefined && (pid === String(process.pid) || ours(parent.get(pid)));
  const [[pid, , rss]] = rows.filter(([pid, , , ...args]) => args.includes('--type=renderer') && ours(pid)).sort((a, b) => b[2] - a[2]);
  return { mb: rss / 1024, files: readdirSync(`/proc/${pid}/fd`).length };
}

const middle = (list) => list.toSorted((a, b) => a - b)[Math.floor(list.length / 2)];
const began = Date.now();
const all = [];
let cases = 0;
let presses = 0;
let reloads = 0;
let next = 0;

function look() {
  const passed = (Date.now() - began) / 60_000;
  if (passed < next) return;
  next += minutes / 20;
  const { mb, files } = page();
  all.push({ mb, files });
  console.log(`${passed.toFixed(1).padStart(6)} min ${String(cases).padStart(5)} cases ${String(presses).padStart(7)} presses ${mb.toFixed(1).padStart(8)} MB ${String(files).padStart(4)} files`);
}

async function press(id) {
  presses++;
  look();
  await by.press(id);
}

// toCases comes to the list of the cases from wherever a case has ended, by
// what is offered there; where that leads nowhere, by loading the page again.
async function toCases() {
  const ways = ['library', 'finish', 'leave', 'back', 'dismiss'];
  for (let n = 0; n < 10 && await game.screen() !== 'library'; n++) {
    const controls = await game.controls();
    const way = ways.find((id) => controls.includes(id));
    if (!way) break;
    await press(way);
  }
  if (await game.screen() === 'library') return;
  await game.page.reload();
  await game.ready();
  reloads++;
}

// one plays a case to its end, with a step back now and then.
async function one() {
  await toCases();
  const name = any((await game.controls()).filter((id) => id.startsWith('case:'))).slice('case:'.length);
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

while (Date.now() - began < minutes * 60_000) await one();
const quarter = Math.floor(all.length / 4);
const [early, late] = [all.slice(quarter, 2 * quarter), all.slice(-quarter)];
for (const what of ['mb', 'files']) console.log(`last quarter beside the second, ${what}: ${(middle(late.map((h) => h[what])) / middle(early.map((h) => h[what]))).toFixed(2)}`);
console.log(`${cases} cases, ${presses} presses, the page loaded again ${reloads} times`);
console.log('errors in the console:', game.troubles.length, game.troubles.slice(0, 3));
await here.end();
