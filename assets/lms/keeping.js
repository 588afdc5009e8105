// What a learner has, held in memory: the game finds it where it looks for the
// browser's storage, so that nothing stays on a machine that the next person
// uses. It tells what is new in it.
import { memory, open, seal, unseal } from './shelf.js';

const names = { settings: 'upperhand/settings.save', progress: 'upperhand/progress.save', place: 'upperhand/place.save' };

const json = (blob) => {
  try {
    return JSON.parse(unseal(blob ?? '') ?? 'null');
  } catch {
    return null;
  }
};

// keep fills the storage with what was kept. moved(slot) is called when a run was
// written, changed() when anything else was.
export function keep(kept, { moved, changed }) {
  const local = memory();
  const session = memory();
  const watched = { ...local, set: (key, value) => { local.set(key, value); if (key === names.settings || key === names.progress) changed(); } };
  const shelf = open({ kept: watched, session, on: moved });
  const put = (place, name, value) => place.set(name, seal(value));
  for (const slot of kept.slots) shelf.put(slot);
  if (kept.settings) put(local, names.settings, kept.settings);
  if (Object.keys(kept.endings).length > 0) put(local, names.progress, JSON.stringify({ endings: kept.endings }));
  if (kept.place) put(session, names.place, JSON.stringify(kept.place));
  return {
    // now is all of it, as record.js writes it down.
    now: () => ({
      slots: shelf.slots(),
      endings: json(local.get(names.progress))?.endings ?? {},
      settings: local.get(names.settings) ? unseal(local.get(names.settings)) ?? '' : '',
      place: json(session.get(names.place)),
    }),
  };
}

// placed is where the game is to open: where the learner was, in the middle of
// what they began, or before the one case that there is.
export function placed(kept, table) {
  const only = table.cases.length === 1 ? table.cases[0].id : '';
  const at = kept.place;
  const id = at?.case || only;
  const slot = kept.slots.find((s) => s.scenario === id);
  const whole = slot && table.cases.some((c) => c.id === id && c.hash === slot.record.hash);
  const before = only ? { screen: 'prebrief', case: only } : { screen: 'library' };
  if (!at && !slot) return only ? before : null;
  if (at && ['library', 'title'].includes(at.screen)) return only ? before : { screen: at.screen };
  if (!slot || at?.screen === 'prebrief') return table.cases.some((c) => c.id === id) ? { screen: 'prebrief', case: id } : before;
  if (!whole) return { screen: 'prebrief', case: id }; // which says that the case has changed
  if (slot.ended) return { screen: 'debrief', case: id, page: at?.screen === 'debrief' ? at.page : 0 };
  return { screen: 'play', case: id };
}
