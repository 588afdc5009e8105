// A field for a script, with numbered lines, colours and marks. The field is a
// plain textarea, so that everything a browser can do with text works: input
// methods, spelling, undo, search, screen readers. Under it lies the same text
// in colour, letter on letter.

const words = new Set(['and', 'break', 'do', 'else', 'elseif', 'end', 'false', 'for', 'function', 'goto', 'if', 'in', 'local', 'nil', 'not', 'or', 'repeat', 'return', 'then', 'true', 'until', 'while',
  'scenario', 'character', 'relation', 'scene', 'choice', 'narrate', 'go', 'ending', 'reflect', 'flags', 'test', 'expect']);
const token = /(--.*)|("(?:\\.|[^"\\])*"?|'(?:\\.|[^'\\])*'?)|([A-Za-z_]\w*)|(\[=*\[)/g;

// open is the long bracket that a line ends in, and so the next begins in: the
// text that closes it, and whether it is a remark.
function colour(line, open) {
  const parts = [];
  let at = 0;
  const put = (to, kind) => {
    if (to > at) parts.push([line.slice(at, to), kind]);
    at = to;
  };
  const close = () => {
    const end = line.indexOf(open.close, at);
    put(end < 0 ? line.length : end + open.close.length, open.kind);
    if (end >= 0) open = null;
  };
  if (open) close();
  while (!open) {
    token.lastIndex = at;
    const found = token.exec(line);
    if (!found) break;
    const [all, remark, string, word, bracket] = found;
    put(found.index, '');
    const long = /^--\[(=*)\[/.exec(remark ?? '') ?? /^\[(=*)\[/.exec(bracket ?? '');
    if (long) {
      open = { close: `]${long[1]}]`, kind: remark ? 'r' : 's' };
      put(at + long[0].length, open.kind);
      close();
    } else put(at + all.length, remark ? 'r' : string ? 's' : words.has(word) ? 'w' : '');
  }
  put(line.length, '');
  return { parts, open };
}

const same = (a, b) => a?.close === b?.close && a?.kind === b?.kind;

// Editor shows a text in an element and calls changed when somebody has edited
// it.
export class Editor {
  constructor(place, label, changed) {
    this.place = place;
    this.under = document.createElement('pre');
    this.under.setAttribute('aria-hidden', 'true');
    this.field = document.createElement('textarea');
    Object.assign(this.field, { spellcheck: false, autocapitalize: 'off', autocomplete: 'off', wrap: 'soft' });
    this.field.setAttribute('aria-label', label);
    this.lines = [];
    this.field.addEventListener('input', () => { this.draw(); changed(this.text); });
    this.field.addEventListener('keydown', (e) => this.key(e));
    place.append(this.under, this.field);
  }

  get text() { return this.field.value; }

  // set puts another text in its place; where keep is set the browser's undo
  // still leads back.
  set(text, keep = false) {
    if (keep && document.activeElement !== this.field) this.field.focus({ preventScroll: true });
    if (keep && this.replace(text)) return;
    this.field.value = text;
    this.draw();
  }

  // replace types the text over all that is there. Chromium takes minutes over
  // insertText where a text has thousands of lines, and a moment over the same
  // as HTML; browsers that have no HTML for a field are quick with the first.
  replace(text) {
    this.field.select();
    const plain = text.replace(/[&<>]/g, (c) => `&#${c.charCodeAt(0)};`);
    return (document.execCommand('insertHTML', false, plain) || document.execCommand('insertText', false, text)) && this.text === text;
  }

  // key gives a new line the room of the one before. Tab goes on to the next
  // control, as everywhere.
  key(event) {
    if (event.key !== 'Enter' || event.isComposing || event.ctrlKey || event.metaKey || event.altKey) return;
    const before = this.text.slice(0, this.field.selectionStart);
    const room = /^[ \t]*/.exec(before.slice(before.lastIndexOf('\n') + 1))[0];
    if (!room) return;
    event.preventDefault();
    document.execCommand('insertText', false, `\n${room}`);
  }

  // draw colours the lines that are no longer what they were.
  draw() {
    const now = this.text.split('\n');
    const had = this.lines;
    let open = null;
    let from = 0;
    while (from < now.length && from < had.length && had[from].text === now[from]) { open = had[from].then; from++; }
    let tail = 0;
    while (tail < now.length - from && tail < had.length - from && had[had.length - 1 - tail].text === now[now.length - 1 - tail]) tail++;
    const gone = had.splice(from, had.length - from - tail);
    for (const line of gone) line.row.remove();
    const next = had[from]?.row ?? null;
    const made = now.slice(from, now.length - tail).map((text) => {
      const line = { text, row: document.createElement('div') };
      open = this.paint(line, open);
      this.under.insertBefore(line.row, next);
      return line;
    });
    had.splice(from, 0, ...made);
    for (let i = from + made.length; i < had.length && !same(had[i].from, open); i++) open = this.paint(had[i], open);
    this.mark(this.marks ?? []);
  }

  paint(line, open) {
    const { parts, open: then } = colour(line.text, open);
    line.from = open;
    line.then = then;
    line.row.replaceChildren(...parts.map(([text, kind]) => {
      if (!kind) return text;
      const i = document.createElement('i');
      i.className = kind;
      i.textContent = text;
      return i;
    }), parts.length === 0 ? '\u200b' : '');
    return then;
  }

  // mark marks lines: each a 1-based line and a severity.
  mark(marks) {
    this.marks = marks;
    for (const { row } of this.lines) delete row.dataset.found;
    for (const { line, severity } of [...marks].reverse()) {
      const row = this.lines[Math.max(line, 1) - 1]?.row;
      if (row && row.dataset.found !== 'error') row.dataset.found = severity;
    }
  }

  // go puts the cursor at the beginning of a line and shows it.
  go(line) {
    const at = Math.min(Math.max(line, 1), this.lines.length) - 1;
    let start = 0;
    for (let i = 0; i < at; i++) start += this.lines[i].text.length + 1;
    this.field.focus({ preventScroll: true });
    this.field.setSelectionRange(start, start + this.lines[at].text.length);
    this.lines[at].row.scrollIntoView({ block: 'center' });
  }
}
