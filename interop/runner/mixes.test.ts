// All languages at once on one structure: producers and consumers in four languages, with and without random deaths. The
// books in the segment must be exact: whatever was put is taken once.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { audit, numbersOf } from "./books";
import { type Crew, type Member, withCrew } from "./crew";
import { build, languageOf, names, type Speaker } from "./languages";
import { type Random, seededRandom } from "./random";
import { dismissAll, sleep } from "./testee";

before(build);
after(dismissAll);

const soak = process.env["ZEROIPC_SOAK"] === "1";
/** Elements that each producer puts, deaths among them, and how often all is played. */
const COUNT = soak ? 100_000 : 10_000;
const DEATHS = soak ? 60 : 8;
const ROUNDS = soak ? 40 : 5;
const SIZE = 1 << 22;
const STOP = 4_000_000;

interface Mix {
  readonly kind: string;
  readonly type: string;
  /** What is created beside the ledgers. */
  readonly creates: readonly string[][];
  /** The structure that `produce` and `mark` are told to, and what they have behind their own words. */
  readonly name: string;
  readonly through?: string;
  /** What says how much is still there. */
  readonly left: readonly string[];
}

const mixes: readonly Mix[] = [
  { kind: "queue", type: "record", creates: [["queue", "x", "record", "5"]], name: "x", left: ["x", "size"] },
  { kind: "stack", type: "nested", creates: [["stack", "x", "nested", "5"]], name: "x", left: ["x", "size"] },
  { kind: "channel", type: "record", creates: [["channel", "x", "record", "5"]], name: "x", left: ["x", "size"] },
  { kind: "unbuffered channel", type: "u64", creates: [["channel", "x", "u64", "0"]], name: "x", left: ["x", "size"] },
  {
    kind: "pool",
    type: "nested",
    creates: [
      ["pool", "x", "nested", "12"],
      ["queue", "handles", "u64", "5"],
    ],
    name: "x",
    through: "handles",
    left: ["handles", "size"],
  },
];

const BOOKS: readonly string[][] = [
  ["array", "marks", "u32", `${2 * COUNT + 1}`],
  ["array", "ledger", "u32", "2"],
];

/** Where an array's structure lies in the file. */
async function offsetOf(crew: Crew, name: string): Promise<number> {
  const entries = (await crew.observer.ok(["memory", "entries"])) as readonly string[];
  return Number(entries.find((entry) => entry.startsWith(`${name}:`))?.split(":")[1]);
}

/** Kills somebody now and then, until all has been produced. */
async function reap(random: Random, victims: readonly Member[], over: () => boolean): Promise<void> {
  for (let left = DEATHS; left > 0 && !over(); left--) {
    await sleep(random.between(1, 30));
    if (!over()) victims[random.below(victims.length)]?.testee.murder();
  }
}

const titles = (speakers: readonly Speaker[]) => speakers.map((speaker) => languageOf(speaker).title).join(", ");

const range = (first: number, last: number) => Array.from({ length: last - first + 1 }, (_, k) => first + k);
const sorted = (all: readonly number[]) => [...all].sort((a, b) => a - b);
/** In any order; Python by its own steps or by the C library's. */
const shuffled = (random: Random, speakers: readonly Speaker[]): Speaker[] =>
  random.shuffle(speakers).map((speaker) => (speaker === "python" && random.below(2) === 1 ? "python-c" : speaker));
const four = (random: Random): Speaker[] =>
  shuffled(random, names.length >= 4 ? names : [...names, ...names, ...names, ...names].slice(0, 4));

/** Nobody dies: everything once, and but for a stack, what each producer puts comes in its order. */
async function playInOrder(mix: Mix, random: Random): Promise<void> {
  const speakers = four(random);
  const message = `${mix.kind}: producers and consumers in ${titles(speakers)}`;
  await withCrew(SIZE, speakers, mix.creates, async (crew) => {
    const through = mix.through === undefined ? [] : [mix.through];
    const consuming = crew.members.slice(2).map((member) => member.ok(mix.name, "consume", STOP, ...through));
    const produce = (member: Member, k: number) =>
      member.ok(mix.name, "produce", k * COUNT + 1, (k + 1) * COUNT, ...through);
    await Promise.all(crew.members.slice(0, 2).map(produce));
    while ((await crew.observer.number(mix.left)) > 0) await sleep(2);
    for (const _ of consuming) await crew.observer.ok([mix.name, "produce", `${STOP}`, `${STOP}`, ...through]);
    const taken = (await Promise.all(consuming)).map((list) => (list as readonly string[]).map(Number));
    assert.deepEqual(sorted(taken.flat()), range(1, 2 * COUNT), message);
    if (mix.kind === "stack") return;
    for (const list of taken) {
      for (const part of [list.filter((number) => number <= COUNT), list.filter((number) => number > COUNT)]) {
        assert.deepEqual(part, sorted(part), `${message}: each producer's are in order`);
      }
    }
  });
}

async function play(mix: Mix, random: Random): Promise<void> {
  const speakers = four(random);
  const message = `${mix.kind}: producers and consumers in ${titles(speakers)}`;
  await withCrew(SIZE, speakers, [...mix.creates, ...BOOKS], async (crew) => {
    const [marksAt, ledgerAt] = [await offsetOf(crew, "marks"), await offsetOf(crew, "ledger")];
    const producers = crew.members.slice(0, 2);
    const consumers = crew.members.slice(2, 4);
    const through = mix.through === undefined ? [] : [mix.through];
    const perhapsTwice = new Map<number, number>();
    let producing = 2;
    const produce = async (member: Member, index: number) => {
      const [first, last] = [index * COUNT + 1, (index + 1) * COUNT];
      let begun = false;
      await member.insist(() => {
        const done = numbersOf(crew.segment, ledgerAt, 2)[index] as number;
        const next = done > 0 ? done + 1 : first;
        if (begun) perhapsTwice.set(next, (perhapsTwice.get(next) ?? 0) + 1);
        begun = true;
        return [mix.name, "produce", next, last, ...through, "ledger", index];
      });
      producing--;
    };
    const consume = (member: Member) => member.insist(() => [mix.name, "mark", STOP, "marks", ...through]);
    const consuming = consumers.map(consume);
    await Promise.all([reap(random, crew.members, () => producing === 0), ...producers.map(produce)]);
    // What is left is taken first: in a stack the end would lie on top of it.
    while ((await crew.observer.number(mix.left)) > 0) await sleep(2);
    for (const _ of consumers) await crew.observer.ok([mix.name, "produce", `${STOP}`, `${STOP}`, ...through]);
    await Promise.all(consuming);
    const died = (members: readonly Member[]) => members.reduce((sum, member) => sum + member.deaths, 0);
    console.log(`# ${message}: ${died(producers)} producers and ${died(consumers)} consumers killed`);
    const marks = numbersOf(crew.segment, marksAt, 2 * COUNT + 1);
    assert.deepEqual(audit(marks, 1, 2 * COUNT, { perhapsTwice, consumers: died(consumers) }), [], message);
    if (mix.kind === "pool") {
      await crew.observer.ok(["x", "reclaim"]);
      assert.equal(await crew.observer.number(["x", "available"]), 12, message);
    }
  });
}

for (const mix of mixes) {
  for (const deaths of [false, true]) {
    const how = deaths ? `, ${DEATHS} of them killed at random` : "";
    test(`${mix.kind} of ${mix.type}, two producers and two consumers in four languages${how}: exactly once`, async () => {
      const random = seededRandom(mix.kind);
      for (let round = 0; round < ROUNDS; round++) await (deaths ? play : playInOrder)(mix, random);
    });
  }
}

test("stream of record, two producers and two subscribers in four languages, producers killed at random: everything, for each", async () => {
  const random = seededRandom("stream");
  const speakers = four(random);
  const lanes = ["array", "lanes", "u32", `${4 * COUNT + 2}`];
  const creates = [["stream", "x", "record", "16", "block"], lanes, BOOKS[1] as string[]];
  await withCrew(SIZE, speakers, creates, async (crew) => {
    const [lanesAt, ledgerAt] = [await offsetOf(crew, "lanes"), await offsetOf(crew, "ledger")];
    const producers = crew.members.slice(0, 2);
    const subscribers = crew.members.slice(2, 4);
    for (const subscriber of subscribers) await subscriber.ok("x", "subscribe", "now");
    const each = subscribers.map((member, k) => member.ok("x", "lane", STOP, "lanes", k * (2 * COUNT + 1)));
    const perhapsTwice = new Map<number, number>();
    let producing = 2;
    const produce = async (member: Member, index: number) => {
      let begun = false;
      await member.insist(() => {
        const done = numbersOf(crew.segment, ledgerAt, 2)[index] as number;
        const next = done > 0 ? done + 1 : index * COUNT + 1;
        if (begun) perhapsTwice.set(next, (perhapsTwice.get(next) ?? 0) + 1);
        begun = true;
        return ["x", "produce", next, (index + 1) * COUNT, "ledger", index];
      });
      producing--;
    };
    await Promise.all([reap(random, producers, () => producing === 0), ...producers.map(produce)]);
    await crew.observer.ok(["x", "end"]);
    const counts = await Promise.all(each);
    assert.equal(counts[0], counts[1], "both subscribers got as many");
    const all = numbersOf(crew.segment, lanesAt, 4 * COUNT + 2);
    for (const k of [0, 1]) {
      const lane = all.subarray(k * (2 * COUNT + 1), (k + 1) * (2 * COUNT + 1));
      assert.deepEqual(audit(lane, 1, 2 * COUNT, { perhapsTwice, consumers: 0 }), [], titles(speakers));
    }
    assert.deepEqual(all.subarray(0, 2 * COUNT + 1), all.subarray(2 * COUNT + 1), "the same, as often");
  });
});

test("stream: subscribers in two languages read the same, each producer's values in their order", async () => {
  const random = seededRandom("stream");
  const creates = [["stream", "x", "nested", "8", "block"]];
  for (let round = 0; round < ROUNDS; round++) {
    await withCrew(SIZE, four(random), creates, async (crew) => {
      const [one, other, ...subscribers] = crew.members as [Member, Member, ...Member[]];
      for (const subscriber of subscribers) await subscriber.ok("x", "subscribe", "now");
      const each = subscribers.map((member) => member.ok("x", "consume", STOP));
      await Promise.all([one.ok("x", "produce", 1, COUNT), other.ok("x", "produce", COUNT + 1, 2 * COUNT)]);
      await crew.observer.ok(["x", "end"]);
      const [mine = [], theirs] = (await Promise.all(each)).map((list) => (list as readonly string[]).map(Number));
      const message = titles(crew.members.map(({ speaker }) => speaker));
      assert.deepEqual(theirs, mine, message);
      assert.deepEqual(
        mine.filter((number) => number <= COUNT),
        range(1, COUNT),
        message,
      );
      assert.deepEqual(
        mine.filter((number) => number > COUNT),
        range(COUNT + 1, 2 * COUNT),
        message,
      );
    });
  }
});

test("select: two languages choose against each other, and agree on what was handed over", async () => {
  const creates = [
    ["channel", "a", "u32", "0"],
    ["channel", "b", "u32", "0"],
  ];
  for (const left of names) {
    for (const right of names) {
      await withCrew(1 << 18, [left, right], creates, async (crew) => {
        const [one, other] = crew.members as [Member, Member];
        for (let k = 0; k < (soak ? 2000 : 50); k++) {
          const [sent, got] = (await Promise.all([
            one.ok("select", 60_000, `send:a:${k}`, "receive:b"),
            other.ok("select", 60_000, "receive:a", "send:b:1000"),
          ])) as [string[], string[]];
          const right = sent[0] === "0" ? [["0", ""], ["0", `${k}`]] : [["1", "1000"], ["1", ""]]; // prettier-ignore
          assert.deepEqual([sent, got], right, `${one.title}, ${other.title}, round ${k}`);
        }
      });
    }
  }
});

test("map: four languages insert the same keys, add to the same values and update them, some of them killed", async () => {
  const random = seededRandom("map");
  const KEYS = COUNT / 2;
  const creates = [
    ["map", "m", "u32", "u64", `${KEYS}`],
    ["map", "sums", "text16", "u64", "16"],
  ];
  await withCrew(SIZE, shuffled(random, names), creates, async (crew) => {
    const [victim, ...others] = crew.members as [Member, ...Member[]];
    // Nobody is killed: each key is somebody's, and each addition counts.
    const fresh = await Promise.all(crew.members.map((member) => member.number("m", "insert-all", KEYS, 7)));
    assert.equal(
      fresh.reduce((sum, count) => sum + count),
      KEYS,
    );
    await Promise.all(crew.members.map((member) => member.ok("sums", "add-times", "sum", 3, COUNT)));
    assert.equal(await crew.observer.number(["sums", "get", "sum"]), 3 * COUNT * crew.members.length);
    const gone = await Promise.all(crew.members.map((member) => member.number("m", "delete-all", KEYS)));
    assert.equal(
      gone.reduce((sum, count) => sum + count),
      KEYS,
    );
    // One is killed again and again, in the middle of inserting, deleting and adding; the others' work is exact.
    let over = false;
    const work = async (member: Member) => {
      await member.insist(() => ["sums", "add-times", member === victim ? "victim" : "sum", 1, 5 * COUNT]);
      await member.insist(() => ["m", "insert-all", KEYS, 9]);
      await member.insist(() => ["m", "delete-all", KEYS]);
      await member.insist(() => ["m", "insert-all", KEYS, 9]);
    };
    const working = Promise.all([victim, ...others].map(work)).then(() => (over = true));
    await Promise.all([working, reap(random, [victim], () => over)]);
    assert.equal(
      await crew.observer.number(["sums", "get", "sum"]),
      (3 * crew.members.length + 5 * others.length) * COUNT,
    );
    const victims = await crew.observer.number(["sums", "get", "victim"]);
    assert.ok(victims >= 5 * COUNT && victims <= 5 * (victim.deaths + 1) * COUNT, `${victims} of the victim`);
    // Deletions of the slower ones come between: what is there now is there once, and all can be there.
    await crew.observer.ok(["m", "insert-all", `${KEYS}`, "9"]);
    const entries = (await crew.observer.ok(["m", "entries"])) as readonly string[];
    assert.equal(entries.length, KEYS);
    assert.equal(new Set(entries).size, KEYS);
    assert.ok(entries.every((entry) => entry.endsWith("=9")));
    console.log(
      `# ${titles(crew.members.map(({ speaker }) => speaker))}: ${victim.title} killed ${victim.deaths} times`,
    );
  });
});

test("array: four languages add to one element, and nothing is lost", async () => {
  await withCrew(SIZE, names, [["array", "a", "u64", "2"]], async (crew) => {
    await Promise.all(crew.members.map((member) => member.ok("a", "add-times", 1, 3, COUNT)));
    assert.equal(await crew.observer.number(["a", "load", "1"]), 3 * COUNT * crew.members.length);
  });
});

test("lazy: all force it at once, in every order, and one computes", async () => {
  const random = seededRandom("lazy");
  for (let round = 0; round < (soak ? 500 : 20); round++) {
    await withCrew(1 << 17, random.shuffle(names), [["lazy", "l", "u64", "counts:77"]], async (crew) => {
      const values = await Promise.all(crew.members.map((member) => member.ok("l", "force")));
      assert.deepEqual(new Set(values), new Set(["77"]));
      const counts = await Promise.all(crew.members.map((member) => member.number("l", "count")));
      assert.equal(
        counts.reduce((sum, count) => sum + count),
        1,
        titles(crew.members.map(({ speaker }) => speaker)),
      );
    });
  }
});

test("future: each sets one, and all wait for it", async () => {
  const random = seededRandom("future");
  const futures = names.map((name) => ["future", name, "record"]);
  for (let round = 0; round < (soak ? 100 : 5); round++) {
    await withCrew(1 << 18, random.shuffle(names), futures, async (crew) => {
      for (const setter of random.shuffle(crew.members)) {
        const waiting = crew.members
          .filter((member) => member !== setter)
          .map((member) => member.ok(setter.speaker, "get"));
        await sleep(random.below(15));
        await setter.ok(setter.speaker, "set", `7:7.5:${setter.speaker}`);
        for (const value of await Promise.all(waiting)) assert.equal(value, `7:7.5:${setter.speaker}`);
      }
    });
  }
});
