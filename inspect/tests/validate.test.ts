// zeroipc validate: every invariant violated, one word at a time; random corruption; vectors; the command itself.

import assert from "node:assert/strict";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { after, describe, test } from "node:test";
import { Memory, Queue, f64 } from "zeroipc";
import { countOf, type Report, Validator } from "../src/validate/validate";
import { nameOf, textOf } from "../src/validate/verdict";
import { hex } from "../src/text";
import { testName, zeroipc } from "./harness";
import { makeSpecimen, type Specimen } from "./specimen";
import { type Violation, violations } from "./violations";

const name = testName();
const specimen = await makeSpecimen(testName());

after(() => Memory.unlink(name));

/** Validates these bytes as a segment that nobody lives in. */
function validateBytes(bytes: Uint8Array): Report {
  writeFileSync(`/dev/shm${name}`, bytes, { mode: 0o600 });
  using validator = Validator.open(name);
  return validator.run();
}

function texts(report: Report): string[] {
  return report.verdicts.flatMap((verdict) =>
    verdict.findings.map((found) => `${nameOf(verdict)} ${hex(found.offset)} [${found.rule}] ${textOf(found)}`),
  );
}

function violate({ bytes, offsets }: Specimen, { of, at, bytes: size, change }: Violation): Uint8Array {
  const changed = bytes.slice();
  const view = new DataView(changed.buffer);
  const offset = (of === "" ? 0 : (offsets[of] as number)) + at;
  if (size === 1) view.setUint8(offset, Number(change(BigInt(view.getUint8(offset)))));
  else if (size === 4) {
    view.setUint32(offset, Number(BigInt.asUintN(32, change(BigInt(view.getUint32(offset, true))))), true);
  } else view.setBigUint64(offset, BigInt.asUintN(64, change(view.getBigUint64(offset, true))), true);
  return changed;
}

test("a specimen with structures of every kind is sound", () => {
  const report = validateBytes(specimen.bytes);
  assert.equal(countOf(report, "wrong"), 0, texts(report).join("\n"));
  assert.equal(report.verdicts.length, 1 + Object.keys(specimen.offsets).length);
  assert.ok(countOf(report, "left") > 5, "its maker is gone");
});

describe("one word that is wrong", () => {
  const rows = violations(specimen);
  for (const row of rows) {
    test(`${row.of || "segment"} +${hex(row.at)}: ${row.rule}`, () => {
      const report = validateBytes(violate(specimen, row));
      const verdict = report.verdicts.find((one) => one.name === row.of);
      const wanted = row.rule.includes(".") ? row.rule : `.${row.rule}`;
      const found = verdict?.findings.filter(({ rule, level }) => level === "wrong" && rule.endsWith(wanted)) ?? [];
      assert.ok(found.length > 0, `not found; but:\n${texts(report).join("\n")}`);
      for (const { what, expected, found: says } of found) assert.ok(what && expected && says);
    });
  }
  test("there are many", () => assert.ok(rows.length >= 250, `${rows.length}`));
});

describe("vectors", () => {
  const folder = fileURLToPath(new URL("../../../vectors/", import.meta.url));
  for (const file of readdirSync(folder)) {
    test(`${file} is sound`, () => {
      const report = validateBytes(vectorBytes(readFileSync(join(folder, file), "utf8")));
      assert.equal(countOf(report, "wrong"), 0, texts(report).join("\n"));
    });
  }
});

/** The bytes of a vector; what differs from run to run is zero, but for the segment's id. SPECIFICATION.md "Vectors". */
function vectorBytes(text: string): Uint8Array {
  const bytes = new Uint8Array(Number(/^size (\d+)$/m.exec(text)?.[1]));
  for (const [, offset, content] of text.matchAll(/^\+0x([0-9A-F]+) \| ([^|]+?) *\|.*$/gm)) {
    let at = Number.parseInt(offset as string, 16);
    for (const part of (content as string).split(" ")) {
      const [, what = "", times = "1"] = /^(..)(?:x(\d+))?$/.exec(part) ?? [];
      const each = what === "id" ? [1, 2, 3, 4] : [what === ".." ? 0 : Number.parseInt(what, 16)];
      for (let k = Number(times); k > 0; k--, at += each.length) bytes.set(each, at);
    }
  }
  return bytes;
}

describe("the command", () => {
  const run = (bytes: Uint8Array, ...args: string[]) => {
    writeFileSync(`/dev/shm${name}`, bytes, { mode: 0o600 });
    return zeroipc("validate", name, ...args);
  };

  test("says sound, and what the dead left", async () => {
    const { code, stdout, stderr } = await run(specimen.bytes);
    assert.equal(stderr, "");
    assert.equal(code, 0);
    assert.match(stdout, /: sound; \d+ left by who is gone, which mends itself\n25 structures, 0 participants alive\n/);
    assert.match(
      stdout,
      /^queue "queue"\n {2}left {2}0x\w+ {2}1 of the blocks: block 2, held by who is gone; free by def/m,
    );
  });

  test("says what is wrong, where, what is there and what should be", async () => {
    const bytes = specimen.bytes.slice();
    const at = (specimen.offsets["queue"] as number) + 0x140;
    new DataView(bytes.buffer).setBigUint64(at, 0x3000009n, true);
    const { code, stdout } = await run(bytes);
    assert.equal(code, 3);
    assert.match(stdout, /: 1 wrong; /);
    assert.match(
      stdout,
      new RegExp(
        `wrong ${hex(at)} {2}target of cell 0: turn 3 \\(full in lap 1\\), block 9; expected a block below 8 \\[queue\\.block\\]`,
      ),
    );
    const one = await run(bytes, "stack");
    assert.equal(one.code, 0);
    assert.match(one.stdout, /^1 structure, /m);
    const json = JSON.parse((await run(bytes, "--json")).stdout);
    assert.deepEqual([json.segment, json.sound, json.wrong, json.alive], [name, false, 1, 0]);
    const found = json.structures.find((s: { name: string }) => s.name === "queue").findings[0];
    assert.equal(found.rule, "queue.block");
    assert.equal(found.offset, at);
    assert.equal(found.level, "wrong");
  });

  test("of what cannot be looked at fails", async () => {
    assert.equal((await zeroipc("validate", testName())).code, 1);
    assert.equal((await run(specimen.bytes, "none")).code, 1);
    const old = specimen.bytes.slice();
    old[4] = 2;
    const version = await run(old);
    assert.equal(version.code, 1);
    assert.match(version.stderr, /format version 2, of an earlier ZeroIPC/);
    const short = await run(specimen.bytes.subarray(0, 32));
    assert.equal(short.code, 1);
    const cut = await run(specimen.bytes.subarray(0, 60_000));
    assert.equal(cut.code, 3);
    assert.match(cut.stdout, /size: 1024 lines, which are 65536 bytes; expected the 60000 bytes that its file has/);
    const other = await run(new Uint8Array(4096));
    assert.equal(other.code, 1);
    assert.match(other.stderr, /not a ZeroIPC segment/);
    assert.equal((await zeroipc("validate")).code, 2);
  });

  test("tells of participants that live, and leaves them what they have", async () => {
    const live = testName();
    using memory = new Memory(live, { size: "64KB" });
    const queue = new Queue(memory, "queue", f64, 4);
    queue.tryPush(1);
    using _slot = queue.tryReserve();
    const before = readFileSync(`/dev/shm${live}`);
    const { code, stdout } = await zeroipc("validate", live);
    assert.equal(code, 0);
    assert.equal(stdout, `${live}: sound\n1 structure, 1 participant alive\n`);
    assert.ok(before.equals(readFileSync(`/dev/shm${live}`)));
  });

  test("does not know every kind", async () => {
    const bytes = specimen.bytes.slice();
    bytes.set(Buffer.from("NEWK"), specimen.offsets["queue"] as number);
    const { code, stdout } = await run(bytes);
    assert.equal(code, 0);
    assert.match(stdout, /^NEWK "queue"\n {2}a kind that this program does not know: not looked at$/m);
  });
});
