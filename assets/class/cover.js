// Covers the game with a screen of the class's. Until it goes, nothing that is
// pressed or said reaches the game; the game stays where it is.

const part = () => document.getElementById('cover');

let shown = null; // { name, close, inert, back }
const pressed = new Set(); // keys that went down while the game was covered

// covering is the name of the screen that covers the game, or ''.
export const covering = () => shown?.name ?? '';

// cover shows a screen: its heading and what stands below, as elements. close is
// what Esc does; a screen without it goes only when its time is over. The same
// screen shown again is brought up to date, with the focus where it was.
export function cover(name, { heading, body, close = null }) {
  const again = shown?.name === name;
  const back = shown?.back ?? document.activeElement;
  const at = again && part().contains(document.activeElement) ? document.activeElement.dataset.id : null;
  if (!shown) quiet();
  const here = part() ?? made();
  const title = Object.assign(document.createElement('h2'), { id: 'cover-title', textContent: heading, tabIndex: -1 });
  here.firstChild.replaceChildren(title, ...body.flat(Infinity).filter(Boolean));
  here.dataset.screen = name;
  shown = { name, close, back, inert: shown?.inert ?? still(here) };
  const same = at ? here.querySelector(`[data-id="${CSS.escape(at)}"]:not(:disabled)`) : null;
  if (same) same.focus();
  else if (!again || !at || at) title.focus();
  if (!again) here.scrollTop = 0;
}

// uncover takes a screen away, if it is the one that is shown.
export function uncover(name) {
  if (shown?.name !== name) return;
  const { inert, back } = shown;
  shown = null;
  for (const element of inert) element.inert = false;
  part().remove();
  (back?.isConnected ? back : document.querySelector('canvas'))?.focus?.({ preventScroll: true });
  window.dispatchEvent(new Event('gamepadconnected')); // so that the page looks at gamepads again
}

function made() {
  const here = document.createElement('div');
  here.id = 'cover';
  here.setAttribute('role', 'dialog');
  here.setAttribute('aria-modal', 'true');
  here.setAttribute('aria-labelledby', 'cover-title');
  here.append(document.createElement('div'));
  document.body.append(here);
  return here;
}

// still makes everything else inert, and gives what it was not before.
function still(here) {
  const others = [...document.body.children].filter((element) => element !== here && !element.inert);
  for (const element of others) element.inert = true;
  return others;
}

// quiet ends what is being read aloud: the room is to listen to somebody else.
const quiet = () => globalThis.speechSynthesis?.cancel();

// The game listens to the whole window, so its keys are kept from it there. That
// works since this is read before the scripts that pass them on. A key that was
// held when the screen came is let go where it was pressed.
for (const kind of ['keydown', 'keypress', 'keyup']) {
  window.addEventListener(kind, (event) => {
    if (kind === 'keyup' ? !pressed.delete(event.code) : !shown) return;
    event.stopImmediatePropagation();
    if (kind !== 'keydown') return;
    pressed.add(event.code);
    if (event.key !== 'Escape') return;
    event.preventDefault();
    shown.close?.();
  }, true);
}

document.addEventListener('focusin', (event) => {
  if (shown && !part().contains(event.target)) document.getElementById('cover-title').focus();
});

// Gamepads give no events; the page asks for them.
const pads = navigator.getGamepads?.bind(navigator);
if (pads) navigator.getGamepads = () => (shown ? [] : pads());
