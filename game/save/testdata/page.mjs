// Reads what the game sealed, as the page of a class does, and writes it back.
// In: {kept: [[key, blob] …], slot: {…}}. Out: {slots, kept, told} once slot was put.
import { readFileSync } from 'node:fs';

globalThis.window = globalThis;
const { memory, open } = await import('../../../assets/class/shelf.js');
const { read } = await import('../../../assets/class/seal.js');

const given = readFileSync(0, 'utf8');
const { kept, put } = read(given);
const told = [];
const shelf = open({ kept: memory(kept), on: (slot) => told.push(slot.scenario) });
const slots = shelf.slots();
for (const [key, blob] of kept) localStorage.setItem(key, blob);
for (const slot of [...slots, put]) shelf.put(slot);
const names = Object.keys(localStorage);
process.stdout.write(JSON.stringify({
  seeds: slots.map((slot) => slot.record.seed), told, names: names.length === localStorage.length ? names : [],
  kept: names.map((name) => [name, localStorage.getItem(name)]),
}));
