"use strict";
const root = document.documentElement;
const data = JSON.parse(document.getElementById("data").textContent);
const all = (css, within = document) => [...within.querySelectorAll(css)];
const the = (id) => document.getElementById(id);
const things = new Map(all("#facts article").map((each) => [each.dataset.of, each]));
const marked = all("[data-id]");

// What the page shows is a few words, kept in its address: a link leads back to the same state.
const state = {};
const parts = {};
const opened = { lang: root.lang };

function change(name, value) {
  state[name] = value;
  parts[name](value);
  const kept = Object.entries(state).filter(([each, told]) => told && told !== opened[each]);
  const hash = kept.length ? `#${new URLSearchParams(kept)}` : "";
  history.replaceState(null, "", location.href.split("#")[0] + hash);
  the("link").href = hash || "#";
}

function recall() {
  const told = new URLSearchParams(location.hash.slice(1));
  for (const name of Object.keys(parts)) {
    const value = told.get(name) ?? opened[name] ?? "";
    if (value !== (state[name] ?? "")) change(name, value);
  }
}

const say = (words) => words[root.lang === "de" ? 1 : 0];
const spelled = (number) => number.toLocaleString(root.lang);

parts.lang = (language) => {
  root.lang = language;
  document.title = say(data.title);
  for (const each of all("[data-en]")) each.textContent = each.dataset[language === "de" ? "de" : "en"];
  document.dispatchEvent(new Event("laid"));
};
