// The stack's operations as stages: see programs.mjs.

import { EVENT } from "../../history.mjs";

/** By the core's status. */
const REASON = [EVENT.CORRUPT, EVENT.FULL, EVENT.EMPTY, EVENT.NO_BLOCK, EVENT.CORRUPT];
const FULL = 1;
const EMPTY = 2;
/** The world's own event: the size that was seen, as its value. */
export const SIZE = EVENT.OWN;

export function makeOperations({ arena, notEmpty, notFull }, programs) {
  const input = ({ items }) => arena.inputOf(items[0]);
  const refused = (p) => programs.end(p, REASON[p.core.status()]);
  const pushed = (p, ok) => (ok ? programs.end(p, EVENT.DONE) : refused(p));
  const popped = (p, ok) => (ok ? programs.endGot(p) : refused(p));

  const pushMany = (p, count) => {
    for (let k = 0; k < count; k++) programs.note(p, EVENT.PUT);
    pushed(p, count === 2);
  };
  const popMany = (p, count) => {
    for (let k = 0; k < count; k++) programs.noteGot(p, p.output + k * arena.itemBytes);
    pushed(p, count === 2);
  };
  const sized = (p, size) => (size < 0 ? refused(p) : programs.end(p, SIZE, size));

  const popping = {
    what: "an item",
    set: notEmpty,
    attempt: (p) => p.core.stackPop(p.g, p.output),
    ended: (p, ok) => {
      if (!ok && p.core.status() === EMPTY) return false;
      popped(p, ok);
      return true;
    },
    holds: (p) => p.core.stackHasItems(p.g),
  };
  const pushing = (operation) => ({
    what: "a free place",
    set: notFull,
    attempt: (p) => p.core.stackPush(p.g, input(operation)),
    ended: (p, ok) => {
      if (!ok && p.core.status() === FULL) return false;
      pushed(p, ok);
      return true;
    },
    holds: (p) => p.core.stackHasRoom(p.g),
  });
  const timed = { mayTimeOut: true, gaveUp: refused };

  return {
    p: (operation) => programs.single((p) => p.core.stackPush(p.g, input(operation)), pushed),
    P: (operation) => programs.single((p) => p.core.stackPushMany(p.g, input(operation), 2), pushMany),
    o: () => programs.single((p) => p.core.stackPop(p.g, p.output), popped),
    O: () => programs.single((p) => p.core.stackPopMany(p.g, p.output, 2), popMany),
    e: () => programs.single((p) => p.core.stackTop(p.g, p.output), popped),
    h: () => programs.single((p) => p.core.stackHasItems(p.g), pushed),
    m: () => programs.single((p) => p.core.stackHasRoom(p.g), pushed),
    s: () => programs.single((p) => p.core.stackSize(p.g), sized),
    w: () => programs.waiting([popping]),
    W: (operation) => programs.waiting([pushing(operation)]),
    t: () => programs.waiting([popping], timed),
    T: (operation) => programs.waiting([pushing(operation)], timed),
    x: () => programs.waiting([popping], { mayCancel: true }),
  };
}
