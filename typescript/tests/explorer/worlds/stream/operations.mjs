// The stream's operations as stages: see programs.mjs.

import { EVENT } from "../../history.mjs";
import { AT, ENDED, LOST, NO_LINE, STARTED } from "./judge.mjs";
import { R } from "./layout.mjs";

const EARLIEST = -1;
/** By the core's status. */
const REASON = { 1: EVENT.FULL, 2: EVENT.EMPTY, 3: EVENT.NO_BLOCK, 4: EVENT.CORRUPT, 5: ENDED, 16: NO_LINE };
/** A start that is no position of the scenario. */
const NOWHERE = 9999;
const FULL = 1;
const EMPTY = 2;

export function makeOperations({ arena, stream, readerOf }, programs) {
  const input = ({ items }) => arena.inputOf(items[0]);
  const reasonOf = (p) => REASON[p.core.status()] ?? EVENT.CORRUPT;
  const refused = (p) => programs.end(p, reasonOf(p));
  const done = (p, ok) => (ok ? programs.end(p, EVENT.DONE) : refused(p));

  /** Records how many values were lost since it was asked last. */
  const noteLost = (p) => {
    const lost = arena.get32(readerOf(p) + R.R_LOST) - p.own.lost;
    if (lost > 0) programs.note(p, LOST, lost);
    p.own.lost += lost;
  };
  const read = (p, ok) => {
    noteLost(p);
    if (ok) programs.endGot(p);
    else refused(p);
  };
  const readMany = (p, count) => {
    noteLost(p);
    for (let k = 0; k < count; k++) programs.noteGot(p, p.output + k * arena.itemBytes);
    programs.note(p, AT, stream.cursorOf(readerOf(p)));
    if (count > 0) programs.end(p, EVENT.DONE);
    else refused(p);
  };
  const emitMany = (p, count) => {
    for (let k = 0; k < count; k++) programs.note(p, EVENT.PUT);
    done(p, count === 2);
  };
  const joined = (p, ok) => {
    if (!ok) return refused(p);
    p.own.lost = arena.get32(readerOf(p) + R.R_LOST);
    programs.end(p, STARTED, Math.min(stream.cursorOf(readerOf(p)), NOWHERE));
  };
  /** Who has not joined, or found no line, does not read. */
  const ifJoined = (stages) => ({
    ask: (p, to) => {
      if (arena.get32(readerOf(p) + R.R_LINE) !== 0) return to.next;
      programs.note(p, EVENT.BEGIN);
      programs.end(p, EVENT.DONE);
      return to.out;
    },
    ...stages,
  });
  const join = (back) => programs.single((p) => p.core.streamJoin(p.g, readerOf(p), back), joined);

  /** Looks at a value twice, with others going on in between, and then goes on. */
  const held = () => ({
    begin: programs.begin,
    look: (p, to) => {
      const ok = p.core.streamLook(p.g, readerOf(p), p.output);
      if (programs.unwinding) return 0;
      noteLost(p);
      if (!ok) {
        refused(p);
        return to.out;
      }
      p.item = arena.readItem(p.output);
      programs.noteGot(p, p.output);
      return to.next;
    },
    again: (p, to) => {
      const ok = p.core.streamLook(p.g, readerOf(p), p.output);
      if (programs.unwinding) return 0;
      if (stream.shape.policy !== "oldest" && (!ok || arena.readItem(p.output) !== p.item))
        programs.note(p, EVENT.CHANGED);
      return to.next;
    },
    advance: (p, to) => {
      p.core.streamAdvance(p.g, readerOf(p));
      if (!programs.unwinding) programs.end(p, EVENT.DONE);
      return to.out;
    },
  });

  const leave = () =>
    programs.single(
      (p) => p.core.streamLeave(p.g, readerOf(p)),
      (p) => programs.end(p, EVENT.DONE),
    );

  const reading = () => {
    const want = {
      what: "a value, or the end",
      set: stream.published,
      sleeper: null,
      attempt: (p) => {
        want.sleeper = p;
        return p.core.streamNext(p.g, readerOf(p), p.output);
      },
      ended: (p, ok) => (ok || p.core.status() !== EMPTY ? (read(p, ok), true) : false),
      // All are woken at once, so there is no wake-up to pass on; but nobody may sleep beside a value.
      holds: (p) => p === arena.checker && want.sleeper.core.streamHasNext(p.g, readerOf(want.sleeper)),
    };
    return want;
  };
  const emitting = (operation) => ({
    what: "room",
    set: stream.room,
    attempt: (p) => p.core.streamEmit(p.g, input(operation)),
    ended: (p, ok) => (ok || p.core.status() !== FULL ? (done(p, ok), true) : false),
    holds: (p) => p.core.streamHasRoom(p.g),
  });

  return {
    p: (operation) => programs.single((p) => p.core.streamEmit(p.g, input(operation)), done),
    P: (operation) => programs.single((p) => p.core.streamEmitMany(p.g, input(operation), 2), emitMany),
    j: () => join(0),
    e: () => join(EARLIEST),
    b: ({ argument }) => join(argument),
    r: () => ifJoined(programs.single((p) => p.core.streamNext(p.g, readerOf(p), p.output), read)),
    R: () => ifJoined(programs.single((p) => p.core.streamNextMany(p.g, readerOf(p), p.output, 2), readMany)),
    k: () => ifJoined(held()),
    l: () => ifJoined(leave()),
    x: () => programs.single((p) => p.core.streamClose(p.g), done),
    o: () =>
      programs.single(
        (p) => p.core.streamLast(p.g, p.output),
        (p, ok) => (ok ? programs.endGot(p) : refused(p)),
      ),
    w: () => ifJoined(programs.waiting([reading()])),
    W: (operation) => programs.waiting([emitting(operation)]),
    t: () => ifJoined(programs.waiting([reading()], { mayTimeOut: true, gaveUp: refused })),
    T: (operation) => programs.waiting([emitting(operation)], { mayTimeOut: true, gaveUp: refused }),
  };
}
