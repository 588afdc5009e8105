// Takes up what a cmi5 platform launched the page with (cmi5 1.0, sections 8 to
// 11): its parameters, the token that it gives once, and what it says of this launch.
import { say } from '../words.js';

const needed = ['endpoint', 'fetch', 'actor', 'registration', 'activityId'];
const version = '1.0.3';

// launched are the parameters of an address; null where it is no launch.
export function launched(search) {
  const given = new URLSearchParams(search);
  if (!needed.some((name) => given.has(name))) return null;
  const lacks = needed.filter((name) => !given.get(name));
  if (lacks.length > 0) throw new Error(say('the address lacks {}', lacks.join(', ')));
  const found = Object.fromEntries(needed.map((name) => [name, given.get(name)]));
  try {
    found.actor = JSON.parse(found.actor);
  } catch {
    throw new Error(say('the actor in the address can’t be read'));
  }
  for (const name of ['endpoint', 'fetch']) {
    if (!URL.canParse(found[name], location.href) || !/^https?:/.test(new URL(found[name], location.href).protocol)) throw new Error(say('{} in the address is no web address', name));
  }
  found.endpoint = found.endpoint.replace(/\/?$/, '/');
  return found;
}

// failure is an answer that was not what was asked for. It lasts where to ask
// again is of no use.
export class Failure extends Error {
  constructor(message, status) {
    super(message);
    this.status = status;
    this.lasts = status >= 400 && status < 500 && ![408, 425, 429].includes(status);
  }
}

// over is said where a session that has ended is gone back to.
export const over = () => new Error(say('this launch is over'));

// token asks for the token, which is given once for each launch.
export async function token({ fetch: address }) {
  const answer = await ask(address, { method: 'POST' });
  const text = await answer.text();
  let given;
  try {
    given = JSON.parse(text);
  } catch { /* told below */ }
  if (!answer.ok || !given?.['auth-token']) {
    throw new Failure(given?.['error-text'] || say('it answered {}', answer.status), answer.ok ? 403 : answer.status);
  }
  return given['auth-token'];
}

async function ask(address, options) {
  try {
    return await fetch(address, options);
  } catch {
    throw new Failure(say('the connection to the server failed'), 0);
  }
}

// store talks with the platform's record store.
export function store({ endpoint, actor, registration, activityId }, auth) {
  const head = { Authorization: `Basic ${auth}`, 'X-Experience-API-Version': version };
  const agent = JSON.stringify(actor);
  const address = (path, query = {}) => `${endpoint}${path}${Object.keys(query).length > 0 ? `?${new URLSearchParams(query)}` : ''}`;
  const document = (id) => address('activities/state', { stateId: id, activityId, agent, registration });
  async function send(to, { method = 'GET', body, type = 'application/json', keepalive = false } = {}) {
    const answer = await ask(to, { method, keepalive, headers: body === undefined ? head : { ...head, 'Content-Type': type }, body });
    if (answer.ok || method === 'GET' && answer.status === 404) return answer;
    throw new Failure([say('it answered {}', answer.status), (await answer.text().catch(() => '')).slice(0, 200)].filter(Boolean).join(': '), answer.status);
  }
  const read = async (to) => {
    const answer = await send(to);
    return answer.status === 404 ? null : answer.json().catch(() => null);
  };
  return {
    async launchData() {
      const given = await read(document('LMS.LaunchData'));
      if (!given?.contextTemplate) throw new Error(say('it says nothing of this launch (LMS.LaunchData)'));
      return given;
    },
    preferences: () => read(address('agents/profile', { profileId: 'cmi5LearnerPreferences', agent })).catch(() => null),
    state: (id) => read(document(id)),
    keep: (id, body, more) => send(document(id), { method: 'PUT', body, ...more }),
    tell: (statements, more) => send(address('statements'), { method: 'POST', body: JSON.stringify(statements), ...more }),
  };
}
