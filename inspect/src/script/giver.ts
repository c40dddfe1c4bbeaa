// Putting values in, into whatever kind of structure takes them.

import { Channel, EndedError, messages, Queue, Ring, Stack, Stream, TimeoutError, type WaitOptions } from "zeroipc";
import { NotSo, Usage } from "../command";
import { counted } from "../text";
import type { Value } from "../types";
import { timeText } from "./options";
import type { Target } from "./target";

/** Puts all values in, waiting for room. A TimeoutError says how many were `done`. */
type PutAll = (values: readonly Value[], options: WaitOptions) => Promise<unknown>;

/** Puts values in, and counts. */
export class Giver {
  /** Values that were put in. */
  given = 0;
  /** Of a stream that drops the newest: values that were dropped. */
  dropped = 0;
  readonly #put: PutAll;
  readonly #close: (() => void) | undefined;
  #noRoom = "no room";

  constructor(
    readonly target: Target,
    readonly options: WaitOptions,
  ) {
    const { memory, name, type } = target;
    switch (target.kind) {
      case "queue": {
        const queue = new Queue(memory, name, type.library);
        this.#put = (values, wait) => queue.pushMany(values, wait);
        break;
      }
      case "stack": {
        const stack = new Stack(memory, name, type.library);
        this.#put = (values, wait) => stack.pushMany(values, wait);
        break;
      }
      case "channel": {
        const channel = new Channel(memory, name, type.library);
        this.#put = oneByOne((value, wait) => channel.send(value, wait));
        if (channel.capacity === 0) this.#noRoom = "nobody took the value";
        this.#close = () => channel.close();
        break;
      }
      case "stream": {
        const stream = new Stream(memory, name, type.library);
        this.#put = async (values, wait) => {
          const emitted = await stream.emitMany(values, wait);
          this.dropped += values.length - emitted;
        };
        this.#close = () => stream.close();
        break;
      }
      default:
        this.#put = target.hasMessages ? this.#toMessages() : this.#toElements();
    }
  }

  #toElements(): PutAll {
    const ring = new Ring(this.target.memory, this.target.name, this.target.type.library);
    return (values, wait) => ring.writeMany(values, wait);
  }

  #toMessages(): PutAll {
    const { memory, name, type } = this.target;
    const ring = new Ring(memory, name, messages);
    return (values, wait) =>
      ring.writeMany(
        values.map((value) => type.encode(value)),
        wait,
      );
  }

  /** Puts all of them in. The time-out begins anew whenever there was room. */
  async give(values: readonly Value[]): Promise<void> {
    for (let rest = values; rest.length > 0;) {
      const before = this.dropped;
      try {
        await this.#put(rest, this.options);
        this.given += rest.length - (this.dropped - before);
        return;
      } catch (error) {
        if (error instanceof EndedError) throw new EndedError(error.code, `${error.message}; ${this.#count()}`);
        if (!(error instanceof TimeoutError)) throw error;
        this.given += error.done;
        if (error.done === 0) throw new NotSo(this.#tooLate());
        rest = rest.slice(error.done);
      }
    }
  }

  checkClosable(): void {
    if (!this.#close) throw new Usage(`${this.target.what}: --close is for channels and streams`);
  }

  /** Says that nothing comes any more. */
  close(): void {
    this.#close?.();
  }

  #tooLate(): string {
    const { timeout = 0 } = this.options;
    const time = timeout > 0 ? ` for ${timeText(timeout)}` : "";
    return `${this.target.what}: ${this.#noRoom}${time}; ${this.#count()}`;
  }

  #count(): string {
    return `${counted(this.given, "value")} put in before`;
  }
}

/** Sends values one after the other, and counts them as the bulk forms of the library do. */
function oneByOne(send: (value: Value, options: WaitOptions) => Promise<void>): PutAll {
  return async (values, options) => {
    let done = 0;
    try {
      for (; done < values.length; done++) await send(values[done] as Value, options);
    } catch (error) {
      if (error instanceof TimeoutError) throw new TimeoutError(error.message, done);
      throw error;
    }
  };
}
