// A pair has one address: whoever writes its codes the other way round, in capitals or without
// .html is led to it. Across families, 14-vs-http-503 in grpc/ turned round is 503-vs-grpc-14 in http/.
const path = location.pathname.toLowerCase().replace(/(?:\.html|\/)$/, "");
const [, root, family, a, b] = path.match(/(.*\/)(.+)\/(.+?)-vs-(.+)/) ?? [];
const turned = b ? [path, `${root}${family}/${b}-vs-${a}`] : [path];
// An id may hold hyphens, so each may be the one after the family's id.
for (let i = 0; (i = b?.indexOf("-", i + 1)) > 0;) {
  turned.push(`${root}${b.slice(0, i)}/${b.slice(i + 1)}-vs-${family}-${a}`);
}

(async () => {
  for (const one of turned) {
    const address = `${one}.html`;
    if (address !== location.pathname && (await fetch(address, { method: "HEAD" })).ok) {
      return location.replace(address + location.search + location.hash);
    }
  }
})();
