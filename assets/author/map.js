// Shows the map of the case as the workshop has drawn it. A scene leads to its
// line in the script, or the play pane to the scene.

// draw puts the map into an element, or why there is none.
export function draw(place, { svg, trouble, findings }, scenes, { go, visit }) {
  const root = place.shadowRoot ?? place.attachShadow({ mode: 'open' });
  if (!svg) {
    root.textContent = trouble ?? (findings ? 'The map is drawn once the errors are mended.' : 'There is nothing to draw.');
    return;
  }
  const at = { left: place.scrollLeft, top: place.scrollTop };
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
  // A scene's card is called by its number in the script.
  scenes.forEach(({ id, line }, i) => {
    const card = drawing.querySelector(`#scene-${i + 1}`);
    if (!card) return;
    card.setAttribute('tabindex', '0');
    card.setAttribute('role', 'button');
    const act = () => {
      go(line);
      visit(id);
    };
    card.addEventListener('click', act);
    card.addEventListener('keydown', (e) => {
      if (e.key !== 'Enter' && e.key !== ' ') return;
      e.preventDefault();
      act();
    });
  });
  place.scrollTo(at.left, at.top);
}
