// A plain static host, as a school's might be: it offers a folder below a path,
// knows few media types, packs nothing, and writes down every request.
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';

const kinds = {
  '.html': 'text/html', '.css': 'text/css', '.js': 'text/javascript', '.svg': 'image/svg+xml', '.png': 'image/png',
  '.json': 'application/json', '.webmanifest': 'application/manifest+json',
};

// host serves a folder at url until close. requests holds every request so far
// as {path, status}. unplug makes the host vanish from the network, and plug
// brings it back at the same address. serve has it offer another folder from now on.
// missed comes once it was asked for a file, by the end of its path, that is not there.
export async function host(folder, { under = '/' } = {}) {
  const requests = [];
  const waits = [];
  let connections = new Set();
  const answer = async (request, response) => {
    const path = decodeURIComponent(new URL(request.url, 'http://host').pathname);
    const send = (status, head = {}) => {
      requests.push({ path, status });
      if (status === 404) for (const wait of waits) if (path.endsWith(wait.name)) wait.done();
      response.writeHead(status, head);
    };
    const file = path.startsWith(under) && join(folder, normalize('/' + path.slice(under.length)), path.endsWith('/') ? 'index.html' : '');
    const found = file && await stat(file).catch(() => null);
    if (!found?.isFile()) {
      send(404, { 'Content-Type': 'text/plain' });
      response.end('not found');
      return;
    }
    send(200, { 'Content-Type': kinds[extname(file)] ?? 'application/octet-stream', 'Content-Length': found.size, 'Cache-Control': 'no-cache' });
    if (request.method === 'HEAD') response.end();
    else createReadStream(file).pipe(response);
  };
  const server = createServer(answer);
  server.on('connection', (c) => {
    connections.add(c);
    c.on('close', () => connections.delete(c));
  });
  const listen = (port) => new Promise((done, fail) => server.once('error', fail).listen(port, '127.0.0.1', done));
  const close = () => new Promise((done) => {
    server.close(done);
    for (const c of connections) c.destroy();
    connections = new Set();
  });
  await listen(0);
  const { port } = server.address();
  return { url: `http://127.0.0.1:${port}${under}`, requests, missed: (name) => new Promise((done) => waits.push({ name, done })), serve: (other) => { folder = other; }, unplug: close, plug: () => listen(port), close: async () => { if (server.listening) await close(); } };
}
