// Fetches the scenarios that lie beside the page.

const folder = 'scenarios/';

async function text(name) {
  const response = await fetch(folder + encodeURIComponent(name));
  if (!response.ok) throw new Error(`the server answered ${response.status}`);
  return response.text();
}

// one never fails: a scenario that can't be had is listed with the reason, and
// the others can be played.
async function one(name) {
  try {
    return { name, text: await text(name) };
  } catch (error) {
    return { name, error: `${folder}${name} could not be loaded (${error.message}); load the page again` };
  }
}

// cases gives the scenarios in the order of their list, each { name, text } or
// { name, error }. Without a list there are none.
export async function cases() {
  const response = await fetch(`${folder}index.json`).catch(() => null);
  if (!response?.ok) return [];
  const names = await response.json().catch(() => []);
  return Promise.all(names.map(one));
}
