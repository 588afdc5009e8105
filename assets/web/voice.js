// Reads aloud with the voices of the browser, where it has any: an aid for
// reading, and no screen reader. Each sentence is an utterance of its own,
// because some voices stop in long ones; something new silences what is still
// being said.
'use strict';

import { say } from './words.js';

const speech = window.speechSynthesis;
let on = false;

// found calls back when it is known, or changes, whether there are voices.
export function found(tell) {
  if (!speech) return;
  const look = () => tell(speech.getVoices().length > 0);
  speech.addEventListener?.('voiceschanged', look);
  look();
}

// turn switches the voice on or off.
export function turn(to) {
  if (on === to) return;
  on = to;
  if (speech) speech.cancel();
  if (on) speak([say('Reading aloud is on.')]);
}

// speak says lines, one sentence after another.
export function speak(lines) {
  if (!on || !speech) return;
  speech.cancel();
  for (const sentence of lines.flatMap(sentences)) {
    const utterance = new SpeechSynthesisUtterance(sentence);
    utterance.lang = document.documentElement.lang;
    speech.speak(utterance);
  }
}

const sentences = (line) => line.match(/[^.!?…]+[.!?…]*["”’)]*\s*/g)?.map((s) => s.trim()).filter(Boolean) ?? [];
