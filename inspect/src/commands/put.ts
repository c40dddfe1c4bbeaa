// zeroipc put

import type { Command } from "commander";
import { keyOption, typeOption } from "../options";
import { type Context, NotSo, Usage } from "../command";
import { change, type Change } from "../script/change";
import { createIfAsked, type CreateOptions } from "../script/create";
import { addCreateOptions, anyOwnerOption, fromJsonOption, VALUES_HELP } from "../script/options";
import { ValuePrinter } from "../script/printer";
import { elsewhere, openTarget, type TargetOptions } from "../script/target";

const HELP = `
  array   put SEGMENT NAME PLACE VALUE   stores an element
  map     put SEGMENT NAME KEY VALUE     sets the value of a key
  set     put SEGMENT NAME VALUE         adds a value
  future  put SEGMENT NAME VALUE         sets it, for ever

  --new     of a map or a set: only if it is not there
  --add     adds VALUE to a number in a map or an array (of i32, u32, i64, u64),
            in one atomic step, and prints what it was before
  --delete  of a map or a set, without a value: deletes the key, the value

Exits with 3 where the change was not made: it is there (--new), it is not there
(--delete), the future is set, the map is full. Elements of an array that are
larger than 8 bytes may be seen half written. Nothing is created unless --create
says so. A value that begins with "-" and is no number is taken for an option:
put "--" before the first one.
${VALUES_HELP}

Examples:
  zeroipc put /config limits alice 5 --key 'utf8(16)' --type u32
  zeroipc put /config limits alice 1 --key 'utf8(16)' --type u32 --add
  zeroipc put /config limits alice --key 'utf8(16)' --delete
  zeroipc put /new flags 3 1 --create array:8 --size 64KB --type u32`;

const REFUSED = {
  queue: elsewhere.push,
  stack: elsewhere.push,
  ring: elsewhere.push,
  channel: elsewhere.push,
  stream: elsewhere.emit,
  lazy: "its value is computed by who has its function",
  pool: elsewhere.pool,
};

interface PutOptions extends TargetOptions, CreateOptions {
  new?: boolean;
  add?: boolean;
  delete?: boolean;
  fromJson?: boolean;
}

function changeOf(options: PutOptions): Change {
  const given = (["new", "add", "delete"] as const).filter((each) => options[each]);
  if (given.length > 1) throw new Usage(`--${given.join(" and --")} do not go together`);
  return given[0] ?? "set";
}

function run(context: Context, segment: string, name: string, words: string[], options: PutOptions): void {
  const how = changeOf(options);
  const label = "zeroipc put";
  createIfAsked(segment, name, options, ["map", "set", "array", "future"], label);
  using target = openTarget(segment, name, options, REFUSED, label);
  const { done, before, why } = change(target, how, words, options);
  if (before !== undefined) new ValuePrinter(context, [{ name: "before", type: target.type }]).print(before);
  if (!done) throw new NotSo(`${target.what}: ${why}`);
}

export function put(program: Command, context: Context): void {
  const command = program
    .command("put")
    .description("changes an array, a map or a set, or sets a future")
    .argument("<segment>", "its name")
    .argument("<name>", "of a structure")
    .argument("<word...>", "place or key, and value")
    .addOption(typeOption())
    .addOption(keyOption())
    .addOption(fromJsonOption())
    .option("--new", "changes nothing that is there")
    .option("--add", "adds to a number, and prints what it was")
    .option("--delete", "deletes");
  addCreateOptions(command, "map:100, set:100, array:100, future")
    .addOption(anyOwnerOption())
    .addHelpText("after", HELP)
    .action((segment: string, name: string, words: string[], options: PutOptions) =>
      run(context, segment, name, words, options),
    );
}
