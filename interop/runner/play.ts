// Plays a scenario: the languages of its actors are given.

import type { Expected, Scenario, Step } from "./script";
import { remove, segmentName } from "./segments";
import { languageOf, type Speaker } from "./languages";
import { asleep } from "./processes";
import { type Answer, dismiss, hire, Testee } from "./testee";

/** Who plays: an actor's language by its letter. */
export type Cast = Readonly<Record<string, Speaker>>;

const SIZE = 1 << 20;

export class Failure extends Error {}

function show(expected: readonly Expected[]): string {
  const one = (what: Expected): string => {
    if (what.is === "ok") return '{"ok":true}';
    if (what.is === "value") return JSON.stringify({ ok: what.text });
    if (what.is === "list") return `${JSON.stringify({ ok: what.texts })}${what.anyOrder ? " in any order" : ""}`;
    if (what.is === "none") return JSON.stringify({ none: what.text });
    return JSON.stringify({ error: what.text, ...(what.why !== undefined && { why: what.why }) });
  };
  return expected.map(one).join(" or ");
}

/** Values are the same text; those that are not whole, the same number. */
function same(expected: string, actual: string): boolean {
  if (expected === actual) return true;
  const [parts, others] = [expected, actual].map((text) => text.split(/[:,=]/)) as [string[], string[]];
  const isFraction = (text: string) => /^-?(?:\d+\.?\d*(?:e[+-]?\d+)?|inf|nan)$/i.test(text) && /[.einfa]/i.test(text);
  return (
    parts.length === others.length &&
    parts.every((part, k) => {
      const other = others[k] as string;
      if (part === other) return true;
      if (!isFraction(part) && !isFraction(other)) return false;
      return part !== "" && other !== "" && Object.is(Number(part), Number(other));
    })
  );
}

function sameList(expected: readonly string[], actual: readonly string[], anyOrder: boolean): boolean {
  if (expected.length !== actual.length) return false;
  if (!anyOrder) return expected.every((text, k) => same(text, actual[k] as string));
  const left = [...actual];
  return expected.every((text) => {
    const at = left.findIndex((other) => same(text, other));
    return at >= 0 && left.splice(at, 1).length === 1;
  });
}

class Play {
  readonly #segment = segmentName();
  readonly #testees = new Map<string, Testee>();
  readonly #pending = new Map<string, Promise<Answer>>();
  readonly #names = new Map<string, string>();

  constructor(
    readonly scenario: Scenario,
    readonly cast: Cast,
  ) {
    this.#names.set("SEGMENT", this.#segment);
  }

  async run(inspect?: (segment: string) => void): Promise<void> {
    try {
      for (const actor of this.scenario.actors) await this.#start(actor, actor === this.scenario.actors[0]);
      for (const step of this.scenario.steps) await this.#step(step);
      const [left] = this.#pending.keys();
      if (left !== undefined) throw new Failure(`${this.scenario.file}: ${left} has not been asked for its answer`);
      inspect?.(this.#segment);
      for (const [actor, testee] of this.#testees) {
        await dismiss(testee).catch((error: unknown) => {
          throw new Failure(`${this.scenario.file}:${this.scenario.line}: ${actor} does not close: ${String(error)}`);
        });
        this.#testees.delete(actor);
      }
    } catch (error) {
      // What state they are in nobody knows.
      await Promise.all([...this.#testees.values()].map((testee) => testee.kill()));
      throw error;
    } finally {
      remove(this.#segment);
    }
  }

  async #start(actor: string, creates: boolean): Promise<void> {
    const speaker = this.cast[actor];
    if (!speaker) throw new Error(`nobody plays ${actor}`);
    const testee = hire(speaker);
    this.#testees.set(actor, testee);
    this.#names.set(`${actor}.pid`, String(testee.pid));
    this.#names.set(`${actor}.language`, String(testee.language.number));
    if (this.scenario.bare) return;
    const how = creates ? ["create", this.#segment, `${SIZE}`, "0", "0", actor] : ["try-open", this.#segment];
    await testee.ok(["memory", ...how]);
  }

  async #step(step: Step): Promise<void> {
    const testee = this.#testees.get(step.actor);
    if (step.does === "start") return this.#start(step.actor, false);
    if (!testee) throw this.#failure(step, [], "the actor has not started");
    if (step.does === "die") {
      await testee.kill();
      this.#testees.delete(step.actor);
      this.#pending.get(step.actor)?.catch(() => {});
      this.#pending.delete(step.actor);
      return;
    }
    if (step.does === "answer") {
      const pending = this.#pending.get(step.actor);
      if (!pending) throw this.#failure(step, [], "it has nothing to answer");
      this.#pending.delete(step.actor);
      return this.#compare(step, [], step.expected, await this.#heard(step, [], pending));
    }
    if (step.does !== "ask" && step.does !== "begin") return undefined;
    if (this.#pending.has(step.actor)) throw this.#failure(step, [], "it still waits");
    const words = step.words.map((word) => this.#filled(word));
    const answer = testee.ask(words);
    if (step.does === "ask") return this.#compare(step, words, step.expected, await this.#heard(step, words, answer));
    answer.catch(() => {});
    const early = await Promise.race([this.#heard(step, words, answer), asleep(testee.pid)]);
    if (early !== undefined) throw this.#failure(step, words, `expected to wait, got ${JSON.stringify(early)}`);
    this.#pending.set(step.actor, answer);
  }

  async #heard(step: Step, words: readonly string[], answer: Promise<Answer>): Promise<Answer> {
    try {
      return await answer;
    } catch (error) {
      throw this.#failure(step, words, (error as Error).message);
    }
  }

  #compare(step: Step, words: readonly string[], expected: readonly Expected[], answer: Answer): void {
    if (expected.some((one) => this.#fits(one, answer))) return;
    throw this.#failure(step, words, `expected ${show(expected)}, got ${JSON.stringify(answer)}`);
  }

  #fits(expected: Expected, answer: Answer): boolean {
    switch (expected.is) {
      case "ok":
        return answer.ok === true;
      case "none":
        return answer.none === expected.text;
      case "error":
        return answer.error === expected.text && (expected.why === undefined || answer.why === expected.why);
      case "list":
        return (
          Array.isArray(answer.ok) &&
          sameList(
            expected.texts.map((text, k) => this.#bound(text, (answer.ok as readonly string[])[k])),
            answer.ok as readonly string[],
            expected.anyOrder,
          )
        );
      case "value":
        return typeof answer.ok === "string" && same(this.#bound(expected.text, answer.ok), answer.ok);
    }
  }

  /** The expected text; a name that has no value yet gets this one. */
  #bound(text: string, actual: string | undefined): string {
    const [, name] = /^\$([a-z]\w*)$/.exec(text) ?? [];
    if (name !== undefined && actual !== undefined && !this.#names.has(name)) this.#names.set(name, actual);
    return this.#filled(text);
  }

  #filled(word: string): string {
    return word.replace(/\$([A-D]\.\w+|[A-Za-z]\w*)/g, (all, name: string) => this.#names.get(name) ?? all);
  }

  #failure(step: Step, words: readonly string[], what: string): Failure {
    const { file, title, actors } = this.scenario;
    const language = (actor: string) => languageOf(this.cast[actor] as Speaker).title;
    const cast = actors.map((actor) => `${actor} = ${language(actor)}`).join(", ");
    const command = words.length > 0 ? ` ${JSON.stringify(words)}` : "";
    return new Failure(
      `${file}:${step.line}: ${title} [${cast}]\n    ${step.actor} (${language(step.actor)})${command}: ${what}`,
    );
  }
}

/** Fulfils when it went as written; `inspect` is called with the segment's name before it is left. */
export function play(scenario: Scenario, cast: Cast, inspect?: (segment: string) => void): Promise<void> {
  return new Play(scenario, cast).run(inspect);
}
