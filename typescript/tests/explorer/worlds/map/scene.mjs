// A map in the arena: keys with chosen homes, and what must hold of its words at the end.

import { L } from "../../arena.mjs";
import { EVENT } from "../../history.mjs";
import { judge } from "./judge.mjs";
import { ABSENT, makeOperations } from "./operations.mjs";

/** Keys 1 to this one. */
export const KEYS = 5;
const KEY_BYTES = 16;
const MASK24 = 0xffffffn;
const MASK64 = (1n << 64n) - 1n;
/** What the core says when it cannot go on: core/reasons.ts. */
const BUSY = 24;
/** What "full" may have been believed too often, when an eraser died (N2). */
const BELIEVED = 100;
/** All keys have the same tag: so it never tells them apart. */
const TAG = 9n;

function next(x) {
  let z = (x + 0x9e3779b97f4a7c15n) & MASK64;
  z = ((z ^ (z >> 30n)) * 0xbf58476d1ce4e5b9n) & MASK64;
  z = ((z ^ (z >> 27n)) * 0x94d049bb133111ebn) & MASK64;
  return z ^ (z >> 31n);
}

/** The words of a key whose home is this group; other numbers give other keys. */
function keyFor(home, groups, number) {
  for (let tries = BigInt(number) << 32n; ; tries++) {
    const hash = next(next(tries) ^ (~tries & MASK64));
    if ((hash & 0xffn) === TAG && Number(((hash >> 32n) * BigInt(groups)) >> 32n) === home) {
      return [tries, ~tries & MASK64];
    }
  }
}

const keysBefore = new Map();

/** Keys are looked for once: it takes a moment. */
function key(home, groups, number) {
  const name = `${home} ${groups} ${number}`;
  if (!keysBefore.has(name)) keysBefore.set(name, keyFor(home, groups, number));
  return keysBefore.get(name);
}

export class Scene {
  /** @param {number} slots buckets of a group */
  constructor(scenario, arena, slots) {
    this.scenario = scenario;
    this.arena = arena;
    this.slots = slots;
    const { groups, capacity, spares, counting } = scenario;
    this.blockCount = capacity + spares;
    this.valueBytes = counting ? 8 : arena.itemBytes;
    this.stride = L.PAIR_KEY + KEY_BYTES + this.valueBytes;
    this.base = arena.place(L.MAP_GROUPS + groups * L.LINE_BYTES);
    this.groupsAt = this.base + L.MAP_GROUPS;
    this.blocksAt = arena.place(this.blockCount * this.stride);
    this.keysAt = arena.place((KEYS + groups + 1) * KEY_BYTES);
    this.released = this.base + L.MAP_RELEASED;
    this.sets = [this.released];
  }

  /** The home of key k, by the digits of the scenario; further ones, one for each group, are for the checker. */
  homeOf(k) {
    const { homes, groups } = this.scenario;
    return k <= KEYS ? Number(homes[k - 1] ?? 0) % groups : k - KEYS - 1;
  }

  keyAt(k) {
    return this.keysAt + k * KEY_BYTES;
  }

  geometry(_, participant) {
    const { capacity, groups } = this.scenario;
    return {
      G_BASE: this.base,
      G_CELLS: this.groupsAt,
      G_CAPACITY: capacity,
      G_STRIDE: this.stride,
      G_BLOCK_COUNT: this.blockCount,
      G_ELEM_SIZE: this.valueBytes,
      G_NEXT_BLOCK: capacity, // all begin at the same spare block, so that they get in each other's way
      G_GROUP_COUNT: groups,
      G_BLOCKS: this.blocksAt,
      G_KEY_BYTES: KEY_BYTES,
      G_VALUE_BYTES: this.valueBytes,
      G_VALUE_OUT: participant.output + 512,
    };
  }

  // --- the starting point ---

  /** A map as specified, with the keys of `prefill` in it: key k has the value k - 1. */
  write() {
    const { arena } = this;
    const { groups, prefill, late } = this.scenario;
    for (let k = 1; k <= KEYS + groups; k++) {
      const words = key(this.homeOf(k), groups, k);
      arena.set64(this.keyAt(k), words[0]);
      arena.set64(this.keyAt(k) + 8, words[1]);
    }
    this.writeTable();
    if (late) this.writeLateVersions();
    const { core, g } = arena.checker;
    for (const digit of prefill) {
      const from = this.arena.inputOf(Number(digit) - 1);
      if (core.mapChange(g, this.keyAt(Number(digit)), this.startAt(from, Number(digit)), 0) !== 1)
        throw new Error("the map cannot be filled");
    }
  }

  /** Where the value that key k has at first lies. */
  startAt(item, k) {
    if (!this.scenario.counting) return item;
    const at = this.arena.checker.output;
    this.arena.set64(at, BigInt(k - 1));
    return at;
  }

  writeTable() {
    const { arena, base, groupsAt, stride } = this;
    const { groups, capacity } = this.scenario;
    arena.writeHeader(base, L.KIND_MAP, this.valueBytes, capacity, stride);
    arena.set32(base + L.MAP_KEY_SIZE, KEY_BYTES);
    arena.set32(base + L.MAP_BLOCK_COUNT, this.blockCount);
    arena.set32(base + L.MAP_GROUP_COUNT, groups);
    for (let rank = 0; rank < capacity; rank++) {
      const bucket = this.bucketAt(rank % groups, 1 + Math.floor(rank / groups));
      arena.set64(bucket, (BigInt(L.VACANT) << 24n) | BigInt(rank));
    }
    if (capacity > groups * this.slots) throw new Error("there are more places than buckets");
    if (groupsAt % L.LINE_BYTES !== 0) throw new Error("groups are lines");
  }

  /** Every version one step before it wraps. */
  writeLateVersions() {
    const { arena, base } = this;
    const { groups } = this.scenario;
    for (let group = 0; group < groups; group++) {
      for (let slot = 0; slot <= this.slots; slot++) {
        const at = this.groupsAt + group * L.LINE_BYTES + slot * 8;
        arena.set64(at, arena.get64(at) | (0xffffffffn << 32n));
      }
    }
    for (let block = 0; block < this.blockCount; block++) {
      arena.set64(this.blocksAt + block * this.stride, ((1n << 39n) - 1n) << 24n);
    }
    arena.set64(base + L.MAP_MOVER, ((1n << 40n) - 1n) << 24n);
    arena.set64(base + L.MAP_FULL, ((1n << 62n) - 1n) << 2n);
  }

  bucketAt(group, slot) {
    return this.groupsAt + group * L.LINE_BYTES + slot * 8;
  }

  operations(programs) {
    return makeOperations(this, programs);
  }

  /** Whether nobody holds the stripe, or the mover, who lives or might go on. */
  isFree(word) {
    const owner = Number(this.arena.get64(word) & MASK24);
    return owner === 0 || this.arena.participants.some((p) => p.dead && this.arena.ownerOf(p.index) === owner);
  }

  // --- the end ---

  /** Looks every key up: nothing may be in the way of that, whoever is stopped. */
  drain({ core, g, output, index }, history) {
    const { arena } = this;
    for (let k = 1; k <= KEYS; k++) {
      const answer = core.mapGet(g, this.keyAt(k), output);
      if (answer < 0) return "a look-up says that the map is corrupt";
      if (answer === 0) history.add(index, ABSENT);
      else if (this.scenario.counting) history.add(index, EVENT.GOT, Number(arena.get64(output)));
      else history.addItem(index, arena.readItem(output));
    }
    return null;
  }

  judge(history) {
    return judge(history, this.scenario, (k) => this.homeOf(k));
  }

  check(checker, { paused }) {
    const wrong = this.checkWords(paused);
    if (wrong !== null || paused > 0) return wrong; // the rest takes stripes that a stopped one may hold
    return this.checkWhole(checker);
  }

  /** Every bucket and block as they lie there. */
  checkWords(paused) {
    const keys = new Set();
    const blocks = new Set();
    let places = 0;
    for (const { group, slot, tag, block } of this.buckets()) {
      if (tag !== L.BARE) places++;
      if (tag <= L.VACANT) continue;
      const words = this.pairOf(block).key;
      if (keys.has(words)) return "a key is there twice";
      if (blocks.has(block)) return "two buckets name the same block";
      if (this.pairOf(block).target !== group * 8 + slot) return "a block in use is aimed at another bucket";
      keys.add(words);
      blocks.add(block);
      const home = this.homeOfWords(words);
      const distance = (group - home + this.scenario.groups) % this.scenario.groups;
      if (this.reachOf(home) < distance) return "a key lies beyond the reach of its home";
    }
    if (places > this.scenario.capacity) return "more places than the capacity";
    if (paused === 0 && !this.isFree(this.base + L.MAP_MOVER)) return "the mover was not let go";
    const held = this.heldBlocks();
    if (held > paused) return `${held} blocks are held, ${paused} participants are paused`;
    return null;
  }

  *buckets() {
    for (let group = 0; group < this.scenario.groups; group++) {
      for (let slot = 1; slot <= this.slots; slot++) {
        const word = this.arena.get64(this.bucketAt(group, slot));
        yield { group, slot, tag: Number((word >> 24n) & 0xffn), block: Number(word & MASK24) };
      }
    }
  }

  pairOf(block) {
    const at = this.blocksAt + block * this.stride;
    return {
      word: this.arena.get64(at),
      target: this.arena.get32(at + L.PAIR_TARGET),
      key: this.arena.get64(at + L.PAIR_KEY),
    };
  }

  homeOfWords(first) {
    for (let k = 1; k <= KEYS + this.scenario.groups; k++)
      if (this.arena.get64(this.keyAt(k)) === first) return this.homeOf(k);
    throw new Error("a key that nobody has");
  }

  reachOf(home) {
    const reach = Number((this.arena.get64(this.groupsAt + home * L.LINE_BYTES) >> 24n) & 0xffn);
    return reach === L.FAR ? this.scenario.groups - 1 : reach;
  }

  /** Blocks in use that no bucket names: writers hold them. */
  heldBlocks() {
    let held = 0;
    for (let block = 0; block < this.blockCount; block++) {
      const { word, target } = this.pairOf(block);
      const owner = Number(word & MASK24);
      const dead = this.arena.participants.some((p) => p.dead && this.arena.ownerOf(p.index) === owner);
      if (word >> 63n === 0n || dead) continue;
      const bucket = this.arena.get64(this.groupsAt + target * 8);
      if (((bucket >> 24n) & 0xffn) <= 1n || Number(bucket & MASK24) !== block) held++;
    }
    return held;
  }

  /** The map takes exactly as many entries as it should, again and again; every reach becomes tight. */
  checkWhole(checker) {
    const { groups, capacity, spares } = this.scenario;
    const { core, g, output } = checker;
    const most = Math.min(capacity, KEYS + groups);
    let wrong = this.checkCapacity(checker, most);
    if (wrong !== null) return wrong;
    for (let times = 0; times <= spares; times++)
      if (core.mapChange(g, this.keyAt(1), output, 0) === -BUSY) return "a block is lost";
    this.empty(checker);
    wrong = this.checkReach(checker) ?? this.checkCapacity(checker, most);
    this.empty(checker);
    if (core.mapSize(g) !== 0) return "the map cannot be emptied";
    if ([...this.buckets()].filter(({ tag }) => tag !== L.BARE).length !== capacity) return "a place is lost";
    return wrong;
  }

  empty({ core, g }) {
    for (let k = KEYS + this.scenario.groups; k > 0; k--) core.mapErase(g, this.keyAt(k), 0);
  }

  /** Adds keys until the map says that it is full. */
  checkCapacity({ core, g, output }, most) {
    let size = core.mapSize(g);
    for (let k = KEYS + this.scenario.groups; k > 0; k--) {
      for (let tries = size < most ? BELIEVED : 0; tries >= 0; tries--) {
        const answer = core.mapChange(g, this.keyAt(k), output, 1);
        if (answer >= 0) {
          size += answer;
          break;
        }
      }
    }
    return size === most ? null : `capacity is ${size} instead of ${most}`;
  }

  /** In the empty map every eighth key that is added to a stripe makes its reach tight. */
  checkReach({ core, g, output }) {
    for (let k = KEYS + 1; k <= KEYS + this.scenario.groups; k++) {
      for (let times = 0; times < 8 && this.reachOf(this.homeOf(k)) !== 0; times++) {
        if (core.mapChange(g, this.keyAt(k), output, 0) !== 1) return "a key cannot be added to the empty map";
        core.mapErase(g, this.keyAt(k), 0);
      }
      if (this.reachOf(this.homeOf(k)) !== 0) return "a reach stays loose";
    }
    return null;
  }

  // --- telling ---

  tell(address) {
    const { arena, base } = this;
    const word = arena.get64(address & ~7);
    const owner = (bits) => `owner ${bits & 0xffn}`;
    if (address === base + L.MAP_MOVER) return ["mover", `version ${word >> 24n} ${owner(word)}`];
    if (address === base + L.MAP_FULL) return ["full", `version ${word >> 2n} state ${word & 3n}`];
    const line = Math.floor((address - this.groupsAt) / L.LINE_BYTES);
    if (line >= 0 && line < this.scenario.groups) {
      const slot = ((address - this.groupsAt) % L.LINE_BYTES) / 8;
      const tag = (word >> 24n) & 0xffn;
      if (slot === 0) return [`stripe ${line}`, `version ${word >> 32n} reach ${tag} ${owner(word)}`];
      const what = tag === 0n ? "bare" : tag === 1n ? "vacant" : "full";
      return [`bucket ${line}.${slot}`, `version ${word >> 32n} ${what} block ${word & MASK24}`];
    }
    const block = Math.floor((address - this.blocksAt) / this.stride);
    if (block < 0 || block >= this.blockCount) return undefined;
    const offset = (address - this.blocksAt) % this.stride;
    if (offset === L.PAIR_WORD) {
      const writing = word >> 63n ? "WRITING " : "";
      return [`block ${block}`, `${writing}version ${(word >> 24n) & ((1n << 39n) - 1n)} ${owner(word)}`];
    }
    if (offset < L.PAIR_KEY) return [`target and hash of block ${block}`, `bucket ${word & 0xffffffffn}`];
    const value = this.blocksAt + block * this.stride + L.PAIR_KEY + KEY_BYTES;
    return [`pair ${block}`, `value ${arena.get32(value) - 1000}`];
  }
}
