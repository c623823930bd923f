// Runs axe-core over each kind of page in each language, scheme and width, with and without script, and over pages
// that have fallen back to the source language.
// usage: node axe.mjs SITE UNTRANSLATED, the second built with --prose source
import { createRequire } from "node:module";
import { readFileSync } from "node:fs";
import { launch } from "./chromium.mjs";
import { serve } from "./serve.mjs";

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const LANGUAGES = ["en", "fr", "ar", "vi"];
const KINDS = [
  "index.html", "search.html", "search.html?q=404+vs+410", "websocket/index.html", "http/index.html", "http/class-4xx.html",
  "websocket/1006.html", "websocket/1003-vs-1012.html", "websocket/1005-vs-1006.html",
];
const PROSE = ["websocket/index.html", "http/class-4xx.html", "websocket/1006.html", "websocket/1003-vs-1012.html"];
const ALONE = ["404.html", "index.html"];
const RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

const problems = [];
let pages = 0;

/** Looks at one page as it stands in a context. */
async function look(page, address, where) {
  const failures = [];
  const log = (message) => failures.push(message.text?.() ?? message.message);
  page.on("console", log).on("pageerror", log);
  await page.goto(address, { waitUntil: "load" });
  if (address.includes("?q=")) await page.waitForTimeout(300);
  const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  if (wide > 0) failures.push(`scrolls sideways by ${wide} px`);
  await page.evaluate(AXE);
  const found = await page.evaluate((values) => window.axe.run({ runOnly: { type: "tag", values }, rules: { "color-contrast-enhanced": { enabled: true } } }), RULES);
  for (const { id, help, nodes } of found.violations) {
    failures.push(`${id}: ${help}: ${nodes.slice(0, 3).map((node) => node.html).join(" | ")}`);
  }
  page.off("console", log).off("pageerror", log);
  pages++;
  problems.push(...failures.map((failure) => `${where}: ${failure}`));
}

const sites = await Promise.all(process.argv.slice(2).map(serve));
const [site, untranslated] = sites;
const browser = await launch();
const translated = [...LANGUAGES.flatMap((l) => KINDS.map((kind) => `${l}/${kind}`)), ...ALONE];
const fallen = LANGUAGES.slice(1).flatMap((l) => PROSE.map((kind) => `${l}/${kind}`));

/** Looks at pages one after the other, in a browser set up in one way. */
async function walk({ origin }, paths, colorScheme, width, javaScriptEnabled) {
  // Without script of its own a page can still be looked at: only its scripts do not arrive.
  const context = await browser.newContext({
    colorScheme, viewport: { width, height: 800 }, bypassCSP: true, serviceWorkers: "block",
    reducedMotion: "reduce", locale: "xx",
  });
  if (!javaScriptEnabled) await context.route("**/*.js", (route) => route.abort());
  const page = await context.newPage();
  for (const path of paths) {
    await look(page, `${origin}/${path}`, `${path} ${colorScheme} ${width}${javaScriptEnabled ? "" : " no script"}`);
  }
  await context.close();
}

for (const colorScheme of ["light", "dark"]) {
  for (const width of [320, 1280]) {
    await Promise.all([
      walk(site, translated, colorScheme, width, true),
      walk(site, translated, colorScheme, width, false).then(() => walk(untranslated, fallen, colorScheme, width, true)),
    ]);
  }
}
await browser.close();
sites.forEach((one) => one.close());
const real = problems.filter((problem) => !/ no script: Failed to load resource/.test(problem));
real.forEach((problem) => console.log(problem));
console.log(`${pages} pages, ${real.length} problems`);
process.exitCode = real.length ? 1 : 0;
