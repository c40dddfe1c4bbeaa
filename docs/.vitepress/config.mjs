// The documentation's site. Its pages are staged in docs/build/pages by docs/site/build.mjs; see there.

import { existsSync, readFileSync, readdirSync } from "node:fs";
import { basename, join } from "node:path";
import { fileURLToPath } from "node:url";
import { diagram } from "../site/diagrams.mjs";
import { slug } from "../site/slug.mjs";

const pages = fileURLToPath(new URL("../build/pages/", import.meta.url));

/** Items of a menu; those whose page is not staged are left out. */
function items(list) {
  const isPage = (link) => existsSync(join(pages, `${link}.md`));
  const isFolder = (link) => existsSync(join(pages, link, "index.md"));
  return list
    .filter(([, link]) => isPage(link) || isFolder(link))
    .map(([text, link]) => ({ text, link: link === "index" ? "/" : isPage(link) ? `/${link}` : `/${link}/` }));
}

function group(text, list, collapsed = false) {
  return { text, collapsed, items: items(list) };
}

/** The pages of one folder of the API reference, by name. */
function reference(folder) {
  const place = join(pages, "api", folder);
  if (!existsSync(place)) return [];
  return readdirSync(place)
    .filter((file) => file.endsWith(".md") && file !== "index.md")
    .map((file) => basename(file, ".md"))
    .sort()
    .map((name) => [name, `api/${folder}/${name}`]);
}

const structures = [
  ["Array and Queue", "typescript"],
  ["Stack", "guide/stack"],
  ["Ring", "guide/ring"],
  ["Map", "guide/map"],
  ["Set", "guide/set"],
  ["Pool", "guide/pool"],
  ["Future", "guide/future"],
  ["Lazy", "guide/lazy"],
  ["Stream", "guide/stream"],
  ["Flow", "guide/flow"],
  ["Channel and select", "guide/channel"],
];

/** What a page is called by its first heading. */
function titleOf(page) {
  return /^# (.*)$/m.exec(readFileSync(join(pages, `${page}.md`), "utf8"))?.[1].replace(/[*_`]/g, "") ?? page;
}

const examples = existsSync(join(pages, "examples"))
  ? readdirSync(join(pages, "examples"))
      .map((file) => `examples/${basename(file, ".md")}`)
      .filter((page) => page !== "examples/index")
      .map((page) => [titleOf(page), page])
  : [];

const begin = [
  ["Overview", "index"],
  ["Getting started", "getting-started"],
  ["Design philosophy", "concepts"],
  ["Data and codata", "codata"],
  ["Patterns", "patterns"],
  ["Examples", "examples"],
];

const learn = [
  group("Begin", begin),
  group("Examples", examples, true),
  group("Structures", structures),
  group("Languages", [
    ["TypeScript", "typescript"],
    ["C", "c"],
    ["C++", "cpp"],
    ["Python", "python"],
    ["Languages together", "interop"],
  ]),
  group("In operation", [
    ["Command-line tools", "cli"],
    ["Troubleshooting", "troubleshooting"],
    ["Porting", "porting"],
    ["Performance", "performance"],
    ["Reliability", "reliability"],
  ]),
  group("How it works", [
    ["Memory layout", "layout"],
    ["State machines", "states"],
    ["Memory model", "memory-model"],
    ["Architecture", "architecture"],
    ["Format specification", "specification"],
  ]),
  group(
    "Project",
    [
      ["Read me", "readme"],
      ["Benchmark", "benchmark"],
      ["Contributing", "contributing"],
      ["Changes", "changelog"],
    ],
    true,
  ),
];

/** Pages that none of these menus has: so that a new one can be found. */
const listed = new Set(learn.flatMap(({ items: list }) => list.map(({ link }) => link.replace(/\/$/, ""))));
const others = readdirSync(pages, { recursive: true })
  .map(String)
  .filter((file) => file.endsWith(".md") && !/^(api|source|examples)\//.test(file) && file !== "index.md")
  .map((file) => file.slice(0, -".md".length))
  .filter((page) => !listed.has(`/${page}`));
if (others.length > 0)
  learn.push(
    group(
      "More",
      others.map((page) => [titleOf(page), page]),
    ),
  );

const api = [
  group("API reference", [["Overview", "api"]]),
  ...[
    ["TypeScript: classes", "typescript/classes"],
    ["TypeScript: functions", "typescript/functions"],
    ["TypeScript: interfaces", "typescript/interfaces"],
    ["TypeScript: types", "typescript/type-aliases"],
    ["TypeScript: constants", "typescript/variables"],
    ["C", "c"],
    ["C++", "cpp"],
    ["Python", "python"],
  ].map(([text, folder]) => group(text, reference(folder), true)),
];

export default {
  title: "ZeroIPC",
  description: "Typed data structures in POSIX shared memory, shared in place by TypeScript, C, C++ and Python",
  lang: "en-GB",
  head: [["link", { rel: "icon", href: "data:," }]], // none
  base: process.env.DOCS_BASE ?? "/",
  srcDir: "build/pages",
  outDir: "build/site",
  cacheDir: "build/cache",
  cleanUrls: false,
  lastUpdated: false,
  markdown: {
    attrs: { disable: true }, // braces in the text are braces
    anchor: { slugify: slug },
    theme: { light: "github-light-high-contrast", dark: "github-dark-high-contrast" },
    languageAlias: { cjs: "js", mjs: "js" },
    config(md) {
      const fence = md.renderer.rules.fence;
      md.renderer.rules.fence = (tokens, k, ...rest) =>
        tokens[k].info.trim() === "mermaid" ? diagram(tokens[k].content) : fence(tokens, k, ...rest);
    },
  },
  themeConfig: {
    nav: items([
      ["Getting started", "getting-started"],
      ["Patterns", "patterns"],
      ["API", "api"],
      ["Troubleshooting", "troubleshooting"],
      ["Specification", "specification"],
    ]),
    sidebar: { "/api/": api, "/": learn },
    outline: { level: [2, 3] },
    search: { provider: "local" },
    docFooter: { prev: "Previous", next: "Next" },
  },
  vite: { build: { chunkSizeWarningLimit: 4096 } }, // the index of the search is one chunk
};
