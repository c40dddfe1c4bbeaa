// Diagrams of the documentation: text in Mermaid's language, which GitHub draws, made into SVG when the site is built. So a
// page needs no script and no network for them, and they take the page's colours, light or dark.

import { renderMermaidSVG } from "beautiful-mermaid";

const escape = (text) =>
  text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;").replace(/"/g, "&quot;");

/** One diagram as HTML. */
export function diagram(text) {
  const svg = /^(---[\s\S]*?---\s*)?packet/.test(text.trim()) ? packet(text) : graph(text);
  return `<div class="diagram" tabindex="0">${svg}</div>\n`;
}

let number = 0;

function graph(text) {
  const prefix = `d${++number}-`; // several diagrams share a page, and so their ids
  return renderMermaidSVG(text, {
    bg: "var(--diagram-bg)",
    fg: "var(--diagram-fg)",
    line: "var(--diagram-line)",
    accent: "var(--diagram-line)",
    muted: "var(--diagram-fg)",
    surface: "var(--diagram-surface)",
    border: "var(--diagram-line)",
    padding: 8,
    transparent: true,
  })
    .replace(/<style>[\s\S]*?<\/style>/, (style) =>
      style
        .replace(/@import url\([^)]*\);/g, "")
        .replace(/\bsvg \{/, "svg.graph {")
        .replace(/\btext \{[^}]*\}/, ""),
    )
    .replace(/\bid="([^"]+)"/g, `id="${prefix}$1"`)
    .replace(/url\(#([^)]+)\)/g, `url(#${prefix}$1)`)
    .replace(/<svg /, '<svg class="graph" role="img" ')
    .replace(/\n\s*\n/g, "\n");
}

const LEAST_CELL = 15;
const WIDTH = 640;
const HEIGHT = 34;
const ABOVE = 15;

/** A packet diagram: fields side by side, in rows of `bitsPerRow`. */
function packet(text) {
  const bits = Number(/bitsPerRow:\s*(\d+)/.exec(text)?.[1] ?? 32);
  const title = /^\s*title:?\s+"?(.*?)"?\s*$/m.exec(text)?.[1];
  const fields = [...text.matchAll(/^\s*(\d+)(?:-(\d+))?:\s*"([^"]*)"/gm)].map(([, first, last, label]) => ({
    first: Number(first),
    last: Number(last ?? first),
    label,
  }));
  let next = 0;
  for (const { first, last, label } of fields) {
    if (first !== next || last < first) throw new Error(`packet diagram: "${label}" is at ${first}, not at ${next}`);
    next = last + 1;
  }
  const cell = Math.max(LEAST_CELL, WIDTH / bits);
  const parts = [];
  for (const { first, last, label } of fields) {
    for (let from = first; from <= last;) {
      const row = Math.floor(from / bits);
      const to = Math.min(last, (row + 1) * bits - 1);
      const x = (from % bits) * cell + 1;
      const y = row * (HEIGHT + ABOVE) + ABOVE;
      const width = (to - from + 1) * cell;
      parts.push(
        `<rect x="${x}" y="${y}" width="${width}" height="${HEIGHT}" class="${/reserved|^$/.test(label) ? "reserved" : "field"}"/>`,
        `<text x="${x + 2}" y="${y - 3}" class="bit">${from}</text>`,
      );
      if (to - from + 1 >= 4)
        parts.push(`<text x="${x + width - 2}" y="${y - 3}" class="bit" text-anchor="end">${to}</text>`);
      if (from === first || to - from >= last - to)
        parts.push(`<text x="${x + width / 2}" y="${y + HEIGHT / 2 + 5}" text-anchor="middle">${escape(label)}</text>`);
      from = to + 1;
    }
  }
  const rows = Math.ceil(next / bits);
  const size = [bits * cell + 2, rows * (HEIGHT + ABOVE) + 2];
  const caption = title ? `<figcaption>${escape(title)}</figcaption>` : "";
  const label = escape(
    `${title ?? "Layout"}: ${fields.map((field) => `${field.label} ${field.first} to ${field.last}`).join(", ")}`,
  );
  return `<figure><svg class="packet" role="img" aria-label="${label}" viewBox="0 0 ${size.join(" ")}" width="${size[0]}" height="${size[1]}">${parts.join("")}</svg>${caption}</figure>`;
}
