// Leads to the language the reader chose before, else to the browser's first.
const links = [...document.querySelectorAll("[data-languages] a")];
const wishes = [...navigator.languages];
try {
  wishes.unshift(localStorage.getItem("codevs-language") ?? wishes[0]);
} catch {}
const short = (tag) => tag.split("-")[0];
const link = wishes.flatMap((wish) => [
  links.find((a) => a.hreflang === wish), links.find((a) => short(a.hreflang) === short(wish)),
]).find(Boolean);
if (link) location.replace(link.href);
