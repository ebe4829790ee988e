"use strict";
const data = JSON.parse(document.getElementById("data").textContent);
const canvas = document.getElementById("canvas");
const lines = document.getElementById("lines");
const panel = document.getElementById("panel");
const cards = [...document.querySelectorAll(".card")];
const pointed = [...document.querySelectorAll("button[data-id]")];
let kept = null;

const idOf = (element) => element.dataset.id;
const topicsOf = (card) => [...card.querySelectorAll(".chip")].map(idOf);
const make = (tag, text) => Object.assign(document.createElement(tag), { textContent: text });

function show(id) {
  const thing = data.things[id];
  const near = new Set(thing ? thing.near : []);
  for (const element of document.querySelectorAll(".card, .chip")) {
    element.classList.toggle("chosen", idOf(element) === id);
    element.classList.toggle("near", near.has(idOf(element)));
  }
  draw(id, near);
  if (thing) tell(thing);
  else panel.replaceChildren(make("p", data.hint));
}

function tell(thing) {
  const list = document.createElement("dl");
  for (const [word, values] of thing.facts) {
    const fact = document.createElement("div");
    fact.append(make("dt", word), ...values.map((value) => make("dd", value)));
    list.append(fact);
  }
  const rest = thing.facts.length ? list : make("p", data.nothing);
  panel.replaceChildren(make("h2", `${thing.name} (${thing.kind})`), rest);
  panel.scrollTop = 0;
}

function draw(id, near) {
  lines.replaceChildren();
  const from = cards.find((card) => idOf(card) === id);
  if (!from) return;
  const frame = canvas.getBoundingClientRect();
  for (const card of cards.filter((card) => near.has(idOf(card)))) {
    const path = document.createElementNS("http://www.w3.org/2000/svg", "path");
    path.setAttribute("d", curve(middle(from, frame), middle(card, frame)));
    lines.append(path);
  }
}

function middle(element, frame) {
  const box = element.getBoundingClientRect();
  return { left: box.left - frame.left, right: box.right - frame.left, y: box.top - frame.top + box.height / 2 };
}

function curve(a, b) {
  const [start, end] = a.right <= b.left ? [a.right, b.left] : b.right <= a.left ? [a.left, b.right] : [a.right, b.right];
  const bend = start === a.right && end === b.right ? Math.max(a.right, b.right) + 12 : (start + end) / 2;
  return `M${start} ${a.y}C${bend} ${a.y} ${bend} ${b.y} ${end} ${b.y}`;
}

function search(words) {
  const wanted = words.toLocaleLowerCase().trim();
  const says = (id) => {
    const thing = data.things[id];
    return thing && [thing.name, ...thing.facts.flat(2)].some((text) => text.toLocaleLowerCase().includes(wanted));
  };
  let found = 0;
  for (const card of cards) {
    const hit = !wanted || says(idOf(card)) || topicsOf(card).some(says);
    card.classList.toggle("missed", !hit);
    found += hit;
  }
  const told = data.found.replace("{found}", found).replace("{all}", cards.length);
  document.getElementById("found").textContent = wanted ? told : "";
}

for (const element of pointed) {
  const id = idOf(element);
  element.addEventListener("mouseenter", () => show(id));
  element.addEventListener("focus", () => show(id));
  element.addEventListener("mouseleave", () => show(kept));
  element.addEventListener("click", () => { kept = kept === id ? null : id; show(id); });
}
document.addEventListener("keydown", (event) => {
  if (event.key === "Escape") { kept = null; show(null); }
});
document.getElementById("search").addEventListener("input", (event) => search(event.target.value));
window.addEventListener("resize", () => show(kept));
