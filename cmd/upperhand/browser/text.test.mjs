// The text view: the whole game without a picture, on the narrowest page.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { stand } from './game.mjs';
import { enter, leaf, reader, talk } from './player.mjs';
import { certain, textView, tour } from './tour.mjs';

const narrow = { viewport: { width: 320, height: 640 } };

const here = stand();
before(here.begin);
after(here.end);

// walk presses Tab from the first thing on the page until the focus leaves the
// page or, as this browser has it without a window, comes round from the last
// thing to the first. It gives what it came by; focus must always be seen.
async function walk(game) {
  await game.page.locator('#text').focus();
  const met = ['text'];
  while (met.length < 100) {
    await game.page.keyboard.press('Tab');
    const at = await game.page.evaluate(() => {
      const e = document.activeElement;
      if (!e || e === document.body) return null;
      const { outlineStyle, outlineWidth } = getComputedStyle(e);
      return { id: e.dataset.id ?? e.id, seen: outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2 };
    });
    if (!at || at.id === 'text') return met;
    assert.ok(at.seen, `the focus can't be seen on ${at.id}`);
    met.push(at.id);
  }
  throw new Error(`Tab never leaves the page: ${met.join(' ')}`);
}

test('at 320 pixels nothing scrolls sideways, and Tab reaches every control and leaves', async () => {
  const game = await here.visit(narrow, { scripts: [certain] });
  await textView(game);
  await tour(game, reader(game), async (name) => {
    const { over, width } = await game.page.evaluate(() => ({
      width: innerWidth,
      over: [...document.querySelectorAll('body *')].filter((e) => e.checkVisibility() && e.getBoundingClientRect().right > innerWidth + 1).map((e) => e.outerHTML.slice(0, 120)),
    }));
    assert.equal(width, 320);
    assert.deepEqual(over, [], name);
    assert.ok(await game.page.evaluate(() => document.documentElement.scrollWidth <= 320), name);
    const met = await walk(game);
    const missed = (await game.controls()).filter((id) => !met.includes(id));
    assert.deepEqual(missed, [], `${name}: Tab does not reach them`);
  });
});

const blind = stand({ flags: ['--disable-gpu', '--disable-3d-apis'] });
before(blind.begin);
after(blind.end);

test('without WebGL a case can be played to the end of the debrief as text', async () => {
  const game = await blind.visit(narrow);
  assert.equal(await game.page.evaluate(() => document.createElement('canvas').getContext('webgl2')), null);
  const by = { press: (id) => game.after(() => game.control(id).click()) };
  await enter(game, by);
  await talk(game, by);
  assert.equal((await leaf(game, by)).length, 6);
  assert.deepEqual(game.troubles, []);
});
