// Sees to it that a short press reaches the game. The game looks at its devices
// once a frame, and on a slow machine a click, a tap or a key can be over
// before the next frame comes: the game would never know of it. So a release
// waits until the game has had a frame in which it could see the press.
'use strict';

import { frame } from './rest.js';

const releases = { mousedown: 'mouseup', touchstart: 'touchend', keydown: 'keyup' };

const onPicture = (e) => e.isTrusted && e.target.localName === 'canvas';

// hold begins to hold releases back.
export function hold() {
  for (const [press, release] of Object.entries(releases)) {
    let unseen = 0; // presses that the game may not have seen yet
    const waiting = [];
    window.addEventListener(press, (e) => {
      if (!onPicture(e)) return;
      unseen++;
      frame(() => frame(() => { // the first of them may come before the game's
        if (--unseen > 0) return;
        for (const again of waiting.splice(0)) again();
      }));
    }, { capture: true, passive: true });
    window.addEventListener(release, (e) => {
      if (unseen === 0 || !onPicture(e)) return;
      e.stopImmediatePropagation();
      e.preventDefault(); // as the game does: a tap must not come again as a click
      const copy = new e.constructor(e.type, e);
      waiting.push(() => e.target.dispatchEvent(copy));
    }, { capture: true, passive: false });
  }
}
