// zeroipc get

import type { Command } from "commander";
import { keyOption, typeOption } from "../options";
import { type Context, NotSo } from "../command";
import { interruptible } from "../script/ending";
import { allOf, type Found, keyPart, lookUp, present } from "../script/look-up";
import { csvOption, fromJsonOption, timeoutOption, VALUES_HELP } from "../script/options";
import { ValuePrinter } from "../script/printer";
import { elsewhere, openTarget, type TargetOptions } from "../script/target";

const HELP = `
Prints values, each on a line, and changes nothing: it opens the segment
read-only, and is no participant.

  array         the elements at the places (from 0 on), or all of them
  map           the values of the keys, or all entries: key, tab, value
  set           whether each value is in it: true or false; or all values
  future, lazy  the value
  stream        the latest value
  queue, stack  the value that pop would take

Exits with 3 where a key is absent, a value not in the set, or there is no value
(yet). With --timeout it waits for the value of a future or a lazy that somebody
computes; it is a participant then.
${VALUES_HELP}

Examples:
  zeroipc get /config limits alice --key 'utf8(16)' --type u32
  zeroipc get /config limits --key utf8 --type u32 --csv
  zeroipc get /grid cells 0 1 2 --type f32
  zeroipc get /jobs result --type f64 --timeout 1m`;

const REFUSED = { ring: elsewhere.pop, channel: elsewhere.pop, pool: elsewhere.pool };

interface GetOptions extends TargetOptions {
  timeout?: number;
  csv?: boolean;
  fromJson?: boolean;
}

async function run(
  context: Context,
  segment: string,
  name: string,
  places: string[],
  options: GetOptions,
): Promise<void> {
  const label = options.timeout === undefined ? undefined : "zeroipc get";
  await interruptible(context, async (signal) => {
    using target = openTarget(segment, name, options, REFUSED, label);
    const value = { name: "value", type: target.type };
    const absent: string[] = [];
    if (places.length === 0) {
      const all = allOf(target, { timeout: options.timeout, signal });
      const hasKeys = target.kind === "map";
      const printer = new ValuePrinter(context, hasKeys ? [keyPart(target), value] : [value], options.csv);
      let count = 0;
      for await (const { key, value } of all) {
        count++;
        if (key === undefined) printer.print(value);
        else printer.print(key, value);
      }
      if (count === 0 && target.kind !== "map" && target.kind !== "set") throw new NotSo(`${target.what}: no value`);
      return;
    }
    const found: Found[] = places.map((place) => lookUp(target, place, options));
    const printer = new ValuePrinter(context, [target.kind === "set" ? present : value], options.csv);
    for (const [k, { value }] of found.entries()) {
      if (value === undefined) absent.push(places[k] as string);
      else printer.print(value);
      if (value === false && target.kind === "set") absent.push(places[k] as string);
    }
    if (absent.length > 0) throw new NotSo(`${target.what}: not there: ${absent.join(", ")}`);
  });
}

export function get(program: Command, context: Context): void {
  program
    .command("get")
    .description("prints values of an array, a map, a set, a future, a stream...")
    .argument("<segment>", "its name")
    .argument("<name>", "of a structure")
    .argument("[place...]", "of an array, a place; of a map, a key; of a set, a value")
    .addOption(typeOption())
    .addOption(keyOption())
    .addOption(fromJsonOption())
    .addOption(timeoutOption("waits so long for a future or a lazy: 5s, 500ms"))
    .addOption(csvOption())
    .addHelpText("after", HELP)
    .action((segment: string, name: string, places: string[], options: GetOptions) =>
      run(context, segment, name, places, options),
    );
}
