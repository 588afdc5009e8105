// Loads the game and starts it, tells how far it is, and says in words what is
// missing where it can't. Runs before the game and never touches its state.
import { cases } from './cases.js';
import { keep } from './keys.js';
import { stayOffline } from './offline.js';
import { offer, prepare } from './page.js';
import { program } from './program.js';

document.documentElement.dataset.begun = 'yes'; // see watch.js

const shell = document.getElementById('shell');
const bar = document.getElementById('progress');
const status = document.getElementById('status');

function trouble(text) {
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

// progress moves the bar with every piece and the words seldom, since those
// are read aloud.
function progress() {
  let told = 0;
  return (share) => {
    bar.value = share;
    if (share < told + 0.25) return;
    told = share - share % 0.25;
    status.textContent = told < 1 ? `Loading the game: ${100 * told} %` : 'Starting the game …';
  };
}

function drawable() {
  const gl = document.createElement('canvas').getContext('webgl2');
  gl?.getExtension('WEBGL_lose_context')?.loseContext();
  return gl !== null;
}

// keeps tries whether the browser stores anything for this page. Where merely
// looking at the storage is forbidden, nothing is put in its place, because the
// game can ask for what is not there but can't survive being thrown at.
function keeps() {
  try {
    localStorage.setItem('upperhand?', '1');
    localStorage.removeItem('upperhand?');
    return true;
  } catch {
    try {
      void window.localStorage;
      return false;
    } catch {
      Object.defineProperty(window, 'localStorage', { value: undefined });
      return false;
    }
  }
}

// tell puts what is missing but not needed into the strip.
function tell(webgl) {
  const buttons = [{ label: 'Close this notice' }];
  if (!webgl) {
    offer('webgl', 'This browser can’t draw the game (WebGL 2 is missing or switched off), so it is shown as text. All of it can be played.', buttons);
  }
  if (!keeps()) {
    offer('storage', 'This browser keeps nothing for this page: you can play, but your place is lost when you close it. Allowing this address to store data, or leaving private browsing, helps.', buttons);
  }
}

// shown takes the loading page away when the game has drawn itself or stands
// there as text, and calls then.
function shown(then) {
  new MutationObserver((_, watch) => {
    const canvas = document.querySelector('canvas');
    if (!canvas && !document.querySelector('#mirror > *')) return;
    watch.disconnect();
    if (canvas) {
      canvas.tabIndex = 0;
      canvas.setAttribute('role', 'img');
      canvas.setAttribute('aria-label', 'Upper Hand, the game. It is worked with the arrow keys, Enter and the number keys.');
    }
    requestAnimationFrame(() => requestAnimationFrame(() => {
      shell.hidden = true;
      if (canvas && window.top === window) canvas.focus();
      then();
    }));
  }).observe(document.body, { childList: true, subtree: true });
}

async function start() {
  const lack = missing();
  if (lack) return trouble(lack);
  keep();
  const go = new Go();
  const sizes = { packed: Number(bar.dataset.packed), raw: Number(bar.dataset.raw) };
  try {
    const [game, list] = await Promise.all([program(go.importObject, sizes, progress()), cases()]);
    const webgl = drawable();
    tell(webgl);
    prepare({ webgl, cases: list });
    status.textContent = 'Starting the game …';
    bar.value = 1;
    shown(stayOffline);
    await go.run(game);
    trouble('The game has ended. Load the page again to go on: your place is kept.');
  } catch (error) {
    trouble(`The game could not be started: ${error.message}. Load the page again; if that does not help, tell whoever gave you its address, or try another browser.`);
  }
}

start();
