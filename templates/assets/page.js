// What a page can do beyond being read. The finder is fetched on first use.
const root = new URL("..", document.currentScript.src);
const field = document.getElementById("q");
const all = (selector) => [...document.querySelectorAll(selector)];
const element = (name, properties) => Object.assign(document.createElement(name), properties);
const run = (asset) => document.head.append(element("script", { src: new URL(`assets/${asset}.js`, root) }));

// Case, marks and the many ways to write one letter or digit make no difference.
const fold = (text) => text.normalize("NFKD").replace(/[\p{M}\u0640]/gu, "").toLowerCase()
  .replace(/đ/g, "d").replace(/ة/g, "ه").replace(/ى/g, "ي")
  .replace(/[\u0660-\u0669\u06f0-\u06f9]/g, (digit) => digit.charCodeAt(0) & 15);

if (field) {
  field.ariaKeyShortcuts = "/ Control+K";
  field.addEventListener("focus", () => run("finder"), { once: true });
  const asked = new URLSearchParams(location.search).get("q");
  if (asked) field.value = asked;
  if (asked || document.activeElement === field) field.dispatchEvent(new Event("focus"));
  document.addEventListener("keydown", (event) => {
    const command = event.ctrlKey || event.metaKey;
    const slash = event.key === "/" && !command && !event.altKey && !event.target.closest("input");
    if (slash || (command && event.key.toLowerCase() === "k")) {
      event.preventDefault();
      field.select();
    }
  });
}

document.addEventListener("click", (event) => {
  const language = event.target.closest("body > header nav a");
  if (language) {
    try {
      localStorage.setItem("codevs-language", language.lang);
    } catch {}
  }
});

const filter = document.getElementById("filter");
if (filter) {
  filter.parentElement.hidden = false;
  filter.addEventListener("input", () => {
    const words = fold(filter.value).split(/[\s_]+/);
    for (const item of all(".group li")) {
      const text = fold(item.textContent).replace(/_/g, " ");
      item.hidden = !words.every((word) => text.includes(word));
    }
    for (const group of all(".group")) group.hidden = !group.querySelector("li:not([hidden])");
  });
}

// The codes of the page as a table, each with those after it: links to their comparisons.
function matrix(place) {
  const noted = all("#confused + ul a").map((link) => link.href);
  const codes = all(".list li:not([data-alone])").map((item) => {
    const { href, innerHTML, textContent } = item.querySelector("a");
    const [folder, id] = href.split(/([^/]+)\.html/);
    return { folder, id, innerHTML, name: textContent, others: item.dataset.with?.split(" ") };
  });
  const table = element("table");
  const columns = table.createTHead().insertRow();
  columns.insertCell();
  columns.append(...codes.slice(1).map(({ innerHTML }) => element("th", { scope: "col", innerHTML })));
  const rows = table.createTBody();
  codes.slice(0, -1).forEach((a, i) => {
    const row = rows.insertRow();
    row.append(element("th", { scope: "row", innerHTML: a.innerHTML }));
    if (i) row.insertCell().colSpan = i;
    for (const b of codes.slice(i + 1)) {
      const cell = row.insertCell();
      const href = `${a.folder}${a.id}-vs-${b.id}.html`;
      const ariaLabel = `${a.name} ${place.dataset.vs} ${b.name}`;
      const textContent = noted.includes(href) ? "●" : "○";
      if (a.others?.includes(b.id) ?? true) cell.append(element("a", { href, ariaLabel, textContent }));
    }
  });
  const region = element("div", { className: "matrix", role: "region", tabIndex: 0, ariaLabel: place.querySelector("h2").textContent });
  region.append(table);
  place.append(region);
  place.querySelector("[hidden]").hidden = false;
}
all("[data-vs]").forEach(matrix);

// Lets the two codes change sides, in the table of facts too.
for (const swap of all(".picker button")) {
  swap.hidden = false;
  swap.addEventListener("click", () => {
    const first = swap.previousElementSibling;
    swap.before(swap.nextElementSibling);
    swap.after(first);
    for (const codes of all(".codes")) codes.append(codes.firstElementChild);
    for (const { cells } of all(".glance tr")) cells[1].before(cells[2] ?? "");
  });
}

const [share] = all(".share");
if (share && navigator.clipboard) {
  const title = all("h1")[0].textContent;
  const url = all("link[rel=canonical]")[0]?.href ?? location.href.split(/[?#]/)[0];
  const escaped = (special) => title.replace(special, "\\$&");
  const said = element("span", { role: "status" });
  share.append(element("b", { textContent: share.ariaLabel }));
  for (const [textContent, form] of Object.entries({
    "URL": url,
    "Markdown": `[${escaped(/[\\[\]_*`<>]/g)}](${url})`,
    "reStructuredText": `\`${escaped(/[\\`<]/g)} <${url}>\`__`,
    "AsciiDoc": `${url}[${escaped(/]/g)}]`,
    "HTML": `<a href="${url}">${title.replace(/[&<]/g, (c) => `&#${c.charCodeAt(0)};`)}</a>`,
  })) {
    const button = element("button", { textContent });
    button.addEventListener("click", async () => {
      await navigator.clipboard.writeText(form);
      said.textContent = "";
      said.textContent = share.dataset.done;
    });
    share.append(button);
  }
  share.append(said);
  share.hidden = false;
}
