// The finder: understands "1006", "ws 1003 1012", "404 vs 410", "not_found", names and aliases in
// any language, and leads to a code or a pair.
const language = document.documentElement.lang;
const form = field.form;
const MOST = 8;

const words = (text) => fold(text).split(/[^\p{L}\p{N}.]+/u)
  .map((word) => word.replace(/^\.+|\.+$/g, "")).filter(Boolean);
const squash = (text) => words(text).join("");
const BETWEEN = /(?:^|[\s-])(?:vs\.?|versus|contre|or|ou|and|et|مقابل|ضد|ام|او|و|so voi|voi|hay|va)(?=$|[\s-])|(?<=\s)و(?=\d)|[|,;؛،↔⇄≠]/u;
const NOISE = new Set("compare comparer difference between entre الفرق بين قارن so sanh".split(" "));

function understood(index) {
  return index.families.map(([id, label, keys, pairing, codes, noted]) => {
    const family = { id, label, keys, pairing, noted: noted.map(String) };
    family.codes = codes.map(([id, code, name, others, compared, group, related], place) => {
      const numbers = [code, id].map(squash);
      if (/^0x/.test(code)) numbers.push(`${+code}`, `0x${(+code).toString(16)}`);
      return {
        family, place, id, code, name, compared, group, related, numbers,
        names: [name, ...others].map(squash), words: [name, ...others].flatMap(words),
      };
    });
    return family;
  });
}

// How well a code answers some words: 0 where it does not.
function score({ numbers, names, words }, wanted) {
  const all = wanted.join("");
  if (numbers.includes(all)) return 100;
  if (names.includes(all)) return names[0] === all ? 90 : 80;
  const points = wanted.map((word) => numbers.includes(word) || words.includes(word) ? 40
    : word[1] && words.some((other) => other.startsWith(word)) ? 28
    : numbers.some((number) => number.startsWith(word)) ? 20
    : word[3] && names.some((name) => name.includes(word)) ? 12 : 0);
  return points.every(Boolean) ? points.reduce((a, b) => a + b) / points.length
    + (names[0].startsWith(all) ? 15 : 0) - words.length / 10 : 0;
}

const better = (a, b) => b.points - a.points;
const best = (family, wanted) => family.codes
  .map((code) => ({ code, points: score(code, wanted), path: `${family.id}/${code.id}.html` }))
  .filter((found) => found.points > 0).sort(better);

const paired = (a, b) => a !== b && a.compared && b.compared && (a.family.pairing === "all"
  || (a.family.pairing === "related" ? a.related.includes(b.place) || b.related.includes(a.place)
    : a.group === b.group));

function pair(one, two, points) {
  const [a, b] = one.place < two.place ? [one, two] : [two, one];
  const noted = a.family.noted.includes(`${a.place},${b.place}`);
  return { a, b, points: points + (noted ? 8 : 0), path: `${a.family.id}/${a.id}-vs-${b.id}.html` };
}

function pairs(families, parts) {
  const found = [];
  for (const family of families) {
    const matches = parts.map((part) => best(family, part).slice(0, 5));
    matches.forEach((left, i) => matches.slice(i + 1).flat().forEach((y) => left.forEach((x) => {
      if (paired(x.code, y.code)) found.push(pair(x.code, y.code, x.points + y.points));
    })));
  }
  return found;
}

function singles(families, wanted) {
  const found = families.flatMap((family) => best(family, wanted));
  for (const { code, points } of found.filter((one) => one.points >= 80)) {
    for (const noted of code.family.noted) {
      const two = noted.split(",").map((place) => code.family.codes[place]);
      if (two.includes(code)) found.push(pair(...two, points - 100));
    }
  }
  return found;
}

function find(families, query) {
  const literal = query.trim().toLowerCase();
  let text = fold(query);
  for (const { id, label } of families) {
    if (/[^a-z]/i.test(label)) text = text.replace(fold(label), id);
  }
  const parts = text.split(BETWEEN).map((part) => words(part).filter((word) => !NOISE.has(word)));
  const named = families.filter((family) => parts.flat().some((word) => family.keys.includes(word)));
  const bare = parts.map((part) => part.filter((word) => !named.some((family) => family.keys.includes(word))));
  if (named.length && !bare.flat().length) {
    return named.map((family) => ({ family, path: `${family.id}/index.html` }));
  }
  let found = search(named.length ? named : families, bare);
  if (!found.length) found = search(families, parts);
  for (const one of found) if (one.code?.name.toLowerCase() === literal) one.points += 5;
  const seen = new Set();
  return found.sort(better).filter((one) => !seen.has(one.path) && seen.add(one.path)).slice(0, MOST);
}

function search(families, all) {
  const parts = all.filter((part) => part.length);
  const [wanted] = parts;
  if (parts.length !== 1) return pairs(families, parts);
  const found = singles(families, wanted);
  if (wanted.length < 2 || found.some((one) => one.points >= 80)) return found;
  if (wanted.every((word) => /\d/.test(word))) return pairs(families, wanted.map((word) => [word]));
  const split = wanted.flatMap((_, i) => (i ? pairs(families, [wanted.slice(0, i), wanted.slice(i)]) : []));
  return [...split.filter((one) => one.points > 150 || !found.length), ...found];
}

// A title with each of its names isolated as a whole, for Arabic pages.
function write(into, index, { a, b, code, family }) {
  const { label } = family ?? (code ?? a).family;
  const values = { ...code, label, a: a?.code, aName: a?.name, b: b?.code, bName: b?.name };
  const pattern = family ? "$label$" : code ? index.title : index.pair;
  pattern.split(/(\$\w+\$(?: \$\w+\$)*)/).forEach((piece, i) => {
    const textContent = piece.replace(/\$(\w+)\$/g, (_, key) => values[key]);
    into.append(i % 2 ? element("bdi", { textContent }) : piece);
  });
  return into;
}

// Makes the field a combobox (ARIA Authoring Practices) over the codes.
function start(index) {
  const families = understood(index);
  const list = element("ul", { id: "found", role: "listbox", hidden: true });
  const status = element("span", { className: "unseen", role: "status" });
  list.ariaLabel = field.ariaLabel;
  form.append(list, status);
  Object.assign(field, { role: "combobox", ariaExpanded: "false", ariaAutoComplete: "list", autocomplete: "off" });
  field.spellcheck = false;
  field.setAttribute("aria-controls", "found");

  const address = (result) => new URL(`${language}/${result.path}`, root).href;
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
    if (place < 0) {
      field.removeAttribute("aria-activedescendant");
    } else {
      field.setAttribute("aria-activedescendant", `found-${place}`);
      list.children[place].scrollIntoView({ block: "nearest" });
    }
  }

  function show() {
    results = find(families, field.value);
    list.replaceChildren(...results.map((result, i) => {
      const option = write(element("li", { id: `found-${i}`, role: "option", ariaSelected: "false" }), index, result);
      option.addEventListener("click", () => location.assign(address(result)));
      return option;
    }));
    const asked = field.value.trim() !== "";
    open(asked && results.length > 0);
    status.textContent = !asked ? "" : results.length
      ? index.results.replace("$count$", results.length) : index.none;
  }

  list.addEventListener("mousedown", (event) => event.preventDefault());
  field.addEventListener("input", show);
  field.addEventListener("blur", () => open(false));
  field.addEventListener("keydown", (event) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step && results.length) {
      event.preventDefault();
      if (list.hidden) open(true);
      choose((active + step + (active < 0 && step < 0 ? 1 : 0) + results.length) % results.length);
    } else if (event.key === "Escape" && !list.hidden) {
      event.preventDefault();
      open(false);
    }
  });
  form.addEventListener("submit", (event) => {
    results = find(families, field.value);
    if (results.length) {
      event.preventDefault();
      location.assign(address(results[Math.max(active, 0)]));
    }
  });

  const place = document.querySelector("[data-results]");
  if (place && field.value) {
    results = find(families, field.value);
    const links = element("ul", { className: "links" });
    links.append(...results.map((result) => {
      const item = element("li");
      item.append(write(element("a", { href: address(result) }), index, result));
      return item;
    }));
    place.append(results.length ? links : element("p", { textContent: index.none }));
  } else if (field.value && document.activeElement === field) {
    show();
  }
  field.find = (query) => find(families, query).map((result) => result.path);
}

// The index calls start: a script, since a page that was opened from a folder may fetch nothing.
document.head.append(element("script", { src: new URL(`assets/codes-${language}.js`, root) }));
