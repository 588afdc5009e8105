// Talks with the class's server. Every request says for which seat it is meant:
// where two people share a machine, the cookie may be the other's by now, and
// the server then takes nothing.
import { sum } from './sum.js';

// teacher: the page is the one on which the teacher plays for the class, with a
// seat and an API of its own.
export const teacher = new URL('./', document.baseURI).pathname.endsWith('/teach/play/');

let mark = '';

// markOf tells one seat from another without giving its key away. The teacher's
// seat has none: the class names it.
export const markOf = ({ seat, class: of }) => (seat.key ? sum(seat.key).slice(0, 16) : `teacher-${sum(`${of.title} ${of.closes}`).slice(0, 8)}`);

// speakFor says for which seat the page speaks from now on.
export function speakFor(who) { mark = who.seat.key ? markOf(who) : ''; }

// at is the address of a part of the API, which stands beside the game's.
export const at = (path) => new URL(`../api/${path}`, document.baseURI).href;

// me asks who sits here and what the server has of them. It gives the response.
export const me = () => fetch(at('me'), { cache: 'no-store', signal: AbortSignal.timeout(15_000) });

// call sends something, and lets it finish where the page is closed meanwhile.
export function call(path, body, signal = AbortSignal.timeout(15_000)) {
  const headers = { 'Content-Type': 'application/json', ...mark && { 'Seat-Mark': mark } };
  return fetch(at(path), { method: 'POST', body: JSON.stringify(body), signal, headers, keepalive: true });
}

// leave gives the seat's place at this machine up, for somebody else to sit here.
export async function leave() {
  await fetch(new URL('../leave', document.baseURI), { method: 'POST', redirect: 'manual', signal: AbortSignal.timeout(15_000) });
  location.href = '../';
}
