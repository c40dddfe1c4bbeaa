// Arrays: SPECIFICATION.md section 10.

import * as L from "zeroipc/layout";
import { type Element, type Fact, one, type Span, Subject } from "./subject";
import type { Listed, View } from "./view";

const TOGETHER_BYTES = 1 << 16;

export class ArraySubject extends Subject {
  constructor(view: View, entry: Listed) {
    super(view, entry, "array");
    if (this.stride !== this.elemSize) {
      this.corrupt(`its stride is ${this.stride}, and its elements have ${this.elemSize} bytes`);
    }
    this.need(L.ARRAY_ELEMENTS + this.capacity * this.elemSize);
  }

  facts(): Fact[] {
    return [];
  }

  *elements(): Iterable<Element> {
    const together = Math.max(1, Math.floor(TOGETHER_BYTES / this.elemSize));
    for (let begin = 0; begin < this.capacity; begin += together) {
      const count = Math.min(together, this.capacity - begin);
      const bytes = this.area.read(L.ARRAY_ELEMENTS + begin * this.elemSize, count * this.elemSize);
      for (let k = 0; k < count; k++) {
        yield { place: String(begin + k), value: bytes.subarray(k * this.elemSize, (k + 1) * this.elemSize) };
      }
    }
  }

  spans(): Span[] {
    return [one(L.ARRAY_ELEMENTS, this.capacity * this.elemSize, "elements")];
  }
}
