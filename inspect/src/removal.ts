// Removing segments that nobody lives in, for `gc`.
//
// To attach is two steps: opening the file by its name, and locking a slot. To remove is two steps as well: finding that no
// slot is locked, and unlinking the name. No call of the system does either at once, so whoever opens the file before it
// is unlinked and locks a slot after the last look has a segment without a name (`memory.unlinked` tells it so). What can be
// done is to look again when nobody can open it any more, and to put the name back where somebody came:
//
//   1 look: nobody lives in it
//   2 rename it, out of the way; that it is the same file is proved afterwards
//   3 wait, for those that had opened it and not yet locked a slot
//   4 look again: somebody lives in it: link the name back; otherwise unlink
//
// Who attaches within step 3 after opening the file keeps a segment that has its name. Two things remain: a process that
// was stopped for longer between its two steps; and one that creates a new segment of that name meanwhile, which then is
// that name's, and is not replaced. A segment whose remover was killed between 2 and 4 stays under the other name, and
// the next `gc` finds it.

import { linkSync, lstatSync, renameSync, type Stats, unlinkSync } from "node:fs";
import { NotFoundError, PeerSlots, PermissionError, SystemError } from "zeroipc";
import * as L from "zeroipc/layout";
import { FOLDER, systemError } from "./model/file";

/** How long those that have opened the file have for attaching. */
export const GRACE_MILLISECONDS = 100;

const pathOf = (name: string) => `${FOLDER}${name}`;
const pause = new Int32Array(new SharedArrayBuffer(4));
let asides = 0;

export type Fate = "removed" | "kept" | "gone" | "replaced";

/** A segment that was put aside. */
export class Removal {
  readonly #slots: PeerSlots;
  #aside: string | undefined;
  #fate: Fate | undefined;

  /** Step 1: opens it; nothing is removed yet. */
  constructor(readonly name: string) {
    this.#slots = new PeerSlots(name);
  }

  /** Whether somebody lives in it. */
  isInhabited(): boolean {
    for (let slot = 1; slot <= L.MAX_PEERS_LIMIT; slot++) if (this.#slots.held(slot)) return true;
    return false;
  }

  #isSame(status: Stats): boolean {
    return status.ino === this.#slots.inode && status.dev === this.#slots.device;
  }

  /** Step 2. False when it is not to be removed: somebody lives in it, or the name is gone, or another segment's. */
  putAside(): boolean {
    if (this.isInhabited()) return this.#end("kept");
    const aside = `/zeroipc-removing-${process.pid}-${asides++}`;
    try {
      renameSync(pathOf(this.name), pathOf(aside));
    } catch (error) {
      const failure = removalError(error, this.name);
      if (failure instanceof NotFoundError) return this.#end("gone");
      throw failure;
    }
    this.#aside = aside;
    if (this.#isSame(lstatSync(pathOf(aside)))) return true;
    this.#putBack(); // the name was another segment's by then
    return this.#end("replaced");
  }

  #end(fate: Fate): false {
    this.#fate = fate;
    return false;
  }

  /** Step 4. What became of it. */
  finish(): Fate {
    if (this.#fate === undefined) this.#fate = this.isInhabited() ? this.#putBack() : this.#unlink();
    return this.#fate;
  }

  #unlink(): Fate {
    unlinkSync(pathOf(this.#aside as string));
    this.#aside = undefined;
    return "removed";
  }

  /** Gives the name back; unless a new segment has it by now, which it keeps. */
  #putBack(): Fate {
    const aside = this.#aside as string;
    this.#aside = undefined;
    try {
      linkSync(pathOf(aside), pathOf(this.name));
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw removalError(error, this.name);
      unlinkSync(pathOf(aside));
      return "replaced";
    }
    unlinkSync(pathOf(aside));
    return "kept";
  }

  /** Lets go; what is still aside gets its name back. */
  close(): void {
    if (this.#aside !== undefined) this.#putBack();
    this.#slots.close();
  }

  [Symbol.dispose](): void {
    this.close();
  }
}

/** Step 3. */
export function waitForAttachers(): void {
  Atomics.wait(pause, 0, 0, GRACE_MILLISECONDS);
}

/** An error of renaming or unlinking. */
export function removalError(error: unknown, name: string): Error {
  const { code } = error as NodeJS.ErrnoException;
  if (code === "EACCES" || code === "EPERM") {
    return new PermissionError("ZEROIPC_NO_PERMISSION", `segment "${name}": no permission to remove it`, {
      cause: error,
    });
  }
  if (code === "EISDIR") return new SystemError("ZEROIPC_SYSTEM", `"${name}" is a folder`, { cause: error });
  return systemError(error, name);
}
