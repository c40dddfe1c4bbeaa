// Arrays in the fuzz test. The first one is also how the test reaches the whole segment: see programs/fuzz-victim.ts.

import { type Memory, SharedArray, u32, u8 } from "zeroipc";
import { Command, command, type FuzzPart } from "./part";

const openNumbers = (memory: Memory, capacity?: number) => new SharedArray(memory, "array", u32, capacity);
const openStructs = (memory: Memory, capacity?: number) => new SharedArray(memory, "structs", Command, capacity);

export interface Arrays {
  readonly numbers: ReturnType<typeof openNumbers> | undefined;
  readonly structs: ReturnType<typeof openStructs> | undefined;
}

export const arrays: FuzzPart<Arrays> = {
  names: 2,
  fill(memory) {
    openNumbers(memory, 50).fill(7);
    openStructs(memory, 5).fill({ type: 1, data: -1, text: "text", more: new Uint8Array(4) });
    return undefined;
  },
  open: (memory, attempt) => ({
    numbers: attempt(() => openNumbers(memory)),
    structs: attempt(() => openStructs(memory)),
  }),
  controls: () => [],
  operations: (memory, { numbers, structs }, random) => [
    () => openNumbers(memory, 50),
    () => new SharedArray(memory, `array-${random.below(5)}`, u8, random.between(1, 9000)).fill(1),
    () => numbers && [numbers.fill(3), numbers.add(0, 1), numbers.load(numbers.length - 1), numbers.indexOf(4)],
    () => structs && [structs.set(0, command), [...structs], structs.at(structs.length - 1)],
  ],
};
