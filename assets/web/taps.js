// Sees to it that each press and each release reaches the game. The game looks
// at its devices once a frame, and on a slow machine a click, a tap or a key can
// be over before the next frame comes, or the next one begin: the game would
// know of neither. So whatever follows waits until the game has had a frame in
// which it could see what came before.
'use strict';

import { frame } from './rest.js';

const kinds = ['mousedown', 'mouseup', 'touchstart', 'touchend', 'keydown', 'keyup'];

const onPicture = (e) => e.isTrusted && e.target.localName === 'canvas' && !e.repeat;

// A device's parts are pressed and let go each for itself; fingers are told
// together.
const partOf = (e) => e.code ?? e.button ?? 'fingers';

// Turns are the presses and releases of one part of a device, in their order.
class Turns {
  waiting = [];
  unseen = false; // the game may not have seen the last one yet

  take(e) {
    if (!this.unseen) return this.given();
    e.stopImmediatePropagation();
    e.preventDefault(); // as the game does: a tap must not come again as a click
    const copy = new e.constructor(e.type, e);
    this.waiting.push(() => e.target.dispatchEvent(copy));
  }
  given() {
    this.unseen = true;
    frame(() => frame(() => { // the first of them may come before the game's
      this.unseen = false;
      const next = this.waiting.shift();
      if (!next) return;
      this.given();
      next();
    }));
  }
}

// hold begins to hold back what comes too soon.
export function hold() {
  const turns = new Map();
  for (const kind of kinds) {
    window.addEventListener(kind, (e) => {
      if (!onPicture(e)) return;
      const part = partOf(e);
      if (!turns.has(part)) turns.set(part, new Turns());
      turns.get(part).take(e);
    }, { capture: true, passive: false });
  }
}
