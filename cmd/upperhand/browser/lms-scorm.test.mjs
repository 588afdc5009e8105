// A package on a SCORM platform: what is done is there the moment it is done, and
// the activity goes on where it was, also when the browser was killed.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { examine } from './axe.mjs';
import { crash, hall } from './lms.mjs';
import { scorm } from './platform.mjs';
import { short } from './player.mjs';

const here = hall();
before(here.begin);
after(here.end);

const keys = {
  scorm12: { response: 'student_response', state: (cmi) => cmi.core.lesson_status },
  scorm2004: { response: 'learner_response', state: (cmi) => cmi.completion_status },
};

const list = (interactions) => Object.entries(interactions ?? {}).filter(([i]) => /^\d+$/.test(i)).map(([, it]) => it);

for (const kind of ['scorm12', 'scorm2004']) {
  test(`${kind}: choices survive a killed tab and a platform that refuses, and an ending completes the activity`, async (t) => {
    const platform = await scorm(kind);
    t.after(platform.close);
    const visit = (options) => here.visit(platform.url, { framed: true, ...options });
    const { state, response } = keys[kind];
    const last = () => platform.commits.at(-1).cmi;
    const responses = () => list(last().interactions).map((it) => it[response]);

    const first = await visit();
    assert.equal(await first.game.screen(), 'prebrief');
    const taken = await first.game.played(3, short);
    const stood = [await first.game.screen(), await first.game.state()];
    assert.deepEqual(responses(), taken);
    assert.equal(state(last()), 'incomplete');
    assert.deepEqual(await first.page.evaluate(() => Object.keys({ ...localStorage, ...sessionStorage })), [], 'nothing stays in the browser');
    assert.deepEqual(first.troubles, []);
    await crash(first);

    const second = await visit({ troubled: true });
    const { game } = second;
    assert.deepEqual([await game.screen(), await game.state()], stood);
    platform.refuse = Infinity;
    taken.push(...await game.played(1, short));
    await game.says('could not keep');
    platform.refuse = 0;
    await game.says('could not keep', false);
    assert.deepEqual(responses(), taken);
    taken.push(...await game.played(Infinity, short));
    assert.equal(state(last()), 'completed');
    assert.deepEqual(responses(), taken);
    await game.says('stays in this window');
    await ends(second, platform);
    assert.deepEqual(second.troubles, []);
    await second.context.close();

    const third = await visit();
    assert.equal(await third.game.screen(), 'debrief');
    assert.equal(state(last()), 'completed');
    assert.deepEqual(third.troubles, []);
    assert.deepEqual(platform.commits.filter(({ cmi }) => cmi.suspend_data?.length > 4096), []);
    await third.context.close();
  });
}

// ends presses Finish. The page at the end stands alone: no key reaches the game.
async function ends({ page, game }, platform) {
  const commits = platform.commits.length;
  await game.page.locator('#finish').click();
  await game.page.locator('#lms-end').getByRole('heading', { name: 'You can close this window' }).waitFor();
  assert.ok(platform.commits.length > commits);
  assert.deepEqual(await examine(game.page), []);
  const stood = [await game.screen(), await game.words()];
  for (const key of ['Tab', 'ArrowRight', 'Enter', ' ', '1', 'n', 'Escape', 'Escape']) await page.keyboard.press(key);
  await game.frames();
  assert.deepEqual([await game.screen(), await game.words()], stood);
  assert.ok(await game.page.locator('#lms-end').isVisible(), 'and it stays');
}
