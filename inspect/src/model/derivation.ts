// How a stream is derived from another one: SPECIFICATION.md section 20.

import * as L from "zeroipc/layout";
import { hex } from "../text";
import type { Fact, Subject } from "./subject";
import { lower } from "./words";

const OPERATORS = ["none", "map", "filter", "take", "skip", "window", "scan"];

function howText(stream: Subject, operator: number): string {
  const name = OPERATORS[operator] as string;
  const count = stream.area.u32(L.STREAM_COUNT);
  if (operator === L.OPERATOR_WINDOW) return `${name} of ${count}, step ${stream.area.u32(L.STREAM_STEP)}`;
  return count === 0 ? name : `${name} ${count}`;
}

function sourceText({ area, view }: Subject): string {
  const segment = area.u32(L.STREAM_SOURCE_SEGMENT);
  const line = area.u32(L.STREAM_SOURCE_OFFSET);
  const here = segment === view.header.segmentId;
  const entry = here ? view.entries().find(({ offset }) => offset === line * L.LINE_BYTES) : undefined;
  return entry?.name ?? `line ${line} of segment ${hex(segment, 8)}`;
}

/** What `show` tells of a derived stream besides. */
export function describeDerivation(stream: Subject): Fact[] {
  const { area, view } = stream;
  const operator = area.u32(L.STREAM_OPERATOR);
  const how = howText(stream, operator);
  const source = sourceText(stream);
  const binding = area.u64(L.STREAM_BINDING);
  const line = Number((binding >> 24n) & 0xffffn);
  const binder = lower(area.halves(L.STREAM_BINDING));
  const bound =
    line !== 0
      ? `subscriber line ${line - 1} of the source`
      : binder !== 0
        ? `being bound by ${view.ownerText(binder)}`
        : "no line yet";
  const facts: Fact[] = [
    { name: "derived", value: `${how}, from ${source}`, data: { operator: OPERATORS[operator], source } },
    { name: "bound to", value: bound, data: line === 0 ? null : line - 1 },
  ];
  if (area.u32(L.STREAM_FAILED) !== 0) {
    facts.push({ name: "failed", value: area.text(L.STREAM_FAILURE, L.STREAM_FAILURE_BYTES) });
  }
  return facts;
}
