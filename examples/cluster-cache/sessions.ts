// Sessions: any worker may serve any request of one.

import { randomBytes } from "node:crypto";
import { seconds, type State } from "./state";

/** A session that nobody has used for so many seconds is over. */
const IDLE = 30 * 60;

export interface Visit {
  readonly id: string;
  readonly visits: number;
}

/** Counts a visit in the session of that id, or in a new one when there is none. Throws FullError when there is no room. */
export function visit({ sessions }: State, id: string | undefined): Visit {
  const now = seconds();
  if (id !== undefined) {
    const after = sessions.update(id, (before) => before && { ...before, visits: before.visits + 1, seen: now });
    if (after) return { id, visits: after.visits };
  }
  const fresh = randomBytes(15).toString("base64url");
  sessions.set(fresh, { visits: 1, created: now, seen: now });
  return { id: fresh, visits: 1 };
}

/** Ends sessions that are over. Returns how many. */
export function endIdle({ sessions }: State): number {
  const latest = seconds() - IDLE;
  let ended = 0;
  for (const [id, session] of sessions) {
    if (session.seen < latest && sessions.compareAndSet(id, session, undefined)) ended++; // unless it was used just now
  }
  return ended;
}
