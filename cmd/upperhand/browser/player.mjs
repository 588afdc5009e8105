// Plays a case from the title to its debrief, by one device alone. What a
// device can do is press(id): how, is its own affair.
'use strict';

// keyboard presses the key that a control has, and Enter where Tab has led to it.
export const keyboard = (game) => ({
  async press(id) {
    const key = await game.control(id).getAttribute('aria-keyshortcuts');
    if (!key || (key === 'Enter' && await game.chosen())) await tabTo(game, id);
    await game.after(() => game.page.keyboard.press(!key ? 'Enter' : key));
  },
});

async function tabTo(game, id) {
  while (!(await game.focused(id))) await game.page.keyboard.press('Tab');
}

// mouse clicks where the picture shows a control, and turns the wheel until it
// shows it.
export const mouse = (game) => pointer(game, {
  press: ({ x, y }) => game.page.mouse.click(x, y),
  async scroll(width, height) {
    await game.page.mouse.move(width / 2, height / 2);
    await game.page.mouse.wheel(0, height / 3);
  },
});

// touch taps there, and pulls the page up with a finger.
export const touch = (game) => pointer(game, {
  press: ({ x, y }) => game.page.touchscreen.tap(x, y),
  async scroll(width, height) {
    const finger = await game.page.context().newCDPSession(game.page);
    const move = (type, y) => finger.send('Input.dispatchTouchEvent', { type, touchPoints: y === undefined ? [] : [{ x: width / 2, y }] });
    await move('touchStart', height * 0.6);
    for (const part of [0.5, 0.4, 0.3]) {
      await game.frames();
      await move('touchMove', height * part);
    }
    await game.frames();
    await move('touchEnd');
    await finger.detach();
  },
});

const pointer = (game, { press, scroll }) => ({
  async press(id) {
    const { width, height } = game.page.viewportSize();
    let at;
    await game.still(); // before that a control may stand where it stood on the screen before
    for (let pulls = 0; !(at = await game.where(id)); pulls++) {
      if (pulls > 200) throw new Error(`${id} can't be brought into sight`);
      await scroll(width, height);
      await game.still(); // nor may it be on its way
    }
    await game.after(() => press(at));
  },
});

// reader presses the document's own buttons, as a screen reader does.
export const reader = (game) => ({
  async press(id) { await game.after(() => game.control(id).evaluate((button) => button.click())); },
});

// come waits until a case was read, which a page does after it is shown.
export const come = (game, name) => game.until((id) => document.querySelector(`#mirror [data-id="case:${id}"]:enabled`) !== null, name);

// enter opens a case and begins it.
export async function enter(game, by, name = 'sofia-and-matthias') {
  await by.press('library');
  await come(game, name);
  await by.press(`case:${name}`);
  await by.press('start');
  await game.at('play');
}

// shortly takes the way through Sofia and Matthias that ends soonest.
export const short = ['nothing-leaves', 'this-week', 'hold-course', 'edges', 'half-hour', 'spare-her', 'how-here', 'keep-the-hour'];
const shortly = (choices) => choices.find((id) => short.includes(id.replace('say:', ''))) ?? choices[0];

// read reads on until there is something to decide, or nothing more to read.
export async function read(game, by) {
  while ((await game.controls()).includes('continue')) await by.press('continue');
}

// talk goes on from a decision to the end of the case, taking the choice that
// pick gives of those offered, and into the debrief.
export async function talk(game, by, pick = shortly) {
  for (;;) {
    await read(game, by);
    const controls = await game.controls();
    if (controls.includes('debrief')) break;
    const past = ['note:go-on', 'notice:skip'].find((id) => controls.includes(id));
    if (past) await by.press(past);
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
