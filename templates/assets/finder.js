// Understands "1006", "ws 1003 1012", "404 vs 410", "not_found", names and aliases in any language.
const language = document.documentElement.lang;
const words = (text) => fold(text).split(/[^\p{L}\p{N}.]+/u)
  .map((word) => word.replace(/^\.+|\.+$/g, "")).filter(Boolean);
const squash = (text) => words(text).join("");
// What stands between two codes, and what says nothing: words of the language.
let between;
let noise;
const listen = (index) => {
  const split = index.between.map((word) => words(word).join(" ")).filter(Boolean).join("|");
  between = new RegExp(`(?:^|[\\s-])(?:vs\\.?|${split})(?=$|[\\s-]|\\d)|[|,;؛،↔⇄≠]`, "u");
  noise = index.noise.flatMap(words);
};

const understood = (index) => {
  const families = index.families.map(understoodFamily);
  const codes = families.flatMap((family) => family.codes);
  for (const [a, b] of index.across ?? []) codes[a].across.push(codes[b]);
  return families;
};

const understoodFamily = ([id, label, keys, codes, noted]) => {
  const family = { id, label, keys, noted, title: [label], path: `${id}/index.html` };
  family.codes = codes.map(([id, code, name, others, compared, partners], place) => {
    const names = [name, ...others];
    return {
      family, place, name, compared, partners, across: [], title: `${code} ${name}`, file: id,
      numbers: [code, id, ...(/^0x/.test(code) ? [`${+code}`, `0x${(+code).toString(16)}`] : [])].map(squash),
      names: names.map(squash), words: names.flatMap(words),
    };
  });
  return family;
};

// Scores of a code for some words. All words together: its number, its name, another of its names.
const NUMBER = 100;
const NAME = 90;
const OTHER_NAME = 80;
// Each word alone; a code gets the mean of them. A word is one of the code's, begins one, begins its number, or is in a name.
const WORD = 40;
const BEGINS_WORD = 28;
const BEGINS_NUMBER = 20;
const IN_NAME = 12;
// Added: the words begin the name; the pair has an answer; the query is the name letter by letter.
const BEGINS_NAME = 15;
const ANSWERED = 8;
const LITERAL = 5;
// A pair counts if both of its codes match well; a list shows so many results, made of so many codes for each part.
const BOTH_MATCH = 150;
const MOST_RESULTS = 8;
const MOST_CODES = 5;

// How well a code answers some words: 0 if it does not.
function score({ numbers, names, words }, wanted) {
  const all = wanted.join("");
  if (numbers.includes(all)) return NUMBER;
  if (names.includes(all)) return names[0] === all ? NAME : OTHER_NAME;
  const points = wanted.map((word) => numbers.includes(word) || words.includes(word) ? WORD
    : word[1] && words.some((other) => other.startsWith(word)) ? BEGINS_WORD
    : numbers.some((number) => number.startsWith(word)) ? BEGINS_NUMBER
    : word[3] && names.some((name) => name.includes(word)) ? IN_NAME : 0);
  return points.every(Boolean) ? points.reduce((a, b) => a + b) / points.length
    + (names[0].startsWith(all) ? BEGINS_NAME : 0) - words.length / 10 : 0;
}

const best = (family, wanted) => family.codes.map((code) => ({
  code, points: score(code, wanted), path: `${family.id}/${code.file}.html`, title: [`${family.label} ${code.title}`],
})).filter((found) => found.points > 0).sort((a, b) => b.points - a.points);

const paired = (a, b) => a.family !== b.family ? a.across.includes(b) || b.across.includes(a)
  : a !== b && a.compared && b.compared
    && (!a.partners || a.partners.includes(b.place) || b.partners.includes(a.place));

function pair(one, two, points) {
  const own = one.family === two.family;
  const [a, b] = (own ? one.place > two.place : two.across.includes(one)) ? [two, one] : [one, two];
  const { id, label, noted } = a.family;
  const other = b.family;
  return {
    points: points + (own && noted.some(([x, y]) => x === a.place && y === b.place) ? ANSWERED : 0),
    path: `${id}/${a.file}-vs-${own ? "" : `${other.id}-`}${b.file}.html`,
    title: [`${label} ${a.title}`, own ? b.title : `${other.label} ${b.title}`],
  };
}

const pairs = (families, parts) => {
  const matches = parts.map((part) => families.flatMap((family) => best(family, part).slice(0, MOST_CODES)));
  return matches.flatMap((left, i) => matches.slice(i + 1).flat().flatMap((y) => left
    .filter((x) => paired(x.code, y.code)).map((x) => pair(x.code, y.code, x.points + y.points))));
};

function singles(families, wanted) {
  const found = families.flatMap((family) => best(family, wanted));
  return [...found, ...found.filter((one) => one.points >= OTHER_NAME).flatMap(({ code, points }) =>
    code.family.noted.filter((two) => two.includes(code.place))
      .map(([a, b]) => pair(code.family.codes[a], code.family.codes[b], points - NUMBER)))];
}

function search(families, all) {
  const parts = all.filter((part) => part.length);
  const [wanted] = parts;
  if (parts.length !== 1) return pairs(families, parts);
  const found = singles(families, wanted);
  if (wanted.length < 2) return found;
  if (wanted.every((word) => /\d/.test(word))) return pairs(families, wanted.map((word) => [word]));
  if (found.some((one) => one.points >= OTHER_NAME)) return found;
  const split = wanted.slice(1).flatMap((_, i) => pairs(families, [wanted.slice(0, i + 1), wanted.slice(i + 1)]));
  return [...split.filter((one) => one.points > BOTH_MATCH || !found.length), ...found];
}

function find(families, query) {
  let text = fold(query);
  for (const { id, label } of families) {
    if (/[^a-z]/i.test(label)) text = text.replace(fold(label), id);
  }
  const parts = text.split(between).map((part) => words(part).filter((word) => !noise.includes(word)));
  const named = families.filter((family) => parts.flat().some((word) => family.keys.includes(word)));
  const bare = parts.map((part) => part.filter((word) => !named.some((family) => family.keys.includes(word))));
  if (named.length && !bare.flat().length) return named;
  let found = search(named.length ? named : families, bare);
  if (!found.length) found = search(families, parts);
  // "503 grpc 14": a pair across families, of which the query names one.
  if (!found.length) found = search(families, bare).filter(({ path }) => named.every(({ id }) => path.includes(id)));
  const literal = query.trim().toLowerCase();
  for (const one of found) if (one.code?.name.toLowerCase() === literal) one.points += LITERAL;
  const paths = found.sort((a, b) => b.points - a.points).map((one) => one.path);
  return found.filter((one, i) => paths.indexOf(one.path) === i).slice(0, MOST_RESULTS);
}

// Makes the field a combobox (ARIA APG) over the codes.
function start(index) {
  listen(index);
  const families = understood(index);
  const list = element("ul", { id: "found", role: "listbox", hidden: true, ariaLabel: field.ariaLabel });
  const status = element("span", { className: "unseen", role: "status" });
  field.form.append(list, status);
  Object.assign(field, { role: "combobox", ariaExpanded: "false", ariaAutoComplete: "list", autocomplete: "off", spellcheck: false });
  field.setAttribute("aria-controls", "found");

  const address = ({ path }) => new URL(`${language}/${path}`, root).href;
  // Each name is isolated as a whole, for Arabic pages.
  const write = (into, { title }) => {
    title.forEach((textContent, i) => into.append(i ? ` ${index.vs} ` : "", element("bdi", { textContent })));
    return into;
  };
  let results = [];
  let active = -1;

  function open(yes) {
    list.hidden = !yes;
    field.ariaExpanded = yes;
    if (!yes) choose(-1);
  }

  function choose(place) {
    active = place;
    [...list.children].forEach((option, i) => option.ariaSelected = i === place);
    field.setAttribute("aria-activedescendant", place < 0 ? "" : `found-${place}`);
    list.children[place]?.scrollIntoView({ block: "nearest" });
  }

  function show() {
    results = find(families, field.value);
    list.replaceChildren(...results.map((result, i) => {
      const option = write(element("li", { id: `found-${i}`, role: "option", ariaSelected: "false" }), result);
      option.addEventListener("click", () => location.assign(address(result)));
      return option;
    }));
    open(results.length > 0);
    status.textContent = results.length ? index.results.replace("$count$", results.length)
      : field.value && index.none;
  }

  list.addEventListener("mousedown", (event) => event.preventDefault());
  field.addEventListener("input", show);
  field.addEventListener("blur", () => open(false));
  field.addEventListener("keydown", (event) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step && results.length) {
      event.preventDefault();
      if (list.hidden) open(true);
      choose((Math.max(active, step < 0 ? 0 : -1) + step + results.length) % results.length);
    } else if (event.key === "Escape" && !list.hidden) {
      event.preventDefault();
      open(false);
    }
  });
  field.form.addEventListener("submit", (event) => {
    const [result] = active < 0 ? find(families, field.value) : results.slice(active);
    if (result) {
      event.preventDefault();
      location.assign(address(result));
    }
  });

  const place = document.querySelector("[data-results]");
  if (place && field.value) {
    results = find(families, field.value);
    place.append(...results.map((result) => write(element("a", { href: address(result) }), result)), results.length ? "" : index.none);
  } else if (field.value && document.activeElement === field) {
    show();
  }
  field.find = (query) => find(families, query).map((result) => result.path);
}

// The index is a script that calls start: a page from a folder may fetch nothing.
run(`codes-${language}`);
