// The screen on which the class decides: what is said, what there is to choose
// from, and one's own vote.
import { call } from './api.js';
import { cover, uncover } from './cover.js';
import { button, el } from './el.js';
import { say } from './words.js';

let now = null; // the vote as the server last told
let mine = ''; // the choice that this seat wants
let trouble = '';

const sameRound = (a, b) => a?.attempt === b?.attempt && a?.round === b?.round;

// vote shows a vote, or takes the screen away where there is none.
export function vote(next) {
  if (!next) {
    now = null;
    return uncover('vote');
  }
  if (!sameRound(now, next) || next.mine) mine = next.mine ?? '';
  trouble = '';
  now = next;
  return show();
}

export const voting = () => now !== null;

function show() {
  const { scene = {}, choices = [], open } = now;
  cover('vote', { heading: say('Your class decides'), body: [
    el('p', { class: 'soft' }, say('Everybody votes. Your teacher goes on with what most of you want. Your own play waits where you left it.')),
    el('section', { class: 'scene', 'aria-label': say('The conversation'), tabindex: 0 },
      scene.title ? el('h3', null, scene.title) : null,
      (scene.lines ?? []).map(({ who, text }) => el('p', { class: who ? null : 'told' }, who ? el('b', null, who) : null, who ? ' ' : '', text))),
    choices.length > 0 && el('h3', { id: 'vote-ask' }, scene.ask || say('What now?')),
    choices.length > 0 && el('div', { class: 'ballot', role: 'group', 'aria-labelledby': 'vote-ask' }, choices.map(offered)),
    el('p', { id: 'vote-state', role: 'status' }, trouble || state(open, choices)),
  ] });
}

const offered = ({ id, text }) => button(`vote:${id}`, text, () => cast(id), { 'aria-pressed': String(mine === id), disabled: !now.open });

function state(open, choices) {
  if (choices.length === 0) return say('There is nothing to decide just now. Watch the conversation in front.');
  const text = choices.find(({ id }) => id === mine)?.text;
  if (open) return text ? say('You voted. You can change your mind until the round is closed.') : say('Press what you want to happen.');
  return text ? say('The round is closed. You voted: {}', text) : say('The round is closed.');
}

async function cast(choice) {
  const { attempt, round } = now;
  const before = mine;
  [mine, trouble] = [choice, ''];
  show();
  const failed = (text) => {
    if (!sameRound(now, { attempt, round }) || mine !== choice) return;
    [mine, trouble] = [before, text];
    show();
  };
  try {
    const response = await call('vote', { attempt, round, choice });
    if (response.ok) return;
    if (response.status === 409) failed(say('This round is over: your vote came too late.'));
    else failed(say('Your vote was not taken: {}', (await response.json().catch(() => ({}))).reason ?? response.status));
  } catch {
    failed(say('Your vote was not sent: there is no network. Press it again.'));
  }
}
