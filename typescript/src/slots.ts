// The locks of a segment's peer slots, looked at from outside: for programs that inspect segments.

import * as L from "../core/layout";
import { badArgument, ClosedError, fromSystem } from "./errors";
import { native, type SegmentHandle } from "./native";
import { fileOf } from "./segment";

/**
 * Tells which peer slots of a segment are held, by asking the kernel. It maps nothing, takes nothing and believes nothing
 * that the file says: it works on any file in the folder of segments, and on one that is cut short meanwhile.
 */
export class PeerSlots implements Disposable {
  /** The segment's name, with its slash. */
  readonly name: string;
  /** Which file this is: its number, on its device. */
  readonly inode: number;
  /** The device of that file. */
  readonly device: number;
  #handle: SegmentHandle | undefined;

  constructor(name: string) {
    const file = fileOf(name);
    this.name = `/${file}`;
    try {
      this.#handle = native.open(file, true);
      ({ inode: this.inode, device: this.device } = native.stat(this.#handle));
    } catch (error) {
      throw fromSystem(error, `cannot open segment "${this.name}"`);
    }
  }

  /** Whether a living participant holds this slot, 1 to 255. */
  held(slot: number): boolean {
    if (!Number.isInteger(slot) || slot < 1 || slot > L.MAX_PEERS_LIMIT) {
      throw badArgument(`slot must be a whole number from 1 to ${L.MAX_PEERS_LIMIT}, not ${String(slot)}`);
    }
    if (!this.#handle) throw new ClosedError("ZEROIPC_CLOSED", `segment "${this.name}" is closed`);
    return native.held(this.#handle, slot);
  }

  /** Lets go of the file. */
  close(): void {
    if (this.#handle) native.close(this.#handle);
    this.#handle = undefined;
  }

  [Symbol.dispose](): void {
    this.close();
  }
}
