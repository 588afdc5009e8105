// Keeps a teacher's page up to date. The page is whole without: this fetches it
// again when something of the class changed, and puts in the sections that are
// different. What is opened stays open, the focus stays where it is, and a
// section in which somebody is typing waits until they have left it.

const every = 3000; // milliseconds between questions where no pulse comes
const least = 700; // between two fetches
const stale = 20000; // "4 minutes ago" grows without any change

// What the server last sent of each section, to compare like with like.
const sent = new Map();
for (const part of document.querySelectorAll("[data-live]")) sent.set(part.id, part.outerHTML);
const shape = () => [...document.querySelectorAll("[data-live]")].map((part) => part.id).join(" ");

let tag = null;
let busy = false;
let again = false;
let last = Date.now();
let waiting = false; // something new could not be put in yet

async function refresh() {
  if (busy) {
    again = true;
    return;
  }
  busy = true;
  try {
    const answer = await fetch(location.href, { headers: tag ? { "If-None-Match": tag } : {}, cache: "no-store" });
    if (answer.ok) {
      waiting = !put(new DOMParser().parseFromString(await answer.text(), "text/html"));
      tag = waiting ? null : answer.headers.get("ETag");
    } else if (answer.status === 401 || answer.status === 403 || answer.status === 404 || answer.redirected) {
      location.reload(); // the server says in words what is the matter
    }
  } catch {
    // no network: the next pulse or question tries again
  }
  last = Date.now();
  await new Promise((done) => setTimeout(done, least));
  busy = false;
  if (again) {
    again = false;
    refresh();
  }
}

const typing = (part) => {
  const at = document.activeElement;
  const field = at && part.contains(at) && /^(INPUT|TEXTAREA|SELECT)$/.test(at.tagName);
  const written = [...part.querySelectorAll("input[type=text], textarea")].some((f) => f.value !== f.defaultValue);
  const chosen = [...part.querySelectorAll("input[type=file]")].some((f) => f.value);
  return field || written || chosen;
};

// put brings the page to what was fetched, and tells whether all of it could be.
function put(fresh) {
  let whole = true;
  const parts = [...fresh.querySelectorAll("[data-live]")];
  const busyHere = [...document.querySelectorAll("[data-live]")].some(typing);
  const other = parts.map((part) => part.id).join(" ") !== shape();
  if (other && busyHere) whole = false; // sections come and go once nobody types
  else if (other) {
    const old = document.querySelector("main");
    const next = fresh.querySelector("main");
    if (old && next) keeping(old, () => old.replaceWith(next));
  }
  for (const part of parts) {
    const old = document.getElementById(part.id);
    if (old === part) sent.set(part.id, part.outerHTML);
    if (!old || old === part) continue;
    const html = part.outerHTML;
    if (sent.get(part.id) === html) continue;
    if (typing(old)) {
      whole = false;
      continue;
    }
    sent.set(part.id, html);
    keeping(old, () => old.replaceWith(part));
  }
  for (const part of document.querySelectorAll("[data-live]")) if (!sent.has(part.id)) sent.set(part.id, part.outerHTML);
  return whole;
}

// keeping changes something without losing what is opened, focused or scrolled.
function keeping(old, change) {
  const open = [...old.querySelectorAll("details[id]")].map((d) => [d.id, d.open]);
  const scrolled = [...old.querySelectorAll("[id].scroll")].map((s) => [s.id, s.scrollLeft, s.scrollTop]);
  const at = document.activeElement;
  const path = at && old.contains(at) ? way(at) : null;
  const y = scrollY;
  change();
  for (const [id, is] of open) {
    const d = document.getElementById(id);
    if (d) d.open = is;
  }
  for (const [id, x, top] of scrolled) document.getElementById(id)?.scrollTo(x, top);
  if (path) find(path)?.focus({ preventScroll: true });
  if (scrollY !== y) scrollTo(scrollX, y);
}

// way tells an element so that it is found in the page that takes its place: by
// its id, or by its address or its words in the section that it stands in.
function way(at) {
  if (at.id) return { id: at.id };
  const part = at.closest("[id]");
  return { part: part?.id, tag: at.tagName, href: at.getAttribute("href"), text: at.textContent };
}

function find({ id, part, tag: name, href, text }) {
  if (id) return document.getElementById(id);
  const within = (part && document.getElementById(part)) || document;
  return [...within.querySelectorAll(name)].find((e) => e.getAttribute("href") === href && (href !== null || e.textContent === text));
}

// Pulses, or questions where none come.
if (document.querySelector("[data-live]")) {
  let pulses = null;
  let heard = false;
  if (window.EventSource) {
    pulses = new EventSource("/teach/events");
    pulses.addEventListener("pulse", () => {
      heard = true;
      refresh();
    });
    pulses.onerror = () => {
      heard = false;
    };
  }
  setInterval(() => {
    if (document.hidden) return;
    if (!heard || Date.now() - last > stale) refresh();
  }, every);
  addEventListener("focusout", () => {
    if (waiting) setTimeout(refresh); // after the focus has gone where it goes
  });
}

// On a page with steps the arrow keys go through them.
addEventListener("keydown", (event) => {
  if (event.altKey || event.ctrlKey || event.metaKey || /^(INPUT|TEXTAREA|SELECT)$/.test(document.activeElement?.tagName)) return;
  const link = document.querySelector(`a[data-key="${CSS.escape(event.key)}"]`);
  if (link) {
    event.preventDefault();
    link.click();
  }
});
