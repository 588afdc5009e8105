// What a page tells a SCORM platform, and what it does with one that refuses,
// throws, cuts off, or is another host's.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const folder = process.argv[2];
const load = (name) => import(pathToFileURL(join(folder, 'lms', name)));
const { clip, find, moment, span } = await load('scorm.js');
const { sco } = await load('sco.js');
const { news } = await load('news.js');
const { decode } = await load('record.js');
const table = JSON.parse(readFileSync(join(folder, 'table.json'), 'utf8'));
const [of] = table.cases;

// api is a platform: refuses(what, key) says what it says no to.
function api(kind, kept = {}, refuses = () => false) {
  const values = { ...kept };
  const calls = [];
  let code = '0';
  const call = (what, answer) => (...args) => {
    calls.push([what, ...args]);
    const no = refuses(what, args[0]);
    code = no ? String(no === true ? 101 : no) : '0';
    return no ? 'false' : answer(...args);
  };
  const old = kind === 'scorm12';
  const name = (what) => `${old ? 'LMS' : ''}${what}`;
  return {
    values, calls,
    [name('Initialize')]: call('Initialize', () => 'true'),
    [name('GetValue')]: call('GetValue', (key) => values[key] ?? ''),
    [name('SetValue')]: call('SetValue', (key, value) => { values[key] = value; return 'true'; }),
    [name('Commit')]: call('Commit', () => 'true'),
    [old ? 'LMSFinish' : 'Terminate']: call('Terminate', () => 'true'),
    [name('GetLastError')]: () => code,
    [name('GetErrorString')]: (c) => `error number ${c}`,
  };
}

const page = (kind, platform) => { globalThis.window = { [kind === 'scorm12' ? 'API' : 'API_1484_11']: platform }; window.parent = window; };
const slot = (ids, more = {}) => ({
  scenario: of.id, number: 1, ...more,
  record: { version: 1, scenario: of.id, hash: of.hash, engine: 1, seed: '12345678901234567890', mode: 'practise', inputs: ids },
});
const ids = of.choices.map((c) => c.id);
const all = (s) => ({ slots: [s], endings: {}, settings: '', place: { screen: 'play', case: of.id } });
const at = new Date(2026, 10, 28, 9, 5, 7);
const opened = (kind, platform) => {
  page(kind, platform);
  const said = [];
  const timers = [];
  const it = sco(kind, table, { say: (...what) => said.push(what), now: () => at, wait: (act) => timers.push(act) });
  return { it, said, timers };
};

// Times, as each version wants them.
assert.equal(span('scorm12', 3_723_456), '0001:02:03.45');
assert.equal(span('scorm2004', 3_723_456), 'PT3723.45S');
assert.equal(moment('scorm12', at), '09:05:07');
assert.equal(moment('scorm2004', at), '2026-11-28T09:05:07');

// A text for a field of so many characters, in one line.
assert.equal(clip(' two\n words ', 9), 'two words');
assert.equal(clip('two words', 6), 'two w…');

// The API is found above frames of other hosts, or in the window that opened this one.
const foreign = (parent) => new Proxy({}, { get: (_, key) => { if (key === 'parent') return parent; throw new Error('another host’s'); } });
const top = { API: 'here' };
top.parent = top;
assert.equal(find('scorm12', { parent: foreign(top) }), 'here');
const alone = { opener: { parent: top } };
alone.parent = alone;
assert.equal(find('scorm12', alone), 'here');
const circle = {};
circle.parent = { parent: circle };
assert.equal(find('scorm12', circle), null);

for (const kind of ['scorm12', 'scorm2004']) {
  const status = kind === 'scorm12' ? 'cmi.core.lesson_status' : 'cmi.completion_status';
  const exit = kind === 'scorm12' ? 'cmi.core.exit' : 'cmi.exit';
  const response = kind === 'scorm12' ? 'student_response' : 'learner_response';

  // A first visit: incomplete, then each choice with a commit of its own.
  const platform = api(kind, { [status]: kind === 'scorm12' ? 'not attempted' : 'unknown' });
  const { it } = opened(kind, platform);
  assert.deepEqual(it.start().kept, '');
  const fresh = news([], table);
  for (let n = 1; n <= 3; n++) {
    const commits = platform.calls.filter(([what]) => what === 'Commit').length;
    const now = slot(ids.slice(0, n));
    it.tell(fresh(now), all(now));
    assert.equal(platform.calls.filter(([what]) => what === 'Commit').length, commits + 1);
    assert.equal(platform.calls.at(-1)[0], 'Commit', 'nothing is told after the commit');
    const key = `cmi.interactions.${n - 1}`;
    assert.match(platform.values[`${key}.id`], /^[!-~]{1,255}$/);
    assert.equal(platform.values[`${key}.type`], 'choice');
    assert.equal(platform.values[`${key}.${response}`], ids[n - 1].replace(/[^\w.-]/g, '.'));
    assert.equal(platform.values[`${key}.result`], 'neutral');
    if (kind === 'scorm2004') assert.ok(platform.values[`${key}.description`].length <= 250);
    const order = platform.calls.filter(([, what]) => String(what).startsWith(`${key}.`)).map(([, what]) => what.split('.').at(-1));
    assert.ok(order.indexOf('type') < order.indexOf(response), 'the type comes before the response');
  }
  assert.equal(platform.values[status], 'incomplete');
  assert.equal(platform.values[exit], 'suspend');
  assert.ok(!Object.keys(platform.values).some((key) => /score|success/.test(key)), 'there is no score');
  assert.deepEqual(decode(platform.values['cmi.suspend_data'], table).slots[0].record, slot(ids.slice(0, 3)).record);

  // A second visit goes on: what was told is not told again; a choice taken back is not
  // untold; an ending completes; looking at it again leaves it completed.
  const second = api(kind, { ...platform.values, 'cmi.interactions._count': '3' });
  const next = opened(kind, second);
  const kept = decode(next.it.start().kept, table);
  const more = news(kept.slots, table);
  const undone = slot(ids.slice(0, 2));
  next.it.tell(more(undone), all(undone));
  assert.equal(second.calls.some(([what, key]) => what === 'SetValue' && key.includes('interactions')), false);
  const done = slot([...ids.slice(0, 2), ids[5]], { ended: true, ending: of.endings[0].id });
  next.it.tell(more(done), all(done));
  assert.equal(second.values[`cmi.interactions.3.${response}`], ids[5].replace(/[^\w.-]/g, '.'));
  assert.equal(second.values[status], 'completed');
  assert.equal(next.it.finish(), true);
  assert.equal(second.calls.at(-1)[0], 'Terminate');
  assert.ok(Object.entries(second.values).every(([key, value]) => !key.endsWith('.description') || value.length <= 250));
  const silent = second.calls.length;
  next.it.tell(more(done), all(done));
  next.it.leave();
  assert.equal(second.calls.length, silent, 'nothing is told after the end');
  const third = opened(kind, api(kind, { ...second.values }));
  third.it.start();
  third.it.save();
  assert.equal(third.it.open, true);

  // A platform that refuses is told of in words, tried again, and told each choice once.
  let refuse = true;
  const stubborn = api(kind, {}, (what) => refuse && what === 'Commit' && 391);
  const tried = opened(kind, stubborn);
  tried.it.start();
  const stream = news([], table);
  const one = slot(ids.slice(0, 1));
  tried.it.tell(stream(one), all(one));
  assert.deepEqual(tried.said.at(-1), ['refused', '391 error number 391']);
  assert.equal(tried.it.finish(), false, 'it can’t be finished like that');
  refuse = false;
  tried.timers.shift()();
  assert.deepEqual(tried.said.at(-1), ['']);
  assert.equal(stubborn.calls.filter(([what, key]) => what === 'SetValue' && key === 'cmi.interactions.0.id').length, 1);
  assert.equal(tried.it.finish(), true);

  // One that knows no interactions keeps the rest; one that takes single letters gets them.
  const plain = api(kind, {}, (what, key) => what === 'SetValue' && key.includes('interactions') && 401);
  const simple = opened(kind, plain);
  simple.it.start();
  const simply = news([], table);
  for (const n of [1, 2]) simple.it.tell(simply(slot(ids.slice(0, n))), all(slot(ids.slice(0, n))));
  assert.equal(plain.calls.filter(([what, key]) => what === 'SetValue' && key.includes('interactions')).length, 1, 'it is asked once');
  assert.ok(plain.values['cmi.suspend_data'].length > 0);
  assert.equal(simple.it.settled(), true);

  // When somebody looks back, nothing is told.
  const review = api(kind, { [kind === 'scorm12' ? 'cmi.core.lesson_mode' : 'cmi.mode']: 'review' });
  const looking = opened(kind, review);
  looking.it.start();
  looking.it.tell(news([], table)(one), all(one));
  assert.equal(review.calls.some(([what]) => what === 'SetValue'), false);
  assert.equal(looking.it.finish(), true);

  // A platform whose code throws does not stop the game.
  const broken = api(kind, {}, () => { throw new Error('broken'); });
  const sturdy = opened(kind, broken);
  assert.equal(sturdy.it.start(), null);
  sturdy.it.tell(news([], table)(one), all(one));
  assert.equal(sturdy.it.finish(), false);
}

page('scorm12', undefined);
assert.equal(sco('scorm12', table, { say: () => {} }), null, 'outside of a platform');
process.exit(0);
