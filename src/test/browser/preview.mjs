// A writer in Chromium: has ten tabs open, edits a file while `serve` runs, and sees the change, the mistake and the
// corrected page without loading anything by hand. Over HTTP/1.1 Chromium opens six connections to a host, so a tab must
// not keep a connection.
// usage: node preview.mjs PROJECT COMMAND...
import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { launch } from "./chromium.mjs";

const TABS = 10;
const [project, program, ...options] = process.argv.slice(2);
const file = join(project, "content/abc/1.json");
const good = readFileSync(file, "utf8");
const server = spawn(program, options, { stdio: ["ignore", "pipe", "ignore"] });
const browser = await launch();
try {
  const [address] = await new Promise((line) => createInterface(server.stdout).once("line", (text) => line([text])));
  const context = await browser.newContext();
  const page = await context.newPage();
  page.setDefaultTimeout(20_000);
  await page.goto(`${address}en/abc/1-vs-2.html`);
  await page.locator("article >> text=The first thing happened.").first().waitFor();
  const tabs = [page];
  while (tabs.length < TABS) {
    const tab = await context.newPage();
    tab.setDefaultTimeout(20_000);
    await tab.goto(`${address}en/abc/1-vs-2.html`);
    await tab.locator("article >> text=The first thing happened.").first().waitFor();
    tabs.push(tab);
  }

  const start = Date.now();
  writeFileSync(file, good.replace("first thing", "very first thing"));
  await page.locator("article >> text=The very first thing happened.").first().waitFor();
  console.log(`an edit is visible after ${Date.now() - start} ms`);
  for (const tab of tabs) {
    await tab.bringToFront();
    await tab.locator("article >> text=The very first thing happened.").first().waitFor();
  }
  await page.bringToFront();

  writeFileSync(file, good.replace('"name"', '"nmae"'));
  await page.locator("h1:text('Problems in the input')").waitFor();
  const problems = await page.locator("ol").textContent();
  assert.match(problems, /content\/abc\/1\.json:1:15 error: unknown key "nmae"; did you mean "name"\?/);
  assert.match(problems, /\n {14}\^/);

  writeFileSync(file, good);
  await page.locator("article >> text=The first thing happened.").first().waitFor();
  assert.equal(await page.locator("h1:text('Problems in the input')").count(), 0);
} finally {
  server.kill();
  await browser.close();
}
