// Derived streams: SPECIFICATION.md section 20.

import * as L from "zeroipc/layout";
import { LAP_BITS, type Naming } from "./blocks";
import type { Examination, Place } from "./examination";
import type { StreamShape } from "./stream";
import { hex, type Sight, sightOf, up8, valueOf } from "./words";

const OPERATORS = ["", "map", "filter", "take", "skip", "window", "scan"];

/** The stream that it is made from, where that lies in this segment. */
function sourceOf(x: Examination): Place | undefined {
  if (x.u32(L.STREAM_SOURCE_SEGMENT) !== x.segment.segmentId) return undefined;
  const offset = x.u32(L.STREAM_SOURCE_OFFSET) * L.LINE_BYTES;
  return x.segment.places.find((place) => place.offset === offset && place.kind === "stream");
}

/** The header's fields for derivation: which values they may have together. */
export function checkDerivedHeader(x: Examination, operator: number, elemSize: number): void {
  const name = OPERATORS[operator] as string;
  const fixed = (offset: number, what: string, holds: (v: number) => boolean, expected: string) =>
    x.fixed(`stream.${what}`, offset, what, holds, expected);
  if (operator === 0) {
    const why = "0: it is not derived";
    fixed(L.STREAM_COUNT, "count", (v) => v === 0, why);
    fixed(L.STREAM_STEP, "step", (v) => v === 0, why);
    fixed(L.STREAM_SOURCE_SEGMENT, "source_segment", (v) => v === 0, why);
    fixed(L.STREAM_SOURCE_OFFSET, "source_offset", (v) => v === 0, why);
    return;
  }
  const counts = operator === L.OPERATOR_TAKE || operator === L.OPERATOR_WINDOW;
  const count = fixed(
    L.STREAM_COUNT,
    "count",
    (v) => (counts ? v >= 1 : operator === L.OPERATOR_SKIP || v === 0),
    counts ? `at least 1, of a ${name}` : `0, of a ${name}`,
  );
  const steps = operator === L.OPERATOR_WINDOW;
  fixed(L.STREAM_STEP, "step", (v) => (steps ? v >= 1 : v === 0), steps ? "at least 1" : `0, of a ${name}`);
  fixed(L.STREAM_SOURCE_SEGMENT, "source_segment", (v) => v !== 0, "the segment_id of its source's segment");
  const within = x.u32(L.STREAM_SOURCE_SEGMENT) === x.segment.segmentId;
  const source = sourceOf(x);
  const line = fixed(
    L.STREAM_SOURCE_OFFSET,
    "source_offset",
    (v) => v !== 0 && (!within || source !== undefined),
    within ? "the line of a stream in this segment" : "the line of its source",
  );
  if (!source) return;
  const elem = x.bytes.u32Seen(source.offset + L.STRUCTURE_ELEM_SIZE);
  const capacity = x.bytes.u32Seen(source.offset + L.STRUCTURE_CAPACITY);
  const own = x.bytes.u32Seen(x.base + L.STRUCTURE_ELEM_SIZE).sight;
  const size = steps ? elem.value * count : elem.value;
  const same = operator !== L.OPERATOR_MAP && operator !== L.OPERATOR_SCAN;
  if (same && elemSize !== size) {
    x.wrong(
      "stream.source-element",
      { at: own.at, what: "elem_size" },
      `${elemSize}`,
      `${size}: elements of a ${name} of ${JSON.stringify(source.name)} at line ${line}`,
      { sights: [own, elem.sight] },
    );
  }
  if (steps && count > capacity.value) {
    x.wrong(
      "stream.window",
      { at: x.base + L.STREAM_COUNT, what: "count" },
      `a window of ${count}`,
      `at most the source's capacity, ${capacity.value}`,
      { sights: [x.bytes.u32Seen(x.base + L.STREAM_COUNT).sight, capacity.sight] },
    );
  }
}

/** The words of a derivation; all zero in a stream that is none. */
export function checkDerivation(x: Examination, shape: StreamShape, named: readonly Naming[]): void {
  const binding = x.word(L.STREAM_BINDING);
  const start = x.word(L.STREAM_START);
  const failed = x.bytes.u32Seen(x.base + L.STREAM_FAILED);
  const failure = x.bytes.read(x.base + L.STREAM_FAILURE, L.STREAM_FAILURE_BYTES);
  const message: Sight = { at: x.base + L.STREAM_FAILURE, bytes: failure };
  if (shape.operator === 0) {
    const must = (what: string, at: number, zero: boolean, found: string, sight: Sight) => {
      if (!zero) x.wrong(`stream.${what}`, { at, what }, found, "0: it is not derived", { sights: [sight] });
    };
    must("binding", binding.at, valueOf(binding) === 0n, hex(valueOf(binding)), sightOf(binding));
    must("start", start.at, valueOf(start) === 0n, hex(valueOf(start)), sightOf(start));
    must("failed", failed.sight.at, failed.value === 0, `${failed.value}`, failed.sight);
    must(
      "failure",
      message.at,
      failure.every((byte) => byte === 0),
      "text",
      message,
    );
    return;
  }
  const source = sourceOf(x);
  const serial = Math.floor(binding.upper / 2 ** 16);
  const line = binding.upper % 2 ** 16;
  const where = { at: binding.at, what: "binding" };
  const text = `serial ${serial}, line ${line}, owner ${hex(binding.low, 6)}`;
  const sights = [sightOf(binding)];
  if (x.owner("stream.binding", where, binding.low, sights) && x.isDead(binding.low)) {
    x.left("stream.binding-of-dead", where, text, "the next one that derives binds it anew", {
      sights,
      dead: [binding.low],
    });
  }
  if (line !== 0 && (serial === 0 || binding.low !== 0)) {
    x.wrong("stream.binding", where, text, "a serial that is not 0 and no owner, beside a line", { sights });
  }
  if (source) {
    const lines = x.bytes.u32Seen(source.offset + L.STREAM_MAX_SUBSCRIBERS);
    if (line > lines.value) {
      x.wrong("stream.binding", where, text, `a line of the source's ${lines.value}`, {
        sights: [...sights, lines.sight],
      });
    }
    checkPlaces(x, shape, named, source, sightOf(start), start);
  }
  checkFailure(x, shape, failed, message);
  checkTaken(x, shape);
}

/** `start`, and the origin beside each value, are positions of the source. */
function checkPlaces(
  x: Examination,
  shape: StreamShape,
  named: readonly Naming[],
  source: Place,
  sight: Sight,
  start: { at: number; upper: number; low: number },
): void {
  const capacity = x.bytes.u32Seen(source.offset + L.STRUCTURE_CAPACITY);
  const isPosition = (upper: number, low: number) => low < capacity.value && upper < 2 ** LAP_BITS;
  if (!isPosition(start.upper, start.low)) {
    x.wrong(
      "stream.start",
      { at: start.at, what: "start" },
      `lap ${start.upper}, index ${start.low}`,
      `a position of the source: an index below ${capacity.value}`,
      { sights: [sight, capacity.sight] },
    );
  }
  const at = up8(shape.elemSize);
  for (const { cell, block } of named) {
    const origin = x.bytes.word(shape.payloads + block * shape.stride + at);
    if (isPosition(origin.upper, origin.low)) continue;
    x.wrong(
      "stream.origin",
      { at: origin.at, what: `origin of block ${block}` },
      `lap ${origin.upper}, index ${origin.low}`,
      `a position of the source: an index below ${capacity.value}`,
      { sights: [shape.targets.sight(cell), sightOf(origin), capacity.sight] },
    );
  }
}

const utf8 = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });

function checkFailure(
  x: Examination,
  shape: StreamShape,
  failed: { value: number; sight: Sight },
  message: Sight,
): void {
  const where = { at: failed.sight.at, what: "failed" };
  if (failed.value > 1) x.wrong("stream.failed", where, `${failed.value}`, "0 or 1", { sights: [failed.sight] });
  if (failed.value === 0) return;
  const end = message.bytes.indexOf(0);
  const text = end < 0 ? message.bytes : message.bytes.subarray(0, end);
  let problem = end >= 0 && message.bytes.subarray(end).some((byte) => byte !== 0) ? "bytes behind its end" : "";
  try {
    utf8.decode(text);
  } catch {
    problem = "bytes that are no UTF-8";
  }
  if (problem !== "") {
    x.wrong("stream.failure", { at: message.at, what: "failure" }, problem, "zero-padded UTF-8", {
      sights: [failed.sight, message],
    });
  }
  const { targets } = shape;
  for (let cell = 0; cell < targets.count; cell++) if (targets.upper(cell) % 2 === 1) return;
  x.left(
    "stream.failed-open",
    where,
    "the derivation failed, and the stream is not closed",
    "the next one that would derive closes it",
    { sights: [failed.sight], twice: true },
  );
}

/** A take has at most its count. */
function checkTaken(x: Examination, shape: StreamShape): void {
  if (shape.operator !== L.OPERATOR_TAKE) return;
  const count = x.u32(L.STREAM_COUNT);
  const { capacity, targets } = shape;
  // Position `count` is not published: its cell was published at most as often as laps are full before it.
  const cell = count % capacity;
  const laps = Math.floor(targets.upper(cell) / 2);
  if (laps <= Math.floor(count / capacity)) return;
  x.wrong(
    "stream.take",
    { at: targets.offset(cell), what: `target of cell ${cell}` },
    `published ${laps} times`,
    `at most ${Math.floor(count / capacity)} times: it takes ${count} values`,
    { sights: [targets.sight(cell)] },
  );
}
