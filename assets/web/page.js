// What the page has round the game: the strip with its switches and notices,
// and the means by which game and page talk.
'use strict';

import { act, dress, handOver, keep, over } from './early.js';
import { show, shown } from './mirror.js';
import { watch } from './pad.js';
import { frame, rest } from './rest.js';
import { sound } from './sound.js';
import { hold } from './taps.js';
import { found, speak, turn } from './voice.js';
import { say } from './words.js';

const part = (id) => document.getElementById(id);

// offer shows a notice in the strip until it is answered: a text and buttons,
// each a label and what it does. A notice with the id of one that stands there
// takes its place; an empty text takes it away.
export function offer(id, text, buttons = []) {
  part(`notice-${id}`)?.remove();
  if (!text) return;
  const notice = document.createElement('p');
  notice.id = `notice-${id}`;
  notice.append(text);
  for (const { label, act } of buttons) {
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = label;
    button.addEventListener('click', () => {
      const focused = notice.contains(document.activeElement);
      offer(id, '');
      if (focused) goBack();
      act?.();
    });
    notice.append(' ', button);
  }
  part('notices').append(notice);
}

// before is what had the focus before a notice did.
let before = null;
part('notices').addEventListener('focusin', (e) => {
  if (!part('notices').contains(e.relatedTarget)) before = e.relatedTarget;
});

// goBack gives the focus back once a notice is closed, so that whoever works
// with keys is not sent to the top of the page.
function goBack() {
  const to = before?.isConnected ? before : part('mirror').querySelector('h1');
  to?.focus({ preventScroll: true });
}

// room keeps the end of the text clear of the notices, which lie over it.
new ResizeObserver(() => {
  document.documentElement.style.setProperty('--notices', `${part('notices').offsetHeight}px`);
}).observe(part('notices'));

// prepare makes what the game asks the page for, before it starts. cases are
// the scenarios beside the page: their names and their texts; course is what
// whoever put them there says about all of them. langs are the languages whose
// words can be fetched, and say is those of one of them, if it is on. first is called once the game
// is there to be seen.
export function prepare({ cases, words, langs, say: own, course, first }) {
  const webgl = typeof WebGL2RenderingContext === 'function';
  const game = { webgl, author: document.documentElement.dataset.author === 'yes', passing: passing(), cases, words, langs, say: own, ...course, rest, voices: false, act: () => {} };
  const tell = (...what) => { rest(false); game.act(...what.map(String)); };
  game.show = (json) => update(JSON.parse(json), tell, first);
  game.keep = (title) => keep(look, shown(), JSON.parse(title));
  game.serif = serif;
  if (sound) game.sound = sound;
  globalThis.upperhand = game;
  hold();
  watch((button) => act('pad', button));
  found((have) => { part('voice').hidden = !have; game.voices = have; fit(); act('voice', have); });
  part('text').addEventListener('click', () => act('prefer', 'text-view', !pressed('text')));
  part('voice').addEventListener('click', () => act('prefer', 'read-aloud', !pressed('voice')));
  window.addEventListener('resize', () => act('resize'), true); // before the game's own listener, which comes later
  game.undrawn = () => { game.webgl = false; undrawn(); };
  if (!webgl) undrawn();
  fit();
}

// passing says to whom the choices go as they are made: with a learning platform
// nothing else outlives its window; a class has them beside the browser.
function passing() {
  const { lms, class: of } = document.documentElement.dataset;
  return lms ? 'window' : of === 'yes' ? 'class' : '';
}

// serif fetches the typeface with ends to its letters. Where it does not come
// the game has its other one.
async function serif(give) {
  try {
    const answer = await fetch('serif.otf');
    if (answer.ok) give(new Uint8Array(await answer.arrayBuffer()));
  } catch { /* no network */ }
}

// undrawn says that there is nothing to draw with, which is known for certain
// only once the game has tried; then it shows itself as text.
function undrawn() {
  part('text').hidden = true; // there is nothing to switch to
  fit();
  offer('webgl', say('This browser can’t draw the game (WebGL 2 is missing or switched off), so it is shown as text. All of it can be played.'), [{ label: say('Close this notice') }]);
}

// fit takes the strip away where nothing stands in it.
function fit() {
  const empty = [...part('strip').children].every((child) => child.hidden);
  document.documentElement.dataset.strip = empty ? 'none' : 'shown';
}

const pressed = (id) => part(id).getAttribute('aria-pressed') === 'true';

// look is how the page looks now: what early.js dresses it with.
let look = null;

// update shows what the game sends: the page, if it changed, where its
// controls lie, and how it is to look. Early words stay until there is more to
// see than them.
function update(next, tell, first) {
  const root = document.documentElement;
  const was = root.dataset.view;
  const early = look === null;
  if (early) begin();
  look = { theme: next.theme, scale: next.scale, font: next.font, spacing: next.spacing, lang: next.lang };
  dress(look);
  if (!seen && (next.text || next.places)) see(next.text, first);
  if (!root.dataset.early) root.dataset.view = next.text ? 'text' : 'picture';
  root.dataset.state = next.state;
  root.dispatchEvent(new CustomEvent('moved', { detail: next })); // where somebody is to be told of the meters
  if (next.zoom) root.style.setProperty('--zoom', String(next.zoom));
  part('text').setAttribute('aria-pressed', String(next.text));
  part('voice').setAttribute('aria-pressed', String(next.voice));
  turn(next.voice);
  if (early) handOver(tell, () => show(next));
  else show(next);
  if (next.page) speak(next.page.speak);
  if (was && was !== root.dataset.view && next.text) part('mirror').querySelector('h1')?.focus();
}

// begin readies the page for the game. The picture is left out of the order of
// Tab: all that it shows can be reached in the document.
function begin() {
  part('strip').hidden = false;
  const canvas = document.querySelector('canvas');
  if (!canvas) return;
  part('picture').append(canvas);
  canvas.tabIndex = -1;
  canvas.setAttribute('role', 'img');
  canvas.dataset.label = 'The picture. All that it shows stands on this page in words too.';
  canvas.setAttribute('aria-label', say(canvas.dataset.label));
}

let seen = false;

// see puts the game in the place of the loading screen: as text at once, as a
// picture with the next frame, since it tells where its controls are as it
// draws the first.
function see(text, then) {
  seen = true;
  const hide = () => {
    over();
    document.documentElement.dataset.view = text ? 'text' : 'picture';
    part('shell').hidden = true;
    then();
  };
  if (text) hide();
  else frame(hide);
}
