// Numbers as elements: between JavaScript and the core each travels as one f64 argument, and the structure's record says
// how it lies in memory. A payload takes a multiple of 8 bytes, so the bits behind a smaller number are zero.

import { G_NUMBER } from "./geometry";
import { NUMBER_F32, NUMBER_F64, NUMBER_I16, NUMBER_I32, NUMBER_I8, NUMBER_U16, NUMBER_U32 } from "./modes";

/** The number as the first 8 bytes of a payload. The host has checked that the element type holds it. */
/* inline */ export function numberBits(g: usize, value: f64): u64 {
  const mode = load<u32>(g, G_NUMBER);
  if (mode == NUMBER_F64) return reinterpret<u64>(value);
  if (mode == NUMBER_F32) return reinterpret<u32>(<f32>value);
  if (mode == NUMBER_I32) return <u32>(<i32>value);
  if (mode == NUMBER_U32) return <u32>value;
  const bits = <u32>(<i32>value);
  return mode == NUMBER_I16 || mode == NUMBER_U16 ? bits & 0xffff : bits & 0xff;
}

/** The number in the first 8 bytes of a payload. */
/* inline */ export function bitsNumber(g: usize, bits: u64): f64 {
  const mode = load<u32>(g, G_NUMBER);
  if (mode == NUMBER_F64) return reinterpret<f64>(bits);
  if (mode == NUMBER_F32) return <f64>reinterpret<f32>(<u32>bits);
  if (mode == NUMBER_I32) return <f64>(<i32>bits);
  if (mode == NUMBER_U32) return <f64>(<u32>bits);
  if (mode == NUMBER_I16) return <f64>(<i16>bits);
  if (mode == NUMBER_U16) return <f64>(<u16>bits);
  return mode == NUMBER_I8 ? <f64>(<i8>bits) : <f64>(<u8>bits);
}
