// What axe-core finds in a page or a frame of it.
import { readFileSync } from 'node:fs';
import { installedFile } from './chromium.mjs';

const axe = readFileSync(installedFile('axe-core/axe.min.js'), 'utf8');

// examine gives what is serious on the page as it stands.
export async function examine(page) {
  if (!await page.evaluate(() => 'axe' in window)) await page.evaluate(axe);
  const found = await page.evaluate(() => window.axe.run(document, { resultTypes: ['violations'] }));
  return found.violations.filter((v) => ['serious', 'critical'].includes(v.impact))
    .map((v) => `${v.id}: ${v.help}: ${v.nodes.map((n) => n.html).slice(0, 3).join(' ')}`);
}
