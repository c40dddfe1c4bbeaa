// stream.xproc.*, stream.fan3.*: numbers from one process to another, both spinning on the forms that never wait, policy "block".
// The reader checks every value and takes the time, from the first value to the last.

import { f64, type Memory, Stream, type Subscription } from "zeroipc";
import { assignment, checkDeadline, type Meeting, now, PATIENCE, report, takePart, wrongMessage } from "./participant";

const CAPACITY = 1024;
const BULK = 256;
/** Values of one call; a run is many calls, so that the loops are compiled before those that count. */
const ROUND = 100 * 1024;
const WARM_UP = 10;
/** Milliseconds after which a run has enough, however few rounds they were: where others use the CPUs. */
const LONGEST = 2000;

type Numbers = Stream<typeof f64>;

function isOver(meeting: Meeting): boolean {
  checkDeadline();
  return meeting.over;
}

/** Publishes the values `from` on, one round of them. Gives up when the stream stays full and the reader has enough. */
function emitOneByOne(stream: Numbers, from: number, meeting: Meeting): void {
  let failures = 0;
  for (let value = from; value < from + ROUND;) {
    if (stream.tryEmit(value)) value++;
    else if (++failures % PATIENCE === 0 && isOver(meeting)) return;
  }
}

const bulk = new Float64Array(BULK);

function emitInBulk(stream: Numbers, from: number, meeting: Meeting): void {
  let failures = 0;
  for (let value = from; value < from + ROUND; value += BULK) {
    for (let k = 0; k < BULK; k++) bulk[k] = value + k;
    for (let done = 0; done < BULK;) {
      const emitted = stream.tryEmitMany(bulk, done);
      done += emitted;
      if (emitted === 0 && ++failures % PATIENCE === 0 && isOver(meeting)) return;
    }
  }
}

type Reader = Subscription<typeof f64>;

function readOneByOne([reader]: readonly Reader[], from: number): void {
  let failures = 0;
  for (let value = from; value < from + ROUND;) {
    const came = (reader as Reader).tryNext();
    if (came === value) value++;
    else if (came !== undefined) throw wrongMessage(value, came);
    else if (++failures % PATIENCE === 0) checkDeadline();
  }
}

/** Several subscribers take turns; each reads what there is, up to BULK values one by one. */
function readInTurns(readers: readonly Reader[], from: number): void {
  const next = readers.map(() => from);
  let failures = 0;
  for (let behind = readers.length; behind > 0;) {
    for (let k = 0; k < readers.length; k++) {
      const reader = readers[k] as Reader;
      let value = next[k] as number;
      if (value === from + ROUND) continue;
      const end = Math.min(value + BULK, from + ROUND);
      for (let came; value < end && (came = reader.tryNext()) !== undefined; value++) {
        if (came !== value) throw wrongMessage(value, came);
      }
      if (value === next[k] && ++failures % PATIENCE === 0) checkDeadline();
      next[k] = value;
      if (value === from + ROUND) behind--;
    }
  }
}

function readInBulk([reader]: readonly Reader[], from: number): void {
  let failures = 0;
  for (let value = from; value < from + ROUND;) {
    const came = (reader as Reader).tryNextMany(Math.min(BULK, from + ROUND - value));
    const { length } = came;
    for (let k = 0; k < length; k++) if (came[k] !== value + k) throw wrongMessage(value + k, came[k]);
    value += length;
    if (length === 0 && ++failures % PATIENCE === 0) checkDeadline();
  }
}

const variants: Record<
  string,
  { emit: typeof emitOneByOne; read: typeof readOneByOne; readers: number; rounds: number }
> = {
  f64: { emit: emitOneByOne, read: readOneByOne, readers: 1, rounds: 50 },
  "fan3.f64": { emit: emitOneByOne, read: readInTurns, readers: 3, rounds: 25 },
  "f64.many256": { emit: emitInBulk, read: readInBulk, readers: 1, rounds: 100 },
};
const { emit, read, readers, rounds } = variants[assignment.variant] as (typeof variants)[string];

interface Sides {
  readonly stream: Numbers;
  readonly subscribed: readonly Reader[];
}

function open(memory: Memory, lead: boolean): Sides {
  const stream = new Stream(memory, "messages", f64, CAPACITY, { policy: "block" });
  return { stream, subscribed: lead ? [] : Array.from({ length: readers }, () => stream.subscription()) };
}

await takePart(open, ({ stream, subscribed }, meeting) => {
  if (assignment.lead) {
    for (let round = 0; round < WARM_UP + rounds && !meeting.over; round++) {
      if (round === WARM_UP) meeting.meet();
      emit(stream, round * ROUND, meeting);
    }
    return;
  }
  for (let round = 0; round < WARM_UP; round++) read(subscribed, round * ROUND);
  meeting.meet();
  // The first round that counts waits for the producer to wake up: the clock starts behind it.
  read(subscribed, WARM_UP * ROUND);
  const start = now();
  let round = 1;
  while (round < rounds && now() - start < LONGEST * 1e6) read(subscribed, (WARM_UP + round++) * ROUND);
  const microseconds = (now() - start) / 1000;
  meeting.end();
  report(((round - 1) * ROUND) / microseconds);
});
