// The words of a ring in its segment, for tests that begin near a wrap or with words that contradict each other.

import { type Memory, SharedArray, u8 } from "zeroipc";
import { RING_CONSUMER, RING_HEAD, RING_PRODUCER, RING_TAIL } from "../core/layout";

/** The bytes of a structure, from its header on. */
export function structureBytes(memory: Memory, name: string): DataView {
  const marker = new SharedArray(memory, "marker", u8, 1);
  const entries = memory.entries();
  const offsetOf = (wanted: string) => entries.find((entry) => entry.name === wanted)?.offset ?? Number.NaN;
  const base = marker.byteOffset - 64 - offsetOf("marker");
  const { offset, size } = entries.find((entry) => entry.name === name) ?? { offset: Number.NaN, size: 0 };
  return new DataView(marker.buffer, base + offset, size);
}

/** Makes the ring an empty one at this position that nobody has a side of. */
export function moveTo(memory: Memory, name: string, lap: bigint, index: number): void {
  const bytes = structureBytes(memory, name);
  for (const word of [RING_TAIL, RING_HEAD]) bytes.setBigUint64(word, (lap << 32n) | BigInt(index), true);
  for (const word of [RING_PRODUCER, RING_CONSUMER]) bytes.setBigUint64(word, 0n, true);
}
