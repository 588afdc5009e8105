// Talks with the class's server. Every request says for which seat it is meant:
// where two people share a machine, the cookie may be the other's by now, and
// the server then takes nothing.
import { sum } from './sum.js';

// teacher: the page is the one on which the teacher plays for the class.
export const teacher = location.pathname.startsWith('/teach/');

let mark = '';

// markOf tells one seat from another without giving its key away.
export const markOf = (key) => sum(key).slice(0, 16);

// speakFor says for which seat the page speaks from now on.
export function speakFor(key) { mark = markOf(key); }

// at is the address of a part of the API.
export function at(path) {
  if (!teacher) return `/api/${path}`;
  return `/api/${path}${path.includes('?') ? '&' : '?'}as=teacher`;
}

// me asks who sits here and what the server has of them. It gives the response.
export const me = () => fetch(at('me'), { cache: 'no-store', signal: AbortSignal.timeout(15_000) });

// call sends something, and lets it finish where the page is closed meanwhile.
export function call(path, body, signal = AbortSignal.timeout(15_000)) {
  return fetch(at(path), {
    method: 'POST', body: JSON.stringify(body), signal, keepalive: true,
    headers: { 'Content-Type': 'application/json', 'Seat-Mark': mark },
  });
}
