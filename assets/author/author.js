// The author's page: what is written is checked, played and kept as it is typed.
import { say as findings } from './findings.js';
import { Editor } from './editor.js';
import { draw as map } from './map.js';
import { explained } from './prose.js';
import { elsewhere, forget, keep, kept, pick, remember, save } from './shelf.js';
import { choose, show } from './dialog.js';
import { ask } from './workshop.js';

const part = (id) => document.getElementById(id);
const names = { case: 'scenario.lua', tests: 'scenario_test.lua' };

// draft is all that somebody writes: the two texts, and what the case is called.
let draft = { name: '', case: '', tests: '' };
let file = 'case'; // the one that is in the editor
let marks = { case: [], tests: [] };

const editor = new Editor(part('editor'), 'Script', (text) => {
  draft[file] = text;
  changed();
});

function tell(text, kind = '') {
  part('state').textContent = text;
  part('state').dataset.kind = kind;
}

// --- what stands in the editor

function turn(to) {
  file = to;
  select(part('files'), 'file', to);
  part('editor').setAttribute('aria-labelledby', `tab-${to}`);
  editor.field.setAttribute('aria-label', names[to]);
  editor.set(draft[to]);
  editor.mark(marks[to]);
}

// select marks one tab of a row; the others are reached with the arrow keys.
function select(row, what, value) {
  for (const tab of row.querySelectorAll('[role="tab"]')) {
    const on = tab.dataset[what] === value;
    tab.setAttribute('aria-selected', String(on));
    tab.tabIndex = on ? 0 : -1;
  }
}

function tabs(row, what, to) {
  row.addEventListener('click', (e) => {
    const tab = e.target.closest('[role="tab"]');
    if (tab) to(tab.dataset[what]);
  });
  row.addEventListener('keydown', (e) => {
    const all = [...row.querySelectorAll('[role="tab"]')];
    const step = { ArrowRight: 1, ArrowLeft: -1 }[e.key];
    if (!step) return;
    e.preventDefault();
    const next = all[(all.indexOf(document.activeElement) + step + all.length) % all.length];
    next.focus();
    to(next.dataset[what]);
  });
}

// open puts a draft in the place of the one that is there. Of what is named in
// lying there is a file already.
function open(next, lying = []) {
  draft = { name: '', tests: '', ...next };
  for (const which of lying) saved[which] = draft[which];
  marks = { case: [], tests: [] };
  turn('case');
  editor.field.setSelectionRange(0, 0);
  part('editor').scrollTop = 0;
  changed(0);
}

// --- what is said about it

let due = 0;
let unkept = false;

function changed(wait = 350) {
  if (!retain()) {
    if (!unkept) tell('This browser keeps nothing for this page: save your work before you close it.', 'error');
    unkept = true;
  }
  clearTimeout(due);
  due = setTimeout(look, wait);
}

// retain keeps the draft, and whether it is saved as a file too.
const retain = () => keep({ ...draft, clean: clean() });

let round = 0;

// look checks the case, and has it played and drawn if it can be.
async function look() {
  const mine = ++round;
  const { case: text, tests } = draft;
  const answer = await ask({ ask: 'check', name: names.case, text, tests });
  if (mine !== round) return;
  if (answer.trouble) return tell(`The case could not be checked: ${answer.trouble}.`, 'error');
  const found = answer.findings ?? [];
  marks = { case: found.filter((f) => f.file === names.case), tests: found.filter((f) => f.file !== names.case) };
  editor.mark(marks[file]);
  findings(part('list'), found, { go, explain });
  if (answer.id) {
    draft.name = answer.id;
    hand(text);
  }
  sum(found, Boolean(answer.id));
  scenes(answer.scenes ?? []);
  about();
}

// hand gives the case to the play pane once that is there, and only if it has
// changed.
let handed = null;
let playing = false;

function hand(text) {
  if (!playing || text === handed) return;
  handed = text;
  part('game').contentWindow.postMessage({ upperhand: 'script', name: names.case, text }, location.origin);
}

function sum(found, playable) {
  const count = (severity) => found.filter((f) => f.severity === severity).length;
  const all = [['error', 'error', 'errors'], ['warning', 'warning', 'warnings'], ['advice', 'piece of advice', 'pieces of advice']]
    .map(([severity, one, many]) => [count(severity), one, many]).filter(([n]) => n > 0).map(([n, one, many]) => `${n} ${n === 1 ? one : many}`);
  const text = all.length === 0 ? 'Nothing to mend.' : `${all.join(', ')}.`;
  tell(playable ? text : `${text} Until it is mended, Play has the case as it was.`, playable ? '' : 'error');
  part('tab-list').textContent = found.length === 0 ? 'Findings' : `Findings (${found.length})`;
}

// go shows a line of one of the files in the editor.
function go(line, name = names.case) {
  const to = name === names.case ? 'case' : 'tests';
  if (file !== to) turn(to);
  pane('script');
  editor.go(Math.max(line, 1));
}

async function explain(code) {
  const { page, trouble } = await ask({ ask: 'explain', code });
  show(code, explained(page ?? trouble));
}

let known = []; // the scenes of the case, in the order of the script

function scenes(all) {
  known = all;
  part('scenes').replaceChildren(...all.map(({ id, title, line }) => {
    const row = document.createElement('p');
    const to = document.createElement('button');
    to.type = 'button';
    to.textContent = `line ${line}`;
    to.className = 'where';
    to.addEventListener('click', () => go(line));
    row.append(to, ` ${id}`, title ? ` · ${title}` : '');
    return row;
  }));
}

// about brings the map or the tests up to date, if that is what is shown.
let view = 'list';

async function about() {
  const { case: text, tests } = draft;
  if (view === 'map') {
    const answer = await ask({ ask: 'map', name: names.case, text });
    if (text === draft.case) map(part('map'), answer, known, { go, visit });
  }
  if (view === 'ways') {
    if (part('ways').dataset.of !== text) part('ways').textContent = 'Following the ways …';
    const answer = await ask({ ask: 'explore', name: names.case, text });
    part('ways').dataset.of = text;
    if (text === draft.case) ways(answer);
  }
  if (view === 'trials') {
    const answer = await ask({ ask: 'test', name: names.case, text, tests });
    if (tests === draft.tests) trials(answer);
  }
}

// visit begins the play pane at a scene.
function visit(scene) {
  part('game').contentWindow.postMessage({ upperhand: 'goto', scene }, location.origin);
}

function ways({ trouble, findings: found, page }) {
  const told = document.createElement('pre');
  told.textContent = page ?? (trouble ? `The ways could not be followed: ${trouble}.` : found ? 'The ways are followed once the errors are mended.' : '');
  part('ways').replaceChildren(told);
}

function trials({ trouble, findings: found, tests }) {
  const place = part('trials');
  if (trouble || found) {
    place.textContent = trouble ? `The tests could not be run: ${trouble}.` : 'The tests run once the errors are mended.';
    return;
  }
  if (tests.length === 0) {
    place.textContent = 'There are no tests yet. They are written in scenario_test.lua; Help tells how.';
    return;
  }
  const list = document.createElement('ul');
  list.className = 'found';
  for (const { name, line, failures, at } of tests) {
    const item = document.createElement('li');
    item.dataset.found = failures.length > 0 ? 'error' : 'advice';
    const text = document.createElement('p');
    const kind = document.createElement('b');
    kind.textContent = failures.length > 0 ? 'Fails' : 'Passes';
    text.append(where(line), kind, `: ${name}`);
    item.append(text, ...failures.map((message, i) => {
      const row = document.createElement('p');
      row.append(where(at[i]), message);
      return row;
    }));
    list.append(item);
  }
  const failing = tests.filter((t) => t.failures.length > 0).length;
  const head = document.createElement('p');
  head.textContent = failing === 0 ? `All ${tests.length} tests pass.` : `${failing} of ${tests.length} tests fail.`;
  head.className = failing === 0 ? 'fine' : '';
  place.replaceChildren(head, list);
}

function where(line) {
  const to = document.createElement('button');
  to.type = 'button';
  to.className = 'where';
  to.textContent = `line ${line}`;
  to.addEventListener('click', () => go(line, names.tests));
  return to;
}

// --- panes

function pane(to) {
  document.body.dataset.pane = to;
  select(part('panes'), 'pane', to);
}

function turnView(to) {
  view = to;
  select(part('views'), 'view', to);
  for (const panel of ['list', 'map', 'ways', 'trials', 'scenes']) part(panel).hidden = panel !== to;
  about();
}

tabs(part('panes'), 'pane', pane);
tabs(part('files'), 'file', turn);
tabs(part('views'), 'view', turnView);

// --- the play pane

function play() {
  playing = false;
  handed = null;
  part('game').src = 'play.html';
}

addEventListener('message', (event) => {
  if (event.origin !== location.origin || event.source !== part('game').contentWindow || event.data?.upperhand !== 'ready') return;
  playing = true;
  look();
});

part('restart').addEventListener('click', play);

// --- files

async function take(picked) {
  if (picked.length === 0) return;
  const read = await Promise.all(picked.map(async ({ handle, file: f }) => ({ handle, name: f.name, text: await f.text() })));
  const story = read.find(({ name }) => /\.(twee|tw|twee3|html?|txt)$/i.test(name));
  if (story) return bring(story);
  const tests = read.find(({ name }) => /_test\.lua$/.test(name));
  const script = read.find((f) => f !== tests && /\.lua$/.test(f.name));
  if (!script && !tests) return tell('A case is a file that ends in .lua, a Twine story one that ends in .html or .twee: none of these is one.', 'error');
  if (!await mayGo(script ? 'Open another case' : 'Open other tests')) return;
  if (script) {
    forget();
    if (script.handle) remember('case', script.handle);
  }
  if (tests?.handle) remember('tests', tests.handle);
  open({ ...(script ? {} : draft), ...(script && { case: script.text }), ...(tests && { tests: tests.text }) }, script ? ['case', 'tests'] : ['tests']);
}

// bring makes a case of a story from Twine.
async function bring(story) {
  const answer = await ask({ ask: 'import', name: story.name, text: story.text });
  if (answer.trouble) return tell(`${story.name} could not be brought in: ${answer.trouble}`, 'error');
  if (!await mayGo('Bring this story in')) return;
  forget();
  open({ case: answer.script, tests: answer.plans ?? '' });
  show(`From ${story.name}`, answer.page);
}

// mayGo asks before something that was changed since it was saved is replaced.
const saved = {}; // the texts as they were saved, each by itself
const clean = () => ['case', 'tests'].every((which) => draft[which] === saved[which] || draft[which].trim() === '');

async function mayGo(title) {
  if (clean()) return true;
  return choose(title, 'What is in the editor has changed since it was last saved, and would be gone.', [{ label: 'Keep it', value: '' }, { label: 'Replace it', value: 'go' }]);
}

part('open').addEventListener('click', async () => take(await pick(part('picked'))));
part('save').addEventListener('click', () => store(file));

async function store(which) {
  const where = await save(which, names[which], draft[which]);
  if (!where) return;
  saved[which] = draft[which];
  retain();
  tell(`${names[which]} is ${where}.`);
}

part('new').addEventListener('click', async () => {
  const { templates, trouble } = await ask({ ask: 'templates' });
  if (trouble) return tell(trouble, 'error');
  const name = await choose('A new case', 'What it begins with. Each is a small case that works, to be changed into yours.',
    templates.map(({ name: value, about: note }) => ({ label: value, note, value })), true);
  if (!name || !await mayGo('Begin a new case')) return;
  forget();
  open(await ask({ ask: 'new', from: name }).then(({ script, plans }) => ({ case: script, tests: plans })), ['case', 'tests']);
});

part('tidy').addEventListener('click', async () => {
  const { script, trouble } = await ask({ ask: 'tidy', text: draft[file] });
  if (trouble) return tell(`${names[file]}: ${trouble}.`, 'error');
  if (script === draft[file]) return tell('It is tidy already.');
  editor.set(script, true);
  draft[file] = editor.text;
  changed(0);
});

// help lists the chapters of the author's guide, and goes from one to another.
async function help() {
  const { topics, trouble } = await ask({ ask: 'help' });
  if (trouble) return tell(trouble, 'error');
  const entries = topics.map(({ name, about: note }) => ({ label: name, note, value: name }));
  for (;;) {
    let topic = await choose('The author\u2019s guide', 'From a case of practice to a class that plays it.', entries, true);
    if (!topic) return undefined;
    while (topic && topic !== 'all') {
      const { page, trouble: why } = await ask({ ask: 'help', topic });
      const [, title, text] = /^# (.*)\n([^]*)$/.exec(page ?? '') ?? [null, topic, why];
      topic = await show(title, explained(text), [{ label: 'All chapters', value: 'all' }]);
    }
    if (!topic) return undefined;
  }
}

part('help').addEventListener('click', help);

elsewhere(() => tell('This page is open in another tab too, and what is typed there takes the place of this when both are closed: save here, and go on in one of them.', 'error'));

addEventListener('dragover', (e) => { if (e.dataTransfer?.types.includes('Files')) e.preventDefault(); });
addEventListener('drop', (e) => {
  if (!e.dataTransfer?.files.length) return;
  e.preventDefault();
  take([...e.dataTransfer.files].map((f) => ({ handle: null, file: f })));
});

addEventListener('keydown', (e) => {
  if (!(e.ctrlKey || e.metaKey) || e.altKey || e.shiftKey) return;
  if (e.key === 's') part('save').click();
  else if (e.key === 'o') part('open').click();
  else return;
  e.preventDefault();
});

// --- the beginning

// first is what the page begins with: what was left here, else a case that lies
// beside it, else the smallest that works.
async function first() {
  const draftHere = kept();
  if (draftHere && draftHere.case.trim()) return draftHere;
  const beside = await fetch('scenarios/index.json').then((r) => r.json()).catch(() => []);
  const script = beside.find((name) => name.endsWith('.lua'));
  if (script) {
    const text = await fetch(`scenarios/${script}`).then((r) => (r.ok ? r.text() : '')).catch(() => '');
    const tests = await fetch(`scenarios/${script.replace(/\.lua$/, '_test.lua')}`).then((r) => (r.ok ? r.text() : '')).catch(() => '');
    if (text) return { case: text, tests };
  }
  const { script: made, plans } = await ask({ ask: 'new', from: 'minimal' });
  return { case: made ?? '', tests: plans ?? '' };
}

pane('script');
turnView('list');
tell('Getting ready …');
play();
const { clean: untouched = true, ...beginning } = await first();
open(beginning, untouched ? ['case', 'tests'] : []);
