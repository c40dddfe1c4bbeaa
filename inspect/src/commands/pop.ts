// zeroipc pop

import type { Command } from "commander";
import { typeOption } from "../options";
import { type Context, NotSo, Usage } from "../command";
import { interruptible } from "../script/ending";
import { anyOwnerOption, countOption, csvOption, timeoutOption, timeText, VALUES_HELP } from "../script/options";
import { ValuePrinter } from "../script/printer";
import { type Taken, taking } from "../script/take";
import { elsewhere, openTarget, type Target, type TargetOptions } from "../script/target";
import { counted } from "../text";
import type { Value } from "../types";

const HELP = `
Takes values out and prints each on a line: one, unless --count, --all or
--follow say otherwise. It does not wait unless told to; where fewer values were
there than asked for it exits with 3, and what it took is printed. With --follow
it goes on until Ctrl-C, or the end of a closed channel.

Each value is printed before the next is taken. A reader that goes, as head
does, is noticed when the next value is printed: that one is lost, and named on
standard error, and so is what the reader left in the pipe. --count 3 takes three
values and no more. Out of a ring a value goes only when it was printed.
${VALUES_HELP}

Examples:
  zeroipc pop /jobs todo --type u32
  zeroipc pop /jobs todo --type '{id:u32,data:f64}' --count 10 --timeout 5s --json
  zeroipc pop /jobs todo --type 'utf8(40)' --follow | while read -r job; do ...; done
  zeroipc pop /a q --json --all | zeroipc push /b q --from-json`;

const REFUSED = {
  stream: elsewhere.record,
  array: elsewhere.get,
  map: elsewhere.get,
  set: elsewhere.get,
  future: elsewhere.get,
  lazy: elsewhere.get,
  pool: elsewhere.pool,
};

interface PopOptions extends TargetOptions {
  count?: number;
  all?: boolean;
  follow?: boolean;
  timeout?: number;
  csv?: boolean;
}

/** How many values, and for how long each is waited for. */
function aim(options: PopOptions): { most: number; timeout: number; needsAll: boolean } {
  const { count, all = false, follow = false, timeout } = options;
  if (all && (follow || count !== undefined)) throw new Usage("--all goes with neither --follow nor --count");
  return {
    most: count ?? (all || follow ? Number.POSITIVE_INFINITY : 1),
    timeout: timeout ?? (follow ? Number.POSITIVE_INFINITY : 0),
    needsAll: count !== undefined || !(all || follow),
  };
}

function shortfall({ what }: Target, end: Taken, taken: number, { most, timeout }: ReturnType<typeof aim>): string {
  const time = timeout > 0 && timeout < Number.POSITIVE_INFINITY ? ` for ${timeText(timeout)}` : "";
  const why = end === "ended" ? "it is closed, and nothing is left in it" : `nothing came${time}`;
  if (most === 1) return `${what}: ${end === "nothing" && time === "" ? "it is empty" : why}`;
  return `${what}: ${why} after ${counted(taken, "value")}${Number.isFinite(most) ? ` of ${most}` : ""}`;
}

async function run(context: Context, segment: string, name: string, options: PopOptions): Promise<void> {
  const wanted = aim(options);
  const action = async (signal: AbortSignal) => {
    using target = openTarget(segment, name, options, REFUSED, "zeroipc pop");
    const printer = new ValuePrinter(context, [{ name: "value", type: target.type }], options.csv);
    const take = taking(target);
    const print = (value: Value) => {
      try {
        printer.printNow(value);
      } catch (error) {
        const kept = target.kind === "ring" ? "it stays in the ring" : "it is taken";
        context.err.write(`zeroipc: not printed, the reader has gone (${kept}): ${target.type.short(value)}\n`);
        throw error;
      }
    };
    for (let taken = 0; taken < wanted.most; taken++) {
      signal.throwIfAborted();
      const end = await take(print, { timeout: wanted.timeout, signal });
      if (end === "taken") continue;
      if (wanted.needsAll || (end === "nothing" && options.follow)) {
        throw new NotSo(shortfall(target, end, taken, wanted));
      }
      return;
    }
  };
  await interruptible(context, action, { usual: options.follow === true });
}

export function pop(program: Command, context: Context): void {
  program
    .command("pop")
    .description("takes values out of a queue, a stack, a ring or a channel")
    .argument("<segment>", "its name")
    .argument("<name>", "of a structure")
    .addOption(typeOption())
    .addOption(countOption("takes so many values"))
    .option("--all", "takes all that there are, perhaps none")
    .option("--follow", "goes on, waiting for what comes")
    .addOption(timeoutOption("waits so long for each value: 5s, 500ms"))
    .addOption(csvOption())
    .addOption(anyOwnerOption())
    .addHelpText("after", HELP)
    .action((segment: string, name: string, options: PopOptions) => run(context, segment, name, options));
}
