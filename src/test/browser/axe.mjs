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
let looks = 0;

/** What is wrong with a page as it stands in one scheme and width. */
async function failures(page, colorScheme, width) {
  await page.emulateMedia({ colorScheme });
  await page.setViewportSize({ width, height: 800 });
  const failed = [];
  const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  if (wide > 0) failed.push(`scrolls sideways by ${wide} px`);
  const found = await page.evaluate((values) => window.axe.run({
    runOnly: { type: "tag", values }, rules: { "color-contrast-enhanced": { enabled: true } }, resultTypes: ["violations"],
  }), RULES);
  return failed.concat(
    found.violations.map(({ id, help, nodes }) => `${id}: ${help}: ${nodes.slice(0, 3).map((node) => node.html).join(" | ")}`));
}

/** Looks at one page in each scheme and width. Only style sheets answer to these, so it is loaded once: axe takes long to start. */
async function look(page, address, where) {
  const noise = [];
  const log = (message) => noise.push(message.text?.() ?? message.message);
  page.on("console", log).on("pageerror", log);
  await page.goto(address, { waitUntil: "load" });
  if (address.includes("?q=")) await page.waitForTimeout(300);
  await page.evaluate(AXE);
  for (const colorScheme of ["light", "dark"]) {
    for (const width of [320, 1280]) {
      const failed = await failures(page, colorScheme, width);
      problems.push(...failed.map((failure) => `${where} ${colorScheme} ${width}: ${failure}`));
      looks++;
    }
  }
  page.off("console", log).off("pageerror", log);
  problems.push(...noise.map((line) => `${where}: ${line}`));
}

const sites = await Promise.all(process.argv.slice(2).map(serve));
const [site, untranslated] = sites;
const browser = await launch();
const translated = [...LANGUAGES.flatMap((l) => KINDS.map((kind) => `${l}/${kind}`)), ...ALONE];
const fallen = LANGUAGES.slice(1).flatMap((l) => PROSE.map((kind) => `${l}/${kind}`));

/** Looks at pages one after the other, with or without script. */
async function walk({ origin }, paths, javaScriptEnabled) {
  // Without script of its own a page can still be looked at: only its scripts do not arrive.
  const context = await browser.newContext({
    bypassCSP: true, serviceWorkers: "block", reducedMotion: "reduce", locale: "xx",
  });
  if (!javaScriptEnabled) await context.route("**/*.js", (route) => route.abort());
  const page = await context.newPage();
  for (const path of paths) {
    await look(page, `${origin}/${path}`, path + (javaScriptEnabled ? "" : " no script"));
  }
  await context.close();
}

await Promise.all([
  walk(site, translated, true),
  walk(site, translated, false).then(() => walk(untranslated, fallen, true)),
]);
await browser.close();
sites.forEach((one) => one.close());
const real = problems.filter((problem) => !/ no script: Failed to load resource/.test(problem));
real.forEach((problem) => console.log(problem));
console.log(`${looks} looks, ${real.length} problems`);
process.exitCode = real.length ? 1 : 0;
