// zeroipc show

import type { Command } from "commander";
import { type Context, Usage } from "../command";
import { View } from "../model/view";
import { keyOption, TYPES_HELP, typeOption, wholeNumber } from "../options";
import { Reading } from "../show/reading";
import { showSegment } from "../show/segment";
import { showStructure } from "../show/structure";
import type { ElementType } from "../types";

const HELP = `
Of a segment: its header, who takes part, and what is in it. Of a structure: its
shape, how full it is, where it stands, who holds what and who waits; and its
elements, where --type, --hex or --csv says how to print them, in the order in
which they would be taken. None is taken.

Peers that are "gone" left or died: the format does not tell which.
${TYPES_HELP}

Examples:
  zeroipc show /sensors
  zeroipc show /sensors readings --type '{id: u32, value: f64}'
  zeroipc show /cache sessions --key 'utf8(16)' --type u64 --limit 0
  zeroipc show /sensors readings --type f64 --csv > readings.csv`;

interface Options {
  type?: ElementType;
  key?: ElementType;
  hex?: boolean;
  csv?: boolean;
  limit?: number;
}

const LIMIT = 20;

function run(context: Context, segment: string, name: string | undefined, options: Options): void {
  const { type, key, hex = false, csv = false } = options;
  const wantsElements = type !== undefined || key !== undefined || hex || csv;
  if (name === undefined && wantsElements) {
    throw new Usage("--type, --key, --hex and --csv are of the elements of a structure: which one?");
  }
  if (csv && context.json) throw new Usage("--csv and --json: it can be one of them only");
  const limit = options.limit ?? (csv || context.json ? 0 : LIMIT);
  using view = View.open(segment);
  if (name === undefined) {
    showSegment(view, context, limit);
    return;
  }
  const subject = view.subject(view.find(name));
  const reading = wantsElements
    ? new Reading(subject, { ...(type ? { type } : {}), ...(key ? { key } : {}), hex })
    : undefined;
  showStructure(subject, context, { reading, csv, limit });
}

export function show(program: Command, context: Context): void {
  program
    .command("show")
    .description("shows a segment, or a structure in it")
    .argument("<segment>", "its name")
    .argument("[name]", "of a structure")
    .addOption(typeOption())
    .addOption(keyOption())
    .option("--hex", "prints elements as bytes, whole")
    .option("--csv", "prints nothing but the elements, as CSV")
    .option(
      "--limit <n>",
      "elements or peers at most; 20 unless given (with --csv and --json: all); 0 for all",
      wholeNumber,
    )
    .addHelpText("after", HELP)
    .action((segment: string, name: string | undefined, options: Options) => run(context, segment, name, options));
}
