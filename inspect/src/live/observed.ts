// The structure that `monitor` watches: samples of it, its first elements, and whether anything can still happen.

import type { Element, Fact, Subject } from "../model/subject";
import type { View } from "../model/view";
import type { Reading } from "../show/reading";
import { Gauges, type Sample } from "./gauges";
import { History } from "./rates";

/** More than any window has columns. */
const REMEMBERED = 1000;

export interface Look extends Sample {
  /** Milliseconds since 1970. */
  at: number;
}

export interface Details {
  facts: Fact[];
  /** Where they are wanted. */
  elements: Element[] | undefined;
}

export class Observed {
  readonly came = new History(REMEMBERED);
  readonly went = new History(REMEMBERED);
  readonly #gauges: Gauges;

  constructor(
    readonly view: View,
    readonly subject: Subject,
    /** How its elements are read, where they are wanted. */
    readonly reading: Reading | undefined,
  ) {
    this.#gauges = new Gauges(subject);
  }

  look(): Look {
    const sample = this.#gauges.sample(performance.now());
    this.came.push(sample.rates.came ?? 0);
    this.went.push(sample.rates.went ?? 0);
    return { ...sample, at: Date.now() };
  }

  /** The elements that would be taken first; none is taken. */
  first(count: number): Element[] {
    const found: Element[] = [];
    if (count <= 0) return found;
    for (const element of this.subject.elements()) {
      found.push(element);
      if (found.length >= count) break;
    }
    return found;
  }

  /** What there is to say besides, as much as so many rows show. */
  details(rows: number): Details {
    return { facts: this.subject.facts().slice(0, rows), elements: this.reading && this.first(rows) };
  }

  /** Why nothing can happen any more: its segment's name is gone, and so is everybody. */
  get over(): string | undefined {
    if (this.view.status.nlink > 0 || this.view.participants().some(({ alive }) => alive)) return undefined;
    return "the segment was unlinked, and nobody is attached";
  }
}
