// Maps and sets: SPECIFICATION.md sections 14 and 15.

import * as L from "zeroipc/layout";
import { blocksText } from "./blocks";
import type { Examination } from "./examination";
import { geometry, SLOT_COUNT, type Table } from "./keyed-shape";
import { hashKey, homeOf, tagOf } from "./hash";
import { halvesOf, hex, type Row, type Sight, sightOf, up8 } from "./words";

const WRITING = 2 ** 39;
const bucketText = (bucket: number) => `bucket ${bucket & 7} of group ${bucket >>> 3}`;

export function checkKeyed(x: Examination): void {
  const table = geometry(x);
  const seed = halvesOf(x.word(L.MAP_SEED));
  const mover = x.word(L.MAP_MOVER);
  checkPlaces(x, table, sightOf(mover));
  const full = entries(x, table);
  const named = checkNamed(x, table, full);
  checkKeys(x, table, seed, named);
  checkBlocks(x, table, named);
  const { kind } = x.place;

  const where = { at: mover.at, what: "mover" };
  if (x.owner(`${kind}.mover`, where, mover.low, [sightOf(mover)]) && x.isDead(mover.low)) {
    x.left(
      `${kind}.mover-of-dead`,
      where,
      "somebody who is gone",
      "the next one that moves a place, or finds no vacant one, takes over",
      {
        sights: [sightOf(mover)],
        dead: [mover.low],
      },
    );
  }
  const state = x.word(L.MAP_FULL);
  const two = state.low & 3;
  if (two === 3) {
    x.wrong(`${kind}.full`, { at: state.at, what: "full" }, "state 3", "a state from 0 to 2", {
      sights: [sightOf(state)],
    });
  } else if (two === 2) checkFull(x, table, sightOf(state));
  checkStripes(x, table);
  x.waiters(L.MAP_RELEASED, "released");
}

const tagAt = (buckets: Row, bucket: number) => buckets.upper(bucket) & 0xff;

/** The buckets that have a place are `capacity`, or one less while somebody has one in hand. */
function checkPlaces(x: Examination, table: Table, mover: Sight): void {
  const { buckets, capacity } = table;
  let places = 0;
  for (let bucket = 0; bucket < buckets.count; bucket++) {
    if (bucket % SLOT_COUNT !== 0 && tagAt(buckets, bucket) >= L.VACANT) places++;
  }
  const moving = mover.bytes.readUInt32LE(0) % 2 ** 24 !== 0;
  if (places === capacity || (moving && places === capacity - 1)) return;
  x.wrong(
    `${x.place.kind}.places`,
    { at: buckets.at, what: "the buckets that have a place" },
    `${places}`,
    `${capacity}, the capacity${moving ? ", or one less" : ""}`,
    { sights: [mover], twice: true },
  );
}

/** The full buckets. */
function entries(x: Examination, { buckets, blockCount }: Table): number[] {
  const full: number[] = [];
  for (let bucket = 0; bucket < buckets.count; bucket++) {
    if (bucket % SLOT_COUNT === 0 || tagAt(buckets, bucket) <= L.VACANT) continue;
    if (buckets.low(bucket) < blockCount) full.push(bucket);
    else {
      x.wrong(
        `${x.place.kind}.block`,
        { at: buckets.offset(bucket), what: bucketText(bucket) },
        `tag ${tagAt(buckets, bucket)}, block ${buckets.low(bucket)}`,
        `a block below ${blockCount}`,
        { sights: [buckets.sight(bucket)] },
      );
    }
  }
  return full;
}

/** Which bucket names each block; those that two name are told. -1: none. */
function checkNamed(x: Examination, { buckets, blockCount }: Table, full: readonly number[]): Int32Array {
  const named = new Int32Array(blockCount).fill(-1);
  for (const bucket of full) {
    const block = buckets.low(bucket);
    const other = named[block] as number;
    if (other < 0) named[block] = bucket;
    else {
      x.wrong(
        `${x.place.kind}.block-twice`,
        { at: buckets.offset(bucket), what: bucketText(bucket) },
        `it names block ${block}, and so does ${bucketText(other)}`,
        "a block that no other full bucket names",
        { sights: [buckets.sight(bucket), buckets.sight(other)] },
      );
    }
  }
  return named;
}

/** Entry by entry: where its block is aimed, its hash, its tag, its distance from home; and that no key is there twice. */
function checkKeys(x: Examination, table: Table, seed: { high: number; lower: number }, named: Int32Array): void {
  const { kind } = x.place;
  const { buckets, groupCount, keySize, stride, targets, valueSize } = table;
  const keyBytes = up8(keySize);
  const hashes: number[] = [];
  const owners: number[] = [];
  x.bytes.anew();
  for (let block = 0; block < named.length; block++) {
    const bucket = named[block] as number;
    if (bucket < 0) continue;
    const at = table.blocks + block * stride;
    const pair = x.bytes.near(at, L.PAIR_KEY + keyBytes);
    const key = pair.subarray(L.PAIR_KEY);
    const proof = buckets.sight(bucket);
    const { high, lower } = halvesOf(targets.word(block));
    if (lower !== bucket) {
      x.wrong(
        `${kind}.target`,
        { at: at + L.PAIR_TARGET, what: `target of block ${block}, which ${bucketText(bucket)} names` },
        `${lower}`,
        `${bucket}, that bucket: whoever looks for a free block takes it for one`,
        { sights: [proof, { at: at + L.PAIR_TARGET, bytes: Buffer.from(targets.sight(block).bytes.subarray(0, 4)) }] },
      );
    }
    const hash = hashKey(seed.high, seed.lower, key);
    const sights = (): Sight[] => [proof, { at: at + L.PAIR_KEY, bytes: Buffer.from(key) }];
    if (hash.high !== high) {
      x.wrong(
        `${kind}.hash`,
        { at: at + L.PAIR_HASH, what: `hash of block ${block}` },
        hex(high, 8),
        `${hex(hash.high, 8)}, the upper half of its key's hash`,
        { sights: [...sights(), { at: at + L.PAIR_HASH, bytes: Buffer.from(targets.sight(block).bytes.subarray(4)) }] },
      );
    }
    const tag = tagAt(buckets, bucket);
    if (tag !== tagOf(hash.low)) {
      x.wrong(
        `${kind}.tag`,
        { at: buckets.offset(bucket), what: bucketText(bucket) },
        `tag ${tag}`,
        `tag ${tagOf(hash.low)}, by the hash of its key: nobody finds it otherwise`,
        { sights: sights() },
      );
    }
    const home = homeOf(hash.high, groupCount);
    const distance = (Math.floor(bucket / SLOT_COUNT) - home + groupCount) % groupCount;
    const reach = buckets.upper(home * SLOT_COUNT) & 0xff;
    if (distance > reach && reach !== L.FAR) {
      x.wrong(
        `${kind}.reach`,
        { at: buckets.offset(home * SLOT_COUNT), what: `stripe of group ${home}` },
        `reach ${reach}`,
        `at least ${distance}: an entry whose home is here lies in group ${Math.floor(bucket / SLOT_COUNT)}`,
        { sights: [buckets.sight(home * SLOT_COUNT), ...sights()] },
      );
    }
    x.padding(`the key in block ${block}`, at + L.PAIR_KEY, keySize, [proof]);
    if (valueSize % 8 !== 0) x.padding(`the value in block ${block}`, at + L.PAIR_KEY + keyBytes, valueSize, [proof]);
    hashes.push(hash.high * 2 ** 21 + (hash.low >>> 11));
    owners.push(block);
  }
  checkUnique(x, table, named, hashes, owners);
}

/** A key is in at most one full bucket. */
function checkUnique(
  x: Examination,
  table: Table,
  named: Int32Array,
  hashes: readonly number[],
  owners: readonly number[],
): void {
  const sorted = Float64Array.from(hashes).sort();
  const often = new Set<number>();
  for (let k = 1; k < sorted.length; k++) if (sorted[k] === sorted[k - 1]) often.add(sorted[k] as number);
  if (often.size === 0) return;
  const seen = new Map<string, { bucket: number; sights: Sight[] }>();
  hashes.forEach((hash, n) => {
    if (!often.has(hash)) return;
    const block = owners[n] as number;
    const bucket = named[block] as number;
    const at = table.blocks + block * table.stride + L.PAIR_KEY;
    const key = x.bytes.read(at, up8(table.keySize));
    const sights = [table.buckets.sight(bucket), { at, bytes: key }];
    const text = key.toString("latin1");
    const other = seen.get(text);
    if (other) {
      x.wrong(
        `${x.place.kind}.key-twice`,
        { at: table.buckets.offset(bucket), what: bucketText(bucket) },
        `the key of ${bucketText(other.bucket)}`,
        "a key that no other full bucket has",
        { sights: [...other.sights, ...sights] },
      );
    } else seen.set(text, { bucket, sights });
  });
}

function checkBlocks(x: Examination, { words }: Table, named: Int32Array): void {
  const { kind } = x.place;
  const dead: number[] = [];
  for (let block = 0; block < words.count; block++) {
    const owner = words.low(block);
    const writing = words.upper(block) >= WRITING;
    const where = { at: words.offset(block), what: `word of block ${block}` };
    const sights = [words.sight(block)];
    if (writing !== (owner !== 0)) {
      x.wrong(
        `${kind}.block-writing`,
        where,
        writing ? "writing, without an owner" : `not writing, with owner ${hex(owner, 6)}`,
        "an owner while it is written, and none otherwise",
        { sights },
      );
    } else if (
      x.owner(`${kind}.block-owner`, where, owner, sights) &&
      (named[block] as number) < 0 &&
      x.isDead(owner)
    ) {
      dead.push(block);
    }
  }
  if (dead.length === 0) return;
  x.left(
    `${kind}.block-of-dead`,
    { at: words.offset(dead[0] as number), what: `${dead.length} of the blocks` },
    `${blocksText(dead)}, claimed by who is gone`,
    "free by definition: whoever needs a block takes it",
    { sights: dead.slice(0, 64).map((b) => words.sight(b)), dead: [...new Set(dead.map((b) => words.low(b)))] },
  );
}

/** State 2 says that there is no vacant bucket; an eraser that died may have left it behind. */
function checkFull(x: Examination, { buckets }: Table, state: Sight): void {
  for (let bucket = 0; bucket < buckets.count; bucket++) {
    if (bucket % SLOT_COUNT === 0 || tagAt(buckets, bucket) !== L.VACANT) continue;
    x.left(
      `${x.place.kind}.full-stale`,
      { at: state.at, what: "full" },
      `state 2, and ${bucketText(bucket)} is vacant`,
      "the next erase puts it right, or the hundredth who is told so and looks for itself",
      { sights: [state, buckets.sight(bucket)] },
    );
    return;
  }
}

function checkStripes(x: Examination, { buckets, groupCount }: Table): void {
  const { kind } = x.place;
  const dead: number[] = [];
  for (let group = 0; group < groupCount; group++) {
    const stripe = group * SLOT_COUNT;
    const owner = buckets.low(stripe);
    const where = { at: buckets.offset(stripe), what: `stripe of group ${group}` };
    if (x.owner(`${kind}.stripe`, where, owner, [buckets.sight(stripe)]) && x.isDead(owner)) dead.push(stripe);
  }
  if (dead.length === 0) return;
  x.left(
    `${kind}.stripe-of-dead`,
    { at: buckets.offset(dead[0] as number), what: `${dead.length} of the stripes` },
    `taken by who is gone, from group ${(dead[0] as number) / SLOT_COUNT} on`,
    "the next one that adds a key there takes it over",
    { sights: dead.slice(0, 64).map((s) => buckets.sight(s)), dead: [...new Set(dead.map((s) => buckets.low(s)))] },
  );
}
