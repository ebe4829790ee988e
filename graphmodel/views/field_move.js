// Moves over a large model by mouse, touch and keys; what is pointed at stands out.
if (field?.view !== undefined) {
  const pane = document.querySelector(".pane canvas"), { view, shown, blocks, ids } = field;
  const fingers = new Map();
  let from = null, moved = false, searched = "";

  const spot = (event) => {
    const frame = pane.getBoundingClientRect();
    return [event.clientX - frame.left, event.clientY - frame.top];
  };
  const world = ([x, y]) => [x / view.scale + view.x, y / view.scale + view.y];

  function hold() {
    const [wide, high] = field.layout.size;
    view.scale = Math.min(Math.max(view.scale, field.fit), 40 * field.fit);
    const [across, down] = [pane.clientWidth / view.scale, pane.clientHeight / view.scale];
    const edge = view.scale > field.fit * 1.001 ? 0.25 : 0;
    view.x = Math.min(Math.max(view.x, -edge * across), wide - (1 - edge) * across);
    view.y = Math.min(Math.max(view.y, -edge * down), high - (1 - edge) * down);
    pane.style.touchAction = edge ? "none" : "pan-y";
    field.draw();
  }

  function zoom(by, at = [pane.clientWidth / 2, pane.clientHeight / 2]) {
    const [x, y] = world(at);
    view.scale = Math.min(Math.max(view.scale * by, field.fit), 40 * field.fit);
    [view.x, view.y] = [x - at[0] / view.scale, y - at[1] / view.scale];
    hold();
  }

  function whole() {
    Object.assign(view, { scale: field.fit, x: 0, y: 0 });
    hold();
  }

  const idAtSpot = (event) => {
    const { block, thing } = field.hit(...world(spot(event)));
    return thing >= 0 ? ids[thing] : block >= 0 ? blockId(block) : "";
  };
  const blockId = (block) => blocks[block][0];

  pane.addEventListener("pointerdown", (event) => {
    fingers.set(event.pointerId, spot(event));
    from = spot(event);
    moved = false;
  });
  pane.addEventListener("pointermove", (event) => {
    const last = fingers.get(event.pointerId), now = spot(event);
    if (!last) return point(idAtSpot(event));
    if (Math.hypot(now[0] - from[0], now[1] - from[1]) > 4 && !moved) { moved = true; pane.setPointerCapture(event.pointerId); }
    if (!moved) return;
    const [other] = [...fingers].filter(([id]) => id !== event.pointerId).map(([, each]) => each);
    fingers.set(event.pointerId, now);
    if (other) return zoom(Math.hypot(now[0] - other[0], now[1] - other[1]) / Math.max(1, Math.hypot(last[0] - other[0], last[1] - other[1])), other);
    view.x -= (now[0] - last[0]) / view.scale;
    view.y -= (now[1] - last[1]) / view.scale;
    hold();
  });
  for (const end of ["pointerup", "pointercancel", "lostpointercapture"]) pane.addEventListener(end, (event) => fingers.delete(event.pointerId));
  pane.addEventListener("pointerleave", () => { if (!fingers.size) point(""); });
  pane.addEventListener("click", (event) => {
    if (moved) return;
    const { thing } = field.hit(...world(spot(event)));
    if (thing >= 0) shown.cursor = thing;
    choose(idAtSpot(event));
  });
  pane.addEventListener("wheel", (event) => {
    if (!event.ctrlKey && document.activeElement !== pane) return;
    event.preventDefault();
    zoom(Math.exp(-event.deltaY / 400), spot(event));
  }, { passive: false });
  for (const button of all("[data-zoom]")) {
    button.addEventListener("click", () => (Number(button.dataset.zoom) ? zoom(Number(button.dataset.zoom)) : whole()));
  }

  function choose(id) {
    if (things.has(id)) change("thing", state.thing === id ? "" : id);
  }

  // The nearest cell in the direction of an arrow: beside it in its block, or in the next block.
  field.next = (thing, [right, down]) => {
    const [x, y] = field.middle(thing);
    let best = -1, least = Infinity;
    for (let other = 0; other < ids.length; other += 1) {
      const [dx, dy] = [field.middle(other)[0] - x, field.middle(other)[1] - y];
      const ahead = dx * right + dy * down, far = ahead + 3 * Math.abs(dx * down + dy * right);
      if (ahead > 0.1 && far < least) [best, least] = [other, far];
    }
    return best;
  };

  function go(thing) {
    if (thing < 0) return;
    shown.cursor = thing;
    const [x, y] = field.middle(thing), [across, down] = [pane.clientWidth / view.scale, pane.clientHeight / view.scale];
    const edge = 2 * field.layout.cell;
    if (x < view.x + edge || x > view.x + across - edge) view.x = x - across / 2;
    if (y < view.y + edge || y > view.y + down - edge) view.y = y - down / 2;
    hold();
    const block = field.blockOf(thing), [, en, de, count] = blocks[block];
    const name = say([en, de]).replaceAll("\u00ad", "");
    the("cell").textContent = say(field.says.at).replace("{name}", field.names[thing]).replace("{block}", name)
      .replace("{number}", spelled(thing - field.starts[block] + 1)).replace("{count}", spelled(count));
    point(ids[thing]);
  }

  const KEYS = {
    "+": () => zoom(1.5), "-": () => zoom(1 / 1.5), 0: whole,
    Home: () => go(field.starts[field.blockOf(shown.cursor)]),
    End: () => { const block = field.blockOf(shown.cursor); go(field.starts[block] + blocks[block][3] - 1); },
    Enter: () => choose(ids[shown.cursor]), " ": () => choose(ids[shown.cursor]),
  };
  pane.addEventListener("keydown", (event) => {
    const arrow = ARROWS[event.key];
    if (arrow && event.shiftKey) { view.x += (arrow[0] * 80) / view.scale; view.y += (arrow[1] * 80) / view.scale; hold(); }
    else if (arrow) go(shown.cursor < 0 ? 0 : field.next(shown.cursor, arrow));
    else if (KEYS[event.key]) KEYS[event.key]();
    else return;
    event.preventDefault();
  });
  pane.addEventListener("focus", () => { if (pane.matches(":focus-visible")) go(Math.max(0, shown.cursor)); });
  pane.addEventListener("blur", () => field.draw());

  document.addEventListener("pointed", ({ detail: { id } }) => {
    shown.chosen = field.placeOf(id);
    shown.block = blocks.findIndex((_, block) => blockId(block) === id);
    shown.near = new Set(shown.chosen < 0 ? [] : field.near(shown.chosen));
    field.draw();
  });

  // Search and filters: what is left stays, all else is dimmed.
  function search() {
    const now = JSON.stringify([state.q, ...data.filters.map((name) => state[name])]);
    if (now !== searched) {
      searched = now;
      shown.left = field.left();
    }
    if (shown.left) the("found").textContent = say(data.found).replace("{found}", spelled(shown.left.size)).replace("{all}", spelled(ids.length));
  }
  the("q").addEventListener("keydown", (event) => {
    if (event.key !== "Enter" || !shown.left?.size) return;
    event.stopImmediatePropagation();
    shown.cursor = Math.min(...shown.left);
    pane.focus();
  }, true);

  const stepped = parts.step;
  if (stepped) {
    parts.step = (value) => {
      stepped(value);
      const now = steps[Number(value) - 1];
      shown.lit = new Set((now?.dataset.show ?? "").split(" ").map(field.placeOf).filter((thing) => thing >= 0));
      field.draw();
    };
  }

  document.addEventListener("laid", () => { field.measure(); search(); field.draw(true); });
  matchMedia("(prefers-color-scheme: dark)").addEventListener("change", () => field.draw(true));
  document.querySelector(".pane").hidden = false;
  document.querySelector(".summed").hidden = true;
  field.start();
  performance.mark("ready");
}
