// Shows a text in Markdown as elements: what the author's guide and the pages
// of codes are written in, and no more. Nothing in it becomes markup by itself.

// inline adds a line with its marks: `code`, *stress*, and links. A link to a
// chapter is a button with its name, which closes the dialog it stands in.
function inline(place, text) {
  const marks = /`([^`]+)`|\*\*([^*]+)\*\*|\*([^*\s][^*]*)\*|\[([^\]]+)\]\(([^)]+)\)/g;
  let at = 0;
  for (const found of text.matchAll(marks)) {
    const [all, code, strong, stress, label, to] = found;
    place.append(text.slice(at, found.index), code !== undefined ? tagged('code', code) : label !== undefined ? link(label, to) : tagged(strong ? 'strong' : 'em', strong ?? stress));
    at = found.index + all.length;
  }
  place.append(text.slice(at));
  return place;
}

function tagged(tag, text) {
  return Object.assign(document.createElement(tag), { textContent: text });
}

function link(label, to) {
  const chapter = /(?:^|\/)([a-z-]+)\.md(?:#.*)?$/.exec(to);
  if (!chapter) return inline(document.createElement('span'), label);
  return inline(Object.assign(document.createElement('button'), { value: chapter[1] === 'README' ? 'tutorial' : chapter[1], className: 'chapter' }), label);
}

function table(lines) {
  const made = document.createElement('table');
  lines.filter((_, i) => i !== 1).forEach((line, i) => {
    const row = made.insertRow();
    for (const cell of line.trim().replace(/^\||\|$/g, '').replace(/\\\|/g, '\u0001').split('|')) {
      row.append(inline(document.createElement(i === 0 ? 'th' : 'td'), cell.replaceAll('\u0001', '|').trim()));
    }
  });
  return made;
}

const item = /^ *(?:[-*]|(\d+)\.) +/;

function list(lines) {
  const made = document.createElement(item.exec(lines[0])[1] ? 'ol' : 'ul');
  let entry = null;
  const texts = [];
  for (const line of lines) {
    if (item.test(line)) {
      entry = texts.push(line.replace(item, '')) - 1;
    } else {
      texts[entry] += ` ${line.trim()}`;
    }
  }
  made.append(...texts.map((text) => inline(document.createElement('li'), text)));
  return made;
}

// block is one paragraph, heading, list or table. A table or a list may follow
// a paragraph without an empty line.
function block(lines) {
  const heading = /^(#+) +(.*)/.exec(lines[0]);
  if (heading) return [inline(document.createElement(heading[1].length > 2 ? 'h4' : 'h3'), heading[2]), ...rest(lines.slice(1))];
  if (lines[0].startsWith('|')) return [table(lines)];
  if (item.test(lines[0])) return [list(lines)];
  if (/^( {4}|\t)/.test(lines[0])) return [tagged('pre', lines.join('\n').replace(/^( {4}|\t)/gm, ''))];
  const quoted = lines[0].startsWith('> ');
  const text = lines.map((line) => line.replace(/^> ?/, '')).join(' ');
  return [inline(document.createElement(quoted ? 'blockquote' : 'p'), text)];
}

const rest = (lines) => (lines.length > 0 ? block(lines) : []);

// explained gives the elements of a text.
export function explained(text) {
  const made = document.createDocumentFragment();
  for (const piece of text.split(/^(```[^\n]*\n[^]*?^```)$/m)) {
    if (piece.startsWith('```')) {
      made.append(tagged('pre', piece.replace(/^```.*\n/, '').replace(/```$/, '')));
      continue;
    }
    for (const part of piece.split(/\n{2,}/)) {
      const lines = part.split('\n').filter((line) => line.trim());
      if (lines.length > 0) made.append(...block(lines));
    }
  }
  return made;
}
