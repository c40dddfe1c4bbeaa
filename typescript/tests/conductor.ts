// Ending the traffic of traffic.ts in order: what the kill and the pause tests have in common.

import assert from "node:assert/strict";
import { type Program, until, watchdog } from "./harness";
import { type Ledger, type Role, STOP_ALL, STOP_PRODUCERS } from "./traffic";

export interface Carrier {
  readonly program: Program;
  readonly role: Role;
}

/** Producers end first, the consumers when nothing is left. */
export async function endTraffic(carriers: readonly Carrier[], ledger: Ledger, queue: { readonly isEmpty: boolean }) {
  const end = async (role: Role) => {
    for (const carrier of carriers.filter((one) => one.role === role)) {
      const { code, stderr } = await watchdog("a carrier ending", 60, () => carrier.program.ended);
      assert.equal(code, 0, stderr);
    }
  };
  ledger.phase.store(0, STOP_PRODUCERS);
  await end("produce");
  await until("the queue is drained", () => queue.isEmpty);
  ledger.phase.store(0, STOP_ALL);
  await end("consume");
}
