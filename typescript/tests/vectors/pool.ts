// The script of vectors/pool.txt.

import assert from "node:assert/strict";
import { bytes, Pool, Queue, u32, u64 } from "zeroipc";
import type { Script } from "./script";

export const script: Script = {
  maxEntries: 3,
  write: (memory) => {
    const counters = new Pool(memory, "counters", u32, 3);
    const handles = new Queue(memory, "handles", u64, 2, { spares: 1 });
    counters.acquireSync().value = 7;
    const sent = counters.acquireSync();
    sent.value = 8;
    counters.sendSync(sent, handles);
    counters.acquireSync().release();
    const images = new Pool(memory, "images", bytes(60), 2);
    images.acquireSync().value.fill(9);
  },
  read: (memory) => {
    const counters = new Pool(memory, "counters", u32, 3);
    const handles = new Queue(memory, "handles", u64);
    // What was leased died with whoever made the vector; what was sent is in the queue.
    assert.deepEqual([counters.allocated, counters.available], [1, 2]);
    assert.equal(handles.peek(), (2n << 24n) | 1n);
    const received = counters.receiveSync(handles);
    assert.deepEqual([received.value, received.handle], [8, (3n << 24n) | 1n]);
    const acquired = [counters.acquireSync().handle, counters.acquireSync().handle].sort();
    assert.deepEqual(acquired, [2n << 24n, (2n << 24n) | 2n]);
    const images = new Pool(memory, "images", bytes(60), 2);
    assert.equal(images.available, 2);
    assert.deepEqual(images.get(1n << 24n).value, new Uint8Array(60).fill(9));
  },
};
