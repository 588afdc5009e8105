// Writes findings as a list in which each leads to its line and to what its code
// means.

function button(text, name, act) {
  const made = document.createElement('button');
  made.type = 'button';
  made.className = name;
  made.textContent = text;
  made.addEventListener('click', act);
  return made;
}

function paragraph(...parts) {
  const made = document.createElement('p');
  made.append(...parts);
  return made;
}

function item(found, { go, explain }) {
  const row = document.createElement('li');
  row.dataset.found = found.severity;
  const kind = document.createElement('b');
  kind.textContent = found.severity;
  const place = found.line > 0 ? button(`line ${found.line}`, 'where', () => go(found.line, found.file)) : '';
  const meaning = found.code ? button(found.code, 'code', () => explain(found.code)) : '';
  if (meaning) meaning.setAttribute('aria-label', `What ${found.code} means`);
  row.append(paragraph(place, kind, `: ${found.message} `, meaning), ...(found.help ? [paragraph(found.help)] : []));
  return row;
}

// say writes all findings into an element.
export function say(place, all, acts) {
  if (all.length === 0) {
    const fine = paragraph('Nothing to mend.');
    fine.className = 'fine';
    place.replaceChildren(fine);
    return;
  }
  const list = document.createElement('ul');
  list.className = 'found';
  list.append(...all.map((found) => item(found, acts)));
  place.replaceChildren(list);
}
