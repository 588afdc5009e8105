// Loads the game and starts it, tells how far it is, and says in words what is
// missing where it can't. Runs before the game and never touches its state.
import { cases, words } from './cases.js';
import { over } from './early.js';
import { guard } from './keys.js';
import { stayOffline } from './offline.js';
import { prepare } from './page.js';
import { program } from './program.js';
import { gated } from './rest.js';

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
    return 'This browser can’t run the game: WebAssembly is missing or switched off. Any current Firefox, Chrome, Edge or Safari will do.';
  }
  if (typeof Go !== 'function') {
    return 'A part of the game, wasm_exec.js, did not load. Load the page again; if that does not help, the folder it comes from is incomplete: export it again.';
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
    status.textContent = told < 1 ? `Loading the game: ${100 * told} %` : 'Starting the game …';
  };
}

async function start() {
  const lack = missing();
  if (lack) return trouble(lack);
  guard();
  const go = new Go();
  try {
    const [game, list] = await Promise.all([program(go.importObject, progress()), cases()]);
    const { mode, note } = document.documentElement.dataset;
    prepare({ cases: list, words, course: { mode, note }, first: stayOffline });
    status.textContent = 'Starting the game …';
    bar.value = 1;
    await gated(() => go.run(game));
    trouble('The game has ended. Load the page again to go on: your place is kept.');
  } catch (error) {
    trouble(`The game could not be started: ${error.message}. Load the page again; if that does not help, tell whoever gave you its address, or try another browser.`);
  }
}

start();
