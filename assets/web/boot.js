// Loads the game and starts it, tells how far it is, and says in words what is
// missing where it can't. Runs before the game and never touches its state.
import { guard } from './keys.js';
import { prepare } from './page.js';
import { gated } from './rest.js';

(() => {
  const shell = document.getElementById('shell');
  const bar = document.getElementById('progress');
  const status = document.getElementById('status');

  guard();

  const trouble = (text) => {
    bar.hidden = true;
    shell.hidden = false;
    status.className = 'trouble';
    status.textContent = text;
  };

  const drawable = () => document.createElement('canvas').getContext('webgl2') !== null;

  const missing = () => {
    if (typeof WebAssembly !== 'object') {
      return 'This browser can’t run the game: it has no WebAssembly. Any current Firefox, Chrome, Edge or Safari will do.';
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

  const start = async () => {
    const lack = missing();
    if (lack) return trouble(lack);
    try {
      const go = new Go();
      prepare({ webgl: drawable(), cases: [] });
      const game = await instance(go.importObject);
      status.textContent = 'Starting …';
      bar.value = 1;
      await gated(() => go.run(game));
      trouble('The game has ended. Load the page again to go on: your place is kept.');
    } catch (error) {
      trouble(`The game could not be started: ${error.message}. Load the page again; if that does not help, try another browser.`);
    }
  };

  start();
})();
