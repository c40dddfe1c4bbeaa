// Diagrams of the documentation: text in Mermaid's language, which GitHub draws, made into SVG when the site is built. So a
// page needs no script and no network for them, and they take the page's colours, light or dark.

import { Graph, layout } from "@dagrejs/dagre";

const escape = (text) =>
  text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;").replace(/"/g, "&quot;");

/** One diagram as HTML. */
export function diagram(text) {
  const svg = /^(---[\s\S]*?---\s*)?packet/.test(text.trim()) ? packet(text) : graph(text);
  return `<div class="diagram" tabindex="0">${svg}</div>\n`;
}

const NODE = { size: 13, height: 32, padding: 14 };
const LABEL = { size: 11.5, height: 18, padding: 5 };

/** About how wide a text is in the site's font. */
function widthOf(text, size) {
  let width = 0;
  for (const letter of text)
    width += /[iljtfr.,:;()[\]'|! ]/.test(letter) ? 0.34 : /[mwMWA-Z@]/.test(letter) ? 0.72 : 0.57;
  return width * size;
}

/** Nodes and edges of a state diagram or a flow chart. */
function parse(text) {
  const nodes = new Map();
  const edges = [];
  const node = (id, label = id, shape = "box") => {
    if (!nodes.has(id) || label !== id) nodes.set(id, { label, shape });
    return id;
  };
  const end = (name, isTarget) => {
    if (name === "[*]") return isTarget ? node("end", "", "end") : node("start", "", "start");
    const [, id, label] = /^(\w+)(?:\["(.*)"\])?$/.exec(name) ?? [];
    if (!id) throw new Error(`a diagram's node that is not understood: ${name}`);
    return node(id, label);
  };
  const [head, ...lines] = text.trim().split("\n");
  for (const line of lines.map((l) => l.trim()).filter((l) => l !== "" && !l.startsWith("direction"))) {
    const [, from, to, label = ""] =
      /^(\[\*\]|\w+(?:\[".*?"\])?) --> (\[\*\]|\w+(?:\[".*?"\])?)(?:: (.*))?$/.exec(line) ?? [];
    if (!from) throw new Error(`a diagram's line that is not understood: ${line}`);
    edges.push({ from: end(from, false), to: end(to, true), label });
  }
  return { nodes, edges, direction: /\bLR\b/.test(`${head} ${lines[0]}`) ? "LR" : "TB" };
}

/** A line through the points, rounded at the inner ones. */
function curve(points) {
  const at = ({ x, y }) => `${x.toFixed(1)} ${y.toFixed(1)}`;
  const middle = (a, b) => ({ x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 });
  let path = `M${at(points[0])}`;
  for (let k = 1; k < points.length - 1; k++) {
    const to = k === points.length - 2 ? points[k + 1] : middle(points[k], points[k + 1]);
    path += `Q${at(points[k])} ${at(to)}`;
  }
  return points.length === 2 ? `${path}L${at(points[1])}` : path;
}

function arrowhead(points) {
  const [from, to] = points.slice(-2);
  const angle = (Math.atan2(to.y - from.y, to.x - from.x) * 180) / Math.PI;
  return `<path class="head" d="M0 0L-8 -3.5L-8 3.5Z" transform="translate(${to.x.toFixed(1)} ${to.y.toFixed(1)}) rotate(${angle.toFixed(1)})"/>`;
}

function graph(text) {
  const { nodes, edges, direction } = parse(text);
  const g = new Graph({ multigraph: true });
  g.setGraph({
    rankdir: direction,
    nodesep: 36,
    ranksep: text.trim().startsWith("flowchart TB") ? 18 : 30,
    edgesep: 18,
    marginx: 6,
    marginy: 6,
  });
  for (const [id, { label, shape }] of nodes) {
    const round = shape !== "box";
    g.setNode(id, {
      width: round ? 18 : widthOf(label, NODE.size) + 2 * NODE.padding,
      height: round ? 18 : NODE.height,
    });
  }
  edges.forEach(({ from, to, label }, k) => {
    const width = label ? widthOf(label, LABEL.size) + 2 * LABEL.padding : 0;
    g.setEdge(from, to, { width, height: label ? LABEL.height : 0, labelpos: "c" }, String(k));
  });
  layout(g);
  const lines = [];
  const labels = [];
  edges.forEach(({ from, to, label }, k) => {
    const { points, x, y, width } = g.edge(from, to, String(k));
    if (from === to) {
      const { x: middle, y: centre, width: wide } = g.node(from);
      const right = middle + wide / 2;
      const bend = x - width / 2 + 6;
      const back = { x: right, y: centre + 8 };
      lines.push(
        `<path class="line" d="M${right} ${centre - 8}C${bend} ${centre - 22} ${bend} ${centre + 22} ${right} ${centre + 8}"/>`,
        arrowhead([{ x: right + 8, y: centre + 13 }, back]),
      );
    } else lines.push(`<path class="line" d="${curve(points)}"/>${arrowhead(points)}`);
    if (!label) return;
    const box = `x="${(x - width / 2).toFixed(1)}" y="${(y - LABEL.height / 2).toFixed(1)}" width="${width.toFixed(1)}" height="${LABEL.height}"`;
    labels.push(
      `<rect class="under" ${box}/><text class="label" x="${x.toFixed(1)}" y="${(y + 4).toFixed(1)}">${escape(label)}</text>`,
    );
  });
  const boxes = [...nodes].map(([id, { label, shape }]) => {
    const { x, y, width, height } = g.node(id);
    if (shape === "start") return `<circle class="start" cx="${x}" cy="${y}" r="7"/>`;
    if (shape === "end")
      return `<circle class="end" cx="${x}" cy="${y}" r="8"/><circle class="start" cx="${x}" cy="${y}" r="5"/>`;
    const box = `x="${(x - width / 2).toFixed(1)}" y="${(y - height / 2).toFixed(1)}" width="${width.toFixed(1)}" height="${height}"`;
    return `<rect class="node" ${box} rx="6"/><text x="${x.toFixed(1)}" y="${(y + 4.5).toFixed(1)}">${escape(label)}</text>`;
  });
  const { width, height } = g.graph();
  const size = [Math.ceil(width), Math.ceil(height)];
  const said = edges.map(({ from, to, label }) => `${from} to ${to}${label ? `: ${label}` : ""}`).join("; ");
  return `<svg class="graph" role="img" aria-label="${escape(said)}" viewBox="0 0 ${size.join(" ")}" width="${size[0]}" height="${size[1]}">${[...lines, ...labels, ...boxes].join("")}</svg>`;
}

const LEAST_CELL = 10;
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
  let below = false; // whether a label stands below its field, which is too narrow for it
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
      const next = fields.find((field) => field.first === to + 1);
      if (to - from + 1 >= 4 && !(next && (next.last - next.first + 1) * cell < 20))
        parts.push(`<text x="${x + width - 2}" y="${y - 3}" class="bit" text-anchor="end">${to}</text>`);
      if (from === first || to - from >= last - to) {
        const fits = widthOf(label, NODE.size) < width;
        below ||= !fits;
        const [at, anchor] = fits ? [x + width / 2, "middle"] : [x + width, "end"];
        const line = y + HEIGHT / 2 + (fits ? 5 : HEIGHT / 2 + 14);
        parts.push(`<text x="${at}" y="${line}" text-anchor="${anchor}">${escape(label)}</text>`);
      }
      from = to + 1;
    }
  }
  const rows = Math.ceil(next / bits);
  const size = [bits * cell + 2, rows * (HEIGHT + ABOVE) + (below ? 20 : 2)];
  const caption = title ? `<figcaption>${escape(title)}</figcaption>` : "";
  const label = escape(
    `${title ?? "Layout"}: ${fields.map((field) => `${field.label} ${field.first} to ${field.last}`).join(", ")}`,
  );
  return `<figure><svg class="packet" role="img" aria-label="${label}" viewBox="0 0 ${size.join(" ")}" width="${size[0]}" height="${size[1]}">${parts.join("")}</svg>${caption}</figure>`;
}
