// Every access to a shared control word goes through these functions; payloads are plain memory.
// The interleaving explorer builds the core with another version of this file, which may switch participants before each
// access (tests/explorer). All accesses but those named `plain` are sequentially consistent.

export function load64(address: usize): u64 {
  return atomic.load<u64>(address);
}

/** Returns whether the word was `expected` and is now `desired`. */
export function cas64(address: usize, expected: u64, desired: u64): bool {
  return atomic.cmpxchg<u64>(address, expected, desired) == expected;
}

/** A store to a word that only I may change now, in order with all that I read and write before and after it. */
export function store64(address: usize, value: u64): void {
  atomic.store<u64>(address, value);
}

/** A store to a word that only its owner may change, or that others take as a hint. One aligned 8-byte access. */
export function plainStore64(address: usize, value: u64): void {
  store<u64>(address, value);
}

/** A load of a hint. One aligned 8-byte access. */
export function plainLoad64(address: usize): u64 {
  return load<u64>(address);
}

export function fetchOr64(address: usize, bits: u64): u64 {
  return atomic.or<u64>(address, bits);
}

export function fetchAnd64(address: usize, bits: u64): u64 {
  return atomic.and<u64>(address, bits);
}

export function fetchAdd64(address: usize, value: u64): u64 {
  return atomic.add<u64>(address, value);
}

export function load32(address: usize): u32 {
  return atomic.load<u32>(address);
}

export function fetchAdd32(address: usize, value: u32): u32 {
  return atomic.add<u32>(address, value);
}

/**
 * A load from a payload that others may write meanwhile. It is acquiring: a later load proves what was read, and so must not
 * come before it.
 */
export function payloadLoad64(address: usize): u64 {
  return atomic.load<u64>(address);
}

export function cas32(address: usize, expected: u32, desired: u32): bool {
  return atomic.cmpxchg<u32>(address, expected, desired) == expected;
}

/** Stands before the accesses to a payload: a step for the explorer, nothing in the shipped core. */
export function payloadStep(): void {}
