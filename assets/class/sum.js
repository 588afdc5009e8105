// SHA-256 in plain JavaScript (FIPS 180-4): the browser's own is missing on
// pages that come over plain http, as in a classroom without a certificate.

const bits = (x) => Math.floor((x - Math.floor(x)) * 2 ** 32);

// The constants are the first bits behind the point of roots of the first primes.
const primes = [];
for (let n = 2; primes.length < 64; n++) if (primes.every((p) => n % p !== 0)) primes.push(n);
const rounds = Uint32Array.from(primes, (p) => bits(Math.cbrt(p)));
const start = Uint32Array.from(primes.slice(0, 8), (p) => bits(Math.sqrt(p)));

const turned = (x, n) => (x >>> n) | (x << (32 - n));

// padded is the message with a one, zeros and its length in bits behind it.
function padded(bytes) {
  const whole = new Uint8Array(Math.ceil((bytes.length + 9) / 64) * 64);
  whole.set(bytes);
  whole[bytes.length] = 0x80;
  const view = new DataView(whole.buffer);
  view.setUint32(whole.length - 8, Math.floor(bytes.length / 2 ** 29));
  view.setUint32(whole.length - 4, bytes.length * 8);
  return view;
}

// spread makes the 64 words of a block of its 16.
function spread(view, at) {
  const w = new Uint32Array(64);
  for (let i = 0; i < 16; i++) w[i] = view.getUint32(at + 4 * i);
  for (let i = 16; i < 64; i++) {
    const a = turned(w[i - 15], 7) ^ turned(w[i - 15], 18) ^ (w[i - 15] >>> 3);
    const b = turned(w[i - 2], 17) ^ turned(w[i - 2], 19) ^ (w[i - 2] >>> 10);
    w[i] = w[i - 16] + a + w[i - 7] + b;
  }
  return w;
}

function stir(state, w) {
  let [a, b, c, d, e, f, g, h] = state;
  for (let i = 0; i < 64; i++) {
    const one = (h + (turned(e, 6) ^ turned(e, 11) ^ turned(e, 25)) + ((e & f) ^ (~e & g)) + rounds[i] + w[i]) | 0;
    const two = ((turned(a, 2) ^ turned(a, 13) ^ turned(a, 22)) + ((a & b) ^ (a & c) ^ (b & c))) | 0;
    [a, b, c, d, e, f, g, h] = [(one + two) | 0, a, b, c, (d + one) | 0, e, f, g];
  }
  return Uint32Array.from([a, b, c, d, e, f, g, h], (x, i) => x + state[i]);
}

// sum is the SHA-256 of a text or of bytes, in hexadecimal.
export function sum(message) {
  const bytes = typeof message === 'string' ? new TextEncoder().encode(message) : message;
  const view = padded(bytes);
  let state = start;
  for (let at = 0; at < view.byteLength; at += 64) state = stir(state, spread(view, at));
  return Array.from(state, (x) => x.toString(16).padStart(8, '0')).join('');
}
