// Shows what the teacher has on: a pause, a vote, or that the class is over.
import { cover, covering, uncover } from './cover.js';
import { button, el } from './el.js';
import { vote, voting } from './vote.js';
import { say } from './words.js';

let shown = null; // the stage that is shown
let alone = ''; // why this seat plays without its class, once its person knows

// show brings the screen up to date with the stage, the most pressing first.
export function show(stage) {
  shown = stage;
  if (stage.removed) return leave('removed', say('You are no longer in this class'), say('Your teacher has taken this seat out of the class. Nothing more is sent. What you did stays on this machine.'));
  uncover('removed');
  if (alone === 'removed') alone = '';
  if (stage.closed) {
    uncover('pause');
    vote(null);
    return leave('closed', say('The class is over'), say('Your teacher has closed the class, so nothing more is sent. You can go on playing here for yourself.'));
  }
  uncover('closed');
  if (alone === 'closed') alone = '';
  if (alone) return undefined;
  if (stage.paused) return cover('pause', { heading: say('Pause'), body: paused(stage.words) });
  uncover('pause');
  return vote(stage.vote);
}

const paused = (words) => [
  words ? el('p', { class: 'words' }, words) : el('p', { class: 'words' }, say('Your teacher has stopped the game for a moment.')),
  el('p', { class: 'soft' }, say('Your place is kept. The game goes on when your teacher goes on.')),
];

// again shows the stage in the language that is on now.
export const again = () => { if (shown && (covering() === 'pause' || voting())) show(shown); };

// leave says once that this seat plays for itself from now on.
export function leave(why, heading, text) {
  if (alone === why) return;
  const close = () => {
    alone = why;
    uncover(why);
  };
  cover(why, { heading, close, body: [
    el('p', null, text),
    el('div', { class: 'bar' }, button('alone', say('Play on for myself'), close), el('a', { href: '../', 'data-id': 'join' }, say('The page of the class'))),
  ] });
}
