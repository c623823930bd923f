// Draws the social cards, one per family and one for the site, into templates/assets/card*.png.
// usage: node cards.mjs, after a family's label or category has changed
import { readFileSync } from "node:fs";
import { launch } from "./chromium.mjs";

const PROJECT = new URL("../../../", import.meta.url);
const read = (path) => JSON.parse(readFileSync(new URL(path, PROJECT), "utf8"));
const site = read("content/site.json");
const escaped = (text) => text.replace(/[&<>]/g, (c) => `&#${c.charCodeAt(0)};`);

const card = (title, line) => `<svg xmlns="http://www.w3.org/2000/svg" width="1200" height="630" viewBox="0 0 1200 630">
<rect width="1200" height="630" fill="#0d3f3b"/>
<path d="M760 0h200v630H760z" fill="#5cc8bd"/><path d="M1000 0h200v630h-200z" fill="#f0a868"/>
<g font-family="Noto Sans, Liberation Sans, sans-serif" fill="#f2f8f6">
<text x="80" y="140" font-size="44" font-weight="700">${escaped(site.name)}</text>
<text x="80" y="330" font-size="${title.length > 14 ? 72 : 92}" font-weight="700">${escaped(title)}</text>
<text x="80" y="410" font-size="40">${escaped(line)}</text>
</g></svg>`;

const cards = site.families.map((id) => {
  const { label, category } = read(`content/${id}/family.json`);
  return [`card-${id}.png`, card(label, category)];
});
cards.push(["card.png", card("Which code?", "Status codes, compared")]);

const browser = await launch();
const page = await browser.newPage({ viewport: { width: 1200, height: 630 } });
for (const [name, svg] of cards) {
  await page.setContent(`<style>body{margin:0}svg{display:block}</style>${svg}`);
  await page.screenshot({ path: new URL(`templates/assets/${name}`, PROJECT).pathname });
}
await browser.close();
