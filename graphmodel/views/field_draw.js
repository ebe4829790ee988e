// Draws the cells of a large model; whole, it is painted once and then moved.
if (field && document.querySelector(".pane")) {
  const pane = document.querySelector(".pane canvas"), pen = pane.getContext("2d");
  const sheet = document.createElement("canvas");
  const { blocks, names, signs } = field;
  const look = {}, NAMED = 76; // from this size on a cell has room for its name
  let layout, fit = 1, dots = 1, asked = false, painted = "";
  const view = (field.view = { scale: 1, x: 0, y: 0 });
  const shown = (field.shown = { left: null, lit: new Set(), near: new Set(), chosen: -1, cursor: -1, block: -1, changed: 0 });

  function colours() {
    const style = getComputedStyle(root);
    for (const name of ["ground", "ink", "quiet", "line", "faint", "block", "card", "mark", "glow", "warn"]) look[name] = style.getPropertyValue(`--${name}`);
    look.own = Array.from({ length: field.colours }, (_, at) => style.getPropertyValue(`--c${at}`));
    look.font = getComputedStyle(document.body).fontFamily;
  }

  // As large as the page leaves room for, with the arrangement that fits.
  field.measure = () => {
    const wide = pane.parentElement.clientWidth;
    const next = field.layouts[wide < 700 ? 1 : 0];
    dots = Math.min(devicePixelRatio || 1, 2);
    if (next === layout && pane.width === Math.round(wide * dots)) return;
    layout = next;
    fit = wide / layout.size[0];
    pane.style.height = `${Math.round(layout.size[1] * fit)}px`;
    [pane.width, pane.height] = [Math.round(wide * dots), Math.round(layout.size[1] * fit * dots)];
    Object.assign(view, { scale: fit, x: 0, y: 0 });
    field.fit = fit;
    field.layout = layout;
  };

  field.middle = (thing) => {
    const block = field.blockOf(thing), [x, y, , , columns] = layout.blocks[block], place = thing - field.starts[block];
    return [x + layout.edge + ((place % columns) + 0.5) * layout.cell, y + layout.head + (Math.floor(place / columns) + 0.5) * layout.cell];
  };

  field.hit = (x, y) => {
    const block = layout.blocks.findIndex(([l, t, w, h]) => x >= l && x < l + w && y >= t && y < t + h);
    if (block < 0) return { block, thing: -1 };
    const [left, top, , , columns] = layout.blocks[block];
    const [column, row] = [Math.floor((x - left - layout.edge) / layout.cell), Math.floor((y - top - layout.head) / layout.cell)];
    const place = row * columns + column;
    const within = column >= 0 && column < columns && row >= 0 && place < blocks[block][3];
    return { block, thing: within ? field.starts[block] + place : -1 };
  };

  // One picture for each sign, dim or not, at the size that cells have now.
  function stamps(size) {
    return Array.from({ length: 2 * 14 }, (_, at) => {
      const made = document.createElement("canvas"), sign = at % 14;
      made.width = made.height = Math.max(1, Math.ceil(size));
      const ink = made.getContext("2d");
      ink.globalAlpha = at < 14 ? 1 : 0.16;
      ink.scale(size / 12, size / 12);
      stamp(ink, sign);
      return made;
    });
  }

  function stamp(ink, sign) {
    if (sign < 12) {
      ink.fillStyle = look.own[sign % look.own.length];
      ink.fill(new Path2D(field.shapes[sign % field.shapes.length]));
    } else {
      ink.strokeStyle = ink.fillStyle = look.line;
      ink.lineWidth = 1.5;
      ink.beginPath();
      ink.arc(6, 6, sign === 12 ? 3.5 : 1.5, 0, 7);
      if (sign === 12) ink.stroke(); else ink.fill();
    }
  }

  const heading = (block) => blocks[block][root.lang === "de" ? 2 : 1];

  // A text in lines of at most so many pixels, broken at spaces and soft hyphens.
  function lines(ink, text, width, most) {
    const found = [""];
    for (const part of text.split(/(?<=[ \u00ad-])/)) {
      const bare = part.replace("\u00ad", ""), last = found.at(-1);
      if (ink.measureText((last + bare).trimEnd()).width <= width || !last) { found[found.length - 1] = last + bare; continue; }
      if (found.cut) found[found.length - 1] += "-";
      found.push(bare);
      found.cut = false;
      if (part.endsWith("\u00ad")) found.cut = true;
    }
    const kept = found.slice(0, most).map((each) => fitting(ink, each.trimEnd(), width));
    if (found.length > most) kept[most - 1] = fitting(ink, `${kept[most - 1]}…`, width);
    return kept;
  }

  function fitting(ink, text, width) {
    if (ink.measureText(text).width <= width) return text;
    let end = text.length - 1;
    while (end > 1 && ink.measureText(`${text.slice(0, end)}…`).width > width) end -= 1;
    return `${text.slice(0, end)}…`;
  }

  // Everything that lies in the frame, in pixels of the screen: boxes, headings, cells.
  function paint(ink, scale, x, y, wide, high) {
    ink.setTransform(dots, 0, 0, dots, 0, 0);
    ink.fillStyle = look.ground;
    ink.fillRect(0, 0, wide, high);
    const size = layout.cell * scale, large = size >= 24, named = size >= NAMED;
    const drawn = stamps((large ? Math.min(16, size * 0.5) : size * 0.86) * dots);
    layout.blocks.forEach(([l, t, w, h, columns], block) => {
      const [left, top] = [(l - x) * scale, (t - y) * scale];
      if (left > wide || top > high || left + w * scale < 0 || top + h * scale < 0) return;
      ink.fillStyle = look.block;
      ink.strokeStyle = look.line;
      ink.lineWidth = 1;
      ink.beginPath();
      ink.roundRect(left, top, w * scale, h * scale, 6);
      ink.fill();
      ink.stroke();
      head(ink, block, left, top, w * scale, scale);
      cells(ink, block, { left: left + layout.edge * scale, top: top + layout.head * scale, size, columns, large, named, wide, high }, drawn);
    });
  }

  function head(ink, block, left, top, width, scale) {
    ink.font = `600 13px ${look.font}`;
    ink.fillStyle = look.ink;
    ink.textBaseline = "top";
    const text = `${heading(block)} ${spelled(blocks[block][3])}`;
    const from = Math.max(left, 0) + 8, room = Math.min(left + width, pane.clientWidth) - from - 8;
    lines(ink, text, Math.max(room, 60), 2).forEach((line, at) => ink.fillText(line, from, top + 5 * Math.min(scale, 1.4) + 16 * at));
  }

  function cells(ink, block, { left, top, size, columns, large, named, wide, high }, drawn) {
    const count = blocks[block][3], first = Math.max(0, Math.floor(-top / size)), last = Math.min(Math.ceil(count / columns), Math.ceil((high - top) / size));
    const from = Math.max(0, Math.floor(-left / size)), to = Math.min(columns, Math.ceil((wide - left) / size));
    const inset = large ? size * 0.12 : size * 0.07;
    for (let row = first; row < last; row += 1) {
      for (let column = from; column < to && row * columns + column < count; column += 1) {
        const thing = field.starts[block] + row * columns + column;
        const dim = shown.left && !shown.left.has(thing);
        const sign = drawn[signs.charCodeAt(thing) - 97 + (dim ? 14 : 0)];
        const [px, py] = [left + column * size, top + row * size];
        if (large) card(ink, px, py, size, dim);
        ink.drawImage(sign, px + inset, py + inset, sign.width / dots, sign.height / dots);
        if (named) name(ink, thing, px + inset, py + inset + 20, size - 2 * inset, dim);
      }
    }
  }

  function card(ink, x, y, size, dim) {
    ink.fillStyle = look.card;
    ink.strokeStyle = dim ? look.faint : look.line;
    ink.beginPath();
    ink.roundRect(x + size * 0.04, y + size * 0.04, size * 0.92, size * 0.92, 4);
    ink.fill();
    ink.stroke();
  }

  function name(ink, thing, x, y, width, dim) {
    const letter = Math.min(Math.max(12, width / 12), 18), high = 1.25 * letter;
    ink.font = `${letter}px ${look.font}`;
    ink.fillStyle = dim ? look.line : look.ink;
    lines(ink, names[thing], width, Math.floor((width - 20) / high)).forEach((line, at) => ink.fillText(line, x, y + high * at));
  }

  // What stands out, and the links of what is pointed at.
  function mark() {
    const place = (thing) => { const [x, y] = field.middle(thing); return [(x - view.x) * view.scale, (y - view.y) * view.scale]; };
    const size = layout.cell * view.scale;
    const ring = (thing, width, colour) => {
      const [x, y] = place(thing);
      pen.lineWidth = width;
      pen.strokeStyle = colour;
      pen.strokeRect(x - size / 2 - 1, y - size / 2 - 1, size + 2, size + 2);
    };
    if (shown.block >= 0) bands(shown.block);
    for (const thing of shown.lit) ring(thing, 2, look.warn);
    if (shown.chosen >= 0) bonds(place);
    for (const thing of shown.near) ring(thing, 1.5, look.mark);
    if (shown.chosen >= 0) ring(shown.chosen, 3, look.mark);
    if (shown.chosen >= 0 && size < NAMED) called(shown.chosen, place, size);
    if (shown.cursor >= 0 && document.activeElement === pane) ring(shown.cursor, 3, look.ink);
  }

  function bonds(place) {
    const [x, y] = place(shown.chosen);
    pen.strokeStyle = look.mark;
    pen.lineWidth = shown.near.size > 60 ? 0.75 : 1.5;
    pen.globalAlpha = shown.near.size > 60 ? 0.4 : 0.75;
    pen.beginPath();
    for (const thing of shown.near) {
      const [a, b] = place(thing);
      pen.moveTo(x, y);
      pen.bezierCurveTo((x + a) / 2, y, (x + a) / 2, b, a, b);
    }
    pen.stroke();
    pen.globalAlpha = 1;
  }

  // From one block to each other a band, as broad as it has links, with their number.
  function bands(from) {
    const middle = (block) => { const [l, t, w, h] = layout.blocks[block]; return [(l + w / 2 - view.x) * view.scale, (t + h / 2 - view.y) * view.scale]; };
    const joined = field.between.filter(([a, b]) => a !== b && (a === from || b === from));
    const most = Math.max(...joined.map(([, , count]) => count), 1), [x, y] = middle(from);
    for (const [a, b, count] of joined) {
      const [u, v] = middle(a === from ? b : a);
      pen.globalAlpha = 0.55;
      pen.strokeStyle = look.mark;
      pen.lineWidth = 2 + (16 * count) / most;
      pen.beginPath();
      pen.moveTo(x, y);
      pen.lineTo(u, v);
      pen.stroke();
      pen.globalAlpha = 1;
    }
    for (const [a, b, count] of joined) label(spelled(count), ...middle(a === from ? b : a));
  }

  // The name above a cell that has no room for it, or below where the drawing begins.
  function called(thing, place, size) {
    const [x, y] = place(thing), away = size / 2 + 18;
    label(names[thing].replaceAll("\u00ad", ""), x, y > away + 14 ? y - away : y + away);
  }

  // A text in a box around a point, moved where the drawing would cut it.
  function label(said, at, y) {
    if (at < 0 || at > pane.clientWidth) return;
    pen.font = `600 14px ${look.font}`;
    const room = pane.clientWidth - 4, text = fitting(pen, said, room - 14), wide = pen.measureText(text).width + 14;
    const x = Math.min(Math.max(at, wide / 2 + 2), room + 2 - wide / 2);
    pen.fillStyle = look.ground;
    pen.strokeStyle = look.mark;
    pen.lineWidth = 2;
    pen.beginPath();
    pen.roundRect(x - wide / 2, y - 13, wide, 26, 6);
    pen.fill();
    pen.stroke();
    pen.fillStyle = look.ink;
    pen.textBaseline = "middle";
    pen.fillText(text, x - wide / 2 + 7, y + 1);
  }

  function draw() {
    asked = false;
    const [wide, high] = [pane.width / dots, pane.height / dots];
    const [across, down] = [Math.ceil(layout.size[0] * view.scale * dots), Math.ceil(layout.size[1] * view.scale * dots)];
    if (across * down > 8e6) {
      paint(pen, view.scale, view.x, view.y, wide, high);
    } else {
      const now = [view.scale, shown.changed, across, down].join();
      if (painted !== now) {
        [sheet.width, sheet.height] = [across, down];
        paint(sheet.getContext("2d"), view.scale, 0, 0, across / dots, down / dots);
        painted = now;
      }
      pen.setTransform(1, 0, 0, 1, 0, 0);
      pen.fillStyle = look.ground;
      pen.fillRect(0, 0, pane.width, pane.height);
      pen.drawImage(sheet, Math.round(-view.x * view.scale * dots), Math.round(-view.y * view.scale * dots));
    }
    pen.setTransform(dots, 0, 0, dots, 0, 0);
    mark();
  }

  field.draw = (anew = false) => {
    if (anew) { colours(); shown.changed += 1; }
    if (!asked) { asked = true; requestAnimationFrame(draw); }
  };
  field.start = () => { colours(); field.measure(); draw(); };
}
