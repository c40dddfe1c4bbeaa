// zeroipc list

import type { Command } from "commander";
import type { Context } from "../command";
import type { Json } from "../json";
import { eachSegment, type Found, reasonOf } from "../model/segments";
import { human, shown } from "../text";
import { type Column, TextTable } from "../table";
import { ageText, modeText, userName } from "../who";

const HELP = `
  SIZE, USED   bytes of the segment, and of what is in it
  NAMES        structures
  ALIVE, GONE  participants that are attached; and peer slots whose last one is
               not any more: it left, or died, which the format does not tell
  AGE          since the file was made
  OWNER, MODE  the user whose file it is, and its permissions

Segments of an earlier format version, corrupt ones, and files that may not be
read are listed with the reason. Other files are not listed.

Examples:
  zeroipc list
  zeroipc list --filter sensors
  zeroipc list --json | jq -r '.[] | select(.alive == 0) | .name'`;

const COLUMNS: readonly Column[] = [
  { title: "SEGMENT" },
  { title: "SIZE", right: true },
  { title: "USED", right: true, spare: 3 },
  { title: "NAMES", right: true, spare: 4 },
  { title: "ALIVE", right: true },
  { title: "GONE", right: true, spare: 2 },
  { title: "AGE", right: true, spare: 5 },
  { title: "OWNER", spare: 6 },
  { title: "MODE", spare: 7 },
];

interface Described {
  name: string;
  created: Date;
  owner: string;
  mode: string;
  size: number;
  problem?: string;
  /** Where there is no problem. */
  of?: { used: number; names: number; alive: number; gone: number };
}

/** What there is to say of a segment. */
function describe({ name, status, view, problem }: Found): Described {
  const file = {
    name,
    created: status.birthtime,
    owner: userName(status.uid),
    mode: modeText(status.mode),
  };
  if (!view) return { ...file, size: status.size, problem: reasonOf(problem) };
  try {
    const entries = view.entries();
    const participants = view.participants();
    const alive = participants.filter((one) => one.alive).length;
    return {
      ...file,
      size: view.header.size,
      of: { used: view.used(entries), names: entries.length, alive, gone: participants.length - alive },
    };
  } catch (error) {
    return { ...file, size: status.size, problem: reasonOf(error as Error) };
  }
}

function run(context: Context, { filter = "" }: { filter?: string }): void {
  const found = Array.from(eachSegment(filter), describe);
  if (context.json) {
    context.printJson(
      found.map(({ created, of, ...rest }): Json => ({ ...rest, created: created.toISOString(), ...of })),
    );
    return;
  }
  if (found.length === 0) {
    context.print(
      filter === "" ? "there are no segments" : `there are no segments with "${shown(filter)}" in their names`,
    );
    return;
  }
  const { paint } = context;
  const table = new TextTable(COLUMNS);
  for (const segment of found) {
    const name = { text: shown(segment.name), paint: paint.bold };
    const { size, created, owner, mode, of, problem } = segment;
    if (!of) {
      table.addNote(name, { text: shown(problem ?? ""), paint: paint.warn });
      continue;
    }
    const { used, names, alive, gone } = of;
    table.add(
      name,
      human(size),
      human(used),
      String(names),
      { text: String(alive), paint: alive > 0 ? paint.good : paint.dim },
      { text: String(gone), paint: gone > 0 ? paint.warn : paint.dim },
      ageText(Date.now() - created.getTime()),
      owner,
      mode,
    );
  }
  table.print(context);
}

export function list(program: Command, context: Context): void {
  program
    .command("list")
    .alias("ls")
    .description("lists the segments of this machine")
    .option("-f, --filter <text>", "only names with this in them")
    .addHelpText("after", HELP)
    .action((options: { filter?: string }) => run(context, options));
}
