// Lines with a name and what there is to say.

import type { Context } from "../command";
import type { Fact } from "../model/subject";
import { padded, width } from "../text";

export function printFacts(context: Context, facts: readonly Fact[]): void {
  const columns = Math.max(...facts.map(({ name }) => width(name)));
  for (const { name, value } of facts)
    context.print(`  ${context.paint.dim(padded(name, columns))}  ${value}`.trimEnd());
}
