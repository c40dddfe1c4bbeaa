// zeroipc emit

import type { Command } from "commander";
import type { Context } from "../command";
import { addGiveOptions, give, type GiveOptions } from "../script/give";
import { VALUES_HELP } from "../script/options";
import { elsewhere } from "../script/target";

const HELP = `
Values are the arguments; without any, or with "-", the lines of standard input
are. In a stream with the policy "block" it waits for subscribers that are too
far behind; with a time-out it gives up when there was no room for so long, and
exits with 3. In one with the policy "drop-newest" values may be dropped: it
then says how many, and exits with 3. Nothing is created unless --create says so.

A value that begins with "-" and is no number is taken for an option: put "--"
before the first value.
${VALUES_HELP}

Examples:
  zeroipc emit /sensors celsius --type f64 21.5
  vmstat -n 1 | awk 'NR > 2 {print $15; fflush()}' | zeroipc emit /host idle --type u8
  zeroipc emit /sensors celsius --close`;

const KINDS = ["stream"] as const;

const REFUSED = {
  queue: elsewhere.push,
  stack: elsewhere.push,
  ring: elsewhere.push,
  channel: elsewhere.push,
  array: elsewhere.get,
  map: elsewhere.get,
  set: elsewhere.get,
  future: elsewhere.get,
  lazy: elsewhere.get,
  pool: elsewhere.pool,
};

export function emit(program: Command, context: Context): void {
  const command = program
    .command("emit")
    .description("publishes values in a stream")
    .argument("<segment>", "its name")
    .argument("<name>", "of a structure")
    .argument("[value...]", "to put there; without any, the lines of standard input")
    .addHelpText("after", HELP);
  addGiveOptions(command, "stream:1000", "the stream").action(
    (segment: string, name: string, words: string[], options: GiveOptions) =>
      give(context, "emit", { segment, name, words, options, kinds: KINDS, refused: REFUSED }),
  );
}
