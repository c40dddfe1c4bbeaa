// Futures and lazies: SPECIFICATION.md sections 17 and 18.

import * as L from "zeroipc/layout";
import { blocksText } from "./blocks";
import type { Examination } from "./examination";
import { type Row, sightOf, up8, type Word } from "./words";

const NAMES = ["EMPTY", "PLEDGED", "COMPUTING", "READY", "FAILED", "ABANDONED"];

export function checkOutcome(x: Examination): void {
  const { kind } = x.place;
  const elemSize = x.fixed(`${kind}.elem_size`, L.STRUCTURE_ELEM_SIZE, "elem_size", (v) => v >= 1, "at least 1");
  x.fixed(`${kind}.capacity`, L.STRUCTURE_CAPACITY, "capacity", (v) => v === 1, "1");
  const blockCount = x.fixed(
    `${kind}.block_count`,
    L.OUTCOME_BLOCK_COUNT,
    "block_count",
    (v) => v >= 2 && v <= L.NO_BLOCK - 1,
    `2 to ${L.NO_BLOCK - 1}`,
  );
  const least = L.OUTCOME_PAYLOAD + Math.max(up8(elemSize), up8(L.TEXT_BYTES + L.LEAST_TEXT_ROOM));
  const stride = x.fixed(
    `${kind}.stride`,
    L.STRUCTURE_STRIDE,
    "stride",
    (v) => v % 8 === 0 && v >= least,
    `a multiple of 8, at least ${least}`,
  );
  x.fits(`${kind}.fits`, L.OUTCOME_BLOCKS + blockCount * stride, `${blockCount} blocks of ${stride} bytes`);
  x.founded();

  const state = x.word(L.OUTCOME_STATE);
  const blocks = x.bytes.row(x.base + L.OUTCOME_BLOCKS + L.OUTCOME_BLOCK, blockCount, stride);
  const named = checkState(x, state, blockCount);
  if (named >= 0) checkPayload(x, state, blocks, named, elemSize, stride);
  checkOwners(x, state, blocks, named);
  x.waiters(L.OUTCOME_SETTLED, "settled");
}

/** The block that the state names; below 0: none. */
function checkState(x: Examination, word: Word, blockCount: number): number {
  const { kind } = x.place;
  const state = word.upper % 8;
  const who = word.low;
  const name = NAMES[state] ?? `${state}`;
  const where = { at: word.at, what: "state" };
  const sights = [sightOf(word)];
  const wrong = (rule: string, found: string, expected: string) =>
    x.wrong(`${kind}.${rule}`, where, found, expected, { sights });
  if (state > L.STATE_ABANDONED) wrong("state", name, "a state from 0 (EMPTY) to 5 (ABANDONED)");
  else if (kind === "lazy" && (state === L.STATE_PLEDGED || state === L.STATE_ABANDONED)) {
    wrong("state", name, "EMPTY, COMPUTING, READY or FAILED: a lazy has no other state");
  } else if (state === L.STATE_EMPTY || state === L.STATE_ABANDONED) {
    if (who !== 0) wrong("who", `${name}, who ${who}`, `who 0: ${name} names nobody`);
  } else if (state === L.STATE_READY || state === L.STATE_FAILED) {
    if (who < blockCount) return who;
    wrong("block", `${name}, block ${who}`, `a block below ${blockCount}`);
  } else if (who === 0) {
    wrong("who", `${name} by nobody`, "the owner id of who did");
  } else if (x.owner(`${kind}.who`, where, who, sights) && x.isDead(who)) {
    const pledged = state === L.STATE_PLEDGED;
    x.left(
      `${kind}.${pledged ? "pledge" : "computation"}-of-dead`,
      where,
      `${name} by who is gone`,
      pledged ? "whoever looks at it finds it abandoned" : "the next one that computes it takes over",
      { sights, dead: [who] },
    );
  }
  return -1;
}

const utf8 = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });

/** The value, or the text that says why there is none. */
function checkPayload(x: Examination, state: Word, blocks: Row, named: number, elemSize: number, stride: number): void {
  const { kind } = x.place;
  const proof = [sightOf(state)];
  const word = { at: blocks.offset(named), what: `word of block ${named}, which state names` };
  if (blocks.upper(named) === 0) {
    x.wrong(`${kind}.block-unclaimed`, word, "version 0: it was never claimed", "a version that is not 0", {
      sights: [...proof, blocks.sight(named)],
    });
  }
  const at = blocks.offset(named) + L.OUTCOME_PAYLOAD;
  if (state.upper % 8 === L.STATE_READY) {
    x.bytes.anew();
    x.padding(`the element in block ${named}`, at, elemSize, proof);
    return;
  }
  const room = Math.min(stride - 12, L.MOST_TEXT_ROOM);
  const text = x.bytes.read(at, L.TEXT_BYTES + room);
  const length = text.readUInt32LE(0);
  const where = { at, what: `text in block ${named}` };
  const sights = [...proof, { at, bytes: text.subarray(0, L.TEXT_BYTES + Math.min(length, room)) }];
  if (length > room) {
    x.wrong(`${kind}.text-length`, where, `${length} bytes`, `at most the ${room} that there is room for`, { sights });
    return;
  }
  try {
    utf8.decode(text.subarray(L.TEXT_BYTES, L.TEXT_BYTES + length));
  } catch {
    x.wrong(`${kind}.text`, where, "bytes that are no UTF-8", "text", { sights });
  }
}

function checkOwners(x: Examination, state: Word, blocks: Row, named: number): void {
  const { kind } = x.place;
  const dead: number[] = [];
  for (let block = 0; block < blocks.count; block++) {
    const owner = blocks.low(block);
    const where = { at: blocks.offset(block), what: `word of block ${block}` };
    if (owner !== 0 && blocks.upper(block) === 0) {
      x.wrong(
        `${kind}.block-unclaimed`,
        where,
        "an owner, and version 0",
        "a version that is not 0: each claim adds 1",
        {
          sights: [blocks.sight(block)],
        },
      );
    }
    if (!x.owner(`${kind}.block-owner`, where, owner, [blocks.sight(block)])) continue;
    if (block !== named && x.isDead(owner)) dead.push(block);
  }
  if (dead.length === 0) return;
  x.left(
    `${kind}.block-of-dead`,
    { at: blocks.offset(dead[0] as number), what: `${dead.length} of the blocks` },
    `${blocksText(dead)}, claimed by who is gone`,
    "the next one that settles it takes them",
    {
      sights: [sightOf(state), ...dead.slice(0, 64).map((b) => blocks.sight(b))],
      dead: [...new Set(dead.map((b) => blocks.low(b)))],
    },
  );
}
