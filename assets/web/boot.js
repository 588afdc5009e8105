// Loads the game and starts it, tells how far it is, and says in words what is
// missing where it can't. Runs before the game and never touches its state.
import { cases, words } from './cases.js';
import { over } from './early.js';
import { guard } from './keys.js';
import { mend, stayOffline } from './offline.js';
import { prepare } from './page.js';
import { program } from './program.js';
import { gated } from './rest.js';
import { langs, say, spoken } from './words.js';

document.documentElement.dataset.begun = 'yes'; // see watch.js

const shell = document.getElementById('shell');
const bar = document.getElementById('progress');
const status = document.getElementById('status');

function trouble(text) {
  over();
  delete document.documentElement.dataset.view;
  bar.hidden = true;
  shell.hidden = false;
  status.className = 'trouble';
  status.textContent = text;
}

function missing() {
  if (typeof WebAssembly !== 'object') {
    return say('This browser can’t run the game: WebAssembly is missing or switched off. Any current Firefox, Chrome, Edge or Safari will do.');
  }
  if (typeof Go !== 'function') {
    return say('A part of the game, wasm_exec.js, did not load. Load the page again; if that does not help, the folder it comes from is incomplete: export it again.');
  }
  return '';
}

// progress moves the bar in small steps, since to draw it takes time from
// loading, and the words seldom, since those are read aloud.
function progress() {
  let told = 0;
  return (share) => {
    if (share - bar.value >= 0.05 || share === 1) bar.value = share;
    if (share < told + 0.25) return;
    told = share - share % 0.25;
    status.textContent = told < 1 ? say('Loading the game: {} %', 100 * told) : say('Starting the game …');
  };
}

// own gives the words of the game in the language that seems to be on, so that its
// first screen is in it. Without them it begins in English and asks again.
async function own() {
  const lang = spoken();
  if (lang === 'en') return null;
  try {
    return { lang, text: await words('', lang) };
  } catch {
    return null;
  }
}

async function start() {
  const lack = missing();
  if (lack) return trouble(lack);
  guard();
  const go = new Go();
  try {
    const [game, list, text] = await Promise.all([program(go.importObject, progress()), cases(), own()]);
    const { mode, note } = document.documentElement.dataset;
    prepare({ cases: list, words, langs: langs.filter((tag) => tag !== 'en'), say: text, course: { mode, note }, first: stayOffline });
    status.textContent = say('Starting the game …');
    bar.value = 1;
    await gated(() => go.run(game));
    trouble(say('The game has ended. Load the page again to go on: your place is kept.'));
  } catch (error) {
    mend();
    trouble(say('The game could not be started: {}. Load the page again; if that does not help, tell whoever gave you its address, or try another browser.', error.message));
  }
}

start();
