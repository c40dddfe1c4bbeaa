// What push and emit do: values from the command line or from standard input go into a structure.

import type { Command } from "commander";
import { typeOption } from "../options";
import { type Context, NotSo } from "../command";
import { counted } from "../text";
import { createIfAsked, type Creatable, type CreateOptions } from "./create";
import { interruptible } from "./ending";
import { Giver } from "./giver";
import { eachBatch, type InputOptions, readValue } from "./input";
import { addCreateOptions, anyOwnerOption, fromJsonOption, timeoutOption } from "./options";
import { openTarget, type TargetOptions } from "./target";

export interface GiveOptions extends TargetOptions, CreateOptions, InputOptions {
  timeout?: number;
  close?: boolean;
}

export function addGiveOptions(command: Command, created: string, closed: string): Command {
  command
    .addOption(typeOption())
    .addOption(fromJsonOption())
    .addOption(timeoutOption("gives up when there was no room for so long: 5s, 500ms; 0 does not wait"))
    .option("--close", `closes ${closed} afterwards, for everybody; without values it does only that`);
  return addCreateOptions(command, created).addOption(anyOwnerOption());
}

interface Order {
  segment: string;
  name: string;
  words: readonly string[];
  options: GiveOptions;
  /** What may be created. */
  kinds: readonly Creatable[];
  /** Why not into structures of other kinds. */
  refused: Partial<Record<string, string>>;
}

export async function give(context: Context, command: "push" | "emit", order: Order): Promise<void> {
  const { segment, name, words, options, kinds, refused } = order;
  const label = `zeroipc ${command}`;
  await interruptible(context, async (signal) => {
    createIfAsked(segment, name, options, kinds, label);
    using target = openTarget(segment, name, options, refused, label);
    const giver = new Giver(target, { timeout: options.timeout, signal });
    if (options.close) giver.checkClosable();
    if (words.length > 0 || !options.close) {
      const read = (text: string) => readValue(target.type, text, target.isTyped, options);
      for await (const values of eachBatch(words, read, signal)) await giver.give(values);
    }
    if (options.close) giver.close();
    if (context.json) context.printJson({ given: giver.given, dropped: giver.dropped });
    if (giver.dropped === 0) return;
    throw new NotSo(`${target.what}: ${counted(giver.dropped, "value")} dropped: a subscriber is too far behind`);
  });
}
