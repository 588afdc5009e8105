// What inflate.js unpacks is what zlib packed, and what is damaged is refused.
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { openSync, readFileSync, readSync } from 'node:fs';
import { constants, gzipSync } from 'node:zlib';

const source = readFileSync(new URL('../web/inflate.js', import.meta.url), 'utf8');
const { gunzip } = await import(`data:text/javascript,${encodeURIComponent(source)}`);

// random gives numbers that are the same each time, so that a failure can be
// seen again.
let state = 1;
const random = (below) => {
  state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
  return Math.floor(state / 2 ** 32 * below);
};

// sample has runs, repetitions from afar and noise, by turns.
function sample(size) {
  const bytes = new Uint8Array(size);
  for (let at = 0; at < size;) {
    const n = Math.min(size - at, 1 + random(700));
    const kind = random(3);
    const far = 1 + random(Math.min(at, 40000) || 1);
    const byte = random(256);
    for (const end = at + n; at < end; at++) {
      bytes[at] = kind === 0 ? byte : kind === 1 && at >= far ? bytes[at - far] : random(256);
    }
  }
  return bytes;
}

const strategies = ['Z_DEFAULT_STRATEGY', 'Z_FILTERED', 'Z_HUFFMAN_ONLY', 'Z_RLE', 'Z_FIXED'].map((name) => constants[name]);
const same = (a, b) => createHash('sha256').update(a).digest('hex') === createHash('sha256').update(b).digest('hex');

for (const size of [0, 1, 2, 100, 65535, 65536, 300000]) {
  const bytes = sample(size);
  for (const strategy of strategies) {
    for (const level of [0, 1, 6, 9]) {
      assert(same(gunzip(gzipSync(bytes, { level, strategy })), bytes), `size ${size}, level ${level}, strategy ${strategy}`);
    }
  }
}

// Machine code, of which the program is made too.
const code = new Uint8Array(4 << 20);
readSync(openSync(process.execPath, 'r'), code, 0, code.length, 1 << 20);
const packed = gzipSync(code, { level: 9 });
assert(same(gunzip(packed), code), 'machine code');

// Everything that may stand before the data: a field, a name, a comment and a
// sum of them.
const plain = gzipSync(Buffer.from('Sofia'));
const head = Buffer.from([0x1f, 0x8b, 8, 2 | 4 | 8 | 16, 0, 0, 0, 0, 0, 255, 3, 0, 1, 2, 3, 110, 0, 99, 0, 7, 7]);
assert.equal(Buffer.from(gunzip(Buffer.concat([head, plain.subarray(10)]))).toString(), 'Sofia');

// Part of a larger buffer, as bytes from a stream can be.
const apart = new Uint8Array(plain.length + 9);
apart.set(plain, 5);
assert.equal(Buffer.from(gunzip(apart.subarray(5, 5 + plain.length))).toString(), 'Sofia');

// Damage is told, wherever it is: too short, or with bits turned over. Some
// bits mean nothing, such as those that fill the last byte up.
const original = sample(3000);
const whole = gzipSync(original);
for (let n = 0; n < whole.length; n++) assert.throws(() => gunzip(whole.subarray(0, n)), /damaged/, `cut to ${n}`);

// The zeros that stand for what is missing may be the code of a letter: then
// there would be no end to it.
const letters = gzipSync(Buffer.from(`${'a'.repeat(90000)}bcd`), { strategy: constants.Z_HUFFMAN_ONLY });
assert.throws(() => gunzip(letters.subarray(0, letters.length >> 1)), /it ends too soon/);

let told = 0;
for (let i = 0; i < 2000; i++) {
  const bytes = Uint8Array.from(whole);
  const at = 10 + random(bytes.length - 10); // before that stand a date and a system
  bytes[at] ^= 1 << random(8);
  try {
    assert(same(gunzip(bytes), original), `byte ${at} changed, and something else came out`);
  } catch (error) {
    assert.match(error.message, /is damaged: /, `byte ${at} changed`);
    told++;
  }
}
assert(told > 1900, `only ${told} of 2000 changes were told`);
assert.throws(() => gunzip(Buffer.from('<!doctype html><title>404</title>')), /damaged/);
