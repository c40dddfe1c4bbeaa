// The work: numbers that are products of two primes are taken apart again.

import { randomFrom } from "./random";

const LIMIT = 2 ** 22;
/** How many primes there are below the limit. */
export const PRIMES = 295_947;
/** Numbers of a job. */
export const NUMBERS = 2;

/** All primes below the limit (the sieve of Eratosthenes). */
export function sieve(): Uint32Array {
  const composite = new Uint8Array(LIMIT);
  const primes = new Uint32Array(PRIMES);
  let count = 0;
  for (let n = 2; n < LIMIT; n++) {
    if (composite[n]) continue;
    primes[count++] = n;
    for (let k = n * n; k < LIMIT; k += n) composite[k] = 1;
  }
  return primes;
}

/** The prime factors that a job's numbers are made of, the smaller one first: any process can make the job again. */
export function factorsOf(job: number, primes: Uint32Array): [number, number][] {
  const random = randomFrom(job);
  const prime = () => primes[Math.floor(random() * PRIMES)] as number;
  return Array.from({ length: NUMBERS }, () => [prime(), prime()].sort((a, b) => a - b) as [number, number]);
}

export function smallestFactor(number: number, primes: Uint32Array): number {
  for (const prime of primes) if (number % prime === 0) return prime;
  return number;
}
