// Puts a shelf of our own in the place of the browser's storage, before the
// game looks there, so that what is kept belongs to one person, wherever it
// really lies: under a name of theirs in the browser, or in memory alone.
//
// A place that keeps things (kept) has get, set, delete and keys, all of them
// at once: no promises. get gives null for what is not there.
import { read, seal, unseal, write } from './seal.js';
import { sum } from './sum.js';

export { seal, unseal };

const ours = 'upperhand/';
const slotForm = /^(upperhand\/slot-.*)\.save$/;
const anyForm = /^(upperhand\/slot-.*)\.(save|bak)$/;

// memory keeps things until the page is closed.
export function memory(from = []) {
  const all = new Map(from);
  return {
    get: (key) => all.get(key) ?? null,
    set: (key, value) => { all.set(key, value); },
    delete: (key) => { all.delete(key); },
    keys: () => [...all.keys()],
  };
}

// under keeps things in a storage of the browser's, behind a prefix.
export function under(storage, prefix) {
  return {
    get: (key) => storage.getItem(prefix + key),
    set: (key, value) => storage.setItem(prefix + key, value),
    delete: (key) => storage.removeItem(prefix + key),
    keys: () => Object.keys(storage).filter((key) => key.startsWith(prefix)).map((key) => key.slice(prefix.length)),
  };
}

// roomy is a place of which nothing is lost while the page is open: what it has no
// room for is held in memory until it has. hold has a key held there alone, as
// if there were no room for it, or no longer.
export function roomy(kept) {
  const over = memory();
  const held = new Set();
  return {
    get: (key) => over.get(key) ?? kept.get(key),
    set(key, value) {
      over.set(key, value);
      if (held.has(key)) return;
      try {
        kept.set(key, value);
        over.delete(key);
      } catch { /* it is in memory */ }
    },
    hold(key, yes) {
      if (held.has(key) === yes) return;
      const value = this.get(key);
      held[yes ? 'add' : 'delete'](key);
      if (value === null) return;
      if (yes) kept.delete(key);
      this.set(key, value);
    },
    delete(key) {
      over.delete(key);
      kept.delete(key);
    },
    keys: () => [...new Set([...kept.keys(), ...over.keys()])],
  };
}

// lasting is a storage of the browser's behind a prefix, or memory where the
// browser keeps nothing for this page; works tells which. One that is full works:
// what is in it can be read.
export function lasting(area, prefix) {
  try {
    const kept = under(window[area], prefix);
    kept.keys();
    return { ...kept, works: true };
  } catch {
    return { ...memory(), works: false };
  }
}

// passing are things that may be gone with the page: backups, and whose a slot is.
const passing = /\.(bak|own)$/;

// storage is a place that keeps things as pages know it: window.localStorage. wrote
// is told of everything, also of what there was no room for, which throws as there;
// but not of a backup that is put back in its place, for that is nothing new.
function storage(place, kept, wrote) {
  const own = {
    get length() { return kept.keys().length; },
    key: (i) => kept.keys()[i] ?? null,
    getItem: (key) => kept.get(String(key)),
    setItem(key, value) {
      let fits = false;
      try {
        (passing.test(key) ? kept : place).set(String(key), String(value));
        fits = true;
      } finally {
        if (kept.get(`${key}`.replace(/save$/, 'bak')) !== `${value}`) wrote(String(key), String(value), fits);
      }
    },
    removeItem: (key) => kept.delete(String(key)),
    clear() { for (const key of kept.keys()) kept.delete(key); },
  };
  return new Proxy(own, {
    get: (_, key) => (key in own || typeof key === 'symbol' ? own[key] : kept.get(key) ?? undefined),
    set(_, key, value) { own.setItem(key, value); return true; },
    has: (_, key) => key in own || kept.get(String(key)) !== null,
    deleteProperty(_, key) { kept.delete(String(key)); return true; },
    ownKeys: () => kept.keys(),
    getOwnPropertyDescriptor: (_, key) => {
      const value = typeof key === 'string' ? kept.get(key) : null;
      return value === null ? undefined : { value, writable: true, enumerable: true, configurable: true };
    },
  });
}

// nameOf is the name under which the playthroughs of a case are kept (slotName
// in game/save/name.go).
function nameOf(scenario) {
  const bytes = new TextEncoder().encode(scenario);
  const safe = (b) => (/[a-z0-9-]/.test(String.fromCharCode(b)) ? String.fromCharCode(b) : `%${b.toString(16).padStart(2, '0')}`);
  const name = Array.from(bytes, safe).join('');
  return name.length > 100 ? name.slice(0, 60) + sum(bytes).slice(0, 16) : name;
}

// parsed is the slot of a sealed blob, or null.
function parsed(blob) {
  const text = blob === null ? null : unseal(blob);
  try {
    const slot = text === null ? null : read(text);
    return typeof slot?.scenario === 'string' && Array.isArray(slot.record?.inputs) ? slot : null;
  } catch {
    return null;
  }
}

// open puts kept in the place of localStorage, and session in that of
// sessionStorage. on is told of each slot that is written (game/flow/slot.go), its
// seeds as strings, and whether there was room for it. It gives the shelf:
//
//   slots()    what is kept of each case, the one before where it is damaged
//   put(slot)  keeps one; only before the game is there, which reads them once
//   kept       the place, with room for everything while the page is open
export function open({ kept: place, on = () => {}, session = memory() }) {
  const kept = roomy(place);
  const wrote = (key, blob, fits) => {
    const slot = slotForm.test(key) ? parsed(blob) : null;
    if (slot) on(slot, fits);
  };
  Object.defineProperty(window, 'localStorage', { value: storage(place, kept, wrote), configurable: true });
  Object.defineProperty(window, 'sessionStorage', { value: storage(session, roomy(session), () => {}), configurable: true });
  const keyOf = (scenario, ending) => `${ours}slot-${nameOf(scenario)}.${ending}`;
  return {
    kept,
    slots() {
      const names = new Set(kept.keys().map((key) => anyForm.exec(key)?.[1]).filter(Boolean));
      return [...names].map((name) => parsed(kept.get(`${name}.save`)) ?? parsed(kept.get(`${name}.bak`))).filter(Boolean);
    },
    put(slot) {
      const key = keyOf(slot.scenario, 'save');
      const old = kept.get(key);
      if (old !== null && parsed(old)) kept.set(keyOf(slot.scenario, 'bak'), old);
      kept.set(key, seal(write(slot)));
    },
  };
}

// relay tells the page what another tab changed behind a prefix as if it had
// changed it without, which is how the game listens; and keeps from it what is
// changed elsewhere in the storage.
export function relay(prefix) {
  window.addEventListener('storage', (event) => {
    if (!event.isTrusted || event.key === null) return;
    event.stopImmediatePropagation();
    if (!event.key.startsWith(prefix)) return;
    const { oldValue, newValue, url } = event;
    window.dispatchEvent(new StorageEvent('storage', { key: event.key.slice(prefix.length), oldValue, newValue, url }));
  }, true);
}
