// The queue's operations as stages: see programs.mjs.

import { L, MAX_ITEMS } from "../../arena.mjs";
import { EVENT } from "../../history.mjs";

const ABORTED = MAX_ITEMS - 1;
/** By the core's status. */
const REASON = [EVENT.CORRUPT, EVENT.FULL, EVENT.EMPTY, EVENT.NO_BLOCK, EVENT.CORRUPT];

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

  const popping = {
    what: "an item",
    set: notEmpty,
    attempt: (p) => p.core.queuePop(p.g, p.output),
    ended: (p, ok) => (ok || p.core.status() !== 2 ? (popped(p, ok), true) : false),
    holds: (p) => p.core.queueHasItems(p.g),
  };
  const pushing = (operation) => ({
    what: "a free place",
    set: notFull,
    attempt: (p) => p.core.queuePush(p.g, input(operation)),
    ended: (p, ok) => (ok || p.core.status() !== 1 ? (pushed(p, ok), true) : false),
    holds: (p) => p.core.queueHasRoom(p.g),
  });
  const timed = { mayTimeOut: true, gaveUp: refused };

  /** Reserve, write two words, then commit or abort. Only the commit is an operation on the queue. */
  const reserved = (item, commits) => {
    const write = (offset, next) => (p, to) => {
      const payload = p.core.queuePayload(p.g, p.value) + offset;
      programs.own(p, "payloadStep", payload, () => arena.writeWord(payload, item));
      return to[next];
    };
    return {
      start: commits ? programs.unmarked : programs.begin,
      reserve: (p, to) => {
        const block = p.core.queueReserve(p.g);
        if (programs.unwinding) return 0;
        p.value = block;
        if (block !== L.NO_BLOCK) {
          if (!commits) programs.end(p, EVENT.DONE);
          return to.next;
        }
        if (commits) programs.note(p, EVENT.BEGIN);
        refused(p);
        return to.out;
      },
      write0: write(0, "next"),
      write1: write(8, commits ? "begin" : "release"),
      begin: programs.begin,
      commit: (p, to) => {
        const ok = p.core.queueCommit(p.g, p.value);
        if (programs.unwinding) return 0;
        pushed(p, ok);
        return ok ? to.out : to.release;
      },
      release,
    };
  };
  const release = (p, to) => {
    p.core.queueRelease(p.g, p.value);
    return to.out;
  };

  /** Claim, look at the payload at the start and the end of the hold, release. */
  const claimed = () => {
    const payload = (p) => p.core.queuePayload(p.g, p.value);
    return {
      begin: programs.begin,
      claim: (p, to) => {
        const block = p.core.queueClaim(p.g);
        if (programs.unwinding) return 0;
        p.value = block;
        if (block === L.NO_BLOCK) {
          refused(p);
          return to.out;
        }
        p.item = arena.readItem(payload(p));
        programs.endGot(p, payload(p));
        return to.next;
      },
      look: (p, to) => {
        programs.own(p, "payloadStep", payload(p), () => {
          if (arena.readItem(payload(p)) !== p.item) programs.note(p, EVENT.CHANGED);
        });
        return to.next;
      },
      release,
    };
  };

  return {
    p: (operation) => programs.single((p) => p.core.queuePush(p.g, input(operation)), pushed),
    P: (operation) => programs.single((p) => p.core.queuePushMany(p.g, input(operation), 2), pushMany),
    c: () => programs.single((p) => p.core.queuePop(p.g, p.output), popped),
    C: () => programs.single((p) => p.core.queuePopMany(p.g, p.output, 2), popMany),
    e: () => programs.single((p) => p.core.queuePeek(p.g, p.output), popped),
    h: () => programs.single((p) => p.core.queueHasItems(p.g), pushed),
    m: () => programs.single((p) => p.core.queueHasRoom(p.g), pushed),
    r: ({ items }) => reserved(items[0], true),
    a: () => reserved(ABORTED, false),
    k: claimed,
    w: () => programs.waiting([popping]),
    W: (operation) => programs.waiting([pushing(operation)]),
    t: () => programs.waiting([popping], timed),
    T: (operation) => programs.waiting([pushing(operation)], timed),
    x: () => programs.waiting([popping], { mayCancel: true }),
  };
}
