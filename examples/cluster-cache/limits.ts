// Rate limits: a token bucket for each client, shared by all workers.

import { FullError } from "zeroipc";
import { seconds, type State } from "./state";

export interface Limit {
  /** Requests that a client may make at once: what its bucket holds. */
  readonly burst: number;
  /** Tokens that come into it in a second. */
  readonly rate: number;
}

export interface Verdict {
  readonly allowed: boolean;
  /** Whole tokens left. */
  readonly remaining: number;
  /** Seconds until there is a token again; 0 when there is one. */
  readonly retryAfter: number;
}

/** Takes a token from the client's bucket, in one atomic step: however many workers do so at once, none is taken twice. */
export function take({ buckets }: State, client: string, { burst, rate }: Limit): Verdict {
  let allowed = false;
  let tokens = burst;
  try {
    buckets.update(client, (before) => {
      const now = seconds();
      tokens = before ? Math.min(burst, before.tokens + Math.max(0, now - before.at) * rate) : burst;
      allowed = tokens >= 1;
      if (allowed) tokens--;
      return { tokens, at: now };
    });
  } catch (error) {
    if (!(error instanceof FullError)) throw error;
    return { allowed: true, remaining: burst - 1, retryAfter: 0 }; // more clients than there is room for: let it pass
  }
  const retryAfter = tokens >= 1 ? 0 : rate > 0 ? (1 - tokens) / rate : Number.POSITIVE_INFINITY;
  return { allowed, remaining: Math.floor(tokens), retryAfter };
}

/** Forgets clients whose buckets are full again: they are as good as new. Returns how many. */
export function forgetFull({ buckets }: State, { burst, rate }: Limit): number {
  const now = seconds();
  let forgotten = 0;
  for (const [client, bucket] of buckets) {
    const full = bucket.tokens + (now - bucket.at) * rate >= burst;
    if (full && buckets.compareAndSet(client, bucket, undefined)) forgotten++; // unless it was used just now
  }
  return forgotten;
}
