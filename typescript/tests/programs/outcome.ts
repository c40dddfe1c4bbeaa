// Does with futures and lazies of f64 what each line that it reads tells, and prints what came of it.

import { createInterface } from "node:readline";
import { f64, Future, Lazy, Memory, type Pledge, SharedArray, u32, ZeroIpcError } from "zeroipc";

export interface Order {
  do:
    | "set"
    | "get"
    | "getSync"
    | "waiting get"
    | "pledge"
    | "keep"
    | "map"
    | "force"
    | "forceSync"
    | "peek"
    | "invalidate";
  name: string;
  value?: number;
  /** Of a function: how long it takes, in milliseconds; it never ends when this is negative. */
  takes?: number;
  /** Of map: the new future's name. */
  to?: string;
}

const [name = ""] = process.argv.slice(2);
const memory = new Memory(name);
/** How often functions were called here and elsewhere. */
const calls = new SharedArray(memory, "calls", u32, 1);
const pledges = new Map<string, Pledge<typeof f64>>();

function compute({ value = 0, takes = 0 }: Order): number | Promise<number> {
  calls.add(0, 1);
  console.log("computing");
  if (takes === 0) return value;
  return new Promise((resolve) => {
    if (takes > 0) setTimeout(() => resolve(value), takes);
  });
}

function obey(order: Order): unknown {
  const { value = 0 } = order;
  const future = () => new Future(memory, order.name, f64);
  const lazy = () => new Lazy(memory, order.name, f64, () => compute(order));
  switch (order.do) {
    case "set":
      return future().trySet(value);
    case "get":
      return future().get();
    case "getSync":
      return future().getSync();
    case "waiting get": {
      const wait = future().get();
      console.log("waiting");
      return wait;
    }
    case "pledge": {
      const pledge = future().tryPledge();
      if (pledge) pledges.set(order.name, pledge);
      return pledge !== undefined;
    }
    case "keep":
      return pledges.get(order.name)?.trySet(value);
    case "map":
      future().map(memory, order.to ?? "", f64, (got) => Promise.resolve(compute({ ...order, value: got + value })));
      return "mapping";
    case "force":
      return lazy().force();
    case "forceSync":
      return lazy().forceSync();
    case "peek":
      return lazy().peek();
    case "invalidate":
      return lazy().invalidate();
  }
}

console.log("ready");
for await (const line of createInterface({ input: process.stdin })) {
  try {
    console.log(String(await obey(JSON.parse(line) as Order)));
  } catch (error) {
    console.log(error instanceof ZeroIpcError ? error.code : String(error));
  }
}
