// The finder: understands "1006", "ws 1003 1012", "404 vs 410", "not_found", names and aliases in
// any language of the site, and leads to the page of a code or of a pair.
(async () => {
  const { root, field, filter } = window.codevs;
  const language = document.documentElement.lang;
  const form = field.form;
  const label = form.querySelector("label").textContent;
  const MOST = 8;

  // Marks, case and the many ways to write one letter or digit make no difference.
  const fold = (text) => text.normalize("NFKD").replace(/[\p{M}\u0640]/gu, "").toLowerCase()
    .replace(/đ/g, "d").replace(/ة/g, "ه").replace(/ى/g, "ي")
    .replace(/[\u0660-\u0669\u06f0-\u06f9]/g, (digit) => digit.charCodeAt(0) & 15);
  const words = (text) => fold(text).split(/[^\p{L}\p{N}.]+/u)
    .map((word) => word.replace(/^\.+|\.+$/g, "")).filter(Boolean);
  const squash = (text) => words(text).join("");
  const BETWEEN = /(?:^|[\s-])(?:vs\.?|versus|contre|or|ou|and|et|against|مقابل|ضد|ام|او|و|so voi|voi|hay|va)(?=$|[\s-])|[|,;؛،↔⇄≠]/u;
  const NOISE = new Set(["compare", "comparer", "difference", "between", "entre", "the", "code", "الفرق", "بين", "قارن", "sanh"]);

  const element = (name, properties) => Object.assign(document.createElement(name), properties);

  function understood(index) {
    return index.families.map(([id, label, pairing, codes, noted]) => {
      const capitals = /\p{Ll}/u.test(label) ? label.replace(/[^A-Z]/g, "") : "";
      const number = /\d/.test(label) ? label[0] + label.replace(/\D/g, "") : "";
      const keys = new Set([id, label, capitals, number, label.split(" ")[0]].map(squash).filter(Boolean));
      const family = { id, label, pairing, keys, noted: new Set(noted.map((pair) => pair.join())) };
      family.codes = codes.map(([id, code, name, others, compared, group, related], place) => {
        const value = /^0x/i.test(code) ? parseInt(code, 16) : NaN;
        const numbers = new Set([code, id].map(squash));
        if (value >= 0) numbers.add(`${value}`).add(`0x${value.toString(16)}`);
        return {
          family, place, id, code, name, compared, group, related: related || [], numbers,
          name1: squash(name), names: others.map(squash),
          words: [name, ...others].flatMap(words),
        };
      });
      return family;
    });
  }

  // How well a code answers some words: 0 where it does not.
  function score(code, wanted) {
    const all = wanted.join("");
    if (code.numbers.has(all)) return 100;
    if (code.name1 === all) return 90;
    if (code.names.includes(all)) return 80;
    let sum = 0;
    for (const word of wanted) {
      const points = code.numbers.has(word) || code.words.includes(word) ? 10
        : word.length > 1 && code.words.some((other) => other.startsWith(word)) ? 7
        : [...code.numbers].some((number) => number.startsWith(word)) ? 5
        : word.length > 3 && (code.name1.includes(word) || code.names.some((n) => n.includes(word))) ? 3 : 0;
      if (!points) return 0;
      sum += points;
    }
    return (sum / wanted.length) * 4 + (code.name1.startsWith(all) ? 15 : 0) - code.words.length / 10;
  }

  const best = (family, wanted) => family.codes
    .map((code) => ({ code, points: score(code, wanted) }))
    .filter((found) => found.points > 0)
    .sort((a, b) => b.points - a.points);

  const paired = (a, b) => a !== b && a.compared && b.compared && (a.family.pairing === "all"
    || (a.family.pairing === "related" ? a.related.includes(b.place) || b.related.includes(a.place)
      : a.group === b.group));

  function pair(one, two, points) {
    const [a, b] = one.place < two.place ? [one, two] : [two, one];
    const noted = a.family.noted.has(`${a.place},${b.place}`);
    return { a, b, points: points + (noted ? 8 : 0), path: `${a.family.id}/${a.id}-vs-${b.id}.html` };
  }

  function pairs(families, parts) {
    const found = new Map();
    for (const family of families) {
      const matches = parts.map((part) => best(family, part).slice(0, 5));
      matches.forEach((left, i) => matches.slice(i + 1).forEach((right) => {
        for (const x of left) for (const y of right) {
          if (paired(x.code, y.code)) {
            const made = pair(x.code, y.code, x.points + y.points);
            if (!(found.get(made.path)?.points >= made.points)) found.set(made.path, made);
          }
        }
      }));
    }
    return [...found.values()];
  }

  function singles(families, wanted) {
    const found = families.flatMap((family) => best(family, wanted))
      .map(({ code, points }) => ({ code, points, path: `${code.family.id}/${code.id}.html` }));
    for (const { code, points } of found.filter((one) => one.points >= 80)) {
      for (const noted of code.family.noted) {
        const places = noted.split(",").map(Number);
        if (places.includes(code.place)) {
          found.push(pair(...places.map((place) => code.family.codes[place]), points - 100));
        }
      }
    }
    return found;
  }

  function find(families, query) {
    let text = fold(query);
    for (const { id, label } of families) {
      if (/[^a-z]/i.test(label)) text = text.replace(fold(label), id);
    }
    let parts = text.split(BETWEEN).map((part) => words(part).filter((word) => !NOISE.has(word)));
    const named = parts.flat().flatMap((word) => families.filter((family) => family.keys.has(word)));
    const within = named.length ? named : families;
    const bare = parts.map((part) => part.filter((word) => !named.some((family) => family.keys.has(word))));
    if (named.length && !bare.flat().length) {
      return named.map((family) => ({ family, path: `${family.id}/index.html` }));
    }
    const found = search(within, bare.filter((part) => part.length));
    const sorted = found.length ? found : search(families, parts.filter((part) => part.length));
    return sorted.sort((a, b) => b.points - a.points).slice(0, MOST);
  }

  function search(families, parts) {
    if (parts.length !== 1) return parts.length ? pairs(families, parts) : [];
    const [wanted] = parts;
    const found = singles(families, wanted);
    if (wanted.length < 2 || found.some((one) => one.points >= 80)) return found;
    const each = pairs(families, wanted.map((word) => [word])).filter(() => wanted.every((w) => /\d/.test(w)));
    for (let i = 1; i < wanted.length; i++) {
      each.push(...pairs(families, [wanted.slice(0, i), wanted.slice(i)]).filter((p) => p.points > 150 || !found.length));
    }
    return [...new Map([...each, ...found].map((one) => [one.path, one])).values()];
  }

  // A title with each of its names isolated, for Arabic pages.
  function write(into, index, { a, b, code, family }) {
    const values = family ? { label: family.label }
      : code ? { label: code.family.label, code: code.code, name: code.name }
      : { label: a.family.label, a: a.code, aName: a.name, b: b.code, bName: b.name };
    const pattern = family ? "$label$" : code ? index.title : index.pair;
    pattern.split("$").forEach((piece, i) => {
      into.append(i % 2 ? element("bdi", { textContent: values[piece] }) : piece);
    });
    return into;
  }

  let index;
  let families;
  try {
    index = await (await fetch(new URL(`assets/codes-${language}.json`, root))).json();
    families = understood(index);
  } catch {
    // Opened from a folder, or offline: the form still leads to the list of all codes.
    if (document.body.matches(".search")) {
      const list = document.querySelectorAll(".links > li");
      field.addEventListener("input", () => filter(list, field.value));
      filter(list, field.value);
    }
    return;
  }

  const list = element("ul", { id: "found", className: "found", role: "listbox", ariaLabel: label, hidden: true });
  const status = element("span", { className: "said", role: "status" });
  form.append(list, status);
  for (const [name, value] of Object.entries({
    "role": "combobox", "aria-expanded": "false", "aria-controls": "found", "aria-autocomplete": "list",
  })) field.setAttribute(name, value);

  const address = (result) => new URL(`${language}/${result.path}`, root).href;
  let results = [];
  let active = -1;

  function open(yes) {
    list.hidden = !yes;
    field.setAttribute("aria-expanded", `${yes}`);
    if (!yes) choose(-1);
  }

  function choose(place) {
    active = place;
    [...list.children].forEach((option, i) => option.setAttribute("aria-selected", `${i === place}`));
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
  window.codevs.find = (query) => find(families, query).map((result) => result.path);
})();
