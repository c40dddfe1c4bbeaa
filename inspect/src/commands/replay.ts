// zeroipc replay

import { createReadStream } from "node:fs";
import { type Command, InvalidArgumentError } from "commander";
import { type Context, Failure, NotSo } from "../command";
import { createIfAsked, type CreateOptions } from "../script/create";
import { interruptible, sleep } from "../script/ending";
import { Giver } from "../script/giver";
import { eachLines } from "../script/input";
import { addCreateOptions, anyOwnerOption, timeoutOption } from "../script/options";
import { type Line, RecordingReader } from "../script/recording";
import { elsewhere, openTarget, type TargetOptions } from "../script/target";
import { counted } from "../text";
import type { Value } from "../types";

const HELP = `
Publishes the values of a recording in a stream, or pushes them into a queue, a
stack, a ring or a channel, in the same rhythm as they were recorded. The file
is one that "record" wrote; without it, or with "-", standard input is read.

A value may be late, never early; --fast waits for nothing but room. The type is
that of the recording. Nothing is created unless --create says so.

Examples:
  zeroipc replay /test celsius celsius.jsonl --create stream:1000 --size 1MB
  zeroipc replay /test celsius celsius.jsonl --speed 10
  zeroipc record /a s --type f64 | zeroipc replay /b s`;

const REFUSED = {
  array: elsewhere.get,
  map: elsewhere.get,
  set: elsewhere.get,
  future: elsewhere.get,
  lazy: elsewhere.get,
  pool: elsewhere.pool,
};

interface ReplayOptions extends TargetOptions, CreateOptions {
  speed: number;
  fast?: boolean;
  timeout?: number;
  close?: boolean;
}

function readSpeed(text: string): number {
  const speed = /^(\d+\.?\d*|\.\d+)$/.test(text) ? Number(text) : 0;
  if (!(speed > 0) || speed > 1e6) throw new InvalidArgumentError("It is no number above 0, such as 2 or 0.5.");
  return speed;
}

/** Waits until a value is due. */
class Rhythm {
  #begin: number | undefined;

  constructor(
    readonly speed: number,
    readonly signal: AbortSignal,
  ) {}

  /** Milliseconds until the moment of `t` seconds. The first is now. */
  until(t: number): number {
    const at = (t * 1000) / this.speed;
    this.#begin ??= performance.now() - at;
    return this.#begin + at - performance.now();
  }

  async wait(milliseconds: number): Promise<void> {
    await sleep(Math.min(milliseconds, 2 ** 31 - 1), this.signal);
  }
}

type ValueLine = Extract<Line, { value: Value }>;

async function run(
  context: Context,
  segment: string,
  name: string,
  file: string | undefined,
  options: ReplayOptions,
): Promise<void> {
  const label = "zeroipc replay";
  await interruptible(context, async (signal) => {
    const fromFile = file !== undefined && file !== "-";
    const reader = new RecordingReader(fromFile ? file : "standard input");
    const batches = eachLines(fromFile ? createReadStream(file) : process.stdin, signal);
    const first = (await batches.next()).value as string[] | undefined;
    if (!first) throw new Failure(`${reader.file}: it is empty`);
    reader.read(first.shift() as string);
    const { type } = reader.header;
    const chosen = { ...options, type };
    createIfAsked(segment, name, chosen, ["stream", "queue", "stack", "channel", "ring"], label);
    using target = openTarget(segment, name, chosen, REFUSED, label);
    const giver = new Giver(target, { timeout: options.timeout, signal });
    if (options.close) giver.checkClosable();
    const rhythm = new Rhythm(options.speed, signal);
    let lost = 0;
    for await (const lines of concatenate(first, batches)) {
      const read = lines.filter((line) => line !== "").map((line) => reader.read(line) as Line);
      const values = read.filter((line): line is ValueLine => "value" in line);
      for (const line of read) if ("lost" in line && !("end" in line)) lost += line.lost;
      for (let next = 0; next < values.length;) {
        const begin = next;
        if (options.fast) next = values.length;
        else while (next < values.length && rhythm.until((values[next] as ValueLine).t) <= 0) next++;
        await giver.give(values.slice(begin, next).map(({ value }) => value));
        if (next < values.length) await rhythm.wait(rhythm.until((values[next] as ValueLine).t));
      }
    }
    if (options.close) giver.close();
    const { given, dropped } = giver;
    if (context.json) context.printJson({ given, dropped, lost });
    else if (lost > 0) context.remark(`${counted(lost, "value")} were lost when it was recorded`);
    if (dropped > 0) throw new NotSo(`${target.what}: ${counted(dropped, "value")} dropped`);
  });
}

async function* concatenate(first: string[], rest: AsyncGenerator<string[]>): AsyncGenerator<string[]> {
  yield first;
  yield* rest;
}

export function replay(program: Command, context: Context): void {
  const command = program
    .command("replay")
    .description("publishes the values of a recording in a stream")
    .argument("<segment>", "its name")
    .argument("<name>", "of a structure")
    .argument("[file]", "a recording; standard input, unless given")
    .option("--speed <factor>", "so many times as fast: 2, 0.5", readSpeed, 1)
    .option("--fast", "as fast as there is room")
    .addOption(timeoutOption("gives up when there was no room for so long; 0 does not wait"))
    .option("--close", "closes the stream (or channel) afterwards");
  addCreateOptions(command, "stream:1000, queue:100, stack:100, channel:100, ring:100")
    .addOption(anyOwnerOption())
    .addHelpText("after", HELP)
    .action((segment: string, name: string, file: string | undefined, options: ReplayOptions) =>
      run(context, segment, name, file, options),
    );
}
