// The ring's operations as stages: see programs.mjs. Those in place are what src/ does: the core says where, the participant
// writes or reads there word by word, the core publishes or advances.

import { MAX_ITEMS } from "../../arena.mjs";
import { readConstants } from "../../build.mjs";
import { EVENT } from "../../history.mjs";

const G = readConstants("geometry.ts");
const { TAKEN: STATUS_TAKEN, EMPTY, FULL } = readConstants("reasons.ts");
const ABORTED = MAX_ITEMS - 1;
/** A side is another's. */
export const TAKEN = EVENT.OWN;

export function makeOperations({ arena, area, areaBytes, stride, scenario, notEmpty, notFull, flaw }, programs) {
  const words = arena.itemBytes / 8;
  const input = ({ items }) => arena.inputOf(items[0]);
  const refused = (p) => {
    const status = p.core.status();
    const event = { [EMPTY]: EVENT.EMPTY, [FULL]: EVENT.FULL, [STATUS_TAKEN]: TAKEN }[status] ?? EVENT.CORRUPT;
    programs.end(p, event);
  };
  const written = (p, ok) => (ok ? programs.end(p, EVENT.DONE) : refused(p));
  const got = (p, ok) => (ok ? programs.endGot(p) : refused(p));
  const wrote = (p, count) => {
    for (let k = 0; k < count; k++) programs.note(p, EVENT.PUT);
    written(p, count === 2);
  };

  // --- in place ---

  const TAIL = G.G_RING_PRODUCER + G.SIDE_ADDRESS;
  const HEAD = G.G_RING_CONSUMER + G.SIDE_ADDRESS;
  /** The address of the k-th unit from where a side stands. */
  const unitAt = (p, side, k) => {
    const at = arena.get32(p.g + side) + k * stride;
    return at < area + areaBytes ? at : at - areaBytes;
  };
  const each = (count, name, make) => Object.fromEntries(Array.from({ length: count }, (_, k) => [name + k, make(k)]));
  /** A stage that writes a word of the item at p.own.at, unless there is less to write. */
  const writeWord = (item, offset, bytes) => (p, to) => {
    if (offset >= bytes(p)) return to.next;
    programs.own(p, "payloadStep", p.own.at + offset, () => arena.writeWord(p.own.at + offset, item));
    return to.next;
  };
  /** A stage that copies a word from `from(p)` to the participant's own memory. */
  const copyWord = (offset, from) => (p, to) => {
    const at = from(p);
    if (at === 0) return to.next;
    programs.own(p, "payloadStep", at, () => arena.set64(p.output + offset, arena.get64(at)));
    return to.next;
  };
  const lookAgain = (p, at, bytes) => {
    for (let offset = 0; offset < bytes; offset += 8)
      if (arena.get64(at + offset) !== arena.get64(p.output + offset)) programs.note(p, EVENT.CHANGED);
  };

  /** Reserve `count` units, write the first one, then commit one or none. Only the commit is an operation on the ring. */
  const reserved = (item, count, commits) => ({
    begin: programs.begin,
    reserve: (p, to) => {
      const ok = p.core.ringReserve(p.g, count);
      if (programs.unwinding) return 0;
      if (!ok) {
        refused(p);
        return to.out;
      }
      p.own.at = arena.get32(p.g + TAIL);
      return to.next;
    },
    ...each(words, "write", (k) => writeWord(item, k * 8, () => arena.itemBytes)),
    commit: (p, to) => {
      const ok = p.core.ringCommit(p.g, commits ? 1 : 0);
      if (!programs.unwinding) written(p, ok);
      return to.out;
    },
  });

  /** Up to `most` elements in place: look, copy, look again, and advance. */
  const peeked = (most, advances) => ({
    begin: programs.begin,
    ready: (p, to) => {
      const ready = p.core.ringReady(p.g, most);
      if (programs.unwinding) return 0;
      p.own.count = Math.min(ready, most);
      if (ready !== 0) return flaw === "advance first" ? to.advance : to.next;
      refused(p);
      return to.out;
    },
    ...each(most * words, "copy", (k) =>
      copyWord(k * 8, (p) =>
        Math.floor(k / words) < p.own.count ? unitAt(p, HEAD, Math.floor(k / words)) + (k % words) * 8 : 0,
      ),
    ),
    look: (p, to) => {
      programs.own(p, "payloadStep", area, () => {
        for (let k = 0; k < p.own.count; k++) {
          const at = unitAt(p, HEAD, k);
          for (let offset = 0; offset < arena.itemBytes; offset += 8)
            if (arena.get64(at + offset) !== arena.get64(p.output + k * arena.itemBytes + offset))
              programs.note(p, EVENT.CHANGED);
        }
        if (!advances) programs.endGot(p);
      });
      return advances ? to.next : to.out;
    },
    advance: (p, to) => {
      const ok = p.core.ringAdvance(p.g, p.own.count);
      if (programs.unwinding) return 0;
      if (flaw === "advance first" && !p.own.early) {
        p.own.early = true;
        return to.copy0;
      }
      if (!ok) refused(p);
      else if (most === 1) programs.endGot(p);
      else {
        for (let k = 0; k < p.own.count; k++) programs.noteGot(p, p.output + k * arena.itemBytes);
        programs.end(p, EVENT.DONE);
      }
      return to.out;
    },
  });

  // --- messages ---

  /** Frames of these items with so many words each, published together. */
  const sent = (items, sizes) => {
    const stages = { begin: programs.begin };
    items.forEach((item, number) => {
      const length = sizes[number] * 8;
      stages[`frame${number}`] = (p, to) => {
        const behind = number === 0 ? 0 : p.own.units;
        const at = p.core.ringFrame(p.g, behind, length);
        if (programs.unwinding) return 0;
        if (at === 0 && behind === 0) {
          refused(p);
          return to.out;
        }
        if (at === 0) return to.publish;
        p.own.at = at;
        p.own.count = number + 1;
        p.own.units = behind + 1 + sizes[number];
        return to.next;
      };
      Object.assign(
        stages,
        each(sizes[number], `write${number}`, (k) => writeWord(item, k * 8, () => length)),
      );
    });
    stages.publish = (p, to) => {
      const ok = p.core.ringPublish(p.g, p.own.units);
      if (programs.unwinding) return 0;
      if (items.length === 1) written(p, ok);
      else wrote(p, p.own.count);
      return to.out;
    };
    return stages;
  };

  /** Up to `most` messages, copied in place word by word. */
  const received = (most) => {
    const stages = { begin: programs.begin };
    const size = scenario.capacity - 1;
    for (let number = 0; number < most; number++) {
      stages[`message${number}`] = (p, to) => {
        const behind = number === 0 ? 0 : p.own.units;
        const at = p.core.ringMessage(p.g, behind);
        if (programs.unwinding) return 0;
        if (at === 0 && behind === 0) {
          refused(p);
          return to.out;
        }
        if (at === 0) return to.advance;
        p.own.at = at;
        p.own.length = arena.get32(p.g + G.G_RING_LENGTH);
        if (number === 0) p.own.gots = [];
        p.own.count = number + 1;
        p.own.units = behind + 1 + p.own.length / 8;
        return to.next;
      };
      Object.assign(
        stages,
        each(size, `copy${number}`, (k) => copyWord(k * 8, (p) => (k * 8 < p.own.length ? p.own.at + k * 8 : 0))),
      );
      stages[`look${number}`] = (p, to) => {
        programs.own(p, "payloadStep", p.own.at, () => {
          lookAgain(p, p.own.at, p.own.length);
          p.own.gots.push(arena.readItem(p.output, p.own.length));
        });
        return to.next;
      };
    }
    stages.advance = (p, to) => {
      const ok = p.core.ringAdvance(p.g, p.own.units);
      if (programs.unwinding) return 0;
      if (!ok) {
        refused(p);
        return to.out;
      }
      for (const item of p.own.gots) programs.history.addItem(p.index, item);
      programs.end(p, EVENT.DONE);
      return to.out;
    };
    return stages;
  };

  // --- waiting ---

  const reading = {
    what: "an item",
    set: notEmpty,
    attempt: (p) => p.core.ringRead(p.g, p.output),
    ended: (p, ok) => (ok || p.core.status() !== EMPTY ? (got(p, ok), true) : false),
    holds: (p) => p.core.ringUsed(p.g) > 0,
  };
  const writing = (operation) => ({
    what: "a free place",
    set: notFull,
    attempt: (p) => p.core.ringWrite(p.g, input(operation)),
    ended: (p, ok) => (ok || p.core.status() !== FULL ? (written(p, ok), true) : false),
    holds: (p) => p.core.ringUsed(p.g) < scenario.capacity,
  });
  const timed = { mayTimeOut: true, gaveUp: refused };
  /** With a step of its own before: who has not the side makes none, and an operation begins with one. */
  const release = (side) => {
    const { begin, call } = programs.single(
      (p) => p.core.ringRelease(p.g, side),
      (p) => programs.end(p, EVENT.DONE),
    );
    const step = (p, to) => {
      programs.own(p, "ownStep", area, () => {});
      return to.next;
    };
    return { begin, step, call };
  };

  return {
    p: (operation) => programs.single((p) => p.core.ringWrite(p.g, input(operation)), written),
    P: (operation) => programs.single((p) => p.core.ringWriteMany(p.g, input(operation), 2), wrote),
    r: ({ items }) => reserved(items[0], 1, true),
    R: ({ items }) => reserved(items[0], 2, true),
    a: () => reserved(ABORTED, 1, false),
    c: () => programs.single((p) => p.core.ringRead(p.g, p.output), got),
    C: () => peeked(2, true),
    k: () => peeked(1, true),
    e: () => peeked(1, false),
    m: ({ items, argument }) => sent(items, [Math.max(1, argument)]),
    M: ({ items }) => sent(items, [1, 2]),
    u: () => received(1),
    U: () => received(2),
    y: () => release(1),
    z: () => release(2),
    w: () => programs.waiting([reading]),
    W: (operation) => programs.waiting([writing(operation)]),
    t: () => programs.waiting([reading], timed),
    T: (operation) => programs.waiting([writing(operation)], timed),
  };
}
