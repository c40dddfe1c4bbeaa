// The last stage: adds up what all counters send, shows how full the channels are, and reports at the end.

import { extname } from "node:path";
import { select, TimeoutError } from "zeroipc";
import { clockOf, Spent, STAGES, type State } from "./state";

const FRAME_MS = 100;
const thousands = (value: number) => value.toLocaleString("en", { maximumFractionDigits: 0 });
const bar = (size: number, capacity: number) => "#".repeat(size).padEnd(capacity, "-");

/** How full each channel is: what stands before a slow stage is full, what comes behind it is empty. */
function show({ files, counts }: State, done: number): void {
  if (!process.stdout.isTTY) return;
  const [waiting, counted] = [bar(files.size / 2, 16), bar(counts.size / 2, 16)];
  process.stdout.write(`\r\x1b[Kwalk [${waiting}] count [${counted}] total ${thousands(done)} files`);
}

export async function total(state: State): Promise<void> {
  const { counts, skipped } = state;
  const clock = clockOf(state, "total");
  const kinds = new Map<string, { files: number; lines: number; words: number; bytes: number }>();
  const firsts = new Map<string, string>();
  const copies = { files: 0, bytes: 0, example: "" };
  const reasons = new Map<string, number>();
  const skip = ({ why }: { why: string }) => reasons.set(why, (reasons.get(why) ?? 0) + 1);
  let [done, shown] = [0, 0];
  for (;;) {
    let chosen;
    try {
      chosen = await select([counts.receiving(), skipped.receiving()], { timeout: 2000 });
    } catch (error) {
      if (!(error instanceof TimeoutError)) throw error;
      console.log(`nothing came for 2 s; ${state.files.size} files wait to be counted`); // is a counter stopped?
      continue;
    }
    clock.lap("receiving");
    const [index, value] = chosen;
    if (value === undefined) break; // no counter is left, and all they sent was received
    if (index === 1) skip(value);
    else {
      const { path, bytes, lines, words, digest } = value;
      const name = extname(path) || "(no extension)";
      const kind = kinds.get(name) ?? { files: 0, lines: 0, words: 0, bytes: 0 };
      kinds.set(name, kind);
      kind.files++;
      kind.lines += lines;
      kind.words += words;
      kind.bytes += bytes;
      const key = Buffer.from(digest).toString("base64");
      const first = firsts.get(key);
      if (first === undefined) firsts.set(key, path);
      else if (bytes > 0) {
        copies.files++;
        copies.bytes += bytes;
        copies.example ||= `  such as ${path}\n     and  ${first}`;
      }
      done++;
    }
    clock.countFile();
    if (performance.now() - shown > FRAME_MS) {
      shown = performance.now();
      show(state, done);
    }
    clock.lap("working");
  }
  for (let last; (last = skipped.tryReceive());) skip(last); // what counters skipped just before they ended

  if (process.stdout.isTTY) process.stdout.write("\r\x1b[K");
  const row = (...cells: readonly string[]) =>
    cells[0]?.padEnd(20) +
    cells
      .slice(1)
      .map((c) => c.padStart(14))
      .join("");
  console.log(row("kind", "files", "lines", "words", "bytes"));
  const sorted = [...kinds].sort(([, a], [, b]) => b.bytes - a.bytes);
  for (const [name, kind] of sorted.slice(0, 8)) {
    const { files, lines, words, bytes } = kind;
    console.log(row(name.slice(0, 19), ...[files, lines, words, bytes].map(thousands)));
  }
  const sum = (of: "lines" | "words" | "bytes") => sorted.reduce((sum, [, kind]) => sum + kind[of], 0);
  console.log(row(`all ${sorted.length} kinds`, ...[done, sum("lines"), sum("words"), sum("bytes")].map(thousands)));
  console.log(`\ncopies of other files: ${thousands(copies.files)}, ${thousands(copies.bytes)} bytes`);
  if (copies.example) console.log(copies.example);
  for (const [why, times] of reasons) console.log(`skipped: ${thousands(times)}, ${why}`);
}

/** Where each stage's time went, and what the last one has not got. */
export function reportStages({ spent, files }: State): void {
  const row = (...cells: readonly string[]) =>
    cells[0]?.padEnd(20) +
    cells
      .slice(1)
      .map((c) => c.padStart(12))
      .join("");
  console.log(`\n${row("stage", "files", "receiving", "working", "sending")}`);
  const of = (stage: number, column: number) => spent[stage * Spent.columns + column] as number;
  for (const [k, stage] of STAGES.entries()) {
    const times = [Spent.receiving, Spent.working, Spent.sending].map((what) => `${(of(k, what) / 1000).toFixed(2)} s`);
    console.log(row(stage, thousands(of(k, Spent.files)), ...times));
  }
  const left = files.size;
  if (left > 0) console.log(`${left} were still to be counted`);
  const lost = of(0, Spent.files) - of(STAGES.length - 1, Spent.files) - left;
  if (lost > 0) console.log(`${lost} were in the hands of stages that were killed`);
}
