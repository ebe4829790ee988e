// Lines between segments: at rest those of the proof, else the conflicts of the one pointed at.
{
  const told = data.sections.compatibility;
  const field = document.querySelector(".strategies");
  const members = new Map(all(".member[data-id]", field ?? undefined).map((each) => [each.dataset.id, each]));
  let last = "";

  const middle = (element, frame) => {
    const box = element.getBoundingClientRect();
    return { x: box.left - frame.left + box.width / 2, y: box.top - frame.top + box.height / 2, half: box.width / 2 };
  };

  function bond(one, other, style) {
    const frame = field.getBoundingClientRect();
    const [a, b] = [middle(members.get(one), frame), middle(members.get(other), frame)].sort((p, q) => p.x - q.x || p.y - q.y);
    const beside = b.x - a.x > a.half;
    const [start, end] = beside ? [a.x + a.half, b.x - b.half] : [a.x - a.half, b.x - b.half];
    const bend = beside ? (start + end) / 2 : start - 14;
    field.querySelector(".bonds").append(shape("path", { class: style, d: `M${start} ${a.y}C${bend} ${a.y} ${bend} ${b.y} ${end} ${b.y}` }));
  }

  function bonds(id = last) {
    last = id;
    field.querySelector(".bonds").replaceChildren();
    const [one, other] = id.split("|");
    if (members.has(id)) {
      for (const style of ["conflict", "open"]) for (const each of told[style][id] ?? []) bond(id, each, style);
    } else if (members.has(one) && members.has(other)) {
      bond(one, other, (told.conflict[one] ?? []).includes(other) ? "conflict" : "open");
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
