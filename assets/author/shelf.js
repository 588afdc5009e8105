// Keeps what is being written in this browser, so that a closed tab loses
// nothing, and hands it out as files.

const key = 'upperhand-author/draft';

// kept is the draft that was left here: { name, case, tests, clean }, or null;
// clean tells that all of it lies in files too.
export function kept() {
  try {
    const draft = JSON.parse(localStorage.getItem(key));
    return typeof draft?.case === 'string' && typeof draft.tests === 'string' ? draft : null;
  } catch {
    return null;
  }
}

// keep keeps a draft and reports whether the browser took it.
export function keep(draft) {
  try {
    localStorage.setItem(key, JSON.stringify(draft));
    return true;
  } catch {
    return false;
  }
}

// elsewhere tells when another tab keeps its draft, in the place of this one's.
export const elsewhere = (told) => addEventListener('storage', (event) => { if (event.key === key) told(); });

// handles are the files on disk that were opened or saved, where the browser
// lets a page write into them; all other pages save to the downloads.
const handles = {};

export const remember = (file, handle) => { handles[file] = handle; };
export const forget = () => { for (const file of Object.keys(handles)) delete handles[file]; };

// save writes a text under a name and tells where it went, or '' where somebody
// thought better of it.
export async function save(file, name, text) {
  if (typeof showSaveFilePicker !== 'function') return download(name, text);
  try {
    handles[file] ??= await showSaveFilePicker({ suggestedName: name, types: [{ description: 'Lua script', accept: { 'text/x-lua': ['.lua'] } }] });
    const out = await handles[file].createWritable();
    await out.write(text);
    await out.close();
    return `saved as ${handles[file].name}`;
  } catch (error) {
    if (error.name === 'AbortError') return '';
    delete handles[file];
    return download(name, text);
  }
}

function download(name, text) {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type: 'text/plain' }));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
  return `saved in your downloads as ${name}`;
}

// pick lets somebody choose files, and gives them with what is needed to write
// into them again, where there is such a thing.
export async function pick(input) {
  if (typeof showOpenFilePicker === 'function') {
    try {
      const picked = await showOpenFilePicker({ multiple: true });
      return await Promise.all(picked.map(async (handle) => ({ handle, file: await handle.getFile() })));
    } catch (error) {
      if (error.name === 'AbortError') return [];
    }
  }
  return new Promise((give) => {
    input.value = '';
    input.onchange = () => give([...input.files].map((file) => ({ handle: null, file })));
    input.click();
  });
}
