// Keeps the game for when there is no network, and offers a new version when
// one has come. It never puts one in place by itself: whoever is in the middle
// of a scenario stays there until they say otherwise.
import { offer } from './page.js';
import { say } from './words.js';

const hour = 3600 * 1000;

// stayOffline is called once the game runs, so that keeping it does not slow
// down loading it. A page that was not stamped for it, as when an author works
// on a scenario, keeps nothing.
export async function stayOffline() {
  if (document.documentElement.dataset.offline !== 'yes' || !window.isSecureContext || !navigator.serviceWorker) return;
  try {
    const registration = await navigator.serviceWorker.register('sw.js', { scope: './', updateViaCache: 'none' });
    watch(registration);
    askAgain(registration);
  } catch {
    // Some browsers forbid it, as in private windows. The game needs it only
    // where there is no network, and then says so by not loading.
  }
}

// mend has what is kept looked through, since the game could not start with it:
// what is damaged comes anew when the page is loaded again.
export const mend = () => navigator.serviceWorker?.controller?.postMessage('mend');

// watch offers a version that waits now, and any that comes to wait.
function watch(registration) {
  if (registration.waiting && navigator.serviceWorker.controller) propose(registration.waiting);
  registration.addEventListener('updatefound', () => {
    const worker = registration.installing;
    worker?.addEventListener('statechange', () => {
      // Without a controller it is the first version, and nothing to tell of.
      if (worker.state === 'installed' && navigator.serviceWorker.controller) propose(worker);
    });
  });
}

function propose(worker) {
  offer('update', say('A new version of the game is ready. What you did so far is kept.'), [
    { label: say('Use it now'), act: () => use(worker) },
    { label: say('Later') },
  ]);
}

function use(worker) {
  navigator.serviceWorker.addEventListener('controllerchange', () => location.reload(), { once: true });
  worker.postMessage('use');
}

// askAgain looks for a new version when somebody comes back to a page that has
// long been open.
function askAgain(registration) {
  let asked = Date.now();
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState !== 'visible' || Date.now() - asked < hour) return;
    asked = Date.now();
    registration.update().catch(() => {}); // no network: next time
  });
}
