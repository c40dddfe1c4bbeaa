// Participants of all languages on one segment at once, who may be killed at any moment and start again.

import { languageOf, type Speaker } from "./languages";
import { remove, segmentName } from "./segments";
import { dismiss, hire, type Testee } from "./testee";

/** One place in a crew: who has it changes with every death. */
export class Member {
  testee: Testee;
  deaths = 0;

  constructor(
    readonly crew: Crew,
    readonly speaker: Speaker,
    testee: Testee,
  ) {
    this.testee = testee;
  }

  get title(): string {
    return languageOf(this.speaker).title;
  }

  ok(...words: (string | number)[]): Promise<string | readonly string[] | true> {
    return this.testee.ok(words.map(String), 300);
  }

  async number(...words: (string | number)[]): Promise<number> {
    return Number(await this.ok(...words));
  }

  /** A new process takes the place of one that was killed. */
  async revive(): Promise<void> {
    this.testee = await this.crew.enter(this.speaker);
  }

  /**
   * Has the command done to its end. Where the process is killed on the way, the next one in its place does what `again`
   * says is left.
   */
  async insist(command: () => (string | number)[] | Promise<(string | number)[]>): Promise<unknown> {
    for (;;) {
      const { testee } = this;
      try {
        return await testee.ok((await command()).map(String), 300);
      } catch (error) {
        if (!testee.killed) throw error;
        this.deaths++;
        await testee.kill();
        await this.revive();
      }
    }
  }
}

export class Crew {
  readonly segment = segmentName();
  readonly members: Member[] = [];
  #runner: Testee | undefined;
  readonly #opens: string[][] = [];

  /** Everybody who enters opens these, too. */
  static async start(size: number, speakers: readonly Speaker[], creates: readonly string[][]): Promise<Crew> {
    const crew = new Crew();
    const [first] = speakers;
    const testee = hire(first as Speaker);
    crew.#runner = testee;
    await testee.ok(["memory", "create", crew.segment, `${size}`, "0", "0", ""]);
    for (const command of creates) await testee.ok(["create", ...command]);
    for (const [kind, name, ...words] of creates) {
      const types = kind === "map" ? words.slice(0, 2) : kind === "lazy" ? words : words.slice(0, 1);
      crew.#opens.push(["open", kind as string, name as string, ...types]);
    }
    for (const speaker of speakers) crew.members.push(new Member(crew, speaker, await crew.enter(speaker)));
    return crew;
  }

  /** Whoever looks on: it created everything, and is never killed. */
  get observer(): Testee {
    return this.#runner as Testee;
  }

  async enter(speaker: Speaker): Promise<Testee> {
    const testee = hire(speaker);
    await testee.ok(["memory", "open", this.segment]);
    for (const words of this.#opens) await testee.ok(words);
    return testee;
  }

  /** Everybody goes. After a failure nobody knows what state they are in. */
  async end(well: boolean): Promise<void> {
    const left = new Set([this.observer, ...this.members.map(({ testee }) => testee)]);
    try {
      for (const testee of left) {
        if (!well || testee.killed) continue;
        await dismiss(testee);
        left.delete(testee);
      }
    } finally {
      await Promise.all([...left].map((testee) => testee.kill()));
      remove(this.segment);
    }
  }
}

/** Calls `fn` with a crew, and ends it. */
export async function withCrew(
  size: number,
  speakers: readonly Speaker[],
  creates: readonly string[][],
  fn: (crew: Crew) => Promise<void>,
): Promise<void> {
  const crew = await Crew.start(size, speakers, creates);
  let well = false;
  try {
    await fn(crew);
    well = true;
  } finally {
    await crew.end(well);
  }
}
