// Does with a ring what its lines say: `["tryWrite", 1]` calls that method and prints what it returns, as JSON. Arguments: segment,
// name, "elements" (of f64) or "messages" (given as text).

import { createInterface } from "node:readline";
import { f64, Memory, messages, Ring } from "zeroipc";

const [segment = "", name = "", contents = ""] = process.argv.slice(2);
const memory = new Memory(segment, { label: "puppet" });
const ring = contents === "messages" ? new Ring(memory, name, messages) : new Ring(memory, name, f64);
const methods = ring as unknown as Record<string, (...args: unknown[]) => unknown>;
/** Kept, so that a reservation stays open. */
const kept: unknown[] = [];

function plain(value: unknown): unknown {
  if (value instanceof Float64Array) return [...value];
  if (value instanceof Uint8Array) return Buffer.from(value).toString();
  return value ?? null;
}

console.log("ready");
for await (const line of createInterface({ input: process.stdin })) {
  const [method = "", ...args] = JSON.parse(line) as [string, ...unknown[]];
  try {
    const result = await methods[method]?.apply(
      ring,
      args.map((value) => (typeof value === "string" && contents === "messages" ? Buffer.from(value) : value)),
    );
    kept.push(result);
    console.log(JSON.stringify(typeof result === "object" && "commit" in (result ?? {}) ? "reserved" : plain(result)));
  } catch (error) {
    console.log(JSON.stringify((error as { code?: string }).code ?? String(error)));
  }
}
