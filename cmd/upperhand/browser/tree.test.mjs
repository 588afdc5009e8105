// What assistive technology finds on each screen, as text that can be read in
// review. UPDATE=1 rewrites it.
import { after, before, test } from 'node:test';
import { stand } from './game.mjs';
import { golden } from './golden.mjs';
import { reader } from './player.mjs';
import { certain, textView, tour } from './tour.mjs';

const here = stand();
before(here.begin);
after(here.end);

for (const view of ['picture', 'text']) {
  test(`the accessibility tree of every screen, ${view} view`, async () => {
    const game = await here.visit({}, { scripts: [certain] });
    if (view === 'text') await textView(game);
    const differences = [];
    await tour(game, reader(game), async (name) => {
      const difference = golden(`tree/${view}/${name}.txt`, `${await game.page.locator('body').ariaSnapshot()}\n`);
      if (difference) differences.push(difference);
    });
    if (differences.length > 0) throw new Error(differences.join('\n\n'));
  });
}
