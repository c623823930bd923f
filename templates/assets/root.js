// Leads to the first language of the reader that the site has; the links stay for everybody else.
const links = [...document.querySelectorAll("[data-languages] a")];
for (const wanted of navigator.languages) {
  const link = links.find((a) => a.hreflang === wanted)
    || links.find((a) => a.hreflang.split("-")[0] === wanted.split("-")[0]);
  if (link) {
    location.replace(link.href);
    break;
  }
}
