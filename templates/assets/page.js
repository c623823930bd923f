// What a page can do beyond being read. The finder and its index are fetched on first use.
const root = new URL("..", document.currentScript.src);
const field = document.getElementById("q");
const element = (name, properties) => Object.assign(document.createElement(name), properties);

function load() {
  field.removeEventListener("focus", load);
  document.head.append(element("script", { src: new URL("assets/finder.js", root) }));
}

// Case, marks and the many ways to write one letter or digit make no difference.
const fold = (text) => text.normalize("NFKD").replace(/[\p{M}\u0640]/gu, "").toLowerCase()
  .replace(/đ/g, "d").replace(/ة/g, "ه").replace(/ى/g, "ي")
  .replace(/[\u0660-\u0669\u06f0-\u06f9]/g, (digit) => digit.charCodeAt(0) & 15);

// Shows the elements of a list that hold every word, and hides the others.
function filter(elements, query) {
  const words = fold(query).split(/[\s_]+/);
  for (const element of elements) {
    const text = fold(element.textContent).replace(/_/g, " ");
    element.hidden = !words.every((word) => text.includes(word));
  }
}

if (field) {
  field.ariaKeyShortcuts = "/ Control+K";
  field.addEventListener("focus", load);
  const asked = new URLSearchParams(location.search).get("q");
  if (asked) field.value = asked;
  if (asked || document.activeElement === field) load();
}

document.addEventListener("keydown", (event) => {
  const command = event.ctrlKey || event.metaKey;
  const slash = event.key === "/" && !command && !event.altKey
    && !event.target.closest("input, textarea, select");
  if (field && (slash || (command && event.key.toLowerCase() === "k"))) {
    event.preventDefault();
    field.focus();
    field.select();
  }
});

document.addEventListener("click", (event) => {
  const language = event.target.closest("body > header nav a");
  if (language) {
    try {
      localStorage.setItem("codevs-language", language.lang);
    } catch {}
  }
});

const filtered = document.getElementById("filter");
if (filtered) {
  filtered.parentElement.hidden = false;
  filtered.addEventListener("input", () => {
    filter(document.querySelectorAll(".list > div"), filtered.value);
    for (const group of document.querySelectorAll(".group")) {
      group.hidden = !group.querySelector(".list > :not([hidden])");
    }
  });
}

const swap = document.querySelector(".picker button");
if (swap) {
  swap.hidden = false;
  swap.addEventListener("click", () => {
    const codes = document.querySelector(".codes");
    codes.append(codes.firstElementChild);
    const first = swap.previousElementSibling;
    swap.before(swap.nextElementSibling);
    swap.after(first);
    for (const { cells } of document.querySelectorAll(".glance tr")) cells[1].before(cells[2] ?? "");
  });
}

const share = document.querySelector(".share");
if (share && navigator.clipboard) {
  const title = document.querySelector("h1").textContent;
  const escaped = title.replace(/[&<>"]/g, (c) => `&#${c.charCodeAt(0)};`);
  const forms = {
    "URL": (url) => url,
    "Markdown": (url) => `[${title.replace(/[\\[\]_*`<>]/g, "\\$&")}](${url})`,
    "reStructuredText": (url) => `\`${title.replace(/[\\`<]/g, "\\$&")} <${url}>\`__`,
    "AsciiDoc": (url) => `${url}[${title.replace(/\]/g, "\\]")}]`,
    "HTML": (url) => `<a href="${url}">${escaped}</a>`,
  };
  const said = element("span", { role: "status" });
  share.append(element("b", { textContent: share.ariaLabel }));
  for (const [name, form] of Object.entries(forms)) {
    const button = element("button", { textContent: name, type: "button" });
    button.addEventListener("click", async () => {
      const url = document.querySelector("link[rel=canonical]")?.href || location.href.split(/[?#]/)[0];
      await navigator.clipboard.writeText(form(url));
      said.textContent = "";
      said.textContent = share.dataset.done;
    });
    share.append(button);
  }
  share.append(said);
  share.hidden = false;
}
