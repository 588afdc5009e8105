// The rules of cmi5 1.0 for the statements of one session, for whoever recorded
// them: a test under node or one in a browser. Its sections are in brackets.
import assert from 'node:assert/strict';

const category = 'https://w3id.org/xapi/cmi5/context/categories/';

// check holds the statements of a session, in the order they came in, against the
// launch: { actor, registration, activityId, template }. A session that its window
// did not survive has not ended.
export function check(statements, { actor, registration, activityId, template }, { completed, ended = true }) {
  const own = statements.filter((s) => s.context.contextActivities.category?.some((c) => c.id === `${category}cmi5`));
  const verbs = own.map((s) => s.verb.id.split('/').at(-1));
  assert.deepEqual(verbs, ['initialized', ...(completed ? ['completed'] : []), ...(ended ? ['terminated'] : [])], 'each once, in this order [9.3]');
  assert.equal(statements[0], own[0], 'initialized is the first [9.3.2]');
  if (ended) assert.equal(statements.at(-1), own.at(-1), 'terminated is the last [9.3.8]');
  assert.equal(new Set(statements.map((s) => s.id)).size, statements.length, 'ids are used once');
  let before = '';
  for (const s of statements) {
    assert.match(s.id, /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    assert.match(s.timestamp, /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d+Z$/, 'a time in UTC [9.7]');
    assert.ok(s.timestamp >= before, 'in the order of their times');
    before = s.timestamp;
    assert.deepEqual(s.actor, actor);
    assert.equal(s.context.registration, registration, '[9.6.1]');
    assert.deepEqual(s.context.extensions, template.extensions, 'the template’s session id [9.6.3.1]');
    for (const [kind, list] of Object.entries(template.contextActivities)) {
      for (const activity of list) assert.ok(s.context.contextActivities[kind].some((a) => a.id === activity.id), 'the template is whole [10.2.1]');
    }
    const verb = s.verb.id.split('/').at(-1);
    const is = (name) => (s.context.contextActivities.category ?? []).some((c) => c.id === category + name);
    const defined = ['initialized', 'completed', 'terminated'].includes(verb);
    assert.equal(is('cmi5'), defined, '[9.6.2.1]');
    assert.equal(is('moveon'), verb === 'completed', '[9.6.2.2]');
    if (defined) assert.equal(s.object.id, activityId, '[9.4]');
    assert.equal(s.result?.completion, verb === 'completed' ? true : undefined, '[9.5.2]');
    assert.equal(s.result?.score ?? s.result?.success, undefined, 'no score, no success [9.5]');
    if (['completed', 'terminated'].includes(verb)) assert.match(s.result.duration, /^PT\d+(\.\d{1,2})?S$/, '[9.5.4]');
    if (verb === 'responded') {
      assert.equal(s.object.definition.interactionType, 'choice');
      assert.ok(s.object.definition.choices.some((c) => c.id === s.result.response), 'the response is one of the choices');
      for (const key of Object.keys(s.result.extensions)) assert.match(key, /^urn:upperhand:xapi\/[a-z-]+$/);
    }
    assert.match(s.object.id, /^[a-z]+:\S+$/, 'an IRI');
  }
}
