// Lines from the chosen card to the cards that it is linked with, and to the carriers of a topic.
{
  const blocks = document.querySelector(".blocks");
  const cards = all(".card", blocks);
  let last = { id: "", near: new Set() };

  function drawLines({ id, near } = last) {
    last = { id, near };
    const lines = blocks.querySelector(".lines");
    lines.replaceChildren();
    const from = cards.find((card) => card.dataset.id === id);
    if (!from) return;
    const frame = blocks.getBoundingClientRect();
    for (const card of cards.filter((each) => near.has(each.dataset.id))) {
      lines.append(shape("path", { d: bow(within(from, frame), within(card, frame)) }));
    }
  }

  function within(element, frame) {
    const box = element.getBoundingClientRect();
    return { left: box.left - frame.left, right: box.right - frame.left, y: box.top - frame.top + box.height / 2 };
  }

  function bow(a, b) {
    const [start, end] = a.right <= b.left ? [a.right, b.left] : b.right <= a.left ? [a.left, b.right] : [a.right, b.right];
    const bend = start === a.right && end === b.right ? Math.max(a.right, b.right) + 12 : (start + end) / 2;
    return `M${start} ${a.y}C${bend} ${a.y} ${bend} ${b.y} ${end} ${b.y}`;
  }

  document.addEventListener("pointed", (event) => drawLines(event.detail));
  document.addEventListener("laid", () => drawLines());
}
