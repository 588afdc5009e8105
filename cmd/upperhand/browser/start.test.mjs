// The page from a folder of a plain host: nothing but its own files, nothing
// that the content security policy forbids.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { stand } from './game.mjs';

const here = stand({ under: '/some/where/' });
before(here.begin);
after(here.end);

test('it starts from a sub-folder of a plain host and asks nobody else for anything', async () => {
  const asked = [];
  const game = await here.visit({}, {
    prepare: (context) => context.on('request', (request) => asked.push(request.url())),
    scripts: [() => {
      window.refused = [];
      document.addEventListener('securitypolicyviolation', (e) => window.refused.push(`${e.violatedDirective} ${e.blockedURI}`));
    }],
  });
  assert.equal(await game.screen(), 'title');
  assert.equal(await game.page.title(), 'Upper Hand');
  assert.deepEqual(game.troubles, []);
  assert.deepEqual(await game.page.evaluate(() => window.refused), []);
  const others = asked.filter((url) => !url.startsWith(here.site.url) && !/^(data|blob):/.test(url));
  assert.deepEqual(others, []);
  const bad = here.site.requests.filter((r) => r.status !== 200 || !r.path.startsWith('/some/where/'));
  assert.deepEqual(bad, []);
  assert.ok(here.site.requests.length > 3);
});

test('one name reaches out of the page, and the title stands in the tab', async () => {
  const game = await here.visit();
  assert.equal(await game.page.evaluate(() => typeof upperhand.act), 'function');
  assert.equal(await game.page.evaluate(() => document.documentElement.lang), 'en');
});
