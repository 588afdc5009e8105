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

// serve starts a server at url; answer(path, request, body) gives { status, type, body, head }.
async function serve(answer) {
  const server = createServer((request, response) => {
    const parts = [];
    request.on('data', (part) => parts.push(part));
    request.on('end', () => {
      const { status = 200, type = 'application/json', body = '', head = {} } = answer(new URL(request.url, 'http://platform'), request, Buffer.concat(parts).toString()) ?? { status: 404 };
      response.writeHead(status, { 'Content-Type': type, 'Cache-Control': 'no-store', ...head });
      response.end(body);
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
