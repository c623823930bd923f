// How long a writer waits: edits a code's file while `serve` runs, and prints how many milliseconds later Chromium shows
// the change, as the median of five edits.
// usage: node edit.mjs ADDRESS FILE, where the page at ADDRESS shows the description of the code in FILE
import { readFileSync, writeFileSync } from "node:fs";
import { launch } from "./chromium.mjs";

const EDITS = 5;
const [address, file] = process.argv.slice(2);
const before = readFileSync(file, "utf8");
const browser = await launch();
try {
  const page = await browser.newPage();
  page.setDefaultTimeout(20_000);
  await page.goto(address);
  const times = [];
  for (let edit = 1; edit <= EDITS; edit++) {
    const shown = page.locator(`article >> text=This is edit ${edit}.`).first();
    const start = performance.now();
    writeFileSync(file, before.replace(/("description"\s*:\s*")/, `$1This is edit ${edit}. `));
    await shown.waitFor();
    times.push(performance.now() - start);
  }
  console.log(Math.round(times.sort((a, b) => a - b)[(EDITS - 1) / 2]));
} finally {
  writeFileSync(file, before);
  await browser.close();
}
