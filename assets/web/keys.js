// Ebitengine takes every key and the wheel for itself. The page keeps what
// belongs to the browser: Tab, so that nobody is trapped in the canvas, and
// whatever zooms, reloads or searches. F11 stays with the browser too.

const ours = (e) => e.key === 'Tab' || e.ctrlKey || e.metaKey || e.altKey || /^F\d+$/.test(e.key);

// keep has to be called before the game starts, to be asked first.
export function keep() {
  for (const kind of ['keydown', 'keyup', 'keypress']) {
    window.addEventListener(kind, (e) => { if (ours(e)) e.stopImmediatePropagation(); }, true);
  }
  window.addEventListener('wheel', (e) => { if (e.ctrlKey || e.metaKey) e.stopImmediatePropagation(); }, { capture: true, passive: true });
}
