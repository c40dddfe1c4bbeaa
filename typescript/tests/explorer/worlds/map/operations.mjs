// The map's operations as stages: see programs.mjs. The number behind a letter is the key.

import { EVENT } from "../../history.mjs";

/** The world's own events. */
export const ABSENT = EVENT.OWN;
export const NO = EVENT.OWN + 1;
export const BUSY = EVENT.OWN + 2;

const SET = 0;
const INSERT = 1;
const REPLACE = 2;
const ADD = 3;
/** What the core returns, negative: core/reasons.ts. */
const REASONS = { 1: EVENT.FULL, 3: EVENT.NO_BLOCK, 4: EVENT.CORRUPT, 24: BUSY };

export function makeOperations(scene, programs) {
  const { arena, released } = scene;
  const { counting } = scene.scenario;

  /** Private memory with the operation's new value and, behind it, the one that it expects: the first of its key. */
  const valueOf = ({ items, argument, letter }) => {
    const at = arena.place(64);
    const put = (address, item) => {
      if (counting) arena.set64(address, letter === "a" ? 1 : item);
      else arena.writeItem(address, item);
    };
    put(at, items[0] ?? 0);
    put(at + scene.valueBytes, argument - 1);
    return at;
  };

  const ended = (p, answer) => {
    if (answer < 0) programs.end(p, REASONS[-answer]);
    else programs.end(p, answer === 1 ? EVENT.DONE : NO);
  };
  const got = (p, answer, address) => {
    if (answer < 0) ended(p, answer);
    else if (answer === 0) programs.end(p, ABSENT);
    else if (counting) programs.end(p, EVENT.GOT, Number(arena.get64(address)));
    else programs.endGot(p, address);
  };

  const change = (how) => (operation) => {
    const from = valueOf(operation);
    return programs.single((p) => p.core.mapChange(p.g, scene.keyAt(operation.argument), from, how), ended);
  };
  const waiting = (how) => (operation) => {
    const from = valueOf(operation);
    const stripe = scene.bucketAt(scene.homeOf(operation.argument), 0);
    const want = {
      what: "a free stripe",
      set: released,
      attempt: (p) => p.core.mapChange(p.g, scene.keyAt(operation.argument), from, how),
      ended: (p, answer) => (REASONS[-answer] === BUSY ? false : (ended(p, answer), true)),
      holds: () => scene.isFree(stripe),
    };
    return programs.waiting([want]);
  };
  const erase = (conditional) => (operation) => {
    const expected = conditional ? valueOf(operation) + scene.valueBytes : 0;
    return programs.single((p) => p.core.mapErase(p.g, scene.keyAt(operation.argument), expected), ended);
  };

  return {
    g: ({ argument }) =>
      programs.single(
        (p) => p.core.mapGet(p.g, scene.keyAt(argument), p.output),
        (p, answer) => got(p, answer, p.output),
      ),
    s: change(SET),
    i: change(INSERT),
    c: change(REPLACE),
    a: (operation) => {
      const from = valueOf(operation);
      return programs.single(
        (p) => p.core.mapChange(p.g, scene.keyAt(operation.argument), from, ADD),
        (p, answer) => got(p, answer, p.output + 512),
      );
    },
    e: erase(false),
    d: erase(true),
    S: waiting(SET),
    I: waiting(INSERT),
    z: () =>
      programs.single(
        (p) => p.core.mapClear(p.g),
        (p) => programs.end(p, EVENT.DONE),
      ),
  };
}
