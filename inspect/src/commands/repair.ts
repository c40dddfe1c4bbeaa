// zeroipc repair SEGMENT

import type { Command } from "commander";
import { Memory } from "zeroipc";
import * as L from "zeroipc/layout";
import { type Context, messageOf, NOT_SO } from "../command";
import { View } from "../model/view";
import { counted, hex, shown } from "../text";
import { advice, type Cure, cureOf, isAttachable, type Outcome } from "../validate/cures";
import type { Finding } from "../validate/examination";
import { countOf, type Report, Validator, type Verdict } from "../validate/validate";
import { findingJson, nameOf, textOf } from "../validate/verdict";

const HELP = `
Mends what the format lets any participant mend, by attaching and doing just that
beside whoever lives there; and says of everything else what becomes of it:

  mended         what the dead had leased of a pool is free; a future whose
                 pledger died is abandoned, and who waits for it is told; a
                 derived stream that failed is closed; of a closed channel, who
                 waits is woken
  mends itself   the next participant that comes that way does it; no call of the
                 library does it alone
  stays          a word is wrong: no value for it can be known, and none is made up

Exit codes: 0 nothing is wrong (any more); 3 something stays wrong; 1 it could not
be looked at, or attached to.

Examples:
  zeroipc repair --dry-run /sensors
  zeroipc repair /sensors`;

interface Options {
  dryRun?: boolean;
  anyOwner?: boolean;
}

/** A finding, and what becomes of it. */
interface Treated {
  readonly verdict: Verdict;
  readonly finding: Finding;
  outcome: Outcome;
  text: string;
}

/** The same finding, as far as a later look can tell. */
const keyOf = ({ rule, structure }: Finding) => `${structure} ${rule}`;

function look(name: string): Report {
  using validator = Validator.open(name);
  return validator.run();
}

/** Attaches, and mends what can be mended; then looks again. */
function mend(report: Report, cures: Map<Treated, Cure>, anyOwner: boolean): Report {
  const failures = new Map<Treated, string>();
  using memory = new Memory(report.segment, { label: "zeroipc repair", anyOwner });
  using view = View.open(report.segment);
  for (const [treated, cure] of cures) {
    const { name } = treated.verdict;
    try {
      cure.apply(memory, name, view.area(view.find(name)).u32(L.STRUCTURE_ELEM_SIZE));
    } catch (error) {
      failures.set(treated, messageOf(error));
    }
  }
  const after = look(report.segment);
  const left = new Set(after.verdicts.flatMap(({ findings }) => findings.map(keyOf)));
  for (const [treated, cure] of cures) {
    const failure = failures.get(treated);
    if (failure === undefined && !left.has(keyOf(treated.finding))) {
      treated.outcome = "mended";
      treated.text = cure.does;
    } else {
      treated.outcome = "mends itself";
      treated.text = failure ?? treated.finding.mends ?? "";
    }
  }
  return after;
}

function treat(report: Report, view: View | undefined): { all: Treated[]; cures: Map<Treated, Cure> } {
  const cures = new Map<Treated, Cure>();
  const all = report.verdicts.flatMap((verdict) =>
    verdict.findings.map((finding): Treated => {
      if (finding.level === "wrong") return { verdict, finding, outcome: "stays", text: advice(finding, report) };
      const treated: Treated = { verdict, finding, outcome: "mends itself", text: finding.mends ?? "" };
      const cure = view && cureOf(finding, verdict, view);
      if (cure) {
        treated.outcome = "to be mended";
        treated.text = cure.does;
        cures.set(treated, cure);
      }
      return treated;
    }),
  );
  return { all, cures };
}

/** What was found, without what follows it. */
const foundText = (finding: Finding) =>
  finding.level === "wrong" ? textOf(finding) : shown(`${finding.what}: ${finding.found}`);

const PLURALS: Record<Outcome, string> = {
  mended: "mended",
  "to be mended": "to be mended",
  "mends itself": "mend themselves",
  stays: "stay",
};

function print(context: Context, report: Report, all: readonly Treated[], wrong: number): void {
  const { paint } = context;
  if (all.length === 0) {
    context.print(`${paint.bold(shown(report.segment))}: ${paint.good("sound; there is nothing to mend")}`);
    return;
  }
  const paints = { mended: paint.good, "to be mended": paint.accent, "mends itself": paint.dim, stays: paint.bad };
  const sorts = (Object.keys(paints) as Outcome[])
    .map((outcome) => ({ outcome, count: all.filter((one) => one.outcome === outcome).length }))
    .filter(({ count }) => count > 0)
    .map(({ outcome, count }) => `${count} ${count === 1 ? outcome : PLURALS[outcome]}`);
  context.print(`${paint.bold(shown(report.segment))}: ${sorts.join(", ")}`);
  let last: Verdict | undefined;
  for (const { verdict, finding, outcome, text } of all) {
    if (verdict !== last) context.print(paint.bold(nameOf(verdict)));
    last = verdict;
    context.print(`  ${hex(finding.offset)}  ${foundText(finding)} ${paint.dim(`[${finding.rule}]`)}`);
    context.print(`    ${paints[outcome](outcome)}: ${shown(text)}`);
  }
  if (wrong > 0)
    context.print(
      paint.bad(
        `${counted(wrong, "word")} of it ${wrong === 1 ? "is" : "are"} wrong, and ${wrong === 1 ? "stays" : "stay"} so`,
      ),
    );
}

function run(context: Context, segment: string, { dryRun = false, anyOwner = false }: Options): void {
  const report = look(segment);
  const attachable = isAttachable(report);
  using view = attachable ? View.open(report.segment) : undefined;
  const { all, cures } = treat(report, view);
  const after = cures.size > 0 && !dryRun ? mend(report, cures, anyOwner) : report;
  const wrong = countOf(after, "wrong");
  if (wrong > 0) context.exitCode = NOT_SO;
  if (!context.json) {
    print(context, report, all, wrong);
    return;
  }
  context.printJson({
    segment: report.segment,
    dryRun,
    wrong,
    findings: all.map(({ verdict, finding, outcome, text }) => ({
      structure: verdict.name,
      kind: verdict.kind,
      ...findingJson(finding),
      outcome,
      how: text,
    })),
  });
}

export function repair(program: Command, context: Context): void {
  program
    .command("repair")
    .description("mends what the dead left, as far as any participant may, and tells of the rest")
    .argument("<segment>", "the segment's name")
    .option("-n, --dry-run", "only says what it would do")
    .option("--any-owner", "a segment of another user, too")
    .addHelpText("after", HELP)
    .action((segment: string, options: Options) => run(context, segment, options));
}
