// What each JavaScript isolate (the main thread, a worker) has once: a WebAssembly memory into which segments are mapped,
// views of it, the core's instance, and the ranges of the memory that are in use.
//
//   0 .. 64 KiB       the core's own data
//   64 KiB .. 16 MiB  arena: private records and buffers
//   16 MiB ..         windows: segments, and buffers too large for the arena
//
// The memory never grows: it reserves address space only, so views of it stay right for ever and compiled code may take
// them for constants. Ranges below 2 GiB are the fastest (V8 treats large indices as doubles).

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { FullError, UnsupportedError } from "./errors";
import { native } from "./native";

const STEP = 65536;
const ARENA_START = STEP;
const WINDOWS_START = 16 * 1024 * 1024;
const LARGE = 1024 * 1024;

/** 4 GiB of address space; where that is refused (ulimit -v, strict overcommit) less will do. */
function allocateMemory(): WebAssembly.Memory {
  if (typeof WebAssembly !== "object") {
    throw new UnsupportedError(
      "ZEROIPC_UNSUPPORTED",
      "this engine has no WebAssembly (was it started with --jitless?)",
    );
  }
  let cause: unknown;
  for (const pages of [65536, 16384, 4096, 1024]) {
    try {
      return new WebAssembly.Memory({ initial: pages, maximum: pages, shared: true });
    } catch (error) {
      cause = error;
    }
  }
  throw new UnsupportedError(
    "ZEROIPC_UNSUPPORTED",
    "no address space for a shared WebAssembly memory (is it limited by ulimit -v?)",
    { cause },
  );
}

const memory = allocateMemory();
const { buffer } = memory;
/** Bytes of address space; what is open at once in one isolate must fit in. */
export const addressSpace: number = buffer.byteLength;

export const u8 = new Uint8Array(buffer);
export const i8 = new Int8Array(buffer);
export const u16 = new Uint16Array(buffer);
export const i16 = new Int16Array(buffer);
export const u32 = new Uint32Array(buffer);
export const i32 = new Int32Array(buffer);
export const f32 = new Float32Array(buffer);
export const f64 = new Float64Array(buffer);
export const u64 = new BigUint64Array(buffer);
export const i64 = new BigInt64Array(buffer);
export { buffer };

native.bindMemory(u8);

// --- ranges ---

interface Range {
  at: number;
  bytes: number;
}

let windowsEnd = WINDOWS_START;
/** Ranges that were given back. They are handed out again only when nothing else is left: see releaseWindow. */
let released: Range[] = [];

/** A range of the memory on a 64 KiB step. */
export function takeWindow(bytes: number): number {
  const rounded = Math.ceil(bytes / STEP) * STEP;
  if (windowsEnd + rounded <= addressSpace) {
    const at = windowsEnd;
    windowsEnd += rounded;
    return at;
  }
  const index = released.findIndex((range) => range.bytes >= rounded);
  if (index < 0) {
    const open = windowsEnd - WINDOWS_START - released.reduce((sum, range) => sum + range.bytes, 0);
    throw new FullError(
      "ZEROIPC_SYSTEM_FULL",
      `${bytes} bytes do not fit: one isolate can have ${addressSpace - WINDOWS_START} bytes open at once, and ${open} are`,
    );
  }
  const range = released[index] as Range;
  const { at } = range;
  range.at += rounded;
  range.bytes -= rounded;
  if (range.bytes === 0) released.splice(index, 1);
  return at;
}

/** Gives a range back. The addon has put anonymous memory there, so a stale view of it reads zeros. */
export function releaseWindow(at: number, bytes: number): void {
  released.push({ at, bytes: Math.ceil(bytes / STEP) * STEP });
  released.sort((a, b) => a.at - b.at);
  released = released.reduce<Range[]>((merged, range) => {
    const last = merged.at(-1);
    if (last && last.at + last.bytes === range.at) last.bytes += range.bytes;
    else merged.push(range);
    return merged;
  }, []);
}

let arenaNext = ARENA_START;
let arenaEnd = WINDOWS_START;
const freeBuffers = new Map<number, number[]>();

function sizeClass(bytes: number): number {
  return 2 ** Math.max(6, Math.ceil(Math.log2(bytes)));
}

/** Private zeroed memory for the core, 64-byte aligned. */
export function allocate(bytes: number): number {
  if (bytes > LARGE) return takeWindow(bytes);
  const size = sizeClass(bytes);
  const reused = freeBuffers.get(size)?.pop();
  if (reused !== undefined) {
    u8.fill(0, reused, reused + size);
    return reused;
  }
  if (arenaNext + size > arenaEnd) {
    arenaNext = takeWindow(LARGE);
    arenaEnd = arenaNext + LARGE;
  }
  const at = arenaNext;
  arenaNext += size;
  return at;
}

export function free(at: number, bytes: number): void {
  if (bytes > LARGE) {
    u8.fill(0, at, at + bytes);
    releaseWindow(at, bytes);
    return;
  }
  const size = sizeClass(bytes);
  const list = freeBuffers.get(size);
  if (list) list.push(at);
  else freeBuffers.set(size, [at]);
}

// --- the core ---

/** The core's exports; core/index.ts documents them. Addresses and counts are numbers, booleans are 0 and 1. */
export interface Core {
  status(): number;
  enterSet(g: number, set: number): void;
  leaveSet(g: number, set: number): void;
  readDoorbell(g: number): number;
  doorbellAddress(g: number): number;
  ring(g: number, slot: number): number;
  wakeOne(g: number, set: number): number;
  wakeAll(g: number, set: number): void;
  channelAnnounce(g: number): void;
  channelClose(g: number): number;
  channelHasOther(g: number, record: number): number;
  channelIsClosed(g: number): number;
  channelIsDrained(g: number): number;
  channelOffer(g: number, from: number, record: number, others: number): number;
  channelReceive(g: number, to: number): number;
  channelReceiveNumber(g: number): number;
  channelReceiversWait(g: number): number;
  channelRetract(g: number, record: number): number;
  channelSend(g: number, from: number): number;
  channelSendNumber(g: number, value: number): number;
  channelTake(g: number, to: number): number;
  channelTaken(g: number, record: number): number;
  futurePledge(g: number): number;
  futureReap(g: number): number;
  lazyInvalidate(g: number): number;
  outcomeAbandon(g: number, right: number, generation: number): number;
  outcomeBegin(g: number, asks: number): number;
  outcomeHolder(g: number): number;
  outcomeIsOrphaned(g: number, state: number): number;
  outcomeNumber(g: number): number;
  outcomeRead(g: number, to: number, text: number): number;
  outcomeRelease(g: number): void;
  outcomeSetNumber(g: number, right: number, generation: number, value: number): number;
  outcomeSettle(g: number, right: number, generation: number, state: number, from: number): number;
  outcomeState(g: number): number;
  mapGetU32(g: number, key: number, to: number): number;
  mapGetF64(g: number, key: number, to: number): number;
  mapGetU64(g: number, key: bigint, to: number): number;
  mapGet(g: number, at: number, to: number): number;
  mapChangeU32(g: number, key: number, from: number, how: number): number;
  mapChangeF64(g: number, key: number, from: number, how: number): number;
  mapChangeU64(g: number, key: bigint, from: number, how: number): number;
  mapChange(g: number, at: number, from: number, how: number): number;
  mapEraseU32(g: number, key: number, expected: number): number;
  mapEraseF64(g: number, key: number, expected: number): number;
  mapEraseU64(g: number, key: bigint, expected: number): number;
  mapErase(g: number, at: number, expected: number): number;
  mapNext(g: number, position: number, key: number, value: number): number;
  mapSize(g: number): number;
  mapClear(g: number): void;
  queuePushNumber(g: number, value: number): number;
  queuePush(g: number, from: number): number;
  queuePushMany(g: number, from: number, count: number): number;
  queueReserve(g: number): number;
  queueCommit(g: number, block: number): number;
  queuePopNumber(g: number): number;
  queuePop(g: number, to: number): number;
  queuePopMany(g: number, to: number, count: number): number;
  queuePeek(g: number, to: number): number;
  queueClaim(g: number): number;
  queueRelease(g: number, block: number): void;
  queuePayload(g: number, block: number): number;
  queueHasItems(g: number): number;
  queueHasRoom(g: number): number;
  queueSize(g: number): number;
  ringTake(g: number, side: number): number;
  ringRelease(g: number, side: number): void;
  ringHolds(g: number, side: number): number;
  ringHolder(g: number, side: number): number;
  ringWriteNumber(g: number, value: number): number;
  ringWrite(g: number, from: number): number;
  ringWriteMany(g: number, from: number, count: number): number;
  ringRoom(g: number, units: number): number;
  ringPublish(g: number, units: number): number;
  ringReserve(g: number, units: number): number;
  ringCommit(g: number, units: number): number;
  ringFrame(g: number, behind: number, length: number): number;
  ringReadNumber(g: number): number;
  ringRead(g: number, to: number): number;
  ringReady(g: number, units: number): number;
  ringAdvance(g: number, units: number): number;
  ringMessage(g: number, behind: number): number;
  ringUsed(g: number): number;
  stackPushNumber(g: number, value: number): number;
  stackPush(g: number, from: number): number;
  stackPushMany(g: number, from: number, count: number): number;
  stackPopNumber(g: number): number;
  stackPop(g: number, to: number): number;
  stackPopMany(g: number, to: number, count: number): number;
  stackTop(g: number, to: number): number;
  stackHasItems(g: number): number;
  stackHasRoom(g: number): number;
  stackSize(g: number): number;
  streamEmitNumber(g: number, value: number): number;
  streamEmit(g: number, from: number): number;
  streamEmitMany(g: number, from: number, count: number): number;
  streamDrop(g: number, count: number): void;
  streamClose(g: number): number;
  streamIsClosed(g: number): number;
  streamHasRoom(g: number): number;
  streamSequence(g: number): number;
  streamLast(g: number, to: number): number;
  streamLastNumber(g: number): number;
  streamSubscribers(g: number): number;
  streamJoin(g: number, r: number, back: number): number;
  streamObserve(g: number, r: number, back: number): number;
  streamLeave(g: number, r: number): void;
  streamNext(g: number, r: number, to: number): number;
  streamNextNumber(g: number, r: number): number;
  streamNextMany(g: number, r: number, to: number, count: number): number;
  streamLook(g: number, r: number, to: number): number;
  streamLookNumber(g: number, r: number): number;
  streamAdvance(g: number, r: number): void;
  streamHasNext(g: number, r: number): number;
  streamPosition(g: number, r: number): number;
  deriveAttach(source: number, derived: number, r: number, back: number): number;
  deriveLook(source: number, r: number, to: number): number;
  deriveLookNumber(source: number, r: number): number;
  deriveEmit(derived: number, r: number, from: number): number;
  deriveEmitNumber(derived: number, r: number, value: number): number;
  deriveAdvance(source: number, r: number): void;
  deriveOffset(source: number, derived: number, r: number): number;
  deriveGoOnAt(source: number, derived: number, r: number, offset: number): void;
  deriveHandOver(source: number, derived: number, r: number): void;
  deriveFinish(source: number, derived: number, r: number): void;
  deriveFail(source: number, derived: number, r: number): void;
}

/** The core asks this of an attachment: whether somebody holds a peer slot's lock. Set by attachment.ts. */
export const host = {
  slotHeld: (_attachment: number, _slot: number): boolean => false,
};

export const core = new WebAssembly.Instance(new WebAssembly.Module(readFileSync(join(__dirname, "core.wasm"))), {
  env: {
    memory,
    slotHeld: (attachment: number, slot: number) => (host.slotHeld(attachment, slot) ? 1 : 0),
    futexWake: (address: number) => native.futexWake(address >>> 0),
  },
}).exports as unknown as Core;
