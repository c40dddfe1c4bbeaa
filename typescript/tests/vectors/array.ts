// The script of vectors/array.txt.

import assert from "node:assert/strict";
import { array, bool, f32, f64, i16, i32, SharedArray, struct, u8, utf8 } from "zeroipc";
import { type Script } from "./script";

const Point = struct({ x: i16, y: f64, tag: utf8(3), on: bool, rest: array(u8, 2) });

export const script: Script = {
  maxEntries: 3,
  write: (memory) => {
    new SharedArray(memory, "temperature", f32, 5).set([1.5, -2, 0, 0, 3.25]);
    const points = new SharedArray(memory, "points", Point, 2);
    points.set(1, { x: -2, y: 0.5, tag: "né", on: true, rest: Uint8Array.of(7, 8) });
    new SharedArray(memory, "counter", i32, 1).add(0, -1);
  },
  read: (memory) => {
    assert.deepEqual([...new SharedArray(memory, "temperature", f32)], [1.5, -2, 0, 0, 3.25]);
    const points = new SharedArray(memory, "points", Point);
    assert.deepEqual(points.get(0), { x: 0, y: 0, tag: "", on: false, rest: Uint8Array.of(0, 0) });
    assert.deepEqual(points.get(1), { x: -2, y: 0.5, tag: "né", on: true, rest: Uint8Array.of(7, 8) });
    assert.equal(new SharedArray(memory, "counter", i32).load(0), -1);
  },
};
