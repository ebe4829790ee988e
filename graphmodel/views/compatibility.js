// Arcs between segments: at rest those of the proof, else the conflicts of the one pointed at.
{
  const told = data.sections.compatibility;
  const field = document.querySelector(".map");
  const members = new Map(all(".member[data-id]", field ?? undefined).map((each) => [each.dataset.id, each]));
  let last = "";

  // An arc leaves room to those of nearer segments: the farther apart, the wider.
  function bond(one, other, style) {
    const frame = field.getBoundingClientRect();
    const [a, b] = [one, other].map((id) => members.get(id).getBoundingClientRect());
    const [x, from, to] = [a.left - frame.left, (a.top + a.bottom) / 2 - frame.top, (b.top + b.bottom) / 2 - frame.top];
    const wide = 1.3 * Math.min(x - 4, 10 + Math.abs(to - from) / 5);
    field.querySelector(".bonds").append(shape("path", { class: style, d: `M${x} ${from}C${x - wide} ${from} ${x - wide} ${to} ${x} ${to}` }));
  }

  // On paper the map is smaller than it was measured here: the arcs shrink with it.
  function bonds(id = last) {
    last = id;
    const { width, height } = field.getBoundingClientRect(), arcs = field.querySelector(".bonds");
    arcs.setAttribute("viewBox", `0 0 ${width} ${height}`);
    arcs.replaceChildren();
    const [one, other] = id.split("|");
    if (members.has(id)) {
      for (const style of ["conflict", "open"]) for (const each of told[style][id] ?? []) bond(id, each, style);
    } else if (members.has(one) && members.has(other)) {
      for (const style of ["conflict", "open"]) if (told[style][one]?.includes(other)) bond(one, other, style);
    } else {
      told.proof.forEach((from, at) => told.proof.slice(at + 1).forEach((to) => {
        if ((told.conflict[from] ?? []).includes(to)) bond(from, to, "");
      }));
    }
  }

  if (told && field) {
    document.addEventListener("pointed", ({ detail: { id } }) => bonds(id));
    document.addEventListener("laid", () => bonds());
  }
}
