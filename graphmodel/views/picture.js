// The drawing as it stands on the page, as an SVG file of its own: boxes, texts line by line, signs.
const SVG = "http://www.w3.org/2000/svg";
const KEPT = ["fill", "fill-opacity", "stroke", "stroke-width", "stroke-dasharray", "stroke-opacity",
  "stroke-linecap", "stroke-linejoin", "opacity", "display", "visibility", "font-family", "font-size",
  "font-weight", "font-style", "text-anchor", "dominant-baseline", "paint-order", "marker-end"];
const pen = document.createElement("canvas").getContext("2d");

function shape(name, values) {
  const made = document.createElementNS(SVG, name);
  for (const [each, value] of Object.entries(values)) made.setAttribute(each, value);
  return made;
}

function picture(source) {
  // So that nothing sticks to where it has been scrolled.
  source.classList.add("traced");
  const frame = source.getBoundingClientRect(), edge = 16;
  const [width, height] = [Math.ceil(frame.width) + 2 * edge, Math.ceil(frame.height) + 2 * edge];
  const made = shape("svg", { xmlns: SVG, width, height, viewBox: `0 0 ${width} ${height}` });
  const ground = getComputedStyle(document.body).backgroundColor;
  made.append(shape("rect", { width, height, fill: ground }));
  const inside = shape("g", { transform: `translate(${edge - frame.left} ${edge - frame.top})` });
  const above = {};
  trace(source, inside, (level) => (above[level] ??= shape("g", {})));
  for (const level of Object.keys(above).sort((a, b) => a - b)) inside.append(above[level]);
  source.classList.remove("traced");
  made.append(inside);
  return { text: new XMLSerializer().serializeToString(made), width, height };
}

// What lies above other things on the page, by its z-index, does so in the picture.
function trace(element, into, layer) {
  const style = getComputedStyle(element);
  if (!element.checkVisibility() || style.visibility === "hidden" || style.clipPath !== "none") return;
  let group = style.position === "static" || style.zIndex === "auto" ? into : layer(style.zIndex);
  if (style.opacity !== "1") {
    group.append(group = shape("g", { opacity: style.opacity }));
    layer = () => group;
  }
  if (element instanceof SVGSVGElement) return void group.append(copied(element));
  if (element instanceof HTMLCanvasElement) return void group.append(painted(element));
  box(element.getBoundingClientRect(), style, group);
  const frame = style.overflowY === "visible" ? null : element.getBoundingClientRect();
  for (const each of element.childNodes) {
    if (each.nodeType === Node.TEXT_NODE) lines(each, style, group);
    else if (each.nodeType === Node.ELEMENT_NODE && !(frame && outside(each, frame))) trace(each, group, layer);
  }
}

// What has been scrolled out of sight is not in the picture.
function outside(element, frame) {
  const box = element.getBoundingClientRect();
  return box.bottom > frame.bottom + 2 || box.top < frame.top - 2 || box.right > frame.right + 2 || box.left < frame.left - 2;
}

const clear = (colour) => /^rgba\(.*, 0\)$|^transparent$/.test(colour);
const placed = ({ left: x, top: y, width, height }) => ({ x, y, width, height });

function box(rect, style, into) {
  const line = parseFloat(style.borderTopWidth), round = Math.min(parseFloat(style.borderTopLeftRadius) || 0, rect.height / 2);
  const even = ["Right", "Bottom", "Left"].every((side) => style[`border${side}Width`] === style.borderTopWidth);
  const stroke = even && line && style.borderTopStyle !== "none" && !clear(style.borderTopColor) ? style.borderTopColor : "none";
  const fill = clear(style.backgroundColor) ? "none" : style.backgroundColor;
  if (fill !== "none" || stroke !== "none") framed(rect, round, fill, stroke, stroke === "none" ? 0 : line, style.borderTopStyle, into);
  if (!even) sides(rect, style, into);
  const ring = parseFloat(style.outlineWidth);
  if (style.outlineStyle === "none" || !ring) return;
  const out = ring + parseFloat(style.outlineOffset);
  const wide = new DOMRect(rect.x - out, rect.y - out, rect.width + 2 * out, rect.height + 2 * out);
  framed(wide, round ? round + out : 0, "none", style.outlineColor, ring, style.outlineStyle, into);
}

function framed(rect, round, fill, stroke, line, look, into) {
  const inner = new DOMRect(rect.x + line / 2, rect.y + line / 2, Math.max(0, rect.width - line), Math.max(0, rect.height - line));
  const made = shape("rect", { ...placed(inner), rx: Math.max(0, round - line / 2), fill, stroke, "stroke-width": line });
  if (look === "dashed" || look === "dotted") made.setAttribute("stroke-dasharray", look === "dashed" ? 3 * line : line);
  into.append(made);
}

function sides(rect, style, into) {
  const ends = { Top: [rect.left, rect.top, rect.right, rect.top], Bottom: [rect.left, rect.bottom, rect.right, rect.bottom],
    Left: [rect.left, rect.top, rect.left, rect.bottom], Right: [rect.right, rect.top, rect.right, rect.bottom] };
  for (const [side, [x1, y1, x2, y2]] of Object.entries(ends)) {
    const line = parseFloat(style[`border${side}Width`]);
    if (line && style[`border${side}Style`] !== "none") {
      into.append(shape("line", { x1, y1, x2, y2, stroke: style[`border${side}Color`], "stroke-width": line }));
    }
  }
}

function copied(element) {
  const made = element.cloneNode(true);
  const from = [element, ...all("*", element)], to = [made, ...all("*", made)];
  from.forEach((each, at) => {
    const style = getComputedStyle(each);
    for (const name of KEPT) if (style.getPropertyValue(name)) to[at].setAttribute(name, style.getPropertyValue(name));
    for (const name of ["class", "data-id", "tabindex"]) to[at].removeAttribute(name);
    if (style.clipPath !== "none") to[at].remove();
  });
  for (const [name, value] of Object.entries(placed(element.getBoundingClientRect()))) made.setAttribute(name, value);
  made.setAttribute("opacity", 1);
  made.setAttribute("overflow", "visible");
  return made;
}

function painted(element) {
  return shape("image", { ...placed(element.getBoundingClientRect()), href: element.toDataURL() });
}

// The pieces of a text node that stand in one line each, with the box of each.
function pieces(node, upright) {
  const found = [], range = document.createRange();
  for (const { index, 0: sign } of node.data.matchAll(/[\s\S]/gu)) {
    range.setStart(node, index);
    range.setEnd(node, index + sign.length);
    const rect = [...range.getClientRects()].at(-1);
    if (!rect?.width || !rect.height) continue;
    let last = found.at(-1);
    const along = last && (upright ? Math.abs(last.top - rect.top) : Math.abs(last.left - rect.left)) < 2;
    if (/\s/.test(sign)) { if (along) last.gap = " "; continue; }
    if (!along) found.push(last = { text: "", gap: "", left: rect.left, top: rect.top });
    last.text += last.gap + (sign === "\u00ad" ? "-" : sign.replace(/[\x00-\x1f\ufffe\uffff]/, ""));
    Object.assign(last, { gap: "", right: rect.right, bottom: rect.bottom });
  }
  return found;
}

function lines(node, style, into) {
  pen.font = `${style.fontStyle} ${style.fontWeight} ${style.fontSize} ${style.fontFamily}`;
  const rise = pen.measureText("x").fontBoundingBoxAscent;
  const upright = style.writingMode === "horizontal-tb";
  for (const each of pieces(node, upright)) {
    const place = upright ? { x: each.left, y: each.top + rise }
      : { transform: `translate(${each.right - rise} ${each.top}) rotate(90)` };
    const made = shape("text", { ...place, fill: style.color, "font-family": style.fontFamily, "font-size": style.fontSize,
      "font-weight": style.fontWeight, "font-style": style.fontStyle, lengthAdjust: "spacingAndGlyphs",
      textLength: upright ? each.right - each.left : each.bottom - each.top });
    made.textContent = each.text;
    into.append(made);
  }
}
