// The programs that ours is measured against, built with the same flags and
// the same versions of everything, in a module of their own: what only they
// need stays out of ours.
import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';

const top = fileURLToPath(new URL('../../../', import.meta.url));
const source = fileURLToPath(new URL('testdata/reference/', import.meta.url));

export const folder = join(top, 'build/bench');

const go = (...given) => execFileSync('go', given, { cwd: folder, env: { ...process.env, GOOS: 'js', GOARCH: 'wasm', GOFLAGS: '' }, stdio: ['ignore', 'pipe', 'inherit'] }).toString().trim();

// flags are those that our own program is built with.
const flags = readFileSync(join(top, 'game/bundle/flags.txt'), 'utf8').split('\n').filter((line) => line && !line.startsWith('#'));

// build builds the programs and gives each as {name, wasm}; beside each lies a
// page that starts it.
export function build() {
  mkdirSync(folder, { recursive: true });
  const ours = readFileSync(join(top, 'go.mod'), 'utf8');
  const wanted = ['github.com/hajimehoshi/ebiten/v2', 'github.com/yuin/gopher-lua', 'golang.org/x/image']
    .map((path) => ours.match(new RegExp(`^\\s*(?:require )?(${path} v\\S+)`, 'm'))[1]);
  writeFileSync(join(folder, 'go.mod'), `module reference\n\n${ours.match(/^go .*/m)[0]}\n\nrequire (\n\t${wanted.join('\n\t')}\n)\n`);
  const names = ['empty', 'player'];
  for (const name of names) {
    mkdirSync(join(folder, name), { recursive: true });
    copyFileSync(join(source, name, 'main.go.txt'), join(folder, name, 'main.go'));
  }
  go('mod', 'tidy');
  return names.map((name) => {
    const out = join(folder, name, 'program.wasm');
    go('build', ...flags, '-o', out, `./${name}`);
    const wasm = readFileSync(out);
    writeFileSync(`${out}.gz`, gzipSync(wasm, { level: 9 }));
    copyFileSync(join(source, 'page.html'), join(folder, name, 'index.html'));
    copyFileSync(join(go('env', 'GOROOT'), 'lib/wasm/wasm_exec.js'), join(folder, name, 'wasm_exec.js'));
    return { name, wasm };
  });
}
