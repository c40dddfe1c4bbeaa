// Where text goes: written at once and in order, whatever stands behind standard output. A reader that has gone ends the
// program quietly.

import { writeSync } from "node:fs";

/** Thrown when whoever read our output has gone: there is nothing left to do, and nothing wrong. */
export class ReaderGone extends Error {}

const ENOUGH = 1 << 16;
const pause = new Int32Array(new SharedArrayBuffer(4));

/** A file descriptor that text is written to, in pieces of a reasonable size. */
export class Output {
  #waiting = "";

  constructor(readonly fd: number) {}

  write(text: string): void {
    this.#waiting += text;
    if (this.#waiting.length >= ENOUGH) this.flush();
  }

  /** Passes on what was written. */
  flush(): void {
    const bytes = Buffer.from(this.#waiting);
    this.#waiting = "";
    for (let done = 0; done < bytes.length;) {
      try {
        done += writeSync(this.fd, bytes, done);
      } catch (error) {
        const { code } = error as NodeJS.ErrnoException;
        if (code === "EPIPE") throw new ReaderGone();
        if (code !== "EAGAIN") throw error;
        Atomics.wait(pause, 0, 0, 2); // the descriptor does not block, for whoever shares it wants that
      }
    }
  }
}
