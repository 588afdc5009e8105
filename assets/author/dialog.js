// One dialog for all that is asked or told over the page.

const part = (id) => document.getElementById(id);

function button(label, value, note) {
  const made = document.createElement('button');
  made.value = value;
  made.append(label);
  if (note) {
    const small = document.createElement('small');
    small.textContent = note;
    made.append(small);
    made.className = 'choice';
  }
  return made;
}

// open shows the dialog and gives the value of the button that closed it, or ''.
function open(title, body, inBody, inBar) {
  const dialog = part('dialog');
  part('dialog-title').textContent = title;
  part('dialog-body').replaceChildren(body, ...inBody);
  part('dialog-bar').replaceChildren(...inBar);
  dialog.returnValue = '';
  dialog.showModal();
  return new Promise((give) => { dialog.addEventListener('close', () => give(dialog.returnValue), { once: true }); });
}

// show tells something: a text, or elements. What it gives is the value of one of
// the further buttons, { label, value }, or of one in the elements.
export function show(title, body, further = []) {
  const told = typeof body === 'string' ? Object.assign(document.createElement('pre'), { textContent: body }) : body;
  const closed = open(title, told, [], [...further.map(({ label, value }) => button(label, value)), button('Close', '')]);
  part('dialog-title').focus(); // a long text is read from its top
  part('dialog').scrollTop = 0;
  return closed;
}

// choose asks for one of several, each { label, value, note }, and gives its
// value; in a list they stand below each other.
export function choose(title, text, options, asList = false) {
  const told = Object.assign(document.createElement('p'), { textContent: text });
  const buttons = options.map(({ label, value, note }) => button(label, value, note));
  return open(title, told, asList ? buttons : [], asList ? [button('Cancel', '')] : buttons);
}
