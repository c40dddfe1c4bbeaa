// zeroipc get

import assert from "node:assert/strict";
import { after, test } from "node:test";
import {
  bool,
  f32,
  Future,
  Lazy,
  Pool,
  Queue,
  SharedArray,
  SharedMap,
  SharedSet,
  Stack,
  Stream,
  struct,
} from "zeroipc";
import { u32, u64, u8, utf8 } from "zeroipc";
import { View } from "../src/model/view";
import { bin, endPrograms, here, startCommand, until, within, zeroipc } from "./harness";

after(endPrograms);

test(
  "elements of an array",
  within(async (memory) => {
    new SharedArray(memory, "numbers", u64, 4).set([1n, 2n ** 64n - 1n]);
    new SharedArray(memory, "flags", bool, 2)[1] = 1;
    new SharedArray(memory, "points", struct({ x: u8, y: f32 }), 2).set(1, { x: 1, y: 0.1 });
    const get = async (...args: string[]) => (await here("get", memory.name, ...args)).stdout;
    assert.equal(await get("numbers", "--type", "u64"), "1\n18446744073709551615\n0\n0\n");
    assert.equal(await get("numbers", "1", "0", "--type", "u64", "--json"), '"18446744073709551615"\n1\n');
    assert.equal(await get("flags", "--type", "bool"), "false\ntrue\n");
    assert.equal(await get("points", "1", "--type", "{x:u8,y:f32}"), '{"x":1,"y":0.1}\n');
    assert.equal(await get("points", "--type", "{x:u8,y:f32}", "--csv"), "x,y\n0,0\n1,0.1\n");
    assert.equal(await get("numbers", "0"), "0x0100000000000000\n");
    for (const place of ["4", "x", "1.0", ""]) {
      const { code, stderr } = await here("get", memory.name, "numbers", place, "--type", "u64");
      assert.deepEqual([code, stderr], [2, `zeroipc: array "numbers": "${place}" is no place from 0 to 3\n`]);
    }
    assert.equal((await here("get", memory.name, "numbers", "--", "-1")).code, 2);
  }),
);

test(
  "values of a map, and all entries",
  within(async (memory) => {
    const map = new SharedMap(memory, "m", utf8(8), u32, 8);
    map.set("alice", 5).set("tab\t", 6);
    const types = ["--key", "utf8", "--type", "u32"];
    assert.deepEqual(await here("get", memory.name, "m", "alice", ...types), { code: 0, stdout: "5\n", stderr: "" });
    const absent = await here("get", memory.name, "m", "alice", "bob", "carol", ...types);
    assert.deepEqual(absent, { code: 3, stdout: "5\n", stderr: 'zeroipc: map "m": not there: bob, carol\n' });
    const lines = async (...options: string[]) => {
      const { stdout } = await here("get", memory.name, "m", ...types, ...options);
      return stdout.split("\n").sort();
    };
    assert.deepEqual(await lines(), ["", "alice\t5", "tab\\x09\t6"]);
    assert.deepEqual(await lines("--json"), ["", '{"key":"alice","value":5}', '{"key":"tab\\t","value":6}']);
    assert.deepEqual(await lines("--csv"), ["", "alice,5", "key,value", "tab\\x09,6"]);
    const wrong = await here("get", memory.name, "m", "a", "--key", "u64", "--type", "u64");
    assert.deepEqual([wrong.code, wrong.stderr], [1, 'zeroipc: map "m": its elements have 4 bytes, and u64 takes 8\n']);
    const key = await here("get", memory.name, "m", "a", "--key", "u32", "--type", "u32");
    assert.deepEqual([key.code, key.stderr], [1, 'zeroipc: map "m": its keys have 8 bytes, and u32 takes 4\n']);
    const long = await here("get", memory.name, "m", "a name too long", ...types);
    assert.deepEqual(
      [long.code, long.stderr],
      [2, 'zeroipc: key: "a name too long" is no utf8(8): it takes 15 bytes\n'],
    );
    const all = await here("get", memory.name, "m");
    assert.match(all.stdout, /^0x616c696365000000\t0x05000000$/m);
  }),
);

test(
  "whether values are in a set",
  within(async (memory) => {
    new SharedSet(memory, "s", u32, 8).add(5);
    const both = await here("get", memory.name, "s", "5", "6", "--type", "u32");
    assert.deepEqual(both, { code: 3, stdout: "true\nfalse\n", stderr: 'zeroipc: set "s": not there: 6\n' });
    assert.equal((await here("get", memory.name, "s", "5", "--type", "u32", "--json")).stdout, "true\n");
    assert.equal((await here("get", memory.name, "s", "--type", "u32")).stdout, "5\n");
    const key = await here("get", memory.name, "s", "--type", "u32", "--key", "u32");
    assert.deepEqual([key.code, key.stderr], [2, 'zeroipc: set "s" has no keys: --key is for maps\n']);
  }),
);

test(
  "what has one value: of a future, a lazy, a stream, the next of a queue and a stack",
  within(async (memory) => {
    const future = new Future(memory, "future", u32);
    const lazy = new Lazy(memory, "lazy", u32, () => 2);
    const stream = new Stream(memory, "stream", u32, 4);
    const queue = new Queue(memory, "queue", u32, 4);
    const stack = new Stack(memory, "stack", u32, 4);
    const names = ["future", "lazy", "stream", "queue", "stack"];
    const get = (name: string) => here("get", memory.name, name, "--type", "u32");
    for (const name of names) {
      assert.deepEqual(await get(name), { code: 3, stdout: "", stderr: `zeroipc: ${name} "${name}": no value\n` });
    }
    future.trySet(1);
    lazy.forceSync();
    stream.tryEmitMany([3, 4]);
    queue.tryPushMany([5, 6]);
    stack.tryPushMany([7, 8]);
    assert.deepEqual(await Promise.all(names.map(async (name) => (await get(name)).stdout)), [
      "1\n",
      "2\n",
      "4\n",
      "5\n",
      "8\n",
    ]);
    assert.deepEqual([queue.size, stack.size], [2, 2]);
    assert.equal((await here("get", memory.name, "future", "5", "--type", "u32")).code, 2);
    new Pool(memory, "pool", u32, 4);
    assert.equal((await here("get", memory.name, "pool", "--type", "u32")).code, 2);
    const failed = new Future(memory, "failed", u32);
    failed.tryFail("no luck");
    const why = await here("get", memory.name, "failed", "--type", "u32");
    assert.deepEqual([why.code, why.stderr], [1, 'zeroipc: future "failed" failed: no luck\n']);
  }),
);

test(
  "it waits for a future when told to, and takes no part otherwise",
  within(async (memory) => {
    const future = new Future(memory, "f", u32);
    const args = ["get", memory.name, "f", "--type", "u32"] as const;
    assert.equal((await zeroipc(...args, "--timeout", "50ms")).code, 3);
    const waiting = startCommand(process.execPath, [bin, ...args, "--timeout", "20s"]);
    await until("it takes part", () => memory.peers().length === 2);
    future.trySet(9);
    assert.deepEqual([(await waiting.ended).code, (await waiting.ended).stdout], [0, "9\n"]);
    using view = View.open(memory.name);
    const before = view.participants();
    assert.equal((await zeroipc(...args)).stdout, "9\n");
    assert.deepEqual(view.participants(), before);
  }),
);
