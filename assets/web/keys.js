// Passes keys on to the game that are pressed while the picture does not have
// the focus, so that numbers, letters and arrows work from anywhere on the
// page. What belongs to the browser stays the browser's: Tab, so that nobody
// is trapped, and whatever zooms, reloads or searches.
'use strict';

import { enter } from './mirror.js';

const browsers = (e) => e.key === 'Tab' || e.ctrlKey || e.metaKey || e.altKey || /^F\d+$/.test(e.key);

// moved tells whether the game's own keys or the pointer have put its focus
// somewhere, so that Tab is to go on from there and not from the page's start.
let moved = false;

// guard keeps the browser's keys from the picture, which would take them all.
export function guard() {
  for (const kind of ['keydown', 'keyup', 'keypress']) {
    window.addEventListener(kind, (e) => {
      if (!browsers(e)) return;
      if (e.key === 'Tab' && kind === 'keydown' && moved && idle(e.target)) enter();
      e.stopImmediatePropagation();
    }, true);
  }
  window.addEventListener('pointerdown', (e) => { moved = idle(e.target); }, true);
  window.addEventListener('wheel', (e) => {
    if (e.ctrlKey || e.metaKey) e.stopImmediatePropagation();
  }, { capture: true, passive: true });
}

// idle reports whether nothing but the picture has the focus.
const idle = (element) => element === document.body || element.localName === 'canvas';

const moves = ['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight', 'PageUp', 'PageDown', 'Home', 'End'];

// pass hands keys on: act('key', name) or act('type', character). text tells
// whether the page is shown as text, where the browser scrolls it.
export function pass(act, text) {
  document.addEventListener('keydown', (e) => {
    if (e.defaultPrevented || browsers(e) || e.isComposing || e.target.localName === 'canvas') return;
    const writing = e.target.matches('textarea, input, select');
    const pressing = e.target.closest('button, a, summary') !== null;
    if (writing ? e.key !== 'Escape' : !ours(e, pressing, text())) return;
    e.preventDefault();
    moved = true;
    if (e.repeat && ['Escape', 'Enter', ' '].includes(e.key)) return;
    if (e.key.length === 1 && e.key !== ' ') act('type', e.key);
    else act('key', e.key === ' ' ? 'Enter' : e.key);
  });
}

// ours reports whether the game wants a key. A button presses itself.
function ours(e, pressing, text) {
  if (e.key === 'Escape') return true;
  if (e.key === 'Enter' || e.key === ' ') return !pressing && !text;
  if (moves.includes(e.key)) return !text;
  return e.key.length === 1;
}
