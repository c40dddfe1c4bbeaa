// Pools: SPECIFICATION.md section 16.

import * as L from "zeroipc/layout";
import { blocksText } from "./blocks";
import type { Examination, Place } from "./examination";
import { type Row, type Sight, sightOf, up8, valueOf } from "./words";

export function checkPool(x: Examination): void {
  const elemSize = x.fixed("pool.elem_size", L.STRUCTURE_ELEM_SIZE, "elem_size", (v) => v >= 1, "at least 1");
  const capacity = x.fixed(
    "pool.capacity",
    L.STRUCTURE_CAPACITY,
    "capacity",
    (v) => v >= 1 && v <= L.NO_BLOCK,
    `1 to ${L.NO_BLOCK}`,
  );
  const payload = x.fixed(
    "pool.payload",
    L.POOL_PAYLOAD,
    "payload",
    (v) => v % 8 === 0 && v >= L.LEASE_PAYLOAD_NEAR,
    "a multiple of 8, at least 8",
  );
  const least = payload + up8(elemSize);
  const stride = x.fixed(
    "pool.stride",
    L.STRUCTURE_STRIDE,
    "stride",
    (v) => v % 8 === 0 && v >= least,
    `a multiple of 8, at least ${least}`,
  );
  x.fits("pool.fits", L.POOL_BLOCKS + capacity * stride, `${capacity} blocks of ${stride} bytes`);
  x.founded();

  const queues = checkQueues(x);
  const leases = x.bytes.row(x.base + L.POOL_BLOCKS, capacity, stride);
  const carried = checkHandles(x, queues, leases);
  checkLeases(x, leases, carried);
  x.waiters(L.POOL_FREE, "free");
}

/** The bound queues, those that can be. */
function checkQueues(x: Examination): Place[] {
  const found: Place[] = [];
  const seen = new Map<number, number>();
  const words = x.bytes.row(x.base + L.POOL_QUEUES, L.POOL_QUEUE_COUNT);
  let empty = -1;
  for (let k = 0; k < words.count; k++) {
    const word = words.word(k);
    const value = valueOf(word);
    const where = { at: word.at, what: `bound queue ${k}` };
    const sights = [sightOf(word)];
    if (value === 0n) {
      if (empty < 0) empty = k;
      continue;
    }
    if (empty >= 0) {
      x.wrong(
        "pool.queues-order",
        where,
        `line ${value}`,
        `0: word ${empty} is 0, and they are filled from the first on`,
        {
          sights: [words.sight(empty), ...sights],
        },
      );
    }
    const line = Number(value);
    const queue = x.segment.places.find(({ offset }) => offset === line * L.LINE_BYTES);
    if (queue?.kind !== "queue") {
      x.wrong(
        "pool.queue",
        where,
        `line ${value}, where ${queue ? `a ${queue.kind} lies` : "no structure begins"}`,
        "the line of a queue",
        { sights: queue ? sights : [x.segment.counted, ...sights] },
      );
      continue;
    }
    const size = x.bytes.u32Seen(queue.offset + L.STRUCTURE_ELEM_SIZE);
    if (size.value !== 8) {
      x.wrong(
        "pool.queue",
        where,
        `line ${value}, a queue of elements of ${size.value} bytes`,
        "a queue of elements of 8 bytes",
        {
          sights: [...sights, size.sight],
        },
      );
      continue;
    }
    const twice = seen.get(line);
    if (twice !== undefined) {
      x.wrong("pool.queue-twice", where, `line ${line}`, `a queue that word ${twice} does not name`, {
        sights: [...sights, words.sight(twice)],
      });
      continue;
    }
    seen.set(line, k);
    found.push(queue);
  }
  return found;
}

/** Where a handle was seen. */
type Carried = Map<string, Sight[]>;

/** The handles in the bound queues' cells. Those that fit no lease are stale. */
function checkHandles(x: Examination, queues: readonly Place[], leases: Row): Carried {
  const carried: Carried = new Map();
  for (const queue of queues) {
    const stride = x.bytes.u32(queue.offset + L.STRUCTURE_STRIDE);
    const capacity = x.bytes.u32(queue.offset + L.STRUCTURE_CAPACITY);
    const blockCount = x.bytes.u32(queue.offset + L.QUEUE_BLOCK_COUNT);
    // What is wrong with the queue is told where it is looked at itself.
    if (stride < 24 || stride % 8 !== 0 || blockCount <= capacity) continue;
    if (L.QUEUE_CELLS + blockCount * stride > queue.size) continue;
    const begin = queue.offset + L.QUEUE_CELLS;
    const payloads = x.bytes.row(begin + L.CELL_PAYLOAD, blockCount, stride);
    const targets = x.bytes.row(begin + L.CELL_TARGET, capacity, stride);
    const stale: Sight[][] = [];
    let first = begin;
    for (let cell = 0; cell < capacity; cell++) {
      const block = targets.low(cell);
      if (targets.upper(cell) % 2 === 0 || block >= blockCount) continue;
      const index = payloads.low(block);
      const generation = payloads.upper(block);
      const sights = [targets.sight(cell), payloads.sight(block)];
      const lease = index < leases.count ? leases.upper(index) : -1;
      const fits = lease >= 0 && lease % 2 === 1 && leases.low(index) !== 0 && Math.floor(lease / 2) === generation;
      if (fits) carried.set(`${generation}/${index}`, sights);
      else {
        if (stale.length === 0) first = targets.offset(cell);
        stale.push(index < leases.count ? [...sights, leases.sight(index)] : sights);
      }
    }
    if (stale.length === 0) continue;
    x.left(
      "pool.handle-stale",
      { at: first, what: `${stale.length} of the handles in queue ${JSON.stringify(queue.name)}` },
      "they fit no lease that was sent",
      "receive passes over them, and a send takes them out",
      { sights: stale.slice(0, 64).flat() },
    );
  }
  return carried;
}

function checkLeases(x: Examination, leases: Row, carried: Carried): void {
  const dead: number[] = [];
  for (let k = 0; k < leases.count; k++) {
    const owner = leases.low(k);
    if (owner === 0) continue;
    const where = { at: leases.offset(k), what: `lease of block ${k}` };
    if (!x.owner("pool.lease-owner", where, owner, [leases.sight(k)]) || !x.isDead(owner)) continue;
    const sent = leases.upper(k) % 2 === 1;
    if (!sent || !carried.has(`${Math.floor(leases.upper(k) / 2)}/${k}`)) dead.push(k);
  }
  if (dead.length === 0) return;
  x.left(
    "pool.lease-of-dead",
    { at: leases.offset(dead[0] as number), what: `${dead.length} of the leases` },
    `${blocksText(dead)}, leased by who is gone`,
    "free by definition: the next acquire takes them, and reclaim gives them back",
    { sights: dead.slice(0, 64).map((k) => leases.sight(k)), dead: [...new Set(dead.map((k) => leases.low(k)))] },
  );
}
