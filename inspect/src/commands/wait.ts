// zeroipc wait

import type { Command } from "commander";
import { CorruptError } from "zeroipc";
import { type Context, NotSo, Usage } from "../command";
import { interruptible, sleep } from "../script/ending";
import { timeoutOption, timeText } from "../script/options";
import { CONDITIONS, type Condition, type Standing, standing } from "../script/standing";
import { quoted } from "../script/target";
import { fullName } from "../model/view";

const HELP = `
Waits until a segment exists, and with a name until that structure exists in it;
then until the condition holds, if one is given. It looks every 20 ms, read-only,
and is no participant, so a segment that is removed and made again is found, too.
Exits with 3 when the time-out passes first.

Examples:
  zeroipc wait /sensors celsius --timeout 5s && zeroipc monitor /sensors celsius
  zeroipc wait /jobs result --ready && zeroipc get /jobs result --type f64
  zeroipc wait /jobs --gone`;

const INTERVAL = 20;
/** Looks that may find a structure corrupt, one after the other. */
const PATIENCE = 5;

const texts: Record<Condition, string> = {
  notEmpty: "until something is in it (queue, stack, ring, channel, map, set, stream)",
  empty: "until nothing is in it",
  ready: "until it has a value (future, lazy), or will never have one: exits with 1",
  closed: "until it is closed (channel, stream)",
};

interface WaitOptions extends Partial<Record<Condition, boolean>> {
  timeout?: number;
  gone?: boolean;
}

async function run(context: Context, segment: string, name: string | undefined, options: WaitOptions): Promise<void> {
  const conditions = CONDITIONS.filter((each) => options[each]);
  if (conditions.length > 1) throw new Usage(`give one condition, not ${conditions.length}`);
  const [condition] = conditions;
  if (condition && name === undefined) throw new Usage("a condition is one of a structure: give its name");
  if (condition && options.gone) throw new Usage("--gone goes with no other condition");
  const begin = performance.now();
  const deadline = begin + (options.timeout ?? Number.POSITIVE_INFINITY);
  await interruptible(context, async (signal) => {
    for (let faults = 0; ;) {
      let stands: Standing;
      try {
        stands = standing(segment, name, condition);
        faults = 0;
      } catch (error) {
        // What changes while it is looked at may contradict itself for a moment.
        if (!(error instanceof CorruptError) || ++faults === PATIENCE) throw error;
        await sleep(INTERVAL, signal);
        continue;
      }
      if (options.gone ? !stands.exists : stands.holds) break;
      const left = deadline - performance.now();
      if (left <= 0) throw new NotSo(unmet(segment, name, options, stands.now));
      await sleep(Math.min(INTERVAL, left), signal);
    }
    if (context.json) context.printJson({ seconds: Math.round(performance.now() - begin) / 1000 });
  });
}

function unmet(segment: string, name: string | undefined, { timeout = 0, gone }: WaitOptions, now: string): string {
  const after = timeout > 0 ? ` after ${timeText(timeout)}` : "";
  if (!gone) return `${now}${after}`;
  const what = name === undefined ? "" : `structure ${quoted(name)} of `;
  return `${what}segment ${quoted(fullName(segment))} still exists${after}`;
}

export function wait(program: Command, context: Context): void {
  const command = program
    .command("wait")
    .description("waits until a segment and a structure exist, or a condition holds")
    .argument("<segment>", "its name")
    .argument("[name]", "of a structure")
    .addOption(timeoutOption("gives up after this time: 5s, 500ms; 0 looks once"));
  for (const condition of CONDITIONS) {
    command.option(`--${condition.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`, texts[condition]);
  }
  command
    .option("--gone", "until it does not exist (any more)")
    .addHelpText("after", HELP)
    .action((segment: string, name: string | undefined, options: WaitOptions) => run(context, segment, name, options));
}
