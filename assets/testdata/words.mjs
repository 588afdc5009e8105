// The page says everything in each of its languages, and picks the reader's.
import { strict as assert } from 'node:assert';
import { readdirSync, readFileSync } from 'node:fs';

const web = new URL('../web/', import.meta.url);
const written = (name) => readFileSync(new URL(name, web), 'utf8');

const root = { dataset: { langs: 'en es' }, lang: 'en' };
globalThis.document = { documentElement: root, querySelectorAll: () => [] };
const { preferred, say, teach, turnTo } = await import('../web/words.js');

assert.equal(preferred(['fr', 'es-MX', 'en']), 'es');
assert.equal(preferred(['en-GB', 'es']), 'en');
assert.equal(preferred(['fr']), 'en');
assert.equal(preferred([]), 'en');

assert.equal(say('the server answered {}', 404), 'the server answered 404');
turnTo('es');
assert.equal(root.lang, 'es');
assert.equal(say('the server answered {}', 404), 'el servidor respondió 404');

// The pages of a class and of a learning platform add their own texts.
const adding = { '../class/': 'spanish.js', '../lms/': 'words.js' };
const own = [];
for (const [folder, name] of Object.entries(adding)) {
  const text = readFileSync(new URL(folder + name, import.meta.url), 'utf8');
  new Function('teach', text.replace(/^import .*$/m, ''))(teach);
  own.push(...[...text.matchAll(/^ {2}'([^']*)':/gm)].map(([, line]) => line));
}

// What is shown stands in a say, or is given to one that reads it off the page; an
// error ends up in a sentence, so that it is said too.
const shown = [/\bsay\('([^']+)'/g, /\b(?:dataset\.say|label|textContent) ?[:=] ?['`]([^'`]+)['`]/g, /\bnew (?:Error|Failure)\(['`]([^'`]+)['`]/g];
const texts = new Set();
for (const folder of ['../web/', ...Object.keys(adding)]) {
  const at = new URL(folder, import.meta.url);
  for (const name of readdirSync(at).filter((n) => n.endsWith('.js'))) {
    const text = readFileSync(new URL(name, at), 'utf8');
    if (!/^import .*\bsay\b.* from '.*words\.js';$/m.test(text)) continue; // what it calls say is something else
    for (const form of folder === '../web/' ? shown.slice(0, 1) : shown) for (const [, line] of text.matchAll(form)) texts.add(line);
  }
}
for (const text of own) assert.ok(texts.has(text), `${text} is said nowhere`);
for (const [, text] of written('index.html').matchAll(/data-(?:say|label)="([^"]*)"/g)) texts.add(text);
assert.ok(texts.size > 100, `only ${texts.size} texts were found`);
for (const text of texts) {
  const holes = text.match(/\{\}/g) ?? []; // left as they are, so that a text without Spanish is itself
  if (text !== '{} ({})') assert.notEqual(say(text, ...holes), text, `${text} has no Spanish`);
  assert.equal((say(text, ...holes).match(/\{\}/g) ?? []).length, holes.length, `${text} lacks something in Spanish`);
}
turnTo('en');
assert.equal(say('Later'), 'Later');
