// src/live/rates.ts and numbers.ts.

import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { bytesText, rateText, short, sparkline, timeText } from "../src/live/numbers";
import { difference, History, Meter } from "../src/live/rates";

test("difference counts on across a wrap", () => {
  assert.equal(difference(5n, 9n), 4n);
  assert.equal(difference(5n, 9n, 16n), 4n);
  assert.equal(difference(14n, 3n, 16n), 5n);
  assert.equal(difference(2n ** 64n - 1n, 1n, 2n ** 64n), 2n);
});

test("difference tells a counter that began anew", () => {
  assert.equal(difference(9n, 5n), undefined);
  assert.equal(difference(9n, 5n, 2n ** 39n), undefined);
});

test("difference is what was added, in any modulus of which that is less than half", () => {
  fc.assert(
    fc.property(
      fc.bigInt({ min: 2n, max: 2n ** 64n }),
      fc.bigInt({ min: 0n, max: 2n ** 64n }),
      fc.nat(),
      (wraps, at, more) => {
        const before = at % wraps;
        const added = BigInt(more) % (wraps / 2n);
        assert.equal(difference(before, (before + added) % wraps, wraps), added);
      },
    ),
  );
});

test("a meter gives what came and went a second, from the second sample on", () => {
  const meter = new Meter();
  assert.deepEqual(meter.sample({ came: 100n, went: 40n }, 1000), {});
  assert.deepEqual(meter.sample({ came: 600n, went: 40n }, 1500), { came: 1000, went: 0 });
  assert.deepEqual(meter.sample({ came: 600n, went: 90n }, 2500), { came: 0, went: 50 });
});

test("a meter gives nothing for a counter that is not there", () => {
  const meter = new Meter();
  meter.sample({ came: 1n }, 0);
  assert.deepEqual(meter.sample({ came: 2n }, 1000), { came: 1, went: undefined });
});

test("a meter keeps its rates when no time has passed", () => {
  const meter = new Meter();
  meter.sample({ came: 0n }, 0);
  meter.sample({ came: 10n }, 1000);
  assert.deepEqual(meter.sample({ came: 20n }, 1000), { came: 10, went: undefined });
  assert.equal(meter.sample({ came: 30n }, 2000).came, 20);
});

test("a meter is silent for one interval when a structure begins anew, then goes on", () => {
  const meter = new Meter();
  meter.sample({ came: 1_000_000n }, 0);
  assert.equal(meter.sample({ came: 3n }, 1000).came, undefined);
  assert.equal(meter.sample({ came: 8n }, 2000).came, 5);
  meter.forget();
  assert.deepEqual(meter.rates, {});
  assert.equal(meter.sample({ came: 9n }, 3000).came, undefined);
});

test("a meter counts a ring's positions across 2^35", () => {
  const meter = new Meter();
  const wraps = 2n ** 35n;
  meter.sample({ came: wraps - 10n, went: wraps - 20n, wraps }, 0);
  assert.deepEqual(meter.sample({ came: 90n, went: wraps - 20n, wraps }, 1000), { came: 100, went: 0 });
});

test("rates over any samples add up to what came", () => {
  const steps = fc.array(fc.tuple(fc.integer({ min: 0, max: 1e9 }), fc.integer({ min: 1, max: 1e5 })), {
    minLength: 1,
  });
  fc.assert(
    fc.property(steps, fc.bigInt({ min: 2n ** 32n, max: 2n ** 63n }), (list, wraps) => {
      const meter = new Meter();
      let came = wraps - 100n;
      let at = 0;
      meter.sample({ came, wraps }, at);
      for (const [count, time] of list) {
        came = (came + BigInt(count)) % wraps;
        at += time;
        assert.equal(meter.sample({ came, wraps }, at).came, (count * 1000) / time);
      }
    }),
  );
});

test("a history keeps the last values", () => {
  const history = new History(3);
  for (let k = 1; k <= 10; k++) history.push(k);
  assert.deepEqual(history.last(2), [9, 10]);
  assert.deepEqual(history.last(9), [8, 9, 10]);
});

test("numbers in few columns", () => {
  assert.deepEqual([0, 7, 99, 999, 1000, 1500, 12_345, 999_499, 999_500, 1e9, 0.5, 3.25].map(short), [
    "0", "7", "99", "999", "1k", "1.5k", "12.3k", "999k", "1M", "1G", "0.5", "3.25",
  ]); // prettier-ignore
  assert.deepEqual([0, 1023, 1024, 1536, 2 ** 30, 2 ** 40].map(bytesText), [
    "0 B", "1023 B", "1 KiB", "1.5 KiB", "1 GiB", "1 TiB",
  ]); // prettier-ignore
  assert.deepEqual([undefined, 0, 0.001, 12.34].map(rateText), ["-", "0", "<0.01", "12.3"]);
  assert.deepEqual([100, 1000, 2500, 90_000].map(timeText), ["100 ms", "1 s", "2.5 s", "1.5 min"]);
});

test("a number never takes more than six columns", () => {
  fc.assert(fc.property(fc.double({ min: 0, max: 1e20, noNaN: true }), (value) => assert.ok(short(value).length <= 6)));
});

test("a sparkline has one character for each value", () => {
  assert.equal(sparkline([0, 0, 0]), "▁▁▁");
  assert.equal(sparkline([0, 1, 50, 100]), "▁▂▅█");
  assert.equal(sparkline([]), "");
});
