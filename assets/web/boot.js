// Loads the game and starts it, tells how far it is, and says in words what is
// missing where it can't. Runs before the game and never touches its state.
import { prepare } from './page.js';

(() => {
  const shell = document.getElementById('shell');
  const bar = document.getElementById('progress');
  const status = document.getElementById('status');

  // Ebitengine takes every key and the wheel for itself. The page keeps what
  // belongs to the browser: Tab, so that nobody is trapped in the canvas, and
  // whatever zooms, reloads or searches. F11 stays with the browser too.
  const ours = (e) => e.key === 'Tab' || e.ctrlKey || e.metaKey || e.altKey || /^F\d+$/.test(e.key);
  for (const kind of ['keydown', 'keyup', 'keypress']) {
    window.addEventListener(kind, (e) => { if (ours(e)) e.stopImmediatePropagation(); }, true);
  }
  window.addEventListener('wheel', (e) => { if (e.ctrlKey || e.metaKey) e.stopImmediatePropagation(); }, { capture: true, passive: true });

  const trouble = (text) => {
    bar.hidden = true;
    shell.hidden = false;
    status.className = 'trouble';
    status.textContent = text;
  };

  const missing = () => {
    if (typeof WebAssembly !== 'object') {
      return 'This browser can’t run the game: it has no WebAssembly. Any current Firefox, Chrome, Edge or Safari will do.';
    }
    if (!document.createElement('canvas').getContext('webgl2')) {
      return 'This browser can’t draw the game: WebGL 2 is missing or switched off. Try another browser, or switch on “hardware acceleration” in this one’s settings and load the page again.';
    }
    if (typeof Go !== 'function') {
      return 'A part of the game, wasm_exec.js, did not load. Load the page again; if that does not help, the folder it comes from is incomplete.';
    }
    return '';
  };

  // counted passes a body on and tells how much of it has come.
  const counted = (response) => {
    const total = Number(response.headers.get('Content-Length')) || 0;
    const coded = response.headers.get('Content-Encoding');
    let come = 0, told = 0;
    return response.body.pipeThrough(new TransformStream({
      transform(chunk, out) {
        come += chunk.byteLength;
        if (total > 0 && !coded && come <= total) bar.value = come / total;
        if (come - told > 1048576) { // seldom, since it is read aloud
          told = come;
          status.textContent = `Loading the game … ${Math.round(come / 1048576)} MB`;
        }
        out.enqueue(chunk);
      },
    }));
  };

  // opened is the stream of a program that may be packed: whether it is, its
  // first bytes tell, because some servers unpack .gz files on their own.
  const opened = async (stream) => {
    const reader = stream.getReader();
    const first = await reader.read();
    const rest = new ReadableStream({
      start(out) { if (!first.done) out.enqueue(first.value); },
      async pull(out) {
        const next = await reader.read();
        if (next.done) out.close(); else out.enqueue(next.value);
      },
    });
    const packed = !first.done && first.value[0] === 0x1f && first.value[1] === 0x8b;
    return packed ? rest.pipeThrough(new DecompressionStream('gzip')) : rest;
  };

  const program = async () => {
    const names = typeof DecompressionStream === 'function' ? ['upperhand.wasm.gz', 'upperhand.wasm'] : ['upperhand.wasm'];
    for (const name of names) {
      const response = await fetch(name);
      if (response.ok) return opened(counted(response));
    }
    throw new Error('the program itself, upperhand.wasm, is not beside this page');
  };

  const instance = async (imports) => {
    const wasm = new Response(await program(), { headers: { 'Content-Type': 'application/wasm' } });
    if (WebAssembly.instantiateStreaming) return (await WebAssembly.instantiateStreaming(wasm, imports)).instance;
    return (await WebAssembly.instantiate(await wasm.arrayBuffer(), imports)).instance;
  };

  // shown takes the loading page away when the game has drawn itself.
  const shown = () => new MutationObserver((_, watch) => {
    const canvas = document.querySelector('canvas');
    if (!canvas) return;
    watch.disconnect();
    canvas.tabIndex = 0;
    canvas.setAttribute('role', 'img');
    canvas.setAttribute('aria-label', 'Upper Hand, the game. It is worked with the arrow keys, Enter and the number keys.');
    requestAnimationFrame(() => requestAnimationFrame(() => {
      shell.hidden = true;
      if (window.top === window) canvas.focus();
    }));
  }).observe(document.body, { childList: true, subtree: true });

  const start = async () => {
    const lack = missing();
    if (lack) return trouble(lack);
    try {
      const go = new Go();
      prepare({ webgl: true, cases: [] });
      const game = await instance(go.importObject);
      status.textContent = 'Starting …';
      bar.value = 1;
      shown();
      await go.run(game);
      trouble('The game has ended. Load the page again to go on: your place is kept.');
    } catch (error) {
      trouble(`The game could not be started: ${error.message}. Load the page again; if that does not help, try another browser.`);
    }
  };

  start();
})();
