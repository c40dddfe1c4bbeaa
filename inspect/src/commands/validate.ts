// zeroipc validate SEGMENT [NAME]

import type { Command } from "commander";
import { NotFoundError } from "zeroipc";
import { type Context, NOT_SO } from "../command";
import { counted, shown } from "../text";
import { countOf, type Report, Validator } from "../validate/validate";
import { printVerdict, reportJson, summary } from "../validate/verdict";

const HELP = `
Checks what SPECIFICATION.md requires of every word, and tells what is not so:

  wrong  what must not be, ever: which word, what it says, and what it should
  left   what somebody left who died in the middle of something, or was killed:
         harmless, and mended by the next one that comes that way
  busy   what contradicted itself for a moment, because others are at work

It may be used beside any traffic: nothing is locked or written, and what is not
the same when it is read again is not reported. Where a structure never rests,
less can be said of it; that is told.

Exit codes: 0 nothing is wrong; 3 something is; 1 it could not be looked at.

Examples:
  zeroipc validate /sensors
  zeroipc validate /sensors readings
  zeroipc validate --json /sensors | jq '.structures[] | select(.findings != [])'`;

/** Looks at the segment, or at one structure of it. */
export function look(segment: string, name?: string): Report {
  using validator = Validator.open(segment);
  const report = validator.run(name);
  if (name !== undefined && report.verdicts.length < 2) {
    throw new NotFoundError(
      "ZEROIPC_NOT_FOUND",
      `segment "${shown(validator.name)}" has no structure "${shown(name)}"`,
    );
  }
  return report;
}

function run(context: Context, segment: string, name?: string): void {
  const report = look(segment, name);
  if (countOf(report, "wrong") > 0) context.exitCode = NOT_SO;
  if (context.json) {
    context.printJson(reportJson(report));
    return;
  }
  const { paint } = context;
  const paintAll = countOf(report, "wrong") > 0 ? paint.bad : paint.good;
  context.print(`${paint.bold(shown(report.segment))}: ${paintAll(summary(report))}`);
  const alive = report.livenessKnown
    ? `${counted(report.alive, "participant")} alive`
    : "who is alive cannot be told, so all count as alive";
  context.print(paint.dim(`${counted(report.verdicts.length - 1, "structure")}, ${alive}`));
  for (const verdict of report.verdicts) printVerdict(context, verdict);
}

export function validate(program: Command, context: Context): void {
  program
    .command("validate")
    .alias("check")
    .description("checks every invariant of the format, and says what is wrong")
    .argument("<segment>", "the segment's name")
    .argument("[name]", "one structure of it; all, unless given")
    .addHelpText("after", HELP)
    .action((segment: string, name?: string) => run(context, segment, name));
}
