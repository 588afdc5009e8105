// What pad.js promises: a press acts once, what moves repeats, and nobody looks
// while no gamepad is there.
import assert from 'node:assert/strict';

const listeners = {};
const timers = [];
globalThis.window = { addEventListener: (kind, act) => { listeners[kind] = act; } };
globalThis.document = { hidden: false, addEventListener: (kind, act) => { listeners[kind] = act; } };
let pads = [];
Object.defineProperty(globalThis, 'navigator', { value: { getGamepads: () => pads }, configurable: true });
globalThis.setTimeout = (act) => timers.push(act);

const { Thumb, down, watch } = await import('../web/pad.js');

const pad = (pressed, axes = [0, 0, 0, 0]) => ({ mapping: 'standard', buttons: [...Array(17).keys()].map((i) => ({ pressed: pressed.includes(i) })), axes });

assert.deepEqual([...down([null, pad([0, 12])])], ['A', 'Up']);
assert.deepEqual([...down([pad([], [-0.9, 0.3, 0, 0.8])])], ['Left', 'RB']);
assert.deepEqual([...down([{ ...pad([0]), mapping: '' }])], [], 'a pad of unknown layout');

const thumb = new Thumb();
assert.deepEqual(thumb.acts(new Set(['A', 'Down']), 0), ['A', 'Down']);
assert.deepEqual(thumb.acts(new Set(['A', 'Down']), 200), []);
assert.deepEqual(thumb.acts(new Set(['A', 'Down']), 430), ['Down'], 'what moves repeats, what presses does not');
assert.deepEqual(thumb.acts(new Set(), 440), []);
assert.deepEqual(thumb.acts(new Set(['A']), 450), ['A'], 'pressed anew');

const done = [];
watch((name) => done.push(name));
assert.equal(timers.length, 0, 'nobody looks before there is a gamepad');
pads = [pad([0])];
listeners.gamepadconnected();
assert.deepEqual(done, ['A']);
assert.equal(timers.length, 1);
document.hidden = true;
timers.shift()();
assert.equal(timers.length, 0, 'nobody looks while the page is out of sight');
document.hidden = false;
listeners.visibilitychange();
assert.equal(timers.length, 1, 'and one looks again once it is seen');
pads = [];
timers.shift()();
assert.equal(timers.length, 0, 'nobody looks once the gamepad is gone');
