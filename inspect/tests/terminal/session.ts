// A program on a real terminal, and what a person sees there: pty.py makes the terminal, @xterm/headless shows it.

import { spawn, type ChildProcess } from "node:child_process";
import { fileURLToPath } from "node:url";
import xterm from "@xterm/headless";

const DRIVER = fileURLToPath(new URL("../../tests/terminal/pty.py", import.meta.url));

export interface End {
  code: number | null;
  signal: number | null;
  /** Whether the terminal's settings are as they were; null when it was hung up. */
  restored: boolean | null;
}

export interface SessionOptions {
  columns?: number;
  rows?: number;
  env?: Record<string, string>;
}

export class Session {
  /** Resolves when the program has ended. */
  readonly end: Promise<End>;
  /** All that the program wrote. */
  bytes = "";

  readonly #terminal: xterm.Terminal;
  readonly #driver: ChildProcess;
  readonly #changed = new Set<() => void>();

  constructor(command: readonly string[], { columns = 80, rows = 24, env = {} }: SessionOptions = {}) {
    this.#terminal = new xterm.Terminal({ cols: columns, rows, allowProposedApi: true });
    this.#driver = spawn("python3", [DRIVER, String(columns), String(rows), ...command], {
      stdio: ["pipe", "pipe", "inherit", "pipe"],
      env: { ...process.env, TERM: "xterm-256color", NO_COLOR: "", ...env },
    });
    const decoder = new TextDecoder();
    this.#driver.stdout?.on("data", (data: Buffer) => {
      this.bytes += decoder.decode(data, { stream: true });
      this.#terminal.write(data, () => {
        for (const look of this.#changed) look();
      });
    });
    this.#driver.stdin?.on("error", () => {}); // it has ended
    let how = "";
    this.#driver.stdio[3]?.on("data", (data: Buffer) => (how += data.toString()));
    this.end = new Promise((resolve, reject) => {
      this.#driver.on("close", () => {
        this.#terminal.write("", () => {
          if (how === "") reject(new Error("the terminal's driver ended without a word"));
          else resolve(JSON.parse(how) as End);
        });
      });
    });
    this.end.catch(() => {});
  }

  /** The lines of the window, without blanks behind them. */
  get lines(): string[] {
    return Array.from({ length: this.#terminal.rows }, (_, row) => this.#line(row).text.trimEnd());
  }

  get screen(): string {
    return this.lines.join("\n");
  }

  /** The screen with lines that the terminal wrapped made whole. */
  get unwrapped(): string {
    const rows = Array.from({ length: this.#terminal.rows }, (_, row) => this.#line(row));
    return rows.map(({ text }, row) => (rows[row + 1]?.goesOn ? text : `${text.trimEnd()}\n`)).join("");
  }

  /** Whether the programme draws in a screen of its own, beside the one with the scrolled lines. */
  get alternate(): boolean {
    return this.#terminal.buffer.active.type === "alternate";
  }

  get cursorHidden(): boolean {
    return this.bytes.lastIndexOf("\x1b[?25l") > this.bytes.lastIndexOf("\x1b[?25h");
  }

  get wraps(): boolean {
    return this.#terminal.modes.wraparoundMode;
  }

  /** Waits until the screen is as wanted; fails with what is there. */
  async until(what: RegExp | ((screen: string) => boolean), seconds = 20): Promise<string> {
    const holds = () => (what instanceof RegExp ? what.test(this.screen) : what(this.screen));
    if (holds()) return this.screen;
    return await new Promise((resolve, reject) => {
      const leave = () => {
        this.#changed.delete(look);
        clearTimeout(timer);
      };
      const look = () => {
        if (!holds()) return;
        leave();
        resolve(this.screen);
      };
      const timer = setTimeout(() => {
        leave();
        reject(new Error(`waited ${seconds} s for ${String(what)}; the screen shows:\n${this.screen}`));
      }, seconds * 1000);
      this.#changed.add(look);
    });
  }

  send(keys: string): void {
    this.#order({ send: keys });
  }

  resize(columns: number, rows: number): void {
    this.#terminal.resize(columns, rows);
    this.#order({ resize: [columns, rows] });
  }

  signal(number: number): void {
    this.#order({ signal: number });
  }

  hangUp(): void {
    this.#order({ hangup: true });
  }

  /** Ends whatever still runs. */
  close(): void {
    this.#driver.stdin?.end();
    this.#terminal.dispose();
  }

  /** A row of the window as wide as the window; whether it goes on with the row before. */
  #line(row: number): { text: string; goesOn: boolean } {
    const { active } = this.#terminal.buffer;
    const line = active.getLine(active.viewportY + row);
    return {
      text: line?.translateToString(false, 0, this.#terminal.cols) ?? "",
      goesOn: line?.isWrapped ?? false,
    };
  }

  #order(order: object): void {
    this.#driver.stdin?.write(`${JSON.stringify(order)}\n`);
  }
}

export const KEYS = {
  up: "\x1b[A",
  down: "\x1b[B",
  right: "\x1b[C",
  left: "\x1b[D",
  home: "\x1b[H",
  end: "\x1b[F",
  pageUp: "\x1b[5~",
  pageDown: "\x1b[6~",
  enter: "\r",
  escape: "\x1b",
  ctrlC: "\x03",
  ctrlZ: "\x1a",
} as const;
