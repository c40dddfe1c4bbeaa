// What the pool's tests share: leasing all that is free, and other processes at a pool.

import type { Memory, Pool, PoolLease, Type } from "zeroipc";
import { code, type Program, startProgram, watchdog } from "./harness";

/** For assert.throws: of a pool whose name begins with p. */
export const stale = code("ZEROIPC_STALE", /^pool "p/);

/** Leases all that is free. */
export function acquireAll<T extends Type<unknown>>(pool: Pool<T>): PoolLease<T>[] {
  const leases = [];
  for (let lease = pool.tryAcquire(); lease; lease = pool.tryAcquire()) leases.push(lease);
  return leases;
}

/** programs/pool-peer.ts, when it has done what it was told. */
export async function peer(memory: Memory, ...what: (string | number)[]): Promise<Program> {
  const program = startProgram("pool-peer", [memory.name, ...what]);
  await watchdog("a peer starting", 60, () => program.expect("ready"));
  return program;
}

export async function kill(program: Program): Promise<void> {
  program.kill();
  await watchdog("a peer ending", 60, () => program.ended);
}
