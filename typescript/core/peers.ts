// Who is alive. SPECIFICATION.md "Peers and liveness".

import { slotHeld } from "./env";
import { G_ATTACHMENT, G_MAX_PEERS, G_OWNER, G_PEERS } from "./geometry";
import { LINE_SHIFT, PEER_DOORBELL, PEER_OWNER } from "./layout";
import { load32 } from "./words";

export function peerLine(g: usize, slot: u32): usize {
  return load<usize>(g, G_PEERS) + ((<usize>(slot - 1)) << LINE_SHIFT);
}

export function doorbell(g: usize, slot: u32): usize {
  return peerLine(g, slot) + PEER_DOORBELL;
}

/**
 * Whether the participant with this owner id lives. Never decided by a time-out: the peer line must still carry the id and
 * the kernel must still hold its lock.
 */
export function alive(g: usize, owner: u32): bool {
  if (owner == load<u32>(g, G_OWNER)) return true;
  const slot = owner & 0xff;
  if (slot == 0 || slot > load<u32>(g, G_MAX_PEERS)) return false;
  // PEER-O1 <- attach: a line with another id says that the asked one is gone, whoever holds the lock now.
  if (load32(peerLine(g, slot) + PEER_OWNER) != owner) return false;
  return slotHeld(load<u32>(g, G_ATTACHMENT), slot);
}
