// Which element types are numbers to the core, and whether a value is one of them. The other half is core/number.ts.

import * as M from "../core/modes";
import type { Type } from "./types/type";

const modes: Record<string, number> = {
  f64: M.NUMBER_F64,
  f32: M.NUMBER_F32,
  i32: M.NUMBER_I32,
  u32: M.NUMBER_U32,
  i16: M.NUMBER_I16,
  u16: M.NUMBER_U16,
  i8: M.NUMBER_I8,
  u8: M.NUMBER_U8,
};

/** How elements of the type travel to the core: as one number, or (NUMBER_NONE) through memory. */
export function numberMode(type: Type<unknown>): number {
  return modes[type.scalar ?? ""] ?? M.NUMBER_NONE;
}

/** Whether a number type of this mode holds the value, exactly (floats round). */
export function isNumber(mode: number, number: unknown): number is number {
  if (typeof number !== "number") return false;
  switch (mode) {
    case M.NUMBER_F64:
    case M.NUMBER_F32:
      return true;
    case M.NUMBER_I32:
      return number === (number | 0);
    case M.NUMBER_U32:
      return number === number >>> 0;
    case M.NUMBER_I16:
      return number === (number << 16) >> 16;
    case M.NUMBER_U16:
      return number === (number & 0xffff);
    case M.NUMBER_I8:
      return number === (number << 24) >> 24;
    default:
      return number === (number & 0xff);
  }
}
