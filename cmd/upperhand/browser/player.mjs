// Plays a case from the title to its debrief, by one device alone. What a
// device can do is press(id): how, is its own affair.
'use strict';

// keyboard presses what the keys are for: a control's own key, else the arrows
// or Tab until the keys work on it, and then Enter.
export const keyboard = (game) => ({
  async press(id) {
    const key = await game.control(id).getAttribute('aria-keyshortcuts');
    await game.after(async () => {
      if (key) return game.page.keyboard.press(key);
      while (!(await game.focused(id))) await game.page.keyboard.press('Tab');
      return game.page.keyboard.press('Enter');
    });
  },
});

// mouse clicks where the picture shows a control.
export const mouse = (game) => ({
  async press(id) {
    const { x, y } = await game.middle(id);
    await game.after(() => game.page.mouse.click(x, y));
  },
});

// touch taps there.
export const touch = (game) => ({
  async press(id) {
    const { x, y } = await game.middle(id);
    await game.after(() => game.page.touchscreen.tap(x, y));
  },
});

// reader presses the document's own buttons, as somebody does in the text view
// or a screen reader does for its user.
export const reader = (game) => ({
  async press(id) { await game.after(() => game.control(id).click()); },
});

// enter opens a case and begins it.
export async function enter(game, by, name = 'sofia-and-matthias') {
  await by.press('library');
  await by.press(`case:${name}`);
  await by.press('start');
  await game.at('play');
}

// read reads on until there is something to decide, or nothing more to read.
export async function read(game, by) {
  while ((await game.controls()).includes('continue')) await by.press('continue');
}

// talk goes on from a decision to the end of the case, taking the choice that
// pick gives of those offered, and into the debrief.
export async function talk(game, by, pick = (choices) => choices[0]) {
  for (;;) {
    await read(game, by);
    const controls = await game.controls();
    if (controls.includes('debrief')) break;
    if (controls.includes('notice:skip')) await by.press('notice:skip');
    else await by.press(pick(controls.filter((id) => id.startsWith('say:'))));
  }
  await by.press('debrief');
  await game.at('debrief');
}

// leaf goes through the pages of the debrief and gives the heading of each.
export async function leaf(game, by) {
  const pages = [];
  for (;;) {
    pages.push(await game.page.locator('#mirror .context').textContent());
    if ((await game.controls()).includes('finish')) return pages;
    await by.press('next');
  }
}
