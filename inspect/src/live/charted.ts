// What `monitor --plot` draws: the values of a stream, the first element of another structure, or its fill and rates.

import { Usage } from "../command";
import type { Subject } from "../model/subject";
import { ElementType, type Value } from "../types";
import { numberIn } from "./field";
import type { Followed } from "./follower";
import type { Chart } from "./monitor-view";
import type { Look, Observed } from "./observed";
import { History } from "./rates";

const REMEMBERED = 1000;
const GAUGES = ["fill", "in", "out"] as const;

export class Charted {
  readonly #values = new History(REMEMBERED);
  readonly #title: string;
  readonly #number: ((value: Value) => number) | undefined;
  readonly #type: ElementType | undefined;
  #lost = 0n;

  /** `plotted`: true, or what was given behind --plot. Throws a Usage. */
  constructor(subject: Subject, type: ElementType | undefined, plotted: string | true) {
    const path = plotted === true ? "" : plotted;
    // Where each element has a length of its own, those are drawn that are of the type.
    this.#type = subject.varies ? type : type?.withSize(subject.elemSize, `${subject.kind} "${subject.name}"`);
    if (this.#type) {
      this.#number = numberIn(this.#type, path);
      this.#title = `${path === "" ? "value" : path} of ${subject.tape ? "each value" : "the first element"}`;
    } else {
      const what = GAUGES.find((one) => one === (path || "fill"));
      if (!what) throw new Usage(`--plot ${path}: without --type it is ${GAUGES.join(", ")}`);
      if (!subject.gauge()) throw new Usage(`--plot: an array is neither full nor empty; --type reads its elements`);
      this.#title = what;
    }
  }

  /** A value of a stream. */
  follow(followed: Followed): void {
    if (followed.lost !== undefined) this.#lost += followed.lost;
    else this.#push(followed.value);
  }

  /** A look at a structure that is no stream, or not followed. */
  look({ gauge, rates }: Look, observed: Observed): void {
    if (this.#number) {
      const [element] = observed.first(1);
      if (element) this.#push(element.value);
      return;
    }
    const value = this.#title === "fill" ? gauge?.used : this.#title === "in" ? rates.came : rates.went;
    if (value !== undefined) this.#values.push(value);
  }

  #push(value: Uint8Array): void {
    if (this.#type && value.length === this.#type.size)
      this.#values.push(this.#number?.(this.#type.decode(value)) ?? NaN);
  }

  get chart(): Chart {
    const lost = this.#lost > 0n ? ` (${this.#lost} overwritten before they were seen)` : "";
    return { title: this.#title + lost, values: this.#values.last(REMEMBERED) };
  }
}
