// A pair has one address, the family's earlier code first. Whoever writes the codes the other way
// round, in capitals or without .html is led to it, if it exists.
const path = location.pathname.toLowerCase();
const pair = path.match(/^(.*\/)([a-z0-9.-]+?)-vs-([a-z0-9.-]+?)(?:\.html|\/)?$/);
const page = path.match(/^(.*\/[a-z0-9.-]+?)(?:\.html|\/)?$/);
const addresses = pair
  ? [`${pair[1]}${pair[2]}-vs-${pair[3]}.html`, `${pair[1]}${pair[3]}-vs-${pair[2]}.html`]
  : page ? [`${page[1]}.html`] : [];

(async () => {
  for (const address of addresses.filter((a) => a !== location.pathname)) {
    const answer = await fetch(address, { method: "HEAD" });
    if (answer.ok) {
      location.replace(address + location.search + location.hash);
      return;
    }
  }
})();
