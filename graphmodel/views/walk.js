// The guided walk: one sentence at a time, and what it speaks of stands out.
const steps = all("#walk li");

parts.step = (value) => {
  const at = Number(value) || 0;
  const now = steps[at - 1];
  const shown = new Set(now ? now.dataset.show.split(" ").filter(Boolean) : []);
  the("walk").hidden = !now;
  the("at").textContent = `${at} / ${steps.length}`;
  for (const each of steps) each.hidden = each !== now;
  for (const each of marked) each.classList.toggle("lit", shown.has(each.dataset.id));
  the("undrawn").hidden = !shown.size || all(".picture .lit").length > 0;
  for (const each of all("#walk [data-move='-1']")) each.disabled = at <= 1;
  for (const each of all("#walk [data-move='1']")) each.disabled = at >= steps.length;
  (all(".drawing .lit")[0] ?? the("walk")).scrollIntoView({ block: "nearest" });
};

if (steps.length) {
  the("start").addEventListener("click", () => {
    if (things.size) change("thing", "");
    change("step", state.step ? "" : "1");
  });
  for (const each of all("#walk [data-move]")) {
    const move = Number(each.dataset.move);
    each.addEventListener("click", () => {
      change("step", move ? String(Number(state.step) + move) : "");
      if (!state.step) the("start").focus();
    });
  }
} else {
  delete parts.step;
  the("start").hidden = true;
}
