// What `show` tells of a structure: its shape, how full it is, where it stands, who waits; and its elements.

import type { Context } from "../command";
import type { Json } from "../json";
import type { Element, Fact, Gauge, Subject } from "../model/subject";
import { bytesText, counted, hex, padded, shown } from "../text";
import { printFacts } from "./facts";
import type { Reading } from "./reading";

function gaugeFacts({ used, most, unit, came, went, cameName, wentName }: Gauge): Fact[] {
  const part = ((100 * used) / most).toFixed(1);
  const facts = [{ name: "fill", value: `${used}${unit ? ` ${unit}` : ""}, ${part} %` }];
  if (came !== undefined) facts.push({ name: cameName, value: String(came) });
  if (went !== undefined) facts.push({ name: wentName, value: String(went) });
  return facts;
}

function gaugeJson({ used, most, unit, came, went, cameName, wentName, state }: Gauge): Json {
  return {
    used,
    most,
    ...(unit ? { unit } : {}),
    ...(came === undefined ? {} : { [cameName]: came }),
    ...(went === undefined ? {} : { [wentName]: went }),
    ...(state ? { state } : {}),
  };
}

function structureJson(subject: Subject): { [name: string]: Json } {
  const { view, entry, kind, elemSize, keySize, capacity, stride } = subject;
  const gauge = subject.gauge();
  return {
    segment: view.name,
    name: entry.name,
    kind,
    elemSize,
    ...(keySize > 0 ? { keySize } : {}),
    capacity,
    stride,
    offset: entry.offset,
    bytes: entry.bytes,
    ...(gauge ? { fill: gaugeJson(gauge) } : {}),
    facts: Object.fromEntries(
      subject
        .facts()
        .flatMap(({ name, value, data }) => (name === "" ? [] : [[name, data === undefined ? value : data]])),
    ),
  };
}

function printStructure(subject: Subject, context: Context): void {
  const { view, entry, kind, elemSize, capacity, stride } = subject;
  const gauge = subject.gauge();
  context.print(`${context.paint.bold(`${kind} "${entry.name}"`)} in ${shown(view.name)}`);
  printFacts(context, [
    { name: "element", value: counted(elemSize, "byte") },
    { name: "capacity", value: String(capacity) },
    ...(gauge ? gaugeFacts(gauge) : []),
    ...subject.facts(),
    { name: "stride", value: counted(stride, "byte") },
    { name: "place", value: `+${hex(entry.offset)}, ${bytesText(entry.bytes)}, entry ${entry.number}` },
  ]);
}

/** The first elements, and whether there are more. */
function* first(elements: Iterable<Element>, limit: number): Generator<Element | "more"> {
  let count = 0;
  for (const element of elements) {
    if (limit !== 0 && count++ === limit) {
      yield "more";
      return;
    }
    yield element;
  }
}

function printElements(reading: Reading, context: Context, limit: number): void {
  const { paint } = context;
  context.print();
  context.print(paint.bold("elements"));
  let none = true;
  for (const element of first(reading.subject.elements(), limit)) {
    none = false;
    if (element === "more") {
      context.print(`  ... more than ${limit}; --limit 0 shows all`);
      continue;
    }
    const note = element.note ? `  ${paint.dim(element.note)}` : "";
    context.print(`  ${paint.dim(padded(element.place, 4, true))}  ${reading.text(element)}${note}`);
  }
  if (none) context.print("  none");
}

function printCsv(reading: Reading, context: Context, limit: number): void {
  context.print(reading.csvTitles());
  for (const element of first(reading.subject.elements(), limit)) {
    const line = element === "more" ? undefined : reading.csv(element);
    if (line !== undefined) context.print(line);
  }
}

export interface StructureOptions {
  /** How to read its elements; they are left out where it is absent. */
  reading: Reading | undefined;
  csv: boolean;
  /** Elements at most; 0: all. */
  limit: number;
}

export function showStructure(subject: Subject, context: Context, { reading, csv, limit }: StructureOptions): void {
  if (csv && reading) {
    printCsv(reading, context, limit);
    return;
  }
  if (context.json) {
    const shape = structureJson(subject);
    const elements = reading && Array.from(first(subject.elements(), limit));
    const more = elements?.at(-1) === "more";
    const told = elements?.flatMap((element) => (element === "more" ? [] : [reading?.json(element)]));
    context.printJson({ ...shape, ...(told ? { elements: told, more } : {}) });
    return;
  }
  printStructure(subject, context);
  if (reading) printElements(reading, context, limit);
}
