// What participants do with channels: the forms of src/channel.ts and src/select.ts, call by call.

import { L } from "../../arena.mjs";
import { EVENT } from "../../history.mjs";
import { codeOf, OWN } from "./scene.mjs";
import { scripted, wait } from "./script.mjs";

/** The core's status. */
const FULL = 1;
const EMPTY = 2;
const NO_FREE_BLOCK = 3;
const ENDED = 5;
const NOT_YET = 6;

const TRIES = "srqz";
/** What a letter is one of. */
const SENDS = "sSTqOoQ";
const RECEIVES = "rRU";
const SELECTS = "zZY";

/** The cases of a select, in the digits of its argument: 1 and 2 receive from a and b, 3 and 4 send to them. */
const digitsOf = (argument) => [...String(argument)].map(Number);

/** What an operation may do: one of these. */
export function casesOf({ letter, argument, items }) {
  const channel = Math.max(argument, 0);
  if (SENDS.includes(letter)) return [{ sends: true, channel, item: items[0] }];
  if (RECEIVES.includes(letter)) return [{ channel }];
  if (letter === "c") return [{ closes: true, channel }];
  if (!SELECTS.includes(letter)) return [];
  let next = 0;
  return digitsOf(argument).map((digit) =>
    digit < 3 ? { channel: digit - 1 } : { sends: true, channel: digit - 3, item: items[next++] },
  );
}

export function itemsOf(letter, argument) {
  if (SENDS.includes(letter)) return 1;
  return SELECTS.includes(letter) ? digitsOf(argument).filter((digit) => digit > 2).length : 0;
}

export function makeOperations(scene, programs) {
  const { arena, names, bases, unbuffered, flaw } = scene;
  const record = (channel) => (p) => p.records[names[channel]];
  const refused = { [FULL]: EVENT.FULL, [EMPTY]: EVENT.EMPTY, [NO_FREE_BLOCK]: EVENT.NO_BLOCK };

  /** Ends the operation with what the status means. */
  const refuse = (p, channel) => {
    const status = p.core.status();
    if (status === ENDED) programs.end(p, OWN.ENDED, codeOf(channel, 0));
    else programs.end(p, refused[status] ?? EVENT.CORRUPT, codeOf(channel, 0));
    return true;
  };
  const received = (p, channel) => {
    const item = arena.readItem(p.output);
    if (item < 0) programs.end(p, EVENT.TORN);
    else programs.end(p, OWN.RECEIVED, codeOf(channel, item));
    return true;
  };

  // --- conditions ---

  const condition = (what, channel, offset, holds, lost = (checker) => holds(checker)) => ({
    what,
    g: record(channel),
    set: bases[channel] + offset,
    holds,
    lost,
  });
  const notEmpty = names.map((_, channel) =>
    condition(
      "a value, or the end",
      channel,
      L.QUEUE_NOT_EMPTY,
      (p) => p.core.channelHasOther(record(channel)(p), 0),
      ({ core, records }) => {
        const some = core.channelHasOther(records[names[channel]], 0);
        return some || core.status() === ENDED;
      },
    ),
  );
  const notFull = names.map((_, channel) =>
    condition(
      "room, or the end",
      channel,
      L.QUEUE_NOT_FULL,
      (p) => p.core.queueHasRoom(record(channel)(p)),
      ({ core, records }) => core.queueHasRoom(records[names[channel]]) || core.status() === ENDED,
    ),
  );
  const takenOf = (channel, item) =>
    condition(
      "its offer, which was taken, or the end",
      channel,
      L.CHANNEL_TAKEN,
      () => 0,
      ({ core, records }) => {
        const g = records[names[channel]];
        return core.channelIsClosed(g) || core.channelTaken(g, scene.recordOf(item));
      },
    );
  /** Somebody sleeps who would take what this participant would offer there. */
  const wantedBy = (channel, who) =>
    condition(
      `a receiver that waits at ${names[channel]}`,
      channel,
      L.CHANNEL_WANTED,
      () => 0,
      () =>
        arena.participants.some(
          (p) => p.index !== who && p.asleep && !p.dead && !p.paused && p.own.receivesAt === channel,
        ),
    );

  // --- buffered ---

  const sending = (channel, item) => ({
    conditions: [notFull[channel]],
    *attempt(p) {
      const sent = yield () => p.core.channelSend(record(channel)(p), arena.inputOf(item));
      if (sent) programs.end(p, OWN.SENT, codeOf(channel, item));
      else if (p.core.status() === FULL) return false;
      else refuse(p, channel);
      return true;
    },
  });

  function* receiveNow(p, channel) {
    const g = record(channel)(p);
    const came = yield () =>
      unbuffered[channel] ? p.core.channelTake(g, p.output) : p.core.channelReceive(g, p.output);
    if (came) return received(p, channel);
    if (p.core.status() === EMPTY) return false;
    if (p.core.status() !== ENDED) return refuse(p, channel);
    programs.end(p, OWN.DRAINED, codeOf(channel, 0));
    return true;
  }

  const receiving = (channel) => {
    let announced = false;
    return {
      conditions: [notEmpty[channel]],
      *attempt(p) {
        if (yield* receiveNow(p, channel)) return true;
        if (!unbuffered[channel] || (announced && flaw === "announces before its bit")) return false;
        announced = true;
        if (flaw !== "no announcement") yield () => p.core.channelAnnounce(record(channel)(p));
        return false;
      },
    };
  };

  // --- unbuffered: src/offer.ts ---

  function* place(p, channel, item, others = false) {
    const g = record(channel)(p);
    const to = scene.recordOf(item);
    const placed = yield () => p.core.channelOffer(g, arena.inputOf(item), to, others);
    if (placed) programs.note(p, OWN.OFFERED, codeOf(channel, item));
    return placed;
  }

  /** "taken", "ended" or "standing". */
  function* look(p, channel, item) {
    const taken = yield () => p.core.channelTaken(record(channel)(p), scene.recordOf(item));
    if (taken) return "taken";
    if (p.core.status() === NOT_YET) return "standing";
    if (p.core.status() === ENDED) programs.note(p, OWN.RETRACTED, codeOf(channel, item));
    return "ended";
  }

  function* retract(p, channel, item) {
    const done = yield () => p.core.channelRetract(record(channel)(p), scene.recordOf(item));
    if (done) programs.note(p, OWN.RETRACTED, codeOf(channel, item));
    return done || flaw === "believes its retraction";
  }

  const sent = (p, channel, item) => {
    programs.end(p, OWN.SENT, codeOf(channel, item));
    return true;
  };

  const handOver = (channel, item) => {
    let out = false;
    const effort = {
      conditions: [notFull[channel]],
      *attempt(p) {
        if (!out) {
          if (!(yield* place(p, channel, item))) return p.core.status() === FULL ? false : refuse(p, channel);
          out = true;
          effort.conditions = [takenOf(channel, item)];
        }
        const now = yield* look(p, channel, item);
        if (now === "taken") return sent(p, channel, item);
        return now === "standing" ? false : refuse(p, channel);
      },
      *giveUp(p) {
        if (!out || flaw === "leaves its offer") return false;
        return !(yield* retract(p, channel, item)) && sent(p, channel, item);
      },
    };
    return effort;
  };

  function* tryOffer(p, channel, item) {
    if (!(yield* place(p, channel, item))) return refuse(p, channel);
    const now = yield* look(p, channel, item);
    if (now === "ended") return refuse(p, channel);
    if (now === "taken" || !(yield* retract(p, channel, item))) return sent(p, channel, item);
    programs.end(p, OWN.NOTHING);
    return true;
  }

  // --- src/select.ts ---

  /** Cases in the order in which they are tried. */
  const selection = (cases, who, patient) => {
    const offerings = cases.filter(({ sends, channel }) => sends && unbuffered[channel]);
    const others = cases.filter((one) => !offerings.includes(one));
    let out; // the case whose offer stands
    let waits = false; // whether it is patient with that
    const standsIn = (channel) => others.some((one) => !one.sends && one.channel === channel);
    const usual = cases.map((one) => {
      if (!one.sends) return notEmpty[one.channel];
      return unbuffered[one.channel] ? takenOf(one.channel, one.item) : notFull[one.channel];
    });
    if (offerings.length > 1) for (const { channel } of offerings) usual.push(wantedBy(channel, who));
    const crowded = [...usual, ...offerings.map(({ channel }) => notFull[channel])];
    /** For what it sleeps in vain: what is there beside its own offer, and what became of that. */
    const seen = () =>
      effort.conditions.map((one) => {
        if (one.what.startsWith("its offer"))
          return out && one.set === bases[out.channel] + L.CHANNEL_TAKEN
            ? takenOf(out.channel, out.item)
            : { ...one, lost: () => 0 };
        if (out === undefined || one.set !== bases[out.channel] + L.QUEUE_NOT_EMPTY) return one;
        const other = ({ core, records }) =>
          core.channelHasOther(records[names[out.channel]], scene.recordOf(out.item)) || core.status() === ENDED;
        return { ...one, lost: other };
      });

    const stay = (p) => {
      waits = true;
      p.timedOut = false;
    };

    function* takeBack(p) {
      const { channel, item } = out;
      if (!(yield* retract(p, channel, item))) return false;
      out = undefined;
      return true;
    }

    function* isWanted(p, channel) {
      return yield () => p.core.channelReceiversWait(record(channel)(p));
    }

    function* putOut(p, one) {
      const shy = standsIn(one.channel) && flaw !== "wakes itself";
      const placed = yield* place(p, one.channel, one.item, shy);
      if (placed) out = one;
      return placed;
    }

    function* tryCase(p, one) {
      const own = out;
      if (own && flaw !== "receives beside its offer") {
        const g = record(one.channel)(p);
        const record_ = own.channel === one.channel ? scene.recordOf(own.item) : 0;
        const ready = one.sends
          ? yield () => p.core.queueHasRoom(g) || p.core.status() !== FULL
          : yield () => p.core.channelHasOther(g, record_) || p.core.status() !== EMPTY;
        if (!ready) return false;
        if (!(yield* takeBack(p))) return sent(p, own.channel, own.item);
      }
      if (one.sends) return yield* sending(one.channel, one.item).attempt(p);
      return yield* receiving(one.channel).attempt(p);
    }

    function* tryOffering(p, one) {
      if (out === one) return false;
      const closed = yield () => p.core.channelIsClosed(record(one.channel)(p));
      if (closed) return yield* fail(p, one.channel);
      if (!(yield* isWanted(p, one.channel))) return false;
      if (out && flaw !== "offers twice") {
        const before = out;
        if (!(yield* takeBack(p))) return sent(p, before.channel, before.item);
      }
      const placed = yield* putOut(p, one);
      if (!placed && p.core.status() === ENDED) return yield* fail(p, one.channel);
      if (patient && placed === 2) stay(p);
      return false;
    }

    /** A case that throws: what stands is taken back first. */
    function* fail(p, channel) {
      if (yield* effort.giveUp(p)) return true;
      programs.end(p, OWN.ENDED, codeOf(channel, 0));
      return true;
    }

    function* settle(p, missed) {
      effort.patient = false;
      if (!out) {
        for (const one of offerings) {
          if (yield* putOut(p, one)) break;
          if (p.core.status() === ENDED) return yield* fail(p, one.channel);
        }
      }
      if (missed && patient && programs.scheduler.choose(2) === 1) stay(p);
      effort.patient = waits;
      effort.conditions = out && flaw !== "always crowded" ? usual : crowded;
      return false;
    }

    const effort = {
      conditions: usual,
      seen,
      patient: false,
      *attempt(p) {
        if (out) {
          const now = yield* look(p, out.channel, out.item);
          if (now === "taken") return sent(p, out.channel, out.item);
          if (now === "ended") {
            programs.end(p, OWN.ENDED, codeOf(out.channel, 0));
            return true;
          }
          if (waits && !p.timedOut) return false;
        }
        waits = false;
        let missed = false;
        for (const one of cases) {
          const stood = out !== undefined;
          const offers = offerings.includes(one);
          if (offers ? yield* tryOffering(p, one) : yield* tryCase(p, one)) return true;
          if (!offers && stood && !out) missed = true;
          if (waits) break;
        }
        return offerings.length > 0 ? yield* settle(p, missed) : false;
      },
      *giveUp(p) {
        if (!out || flaw === "leaves its offer") return false;
        const { channel, item } = out;
        return !(yield* takeBack(p)) && sent(p, channel, item);
      },
    };
    return effort;
  };

  // --- the letters ---

  const channelIn = ({ argument }) => Math.max(argument, 0);
  const timedOut = (p) => () => programs.end(p, OWN.TIMED_OUT);
  const once = (effortOf) => (operation) =>
    scripted(programs, function* (p) {
      const effort = effortOf(operation, p);
      if (yield* effort.attempt(p)) return;
      if (effort.giveUp !== undefined && (yield* effort.giveUp(p))) return;
      if (TRIES.indexOf(operation.letter) < 2) refuse(p, channelIn(operation));
      else programs.end(p, OWN.NOTHING);
    });
  const waiting =
    (effortOf, mayTimeOut = false) =>
    (operation) => {
      programs.waits = true;
      return scripted(programs, function* (p) {
        const receives = casesOf(operation).filter(({ sends }) => !sends);
        p.own.receivesAt = receives.length === 1 ? receives[0].channel : undefined;
        yield* wait(programs, p, effortOf(operation, p), { mayTimeOut, timedOut: timedOut(p) });
      });
    };
  const send = (operation) => sending(channelIn(operation), operation.items[0]);
  const receive = (operation) => receiving(channelIn(operation));
  const hand = (operation) => handOver(channelIn(operation), operation.items[0]);
  const choose = (patient) => (operation, p) => selection(casesOf(operation), p.index, patient);

  return {
    s: once(send),
    r: once(receive),
    c: (operation) =>
      programs.single(
        (p) => p.core.channelClose(record(channelIn(operation))(p)),
        (p, ok) =>
          ok ? programs.end(p, EVENT.DONE, codeOf(channelIn(operation), 0)) : refuse(p, channelIn(operation)),
      ),
    S: waiting(send),
    T: waiting(send, true),
    R: waiting(receive),
    U: waiting(receive, true),
    q: (operation) => scripted(programs, (p) => tryOffer(p, channelIn(operation), operation.items[0])),
    o: waiting(hand),
    O: waiting(hand, true),
    z: once(choose(false)),
    Z: waiting(choose(true)),
    Y: waiting(choose(true), true),
  };
}
