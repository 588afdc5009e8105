// The report that a learner takes along: a page of its own that opens anywhere.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { readFile } from 'node:fs/promises';
import { stand } from './game.mjs';
import { enter, keyboard, leaf, talk } from './player.mjs';

const here = stand();
before(here.begin);
after(here.end);

test('“Save report” hands over one HTML file that needs nothing else', async () => {
  const game = await here.visit();
  const by = keyboard(game);
  await enter(game, by);
  await talk(game, by);
  await leaf(game, by);
  const coming = game.page.waitForEvent('download');
  await by.press('report');
  const file = await coming;
  assert.equal(file.suggestedFilename(), 'debrief-sofia-and-matthias.html');
  const html = await readFile(await file.path(), 'utf8');
  assert.ok(html.startsWith('<!doctype html>'), html.slice(0, 100));

  const page = await game.page.context().newPage();
  const asked = [];
  const troubles = [];
  page.on('request', (r) => asked.push(r.url()));
  page.on('console', (m) => troubles.push(m.text()));
  await page.route('**/report.html', (route) => route.fulfill({ contentType: 'text/html; charset=utf-8', body: html }));
  await page.goto(`${here.site.url}report.html`);
  assert.match(await page.title(), /^Debrief: /);
  assert.ok(await page.locator('svg[role=img]').count() >= 2, 'the charts are there');
  assert.deepEqual(troubles, []);
  assert.equal(asked.filter((url) => !url.endsWith('/favicon.ico')).length, 1, asked.join(' '));
  assert.deepEqual(game.troubles, []);
});
