// Rings: SPECIFICATION.md section 13. And arrays, section 10, which have no words to contradict each other.

import * as L from "zeroipc/layout";
import type { Examination } from "./examination";
import { hex, type Sight, sightOf, type Word, halvesOf, up8, valueOf } from "./words";

export function checkArray(x: Examination): void {
  const elemSize = x.fixed("array.elem_size", L.STRUCTURE_ELEM_SIZE, "elem_size", (v) => v >= 1, "at least 1");
  const capacity = x.fixed("array.capacity", L.STRUCTURE_CAPACITY, "capacity", (v) => v >= 1, "at least 1");
  x.fixed("array.stride", L.STRUCTURE_STRIDE, "stride", (v) => v === elemSize, `elem_size, ${elemSize}`);
  x.fits("array.fits", L.ARRAY_ELEMENTS + capacity * elemSize, `${capacity} elements of ${elemSize} bytes`);
}

interface Position {
  readonly lap: number;
  readonly index: number;
  readonly word: Word;
}

export function checkRing(x: Examination): void {
  const mode = x.fixed("ring.mode", L.RING_MODE, "mode", (v) => v <= 1, "0 (elements) or 1 (messages)");
  const messages = mode === L.RING_MESSAGES;
  const elemSize = x.fixed(
    "ring.elem_size",
    L.STRUCTURE_ELEM_SIZE,
    "elem_size",
    (v) => (messages ? v === 1 : v >= 1),
    messages ? "1 in a ring of messages" : "at least 1",
  );
  const capacity = x.fixed(
    "ring.capacity",
    L.STRUCTURE_CAPACITY,
    "capacity",
    (v) => (messages ? v >= 8 && v % 8 === 0 : v >= 1),
    messages ? "a multiple of 8, at least 8" : "at least 1",
  );
  const stride = messages ? L.FRAME_UNIT : elemSize;
  x.fixed("ring.stride", L.STRUCTURE_STRIDE, "stride", (v) => v === stride, `${stride}`);
  const largest = x.fixed(
    "ring.largest",
    L.RING_LARGEST,
    "largest",
    (v) => (messages ? v <= capacity - 8 : v === 0),
    messages ? `at most ${capacity - 8}, the capacity less 8` : "0 in a ring of elements",
  );
  const units = messages ? capacity / L.FRAME_UNIT : capacity;
  x.fits(
    "ring.fits",
    L.RING_AREA + units * stride + (messages ? up8(largest) : 0),
    `${units} units of ${stride} bytes`,
  );
  x.founded();

  // head, then tail: what was read meanwhile is behind the head, and shows in its word.
  const head = position(x, L.RING_HEAD);
  const tail = position(x, L.RING_TAIL);
  const distance = checkDistance(x, units, head, tail);
  if (messages && distance > 0) checkFrames(x, { units, largest, stride }, head, distance);
  checkSide(x, L.RING_PRODUCER, "producer");
  checkSide(x, L.RING_CONSUMER, "consumer");
  x.waiters(L.RING_NOT_EMPTY, "not_empty");
  x.waiters(L.RING_NOT_FULL, "not_full");
}

function position(x: Examination, offset: number): Position {
  const word = x.word(offset);
  const { high, lower } = halvesOf(word);
  return { lap: high, index: lower, word };
}

/** Units that are written and not yet read; below 0 where that cannot be told. */
function checkDistance(x: Examination, units: number, head: Position, tail: Position): number {
  const text = ({ lap, index }: Position) => `lap ${lap}, index ${index}`;
  let founded = true;
  for (const [name, place] of [
    ["head", head],
    ["tail", tail],
  ] as const) {
    if (place.index < units) continue;
    founded = false;
    x.wrong("ring.index", { at: place.word.at, what: name }, text(place), `an index below ${units}`, {
      sights: [sightOf(place.word)],
    });
  }
  if (!founded) return -1;
  const laps = (tail.lap - head.lap) >>> 0;
  const distance = laps === 0 ? tail.index - head.index : laps === 1 ? units - head.index + tail.index : -1;
  if (distance >= 0 && distance <= units) return distance;
  x.wrong(
    "ring.distance",
    { at: tail.word.at, what: "tail" },
    text(tail),
    `0 to ${units} units behind head (${text(head)})`,
    { sights: [sightOf(head.word), sightOf(tail.word)] },
  );
  return -1;
}

interface Area {
  readonly units: number;
  readonly largest: number;
  readonly stride: number;
}

/** The messages between head and tail: whole frames. As long as head stands, nobody writes there. */
function checkFrames(x: Examination, area: Area, head: Position, distance: number): void {
  x.bytes.anew();
  let index = head.index;
  for (let left = distance; left > 0;) {
    const at = x.base + L.RING_AREA + index * area.stride;
    const bytes = Buffer.from(x.bytes.near(at + L.FRAME_LENGTH, 4));
    const length = bytes.readUInt32LE(0);
    const frame = 1 + Math.ceil(length / L.FRAME_UNIT);
    const sights: Sight[] = [sightOf(head.word), { at: at + L.FRAME_LENGTH, bytes }];
    const where = { at, what: `frame at unit ${index}` };
    if (length > area.largest) {
      x.wrong("ring.length", where, `a message of ${length} bytes`, `at most largest, ${area.largest}`, { sights });
      return;
    }
    if (frame > left) {
      x.wrong("ring.frame", where, `${frame} units`, `at most the ${left} that are left up to tail`, { sights });
      return;
    }
    left -= frame;
    index += frame;
    if (index >= area.units) {
      index -= area.units;
      x.bytes.anew();
    }
  }
}

function checkSide(x: Examination, offset: number, name: string): void {
  const word = x.word(offset); // bits above the owner id are ignored
  const where = { at: word.at, what: name };
  const sights = [sightOf(word)];
  if (word.low === 0 || !x.owner(`ring.${name}`, where, word.low, sights) || !x.isDead(word.low)) return;
  x.left("ring.side-of-dead", where, `${hex(valueOf(word))}, who is gone`, `the next ${name} takes the side`, {
    sights,
    dead: [word.low],
  });
}
