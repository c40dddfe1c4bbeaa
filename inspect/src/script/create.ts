// --create: a structure is created only where the command line says so, with its kind and its capacity.

import {
  Channel,
  Future,
  Memory,
  messages,
  Queue,
  Ring,
  SharedArray,
  SharedMap,
  SharedSet,
  Stack,
  Stream,
} from "zeroipc";
import { Usage } from "../command";
import type { ElementType } from "../types";

export interface CreateOptions {
  create?: string;
  size?: string;
  type?: ElementType;
  key?: ElementType;
  anyOwner?: boolean;
}

/** Makes a structure, or finds the one that is there. */
type Make = (memory: Memory, name: string, capacity: number, options: CreateOptions) => unknown;

const typed =
  (make: (memory: Memory, name: string, type: ElementType["library"], capacity: number) => unknown): Make =>
  (memory, name, capacity, { type }) =>
    make(memory, name, sized("--type", type).library, capacity);

const makers = {
  queue: typed((memory, name, type, capacity) => new Queue(memory, name, type, capacity)),
  stack: typed((memory, name, type, capacity) => new Stack(memory, name, type, capacity)),
  channel: typed((memory, name, type, capacity) => new Channel(memory, name, type, capacity)),
  ring: typed((memory, name, type, capacity) => new Ring(memory, name, type, capacity)),
  messages: ((memory, name, capacity) => new Ring(memory, name, messages, capacity)) as Make,
  stream: typed((memory, name, type, capacity) => new Stream(memory, name, type, capacity)),
  array: typed((memory, name, type, capacity) => new SharedArray(memory, name, type, capacity)),
  set: typed((memory, name, type, capacity) => new SharedSet(memory, name, type, capacity)),
  map: ((memory, name, capacity, { type, key }) =>
    new SharedMap(memory, name, sized("--key", key).library, sized("--type", type).library, capacity)) as Make,
  future: typed((memory, name, type) => new Future(memory, name, type)),
};

export type Creatable = keyof typeof makers;

function sized(option: string, type: ElementType | undefined): ElementType {
  if (type && type.size > 0) return type;
  const why = type ? `${type.name} has no size` : "it is not given";
  throw new Usage(`--create needs a ${option} of a known size, such as f64 or utf8(16): ${why}`);
}

/** Creates the structure if it is not there and --create is given. */
export function createIfAsked(
  segment: string,
  name: string,
  options: CreateOptions,
  kinds: readonly Creatable[],
  label: string,
): void {
  const { create, size, anyOwner = false } = options;
  if (create === undefined) {
    if (size !== undefined) throw new Usage("--size is for --create");
    return;
  }
  const { kind, capacity } = readCreate(create, kinds);
  if (kind !== "messages") sized("--type", options.type);
  if (kind === "map") sized("--key", options.key);
  using memory = new Memory(segment, { label, anyOwner, ...(size === undefined ? {} : { size }) });
  makers[kind](memory, name, capacity, options);
}

function readCreate(text: string, kinds: readonly Creatable[]): { kind: Creatable; capacity: number } {
  const [, word, digits] = /^([a-z]+)(?::(\d+))?$/.exec(text) ?? [];
  const kind = kinds.find((each) => each === word);
  const needsCapacity = kind !== "future";
  if (kind === undefined || needsCapacity !== (digits !== undefined)) {
    const forms = kinds.map((each) => (each === "future" ? each : `${each}:100`));
    throw new Usage(`--create ${text}: expected ${forms.join(", ")}`);
  }
  return { kind, capacity: Number(digits ?? 0) };
}
