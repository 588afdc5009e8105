// The page's own SHA-256 is SHA-256, whatever the length of what it sums up.
import { strict as assert } from 'node:assert';
import { createHash } from 'node:crypto';
import { sum } from '../class/sum.js';

const expected = (bytes) => createHash('sha256').update(bytes).digest('hex');
for (let n = 0; n < 200; n++) {
  const bytes = Uint8Array.from({ length: n }, (_, i) => (i * 31 + n) % 256);
  assert.equal(sum(bytes), expected(bytes), `of ${n} bytes`);
}
const long = new Uint8Array(300_001).fill(200);
assert.equal(sum(long), expected(long));
assert.equal(sum('Ärger 🌿'), expected('Ärger 🌿'));
