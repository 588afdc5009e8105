// Tells when the page can't even begin: a part of it did not come, or the
// browser is too old to read the others. Written for any browser of the last
// twenty years, since it has to speak where they can't.
(function () {
  var page = document.documentElement;

  // Both languages of these few texts are here: nothing else may have come.
  var spanish = /^es\b/i.test((navigator.languages && navigator.languages[0]) || navigator.language || '');

  function tell(text, es) {
    var status = document.getElementById('status');
    var bar = document.getElementById('progress');
    if (!status || page.getAttribute('data-begun')) return;
    page.removeAttribute('data-early'); // words that would never be more than that
    page.removeAttribute('data-view');
    status.className = 'trouble';
    status.innerText = status.textContent = spanish ? es : text;
    page.lang = spanish ? 'es' : 'en';
    if (bar) bar.style.display = 'none';
    var worker = navigator.serviceWorker && navigator.serviceWorker.controller;
    if (worker) worker.postMessage('mend'); // see offline.js
  }

  var old = 'This browser is too old for the game. Any current Firefox, Chrome, Edge or Safari will do.';
  var viejo = 'Este navegador es demasiado antiguo para el juego. Sirve cualquier Firefox, Chrome, Edge o Safari actual.';
  var script = document.createElement('script');
  if (!('noModule' in script) || typeof Promise !== 'function' || typeof fetch !== 'function') {
    tell(old, viejo);
    return;
  }
  if (location.protocol === 'file:') {
    tell('The game can’t be opened from the disk: browsers load its parts only from a web server. On this computer, casebook serve --solo is one: run it with the name of this folder.',
      'El juego no se puede abrir desde el disco: los navegadores solo cargan sus partes desde un servidor web. En este equipo, casebook serve --solo es uno: ejecútalo con el nombre de esta carpeta.');
    return;
  }

  // boot.js marks the page once all of its parts are there. Until then an
  // error of a script element is a file that did not come, and one without an
  // element is a script that this browser can't read.
  window.addEventListener('error', function (e) {
    if (e.target && e.target.tagName === 'SCRIPT') {
      var name = e.target.getAttribute('src');
      tell('A part of the game did not load (' + name + ', or one that it needs). Load the page again; if that does not help, the folder it comes from is incomplete: export it again.',
        'Una parte del juego no se cargó (' + name + ', u otra que esta necesita). Carga la página otra vez; si no ayuda, la carpeta de la que viene está incompleta: expórtala de nuevo.');
    } else if (e.error instanceof SyntaxError) {
      tell(old, viejo);
    }
  }, true);
})();
