// A package on a SCORM platform: what is done is there the moment it is done, and
// the activity goes on where it was, also when the browser was killed.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
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
  const { state, response } = keys[kind];
  const visit = (platform, options) => here.visit(platform.url, { framed: true, ...options });

  test(`${kind}: three choices survive a tab that is killed, and an ending completes the activity`, async (t) => {
    const platform = await scorm(kind);
    t.after(platform.close);
    const last = () => platform.commits.at(-1).cmi;
    const first = await visit(platform);
    assert.equal(await first.game.screen(), 'prebrief');
    const taken = await first.game.played(3, short);
    const stood = [await first.game.screen(), await first.game.state()];
    assert.deepEqual(list(last().interactions).map((it) => it[response]), taken);
    assert.equal(state(last()), 'incomplete');
    assert.deepEqual(await first.page.evaluate(() => Object.keys({ ...localStorage, ...sessionStorage })), [], 'nothing stays in the browser');
    assert.deepEqual(first.troubles, []);
    await crash(first);

    const second = await visit(platform);
    assert.deepEqual([await second.game.screen(), await second.game.state()], stood);
    taken.push(...await second.game.played(Infinity, short));
    assert.equal(state(last()), 'completed');
    assert.deepEqual(list(last().interactions).map((it) => it[response]), taken);
    await second.game.says('stays in this window');
    const commits = platform.commits.length;
    await second.game.page.locator('#finish').click();
    await second.game.page.locator('#lms-end').getByRole('heading', { name: 'You can close this window' }).waitFor();
    assert.ok(platform.commits.length > commits);
    assert.deepEqual(second.troubles, []);
    await second.context.close();

    const third = await visit(platform);
    assert.equal(await third.game.screen(), 'debrief');
    assert.equal(state(last()), 'completed');
    assert.deepEqual(platform.commits.filter(({ cmi }) => cmi.suspend_data?.length > 4096), []);
    await third.context.close();
  });

  test(`${kind}: what the platform refuses is told, and arrives later`, async (t) => {
    const platform = await scorm(kind);
    t.after(platform.close);
    const { context, game } = await visit(platform, { troubled: true });
    platform.refuse = Infinity;
    const taken = await game.played(1);
    await game.says('could not keep');
    platform.refuse = 0;
    await game.says('could not keep', false);
    assert.deepEqual(list(platform.commits.at(-1).cmi.interactions).map((it) => it[response]), taken);
    await context.close();
  });
}
