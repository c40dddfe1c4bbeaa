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

const ATTACHES_WITHIN = 10_000;

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

/**
 * Starts the other process, and makes the segment that it waits for. It removes the segment's name once it has it open: so even
 * SIGKILL leaves nothing.
 */
export async function makeSegment(): Promise<{ segment: BenchSegment; partner: ChildProcess }> {
  const name = `/zeroipc-bench-${process.pid}`;
  const script = process.argv[1] as string;
  const partner = spawn(process.execPath, [script, "bench", "--partner", name], {
    stdio: ["ignore", "inherit", "inherit"],
  });
  let memory: Memory | undefined;
  try {
    memory = Memory.create(name, { size: "16MB", label: "zeroipc bench" });
    const segment = new BenchSegment(memory);
    await segment.back.pop({ timeout: ATTACHES_WITHIN }); // its first value says that it is there
    return { segment, partner };
  } catch (error) {
    partner.kill();
    memory?.unlink();
    memory?.close();
    throw error;
  }
}

/** The other process: does what it is told until the end, or until nobody is there to tell. */
export async function attend(name: string): Promise<void> {
  const options = { label: "zeroipc bench", timeout: ATTACHES_WITHIN };
  using segment = new BenchSegment(await Memory.open(name, options));
  const { memory, orders, there, back } = segment;
  memory.unlink();
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
      if (memory.peers().every(({ self }) => self)) return;
    }
  }
}
