// What the page has round the game: the strip below it with its switches and
// notices, and the means by which the game reaches the page.
'use strict';

// offer shows a notice in the strip until it is answered: a text and buttons,
// each a label and what it does. A notice with the id of one that stands there
// takes its place; an empty text takes it away.
export function offer(id, text, buttons = []) {
  const strip = document.getElementById('notices');
  let notice = document.getElementById(`notice-${id}`);
  if (notice) notice.remove();
  if (!text) return;
  notice = document.createElement('p');
  notice.id = `notice-${id}`;
  notice.append(text);
  for (const { label, act } of buttons) {
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = label;
    button.addEventListener('click', () => { offer(id, ''); act?.(); });
    notice.append(' ', button);
  }
  strip.append(notice);
}

// prepare makes what the game asks the page for, before it starts. webgl tells
// whether there is something to draw with; without it the game shows itself as
// text. cases are the scenarios beside the page: their names and their texts.
export function prepare({ webgl, cases }) {
  globalThis.upperhand = { webgl, cases };
}
