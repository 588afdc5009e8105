// Makes elements of the nodes that the game sends: a tag, attributes, text and
// children. Text is set as text; nothing that comes from a case is ever read
// as markup.
'use strict';

const value = (node, name) => node.attrs?.find((a) => a[0] === name)?.[1];
const kidsOf = (node) => (node.text ? [{ text: node.text }, ...(node.kids ?? [])] : node.kids ?? []);

// textOf is a node's text with that of its children, as textContent gives it.
export const textOf = (node) => (node.text ?? '') + (node.kids ?? []).map(textOf).join('');

// stands reports whether an element is what a node asks for, so that it can be
// kept: a control by its id, anything else by its tag.
function stands(here, node) {
  if (!node.tag) return here.nodeType === Node.TEXT_NODE;
  return here.nodeType === Node.ELEMENT_NODE && here.localName === node.tag && (here.dataset.id ?? '') === (value(node, 'data-id') ?? '');
}

// make is a new element for a node.
export function make(node) {
  if (!node.tag) return document.createTextNode(node.text ?? '');
  const made = document.createElement(node.tag);
  become(made, node);
  return made;
}

// become changes an element into what a node says. Where it lies on the page,
// its style and data-at, is not the node's to say.
function become(here, node) {
  if (!node.tag) {
    if (here.data !== (node.text ?? '')) here.data = node.text ?? '';
    return;
  }
  const wanted = node.attrs ?? [];
  for (const { name } of [...here.attributes]) {
    if (name !== 'style' && name !== 'data-at' && !wanted.some((a) => a[0] === name)) here.removeAttribute(name);
  }
  for (const [name, v] of wanted) if (here.getAttribute(name) !== v) here.setAttribute(name, v);
  if (node.tag === 'textarea') {
    if (here.value !== (node.text ?? '')) here.value = node.text ?? '';
    return;
  }
  patch(here, kidsOf(node));
}

// patch makes the children of an element those that the nodes ask for. What
// still stands there stays the same element, with its focus and its caret.
export function patch(parent, nodes) {
  let at = parent.firstChild;
  for (const node of nodes) {
    let found = at;
    while (found && !stands(found, node)) found = found.nextSibling;
    if (found && (found === at || value(node, 'data-id'))) {
      while (at !== found) at = drop(at);
      become(at, node);
      at = at.nextSibling;
    } else {
      parent.insertBefore(make(node), at);
    }
  }
  while (at) at = drop(at);
}

function drop(node) {
  const next = node.nextSibling;
  node.remove();
  return next;
}
