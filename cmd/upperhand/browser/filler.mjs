// Other things of the same host's, which leave a page no room to keep anything.

// fill takes all the room that a page has, to the last character.
export const fill = (game) => game.page.evaluate(() => {
  for (let [size, n] = [1 << 20, 0]; size > 0;) {
    try {
      localStorage.setItem(`filler-${n}`, 'x'.repeat(size));
      n++;
    } catch {
      size >>= 1;
    }
  }
});

// empty takes them away.
export const empty = (game) => game.page.evaluate(() => {
  for (const name of Object.keys(localStorage)) if (name.startsWith('filler-')) localStorage.removeItem(name);
});
