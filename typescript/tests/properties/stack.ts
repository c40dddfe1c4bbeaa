// Programs on stacks: any element type, capacities from 1 on, few spare blocks.

import * as fc from "fast-check";
import { Stack, type Type } from "zeroipc";
import { command, handles, mixture, Opened, type Subject } from "./program";
import * as sequence from "./sequence";
import { KINDS, type ValueKind } from "./values";

type Any = Stack<Type<unknown>>;
type Real = sequence.Real<Any>;

const last: sequence.Order<Any> = {
  take: (items) => items.pop(),
  next: (items) => items.at(-1),
  peek: (stack) => stack.top(),
};

export const stacks: Subject<sequence.Setup, sequence.Model, Real> = {
  kind: "stack",
  setups: sequence.setups,
  start({ kind, capacity, spares }, memory) {
    const { type } = KINDS[kind] as ValueKind;
    new Stack(memory, "stack", type, capacity, { spares });
    return {
      model: { capacity, spares, items: [], lent: 0 },
      real: { opened: new Opened(memory, (other) => new Stack(other, "stack", type)) },
    };
  },
  commands: (setup) =>
    mixture<sequence.Model, Real>([
      ...sequence.sequenceCommands<sequence.Model, Any, Real>(setup, last),
      [
        1,
        command("reopen", fc.tuple(handles), async (_: sequence.Model, real: Real, k) => {
          await sequence.reopenSequence(real, k);
        }),
      ],
    ]),
};
