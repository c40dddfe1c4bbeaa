// What SPECIFICATION.md's tables say is what the code has; the core's code is the golden one.

import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { test } from "node:test";
import { fileURLToPath, pathToFileURL } from "node:url";
import { errorCodes } from "zeroipc";
import * as layout from "../core/layout";

const root = fileURLToPath(new URL("../../../", import.meta.url));
const specification = readFileSync(`${root}SPECIFICATION.md`, "utf8");

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

/**
 * Tables of the specification that have offsets: title, which of its tables, and how the constants for its fields begin
 * in the code, in one way or another. A field without a constant lies at 0.
 */
const layouts: readonly [title: string, which: number, prefixes: string][] = [
  ["Header", 0, "HEADER"],
  ["Peers and liveness", 0, "PEER"],
  ["Table", 0, "ENTRY"],
  ["Structure header", 0, "STRUCTURE"],
  ["Array", 0, "ARRAY"],
  ["Queue", 0, "QUEUE"],
  ["Queue", 1, "CELL"],
  ["Channel", 0, "CHANNEL QUEUE"],
  ["Stack", 0, "STACK"],
  ["Stack", 1, "STACK_BLOCK"],
  ["Map", 0, "MAP"],
  ["Map", 1, "GROUP"],
  ["Map", 2, "PAIR"],
  ["Set", 0, "MAP"],
  ["Ring", 0, "RING"],
  ["Ring", 1, "FRAME"],
  ["Future", 0, "OUTCOME"],
  ["Future", 1, "OUTCOME"],
  ["Lazy", 0, "OUTCOME"],
  ["Pool", 0, "POOL"],
  ["Stream", 0, "STREAM"],
  ["Stream", 2, "LINE"],
];

/** The numbers of a layout file of another language, whose names are the same but for their case. */
function constantsIn(file: string): Record<string, number> {
  const source = readFileSync(`${root}${file}`, "utf8");
  const line =
    /^(?:#define |inline constexpr std::uint\d+_t )?([A-Za-z]\w*) *=? *(0x[\da-f]+|\d+)(?:u|ull)?;?(?: *(?:\/\/|#).*)?$/gim;
  return Object.fromEntries(
    Array.from(source.matchAll(line), ([, name, value]) => [name?.toUpperCase(), Number(value)]),
  );
}

const files: Record<string, Record<string, number>> = {
  "typescript/core/layout.ts": { ...layout },
  "c/src/layout.h": constantsIn("c/src/layout.h"),
  "cpp/include/zeroipc/detail/layout.h": constantsIn("cpp/include/zeroipc/detail/layout.h"),
  "python/zeroipc/layout.py": constantsIn("python/zeroipc/layout.py"),
};

for (const [file, constants] of Object.entries(files)) {
  test(`${file}: what it has in common with the core's layout is the same`, () => {
    const common = Object.keys(constants).filter((name) => name in layout);
    assert.ok(common.length > 0.9 * Object.keys(layout).length, `${common.length} names`);
    for (const name of common) {
      assert.equal(constants[name], (layout as unknown as Record<string, number>)[name], name);
    }
  });
}

for (const [title, which, prefixes] of layouts) {
  for (const [file, constants] of Object.entries(files)) {
    test(`offsets in ${file} are those of table ${which} of "${title}"`, () => {
      const rows = Object.entries(table(title, 4, 2, which)).filter(
        ([field, offset]) => /^\w+$/.test(field) && field !== "reserved" && /^0x/.test(offset),
      );
      assert.ok(rows.length > 0);
      for (const [field, offset] of rows) {
        const names = prefixes.split(" ").map((prefix) => `${prefix}_${field.toUpperCase()}`);
        const found = names.find((name) => name in constants);
        assert.equal(found === undefined ? 0 : constants[found], Number(offset), names.join(" or "));
      }
    });
  }
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
  STAK: layout.KIND_STACK,
  RING: layout.KIND_RING,
  "MAP ": layout.KIND_MAP,
  "SET ": layout.KIND_SET,
  CHAN: layout.KIND_CHANNEL,
  STRM: layout.KIND_STREAM,
  POOL: layout.KIND_POOL,
};

test("kinds are their four letters", () => {
  for (const [text, kind] of Object.entries(kinds)) assert.equal(kind, Buffer.from(text).readUInt32LE(), text);
});

test("error codes and their numbers are those of the table", () => {
  const rows = Object.entries(table("Errors", 3, 1));
  const specified = Object.fromEntries(rows.map(([name, number]) => [`ZEROIPC_${name}`, Number(number)]));
  for (const [name, number] of Object.entries(errorCodes)) assert.equal(specified[name], number, name);
  for (const name of Object.keys(specified)) assert.ok(name in errorCodes, name);
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
