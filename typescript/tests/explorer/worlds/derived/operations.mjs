// What producers, derivers and others do: see programs.mjs.

import { EVENT } from "../../history.mjs";
import { R } from "../stream/layout.mjs";

/** Outcomes of an attempt to derive. */
export const MINE = EVENT.OWN;
export const STANDS_BY = EVENT.OWN + 1;
export const OVER = EVENT.OWN + 2;
export const ENDED = EVENT.OWN + 3;
export const NO_LINE = EVENT.OWN + 4;

export const LATEST = 0;
const REASON = { 1: EVENT.FULL, 2: EVENT.EMPTY, 3: EVENT.NO_BLOCK, 4: EVENT.CORRUPT, 5: ENDED, 16: NO_LINE };
const STATUS_FULL = 1;
const STATUS_ENDED = 5;

export function makeOperations(scene, programs) {
  const { arena, source, derived, recordOf, aheadOf, readerOf } = scene;
  const { operator } = scene.scenario;
  const gs = (p) => p.records.source;
  const gd = (p) => p.records.derived;
  const input = ({ items }) => arena.inputOf(items[0]);
  const refused = (p) => programs.end(p, REASON[p.core.status()] ?? EVENT.CORRUPT);
  const done = (p, ok) => (ok ? programs.end(p, EVENT.DONE) : refused(p));
  const outcome = { [R.DERIVE_MINE]: MINE, [R.DERIVE_STAND_BY]: STANDS_BY, [R.DERIVE_OVER]: OVER };
  const attach = (p) => {
    p.own.out = false;
    return attachOf(p);
  };
  const attachOf = (p) => p.core.deriveAttach(gs(p), gd(p), recordOf(p), LATEST);
  const attached = (p, result) => {
    p.own.mine = result === R.DERIVE_MINE;
    if (result === 0) refused(p);
    else programs.end(p, outcome[result]);
  };

  /** The source has ended: so does the derived stream. Anything else that is not a value ends the operation. */
  const noValue = (p, to) => {
    const ended = p.core.status() === STATUS_ENDED;
    if (!ended) refused(p);
    return ended ? to.finish : to.out;
  };
  /** D1 of one value, or of two: then the first is published and the derivation goes on behind the second. */
  const looking = {
    map: {
      look: (p, to) => {
        const ok = p.core.deriveLook(gs(p), recordOf(p), p.output);
        if (programs.unwinding) return 0;
        return ok ? to.emit : noValue(p, to);
      },
    },
    pairs: {
      look: (p, to) => {
        p.value = p.core.deriveOffset(gs(p), gd(p), recordOf(p));
        return to.next;
      },
      copy: (p, to) => {
        if (p.value % 2 === 1) return to.place; // after a loss: pairs count from the start
        arena.set64(aheadOf(p) + R.R_CURSOR, arena.get64(recordOf(p) + R.R_CURSOR));
        return to.next;
      },
      first: (p, to) => {
        const ok = p.core.streamNext(gs(p), aheadOf(p), p.output);
        if (programs.unwinding) return 0;
        return ok ? to.next : noValue(p, to);
      },
      second: (p, to) => {
        const ok = p.core.streamNext(gs(p), aheadOf(p), p.output + arena.itemBytes);
        if (programs.unwinding) return 0;
        return ok ? to.next : noValue(p, to);
      },
      place: (p, to) => {
        const odd = p.value % 2;
        p.core.deriveGoOnAt(gs(p), gd(p), recordOf(p), p.value + 2 - odd);
        return odd === 1 ? to.advance : to.emit;
      },
    },
  };
  looking.filter = looking.map;

  const advance = (p, to) => {
    p.core.deriveAdvance(gs(p), recordOf(p));
    if (!programs.unwinding && scene.flaw !== "cursor before publication") programs.end(p, EVENT.DONE);
    return scene.flaw === "cursor before publication" ? to.publish : to.out;
  };
  const publish = (p, to) => {
    const ok = p.core.deriveEmit(gd(p), recordOf(p), p.output);
    if (programs.unwinding) return 0;
    if (!ok) {
      const ended = p.core.status() === STATUS_ENDED;
      if (!ended) refused(p);
      return ended ? to.finish : to.out;
    }
    if (scene.flaw !== "cursor before publication") return to.advance;
    programs.end(p, EVENT.DONE);
    return to.out;
  };

  /** A1 to D3: becomes the deriver, unless it is, and derives one value. */
  const derive = () => ({
    begin: programs.begin,
    attach: (p, to) => {
      if (p.own.mine) return to.look;
      const result = attach(p);
      if (programs.unwinding) return 0;
      p.own.mine = result === R.DERIVE_MINE;
      if (p.own.mine) return to.look;
      attached(p, result);
      return to.out;
    },
    ...looking[operator],
    emit: (p, to) => {
      if (operator === "filter" && arena.readItem(p.output) % 2 === 1) return to.advance;
      return scene.flaw === "cursor before publication" ? to.advance : to.publish;
    },
    publish,
    advance,
    finish: (p, to) => {
      p.core.deriveFinish(gs(p), gd(p), recordOf(p));
      if (programs.unwinding) return 0;
      p.own.mine = false;
      programs.end(p, ENDED);
      return to.out;
    },
  });

  const standing = () => {
    const want = {
      what: "a derivation that nobody carries on",
      set: derived.handover,
      attempt: attach,
      ended: (p, result) => (result === R.DERIVE_STAND_BY ? false : (attached(p, result), true)),
      // All who stand by are woken at once: there is no wake-up to pass on.
      holds: (p) => p === arena.checker && scene.isOrphaned(),
    };
    return want;
  };
  const emitting = (operation) => ({
    what: "room",
    set: source.room,
    attempt: (p) => p.core.streamEmit(gs(p), input(operation)),
    ended: (p, ok) => (ok || p.core.status() !== STATUS_FULL ? (done(p, ok), true) : false),
    holds: (p) => p.core.streamHasRoom(gs(p)),
  });

  return {
    p: (operation) => programs.single((p) => p.core.streamEmit(gs(p), input(operation)), done),
    W: (operation) => programs.waiting([emitting(operation)]),
    x: () => programs.single((p) => p.core.streamClose(gs(p)), done),
    a: () => ({
      begin: programs.begin,
      attach: (p, to) => {
        const result = p.own.mine ? R.DERIVE_MINE : attach(p);
        if (!programs.unwinding) attached(p, result);
        return to.out;
      },
    }),
    d: derive,
    S: () => programs.waiting([standing()]),
    h: () =>
      programs.single(
        (p) => p.core.deriveHandOver(gs(p), gd(p), recordOf(p)),
        (p) => {
          p.own.mine = false;
          p.own.out = true;
          programs.end(p, EVENT.DONE);
        },
      ),
    j: () => programs.single((p) => p.core.streamJoin(gs(p), readerOf(p), LATEST), done),
    l: () =>
      programs.single(
        (p) => p.core.streamLeave(gs(p), readerOf(p)),
        (p) => programs.end(p, EVENT.DONE),
      ),
  };
}
