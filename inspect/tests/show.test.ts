// zeroipc show

import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { f64, Memory, Queue, SharedArray } from "zeroipc";
import { endPrograms, here, json, type Program, shell, sleep, startProgram, testName, zeroipc } from "./harness";

const name = testName();
let world: Program;

before(async () => {
  world = startProgram("world", [name, "sensors"]);
  await world.expect("ready");
});

after(endPrograms);

/** What `show` says of a structure, by the names of its lines. */
async function facts(structure: string, segment = name): Promise<Record<string, string>> {
  const { code, stdout, stderr } = await here("show", segment, structure);
  assert.equal(code, 0, stderr);
  const lines = stdout.split("\n").slice(1, -1);
  return Object.fromEntries(lines.map((line) => line.trim().split(/ {2,}/) as [string, string]));
}

/** The elements that `show` prints, by their places. */
async function elements(structure: string, ...options: string[]): Promise<string[]> {
  const { code, stdout, stderr } = await here("show", name, structure, ...options);
  assert.equal(code, 0, stderr);
  const lines = stdout.split("\n").slice(0, -1);
  return lines.slice(lines.indexOf("elements") + 1).map((line) => line.trim());
}

test("a segment: its header, its peers, its structures", async () => {
  const { code, stdout } = await zeroipc("show", name);
  assert.equal(code, 0);
  assert.match(stdout, new RegExp(`^segment ${name}\n {2}size +1048576 bytes, 1.0 MiB\n`));
  assert.match(stdout, /^ {2}table +20 of 64 names\n {2}format version +3\n {2}id +0x[0-9a-f]{8}$/m);
  assert.match(stdout, /^peers: 1 alive, 0 gone, 64 slots$/m);
  assert.match(stdout, new RegExp(`^ +1 +${world.pid} {2}TypeScript {2}alive +\\d{4}-.* {2}sensors$`, "m"));
  assert.match(stdout, /^commands +queue +8 B +6 +4 +2.5 KiB$/m);
  assert.match(stdout, /^sessions +map +16\+8 B +10 +2 +4.9 KiB$/m);
  assert.match(stdout, /^done +channel +4 B +4 +1 +2.4 KiB {2}closed, not yet drained$/m);
});

test("a segment as JSON", async () => {
  const shown = await json<{
    peers: { pid: number; language: string; alive: boolean }[];
    structures: { name: string; kind: string; used?: number; keySize?: number }[];
  }>("show", name);
  assert.deepEqual(
    shown.peers.map(({ pid, language, alive }) => [pid, language, alive]),
    [[world.pid, "TypeScript", true]],
  );
  const sessions = shown.structures.find((one) => one.name === "sessions");
  assert.deepEqual([sessions?.kind, sessions?.used, sessions?.keySize], ["map", 2, 16]);
});

test("array", async () => {
  assert.deepEqual(await facts("temperature"), {
    element: "8 bytes",
    capacity: "8",
    stride: "8 bytes",
    place: "+0x1a40, 128 bytes, entry 0",
  });
  assert.deepEqual(await elements("temperature", "--type", "f64", "--limit", "3"), [
    "0  20.5",
    "1  21",
    "2  21.5",
    "... more than 3; --limit 0 shows all",
  ]);
});

test("queue", async () => {
  const { fill, pushed, popped, head, tail, blocks } = await facts("commands");
  assert.deepEqual([fill, pushed, popped], ["4, 66.7 %", "8", "4"]);
  assert.deepEqual([head, tail, blocks], ["lap 0, index 4", "lap 1, index 2", "70, 64 of them spare"]);
  assert.deepEqual(await elements("commands", "--type", "{type: u32, data: i32}"), [
    "0  { type: 4, data: -4 }",
    "1  { type: 5, data: -5 }",
    "2  { type: 6, data: -6 }",
    "3  { type: 7, data: -7 }",
  ]);
});

test("stack: the top first", async () => {
  assert.equal((await facts("undo"))["top"], "block 2");
  assert.deepEqual(await elements("undo", "--type", "utf8(12)"), ['0  "delete"', '1  "type"', '2  "open"']);
});

test("ring of elements, and of messages", async () => {
  const samples = await facts("samples");
  assert.equal(samples["producer"], `slot 1, pid ${world.pid} (sensors), alive`);
  assert.deepEqual(await elements("samples", "--type", "u16"), ["0  2", "1  3", "2  4", "3  5"]);
  assert.equal((await facts("log"))["fill"], "40 bytes, 15.6 %");
  assert.deepEqual(await elements("log", "--type", "utf8"), ['0  "started"', '1  "ready, at 40 °C"']);
  assert.deepEqual(await elements("log", "--type", "utf8(7)"), [
    '0  "started"',
    "1  72 65 61 64 79 2c 20 61 74 20 34 30 20 c2 b0 43",
  ]);
});

test("map and set", async () => {
  const { fill, "key size": keySize, mover, "known to be full": full } = await facts("sessions");
  assert.deepEqual([fill, keySize, mover, full], ["2, 20.0 %", "16 bytes", "nobody", "nothing is known"]);
  const pairs = await elements("sessions", "--key", "utf8(16)", "--type", "u64");
  assert.deepEqual(pairs.map((line) => line.slice(3)).sort(), ['"alice": 12', '"bob": 9223372036854775808']);
  const seen = await elements("seen", "--type", "u32");
  assert.deepEqual(
    seen.map((line) => Number(line.slice(3))).sort((a, b) => a - b),
    [4, 8, 15, 16, 23, 42],
  );
});

test("pool: leases, hand-overs, the bound queue", async () => {
  const pool = await facts("frames");
  assert.equal(pool["fill"], "2, 50.0 %");
  assert.equal(pool["leased"], "1 block");
  assert.equal(pool["being handed over"], "1 block");
  assert.equal(pool["bound queues"], "handles");
  assert.match(
    (await elements("frames", "--type", "bytes")).join("\n"),
    /^0 .*\(leased by slot 1\)\n1 .*\(handed over by/,
  );
});

test("futures and lazies", async () => {
  assert.deepEqual((await facts("answer"))["state"], "ready");
  assert.deepEqual(await elements("answer", "--type", "i32"), ["value  42"]);
  const { state, failure } = await facts("broken");
  assert.deepEqual([state, failure], ["failed", "no such sensor"]);
  const promised = await facts("promised");
  assert.deepEqual([promised["state"], promised["pledger"]], ["pledged", `slot 1, pid ${world.pid} (sensors), alive`]);
  assert.equal((await facts("open"))["state"], "empty");
  assert.deepEqual(await elements("open", "--type", "i32"), ["none"]);
  assert.deepEqual(await elements("primes", "--type", "u32"), ["value  78498"]);
  assert.equal((await facts("not yet"))["state"], "empty");
});

test("stream: subscribers, how far they are behind, and a derived one", async () => {
  const { stdout } = await here("show", name, "readings");
  assert.match(stdout, /^ {2}subscribers +line 0: slot 1, .*, alive; 4 values behind$/m);
  assert.match(stdout, /^ +line 1: (handed over|slot 1.*), derives a stream; at the tail$/m);
  const doubled = await facts("doubled");
  assert.deepEqual(
    [doubled["derived"], doubled["bound to"]],
    ["map, from readings", "subscriber line 1 of the source"],
  );
  assert.deepEqual(await elements("doubled", "--type", "f64"), ["0  1", "1  3", "2  5", "3  7", "4  9"]);
});

test("channel: open, closed, unbuffered", async () => {
  assert.deepEqual((await facts("jobs"))["state"], "open");
  assert.deepEqual(await elements("jobs", "--type", "u32"), ["0  8", "1  9"]);
  assert.equal((await facts("done"))["state"], "closed, not yet drained");
  assert.equal((await facts("hand over"))["mode"], "unbuffered: the capacity counts offers");
});

test("elements as JSON, CSV and bytes", async () => {
  const shown = await json<{ elements: unknown[]; fill: unknown; facts: Record<string, unknown> }>(
    ...["show", name, "commands", "--type", "{type: u32, data: i32}"],
  );
  assert.deepEqual(shown.elements[0], { place: "0", value: { type: 4, data: -4 } });
  assert.deepEqual(shown.fill, { used: 4, most: 6, pushed: 8, popped: 4 });
  assert.deepEqual(shown.facts["head"], { lap: 0, index: 4 });
  const csv = await here("show", name, "commands", "--type", "{type: u32, data: i32}", "--csv");
  assert.equal(csv.stdout, "place,type,data\n0,4,-4\n1,5,-5\n2,6,-6\n3,7,-7\n");
  const pairs = await here("show", name, "sessions", "--key", "utf8(16)", "--type", "u64", "--csv");
  assert.match(pairs.stdout, /^place,key,value\n0,(alice,12|bob,9223372036854775808)\n/);
  assert.deepEqual((await elements("commands", "--hex"))[0], "0  04 00 00 00 fc ff ff ff");
});

test("the same as the C++ library's inspector says", async (t) => {
  const native = new URL("../../../cpp/build/tools/zeroipc-inspect", import.meta.url).pathname;
  const probe = await shell(`"${native}" --version`);
  if (probe.code !== 0) return t.skip("it is not built");
  for (const [structure, ...options] of [
    ["commands", "--type", "{u32, i32}"],
    ["undo", "--type", "utf8"],
    ["readings", "--type", "f64"],
    ["frames", "--type", "bytes"],
    ["sessions", "--key", "utf8", "--type", "u64"],
    ["jobs"],
    ["samples"],
    ["promised"],
    ["doubled"],
  ]) {
    const theirs = await shell(`"${native}" show ${name} "${structure}" ${options.map((o) => `'${o}'`).join(" ")}`);
    const ours = await here("show", name, structure as string, ...options);
    // The same words, but for where lines end, and for how a half is rounded.
    const squeeze = (text: string) =>
      text
        .replace(/\s+/g, " ")
        .replace(/(alive|gone|stream|over);? /g, "$1 ")
        .replace(/[\d.]+ KiB/g, "KiB");
    assert.equal(squeeze(ours.stdout), squeeze(theirs.stdout), structure);
  }
});

test("types and names that do not fit are told, with the right exit codes", async () => {
  const cases: [string[], number, RegExp][] = [
    [["show"], 2, /missing required argument 'segment'/],
    [["show", name, "commands", "x"], 2, /too many arguments/],
    [["show", "/no such"], 1, /^zeroipc: there is no segment "\/no such"$/m],
    [["show", "a/b"], 2, /segment name "a\/b": it has a slash/],
    [["show", name, "nothing"], 1, /has no structure "nothing"/],
    [["show", name, "--type", "f64"], 2, /of a structure: which one/],
    [["show", name, "commands", "--type", "f32"], 1, /queue "commands": its elements have 8 bytes, and f32 takes 4/],
    [["show", name, "sessions", "--key", "u64"], 1, /keys of map "sessions"/],
    [["show", name, "commands", "--key", "u64"], 2, /"commands" is a queue, and only maps have keys/],
    [["show", name, "commands", "--type", "int31"], 2, /type:/],
    [["show", name, "commands", "--limit", "-1"], 2, /no whole number/],
    [["show", name, "commands", "--csv", "--json"], 2, /one of them only/],
    [["show", name, "--nonsense"], 2, /unknown option '--nonsense'/],
    [["shwo"], 2, /unknown command 'shwo'[^]*Did you mean show\?/],
  ];
  for (const [args, code, message] of cases) {
    const ended = await here(...args);
    assert.deepEqual([ended.code, ended.stdout], [code, ""], args.join(" "));
    assert.match(ended.stderr, message, args.join(" "));
  }
});

test("who died, and what it left behind", async () => {
  const own = testName();
  const program = startProgram("world", [own, "doomed"]);
  await program.expect("ready");
  program.kill("SIGKILL");
  await program.ended;
  const { stdout } = await here("show", own);
  assert.match(stdout, /^peers: 0 alive, 1 gone, 64 slots$/m);
  assert.match(stdout, new RegExp(`^ +1 +${program.pid} .* gone .* doomed$`, "m"));
  assert.equal((await facts("samples", own))["producer"], `slot 1, pid ${program.pid} (doomed), gone`);
  assert.equal((await facts("promised", own))["state"], "abandoned: its pledger is gone");
  const pool = await facts("frames", own);
  assert.deepEqual(
    [pool["leased"], pool["being handed over"], pool["left by the dead"]],
    ["0 blocks", "1 block", "1 block, free"],
  );
  assert.match((await here("show", own, "readings")).stdout, /line 0: .*, gone; 4 values behind$/m);
  Memory.unlink(own);
});

test("it takes nothing, and no slot", async () => {
  const own = testName();
  using memory = Memory.create(own, { size: "64KB", maxPeers: 1 });
  const queue = new Queue(memory, "q", f64, 4);
  queue.tryPush(1);
  assert.deepEqual((await zeroipc("show", own, "q", "--type", "f64", "--csv")).stdout, "place,value\n0,1\n");
  assert.equal(queue.size, 1);
  assert.equal(memory.peers().length, 1);
  memory.unlink();
});

test("5,000 structures in one segment", async () => {
  const own = testName();
  using memory = Memory.create(own, { size: "1MB", maxEntries: 5000 });
  for (let k = 0; k < 5000; k++) new SharedArray(memory, `array ${k}`, f64, 1);
  const shown = await json<{ structures: { name: string }[] }>("show", own);
  assert.deepEqual([shown.structures.length, shown.structures[4999]?.name], [5000, "array 4999"]);
  assert.equal((await shell(`zeroipc show ${own} | head -3`)).stdout.split("\n").length, 4);
  assert.equal((await here("dump", own, "array 4999")).code, 0);
  memory.unlink();
});

test("one that changes all the time is shown without a fault", async () => {
  const own = testName();
  using memory = Memory.create(own, { size: "1MB" });
  const program = startProgram("busy", [own]);
  await program.expect("ready");
  const end = performance.now() + 2000;
  let turns = 0;
  while (performance.now() < end) {
    const { code, stdout, stderr } = await here("show", own);
    assert.equal(code, 0, stderr);
    assert.doesNotMatch(stdout, /corrupt/);
    for (const structure of ["queue", "stack", "ring", "map", "stream", "channel"]) {
      const shown = await here("show", own, structure, "--type", "f64");
      assert.deepEqual([shown.code, shown.stderr], [0, ""]);
      // Pairs of the map are always of one value.
      for (const [, key, value] of shown.stdout.matchAll(/^ +\d+ {2}(.*): (.*)$/gm)) assert.ok(key && value);
    }
    turns++;
    await sleep(1);
  }
  assert.ok(turns > 0);
  program.kill();
  await program.ended;
  memory.unlink();
});
