// Serves a built site as GitHub Pages does: gzip, 404.html for what is missing, no directory listing.
import { createServer } from "node:http";
import { readFile } from "node:fs/promises";
import { extname, join, normalize } from "node:path";
import { gzipSync } from "node:zlib";

const TYPES = {
  ".html": "text/html; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".xml": "application/xml",
  ".txt": "text/plain; charset=utf-8",
};

/** Starts a server for a folder; resolves to its address and a way to end it. */
export async function serve(folder) {
  const server = createServer(async (request, response) => {
    const path = normalize(decodeURIComponent(new URL(request.url, "http://x").pathname));
    let file = join(folder, path.endsWith("/") ? `${path}index.html` : path);
    let status = 200;
    let body;
    try {
      body = await readFile(file);
    } catch {
      status = 404;
      file = join(folder, "404.html");
      body = await readFile(file);
    }
    const headers = { "content-type": TYPES[extname(file)] ?? "application/octet-stream" };
    if (/text|json|xml|svg/.test(headers["content-type"])) {
      headers["content-encoding"] = "gzip";
      body = gzipSync(body);
    }
    response.writeHead(status, headers).end(request.method === "HEAD" ? undefined : body);
  });
  await new Promise((done) => server.listen(0, "127.0.0.1", done));
  return { origin: `http://127.0.0.1:${server.address().port}`, close: () => server.close() };
}
