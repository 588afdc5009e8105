// A class as its pages know it: the server's side of the API, in memory, with a
// teacher who is worked by hand. It knows no case, so it takes any step; what the
// real server makes of them is tested where that is.
import { readdir, readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { createHash } from 'node:crypto';
import { extname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { web } from './game.mjs';

const kinds = { '.html': 'text/html', '.css': 'text/css', '.js': 'text/javascript', '.svg': 'image/svg+xml', '.png': 'image/png', '.json': 'application/json' };
const scripts = fileURLToPath(new URL('../../../assets/class/', import.meta.url));

// stamped is the page as MakeClass in game/bundle has it.
const stamped = (html) => html.replace('data-class="no"', 'data-class="yes"').replace('data-offline="yes"', 'data-offline="no"')
  .replace(/<script src="early\.js".*\n.*boot\.js.*/, '<link rel="stylesheet" href="class.css">\n<script src="class.js" type="module"></script>');

async function read(folder, name) {
  const data = await readFile(folder + name).catch(() => null);
  return data && name === 'index.html' ? stamped(String(data)) : data;
}

// school opens a class at url until close. It has
//
//   seats   by their keys: { alias, key, removed, attempts }; join() makes one
//   stage   what the teacher has on; set(changes) changes it
//   down, up  the server dies, with every connection, and is there again
//   failing  statuses that the next steps are answered with
export async function school() {
  const own = new Set(await readdir(scripts));
  const it = { seats: new Map(), stage: { version: 1, paused: false, words: '', closed: false, removed: false, vote: null }, failing: [], posts: [], streams: new Set(), mute: false };
  const aliases = ['Blue Heron', 'Quiet Harbour', 'Long Meadow', 'Early Train'];

  it.join = (name = '') => {
    const key = `KEY${it.seats.size}`.padEnd(26, 'ABCDEFGH');
    it.seats.set(key, { alias: aliases[it.seats.size % 4], name, key, removed: false, attempts: new Map(), shared: [], votes: [] });
    return it.seats.get(key);
  };
  const stageFor = (seat) => ({ ...it.stage, removed: seat.removed, vote: it.stage.vote && { ...it.stage.vote, mine: seat.votes.findLast((v) => v.round === it.stage.vote.round)?.choice ?? '' } });
  const tellAll = () => { for (const { response, seat } of it.streams) response.write(`event: stage\nid: ${it.stage.version}\ndata: ${JSON.stringify(stageFor(seat))}\n\n`); };
  it.set = (changes) => { Object.assign(it.stage, changes, { version: it.stage.version + 1 }); tellAll(); };

  const reply = (response, status, body, head = {}) => {
    response.writeHead(status, { 'Content-Type': 'application/json', 'Cache-Control': 'no-store', ...head });
    response.end(body === null ? '' : JSON.stringify(body));
  };
  const api = {
    me: (seat) => [200, {
      class: { title: 'Power, Tuesday group', closes: '2030-01-01T12:00:00Z', names: true }, seat: { alias: seat.alias, name: seat.name, key: seat.key }, runs: true, stage: stageFor(seat), shared: seat.shared,
      attempts: [...seat.attempts.values()].map(({ steps, ...a }) => ({ ...a, ended: false, updated: new Date(a.at).toISOString() })),
    }],
    step: (seat, sent) => {
      if (it.failing.length > 0) return [it.failing.shift(), { reason: 'The step can’t be played again.' }];
      const id = `${sent.scenario}/${sent.seed}/${sent.run || 0}`;
      const { seed, scenario, hash, engine, mode, run } = sent;
      const a = seat.attempts.get(id) ?? { scenario, seed, run, rev: 0, record: { version: 1, scenario, hash, engine, seed, mode, inputs: [] }, steps: [] };
      const was = a.record.inputs;
      const now = [...was.slice(0, sent.from), ...sent.inputs];
      const again = a.steps.some((s) => s.rev === sent.rev && JSON.stringify([s.from, s.inputs]) === JSON.stringify([sent.from, sent.inputs]));
      if (sent.rev > a.rev && sent.from <= was.length) {
        seat.attempts.set(id, { ...a, rev: sent.rev, at: Date.now(), steps: [...a.steps, sent], record: { ...a.record, inputs: now } });
        return [200, { rev: sent.rev, have: now.length, ended: false }];
      }
      return again ? [200, { rev: a.rev, have: was.length, ended: false }] : [409, { rev: a.rev, have: was.length, inputs: was }];
    },
    share: (seat, sent) => {
      seat.shared = seat.shared.filter((s) => s.question !== sent.question || s.seed !== sent.seed);
      if (sent.text) seat.shared.push(sent);
      return [200, {}];
    },
    vote: (seat, sent) => (it.stage.vote?.open && sent.round === it.stage.vote.round ? (seat.votes.push(sent), [200, {}]) : [409, { reason: 'The round is over.' }]),
  };

  const speak = async (request, response, name, query) => {
    const seat = it.seats.get(/seat=(\w+)/.exec(request.headers.cookie ?? '')?.[1]);
    const mark = request.headers['seat-mark'];
    if (!seat) return reply(response, 401, { reason: 'Join the class first.' });
    if (mark && mark !== createHash('sha256').update(seat.key).digest('hex').slice(0, 16)) return reply(response, 401, { reason: 'Another seat was opened in this browser.' });
    if (seat.removed) return reply(response, 403, { reason: 'Your teacher has removed this seat.' });
    if (name === 'events') {
      if (it.mute) return undefined; // a proxy that holds everything back
      response.writeHead(200, { 'Content-Type': 'text/event-stream', 'Cache-Control': 'no-store' });
      const stream = { response, seat };
      it.streams.add(stream);
      response.on('close', () => it.streams.delete(stream));
      return response.write(`event: stage\nid: ${it.stage.version}\ndata: ${JSON.stringify(stageFor(seat))}\n\n`);
    }
    if (name === 'poll') return Number(query.get('after')) >= it.stage.version ? reply(response, 204, null) : reply(response, 200, stageFor(seat));
    let body = '';
    for await (const chunk of request) body += chunk;
    const sent = body ? JSON.parse(body) : null;
    if (request.method === 'POST') it.posts.push({ name, alias: seat.alias, ...sent });
    return reply(response, ...api[name](seat, sent));
  };

  const answer = async (request, response) => {
    const { pathname, searchParams } = new URL(request.url, 'http://school');
    if (pathname.startsWith('/api/')) return speak(request, response, pathname.slice(5), searchParams);
    if (pathname === '/leave') return reply(response, 303, null, { Location: '/', 'Set-Cookie': 'seat=; Path=/; Max-Age=0' });
    if (!pathname.startsWith('/play/')) return reply(response, 200, 'the join page', { 'Content-Type': 'text/html' });
    const name = pathname.slice(6) || 'index.html';
    const data = await read(own.has(name) ? scripts : web, name);
    response.writeHead(data ? 200 : 404, { 'Content-Type': kinds[extname(name)] ?? 'application/octet-stream', 'Cache-Control': 'no-cache' });
    return response.end(data ?? '');
  };

  const server = createServer(answer);
  const connections = new Set();
  server.on('connection', (c) => { connections.add(c); c.on('close', () => connections.delete(c)); });
  const listen = (port) => new Promise((done, fail) => server.once('error', fail).listen(port, '127.0.0.1', done));
  await listen(0);
  const { port } = server.address();
  it.url = `http://127.0.0.1:${port}/`;
  it.down = () => new Promise((done) => { server.close(done); for (const c of connections) c.destroy(); });
  it.up = () => listen(port);
  it.close = async () => { if (server.listening) await it.down(); };
  return it;
}
