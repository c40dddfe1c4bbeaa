// The hash of keys: SPECIFICATION.md "Keys and their hash". 64-bit arithmetic in two halves, for there may be millions.

let high = 0;
let low = 0;

/** (high, low) × (ah, al), modulo 2^64. */
function multiply(ah: number, al: number): void {
  const bl = low;
  const bh = high;
  // low × al in full, by halves of 16 bits.
  const a0 = al & 0xffff;
  const a1 = al >>> 16;
  const b0 = bl & 0xffff;
  const b1 = bl >>> 16;
  const p00 = a0 * b0;
  const p01 = a0 * b1;
  const p10 = a1 * b0;
  const middle = (p00 >>> 16) + (p01 & 0xffff) + (p10 & 0xffff);
  const carried = a1 * b1 + Math.floor(p01 / 65536) + Math.floor(p10 / 65536) + (middle >>> 16);
  low = ((middle << 16) | (p00 & 0xffff)) >>> 0;
  high = (carried + Math.imul(ah, bl) + Math.imul(al, bh)) >>> 0;
}

/** x xor (x >> bits), for bits below 32. */
function fold(bits: number): void {
  const h = high;
  high = (h ^ (h >>> bits)) >>> 0;
  low = (low ^ ((low >>> bits) | (h << (32 - bits)))) >>> 0;
}

/** One step of SplitMix64. */
function next(): void {
  const sum = low + 0x7f4a7c15;
  high = (high + 0x9e3779b9 + (sum > 0xffffffff ? 1 : 0)) >>> 0;
  low = sum >>> 0;
  fold(30);
  multiply(0xbf58476d, 0x1ce4e5b9);
  fold(27);
  multiply(0x94d049bb, 0x133111eb);
  fold(31);
}

/** Hashes a key, whose bytes go up to a multiple of 8. Returns the upper and the lower half of the hash. */
export function hashKey(seedHigh: number, seedLow: number, key: Buffer): { high: number; low: number } {
  high = seedHigh;
  low = seedLow;
  for (let at = 0; at < key.length; at += 8) {
    low = (low ^ key.readUInt32LE(at)) >>> 0;
    high = (high ^ key.readUInt32LE(at + 4)) >>> 0;
    next();
  }
  return { high, low };
}

/** hash mod 256, and 2 more if that is below 2. */
export function tagOf(low: number): number {
  const tag = low & 0xff;
  return tag < 2 ? tag + 2 : tag;
}

/** The group where a search begins. */
export function homeOf(high: number, groups: number): number {
  return Number((BigInt(high) * BigInt(groups)) >> 32n);
}
