// Sleeping costs nothing, and any language wakes any other. That a waiter wakes at all is what the scenarios play, for
// every pair and every way of waiting; here it sleeps for longer, and its CPU time is looked at.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { type Member, withCrew } from "./crew";
import { build, languageOf, names, type Speaker, variantNames } from "./languages";
import { dismissAll, sleep } from "./testee";

before(build);
after(dismissAll);

/** Milliseconds that it sleeps, and how much of them it may compute: it looks up some four times a second. */
const ASLEEP = 1000;
const CPU = 15;
const TRIES = 3;

interface Wait {
  readonly title: string;
  readonly creates: readonly string[][];
  /** What is done before, by the sleeper. */
  readonly first?: readonly string[];
  readonly waits: readonly string[];
  readonly wakes: readonly string[];
  readonly answer: string | true | readonly string[];
}

const waits: readonly Wait[] = [
  {
    title: "an element of a queue",
    creates: [["queue", "x", "u32", "4"]],
    waits: ["x", "take"],
    wakes: ["x", "put", "5"],
    answer: "5",
  },
  {
    title: "room in a stack",
    creates: [["stack", "x", "u32", "1"]],
    first: ["x", "put", "1"],
    waits: ["x", "put", "2"],
    wakes: ["x", "take"],
    answer: true,
  },
  {
    title: "a receiver at an unbuffered channel",
    creates: [["channel", "x", "record", "0"]],
    waits: ["x", "put", "7:7.5:seven"],
    wakes: ["x", "take"],
    answer: true,
  },
  {
    title: "a value of a stream",
    creates: [["stream", "x", "u32", "4"]],
    first: ["x", "subscribe", "now"],
    waits: ["x", "take"],
    wakes: ["x", "put", "5"],
    answer: "5",
  },
  {
    title: "a future's value",
    creates: [["future", "x", "record"]],
    waits: ["x", "get"],
    wakes: ["x", "set", "7:7.5:seven"],
    answer: "7:7.5:seven",
  },
  {
    title: "one of two channels",
    creates: [
      ["channel", "x", "u32", "2"],
      ["channel", "y", "u32", "0"],
    ],
    waits: ["select", "60000", "receive:x", "receive:y"],
    wakes: ["x", "put", "5"],
    answer: ["0", "5"],
  },
];

const sleepers: readonly Speaker[] = [...names, ...variantNames];

type Place = readonly [sleeper: Speaker, waker: Speaker];

/** Has the sleeper wait so long before it is woken; the milliseconds of CPU that it has used. */
async function nap(wait: Wait, [sleeper, waker]: Place, milliseconds: number): Promise<number> {
  let used = 0;
  await withCrew(1 << 18, [sleeper, waker], wait.creates, async (crew) => {
    const [one, other] = crew.members as [Member, Member];
    if (wait.first) await one.ok(...wait.first);
    const before = await one.number("cpu");
    const woken = one.ok(...wait.waits);
    await sleep(milliseconds);
    await other.ok(...wait.wakes);
    assert.deepEqual(await woken, wait.answer);
    used = ((await one.number("cpu")) - before) / 1000;
  });
  return used;
}

/** Compiling and collecting garbage in between are not the wait's: it must be able to do with less than CPU. */
async function leastOf(tries: number, measure: () => Promise<number>): Promise<number> {
  let least = Infinity;
  for (let k = 0; k < tries && least >= CPU; k++) least = Math.min(least, await measure());
  return least;
}

for (const [k, wait] of waits.entries()) {
  test(`${wait.title} is waited for without CPU, in every way of waiting`, async () => {
    const places = sleepers.map((sleeper, at): Place => [sleeper, names[(at + k) % names.length] as Speaker]);
    // The first time is not of interest: programs are compiled while they run.
    await Promise.all(places.map((place) => nap(wait, place, 20)));
    const used = await Promise.all(places.map((place) => leastOf(TRIES, () => nap(wait, place, ASLEEP))));
    for (const [at, [sleeper]] of places.entries()) {
      const milliseconds = used[at] as number;
      assert.ok(milliseconds < CPU, `${languageOf(sleeper).title}: ${milliseconds} ms of CPU in ${ASLEEP} ms of sleep`);
    }
    console.log(
      `# ms of CPU in ${ASLEEP} ms of sleep: ${places.map(([name], at) => `${name} ${used[at]}`).join(", ")}`,
    );
  });
}
