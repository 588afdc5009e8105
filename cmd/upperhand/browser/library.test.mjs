// The whole library beside the page: every case comes, one after the other, and
// none is waited for by somebody who plays another.
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { stand } from './game.mjs';

const folder = fileURLToPath(new URL('../../../build/browser/library/', import.meta.url));
const here = stand({ folder });
before(here.begin);
after(here.end);

test('every case of the library can be opened', async () => {
  const names = JSON.parse(await readFile(`${folder}scenarios/index.json`, 'utf8')).filter((name) => name.endsWith('.lua'));
  assert.equal(names.length, 15);
  const game = await here.visit();
  await game.page.keyboard.press('Enter');
  await game.until((n) => document.querySelectorAll('#mirror [data-id^="case:"]:not([disabled]):not([aria-disabled="true"])').length === n, names.length);
  assert.equal(await game.page.locator('#mirror [data-id^="case:"]').filter({ hasText: 'can’t be opened' }).count(), 0);
  assert.deepEqual(game.troubles, []);
});

test('only the list is fetched before the title is there', async () => {
  const asked = [];
  const game = await here.visit({}, {
    prepare: (context) => context.on('request', (request) => { if (!request.serviceWorker()) asked.push(request.url()); }),
    scripts: [() => { window.requestIdleCallback = () => 0; }],
  });
  assert.equal(await game.screen(), 'title');
  assert.deepEqual(asked.filter((url) => url.endsWith('.lua')), []);
});
