// Unpacks gzip (RFC 1952, RFC 1951) in browsers that have no
// DecompressionStream. It is loaded only there, and works on the whole file at
// once: such browsers can't start a program while it arrives anyway.

const damaged = (what) => new Error(`the packed program is damaged: ${what}`);

// The lengths and distances that symbols stand for: a least one, and how many
// bits follow that are added to it.
const lengthBase = [3, 4, 5, 6, 7, 8, 9, 10, 11, 13, 15, 17, 19, 23, 27, 31, 35, 43, 51, 59, 67, 83, 99, 115, 131, 163, 195, 227, 258];
const lengthBits = [0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3, 4, 4, 4, 4, 5, 5, 5, 5, 0];
const farBase = [1, 2, 3, 4, 5, 7, 9, 13, 17, 25, 33, 49, 65, 97, 129, 193, 257, 385, 513, 769, 1025, 1537, 2049, 3073, 4097, 6145, 8193, 12289, 16385, 24577];
const farBits = [0, 0, 0, 0, 1, 1, 2, 2, 3, 3, 4, 4, 5, 5, 6, 6, 7, 7, 8, 8, 9, 9, 10, 10, 11, 11, 12, 12, 13, 13];
const codeOrder = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15];

const longest = 15; // bits of a code
const quick = 10; // codes up to here are looked up in one step

// codes makes a Huffman code of its lengths. The quick table holds symbol<<4 |
// length at every index that begins (lowest bit first) with a short code; the
// others are counted out as RFC 1951 numbers them.
function codes(lengths) {
  const count = new Uint16Array(longest + 1);
  for (const n of lengths) count[n]++;
  count[0] = 0;
  const place = new Uint16Array(longest + 2);
  const next = new Uint16Array(longest + 2);
  let left = 1;
  for (let n = 1; n <= longest; n++) {
    left = 2 * left - count[n];
    if (left < 0) throw damaged('a table of codes is overfull');
    place[n + 1] = place[n] + count[n];
    next[n + 1] = (next[n] + count[n]) << 1;
  }
  const symbols = new Uint16Array(lengths.length);
  const table = new Uint16Array(1 << quick);
  lengths.forEach((n, symbol) => {
    if (n === 0) return;
    symbols[place[n]++] = symbol;
    const code = next[n]++;
    if (n > quick) return;
    let turned = 0;
    for (let i = 0; i < n; i++) turned |= (code >> i & 1) << (n - 1 - i);
    for (; turned < table.length; turned += 1 << n) table[turned] = symbol << 4 | n;
  });
  return { count, symbols, table };
}

// Bits reads a stream bit by bit, lowest first. Past the end come zeros, and
// spent tells of it.
class Bits {
  constructor(bytes, at) {
    this.bytes = bytes;
    this.at = at;
    this.held = 0;
    this.holds = 0;
  }
  fill(n) {
    while (this.holds < n) {
      this.held |= (this.bytes[this.at++] || 0) << this.holds;
      this.holds += 8;
    }
  }
  take(n) {
    this.fill(n);
    const value = this.held & ((1 << n) - 1);
    this.held >>>= n;
    this.holds -= n;
    return value;
  }
  symbol(of) {
    this.fill(longest);
    const found = of.table[this.held & ((1 << quick) - 1)];
    if (found) {
      this.held >>>= found & 15;
      this.holds -= found & 15;
      return found >> 4;
    }
    let code = 0, first = 0, index = 0;
    for (let n = 1; n <= longest; n++) {
      code |= this.take(1);
      if (code - first < of.count[n]) return of.symbols[index + code - first];
      index += of.count[n];
      first = (first + of.count[n]) << 1;
      code <<= 1;
    }
    throw damaged('a code that is in no table');
  }
  // align drops the rest of a byte and gives back those that were read ahead.
  align() {
    this.at -= this.holds >> 3;
    this.held = this.holds = 0;
    return this.at;
  }
  spent() {
    return this.at - (this.holds >> 3) > this.bytes.length;
  }
}

// Output grows as it must; it begins with the size that the file names, which
// only an honest file gets right.
class Output {
  constructor(size) {
    this.bytes = new Uint8Array(Math.max(1024, size));
    this.length = 0;
  }
  room(n) {
    if (this.length + n <= this.bytes.length) return;
    const wider = new Uint8Array(Math.max(2 * this.bytes.length, this.length + n));
    wider.set(this.bytes.subarray(0, this.length));
    this.bytes = wider;
  }
  copy(length, far) {
    if (far > this.length) throw damaged('it points before its beginning');
    this.room(length);
    const { bytes } = this;
    for (let i = 0; i < length; i++, this.length++) bytes[this.length] = bytes[this.length - far];
  }
}

function stored(bits, out) {
  const at = bits.align();
  const { bytes } = bits;
  const n = bytes[at] | bytes[at + 1] << 8;
  if (at + 4 + n > bytes.length) throw damaged('it ends too soon');
  if ((n ^ 0xffff) !== (bytes[at + 2] | bytes[at + 3] << 8)) throw damaged('a length that contradicts itself');
  out.room(n);
  out.bytes.set(bytes.subarray(at + 4, at + 4 + n), out.length);
  out.length += n;
  bits.at = at + 4 + n;
}

const fixed = () => [
  codes(Array.from({ length: 288 }, (_, i) => i < 144 ? 8 : i < 256 ? 9 : i < 280 ? 7 : 8)),
  codes(new Array(30).fill(5)),
];

// dynamic reads the two tables that stand before a block.
function dynamic(bits) {
  const literals = bits.take(5) + 257, fars = bits.take(5) + 1, orders = bits.take(4) + 4;
  const of = new Array(19).fill(0);
  for (let i = 0; i < orders; i++) of[codeOrder[i]] = bits.take(3);
  const lengths = [];
  const code = codes(of);
  const repeat = (value, times) => { while (times-- > 0) lengths.push(value); };
  while (lengths.length < literals + fars) {
    const symbol = bits.symbol(code);
    if (symbol < 16) lengths.push(symbol);
    else if (symbol === 17) repeat(0, 3 + bits.take(3));
    else if (symbol === 18) repeat(0, 11 + bits.take(7));
    else if (lengths.length === 0) throw damaged('it repeats what was not there');
    else repeat(lengths[lengths.length - 1], 3 + bits.take(2));
  }
  if (lengths.length > literals + fars) throw damaged('a table of codes is too long');
  return [codes(lengths.slice(0, literals)), codes(lengths.slice(literals))];
}

function block(bits, out, [literals, fars]) {
  for (;;) {
    const symbol = bits.symbol(literals);
    if (symbol === 256) return;
    if (symbol < 256) {
      if (out.length === out.bytes.length) {
        if (bits.spent()) throw damaged('it ends too soon');
        out.room(1);
      }
      out.bytes[out.length++] = symbol;
      continue;
    }
    if (bits.spent()) throw damaged('it ends too soon');
    const l = symbol - 257;
    if (l >= lengthBase.length) throw damaged('a length that does not exist');
    const length = lengthBase[l] + bits.take(lengthBits[l]);
    const f = bits.symbol(fars);
    if (f >= farBase.length) throw damaged('a distance that does not exist');
    out.copy(length, farBase[f] + bits.take(farBits[f]));
  }
}

function inflate(bits, out) {
  for (let last = 0; !last;) {
    last = bits.take(1);
    switch (bits.take(2)) {
      case 0: stored(bits, out); break;
      case 1: block(bits, out, fixed()); break;
      case 2: block(bits, out, dynamic(bits)); break;
      default: throw damaged('a block of an unknown kind');
    }
    if (bits.spent()) throw damaged('it ends too soon');
  }
}

function crc32(bytes) {
  const table = new Uint32Array(256).map((_, n) => {
    for (let k = 0; k < 8; k++) n = n & 1 ? n >>> 1 ^ 0xedb88320 : n >>> 1;
    return n;
  });
  let crc = -1;
  for (const byte of bytes) crc = table[(crc ^ byte) & 255] ^ crc >>> 8;
  return ~crc >>> 0;
}

// header gives where the packed data begin, past a name and whatever else may
// stand before them.
function header(bytes) {
  if (bytes.length < 18 || bytes[0] !== 0x1f || bytes[1] !== 0x8b || bytes[2] !== 8) throw damaged('it is not gzip');
  const flags = bytes[3];
  let at = 10;
  if (flags & 4) at += 2 + (bytes[at] | bytes[at + 1] << 8);
  for (const text of [8, 16]) {
    if (!(flags & text)) continue;
    const end = bytes.indexOf(0, at);
    if (end < 0) throw damaged('it ends too soon');
    at = end + 1;
  }
  return flags & 2 ? at + 2 : at;
}

// gunzip unpacks a file of one member, as export writes them, and checks that
// what comes out is what went in.
export function gunzip(bytes) {
  const bits = new Bits(bytes, header(bytes));
  const tail = new DataView(bytes.buffer, bytes.byteOffset + bytes.length - 8);
  const out = new Output(Math.min(tail.getUint32(4, true), 100 * bytes.length));
  inflate(bits, out);
  if (bits.align() + 8 > bytes.length) throw damaged('it ends too soon');
  const end = new DataView(bytes.buffer, bytes.byteOffset + bits.at);
  const whole = out.bytes.subarray(0, out.length);
  if (end.getUint32(0, true) !== crc32(whole)) throw damaged('its sum is wrong');
  if (end.getUint32(4, true) !== whole.length) throw damaged('its size is wrong');
  return whole;
}
