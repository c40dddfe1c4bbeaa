// `npm run docs:preview`: shows the site that `npm run docs` has built, on this machine alone.

import { createServer } from "node:http";
import { existsSync, readFileSync, statSync } from "node:fs";
import { extname, join, normalize } from "node:path";
import { fileURLToPath } from "node:url";

const site = fileURLToPath(new URL("../build/site/", import.meta.url));
const port = Number(process.env.PORT ?? 4173);
const types = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript",
  ".css": "text/css",
  ".svg": "image/svg+xml",
  ".json": "application/json",
  ".woff2": "font/woff2",
};

if (!existsSync(join(site, "index.html"))) {
  console.error("there is no site yet: npm run docs");
  process.exit(1);
}

/** The file for a path of a request. */
function fileFor(url) {
  let path = normalize(decodeURIComponent(new URL(url, "http://localhost").pathname)); // without any ..
  if (path.endsWith("/")) path += "index.html";
  const file = [join(site, path), join(site, `${path}.html`), join(site, path, "index.html")].find(
    (candidate) => existsSync(candidate) && statSync(candidate).isFile(),
  );
  return file;
}

createServer((request, response) => {
  const file = fileFor(request.url) ?? fileFor("/404.html");
  if (!file) return response.writeHead(404).end("The site is being built.\n");
  const type = types[extname(file)] ?? "application/octet-stream";
  response.writeHead(file.endsWith("404.html") ? 404 : 200, { "content-type": type });
  response.end(readFileSync(file));
}).listen(port, "127.0.0.1", () => console.log(`http://127.0.0.1:${port}/`));
