// A vector: a segment as annotated text. SPECIFICATION.md "Vectors" says how the files are written.

import assert from "node:assert/strict";

export interface Vector {
  bytes: Uint8Array;
  /** Whether the byte differs from run to run. */
  masked: Uint8Array;
  /** Where the segment's id stands. */
  ids: number[];
}

/** Where a segment has its id. */
export const SEGMENT_ID = 0x1c;

/** Reads the text of a vector. */
export function parse(text: string): Vector {
  const size = Number(/^size (\d+)$/m.exec(text)?.[1]);
  const vector: Vector = { bytes: new Uint8Array(size), masked: new Uint8Array(size), ids: [] };
  const covered = new Uint8Array(size);
  for (const [line, offset, content] of text.matchAll(/^\+0x([0-9A-F]+) \| ([^|]+?) *\|.*$/gm)) {
    let at = Number.parseInt(offset as string, 16);
    for (const part of (content as string).split(" ")) {
      const [, what = "", times = "1"] = /^(..)(?:x(\d+))?$/.exec(part) ?? assert.fail(`${line}: ${part}`);
      if (what === "id") vector.ids.push(at);
      for (let k = what === "id" ? 4 : Number(times); k > 0; k--, at++) {
        assert.equal(covered[at], 0, `${line}: covers a byte twice`);
        covered[at] = 1;
        if (what === "..") vector.masked[at] = 1;
        else if (what !== "id") vector.bytes[at] = Number.parseInt(what, 16);
      }
    }
  }
  return vector;
}

/** The vector's bytes with this id of the segment. */
export function bytesWithId({ bytes, ids }: Vector, id: Uint8Array): Uint8Array {
  const filled = bytes.slice();
  for (const at of ids) filled.set(id, at);
  return filled;
}
