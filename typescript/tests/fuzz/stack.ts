// Stacks in the fuzz test.

import { f64, Stack } from "zeroipc";
import * as L from "../../core/layout";
import { Command, command, type FuzzPart, range } from "./part";

const short = { timeout: 1 };

/** A stack and a value for it. */
type Opened = readonly [stack: Stack<never>, value: never][];

function operationsOf(stack: Stack<never>, value: never): (() => unknown)[] {
  return [
    () => stack.size,
    () => stack.isEmpty,
    () => stack.isFull,
    () => stack.top(),
    () => stack.tryPop(),
    () => stack.tryPush(value),
    () => stack.tryPopMany(20),
    () => stack.tryPushMany([value, value, value]),
  ];
}

function waits(stack: Stack<never>, value: never): (() => unknown)[] {
  return [() => stack.popSync(short), () => stack.pushSync(value, short), () => stack.popMany(3, short)];
}

export const stacks: FuzzPart<Opened> = {
  names: 2,
  fill(memory) {
    const stack = new Stack(memory, "stack", f64, 7, { spares: 3 });
    const pile = new Stack(memory, "pile", Command, 2, { spares: 2 });
    for (let k = 0; k < 25; k++) {
      if (!stack.tryPush(k)) stack.tryPopMany(5);
      if (!pile.tryPush({ type: k, data: k, text: "x", more: new Uint8Array(4) })) pile.tryPop();
    }
    return undefined;
  },
  open(memory, attempt) {
    const all = [
      [attempt(() => new Stack(memory, "stack", f64)), 1.5],
      [attempt(() => new Stack(memory, "pile", Command)), command],
    ];
    return all.filter(([stack]) => stack !== undefined) as unknown as Opened;
  },
  controls(whole, offset, size) {
    if (whole.readUInt32LE(offset + L.STRUCTURE_KIND) !== L.KIND_STACK) return [];
    const stride = whole.readUInt32LE(offset + L.STRUCTURE_STRIDE);
    const entries = whole.readUInt32LE(offset + L.STRUCTURE_CAPACITY) * 8;
    const blocks = offset + L.STACK_ENTRIES + Math.ceil(entries / L.LINE_BYTES) * L.LINE_BYTES;
    return [
      ...range(offset + L.LINE_BYTES, offset + L.STACK_ENTRIES + entries, 8),
      ...range(blocks, offset + size, stride).flatMap((block) => [block, block + L.STACK_BLOCK_DEPTH]),
    ];
  },
  operations: (_, opened, random) => [
    ...opened.flatMap(([stack, value]) => operationsOf(stack, value)),
    ...(random.below(4) === 0 ? opened.flatMap(([stack, value]) => waits(stack, value)) : []),
  ],
};
