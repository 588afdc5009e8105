// Fetches the game's program and makes it ready to run, telling how much of it
// has come. It begins as soon as it is read, before the rest of the page: this
// is what takes longest.

import { say } from './words.js';

const name = 'upperhand.wasm.gz';

const missing = (status) => new Error(say('a part of it, {}, is missing (the server answered {}): the folder that the page comes from is incomplete', name, status));
const damaged = (error) => new Error(say('a part of it, {}, arrived damaged ({})', name, error.message));

// Gzip and WebAssembly files tell themselves apart by how they begin. The file
// is stored packed, but some servers unpack on the way what ends in .gz, and
// some send it with another coding that the browser undoes.
const isGzip = (bytes) => bytes[0] === 0x1f && bytes[1] === 0x8b;
const isWasm = (bytes) => bytes[0] === 0 && bytes[1] === 0x61 && bytes[2] === 0x73 && bytes[3] === 0x6d;

// Arrival is a body as it comes: its first bytes, to look at, and the rest.
class Arrival {
  constructor(reader, count) {
    this.reader = reader;
    this.count = count;
    this.first = new Uint8Array(0);
    this.come = 0;
    this.broken = null;
  }
  async next() {
    const { done, value } = await this.reader.read().catch(() => {
      this.broken = new Error(say('the connection broke off while it was loading'));
      throw this.broken;
    });
    if (done) return null;
    this.come += value.byteLength;
    this.count(this);
    return value;
  }
  // begin reads until there is enough to look at.
  async begin() {
    while (this.first.length < 4) {
      const chunk = await this.next();
      if (!chunk) return;
      this.first = joined([this.first, chunk]);
    }
    this.count(this);
  }
  stream() {
    return new ReadableStream({
      start: (out) => out.enqueue(this.first),
      pull: async (out) => {
        const chunk = await this.next();
        if (chunk) out.enqueue(chunk); else out.close();
      },
      cancel: () => this.reader.cancel(),
    });
  }
  async whole() {
    const chunks = [this.first];
    for (let chunk; (chunk = await this.next());) chunks.push(chunk);
    return joined(chunks);
  }
}

function joined(chunks) {
  const bytes = new Uint8Array(chunks.reduce((n, chunk) => n + chunk.length, 0));
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return bytes;
}

// bodyReader reads a body piece by piece, or as one where it has no pieces.
async function bodyReader(response) {
  if (response.body) return response.body.getReader();
  const pieces = [new Uint8Array(await response.arrayBuffer())];
  return { read: async () => ({ done: pieces.length === 0, value: pieces.pop() }) };
}

const canStream = (packed) => typeof ReadableStream === 'function' && typeof Response === 'function' &&
  typeof WebAssembly.compileStreaming === 'function' && (!packed || typeof DecompressionStream === 'function');

async function unpacked(bytes) {
  const { gunzip } = await import('./inflate.js');
  return gunzip(bytes);
}

async function compiled(arrival) {
  const packed = isGzip(arrival.first);
  if (canStream(packed)) {
    const stream = packed ? arrival.stream().pipeThrough(new DecompressionStream('gzip')) : arrival.stream();
    return WebAssembly.compileStreaming(new Response(stream, { headers: { 'Content-Type': 'application/wasm' } }));
  }
  const bytes = await arrival.whole();
  return WebAssembly.compile(packed ? await unpacked(bytes) : bytes);
}

// told is called with the share that has come, from 0 to 1.
let told = () => {};

// The exporter wrote the program's sizes, packed and unpacked, into the page.
const sizes = document.getElementById('progress').dataset;

async function load() {
  const response = await fetch(name).catch(() => {
    throw new Error(say('the connection to the server it comes from failed'));
  });
  if (!response.ok) throw missing(response.status);
  const arrival = new Arrival(await bodyReader(response), ({ first, come }) => {
    const size = Number(isGzip(first) ? sizes.packed : sizes.raw);
    if (first.length >= 4 && size > 0) told(Math.min(1, come / size));
  });
  await arrival.begin();
  if (!isGzip(arrival.first) && !isWasm(arrival.first)) throw damaged(new Error(say('something else came in its place')));
  try {
    return await compiled(arrival);
  } catch (error) {
    throw arrival.broken ?? damaged(error);
  }
}

const loading = typeof WebAssembly === 'object' ? load() : Promise.reject(new Error(say('there is no WebAssembly')));
loading.catch(() => {}); // whoever waits for the program is told

// program gives the instance; progress is called with a share from 0 to 1.
export async function program(imports, progress) {
  told = progress;
  return WebAssembly.instantiate(await loading, imports);
}
