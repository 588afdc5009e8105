// A seat at a machine: a browser with the seat's cookie, and the game in it.
import { launch } from './chromium.mjs';
import { open, patience } from './game.mjs';
import { read } from './player.mjs';
import { school } from './school.mjs';

// room is a class and a browser for its tests.
export function room() {
  const it = {
    async begin() { [it.school, it.browser] = await Promise.all([school(), launch()]); },
    async end() {
      await it.browser?.close();
      await it.school?.close();
    },
    // machine is a browser of its own; sit opens the game there for a seat. Most
    // have no WebGL: as text the game is there much sooner.
    async machine({ drawn = false, ...options } = {}) {
      const context = await it.browser.newContext({ viewport: { width: 1366, height: 768 }, locale: 'en-GB', ...options });
      context.setDefaultTimeout(patience);
      if (!drawn) await context.addInitScript(() => { delete globalThis.WebGL2RenderingContext; });
      return context;
    },
    async sit(seat, context) {
      const machine = context ?? await it.machine();
      await machine.addCookies([{ name: 'seat', value: seat.key, url: it.school.url, httpOnly: true, sameSite: 'Lax' }]);
      return open(machine, `${it.school.url}play/`);
    },
  };
  return it;
}

// says waits until the strip tells how the sending stands.
export const says = (game, text) => game.until((wanted) => document.getElementById('sent')?.title.includes(wanted), text);

// covered waits for a screen of the class's, or for none ('').
export const covered = (game, name) => game.until((n) => (document.getElementById('cover')?.dataset.screen ?? '') === n, name);

// choose takes the first choice of the next decision and gives its id.
export async function choose(game, by, nth = 0) {
  await read(game, by);
  for (;;) {
    const controls = await game.controls();
    const past = ['note:go-on', 'notice:skip'].find((id) => controls.includes(id));
    if (!past) break;
    await by.press(past);
    await read(game, by);
  }
  const id = (await game.controls()).filter((c) => c.startsWith('say:'))[nth];
  await by.press(id);
  return id.replace('say:', '');
}

// inputs are what the class has of a seat's first playthrough.
export const inputs = (seat) => [...seat.attempts.values()][0]?.record.inputs ?? [];
