// The terminal while `top` and `monitor` draw on it: the alternate screen, keys one by one, and everything as it was
// before on every way out: the end, signals, an exception, a terminal that is gone, and being stopped (Ctrl-Z).

import { emitKeypressEvents, type Key } from "node:readline";
import type { ReadStream, WriteStream } from "node:tty";
import { surviveHangup } from "./hangup";
import type { Line } from "./line";
import { ENTER, LEAVE, Painter } from "./painter";

export interface Viewer {
  /** A key: "up", "pagedown", "return", "escape", "ctrl-c"; a character stands for itself. */
  key(name: string): void;
  /** Draws anew: the window has another size, or the terminal was somebody else's meanwhile. */
  redraw(): void;
  /** A signal, or the terminal is gone: it is to end. */
  end(): void;
}

const ENDING = ["SIGINT", "SIGTERM", "SIGHUP", "SIGQUIT"] as const;
const LEAST_COLUMNS = 1;

/** Whether frames can be drawn there. */
export function canDraw(output: NodeJS.WritableStream): output is WriteStream {
  return (output as WriteStream).isTTY === true && process.env["TERM"] !== "dumb";
}

export class Screen {
  readonly #painter = new Painter();
  readonly #output: WriteStream;
  readonly #input: ReadStream | undefined;
  readonly #viewer: Viewer;
  #entered = false;
  #gone = false;

  /** Without a terminal on standard input there are no keys. */
  constructor(viewer: Viewer, output: WriteStream, input: NodeJS.ReadStream = process.stdin) {
    this.#viewer = viewer;
    this.#output = output;
    this.#input = input.isTTY ? input : undefined;
    surviveHangup();
    process.on("exit", this.#restore);
    process.on("uncaughtExceptionMonitor", this.#restore); // before the message is printed, which would be lost
    for (const signal of ENDING) process.on(signal, this.#end);
    process.on("SIGTSTP", this.#stopped);
    process.on("SIGCONT", this.#resume);
    output.on("resize", this.#resized);
    output.on("error", this.#lost);
    if (this.#input) {
      emitKeypressEvents(this.#input);
      this.#input.on("keypress", this.#keypress);
      this.#input.on("error", this.#lost);
      this.#input.on("end", this.#lost);
    }
    this.#enter();
  }

  // A terminal without a size (some serial lines) says 0.
  get columns(): number {
    return Math.max(LEAST_COLUMNS, this.#output.columns || 80);
  }

  get rows(): number {
    return Math.max(1, this.#output.rows || 24);
  }

  /** Shows these lines and nothing else. */
  draw(lines: readonly Line[]): void {
    if (!this.#entered || this.#gone) return;
    const bytes = this.#painter.frame(lines, this.columns, this.rows);
    if (bytes !== "") this.#output.write(bytes);
  }

  /** The terminal as it was before. */
  close(): void {
    this.#restore();
    process.off("exit", this.#restore);
    process.off("uncaughtExceptionMonitor", this.#restore);
    for (const signal of ENDING) process.off(signal, this.#end);
    process.off("SIGTSTP", this.#stopped);
    process.off("SIGCONT", this.#resume);
    this.#output.off("resize", this.#resized);
    if (this.#input) {
      this.#input.off("keypress", this.#keypress);
      this.#input.off("end", this.#lost);
      this.#input.pause();
    }
    // The listeners for errors stay: a terminal that is gone may say so once more.
  }

  #enter(): void {
    this.#rawMode(true);
    this.#input?.resume();
    this.#painter.forget();
    this.#entered = true;
    if (!this.#gone) this.#output.write(ENTER);
  }

  readonly #restore = (): void => {
    if (!this.#entered) return;
    this.#entered = false;
    if (!this.#gone) this.#output.write(LEAVE); // a terminal is written to at once, not later
    this.#rawMode(false);
  };

  /** A terminal that is gone says so by the event "error". */
  #rawMode(raw: boolean): void {
    if (!this.#gone) this.#input?.setRawMode(raw);
  }

  readonly #end = (): void => this.#viewer.end();

  readonly #lost = (): void => {
    this.#gone = true;
    this.#viewer.end();
  };

  readonly #resized = (): void => {
    this.#painter.forget(); // the terminal may have wrapped or moved what it showed
    this.#viewer.redraw();
  };

  readonly #keypress = (text: string | undefined, key: Key): void => {
    const name = nameOf(text, key);
    if (name === "ctrl-z") this.#stopGroup();
    else if (name === "ctrl-l") this.#resized();
    else if (name !== "") this.#viewer.key(name);
  };

  // --- stopped and continued ---

  /** Ctrl-Z, which a terminal in raw mode passes on as a key: stops all of the job, as the terminal would. */
  #stopGroup(): void {
    this.#restore();
    process.off("SIGTSTP", this.#stopped);
    process.kill(0, "SIGTSTP"); // comes back when the job is continued, or at once where nobody could continue it
    process.on("SIGTSTP", this.#stopped);
    this.#resume();
  }

  /** Somebody else sent SIGTSTP: to be stopped, once the terminal is in order. */
  readonly #stopped = (): void => {
    this.#restore();
    process.kill(process.pid, "SIGSTOP");
  };

  /** Also after a SIGSTOP that nobody could see coming: the shell has used the terminal meanwhile. */
  readonly #resume = (): void => {
    this.#rawMode(false); // else the mode it had is taken for the one it has
    this.#enter();
    this.#viewer.redraw();
  };
}

function nameOf(text: string | undefined, key: Key): string {
  if (key.ctrl && key.name) return `ctrl-${key.name}`;
  if (key.meta && key.name !== "escape") return "";
  if (text !== undefined && text.length > 0 && !/\p{Cc}/u.test(text)) return text;
  return key.name ?? "";
}
