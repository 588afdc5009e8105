// Hears what the teacher has on: through an event stream that stays open, and by
// asking every few seconds where none comes through, as with some proxies.

const often = 3000; // ms between two questions where no stream comes through
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

  const take = (stage, sure) => {
    if (last !== null && (sure ? stage.version === last : stage.version <= last)) return;
    last = stage.version;
    on(stage);
  };

  const open = () => {
    source?.close();
    source = new EventSource(at('events'));
    source.addEventListener('stage', (event) => {
      live = true;
      take(JSON.parse(event.data), true);
      plan(seldom);
    });
    source.addEventListener('error', () => {
      live = false;
      plan(often);
    });
  };

  const ask = async () => {
    try {
      const response = await fetch(at(`poll?after=${last ?? -1}`), { cache: 'no-store', signal: AbortSignal.timeout(10_000) });
      if (response.status === 200) take(await response.json(), false);
      else if ([401, 403, 410].includes(response.status)) gone(response.status, (await response.json().catch(() => ({}))).reason ?? '');
    } catch { /* no network: the next question may find one */ }
    if (!live && source.readyState === EventSource.CLOSED) open(); // after an answer that was no stream the browser gives up
    plan(live ? seldom : often);
  };

  const plan = (ms) => {
    clearTimeout(timer);
    timer = setTimeout(ask, ms);
  };

  open();
  plan(grace);
  window.addEventListener('online', ask);
  document.addEventListener('visibilitychange', () => { if (!document.hidden) ask(); });
  window.addEventListener('pagehide', () => source.close());
  window.addEventListener('pageshow', (event) => { if (event.persisted) open(); });
  return ask;
}
