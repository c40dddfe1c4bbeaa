// zeroipc put

import assert from "node:assert/strict";
import { test } from "node:test";
import {
  bool,
  f64,
  Future,
  i64,
  Lazy,
  Queue,
  SharedArray,
  SharedMap,
  SharedSet,
  Stream,
  u16,
  u32,
  utf8,
} from "zeroipc";
import { here, shell, testName, within, zeroipc } from "./harness";

test(
  "elements of an array",
  within(async (memory) => {
    const numbers = new SharedArray(memory, "n", i64, 4);
    const put = (...args: string[]) => here("put", memory.name, ...args);
    assert.deepEqual(await put("n", "1", "-5", "--type", "i64"), { code: 0, stdout: "", stderr: "" });
    assert.deepEqual(await put("n", "1", "-2", "--type", "i64", "--add"), { code: 0, stdout: "-5\n", stderr: "" });
    assert.equal(numbers[1], -7n);
    const flags = new SharedArray(memory, "b", bool, 2);
    await put("b", "0", "true", "--type", "bool");
    assert.equal(flags[0], 1);
    const texts = new SharedArray(memory, "t", utf8(8), 2);
    await put("t", "1", "hello", "--type", "utf8");
    assert.equal(texts.get(1), "hello");
    new SharedArray(memory, "f", f64, 2);
    const add = await put("f", "0", "1", "--type", "f64", "--add");
    assert.deepEqual([add.code, add.stderr], [2, 'zeroipc: array "f": --add is for i32, u32, i64 and u64, not f64\n']);
    for (const args of [["n"], ["n", "1"], ["n", "1", "2", "3"], ["n", "4", "1"], ["n", "0", "1", "--new"]]) {
      assert.equal((await put(...args, "--type", "i64")).code, 2, args.join(" "));
    }
    assert.equal((await put("n", "0", "0x01")).code, 2);
  }),
);

test(
  "keys of a map",
  within(async (memory) => {
    const map = new SharedMap(memory, "m", utf8(16), u16, 2);
    const put = (...args: string[]) => here("put", memory.name, "m", "--key", "utf8", "--type", "u16", ...args);
    const why = async (...args: string[]) => {
      const { code, stderr } = await put(...args);
      return [code, stderr];
    };
    assert.deepEqual(await put("alice", "5"), { code: 0, stdout: "", stderr: "" });
    assert.equal(map.get("alice"), 5);
    assert.deepEqual(await why("alice", "6", "--new"), [3, 'zeroipc: map "m": key "alice" is there\n']);
    assert.deepEqual(await why("bob", "6", "--new"), [0, ""]);
    assert.deepEqual(await why("carol", "6"), [3, 'zeroipc: map "m": it is full, it holds 2\n']);
    assert.equal((await put("alice", "65535", "--add")).stdout, "5\n");
    assert.equal(map.get("alice"), 4);
    assert.deepEqual(await why("bob", "--delete"), [0, ""]);
    assert.deepEqual(await why("bob", "--delete"), [3, 'zeroipc: map "m": no key "bob"\n']);
    assert.deepEqual(await why("bob"), [2, 'zeroipc: map "m": expected KEY VALUE behind its name\n']);
    assert.deepEqual(await why("bob", "1", "--new", "--add"), [2, "zeroipc: --new and --add do not go together\n"]);
    assert.deepEqual([...map.keys()], ["alice"]);
  }),
);

test(
  "two processes count together, and nothing is lost",
  within(async (memory) => {
    const map = new SharedMap(memory, "m", utf8(8), u32, 4);
    const count = `for k in 1 2 3 4 5; do zeroipc put ${memory.name} m hits 1 --key utf8 --type u32 --add; done`;
    const { code } = await shell(`(${count}) & (${count}); wait $!`);
    assert.equal(code, 0);
    assert.equal(map.get("hits"), 10);
  }),
);

test(
  "values of a set, and a future",
  within(async (memory) => {
    const set = new SharedSet(memory, "s", u32, 4);
    const codes = [];
    for (const args of [["5"], ["5"], ["5", "--new"], ["6", "--new"], ["5", "--delete"], ["5", "--delete"]]) {
      codes.push((await here("put", memory.name, "s", "--type", "u32", ...args)).code);
    }
    assert.deepEqual(codes, [0, 0, 3, 0, 0, 3]);
    assert.deepEqual([...set], [6]);
    const future = new Future(memory, "f", u32);
    assert.equal((await zeroipc("put", memory.name, "f", "--type", "u32", "7")).code, 0);
    assert.equal(future.tryGet(), 7);
    const again = await here("put", memory.name, "f", "--type", "u32", "8");
    assert.deepEqual([again.code, again.stderr], [3, 'zeroipc: future "f": it is ready already\n']);
    const pledged = new Future(memory, "p", u32);
    using _pledge = pledged.pledge();
    const taken = await zeroipc("put", memory.name, "p", "--type", "u32", "8");
    assert.equal(taken.code, 1);
    assert.match(taken.stderr, /future "p".*pledged/);
  }),
);

test(
  "what is put otherwise",
  within(async (memory) => {
    new Queue(memory, "q", u32, 4);
    new Stream(memory, "s", u32, 4);
    new Lazy(memory, "l", u32, () => 1);
    for (const [name, why] of [
      ["q", "by push"],
      ["s", "by emit"],
      ["l", "by who has its function"],
    ] as const) {
      const { code, stderr } = await here("put", memory.name, name, "1", "--type", "u32");
      assert.equal(code, 2);
      assert.match(stderr, new RegExp(why));
    }
  }),
);

test("what is asked for is created", async () => {
  const name = testName();
  const put = (...args: string[]) => zeroipc("put", name, ...args);
  try {
    assert.equal((await put("a", "0", "7", "--create", "array:4", "--type", "u32")).code, 1);
    assert.equal((await put("a", "0", "7", "--create", "array:4", "--type", "u32", "--size", "256KB")).code, 0);
    assert.equal((await put("m", "x", "1", "--create", "map:4", "--type", "u32", "--key", "utf8(8)")).code, 0);
    assert.equal((await put("f", "1.5", "--create", "future", "--type", "f64")).code, 0);
    const map = await put("n", "x", "1", "--create", "map:4", "--type", "u32");
    assert.equal(map.code, 2);
    assert.match(map.stderr, /--key of a known size/);
    assert.equal((await zeroipc("get", name, "m", "x", "--type", "u32", "--key", "utf8")).stdout, "1\n");
    assert.equal((await zeroipc("get", name, "f", "--type", "f64")).stdout, "1.5\n");
  } finally {
    await shell(`rm -f /dev/shm${name}`);
  }
});
