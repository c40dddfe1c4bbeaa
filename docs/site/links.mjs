// Checks the links of the built site: every page and every heading that is linked to is there.

import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, normalize } from "node:path";

const unescape = (text) =>
  text
    .replace(/&amp;/g, "&")
    .replace(/&#39;/g, "'")
    .replace(/&quot;/g, '"');

/** What is wrong with the links of the site in this folder. */
export function brokenLinks(folder, base) {
  const files = readdirSync(folder, { recursive: true }).map(String);
  const there = new Set(files);
  const html = new Map(
    files
      .filter((file) => file.endsWith(".html"))
      .map((file) => [file, readFileSync(join(folder, file), "utf8").replace(/<pre\b[\s\S]*?<\/pre>/g, "")]),
  );
  const ids = new Map(
    [...html].map(([file, text]) => [file, new Set([...text.matchAll(/\bid="([^"]+)"/g)].map((m) => unescape(m[1])))]),
  );
  const broken = [];
  let count = 0;
  for (const [file, text] of html) {
    for (const [, target] of text.matchAll(/<(?:a|link|img|script)\b[^>]*?\b(?:href|src)="([^"]*)"/g)) {
      if (/^(https?:|mailto:|data:)/.test(target)) {
        if (!/^https?:\/\/(vitepress\.dev|github\.com)/.test(target)) continue;
      }
      const [path, hash] = unescape(target).split("#");
      let to =
        path === "" ? file : path.startsWith("/") ? path.slice(base.length) : normalize(join(dirname(file), path));
      to = decodeURIComponent(to);
      if (to === "" || to.endsWith("/")) to += "index.html";
      count++;
      if (!there.has(to)) broken.push(`${file}: ${target}: there is no ${to}`);
      else if (hash && !ids.get(to)?.has(decodeURIComponent(hash))) broken.push(`${file}: ${target}: no such heading`);
    }
  }
  return { broken, count };
}
