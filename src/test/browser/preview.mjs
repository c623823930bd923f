// A writer in Chromium: edits a file while `serve` runs, and sees the change, the mistake and the mended page without
// loading anything by hand.
// usage: node preview.mjs PROJECT COMMAND...
import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { launch } from "./chromium.mjs";

const [project, program, ...options] = process.argv.slice(2);
const file = join(project, "content/abc/1.json");
const good = readFileSync(file, "utf8");
const server = spawn(program, options, { stdio: ["ignore", "pipe", "ignore"] });
const browser = await launch();
try {
  const [address] = await new Promise((line) => createInterface(server.stdout).once("line", (text) => line([text])));
  const page = await browser.newPage();
  page.setDefaultTimeout(20_000);
  await page.goto(`${address}en/abc/1-vs-2.html`);
  await page.locator("article >> text=The first thing happened.").first().waitFor();

  const start = Date.now();
  writeFileSync(file, good.replace("first thing", "very first thing"));
  await page.locator("article >> text=The very first thing happened.").first().waitFor();
  console.log(`an edit is visible after ${Date.now() - start} ms`);

  writeFileSync(file, good.replace('"name"', '"nmae"'));
  await page.locator("h1:text('Problems in the input')").waitFor();
  const told = await page.locator("ol").textContent();
  assert.match(told, /content\/abc\/1\.json:1:15 error: unknown key "nmae"; did you mean "name"\?/);
  assert.match(told, /\n {14}\^/);

  writeFileSync(file, good);
  await page.locator("article >> text=The first thing happened.").first().waitFor();
  assert.equal(await page.locator("h1:text('Problems in the input')").count(), 0);
} finally {
  server.kill();
  await browser.close();
}
