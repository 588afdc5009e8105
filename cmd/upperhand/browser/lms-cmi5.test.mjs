// A package on a cmi5 platform: its sessions follow cmi5's rules, whatever happens
// to the window and to the network.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { check } from '../../../game/lms/testdata/rules.mjs';
import { crash, hall } from './lms.mjs';
import { cmi5 } from './platform.mjs';
import { short } from './player.mjs';

const here = hall();
before(here.begin);
after(here.end);

const verb = (statement) => statement.verb.id.split('/').at(-1);
const responses = ({ statements }) => statements.filter((s) => verb(s) === 'responded').map((s) => s.result.response);

// odd are the troubles that are no answer: 404 is one.
const odd = ({ troubles }) => troubles.filter((line) => !line.includes('status of 404'));

// holds waits until something holds, which depends on requests that are under way.
async function holds(what) {
  while (!what()) await new Promise((done) => { setImmediate(done); });
}

async function finish({ page }) {
  await page.locator('#finish').click();
  await page.waitForURL('**/course');
}

test('cmi5: sessions that crash, are cut off for an hour, and end are told by the rules', async (t) => {
  const platform = await cmi5();
  t.after(platform.close);
  const rules = (number, how) => check(platform.sessions[number].statements, { ...platform, template: platform.sessions[number].template }, how);

  const first = await here.visit(platform.launch());
  assert.equal(await first.game.screen(), 'prebrief');
  const taken = await first.game.played(3, short);
  const stood = [await first.game.screen(), await first.game.state()];
  await holds(() => responses(platform.sessions[0]).length === 3);
  assert.deepEqual(odd(first), []);
  await crash(first);
  assert.deepEqual(responses(platform.sessions[0]), taken);
  rules(0, { completed: false, ended: false });

  const second = await here.visit(platform.launch(), { troubled: true });
  assert.deepEqual([await second.game.screen(), await second.game.state()], stood);
  platform.failing = Infinity;
  const more = await second.game.played(1, short);
  await second.game.says('is tried again');
  platform.failing = 40;
  more.push(...await second.game.played(Infinity, short));
  await second.game.says('is tried again', false);
  assert.equal(platform.failing, 0);
  await finish(second);
  assert.deepEqual(responses(platform.sessions[1]), more);
  rules(1, { completed: true });
  for (const { result } of platform.sessions[1].statements.filter((s) => verb(s) === 'responded')) {
    for (const { trust, autonomy } of result.extensions['urn:upperhand:xapi/relations']) {
      for (const meter of [trust.before, trust.after, autonomy.before, autonomy.after]) assert.ok(meter >= 0 && meter <= 100);
    }
  }
  await second.context.close();

  const third = await here.visit(platform.launch()); // to look at the debrief once more
  assert.equal(await third.game.screen(), 'debrief');
  await finish(third);
  rules(2, { completed: false });
  assert.deepEqual(odd(third), []);
  await third.context.close();
  assert.deepEqual(platform.tokens, ['POST 0', 'POST 1', 'POST 2']);
});

test('cmi5: whoever browses is told that nothing is kept, and nothing is', async (t) => {
  const platform = await cmi5();
  t.after(platform.close);
  const looking = await here.visit(platform.launch({ mode: 'Browse' }));
  await looking.game.says('keeps nothing of what you do here');
  await looking.game.played(Infinity, short);
  await finish(looking);
  const [{ statements, template }] = platform.sessions;
  check(statements, { ...platform, template }, { completed: false });
  assert.deepEqual(statements.map(verb), ['initialized', 'terminated']);
  assert.equal(platform.state.size, 0);
  assert.deepEqual(odd(looking), []);
  await looking.context.close();
});
