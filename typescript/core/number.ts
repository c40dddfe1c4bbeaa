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

// Where elements lie side by side, a number takes its own bytes only.

/** Stores the number at `at`. The host has checked that the element type holds it. */
/* inline */ export function writeNumber(g: usize, at: usize, value: f64): void {
  const mode = load<u32>(g, G_NUMBER);
  if (mode == NUMBER_F64) store<f64>(at, value);
  else if (mode == NUMBER_F32) store<f32>(at, <f32>value);
  else if (mode == NUMBER_I32) store<i32>(at, <i32>value);
  else if (mode == NUMBER_U32) store<u32>(at, <u32>value);
  else if (mode == NUMBER_I16 || mode == NUMBER_U16) store<u16>(at, <u16>(<i32>value));
  else store<u8>(at, <u8>(<i32>value));
}

/** The number at `at`. */
/* inline */ export function readNumber(g: usize, at: usize): f64 {
  const mode = load<u32>(g, G_NUMBER);
  if (mode == NUMBER_F64) return load<f64>(at);
  if (mode == NUMBER_F32) return <f64>load<f32>(at);
  if (mode == NUMBER_I32) return <f64>load<i32>(at);
  if (mode == NUMBER_U32) return <f64>load<u32>(at);
  if (mode == NUMBER_I16) return <f64>load<i16>(at);
  if (mode == NUMBER_U16) return <f64>load<u16>(at);
  return mode == NUMBER_I8 ? <f64>load<i8>(at) : <f64>load<u8>(at);
}
