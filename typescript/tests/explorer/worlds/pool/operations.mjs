// The pool's operations as stages: see programs.mjs. A participant keeps its leases, the newest last, in p.own.

import { L } from "../../arena.mjs";
import { readConstants } from "../../build.mjs";
import { EVENT } from "../../history.mjs";
import { POOL_EVENT } from "./judge.mjs";

/** The core's status. */
const { FULL, EMPTY, STALE, UNKNOWN_QUEUE } = readConstants("reasons.ts");

export function makeOperations(scene, programs) {
  const { arena, queues } = scene;
  const queueOf = ({ argument }) => queues[Math.max(0, argument)];
  const reason = (p) => {
    const status = p.core.status();
    return { [FULL]: EVENT.FULL, [EMPTY]: EVENT.EMPTY, [STALE]: POOL_EVENT.STALE }[status] ?? EVENT.CORRUPT;
  };

  // --- what several operations have ---

  /** The first stage of what needs a lease: without one it is over at once. `marked`: the next step begins the operation. */
  const needing = (has, marked) => ({
    start: (p, to) => {
      p.fresh = has(p) && !marked ? 2 : 1;
      return has(p) ? to.go : to.skip;
    },
    skip: (p, to) => {
      programs.own(p, "ownStep", 0, () => programs.end(p, POOL_EVENT.NOTHING));
      return to.out;
    },
    go: (_, to) => to.next,
  });
  const newest = (p) => p.own.leases.at(-1);

  /** Writes the item into the newest lease, a word at a time. */
  const writing = (item) => {
    const write = (offset) => (p, to) => {
      const payload = scene.payloadOf(newest(p).index) + offset;
      programs.own(p, "payloadStep", payload, () => {
        arena.writeWord(payload, item);
        newest(p).item = item;
      });
      return to.next;
    };
    return { write0: write(0), write1: write(8) };
  };

  /** Binds the queue, unless this participant has done so. */
  const binding = (queue) => ({
    bind: (p, to) => {
      if (scene.isOpen(p, queue)) return to.next;
      const k = p.core.poolBind(p.g, queue.base / L.LINE_BYTES);
      if (!programs.unwinding) scene.open(p, k, queue);
      return to.next;
    },
  });

  const begun = (p, index, item) => p.own.leases.push({ index, generation: p.core.poolGeneration(), item });

  /** Records what came of a receive; false when it found nothing. */
  const received = (p, index) => {
    if (index === L.NO_BLOCK) return false;
    const payload = scene.payloadOf(index);
    begun(p, index, arena.readItem(payload));
    programs.endGot(p, payload);
    return true;
  };

  /** Records what came of a send; false when the queue was full. */
  const sent = (p, ok, item) => {
    const lease = newest(p);
    if (ok) {
      p.own.leases.pop();
      programs.end(p, EVENT.DONE, item);
      return true;
    }
    lease.generation = p.core.poolGeneration();
    if (p.core.status() === FULL) return false;
    programs.end(p, reason(p));
    return true;
  };
  const sending = (p, queue) => {
    const { index, generation } = newest(p);
    return p.core.poolSend(p.g, p.records[queue.name], index, generation);
  };

  // --- what a waiting operation waits for ---

  const acquiring = ([item]) => ({
    what: "a free block",
    set: scene.free,
    attempt: (p) => p.core.poolAcquire(p.g),
    ended: (p, index) => {
      if (index === L.NO_BLOCK && p.core.status() === EMPTY) return false;
      if (index === L.NO_BLOCK) return (programs.end(p, reason(p)), true);
      begun(p, index, -1);
      arena.writeItem(scene.payloadOf(index), item);
      newest(p).item = item;
      programs.end(p, EVENT.DONE);
      return true;
    },
    holds: (p) => p.core.poolHasFree(p.g),
  });
  const receiving = (queue) => ({
    what: "a handle",
    set: queue.notEmpty,
    attempt: (p) => p.core.poolReceive(p.g, p.records[queue.name]),
    ended: (p, index) => {
      if (index === L.NO_BLOCK && p.core.status() === EMPTY) return false;
      if (!received(p, index)) programs.end(p, reason(p));
      return true;
    },
    holds: (p) => p.core.queueHasItems(p.records[queue.name]),
  });
  const waitingSend = (queue, item) => ({
    what: "a free cell",
    set: queue.notFull,
    attempt: (p) => sending(p, queue),
    ended: (p, ok) => sent(p, ok, item),
    holds: (p) => p.core.queueHasRoom(p.records[queue.name]),
  });

  return {
    a: ({ items: [item] }) => ({
      begin: programs.begin,
      acquire: (p, to) => {
        const index = p.core.poolAcquire(p.g);
        if (programs.unwinding) return 0;
        if (index === L.NO_BLOCK && p.core.status() === UNKNOWN_QUEUE) return to.learn;
        if (index === L.NO_BLOCK) {
          programs.end(p, reason(p));
          return to.out;
        }
        begun(p, index, -1);
        programs.end(p, EVENT.DONE);
        return to.write0;
      },
      learn: (p, to) => {
        programs.own(p, "ownStep", scene.base + L.POOL_QUEUES, () => scene.learn(p));
        return to.acquire;
      },
      ...writing(item),
    }),
    r: () => ({
      ...needing(newest),
      look: (p, to) => {
        const payload = scene.payloadOf(newest(p).index);
        programs.own(p, "payloadStep", payload, () => {
          if (arena.readItem(payload) !== newest(p).item) programs.note(p, EVENT.CHANGED);
        });
        return to.next;
      },
      begin: programs.begin,
      release: (p, to) => {
        const { index, generation } = newest(p);
        const ok = p.core.poolRelease(p.g, index, generation);
        if (programs.unwinding) return 0;
        if (ok) p.own.old = p.own.leases.pop();
        programs.end(p, ok ? EVENT.DONE : reason(p));
        return to.out;
      },
    }),
    x: () => ({
      ...needing((p) => p.own.old, true),
      release: (p, to) => {
        const { index, generation } = p.own.old;
        const ok = p.core.poolRelease(p.g, index, generation);
        if (!programs.unwinding) programs.end(p, ok ? POOL_EVENT.PASSED : POOL_EVENT.NOTHING);
        return to.out;
      },
    }),
    s: (operation) => ({
      ...needing(newest),
      ...writing(operation.items[0]),
      ...binding(queueOf(operation)),
      begin: programs.begin,
      send: (p, to) => {
        const ok = sending(p, queueOf(operation));
        if (!programs.unwinding && !sent(p, ok, operation.items[0])) programs.end(p, EVENT.FULL);
        return to.out;
      },
    }),
    v: (operation) => ({
      unmarked: programs.unmarked,
      ...binding(queueOf(operation)),
      begin: programs.begin,
      receive: (p, to) => {
        const index = p.core.poolReceive(p.g, p.records[queueOf(operation).name]);
        if (!programs.unwinding && !received(p, index)) programs.end(p, reason(p));
        return to.out;
      },
    }),
    c: () =>
      programs.single(
        (p) => p.core.poolReclaim(p.g),
        (p) => programs.end(p, POOL_EVENT.NOTHING),
      ),
    w: ({ items }) => programs.waiting([acquiring(items)]),
    t: ({ items }) =>
      programs.waiting([acquiring(items)], { mayTimeOut: true, gaveUp: (p) => programs.end(p, EVENT.EMPTY) }),
    V: (operation) => programs.waiting([receiving(queueOf(operation))]),
    k: (operation) => programs.waiting([receiving(queueOf(operation))], { mayCancel: true }),
    S: (operation) => ({
      ...needing(newest),
      ...writing(operation.items[0]),
      ...programs.waiting([waitingSend(queueOf(operation), operation.items[0])]),
    }),
  };
}
