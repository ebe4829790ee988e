// A large model: its things are numbers, made into texts when somebody asks for them.
const field = data.sections.canvas;
if (field) {
  const { ids, names, words, facts, links, ways, values, blocks, has } = field;
  const at = new Map(ids.map((id, place) => [id, place]));
  const both = (told) => (typeof told === "string" ? [told, told] : told);
  const starts = [];
  let back = null, kept = null, told = null;
  blocks.reduce((from, [, , , count]) => (starts.push(from), from + count), 0);

  field.placeOf = (id) => at.get(id) ?? -1;
  field.starts = starts;
  field.blockOf = (thing) => { let block = 0; while (block + 1 < starts.length && starts[block + 1] <= thing) block += 1; return block; };

  // Each link of a thing: the way, the other end, the value, and whether it leads away.
  function linked(thing) {
    if (!back) {
      back = ids.map(() => []);
      links.forEach((row, from) => { for (let k = 0; k < row.length; k += 3) back[row[k + 1]].push(row[k], from, row[k + 2]); });
    }
    const found = [];
    for (const [rows, outward] of [[links[thing], true], [back[thing], false]]) {
      for (let k = 0; k < rows.length; k += 3) found.push([rows[k], rows[k + 1], rows[k + 2], outward]);
    }
    return found;
  }

  field.near = (thing) => [...new Set(linked(thing).map(([, other]) => other))];

  // What a link says at one of its ends: a word, and the other end with what the link records.
  function spoken([way, other, value, outward]) {
    const [start, atStart, atEnd, startKind, endKind] = ways[way];
    const own = outward ? start : -1, passive = own >= 0 ? -1 : outward ? atStart : atEnd;
    const word = own >= 0 ? own : outward ? endKind : startKind;
    const inside = [passive, values[value][0]].filter((each) => each >= 0).map((each) => both(words[each]));
    const more = [0, 1].map((language) => inside.map((each) => each[language]).join(": "));
    return [word, more.map((each) => (each ? `${names[other]} (${each})` : names[other]))];
  }

  function factsOf(thing) {
    const found = new Map();
    const add = (word, value) => (found.get(word) ?? found.set(word, []).get(word)).push(both(value));
    for (let k = 0; k < facts[thing].length; k += 2) add(facts[thing][k], words[facts[thing][k + 1]]);
    for (const each of linked(thing)) add(...spoken(each));
    return [...found].map(([word, value]) => [both(words[word]), value]);
  }

  function element(name, ...inside) {
    const made = document.createElement(name);
    made.append(...inside);
    return made;
  }
  const spokenIn = ([en, de]) => (en === de ? [en] : [element("t-en", en), element("t-de", de)]);

  function article(thing) {
    const made = element("article", element("h3", element("bdi", names[thing]), " ", element("small", ...spokenIn(field.kinds[field.blockOf(thing)]))));
    const lines = factsOf(thing).map(([word, found]) =>
      element("div", element("dt", ...spokenIn(word)), ...found.map((each) => element("dd", ...spokenIn(each)))));
    made.append(lines.length ? element("dl", ...lines) : element("p", ...spokenIn(field.says.nothing)));
    made.dataset.near = field.near(thing).map((other) => ids[other]).join(" ");
    return made;
  }

  // To the rest of the page each of them is a thing like any other.
  const written = new Map(things);
  things.has = (id) => at.has(id) || written.has(id);
  things.get = (id) => (at.has(id) ? article(at.get(id)) : written.get(id));

  // What filters look at, as on a page with articles: an element has the areas of its topics …
  function hasAll() {
    const own = Object.fromEntries(Object.entries(has).map(([name, each]) => [name, new Map(each)]));
    const segments = blocks.findIndex(([id]) => id === ":customer-segments"), topics = blocks.length - 1;
    return ids.map((_, thing) => {
      const block = field.blockOf(thing), near = linked(thing);
      const carried = near.filter(([way, , value]) => ways[way][5] && values[value][1] !== 0);
      const seen = block === segments ? [thing] : near.map(([, other]) => other).filter((other) => field.blockOf(other) === segments);
      const levels = near.filter(([way]) => ways[way][5]).map(([, , value]) => values[value][1]);
      return {
        module: block === topics ? carried.map(([, other]) => blocks[field.blockOf(other)][0].slice(1)) : [blocks[block][0].slice(1)],
        priority: own.priority.has(thing) ? [own.priority.get(thing)] : levels.length ? [Math.max(...levels) < 0 ? "-" : String(Math.max(...levels))] : [],
        area: (block === topics ? [thing] : carried.map(([, other]) => other)).map((topic) => own.area.get(topic)),
        horizon: seen.map((segment) => own.horizon.get(segment)),
      };
    });
  }

  function says(thing) {
    const parts = factsOf(thing).flatMap(([word, found]) => [...word, ...found.flat()]);
    return folded([names[thing], ...new Set(parts)].join(" "));
  }

  // The things that search and filters leave, or null while nothing is asked.
  field.left = () => {
    const wanted = folded(state.q ?? "").trim(), asked = data.filters.filter((name) => state[name]);
    if (!wanted && !asked.length) return null;
    if (wanted) told ??= ids.map((_, thing) => says(thing));
    if (asked.length) kept ??= hasAll();
    return new Set(ids.keys().filter((thing) =>
      asked.every((name) => kept[thing][name].includes(state[name])) && (!wanted || told[thing].includes(wanted))));
  };
}
