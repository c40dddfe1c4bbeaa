// The table of results in the README: made of what was played, and checked to be current.

import { readFileSync, writeFileSync } from "node:fs";
import { languages, repository, type LanguageName } from "./languages";
import type { Scenario } from "./script";

export interface Played {
  readonly name: string;
  readonly scenarios: readonly Scenario[];
  /** Pairs (`c python`: created in C, used in Python) that played all of them as written. */
  readonly well: ReadonlySet<string>;
}

const ORDER: readonly LanguageName[] = ["typescript", "c", "cpp", "python"];
const FILE = `${repository}README.md`;
const [BEGIN, END] = ["<!-- interop: made by `node scripts/interop.mjs scenarios --write` -->", "<!-- /interop -->"];

/** Of one width in each column, as Prettier would have it. */
function aligned(rows: readonly (readonly string[])[]): string[] {
  const widths = (rows[0] as readonly string[]).map((_, column) =>
    Math.max(...rows.map((row) => row[column]?.length ?? 0)),
  );
  const line = (row: readonly string[]) => `| ${row.map((cell, k) => cell.padEnd(widths[k] as number)).join(" | ")} |`;
  const [head, ...body] = rows.map(line);
  return [head as string, `| ${widths.map((width) => "-".repeat(width)).join(" | ")} |`, ...body];
}

export function tableOf(played: readonly Played[]): string {
  const titles = ORDER.map((name) => languages[name].title);
  const head = ["", "scenarios", ...titles.map((title) => `${title} with ${titles.join(", ")}`)];
  const rows = played.map(({ name, scenarios, well }) => [
    name,
    String(scenarios.length),
    ...ORDER.map((a) => ORDER.map((b) => (well.has(`${a} ${b}`) ? "✓" : "✗")).join(" ")),
  ]);
  const answers = played.flatMap(({ scenarios }) => scenarios).reduce((sum, { steps }) => sum + steps.length, 0);
  const count = played.reduce((sum, { scenarios }) => sum + scenarios.length, 0);
  return [
    ...aligned([head, ...rows]),
    "",
    `${count} scenarios of ${answers} lines, each played by all 16 pairs; those with waits also with promises and asyncio.`,
  ].join("\n");
}

/** What the README has between its marks. */
export function tableInReadme(): string {
  const [, table] = readFileSync(FILE, "utf8").split(`${BEGIN}\n\n`);
  return table?.split(`\n\n${END}`)[0] ?? "";
}

export function writeTable(table: string): void {
  const [before, rest = ""] = readFileSync(FILE, "utf8").split(BEGIN);
  const [, after = ""] = rest.split(END);
  writeFileSync(FILE, `${before}${BEGIN}\n\n${table}\n\n${END}${after}`);
}
