// What a package's page has besides the game: the Finish button in the strip, what
// is said of the platform, and the page at the end.
import { offer } from '../page.js';
import { say } from '../words.js';

const reason = (why) => why || say('it gave no reason');

const told = {
  silent: (why) => say('Your learning platform does not answer ({}), so nothing is kept so far. You can play meanwhile; it is tried again.', reason(why)),
  refused: (why) => say('Your learning platform could not keep your latest choices ({}). It is tried again; leave this window open.', reason(why)),
  waits: (why) => say('Not all of your choices have reached your learning platform yet ({}). It is tried again; leave this window open.', reason(why)),
  shut: (why) => say('Your learning platform has closed this session ({}). What you do from here on is not kept: close this window and open the activity again.', reason(why)),
  outside: () => say('This page was opened outside a learning platform. You can play; what you do is kept in this browser only, and nobody is told.'),
  looking: () => say('You are looking back: your learning platform keeps nothing of what you do here now.'),
  long: () => say('This run is longer than your learning platform can keep. Its latest steps are not kept there.'),
  words: () => say('What you write here stays in this window and does not go to your course. Save the report to keep it.'),
};

let said = '';
let after = '';

// tell says how the platform stands, until something else is to be said; '' is
// that all is well. The same is said once, not at each attempt.
export function tell(kind, why = '') {
  if (kind === said) return;
  if (after) return; // the page at the end says it
  said = kind;
  offer('lms', kind ? told[kind](why) : '', kind === '' || kind === 'shut' ? [] : [{ label: say('Close this notice') }]);
}

// remark says something once, whatever the platform does.
export function remark(kind) {
  offer(`lms-${kind}`, told[kind](), [{ label: say('Close this notice') }]);
}

// button puts Finish into the strip.
export function button(act) {
  const made = document.createElement('button');
  made.type = 'button';
  made.id = 'finish';
  made.dataset.say = 'Finish';
  made.textContent = say('Finish');
  made.addEventListener('click', act);
  document.getElementById('strip').append(made);
  document.documentElement.dataset.strip = 'shown';
}

// end shows the page at the end over the game: a heading, lines, and buttons, each
// a label and what it does. It stands alone: the game takes no keys under it.
export function end(heading, lines, buttons = []) {
  let page = document.getElementById('lms-end');
  if (!page) {
    page = document.createElement('dialog');
    page.id = 'lms-end';
    page.setAttribute('aria-labelledby', 'lms-end-heading');
    page.addEventListener('cancel', (event) => event.preventDefault());
    for (const kind of ['keydown', 'keyup', 'keypress']) page.addEventListener(kind, (event) => event.stopPropagation());
    document.body.append(page);
  }
  const title = document.createElement('h1');
  title.id = 'lms-end-heading';
  title.tabIndex = -1;
  title.textContent = heading;
  const words = document.createElement('div');
  words.setAttribute('role', 'status');
  words.append(...lines.filter(Boolean).map((line) => Object.assign(document.createElement('p'), { textContent: line })));
  const row = document.createElement('p');
  row.append(...buttons.map(({ label, act }) => {
    const made = Object.assign(document.createElement('button'), { type: 'button', textContent: label });
    made.addEventListener('click', act);
    return made;
  }));
  page.replaceChildren(title, words, ...(buttons.length > 0 ? [row] : []));
  after = heading;
  offer('lms', '');
  if (!page.open) page.showModal();
  title.focus();
}

// resume takes the page at the end away again.
export function resume() {
  after = '';
  said = '';
  document.getElementById('lms-end')?.close();
}
