// The browser that the tests drive: a Chromium of the system's, never one that
// is downloaded.
import { accessSync, constants } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, join } from 'node:path';

// What npm installed lies in build/browser: nothing of it stands among sources.
const installed = createRequire(new URL('../../../build/browser/', import.meta.url));
const { chromium } = installed('playwright-core');

// installedFile is the path of a file of a package from npm.
export const installedFile = (name) => installed.resolve(name);

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

// found is the browser's path: CHROMIUM says which, else the PATH does.
export function found() {
  if (process.env.CHROMIUM) return process.env.CHROMIUM;
  for (const name of names) {
    for (const folder of (process.env.PATH ?? '').split(delimiter)) {
      const path = join(folder, name);
      try {
        accessSync(path, constants.X_OK);
        return path;
      } catch { /* not there: look on */ }
    }
  }
  throw new Error(`there is no Chromium here (looked for ${names.join(', ')}): install it, or name it as in CHROMIUM=/path/to/chrome make test-browser`);
}

// WebGL is drawn by the processor, so that a machine without a graphics card
// shows the same pixels; nothing but the page under test may use the network.
const flags = [
  '--use-angle=swiftshader', '--enable-unsafe-swiftshader', '--force-color-profile=srgb', '--font-render-hinting=none',
  '--disable-quic', '--disable-background-networking', '--disable-component-update', '--disable-sync', '--no-first-run',
];

// Each test opens the game anew, for which the browser would translate it a second
// time, into faster code: a third of all the work. Only what measures needs that.
const once = ['--js-flags=--liftoff-only'];

// launch starts the browser, in which only root needs the sandbox off. fast: it
// translates the game as well as it can.
export function launch(more = [], { fast = false } = {}) {
  const root = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  return chromium.launch({ executablePath: found(), args: [...flags, ...fast ? [] : once, ...root, ...more] });
}
