// Tells a SCORM platform what is done, at each choice: the page may be gone the
// next moment. What it refuses is kept, told in words, and tried again.
import { again } from './again.js';
import { encode } from './record.js';
import { clip, find, moment, span, speak, word } from './scorm.js';

const room = 4096; // of suspend data, also in 2004: some platforms cut it there

// sco connects with the platform; null where there is none. say tells of trouble,
// or with '' that it is over.
export function sco(kind, table, { say, now = () => new Date(), wait = setTimeout }) {
  const api = find(kind);
  if (!api) return null;
  const began = now();
  const lms = speak(kind, api);
  const old = kind === 'scorm12';
  const waits = []; // choices that the platform has not been told yet
  let state = 'new'; // then open, and at last over
  let recorded = true; // as opposed to looking back, when a platform keeps nothing
  let status = '';
  let count = 0; // of interactions
  let answers = true; // the platform takes interactions
  let dirty = false;
  let last = { text: '', place: '', what: null };
  const retry = again(() => flush(), wait);

  // start opens the session and gives what was kept; null where the platform
  // does not answer.
  function start() {
    if (state !== 'new') return null;
    if (!lms.start() && !/^(101|103) /.test(`${lms.why()} `)) return null;
    const mode = lms.get('mode');
    recorded = mode !== 'review' && mode !== 'browse'; // empty is normal
    status = lms.get('status');
    count = Number(lms.get('cmi.interactions._count')) || 0;
    const kept = lms.get('cmi.suspend_data');
    state = 'open';
    if (recorded) {
      if (status === '' || status === 'not attempted' || status === 'unknown') status = 'incomplete';
      dirty = true;
    }
    return { kept, language: lms.get('language') };
  }

  // flush tells everything that waits, and gives whether the platform has it all.
  function flush() {
    if (state !== 'open') return false;
    if (!recorded || !dirty) return true;
    const fine = put() && lms.commit();
    if (fine) {
      dirty = false;
      retry.stop();
      say('');
    } else {
      say('refused', lms.why());
      retry.soon();
    }
    return fine;
  }

  function put() {
    while (waits.length > 0 && interact(waits[0])) waits.shift();
    const all = [['status', status], ['exit', 'suspend'], ['time', span(kind, now() - began)]];
    if (last.place) all.push(['place', last.place.slice(0, lms.form.mostPlace)]);
    if (last.text) all.push(['cmi.suspend_data', last.text]);
    return all.map(([name, value]) => lms.set(name, value)).every(Boolean);
  }

  // interact tells of one choice. A platform that knows no interactions is not
  // asked again; one that takes only single letters gets the choice's place.
  function interact({ at, taken, of, run }) {
    if (!answers) return true;
    const base = `cmi.interactions.${count}.`;
    const { turn, choice, scene } = taken;
    if (!lms.set(`${base}id`, word(`${of.id}.run-${run}.${turn}.${scene.id}`))) {
      answers = /^(401|402|403) /.test(`${lms.why()} `) ? false : answers;
      return !answers;
    }
    lms.set(`${base}type`, 'choice');
    const place = of.choices.filter((c) => c.scene === choice.scene).indexOf(choice);
    if (!lms.set(`${base}${lms.form.response}`, word(choice.id))) lms.set(`${base}${lms.form.response}`, String.fromCharCode(97 + Math.min(place, 25)));
    lms.set(`${base}result`, 'neutral');
    lms.set(`${base}${old ? 'time' : 'timestamp'}`, moment(kind, at));
    if (!old) lms.set(`${base}description`, clip(`${scene.title}: ${choice.text}`, 250));
    count++;
    return true;
  }

  return {
    start,
    get recorded() { return recorded; },
    get open() { return state === 'open'; },
    why: () => lms.why(),
    // tell takes what is new, and all that is to be kept.
    tell(what, all) {
      const written = encode(all, table, room);
      last = { text: written.text, place: all.place?.case ? `${all.place.case}/${all.place.screen}` : '' };
      for (const taken of what?.taken ?? []) waits.push({ at: now(), taken, of: what.of, run: what.run });
      const latest = what?.taken.at(-1);
      if (latest) last.place = `${what.of.id}/${latest.scene.id}`;
      if (what?.ending) status = status === 'passed' || status === 'failed' ? status : 'completed';
      dirty = true;
      flush();
      if (written.cut) say('long');
    },
    save: () => { dirty = true; return flush(); },
    settled: () => !dirty,
    // finish ends the session. It gives whether everything was taken.
    finish() {
      if (state !== 'open') return state === 'over';
      dirty = true;
      const kept = flush();
      if (!kept) return false;
      state = 'over';
      retry.stop();
      return lms.finish();
    },
    // leave is finish as a courtesy, when the page goes anyway.
    leave() {
      if (state !== 'open') return;
      dirty = true;
      flush();
      state = 'over';
      lms.finish();
    },
  };
}
