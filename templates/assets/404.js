// A pair has one address: whoever writes its codes the other way round, in capitals or without
// .html is led to it.
const path = location.pathname.toLowerCase().replace(/(?:\.html|\/)$/, "");
const turned = path.replace(/([^/]+?)-vs-([^/]+)$/, "$2-vs-$1");

(async () => {
  for (const address of [`${path}.html`, `${turned}.html`]) {
    if (address !== location.pathname && (await fetch(address, { method: "HEAD" })).ok) {
      return location.replace(address + location.search + location.hash);
    }
  }
})();
