// What must hold after every execution. A fresh participant, which nobody interrupts, looks at what the others left.

import { ELEM_BYTES, L } from "./arena.mjs";
import { CODE, ITEM } from "./history.mjs";
import { NOT_EMPTY } from "./programs.mjs";

const ROUNDS = 3;

/** What is wrong after an execution, or null. */
export function checkEnd(arena, history, participants) {
  let paused = 0;
  for (const p of participants) if (p.paused) paused++;
  return (
    checkSleepers(arena, history, participants) ??
    drain(arena, history, participants.length) ??
    history.verdict() ??
    checkCapacity(arena, paused) ??
    checkBlocks(arena, paused)
  );
}

/** Nobody who lives sleeps beside what it waits for. */
function checkSleepers({ checker }, history, participants) {
  for (const p of participants) {
    if (!p.asleep || p.dead || p.paused) continue;
    const items = p.wants === NOT_EMPTY;
    if (items ? checker.core.queueHasItems(checker.g) : checker.core.queueHasRoom(checker.g))
      return `lost wake-up: participant ${p.index} sleeps beside ${items ? "an item" : "a free place"}`;
    history.add(p.index, CODE.ASLEEP);
  }
  return null;
}

/** Takes what is left; the history says whether it may be so. */
function drain(arena, history, who) {
  const { core, g, output } = arena.checker;
  for (let k = 0; k <= arena.shape.capacity; k++) {
    if (!core.queuePop(g, output)) return null;
    const item = arena.readItem(output);
    history.add(who, item < 0 ? CODE.TORN : ITEM + item);
  }
  return "more items than the capacity";
}

/** The queue takes exactly as many items as it should and gives them back in order, if there are blocks enough. */
function checkCapacity(arena, paused) {
  if (paused >= arena.shape.spares) return null;
  const { core, g, output } = arena.checker;
  const { capacity } = arena.shape;
  for (let round = 0; round < ROUNDS; round++) {
    const pushed = core.queuePushMany(g, arena.inputOf(0), capacity + 1);
    if (pushed !== capacity) return `capacity is ${pushed} instead of ${capacity}`;
    const popped = core.queuePopMany(g, output, capacity + 1);
    if (popped !== capacity) return `${popped} of ${capacity} items come back`;
    for (let k = 0; k < capacity; k++)
      if (arena.readItem(output + k * ELEM_BYTES) !== k) return "order lost after the end";
  }
  return null;
}

/** Every block of the drained queue can be reserved, but for one per paused participant. */
function checkBlocks({ checker, blocks }, paused) {
  const { core, g } = checker;
  let reserved = 0;
  let last = 0;
  for (;;) {
    const block = core.queueReserve(g);
    if (block === L.NO_BLOCK) break;
    if (reserved > 0 && block === last) return "a reserved block is given out again";
    last = block;
    if (++reserved > blocks) return "more blocks are free than there are";
  }
  if (reserved < blocks - paused)
    return `${blocks - reserved} of ${blocks} blocks leaked, ${paused} participants are paused`;
  return null;
}
