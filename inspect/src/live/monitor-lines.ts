// What `monitor` prints line by line: text, one JSON object a line, or CSV.

import type { Context } from "../command";
import type { Json } from "../json";
import type { Gauge } from "../model/subject";
import { counted, padded } from "../text";
import { csvLine, type ElementType } from "../types";
import type { Followed } from "./follower";
import { rateText } from "./numbers";
import type { Look, Observed } from "./observed";

export type Format = "text" | "json" | "csv";

/** Elements in a JSON object; in text as many as so many columns take. */
const ELEMENTS = 8;
const ELEMENT_COLUMNS = 48;

/** "12:34:56.7" */
export function clock(at: number): string {
  const when = new Date(at);
  return `${when.toTimeString().slice(0, 8)}.${Math.floor(when.getMilliseconds() / 100)}`;
}

/** "123 of 1024  12345 pushed (+120/s)  12222 popped (+119/s)  closed" */
export function gaugeText({ gauge, rates }: Look): string {
  if (!gauge) return "";
  const flow = (count: bigint | undefined, name: string, rate: number | undefined) =>
    count === undefined ? [] : [`${count} ${name}${rate === undefined ? "" : ` (+${rateText(rate)}/s)`}`];
  const { used, most, unit, came, went, cameName, wentName, state } = gauge;
  return [
    `${used} of ${most}${unit === "" ? "" : ` ${unit}`}`,
    ...flow(came, cameName, rates.came),
    ...flow(went, wentName, rates.went),
    ...(state === "" ? [] : [state]),
  ].join("  ");
}

/** The first elements, as many as a line takes. */
function elementsText({ reading, subject }: Observed): string {
  if (!reading) return "";
  let text = "";
  for (const element of subject.elements()) {
    if (text !== "") text += ", ";
    if (text.length > ELEMENT_COLUMNS) return `${text}...`;
    text += reading.text(element) || (element.note ?? "");
  }
  return text;
}

function lookJson({ at, gauge, rates, waiters }: Look, observed: Observed): Json {
  const { reading } = observed;
  return {
    at: new Date(at).toISOString(),
    ...(gauge && fillJson(gauge)),
    in: rates.came,
    out: rates.went,
    waiters,
    elements: reading && observed.first(ELEMENTS).map((element) => reading.json(element)),
  };
}

const fillJson = ({ used, most, unit, came, went, state }: Gauge): Record<string, Json> => ({
  used,
  most,
  unit: unit === "" ? "elements" : unit,
  came,
  went,
  state: state === "" ? undefined : state,
});

/** Prints looks at a structure. */
export class LookLines {
  #titled = false;

  constructor(
    readonly context: Context,
    readonly format: Format,
    readonly observed: Observed,
  ) {}

  print(look: Look): void {
    const { context, format, observed } = this;
    if (format === "json") context.printJsonLine(lookJson(look, observed));
    else if (format === "csv") this.#printCsv(look);
    else {
      const parts = [clock(look.at), gaugeText(look), elementsText(observed)];
      context.print(parts.filter((part) => part !== "").join("  "));
    }
    context.out.flush();
  }

  #printCsv({ at, gauge, rates, waiters }: Look): void {
    const { context, observed } = this;
    const { reading } = observed;
    if (!this.#titled) {
      this.#titled = true;
      const titles = "time,used,most,came,went,in,out,waiters,state";
      context.print(reading ? `${titles},${reading.csvTitles()}` : titles);
    }
    const cell = (value: number | bigint | string | undefined) => (value === undefined ? "" : String(value));
    const { used, most, came, went, state } = gauge ?? {};
    const cells = [new Date(at).toISOString(), used, most, came, went, rates.came, rates.went, waiters, state].map(
      cell,
    );
    const [element] = reading ? observed.first(1) : [];
    const columns = reading ? reading.csvTitles().split(",").length : 0;
    const none = ",".repeat(columns);
    context.print(csvLine(cells) + (reading ? (element && withComma(reading.csv(element))) || none : ""));
  }
}

const withComma = (line: string | undefined) => (line === undefined ? undefined : `,${line}`);

/** Prints what a stream publishes. */
export class ValueLines {
  #titled = false;

  constructor(
    readonly context: Context,
    readonly format: Format,
    readonly type: ElementType,
  ) {}

  print(followed: Followed): void {
    const { context, format, type } = this;
    const { sequence } = followed;
    const lost = followed.lost !== undefined;
    if (format === "json") {
      const json: Json = lost
        ? { lost: followed.lost, sequence }
        : { sequence, value: type.json(type.decode(followed.value)) as Json };
      context.printJsonLine(json);
      return;
    }
    if (format === "csv" && !this.#titled) {
      this.#titled = true;
      context.print(csvLine(["sequence", ...type.csvTitles()]));
    }
    if (lost) {
      const text = `(${counted(followed.lost, "value")} overwritten before they were seen)`;
      if (format === "csv") context.remark(`zeroipc: ${text.slice(1, -1)}, from ${sequence} on`);
      else context.print(`${" ".repeat(8)}  ${context.paint.dim(text)}`);
      return;
    }
    const value = type.decode(followed.value);
    if (format === "csv") context.print(csvLine([String(sequence), ...type.csvCells(value)]));
    else context.print(`${context.paint.dim(padded(String(sequence), 8, true))}  ${type.short(value)}`);
  }

  /** Nothing comes any more. */
  end(why: string): void {
    if (this.format === "json") this.context.printJsonLine({ ended: true, reason: why });
    else if (this.format === "csv") this.context.remark(`zeroipc: ${why}`);
    else this.context.print(why);
  }
}
