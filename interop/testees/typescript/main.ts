// The TypeScript testee: reads commands, one a line, and does what they say. interop/README.md has the protocol.
// `--async`: what waits is a promise, instead of blocking the thread.

import { createInterface } from "node:readline";
import { Memory, select, type SelectCase, selectSync, TimeoutError } from "zeroipc";
import { type Answer, answerOf, done, none, UnknownWord, value, values } from "./answers";
import * as flows from "./flows";
import { type Context, type Creation, type Handle, verbOf, VERY_LONG, waiting } from "./handle";
import * as others from "./others";
import type { Channel, Type } from "zeroipc";
import { elementOf } from "./types";

const asynchronous = process.argv.includes("--async");
const handles = new Map<string, Handle & { readonly type: string }>();
let open: Memory | undefined;

function memory(): Memory {
  if (!open) throw new Error("no memory is open");
  return open;
}

function find(name: string): Handle & { readonly type: string } {
  const handle = handles.get(name);
  if (!handle) throw new Error(`nothing is open under the name "${name}"`);
  return handle;
}

function closeAll(): void {
  for (const handle of handles.values()) handle.close?.();
  handles.clear();
  open?.close();
  open = undefined;
}

const context = (): Context => ({
  memory: memory(),
  asynchronous,
  find,
  add: (name, handle) => void handles.set(name, { ...handle, type: "" }),
});

const kinds: Readonly<Record<string, (context: Context, creation: Creation) => Promise<Handle>>> = {
  array: others.array,
  queue: flows.queue,
  stack: flows.stack,
  ring: flows.ring,
  messages: flows.messageRing,
  map: others.map,
  set: others.set,
  pool: others.pool,
  future: others.future,
  lazy: others.lazy,
  stream: flows.stream,
  channel: flows.channel,
  derived: flows.derived,
};

async function begin(how: Creation["how"], kind: string, name: string, rest: readonly string[]): Promise<Answer> {
  const make = kinds[kind];
  if (!make) throw new UnknownWord(kind);
  if (handles.has(name)) throw new Error(`"${name}" is open already`);
  const isOption = (word: string) => /^[a-z]+=/.test(word);
  const words = rest.filter((word) => !isOption(word));
  const options = new Map(rest.filter(isOption).map((word) => word.split("=") as [string, string]));
  handles.set(name, { ...(await make(context(), { how, name, words, options })), type: words[0] ?? "" });
  return done;
}

async function onMemory(verb: string, name: string, words: readonly string[]): Promise<Answer> {
  switch (verb) {
    case "create": {
      const [size, maxEntries, maxPeers] = words.map(Number);
      const label = words[3] ? words[3] : undefined;
      open = new Memory(name, {
        size: size as number,
        maxEntries: maxEntries === 0 ? undefined : maxEntries,
        maxPeers: maxPeers === 0 ? undefined : maxPeers,
        label,
      });
      return done;
    }
    case "open":
      open = await waiting(
        { asynchronous } as Context,
        () => Memory.open(name, { timeout: VERY_LONG }),
        () => new Memory(name, { timeout: VERY_LONG }),
      );
      return done;
    case "try-open":
      open = new Memory(name);
      return done;
    case "read-only":
      open = new Memory(name, { readOnly: true });
      return done;
    case "close":
      closeAll();
      return done;
    case "unlink":
      memory().unlink();
      return done;
    case "size":
      return value(memory().size);
    case "used":
      return value(memory().used);
    case "entries":
      return values(
        memory()
          .entries()
          .map(({ name: entry, offset, size }) => `${entry}:${offset}:${size}`),
      );
    case "peers":
      return values(
        memory()
          .peers()
          .map(({ pid, language, label }) => `${pid}:${language}:${label}:alive`),
      );
    case "language":
      return value(4);
    default:
      throw new UnknownWord(verb);
  }
}

async function choose(timeout: number, words: readonly string[]): Promise<Answer> {
  const chosenFrom = words.map((word) => {
    const [how, name = "", ...rest] = word.split(":");
    const { structure, type } = find(name);
    const channel = structure as Channel<Type<unknown>>;
    if (how !== "receive" && how !== "send") throw new UnknownWord(how as string);
    const element = elementOf(type);
    const one: SelectCase<unknown> =
      how === "receive" ? channel.receiving() : channel.sending(element.parse(rest.join(":")));
    return { one, print: (got: unknown) => (how === "send" ? "" : got === undefined ? undefined : element.print(got)) };
  });
  const cases = chosenFrom.map(({ one }) => one);
  try {
    const [index, got] = await waiting(
      context(),
      () => select(cases, { timeout }),
      () => selectSync(cases, { timeout }),
    );
    const printed = chosenFrom[index]?.print(got);
    return printed === undefined ? none("ended") : values([String(index), printed]);
  } catch (error) {
    if (error instanceof TimeoutError) return none("empty");
    throw error;
  }
}

async function obey([first = "", second = "", ...rest]: readonly string[]): Promise<Answer> {
  switch (first) {
    case "memory":
      return onMemory(second, rest[0] ?? "", rest.slice(1));
    case "create":
    case "open":
    case "await":
      return begin(first, second, rest[0] ?? "", rest.slice(1));
    case "close":
      find(second).close?.();
      handles.delete(second);
      return done;
    case "sleep":
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, Number(second));
      return done;
    case "cpu": {
      const { user, system } = process.cpuUsage();
      return value(user + system);
    }
    case "select":
      return choose(Number(second), rest);
    default:
      return verbOf(find(first), second)(...rest);
  }
}

for await (const line of createInterface({ input: process.stdin })) {
  let answer: Answer | undefined;
  try {
    answer = await obey(JSON.parse(line) as string[]);
  } catch (error) {
    answer = error instanceof others.Outside ? { error: "BAD_ARGUMENT" } : answerOf(error);
    if (!answer) {
      console.error(`${line}: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
      process.exit(2);
    }
  }
  process.stdout.write(`${JSON.stringify(answer)}\n`);
}
closeAll();
