// Shows the map of the case as the workshop has drawn it. A scene leads to its
// line in the script, or the play pane to the scene.

// plain undoes what writing the rules into an SVG did to them.
const plain = (css) => css.replace(/&lt;/g, '<').replace(/&gt;/g, '>').replace(/&amp;/g, '&');

const frame = `
.tools { position: sticky; top: 0; left: 0; display: flex; gap: .5rem; padding: .35rem; width: max-content; }
.tools button { min-width: 2.75rem; min-height: 2.75rem; padding: 0 .75rem; border: 1px solid var(--edge); border-radius: .5rem; background: var(--card); color: var(--ink); font: inherit; cursor: pointer; }
.tools button:focus-visible, [role="button"]:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; }
[role="button"] { cursor: pointer; }
svg { display: block; }`;

// zoom is how large the map is shown; 0: as wide as the pane.
let zoom = 0;

function size(place, drawing) {
  const { width, height } = drawing.viewBox.baseVal;
  const times = zoom || Math.min(1, (place.clientWidth - 4) / width);
  drawing.setAttribute('width', String(width * times));
  drawing.setAttribute('height', String(height * times));
  return times;
}

function tools(place, drawing) {
  const row = document.createElement('div');
  row.className = 'tools';
  for (const [label, name, change] of [['−', 'Smaller', (now) => now / 1.4], ['+', 'Larger', (now) => now * 1.4], ['Fit', 'As wide as the pane', () => 0]]) {
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = label;
    button.title = name;
    button.setAttribute('aria-label', name);
    button.addEventListener('click', () => {
      const was = size(place, drawing);
      const next = change(was);
      zoom = next && Math.min(3, Math.max(0.05, next));
      const now = size(place, drawing);
      place.scrollTo((place.scrollLeft + place.clientWidth / 2) * now / was - place.clientWidth / 2, (place.scrollTop + place.clientHeight / 2) * now / was - place.clientHeight / 2);
    });
    row.append(button);
  }
  return row;
}

// draw puts the map into an element, or why there is none.
export function draw(place, { svg, trouble, findings }, scenes, { go, visit }) {
  const root = place.shadowRoot ?? place.attachShadow({ mode: 'open' });
  if (!svg) {
    root.textContent = trouble ?? (findings ? 'The map is drawn once the errors are mended.' : 'There is nothing to draw.');
    return;
  }
  const at = { left: place.scrollLeft, top: place.scrollTop };
  // The page's policy takes no styles that stand in a document; as a sheet of its
  // own the same rules are ours to set.
  const rules = [...svg.matchAll(/<style>([^]*?)<\/style>/g)].map(([, css]) => plain(css));
  const bare = svg.replace(/<style>[^]*?<\/style>/g, '');
  const drawing = document.importNode(new DOMParser().parseFromString(bare, 'image/svg+xml').documentElement, true);
  root.adoptedStyleSheets = [frame, ...rules].map((css) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    return sheet;
  });
  root.replaceChildren(tools(place, drawing), drawing);
  size(place, drawing);
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
