// Reads gamepads, which give no events of their own. Nobody looks while none is
// there or the page is out of sight, and to look wakes the game only when a
// thumb has done something: so an idle page rests with a gamepad beside it, too.
'use strict';

// What is looked at, by the places of the standard layout.
const buttons = { 0: 'A', 1: 'B', 2: 'X', 3: 'Y', 4: 'LB', 5: 'RB', 9: 'Start', 12: 'Up', 13: 'Down', 14: 'Left', 15: 'Right' };
const sticks = [[0, 'Left', 'Right'], [1, 'Up', 'Down'], [3, 'LB', 'RB']];
const repeating = ['Up', 'Down', 'Left', 'Right', 'LB', 'RB'];

const lean = 0.55; // how far a stick has to lean to mean it
const often = 40; // ms between two looks at a pad in use
const seldom = 100; // at one that lies there
const rests = 20000; // ms after which one in use lies there
const repeatAfter = 420;
const repeatEvery = 135;

// down names what is held on any of the pads.
export function down(pads) {
  const held = new Set();
  for (const pad of pads) {
    if (pad?.mapping !== 'standard') continue;
    for (const [i, name] of Object.entries(buttons)) if (pad.buttons[i]?.pressed) held.add(name);
    for (const [axis, less, more] of sticks) {
      if (pad.axes[axis] < -lean) held.add(less);
      if (pad.axes[axis] > lean) held.add(more);
    }
  }
  return held;
}

// Thumb tells presses, and repeats of what moves, from what is held each time.
export class Thumb {
  next = new Map(); // what is held, and when it acts again

  // acts gives what to do now, in ms.
  acts(held, now) {
    for (const name of this.next.keys()) if (!held.has(name)) this.next.delete(name);
    const all = [];
    for (const name of held) {
      const at = this.next.get(name);
      if (at !== undefined && (now < at || !repeating.includes(name))) continue;
      this.next.set(name, now + (at === undefined ? repeatAfter : repeatEvery));
      all.push(name);
    }
    return all;
  }
}

// watch begins to look as soon as the browser tells of a gamepad: it does so
// when the first button is pressed.
export function watch(press) {
  if (!navigator.getGamepads) return;
  const thumb = new Thumb();
  let timer = 0;
  let used = -rests;
  const look = () => {
    timer = 0;
    const pads = navigator.getGamepads().filter(Boolean);
    if (pads.length === 0 || document.hidden) return;
    const now = performance.now();
    const held = down(pads);
    if (held.size > 0) used = now;
    for (const name of thumb.acts(held, now)) press(name);
    timer = setTimeout(look, now - used < rests ? often : seldom);
  };
  const begin = () => { if (!timer) look(); };
  window.addEventListener('gamepadconnected', begin);
  document.addEventListener('visibilitychange', begin);
}
