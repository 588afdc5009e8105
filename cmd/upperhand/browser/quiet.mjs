// Tells when a page has come to rest. Both run in the page: count before its own
// scripts, quiet until it is true.

// count counts what costs an idle page its rest: frames that were asked for
// and calls that draw.
export function count() {
  window.work = 0;
  const counted = (object, name) => {
    const real = object[name];
    object[name] = function (...given) {
      window.work++;
      return real.apply(this, given);
    };
  };
  counted(window, 'requestAnimationFrame');
  for (const name of ['drawElements', 'drawArrays', 'clear']) counted(WebGL2RenderingContext.prototype, name);
}

// quiet becomes true when no work was done for a while.
export function quiet() {
  const now = performance.now();
  if (window.work !== window.before) [window.before, window.since] = [window.work, now];
  return now - window.since > 700;
}
