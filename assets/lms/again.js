// Tries something again, later each time, up to a minute: whoever was cut off
// together must not come back together.
const least = 2000;
const most = 60_000;

export function again(act, wait = setTimeout, chance = Math.random) {
  let delay = least;
  let timer = null;
  return {
    soon() {
      if (timer !== null) return;
      timer = wait(() => {
        timer = null;
        act();
      }, delay * (0.75 + chance() / 2));
      delay = Math.min(2 * delay, most);
    },
    stop() {
      if (timer !== null) clearTimeout(timer);
      timer = null;
      delay = least;
    },
  };
}
