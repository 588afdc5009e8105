// The author's page: what is written there is checked, played and kept.
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { launch } from './chromium.mjs';
import { host } from './host.mjs';

const folder = fileURLToPath(new URL('../../../build/browser/author/', import.meta.url));
const patience = 60_000;

let site;
let browser;
before(async () => { [site, browser] = await Promise.all([host(folder, { under: '/a b/' }), launch()]); });
after(async () => {
  await browser?.close();
  await site?.close();
});

// open opens the page in a context and waits until it has looked at its case.
async function open(context) {
  const page = await context.newPage();
  const troubles = [];
  page.on('pageerror', (error) => troubles.push(String(error)));
  page.on('console', (m) => { if (m.type() === 'error') troubles.push(m.text()); });
  await page.goto(site.url);
  await says(page, /^Nothing to mend/);
  return { page, troubles };
}

const says = (page, what) => page.waitForFunction((source) => new RegExp(source).test(document.getElementById('state').textContent), what.source, { timeout: patience });

// played waits until the play pane says something.
const played = (page, text) => page.waitForFunction((wanted) => document.getElementById('game').contentDocument?.getElementById('mirror')?.textContent.includes(wanted), text, { timeout: patience });

// replace changes the script as somebody who types does.
const replace = (page, from, to) => page.evaluate(([a, b]) => {
  const field = document.querySelector('#editor textarea');
  const at = field.value.indexOf(a);
  field.focus();
  field.setSelectionRange(at, at + a.length);
  document.execCommand('insertText', false, b);
}, [from, to]);

async function visit() {
  const context = await browser.newContext({ viewport: { width: 1366, height: 768 } });
  context.setDefaultTimeout(patience);
  return { context, ...await open(context) };
}

test('what is written is checked and played as it is typed', async () => {
  const { page, troubles } = await visit();
  await played(page, 'Ending it at work');
  await replace(page, 'title = "Ending it at work"', 'title = "Ending it here"');
  await played(page, 'Ending it here');
  await replace(page, 'scene "', 'scen "');
  await says(page, /error/);
  const finding = page.locator('#list li').first();
  assert.match(await finding.textContent(), /scene/);
  assert.equal(await page.locator('#editor [data-found="error"]').count() > 0, true);
  await finding.locator('.where').click();
  assert.match(await page.evaluate(() => { const f = document.querySelector('#editor textarea'); return f.value.slice(f.selectionStart, f.selectionEnd); }), /^scen "/);
  await played(page, 'Ending it here');
  await replace(page, 'scen "', 'scene "');
  await says(page, /^Nothing to mend/);
  assert.deepEqual(troubles, []);
});

test('a closed tab loses nothing', async () => {
  const { context, page } = await visit();
  await replace(page, 'title = "Ending it at work"', 'title = "Kept over night"');
  await played(page, 'Kept over night');
  await page.close();
  const again = await open(context);
  await played(again.page, 'Kept over night');
});

test('the map leads to a scene, in the script and in play', async () => {
  const { page, troubles } = await visit();
  await played(page, 'Ending it at work');
  await page.click('#tab-map');
  const scene = page.locator('#map svg [role="button"]').nth(3);
  await scene.waitFor();
  await scene.focus();
  await page.keyboard.press('Enter');
  await page.waitForFunction(() => document.getElementById('game').contentDocument.getElementById('mirror').dataset.screen === 'play', null, { timeout: patience });
  assert.match(await page.evaluate(() => { const f = document.querySelector('#editor textarea'); return f.value.slice(f.selectionStart, f.selectionEnd); }), /^scene "/);
  assert.deepEqual(troubles, []);
});

test('a template begins a new case, whose tests pass', async () => {
  const { page } = await visit();
  await page.click('#new');
  await page.click('#dialog button[value="team"]');
  await says(page, /^Nothing to mend/);
  await page.click('#tab-trials');
  await page.waitForFunction(() => /^All \d+ tests pass/.test(document.getElementById('trials').textContent), null, { timeout: patience });
});

test('a story from Twine becomes a case', async () => {
  const { page } = await visit();
  const story = ':: StoryTitle\nThe tram\n\n:: StoryData\n{"format": "Harlowe", "start": "Stop"}\n\n:: Stop\nShe has missed it.\n\n[[Wait with her->Rain]]\n[[Go->Gone]]\n\n:: Rain\nIt rains.\n\n:: Gone\nNobody is there.\n';
  await page.evaluate((text) => {
    const data = new DataTransfer();
    data.items.add(new File([text], 'tram.twee', { type: 'text/plain' }));
    dispatchEvent(new DragEvent('drop', { dataTransfer: data, cancelable: true }));
  }, story);
  await page.waitForFunction(() => document.getElementById('dialog').open && /tram/.test(document.getElementById('dialog-title').textContent), null, { timeout: patience });
  await page.click('#dialog-bar button');
  await played(page, 'The tram');
});

test('the guide is behind Help, one chapter leading to another', async () => {
  const { page, troubles } = await visit();
  const title = (wanted) => page.waitForFunction((text) => document.getElementById('dialog-title').textContent === text, wanted, { timeout: patience });
  await page.click('#help');
  await page.click('#dialog-body button[value="tutorial"]');
  await title('Writing a case');
  assert.equal(await page.evaluate(() => document.getElementById('dialog').scrollTop), 0);
  assert.equal(await page.locator('#dialog-body table').count() > 0, true);
  assert.doesNotMatch(await page.locator('#dialog-body').innerText(), /```|\]\(|<!--/);
  await page.locator('#dialog-body button[value="choices"]').first().click();
  await title('Writing hard choices');
  await page.locator('#dialog-bar button', { hasText: 'All chapters' }).click();
  await page.waitForSelector('#dialog-body button[value="codes"]');
  await page.keyboard.press('Escape');
  await page.waitForFunction(() => !document.getElementById('dialog').open);
  assert.deepEqual(troubles, []);
});

test('a long script is tidied at once, and can be had back', async () => {
  const { page } = await visit();
  const long = (await readFile(new URL('testdata/long/scenario.lua', import.meta.url), 'utf8')).replaceAll('\n  ', '\n      ') + '\n-- more'.repeat(3000);
  await page.evaluate((text) => {
    const data = new DataTransfer();
    data.items.add(new File([text], 'long.lua', { type: 'text/plain' }));
    dispatchEvent(new DragEvent('drop', { dataTransfer: data, cancelable: true }));
  }, long);
  const holds = (text) => page.waitForFunction((wanted) => document.querySelector('#editor textarea').value.includes(wanted), text, { timeout: patience });
  await holds('\n-- more');
  await page.click('#tidy');
  await holds('\n  id = ');
  await page.focus('#editor textarea');
  await page.keyboard.press('Control+z');
  assert.equal(await page.inputValue('#editor textarea'), long);
});

test('nothing that is in no file is replaced without a question', async () => {
  const { context, page } = await visit();
  const begin = async (on) => {
    await on.click('#new');
    await on.click('#dialog button[value="team"]');
  };
  const asks = (on) => on.waitForFunction(() => document.getElementById('dialog').open && /would be gone/.test(document.getElementById('dialog').textContent), null, { timeout: patience });
  await begin(page); // nothing was changed: no question
  await says(page, /^Nothing to mend/);
  await replace(page, 'title = "', 'title = "My ');
  await page.click('#tab-tests');
  await replace(page, 'test "', 'test "my ');
  await page.evaluate(() => { delete globalThis.showSaveFilePicker; });
  await page.click('#save');
  await says(page, /saved in your downloads/);
  await begin(page); // the script is in no file yet
  await asks(page);
  await page.close();
  const again = await open(context);
  await begin(again.page);
  await asks(again.page);
});

test('a second tab is told of', async () => {
  const { context, page } = await visit();
  const other = await open(context);
  await replace(other.page, 'title = "', 'title = "My ');
  await says(page, /open in another tab/);
});
