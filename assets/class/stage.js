// Hears what the teacher has on: through an event stream that stays open, and where
// none comes through, as with some proxies, by questions that the server answers once
// it has news. Where a proxy ends even those, by a short question every few seconds.

const often = 3000; // ms between two short questions
const wait = 20; // seconds that the server may wait with an answer
const soon = 100; // ms from an answer to the next question that waits
const seldom = 60_000; // where one does: it may have died unheard
const grace = 4000; // ms that a stream may take to say its first word

// listen calls on(stage) with each stage that is another than the one before, and
// gone(status, reason) where this seat has no class any more. at is the address
// of a part of the API. It gives a function that asks at once.
export function listen({ at, on, gone }) {
  let last = null;
  let live = false; // the stream has spoken since it was last opened
  let source = null;
  let timer = 0;
  let patient = true; // a question that waits was not cut short
  let asking = new AbortController(); // ends the question that is open

  const take = (stage, sure) => {
    if (last !== null && (sure ? stage.version === last : stage.version <= last)) return;
    last = stage.version;
    on(stage);
  };

  const open = () => {
    source?.close();
    source = new EventSource(at('events'));
    source.addEventListener('stage', (event) => {
      live = patient = true;
      take(JSON.parse(event.data), true);
      plan(seldom);
    });
    source.addEventListener('error', () => {
      live = false;
      plan(often);
    });
  };

  const stop = () => {
    const old = asking;
    asking = new AbortController();
    old.abort();
    return asking;
  };

  const ask = async (seconds = 0) => {
    const mine = stop();
    const late = setTimeout(() => mine.abort(), (seconds + 10) * 1000);
    const asked = performance.now();
    let next = often;
    try {
      const response = await fetch(at(`poll?after=${last ?? -1}&wait=${seconds}`), { cache: 'no-store', signal: mine.signal });
      if (response.status === 200) take(await response.json(), false);
      else if ([401, 403, 410].includes(response.status)) gone(response.status, (await response.json().catch(() => ({}))).reason ?? '');
      if (response.status === 200 || performance.now() - asked > often) next = soon; // else the server did not wait
      if (!response.ok && seconds > 0) patient = false;
    } catch { // no network, or too late: the next question may find one
      if (seconds > 0 && mine === asking) patient = false;
    }
    clearTimeout(late);
    if (mine !== asking) return; // another question took this one's place
    if (!live && source.readyState === EventSource.CLOSED) open(); // after an answer that was no stream the browser gives up
    plan(live ? seldom : next);
  };

  const plan = (ms) => {
    clearTimeout(timer);
    timer = setTimeout(() => ask(patient && !live ? wait : 0), ms);
  };

  open();
  plan(grace);
  window.addEventListener('online', () => ask());
  document.addEventListener('visibilitychange', () => { if (!document.hidden) ask(); });
  window.addEventListener('pagehide', () => {
    source.close();
    stop();
  });
  window.addEventListener('pageshow', (event) => { if (event.persisted) open(); });
  return () => ask();
}
