// Pointing at a thing shows what hangs on it; choosing it keeps that and tells its facts.
let pointed = "";
const idAt = (event) => event.target.closest?.("[data-id]")?.dataset.id ?? "";
const nearOf = (id) => (things.get(id)?.dataset.near ?? "").split(" ").filter(Boolean);

function highlight() {
  const id = pointed || state.thing || "";
  const near = new Set(nearOf(id));
  for (const each of marked) {
    each.classList.toggle("chosen", each.dataset.id === id);
    each.classList.toggle("near", near.has(each.dataset.id));
  }
  document.dispatchEvent(new CustomEvent("pointed", { detail: { id, near } }));
}

function point(id) {
  if (id === pointed) return;
  pointed = id;
  highlight();
}

// Whether more stands below what the panel has room for.
function hint() {
  const told = the("told");
  the("panel").classList.toggle("longer", told.scrollTop + told.clientHeight < told.scrollHeight - 1);
}

parts.thing = (id) => {
  const article = things.get(id);
  the("panel").hidden = !article;
  for (const each of marked) {
    if (each.matches("button")) each.setAttribute("aria-pressed", String(each.dataset.id === id));
  }
  if (article) the("told").replaceChildren(...article.cloneNode(true).childNodes);
  the("told").scrollTop = 0;
  hint();
  highlight();
  const at = marked.filter((each) => each.dataset.id === id && each.closest(".drawing"));
  if (id && !at.includes(document.activeElement)) at[0]?.scrollIntoView({ block: "nearest" });
};

// An arrow key leads to the nearest thing in its direction.
const ARROWS = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] };

function middle(element) {
  const box = element.getBoundingClientRect();
  return [box.left + box.width / 2, box.top + box.height / 2];
}

function step(from, [right, down]) {
  const [x, y] = middle(from);
  let best = null, least = Infinity;
  for (const each of all("button[data-id], [tabindex][data-id]", from.closest(".picture"))) {
    const [dx, dy] = [middle(each)[0] - x, middle(each)[1] - y];
    const ahead = dx * right + dy * down;
    const far = ahead + 3 * Math.abs(dx * down + dy * right);
    if (ahead > 4 && far < least && each.checkVisibility()) [best, least] = [each, far];
  }
  best?.focus();
}

document.addEventListener("pointerover", (event) => point(idAt(event)));
document.addEventListener("focusin", (event) => point(idAt(event)));
document.addEventListener("focusout", () => point(""));
document.addEventListener("click", (event) => {
  const id = idAt(event);
  if (!things.has(id)) return;
  change("thing", state.thing === id ? "" : id);
  if (state.thing) event.target.closest("[data-id]").scrollIntoView({ block: "nearest" });
});
document.addEventListener("keydown", (event) => {
  const at = event.target.closest?.(".picture [data-id]");
  if (event.key === "Escape" && things.size) { pointed = ""; change("thing", ""); }
  if (!at) return;
  if (ARROWS[event.key]) { event.preventDefault(); step(at, ARROWS[event.key]); }
  if ((event.key === "Enter" || event.key === " ") && !at.matches("button")) {
    event.preventDefault();
    at.dispatchEvent(new MouseEvent("click", { bubbles: true }));
  }
});
the("told")?.addEventListener("scroll", hint);
document.addEventListener("laid", () => { if (the("told")) hint(); });
the("close")?.addEventListener("click", () => change("thing", ""));
