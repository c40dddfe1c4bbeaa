// Ring: one producer, one consumer; elements or messages, in place. SPECIFICATION.md "Ring".
//
// Two classes behind one constructor: what a ring of elements can do is not what a ring of messages can.

import * as L from "../core/layout";
import { badArgument, MismatchError } from "./errors";
import { u32 } from "./isolate";
import type { Memory } from "./memory";
import { ElementRing } from "./ring-elements";
import { RingHandle, type RingShape } from "./ring-handle";
import { MessageRing } from "./ring-messages";
import {
  checkCapacity,
  corrupt,
  type Located,
  locate,
  type StructureOptions,
  type Wanted,
  whenNamed,
} from "./structure";
import { checkType, type Type } from "./types/type";
import type { WaitOptions } from "./waiting";

/** What `messages` is. */
export interface Messages {
  /** Tells messages from element types. */
  readonly contents: "messages";
}

/** In place of an element type: the ring holds messages of any size. */
export const messages: Messages = Object.freeze({ contents: "messages" });

/** Options of a ring of messages. */
export interface MessageRingOptions extends StructureOptions {
  /**
   * Of a new ring: bytes of the largest message, at most (and unless given) 8 less than the capacity. The ring takes so
   * much memory beside its capacity, so that every message lies in one piece.
   */
  largest?: number | undefined;
}

interface RingConstructor {
  /**
   * A ring of messages. With a capacity in bytes (rounded up to a multiple of 8): creates it or attaches to it, whichever
   * process is first; an existing one with another kind, contents or capacity is an error. Without: opens it, waiting up
   * to `timeout` ms for the name (blocking; `await Ring.open(...)` is not). Takes no side yet.
   */
  new (memory: Memory, name: string, type: Messages, capacityBytes?: number, options?: MessageRingOptions): MessageRing;
  /** A ring of elements, in the same way; the capacity counts elements. */
  new <T extends Type<unknown>>(
    memory: Memory,
    name: string,
    type: T,
    capacity?: number,
    options?: StructureOptions,
  ): ElementRing<T>;
  /** Opens an existing ring, waiting for its name without blocking when a timeout is given. */
  open(memory: Memory, name: string, type: Messages, options?: WaitOptions): Promise<MessageRing>;
  open<T extends Type<unknown>>(memory: Memory, name: string, type: T, options?: WaitOptions): Promise<ElementRing<T>>;
  [Symbol.hasInstance](value: unknown): value is ElementRing<Type<unknown>> | MessageRing;
}

/** A ring of elements of this type, or of messages: `Ring<typeof f64>`, `Ring<typeof messages>`. */
export type Ring<T extends Type<unknown> | Messages> = T extends Type<unknown> ? ElementRing<T> : MessageRing;

function makeRing(
  memory: Memory,
  name: string,
  type: Type<unknown> | Messages,
  capacity?: number,
  options: MessageRingOptions = {},
): ElementRing<Type<unknown>> | MessageRing {
  const what = `ring "${name}"`;
  if ((type as Messages) === messages) {
    if (capacity !== undefined) checkCapacity(what, capacity, 2 ** 32 - L.FRAME_UNIT);
    const bytes = capacity === undefined ? undefined : Math.ceil(capacity / L.FRAME_UNIT) * L.FRAME_UNIT;
    return new MessageRing(memory, name, open(memory, name, L.RING_MESSAGES, 1, bytes, options));
  }
  checkType(type, what);
  const elements = type as Type<unknown>;
  if (capacity !== undefined) checkCapacity(what, capacity, 2 ** 32 - 1);
  return new ElementRing(memory, name, elements, open(memory, name, L.RING_ELEMENTS, elements.size, capacity, options));
}

const modeNames = ["elements", "messages"];

/** Finds or creates the ring and proves its shape. */
function open(
  memory: Memory,
  name: string,
  mode: number,
  elemSize: number,
  capacity: number | undefined,
  options: MessageRingOptions,
): RingShape {
  const wanted: Wanted = {
    name,
    kind: L.KIND_RING,
    kindName: "ring",
    elemSize,
    capacity,
    timeout: options.timeout,
  };
  const located = locate(memory, wanted, (count) => {
    const stride = mode === L.RING_MESSAGES ? L.FRAME_UNIT : elemSize;
    const largest = mode === L.RING_MESSAGES ? largestOf(name, count, options.largest) : 0;
    return {
      bytes: L.RING_AREA + count * elemSize + roundUp(largest),
      stride,
      initialise: (address: number) => {
        u32[(address + L.RING_MODE) >>> 2] = mode;
        u32[(address + L.RING_LARGEST) >>> 2] = largest;
      },
    };
  });
  return checkShape(wanted, located, mode);
}

function largestOf(name: string, capacity: number, largest = capacity - L.FRAME_PAYLOAD): number {
  if (Number.isInteger(largest) && largest >= 0 && largest <= capacity - L.FRAME_PAYLOAD) return largest;
  const most = capacity - L.FRAME_PAYLOAD;
  throw badArgument(`ring "${name}": largest must be a whole number from 0 to ${most}, not ${String(largest)}`);
}

/** Proves the shape against the structure's size. */
function checkShape(wanted: Wanted, { address, size, capacity, stride }: Located, mode: number): RingShape {
  const has = u32[(address + L.RING_MODE) >>> 2] as number;
  const largest = u32[(address + L.RING_LARGEST) >>> 2] as number;
  if (has !== mode) {
    const holds = modeNames[has] ?? `contents of mode ${has}`;
    throw new MismatchError(
      "ZEROIPC_SHAPE_MISMATCH",
      `ring "${wanted.name}": it holds ${holds}, asked for ${modeNames[mode]}`,
    );
  }
  const messageRing = mode === L.RING_MESSAGES;
  if (stride !== (messageRing ? L.FRAME_UNIT : wanted.elemSize)) {
    throw corrupt(wanted, `units of ${stride} bytes cannot be for elements of ${wanted.elemSize}`);
  }
  if (messageRing && (capacity % L.FRAME_UNIT !== 0 || largest > capacity - L.FRAME_PAYLOAD)) {
    throw corrupt(wanted, `messages of ${largest} bytes do not fit a capacity of ${capacity}`);
  }
  const overflow = messageRing ? roundUp(largest) : 0;
  if (L.RING_AREA + capacity * wanted.elemSize + overflow > size) {
    throw corrupt(wanted, `a capacity of ${capacity} and ${overflow} bytes behind it do not fit its ${size} bytes`);
  }
  const units = messageRing ? capacity / L.FRAME_UNIT : capacity;
  return { address, capacity, units, stride, largest: messageRing ? largest : 0 };
}

/** Rounds up to whole units of frames. */
function roundUp(bytes: number): number {
  return Math.ceil(bytes / L.FRAME_UNIT) * L.FRAME_UNIT;
}

/** The ring's constructor: what it makes depends on what the ring holds. */
export const Ring = Object.defineProperties(
  function Ring(
    memory: Memory,
    name: string,
    type: Type<unknown> | Messages,
    capacity?: number,
    options?: MessageRingOptions,
  ) {
    return makeRing(memory, name, type, capacity, options);
  },
  {
    open: {
      value: async (memory: Memory, name: string, type: Type<unknown> | Messages, options: WaitOptions = {}) => {
        await whenNamed(memory, name, options);
        return makeRing(memory, name, type);
      },
    },
    [Symbol.hasInstance]: { value: (value: unknown) => value instanceof RingHandle },
  },
) as unknown as RingConstructor;
