// ring.xproc.*: elements and messages from one process to another through a ring, both spinning on the forms that never wait.
// The consumer checks everything and takes the time, from the first to the last.

import { f64, type Memory, messages, Ring, struct } from "zeroipc";
import { assignment, checkDeadline, type Meeting, now, PATIENCE, report, takePart, wrongMessage } from "./participant";

const CAPACITY = 1024;
const BULK = 256;
/** Elements of one call; a run is many calls, so that the loops are compiled before those that count. */
const ROUND = 100 * 1024;
const WARM_UP = 10;
/** Milliseconds after which a run has enough, however few rounds they were: where others use the CPUs. */
const LONGEST = 2000;

/**
 * Both sides of one way to hand things over: each moves those from `from` on, one round of them. The producer gives up when
 * the ring stays full and the consumer has enough.
 */
interface Sides {
  produce(from: number, meeting: Meeting): void;
  consume(from: number): void;
}

function isOver(meeting: Meeting): boolean {
  checkDeadline();
  return meeting.over;
}

function numbers(memory: Memory): Sides {
  const ring = new Ring(memory, "numbers", f64, CAPACITY);
  return {
    produce(from, meeting) {
      let failures = 0;
      for (let value = from; value < from + ROUND;) {
        if (ring.tryWrite(value)) value++;
        else if (++failures % PATIENCE === 0 && isOver(meeting)) return;
      }
    },
    consume(from) {
      let failures = 0;
      for (let value = from; value < from + ROUND;) {
        const came = ring.tryRead();
        if (came === value) value++;
        else if (came !== undefined) throw wrongMessage(value, came);
        else if (++failures % PATIENCE === 0) checkDeadline();
      }
    },
  };
}

const Sample = struct({ a: f64, b: f64, c: f64, d: f64, e: f64, f: f64, g: f64, h: f64 });

/** The producer writes one object anew for each element; the consumer gets an object of its own for each. */
function structs(memory: Memory): Sides {
  const ring = new Ring(memory, "samples", Sample, CAPACITY);
  const sample = { a: 0, b: 0, c: 0, d: 0, e: 0, f: 0, g: 0, h: 0 };
  return {
    produce(from, meeting) {
      let failures = 0;
      for (let value = from; value < from + ROUND; value++) {
        sample.a = value;
        sample.b = value + 1;
        sample.c = value + 2;
        sample.d = value + 3;
        sample.e = value + 4;
        sample.f = value + 5;
        sample.g = value + 6;
        sample.h = value + 7;
        while (!ring.tryWrite(sample)) if (++failures % PATIENCE === 0 && isOver(meeting)) return;
      }
    },
    consume(from) {
      let failures = 0;
      for (let value = from; value < from + ROUND;) {
        const came = ring.tryRead();
        if (came === undefined) {
          if (++failures % PATIENCE === 0) checkDeadline();
          continue;
        }
        const { a, b, c, d, e, f, g, h } = came;
        const first = a === value && b === value + 1 && c === value + 2 && d === value + 3;
        const second = e === value + 4 && f === value + 5 && g === value + 6 && h === value + 7;
        if (!first || !second) throw wrongMessage(value, JSON.stringify(came));
        value++;
      }
    },
  };
}

function bulks(memory: Memory): Sides {
  const ring = new Ring(memory, "numbers", f64, CAPACITY * 4);
  const bulk = new Float64Array(BULK);
  return {
    produce(from, meeting) {
      let failures = 0;
      for (let value = from; value < from + ROUND; value += BULK) {
        for (let k = 0; k < BULK; k++) bulk[k] = value + k;
        for (let done = 0; done < BULK;) {
          const written = ring.tryWriteMany(bulk, done);
          done += written;
          if (written === 0 && ++failures % PATIENCE === 0 && isOver(meeting)) return;
        }
      }
    },
    consume(from) {
      let failures = 0;
      for (let value = from; value < from + ROUND;) {
        // Never more than the round has left: what comes after it belongs to the next.
        const start = Math.max(0, BULK - (from + ROUND - value));
        const count = ring.tryReadInto(bulk, start);
        for (let k = 0; k < count; k++) {
          if (bulk[start + k] !== value + k) throw wrongMessage(value + k, bulk[start + k]);
        }
        value += count;
        if (count === 0 && ++failures % PATIENCE === 0) checkDeadline();
      }
    },
  };
}

/** Messages of 64 bytes, written and read in place: eight numbers each. */
function inPlace(memory: Memory): Sides {
  const ring = new Ring(memory, "messages", messages, CAPACITY * 72);
  return {
    produce(from, meeting) {
      let failures = 0;
      for (let value = from; value < from + ROUND;) {
        const room = ring.tryReserve(64);
        if (room === undefined) {
          if (++failures % PATIENCE === 0 && isOver(meeting)) return;
          continue;
        }
        const { bytes } = room;
        for (let k = 0; k < 64; k++) bytes[k] = value + k;
        room.commit();
        value++;
      }
    },
    consume(from) {
      let failures = 0;
      for (let value = from; value < from + ROUND;) {
        const bytes = ring.tryPeek();
        if (bytes === undefined) {
          if (++failures % PATIENCE === 0) checkDeadline();
          continue;
        }
        for (let k = 0; k < 64; k++) if (bytes[k] !== ((value + k) & 255)) throw wrongMessage(value, bytes);
        ring.advance();
        value++;
      }
    },
  };
}

/** Messages of 64 bytes, copied in and out. */
function copies(memory: Memory): Sides {
  const ring = new Ring(memory, "messages", messages, CAPACITY * 72);
  const message = new Uint8Array(64);
  return {
    produce(from, meeting) {
      let failures = 0;
      for (let value = from; value < from + ROUND; value++) {
        message[value & 63] = value;
        while (!ring.tryWrite(message)) if (++failures % PATIENCE === 0 && isOver(meeting)) return;
      }
    },
    consume(from) {
      let failures = 0;
      for (let value = from; value < from + ROUND;) {
        const came = ring.tryRead();
        if (came === undefined) {
          if (++failures % PATIENCE === 0) checkDeadline();
          continue;
        }
        if (came[value & 63] !== (value & 255)) throw wrongMessage(value, came);
        value++;
      }
    },
  };
}

const variants: Record<string, { open: (memory: Memory) => Sides; rounds: number }> = {
  "8B": { open: numbers, rounds: 100 },
  "64B": { open: structs, rounds: 25 },
  many256: { open: bulks, rounds: 400 },
  message64: { open: copies, rounds: 25 },
  inPlace64: { open: inPlace, rounds: 25 },
};
const { open, rounds } = variants[assignment.variant] as (typeof variants)[string];

await takePart(open, (sides, meeting) => {
  if (assignment.lead) {
    for (let round = 0; round < WARM_UP + rounds && !meeting.over; round++) {
      if (round === WARM_UP) meeting.meet();
      sides.produce(round * ROUND, meeting);
    }
    return;
  }
  for (let round = 0; round < WARM_UP; round++) sides.consume(round * ROUND);
  meeting.meet();
  // The first round that counts waits for the producer to wake up: the clock starts behind it.
  sides.consume(WARM_UP * ROUND);
  const start = now();
  let round = 1;
  while (round < rounds && now() - start < LONGEST * 1e6) sides.consume((WARM_UP + round++) * ROUND);
  const microseconds = (now() - start) / 1000;
  meeting.end();
  report(((round - 1) * ROUND) / microseconds);
});
