// Shows the map of the case as the workshop has drawn it. A scene leads to its
// line in the script, or the play pane to the scene.

// draw puts the map into an element, or why there is none.
export function draw(place, { svg, trouble, findings }, { go, visit }) {
  if (!svg) {
    place.textContent = trouble ?? (findings ? 'The map is drawn once the errors are mended.' : 'There is nothing to draw.');
    return;
  }
  const at = { left: place.scrollLeft, top: place.scrollTop };
  place.innerHTML = '';
  const root = place.shadowRoot ?? place.attachShadow({ mode: 'open' });
  const drawing = document.importNode(new DOMParser().parseFromString(svg, 'image/svg+xml').documentElement, true);
  // The page's policy takes no styles that stand in a document; as a sheet of its
  // own the same rules are ours to set.
  const sheets = [...drawing.querySelectorAll('style')].map((style) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(style.textContent);
    style.remove();
    return sheet;
  });
  root.adoptedStyleSheets = sheets;
  root.replaceChildren(drawing);
  for (const scene of drawing.querySelectorAll('[data-scene]')) {
    scene.setAttribute('tabindex', '0');
    scene.setAttribute('role', 'button');
    const act = () => {
      go(Number(scene.dataset.line));
      visit(scene.dataset.scene);
    };
    scene.addEventListener('click', act);
    scene.addEventListener('keydown', (e) => { if (e.key === 'Enter') act(); });
  }
  place.scrollTo(at);
}
