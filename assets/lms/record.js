// Writes playthroughs down in few letters, and reads them again: SCORM 1.2 keeps
// no more than 4,096 for a learner. What is written has only letters, digits and
// . * - in it, which every platform hands back as it was.
//
//   u1 * part * part …    parts by their first letter:
//   s…                    the settings that the learner changed
//   p SCREEN . CASE . PAGE          where they were
//   e CASE . CODE CODE …            endings they have seen
//   r CASE . HASH . HEAD . INPUTS   the run of a case that is open
//   o CASE . HASH . HEAD . INPUTS   another run of it
//
// HASH begins the script's; HEAD is a letter and a number each (heads). An input
// is the three letters of a choice (game/lms/table.go), G or S for a content note,
// or N and what was noticed.

export const most = 4096;
const mostSettings = 600;
const recordVersion = 1;
const short = 6; // so many digits of a script's hash tell its versions apart

const modes = { e: 'explore', p: 'practise', a: 'assess' };
const screens = { p: 'play', b: 'prebrief', d: 'debrief', l: 'library', t: 'title' };
const keyOf = (table, value) => Object.keys(table).find((key) => table[key] === value);

const whole = (n) => Math.trunc(Number(n) || 0).toString(36);
const number = (text) => parseInt(text, 36) || 0;

// Seeds have 64 bits, which a number of JavaScript's has not.
const seedOut = (digits) => BigInt(digits ?? 0).toString(36);
const seedIn = (text) => [...text].reduce((sum, c) => sum * 36n + BigInt(parseInt(c, 36)), 0n).toString();

const dayOut = (day) => (/^\d{4}-\d\d-\d\d$/.test(day ?? '') ? whole(Date.parse(day) / 86_400_000) : '');
const dayIn = (text) => new Date(number(text) * 86_400_000).toISOString().slice(0, 10);

const pair = (n) => n.toString(36).padStart(2, '0');

// inputOut is an input; '' where the table does not know it, as only a record
// of another script has it.
function inputOut(input, of, table) {
  if (typeof input === 'string') return of.choices.find((c) => c.id === input)?.code ?? '';
  if (input.content_note) return input.content_note === 'skip' ? 'S' : 'G';
  const signs = table.signs.reduce((sum, sign, i) => sum + ((input.notice ?? []).includes(sign) ? 2 ** i : 0), 0);
  return `N${whole(signs)}${whole(Math.max(0, table.bases.indexOf(input.base ?? '')))}${pair(of.people.indexOf(input.on) + 1)}`;
}

function inputIn(text, of, table) {
  if (text === 'G' || text === 'S') return { content_note: text === 'S' ? 'skip' : 'go on' };
  if (text[0] !== 'N') return of.choices.find((c) => c.code === text)?.id ?? `?${text}`; // the game stops there, and says so
  const input = { notice: table.signs.filter((_, i) => Math.trunc(number(text[1]) / 2 ** i) % 2 === 1) };
  const base = table.bases[number(text[2])];
  const on = of.people[number(text.slice(3)) - 1];
  if (base) input.base = base;
  if (on) input.on = on;
  return input;
}

// inputsOut are the inputs as far as the table knows them.
function inputsOut(inputs, of, table) {
  let text = '';
  for (const input of inputs) {
    const next = inputOut(input, of, table);
    if (!next) break;
    text += next;
  }
  return text;
}

const inputForm = /N[0-9a-z]{4}|[GS]|[0-9a-z]{3}/g;

// runOut is a run as a part.
function runOut(kind, run, of, table) {
  const { record } = run;
  const head = [['E', whole(record.engine)], ['M', keyOf(modes, record.mode) ?? 'e'], ['S', seedOut(record.seed)]];
  const put = (letter, text) => { if (text && text !== '0') head.push([letter, text]); };
  put('N', whole(run.number));
  put('F', whole(run.from));
  put('P', whole(run.paused));
  put('V', whole(run.revealed));
  put('R', whole(run.read));
  put('D', dayOut(run.day));
  put('T', whole(run.updated));
  if (run.undone) head.push(['U', '']);
  if (run.passed) head.push(['W', '']);
  if (run.ended) head.push(['X', of.endings.find((e) => e.id === run.ending)?.code ?? '']);
  const hash = record.hash.slice(0, short);
  return [kind + of.id, hash, head.map((field) => field.join('')).join(''), inputsOut(record.inputs, of, table)].join('.');
}

function runIn(part, table) {
  const [id, hash, head, inputs = ''] = part.slice(1).split('.');
  const of = table.cases.find((c) => c.id === id);
  if (!of || head === undefined) return null;
  const field = Object.fromEntries([...head.matchAll(/([A-Z])(-?[0-9a-z]*)/g)].map(([, letter, text]) => [letter, text]));
  const run = {
    record: {
      version: recordVersion, scenario: id, hash: of.hash.startsWith(hash) ? of.hash : hash, engine: number(field.E), seed: seedIn(field.S ?? '0'),
      mode: modes[field.M] ?? 'explore', inputs: (inputs.match(inputForm) ?? []).map((text) => inputIn(text, of, table)),
    },
  };
  for (const [letter, name] of [['N', 'number'], ['F', 'from'], ['P', 'paused'], ['V', 'revealed'], ['R', 'read'], ['T', 'updated']]) {
    if (field[letter]) run[name] = number(field[letter]);
  }
  if (field.D) run.day = dayIn(field.D);
  if ('U' in field) run.undone = true;
  if ('W' in field) run.passed = true;
  if ('X' in field) {
    run.ended = true;
    run.ending = of.endings.find((e) => e.code === field.X)?.id ?? '';
  }
  return run;
}

// runsOf lists what to write of the slots, the dearest first: of each case the
// open run before the others, runs that go on before those that have ended,
// and later ones before earlier ones.
function runsOf(slots, table) {
  const runs = [];
  for (const slot of slots) {
    const of = table.cases.find((c) => c.id === slot.scenario);
    if (!of) continue;
    const late = Number(slot.updated) || 0;
    runs.push({ text: runOut('r', slot, of, table), id: of.id, ended: Boolean(slot.ended), open: 1, late, number: slot.number ?? 0 });
    for (const run of slot.others ?? []) {
      runs.push({ text: runOut('o', run, of, table), id: of.id, ended: Boolean(run.ended), open: 0, late, number: run.number ?? 0 });
    }
  }
  const newest = Math.max(...runs.map((run) => run.late));
  const rank = (run) => (run.open && run.late === newest ? 2 : run.ended ? 0 : 1);
  return runs.sort((a, b) => rank(b) - rank(a) || b.late - a.late || b.open - a.open || b.number - a.number);
}

const settingsOut = (text) => btoa(String.fromCharCode(...new TextEncoder().encode(text))).replace(/=+$/, '').replaceAll('+', '-').replaceAll('/', '.');
const settingsIn = (text) => new TextDecoder().decode(Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('.', '/')), (c) => c.charCodeAt(0)));

// encode writes down all that is kept: { slots, endings, settings, place }. Where
// there is not the room, the oldest finished runs go first. cut tells that even
// the run that is played has no room any more: its latest steps are left out.
export function encode({ slots = [], endings = {}, settings = '', place = null }, table, room = most) {
  const fixed = ['u1'];
  if (settings) {
    const part = `s${settingsOut(settings)}`;
    if (part.length <= mostSettings) fixed.push(part);
  }
  if (place && keyOf(screens, place.screen)) fixed.push(`p${keyOf(screens, place.screen)}.${place.case ?? ''}.${whole(place.page)}`);
  for (const [id, seen] of Object.entries(endings)) {
    const of = table.cases.find((c) => c.id === id);
    const codes = (of?.endings ?? []).filter((e) => seen.includes(e.id)).map((e) => e.code).join('');
    if (codes) fixed.push(`e${id}.${codes}`);
  }
  const runs = runsOf(slots, table);
  const text = (list) => [...fixed, ...arranged(list)].join('*');
  while (runs.length > 1 && text(runs).length > room) runs.pop();
  while (fixed.length > 1 && text(runs).length > room) fixed.pop();
  if (text(runs).length <= room) return { text: text(runs), cut: false };
  const [run] = runs;
  run.text = run.text.slice(0, run.text.length - (text(runs).length - room));
  const dot = run.text.lastIndexOf('.') + 1;
  const inputs = run.text.slice(dot).match(inputForm) ?? [];
  run.text = run.text.slice(0, dot) + inputs.slice(0, -1).join(''); // the last may be half of one
  return { text: text(runs), cut: true };
}

// arranged has the runs of a case beside one another, the open one first.
function arranged(runs) {
  const ids = [...new Set(runs.map((run) => run.id))];
  return ids.flatMap((id) => runs.filter((run) => run.id === id).sort((a, b) => b.open - a.open || a.number - b.number).map((run) => run.text));
}

// decode reads what encode wrote, as far as it can be read: what a platform cut
// off, or somebody else wrote, never keeps the game from starting.
export function decode(text, table) {
  const kept = { slots: [], endings: {}, settings: '', place: null };
  const [version, ...parts] = String(text ?? '').split('*');
  if (version !== 'u1') return kept;
  for (const part of parts) {
    try {
      take(part, kept, table);
    } catch { /* it is damaged; the others may be whole */ }
  }
  return kept;
}

function take(part, kept, table) {
  const [first, second, third] = part.slice(1).split('.');
  switch (part[0]) {
    case 's': {
      const settings = settingsIn(part.slice(1));
      if (typeof JSON.parse(settings) === 'object') kept.settings = settings;
      break;
    }
    case 'p':
      kept.place = { screen: screens[first] ?? 'title', case: second, page: number(third) };
      break;
    case 'e': {
      const of = table.cases.find((c) => c.id === first);
      if (of) kept.endings[first] = of.endings.filter((e) => (second.match(/.{3}/g) ?? []).includes(e.code)).map((e) => e.id);
      break;
    }
    case 'r':
    case 'o': {
      const run = runIn(part, table);
      if (run) add(kept.slots, run);
      break;
    }
  }
}

// add puts a run into the slot of its case: the first is the open one.
function add(slots, run) {
  const slot = slots.find((s) => s.scenario === run.record.scenario);
  if (!slot) {
    slots.push({ scenario: run.record.scenario, ...run });
    return;
  }
  const { updated: _, paused: __, revealed: ___, undone: ____, passed: _____, ...attempt } = run;
  slot.others = [...(slot.others ?? []), { number: 1, ...attempt }];
}

// merge has what was kept elsewhere beside what is here: of a case that both
// have, the runs of elsewhere that are not here stand among the others.
export function merge(here, elsewhere) {
  const slots = here.slots.map((slot) => ({ ...slot, others: [...(slot.others ?? [])] }));
  const same = (a, b) => a.record.seed === b.record.seed && a.record.inputs.every((input, i) => JSON.stringify(input) === JSON.stringify(b.record.inputs[i]));
  for (const there of elsewhere.slots) {
    const slot = slots.find((s) => s.scenario === there.scenario);
    if (!slot) {
      slots.push(there);
      continue;
    }
    for (const run of [there, ...(there.others ?? [])]) {
      const known = [slot, ...slot.others];
      if (run.record.inputs.length === 0 || known.some((mine) => same(run, mine))) continue;
      const { scenario: _, others: __, paused: ___, revealed: ____, undone: _____, passed: ______, updated: _______, ...attempt } = run;
      slot.others.push({ ...attempt, number: Math.max(...known.map((mine) => mine.number || 1)) + 1 });
    }
  }
  const endings = { ...elsewhere.endings };
  for (const [id, seen] of Object.entries(here.endings)) endings[id] = [...new Set([...(endings[id] ?? []), ...seen])];
  return { ...here, slots, endings, settings: here.settings || elsewhere.settings };
}
