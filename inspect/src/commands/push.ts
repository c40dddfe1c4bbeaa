// zeroipc push

import type { Command } from "commander";
import type { Context } from "../command";
import { addGiveOptions, give, type GiveOptions } from "../script/give";
import { VALUES_HELP } from "../script/options";
import { elsewhere } from "../script/target";

const HELP = `
Values are the arguments; without any, or with "-", the lines of standard input
are. Where there is no room it waits, as a pipe does; with a time-out it gives
up when there was no room for so long, and exits with 3. What was put in before
stays. A ring is written by one producer at a time: it is an error when another
one lives. Nothing is created unless --create says so.

A value that begins with "-" and is no number is taken for an option: put "--"
before the first value. All values are checked before the first is put in; those
of standard input line by line.
${VALUES_HELP}

Examples:
  zeroipc push /jobs todo --type u32 1 2 3
  seq 1000 | zeroipc push /jobs todo --type u32
  zeroipc push /jobs todo --type '{id:u32,data:f64}' '{"id":1,"data":0.5}'
  zeroipc push /new todo --create queue:100 --size 1MB --type 'utf8(40)' hello`;

const KINDS = ["queue", "stack", "channel", "ring", "messages"] as const;

const REFUSED = {
  stream: elsewhere.emit,
  array: elsewhere.get,
  map: elsewhere.get,
  set: elsewhere.get,
  future: elsewhere.get,
  lazy: elsewhere.get,
  pool: elsewhere.pool,
};

export function push(program: Command, context: Context): void {
  const command = program
    .command("push")
    .description("puts values into a queue, a stack, a ring or a channel")
    .argument("<segment>", "its name")
    .argument("<name>", "of a structure")
    .argument("[value...]", "to put there; without any, the lines of standard input")
    .addHelpText("after", HELP);
  addGiveOptions(command, "queue:100, stack:100, ring:100, channel:100 (or :0), messages:100000", "a channel").action(
    (segment: string, name: string, words: string[], options: GiveOptions) =>
      give(context, "push", { segment, name, words, options, kinds: KINDS, refused: REFUSED }),
  );
}
