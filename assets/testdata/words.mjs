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

// The page of a class adds its own texts.
const folder = new URL('../class/', import.meta.url);
const own = readFileSync(new URL('spanish.js', folder), 'utf8');
new Function('teach', own.replace(/^import .*$/m, ''))(teach);

const texts = new Set();
for (const at of [web, folder]) {
  for (const name of readdirSync(at).filter((n) => n.endsWith('.js'))) {
    for (const [, text] of readFileSync(new URL(name, at), 'utf8').matchAll(/\bsay\('([^']*)'/g)) texts.add(text);
  }
}
for (const [, text] of own.matchAll(/^ {2}'([^']*)':/gm)) assert.ok(texts.has(text), `${text} is said nowhere`);
for (const [, text] of written('index.html').matchAll(/data-(?:say|label)="([^"]*)"/g)) texts.add(text);
assert.ok(texts.size > 25, 'the texts were not found');
for (const text of texts) if (text !== '{} ({})') assert.notEqual(say(text), text, `${text} has no Spanish`);
turnTo('en');
assert.equal(say('Later'), 'Later');
