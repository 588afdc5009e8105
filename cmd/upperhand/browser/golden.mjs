// Files that say what should come out. UPDATE=1 rewrites them, for review.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const build = fileURLToPath(new URL('../../../build/browser/', import.meta.url));

// aside puts what came out where it can be looked at, and gives the place.
export function aside(name, data) {
  const place = join(build, 'now', name);
  mkdirSync(dirname(place), { recursive: true });
  writeFileSync(place, data);
  return place;
}

const path = (name) => fileURLToPath(new URL(`testdata/${name}`, import.meta.url));

export const updating = Boolean(process.env.UPDATE);

// keep writes a golden file.
export function keep(name, data) {
  mkdirSync(dirname(path(name)), { recursive: true });
  writeFileSync(path(name), data);
}

// stored is a golden file's content, or null where there is none yet.
export const stored = (name) => (existsSync(path(name)) ? readFileSync(path(name)) : null);

// golden compares a text with its golden file and gives what differs, or ''.
export function golden(name, text) {
  if (updating) keep(name, text);
  const wanted = stored(name)?.toString();
  if (wanted === undefined) return `${name} is not there yet: UPDATE=1 make test-browser writes it`;
  if (wanted === text) return '';
  const [want, have] = [wanted.split('\n'), text.split('\n')];
  const at = want.findIndex((line, i) => line !== have[i]);
  const lines = (of, sign) => of.slice(Math.max(0, at), at + 4).map((line) => `  ${sign} ${line}`).join('\n');
  return `${name} differs from line ${at + 1} on (UPDATE=1 make test-browser rewrites it):\n${lines(want, '-')}\n${lines(have, '+')}`;
}
