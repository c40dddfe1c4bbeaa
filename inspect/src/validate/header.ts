// The segment itself: header, table, participants. SPECIFICATION.md sections 3 to 5.

import * as L from "zeroipc/layout";
import type { Examination, SegmentFacts } from "./examination";
import { type Bytes, hex, type Sight, up64 } from "./words";

/** What the header says of the segment's shape, as far as it was proved. */
export interface Shape {
  readonly lines: number;
  readonly maxEntries: number;
  readonly maxPeers: number;
  readonly segmentId: number;
  /** Where the peers begin, in bytes. */
  readonly peers: number;
  /** The first line behind the peers. */
  readonly firstLine: number;
}

/** Where a segment of this shape has its peers, and its first structure. */
export function shapeOf(bytes: Bytes): Shape {
  const maxEntries = bytes.u32(L.HEADER_MAX_ENTRIES);
  const maxPeers = bytes.u32(L.HEADER_MAX_PEERS);
  const peers = L.LINE_BYTES + up64(maxEntries * L.ENTRY_BYTES);
  return {
    lines: bytes.u32(L.HEADER_SIZE),
    maxEntries,
    maxPeers,
    segmentId: bytes.u32(L.HEADER_SEGMENT_ID),
    peers,
    firstLine: peers / L.LINE_BYTES + maxPeers,
  };
}

/** What must hold before anything else can be found: the checks of "Opening", step 2. */
export function checkShape(x: Examination, shape: Shape): void {
  const { bytes } = x;
  const seen = (...offsets: number[]): Sight[] => offsets.map((at) => bytes.u32Seen(at).sight);
  const { lines, maxEntries, maxPeers, firstLine } = shape;
  if (lines * L.LINE_BYTES !== bytes.size) {
    x.wrong(
      "header.size",
      { at: L.HEADER_SIZE, what: "size" },
      `${lines} lines, which are ${lines * L.LINE_BYTES} bytes`,
      `the ${bytes.size} bytes that its file has`,
      { sights: seen(L.HEADER_SIZE) },
    );
  }
  if (maxEntries < 1) {
    x.wrong("header.max_entries", { at: L.HEADER_MAX_ENTRIES, what: "max_entries" }, "0", "at least 1", {
      sights: seen(L.HEADER_MAX_ENTRIES),
    });
  }
  if (maxPeers < 1 || maxPeers > L.MAX_PEERS_LIMIT) {
    x.wrong(
      "header.max_peers",
      { at: L.HEADER_MAX_PEERS, what: "max_peers" },
      `${maxPeers}`,
      `1 to ${L.MAX_PEERS_LIMIT}`,
      { sights: seen(L.HEADER_MAX_PEERS) },
    );
  } else if (maxEntries >= 1 && firstLine > lines) {
    x.wrong(
      "header.room",
      { at: L.HEADER_MAX_ENTRIES, what: "max_entries and max_peers" },
      `${maxEntries} entries and ${maxPeers} peers, which take ${firstLine} lines`,
      `header, table and peers within ${lines} lines`,
      { sights: seen(L.HEADER_MAX_ENTRIES, L.HEADER_MAX_PEERS, L.HEADER_SIZE) },
    );
  }
  x.founded();
  if (shape.segmentId === 0) {
    x.wrong(
      "header.segment_id",
      { at: L.HEADER_SEGMENT_ID, what: "segment_id" },
      "0",
      "a random number that is not 0",
      {
        sights: seen(L.HEADER_SEGMENT_ID),
      },
    );
  }
}

/** An entry of the table: where it lies, and what it says. */
interface Entry {
  readonly number: number;
  readonly at: number;
  readonly raw: Buffer;
  readonly name: string;
  readonly line: number;
  readonly lines: number;
}

const linesOf = ({ line, lines }: Entry) => `lines ${line} to ${line + lines - 1}`;

const decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });

function nameProblem(raw: Buffer): string {
  const end = raw.indexOf(0);
  if (end === 0) return "it is empty";
  if (end < 0) return `it takes all ${L.ENTRY_NAME_BYTES} bytes`;
  if (raw.subarray(end).some((byte) => byte !== 0)) return "there are bytes behind its end";
  try {
    decoder.decode(raw.subarray(0, end));
    return "";
  } catch {
    return "it is no UTF-8";
  }
}

/** The table's entries; those where a structure can lie become places, by the kind that their first line names. */
export function checkTable(
  x: Examination,
  shape: Shape,
  kindOf: (word: number) => string,
): Pick<SegmentFacts, "places" | "counted"> {
  const { bytes } = x;
  const next = bytes.u32Seen(L.HEADER_NEXT_OFFSET); // before the count, which is stored first
  const counted = bytes.u32Seen(L.HEADER_ENTRY_COUNT);
  const { firstLine, lines, maxEntries } = shape;
  if (counted.value > maxEntries) {
    x.wrong(
      "header.entry_count",
      { at: L.HEADER_ENTRY_COUNT, what: "entry_count" },
      `${counted.value}`,
      `at most max_entries, ${maxEntries}`,
      { sights: [counted.sight] },
    );
  }
  const table = bytes.read(L.LINE_BYTES, Math.min(counted.value, maxEntries) * L.ENTRY_BYTES);
  const entries: Entry[] = [];
  for (let number = 0; number * L.ENTRY_BYTES < table.length; number++) {
    const raw = table.subarray(number * L.ENTRY_BYTES, (number + 1) * L.ENTRY_BYTES);
    const nameBytes = raw.subarray(0, L.ENTRY_NAME_BYTES);
    entries.push({
      number,
      at: L.LINE_BYTES + number * L.ENTRY_BYTES,
      raw,
      name: nameBytes.toString().replace(/\0[^]*$/, ""),
      line: raw.readUInt32LE(L.ENTRY_OFFSET),
      lines: raw.readUInt32LE(L.ENTRY_SIZE),
    });
  }
  const sightOf = (entry: Entry): Sight => ({ at: entry.at, bytes: entry.raw });
  const what = (entry: Entry) => `entry ${entry.number} (${JSON.stringify(entry.name)})`;
  const good: Entry[] = [];
  const names = new Map<string, Entry>();
  for (const entry of entries) {
    const proof = { sights: [counted.sight, sightOf(entry)] };
    const problem = nameProblem(entry.raw.subarray(0, L.ENTRY_NAME_BYTES));
    if (problem !== "") {
      const found = entry.raw.subarray(0, L.ENTRY_NAME_BYTES).toString("hex");
      x.wrong(
        "table.name",
        { at: entry.at, what: `the name of entry ${entry.number}` },
        `${found}: ${problem}`,
        "1 to 31 bytes of UTF-8 without NUL, zero-padded",
        proof,
      );
    }
    const key = entry.raw.toString("latin1", 0, L.ENTRY_NAME_BYTES);
    const same = names.get(key);
    if (same) {
      x.wrong(
        "table.unique",
        { at: entry.at, what: what(entry) },
        `the name of entry ${same.number}`,
        "a name that no other entry has",
        { sights: [...proof.sights, sightOf(same)] },
      );
    } else names.set(key, entry);
    const inside = entry.line >= firstLine && entry.lines >= 1 && entry.line + entry.lines <= lines;
    if (!inside) {
      x.wrong(
        "table.place",
        { at: entry.at + L.ENTRY_OFFSET, what: what(entry) },
        linesOf(entry),
        `at least one line, within ${firstLine} to ${lines - 1}`,
        proof,
      );
    } else {
      const before = good.at(-1);
      if (before && entry.line < before.line) {
        x.wrong(
          "table.order",
          { at: entry.at + L.ENTRY_OFFSET, what: what(entry) },
          linesOf(entry),
          `lines behind those of entry ${before.number}, ${linesOf(before)}: structures lie in order of creation`,
          { sights: [...proof.sights, sightOf(before)] },
        );
      }
      good.push(entry);
    }
  }
  let last: Entry | undefined;
  for (const entry of [...good].sort((a, b) => a.line - b.line || a.number - b.number)) {
    if (last && entry.line < last.line + last.lines) {
      x.wrong(
        "table.overlap",
        { at: entry.at + L.ENTRY_OFFSET, what: what(entry) },
        linesOf(entry),
        `no line of entry ${last.number}, ${linesOf(last)}`,
        { sights: [counted.sight, sightOf(entry), sightOf(last)] },
      );
    }
    if (!last || entry.line + entry.lines > last.line + last.lines) last = entry;
  }
  const end = good.reduce((most, entry) => Math.max(most, entry.line + entry.lines), firstLine);
  const all = { sights: [next.sight, counted.sight, { at: L.LINE_BYTES, bytes: table }] };
  const where = { at: L.HEADER_NEXT_OFFSET, what: "next_offset" };
  if (next.value > lines || next.value > end) {
    if (good.length === entries.length || next.value > lines)
      x.wrong("header.next_offset", where, `line ${next.value}`, `line ${end}, behind the last structure`, all);
  } else if (next.value < firstLine) {
    x.wrong("header.next_offset", where, `line ${next.value}`, `at least line ${firstLine}, behind the peers`, all);
  } else if (next.value < end) {
    x.left(
      "header.next_offset-lags",
      where,
      `line ${next.value}, and the last structure ends at line ${end}`,
      "whoever creates the next structure looks at the entries, too",
      all,
    );
  }
  const places = good.map((entry) => {
    const offset = entry.line * L.LINE_BYTES;
    return { name: entry.name, kind: kindOf(bytes.u32(offset)), offset, size: entry.lines * L.LINE_BYTES };
  });
  return { places, counted: counted.sight };
}

/** The lines of the peer slots. */
export function checkPeers(x: Examination, shape: Shape): void {
  const { bytes } = x;
  for (let slot = 1; slot <= shape.maxPeers; slot++) {
    const at = shape.peers + (slot - 1) * L.LINE_BYTES;
    const line = bytes.read(at, L.LINE_BYTES);
    const owner = line.readUInt32LE(L.PEER_OWNER);
    if (owner < 2 ** 24 && (owner & 0xff) === 0) continue; // nobody, or who attaches just now
    const sight = { at, bytes: line.subarray(0, 4) };
    if (owner >= 2 ** 24 || (owner & 0xff) !== slot || owner >>> 8 === 0) {
      x.wrong(
        "peer.owner",
        { at: at + L.PEER_OWNER, what: `owner of slot ${slot}` },
        hex(owner, 6),
        `nobody (slot 0), or an owner id: a generation that is not 0, and slot ${hex(slot, 2)}`,
        { sights: [sight] },
      );
    }
    const label = line.subarray(L.PEER_LABEL, L.PEER_LABEL + L.PEER_LABEL_BYTES);
    const end = label.indexOf(0);
    if (end >= 0 && label.subarray(end).some((byte) => byte !== 0)) {
      x.wrong(
        "peer.label",
        { at: at + L.PEER_LABEL, what: `label of slot ${slot}` },
        label.toString("hex"),
        "text, zero-padded",
        { sights: [sight, { at: at + L.PEER_LABEL, bytes: label }] },
      );
    }
  }
}
