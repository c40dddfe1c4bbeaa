// The two sides of `bench`: the segment that it measures in, and the other process.

import { type ChildProcess, spawn } from "node:child_process";
import { f64, Memory, Queue, SharedArray, struct, TimeoutError, u32 } from "zeroipc";

/** What the other process is to do, so many times. */
const Order = struct({ what: u32, count: u32 });
export const END = 0;
/** Puts values into `there`. */
export const PUSH = 1;
/** Takes a value out of `there` and puts it into `back`. */
export const ECHO = 2;

export const BLOCK = 256;
export const NUMBERS = 1 << 20;

export class BenchSegment implements Disposable {
  readonly orders;
  readonly there;
  readonly back;

  constructor(readonly memory: Memory) {
    this.orders = new Queue(memory, "orders", Order, 4);
    this.there = new Queue(memory, "there", f64, 4096);
    this.back = new Queue(memory, "back", f64, 4096);
  }

  numbers() {
    return new SharedArray(this.memory, "numbers", f64, NUMBERS);
  }

  [Symbol.dispose](): void {
    this.memory.close();
  }
}

/** Makes a segment without a name that stays, and starts the other process. */
export async function makeSegment(): Promise<{ segment: BenchSegment; partner: ChildProcess }> {
  const name = `/zeroipc-bench-${process.pid}`;
  const memory = Memory.create(name, { size: "16MB", label: "zeroipc bench" });
  try {
    const segment = new BenchSegment(memory);
    const script = process.argv[1] as string;
    const partner = spawn(process.execPath, [script, "bench", "--partner", name], {
      stdio: ["ignore", "inherit", "inherit"],
    });
    // The first value says that it has the segment open. Its name can go then: even SIGKILL leaves nothing.
    try {
      await segment.back.pop({ timeout: 10_000 });
    } catch (error) {
      partner.kill();
      throw error;
    }
    return { segment, partner };
  } catch (error) {
    memory.close();
    throw error;
  } finally {
    memory.unlink();
  }
}

/** The other process: does what it is told until the end, or until nobody is there to tell. */
export function attend(name: string): void {
  using segment = new BenchSegment(new Memory(name, { label: "zeroipc bench" }));
  const { orders, there, back } = segment;
  const parent = process.ppid;
  back.pushSync(0);
  const values = new Float64Array(BLOCK).fill(1);
  for (;;) {
    try {
      const { what, count } = orders.popSync({ timeout: 1000 });
      if (what === END) return;
      for (let left = count; left > 0; left--) {
        if (what === ECHO) back.pushSync(there.popSync({ timeout: 5000 }), { timeout: 5000 });
        else there.pushManySync(values, { timeout: 5000 });
      }
    } catch (error) {
      if (!(error instanceof TimeoutError)) throw error;
      if (process.ppid !== parent) return;
    }
  }
}
