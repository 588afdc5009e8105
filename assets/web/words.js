// What the page says of itself, before the game is there and round it, in the
// languages of the game. The game's own words are files beside the page
// (assets/lang); these few are here because they may have to say that such a
// file did not come.

const tables = {
  es: {
    'A training game about power in helping relationships.': 'Un juego de formación sobre el poder en las relaciones de ayuda.',
    'Loading the game': 'Cargando el juego',
    'Loading the game …': 'Cargando el juego…',
    'Loading the game: {} %': 'Cargando el juego: {} %',
    'Starting the game …': 'Iniciando el juego…',
    'Picture': 'Imagen',
    'Text view': 'Vista de texto',
    'Read aloud': 'Leer en voz alta',
    'Conversation': 'Conversación',
    'This browser can’t run the game: WebAssembly is missing or switched off. Any current Firefox, Chrome, Edge or Safari will do.':
      'Este navegador no puede ejecutar el juego: falta WebAssembly o está desactivado. Sirve cualquier Firefox, Chrome, Edge o Safari actual.',
    'A part of the game, wasm_exec.js, did not load. Load the page again; if that does not help, the folder it comes from is incomplete: export it again.':
      'Una parte del juego, wasm_exec.js, no se cargó. Carga la página otra vez; si no ayuda, la carpeta de la que viene está incompleta: expórtala de nuevo.',
    'The game has ended. Load the page again to go on: your place is kept.': 'El juego ha terminado. Carga la página otra vez para seguir: tu lugar se guarda.',
    'The game could not be started: {}. Load the page again; if that does not help, tell whoever gave you its address, or try another browser.':
      'No se pudo iniciar el juego: {}. Carga la página otra vez; si no ayuda, díselo a quien te dio la dirección o prueba con otro navegador.',
    'One moment: this is done as soon as the game is there.': 'Un momento: esto se hace en cuanto el juego esté listo.',
    'A new version of the game is ready. What you did so far is kept.': 'Hay una versión nueva del juego. Lo que has hecho hasta ahora se conserva.',
    'Use it now': 'Usarla ahora',
    'Later': 'Más tarde',
    'This browser can’t draw the game (WebGL 2 is missing or switched off), so it is shown as text. All of it can be played.':
      'Este navegador no puede dibujar el juego (falta WebGL 2 o está desactivado), así que se muestra como texto. Se puede jugar entero.',
    'Close this notice': 'Cerrar este aviso',
    'The picture. All that it shows stands on this page in words too.': 'La imagen. Todo lo que muestra está también en palabras en esta página.',
    'Reading aloud is on.': 'La lectura en voz alta está activada.',
    'the connection to the server failed': 'falló la conexión con el servidor',
    'the connection to the server it comes from failed': 'falló la conexión con el servidor del que viene',
    'the connection broke off while it was loading': 'la conexión se cortó mientras se cargaba',
    'the server answered {}': 'el servidor respondió {}',
    'a web page came in its place': 'en su lugar llegó una página web',
    'it is no list of file names': 'no es una lista de nombres de archivo',
    'it lists no scenario': 'no contiene ningún caso',
    '{} could not be loaded: {}. Load the page again; if that does not help, the folder it comes from is incomplete: export it again.':
      '{} no se pudo cargar: {}. Carga la página otra vez; si no ayuda, la carpeta de la que viene está incompleta: expórtala de nuevo.',
    'a part of it, {}, is missing (the server answered {}): the folder that the page comes from is incomplete':
      'falta una parte, {} (el servidor respondió {}): la carpeta de la que viene la página está incompleta',
    'a part of it, {}, arrived damaged ({})': 'una parte, {}, llegó dañada ({})',
    'something else came in its place': 'llegó otra cosa en su lugar',
    'there is no WebAssembly': 'no hay WebAssembly',
  },
};

// teach adds texts in a language, of a part of the page that not all pages have.
export const teach = (to, table) => Object.assign(tables[to], table);

const root = document.documentElement;

// langs are the languages of the game, which the export has written here.
export const langs = (root.dataset.langs ?? 'en').split(' ');

// preferred is the one that the reader's browser asks for first.
export function preferred(liked = navigator.languages ?? [navigator.language]) {
  for (const tag of liked) {
    const language = tag.toLowerCase().split('-')[0];
    if (langs.includes(language)) return language;
  }
  return 'en';
}

let lang = 'en';

// say gives a text in the language that is on, with what belongs in its braces.
export function say(text, ...args) {
  const words = tables[lang]?.[text] ?? text;
  return words.replace(/\{\}/g, () => String(args.shift()));
}

// turnTo changes the language of the page, and what stands on it already.
export function turnTo(to) {
  const tag = to || 'en';
  if (tag === lang && root.lang === tag) return;
  lang = root.lang = tag;
  for (const node of document.querySelectorAll('[data-say]')) node.textContent = say(node.dataset.say);
  for (const node of document.querySelectorAll('[data-label]')) node.setAttribute('aria-label', say(node.dataset.label));
}

// spoken is the language that is on.
export const spoken = () => lang;
