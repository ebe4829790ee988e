// What falls with the side that is pointed at, and in which step.
{
  const falls = data.sections.markets?.falls ?? {};
  const clear = () => {
    for (const each of all(".fate")) each.hidden = true;
    for (const each of all(".gone, .hurt", the("markets"))) each.classList.remove("gone", "hurt");
  };
  document.addEventListener("pointed", ({ detail: { id } }) => {
    clear();
    for (const [side, effect, words, hurt] of falls[id] ?? []) {
      for (const card of all(`.side[data-id="${CSS.escape(side)}"]`, the("markets"))) {
        const fate = card.querySelector(".fate");
        fate.textContent = say(words);
        fate.hidden = false;
        card.parentElement.classList.toggle("gone", effect !== "weakened");
      }
      for (const stream of hurt) {
        for (const band of all(`.pays[data-id="${CSS.escape(stream)}"]`)) band.classList.add("hurt");
      }
    }
  });
}
