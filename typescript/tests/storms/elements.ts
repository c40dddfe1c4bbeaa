// Elements that tell who made them and which of its elements they are. The rest is computed from both: a torn one shows.

import { array, f64, type Type, u32 } from "zeroipc";

/** A number where 8 bytes are asked for, so that the ways of scalars are used, too; else words. */
export type Element = number | Uint32Array;

/** Makers number from 0 to below this, and so do the elements of one. */
export const MAKERS = 2 ** 11;
export const SEQUENCES = 2 ** 28;
const CHECKS = 2 ** 14;

function filler(maker: number, sequence: number, k: number): number {
  return Math.imul(Math.imul(maker + 1, 0x9e3779b1) ^ (sequence + k), 0x85ebca6b) >>> 0;
}

/** The low bits of a product depend on low bits only, so the high ones are the check. */
function check(maker: number, sequence: number): number {
  return filler(maker, sequence, 0) >>> 18;
}

/** The type of elements of 8 bytes, or of a multiple of 4 above. */
export function elementType(bytes: number): Type<Element> {
  return (bytes === 8 ? f64 : array(u32, bytes / 4)) as Type<unknown> as Type<Element>;
}

export function makeElement(bytes: number, maker: number, sequence: number): Element {
  if (bytes === 8) return (maker * SEQUENCES + sequence) * CHECKS + check(maker, sequence);
  const words = new Uint32Array(bytes / 4);
  words[0] = maker;
  words[1] = sequence;
  for (let k = 2; k < words.length; k++) words[k] = filler(maker, sequence, k);
  return words;
}

/** Who made the element and which it is; undefined when it is torn, or made by none of us. */
export function readElement(element: Element): { maker: number; sequence: number } | undefined {
  if (typeof element === "number") {
    const both = Math.floor(element / CHECKS);
    const [maker, sequence] = [Math.floor(both / SEQUENCES), both % SEQUENCES];
    return element % CHECKS === check(maker, sequence) ? { maker, sequence } : undefined;
  }
  const [maker, sequence] = [element[0] as number, element[1] as number];
  for (let k = 2; k < element.length; k++) if (element[k] !== filler(maker, sequence, k)) return undefined;
  return { maker, sequence };
}
