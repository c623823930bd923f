// What a page can do beyond being read: find, filter, swap, copy a link, remember a language.
// The finder itself, and its index of codes, are fetched when a reader first turns to the field.
(() => {
  const root = new URL("..", document.currentScript.src);
  const field = document.getElementById("q");
  let loading;

  window.codevs = { root, field, filter };

  function load() {
    loading ||= document.head.append(Object.assign(document.createElement("script"), {
      src: new URL("assets/finder.js", root),
    })) || true;
  }

  // Shows the elements of a list that hold every word, and hides the others.
  function filter(elements, query) {
    const fold = (text) => text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
    const words = fold(query).split(/[\s_]+/);
    for (const element of elements) {
      const text = fold(element.textContent).replace(/_/g, " ");
      element.hidden = !words.every((word) => text.includes(word));
    }
  }

  if (field) {
    field.addEventListener("focus", load);
    const asked = document.body.matches(".search") && new URLSearchParams(location.search).get("q");
    if (asked) {
      field.value = asked;
      load();
    }
    if (document.activeElement === field) load();
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
    const language = event.target.closest("a[hreflang]");
    if (language) {
      try {
        localStorage.setItem("codevs-language", language.hreflang);
      } catch {
        // A browser that keeps nothing still follows the link.
      }
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

  const swap = document.querySelector("[data-swap]");
  if (swap) {
    swap.hidden = false;
    swap.addEventListener("click", () => {
      const codes = document.querySelector(".codes");
      codes.append(codes.firstElementChild);
      const [first, second] = swap.parentElement.querySelectorAll("a");
      first.before(second);
      swap.before(first);
      second.after(swap.parentElement.querySelector("span"));
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
    const said = Object.assign(document.createElement("span"), { role: "status" });
    share.append(Object.assign(document.createElement("b"), { textContent: share.ariaLabel }));
    for (const [name, form] of Object.entries(forms)) {
      const button = Object.assign(document.createElement("button"), { textContent: name, type: "button" });
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
})();
