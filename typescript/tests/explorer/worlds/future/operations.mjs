// The future's operations as stages: see programs.mjs.

import { L } from "../../arena.mjs";
import { EVENT } from "../../history.mjs";
import { makeOutcomeOperations } from "../outcome/operations.mjs";
import { OUTCOME_EVENT } from "../outcome/scene.mjs";

const { ORPHANED, REAPED } = OUTCOME_EVENT;

export function makeFutureOperations(scene, programs) {
  const { wants, done, settle, settling, operations } = makeOutcomeOperations(scene, programs);
  const got = (p, state) => programs.end(p, ...scene.eventOf(p, state));

  /** Who waits for a value looks first, then asks whether a pledger lives: both wait on the same set. */
  const reaping = {
    ...wants.reading,
    attempt: (p) => p.core.futureReap(p.g),
    ended: (p, ok) => (ok ? (programs.end(p, REAPED), true) : false),
  };
  const getting = [wants.reading, reaping];
  const setting = ({ items }) => ({
    ...wants.reading,
    what: "a free block",
    attempt: settle(L.STATE_EMPTY, L.STATE_READY, items),
    ended: (p, ok) => (ok || p.core.status() !== 3 ? (done(p, ok), true) : false),
  });

  const pledged = (is) => (p, ok) => {
    if (ok) p.own.pledged = is;
    done(p, ok);
  };

  /** Looks; asks whether a pledger lives; looks again when it was not this one that abandoned it. */
  const getAndAsk = () => ({
    begin: programs.begin,
    read: (p, to) => {
      const state = scene.read(p);
      if (programs.unwinding || state === L.STATE_PLEDGED) return to.next;
      got(p, state);
      return to.out;
    },
    reap: (p, to) => {
      const ok = p.core.futureReap(p.g);
      if (programs.unwinding || !ok) return to.next;
      programs.end(p, REAPED);
      return to.out;
    },
    again: (p, to) => {
      const state = scene.read(p);
      if (!programs.unwinding) got(p, state);
      return to.out;
    },
  });

  return {
    ...operations,
    s: settling(L.STATE_EMPTY, L.STATE_READY),
    f: settling(L.STATE_EMPTY, L.STATE_FAILED),
    p: () => programs.single((p) => p.core.futurePledge(p.g), pledged(true)),
    k: (operation) => programs.single(settle(L.STATE_PLEDGED, L.STATE_READY, operation.items), pledged(false)),
    q: (operation) => programs.single(settle(L.STATE_PLEDGED, L.STATE_FAILED, operation.items), pledged(false)),
    a: () => programs.single((p) => p.core.outcomeAbandon(p.g, L.STATE_PLEDGED, 0), pledged(false)),
    G: getAndAsk,
    o: () =>
      programs.single(
        (p) => p.core.outcomeIsOrphaned(p.g, L.STATE_PLEDGED),
        (p, ok) => programs.end(p, ok ? ORPHANED : EVENT.ASLEEP),
      ),
    w: () => programs.waiting(getting),
    t: () => programs.waiting(getting, { mayTimeOut: true, gaveUp: (p) => programs.end(p, EVENT.EMPTY) }),
    y: () => programs.waiting(getting, { mayCancel: true }),
    S: (operation) => programs.waiting([setting(operation)]),
    B: () => programs.waiting([wants.reading, wants.beginning]),
  };
}
