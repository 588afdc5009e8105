// Plays the game's small sounds. The game says which notes: pitch in Hz, when
// and for how long in seconds, and how loud. Nothing is made before the first
// is wanted, so a page without sounds never opens a device.
'use strict';

let context = null;

// sound plays notes; null where the browser can't. That it may not, or that
// there is no device, is no error: then there is no sound.
export const sound = typeof AudioContext !== 'function' ? null : (notes) => {
  try {
    context ??= new AudioContext();
    context.resume().then(() => play(notes), () => {});
  } catch { /* no sound */ }
};

let rests; // when the device is let go

function play(notes) {
  let end = 0;
  for (const [pitch, at, last, loud] of notes) {
    const from = context.currentTime + at;
    const tone = new OscillatorNode(context, { frequency: pitch });
    const volume = new GainNode(context, { gain: 0 });
    volume.gain.setValueAtTime(0, from);
    volume.gain.linearRampToValueAtTime(loud, from + 0.004);
    volume.gain.setTargetAtTime(0, from + 0.004, last / 5);
    tone.connect(volume).connect(context.destination);
    tone.start(from);
    tone.stop(from + last);
    end = Math.max(end, at + last);
  }
  clearTimeout(rests);
  rests = setTimeout(() => context.suspend(), 1000 * end + 500); // an open device keeps the machine awake
}
