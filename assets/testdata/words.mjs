// The page says everything in each of its languages, and picks the reader's.
import { strict as assert } from 'node:assert';
import { readdirSync, readFileSync } from 'node:fs';

const web = new URL('../web/', import.meta.url);
const written = (name) => readFileSync(new URL(name, web), 'utf8');

const root = { dataset: { langs: 'en es' }, lang: 'en' };
globalThis.document = { documentElement: root, querySelectorAll: () => [] };
const { preferred, say, turnTo } = await import('../web/words.js');

assert.equal(preferred(['fr', 'es-MX', 'en']), 'es');
assert.equal(preferred(['en-GB', 'es']), 'en');
assert.equal(preferred(['fr']), 'en');
assert.equal(preferred([]), 'en');

assert.equal(say('the server answered {}', 404), 'the server answered 404');
turnTo('es');
assert.equal(root.lang, 'es');
assert.equal(say('the server answered {}', 404), 'el servidor respondió 404');

const texts = new Set();
for (const name of readdirSync(web).filter((n) => n.endsWith('.js'))) {
  for (const [, text] of written(name).matchAll(/\bsay\('([^']*)'/g)) texts.add(text);
}
for (const [, text] of written('index.html').matchAll(/data-(?:say|label)="([^"]*)"/g)) texts.add(text);
assert.ok(texts.size > 25, 'the texts were not found');
for (const text of texts) assert.notEqual(say(text), text, `${text} has no Spanish`);
turnTo('en');
assert.equal(say('Later'), 'Later');
