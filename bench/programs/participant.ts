// What the measuring programs have in common: their arguments, the meeting of two processes in the segment that is
// measured, the deadline of loops that spin, and the result's way out.

import { i32, Memory, type SegmentOptions, SharedArray } from "zeroipc";

/** What the launcher hands to each process: see ../launch.ts. */
export interface Assignment {
  /** The process that creates what the run needs; the other one opens it. */
  readonly lead: boolean;
  /** Which of the program's variants to measure. */
  readonly variant: string;
  /** A name that is this run's own: of the segment, of the socket. */
  readonly name: string;
  /** process.hrtime of the run's start, in nanoseconds: times that processes exchange count from here. */
  readonly epoch: string;
  /** How long the run may take, in milliseconds. */
  readonly limit: number;
  /** How to start Node for the other process, where the lead must do it. */
  readonly otherCommand: readonly string[];
}

export const assignment = JSON.parse(process.argv[2] as string) as Assignment;

const SEGMENT_BYTES = 4 * 1024 * 1024;
const epoch = BigInt(assignment.epoch);
const deadline = Date.now() + assignment.limit;

/** Nanoseconds since the run's epoch: CLOCK_MONOTONIC, which is the same in every process. */
export function now(): number {
  return Number(process.hrtime.bigint() - epoch);
}

/** Ends the run when it takes too long. Loops that spin call it now and then, for no timer can end them. */
export function checkDeadline(): void {
  if (Date.now() > deadline) throw new Error(`not done within ${assignment.limit} ms`);
}

/** How often a loop may find nothing before it calls checkDeadline. */
export const PATIENCE = 1 << 20;

const pause = new Int32Array(new SharedArrayBuffer(4));

/** Sleeps without the event loop. */
export function sleepSync(milliseconds: number): void {
  Atomics.wait(pause, 0, 0, milliseconds);
}

/** The run's segment, made by the lead and opened by the other. */
export function openSegment(options: Partial<SegmentOptions> = {}): Memory {
  const { name, lead, limit } = assignment;
  return lead ? Memory.create(name, { ...options, size: SEGMENT_BYTES }) : new Memory(name, { timeout: limit });
}

const PLACES = 16;
const OVER = PLACES - 1;

/** Where the two processes wait for one another, in the segment itself. */
export class Meeting {
  readonly #arrived;
  #place = 0;

  constructor(memory: Memory) {
    this.#arrived = assignment.lead
      ? new SharedArray(memory, "meeting", i32, PLACES)
      : new SharedArray(memory, "meeting", i32, undefined, { timeout: assignment.limit });
  }

  /** Whether one of the two has said that it has enough. */
  get over(): boolean {
    return this.#arrived.load(OVER) !== 0;
  }

  end(): void {
    this.#arrived.store(OVER, 1);
  }

  /** Goes on when both processes have come here. */
  meet(): void {
    const place = this.#place++;
    this.#arrived.add(place, 1);
    while (this.#arrived.load(place) < 2) {
      checkDeadline();
      sleepSync(0.2);
    }
  }
}

/**
 * Runs one side of a program that measures through a segment. `open` is called when the structures may be made, in the
 * lead first. The segment loses its name as soon as both have it, so that nothing is left whatever happens then.
 */
export async function takePart<T>(
  open: (memory: Memory, lead: boolean) => T,
  play: (structures: T, meeting: Meeting) => unknown,
  options: Partial<SegmentOptions> = {},
): Promise<void> {
  const memory = openSegment(options);
  try {
    const structures = open(memory, assignment.lead);
    const meeting = new Meeting(memory);
    meeting.meet();
    if (assignment.lead) memory.unlink();
    await play(structures, meeting);
    meeting.meet();
  } finally {
    if (assignment.lead) memory.unlink();
    memory.close();
  }
}

export function report(value: number): void {
  process.stdout.write(`${JSON.stringify({ value })}\n`);
}

export function wrongMessage(expected: unknown, came: unknown): Error {
  return new Error(`message ${String(came)} came in place of ${String(expected)}`);
}
