// What SPECIFICATION.md's tables say is what the code has; the core's code is the golden one.

import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { test } from "node:test";
import { fileURLToPath, pathToFileURL } from "node:url";
import { errorCodes } from "zeroipc";
import * as layout from "../core/layout";

const root = fileURLToPath(new URL("../../../", import.meta.url));
const specification = readFileSync(`${root}SPECIFICATION.md`, "utf8");

/** The rows of the section's first table that has these columns, as name -> first column. */
function table(section: string, columns: number, name: number, from = 0): Record<string, string> {
  const start = specification.indexOf(section);
  assert.ok(start >= 0, section);
  const text = specification.slice(start + 1).split(/\n#+ /)[0] as string;
  const tables = text.split("\n\n").filter((part) => part.startsWith("|"));
  const rows = (tables[from] as string).split("\n").slice(2);
  return Object.fromEntries(
    rows.map((row) => {
      const cells = row
        .split("|")
        .slice(1, -1)
        .map((cell) => cell.trim());
      assert.equal(cells.length, columns, row);
      return [cells[name] as string, cells[0] as string];
    }),
  );
}

test("offsets in the code are those of the tables", () => {
  const header = table("\n### Header", 4, 2);
  const peer = table("\n## 4 Peers", 4, 2);
  const entry = table("\n## 5 Table", 4, 2);
  const structure = table("\n## 6 Structure", 4, 2);
  const queue = table("\n## 11 Queue", 4, 2);
  const cell = table("\n## 11 Queue", 4, 2, 1);
  const array = table("\n## 10 Array", 4, 2);
  const expected: [number, Record<string, string>, string][] = [
    [layout.HEADER_MAGIC, header, "magic"],
    [layout.HEADER_VERSION, header, "version"],
    [layout.HEADER_ENTRY_COUNT, header, "entry_count"],
    [layout.HEADER_NEXT_OFFSET, header, "next_offset"],
    [layout.HEADER_MAX_ENTRIES, header, "max_entries"],
    [layout.HEADER_MAX_PEERS, header, "max_peers"],
    [layout.HEADER_SIZE, header, "size"],
    [layout.HEADER_SEGMENT_ID, header, "segment_id"],
    [layout.HEADER_NAME_WAITERS, header, "name_waiters"],
    [layout.PEER_OWNER, peer, "owner"],
    [layout.PEER_PID, peer, "pid"],
    [layout.PEER_LANGUAGE, peer, "language"],
    [layout.PEER_DOORBELL, peer, "doorbell"],
    [layout.PEER_ATTACHED, peer, "attached"],
    [layout.PEER_LABEL, peer, "label"],
    [0, entry, "name"],
    [layout.ENTRY_OFFSET, entry, "offset"],
    [layout.ENTRY_SIZE, entry, "size"],
    [layout.STRUCTURE_KIND, structure, "kind"],
    [layout.STRUCTURE_ELEM_SIZE, structure, "elem_size"],
    [layout.STRUCTURE_CAPACITY, structure, "capacity"],
    [layout.STRUCTURE_STRIDE, structure, "stride"],
    [layout.ARRAY_DATA, array, "elements"],
    [layout.QUEUE_BLOCK_COUNT, queue, "block_count"],
    [layout.QUEUE_TAIL, queue, "tail"],
    [layout.QUEUE_HEAD, queue, "head"],
    [layout.QUEUE_NOT_EMPTY, queue, "not_empty"],
    [layout.QUEUE_NOT_FULL, queue, "not_full"],
    [layout.QUEUE_CELLS, queue, "cells"],
    [layout.CELL_TARGET, cell, "target"],
    [layout.CELL_BLOCK, cell, "block"],
    [layout.CELL_PAYLOAD, cell, "payload"],
  ];
  for (const [offset, rows, field] of expected) assert.equal(Number(rows[field]), offset, field);
});

test("kinds are their four letters", () => {
  const kind = (text: string) => Buffer.from(text).readUInt32LE();
  assert.equal(layout.KIND_ARRAY, kind("ARRY"));
  assert.equal(layout.KIND_QUEUE, kind("QUEU"));
});

test("error codes and their numbers are those of the table", () => {
  const specified = Object.fromEntries(
    Object.entries(table("\n## 13 Errors", 3, 1)).map(([name, number]) => [`ZEROIPC_${name}`, Number(number)]),
  );
  assert.deepEqual({ ...errorCodes }, specified);
});

test("ordering pairs in the code are specified", () => {
  for (const file of readdirSync(`${root}typescript/core`).filter((name) => name.endsWith(".ts"))) {
    const source = readFileSync(`${root}typescript/core/${file}`, "utf8");
    for (const [id] of source.matchAll(/\b[A-Z]+-O\d\b/g)) assert.ok(specification.includes(id), `${file}: ${id}`);
  }
});

test("the core compiles to its golden text", async () => {
  const { compileCore } = await import(pathToFileURL(`${root}typescript/scripts/core.mjs`).href);
  const { wat } = await compileCore(`${root}typescript`);
  assert.equal(
    wat,
    readFileSync(`${root}typescript/core/core.wat`, "utf8"),
    "core/core.wat is out of date: look at the difference and commit it (node typescript/scripts/build.mjs --golden)",
  );
});
