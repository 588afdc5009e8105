// A playthrough of the browser's is the same playthrough everywhere: its record,
// run again by casebook, ends in the state that the browser had.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { after, before, test } from 'node:test';
import { kept, stand } from './game.mjs';
import { enter, reader, talk } from './player.mjs';

const top = fileURLToPath(new URL('../../../', import.meta.url));

const here = stand();
before(here.begin);
after(here.end);

test('casebook plays the record of a browser to the same state', async () => {
  const game = await here.visit();
  const by = reader(game);
  await enter(game, by);
  await talk(game, by);
  const slot = await kept(game, 'slot-sofia-and-matthias');

  const folder = mkdtempSync(join(tmpdir(), 'upperhand-'));
  try {
    const file = join(folder, 'record.json');
    writeFileSync(file, slot);
    const played = JSON.parse(execFileSync(join(top, 'build/casebook'), ['play', 'scenarios/sofia-and-matthias', '--record', file, '--json'], { cwd: top }));
    assert.equal(played.final.turns, JSON.parse(slot).record.inputs.length);
    assert.notEqual(played.final.ending, null);
    assert.equal(await game.state(), played.final.hash);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
