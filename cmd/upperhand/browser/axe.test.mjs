// What axe-core finds on each screen, in both views and every theme: nothing
// serious, nothing critical.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, test } from 'node:test';
import { installedFile } from './chromium.mjs';
import { stand } from './game.mjs';
import { reader } from './player.mjs';
import { certain, textView, tour } from './tour.mjs';

const axe = readFileSync(installedFile('axe-core/axe.min.js'), 'utf8');
// Themes colour the document only where it is seen.
const themes = { picture: ['light'], text: ['light', 'dark', 'contrast'] };

const here = stand();
before(here.begin);
after(here.end);

// examine gives what is serious on the page as it stands.
async function examine(page) {
  const found = await page.evaluate(() => window.axe.run(document, { resultTypes: ['violations'] }));
  return found.violations.filter((v) => ['serious', 'critical'].includes(v.impact))
    .map((v) => `${v.id}: ${v.help}: ${v.nodes.map((n) => n.html).slice(0, 3).join(' ')}`);
}

for (const view of ['picture', 'text']) {
  test(`axe finds nothing serious on any screen, ${view} view`, async () => {
    const game = await here.visit({}, { scripts: [certain] });
    if (view === 'text') await textView(game);
    await game.page.evaluate(axe);
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
