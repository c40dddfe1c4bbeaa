// The format of recordings: lines of JSON.
//
//   {"recording":1,"segment":"/sensors","stream":"celsius","type":"f64","elementSize":8,"started":"2026-01-31T12:00:00.000Z"}
//   {"t":0.000125,"n":1041,"value":21.5}       one for each value
//   {"t":0.250981,"lost":12}                   so many were overwritten before they were read
//   {"t":3.000000,"end":"closed","values":117,"lost":12}
//
// t is seconds since `started`, when the value was read; n is its number in the stream, from 0 on. Values are as
// `--json` prints them (types/print.ts): exact. A recording that has no end line was cut short.

import { Failure } from "../command";
import { ElementType, type Value } from "../types";

const VERSION = 1;

export interface Header {
  readonly segment: string;
  readonly stream: string;
  readonly type: ElementType;
  readonly started: Date;
}

export interface Summary {
  readonly end: string;
  readonly values: number;
  readonly lost: number;
}

export type Line =
  | { readonly t: number; readonly n: number; readonly value: Value }
  | { readonly t: number; readonly lost: number }
  | ({ readonly t: number } & Summary);

// --- write ---

export function headerLine({ segment, stream, type, started }: Header): string {
  const header = { recording: VERSION, segment, stream, type: type.name, elementSize: type.size, started };
  return JSON.stringify(header);
}

const seconds = (t: number) => t.toFixed(6);

export function valueLine(type: ElementType, t: number, n: number, value: Value): string {
  return `{"t":${seconds(t)},"n":${n},"value":${type.jsonText(value)}}`;
}

export function lostLine(t: number, lost: number): string {
  return `{"t":${seconds(t)},"lost":${lost}}`;
}

export function endLine(t: number, { end, values, lost }: Summary): string {
  return `{"t":${seconds(t)},"end":${JSON.stringify(end)},"values":${values},"lost":${lost}}`;
}

// --- read ---

/** Reads a recording line by line. What is none throws a Failure with the number of the line. */
export class RecordingReader {
  #number = 0;
  #header: Header | undefined;
  #last = 0;

  constructor(readonly file: string) {}

  /** Once the first line was read. */
  get header(): Header {
    if (!this.#header) this.#fail("it is empty");
    return this.#header;
  }

  /** The next line: nothing of the header. */
  read(text: string): Line | undefined {
    this.#number++;
    let given: Record<string, unknown>;
    try {
      given = JSON.parse(text) as Record<string, unknown>;
    } catch {
      this.#fail(this.#header ? "no JSON" : "this is no recording: it is no JSON");
    }
    if (typeof given !== "object" || given === null) this.#fail("no object");
    if (!this.#header) {
      this.#header = this.#readHeader(given);
      return undefined;
    }
    const { t, n, lost, end } = given;
    if (typeof t !== "number" || !(t >= this.#last)) this.#fail(`"t" is no time from ${this.#last} on`);
    this.#last = t;
    if (typeof end === "string") return { t, end, values: Number(given["values"]), lost: Number(lost) };
    if (typeof lost === "number") return { t, lost };
    if (!("value" in given)) this.#fail('it has neither a "value", nor "lost", nor an "end"');
    return { t, n: Number(n), value: this.#value(text) };
  }

  #readHeader(given: Record<string, unknown>): Header {
    const { recording, segment, stream, type, started } = given;
    if (recording === undefined) this.#fail("this is no recording");
    if (recording !== VERSION) this.#fail(`a recording of version ${String(recording)}; this program reads ${VERSION}`);
    try {
      return {
        segment: String(segment),
        stream: String(stream),
        type: ElementType.parse(String(type)),
        started: new Date(String(started)),
      };
    } catch (error) {
      this.#fail((error as Error).message);
    }
  }

  /** Read from the text, not from what JSON.parse has made of it: that rounds integers beyond 2^53. */
  #value(text: string): Value {
    const at = text.indexOf('"value"');
    const [value = ""] = /(?<=^"value"\s*:).*(?=\}\s*$)/s.exec(text.slice(at)) ?? [];
    try {
      return this.header.type.readJson(value);
    } catch (error) {
      this.#fail((error as Error).message);
    }
  }

  #fail(why: string): never {
    throw new Failure(`${this.file}, line ${Math.max(this.#number, 1)}: ${why}`);
  }
}
