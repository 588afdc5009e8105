// What the screens look like on a phone, upright and on its side, and on a
// laptop: pictures at half size, compared with some tolerance. UPDATE=1
// rewrites them, for review.
import { after, before, test } from 'node:test';
import { stand } from './game.mjs';
import { aside, keep, stored, updating } from './golden.mjs';
import { reader } from './player.mjs';
import { certain, tour } from './tour.mjs';

const sizes = { 'phone-upright': [360, 640], 'phone-sideways': [640, 360], laptop: [1366, 768] };
const screens = ['title', 'prebrief', 'play-choice', 'debrief-what-if'];

// At most one pixel in a hundred may differ by more than a few levels.
const [levels, share] = [8, 0.01];

const here = stand();
before(here.begin);
after(here.end);

// half makes a picture half as wide and high, in the browser.
const half = (page, png) => page.evaluate(async (data) => {
  const image = await createImageBitmap(await (await fetch(`data:image/png;base64,${data}`)).blob());
  const canvas = new OffscreenCanvas(image.width / 2, image.height / 2);
  const brush = canvas.getContext('2d');
  brush.imageSmoothingQuality = 'high';
  brush.drawImage(image, 0, 0, canvas.width, canvas.height);
  const bytes = new Uint8Array(await (await canvas.convertToBlob({ type: 'image/png' })).arrayBuffer());
  return btoa(Array.from(bytes, (b) => String.fromCharCode(b)).join(''));
}, png.toString('base64')).then((data) => Buffer.from(data, 'base64'));

// apart is the share of pixels that differ, 1 where the sizes do.
const apart = (page, one, other) => page.evaluate(async ([a, b, by]) => {
  const pixels = async (data) => {
    const image = await createImageBitmap(await (await fetch(`data:image/png;base64,${data}`)).blob());
    const brush = new OffscreenCanvas(image.width, image.height).getContext('2d');
    brush.drawImage(image, 0, 0);
    return brush.getImageData(0, 0, image.width, image.height);
  };
  const [p, q] = [await pixels(a), await pixels(b)];
  if (p.width !== q.width || p.height !== q.height) return 1;
  let differ = 0;
  for (let i = 0; i < p.data.length; i += 4) {
    if ([0, 1, 2].some((k) => Math.abs(p.data[i + k] - q.data[i + k]) > by)) differ++;
  }
  return differ / (p.width * p.height);
}, [one.toString('base64'), other.toString('base64'), levels]);

// compared gives what is wrong with a picture, or ''.
async function compared(page, name, png) {
  if (updating) keep(name, png);
  const wanted = stored(name);
  if (!wanted) return `${name} is not there yet: UPDATE=1 make test-browser writes it`;
  const differ = await apart(page, wanted, png);
  if (differ <= share) return '';
  return `${name} differs in ${(100 * differ).toFixed(1)} % of its pixels; see ${aside(name, png)}`;
}

for (const [size, [width, height]] of Object.entries(sizes)) {
  test(`the screens look as they should, ${size}`, async () => {
    const game = await here.visit({ viewport: { width, height } }, { scripts: [certain] });
    const bench = await here.browser.newPage();
    const wrong = [];
    await tour(game, reader(game), async (name) => {
      if (!screens.includes(name)) return;
      await game.still();
      const said = await compared(bench, `look/${size}-${name}.png`, await half(bench, await game.page.screenshot()));
      if (said) wrong.push(said);
    });
    if (wrong.length > 0) throw new Error(wrong.join('\n'));
  });
}
