// Fetches the scenarios that lie beside the page.

import { say } from './words.js';

const folder = 'scenarios/';

// text is a file beside the page. Some servers send a page of their own, and
// say that all is well, where a file is missing.
async function text(name, from = folder) {
  const response = await fetch(from + encodeURIComponent(name)).catch(() => {
    throw new Error(say('the connection to the server failed'));
  });
  if (!response.ok) throw new Error(say('the server answered {}', response.status));
  const found = await response.text();
  if (/^\s*<(!doctype|html)/i.test(found)) throw new Error(say('a web page came in its place'));
  return found;
}

const failed = (name, error) => ({ name, langs: [], error: say('{} could not be loaded: {}. Load the page again; if that does not help, the folder it comes from is incomplete: export it again.', folder + name, error.message) });

// one is a scenario whose text is fetched when it is asked for: somebody who came
// to play waits for none of the others. It never fails: one that can't be had is
// listed with the reason, and the others can be played.
function one(name) {
  let coming = null;
  const load = async () => {
    try {
      return { text: await text(name) };
    } catch (error) {
      return failed(name, error);
    }
  };
  return { name, load: () => (coming ??= load()) };
}

// listed reads the list of the scenarios.
async function listed() {
  const names = JSON.parse(await text('index.json'));
  if (!Array.isArray(names) || names.some((name) => typeof name !== 'string')) throw new Error(say('it is no list of file names'));
  if (names.length === 0) throw new Error(say('it lists no scenario'));
  return names;
}

// languages are those that a scenario was translated into: es where the list
// has case.es.po beside case.lua.
function languages(name, names) {
  const start = name.replace(/lua$/, '');
  return names.filter((n) => n.startsWith(start) && n.endsWith('.po')).map((n) => n.slice(start.length, -'.po'.length));
}

// words is the translation of a scenario, or of the game itself where id is '',
// fetched when its language is on.
// From then on it is kept for when there is no network.
export async function words(id, lang) {
  const from = id === '' ? 'lang/' : folder;
  const name = id === '' ? `${lang}.po` : `${id}.${lang}.po`;
  const found = await text(name, from);
  navigator.serviceWorker?.ready.then(({ active }) => active?.postMessage({ keep: from + name }));
  return found;
}

// cases gives the scenarios in the order of their list, each { name, langs, load },
// where load() comes to { text } or { error }. Where the list itself can't be
// read, that stands in their place.
export async function cases() {
  if (document.documentElement.dataset.author === 'yes') return (await import('./written.js')).written();
  try {
    const names = await listed();
    const scripts = names.filter((name) => !name.endsWith('.po'));
    return scripts.map((name) => ({ langs: languages(name, names), ...one(name) }));
  } catch (error) {
    return [failed('index.json', error)];
  }
}
