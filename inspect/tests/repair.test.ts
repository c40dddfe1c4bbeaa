// zeroipc repair

import assert from "node:assert/strict";
import { readFileSync, writeFileSync } from "node:fs";
import { after, test } from "node:test";
import { bytes, Channel, f64, Future, Memory, Pool, Queue, Stream } from "zeroipc";
import * as L from "zeroipc/layout";
import { endPrograms, startProgram, testName, until, zeroipc } from "./harness";
import { makeSpecimen } from "./specimen";

after(endPrograms);

interface Found {
  structure: string;
  rule: string;
  level: string;
  outcome: string;
}

interface Told {
  wrong: number;
  findings: Found[];
}

async function repair(name: string, ...args: string[]): Promise<{ code: number | null; told: Told }> {
  const { code, stdout, stderr } = await zeroipc("repair", "--json", name, ...args);
  assert.equal(stderr, "");
  return { code, told: JSON.parse(stdout) as Told };
}

const outcomes = ({ findings }: Told): string[] =>
  findings.map(({ structure, rule, outcome }) => `${structure} ${rule}: ${outcome}`);

test("repair of what the dead left mends what any participant may, and tells of the rest", async () => {
  const name = testName();
  const specimen = await makeSpecimen(testName());
  writeFileSync(`/dev/shm${name}`, specimen.bytes, { mode: 0o600 });
  const planned = await repair(name, "--dry-run");
  assert.equal(planned.code, 0);
  assert.ok(readFileSync(`/dev/shm${name}`).equals(specimen.bytes), "a dry run changes nothing");
  const said = outcomes(planned.told);
  assert.ok(said.includes("pool pool.lease-of-dead: to be mended"));
  assert.ok(said.includes("pledged future.pledge-of-dead: to be mended"));
  assert.ok(said.includes("queue queue.block-of-dead: mends itself"));
  const { code, told } = await repair(name);
  assert.equal(code, 0);
  assert.deepEqual(
    outcomes(told),
    said.map((line) => line.replace("to be mended", "mended")),
  );
  const again = outcomes((await repair(name)).told);
  assert.ok(!again.some((line) => /to be mended|: mended|lease-of-dead|pledge-of-dead/.test(line)), again.join("\n"));
  // And all of it works.
  using memory = new Memory(name);
  assert.equal(new Pool(memory, "pool", bytes(5)).allocated, 1, "what is in a queue is nobody's to reclaim");
  assert.equal(new Future(memory, "pledged", bytes(5)).state, "abandoned");
  assert.deepEqual(new Queue(memory, "queue", bytes(5)).tryPop(), new Uint8Array(5).fill(5));
  memory.unlink();
});

test("repair tells people what it does", async () => {
  const name = testName();
  const specimen = await makeSpecimen(testName());
  writeFileSync(`/dev/shm${name}`, specimen.bytes, { mode: 0o600 });
  const { code, stdout } = await zeroipc("repair", name);
  assert.equal(code, 0);
  assert.match(stdout, /^\/\S+: 2 mended, \d+ mend themselves$/m);
  assert.match(stdout, /^pool "pool"\n {2}0x\w+ {2}1 of the leases.*\n {4}mended: reclaims what the dead had leased$/m);
  assert.match(stdout, /^ {4}mends itself: free by definition: whoever needs a block takes it$/m);
  Memory.unlink(name);
});

test("repair closes a derived stream that failed, and wakes who waits at a closed channel", async () => {
  const name = testName();
  const memory = new Memory(name, { size: "64KB" });
  const source = new Stream(memory, "source", f64, 4);
  source.map(memory, "mapped", f64, (value) => value);
  const channel = new Channel(memory, "channel", f64, 2);
  channel.close();
  const entries = memory.entries();
  memory.close();
  const whole = readFileSync(`/dev/shm${name}`);
  const at = (structure: string) => entries.find((entry) => entry.name === structure)?.offset as number;
  whole.writeUInt32LE(1, at("mapped") + L.STREAM_FAILED);
  whole.write("no reason", at("mapped") + L.STREAM_FAILURE);
  whole.writeUInt32LE(4, at("channel") + L.QUEUE_NOT_EMPTY); // slot 3, which nobody holds
  writeFileSync(`/dev/shm${name}`, whole);
  const { told } = await repair(name);
  assert.ok(outcomes(told).includes("mapped stream.failed-open: mended"), outcomes(told).join("\n"));
  assert.ok(outcomes(told).includes("channel channel.waiters-gone: mended"));
  using again = new Memory(name);
  assert.ok(new Stream(again, "mapped", f64).isClosed);
  again.unlink();
});

test("repair of a word that is wrong leaves it, and everything in that structure", async () => {
  const name = testName();
  const specimen = await makeSpecimen(testName());
  const damaged = Buffer.from(specimen.bytes);
  const pool = specimen.offsets["pool"] as number;
  damaged.writeBigUInt64LE(99n, pool + L.POOL_QUEUES + 8);
  writeFileSync(`/dev/shm${name}`, damaged, { mode: 0o600 });
  const { code, told } = await repair(name);
  assert.equal(code, 3);
  assert.equal(told.wrong, 1);
  const said = outcomes(told);
  assert.ok(said.includes("pool pool.queue: stays"));
  assert.ok(said.includes("pool pool.lease-of-dead: mends itself"));
  assert.ok(said.includes("pledged future.pledge-of-dead: mended"));
  const now = readFileSync(`/dev/shm${name}`).subarray(pool, pool + 0x140);
  assert.ok(now.equals(damaged.subarray(pool, pool + 0x140)));
  const text = await zeroipc("repair", "-n", name);
  assert.match(
    text.stdout,
    /^ {4}stays: cannot be mended without guessing: remove it \(zeroipc rm \/\S+\), and let it be made anew$/m,
  );
  // A header that is wrong is not attached to.
  damaged.writeUInt32LE(41, L.HEADER_ENTRY_COUNT);
  writeFileSync(`/dev/shm${name}`, damaged, { mode: 0o600 });
  const before = readFileSync(`/dev/shm${name}`);
  const refused = await repair(name);
  assert.equal(refused.code, 3);
  assert.ok(refused.told.findings.every(({ outcome }) => outcome !== "mended"));
  assert.ok(readFileSync(`/dev/shm${name}`).equals(before));
  Memory.unlink(name);
});

test("repair beside participants at full speed leaves them alone", async () => {
  const name = testName();
  const programs = [1, 2].map((seed) => startProgram("load", [name, seed]));
  await Promise.all(programs.map((program) => program.expect("working")));
  const victim = startProgram("load", [name, 3]);
  await victim.expect("working");
  victim.kill();
  await victim.ended;
  for (let k = 0; k < 3; k++) {
    const { code, told } = await repair(name);
    assert.equal(code, 0, JSON.stringify(told.findings.filter(({ level }) => level === "wrong")));
  }
  for (const program of programs) program.kill();
  for (const program of programs) assert.equal((await program.ended).signal, "SIGKILL");
  await until("a sound end", () => Memory.exists(name));
  assert.equal((await zeroipc("validate", name)).code, 0);
  Memory.unlink(name);
});

test("repair of what there is not fails", async () => {
  assert.equal((await zeroipc("repair", testName())).code, 1);
  assert.equal((await zeroipc("repair")).code, 2);
});
