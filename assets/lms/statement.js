// Makes the statements that a cmi5 unit sends (cmi5 1.0, sections 9 and 10). The
// words of our own are those of game/xapi: names that belong to nobody's host.

const verbs = 'http://adlnet.gov/expapi/verbs/';
const types = 'http://adlnet.gov/expapi/activities/';
const own = 'urn:upperhand:xapi/';
const category = {
  cmi5: 'https://w3id.org/xapi/cmi5/context/categories/cmi5',
  moveOn: 'https://w3id.org/xapi/cmi5/context/categories/moveon',
};

// uuid is a new random id. crypto.randomUUID is missing where a page does not
// come over https.
export function uuid() {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = bytes[6] & 0x0f | 0x40;
  bytes[8] = bytes[8] & 0x3f | 0x80;
  return [...bytes].map((b, i) => ([4, 6, 8, 10].includes(i) ? '-' : '') + b.toString(16).padStart(2, '0')).join('');
}

// duration is a time in milliseconds, to a hundredth of a second.
export const duration = (ms) => `PT${(Math.max(0, ms) / 1000).toFixed(2)}S`;

// teller makes statements of a session: launch is what the platform gave it.
export function teller({ actor, registration, activityId, contextTemplate }, now = () => new Date()) {
  const path = (...parts) => [activityId.replace(/\/$/, ''), ...parts.map(encodeURIComponent)].join('/');
  function statement(verb, { object, result, categories = [], more = {} } = {}) {
    const context = structuredClone(contextTemplate ?? {});
    context.registration = registration;
    const activities = context.contextActivities ?? {};
    if (categories.length > 0) activities.category = [...(activities.category ?? []), ...categories.map((id) => ({ objectType: 'Activity', id }))];
    for (const [kind, list] of Object.entries(more)) activities[kind] = [...(activities[kind] ?? []), ...list];
    if (Object.keys(activities).length > 0) context.contextActivities = activities;
    return {
      id: uuid(), actor, verb: { id: verbs + verb, display: { en: verb } }, object: object ?? { objectType: 'Activity', id: activityId },
      ...(result && { result }), context, timestamp: now().toISOString(),
    };
  }
  const parent = { parent: [{ objectType: 'Activity', id: activityId }] };
  const sceneOf = (of, scene) => ({
    objectType: 'Activity', id: path(of.id, scene.id), definition: { type: `${types}module`, name: { [of.lang]: scene.title } },
  });
  return {
    initialized: () => statement('initialized', { categories: [category.cmi5] }),
    completed: (ms) => statement('completed', { categories: [category.cmi5, category.moveOn], result: { completion: true, duration: duration(ms) } }),
    terminated: (ms) => statement('terminated', { categories: [category.cmi5], result: { duration: duration(ms) } }),
    // progressed: a scene was reached.
    progressed: (of, scene) => statement('progressed', { object: sceneOf(of, scene), more: parent }),
    // responded: a choice was taken. The meters are those before and after it.
    responded({ of, run, mode, back }, { turn, choice, scene }, before, after) {
      const offered = of.choices.filter((c) => c.scene === choice.scene);
      const object = sceneOf(of, scene);
      object.id += '/decision';
      object.definition = {
        type: `${types}cmi.interaction`, interactionType: 'choice', name: object.definition.name,
        choices: offered.map((c) => ({ id: c.id, description: { [of.lang]: c.text } })),
      };
      const extensions = {
        [`${own}deed`]: choice.kind ?? 'none', [`${own}base`]: choice.bases ?? [], [`${own}manner`]: choice.manner ?? [],
        [`${own}scene`]: scene.id, [`${own}turn`]: turn, [`${own}run`]: run, [`${own}mode`]: mode,
      };
      if (choice.toward) extensions[`${own}toward`] = choice.toward;
      if (back > 0) extensions[`${own}taken-back`] = back;
      if (before && after) {
        extensions[`${own}relations`] = of.shown.map(({ from, to }, i) => ({
          from, to, trust: { before: before[2 * i], after: after[2 * i] }, autonomy: { before: before[2 * i + 1], after: after[2 * i + 1] },
        }));
      }
      return statement('responded', { object, result: { response: choice.id, extensions }, more: parent });
    },
  };
}
