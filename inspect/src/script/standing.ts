// How a structure stands, for `wait`: looked at read-only, each time anew by its name.

import {
  Channel,
  Future,
  Lazy,
  Memory,
  messages,
  NotFoundError,
  Queue,
  Ring,
  SharedMap,
  SharedSet,
  Stack,
  Stream,
} from "zeroipc";
import { Failure, Usage } from "../command";
import { View } from "../model/view";
import { ElementType } from "../types";
import { type Shape, shapeOf } from "./target";

export const CONDITIONS = ["notEmpty", "empty", "ready", "closed"] as const;
export type Condition = (typeof CONDITIONS)[number];

export interface Standing {
  /** Whether everything exists, and the condition holds. */
  readonly holds: boolean;
  /** What does not exist; undefined when all does. */
  readonly missing?: string;
  /** How it stands, for a message. */
  readonly now: string;
}

/** Looks once. Errors other than that something does not exist are thrown. */
export function standing(segment: string, name: string | undefined, condition?: Condition): Standing {
  try {
    using view = View.open(segment);
    if (name === undefined) return { holds: true, now: "it exists" };
    const shape = shapeOf(view, name);
    return condition ? ask(shape, condition) : { holds: true, now: "it exists" };
  } catch (error) {
    if (error instanceof NotFoundError && error.code === "ZEROIPC_NOT_FOUND") {
      return { holds: false, missing: error.message, now: error.message };
    }
    throw error;
  }
}

function ask(shape: Shape, condition: Condition): Standing {
  using memory = new Memory(shape.segment, { readOnly: true, anyOwner: true });
  const { what } = shape;
  switch (condition) {
    case "closed": {
      const closed = isClosed(memory, shape);
      return { holds: closed, now: `${what} is ${closed ? "closed" : "open"}` };
    }
    case "ready": {
      const state = stateOf(memory, shape);
      if (state === "failed" || state === "abandoned") throw new Failure(`${what} is ${state}`);
      return { holds: state === "ready", now: `${what} is ${state}` };
    }
    default: {
      const size = sizeOf(memory, shape);
      return { holds: condition === "empty" ? size === 0 : size > 0, now: `${what} holds ${size}` };
    }
  }
}

const typeOf = (bytes: number) => ElementType.parse(`bytes(${bytes})`).library;

function isClosed(memory: Memory, { kind, name, elemSize, what }: Shape): boolean {
  if (kind === "channel") return new Channel(memory, name, typeOf(elemSize)).isClosed;
  if (kind === "stream") return new Stream(memory, name, typeOf(elemSize)).isClosed;
  throw new Usage(`${what} is never closed: --closed is for channels and streams`);
}

function stateOf(memory: Memory, { kind, name, elemSize, what }: Shape): string {
  if (kind === "future") return new Future(memory, name, typeOf(elemSize), { open: true }).state;
  if (kind === "lazy") return new Lazy(memory, name, typeOf(elemSize)).state;
  throw new Usage(`${what} is never ready: --ready is for futures and lazies`);
}

/** Elements, or bytes of messages; of a stream, values that were ever published. */
function sizeOf(memory: Memory, { kind, name, elemSize, keySize, hasMessages, what }: Shape): number {
  const type = () => typeOf(elemSize);
  switch (kind) {
    case "queue":
      return new Queue(memory, name, type()).size;
    case "stack":
      return new Stack(memory, name, type()).size;
    case "channel":
      return new Channel(memory, name, type()).size;
    case "ring":
      return hasMessages ? new Ring(memory, name, messages).available : new Ring(memory, name, type()).available;
    case "map":
      return new SharedMap(memory, name, typeOf(keySize), type()).size;
    case "set":
      return new SharedSet(memory, name, type()).size;
    case "stream":
      return new Stream(memory, name, type()).sequence;
    default:
      throw new Usage(`${what} is neither empty nor full`);
  }
}
