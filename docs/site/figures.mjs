// What docs/performance.md shows of a run of the benchmark: plots, and a table.
//
//   npm run --silent bench -- --json > bench/results/DATE.json
//   npm run docs:figures -- bench/results/DATE.json      the newest one unless it is given
//
// writes docs/plots/*.svg and the part of docs/performance.md between its two comments. With --check it only says whether
// they are what they should be: `npm run docs` asks that.

import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join, relative, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { format } from "prettier";
import * as vega from "vega";
import { compile } from "vega-lite";

const root = fileURLToPath(new URL("../../", import.meta.url));
const page = join(root, "docs/performance.md");
const folder = join(root, "docs/plots");

/** Each plot: bars of one unit. `us` is shown in `ns` where that is the plot's. Names as in bench/README.md. */
const plots = [
  {
    file: "throughput",
    unit: "M msg/s",
    title: "Millions of messages a second, from one process to another",
    bars: {
      "ring.xproc.many256": "Ring, 256 at a time",
      "c.ring.xproc.8B": "Ring, C library",
      "ring.xproc.8B": "Ring",
      "queue.xproc.f64.many256": "Queue, 256 at a time",
      "channel.xproc.f64": "Channel",
      "queue.xproc.f64": "Queue",
      "c.queue.xproc.8B": "Queue, C library",
      "stream.fan3.f64": "Stream, to three",
      "stream.xproc.f64": "Stream, to one",
      "queue.xproc.64B": "Queue, structs of 64 bytes",
      "unix_socket.xproc": "Unix socket, a write each",
      "process_send.xproc": "process.send",
    },
  },
  {
    file: "round-trip",
    unit: "ns",
    title: "Nanoseconds there and back between two processes",
    bars: {
      "line.rtt": "A bare cache line, C++",
      "queue.rtt.f64": "Two queues, spinning",
      "channel.rendezvous": "Unbuffered channel, one way",
      "post_message.rtt": "Worker postMessage",
      "process_send.rtt": "process.send",
    },
  },
  {
    file: "look-up",
    unit: "ns",
    title: "Nanoseconds for a look-up among 65,536 entries",
    bars: {
      "c.map.get": "Map, C library",
      "js.map.get": "JavaScript's own Map",
      "map.get": "Map",
      "lmdb.get": "LMDB",
      "redis.get": "Redis, unix socket",
    },
  },
  {
    file: "one-process",
    unit: "ns",
    title: "Nanoseconds for putting in and taking out, in one process",
    bars: {
      "c.queue.pair": "Queue, C library",
      "queue.pair.f64": "Queue",
      "stack.pair": "Stack",
      "pool.pair": "Pool",
    },
  },
  {
    file: "wake",
    unit: "us",
    title: "Microseconds to wake a process that awaits",
    bars: { "queue.wake.async": "Queue, pop()", "process_send.wake": "process.send" },
  },
];

function read(file) {
  const results = readFileSync(file, "utf8")
    .split("\n")
    .filter((line) => line.startsWith("{"))
    .map((line) => JSON.parse(line));
  if (results.length === 0) throw new Error(`${file}: there is no line of "npm run --silent bench -- --json" in it`);
  return new Map(results.map((result) => [result.name, result]));
}

function valueIn(unit, { value, unit: has }) {
  if (value === null || has === unit) return value;
  if (unit === "ns" && has === "us") return value * 1000;
  throw new Error(`${has} is not shown in ${unit}`);
}

// About how wide text is: there is no canvas here to measure it with, and Vega's own estimate is much too large.
vega.textMetrics.width = (item, text) => String(text ?? "").length * (item.fontSize ?? 11) * 0.52;

const show = (value) =>
  value >= 1000 ? Math.round(value).toLocaleString("en-GB") : String(Number(value.toPrecision(3)));

/** Colours as words: for a page of its own the SVG says which they are, in a page of the site its style does. */
const COLOURS = { "#000001": "var(--plot-text)", "#000002": "var(--plot-bar)", "#000003": "var(--plot-other)" };
const STYLE =
  "<style>svg{--plot-text:#1f2328;--plot-bar:#0f7562;--plot-other:#8a9692}" +
  "@media(prefers-color-scheme:dark){svg{--plot-text:#e6edf3;--plot-bar:#4fb8a0;--plot-other:#75827e}}</style>";

async function draw({ title, bars, unit }, results) {
  const values = Object.entries(bars)
    .filter(([name]) => results.has(name) && results.get(name).value !== null)
    .map(([name, what]) => {
      const value = valueIn(unit, results.get(name));
      return { what, value, shown: show(value), ours: /queue|ring|stack|pool|channel|stream|^(c\.)?map/.test(name) };
    });
  if (values.length < 2) return undefined;
  const log = Math.max(...values.map((v) => v.value)) > 20 * Math.min(...values.map((v) => v.value));
  const from = log ? 10 ** Math.floor(Math.log10(Math.min(...values.map((v) => v.value)) * 0.99)) : 0;
  const most = Math.max(...values.map((v) => v.value));
  const powers = [-1, 0, 1, 2, 3, 4, 5, 6].map((k) => 10 ** k).filter((power) => power >= from && power <= most);
  const spec = {
    data: { values: values.map((v) => ({ ...v, from })) },
    width: 520,
    autosize: { type: "fit-x", contains: "padding" },
    padding: { left: 2, top: 4, bottom: 4, right: 4 },
    height: 26 * values.length,
    title: { text: title + (log ? " (logarithmic)" : ""), anchor: "start", frame: "bounds", offset: 10 },
    encoding: {
      y: {
        field: "what",
        type: "nominal",
        sort: null,
        axis: { title: null, ticks: false, labelPadding: 8, labelLimit: 400, minExtent: 165 },
      },
      x: {
        field: "value",
        type: "quantitative",
        scale: log ? { type: "log", domainMin: from, nice: false } : { zero: true },
        axis: { title: null, grid: false, format: ",~r", ...(log ? { values: powers } : { tickCount: 4 }) },
      },
    },
    layer: [
      {
        mark: { type: "bar", cornerRadiusEnd: 2, height: 16 },
        encoding: {
          x2: { field: "from" },
          color: { field: "ours", scale: { domain: [true, false], range: ["#000002", "#000003"] }, legend: null },
        },
      },
      { mark: { type: "text", align: "left", dx: 5 }, encoding: { text: { field: "shown" } } },
    ],
    config: {
      font: "sans-serif",
      background: null,
      view: { stroke: null },
      title: { color: "#000001", fontSize: 14 },
      axis: { labelColor: "#000001", domainColor: "#000003", tickColor: "#000003", labelFontSize: 12 },
      text: { color: "#000001", fontSize: 12 },
    },
  };
  const view = new vega.View(vega.parse(compile(spec).spec), { renderer: "none" });
  let svg = await view.toSVG();
  for (const [colour, name] of Object.entries(COLOURS)) svg = svg.replaceAll(`"${colour}"`, `"${name}"`);
  const label = `${title}: ${values.map(({ what, shown }) => `${what} ${shown}`).join(", ")}`.replace(/&/g, "&amp;");
  return `${svg.replace(/<svg ([^>]*)>/, `<svg $1 role="img" aria-label="${label}">${STYLE}`)}\n`;
}

async function part(results, file, drawn) {
  const [{ context }] = results.values();
  const head =
    `Measured on ${context.date.slice(0, 10)}: ${context.cpu}, ${context.cores} cores, Linux ${context.kernel}, Node ${context.node}, ` +
    `medians of ${context.runs} ${context.runs === 1 ? "run" : "runs"}; [the figures](../${relative(root, file)}).`;
  const noisy = [...results.values()].some(({ context: { quiet } }) => quiet === false)
    ? ["**The machine was not quiet: do not rely on these figures.**"]
    : [];
  const images = plots.filter((plot) => drawn.has(plot.file)).map((plot) => `![${plot.title}](plots/${plot.file}.svg)`);
  const rows = [...results.values()]
    .filter(({ value }) => value !== null)
    .map(({ name, unit, value, context: { min, max } }) => {
      const spread = min === undefined ? "" : ` ${show(min)} to ${show(max)} |`;
      return `| \`${name}\` | ${show(value)} | ${unit} |${spread}`;
    });
  const spreads = [...results.values()].some(({ context: { min } }) => min !== undefined);
  const table = [
    `| name | value | unit |${spreads ? " smallest and largest |" : ""}`,
    `| --- | ---: | --- |${spreads ? " --- |" : ""}`,
    ...rows,
  ].join("\n");
  return [
    head,
    ...noisy,
    ...images,
    "## All figures",
    "[bench/README.md](../bench/README.md#names) says what each name measures.",
    table,
  ].join("\n\n");
}

const BEGIN = "<!-- figures: npm run docs:figures -->";
const END = "<!-- end of figures -->";

/** What belongs into which file. */
export async function figures(file) {
  const results = read(file);
  const wanted = new Map();
  const drawn = new Set();
  for (const plot of plots) {
    const svg = await draw(plot, results);
    if (svg === undefined) continue;
    drawn.add(plot.file);
    wanted.set(join(folder, `${plot.file}.svg`), svg);
  }
  const text = readFileSync(page, "utf8");
  const [before, rest] = text.split(BEGIN);
  const after = rest?.split(END)[1];
  if (after === undefined) throw new Error(`${page} must have ${BEGIN} and ${END}`);
  const whole = `${before}${BEGIN}\n\n${await part(results, file, drawn)}\n\n${END}${after}`;
  wanted.set(page, await format(whole, { parser: "markdown", printWidth: 120 }));
  return wanted;
}

export function newest() {
  const results = join(root, "bench/results");
  const name = readdirSync(results)
    .filter((file) => file.endsWith(".json"))
    .sort()
    .at(-1);
  if (!name) throw new Error("there are no results in bench/results");
  return join(results, name);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [given] = process.argv.slice(2).filter((arg) => !arg.startsWith("--"));
  mkdirSync(folder, { recursive: true });
  let differs = false;
  const wanted = await figures(given ? resolve(given) : newest());
  for (const [file, text] of wanted) {
    if (existsSync(file) && readFileSync(file, "utf8") === text) continue;
    differs = true;
    if (process.argv.includes("--check"))
      console.error(`${relative(root, file)} is not what npm run docs:figures makes`);
    else {
      writeFileSync(file, text);
      console.log(relative(root, file));
    }
  }
  const drawn = readdirSync(folder).map((name) => join(folder, name));
  for (const file of drawn.filter((path) => !wanted.has(path))) rmSync(file); // of names that were not measured now
  if (differs && process.argv.includes("--check")) process.exitCode = 1;
}
