// What commands share: where they print, in which form, and what becomes of errors.

import { type Command, CommanderError } from "commander";
import pc from "picocolors";
import { ZeroIpcError } from "zeroipc";
import { type Json, toJson } from "./json";
import { Output, ReaderGone } from "./output";
import { shown } from "./text";

/** Exit codes. */
export const DONE = 0;
/** It could not be done, or looked at. */
export const FAILED = 1;
/** The command line is wrong. */
export const MISUSED = 2;
/** What a script asks for does not hold: an empty queue, an absent key, a time-out, a segment with faults. */
export const NOT_SO = 3;

/** Something is wrong with the command line. */
export class Usage extends Error {
  constructor(
    message: string,
    /** Lines below the message, as they may be shown: what was given, and where in it. */
    readonly detail?: string,
  ) {
    super(message);
  }
}

/** What a script asked for does not hold. */
export class NotSo extends Error {}

/** It could not be done; the message says why. */
export class Failure extends Error {}

export type Paint = (text: string) => string;
export type Paints = Record<"bold" | "dim" | "good" | "bad" | "warn" | "accent" | "inverse", Paint>;

/** What the programme stands in: made once, filled in when the options are known. */
export class Context {
  /** --json: print for programs. */
  json = false;
  /** Whether standard output is a terminal. */
  isTerminal = process.stdout.isTTY === true;
  colour = false;
  paint: Paints = paints(false);
  exitCode = DONE;

  constructor(
    readonly out = new Output(1),
    readonly err = new Output(2),
  ) {}

  /** Columns of the terminal as it is now; what has none may be as wide as it likes. */
  get columns(): number {
    return this.isTerminal ? process.stdout.columns || 80 : Number.POSITIVE_INFINITY;
  }

  get rows(): number {
    return process.stdout.rows || 24;
  }

  configure(options: { json?: boolean; color?: boolean }): void {
    this.json = options.json === true;
    const refused = options.color === false || (process.env["NO_COLOR"] ?? "") !== "" || process.env["TERM"] === "dumb";
    this.colour = this.isTerminal && !refused;
    this.paint = paints(this.colour);
  }

  print(line = ""): void {
    this.out.write(`${line}\n`);
  }

  /** Prints a value as JSON. */
  printJson(value: Json): void {
    this.print(toJson(value));
  }

  /** Prints a value as JSON in one line, and passes it on: one of many. */
  printJsonLine(value: Json): void {
    this.print(toJson(value, 0));
    this.out.flush();
  }

  /** Something that goes beside the output: to standard error. */
  remark(line: string): void {
    this.out.flush();
    this.err.write(`${line}\n`);
    this.err.flush();
  }
}

function paints(colour: boolean): Paints {
  const { bold, dim, green, red, yellow, cyan, inverse } = pc.createColors(colour);
  return { bold, dim, good: green, bad: red, warn: yellow, accent: cyan, inverse };
}

/** The message of an error as it may be shown. */
export function messageOf(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  // The library speaks of its options, as programs give them.
  return shown(message.replace("pass anyOwner: true to trust it", "give --any-owner to trust it"));
}

/** What an error is for the shell; says it. */
export function report(context: Context, error: unknown): number {
  try {
    context.out.flush();
    if (error instanceof ReaderGone) return DONE;
    if (error instanceof CommanderError) return error.exitCode === 0 ? DONE : MISUSED; // it has said it
    if (error instanceof NotSo) {
      if (error.message !== "") context.remark(`zeroipc: ${messageOf(error)}`);
      return NOT_SO;
    }
    if (error instanceof Usage) {
      context.remark(`zeroipc: ${messageOf(error)}`);
      if (error.detail !== undefined) context.remark(error.detail.replace(/^/gm, "  "));
      return MISUSED;
    }
    if (error instanceof ZeroIpcError && error.code === "ZEROIPC_BAD_NAME") {
      context.remark(`zeroipc: ${messageOf(error)}`); // names come from the command line
      return MISUSED;
    }
    const expected =
      error instanceof ZeroIpcError || error instanceof Failure || (error as NodeJS.ErrnoException)?.code !== undefined;
    context.remark(
      `zeroipc: ${expected ? messageOf(error) : `a fault of this program: ${(error as Error)?.stack ?? String(error)}`}`,
    );
    return FAILED;
  } catch (again) {
    return again instanceof ReaderGone ? DONE : FAILED;
  }
}

/** Registers a command, its action wrapped so that it gets the context configured. */
export type Register = (program: Command, context: Context) => void;
