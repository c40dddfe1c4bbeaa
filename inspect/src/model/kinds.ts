// The kinds of structures, by the word that names them.

import { UnsupportedError } from "zeroipc";
import * as L from "zeroipc/layout";
import { shown } from "../text";
import { ArraySubject } from "./array";
import { CellsSubject } from "./cells";
import type { Area } from "./file";
import { KeyedSubject } from "./keyed";
import { OutcomeSubject } from "./outcome";
import { PoolSubject } from "./pool";
import { RingSubject } from "./ring";
import { StackSubject } from "./stack";
import { StreamSubject } from "./stream";
import type { Subject } from "./subject";
import type { Listed, View } from "./view";

type Maker = (view: View, entry: Listed) => Subject;

const makers = new Map<number, Maker>([
  [L.KIND_ARRAY, (view, entry) => new ArraySubject(view, entry)],
  [L.KIND_QUEUE, (view, entry) => new CellsSubject(view, entry, "queue")],
  [L.KIND_CHANNEL, (view, entry) => new CellsSubject(view, entry, "channel")],
  [L.KIND_STACK, (view, entry) => new StackSubject(view, entry)],
  [L.KIND_RING, (view, entry) => new RingSubject(view, entry)],
  [L.KIND_MAP, (view, entry) => new KeyedSubject(view, entry, "map")],
  [L.KIND_SET, (view, entry) => new KeyedSubject(view, entry, "set")],
  [L.KIND_POOL, (view, entry) => new PoolSubject(view, entry)],
  [L.KIND_FUTURE, (view, entry) => new OutcomeSubject(view, entry, "future")],
  [L.KIND_LAZY, (view, entry) => new OutcomeSubject(view, entry, "lazy")],
  [L.KIND_STREAM, (view, entry) => new StreamSubject(view, entry)],
]);

/** The kind's four letters as text. */
export function kindLetters(area: Area): string {
  return shown(area.read(L.STRUCTURE_KIND, 4));
}

/** The structure at an entry whose place is possible. CORRUPT; UNSUPPORTED where the kind is not known. */
export function makeSubject(view: View, entry: Listed): Subject {
  const area = view.area(entry);
  const make = makers.get(area.u32(L.STRUCTURE_KIND));
  if (!make) {
    throw new UnsupportedError(
      "ZEROIPC_UNSUPPORTED",
      `"${entry.name}" is of a kind that is not known: "${kindLetters(area)}"`,
    );
  }
  return make(view, entry);
}
