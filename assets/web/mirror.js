// The document that stands for the picture: what the game says it shows, as
// headings, text, buttons and fields. Screen readers always read it; in the
// text view everybody does. While the picture is shown the document lies under
// it, each control in its place, so that what follows the focus finds it there.
'use strict';

import { make, patch, textOf } from './dom.js';

const part = (id) => document.getElementById(id);

let page = written(); // what is shown, as the game last told
let tell = () => {}; // how the game is told
let places = {}; // where the picture has the controls
let wanted = ''; // the control that the game's keys work on

// written is what stands in the file that was loaded: the title.
function written() {
  const { screen, place } = part('mirror').dataset;
  return screen ? { screen, place } : null;
}

// shown is the page that is shown.
export const shown = () => page;

// connect begins to listen: act(kind, …) tells the game what was done.
export function connect(act) {
  tell = act;
  const mirror = part('mirror');
  mirror.addEventListener('click', (e) => {
    const control = e.target.closest('button[data-id]');
    if (control) tell('press', control.dataset.id);
  });
  mirror.addEventListener('input', (e) => {
    if (e.target.dataset.id) tell('edit', e.target.dataset.id, e.target.value);
  });
  mirror.addEventListener('wheel', (e) => { // over a field that has nothing to scroll the picture scrolls
    const field = e.target;
    if (field.dataset.at && !e.ctrlKey && field.scrollHeight <= field.clientHeight) tell('wheel', Math.sign(e.deltaY) * 64);
  }, { passive: true });
  mirror.addEventListener('focusin', (e) => {
    const id = e.target.dataset.id;
    if (id && id !== wanted) tell('focus', (wanted = id));
  });
}

// show brings the document up to date with what the game sends.
export function show(next) {
  if (next.page) turn(next.page, next.text);
  if ('focus' in next) follow(next.focus);
  if (next.places || next.text) places = next.text ? {} : next.places;
  if (next.page || next.places || next.text) place();
}

// control is the element of a control.
const control = (id) => (id ? part('mirror').querySelector(`[data-id="${CSS.escape(id)}"]`) : null);

// inside reports whether somebody is at work in the document.
const inside = () => part('mirror').contains(document.activeElement);

// turn shows another page, or the same one changed, and keeps the focus where
// a person would look for it: on what they were at; on a new screen, its
// heading; where what they pressed is gone, on what came in its place.
function turn(next, text) {
  const another = !page || page.place !== next.place;
  const at = inside() ? document.activeElement : null;
  patch(part('mirror-before'), next.before);
  const told = converse(next.log);
  patch(part('mirror-after'), next.after);
  document.title = next.title;
  part('mirror').dataset.screen = next.screen;
  page = next;
  const moved = at && (another || !at.isConnected || at.disabled);
  if (moved) focusOn(another ? part('mirror').querySelector('h1') : part('mirror-after').querySelector('.ask, button, textarea'));
  if (text && another) part('mirror').scrollTop = 0;
  else if (text && told.length > 0) told[0].scrollIntoView({ block: 'nearest' });
  const lines = told.map((line) => line.textContent);
  say(moved && another ? [] : next.say.filter((line) => !lines.includes(line)));
}

function focusOn(element) {
  element?.focus({ preventScroll: true });
  element?.scrollIntoView({ block: 'nearest' });
}

// converse brings the conversation up to date and gives the lines that were
// added to it. Those are read out as they come; a conversation that is another
// one now, or comes back whole, is not.
function converse(lines) {
  const log = part('mirror-log');
  log.hidden = !lines && log.childElementCount > 0;
  if (!lines) return [];
  const old = [...log.children].map((line) => line.textContent);
  const fresh = lines.map(textOf);
  const goesOn = old.length <= fresh.length && old.every((line, i) => line === fresh[i]) && fresh.length - old.length < 8;
  if (!goesOn) {
    log.setAttribute('aria-live', 'off');
    patch(log, lines);
    setTimeout(() => log.setAttribute('aria-live', 'polite'), 200);
    return [];
  }
  const added = lines.slice(old.length).map(make);
  log.append(...added);
  return added;
}

// say has a screen reader say what is new.
function say(lines) {
  const status = part('mirror-status');
  status.replaceChildren(...lines.map((line) => make({ tag: 'p', text: line })));
}

// follow moves the focus to the control that the game's keys work on, where a
// person is at work in the document or that control is there to write in.
function follow(id) {
  if (id === wanted) return;
  wanted = id;
  const element = control(id);
  if (!element || element === document.activeElement) return;
  const writes = element.localName === 'textarea' && document.activeElement?.localName === 'canvas';
  if (writes || (inside() && document.activeElement.dataset.id)) focusOn(element);
}

// place puts every control where the picture shows it, in the page's pixels.
// Fields to write in lie above the picture, everything else below it.
function place() {
  for (const element of part('mirror').querySelectorAll('[data-id]')) {
    const at = places[element.dataset.id];
    if (at) element.dataset.at = at[4] + at[5] >= at[3] ? 'away' : at[4] + at[5] > 0 ? 'cut' : 'seen';
    else delete element.dataset.at;
    ['left', 'top', 'width', 'height', '--above', '--below'].forEach((side, i) => {
      if (at) element.style.setProperty(side, `${at[i]}px`);
      else element.style.removeProperty(side);
    });
  }
}

// enter gives the focus to the control that the game's keys work on, so that
// Tab goes on from there.
export function enter() {
  const element = control(wanted);
  if (element) element.focus({ preventScroll: true });
}
