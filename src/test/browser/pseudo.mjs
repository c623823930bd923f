// Looks in Chromium for what longer texts and the other direction break: each kind of page in the
// pseudo-languages must fit a screen of 320 px, and no box may be narrower than its words.
// usage: node pseudo.mjs SITE, built with --pseudo
import { launch } from "./chromium.mjs";
import { serve } from "./serve.mjs";

const KINDS = [
  "index.html", "search.html", "search.html?q=404+vs+410", "http/index.html", "smtp/index.html",
  "http/404.html", "dns/16-badsig.html", "tls/40.html", "http/404-vs-410.html",
  "dns/16-badsig-vs-16-badvers.html", "websocket/1003-vs-1012.html", "http2/0x00-vs-0x01.html",
];

/** The elements whose words are cut off or stick out, unless they scroll by themselves. */
function misfits() {
  const found = [];
  const scrolls = (element) => ["auto", "scroll"].includes(getComputedStyle(element).overflowX);
  for (const element of document.querySelectorAll("body *")) {
    let inside = element;
    while (inside && !scrolls(inside)) inside = inside.parentElement;
    const { left, right, width } = element.getBoundingClientRect();
    const hidden = width === 0 || getComputedStyle(element).position === "absolute";
    if (inside || hidden) continue;
    if (left < -1 || right > innerWidth + 1) found.push(`${element.tagName} reaches from ${left} to ${right}`);
  }
  return found.slice(0, 5);
}

const site = await serve(process.argv[2]);
const browser = await launch();
const problems = [];
let pages = 0;
for (const language of ["en-XA", "ar-XB"]) {
  const context = await browser.newContext({ viewport: { width: 320, height: 640 }, locale: "xx" });
  const page = await context.newPage();
  for (const kind of KINDS) {
    const path = `${language}/${kind}`;
    const response = await page.goto(`${site.origin}/${path}`, { waitUntil: "load" });
    if (!response.ok()) problems.push(`${path}: ${response.status()}`);
    if (kind.includes("?")) await page.waitForTimeout(300);
    const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    if (wide > 0) problems.push(`${path}: scrolls sideways by ${wide} px`);
    problems.push(...(await page.evaluate(misfits)).map((misfit) => `${path}: ${misfit}`));
    pages++;
  }
  await context.close();
}
await browser.close();
site.close();
problems.forEach((problem) => console.log(problem));
console.log(`${pages} pages, ${problems.length} problems`);
process.exitCode = problems.length ? 1 : 0;
