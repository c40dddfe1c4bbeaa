// What was found, as text and as JSON: for `validate` and `repair`.

import type { Context } from "../command";
import type { Json } from "../json";
import { counted, hex, shown } from "../text";
import type { Finding } from "./examination";
import { countOf, type Report, type Verdict } from "./validate";

/** 'queue "jobs"'; "the segment itself". */
export function nameOf({ name, kind }: { name: string; kind: string }): string {
  return kind === "segment" ? "the segment itself" : `${shown(kind)} "${shown(name)}"`;
}

/** "cell 3: turn 17; expected turn 16". */
export function textOf(finding: Finding): string {
  const rest = finding.level === "wrong" ? `; expected ${finding.expected}` : `; ${finding.mends ?? ""}`;
  return shown(`${finding.what}: ${finding.found}${rest}`);
}

/** "sound"; "2 wrong, 1 left by the dead". */
export function summary(report: Report): string {
  const wrong = countOf(report, "wrong");
  const left = countOf(report, "left");
  const parts = [
    wrong === 0 ? "sound" : `${wrong} wrong`,
    ...(left === 0 ? [] : [`${left} left by who is gone, which mends itself`]),
  ];
  return parts.join("; ");
}

/** What there is to say beside the findings. */
export function remarks(verdict: Verdict): string[] {
  const lines: string[] = [];
  if (verdict.more > 0) lines.push(`and ${verdict.more} more of the same`);
  if (verdict.busy > 0) {
    lines.push(`others are at work: ${counted(verdict.busy, "contradiction")} that did not last`);
  }
  if (verdict.unknown) lines.push("a kind that this program does not know: not looked at");
  return lines;
}

export function printVerdict(context: Context, verdict: Verdict, beside: (finding: Finding) => string = textOf): void {
  const { paint } = context;
  const notes = remarks(verdict);
  if (verdict.findings.length === 0 && notes.length === 0) return;
  context.print(`${paint.bold(nameOf(verdict))}`);
  for (const finding of verdict.findings) {
    const level = finding.level === "wrong" ? paint.bad("wrong") : paint.warn("left ");
    context.print(`  ${level} ${hex(finding.offset)}  ${beside(finding)} ${paint.dim(`[${finding.rule}]`)}`);
  }
  for (const note of notes) context.print(`  ${paint.dim(note)}`);
}

export function findingJson(finding: Finding): { [name: string]: Json } {
  const { rule, level, offset, what, found, expected, mends } = finding;
  return { level, rule, offset, what, found, ...(level === "wrong" ? { expected } : { mends }) };
}

export function reportJson(report: Report, each: (finding: Finding) => Json = findingJson): { [name: string]: Json } {
  return {
    segment: report.segment,
    sound: countOf(report, "wrong") === 0,
    wrong: countOf(report, "wrong"),
    left: countOf(report, "left"),
    alive: report.livenessKnown ? report.alive : null,
    structures: report.verdicts.map(({ name, kind, findings, more, busy, unknown }) => ({
      name,
      kind,
      findings: findings.map(each),
      more,
      busy,
      ...(unknown ? { unknown } : {}),
    })),
  };
}
