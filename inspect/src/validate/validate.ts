// Checks a segment against SPECIFICATION.md. A look is noted as suspicions, each with the bytes that it rests on. One
// stands when those bytes still read the same after the whole look, and the deaths in it are still so; where others work,
// words change meanwhile, and what changed is looked at again.

import { closeSync, constants, fstatSync, openSync } from "node:fs";
import { FormatError, PeerSlots } from "zeroipc";
import * as L from "zeroipc/layout";
import { FOLDER, systemError } from "../model/file";
import { fullName } from "../model/view";
import { Census } from "./census";
import { checkCells } from "./cells";
import { Examination, type Finding, type Place, type SegmentFacts, type Suspicion, Unfounded } from "./examination";
import { checkPeers, checkShape, checkTable, shapeOf, type Shape } from "./header";
import { checkKeyed } from "./keyed";
import { checkOutcome } from "./outcome";
import { checkPool } from "./pool";
import { checkArray, checkRing } from "./ring";
import { checkStack } from "./stack";
import { checkStream } from "./stream";
import { Bytes, hex, Shortened } from "./words";

const CHECKS: Readonly<Record<string, (x: Examination) => void>> = {
  array: checkArray,
  queue: checkCells,
  stack: checkStack,
  ring: checkRing,
  map: checkKeyed,
  set: checkKeyed,
  pool: checkPool,
  future: checkOutcome,
  lazy: checkOutcome,
  stream: checkStream,
  channel: checkCells,
};

const KINDS: ReadonlyMap<number, string> = new Map([
  [L.KIND_ARRAY, "array"],
  [L.KIND_QUEUE, "queue"],
  [L.KIND_STACK, "stack"],
  [L.KIND_RING, "ring"],
  [L.KIND_MAP, "map"],
  [L.KIND_SET, "set"],
  [L.KIND_POOL, "pool"],
  [L.KIND_FUTURE, "future"],
  [L.KIND_LAZY, "lazy"],
  [L.KIND_STREAM, "stream"],
  [L.KIND_CHANNEL, "channel"],
]);

/** The kind by its name; of one that is not known, its letters. */
function kindOf(word: number): string {
  const known = KINDS.get(word);
  if (known !== undefined) return known;
  const letters = Buffer.alloc(4);
  letters.writeUInt32LE(word);
  return letters.toString("latin1");
}

/** Looks at one structure, or the segment itself, until what was seen stands. */
const MOST_ROUNDS = 8;
/** A large structure beside busy participants is not looked at for longer. */
const MOST_MILLISECONDS = 3000;

/** What was found in one structure, or of the segment itself. */
export interface Verdict {
  readonly name: string;
  readonly kind: string;
  readonly findings: readonly Finding[];
  /** Findings beyond those, of the same rules. */
  readonly more: number;
  /** Contradictions that did not last: others were at work. */
  readonly busy: number;
  /** Not looked at: a kind that this program does not know. */
  readonly unknown: boolean;
}

export interface Report {
  readonly segment: string;
  readonly verdicts: readonly Verdict[];
  /** Whether it could be told who lives. */
  readonly livenessKnown: boolean;
  /** The participants that live. */
  readonly alive: number;
}

export function countOf(report: Report, level: Finding["level"]): number {
  let count = 0;
  for (const { findings } of report.verdicts) count += findings.filter((finding) => finding.level === level).length;
  return count;
}

/** One that is told again and again with the same words is one. */
const keyOf = ({ finding }: Suspicion) => `${finding.rule} ${finding.offset} ${finding.level} ${finding.found}`;

const pause = new Int32Array(new SharedArrayBuffer(4));

export class Validator {
  readonly #bytes: Bytes;
  #slots: PeerSlots | undefined;

  /** Opens a segment's file. BAD_MAGIC, BAD_VERSION and BAD_SIZE where it is none that can be looked at. */
  static open(name: string): Validator {
    const full = fullName(name);
    let fd: number;
    try {
      fd = openSync(`${FOLDER}${full}`, constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK);
    } catch (error) {
      throw systemError(error, full);
    }
    try {
      return new Validator(full, fd);
    } catch (error) {
      closeSync(fd);
      throw systemError(error, full);
    }
  }

  private constructor(
    readonly name: string,
    private readonly fd: number,
  ) {
    const where = `segment "${name}"`;
    this.#bytes = new Bytes(fd);
    if (this.#bytes.size < 4 || this.#bytes.u32(L.HEADER_MAGIC) !== L.MAGIC) {
      const found =
        this.#bytes.size < 4 ? `has ${this.#bytes.size} bytes` : `begins with ${hex(this.#bytes.u32(0), 8)}`;
      throw new FormatError("ZEROIPC_BAD_MAGIC", `${where}: not a ZeroIPC segment: it ${found}`);
    }
    if (this.#bytes.size < L.LINE_BYTES) {
      throw new FormatError("ZEROIPC_BAD_SIZE", `${where}: ${this.#bytes.size} bytes are too short for a header`);
    }
    const version = this.#bytes.u32(L.HEADER_VERSION);
    if (version !== L.FORMAT_VERSION) {
      const which = version === 1 || version === 2 ? ", of an earlier ZeroIPC" : ", which is not known";
      throw new FormatError("ZEROIPC_BAD_VERSION", `${where}: format version ${version}${which}`);
    }
    try {
      const slots = new PeerSlots(name);
      if (slots.inode === fstatSync(fd).ino) this.#slots = slots;
      else slots.close(); // the name is another segment's by now
    } catch {
      // Nobody can be asked about: all count as alive.
    }
  }

  close(): void {
    this.#slots?.close();
    closeSync(this.fd);
  }

  [Symbol.dispose](): void {
    this.close();
  }

  /** Looks at everything, or at one structure. */
  run(only?: string): Report {
    try {
      return this.#run(only);
    } catch (error) {
      if (error instanceof Shortened) {
        throw new FormatError("ZEROIPC_BAD_SIZE", `segment "${this.name}" was cut short while it was looked at`);
      }
      throw error;
    }
  }

  #run(only?: string): Report {
    const bytes = this.#bytes;
    const shape = shapeOf(bytes);
    const census = new Census(bytes, shape.peers, shape.maxPeers, () => this.#living(shape));
    const itself: Place = { name: "", kind: "segment", offset: 0, size: bytes.size };
    const counted = bytes.u32Seen(L.HEADER_ENTRY_COUNT).sight;
    let facts: SegmentFacts = { maxPeers: shape.maxPeers, segmentId: shape.segmentId, places: [], counted };
    const whole = this.#settle(() => {
      const x = new Examination(bytes, census, itself, facts);
      try {
        checkShape(x, shape);
        facts = { ...facts, ...checkTable(x, shape, kindOf) };
        checkPeers(x, shape);
        x.waiters(L.HEADER_NAME_WAITERS, "name_waiters");
      } catch (error) {
        if (!(error instanceof Unfounded)) throw error;
      }
      return x;
    }, census);
    const verdicts: Verdict[] = [{ name: "", kind: "segment", ...whole, unknown: false }];
    // A structure may name one that was created since.
    const current = () => {
      if (bytes.stillSo([facts.counted])) return facts;
      const x = new Examination(bytes, census, itself, facts);
      return (facts = { ...facts, ...checkTable(x, shape, kindOf) });
    };
    for (const place of facts.places) {
      if (only !== undefined && place.name !== only) continue;
      verdicts.push(this.#structure(place, current, census));
    }
    const living = this.#living(shape);
    return { segment: this.name, verdicts, livenessKnown: living !== undefined, alive: living?.size ?? 0 };
  }

  #structure(place: Place, current: () => SegmentFacts, census: Census): Verdict {
    const { name, kind } = place;
    const check = CHECKS[kind];
    if (!check && /^[A-Z0-9 _-]{4}$/.test(kind)) {
      return { name, kind, findings: [], more: 0, busy: 0, unknown: true };
    }
    const found = this.#settle(() => {
      const x = new Examination(this.#bytes, census, place, current());
      if (!check) {
        const word = this.#bytes.read(place.offset, 4);
        x.wrong("structure.kind", { at: place.offset, what: "kind" }, word.toString("hex"), "four letters", {
          sights: [{ at: place.offset, bytes: word }],
        });
        return x;
      }
      try {
        check(x);
      } catch (error) {
        if (!(error instanceof Unfounded)) throw error;
      }
      return x;
    }, census);
    return { name, kind, ...found, unknown: false };
  }

  /** Looks until what was seen stands, or was seen to change all the time. */
  #settle(look: () => Examination, census: Census): Pick<Verdict, "findings" | "more" | "busy"> {
    const proved = new Map<string, Finding>();
    const begun = performance.now();
    let awaited = new Map<string, Suspicion>();
    let busy = 0;
    let more = 0;
    for (let round = 0; round < MOST_ROUNDS; round++) {
      census.anew();
      const x = look();
      const moved: Suspicion[] = [];
      const again = new Map<string, Suspicion>();
      if (x.suspicions.length > 0) {
        if (round > 0 || x.suspicions.some(({ finding }) => finding.level === "wrong")) Atomics.wait(pause, 0, 0, 1);
        census.anew();
      }
      for (const suspicion of x.suspicions) {
        const key = keyOf(suspicion);
        if (proved.has(key)) continue;
        if (!this.#stands(suspicion, census)) moved.push(suspicion);
        else if (suspicion.twice && !sameSights(awaited.get(key), suspicion)) again.set(key, suspicion);
        else proved.set(key, suspicion.finding);
      }
      if (moved.length === 0 && again.size === 0) {
        more = [...x.more.values()].reduce((sum, count) => sum + count, 0);
        busy = 0;
        break;
      }
      awaited = again;
      busy = moved.length + again.size;
      if (performance.now() - begun > MOST_MILLISECONDS) break;
    }
    return { findings: [...proved.values()], more, busy };
  }

  #stands({ sights, dead, empty }: Suspicion, census: Census): boolean {
    return (
      this.#bytes.stillSo(sights) &&
      dead.every((owner) => !census.alive(owner)) &&
      empty.every((slot) => census.isEmpty(slot))
    );
  }

  #living({ maxPeers }: Shape): ReadonlySet<number> | undefined {
    const slots = this.#slots;
    if (!slots) return undefined;
    const living = new Set<number>();
    for (let slot = 1; slot <= Math.min(maxPeers, L.MAX_PEERS_LIMIT); slot++) if (slots.held(slot)) living.add(slot);
    return living;
  }
}

function sameSights(before: Suspicion | undefined, now: Suspicion): boolean {
  return (
    before !== undefined &&
    before.sights.length === now.sights.length &&
    before.sights.every(({ at, bytes }, k) => at === now.sights[k]?.at && bytes.equals(now.sights[k].bytes))
  );
}
