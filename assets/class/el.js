// Makes elements. What somebody wrote is set as text, never read as markup.

// el makes an element with attributes, handlers (functions) and children. A
// child that is null or false is left out.
export function el(tag, attributes, ...children) {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes ?? {})) {
    if (typeof value === 'function') made.addEventListener(name, value);
    else if (value === true) made.setAttribute(name, '');
    else if (value !== false && value !== null) made.setAttribute(name, value);
  }
  made.append(...children.flat(Infinity).filter((child) => child !== null && child !== false));
  return made;
}

// button makes a button. id names it on its screen, so that a screen that is
// brought up to date gives the focus back.
export const button = (id, text, act, more) => el('button', { type: 'button', 'data-id': id, click: act, ...more }, text);
