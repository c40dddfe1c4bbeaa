// Futures and lazies in the fuzz test.

import { bytes, f64, Future, Lazy, type Memory, struct, u32, utf8 } from "zeroipc";
import * as L from "../../core/layout";
import type { Random } from "../harness";
import { type FuzzPart, range } from "./part";

const Answer = struct({ number: u32, text: utf8(12) });
const Large = bytes(400);

const futures = {
  value: f64,
  failed: Answer,
  pledged: Large,
} as const;

const openFuture = (memory: Memory, name: string) => new Future<never>(memory, name, futures[name as "value"] as never);
const openLazy = (memory: Memory) => new Lazy(memory, "lazy", f64, () => 7);

export interface Outcomes {
  readonly futures: readonly Future<never>[];
  readonly lazy: Lazy<typeof f64> | undefined;
}

const VALUES = new Map<unknown, unknown>([
  [f64, 2.5],
  [Answer, { number: 2, text: "two" }],
  [Large, new Uint8Array(400).fill(9)],
]);
const short = { timeout: 1 };

function futureOperations(memory: Memory, future: Future<never>, random: Random): (() => unknown)[] {
  const value = VALUES.get(future.type) as never;
  return [
    () => future.tryGet(),
    () => future.state,
    () => future.isReady,
    () => future.isSettled,
    () => future.trySet(value),
    () => future.tryFail("again"),
    () => future.tryPledge()?.abandon(),
    () => future.tryPledge()?.trySet(value),
    () => future.map(memory, `derived-${random.below(3)}`, f64, () => 1, { signal: AbortSignal.abort() }),
    ...(random.below(4) === 0
      ? [
          () => future.getSync(short),
          () => future.get(short),
          () => future.setSync(value, short),
          () => future.set(value, short),
          () => future.map(memory, `derived-${random.below(3)}`, f64, () => 2).getSync(short),
        ]
      : []),
  ];
}

function lazyOperations(memory: Memory, lazy: Lazy<typeof f64>, random: Random): (() => unknown)[] {
  return [
    () => lazy.peek(),
    () => lazy.state,
    () => lazy.isComputed,
    () => lazy.invalidate(),
    ...(random.below(4) === 0
      ? [
          () => lazy.forceSync(short),
          () => lazy.force(short),
          () => lazy.map(memory, `mapped-${random.below(2)}`, f64, () => 3).forceSync(short),
        ]
      : []),
  ];
}

export const outcomes: FuzzPart<Outcomes> = {
  names: Object.keys(futures).length + 1,
  fill(memory) {
    openFuture(memory, "value").trySet(1.5 as never);
    openFuture(memory, "failed").tryFail("for this or that reason");
    openFuture(memory, "pledged").tryPledge();
    const lazy = openLazy(memory);
    for (let k = 0; k < 3; k++) {
      lazy.invalidate();
      lazy.forceSync();
    }
    return undefined;
  },
  open(memory, attempt) {
    const opened = Object.keys(futures).map((name) => attempt(() => openFuture(memory, name)));
    return { futures: opened.filter((one) => one !== undefined), lazy: attempt(() => openLazy(memory)) };
  },
  controls(whole, offset, size) {
    const kind = whole.readUInt32LE(offset + L.STRUCTURE_KIND);
    if (kind !== L.KIND_FUTURE && kind !== L.KIND_LAZY) return [];
    const stride = whole.readUInt32LE(offset + L.STRUCTURE_STRIDE);
    const blocks = range(offset + L.OUTCOME_BLOCKS, offset + size, stride);
    return [
      ...[L.OUTCOME_STATE, L.OUTCOME_SETTLED].map((at) => offset + at),
      ...blocks.flatMap((at) => [at + L.OUTCOME_BLOCK, at + L.OUTCOME_PAYLOAD]),
    ];
  },
  operations: (memory, { futures: opened, lazy }, random) => [
    ...opened.flatMap((future) => futureOperations(memory, future, random)),
    ...(lazy ? lazyOperations(memory, lazy, random) : []),
    () => Future.tryAll(opened),
  ],
};
