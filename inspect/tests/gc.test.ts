// zeroipc gc and rm

import assert from "node:assert/strict";
import { chownSync, existsSync, symlinkSync, unlinkSync, writeFileSync } from "node:fs";
import { after, test } from "node:test";
import { Memory } from "zeroipc";
import { Removal, waitForAttachers } from "../src/removal";
import { endPrograms, seededRandom, sleep, soak, startProgram, testName, zeroipc, zeroipcWith } from "./harness";

after(endPrograms);

/** A segment that nobody lives in. */
function abandoned(): string {
  const name = testName();
  new Memory(name, { size: "64KB" }).close();
  return name;
}

const pathOf = (name: string) => `/dev/shm${name}`;

interface Listed {
  name: string;
  fate: string | null;
}

/** What gc has to say of these segments; others of this machine are not the test's. */
function among(stdout: string, names: readonly string[]): Listed[] {
  const { segments } = JSON.parse(stdout) as { segments: Listed[] };
  return segments.filter(({ name }) => names.includes(name)).map(({ name, fate }) => ({ name, fate }));
}

// No test here lets gc remove whatever it finds: other segments of this machine may be somebody's. Those that do are given a
// time that only they fulfil, or go through Removal.

test("gc --dry-run tells of what nobody lives in, and removes nothing", async () => {
  const [dead, alive] = [abandoned(), testName()];
  using memory = new Memory(alive, { size: "64KB" });
  const { code, stdout } = await zeroipc("gc", "--dry-run", "--json");
  assert.equal(code, 0);
  assert.deepEqual(among(stdout, [dead, alive]), [{ name: dead, fate: null }]);
  const text = await zeroipc("gc", "-n");
  assert.match(text.stdout, new RegExp(`^${dead} {2}64\\.0 KiB, unused for \\d+s$`, "m"));
  assert.match(text.stdout, /^\d+ segments?, .* would be removed$/m);
  assert.ok(existsSync(pathOf(dead)) && existsSync(pathOf(alive)));
  memory.unlink();
  unlinkSync(pathOf(dead));
});

test("gc where nobody can be asked refuses", async () => {
  const name = abandoned();
  const { code, stderr } = await zeroipc("gc");
  assert.equal(code, 2);
  assert.match(stderr, /Remove .*\? Nobody can be asked: this is no terminal\. Give --yes, or --dry-run\./);
  assert.ok(existsSync(pathOf(name)));
  unlinkSync(pathOf(name));
});

test("gc --older counts from the last time that somebody attached", async () => {
  const name = abandoned();
  assert.deepEqual(among((await zeroipc("gc", "-n", "--json", "--older", "1h")).stdout, [name]), []);
  await sleep(60);
  assert.deepEqual(among((await zeroipc("gc", "-n", "--json", "--older", "50ms")).stdout, [name]), [
    { name, fate: null },
  ]);
  const { code, stdout } = await zeroipc("gc", "--yes", "--json", "--older", "10000d");
  assert.equal(code, 0);
  assert.deepEqual((JSON.parse(stdout) as { segments: unknown[] }).segments, []);
  assert.equal((await zeroipc("gc", "--older", "soon")).code, 2);
  unlinkSync(pathOf(name));
});

test("gc leaves other files, other versions and corrupt segments alone", async () => {
  const names = Array.from({ length: 4 }, testName) as [string, string, string, string];
  const [other, old, corrupt, link] = names;
  writeFileSync(pathOf(other), "not a segment at all");
  const head = Buffer.alloc(4096);
  head.writeUInt32LE(0x5a49504d, 0);
  head.writeUInt32LE(2, 4);
  writeFileSync(pathOf(old), head);
  head.writeUInt32LE(3, 4);
  writeFileSync(pathOf(corrupt), head);
  symlinkSync(pathOf(corrupt), pathOf(link));
  const { stdout } = await zeroipc("gc", "-n", "--json");
  assert.deepEqual(among(stdout, names), []);
  const { leftAlone } = JSON.parse(stdout) as { leftAlone: { name: string; reason: string }[] };
  const reasons = new Map(leftAlone.map(({ name, reason }) => [name, reason]));
  assert.match(reasons.get(old) ?? "", /format version 2/);
  assert.ok(reasons.has(corrupt));
  assert.ok(!reasons.has(other) && !reasons.has(link));
  for (const name of names) unlinkSync(pathOf(name));
});

test("gc leaves segments of other users alone, unless allowed", { skip: process.geteuid?.() !== 0 }, async () => {
  const name = abandoned();
  chownSync(pathOf(name), 12345, 12345);
  assert.deepEqual(among((await zeroipc("gc", "-n", "--json")).stdout, [name]), []);
  assert.deepEqual(among((await zeroipc("gc", "-n", "--json", "--any-owner")).stdout, [name]), [{ name, fate: null }]);
  assert.match((await zeroipc("rm", name)).stderr, /belongs to user 12345: give --any-owner/);
  assert.equal((await zeroipc("rm", "--any-owner", name)).code, 0);
  assert.ok(!existsSync(pathOf(name)));
});

test("a removal of what somebody lives in keeps it", () => {
  const name = testName();
  using memory = new Memory(name, { size: "64KB" });
  using removal = new Removal(name);
  assert.equal(removal.putAside(), false);
  assert.equal(removal.finish(), "kept");
  assert.equal(memory.unlinked, false);
  memory.unlink();
});

test("a removal ends with the segment gone, also where the name was gone before", () => {
  const name = abandoned();
  using removal = new Removal(name);
  using second = new Removal(name);
  assert.ok(removal.putAside());
  assert.ok(!existsSync(pathOf(name)));
  assert.equal(removal.finish(), "removed");
  assert.equal(second.putAside(), false);
  assert.equal(second.finish(), "gone");
});

test("a removal beside one that had opened it gives the name back", () => {
  const name = abandoned();
  using removal = new Removal(name);
  using reader = new Memory(name, { readOnly: true }); // has it open, and no slot
  assert.ok(removal.putAside());
  assert.throws(() => new Memory(name), { code: "ZEROIPC_NOT_FOUND" });
  // Under whichever name: somebody who had it open locks a slot now.
  const aside = Memory.list().find((one) => one.startsWith(`/zeroipc-removing-${process.pid}-`)) as string;
  using late = new Memory(aside);
  assert.equal(removal.finish(), "kept");
  assert.ok(Memory.exists(name));
  assert.equal(late.unlinked, false);
  assert.ok(!existsSync(pathOf(aside)));
  reader.close();
  Memory.unlink(name);
});

test("a removal does not replace a new segment of that name", () => {
  const name = abandoned();
  using removal = new Removal(name);
  assert.ok(removal.putAside());
  const aside = Memory.list().find((one) => one.startsWith(`/zeroipc-removing-${process.pid}-`)) as string;
  using late = new Memory(aside);
  using fresh = new Memory(name, { size: "64KB" });
  assert.equal(removal.finish(), "replaced");
  assert.equal(late.unlinked, true);
  assert.equal(fresh.unlinked, false);
  fresh.unlink();
});

test("a removal whose segment was replaced between its steps gives the new one its name back", () => {
  const name = abandoned();
  using removal = new Removal(name);
  Memory.unlink(name);
  new Memory(name, { size: "64KB" }).close();
  assert.equal(removal.putAside(), false);
  assert.equal(removal.finish(), "replaced");
  assert.ok(Memory.exists(name));
  Memory.unlink(name);
});

test("who attaches while segments are removed keeps a segment that has its name", async () => {
  const random = seededRandom("when it is removed");
  const name = testName();
  const seconds = soak ? 120 : 3;
  const attachers = [0, 1].map(() => startProgram("attacher", [name, seconds * 1000]));
  let over = false;
  const all = Promise.all(attachers.map((one) => one.ended)).then((ends) => {
    over = true;
    return ends;
  });
  const fates: Record<string, number> = {};
  let nearly = 0;
  while (!over) {
    // Those that wait for it attach as soon as it is there; it is removed at just that time.
    if (!Memory.exists(name)) new Memory(name, { size: "64KB" }).close();
    for (const end = performance.now() + random.fraction() * 0.4; performance.now() < end;);
    using removal = new Removal(name);
    const aside = removal.putAside();
    if (aside) waitForAttachers();
    const fate = removal.finish();
    if (aside && fate === "kept") nearly++;
    fates[fate] = (fates[fate] ?? 0) + 1;
    await sleep(fate === "kept" ? 220 : 1);
  }
  const ends = await all;
  Memory.unlink(name);
  let attached = 0;
  for (const { code, stdout, stderr } of ends) {
    assert.equal(code, 0, stderr);
    const [count = 0, lost = 0] = stdout.split(" ").map(Number);
    attached += count;
    assert.equal(lost, 0, "a segment lost its name while somebody lived in it");
  }
  assert.ok(attached > 0);
  console.log(`# ${JSON.stringify(fates)}, of which ${nearly} came back; ${attached} attached`);
});

test("rm removes names, and says which there are not", async () => {
  const [one, two, none] = [abandoned(), abandoned(), testName()];
  const { code, stderr } = await zeroipc("rm", one, none, two);
  assert.equal(code, 1);
  assert.match(stderr, new RegExp(`there is no segment "${none}"`));
  assert.ok(!existsSync(pathOf(one)) && !existsSync(pathOf(two)));
  assert.equal((await zeroipc("rm", "--force", none)).code, 0);
  assert.equal((await zeroipc("rm")).code, 2);
});

test("rm of what somebody lives in asks, and where it cannot refuses", async () => {
  const name = testName();
  using memory = new Memory(name, { size: "64KB" });
  const refused = await zeroipc("rm", name);
  assert.equal(refused.code, 2);
  assert.match(refused.stderr, new RegExp(`1 participant lives in ${name}\\. Remove its name\\? Nobody can be asked`));
  assert.ok(existsSync(pathOf(name)));
  assert.equal((await zeroipcWith({ input: "y\n" }, "rm", name)).code, 2, "a pipe is nobody");
  const { code, stdout } = await zeroipc("rm", "--yes", "--json", name);
  assert.equal(code, 0);
  assert.deepEqual(JSON.parse(stdout), { removed: [name], failed: [] });
  assert.equal(memory.unlinked, true);
});

test("rm leaves files alone that are no segments", async () => {
  const name = testName();
  writeFileSync(pathOf(name), "not a segment at all");
  const { code, stderr } = await zeroipc("rm", "--force", name);
  assert.equal(code, 1);
  assert.match(stderr, /is no segment, and is left alone/);
  assert.ok(existsSync(pathOf(name)));
  unlinkSync(pathOf(name));
});
