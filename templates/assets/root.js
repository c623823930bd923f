// Leads to the language the reader has chosen before, else to the first of the browser's languages
// that the site has; the links stay for everybody else.
const links = [...document.querySelectorAll("[data-languages] a")];
const KEY = "codevs-language";
let chosen = [];
try {
  chosen = [localStorage.getItem(KEY)].filter(Boolean);
} catch {
  // A browser that keeps nothing has nothing to remember.
}
for (const wanted of [...chosen, ...navigator.languages]) {
  const link = links.find((a) => a.hreflang === wanted)
    || links.find((a) => a.hreflang.split("-")[0] === wanted.split("-")[0]);
  if (link) {
    location.replace(link.href);
    break;
  }
}
for (const link of links) {
  link.addEventListener("click", () => {
    try {
      localStorage.setItem(KEY, link.hreflang);
    } catch {
      // The link leads on all the same.
    }
  });
}
