// Where a stream's targets, block words and payloads lie: in three rows. SPECIFICATION.md "Stream" and "Blocks and targets".
//
//   targets    u64 each, one for each of the `capacity` cells
//   words      u64 each, one for each block
//   payloads   `stride` bytes each, one for each block
//
// Rows, not cells with all three side by side: subscribers read targets and payloads only, so the block words stay in
// the producers' caches, and a line has the targets of eight values (docs/architecture.md has the figures).

import { HELD, isFreeBeside, indexOf } from "./cell";
import { G_BLOCK_COUNT, G_CELLS, G_NEXT_BLOCK, G_STREAM_PAYLOADS, G_STREAM_WORDS, G_STRIDE } from "./geometry";
import { NO_BLOCK } from "./layout";
import { cas64, load64 } from "./words";

/* inline */ export function targetAddress(g: usize, index: u32): usize {
  return load<usize>(g, G_CELLS) + ((<usize>index) << 3);
}

/* inline */ export function wordAddress(g: usize, block: u32): usize {
  return load<usize>(g, G_STREAM_WORDS) + ((<usize>block) << 3);
}

/* inline */ export function payloadAddress(g: usize, block: u32): usize {
  return load<usize>(g, G_STREAM_PAYLOADS) + <usize>block * load<usize>(g, G_STRIDE);
}

/** Claims this block if it is free; its word is then `aim` with held. */
/* inline */ export function claimRow(g: usize, block: u32, aim: u64): bool {
  const at = wordAddress(g, block);
  const word = load64(at);
  const index = indexOf(g, word);
  return isFreeBeside(g, block, word, index, targetAddress(g, index)) && cas64(at, word, aim | HELD); // CELL-O1
}

/** Claims any free block; its word is then `aim` with held. Returns NO_BLOCK when none is free. */
export function claimAnyRow(g: usize, aim: u64): u32 {
  const count = load<u32>(g, G_BLOCK_COUNT);
  let block = load<u32>(g, G_NEXT_BLOCK);
  for (let k: u32 = 0; k < count; k++) {
    if (claimRow(g, block, aim)) return block;
    if (++block == count) block = 0;
  }
  return NO_BLOCK;
}
