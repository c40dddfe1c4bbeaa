// Taking values one after the other, out of whatever kind of structure has them.

import { Channel, messages, Queue, Ring, Stack, TimeoutError, type WaitOptions } from "zeroipc";
import type { Value } from "../types";
import type { Target } from "./target";

/** What taking came to: a value was taken, none came in time, or none will come any more. */
export type Taken = "taken" | "nothing" | "ended";

/** Takes the next value and hands it to `use`, waiting for it as the options say. */
export type Take = (use: (value: Value) => void, options: WaitOptions) => Promise<Taken>;

export function taking(target: Target): Take {
  const { memory, name, type } = target;
  switch (target.kind) {
    case "queue": {
      const queue = new Queue(memory, name, type.library);
      return takeBy(
        () => queue.tryPop(),
        (options) => queue.pop(options),
      );
    }
    case "stack": {
      const stack = new Stack(memory, name, type.library);
      return takeBy(
        () => stack.tryPop(),
        (options) => stack.pop(options),
      );
    }
    case "channel":
      return fromChannel(new Channel(memory, name, type.library));
    default:
      return target.hasMessages ? fromMessages(target) : fromElements(target);
  }
}

function takeBy(attempt: () => unknown, wait: (options: WaitOptions) => Promise<unknown>): Take {
  return (use, options) =>
    orNothing(async () => {
      const value = attempt() ?? (await wait(options));
      use(value as Value);
      return "taken";
    });
}

/** A time-out is nothing. */
async function orNothing(take: () => Promise<Taken>): Promise<Taken> {
  try {
    return await take();
  } catch (error) {
    if (error instanceof TimeoutError) return "nothing";
    throw error;
  }
}

function fromChannel(channel: Channel<Target["type"]["library"]>): Take {
  return (use, options) =>
    orNothing(async () => {
      const value = channel.tryReceive() ?? (await channel.receive(options));
      if (value === undefined) return "ended";
      use(value as Value);
      return "taken";
    });
}

// Out of a ring a value goes when it was used: what could not be printed stays.

function fromElements({ memory, name, type }: Target): Take {
  const ring = new Ring(memory, name, type.library);
  return (use, options) =>
    orNothing(async () => {
      const values = ring.tryPeek(1) ?? (await ring.peek(1, options));
      use((values as unknown as Value[])[0] as Value);
      ring.advance();
      return "taken";
    });
}

function fromMessages({ memory, name, type, what }: Target): Take {
  const ring = new Ring(memory, name, messages);
  return (use, options) =>
    orNothing(async () => {
      const message = ring.tryPeek() ?? (await ring.peek(options));
      use((type.size === 0 ? type : type.withSize(message.length, what, "messages")).decode(message));
      ring.advance();
      return "taken";
    });
}
