// Search looks into names and facts, filters into what each thing has; what does not fit is dimmed.
const folded = (words) => words.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
const texts = new Map();

function says(id, wanted) {
  if (!texts.has(id)) texts.set(id, folded(things.get(id)?.textContent ?? ""));
  return texts.get(id).includes(wanted);
}

function fits(id, wanted) {
  const has = things.get(id)?.dataset ?? {};
  const bare = !data.filters.some((name) => has[name]);
  const both = id.split(/[|@]/).every((end) => end === id || fits(end, ""));
  const kept = bare ? both : data.filters.every((name) => !state[name] || (has[name] ?? "").split(" ").includes(state[name]));
  return kept && (!wanted || says(id, wanted));
}

function find() {
  const wanted = folded(state.q ?? "").trim();
  const found = new Set(), seen = new Set();
  for (const each of marked.filter((one) => one.closest(".picture"))) {
    const id = each.dataset.id, around = each.parentElement.closest("[data-id]");
    // A thing stands for what it holds, and what it holds for it: a card and its topics.
    const hit = around ? !around.classList.contains("missed")
      : fits(id, wanted) || (wanted && fits(id, "") && all("[data-id]", each).some((one) => fits(one.dataset.id, wanted)));
    each.classList.toggle("missed", !hit);
    if (!around && each.closest(".drawing") && /^[^:|@]+$/.test(id)) (hit ? found : seen).add(id);
  }
  const asked = wanted || data.filters.some((name) => state[name]);
  const count = new Set([...found, ...seen]).size;
  the("found").textContent = asked ? say(data.found).replace("{found}", spelled(found.size)).replace("{all}", spelled(count)) : "";
  document.dispatchEvent(new Event("laid"));
}

for (const name of [...data.filters, ...(the("q") ? ["q"] : [])]) {
  parts[name] = (value) => { the(name).value = value; find(); };
  the(name).addEventListener("input", (event) => change(name, event.target.value));
}
the("q")?.addEventListener("keydown", (event) => {
  if (event.key === "Enter") all(".drawing button[data-id]:not(.missed)")[0]?.focus();
});
