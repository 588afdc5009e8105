// What the strip says of a seat: who one is, and whether the class has what was
// done. Behind it is a screen with the rest, such as the key to the seat.
import { leave, teacher } from './api.js';
import { cover, covering, uncover } from './cover.js';
import { button, el } from './el.js';
import { say } from './words.js';

// told is how the sending stands, in words: all of them, and as many as a phone
// has room for. See Sync.
function told(state) {
  switch (state.kind) {
    case 'saved': return [say('Saved for the class'), say('Saved')];
    case 'out': return [say('Not sent to the class any more'), say('Not sent')];
    case 'unreached': return [say('Not sent yet: the class could not be reached'), say('Not sent yet')];
  }
  const steps = state.steps === 1 ? say('Not sent yet: 1 step') : say('Not sent yet: {} steps', state.steps);
  return state.failed ? [say('{}, will be as soon as there is a network', steps), say('{} not sent', state.steps)] : [say('Saving …'), say('Saving …')];
}

export class Seat {
  #state = { kind: 'saved' };
  #key = false;
  #trouble = '';

  // who is the answer of /api/me; share opens the screen to share on, and
  // sharable tells whether there is anything to share.
  constructor({ who, share, sharable }) {
    Object.assign(this, { who, share, sharable });
    this.name = button('seat', '', () => this.open(), { id: 'seat', 'aria-haspopup': 'dialog' });
    this.gives = button('share', '', () => this.share(), { id: 'share', 'aria-haspopup': 'dialog', hidden: true });
    this.state = el('p', { id: 'sent' });
    document.getElementById('strip').append(this.gives, this.name, this.state);
    if (teacher) this.name.disabled = true; // there is nothing behind it
    new MutationObserver(() => this.show()).observe(document.documentElement, { attributeFilter: ['lang'] });
    this.show();
  }

  tell(state) {
    this.#state = state;
    this.show();
  }

  show() {
    const [long, short] = told(this.#state);
    this.name.textContent = this.who.seat.alias;
    this.name.setAttribute('aria-label', say('{}: your seat in the class', this.who.seat.alias));
    this.gives.textContent = say('Share');
    this.gives.hidden = teacher || !this.sharable();
    const trouble = this.#state.kind === 'out' || Boolean(this.#state.failed);
    this.state.dataset.trouble = trouble ? 'yes' : 'no';
    this.state.setAttribute('aria-live', trouble ? 'polite' : 'off'); // each step that is saved is no news
    if (this.state.title !== long) {
      this.state.title = long;
      this.state.replaceChildren(el('span', { class: 'long' }, long), el('span', { class: 'short', 'aria-hidden': 'true' }, short));
    }
    if (covering() === 'seat') this.#show();
  }

  open() {
    [this.#key, this.#trouble] = [false, ''];
    this.#show();
  }

  #show() {
    const { seat, class: of } = this.who;
    const close = () => uncover('seat');
    cover('seat', { heading: say('You are {}', seat.alias), close, body: [
      seat.name ? el('p', null, say('{}, in “{}”', seat.name, of.title)) : el('p', null, say('In “{}”', of.title)),
      el('p', { class: 'state' }, told(this.#state)[0]),
      el('p', null, say('Your teacher sees which choices you take, under this name. What you write in a debrief stays on this machine unless you share it.')),
      el('div', { class: 'bar' },
        button('close', say('Close'), close),
        button('share', say('Share with your class'), () => this.share())),
      el('h3', null, say('To go on at another machine')),
      seat.key ? this.#keyed(seat.key) : el('p', null, say('Your key is shown here once the class can be reached.')),
      el('h3', null, say('When somebody else will play here')),
      el('p', null, say('Leave your seat, and the next person gets one of their own. You come back to yours with your key: what you did, and what you wrote on this machine, is there again.')),
      el('div', { class: 'bar' }, button('leave', say('Leave my seat'), () => this.#leave())),
      el('p', { role: 'status' }, this.#trouble),
    ] });
  }

  async #leave() {
    this.#trouble = '';
    try {
      await leave();
    } catch {
      this.#trouble = say('This needs the class, which can’t be reached just now.');
      this.#show();
    }
  }

  #keyed(key) {
    if (!this.#key) {
      return [el('p', null, say('A key opens your seat there. Let nobody else see it.')),
        button('key', say('Show my key'), () => { this.#key = true; this.#show(); document.getElementById('key').focus(); })];
    }
    return [el('p', { id: 'key', tabindex: -1 }, key.replace(/(.{4})(?=.)/g, '$1 ')),
      el('p', null, say('Write it down. On the other machine, open the class’s address and choose “I have a seat key”.'))];
  }
}
