// Operations on an outcome that Future and Lazy have in common, as stages: see programs.mjs.

import { L } from "../../arena.mjs";
import { EVENT } from "../../history.mjs";
import { OUTCOME_EVENT } from "./scene.mjs";

const { REFUSED, BEGUN, RELEASED, NO_NUMBER } = OUTCOME_EVENT;
/** By the core's status. */
const REASON = [EVENT.CORRUPT, REFUSED, EVENT.EMPTY, EVENT.NO_BLOCK, EVENT.CORRUPT];

export function makeOutcomeOperations(scene, programs) {
  const { arena } = scene;
  const done = (p, ok) => programs.end(p, ok ? EVENT.DONE : REASON[p.core.status()]);
  const got = (p, state) => programs.end(p, ...scene.eventOf(p, state));

  const settle = (right, state, items) => {
    const from = state === L.STATE_FAILED ? scene.textOf(items[0]) : arena.inputOf(items[0]);
    return (p) => p.core.outcomeSettle(p.g, right, p.own.generation, state, from);
  };
  const settling =
    (right, state) =>
    ({ items }) =>
      programs.single(settle(right, state, items), done);

  const begun = (p, generation) => {
    p.own.generation = generation;
    p.own.computing = generation >= 0;
    programs.end(p, generation < 0 ? REFUSED : BEGUN);
  };

  /** Settles what was begun; what was invalidated meanwhile is given back. Without a beginning it only looks. */
  const conclude =
    (state) =>
    ({ items }) => {
      const call = settle(L.STATE_COMPUTING, state, items);
      return {
        begin: programs.begin,
        settle: (p, to) => {
          if (p.own.generation < 0) {
            p.core.outcomeState(p.g);
            if (!programs.unwinding) programs.end(p, EVENT.ASLEEP);
            return to.out;
          }
          const ok = call(p);
          if (programs.unwinding) return 0;
          if (ok || p.core.status() !== 1) {
            p.own.computing = !ok;
            done(p, ok);
            return to.out;
          }
          programs.note(p, REFUSED);
          return to.release;
        },
        release,
      };
    };
  const release = (p, to) => {
    p.core.outcomeRelease(p.g);
    if (programs.unwinding) return 0;
    p.own.computing = false;
    programs.end(p, RELEASED);
    return to.out;
  };

  const reading = {
    what: "a settled outcome",
    set: scene.settled,
    attempt: (p) => scene.read(p),
    ended: (p, state) => (state < L.STATE_READY ? false : (got(p, state), true)),
    holds: (p) => p.core.outcomeState(p.g) >= L.STATE_READY,
  };
  const beginning = {
    what: "an outcome that nobody computes",
    set: scene.settled,
    attempt: (p) => p.core.outcomeBegin(p.g, 1),
    ended: (p, generation) => (generation < 0 ? false : (begun(p, generation), true)),
    holds: (p) => p.core.outcomeState(p.g) === L.STATE_EMPTY,
  };

  return {
    wants: { reading, beginning },
    done,
    settle,
    settling,
    operations: {
      g: () => programs.single((p) => scene.read(p), got),
      n: () =>
        programs.single(
          (p) => p.core.outcomeNumber(p.g),
          (p, number) =>
            p.core.status() === 0 ? programs.end(p, EVENT.GOT, number - 1000) : programs.end(p, NO_NUMBER),
        ),
      b: () => programs.single((p) => p.core.outcomeBegin(p.g, 1), begun),
      c: conclude(L.STATE_READY),
      x: conclude(L.STATE_FAILED),
      d: () => ({ begin: programs.begin, release }),
    },
  };
}
