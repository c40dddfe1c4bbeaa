// zeroipc record

import { closeSync, openSync } from "node:fs";
import { type Command, InvalidArgumentError } from "commander";
import { typeOption } from "../options";
import { FailedError, type From, Memory, Stream, type Subscription, TimeoutError, type Type } from "zeroipc";
import { type Context, Failure } from "../command";
import { Output } from "../output";
import { interruptible, sleep } from "../script/ending";
import { anyOwnerOption, countOption, readTime, VALUES_HELP } from "../script/options";
import { endLine, headerLine, lostLine, type Summary, valueLine } from "../script/recording";
import { elsewhere, openTarget, type Target, type TargetOptions } from "../script/target";
import { counted } from "../text";
import type { Value } from "../types";

const HELP = `
Writes the values of a stream, each with its number and the time when it was
read, until Ctrl-C, the end of the stream, or as --for or --count say. It looks
read-only, 500 times a second, and holds up nobody: values that are overwritten
before it comes to them are lost, which it says. With --subscribe it is a
subscriber: in a stream with the policy "block" it loses nothing, and producers
wait for it when it is too far behind.

FILE, or standard output, gets lines of JSON: a header with the stream and its
type, then {"t": seconds, "n": number, "value": ...} for each value,
{"t":..., "lost": n} where some are missing, and {"end": ...} at the end.
Values without a --type are recorded as bytes; "replay" takes both.
${VALUES_HELP}

Examples:
  zeroipc record /sensors celsius celsius.jsonl --type f64 --for 1m
  zeroipc record /sensors celsius --type f64 --from earliest | jq -r '.value // empty'`;

const REFUSED = Object.fromEntries(
  ["queue", "stack", "ring", "channel", "array", "map", "set", "future", "lazy", "pool"].map((kind) => [
    kind,
    kind === "queue" || kind === "stack" || kind === "ring" || kind === "channel" ? elsewhere.pop : elsewhere.get,
  ]),
);

const INTERVAL = 2;
/** How often it looks whether anybody is left who could publish. */
const LOOK_AROUND = 250;

interface RecordOptions extends TargetOptions {
  from: From;
  for?: number;
  count?: number;
  subscribe?: boolean;
  force?: boolean;
}

function readFrom(text: string): From {
  if (text === "latest" || text === "earliest") return text;
  if (/^\d{1,10}$/.test(text)) return Number(text);
  throw new InvalidArgumentError('It is neither "latest", "earliest", nor a number of values.');
}

/** Reads a stream to its end, and writes what comes. */
class Recorder {
  readonly #begin = performance.now();
  #values = 0;
  #lost = 0;

  constructor(
    readonly target: Target,
    readonly subscription: Subscription<Type<unknown>>,
    readonly out: Output,
  ) {}

  get #t(): number {
    return (performance.now() - this.#begin) / 1000;
  }

  summary(end: string): Summary {
    return { end, values: this.#values, lost: this.#lost };
  }

  finish(end: string): Summary {
    const summary = this.summary(end);
    this.out.write(`${endLine(this.#t, summary)}\n`);
    this.out.flush();
    return summary;
  }

  #write(value: unknown): void {
    const { lost } = this.subscription;
    const t = this.#t;
    if (lost > this.#lost) this.out.write(`${lostLine(t, lost - this.#lost)}\n`);
    this.#lost = lost;
    this.#values++;
    this.out.write(`${valueLine(this.target.type, t, this.subscription.position - 1, value as Value)}\n`);
  }

  /** Why it ended. */
  async run({ for: time = Number.POSITIVE_INFINITY, count, subscribe }: RecordOptions, signal: AbortSignal) {
    const { subscription, out } = this;
    const end = this.#begin + time;
    let around = this.#begin;
    for (;;) {
      for (let turn = 0; turn < 1000; turn++) {
        if (this.#values === count) return "count";
        const value = subscription.tryNext();
        if (value === undefined) break;
        this.#write(value);
      }
      if (subscription.ended) return "closed";
      const now = performance.now();
      if (now >= end) return "time";
      out.flush();
      if (now - around >= LOOK_AROUND) {
        around = now;
        if (isAbandoned(this.target.memory)) return "abandoned";
      }
      const rest = Math.min(end - now, subscribe ? LOOK_AROUND : INTERVAL);
      if (!subscribe) await sleep(rest, signal);
      else await this.#next(rest, signal);
    }
  }

  /** Waits for a value as a subscriber. */
  async #next(timeout: number, signal: AbortSignal): Promise<void> {
    try {
      const value = await this.subscription.next({ timeout, signal });
      if (value !== undefined) this.#write(value);
    } catch (error) {
      if (!(error instanceof TimeoutError)) throw error;
    }
  }
}

/** Its name is gone, and so is everybody who could still publish in it. */
function isAbandoned(memory: Memory): boolean {
  return memory.unlinked && memory.peers().length === (memory.readOnly ? 0 : 1);
}

function openFile(file: string | undefined, force = false): number {
  if (file === undefined || file === "-") return 1;
  try {
    return openSync(file, force ? "w" : "wx", 0o644);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
    throw new Failure(`${file} exists; --force writes over it`);
  }
}

async function run(
  context: Context,
  segment: string,
  name: string,
  file: string | undefined,
  options: RecordOptions,
): Promise<void> {
  using target = openTarget(segment, name, options, REFUSED, options.subscribe ? "zeroipc record" : undefined);
  const stream = new Stream(target.memory, name, target.type.library);
  using subscription = stream.subscription({ from: options.from });
  const fd = openFile(file, options.force);
  const out = fd === 1 ? context.out : new Output(fd);
  try {
    out.write(`${headerLine({ segment: target.segment, stream: name, type: target.type, started: new Date() })}\n`);
    const recorder = new Recorder(target, subscription, out);
    let end = "interrupted";
    let failure: FailedError | undefined;
    const action = async (signal: AbortSignal) => {
      try {
        end = await recorder.run(options, signal);
      } catch (error) {
        if (!(error instanceof FailedError)) throw error;
        failure = error;
        end = "failed";
      }
    };
    await interruptible(context, action, { usual: true });
    tell(context, fd !== 1, recorder.finish(end));
    if (failure) throw failure;
  } finally {
    if (fd !== 1) closeSync(fd);
  }
}

/** Says what came of it: on standard output, unless the recording went there. */
function tell(context: Context, toOutput: boolean, { end, values, lost }: Summary): void {
  const line = `${counted(values, "value")} recorded, ${lost} lost; ended: ${end}`;
  if (!toOutput) context.remark(line);
  else if (context.json) context.printJson({ values, lost, end });
  else context.print(line);
}

export function record(program: Command, context: Context): void {
  program
    .command("record")
    .description("writes the values of a stream to a file, with their times")
    .argument("<segment>", "its name")
    .argument("<name>", "of a structure")
    .argument("[file]", "to write to; standard output, unless given")
    .addOption(typeOption())
    .option("--from <place>", "latest, earliest, or how many values back", readFrom, "latest")
    .option("--for <time>", "ends after this time: 10s, 5m", readTime)
    .addOption(countOption("ends after so many values"))
    .option("--subscribe", "as a subscriber, for whom producers wait")
    .option("--force", "writes over a file that exists")
    .addOption(anyOwnerOption())
    .addHelpText("after", HELP)
    .action((segment: string, name: string, file: string | undefined, options: RecordOptions) =>
      run(context, segment, name, file, options),
    );
}
