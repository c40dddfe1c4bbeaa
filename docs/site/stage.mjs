// Lays the site's pages out in docs/build/pages: the repository's documents, with links as the site needs them. Written so that
// they read well where they are, documents link to each other, to headers, to programs. What is no page of the site but is linked
// to becomes one: the file, as it is.

import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { basename, dirname, extname, join, normalize } from "node:path";

const LANGUAGES = {
  ".h": "cpp",
  ".hpp": "cpp",
  ".py": "python",
  ".sh": "sh",
  ".mjs": "js",
  ".cjs": "js",
  ".json": "json",
};

/** A plot in the page itself: so it follows the page's colours, and not the system's. */
function drawing(svg) {
  return `<div class="plot" tabindex="0">${svg.replace(/<style>.*?<\/style>/, "").trim()}</div>`;
}

/** Documents outside docs/, and their pages. */
const elsewhere = {
  "README.md": "readme",
  "SPECIFICATION.md": "specification",
  "CONTRIBUTING.md": "contributing",
  "CHANGELOG.md": "changelog",
  "bench/README.md": "benchmark",
  "c/README.md": "c",
  "cpp/README.md": "cpp",
  "interop/README.md": "interop",
  "python/README.md": "python",
  "c/examples/README.md": "examples/c",
};

/** Every document of the site: its path in the repository, and its page without `.md`. */
export function documents(root) {
  const pages = new Map(Object.entries(elsewhere));
  for (const file of execFileSync("git", ["ls-files", "-co", "--exclude-standard", "*.md"], {
    cwd: root,
    encoding: "utf8",
  })
    .trim()
    .split("\n")) {
    if (file.startsWith("docs/")) pages.set(file, file.slice("docs/".length, -".md".length));
    const example = /^examples\/(?:([\w-]+)\/)?README\.md$/.exec(file);
    if (example) pages.set(file, example[1] ? `examples/${example[1]}` : "examples/index");
  }
  return new Map([...pages].filter(([file]) => existsSync(join(root, file))));
}

export function stage(root, out) {
  const pages = documents(root);
  const sources = new Set();

  function linkTo(target, from) {
    if (/^(https?:|mailto:|#|\/)/.test(target)) return target;
    const [path, anchor] = target.split("#");
    const file = normalize(join(dirname(from), decodeURIComponent(path))).replace(/\/$/, "");
    const hash = anchor === undefined ? "" : `#${anchor}`;
    if (pages.has(file)) return `/${pages.get(file)}${hash}`;
    if (pages.has(`${file}/README.md`)) return `/${pages.get(`${file}/README.md`)}${hash}`;
    if (!existsSync(join(root, file))) throw new Error(`${from}: a link to ${target}, which is not there`);
    sources.add(file);
    return `/source/${file}.md`;
  }

  function write(page, text) {
    const file = join(out, `${page}.md`);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }

  for (const [file, page] of pages) {
    let fenced = false;
    const lines = readFileSync(join(root, file), "utf8")
      .split("\n")
      .map((line) => {
        if (/^\s*```/.test(line)) fenced = !fenced;
        const image = !fenced && /^!\[.*?\]\((.*\.svg)\)$/.exec(line);
        if (image) return drawing(readFileSync(join(root, dirname(file), image[1]), "utf8"));
        return fenced ? line : line.replace(/(\]\()([^)\s]+)(\))/g, (_, a, target, b) => a + linkTo(target, file) + b);
      });
    write(page, lines.join("\n"));
  }

  for (const source of sources) {
    const path = join(root, source);
    const head = `---\noutline: false\nsearch: false\neditLink: false\n---\n\n# ${source}\n\n`;
    if (statSync(path).isDirectory()) {
      const names = readdirSync(path).filter((name) => statSync(join(path, name)).isFile());
      names.forEach((name) => sources.add(`${source}/${name}`)); // the loop comes to them
      write(
        `source/${source}`,
        `${head}${names.map((name) => `- [${name}](/source/${source}/${name}.md)`).join("\n")}\n`,
      );
      continue;
    }
    const language =
      LANGUAGES[extname(source)] ?? (extname(source).slice(1) || (basename(source) === "Makefile" ? "make" : "text"));
    write(`source/${source}`, `${head}\`\`\`\`${language}\n${readFileSync(path, "utf8")}\`\`\`\`\n`);
  }
  return { pages: pages.size, sources: sources.size };
}
