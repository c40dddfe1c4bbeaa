// zeroipc dump

import assert from "node:assert/strict";
import { closeSync, openSync, readFileSync, writeSync } from "node:fs";
import { after, before, test } from "node:test";
import { type Memory, SharedArray, u8 } from "zeroipc";
import { here, json, shell, testName, withMemory } from "./harness";
import { makeWorld } from "./world";

const name = testName();
let memory: Memory;

before(async () => {
  memory = await makeWorld(name);
});

after(() => {
  memory.unlink();
  memory.close();
});

async function dump(...args: (string | number)[]): Promise<string[]> {
  const { code, stdout, stderr } = await here("dump", ...args);
  assert.equal(code, 0, stderr);
  return stdout.split("\n").slice(0, -1);
}

test("a queue: what its words and cells say", async () => {
  assert.deepEqual((await dump(name, "commands")).slice(0, 20), [
    '# queue "commands": header, elements of 8 bytes, capacity 6',
    "00001ac0  51 55 45 55 08 00 00 00  06 00 00 00 20 00 00 00  QUEU........ ...",
    "00001ad0  46 00 00 00 00 00 00 00  00 00 00 00 00 00 00 00  F...............",
    "00001ae0  00 00 00 00 00 00 00 00  00 00 00 00 00 00 00 00  ................",
    "*",
    '# queue "commands": tail, lap 1, index 2',
    "00001b00  02 00 00 01 00 00 00 00                           ........",
    '# queue "commands": head, lap 0, index 4',
    "00001b40  04 00 00 00 00 00 00 00                           ........",
    '# queue "commands": waiter set not_empty, nobody: 32 bytes 0',
    '# queue "commands": waiter set not_full, nobody: 32 bytes 0',
    '# queue "commands": cell 0, lap 1, block 0; its block last of slot 1',
    "00001c00  00 00 00 03 00 00 00 00  01 01 00 08 00 00 00 00  ................",
    "00001c10  06 00 00 00 fa ff ff ff  00 00 00 00 00 00 00 00  ................",
    '# queue "commands": cell 1, lap 1, block 1; its block last of slot 1',
    "00001c20  01 00 00 03 00 00 00 00  01 01 00 09 00 00 00 00  ................",
    "00001c30  07 00 00 00 f9 ff ff ff  00 00 00 00 00 00 00 00  ................",
    '# queue "commands": cell 2, lap 1, empty; its block last of slot 1',
    "00001c40  ff ff ff 02 00 00 00 00  01 01 00 02 00 00 00 00  ................",
    "00001c50  02 00 00 00 fe ff ff ff  00 00 00 00 00 00 00 00  ................",
  ]);
});

test("every kind tells what its parts are", async () => {
  const headings = (await dump(name)).filter((line) => line.startsWith("#")).join("\n");
  for (const heading of [
    "segment: header, version 3, 20 of 64 entries, 64 peers, 1048576 bytes, id 0x",
    'table: entry 1, "commands", \\+0x1ac0, 2560 bytes',
    "table: entry 21 to 63: the same",
    `peers: slot 1, pid ${process.pid} \\(sensors\\), TypeScript, alive`,
    'stack "undo": top, tag 3, block 2',
    'stack "undo": entry 2, block 1',
    'stack "undo": block 2, depth 3, last of slot 1',
    'ring "samples": tail, lap 0, index 5',
    `ring "samples": consumer, slot 1, pid ${process.pid} \\(sensors\\), alive`,
    'ring "log": overflow of the frames: 64 bytes 0',
    'map "sessions": full, nothing is known',
    'map "sessions": group \\d, reach 0; blocks',
    'set "seen": block \\d+, aimed at group \\d, slot \\d',
    'pool "frames": block 0, generation 1, leased by slot 1',
    'pool "frames": block 1, generation 2, sent by slot 1',
    'future "answer": state, ready, generation 0',
    'stream "readings": tail, lap 0, index 5',
    'stream "readings": subscriber 0, slot 1',
    'stream "readings": target 0, lap 1 is next, block \\d+',
    'stream "doubled": failed, no',
    'channel "done": cell 1, lap 0, empty, closed',
  ]) {
    assert.match(headings, new RegExp(`^# ${heading}`, "m"));
  }
  assert.doesNotMatch(headings, /: (unused|free)$/m); // they are zeros
});

test("with all that is left out put back, the lines are the file's bytes", async () => {
  const parts = await json<{ offset: number; size: number; bytes?: string; zero?: boolean }[]>("dump", name);
  const bytes = Buffer.alloc(2 ** 20);
  let end = 0;
  for (const { offset, size, bytes: text, zero } of parts) {
    assert.ok(offset >= end, `${offset} behind ${end}`);
    end = offset + size;
    if (zero) continue;
    assert.equal(Buffer.from(text as string, "hex").copy(bytes, offset), size);
  }
  assert.ok(bytes.equals(readFileSync(`/dev/shm${name}`)));
});

test("--offset and --size choose bytes", async () => {
  assert.deepEqual(await dump(name, "--offset", "0x68", "--size", 8), [
    '# table: entry 1, "commands", +0x1ac0, 2560 bytes',
    "00000068  63 6f 6d 6d 61 6e 64 73                           commands",
  ]);
  assert.deepEqual(await dump(name, "commands", "--offset", "0x41", "--size", 3), [
    '# queue "commands": tail, lap 1, index 2',
    "00001b01  00 00 01                                          ...",
  ]);
  const [part] = await json<{ offset: number; bytes: string; name: string }[]>(
    ...["dump", name, "commands", "--offset", "0x150", "--size", "4"],
  );
  assert.deepEqual(part && [part.offset, part.name, part.bytes], [0x1ac0 + 0x150, "cell 0", "06000000"]);
  const beyond = await here("dump", name, "commands", "--offset", 2560);
  assert.deepEqual([beyond.code, beyond.stderr], [1, "zeroipc: --offset 2560: there are 2560 bytes\n"]);
});

test("what belongs to nothing is shown where it is not zero", () =>
  withMemory({ size: "64KB" }, async (own) => {
    new SharedArray(own, "bytes", u8, 5).fill(1);
    const { offset } = (await json<{ offset: number }>("show", own.name, "bytes")) ?? {};
    const fd = openSync(`/dev/shm${own.name}`, "r+");
    writeSync(fd, "left", offset + 0x50);
    closeSync(fd);
    assert.deepEqual((await dump(own.name, "bytes")).slice(-7), [
      '# array "bytes": elements',
      "00001a80  01 01 01 01 01                                    .....",
      '# array "bytes": unused',
      "00001a85  00 00 00 00 00 00 00 00  00 00 00 6c 65 66 74 00  ...........left.",
      "00001a95  00 00 00 00 00 00 00 00  00 00 00 00 00 00 00 00  ................",
      "*",
      "00001ab5  00 00 00 00 00 00 00 00  00 00 00                 ...........",
    ]);
  }));

test("a reader that goes ends it quietly", async () => {
  for (const options of ["", "--json"]) {
    const { code, stdout, stderr } = await shell(`zeroipc dump ${name} ${options} | head -n 2; echo \${PIPESTATUS[0]}`);
    assert.deepEqual([code, stderr, stdout.trimEnd().split("\n").at(-1)], [0, "", "0"]);
  }
});

test("a full disk is an error", async () => {
  const { stdout, stderr } = await shell(`zeroipc dump ${name} > /dev/full; echo $?`);
  assert.equal(stdout, "1\n");
  assert.match(stderr, /^zeroipc: ENOSPC/);
});
