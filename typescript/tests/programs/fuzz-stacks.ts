// Stacks in the fuzz test: see fuzz-cases.ts.

import { bytes, f64, i32, type Memory, Stack, struct, u32, utf8 } from "zeroipc";
import * as L from "../../core/layout";
import type { Random } from "../harness";

const Command = struct({ type: u32, data: i32, text: utf8(12), more: bytes(4) });
const COMMAND = { type: 1, data: 2, text: "three", more: Uint8Array.of(4, 5, 6, 7) };

export interface Stacks {
  readonly numbers: Stack<typeof f64> | undefined;
  readonly commands: Stack<typeof Command> | undefined;
}

/** Names in the template. */
export const STACKS = 2;

/** Puts stacks into the template that were full and empty before, and are partly filled. */
export function fillStacks(memory: Memory): void {
  const numbers = new Stack(memory, "stack numbers", f64, 7, { spares: 3 });
  const commands = new Stack(memory, "stack commands", Command, 2, { spares: 2 });
  for (let k = 0; k < 25; k++) {
    if (!numbers.tryPush(k)) numbers.tryPopMany(5);
    if (!commands.tryPush(COMMAND)) commands.tryPop();
  }
}

/** Offsets of the 8-byte words of a stack: top, waiter sets, entries, blocks. None of another structure. */
export function stackControls(whole: Buffer, offset: number, size: number): number[] {
  const word = (at: number) => whole.readUInt32LE(offset + at);
  if (word(L.STRUCTURE_KIND) !== L.KIND_STACK) return [];
  const entries = word(L.STRUCTURE_CAPACITY) * 8;
  const controls: number[] = [];
  for (let at = L.STACK_TOP; at < L.STACK_ENTRIES + entries; at += 8) controls.push(offset + at);
  const blocks = L.STACK_ENTRIES + Math.ceil(entries / L.LINE_BYTES) * L.LINE_BYTES;
  for (let at = blocks; at + word(L.STRUCTURE_STRIDE) <= size; at += word(L.STRUCTURE_STRIDE)) {
    controls.push(offset + at + L.STACK_BLOCK_WORD, offset + at + L.STACK_BLOCK_DEPTH);
  }
  return controls;
}

type Attempt = <T>(action: () => T) => T | undefined;

export function openStacks(memory: Memory, attempt: Attempt): Stacks {
  return {
    numbers: attempt(() => new Stack(memory, "stack numbers", f64)),
    commands: attempt(() => new Stack(memory, "stack commands", Command)),
  };
}

const short = { timeout: 1 };

function operationsOf(stack: Stack<never> | undefined, value: never, random: Random): (() => unknown)[] {
  if (!stack) return [];
  return [
    () => stack.size,
    () => stack.isEmpty,
    () => stack.isFull,
    () => stack.top(),
    () => stack.tryPop(),
    () => stack.tryPush(value),
    () => stack.tryPopMany(20),
    () => stack.tryPushMany([value, value, value]),
    ...(random.below(4) === 0
      ? [() => stack.popSync(short), () => stack.pushSync(value, short), () => stack.popMany(3, short)]
      : []),
  ];
}

/** Everything that can be done with them. */
export function stackOperations({ numbers, commands }: Stacks, random: Random): (() => unknown)[] {
  return [
    ...operationsOf(numbers as Stack<never> | undefined, 1.5 as never, random),
    ...operationsOf(commands as Stack<never> | undefined, COMMAND as never, random),
  ];
}
