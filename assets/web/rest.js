// Lets the page rest. The game asks for a frame after each frame, for ever; the
// page holds such a request back while nothing happens, and passes it on when
// something does. So an idle page wakes the processor not once a frame.
'use strict';

const ask = window.requestAnimationFrame.bind(window);
let resting = false;
let held = [];

// frame asks for a frame whether the page rests or not.
export const frame = ask;

// rest begins or ends the rest. The page's root tells which it is: at rest the
// picture shows everything there is to show.
export function rest(on) {
  if (resting !== on) document.documentElement.dataset.rest = on ? 'yes' : 'no';
  resting = on;
  if (on) return;
  const all = held;
  held = [];
  for (const act of all) ask(act);
}

// gated starts the game with a gate in the place of the browser's own
// requestAnimationFrame. The game keeps the function that it finds as it
// starts; nobody else ever sees it.
export function gated(start) {
  window.requestAnimationFrame = (act) => {
    if (!resting) return ask(act);
    held.push(act);
    return 0;
  };
  const stirs = ['keydown', 'keyup', 'mousedown', 'mouseup', 'mousemove', 'wheel', 'touchstart', 'touchmove', 'touchend',
    'resize', 'focus', 'blur'];
  for (const kind of stirs) window.addEventListener(kind, () => rest(false), { capture: true, passive: true });
  document.addEventListener('visibilitychange', () => rest(false));
  const running = start();
  window.requestAnimationFrame = ask;
  return running;
}
