// Who lives: asked of the kernel once for a look, after the words that name an owner were read. Nobody who was found dead
// comes back to life, so a death that is seen stays true; whoever was alive may have died since, which the next look sees.

import * as L from "zeroipc/layout";
import type { Bytes } from "./words";

/** The slots that living participants hold now; undefined where that cannot be told. */
export type LivingSlots = () => ReadonlySet<number> | undefined;

export class Census {
  #living: ReadonlySet<number> | undefined;
  #asked = false;

  constructor(
    private readonly bytes: Bytes,
    /** Where the peers' lines begin. */
    private readonly peers: number,
    private readonly maxPeers: number,
    private readonly ask: LivingSlots,
  ) {}

  get #slots(): ReadonlySet<number> | undefined {
    if (!this.#asked) {
      this.#living = this.ask();
      this.#asked = true;
    }
    return this.#living;
  }

  /** Asks anew from now on. */
  anew(): void {
    this.#asked = false;
  }

  /** Whether it can be told who lives. */
  get known(): boolean {
    return this.#slots !== undefined;
  }

  isHeld(slot: number): boolean {
    return this.#slots?.has(slot) ?? false;
  }

  /** Nobody holds the slot, for certain. */
  isEmpty(slot: number): boolean {
    return this.#slots !== undefined && !this.#slots.has(slot);
  }

  /** SPECIFICATION.md "alive": who cannot be asked about counts as alive. */
  alive(owner: number): boolean {
    const slot = owner & 0xff;
    if (slot === 0 || slot > this.maxPeers) return false;
    if (this.bytes.u32(this.peers + (slot - 1) * L.LINE_BYTES + L.PEER_OWNER) !== owner) return false;
    return this.#slots === undefined || this.#slots.has(slot);
  }
}
