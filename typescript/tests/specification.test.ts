// What SPECIFICATION.md's tables say is what the code has; the core's code is the golden one.

import assert from "node:assert/strict";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { test } from "node:test";
import { fileURLToPath, pathToFileURL } from "node:url";
import { errorCodes } from "zeroipc";
import * as layout from "../core/layout";

const root = fileURLToPath(new URL("../../../", import.meta.url));
/** Chapters that are not in the specification yet stand beside it. */
const chapters = existsSync(`${root}spec`) ? readdirSync(`${root}spec`).map((file) => `spec/${file}`) : [];
const specification = ["SPECIFICATION.md", ...chapters]
  .map((file) => readFileSync(root + file, "utf8"))
  .join("\n")
  .replaceAll("\n## N ", "\n## ");

/** The rows of a table of the section with this title, as name -> first column. Titles are without their number. */
function table(title: string, columns: number, name: number, from = 0): Record<string, string> {
  const section = specification.split(/\n##+ (?:\d+ )?/).find((text) => text.startsWith(`${title}\n`));
  assert.ok(section, title);
  const tables = section.split("\n\n").filter((part) => part.startsWith("|"));
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

/** Tables of the specification that have offsets: title, which of its tables, and the code's constants for its fields. */
const layouts: readonly [title: string, which: number, fields: Record<string, number>][] = [
  [
    "Header",
    0,
    {
      magic: layout.HEADER_MAGIC,
      version: layout.HEADER_VERSION,
      entry_count: layout.HEADER_ENTRY_COUNT,
      next_offset: layout.HEADER_NEXT_OFFSET,
      max_entries: layout.HEADER_MAX_ENTRIES,
      max_peers: layout.HEADER_MAX_PEERS,
      size: layout.HEADER_SIZE,
      segment_id: layout.HEADER_SEGMENT_ID,
      name_waiters: layout.HEADER_NAME_WAITERS,
    },
  ],
  [
    "Peers and liveness",
    0,
    {
      owner: layout.PEER_OWNER,
      pid: layout.PEER_PID,
      language: layout.PEER_LANGUAGE,
      doorbell: layout.PEER_DOORBELL,
      attached: layout.PEER_ATTACHED,
      label: layout.PEER_LABEL,
    },
  ],
  [
    "Table",
    0,
    {
      name: 0,
      offset: layout.ENTRY_OFFSET,
      size: layout.ENTRY_SIZE,
    },
  ],
  [
    "Structure header",
    0,
    {
      kind: layout.STRUCTURE_KIND,
      elem_size: layout.STRUCTURE_ELEM_SIZE,
      capacity: layout.STRUCTURE_CAPACITY,
      stride: layout.STRUCTURE_STRIDE,
    },
  ],
  [
    "Array",
    0,
    {
      elements: layout.ARRAY_DATA,
    },
  ],
  [
    "Queue",
    0,
    {
      block_count: layout.QUEUE_BLOCK_COUNT,
      tail: layout.QUEUE_TAIL,
      head: layout.QUEUE_HEAD,
      not_empty: layout.QUEUE_NOT_EMPTY,
      not_full: layout.QUEUE_NOT_FULL,
      cells: layout.QUEUE_CELLS,
    },
  ],
  [
    "Queue",
    1,
    {
      target: layout.CELL_TARGET,
      block: layout.CELL_BLOCK,
      payload: layout.CELL_PAYLOAD,
    },
  ],
  ...["Future", "Lazy"].map((title): [string, number, Record<string, number>] => [
    title,
    0,
    {
      block_count: layout.OUTCOME_BLOCK_COUNT,
      state: layout.OUTCOME_STATE,
      settled: layout.OUTCOME_SETTLED,
      blocks: layout.OUTCOME_BLOCKS,
    },
  ]),
  [
    "Future",
    1,
    {
      block: layout.OUTCOME_BLOCK,
      payload: layout.OUTCOME_PAYLOAD,
    },
  ],
  [
    "Pool",
    0,
    {
      payload: layout.POOL_PAYLOAD,
      queues: layout.POOL_QUEUES,
      free: layout.POOL_FREE,
      blocks: layout.POOL_BLOCKS,
    },
  ],
  [
    "Pool",
    1,
    {
      lease: layout.LEASE_WORD,
    },
  ],
];

for (const [title, which, fields] of layouts) {
  test(`offsets in the code are those of table ${which} of "${title}"`, () => {
    const rows = table(title, 4, 2, which);
    for (const [field, offset] of Object.entries(fields)) assert.equal(Number(rows[field]), offset, field);
  });
}

test("states of an outcome are those of the table", () => {
  const rows = table("Future", 5, 1, 2);
  const states = {
    EMPTY: layout.STATE_EMPTY,
    PLEDGED: layout.STATE_PLEDGED,
    COMPUTING: layout.STATE_COMPUTING,
    READY: layout.STATE_READY,
    FAILED: layout.STATE_FAILED,
    ABANDONED: layout.STATE_ABANDONED,
  };
  assert.deepEqual(Object.fromEntries(Object.entries(rows).map(([name, number]) => [name, Number(number)])), states);
});

/** Kinds as their four letters. */
const kinds: Record<string, number> = {
  ARRY: layout.KIND_ARRAY,
  QUEU: layout.KIND_QUEUE,
  FUTR: layout.KIND_FUTURE,
  LAZY: layout.KIND_LAZY,
  POOL: layout.KIND_POOL,
};

test("kinds are their four letters", () => {
  for (const [text, kind] of Object.entries(kinds)) assert.equal(kind, Buffer.from(text).readUInt32LE(), text);
});

test("error codes and their numbers are those of the table", () => {
  const specified = Object.fromEntries(
    Object.entries(table("Errors", 3, 1)).map(([name, number]) => [`ZEROIPC_${name}`, Number(number)]),
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
