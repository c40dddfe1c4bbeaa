// The parts of a segment's bytes, in order: what each of them is, and what it says.

import * as L from "zeroipc/layout";
import type { Span, Subject } from "../model/subject";
import { languageName, type Listed, type Participant, type View, waitersText } from "../model/view";
import { counted, hex } from "../text";

/** Some bytes; `begin` and `end` count from the segment's begin. */
export interface Part {
  begin: number;
  end: number;
  /** "segment", `queue "commands"`: what it belongs to. */
  where: string;
  /** "header", "cell 3", "unused". */
  name: string;
  /** What it says, where that can be told. */
  said: string;
  /** Of a row: the name of its things, and the number of this one. */
  of?: { name: string; number: number };
  /** Belongs to nothing: told of only where it is not all zeros. */
  unused?: boolean;
}

/** A range of bytes: what lies outside is not told of. */
export interface Range {
  begin: number;
  end: number;
}

/** The segment's bytes in front of its structures. */
export function* frontParts(view: View, range: Range): Generator<Part> {
  const { maxEntries, maxPeers, segmentId, size, version } = view.header;
  const said = `version ${version}, ${view.statedCount()} of ${maxEntries} entries, ${maxPeers} peers, ${size} bytes, id ${hex(segmentId, 8)}`;
  yield { begin: 0, end: L.HEADER_NAME_WAITERS, where: "segment", name: "header", said };
  const waiters = waitersText(view.waiters(view.whole, L.HEADER_NAME_WAITERS));
  yield {
    begin: L.HEADER_NAME_WAITERS,
    end: L.LINE_BYTES,
    where: "segment",
    name: "waiter set for names",
    said: waiters,
  };
  const entries = view.entries();
  const table = { begin: L.LINE_BYTES, each: L.ENTRY_BYTES, count: maxEntries };
  yield* rowParts(table, range, "table", "entry", 0, (k) => {
    const entry = entries[k];
    if (!entry) return "unused";
    return `"${entry.name}", ${entry.problem || `+${hex(entry.offset)}, ${counted(entry.bytes, "byte")}`}`;
  });
  yield unused(L.LINE_BYTES + maxEntries * L.ENTRY_BYTES, view.peersBegin, "table");
  const participants = new Map(view.participants().map((one) => [one.slot, one]));
  const peers = { begin: view.peersBegin, each: L.LINE_BYTES, count: maxPeers };
  yield* rowParts(peers, range, "peers", "slot", 1, (k) => peerText(participants.get(k + 1)));
}

function peerText(peer: Participant | undefined): string {
  if (!peer) return "unused";
  const { pid, label, language, alive } = peer;
  return `pid ${pid} (${label}), ${languageName(language)}, ${alive ? "alive" : "gone"}`;
}

function unused(begin: number, end: number, where: string): Part {
  return { begin, end, where, name: "unused", said: "", unused: true };
}

interface Things {
  begin: number;
  each: number;
  count: number;
}

/** The things of a row that lie in the range; from the first of those on. */
function* rowParts(
  { begin, each, count }: Things,
  range: Range,
  where: string,
  name: string,
  first: number,
  about: (k: number) => string,
): Generator<Part> {
  const start = Math.max(0, Math.floor((range.begin - begin) / each));
  const stop = Math.min(count, Math.ceil((range.end - begin) / each));
  for (let k = start; k < stop; k++) {
    const number = k + first;
    yield {
      begin: begin + k * each,
      end: begin + (k + 1) * each,
      where,
      name: `${name} ${number}`,
      get said() {
        return about(k);
      },
      of: { name, number },
    };
  }
}

/** A structure's bytes. */
export function* structureParts(view: View, entry: Listed, range: Range): Generator<Part> {
  if (entry.offset >= range.end || entry.offset + entry.bytes <= range.begin) return;
  let subject: Subject | undefined;
  let problem = "";
  try {
    subject = view.subject(entry);
  } catch (error) {
    problem = (error as Error).message;
  }
  const base = entry.offset;
  const where = `${subject?.kind ?? view.letters(entry)} "${entry.name}"`;
  const shape = subject && `elements of ${counted(subject.elemSize, "byte")}, capacity ${subject.capacity}`;
  yield { begin: base, end: base + L.LINE_BYTES, where, name: "header", said: shape ?? problem };
  if (!subject) {
    yield { begin: base + L.LINE_BYTES, end: base + entry.bytes, where, name: "bytes", said: "" };
    return;
  }
  let done = L.LINE_BYTES;
  for (const span of subject.spans()) {
    yield unused(base + done, base + span.begin, where);
    yield* spanParts(subject, span, range, where);
    done = span.end;
  }
  yield unused(base + done, base + entry.bytes, where);
}

function* spanParts(subject: Subject, span: Span, range: Range, where: string): Generator<Part> {
  const base = subject.entry.offset;
  const { begin, end, each, name, first } = span;
  const about = (k: number) => quietly(() => subject.about(span, k));
  if (each === 0) {
    const isSet = name.startsWith("waiter set");
    const said = isSet ? waitersText(subject.view.waiters(subject.area, begin)) : about(0);
    yield { begin: base + begin, end: base + end, where, name, said };
    return;
  }
  const things = { begin: base + begin, each, count: Math.round((end - begin) / each) };
  yield* rowParts(things, range, where, name, first, about);
}

function quietly(look: () => string): string {
  try {
    return look();
  } catch (error) {
    return (error as Error).message;
  }
}

/** All parts of the whole segment. */
export function* segmentParts(view: View, range: Range): Generator<Part> {
  yield* frontParts(view, range);
  const entries = view.entries().sort((a, b) => a.offset - b.offset);
  let end = view.structuresBegin;
  for (const entry of entries) {
    if (entry.problem) {
      yield {
        begin: range.begin,
        end: range.begin,
        where: `entry ${entry.number}`,
        name: `"${entry.name}"`,
        said: entry.problem,
      };
      continue;
    }
    if (entry.offset > end) yield unused(end, entry.offset, "segment");
    yield* structureParts(view, entry, range);
    end = Math.max(end, entry.offset + entry.bytes);
  }
  yield { ...unused(end, view.header.size, "segment"), name: "free" };
}
