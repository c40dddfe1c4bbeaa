// zeroipc dump

import type { Command } from "commander";
import { ArgumentError } from "zeroipc";
import type { Context } from "../command";
import { segmentParts, structureParts } from "../dump/parts";
import { Dump } from "../dump/print";
import { View } from "../model/view";
import { wholeNumber } from "../options";

const HELP = `
Lines that begin with # say what comes next, and what it means; "*" stands for
lines like the one before. Parts that are like the one before are counted, and not
printed again; what belongs to nothing is printed where it is not zero. The
addresses are those in the segment.

Examples:
  zeroipc dump /sensors
  zeroipc dump /sensors readings
  zeroipc dump /sensors --offset 0x40 --size 80`;

interface Options {
  offset?: number;
  size?: number;
}

function run(context: Context, segment: string, name: string | undefined, options: Options): void {
  using view = View.open(segment);
  const entry = name === undefined ? undefined : view.find(name);
  const base = entry?.offset ?? 0;
  const bytes = entry?.bytes ?? view.header.size;
  const { offset = 0 } = options;
  if (offset >= bytes) {
    throw new ArgumentError("ZEROIPC_OUT_OF_RANGE", `--offset ${offset}: there are ${bytes} bytes`);
  }
  const size = Math.min(options.size ?? bytes, bytes - offset);
  const range = { begin: base + offset, end: base + offset + size };
  const parts = entry ? structureParts(view, entry, range) : segmentParts(view, range);
  new Dump(context, view.whole, range).print(parts);
}

export function dump(program: Command, context: Context): void {
  program
    .command("dump")
    .description("prints the bytes of a segment, or of a structure, and what they are")
    .argument("<segment>", "its name")
    .argument("[name]", "of a structure")
    .option("--offset <n>", "where to begin, from the begin of what is printed; 0x for hexadecimal", wholeNumber)
    .option("--size <n>", "how many bytes", wholeNumber)
    .addHelpText("after", HELP)
    .action((segment: string, name: string | undefined, options: Options) => run(context, segment, name, options));
}
