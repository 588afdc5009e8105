// While nothing happens the page asks for no frame and draws nothing.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { stand } from './game.mjs';
import { enter, reader } from './player.mjs';

const here = stand();
before(here.begin);
after(here.end);

// count counts what costs an idle page its rest: frames that were asked for
// and calls that draw.
function count() {
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
function quiet() {
  const now = performance.now();
  if (window.work !== window.before) [window.before, window.since] = [window.work, now];
  return now - window.since > 700;
}

test('an idle page draws nothing and asks for no frame, and wakes when something is done', async () => {
  const game = await here.visit({}, { scripts: [count] });
  const by = reader(game);
  for (const go of [() => {}, () => enter(game, by)]) {
    await go();
    await game.until(quiet);
  }
  const rested = await game.page.evaluate(() => window.work);
  assert.ok(rested > 0);
  await game.after(() => game.page.keyboard.press('Enter'));
  await game.until((was) => window.work > was, rested);
  await game.until(quiet);
});
