// Reads an archive as a learning platform does, by the list at its end.
import { readFileSync } from 'node:fs';
import { inflateRawSync } from 'node:zlib';

// unzip gives the files of an archive by their names.
export function unzip(path) {
  const all = readFileSync(path);
  const end = all.lastIndexOf(Buffer.from('PK\x05\x06', 'latin1'));
  const files = new Map();
  let at = all.readUInt32LE(end + 16);
  for (let left = all.readUInt16LE(end + 10); left > 0; left--) {
    const [method, size, name, extra, comment, start] = [all.readUInt16LE(at + 10), all.readUInt32LE(at + 20), ...[28, 30, 32].map((o) => all.readUInt16LE(at + o)), all.readUInt32LE(at + 42)];
    const data = start + 30 + all.readUInt16LE(start + 26) + all.readUInt16LE(start + 28);
    const packed = all.subarray(data, data + size);
    files.set(all.toString('utf8', at + 46, at + 46 + name), method === 0 ? packed : inflateRawSync(packed));
    at += 46 + name + extra + comment;
  }
  return files;
}
