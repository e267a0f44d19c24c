// Gives a browser the drawn pages, the app's styles and what is measured in the page.

import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import { extname, normalize } from "node:path";
import { fileURLToPath } from "node:url";

const ROOT = fileURLToPath(new URL("../../../", import.meta.url));
const SHOWN = /^\/(assets|target\/drawn|tests\/browser\/ui\/page)\//;
const TYPES = {
  ".html": "text/html", ".css": "text/css", ".mjs": "text/javascript", ".woff2": "font/woff2",
  ".svg": "image/svg+xml", ".png": "image/png",
};

async function answer(request, response) {
  const path = normalize(decodeURIComponent(new URL(request.url, "http://here").pathname));
  const bytes = SHOWN.test(path) ? await readFile(ROOT + path).catch(() => undefined) : undefined;
  const type = TYPES[extname(path)] ?? "application/octet-stream";
  response.writeHead(bytes ? 200 : 404, { "Content-Type": type, "Cache-Control": "max-age=3600" });
  response.end(bytes);
}

/** Starts it; `end` stops it. */
export async function serve() {
  const server = createServer(answer);
  await new Promise((ready) => server.listen(0, "127.0.0.1", ready));
  return {
    origin: `http://127.0.0.1:${server.address().port}`,
    end: () => new Promise((gone) => server.close(gone)),
  };
}
