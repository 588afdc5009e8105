// What axe-core finds on each screen, in both views and every theme: nothing
// serious, nothing critical.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { examine } from './axe.mjs';
import { stand } from './game.mjs';
import { reader } from './player.mjs';
import { certain, textView, tour } from './tour.mjs';

// Themes colour the document only where it is seen.
const themes = { picture: ['light'], text: ['light', 'dark', 'contrast'] };

const here = stand();
before(here.begin);
after(here.end);

for (const view of ['picture', 'text']) {
  test(`axe finds nothing serious on any screen, ${view} view`, async () => {
    const game = await here.visit({}, { scripts: [certain] });
    if (view === 'text') await textView(game);
    const found = [];
    await tour(game, reader(game), async (name) => {
      const own = await game.page.evaluate(() => document.documentElement.dataset.theme);
      for (const theme of themes[view]) {
        await game.page.evaluate((t) => { document.documentElement.dataset.theme = t; }, theme);
        for (const line of await examine(game.page)) found.push(`${name}, ${theme}: ${line}`);
      }
      await game.page.evaluate((t) => { document.documentElement.dataset.theme = t; }, own);
    });
    assert.deepEqual(found, []);
  });
}
