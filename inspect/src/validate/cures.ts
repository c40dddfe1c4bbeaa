// What of a finding can be mended now: by a call of the library that does what SPECIFICATION.md lets any participant do.
// Nothing is ever stored past the protocols; so a word that is wrong stays as it is.

import { bytes, Channel, Future, type Memory, Pool, Stream } from "zeroipc";
import * as L from "zeroipc/layout";
import type { View } from "../model/view";
import type { Finding } from "./examination";
import { countOf, type Report, type Verdict } from "./validate";

/** A call that mends what a finding tells. */
export interface Cure {
  /** What it does: "reclaims the leases". */
  readonly does: string;
  apply(memory: Memory, name: string, elemSize: number): void;
}

const CURES: Readonly<Record<string, Cure>> = {
  "pool.lease-of-dead": {
    does: "reclaims what the dead had leased",
    apply: (memory, name, size) => void new Pool(memory, name, bytes(size)).reclaim(),
  },
  "future.pledge-of-dead": {
    does: "looks at it, which finds it abandoned and wakes who waits for it",
    apply(memory, name, size) {
      try {
        new Future(memory, name, bytes(size), { open: true }).tryGet();
      } catch (error) {
        if ((error as { code?: string }).code !== "ZEROIPC_ABANDONED") throw error;
      }
    },
  },
  "stream.failed-open": {
    does: "closes it, as the next one that would derive it does",
    apply: (memory, name, size) => new Stream(memory, name, bytes(size)).close(),
  },
  "channel.waiters-gone": {
    does: "closes it again, which wakes everybody and clears such bits",
    apply: (memory, name, size) => new Channel(memory, name, bytes(size)).close(),
  },
};

/** How a finding is mended now; undefined where it mends itself, or cannot be mended. */
export function cureOf(finding: Finding, verdict: Verdict, view: View): Cure | undefined {
  // Beside a word that is wrong, nothing is done to a structure.
  if (verdict.findings.some(({ level }) => level === "wrong")) return undefined;
  const cure = CURES[finding.rule];
  if (!cure) return undefined;
  if (finding.rule === "channel.waiters-gone" && !isClosed(verdict, view)) return undefined;
  return cure;
}

/** Whether a channel was closed, which it stays. */
function isClosed({ name }: Verdict, view: View): boolean {
  const entry = view.find(name);
  const area = view.area(entry);
  const capacity = area.u32(L.STRUCTURE_CAPACITY);
  const stride = area.u32(L.STRUCTURE_STRIDE);
  for (let cell = 0; cell < capacity; cell++) {
    const { low } = area.halves(L.QUEUE_CELLS + cell * stride);
    const block = low & 0xffffff;
    const isFull = (low >>> 24) % 2 === 1;
    if (isFull ? (block & L.CHANNEL_CLOSED_BIT) !== 0 : block === L.CHANNEL_CLOSED) return true;
  }
  return false;
}

/** What becomes of a finding. */
export type Outcome = "mended" | "to be mended" | "mends itself" | "stays";

/** What to do where a word is wrong. */
export function advice(finding: Finding, report: Report): string {
  if (finding.rule.endsWith(".waiters")) return "whoever finds such a bit clears it and goes on";
  const users = report.alive > 0 ? "end its users, " : "";
  return `cannot be mended without guessing: ${users}remove it (zeroipc rm ${report.segment}), and let it be made anew`;
}

/** Whether attaching is right: the segment itself says nothing that is wrong. */
export function isAttachable(report: Report): boolean {
  return countOf({ ...report, verdicts: report.verdicts.slice(0, 1) }, "wrong") === 0;
}
