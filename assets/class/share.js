// The screen on which somebody gives what they wrote in a debrief to their
// class. Nothing is given that was not ticked, and all of it can be taken back.
import { call } from './api.js';
import { cover, uncover } from './cover.js';
import { button, el } from './el.js';
import { keyOf, replay, runsOf } from './run.js';
import { say } from './words.js';

const leaving = -1; // the number of the line on how one leaves the conversation

const askedKey = (scenario) => `class/asked/${scenario}`;

// Share knows what was shared (the server's list) and offers what can be.
export class Share {
  #asked = {};
  #state = '';

  constructor({ shelf, seat, shared }) {
    Object.assign(this, { shelf, seat, shared: new Map(shared.map((s) => [this.#id(s), s.text])) });
  }

  #id({ scenario, seed, run = 0, question }) { return `${keyOf(scenario, seed, run)}#${question}`; }

  // hear remembers how a question read that somebody is writing to: a slot holds
  // the answers alone.
  hear(field) {
    const [name, number] = (field.dataset.id ?? '').split(':');
    const question = name === 'leaving' ? leaving : name === 'reflect' ? Number(number) : null;
    if (question !== null) this.#asked[question] = field.getAttribute('aria-label');
  }

  // wrote takes what was heard as belonging to the case that was just kept.
  wrote({ scenario }) {
    if (Object.keys(this.#asked).length === 0) return;
    const title = document.querySelector('#mirror h1')?.textContent ?? '';
    this.shelf.kept.set(askedKey(scenario), JSON.stringify({ ...this.#known(scenario), title, ...this.#asked }));
    this.#asked = {};
  }

  #known(scenario) { return JSON.parse(this.shelf.kept.get(askedKey(scenario)) ?? '{}'); }

  // written are all answers to be had, those of the newest run of a case first.
  written() {
    return this.shelf.slots().flatMap((slot) => runsOf(slot).filter((run) => run.ended).reverse().flatMap((run) => this.#answers(slot.scenario, run)));
  }

  #answers(scenario, run) {
    const known = this.#known(scenario);
    return [[leaving, run.leaving], ...(run.reflections ?? []).map((text, i) => [i, text])]
      .filter(([, text]) => text?.trim())
      .map(([question, text]) => {
        const of = { scenario, seed: run.record.seed, ...replay(run) > 0 && { run: replay(run) }, question };
        const asked = known[question] ?? (question === leaving ? say('How are you leaving this?') : say('Question {}', question + 1));
        return { ...of, asked, text: text.trim(), title: known.title || scenario, run: run.number, id: this.#id(of), of };
      });
  }

  // open shows the screen.
  open() {
    this.#state = '';
    this.#show();
  }

  #show() {
    const all = this.written();
    const close = () => uncover('share');
    const who = this.seat.name ? say('{} ({})', this.seat.alias, this.seat.name) : this.seat.alias;
    cover('share', { heading: say('Share with your class'), close, body: [
      el('p', null, say('Tick what you want to share. Your teacher sees it with the name {}; the class may see it, without a name. Everything else stays on this machine.', who)),
      all.length === 0 && el('p', null, say('There is nothing to share yet: what you write in the debrief of a case will be offered here.')),
      all.map((answer, i) => [
        (i === 0 || all[i - 1].title !== answer.title || all[i - 1].run !== answer.run) && el('h3', null, answer.run > 1 ? say('{}, run {}', answer.title, answer.run) : answer.title),
        this.#row(answer, i),
      ]),
      el('p', { id: 'share-state', role: 'status' }, this.#state),
      el('div', { class: 'bar' },
        all.length > 0 && button('send', say('Share what is ticked'), () => this.#send(all)),
        button('close', say('Close'), close)),
    ] });
  }

  #row({ id, asked, text }, i) {
    const had = this.shared.get(id);
    return el('div', { class: 'answer' },
      el('input', { type: 'checkbox', id: `answer-${i}`, 'data-id': `answer:${i}`, checked: Boolean(had), 'aria-describedby': `text-${i}` }),
      el('label', { for: `answer-${i}` }, asked),
      el('p', { id: `text-${i}` }, text),
      had ? el('p', { class: 'soft' }, had === text ? say('Shared. Untick it to take it back.') : say('Shared as it was before you changed it. Share again to send the new words.')) : null);
  }

  // send tells the server of each tick that was put or taken away.
  async #send(all) {
    const ticked = all.map((_, i) => document.getElementById(`answer-${i}`).checked);
    let changed = 0;
    try {
      for (const [i, { id, of, asked, text }] of all.entries()) {
        const now = ticked[i] ? text : '';
        if (now === (this.shared.get(id) ?? '')) continue;
        const response = await call('share', { ...of, asked, text: now });
        if (!response.ok) throw new Error((await response.json().catch(() => ({}))).reason ?? String(response.status));
        this.shared.set(id, now);
        changed++;
      }
      this.#state = changed === 0 ? say('Nothing has changed.') : say('Done: {} shared with your class.', all.filter(({ id }) => this.shared.get(id)).length);
    } catch (error) {
      this.#state = error.name === 'TypeError' || error.name === 'TimeoutError'
        ? say('This could not be sent: there is no network. Try again later.') : say('This could not be shared: {}', error.message);
    }
    this.#show();
    if (this.#state) ticked.forEach((on, i) => { document.getElementById(`answer-${i}`).checked = on; });
  }
}
