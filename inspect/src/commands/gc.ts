// zeroipc gc

import { setImmediate } from "node:timers/promises";
import { type Command, InvalidArgumentError } from "commander";
import { confirm } from "../ask";
import { type Context, FAILED, messageOf } from "../command";
import { eachSegment, type Found, reasonOf } from "../model/segments";
import { type Fate, Removal, waitForAttachers } from "../removal";
import { counted, human, shown } from "../text";
import { ageText } from "../who";

const HELP = `
A segment outlives the processes that use it. This removes those in which nobody
lives any more: no participant is attached, and what is in them nobody reads. Asks
before it does, unless --yes is given.

Only segments of format version 3 whose header is right are removed: of others it
cannot be told who lives in them (zeroipc rm removes those). Files of other kinds
are never touched, and segments of other users only with --any-owner.

Who attaches meanwhile keeps the segment and its name: it is put aside under
another name first, and comes back if somebody is found in it a tenth of a second
later. A process that opens a segment and is stopped for longer before it attaches
has a segment without a name.

--older counts from the last time that somebody attached, or the segment was made.

Exit codes: 0 done, also where nothing was to do; 1 one could not be removed; 2
there is nobody to ask, and no --yes.

Examples:
  zeroipc gc --dry-run
  zeroipc gc --yes --older 1h`;

interface Options {
  yes?: boolean;
  dryRun?: boolean;
  older?: number;
  anyOwner?: boolean;
}

const UNITS: Readonly<Record<string, number>> = { ms: 1, s: 1000, m: 60_000, h: 3_600_000, d: 86_400_000 };

/** "90s", "1h": milliseconds. */
export function duration(text: string): number {
  const match = /^(\d+(?:\.\d+)?)(ms|s|m|h|d)$/.exec(text.trim());
  if (!match) throw new InvalidArgumentError(`"${shown(text)}" is no time such as 90s, 5m, 1h or 2d.`);
  return Number(match[1]) * (UNITS[match[2] as string] as number);
}

/** A segment that may be removed. */
interface Candidate {
  readonly name: string;
  readonly size: number;
  /** Milliseconds since somebody attached, or it was made. */
  readonly idle: number;
}

/** When the last one attached; when it was made, where nobody did. Milliseconds since 1970. */
function lastUse({ view, status }: Found): number {
  const attached = view?.participants().map((one) => Number(one.attached / 1_000_000n)) ?? [];
  return Math.max(status.birthtimeMs, ...attached.filter((when) => when <= Date.now()));
}

interface Looked {
  readonly candidates: Candidate[];
  /** Those of which it cannot be told, with the reason. */
  readonly unknown: { name: string; reason: string }[];
}

function look({ older = 0, anyOwner = false }: Options): Looked {
  const looked: Looked = { candidates: [], unknown: [] };
  const me = process.geteuid?.();
  for (const found of eachSegment()) {
    const { name, status, view, problem } = found;
    if (!anyOwner && status.uid !== me) continue;
    if (!view) {
      looked.unknown.push({ name, reason: reasonOf(problem) });
      continue;
    }
    try {
      if (view.participants().some(({ alive }) => alive)) continue;
      const idle = Date.now() - lastUse(found);
      if (idle >= older) looked.candidates.push({ name, size: view.header.size, idle });
    } catch (error) {
      looked.unknown.push({ name, reason: reasonOf(error as Error) });
    }
  }
  return looked;
}

interface Done {
  readonly name: string;
  readonly fate: Fate | "failed";
  readonly reason?: string;
}

/** So many are out of the way at once, for a tenth of a second. */
const AT_ONCE = 256;

const SIGNALS = ["SIGINT", "SIGTERM", "SIGHUP"] as const;

/** A signal is obeyed between two batches only: what is out of the way is removed, or comes back. */
async function removeAll(context: Context, candidates: readonly Candidate[]): Promise<Done[]> {
  const done: Done[] = [];
  let signalled = false;
  const onSignal = () => (signalled = true);
  for (const signal of SIGNALS) process.on(signal, onSignal);
  try {
    for (let k = 0; k < candidates.length && !signalled; k += AT_ONCE) {
      done.push(...remove(candidates.slice(k, k + AT_ONCE)));
      await setImmediate();
    }
  } finally {
    for (const signal of SIGNALS) process.off(signal, onSignal);
  }
  if (signalled) {
    context.exitCode = FAILED;
    context.remark(`zeroipc: interrupted after ${counted(done.length, "segment")} of ${candidates.length}`);
  }
  return done;
}

function remove(candidates: readonly Candidate[]): Done[] {
  const removals: Removal[] = [];
  const done: Done[] = [];
  const attempt = (name: string, action: () => void) => {
    try {
      action();
    } catch (error) {
      const { code } = error as { code?: string };
      if (code === "ZEROIPC_NOT_FOUND") done.push({ name, fate: "gone" });
      else done.push({ name, fate: "failed", reason: messageOf(error) });
    }
  };
  try {
    for (const { name } of candidates) {
      attempt(name, () => {
        const removal = new Removal(name);
        removals.push(removal);
        removal.putAside();
      });
    }
    waitForAttachers();
    for (const removal of removals) {
      if (done.some(({ name, fate }) => name === removal.name && fate === "failed")) continue;
      attempt(removal.name, () => done.push({ name: removal.name, fate: removal.finish() }));
    }
  } finally {
    for (const removal of removals) removal.close();
  }
  return done;
}

const FATES: Readonly<Record<Fate, string>> = {
  removed: "removed",
  kept: "kept: somebody attached meanwhile",
  gone: "gone already",
  replaced: "kept: another segment has that name by now",
};

async function run(context: Context, options: Options): Promise<void> {
  const { candidates, unknown } = look(options);
  const { paint } = context;
  if (!context.json) {
    for (const { name, reason } of unknown) {
      context.remark(`zeroipc: ${shown(name)} is left alone: ${shown(reason)}`);
    }
  }
  const sum = candidates.reduce((bytes, { size }) => bytes + size, 0);
  const all = `${counted(candidates.length, "segment")}, ${human(sum)}`;
  if (!context.json) {
    for (const { name, size, idle } of candidates) {
      context.print(`${paint.bold(shown(name))}  ${human(size)}, unused for ${ageText(idle)}`);
    }
    if (candidates.length === 0) context.print("there is nothing to remove");
    else if (options.dryRun) context.print(`${all}: would be removed`);
  }
  let done: Done[] = [];
  if (candidates.length > 0 && !options.dryRun) {
    const question = `Remove ${candidates.length === 1 ? "it" : "them"} (${all})?`;
    if (options.yes || (await confirm(context, question, "Give --yes, or --dry-run."))) {
      done = await removeAll(context, candidates);
    } else if (!context.json) context.print("nothing was removed");
  }
  if (done.some(({ fate }) => fate === "failed")) context.exitCode = FAILED;
  if (context.json) {
    const fates = new Map(done.map((one) => [one.name, one]));
    context.printJson({
      dryRun: options.dryRun === true,
      segments: candidates.map(({ name, size, idle }) => ({
        name,
        size,
        idleMs: Math.round(idle),
        fate: fates.get(name)?.fate ?? null,
        reason: fates.get(name)?.reason,
      })),
      leftAlone: unknown,
    });
    return;
  }
  for (const { name, fate, reason } of done) {
    if (fate === "failed") context.remark(`zeroipc: ${shown(reason ?? "")}`);
    else if (fate !== "removed") context.print(`${shown(name)}: ${FATES[fate]}`);
  }
  const removed = done.filter(({ fate }) => fate === "removed").length;
  if (done.length > 0) context.print(paint.good(`${counted(removed, "segment")} removed`));
}

export function gc(program: Command, context: Context): void {
  program
    .command("gc")
    .description("removes the segments in which nobody lives")
    .option("-y, --yes", "does not ask")
    .option("-n, --dry-run", "only says what it would remove")
    .option("--older <time>", "only those to which nobody attached for so long: 90s, 5m, 1h, 2d", duration)
    .option("--any-owner", "segments of other users, too")
    .addHelpText("after", HELP)
    .action((options: Options) => run(context, options));
}
