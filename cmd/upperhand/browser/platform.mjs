// Learning platforms to test packages under, as small as can be. One keeps what
// SCORM's runtime (scorm-again) commits, and hands it out at the next launch; the
// other is a record store with what cmi5 launches a unit with. Both can fail.
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { installedFile } from './chromium.mjs';
import { unzip } from './unzip.mjs';

const kinds = { '.html': 'text/html', '.css': 'text/css', '.js': 'text/javascript', '.svg': 'image/svg+xml', '.png': 'image/png', '.json': 'application/json', '.webmanifest': 'application/manifest+json' };

export const built = (name) => fileURLToPath(new URL(`../../../build/browser/${name}`, import.meta.url));

// serve starts a server at url; answer(path, request, body) gives { status, type, body, head }, or
// with { cut } nothing: the connection is gone.
async function serve(answer) {
  const server = createServer((request, response) => {
    const parts = [];
    request.on('data', (part) => parts.push(part));
    request.on('end', () => {
      const { status = 200, type = 'application/json', body = '', head = {}, cut } = answer(new URL(request.url, 'http://platform'), request, Buffer.concat(parts).toString()) ?? { status: 404 };
      if (cut) return request.socket.destroy();
      response.writeHead(status, { 'Content-Type': type, 'Cache-Control': 'no-store', ...head });
      return response.end(body);
    });
  });
  await new Promise((done, fail) => server.once('error', fail).listen(0, '127.0.0.1', done));
  return { url: `http://127.0.0.1:${server.address().port}/`, close: () => new Promise((done) => { server.close(done); server.closeAllConnections(); }) };
}

const packaged = (files) => ({ pathname }) => {
  const name = pathname.startsWith('/package/') && (decodeURIComponent(pathname.slice('/package/'.length)) || 'index.html');
  return files.has(name) ? { type: kinds[extname(name)] ?? 'application/octet-stream', body: files.get(name) } : null;
};

const versions = {
  scorm12: { script: 'scorm12', make: 'Scorm12API', name: 'API' },
  scorm2004: { script: 'scorm2004', make: 'Scorm2004API', name: 'API_1484_11' },
};

// scorm is a platform with a package in it: url is its page, where the package
// stands in a frame within a frame. commits are what it was told, each whole. refuse
// is how many commits from now are answered with a 500.
export async function scorm(kind) {
  const files = unzip(built(`${kind}.zip`));
  const { script, make, name } = versions[kind];
  const runtime = readFileSync(installedFile(`scorm-again/${script}`));
  const it = { commits: [], refuse: 0, mode: 'normal' };
  const page = () => `<!doctype html><title>Platform</title><script src="/runtime.js"></script><script>
    window.api = window.${name} = new ${make}({ lmsCommitUrl: '/commit', autocommit: false, logLevel: 5, throttleCommits: false, useAsynchronousCommits: false });
    const kept = ${JSON.stringify(it.commits.at(-1)?.cmi ?? null)};
    if (kept) api.loadFromJSON(kept, 'cmi');
  </script><iframe src="/frame" style="position:fixed;inset:0;width:100%;height:100%;border:0"></iframe>`;
  const server = await serve((url, request, body) => {
    switch (url.pathname) {
      case '/': return { type: 'text/html', body: page() };
      case '/frame': return { type: 'text/html', body: '<!doctype html><title>Frame</title><style>html,body{margin:0;height:100%}</style><iframe id="package" src="/package/" style="width:100%;height:100%;border:0"></iframe>' };
      case '/favicon.ico': return { status: 204 };
      case '/runtime.js': return { type: 'text/javascript', body: runtime };
      case '/commit': {
        if (it.refuse > 0) {
          it.refuse--;
          return { status: 500, body: '{"result":"false","errorCode":101}' };
        }
        it.commits.push(JSON.parse(body));
        return { body: '{"result":"true","errorCode":0}' };
      }
    }
    return packaged(files)(url);
  });
  return Object.assign(it, server);
}

// cmi5 is a platform that launches units, and a record store on another host (which
// a package's page must be let to talk to). launch(more) begins a session and
// gives its address; sessions are what was told in each, failing how many requests
// to the store from now come to nothing: every other one is answered with a 503,
// the others are cut off.
export async function cmi5() {
  const files = unzip(built('cmi5.zip'));
  const it = {
    sessions: [], state: new Map(), failing: 0, tokens: [],
    actor: { objectType: 'Agent', account: { homePage: 'http://platform', name: 'learner-7' } },
    registration: '0a1b2c3d-4e5f-4a6b-8c7d-9e0f1a2b3c4d', activityId: 'http://platform/activity/42',
  };
  const allowed = { 'Access-Control-Allow-Origin': '*', 'Access-Control-Allow-Methods': 'GET, PUT, POST', 'Access-Control-Allow-Headers': 'authorization, content-type, x-experience-api-version', 'Access-Control-Max-Age': '600' };
  const reply = (status, value) => ({ status, head: allowed, body: value === undefined ? '' : JSON.stringify(value) });

  const document = (session, method, { id, same }, body) => {
    if (!same) return reply(400, { told: 'another learner’s' });
    if (id === 'LMS.LaunchData') return reply(200, { contextTemplate: session.template, launchMode: session.mode, moveOn: 'Completed', launchMethod: 'AnyWindow', returnURL: `${pages.url}course` });
    if (method === 'PUT') it.state.set(id, body);
    return method === 'PUT' ? reply(204) : it.state.has(id) ? { ...reply(200), body: it.state.get(id) } : reply(404, {});
  };
  const told = (session, list) => {
    const known = new Set(it.sessions.flatMap(({ statements }) => statements).map(({ id }) => id));
    if (list.some(({ id }) => known.has(id))) return reply(409);
    session.statements.push(...list);
    return reply(200, list.map(({ id }) => id));
  };

  const store = await serve((url, request, body) => {
    const { method, headers } = request;
    if (method === 'OPTIONS') return reply(204);
    if (it.failing > 0) return it.failing-- % 2 ? { cut: true } : reply(503);
    const [, name, number] = /^\/(fetch|xapi)(?:\/(\d+))?/.exec(url.pathname) ?? [];
    if (name === 'fetch') {
      it.tokens.push(`${method} ${number}`);
      return it.tokens.filter((token) => token.endsWith(` ${number}`)).length > 1 ? reply(200, { 'error-code': '1', 'error-text': 'the token was given already' }) : reply(200, { 'auth-token': `token${number}` });
    }
    const session = it.sessions[/^Basic token(\d+)$/.exec(headers.authorization ?? '')?.[1]];
    if (!session || headers['x-experience-api-version'] !== '1.0.3') return reply(401);
    const q = url.searchParams;
    const same = q.get('activityId') === it.activityId && q.get('registration') === it.registration && q.get('agent') === JSON.stringify(it.actor);
    if (url.pathname === '/xapi/agents/profile') return reply(404, {});
    if (url.pathname === '/xapi/activities/state') return document(session, method, { id: q.get('stateId'), same }, body);
    return url.pathname === '/xapi/statements' && method === 'POST' ? told(session, JSON.parse(body)) : reply(404);
  });
  const pages = await serve((url) => (url.pathname === '/course' ? { type: 'text/html', body: '<!doctype html><title>Course</title><h1>Your course</h1>' } : url.pathname === '/favicon.ico' ? { status: 204 } : packaged(files)(url)));

  it.launch = ({ mode = 'Normal' } = {}) => {
    const number = it.sessions.length;
    it.sessions.push({
      mode, statements: [],
      template: { contextActivities: { grouping: [{ objectType: 'Activity', id: 'urn:publisher:unit' }] }, extensions: { 'https://w3id.org/xapi/cmi5/context/extensions/sessionid': `session-${number}` } },
    });
    const launch = { activityId: it.activityId, registration: it.registration, actor: JSON.stringify(it.actor), fetch: `${store.url}fetch/${number}`, endpoint: `${store.url}xapi` };
    return `${pages.url}package/index.html?${new URLSearchParams(launch)}`;
  };
  it.close = () => Promise.all([pages.close(), store.close()]);
  return it;
}
