// zeroipc emit

import assert from "node:assert/strict";
import { after, test } from "node:test";
import { f64, Stream, u32 } from "zeroipc";
import { bin, endPrograms, shell, startCommand, until, within, zeroipc } from "./harness";

after(endPrograms);

test(
  "values are published, from arguments and from lines",
  within(async (memory) => {
    const stream = new Stream(memory, "s", f64, 16);
    assert.equal((await zeroipc("emit", memory.name, "s", "--type", "f64", "1", "nan")).code, 0);
    assert.equal((await shell(`seq 3 | zeroipc emit ${memory.name} s --type f64`)).code, 0);
    using subscription = stream.subscription({ from: "earliest" });
    assert.deepEqual([...subscription.tryNextMany(9)], [1, Number.NaN, 1, 2, 3]);
  }),
);

test(
  "policies: it waits, or says what was dropped",
  within(async (memory) => {
    const blocking = new Stream(memory, "block", u32, 2);
    using slow = blocking.subscription();
    const args = ["--type", "u32", "1", "2", "3"] as const;
    const late = await zeroipc("emit", memory.name, "block", "--timeout", "50ms", ...args);
    assert.deepEqual(
      [late.code, late.stderr],
      [3, 'zeroipc: stream "block": no room for 50 ms; 2 values put in before\n'],
    );
    const waiting = startCommand(process.execPath, [bin, "emit", memory.name, "block", "--type", "u32", "4"]);
    await until("it takes part", () => memory.peers().length === 2);
    assert.equal(slow.tryNext(), 1);
    assert.equal((await waiting.ended).code, 0);
    const dropping = new Stream(memory, "drop", u32, 2, { policy: "drop-newest" });
    using _behind = dropping.subscription();
    const dropped = await zeroipc("emit", memory.name, "drop", ...args, "--json");
    assert.deepEqual(
      [dropped.code, dropped.stdout, dropped.stderr],
      [
        3,
        '{ "given": 2, "dropped": 1 }\n',
        'zeroipc: stream "drop": 1 value dropped: a subscriber is too far behind\n',
      ],
    );
  }),
);

test(
  "closed, derived, and other kinds",
  within(async (memory) => {
    const stream = new Stream(memory, "s", u32, 4);
    const derived = stream.map(memory, "d", u32, (value) => value + 1);
    const refused = await zeroipc("emit", memory.name, "d", "--type", "u32", "1");
    assert.deepEqual(
      [refused.code, refused.stderr],
      [1, 'zeroipc: stream "d": its values are derived from another stream\n'],
    );
    derived.derivation.stop();
    assert.equal((await zeroipc("emit", memory.name, "s", "--close")).code, 0);
    assert.ok(stream.isClosed);
    const closed = await zeroipc("emit", memory.name, "s", "--type", "u32", "1");
    assert.equal(closed.code, 1);
    assert.match(closed.stderr, /it was closed; 0 values put in before/);
    await zeroipc("push", memory.name, "q", "--create", "queue:4", "--type", "u32", 1);
    assert.equal((await zeroipc("emit", memory.name, "q", "--type", "u32", "1")).code, 2);
  }),
);
