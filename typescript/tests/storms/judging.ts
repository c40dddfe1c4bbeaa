// Judgements that casts share.

import assert from "node:assert/strict";
import type { Scene, Victim } from "./cast";

export interface Allowances {
  /** How many elements a killed carrier may have taken with it. */
  takes(victim: Victim): number;
  /** How many elements a killed carrier may have made without having told so. */
  leads(victim: Victim): number;
}

/** What makers were told is done was seen, but for what died with who had taken it. (Twice, torn: the ledger's faults.) */
export function exactlyOnce<S>({ ledger, killed }: Scene<S>, { takes, leads }: Allowances): void {
  const { told, lost, early } = ledger.balance();
  const mayTake = killed.reduce((sum, victim) => sum + takes(victim), 0);
  console.log(`# ${told} told, ${lost} died with who took them (${mayTake} may)`);
  assert.ok(lost <= mayTake, `${lost} lost with ${mayTake} allowed`);
  const mayLead = killed.map(leads).filter((count) => count > 0);
  assert.ok(early.length <= mayLead.length, `${early.length} makers were ahead of the books, ${mayLead.length} killed`);
  assert.ok(
    early.every((count) => count <= Math.max(...mayLead)),
    `ahead of the books: ${early}`,
  );
}
