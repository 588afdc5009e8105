// Editions of the game, as one export after another puts them into the same
// folder: each file says of which it is, so that a page of two can be told.
import { createHash } from 'node:crypto';
import { cp, readFile, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { web } from './game.mjs';

const program = 'upperhand.wasm.gz';
const sum = (data) => createHash('sha256').update(data).digest('hex');

// section is a custom section of a WebAssembly file; both texts are short.
function section(name, text) {
  const body = Buffer.concat([Buffer.from([name.length]), Buffer.from(name + text)]);
  return Buffer.concat([Buffer.from([0, body.length]), body]);
}

// stamped is a file that says of which edition it is, or null where nothing runs.
function stamped(name, data, mark) {
  if (name === 'index.html') return data.toString().replace('<html ', `<html data-edition="${mark}" `);
  if (name === program) return gzipSync(Buffer.concat([gunzipSync(data), section('edition', mark)]), { level: 1 });
  if (name.endsWith('.js')) return `${data}\n(globalThis.editions ??= {})['${name}'] = '${mark}';\n`;
  return null;
}

// edition writes one into a folder, with the list of its worker put right.
export async function edition(folder, mark) {
  await cp(web, folder, { recursive: true });
  const path = join(folder, 'sw.js');
  const worker = await readFile(path, 'utf8');
  const [, list] = /^const FILES = (\{.*?\n?\});$/ms.exec(worker);
  const files = JSON.parse(list);
  for (const name of (await readdir(folder)).filter((n) => Object.hasOwn(files, n))) {
    const data = stamped(name, await readFile(join(folder, name)), mark);
    if (data === null) continue;
    await writeFile(join(folder, name), data);
    files[name] = [sum(data)];
  }
  await writeFile(path, worker.replace(list, JSON.stringify(files)).replace(/^const VERSION = '.*';$/m, `const VERSION = '${mark}';`));
  return folder;
}

// note is for a page to run first: it writes down of which edition the program is.
export function note() {
  const real = WebAssembly.compileStreaming;
  WebAssembly.compileStreaming = async (...given) => {
    const made = await real.apply(WebAssembly, given);
    window.program = new TextDecoder().decode(WebAssembly.Module.customSections(made, 'edition')[0]);
    return made;
  };
}

// editions are those that a page's parts are of, each once.
export const editions = (game) => game.page.evaluate(() => [...new Set([document.documentElement.dataset.edition, window.program, ...Object.values(window.editions)])]);
