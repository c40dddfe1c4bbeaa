// A stream as its subscriptions and derivations know it.

import type { Elements } from "../elements";
import type { FailedError } from "../errors";
import type { Memory } from "../memory";
import type { Type } from "../types/type";
import type { Condition } from "../waiting";
import type { Policy } from "./shape";

export interface Side<T extends Type<unknown>> {
  /** For messages: `stream "prices"`. */
  readonly what: string;
  readonly memory: Memory;
  /** Address of its header. */
  readonly address: number;
  readonly policy: Policy;
  readonly mode: number;
  /** The core's record of the stream; in a read-only memory, the one that only looks. */
  readonly g: number;
  readonly elements: Elements<T>;
  /** What is waited for: a value or the end, room, and a derivation to go on with. */
  readonly published: readonly Condition[];
  readonly room: readonly Condition[];
  readonly handover: readonly Condition[];
  /** The latest value; undefined before the first. */
  last(): unknown;
  /** Why its derivation failed; undefined when it did not. */
  failure(): FailedError | undefined;
  /** After a "no" of the core: throws when that means that something is wrong. */
  checkStatus(status: number): void;
}
