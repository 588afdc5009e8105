// Writes playthroughs down as a package's page does, reads them again, and stops
// at the first that is not what it was.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const scripts = new URL('../../../assets/', import.meta.url);
const load = async (name) => import(`data:text/javascript,${encodeURIComponent(readFileSync(new URL(name, scripts), 'utf8'))}`);
const { decode, encode, merge, most } = await load('lms/record.js');

const folder = process.argv[2];
const table = JSON.parse(readFileSync(join(folder, 'table.json'), 'utf8'));
const text = readFileSync(join(folder, 'kept.json'), 'utf8').replace(/"seed":(\d+)/g, '"seed":"$1"');
const all = JSON.parse(text);

const plain = ({ scenario: _, updated: __, ...run }) => run;
const runsOf = (slots) => slots.flatMap((slot) => [slot, ...(slot.others ?? [])].map(({ others: _, ...run }) => run));
const key = (run) => `${run.record.scenario} ${run.record.seed} ${run.number}`;
const ascii = /^[A-Za-z0-9.*-]*$/;

let whole = 0;
for (const slots of all) {
  const room = encode({ slots }, table, 1e9);
  assert.match(room.text, ascii);
  const again = decode(room.text, table);
  assert.deepEqual(runsOf(again.slots).map(plain).sort((a, b) => key(a) < key(b) ? -1 : 1), runsOf(slots).map(plain).sort((a, b) => key(a) < key(b) ? -1 : 1), 'with room for all, all comes back');
  for (const slot of slots) {
    const back = again.slots.find((s) => s.scenario === slot.scenario);
    for (const name of ['number', 'revealed', 'undone', 'passed', 'updated']) assert.equal(back[name], slot[name], `${name} of the open run`);
  }

  const { text, cut } = encode({ slots, endings: { [slots[0].scenario]: table.cases.find((c) => c.id === slots[0].scenario).endings.map((e) => e.id) } }, table);
  assert.ok(text.length <= most, `${text.length} characters`);
  assert.equal(cut, false, 'the run that is played has room');
  const less = decode(text, table);
  const known = new Map(runsOf(slots).map((run) => [key(run), run]));
  for (const run of runsOf(less.slots)) assert.deepEqual(run.record, known.get(key(run)).record, 'what comes back is whole');
  const newest = slots.reduce((a, b) => (b.updated > a.updated ? b : a));
  assert.ok(less.slots.some((s) => s.record.seed === newest.record.seed), 'the latest case is always there');
  const there = new Set(runsOf(less.slots).map(key));
  const gone = runsOf(slots).filter((run) => !there.has(key(run)));
  if (gone.some((run) => !run.ended)) {
    assert.ok(runsOf(less.slots).every((run) => !run.ended || run.record.seed === newest.record.seed), 'finished runs go before those that go on');
  }
  if (gone.length === 0) whole++;
  const merged = merge(less, { slots, endings: {} });
  assert.equal(runsOf(merged.slots).filter((run) => run.record.inputs.length > 0).length >= runsOf(slots).filter((run) => run.record.inputs.length > 0).length, true, 'what is merged loses nothing');
  for (let end = 0; end < text.length; end += 37) decode(text.slice(0, end), table); // cut off anywhere, it is read as far as it goes
}
assert.ok(whole > 0 && whole < all.length, 'some had room and some had not');

// A run longer than the platform's room comes back as far as it goes.
const [of] = table.cases;
const inputs = Array.from({ length: 2000 }, (_, i) => of.choices[i % of.choices.length].id);
const endless = { scenario: of.id, number: 1, record: { version: 1, scenario: of.id, hash: of.hash, engine: 1, seed: '18446744073709551615', mode: 'practise', inputs } };
const written = encode({ slots: [endless] }, table);
assert.ok(written.cut && written.text.length <= most);
const [back] = decode(written.text, table).slots;
assert.deepEqual(back.record.inputs, inputs.slice(0, back.record.inputs.length));
assert.ok(back.record.inputs.length > 1300, `${back.record.inputs.length} inputs`);
assert.equal(back.record.seed, endless.record.seed);

// A choice that was put in since does not change what the others stand for; one that
// is gone is where the game stops.
const changed = structuredClone(table);
changed.cases[0].hash = 'f'.repeat(64);
changed.cases[0].choices = changed.cases[0].choices.filter((c) => c.id !== inputs[2]).toReversed();
const run = decode(encode({ slots: [{ ...endless, record: { ...endless.record, inputs: inputs.slice(0, 4) } }] }, table).text, changed).slots[0];
assert.deepEqual(run.record.inputs.map((id) => (id.startsWith('?') ? '?' : id)), [inputs[0], inputs[1], '?', inputs[3]]);
assert.notEqual(run.record.hash, changed.cases[0].hash, 'the game is told that the script is another');

// Settings and places come back; nonsense never throws.
const settings = '{"text_scale":150,"theme":"dark","reduced_motion":true,"full_text":false,"language":"es"}';
const place = { screen: 'debrief', case: of.id, page: 3 };
const kept = decode(encode({ settings, place }, table).text, table);
assert.equal(kept.settings, settings);
assert.deepEqual(kept.place, place);
for (const odd of [undefined, null, '', 'u2*rx', 'u1', 'u1*', 'u1*r', 'u1*r.....', 'u1*s!!', 'u1*q*p*e*o', 'u1*rnobody.abc.E1Me.', '{"a":1}']) assert.deepEqual(decode(odd, table).slots, []);
