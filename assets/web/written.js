// In the play pane of the author's page the case is not fetched: the page round
// it hands over what stands in its editor, again whenever that has changed.

const ours = (event) => event.source === parent && event.origin === location.origin && event.data?.upperhand;

// written gives the case as the author's page first hands it over. What comes
// later goes to the game.
export function written() {
  return new Promise((begin) => {
    addEventListener('message', (event) => {
      if (!ours(event)) return;
      const { upperhand: what, name, text, scene } = event.data;
      if (what === 'goto') return globalThis.upperhand?.visit?.(scene);
      if (what !== 'script') return;
      begin([{ name, text, langs: [] }]);
      globalThis.upperhand?.rewrite?.(name, text);
    });
    parent.postMessage({ upperhand: 'ready' }, location.origin);
  });
}
