// A reader in Chromium: finds, compares, changes the language, copies a link, does without script
// and opens the site from a folder. Then the table of queries with their expected first result.
// usage: node reader.mjs SITE
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { launch } from "./chromium.mjs";
import { serve } from "./serve.mjs";

const folder = process.argv[2];
const site = await serve(folder);
const browser = await launch();
let failed = 0;
let told = 0;

/** Runs one story in a browser of its own; the console must stay empty and no request may fail. */
async function story(name, options, tell, expected = []) {
  const context = await browser.newContext({ permissions: ["clipboard-read", "clipboard-write"], ...options });
  const page = await context.newPage();
  const noise = [];
  page.on("console", (message) => noise.push(message.text()));
  page.on("pageerror", (error) => noise.push(error.message));
  page.on("requestfailed", (request) => {
    // A request that a page drops because it leads elsewhere has not failed.
    if (request.failure().errorText !== "net::ERR_ABORTED") noise.push(`failed: ${request.url()}`);
  });
  page.setDefaultTimeout(10_000);
  told++;
  try {
    await tell(page);
    assert.deepEqual(noise.filter((line) => !expected.some((words) => line.includes(words))), []);
  } catch (problem) {
    failed++;
    console.log(`${name}: ${problem.message}`);
  }
  await context.close();
}

const at = (path) => `${site.origin}/${path}`;

for (const language of ["en", "fr", "ar", "vi"]) {
  await story(`types two codes in ${language}`, {}, async (page) => {
    await page.goto(at(`${language}/index.html`));
    await page.keyboard.press("/");
    await page.keyboard.type("ws 1003 1012");
    await page.locator("#found [role=option]").first().waitFor();
    await page.keyboard.press("ArrowDown");
    assert.equal(await page.getAttribute("#q", "aria-activedescendant"), "found-0");
    await page.keyboard.press("Enter");
    await page.waitForURL(at(`${language}/websocket/1003-vs-1012.html`));
  });
}

await story("closes the list with Escape and opens the field with Ctrl-K", {}, async (page) => {
  await page.goto(at("en/http/404.html"));
  await page.keyboard.press("Control+k");
  await page.keyboard.type("gone");
  await page.locator("#found [role=option]").first().waitFor();
  assert.equal(await page.getAttribute("#q", "aria-expanded"), "true");
  await page.keyboard.press("Escape");
  assert.equal(await page.getAttribute("#q", "aria-expanded"), "false");
});

await story("changes the language, stays on the page, and is led there next time", {}, async (page) => {
  await page.goto(at("en/websocket/1003-vs-1012.html"));
  await page.click("header nav a[lang=ar]");
  await page.waitForURL(at("ar/websocket/1003-vs-1012.html"));
  await page.goto(at("index.html"));
  await page.waitForURL(at("ar/index.html"));
});

await story("reads and goes on without script", { javaScriptEnabled: false }, async (page) => {
  await page.goto(at("fr/websocket/1003-vs-1012.html"));
  await page.click(".picker a:nth-of-type(2)");
  await page.waitForURL(at("fr/websocket/1003.html#comparisons"));
  await page.fill("#q", "404");
  await page.click("[role=search] button");
  await page.waitForURL(at("fr/search.html?q=404"));
  await page.click('a[href="http/404.html"]');
  await page.waitForURL(at("fr/http/404.html"));
});

await story("follows a reversed address", {}, async (page) => {
  await page.goto(at("en/websocket/1012-vs-1003.html"));
  await page.waitForURL(at("en/websocket/1003-vs-1012.html"));
}, ["404 (Not Found)", "failed: "]);

for (const address of ["grpc/14-vs-http-503", "http/grpc-14-vs-503.html"]) {
  await story(`follows a reversed address across families: ${address}`, {}, async (page) => {
    await page.goto(at(`en/${address}`));
    await page.waitForURL(at("en/http/503-vs-grpc-14.html"));
  }, ["404 (Not Found)", "failed: "]);
}

await story("swaps the two codes of two families", {}, async (page) => {
  await page.goto(at("en/http/503-vs-grpc-14.html"));
  await page.click(".picker button");
  assert.deepEqual(await page.locator(".codes h2").allInnerTexts(), ["gRPC 14 UNAVAILABLE", "HTTP 503 Service Unavailable"]);
  assert.deepEqual(await page.locator(".picker a").allTextContents(), ["gRPC 14", "HTTP 503"]);
  assert.deepEqual(await page.locator(".glance thead th").allInnerTexts(), ["gRPC 14", "HTTP 503"]);
});

await story("copies a Markdown link", {}, async (page) => {
  await page.goto(at("en/websocket/1003-vs-1012.html"));
  await page.click("text=Markdown");
  const title = "WebSocket 1003 Unsupported Data vs 1012 Service Restart";
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  assert.match(copied, new RegExp(`^\\[${title}\\]\\(https?://.*1003-vs-1012\\.html\\)$`));
});

await story("swaps the two codes", {}, async (page) => {
  await page.goto(at("en/websocket/1003-vs-1012.html"));
  await page.click(".picker button");
  assert.deepEqual(await page.locator(".codes h2").allInnerTexts(), ["1012 Service Restart", "1003 Unsupported Data"]);
  assert.deepEqual(await page.locator(".picker a").allTextContents(), ["WebSocket", "1012", "1003"]);
  assert.deepEqual(await page.locator(".glance thead th").allInnerTexts(), ["1012", "1003"]);
});

await story("filters the codes of a family", {}, async (page) => {
  await page.goto(at("en/http/index.html"));
  await page.fill("#filter", "not found");
  assert.deepEqual(await page.locator(".group li:visible").first().innerText(), "404 Not Found");
});

await story("opens the site from a folder", {}, async (page) => {
  await page.goto(pathToFileURL(resolve(folder, "ar/websocket/1003-vs-1012.html")).href);
  const columns = await page.$eval(".codes", (codes) => getComputedStyle(codes).gridTemplateColumns);
  assert.equal(columns.split(" ").length, 2);
  await page.click(".picker a:nth-of-type(2)");
  await page.waitForURL(/1003\.html#comparisons$/);
});

await story("finds in a site that was opened from a folder", {}, async (page) => {
  await page.goto(pathToFileURL(resolve(folder, "vi/index.html")).href);
  await page.fill("#q", "ws 1003 1012");
  await page.locator("#found [role=option]").first().waitFor();
  await page.keyboard.press("Enter");
  await page.waitForURL(/\/vi\/websocket\/1003-vs-1012\.html$/);
});

await story("goes from a cell of the table of pairs to the comparison", {}, async (page) => {
  await page.goto(at("ar/websocket/index.html"));
  const cells = page.locator(".matrix td a");
  assert.equal(await cells.count(), 153);
  assert.deepEqual(
    (await page.locator("#confused + ul a").evaluateAll((links) => links.map((a) => a.href))).sort(),
    (await page.locator(".matrix td a:text('●')").evaluateAll((links) => links.map((a) => a.href))).sort());
  await page.getByRole("link", { name: "1003 Unsupported Data مقابل 1012 Service Restart", exact: true }).click();
  await page.waitForURL(at("ar/websocket/1003-vs-1012.html"));
});

await story("finds the pairs of a large family on the pages of its classes", {}, async (page) => {
  await page.goto(at("en/http/404.html"));
  await page.click("text=Client Error (4xx)");
  await page.waitForURL(at("en/http/class-4xx.html"));
  await page.getByRole("link", { name: "404 Not Found vs 410 Gone", exact: true }).last().click();
  await page.waitForURL(at("en/http/404-vs-410.html"));
});

await story("reads at 320 px without scrolling sideways", { viewport: { width: 320, height: 640 } }, async (page) => {
  for (const path of ["en/index.html", "ar/http/404-vs-410.html", "ar/http/503-vs-grpc-14.html", "vi/tls/index.html", "fr/search.html"]) {
    await page.goto(at(path));
    assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), path);
  }
});

await story("finds what the table of queries expects", {}, async (page) => {
  const wrong = [];
  let language = "";
  for (const line of readFileSync(new URL("queries.tsv", import.meta.url), "utf8").trim().split("\n")) {
    const [asked, query, expected] = line.split("\t");
    if (asked !== language) {
      language = asked;
      await page.goto(at(`${language}/index.html`));
      await page.focus("#q");
      await page.waitForFunction(() => document.getElementById("q").find);
    }
    const [first] = await page.evaluate((words) => document.getElementById("q").find(words), query);
    if (first !== expected) wrong.push(`${asked} "${query}": ${first} instead of ${expected}`);
  }
  assert.deepEqual(wrong, []);
});

await browser.close();
site.close();
console.log(`${told} stories, ${failed} failed`);
process.exitCode = failed ? 1 : 0;
