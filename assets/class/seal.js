// What the game keeps is sealed (game/save/seal.go): a first line with a version,
// a length in bytes and a checksum, then JSON. Whatever is damaged is told from
// what is whole, here as there.
import { sum } from './sum.js';

const magic = 'upperhand-save';
const version = 1;

const bytesOf = (text) => new TextEncoder().encode(text).length;

// seal puts the header before a text.
export function seal(text) {
  const head = `${magic} ${version} ${bytesOf(text)}`;
  return `${head} ${sum(`${head}\n${text}`)}\n${text}`;
}

// unseal gives the text back, or null where it is damaged, of a newer version,
// or was never sealed.
export function unseal(blob) {
  const end = blob.indexOf('\n');
  const [word, format, length, checksum, more] = blob.slice(0, Math.max(end, 0)).split(' ');
  const text = blob.slice(end + 1);
  if (end < 0 || word !== magic || Number(format) !== version || more !== undefined) return null;
  if (Number(length) !== bytesOf(text) || checksum !== sum(`${word} ${format} ${length}\n${text}`)) return null;
  return text;
}

// read parses what the game wrote, with each seed as a string of its digits:
// seeds have 64 bits, and a number of JavaScript's would lose some. Inside a
// string of JSON a quotation mark has a backslash before it, so that nothing a
// person wrote looks like a seed.
export function read(text) {
  return JSON.parse(text.replace(/"seed":\s*(\d+)/g, '"seed":"$1"'));
}

// write is the other way round.
export function write(value) {
  return JSON.stringify(value).replace(/"seed":"(\d+)"/g, '"seed":$1');
}
