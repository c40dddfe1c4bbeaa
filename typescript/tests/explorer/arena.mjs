// The shared memory of one scenario, and one instance of the core per participant over it.
//
//   4096   geometry records   then the peer lines, the structures that the world places,
//          an image of all these to start from, and what never changes or is private: stacks, elements to push, elements read
//
// A world places its structures in its constructor; then the arena is built, and every execution starts from the image.

import { PAGES, readConstants } from "./build.mjs";
import { Participant } from "./participant.mjs";

export const L = readConstants("layout.ts");
const { GEOMETRY_BYTES, G_OWN: _, ...G } = readConstants("geometry.ts");

const FIRST = 4096;
const STACK_BYTES = 4096;
/** What a participant reads has room for these bytes. */
export const OUTPUT_BYTES = 1024;
/** Peer slots and geometry records: up to seven participants and the fresh one that checks. */
const MAX_PARTICIPANTS = 7;
/** Items that one execution may use. */
export const MAX_ITEMS = 64;

export class Arena {
  /**
   * @param {number} participants besides the checker
   * @param {number} slotGap how far apart their peer slots are
   * @param {string[]} records the names of the geometry records that each has
   * @param {number} itemBytes a multiple of 8; two words show a torn copy
   */
  constructor(participants, slotGap, records, itemBytes) {
    this.slotGap = slotGap;
    this.itemBytes = itemBytes;
    this.maxPeers = this.slotOf(participants);
    if (participants > MAX_PARTICIPANTS || this.maxPeers > L.MAX_PEERS_LIMIT) throw new Error("too many participants");
    this.top = FIRST;
    this.records = Array.from({ length: participants + 1 }, () =>
      Object.fromEntries(records.map((name) => [name, this.place(GEOMETRY_BYTES)])),
    );
    this.peers = this.place(this.maxPeers * L.LINE_BYTES);
    this.memory = new WebAssembly.Memory({ initial: PAGES, maximum: PAGES, shared: true });
    this.words = new BigUint64Array(this.memory.buffer);
    this.halves = new Int32Array(this.memory.buffer);
  }

  /** The address of so many bytes, on a line of their own and zero at first. Every execution finds them as built. */
  place(bytes) {
    const address = this.top;
    this.top = address + Math.ceil(bytes / L.LINE_BYTES) * L.LINE_BYTES;
    if (this.top > PAGES * 65536) throw new Error("the scenario is too large");
    return address;
  }

  /** Ends the placing: makes the participants, the last of whom is the checker. */
  instantiate(module, env) {
    this.bytes = this.top - FIRST;
    this.image = this.place(this.bytes);
    this.inputs = this.place(MAX_ITEMS * this.itemBytes);
    for (let item = 0; item < MAX_ITEMS; item++) this.writeItem(this.inputOf(item), item);
    this.participants = this.records.map((records, index) => {
      const { exports: core } = new WebAssembly.Instance(module, { env: { ...env, memory: this.memory } });
      const stack = this.place(STACK_BYTES);
      this.halves[(stack >> 2) + 1] = stack + STACK_BYTES;
      const seat = { core, stack, g: Object.values(records)[0], records, output: this.place(OUTPUT_BYTES) };
      return new Participant(index, this.slotOf(index), seat);
    });
    this.checker = this.participants.pop();
  }

  /**
   * Writes the image.
   * @param {(name: string, participant: Participant) => Record<string, number>} geometry the words of a record, by name
   * @param {() => void} write writes the structures and may use them through the checker
   */
  build(geometry, write) {
    const { core } = this.checker;
    for (const participant of [...this.participants, this.checker]) {
      this.set32(this.doorbellOf(participant.index) - L.PEER_DOORBELL + L.PEER_OWNER, this.ownerOf(participant.index));
      for (const [name, g] of Object.entries(participant.records))
        this.writeRecord(g, participant.index, geometry(name, participant));
    }
    core.resetGlobals();
    core.stopStepping();
    write();
    core.copyMemory(this.image, FIRST, this.bytes);
  }

  writeRecord(g, index, words) {
    const peer = { G_OWNER: this.ownerOf(index), G_PEERS: this.peers, G_MAX_PEERS: this.maxPeers };
    for (const [name, value] of Object.entries({ ...peer, ...words })) {
      if (!(name in G)) throw new Error(`core/geometry.ts has no word ${name}`);
      this.set32(g + G[name], value);
    }
  }

  /** Brings the memory back to the start of an execution. */
  reset() {
    const { core } = this.checker;
    core.copyMemory(FIRST, this.image, this.bytes);
    core.resetGlobals();
    core.stopStepping();
  }

  slotOf(index) {
    return 1 + index * this.slotGap;
  }

  /** The owner id of a participant: generation 1, its own slot. */
  ownerOf(index) {
    return (1 << 8) | this.slotOf(index);
  }

  doorbellOf(index) {
    return this.peers + (this.slotOf(index) - 1) * L.LINE_BYTES + L.PEER_DOORBELL;
  }

  get32(address) {
    return this.halves[address >> 2] >>> 0;
  }

  set32(address, value) {
    this.halves[address >> 2] = value;
  }

  /** A bigint. */
  get64(address) {
    return this.words[address >> 3];
  }

  set64(address, value) {
    this.words[address >> 3] = BigInt(value);
  }

  /** The first four words that every structure has. */
  writeHeader(base, kind, elemSize, capacity, stride) {
    this.set32(base + L.STRUCTURE_KIND, kind);
    this.set32(base + L.STRUCTURE_ELEM_SIZE, elemSize);
    this.set32(base + L.STRUCTURE_CAPACITY, capacity);
    this.set32(base + L.STRUCTURE_STRIDE, stride);
  }

  /** Where an item lies that can be pushed. */
  inputOf(item) {
    return this.inputs + item * this.itemBytes;
  }

  writeItem(address, item, bytes = this.itemBytes) {
    for (let at = address; at < address + bytes; at += 8) this.writeWord(at, item);
  }

  writeWord(address, item) {
    this.halves[address >> 2] = 1000 + item;
    this.halves[(address >> 2) + 1] = ~item;
  }

  /** The item at this address, or -1 when its words are not those of one item. */
  readItem(address, bytes = this.itemBytes) {
    const { halves } = this;
    const item = halves[address >> 2] - 1000;
    if (item < 0 || item >= MAX_ITEMS) return -1;
    for (let at = address >> 2; at < (address + bytes) >> 2; at += 2)
      if (halves[at] !== 1000 + item || halves[at + 1] !== ~item) return -1;
    return item;
  }
}
