var __knownSymbol = (name, symbol) => (symbol = Symbol[name]) ? symbol : /* @__PURE__ */ Symbol.for("Symbol." + name);
var __typeError = (msg) => {
  throw TypeError(msg);
};
var __using = (stack, value, async) => {
  if (value != null) {
    if (typeof value !== "object" && typeof value !== "function") __typeError("Object expected");
    var dispose, inner;
    if (async) dispose = value[__knownSymbol("asyncDispose")];
    if (dispose === void 0) {
      dispose = value[__knownSymbol("dispose")];
      if (async) inner = dispose;
    }
    if (typeof dispose !== "function") __typeError("Object not disposable");
    if (inner) dispose = function() {
      try {
        inner.call(this);
      } catch (e) {
        return Promise.reject(e);
      }
    };
    stack.push([async, dispose, value]);
  } else if (async) {
    stack.push([async]);
  }
  return value;
};
var __callDispose = (stack, error, hasError) => {
  var E = typeof SuppressedError === "function" ? SuppressedError : function(e, s, m, _) {
    return _ = Error(m), _.name = "SuppressedError", _.error = e, _.suppressed = s, _;
  };
  var fail = (e) => error = hasError ? new E(e, error, "An error was suppressed during disposal") : (hasError = true, e);
  var next2 = (it) => {
    while (it = stack.pop()) {
      try {
        var result = it[1] && it[1].call(it[2]);
        if (it[0]) return Promise.resolve(result).then(next2, (e) => (fail(e), next2()));
      } catch (e) {
        fail(e);
      }
    }
    if (hasError) throw error;
  };
  return next2();
};

// tests/validate-live.test.ts
import assert from "node:assert/strict";
import { after as after2, test } from "node:test";
import { Memory as Memory4 } from "zeroipc";

// src/validate/validate.ts
import { closeSync, constants, fstatSync as fstatSync2, openSync } from "node:fs";
import { FormatError as FormatError3, PeerSlots as PeerSlots2 } from "zeroipc";
import * as L26 from "zeroipc/layout";

// src/model/file.ts
import { CorruptError, FormatError, NotFoundError, PermissionError, SystemError, ZeroIpcError } from "zeroipc";

// src/text.ts
import stringWidth from "string-width";
var decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
var UNSHOWN = /[\p{Cc}\p{Cs}\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]/u;
function shown(text) {
  const bytes3 = typeof text === "string" ? Buffer.from(text) : text;
  let result = "";
  for (let at = 0; at < bytes3.length; ) {
    const length = characterBytes(bytes3[at]);
    const character = decode(bytes3.subarray(at, at + length));
    if (character === void 0 || UNSHOWN.test(character)) {
      result += `\\x${bytes3[at].toString(16).padStart(2, "0")}`;
      at++;
    } else {
      result += character;
      at += length;
    }
  }
  return result;
}
function characterBytes(first) {
  return first < 192 ? 1 : first < 224 ? 2 : first < 240 ? 3 : 4;
}
function decode(bytes3) {
  try {
    return decoder.decode(bytes3);
  } catch {
    return void 0;
  }
}
function width(text) {
  return /^[\x20-\x7e]*$/.test(text) ? text.length : stringWidth(text);
}

// src/model/file.ts
var FOLDER = "/dev/shm";
function systemError(error, name) {
  if (error instanceof ZeroIpcError) return error;
  const { code, message } = error;
  const where = `segment "${name}"`;
  const options = { cause: error };
  switch (code) {
    case "ENOENT":
      return new NotFoundError("ZEROIPC_NOT_FOUND", `there is no ${where}`, options);
    case "EACCES":
    case "EPERM":
      return new PermissionError("ZEROIPC_NO_PERMISSION", `${where}: no permission to read it`, options);
    case "ELOOP":
      return new FormatError("ZEROIPC_BAD_MAGIC", `${where}: it is a symbolic link`, options);
    case void 0:
      return error;
    default:
      return new SystemError("ZEROIPC_SYSTEM", `${where}: ${message}`, options);
  }
}
var word = new DataView(new ArrayBuffer(8));
var wordBytes = new Uint8Array(word.buffer);

// src/model/view.ts
import { ArgumentError, CorruptError as CorruptError3, FormatError as FormatError2, NotFoundError as NotFoundError2, PeerSlots } from "zeroipc";
import * as L13 from "zeroipc/layout";

// src/model/kinds.ts
import { UnsupportedError } from "zeroipc";
import * as L12 from "zeroipc/layout";

// src/model/array.ts
import * as L2 from "zeroipc/layout";

// src/model/subject.ts
import { CorruptError as CorruptError2 } from "zeroipc";
import * as L from "zeroipc/layout";

// src/model/array.ts
var TOGETHER_BYTES = 1 << 16;

// src/model/cells.ts
import * as L4 from "zeroipc/layout";

// src/model/words.ts
import * as L3 from "zeroipc/layout";
var TURNS = 2 ** 40;
var LAPS = 2 ** 39;
var WINDOW_BYTES = 1 << 16;
var MOST_APART = 2 ** 20;

// src/model/cells.ts
var SPARE_STEPS = 2 ** 20;

// src/model/keyed.ts
import * as L5 from "zeroipc/layout";
var MOST_GROUPS = 2 ** 24;
var MOST_CHANGES = 2 ** 20;

// src/model/outcome.ts
import * as L6 from "zeroipc/layout";
var MOST_BLOCKS = 2 ** 24 - 2;

// src/model/pool.ts
import * as L7 from "zeroipc/layout";
var MOST_HANDLES = 2 ** 18;

// src/model/ring.ts
import * as L8 from "zeroipc/layout";
var LAPS2 = 2 ** 32;

// src/model/stack.ts
import * as L9 from "zeroipc/layout";

// src/model/stream.ts
import * as L11 from "zeroipc/layout";

// src/model/derivation.ts
import * as L10 from "zeroipc/layout";

// src/model/stream.ts
var SPARE_STEPS2 = 2 ** 20;

// src/model/view.ts
var MOST_ENTRIES = 2 ** 20;
function fullName(name) {
  const file = name.startsWith("/") ? name.slice(1) : name;
  const problem = file === "" ? "it is empty" : file.includes("/") || file.includes("\0") ? "it has a slash or a NUL inside" : file === "." || file === ".." ? "it names a folder" : Buffer.byteLength(file) > 254 ? "it is longer than 254 bytes" : "";
  if (problem) throw new ArgumentError("ZEROIPC_BAD_NAME", `segment name "${shown(name)}": ${problem}`);
  return `/${file}`;
}

// src/validate/census.ts
import * as L14 from "zeroipc/layout";
var Census = class {
  constructor(bytes3, peers, maxPeers, ask) {
    this.bytes = bytes3;
    this.peers = peers;
    this.maxPeers = maxPeers;
    this.ask = ask;
  }
  bytes;
  peers;
  maxPeers;
  ask;
  #living;
  #asked = false;
  get #slots() {
    if (!this.#asked) {
      this.#living = this.ask();
      this.#asked = true;
    }
    return this.#living;
  }
  /** Asks anew from now on. */
  anew() {
    this.#asked = false;
  }
  /** Whether it can be told who lives. */
  get known() {
    return this.#slots !== void 0;
  }
  isHeld(slot) {
    return this.#slots?.has(slot) ?? false;
  }
  /** Nobody holds the slot, for certain. */
  isEmpty(slot) {
    return this.#slots !== void 0 && !this.#slots.has(slot);
  }
  /** SPECIFICATION.md "alive": who cannot be asked about counts as alive. */
  alive(owner) {
    const slot = owner & 255;
    if (slot === 0 || slot > this.maxPeers) return false;
    if (this.bytes.u32(this.peers + (slot - 1) * L14.LINE_BYTES + L14.PEER_OWNER) !== owner) return false;
    return this.#slots === void 0 || this.#slots.has(slot);
  }
};

// src/validate/cells.ts
import * as L15 from "zeroipc/layout";

// src/validate/words.ts
import { fstatSync, readSync } from "node:fs";
var Shortened = class extends Error {
};
var TWO_24 = 2 ** 24;
var TWO_32 = 2 ** 32;
var CHUNK_BYTES = 1 << 20;
var WIDE_STRIDE = 1024;
var Row2 = class {
  constructor(at, stride, count, halves) {
    this.at = at;
    this.stride = stride;
    this.count = count;
    this.halves = halves;
  }
  at;
  stride;
  count;
  halves;
  offset(k) {
    return this.at + k * this.stride;
  }
  upper(k) {
    return this.halves[2 * k + 1] * 256 + (this.halves[2 * k] >>> 24);
  }
  low(k) {
    return this.halves[2 * k] & 16777215;
  }
  word(k) {
    return { at: this.offset(k), upper: this.upper(k), low: this.low(k) };
  }
  sight(k) {
    return sightOf(this.word(k));
  }
};
function valueOf(word3) {
  return BigInt(word3.upper) << 24n | BigInt(word3.low);
}
function sightOf(word3) {
  const bytes3 = Buffer.alloc(8);
  bytes3.writeBigUInt64LE(valueOf(word3));
  return { at: word3.at, bytes: bytes3 };
}
var Bytes = class {
  constructor(fd) {
    this.fd = fd;
    this.size = fstatSync(fd).size;
  }
  fd;
  size;
  #window = { at: 0, bytes: Buffer.alloc(0) };
  read(at, length) {
    const bytes3 = Buffer.alloc(length);
    this.#fill(at, bytes3);
    return bytes3;
  }
  #fill(at, bytes3) {
    let done = 0;
    while (done < bytes3.length) {
      const count = at < 0 ? 0 : readSync(this.fd, bytes3, done, bytes3.length - done, at + done);
      if (count === 0) throw new Shortened(`its file ends before byte ${at + bytes3.length}`);
      done += count;
    }
  }
  u32(at) {
    return this.read(at, 4).readUInt32LE(0);
  }
  /** A u32 with what proves it. */
  u32Seen(at) {
    const bytes3 = this.read(at, 4);
    return { value: bytes3.readUInt32LE(0), sight: { at, bytes: bytes3 } };
  }
  word(at) {
    const bytes3 = this.read(at, 8);
    const lower2 = bytes3.readUInt32LE(0);
    return { at, upper: bytes3.readUInt32LE(4) * 256 + (lower2 >>> 24), low: lower2 & 16777215 };
  }
  /** Bytes for who reads on and on: a window of the file, which may be older than the last call. */
  near(at, length) {
    const { at: from, bytes: bytes3 } = this.#window;
    if (at >= from && at + length <= from + bytes3.length) return bytes3.subarray(at - from, at - from + length);
    const most = Math.min(Math.max(length, 1 << 16), Math.max(length, this.size - at));
    this.#window = { at, bytes: this.read(at, most) };
    return this.#window.bytes.subarray(0, length);
  }
  /** Forgets the window. */
  anew() {
    this.#window = { at: 0, bytes: Buffer.alloc(0) };
  }
  row(at, count, stride = 8) {
    const halves = new Uint32Array(2 * count);
    if (stride === 8) {
      const raw = new Uint8Array(halves.buffer);
      for (let k = 0; k < raw.length; k += CHUNK_BYTES) this.#fill(at + k, raw.subarray(k, k + CHUNK_BYTES));
      return new Row2(at, stride, count, halves);
    }
    const each = stride > WIDE_STRIDE ? 1 : Math.max(1, Math.floor(CHUNK_BYTES / stride));
    const chunk = Buffer.alloc((each - 1) * stride + 8);
    for (let k = 0; k < count; k += each) {
      const here = Math.min(each, count - k);
      this.#fill(at + k * stride, chunk.subarray(0, (here - 1) * stride + 8));
      for (let j = 0; j < here; j++) {
        halves[2 * (k + j)] = chunk.readUInt32LE(j * stride);
        halves[2 * (k + j) + 1] = chunk.readUInt32LE(j * stride + 4);
      }
    }
    return new Row2(at, stride, count, halves);
  }
  /** Whether all these bytes read the same now, twice over: then all did at the moment between. */
  stillSo(sights) {
    return [...sights, ...sights].every(({ at, bytes: bytes3 }) => this.read(at, bytes3.length).equals(bytes3));
  }
};
function difference(a, b, bits) {
  const modulus = 2 ** bits;
  const d = ((a - b) % modulus + modulus) % modulus;
  return d >= modulus / 2 ? d - modulus : d;
}
function modulo(a, bits) {
  const modulus = 2 ** bits;
  return (a % modulus + modulus) % modulus;
}
function up82(bytes3) {
  return Math.ceil(bytes3 / 8) * 8;
}
function up642(bytes3) {
  return Math.ceil(bytes3 / 64) * 64;
}
function hex2(value, digits = 0) {
  return `0x${value.toString(16).padStart(digits, "0")}`;
}
function halvesOf(word3) {
  const high2 = Math.floor(word3.upper / 256);
  return { high: high2, lower: word3.upper % 256 * TWO_24 + word3.low };
}

// src/validate/blocks.ts
var LAP_BITS = 39;
var HELD = 2 ** 39;
var Aims = class {
  constructor(capacity) {
    this.capacity = capacity;
    this.indexBits = capacity === 1 ? 0 : 32 - Math.clz32(capacity - 1);
    this.lapBits = LAP_BITS - this.indexBits;
  }
  capacity;
  /** Bits that hold a cell's index. */
  indexBits;
  lapBits;
  read(words, block) {
    const upper2 = words.upper(block);
    const position2 = upper2 % HELD;
    const each = 2 ** this.indexBits;
    return {
      held: upper2 >= HELD,
      lap: Math.floor(position2 / each),
      index: position2 % each,
      owner: words.low(block)
    };
  }
  /** A lap as it stands in a block word. */
  cut(lap) {
    return modulo(lap, this.lapBits);
  }
  text(aim) {
    const owner = aim.owner === 0 ? "no owner" : `owner 0x${aim.owner.toString(16).padStart(6, "0")}`;
    return `${aim.held ? "held" : "not held"}, lap ${aim.lap}, cell ${aim.index}, ${owner}`;
  }
};
function checkBlocks(x, targets, words, aims, named) {
  const { kind } = x.place;
  const by = new Int32Array(words.count).fill(-1);
  const namings = [...named];
  for (let n = 0; n < namings.length; n++) {
    const { cell, lap, block } = namings[n];
    const where = { at: targets.offset(cell), what: `cell ${cell}` };
    const other = by[block];
    if (other >= 0) {
      const first = namings[other];
      x.wrong(
        `${kind}.block-twice`,
        where,
        `it names block ${block}, and so does cell ${first.cell}`,
        "a block that no other cell names",
        { sights: [targets.sight(cell), targets.sight(first.cell)] }
      );
      continue;
    }
    by[block] = n;
    const aim = aims.read(words, block);
    if (aim.index === cell && aim.lap === aims.cut(lap) && aim.owner !== 0) continue;
    x.wrong(
      `${kind}.block-aim`,
      { at: words.offset(block), what: `word of block ${block}, which cell ${cell} names` },
      aims.text(aim),
      `lap ${aims.cut(lap)}, cell ${cell}, and the owner who published it: whoever looks for a free block takes it for one`,
      { sights: [targets.sight(cell), words.sight(block)] }
    );
  }
  const dead = [];
  const owners = /* @__PURE__ */ new Set();
  for (let block = 0; block < words.count; block++) {
    if (words.low(block) === 0 && words.upper(block) === 0) continue;
    const aim = aims.read(words, block);
    const where = { at: words.offset(block), what: `word of block ${block}` };
    const sights = [words.sight(block)];
    if (aim.index >= aims.capacity) {
      x.wrong(`${kind}.block-index`, where, aims.text(aim), `a cell below ${aims.capacity}`, { sights });
    }
    if (aim.owner === 0) {
      x.wrong(`${kind}.block-ownerless`, where, aims.text(aim), "an owner, or 0 in all of the word", { sights });
    } else if (x.owner(`${kind}.block-owner`, where, aim.owner, sights) && aim.held && x.isDead(aim.owner)) {
      dead.push(block);
      owners.add(aim.owner);
    }
  }
  const free = dead.filter((block) => by[block] === -1);
  if (free.length === 0) return;
  x.left(
    `${kind}.block-of-dead`,
    { at: words.offset(free[0]), what: `${free.length} of the blocks` },
    `${blocksText(free)}, held by who is gone`,
    "free by definition: whoever needs a block takes it",
    { sights: free.slice(0, 64).map((block) => words.sight(block)), dead: [...owners] }
  );
}
function blocksText(blocks) {
  const text = blocks.slice(0, 8).join(", ") + (blocks.length > 8 ? ` and ${blocks.length - 8} more` : "");
  return `${blocks.length === 1 ? "block" : "blocks"} ${text}`;
}
function stepBreaches(counts, bits) {
  const n = counts.length;
  if (n < 2) return [];
  const modulus = 2 ** bits;
  const signed = (a, b) => {
    const d = ((a - b) % modulus + modulus) % modulus;
    return d >= modulus / 2 ? d - modulus : d;
  };
  let falls = 0;
  let wellFormed = true;
  for (let k = 1; k < n && wellFormed; k++) {
    const d = signed(counts[k], counts[k - 1]);
    if (d === -1) falls++;
    else if (d !== 0) wellFormed = false;
  }
  if (wellFormed && falls <= 1) return [];
  const often = /* @__PURE__ */ new Map();
  for (const count of counts) often.set(count, (often.get(count) ?? 0) + 1);
  const usual = [...often].reduce((best2, one2) => one2[1] > best2[1] ? one2 : best2)[0];
  let best = { misfits: n + 1, high: 0, bound: 0 };
  for (const high3 of [usual, (usual + 1) % modulus]) {
    const low3 = (high3 - 1 + modulus) % modulus;
    let misfits = counts.reduce((sum, count) => sum + (count === low3 ? 0 : 1), 0);
    for (let bound2 = 0; ; bound2++) {
      if (misfits < best.misfits) best = { misfits, high: high3, bound: bound2 };
      if (bound2 === n) break;
      misfits += (counts[bound2] === low3 ? 1 : 0) - (counts[bound2] === high3 ? 1 : 0);
    }
  }
  const { high: high2, bound } = best;
  const low2 = (high2 - 1 + modulus) % modulus;
  const fits = (k) => counts[k] === (k < bound ? high2 : low2);
  const breaches = [];
  const good = Array.from({ length: n }, (_, k) => k).filter(fits);
  for (let cell = 0; cell < n && breaches.length < 64; cell++) {
    if (fits(cell)) continue;
    const contradicts = (other) => {
      const d = other < cell ? signed(counts[other], counts[cell]) : signed(counts[cell], counts[other]);
      return d < 0 || d > 1;
    };
    const beside = good.find(contradicts) ?? Array.from({ length: n }, (_, k) => k).find((k) => k !== cell && contradicts(k));
    if (beside !== void 0) breaches.push({ cell, beside });
  }
  return breaches;
}

// src/validate/cells.ts
var MOST_SPARE_STEPS = 2 ** 20;
function targetText(cells, cell) {
  const turn = cells.targets.upper(cell);
  const low2 = cells.targets.low(cell);
  const lap = Math.floor(turn / 2);
  if (turn % 2 === 1) {
    const closed = cells.bit !== 0 && (low2 & cells.bit) !== 0;
    return `turn ${turn} (full in lap ${lap}), block ${closed ? low2 & ~cells.bit : low2}${closed ? ", with the mark of closing" : ""}`;
  }
  const rest = low2 === L15.NO_BLOCK ? "" : cells.bit !== 0 && low2 === L15.CHANNEL_CLOSED ? ", with the mark of closing" : `, block ${low2}`;
  return `turn ${turn} (empty in lap ${lap})${rest}`;
}
var filled = (turn) => modulo(Math.ceil(turn / 2), LAP_BITS);
var emptied = (turn) => modulo(Math.floor(turn / 2), LAP_BITS);
function checkCells(x) {
  const { kind } = x.place;
  const channel = kind === "channel";
  const elemSize = x.fixed(`${kind}.elem_size`, L15.STRUCTURE_ELEM_SIZE, "elem_size", (v) => v >= 1, "at least 1");
  const capacity = x.fixed(`${kind}.capacity`, L15.STRUCTURE_CAPACITY, "capacity", (v) => v >= 1, "at least 1");
  const most = channel ? L15.CHANNEL_MOST_BLOCKS : L15.NO_BLOCK;
  const blockCount = x.fixed(
    `${kind}.block_count`,
    L15.QUEUE_BLOCK_COUNT,
    "block_count",
    (v) => v > capacity && v <= most,
    `more than the capacity, ${capacity}, and at most ${most}`
  );
  const least = L15.CELL_PAYLOAD + up82(elemSize);
  const stride = x.fixed(
    `${kind}.stride`,
    L15.STRUCTURE_STRIDE,
    "stride",
    (v) => v % 8 === 0 && v >= least,
    `a multiple of 8, at least ${least}`
  );
  const rendezvous = channel ? x.fixed("channel.rendezvous", L15.CHANNEL_RENDEZVOUS, "rendezvous", (v) => v <= 1, "0 or 1") : 0;
  x.fits(`${kind}.fits`, L15.QUEUE_CELLS + blockCount * stride, `${blockCount} blocks of ${stride} bytes`);
  x.founded();
  const begin = x.base + L15.QUEUE_CELLS;
  const words = x.bytes.row(begin + L15.CELL_BLOCK, blockCount, stride);
  const cells = {
    capacity,
    targets: x.bytes.row(begin + L15.CELL_TARGET, capacity, stride),
    bit: channel ? L15.CHANNEL_CLOSED_BIT : 0,
    unbuffered: rendezvous === 1
  };
  checkOrder(x, cells);
  const named = checkTargets(x, cells, blockCount);
  checkBlocks(x, cells.targets, words, new Aims(capacity), named);
  checkHint(x, cells, L15.QUEUE_TAIL, "tail");
  checkHint(x, cells, L15.QUEUE_HEAD, "head");
  if (channel) checkMarks(x, cells);
  if (cells.unbuffered) checkOffers(x, cells, words, named);
  x.bytes.anew();
  for (const { cell, block } of named) {
    x.padding(`the element in block ${block}`, begin + block * stride + L15.CELL_PAYLOAD, elemSize, [
      cells.targets.sight(cell)
    ]);
  }
  x.waiters(L15.QUEUE_NOT_EMPTY, "not_empty");
  if (channel) x.waiters(L15.CHANNEL_WANTED, "wanted");
  x.waiters(L15.QUEUE_NOT_FULL, "not_full");
  if (channel) x.waiters(L15.CHANNEL_TAKEN, "taken");
}
function checkOrder(x, cells) {
  const { kind } = x.place;
  const { targets, capacity } = cells;
  const check = (count, done) => {
    const counts = Float64Array.from({ length: capacity }, (_, k) => count(targets.upper(k)));
    for (const { cell, beside } of stepBreaches(counts, LAP_BITS)) {
      x.wrong(
        `${kind}.order`,
        { at: targets.offset(cell), what: `target of cell ${cell}` },
        `${targetText(cells, cell)}: ${done} ${counts[cell]} times`,
        `cells are ${done} in order, and cell ${beside} was ${counts[beside]} times (${targetText(cells, beside)})`,
        { sights: [targets.sight(cell), targets.sight(beside)] }
      );
    }
  };
  check(filled, "filled");
  if (!cells.unbuffered) check(emptied, "emptied");
}
function checkTargets(x, cells, blockCount) {
  const { kind } = x.place;
  const { targets, bit } = cells;
  const named = [];
  for (let cell = 0; cell < cells.capacity; cell++) {
    const turn = targets.upper(cell);
    const low2 = targets.low(cell);
    const where = { at: targets.offset(cell), what: `target of cell ${cell}` };
    if (turn % 2 === 1) {
      const block = low2 & ~bit;
      if (block < blockCount) named.push({ cell, lap: Math.floor(turn / 2), block });
      else {
        x.wrong(`${kind}.block`, where, targetText(cells, cell), `a block below ${blockCount}`, {
          sights: [targets.sight(cell)]
        });
      }
    } else if (low2 !== L15.NO_BLOCK && !(bit !== 0 && low2 === L15.CHANNEL_CLOSED)) {
      x.wrong(`${kind}.empty`, where, targetText(cells, cell), "no block (0xffffff) in an empty cell", {
        sights: [targets.sight(cell)]
      });
    }
  }
  return named;
}
function before(index, lap, capacity) {
  return index > 0 ? { cell: index - 1, lap } : { cell: capacity - 1, lap: modulo(lap - 1, LAP_BITS) };
}
function checkHint(x, cells, offset, name) {
  const { kind } = x.place;
  const { capacity, targets } = cells;
  const hint = x.word(offset);
  const where = { at: hint.at, what: `hint ${name}` };
  const text = `lap ${hint.upper}, index ${hint.low}`;
  if (!checkPosition(x, `${kind}.hint-index`, where, hint, capacity)) return;
  const last = before(hint.low, hint.upper, capacity);
  const target = x.bytes.word(targets.offset(last.cell));
  const count = name === "tail" ? filled(target.upper) : emptied(target.upper);
  const lag = difference(count, modulo(last.lap + 1, LAP_BITS), LAP_BITS);
  if (cells.unbuffered && name === "head" && lag * capacity > 4 * capacity + MOST_SPARE_STEPS) {
    x.wrong(`${kind}.hint-lags`, where, text, `a hint that is moved on: it is ${lag} laps behind`, {
      sights: [sightOf(target), sightOf(hint)]
    });
  }
  if (lag >= 0) return;
  x.wrong(
    `${kind}.hint-leads`,
    where,
    text,
    `at most the ${name}: cell ${last.cell} was ${name === "tail" ? "filled" : "emptied"} ${count} times only`,
    { sights: [sightOf(target), sightOf(hint), sightOf(target)] }
  );
}
function checkPosition(x, rule, where, hint, capacity) {
  if (hint.low < capacity && hint.upper < 2 ** LAP_BITS) return true;
  x.wrong(rule, where, `lap ${hint.upper}, index ${hint.low}`, `an index below ${capacity}, a lap below 2^39`, {
    sights: [sightOf(hint)]
  });
  return false;
}
function checkMarks(x, cells) {
  const { targets, capacity, bit } = cells;
  const marks = [];
  for (let cell = 0; cell < capacity; cell++) {
    const low2 = targets.low(cell);
    const marked = targets.upper(cell) % 2 === 1 ? (low2 & bit) !== 0 : low2 === L15.CHANNEL_CLOSED;
    if (marked) marks.push(cell);
  }
  for (const cell of marks) {
    const where = { at: targets.offset(cell), what: `target of cell ${cell}` };
    const first = marks[0];
    if (cell !== first) {
      x.wrong("channel.mark-twice", where, targetText(cells, cell), `no mark of closing: cell ${first} has one`, {
        sights: [targets.sight(cell), targets.sight(first)]
      });
    }
    const lap = filled(targets.upper(cell));
    const last = before(cell, lap, capacity);
    const count = filled(targets.upper(last.cell));
    if (last.cell === cell || difference(count, modulo(last.lap + 1, LAP_BITS), LAP_BITS) >= 0) continue;
    x.wrong(
      "channel.mark-place",
      where,
      targetText(cells, cell),
      `the mark at the tail only, and cell ${last.cell} before it was filled ${count} times`,
      { sights: [targets.sight(cell), targets.sight(last.cell)] }
    );
  }
}
function checkOffers(x, cells, words, named) {
  const orphans = named.filter(({ block }) => x.isDead(words.low(block)));
  if (orphans.length === 0) return;
  const { cell } = orphans[0];
  x.left(
    "channel.offer-of-dead",
    { at: cells.targets.offset(cell), what: `${orphans.length} of the offers` },
    `${orphans.length === 1 ? "its sender is" : "their senders are"} gone`,
    "a receiver takes it: the send had happened; until then it keeps its cell",
    {
      sights: orphans.slice(0, 64).flatMap((one2) => [cells.targets.sight(one2.cell), words.sight(one2.block)]),
      dead: orphans.slice(0, 64).map(({ block }) => words.low(block))
    }
  );
}

// src/validate/examination.ts
import * as L16 from "zeroipc/layout";
var MOST_OF_A_RULE = 16;
var Unfounded = class extends Error {
};
var Examination = class {
  constructor(bytes3, census, place, segment) {
    this.bytes = bytes3;
    this.census = census;
    this.place = place;
    this.segment = segment;
  }
  bytes;
  census;
  place;
  segment;
  suspicions = [];
  /** How often a rule was broken beyond what is kept. */
  more = /* @__PURE__ */ new Map();
  #counts = /* @__PURE__ */ new Map();
  get base() {
    return this.place.offset;
  }
  /** A word of the structure, by its offset in it. */
  word(offset) {
    return this.bytes.word(this.base + offset);
  }
  u32(offset) {
    return this.bytes.u32(this.base + offset);
  }
  #note(level, rule, where, found, expected, proof, mends) {
    const count = (this.#counts.get(rule) ?? 0) + 1;
    this.#counts.set(rule, count);
    if (count > MOST_OF_A_RULE) {
      this.more.set(rule, count - MOST_OF_A_RULE);
      return;
    }
    const { name, kind } = this.place;
    this.suspicions.push({
      finding: {
        rule,
        level,
        structure: name,
        kind,
        offset: where.at,
        what: where.what,
        found,
        expected,
        ...mends === void 0 ? {} : { mends }
      },
      sights: proof.sights,
      dead: proof.dead ?? [],
      empty: proof.empty ?? [],
      twice: proof.twice ?? false
    });
  }
  wrong(rule, where, found, expected, proof) {
    this.#note("wrong", rule, where, found, expected, proof);
  }
  left(rule, where, found, mends, proof) {
    this.#note("left", rule, where, found, "", proof, mends);
  }
  /** A u32 of the structure's first line, which never changes: what the kind requires of it. */
  fixed(rule, offset, what, holds, expected) {
    const at = this.base + offset;
    const { value, sight } = this.bytes.u32Seen(at);
    if (!holds(value)) this.wrong(rule, { at, what }, `${value}`, expected, { sights: [sight] });
    return value;
  }
  /** Ends the look where the geometry leads nowhere. */
  founded() {
    if (this.suspicions.some(({ finding }) => finding.level === "wrong")) throw new Unfounded();
  }
  /** That so many bytes lie in the structure's entry. */
  fits(rule, bytes3, why) {
    const { offset, size } = this.place;
    if (bytes3 <= size) return;
    const line = this.bytes.read(offset, L16.LINE_BYTES);
    this.wrong(
      rule,
      { at: offset, what: "its first line" },
      `${why} take ${bytes3} bytes`,
      `at most the ${size} bytes of its entry`,
      { sights: [{ at: offset, bytes: line }] }
    );
  }
  /**
   * An owner field: 0, or an id that can have been given. False when it cannot. `sights` hold the word in which it stands.
   */
  owner(rule, where, owner, sights) {
    if (owner === 0) return true;
    const slot = owner & 255;
    const generation = owner >>> 8;
    if (slot >= 1 && slot <= this.segment.maxPeers && generation !== 0) return true;
    this.wrong(
      rule,
      where,
      `owner ${hex2(owner, 6)} (generation ${generation}, slot ${slot})`,
      `0, or an owner id: a slot from 1 to ${this.segment.maxPeers} and a generation that is not 0`,
      { sights }
    );
    return false;
  }
  isDead(owner) {
    return owner !== 0 && !this.census.alive(owner);
  }
  /** A waiter set: bits of slots that there are not; bits of slots that nobody holds. */
  waiters(offset, name) {
    const rule = `${this.place.kind}.waiters`;
    const { maxPeers } = this.segment;
    const gone = [];
    const sights = [];
    for (let k = 0; k < L16.WAITERS_BYTES / 8; k++) {
      const word3 = this.word(offset + 8 * k);
      const bits = valueOf(word3);
      if (bits === 0n) continue;
      sights.push(sightOf(word3));
      const slots = Array.from({ length: 64 }, (_, bit) => bit).filter((bit) => bits >> BigInt(bit) & 1n).map((bit) => 64 * k + bit + 1);
      const beyond = slots.filter((slot) => slot > maxPeers);
      if (beyond.length > 0) {
        this.wrong(
          rule,
          { at: word3.at, what: `waiter set ${name}` },
          `${hex2(bits, 16)}: bits of ${slotsText(beyond)}`,
          `bits of slots 1 to ${maxPeers} only`,
          { sights: [sightOf(word3)] }
        );
      }
      gone.push(...slots.filter((slot) => slot <= maxPeers && this.census.isEmpty(slot)));
    }
    if (gone.length === 0) return;
    this.left(
      `${rule}-gone`,
      { at: this.base + offset, what: `waiter set ${name}` },
      `${gone.length === 1 ? "a bit" : "bits"} of ${slotsText(gone)}, which nobody holds`,
      "the next wake-up takes such bits and goes on",
      { sights: [], empty: gone }
    );
  }
  /** Bytes behind an element, up to the next multiple of 8: zero. `proof` shows that the payload is published. */
  padding(what, at, size, proof) {
    const end = Math.ceil(size / 8) * 8;
    if (end === size) return;
    const bytes3 = this.bytes.near(at + size, end - size);
    if (bytes3.every((byte) => byte === 0)) return;
    this.wrong(
      `${this.place.kind}.padding`,
      { at: at + size, what: `the bytes behind ${what}` },
      bytes3.toString("hex").replace(/(..)(?=.)/g, "$1 "),
      "zero, up to the next multiple of 8",
      { sights: [...proof, { at: at + size, bytes: Buffer.from(bytes3) }] }
    );
  }
};
function slotsText(slots) {
  const most = 8;
  const text = slots.slice(0, most).join(", ") + (slots.length > most ? ` and ${slots.length - most} more` : "");
  return `${slots.length === 1 ? "slot" : "slots"} ${text}`;
}

// src/validate/header.ts
import * as L17 from "zeroipc/layout";
function shapeOf(bytes3) {
  const maxEntries = bytes3.u32(L17.HEADER_MAX_ENTRIES);
  const maxPeers = bytes3.u32(L17.HEADER_MAX_PEERS);
  const peers = L17.LINE_BYTES + up642(maxEntries * L17.ENTRY_BYTES);
  return {
    lines: bytes3.u32(L17.HEADER_SIZE),
    maxEntries,
    maxPeers,
    segmentId: bytes3.u32(L17.HEADER_SEGMENT_ID),
    peers,
    firstLine: peers / L17.LINE_BYTES + maxPeers
  };
}
function checkShape(x, shape) {
  const { bytes: bytes3 } = x;
  const seen = (...offsets) => offsets.map((at) => bytes3.u32Seen(at).sight);
  const { lines, maxEntries, maxPeers, firstLine } = shape;
  if (lines * L17.LINE_BYTES !== bytes3.size) {
    x.wrong(
      "header.size",
      { at: L17.HEADER_SIZE, what: "size" },
      `${lines} lines, which are ${lines * L17.LINE_BYTES} bytes`,
      `the ${bytes3.size} bytes that its file has`,
      { sights: seen(L17.HEADER_SIZE) }
    );
  }
  if (maxEntries < 1) {
    x.wrong("header.max_entries", { at: L17.HEADER_MAX_ENTRIES, what: "max_entries" }, "0", "at least 1", {
      sights: seen(L17.HEADER_MAX_ENTRIES)
    });
  }
  if (maxPeers < 1 || maxPeers > L17.MAX_PEERS_LIMIT) {
    x.wrong(
      "header.max_peers",
      { at: L17.HEADER_MAX_PEERS, what: "max_peers" },
      `${maxPeers}`,
      `1 to ${L17.MAX_PEERS_LIMIT}`,
      { sights: seen(L17.HEADER_MAX_PEERS) }
    );
  } else if (maxEntries >= 1 && firstLine > lines) {
    x.wrong(
      "header.room",
      { at: L17.HEADER_MAX_ENTRIES, what: "max_entries and max_peers" },
      `${maxEntries} entries and ${maxPeers} peers, which take ${firstLine} lines`,
      `header, table and peers within ${lines} lines`,
      { sights: seen(L17.HEADER_MAX_ENTRIES, L17.HEADER_MAX_PEERS, L17.HEADER_SIZE) }
    );
  }
  x.founded();
  if (shape.segmentId === 0) {
    x.wrong(
      "header.segment_id",
      { at: L17.HEADER_SEGMENT_ID, what: "segment_id" },
      "0",
      "a random number that is not 0",
      {
        sights: seen(L17.HEADER_SEGMENT_ID)
      }
    );
  }
}
var linesOf = ({ line, lines }) => `lines ${line} to ${line + lines - 1}`;
var decoder2 = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
function nameProblem(raw) {
  const end = raw.indexOf(0);
  if (end === 0) return "it is empty";
  if (end < 0) return `it takes all ${L17.ENTRY_NAME_BYTES} bytes`;
  if (raw.subarray(end).some((byte) => byte !== 0)) return "there are bytes behind its end";
  try {
    decoder2.decode(raw.subarray(0, end));
    return "";
  } catch {
    return "it is no UTF-8";
  }
}
function checkTable(x, shape, kindOf2) {
  const { bytes: bytes3 } = x;
  const next2 = bytes3.u32Seen(L17.HEADER_NEXT_OFFSET);
  const counted2 = bytes3.u32Seen(L17.HEADER_ENTRY_COUNT);
  const { firstLine, lines, maxEntries } = shape;
  if (counted2.value > maxEntries) {
    x.wrong(
      "header.entry_count",
      { at: L17.HEADER_ENTRY_COUNT, what: "entry_count" },
      `${counted2.value}`,
      `at most max_entries, ${maxEntries}`,
      { sights: [counted2.sight] }
    );
  }
  const table = bytes3.read(L17.LINE_BYTES, Math.min(counted2.value, maxEntries) * L17.ENTRY_BYTES);
  const entries2 = [];
  for (let number = 0; number * L17.ENTRY_BYTES < table.length; number++) {
    const raw = table.subarray(number * L17.ENTRY_BYTES, (number + 1) * L17.ENTRY_BYTES);
    const nameBytes = raw.subarray(0, L17.ENTRY_NAME_BYTES);
    entries2.push({
      number,
      at: L17.LINE_BYTES + number * L17.ENTRY_BYTES,
      raw,
      name: nameBytes.toString().replace(/\0[^]*$/, ""),
      line: raw.readUInt32LE(L17.ENTRY_OFFSET),
      lines: raw.readUInt32LE(L17.ENTRY_SIZE)
    });
  }
  const sightOf2 = (entry) => ({ at: entry.at, bytes: entry.raw });
  const what = (entry) => `entry ${entry.number} (${JSON.stringify(entry.name)})`;
  const good = [];
  const names2 = /* @__PURE__ */ new Map();
  for (const entry of entries2) {
    const proof = { sights: [counted2.sight, sightOf2(entry)] };
    const problem = nameProblem(entry.raw.subarray(0, L17.ENTRY_NAME_BYTES));
    if (problem !== "") {
      const found = entry.raw.subarray(0, L17.ENTRY_NAME_BYTES).toString("hex");
      x.wrong(
        "table.name",
        { at: entry.at, what: `the name of entry ${entry.number}` },
        `${found}: ${problem}`,
        "1 to 31 bytes of UTF-8 without NUL, zero-padded",
        proof
      );
    }
    const key = entry.raw.toString("latin1", 0, L17.ENTRY_NAME_BYTES);
    const same = names2.get(key);
    if (same) {
      x.wrong(
        "table.unique",
        { at: entry.at, what: what(entry) },
        `the name of entry ${same.number}`,
        "a name that no other entry has",
        { sights: [...proof.sights, sightOf2(same)] }
      );
    } else names2.set(key, entry);
    const inside = entry.line >= firstLine && entry.lines >= 1 && entry.line + entry.lines <= lines;
    if (!inside) {
      x.wrong(
        "table.place",
        { at: entry.at + L17.ENTRY_OFFSET, what: what(entry) },
        linesOf(entry),
        `at least one line, within ${firstLine} to ${lines - 1}`,
        proof
      );
    } else {
      const before2 = good.at(-1);
      if (before2 && entry.line < before2.line) {
        x.wrong(
          "table.order",
          { at: entry.at + L17.ENTRY_OFFSET, what: what(entry) },
          linesOf(entry),
          `lines behind those of entry ${before2.number}, ${linesOf(before2)}: structures lie in order of creation`,
          { sights: [...proof.sights, sightOf2(before2)] }
        );
      }
      good.push(entry);
    }
  }
  let last;
  for (const entry of [...good].sort((a, b) => a.line - b.line || a.number - b.number)) {
    if (last && entry.line < last.line + last.lines) {
      x.wrong(
        "table.overlap",
        { at: entry.at + L17.ENTRY_OFFSET, what: what(entry) },
        linesOf(entry),
        `no line of entry ${last.number}, ${linesOf(last)}`,
        { sights: [counted2.sight, sightOf2(entry), sightOf2(last)] }
      );
    }
    if (!last || entry.line + entry.lines > last.line + last.lines) last = entry;
  }
  const end = good.reduce((most, entry) => Math.max(most, entry.line + entry.lines), firstLine);
  const all = { sights: [next2.sight, counted2.sight, { at: L17.LINE_BYTES, bytes: table }] };
  const where = { at: L17.HEADER_NEXT_OFFSET, what: "next_offset" };
  if (next2.value > lines || next2.value > end) {
    if (good.length === entries2.length || next2.value > lines)
      x.wrong("header.next_offset", where, `line ${next2.value}`, `line ${end}, behind the last structure`, all);
  } else if (next2.value < firstLine) {
    x.wrong("header.next_offset", where, `line ${next2.value}`, `at least line ${firstLine}, behind the peers`, all);
  } else if (next2.value < end) {
    x.left(
      "header.next_offset-lags",
      where,
      `line ${next2.value}, and the last structure ends at line ${end}`,
      "whoever creates the next structure looks at the entries, too",
      all
    );
  }
  return good.map((entry) => {
    const offset = entry.line * L17.LINE_BYTES;
    return { name: entry.name, kind: kindOf2(bytes3.u32(offset)), offset, size: entry.lines * L17.LINE_BYTES };
  });
}
function checkPeers(x, shape) {
  const { bytes: bytes3 } = x;
  for (let slot = 1; slot <= shape.maxPeers; slot++) {
    const at = shape.peers + (slot - 1) * L17.LINE_BYTES;
    const line = bytes3.read(at, L17.LINE_BYTES);
    const owner = line.readUInt32LE(L17.PEER_OWNER);
    if (owner === 0) continue;
    const sight = { at, bytes: line.subarray(0, 4) };
    if (owner >= 2 ** 24 || (owner & 255) !== slot || owner >>> 8 === 0) {
      x.wrong(
        "peer.owner",
        { at: at + L17.PEER_OWNER, what: `owner of slot ${slot}` },
        hex2(owner, 6),
        `0, or an owner id: a generation that is not 0, and slot ${hex2(slot, 2)}`,
        { sights: [sight] }
      );
    }
    const label = line.subarray(L17.PEER_LABEL, L17.PEER_LABEL + L17.PEER_LABEL_BYTES);
    const end = label.indexOf(0);
    if (end >= 0 && label.subarray(end).some((byte) => byte !== 0)) {
      x.wrong(
        "peer.label",
        { at: at + L17.PEER_LABEL, what: `label of slot ${slot}` },
        label.toString("hex"),
        "text, zero-padded",
        { sights: [sight, { at: at + L17.PEER_LABEL, bytes: label }] }
      );
    }
  }
}

// src/validate/keyed.ts
import * as L18 from "zeroipc/layout";

// src/validate/hash.ts
var high = 0;
var low = 0;
function multiply(ah, al) {
  const bl = low;
  const bh = high;
  const a0 = al & 65535;
  const a1 = al >>> 16;
  const b0 = bl & 65535;
  const b1 = bl >>> 16;
  const p00 = a0 * b0;
  const p01 = a0 * b1;
  const p10 = a1 * b0;
  const middle2 = (p00 >>> 16) + (p01 & 65535) + (p10 & 65535);
  const carried = a1 * b1 + Math.floor(p01 / 65536) + Math.floor(p10 / 65536) + (middle2 >>> 16);
  low = (middle2 << 16 | p00 & 65535) >>> 0;
  high = carried + Math.imul(ah, bl) + Math.imul(al, bh) >>> 0;
}
function fold(bits) {
  const h = high;
  high = (h ^ h >>> bits) >>> 0;
  low = (low ^ (low >>> bits | h << 32 - bits)) >>> 0;
}
function next() {
  const sum = low + 2135587861;
  high = high + 2654435769 + (sum > 4294967295 ? 1 : 0) >>> 0;
  low = sum >>> 0;
  fold(30);
  multiply(3210233709, 484763065);
  fold(27);
  multiply(2496678331, 321982955);
  fold(31);
}
function hashKey(seedHigh, seedLow, key) {
  high = seedHigh;
  low = seedLow;
  for (let at = 0; at < key.length; at += 8) {
    low = (low ^ key.readUInt32LE(at)) >>> 0;
    high = (high ^ key.readUInt32LE(at + 4)) >>> 0;
    next();
  }
  return { high, low };
}
function tagOf(low2) {
  const tag = low2 & 255;
  return tag < 2 ? tag + 2 : tag;
}
function homeOf(high2, groups) {
  return Number(BigInt(high2) * BigInt(groups) >> 32n);
}

// src/validate/keyed.ts
var WRITING = 2 ** 39;
var SLOT_COUNT = L18.SLOTS + 1;
var bucketText = (bucket) => `bucket ${bucket & 7} of group ${bucket >>> 3}`;
function checkKeyed(x) {
  const table = geometry(x);
  const seed = halvesOf(x.word(L18.MAP_SEED));
  const mover = x.word(L18.MAP_MOVER);
  checkPlaces(x, table, sightOf(mover));
  const full = entries(x, table);
  const named = checkNamed(x, table, full);
  checkKeys(x, table, seed, named);
  checkBlocks2(x, table, named);
  const { kind } = x.place;
  const where = { at: mover.at, what: "mover" };
  if (x.owner(`${kind}.mover`, where, mover.low, [sightOf(mover)]) && x.isDead(mover.low)) {
    x.left(
      `${kind}.mover-of-dead`,
      where,
      "somebody who is gone",
      "the next one that moves a place, or finds no vacant one, takes over",
      {
        sights: [sightOf(mover)],
        dead: [mover.low]
      }
    );
  }
  const state = x.word(L18.MAP_FULL);
  const two = state.low & 3;
  if (two === 3) {
    x.wrong(`${kind}.full`, { at: state.at, what: "full" }, "state 3", "a state from 0 to 2", {
      sights: [sightOf(state)]
    });
  } else if (two === 2) checkFull(x, table, sightOf(state));
  checkStripes(x, table);
  x.waiters(L18.MAP_RELEASED, "released");
}
function geometry(x) {
  const { kind } = x.place;
  const isMap = kind === "map";
  const elemSize = x.fixed(`${kind}.elem_size`, L18.STRUCTURE_ELEM_SIZE, "elem_size", (v) => v >= 1, "at least 1");
  const capacity = x.fixed(`${kind}.capacity`, L18.STRUCTURE_CAPACITY, "capacity", (v) => v >= 1, "at least 1");
  const keySize = x.fixed(
    `${kind}.key_size`,
    L18.MAP_KEY_SIZE,
    "key_size",
    (v) => isMap ? v >= 1 : v === elemSize,
    isMap ? "at least 1" : `elem_size, ${elemSize}`
  );
  const blockCount = x.fixed(
    `${kind}.block_count`,
    L18.MAP_BLOCK_COUNT,
    "block_count",
    (v) => v > capacity && v <= L18.NO_BLOCK,
    `more than the capacity, ${capacity}, and at most ${L18.NO_BLOCK}`
  );
  const groups = Math.ceil(capacity / L18.SLOTS);
  const groupCount = x.fixed(
    `${kind}.group_count`,
    L18.MAP_GROUP_COUNT,
    "group_count",
    (v) => v >= groups && v <= 2 ** 24,
    `${groups} to 2^24`
  );
  const valueSize = isMap ? elemSize : 0;
  const least = L18.PAIR_KEY + up82(keySize) + up82(valueSize);
  const stride = x.fixed(
    `${kind}.stride`,
    L18.STRUCTURE_STRIDE,
    "stride",
    (v) => v % 8 === 0 && v >= least,
    `a multiple of 8, at least ${least}`
  );
  x.fits(
    `${kind}.fits`,
    L18.MAP_GROUPS + L18.LINE_BYTES * groupCount + blockCount * stride,
    `${groupCount} groups and ${blockCount} blocks of ${stride} bytes`
  );
  x.founded();
  const blocks = x.base + L18.MAP_GROUPS + L18.LINE_BYTES * groupCount;
  return {
    capacity,
    blockCount,
    groupCount,
    keySize,
    valueSize,
    stride,
    buckets: x.bytes.row(x.base + L18.MAP_GROUPS, groupCount * SLOT_COUNT),
    words: x.bytes.row(blocks + L18.PAIR_WORD, blockCount, stride),
    targets: x.bytes.row(blocks + L18.PAIR_TARGET, blockCount, stride),
    blocks
  };
}
var tagAt = (buckets, bucket) => buckets.upper(bucket) & 255;
function checkPlaces(x, table, mover) {
  const { buckets, capacity } = table;
  let places = 0;
  for (let bucket = 0; bucket < buckets.count; bucket++) {
    if (bucket % SLOT_COUNT !== 0 && tagAt(buckets, bucket) >= L18.VACANT) places++;
  }
  const moving = mover.bytes.readUInt32LE(0) % 2 ** 24 !== 0;
  if (places === capacity || moving && places === capacity - 1) return;
  x.wrong(
    `${x.place.kind}.places`,
    { at: buckets.at, what: "the buckets that have a place" },
    `${places}`,
    `${capacity}, the capacity${moving ? ", or one less" : ""}`,
    { sights: [mover], twice: true }
  );
}
function entries(x, { buckets, blockCount }) {
  const full = [];
  for (let bucket = 0; bucket < buckets.count; bucket++) {
    if (bucket % SLOT_COUNT === 0 || tagAt(buckets, bucket) <= L18.VACANT) continue;
    if (buckets.low(bucket) < blockCount) full.push(bucket);
    else {
      x.wrong(
        `${x.place.kind}.block`,
        { at: buckets.offset(bucket), what: bucketText(bucket) },
        `tag ${tagAt(buckets, bucket)}, block ${buckets.low(bucket)}`,
        `a block below ${blockCount}`,
        { sights: [buckets.sight(bucket)] }
      );
    }
  }
  return full;
}
function checkNamed(x, { buckets, blockCount }, full) {
  const named = new Int32Array(blockCount).fill(-1);
  for (const bucket of full) {
    const block = buckets.low(bucket);
    const other = named[block];
    if (other < 0) named[block] = bucket;
    else {
      x.wrong(
        `${x.place.kind}.block-twice`,
        { at: buckets.offset(bucket), what: bucketText(bucket) },
        `it names block ${block}, and so does ${bucketText(other)}`,
        "a block that no other full bucket names",
        { sights: [buckets.sight(bucket), buckets.sight(other)] }
      );
    }
  }
  return named;
}
function checkKeys(x, table, seed, named) {
  const { kind } = x.place;
  const { buckets, groupCount, keySize, stride, targets, valueSize } = table;
  const keyBytes = up82(keySize);
  const hashes = [];
  const owners = [];
  x.bytes.anew();
  for (let block = 0; block < named.length; block++) {
    const bucket = named[block];
    if (bucket < 0) continue;
    const at = table.blocks + block * stride;
    const pair = x.bytes.near(at, L18.PAIR_KEY + keyBytes);
    const key = pair.subarray(L18.PAIR_KEY);
    const proof = buckets.sight(bucket);
    const { high: high2, lower: lower2 } = halvesOf(targets.word(block));
    if (lower2 !== bucket) {
      x.wrong(
        `${kind}.target`,
        { at: at + L18.PAIR_TARGET, what: `target of block ${block}, which ${bucketText(bucket)} names` },
        `${lower2}`,
        `${bucket}, that bucket: whoever looks for a free block takes it for one`,
        { sights: [proof, { at: at + L18.PAIR_TARGET, bytes: Buffer.from(targets.sight(block).bytes.subarray(0, 4)) }] }
      );
    }
    const hash = hashKey(seed.high, seed.lower, key);
    const sights = () => [proof, { at: at + L18.PAIR_KEY, bytes: Buffer.from(key) }];
    if (hash.high !== high2) {
      x.wrong(
        `${kind}.hash`,
        { at: at + L18.PAIR_HASH, what: `hash of block ${block}` },
        hex2(high2, 8),
        `${hex2(hash.high, 8)}, the upper half of its key's hash`,
        { sights: [...sights(), { at: at + L18.PAIR_HASH, bytes: Buffer.from(targets.sight(block).bytes.subarray(4)) }] }
      );
    }
    const tag = tagAt(buckets, bucket);
    if (tag !== tagOf(hash.low)) {
      x.wrong(
        `${kind}.tag`,
        { at: buckets.offset(bucket), what: bucketText(bucket) },
        `tag ${tag}`,
        `tag ${tagOf(hash.low)}, by the hash of its key: nobody finds it otherwise`,
        { sights: sights() }
      );
    }
    const home = homeOf(hash.high, groupCount);
    const distance = (Math.floor(bucket / SLOT_COUNT) - home + groupCount) % groupCount;
    const reach = buckets.upper(home * SLOT_COUNT) & 255;
    if (distance > reach && reach !== L18.FAR) {
      x.wrong(
        `${kind}.reach`,
        { at: buckets.offset(home * SLOT_COUNT), what: `stripe of group ${home}` },
        `reach ${reach}`,
        `at least ${distance}: an entry whose home is here lies in group ${Math.floor(bucket / SLOT_COUNT)}`,
        { sights: [buckets.sight(home * SLOT_COUNT), ...sights()] }
      );
    }
    x.padding(`the key in block ${block}`, at + L18.PAIR_KEY, keySize, [proof]);
    if (valueSize % 8 !== 0) x.padding(`the value in block ${block}`, at + L18.PAIR_KEY + keyBytes, valueSize, [proof]);
    hashes.push(hash.high * 2 ** 21 + (hash.low >>> 11));
    owners.push(block);
  }
  checkUnique(x, table, named, hashes, owners);
}
function checkUnique(x, table, named, hashes, owners) {
  const sorted = Float64Array.from(hashes).sort();
  const often = /* @__PURE__ */ new Set();
  for (let k = 1; k < sorted.length; k++) if (sorted[k] === sorted[k - 1]) often.add(sorted[k]);
  if (often.size === 0) return;
  const seen = /* @__PURE__ */ new Map();
  hashes.forEach((hash, n) => {
    if (!often.has(hash)) return;
    const block = owners[n];
    const bucket = named[block];
    const at = table.blocks + block * table.stride + L18.PAIR_KEY;
    const key = x.bytes.read(at, up82(table.keySize));
    const sights = [table.buckets.sight(bucket), { at, bytes: key }];
    const text = key.toString("latin1");
    const other = seen.get(text);
    if (other) {
      x.wrong(
        `${x.place.kind}.key-twice`,
        { at: table.buckets.offset(bucket), what: bucketText(bucket) },
        `the key of ${bucketText(other.bucket)}`,
        "a key that no other full bucket has",
        { sights: [...other.sights, ...sights] }
      );
    } else seen.set(text, { bucket, sights });
  });
}
function checkBlocks2(x, { words }, named) {
  const { kind } = x.place;
  const dead = [];
  for (let block = 0; block < words.count; block++) {
    const owner = words.low(block);
    const writing = words.upper(block) >= WRITING;
    const where = { at: words.offset(block), what: `word of block ${block}` };
    const sights = [words.sight(block)];
    if (writing !== (owner !== 0)) {
      x.wrong(
        `${kind}.block-writing`,
        where,
        writing ? "writing, without an owner" : `not writing, with owner ${hex2(owner, 6)}`,
        "an owner while it is written, and none otherwise",
        { sights }
      );
    } else if (x.owner(`${kind}.block-owner`, where, owner, sights) && named[block] < 0 && x.isDead(owner)) {
      dead.push(block);
    }
  }
  if (dead.length === 0) return;
  x.left(
    `${kind}.block-of-dead`,
    { at: words.offset(dead[0]), what: `${dead.length} of the blocks` },
    `${blocksText(dead)}, claimed by who is gone`,
    "free by definition: whoever needs a block takes it",
    { sights: dead.slice(0, 64).map((b) => words.sight(b)), dead: [...new Set(dead.map((b) => words.low(b)))] }
  );
}
function checkFull(x, { buckets }, state) {
  for (let bucket = 0; bucket < buckets.count; bucket++) {
    if (bucket % SLOT_COUNT === 0 || tagAt(buckets, bucket) !== L18.VACANT) continue;
    x.left(
      `${x.place.kind}.full-stale`,
      { at: state.at, what: "full" },
      `state 2, and ${bucketText(bucket)} is vacant`,
      "the next erase puts it right, or the hundredth who is told so and looks for itself",
      { sights: [state, buckets.sight(bucket)] }
    );
    return;
  }
}
function checkStripes(x, { buckets, groupCount }) {
  const { kind } = x.place;
  const dead = [];
  for (let group = 0; group < groupCount; group++) {
    const stripe = group * SLOT_COUNT;
    const owner = buckets.low(stripe);
    const where = { at: buckets.offset(stripe), what: `stripe of group ${group}` };
    if (x.owner(`${kind}.stripe`, where, owner, [buckets.sight(stripe)]) && x.isDead(owner)) dead.push(stripe);
  }
  if (dead.length === 0) return;
  x.left(
    `${kind}.stripe-of-dead`,
    { at: buckets.offset(dead[0]), what: `${dead.length} of the stripes` },
    `taken by who is gone, from group ${dead[0] / SLOT_COUNT} on`,
    "the next one that adds a key there takes it over",
    { sights: dead.slice(0, 64).map((s) => buckets.sight(s)), dead: [...new Set(dead.map((s) => buckets.low(s)))] }
  );
}

// src/validate/outcome.ts
import * as L19 from "zeroipc/layout";
var NAMES = ["EMPTY", "PLEDGED", "COMPUTING", "READY", "FAILED", "ABANDONED"];
function checkOutcome(x) {
  const { kind } = x.place;
  const elemSize = x.fixed(`${kind}.elem_size`, L19.STRUCTURE_ELEM_SIZE, "elem_size", (v) => v >= 1, "at least 1");
  x.fixed(`${kind}.capacity`, L19.STRUCTURE_CAPACITY, "capacity", (v) => v === 1, "1");
  const blockCount = x.fixed(
    `${kind}.block_count`,
    L19.OUTCOME_BLOCK_COUNT,
    "block_count",
    (v) => v >= 2 && v <= L19.NO_BLOCK - 1,
    `2 to ${L19.NO_BLOCK - 1}`
  );
  const least = L19.OUTCOME_PAYLOAD + Math.max(up82(elemSize), up82(L19.TEXT_BYTES + L19.LEAST_TEXT_ROOM));
  const stride = x.fixed(
    `${kind}.stride`,
    L19.STRUCTURE_STRIDE,
    "stride",
    (v) => v % 8 === 0 && v >= least,
    `a multiple of 8, at least ${least}`
  );
  x.fits(`${kind}.fits`, L19.OUTCOME_BLOCKS + blockCount * stride, `${blockCount} blocks of ${stride} bytes`);
  x.founded();
  const state = x.word(L19.OUTCOME_STATE);
  const blocks = x.bytes.row(x.base + L19.OUTCOME_BLOCKS + L19.OUTCOME_BLOCK, blockCount, stride);
  const named = checkState(x, state, blockCount);
  if (named >= 0) checkPayload(x, state, blocks, named, elemSize, stride);
  checkOwners(x, state, blocks, named);
  x.waiters(L19.OUTCOME_SETTLED, "settled");
}
function checkState(x, word3, blockCount) {
  const { kind } = x.place;
  const state = word3.upper % 8;
  const who = word3.low;
  const name = NAMES[state] ?? `${state}`;
  const where = { at: word3.at, what: "state" };
  const sights = [sightOf(word3)];
  const wrong2 = (rule, found, expected) => x.wrong(`${kind}.${rule}`, where, found, expected, { sights });
  if (state > L19.STATE_ABANDONED) wrong2("state", name, "a state from 0 (EMPTY) to 5 (ABANDONED)");
  else if (kind === "lazy" && (state === L19.STATE_PLEDGED || state === L19.STATE_ABANDONED)) {
    wrong2("state", name, "EMPTY, COMPUTING, READY or FAILED: a lazy has no other state");
  } else if (state === L19.STATE_EMPTY || state === L19.STATE_ABANDONED) {
    if (who !== 0) wrong2("who", `${name}, who ${who}`, `who 0: ${name} names nobody`);
  } else if (state === L19.STATE_READY || state === L19.STATE_FAILED) {
    if (who < blockCount) return who;
    wrong2("block", `${name}, block ${who}`, `a block below ${blockCount}`);
  } else if (who === 0) {
    wrong2("who", `${name} by nobody`, "the owner id of who did");
  } else if (x.owner(`${kind}.who`, where, who, sights) && x.isDead(who)) {
    const pledged = state === L19.STATE_PLEDGED;
    x.left(
      `${kind}.${pledged ? "pledge" : "computation"}-of-dead`,
      where,
      `${name} by who is gone`,
      pledged ? "whoever looks at it finds it abandoned" : "the next one that computes it takes over",
      { sights, dead: [who] }
    );
  }
  return -1;
}
var utf8 = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
function checkPayload(x, state, blocks, named, elemSize, stride) {
  const { kind } = x.place;
  const proof = [sightOf(state)];
  const word3 = { at: blocks.offset(named), what: `word of block ${named}, which state names` };
  if (blocks.upper(named) === 0) {
    x.wrong(`${kind}.block-unclaimed`, word3, "version 0: it was never claimed", "a version that is not 0", {
      sights: [...proof, blocks.sight(named)]
    });
  }
  const at = blocks.offset(named) + L19.OUTCOME_PAYLOAD;
  if (state.upper % 8 === L19.STATE_READY) {
    x.bytes.anew();
    x.padding(`the element in block ${named}`, at, elemSize, proof);
    return;
  }
  const room = Math.min(stride - 12, L19.MOST_TEXT_ROOM);
  const text = x.bytes.read(at, L19.TEXT_BYTES + room);
  const length = text.readUInt32LE(0);
  const where = { at, what: `text in block ${named}` };
  const sights = [...proof, { at, bytes: text.subarray(0, L19.TEXT_BYTES + Math.min(length, room)) }];
  if (length > room) {
    x.wrong(`${kind}.text-length`, where, `${length} bytes`, `at most the ${room} that there is room for`, { sights });
    return;
  }
  try {
    utf8.decode(text.subarray(L19.TEXT_BYTES, L19.TEXT_BYTES + length));
  } catch {
    x.wrong(`${kind}.text`, where, "bytes that are no UTF-8", "text", { sights });
  }
}
function checkOwners(x, state, blocks, named) {
  const { kind } = x.place;
  const dead = [];
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
          sights: [blocks.sight(block)]
        }
      );
    }
    if (!x.owner(`${kind}.block-owner`, where, owner, [blocks.sight(block)])) continue;
    if (block !== named && x.isDead(owner)) dead.push(block);
  }
  if (dead.length === 0) return;
  x.left(
    `${kind}.block-of-dead`,
    { at: blocks.offset(dead[0]), what: `${dead.length} of the blocks` },
    `${blocksText(dead)}, claimed by who is gone`,
    "the next one that settles it takes them",
    {
      sights: [sightOf(state), ...dead.slice(0, 64).map((b) => blocks.sight(b))],
      dead: [...new Set(dead.map((b) => blocks.low(b)))]
    }
  );
}

// src/validate/pool.ts
import * as L20 from "zeroipc/layout";
function checkPool(x) {
  const elemSize = x.fixed("pool.elem_size", L20.STRUCTURE_ELEM_SIZE, "elem_size", (v) => v >= 1, "at least 1");
  const capacity = x.fixed(
    "pool.capacity",
    L20.STRUCTURE_CAPACITY,
    "capacity",
    (v) => v >= 1 && v <= L20.NO_BLOCK,
    `1 to ${L20.NO_BLOCK}`
  );
  const payload = x.fixed(
    "pool.payload",
    L20.POOL_PAYLOAD,
    "payload",
    (v) => v % 8 === 0 && v >= L20.LEASE_PAYLOAD_NEAR,
    "a multiple of 8, at least 8"
  );
  const least = payload + up82(elemSize);
  const stride = x.fixed(
    "pool.stride",
    L20.STRUCTURE_STRIDE,
    "stride",
    (v) => v % 8 === 0 && v >= least,
    `a multiple of 8, at least ${least}`
  );
  x.fits("pool.fits", L20.POOL_BLOCKS + capacity * stride, `${capacity} blocks of ${stride} bytes`);
  x.founded();
  const queues = checkQueues(x);
  const leases = x.bytes.row(x.base + L20.POOL_BLOCKS, capacity, stride);
  const carried = checkHandles(x, queues, leases);
  checkLeases(x, leases, carried);
  x.waiters(L20.POOL_FREE, "free");
}
function checkQueues(x) {
  const found = [];
  const seen = /* @__PURE__ */ new Map();
  const words = x.bytes.row(x.base + L20.POOL_QUEUES, L20.POOL_QUEUE_COUNT);
  let empty = -1;
  for (let k = 0; k < words.count; k++) {
    const word3 = words.word(k);
    const value = valueOf(word3);
    const where = { at: word3.at, what: `bound queue ${k}` };
    const sights = [sightOf(word3)];
    if (value === 0n) {
      if (empty < 0) empty = k;
      continue;
    }
    if (empty >= 0) {
      x.wrong(
        "pool.queues-order",
        where,
        `line ${value}`,
        `0: word ${empty} is 0, and they are filled from the first on`,
        {
          sights: [words.sight(empty), ...sights]
        }
      );
    }
    const line = Number(value);
    const queue = x.segment.places.find(({ offset }) => offset === line * L20.LINE_BYTES);
    if (queue?.kind !== "queue") {
      x.wrong(
        "pool.queue",
        where,
        `line ${value}, where ${queue ? `a ${queue.kind} lies` : "no structure begins"}`,
        "the line of a queue",
        {
          sights
        }
      );
      continue;
    }
    const size = x.bytes.u32Seen(queue.offset + L20.STRUCTURE_ELEM_SIZE);
    if (size.value !== 8) {
      x.wrong(
        "pool.queue",
        where,
        `line ${value}, a queue of elements of ${size.value} bytes`,
        "a queue of elements of 8 bytes",
        {
          sights: [...sights, size.sight]
        }
      );
      continue;
    }
    const twice = seen.get(line);
    if (twice !== void 0) {
      x.wrong("pool.queue-twice", where, `line ${line}`, `a queue that word ${twice} does not name`, {
        sights: [...sights, words.sight(twice)]
      });
      continue;
    }
    seen.set(line, k);
    found.push(queue);
  }
  return found;
}
function checkHandles(x, queues, leases) {
  const carried = /* @__PURE__ */ new Map();
  for (const queue of queues) {
    const stride = x.bytes.u32(queue.offset + L20.STRUCTURE_STRIDE);
    const capacity = x.bytes.u32(queue.offset + L20.STRUCTURE_CAPACITY);
    const blockCount = x.bytes.u32(queue.offset + L20.QUEUE_BLOCK_COUNT);
    if (stride < 24 || stride % 8 !== 0 || blockCount <= capacity) continue;
    if (L20.QUEUE_CELLS + blockCount * stride > queue.size) continue;
    const begin = queue.offset + L20.QUEUE_CELLS;
    const payloads = x.bytes.row(begin + L20.CELL_PAYLOAD, blockCount, stride);
    const targets = x.bytes.row(begin + L20.CELL_TARGET, capacity, stride);
    const stale = [];
    let first = begin;
    for (let cell = 0; cell < capacity; cell++) {
      const block = targets.low(cell);
      if (targets.upper(cell) % 2 === 0 || block >= blockCount) continue;
      const index = payloads.low(block);
      const generation = payloads.upper(block);
      const sights = [targets.sight(cell), payloads.sight(block)];
      const lease = index < leases.count ? leases.upper(index) : -1;
      const fits = lease >= 0 && lease % 2 === 1 && leases.low(index) !== 0 && Math.floor(lease / 2) === generation;
      if (fits) carried.set(`${generation}/${index}`, sights);
      else {
        if (stale.length === 0) first = targets.offset(cell);
        stale.push(index < leases.count ? [...sights, leases.sight(index)] : sights);
      }
    }
    if (stale.length === 0) continue;
    x.left(
      "pool.handle-stale",
      { at: first, what: `${stale.length} of the handles in queue ${JSON.stringify(queue.name)}` },
      "they fit no lease that was sent",
      "receive passes over them, and a send takes them out",
      { sights: stale.slice(0, 64).flat() }
    );
  }
  return carried;
}
function checkLeases(x, leases, carried) {
  const dead = [];
  for (let k = 0; k < leases.count; k++) {
    const owner = leases.low(k);
    if (owner === 0) continue;
    const where = { at: leases.offset(k), what: `lease of block ${k}` };
    if (!x.owner("pool.lease-owner", where, owner, [leases.sight(k)]) || !x.isDead(owner)) continue;
    const sent = leases.upper(k) % 2 === 1;
    if (!sent || !carried.has(`${Math.floor(leases.upper(k) / 2)}/${k}`)) dead.push(k);
  }
  if (dead.length === 0) return;
  x.left(
    "pool.lease-of-dead",
    { at: leases.offset(dead[0]), what: `${dead.length} of the leases` },
    `${blocksText(dead)}, leased by who is gone`,
    "free by definition: the next acquire takes them, and reclaim gives them back",
    { sights: dead.slice(0, 64).map((k) => leases.sight(k)), dead: [...new Set(dead.map((k) => leases.low(k)))] }
  );
}

// src/validate/ring.ts
import * as L21 from "zeroipc/layout";
function checkArray(x) {
  const elemSize = x.fixed("array.elem_size", L21.STRUCTURE_ELEM_SIZE, "elem_size", (v) => v >= 1, "at least 1");
  const capacity = x.fixed("array.capacity", L21.STRUCTURE_CAPACITY, "capacity", (v) => v >= 1, "at least 1");
  x.fixed("array.stride", L21.STRUCTURE_STRIDE, "stride", (v) => v === elemSize, `elem_size, ${elemSize}`);
  x.fits("array.fits", L21.ARRAY_ELEMENTS + capacity * elemSize, `${capacity} elements of ${elemSize} bytes`);
}
function checkRing(x) {
  const mode = x.fixed("ring.mode", L21.RING_MODE, "mode", (v) => v <= 1, "0 (elements) or 1 (messages)");
  const messages = mode === L21.RING_MESSAGES;
  const elemSize = x.fixed(
    "ring.elem_size",
    L21.STRUCTURE_ELEM_SIZE,
    "elem_size",
    (v) => messages ? v === 1 : v >= 1,
    messages ? "1 in a ring of messages" : "at least 1"
  );
  const capacity = x.fixed(
    "ring.capacity",
    L21.STRUCTURE_CAPACITY,
    "capacity",
    (v) => messages ? v >= 8 && v % 8 === 0 : v >= 1,
    messages ? "a multiple of 8, at least 8" : "at least 1"
  );
  const stride = messages ? L21.FRAME_UNIT : elemSize;
  x.fixed("ring.stride", L21.STRUCTURE_STRIDE, "stride", (v) => v === stride, `${stride}`);
  const largest = x.fixed(
    "ring.largest",
    L21.RING_LARGEST,
    "largest",
    (v) => messages ? v <= capacity - 8 : v === 0,
    messages ? `at most ${capacity - 8}, the capacity less 8` : "0 in a ring of elements"
  );
  const units = messages ? capacity / L21.FRAME_UNIT : capacity;
  x.fits(
    "ring.fits",
    L21.RING_AREA + units * stride + (messages ? up82(largest) : 0),
    `${units} units of ${stride} bytes`
  );
  x.founded();
  const head = position(x, L21.RING_HEAD);
  const tail = position(x, L21.RING_TAIL);
  const distance = checkDistance(x, units, head, tail);
  if (messages && distance > 0) checkFrames(x, { units, largest, stride }, head, distance);
  checkSide(x, L21.RING_PRODUCER, "producer");
  checkSide(x, L21.RING_CONSUMER, "consumer");
  x.waiters(L21.RING_NOT_EMPTY, "not_empty");
  x.waiters(L21.RING_NOT_FULL, "not_full");
}
function position(x, offset) {
  const word3 = x.word(offset);
  const { high: high2, lower: lower2 } = halvesOf(word3);
  return { lap: high2, index: lower2, word: word3 };
}
function checkDistance(x, units, head, tail) {
  const text = ({ lap, index }) => `lap ${lap}, index ${index}`;
  let founded = true;
  for (const [name, place] of [
    ["head", head],
    ["tail", tail]
  ]) {
    if (place.index < units) continue;
    founded = false;
    x.wrong("ring.index", { at: place.word.at, what: name }, text(place), `an index below ${units}`, {
      sights: [sightOf(place.word)]
    });
  }
  if (!founded) return -1;
  const laps = tail.lap - head.lap >>> 0;
  const distance = laps === 0 ? tail.index - head.index : laps === 1 ? units - head.index + tail.index : -1;
  if (distance >= 0 && distance <= units) return distance;
  x.wrong(
    "ring.distance",
    { at: tail.word.at, what: "tail" },
    text(tail),
    `0 to ${units} units behind head (${text(head)})`,
    { sights: [sightOf(head.word), sightOf(tail.word)] }
  );
  return -1;
}
function checkFrames(x, area, head, distance) {
  x.bytes.anew();
  let index = head.index;
  for (let left = distance; left > 0; ) {
    const at = x.base + L21.RING_AREA + index * area.stride;
    const bytes3 = Buffer.from(x.bytes.near(at + L21.FRAME_LENGTH, 4));
    const length = bytes3.readUInt32LE(0);
    const frame = 1 + Math.ceil(length / L21.FRAME_UNIT);
    const sights = [sightOf(head.word), { at: at + L21.FRAME_LENGTH, bytes: bytes3 }];
    const where = { at, what: `frame at unit ${index}` };
    if (length > area.largest) {
      x.wrong("ring.length", where, `a message of ${length} bytes`, `at most largest, ${area.largest}`, { sights });
      return;
    }
    if (frame > left) {
      x.wrong("ring.frame", where, `${frame} units`, `at most the ${left} that are left up to tail`, { sights });
      return;
    }
    left -= frame;
    index += frame;
    if (index >= area.units) {
      index -= area.units;
      x.bytes.anew();
    }
  }
}
function checkSide(x, offset, name) {
  const word3 = x.word(offset);
  const where = { at: word3.at, what: name };
  const sights = [sightOf(word3)];
  if (word3.low === 0 || !x.owner(`ring.${name}`, where, word3.low, sights) || !x.isDead(word3.low)) return;
  x.left("ring.side-of-dead", where, `${hex2(valueOf(word3))}, who is gone`, `the next ${name} takes the side`, {
    sights,
    dead: [word3.low]
  });
}

// src/validate/stack.ts
import * as L22 from "zeroipc/layout";
var HELD2 = 2 ** 39;
function checkStack(x) {
  const elemSize = x.fixed("stack.elem_size", L22.STRUCTURE_ELEM_SIZE, "elem_size", (v) => v >= 1, "at least 1");
  const capacity = x.fixed("stack.capacity", L22.STRUCTURE_CAPACITY, "capacity", (v) => v >= 1, "at least 1");
  const blockCount = x.fixed(
    "stack.block_count",
    L22.STACK_BLOCK_COUNT,
    "block_count",
    (v) => v > capacity && v <= L22.NO_BLOCK,
    `more than the capacity, ${capacity}, and at most ${L22.NO_BLOCK}`
  );
  const least = L22.STACK_BLOCK_PAYLOAD + up82(elemSize);
  const stride = x.fixed(
    "stack.stride",
    L22.STRUCTURE_STRIDE,
    "stride",
    (v) => v % 8 === 0 && v >= least,
    `a multiple of 8, at least ${least}`
  );
  const blocks = up642(L22.STACK_ENTRIES + 8 * capacity);
  x.fits("stack.fits", blocks + blockCount * stride, `${capacity} entries and ${blockCount} blocks of ${stride} bytes`);
  x.founded();
  const begin = x.base + blocks;
  const stack = {
    capacity,
    blockCount,
    entries: x.bytes.row(x.base + L22.STACK_ENTRIES, capacity),
    words: x.bytes.row(begin + L22.STACK_BLOCK_WORD, blockCount, stride),
    depths: x.bytes.row(begin + L22.STACK_BLOCK_DEPTH, blockCount, stride)
  };
  const { top, within } = checkElements(x, stack);
  checkOwners2(x, stack);
  x.bytes.anew();
  for (const block of within) {
    x.padding(`the element in block ${block}`, begin + block * stride + L22.STACK_BLOCK_PAYLOAD, elemSize, [top]);
  }
  x.waiters(L22.STACK_NOT_EMPTY, "not_empty");
  x.waiters(L22.STACK_NOT_FULL, "not_full");
}
function checkElements(x, stack) {
  const { blockCount, capacity, depths, entries: entries2 } = stack;
  const top = x.word(L22.STACK_TOP);
  const proof = sightOf(top);
  const where = { at: top.at, what: "top" };
  const text = `tag ${top.upper % HELD2}, block ${top.low === L22.NO_BLOCK ? "none" : top.low}`;
  if (top.upper >= HELD2)
    x.wrong("stack.top", where, `${text}, with its highest bit set`, "a highest bit of 0", { sights: [proof] });
  for (let k = 0; k < capacity; k++) {
    if (entries2.upper(k) < HELD2) continue;
    x.wrong("stack.entry-bit", { at: entries2.offset(k), what: `entry ${k + 1}` }, "its highest bit is set", "0 there", {
      sights: [entries2.sight(k)]
    });
  }
  if (top.low === L22.NO_BLOCK) return { top: proof, within: [] };
  if (top.low >= blockCount) {
    x.wrong("stack.top", where, text, `a block below ${blockCount}, or none`, { sights: [proof] });
    return { top: proof, within: [] };
  }
  const size = depths.upper(top.low) * 2 ** 24 + depths.low(top.low);
  if (size < 1 || size > capacity) {
    x.wrong(
      "stack.depth",
      { at: depths.offset(top.low), what: `depth of block ${top.low}, which is on top` },
      `${size}`,
      `1 to ${capacity}`,
      { sights: [proof, depths.sight(top.low)] }
    );
    return { top: proof, within: [] };
  }
  const within = /* @__PURE__ */ new Map([[top.low, size]]);
  checkBirth(x, stack, top.low, top.upper, "top", [proof], true);
  let above = top.low;
  for (let depth = size - 1; depth >= 1; depth--) {
    const entry = entries2.word(depth - 1);
    const sights = [proof, sightOf(entry)];
    const at = { at: entry.at, what: `entry ${depth}` };
    const found = `birth ${entry.upper % HELD2}, block ${entry.low === L22.NO_BLOCK ? "none" : entry.low}`;
    if (entry.low >= blockCount) {
      x.wrong("stack.entry", at, found, `a block below ${blockCount}: ${size} elements are in the stack`, { sights });
      continue;
    }
    const other = within.get(entry.low);
    if (other !== void 0) {
      x.wrong("stack.block-twice", at, found, `a block that is not in the stack at depth ${other}, too`, { sights });
      continue;
    }
    within.set(entry.low, depth);
    const stated = depths.upper(entry.low) * 2 ** 24 + depths.low(entry.low);
    if (stated !== depth) {
      x.wrong(
        "stack.depth",
        { at: depths.offset(entry.low), what: `depth of block ${entry.low}, which entry ${depth} names` },
        `${stated}`,
        `${depth}`,
        { sights: [...sights, depths.sight(entry.low)] }
      );
    }
    checkBirth(x, stack, entry.low, entry.upper, `entry ${depth}`, sights, false);
    const aim = stack.words.upper(above) % HELD2;
    if (difference(modulo(aim + 1, LAP_BITS), entry.upper % HELD2, LAP_BITS) <= 0) {
      x.wrong(
        "stack.birth-order",
        at,
        found,
        `a birth before that of the element above it, which was aimed at tag ${aim}`,
        { sights: [...sights, stack.words.sight(above)] }
      );
    }
    above = entry.low;
  }
  return { top: proof, within: [...within.keys()] };
}
function checkBirth(x, { words }, block, birth, named, sights, isTop) {
  const upper2 = words.upper(block);
  const owner = words.low(block);
  const where = { at: words.offset(block), what: `word of block ${block}, which ${named} names` };
  const aim = upper2 % HELD2;
  const text = `${upper2 >= HELD2 ? "held" : "not held"}, aimed at tag ${aim}, owner 0x${owner.toString(16).padStart(6, "0")}`;
  const proof = { sights: [...sights, words.sight(block)] };
  if (upper2 >= HELD2 || owner === 0) {
    x.wrong("stack.block-word", where, text, "not held, with the owner who pushed it", proof);
    return;
  }
  const born = modulo(aim + 1, LAP_BITS);
  const holds = isTop ? difference(birth % HELD2, born, LAP_BITS) >= 0 : born === birth % HELD2;
  if (holds) return;
  x.wrong(
    "stack.birth",
    where,
    text,
    isTop ? `aimed at a tag before top's, ${birth % HELD2}` : `aimed at the tag before its birth, ${birth % HELD2}`,
    proof
  );
}
function checkOwners2(x, { words, blockCount }) {
  const dead = [];
  for (let block = 0; block < blockCount; block++) {
    const owner = words.low(block);
    const held = words.upper(block) >= HELD2;
    const where = { at: words.offset(block), what: `word of block ${block}` };
    const sights = [words.sight(block)];
    if (owner === 0) {
      if (words.upper(block) !== 0) {
        x.wrong(
          "stack.block-ownerless",
          where,
          `${held ? "held" : "aimed"}, without an owner`,
          "an owner, or 0 in all of the word",
          {
            sights
          }
        );
      }
    } else if (x.owner("stack.block-owner", where, owner, sights) && held && x.isDead(owner)) dead.push(block);
  }
  if (dead.length === 0) return;
  x.left(
    "stack.block-of-dead",
    { at: words.offset(dead[0]), what: `${dead.length} of the blocks` },
    `${blocksText(dead)}, held by who is gone`,
    "free by definition: whoever needs a block takes it",
    { sights: dead.slice(0, 64).map((b) => words.sight(b)), dead: [...new Set(dead.map((b) => words.low(b)))] }
  );
}

// src/validate/stream.ts
import * as L25 from "zeroipc/layout";

// src/validate/derived.ts
import * as L23 from "zeroipc/layout";
var OPERATORS = ["", "map", "filter", "take", "skip", "window", "scan"];
function sourceOf(x) {
  if (x.u32(L23.STREAM_SOURCE_SEGMENT) !== x.segment.segmentId) return void 0;
  const offset = x.u32(L23.STREAM_SOURCE_OFFSET) * L23.LINE_BYTES;
  return x.segment.places.find((place) => place.offset === offset && place.kind === "stream");
}
function checkDerivedHeader(x, operator, elemSize) {
  const name = OPERATORS[operator];
  const fixed = (offset, what, holds, expected) => x.fixed(`stream.${what}`, offset, what, holds, expected);
  if (operator === 0) {
    const why = "0: it is not derived";
    fixed(L23.STREAM_COUNT, "count", (v) => v === 0, why);
    fixed(L23.STREAM_STEP, "step", (v) => v === 0, why);
    fixed(L23.STREAM_SOURCE_SEGMENT, "source_segment", (v) => v === 0, why);
    fixed(L23.STREAM_SOURCE_OFFSET, "source_offset", (v) => v === 0, why);
    return;
  }
  const counts = operator === L23.OPERATOR_TAKE || operator === L23.OPERATOR_WINDOW;
  const count = fixed(
    L23.STREAM_COUNT,
    "count",
    (v) => counts ? v >= 1 : operator === L23.OPERATOR_SKIP || v === 0,
    counts ? `at least 1, of a ${name}` : `0, of a ${name}`
  );
  const steps = operator === L23.OPERATOR_WINDOW;
  fixed(L23.STREAM_STEP, "step", (v) => steps ? v >= 1 : v === 0, steps ? "at least 1" : `0, of a ${name}`);
  fixed(L23.STREAM_SOURCE_SEGMENT, "source_segment", (v) => v !== 0, "the segment_id of its source's segment");
  const within = x.u32(L23.STREAM_SOURCE_SEGMENT) === x.segment.segmentId;
  const source = sourceOf(x);
  const line = fixed(
    L23.STREAM_SOURCE_OFFSET,
    "source_offset",
    (v) => v !== 0 && (!within || source !== void 0),
    within ? "the line of a stream in this segment" : "the line of its source"
  );
  if (!source) return;
  const elem = x.bytes.u32Seen(source.offset + L23.STRUCTURE_ELEM_SIZE);
  const capacity = x.bytes.u32Seen(source.offset + L23.STRUCTURE_CAPACITY);
  const own = x.bytes.u32Seen(x.base + L23.STRUCTURE_ELEM_SIZE).sight;
  const size = steps ? elem.value * count : elem.value;
  const same = operator !== L23.OPERATOR_MAP && operator !== L23.OPERATOR_SCAN;
  if (same && elemSize !== size) {
    x.wrong(
      "stream.source-element",
      { at: own.at, what: "elem_size" },
      `${elemSize}`,
      `${size}: elements of a ${name} of ${JSON.stringify(source.name)} at line ${line}`,
      { sights: [own, elem.sight] }
    );
  }
  if (steps && count > capacity.value) {
    x.wrong(
      "stream.window",
      { at: x.base + L23.STREAM_COUNT, what: "count" },
      `a window of ${count}`,
      `at most the source's capacity, ${capacity.value}`,
      { sights: [x.bytes.u32Seen(x.base + L23.STREAM_COUNT).sight, capacity.sight] }
    );
  }
}
function checkDerivation(x, shape, named) {
  const binding = x.word(L23.STREAM_BINDING);
  const start = x.word(L23.STREAM_START);
  const failed = x.bytes.u32Seen(x.base + L23.STREAM_FAILED);
  const failure = x.bytes.read(x.base + L23.STREAM_FAILURE, L23.STREAM_FAILURE_BYTES);
  const message = { at: x.base + L23.STREAM_FAILURE, bytes: failure };
  if (shape.operator === 0) {
    const must = (what, at, zero, found, sight) => {
      if (!zero) x.wrong(`stream.${what}`, { at, what }, found, "0: it is not derived", { sights: [sight] });
    };
    must("binding", binding.at, valueOf(binding) === 0n, hex2(valueOf(binding)), sightOf(binding));
    must("start", start.at, valueOf(start) === 0n, hex2(valueOf(start)), sightOf(start));
    must("failed", failed.sight.at, failed.value === 0, `${failed.value}`, failed.sight);
    must(
      "failure",
      message.at,
      failure.every((byte) => byte === 0),
      "text",
      message
    );
    return;
  }
  const source = sourceOf(x);
  const serial = Math.floor(binding.upper / 2 ** 16);
  const line = binding.upper % 2 ** 16;
  const where = { at: binding.at, what: "binding" };
  const text = `serial ${serial}, line ${line}, owner ${hex2(binding.low, 6)}`;
  const sights = [sightOf(binding)];
  if (x.owner("stream.binding", where, binding.low, sights) && x.isDead(binding.low)) {
    x.left("stream.binding-of-dead", where, text, "the next one that derives binds it anew", {
      sights,
      dead: [binding.low]
    });
  }
  if (line !== 0 && (serial === 0 || binding.low !== 0)) {
    x.wrong("stream.binding", where, text, "a serial that is not 0 and no owner, beside a line", { sights });
  }
  if (source) {
    const lines = x.bytes.u32Seen(source.offset + L23.STREAM_MAX_SUBSCRIBERS);
    if (line > lines.value) {
      x.wrong("stream.binding", where, text, `a line of the source's ${lines.value}`, {
        sights: [...sights, lines.sight]
      });
    }
    checkPlaces2(x, shape, named, source, sightOf(start), start);
  }
  checkFailure(x, shape, failed, message);
  checkTaken(x, shape);
}
function checkPlaces2(x, shape, named, source, sight, start) {
  const capacity = x.bytes.u32Seen(source.offset + L23.STRUCTURE_CAPACITY);
  const isPosition = (upper2, low2) => low2 < capacity.value && upper2 < 2 ** LAP_BITS;
  if (!isPosition(start.upper, start.low)) {
    x.wrong(
      "stream.start",
      { at: start.at, what: "start" },
      `lap ${start.upper}, index ${start.low}`,
      `a position of the source: an index below ${capacity.value}`,
      { sights: [sight, capacity.sight] }
    );
  }
  const at = up82(shape.elemSize);
  for (const { cell, block } of named) {
    const origin = x.bytes.word(shape.payloads + block * shape.stride + at);
    if (isPosition(origin.upper, origin.low)) continue;
    x.wrong(
      "stream.origin",
      { at: origin.at, what: `origin of block ${block}` },
      `lap ${origin.upper}, index ${origin.low}`,
      `a position of the source: an index below ${capacity.value}`,
      { sights: [shape.targets.sight(cell), sightOf(origin), capacity.sight] }
    );
  }
}
var utf82 = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
function checkFailure(x, shape, failed, message) {
  const where = { at: failed.sight.at, what: "failed" };
  if (failed.value > 1) x.wrong("stream.failed", where, `${failed.value}`, "0 or 1", { sights: [failed.sight] });
  if (failed.value === 0) return;
  const end = message.bytes.indexOf(0);
  const text = end < 0 ? message.bytes : message.bytes.subarray(0, end);
  let problem = end >= 0 && message.bytes.subarray(end).some((byte) => byte !== 0) ? "bytes behind its end" : "";
  try {
    utf82.decode(text);
  } catch {
    problem = "bytes that are no UTF-8";
  }
  if (problem !== "") {
    x.wrong("stream.failure", { at: message.at, what: "failure" }, problem, "zero-padded UTF-8", {
      sights: [failed.sight, message]
    });
  }
  const { targets } = shape;
  for (let cell = 0; cell < targets.count; cell++) if (targets.upper(cell) % 2 === 1) return;
  x.left(
    "stream.failed-open",
    where,
    "the derivation failed, and the stream is not closed",
    "the next one that would derive closes it",
    { sights: [failed.sight], twice: true }
  );
}
function checkTaken(x, shape) {
  if (shape.operator !== L23.OPERATOR_TAKE) return;
  const count = x.u32(L23.STREAM_COUNT);
  const { capacity, targets } = shape;
  const cell = count % capacity;
  const laps = Math.floor(targets.upper(cell) / 2);
  if (laps <= Math.floor(count / capacity)) return;
  x.wrong(
    "stream.take",
    { at: targets.offset(cell), what: `target of cell ${cell}` },
    `published ${laps} times`,
    `at most ${Math.floor(count / capacity)} times: it takes ${count} values`,
    { sights: [targets.sight(cell)] }
  );
}

// src/validate/subscribers.ts
import * as L24 from "zeroipc/layout";
function checkLines(x, shape) {
  const aims = new Aims(shape.capacity);
  const words = x.bytes.row(shape.lines + L24.LINE_WORD, shape.lineCount, L24.LINE_BYTES);
  const bounds = x.bytes.row(shape.lines + L24.LINE_BOUND, shape.lineCount, L24.LINE_BYTES);
  const dead = [];
  for (let k = 0; k < shape.lineCount; k++) {
    checkStandby(x, shape, k);
    const word3 = words.word(k);
    if (valueOf(word3) === 0n) continue;
    const { held: pending, lap, index, owner } = aims.read(words, k);
    const where = { at: word3.at, what: `subscriber line ${k}` };
    const cursor = `cursor at lap ${lap}, index ${index}`;
    const sights = [sightOf(word3)];
    if (!x.owner("stream.line-owner", where, owner, sights)) continue;
    if (index >= shape.capacity) {
      x.wrong("stream.line-index", where, cursor, `an index below ${shape.capacity}`, { sights });
      continue;
    }
    const bound = bounds.word(k);
    if (owner === 0 && !pending) {
      x.wrong("stream.line-ownerless", where, `${cursor}, without an owner`, "0, for a line that is free", { sights });
      continue;
    }
    if (owner === 0 && valueOf(bound) === 0n) {
      x.wrong(
        "stream.line-unbound",
        where,
        `${cursor}, handed over by nobody knows whom: bound is 0`,
        "bound names the derived stream whose line is handed over",
        { sights: [sightOf(bound), ...sights] }
      );
    }
    if (x.isDead(owner)) dead.push(k);
    if (!pending || owner === 0) checkBound(x, bound, sights);
    if (!pending) checkCursor(x, shape, aims, { word: word3, bound, lap, index, where, cursor });
  }
  if (dead.length === 0) return;
  x.left(
    "stream.line-of-dead",
    { at: words.offset(dead[0]), what: `${dead.length} of the subscriber lines` },
    `${dead.length === 1 ? "its owner is" : "their owners are"} gone`,
    "a producer in whose way it is frees it, or the next subscriber takes it; one that derives, whoever goes on with it",
    { sights: dead.slice(0, 64).map((k) => words.sight(k)), dead: [...new Set(dead.map((k) => words.low(k)))] }
  );
}
function checkCursor(x, shape, aims, it) {
  const { capacity, policy, targets } = shape;
  const lapsOf = (cell) => {
    const target = x.bytes.word(targets.offset(cell));
    return { laps: Math.floor(target.upper / 2), sight: sightOf(target) };
  };
  const mine = sightOf(it.word);
  const here = lapsOf(it.index);
  if (policy !== L24.POLICY_DROP_OLDEST) {
    if (difference(aims.cut(here.laps), aims.cut(it.lap + 2), aims.lapBits) >= 0) {
      x.wrong(
        "stream.line-behind",
        it.where,
        it.cursor,
        `at most ${capacity} values behind the tail, and cell ${it.index} was published ${here.laps} times`,
        { sights: [mine, here.sight, mine] }
      );
    }
  } else if (here.laps >= 2 ** (aims.lapBits - 1)) return;
  if (valueOf(it.bound) !== 0n) return;
  const last = before(it.index, it.lap, capacity);
  const there = lapsOf(last.cell);
  const due = last.cell === it.index - 1 ? it.lap + 1 : it.lap;
  const lead = difference(aims.cut(there.laps), aims.cut(due), aims.lapBits);
  if (lead >= 0) return;
  x.wrong(
    "stream.line-leads",
    it.where,
    it.cursor,
    `at most the tail: cell ${last.cell} was published ${there.laps} times only`,
    { sights: [sightOf(it.bound), mine, there.sight, mine] }
  );
}
function checkBound(x, bound, sights) {
  if (valueOf(bound) === 0n) return;
  const { high: segment, lower: line } = halvesOf(bound);
  const derived = x.segment.places.find(({ offset, kind }) => offset === line * L24.LINE_BYTES && kind === "stream");
  if (segment !== 0 && line !== 0) {
    if (segment !== x.segment.segmentId) return;
    if (derived && x.bytes.u32(derived.offset + L24.STREAM_OPERATOR) !== 0) return;
  }
  x.wrong(
    "stream.bound",
    { at: bound.at, what: "bound of a subscriber line" },
    `segment ${hex2(segment, 8)}, line ${line}`,
    "0, or a derived stream: its segment_id and line",
    { sights: [...sights, sightOf(bound)] }
  );
}
function checkStandby(x, shape, k) {
  const at = shape.lines + k * L24.LINE_BYTES + L24.LINE_STANDBY;
  const bytes3 = x.bytes.read(at, 4 * L24.LINE_STANDBY_COUNT);
  const gone = [];
  for (let n = 0; n < L24.LINE_STANDBY_COUNT; n++) {
    const owner = bytes3.readUInt32LE(4 * n);
    if (owner === 0) continue;
    const sight = { at: at + 4 * n, bytes: bytes3.subarray(4 * n, 4 * n + 4) };
    const where = { at: sight.at, what: `standby ${n} of subscriber line ${k}` };
    if (owner >= 2 ** 24) x.wrong("stream.standby", where, hex2(owner), "an owner id of 24 bits", { sights: [sight] });
    else if (x.owner("stream.standby", where, owner, [sight]) && x.isDead(owner)) gone.push({ owner, sight });
  }
  if (gone.length === 0) return;
  x.left(
    "stream.standby-of-dead",
    { at: gone[0]?.sight.at ?? at, what: `standby of subscriber line ${k}` },
    `${gone.length} who ${gone.length === 1 ? "is" : "are"} gone`,
    "they are ignored; the next one that stands by takes the place",
    { sights: gone.map(({ sight }) => sight), dead: gone.map(({ owner }) => owner) }
  );
}

// src/validate/stream.ts
var published = (targets, cell) => Math.floor(targets.upper(cell) / 2);
function targetText2(targets, cell) {
  const turn = targets.upper(cell);
  const block = targets.low(cell);
  const closed = turn % 2 === 1 ? ", closed" : "";
  return `turn ${turn} (published ${Math.floor(turn / 2)} times${closed}), ${block === L25.NO_BLOCK ? "no block" : `block ${block}`}`;
}
function checkStream(x) {
  const shape = geometry2(x);
  const { targets, words } = shape;
  checkOrder2(x, targets);
  const named = checkTargets2(x, shape);
  checkBlocks(x, targets, words, new Aims(shape.capacity), named);
  checkClosed(x, targets);
  checkTail(x, targets);
  checkLines(x, shape);
  checkDerivation(x, shape, named);
  const dropped = x.word(L25.STREAM_DROPPED);
  if ((dropped.upper !== 0 || dropped.low !== 0) && shape.policy !== L25.POLICY_DROP_NEWEST) {
    x.wrong(
      "stream.dropped",
      { at: dropped.at, what: "dropped" },
      `${dropped.upper * 2 ** 24 + dropped.low}`,
      "0: only the policy drop-newest drops values",
      { sights: [sightOf(dropped)] }
    );
  }
  x.bytes.anew();
  for (const { cell, block } of named) {
    x.padding(`the element in block ${block}`, shape.payloads + block * shape.stride, shape.elemSize, [
      targets.sight(cell)
    ]);
  }
  x.waiters(L25.STREAM_PUBLISHED, "published");
  x.waiters(L25.STREAM_ROOM, "room");
  x.waiters(L25.STREAM_HANDOVER, "handover");
}
function geometry2(x) {
  const elemSize = x.fixed("stream.elem_size", L25.STRUCTURE_ELEM_SIZE, "elem_size", (v) => v >= 1, "at least 1");
  const capacity = x.fixed("stream.capacity", L25.STRUCTURE_CAPACITY, "capacity", (v) => v >= 1, "at least 1");
  const policy = x.fixed("stream.policy", L25.STREAM_POLICY, "policy", (v) => v <= 2, "0 to 2");
  const blockCount = x.fixed(
    "stream.block_count",
    L25.STREAM_BLOCK_COUNT,
    "block_count",
    (v) => v > capacity && v <= L25.NO_BLOCK,
    `more than the capacity, ${capacity}, and at most ${L25.NO_BLOCK}`
  );
  const lineCount = x.fixed(
    "stream.max_subscribers",
    L25.STREAM_MAX_SUBSCRIBERS,
    "max_subscribers",
    (v) => v >= 1 && v <= L25.MAX_SUBSCRIBERS_LIMIT,
    `1 to ${L25.MAX_SUBSCRIBERS_LIMIT}`
  );
  const operator = x.fixed("stream.operator", L25.STREAM_OPERATOR, "operator", (v) => v <= L25.OPERATOR_SCAN, "0 to 6");
  const least = up82(elemSize) + (operator === 0 ? 0 : 8);
  const stride = x.fixed(
    "stream.stride",
    L25.STRUCTURE_STRIDE,
    "stride",
    (v) => v % 8 === 0 && v >= least,
    `a multiple of 8, at least ${least}`
  );
  const targetsAt = L25.STREAM_SUBSCRIBERS + lineCount * L25.LINE_BYTES;
  const wordsAt = targetsAt + up642(capacity * 8);
  const payloadsAt = wordsAt + up642(blockCount * 8);
  x.fits(
    "stream.fits",
    payloadsAt + blockCount * stride,
    `${lineCount} lines, ${capacity} targets and ${blockCount} blocks of ${stride} bytes`
  );
  x.founded();
  checkDerivedHeader(x, operator, elemSize);
  return {
    elemSize,
    capacity,
    policy,
    blockCount,
    lineCount,
    operator,
    stride,
    lines: x.base + L25.STREAM_SUBSCRIBERS,
    targets: x.bytes.row(x.base + targetsAt, capacity),
    words: x.bytes.row(x.base + wordsAt, blockCount),
    payloads: x.base + payloadsAt
  };
}
function checkOrder2(x, targets) {
  const laps = Float64Array.from({ length: targets.count }, (_, k) => published(targets, k));
  for (const { cell, beside } of stepBreaches(laps, LAP_BITS)) {
    x.wrong(
      "stream.order",
      { at: targets.offset(cell), what: `target of cell ${cell}` },
      targetText2(targets, cell),
      `cells are published in order, and cell ${beside} was ${laps[beside]} times`,
      { sights: [targets.sight(cell), targets.sight(beside)] }
    );
  }
}
function checkTargets2(x, { targets, blockCount }) {
  const named = [];
  const wrapped = published(targets, targets.count - 1) >= 2 ** (LAP_BITS - 1);
  for (let cell = 0; cell < targets.count; cell++) {
    const block = targets.low(cell);
    const lap = published(targets, cell);
    const fresh = lap === 0 && !wrapped;
    if (block < blockCount && !fresh) {
      named.push({ cell, lap: modulo(lap - 1, LAP_BITS), block });
      continue;
    }
    if (block === L25.NO_BLOCK && fresh) continue;
    x.wrong(
      "stream.block",
      { at: targets.offset(cell), what: `target of cell ${cell}` },
      targetText2(targets, cell),
      fresh ? "no block (0xffffff): nothing was published there" : `a block below ${blockCount}`,
      { sights: [targets.sight(cell)] }
    );
  }
  return named;
}
function checkClosed(x, targets) {
  let first = -1;
  for (let cell = 0; cell < targets.count; cell++) {
    if (targets.upper(cell) % 2 === 0) continue;
    const where = { at: targets.offset(cell), what: `target of cell ${cell}` };
    if (first >= 0) {
      x.wrong("stream.closed-twice", where, targetText2(targets, cell), `a cell that is not closed: cell ${first} is`, {
        sights: [targets.sight(cell), targets.sight(first)]
      });
    } else first = cell;
    const last = before(cell, published(targets, cell), targets.count);
    const laps = published(targets, last.cell);
    if (last.cell === cell || difference(laps, modulo(last.lap + 1, LAP_BITS), LAP_BITS) >= 0) continue;
    x.wrong(
      "stream.closed-place",
      where,
      targetText2(targets, cell),
      `the tail is the cell that may be closed, and cell ${last.cell} before it was published ${laps} times`,
      { sights: [targets.sight(cell), targets.sight(last.cell)] }
    );
  }
}
function checkTail(x, targets) {
  const hint = x.word(L25.STREAM_TAIL);
  const where = { at: hint.at, what: "hint tail" };
  if (!checkPosition(x, "stream.hint-index", where, hint, targets.count)) return;
  const last = before(hint.low, hint.upper, targets.count);
  const target = x.bytes.word(targets.offset(last.cell));
  const laps = Math.floor(target.upper / 2);
  if (difference(laps, modulo(last.lap + 1, LAP_BITS), LAP_BITS) >= 0) return;
  x.wrong(
    "stream.hint-leads",
    where,
    `lap ${hint.upper}, index ${hint.low}`,
    `at most the tail: cell ${last.cell} was published ${laps} times only`,
    { sights: [sightOf(target), sightOf(hint), sightOf(target)] }
  );
}

// src/validate/validate.ts
var CHECKS = {
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
  channel: checkCells
};
var KINDS = /* @__PURE__ */ new Map([
  [L26.KIND_ARRAY, "array"],
  [L26.KIND_QUEUE, "queue"],
  [L26.KIND_STACK, "stack"],
  [L26.KIND_RING, "ring"],
  [L26.KIND_MAP, "map"],
  [L26.KIND_SET, "set"],
  [L26.KIND_POOL, "pool"],
  [L26.KIND_FUTURE, "future"],
  [L26.KIND_LAZY, "lazy"],
  [L26.KIND_STREAM, "stream"],
  [L26.KIND_CHANNEL, "channel"]
]);
function kindOf(word3) {
  const known = KINDS.get(word3);
  if (known !== void 0) return known;
  const letters = Buffer.alloc(4);
  letters.writeUInt32LE(word3);
  return letters.toString("latin1");
}
var MOST_ROUNDS = 8;
var MOST_MILLISECONDS = 3e3;
function countOf(report2, level) {
  let count = 0;
  for (const { findings } of report2.verdicts) count += findings.filter((finding) => finding.level === level).length;
  return count;
}
var keyOf = ({ finding }) => `${finding.rule} ${finding.offset} ${finding.level} ${finding.found}`;
var pause = new Int32Array(new SharedArrayBuffer(4));
var Validator = class _Validator {
  constructor(name, fd) {
    this.name = name;
    this.fd = fd;
    const where = `segment "${name}"`;
    this.#bytes = new Bytes(fd);
    if (this.#bytes.size < 4 || this.#bytes.u32(L26.HEADER_MAGIC) !== L26.MAGIC) {
      const found = this.#bytes.size < 4 ? `has ${this.#bytes.size} bytes` : `begins with ${hex2(this.#bytes.u32(0), 8)}`;
      throw new FormatError3("ZEROIPC_BAD_MAGIC", `${where}: not a ZeroIPC segment: it ${found}`);
    }
    if (this.#bytes.size < L26.LINE_BYTES) {
      throw new FormatError3("ZEROIPC_BAD_SIZE", `${where}: ${this.#bytes.size} bytes are too short for a header`);
    }
    const version = this.#bytes.u32(L26.HEADER_VERSION);
    if (version !== L26.FORMAT_VERSION) {
      const which = version === 1 || version === 2 ? ", of an earlier ZeroIPC" : ", which is not known";
      throw new FormatError3("ZEROIPC_BAD_VERSION", `${where}: format version ${version}${which}`);
    }
    try {
      const slots = new PeerSlots2(name);
      if (slots.inode === fstatSync2(fd).ino) this.#slots = slots;
      else slots.close();
    } catch {
    }
  }
  name;
  fd;
  #bytes;
  #slots;
  /** Opens a segment's file. BAD_MAGIC, BAD_VERSION and BAD_SIZE where it is none that can be looked at. */
  static open(name) {
    const full = fullName(name);
    let fd;
    try {
      fd = openSync(`${FOLDER}${full}`, constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK);
    } catch (error) {
      throw systemError(error, full);
    }
    try {
      return new _Validator(full, fd);
    } catch (error) {
      closeSync(fd);
      throw systemError(error, full);
    }
  }
  close() {
    this.#slots?.close();
    closeSync(this.fd);
  }
  [Symbol.dispose]() {
    this.close();
  }
  /** Looks at everything, or at one structure. */
  run(only) {
    try {
      return this.#run(only);
    } catch (error) {
      if (error instanceof Shortened) {
        throw new FormatError3("ZEROIPC_BAD_SIZE", `segment "${this.name}" was cut short while it was looked at`);
      }
      throw error;
    }
  }
  #run(only) {
    const bytes3 = this.#bytes;
    const shape = shapeOf(bytes3);
    const census = new Census(bytes3, shape.peers, shape.maxPeers, () => this.#living(shape));
    const itself = { name: "", kind: "segment", offset: 0, size: bytes3.size };
    let facts = { maxPeers: shape.maxPeers, segmentId: shape.segmentId, places: [] };
    const whole2 = this.#settle(() => {
      const x = new Examination(bytes3, census, itself, facts);
      try {
        checkShape(x, shape);
        facts = { ...facts, places: checkTable(x, shape, kindOf) };
        checkPeers(x, shape);
        x.waiters(L26.HEADER_NAME_WAITERS, "name_waiters");
      } catch (error) {
        if (!(error instanceof Unfounded)) throw error;
      }
      return x;
    }, census);
    const verdicts = [{ name: "", kind: "segment", ...whole2, unknown: false }];
    for (const place of facts.places) {
      if (only !== void 0 && place.name !== only) continue;
      verdicts.push(this.#structure(place, facts, census));
    }
    const living = this.#living(shape);
    return { segment: this.name, verdicts, livenessKnown: living !== void 0, alive: living?.size ?? 0 };
  }
  #structure(place, facts, census) {
    const { name, kind } = place;
    const check = CHECKS[kind];
    if (!check && /^[A-Z0-9 _-]{4}$/.test(kind)) {
      return { name, kind, findings: [], more: 0, busy: 0, unknown: true };
    }
    const found = this.#settle(() => {
      const x = new Examination(this.#bytes, census, place, facts);
      if (!check) {
        const word3 = this.#bytes.read(place.offset, 4);
        x.wrong("structure.kind", { at: place.offset, what: "kind" }, word3.toString("hex"), "four letters", {
          sights: [{ at: place.offset, bytes: word3 }]
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
  #settle(look, census) {
    const proved = /* @__PURE__ */ new Map();
    const begun = performance.now();
    let awaited = /* @__PURE__ */ new Map();
    let busy = 0;
    let more = 0;
    for (let round = 0; round < MOST_ROUNDS; round++) {
      census.anew();
      const x = look();
      const moved = [];
      const again = /* @__PURE__ */ new Map();
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
  #stands({ sights, dead, empty }, census) {
    return this.#bytes.stillSo(sights) && dead.every((owner) => !census.alive(owner)) && empty.every((slot) => census.isEmpty(slot));
  }
  #living({ maxPeers }) {
    const slots = this.#slots;
    if (!slots) return void 0;
    const living = /* @__PURE__ */ new Set();
    for (let slot = 1; slot <= Math.min(maxPeers, L26.MAX_PEERS_LIMIT); slot++) if (slots.held(slot)) living.add(slot);
    return living;
  }
};
function sameSights(before2, now) {
  return before2 !== void 0 && before2.sights.length === now.sights.length && before2.sights.every(({ at, bytes: bytes3 }, k) => at === now.sights[k]?.at && bytes3.equals(now.sights[k].bytes));
}

// src/validate/verdict.ts
function nameOf({ name, kind }) {
  return kind === "segment" ? "the segment itself" : `${shown(kind)} "${shown(name)}"`;
}
function textOf(finding) {
  const rest = finding.level === "wrong" ? `; expected ${finding.expected}` : `; ${finding.mends ?? ""}`;
  return shown(`${finding.what}: ${finding.found}${rest}`);
}

// tests/harness.ts
import { join as join2 } from "node:path";
import { fileURLToPath as fileURLToPath2 } from "node:url";

// src/command.ts
import { CommanderError } from "commander";
import pc from "picocolors";
import { ZeroIpcError as ZeroIpcError2 } from "zeroipc";

// src/output.ts
var ENOUGH = 1 << 16;
var pause2 = new Int32Array(new SharedArrayBuffer(4));

// src/command.ts
var Usage = class extends Error {
  constructor(message, detail) {
    super(message);
    this.detail = detail;
  }
  detail;
};

// src/main.ts
import { Command } from "commander";

// src/commands/dump.ts
import { ArgumentError as ArgumentError2 } from "zeroipc";

// src/dump/parts.ts
import * as L27 from "zeroipc/layout";

// src/dump/print.ts
var CHUNK = 1 << 16;
var MOST_BYTES = 2 ** 28;

// src/options.ts
import { InvalidArgumentError, Option } from "commander";

// src/types.ts
import * as zeroipc from "zeroipc";
import { MismatchError } from "zeroipc";

// src/types/bytes.ts
var decoder3 = new TextDecoder("utf-8", { ignoreBOM: true });
var encoder = new TextEncoder();
var scalars = {
  i8: { get: (v, at) => v.getInt8(at), set: (v, at, value) => v.setInt8(at, value) },
  u8: { get: (v, at) => v.getUint8(at), set: (v, at, value) => v.setUint8(at, value) },
  i16: { get: (v, at) => v.getInt16(at, true), set: (v, at, value) => v.setInt16(at, value, true) },
  u16: { get: (v, at) => v.getUint16(at, true), set: (v, at, value) => v.setUint16(at, value, true) },
  i32: { get: (v, at) => v.getInt32(at, true), set: (v, at, value) => v.setInt32(at, value, true) },
  u32: { get: (v, at) => v.getUint32(at, true), set: (v, at, value) => v.setUint32(at, value, true) },
  i64: { get: (v, at) => v.getBigInt64(at, true), set: (v, at, value) => v.setBigInt64(at, value, true) },
  u64: { get: (v, at) => v.getBigUint64(at, true), set: (v, at, value) => v.setBigUint64(at, value, true) },
  f32: { get: (v, at) => v.getFloat32(at, true), set: (v, at, value) => v.setFloat32(at, value, true) },
  f64: { get: (v, at) => v.getFloat64(at, true), set: (v, at, value) => v.setFloat64(at, value, true) },
  bool: { get: (v, at) => v.getUint8(at) !== 0, set: (v, at, value) => v.setUint8(at, value ? 1 : 0) }
};
function decode2(form, bytes3) {
  return read(form, bytes3, new DataView(bytes3.buffer, bytes3.byteOffset, bytes3.byteLength), 0);
}
function read(form, bytes3, view, at) {
  switch (form.form) {
    case "scalar":
      return scalars[form.scalar].get(view, at);
    case "utf8":
    case "bytes": {
      const own = bytes3.slice(at, form.size === 0 ? void 0 : at + form.size);
      if (form.form === "bytes") return own;
      const end = own.indexOf(0);
      return decoder3.decode(end < 0 ? own : own.subarray(0, end));
    }
    case "array":
      return Array.from({ length: form.count }, (_, k) => read(form.of, bytes3, view, at + k * form.of.size));
    case "struct":
      return Object.fromEntries(
        form.fields.map(({ name, type, offset }) => [name, read(type, bytes3, view, at + offset)])
      );
  }
}
function encode(form, value) {
  if (form.size === 0) return form.form === "utf8" ? encoder.encode(value) : value.slice();
  const bytes3 = new Uint8Array(form.size);
  write(form, value, bytes3, new DataView(bytes3.buffer), 0);
  return bytes3;
}
function write(form, value, bytes3, view, at) {
  switch (form.form) {
    case "scalar":
      scalars[form.scalar].set(view, at, value);
      break;
    case "utf8":
    case "bytes":
      bytes3.set(form.form === "utf8" ? encoder.encode(value) : value, at);
      break;
    case "array":
      for (let k = 0; k < form.count; k++) {
        write(form.of, value[k], bytes3, view, at + k * form.of.size);
      }
      break;
    case "struct":
      for (const { name, type, offset } of form.fields) {
        write(type, value[name], bytes3, view, at + offset);
      }
  }
}

// src/types/form.ts
var MOST_BYTES2 = 2 ** 31 - 1;
var sizes = {
  ...{ i8: 1, u8: 1, i16: 2, u16: 2, i32: 4, u32: 4, i64: 8, u64: 8 },
  ...{ f32: 4, f64: 8, bool: 1 }
};
var scalarNames = Object.keys(sizes);
function isScalarName(name) {
  return Object.hasOwn(sizes, name);
}
function scalar(name) {
  return { form: "scalar", scalar: name, size: sizes[name], align: sizes[name] };
}
function blob(form, size) {
  return { form, size, align: 1 };
}
function arrayOf(of, count) {
  return { form: "array", of, count, size: of.size * count, align: of.align };
}
function struct(given) {
  let end = 0;
  let align = 1;
  const fields = given.map(({ name, type }, place) => {
    const offset = roundUp(end, type.align);
    end = offset + type.size;
    align = Math.max(align, type.align);
    return { name: name ?? `_${place}`, named: name !== void 0, offset, type };
  });
  return { form: "struct", fields, isTuple: !fields.some(({ named }) => named), size: roundUp(end, align), align };
}
function roundUp(bytes3, step) {
  return Math.ceil(bytes3 / step) * step;
}

// src/types/parse.ts
var DEEPEST = 16;
var elsewhere = {
  ...{ int8: "i8", int16: "i16", int32: "i32", int64: "i64", int: "i32", long: "i64", int8_t: "i8", int16_t: "i16" },
  ...{ int32_t: "i32", int64_t: "i64", uint8: "u8", uint16: "u16", uint32: "u32", uint64: "u64", uint8_t: "u8" },
  ...{ uint16_t: "u16", uint32_t: "u32", uint64_t: "u64", byte: "u8", float: "f32", float32: "f32", double: "f64" },
  ...{ float64: "f64", number: "f64", bigint: "i64", boolean: "bool", string: "utf8(n)", str: "utf8(n)" },
  ...{ text: "utf8(n)", char: "utf8(n)", buffer: "bytes(n)", struct: "{name: T}", array: "T[n]" }
};
var TypeSyntaxError = class extends Usage {
  constructor(why, text, at) {
    super(`type: ${why}`, `${shown(text)}
${" ".repeat(width(shown(text.slice(0, at))))}^`);
    this.text = text;
    this.at = at;
  }
  text;
  at;
};
function parseType(text) {
  return new Parser(text).whole();
}
var Parser = class {
  constructor(text) {
    this.text = text;
  }
  text;
  #at = 0;
  whole() {
    const form = this.#type(0);
    this.#blanks();
    if (this.#at < this.text.length) this.#fail(`it ends before ${JSON.stringify(this.#rest())}`);
    return form;
  }
  #type(depth) {
    const start = this.#start();
    let form = this.#one(depth);
    while (this.#take("[")) {
      this.#needSize(form, start);
      form = arrayOf(form, this.#count());
      this.#expect("]");
      this.#checkSize(form, start);
    }
    return form;
  }
  #one(depth) {
    const start = this.#start();
    if (depth > DEEPEST) this.#fail("it is nested too deeply");
    if (this.#take("{")) return this.#struct(depth, start);
    const word3 = this.#word();
    if (isScalarName(word3)) return scalar(word3);
    if (word3 !== "utf8" && word3 !== "bytes") this.#unknown(word3, start);
    if (!this.#take("(")) return blob(word3, 0);
    const size = this.#count();
    this.#expect(")");
    return blob(word3, size);
  }
  #struct(depth, start) {
    const fields = [];
    const names2 = /* @__PURE__ */ new Set();
    do {
      const at = this.#start();
      const given = this.#name();
      const name = given ?? `_${fields.length}`;
      if (names2.has(name)) this.#fail(`there are two fields "${name}"`, at);
      names2.add(name);
      const typeAt = this.#start();
      const type = this.#type(depth + 1);
      this.#needSize(type, typeAt);
      fields.push({ name: given, type });
    } while (this.#take(","));
    this.#expect("}", 'expected "," or "}"');
    return this.#checkSize(struct(fields), start);
  }
  /** A field's name and the colon behind it, if they are there. */
  #name() {
    const start = this.#start();
    const name = this.#word();
    if (name !== "" && this.#take(":")) {
      if (/^\d+$/.test(name) || name === "__proto__") this.#fail(`"${name}" cannot name a field`, start);
      return name;
    }
    this.#at = start;
    return void 0;
  }
  #count() {
    const start = this.#start();
    const word3 = this.#word();
    const count = /^\d{1,10}$/.test(word3) ? Number(word3) : 0;
    if (count < 1 || count > MOST_BYTES2) this.#fail(`expected a number from 1 to ${MOST_BYTES2}`, start);
    return count;
  }
  // --- words and signs ---
  #blanks() {
    while (/\s/.test(this.text[this.#at] ?? "")) this.#at++;
  }
  #start() {
    this.#blanks();
    return this.#at;
  }
  #take(sign) {
    if (this.text[this.#start()] !== sign) return false;
    this.#at++;
    return true;
  }
  #expect(sign, what = `expected "${sign}"`) {
    if (!this.#take(sign)) this.#fail(what);
  }
  #word() {
    const [word3 = ""] = /^\w*/.exec(this.text.slice(this.#start())) ?? [];
    this.#at += word3.length;
    return word3;
  }
  #rest() {
    const rest = this.text.slice(this.#at);
    return rest.length > 20 ? `${rest.slice(0, 20)}...` : rest;
  }
  // --- what is wrong ---
  #needSize(form, at) {
    if (form.size === 0) this.#fail(`${form.form} needs a number, as in ${form.form}(16), inside another type`, at);
  }
  #checkSize(form, at) {
    if (form.size > MOST_BYTES2) this.#fail(`it takes more than ${MOST_BYTES2} bytes`, at);
    return form;
  }
  #unknown(word3, at) {
    if (word3 === "") this.#fail(at === this.text.length ? "a type is missing at the end" : "expected a type", at);
    const known = `${scalarNames.join(" ")}, utf8(n), bytes(n), T[n], {name: T, ...}`;
    const hint = Object.hasOwn(elsewhere, word3) ? `it is called ${elsewhere[word3]} here` : `there are ${known}`;
    this.#fail(`there is no "${word3}": ${hint}`, at);
  }
  #fail(why, at = this.#start()) {
    throw new TypeSyntaxError(why, this.text, at);
  }
};

// src/types/print.ts
var MOST_TEXT = 400;
var MOST_CHARACTERS = 200;
var MOST_BYTES3 = 24;
var BYTES_WHEN_CUT = 16;
function word2(name, value) {
  if (typeof value !== "number") return String(value);
  if (Number.isNaN(value)) return "nan";
  if (!Number.isFinite(value)) return value > 0 ? "inf" : "-inf";
  if (Object.is(value, -0)) return "-0";
  return name === "f32" ? shortest(value) : String(value);
}
function shortest(value) {
  for (let digits = 1; digits < 9; digits++) {
    const short2 = Number(value.toPrecision(digits));
    if (Math.fround(short2) === value) return String(short2);
  }
  return String(Number(value.toPrecision(9)));
}
function hexadecimal(bytes3, between = "") {
  return Array.from(bytes3, (byte) => byte.toString(16).padStart(2, "0")).join(between);
}
function parts(form, value) {
  if (form.form === "array") {
    return Array.from(value, (each) => ({ name: "", of: form.of, value: each }));
  }
  return form.fields.map(({ name, named, type }) => ({
    name: named || !form.isTuple ? name : "",
    of: type,
    value: value[name]
  }));
}
function jsonText(form, value) {
  switch (form.form) {
    case "scalar": {
      const text = word2(form.scalar, value);
      if (typeof value === "bigint" && !Number.isSafeInteger(Number(value))) return `"${text}"`;
      return typeof value === "number" && !Number.isFinite(value) ? `"${text}"` : text;
    }
    case "utf8":
      return JSON.stringify(value);
    case "bytes":
      return `"0x${hexadecimal(value)}"`;
    default: {
      const isArray = form.form === "array" || form.isTuple;
      const texts = parts(form, value).map(
        ({ name, of, value: each }) => isArray ? jsonText(of, each) : `${JSON.stringify(name)}:${jsonText(of, each)}`
      );
      return isArray ? `[${texts.join(",")}]` : `{${texts.join(",")}}`;
    }
  }
}
function plain(form, value) {
  switch (form.form) {
    case "scalar":
      return word2(form.scalar, value);
    case "utf8":
      return shown(value);
    case "bytes":
      return `0x${hexadecimal(value)}`;
    default:
      return shown(jsonText(form, value));
  }
}
function short(form, value) {
  const texts = [];
  let length = 0;
  const add = (text) => {
    texts.push(text);
    length += text.length;
  };
  const append = (of, each) => {
    if (of.form === "scalar") add(word2(of.scalar, each));
    else if (of.form === "utf8") add(quoted(each));
    else if (of.form === "bytes") add(pairs(each));
    else {
      add(of.form === "array" ? "[" : "{ ");
      for (const [k, part] of parts(of, each).entries()) {
        if (k > 0) add(", ");
        if (length > MOST_TEXT) {
          add("...");
          break;
        }
        if (part.name !== "" && !/^_\d+$/.test(part.name)) add(`${part.name}: `);
        append(part.of, part.value);
      }
      add(of.form === "array" ? "]" : " }");
    }
  };
  append(form, value);
  return texts.join("");
}
function quoted(text) {
  const characters = [...text];
  if (characters.length <= MOST_CHARACTERS) return `"${shown(text)}"`;
  return `"${shown(characters.slice(0, MOST_CHARACTERS).join(""))}..." (${Buffer.byteLength(text)} bytes)`;
}
function pairs(bytes3) {
  if (bytes3.length <= MOST_BYTES3) return hexadecimal(bytes3, " ");
  return `${hexadecimal(bytes3.subarray(0, BYTES_WHEN_CUT), " ")} ... (${bytes3.length} bytes)`;
}
function csvTitles(form, title = "value") {
  return titles(form, "", title);
}
function titles(form, path, top) {
  if (form.form === "array") {
    return Array.from({ length: form.count }, (_, k) => titles(form.of, `${path || top}[${k}]`, top)).flat();
  }
  if (form.form === "struct") {
    return form.fields.flatMap(({ name, type }) => titles(type, path ? `${path}.${name}` : name, top));
  }
  return [path || top];
}
function csvCells(form, value) {
  if (form.form === "array" || form.form === "struct") {
    return parts(form, value).flatMap(({ of, value: each }) => csvCells(of, each));
  }
  return [plain(form, value)];
}
function csvLine(cells) {
  return cells.map((cell) => /[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell).join(",");
}

// src/types/words.ts
import { isLosslessNumber, parse as parseJson } from "lossless-json";
var ValueError = class extends Usage {
};
function wrong(where, given, form, why) {
  const short2 = shown(given.length > 60 ? `${given.slice(0, 60)}...` : given);
  return new ValueError(`${where ? `${where}: ` : ""}${short2} is no ${form}${why}`);
}
function nameOf2(form) {
  switch (form.form) {
    case "scalar":
      return form.scalar;
    case "array":
      return `${nameOf2(form.of)}[${form.count}]`;
    case "struct":
      return `{${form.fields.map(({ name, named, type }) => (named ? `${name}: ` : "") + nameOf2(type)).join(", ")}}`;
    default:
      return form.size === 0 ? form.form : `${form.form}(${form.size})`;
  }
}
var INTEGER = /^[+-]?(\d+|0x[\da-f]+)$/i;
var DECIMAL = /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i;
var NOT_FINITE = /^([+-]?)(inf|infinity|nan)$/i;
var TRUE = ["true", "1", "yes"];
var FALSE = ["false", "0", "no"];
function readScalar(name, text, where) {
  if (name === "bool") {
    if (TRUE.includes(text.toLowerCase())) return true;
    if (FALSE.includes(text.toLowerCase())) return false;
    throw wrong(where, `"${text}"`, name, " (true or false)");
  }
  return name === "f32" || name === "f64" ? readFloat(name, text, where) : readInteger(name, text, where);
}
function readInteger(name, text, where) {
  const bits = Number(name.slice(1));
  const [least, most] = name[0] === "u" ? [0n, 2n ** BigInt(bits) - 1n] : [-(2n ** BigInt(bits - 1)), 2n ** BigInt(bits - 1) - 1n];
  const refuse = () => wrong(where, `"${text}"`, name, ` (a whole number from ${least} to ${most})`);
  if (!INTEGER.test(text)) throw refuse();
  const digits = BigInt(text.replace(/^[+-]/, ""));
  const value = text.startsWith("-") ? -digits : digits;
  if (value < least || value > most) throw refuse();
  return bits === 64 ? value : Number(value);
}
function readFloat(name, text, where) {
  const [, sign, named] = NOT_FINITE.exec(text) ?? [];
  if (named !== void 0) {
    const value2 = named.toLowerCase() === "nan" ? Number.NaN : Number.POSITIVE_INFINITY;
    return sign === "-" ? -value2 : value2;
  }
  if (!DECIMAL.test(text)) throw wrong(where, `"${text}"`, name, " (a number, inf or nan)");
  const value = name === "f32" ? Math.fround(Number(text)) : Number(text);
  if (!Number.isFinite(value)) throw wrong(where, `"${text}"`, name, ": it is too large");
  return value;
}
function readText(form, text, where) {
  if (text.includes("\0")) throw wrong(where, JSON.stringify(text), nameOf2(form), ": it has a NUL");
  if (new RegExp("\\p{Surrogate}", "u").test(text)) throw wrong(where, JSON.stringify(text), nameOf2(form), ": it is no Unicode text");
  const bytes3 = Buffer.byteLength(text);
  if (form.size === 0 || bytes3 <= form.size) return text;
  throw wrong(where, JSON.stringify(text), nameOf2(form), `: it takes ${bytes3} bytes`);
}
function readBytes(form, text, where) {
  const [, digits] = /^0x((?:[\da-f]{2})*)$/i.exec(text) ?? [];
  if (digits === void 0) {
    throw wrong(where, `"${text}"`, nameOf2(form), " (0x and two hexadecimal digits for each byte)");
  }
  const bytes3 = Uint8Array.from(Buffer.from(digits, "hex"));
  if (form.size === 0 || bytes3.length === form.size) return bytes3;
  throw wrong(where, `"${text}"`, nameOf2(form), `: it has ${bytes3.length} bytes`);
}
function readWord(form, text) {
  switch (form.form) {
    case "scalar":
      return readScalar(form.scalar, text.trim(), "");
    case "utf8":
      return readText(form, text, "");
    case "bytes":
      return readBytes(form, text.trim(), "");
    default:
      return readJson(form, text);
  }
}
function readJson(form, text) {
  let parsed;
  try {
    parsed = parseJson(text);
  } catch (error) {
    throw wrong("", `'${text}'`, nameOf2(form), `: as JSON, ${error.message}`);
  }
  return fromJson(form, parsed, "");
}
function fromJson(form, given, where) {
  const refuse = (why) => wrong(where, JSON.stringify(given) ?? "nothing", nameOf2(form), why);
  switch (form.form) {
    case "scalar":
      if (typeof given === "boolean" && form.scalar === "bool") return given;
      if (isLosslessNumber(given)) return readScalar(form.scalar, whole(form.scalar, given.value), where);
      if (typeof given === "string") return readScalar(form.scalar, given, where);
      throw refuse("");
    case "utf8":
      if (typeof given === "string") return readText(form, given, where);
      throw refuse(" (text in quotes)");
    case "bytes":
      if (typeof given === "string") return readBytes(form, given, where);
      throw refuse(' ("0x..." in quotes)');
    case "array":
      if (!Array.isArray(given)) throw refuse(" (an array)");
      if (given.length !== form.count) throw refuse(`: it has ${given.length} elements`);
      return given.map((each, k) => fromJson(form.of, each, `${where}[${k}]`));
    case "struct":
      return readStruct(form, given, where, refuse);
  }
}
function whole(name, digits) {
  if (name === "f32" || name === "f64" || INTEGER.test(digits)) return digits;
  const value = Number(digits);
  return Number.isSafeInteger(value) ? String(value) : digits;
}
function readStruct(form, given, where, refuse) {
  const inside = (name) => where ? `${where}.${name}` : name;
  if (form.isTuple) {
    if (!Array.isArray(given)) throw refuse(" (an array)");
    if (given.length !== form.fields.length) throw refuse(`: it has ${given.length} elements`);
    const entries2 = form.fields.map(({ name, type }, k) => [name, fromJson(type, given[k], `${where}[${k}]`)]);
    return Object.fromEntries(entries2);
  }
  if (typeof given !== "object" || given === null || Array.isArray(given) || isLosslessNumber(given)) {
    throw refuse(" (an object)");
  }
  const stranger = Object.keys(given).find((key) => !form.fields.some(({ name }) => name === key));
  if (stranger !== void 0) throw refuse(`: it has no field "${shown(stranger)}"`);
  const missing = form.fields.find(({ name }) => !Object.hasOwn(given, name));
  if (missing) throw refuse(`: field "${missing.name}" is missing`);
  const values = given;
  return Object.fromEntries(form.fields.map(({ name, type }) => [name, fromJson(type, values[name], inside(name))]));
}

// src/types.ts
var ElementType = class _ElementType {
  #form;
  #library;
  constructor(form) {
    this.#form = form;
  }
  /** Reads a type. Throws a TypeSyntaxError (a Usage), which shows where it went wrong. */
  static parse(text) {
    return new _ElementType(parseType(text));
  }
  /** `bytes(8)`, `{id: u32, value: f64}`. */
  get name() {
    return nameOf2(this.#form);
  }
  /** Bytes of a value; 0 of utf8 and bytes without a number, which take whatever there is. */
  get size() {
    return this.#form.size;
  }
  get form() {
    return this.#form;
  }
  /** A number, for a chart: integers and floats. */
  get isNumber() {
    return this.#form.form === "scalar" && this.#form.scalar !== "bool";
  }
  /** For elements of so many bytes. `what` names the structure. Throws a MismatchError where they are not of this type. */
  withSize(elemSize, what) {
    if (this.size === elemSize) return this;
    if (this.size === 0 && elemSize > 0) return _ElementType.parse(`${this.#form.form}(${elemSize})`);
    throw new MismatchError(
      "ZEROIPC_SHAPE_MISMATCH",
      `${what}: its elements have ${elemSize} bytes, and ${this.name} takes ${this.size}`
    );
  }
  /** The library's type. Numbers are its own scalars, so they are written in one piece; the rest is copied as bytes. */
  get library() {
    return this.#library ??= libraryType(this.#form);
  }
  // --- values ---
  /** The value of these bytes: as many as `size`, unless that is 0. */
  decode(bytes3) {
    return decode2(this.#form, bytes3);
  }
  encode(value) {
    return encode(this.#form, value);
  }
  /** A value from a word of the command line or a line of input; arrays and structs are JSON. Throws a ValueError. */
  read(text) {
    return readWord(this.#form, text);
  }
  /** A value from JSON, whatever the type. Throws a ValueError. */
  readJson(text) {
    return readJson(this.#form, text);
  }
  // --- text ---
  /** For people: short, cut where it is too long to be read. */
  short(value) {
    return short(this.#form, value);
  }
  /** For scripts: whole, and always one line. */
  plain(value) {
    return plain(this.#form, value);
  }
  /** Exact. i64 and u64 are numbers up to 2^53 - 1, and strings beyond. */
  jsonText(value) {
    return jsonText(this.#form, value);
  }
  /** The same as data for JSON.stringify. */
  json(value) {
    return JSON.parse(jsonText(this.#form, value));
  }
  csvTitles(title) {
    return csvTitles(this.#form, title);
  }
  csvCells(value) {
    return csvCells(this.#form, value);
  }
  csv(value) {
    return csvLine(this.csvCells(value));
  }
};
function libraryType(form) {
  if (form.form === "scalar") return zeroipc[form.scalar];
  const raw = zeroipc.bytes(form.size);
  const inPlace = raw.view;
  return {
    name: nameOf2(form),
    size: form.size,
    align: form.align,
    read: (address) => decode2(form, inPlace(address)),
    write: (address, value, where) => raw.write(address, encode(form, value), where)
  };
}

// src/options.ts
var TYPES_HELP = `
Types: i8 to i64, u8 to u64, f32, f64, bool, utf8(n), bytes(n), arrays T[n] and
structs {name: T, name: T}, laid out as C does. utf8 and bytes without a number
take whatever there is. Quote what the shell would take for itself.`;

// src/commands/gc.ts
import { InvalidArgumentError as InvalidArgumentError2 } from "commander";

// src/ask.ts
import { createInterface } from "node:readline/promises";

// src/model/segments.ts
import { FormatError as FormatError4, NotFoundError as NotFoundError3, PermissionError as PermissionError2 } from "zeroipc";

// src/removal.ts
import { NotFoundError as NotFoundError4, PeerSlots as PeerSlots3, PermissionError as PermissionError3, SystemError as SystemError2 } from "zeroipc";
import * as L28 from "zeroipc/layout";
var pause3 = new Int32Array(new SharedArrayBuffer(4));

// src/commands/repair.ts
import { Memory } from "zeroipc";
import * as L30 from "zeroipc/layout";

// src/validate/cures.ts
import { bytes as bytes2, Channel, Future, Pool, Stream } from "zeroipc";
import * as L29 from "zeroipc/layout";

// src/commands/rm.ts
import { Memory as Memory2, NotFoundError as NotFoundError5, PeerSlots as PeerSlots4, PermissionError as PermissionError4 } from "zeroipc";
import * as L31 from "zeroipc/layout";

// src/show/reading.ts
var ANY = ElementType.parse("bytes");

// src/show/segment.ts
import * as L32 from "zeroipc/layout";

// src/commands/show.ts
var HELP = `
Of a segment: its header, who takes part, and what is in it. Of a structure: its
shape, how full it is, where it stands, who holds what and who waits; and its
elements, where --type, --hex or --csv says how to print them, in the order in
which they would be taken. None is taken.

Peers that are "gone" left or died: the format does not tell which.
${TYPES_HELP}

Examples:
  zeroipc show /sensors
  zeroipc show /sensors readings --type '{id: u32, value: f64}'
  zeroipc show /cache sessions --key 'utf8(16)' --type u64 --limit 0
  zeroipc show /sensors readings --type f64 --csv > readings.csv`;

// src/commands/validate.ts
import { NotFoundError as NotFoundError6 } from "zeroipc";

// ../typescript/tests/harness.ts
import { spawn } from "node:child_process";
import { randomInt } from "node:crypto";
import { once } from "node:events";
import { readdirSync, unlinkSync } from "node:fs";
import { createInterface as createInterface2 } from "node:readline";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { Memory as Memory3, ZeroIpcError as ZeroIpcError3 } from "zeroipc";
var soak = process.env["ZEROIPC_SOAK"] === "1";
var built = fileURLToPath(new URL(".", import.meta.url));
var PREFIX = `zeroipc-test-${process.env["ZEROIPC_TEST_RUN"] ?? "alone"}-${process.pid}-`;
var names = 0;
function testName() {
  return `/${PREFIX}${names++}`;
}
function removeSegments() {
  for (const file of readdirSync("/dev/shm")) {
    if (file.startsWith(PREFIX)) unlinkSync(`/dev/shm/${file}`);
  }
}
process.on("exit", removeSegments);
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.once(signal, () => process.exit(1));
function sleep(milliseconds) {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
async function until(what, condition, seconds = 60) {
  const deadline = performance.now() + seconds * 1e3;
  while (!condition()) {
    if (performance.now() > deadline) throw new Error(`watchdog: ${what}: not so after ${seconds} s`);
    await sleep(2);
  }
}
var running = /* @__PURE__ */ new Set();
process.on("exit", endPrograms);
function endPrograms() {
  for (const program of running) program.kill();
}
function startProgram(name, args = [], options = {}) {
  const file = join(built, "programs", `${name}.mjs`);
  return startCommand(process.execPath, ["--enable-source-maps", file, ...args.map(String)], options);
}
function startCommand(command, args, options = {}) {
  const child = spawn(command, args, { ...options, stdio: ["pipe", "pipe", "pipe"] });
  const output = { stdout: "", stderr: "" };
  const lines = [];
  let over = false;
  let wake = () => {
  };
  child.stdin.on("error", () => {
  });
  child.stderr.on("data", (text) => output.stderr += text);
  createInterface2({ input: child.stdout }).on("line", (line) => {
    output.stdout += `${line}
`;
    lines.push(line);
    wake();
  });
  const program = {
    pid: child.pid ?? -1,
    child,
    async line() {
      while (lines.length === 0) {
        if (over) throw new Error(`${command} ${args.join(" ")} ended without another line: ${output.stderr}`);
        await new Promise((resolve) => wake = resolve);
      }
      return lines.shift();
    },
    async expect(line) {
      while (await program.line() !== line) ;
    },
    send: (line) => void child.stdin.write(`${line}
`),
    kill: (signal = "SIGKILL") => void child.kill(signal),
    ended: once(child, "close").then(([code, signal]) => {
      running.delete(program);
      over = true;
      wake();
      return { code, signal, ...output };
    })
  };
  running.add(program);
  return program;
}
function randomFrom(seed) {
  let state = seed >>> 0;
  const word3 = () => {
    state = state + 1831565813 >>> 0;
    let z = Math.imul(state ^ state >>> 15, state | 1);
    z ^= z + Math.imul(z ^ z >>> 7, z | 61);
    return (z ^ z >>> 14) >>> 0;
  };
  const fraction = () => word3() / 2 ** 32;
  const below = (bound) => Math.floor(fraction() * bound);
  return {
    seed,
    word: word3,
    fraction,
    below,
    between: (least, most) => least + below(most - least + 1),
    pick: (list2) => list2[below(list2.length)],
    shuffle: (list2) => {
      const copy = [...list2];
      for (let k = copy.length - 1; k > 0; k--) {
        const other = below(k + 1);
        [copy[k], copy[other]] = [copy[other], copy[k]];
      }
      return copy;
    }
  };
}
function seededRandom(label) {
  const given = process.env["ZEROIPC_SEED"];
  const seed = given ? Number(given) >>> 0 : randomInt(2 ** 32);
  console.log(`# ${label}: ZEROIPC_SEED=${seed}`);
  return randomFrom(seed);
}

// tests/harness.ts
var folder = fileURLToPath2(new URL("../..", import.meta.url));
var bin = join2(folder, "bin/zeroipc.mjs");

// tests/validate-live.test.ts
after2(endPrograms);
var SECONDS = soak ? 600 : 12;
function wrongs(name) {
  var _stack = [];
  try {
    const validator = __using(_stack, Validator.open(name));
    const report2 = validator.run();
    assert.ok(report2.livenessKnown);
    return {
      wrong: report2.verdicts.flatMap(
        (verdict) => verdict.findings.filter(({ level }) => level === "wrong").map((finding) => `${nameOf(verdict)}: ${finding.rule}: ${textOf(finding)}`)
      ),
      left: countOf(report2, "left"),
      busy: report2.verdicts.reduce((sum, { busy }) => sum + busy, 0)
    };
  } catch (_) {
    var _error = _, _hasError = true;
  } finally {
    __callDispose(_stack, _error, _hasError);
  }
}
test("validate beside full speed and SIGKILLs says of nothing that it is wrong", async () => {
  const random = seededRandom("what works, and when it is killed");
  const name = testName();
  const start = () => startProgram("load", [name, random.word()]);
  const programs = [start(), start()];
  try {
    await until("a segment", () => Memory4.exists(name));
    await Promise.all(programs.map((program) => program.expect("working")));
    const end = performance.now() + SECONDS * 1e3;
    let looks = 0;
    let busy = 0;
    let left = 0;
    let kills = 0;
    while (performance.now() < end) {
      const found = wrongs(name);
      assert.deepEqual(found.wrong, []);
      looks++;
      busy += found.busy;
      left += found.left;
      if (random.below(4) === 0) {
        const k = random.below(programs.length);
        programs[k].kill();
        const ended = await programs[k].ended;
        assert.equal(ended.signal, "SIGKILL", ended.stderr);
        assert.deepEqual(wrongs(name).wrong, [], "right after a death");
        programs[k] = start();
        kills++;
      }
      await sleep(random.below(20));
    }
    for (const program of programs) program.kill();
    await Promise.all(programs.map((program) => program.ended));
    const atRest = wrongs(name);
    assert.deepEqual(atRest.wrong, []);
    assert.equal(atRest.busy, 0, "nobody is at work any more");
    console.log(`# ${looks} looks, ${kills} deaths; left by the dead ${left}, in motion ${busy}`);
    assert.ok(looks > 10 && kills > 0);
  } finally {
    endPrograms();
    Memory4.unlink(name);
  }
});
//# sourceMappingURL=data:application/json;base64,ewogICJ2ZXJzaW9uIjogMywKICAic291cmNlcyI6IFsiLi4vLi4vdGVzdHMvdmFsaWRhdGUtbGl2ZS50ZXN0LnRzIiwgIi4uLy4uL3NyYy92YWxpZGF0ZS92YWxpZGF0ZS50cyIsICIuLi8uLi9zcmMvbW9kZWwvZmlsZS50cyIsICIuLi8uLi9zcmMvdGV4dC50cyIsICIuLi8uLi9zcmMvbW9kZWwvdmlldy50cyIsICIuLi8uLi9zcmMvbW9kZWwva2luZHMudHMiLCAiLi4vLi4vc3JjL21vZGVsL2FycmF5LnRzIiwgIi4uLy4uL3NyYy9tb2RlbC9zdWJqZWN0LnRzIiwgIi4uLy4uL3NyYy9tb2RlbC9jZWxscy50cyIsICIuLi8uLi9zcmMvbW9kZWwvd29yZHMudHMiLCAiLi4vLi4vc3JjL21vZGVsL2tleWVkLnRzIiwgIi4uLy4uL3NyYy9tb2RlbC9vdXRjb21lLnRzIiwgIi4uLy4uL3NyYy9tb2RlbC9wb29sLnRzIiwgIi4uLy4uL3NyYy9tb2RlbC9yaW5nLnRzIiwgIi4uLy4uL3NyYy9tb2RlbC9zdGFjay50cyIsICIuLi8uLi9zcmMvbW9kZWwvc3RyZWFtLnRzIiwgIi4uLy4uL3NyYy9tb2RlbC9kZXJpdmF0aW9uLnRzIiwgIi4uLy4uL3NyYy92YWxpZGF0ZS9jZW5zdXMudHMiLCAiLi4vLi4vc3JjL3ZhbGlkYXRlL2NlbGxzLnRzIiwgIi4uLy4uL3NyYy92YWxpZGF0ZS93b3Jkcy50cyIsICIuLi8uLi9zcmMvdmFsaWRhdGUvYmxvY2tzLnRzIiwgIi4uLy4uL3NyYy92YWxpZGF0ZS9leGFtaW5hdGlvbi50cyIsICIuLi8uLi9zcmMvdmFsaWRhdGUvaGVhZGVyLnRzIiwgIi4uLy4uL3NyYy92YWxpZGF0ZS9rZXllZC50cyIsICIuLi8uLi9zcmMvdmFsaWRhdGUvaGFzaC50cyIsICIuLi8uLi9zcmMvdmFsaWRhdGUvb3V0Y29tZS50cyIsICIuLi8uLi9zcmMvdmFsaWRhdGUvcG9vbC50cyIsICIuLi8uLi9zcmMvdmFsaWRhdGUvcmluZy50cyIsICIuLi8uLi9zcmMvdmFsaWRhdGUvc3RhY2sudHMiLCAiLi4vLi4vc3JjL3ZhbGlkYXRlL3N0cmVhbS50cyIsICIuLi8uLi9zcmMvdmFsaWRhdGUvZGVyaXZlZC50cyIsICIuLi8uLi9zcmMvdmFsaWRhdGUvc3Vic2NyaWJlcnMudHMiLCAiLi4vLi4vc3JjL3ZhbGlkYXRlL3ZlcmRpY3QudHMiLCAiLi4vLi4vdGVzdHMvaGFybmVzcy50cyIsICIuLi8uLi9zcmMvY29tbWFuZC50cyIsICIuLi8uLi9zcmMvb3V0cHV0LnRzIiwgIi4uLy4uL3NyYy9tYWluLnRzIiwgIi4uLy4uL3NyYy9jb21tYW5kcy9kdW1wLnRzIiwgIi4uLy4uL3NyYy9kdW1wL3BhcnRzLnRzIiwgIi4uLy4uL3NyYy9kdW1wL3ByaW50LnRzIiwgIi4uLy4uL3NyYy9vcHRpb25zLnRzIiwgIi4uLy4uL3NyYy90eXBlcy50cyIsICIuLi8uLi9zcmMvdHlwZXMvYnl0ZXMudHMiLCAiLi4vLi4vc3JjL3R5cGVzL2Zvcm0udHMiLCAiLi4vLi4vc3JjL3R5cGVzL3BhcnNlLnRzIiwgIi4uLy4uL3NyYy90eXBlcy9wcmludC50cyIsICIuLi8uLi9zcmMvdHlwZXMvd29yZHMudHMiLCAiLi4vLi4vc3JjL2NvbW1hbmRzL2djLnRzIiwgIi4uLy4uL3NyYy9hc2sudHMiLCAiLi4vLi4vc3JjL21vZGVsL3NlZ21lbnRzLnRzIiwgIi4uLy4uL3NyYy9yZW1vdmFsLnRzIiwgIi4uLy4uL3NyYy9jb21tYW5kcy9yZXBhaXIudHMiLCAiLi4vLi4vc3JjL3ZhbGlkYXRlL2N1cmVzLnRzIiwgIi4uLy4uL3NyYy9jb21tYW5kcy9ybS50cyIsICIuLi8uLi9zcmMvc2hvdy9yZWFkaW5nLnRzIiwgIi4uLy4uL3NyYy9zaG93L3NlZ21lbnQudHMiLCAiLi4vLi4vc3JjL2NvbW1hbmRzL3Nob3cudHMiLCAiLi4vLi4vc3JjL2NvbW1hbmRzL3ZhbGlkYXRlLnRzIiwgIi4uLy4uLy4uL3R5cGVzY3JpcHQvdGVzdHMvaGFybmVzcy50cyJdLAogICJzb3VyY2VzQ29udGVudCI6IFsiLy8gemVyb2lwYyB2YWxpZGF0ZSBiZXNpZGUgcGFydGljaXBhbnRzIHRoYXQgd29yayBhdCBmdWxsIHNwZWVkIG9uIHN0cnVjdHVyZXMgb2YgZXZlcnkga2luZCwgYW5kIGFyZSBraWxsZWQuXG5cbmltcG9ydCBhc3NlcnQgZnJvbSBcIm5vZGU6YXNzZXJ0L3N0cmljdFwiO1xuaW1wb3J0IHsgYWZ0ZXIsIHRlc3QgfSBmcm9tIFwibm9kZTp0ZXN0XCI7XG5pbXBvcnQgeyBNZW1vcnkgfSBmcm9tIFwiemVyb2lwY1wiO1xuaW1wb3J0IHsgY291bnRPZiwgVmFsaWRhdG9yIH0gZnJvbSBcIi4uL3NyYy92YWxpZGF0ZS92YWxpZGF0ZVwiO1xuaW1wb3J0IHsgbmFtZU9mLCB0ZXh0T2YgfSBmcm9tIFwiLi4vc3JjL3ZhbGlkYXRlL3ZlcmRpY3RcIjtcbmltcG9ydCB7IGVuZFByb2dyYW1zLCB0eXBlIFByb2dyYW0sIHNlZWRlZFJhbmRvbSwgc2xlZXAsIHNvYWssIHN0YXJ0UHJvZ3JhbSwgdGVzdE5hbWUsIHVudGlsIH0gZnJvbSBcIi4vaGFybmVzc1wiO1xuXG5hZnRlcihlbmRQcm9ncmFtcyk7XG5cbmNvbnN0IFNFQ09ORFMgPSBzb2FrID8gNjAwIDogMTI7XG5cbi8qKiBXaGF0IGlzIHdyb25nIGluIHRoZSBzZWdtZW50LCBhcyB0ZXh0OiBub3RoaW5nIGV2ZXIgc2hvdWxkIGJlLiAqL1xuZnVuY3Rpb24gd3JvbmdzKG5hbWU6IHN0cmluZyk6IHsgd3Jvbmc6IHN0cmluZ1tdOyBsZWZ0OiBudW1iZXI7IGJ1c3k6IG51bWJlciB9IHtcbiAgdXNpbmcgdmFsaWRhdG9yID0gVmFsaWRhdG9yLm9wZW4obmFtZSk7XG4gIGNvbnN0IHJlcG9ydCA9IHZhbGlkYXRvci5ydW4oKTtcbiAgYXNzZXJ0Lm9rKHJlcG9ydC5saXZlbmVzc0tub3duKTtcbiAgcmV0dXJuIHtcbiAgICB3cm9uZzogcmVwb3J0LnZlcmRpY3RzLmZsYXRNYXAoKHZlcmRpY3QpID0+XG4gICAgICB2ZXJkaWN0LmZpbmRpbmdzXG4gICAgICAgIC5maWx0ZXIoKHsgbGV2ZWwgfSkgPT4gbGV2ZWwgPT09IFwid3JvbmdcIilcbiAgICAgICAgLm1hcCgoZmluZGluZykgPT4gYCR7bmFtZU9mKHZlcmRpY3QpfTogJHtmaW5kaW5nLnJ1bGV9OiAke3RleHRPZihmaW5kaW5nKX1gKSxcbiAgICApLFxuICAgIGxlZnQ6IGNvdW50T2YocmVwb3J0LCBcImxlZnRcIiksXG4gICAgYnVzeTogcmVwb3J0LnZlcmRpY3RzLnJlZHVjZSgoc3VtLCB7IGJ1c3kgfSkgPT4gc3VtICsgYnVzeSwgMCksXG4gIH07XG59XG5cbnRlc3QoXCJ2YWxpZGF0ZSBiZXNpZGUgZnVsbCBzcGVlZCBhbmQgU0lHS0lMTHMgc2F5cyBvZiBub3RoaW5nIHRoYXQgaXQgaXMgd3JvbmdcIiwgYXN5bmMgKCkgPT4ge1xuICBjb25zdCByYW5kb20gPSBzZWVkZWRSYW5kb20oXCJ3aGF0IHdvcmtzLCBhbmQgd2hlbiBpdCBpcyBraWxsZWRcIik7XG4gIGNvbnN0IG5hbWUgPSB0ZXN0TmFtZSgpO1xuICBjb25zdCBzdGFydCA9ICgpOiBQcm9ncmFtID0+IHN0YXJ0UHJvZ3JhbShcImxvYWRcIiwgW25hbWUsIHJhbmRvbS53b3JkKCldKTtcbiAgY29uc3QgcHJvZ3JhbXMgPSBbc3RhcnQoKSwgc3RhcnQoKV07XG4gIHRyeSB7XG4gICAgYXdhaXQgdW50aWwoXCJhIHNlZ21lbnRcIiwgKCkgPT4gTWVtb3J5LmV4aXN0cyhuYW1lKSk7XG4gICAgYXdhaXQgUHJvbWlzZS5hbGwocHJvZ3JhbXMubWFwKChwcm9ncmFtKSA9PiBwcm9ncmFtLmV4cGVjdChcIndvcmtpbmdcIikpKTtcbiAgICBjb25zdCBlbmQgPSBwZXJmb3JtYW5jZS5ub3coKSArIFNFQ09ORFMgKiAxMDAwO1xuICAgIGxldCBsb29rcyA9IDA7XG4gICAgbGV0IGJ1c3kgPSAwO1xuICAgIGxldCBsZWZ0ID0gMDtcbiAgICBsZXQga2lsbHMgPSAwO1xuICAgIHdoaWxlIChwZXJmb3JtYW5jZS5ub3coKSA8IGVuZCkge1xuICAgICAgY29uc3QgZm91bmQgPSB3cm9uZ3MobmFtZSk7XG4gICAgICBhc3NlcnQuZGVlcEVxdWFsKGZvdW5kLndyb25nLCBbXSk7XG4gICAgICBsb29rcysrO1xuICAgICAgYnVzeSArPSBmb3VuZC5idXN5O1xuICAgICAgbGVmdCArPSBmb3VuZC5sZWZ0O1xuICAgICAgaWYgKHJhbmRvbS5iZWxvdyg0KSA9PT0gMCkge1xuICAgICAgICBjb25zdCBrID0gcmFuZG9tLmJlbG93KHByb2dyYW1zLmxlbmd0aCk7XG4gICAgICAgIChwcm9ncmFtc1trXSBhcyBQcm9ncmFtKS5raWxsKCk7XG4gICAgICAgIGNvbnN0IGVuZGVkID0gYXdhaXQgKHByb2dyYW1zW2tdIGFzIFByb2dyYW0pLmVuZGVkO1xuICAgICAgICBhc3NlcnQuZXF1YWwoZW5kZWQuc2lnbmFsLCBcIlNJR0tJTExcIiwgZW5kZWQuc3RkZXJyKTtcbiAgICAgICAgYXNzZXJ0LmRlZXBFcXVhbCh3cm9uZ3MobmFtZSkud3JvbmcsIFtdLCBcInJpZ2h0IGFmdGVyIGEgZGVhdGhcIik7XG4gICAgICAgIHByb2dyYW1zW2tdID0gc3RhcnQoKTtcbiAgICAgICAga2lsbHMrKztcbiAgICAgIH1cbiAgICAgIGF3YWl0IHNsZWVwKHJhbmRvbS5iZWxvdygyMCkpO1xuICAgIH1cbiAgICBmb3IgKGNvbnN0IHByb2dyYW0gb2YgcHJvZ3JhbXMpIHByb2dyYW0ua2lsbCgpO1xuICAgIGF3YWl0IFByb21pc2UuYWxsKHByb2dyYW1zLm1hcCgocHJvZ3JhbSkgPT4gcHJvZ3JhbS5lbmRlZCkpO1xuICAgIGNvbnN0IGF0UmVzdCA9IHdyb25ncyhuYW1lKTtcbiAgICBhc3NlcnQuZGVlcEVxdWFsKGF0UmVzdC53cm9uZywgW10pO1xuICAgIGFzc2VydC5lcXVhbChhdFJlc3QuYnVzeSwgMCwgXCJub2JvZHkgaXMgYXQgd29yayBhbnkgbW9yZVwiKTtcbiAgICBjb25zb2xlLmxvZyhgIyAke2xvb2tzfSBsb29rcywgJHtraWxsc30gZGVhdGhzOyBsZWZ0IGJ5IHRoZSBkZWFkICR7bGVmdH0sIGluIG1vdGlvbiAke2J1c3l9YCk7XG4gICAgYXNzZXJ0Lm9rKGxvb2tzID4gMTAgJiYga2lsbHMgPiAwKTtcbiAgfSBmaW5hbGx5IHtcbiAgICBlbmRQcm9ncmFtcygpO1xuICAgIE1lbW9yeS51bmxpbmsobmFtZSk7XG4gIH1cbn0pO1xuIiwgIi8vIENoZWNrcyBhIHNlZ21lbnQgYWdhaW5zdCBTUEVDSUZJQ0FUSU9OLm1kLiBBIGxvb2sgaXMgbm90ZWQgYXMgc3VzcGljaW9ucywgZWFjaCB3aXRoIHRoZSBieXRlcyB0aGF0IGl0IHJlc3RzIG9uLiBPbmVcbi8vIHN0YW5kcyB3aGVuIHRob3NlIGJ5dGVzIHN0aWxsIHJlYWQgdGhlIHNhbWUgYWZ0ZXIgdGhlIHdob2xlIGxvb2ssIGFuZCB0aGUgZGVhdGhzIGluIGl0IGFyZSBzdGlsbCBzbzsgd2hlcmUgb3RoZXJzIHdvcmssXG4vLyB3b3JkcyBjaGFuZ2UgbWVhbndoaWxlLCBhbmQgd2hhdCBjaGFuZ2VkIGlzIGxvb2tlZCBhdCBhZ2Fpbi5cblxuaW1wb3J0IHsgY2xvc2VTeW5jLCBjb25zdGFudHMsIGZzdGF0U3luYywgb3BlblN5bmMgfSBmcm9tIFwibm9kZTpmc1wiO1xuaW1wb3J0IHsgRm9ybWF0RXJyb3IsIFBlZXJTbG90cyB9IGZyb20gXCJ6ZXJvaXBjXCI7XG5pbXBvcnQgKiBhcyBMIGZyb20gXCJ6ZXJvaXBjL2xheW91dFwiO1xuaW1wb3J0IHsgRk9MREVSLCBzeXN0ZW1FcnJvciB9IGZyb20gXCIuLi9tb2RlbC9maWxlXCI7XG5pbXBvcnQgeyBmdWxsTmFtZSB9IGZyb20gXCIuLi9tb2RlbC92aWV3XCI7XG5pbXBvcnQgeyBDZW5zdXMgfSBmcm9tIFwiLi9jZW5zdXNcIjtcbmltcG9ydCB7IGNoZWNrQ2VsbHMgfSBmcm9tIFwiLi9jZWxsc1wiO1xuaW1wb3J0IHsgRXhhbWluYXRpb24sIHR5cGUgRmluZGluZywgdHlwZSBQbGFjZSwgdHlwZSBTZWdtZW50RmFjdHMsIHR5cGUgU3VzcGljaW9uLCBVbmZvdW5kZWQgfSBmcm9tIFwiLi9leGFtaW5hdGlvblwiO1xuaW1wb3J0IHsgY2hlY2tQZWVycywgY2hlY2tTaGFwZSwgY2hlY2tUYWJsZSwgc2hhcGVPZiwgdHlwZSBTaGFwZSB9IGZyb20gXCIuL2hlYWRlclwiO1xuaW1wb3J0IHsgY2hlY2tLZXllZCB9IGZyb20gXCIuL2tleWVkXCI7XG5pbXBvcnQgeyBjaGVja091dGNvbWUgfSBmcm9tIFwiLi9vdXRjb21lXCI7XG5pbXBvcnQgeyBjaGVja1Bvb2wgfSBmcm9tIFwiLi9wb29sXCI7XG5pbXBvcnQgeyBjaGVja0FycmF5LCBjaGVja1JpbmcgfSBmcm9tIFwiLi9yaW5nXCI7XG5pbXBvcnQgeyBjaGVja1N0YWNrIH0gZnJvbSBcIi4vc3RhY2tcIjtcbmltcG9ydCB7IGNoZWNrU3RyZWFtIH0gZnJvbSBcIi4vc3RyZWFtXCI7XG5pbXBvcnQgeyBCeXRlcywgaGV4LCBTaG9ydGVuZWQgfSBmcm9tIFwiLi93b3Jkc1wiO1xuXG5jb25zdCBDSEVDS1M6IFJlYWRvbmx5PFJlY29yZDxzdHJpbmcsICh4OiBFeGFtaW5hdGlvbikgPT4gdm9pZD4+ID0ge1xuICBhcnJheTogY2hlY2tBcnJheSxcbiAgcXVldWU6IGNoZWNrQ2VsbHMsXG4gIHN0YWNrOiBjaGVja1N0YWNrLFxuICByaW5nOiBjaGVja1JpbmcsXG4gIG1hcDogY2hlY2tLZXllZCxcbiAgc2V0OiBjaGVja0tleWVkLFxuICBwb29sOiBjaGVja1Bvb2wsXG4gIGZ1dHVyZTogY2hlY2tPdXRjb21lLFxuICBsYXp5OiBjaGVja091dGNvbWUsXG4gIHN0cmVhbTogY2hlY2tTdHJlYW0sXG4gIGNoYW5uZWw6IGNoZWNrQ2VsbHMsXG59O1xuXG5jb25zdCBLSU5EUzogUmVhZG9ubHlNYXA8bnVtYmVyLCBzdHJpbmc+ID0gbmV3IE1hcChbXG4gIFtMLktJTkRfQVJSQVksIFwiYXJyYXlcIl0sXG4gIFtMLktJTkRfUVVFVUUsIFwicXVldWVcIl0sXG4gIFtMLktJTkRfU1RBQ0ssIFwic3RhY2tcIl0sXG4gIFtMLktJTkRfUklORywgXCJyaW5nXCJdLFxuICBbTC5LSU5EX01BUCwgXCJtYXBcIl0sXG4gIFtMLktJTkRfU0VULCBcInNldFwiXSxcbiAgW0wuS0lORF9QT09MLCBcInBvb2xcIl0sXG4gIFtMLktJTkRfRlVUVVJFLCBcImZ1dHVyZVwiXSxcbiAgW0wuS0lORF9MQVpZLCBcImxhenlcIl0sXG4gIFtMLktJTkRfU1RSRUFNLCBcInN0cmVhbVwiXSxcbiAgW0wuS0lORF9DSEFOTkVMLCBcImNoYW5uZWxcIl0sXG5dKTtcblxuLyoqIFRoZSBraW5kIGJ5IGl0cyBuYW1lOyBvZiBvbmUgdGhhdCBpcyBub3Qga25vd24sIGl0cyBsZXR0ZXJzLiAqL1xuZnVuY3Rpb24ga2luZE9mKHdvcmQ6IG51bWJlcik6IHN0cmluZyB7XG4gIGNvbnN0IGtub3duID0gS0lORFMuZ2V0KHdvcmQpO1xuICBpZiAoa25vd24gIT09IHVuZGVmaW5lZCkgcmV0dXJuIGtub3duO1xuICBjb25zdCBsZXR0ZXJzID0gQnVmZmVyLmFsbG9jKDQpO1xuICBsZXR0ZXJzLndyaXRlVUludDMyTEUod29yZCk7XG4gIHJldHVybiBsZXR0ZXJzLnRvU3RyaW5nKFwibGF0aW4xXCIpO1xufVxuXG4vKiogTG9va3MgYXQgb25lIHN0cnVjdHVyZSwgb3IgdGhlIHNlZ21lbnQgaXRzZWxmLCB1bnRpbCB3aGF0IHdhcyBzZWVuIHN0YW5kcy4gKi9cbmNvbnN0IE1PU1RfUk9VTkRTID0gODtcbi8qKiBBIGxhcmdlIHN0cnVjdHVyZSBiZXNpZGUgYnVzeSBwYXJ0aWNpcGFudHMgaXMgbm90IGxvb2tlZCBhdCBmb3IgbG9uZ2VyLiAqL1xuY29uc3QgTU9TVF9NSUxMSVNFQ09ORFMgPSAzMDAwO1xuXG4vKiogV2hhdCB3YXMgZm91bmQgaW4gb25lIHN0cnVjdHVyZSwgb3Igb2YgdGhlIHNlZ21lbnQgaXRzZWxmLiAqL1xuZXhwb3J0IGludGVyZmFjZSBWZXJkaWN0IHtcbiAgcmVhZG9ubHkgbmFtZTogc3RyaW5nO1xuICByZWFkb25seSBraW5kOiBzdHJpbmc7XG4gIHJlYWRvbmx5IGZpbmRpbmdzOiByZWFkb25seSBGaW5kaW5nW107XG4gIC8qKiBGaW5kaW5ncyBiZXlvbmQgdGhvc2UsIG9mIHRoZSBzYW1lIHJ1bGVzLiAqL1xuICByZWFkb25seSBtb3JlOiBudW1iZXI7XG4gIC8qKiBDb250cmFkaWN0aW9ucyB0aGF0IGRpZCBub3QgbGFzdDogb3RoZXJzIHdlcmUgYXQgd29yay4gKi9cbiAgcmVhZG9ubHkgYnVzeTogbnVtYmVyO1xuICAvKiogTm90IGxvb2tlZCBhdDogYSBraW5kIHRoYXQgdGhpcyBwcm9ncmFtIGRvZXMgbm90IGtub3cuICovXG4gIHJlYWRvbmx5IHVua25vd246IGJvb2xlYW47XG59XG5cbmV4cG9ydCBpbnRlcmZhY2UgUmVwb3J0IHtcbiAgcmVhZG9ubHkgc2VnbWVudDogc3RyaW5nO1xuICByZWFkb25seSB2ZXJkaWN0czogcmVhZG9ubHkgVmVyZGljdFtdO1xuICAvKiogV2hldGhlciBpdCBjb3VsZCBiZSB0b2xkIHdobyBsaXZlcy4gKi9cbiAgcmVhZG9ubHkgbGl2ZW5lc3NLbm93bjogYm9vbGVhbjtcbiAgLyoqIFRoZSBwYXJ0aWNpcGFudHMgdGhhdCBsaXZlLiAqL1xuICByZWFkb25seSBhbGl2ZTogbnVtYmVyO1xufVxuXG5leHBvcnQgZnVuY3Rpb24gY291bnRPZihyZXBvcnQ6IFJlcG9ydCwgbGV2ZWw6IEZpbmRpbmdbXCJsZXZlbFwiXSk6IG51bWJlciB7XG4gIGxldCBjb3VudCA9IDA7XG4gIGZvciAoY29uc3QgeyBmaW5kaW5ncyB9IG9mIHJlcG9ydC52ZXJkaWN0cykgY291bnQgKz0gZmluZGluZ3MuZmlsdGVyKChmaW5kaW5nKSA9PiBmaW5kaW5nLmxldmVsID09PSBsZXZlbCkubGVuZ3RoO1xuICByZXR1cm4gY291bnQ7XG59XG5cbi8qKiBPbmUgdGhhdCBpcyB0b2xkIGFnYWluIGFuZCBhZ2FpbiB3aXRoIHRoZSBzYW1lIHdvcmRzIGlzIG9uZS4gKi9cbmNvbnN0IGtleU9mID0gKHsgZmluZGluZyB9OiBTdXNwaWNpb24pID0+IGAke2ZpbmRpbmcucnVsZX0gJHtmaW5kaW5nLm9mZnNldH0gJHtmaW5kaW5nLmxldmVsfSAke2ZpbmRpbmcuZm91bmR9YDtcblxuY29uc3QgcGF1c2UgPSBuZXcgSW50MzJBcnJheShuZXcgU2hhcmVkQXJyYXlCdWZmZXIoNCkpO1xuXG5leHBvcnQgY2xhc3MgVmFsaWRhdG9yIHtcbiAgcmVhZG9ubHkgI2J5dGVzOiBCeXRlcztcbiAgI3Nsb3RzOiBQZWVyU2xvdHMgfCB1bmRlZmluZWQ7XG5cbiAgLyoqIE9wZW5zIGEgc2VnbWVudCdzIGZpbGUuIEJBRF9NQUdJQywgQkFEX1ZFUlNJT04gYW5kIEJBRF9TSVpFIHdoZXJlIGl0IGlzIG5vbmUgdGhhdCBjYW4gYmUgbG9va2VkIGF0LiAqL1xuICBzdGF0aWMgb3BlbihuYW1lOiBzdHJpbmcpOiBWYWxpZGF0b3Ige1xuICAgIGNvbnN0IGZ1bGwgPSBmdWxsTmFtZShuYW1lKTtcbiAgICBsZXQgZmQ6IG51bWJlcjtcbiAgICB0cnkge1xuICAgICAgZmQgPSBvcGVuU3luYyhgJHtGT0xERVJ9JHtmdWxsfWAsIGNvbnN0YW50cy5PX1JET05MWSB8IGNvbnN0YW50cy5PX05PRk9MTE9XIHwgY29uc3RhbnRzLk9fTk9OQkxPQ0spO1xuICAgIH0gY2F0Y2ggKGVycm9yKSB7XG4gICAgICB0aHJvdyBzeXN0ZW1FcnJvcihlcnJvciwgZnVsbCk7XG4gICAgfVxuICAgIHRyeSB7XG4gICAgICByZXR1cm4gbmV3IFZhbGlkYXRvcihmdWxsLCBmZCk7XG4gICAgfSBjYXRjaCAoZXJyb3IpIHtcbiAgICAgIGNsb3NlU3luYyhmZCk7XG4gICAgICB0aHJvdyBzeXN0ZW1FcnJvcihlcnJvciwgZnVsbCk7XG4gICAgfVxuICB9XG5cbiAgcHJpdmF0ZSBjb25zdHJ1Y3RvcihcbiAgICByZWFkb25seSBuYW1lOiBzdHJpbmcsXG4gICAgcHJpdmF0ZSByZWFkb25seSBmZDogbnVtYmVyLFxuICApIHtcbiAgICBjb25zdCB3aGVyZSA9IGBzZWdtZW50IFwiJHtuYW1lfVwiYDtcbiAgICB0aGlzLiNieXRlcyA9IG5ldyBCeXRlcyhmZCk7XG4gICAgaWYgKHRoaXMuI2J5dGVzLnNpemUgPCA0IHx8IHRoaXMuI2J5dGVzLnUzMihMLkhFQURFUl9NQUdJQykgIT09IEwuTUFHSUMpIHtcbiAgICAgIGNvbnN0IGZvdW5kID1cbiAgICAgICAgdGhpcy4jYnl0ZXMuc2l6ZSA8IDQgPyBgaGFzICR7dGhpcy4jYnl0ZXMuc2l6ZX0gYnl0ZXNgIDogYGJlZ2lucyB3aXRoICR7aGV4KHRoaXMuI2J5dGVzLnUzMigwKSwgOCl9YDtcbiAgICAgIHRocm93IG5ldyBGb3JtYXRFcnJvcihcIlpFUk9JUENfQkFEX01BR0lDXCIsIGAke3doZXJlfTogbm90IGEgWmVyb0lQQyBzZWdtZW50OiBpdCAke2ZvdW5kfWApO1xuICAgIH1cbiAgICBpZiAodGhpcy4jYnl0ZXMuc2l6ZSA8IEwuTElORV9CWVRFUykge1xuICAgICAgdGhyb3cgbmV3IEZvcm1hdEVycm9yKFwiWkVST0lQQ19CQURfU0laRVwiLCBgJHt3aGVyZX06ICR7dGhpcy4jYnl0ZXMuc2l6ZX0gYnl0ZXMgYXJlIHRvbyBzaG9ydCBmb3IgYSBoZWFkZXJgKTtcbiAgICB9XG4gICAgY29uc3QgdmVyc2lvbiA9IHRoaXMuI2J5dGVzLnUzMihMLkhFQURFUl9WRVJTSU9OKTtcbiAgICBpZiAodmVyc2lvbiAhPT0gTC5GT1JNQVRfVkVSU0lPTikge1xuICAgICAgY29uc3Qgd2hpY2ggPSB2ZXJzaW9uID09PSAxIHx8IHZlcnNpb24gPT09IDIgPyBcIiwgb2YgYW4gZWFybGllciBaZXJvSVBDXCIgOiBcIiwgd2hpY2ggaXMgbm90IGtub3duXCI7XG4gICAgICB0aHJvdyBuZXcgRm9ybWF0RXJyb3IoXCJaRVJPSVBDX0JBRF9WRVJTSU9OXCIsIGAke3doZXJlfTogZm9ybWF0IHZlcnNpb24gJHt2ZXJzaW9ufSR7d2hpY2h9YCk7XG4gICAgfVxuICAgIHRyeSB7XG4gICAgICBjb25zdCBzbG90cyA9IG5ldyBQZWVyU2xvdHMobmFtZSk7XG4gICAgICBpZiAoc2xvdHMuaW5vZGUgPT09IGZzdGF0U3luYyhmZCkuaW5vKSB0aGlzLiNzbG90cyA9IHNsb3RzO1xuICAgICAgZWxzZSBzbG90cy5jbG9zZSgpOyAvLyB0aGUgbmFtZSBpcyBhbm90aGVyIHNlZ21lbnQncyBieSBub3dcbiAgICB9IGNhdGNoIHtcbiAgICAgIC8vIE5vYm9keSBjYW4gYmUgYXNrZWQgYWJvdXQ6IGFsbCBjb3VudCBhcyBhbGl2ZS5cbiAgICB9XG4gIH1cblxuICBjbG9zZSgpOiB2b2lkIHtcbiAgICB0aGlzLiNzbG90cz8uY2xvc2UoKTtcbiAgICBjbG9zZVN5bmModGhpcy5mZCk7XG4gIH1cblxuICBbU3ltYm9sLmRpc3Bvc2VdKCk6IHZvaWQge1xuICAgIHRoaXMuY2xvc2UoKTtcbiAgfVxuXG4gIC8qKiBMb29rcyBhdCBldmVyeXRoaW5nLCBvciBhdCBvbmUgc3RydWN0dXJlLiAqL1xuICBydW4ob25seT86IHN0cmluZyk6IFJlcG9ydCB7XG4gICAgdHJ5IHtcbiAgICAgIHJldHVybiB0aGlzLiNydW4ob25seSk7XG4gICAgfSBjYXRjaCAoZXJyb3IpIHtcbiAgICAgIGlmIChlcnJvciBpbnN0YW5jZW9mIFNob3J0ZW5lZCkge1xuICAgICAgICB0aHJvdyBuZXcgRm9ybWF0RXJyb3IoXCJaRVJPSVBDX0JBRF9TSVpFXCIsIGBzZWdtZW50IFwiJHt0aGlzLm5hbWV9XCIgd2FzIGN1dCBzaG9ydCB3aGlsZSBpdCB3YXMgbG9va2VkIGF0YCk7XG4gICAgICB9XG4gICAgICB0aHJvdyBlcnJvcjtcbiAgICB9XG4gIH1cblxuICAjcnVuKG9ubHk/OiBzdHJpbmcpOiBSZXBvcnQge1xuICAgIGNvbnN0IGJ5dGVzID0gdGhpcy4jYnl0ZXM7XG4gICAgY29uc3Qgc2hhcGUgPSBzaGFwZU9mKGJ5dGVzKTtcbiAgICBjb25zdCBjZW5zdXMgPSBuZXcgQ2Vuc3VzKGJ5dGVzLCBzaGFwZS5wZWVycywgc2hhcGUubWF4UGVlcnMsICgpID0+IHRoaXMuI2xpdmluZyhzaGFwZSkpO1xuICAgIGNvbnN0IGl0c2VsZjogUGxhY2UgPSB7IG5hbWU6IFwiXCIsIGtpbmQ6IFwic2VnbWVudFwiLCBvZmZzZXQ6IDAsIHNpemU6IGJ5dGVzLnNpemUgfTtcbiAgICBsZXQgZmFjdHM6IFNlZ21lbnRGYWN0cyA9IHsgbWF4UGVlcnM6IHNoYXBlLm1heFBlZXJzLCBzZWdtZW50SWQ6IHNoYXBlLnNlZ21lbnRJZCwgcGxhY2VzOiBbXSB9O1xuICAgIGNvbnN0IHdob2xlID0gdGhpcy4jc2V0dGxlKCgpID0+IHtcbiAgICAgIGNvbnN0IHggPSBuZXcgRXhhbWluYXRpb24oYnl0ZXMsIGNlbnN1cywgaXRzZWxmLCBmYWN0cyk7XG4gICAgICB0cnkge1xuICAgICAgICBjaGVja1NoYXBlKHgsIHNoYXBlKTtcbiAgICAgICAgZmFjdHMgPSB7IC4uLmZhY3RzLCBwbGFjZXM6IGNoZWNrVGFibGUoeCwgc2hhcGUsIGtpbmRPZikgfTtcbiAgICAgICAgY2hlY2tQZWVycyh4LCBzaGFwZSk7XG4gICAgICAgIHgud2FpdGVycyhMLkhFQURFUl9OQU1FX1dBSVRFUlMsIFwibmFtZV93YWl0ZXJzXCIpO1xuICAgICAgfSBjYXRjaCAoZXJyb3IpIHtcbiAgICAgICAgaWYgKCEoZXJyb3IgaW5zdGFuY2VvZiBVbmZvdW5kZWQpKSB0aHJvdyBlcnJvcjtcbiAgICAgIH1cbiAgICAgIHJldHVybiB4O1xuICAgIH0sIGNlbnN1cyk7XG4gICAgY29uc3QgdmVyZGljdHM6IFZlcmRpY3RbXSA9IFt7IG5hbWU6IFwiXCIsIGtpbmQ6IFwic2VnbWVudFwiLCAuLi53aG9sZSwgdW5rbm93bjogZmFsc2UgfV07XG4gICAgZm9yIChjb25zdCBwbGFjZSBvZiBmYWN0cy5wbGFjZXMpIHtcbiAgICAgIGlmIChvbmx5ICE9PSB1bmRlZmluZWQgJiYgcGxhY2UubmFtZSAhPT0gb25seSkgY29udGludWU7XG4gICAgICB2ZXJkaWN0cy5wdXNoKHRoaXMuI3N0cnVjdHVyZShwbGFjZSwgZmFjdHMsIGNlbnN1cykpO1xuICAgIH1cbiAgICBjb25zdCBsaXZpbmcgPSB0aGlzLiNsaXZpbmcoc2hhcGUpO1xuICAgIHJldHVybiB7IHNlZ21lbnQ6IHRoaXMubmFtZSwgdmVyZGljdHMsIGxpdmVuZXNzS25vd246IGxpdmluZyAhPT0gdW5kZWZpbmVkLCBhbGl2ZTogbGl2aW5nPy5zaXplID8/IDAgfTtcbiAgfVxuXG4gICNzdHJ1Y3R1cmUocGxhY2U6IFBsYWNlLCBmYWN0czogU2VnbWVudEZhY3RzLCBjZW5zdXM6IENlbnN1cyk6IFZlcmRpY3Qge1xuICAgIGNvbnN0IHsgbmFtZSwga2luZCB9ID0gcGxhY2U7XG4gICAgY29uc3QgY2hlY2sgPSBDSEVDS1Nba2luZF07XG4gICAgaWYgKCFjaGVjayAmJiAvXltBLVowLTkgXy1dezR9JC8udGVzdChraW5kKSkge1xuICAgICAgcmV0dXJuIHsgbmFtZSwga2luZCwgZmluZGluZ3M6IFtdLCBtb3JlOiAwLCBidXN5OiAwLCB1bmtub3duOiB0cnVlIH07XG4gICAgfVxuICAgIGNvbnN0IGZvdW5kID0gdGhpcy4jc2V0dGxlKCgpID0+IHtcbiAgICAgIGNvbnN0IHggPSBuZXcgRXhhbWluYXRpb24odGhpcy4jYnl0ZXMsIGNlbnN1cywgcGxhY2UsIGZhY3RzKTtcbiAgICAgIGlmICghY2hlY2spIHtcbiAgICAgICAgY29uc3Qgd29yZCA9IHRoaXMuI2J5dGVzLnJlYWQocGxhY2Uub2Zmc2V0LCA0KTtcbiAgICAgICAgeC53cm9uZyhcInN0cnVjdHVyZS5raW5kXCIsIHsgYXQ6IHBsYWNlLm9mZnNldCwgd2hhdDogXCJraW5kXCIgfSwgd29yZC50b1N0cmluZyhcImhleFwiKSwgXCJmb3VyIGxldHRlcnNcIiwge1xuICAgICAgICAgIHNpZ2h0czogW3sgYXQ6IHBsYWNlLm9mZnNldCwgYnl0ZXM6IHdvcmQgfV0sXG4gICAgICAgIH0pO1xuICAgICAgICByZXR1cm4geDtcbiAgICAgIH1cbiAgICAgIHRyeSB7XG4gICAgICAgIGNoZWNrKHgpO1xuICAgICAgfSBjYXRjaCAoZXJyb3IpIHtcbiAgICAgICAgaWYgKCEoZXJyb3IgaW5zdGFuY2VvZiBVbmZvdW5kZWQpKSB0aHJvdyBlcnJvcjtcbiAgICAgIH1cbiAgICAgIHJldHVybiB4O1xuICAgIH0sIGNlbnN1cyk7XG4gICAgcmV0dXJuIHsgbmFtZSwga2luZCwgLi4uZm91bmQsIHVua25vd246IGZhbHNlIH07XG4gIH1cblxuICAvKiogTG9va3MgdW50aWwgd2hhdCB3YXMgc2VlbiBzdGFuZHMsIG9yIHdhcyBzZWVuIHRvIGNoYW5nZSBhbGwgdGhlIHRpbWUuICovXG4gICNzZXR0bGUobG9vazogKCkgPT4gRXhhbWluYXRpb24sIGNlbnN1czogQ2Vuc3VzKTogUGljazxWZXJkaWN0LCBcImZpbmRpbmdzXCIgfCBcIm1vcmVcIiB8IFwiYnVzeVwiPiB7XG4gICAgY29uc3QgcHJvdmVkID0gbmV3IE1hcDxzdHJpbmcsIEZpbmRpbmc+KCk7XG4gICAgY29uc3QgYmVndW4gPSBwZXJmb3JtYW5jZS5ub3coKTtcbiAgICBsZXQgYXdhaXRlZCA9IG5ldyBNYXA8c3RyaW5nLCBTdXNwaWNpb24+KCk7XG4gICAgbGV0IGJ1c3kgPSAwO1xuICAgIGxldCBtb3JlID0gMDtcbiAgICBmb3IgKGxldCByb3VuZCA9IDA7IHJvdW5kIDwgTU9TVF9ST1VORFM7IHJvdW5kKyspIHtcbiAgICAgIGNlbnN1cy5hbmV3KCk7XG4gICAgICBjb25zdCB4ID0gbG9vaygpO1xuICAgICAgY29uc3QgbW92ZWQ6IFN1c3BpY2lvbltdID0gW107XG4gICAgICBjb25zdCBhZ2FpbiA9IG5ldyBNYXA8c3RyaW5nLCBTdXNwaWNpb24+KCk7XG4gICAgICBpZiAoeC5zdXNwaWNpb25zLmxlbmd0aCA+IDApIHtcbiAgICAgICAgaWYgKHJvdW5kID4gMCB8fCB4LnN1c3BpY2lvbnMuc29tZSgoeyBmaW5kaW5nIH0pID0+IGZpbmRpbmcubGV2ZWwgPT09IFwid3JvbmdcIikpIEF0b21pY3Mud2FpdChwYXVzZSwgMCwgMCwgMSk7XG4gICAgICAgIGNlbnN1cy5hbmV3KCk7XG4gICAgICB9XG4gICAgICBmb3IgKGNvbnN0IHN1c3BpY2lvbiBvZiB4LnN1c3BpY2lvbnMpIHtcbiAgICAgICAgY29uc3Qga2V5ID0ga2V5T2Yoc3VzcGljaW9uKTtcbiAgICAgICAgaWYgKHByb3ZlZC5oYXMoa2V5KSkgY29udGludWU7XG4gICAgICAgIGlmICghdGhpcy4jc3RhbmRzKHN1c3BpY2lvbiwgY2Vuc3VzKSkgbW92ZWQucHVzaChzdXNwaWNpb24pO1xuICAgICAgICBlbHNlIGlmIChzdXNwaWNpb24udHdpY2UgJiYgIXNhbWVTaWdodHMoYXdhaXRlZC5nZXQoa2V5KSwgc3VzcGljaW9uKSkgYWdhaW4uc2V0KGtleSwgc3VzcGljaW9uKTtcbiAgICAgICAgZWxzZSBwcm92ZWQuc2V0KGtleSwgc3VzcGljaW9uLmZpbmRpbmcpO1xuICAgICAgfVxuICAgICAgaWYgKG1vdmVkLmxlbmd0aCA9PT0gMCAmJiBhZ2Fpbi5zaXplID09PSAwKSB7XG4gICAgICAgIG1vcmUgPSBbLi4ueC5tb3JlLnZhbHVlcygpXS5yZWR1Y2UoKHN1bSwgY291bnQpID0+IHN1bSArIGNvdW50LCAwKTtcbiAgICAgICAgYnVzeSA9IDA7XG4gICAgICAgIGJyZWFrO1xuICAgICAgfVxuICAgICAgYXdhaXRlZCA9IGFnYWluO1xuICAgICAgYnVzeSA9IG1vdmVkLmxlbmd0aCArIGFnYWluLnNpemU7XG4gICAgICBpZiAocGVyZm9ybWFuY2Uubm93KCkgLSBiZWd1biA+IE1PU1RfTUlMTElTRUNPTkRTKSBicmVhaztcbiAgICB9XG4gICAgcmV0dXJuIHsgZmluZGluZ3M6IFsuLi5wcm92ZWQudmFsdWVzKCldLCBtb3JlLCBidXN5IH07XG4gIH1cblxuICAjc3RhbmRzKHsgc2lnaHRzLCBkZWFkLCBlbXB0eSB9OiBTdXNwaWNpb24sIGNlbnN1czogQ2Vuc3VzKTogYm9vbGVhbiB7XG4gICAgcmV0dXJuIChcbiAgICAgIHRoaXMuI2J5dGVzLnN0aWxsU28oc2lnaHRzKSAmJlxuICAgICAgZGVhZC5ldmVyeSgob3duZXIpID0+ICFjZW5zdXMuYWxpdmUob3duZXIpKSAmJlxuICAgICAgZW1wdHkuZXZlcnkoKHNsb3QpID0+IGNlbnN1cy5pc0VtcHR5KHNsb3QpKVxuICAgICk7XG4gIH1cblxuICAjbGl2aW5nKHsgbWF4UGVlcnMgfTogU2hhcGUpOiBSZWFkb25seVNldDxudW1iZXI+IHwgdW5kZWZpbmVkIHtcbiAgICBjb25zdCBzbG90cyA9IHRoaXMuI3Nsb3RzO1xuICAgIGlmICghc2xvdHMpIHJldHVybiB1bmRlZmluZWQ7XG4gICAgY29uc3QgbGl2aW5nID0gbmV3IFNldDxudW1iZXI+KCk7XG4gICAgZm9yIChsZXQgc2xvdCA9IDE7IHNsb3QgPD0gTWF0aC5taW4obWF4UGVlcnMsIEwuTUFYX1BFRVJTX0xJTUlUKTsgc2xvdCsrKSBpZiAoc2xvdHMuaGVsZChzbG90KSkgbGl2aW5nLmFkZChzbG90KTtcbiAgICByZXR1cm4gbGl2aW5nO1xuICB9XG59XG5cbmZ1bmN0aW9uIHNhbWVTaWdodHMoYmVmb3JlOiBTdXNwaWNpb24gfCB1bmRlZmluZWQsIG5vdzogU3VzcGljaW9uKTogYm9vbGVhbiB7XG4gIHJldHVybiAoXG4gICAgYmVmb3JlICE9PSB1bmRlZmluZWQgJiZcbiAgICBiZWZvcmUuc2lnaHRzLmxlbmd0aCA9PT0gbm93LnNpZ2h0cy5sZW5ndGggJiZcbiAgICBiZWZvcmUuc2lnaHRzLmV2ZXJ5KCh7IGF0LCBieXRlcyB9LCBrKSA9PiBhdCA9PT0gbm93LnNpZ2h0c1trXT8uYXQgJiYgYnl0ZXMuZXF1YWxzKG5vdy5zaWdodHNba10uYnl0ZXMpKVxuICApO1xufVxuIiwgIi8vIEEgc2VnbWVudCdzIGZpbGUsIHJlYWQgYnkgcHJlYWQ6IG5vdGhpbmcgaXMgbWFwcGVkLCBzbyB0aGF0IGEgZmlsZSB3aGljaCBpcyBjdXQgc2hvcnQgaXMgYW4gZXJyb3IgYW5kIG5vIFNJR0JVUy4gTm90aGluZ1xuLy8gdGhhdCBpdCBzYXlzIGlzIGJlbGlldmVkOiBldmVyeSByZWFkIGlzIGJvdW5kZWQuXG5cbmltcG9ydCB7IGNsb3NlU3luYywgY29uc3RhbnRzLCBmc3RhdFN5bmMsIG9wZW5TeW5jLCByZWFkU3luYywgdHlwZSBTdGF0cyB9IGZyb20gXCJub2RlOmZzXCI7XG5pbXBvcnQgeyBDb3JydXB0RXJyb3IsIEZvcm1hdEVycm9yLCBOb3RGb3VuZEVycm9yLCBQZXJtaXNzaW9uRXJyb3IsIFN5c3RlbUVycm9yLCBaZXJvSXBjRXJyb3IgfSBmcm9tIFwiemVyb2lwY1wiO1xuaW1wb3J0IHsgaGV4LCBzaG93biB9IGZyb20gXCIuLi90ZXh0XCI7XG5cbmV4cG9ydCBjb25zdCBGT0xERVIgPSBcIi9kZXYvc2htXCI7XG5cbi8qKiBBbiBlcnJvciBvZiB0aGUgc3lzdGVtIHRoYXQgb3BlbmluZyBvciByZWFkaW5nIGEgc2VnbWVudCdzIGZpbGUgaGFkLCBhcyBvbmUgb2YgWmVyb0lQQydzLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIHN5c3RlbUVycm9yKGVycm9yOiB1bmtub3duLCBuYW1lOiBzdHJpbmcpOiBFcnJvciB7XG4gIGlmIChlcnJvciBpbnN0YW5jZW9mIFplcm9JcGNFcnJvcikgcmV0dXJuIGVycm9yO1xuICBjb25zdCB7IGNvZGUsIG1lc3NhZ2UgfSA9IGVycm9yIGFzIE5vZGVKUy5FcnJub0V4Y2VwdGlvbjtcbiAgY29uc3Qgd2hlcmUgPSBgc2VnbWVudCBcIiR7bmFtZX1cImA7XG4gIGNvbnN0IG9wdGlvbnMgPSB7IGNhdXNlOiBlcnJvciB9O1xuICBzd2l0Y2ggKGNvZGUpIHtcbiAgICBjYXNlIFwiRU5PRU5UXCI6XG4gICAgICByZXR1cm4gbmV3IE5vdEZvdW5kRXJyb3IoXCJaRVJPSVBDX05PVF9GT1VORFwiLCBgdGhlcmUgaXMgbm8gJHt3aGVyZX1gLCBvcHRpb25zKTtcbiAgICBjYXNlIFwiRUFDQ0VTXCI6XG4gICAgY2FzZSBcIkVQRVJNXCI6XG4gICAgICByZXR1cm4gbmV3IFBlcm1pc3Npb25FcnJvcihcIlpFUk9JUENfTk9fUEVSTUlTU0lPTlwiLCBgJHt3aGVyZX06IG5vIHBlcm1pc3Npb24gdG8gcmVhZCBpdGAsIG9wdGlvbnMpO1xuICAgIGNhc2UgXCJFTE9PUFwiOlxuICAgICAgcmV0dXJuIG5ldyBGb3JtYXRFcnJvcihcIlpFUk9JUENfQkFEX01BR0lDXCIsIGAke3doZXJlfTogaXQgaXMgYSBzeW1ib2xpYyBsaW5rYCwgb3B0aW9ucyk7XG4gICAgY2FzZSB1bmRlZmluZWQ6XG4gICAgICByZXR1cm4gZXJyb3IgYXMgRXJyb3I7XG4gICAgZGVmYXVsdDpcbiAgICAgIHJldHVybiBuZXcgU3lzdGVtRXJyb3IoXCJaRVJPSVBDX1NZU1RFTVwiLCBgJHt3aGVyZX06ICR7bWVzc2FnZX1gLCBvcHRpb25zKTtcbiAgfVxufVxuXG5leHBvcnQgY2xhc3MgU2VnbWVudEZpbGUge1xuICByZWFkb25seSAjZmQ6IG51bWJlcjtcbiAgI29wZW4gPSB0cnVlO1xuXG4gIC8qKiBPcGVucyB0aGUgZmlsZSBvZiBhIHNlZ21lbnQsIG9mIGFueSB1c2VyLCBpZiBpdCBpcyBhIHJlZ3VsYXIgZmlsZS4gKi9cbiAgY29uc3RydWN0b3IocmVhZG9ubHkgbmFtZTogc3RyaW5nKSB7XG4gICAgdHJ5IHtcbiAgICAgIC8vIE5vdCBibG9ja2VkIGJ5IGEgcGlwZSBvZiB0aGF0IG5hbWUuXG4gICAgICB0aGlzLiNmZCA9IG9wZW5TeW5jKGAke0ZPTERFUn0ke25hbWV9YCwgY29uc3RhbnRzLk9fUkRPTkxZIHwgY29uc3RhbnRzLk9fTk9GT0xMT1cgfCBjb25zdGFudHMuT19OT05CTE9DSyk7XG4gICAgfSBjYXRjaCAoZXJyb3IpIHtcbiAgICAgIHRocm93IHN5c3RlbUVycm9yKGVycm9yLCBuYW1lKTtcbiAgICB9XG4gICAgaWYgKCF0aGlzLnN0YXR1cygpLmlzRmlsZSgpKSB7XG4gICAgICB0aGlzLmNsb3NlKCk7XG4gICAgICB0aHJvdyBuZXcgRm9ybWF0RXJyb3IoXCJaRVJPSVBDX0JBRF9NQUdJQ1wiLCBgc2VnbWVudCBcIiR7bmFtZX1cIjogaXQgaXMgbm90IGEgcmVndWxhciBmaWxlYCk7XG4gICAgfVxuICB9XG5cbiAgc3RhdHVzKCk6IFN0YXRzIHtcbiAgICByZXR1cm4gZnN0YXRTeW5jKHRoaXMuI2ZkKTtcbiAgfVxuXG4gIC8qKiBSZWFkcyBpbnRvIHRoZSBidWZmZXIgZnJvbSB0aGlzIHBsYWNlIG9uOyBob3cgbWFueSBieXRlcyB0aGVyZSB3ZXJlLiAqL1xuICByZWFkU29tZShpbnRvOiBVaW50OEFycmF5LCBvZmZzZXQ6IG51bWJlcik6IG51bWJlciB7XG4gICAgbGV0IGRvbmUgPSAwO1xuICAgIHdoaWxlIChkb25lIDwgaW50by5sZW5ndGgpIHtcbiAgICAgIGNvbnN0IGNvdW50ID0gcmVhZFN5bmModGhpcy4jZmQsIGludG8sIGRvbmUsIGludG8ubGVuZ3RoIC0gZG9uZSwgb2Zmc2V0ICsgZG9uZSk7XG4gICAgICBpZiAoY291bnQgPT09IDApIGJyZWFrO1xuICAgICAgZG9uZSArPSBjb3VudDtcbiAgICB9XG4gICAgcmV0dXJuIGRvbmU7XG4gIH1cblxuICAvKiogRmlsbHMgdGhlIGJ1ZmZlcjsgQkFEX1NJWkUgd2hlcmUgdGhlIGZpbGUgZW5kcyBiZWZvcmUuICovXG4gIHJlYWRJbnRvKGludG86IFVpbnQ4QXJyYXksIG9mZnNldDogbnVtYmVyKTogdm9pZCB7XG4gICAgaWYgKHRoaXMucmVhZFNvbWUoaW50bywgb2Zmc2V0KSA8IGludG8ubGVuZ3RoKSB7XG4gICAgICB0aHJvdyBuZXcgRm9ybWF0RXJyb3IoXCJaRVJPSVBDX0JBRF9TSVpFXCIsIGBzZWdtZW50IFwiJHt0aGlzLm5hbWV9XCIgd2FzIGN1dCBzaG9ydCB3aGlsZSBpdCB3YXMgbG9va2VkIGF0YCk7XG4gICAgfVxuICB9XG5cbiAgY2xvc2UoKTogdm9pZCB7XG4gICAgaWYgKHRoaXMuI29wZW4pIGNsb3NlU3luYyh0aGlzLiNmZCk7XG4gICAgdGhpcy4jb3BlbiA9IGZhbHNlO1xuICB9XG59XG5cbmNvbnN0IHdvcmQgPSBuZXcgRGF0YVZpZXcobmV3IEFycmF5QnVmZmVyKDgpKTtcbmNvbnN0IHdvcmRCeXRlcyA9IG5ldyBVaW50OEFycmF5KHdvcmQuYnVmZmVyKTtcblxuLyoqIFNvbWUgYnl0ZXMgb2YgdGhlIGZpbGUsIG9mIHdoaWNoIG5vIG90aGVyIG1heSBiZSByZWFkOiBDT1JSVVBULiBPZmZzZXRzIGNvdW50IGZyb20gaXRzIGJlZ2luLiAqL1xuZXhwb3J0IGNsYXNzIEFyZWEge1xuICBjb25zdHJ1Y3RvcihcbiAgICByZWFkb25seSBmaWxlOiBTZWdtZW50RmlsZSxcbiAgICByZWFkb25seSBiYXNlOiBudW1iZXIsXG4gICAgcmVhZG9ubHkgYnl0ZXM6IG51bWJlcixcbiAgKSB7fVxuXG4gICNjaGVjayhvZmZzZXQ6IG51bWJlciwgY291bnQ6IG51bWJlcik6IHZvaWQge1xuICAgIGlmICghKG9mZnNldCA+PSAwICYmIGNvdW50ID49IDAgJiYgb2Zmc2V0ICsgY291bnQgPD0gdGhpcy5ieXRlcykpIHtcbiAgICAgIHRocm93IG5ldyBDb3JydXB0RXJyb3IoXG4gICAgICAgIFwiWkVST0lQQ19DT1JSVVBUXCIsXG4gICAgICAgIGAke2NvdW50fSBieXRlcyBhdCArJHtoZXgob2Zmc2V0KX0gbGllIG91dHNpZGUgdGhlICR7dGhpcy5ieXRlc30gdGhlcmUgYXJlYCxcbiAgICAgICk7XG4gICAgfVxuICB9XG5cbiAgLyoqIEEgY29weSwgd2hpY2ggbWF5IGJlIHRvcm4gd2hlbiBvdGhlcnMgd3JpdGUgdGhlcmUuICovXG4gIHJlYWQob2Zmc2V0OiBudW1iZXIsIGNvdW50OiBudW1iZXIpOiBVaW50OEFycmF5IHtcbiAgICB0aGlzLiNjaGVjayhvZmZzZXQsIGNvdW50KTtcbiAgICBjb25zdCBieXRlcyA9IG5ldyBVaW50OEFycmF5KGNvdW50KTtcbiAgICB0aGlzLmZpbGUucmVhZEludG8oYnl0ZXMsIHRoaXMuYmFzZSArIG9mZnNldCk7XG4gICAgcmV0dXJuIGJ5dGVzO1xuICB9XG5cbiAgdTMyKG9mZnNldDogbnVtYmVyKTogbnVtYmVyIHtcbiAgICB0aGlzLiNjaGVjayhvZmZzZXQsIDQpO1xuICAgIHRoaXMuZmlsZS5yZWFkSW50byh3b3JkQnl0ZXMuc3ViYXJyYXkoMCwgNCksIHRoaXMuYmFzZSArIG9mZnNldCk7XG4gICAgcmV0dXJuIHdvcmQuZ2V0VWludDMyKDAsIHRydWUpO1xuICB9XG5cbiAgdTY0KG9mZnNldDogbnVtYmVyKTogYmlnaW50IHtcbiAgICB0aGlzLiNjaGVjayhvZmZzZXQsIDgpO1xuICAgIHRoaXMuZmlsZS5yZWFkSW50byh3b3JkQnl0ZXMsIHRoaXMuYmFzZSArIG9mZnNldCk7XG4gICAgcmV0dXJuIHdvcmQuZ2V0QmlnVWludDY0KDAsIHRydWUpO1xuICB9XG5cbiAgLyoqIEEgd29yZCBpbiB0d28gaGFsdmVzLCBmb3IgZmllbGRzIG9mIHVwIHRvIDUzIGJpdHMuICovXG4gIGhhbHZlcyhvZmZzZXQ6IG51bWJlcik6IEhhbHZlcyB7XG4gICAgdGhpcy4jY2hlY2sob2Zmc2V0LCA4KTtcbiAgICB0aGlzLmZpbGUucmVhZEludG8od29yZEJ5dGVzLCB0aGlzLmJhc2UgKyBvZmZzZXQpO1xuICAgIHJldHVybiB7IGxvdzogd29yZC5nZXRVaW50MzIoMCwgdHJ1ZSksIGhpZ2g6IHdvcmQuZ2V0VWludDMyKDQsIHRydWUpIH07XG4gIH1cblxuICAvKiogVGV4dCBpbiBhIGZpZWxkIG9mIHNvIG1hbnkgYnl0ZXMsIHVwIHRvIGl0cyBmaXJzdCBOVUwsIGFzIGl0IG1heSBiZSBzaG93bi4gKi9cbiAgdGV4dChvZmZzZXQ6IG51bWJlciwgYnl0ZXM6IG51bWJlcik6IHN0cmluZyB7XG4gICAgY29uc3QgZmllbGQgPSB0aGlzLnJlYWQob2Zmc2V0LCBieXRlcyk7XG4gICAgY29uc3QgZW5kID0gZmllbGQuaW5kZXhPZigwKTtcbiAgICByZXR1cm4gc2hvd24oZW5kIDwgMCA/IGZpZWxkIDogZmllbGQuc3ViYXJyYXkoMCwgZW5kKSk7XG4gIH1cbn1cblxuZXhwb3J0IGludGVyZmFjZSBIYWx2ZXMge1xuICBsb3c6IG51bWJlcjtcbiAgaGlnaDogbnVtYmVyO1xufVxuIiwgIi8vIFRleHQgZm9yIHBlb3BsZTogbnVtYmVycywgbmFtZXMgdGhhdCBtYXkgaG9sZCBhbnl0aGluZywgY29sdW1ucy5cblxuaW1wb3J0IHN0cmluZ1dpZHRoIGZyb20gXCJzdHJpbmctd2lkdGhcIjtcblxuY29uc3QgVU5JVFMgPSBbXCJLaUJcIiwgXCJNaUJcIiwgXCJHaUJcIiwgXCJUaUJcIiwgXCJQaUJcIiwgXCJFaUJcIl07XG5cbi8qKiBcIjUxMiBCXCIsIFwiMS4wIE1pQlwiLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIGh1bWFuKGJ5dGVzOiBudW1iZXIpOiBzdHJpbmcge1xuICBpZiAoYnl0ZXMgPCAxMDI0KSByZXR1cm4gYCR7Ynl0ZXN9IEJgO1xuICBsZXQgYW1vdW50ID0gYnl0ZXMgLyAxMDI0O1xuICBsZXQgdW5pdCA9IDA7XG4gIGZvciAoOyBhbW91bnQgPj0gMTAyMy45NSAmJiB1bml0ICsgMSA8IFVOSVRTLmxlbmd0aDsgdW5pdCsrKSBhbW91bnQgLz0gMTAyNDtcbiAgcmV0dXJuIGAke2Ftb3VudC50b0ZpeGVkKDEpfSAke1VOSVRTW3VuaXRdfWA7XG59XG5cbi8qKiBcIjEgY2VsbFwiLCBcIjMgY2VsbHNcIi4gKi9cbmV4cG9ydCBmdW5jdGlvbiBjb3VudGVkKGNvdW50OiBudW1iZXIgfCBiaWdpbnQsIG9uZTogc3RyaW5nKTogc3RyaW5nIHtcbiAgcmV0dXJuIGAke2NvdW50fSAke29uZX0ke051bWJlcihjb3VudCkgPT09IDEgPyBcIlwiIDogXCJzXCJ9YDtcbn1cblxuLyoqIFwiNDA5NiBieXRlcywgNC4wIEtpQlwiLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIGJ5dGVzVGV4dChieXRlczogbnVtYmVyKTogc3RyaW5nIHtcbiAgY29uc3QgZXhhY3RseSA9IGNvdW50ZWQoYnl0ZXMsIFwiYnl0ZVwiKTtcbiAgcmV0dXJuIGJ5dGVzIDwgMTAyNCA/IGV4YWN0bHkgOiBgJHtleGFjdGx5fSwgJHtodW1hbihieXRlcyl9YDtcbn1cblxuZXhwb3J0IGZ1bmN0aW9uIGhleCh2YWx1ZTogbnVtYmVyIHwgYmlnaW50LCBkaWdpdHMgPSAwKTogc3RyaW5nIHtcbiAgcmV0dXJuIGAweCR7dmFsdWUudG9TdHJpbmcoMTYpLnBhZFN0YXJ0KGRpZ2l0cywgXCIwXCIpfWA7XG59XG5cbmNvbnN0IGRlY29kZXIgPSBuZXcgVGV4dERlY29kZXIoXCJ1dGYtOFwiLCB7IGZhdGFsOiB0cnVlLCBpZ25vcmVCT006IHRydWUgfSk7XG4vLyBDb250cm9scywgd2hhdCB0dXJucyB0aGUgZGlyZWN0aW9uIG9mIHdyaXRpbmcgb3IgdGFrZXMgbm8gcm9vbSwgaGFsdmVzIG9mIHBhaXJzLlxuY29uc3QgVU5TSE9XTiA9IC9bXFxwe0NjfVxccHtDc31cXHUyMDBiLVxcdTIwMGZcXHUyMDI4LVxcdTIwMmVcXHUyMDYwLVxcdTIwNmZcXHVmZWZmXS91O1xuXG4vKiogVGV4dCBhcyBpdCBtYXkgYmUgc2hvd24gb24gYSB0ZXJtaW5hbDogd2hhdCBpcyBubyBwcmludGFibGUgVVRGLTggYmVjb21lcyBcXHhOTiwgYnl0ZSBieSBieXRlLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIHNob3duKHRleHQ6IHN0cmluZyB8IFVpbnQ4QXJyYXkpOiBzdHJpbmcge1xuICBjb25zdCBieXRlcyA9IHR5cGVvZiB0ZXh0ID09PSBcInN0cmluZ1wiID8gQnVmZmVyLmZyb20odGV4dCkgOiB0ZXh0O1xuICBsZXQgcmVzdWx0ID0gXCJcIjtcbiAgZm9yIChsZXQgYXQgPSAwOyBhdCA8IGJ5dGVzLmxlbmd0aDspIHtcbiAgICBjb25zdCBsZW5ndGggPSBjaGFyYWN0ZXJCeXRlcyhieXRlc1thdF0gYXMgbnVtYmVyKTtcbiAgICBjb25zdCBjaGFyYWN0ZXIgPSBkZWNvZGUoYnl0ZXMuc3ViYXJyYXkoYXQsIGF0ICsgbGVuZ3RoKSk7XG4gICAgaWYgKGNoYXJhY3RlciA9PT0gdW5kZWZpbmVkIHx8IFVOU0hPV04udGVzdChjaGFyYWN0ZXIpKSB7XG4gICAgICByZXN1bHQgKz0gYFxcXFx4JHsoYnl0ZXNbYXRdIGFzIG51bWJlcikudG9TdHJpbmcoMTYpLnBhZFN0YXJ0KDIsIFwiMFwiKX1gO1xuICAgICAgYXQrKztcbiAgICB9IGVsc2Uge1xuICAgICAgcmVzdWx0ICs9IGNoYXJhY3RlcjtcbiAgICAgIGF0ICs9IGxlbmd0aDtcbiAgICB9XG4gIH1cbiAgcmV0dXJuIHJlc3VsdDtcbn1cblxuZnVuY3Rpb24gY2hhcmFjdGVyQnl0ZXMoZmlyc3Q6IG51bWJlcik6IG51bWJlciB7XG4gIHJldHVybiBmaXJzdCA8IDB4YzAgPyAxIDogZmlyc3QgPCAweGUwID8gMiA6IGZpcnN0IDwgMHhmMCA/IDMgOiA0O1xufVxuXG5mdW5jdGlvbiBkZWNvZGUoYnl0ZXM6IFVpbnQ4QXJyYXkpOiBzdHJpbmcgfCB1bmRlZmluZWQge1xuICB0cnkge1xuICAgIHJldHVybiBkZWNvZGVyLmRlY29kZShieXRlcyk7XG4gIH0gY2F0Y2gge1xuICAgIHJldHVybiB1bmRlZmluZWQ7XG4gIH1cbn1cblxuLyoqIFRoZSBieXRlcyBvZiBhIGZpZWxkIHVwIHRvIGl0cyBmaXJzdCBOVUwuICovXG5leHBvcnQgZnVuY3Rpb24gdW50aWxOdWwoYnl0ZXM6IFVpbnQ4QXJyYXkpOiBVaW50OEFycmF5IHtcbiAgY29uc3QgZW5kID0gYnl0ZXMuaW5kZXhPZigwKTtcbiAgcmV0dXJuIGVuZCA8IDAgPyBieXRlcyA6IGJ5dGVzLnN1YmFycmF5KDAsIGVuZCk7XG59XG5cbi8qKiBDb2x1bW5zIHRoYXQgYSB0ZXh0IHRha2VzIG9uIGEgdGVybWluYWw7IGNvZGVzIGZvciBjb2xvdXJzIHRha2Ugbm9uZS4gKi9cbmV4cG9ydCBmdW5jdGlvbiB3aWR0aCh0ZXh0OiBzdHJpbmcpOiBudW1iZXIge1xuICAvLyBOZWFybHkgYWx3YXlzOiBub3RoaW5nIGJ1dCBwbGFpbiBjaGFyYWN0ZXJzLlxuICByZXR1cm4gL15bXFx4MjAtXFx4N2VdKiQvLnRlc3QodGV4dCkgPyB0ZXh0Lmxlbmd0aCA6IHN0cmluZ1dpZHRoKHRleHQpO1xufVxuXG4vKiogVGhlIHRleHQgd2l0aCBibGFua3MgYmVoaW5kIGl0LCBvciBpbiBmcm9udCBvZiBpdC4gKi9cbmV4cG9ydCBmdW5jdGlvbiBwYWRkZWQodGV4dDogc3RyaW5nLCBjb2x1bW5zOiBudW1iZXIsIHRvVGhlUmlnaHQgPSBmYWxzZSk6IHN0cmluZyB7XG4gIGNvbnN0IGJsYW5rcyA9IFwiIFwiLnJlcGVhdChNYXRoLm1heCgwLCBjb2x1bW5zIC0gd2lkdGgodGV4dCkpKTtcbiAgcmV0dXJuIHRvVGhlUmlnaHQgPyBibGFua3MgKyB0ZXh0IDogdGV4dCArIGJsYW5rcztcbn1cblxuLyoqIFRoZSB0ZXh0IGN1dCB0byBzbyBtYW55IGNvbHVtbnMsIHdpdGggYSBtYXJrIHdoZXJlIGl0IHdhcyBjdXQuIFdpdGhvdXQgY29kZXMgZm9yIGNvbG91cnMgaW4gaXQuICovXG5leHBvcnQgZnVuY3Rpb24gY3V0KHRleHQ6IHN0cmluZywgY29sdW1uczogbnVtYmVyKTogc3RyaW5nIHtcbiAgaWYgKHdpZHRoKHRleHQpIDw9IGNvbHVtbnMpIHJldHVybiB0ZXh0O1xuICBsZXQgcmVzdWx0ID0gXCJcIjtcbiAgbGV0IHRha2VuID0gMDtcbiAgZm9yIChjb25zdCBjaGFyYWN0ZXIgb2YgdGV4dCkge1xuICAgIHRha2VuICs9IHdpZHRoKGNoYXJhY3Rlcik7XG4gICAgaWYgKHRha2VuID4gY29sdW1ucyAtIDEpIGJyZWFrO1xuICAgIHJlc3VsdCArPSBjaGFyYWN0ZXI7XG4gIH1cbiAgcmV0dXJuIGNvbHVtbnMgPiAwID8gYCR7cmVzdWx0fVx1MjAyNmAgOiBcIlwiO1xufVxuIiwgIi8vIEEgc2VnbWVudCB0aGF0IGlzIGxvb2tlZCBhdDogaXRzIGhlYWRlciwgaXRzIHRhYmxlLCBpdHMgcGFydGljaXBhbnRzLiBTUEVDSUZJQ0FUSU9OLm1kIHNlY3Rpb25zIDMgdG8gNS4gV2hhdCBpdCBzYXlzIG1heVxuLy8gYmUgY29ycnVwdCwgYW5kIGNoYW5nZXMgbWVhbndoaWxlOyBpdHMgbmFtZSBtYXkgZ28sIGFuZCBpdHMgZmlsZSBiZSBjdXQgc2hvcnQuXG5cbmltcG9ydCB0eXBlIHsgU3RhdHMgfSBmcm9tIFwibm9kZTpmc1wiO1xuaW1wb3J0IHsgQXJndW1lbnRFcnJvciwgQ29ycnVwdEVycm9yLCBGb3JtYXRFcnJvciwgTm90Rm91bmRFcnJvciwgUGVlclNsb3RzIH0gZnJvbSBcInplcm9pcGNcIjtcbmltcG9ydCAqIGFzIEwgZnJvbSBcInplcm9pcGMvbGF5b3V0XCI7XG5pbXBvcnQgeyBoZXgsIHNob3duLCB1bnRpbE51bCB9IGZyb20gXCIuLi90ZXh0XCI7XG5pbXBvcnQgeyBBcmVhLCBTZWdtZW50RmlsZSwgc3lzdGVtRXJyb3IgfSBmcm9tIFwiLi9maWxlXCI7XG5pbXBvcnQgeyBraW5kTGV0dGVycywgbWFrZVN1YmplY3QgfSBmcm9tIFwiLi9raW5kc1wiO1xuaW1wb3J0IHR5cGUgeyBTdWJqZWN0IH0gZnJvbSBcIi4vc3ViamVjdFwiO1xuXG4vKiogVGhlIGhlYWRlcidzIGZpcnN0IHdvcmRzOiB0aG9zZSB0aGF0IG5ldmVyIGNoYW5nZSwgYW5kIHRoZSB0d28gdGhhdCBkbyBhcyB0aGV5IHdlcmUgd2hlbiBpdCB3YXMgb3BlbmVkLiAqL1xuZXhwb3J0IGludGVyZmFjZSBIZWFkZXIge1xuICB2ZXJzaW9uOiBudW1iZXI7XG4gIG1heEVudHJpZXM6IG51bWJlcjtcbiAgbWF4UGVlcnM6IG51bWJlcjtcbiAgLyoqIEJ5dGVzIG9mIHRoZSBzZWdtZW50LiAqL1xuICBzaXplOiBudW1iZXI7XG4gIHNlZ21lbnRJZDogbnVtYmVyO1xufVxuXG4vKiogQW4gZW50cnkgb2YgdGhlIHRhYmxlLCB3aGljaCBtYXkgYmUgY29ycnVwdC4gT2Zmc2V0IGFuZCBieXRlcyBjb3VudCBmcm9tIHRoZSBzZWdtZW50J3MgYmVnaW4uICovXG5leHBvcnQgaW50ZXJmYWNlIExpc3RlZCB7XG4gIG51bWJlcjogbnVtYmVyO1xuICAvKiogQXMgaXQgbWF5IGJlIHNob3duLiAqL1xuICBuYW1lOiBzdHJpbmc7XG4gIC8qKiBBcyBpdCBzdGFuZHMgdGhlcmUsIHVwIHRvIHRoZSBmaXJzdCBOVUwuICovXG4gIHJhd05hbWU6IFVpbnQ4QXJyYXk7XG4gIG9mZnNldDogbnVtYmVyO1xuICBieXRlczogbnVtYmVyO1xuICAvKiogV2h5IG5vdGhpbmcgY2FuIGxpZSB0aGVyZTsgZW1wdHkgd2hlbiBhbGwgaXMgd2VsbC4gKi9cbiAgcHJvYmxlbTogc3RyaW5nO1xufVxuXG4vKiogV2hvZXZlciB3YXMgdGhlIGxhc3QgaW4gYSBwZWVyIHNsb3QuICovXG5leHBvcnQgaW50ZXJmYWNlIFBhcnRpY2lwYW50IHtcbiAgc2xvdDogbnVtYmVyO1xuICBvd25lcjogbnVtYmVyO1xuICBwaWQ6IG51bWJlcjtcbiAgbGFuZ3VhZ2U6IG51bWJlcjtcbiAgbGFiZWw6IHN0cmluZztcbiAgLyoqIE5hbm9zZWNvbmRzIHNpbmNlIDE5NzAuICovXG4gIGF0dGFjaGVkOiBiaWdpbnQ7XG4gIC8qKiBOb3QgYWxpdmU6IGl0IGVuZGVkLCBpbiB3aGF0ZXZlciB3YXk7IHRoZSBmb3JtYXQgZG9lcyBub3QgdGVsbCBhIGRlYXRoIGZyb20gYSBkZXRhY2guICovXG4gIGFsaXZlOiBib29sZWFuO1xufVxuXG4vKiogTW9yZSBlbnRyaWVzIHRoYW4gYW55IGxpYnJhcnkgbWFrZXMgYXJlIG5vdCBsb29rZWQgYXQuICovXG5leHBvcnQgY29uc3QgTU9TVF9FTlRSSUVTID0gMiAqKiAyMDtcblxuY29uc3QgTEFOR1VBR0VTID0gW1wiXCIsIFwiQ1wiLCBcIkMrK1wiLCBcIlB5dGhvblwiLCBcIlR5cGVTY3JpcHRcIl07XG5cbmV4cG9ydCBmdW5jdGlvbiBsYW5ndWFnZU5hbWUobGFuZ3VhZ2U6IG51bWJlcik6IHN0cmluZyB7XG4gIHJldHVybiBMQU5HVUFHRVNbbGFuZ3VhZ2VdIHx8IGBsYW5ndWFnZSAke2xhbmd1YWdlfWA7XG59XG5cbi8qKiBUaGUgc2xvdCBpbiBhbiBvd25lciBpZC4gKi9cbmV4cG9ydCBjb25zdCBzbG90T2YgPSAob3duZXI6IG51bWJlcik6IG51bWJlciA9PiBvd25lciAmIDB4ZmY7XG5cbi8qKiBBIHNlZ21lbnQncyBuYW1lLCB3aXRoIGl0cyBzbGFzaC4gQkFEX05BTUUuICovXG5leHBvcnQgZnVuY3Rpb24gZnVsbE5hbWUobmFtZTogc3RyaW5nKTogc3RyaW5nIHtcbiAgY29uc3QgZmlsZSA9IG5hbWUuc3RhcnRzV2l0aChcIi9cIikgPyBuYW1lLnNsaWNlKDEpIDogbmFtZTtcbiAgY29uc3QgcHJvYmxlbSA9XG4gICAgZmlsZSA9PT0gXCJcIlxuICAgICAgPyBcIml0IGlzIGVtcHR5XCJcbiAgICAgIDogZmlsZS5pbmNsdWRlcyhcIi9cIikgfHwgZmlsZS5pbmNsdWRlcyhcIlxcMFwiKVxuICAgICAgICA/IFwiaXQgaGFzIGEgc2xhc2ggb3IgYSBOVUwgaW5zaWRlXCJcbiAgICAgICAgOiBmaWxlID09PSBcIi5cIiB8fCBmaWxlID09PSBcIi4uXCJcbiAgICAgICAgICA/IFwiaXQgbmFtZXMgYSBmb2xkZXJcIlxuICAgICAgICAgIDogQnVmZmVyLmJ5dGVMZW5ndGgoZmlsZSkgPiAyNTRcbiAgICAgICAgICAgID8gXCJpdCBpcyBsb25nZXIgdGhhbiAyNTQgYnl0ZXNcIlxuICAgICAgICAgICAgOiBcIlwiO1xuICBpZiAocHJvYmxlbSkgdGhyb3cgbmV3IEFyZ3VtZW50RXJyb3IoXCJaRVJPSVBDX0JBRF9OQU1FXCIsIGBzZWdtZW50IG5hbWUgXCIke3Nob3duKG5hbWUpfVwiOiAke3Byb2JsZW19YCk7XG4gIHJldHVybiBgLyR7ZmlsZX1gO1xufVxuXG4vKiogV2hhdCB2ZXJzaW9uIDEgYW5kIDIgb2YgdGhlIGZvcm1hdCBhcmUgY2FsbGVkIGluIG1lc3NhZ2VzLiAqL1xuZnVuY3Rpb24gdmVyc2lvblByb2JsZW0odmVyc2lvbjogbnVtYmVyKTogc3RyaW5nIHtcbiAgY29uc3Qgd2hpY2ggPVxuICAgIHZlcnNpb24gPT09IDEgfHwgdmVyc2lvbiA9PT0gMlxuICAgICAgPyBgZm9ybWF0IHZlcnNpb24gJHt2ZXJzaW9ufSwgb2YgYW4gZWFybGllciBaZXJvSVBDYFxuICAgICAgOiBgZm9ybWF0IHZlcnNpb24gJHt2ZXJzaW9ufSwgd2hpY2ggaXMgbm90IGtub3duYDtcbiAgcmV0dXJuIGAke3doaWNofTsgdGhpcyBwcm9ncmFtIHJlYWRzIHZlcnNpb24gJHtMLkZPUk1BVF9WRVJTSU9OfWA7XG59XG5cbmV4cG9ydCBjbGFzcyBWaWV3IHtcbiAgcmVhZG9ubHkgaGVhZGVyOiBIZWFkZXI7XG4gIC8qKiBUaGUgd2hvbGUgc2VnbWVudC4gKi9cbiAgcmVhZG9ubHkgd2hvbGU6IEFyZWE7XG4gIC8qKiBXaGVyZSB0aGUgcGVlcnMgYmVnaW4sIGFuZCB3aGVyZSBzdHJ1Y3R1cmVzIG1heS4gKi9cbiAgcmVhZG9ubHkgcGVlcnNCZWdpbjogbnVtYmVyO1xuICByZWFkb25seSBzdHJ1Y3R1cmVzQmVnaW46IG51bWJlcjtcbiAgcmVhZG9ubHkgI3Nsb3RzOiBQZWVyU2xvdHM7XG5cbiAgLyoqIE9wZW5zIGEgc2VnbWVudDsgZXZlcnkgZXJyb3Igb2YgU1BFQ0lGSUNBVElPTi5tZCBcIk9wZW5pbmdcIi4gKi9cbiAgc3RhdGljIG9wZW4obmFtZTogc3RyaW5nKTogVmlldyB7XG4gICAgY29uc3QgZnVsbCA9IGZ1bGxOYW1lKG5hbWUpO1xuICAgIGNvbnN0IGZpbGUgPSBuZXcgU2VnbWVudEZpbGUoZnVsbCk7XG4gICAgdHJ5IHtcbiAgICAgIHJldHVybiBuZXcgVmlldyhmdWxsLCBmaWxlKTtcbiAgICB9IGNhdGNoIChlcnJvcikge1xuICAgICAgZmlsZS5jbG9zZSgpO1xuICAgICAgdGhyb3cgc3lzdGVtRXJyb3IoZXJyb3IsIGZ1bGwpO1xuICAgIH1cbiAgfVxuXG4gIHByaXZhdGUgY29uc3RydWN0b3IoXG4gICAgcmVhZG9ubHkgbmFtZTogc3RyaW5nLFxuICAgIHJlYWRvbmx5IGZpbGU6IFNlZ21lbnRGaWxlLFxuICApIHtcbiAgICBjb25zdCB3aGVyZSA9IGBzZWdtZW50IFwiJHtzaG93bihuYW1lKX1cImA7XG4gICAgY29uc3Qgc3RhdHVzID0gZmlsZS5zdGF0dXMoKTtcbiAgICBjb25zdCBoZWFkID0gbmV3IFVpbnQ4QXJyYXkoTC5MSU5FX0JZVEVTKTtcbiAgICBjb25zdCBsZW5ndGggPSBmaWxlLnJlYWRTb21lKGhlYWQsIDApO1xuICAgIGNvbnN0IHZpZXcgPSBuZXcgRGF0YVZpZXcoaGVhZC5idWZmZXIpO1xuICAgIGNvbnN0IG1hZ2ljID0gdmlldy5nZXRVaW50MzIoTC5IRUFERVJfTUFHSUMsIHRydWUpO1xuICAgIGlmIChsZW5ndGggPj0gNCAmJiBtYWdpYyAhPT0gTC5NQUdJQykge1xuICAgICAgdGhyb3cgbmV3IEZvcm1hdEVycm9yKFxuICAgICAgICBcIlpFUk9JUENfQkFEX01BR0lDXCIsXG4gICAgICAgIGAke3doZXJlfTogbm90IGEgWmVyb0lQQyBzZWdtZW50OiBpdCBiZWdpbnMgd2l0aCAke2hleChtYWdpYywgOCl9LCBub3QgJHtoZXgoTC5NQUdJQywgOCl9YCxcbiAgICAgICk7XG4gICAgfVxuICAgIGlmIChsZW5ndGggPCBMLkxJTkVfQllURVMpIHtcbiAgICAgIHRocm93IG5ldyBGb3JtYXRFcnJvcihcIlpFUk9JUENfQkFEX1NJWkVcIiwgYCR7d2hlcmV9OiAke2xlbmd0aH0gYnl0ZXMgYXJlIHRvbyBzaG9ydCBmb3IgYSBzZWdtZW50J3MgaGVhZGVyYCk7XG4gICAgfVxuICAgIGNvbnN0IHZlcnNpb24gPSB2aWV3LmdldFVpbnQzMihMLkhFQURFUl9WRVJTSU9OLCB0cnVlKTtcbiAgICBpZiAodmVyc2lvbiAhPT0gTC5GT1JNQVRfVkVSU0lPTikge1xuICAgICAgdGhyb3cgbmV3IEZvcm1hdEVycm9yKFwiWkVST0lQQ19CQURfVkVSU0lPTlwiLCBgJHt3aGVyZX06ICR7dmVyc2lvblByb2JsZW0odmVyc2lvbil9YCk7XG4gICAgfVxuICAgIGNvbnN0IHNpemUgPSB2aWV3LmdldFVpbnQzMihMLkhFQURFUl9TSVpFLCB0cnVlKSAqIEwuTElORV9CWVRFUztcbiAgICBpZiAoc2l6ZSAhPT0gc3RhdHVzLnNpemUpIHtcbiAgICAgIHRocm93IG5ldyBGb3JtYXRFcnJvcihcbiAgICAgICAgXCJaRVJPSVBDX0JBRF9TSVpFXCIsXG4gICAgICAgIGAke3doZXJlfTogaXRzIGhlYWRlciBzYXlzICR7c2l6ZX0gYnl0ZXMsIGFuZCBpdHMgZmlsZSBoYXMgJHtzdGF0dXMuc2l6ZX1gLFxuICAgICAgKTtcbiAgICB9XG4gICAgY29uc3QgbWF4RW50cmllcyA9IHZpZXcuZ2V0VWludDMyKEwuSEVBREVSX01BWF9FTlRSSUVTLCB0cnVlKTtcbiAgICBjb25zdCBtYXhQZWVycyA9IHZpZXcuZ2V0VWludDMyKEwuSEVBREVSX01BWF9QRUVSUywgdHJ1ZSk7XG4gICAgdGhpcy5wZWVyc0JlZ2luID0gTC5MSU5FX0JZVEVTICsgTWF0aC5jZWlsKChtYXhFbnRyaWVzICogTC5FTlRSWV9CWVRFUykgLyBMLkxJTkVfQllURVMpICogTC5MSU5FX0JZVEVTO1xuICAgIHRoaXMuc3RydWN0dXJlc0JlZ2luID0gdGhpcy5wZWVyc0JlZ2luICsgbWF4UGVlcnMgKiBMLkxJTkVfQllURVM7XG4gICAgaWYgKG1heEVudHJpZXMgPCAxIHx8IG1heFBlZXJzIDwgMSB8fCBtYXhQZWVycyA+IEwuTUFYX1BFRVJTX0xJTUlUIHx8IHRoaXMuc3RydWN0dXJlc0JlZ2luID4gc2l6ZSkge1xuICAgICAgdGhyb3cgbmV3IENvcnJ1cHRFcnJvcihcbiAgICAgICAgXCJaRVJPSVBDX0NPUlJVUFRcIixcbiAgICAgICAgYCR7d2hlcmV9OiBjb3JydXB0OiAke21heEVudHJpZXN9IGVudHJpZXMgYW5kICR7bWF4UGVlcnN9IHBlZXJzLCB3aGljaCBlbmQgYXQgJHt0aGlzLnN0cnVjdHVyZXNCZWdpbn0gb2YgJHtzaXplfSBieXRlc2AsXG4gICAgICApO1xuICAgIH1cbiAgICB0aGlzLmhlYWRlciA9IHsgdmVyc2lvbiwgbWF4RW50cmllcywgbWF4UGVlcnMsIHNpemUsIHNlZ21lbnRJZDogdmlldy5nZXRVaW50MzIoTC5IRUFERVJfU0VHTUVOVF9JRCwgdHJ1ZSkgfTtcbiAgICB0aGlzLndob2xlID0gbmV3IEFyZWEoZmlsZSwgMCwgc2l6ZSk7XG4gICAgdGhpcy4jc2xvdHMgPSBuZXcgUGVlclNsb3RzKG5hbWUpO1xuICAgIGlmICh0aGlzLiNzbG90cy5pbm9kZSAhPT0gc3RhdHVzLmlubykge1xuICAgICAgdGhpcy4jc2xvdHMuY2xvc2UoKTtcbiAgICAgIHRocm93IG5ldyBOb3RGb3VuZEVycm9yKFwiWkVST0lQQ19OT1RfRk9VTkRcIiwgYCR7d2hlcmV9IHdhcyByZXBsYWNlZCB3aGlsZSBpdCB3YXMgb3BlbmVkYCk7XG4gICAgfVxuICB9XG5cbiAgY2xvc2UoKTogdm9pZCB7XG4gICAgdGhpcy4jc2xvdHMuY2xvc2UoKTtcbiAgICB0aGlzLmZpbGUuY2xvc2UoKTtcbiAgfVxuXG4gIFtTeW1ib2wuZGlzcG9zZV0oKTogdm9pZCB7XG4gICAgdGhpcy5jbG9zZSgpO1xuICB9XG5cbiAgZ2V0IHN0YXR1cygpOiBTdGF0cyB7XG4gICAgcmV0dXJuIHRoaXMuZmlsZS5zdGF0dXMoKTtcbiAgfVxuXG4gIC8vIC0tLSB0aGUgdGFibGUgLS0tXG5cbiAgLyoqIFdoYXQgdGhlIGhlYWRlciBzYXlzLCBldmVuIGlmIHRoZXJlIGNhbm5vdCBiZSBzbyBtYW55LiAqL1xuICBzdGF0ZWRDb3VudCgpOiBudW1iZXIge1xuICAgIHJldHVybiB0aGlzLndob2xlLnUzMihMLkhFQURFUl9FTlRSWV9DT1VOVCk7XG4gIH1cblxuICAvKiogRW50cmllcyB0aGF0IGNhbiBiZSBsb29rZWQgYXQuICovXG4gIGVudHJ5Q291bnQoKTogbnVtYmVyIHtcbiAgICByZXR1cm4gTWF0aC5taW4odGhpcy5zdGF0ZWRDb3VudCgpLCB0aGlzLmhlYWRlci5tYXhFbnRyaWVzLCBNT1NUX0VOVFJJRVMpO1xuICB9XG5cbiAgbmV4dE9mZnNldCgpOiBudW1iZXIge1xuICAgIHJldHVybiB0aGlzLndob2xlLnUzMihMLkhFQURFUl9ORVhUX09GRlNFVCkgKiBMLkxJTkVfQllURVM7XG4gIH1cblxuICBlbnRyaWVzKCk6IExpc3RlZFtdIHtcbiAgICBjb25zdCBjb3VudCA9IHRoaXMuZW50cnlDb3VudCgpO1xuICAgIGNvbnN0IGJ5dGVzID0gdGhpcy53aG9sZS5yZWFkKEwuTElORV9CWVRFUywgY291bnQgKiBMLkVOVFJZX0JZVEVTKTtcbiAgICByZXR1cm4gQXJyYXkuZnJvbSh7IGxlbmd0aDogY291bnQgfSwgKF8sIGspID0+IHRoaXMuI2xpc3RlZChrLCBieXRlcy5zdWJhcnJheShrICogTC5FTlRSWV9CWVRFUykpKTtcbiAgfVxuXG4gICNsaXN0ZWQobnVtYmVyOiBudW1iZXIsIGJ5dGVzOiBVaW50OEFycmF5KTogTGlzdGVkIHtcbiAgICBjb25zdCB2aWV3ID0gbmV3IERhdGFWaWV3KGJ5dGVzLmJ1ZmZlciwgYnl0ZXMuYnl0ZU9mZnNldCk7XG4gICAgY29uc3QgbGluZSA9IHZpZXcuZ2V0VWludDMyKEwuRU5UUllfT0ZGU0VULCB0cnVlKTtcbiAgICBjb25zdCBsaW5lcyA9IHZpZXcuZ2V0VWludDMyKEwuRU5UUllfU0laRSwgdHJ1ZSk7XG4gICAgY29uc3QgcmF3TmFtZSA9IHVudGlsTnVsKGJ5dGVzLnN1YmFycmF5KDAsIEwuRU5UUllfTkFNRV9CWVRFUykpO1xuICAgIGNvbnN0IGZpcnN0ID0gdGhpcy5zdHJ1Y3R1cmVzQmVnaW4gLyBMLkxJTkVfQllURVM7XG4gICAgY29uc3QgYWxsID0gdGhpcy5oZWFkZXIuc2l6ZSAvIEwuTElORV9CWVRFUztcbiAgICBjb25zdCBwb3NzaWJsZSA9IGxpbmUgPj0gZmlyc3QgJiYgbGluZXMgPj0gMSAmJiBsaW5lICsgbGluZXMgPD0gYWxsO1xuICAgIHJldHVybiB7XG4gICAgICBudW1iZXIsXG4gICAgICBuYW1lOiBzaG93bihyYXdOYW1lKSxcbiAgICAgIHJhd05hbWUsXG4gICAgICBvZmZzZXQ6IGxpbmUgKiBMLkxJTkVfQllURVMsXG4gICAgICBieXRlczogbGluZXMgKiBMLkxJTkVfQllURVMsXG4gICAgICBwcm9ibGVtOiBwb3NzaWJsZVxuICAgICAgICA/IFwiXCJcbiAgICAgICAgOiBgY29ycnVwdDogbGluZXMgJHtsaW5lfSB0byAke2xpbmUgKyBsaW5lcyAtIDF9LCBhbmQgc3RydWN0dXJlcyBsaWUgaW4gJHtmaXJzdH0gdG8gJHthbGwgLSAxfWAsXG4gICAgfTtcbiAgfVxuXG4gIC8qKiBOT1RfRk9VTkQ7IENPUlJVUFQgd2hlcmUgbm90aGluZyBjYW4gbGllIGF0IGl0cyBwbGFjZS4gKi9cbiAgZmluZChuYW1lOiBzdHJpbmcpOiBMaXN0ZWQge1xuICAgIGNvbnN0IHdhbnRlZCA9IEJ1ZmZlci5mcm9tKG5hbWUpO1xuICAgIGNvbnN0IGZvdW5kID0gdGhpcy5lbnRyaWVzKCkuZmluZCgoZW50cnkpID0+IHdhbnRlZC5lcXVhbHMoZW50cnkucmF3TmFtZSkgfHwgZW50cnkubmFtZSA9PT0gbmFtZSk7XG4gICAgaWYgKCFmb3VuZCkge1xuICAgICAgdGhyb3cgbmV3IE5vdEZvdW5kRXJyb3IoXCJaRVJPSVBDX05PVF9GT1VORFwiLCBgc2VnbWVudCBcIiR7c2hvd24odGhpcy5uYW1lKX1cIiBoYXMgbm8gc3RydWN0dXJlIFwiJHtzaG93bihuYW1lKX1cImApO1xuICAgIH1cbiAgICBpZiAoZm91bmQucHJvYmxlbSkgdGhyb3cgbmV3IENvcnJ1cHRFcnJvcihcIlpFUk9JUENfQ09SUlVQVFwiLCBgc3RydWN0dXJlIFwiJHtmb3VuZC5uYW1lfVwiOiAke2ZvdW5kLnByb2JsZW19YCk7XG4gICAgcmV0dXJuIGZvdW5kO1xuICB9XG5cbiAgYXJlYShlbnRyeTogTGlzdGVkKTogQXJlYSB7XG4gICAgcmV0dXJuIG5ldyBBcmVhKHRoaXMuZmlsZSwgZW50cnkub2Zmc2V0LCBlbnRyeS5ieXRlcyk7XG4gIH1cblxuICAvKiogVGhlIHN0cnVjdHVyZSdzIGZvdXIgbGV0dGVycyBhcyB0ZXh0LiAqL1xuICBsZXR0ZXJzKGVudHJ5OiBMaXN0ZWQpOiBzdHJpbmcge1xuICAgIHJldHVybiBraW5kTGV0dGVycyh0aGlzLmFyZWEoZW50cnkpKTtcbiAgfVxuXG4gIC8qKiBUaGUgc3RydWN0dXJlIGF0IGFuIGVudHJ5LiBDT1JSVVBUOyBVTlNVUFBPUlRFRCB3aGVyZSBpdHMga2luZCBpcyBub3Qga25vd24uICovXG4gIHN1YmplY3QoZW50cnk6IExpc3RlZCk6IFN1YmplY3Qge1xuICAgIGlmIChlbnRyeS5wcm9ibGVtKSB0aHJvdyBuZXcgQ29ycnVwdEVycm9yKFwiWkVST0lQQ19DT1JSVVBUXCIsIGBzdHJ1Y3R1cmUgXCIke2VudHJ5Lm5hbWV9XCI6ICR7ZW50cnkucHJvYmxlbX1gKTtcbiAgICByZXR1cm4gbWFrZVN1YmplY3QodGhpcywgZW50cnkpO1xuICB9XG5cbiAgLyoqIEJ5dGVzIHVwIHRvIHRoZSBlbmQgb2YgdGhlIGxhc3Qgc3RydWN0dXJlLiAqL1xuICB1c2VkKGVudHJpZXM6IHJlYWRvbmx5IExpc3RlZFtdID0gdGhpcy5lbnRyaWVzKCkpOiBudW1iZXIge1xuICAgIGxldCBlbmQgPSB0aGlzLnN0cnVjdHVyZXNCZWdpbjtcbiAgICBmb3IgKGNvbnN0IHsgcHJvYmxlbSwgb2Zmc2V0LCBieXRlcyB9IG9mIGVudHJpZXMpIGlmICghcHJvYmxlbSkgZW5kID0gTWF0aC5tYXgoZW5kLCBvZmZzZXQgKyBieXRlcyk7XG4gICAgcmV0dXJuIGVuZDtcbiAgfVxuXG4gIC8vIC0tLSBwYXJ0aWNpcGFudHMgLS0tXG5cbiAgLyoqIFdobyBpcyBvciB3YXMgaW4gZWFjaCBwZWVyIHNsb3QgdGhhdCB3YXMgZXZlciB1c2VkLCBvciBpcyBoZWxkLiAqL1xuICBwYXJ0aWNpcGFudHMoKTogUGFydGljaXBhbnRbXSB7XG4gICAgY29uc3QgbGluZXMgPSB0aGlzLndob2xlLnJlYWQodGhpcy5wZWVyc0JlZ2luLCB0aGlzLmhlYWRlci5tYXhQZWVycyAqIEwuTElORV9CWVRFUyk7XG4gICAgY29uc3QgdmlldyA9IG5ldyBEYXRhVmlldyhsaW5lcy5idWZmZXIpO1xuICAgIGNvbnN0IGZvdW5kOiBQYXJ0aWNpcGFudFtdID0gW107XG4gICAgZm9yIChsZXQgc2xvdCA9IDE7IHNsb3QgPD0gdGhpcy5oZWFkZXIubWF4UGVlcnM7IHNsb3QrKykge1xuICAgICAgY29uc3QgYXQgPSAoc2xvdCAtIDEpICogTC5MSU5FX0JZVEVTO1xuICAgICAgY29uc3Qgb3duZXIgPSB2aWV3LmdldFVpbnQzMihhdCArIEwuUEVFUl9PV05FUiwgdHJ1ZSk7XG4gICAgICBjb25zdCBhbGl2ZSA9IHRoaXMuI3Nsb3RzLmhlbGQoc2xvdCk7XG4gICAgICBpZiAob3duZXIgPT09IDAgJiYgIWFsaXZlKSBjb250aW51ZTtcbiAgICAgIGZvdW5kLnB1c2goe1xuICAgICAgICBzbG90LFxuICAgICAgICBvd25lcixcbiAgICAgICAgcGlkOiB2aWV3LmdldFVpbnQzMihhdCArIEwuUEVFUl9QSUQsIHRydWUpLFxuICAgICAgICBsYW5ndWFnZTogdmlldy5nZXRVaW50MzIoYXQgKyBMLlBFRVJfTEFOR1VBR0UsIHRydWUpLFxuICAgICAgICBsYWJlbDogc2hvd24odW50aWxOdWwobGluZXMuc3ViYXJyYXkoYXQgKyBMLlBFRVJfTEFCRUwsIGF0ICsgTC5QRUVSX0xBQkVMICsgTC5QRUVSX0xBQkVMX0JZVEVTKSkpLFxuICAgICAgICBhdHRhY2hlZDogdmlldy5nZXRCaWdVaW50NjQoYXQgKyBMLlBFRVJfQVRUQUNIRUQsIHRydWUpLFxuICAgICAgICBhbGl2ZSxcbiAgICAgIH0pO1xuICAgIH1cbiAgICByZXR1cm4gZm91bmQ7XG4gIH1cblxuICAvKiogV2hldGhlciBzb21lYm9keSBob2xkcyB0aGlzIHNsb3QncyBsb2NrLiAqL1xuICBzbG90SGVsZChzbG90OiBudW1iZXIpOiBib29sZWFuIHtcbiAgICByZXR1cm4gc2xvdCA+PSAxICYmIHNsb3QgPD0gdGhpcy5oZWFkZXIubWF4UGVlcnMgJiYgdGhpcy4jc2xvdHMuaGVsZChzbG90KTtcbiAgfVxuXG4gIC8qKiBXaGV0aGVyIHRoaXMgb3duZXIgbGl2ZXMuIFNQRUNJRklDQVRJT04ubWQgXCJhbGl2ZVwiLiAqL1xuICBhbGl2ZShvd25lcjogbnVtYmVyKTogYm9vbGVhbiB7XG4gICAgY29uc3Qgc2xvdCA9IHNsb3RPZihvd25lcik7XG4gICAgaWYgKHNsb3QgPCAxIHx8IHNsb3QgPiB0aGlzLmhlYWRlci5tYXhQZWVycykgcmV0dXJuIGZhbHNlO1xuICAgIHJldHVybiB0aGlzLndob2xlLnUzMih0aGlzLiNwZWVyKHNsb3QpICsgTC5QRUVSX09XTkVSKSA9PT0gb3duZXIgJiYgdGhpcy4jc2xvdHMuaGVsZChzbG90KTtcbiAgfVxuXG4gICNwZWVyKHNsb3Q6IG51bWJlcik6IG51bWJlciB7XG4gICAgcmV0dXJuIHRoaXMucGVlcnNCZWdpbiArIChzbG90IC0gMSkgKiBMLkxJTkVfQllURVM7XG4gIH1cblxuICAvKiogXCJub2JvZHlcIjsgXCJzbG90IDMsIHBpZCAxMjM0IChub2RlKSwgYWxpdmVcIi4gKi9cbiAgb3duZXJUZXh0KG93bmVyOiBudW1iZXIpOiBzdHJpbmcge1xuICAgIGlmIChvd25lciA9PT0gMCkgcmV0dXJuIFwibm9ib2R5XCI7XG4gICAgY29uc3Qgc2xvdCA9IHNsb3RPZihvd25lcik7XG4gICAgaWYgKHNsb3QgPCAxIHx8IHNsb3QgPiB0aGlzLmhlYWRlci5tYXhQZWVycykgcmV0dXJuIGAke2hleChvd25lciwgNil9LCB3aGljaCBpcyBubyBvd25lcjogY29ycnVwdGA7XG4gICAgY29uc3QgbGluZSA9IHRoaXMuI3BlZXIoc2xvdCk7XG4gICAgaWYgKHRoaXMud2hvbGUudTMyKGxpbmUgKyBMLlBFRVJfT1dORVIpICE9PSBvd25lcikgcmV0dXJuIGBzbG90ICR7c2xvdH0sIHNvbWVib2R5IHdobyBpcyBnb25lYDtcbiAgICBjb25zdCBwaWQgPSB0aGlzLndob2xlLnUzMihsaW5lICsgTC5QRUVSX1BJRCk7XG4gICAgY29uc3QgbGFiZWwgPSB0aGlzLndob2xlLnRleHQobGluZSArIEwuUEVFUl9MQUJFTCwgTC5QRUVSX0xBQkVMX0JZVEVTKTtcbiAgICByZXR1cm4gYHNsb3QgJHtzbG90fSwgcGlkICR7cGlkfSAoJHtsYWJlbH0pLCAke3RoaXMuYWxpdmUob3duZXIpID8gXCJhbGl2ZVwiIDogXCJnb25lXCJ9YDtcbiAgfVxuXG4gIC8qKiBXaG8gd2FpdHMgaW4gYSB3YWl0ZXIgc2V0OiBzbG90cyB3aG9zZSBiaXQgaXMgc2V0LCBhbmQgaG93IG1hbnkgYml0cyBhcmUgb2Ygc2xvdHMgdGhhdCBub2JvZHkgaG9sZHMuICovXG4gIHdhaXRlcnMoYXJlYTogQXJlYSwgb2Zmc2V0OiBudW1iZXIpOiBXYWl0ZXJzIHtcbiAgICBjb25zdCBiaXRzID0gYXJlYS5yZWFkKG9mZnNldCwgTC5XQUlURVJTX0JZVEVTKTtcbiAgICBjb25zdCBzbG90czogbnVtYmVyW10gPSBbXTtcbiAgICBsZXQgZ29uZSA9IDA7XG4gICAgZm9yIChsZXQgc2xvdCA9IDE7IHNsb3QgPD0gTC5XQUlURVJTX0JZVEVTICogODsgc2xvdCsrKSB7XG4gICAgICBpZiAoKCgoYml0c1soc2xvdCAtIDEpID4+IDNdIGFzIG51bWJlcikgPj4gKChzbG90IC0gMSkgJiA3KSkgJiAxKSA9PT0gMCkgY29udGludWU7XG4gICAgICBpZiAodGhpcy5zbG90SGVsZChzbG90KSkgc2xvdHMucHVzaChzbG90KTtcbiAgICAgIGVsc2UgZ29uZSsrO1xuICAgIH1cbiAgICByZXR1cm4geyBzbG90cywgZ29uZSB9O1xuICB9XG5cbiAgLyoqIFdobyBsaXZlcywgZWFjaCBhc2tlZCBhYm91dCBvbmNlOiBmb3IgbG9vcHMgb3ZlciBtYW55IHdvcmRzLiAqL1xuICBjZW5zdXMoKTogKG93bmVyOiBudW1iZXIpID0+IGJvb2xlYW4ge1xuICAgIGNvbnN0IGFuc3dlcnMgPSBuZXcgTWFwPG51bWJlciwgYm9vbGVhbj4oKTtcbiAgICByZXR1cm4gKG93bmVyKSA9PiB7XG4gICAgICBpZiAob3duZXIgPT09IDApIHJldHVybiBmYWxzZTtcbiAgICAgIGxldCBhbnN3ZXIgPSBhbnN3ZXJzLmdldChvd25lcik7XG4gICAgICBpZiAoYW5zd2VyID09PSB1bmRlZmluZWQpIGFuc3dlcnMuc2V0KG93bmVyLCAoYW5zd2VyID0gdGhpcy5hbGl2ZShvd25lcikpKTtcbiAgICAgIHJldHVybiBhbnN3ZXI7XG4gICAgfTtcbiAgfVxufVxuXG5leHBvcnQgaW50ZXJmYWNlIFdhaXRlcnMge1xuICAvKiogT2YgdGhlIGxpdmluZy4gKi9cbiAgc2xvdHM6IG51bWJlcltdO1xuICAvKiogQml0cyBvZiB0aGUgZGVhZCwgd2hpY2ggdGhlIG5leHQgd2FrZS11cCBjbGVhcnMuICovXG4gIGdvbmU6IG51bWJlcjtcbn1cblxuY29uc3QgTU9TVF9TTE9UUyA9IDEyO1xuXG4vKiogXCJub2JvZHlcIjsgXCJzbG90cyAxLCA1OyAxIHdobyBpcyBnb25lXCIuICovXG5leHBvcnQgZnVuY3Rpb24gd2FpdGVyc1RleHQoeyBzbG90cywgZ29uZSB9OiBXYWl0ZXJzKTogc3RyaW5nIHtcbiAgY29uc3QgbW9yZSA9IHNsb3RzLmxlbmd0aCA+IE1PU1RfU0xPVFMgPyBgIGFuZCAke3Nsb3RzLmxlbmd0aCAtIE1PU1RfU0xPVFN9IG1vcmVgIDogXCJcIjtcbiAgY29uc3QgbmFtZWQgPSBgJHtzbG90cy5sZW5ndGggPT09IDEgPyBcInNsb3RcIiA6IFwic2xvdHNcIn0gJHtzbG90cy5zbGljZSgwLCBNT1NUX1NMT1RTKS5qb2luKFwiLCBcIil9JHttb3JlfWA7XG4gIGNvbnN0IGxpdmluZyA9IHNsb3RzLmxlbmd0aCA9PT0gMCA/IFwibm9ib2R5XCIgOiBuYW1lZDtcbiAgcmV0dXJuIGdvbmUgPT09IDAgPyBsaXZpbmcgOiBgJHtsaXZpbmd9OyAke2dvbmV9IHdobyAke2dvbmUgPT09IDEgPyBcImlzXCIgOiBcImFyZVwifSBnb25lYDtcbn1cbiIsICIvLyBUaGUga2luZHMgb2Ygc3RydWN0dXJlcywgYnkgdGhlIHdvcmQgdGhhdCBuYW1lcyB0aGVtLlxuXG5pbXBvcnQgeyBVbnN1cHBvcnRlZEVycm9yIH0gZnJvbSBcInplcm9pcGNcIjtcbmltcG9ydCAqIGFzIEwgZnJvbSBcInplcm9pcGMvbGF5b3V0XCI7XG5pbXBvcnQgeyBzaG93biB9IGZyb20gXCIuLi90ZXh0XCI7XG5pbXBvcnQgeyBBcnJheVN1YmplY3QgfSBmcm9tIFwiLi9hcnJheVwiO1xuaW1wb3J0IHsgQ2VsbHNTdWJqZWN0IH0gZnJvbSBcIi4vY2VsbHNcIjtcbmltcG9ydCB0eXBlIHsgQXJlYSB9IGZyb20gXCIuL2ZpbGVcIjtcbmltcG9ydCB7IEtleWVkU3ViamVjdCB9IGZyb20gXCIuL2tleWVkXCI7XG5pbXBvcnQgeyBPdXRjb21lU3ViamVjdCB9IGZyb20gXCIuL291dGNvbWVcIjtcbmltcG9ydCB7IFBvb2xTdWJqZWN0IH0gZnJvbSBcIi4vcG9vbFwiO1xuaW1wb3J0IHsgUmluZ1N1YmplY3QgfSBmcm9tIFwiLi9yaW5nXCI7XG5pbXBvcnQgeyBTdGFja1N1YmplY3QgfSBmcm9tIFwiLi9zdGFja1wiO1xuaW1wb3J0IHsgU3RyZWFtU3ViamVjdCB9IGZyb20gXCIuL3N0cmVhbVwiO1xuaW1wb3J0IHR5cGUgeyBTdWJqZWN0IH0gZnJvbSBcIi4vc3ViamVjdFwiO1xuaW1wb3J0IHR5cGUgeyBMaXN0ZWQsIFZpZXcgfSBmcm9tIFwiLi92aWV3XCI7XG5cbnR5cGUgTWFrZXIgPSAodmlldzogVmlldywgZW50cnk6IExpc3RlZCkgPT4gU3ViamVjdDtcblxuY29uc3QgbWFrZXJzID0gbmV3IE1hcDxudW1iZXIsIE1ha2VyPihbXG4gIFtMLktJTkRfQVJSQVksICh2aWV3LCBlbnRyeSkgPT4gbmV3IEFycmF5U3ViamVjdCh2aWV3LCBlbnRyeSldLFxuICBbTC5LSU5EX1FVRVVFLCAodmlldywgZW50cnkpID0+IG5ldyBDZWxsc1N1YmplY3QodmlldywgZW50cnksIFwicXVldWVcIildLFxuICBbTC5LSU5EX0NIQU5ORUwsICh2aWV3LCBlbnRyeSkgPT4gbmV3IENlbGxzU3ViamVjdCh2aWV3LCBlbnRyeSwgXCJjaGFubmVsXCIpXSxcbiAgW0wuS0lORF9TVEFDSywgKHZpZXcsIGVudHJ5KSA9PiBuZXcgU3RhY2tTdWJqZWN0KHZpZXcsIGVudHJ5KV0sXG4gIFtMLktJTkRfUklORywgKHZpZXcsIGVudHJ5KSA9PiBuZXcgUmluZ1N1YmplY3QodmlldywgZW50cnkpXSxcbiAgW0wuS0lORF9NQVAsICh2aWV3LCBlbnRyeSkgPT4gbmV3IEtleWVkU3ViamVjdCh2aWV3LCBlbnRyeSwgXCJtYXBcIildLFxuICBbTC5LSU5EX1NFVCwgKHZpZXcsIGVudHJ5KSA9PiBuZXcgS2V5ZWRTdWJqZWN0KHZpZXcsIGVudHJ5LCBcInNldFwiKV0sXG4gIFtMLktJTkRfUE9PTCwgKHZpZXcsIGVudHJ5KSA9PiBuZXcgUG9vbFN1YmplY3QodmlldywgZW50cnkpXSxcbiAgW0wuS0lORF9GVVRVUkUsICh2aWV3LCBlbnRyeSkgPT4gbmV3IE91dGNvbWVTdWJqZWN0KHZpZXcsIGVudHJ5LCBcImZ1dHVyZVwiKV0sXG4gIFtMLktJTkRfTEFaWSwgKHZpZXcsIGVudHJ5KSA9PiBuZXcgT3V0Y29tZVN1YmplY3QodmlldywgZW50cnksIFwibGF6eVwiKV0sXG4gIFtMLktJTkRfU1RSRUFNLCAodmlldywgZW50cnkpID0+IG5ldyBTdHJlYW1TdWJqZWN0KHZpZXcsIGVudHJ5KV0sXG5dKTtcblxuLyoqIFRoZSBraW5kJ3MgZm91ciBsZXR0ZXJzIGFzIHRleHQuICovXG5leHBvcnQgZnVuY3Rpb24ga2luZExldHRlcnMoYXJlYTogQXJlYSk6IHN0cmluZyB7XG4gIHJldHVybiBzaG93bihhcmVhLnJlYWQoTC5TVFJVQ1RVUkVfS0lORCwgNCkpO1xufVxuXG4vKiogVGhlIHN0cnVjdHVyZSBhdCBhbiBlbnRyeSB3aG9zZSBwbGFjZSBpcyBwb3NzaWJsZS4gQ09SUlVQVDsgVU5TVVBQT1JURUQgd2hlcmUgdGhlIGtpbmQgaXMgbm90IGtub3duLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIG1ha2VTdWJqZWN0KHZpZXc6IFZpZXcsIGVudHJ5OiBMaXN0ZWQpOiBTdWJqZWN0IHtcbiAgY29uc3QgYXJlYSA9IHZpZXcuYXJlYShlbnRyeSk7XG4gIGNvbnN0IG1ha2UgPSBtYWtlcnMuZ2V0KGFyZWEudTMyKEwuU1RSVUNUVVJFX0tJTkQpKTtcbiAgaWYgKCFtYWtlKSB7XG4gICAgdGhyb3cgbmV3IFVuc3VwcG9ydGVkRXJyb3IoXG4gICAgICBcIlpFUk9JUENfVU5TVVBQT1JURURcIixcbiAgICAgIGBcIiR7ZW50cnkubmFtZX1cIiBpcyBvZiBhIGtpbmQgdGhhdCBpcyBub3Qga25vd246IFwiJHtraW5kTGV0dGVycyhhcmVhKX1cImAsXG4gICAgKTtcbiAgfVxuICByZXR1cm4gbWFrZSh2aWV3LCBlbnRyeSk7XG59XG4iLCAiLy8gQXJyYXlzOiBTUEVDSUZJQ0FUSU9OLm1kIHNlY3Rpb24gMTAuXG5cbmltcG9ydCAqIGFzIEwgZnJvbSBcInplcm9pcGMvbGF5b3V0XCI7XG5pbXBvcnQgeyB0eXBlIEVsZW1lbnQsIHR5cGUgRmFjdCwgb25lLCB0eXBlIFNwYW4sIFN1YmplY3QgfSBmcm9tIFwiLi9zdWJqZWN0XCI7XG5pbXBvcnQgdHlwZSB7IExpc3RlZCwgVmlldyB9IGZyb20gXCIuL3ZpZXdcIjtcblxuY29uc3QgVE9HRVRIRVJfQllURVMgPSAxIDw8IDE2O1xuXG5leHBvcnQgY2xhc3MgQXJyYXlTdWJqZWN0IGV4dGVuZHMgU3ViamVjdCB7XG4gIGNvbnN0cnVjdG9yKHZpZXc6IFZpZXcsIGVudHJ5OiBMaXN0ZWQpIHtcbiAgICBzdXBlcih2aWV3LCBlbnRyeSwgXCJhcnJheVwiKTtcbiAgICBpZiAodGhpcy5zdHJpZGUgIT09IHRoaXMuZWxlbVNpemUpIHtcbiAgICAgIHRoaXMuY29ycnVwdChgaXRzIHN0cmlkZSBpcyAke3RoaXMuc3RyaWRlfSwgYW5kIGl0cyBlbGVtZW50cyBoYXZlICR7dGhpcy5lbGVtU2l6ZX0gYnl0ZXNgKTtcbiAgICB9XG4gICAgdGhpcy5uZWVkKEwuQVJSQVlfRUxFTUVOVFMgKyB0aGlzLmNhcGFjaXR5ICogdGhpcy5lbGVtU2l6ZSk7XG4gIH1cblxuICBmYWN0cygpOiBGYWN0W10ge1xuICAgIHJldHVybiBbXTtcbiAgfVxuXG4gICplbGVtZW50cygpOiBJdGVyYWJsZTxFbGVtZW50PiB7XG4gICAgY29uc3QgdG9nZXRoZXIgPSBNYXRoLm1heCgxLCBNYXRoLmZsb29yKFRPR0VUSEVSX0JZVEVTIC8gdGhpcy5lbGVtU2l6ZSkpO1xuICAgIGZvciAobGV0IGJlZ2luID0gMDsgYmVnaW4gPCB0aGlzLmNhcGFjaXR5OyBiZWdpbiArPSB0b2dldGhlcikge1xuICAgICAgY29uc3QgY291bnQgPSBNYXRoLm1pbih0b2dldGhlciwgdGhpcy5jYXBhY2l0eSAtIGJlZ2luKTtcbiAgICAgIGNvbnN0IGJ5dGVzID0gdGhpcy5hcmVhLnJlYWQoTC5BUlJBWV9FTEVNRU5UUyArIGJlZ2luICogdGhpcy5lbGVtU2l6ZSwgY291bnQgKiB0aGlzLmVsZW1TaXplKTtcbiAgICAgIGZvciAobGV0IGsgPSAwOyBrIDwgY291bnQ7IGsrKykge1xuICAgICAgICB5aWVsZCB7IHBsYWNlOiBTdHJpbmcoYmVnaW4gKyBrKSwgdmFsdWU6IGJ5dGVzLnN1YmFycmF5KGsgKiB0aGlzLmVsZW1TaXplLCAoayArIDEpICogdGhpcy5lbGVtU2l6ZSkgfTtcbiAgICAgIH1cbiAgICB9XG4gIH1cblxuICBzcGFucygpOiBTcGFuW10ge1xuICAgIHJldHVybiBbb25lKEwuQVJSQVlfRUxFTUVOVFMsIHRoaXMuY2FwYWNpdHkgKiB0aGlzLmVsZW1TaXplLCBcImVsZW1lbnRzXCIpXTtcbiAgfVxufVxuIiwgIi8vIEEgc3RydWN0dXJlIHRoYXQgaXMgbG9va2VkIGF0OiB3aGF0IGVhY2gga2luZCBjYW4gdGVsbCBvZiBpdHNlbGYuIEl0cyBnZW9tZXRyeSBpcyBwcm92ZWQgZmlyc3QsIGFnYWluc3QgdGhlIGJ5dGVzIG9mIGl0c1xuLy8gZW50cnk7IHdoYXQgY2hhbmdlcyBtYXkgY29udHJhZGljdCBpdHNlbGYsIGFuZCBpcyB0aGVuIHRvbGQgYXMgY29ycnVwdC5cblxuaW1wb3J0IHsgQ29ycnVwdEVycm9yIH0gZnJvbSBcInplcm9pcGNcIjtcbmltcG9ydCAqIGFzIEwgZnJvbSBcInplcm9pcGMvbGF5b3V0XCI7XG5pbXBvcnQgdHlwZSB7IEpzb24gfSBmcm9tIFwiLi4vanNvblwiO1xuaW1wb3J0IHR5cGUgeyBBcmVhIH0gZnJvbSBcIi4vZmlsZVwiO1xuaW1wb3J0IHsgdHlwZSBMaXN0ZWQsIHR5cGUgVmlldywgd2FpdGVyc1RleHQgfSBmcm9tIFwiLi92aWV3XCI7XG5cbi8qKiBBIGxpbmUgb2YgYHNob3dgOyBgZGF0YWAgaXMgdGhlIHNhbWUgZm9yIHByb2dyYW1zLCB3aGVyZSB0aGVyZSBpcyBtb3JlIHRvIGl0IHRoYW4gdGhlIHRleHQuICovXG5leHBvcnQgaW50ZXJmYWNlIEZhY3Qge1xuICBuYW1lOiBzdHJpbmc7XG4gIHZhbHVlOiBzdHJpbmc7XG4gIGRhdGE/OiBKc29uO1xufVxuXG4vKiogV2hhdCBjaGFuZ2VzIGZyb20gbW9tZW50IHRvIG1vbWVudCwgaW4gbnVtYmVycy4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgR2F1Z2Uge1xuICB1c2VkOiBudW1iZXI7XG4gIG1vc3Q6IG51bWJlcjtcbiAgLyoqIE9mIGB1c2VkYCwgd2hlcmUgdGhhdCBpcyBub3QgZWxlbWVudHM6IFwiYnl0ZXNcIi4gKi9cbiAgdW5pdDogc3RyaW5nO1xuICAvKiogSG93IG1hbnkgZXZlciBjYW1lIGFuZCB3ZW50LCB1bnRpbCB0aGUgd29yZHMgd3JhcC4gKi9cbiAgY2FtZT86IGJpZ2ludDtcbiAgd2VudD86IGJpZ2ludDtcbiAgLyoqIFwicHVzaGVkXCIsIFwicG9wcGVkXCIgKi9cbiAgY2FtZU5hbWU6IHN0cmluZztcbiAgd2VudE5hbWU6IHN0cmluZztcbiAgLyoqIFwiY2xvc2VkXCIsIFwicmVhZHlcIiAqL1xuICBzdGF0ZTogc3RyaW5nO1xufVxuXG4vKiogT25lIG9mIHRoZSBlbGVtZW50cyBpbiBhIHN0cnVjdHVyZS4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgRWxlbWVudCB7XG4gIC8qKiBcIjBcIiwgXCJ2YWx1ZVwiICovXG4gIHBsYWNlOiBzdHJpbmc7XG4gIHZhbHVlOiBVaW50OEFycmF5O1xuICBrZXk/OiBVaW50OEFycmF5O1xuICAvKiogQmVzaWRlIHRoZSB2YWx1ZSwgb3IgaW4gcGxhY2Ugb2YgaXQuICovXG4gIG5vdGU/OiBzdHJpbmc7XG59XG5cbi8qKiBBIHBhcnQgb2YgdGhlIGJ5dGVzLCBmb3IgYGR1bXBgOiBvbmUgdGhpbmcsIG9yIGEgcm93IG9mIHRoZW0gd2l0aCBgZWFjaGAgYnl0ZXMsIG51bWJlcmVkIGZyb20gYGZpcnN0YCBvbi4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgU3BhbiB7XG4gIGJlZ2luOiBudW1iZXI7XG4gIGVuZDogbnVtYmVyO1xuICAvKiogMDogb25lIHRoaW5nLiAqL1xuICBlYWNoOiBudW1iZXI7XG4gIG5hbWU6IHN0cmluZztcbiAgZmlyc3Q6IG51bWJlcjtcbn1cblxuLyoqIFdoYXQgYSBzdHJlYW0gaGFzLCBmb3IgdGhvc2Ugd2hvIGZvbGxvdyBpdCB3aXRob3V0IGEgc3Vic2NyaWJlciBsaW5lOiB0aGV5IGhvbGQgdXAgbm9ib2R5LiAqL1xuZXhwb3J0IGludGVyZmFjZSBUYXBlIHtcbiAgLyoqIEhvdyBtYW55IHZhbHVlcyB3ZXJlIGV2ZXIgcHVibGlzaGVkLiAqL1xuICBuZXh0OiBiaWdpbnQ7XG4gIC8qKiBDbG9zZWQ6IG5vdGhpbmcgY29tZXMgYW55IG1vcmUuICovXG4gIGVuZGVkOiBib29sZWFuO1xuICAvKiogVGhlIHZhbHVlcyBmcm9tIHRoaXMgb25lIG9uIHRoYXQgYXJlIHN0aWxsIHRoZXJlLCBvbGRlc3QgZmlyc3QuIFRob3NlIHRoYXQgd2VyZSBvdmVyd3JpdHRlbiBhcmUgbWlzc2luZy4gKi9cbiAgcmVhZChmcm9tOiBiaWdpbnQpOiBJdGVyYWJsZTx7IHNlcXVlbmNlOiBiaWdpbnQ7IHZhbHVlOiBVaW50OEFycmF5IH0+O1xufVxuXG4vKiogQSBwYXJ0IHRoYXQgaXMgb25lIHRoaW5nLiAqL1xuZXhwb3J0IGNvbnN0IG9uZSA9IChiZWdpbjogbnVtYmVyLCBieXRlczogbnVtYmVyLCBuYW1lOiBzdHJpbmcpOiBTcGFuID0+ICh7XG4gIGJlZ2luLFxuICBlbmQ6IGJlZ2luICsgYnl0ZXMsXG4gIGVhY2g6IDAsXG4gIG5hbWUsXG4gIGZpcnN0OiAwLFxufSk7XG5cbi8qKiBBIHdhaXRlciBzZXQuICovXG5leHBvcnQgY29uc3Qgd2FpdGVyU2V0ID0gKGJlZ2luOiBudW1iZXIsIG5hbWU6IHN0cmluZyk6IFNwYW4gPT4gb25lKGJlZ2luLCBMLldBSVRFUlNfQllURVMsIGB3YWl0ZXIgc2V0ICR7bmFtZX1gKTtcblxuLyoqIEEgcm93IG9mIHRoaW5ncy4gKi9cbmV4cG9ydCBjb25zdCByb3cgPSAoYmVnaW46IG51bWJlciwgZWFjaDogbnVtYmVyLCBjb3VudDogbnVtYmVyLCBuYW1lOiBzdHJpbmcsIGZpcnN0ID0gMCk6IFNwYW4gPT4gKHtcbiAgYmVnaW4sXG4gIGVuZDogYmVnaW4gKyBlYWNoICogY291bnQsXG4gIGVhY2gsXG4gIG5hbWUsXG4gIGZpcnN0LFxufSk7XG5cbmV4cG9ydCBhYnN0cmFjdCBjbGFzcyBTdWJqZWN0IHtcbiAgcmVhZG9ubHkgYXJlYTogQXJlYTtcbiAgcmVhZG9ubHkgbmFtZTogc3RyaW5nO1xuICByZWFkb25seSBlbGVtU2l6ZTogbnVtYmVyO1xuICByZWFkb25seSBjYXBhY2l0eTogbnVtYmVyO1xuICByZWFkb25seSBzdHJpZGU6IG51bWJlcjtcbiAgLyoqIEJ5dGVzIG9mIGEga2V5OiBtYXBzIG9ubHkuICovXG4gIHJlYWRvbmx5IGtleVNpemU6IG51bWJlciA9IDA7XG4gIC8qKiBXaGV0aGVyIGVhY2ggZWxlbWVudCBoYXMgYSBsZW5ndGggb2YgaXRzIG93bjogbWVzc2FnZXMgb2YgYSByaW5nLiAqL1xuICByZWFkb25seSB2YXJpZXM6IGJvb2xlYW4gPSBmYWxzZTtcblxuICBjb25zdHJ1Y3RvcihcbiAgICByZWFkb25seSB2aWV3OiBWaWV3LFxuICAgIHJlYWRvbmx5IGVudHJ5OiBMaXN0ZWQsXG4gICAgcmVhZG9ubHkga2luZDogc3RyaW5nLFxuICApIHtcbiAgICB0aGlzLmFyZWEgPSB2aWV3LmFyZWEoZW50cnkpO1xuICAgIHRoaXMubmFtZSA9IGVudHJ5Lm5hbWU7XG4gICAgdGhpcy5lbGVtU2l6ZSA9IHRoaXMuYXJlYS51MzIoTC5TVFJVQ1RVUkVfRUxFTV9TSVpFKTtcbiAgICB0aGlzLmNhcGFjaXR5ID0gdGhpcy5hcmVhLnUzMihMLlNUUlVDVFVSRV9DQVBBQ0lUWSk7XG4gICAgdGhpcy5zdHJpZGUgPSB0aGlzLmFyZWEudTMyKEwuU1RSVUNUVVJFX1NUUklERSk7XG4gICAgaWYgKHRoaXMuZWxlbVNpemUgPCAxKSB0aGlzLmNvcnJ1cHQoXCJpdHMgZWxlbWVudHMgaGF2ZSBubyBieXRlc1wiKTtcbiAgICBpZiAodGhpcy5jYXBhY2l0eSA8IDEpIHRoaXMuY29ycnVwdChcIml0cyBjYXBhY2l0eSBpcyAwXCIpO1xuICB9XG5cbiAgLyoqIFdoYXQgdGhlIGtpbmQncyBzZWN0aW9uIG9mIFNQRUNJRklDQVRJT04ubWQgaGFzIGJlc2lkZXMuICovXG4gIGFic3RyYWN0IGZhY3RzKCk6IEZhY3RbXTtcblxuICBnYXVnZSgpOiBHYXVnZSB8IHVuZGVmaW5lZCB7XG4gICAgcmV0dXJuIHVuZGVmaW5lZDtcbiAgfVxuXG4gIC8qKiBUaGUgZWxlbWVudHMgdGhhdCBhcmUgaW4gaXQsIGluIHRoZSBvcmRlciBpbiB3aGljaCB0aGV5IHdvdWxkIGJlIHRha2VuIG91dDsgbm90aGluZyBpcyB0YWtlbiBvdXQuICovXG4gIGFic3RyYWN0IGVsZW1lbnRzKCk6IEl0ZXJhYmxlPEVsZW1lbnQ+O1xuXG4gIC8qKiBJdHMgYnl0ZXMgZnJvbSAweDQwIG9uLCBpbiBvcmRlciwgd2l0aG91dCBvdmVybGFwczsgd2hhdCBubyBwYXJ0IGNvdmVycyBpcyB1bnVzZWQuICovXG4gIGFic3RyYWN0IHNwYW5zKCk6IFNwYW5bXTtcblxuICAvKiogV2hhdCBudW1iZXIgayBvZiBhIHJvdywgY291bnRlZCBmcm9tIDAgb24sIHNheXMuICovXG4gIGFib3V0KF9zcGFuOiBTcGFuLCBfazogbnVtYmVyKTogc3RyaW5nIHtcbiAgICByZXR1cm4gXCJcIjtcbiAgfVxuXG4gIC8qKiBTdHJlYW1zIG9ubHkuICovXG4gIHRhcGU/KCk6IFRhcGU7XG5cbiAgLy8gLS0tIGZvciB0aGUga2luZHMgLS0tXG5cbiAgY29ycnVwdCh3aHk6IHN0cmluZyk6IG5ldmVyIHtcbiAgICB0aHJvdyBuZXcgQ29ycnVwdEVycm9yKFwiWkVST0lQQ19DT1JSVVBUXCIsIGAke3RoaXMua2luZH0gXCIke3RoaXMubmFtZX1cIjogJHt3aHl9YCk7XG4gIH1cblxuICAvKiogQ09SUlVQVCB1bmxlc3Mgc28gbWFueSBieXRlcyBsaWUgaW4gdGhlIGVudHJ5LiAqL1xuICBwcm90ZWN0ZWQgbmVlZChieXRlczogbnVtYmVyKTogdm9pZCB7XG4gICAgaWYgKGJ5dGVzID4gdGhpcy5hcmVhLmJ5dGVzKSB0aGlzLmNvcnJ1cHQoYGl0IHRha2VzICR7Ynl0ZXN9IGJ5dGVzLCBhbmQgaXRzIGVudHJ5IGhhcyAke3RoaXMuYXJlYS5ieXRlc31gKTtcbiAgfVxuXG4gIC8qKiBDT1JSVVBUIHVubGVzcyB0aGUgc3RyaWRlIGlzIGEgbXVsdGlwbGUgb2YgOCBhbmQgYXQgbGVhc3QgdGhpcy4gKi9cbiAgcHJvdGVjdGVkIG5lZWRTdHJpZGUobGVhc3Q6IG51bWJlcik6IHZvaWQge1xuICAgIGlmICh0aGlzLnN0cmlkZSAlIDggIT09IDAgfHwgdGhpcy5zdHJpZGUgPCBsZWFzdCkge1xuICAgICAgdGhpcy5jb3JydXB0KGBpdHMgc3RyaWRlIGlzICR7dGhpcy5zdHJpZGV9LCBhbmQgbXVzdCBiZSBhIG11bHRpcGxlIG9mIDggZnJvbSAke2xlYXN0fSBvbmApO1xuICAgIH1cbiAgfVxuXG4gIC8qKiBDT1JSVVBUIHVubGVzcyBjYXBhY2l0eSA8IGJsb2NrQ291bnQgPD0gbW9zdC4gKi9cbiAgcHJvdGVjdGVkIG5lZWRCbG9ja3MoYmxvY2tDb3VudDogbnVtYmVyLCBtb3N0OiBudW1iZXIpOiB2b2lkIHtcbiAgICBpZiAoYmxvY2tDb3VudCA8PSB0aGlzLmNhcGFjaXR5IHx8IGJsb2NrQ291bnQgPiBtb3N0KSB7XG4gICAgICB0aGlzLmNvcnJ1cHQoYCR7YmxvY2tDb3VudH0gYmxvY2tzIGZvciBhIGNhcGFjaXR5IG9mICR7dGhpcy5jYXBhY2l0eX1gKTtcbiAgICB9XG4gIH1cblxuICBwcm90ZWN0ZWQgd2FpdGluZyhuYW1lOiBzdHJpbmcsIG9mZnNldDogbnVtYmVyKTogRmFjdCB7XG4gICAgY29uc3Qgd2FpdGVycyA9IHRoaXMudmlldy53YWl0ZXJzKHRoaXMuYXJlYSwgb2Zmc2V0KTtcbiAgICByZXR1cm4geyBuYW1lLCB2YWx1ZTogd2FpdGVyc1RleHQod2FpdGVycyksIGRhdGE6IHsgLi4ud2FpdGVycyB9IH07XG4gIH1cblxuICBwcm90ZWN0ZWQgb3duZXIobmFtZTogc3RyaW5nLCBvd25lcjogbnVtYmVyKTogRmFjdCB7XG4gICAgcmV0dXJuIHsgbmFtZSwgdmFsdWU6IHRoaXMudmlldy5vd25lclRleHQob3duZXIpLCBkYXRhOiB7IG93bmVyLCBhbGl2ZTogdGhpcy52aWV3LmFsaXZlKG93bmVyKSB9IH07XG4gIH1cblxuICAvKipcbiAgICogTG9va3MgYWdhaW4gd2hlbiBpdCBsb29rcyBjb3JydXB0LCBmb3Igb3RoZXJzIHdvcmsgb24gaXQgbWVhbndoaWxlIGFuZCBzZXZlcmFsIHdvcmRzIGFyZSBuZXZlciBvZiBvbmUgbW9tZW50OyB3aGF0IGlzXG4gICAqIGNvcnJ1cHQgc3RheXMgc28uXG4gICAqL1xuICBwcm90ZWN0ZWQgc3RlYWRpbHk8VD4obG9vazogKCkgPT4gVCk6IFQge1xuICAgIGZvciAobGV0IHR1cm4gPSAwOyB0dXJuIDwgMzsgdHVybisrKSB7XG4gICAgICB0cnkge1xuICAgICAgICByZXR1cm4gbG9vaygpO1xuICAgICAgfSBjYXRjaCAoZXJyb3IpIHtcbiAgICAgICAgaWYgKCEoZXJyb3IgaW5zdGFuY2VvZiBDb3JydXB0RXJyb3IpKSB0aHJvdyBlcnJvcjtcbiAgICAgIH1cbiAgICB9XG4gICAgcmV0dXJuIGxvb2soKTtcbiAgfVxufVxuIiwgIi8vIFF1ZXVlcyBhbmQgY2hhbm5lbHM6IFNQRUNJRklDQVRJT04ubWQgc2VjdGlvbnMgMTEgYW5kIDIxLlxuXG5pbXBvcnQgKiBhcyBMIGZyb20gXCJ6ZXJvaXBjL2xheW91dFwiO1xuaW1wb3J0IHR5cGUgeyBIYWx2ZXMgfSBmcm9tIFwiLi9maWxlXCI7XG5pbXBvcnQgeyB0eXBlIEVsZW1lbnQsIHR5cGUgRmFjdCwgdHlwZSBHYXVnZSwgb25lLCByb3csIHR5cGUgU3BhbiwgU3ViamVjdCwgd2FpdGVyU2V0IH0gZnJvbSBcIi4vc3ViamVjdFwiO1xuaW1wb3J0IHR5cGUgeyBMaXN0ZWQsIFZpZXcgfSBmcm9tIFwiLi92aWV3XCI7XG5pbXBvcnQge1xuICBhZnRlcixcbiAgTEFQUyxcbiAgbG93ZXIsXG4gIE5PTkUsXG4gIHR5cGUgUG9zaXRpb24sXG4gIHBvc2l0aW9uTnVtYmVyLFxuICBwb3NpdGlvbk9mLFxuICBwb3NpdGlvblRleHQsXG4gIFJvdyxcbiAgdG9wQml0LFxuICBUVVJOUyxcbiAgdXA4LFxuICB1cHBlcixcbn0gZnJvbSBcIi4vd29yZHNcIjtcbmltcG9ydCB7IHNsb3RPZiB9IGZyb20gXCIuL3ZpZXdcIjtcblxuLyoqIFN0ZXBzIG9mIGEgd2FsayBiZXlvbmQgb25lIGFsb25nIGFsbCBjZWxsczsgYSBoaW50IHRoYXQgbGFncyBieSBsYXBzIG1ha2VzIGEgd2FsayBza2lwIHRoZW0uICovXG5jb25zdCBTUEFSRV9TVEVQUyA9IDIgKiogMjA7XG5cbmludGVyZmFjZSBFbmRzIHtcbiAgaGVhZDogUG9zaXRpb247XG4gIHRhaWw6IFBvc2l0aW9uO1xuICAvKiogUG9zaXRpb25zIGZyb20gaGVhZCB0byB0YWlsLiAqL1xuICBzaXplOiBudW1iZXI7XG4gIGNsb3NlZDogYm9vbGVhbjtcbn1cblxuZXhwb3J0IGNsYXNzIENlbGxzU3ViamVjdCBleHRlbmRzIFN1YmplY3Qge1xuICByZWFkb25seSAjaXNDaGFubmVsOiBib29sZWFuO1xuICByZWFkb25seSAjdW5idWZmZXJlZDogYm9vbGVhbjtcbiAgcmVhZG9ubHkgI2Jsb2NrQ291bnQ6IG51bWJlcjtcbiAgcmVhZG9ubHkgI2NlbGxzOiBSb3c7XG4gIC8qKiBPZiBjaGFubmVsczogdGhlIG1hcmsgb2YgY2xvc2luZyBpbiBhIGZ1bGwgY2VsbCdzIGJsb2NrIG51bWJlcjsgZWxzZSAwLiAqL1xuICByZWFkb25seSAjY2xvc2VkQml0OiBudW1iZXI7XG5cbiAgY29uc3RydWN0b3IodmlldzogVmlldywgZW50cnk6IExpc3RlZCwga2luZDogXCJxdWV1ZVwiIHwgXCJjaGFubmVsXCIpIHtcbiAgICBzdXBlcih2aWV3LCBlbnRyeSwga2luZCk7XG4gICAgdGhpcy4jaXNDaGFubmVsID0ga2luZCA9PT0gXCJjaGFubmVsXCI7XG4gICAgdGhpcy4jY2xvc2VkQml0ID0gdGhpcy4jaXNDaGFubmVsID8gTC5DSEFOTkVMX0NMT1NFRF9CSVQgOiAwO1xuICAgIHRoaXMuI2Jsb2NrQ291bnQgPSB0aGlzLmFyZWEudTMyKEwuUVVFVUVfQkxPQ0tfQ09VTlQpO1xuICAgIHRoaXMubmVlZEJsb2Nrcyh0aGlzLiNibG9ja0NvdW50LCB0aGlzLiNpc0NoYW5uZWwgPyBMLkNIQU5ORUxfTU9TVF9CTE9DS1MgOiBOT05FKTtcbiAgICB0aGlzLm5lZWRTdHJpZGUoTC5DRUxMX1BBWUxPQUQgKyB1cDgodGhpcy5lbGVtU2l6ZSkpO1xuICAgIHRoaXMubmVlZChMLlFVRVVFX0NFTExTICsgdGhpcy4jYmxvY2tDb3VudCAqIHRoaXMuc3RyaWRlKTtcbiAgICBjb25zdCByZW5kZXp2b3VzID0gdGhpcy4jaXNDaGFubmVsID8gdGhpcy5hcmVhLnUzMihMLkNIQU5ORUxfUkVOREVaVk9VUykgOiAwO1xuICAgIGlmIChyZW5kZXp2b3VzID4gMSkgdGhpcy5jb3JydXB0KGByZW5kZXp2b3VzIGlzICR7cmVuZGV6dm91c31gKTtcbiAgICB0aGlzLiN1bmJ1ZmZlcmVkID0gcmVuZGV6dm91cyA9PT0gMTtcbiAgICB0aGlzLiNjZWxscyA9IG5ldyBSb3codGhpcy5hcmVhLCBMLlFVRVVFX0NFTExTLCB0aGlzLnN0cmlkZSwgdGhpcy4jYmxvY2tDb3VudCk7XG4gIH1cblxuICAvLyAtLS0gd2hlcmUgaXQgc3RhbmRzIC0tLVxuXG4gICNuYW1lZCh0YXJnZXQ6IEhhbHZlcyk6IG51bWJlciB7XG4gICAgcmV0dXJuIGxvd2VyKHRhcmdldCkgJiB+dGhpcy4jY2xvc2VkQml0O1xuICB9XG5cbiAgI25leHQoeyBsYXAsIGluZGV4IH06IFBvc2l0aW9uKTogUG9zaXRpb24ge1xuICAgIHJldHVybiBpbmRleCArIDEgPCB0aGlzLmNhcGFjaXR5ID8geyBsYXAsIGluZGV4OiBpbmRleCArIDEgfSA6IHsgbGFwOiAobGFwICsgMSkgJSBMQVBTLCBpbmRleDogMCB9O1xuICB9XG5cbiAgI2hpbnQob2Zmc2V0OiBudW1iZXIpOiBQb3NpdGlvbiB7XG4gICAgY29uc3QgaGludCA9IHBvc2l0aW9uT2YodGhpcy5hcmVhLmhhbHZlcyhvZmZzZXQpKTtcbiAgICBpZiAoaGludC5pbmRleCA+PSB0aGlzLmNhcGFjaXR5KSB0aGlzLmNvcnJ1cHQoYGEgaGludCdzIGluZGV4IGlzICR7aGludC5pbmRleH0sIGFuZCB0aGUgY2FwYWNpdHkgJHt0aGlzLmNhcGFjaXR5fWApO1xuICAgIHJldHVybiBoaW50O1xuICB9XG5cbiAgLyoqIFdhbGtzIG9uIGZyb20gYSBoaW50IHVudGlsIGBzZWVrYCBzYXlzIHRoYXQgaXQgaXMgdGhlcmUsIG9yIHdoZXJlIHRvIGdvIG9uLiAqL1xuICAjd2FsayhvZmZzZXQ6IG51bWJlciwgc2VlazogKHRhcmdldDogSGFsdmVzLCBhdDogUG9zaXRpb24pID0+IFBvc2l0aW9uIHwgXCJoZXJlXCIpOiBQb3NpdGlvbiB7XG4gICAgdGhpcy4jY2VsbHMuZm9yZ2V0KCk7XG4gICAgbGV0IGF0ID0gdGhpcy4jaGludChvZmZzZXQpO1xuICAgIGZvciAobGV0IHN0ZXBzID0gdGhpcy4jY2VsbHMubG9va2VkICogMiArIFNQQVJFX1NURVBTOyBzdGVwcyA+IDA7IHN0ZXBzLS0pIHtcbiAgICAgIGNvbnN0IG5leHQgPSBzZWVrKHRoaXMuI2NlbGxzLmF0KGF0LmluZGV4KSwgYXQpO1xuICAgICAgaWYgKG5leHQgPT09IFwiaGVyZVwiKSByZXR1cm4gYXQ7XG4gICAgICBhdCA9IHRoaXMuI25leHQobmV4dCk7XG4gICAgfVxuICAgIHJldHVybiB0aGlzLmNvcnJ1cHQoXCJpdHMgd29yZHMgbGVhZCBub3doZXJlOiBhIGJsb2NrIG51bWJlciwgb3IgYSB0dXJuLCBpcyBub3Qgb25lIG9mIHRoZW1cIik7XG4gIH1cblxuICAvKiogUDE6IHRoZSBmaXJzdCBjZWxsIHRoYXQgaXMgZW1wdHkgaW4gaXRzIGxhcCwgb3IgZnVsbCBmcm9tIHRoZSBsYXAgYmVmb3JlLiAqL1xuICAjZmluZFRhaWwoKTogeyB0YWlsOiBQb3NpdGlvbjsgY2xvc2VkOiBib29sZWFuIH0ge1xuICAgIGxldCBjbG9zZWQgPSBmYWxzZTtcbiAgICBjb25zdCB0YWlsID0gdGhpcy4jd2FsayhMLlFVRVVFX1RBSUwsICh0YXJnZXQsIGF0KSA9PiB7XG4gICAgICBjb25zdCB0dXJuID0gdXBwZXIodGFyZ2V0KTtcbiAgICAgIGNvbnN0IGVtcHR5ID0gKGF0LmxhcCAqIDIpICUgVFVSTlM7XG4gICAgICBpZiAoIWFmdGVyKHR1cm4sIGVtcHR5LCBUVVJOUykpIHtcbiAgICAgICAgY2xvc2VkID1cbiAgICAgICAgICB0dXJuID09PSBlbXB0eVxuICAgICAgICAgICAgPyB0aGlzLiNpc0NoYW5uZWwgJiYgbG93ZXIodGFyZ2V0KSA9PT0gTC5DSEFOTkVMX0NMT1NFRFxuICAgICAgICAgICAgOiAobG93ZXIodGFyZ2V0KSAmIHRoaXMuI2Nsb3NlZEJpdCkgIT09IDA7XG4gICAgICAgIHJldHVybiBcImhlcmVcIjtcbiAgICAgIH1cbiAgICAgIC8vIEJlaGluZCB0aGUgbGFzdCBsYXAgaW4gd2hpY2ggdGhpcyBjZWxsIHdhcyBmaWxsZWQuXG4gICAgICByZXR1cm4geyBsYXA6IE1hdGguZmxvb3IoKCh0dXJuIC0gMSArIFRVUk5TKSAlIFRVUk5TKSAvIDIpLCBpbmRleDogYXQuaW5kZXggfTtcbiAgICB9KTtcbiAgICByZXR1cm4geyB0YWlsLCBjbG9zZWQgfTtcbiAgfVxuXG4gIC8qKiBRMTogdGhlIGZpcnN0IGNlbGwgdGhhdCBpcyBmdWxsIGluIGl0cyBsYXAsIG9yIG5vdCBmaWxsZWQgeWV0LiAqL1xuICAjZmluZEhlYWQoKTogUG9zaXRpb24ge1xuICAgIHJldHVybiB0aGlzLiN3YWxrKEwuUVVFVUVfSEVBRCwgKHRhcmdldCwgYXQpID0+IHtcbiAgICAgIGNvbnN0IHR1cm4gPSB1cHBlcih0YXJnZXQpO1xuICAgICAgY29uc3QgZnVsbCA9IChhdC5sYXAgKiAyICsgMSkgJSBUVVJOUztcbiAgICAgIGlmICh0dXJuID09PSBmdWxsKSB7XG4gICAgICAgIGNvbnN0IGJsb2NrID0gdGhpcy4jbmFtZWQodGFyZ2V0KTtcbiAgICAgICAgaWYgKGJsb2NrID49IHRoaXMuI2Jsb2NrQ291bnQpIHRoaXMuY29ycnVwdChgY2VsbCAke2F0LmluZGV4fSBuYW1lcyBibG9jayAke2Jsb2NrfSBvZiAke3RoaXMuI2Jsb2NrQ291bnR9YCk7XG4gICAgICAgIHJldHVybiBcImhlcmVcIjtcbiAgICAgIH1cbiAgICAgIGlmICghYWZ0ZXIodHVybiwgZnVsbCwgVFVSTlMpKSByZXR1cm4gXCJoZXJlXCI7XG4gICAgICAvLyBCZWhpbmQgdGhlIGxhc3QgbGFwIGluIHdoaWNoIHRoaXMgY2VsbCB3YXMgZW1wdGllZDsgd2hlcmUgdGhvc2UgYmVmb3JlIG1heSBub3QgaGF2ZSBiZWVuLCBvbmUgYXQgYSB0aW1lLlxuICAgICAgY29uc3QgbGFwID0gdGhpcy4jdW5idWZmZXJlZCA/IGF0LmxhcCA6IChNYXRoLmZsb29yKHR1cm4gLyAyKSAtIDEgKyBMQVBTKSAlIExBUFM7XG4gICAgICByZXR1cm4geyBsYXAsIGluZGV4OiBhdC5pbmRleCB9O1xuICAgIH0pO1xuICB9XG5cbiAgI2ZpbmRFbmRzKCk6IEVuZHMge1xuICAgIHJldHVybiB0aGlzLnN0ZWFkaWx5KCgpID0+IHtcbiAgICAgIGNvbnN0IGhlYWQgPSB0aGlzLiNmaW5kSGVhZCgpO1xuICAgICAgY29uc3QgeyB0YWlsLCBjbG9zZWQgfSA9IHRoaXMuI2ZpbmRUYWlsKCk7XG4gICAgICBjb25zdCBsYXBzID0gKHRhaWwubGFwIC0gaGVhZC5sYXAgKyBMQVBTKSAlIExBUFM7XG4gICAgICAvLyBIYWxmIG9mIGFsbCBsYXBzIG9yIG1vcmU6IHRoZSBoZWFkIG1vdmVkIHBhc3QgdGhhdCB0YWlsIG1lYW53aGlsZS5cbiAgICAgIGNvbnN0IHNpemUgPSBsYXBzID49IExBUFMgLyAyID8gMCA6IE1hdGgubWluKGxhcHMsIDIpICogdGhpcy5jYXBhY2l0eSArIHRhaWwuaW5kZXggLSBoZWFkLmluZGV4O1xuICAgICAgcmV0dXJuIHsgaGVhZCwgdGFpbCwgY2xvc2VkLCBzaXplOiBNYXRoLm1heCgwLCBNYXRoLm1pbihzaXplLCB0aGlzLmNhcGFjaXR5KSkgfTtcbiAgICB9KTtcbiAgfVxuXG4gIC8qKiBPZmZlcnMgdGhhdCBzdGFuZDogdGhvc2UgdGhhdCB3ZXJlIHRha2VuIGJhY2sgbGVhdmUgZW1wdHkgY2VsbHMgYmV0d2VlbiBoZWFkIGFuZCB0YWlsLiAqL1xuICAjY291bnRPZmZlcnMoeyBoZWFkLCBzaXplIH06IEVuZHMpOiBudW1iZXIge1xuICAgIHRoaXMuI2NlbGxzLmZvcmdldCgpO1xuICAgIGxldCBjb3VudCA9IDA7XG4gICAgZm9yIChsZXQgayA9IDAsIGF0ID0gaGVhZDsgayA8IE1hdGgubWluKHNpemUsIHRoaXMuI2NlbGxzLmxvb2tlZCk7IGsrKywgYXQgPSB0aGlzLiNuZXh0KGF0KSkge1xuICAgICAgaWYgKHVwcGVyKHRoaXMuI2NlbGxzLmF0KGF0LmluZGV4KSkgPT09IChhdC5sYXAgKiAyICsgMSkgJSBUVVJOUykgY291bnQrKztcbiAgICB9XG4gICAgcmV0dXJuIGNvdW50O1xuICB9XG5cbiAgI3N0YXRlKHsgY2xvc2VkLCBzaXplIH06IEVuZHMpOiBzdHJpbmcge1xuICAgIGlmICghdGhpcy4jaXNDaGFubmVsKSByZXR1cm4gXCJcIjtcbiAgICByZXR1cm4gIWNsb3NlZCA/IFwib3BlblwiIDogc2l6ZSA9PT0gMCA/IFwiY2xvc2VkLCBkcmFpbmVkXCIgOiBcImNsb3NlZCwgbm90IHlldCBkcmFpbmVkXCI7XG4gIH1cblxuICAvLyAtLS0gd2hhdCBpdCB0ZWxscyAtLS1cblxuICBmYWN0cygpOiBGYWN0W10ge1xuICAgIGNvbnN0IGVuZHMgPSB0aGlzLiNmaW5kRW5kcygpO1xuICAgIGNvbnN0IGlzQ2hhbm5lbCA9IHRoaXMuI2lzQ2hhbm5lbDtcbiAgICBjb25zdCBmYWN0czogRmFjdFtdID0gW107XG4gICAgaWYgKGlzQ2hhbm5lbCkge1xuICAgICAgZmFjdHMucHVzaCh7IG5hbWU6IFwibW9kZVwiLCB2YWx1ZTogdGhpcy4jdW5idWZmZXJlZCA/IFwidW5idWZmZXJlZDogdGhlIGNhcGFjaXR5IGNvdW50cyBvZmZlcnNcIiA6IFwiYnVmZmVyZWRcIiB9KTtcbiAgICAgIGZhY3RzLnB1c2goeyBuYW1lOiBcInN0YXRlXCIsIHZhbHVlOiB0aGlzLiNzdGF0ZShlbmRzKSB9KTtcbiAgICB9XG4gICAgY29uc3Qgc3BhcmUgPSB0aGlzLiNibG9ja0NvdW50IC0gdGhpcy5jYXBhY2l0eTtcbiAgICBmYWN0cy5wdXNoKFxuICAgICAgeyBuYW1lOiBcImJsb2Nrc1wiLCB2YWx1ZTogYCR7dGhpcy4jYmxvY2tDb3VudH0sICR7c3BhcmV9IG9mIHRoZW0gc3BhcmVgLCBkYXRhOiB0aGlzLiNibG9ja0NvdW50IH0sXG4gICAgICB7IG5hbWU6IFwiaGVhZFwiLCB2YWx1ZTogcG9zaXRpb25UZXh0KGVuZHMuaGVhZCksIGRhdGE6IHsgLi4uZW5kcy5oZWFkIH0gfSxcbiAgICAgIHsgbmFtZTogXCJ0YWlsXCIsIHZhbHVlOiBwb3NpdGlvblRleHQoZW5kcy50YWlsKSwgZGF0YTogeyAuLi5lbmRzLnRhaWwgfSB9LFxuICAgICAgdGhpcy53YWl0aW5nKGlzQ2hhbm5lbCA/IFwicmVjZWl2ZXJzIHdhaXRpbmdcIiA6IFwiY29uc3VtZXJzIHdhaXRpbmdcIiwgTC5RVUVVRV9OT1RfRU1QVFkpLFxuICAgICAgdGhpcy53YWl0aW5nKGlzQ2hhbm5lbCA/IFwic2VuZGVycyB3YWl0aW5nXCIgOiBcInByb2R1Y2VycyB3YWl0aW5nXCIsIEwuUVVFVUVfTk9UX0ZVTEwpLFxuICAgICk7XG4gICAgaWYgKGlzQ2hhbm5lbCkge1xuICAgICAgZmFjdHMucHVzaCh0aGlzLndhaXRpbmcoXCJvZmZlcnMgd2FpdGluZ1wiLCBMLkNIQU5ORUxfVEFLRU4pLCB0aGlzLndhaXRpbmcoXCJzZWxlY3RzIHdhaXRpbmdcIiwgTC5DSEFOTkVMX1dBTlRFRCkpO1xuICAgIH1cbiAgICByZXR1cm4gZmFjdHM7XG4gIH1cblxuICBvdmVycmlkZSBnYXVnZSgpOiBHYXVnZSB7XG4gICAgY29uc3QgZW5kcyA9IHRoaXMuI2ZpbmRFbmRzKCk7XG4gICAgcmV0dXJuIHtcbiAgICAgIHVzZWQ6IHRoaXMuI3VuYnVmZmVyZWQgPyB0aGlzLiNjb3VudE9mZmVycyhlbmRzKSA6IGVuZHMuc2l6ZSxcbiAgICAgIG1vc3Q6IHRoaXMuY2FwYWNpdHksXG4gICAgICB1bml0OiBcIlwiLFxuICAgICAgY2FtZTogcG9zaXRpb25OdW1iZXIoZW5kcy50YWlsLCB0aGlzLmNhcGFjaXR5KSxcbiAgICAgIHdlbnQ6IHBvc2l0aW9uTnVtYmVyKGVuZHMuaGVhZCwgdGhpcy5jYXBhY2l0eSksXG4gICAgICBjYW1lTmFtZTogdGhpcy4jdW5idWZmZXJlZCA/IFwib2ZmZXJlZFwiIDogdGhpcy4jaXNDaGFubmVsID8gXCJzZW50XCIgOiBcInB1c2hlZFwiLFxuICAgICAgLy8gQW4gb2ZmZXIgaXMgdGFrZW4sIG9yIHRha2VuIGJhY2suXG4gICAgICB3ZW50TmFtZTogdGhpcy4jdW5idWZmZXJlZCA/IFwiZ29uZVwiIDogdGhpcy4jaXNDaGFubmVsID8gXCJyZWNlaXZlZFwiIDogXCJwb3BwZWRcIixcbiAgICAgIHN0YXRlOiB0aGlzLiNzdGF0ZShlbmRzKSxcbiAgICB9O1xuICB9XG5cbiAgKmVsZW1lbnRzKCk6IEl0ZXJhYmxlPEVsZW1lbnQ+IHtcbiAgICBjb25zdCB7IGhlYWQsIHNpemUgfSA9IHRoaXMuI2ZpbmRFbmRzKCk7XG4gICAgbGV0IHBsYWNlID0gMDtcbiAgICBmb3IgKGxldCBrID0gMCwgYXQgPSBoZWFkOyBrIDwgc2l6ZTsgaysrLCBhdCA9IHRoaXMuI25leHQoYXQpKSB7XG4gICAgICBjb25zdCB0YXJnZXQgPSB0aGlzLiN0YXJnZXQoYXQpO1xuICAgICAgaWYgKHVwcGVyKHRhcmdldCkgIT09IChhdC5sYXAgKiAyICsgMSkgJSBUVVJOUykgY29udGludWU7IC8vIHRha2VuIG1lYW53aGlsZVxuICAgICAgY29uc3QgYmxvY2sgPSB0aGlzLiNuYW1lZCh0YXJnZXQpO1xuICAgICAgaWYgKGJsb2NrID49IHRoaXMuI2Jsb2NrQ291bnQpIHRoaXMuY29ycnVwdChgY2VsbCAke2F0LmluZGV4fSBuYW1lcyBibG9jayAke2Jsb2NrfSBvZiAke3RoaXMuI2Jsb2NrQ291bnR9YCk7XG4gICAgICBjb25zdCB2YWx1ZSA9IHRoaXMuYXJlYS5yZWFkKEwuUVVFVUVfQ0VMTFMgKyBibG9jayAqIHRoaXMuc3RyaWRlICsgTC5DRUxMX1BBWUxPQUQsIHRoaXMuZWxlbVNpemUpO1xuICAgICAgLy8gVGhlIHR1cm4gcHJvdmVzIHRoZSBjb3B5OyBhIG1hcmsgb2YgY2xvc2luZyBtYXkgaGF2ZSBjb21lLlxuICAgICAgaWYgKHVwcGVyKHRoaXMuI3RhcmdldChhdCkpID09PSB1cHBlcih0YXJnZXQpKSB5aWVsZCB7IHBsYWNlOiBTdHJpbmcocGxhY2UrKyksIHZhbHVlIH07XG4gICAgfVxuICB9XG5cbiAgI3RhcmdldCh7IGluZGV4IH06IFBvc2l0aW9uKTogSGFsdmVzIHtcbiAgICByZXR1cm4gdGhpcy5hcmVhLmhhbHZlcyhMLlFVRVVFX0NFTExTICsgaW5kZXggKiB0aGlzLnN0cmlkZSArIEwuQ0VMTF9UQVJHRVQpO1xuICB9XG5cbiAgc3BhbnMoKTogU3BhbltdIHtcbiAgICBjb25zdCBzcGFyZSA9IHRoaXMuI2Jsb2NrQ291bnQgLSB0aGlzLmNhcGFjaXR5O1xuICAgIHJldHVybiBbXG4gICAgICBvbmUoTC5RVUVVRV9UQUlMLCA4LCBcInRhaWxcIiksXG4gICAgICBvbmUoTC5RVUVVRV9IRUFELCA4LCBcImhlYWRcIiksXG4gICAgICB3YWl0ZXJTZXQoTC5RVUVVRV9OT1RfRU1QVFksIFwibm90X2VtcHR5XCIpLFxuICAgICAgLi4uKHRoaXMuI2lzQ2hhbm5lbCA/IFt3YWl0ZXJTZXQoTC5DSEFOTkVMX1dBTlRFRCwgXCJ3YW50ZWRcIildIDogW10pLFxuICAgICAgd2FpdGVyU2V0KEwuUVVFVUVfTk9UX0ZVTEwsIFwibm90X2Z1bGxcIiksXG4gICAgICAuLi4odGhpcy4jaXNDaGFubmVsID8gW3dhaXRlclNldChMLkNIQU5ORUxfVEFLRU4sIFwidGFrZW5cIildIDogW10pLFxuICAgICAgcm93KEwuUVVFVUVfQ0VMTFMsIHRoaXMuc3RyaWRlLCB0aGlzLmNhcGFjaXR5LCBcImNlbGxcIiksXG4gICAgICByb3coTC5RVUVVRV9DRUxMUyArIHRoaXMuY2FwYWNpdHkgKiB0aGlzLnN0cmlkZSwgdGhpcy5zdHJpZGUsIHNwYXJlLCBcInNwYXJlIGJsb2NrXCIsIHRoaXMuY2FwYWNpdHkpLFxuICAgIF07XG4gIH1cblxuICBvdmVycmlkZSBhYm91dChzcGFuOiBTcGFuLCBrOiBudW1iZXIpOiBzdHJpbmcge1xuICAgIGlmIChzcGFuLm5hbWUgPT09IFwidGFpbFwiIHx8IHNwYW4ubmFtZSA9PT0gXCJoZWFkXCIpIHJldHVybiBwb3NpdGlvblRleHQocG9zaXRpb25PZih0aGlzLmFyZWEuaGFsdmVzKHNwYW4uYmVnaW4pKSk7XG4gICAgaWYgKHNwYW4uZWFjaCA9PT0gMCkgcmV0dXJuIFwiXCI7XG4gICAgY29uc3QgbnVtYmVyID0gc3Bhbi5maXJzdCArIGs7XG4gICAgY29uc3QgYXQgPSBMLlFVRVVFX0NFTExTICsgbnVtYmVyICogdGhpcy5zdHJpZGU7XG4gICAgY29uc3Qgc2FpZDogc3RyaW5nW10gPSBbXTtcbiAgICBpZiAobnVtYmVyIDwgdGhpcy5jYXBhY2l0eSkgc2FpZC5wdXNoKHRoaXMuI2NlbGxUZXh0KHRoaXMuYXJlYS5oYWx2ZXMoYXQgKyBMLkNFTExfVEFSR0VUKSkpO1xuICAgIGNvbnN0IHdvcmQgPSB0aGlzLmFyZWEuaGFsdmVzKGF0ICsgTC5DRUxMX0JMT0NLKTtcbiAgICBjb25zdCBvd25lciA9IGxvd2VyKHdvcmQpO1xuICAgIGlmIChvd25lciAhPT0gMCkgc2FpZC5wdXNoKGBpdHMgYmxvY2sgJHt0b3BCaXQod29yZCkgPyBcImhlbGQgYnlcIiA6IFwibGFzdCBvZlwifSBzbG90ICR7c2xvdE9mKG93bmVyKX1gKTtcbiAgICByZXR1cm4gc2FpZC5qb2luKFwiOyBcIik7XG4gIH1cblxuICAjY2VsbFRleHQodGFyZ2V0OiBIYWx2ZXMpOiBzdHJpbmcge1xuICAgIGNvbnN0IHR1cm4gPSB1cHBlcih0YXJnZXQpO1xuICAgIGNvbnN0IGNsb3NlZCA9XG4gICAgICB0aGlzLiNpc0NoYW5uZWwgJiZcbiAgICAgICh0dXJuICUgMiA9PT0gMSA/IChsb3dlcih0YXJnZXQpICYgdGhpcy4jY2xvc2VkQml0KSAhPT0gMCA6IGxvd2VyKHRhcmdldCkgPT09IEwuQ0hBTk5FTF9DTE9TRUQpO1xuICAgIGNvbnN0IGhvbGRzID0gdHVybiAlIDIgPT09IDEgPyBgYmxvY2sgJHt0aGlzLiNuYW1lZCh0YXJnZXQpfWAgOiBcImVtcHR5XCI7XG4gICAgcmV0dXJuIGBsYXAgJHtNYXRoLmZsb29yKHR1cm4gLyAyKX0sICR7aG9sZHN9JHtjbG9zZWQgPyBcIiwgY2xvc2VkXCIgOiBcIlwifWA7XG4gIH1cbn1cbiIsICIvLyBDb250cm9sIHdvcmRzIGFuZCB0aGVpciBmaWVsZHMsIGFzIG51bWJlcnM6IFNQRUNJRklDQVRJT04ubWQgc2VjdGlvbnMgMSwgOCBhbmQgMTEuXG5cbmltcG9ydCAqIGFzIEwgZnJvbSBcInplcm9pcGMvbGF5b3V0XCI7XG5pbXBvcnQgdHlwZSB7IEFyZWEsIEhhbHZlcyB9IGZyb20gXCIuL2ZpbGVcIjtcblxuLyoqIFR1cm5zIGFuZCBsYXBzIGNvdW50IG1vZHVsbyB0aGVzZS4gKi9cbmV4cG9ydCBjb25zdCBUVVJOUyA9IDIgKiogNDA7XG5leHBvcnQgY29uc3QgTEFQUyA9IDIgKiogMzk7XG5cbi8qKiBSb3VuZHMgdXAgdG8gd29yZHMgb2YgOCBieXRlczsgdG8gbGluZXMuICovXG5leHBvcnQgY29uc3QgdXA4ID0gKGJ5dGVzOiBudW1iZXIpOiBudW1iZXIgPT4gTWF0aC5jZWlsKGJ5dGVzIC8gOCkgKiA4O1xuZXhwb3J0IGNvbnN0IHVwNjQgPSAoYnl0ZXM6IG51bWJlcik6IG51bWJlciA9PiBNYXRoLmNlaWwoYnl0ZXMgLyA2NCkgKiA2NDtcblxuLyoqIFRoZSB1cHBlciA0MCBiaXRzOiB0aGUgdHVybiBvZiBhIHRhcmdldCwgdGhlIGxhcCBvZiBhIGhpbnQuICovXG5leHBvcnQgY29uc3QgdXBwZXIgPSAoeyBsb3csIGhpZ2ggfTogSGFsdmVzKTogbnVtYmVyID0+IGhpZ2ggKiAyNTYgKyAobG93ID4+PiAyNCk7XG4vKiogVGhlIGxvd2VyIDI0IGJpdHM6IGEgYmxvY2sncyBudW1iZXIsIGFuIGluZGV4LCBhbiBvd25lci4gKi9cbmV4cG9ydCBjb25zdCBsb3dlciA9ICh7IGxvdyB9OiBIYWx2ZXMpOiBudW1iZXIgPT4gbG93ICYgMHhmZmZmZmY7XG4vKiogVGhlIGhpZ2hlc3QgYml0OiBoZWxkLCBwZW5kaW5nLCB3cml0aW5nLiAqL1xuZXhwb3J0IGNvbnN0IHRvcEJpdCA9ICh7IGhpZ2ggfTogSGFsdmVzKTogYm9vbGVhbiA9PiBoaWdoID4+PiAzMSAhPT0gMDtcblxuLyoqIFRoZSAzOSBiaXRzIGJldHdlZW4gdGhlIGhpZ2hlc3Qgb25lIGFuZCB0aGUgb3duZXI6IGxhcCBhbmQgaW5kZXggb2YgYSBibG9jayB3b3JkLiAqL1xuZXhwb3J0IGNvbnN0IG1pZGRsZSA9ICh7IGxvdywgaGlnaCB9OiBIYWx2ZXMpOiBudW1iZXIgPT4gKGhpZ2ggJiAweDdmZmZmZmZmKSAqIDI1NiArIChsb3cgPj4+IDI0KTtcblxuLyoqIFdoZXRoZXIgYSBjb21lcyBhZnRlciBiLCBib3RoIG1vZHVsbyBzb21lIHBvd2VyIG9mIHR3by4gKi9cbmV4cG9ydCBmdW5jdGlvbiBhZnRlcihhOiBudW1iZXIsIGI6IG51bWJlciwgbW9kdWx1czogbnVtYmVyKTogYm9vbGVhbiB7XG4gIGNvbnN0IGRpc3RhbmNlID0gKCgoYSAtIGIpICUgbW9kdWx1cykgKyBtb2R1bHVzKSAlIG1vZHVsdXM7XG4gIHJldHVybiBkaXN0YW5jZSAhPT0gMCAmJiBkaXN0YW5jZSA8IG1vZHVsdXMgLyAyO1xufVxuXG4vKiogazogdGhlIGxlYXN0IG51bWJlciBvZiBiaXRzIHRoYXQgaG9sZCBjYXBhY2l0eSAtIDEuICovXG5leHBvcnQgY29uc3QgaW5kZXhCaXRzID0gKGNhcGFjaXR5OiBudW1iZXIpOiBudW1iZXIgPT4gKGNhcGFjaXR5ID09PSAxID8gMCA6IDMyIC0gTWF0aC5jbHozMihjYXBhY2l0eSAtIDEpKTtcblxuLyoqIEEgcGxhY2UgaW4gYSByaW5nIG9mIGNlbGxzLiAqL1xuZXhwb3J0IGludGVyZmFjZSBQb3NpdGlvbiB7XG4gIGxhcDogbnVtYmVyO1xuICBpbmRleDogbnVtYmVyO1xufVxuXG5leHBvcnQgY29uc3QgcG9zaXRpb25PZiA9ICh3b3JkOiBIYWx2ZXMpOiBQb3NpdGlvbiA9PiAoeyBsYXA6IHVwcGVyKHdvcmQpICUgTEFQUywgaW5kZXg6IGxvd2VyKHdvcmQpIH0pO1xuXG5leHBvcnQgY29uc3QgcG9zaXRpb25UZXh0ID0gKHsgbGFwLCBpbmRleCB9OiBQb3NpdGlvbik6IHN0cmluZyA9PiBgbGFwICR7bGFwfSwgaW5kZXggJHtpbmRleH1gO1xuXG4vKiogSG93IG1hbnkgcG9zaXRpb25zIGNvbWUgYmVmb3JlIHRoaXMgb25lLiAqL1xuZXhwb3J0IGNvbnN0IHBvc2l0aW9uTnVtYmVyID0gKHsgbGFwLCBpbmRleCB9OiBQb3NpdGlvbiwgY2FwYWNpdHk6IG51bWJlcik6IGJpZ2ludCA9PlxuICBCaWdJbnQobGFwKSAqIEJpZ0ludChjYXBhY2l0eSkgKyBCaWdJbnQoaW5kZXgpO1xuXG5leHBvcnQgY29uc3QgTk9ORSA9IEwuTk9fQkxPQ0s7XG5cbmNvbnN0IFdJTkRPV19CWVRFUyA9IDEgPDwgMTY7XG4vKiogUm93cyBvZiBtb3JlIGJ5dGVzIGVhY2ggYXJlIHJlYWQgb25lIGJ5IG9uZS4gKi9cbmNvbnN0IE1PU1RfVE9HRVRIRVIgPSA1MTI7XG4vKiogT2Ygcm93cyB0aGF0IGFyZSByZWFkIG9uZSBieSBvbmUsIG5vIG1vcmUgdGhhbiB0aGlzIG1hbnkgYXJlIGxvb2tlZCBhdC4gKi9cbmV4cG9ydCBjb25zdCBNT1NUX0FQQVJUID0gMiAqKiAyMDtcblxuLyoqIFdvcmRzIHRoYXQgbGllIGluIGEgcm93LCBzb21lIGJ5dGVzIGFwYXJ0OiByZWFkIG1hbnkgYXQgYSB0aW1lLiBXaGF0IHdhcyByZWFkIGlzIG9mIG9uZSBtb21lbnQsIG9yIG5lYXJseS4gKi9cbmV4cG9ydCBjbGFzcyBSb3cge1xuICAjd2luZG93OiBEYXRhVmlldyA9IG5ldyBEYXRhVmlldyhuZXcgQXJyYXlCdWZmZXIoMCkpO1xuICAjZmlyc3QgPSAwO1xuICAjZW5kID0gMDtcblxuICBjb25zdHJ1Y3RvcihcbiAgICByZWFkb25seSBhcmVhOiBBcmVhLFxuICAgIHJlYWRvbmx5IGJlZ2luOiBudW1iZXIsXG4gICAgcmVhZG9ubHkgZWFjaDogbnVtYmVyLFxuICAgIHJlYWRvbmx5IGNvdW50OiBudW1iZXIsXG4gICkge31cblxuICAvKiogSG93IG1hbnkgb2YgdGhlbSBhIGxvb3Agb3ZlciBhbGwgbWF5IGxvb2sgYXQsIHNvIHRoYXQgaXQgZW5kcyBpbiByZWFzb25hYmxlIHRpbWUuICovXG4gIGdldCBsb29rZWQoKTogbnVtYmVyIHtcbiAgICByZXR1cm4gdGhpcy5lYWNoIDw9IE1PU1RfVE9HRVRIRVIgPyB0aGlzLmNvdW50IDogTWF0aC5taW4odGhpcy5jb3VudCwgTU9TVF9BUEFSVCk7XG4gIH1cblxuICAvKiogXCIgb2YgdGhlIGZpcnN0IDEwNDg1NzZcIiB3aGVyZSBub3QgYWxsIGFyZSBsb29rZWQgYXQuICovXG4gIGdldCByZW1hcmsoKTogc3RyaW5nIHtcbiAgICByZXR1cm4gdGhpcy5sb29rZWQgPCB0aGlzLmNvdW50ID8gYCBvZiB0aGUgZmlyc3QgJHt0aGlzLmxvb2tlZH1gIDogXCJcIjtcbiAgfVxuXG4gIC8qKiBXaGF0IGlzIHJlYWQgZnJvbSBub3cgb24gaXMgcmVhZCBhbmV3LiAqL1xuICBmb3JnZXQoKTogdGhpcyB7XG4gICAgdGhpcy4jZW5kID0gMDtcbiAgICByZXR1cm4gdGhpcztcbiAgfVxuXG4gIC8qKiBUaGUgd29yZCBhdCB0aGlzIG9mZnNldCBvZiByb3cgay4gKi9cbiAgYXQoazogbnVtYmVyLCBvZmZzZXQgPSAwKTogSGFsdmVzIHtcbiAgICBpZiAodGhpcy5lYWNoID4gTU9TVF9UT0dFVEhFUikgcmV0dXJuIHRoaXMuYXJlYS5oYWx2ZXModGhpcy5iZWdpbiArIGsgKiB0aGlzLmVhY2ggKyBvZmZzZXQpO1xuICAgIGlmIChrIDwgdGhpcy4jZmlyc3QgfHwgayA+PSB0aGlzLiNlbmQpIHRoaXMuI3JlYWQoayk7XG4gICAgY29uc3QgcGxhY2UgPSAoayAtIHRoaXMuI2ZpcnN0KSAqIHRoaXMuZWFjaCArIG9mZnNldDtcbiAgICByZXR1cm4geyBsb3c6IHRoaXMuI3dpbmRvdy5nZXRVaW50MzIocGxhY2UsIHRydWUpLCBoaWdoOiB0aGlzLiN3aW5kb3cuZ2V0VWludDMyKHBsYWNlICsgNCwgdHJ1ZSkgfTtcbiAgfVxuXG4gICNyZWFkKGs6IG51bWJlcik6IHZvaWQge1xuICAgIGNvbnN0IG1vc3QgPSBNYXRoLm1heCgxLCBNYXRoLmZsb29yKFdJTkRPV19CWVRFUyAvIHRoaXMuZWFjaCkpO1xuICAgIHRoaXMuI2ZpcnN0ID0gaztcbiAgICB0aGlzLiNlbmQgPSBNYXRoLm1pbih0aGlzLmNvdW50LCBrICsgbW9zdCk7XG4gICAgY29uc3QgYnl0ZXMgPSB0aGlzLmFyZWEucmVhZCh0aGlzLmJlZ2luICsgayAqIHRoaXMuZWFjaCwgKHRoaXMuI2VuZCAtIGspICogdGhpcy5lYWNoKTtcbiAgICB0aGlzLiN3aW5kb3cgPSBuZXcgRGF0YVZpZXcoYnl0ZXMuYnVmZmVyKTtcbiAgfVxufVxuIiwgIi8vIE1hcHMgYW5kIHNldHM6IFNQRUNJRklDQVRJT04ubWQgc2VjdGlvbnMgMTQgYW5kIDE1LlxuXG5pbXBvcnQgKiBhcyBMIGZyb20gXCJ6ZXJvaXBjL2xheW91dFwiO1xuaW1wb3J0IHsgY291bnRlZCwgaGV4IH0gZnJvbSBcIi4uL3RleHRcIjtcbmltcG9ydCB0eXBlIHsgSGFsdmVzIH0gZnJvbSBcIi4vZmlsZVwiO1xuaW1wb3J0IHsgdHlwZSBFbGVtZW50LCB0eXBlIEZhY3QsIHR5cGUgR2F1Z2UsIG9uZSwgcm93LCB0eXBlIFNwYW4sIFN1YmplY3QsIHdhaXRlclNldCB9IGZyb20gXCIuL3N1YmplY3RcIjtcbmltcG9ydCB7IHR5cGUgTGlzdGVkLCBzbG90T2YsIHR5cGUgVmlldyB9IGZyb20gXCIuL3ZpZXdcIjtcbmltcG9ydCB7IGxvd2VyLCBOT05FLCBSb3csIHRvcEJpdCwgdXA4IH0gZnJvbSBcIi4vd29yZHNcIjtcblxuY29uc3QgTU9TVF9HUk9VUFMgPSAyICoqIDI0O1xuLyoqIE9mIGFsbCBlbnRyaWVzIHRvZ2V0aGVyLCBsb29rZWQgYXQgb25jZSBtb3JlIGJlY2F1c2UgdGhleSBjaGFuZ2VkLiAqL1xuY29uc3QgTU9TVF9DSEFOR0VTID0gMiAqKiAyMDtcblxuY29uc3QgdGFnT2YgPSAoeyBsb3cgfTogSGFsdmVzKSA9PiBsb3cgPj4+IDI0O1xuY29uc3QgcmVhY2hPZiA9IHRhZ09mO1xuY29uc3QgaXNGdWxsID0gKGJ1Y2tldDogSGFsdmVzKSA9PiB0YWdPZihidWNrZXQpID4gTC5WQUNBTlQ7XG5cbmV4cG9ydCBjbGFzcyBLZXllZFN1YmplY3QgZXh0ZW5kcyBTdWJqZWN0IHtcbiAgb3ZlcnJpZGUgcmVhZG9ubHkga2V5U2l6ZTogbnVtYmVyO1xuICByZWFkb25seSAjaXNTZXQ6IGJvb2xlYW47XG4gIHJlYWRvbmx5ICNrZXlCeXRlczogbnVtYmVyO1xuICByZWFkb25seSAjYmxvY2tDb3VudDogbnVtYmVyO1xuICByZWFkb25seSAjZ3JvdXBDb3VudDogbnVtYmVyO1xuICByZWFkb25seSAjYmxvY2tzOiBudW1iZXI7XG5cbiAgY29uc3RydWN0b3IodmlldzogVmlldywgZW50cnk6IExpc3RlZCwga2luZDogXCJtYXBcIiB8IFwic2V0XCIpIHtcbiAgICBzdXBlcih2aWV3LCBlbnRyeSwga2luZCk7XG4gICAgdGhpcy4jaXNTZXQgPSBraW5kID09PSBcInNldFwiO1xuICAgIHRoaXMuI2tleUJ5dGVzID0gdGhpcy5hcmVhLnUzMihMLk1BUF9LRVlfU0laRSk7XG4gICAgdGhpcy5rZXlTaXplID0gdGhpcy4jaXNTZXQgPyAwIDogdGhpcy4ja2V5Qnl0ZXM7XG4gICAgdGhpcy4jYmxvY2tDb3VudCA9IHRoaXMuYXJlYS51MzIoTC5NQVBfQkxPQ0tfQ09VTlQpO1xuICAgIHRoaXMuI2dyb3VwQ291bnQgPSB0aGlzLmFyZWEudTMyKEwuTUFQX0dST1VQX0NPVU5UKTtcbiAgICBpZiAodGhpcy4ja2V5Qnl0ZXMgPCAxIHx8ICh0aGlzLiNpc1NldCAmJiB0aGlzLiNrZXlCeXRlcyAhPT0gdGhpcy5lbGVtU2l6ZSkpIHtcbiAgICAgIHRoaXMuY29ycnVwdChgaXRzIGtleXMgaGF2ZSAke3RoaXMuI2tleUJ5dGVzfSBieXRlc2ApO1xuICAgIH1cbiAgICB0aGlzLm5lZWRCbG9ja3ModGhpcy4jYmxvY2tDb3VudCwgTk9ORSk7XG4gICAgdGhpcy5uZWVkU3RyaWRlKEwuUEFJUl9LRVkgKyB1cDgodGhpcy4ja2V5Qnl0ZXMpICsgKHRoaXMuI2lzU2V0ID8gMCA6IHVwOCh0aGlzLmVsZW1TaXplKSkpO1xuICAgIGlmICh0aGlzLiNncm91cENvdW50ICogTC5TTE9UUyA8IHRoaXMuY2FwYWNpdHkgfHwgdGhpcy4jZ3JvdXBDb3VudCA+IE1PU1RfR1JPVVBTKSB7XG4gICAgICB0aGlzLmNvcnJ1cHQoYCR7dGhpcy4jZ3JvdXBDb3VudH0gZ3JvdXBzIGZvciBhIGNhcGFjaXR5IG9mICR7dGhpcy5jYXBhY2l0eX1gKTtcbiAgICB9XG4gICAgdGhpcy4jYmxvY2tzID0gTC5NQVBfR1JPVVBTICsgdGhpcy4jZ3JvdXBDb3VudCAqIEwuTElORV9CWVRFUztcbiAgICB0aGlzLm5lZWQodGhpcy4jYmxvY2tzICsgdGhpcy4jYmxvY2tDb3VudCAqIHRoaXMuc3RyaWRlKTtcbiAgfVxuXG4gICNncm91cEF0KGdyb3VwOiBudW1iZXIpOiBudW1iZXIge1xuICAgIHJldHVybiBMLk1BUF9HUk9VUFMgKyBncm91cCAqIEwuTElORV9CWVRFUztcbiAgfVxuXG4gIC8qKiBTbG90cyBjb3VudCBmcm9tIDEuICovXG4gICNidWNrZXRBdChncm91cDogbnVtYmVyLCBzbG90OiBudW1iZXIpOiBudW1iZXIge1xuICAgIHJldHVybiB0aGlzLiNncm91cEF0KGdyb3VwKSArIEwuR1JPVVBfQlVDS0VUUyArIChzbG90IC0gMSkgKiA4O1xuICB9XG5cbiAgI2Jsb2NrQXQoYmxvY2s6IG51bWJlcik6IG51bWJlciB7XG4gICAgcmV0dXJuIHRoaXMuI2Jsb2NrcyArIGJsb2NrICogdGhpcy5zdHJpZGU7XG4gIH1cblxuICAjZ3JvdXBSb3coKTogUm93IHtcbiAgICByZXR1cm4gbmV3IFJvdyh0aGlzLmFyZWEsIEwuTUFQX0dST1VQUywgTC5MSU5FX0JZVEVTLCB0aGlzLiNncm91cENvdW50KTtcbiAgfVxuXG4gIGZhY3RzKCk6IEZhY3RbXSB7XG4gICAgY29uc3QgYWxpdmUgPSB0aGlzLnZpZXcuY2Vuc3VzKCk7XG4gICAgY29uc3QgZ3JvdXBzID0gdGhpcy4jZ3JvdXBSb3coKTtcbiAgICBsZXQgYWRkaW5nID0gMDtcbiAgICBsZXQgbG9uZ2VzdCA9IDA7XG4gICAgZm9yIChsZXQgZ3JvdXAgPSAwOyBncm91cCA8IHRoaXMuI2dyb3VwQ291bnQ7IGdyb3VwKyspIHtcbiAgICAgIGNvbnN0IHN0cmlwZSA9IGdyb3Vwcy5hdChncm91cCwgTC5HUk9VUF9TVFJJUEUpO1xuICAgICAgaWYgKGFsaXZlKGxvd2VyKHN0cmlwZSkpKSBhZGRpbmcrKztcbiAgICAgIGxvbmdlc3QgPSBNYXRoLm1heChsb25nZXN0LCByZWFjaE9mKHN0cmlwZSkpO1xuICAgIH1cbiAgICBjb25zdCBibG9ja3MgPSBuZXcgUm93KHRoaXMuYXJlYSwgdGhpcy4jYmxvY2tzLCB0aGlzLnN0cmlkZSwgdGhpcy4jYmxvY2tDb3VudCk7XG4gICAgbGV0IHdyaXRpbmcgPSAwO1xuICAgIGZvciAobGV0IGJsb2NrID0gMDsgYmxvY2sgPCBibG9ja3MubG9va2VkOyBibG9jaysrKSB7XG4gICAgICBjb25zdCB3b3JkID0gYmxvY2tzLmF0KGJsb2NrLCBMLlBBSVJfV09SRCk7XG4gICAgICBpZiAodG9wQml0KHdvcmQpICYmIGFsaXZlKGxvd2VyKHdvcmQpKSkgd3JpdGluZysrO1xuICAgIH1cbiAgICBjb25zdCBzcGFyZSA9IHRoaXMuI2Jsb2NrQ291bnQgLSB0aGlzLmNhcGFjaXR5O1xuICAgIGNvbnN0IHJlYWNoID0gbG9uZ2VzdCA9PT0gTC5GQVIgPyBcImFsbCBvZiB0aGVtXCIgOiBTdHJpbmcobG9uZ2VzdCk7XG4gICAgcmV0dXJuIFtcbiAgICAgIHsgbmFtZTogXCJrZXkgc2l6ZVwiLCB2YWx1ZTogY291bnRlZCh0aGlzLiNrZXlCeXRlcywgXCJieXRlXCIpLCBkYXRhOiB0aGlzLiNrZXlCeXRlcyB9LFxuICAgICAge1xuICAgICAgICBuYW1lOiBcImJsb2Nrc1wiLFxuICAgICAgICB2YWx1ZTogYCR7dGhpcy4jYmxvY2tDb3VudH0sICR7c3BhcmV9IG9mIHRoZW0gc3BhcmU7ICR7d3JpdGluZ30ke2Jsb2Nrcy5yZW1hcmt9IGJlaW5nIHdyaXR0ZW5gLFxuICAgICAgICBkYXRhOiB0aGlzLiNibG9ja0NvdW50LFxuICAgICAgfSxcbiAgICAgIHtcbiAgICAgICAgbmFtZTogXCJncm91cHNcIixcbiAgICAgICAgdmFsdWU6IGAke3RoaXMuI2dyb3VwQ291bnR9IG9mICR7TC5TTE9UU30gYnVja2V0czsgdGhlIGxvbmdlc3QgcmVhY2ggaXMgJHtyZWFjaH1gLFxuICAgICAgICBkYXRhOiB0aGlzLiNncm91cENvdW50LFxuICAgICAgfSxcbiAgICAgIHsgbmFtZTogXCJzZWVkXCIsIHZhbHVlOiBoZXgodGhpcy5hcmVhLnU2NChMLk1BUF9TRUVEKSwgMTYpIH0sXG4gICAgICB7IG5hbWU6IFwic3RyaXBlcyBoZWxkXCIsIHZhbHVlOiBgJHthZGRpbmd9OiBhIGxpdmluZyBwYXJ0aWNpcGFudCBhZGRzIGEga2V5IHRoZXJlYCwgZGF0YTogYWRkaW5nIH0sXG4gICAgICB0aGlzLm93bmVyKFwibW92ZXJcIiwgbG93ZXIodGhpcy5hcmVhLmhhbHZlcyhMLk1BUF9NT1ZFUikpKSxcbiAgICAgIHsgbmFtZTogXCJrbm93biB0byBiZSBmdWxsXCIsIHZhbHVlOiB0aGlzLiNmdWxsVGV4dCgpIH0sXG4gICAgICB0aGlzLndhaXRpbmcoXCJ3cml0ZXJzIHdhaXRpbmdcIiwgTC5NQVBfUkVMRUFTRUQpLFxuICAgIF07XG4gIH1cblxuICAjZnVsbFRleHQoKTogc3RyaW5nIHtcbiAgICBjb25zdCBzdGF0ZSA9IE51bWJlcih0aGlzLmFyZWEudTY0KEwuTUFQX0ZVTEwpICYgM24pO1xuICAgIHJldHVybiBbXCJub3RoaW5nIGlzIGtub3duXCIsIFwic29tZWJvZHkgbG9va3NcIiwgXCJ5ZXNcIiwgXCIzOiBjb3JydXB0XCJdW3N0YXRlXSBhcyBzdHJpbmc7XG4gIH1cblxuICBvdmVycmlkZSBnYXVnZSgpOiBHYXVnZSB7XG4gICAgY29uc3QgZ3JvdXBzID0gdGhpcy4jZ3JvdXBSb3coKTtcbiAgICBsZXQgZW50cmllcyA9IDA7XG4gICAgZm9yIChsZXQgZ3JvdXAgPSAwOyBncm91cCA8IHRoaXMuI2dyb3VwQ291bnQ7IGdyb3VwKyspIHtcbiAgICAgIGZvciAobGV0IHNsb3QgPSAwOyBzbG90IDwgTC5TTE9UUzsgc2xvdCsrKSBpZiAoaXNGdWxsKGdyb3Vwcy5hdChncm91cCwgTC5HUk9VUF9CVUNLRVRTICsgc2xvdCAqIDgpKSkgZW50cmllcysrO1xuICAgIH1cbiAgICAvLyBDb3VudGVkIG9uZSBieSBvbmU6IGVudHJpZXMgdGhhdCBtb3ZlIGZyb20gYnVja2V0IHRvIGJ1Y2tldCBtZWFud2hpbGUgbWF5IGNvdW50IHR3aWNlLlxuICAgIGNvbnN0IHVzZWQgPSBNYXRoLm1pbihlbnRyaWVzLCB0aGlzLmNhcGFjaXR5KTtcbiAgICByZXR1cm4geyB1c2VkLCBtb3N0OiB0aGlzLmNhcGFjaXR5LCB1bml0OiBcIlwiLCBjYW1lTmFtZTogXCJcIiwgd2VudE5hbWU6IFwiXCIsIHN0YXRlOiBcIlwiIH07XG4gIH1cblxuICAqZWxlbWVudHMoKTogSXRlcmFibGU8RWxlbWVudD4ge1xuICAgIGNvbnN0IGdyb3VwcyA9IHRoaXMuI2dyb3VwUm93KCk7XG4gICAgbGV0IHBsYWNlID0gMDtcbiAgICBsZXQgY2hhbmdlcyA9IDA7XG4gICAgZm9yIChsZXQgZ3JvdXAgPSAwOyBncm91cCA8IHRoaXMuI2dyb3VwQ291bnQ7IGdyb3VwKyspIHtcbiAgICAgIGZvciAobGV0IHNsb3QgPSAxOyBzbG90IDw9IEwuU0xPVFM7IHNsb3QrKykge1xuICAgICAgICBpZiAoIWlzRnVsbChncm91cHMuYXQoZ3JvdXAsIEwuR1JPVVBfQlVDS0VUUyArIChzbG90IC0gMSkgKiA4KSkpIGNvbnRpbnVlO1xuICAgICAgICBmb3IgKGxldCBidWNrZXQgPSB0aGlzLmFyZWEuaGFsdmVzKHRoaXMuI2J1Y2tldEF0KGdyb3VwLCBzbG90KSk7IGlzRnVsbChidWNrZXQpOykge1xuICAgICAgICAgIGNvbnN0IGJsb2NrID0gbG93ZXIoYnVja2V0KTtcbiAgICAgICAgICBpZiAoYmxvY2sgPj0gdGhpcy4jYmxvY2tDb3VudCkgdGhpcy5jb3JydXB0KGBhIGJ1Y2tldCBuYW1lcyBibG9jayAke2Jsb2NrfSBvZiAke3RoaXMuI2Jsb2NrQ291bnR9YCk7XG4gICAgICAgICAgY29uc3QgcGFpciA9IHRoaXMuYXJlYS5yZWFkKHRoaXMuI2Jsb2NrQXQoYmxvY2spICsgTC5QQUlSX0tFWSwgdGhpcy4jcGFpckJ5dGVzKTtcbiAgICAgICAgICBjb25zdCBub3cgPSB0aGlzLmFyZWEuaGFsdmVzKHRoaXMuI2J1Y2tldEF0KGdyb3VwLCBzbG90KSk7XG4gICAgICAgICAgaWYgKG5vdy5sb3cgPT09IGJ1Y2tldC5sb3cgJiYgbm93LmhpZ2ggPT09IGJ1Y2tldC5oaWdoKSB7XG4gICAgICAgICAgICB5aWVsZCB0aGlzLiNlbGVtZW50KHBsYWNlKyssIHBhaXIpOyAvLyB0aGUgYnVja2V0IHByb3ZlcyB0aGUgY29weVxuICAgICAgICAgICAgYnJlYWs7XG4gICAgICAgICAgfVxuICAgICAgICAgIGlmICgrK2NoYW5nZXMgPiBNT1NUX0NIQU5HRVMpIHRoaXMuY29ycnVwdChcImEgYnVja2V0IGNoYW5nZXMgYWxsIHRoZSB0aW1lXCIpO1xuICAgICAgICAgIGJ1Y2tldCA9IG5vdztcbiAgICAgICAgfVxuICAgICAgfVxuICAgIH1cbiAgfVxuXG4gIGdldCAjcGFpckJ5dGVzKCk6IG51bWJlciB7XG4gICAgcmV0dXJuIHRoaXMuI2lzU2V0ID8gdGhpcy4ja2V5Qnl0ZXMgOiB1cDgodGhpcy4ja2V5Qnl0ZXMpICsgdGhpcy5lbGVtU2l6ZTtcbiAgfVxuXG4gICNlbGVtZW50KHBsYWNlOiBudW1iZXIsIHBhaXI6IFVpbnQ4QXJyYXkpOiBFbGVtZW50IHtcbiAgICBpZiAodGhpcy4jaXNTZXQpIHJldHVybiB7IHBsYWNlOiBTdHJpbmcocGxhY2UpLCB2YWx1ZTogcGFpciB9O1xuICAgIGNvbnN0IHZhbHVlID0gcGFpci5zdWJhcnJheSh1cDgodGhpcy4ja2V5Qnl0ZXMpKTtcbiAgICByZXR1cm4geyBwbGFjZTogU3RyaW5nKHBsYWNlKSwgdmFsdWUsIGtleTogcGFpci5zdWJhcnJheSgwLCB0aGlzLiNrZXlCeXRlcykgfTtcbiAgfVxuXG4gIHNwYW5zKCk6IFNwYW5bXSB7XG4gICAgcmV0dXJuIFtcbiAgICAgIG9uZShMLk1BUF9NT1ZFUiwgOCwgXCJtb3ZlclwiKSxcbiAgICAgIHdhaXRlclNldChMLk1BUF9SRUxFQVNFRCwgXCJyZWxlYXNlZFwiKSxcbiAgICAgIG9uZShMLk1BUF9GVUxMLCA4LCBcImZ1bGxcIiksXG4gICAgICByb3coTC5NQVBfR1JPVVBTLCBMLkxJTkVfQllURVMsIHRoaXMuI2dyb3VwQ291bnQsIFwiZ3JvdXBcIiksXG4gICAgICByb3codGhpcy4jYmxvY2tzLCB0aGlzLnN0cmlkZSwgdGhpcy4jYmxvY2tDb3VudCwgXCJibG9ja1wiKSxcbiAgICBdO1xuICB9XG5cbiAgb3ZlcnJpZGUgYWJvdXQoc3BhbjogU3BhbiwgazogbnVtYmVyKTogc3RyaW5nIHtcbiAgICBpZiAoc3Bhbi5uYW1lID09PSBcIm1vdmVyXCIpIHJldHVybiB0aGlzLnZpZXcub3duZXJUZXh0KGxvd2VyKHRoaXMuYXJlYS5oYWx2ZXMoTC5NQVBfTU9WRVIpKSk7XG4gICAgaWYgKHNwYW4ubmFtZSA9PT0gXCJmdWxsXCIpIHJldHVybiB0aGlzLiNmdWxsVGV4dCgpO1xuICAgIGlmIChzcGFuLmVhY2ggPT09IDApIHJldHVybiBcIlwiO1xuICAgIGlmIChzcGFuLmJlZ2luID09PSBMLk1BUF9HUk9VUFMpIHtcbiAgICAgIGNvbnN0IGJ1Y2tldHMgPSBBcnJheS5mcm9tKHsgbGVuZ3RoOiBMLlNMT1RTIH0sIChfLCBzbG90KSA9PiB7XG4gICAgICAgIGNvbnN0IGJ1Y2tldCA9IHRoaXMuYXJlYS5oYWx2ZXModGhpcy4jYnVja2V0QXQoaywgc2xvdCArIDEpKTtcbiAgICAgICAgcmV0dXJuIGlzRnVsbChidWNrZXQpID8gU3RyaW5nKGxvd2VyKGJ1Y2tldCkpIDogdGFnT2YoYnVja2V0KSA9PT0gTC5WQUNBTlQgPyBcIi1cIiA6IFwiLlwiO1xuICAgICAgfSk7XG4gICAgICByZXR1cm4gYHJlYWNoICR7cmVhY2hPZih0aGlzLmFyZWEuaGFsdmVzKHRoaXMuI2dyb3VwQXQoaykpKX07IGJsb2NrcyAke2J1Y2tldHMuam9pbihcIiBcIil9YDtcbiAgICB9XG4gICAgY29uc3Qgd29yZCA9IHRoaXMuYXJlYS5oYWx2ZXModGhpcy4jYmxvY2tBdChrKSk7XG4gICAgY29uc3QgdGFyZ2V0ID0gdGhpcy5hcmVhLnUzMih0aGlzLiNibG9ja0F0KGspICsgTC5QQUlSX1RBUkdFVCk7XG4gICAgY29uc3Qgb3duZXIgPSBsb3dlcih3b3JkKTtcbiAgICBjb25zdCBzYWlkID0gdGFyZ2V0ID09PSAwID8gW10gOiBbYGFpbWVkIGF0IGdyb3VwICR7TWF0aC5mbG9vcih0YXJnZXQgLyA4KX0sIHNsb3QgJHt0YXJnZXQgJSA4fWBdO1xuICAgIGlmIChvd25lciAhPT0gMCkgc2FpZC5wdXNoKGAke3RvcEJpdCh3b3JkKSA/IFwiYmVpbmcgd3JpdHRlbiBieVwiIDogXCJsYXN0IG9mXCJ9IHNsb3QgJHtzbG90T2Yob3duZXIpfWApO1xuICAgIHJldHVybiBzYWlkLmpvaW4oXCI7IFwiKTtcbiAgfVxufVxuIiwgIi8vIEZ1dHVyZXMgYW5kIGxhemllczogU1BFQ0lGSUNBVElPTi5tZCBzZWN0aW9ucyAxNyBhbmQgMTguXG5cbmltcG9ydCAqIGFzIEwgZnJvbSBcInplcm9pcGMvbGF5b3V0XCI7XG5pbXBvcnQgeyBzaG93biB9IGZyb20gXCIuLi90ZXh0XCI7XG5pbXBvcnQgdHlwZSB7IEhhbHZlcyB9IGZyb20gXCIuL2ZpbGVcIjtcbmltcG9ydCB7IHR5cGUgRWxlbWVudCwgdHlwZSBGYWN0LCB0eXBlIEdhdWdlLCBvbmUsIHJvdywgdHlwZSBTcGFuLCBTdWJqZWN0LCB3YWl0ZXJTZXQgfSBmcm9tIFwiLi9zdWJqZWN0XCI7XG5pbXBvcnQgeyB0eXBlIExpc3RlZCwgc2xvdE9mLCB0eXBlIFZpZXcgfSBmcm9tIFwiLi92aWV3XCI7XG5pbXBvcnQgeyBsb3dlciwgdXA4IH0gZnJvbSBcIi4vd29yZHNcIjtcblxuY29uc3QgTU9TVF9CTE9DS1MgPSAyICoqIDI0IC0gMjtcbmNvbnN0IE1PU1RfVFVSTlMgPSAxNjtcblxuY29uc3Qgc3RhdGVPZiA9ICh7IGxvdyB9OiBIYWx2ZXMpID0+IChsb3cgPj4+IDI0KSAmIDc7XG5jb25zdCBnZW5lcmF0aW9uT2YgPSAoeyBsb3csIGhpZ2ggfTogSGFsdmVzKSA9PiBoaWdoICogMzIgKyAobG93ID4+PiAyNyk7XG5cbmV4cG9ydCBjbGFzcyBPdXRjb21lU3ViamVjdCBleHRlbmRzIFN1YmplY3Qge1xuICByZWFkb25seSAjYmxvY2tDb3VudDogbnVtYmVyO1xuXG4gIGNvbnN0cnVjdG9yKHZpZXc6IFZpZXcsIGVudHJ5OiBMaXN0ZWQsIGtpbmQ6IFwiZnV0dXJlXCIgfCBcImxhenlcIikge1xuICAgIHN1cGVyKHZpZXcsIGVudHJ5LCBraW5kKTtcbiAgICB0aGlzLiNibG9ja0NvdW50ID0gdGhpcy5hcmVhLnUzMihMLk9VVENPTUVfQkxPQ0tfQ09VTlQpO1xuICAgIGlmICh0aGlzLmNhcGFjaXR5ICE9PSAxKSB0aGlzLmNvcnJ1cHQoYGl0cyBjYXBhY2l0eSBpcyAke3RoaXMuY2FwYWNpdHl9YCk7XG4gICAgaWYgKHRoaXMuI2Jsb2NrQ291bnQgPCAyIHx8IHRoaXMuI2Jsb2NrQ291bnQgPiBNT1NUX0JMT0NLUykgdGhpcy5jb3JydXB0KGBpdCBoYXMgJHt0aGlzLiNibG9ja0NvdW50fSBibG9ja3NgKTtcbiAgICB0aGlzLm5lZWRTdHJpZGUoTC5PVVRDT01FX1BBWUxPQUQgKyBNYXRoLm1heCh1cDgodGhpcy5lbGVtU2l6ZSksIHVwOChMLlRFWFRfQllURVMgKyBMLkxFQVNUX1RFWFRfUk9PTSkpKTtcbiAgICB0aGlzLm5lZWQoTC5PVVRDT01FX0JMT0NLUyArIHRoaXMuI2Jsb2NrQ291bnQgKiB0aGlzLnN0cmlkZSk7XG4gIH1cblxuICAjd29yZCgpOiBIYWx2ZXMge1xuICAgIHJldHVybiB0aGlzLmFyZWEuaGFsdmVzKEwuT1VUQ09NRV9TVEFURSk7XG4gIH1cblxuICAjcGF5bG9hZEF0KHdvcmQ6IEhhbHZlcyk6IG51bWJlciB7XG4gICAgY29uc3QgYmxvY2sgPSBsb3dlcih3b3JkKTtcbiAgICBpZiAoYmxvY2sgPj0gdGhpcy4jYmxvY2tDb3VudCkgdGhpcy5jb3JydXB0KGBpdHMgc3RhdGUgbmFtZXMgYmxvY2sgJHtibG9ja30gb2YgJHt0aGlzLiNibG9ja0NvdW50fWApO1xuICAgIHJldHVybiBMLk9VVENPTUVfQkxPQ0tTICsgYmxvY2sgKiB0aGlzLnN0cmlkZSArIEwuT1VUQ09NRV9QQVlMT0FEO1xuICB9XG5cbiAgI3N0YXRlVGV4dCh3b3JkOiBIYWx2ZXMpOiBzdHJpbmcge1xuICAgIGNvbnN0IHN0YXRlID0gc3RhdGVPZih3b3JkKTtcbiAgICBzd2l0Y2ggKHN0YXRlKSB7XG4gICAgICBjYXNlIEwuU1RBVEVfRU1QVFk6XG4gICAgICAgIHJldHVybiBcImVtcHR5XCI7XG4gICAgICBjYXNlIEwuU1RBVEVfUExFREdFRDpcbiAgICAgICAgaWYgKHRoaXMua2luZCA9PT0gXCJsYXp5XCIpIGJyZWFrO1xuICAgICAgICByZXR1cm4gdGhpcy52aWV3LmFsaXZlKGxvd2VyKHdvcmQpKSA/IFwicGxlZGdlZFwiIDogXCJhYmFuZG9uZWQ6IGl0cyBwbGVkZ2VyIGlzIGdvbmVcIjtcbiAgICAgIGNhc2UgTC5TVEFURV9DT01QVVRJTkc6XG4gICAgICAgIHJldHVybiB0aGlzLnZpZXcuYWxpdmUobG93ZXIod29yZCkpID8gXCJjb21wdXRpbmdcIiA6IFwiY29tcHV0aW5nLCBieSBvbmUgd2hvIGlzIGdvbmVcIjtcbiAgICAgIGNhc2UgTC5TVEFURV9SRUFEWTpcbiAgICAgICAgcmV0dXJuIFwicmVhZHlcIjtcbiAgICAgIGNhc2UgTC5TVEFURV9GQUlMRUQ6XG4gICAgICAgIHJldHVybiBcImZhaWxlZFwiO1xuICAgICAgY2FzZSBMLlNUQVRFX0FCQU5ET05FRDpcbiAgICAgICAgaWYgKHRoaXMua2luZCA9PT0gXCJsYXp5XCIpIGJyZWFrO1xuICAgICAgICByZXR1cm4gXCJhYmFuZG9uZWRcIjtcbiAgICAgIGRlZmF1bHQ6XG4gICAgfVxuICAgIHJldHVybiB0aGlzLmNvcnJ1cHQoYGl0cyBzdGF0ZSBpcyAke3N0YXRlfWApO1xuICB9XG5cbiAgI2ZhaWx1cmUod29yZDogSGFsdmVzKTogc3RyaW5nIHtcbiAgICBjb25zdCBhdCA9IHRoaXMuI3BheWxvYWRBdCh3b3JkKTtcbiAgICBjb25zdCByb29tID0gTWF0aC5taW4odGhpcy5zdHJpZGUgLSBMLk9VVENPTUVfUEFZTE9BRCAtIEwuVEVYVF9CWVRFUywgTC5NT1NUX1RFWFRfUk9PTSk7XG4gICAgcmV0dXJuIHNob3duKHRoaXMuYXJlYS5yZWFkKGF0ICsgTC5URVhUX0JZVEVTLCBNYXRoLm1pbih0aGlzLmFyZWEudTMyKGF0KSwgcm9vbSkpKTtcbiAgfVxuXG4gIGZhY3RzKCk6IEZhY3RbXSB7XG4gICAgY29uc3Qgd29yZCA9IHRoaXMuI3dvcmQoKTtcbiAgICBjb25zdCBzdGF0ZSA9IHN0YXRlT2Yod29yZCk7XG4gICAgY29uc3QgZmFjdHM6IEZhY3RbXSA9IFt7IG5hbWU6IFwic3RhdGVcIiwgdmFsdWU6IHRoaXMuI3N0YXRlVGV4dCh3b3JkKSB9XTtcbiAgICBpZiAoc3RhdGUgPT09IEwuU1RBVEVfRkFJTEVEKSBmYWN0cy5wdXNoKHsgbmFtZTogXCJmYWlsdXJlXCIsIHZhbHVlOiB0aGlzLiNmYWlsdXJlKHdvcmQpIH0pO1xuICAgIGlmIChzdGF0ZSA9PT0gTC5TVEFURV9QTEVER0VEKSBmYWN0cy5wdXNoKHRoaXMub3duZXIoXCJwbGVkZ2VyXCIsIGxvd2VyKHdvcmQpKSk7XG4gICAgaWYgKHN0YXRlID09PSBMLlNUQVRFX0NPTVBVVElORykgZmFjdHMucHVzaCh0aGlzLm93bmVyKFwiY29tcHV0ZWQgYnlcIiwgbG93ZXIod29yZCkpKTtcbiAgICBmYWN0cy5wdXNoKFxuICAgICAgeyBuYW1lOiBcImdlbmVyYXRpb25cIiwgdmFsdWU6IFN0cmluZyhnZW5lcmF0aW9uT2Yod29yZCkpLCBkYXRhOiBnZW5lcmF0aW9uT2Yod29yZCkgfSxcbiAgICAgIHsgbmFtZTogXCJibG9ja3NcIiwgdmFsdWU6IFN0cmluZyh0aGlzLiNibG9ja0NvdW50KSwgZGF0YTogdGhpcy4jYmxvY2tDb3VudCB9LFxuICAgICAgdGhpcy53YWl0aW5nKFwid2FpdGluZ1wiLCBMLk9VVENPTUVfU0VUVExFRCksXG4gICAgKTtcbiAgICByZXR1cm4gZmFjdHM7XG4gIH1cblxuICBvdmVycmlkZSBnYXVnZSgpOiBHYXVnZSB7XG4gICAgY29uc3Qgd29yZCA9IHRoaXMuI3dvcmQoKTtcbiAgICBjb25zdCB1c2VkID0gc3RhdGVPZih3b3JkKSA9PT0gTC5TVEFURV9SRUFEWSA/IDEgOiAwO1xuICAgIHJldHVybiB7IHVzZWQsIG1vc3Q6IDEsIHVuaXQ6IFwiXCIsIGNhbWVOYW1lOiBcIlwiLCB3ZW50TmFtZTogXCJcIiwgc3RhdGU6IHRoaXMuI3N0YXRlVGV4dCh3b3JkKSB9O1xuICB9XG5cbiAgKmVsZW1lbnRzKCk6IEl0ZXJhYmxlPEVsZW1lbnQ+IHtcbiAgICBmb3IgKGxldCB0dXJuID0gMDsgdHVybiA8IE1PU1RfVFVSTlM7IHR1cm4rKykge1xuICAgICAgY29uc3Qgd29yZCA9IHRoaXMuI3dvcmQoKTtcbiAgICAgIGlmIChzdGF0ZU9mKHdvcmQpICE9PSBMLlNUQVRFX1JFQURZKSByZXR1cm47XG4gICAgICBjb25zdCB2YWx1ZSA9IHRoaXMuYXJlYS5yZWFkKHRoaXMuI3BheWxvYWRBdCh3b3JkKSwgdGhpcy5lbGVtU2l6ZSk7XG4gICAgICBjb25zdCBub3cgPSB0aGlzLiN3b3JkKCk7XG4gICAgICBpZiAobm93LmxvdyAhPT0gd29yZC5sb3cgfHwgbm93LmhpZ2ggIT09IHdvcmQuaGlnaCkgY29udGludWU7IC8vIGl0IHByb3ZlcyB0aGUgY29weVxuICAgICAgeWllbGQgeyBwbGFjZTogXCJ2YWx1ZVwiLCB2YWx1ZSB9O1xuICAgICAgcmV0dXJuO1xuICAgIH1cbiAgfVxuXG4gIHNwYW5zKCk6IFNwYW5bXSB7XG4gICAgcmV0dXJuIFtcbiAgICAgIG9uZShMLk9VVENPTUVfU1RBVEUsIDgsIFwic3RhdGVcIiksXG4gICAgICB3YWl0ZXJTZXQoTC5PVVRDT01FX1NFVFRMRUQsIFwic2V0dGxlZFwiKSxcbiAgICAgIHJvdyhMLk9VVENPTUVfQkxPQ0tTLCB0aGlzLnN0cmlkZSwgdGhpcy4jYmxvY2tDb3VudCwgXCJibG9ja1wiKSxcbiAgICBdO1xuICB9XG5cbiAgb3ZlcnJpZGUgYWJvdXQoc3BhbjogU3BhbiwgazogbnVtYmVyKTogc3RyaW5nIHtcbiAgICBpZiAoc3Bhbi5uYW1lID09PSBcInN0YXRlXCIpIHJldHVybiBgJHt0aGlzLiNzdGF0ZVRleHQodGhpcy4jd29yZCgpKX0sIGdlbmVyYXRpb24gJHtnZW5lcmF0aW9uT2YodGhpcy4jd29yZCgpKX1gO1xuICAgIGlmIChzcGFuLmVhY2ggPT09IDApIHJldHVybiBcIlwiO1xuICAgIGNvbnN0IG93bmVyID0gbG93ZXIodGhpcy5hcmVhLmhhbHZlcyhMLk9VVENPTUVfQkxPQ0tTICsgayAqIHRoaXMuc3RyaWRlKSk7XG4gICAgcmV0dXJuIG93bmVyID09PSAwID8gXCJcIiA6IGBoZWxkIGJ5IHNsb3QgJHtzbG90T2Yob3duZXIpfWA7XG4gIH1cbn1cbiIsICIvLyBQb29sczogU1BFQ0lGSUNBVElPTi5tZCBzZWN0aW9uIDE2LlxuXG5pbXBvcnQgKiBhcyBMIGZyb20gXCJ6ZXJvaXBjL2xheW91dFwiO1xuaW1wb3J0IHsgY291bnRlZCB9IGZyb20gXCIuLi90ZXh0XCI7XG5pbXBvcnQgdHlwZSB7IEhhbHZlcyB9IGZyb20gXCIuL2ZpbGVcIjtcbmltcG9ydCB7IHR5cGUgRWxlbWVudCwgdHlwZSBGYWN0LCB0eXBlIEdhdWdlLCBvbmUsIHJvdywgdHlwZSBTcGFuLCBTdWJqZWN0LCB3YWl0ZXJTZXQgfSBmcm9tIFwiLi9zdWJqZWN0XCI7XG5pbXBvcnQgeyB0eXBlIExpc3RlZCwgc2xvdE9mLCB0eXBlIFZpZXcgfSBmcm9tIFwiLi92aWV3XCI7XG5pbXBvcnQgeyBsb3dlciwgUm93LCB1cDggfSBmcm9tIFwiLi93b3Jkc1wiO1xuXG4vKiogSGFuZGxlcyBpbiBvbmUgcXVldWUgdGhhdCBhcmUgbG9va2VkIGF0LiAqL1xuY29uc3QgTU9TVF9IQU5ETEVTID0gMiAqKiAxODtcblxuY29uc3QgaXNTZW50ID0gKHsgbG93IH06IEhhbHZlcykgPT4gKChsb3cgPj4+IDI0KSAmIDEpICE9PSAwO1xuY29uc3QgZ2VuZXJhdGlvbk9mID0gKHsgbG93LCBoaWdoIH06IEhhbHZlcykgPT4gQmlnSW50KGhpZ2gpICogMTI4biArIEJpZ0ludChsb3cgPj4+IDI1KTtcbmNvbnN0IGhhbmRsZU9mID0gKGxlYXNlOiBIYWx2ZXMsIGJsb2NrOiBudW1iZXIpID0+IChnZW5lcmF0aW9uT2YobGVhc2UpIDw8IDI0bikgfCBCaWdJbnQoYmxvY2spO1xuXG4vKiogV2hvIHVzZXMgdGhlIGJsb2Nrcywgc2VlbiBhdCBvbmUgdGltZS4gKi9cbmludGVyZmFjZSBMZWFzZXMge1xuICBpc1Rha2VuKGxlYXNlOiBIYWx2ZXMsIGJsb2NrOiBudW1iZXIpOiBib29sZWFuO1xufVxuXG5leHBvcnQgY2xhc3MgUG9vbFN1YmplY3QgZXh0ZW5kcyBTdWJqZWN0IHtcbiAgcmVhZG9ubHkgI3BheWxvYWQ6IG51bWJlcjtcbiAgcmVhZG9ubHkgI2Jsb2NrczogUm93O1xuXG4gIGNvbnN0cnVjdG9yKHZpZXc6IFZpZXcsIGVudHJ5OiBMaXN0ZWQpIHtcbiAgICBzdXBlcih2aWV3LCBlbnRyeSwgXCJwb29sXCIpO1xuICAgIHRoaXMuI3BheWxvYWQgPSB0aGlzLmFyZWEudTMyKEwuUE9PTF9QQVlMT0FEKTtcbiAgICBpZiAodGhpcy4jcGF5bG9hZCA8IDggfHwgdGhpcy4jcGF5bG9hZCAlIDggIT09IDApIHRoaXMuY29ycnVwdChgaXRzIHBheWxvYWRzIGxpZSBhdCAke3RoaXMuI3BheWxvYWR9IG9mIGEgYmxvY2tgKTtcbiAgICB0aGlzLm5lZWRTdHJpZGUodGhpcy4jcGF5bG9hZCArIHVwOCh0aGlzLmVsZW1TaXplKSk7XG4gICAgdGhpcy5uZWVkKEwuUE9PTF9CTE9DS1MgKyB0aGlzLmNhcGFjaXR5ICogdGhpcy5zdHJpZGUpO1xuICAgIHRoaXMuI2Jsb2NrcyA9IG5ldyBSb3codGhpcy5hcmVhLCBMLlBPT0xfQkxPQ0tTLCB0aGlzLnN0cmlkZSwgdGhpcy5jYXBhY2l0eSk7XG4gIH1cblxuICAjYmxvY2tBdChibG9jazogbnVtYmVyKTogbnVtYmVyIHtcbiAgICByZXR1cm4gTC5QT09MX0JMT0NLUyArIGJsb2NrICogdGhpcy5zdHJpZGU7XG4gIH1cblxuICAjYm91bmRMaW5lcygpOiBudW1iZXJbXSB7XG4gICAgY29uc3QgbGluZXM6IG51bWJlcltdID0gW107XG4gICAgZm9yIChsZXQgayA9IDA7IGsgPCBMLlBPT0xfUVVFVUVfQ09VTlQ7IGsrKykge1xuICAgICAgY29uc3QgbGluZSA9IE51bWJlcih0aGlzLmFyZWEudTY0KEwuUE9PTF9RVUVVRVMgKyA4ICogaykpO1xuICAgICAgaWYgKGxpbmUgIT09IDApIGxpbmVzLnB1c2gobGluZSk7XG4gICAgfVxuICAgIHJldHVybiBsaW5lcztcbiAgfVxuXG4gIC8qKiBUaGUgcXVldWUgdGhhdCBsaWVzIGF0IHRoaXMgbGluZS4gKi9cbiAgI3F1ZXVlQXQobGluZTogbnVtYmVyKTogTGlzdGVkIHwgdW5kZWZpbmVkIHtcbiAgICByZXR1cm4gdGhpcy52aWV3XG4gICAgICAuZW50cmllcygpXG4gICAgICAuZmluZChcbiAgICAgICAgKGVudHJ5KSA9PlxuICAgICAgICAgICFlbnRyeS5wcm9ibGVtICYmXG4gICAgICAgICAgZW50cnkub2Zmc2V0ID09PSBsaW5lICogTC5MSU5FX0JZVEVTICYmXG4gICAgICAgICAgdGhpcy52aWV3LmFyZWEoZW50cnkpLnUzMihMLlNUUlVDVFVSRV9LSU5EKSA9PT0gTC5LSU5EX1FVRVVFLFxuICAgICAgKTtcbiAgfVxuXG4gIC8qKiBUaGUgaGFuZGxlcyB0aGF0IGFyZSBpbiBib3VuZCBxdWV1ZXMuICovXG4gICNmaW5kSGFuZGxlcygpOiBTZXQ8YmlnaW50PiB7XG4gICAgY29uc3QgaGFuZGxlcyA9IG5ldyBTZXQ8YmlnaW50PigpO1xuICAgIGZvciAoY29uc3QgbGluZSBvZiB0aGlzLiNib3VuZExpbmVzKCkpIHtcbiAgICAgIGNvbnN0IGVudHJ5ID0gdGhpcy4jcXVldWVBdChsaW5lKTtcbiAgICAgIGlmICghZW50cnkpIGNvbnRpbnVlO1xuICAgICAgY29uc3QgcXVldWUgPSB0aGlzLnZpZXcuc3ViamVjdChlbnRyeSk7XG4gICAgICBpZiAocXVldWUuZWxlbVNpemUgIT09IDgpIGNvbnRpbnVlO1xuICAgICAgbGV0IGNvdW50ID0gMDtcbiAgICAgIGZvciAoY29uc3QgeyB2YWx1ZSB9IG9mIHF1ZXVlLmVsZW1lbnRzKCkpIHtcbiAgICAgICAgaGFuZGxlcy5hZGQobmV3IERhdGFWaWV3KHZhbHVlLmJ1ZmZlciwgdmFsdWUuYnl0ZU9mZnNldCkuZ2V0QmlnVWludDY0KDAsIHRydWUpKTtcbiAgICAgICAgaWYgKCsrY291bnQgPT09IE1PU1RfSEFORExFUykgYnJlYWs7XG4gICAgICB9XG4gICAgfVxuICAgIHJldHVybiBoYW5kbGVzO1xuICB9XG5cbiAgI2xlYXNlcygpOiBMZWFzZXMge1xuICAgIGNvbnN0IGFsaXZlID0gdGhpcy52aWV3LmNlbnN1cygpO1xuICAgIGNvbnN0IGhhbmRsZXMgPSB0aGlzLiNmaW5kSGFuZGxlcygpO1xuICAgIHRoaXMuI2Jsb2Nrcy5mb3JnZXQoKTtcbiAgICByZXR1cm4ge1xuICAgICAgLy8gTGVhc2VkIGJ5IHRoZSBsaXZpbmcsIGJlaW5nIGhhbmRlZCBvdmVyIGJ5IHRoZW0sIG9yIGluIGEgYm91bmQgcXVldWUuXG4gICAgICBpc1Rha2VuOiAobGVhc2UsIGJsb2NrKSA9PlxuICAgICAgICBsb3dlcihsZWFzZSkgIT09IDAgJiYgKGFsaXZlKGxvd2VyKGxlYXNlKSkgfHwgKGlzU2VudChsZWFzZSkgJiYgaGFuZGxlcy5oYXMoaGFuZGxlT2YobGVhc2UsIGJsb2NrKSkpKSxcbiAgICB9O1xuICB9XG5cbiAgZmFjdHMoKTogRmFjdFtdIHtcbiAgICBjb25zdCBsZWFzZXMgPSB0aGlzLiNsZWFzZXMoKTtcbiAgICBsZXQgbGVhc2VkID0gMDtcbiAgICBsZXQgc2VudCA9IDA7XG4gICAgbGV0IGxlZnQgPSAwO1xuICAgIGZvciAobGV0IGJsb2NrID0gMDsgYmxvY2sgPCB0aGlzLiNibG9ja3MubG9va2VkOyBibG9jaysrKSB7XG4gICAgICBjb25zdCBsZWFzZSA9IHRoaXMuI2Jsb2Nrcy5hdChibG9jayk7XG4gICAgICBpZiAoIWxlYXNlcy5pc1Rha2VuKGxlYXNlLCBibG9jaykpIGxlZnQgKz0gbG93ZXIobGVhc2UpID09PSAwID8gMCA6IDE7XG4gICAgICBlbHNlIGlmIChpc1NlbnQobGVhc2UpKSBzZW50Kys7XG4gICAgICBlbHNlIGxlYXNlZCsrO1xuICAgIH1cbiAgICBjb25zdCB7IHJlbWFyayB9ID0gdGhpcy4jYmxvY2tzO1xuICAgIGNvbnN0IGJvdW5kID0gdGhpcy4jYm91bmRMaW5lcygpLm1hcCgobGluZSkgPT4gdGhpcy4jcXVldWVBdChsaW5lKT8ubmFtZSA/PyBgbGluZSAke2xpbmV9LCB3aGVyZSBub25lIGlzOiBjb3JydXB0YCk7XG4gICAgcmV0dXJuIFtcbiAgICAgIHsgbmFtZTogXCJwYXlsb2FkIGF0XCIsIHZhbHVlOiBgKyR7dGhpcy4jcGF5bG9hZH0gaW4gZWFjaCBibG9ja2AsIGRhdGE6IHRoaXMuI3BheWxvYWQgfSxcbiAgICAgIHsgbmFtZTogXCJsZWFzZWRcIiwgdmFsdWU6IGNvdW50ZWQobGVhc2VkLCBcImJsb2NrXCIpICsgcmVtYXJrLCBkYXRhOiBsZWFzZWQgfSxcbiAgICAgIHsgbmFtZTogXCJiZWluZyBoYW5kZWQgb3ZlclwiLCB2YWx1ZTogY291bnRlZChzZW50LCBcImJsb2NrXCIpICsgcmVtYXJrLCBkYXRhOiBzZW50IH0sXG4gICAgICB7IG5hbWU6IFwibGVmdCBieSB0aGUgZGVhZFwiLCB2YWx1ZTogYCR7Y291bnRlZChsZWZ0LCBcImJsb2NrXCIpfSR7cmVtYXJrfSwgZnJlZWAsIGRhdGE6IGxlZnQgfSxcbiAgICAgIC4uLihib3VuZC5sZW5ndGggPT09IDAgPyBbeyBuYW1lOiBcImJvdW5kIHF1ZXVlc1wiLCB2YWx1ZTogXCJub25lXCIsIGRhdGE6IFtdIH1dIDogW10pLFxuICAgICAgLi4uYm91bmQubWFwKCh2YWx1ZSwgaykgPT4gKGsgPT09IDAgPyB7IG5hbWU6IFwiYm91bmQgcXVldWVzXCIsIHZhbHVlLCBkYXRhOiBib3VuZCB9IDogeyBuYW1lOiBcIlwiLCB2YWx1ZSB9KSksXG4gICAgICB0aGlzLndhaXRpbmcoXCJhY3F1aXJlcnMgd2FpdGluZ1wiLCBMLlBPT0xfRlJFRSksXG4gICAgXTtcbiAgfVxuXG4gIG92ZXJyaWRlIGdhdWdlKCk6IEdhdWdlIHtcbiAgICBjb25zdCBsZWFzZXMgPSB0aGlzLiNsZWFzZXMoKTtcbiAgICBsZXQgY2FtZSA9IDBuO1xuICAgIGxldCB1c2VkID0gMDtcbiAgICBmb3IgKGxldCBibG9jayA9IDA7IGJsb2NrIDwgdGhpcy4jYmxvY2tzLmxvb2tlZDsgYmxvY2srKykge1xuICAgICAgY29uc3QgbGVhc2UgPSB0aGlzLiNibG9ja3MuYXQoYmxvY2spO1xuICAgICAgY2FtZSArPSBnZW5lcmF0aW9uT2YobGVhc2UpO1xuICAgICAgaWYgKGxlYXNlcy5pc1Rha2VuKGxlYXNlLCBibG9jaykpIHVzZWQrKztcbiAgICB9XG4gICAgcmV0dXJuIHsgdXNlZCwgbW9zdDogdGhpcy5jYXBhY2l0eSwgdW5pdDogXCJcIiwgY2FtZSwgY2FtZU5hbWU6IFwibGVhc2VzIGFuZCBoYW5kLW92ZXJzXCIsIHdlbnROYW1lOiBcIlwiLCBzdGF0ZTogXCJcIiB9O1xuICB9XG5cbiAgLyoqIFRoZSBibG9ja3MgdGhhdCBhcmUgbm90IGZyZWUuIFRoZWlyIHBheWxvYWRzIGFyZSBwbGFpbiBtZW1vcnkgb2Ygd2hvZXZlciBoYXMgdGhlIGxlYXNlLiAqL1xuICAqZWxlbWVudHMoKTogSXRlcmFibGU8RWxlbWVudD4ge1xuICAgIGNvbnN0IGxlYXNlcyA9IHRoaXMuI2xlYXNlcygpO1xuICAgIGZvciAobGV0IGJsb2NrID0gMDsgYmxvY2sgPCB0aGlzLiNibG9ja3MubG9va2VkOyBibG9jaysrKSB7XG4gICAgICBjb25zdCBsZWFzZSA9IHRoaXMuI2Jsb2Nrcy5hdChibG9jayk7XG4gICAgICBpZiAoIWxlYXNlcy5pc1Rha2VuKGxlYXNlLCBibG9jaykpIGNvbnRpbnVlO1xuICAgICAgY29uc3QgdmFsdWUgPSB0aGlzLmFyZWEucmVhZCh0aGlzLiNibG9ja0F0KGJsb2NrKSArIHRoaXMuI3BheWxvYWQsIHRoaXMuZWxlbVNpemUpO1xuICAgICAgY29uc3Qgbm90ZSA9IGAoJHtpc1NlbnQobGVhc2UpID8gXCJoYW5kZWQgb3ZlciBieVwiIDogXCJsZWFzZWQgYnlcIn0gc2xvdCAke3Nsb3RPZihsb3dlcihsZWFzZSkpfSlgO1xuICAgICAgeWllbGQgeyBwbGFjZTogU3RyaW5nKGJsb2NrKSwgdmFsdWUsIG5vdGUgfTtcbiAgICB9XG4gIH1cblxuICBzcGFucygpOiBTcGFuW10ge1xuICAgIHJldHVybiBbXG4gICAgICBvbmUoTC5QT09MX1FVRVVFUywgOCAqIEwuUE9PTF9RVUVVRV9DT1VOVCwgXCJib3VuZCBxdWV1ZXNcIiksXG4gICAgICB3YWl0ZXJTZXQoTC5QT09MX0ZSRUUsIFwiZnJlZVwiKSxcbiAgICAgIHJvdyhMLlBPT0xfQkxPQ0tTLCB0aGlzLnN0cmlkZSwgdGhpcy5jYXBhY2l0eSwgXCJibG9ja1wiKSxcbiAgICBdO1xuICB9XG5cbiAgb3ZlcnJpZGUgYWJvdXQoc3BhbjogU3BhbiwgazogbnVtYmVyKTogc3RyaW5nIHtcbiAgICBpZiAoc3Bhbi5lYWNoID09PSAwKSByZXR1cm4gXCJcIjtcbiAgICBjb25zdCBsZWFzZSA9IHRoaXMuYXJlYS5oYWx2ZXModGhpcy4jYmxvY2tBdChrKSk7XG4gICAgY29uc3Qgb3duZXIgPSBsb3dlcihsZWFzZSk7XG4gICAgY29uc3Qgd2hvc2UgPSBvd25lciA9PT0gMCA/IFwibm9ib2R5J3NcIiA6IGAke2lzU2VudChsZWFzZSkgPyBcInNlbnQgYnlcIiA6IFwibGVhc2VkIGJ5XCJ9IHNsb3QgJHtzbG90T2Yob3duZXIpfWA7XG4gICAgcmV0dXJuIGBnZW5lcmF0aW9uICR7Z2VuZXJhdGlvbk9mKGxlYXNlKX0sICR7d2hvc2V9YDtcbiAgfVxufVxuIiwgIi8vIFJpbmdzOiBTUEVDSUZJQ0FUSU9OLm1kIHNlY3Rpb24gMTMuXG5cbmltcG9ydCAqIGFzIEwgZnJvbSBcInplcm9pcGMvbGF5b3V0XCI7XG5pbXBvcnQgdHlwZSB7IEhhbHZlcyB9IGZyb20gXCIuL2ZpbGVcIjtcbmltcG9ydCB7IHR5cGUgRWxlbWVudCwgdHlwZSBGYWN0LCB0eXBlIEdhdWdlLCBvbmUsIHR5cGUgU3BhbiwgU3ViamVjdCwgd2FpdGVyU2V0IH0gZnJvbSBcIi4vc3ViamVjdFwiO1xuaW1wb3J0IHR5cGUgeyBMaXN0ZWQsIFZpZXcgfSBmcm9tIFwiLi92aWV3XCI7XG5pbXBvcnQgeyBsb3dlciwgdXA4IH0gZnJvbSBcIi4vd29yZHNcIjtcblxuY29uc3QgTEFQUyA9IDIgKiogMzI7XG5cbmV4cG9ydCBjbGFzcyBSaW5nU3ViamVjdCBleHRlbmRzIFN1YmplY3Qge1xuICBvdmVycmlkZSByZWFkb25seSB2YXJpZXM6IGJvb2xlYW47XG4gIHJlYWRvbmx5ICNtZXNzYWdlczogYm9vbGVhbjtcbiAgcmVhZG9ubHkgI2xhcmdlc3Q6IG51bWJlcjtcbiAgcmVhZG9ubHkgI3VuaXRDb3VudDogbnVtYmVyO1xuICByZWFkb25seSAjYXJlYUJ5dGVzOiBudW1iZXI7XG4gIHJlYWRvbmx5ICNvdmVyZmxvdzogbnVtYmVyO1xuXG4gIGNvbnN0cnVjdG9yKHZpZXc6IFZpZXcsIGVudHJ5OiBMaXN0ZWQpIHtcbiAgICBzdXBlcih2aWV3LCBlbnRyeSwgXCJyaW5nXCIpO1xuICAgIGNvbnN0IG1vZGUgPSB0aGlzLmFyZWEudTMyKEwuUklOR19NT0RFKTtcbiAgICBpZiAobW9kZSA+IEwuUklOR19NRVNTQUdFUykgdGhpcy5jb3JydXB0KGBpdHMgbW9kZSBpcyAke21vZGV9YCk7XG4gICAgdGhpcy4jbWVzc2FnZXMgPSBtb2RlID09PSBMLlJJTkdfTUVTU0FHRVM7XG4gICAgdGhpcy52YXJpZXMgPSB0aGlzLiNtZXNzYWdlcztcbiAgICB0aGlzLiNsYXJnZXN0ID0gdGhpcy5hcmVhLnUzMihMLlJJTkdfTEFSR0VTVCk7XG4gICAgdGhpcy4jdW5pdENvdW50ID0gdGhpcy4jbWVzc2FnZXMgPyB0aGlzLmNhcGFjaXR5IC8gTC5GUkFNRV9VTklUIDogdGhpcy5jYXBhY2l0eTtcbiAgICBpZiAodGhpcy5zdHJpZGUgIT09ICh0aGlzLiNtZXNzYWdlcyA/IEwuRlJBTUVfVU5JVCA6IHRoaXMuZWxlbVNpemUpKSB0aGlzLmNvcnJ1cHQoYGl0cyBzdHJpZGUgaXMgJHt0aGlzLnN0cmlkZX1gKTtcbiAgICBpZiAodGhpcy4jbWVzc2FnZXMpIHtcbiAgICAgIGNvbnN0IHsgY2FwYWNpdHkgfSA9IHRoaXM7XG4gICAgICBpZiAodGhpcy5lbGVtU2l6ZSAhPT0gMSkgdGhpcy5jb3JydXB0KGBtZXNzYWdlcyB3aXRoIGVsZW1lbnRzIG9mICR7dGhpcy5lbGVtU2l6ZX0gYnl0ZXNgKTtcbiAgICAgIGlmIChjYXBhY2l0eSA8IDggfHwgY2FwYWNpdHkgJSA4ICE9PSAwIHx8IHRoaXMuI2xhcmdlc3QgPiBjYXBhY2l0eSAtIDgpIHtcbiAgICAgICAgdGhpcy5jb3JydXB0KGBtZXNzYWdlcyBvZiB1cCB0byAke3RoaXMuI2xhcmdlc3R9IGJ5dGVzIGluICR7Y2FwYWNpdHl9IGJ5dGVzYCk7XG4gICAgICB9XG4gICAgfVxuICAgIHRoaXMuI2FyZWFCeXRlcyA9IHRoaXMuI3VuaXRDb3VudCAqIHRoaXMuc3RyaWRlO1xuICAgIHRoaXMuI292ZXJmbG93ID0gdGhpcy4jbWVzc2FnZXMgPyB1cDgodGhpcy4jbGFyZ2VzdCkgOiAwO1xuICAgIHRoaXMubmVlZChMLlJJTkdfQVJFQSArIHRoaXMuI2FyZWFCeXRlcyArIHRoaXMuI292ZXJmbG93KTtcbiAgfVxuXG4gIC8qKiBVbml0cyBmcm9tIGhlYWQgdG8gdGFpbCwgY2xhbXBlZDogdGhlc2UgYXJlIHR3byBtb21lbnRzLiAqL1xuICAjZGlzdGFuY2UoaGVhZDogSGFsdmVzLCB0YWlsOiBIYWx2ZXMpOiBudW1iZXIge1xuICAgIGlmIChoZWFkLmxvdyA+PSB0aGlzLiN1bml0Q291bnQgfHwgdGFpbC5sb3cgPj0gdGhpcy4jdW5pdENvdW50KSB7XG4gICAgICB0aGlzLmNvcnJ1cHQoYGhlYWQgYXQgJHtoZWFkLmxvd30sIHRhaWwgYXQgJHt0YWlsLmxvd30sIGFuZCB0aGVyZSBhcmUgJHt0aGlzLiN1bml0Q291bnR9IHVuaXRzYCk7XG4gICAgfVxuICAgIGNvbnN0IGxhcHMgPSAodGFpbC5oaWdoIC0gaGVhZC5oaWdoICsgTEFQUykgJSBMQVBTO1xuICAgIGlmIChsYXBzID49IExBUFMgLyAyKSByZXR1cm4gMDtcbiAgICBjb25zdCBkaXN0YW5jZSA9IE1hdGgubWluKGxhcHMsIDIpICogdGhpcy4jdW5pdENvdW50ICsgdGFpbC5sb3cgLSBoZWFkLmxvdztcbiAgICByZXR1cm4gTWF0aC5tYXgoMCwgTWF0aC5taW4oZGlzdGFuY2UsIHRoaXMuI3VuaXRDb3VudCkpO1xuICB9XG5cbiAgI251bWJlcih7IGxvdywgaGlnaCB9OiBIYWx2ZXMpOiBiaWdpbnQge1xuICAgIHJldHVybiBCaWdJbnQoaGlnaCkgKiBCaWdJbnQodGhpcy4jdW5pdENvdW50KSArIEJpZ0ludChsb3cpO1xuICB9XG5cbiAgLyoqIFdoZXRoZXIgdGhlIGNvbnN1bWVyIGlzIHBhc3Qgd2hhdCBsaWVzIHNvIG1hbnkgdW5pdHMgYmVoaW5kIHRoaXMgaGVhZC4gKi9cbiAgI2lzUmVhZChoZWFkOiBIYWx2ZXMsIHVuaXRzOiBudW1iZXIpOiBib29sZWFuIHtcbiAgICByZXR1cm4gdGhpcy4jbnVtYmVyKHRoaXMuYXJlYS5oYWx2ZXMoTC5SSU5HX0hFQUQpKSAtIHRoaXMuI251bWJlcihoZWFkKSA+IEJpZ0ludCh1bml0cyk7XG4gIH1cblxuICAjcGxhY2UobmFtZTogc3RyaW5nLCBwb3NpdGlvbjogSGFsdmVzKTogRmFjdCB7XG4gICAgY29uc3QgdmFsdWUgPSBgbGFwICR7cG9zaXRpb24uaGlnaH0sICR7dGhpcy4jbWVzc2FnZXMgPyBcInVuaXRcIiA6IFwiaW5kZXhcIn0gJHtwb3NpdGlvbi5sb3d9YDtcbiAgICByZXR1cm4geyBuYW1lLCB2YWx1ZSwgZGF0YTogeyBsYXA6IHBvc2l0aW9uLmhpZ2gsIGluZGV4OiBwb3NpdGlvbi5sb3cgfSB9O1xuICB9XG5cbiAgZmFjdHMoKTogRmFjdFtdIHtcbiAgICBjb25zdCBtZXNzYWdlcyA9IGBtZXNzYWdlcyBvZiB1cCB0byAke3RoaXMuI2xhcmdlc3R9IGJ5dGVzOyB0aGUgY2FwYWNpdHkgY291bnRzIGJ5dGVzYDtcbiAgICByZXR1cm4gW1xuICAgICAgeyBuYW1lOiBcIm1vZGVcIiwgdmFsdWU6IHRoaXMuI21lc3NhZ2VzID8gbWVzc2FnZXMgOiBcImVsZW1lbnRzXCIgfSxcbiAgICAgIHRoaXMuI3BsYWNlKFwiaGVhZFwiLCB0aGlzLmFyZWEuaGFsdmVzKEwuUklOR19IRUFEKSksXG4gICAgICB0aGlzLiNwbGFjZShcInRhaWxcIiwgdGhpcy5hcmVhLmhhbHZlcyhMLlJJTkdfVEFJTCkpLFxuICAgICAgdGhpcy5vd25lcihcInByb2R1Y2VyXCIsIGxvd2VyKHRoaXMuYXJlYS5oYWx2ZXMoTC5SSU5HX1BST0RVQ0VSKSkpLFxuICAgICAgdGhpcy5vd25lcihcImNvbnN1bWVyXCIsIGxvd2VyKHRoaXMuYXJlYS5oYWx2ZXMoTC5SSU5HX0NPTlNVTUVSKSkpLFxuICAgICAgdGhpcy53YWl0aW5nKFwiY29uc3VtZXIgd2FpdGluZ1wiLCBMLlJJTkdfTk9UX0VNUFRZKSxcbiAgICAgIHRoaXMud2FpdGluZyhcInByb2R1Y2VyIHdhaXRpbmdcIiwgTC5SSU5HX05PVF9GVUxMKSxcbiAgICBdO1xuICB9XG5cbiAgb3ZlcnJpZGUgZ2F1Z2UoKTogR2F1Z2Uge1xuICAgIGNvbnN0IGhlYWQgPSB0aGlzLmFyZWEuaGFsdmVzKEwuUklOR19IRUFEKTtcbiAgICBjb25zdCB0YWlsID0gdGhpcy5hcmVhLmhhbHZlcyhMLlJJTkdfVEFJTCk7XG4gICAgY29uc3QgYnl0ZXMgPSB0aGlzLiNtZXNzYWdlcyA/IEwuRlJBTUVfVU5JVCA6IDE7XG4gICAgcmV0dXJuIHtcbiAgICAgIHVzZWQ6IHRoaXMuI2Rpc3RhbmNlKGhlYWQsIHRhaWwpICogYnl0ZXMsXG4gICAgICBtb3N0OiB0aGlzLmNhcGFjaXR5LFxuICAgICAgdW5pdDogdGhpcy4jbWVzc2FnZXMgPyBcImJ5dGVzXCIgOiBcIlwiLFxuICAgICAgY2FtZTogdGhpcy4jbnVtYmVyKHRhaWwpICogQmlnSW50KGJ5dGVzKSxcbiAgICAgIHdlbnQ6IHRoaXMuI251bWJlcihoZWFkKSAqIEJpZ0ludChieXRlcyksXG4gICAgICBjYW1lTmFtZTogXCJ3cml0dGVuXCIsXG4gICAgICB3ZW50TmFtZTogXCJyZWFkXCIsXG4gICAgICBzdGF0ZTogXCJcIixcbiAgICB9O1xuICB9XG5cbiAgKmVsZW1lbnRzKCk6IEl0ZXJhYmxlPEVsZW1lbnQ+IHtcbiAgICBjb25zdCBoZWFkID0gdGhpcy5hcmVhLmhhbHZlcyhMLlJJTkdfSEVBRCk7XG4gICAgY29uc3QgdW5pdHMgPSB0aGlzLiNkaXN0YW5jZShoZWFkLCB0aGlzLmFyZWEuaGFsdmVzKEwuUklOR19UQUlMKSk7XG4gICAgbGV0IGluZGV4ID0gaGVhZC5sb3c7XG4gICAgZm9yIChsZXQgZ29uZSA9IDAsIG51bWJlciA9IDA7IGdvbmUgPCB1bml0czsgbnVtYmVyKyspIHtcbiAgICAgIGxldCB0YWtlbiA9IDE7XG4gICAgICBsZXQgbGVuZ3RoID0gdGhpcy5lbGVtU2l6ZTtcbiAgICAgIGxldCBhdCA9IEwuUklOR19BUkVBICsgaW5kZXggKiB0aGlzLnN0cmlkZTtcbiAgICAgIGlmICh0aGlzLiNtZXNzYWdlcykge1xuICAgICAgICBsZW5ndGggPSB0aGlzLmFyZWEudTMyKGF0ICsgTC5GUkFNRV9MRU5HVEgpO1xuICAgICAgICB0YWtlbiA9IDEgKyB1cDgobGVuZ3RoKSAvIEwuRlJBTUVfVU5JVDtcbiAgICAgICAgYXQgKz0gTC5GUkFNRV9QQVlMT0FEO1xuICAgICAgICAvLyBXaGF0IHRoZSBjb25zdW1lciBoYXMgZ29uZSBwYXN0IG1heSBiZSB3cml0dGVuIGFnYWluOiB0aGVyZSBpcyBubyB0ZWxsaW5nIHRoZW4gd2hlcmUgYSBtZXNzYWdlIGJlZ2lucy5cbiAgICAgICAgaWYgKHRoaXMuI2lzUmVhZChoZWFkLCBnb25lKSkgcmV0dXJuO1xuICAgICAgICBpZiAobGVuZ3RoID4gdGhpcy4jbGFyZ2VzdCB8fCB0YWtlbiA+IHVuaXRzIC0gZ29uZSkgdGhpcy5jb3JydXB0KGBhIG1lc3NhZ2Ugb2YgJHtsZW5ndGh9IGJ5dGVzYCk7XG4gICAgICB9XG4gICAgICBjb25zdCB2YWx1ZSA9IHRoaXMuYXJlYS5yZWFkKGF0LCBsZW5ndGgpO1xuICAgICAgY29uc3QgbGF0ZSA9IHRoaXMuI2lzUmVhZChoZWFkLCBnb25lKTsgLy8gdGhlIGNvcHkgbWF5IGJlIHRvcm5cbiAgICAgIGlmIChsYXRlICYmIHRoaXMuI21lc3NhZ2VzKSByZXR1cm47XG4gICAgICBpZiAoIWxhdGUpIHlpZWxkIHsgcGxhY2U6IFN0cmluZyhudW1iZXIpLCB2YWx1ZSB9O1xuICAgICAgZ29uZSArPSB0YWtlbjtcbiAgICAgIGluZGV4ID0gKGluZGV4ICsgdGFrZW4pICUgdGhpcy4jdW5pdENvdW50O1xuICAgIH1cbiAgfVxuXG4gIHNwYW5zKCk6IFNwYW5bXSB7XG4gICAgY29uc3QgZW5kID0gTC5SSU5HX0FSRUEgKyB0aGlzLiNhcmVhQnl0ZXM7XG4gICAgcmV0dXJuIFtcbiAgICAgIG9uZShMLlJJTkdfVEFJTCwgOCwgXCJ0YWlsXCIpLFxuICAgICAgb25lKEwuUklOR19QUk9EVUNFUiwgOCwgXCJwcm9kdWNlclwiKSxcbiAgICAgIG9uZShMLlJJTkdfSEVBRCwgOCwgXCJoZWFkXCIpLFxuICAgICAgb25lKEwuUklOR19DT05TVU1FUiwgOCwgXCJjb25zdW1lclwiKSxcbiAgICAgIHdhaXRlclNldChMLlJJTkdfTk9UX0VNUFRZLCBcIm5vdF9lbXB0eVwiKSxcbiAgICAgIHdhaXRlclNldChMLlJJTkdfTk9UX0ZVTEwsIFwibm90X2Z1bGxcIiksXG4gICAgICBvbmUoTC5SSU5HX0FSRUEsIHRoaXMuI2FyZWFCeXRlcywgdGhpcy4jbWVzc2FnZXMgPyBcImZyYW1lc1wiIDogXCJlbGVtZW50c1wiKSxcbiAgICAgIC4uLih0aGlzLiNvdmVyZmxvdyA+IDAgPyBbb25lKGVuZCwgdGhpcy4jb3ZlcmZsb3csIFwib3ZlcmZsb3cgb2YgdGhlIGZyYW1lc1wiKV0gOiBbXSksXG4gICAgXTtcbiAgfVxuXG4gIG92ZXJyaWRlIGFib3V0KHsgbmFtZSwgYmVnaW4gfTogU3Bhbik6IHN0cmluZyB7XG4gICAgaWYgKG5hbWUgPT09IFwidGFpbFwiIHx8IG5hbWUgPT09IFwiaGVhZFwiKSByZXR1cm4gdGhpcy4jcGxhY2UobmFtZSwgdGhpcy5hcmVhLmhhbHZlcyhiZWdpbikpLnZhbHVlO1xuICAgIGlmIChuYW1lID09PSBcInByb2R1Y2VyXCIgfHwgbmFtZSA9PT0gXCJjb25zdW1lclwiKSByZXR1cm4gdGhpcy52aWV3Lm93bmVyVGV4dChsb3dlcih0aGlzLmFyZWEuaGFsdmVzKGJlZ2luKSkpO1xuICAgIHJldHVybiBcIlwiO1xuICB9XG59XG4iLCAiLy8gU3RhY2tzOiBTUEVDSUZJQ0FUSU9OLm1kIHNlY3Rpb24gMTIuXG5cbmltcG9ydCAqIGFzIEwgZnJvbSBcInplcm9pcGMvbGF5b3V0XCI7XG5pbXBvcnQgdHlwZSB7IEhhbHZlcyB9IGZyb20gXCIuL2ZpbGVcIjtcbmltcG9ydCB7IHR5cGUgRWxlbWVudCwgdHlwZSBGYWN0LCB0eXBlIEdhdWdlLCBvbmUsIHJvdywgdHlwZSBTcGFuLCBTdWJqZWN0LCB3YWl0ZXJTZXQgfSBmcm9tIFwiLi9zdWJqZWN0XCI7XG5pbXBvcnQgeyB0eXBlIExpc3RlZCwgc2xvdE9mLCB0eXBlIFZpZXcgfSBmcm9tIFwiLi92aWV3XCI7XG5pbXBvcnQgeyBsb3dlciwgTk9ORSwgdG9wQml0LCB1cDY0LCB1cDgsIHVwcGVyIH0gZnJvbSBcIi4vd29yZHNcIjtcblxuY29uc3QgTU9TVF9UVVJOUyA9IDEwMDtcblxuY29uc3QgYmxvY2tUZXh0ID0gKGJsb2NrOiBudW1iZXIpID0+IChibG9jayA9PT0gTk9ORSA/IFwibm9uZVwiIDogYGJsb2NrICR7YmxvY2t9YCk7XG5cbmNvbnN0IHNhbWUgPSAoYTogSGFsdmVzLCBiOiBIYWx2ZXMpID0+IGEubG93ID09PSBiLmxvdyAmJiBhLmhpZ2ggPT09IGIuaGlnaDtcblxuZXhwb3J0IGNsYXNzIFN0YWNrU3ViamVjdCBleHRlbmRzIFN1YmplY3Qge1xuICByZWFkb25seSAjYmxvY2tDb3VudDogbnVtYmVyO1xuICByZWFkb25seSAjYmxvY2tzOiBudW1iZXI7XG5cbiAgY29uc3RydWN0b3IodmlldzogVmlldywgZW50cnk6IExpc3RlZCkge1xuICAgIHN1cGVyKHZpZXcsIGVudHJ5LCBcInN0YWNrXCIpO1xuICAgIHRoaXMuI2Jsb2NrQ291bnQgPSB0aGlzLmFyZWEudTMyKEwuU1RBQ0tfQkxPQ0tfQ09VTlQpO1xuICAgIHRoaXMubmVlZEJsb2Nrcyh0aGlzLiNibG9ja0NvdW50LCBOT05FKTtcbiAgICB0aGlzLm5lZWRTdHJpZGUoTC5TVEFDS19CTE9DS19QQVlMT0FEICsgdXA4KHRoaXMuZWxlbVNpemUpKTtcbiAgICB0aGlzLiNibG9ja3MgPSB1cDY0KEwuU1RBQ0tfRU5UUklFUyArIDggKiB0aGlzLmNhcGFjaXR5KTtcbiAgICB0aGlzLm5lZWQodGhpcy4jYmxvY2tzICsgdGhpcy4jYmxvY2tDb3VudCAqIHRoaXMuc3RyaWRlKTtcbiAgfVxuXG4gICN0b3AoKTogSGFsdmVzIHtcbiAgICByZXR1cm4gdGhpcy5hcmVhLmhhbHZlcyhMLlNUQUNLX1RPUCk7XG4gIH1cblxuICAjYmxvY2tBdChibG9jazogbnVtYmVyKTogbnVtYmVyIHtcbiAgICByZXR1cm4gdGhpcy4jYmxvY2tzICsgYmxvY2sgKiB0aGlzLnN0cmlkZTtcbiAgfVxuXG4gICNkZXB0aE9mKHRvcDogSGFsdmVzKTogbnVtYmVyIHtcbiAgICBjb25zdCBibG9jayA9IGxvd2VyKHRvcCk7XG4gICAgaWYgKGJsb2NrID09PSBOT05FKSByZXR1cm4gMDtcbiAgICBpZiAoYmxvY2sgPj0gdGhpcy4jYmxvY2tDb3VudCkgdGhpcy5jb3JydXB0KGB0b3AgbmFtZXMgYmxvY2sgJHtibG9ja30gb2YgJHt0aGlzLiNibG9ja0NvdW50fWApO1xuICAgIGNvbnN0IGRlcHRoID0gdGhpcy5hcmVhLmhhbHZlcyh0aGlzLiNibG9ja0F0KGJsb2NrKSArIEwuU1RBQ0tfQkxPQ0tfREVQVEgpO1xuICAgIGlmIChkZXB0aC5oaWdoICE9PSAwIHx8IGRlcHRoLmxvdyA8IDEgfHwgZGVwdGgubG93ID4gdGhpcy5jYXBhY2l0eSkge1xuICAgICAgdGhpcy5jb3JydXB0KFxuICAgICAgICBgYSBkZXB0aCBvZiAke0JpZ0ludChkZXB0aC5oaWdoKSAqIDJuICoqIDMybiArIEJpZ0ludChkZXB0aC5sb3cpfSwgYW5kIHRoZSBjYXBhY2l0eSBpcyAke3RoaXMuY2FwYWNpdHl9YCxcbiAgICAgICk7XG4gICAgfVxuICAgIHJldHVybiBkZXB0aC5sb3c7XG4gIH1cblxuICAvKiogVG9wIGFuZCB0aGUgZGVwdGggb2YgaXRzIGJsb2NrLCBvZiBvbmUgbW9tZW50LiAqL1xuICAjbG9vaygpOiB7IHRvcDogSGFsdmVzOyBkZXB0aDogbnVtYmVyIH0gfCB1bmRlZmluZWQge1xuICAgIGZvciAobGV0IHR1cm4gPSAwOyB0dXJuIDwgTU9TVF9UVVJOUzsgdHVybisrKSB7XG4gICAgICBjb25zdCB0b3AgPSB0aGlzLiN0b3AoKTtcbiAgICAgIGNvbnN0IGRlcHRoID0gdGhpcy5zdGVhZGlseSgoKSA9PiB0aGlzLiNkZXB0aE9mKHRvcCkpO1xuICAgICAgaWYgKHNhbWUodGhpcy4jdG9wKCksIHRvcCkpIHJldHVybiB7IHRvcCwgZGVwdGggfTtcbiAgICB9XG4gICAgcmV0dXJuIHVuZGVmaW5lZDtcbiAgfVxuXG4gIGZhY3RzKCk6IEZhY3RbXSB7XG4gICAgY29uc3QgYmxvY2sgPSBsb3dlcih0aGlzLiN0b3AoKSk7XG4gICAgY29uc3Qgc3BhcmUgPSB0aGlzLiNibG9ja0NvdW50IC0gdGhpcy5jYXBhY2l0eTtcbiAgICByZXR1cm4gW1xuICAgICAgeyBuYW1lOiBcImJsb2Nrc1wiLCB2YWx1ZTogYCR7dGhpcy4jYmxvY2tDb3VudH0sICR7c3BhcmV9IG9mIHRoZW0gc3BhcmVgLCBkYXRhOiB0aGlzLiNibG9ja0NvdW50IH0sXG4gICAgICB7IG5hbWU6IFwidG9wXCIsIHZhbHVlOiBibG9ja1RleHQoYmxvY2spLCBkYXRhOiBibG9jayA9PT0gTk9ORSA/IG51bGwgOiBibG9jayB9LFxuICAgICAgdGhpcy53YWl0aW5nKFwiY29uc3VtZXJzIHdhaXRpbmdcIiwgTC5TVEFDS19OT1RfRU1QVFkpLFxuICAgICAgdGhpcy53YWl0aW5nKFwicHJvZHVjZXJzIHdhaXRpbmdcIiwgTC5TVEFDS19OT1RfRlVMTCksXG4gICAgXTtcbiAgfVxuXG4gIG92ZXJyaWRlIGdhdWdlKCk6IEdhdWdlIHtcbiAgICBjb25zdCBsb29rZWQgPSB0aGlzLiNsb29rKCk7XG4gICAgcmV0dXJuIHtcbiAgICAgIHVzZWQ6IGxvb2tlZD8uZGVwdGggPz8gMCxcbiAgICAgIG1vc3Q6IHRoaXMuY2FwYWNpdHksXG4gICAgICB1bml0OiBcIlwiLFxuICAgICAgY2FtZTogQmlnSW50KHVwcGVyKGxvb2tlZD8udG9wID8/IHRoaXMuI3RvcCgpKSksXG4gICAgICBjYW1lTmFtZTogXCJwdXNoZXMgYW5kIHBvcHNcIixcbiAgICAgIHdlbnROYW1lOiBcIlwiLFxuICAgICAgc3RhdGU6IGxvb2tlZCA/IFwiXCIgOiBcImNoYW5nZXMgdG9vIGZhc3QgdG8gYmUgY291bnRlZFwiLFxuICAgIH07XG4gIH1cblxuICAvKiogRnJvbSB0aGUgdG9wIGRvd246IG9mIG9uZSBtb21lbnQgb25seSBpZiB0b3AgaGFzIG5vdCBjaGFuZ2VkIHNpbmNlLCBhbmQgZWFjaCB2YWx1ZSBpcyBwcm92ZWQgc28uICovXG4gICplbGVtZW50cygpOiBJdGVyYWJsZTxFbGVtZW50PiB7XG4gICAgZm9yIChsZXQgdHVybiA9IDA7IHR1cm4gPCBNT1NUX1RVUk5TOyB0dXJuKyspIHtcbiAgICAgIGNvbnN0IGxvb2tlZCA9IHRoaXMuI2xvb2soKTtcbiAgICAgIGlmICghbG9va2VkKSBicmVhaztcbiAgICAgIGNvbnN0IHsgdG9wIH0gPSBsb29rZWQ7XG4gICAgICBsZXQgYmxvY2sgPSBsb3dlcih0b3ApO1xuICAgICAgbGV0IHBsYWNlID0gMDtcbiAgICAgIGZvciAobGV0IHsgZGVwdGggfSA9IGxvb2tlZDsgZGVwdGggPiAwOyBkZXB0aC0tLCBwbGFjZSsrKSB7XG4gICAgICAgIGNvbnN0IGNoYW5nZWQgPSAoKSA9PiAhc2FtZSh0aGlzLiN0b3AoKSwgdG9wKTtcbiAgICAgICAgaWYgKGJsb2NrID49IHRoaXMuI2Jsb2NrQ291bnQpIHtcbiAgICAgICAgICBpZiAoY2hhbmdlZCgpKSBicmVhaztcbiAgICAgICAgICB0aGlzLmNvcnJ1cHQoYGl0cyBlbnRyeSAke2RlcHRofSBuYW1lcyBibG9jayAke2Jsb2NrfSBvZiAke3RoaXMuI2Jsb2NrQ291bnR9YCk7XG4gICAgICAgIH1cbiAgICAgICAgY29uc3QgdmFsdWUgPSB0aGlzLmFyZWEucmVhZCh0aGlzLiNibG9ja0F0KGJsb2NrKSArIEwuU1RBQ0tfQkxPQ0tfUEFZTE9BRCwgdGhpcy5lbGVtU2l6ZSk7XG4gICAgICAgIGlmIChkZXB0aCA+IDEpIGJsb2NrID0gbG93ZXIodGhpcy5hcmVhLmhhbHZlcyhMLlNUQUNLX0VOVFJJRVMgKyA4ICogKGRlcHRoIC0gMikpKTtcbiAgICAgICAgaWYgKGNoYW5nZWQoKSkgYnJlYWs7XG4gICAgICAgIHlpZWxkIHsgcGxhY2U6IFN0cmluZyhwbGFjZSksIHZhbHVlIH07XG4gICAgICB9XG4gICAgICBpZiAocGxhY2UgPT09IGxvb2tlZC5kZXB0aCkgcmV0dXJuO1xuICAgICAgaWYgKHBsYWNlID4gMCkge1xuICAgICAgICB5aWVsZCB7IHBsYWNlOiBcIlwiLCB2YWx1ZTogbmV3IFVpbnQ4QXJyYXkoMCksIG5vdGU6IFwiKGNoYW5nZWQgd2hpbGUgaXQgd2FzIGxvb2tlZCBhdClcIiB9O1xuICAgICAgICByZXR1cm47XG4gICAgICB9XG4gICAgfVxuICB9XG5cbiAgc3BhbnMoKTogU3BhbltdIHtcbiAgICByZXR1cm4gW1xuICAgICAgb25lKEwuU1RBQ0tfVE9QLCA4LCBcInRvcFwiKSxcbiAgICAgIHdhaXRlclNldChMLlNUQUNLX05PVF9FTVBUWSwgXCJub3RfZW1wdHlcIiksXG4gICAgICB3YWl0ZXJTZXQoTC5TVEFDS19OT1RfRlVMTCwgXCJub3RfZnVsbFwiKSxcbiAgICAgIHJvdyhMLlNUQUNLX0VOVFJJRVMsIDgsIHRoaXMuY2FwYWNpdHksIFwiZW50cnlcIiwgMSksXG4gICAgICByb3codGhpcy4jYmxvY2tzLCB0aGlzLnN0cmlkZSwgdGhpcy4jYmxvY2tDb3VudCwgXCJibG9ja1wiKSxcbiAgICBdO1xuICB9XG5cbiAgb3ZlcnJpZGUgYWJvdXQoc3BhbjogU3BhbiwgazogbnVtYmVyKTogc3RyaW5nIHtcbiAgICBpZiAoc3Bhbi5uYW1lID09PSBcInRvcFwiKSByZXR1cm4gYHRhZyAke3VwcGVyKHRoaXMuI3RvcCgpKX0sICR7YmxvY2tUZXh0KGxvd2VyKHRoaXMuI3RvcCgpKSl9YDtcbiAgICBpZiAoc3Bhbi5lYWNoID09PSAwKSByZXR1cm4gXCJcIjtcbiAgICBpZiAoc3Bhbi5iZWdpbiA9PT0gTC5TVEFDS19FTlRSSUVTKSB7XG4gICAgICByZXR1cm4gYmxvY2tUZXh0KGxvd2VyKHRoaXMuYXJlYS5oYWx2ZXMoTC5TVEFDS19FTlRSSUVTICsgOCAqIGspKSk7XG4gICAgfVxuICAgIGNvbnN0IHdvcmQgPSB0aGlzLmFyZWEuaGFsdmVzKHRoaXMuI2Jsb2NrQXQoaykpO1xuICAgIGNvbnN0IGRlcHRoID0gdGhpcy5hcmVhLnU2NCh0aGlzLiNibG9ja0F0KGspICsgTC5TVEFDS19CTE9DS19ERVBUSCk7XG4gICAgY29uc3Qgb3duZXIgPSBsb3dlcih3b3JkKTtcbiAgICByZXR1cm4gYGRlcHRoICR7ZGVwdGh9LCAke293bmVyID09PSAwID8gXCJubyBvd25lclwiIDogYCR7dG9wQml0KHdvcmQpID8gXCJoZWxkIGJ5XCIgOiBcImxhc3Qgb2ZcIn0gc2xvdCAke3Nsb3RPZihvd25lcil9YH1gO1xuICB9XG59XG4iLCAiLy8gU3RyZWFtcywgZGVyaXZlZCBvbmVzIHRvbzogU1BFQ0lGSUNBVElPTi5tZCBzZWN0aW9ucyAxOSBhbmQgMjAuXG5cbmltcG9ydCAqIGFzIEwgZnJvbSBcInplcm9pcGMvbGF5b3V0XCI7XG5pbXBvcnQgeyBjb3VudGVkIH0gZnJvbSBcIi4uL3RleHRcIjtcbmltcG9ydCB0eXBlIHsgSGFsdmVzIH0gZnJvbSBcIi4vZmlsZVwiO1xuaW1wb3J0IHsgZGVzY3JpYmVEZXJpdmF0aW9uIH0gZnJvbSBcIi4vZGVyaXZhdGlvblwiO1xuaW1wb3J0IHsgdHlwZSBFbGVtZW50LCB0eXBlIEZhY3QsIHR5cGUgR2F1Z2UsIG9uZSwgcm93LCB0eXBlIFNwYW4sIFN1YmplY3QsIHR5cGUgVGFwZSwgd2FpdGVyU2V0IH0gZnJvbSBcIi4vc3ViamVjdFwiO1xuaW1wb3J0IHsgdHlwZSBMaXN0ZWQsIHNsb3RPZiwgdHlwZSBWaWV3IH0gZnJvbSBcIi4vdmlld1wiO1xuaW1wb3J0IHtcbiAgYWZ0ZXIsXG4gIGluZGV4Qml0cyxcbiAgTEFQUyxcbiAgbG93ZXIsXG4gIG1pZGRsZSxcbiAgTk9ORSxcbiAgdHlwZSBQb3NpdGlvbixcbiAgcG9zaXRpb25OdW1iZXIsXG4gIHBvc2l0aW9uT2YsXG4gIHBvc2l0aW9uVGV4dCxcbiAgUm93LFxuICB0b3BCaXQsXG4gIHVwNjQsXG4gIHVwOCxcbiAgdXBwZXIsXG59IGZyb20gXCIuL3dvcmRzXCI7XG5cbmNvbnN0IFBPTElDSUVTID0gW1wiYmxvY2tcIiwgXCJkcm9wLW9sZGVzdFwiLCBcImRyb3AtbmV3ZXN0XCJdO1xuY29uc3QgU1BBUkVfU1RFUFMgPSAyICoqIDIwO1xuLyoqIFN1YnNjcmliZXJzIHRoYXQgYHNob3dgIGxpc3RzLiAqL1xuY29uc3QgTU9TVF9MSVNURUQgPSAzMjtcblxuaW50ZXJmYWNlIFRhaWwge1xuICBwb3NpdGlvbjogUG9zaXRpb247XG4gIC8qKiBIb3cgbWFueSB2YWx1ZXMgd2VyZSBldmVyIHB1Ymxpc2hlZC4gKi9cbiAgbnVtYmVyOiBiaWdpbnQ7XG4gIGNsb3NlZDogYm9vbGVhbjtcbn1cblxuLyoqIFRoZSBsYXAgb2YgdGhlIHBvc2l0aW9uIGF0IHdoaWNoIGEgdGFyZ2V0J3MgY2VsbCBpcyBwdWJsaXNoZWQgbmV4dC4gKi9cbmNvbnN0IGxhcE9mID0gKHRhcmdldDogSGFsdmVzKSA9PiBNYXRoLmZsb29yKHVwcGVyKHRhcmdldCkgLyAyKTtcbmNvbnN0IGlzQ2xvc2VkID0gKHRhcmdldDogSGFsdmVzKSA9PiB1cHBlcih0YXJnZXQpICUgMiA9PT0gMTtcblxuZXhwb3J0IGNsYXNzIFN0cmVhbVN1YmplY3QgZXh0ZW5kcyBTdWJqZWN0IHtcbiAgcmVhZG9ubHkgb3BlcmF0b3I6IG51bWJlcjtcbiAgcmVhZG9ubHkgbWF4U3Vic2NyaWJlcnM6IG51bWJlcjtcbiAgcmVhZG9ubHkgI3BvbGljeTogbnVtYmVyO1xuICByZWFkb25seSAjYmxvY2tDb3VudDogbnVtYmVyO1xuICByZWFkb25seSAjdGFyZ2V0czogUm93O1xuICByZWFkb25seSAjd29yZHM6IG51bWJlcjtcbiAgcmVhZG9ubHkgI3BheWxvYWRzOiBudW1iZXI7XG4gIHJlYWRvbmx5ICNsaW5lczogUm93O1xuXG4gIGNvbnN0cnVjdG9yKHZpZXc6IFZpZXcsIGVudHJ5OiBMaXN0ZWQpIHtcbiAgICBzdXBlcih2aWV3LCBlbnRyeSwgXCJzdHJlYW1cIik7XG4gICAgdGhpcy4jcG9saWN5ID0gdGhpcy5hcmVhLnUzMihMLlNUUkVBTV9QT0xJQ1kpO1xuICAgIHRoaXMub3BlcmF0b3IgPSB0aGlzLmFyZWEudTMyKEwuU1RSRUFNX09QRVJBVE9SKTtcbiAgICB0aGlzLiNibG9ja0NvdW50ID0gdGhpcy5hcmVhLnUzMihMLlNUUkVBTV9CTE9DS19DT1VOVCk7XG4gICAgdGhpcy5tYXhTdWJzY3JpYmVycyA9IHRoaXMuYXJlYS51MzIoTC5TVFJFQU1fTUFYX1NVQlNDUklCRVJTKTtcbiAgICBpZiAodGhpcy4jcG9saWN5ID4gTC5QT0xJQ1lfRFJPUF9ORVdFU1QpIHRoaXMuY29ycnVwdChgaXRzIHBvbGljeSBpcyAke3RoaXMuI3BvbGljeX1gKTtcbiAgICBpZiAodGhpcy5vcGVyYXRvciA+IEwuT1BFUkFUT1JfU0NBTikgdGhpcy5jb3JydXB0KGBpdHMgb3BlcmF0b3IgaXMgJHt0aGlzLm9wZXJhdG9yfWApO1xuICAgIGlmICh0aGlzLm1heFN1YnNjcmliZXJzIDwgMSB8fCB0aGlzLm1heFN1YnNjcmliZXJzID4gTC5NQVhfU1VCU0NSSUJFUlNfTElNSVQpIHtcbiAgICAgIHRoaXMuY29ycnVwdChgaXQgaGFzICR7dGhpcy5tYXhTdWJzY3JpYmVyc30gc3Vic2NyaWJlciBsaW5lc2ApO1xuICAgIH1cbiAgICB0aGlzLm5lZWRCbG9ja3ModGhpcy4jYmxvY2tDb3VudCwgTk9ORSk7XG4gICAgdGhpcy5uZWVkU3RyaWRlKHVwOCh0aGlzLmVsZW1TaXplKSArICh0aGlzLm9wZXJhdG9yICE9PSAwID8gOCA6IDApKTtcbiAgICBjb25zdCB0YXJnZXRzID0gTC5TVFJFQU1fU1VCU0NSSUJFUlMgKyB0aGlzLm1heFN1YnNjcmliZXJzICogTC5MSU5FX0JZVEVTO1xuICAgIHRoaXMuI3dvcmRzID0gdGFyZ2V0cyArIHVwNjQoOCAqIHRoaXMuY2FwYWNpdHkpO1xuICAgIHRoaXMuI3BheWxvYWRzID0gdGhpcy4jd29yZHMgKyB1cDY0KDggKiB0aGlzLiNibG9ja0NvdW50KTtcbiAgICB0aGlzLm5lZWQodGhpcy4jcGF5bG9hZHMgKyB0aGlzLiNibG9ja0NvdW50ICogdGhpcy5zdHJpZGUpO1xuICAgIHRoaXMuI2xpbmVzID0gbmV3IFJvdyh0aGlzLmFyZWEsIEwuU1RSRUFNX1NVQlNDUklCRVJTLCBMLkxJTkVfQllURVMsIHRoaXMubWF4U3Vic2NyaWJlcnMpO1xuICAgIHRoaXMuI3RhcmdldHMgPSBuZXcgUm93KHRoaXMuYXJlYSwgdGFyZ2V0cywgOCwgdGhpcy5jYXBhY2l0eSk7XG4gIH1cblxuICAvKiogUDE6IHdhbGtzIHRvIHRoZSB0YWlsLiAqL1xuICAjZmluZFRhaWwoKTogVGFpbCB7XG4gICAgcmV0dXJuIHRoaXMuc3RlYWRpbHkoKCkgPT4ge1xuICAgICAgdGhpcy4jdGFyZ2V0cy5mb3JnZXQoKTtcbiAgICAgIGxldCB7IGxhcCwgaW5kZXggfSA9IHBvc2l0aW9uT2YodGhpcy5hcmVhLmhhbHZlcyhMLlNUUkVBTV9UQUlMKSk7XG4gICAgICBpZiAoaW5kZXggPj0gdGhpcy5jYXBhY2l0eSkgdGhpcy5jb3JydXB0KGB0aGUgdGFpbCdzIGluZGV4IGlzICR7aW5kZXh9LCBhbmQgdGhlIGNhcGFjaXR5ICR7dGhpcy5jYXBhY2l0eX1gKTtcbiAgICAgIGZvciAobGV0IHN0ZXBzID0gdGhpcy5jYXBhY2l0eSAqIDIgKyBTUEFSRV9TVEVQUzsgc3RlcHMgPiAwOyBzdGVwcy0tKSB7XG4gICAgICAgIGNvbnN0IHRhcmdldCA9IHRoaXMuI3RhcmdldHMuYXQoaW5kZXgpO1xuICAgICAgICBpZiAobGFwT2YodGFyZ2V0KSA9PT0gbGFwKSB7XG4gICAgICAgICAgY29uc3QgcG9zaXRpb24gPSB7IGxhcCwgaW5kZXggfTtcbiAgICAgICAgICByZXR1cm4geyBwb3NpdGlvbiwgbnVtYmVyOiBwb3NpdGlvbk51bWJlcihwb3NpdGlvbiwgdGhpcy5jYXBhY2l0eSksIGNsb3NlZDogaXNDbG9zZWQodGFyZ2V0KSB9O1xuICAgICAgICB9XG4gICAgICAgIGlmICghYWZ0ZXIobGFwT2YodGFyZ2V0KSwgbGFwLCBMQVBTKSkgdGhpcy5jb3JydXB0KGBjZWxsICR7aW5kZXh9IGlzIGEgbGFwIGJlaGluZCB0aGUgdGFpbGApO1xuICAgICAgICBsYXAgPSAobGFwT2YodGFyZ2V0KSAtIDEgKyBMQVBTKSAlIExBUFM7IC8vIHRoZSBsYXN0IGxhcCBpbiB3aGljaCB0aGlzIGNlbGwgd2FzIHB1Ymxpc2hlZFxuICAgICAgICBpZiAoKytpbmRleCA9PT0gdGhpcy5jYXBhY2l0eSkge1xuICAgICAgICAgIGluZGV4ID0gMDtcbiAgICAgICAgICBsYXAgPSAobGFwICsgMSkgJSBMQVBTO1xuICAgICAgICB9XG4gICAgICB9XG4gICAgICByZXR1cm4gdGhpcy5jb3JydXB0KFwiaXRzIHdvcmRzIGxlYWQgbm93aGVyZVwiKTtcbiAgICB9KTtcbiAgfVxuXG4gIC8vIC0tLSBzdWJzY3JpYmVycyAtLS1cblxuICAvKiogVGhlIGxpbmVzIHRoYXQgYXJlIG5vdCBmcmVlLiAqL1xuICAjc3Vic2NyaWJlcnMobW9zdDogbnVtYmVyKTogeyBsaW5lOiBudW1iZXI7IHdvcmQ6IEhhbHZlczsgYm91bmQ6IGJpZ2ludCB9W10ge1xuICAgIHRoaXMuI2xpbmVzLmZvcmdldCgpO1xuICAgIGNvbnN0IGZvdW5kOiB7IGxpbmU6IG51bWJlcjsgd29yZDogSGFsdmVzOyBib3VuZDogYmlnaW50IH1bXSA9IFtdO1xuICAgIGZvciAobGV0IGxpbmUgPSAwOyBsaW5lIDwgdGhpcy5tYXhTdWJzY3JpYmVycyAmJiBmb3VuZC5sZW5ndGggPCBtb3N0OyBsaW5lKyspIHtcbiAgICAgIGNvbnN0IHdvcmQgPSB0aGlzLiNsaW5lcy5hdChsaW5lLCBMLkxJTkVfV09SRCk7XG4gICAgICBpZiAod29yZC5sb3cgPT09IDAgJiYgd29yZC5oaWdoID09PSAwKSBjb250aW51ZTtcbiAgICAgIGNvbnN0IHsgbG93LCBoaWdoIH0gPSB0aGlzLiNsaW5lcy5hdChsaW5lLCBMLkxJTkVfQk9VTkQpO1xuICAgICAgZm91bmQucHVzaCh7IGxpbmUsIHdvcmQsIGJvdW5kOiBCaWdJbnQoaGlnaCkgKiAybiAqKiAzMm4gKyBCaWdJbnQobG93KSB9KTtcbiAgICB9XG4gICAgcmV0dXJuIGZvdW5kO1xuICB9XG5cbiAgLyoqIEEgY3Vyc29yLCBtYWRlIHdob2xlIGZyb20gdGhlIHRhaWwncyBsYXA6IHRoZSBsaW5lIGhhcyB0aGUgbG93ZXN0IGJpdHMgb2YgaXRzIG93biBvbmx5LiAqL1xuICAjY3Vyc29yKHdvcmQ6IEhhbHZlcywgdGFpbDogVGFpbCk6IGJpZ2ludCB8IHVuZGVmaW5lZCB7XG4gICAgY29uc3QgYml0cyA9IGluZGV4Qml0cyh0aGlzLmNhcGFjaXR5KTtcbiAgICBjb25zdCBpbmRleCA9IG1pZGRsZSh3b3JkKSAlIDIgKiogYml0cztcbiAgICBpZiAoaW5kZXggPj0gdGhpcy5jYXBhY2l0eSkgcmV0dXJuIHVuZGVmaW5lZDtcbiAgICBjb25zdCBsYXBzID0gMiAqKiAoMzkgLSBiaXRzKTtcbiAgICBjb25zdCBjdXQgPSBNYXRoLmZsb29yKG1pZGRsZSh3b3JkKSAvIDIgKiogYml0cyk7XG4gICAgbGV0IGFoZWFkID0gKCgoY3V0IC0gdGFpbC5wb3NpdGlvbi5sYXApICUgbGFwcykgKyBsYXBzKSAlIGxhcHM7XG4gICAgaWYgKGFoZWFkID49IGxhcHMgLyAyKSBhaGVhZCAtPSBsYXBzO1xuICAgIHJldHVybiBwb3NpdGlvbk51bWJlcih7IGxhcDogKHRhaWwucG9zaXRpb24ubGFwICsgYWhlYWQgKyBMQVBTKSAlIExBUFMsIGluZGV4IH0sIHRoaXMuY2FwYWNpdHkpO1xuICB9XG5cbiAgI2JlaGluZCh3b3JkOiBIYWx2ZXMsIHRhaWw6IFRhaWwpOiB7IHRleHQ6IHN0cmluZzsgYmVoaW5kOiBiaWdpbnQgfCBudWxsIH0ge1xuICAgIGlmICh0b3BCaXQod29yZCkgJiYgbG93ZXIod29yZCkgIT09IDApIHJldHVybiB7IHRleHQ6IFwiam9pbmluZ1wiLCBiZWhpbmQ6IG51bGwgfTtcbiAgICBjb25zdCBjdXJzb3IgPSB0aGlzLiNjdXJzb3Iod29yZCwgdGFpbCk7XG4gICAgaWYgKGN1cnNvciA9PT0gdW5kZWZpbmVkKSByZXR1cm4geyB0ZXh0OiBcIml0cyBjdXJzb3IgaXMgY29ycnVwdFwiLCBiZWhpbmQ6IG51bGwgfTtcbiAgICBjb25zdCBiZWhpbmQgPSB0YWlsLm51bWJlciAtIGN1cnNvcjtcbiAgICBpZiAoYmVoaW5kIDw9IDBuKSByZXR1cm4geyB0ZXh0OiBcImF0IHRoZSB0YWlsXCIsIGJlaGluZDogMG4gfTtcbiAgICBjb25zdCBsYXBwZWQgPSBiZWhpbmQgPiBCaWdJbnQodGhpcy5jYXBhY2l0eSkgPyBcIiwgbGFwcGVkXCIgOiBcIlwiO1xuICAgIHJldHVybiB7IHRleHQ6IGAke2NvdW50ZWQoYmVoaW5kLCBcInZhbHVlXCIpfSBiZWhpbmQke2xhcHBlZH1gLCBiZWhpbmQgfTtcbiAgfVxuXG4gICNzdWJzY3JpYmVyRmFjdHModGFpbDogVGFpbCk6IEZhY3RbXSB7XG4gICAgY29uc3QgYWxsID0gdGhpcy4jc3Vic2NyaWJlcnModGhpcy5tYXhTdWJzY3JpYmVycyk7XG4gICAgaWYgKGFsbC5sZW5ndGggPT09IDApIHJldHVybiBbeyBuYW1lOiBcInN1YnNjcmliZXJzXCIsIHZhbHVlOiBgbm9uZSBvZiAke3RoaXMubWF4U3Vic2NyaWJlcnN9YCwgZGF0YTogW10gfV07XG4gICAgY29uc3QgdG9sZCA9IGFsbC5tYXAoKHsgbGluZSwgd29yZCwgYm91bmQgfSkgPT4ge1xuICAgICAgY29uc3Qgb3duZXIgPSBsb3dlcih3b3JkKTtcbiAgICAgIGNvbnN0IHsgdGV4dCwgYmVoaW5kIH0gPSB0aGlzLiNiZWhpbmQod29yZCwgdGFpbCk7XG4gICAgICBjb25zdCB3aG9zZSA9IG93bmVyID09PSAwID8gXCJoYW5kZWQgb3ZlclwiIDogdGhpcy52aWV3Lm93bmVyVGV4dChvd25lcik7XG4gICAgICByZXR1cm4ge1xuICAgICAgICB0ZXh0OiBgbGluZSAke2xpbmV9OiAke3dob3NlfSR7Ym91bmQgPT09IDBuID8gXCJcIiA6IFwiLCBkZXJpdmVzIGEgc3RyZWFtXCJ9OyAke3RleHR9YCxcbiAgICAgICAgZGF0YTogeyBsaW5lLCBvd25lciwgc2xvdDogc2xvdE9mKG93bmVyKSwgYWxpdmU6IHRoaXMudmlldy5hbGl2ZShvd25lciksIGRlcml2ZXM6IGJvdW5kICE9PSAwbiwgYmVoaW5kIH0sXG4gICAgICB9O1xuICAgIH0pO1xuICAgIGNvbnN0IGZhY3RzOiBGYWN0W10gPSB0b2xkXG4gICAgICAuc2xpY2UoMCwgTU9TVF9MSVNURUQpXG4gICAgICAubWFwKCh7IHRleHQgfSwgaykgPT4gKHsgbmFtZTogayA9PT0gMCA/IFwic3Vic2NyaWJlcnNcIiA6IFwiXCIsIHZhbHVlOiB0ZXh0IH0pKTtcbiAgICAoZmFjdHNbMF0gYXMgRmFjdCkuZGF0YSA9IHRvbGQubWFwKCh7IGRhdGEgfSkgPT4gZGF0YSk7XG4gICAgaWYgKHRvbGQubGVuZ3RoID4gTU9TVF9MSVNURUQpIGZhY3RzLnB1c2goeyBuYW1lOiBcIlwiLCB2YWx1ZTogYGFuZCAke3RvbGQubGVuZ3RoIC0gTU9TVF9MSVNURUR9IG1vcmVgIH0pO1xuICAgIHJldHVybiBmYWN0cztcbiAgfVxuXG4gIC8vIC0tLSB3aGF0IGl0IHRlbGxzIC0tLVxuXG4gIGZhY3RzKCk6IEZhY3RbXSB7XG4gICAgY29uc3QgdGFpbCA9IHRoaXMuI2ZpbmRUYWlsKCk7XG4gICAgY29uc3QgZHJvcHBlZCA9IHRoaXMuYXJlYS51NjQoTC5TVFJFQU1fRFJPUFBFRCk7XG4gICAgY29uc3Qgc3BhcmUgPSB0aGlzLiNibG9ja0NvdW50IC0gdGhpcy5jYXBhY2l0eTtcbiAgICByZXR1cm4gW1xuICAgICAgeyBuYW1lOiBcInBvbGljeVwiLCB2YWx1ZTogUE9MSUNJRVNbdGhpcy4jcG9saWN5XSBhcyBzdHJpbmcgfSxcbiAgICAgIHsgbmFtZTogXCJzdGF0ZVwiLCB2YWx1ZTogdGFpbC5jbG9zZWQgPyBcImNsb3NlZFwiIDogXCJvcGVuXCIgfSxcbiAgICAgIHsgbmFtZTogXCJkcm9wcGVkXCIsIHZhbHVlOiBTdHJpbmcoZHJvcHBlZCksIGRhdGE6IGRyb3BwZWQgfSxcbiAgICAgIHsgbmFtZTogXCJibG9ja3NcIiwgdmFsdWU6IGAke3RoaXMuI2Jsb2NrQ291bnR9LCAke3NwYXJlfSBvZiB0aGVtIHNwYXJlYCwgZGF0YTogdGhpcy4jYmxvY2tDb3VudCB9LFxuICAgICAgLi4uKHRoaXMub3BlcmF0b3IgIT09IDAgPyBkZXNjcmliZURlcml2YXRpb24odGhpcykgOiBbXSksXG4gICAgICAuLi50aGlzLiNzdWJzY3JpYmVyRmFjdHModGFpbCksXG4gICAgICB0aGlzLndhaXRpbmcoXCJzdWJzY3JpYmVycyB3YWl0aW5nXCIsIEwuU1RSRUFNX1BVQkxJU0hFRCksXG4gICAgICB0aGlzLndhaXRpbmcoXCJwcm9kdWNlcnMgd2FpdGluZ1wiLCBMLlNUUkVBTV9ST09NKSxcbiAgICAgIC4uLih0aGlzLm9wZXJhdG9yICE9PSAwID8gW3RoaXMud2FpdGluZyhcImRlcml2ZXJzIHdhaXRpbmdcIiwgTC5TVFJFQU1fSEFORE9WRVIpXSA6IFtdKSxcbiAgICBdO1xuICB9XG5cbiAgb3ZlcnJpZGUgZ2F1Z2UoKTogR2F1Z2Uge1xuICAgIGNvbnN0IHRhaWwgPSB0aGlzLiNmaW5kVGFpbCgpO1xuICAgIGNvbnN0IGFsaXZlID0gdGhpcy52aWV3LmNlbnN1cygpO1xuICAgIGNvbnN0IGxpdmluZyA9IHRoaXMuI3N1YnNjcmliZXJzKHRoaXMubWF4U3Vic2NyaWJlcnMpLmZpbHRlcigoeyB3b3JkIH0pID0+IGFsaXZlKGxvd2VyKHdvcmQpKSkubGVuZ3RoO1xuICAgIHJldHVybiB7XG4gICAgICB1c2VkOiBOdW1iZXIodGFpbC5udW1iZXIgPCBCaWdJbnQodGhpcy5jYXBhY2l0eSkgPyB0YWlsLm51bWJlciA6IEJpZ0ludCh0aGlzLmNhcGFjaXR5KSksXG4gICAgICBtb3N0OiB0aGlzLmNhcGFjaXR5LFxuICAgICAgdW5pdDogXCJcIixcbiAgICAgIGNhbWU6IHRhaWwubnVtYmVyLFxuICAgICAgY2FtZU5hbWU6IFwicHVibGlzaGVkXCIsXG4gICAgICB3ZW50TmFtZTogXCJcIixcbiAgICAgIHN0YXRlOiBjb3VudGVkKGxpdmluZywgXCJzdWJzY3JpYmVyXCIpICsgKHRhaWwuY2xvc2VkID8gXCIsIGNsb3NlZFwiIDogXCJcIiksXG4gICAgfTtcbiAgfVxuXG4gICplbGVtZW50cygpOiBJdGVyYWJsZTxFbGVtZW50PiB7XG4gICAgZm9yIChjb25zdCB7IHNlcXVlbmNlLCB2YWx1ZSB9IG9mIHRoaXMudGFwZSgpLnJlYWQoMG4pKSB5aWVsZCB7IHBsYWNlOiBTdHJpbmcoc2VxdWVuY2UpLCB2YWx1ZSB9O1xuICB9XG5cbiAgb3ZlcnJpZGUgdGFwZSgpOiBUYXBlIHtcbiAgICBjb25zdCB0YWlsID0gdGhpcy4jZmluZFRhaWwoKTtcbiAgICByZXR1cm4ge1xuICAgICAgbmV4dDogdGFpbC5udW1iZXIsXG4gICAgICBlbmRlZDogdGFpbC5jbG9zZWQsXG4gICAgICByZWFkOiAoZnJvbSkgPT4gdGhpcy4jcmVhZChmcm9tLCB0YWlsLm51bWJlciksXG4gICAgfTtcbiAgfVxuXG4gIC8qKiBSMSB0byBSMyBhbmQgUjUgb2Ygb25lIHdobyBoYXMgbm8gbGluZTogdXAgdG8gYSB0YWlsLiAqL1xuICAqI3JlYWQoZnJvbTogYmlnaW50LCBlbmQ6IGJpZ2ludCk6IEl0ZXJhYmxlPHsgc2VxdWVuY2U6IGJpZ2ludDsgdmFsdWU6IFVpbnQ4QXJyYXkgfT4ge1xuICAgIGNvbnN0IGNhcGFjaXR5ID0gQmlnSW50KHRoaXMuY2FwYWNpdHkpO1xuICAgIGNvbnN0IG9sZGVzdCA9IGVuZCA+IGNhcGFjaXR5ID8gZW5kIC0gY2FwYWNpdHkgOiAwbjtcbiAgICBmb3IgKGxldCBzZXF1ZW5jZSA9IGZyb20gPCBvbGRlc3QgfHwgZnJvbSA+IGVuZCA/IG9sZGVzdCA6IGZyb207IHNlcXVlbmNlIDwgZW5kOyBzZXF1ZW5jZSsrKSB7XG4gICAgICBjb25zdCBpbmRleCA9IE51bWJlcihzZXF1ZW5jZSAlIGNhcGFjaXR5KTtcbiAgICAgIGNvbnN0IGR1ZSA9IChOdW1iZXIoKHNlcXVlbmNlIC8gY2FwYWNpdHkpICUgQmlnSW50KExBUFMpKSArIDEpICUgTEFQUztcbiAgICAgIGNvbnN0IHRhcmdldCA9IHRoaXMuI3RhcmdldChpbmRleCk7XG4gICAgICBpZiAobGFwT2YodGFyZ2V0KSAhPT0gZHVlKSBjb250aW51ZTsgLy8gb3ZlcndyaXR0ZW4gbWVhbndoaWxlXG4gICAgICBjb25zdCBibG9jayA9IGxvd2VyKHRhcmdldCk7XG4gICAgICBpZiAoYmxvY2sgPj0gdGhpcy4jYmxvY2tDb3VudCkgdGhpcy5jb3JydXB0KGBjZWxsICR7aW5kZXh9IG5hbWVzIGJsb2NrICR7YmxvY2t9IG9mICR7dGhpcy4jYmxvY2tDb3VudH1gKTtcbiAgICAgIGNvbnN0IHZhbHVlID0gdGhpcy5hcmVhLnJlYWQodGhpcy4jcGF5bG9hZHMgKyBibG9jayAqIHRoaXMuc3RyaWRlLCB0aGlzLmVsZW1TaXplKTtcbiAgICAgIGlmIChsYXBPZih0aGlzLiN0YXJnZXQoaW5kZXgpKSA9PT0gZHVlKSB5aWVsZCB7IHNlcXVlbmNlLCB2YWx1ZSB9OyAvLyBpdCBwcm92ZXMgdGhlIGNvcHlcbiAgICB9XG4gIH1cblxuICAjdGFyZ2V0KGluZGV4OiBudW1iZXIpOiBIYWx2ZXMge1xuICAgIHJldHVybiB0aGlzLmFyZWEuaGFsdmVzKHRoaXMuI3RhcmdldHMuYmVnaW4gKyA4ICogaW5kZXgpO1xuICB9XG5cbiAgc3BhbnMoKTogU3BhbltdIHtcbiAgICByZXR1cm4gW1xuICAgICAgb25lKEwuU1RSRUFNX1RBSUwsIDgsIFwidGFpbFwiKSxcbiAgICAgIG9uZShMLlNUUkVBTV9KT0lOUywgOCwgXCJqb2luc1wiKSxcbiAgICAgIHdhaXRlclNldChMLlNUUkVBTV9QVUJMSVNIRUQsIFwicHVibGlzaGVkXCIpLFxuICAgICAgd2FpdGVyU2V0KEwuU1RSRUFNX1JPT00sIFwicm9vbVwiKSxcbiAgICAgIG9uZShMLlNUUkVBTV9CSU5ESU5HLCA4LCBcImJpbmRpbmdcIiksXG4gICAgICBvbmUoTC5TVFJFQU1fU1RBUlQsIDgsIFwic3RhcnRcIiksXG4gICAgICBvbmUoTC5TVFJFQU1fRFJPUFBFRCwgOCwgXCJkcm9wcGVkXCIpLFxuICAgICAgb25lKEwuU1RSRUFNX0ZBSUxFRCwgNCwgXCJmYWlsZWRcIiksXG4gICAgICB3YWl0ZXJTZXQoTC5TVFJFQU1fSEFORE9WRVIsIFwiaGFuZG92ZXJcIiksXG4gICAgICBvbmUoTC5TVFJFQU1fRkFJTFVSRSwgTC5TVFJFQU1fRkFJTFVSRV9CWVRFUywgXCJmYWlsdXJlXCIpLFxuICAgICAgcm93KEwuU1RSRUFNX1NVQlNDUklCRVJTLCBMLkxJTkVfQllURVMsIHRoaXMubWF4U3Vic2NyaWJlcnMsIFwic3Vic2NyaWJlclwiKSxcbiAgICAgIHJvdyh0aGlzLiN0YXJnZXRzLmJlZ2luLCA4LCB0aGlzLmNhcGFjaXR5LCBcInRhcmdldFwiKSxcbiAgICAgIHJvdyh0aGlzLiN3b3JkcywgOCwgdGhpcy4jYmxvY2tDb3VudCwgXCJibG9jayB3b3JkXCIpLFxuICAgICAgcm93KHRoaXMuI3BheWxvYWRzLCB0aGlzLnN0cmlkZSwgdGhpcy4jYmxvY2tDb3VudCwgXCJwYXlsb2FkXCIpLFxuICAgIF07XG4gIH1cblxuICBvdmVycmlkZSBhYm91dChzcGFuOiBTcGFuLCBrOiBudW1iZXIpOiBzdHJpbmcge1xuICAgIGlmIChzcGFuLmJlZ2luID09PSB0aGlzLiN0YXJnZXRzLmJlZ2luKSB7XG4gICAgICBjb25zdCB0YXJnZXQgPSB0aGlzLiN0YXJnZXQoayk7XG4gICAgICBjb25zdCBob2xkcyA9IGxvd2VyKHRhcmdldCkgPT09IE5PTkUgPyBcIm5vIHZhbHVlIHlldFwiIDogYGJsb2NrICR7bG93ZXIodGFyZ2V0KX1gO1xuICAgICAgcmV0dXJuIGBsYXAgJHtsYXBPZih0YXJnZXQpfSBpcyBuZXh0LCAke2hvbGRzfSR7aXNDbG9zZWQodGFyZ2V0KSA/IFwiOyBjbG9zZWRcIiA6IFwiXCJ9YDtcbiAgICB9XG4gICAgaWYgKHNwYW4uYmVnaW4gPT09IEwuU1RSRUFNX1NVQlNDUklCRVJTKSB7XG4gICAgICBjb25zdCB3b3JkID0gdGhpcy5hcmVhLmhhbHZlcyhzcGFuLmJlZ2luICsgayAqIEwuTElORV9CWVRFUyk7XG4gICAgICBpZiAobG93ZXIod29yZCkgIT09IDApIHJldHVybiBgc2xvdCAke3Nsb3RPZihsb3dlcih3b3JkKSl9YDtcbiAgICAgIHJldHVybiB3b3JkLmxvdyA9PT0gMCAmJiB3b3JkLmhpZ2ggPT09IDAgPyBcImZyZWVcIiA6IFwiaGFuZGVkIG92ZXJcIjtcbiAgICB9XG4gICAgaWYgKHNwYW4uYmVnaW4gPT09IHRoaXMuI3dvcmRzKSB7XG4gICAgICBjb25zdCB3b3JkID0gdGhpcy5hcmVhLmhhbHZlcyhzcGFuLmJlZ2luICsgayAqIDgpO1xuICAgICAgcmV0dXJuIGxvd2VyKHdvcmQpID09PSAwID8gXCJcIiA6IGAke3RvcEJpdCh3b3JkKSA/IFwiaGVsZCBieVwiIDogXCJsYXN0IG9mXCJ9IHNsb3QgJHtzbG90T2YobG93ZXIod29yZCkpfWA7XG4gICAgfVxuICAgIHN3aXRjaCAoc3Bhbi5uYW1lKSB7XG4gICAgICBjYXNlIFwidGFpbFwiOlxuICAgICAgICByZXR1cm4gcG9zaXRpb25UZXh0KHBvc2l0aW9uT2YodGhpcy5hcmVhLmhhbHZlcyhMLlNUUkVBTV9UQUlMKSkpO1xuICAgICAgY2FzZSBcImpvaW5zXCI6XG4gICAgICBjYXNlIFwiZHJvcHBlZFwiOlxuICAgICAgICByZXR1cm4gU3RyaW5nKHRoaXMuYXJlYS51NjQoc3Bhbi5iZWdpbikpO1xuICAgICAgY2FzZSBcImZhaWxlZFwiOlxuICAgICAgICByZXR1cm4gdGhpcy5hcmVhLnUzMihMLlNUUkVBTV9GQUlMRUQpID09PSAwID8gXCJub1wiIDogXCJ5ZXNcIjtcbiAgICAgIGNhc2UgXCJmYWlsdXJlXCI6XG4gICAgICAgIHJldHVybiB0aGlzLmFyZWEudGV4dChMLlNUUkVBTV9GQUlMVVJFLCBMLlNUUkVBTV9GQUlMVVJFX0JZVEVTKTtcbiAgICAgIGRlZmF1bHQ6XG4gICAgICAgIHJldHVybiBcIlwiO1xuICAgIH1cbiAgfVxufVxuIiwgIi8vIEhvdyBhIHN0cmVhbSBpcyBkZXJpdmVkIGZyb20gYW5vdGhlciBvbmU6IFNQRUNJRklDQVRJT04ubWQgc2VjdGlvbiAyMC5cblxuaW1wb3J0ICogYXMgTCBmcm9tIFwiemVyb2lwYy9sYXlvdXRcIjtcbmltcG9ydCB7IGhleCB9IGZyb20gXCIuLi90ZXh0XCI7XG5pbXBvcnQgdHlwZSB7IEZhY3QsIFN1YmplY3QgfSBmcm9tIFwiLi9zdWJqZWN0XCI7XG5pbXBvcnQgeyBsb3dlciB9IGZyb20gXCIuL3dvcmRzXCI7XG5cbmNvbnN0IE9QRVJBVE9SUyA9IFtcIm5vbmVcIiwgXCJtYXBcIiwgXCJmaWx0ZXJcIiwgXCJ0YWtlXCIsIFwic2tpcFwiLCBcIndpbmRvd1wiLCBcInNjYW5cIl07XG5cbmZ1bmN0aW9uIGhvd1RleHQoc3RyZWFtOiBTdWJqZWN0LCBvcGVyYXRvcjogbnVtYmVyKTogc3RyaW5nIHtcbiAgY29uc3QgbmFtZSA9IE9QRVJBVE9SU1tvcGVyYXRvcl0gYXMgc3RyaW5nO1xuICBjb25zdCBjb3VudCA9IHN0cmVhbS5hcmVhLnUzMihMLlNUUkVBTV9DT1VOVCk7XG4gIGlmIChvcGVyYXRvciA9PT0gTC5PUEVSQVRPUl9XSU5ET1cpIHJldHVybiBgJHtuYW1lfSBvZiAke2NvdW50fSwgc3RlcCAke3N0cmVhbS5hcmVhLnUzMihMLlNUUkVBTV9TVEVQKX1gO1xuICByZXR1cm4gY291bnQgPT09IDAgPyBuYW1lIDogYCR7bmFtZX0gJHtjb3VudH1gO1xufVxuXG5mdW5jdGlvbiBzb3VyY2VUZXh0KHsgYXJlYSwgdmlldyB9OiBTdWJqZWN0KTogc3RyaW5nIHtcbiAgY29uc3Qgc2VnbWVudCA9IGFyZWEudTMyKEwuU1RSRUFNX1NPVVJDRV9TRUdNRU5UKTtcbiAgY29uc3QgbGluZSA9IGFyZWEudTMyKEwuU1RSRUFNX1NPVVJDRV9PRkZTRVQpO1xuICBjb25zdCBoZXJlID0gc2VnbWVudCA9PT0gdmlldy5oZWFkZXIuc2VnbWVudElkO1xuICBjb25zdCBlbnRyeSA9IGhlcmUgPyB2aWV3LmVudHJpZXMoKS5maW5kKCh7IG9mZnNldCB9KSA9PiBvZmZzZXQgPT09IGxpbmUgKiBMLkxJTkVfQllURVMpIDogdW5kZWZpbmVkO1xuICByZXR1cm4gZW50cnk/Lm5hbWUgPz8gYGxpbmUgJHtsaW5lfSBvZiBzZWdtZW50ICR7aGV4KHNlZ21lbnQsIDgpfWA7XG59XG5cbi8qKiBXaGF0IGBzaG93YCB0ZWxscyBvZiBhIGRlcml2ZWQgc3RyZWFtIGJlc2lkZXMuICovXG5leHBvcnQgZnVuY3Rpb24gZGVzY3JpYmVEZXJpdmF0aW9uKHN0cmVhbTogU3ViamVjdCk6IEZhY3RbXSB7XG4gIGNvbnN0IHsgYXJlYSwgdmlldyB9ID0gc3RyZWFtO1xuICBjb25zdCBvcGVyYXRvciA9IGFyZWEudTMyKEwuU1RSRUFNX09QRVJBVE9SKTtcbiAgY29uc3QgaG93ID0gaG93VGV4dChzdHJlYW0sIG9wZXJhdG9yKTtcbiAgY29uc3Qgc291cmNlID0gc291cmNlVGV4dChzdHJlYW0pO1xuICBjb25zdCBiaW5kaW5nID0gYXJlYS51NjQoTC5TVFJFQU1fQklORElORyk7XG4gIGNvbnN0IGxpbmUgPSBOdW1iZXIoKGJpbmRpbmcgPj4gMjRuKSAmIDB4ZmZmZm4pO1xuICBjb25zdCBiaW5kZXIgPSBsb3dlcihhcmVhLmhhbHZlcyhMLlNUUkVBTV9CSU5ESU5HKSk7XG4gIGNvbnN0IGJvdW5kID1cbiAgICBsaW5lICE9PSAwXG4gICAgICA/IGBzdWJzY3JpYmVyIGxpbmUgJHtsaW5lIC0gMX0gb2YgdGhlIHNvdXJjZWBcbiAgICAgIDogYmluZGVyICE9PSAwXG4gICAgICAgID8gYGJlaW5nIGJvdW5kIGJ5ICR7dmlldy5vd25lclRleHQoYmluZGVyKX1gXG4gICAgICAgIDogXCJubyBsaW5lIHlldFwiO1xuICBjb25zdCBmYWN0czogRmFjdFtdID0gW1xuICAgIHsgbmFtZTogXCJkZXJpdmVkXCIsIHZhbHVlOiBgJHtob3d9LCBmcm9tICR7c291cmNlfWAsIGRhdGE6IHsgb3BlcmF0b3I6IE9QRVJBVE9SU1tvcGVyYXRvcl0sIHNvdXJjZSB9IH0sXG4gICAgeyBuYW1lOiBcImJvdW5kIHRvXCIsIHZhbHVlOiBib3VuZCwgZGF0YTogbGluZSA9PT0gMCA/IG51bGwgOiBsaW5lIC0gMSB9LFxuICBdO1xuICBpZiAoYXJlYS51MzIoTC5TVFJFQU1fRkFJTEVEKSAhPT0gMCkge1xuICAgIGZhY3RzLnB1c2goeyBuYW1lOiBcImZhaWxlZFwiLCB2YWx1ZTogYXJlYS50ZXh0KEwuU1RSRUFNX0ZBSUxVUkUsIEwuU1RSRUFNX0ZBSUxVUkVfQllURVMpIH0pO1xuICB9XG4gIHJldHVybiBmYWN0cztcbn1cbiIsICIvLyBXaG8gbGl2ZXM6IGFza2VkIG9mIHRoZSBrZXJuZWwgb25jZSBmb3IgYSBsb29rLCBhZnRlciB0aGUgd29yZHMgdGhhdCBuYW1lIGFuIG93bmVyIHdlcmUgcmVhZC4gTm9ib2R5IHdobyB3YXMgZm91bmQgZGVhZFxuLy8gY29tZXMgYmFjayB0byBsaWZlLCBzbyBhIGRlYXRoIHRoYXQgaXMgc2VlbiBzdGF5cyB0cnVlOyB3aG9ldmVyIHdhcyBhbGl2ZSBtYXkgaGF2ZSBkaWVkIHNpbmNlLCB3aGljaCB0aGUgbmV4dCBsb29rIHNlZXMuXG5cbmltcG9ydCAqIGFzIEwgZnJvbSBcInplcm9pcGMvbGF5b3V0XCI7XG5pbXBvcnQgdHlwZSB7IEJ5dGVzIH0gZnJvbSBcIi4vd29yZHNcIjtcblxuLyoqIFRoZSBzbG90cyB0aGF0IGxpdmluZyBwYXJ0aWNpcGFudHMgaG9sZCBub3c7IHVuZGVmaW5lZCB3aGVyZSB0aGF0IGNhbm5vdCBiZSB0b2xkLiAqL1xuZXhwb3J0IHR5cGUgTGl2aW5nU2xvdHMgPSAoKSA9PiBSZWFkb25seVNldDxudW1iZXI+IHwgdW5kZWZpbmVkO1xuXG5leHBvcnQgY2xhc3MgQ2Vuc3VzIHtcbiAgI2xpdmluZzogUmVhZG9ubHlTZXQ8bnVtYmVyPiB8IHVuZGVmaW5lZDtcbiAgI2Fza2VkID0gZmFsc2U7XG5cbiAgY29uc3RydWN0b3IoXG4gICAgcHJpdmF0ZSByZWFkb25seSBieXRlczogQnl0ZXMsXG4gICAgLyoqIFdoZXJlIHRoZSBwZWVycycgbGluZXMgYmVnaW4uICovXG4gICAgcHJpdmF0ZSByZWFkb25seSBwZWVyczogbnVtYmVyLFxuICAgIHByaXZhdGUgcmVhZG9ubHkgbWF4UGVlcnM6IG51bWJlcixcbiAgICBwcml2YXRlIHJlYWRvbmx5IGFzazogTGl2aW5nU2xvdHMsXG4gICkge31cblxuICBnZXQgI3Nsb3RzKCk6IFJlYWRvbmx5U2V0PG51bWJlcj4gfCB1bmRlZmluZWQge1xuICAgIGlmICghdGhpcy4jYXNrZWQpIHtcbiAgICAgIHRoaXMuI2xpdmluZyA9IHRoaXMuYXNrKCk7XG4gICAgICB0aGlzLiNhc2tlZCA9IHRydWU7XG4gICAgfVxuICAgIHJldHVybiB0aGlzLiNsaXZpbmc7XG4gIH1cblxuICAvKiogQXNrcyBhbmV3IGZyb20gbm93IG9uLiAqL1xuICBhbmV3KCk6IHZvaWQge1xuICAgIHRoaXMuI2Fza2VkID0gZmFsc2U7XG4gIH1cblxuICAvKiogV2hldGhlciBpdCBjYW4gYmUgdG9sZCB3aG8gbGl2ZXMuICovXG4gIGdldCBrbm93bigpOiBib29sZWFuIHtcbiAgICByZXR1cm4gdGhpcy4jc2xvdHMgIT09IHVuZGVmaW5lZDtcbiAgfVxuXG4gIGlzSGVsZChzbG90OiBudW1iZXIpOiBib29sZWFuIHtcbiAgICByZXR1cm4gdGhpcy4jc2xvdHM/LmhhcyhzbG90KSA/PyBmYWxzZTtcbiAgfVxuXG4gIC8qKiBOb2JvZHkgaG9sZHMgdGhlIHNsb3QsIGZvciBjZXJ0YWluLiAqL1xuICBpc0VtcHR5KHNsb3Q6IG51bWJlcik6IGJvb2xlYW4ge1xuICAgIHJldHVybiB0aGlzLiNzbG90cyAhPT0gdW5kZWZpbmVkICYmICF0aGlzLiNzbG90cy5oYXMoc2xvdCk7XG4gIH1cblxuICAvKiogU1BFQ0lGSUNBVElPTi5tZCBcImFsaXZlXCI6IHdobyBjYW5ub3QgYmUgYXNrZWQgYWJvdXQgY291bnRzIGFzIGFsaXZlLiAqL1xuICBhbGl2ZShvd25lcjogbnVtYmVyKTogYm9vbGVhbiB7XG4gICAgY29uc3Qgc2xvdCA9IG93bmVyICYgMHhmZjtcbiAgICBpZiAoc2xvdCA9PT0gMCB8fCBzbG90ID4gdGhpcy5tYXhQZWVycykgcmV0dXJuIGZhbHNlO1xuICAgIGlmICh0aGlzLmJ5dGVzLnUzMih0aGlzLnBlZXJzICsgKHNsb3QgLSAxKSAqIEwuTElORV9CWVRFUyArIEwuUEVFUl9PV05FUikgIT09IG93bmVyKSByZXR1cm4gZmFsc2U7XG4gICAgcmV0dXJuIHRoaXMuI3Nsb3RzID09PSB1bmRlZmluZWQgfHwgdGhpcy4jc2xvdHMuaGFzKHNsb3QpO1xuICB9XG59XG4iLCAiLy8gUXVldWVzIGFuZCBjaGFubmVsczogU1BFQ0lGSUNBVElPTi5tZCBzZWN0aW9ucyAxMSBhbmQgMjEuXG5cbmltcG9ydCAqIGFzIEwgZnJvbSBcInplcm9pcGMvbGF5b3V0XCI7XG5pbXBvcnQgeyBBaW1zLCBjaGVja0Jsb2NrcywgTEFQX0JJVFMsIHR5cGUgTmFtaW5nLCBzdGVwQnJlYWNoZXMgfSBmcm9tIFwiLi9ibG9ja3NcIjtcbmltcG9ydCB0eXBlIHsgRXhhbWluYXRpb24gfSBmcm9tIFwiLi9leGFtaW5hdGlvblwiO1xuaW1wb3J0IHsgZGlmZmVyZW5jZSwgbW9kdWxvLCB0eXBlIFJvdywgdHlwZSBXb3JkLCBzaWdodE9mLCB1cDggfSBmcm9tIFwiLi93b3Jkc1wiO1xuXG4vKiogQSB3YWxrIHRoYXQgdGFrZXMgc28gbWFueSBzdGVwcyBtb3JlIHRoYW4gZm91ciBsYXBzIGZpbmRzIHRoZSB3b3JkcyBjb3JydXB0LiAqL1xuY29uc3QgTU9TVF9TUEFSRV9TVEVQUyA9IDIgKiogMjA7XG5cbmludGVyZmFjZSBDZWxscyB7XG4gIHJlYWRvbmx5IGNhcGFjaXR5OiBudW1iZXI7XG4gIHJlYWRvbmx5IHRhcmdldHM6IFJvdztcbiAgLyoqIFRoZSBiaXQgdGhhdCBzYXlzIFwiY2xvc2VkXCIgaW4gdGhlIGJsb2NrIG9mIGEgZnVsbCBjZWxsOyAwIGluIGEgcXVldWUuICovXG4gIHJlYWRvbmx5IGJpdDogbnVtYmVyO1xuICByZWFkb25seSB1bmJ1ZmZlcmVkOiBib29sZWFuO1xufVxuXG5mdW5jdGlvbiB0YXJnZXRUZXh0KGNlbGxzOiBDZWxscywgY2VsbDogbnVtYmVyKTogc3RyaW5nIHtcbiAgY29uc3QgdHVybiA9IGNlbGxzLnRhcmdldHMudXBwZXIoY2VsbCk7XG4gIGNvbnN0IGxvdyA9IGNlbGxzLnRhcmdldHMubG93KGNlbGwpO1xuICBjb25zdCBsYXAgPSBNYXRoLmZsb29yKHR1cm4gLyAyKTtcbiAgaWYgKHR1cm4gJSAyID09PSAxKSB7XG4gICAgY29uc3QgY2xvc2VkID0gY2VsbHMuYml0ICE9PSAwICYmIChsb3cgJiBjZWxscy5iaXQpICE9PSAwO1xuICAgIHJldHVybiBgdHVybiAke3R1cm59IChmdWxsIGluIGxhcCAke2xhcH0pLCBibG9jayAke2Nsb3NlZCA/IGxvdyAmIH5jZWxscy5iaXQgOiBsb3d9JHtjbG9zZWQgPyBcIiwgd2l0aCB0aGUgbWFyayBvZiBjbG9zaW5nXCIgOiBcIlwifWA7XG4gIH1cbiAgY29uc3QgcmVzdCA9XG4gICAgbG93ID09PSBMLk5PX0JMT0NLXG4gICAgICA/IFwiXCJcbiAgICAgIDogY2VsbHMuYml0ICE9PSAwICYmIGxvdyA9PT0gTC5DSEFOTkVMX0NMT1NFRFxuICAgICAgICA/IFwiLCB3aXRoIHRoZSBtYXJrIG9mIGNsb3NpbmdcIlxuICAgICAgICA6IGAsIGJsb2NrICR7bG93fWA7XG4gIHJldHVybiBgdHVybiAke3R1cm59IChlbXB0eSBpbiBsYXAgJHtsYXB9KSR7cmVzdH1gO1xufVxuXG4vKiogSG93IG9mdGVuIGEgY2VsbCB3YXMgZmlsbGVkLCBhbmQgZW1wdGllZC4gKi9cbmNvbnN0IGZpbGxlZCA9ICh0dXJuOiBudW1iZXIpID0+IG1vZHVsbyhNYXRoLmNlaWwodHVybiAvIDIpLCBMQVBfQklUUyk7XG5jb25zdCBlbXB0aWVkID0gKHR1cm46IG51bWJlcikgPT4gbW9kdWxvKE1hdGguZmxvb3IodHVybiAvIDIpLCBMQVBfQklUUyk7XG5cbmV4cG9ydCBmdW5jdGlvbiBjaGVja0NlbGxzKHg6IEV4YW1pbmF0aW9uKTogdm9pZCB7XG4gIGNvbnN0IHsga2luZCB9ID0geC5wbGFjZTtcbiAgY29uc3QgY2hhbm5lbCA9IGtpbmQgPT09IFwiY2hhbm5lbFwiO1xuICBjb25zdCBlbGVtU2l6ZSA9IHguZml4ZWQoYCR7a2luZH0uZWxlbV9zaXplYCwgTC5TVFJVQ1RVUkVfRUxFTV9TSVpFLCBcImVsZW1fc2l6ZVwiLCAodikgPT4gdiA+PSAxLCBcImF0IGxlYXN0IDFcIik7XG4gIGNvbnN0IGNhcGFjaXR5ID0geC5maXhlZChgJHtraW5kfS5jYXBhY2l0eWAsIEwuU1RSVUNUVVJFX0NBUEFDSVRZLCBcImNhcGFjaXR5XCIsICh2KSA9PiB2ID49IDEsIFwiYXQgbGVhc3QgMVwiKTtcbiAgY29uc3QgbW9zdCA9IGNoYW5uZWwgPyBMLkNIQU5ORUxfTU9TVF9CTE9DS1MgOiBMLk5PX0JMT0NLO1xuICBjb25zdCBibG9ja0NvdW50ID0geC5maXhlZChcbiAgICBgJHtraW5kfS5ibG9ja19jb3VudGAsXG4gICAgTC5RVUVVRV9CTE9DS19DT1VOVCxcbiAgICBcImJsb2NrX2NvdW50XCIsXG4gICAgKHYpID0+IHYgPiBjYXBhY2l0eSAmJiB2IDw9IG1vc3QsXG4gICAgYG1vcmUgdGhhbiB0aGUgY2FwYWNpdHksICR7Y2FwYWNpdHl9LCBhbmQgYXQgbW9zdCAke21vc3R9YCxcbiAgKTtcbiAgY29uc3QgbGVhc3QgPSBMLkNFTExfUEFZTE9BRCArIHVwOChlbGVtU2l6ZSk7XG4gIGNvbnN0IHN0cmlkZSA9IHguZml4ZWQoXG4gICAgYCR7a2luZH0uc3RyaWRlYCxcbiAgICBMLlNUUlVDVFVSRV9TVFJJREUsXG4gICAgXCJzdHJpZGVcIixcbiAgICAodikgPT4gdiAlIDggPT09IDAgJiYgdiA+PSBsZWFzdCxcbiAgICBgYSBtdWx0aXBsZSBvZiA4LCBhdCBsZWFzdCAke2xlYXN0fWAsXG4gICk7XG4gIGNvbnN0IHJlbmRlenZvdXMgPSBjaGFubmVsXG4gICAgPyB4LmZpeGVkKFwiY2hhbm5lbC5yZW5kZXp2b3VzXCIsIEwuQ0hBTk5FTF9SRU5ERVpWT1VTLCBcInJlbmRlenZvdXNcIiwgKHYpID0+IHYgPD0gMSwgXCIwIG9yIDFcIilcbiAgICA6IDA7XG4gIHguZml0cyhgJHtraW5kfS5maXRzYCwgTC5RVUVVRV9DRUxMUyArIGJsb2NrQ291bnQgKiBzdHJpZGUsIGAke2Jsb2NrQ291bnR9IGJsb2NrcyBvZiAke3N0cmlkZX0gYnl0ZXNgKTtcbiAgeC5mb3VuZGVkKCk7XG5cbiAgY29uc3QgYmVnaW4gPSB4LmJhc2UgKyBMLlFVRVVFX0NFTExTO1xuICBjb25zdCB3b3JkcyA9IHguYnl0ZXMucm93KGJlZ2luICsgTC5DRUxMX0JMT0NLLCBibG9ja0NvdW50LCBzdHJpZGUpO1xuICBjb25zdCBjZWxsczogQ2VsbHMgPSB7XG4gICAgY2FwYWNpdHksXG4gICAgdGFyZ2V0czogeC5ieXRlcy5yb3coYmVnaW4gKyBMLkNFTExfVEFSR0VULCBjYXBhY2l0eSwgc3RyaWRlKSxcbiAgICBiaXQ6IGNoYW5uZWwgPyBMLkNIQU5ORUxfQ0xPU0VEX0JJVCA6IDAsXG4gICAgdW5idWZmZXJlZDogcmVuZGV6dm91cyA9PT0gMSxcbiAgfTtcbiAgY2hlY2tPcmRlcih4LCBjZWxscyk7XG4gIGNvbnN0IG5hbWVkID0gY2hlY2tUYXJnZXRzKHgsIGNlbGxzLCBibG9ja0NvdW50KTtcbiAgY2hlY2tCbG9ja3MoeCwgY2VsbHMudGFyZ2V0cywgd29yZHMsIG5ldyBBaW1zKGNhcGFjaXR5KSwgbmFtZWQpO1xuICBjaGVja0hpbnQoeCwgY2VsbHMsIEwuUVVFVUVfVEFJTCwgXCJ0YWlsXCIpO1xuICBjaGVja0hpbnQoeCwgY2VsbHMsIEwuUVVFVUVfSEVBRCwgXCJoZWFkXCIpO1xuICBpZiAoY2hhbm5lbCkgY2hlY2tNYXJrcyh4LCBjZWxscyk7XG4gIGlmIChjZWxscy51bmJ1ZmZlcmVkKSBjaGVja09mZmVycyh4LCBjZWxscywgd29yZHMsIG5hbWVkKTtcbiAgeC5ieXRlcy5hbmV3KCk7XG4gIGZvciAoY29uc3QgeyBjZWxsLCBibG9jayB9IG9mIG5hbWVkKSB7XG4gICAgeC5wYWRkaW5nKGB0aGUgZWxlbWVudCBpbiBibG9jayAke2Jsb2NrfWAsIGJlZ2luICsgYmxvY2sgKiBzdHJpZGUgKyBMLkNFTExfUEFZTE9BRCwgZWxlbVNpemUsIFtcbiAgICAgIGNlbGxzLnRhcmdldHMuc2lnaHQoY2VsbCksXG4gICAgXSk7XG4gIH1cbiAgeC53YWl0ZXJzKEwuUVVFVUVfTk9UX0VNUFRZLCBcIm5vdF9lbXB0eVwiKTtcbiAgaWYgKGNoYW5uZWwpIHgud2FpdGVycyhMLkNIQU5ORUxfV0FOVEVELCBcIndhbnRlZFwiKTtcbiAgeC53YWl0ZXJzKEwuUVVFVUVfTk9UX0ZVTEwsIFwibm90X2Z1bGxcIik7XG4gIGlmIChjaGFubmVsKSB4LndhaXRlcnMoTC5DSEFOTkVMX1RBS0VOLCBcInRha2VuXCIpO1xufVxuXG4vKiogUG9zaXRpb25zIGFyZSBmaWxsZWQgaW4gb3JkZXIsIGFuZCBlbXB0aWVkIGluIG9yZGVyIChidXQgZm9yIG9mZmVycywgd2hpY2ggbWF5IGJlIHRha2VuIGJhY2spLiAqL1xuZnVuY3Rpb24gY2hlY2tPcmRlcih4OiBFeGFtaW5hdGlvbiwgY2VsbHM6IENlbGxzKTogdm9pZCB7XG4gIGNvbnN0IHsga2luZCB9ID0geC5wbGFjZTtcbiAgY29uc3QgeyB0YXJnZXRzLCBjYXBhY2l0eSB9ID0gY2VsbHM7XG4gIGNvbnN0IGNoZWNrID0gKGNvdW50OiAodHVybjogbnVtYmVyKSA9PiBudW1iZXIsIGRvbmU6IHN0cmluZykgPT4ge1xuICAgIGNvbnN0IGNvdW50cyA9IEZsb2F0NjRBcnJheS5mcm9tKHsgbGVuZ3RoOiBjYXBhY2l0eSB9LCAoXywgaykgPT4gY291bnQodGFyZ2V0cy51cHBlcihrKSkpO1xuICAgIGZvciAoY29uc3QgeyBjZWxsLCBiZXNpZGUgfSBvZiBzdGVwQnJlYWNoZXMoY291bnRzLCBMQVBfQklUUykpIHtcbiAgICAgIHgud3JvbmcoXG4gICAgICAgIGAke2tpbmR9Lm9yZGVyYCxcbiAgICAgICAgeyBhdDogdGFyZ2V0cy5vZmZzZXQoY2VsbCksIHdoYXQ6IGB0YXJnZXQgb2YgY2VsbCAke2NlbGx9YCB9LFxuICAgICAgICBgJHt0YXJnZXRUZXh0KGNlbGxzLCBjZWxsKX06ICR7ZG9uZX0gJHtjb3VudHNbY2VsbF19IHRpbWVzYCxcbiAgICAgICAgYGNlbGxzIGFyZSAke2RvbmV9IGluIG9yZGVyLCBhbmQgY2VsbCAke2Jlc2lkZX0gd2FzICR7Y291bnRzW2Jlc2lkZV19IHRpbWVzICgke3RhcmdldFRleHQoY2VsbHMsIGJlc2lkZSl9KWAsXG4gICAgICAgIHsgc2lnaHRzOiBbdGFyZ2V0cy5zaWdodChjZWxsKSwgdGFyZ2V0cy5zaWdodChiZXNpZGUpXSB9LFxuICAgICAgKTtcbiAgICB9XG4gIH07XG4gIGNoZWNrKGZpbGxlZCwgXCJmaWxsZWRcIik7XG4gIGlmICghY2VsbHMudW5idWZmZXJlZCkgY2hlY2soZW1wdGllZCwgXCJlbXB0aWVkXCIpO1xufVxuXG4vKiogV2hhdCBlYWNoIHRhcmdldCBuYW1lcy4gUmV0dXJucyB0aGUgY2VsbHMgdGhhdCBuYW1lIGEgYmxvY2sgdGhhdCB0aGVyZSBpcy4gKi9cbmZ1bmN0aW9uIGNoZWNrVGFyZ2V0cyh4OiBFeGFtaW5hdGlvbiwgY2VsbHM6IENlbGxzLCBibG9ja0NvdW50OiBudW1iZXIpOiBOYW1pbmdbXSB7XG4gIGNvbnN0IHsga2luZCB9ID0geC5wbGFjZTtcbiAgY29uc3QgeyB0YXJnZXRzLCBiaXQgfSA9IGNlbGxzO1xuICBjb25zdCBuYW1lZDogTmFtaW5nW10gPSBbXTtcbiAgZm9yIChsZXQgY2VsbCA9IDA7IGNlbGwgPCBjZWxscy5jYXBhY2l0eTsgY2VsbCsrKSB7XG4gICAgY29uc3QgdHVybiA9IHRhcmdldHMudXBwZXIoY2VsbCk7XG4gICAgY29uc3QgbG93ID0gdGFyZ2V0cy5sb3coY2VsbCk7XG4gICAgY29uc3Qgd2hlcmUgPSB7IGF0OiB0YXJnZXRzLm9mZnNldChjZWxsKSwgd2hhdDogYHRhcmdldCBvZiBjZWxsICR7Y2VsbH1gIH07XG4gICAgaWYgKHR1cm4gJSAyID09PSAxKSB7XG4gICAgICBjb25zdCBibG9jayA9IGxvdyAmIH5iaXQ7XG4gICAgICBpZiAoYmxvY2sgPCBibG9ja0NvdW50KSBuYW1lZC5wdXNoKHsgY2VsbCwgbGFwOiBNYXRoLmZsb29yKHR1cm4gLyAyKSwgYmxvY2sgfSk7XG4gICAgICBlbHNlIHtcbiAgICAgICAgeC53cm9uZyhgJHtraW5kfS5ibG9ja2AsIHdoZXJlLCB0YXJnZXRUZXh0KGNlbGxzLCBjZWxsKSwgYGEgYmxvY2sgYmVsb3cgJHtibG9ja0NvdW50fWAsIHtcbiAgICAgICAgICBzaWdodHM6IFt0YXJnZXRzLnNpZ2h0KGNlbGwpXSxcbiAgICAgICAgfSk7XG4gICAgICB9XG4gICAgfSBlbHNlIGlmIChsb3cgIT09IEwuTk9fQkxPQ0sgJiYgIShiaXQgIT09IDAgJiYgbG93ID09PSBMLkNIQU5ORUxfQ0xPU0VEKSkge1xuICAgICAgeC53cm9uZyhgJHtraW5kfS5lbXB0eWAsIHdoZXJlLCB0YXJnZXRUZXh0KGNlbGxzLCBjZWxsKSwgXCJubyBibG9jayAoMHhmZmZmZmYpIGluIGFuIGVtcHR5IGNlbGxcIiwge1xuICAgICAgICBzaWdodHM6IFt0YXJnZXRzLnNpZ2h0KGNlbGwpXSxcbiAgICAgIH0pO1xuICAgIH1cbiAgfVxuICByZXR1cm4gbmFtZWQ7XG59XG5cbi8qKiBUaGUgY2VsbCBiZWZvcmUgYSBwbGFjZTogd2hhdCB3YXMgZmlsbGVkLCBvciBlbXB0aWVkLCBsYXN0IHdoZW4gdGhlIHBsYWNlIGNvbWVzIG5leHQuICovXG5leHBvcnQgZnVuY3Rpb24gYmVmb3JlKGluZGV4OiBudW1iZXIsIGxhcDogbnVtYmVyLCBjYXBhY2l0eTogbnVtYmVyKTogeyBjZWxsOiBudW1iZXI7IGxhcDogbnVtYmVyIH0ge1xuICByZXR1cm4gaW5kZXggPiAwID8geyBjZWxsOiBpbmRleCAtIDEsIGxhcCB9IDogeyBjZWxsOiBjYXBhY2l0eSAtIDEsIGxhcDogbW9kdWxvKGxhcCAtIDEsIExBUF9CSVRTKSB9O1xufVxuXG4vKiogQSBoaW50IGxhZ3MsIG9yIGlzIGV4YWN0OyBpdCBuZXZlciBsZWFkcy4gKi9cbmZ1bmN0aW9uIGNoZWNrSGludCh4OiBFeGFtaW5hdGlvbiwgY2VsbHM6IENlbGxzLCBvZmZzZXQ6IG51bWJlciwgbmFtZTogXCJ0YWlsXCIgfCBcImhlYWRcIik6IHZvaWQge1xuICBjb25zdCB7IGtpbmQgfSA9IHgucGxhY2U7XG4gIGNvbnN0IHsgY2FwYWNpdHksIHRhcmdldHMgfSA9IGNlbGxzO1xuICBjb25zdCBoaW50ID0geC53b3JkKG9mZnNldCk7XG4gIGNvbnN0IHdoZXJlID0geyBhdDogaGludC5hdCwgd2hhdDogYGhpbnQgJHtuYW1lfWAgfTtcbiAgY29uc3QgdGV4dCA9IGBsYXAgJHtoaW50LnVwcGVyfSwgaW5kZXggJHtoaW50Lmxvd31gO1xuICBpZiAoIWNoZWNrUG9zaXRpb24oeCwgYCR7a2luZH0uaGludC1pbmRleGAsIHdoZXJlLCBoaW50LCBjYXBhY2l0eSkpIHJldHVybjtcbiAgY29uc3QgbGFzdCA9IGJlZm9yZShoaW50LmxvdywgaGludC51cHBlciwgY2FwYWNpdHkpO1xuICBjb25zdCB0YXJnZXQgPSB4LmJ5dGVzLndvcmQodGFyZ2V0cy5vZmZzZXQobGFzdC5jZWxsKSk7XG4gIGNvbnN0IGNvdW50ID0gbmFtZSA9PT0gXCJ0YWlsXCIgPyBmaWxsZWQodGFyZ2V0LnVwcGVyKSA6IGVtcHRpZWQodGFyZ2V0LnVwcGVyKTtcbiAgY29uc3QgbGFnID0gZGlmZmVyZW5jZShjb3VudCwgbW9kdWxvKGxhc3QubGFwICsgMSwgTEFQX0JJVFMpLCBMQVBfQklUUyk7XG4gIC8vIFdoZXJlIGEgY29uc3VtZWQgY2VsbCBzYXlzIG5vdGhpbmcgb2YgdGhvc2UgYmVmb3JlIGl0LCB0aGUgd2FsayBmcm9tIHRoZSBoaW50IGdvZXMgb25lIGNlbGwgYXQgYSB0aW1lLlxuICBpZiAoY2VsbHMudW5idWZmZXJlZCAmJiBuYW1lID09PSBcImhlYWRcIiAmJiBsYWcgKiBjYXBhY2l0eSA+IDQgKiBjYXBhY2l0eSArIE1PU1RfU1BBUkVfU1RFUFMpIHtcbiAgICB4Lndyb25nKGAke2tpbmR9LmhpbnQtbGFnc2AsIHdoZXJlLCB0ZXh0LCBgYSBoaW50IHRoYXQgaXMgbW92ZWQgb246IGl0IGlzICR7bGFnfSBsYXBzIGJlaGluZGAsIHtcbiAgICAgIHNpZ2h0czogW3NpZ2h0T2YodGFyZ2V0KSwgc2lnaHRPZihoaW50KV0sXG4gICAgfSk7XG4gIH1cbiAgaWYgKGxhZyA+PSAwKSByZXR1cm47XG4gIHgud3JvbmcoXG4gICAgYCR7a2luZH0uaGludC1sZWFkc2AsXG4gICAgd2hlcmUsXG4gICAgdGV4dCxcbiAgICBgYXQgbW9zdCB0aGUgJHtuYW1lfTogY2VsbCAke2xhc3QuY2VsbH0gd2FzICR7bmFtZSA9PT0gXCJ0YWlsXCIgPyBcImZpbGxlZFwiIDogXCJlbXB0aWVkXCJ9ICR7Y291bnR9IHRpbWVzIG9ubHlgLFxuICAgIHsgc2lnaHRzOiBbc2lnaHRPZih0YXJnZXQpLCBzaWdodE9mKGhpbnQpLCBzaWdodE9mKHRhcmdldCldIH0sXG4gICk7XG59XG5cbi8qKiBBIGhpbnQncyB3b3JkOiBhbiBpbmRleCB0aGF0IHRoZXJlIGlzLCBhbmQgYSBsYXAgdGhhdCBpcyBjb3VudGVkIG1vZHVsbyAyXjM5LiAqL1xuZXhwb3J0IGZ1bmN0aW9uIGNoZWNrUG9zaXRpb24oXG4gIHg6IEV4YW1pbmF0aW9uLFxuICBydWxlOiBzdHJpbmcsXG4gIHdoZXJlOiB7IGF0OiBudW1iZXI7IHdoYXQ6IHN0cmluZyB9LFxuICBoaW50OiBXb3JkLFxuICBjYXBhY2l0eTogbnVtYmVyLFxuKTogYm9vbGVhbiB7XG4gIGlmIChoaW50LmxvdyA8IGNhcGFjaXR5ICYmIGhpbnQudXBwZXIgPCAyICoqIExBUF9CSVRTKSByZXR1cm4gdHJ1ZTtcbiAgeC53cm9uZyhydWxlLCB3aGVyZSwgYGxhcCAke2hpbnQudXBwZXJ9LCBpbmRleCAke2hpbnQubG93fWAsIGBhbiBpbmRleCBiZWxvdyAke2NhcGFjaXR5fSwgYSBsYXAgYmVsb3cgMl4zOWAsIHtcbiAgICBzaWdodHM6IFtzaWdodE9mKGhpbnQpXSxcbiAgfSk7XG4gIHJldHVybiBmYWxzZTtcbn1cblxuLyoqIFRoZSBtYXJrIG9mIGNsb3Npbmc6IGF0IG1vc3Qgb25lLCBvbiB0aGUgY2VsbCBvZiB0aGUgdGFpbC4gKi9cbmZ1bmN0aW9uIGNoZWNrTWFya3MoeDogRXhhbWluYXRpb24sIGNlbGxzOiBDZWxscyk6IHZvaWQge1xuICBjb25zdCB7IHRhcmdldHMsIGNhcGFjaXR5LCBiaXQgfSA9IGNlbGxzO1xuICBjb25zdCBtYXJrczogbnVtYmVyW10gPSBbXTtcbiAgZm9yIChsZXQgY2VsbCA9IDA7IGNlbGwgPCBjYXBhY2l0eTsgY2VsbCsrKSB7XG4gICAgY29uc3QgbG93ID0gdGFyZ2V0cy5sb3coY2VsbCk7XG4gICAgY29uc3QgbWFya2VkID0gdGFyZ2V0cy51cHBlcihjZWxsKSAlIDIgPT09IDEgPyAobG93ICYgYml0KSAhPT0gMCA6IGxvdyA9PT0gTC5DSEFOTkVMX0NMT1NFRDtcbiAgICBpZiAobWFya2VkKSBtYXJrcy5wdXNoKGNlbGwpO1xuICB9XG4gIGZvciAoY29uc3QgY2VsbCBvZiBtYXJrcykge1xuICAgIGNvbnN0IHdoZXJlID0geyBhdDogdGFyZ2V0cy5vZmZzZXQoY2VsbCksIHdoYXQ6IGB0YXJnZXQgb2YgY2VsbCAke2NlbGx9YCB9O1xuICAgIGNvbnN0IGZpcnN0ID0gbWFya3NbMF0gYXMgbnVtYmVyO1xuICAgIGlmIChjZWxsICE9PSBmaXJzdCkge1xuICAgICAgeC53cm9uZyhcImNoYW5uZWwubWFyay10d2ljZVwiLCB3aGVyZSwgdGFyZ2V0VGV4dChjZWxscywgY2VsbCksIGBubyBtYXJrIG9mIGNsb3Npbmc6IGNlbGwgJHtmaXJzdH0gaGFzIG9uZWAsIHtcbiAgICAgICAgc2lnaHRzOiBbdGFyZ2V0cy5zaWdodChjZWxsKSwgdGFyZ2V0cy5zaWdodChmaXJzdCldLFxuICAgICAgfSk7XG4gICAgfVxuICAgIGNvbnN0IGxhcCA9IGZpbGxlZCh0YXJnZXRzLnVwcGVyKGNlbGwpKTsgLy8gdGhlIGxhcCBvZiB0aGUgcGxhY2UgdGhhdCBpcyBub3QgZmlsbGVkIGFueSBtb3JlXG4gICAgY29uc3QgbGFzdCA9IGJlZm9yZShjZWxsLCBsYXAsIGNhcGFjaXR5KTtcbiAgICBjb25zdCBjb3VudCA9IGZpbGxlZCh0YXJnZXRzLnVwcGVyKGxhc3QuY2VsbCkpO1xuICAgIGlmIChsYXN0LmNlbGwgPT09IGNlbGwgfHwgZGlmZmVyZW5jZShjb3VudCwgbW9kdWxvKGxhc3QubGFwICsgMSwgTEFQX0JJVFMpLCBMQVBfQklUUykgPj0gMCkgY29udGludWU7XG4gICAgeC53cm9uZyhcbiAgICAgIFwiY2hhbm5lbC5tYXJrLXBsYWNlXCIsXG4gICAgICB3aGVyZSxcbiAgICAgIHRhcmdldFRleHQoY2VsbHMsIGNlbGwpLFxuICAgICAgYHRoZSBtYXJrIGF0IHRoZSB0YWlsIG9ubHksIGFuZCBjZWxsICR7bGFzdC5jZWxsfSBiZWZvcmUgaXQgd2FzIGZpbGxlZCAke2NvdW50fSB0aW1lc2AsXG4gICAgICB7IHNpZ2h0czogW3RhcmdldHMuc2lnaHQoY2VsbCksIHRhcmdldHMuc2lnaHQobGFzdC5jZWxsKV0gfSxcbiAgICApO1xuICB9XG59XG5cbi8qKiBPZmZlcnMgb2Ygd2hvIGlzIGdvbmUgc3RhbmQgdW50aWwgc29tZWJvZHkgdGFrZXMgdGhlbS4gKi9cbmZ1bmN0aW9uIGNoZWNrT2ZmZXJzKHg6IEV4YW1pbmF0aW9uLCBjZWxsczogQ2VsbHMsIHdvcmRzOiBSb3csIG5hbWVkOiByZWFkb25seSBOYW1pbmdbXSk6IHZvaWQge1xuICBjb25zdCBvcnBoYW5zID0gbmFtZWQuZmlsdGVyKCh7IGJsb2NrIH0pID0+IHguaXNEZWFkKHdvcmRzLmxvdyhibG9jaykpKTtcbiAgaWYgKG9ycGhhbnMubGVuZ3RoID09PSAwKSByZXR1cm47XG4gIGNvbnN0IHsgY2VsbCB9ID0gb3JwaGFuc1swXSBhcyBOYW1pbmc7XG4gIHgubGVmdChcbiAgICBcImNoYW5uZWwub2ZmZXItb2YtZGVhZFwiLFxuICAgIHsgYXQ6IGNlbGxzLnRhcmdldHMub2Zmc2V0KGNlbGwpLCB3aGF0OiBgJHtvcnBoYW5zLmxlbmd0aH0gb2YgdGhlIG9mZmVyc2AgfSxcbiAgICBgJHtvcnBoYW5zLmxlbmd0aCA9PT0gMSA/IFwiaXRzIHNlbmRlciBpc1wiIDogXCJ0aGVpciBzZW5kZXJzIGFyZVwifSBnb25lYCxcbiAgICBcImEgcmVjZWl2ZXIgdGFrZXMgaXQ6IHRoZSBzZW5kIGhhZCBoYXBwZW5lZDsgdW50aWwgdGhlbiBpdCBrZWVwcyBpdHMgY2VsbFwiLFxuICAgIHtcbiAgICAgIHNpZ2h0czogb3JwaGFucy5zbGljZSgwLCA2NCkuZmxhdE1hcCgob25lKSA9PiBbY2VsbHMudGFyZ2V0cy5zaWdodChvbmUuY2VsbCksIHdvcmRzLnNpZ2h0KG9uZS5ibG9jayldKSxcbiAgICAgIGRlYWQ6IG9ycGhhbnMuc2xpY2UoMCwgNjQpLm1hcCgoeyBibG9jayB9KSA9PiB3b3Jkcy5sb3coYmxvY2spKSxcbiAgICB9LFxuICApO1xufVxuIiwgIi8vIFRoZSBieXRlcyBvZiBhIHNlZ21lbnQncyBmaWxlIGFzIHRoZSBjaGVja3MgcmVhZCB0aGVtOiBieSBwcmVhZCwgd2l0aGluIGJvdW5kcywgYW5kIG5ldmVyIGJlbGlldmVkLiBBIHdvcmQgb2YgOCBieXRlcyBpc1xuLy8gdHdvIG51bWJlcnMsIGl0cyB1cHBlciA0MCBiaXRzIGFuZCBpdHMgbG93ZXIgMjQ6IHRoYXQgaXMgaG93IG5lYXJseSBhbGwgd29yZHMgb2YgdGhlIGZvcm1hdCBhcmUgZGl2aWRlZCwgYW5kIHBsYWluXG4vLyBudW1iZXJzIGhvbGQgYm90aCBleGFjdGx5LlxuXG5pbXBvcnQgeyBmc3RhdFN5bmMsIHJlYWRTeW5jIH0gZnJvbSBcIm5vZGU6ZnNcIjtcblxuLyoqIEEgcmVhZGluZyB0aGF0IHRoZSBmaWxlIG5vIGxvbmdlciBoYXMsIGJlY2F1c2Ugc29tZWJvZHkgY3V0IGl0IHNob3J0LiAqL1xuZXhwb3J0IGNsYXNzIFNob3J0ZW5lZCBleHRlbmRzIEVycm9yIHt9XG5cbi8qKiBCeXRlcyB0aGF0IHdlcmUgcmVhZCBzb21ld2hlcmUsIGtlcHQgYXMgZXZpZGVuY2U6IGEgY29udHJhZGljdGlvbiBzdGFuZHMgb25seSBhcyBsb25nIGFzIHRoZXkgcmVhZCB0aGUgc2FtZS4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgU2lnaHQge1xuICByZWFkb25seSBhdDogbnVtYmVyO1xuICByZWFkb25seSBieXRlczogQnVmZmVyO1xufVxuXG5leHBvcnQgY29uc3QgVFdPXzI0ID0gMiAqKiAyNDtcbmNvbnN0IFRXT18zMiA9IDIgKiogMzI7XG4vKiogUmVhZCBhdCBvbmNlOyByb3dzIG9mIHdvcmRzIHRoYXQgYXJlIGZ1cnRoZXIgYXBhcnQgdGhhbiB0aGlzIGFyZSByZWFkIG9uZSBieSBvbmUuICovXG5jb25zdCBDSFVOS19CWVRFUyA9IDEgPDwgMjA7XG5jb25zdCBXSURFX1NUUklERSA9IDEwMjQ7XG5cbi8qKiBPbmUgd29yZCBvZiA4IGJ5dGVzLiAqL1xuZXhwb3J0IGludGVyZmFjZSBXb3JkIHtcbiAgcmVhZG9ubHkgYXQ6IG51bWJlcjtcbiAgLyoqIEJpdHMgNjMuLjI0LCBhcyBhIG51bWJlci4gKi9cbiAgcmVhZG9ubHkgdXBwZXI6IG51bWJlcjtcbiAgLyoqIEJpdHMgMjMuLjAuICovXG4gIHJlYWRvbmx5IGxvdzogbnVtYmVyO1xufVxuXG4vKiogQSByb3cgb2Ygd29yZHMgb2YgOCBieXRlcywgYHN0cmlkZWAgYnl0ZXMgYXBhcnQuICovXG5leHBvcnQgY2xhc3MgUm93IHtcbiAgY29uc3RydWN0b3IoXG4gICAgcmVhZG9ubHkgYXQ6IG51bWJlcixcbiAgICByZWFkb25seSBzdHJpZGU6IG51bWJlcixcbiAgICByZWFkb25seSBjb3VudDogbnVtYmVyLFxuICAgIC8qKiBUaGUgbG93ZXIgaGFsZiBvZiBlYWNoIHdvcmQsIHRoZW4gaXRzIHVwcGVyIGhhbGYuICovXG4gICAgcmVhZG9ubHkgaGFsdmVzOiBVaW50MzJBcnJheSxcbiAgKSB7fVxuXG4gIG9mZnNldChrOiBudW1iZXIpOiBudW1iZXIge1xuICAgIHJldHVybiB0aGlzLmF0ICsgayAqIHRoaXMuc3RyaWRlO1xuICB9XG5cbiAgdXBwZXIoazogbnVtYmVyKTogbnVtYmVyIHtcbiAgICByZXR1cm4gKHRoaXMuaGFsdmVzWzIgKiBrICsgMV0gYXMgbnVtYmVyKSAqIDI1NiArICgodGhpcy5oYWx2ZXNbMiAqIGtdIGFzIG51bWJlcikgPj4+IDI0KTtcbiAgfVxuXG4gIGxvdyhrOiBudW1iZXIpOiBudW1iZXIge1xuICAgIHJldHVybiAodGhpcy5oYWx2ZXNbMiAqIGtdIGFzIG51bWJlcikgJiAweGZmZmZmZjtcbiAgfVxuXG4gIHdvcmQoazogbnVtYmVyKTogV29yZCB7XG4gICAgcmV0dXJuIHsgYXQ6IHRoaXMub2Zmc2V0KGspLCB1cHBlcjogdGhpcy51cHBlcihrKSwgbG93OiB0aGlzLmxvdyhrKSB9O1xuICB9XG5cbiAgc2lnaHQoazogbnVtYmVyKTogU2lnaHQge1xuICAgIHJldHVybiBzaWdodE9mKHRoaXMud29yZChrKSk7XG4gIH1cbn1cblxuLyoqIEEgd29yZCdzIHZhbHVlLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIHZhbHVlT2Yod29yZDogV29yZCk6IGJpZ2ludCB7XG4gIHJldHVybiAoQmlnSW50KHdvcmQudXBwZXIpIDw8IDI0bikgfCBCaWdJbnQod29yZC5sb3cpO1xufVxuXG5leHBvcnQgZnVuY3Rpb24gc2lnaHRPZih3b3JkOiBXb3JkKTogU2lnaHQge1xuICBjb25zdCBieXRlcyA9IEJ1ZmZlci5hbGxvYyg4KTtcbiAgYnl0ZXMud3JpdGVCaWdVSW50NjRMRSh2YWx1ZU9mKHdvcmQpKTtcbiAgcmV0dXJuIHsgYXQ6IHdvcmQuYXQsIGJ5dGVzIH07XG59XG5cbmV4cG9ydCBjbGFzcyBCeXRlcyB7XG4gIHJlYWRvbmx5IHNpemU6IG51bWJlcjtcbiAgI3dpbmRvdzogeyBhdDogbnVtYmVyOyBieXRlczogQnVmZmVyIH0gPSB7IGF0OiAwLCBieXRlczogQnVmZmVyLmFsbG9jKDApIH07XG5cbiAgY29uc3RydWN0b3IocmVhZG9ubHkgZmQ6IG51bWJlcikge1xuICAgIHRoaXMuc2l6ZSA9IGZzdGF0U3luYyhmZCkuc2l6ZTtcbiAgfVxuXG4gIHJlYWQoYXQ6IG51bWJlciwgbGVuZ3RoOiBudW1iZXIpOiBCdWZmZXIge1xuICAgIGNvbnN0IGJ5dGVzID0gQnVmZmVyLmFsbG9jKGxlbmd0aCk7XG4gICAgdGhpcy4jZmlsbChhdCwgYnl0ZXMpO1xuICAgIHJldHVybiBieXRlcztcbiAgfVxuXG4gICNmaWxsKGF0OiBudW1iZXIsIGJ5dGVzOiBVaW50OEFycmF5KTogdm9pZCB7XG4gICAgbGV0IGRvbmUgPSAwO1xuICAgIHdoaWxlIChkb25lIDwgYnl0ZXMubGVuZ3RoKSB7XG4gICAgICBjb25zdCBjb3VudCA9IGF0IDwgMCA/IDAgOiByZWFkU3luYyh0aGlzLmZkLCBieXRlcywgZG9uZSwgYnl0ZXMubGVuZ3RoIC0gZG9uZSwgYXQgKyBkb25lKTtcbiAgICAgIGlmIChjb3VudCA9PT0gMCkgdGhyb3cgbmV3IFNob3J0ZW5lZChgaXRzIGZpbGUgZW5kcyBiZWZvcmUgYnl0ZSAke2F0ICsgYnl0ZXMubGVuZ3RofWApO1xuICAgICAgZG9uZSArPSBjb3VudDtcbiAgICB9XG4gIH1cblxuICB1MzIoYXQ6IG51bWJlcik6IG51bWJlciB7XG4gICAgcmV0dXJuIHRoaXMucmVhZChhdCwgNCkucmVhZFVJbnQzMkxFKDApO1xuICB9XG5cbiAgLyoqIEEgdTMyIHdpdGggd2hhdCBwcm92ZXMgaXQuICovXG4gIHUzMlNlZW4oYXQ6IG51bWJlcik6IHsgdmFsdWU6IG51bWJlcjsgc2lnaHQ6IFNpZ2h0IH0ge1xuICAgIGNvbnN0IGJ5dGVzID0gdGhpcy5yZWFkKGF0LCA0KTtcbiAgICByZXR1cm4geyB2YWx1ZTogYnl0ZXMucmVhZFVJbnQzMkxFKDApLCBzaWdodDogeyBhdCwgYnl0ZXMgfSB9O1xuICB9XG5cbiAgd29yZChhdDogbnVtYmVyKTogV29yZCB7XG4gICAgY29uc3QgYnl0ZXMgPSB0aGlzLnJlYWQoYXQsIDgpO1xuICAgIGNvbnN0IGxvd2VyID0gYnl0ZXMucmVhZFVJbnQzMkxFKDApO1xuICAgIHJldHVybiB7IGF0LCB1cHBlcjogYnl0ZXMucmVhZFVJbnQzMkxFKDQpICogMjU2ICsgKGxvd2VyID4+PiAyNCksIGxvdzogbG93ZXIgJiAweGZmZmZmZiB9O1xuICB9XG5cbiAgLyoqIEJ5dGVzIGZvciB3aG8gcmVhZHMgb24gYW5kIG9uOiBhIHdpbmRvdyBvZiB0aGUgZmlsZSwgd2hpY2ggbWF5IGJlIG9sZGVyIHRoYW4gdGhlIGxhc3QgY2FsbC4gKi9cbiAgbmVhcihhdDogbnVtYmVyLCBsZW5ndGg6IG51bWJlcik6IEJ1ZmZlciB7XG4gICAgY29uc3QgeyBhdDogZnJvbSwgYnl0ZXMgfSA9IHRoaXMuI3dpbmRvdztcbiAgICBpZiAoYXQgPj0gZnJvbSAmJiBhdCArIGxlbmd0aCA8PSBmcm9tICsgYnl0ZXMubGVuZ3RoKSByZXR1cm4gYnl0ZXMuc3ViYXJyYXkoYXQgLSBmcm9tLCBhdCAtIGZyb20gKyBsZW5ndGgpO1xuICAgIGNvbnN0IG1vc3QgPSBNYXRoLm1pbihNYXRoLm1heChsZW5ndGgsIDEgPDwgMTYpLCBNYXRoLm1heChsZW5ndGgsIHRoaXMuc2l6ZSAtIGF0KSk7XG4gICAgdGhpcy4jd2luZG93ID0geyBhdCwgYnl0ZXM6IHRoaXMucmVhZChhdCwgbW9zdCkgfTtcbiAgICByZXR1cm4gdGhpcy4jd2luZG93LmJ5dGVzLnN1YmFycmF5KDAsIGxlbmd0aCk7XG4gIH1cblxuICAvKiogRm9yZ2V0cyB0aGUgd2luZG93LiAqL1xuICBhbmV3KCk6IHZvaWQge1xuICAgIHRoaXMuI3dpbmRvdyA9IHsgYXQ6IDAsIGJ5dGVzOiBCdWZmZXIuYWxsb2MoMCkgfTtcbiAgfVxuXG4gIHJvdyhhdDogbnVtYmVyLCBjb3VudDogbnVtYmVyLCBzdHJpZGUgPSA4KTogUm93IHtcbiAgICBjb25zdCBoYWx2ZXMgPSBuZXcgVWludDMyQXJyYXkoMiAqIGNvdW50KTtcbiAgICBpZiAoc3RyaWRlID09PSA4KSB7XG4gICAgICBjb25zdCByYXcgPSBuZXcgVWludDhBcnJheShoYWx2ZXMuYnVmZmVyKTtcbiAgICAgIGZvciAobGV0IGsgPSAwOyBrIDwgcmF3Lmxlbmd0aDsgayArPSBDSFVOS19CWVRFUykgdGhpcy4jZmlsbChhdCArIGssIHJhdy5zdWJhcnJheShrLCBrICsgQ0hVTktfQllURVMpKTtcbiAgICAgIHJldHVybiBuZXcgUm93KGF0LCBzdHJpZGUsIGNvdW50LCBoYWx2ZXMpO1xuICAgIH1cbiAgICBjb25zdCBlYWNoID0gc3RyaWRlID4gV0lERV9TVFJJREUgPyAxIDogTWF0aC5tYXgoMSwgTWF0aC5mbG9vcihDSFVOS19CWVRFUyAvIHN0cmlkZSkpO1xuICAgIGNvbnN0IGNodW5rID0gQnVmZmVyLmFsbG9jKChlYWNoIC0gMSkgKiBzdHJpZGUgKyA4KTtcbiAgICBmb3IgKGxldCBrID0gMDsgayA8IGNvdW50OyBrICs9IGVhY2gpIHtcbiAgICAgIGNvbnN0IGhlcmUgPSBNYXRoLm1pbihlYWNoLCBjb3VudCAtIGspO1xuICAgICAgdGhpcy4jZmlsbChhdCArIGsgKiBzdHJpZGUsIGNodW5rLnN1YmFycmF5KDAsIChoZXJlIC0gMSkgKiBzdHJpZGUgKyA4KSk7XG4gICAgICBmb3IgKGxldCBqID0gMDsgaiA8IGhlcmU7IGorKykge1xuICAgICAgICBoYWx2ZXNbMiAqIChrICsgaildID0gY2h1bmsucmVhZFVJbnQzMkxFKGogKiBzdHJpZGUpO1xuICAgICAgICBoYWx2ZXNbMiAqIChrICsgaikgKyAxXSA9IGNodW5rLnJlYWRVSW50MzJMRShqICogc3RyaWRlICsgNCk7XG4gICAgICB9XG4gICAgfVxuICAgIHJldHVybiBuZXcgUm93KGF0LCBzdHJpZGUsIGNvdW50LCBoYWx2ZXMpO1xuICB9XG5cbiAgLyoqIFdoZXRoZXIgYWxsIHRoZXNlIGJ5dGVzIHJlYWQgdGhlIHNhbWUgbm93LCB0d2ljZSBvdmVyOiB0aGVuIGFsbCBkaWQgYXQgdGhlIG1vbWVudCBiZXR3ZWVuLiAqL1xuICBzdGlsbFNvKHNpZ2h0czogcmVhZG9ubHkgU2lnaHRbXSk6IGJvb2xlYW4ge1xuICAgIHJldHVybiBbLi4uc2lnaHRzLCAuLi5zaWdodHNdLmV2ZXJ5KCh7IGF0LCBieXRlcyB9KSA9PiB0aGlzLnJlYWQoYXQsIGJ5dGVzLmxlbmd0aCkuZXF1YWxzKGJ5dGVzKSk7XG4gIH1cbn1cblxuLyoqIGEgLSBiIG1vZHVsbyAyXmJpdHMsIGFzIGEgc2lnbmVkIG51bWJlci4gKi9cbmV4cG9ydCBmdW5jdGlvbiBkaWZmZXJlbmNlKGE6IG51bWJlciwgYjogbnVtYmVyLCBiaXRzOiBudW1iZXIpOiBudW1iZXIge1xuICBjb25zdCBtb2R1bHVzID0gMiAqKiBiaXRzO1xuICBjb25zdCBkID0gKCgoYSAtIGIpICUgbW9kdWx1cykgKyBtb2R1bHVzKSAlIG1vZHVsdXM7XG4gIHJldHVybiBkID49IG1vZHVsdXMgLyAyID8gZCAtIG1vZHVsdXMgOiBkO1xufVxuXG5leHBvcnQgZnVuY3Rpb24gbW9kdWxvKGE6IG51bWJlciwgYml0czogbnVtYmVyKTogbnVtYmVyIHtcbiAgY29uc3QgbW9kdWx1cyA9IDIgKiogYml0cztcbiAgcmV0dXJuICgoYSAlIG1vZHVsdXMpICsgbW9kdWx1cykgJSBtb2R1bHVzO1xufVxuXG5leHBvcnQgZnVuY3Rpb24gdXA4KGJ5dGVzOiBudW1iZXIpOiBudW1iZXIge1xuICByZXR1cm4gTWF0aC5jZWlsKGJ5dGVzIC8gOCkgKiA4O1xufVxuXG5leHBvcnQgZnVuY3Rpb24gdXA2NChieXRlczogbnVtYmVyKTogbnVtYmVyIHtcbiAgcmV0dXJuIE1hdGguY2VpbChieXRlcyAvIDY0KSAqIDY0O1xufVxuXG5leHBvcnQgZnVuY3Rpb24gaGV4KHZhbHVlOiBudW1iZXIgfCBiaWdpbnQsIGRpZ2l0cyA9IDApOiBzdHJpbmcge1xuICByZXR1cm4gYDB4JHt2YWx1ZS50b1N0cmluZygxNikucGFkU3RhcnQoZGlnaXRzLCBcIjBcIil9YDtcbn1cblxuLyoqIFRoZSB1cHBlciBhbmQgbG93ZXIgMzIgYml0cyBvZiBhIHdvcmQuICovXG5leHBvcnQgZnVuY3Rpb24gaGFsdmVzT2Yod29yZDogV29yZCk6IHsgaGlnaDogbnVtYmVyOyBsb3dlcjogbnVtYmVyIH0ge1xuICBjb25zdCBoaWdoID0gTWF0aC5mbG9vcih3b3JkLnVwcGVyIC8gMjU2KTtcbiAgcmV0dXJuIHsgaGlnaCwgbG93ZXI6ICh3b3JkLnVwcGVyICUgMjU2KSAqIFRXT18yNCArIHdvcmQubG93IH07XG59XG5cbmV4cG9ydCB7IFRXT18zMiB9O1xuIiwgIi8vIEJsb2NrcyBhbmQgdGFyZ2V0czogU1BFQ0lGSUNBVElPTi5tZCBzZWN0aW9uIDgsIGFzIHF1ZXVlcywgY2hhbm5lbHMgYW5kIHN0cmVhbXMgaGF2ZSB0aGVtLiBFYWNoIGJsb2NrIGxpZXMgaW4gb25lIHBsYWNlOlxuLy8gbmFtZWQgYnkgb25lIGNlbGwsIG9yIHdpdGggYW4gb3duZXIsIG9yIGZyZWUuXG5cbmltcG9ydCB0eXBlIHsgRXhhbWluYXRpb24gfSBmcm9tIFwiLi9leGFtaW5hdGlvblwiO1xuaW1wb3J0IHsgbW9kdWxvLCB0eXBlIFJvdyB9IGZyb20gXCIuL3dvcmRzXCI7XG5cbi8qKiBCaXRzIG9mIHR1cm5zIGFuZCBvZiBsYXBzLiAqL1xuZXhwb3J0IGNvbnN0IFRVUk5fQklUUyA9IDQwO1xuZXhwb3J0IGNvbnN0IExBUF9CSVRTID0gMzk7XG5cbmNvbnN0IEhFTEQgPSAyICoqIDM5O1xuXG4vKiogV2hhdCBhIGJsb2NrIHdvcmQgc2F5cy4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgQWltIHtcbiAgcmVhZG9ubHkgaGVsZDogYm9vbGVhbjtcbiAgcmVhZG9ubHkgbGFwOiBudW1iZXI7XG4gIHJlYWRvbmx5IGluZGV4OiBudW1iZXI7XG4gIHJlYWRvbmx5IG93bmVyOiBudW1iZXI7XG59XG5cbi8qKiBIb3cgYmxvY2sgd29yZHMgb2YgYSBzdHJ1Y3R1cmUgb2YgdGhpcyBjYXBhY2l0eSBhcmUgZGl2aWRlZC4gKi9cbmV4cG9ydCBjbGFzcyBBaW1zIHtcbiAgLyoqIEJpdHMgdGhhdCBob2xkIGEgY2VsbCdzIGluZGV4LiAqL1xuICByZWFkb25seSBpbmRleEJpdHM6IG51bWJlcjtcbiAgcmVhZG9ubHkgbGFwQml0czogbnVtYmVyO1xuXG4gIGNvbnN0cnVjdG9yKHJlYWRvbmx5IGNhcGFjaXR5OiBudW1iZXIpIHtcbiAgICB0aGlzLmluZGV4Qml0cyA9IGNhcGFjaXR5ID09PSAxID8gMCA6IDMyIC0gTWF0aC5jbHozMihjYXBhY2l0eSAtIDEpO1xuICAgIHRoaXMubGFwQml0cyA9IExBUF9CSVRTIC0gdGhpcy5pbmRleEJpdHM7XG4gIH1cblxuICByZWFkKHdvcmRzOiBSb3csIGJsb2NrOiBudW1iZXIpOiBBaW0ge1xuICAgIGNvbnN0IHVwcGVyID0gd29yZHMudXBwZXIoYmxvY2spO1xuICAgIGNvbnN0IHBvc2l0aW9uID0gdXBwZXIgJSBIRUxEO1xuICAgIGNvbnN0IGVhY2ggPSAyICoqIHRoaXMuaW5kZXhCaXRzO1xuICAgIHJldHVybiB7XG4gICAgICBoZWxkOiB1cHBlciA+PSBIRUxELFxuICAgICAgbGFwOiBNYXRoLmZsb29yKHBvc2l0aW9uIC8gZWFjaCksXG4gICAgICBpbmRleDogcG9zaXRpb24gJSBlYWNoLFxuICAgICAgb3duZXI6IHdvcmRzLmxvdyhibG9jayksXG4gICAgfTtcbiAgfVxuXG4gIC8qKiBBIGxhcCBhcyBpdCBzdGFuZHMgaW4gYSBibG9jayB3b3JkLiAqL1xuICBjdXQobGFwOiBudW1iZXIpOiBudW1iZXIge1xuICAgIHJldHVybiBtb2R1bG8obGFwLCB0aGlzLmxhcEJpdHMpO1xuICB9XG5cbiAgdGV4dChhaW06IEFpbSk6IHN0cmluZyB7XG4gICAgY29uc3Qgb3duZXIgPSBhaW0ub3duZXIgPT09IDAgPyBcIm5vIG93bmVyXCIgOiBgb3duZXIgMHgke2FpbS5vd25lci50b1N0cmluZygxNikucGFkU3RhcnQoNiwgXCIwXCIpfWA7XG4gICAgcmV0dXJuIGAke2FpbS5oZWxkID8gXCJoZWxkXCIgOiBcIm5vdCBoZWxkXCJ9LCBsYXAgJHthaW0ubGFwfSwgY2VsbCAke2FpbS5pbmRleH0sICR7b3duZXJ9YDtcbiAgfVxufVxuXG4vKiogQSBjZWxsIHRoYXQgbmFtZXMgYSBibG9jaywgaW4gdGhlIGxhcCBpbiB3aGljaCBpdCB3YXMgcHVibGlzaGVkLiAqL1xuZXhwb3J0IGludGVyZmFjZSBOYW1pbmcge1xuICByZWFkb25seSBjZWxsOiBudW1iZXI7XG4gIHJlYWRvbmx5IGxhcDogbnVtYmVyO1xuICByZWFkb25seSBibG9jazogbnVtYmVyO1xufVxuXG4vKipcbiAqIFRoZSBibG9ja3Mgb2YgYSBzdHJ1Y3R1cmU6IGBuYW1lZGAgYXJlIHRob3NlIHRoYXQgY2VsbHMgbmFtZS4gQSBibG9jayB0aGF0IGEgY2VsbCBuYW1lcyBpcyBhaW1lZCBhdCB0aGF0IHZlcnkgY2VsbCBhbmRcbiAqIGxhcCwgb3IgZWxzZSBvdGhlcnMgd291bGQgdGFrZSBpdCBmb3IgZnJlZS5cbiAqL1xuZXhwb3J0IGZ1bmN0aW9uIGNoZWNrQmxvY2tzKHg6IEV4YW1pbmF0aW9uLCB0YXJnZXRzOiBSb3csIHdvcmRzOiBSb3csIGFpbXM6IEFpbXMsIG5hbWVkOiByZWFkb25seSBOYW1pbmdbXSk6IHZvaWQge1xuICBjb25zdCB7IGtpbmQgfSA9IHgucGxhY2U7XG4gIGNvbnN0IGJ5ID0gbmV3IEludDMyQXJyYXkod29yZHMuY291bnQpLmZpbGwoLTEpO1xuICBjb25zdCBuYW1pbmdzID0gWy4uLm5hbWVkXTtcbiAgZm9yIChsZXQgbiA9IDA7IG4gPCBuYW1pbmdzLmxlbmd0aDsgbisrKSB7XG4gICAgY29uc3QgeyBjZWxsLCBsYXAsIGJsb2NrIH0gPSBuYW1pbmdzW25dIGFzIE5hbWluZztcbiAgICBjb25zdCB3aGVyZSA9IHsgYXQ6IHRhcmdldHMub2Zmc2V0KGNlbGwpLCB3aGF0OiBgY2VsbCAke2NlbGx9YCB9O1xuICAgIGNvbnN0IG90aGVyID0gYnlbYmxvY2tdIGFzIG51bWJlcjtcbiAgICBpZiAob3RoZXIgPj0gMCkge1xuICAgICAgY29uc3QgZmlyc3QgPSBuYW1pbmdzW290aGVyXSBhcyBOYW1pbmc7XG4gICAgICB4Lndyb25nKFxuICAgICAgICBgJHtraW5kfS5ibG9jay10d2ljZWAsXG4gICAgICAgIHdoZXJlLFxuICAgICAgICBgaXQgbmFtZXMgYmxvY2sgJHtibG9ja30sIGFuZCBzbyBkb2VzIGNlbGwgJHtmaXJzdC5jZWxsfWAsXG4gICAgICAgIFwiYSBibG9jayB0aGF0IG5vIG90aGVyIGNlbGwgbmFtZXNcIixcbiAgICAgICAgeyBzaWdodHM6IFt0YXJnZXRzLnNpZ2h0KGNlbGwpLCB0YXJnZXRzLnNpZ2h0KGZpcnN0LmNlbGwpXSB9LFxuICAgICAgKTtcbiAgICAgIGNvbnRpbnVlO1xuICAgIH1cbiAgICBieVtibG9ja10gPSBuO1xuICAgIGNvbnN0IGFpbSA9IGFpbXMucmVhZCh3b3JkcywgYmxvY2spO1xuICAgIGlmIChhaW0uaW5kZXggPT09IGNlbGwgJiYgYWltLmxhcCA9PT0gYWltcy5jdXQobGFwKSAmJiBhaW0ub3duZXIgIT09IDApIGNvbnRpbnVlO1xuICAgIHgud3JvbmcoXG4gICAgICBgJHtraW5kfS5ibG9jay1haW1gLFxuICAgICAgeyBhdDogd29yZHMub2Zmc2V0KGJsb2NrKSwgd2hhdDogYHdvcmQgb2YgYmxvY2sgJHtibG9ja30sIHdoaWNoIGNlbGwgJHtjZWxsfSBuYW1lc2AgfSxcbiAgICAgIGFpbXMudGV4dChhaW0pLFxuICAgICAgYGxhcCAke2FpbXMuY3V0KGxhcCl9LCBjZWxsICR7Y2VsbH0sIGFuZCB0aGUgb3duZXIgd2hvIHB1Ymxpc2hlZCBpdDogd2hvZXZlciBsb29rcyBmb3IgYSBmcmVlIGJsb2NrIHRha2VzIGl0IGZvciBvbmVgLFxuICAgICAgeyBzaWdodHM6IFt0YXJnZXRzLnNpZ2h0KGNlbGwpLCB3b3Jkcy5zaWdodChibG9jayldIH0sXG4gICAgKTtcbiAgfVxuICBjb25zdCBkZWFkOiBudW1iZXJbXSA9IFtdO1xuICBjb25zdCBvd25lcnMgPSBuZXcgU2V0PG51bWJlcj4oKTtcbiAgZm9yIChsZXQgYmxvY2sgPSAwOyBibG9jayA8IHdvcmRzLmNvdW50OyBibG9jaysrKSB7XG4gICAgaWYgKHdvcmRzLmxvdyhibG9jaykgPT09IDAgJiYgd29yZHMudXBwZXIoYmxvY2spID09PSAwKSBjb250aW51ZTtcbiAgICBjb25zdCBhaW0gPSBhaW1zLnJlYWQod29yZHMsIGJsb2NrKTtcbiAgICBjb25zdCB3aGVyZSA9IHsgYXQ6IHdvcmRzLm9mZnNldChibG9jayksIHdoYXQ6IGB3b3JkIG9mIGJsb2NrICR7YmxvY2t9YCB9O1xuICAgIGNvbnN0IHNpZ2h0cyA9IFt3b3Jkcy5zaWdodChibG9jayldO1xuICAgIGlmIChhaW0uaW5kZXggPj0gYWltcy5jYXBhY2l0eSkge1xuICAgICAgeC53cm9uZyhgJHtraW5kfS5ibG9jay1pbmRleGAsIHdoZXJlLCBhaW1zLnRleHQoYWltKSwgYGEgY2VsbCBiZWxvdyAke2FpbXMuY2FwYWNpdHl9YCwgeyBzaWdodHMgfSk7XG4gICAgfVxuICAgIGlmIChhaW0ub3duZXIgPT09IDApIHtcbiAgICAgIHgud3JvbmcoYCR7a2luZH0uYmxvY2stb3duZXJsZXNzYCwgd2hlcmUsIGFpbXMudGV4dChhaW0pLCBcImFuIG93bmVyLCBvciAwIGluIGFsbCBvZiB0aGUgd29yZFwiLCB7IHNpZ2h0cyB9KTtcbiAgICB9IGVsc2UgaWYgKHgub3duZXIoYCR7a2luZH0uYmxvY2stb3duZXJgLCB3aGVyZSwgYWltLm93bmVyLCBzaWdodHMpICYmIGFpbS5oZWxkICYmIHguaXNEZWFkKGFpbS5vd25lcikpIHtcbiAgICAgIGRlYWQucHVzaChibG9jayk7XG4gICAgICBvd25lcnMuYWRkKGFpbS5vd25lcik7XG4gICAgfVxuICB9XG4gIGNvbnN0IGZyZWUgPSBkZWFkLmZpbHRlcigoYmxvY2spID0+IGJ5W2Jsb2NrXSA9PT0gLTEpO1xuICBpZiAoZnJlZS5sZW5ndGggPT09IDApIHJldHVybjtcbiAgeC5sZWZ0KFxuICAgIGAke2tpbmR9LmJsb2NrLW9mLWRlYWRgLFxuICAgIHsgYXQ6IHdvcmRzLm9mZnNldChmcmVlWzBdIGFzIG51bWJlciksIHdoYXQ6IGAke2ZyZWUubGVuZ3RofSBvZiB0aGUgYmxvY2tzYCB9LFxuICAgIGAke2Jsb2Nrc1RleHQoZnJlZSl9LCBoZWxkIGJ5IHdobyBpcyBnb25lYCxcbiAgICBcImZyZWUgYnkgZGVmaW5pdGlvbjogd2hvZXZlciBuZWVkcyBhIGJsb2NrIHRha2VzIGl0XCIsXG4gICAgeyBzaWdodHM6IGZyZWUuc2xpY2UoMCwgNjQpLm1hcCgoYmxvY2spID0+IHdvcmRzLnNpZ2h0KGJsb2NrKSksIGRlYWQ6IFsuLi5vd25lcnNdIH0sXG4gICk7XG59XG5cbmV4cG9ydCBmdW5jdGlvbiBibG9ja3NUZXh0KGJsb2NrczogcmVhZG9ubHkgbnVtYmVyW10pOiBzdHJpbmcge1xuICBjb25zdCB0ZXh0ID0gYmxvY2tzLnNsaWNlKDAsIDgpLmpvaW4oXCIsIFwiKSArIChibG9ja3MubGVuZ3RoID4gOCA/IGAgYW5kICR7YmxvY2tzLmxlbmd0aCAtIDh9IG1vcmVgIDogXCJcIik7XG4gIHJldHVybiBgJHtibG9ja3MubGVuZ3RoID09PSAxID8gXCJibG9ja1wiIDogXCJibG9ja3NcIn0gJHt0ZXh0fWA7XG59XG5cbi8qKlxuICogQ291bnRzIHRoYXQgZ3JvdyBjZWxsIGJ5IGNlbGwsIGZyb20gdGhlIGZpcnN0IG9uOiBlYWNoIGlzIHRoYXQgb2YgdGhlIGZpcnN0IGNlbGwsIG9yIG9uZSBsZXNzIGZyb20gc29tZSBjZWxsIG9uLiBSZXR1cm5zXG4gKiB0aGUgY2VsbHMgdGhhdCBicmVhayB0aGlzLCBlYWNoIHdpdGggb25lIHRoYXQgaXQgY29udHJhZGljdHM7IGFzIGZldyBjZWxscyBhcyBwb3NzaWJsZS5cbiAqL1xuZXhwb3J0IGZ1bmN0aW9uIHN0ZXBCcmVhY2hlcyhjb3VudHM6IEZsb2F0NjRBcnJheSwgYml0czogbnVtYmVyKTogeyBjZWxsOiBudW1iZXI7IGJlc2lkZTogbnVtYmVyIH1bXSB7XG4gIGNvbnN0IG4gPSBjb3VudHMubGVuZ3RoO1xuICBpZiAobiA8IDIpIHJldHVybiBbXTtcbiAgY29uc3QgbW9kdWx1cyA9IDIgKiogYml0cztcbiAgY29uc3Qgc2lnbmVkID0gKGE6IG51bWJlciwgYjogbnVtYmVyKSA9PiB7XG4gICAgY29uc3QgZCA9ICgoKGEgLSBiKSAlIG1vZHVsdXMpICsgbW9kdWx1cykgJSBtb2R1bHVzO1xuICAgIHJldHVybiBkID49IG1vZHVsdXMgLyAyID8gZCAtIG1vZHVsdXMgOiBkO1xuICB9O1xuICAvLyBNb3N0IHBhc3MgaW4gb25lIGxvb2suXG4gIGxldCBmYWxscyA9IDA7XG4gIGxldCB3ZWxsRm9ybWVkID0gdHJ1ZTtcbiAgZm9yIChsZXQgayA9IDE7IGsgPCBuICYmIHdlbGxGb3JtZWQ7IGsrKykge1xuICAgIGNvbnN0IGQgPSBzaWduZWQoY291bnRzW2tdIGFzIG51bWJlciwgY291bnRzW2sgLSAxXSBhcyBudW1iZXIpO1xuICAgIGlmIChkID09PSAtMSkgZmFsbHMrKztcbiAgICBlbHNlIGlmIChkICE9PSAwKSB3ZWxsRm9ybWVkID0gZmFsc2U7XG4gIH1cbiAgaWYgKHdlbGxGb3JtZWQgJiYgZmFsbHMgPD0gMSkgcmV0dXJuIFtdO1xuICBjb25zdCBvZnRlbiA9IG5ldyBNYXA8bnVtYmVyLCBudW1iZXI+KCk7XG4gIGZvciAoY29uc3QgY291bnQgb2YgY291bnRzKSBvZnRlbi5zZXQoY291bnQsIChvZnRlbi5nZXQoY291bnQpID8/IDApICsgMSk7XG4gIGNvbnN0IHVzdWFsID0gWy4uLm9mdGVuXS5yZWR1Y2UoKGJlc3QsIG9uZSkgPT4gKG9uZVsxXSA+IGJlc3RbMV0gPyBvbmUgOiBiZXN0KSlbMF07XG4gIGxldCBiZXN0ID0geyBtaXNmaXRzOiBuICsgMSwgaGlnaDogMCwgYm91bmQ6IDAgfTtcbiAgZm9yIChjb25zdCBoaWdoIG9mIFt1c3VhbCwgKHVzdWFsICsgMSkgJSBtb2R1bHVzXSkge1xuICAgIGNvbnN0IGxvdyA9IChoaWdoIC0gMSArIG1vZHVsdXMpICUgbW9kdWx1cztcbiAgICBsZXQgbWlzZml0cyA9IGNvdW50cy5yZWR1Y2UoKHN1bSwgY291bnQpID0+IHN1bSArIChjb3VudCA9PT0gbG93ID8gMCA6IDEpLCAwKTsgLy8gYWxsIGFyZSBiZWhpbmQgdGhlIGJvdW5kXG4gICAgZm9yIChsZXQgYm91bmQgPSAwOyA7IGJvdW5kKyspIHtcbiAgICAgIGlmIChtaXNmaXRzIDwgYmVzdC5taXNmaXRzKSBiZXN0ID0geyBtaXNmaXRzLCBoaWdoLCBib3VuZCB9O1xuICAgICAgaWYgKGJvdW5kID09PSBuKSBicmVhaztcbiAgICAgIG1pc2ZpdHMgKz0gKGNvdW50c1tib3VuZF0gPT09IGxvdyA/IDEgOiAwKSAtIChjb3VudHNbYm91bmRdID09PSBoaWdoID8gMSA6IDApO1xuICAgIH1cbiAgfVxuICBjb25zdCB7IGhpZ2gsIGJvdW5kIH0gPSBiZXN0O1xuICBjb25zdCBsb3cgPSAoaGlnaCAtIDEgKyBtb2R1bHVzKSAlIG1vZHVsdXM7XG4gIGNvbnN0IGZpdHMgPSAoazogbnVtYmVyKSA9PiBjb3VudHNba10gPT09IChrIDwgYm91bmQgPyBoaWdoIDogbG93KTtcbiAgY29uc3QgYnJlYWNoZXM6IHsgY2VsbDogbnVtYmVyOyBiZXNpZGU6IG51bWJlciB9W10gPSBbXTtcbiAgY29uc3QgZ29vZCA9IEFycmF5LmZyb20oeyBsZW5ndGg6IG4gfSwgKF8sIGspID0+IGspLmZpbHRlcihmaXRzKTtcbiAgZm9yIChsZXQgY2VsbCA9IDA7IGNlbGwgPCBuICYmIGJyZWFjaGVzLmxlbmd0aCA8IDY0OyBjZWxsKyspIHtcbiAgICBpZiAoZml0cyhjZWxsKSkgY29udGludWU7XG4gICAgY29uc3QgY29udHJhZGljdHMgPSAob3RoZXI6IG51bWJlcikgPT4ge1xuICAgICAgY29uc3QgZCA9XG4gICAgICAgIG90aGVyIDwgY2VsbFxuICAgICAgICAgID8gc2lnbmVkKGNvdW50c1tvdGhlcl0gYXMgbnVtYmVyLCBjb3VudHNbY2VsbF0gYXMgbnVtYmVyKVxuICAgICAgICAgIDogc2lnbmVkKGNvdW50c1tjZWxsXSBhcyBudW1iZXIsIGNvdW50c1tvdGhlcl0gYXMgbnVtYmVyKTtcbiAgICAgIHJldHVybiBkIDwgMCB8fCBkID4gMTtcbiAgICB9O1xuICAgIGNvbnN0IGJlc2lkZSA9XG4gICAgICBnb29kLmZpbmQoY29udHJhZGljdHMpID8/IEFycmF5LmZyb20oeyBsZW5ndGg6IG4gfSwgKF8sIGspID0+IGspLmZpbmQoKGspID0+IGsgIT09IGNlbGwgJiYgY29udHJhZGljdHMoaykpO1xuICAgIGlmIChiZXNpZGUgIT09IHVuZGVmaW5lZCkgYnJlYWNoZXMucHVzaCh7IGNlbGwsIGJlc2lkZSB9KTtcbiAgfVxuICByZXR1cm4gYnJlYWNoZXM7XG59XG4iLCAiLy8gT25lIGxvb2sgYXQgYSBzZWdtZW50OiB3aGF0IGNvbnRyYWRpY3RzIHRoZSBzcGVjaWZpY2F0aW9uIGluIGl0LCB3aXRoIHRoZSBieXRlcyB0aGF0IHByb3ZlIGl0LiBBIGxvb2sgdGFrZXMgdGltZSwgYW5kXG4vLyBvdGhlcnMgd29yayBtZWFud2hpbGU7IHNvIHdoYXQgaXQgbm90ZXMgYXJlIHN1c3BpY2lvbnMsIHdoaWNoIHN0YW5kIG9ubHkgaWYgdGhlaXIgYnl0ZXMgc3RpbGwgcmVhZCB0aGUgc2FtZSBhZnRlcndhcmRzXG4vLyAoc2VlIHZhbGlkYXRlLnRzKS4gVGhlbiB0aGVyZSB3YXMgYSBtb21lbnQsIGJldHdlZW4gdGhlIHR3byByZWFkaW5ncywgYXQgd2hpY2ggYWxsIG9mIHRoZW0gd2VyZSBzby5cblxuaW1wb3J0ICogYXMgTCBmcm9tIFwiemVyb2lwYy9sYXlvdXRcIjtcbmltcG9ydCB0eXBlIHsgQ2Vuc3VzIH0gZnJvbSBcIi4vY2Vuc3VzXCI7XG5pbXBvcnQgeyB0eXBlIEJ5dGVzLCBoZXgsIHR5cGUgU2lnaHQsIHR5cGUgV29yZCwgc2lnaHRPZiwgdmFsdWVPZiB9IGZyb20gXCIuL3dvcmRzXCI7XG5cbi8qKlxuICogd3Jvbmc6IG11c3Qgbm90IGJlLCBldmVyLiBsZWZ0OiBieSBzb21lYm9keSB3aG8gaXMgZ29uZSwgYXMgdGhlIHNwZWNpZmljYXRpb24ncyB0YWJsZXMgb2YgZGVhdGhzIHNheTsgaGFybWxlc3MsIGFuZFxuICogbWVuZGVkIGJ5IHRoZSBuZXh0IG9uZSB0byBjb21lIHRoYXQgd2F5LlxuICovXG5leHBvcnQgdHlwZSBMZXZlbCA9IFwid3JvbmdcIiB8IFwibGVmdFwiO1xuXG5leHBvcnQgaW50ZXJmYWNlIEZpbmRpbmcge1xuICAvKiogV2hpY2ggcnVsZSBpdCBicmVha3M6IFwicXVldWUub3JkZXJcIi4gKi9cbiAgcmVhZG9ubHkgcnVsZTogc3RyaW5nO1xuICByZWFkb25seSBsZXZlbDogTGV2ZWw7XG4gIC8qKiBPZiB0aGUgc3RydWN0dXJlOyBcIlwiIGZvciB0aGUgc2VnbWVudCBpdHNlbGYuICovXG4gIHJlYWRvbmx5IHN0cnVjdHVyZTogc3RyaW5nO1xuICByZWFkb25seSBraW5kOiBzdHJpbmc7XG4gIC8qKiBCeXRlIG9mZnNldCBpbiB0aGUgc2VnbWVudC4gKi9cbiAgcmVhZG9ubHkgb2Zmc2V0OiBudW1iZXI7XG4gIC8qKiBXaGF0IGxpZXMgdGhlcmU6IFwiY2VsbCAzXCIuICovXG4gIHJlYWRvbmx5IHdoYXQ6IHN0cmluZztcbiAgcmVhZG9ubHkgZm91bmQ6IHN0cmluZztcbiAgcmVhZG9ubHkgZXhwZWN0ZWQ6IHN0cmluZztcbiAgLyoqIE9mIHdoYXQgdGhlIGRlYWQgbGVmdDogd2hvIG1lbmRzIGl0LiAqL1xuICByZWFkb25seSBtZW5kcz86IHN0cmluZztcbn1cblxuLyoqIEEgZmluZGluZyB0aGF0IGlzIG5vdCB5ZXQgcHJvdmVkLiAqL1xuZXhwb3J0IGludGVyZmFjZSBTdXNwaWNpb24ge1xuICByZWFkb25seSBmaW5kaW5nOiBGaW5kaW5nO1xuICByZWFkb25seSBzaWdodHM6IHJlYWRvbmx5IFNpZ2h0W107XG4gIC8qKiBXaG9zZSBkZWF0aCBpcyBwYXJ0IG9mIGl0LiAqL1xuICByZWFkb25seSBkZWFkOiByZWFkb25seSBudW1iZXJbXTtcbiAgLyoqIFNsb3RzIHRoYXQgbm9ib2R5IG1heSBob2xkIGZvciBpdCB0byBiZSB0cnVlLiAqL1xuICByZWFkb25seSBlbXB0eTogcmVhZG9ubHkgbnVtYmVyW107XG4gIC8qKiBJdCByZXN0cyBvbiBtb3JlIHRoYW4gaXRzIHNpZ2h0czogdHJ1ZSBvbmx5IHdoZW4gdGhlIG5leHQgbG9vayBzYXlzIHRoZSBzYW1lLiAqL1xuICByZWFkb25seSB0d2ljZTogYm9vbGVhbjtcbn1cblxuZXhwb3J0IGludGVyZmFjZSBXaGVyZSB7XG4gIHJlYWRvbmx5IGF0OiBudW1iZXI7XG4gIHJlYWRvbmx5IHdoYXQ6IHN0cmluZztcbn1cblxuLyoqIFdoYXQgYSBzdXNwaWNpb24gcmVzdHMgb24sIGJlc2lkZXMgd2hhdCBpcyBzYWlkLiAqL1xuZXhwb3J0IGludGVyZmFjZSBQcm9vZiB7XG4gIHJlYWRvbmx5IHNpZ2h0czogcmVhZG9ubHkgU2lnaHRbXTtcbiAgcmVhZG9ubHkgZGVhZD86IHJlYWRvbmx5IG51bWJlcltdO1xuICByZWFkb25seSBlbXB0eT86IHJlYWRvbmx5IG51bWJlcltdO1xuICByZWFkb25seSB0d2ljZT86IGJvb2xlYW47XG59XG5cbi8qKiBBcyBtYW55IHN1c3BpY2lvbnMgb2Ygb25lIHJ1bGUgYXJlIGtlcHQgZm9yIGEgc3RydWN0dXJlOyBvdGhlcnMgYXJlIGNvdW50ZWQuICovXG5jb25zdCBNT1NUX09GX0FfUlVMRSA9IDE2O1xuXG4vKiogVGhlIHN0cnVjdHVyZSB0aGF0IGlzIGxvb2tlZCBhdC4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgUGxhY2Uge1xuICByZWFkb25seSBuYW1lOiBzdHJpbmc7XG4gIHJlYWRvbmx5IGtpbmQ6IHN0cmluZztcbiAgLyoqIEZyb20gdGhlIHNlZ21lbnQncyBzdGFydCwgaW4gYnl0ZXMuICovXG4gIHJlYWRvbmx5IG9mZnNldDogbnVtYmVyO1xuICByZWFkb25seSBzaXplOiBudW1iZXI7XG59XG5cbi8qKiBUaHJvd24gd2hlcmUgYSBzdHJ1Y3R1cmUncyBnZW9tZXRyeSBpcyB3cm9uZzogbm90aGluZyBjYW4gYmUgZm91bmQgYmVoaW5kIGl0LiAqL1xuZXhwb3J0IGNsYXNzIFVuZm91bmRlZCBleHRlbmRzIEVycm9yIHt9XG5cbmV4cG9ydCBjbGFzcyBFeGFtaW5hdGlvbiB7XG4gIHJlYWRvbmx5IHN1c3BpY2lvbnM6IFN1c3BpY2lvbltdID0gW107XG4gIC8qKiBIb3cgb2Z0ZW4gYSBydWxlIHdhcyBicm9rZW4gYmV5b25kIHdoYXQgaXMga2VwdC4gKi9cbiAgcmVhZG9ubHkgbW9yZSA9IG5ldyBNYXA8c3RyaW5nLCBudW1iZXI+KCk7XG4gIHJlYWRvbmx5ICNjb3VudHMgPSBuZXcgTWFwPHN0cmluZywgbnVtYmVyPigpO1xuXG4gIGNvbnN0cnVjdG9yKFxuICAgIHJlYWRvbmx5IGJ5dGVzOiBCeXRlcyxcbiAgICByZWFkb25seSBjZW5zdXM6IENlbnN1cyxcbiAgICByZWFkb25seSBwbGFjZTogUGxhY2UsXG4gICAgcmVhZG9ubHkgc2VnbWVudDogU2VnbWVudEZhY3RzLFxuICApIHt9XG5cbiAgZ2V0IGJhc2UoKTogbnVtYmVyIHtcbiAgICByZXR1cm4gdGhpcy5wbGFjZS5vZmZzZXQ7XG4gIH1cblxuICAvKiogQSB3b3JkIG9mIHRoZSBzdHJ1Y3R1cmUsIGJ5IGl0cyBvZmZzZXQgaW4gaXQuICovXG4gIHdvcmQob2Zmc2V0OiBudW1iZXIpOiBXb3JkIHtcbiAgICByZXR1cm4gdGhpcy5ieXRlcy53b3JkKHRoaXMuYmFzZSArIG9mZnNldCk7XG4gIH1cblxuICB1MzIob2Zmc2V0OiBudW1iZXIpOiBudW1iZXIge1xuICAgIHJldHVybiB0aGlzLmJ5dGVzLnUzMih0aGlzLmJhc2UgKyBvZmZzZXQpO1xuICB9XG5cbiAgI25vdGUobGV2ZWw6IExldmVsLCBydWxlOiBzdHJpbmcsIHdoZXJlOiBXaGVyZSwgZm91bmQ6IHN0cmluZywgZXhwZWN0ZWQ6IHN0cmluZywgcHJvb2Y6IFByb29mLCBtZW5kcz86IHN0cmluZyk6IHZvaWQge1xuICAgIGNvbnN0IGNvdW50ID0gKHRoaXMuI2NvdW50cy5nZXQocnVsZSkgPz8gMCkgKyAxO1xuICAgIHRoaXMuI2NvdW50cy5zZXQocnVsZSwgY291bnQpO1xuICAgIGlmIChjb3VudCA+IE1PU1RfT0ZfQV9SVUxFKSB7XG4gICAgICB0aGlzLm1vcmUuc2V0KHJ1bGUsIGNvdW50IC0gTU9TVF9PRl9BX1JVTEUpO1xuICAgICAgcmV0dXJuO1xuICAgIH1cbiAgICBjb25zdCB7IG5hbWUsIGtpbmQgfSA9IHRoaXMucGxhY2U7XG4gICAgdGhpcy5zdXNwaWNpb25zLnB1c2goe1xuICAgICAgZmluZGluZzoge1xuICAgICAgICBydWxlLFxuICAgICAgICBsZXZlbCxcbiAgICAgICAgc3RydWN0dXJlOiBuYW1lLFxuICAgICAgICBraW5kLFxuICAgICAgICBvZmZzZXQ6IHdoZXJlLmF0LFxuICAgICAgICB3aGF0OiB3aGVyZS53aGF0LFxuICAgICAgICBmb3VuZCxcbiAgICAgICAgZXhwZWN0ZWQsXG4gICAgICAgIC4uLihtZW5kcyA9PT0gdW5kZWZpbmVkID8ge30gOiB7IG1lbmRzIH0pLFxuICAgICAgfSxcbiAgICAgIHNpZ2h0czogcHJvb2Yuc2lnaHRzLFxuICAgICAgZGVhZDogcHJvb2YuZGVhZCA/PyBbXSxcbiAgICAgIGVtcHR5OiBwcm9vZi5lbXB0eSA/PyBbXSxcbiAgICAgIHR3aWNlOiBwcm9vZi50d2ljZSA/PyBmYWxzZSxcbiAgICB9KTtcbiAgfVxuXG4gIHdyb25nKHJ1bGU6IHN0cmluZywgd2hlcmU6IFdoZXJlLCBmb3VuZDogc3RyaW5nLCBleHBlY3RlZDogc3RyaW5nLCBwcm9vZjogUHJvb2YpOiB2b2lkIHtcbiAgICB0aGlzLiNub3RlKFwid3JvbmdcIiwgcnVsZSwgd2hlcmUsIGZvdW5kLCBleHBlY3RlZCwgcHJvb2YpO1xuICB9XG5cbiAgbGVmdChydWxlOiBzdHJpbmcsIHdoZXJlOiBXaGVyZSwgZm91bmQ6IHN0cmluZywgbWVuZHM6IHN0cmluZywgcHJvb2Y6IFByb29mKTogdm9pZCB7XG4gICAgdGhpcy4jbm90ZShcImxlZnRcIiwgcnVsZSwgd2hlcmUsIGZvdW5kLCBcIlwiLCBwcm9vZiwgbWVuZHMpO1xuICB9XG5cbiAgLyoqIEEgdTMyIG9mIHRoZSBzdHJ1Y3R1cmUncyBmaXJzdCBsaW5lLCB3aGljaCBuZXZlciBjaGFuZ2VzOiB3aGF0IHRoZSBraW5kIHJlcXVpcmVzIG9mIGl0LiAqL1xuICBmaXhlZChydWxlOiBzdHJpbmcsIG9mZnNldDogbnVtYmVyLCB3aGF0OiBzdHJpbmcsIGhvbGRzOiAodmFsdWU6IG51bWJlcikgPT4gYm9vbGVhbiwgZXhwZWN0ZWQ6IHN0cmluZyk6IG51bWJlciB7XG4gICAgY29uc3QgYXQgPSB0aGlzLmJhc2UgKyBvZmZzZXQ7XG4gICAgY29uc3QgeyB2YWx1ZSwgc2lnaHQgfSA9IHRoaXMuYnl0ZXMudTMyU2VlbihhdCk7XG4gICAgaWYgKCFob2xkcyh2YWx1ZSkpIHRoaXMud3JvbmcocnVsZSwgeyBhdCwgd2hhdCB9LCBgJHt2YWx1ZX1gLCBleHBlY3RlZCwgeyBzaWdodHM6IFtzaWdodF0gfSk7XG4gICAgcmV0dXJuIHZhbHVlO1xuICB9XG5cbiAgLyoqIEVuZHMgdGhlIGxvb2sgd2hlcmUgdGhlIGdlb21ldHJ5IGxlYWRzIG5vd2hlcmUuICovXG4gIGZvdW5kZWQoKTogdm9pZCB7XG4gICAgaWYgKHRoaXMuc3VzcGljaW9ucy5zb21lKCh7IGZpbmRpbmcgfSkgPT4gZmluZGluZy5sZXZlbCA9PT0gXCJ3cm9uZ1wiKSkgdGhyb3cgbmV3IFVuZm91bmRlZCgpO1xuICB9XG5cbiAgLyoqIFRoYXQgc28gbWFueSBieXRlcyBsaWUgaW4gdGhlIHN0cnVjdHVyZSdzIGVudHJ5LiAqL1xuICBmaXRzKHJ1bGU6IHN0cmluZywgYnl0ZXM6IG51bWJlciwgd2h5OiBzdHJpbmcpOiB2b2lkIHtcbiAgICBjb25zdCB7IG9mZnNldCwgc2l6ZSB9ID0gdGhpcy5wbGFjZTtcbiAgICBpZiAoYnl0ZXMgPD0gc2l6ZSkgcmV0dXJuO1xuICAgIGNvbnN0IGxpbmUgPSB0aGlzLmJ5dGVzLnJlYWQob2Zmc2V0LCBMLkxJTkVfQllURVMpO1xuICAgIHRoaXMud3JvbmcoXG4gICAgICBydWxlLFxuICAgICAgeyBhdDogb2Zmc2V0LCB3aGF0OiBcIml0cyBmaXJzdCBsaW5lXCIgfSxcbiAgICAgIGAke3doeX0gdGFrZSAke2J5dGVzfSBieXRlc2AsXG4gICAgICBgYXQgbW9zdCB0aGUgJHtzaXplfSBieXRlcyBvZiBpdHMgZW50cnlgLFxuICAgICAgeyBzaWdodHM6IFt7IGF0OiBvZmZzZXQsIGJ5dGVzOiBsaW5lIH1dIH0sXG4gICAgKTtcbiAgfVxuXG4gIC8qKlxuICAgKiBBbiBvd25lciBmaWVsZDogMCwgb3IgYW4gaWQgdGhhdCBjYW4gaGF2ZSBiZWVuIGdpdmVuLiBGYWxzZSB3aGVuIGl0IGNhbm5vdC4gYHNpZ2h0c2AgaG9sZCB0aGUgd29yZCBpbiB3aGljaCBpdCBzdGFuZHMuXG4gICAqL1xuICBvd25lcihydWxlOiBzdHJpbmcsIHdoZXJlOiBXaGVyZSwgb3duZXI6IG51bWJlciwgc2lnaHRzOiByZWFkb25seSBTaWdodFtdKTogYm9vbGVhbiB7XG4gICAgaWYgKG93bmVyID09PSAwKSByZXR1cm4gdHJ1ZTtcbiAgICBjb25zdCBzbG90ID0gb3duZXIgJiAweGZmO1xuICAgIGNvbnN0IGdlbmVyYXRpb24gPSBvd25lciA+Pj4gODtcbiAgICBpZiAoc2xvdCA+PSAxICYmIHNsb3QgPD0gdGhpcy5zZWdtZW50Lm1heFBlZXJzICYmIGdlbmVyYXRpb24gIT09IDApIHJldHVybiB0cnVlO1xuICAgIHRoaXMud3JvbmcoXG4gICAgICBydWxlLFxuICAgICAgd2hlcmUsXG4gICAgICBgb3duZXIgJHtoZXgob3duZXIsIDYpfSAoZ2VuZXJhdGlvbiAke2dlbmVyYXRpb259LCBzbG90ICR7c2xvdH0pYCxcbiAgICAgIGAwLCBvciBhbiBvd25lciBpZDogYSBzbG90IGZyb20gMSB0byAke3RoaXMuc2VnbWVudC5tYXhQZWVyc30gYW5kIGEgZ2VuZXJhdGlvbiB0aGF0IGlzIG5vdCAwYCxcbiAgICAgIHsgc2lnaHRzIH0sXG4gICAgKTtcbiAgICByZXR1cm4gZmFsc2U7XG4gIH1cblxuICBpc0RlYWQob3duZXI6IG51bWJlcik6IGJvb2xlYW4ge1xuICAgIHJldHVybiBvd25lciAhPT0gMCAmJiAhdGhpcy5jZW5zdXMuYWxpdmUob3duZXIpO1xuICB9XG5cbiAgLyoqIEEgd2FpdGVyIHNldDogYml0cyBvZiBzbG90cyB0aGF0IHRoZXJlIGFyZSBub3Q7IGJpdHMgb2Ygc2xvdHMgdGhhdCBub2JvZHkgaG9sZHMuICovXG4gIHdhaXRlcnMob2Zmc2V0OiBudW1iZXIsIG5hbWU6IHN0cmluZyk6IHZvaWQge1xuICAgIGNvbnN0IHJ1bGUgPSBgJHt0aGlzLnBsYWNlLmtpbmR9LndhaXRlcnNgO1xuICAgIGNvbnN0IHsgbWF4UGVlcnMgfSA9IHRoaXMuc2VnbWVudDtcbiAgICBjb25zdCBnb25lOiBudW1iZXJbXSA9IFtdO1xuICAgIGNvbnN0IHNpZ2h0czogU2lnaHRbXSA9IFtdO1xuICAgIGZvciAobGV0IGsgPSAwOyBrIDwgTC5XQUlURVJTX0JZVEVTIC8gODsgaysrKSB7XG4gICAgICBjb25zdCB3b3JkID0gdGhpcy53b3JkKG9mZnNldCArIDggKiBrKTtcbiAgICAgIGNvbnN0IGJpdHMgPSB2YWx1ZU9mKHdvcmQpO1xuICAgICAgaWYgKGJpdHMgPT09IDBuKSBjb250aW51ZTtcbiAgICAgIHNpZ2h0cy5wdXNoKHNpZ2h0T2Yod29yZCkpO1xuICAgICAgY29uc3Qgc2xvdHMgPSBBcnJheS5mcm9tKHsgbGVuZ3RoOiA2NCB9LCAoXywgYml0KSA9PiBiaXQpXG4gICAgICAgIC5maWx0ZXIoKGJpdCkgPT4gKGJpdHMgPj4gQmlnSW50KGJpdCkpICYgMW4pXG4gICAgICAgIC5tYXAoKGJpdCkgPT4gNjQgKiBrICsgYml0ICsgMSk7XG4gICAgICBjb25zdCBiZXlvbmQgPSBzbG90cy5maWx0ZXIoKHNsb3QpID0+IHNsb3QgPiBtYXhQZWVycyk7XG4gICAgICBpZiAoYmV5b25kLmxlbmd0aCA+IDApIHtcbiAgICAgICAgdGhpcy53cm9uZyhcbiAgICAgICAgICBydWxlLFxuICAgICAgICAgIHsgYXQ6IHdvcmQuYXQsIHdoYXQ6IGB3YWl0ZXIgc2V0ICR7bmFtZX1gIH0sXG4gICAgICAgICAgYCR7aGV4KGJpdHMsIDE2KX06IGJpdHMgb2YgJHtzbG90c1RleHQoYmV5b25kKX1gLFxuICAgICAgICAgIGBiaXRzIG9mIHNsb3RzIDEgdG8gJHttYXhQZWVyc30gb25seWAsXG4gICAgICAgICAgeyBzaWdodHM6IFtzaWdodE9mKHdvcmQpXSB9LFxuICAgICAgICApO1xuICAgICAgfVxuICAgICAgZ29uZS5wdXNoKC4uLnNsb3RzLmZpbHRlcigoc2xvdCkgPT4gc2xvdCA8PSBtYXhQZWVycyAmJiB0aGlzLmNlbnN1cy5pc0VtcHR5KHNsb3QpKSk7XG4gICAgfVxuICAgIGlmIChnb25lLmxlbmd0aCA9PT0gMCkgcmV0dXJuO1xuICAgIHRoaXMubGVmdChcbiAgICAgIGAke3J1bGV9LWdvbmVgLFxuICAgICAgeyBhdDogdGhpcy5iYXNlICsgb2Zmc2V0LCB3aGF0OiBgd2FpdGVyIHNldCAke25hbWV9YCB9LFxuICAgICAgYCR7Z29uZS5sZW5ndGggPT09IDEgPyBcImEgYml0XCIgOiBcImJpdHNcIn0gb2YgJHtzbG90c1RleHQoZ29uZSl9LCB3aGljaCBub2JvZHkgaG9sZHNgLFxuICAgICAgXCJ0aGUgbmV4dCB3YWtlLXVwIHRha2VzIHN1Y2ggYml0cyBhbmQgZ29lcyBvblwiLFxuICAgICAgeyBzaWdodHM6IFtdLCBlbXB0eTogZ29uZSB9LFxuICAgICk7XG4gIH1cblxuICAvKiogQnl0ZXMgYmVoaW5kIGFuIGVsZW1lbnQsIHVwIHRvIHRoZSBuZXh0IG11bHRpcGxlIG9mIDg6IHplcm8uIGBwcm9vZmAgc2hvd3MgdGhhdCB0aGUgcGF5bG9hZCBpcyBwdWJsaXNoZWQuICovXG4gIHBhZGRpbmcod2hhdDogc3RyaW5nLCBhdDogbnVtYmVyLCBzaXplOiBudW1iZXIsIHByb29mOiByZWFkb25seSBTaWdodFtdKTogdm9pZCB7XG4gICAgY29uc3QgZW5kID0gTWF0aC5jZWlsKHNpemUgLyA4KSAqIDg7XG4gICAgaWYgKGVuZCA9PT0gc2l6ZSkgcmV0dXJuO1xuICAgIGNvbnN0IGJ5dGVzID0gdGhpcy5ieXRlcy5uZWFyKGF0ICsgc2l6ZSwgZW5kIC0gc2l6ZSk7XG4gICAgaWYgKGJ5dGVzLmV2ZXJ5KChieXRlKSA9PiBieXRlID09PSAwKSkgcmV0dXJuO1xuICAgIHRoaXMud3JvbmcoXG4gICAgICBgJHt0aGlzLnBsYWNlLmtpbmR9LnBhZGRpbmdgLFxuICAgICAgeyBhdDogYXQgKyBzaXplLCB3aGF0OiBgdGhlIGJ5dGVzIGJlaGluZCAke3doYXR9YCB9LFxuICAgICAgYnl0ZXMudG9TdHJpbmcoXCJoZXhcIikucmVwbGFjZSgvKC4uKSg/PS4pL2csIFwiJDEgXCIpLFxuICAgICAgXCJ6ZXJvLCB1cCB0byB0aGUgbmV4dCBtdWx0aXBsZSBvZiA4XCIsXG4gICAgICB7IHNpZ2h0czogWy4uLnByb29mLCB7IGF0OiBhdCArIHNpemUsIGJ5dGVzOiBCdWZmZXIuZnJvbShieXRlcykgfV0gfSxcbiAgICApO1xuICB9XG59XG5cbi8qKiBXaGF0IHRoZSBjaGVja3MgbmVlZCB0byBrbm93IG9mIHRoZSBzZWdtZW50IGFyb3VuZCBhIHN0cnVjdHVyZS4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgU2VnbWVudEZhY3RzIHtcbiAgcmVhZG9ubHkgbWF4UGVlcnM6IG51bWJlcjtcbiAgcmVhZG9ubHkgc2VnbWVudElkOiBudW1iZXI7XG4gIC8qKiBUaGUgc3RydWN0dXJlcyB0aGF0IGxpZSBpbiBpdC4gKi9cbiAgcmVhZG9ubHkgcGxhY2VzOiByZWFkb25seSBQbGFjZVtdO1xufVxuXG5leHBvcnQgZnVuY3Rpb24gc2xvdHNUZXh0KHNsb3RzOiByZWFkb25seSBudW1iZXJbXSk6IHN0cmluZyB7XG4gIGNvbnN0IG1vc3QgPSA4O1xuICBjb25zdCB0ZXh0ID0gc2xvdHMuc2xpY2UoMCwgbW9zdCkuam9pbihcIiwgXCIpICsgKHNsb3RzLmxlbmd0aCA+IG1vc3QgPyBgIGFuZCAke3Nsb3RzLmxlbmd0aCAtIG1vc3R9IG1vcmVgIDogXCJcIik7XG4gIHJldHVybiBgJHtzbG90cy5sZW5ndGggPT09IDEgPyBcInNsb3RcIiA6IFwic2xvdHNcIn0gJHt0ZXh0fWA7XG59XG4iLCAiLy8gVGhlIHNlZ21lbnQgaXRzZWxmOiBoZWFkZXIsIHRhYmxlLCBwYXJ0aWNpcGFudHMuIFNQRUNJRklDQVRJT04ubWQgc2VjdGlvbnMgMyB0byA1LlxuXG5pbXBvcnQgKiBhcyBMIGZyb20gXCJ6ZXJvaXBjL2xheW91dFwiO1xuaW1wb3J0IHR5cGUgeyBFeGFtaW5hdGlvbiwgUGxhY2UgfSBmcm9tIFwiLi9leGFtaW5hdGlvblwiO1xuaW1wb3J0IHsgdHlwZSBCeXRlcywgaGV4LCB0eXBlIFNpZ2h0LCB1cDY0IH0gZnJvbSBcIi4vd29yZHNcIjtcblxuLyoqIFdoYXQgdGhlIGhlYWRlciBzYXlzIG9mIHRoZSBzZWdtZW50J3Mgc2hhcGUsIGFzIGZhciBhcyBpdCB3YXMgcHJvdmVkLiAqL1xuZXhwb3J0IGludGVyZmFjZSBTaGFwZSB7XG4gIHJlYWRvbmx5IGxpbmVzOiBudW1iZXI7XG4gIHJlYWRvbmx5IG1heEVudHJpZXM6IG51bWJlcjtcbiAgcmVhZG9ubHkgbWF4UGVlcnM6IG51bWJlcjtcbiAgcmVhZG9ubHkgc2VnbWVudElkOiBudW1iZXI7XG4gIC8qKiBXaGVyZSB0aGUgcGVlcnMgYmVnaW4sIGluIGJ5dGVzLiAqL1xuICByZWFkb25seSBwZWVyczogbnVtYmVyO1xuICAvKiogVGhlIGZpcnN0IGxpbmUgYmVoaW5kIHRoZSBwZWVycy4gKi9cbiAgcmVhZG9ubHkgZmlyc3RMaW5lOiBudW1iZXI7XG59XG5cbi8qKiBXaGVyZSBhIHNlZ21lbnQgb2YgdGhpcyBzaGFwZSBoYXMgaXRzIHBlZXJzLCBhbmQgaXRzIGZpcnN0IHN0cnVjdHVyZS4gKi9cbmV4cG9ydCBmdW5jdGlvbiBzaGFwZU9mKGJ5dGVzOiBCeXRlcyk6IFNoYXBlIHtcbiAgY29uc3QgbWF4RW50cmllcyA9IGJ5dGVzLnUzMihMLkhFQURFUl9NQVhfRU5UUklFUyk7XG4gIGNvbnN0IG1heFBlZXJzID0gYnl0ZXMudTMyKEwuSEVBREVSX01BWF9QRUVSUyk7XG4gIGNvbnN0IHBlZXJzID0gTC5MSU5FX0JZVEVTICsgdXA2NChtYXhFbnRyaWVzICogTC5FTlRSWV9CWVRFUyk7XG4gIHJldHVybiB7XG4gICAgbGluZXM6IGJ5dGVzLnUzMihMLkhFQURFUl9TSVpFKSxcbiAgICBtYXhFbnRyaWVzLFxuICAgIG1heFBlZXJzLFxuICAgIHNlZ21lbnRJZDogYnl0ZXMudTMyKEwuSEVBREVSX1NFR01FTlRfSUQpLFxuICAgIHBlZXJzLFxuICAgIGZpcnN0TGluZTogcGVlcnMgLyBMLkxJTkVfQllURVMgKyBtYXhQZWVycyxcbiAgfTtcbn1cblxuLyoqIFdoYXQgbXVzdCBob2xkIGJlZm9yZSBhbnl0aGluZyBlbHNlIGNhbiBiZSBmb3VuZDogdGhlIGNoZWNrcyBvZiBcIk9wZW5pbmdcIiwgc3RlcCAyLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIGNoZWNrU2hhcGUoeDogRXhhbWluYXRpb24sIHNoYXBlOiBTaGFwZSk6IHZvaWQge1xuICBjb25zdCB7IGJ5dGVzIH0gPSB4O1xuICBjb25zdCBzZWVuID0gKC4uLm9mZnNldHM6IG51bWJlcltdKTogU2lnaHRbXSA9PiBvZmZzZXRzLm1hcCgoYXQpID0+IGJ5dGVzLnUzMlNlZW4oYXQpLnNpZ2h0KTtcbiAgY29uc3QgeyBsaW5lcywgbWF4RW50cmllcywgbWF4UGVlcnMsIGZpcnN0TGluZSB9ID0gc2hhcGU7XG4gIGlmIChsaW5lcyAqIEwuTElORV9CWVRFUyAhPT0gYnl0ZXMuc2l6ZSkge1xuICAgIHgud3JvbmcoXG4gICAgICBcImhlYWRlci5zaXplXCIsXG4gICAgICB7IGF0OiBMLkhFQURFUl9TSVpFLCB3aGF0OiBcInNpemVcIiB9LFxuICAgICAgYCR7bGluZXN9IGxpbmVzLCB3aGljaCBhcmUgJHtsaW5lcyAqIEwuTElORV9CWVRFU30gYnl0ZXNgLFxuICAgICAgYHRoZSAke2J5dGVzLnNpemV9IGJ5dGVzIHRoYXQgaXRzIGZpbGUgaGFzYCxcbiAgICAgIHsgc2lnaHRzOiBzZWVuKEwuSEVBREVSX1NJWkUpIH0sXG4gICAgKTtcbiAgfVxuICBpZiAobWF4RW50cmllcyA8IDEpIHtcbiAgICB4Lndyb25nKFwiaGVhZGVyLm1heF9lbnRyaWVzXCIsIHsgYXQ6IEwuSEVBREVSX01BWF9FTlRSSUVTLCB3aGF0OiBcIm1heF9lbnRyaWVzXCIgfSwgXCIwXCIsIFwiYXQgbGVhc3QgMVwiLCB7XG4gICAgICBzaWdodHM6IHNlZW4oTC5IRUFERVJfTUFYX0VOVFJJRVMpLFxuICAgIH0pO1xuICB9XG4gIGlmIChtYXhQZWVycyA8IDEgfHwgbWF4UGVlcnMgPiBMLk1BWF9QRUVSU19MSU1JVCkge1xuICAgIHgud3JvbmcoXG4gICAgICBcImhlYWRlci5tYXhfcGVlcnNcIixcbiAgICAgIHsgYXQ6IEwuSEVBREVSX01BWF9QRUVSUywgd2hhdDogXCJtYXhfcGVlcnNcIiB9LFxuICAgICAgYCR7bWF4UGVlcnN9YCxcbiAgICAgIGAxIHRvICR7TC5NQVhfUEVFUlNfTElNSVR9YCxcbiAgICAgIHsgc2lnaHRzOiBzZWVuKEwuSEVBREVSX01BWF9QRUVSUykgfSxcbiAgICApO1xuICB9IGVsc2UgaWYgKG1heEVudHJpZXMgPj0gMSAmJiBmaXJzdExpbmUgPiBsaW5lcykge1xuICAgIHgud3JvbmcoXG4gICAgICBcImhlYWRlci5yb29tXCIsXG4gICAgICB7IGF0OiBMLkhFQURFUl9NQVhfRU5UUklFUywgd2hhdDogXCJtYXhfZW50cmllcyBhbmQgbWF4X3BlZXJzXCIgfSxcbiAgICAgIGAke21heEVudHJpZXN9IGVudHJpZXMgYW5kICR7bWF4UGVlcnN9IHBlZXJzLCB3aGljaCB0YWtlICR7Zmlyc3RMaW5lfSBsaW5lc2AsXG4gICAgICBgaGVhZGVyLCB0YWJsZSBhbmQgcGVlcnMgd2l0aGluICR7bGluZXN9IGxpbmVzYCxcbiAgICAgIHsgc2lnaHRzOiBzZWVuKEwuSEVBREVSX01BWF9FTlRSSUVTLCBMLkhFQURFUl9NQVhfUEVFUlMsIEwuSEVBREVSX1NJWkUpIH0sXG4gICAgKTtcbiAgfVxuICB4LmZvdW5kZWQoKTtcbiAgaWYgKHNoYXBlLnNlZ21lbnRJZCA9PT0gMCkge1xuICAgIHgud3JvbmcoXG4gICAgICBcImhlYWRlci5zZWdtZW50X2lkXCIsXG4gICAgICB7IGF0OiBMLkhFQURFUl9TRUdNRU5UX0lELCB3aGF0OiBcInNlZ21lbnRfaWRcIiB9LFxuICAgICAgXCIwXCIsXG4gICAgICBcImEgcmFuZG9tIG51bWJlciB0aGF0IGlzIG5vdCAwXCIsXG4gICAgICB7XG4gICAgICAgIHNpZ2h0czogc2VlbihMLkhFQURFUl9TRUdNRU5UX0lEKSxcbiAgICAgIH0sXG4gICAgKTtcbiAgfVxufVxuXG4vKiogQW4gZW50cnkgb2YgdGhlIHRhYmxlOiB3aGVyZSBpdCBsaWVzLCBhbmQgd2hhdCBpdCBzYXlzLiAqL1xuaW50ZXJmYWNlIEVudHJ5IHtcbiAgcmVhZG9ubHkgbnVtYmVyOiBudW1iZXI7XG4gIHJlYWRvbmx5IGF0OiBudW1iZXI7XG4gIHJlYWRvbmx5IHJhdzogQnVmZmVyO1xuICByZWFkb25seSBuYW1lOiBzdHJpbmc7XG4gIHJlYWRvbmx5IGxpbmU6IG51bWJlcjtcbiAgcmVhZG9ubHkgbGluZXM6IG51bWJlcjtcbn1cblxuY29uc3QgbGluZXNPZiA9ICh7IGxpbmUsIGxpbmVzIH06IEVudHJ5KSA9PiBgbGluZXMgJHtsaW5lfSB0byAke2xpbmUgKyBsaW5lcyAtIDF9YDtcblxuY29uc3QgZGVjb2RlciA9IG5ldyBUZXh0RGVjb2RlcihcInV0Zi04XCIsIHsgZmF0YWw6IHRydWUsIGlnbm9yZUJPTTogdHJ1ZSB9KTtcblxuZnVuY3Rpb24gbmFtZVByb2JsZW0ocmF3OiBCdWZmZXIpOiBzdHJpbmcge1xuICBjb25zdCBlbmQgPSByYXcuaW5kZXhPZigwKTtcbiAgaWYgKGVuZCA9PT0gMCkgcmV0dXJuIFwiaXQgaXMgZW1wdHlcIjtcbiAgaWYgKGVuZCA8IDApIHJldHVybiBgaXQgdGFrZXMgYWxsICR7TC5FTlRSWV9OQU1FX0JZVEVTfSBieXRlc2A7XG4gIGlmIChyYXcuc3ViYXJyYXkoZW5kKS5zb21lKChieXRlKSA9PiBieXRlICE9PSAwKSkgcmV0dXJuIFwidGhlcmUgYXJlIGJ5dGVzIGJlaGluZCBpdHMgZW5kXCI7XG4gIHRyeSB7XG4gICAgZGVjb2Rlci5kZWNvZGUocmF3LnN1YmFycmF5KDAsIGVuZCkpO1xuICAgIHJldHVybiBcIlwiO1xuICB9IGNhdGNoIHtcbiAgICByZXR1cm4gXCJpdCBpcyBubyBVVEYtOFwiO1xuICB9XG59XG5cbi8qKiBUaGUgdGFibGUncyBlbnRyaWVzOyB0aG9zZSB3aGVyZSBhIHN0cnVjdHVyZSBjYW4gbGllIGJlY29tZSBwbGFjZXMsIGJ5IHRoZSBraW5kIHRoYXQgdGhlaXIgZmlyc3QgbGluZSBuYW1lcy4gKi9cbmV4cG9ydCBmdW5jdGlvbiBjaGVja1RhYmxlKHg6IEV4YW1pbmF0aW9uLCBzaGFwZTogU2hhcGUsIGtpbmRPZjogKHdvcmQ6IG51bWJlcikgPT4gc3RyaW5nKTogUGxhY2VbXSB7XG4gIGNvbnN0IHsgYnl0ZXMgfSA9IHg7XG4gIGNvbnN0IG5leHQgPSBieXRlcy51MzJTZWVuKEwuSEVBREVSX05FWFRfT0ZGU0VUKTsgLy8gYmVmb3JlIHRoZSBjb3VudCwgd2hpY2ggaXMgc3RvcmVkIGZpcnN0XG4gIGNvbnN0IGNvdW50ZWQgPSBieXRlcy51MzJTZWVuKEwuSEVBREVSX0VOVFJZX0NPVU5UKTtcbiAgY29uc3QgeyBmaXJzdExpbmUsIGxpbmVzLCBtYXhFbnRyaWVzIH0gPSBzaGFwZTtcbiAgaWYgKGNvdW50ZWQudmFsdWUgPiBtYXhFbnRyaWVzKSB7XG4gICAgeC53cm9uZyhcbiAgICAgIFwiaGVhZGVyLmVudHJ5X2NvdW50XCIsXG4gICAgICB7IGF0OiBMLkhFQURFUl9FTlRSWV9DT1VOVCwgd2hhdDogXCJlbnRyeV9jb3VudFwiIH0sXG4gICAgICBgJHtjb3VudGVkLnZhbHVlfWAsXG4gICAgICBgYXQgbW9zdCBtYXhfZW50cmllcywgJHttYXhFbnRyaWVzfWAsXG4gICAgICB7IHNpZ2h0czogW2NvdW50ZWQuc2lnaHRdIH0sXG4gICAgKTtcbiAgfVxuICBjb25zdCB0YWJsZSA9IGJ5dGVzLnJlYWQoTC5MSU5FX0JZVEVTLCBNYXRoLm1pbihjb3VudGVkLnZhbHVlLCBtYXhFbnRyaWVzKSAqIEwuRU5UUllfQllURVMpO1xuICBjb25zdCBlbnRyaWVzOiBFbnRyeVtdID0gW107XG4gIGZvciAobGV0IG51bWJlciA9IDA7IG51bWJlciAqIEwuRU5UUllfQllURVMgPCB0YWJsZS5sZW5ndGg7IG51bWJlcisrKSB7XG4gICAgY29uc3QgcmF3ID0gdGFibGUuc3ViYXJyYXkobnVtYmVyICogTC5FTlRSWV9CWVRFUywgKG51bWJlciArIDEpICogTC5FTlRSWV9CWVRFUyk7XG4gICAgY29uc3QgbmFtZUJ5dGVzID0gcmF3LnN1YmFycmF5KDAsIEwuRU5UUllfTkFNRV9CWVRFUyk7XG4gICAgZW50cmllcy5wdXNoKHtcbiAgICAgIG51bWJlcixcbiAgICAgIGF0OiBMLkxJTkVfQllURVMgKyBudW1iZXIgKiBMLkVOVFJZX0JZVEVTLFxuICAgICAgcmF3LFxuICAgICAgbmFtZTogbmFtZUJ5dGVzLnRvU3RyaW5nKCkucmVwbGFjZSgvXFwwW15dKiQvLCBcIlwiKSxcbiAgICAgIGxpbmU6IHJhdy5yZWFkVUludDMyTEUoTC5FTlRSWV9PRkZTRVQpLFxuICAgICAgbGluZXM6IHJhdy5yZWFkVUludDMyTEUoTC5FTlRSWV9TSVpFKSxcbiAgICB9KTtcbiAgfVxuICBjb25zdCBzaWdodE9mID0gKGVudHJ5OiBFbnRyeSk6IFNpZ2h0ID0+ICh7IGF0OiBlbnRyeS5hdCwgYnl0ZXM6IGVudHJ5LnJhdyB9KTtcbiAgY29uc3Qgd2hhdCA9IChlbnRyeTogRW50cnkpID0+IGBlbnRyeSAke2VudHJ5Lm51bWJlcn0gKCR7SlNPTi5zdHJpbmdpZnkoZW50cnkubmFtZSl9KWA7XG4gIGNvbnN0IGdvb2Q6IEVudHJ5W10gPSBbXTtcbiAgY29uc3QgbmFtZXMgPSBuZXcgTWFwPHN0cmluZywgRW50cnk+KCk7XG4gIGZvciAoY29uc3QgZW50cnkgb2YgZW50cmllcykge1xuICAgIGNvbnN0IHByb29mID0geyBzaWdodHM6IFtjb3VudGVkLnNpZ2h0LCBzaWdodE9mKGVudHJ5KV0gfTtcbiAgICBjb25zdCBwcm9ibGVtID0gbmFtZVByb2JsZW0oZW50cnkucmF3LnN1YmFycmF5KDAsIEwuRU5UUllfTkFNRV9CWVRFUykpO1xuICAgIGlmIChwcm9ibGVtICE9PSBcIlwiKSB7XG4gICAgICBjb25zdCBmb3VuZCA9IGVudHJ5LnJhdy5zdWJhcnJheSgwLCBMLkVOVFJZX05BTUVfQllURVMpLnRvU3RyaW5nKFwiaGV4XCIpO1xuICAgICAgeC53cm9uZyhcbiAgICAgICAgXCJ0YWJsZS5uYW1lXCIsXG4gICAgICAgIHsgYXQ6IGVudHJ5LmF0LCB3aGF0OiBgdGhlIG5hbWUgb2YgZW50cnkgJHtlbnRyeS5udW1iZXJ9YCB9LFxuICAgICAgICBgJHtmb3VuZH06ICR7cHJvYmxlbX1gLFxuICAgICAgICBcIjEgdG8gMzEgYnl0ZXMgb2YgVVRGLTggd2l0aG91dCBOVUwsIHplcm8tcGFkZGVkXCIsXG4gICAgICAgIHByb29mLFxuICAgICAgKTtcbiAgICB9XG4gICAgY29uc3Qga2V5ID0gZW50cnkucmF3LnRvU3RyaW5nKFwibGF0aW4xXCIsIDAsIEwuRU5UUllfTkFNRV9CWVRFUyk7XG4gICAgY29uc3Qgc2FtZSA9IG5hbWVzLmdldChrZXkpO1xuICAgIGlmIChzYW1lKSB7XG4gICAgICB4Lndyb25nKFxuICAgICAgICBcInRhYmxlLnVuaXF1ZVwiLFxuICAgICAgICB7IGF0OiBlbnRyeS5hdCwgd2hhdDogd2hhdChlbnRyeSkgfSxcbiAgICAgICAgYHRoZSBuYW1lIG9mIGVudHJ5ICR7c2FtZS5udW1iZXJ9YCxcbiAgICAgICAgXCJhIG5hbWUgdGhhdCBubyBvdGhlciBlbnRyeSBoYXNcIixcbiAgICAgICAgeyBzaWdodHM6IFsuLi5wcm9vZi5zaWdodHMsIHNpZ2h0T2Yoc2FtZSldIH0sXG4gICAgICApO1xuICAgIH0gZWxzZSBuYW1lcy5zZXQoa2V5LCBlbnRyeSk7XG4gICAgY29uc3QgaW5zaWRlID0gZW50cnkubGluZSA+PSBmaXJzdExpbmUgJiYgZW50cnkubGluZXMgPj0gMSAmJiBlbnRyeS5saW5lICsgZW50cnkubGluZXMgPD0gbGluZXM7XG4gICAgaWYgKCFpbnNpZGUpIHtcbiAgICAgIHgud3JvbmcoXG4gICAgICAgIFwidGFibGUucGxhY2VcIixcbiAgICAgICAgeyBhdDogZW50cnkuYXQgKyBMLkVOVFJZX09GRlNFVCwgd2hhdDogd2hhdChlbnRyeSkgfSxcbiAgICAgICAgbGluZXNPZihlbnRyeSksXG4gICAgICAgIGBhdCBsZWFzdCBvbmUgbGluZSwgd2l0aGluICR7Zmlyc3RMaW5lfSB0byAke2xpbmVzIC0gMX1gLFxuICAgICAgICBwcm9vZixcbiAgICAgICk7XG4gICAgfSBlbHNlIHtcbiAgICAgIGNvbnN0IGJlZm9yZSA9IGdvb2QuYXQoLTEpO1xuICAgICAgaWYgKGJlZm9yZSAmJiBlbnRyeS5saW5lIDwgYmVmb3JlLmxpbmUpIHtcbiAgICAgICAgeC53cm9uZyhcbiAgICAgICAgICBcInRhYmxlLm9yZGVyXCIsXG4gICAgICAgICAgeyBhdDogZW50cnkuYXQgKyBMLkVOVFJZX09GRlNFVCwgd2hhdDogd2hhdChlbnRyeSkgfSxcbiAgICAgICAgICBsaW5lc09mKGVudHJ5KSxcbiAgICAgICAgICBgbGluZXMgYmVoaW5kIHRob3NlIG9mIGVudHJ5ICR7YmVmb3JlLm51bWJlcn0sICR7bGluZXNPZihiZWZvcmUpfTogc3RydWN0dXJlcyBsaWUgaW4gb3JkZXIgb2YgY3JlYXRpb25gLFxuICAgICAgICAgIHsgc2lnaHRzOiBbLi4ucHJvb2Yuc2lnaHRzLCBzaWdodE9mKGJlZm9yZSldIH0sXG4gICAgICAgICk7XG4gICAgICB9XG4gICAgICBnb29kLnB1c2goZW50cnkpO1xuICAgIH1cbiAgfVxuICBsZXQgbGFzdDogRW50cnkgfCB1bmRlZmluZWQ7XG4gIGZvciAoY29uc3QgZW50cnkgb2YgWy4uLmdvb2RdLnNvcnQoKGEsIGIpID0+IGEubGluZSAtIGIubGluZSB8fCBhLm51bWJlciAtIGIubnVtYmVyKSkge1xuICAgIGlmIChsYXN0ICYmIGVudHJ5LmxpbmUgPCBsYXN0LmxpbmUgKyBsYXN0LmxpbmVzKSB7XG4gICAgICB4Lndyb25nKFxuICAgICAgICBcInRhYmxlLm92ZXJsYXBcIixcbiAgICAgICAgeyBhdDogZW50cnkuYXQgKyBMLkVOVFJZX09GRlNFVCwgd2hhdDogd2hhdChlbnRyeSkgfSxcbiAgICAgICAgbGluZXNPZihlbnRyeSksXG4gICAgICAgIGBubyBsaW5lIG9mIGVudHJ5ICR7bGFzdC5udW1iZXJ9LCAke2xpbmVzT2YobGFzdCl9YCxcbiAgICAgICAgeyBzaWdodHM6IFtjb3VudGVkLnNpZ2h0LCBzaWdodE9mKGVudHJ5KSwgc2lnaHRPZihsYXN0KV0gfSxcbiAgICAgICk7XG4gICAgfVxuICAgIGlmICghbGFzdCB8fCBlbnRyeS5saW5lICsgZW50cnkubGluZXMgPiBsYXN0LmxpbmUgKyBsYXN0LmxpbmVzKSBsYXN0ID0gZW50cnk7XG4gIH1cbiAgY29uc3QgZW5kID0gZ29vZC5yZWR1Y2UoKG1vc3QsIGVudHJ5KSA9PiBNYXRoLm1heChtb3N0LCBlbnRyeS5saW5lICsgZW50cnkubGluZXMpLCBmaXJzdExpbmUpO1xuICBjb25zdCBhbGwgPSB7IHNpZ2h0czogW25leHQuc2lnaHQsIGNvdW50ZWQuc2lnaHQsIHsgYXQ6IEwuTElORV9CWVRFUywgYnl0ZXM6IHRhYmxlIH1dIH07XG4gIGNvbnN0IHdoZXJlID0geyBhdDogTC5IRUFERVJfTkVYVF9PRkZTRVQsIHdoYXQ6IFwibmV4dF9vZmZzZXRcIiB9O1xuICBpZiAobmV4dC52YWx1ZSA+IGxpbmVzIHx8IG5leHQudmFsdWUgPiBlbmQpIHtcbiAgICBpZiAoZ29vZC5sZW5ndGggPT09IGVudHJpZXMubGVuZ3RoIHx8IG5leHQudmFsdWUgPiBsaW5lcylcbiAgICAgIHgud3JvbmcoXCJoZWFkZXIubmV4dF9vZmZzZXRcIiwgd2hlcmUsIGBsaW5lICR7bmV4dC52YWx1ZX1gLCBgbGluZSAke2VuZH0sIGJlaGluZCB0aGUgbGFzdCBzdHJ1Y3R1cmVgLCBhbGwpO1xuICB9IGVsc2UgaWYgKG5leHQudmFsdWUgPCBmaXJzdExpbmUpIHtcbiAgICB4Lndyb25nKFwiaGVhZGVyLm5leHRfb2Zmc2V0XCIsIHdoZXJlLCBgbGluZSAke25leHQudmFsdWV9YCwgYGF0IGxlYXN0IGxpbmUgJHtmaXJzdExpbmV9LCBiZWhpbmQgdGhlIHBlZXJzYCwgYWxsKTtcbiAgfSBlbHNlIGlmIChuZXh0LnZhbHVlIDwgZW5kKSB7XG4gICAgeC5sZWZ0KFxuICAgICAgXCJoZWFkZXIubmV4dF9vZmZzZXQtbGFnc1wiLFxuICAgICAgd2hlcmUsXG4gICAgICBgbGluZSAke25leHQudmFsdWV9LCBhbmQgdGhlIGxhc3Qgc3RydWN0dXJlIGVuZHMgYXQgbGluZSAke2VuZH1gLFxuICAgICAgXCJ3aG9ldmVyIGNyZWF0ZXMgdGhlIG5leHQgc3RydWN0dXJlIGxvb2tzIGF0IHRoZSBlbnRyaWVzLCB0b29cIixcbiAgICAgIGFsbCxcbiAgICApO1xuICB9XG4gIHJldHVybiBnb29kLm1hcCgoZW50cnkpID0+IHtcbiAgICBjb25zdCBvZmZzZXQgPSBlbnRyeS5saW5lICogTC5MSU5FX0JZVEVTO1xuICAgIHJldHVybiB7IG5hbWU6IGVudHJ5Lm5hbWUsIGtpbmQ6IGtpbmRPZihieXRlcy51MzIob2Zmc2V0KSksIG9mZnNldCwgc2l6ZTogZW50cnkubGluZXMgKiBMLkxJTkVfQllURVMgfTtcbiAgfSk7XG59XG5cbi8qKiBUaGUgbGluZXMgb2YgdGhlIHBlZXIgc2xvdHMuICovXG5leHBvcnQgZnVuY3Rpb24gY2hlY2tQZWVycyh4OiBFeGFtaW5hdGlvbiwgc2hhcGU6IFNoYXBlKTogdm9pZCB7XG4gIGNvbnN0IHsgYnl0ZXMgfSA9IHg7XG4gIGZvciAobGV0IHNsb3QgPSAxOyBzbG90IDw9IHNoYXBlLm1heFBlZXJzOyBzbG90KyspIHtcbiAgICBjb25zdCBhdCA9IHNoYXBlLnBlZXJzICsgKHNsb3QgLSAxKSAqIEwuTElORV9CWVRFUztcbiAgICBjb25zdCBsaW5lID0gYnl0ZXMucmVhZChhdCwgTC5MSU5FX0JZVEVTKTtcbiAgICBjb25zdCBvd25lciA9IGxpbmUucmVhZFVJbnQzMkxFKEwuUEVFUl9PV05FUik7XG4gICAgaWYgKG93bmVyID09PSAwKSBjb250aW51ZTsgLy8gbmV2ZXIgYW55LCBvciBzb21lYm9keSBhdHRhY2hlcyBqdXN0IG5vd1xuICAgIGNvbnN0IHNpZ2h0ID0geyBhdCwgYnl0ZXM6IGxpbmUuc3ViYXJyYXkoMCwgNCkgfTtcbiAgICBpZiAob3duZXIgPj0gMiAqKiAyNCB8fCAob3duZXIgJiAweGZmKSAhPT0gc2xvdCB8fCBvd25lciA+Pj4gOCA9PT0gMCkge1xuICAgICAgeC53cm9uZyhcbiAgICAgICAgXCJwZWVyLm93bmVyXCIsXG4gICAgICAgIHsgYXQ6IGF0ICsgTC5QRUVSX09XTkVSLCB3aGF0OiBgb3duZXIgb2Ygc2xvdCAke3Nsb3R9YCB9LFxuICAgICAgICBoZXgob3duZXIsIDYpLFxuICAgICAgICBgMCwgb3IgYW4gb3duZXIgaWQ6IGEgZ2VuZXJhdGlvbiB0aGF0IGlzIG5vdCAwLCBhbmQgc2xvdCAke2hleChzbG90LCAyKX1gLFxuICAgICAgICB7IHNpZ2h0czogW3NpZ2h0XSB9LFxuICAgICAgKTtcbiAgICB9XG4gICAgY29uc3QgbGFiZWwgPSBsaW5lLnN1YmFycmF5KEwuUEVFUl9MQUJFTCwgTC5QRUVSX0xBQkVMICsgTC5QRUVSX0xBQkVMX0JZVEVTKTtcbiAgICBjb25zdCBlbmQgPSBsYWJlbC5pbmRleE9mKDApO1xuICAgIGlmIChlbmQgPj0gMCAmJiBsYWJlbC5zdWJhcnJheShlbmQpLnNvbWUoKGJ5dGUpID0+IGJ5dGUgIT09IDApKSB7XG4gICAgICB4Lndyb25nKFxuICAgICAgICBcInBlZXIubGFiZWxcIixcbiAgICAgICAgeyBhdDogYXQgKyBMLlBFRVJfTEFCRUwsIHdoYXQ6IGBsYWJlbCBvZiBzbG90ICR7c2xvdH1gIH0sXG4gICAgICAgIGxhYmVsLnRvU3RyaW5nKFwiaGV4XCIpLFxuICAgICAgICBcInRleHQsIHplcm8tcGFkZGVkXCIsXG4gICAgICAgIHsgc2lnaHRzOiBbc2lnaHQsIHsgYXQ6IGF0ICsgTC5QRUVSX0xBQkVMLCBieXRlczogbGFiZWwgfV0gfSxcbiAgICAgICk7XG4gICAgfVxuICB9XG59XG4iLCAiLy8gTWFwcyBhbmQgc2V0czogU1BFQ0lGSUNBVElPTi5tZCBzZWN0aW9ucyAxNCBhbmQgMTUuXG5cbmltcG9ydCAqIGFzIEwgZnJvbSBcInplcm9pcGMvbGF5b3V0XCI7XG5pbXBvcnQgeyBibG9ja3NUZXh0IH0gZnJvbSBcIi4vYmxvY2tzXCI7XG5pbXBvcnQgdHlwZSB7IEV4YW1pbmF0aW9uIH0gZnJvbSBcIi4vZXhhbWluYXRpb25cIjtcbmltcG9ydCB7IGhhc2hLZXksIGhvbWVPZiwgdGFnT2YgfSBmcm9tIFwiLi9oYXNoXCI7XG5pbXBvcnQgeyBoYWx2ZXNPZiwgaGV4LCB0eXBlIFJvdywgdHlwZSBTaWdodCwgc2lnaHRPZiwgdXA4IH0gZnJvbSBcIi4vd29yZHNcIjtcblxuY29uc3QgV1JJVElORyA9IDIgKiogMzk7XG5jb25zdCBTTE9UX0NPVU5UID0gTC5TTE9UUyArIDE7XG5cbmludGVyZmFjZSBUYWJsZSB7XG4gIHJlYWRvbmx5IGNhcGFjaXR5OiBudW1iZXI7XG4gIHJlYWRvbmx5IGJsb2NrQ291bnQ6IG51bWJlcjtcbiAgcmVhZG9ubHkgZ3JvdXBDb3VudDogbnVtYmVyO1xuICByZWFkb25seSBrZXlTaXplOiBudW1iZXI7XG4gIHJlYWRvbmx5IHZhbHVlU2l6ZTogbnVtYmVyO1xuICByZWFkb25seSBzdHJpZGU6IG51bWJlcjtcbiAgLyoqIEFsbCB3b3JkcyBvZiB0aGUgZ3JvdXBzOiBzdHJpcGUsIGJ1Y2tldHMsIHN0cmlwZSwgLi4uIFRoZSBudW1iZXIgb2YgYSBidWNrZXQgaXMgaXRzIHBsYWNlIGhlcmUuICovXG4gIHJlYWRvbmx5IGJ1Y2tldHM6IFJvdztcbiAgcmVhZG9ubHkgd29yZHM6IFJvdztcbiAgLyoqIE9mIGVhY2ggYmxvY2sgeyB0YXJnZXQsIGhhc2ggfSwgYXMgb25lIHdvcmQuICovXG4gIHJlYWRvbmx5IHRhcmdldHM6IFJvdztcbiAgLyoqIFdoZXJlIHRoZSBibG9ja3MgYmVnaW4uICovXG4gIHJlYWRvbmx5IGJsb2NrczogbnVtYmVyO1xufVxuXG5jb25zdCBidWNrZXRUZXh0ID0gKGJ1Y2tldDogbnVtYmVyKSA9PiBgYnVja2V0ICR7YnVja2V0ICYgN30gb2YgZ3JvdXAgJHtidWNrZXQgPj4+IDN9YDtcblxuZXhwb3J0IGZ1bmN0aW9uIGNoZWNrS2V5ZWQoeDogRXhhbWluYXRpb24pOiB2b2lkIHtcbiAgY29uc3QgdGFibGUgPSBnZW9tZXRyeSh4KTtcbiAgY29uc3Qgc2VlZCA9IGhhbHZlc09mKHgud29yZChMLk1BUF9TRUVEKSk7XG4gIGNvbnN0IG1vdmVyID0geC53b3JkKEwuTUFQX01PVkVSKTtcbiAgY2hlY2tQbGFjZXMoeCwgdGFibGUsIHNpZ2h0T2YobW92ZXIpKTtcbiAgY29uc3QgZnVsbCA9IGVudHJpZXMoeCwgdGFibGUpO1xuICBjb25zdCBuYW1lZCA9IGNoZWNrTmFtZWQoeCwgdGFibGUsIGZ1bGwpO1xuICBjaGVja0tleXMoeCwgdGFibGUsIHNlZWQsIG5hbWVkKTtcbiAgY2hlY2tCbG9ja3MoeCwgdGFibGUsIG5hbWVkKTtcbiAgY29uc3QgeyBraW5kIH0gPSB4LnBsYWNlO1xuXG4gIGNvbnN0IHdoZXJlID0geyBhdDogbW92ZXIuYXQsIHdoYXQ6IFwibW92ZXJcIiB9O1xuICBpZiAoeC5vd25lcihgJHtraW5kfS5tb3ZlcmAsIHdoZXJlLCBtb3Zlci5sb3csIFtzaWdodE9mKG1vdmVyKV0pICYmIHguaXNEZWFkKG1vdmVyLmxvdykpIHtcbiAgICB4LmxlZnQoXG4gICAgICBgJHtraW5kfS5tb3Zlci1vZi1kZWFkYCxcbiAgICAgIHdoZXJlLFxuICAgICAgXCJzb21lYm9keSB3aG8gaXMgZ29uZVwiLFxuICAgICAgXCJ0aGUgbmV4dCBvbmUgdGhhdCBtb3ZlcyBhIHBsYWNlLCBvciBmaW5kcyBubyB2YWNhbnQgb25lLCB0YWtlcyBvdmVyXCIsXG4gICAgICB7XG4gICAgICAgIHNpZ2h0czogW3NpZ2h0T2YobW92ZXIpXSxcbiAgICAgICAgZGVhZDogW21vdmVyLmxvd10sXG4gICAgICB9LFxuICAgICk7XG4gIH1cbiAgY29uc3Qgc3RhdGUgPSB4LndvcmQoTC5NQVBfRlVMTCk7XG4gIGNvbnN0IHR3byA9IHN0YXRlLmxvdyAmIDM7XG4gIGlmICh0d28gPT09IDMpIHtcbiAgICB4Lndyb25nKGAke2tpbmR9LmZ1bGxgLCB7IGF0OiBzdGF0ZS5hdCwgd2hhdDogXCJmdWxsXCIgfSwgXCJzdGF0ZSAzXCIsIFwiYSBzdGF0ZSBmcm9tIDAgdG8gMlwiLCB7XG4gICAgICBzaWdodHM6IFtzaWdodE9mKHN0YXRlKV0sXG4gICAgfSk7XG4gIH0gZWxzZSBpZiAodHdvID09PSAyKSBjaGVja0Z1bGwoeCwgdGFibGUsIHNpZ2h0T2Yoc3RhdGUpKTtcbiAgY2hlY2tTdHJpcGVzKHgsIHRhYmxlKTtcbiAgeC53YWl0ZXJzKEwuTUFQX1JFTEVBU0VELCBcInJlbGVhc2VkXCIpO1xufVxuXG5mdW5jdGlvbiBnZW9tZXRyeSh4OiBFeGFtaW5hdGlvbik6IFRhYmxlIHtcbiAgY29uc3QgeyBraW5kIH0gPSB4LnBsYWNlO1xuICBjb25zdCBpc01hcCA9IGtpbmQgPT09IFwibWFwXCI7XG4gIGNvbnN0IGVsZW1TaXplID0geC5maXhlZChgJHtraW5kfS5lbGVtX3NpemVgLCBMLlNUUlVDVFVSRV9FTEVNX1NJWkUsIFwiZWxlbV9zaXplXCIsICh2KSA9PiB2ID49IDEsIFwiYXQgbGVhc3QgMVwiKTtcbiAgY29uc3QgY2FwYWNpdHkgPSB4LmZpeGVkKGAke2tpbmR9LmNhcGFjaXR5YCwgTC5TVFJVQ1RVUkVfQ0FQQUNJVFksIFwiY2FwYWNpdHlcIiwgKHYpID0+IHYgPj0gMSwgXCJhdCBsZWFzdCAxXCIpO1xuICBjb25zdCBrZXlTaXplID0geC5maXhlZChcbiAgICBgJHtraW5kfS5rZXlfc2l6ZWAsXG4gICAgTC5NQVBfS0VZX1NJWkUsXG4gICAgXCJrZXlfc2l6ZVwiLFxuICAgICh2KSA9PiAoaXNNYXAgPyB2ID49IDEgOiB2ID09PSBlbGVtU2l6ZSksXG4gICAgaXNNYXAgPyBcImF0IGxlYXN0IDFcIiA6IGBlbGVtX3NpemUsICR7ZWxlbVNpemV9YCxcbiAgKTtcbiAgY29uc3QgYmxvY2tDb3VudCA9IHguZml4ZWQoXG4gICAgYCR7a2luZH0uYmxvY2tfY291bnRgLFxuICAgIEwuTUFQX0JMT0NLX0NPVU5ULFxuICAgIFwiYmxvY2tfY291bnRcIixcbiAgICAodikgPT4gdiA+IGNhcGFjaXR5ICYmIHYgPD0gTC5OT19CTE9DSyxcbiAgICBgbW9yZSB0aGFuIHRoZSBjYXBhY2l0eSwgJHtjYXBhY2l0eX0sIGFuZCBhdCBtb3N0ICR7TC5OT19CTE9DS31gLFxuICApO1xuICBjb25zdCBncm91cHMgPSBNYXRoLmNlaWwoY2FwYWNpdHkgLyBMLlNMT1RTKTtcbiAgY29uc3QgZ3JvdXBDb3VudCA9IHguZml4ZWQoXG4gICAgYCR7a2luZH0uZ3JvdXBfY291bnRgLFxuICAgIEwuTUFQX0dST1VQX0NPVU5ULFxuICAgIFwiZ3JvdXBfY291bnRcIixcbiAgICAodikgPT4gdiA+PSBncm91cHMgJiYgdiA8PSAyICoqIDI0LFxuICAgIGAke2dyb3Vwc30gdG8gMl4yNGAsXG4gICk7XG4gIGNvbnN0IHZhbHVlU2l6ZSA9IGlzTWFwID8gZWxlbVNpemUgOiAwO1xuICBjb25zdCBsZWFzdCA9IEwuUEFJUl9LRVkgKyB1cDgoa2V5U2l6ZSkgKyB1cDgodmFsdWVTaXplKTtcbiAgY29uc3Qgc3RyaWRlID0geC5maXhlZChcbiAgICBgJHtraW5kfS5zdHJpZGVgLFxuICAgIEwuU1RSVUNUVVJFX1NUUklERSxcbiAgICBcInN0cmlkZVwiLFxuICAgICh2KSA9PiB2ICUgOCA9PT0gMCAmJiB2ID49IGxlYXN0LFxuICAgIGBhIG11bHRpcGxlIG9mIDgsIGF0IGxlYXN0ICR7bGVhc3R9YCxcbiAgKTtcbiAgeC5maXRzKFxuICAgIGAke2tpbmR9LmZpdHNgLFxuICAgIEwuTUFQX0dST1VQUyArIEwuTElORV9CWVRFUyAqIGdyb3VwQ291bnQgKyBibG9ja0NvdW50ICogc3RyaWRlLFxuICAgIGAke2dyb3VwQ291bnR9IGdyb3VwcyBhbmQgJHtibG9ja0NvdW50fSBibG9ja3Mgb2YgJHtzdHJpZGV9IGJ5dGVzYCxcbiAgKTtcbiAgeC5mb3VuZGVkKCk7XG4gIGNvbnN0IGJsb2NrcyA9IHguYmFzZSArIEwuTUFQX0dST1VQUyArIEwuTElORV9CWVRFUyAqIGdyb3VwQ291bnQ7XG4gIHJldHVybiB7XG4gICAgY2FwYWNpdHksXG4gICAgYmxvY2tDb3VudCxcbiAgICBncm91cENvdW50LFxuICAgIGtleVNpemUsXG4gICAgdmFsdWVTaXplLFxuICAgIHN0cmlkZSxcbiAgICBidWNrZXRzOiB4LmJ5dGVzLnJvdyh4LmJhc2UgKyBMLk1BUF9HUk9VUFMsIGdyb3VwQ291bnQgKiBTTE9UX0NPVU5UKSxcbiAgICB3b3JkczogeC5ieXRlcy5yb3coYmxvY2tzICsgTC5QQUlSX1dPUkQsIGJsb2NrQ291bnQsIHN0cmlkZSksXG4gICAgdGFyZ2V0czogeC5ieXRlcy5yb3coYmxvY2tzICsgTC5QQUlSX1RBUkdFVCwgYmxvY2tDb3VudCwgc3RyaWRlKSxcbiAgICBibG9ja3MsXG4gIH07XG59XG5cbmNvbnN0IHRhZ0F0ID0gKGJ1Y2tldHM6IFJvdywgYnVja2V0OiBudW1iZXIpID0+IGJ1Y2tldHMudXBwZXIoYnVja2V0KSAmIDB4ZmY7XG5cbi8qKiBUaGUgYnVja2V0cyB0aGF0IGhhdmUgYSBwbGFjZSBhcmUgYGNhcGFjaXR5YCwgb3Igb25lIGxlc3Mgd2hpbGUgc29tZWJvZHkgaGFzIG9uZSBpbiBoYW5kLiAqL1xuZnVuY3Rpb24gY2hlY2tQbGFjZXMoeDogRXhhbWluYXRpb24sIHRhYmxlOiBUYWJsZSwgbW92ZXI6IFNpZ2h0KTogdm9pZCB7XG4gIGNvbnN0IHsgYnVja2V0cywgY2FwYWNpdHkgfSA9IHRhYmxlO1xuICBsZXQgcGxhY2VzID0gMDtcbiAgZm9yIChsZXQgYnVja2V0ID0gMDsgYnVja2V0IDwgYnVja2V0cy5jb3VudDsgYnVja2V0KyspIHtcbiAgICBpZiAoYnVja2V0ICUgU0xPVF9DT1VOVCAhPT0gMCAmJiB0YWdBdChidWNrZXRzLCBidWNrZXQpID49IEwuVkFDQU5UKSBwbGFjZXMrKztcbiAgfVxuICBjb25zdCBtb3ZpbmcgPSBtb3Zlci5ieXRlcy5yZWFkVUludDMyTEUoMCkgJSAyICoqIDI0ICE9PSAwO1xuICBpZiAocGxhY2VzID09PSBjYXBhY2l0eSB8fCAobW92aW5nICYmIHBsYWNlcyA9PT0gY2FwYWNpdHkgLSAxKSkgcmV0dXJuO1xuICB4Lndyb25nKFxuICAgIGAke3gucGxhY2Uua2luZH0ucGxhY2VzYCxcbiAgICB7IGF0OiBidWNrZXRzLmF0LCB3aGF0OiBcInRoZSBidWNrZXRzIHRoYXQgaGF2ZSBhIHBsYWNlXCIgfSxcbiAgICBgJHtwbGFjZXN9YCxcbiAgICBgJHtjYXBhY2l0eX0sIHRoZSBjYXBhY2l0eSR7bW92aW5nID8gXCIsIG9yIG9uZSBsZXNzXCIgOiBcIlwifWAsXG4gICAgeyBzaWdodHM6IFttb3Zlcl0sIHR3aWNlOiB0cnVlIH0sXG4gICk7XG59XG5cbi8qKiBUaGUgZnVsbCBidWNrZXRzLiAqL1xuZnVuY3Rpb24gZW50cmllcyh4OiBFeGFtaW5hdGlvbiwgeyBidWNrZXRzLCBibG9ja0NvdW50IH06IFRhYmxlKTogbnVtYmVyW10ge1xuICBjb25zdCBmdWxsOiBudW1iZXJbXSA9IFtdO1xuICBmb3IgKGxldCBidWNrZXQgPSAwOyBidWNrZXQgPCBidWNrZXRzLmNvdW50OyBidWNrZXQrKykge1xuICAgIGlmIChidWNrZXQgJSBTTE9UX0NPVU5UID09PSAwIHx8IHRhZ0F0KGJ1Y2tldHMsIGJ1Y2tldCkgPD0gTC5WQUNBTlQpIGNvbnRpbnVlO1xuICAgIGlmIChidWNrZXRzLmxvdyhidWNrZXQpIDwgYmxvY2tDb3VudCkgZnVsbC5wdXNoKGJ1Y2tldCk7XG4gICAgZWxzZSB7XG4gICAgICB4Lndyb25nKFxuICAgICAgICBgJHt4LnBsYWNlLmtpbmR9LmJsb2NrYCxcbiAgICAgICAgeyBhdDogYnVja2V0cy5vZmZzZXQoYnVja2V0KSwgd2hhdDogYnVja2V0VGV4dChidWNrZXQpIH0sXG4gICAgICAgIGB0YWcgJHt0YWdBdChidWNrZXRzLCBidWNrZXQpfSwgYmxvY2sgJHtidWNrZXRzLmxvdyhidWNrZXQpfWAsXG4gICAgICAgIGBhIGJsb2NrIGJlbG93ICR7YmxvY2tDb3VudH1gLFxuICAgICAgICB7IHNpZ2h0czogW2J1Y2tldHMuc2lnaHQoYnVja2V0KV0gfSxcbiAgICAgICk7XG4gICAgfVxuICB9XG4gIHJldHVybiBmdWxsO1xufVxuXG4vKiogV2hpY2ggYnVja2V0IG5hbWVzIGVhY2ggYmxvY2s7IHRob3NlIHRoYXQgdHdvIG5hbWUgYXJlIHRvbGQuIC0xOiBub25lLiAqL1xuZnVuY3Rpb24gY2hlY2tOYW1lZCh4OiBFeGFtaW5hdGlvbiwgeyBidWNrZXRzLCBibG9ja0NvdW50IH06IFRhYmxlLCBmdWxsOiByZWFkb25seSBudW1iZXJbXSk6IEludDMyQXJyYXkge1xuICBjb25zdCBuYW1lZCA9IG5ldyBJbnQzMkFycmF5KGJsb2NrQ291bnQpLmZpbGwoLTEpO1xuICBmb3IgKGNvbnN0IGJ1Y2tldCBvZiBmdWxsKSB7XG4gICAgY29uc3QgYmxvY2sgPSBidWNrZXRzLmxvdyhidWNrZXQpO1xuICAgIGNvbnN0IG90aGVyID0gbmFtZWRbYmxvY2tdIGFzIG51bWJlcjtcbiAgICBpZiAob3RoZXIgPCAwKSBuYW1lZFtibG9ja10gPSBidWNrZXQ7XG4gICAgZWxzZSB7XG4gICAgICB4Lndyb25nKFxuICAgICAgICBgJHt4LnBsYWNlLmtpbmR9LmJsb2NrLXR3aWNlYCxcbiAgICAgICAgeyBhdDogYnVja2V0cy5vZmZzZXQoYnVja2V0KSwgd2hhdDogYnVja2V0VGV4dChidWNrZXQpIH0sXG4gICAgICAgIGBpdCBuYW1lcyBibG9jayAke2Jsb2NrfSwgYW5kIHNvIGRvZXMgJHtidWNrZXRUZXh0KG90aGVyKX1gLFxuICAgICAgICBcImEgYmxvY2sgdGhhdCBubyBvdGhlciBmdWxsIGJ1Y2tldCBuYW1lc1wiLFxuICAgICAgICB7IHNpZ2h0czogW2J1Y2tldHMuc2lnaHQoYnVja2V0KSwgYnVja2V0cy5zaWdodChvdGhlcildIH0sXG4gICAgICApO1xuICAgIH1cbiAgfVxuICByZXR1cm4gbmFtZWQ7XG59XG5cbi8qKiBFbnRyeSBieSBlbnRyeTogd2hlcmUgaXRzIGJsb2NrIGlzIGFpbWVkLCBpdHMgaGFzaCwgaXRzIHRhZywgaXRzIGRpc3RhbmNlIGZyb20gaG9tZTsgYW5kIHRoYXQgbm8ga2V5IGlzIHRoZXJlIHR3aWNlLiAqL1xuZnVuY3Rpb24gY2hlY2tLZXlzKHg6IEV4YW1pbmF0aW9uLCB0YWJsZTogVGFibGUsIHNlZWQ6IHsgaGlnaDogbnVtYmVyOyBsb3dlcjogbnVtYmVyIH0sIG5hbWVkOiBJbnQzMkFycmF5KTogdm9pZCB7XG4gIGNvbnN0IHsga2luZCB9ID0geC5wbGFjZTtcbiAgY29uc3QgeyBidWNrZXRzLCBncm91cENvdW50LCBrZXlTaXplLCBzdHJpZGUsIHRhcmdldHMsIHZhbHVlU2l6ZSB9ID0gdGFibGU7XG4gIGNvbnN0IGtleUJ5dGVzID0gdXA4KGtleVNpemUpO1xuICBjb25zdCBoYXNoZXM6IG51bWJlcltdID0gW107XG4gIGNvbnN0IG93bmVyczogbnVtYmVyW10gPSBbXTtcbiAgeC5ieXRlcy5hbmV3KCk7XG4gIGZvciAobGV0IGJsb2NrID0gMDsgYmxvY2sgPCBuYW1lZC5sZW5ndGg7IGJsb2NrKyspIHtcbiAgICBjb25zdCBidWNrZXQgPSBuYW1lZFtibG9ja10gYXMgbnVtYmVyO1xuICAgIGlmIChidWNrZXQgPCAwKSBjb250aW51ZTtcbiAgICBjb25zdCBhdCA9IHRhYmxlLmJsb2NrcyArIGJsb2NrICogc3RyaWRlO1xuICAgIGNvbnN0IHBhaXIgPSB4LmJ5dGVzLm5lYXIoYXQsIEwuUEFJUl9LRVkgKyBrZXlCeXRlcyk7XG4gICAgY29uc3Qga2V5ID0gcGFpci5zdWJhcnJheShMLlBBSVJfS0VZKTtcbiAgICBjb25zdCBwcm9vZiA9IGJ1Y2tldHMuc2lnaHQoYnVja2V0KTtcbiAgICBjb25zdCB7IGhpZ2gsIGxvd2VyIH0gPSBoYWx2ZXNPZih0YXJnZXRzLndvcmQoYmxvY2spKTtcbiAgICBpZiAobG93ZXIgIT09IGJ1Y2tldCkge1xuICAgICAgeC53cm9uZyhcbiAgICAgICAgYCR7a2luZH0udGFyZ2V0YCxcbiAgICAgICAgeyBhdDogYXQgKyBMLlBBSVJfVEFSR0VULCB3aGF0OiBgdGFyZ2V0IG9mIGJsb2NrICR7YmxvY2t9LCB3aGljaCAke2J1Y2tldFRleHQoYnVja2V0KX0gbmFtZXNgIH0sXG4gICAgICAgIGAke2xvd2VyfWAsXG4gICAgICAgIGAke2J1Y2tldH0sIHRoYXQgYnVja2V0OiB3aG9ldmVyIGxvb2tzIGZvciBhIGZyZWUgYmxvY2sgdGFrZXMgaXQgZm9yIG9uZWAsXG4gICAgICAgIHsgc2lnaHRzOiBbcHJvb2YsIHsgYXQ6IGF0ICsgTC5QQUlSX1RBUkdFVCwgYnl0ZXM6IEJ1ZmZlci5mcm9tKHRhcmdldHMuc2lnaHQoYmxvY2spLmJ5dGVzLnN1YmFycmF5KDAsIDQpKSB9XSB9LFxuICAgICAgKTtcbiAgICB9XG4gICAgY29uc3QgaGFzaCA9IGhhc2hLZXkoc2VlZC5oaWdoLCBzZWVkLmxvd2VyLCBrZXkpO1xuICAgIGNvbnN0IHNpZ2h0cyA9ICgpOiBTaWdodFtdID0+IFtwcm9vZiwgeyBhdDogYXQgKyBMLlBBSVJfS0VZLCBieXRlczogQnVmZmVyLmZyb20oa2V5KSB9XTtcbiAgICBpZiAoaGFzaC5oaWdoICE9PSBoaWdoKSB7XG4gICAgICB4Lndyb25nKFxuICAgICAgICBgJHtraW5kfS5oYXNoYCxcbiAgICAgICAgeyBhdDogYXQgKyBMLlBBSVJfSEFTSCwgd2hhdDogYGhhc2ggb2YgYmxvY2sgJHtibG9ja31gIH0sXG4gICAgICAgIGhleChoaWdoLCA4KSxcbiAgICAgICAgYCR7aGV4KGhhc2guaGlnaCwgOCl9LCB0aGUgdXBwZXIgaGFsZiBvZiBpdHMga2V5J3MgaGFzaGAsXG4gICAgICAgIHsgc2lnaHRzOiBbLi4uc2lnaHRzKCksIHsgYXQ6IGF0ICsgTC5QQUlSX0hBU0gsIGJ5dGVzOiBCdWZmZXIuZnJvbSh0YXJnZXRzLnNpZ2h0KGJsb2NrKS5ieXRlcy5zdWJhcnJheSg0KSkgfV0gfSxcbiAgICAgICk7XG4gICAgfVxuICAgIGNvbnN0IHRhZyA9IHRhZ0F0KGJ1Y2tldHMsIGJ1Y2tldCk7XG4gICAgaWYgKHRhZyAhPT0gdGFnT2YoaGFzaC5sb3cpKSB7XG4gICAgICB4Lndyb25nKFxuICAgICAgICBgJHtraW5kfS50YWdgLFxuICAgICAgICB7IGF0OiBidWNrZXRzLm9mZnNldChidWNrZXQpLCB3aGF0OiBidWNrZXRUZXh0KGJ1Y2tldCkgfSxcbiAgICAgICAgYHRhZyAke3RhZ31gLFxuICAgICAgICBgdGFnICR7dGFnT2YoaGFzaC5sb3cpfSwgYnkgdGhlIGhhc2ggb2YgaXRzIGtleTogbm9ib2R5IGZpbmRzIGl0IG90aGVyd2lzZWAsXG4gICAgICAgIHsgc2lnaHRzOiBzaWdodHMoKSB9LFxuICAgICAgKTtcbiAgICB9XG4gICAgY29uc3QgaG9tZSA9IGhvbWVPZihoYXNoLmhpZ2gsIGdyb3VwQ291bnQpO1xuICAgIGNvbnN0IGRpc3RhbmNlID0gKE1hdGguZmxvb3IoYnVja2V0IC8gU0xPVF9DT1VOVCkgLSBob21lICsgZ3JvdXBDb3VudCkgJSBncm91cENvdW50O1xuICAgIGNvbnN0IHJlYWNoID0gYnVja2V0cy51cHBlcihob21lICogU0xPVF9DT1VOVCkgJiAweGZmO1xuICAgIGlmIChkaXN0YW5jZSA+IHJlYWNoICYmIHJlYWNoICE9PSBMLkZBUikge1xuICAgICAgeC53cm9uZyhcbiAgICAgICAgYCR7a2luZH0ucmVhY2hgLFxuICAgICAgICB7IGF0OiBidWNrZXRzLm9mZnNldChob21lICogU0xPVF9DT1VOVCksIHdoYXQ6IGBzdHJpcGUgb2YgZ3JvdXAgJHtob21lfWAgfSxcbiAgICAgICAgYHJlYWNoICR7cmVhY2h9YCxcbiAgICAgICAgYGF0IGxlYXN0ICR7ZGlzdGFuY2V9OiBhbiBlbnRyeSB3aG9zZSBob21lIGlzIGhlcmUgbGllcyBpbiBncm91cCAke01hdGguZmxvb3IoYnVja2V0IC8gU0xPVF9DT1VOVCl9YCxcbiAgICAgICAgeyBzaWdodHM6IFtidWNrZXRzLnNpZ2h0KGhvbWUgKiBTTE9UX0NPVU5UKSwgLi4uc2lnaHRzKCldIH0sXG4gICAgICApO1xuICAgIH1cbiAgICB4LnBhZGRpbmcoYHRoZSBrZXkgaW4gYmxvY2sgJHtibG9ja31gLCBhdCArIEwuUEFJUl9LRVksIGtleVNpemUsIFtwcm9vZl0pO1xuICAgIGlmICh2YWx1ZVNpemUgJSA4ICE9PSAwKSB4LnBhZGRpbmcoYHRoZSB2YWx1ZSBpbiBibG9jayAke2Jsb2NrfWAsIGF0ICsgTC5QQUlSX0tFWSArIGtleUJ5dGVzLCB2YWx1ZVNpemUsIFtwcm9vZl0pO1xuICAgIGhhc2hlcy5wdXNoKGhhc2guaGlnaCAqIDIgKiogMjEgKyAoaGFzaC5sb3cgPj4+IDExKSk7XG4gICAgb3duZXJzLnB1c2goYmxvY2spO1xuICB9XG4gIGNoZWNrVW5pcXVlKHgsIHRhYmxlLCBuYW1lZCwgaGFzaGVzLCBvd25lcnMpO1xufVxuXG4vKiogQSBrZXkgaXMgaW4gYXQgbW9zdCBvbmUgZnVsbCBidWNrZXQuICovXG5mdW5jdGlvbiBjaGVja1VuaXF1ZShcbiAgeDogRXhhbWluYXRpb24sXG4gIHRhYmxlOiBUYWJsZSxcbiAgbmFtZWQ6IEludDMyQXJyYXksXG4gIGhhc2hlczogcmVhZG9ubHkgbnVtYmVyW10sXG4gIG93bmVyczogcmVhZG9ubHkgbnVtYmVyW10sXG4pOiB2b2lkIHtcbiAgY29uc3Qgc29ydGVkID0gRmxvYXQ2NEFycmF5LmZyb20oaGFzaGVzKS5zb3J0KCk7XG4gIGNvbnN0IG9mdGVuID0gbmV3IFNldDxudW1iZXI+KCk7XG4gIGZvciAobGV0IGsgPSAxOyBrIDwgc29ydGVkLmxlbmd0aDsgaysrKSBpZiAoc29ydGVkW2tdID09PSBzb3J0ZWRbayAtIDFdKSBvZnRlbi5hZGQoc29ydGVkW2tdIGFzIG51bWJlcik7XG4gIGlmIChvZnRlbi5zaXplID09PSAwKSByZXR1cm47XG4gIGNvbnN0IHNlZW4gPSBuZXcgTWFwPHN0cmluZywgeyBidWNrZXQ6IG51bWJlcjsgc2lnaHRzOiBTaWdodFtdIH0+KCk7XG4gIGhhc2hlcy5mb3JFYWNoKChoYXNoLCBuKSA9PiB7XG4gICAgaWYgKCFvZnRlbi5oYXMoaGFzaCkpIHJldHVybjtcbiAgICBjb25zdCBibG9jayA9IG93bmVyc1tuXSBhcyBudW1iZXI7XG4gICAgY29uc3QgYnVja2V0ID0gbmFtZWRbYmxvY2tdIGFzIG51bWJlcjtcbiAgICBjb25zdCBhdCA9IHRhYmxlLmJsb2NrcyArIGJsb2NrICogdGFibGUuc3RyaWRlICsgTC5QQUlSX0tFWTtcbiAgICBjb25zdCBrZXkgPSB4LmJ5dGVzLnJlYWQoYXQsIHVwOCh0YWJsZS5rZXlTaXplKSk7XG4gICAgY29uc3Qgc2lnaHRzID0gW3RhYmxlLmJ1Y2tldHMuc2lnaHQoYnVja2V0KSwgeyBhdCwgYnl0ZXM6IGtleSB9XTtcbiAgICBjb25zdCB0ZXh0ID0ga2V5LnRvU3RyaW5nKFwibGF0aW4xXCIpO1xuICAgIGNvbnN0IG90aGVyID0gc2Vlbi5nZXQodGV4dCk7XG4gICAgaWYgKG90aGVyKSB7XG4gICAgICB4Lndyb25nKFxuICAgICAgICBgJHt4LnBsYWNlLmtpbmR9LmtleS10d2ljZWAsXG4gICAgICAgIHsgYXQ6IHRhYmxlLmJ1Y2tldHMub2Zmc2V0KGJ1Y2tldCksIHdoYXQ6IGJ1Y2tldFRleHQoYnVja2V0KSB9LFxuICAgICAgICBgdGhlIGtleSBvZiAke2J1Y2tldFRleHQob3RoZXIuYnVja2V0KX1gLFxuICAgICAgICBcImEga2V5IHRoYXQgbm8gb3RoZXIgZnVsbCBidWNrZXQgaGFzXCIsXG4gICAgICAgIHsgc2lnaHRzOiBbLi4ub3RoZXIuc2lnaHRzLCAuLi5zaWdodHNdIH0sXG4gICAgICApO1xuICAgIH0gZWxzZSBzZWVuLnNldCh0ZXh0LCB7IGJ1Y2tldCwgc2lnaHRzIH0pO1xuICB9KTtcbn1cblxuZnVuY3Rpb24gY2hlY2tCbG9ja3MoeDogRXhhbWluYXRpb24sIHsgd29yZHMgfTogVGFibGUsIG5hbWVkOiBJbnQzMkFycmF5KTogdm9pZCB7XG4gIGNvbnN0IHsga2luZCB9ID0geC5wbGFjZTtcbiAgY29uc3QgZGVhZDogbnVtYmVyW10gPSBbXTtcbiAgZm9yIChsZXQgYmxvY2sgPSAwOyBibG9jayA8IHdvcmRzLmNvdW50OyBibG9jaysrKSB7XG4gICAgY29uc3Qgb3duZXIgPSB3b3Jkcy5sb3coYmxvY2spO1xuICAgIGNvbnN0IHdyaXRpbmcgPSB3b3Jkcy51cHBlcihibG9jaykgPj0gV1JJVElORztcbiAgICBjb25zdCB3aGVyZSA9IHsgYXQ6IHdvcmRzLm9mZnNldChibG9jayksIHdoYXQ6IGB3b3JkIG9mIGJsb2NrICR7YmxvY2t9YCB9O1xuICAgIGNvbnN0IHNpZ2h0cyA9IFt3b3Jkcy5zaWdodChibG9jayldO1xuICAgIGlmICh3cml0aW5nICE9PSAob3duZXIgIT09IDApKSB7XG4gICAgICB4Lndyb25nKFxuICAgICAgICBgJHtraW5kfS5ibG9jay13cml0aW5nYCxcbiAgICAgICAgd2hlcmUsXG4gICAgICAgIHdyaXRpbmcgPyBcIndyaXRpbmcsIHdpdGhvdXQgYW4gb3duZXJcIiA6IGBub3Qgd3JpdGluZywgd2l0aCBvd25lciAke2hleChvd25lciwgNil9YCxcbiAgICAgICAgXCJhbiBvd25lciB3aGlsZSBpdCBpcyB3cml0dGVuLCBhbmQgbm9uZSBvdGhlcndpc2VcIixcbiAgICAgICAgeyBzaWdodHMgfSxcbiAgICAgICk7XG4gICAgfSBlbHNlIGlmIChcbiAgICAgIHgub3duZXIoYCR7a2luZH0uYmxvY2stb3duZXJgLCB3aGVyZSwgb3duZXIsIHNpZ2h0cykgJiZcbiAgICAgIChuYW1lZFtibG9ja10gYXMgbnVtYmVyKSA8IDAgJiZcbiAgICAgIHguaXNEZWFkKG93bmVyKVxuICAgICkge1xuICAgICAgZGVhZC5wdXNoKGJsb2NrKTtcbiAgICB9XG4gIH1cbiAgaWYgKGRlYWQubGVuZ3RoID09PSAwKSByZXR1cm47XG4gIHgubGVmdChcbiAgICBgJHtraW5kfS5ibG9jay1vZi1kZWFkYCxcbiAgICB7IGF0OiB3b3Jkcy5vZmZzZXQoZGVhZFswXSBhcyBudW1iZXIpLCB3aGF0OiBgJHtkZWFkLmxlbmd0aH0gb2YgdGhlIGJsb2Nrc2AgfSxcbiAgICBgJHtibG9ja3NUZXh0KGRlYWQpfSwgY2xhaW1lZCBieSB3aG8gaXMgZ29uZWAsXG4gICAgXCJmcmVlIGJ5IGRlZmluaXRpb246IHdob2V2ZXIgbmVlZHMgYSBibG9jayB0YWtlcyBpdFwiLFxuICAgIHsgc2lnaHRzOiBkZWFkLnNsaWNlKDAsIDY0KS5tYXAoKGIpID0+IHdvcmRzLnNpZ2h0KGIpKSwgZGVhZDogWy4uLm5ldyBTZXQoZGVhZC5tYXAoKGIpID0+IHdvcmRzLmxvdyhiKSkpXSB9LFxuICApO1xufVxuXG4vKiogU3RhdGUgMiBzYXlzIHRoYXQgdGhlcmUgaXMgbm8gdmFjYW50IGJ1Y2tldDsgYW4gZXJhc2VyIHRoYXQgZGllZCBtYXkgaGF2ZSBsZWZ0IGl0IGJlaGluZC4gKi9cbmZ1bmN0aW9uIGNoZWNrRnVsbCh4OiBFeGFtaW5hdGlvbiwgeyBidWNrZXRzIH06IFRhYmxlLCBzdGF0ZTogU2lnaHQpOiB2b2lkIHtcbiAgZm9yIChsZXQgYnVja2V0ID0gMDsgYnVja2V0IDwgYnVja2V0cy5jb3VudDsgYnVja2V0KyspIHtcbiAgICBpZiAoYnVja2V0ICUgU0xPVF9DT1VOVCA9PT0gMCB8fCB0YWdBdChidWNrZXRzLCBidWNrZXQpICE9PSBMLlZBQ0FOVCkgY29udGludWU7XG4gICAgeC5sZWZ0KFxuICAgICAgYCR7eC5wbGFjZS5raW5kfS5mdWxsLXN0YWxlYCxcbiAgICAgIHsgYXQ6IHN0YXRlLmF0LCB3aGF0OiBcImZ1bGxcIiB9LFxuICAgICAgYHN0YXRlIDIsIGFuZCAke2J1Y2tldFRleHQoYnVja2V0KX0gaXMgdmFjYW50YCxcbiAgICAgIFwidGhlIG5leHQgZXJhc2UgcHV0cyBpdCByaWdodCwgb3IgdGhlIGh1bmRyZWR0aCB3aG8gaXMgdG9sZCBzbyBhbmQgbG9va3MgZm9yIGl0c2VsZlwiLFxuICAgICAgeyBzaWdodHM6IFtzdGF0ZSwgYnVja2V0cy5zaWdodChidWNrZXQpXSB9LFxuICAgICk7XG4gICAgcmV0dXJuO1xuICB9XG59XG5cbmZ1bmN0aW9uIGNoZWNrU3RyaXBlcyh4OiBFeGFtaW5hdGlvbiwgeyBidWNrZXRzLCBncm91cENvdW50IH06IFRhYmxlKTogdm9pZCB7XG4gIGNvbnN0IHsga2luZCB9ID0geC5wbGFjZTtcbiAgY29uc3QgZGVhZDogbnVtYmVyW10gPSBbXTtcbiAgZm9yIChsZXQgZ3JvdXAgPSAwOyBncm91cCA8IGdyb3VwQ291bnQ7IGdyb3VwKyspIHtcbiAgICBjb25zdCBzdHJpcGUgPSBncm91cCAqIFNMT1RfQ09VTlQ7XG4gICAgY29uc3Qgb3duZXIgPSBidWNrZXRzLmxvdyhzdHJpcGUpO1xuICAgIGNvbnN0IHdoZXJlID0geyBhdDogYnVja2V0cy5vZmZzZXQoc3RyaXBlKSwgd2hhdDogYHN0cmlwZSBvZiBncm91cCAke2dyb3VwfWAgfTtcbiAgICBpZiAoeC5vd25lcihgJHtraW5kfS5zdHJpcGVgLCB3aGVyZSwgb3duZXIsIFtidWNrZXRzLnNpZ2h0KHN0cmlwZSldKSAmJiB4LmlzRGVhZChvd25lcikpIGRlYWQucHVzaChzdHJpcGUpO1xuICB9XG4gIGlmIChkZWFkLmxlbmd0aCA9PT0gMCkgcmV0dXJuO1xuICB4LmxlZnQoXG4gICAgYCR7a2luZH0uc3RyaXBlLW9mLWRlYWRgLFxuICAgIHsgYXQ6IGJ1Y2tldHMub2Zmc2V0KGRlYWRbMF0gYXMgbnVtYmVyKSwgd2hhdDogYCR7ZGVhZC5sZW5ndGh9IG9mIHRoZSBzdHJpcGVzYCB9LFxuICAgIGB0YWtlbiBieSB3aG8gaXMgZ29uZSwgZnJvbSBncm91cCAkeyhkZWFkWzBdIGFzIG51bWJlcikgLyBTTE9UX0NPVU5UfSBvbmAsXG4gICAgXCJ0aGUgbmV4dCBvbmUgdGhhdCBhZGRzIGEga2V5IHRoZXJlIHRha2VzIGl0IG92ZXJcIixcbiAgICB7IHNpZ2h0czogZGVhZC5zbGljZSgwLCA2NCkubWFwKChzKSA9PiBidWNrZXRzLnNpZ2h0KHMpKSwgZGVhZDogWy4uLm5ldyBTZXQoZGVhZC5tYXAoKHMpID0+IGJ1Y2tldHMubG93KHMpKSldIH0sXG4gICk7XG59XG4iLCAiLy8gVGhlIGhhc2ggb2Yga2V5czogU1BFQ0lGSUNBVElPTi5tZCBcIktleXMgYW5kIHRoZWlyIGhhc2hcIi4gNjQtYml0IGFyaXRobWV0aWMgaW4gdHdvIGhhbHZlcywgZm9yIHRoZXJlIG1heSBiZSBtaWxsaW9ucy5cblxubGV0IGhpZ2ggPSAwO1xubGV0IGxvdyA9IDA7XG5cbi8qKiAoaGlnaCwgbG93KSBcdTAwRDcgKGFoLCBhbCksIG1vZHVsbyAyXjY0LiAqL1xuZnVuY3Rpb24gbXVsdGlwbHkoYWg6IG51bWJlciwgYWw6IG51bWJlcik6IHZvaWQge1xuICBjb25zdCBibCA9IGxvdztcbiAgY29uc3QgYmggPSBoaWdoO1xuICAvLyBsb3cgXHUwMEQ3IGFsIGluIGZ1bGwsIGJ5IGhhbHZlcyBvZiAxNiBiaXRzLlxuICBjb25zdCBhMCA9IGFsICYgMHhmZmZmO1xuICBjb25zdCBhMSA9IGFsID4+PiAxNjtcbiAgY29uc3QgYjAgPSBibCAmIDB4ZmZmZjtcbiAgY29uc3QgYjEgPSBibCA+Pj4gMTY7XG4gIGNvbnN0IHAwMCA9IGEwICogYjA7XG4gIGNvbnN0IHAwMSA9IGEwICogYjE7XG4gIGNvbnN0IHAxMCA9IGExICogYjA7XG4gIGNvbnN0IG1pZGRsZSA9IChwMDAgPj4+IDE2KSArIChwMDEgJiAweGZmZmYpICsgKHAxMCAmIDB4ZmZmZik7XG4gIGNvbnN0IGNhcnJpZWQgPSBhMSAqIGIxICsgTWF0aC5mbG9vcihwMDEgLyA2NTUzNikgKyBNYXRoLmZsb29yKHAxMCAvIDY1NTM2KSArIChtaWRkbGUgPj4+IDE2KTtcbiAgbG93ID0gKChtaWRkbGUgPDwgMTYpIHwgKHAwMCAmIDB4ZmZmZikpID4+PiAwO1xuICBoaWdoID0gKGNhcnJpZWQgKyBNYXRoLmltdWwoYWgsIGJsKSArIE1hdGguaW11bChhbCwgYmgpKSA+Pj4gMDtcbn1cblxuLyoqIHggeG9yICh4ID4+IGJpdHMpLCBmb3IgYml0cyBiZWxvdyAzMi4gKi9cbmZ1bmN0aW9uIGZvbGQoYml0czogbnVtYmVyKTogdm9pZCB7XG4gIGNvbnN0IGggPSBoaWdoO1xuICBoaWdoID0gKGggXiAoaCA+Pj4gYml0cykpID4+PiAwO1xuICBsb3cgPSAobG93IF4gKChsb3cgPj4+IGJpdHMpIHwgKGggPDwgKDMyIC0gYml0cykpKSkgPj4+IDA7XG59XG5cbi8qKiBPbmUgc3RlcCBvZiBTcGxpdE1peDY0LiAqL1xuZnVuY3Rpb24gbmV4dCgpOiB2b2lkIHtcbiAgY29uc3Qgc3VtID0gbG93ICsgMHg3ZjRhN2MxNTtcbiAgaGlnaCA9IChoaWdoICsgMHg5ZTM3NzliOSArIChzdW0gPiAweGZmZmZmZmZmID8gMSA6IDApKSA+Pj4gMDtcbiAgbG93ID0gc3VtID4+PiAwO1xuICBmb2xkKDMwKTtcbiAgbXVsdGlwbHkoMHhiZjU4NDc2ZCwgMHgxY2U0ZTViOSk7XG4gIGZvbGQoMjcpO1xuICBtdWx0aXBseSgweDk0ZDA0OWJiLCAweDEzMzExMWViKTtcbiAgZm9sZCgzMSk7XG59XG5cbi8qKiBIYXNoZXMgYSBrZXksIHdob3NlIGJ5dGVzIGdvIHVwIHRvIGEgbXVsdGlwbGUgb2YgOC4gUmV0dXJucyB0aGUgdXBwZXIgYW5kIHRoZSBsb3dlciBoYWxmIG9mIHRoZSBoYXNoLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIGhhc2hLZXkoc2VlZEhpZ2g6IG51bWJlciwgc2VlZExvdzogbnVtYmVyLCBrZXk6IEJ1ZmZlcik6IHsgaGlnaDogbnVtYmVyOyBsb3c6IG51bWJlciB9IHtcbiAgaGlnaCA9IHNlZWRIaWdoO1xuICBsb3cgPSBzZWVkTG93O1xuICBmb3IgKGxldCBhdCA9IDA7IGF0IDwga2V5Lmxlbmd0aDsgYXQgKz0gOCkge1xuICAgIGxvdyA9IChsb3cgXiBrZXkucmVhZFVJbnQzMkxFKGF0KSkgPj4+IDA7XG4gICAgaGlnaCA9IChoaWdoIF4ga2V5LnJlYWRVSW50MzJMRShhdCArIDQpKSA+Pj4gMDtcbiAgICBuZXh0KCk7XG4gIH1cbiAgcmV0dXJuIHsgaGlnaCwgbG93IH07XG59XG5cbi8qKiBoYXNoIG1vZCAyNTYsIGFuZCAyIG1vcmUgaWYgdGhhdCBpcyBiZWxvdyAyLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIHRhZ09mKGxvdzogbnVtYmVyKTogbnVtYmVyIHtcbiAgY29uc3QgdGFnID0gbG93ICYgMHhmZjtcbiAgcmV0dXJuIHRhZyA8IDIgPyB0YWcgKyAyIDogdGFnO1xufVxuXG4vKiogVGhlIGdyb3VwIHdoZXJlIGEgc2VhcmNoIGJlZ2lucy4gKi9cbmV4cG9ydCBmdW5jdGlvbiBob21lT2YoaGlnaDogbnVtYmVyLCBncm91cHM6IG51bWJlcik6IG51bWJlciB7XG4gIHJldHVybiBOdW1iZXIoKEJpZ0ludChoaWdoKSAqIEJpZ0ludChncm91cHMpKSA+PiAzMm4pO1xufVxuIiwgIi8vIEZ1dHVyZXMgYW5kIGxhemllczogU1BFQ0lGSUNBVElPTi5tZCBzZWN0aW9ucyAxNyBhbmQgMTguXG5cbmltcG9ydCAqIGFzIEwgZnJvbSBcInplcm9pcGMvbGF5b3V0XCI7XG5pbXBvcnQgeyBibG9ja3NUZXh0IH0gZnJvbSBcIi4vYmxvY2tzXCI7XG5pbXBvcnQgdHlwZSB7IEV4YW1pbmF0aW9uIH0gZnJvbSBcIi4vZXhhbWluYXRpb25cIjtcbmltcG9ydCB7IHR5cGUgUm93LCBzaWdodE9mLCB1cDgsIHR5cGUgV29yZCB9IGZyb20gXCIuL3dvcmRzXCI7XG5cbmNvbnN0IE5BTUVTID0gW1wiRU1QVFlcIiwgXCJQTEVER0VEXCIsIFwiQ09NUFVUSU5HXCIsIFwiUkVBRFlcIiwgXCJGQUlMRURcIiwgXCJBQkFORE9ORURcIl07XG5cbmV4cG9ydCBmdW5jdGlvbiBjaGVja091dGNvbWUoeDogRXhhbWluYXRpb24pOiB2b2lkIHtcbiAgY29uc3QgeyBraW5kIH0gPSB4LnBsYWNlO1xuICBjb25zdCBlbGVtU2l6ZSA9IHguZml4ZWQoYCR7a2luZH0uZWxlbV9zaXplYCwgTC5TVFJVQ1RVUkVfRUxFTV9TSVpFLCBcImVsZW1fc2l6ZVwiLCAodikgPT4gdiA+PSAxLCBcImF0IGxlYXN0IDFcIik7XG4gIHguZml4ZWQoYCR7a2luZH0uY2FwYWNpdHlgLCBMLlNUUlVDVFVSRV9DQVBBQ0lUWSwgXCJjYXBhY2l0eVwiLCAodikgPT4gdiA9PT0gMSwgXCIxXCIpO1xuICBjb25zdCBibG9ja0NvdW50ID0geC5maXhlZChcbiAgICBgJHtraW5kfS5ibG9ja19jb3VudGAsXG4gICAgTC5PVVRDT01FX0JMT0NLX0NPVU5ULFxuICAgIFwiYmxvY2tfY291bnRcIixcbiAgICAodikgPT4gdiA+PSAyICYmIHYgPD0gTC5OT19CTE9DSyAtIDEsXG4gICAgYDIgdG8gJHtMLk5PX0JMT0NLIC0gMX1gLFxuICApO1xuICBjb25zdCBsZWFzdCA9IEwuT1VUQ09NRV9QQVlMT0FEICsgTWF0aC5tYXgodXA4KGVsZW1TaXplKSwgdXA4KEwuVEVYVF9CWVRFUyArIEwuTEVBU1RfVEVYVF9ST09NKSk7XG4gIGNvbnN0IHN0cmlkZSA9IHguZml4ZWQoXG4gICAgYCR7a2luZH0uc3RyaWRlYCxcbiAgICBMLlNUUlVDVFVSRV9TVFJJREUsXG4gICAgXCJzdHJpZGVcIixcbiAgICAodikgPT4gdiAlIDggPT09IDAgJiYgdiA+PSBsZWFzdCxcbiAgICBgYSBtdWx0aXBsZSBvZiA4LCBhdCBsZWFzdCAke2xlYXN0fWAsXG4gICk7XG4gIHguZml0cyhgJHtraW5kfS5maXRzYCwgTC5PVVRDT01FX0JMT0NLUyArIGJsb2NrQ291bnQgKiBzdHJpZGUsIGAke2Jsb2NrQ291bnR9IGJsb2NrcyBvZiAke3N0cmlkZX0gYnl0ZXNgKTtcbiAgeC5mb3VuZGVkKCk7XG5cbiAgY29uc3Qgc3RhdGUgPSB4LndvcmQoTC5PVVRDT01FX1NUQVRFKTtcbiAgY29uc3QgYmxvY2tzID0geC5ieXRlcy5yb3coeC5iYXNlICsgTC5PVVRDT01FX0JMT0NLUyArIEwuT1VUQ09NRV9CTE9DSywgYmxvY2tDb3VudCwgc3RyaWRlKTtcbiAgY29uc3QgbmFtZWQgPSBjaGVja1N0YXRlKHgsIHN0YXRlLCBibG9ja0NvdW50KTtcbiAgaWYgKG5hbWVkID49IDApIGNoZWNrUGF5bG9hZCh4LCBzdGF0ZSwgYmxvY2tzLCBuYW1lZCwgZWxlbVNpemUsIHN0cmlkZSk7XG4gIGNoZWNrT3duZXJzKHgsIHN0YXRlLCBibG9ja3MsIG5hbWVkKTtcbiAgeC53YWl0ZXJzKEwuT1VUQ09NRV9TRVRUTEVELCBcInNldHRsZWRcIik7XG59XG5cbi8qKiBUaGUgYmxvY2sgdGhhdCB0aGUgc3RhdGUgbmFtZXM7IGJlbG93IDA6IG5vbmUuICovXG5mdW5jdGlvbiBjaGVja1N0YXRlKHg6IEV4YW1pbmF0aW9uLCB3b3JkOiBXb3JkLCBibG9ja0NvdW50OiBudW1iZXIpOiBudW1iZXIge1xuICBjb25zdCB7IGtpbmQgfSA9IHgucGxhY2U7XG4gIGNvbnN0IHN0YXRlID0gd29yZC51cHBlciAlIDg7XG4gIGNvbnN0IHdobyA9IHdvcmQubG93O1xuICBjb25zdCBuYW1lID0gTkFNRVNbc3RhdGVdID8/IGAke3N0YXRlfWA7XG4gIGNvbnN0IHdoZXJlID0geyBhdDogd29yZC5hdCwgd2hhdDogXCJzdGF0ZVwiIH07XG4gIGNvbnN0IHNpZ2h0cyA9IFtzaWdodE9mKHdvcmQpXTtcbiAgY29uc3Qgd3JvbmcgPSAocnVsZTogc3RyaW5nLCBmb3VuZDogc3RyaW5nLCBleHBlY3RlZDogc3RyaW5nKSA9PlxuICAgIHgud3JvbmcoYCR7a2luZH0uJHtydWxlfWAsIHdoZXJlLCBmb3VuZCwgZXhwZWN0ZWQsIHsgc2lnaHRzIH0pO1xuICBpZiAoc3RhdGUgPiBMLlNUQVRFX0FCQU5ET05FRCkgd3JvbmcoXCJzdGF0ZVwiLCBuYW1lLCBcImEgc3RhdGUgZnJvbSAwIChFTVBUWSkgdG8gNSAoQUJBTkRPTkVEKVwiKTtcbiAgZWxzZSBpZiAoa2luZCA9PT0gXCJsYXp5XCIgJiYgKHN0YXRlID09PSBMLlNUQVRFX1BMRURHRUQgfHwgc3RhdGUgPT09IEwuU1RBVEVfQUJBTkRPTkVEKSkge1xuICAgIHdyb25nKFwic3RhdGVcIiwgbmFtZSwgXCJFTVBUWSwgQ09NUFVUSU5HLCBSRUFEWSBvciBGQUlMRUQ6IGEgbGF6eSBoYXMgbm8gb3RoZXIgc3RhdGVcIik7XG4gIH0gZWxzZSBpZiAoc3RhdGUgPT09IEwuU1RBVEVfRU1QVFkgfHwgc3RhdGUgPT09IEwuU1RBVEVfQUJBTkRPTkVEKSB7XG4gICAgaWYgKHdobyAhPT0gMCkgd3JvbmcoXCJ3aG9cIiwgYCR7bmFtZX0sIHdobyAke3dob31gLCBgd2hvIDA6ICR7bmFtZX0gbmFtZXMgbm9ib2R5YCk7XG4gIH0gZWxzZSBpZiAoc3RhdGUgPT09IEwuU1RBVEVfUkVBRFkgfHwgc3RhdGUgPT09IEwuU1RBVEVfRkFJTEVEKSB7XG4gICAgaWYgKHdobyA8IGJsb2NrQ291bnQpIHJldHVybiB3aG87XG4gICAgd3JvbmcoXCJibG9ja1wiLCBgJHtuYW1lfSwgYmxvY2sgJHt3aG99YCwgYGEgYmxvY2sgYmVsb3cgJHtibG9ja0NvdW50fWApO1xuICB9IGVsc2UgaWYgKHdobyA9PT0gMCkge1xuICAgIHdyb25nKFwid2hvXCIsIGAke25hbWV9IGJ5IG5vYm9keWAsIFwidGhlIG93bmVyIGlkIG9mIHdobyBkaWRcIik7XG4gIH0gZWxzZSBpZiAoeC5vd25lcihgJHtraW5kfS53aG9gLCB3aGVyZSwgd2hvLCBzaWdodHMpICYmIHguaXNEZWFkKHdobykpIHtcbiAgICBjb25zdCBwbGVkZ2VkID0gc3RhdGUgPT09IEwuU1RBVEVfUExFREdFRDtcbiAgICB4LmxlZnQoXG4gICAgICBgJHtraW5kfS4ke3BsZWRnZWQgPyBcInBsZWRnZVwiIDogXCJjb21wdXRhdGlvblwifS1vZi1kZWFkYCxcbiAgICAgIHdoZXJlLFxuICAgICAgYCR7bmFtZX0gYnkgd2hvIGlzIGdvbmVgLFxuICAgICAgcGxlZGdlZCA/IFwid2hvZXZlciBsb29rcyBhdCBpdCBmaW5kcyBpdCBhYmFuZG9uZWRcIiA6IFwidGhlIG5leHQgb25lIHRoYXQgY29tcHV0ZXMgaXQgdGFrZXMgb3ZlclwiLFxuICAgICAgeyBzaWdodHMsIGRlYWQ6IFt3aG9dIH0sXG4gICAgKTtcbiAgfVxuICByZXR1cm4gLTE7XG59XG5cbmNvbnN0IHV0ZjggPSBuZXcgVGV4dERlY29kZXIoXCJ1dGYtOFwiLCB7IGZhdGFsOiB0cnVlLCBpZ25vcmVCT006IHRydWUgfSk7XG5cbi8qKiBUaGUgdmFsdWUsIG9yIHRoZSB0ZXh0IHRoYXQgc2F5cyB3aHkgdGhlcmUgaXMgbm9uZS4gKi9cbmZ1bmN0aW9uIGNoZWNrUGF5bG9hZCh4OiBFeGFtaW5hdGlvbiwgc3RhdGU6IFdvcmQsIGJsb2NrczogUm93LCBuYW1lZDogbnVtYmVyLCBlbGVtU2l6ZTogbnVtYmVyLCBzdHJpZGU6IG51bWJlcik6IHZvaWQge1xuICBjb25zdCB7IGtpbmQgfSA9IHgucGxhY2U7XG4gIGNvbnN0IHByb29mID0gW3NpZ2h0T2Yoc3RhdGUpXTtcbiAgY29uc3Qgd29yZCA9IHsgYXQ6IGJsb2Nrcy5vZmZzZXQobmFtZWQpLCB3aGF0OiBgd29yZCBvZiBibG9jayAke25hbWVkfSwgd2hpY2ggc3RhdGUgbmFtZXNgIH07XG4gIGlmIChibG9ja3MudXBwZXIobmFtZWQpID09PSAwKSB7XG4gICAgeC53cm9uZyhgJHtraW5kfS5ibG9jay11bmNsYWltZWRgLCB3b3JkLCBcInZlcnNpb24gMDogaXQgd2FzIG5ldmVyIGNsYWltZWRcIiwgXCJhIHZlcnNpb24gdGhhdCBpcyBub3QgMFwiLCB7XG4gICAgICBzaWdodHM6IFsuLi5wcm9vZiwgYmxvY2tzLnNpZ2h0KG5hbWVkKV0sXG4gICAgfSk7XG4gIH1cbiAgY29uc3QgYXQgPSBibG9ja3Mub2Zmc2V0KG5hbWVkKSArIEwuT1VUQ09NRV9QQVlMT0FEO1xuICBpZiAoc3RhdGUudXBwZXIgJSA4ID09PSBMLlNUQVRFX1JFQURZKSB7XG4gICAgeC5ieXRlcy5hbmV3KCk7XG4gICAgeC5wYWRkaW5nKGB0aGUgZWxlbWVudCBpbiBibG9jayAke25hbWVkfWAsIGF0LCBlbGVtU2l6ZSwgcHJvb2YpO1xuICAgIHJldHVybjtcbiAgfVxuICBjb25zdCByb29tID0gTWF0aC5taW4oc3RyaWRlIC0gMTIsIEwuTU9TVF9URVhUX1JPT00pO1xuICBjb25zdCB0ZXh0ID0geC5ieXRlcy5yZWFkKGF0LCBMLlRFWFRfQllURVMgKyByb29tKTtcbiAgY29uc3QgbGVuZ3RoID0gdGV4dC5yZWFkVUludDMyTEUoMCk7XG4gIGNvbnN0IHdoZXJlID0geyBhdCwgd2hhdDogYHRleHQgaW4gYmxvY2sgJHtuYW1lZH1gIH07XG4gIGNvbnN0IHNpZ2h0cyA9IFsuLi5wcm9vZiwgeyBhdCwgYnl0ZXM6IHRleHQuc3ViYXJyYXkoMCwgTC5URVhUX0JZVEVTICsgTWF0aC5taW4obGVuZ3RoLCByb29tKSkgfV07XG4gIGlmIChsZW5ndGggPiByb29tKSB7XG4gICAgeC53cm9uZyhgJHtraW5kfS50ZXh0LWxlbmd0aGAsIHdoZXJlLCBgJHtsZW5ndGh9IGJ5dGVzYCwgYGF0IG1vc3QgdGhlICR7cm9vbX0gdGhhdCB0aGVyZSBpcyByb29tIGZvcmAsIHsgc2lnaHRzIH0pO1xuICAgIHJldHVybjtcbiAgfVxuICB0cnkge1xuICAgIHV0ZjguZGVjb2RlKHRleHQuc3ViYXJyYXkoTC5URVhUX0JZVEVTLCBMLlRFWFRfQllURVMgKyBsZW5ndGgpKTtcbiAgfSBjYXRjaCB7XG4gICAgeC53cm9uZyhgJHtraW5kfS50ZXh0YCwgd2hlcmUsIFwiYnl0ZXMgdGhhdCBhcmUgbm8gVVRGLThcIiwgXCJ0ZXh0XCIsIHsgc2lnaHRzIH0pO1xuICB9XG59XG5cbmZ1bmN0aW9uIGNoZWNrT3duZXJzKHg6IEV4YW1pbmF0aW9uLCBzdGF0ZTogV29yZCwgYmxvY2tzOiBSb3csIG5hbWVkOiBudW1iZXIpOiB2b2lkIHtcbiAgY29uc3QgeyBraW5kIH0gPSB4LnBsYWNlO1xuICBjb25zdCBkZWFkOiBudW1iZXJbXSA9IFtdO1xuICBmb3IgKGxldCBibG9jayA9IDA7IGJsb2NrIDwgYmxvY2tzLmNvdW50OyBibG9jaysrKSB7XG4gICAgY29uc3Qgb3duZXIgPSBibG9ja3MubG93KGJsb2NrKTtcbiAgICBjb25zdCB3aGVyZSA9IHsgYXQ6IGJsb2Nrcy5vZmZzZXQoYmxvY2spLCB3aGF0OiBgd29yZCBvZiBibG9jayAke2Jsb2NrfWAgfTtcbiAgICBpZiAob3duZXIgIT09IDAgJiYgYmxvY2tzLnVwcGVyKGJsb2NrKSA9PT0gMCkge1xuICAgICAgeC53cm9uZyhcbiAgICAgICAgYCR7a2luZH0uYmxvY2stdW5jbGFpbWVkYCxcbiAgICAgICAgd2hlcmUsXG4gICAgICAgIFwiYW4gb3duZXIsIGFuZCB2ZXJzaW9uIDBcIixcbiAgICAgICAgXCJhIHZlcnNpb24gdGhhdCBpcyBub3QgMDogZWFjaCBjbGFpbSBhZGRzIDFcIixcbiAgICAgICAge1xuICAgICAgICAgIHNpZ2h0czogW2Jsb2Nrcy5zaWdodChibG9jayldLFxuICAgICAgICB9LFxuICAgICAgKTtcbiAgICB9XG4gICAgaWYgKCF4Lm93bmVyKGAke2tpbmR9LmJsb2NrLW93bmVyYCwgd2hlcmUsIG93bmVyLCBbYmxvY2tzLnNpZ2h0KGJsb2NrKV0pKSBjb250aW51ZTtcbiAgICBpZiAoYmxvY2sgIT09IG5hbWVkICYmIHguaXNEZWFkKG93bmVyKSkgZGVhZC5wdXNoKGJsb2NrKTtcbiAgfVxuICBpZiAoZGVhZC5sZW5ndGggPT09IDApIHJldHVybjtcbiAgeC5sZWZ0KFxuICAgIGAke2tpbmR9LmJsb2NrLW9mLWRlYWRgLFxuICAgIHsgYXQ6IGJsb2Nrcy5vZmZzZXQoZGVhZFswXSBhcyBudW1iZXIpLCB3aGF0OiBgJHtkZWFkLmxlbmd0aH0gb2YgdGhlIGJsb2Nrc2AgfSxcbiAgICBgJHtibG9ja3NUZXh0KGRlYWQpfSwgY2xhaW1lZCBieSB3aG8gaXMgZ29uZWAsXG4gICAgXCJ0aGUgbmV4dCBvbmUgdGhhdCBzZXR0bGVzIGl0IHRha2VzIHRoZW1cIixcbiAgICB7XG4gICAgICBzaWdodHM6IFtzaWdodE9mKHN0YXRlKSwgLi4uZGVhZC5zbGljZSgwLCA2NCkubWFwKChiKSA9PiBibG9ja3Muc2lnaHQoYikpXSxcbiAgICAgIGRlYWQ6IFsuLi5uZXcgU2V0KGRlYWQubWFwKChiKSA9PiBibG9ja3MubG93KGIpKSldLFxuICAgIH0sXG4gICk7XG59XG4iLCAiLy8gUG9vbHM6IFNQRUNJRklDQVRJT04ubWQgc2VjdGlvbiAxNi5cblxuaW1wb3J0ICogYXMgTCBmcm9tIFwiemVyb2lwYy9sYXlvdXRcIjtcbmltcG9ydCB7IGJsb2Nrc1RleHQgfSBmcm9tIFwiLi9ibG9ja3NcIjtcbmltcG9ydCB0eXBlIHsgRXhhbWluYXRpb24sIFBsYWNlIH0gZnJvbSBcIi4vZXhhbWluYXRpb25cIjtcbmltcG9ydCB7IHR5cGUgUm93LCB0eXBlIFNpZ2h0LCBzaWdodE9mLCB1cDgsIHZhbHVlT2YgfSBmcm9tIFwiLi93b3Jkc1wiO1xuXG5leHBvcnQgZnVuY3Rpb24gY2hlY2tQb29sKHg6IEV4YW1pbmF0aW9uKTogdm9pZCB7XG4gIGNvbnN0IGVsZW1TaXplID0geC5maXhlZChcInBvb2wuZWxlbV9zaXplXCIsIEwuU1RSVUNUVVJFX0VMRU1fU0laRSwgXCJlbGVtX3NpemVcIiwgKHYpID0+IHYgPj0gMSwgXCJhdCBsZWFzdCAxXCIpO1xuICBjb25zdCBjYXBhY2l0eSA9IHguZml4ZWQoXG4gICAgXCJwb29sLmNhcGFjaXR5XCIsXG4gICAgTC5TVFJVQ1RVUkVfQ0FQQUNJVFksXG4gICAgXCJjYXBhY2l0eVwiLFxuICAgICh2KSA9PiB2ID49IDEgJiYgdiA8PSBMLk5PX0JMT0NLLFxuICAgIGAxIHRvICR7TC5OT19CTE9DS31gLFxuICApO1xuICBjb25zdCBwYXlsb2FkID0geC5maXhlZChcbiAgICBcInBvb2wucGF5bG9hZFwiLFxuICAgIEwuUE9PTF9QQVlMT0FELFxuICAgIFwicGF5bG9hZFwiLFxuICAgICh2KSA9PiB2ICUgOCA9PT0gMCAmJiB2ID49IEwuTEVBU0VfUEFZTE9BRF9ORUFSLFxuICAgIFwiYSBtdWx0aXBsZSBvZiA4LCBhdCBsZWFzdCA4XCIsXG4gICk7XG4gIGNvbnN0IGxlYXN0ID0gcGF5bG9hZCArIHVwOChlbGVtU2l6ZSk7XG4gIGNvbnN0IHN0cmlkZSA9IHguZml4ZWQoXG4gICAgXCJwb29sLnN0cmlkZVwiLFxuICAgIEwuU1RSVUNUVVJFX1NUUklERSxcbiAgICBcInN0cmlkZVwiLFxuICAgICh2KSA9PiB2ICUgOCA9PT0gMCAmJiB2ID49IGxlYXN0LFxuICAgIGBhIG11bHRpcGxlIG9mIDgsIGF0IGxlYXN0ICR7bGVhc3R9YCxcbiAgKTtcbiAgeC5maXRzKFwicG9vbC5maXRzXCIsIEwuUE9PTF9CTE9DS1MgKyBjYXBhY2l0eSAqIHN0cmlkZSwgYCR7Y2FwYWNpdHl9IGJsb2NrcyBvZiAke3N0cmlkZX0gYnl0ZXNgKTtcbiAgeC5mb3VuZGVkKCk7XG5cbiAgY29uc3QgcXVldWVzID0gY2hlY2tRdWV1ZXMoeCk7XG4gIGNvbnN0IGxlYXNlcyA9IHguYnl0ZXMucm93KHguYmFzZSArIEwuUE9PTF9CTE9DS1MsIGNhcGFjaXR5LCBzdHJpZGUpO1xuICBjb25zdCBjYXJyaWVkID0gY2hlY2tIYW5kbGVzKHgsIHF1ZXVlcywgbGVhc2VzKTtcbiAgY2hlY2tMZWFzZXMoeCwgbGVhc2VzLCBjYXJyaWVkKTtcbiAgeC53YWl0ZXJzKEwuUE9PTF9GUkVFLCBcImZyZWVcIik7XG59XG5cbi8qKiBUaGUgYm91bmQgcXVldWVzLCB0aG9zZSB0aGF0IGNhbiBiZS4gKi9cbmZ1bmN0aW9uIGNoZWNrUXVldWVzKHg6IEV4YW1pbmF0aW9uKTogUGxhY2VbXSB7XG4gIGNvbnN0IGZvdW5kOiBQbGFjZVtdID0gW107XG4gIGNvbnN0IHNlZW4gPSBuZXcgTWFwPG51bWJlciwgbnVtYmVyPigpO1xuICBjb25zdCB3b3JkcyA9IHguYnl0ZXMucm93KHguYmFzZSArIEwuUE9PTF9RVUVVRVMsIEwuUE9PTF9RVUVVRV9DT1VOVCk7XG4gIGxldCBlbXB0eSA9IC0xO1xuICBmb3IgKGxldCBrID0gMDsgayA8IHdvcmRzLmNvdW50OyBrKyspIHtcbiAgICBjb25zdCB3b3JkID0gd29yZHMud29yZChrKTtcbiAgICBjb25zdCB2YWx1ZSA9IHZhbHVlT2Yod29yZCk7XG4gICAgY29uc3Qgd2hlcmUgPSB7IGF0OiB3b3JkLmF0LCB3aGF0OiBgYm91bmQgcXVldWUgJHtrfWAgfTtcbiAgICBjb25zdCBzaWdodHMgPSBbc2lnaHRPZih3b3JkKV07XG4gICAgaWYgKHZhbHVlID09PSAwbikge1xuICAgICAgaWYgKGVtcHR5IDwgMCkgZW1wdHkgPSBrO1xuICAgICAgY29udGludWU7XG4gICAgfVxuICAgIGlmIChlbXB0eSA+PSAwKSB7XG4gICAgICB4Lndyb25nKFxuICAgICAgICBcInBvb2wucXVldWVzLW9yZGVyXCIsXG4gICAgICAgIHdoZXJlLFxuICAgICAgICBgbGluZSAke3ZhbHVlfWAsXG4gICAgICAgIGAwOiB3b3JkICR7ZW1wdHl9IGlzIDAsIGFuZCB0aGV5IGFyZSBmaWxsZWQgZnJvbSB0aGUgZmlyc3Qgb25gLFxuICAgICAgICB7XG4gICAgICAgICAgc2lnaHRzOiBbd29yZHMuc2lnaHQoZW1wdHkpLCAuLi5zaWdodHNdLFxuICAgICAgICB9LFxuICAgICAgKTtcbiAgICB9XG4gICAgY29uc3QgbGluZSA9IE51bWJlcih2YWx1ZSk7XG4gICAgY29uc3QgcXVldWUgPSB4LnNlZ21lbnQucGxhY2VzLmZpbmQoKHsgb2Zmc2V0IH0pID0+IG9mZnNldCA9PT0gbGluZSAqIEwuTElORV9CWVRFUyk7XG4gICAgaWYgKHF1ZXVlPy5raW5kICE9PSBcInF1ZXVlXCIpIHtcbiAgICAgIHgud3JvbmcoXG4gICAgICAgIFwicG9vbC5xdWV1ZVwiLFxuICAgICAgICB3aGVyZSxcbiAgICAgICAgYGxpbmUgJHt2YWx1ZX0sIHdoZXJlICR7cXVldWUgPyBgYSAke3F1ZXVlLmtpbmR9IGxpZXNgIDogXCJubyBzdHJ1Y3R1cmUgYmVnaW5zXCJ9YCxcbiAgICAgICAgXCJ0aGUgbGluZSBvZiBhIHF1ZXVlXCIsXG4gICAgICAgIHtcbiAgICAgICAgICBzaWdodHMsXG4gICAgICAgIH0sXG4gICAgICApO1xuICAgICAgY29udGludWU7XG4gICAgfVxuICAgIGNvbnN0IHNpemUgPSB4LmJ5dGVzLnUzMlNlZW4ocXVldWUub2Zmc2V0ICsgTC5TVFJVQ1RVUkVfRUxFTV9TSVpFKTtcbiAgICBpZiAoc2l6ZS52YWx1ZSAhPT0gOCkge1xuICAgICAgeC53cm9uZyhcbiAgICAgICAgXCJwb29sLnF1ZXVlXCIsXG4gICAgICAgIHdoZXJlLFxuICAgICAgICBgbGluZSAke3ZhbHVlfSwgYSBxdWV1ZSBvZiBlbGVtZW50cyBvZiAke3NpemUudmFsdWV9IGJ5dGVzYCxcbiAgICAgICAgXCJhIHF1ZXVlIG9mIGVsZW1lbnRzIG9mIDggYnl0ZXNcIixcbiAgICAgICAge1xuICAgICAgICAgIHNpZ2h0czogWy4uLnNpZ2h0cywgc2l6ZS5zaWdodF0sXG4gICAgICAgIH0sXG4gICAgICApO1xuICAgICAgY29udGludWU7XG4gICAgfVxuICAgIGNvbnN0IHR3aWNlID0gc2Vlbi5nZXQobGluZSk7XG4gICAgaWYgKHR3aWNlICE9PSB1bmRlZmluZWQpIHtcbiAgICAgIHgud3JvbmcoXCJwb29sLnF1ZXVlLXR3aWNlXCIsIHdoZXJlLCBgbGluZSAke2xpbmV9YCwgYGEgcXVldWUgdGhhdCB3b3JkICR7dHdpY2V9IGRvZXMgbm90IG5hbWVgLCB7XG4gICAgICAgIHNpZ2h0czogWy4uLnNpZ2h0cywgd29yZHMuc2lnaHQodHdpY2UpXSxcbiAgICAgIH0pO1xuICAgICAgY29udGludWU7XG4gICAgfVxuICAgIHNlZW4uc2V0KGxpbmUsIGspO1xuICAgIGZvdW5kLnB1c2gocXVldWUpO1xuICB9XG4gIHJldHVybiBmb3VuZDtcbn1cblxuLyoqIFdoZXJlIGEgaGFuZGxlIHdhcyBzZWVuLiAqL1xudHlwZSBDYXJyaWVkID0gTWFwPHN0cmluZywgU2lnaHRbXT47XG5cbi8qKiBUaGUgaGFuZGxlcyBpbiB0aGUgYm91bmQgcXVldWVzJyBjZWxscy4gVGhvc2UgdGhhdCBmaXQgbm8gbGVhc2UgYXJlIHN0YWxlLiAqL1xuZnVuY3Rpb24gY2hlY2tIYW5kbGVzKHg6IEV4YW1pbmF0aW9uLCBxdWV1ZXM6IHJlYWRvbmx5IFBsYWNlW10sIGxlYXNlczogUm93KTogQ2FycmllZCB7XG4gIGNvbnN0IGNhcnJpZWQ6IENhcnJpZWQgPSBuZXcgTWFwKCk7XG4gIGZvciAoY29uc3QgcXVldWUgb2YgcXVldWVzKSB7XG4gICAgY29uc3Qgc3RyaWRlID0geC5ieXRlcy51MzIocXVldWUub2Zmc2V0ICsgTC5TVFJVQ1RVUkVfU1RSSURFKTtcbiAgICBjb25zdCBjYXBhY2l0eSA9IHguYnl0ZXMudTMyKHF1ZXVlLm9mZnNldCArIEwuU1RSVUNUVVJFX0NBUEFDSVRZKTtcbiAgICBjb25zdCBibG9ja0NvdW50ID0geC5ieXRlcy51MzIocXVldWUub2Zmc2V0ICsgTC5RVUVVRV9CTE9DS19DT1VOVCk7XG4gICAgLy8gV2hhdCBpcyB3cm9uZyB3aXRoIHRoZSBxdWV1ZSBpcyB0b2xkIHdoZXJlIGl0IGlzIGxvb2tlZCBhdCBpdHNlbGYuXG4gICAgaWYgKHN0cmlkZSA8IDI0IHx8IHN0cmlkZSAlIDggIT09IDAgfHwgYmxvY2tDb3VudCA8PSBjYXBhY2l0eSkgY29udGludWU7XG4gICAgaWYgKEwuUVVFVUVfQ0VMTFMgKyBibG9ja0NvdW50ICogc3RyaWRlID4gcXVldWUuc2l6ZSkgY29udGludWU7XG4gICAgY29uc3QgYmVnaW4gPSBxdWV1ZS5vZmZzZXQgKyBMLlFVRVVFX0NFTExTO1xuICAgIGNvbnN0IHBheWxvYWRzID0geC5ieXRlcy5yb3coYmVnaW4gKyBMLkNFTExfUEFZTE9BRCwgYmxvY2tDb3VudCwgc3RyaWRlKTtcbiAgICBjb25zdCB0YXJnZXRzID0geC5ieXRlcy5yb3coYmVnaW4gKyBMLkNFTExfVEFSR0VULCBjYXBhY2l0eSwgc3RyaWRlKTtcbiAgICBjb25zdCBzdGFsZTogU2lnaHRbXVtdID0gW107XG4gICAgbGV0IGZpcnN0ID0gYmVnaW47XG4gICAgZm9yIChsZXQgY2VsbCA9IDA7IGNlbGwgPCBjYXBhY2l0eTsgY2VsbCsrKSB7XG4gICAgICBjb25zdCBibG9jayA9IHRhcmdldHMubG93KGNlbGwpO1xuICAgICAgaWYgKHRhcmdldHMudXBwZXIoY2VsbCkgJSAyID09PSAwIHx8IGJsb2NrID49IGJsb2NrQ291bnQpIGNvbnRpbnVlO1xuICAgICAgY29uc3QgaW5kZXggPSBwYXlsb2Fkcy5sb3coYmxvY2spO1xuICAgICAgY29uc3QgZ2VuZXJhdGlvbiA9IHBheWxvYWRzLnVwcGVyKGJsb2NrKTtcbiAgICAgIGNvbnN0IHNpZ2h0cyA9IFt0YXJnZXRzLnNpZ2h0KGNlbGwpLCBwYXlsb2Fkcy5zaWdodChibG9jayldO1xuICAgICAgY29uc3QgbGVhc2UgPSBpbmRleCA8IGxlYXNlcy5jb3VudCA/IGxlYXNlcy51cHBlcihpbmRleCkgOiAtMTtcbiAgICAgIGNvbnN0IGZpdHMgPSBsZWFzZSA+PSAwICYmIGxlYXNlICUgMiA9PT0gMSAmJiBsZWFzZXMubG93KGluZGV4KSAhPT0gMCAmJiBNYXRoLmZsb29yKGxlYXNlIC8gMikgPT09IGdlbmVyYXRpb247XG4gICAgICBpZiAoZml0cykgY2FycmllZC5zZXQoYCR7Z2VuZXJhdGlvbn0vJHtpbmRleH1gLCBzaWdodHMpO1xuICAgICAgZWxzZSB7XG4gICAgICAgIGlmIChzdGFsZS5sZW5ndGggPT09IDApIGZpcnN0ID0gdGFyZ2V0cy5vZmZzZXQoY2VsbCk7XG4gICAgICAgIHN0YWxlLnB1c2goaW5kZXggPCBsZWFzZXMuY291bnQgPyBbLi4uc2lnaHRzLCBsZWFzZXMuc2lnaHQoaW5kZXgpXSA6IHNpZ2h0cyk7XG4gICAgICB9XG4gICAgfVxuICAgIGlmIChzdGFsZS5sZW5ndGggPT09IDApIGNvbnRpbnVlO1xuICAgIHgubGVmdChcbiAgICAgIFwicG9vbC5oYW5kbGUtc3RhbGVcIixcbiAgICAgIHsgYXQ6IGZpcnN0LCB3aGF0OiBgJHtzdGFsZS5sZW5ndGh9IG9mIHRoZSBoYW5kbGVzIGluIHF1ZXVlICR7SlNPTi5zdHJpbmdpZnkocXVldWUubmFtZSl9YCB9LFxuICAgICAgXCJ0aGV5IGZpdCBubyBsZWFzZSB0aGF0IHdhcyBzZW50XCIsXG4gICAgICBcInJlY2VpdmUgcGFzc2VzIG92ZXIgdGhlbSwgYW5kIGEgc2VuZCB0YWtlcyB0aGVtIG91dFwiLFxuICAgICAgeyBzaWdodHM6IHN0YWxlLnNsaWNlKDAsIDY0KS5mbGF0KCkgfSxcbiAgICApO1xuICB9XG4gIHJldHVybiBjYXJyaWVkO1xufVxuXG5mdW5jdGlvbiBjaGVja0xlYXNlcyh4OiBFeGFtaW5hdGlvbiwgbGVhc2VzOiBSb3csIGNhcnJpZWQ6IENhcnJpZWQpOiB2b2lkIHtcbiAgY29uc3QgZGVhZDogbnVtYmVyW10gPSBbXTtcbiAgZm9yIChsZXQgayA9IDA7IGsgPCBsZWFzZXMuY291bnQ7IGsrKykge1xuICAgIGNvbnN0IG93bmVyID0gbGVhc2VzLmxvdyhrKTtcbiAgICBpZiAob3duZXIgPT09IDApIGNvbnRpbnVlO1xuICAgIGNvbnN0IHdoZXJlID0geyBhdDogbGVhc2VzLm9mZnNldChrKSwgd2hhdDogYGxlYXNlIG9mIGJsb2NrICR7a31gIH07XG4gICAgaWYgKCF4Lm93bmVyKFwicG9vbC5sZWFzZS1vd25lclwiLCB3aGVyZSwgb3duZXIsIFtsZWFzZXMuc2lnaHQoayldKSB8fCAheC5pc0RlYWQob3duZXIpKSBjb250aW51ZTtcbiAgICBjb25zdCBzZW50ID0gbGVhc2VzLnVwcGVyKGspICUgMiA9PT0gMTtcbiAgICBpZiAoIXNlbnQgfHwgIWNhcnJpZWQuaGFzKGAke01hdGguZmxvb3IobGVhc2VzLnVwcGVyKGspIC8gMil9LyR7a31gKSkgZGVhZC5wdXNoKGspO1xuICB9XG4gIGlmIChkZWFkLmxlbmd0aCA9PT0gMCkgcmV0dXJuO1xuICB4LmxlZnQoXG4gICAgXCJwb29sLmxlYXNlLW9mLWRlYWRcIixcbiAgICB7IGF0OiBsZWFzZXMub2Zmc2V0KGRlYWRbMF0gYXMgbnVtYmVyKSwgd2hhdDogYCR7ZGVhZC5sZW5ndGh9IG9mIHRoZSBsZWFzZXNgIH0sXG4gICAgYCR7YmxvY2tzVGV4dChkZWFkKX0sIGxlYXNlZCBieSB3aG8gaXMgZ29uZWAsXG4gICAgXCJmcmVlIGJ5IGRlZmluaXRpb246IHRoZSBuZXh0IGFjcXVpcmUgdGFrZXMgdGhlbSwgYW5kIHJlY2xhaW0gZ2l2ZXMgdGhlbSBiYWNrXCIsXG4gICAgeyBzaWdodHM6IGRlYWQuc2xpY2UoMCwgNjQpLm1hcCgoaykgPT4gbGVhc2VzLnNpZ2h0KGspKSwgZGVhZDogWy4uLm5ldyBTZXQoZGVhZC5tYXAoKGspID0+IGxlYXNlcy5sb3coaykpKV0gfSxcbiAgKTtcbn1cbiIsICIvLyBSaW5nczogU1BFQ0lGSUNBVElPTi5tZCBzZWN0aW9uIDEzLiBBbmQgYXJyYXlzLCBzZWN0aW9uIDEwLCB3aGljaCBoYXZlIG5vIHdvcmRzIHRvIGNvbnRyYWRpY3QgZWFjaCBvdGhlci5cblxuaW1wb3J0ICogYXMgTCBmcm9tIFwiemVyb2lwYy9sYXlvdXRcIjtcbmltcG9ydCB0eXBlIHsgRXhhbWluYXRpb24gfSBmcm9tIFwiLi9leGFtaW5hdGlvblwiO1xuaW1wb3J0IHsgaGV4LCB0eXBlIFNpZ2h0LCBzaWdodE9mLCB0eXBlIFdvcmQsIGhhbHZlc09mLCB1cDgsIHZhbHVlT2YgfSBmcm9tIFwiLi93b3Jkc1wiO1xuXG5leHBvcnQgZnVuY3Rpb24gY2hlY2tBcnJheSh4OiBFeGFtaW5hdGlvbik6IHZvaWQge1xuICBjb25zdCBlbGVtU2l6ZSA9IHguZml4ZWQoXCJhcnJheS5lbGVtX3NpemVcIiwgTC5TVFJVQ1RVUkVfRUxFTV9TSVpFLCBcImVsZW1fc2l6ZVwiLCAodikgPT4gdiA+PSAxLCBcImF0IGxlYXN0IDFcIik7XG4gIGNvbnN0IGNhcGFjaXR5ID0geC5maXhlZChcImFycmF5LmNhcGFjaXR5XCIsIEwuU1RSVUNUVVJFX0NBUEFDSVRZLCBcImNhcGFjaXR5XCIsICh2KSA9PiB2ID49IDEsIFwiYXQgbGVhc3QgMVwiKTtcbiAgeC5maXhlZChcImFycmF5LnN0cmlkZVwiLCBMLlNUUlVDVFVSRV9TVFJJREUsIFwic3RyaWRlXCIsICh2KSA9PiB2ID09PSBlbGVtU2l6ZSwgYGVsZW1fc2l6ZSwgJHtlbGVtU2l6ZX1gKTtcbiAgeC5maXRzKFwiYXJyYXkuZml0c1wiLCBMLkFSUkFZX0VMRU1FTlRTICsgY2FwYWNpdHkgKiBlbGVtU2l6ZSwgYCR7Y2FwYWNpdHl9IGVsZW1lbnRzIG9mICR7ZWxlbVNpemV9IGJ5dGVzYCk7XG59XG5cbmludGVyZmFjZSBQb3NpdGlvbiB7XG4gIHJlYWRvbmx5IGxhcDogbnVtYmVyO1xuICByZWFkb25seSBpbmRleDogbnVtYmVyO1xuICByZWFkb25seSB3b3JkOiBXb3JkO1xufVxuXG5leHBvcnQgZnVuY3Rpb24gY2hlY2tSaW5nKHg6IEV4YW1pbmF0aW9uKTogdm9pZCB7XG4gIGNvbnN0IG1vZGUgPSB4LmZpeGVkKFwicmluZy5tb2RlXCIsIEwuUklOR19NT0RFLCBcIm1vZGVcIiwgKHYpID0+IHYgPD0gMSwgXCIwIChlbGVtZW50cykgb3IgMSAobWVzc2FnZXMpXCIpO1xuICBjb25zdCBtZXNzYWdlcyA9IG1vZGUgPT09IEwuUklOR19NRVNTQUdFUztcbiAgY29uc3QgZWxlbVNpemUgPSB4LmZpeGVkKFxuICAgIFwicmluZy5lbGVtX3NpemVcIixcbiAgICBMLlNUUlVDVFVSRV9FTEVNX1NJWkUsXG4gICAgXCJlbGVtX3NpemVcIixcbiAgICAodikgPT4gKG1lc3NhZ2VzID8gdiA9PT0gMSA6IHYgPj0gMSksXG4gICAgbWVzc2FnZXMgPyBcIjEgaW4gYSByaW5nIG9mIG1lc3NhZ2VzXCIgOiBcImF0IGxlYXN0IDFcIixcbiAgKTtcbiAgY29uc3QgY2FwYWNpdHkgPSB4LmZpeGVkKFxuICAgIFwicmluZy5jYXBhY2l0eVwiLFxuICAgIEwuU1RSVUNUVVJFX0NBUEFDSVRZLFxuICAgIFwiY2FwYWNpdHlcIixcbiAgICAodikgPT4gKG1lc3NhZ2VzID8gdiA+PSA4ICYmIHYgJSA4ID09PSAwIDogdiA+PSAxKSxcbiAgICBtZXNzYWdlcyA/IFwiYSBtdWx0aXBsZSBvZiA4LCBhdCBsZWFzdCA4XCIgOiBcImF0IGxlYXN0IDFcIixcbiAgKTtcbiAgY29uc3Qgc3RyaWRlID0gbWVzc2FnZXMgPyBMLkZSQU1FX1VOSVQgOiBlbGVtU2l6ZTtcbiAgeC5maXhlZChcInJpbmcuc3RyaWRlXCIsIEwuU1RSVUNUVVJFX1NUUklERSwgXCJzdHJpZGVcIiwgKHYpID0+IHYgPT09IHN0cmlkZSwgYCR7c3RyaWRlfWApO1xuICBjb25zdCBsYXJnZXN0ID0geC5maXhlZChcbiAgICBcInJpbmcubGFyZ2VzdFwiLFxuICAgIEwuUklOR19MQVJHRVNULFxuICAgIFwibGFyZ2VzdFwiLFxuICAgICh2KSA9PiAobWVzc2FnZXMgPyB2IDw9IGNhcGFjaXR5IC0gOCA6IHYgPT09IDApLFxuICAgIG1lc3NhZ2VzID8gYGF0IG1vc3QgJHtjYXBhY2l0eSAtIDh9LCB0aGUgY2FwYWNpdHkgbGVzcyA4YCA6IFwiMCBpbiBhIHJpbmcgb2YgZWxlbWVudHNcIixcbiAgKTtcbiAgY29uc3QgdW5pdHMgPSBtZXNzYWdlcyA/IGNhcGFjaXR5IC8gTC5GUkFNRV9VTklUIDogY2FwYWNpdHk7XG4gIHguZml0cyhcbiAgICBcInJpbmcuZml0c1wiLFxuICAgIEwuUklOR19BUkVBICsgdW5pdHMgKiBzdHJpZGUgKyAobWVzc2FnZXMgPyB1cDgobGFyZ2VzdCkgOiAwKSxcbiAgICBgJHt1bml0c30gdW5pdHMgb2YgJHtzdHJpZGV9IGJ5dGVzYCxcbiAgKTtcbiAgeC5mb3VuZGVkKCk7XG5cbiAgLy8gaGVhZCwgdGhlbiB0YWlsOiB3aGF0IHdhcyByZWFkIG1lYW53aGlsZSBpcyBiZWhpbmQgdGhlIGhlYWQsIGFuZCBzaG93cyBpbiBpdHMgd29yZC5cbiAgY29uc3QgaGVhZCA9IHBvc2l0aW9uKHgsIEwuUklOR19IRUFEKTtcbiAgY29uc3QgdGFpbCA9IHBvc2l0aW9uKHgsIEwuUklOR19UQUlMKTtcbiAgY29uc3QgZGlzdGFuY2UgPSBjaGVja0Rpc3RhbmNlKHgsIHVuaXRzLCBoZWFkLCB0YWlsKTtcbiAgaWYgKG1lc3NhZ2VzICYmIGRpc3RhbmNlID4gMCkgY2hlY2tGcmFtZXMoeCwgeyB1bml0cywgbGFyZ2VzdCwgc3RyaWRlIH0sIGhlYWQsIGRpc3RhbmNlKTtcbiAgY2hlY2tTaWRlKHgsIEwuUklOR19QUk9EVUNFUiwgXCJwcm9kdWNlclwiKTtcbiAgY2hlY2tTaWRlKHgsIEwuUklOR19DT05TVU1FUiwgXCJjb25zdW1lclwiKTtcbiAgeC53YWl0ZXJzKEwuUklOR19OT1RfRU1QVFksIFwibm90X2VtcHR5XCIpO1xuICB4LndhaXRlcnMoTC5SSU5HX05PVF9GVUxMLCBcIm5vdF9mdWxsXCIpO1xufVxuXG5mdW5jdGlvbiBwb3NpdGlvbih4OiBFeGFtaW5hdGlvbiwgb2Zmc2V0OiBudW1iZXIpOiBQb3NpdGlvbiB7XG4gIGNvbnN0IHdvcmQgPSB4LndvcmQob2Zmc2V0KTtcbiAgY29uc3QgeyBoaWdoLCBsb3dlciB9ID0gaGFsdmVzT2Yod29yZCk7XG4gIHJldHVybiB7IGxhcDogaGlnaCwgaW5kZXg6IGxvd2VyLCB3b3JkIH07XG59XG5cbi8qKiBVbml0cyB0aGF0IGFyZSB3cml0dGVuIGFuZCBub3QgeWV0IHJlYWQ7IGJlbG93IDAgd2hlcmUgdGhhdCBjYW5ub3QgYmUgdG9sZC4gKi9cbmZ1bmN0aW9uIGNoZWNrRGlzdGFuY2UoeDogRXhhbWluYXRpb24sIHVuaXRzOiBudW1iZXIsIGhlYWQ6IFBvc2l0aW9uLCB0YWlsOiBQb3NpdGlvbik6IG51bWJlciB7XG4gIGNvbnN0IHRleHQgPSAoeyBsYXAsIGluZGV4IH06IFBvc2l0aW9uKSA9PiBgbGFwICR7bGFwfSwgaW5kZXggJHtpbmRleH1gO1xuICBsZXQgZm91bmRlZCA9IHRydWU7XG4gIGZvciAoY29uc3QgW25hbWUsIHBsYWNlXSBvZiBbXG4gICAgW1wiaGVhZFwiLCBoZWFkXSxcbiAgICBbXCJ0YWlsXCIsIHRhaWxdLFxuICBdIGFzIGNvbnN0KSB7XG4gICAgaWYgKHBsYWNlLmluZGV4IDwgdW5pdHMpIGNvbnRpbnVlO1xuICAgIGZvdW5kZWQgPSBmYWxzZTtcbiAgICB4Lndyb25nKFwicmluZy5pbmRleFwiLCB7IGF0OiBwbGFjZS53b3JkLmF0LCB3aGF0OiBuYW1lIH0sIHRleHQocGxhY2UpLCBgYW4gaW5kZXggYmVsb3cgJHt1bml0c31gLCB7XG4gICAgICBzaWdodHM6IFtzaWdodE9mKHBsYWNlLndvcmQpXSxcbiAgICB9KTtcbiAgfVxuICBpZiAoIWZvdW5kZWQpIHJldHVybiAtMTtcbiAgY29uc3QgbGFwcyA9ICh0YWlsLmxhcCAtIGhlYWQubGFwKSA+Pj4gMDtcbiAgY29uc3QgZGlzdGFuY2UgPSBsYXBzID09PSAwID8gdGFpbC5pbmRleCAtIGhlYWQuaW5kZXggOiBsYXBzID09PSAxID8gdW5pdHMgLSBoZWFkLmluZGV4ICsgdGFpbC5pbmRleCA6IC0xO1xuICBpZiAoZGlzdGFuY2UgPj0gMCAmJiBkaXN0YW5jZSA8PSB1bml0cykgcmV0dXJuIGRpc3RhbmNlO1xuICB4Lndyb25nKFxuICAgIFwicmluZy5kaXN0YW5jZVwiLFxuICAgIHsgYXQ6IHRhaWwud29yZC5hdCwgd2hhdDogXCJ0YWlsXCIgfSxcbiAgICB0ZXh0KHRhaWwpLFxuICAgIGAwIHRvICR7dW5pdHN9IHVuaXRzIGJlaGluZCBoZWFkICgke3RleHQoaGVhZCl9KWAsXG4gICAgeyBzaWdodHM6IFtzaWdodE9mKGhlYWQud29yZCksIHNpZ2h0T2YodGFpbC53b3JkKV0gfSxcbiAgKTtcbiAgcmV0dXJuIC0xO1xufVxuXG5pbnRlcmZhY2UgQXJlYSB7XG4gIHJlYWRvbmx5IHVuaXRzOiBudW1iZXI7XG4gIHJlYWRvbmx5IGxhcmdlc3Q6IG51bWJlcjtcbiAgcmVhZG9ubHkgc3RyaWRlOiBudW1iZXI7XG59XG5cbi8qKiBUaGUgbWVzc2FnZXMgYmV0d2VlbiBoZWFkIGFuZCB0YWlsOiB3aG9sZSBmcmFtZXMuIEFzIGxvbmcgYXMgaGVhZCBzdGFuZHMsIG5vYm9keSB3cml0ZXMgdGhlcmUuICovXG5mdW5jdGlvbiBjaGVja0ZyYW1lcyh4OiBFeGFtaW5hdGlvbiwgYXJlYTogQXJlYSwgaGVhZDogUG9zaXRpb24sIGRpc3RhbmNlOiBudW1iZXIpOiB2b2lkIHtcbiAgeC5ieXRlcy5hbmV3KCk7XG4gIGxldCBpbmRleCA9IGhlYWQuaW5kZXg7XG4gIGZvciAobGV0IGxlZnQgPSBkaXN0YW5jZTsgbGVmdCA+IDA7KSB7XG4gICAgY29uc3QgYXQgPSB4LmJhc2UgKyBMLlJJTkdfQVJFQSArIGluZGV4ICogYXJlYS5zdHJpZGU7XG4gICAgY29uc3QgYnl0ZXMgPSBCdWZmZXIuZnJvbSh4LmJ5dGVzLm5lYXIoYXQgKyBMLkZSQU1FX0xFTkdUSCwgNCkpO1xuICAgIGNvbnN0IGxlbmd0aCA9IGJ5dGVzLnJlYWRVSW50MzJMRSgwKTtcbiAgICBjb25zdCBmcmFtZSA9IDEgKyBNYXRoLmNlaWwobGVuZ3RoIC8gTC5GUkFNRV9VTklUKTtcbiAgICBjb25zdCBzaWdodHM6IFNpZ2h0W10gPSBbc2lnaHRPZihoZWFkLndvcmQpLCB7IGF0OiBhdCArIEwuRlJBTUVfTEVOR1RILCBieXRlcyB9XTtcbiAgICBjb25zdCB3aGVyZSA9IHsgYXQsIHdoYXQ6IGBmcmFtZSBhdCB1bml0ICR7aW5kZXh9YCB9O1xuICAgIGlmIChsZW5ndGggPiBhcmVhLmxhcmdlc3QpIHtcbiAgICAgIHgud3JvbmcoXCJyaW5nLmxlbmd0aFwiLCB3aGVyZSwgYGEgbWVzc2FnZSBvZiAke2xlbmd0aH0gYnl0ZXNgLCBgYXQgbW9zdCBsYXJnZXN0LCAke2FyZWEubGFyZ2VzdH1gLCB7IHNpZ2h0cyB9KTtcbiAgICAgIHJldHVybjtcbiAgICB9XG4gICAgaWYgKGZyYW1lID4gbGVmdCkge1xuICAgICAgeC53cm9uZyhcInJpbmcuZnJhbWVcIiwgd2hlcmUsIGAke2ZyYW1lfSB1bml0c2AsIGBhdCBtb3N0IHRoZSAke2xlZnR9IHRoYXQgYXJlIGxlZnQgdXAgdG8gdGFpbGAsIHsgc2lnaHRzIH0pO1xuICAgICAgcmV0dXJuO1xuICAgIH1cbiAgICBsZWZ0IC09IGZyYW1lO1xuICAgIGluZGV4ICs9IGZyYW1lO1xuICAgIGlmIChpbmRleCA+PSBhcmVhLnVuaXRzKSB7XG4gICAgICBpbmRleCAtPSBhcmVhLnVuaXRzO1xuICAgICAgeC5ieXRlcy5hbmV3KCk7XG4gICAgfVxuICB9XG59XG5cbmZ1bmN0aW9uIGNoZWNrU2lkZSh4OiBFeGFtaW5hdGlvbiwgb2Zmc2V0OiBudW1iZXIsIG5hbWU6IHN0cmluZyk6IHZvaWQge1xuICBjb25zdCB3b3JkID0geC53b3JkKG9mZnNldCk7IC8vIGJpdHMgYWJvdmUgdGhlIG93bmVyIGlkIGFyZSBpZ25vcmVkXG4gIGNvbnN0IHdoZXJlID0geyBhdDogd29yZC5hdCwgd2hhdDogbmFtZSB9O1xuICBjb25zdCBzaWdodHMgPSBbc2lnaHRPZih3b3JkKV07XG4gIGlmICh3b3JkLmxvdyA9PT0gMCB8fCAheC5vd25lcihgcmluZy4ke25hbWV9YCwgd2hlcmUsIHdvcmQubG93LCBzaWdodHMpIHx8ICF4LmlzRGVhZCh3b3JkLmxvdykpIHJldHVybjtcbiAgeC5sZWZ0KFwicmluZy5zaWRlLW9mLWRlYWRcIiwgd2hlcmUsIGAke2hleCh2YWx1ZU9mKHdvcmQpKX0sIHdobyBpcyBnb25lYCwgYHRoZSBuZXh0ICR7bmFtZX0gdGFrZXMgdGhlIHNpZGVgLCB7XG4gICAgc2lnaHRzLFxuICAgIGRlYWQ6IFt3b3JkLmxvd10sXG4gIH0pO1xufVxuIiwgIi8vIFN0YWNrczogU1BFQ0lGSUNBVElPTi5tZCBzZWN0aW9uIDEyLiBgdG9wYCBpcyB0aGUgdHJ1dGg7IGV2ZXJ5dGhpbmcgYmVsb3cgaXQgaXMgZXhhY3QgYXMgbG9uZyBhcyBpdCBkb2VzIG5vdCBjaGFuZ2UuXG5cbmltcG9ydCAqIGFzIEwgZnJvbSBcInplcm9pcGMvbGF5b3V0XCI7XG5pbXBvcnQgeyBibG9ja3NUZXh0LCBMQVBfQklUUyB9IGZyb20gXCIuL2Jsb2Nrc1wiO1xuaW1wb3J0IHR5cGUgeyBFeGFtaW5hdGlvbiB9IGZyb20gXCIuL2V4YW1pbmF0aW9uXCI7XG5pbXBvcnQgeyBkaWZmZXJlbmNlLCBtb2R1bG8sIHR5cGUgUm93LCB0eXBlIFNpZ2h0LCBzaWdodE9mLCB1cDY0LCB1cDggfSBmcm9tIFwiLi93b3Jkc1wiO1xuXG5jb25zdCBIRUxEID0gMiAqKiAzOTtcblxuaW50ZXJmYWNlIFN0YWNrIHtcbiAgcmVhZG9ubHkgY2FwYWNpdHk6IG51bWJlcjtcbiAgcmVhZG9ubHkgYmxvY2tDb3VudDogbnVtYmVyO1xuICByZWFkb25seSBlbnRyaWVzOiBSb3c7XG4gIHJlYWRvbmx5IHdvcmRzOiBSb3c7XG4gIHJlYWRvbmx5IGRlcHRoczogUm93O1xufVxuXG5leHBvcnQgZnVuY3Rpb24gY2hlY2tTdGFjayh4OiBFeGFtaW5hdGlvbik6IHZvaWQge1xuICBjb25zdCBlbGVtU2l6ZSA9IHguZml4ZWQoXCJzdGFjay5lbGVtX3NpemVcIiwgTC5TVFJVQ1RVUkVfRUxFTV9TSVpFLCBcImVsZW1fc2l6ZVwiLCAodikgPT4gdiA+PSAxLCBcImF0IGxlYXN0IDFcIik7XG4gIGNvbnN0IGNhcGFjaXR5ID0geC5maXhlZChcInN0YWNrLmNhcGFjaXR5XCIsIEwuU1RSVUNUVVJFX0NBUEFDSVRZLCBcImNhcGFjaXR5XCIsICh2KSA9PiB2ID49IDEsIFwiYXQgbGVhc3QgMVwiKTtcbiAgY29uc3QgYmxvY2tDb3VudCA9IHguZml4ZWQoXG4gICAgXCJzdGFjay5ibG9ja19jb3VudFwiLFxuICAgIEwuU1RBQ0tfQkxPQ0tfQ09VTlQsXG4gICAgXCJibG9ja19jb3VudFwiLFxuICAgICh2KSA9PiB2ID4gY2FwYWNpdHkgJiYgdiA8PSBMLk5PX0JMT0NLLFxuICAgIGBtb3JlIHRoYW4gdGhlIGNhcGFjaXR5LCAke2NhcGFjaXR5fSwgYW5kIGF0IG1vc3QgJHtMLk5PX0JMT0NLfWAsXG4gICk7XG4gIGNvbnN0IGxlYXN0ID0gTC5TVEFDS19CTE9DS19QQVlMT0FEICsgdXA4KGVsZW1TaXplKTtcbiAgY29uc3Qgc3RyaWRlID0geC5maXhlZChcbiAgICBcInN0YWNrLnN0cmlkZVwiLFxuICAgIEwuU1RSVUNUVVJFX1NUUklERSxcbiAgICBcInN0cmlkZVwiLFxuICAgICh2KSA9PiB2ICUgOCA9PT0gMCAmJiB2ID49IGxlYXN0LFxuICAgIGBhIG11bHRpcGxlIG9mIDgsIGF0IGxlYXN0ICR7bGVhc3R9YCxcbiAgKTtcbiAgY29uc3QgYmxvY2tzID0gdXA2NChMLlNUQUNLX0VOVFJJRVMgKyA4ICogY2FwYWNpdHkpO1xuICB4LmZpdHMoXCJzdGFjay5maXRzXCIsIGJsb2NrcyArIGJsb2NrQ291bnQgKiBzdHJpZGUsIGAke2NhcGFjaXR5fSBlbnRyaWVzIGFuZCAke2Jsb2NrQ291bnR9IGJsb2NrcyBvZiAke3N0cmlkZX0gYnl0ZXNgKTtcbiAgeC5mb3VuZGVkKCk7XG5cbiAgY29uc3QgYmVnaW4gPSB4LmJhc2UgKyBibG9ja3M7XG4gIGNvbnN0IHN0YWNrOiBTdGFjayA9IHtcbiAgICBjYXBhY2l0eSxcbiAgICBibG9ja0NvdW50LFxuICAgIGVudHJpZXM6IHguYnl0ZXMucm93KHguYmFzZSArIEwuU1RBQ0tfRU5UUklFUywgY2FwYWNpdHkpLFxuICAgIHdvcmRzOiB4LmJ5dGVzLnJvdyhiZWdpbiArIEwuU1RBQ0tfQkxPQ0tfV09SRCwgYmxvY2tDb3VudCwgc3RyaWRlKSxcbiAgICBkZXB0aHM6IHguYnl0ZXMucm93KGJlZ2luICsgTC5TVEFDS19CTE9DS19ERVBUSCwgYmxvY2tDb3VudCwgc3RyaWRlKSxcbiAgfTtcbiAgY29uc3QgeyB0b3AsIHdpdGhpbiB9ID0gY2hlY2tFbGVtZW50cyh4LCBzdGFjayk7XG4gIGNoZWNrT3duZXJzKHgsIHN0YWNrKTtcbiAgeC5ieXRlcy5hbmV3KCk7XG4gIGZvciAoY29uc3QgYmxvY2sgb2Ygd2l0aGluKSB7XG4gICAgeC5wYWRkaW5nKGB0aGUgZWxlbWVudCBpbiBibG9jayAke2Jsb2NrfWAsIGJlZ2luICsgYmxvY2sgKiBzdHJpZGUgKyBMLlNUQUNLX0JMT0NLX1BBWUxPQUQsIGVsZW1TaXplLCBbdG9wXSk7XG4gIH1cbiAgeC53YWl0ZXJzKEwuU1RBQ0tfTk9UX0VNUFRZLCBcIm5vdF9lbXB0eVwiKTtcbiAgeC53YWl0ZXJzKEwuU1RBQ0tfTk9UX0ZVTEwsIFwibm90X2Z1bGxcIik7XG59XG5cbi8qKiBGcm9tIHRoZSB0b3AgZG93bi4gUmV0dXJucyB0aGUgYmxvY2tzIHRoYXQgYXJlIGluIHRoZSBzdGFjay4gKi9cbmZ1bmN0aW9uIGNoZWNrRWxlbWVudHMoeDogRXhhbWluYXRpb24sIHN0YWNrOiBTdGFjayk6IHsgdG9wOiBTaWdodDsgd2l0aGluOiBudW1iZXJbXSB9IHtcbiAgY29uc3QgeyBibG9ja0NvdW50LCBjYXBhY2l0eSwgZGVwdGhzLCBlbnRyaWVzIH0gPSBzdGFjaztcbiAgLy8gRW50cmllcyBhcmUgd29yZHMgb2YgdGhlaXIgb3duOyB3aGF0IGEgZGVwdGggYW5kIGEgd29yZCBhcmUsIG9ubHkgYSBzdGFibGUgdG9wIHRlbGxzLlxuICBjb25zdCB0b3AgPSB4LndvcmQoTC5TVEFDS19UT1ApO1xuICBjb25zdCBwcm9vZiA9IHNpZ2h0T2YodG9wKTtcbiAgY29uc3Qgd2hlcmUgPSB7IGF0OiB0b3AuYXQsIHdoYXQ6IFwidG9wXCIgfTtcbiAgY29uc3QgdGV4dCA9IGB0YWcgJHt0b3AudXBwZXIgJSBIRUxEfSwgYmxvY2sgJHt0b3AubG93ID09PSBMLk5PX0JMT0NLID8gXCJub25lXCIgOiB0b3AubG93fWA7XG4gIGlmICh0b3AudXBwZXIgPj0gSEVMRClcbiAgICB4Lndyb25nKFwic3RhY2sudG9wXCIsIHdoZXJlLCBgJHt0ZXh0fSwgd2l0aCBpdHMgaGlnaGVzdCBiaXQgc2V0YCwgXCJhIGhpZ2hlc3QgYml0IG9mIDBcIiwgeyBzaWdodHM6IFtwcm9vZl0gfSk7XG4gIGZvciAobGV0IGsgPSAwOyBrIDwgY2FwYWNpdHk7IGsrKykge1xuICAgIGlmIChlbnRyaWVzLnVwcGVyKGspIDwgSEVMRCkgY29udGludWU7XG4gICAgeC53cm9uZyhcInN0YWNrLmVudHJ5LWJpdFwiLCB7IGF0OiBlbnRyaWVzLm9mZnNldChrKSwgd2hhdDogYGVudHJ5ICR7ayArIDF9YCB9LCBcIml0cyBoaWdoZXN0IGJpdCBpcyBzZXRcIiwgXCIwIHRoZXJlXCIsIHtcbiAgICAgIHNpZ2h0czogW2VudHJpZXMuc2lnaHQoayldLFxuICAgIH0pO1xuICB9XG4gIGlmICh0b3AubG93ID09PSBMLk5PX0JMT0NLKSByZXR1cm4geyB0b3A6IHByb29mLCB3aXRoaW46IFtdIH07XG4gIGlmICh0b3AubG93ID49IGJsb2NrQ291bnQpIHtcbiAgICB4Lndyb25nKFwic3RhY2sudG9wXCIsIHdoZXJlLCB0ZXh0LCBgYSBibG9jayBiZWxvdyAke2Jsb2NrQ291bnR9LCBvciBub25lYCwgeyBzaWdodHM6IFtwcm9vZl0gfSk7XG4gICAgcmV0dXJuIHsgdG9wOiBwcm9vZiwgd2l0aGluOiBbXSB9O1xuICB9XG4gIGNvbnN0IHNpemUgPSBkZXB0aHMudXBwZXIodG9wLmxvdykgKiAyICoqIDI0ICsgZGVwdGhzLmxvdyh0b3AubG93KTtcbiAgaWYgKHNpemUgPCAxIHx8IHNpemUgPiBjYXBhY2l0eSkge1xuICAgIHgud3JvbmcoXG4gICAgICBcInN0YWNrLmRlcHRoXCIsXG4gICAgICB7IGF0OiBkZXB0aHMub2Zmc2V0KHRvcC5sb3cpLCB3aGF0OiBgZGVwdGggb2YgYmxvY2sgJHt0b3AubG93fSwgd2hpY2ggaXMgb24gdG9wYCB9LFxuICAgICAgYCR7c2l6ZX1gLFxuICAgICAgYDEgdG8gJHtjYXBhY2l0eX1gLFxuICAgICAgeyBzaWdodHM6IFtwcm9vZiwgZGVwdGhzLnNpZ2h0KHRvcC5sb3cpXSB9LFxuICAgICk7XG4gICAgcmV0dXJuIHsgdG9wOiBwcm9vZiwgd2l0aGluOiBbXSB9O1xuICB9XG4gIGNvbnN0IHdpdGhpbiA9IG5ldyBNYXAoW1t0b3AubG93LCBzaXplXV0pO1xuICBjaGVja0JpcnRoKHgsIHN0YWNrLCB0b3AubG93LCB0b3AudXBwZXIsIFwidG9wXCIsIFtwcm9vZl0sIHRydWUpO1xuICBsZXQgYWJvdmUgPSB0b3AubG93O1xuICBmb3IgKGxldCBkZXB0aCA9IHNpemUgLSAxOyBkZXB0aCA+PSAxOyBkZXB0aC0tKSB7XG4gICAgY29uc3QgZW50cnkgPSBlbnRyaWVzLndvcmQoZGVwdGggLSAxKTtcbiAgICBjb25zdCBzaWdodHMgPSBbcHJvb2YsIHNpZ2h0T2YoZW50cnkpXTtcbiAgICBjb25zdCBhdCA9IHsgYXQ6IGVudHJ5LmF0LCB3aGF0OiBgZW50cnkgJHtkZXB0aH1gIH07XG4gICAgY29uc3QgZm91bmQgPSBgYmlydGggJHtlbnRyeS51cHBlciAlIEhFTER9LCBibG9jayAke2VudHJ5LmxvdyA9PT0gTC5OT19CTE9DSyA/IFwibm9uZVwiIDogZW50cnkubG93fWA7XG4gICAgaWYgKGVudHJ5LmxvdyA+PSBibG9ja0NvdW50KSB7XG4gICAgICB4Lndyb25nKFwic3RhY2suZW50cnlcIiwgYXQsIGZvdW5kLCBgYSBibG9jayBiZWxvdyAke2Jsb2NrQ291bnR9OiAke3NpemV9IGVsZW1lbnRzIGFyZSBpbiB0aGUgc3RhY2tgLCB7IHNpZ2h0cyB9KTtcbiAgICAgIGNvbnRpbnVlO1xuICAgIH1cbiAgICBjb25zdCBvdGhlciA9IHdpdGhpbi5nZXQoZW50cnkubG93KTtcbiAgICBpZiAob3RoZXIgIT09IHVuZGVmaW5lZCkge1xuICAgICAgeC53cm9uZyhcInN0YWNrLmJsb2NrLXR3aWNlXCIsIGF0LCBmb3VuZCwgYGEgYmxvY2sgdGhhdCBpcyBub3QgaW4gdGhlIHN0YWNrIGF0IGRlcHRoICR7b3RoZXJ9LCB0b29gLCB7IHNpZ2h0cyB9KTtcbiAgICAgIGNvbnRpbnVlO1xuICAgIH1cbiAgICB3aXRoaW4uc2V0KGVudHJ5LmxvdywgZGVwdGgpO1xuICAgIGNvbnN0IHN0YXRlZCA9IGRlcHRocy51cHBlcihlbnRyeS5sb3cpICogMiAqKiAyNCArIGRlcHRocy5sb3coZW50cnkubG93KTtcbiAgICBpZiAoc3RhdGVkICE9PSBkZXB0aCkge1xuICAgICAgeC53cm9uZyhcbiAgICAgICAgXCJzdGFjay5kZXB0aFwiLFxuICAgICAgICB7IGF0OiBkZXB0aHMub2Zmc2V0KGVudHJ5LmxvdyksIHdoYXQ6IGBkZXB0aCBvZiBibG9jayAke2VudHJ5Lmxvd30sIHdoaWNoIGVudHJ5ICR7ZGVwdGh9IG5hbWVzYCB9LFxuICAgICAgICBgJHtzdGF0ZWR9YCxcbiAgICAgICAgYCR7ZGVwdGh9YCxcbiAgICAgICAgeyBzaWdodHM6IFsuLi5zaWdodHMsIGRlcHRocy5zaWdodChlbnRyeS5sb3cpXSB9LFxuICAgICAgKTtcbiAgICB9XG4gICAgY2hlY2tCaXJ0aCh4LCBzdGFjaywgZW50cnkubG93LCBlbnRyeS51cHBlciwgYGVudHJ5ICR7ZGVwdGh9YCwgc2lnaHRzLCBmYWxzZSk7XG4gICAgY29uc3QgYWltID0gc3RhY2sud29yZHMudXBwZXIoYWJvdmUpICUgSEVMRDtcbiAgICBpZiAoZGlmZmVyZW5jZShtb2R1bG8oYWltICsgMSwgTEFQX0JJVFMpLCBlbnRyeS51cHBlciAlIEhFTEQsIExBUF9CSVRTKSA8PSAwKSB7XG4gICAgICB4Lndyb25nKFxuICAgICAgICBcInN0YWNrLmJpcnRoLW9yZGVyXCIsXG4gICAgICAgIGF0LFxuICAgICAgICBmb3VuZCxcbiAgICAgICAgYGEgYmlydGggYmVmb3JlIHRoYXQgb2YgdGhlIGVsZW1lbnQgYWJvdmUgaXQsIHdoaWNoIHdhcyBhaW1lZCBhdCB0YWcgJHthaW19YCxcbiAgICAgICAgeyBzaWdodHM6IFsuLi5zaWdodHMsIHN0YWNrLndvcmRzLnNpZ2h0KGFib3ZlKV0gfSxcbiAgICAgICk7XG4gICAgfVxuICAgIGFib3ZlID0gZW50cnkubG93O1xuICB9XG4gIHJldHVybiB7IHRvcDogcHJvb2YsIHdpdGhpbjogWy4uLndpdGhpbi5rZXlzKCldIH07XG59XG5cbi8qKiBUaGUgd29yZCBvZiBhIGJsb2NrIGluIHRoZSBzdGFjazogbm90IGhlbGQsIGFuZCBhaW1lZCBhdCB0aGUgdGFnIGJlZm9yZSBpdHMgYmlydGguICovXG5mdW5jdGlvbiBjaGVja0JpcnRoKFxuICB4OiBFeGFtaW5hdGlvbixcbiAgeyB3b3JkcyB9OiBTdGFjayxcbiAgYmxvY2s6IG51bWJlcixcbiAgYmlydGg6IG51bWJlcixcbiAgbmFtZWQ6IHN0cmluZyxcbiAgc2lnaHRzOiByZWFkb25seSBTaWdodFtdLFxuICBpc1RvcDogYm9vbGVhbixcbik6IHZvaWQge1xuICBjb25zdCB1cHBlciA9IHdvcmRzLnVwcGVyKGJsb2NrKTtcbiAgY29uc3Qgb3duZXIgPSB3b3Jkcy5sb3coYmxvY2spO1xuICBjb25zdCB3aGVyZSA9IHsgYXQ6IHdvcmRzLm9mZnNldChibG9jayksIHdoYXQ6IGB3b3JkIG9mIGJsb2NrICR7YmxvY2t9LCB3aGljaCAke25hbWVkfSBuYW1lc2AgfTtcbiAgY29uc3QgYWltID0gdXBwZXIgJSBIRUxEO1xuICBjb25zdCB0ZXh0ID0gYCR7dXBwZXIgPj0gSEVMRCA/IFwiaGVsZFwiIDogXCJub3QgaGVsZFwifSwgYWltZWQgYXQgdGFnICR7YWltfSwgb3duZXIgMHgke293bmVyLnRvU3RyaW5nKDE2KS5wYWRTdGFydCg2LCBcIjBcIil9YDtcbiAgY29uc3QgcHJvb2YgPSB7IHNpZ2h0czogWy4uLnNpZ2h0cywgd29yZHMuc2lnaHQoYmxvY2spXSB9O1xuICBpZiAodXBwZXIgPj0gSEVMRCB8fCBvd25lciA9PT0gMCkge1xuICAgIHgud3JvbmcoXCJzdGFjay5ibG9jay13b3JkXCIsIHdoZXJlLCB0ZXh0LCBcIm5vdCBoZWxkLCB3aXRoIHRoZSBvd25lciB3aG8gcHVzaGVkIGl0XCIsIHByb29mKTtcbiAgICByZXR1cm47XG4gIH1cbiAgY29uc3QgYm9ybiA9IG1vZHVsbyhhaW0gKyAxLCBMQVBfQklUUyk7XG4gIGNvbnN0IGhvbGRzID0gaXNUb3AgPyBkaWZmZXJlbmNlKGJpcnRoICUgSEVMRCwgYm9ybiwgTEFQX0JJVFMpID49IDAgOiBib3JuID09PSBiaXJ0aCAlIEhFTEQ7XG4gIGlmIChob2xkcykgcmV0dXJuO1xuICB4Lndyb25nKFxuICAgIFwic3RhY2suYmlydGhcIixcbiAgICB3aGVyZSxcbiAgICB0ZXh0LFxuICAgIGlzVG9wID8gYGFpbWVkIGF0IGEgdGFnIGJlZm9yZSB0b3AncywgJHtiaXJ0aCAlIEhFTER9YCA6IGBhaW1lZCBhdCB0aGUgdGFnIGJlZm9yZSBpdHMgYmlydGgsICR7YmlydGggJSBIRUxEfWAsXG4gICAgcHJvb2YsXG4gICk7XG59XG5cbmZ1bmN0aW9uIGNoZWNrT3duZXJzKHg6IEV4YW1pbmF0aW9uLCB7IHdvcmRzLCBibG9ja0NvdW50IH06IFN0YWNrKTogdm9pZCB7XG4gIGNvbnN0IGRlYWQ6IG51bWJlcltdID0gW107XG4gIGZvciAobGV0IGJsb2NrID0gMDsgYmxvY2sgPCBibG9ja0NvdW50OyBibG9jaysrKSB7XG4gICAgY29uc3Qgb3duZXIgPSB3b3Jkcy5sb3coYmxvY2spO1xuICAgIGNvbnN0IGhlbGQgPSB3b3Jkcy51cHBlcihibG9jaykgPj0gSEVMRDtcbiAgICBjb25zdCB3aGVyZSA9IHsgYXQ6IHdvcmRzLm9mZnNldChibG9jayksIHdoYXQ6IGB3b3JkIG9mIGJsb2NrICR7YmxvY2t9YCB9O1xuICAgIGNvbnN0IHNpZ2h0cyA9IFt3b3Jkcy5zaWdodChibG9jayldO1xuICAgIGlmIChvd25lciA9PT0gMCkge1xuICAgICAgaWYgKHdvcmRzLnVwcGVyKGJsb2NrKSAhPT0gMCkge1xuICAgICAgICB4Lndyb25nKFxuICAgICAgICAgIFwic3RhY2suYmxvY2stb3duZXJsZXNzXCIsXG4gICAgICAgICAgd2hlcmUsXG4gICAgICAgICAgYCR7aGVsZCA/IFwiaGVsZFwiIDogXCJhaW1lZFwifSwgd2l0aG91dCBhbiBvd25lcmAsXG4gICAgICAgICAgXCJhbiBvd25lciwgb3IgMCBpbiBhbGwgb2YgdGhlIHdvcmRcIixcbiAgICAgICAgICB7XG4gICAgICAgICAgICBzaWdodHMsXG4gICAgICAgICAgfSxcbiAgICAgICAgKTtcbiAgICAgIH1cbiAgICB9IGVsc2UgaWYgKHgub3duZXIoXCJzdGFjay5ibG9jay1vd25lclwiLCB3aGVyZSwgb3duZXIsIHNpZ2h0cykgJiYgaGVsZCAmJiB4LmlzRGVhZChvd25lcikpIGRlYWQucHVzaChibG9jayk7XG4gIH1cbiAgaWYgKGRlYWQubGVuZ3RoID09PSAwKSByZXR1cm47XG4gIHgubGVmdChcbiAgICBcInN0YWNrLmJsb2NrLW9mLWRlYWRcIixcbiAgICB7IGF0OiB3b3Jkcy5vZmZzZXQoZGVhZFswXSBhcyBudW1iZXIpLCB3aGF0OiBgJHtkZWFkLmxlbmd0aH0gb2YgdGhlIGJsb2Nrc2AgfSxcbiAgICBgJHtibG9ja3NUZXh0KGRlYWQpfSwgaGVsZCBieSB3aG8gaXMgZ29uZWAsXG4gICAgXCJmcmVlIGJ5IGRlZmluaXRpb246IHdob2V2ZXIgbmVlZHMgYSBibG9jayB0YWtlcyBpdFwiLFxuICAgIHsgc2lnaHRzOiBkZWFkLnNsaWNlKDAsIDY0KS5tYXAoKGIpID0+IHdvcmRzLnNpZ2h0KGIpKSwgZGVhZDogWy4uLm5ldyBTZXQoZGVhZC5tYXAoKGIpID0+IHdvcmRzLmxvdyhiKSkpXSB9LFxuICApO1xufVxuIiwgIi8vIFN0cmVhbXM6IFNQRUNJRklDQVRJT04ubWQgc2VjdGlvbiAxOTsgd2hhdCBkZXJpdmVkIG9uZXMgaGF2ZSBiZXNpZGVzIGlzIGluIGRlcml2ZWQudHMuXG5cbmltcG9ydCAqIGFzIEwgZnJvbSBcInplcm9pcGMvbGF5b3V0XCI7XG5pbXBvcnQgeyBBaW1zLCBjaGVja0Jsb2NrcywgTEFQX0JJVFMsIHR5cGUgTmFtaW5nLCBzdGVwQnJlYWNoZXMgfSBmcm9tIFwiLi9ibG9ja3NcIjtcbmltcG9ydCB7IGJlZm9yZSwgY2hlY2tQb3NpdGlvbiB9IGZyb20gXCIuL2NlbGxzXCI7XG5pbXBvcnQgeyBjaGVja0Rlcml2YXRpb24sIGNoZWNrRGVyaXZlZEhlYWRlciB9IGZyb20gXCIuL2Rlcml2ZWRcIjtcbmltcG9ydCB0eXBlIHsgRXhhbWluYXRpb24gfSBmcm9tIFwiLi9leGFtaW5hdGlvblwiO1xuaW1wb3J0IHsgY2hlY2tMaW5lcyB9IGZyb20gXCIuL3N1YnNjcmliZXJzXCI7XG5pbXBvcnQgeyBkaWZmZXJlbmNlLCBtb2R1bG8sIHR5cGUgUm93LCBzaWdodE9mLCB1cDY0LCB1cDggfSBmcm9tIFwiLi93b3Jkc1wiO1xuXG4vKiogV2hlcmUgdGhlIHJvd3MgbGllLCBmcm9tIHRoZSBzZWdtZW50J3Mgc3RhcnQsIGFuZCB3aGF0IHRoZSBoZWFkZXIgc2F5cy4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgU3RyZWFtU2hhcGUge1xuICByZWFkb25seSBlbGVtU2l6ZTogbnVtYmVyO1xuICByZWFkb25seSBjYXBhY2l0eTogbnVtYmVyO1xuICByZWFkb25seSBwb2xpY3k6IG51bWJlcjtcbiAgcmVhZG9ubHkgYmxvY2tDb3VudDogbnVtYmVyO1xuICByZWFkb25seSBsaW5lQ291bnQ6IG51bWJlcjtcbiAgcmVhZG9ubHkgb3BlcmF0b3I6IG51bWJlcjtcbiAgcmVhZG9ubHkgc3RyaWRlOiBudW1iZXI7XG4gIHJlYWRvbmx5IGxpbmVzOiBudW1iZXI7XG4gIHJlYWRvbmx5IHRhcmdldHM6IFJvdztcbiAgcmVhZG9ubHkgd29yZHM6IFJvdztcbiAgcmVhZG9ubHkgcGF5bG9hZHM6IG51bWJlcjtcbn1cblxuLyoqIFRoZSBsYXAgb2YgYSB0YXJnZXQ6IGhvdyBvZnRlbiB0aGUgY2VsbCB3YXMgcHVibGlzaGVkLiAqL1xuZXhwb3J0IGNvbnN0IHB1Ymxpc2hlZCA9ICh0YXJnZXRzOiBSb3csIGNlbGw6IG51bWJlcik6IG51bWJlciA9PiBNYXRoLmZsb29yKHRhcmdldHMudXBwZXIoY2VsbCkgLyAyKTtcblxuZnVuY3Rpb24gdGFyZ2V0VGV4dCh0YXJnZXRzOiBSb3csIGNlbGw6IG51bWJlcik6IHN0cmluZyB7XG4gIGNvbnN0IHR1cm4gPSB0YXJnZXRzLnVwcGVyKGNlbGwpO1xuICBjb25zdCBibG9jayA9IHRhcmdldHMubG93KGNlbGwpO1xuICBjb25zdCBjbG9zZWQgPSB0dXJuICUgMiA9PT0gMSA/IFwiLCBjbG9zZWRcIiA6IFwiXCI7XG4gIHJldHVybiBgdHVybiAke3R1cm59IChwdWJsaXNoZWQgJHtNYXRoLmZsb29yKHR1cm4gLyAyKX0gdGltZXMke2Nsb3NlZH0pLCAke2Jsb2NrID09PSBMLk5PX0JMT0NLID8gXCJubyBibG9ja1wiIDogYGJsb2NrICR7YmxvY2t9YH1gO1xufVxuXG5leHBvcnQgZnVuY3Rpb24gY2hlY2tTdHJlYW0oeDogRXhhbWluYXRpb24pOiB2b2lkIHtcbiAgY29uc3Qgc2hhcGUgPSBnZW9tZXRyeSh4KTtcbiAgY29uc3QgeyB0YXJnZXRzLCB3b3JkcyB9ID0gc2hhcGU7XG4gIGNoZWNrT3JkZXIoeCwgdGFyZ2V0cyk7XG4gIGNvbnN0IG5hbWVkID0gY2hlY2tUYXJnZXRzKHgsIHNoYXBlKTtcbiAgY2hlY2tCbG9ja3MoeCwgdGFyZ2V0cywgd29yZHMsIG5ldyBBaW1zKHNoYXBlLmNhcGFjaXR5KSwgbmFtZWQpO1xuICBjaGVja0Nsb3NlZCh4LCB0YXJnZXRzKTtcbiAgY2hlY2tUYWlsKHgsIHRhcmdldHMpO1xuICBjaGVja0xpbmVzKHgsIHNoYXBlKTtcbiAgY2hlY2tEZXJpdmF0aW9uKHgsIHNoYXBlLCBuYW1lZCk7XG4gIGNvbnN0IGRyb3BwZWQgPSB4LndvcmQoTC5TVFJFQU1fRFJPUFBFRCk7XG4gIGlmICgoZHJvcHBlZC51cHBlciAhPT0gMCB8fCBkcm9wcGVkLmxvdyAhPT0gMCkgJiYgc2hhcGUucG9saWN5ICE9PSBMLlBPTElDWV9EUk9QX05FV0VTVCkge1xuICAgIHgud3JvbmcoXG4gICAgICBcInN0cmVhbS5kcm9wcGVkXCIsXG4gICAgICB7IGF0OiBkcm9wcGVkLmF0LCB3aGF0OiBcImRyb3BwZWRcIiB9LFxuICAgICAgYCR7ZHJvcHBlZC51cHBlciAqIDIgKiogMjQgKyBkcm9wcGVkLmxvd31gLFxuICAgICAgXCIwOiBvbmx5IHRoZSBwb2xpY3kgZHJvcC1uZXdlc3QgZHJvcHMgdmFsdWVzXCIsXG4gICAgICB7IHNpZ2h0czogW3NpZ2h0T2YoZHJvcHBlZCldIH0sXG4gICAgKTtcbiAgfVxuICB4LmJ5dGVzLmFuZXcoKTtcbiAgZm9yIChjb25zdCB7IGNlbGwsIGJsb2NrIH0gb2YgbmFtZWQpIHtcbiAgICB4LnBhZGRpbmcoYHRoZSBlbGVtZW50IGluIGJsb2NrICR7YmxvY2t9YCwgc2hhcGUucGF5bG9hZHMgKyBibG9jayAqIHNoYXBlLnN0cmlkZSwgc2hhcGUuZWxlbVNpemUsIFtcbiAgICAgIHRhcmdldHMuc2lnaHQoY2VsbCksXG4gICAgXSk7XG4gIH1cbiAgeC53YWl0ZXJzKEwuU1RSRUFNX1BVQkxJU0hFRCwgXCJwdWJsaXNoZWRcIik7XG4gIHgud2FpdGVycyhMLlNUUkVBTV9ST09NLCBcInJvb21cIik7XG4gIHgud2FpdGVycyhMLlNUUkVBTV9IQU5ET1ZFUiwgXCJoYW5kb3ZlclwiKTtcbn1cblxuZnVuY3Rpb24gZ2VvbWV0cnkoeDogRXhhbWluYXRpb24pOiBTdHJlYW1TaGFwZSB7XG4gIGNvbnN0IGVsZW1TaXplID0geC5maXhlZChcInN0cmVhbS5lbGVtX3NpemVcIiwgTC5TVFJVQ1RVUkVfRUxFTV9TSVpFLCBcImVsZW1fc2l6ZVwiLCAodikgPT4gdiA+PSAxLCBcImF0IGxlYXN0IDFcIik7XG4gIGNvbnN0IGNhcGFjaXR5ID0geC5maXhlZChcInN0cmVhbS5jYXBhY2l0eVwiLCBMLlNUUlVDVFVSRV9DQVBBQ0lUWSwgXCJjYXBhY2l0eVwiLCAodikgPT4gdiA+PSAxLCBcImF0IGxlYXN0IDFcIik7XG4gIGNvbnN0IHBvbGljeSA9IHguZml4ZWQoXCJzdHJlYW0ucG9saWN5XCIsIEwuU1RSRUFNX1BPTElDWSwgXCJwb2xpY3lcIiwgKHYpID0+IHYgPD0gMiwgXCIwIHRvIDJcIik7XG4gIGNvbnN0IGJsb2NrQ291bnQgPSB4LmZpeGVkKFxuICAgIFwic3RyZWFtLmJsb2NrX2NvdW50XCIsXG4gICAgTC5TVFJFQU1fQkxPQ0tfQ09VTlQsXG4gICAgXCJibG9ja19jb3VudFwiLFxuICAgICh2KSA9PiB2ID4gY2FwYWNpdHkgJiYgdiA8PSBMLk5PX0JMT0NLLFxuICAgIGBtb3JlIHRoYW4gdGhlIGNhcGFjaXR5LCAke2NhcGFjaXR5fSwgYW5kIGF0IG1vc3QgJHtMLk5PX0JMT0NLfWAsXG4gICk7XG4gIGNvbnN0IGxpbmVDb3VudCA9IHguZml4ZWQoXG4gICAgXCJzdHJlYW0ubWF4X3N1YnNjcmliZXJzXCIsXG4gICAgTC5TVFJFQU1fTUFYX1NVQlNDUklCRVJTLFxuICAgIFwibWF4X3N1YnNjcmliZXJzXCIsXG4gICAgKHYpID0+IHYgPj0gMSAmJiB2IDw9IEwuTUFYX1NVQlNDUklCRVJTX0xJTUlULFxuICAgIGAxIHRvICR7TC5NQVhfU1VCU0NSSUJFUlNfTElNSVR9YCxcbiAgKTtcbiAgY29uc3Qgb3BlcmF0b3IgPSB4LmZpeGVkKFwic3RyZWFtLm9wZXJhdG9yXCIsIEwuU1RSRUFNX09QRVJBVE9SLCBcIm9wZXJhdG9yXCIsICh2KSA9PiB2IDw9IEwuT1BFUkFUT1JfU0NBTiwgXCIwIHRvIDZcIik7XG4gIGNvbnN0IGxlYXN0ID0gdXA4KGVsZW1TaXplKSArIChvcGVyYXRvciA9PT0gMCA/IDAgOiA4KTtcbiAgY29uc3Qgc3RyaWRlID0geC5maXhlZChcbiAgICBcInN0cmVhbS5zdHJpZGVcIixcbiAgICBMLlNUUlVDVFVSRV9TVFJJREUsXG4gICAgXCJzdHJpZGVcIixcbiAgICAodikgPT4gdiAlIDggPT09IDAgJiYgdiA+PSBsZWFzdCxcbiAgICBgYSBtdWx0aXBsZSBvZiA4LCBhdCBsZWFzdCAke2xlYXN0fWAsXG4gICk7XG4gIGNvbnN0IHRhcmdldHNBdCA9IEwuU1RSRUFNX1NVQlNDUklCRVJTICsgbGluZUNvdW50ICogTC5MSU5FX0JZVEVTO1xuICBjb25zdCB3b3Jkc0F0ID0gdGFyZ2V0c0F0ICsgdXA2NChjYXBhY2l0eSAqIDgpO1xuICBjb25zdCBwYXlsb2Fkc0F0ID0gd29yZHNBdCArIHVwNjQoYmxvY2tDb3VudCAqIDgpO1xuICB4LmZpdHMoXG4gICAgXCJzdHJlYW0uZml0c1wiLFxuICAgIHBheWxvYWRzQXQgKyBibG9ja0NvdW50ICogc3RyaWRlLFxuICAgIGAke2xpbmVDb3VudH0gbGluZXMsICR7Y2FwYWNpdHl9IHRhcmdldHMgYW5kICR7YmxvY2tDb3VudH0gYmxvY2tzIG9mICR7c3RyaWRlfSBieXRlc2AsXG4gICk7XG4gIHguZm91bmRlZCgpO1xuICBjaGVja0Rlcml2ZWRIZWFkZXIoeCwgb3BlcmF0b3IsIGVsZW1TaXplKTtcbiAgcmV0dXJuIHtcbiAgICBlbGVtU2l6ZSxcbiAgICBjYXBhY2l0eSxcbiAgICBwb2xpY3ksXG4gICAgYmxvY2tDb3VudCxcbiAgICBsaW5lQ291bnQsXG4gICAgb3BlcmF0b3IsXG4gICAgc3RyaWRlLFxuICAgIGxpbmVzOiB4LmJhc2UgKyBMLlNUUkVBTV9TVUJTQ1JJQkVSUyxcbiAgICB0YXJnZXRzOiB4LmJ5dGVzLnJvdyh4LmJhc2UgKyB0YXJnZXRzQXQsIGNhcGFjaXR5KSxcbiAgICB3b3JkczogeC5ieXRlcy5yb3coeC5iYXNlICsgd29yZHNBdCwgYmxvY2tDb3VudCksXG4gICAgcGF5bG9hZHM6IHguYmFzZSArIHBheWxvYWRzQXQsXG4gIH07XG59XG5cbi8qKiBQb3NpdGlvbnMgYXJlIHB1Ymxpc2hlZCBzdHJpY3RseSBpbiBvcmRlci4gKi9cbmZ1bmN0aW9uIGNoZWNrT3JkZXIoeDogRXhhbWluYXRpb24sIHRhcmdldHM6IFJvdyk6IHZvaWQge1xuICBjb25zdCBsYXBzID0gRmxvYXQ2NEFycmF5LmZyb20oeyBsZW5ndGg6IHRhcmdldHMuY291bnQgfSwgKF8sIGspID0+IHB1Ymxpc2hlZCh0YXJnZXRzLCBrKSk7XG4gIGZvciAoY29uc3QgeyBjZWxsLCBiZXNpZGUgfSBvZiBzdGVwQnJlYWNoZXMobGFwcywgTEFQX0JJVFMpKSB7XG4gICAgeC53cm9uZyhcbiAgICAgIFwic3RyZWFtLm9yZGVyXCIsXG4gICAgICB7IGF0OiB0YXJnZXRzLm9mZnNldChjZWxsKSwgd2hhdDogYHRhcmdldCBvZiBjZWxsICR7Y2VsbH1gIH0sXG4gICAgICB0YXJnZXRUZXh0KHRhcmdldHMsIGNlbGwpLFxuICAgICAgYGNlbGxzIGFyZSBwdWJsaXNoZWQgaW4gb3JkZXIsIGFuZCBjZWxsICR7YmVzaWRlfSB3YXMgJHtsYXBzW2Jlc2lkZV19IHRpbWVzYCxcbiAgICAgIHsgc2lnaHRzOiBbdGFyZ2V0cy5zaWdodChjZWxsKSwgdGFyZ2V0cy5zaWdodChiZXNpZGUpXSB9LFxuICAgICk7XG4gIH1cbn1cblxuLyoqIFdoYXQgZWFjaCB0YXJnZXQgbmFtZXM6IE5PTkUgaW4gdGhlIGZpcnN0IGxhcCwgYSBibG9jayBmcm9tIHRoZW4gb24uIFJldHVybnMgdGhlIGNlbGxzIHRoYXQgbmFtZSBvbmUuICovXG5mdW5jdGlvbiBjaGVja1RhcmdldHMoeDogRXhhbWluYXRpb24sIHsgdGFyZ2V0cywgYmxvY2tDb3VudCB9OiBTdHJlYW1TaGFwZSk6IE5hbWluZ1tdIHtcbiAgY29uc3QgbmFtZWQ6IE5hbWluZ1tdID0gW107XG4gIGNvbnN0IHdyYXBwZWQgPSBwdWJsaXNoZWQodGFyZ2V0cywgdGFyZ2V0cy5jb3VudCAtIDEpID49IDIgKiogKExBUF9CSVRTIC0gMSk7IC8vIGxhcCAwIGlzIHRoZSBvbmUgYWZ0ZXIgdGhlIGxhc3RcbiAgZm9yIChsZXQgY2VsbCA9IDA7IGNlbGwgPCB0YXJnZXRzLmNvdW50OyBjZWxsKyspIHtcbiAgICBjb25zdCBibG9jayA9IHRhcmdldHMubG93KGNlbGwpO1xuICAgIGNvbnN0IGxhcCA9IHB1Ymxpc2hlZCh0YXJnZXRzLCBjZWxsKTtcbiAgICBjb25zdCBmcmVzaCA9IGxhcCA9PT0gMCAmJiAhd3JhcHBlZDtcbiAgICBpZiAoYmxvY2sgPCBibG9ja0NvdW50ICYmICFmcmVzaCkge1xuICAgICAgbmFtZWQucHVzaCh7IGNlbGwsIGxhcDogbW9kdWxvKGxhcCAtIDEsIExBUF9CSVRTKSwgYmxvY2sgfSk7XG4gICAgICBjb250aW51ZTtcbiAgICB9XG4gICAgaWYgKGJsb2NrID09PSBMLk5PX0JMT0NLICYmIGZyZXNoKSBjb250aW51ZTtcbiAgICB4Lndyb25nKFxuICAgICAgXCJzdHJlYW0uYmxvY2tcIixcbiAgICAgIHsgYXQ6IHRhcmdldHMub2Zmc2V0KGNlbGwpLCB3aGF0OiBgdGFyZ2V0IG9mIGNlbGwgJHtjZWxsfWAgfSxcbiAgICAgIHRhcmdldFRleHQodGFyZ2V0cywgY2VsbCksXG4gICAgICBmcmVzaCA/IFwibm8gYmxvY2sgKDB4ZmZmZmZmKTogbm90aGluZyB3YXMgcHVibGlzaGVkIHRoZXJlXCIgOiBgYSBibG9jayBiZWxvdyAke2Jsb2NrQ291bnR9YCxcbiAgICAgIHsgc2lnaHRzOiBbdGFyZ2V0cy5zaWdodChjZWxsKV0gfSxcbiAgICApO1xuICB9XG4gIHJldHVybiBuYW1lZDtcbn1cblxuLyoqIEF0IG1vc3Qgb25lIGNlbGwgaXMgY2xvc2VkLCB0aGF0IG9mIHRoZSB0YWlsLiAqL1xuZnVuY3Rpb24gY2hlY2tDbG9zZWQoeDogRXhhbWluYXRpb24sIHRhcmdldHM6IFJvdyk6IHZvaWQge1xuICBsZXQgZmlyc3QgPSAtMTtcbiAgZm9yIChsZXQgY2VsbCA9IDA7IGNlbGwgPCB0YXJnZXRzLmNvdW50OyBjZWxsKyspIHtcbiAgICBpZiAodGFyZ2V0cy51cHBlcihjZWxsKSAlIDIgPT09IDApIGNvbnRpbnVlO1xuICAgIGNvbnN0IHdoZXJlID0geyBhdDogdGFyZ2V0cy5vZmZzZXQoY2VsbCksIHdoYXQ6IGB0YXJnZXQgb2YgY2VsbCAke2NlbGx9YCB9O1xuICAgIGlmIChmaXJzdCA+PSAwKSB7XG4gICAgICB4Lndyb25nKFwic3RyZWFtLmNsb3NlZC10d2ljZVwiLCB3aGVyZSwgdGFyZ2V0VGV4dCh0YXJnZXRzLCBjZWxsKSwgYGEgY2VsbCB0aGF0IGlzIG5vdCBjbG9zZWQ6IGNlbGwgJHtmaXJzdH0gaXNgLCB7XG4gICAgICAgIHNpZ2h0czogW3RhcmdldHMuc2lnaHQoY2VsbCksIHRhcmdldHMuc2lnaHQoZmlyc3QpXSxcbiAgICAgIH0pO1xuICAgIH0gZWxzZSBmaXJzdCA9IGNlbGw7XG4gICAgY29uc3QgbGFzdCA9IGJlZm9yZShjZWxsLCBwdWJsaXNoZWQodGFyZ2V0cywgY2VsbCksIHRhcmdldHMuY291bnQpO1xuICAgIGNvbnN0IGxhcHMgPSBwdWJsaXNoZWQodGFyZ2V0cywgbGFzdC5jZWxsKTtcbiAgICBpZiAobGFzdC5jZWxsID09PSBjZWxsIHx8IGRpZmZlcmVuY2UobGFwcywgbW9kdWxvKGxhc3QubGFwICsgMSwgTEFQX0JJVFMpLCBMQVBfQklUUykgPj0gMCkgY29udGludWU7XG4gICAgeC53cm9uZyhcbiAgICAgIFwic3RyZWFtLmNsb3NlZC1wbGFjZVwiLFxuICAgICAgd2hlcmUsXG4gICAgICB0YXJnZXRUZXh0KHRhcmdldHMsIGNlbGwpLFxuICAgICAgYHRoZSB0YWlsIGlzIHRoZSBjZWxsIHRoYXQgbWF5IGJlIGNsb3NlZCwgYW5kIGNlbGwgJHtsYXN0LmNlbGx9IGJlZm9yZSBpdCB3YXMgcHVibGlzaGVkICR7bGFwc30gdGltZXNgLFxuICAgICAgeyBzaWdodHM6IFt0YXJnZXRzLnNpZ2h0KGNlbGwpLCB0YXJnZXRzLnNpZ2h0KGxhc3QuY2VsbCldIH0sXG4gICAgKTtcbiAgfVxufVxuXG4vKiogVGhlIGhpbnQgaXMgYXQgbW9zdCB0aGUgdGFpbC4gKi9cbmZ1bmN0aW9uIGNoZWNrVGFpbCh4OiBFeGFtaW5hdGlvbiwgdGFyZ2V0czogUm93KTogdm9pZCB7XG4gIGNvbnN0IGhpbnQgPSB4LndvcmQoTC5TVFJFQU1fVEFJTCk7XG4gIGNvbnN0IHdoZXJlID0geyBhdDogaGludC5hdCwgd2hhdDogXCJoaW50IHRhaWxcIiB9O1xuICBpZiAoIWNoZWNrUG9zaXRpb24oeCwgXCJzdHJlYW0uaGludC1pbmRleFwiLCB3aGVyZSwgaGludCwgdGFyZ2V0cy5jb3VudCkpIHJldHVybjtcbiAgY29uc3QgbGFzdCA9IGJlZm9yZShoaW50LmxvdywgaGludC51cHBlciwgdGFyZ2V0cy5jb3VudCk7XG4gIGNvbnN0IHRhcmdldCA9IHguYnl0ZXMud29yZCh0YXJnZXRzLm9mZnNldChsYXN0LmNlbGwpKTtcbiAgY29uc3QgbGFwcyA9IE1hdGguZmxvb3IodGFyZ2V0LnVwcGVyIC8gMik7XG4gIGlmIChkaWZmZXJlbmNlKGxhcHMsIG1vZHVsbyhsYXN0LmxhcCArIDEsIExBUF9CSVRTKSwgTEFQX0JJVFMpID49IDApIHJldHVybjtcbiAgeC53cm9uZyhcbiAgICBcInN0cmVhbS5oaW50LWxlYWRzXCIsXG4gICAgd2hlcmUsXG4gICAgYGxhcCAke2hpbnQudXBwZXJ9LCBpbmRleCAke2hpbnQubG93fWAsXG4gICAgYGF0IG1vc3QgdGhlIHRhaWw6IGNlbGwgJHtsYXN0LmNlbGx9IHdhcyBwdWJsaXNoZWQgJHtsYXBzfSB0aW1lcyBvbmx5YCxcbiAgICB7IHNpZ2h0czogW3NpZ2h0T2YodGFyZ2V0KSwgc2lnaHRPZihoaW50KSwgc2lnaHRPZih0YXJnZXQpXSB9LFxuICApO1xufVxuIiwgIi8vIERlcml2ZWQgc3RyZWFtczogU1BFQ0lGSUNBVElPTi5tZCBzZWN0aW9uIDIwLlxuXG5pbXBvcnQgKiBhcyBMIGZyb20gXCJ6ZXJvaXBjL2xheW91dFwiO1xuaW1wb3J0IHsgTEFQX0JJVFMsIHR5cGUgTmFtaW5nIH0gZnJvbSBcIi4vYmxvY2tzXCI7XG5pbXBvcnQgdHlwZSB7IEV4YW1pbmF0aW9uLCBQbGFjZSB9IGZyb20gXCIuL2V4YW1pbmF0aW9uXCI7XG5pbXBvcnQgdHlwZSB7IFN0cmVhbVNoYXBlIH0gZnJvbSBcIi4vc3RyZWFtXCI7XG5pbXBvcnQgeyBoZXgsIHR5cGUgU2lnaHQsIHNpZ2h0T2YsIHVwOCwgdmFsdWVPZiB9IGZyb20gXCIuL3dvcmRzXCI7XG5cbmNvbnN0IE9QRVJBVE9SUyA9IFtcIlwiLCBcIm1hcFwiLCBcImZpbHRlclwiLCBcInRha2VcIiwgXCJza2lwXCIsIFwid2luZG93XCIsIFwic2NhblwiXTtcblxuLyoqIFRoZSBzdHJlYW0gdGhhdCBpdCBpcyBtYWRlIGZyb20sIHdoZXJlIHRoYXQgbGllcyBpbiB0aGlzIHNlZ21lbnQuICovXG5mdW5jdGlvbiBzb3VyY2VPZih4OiBFeGFtaW5hdGlvbik6IFBsYWNlIHwgdW5kZWZpbmVkIHtcbiAgaWYgKHgudTMyKEwuU1RSRUFNX1NPVVJDRV9TRUdNRU5UKSAhPT0geC5zZWdtZW50LnNlZ21lbnRJZCkgcmV0dXJuIHVuZGVmaW5lZDtcbiAgY29uc3Qgb2Zmc2V0ID0geC51MzIoTC5TVFJFQU1fU09VUkNFX09GRlNFVCkgKiBMLkxJTkVfQllURVM7XG4gIHJldHVybiB4LnNlZ21lbnQucGxhY2VzLmZpbmQoKHBsYWNlKSA9PiBwbGFjZS5vZmZzZXQgPT09IG9mZnNldCAmJiBwbGFjZS5raW5kID09PSBcInN0cmVhbVwiKTtcbn1cblxuLyoqIFRoZSBoZWFkZXIncyBmaWVsZHMgZm9yIGRlcml2YXRpb246IHdoaWNoIHZhbHVlcyB0aGV5IG1heSBoYXZlIHRvZ2V0aGVyLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIGNoZWNrRGVyaXZlZEhlYWRlcih4OiBFeGFtaW5hdGlvbiwgb3BlcmF0b3I6IG51bWJlciwgZWxlbVNpemU6IG51bWJlcik6IHZvaWQge1xuICBjb25zdCBuYW1lID0gT1BFUkFUT1JTW29wZXJhdG9yXSBhcyBzdHJpbmc7XG4gIGNvbnN0IGZpeGVkID0gKG9mZnNldDogbnVtYmVyLCB3aGF0OiBzdHJpbmcsIGhvbGRzOiAodjogbnVtYmVyKSA9PiBib29sZWFuLCBleHBlY3RlZDogc3RyaW5nKSA9PlxuICAgIHguZml4ZWQoYHN0cmVhbS4ke3doYXR9YCwgb2Zmc2V0LCB3aGF0LCBob2xkcywgZXhwZWN0ZWQpO1xuICBpZiAob3BlcmF0b3IgPT09IDApIHtcbiAgICBjb25zdCB3aHkgPSBcIjA6IGl0IGlzIG5vdCBkZXJpdmVkXCI7XG4gICAgZml4ZWQoTC5TVFJFQU1fQ09VTlQsIFwiY291bnRcIiwgKHYpID0+IHYgPT09IDAsIHdoeSk7XG4gICAgZml4ZWQoTC5TVFJFQU1fU1RFUCwgXCJzdGVwXCIsICh2KSA9PiB2ID09PSAwLCB3aHkpO1xuICAgIGZpeGVkKEwuU1RSRUFNX1NPVVJDRV9TRUdNRU5ULCBcInNvdXJjZV9zZWdtZW50XCIsICh2KSA9PiB2ID09PSAwLCB3aHkpO1xuICAgIGZpeGVkKEwuU1RSRUFNX1NPVVJDRV9PRkZTRVQsIFwic291cmNlX29mZnNldFwiLCAodikgPT4gdiA9PT0gMCwgd2h5KTtcbiAgICByZXR1cm47XG4gIH1cbiAgY29uc3QgY291bnRzID0gb3BlcmF0b3IgPT09IEwuT1BFUkFUT1JfVEFLRSB8fCBvcGVyYXRvciA9PT0gTC5PUEVSQVRPUl9XSU5ET1c7XG4gIGNvbnN0IGNvdW50ID0gZml4ZWQoXG4gICAgTC5TVFJFQU1fQ09VTlQsXG4gICAgXCJjb3VudFwiLFxuICAgICh2KSA9PiAoY291bnRzID8gdiA+PSAxIDogb3BlcmF0b3IgPT09IEwuT1BFUkFUT1JfU0tJUCB8fCB2ID09PSAwKSxcbiAgICBjb3VudHMgPyBgYXQgbGVhc3QgMSwgb2YgYSAke25hbWV9YCA6IGAwLCBvZiBhICR7bmFtZX1gLFxuICApO1xuICBjb25zdCBzdGVwcyA9IG9wZXJhdG9yID09PSBMLk9QRVJBVE9SX1dJTkRPVztcbiAgZml4ZWQoTC5TVFJFQU1fU1RFUCwgXCJzdGVwXCIsICh2KSA9PiAoc3RlcHMgPyB2ID49IDEgOiB2ID09PSAwKSwgc3RlcHMgPyBcImF0IGxlYXN0IDFcIiA6IGAwLCBvZiBhICR7bmFtZX1gKTtcbiAgZml4ZWQoTC5TVFJFQU1fU09VUkNFX1NFR01FTlQsIFwic291cmNlX3NlZ21lbnRcIiwgKHYpID0+IHYgIT09IDAsIFwidGhlIHNlZ21lbnRfaWQgb2YgaXRzIHNvdXJjZSdzIHNlZ21lbnRcIik7XG4gIGNvbnN0IHdpdGhpbiA9IHgudTMyKEwuU1RSRUFNX1NPVVJDRV9TRUdNRU5UKSA9PT0geC5zZWdtZW50LnNlZ21lbnRJZDtcbiAgY29uc3Qgc291cmNlID0gc291cmNlT2YoeCk7XG4gIGNvbnN0IGxpbmUgPSBmaXhlZChcbiAgICBMLlNUUkVBTV9TT1VSQ0VfT0ZGU0VULFxuICAgIFwic291cmNlX29mZnNldFwiLFxuICAgICh2KSA9PiB2ICE9PSAwICYmICghd2l0aGluIHx8IHNvdXJjZSAhPT0gdW5kZWZpbmVkKSxcbiAgICB3aXRoaW4gPyBcInRoZSBsaW5lIG9mIGEgc3RyZWFtIGluIHRoaXMgc2VnbWVudFwiIDogXCJ0aGUgbGluZSBvZiBpdHMgc291cmNlXCIsXG4gICk7XG4gIGlmICghc291cmNlKSByZXR1cm47XG4gIGNvbnN0IGVsZW0gPSB4LmJ5dGVzLnUzMlNlZW4oc291cmNlLm9mZnNldCArIEwuU1RSVUNUVVJFX0VMRU1fU0laRSk7XG4gIGNvbnN0IGNhcGFjaXR5ID0geC5ieXRlcy51MzJTZWVuKHNvdXJjZS5vZmZzZXQgKyBMLlNUUlVDVFVSRV9DQVBBQ0lUWSk7XG4gIGNvbnN0IG93biA9IHguYnl0ZXMudTMyU2Vlbih4LmJhc2UgKyBMLlNUUlVDVFVSRV9FTEVNX1NJWkUpLnNpZ2h0O1xuICBjb25zdCBzaXplID0gc3RlcHMgPyBlbGVtLnZhbHVlICogY291bnQgOiBlbGVtLnZhbHVlO1xuICBjb25zdCBzYW1lID0gb3BlcmF0b3IgIT09IEwuT1BFUkFUT1JfTUFQICYmIG9wZXJhdG9yICE9PSBMLk9QRVJBVE9SX1NDQU47XG4gIGlmIChzYW1lICYmIGVsZW1TaXplICE9PSBzaXplKSB7XG4gICAgeC53cm9uZyhcbiAgICAgIFwic3RyZWFtLnNvdXJjZS1lbGVtZW50XCIsXG4gICAgICB7IGF0OiBvd24uYXQsIHdoYXQ6IFwiZWxlbV9zaXplXCIgfSxcbiAgICAgIGAke2VsZW1TaXplfWAsXG4gICAgICBgJHtzaXplfTogZWxlbWVudHMgb2YgYSAke25hbWV9IG9mICR7SlNPTi5zdHJpbmdpZnkoc291cmNlLm5hbWUpfSBhdCBsaW5lICR7bGluZX1gLFxuICAgICAgeyBzaWdodHM6IFtvd24sIGVsZW0uc2lnaHRdIH0sXG4gICAgKTtcbiAgfVxuICBpZiAoc3RlcHMgJiYgY291bnQgPiBjYXBhY2l0eS52YWx1ZSkge1xuICAgIHgud3JvbmcoXG4gICAgICBcInN0cmVhbS53aW5kb3dcIixcbiAgICAgIHsgYXQ6IHguYmFzZSArIEwuU1RSRUFNX0NPVU5ULCB3aGF0OiBcImNvdW50XCIgfSxcbiAgICAgIGBhIHdpbmRvdyBvZiAke2NvdW50fWAsXG4gICAgICBgYXQgbW9zdCB0aGUgc291cmNlJ3MgY2FwYWNpdHksICR7Y2FwYWNpdHkudmFsdWV9YCxcbiAgICAgIHsgc2lnaHRzOiBbeC5ieXRlcy51MzJTZWVuKHguYmFzZSArIEwuU1RSRUFNX0NPVU5UKS5zaWdodCwgY2FwYWNpdHkuc2lnaHRdIH0sXG4gICAgKTtcbiAgfVxufVxuXG4vKiogVGhlIHdvcmRzIG9mIGEgZGVyaXZhdGlvbjsgYWxsIHplcm8gaW4gYSBzdHJlYW0gdGhhdCBpcyBub25lLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIGNoZWNrRGVyaXZhdGlvbih4OiBFeGFtaW5hdGlvbiwgc2hhcGU6IFN0cmVhbVNoYXBlLCBuYW1lZDogcmVhZG9ubHkgTmFtaW5nW10pOiB2b2lkIHtcbiAgY29uc3QgYmluZGluZyA9IHgud29yZChMLlNUUkVBTV9CSU5ESU5HKTtcbiAgY29uc3Qgc3RhcnQgPSB4LndvcmQoTC5TVFJFQU1fU1RBUlQpO1xuICBjb25zdCBmYWlsZWQgPSB4LmJ5dGVzLnUzMlNlZW4oeC5iYXNlICsgTC5TVFJFQU1fRkFJTEVEKTtcbiAgY29uc3QgZmFpbHVyZSA9IHguYnl0ZXMucmVhZCh4LmJhc2UgKyBMLlNUUkVBTV9GQUlMVVJFLCBMLlNUUkVBTV9GQUlMVVJFX0JZVEVTKTtcbiAgY29uc3QgbWVzc2FnZTogU2lnaHQgPSB7IGF0OiB4LmJhc2UgKyBMLlNUUkVBTV9GQUlMVVJFLCBieXRlczogZmFpbHVyZSB9O1xuICBpZiAoc2hhcGUub3BlcmF0b3IgPT09IDApIHtcbiAgICBjb25zdCBtdXN0ID0gKHdoYXQ6IHN0cmluZywgYXQ6IG51bWJlciwgemVybzogYm9vbGVhbiwgZm91bmQ6IHN0cmluZywgc2lnaHQ6IFNpZ2h0KSA9PiB7XG4gICAgICBpZiAoIXplcm8pIHgud3JvbmcoYHN0cmVhbS4ke3doYXR9YCwgeyBhdCwgd2hhdCB9LCBmb3VuZCwgXCIwOiBpdCBpcyBub3QgZGVyaXZlZFwiLCB7IHNpZ2h0czogW3NpZ2h0XSB9KTtcbiAgICB9O1xuICAgIG11c3QoXCJiaW5kaW5nXCIsIGJpbmRpbmcuYXQsIHZhbHVlT2YoYmluZGluZykgPT09IDBuLCBoZXgodmFsdWVPZihiaW5kaW5nKSksIHNpZ2h0T2YoYmluZGluZykpO1xuICAgIG11c3QoXCJzdGFydFwiLCBzdGFydC5hdCwgdmFsdWVPZihzdGFydCkgPT09IDBuLCBoZXgodmFsdWVPZihzdGFydCkpLCBzaWdodE9mKHN0YXJ0KSk7XG4gICAgbXVzdChcImZhaWxlZFwiLCBmYWlsZWQuc2lnaHQuYXQsIGZhaWxlZC52YWx1ZSA9PT0gMCwgYCR7ZmFpbGVkLnZhbHVlfWAsIGZhaWxlZC5zaWdodCk7XG4gICAgbXVzdChcbiAgICAgIFwiZmFpbHVyZVwiLFxuICAgICAgbWVzc2FnZS5hdCxcbiAgICAgIGZhaWx1cmUuZXZlcnkoKGJ5dGUpID0+IGJ5dGUgPT09IDApLFxuICAgICAgXCJ0ZXh0XCIsXG4gICAgICBtZXNzYWdlLFxuICAgICk7XG4gICAgcmV0dXJuO1xuICB9XG4gIGNvbnN0IHNvdXJjZSA9IHNvdXJjZU9mKHgpO1xuICBjb25zdCBzZXJpYWwgPSBNYXRoLmZsb29yKGJpbmRpbmcudXBwZXIgLyAyICoqIDE2KTtcbiAgY29uc3QgbGluZSA9IGJpbmRpbmcudXBwZXIgJSAyICoqIDE2O1xuICBjb25zdCB3aGVyZSA9IHsgYXQ6IGJpbmRpbmcuYXQsIHdoYXQ6IFwiYmluZGluZ1wiIH07XG4gIGNvbnN0IHRleHQgPSBgc2VyaWFsICR7c2VyaWFsfSwgbGluZSAke2xpbmV9LCBvd25lciAke2hleChiaW5kaW5nLmxvdywgNil9YDtcbiAgY29uc3Qgc2lnaHRzID0gW3NpZ2h0T2YoYmluZGluZyldO1xuICBpZiAoeC5vd25lcihcInN0cmVhbS5iaW5kaW5nXCIsIHdoZXJlLCBiaW5kaW5nLmxvdywgc2lnaHRzKSAmJiB4LmlzRGVhZChiaW5kaW5nLmxvdykpIHtcbiAgICB4LmxlZnQoXCJzdHJlYW0uYmluZGluZy1vZi1kZWFkXCIsIHdoZXJlLCB0ZXh0LCBcInRoZSBuZXh0IG9uZSB0aGF0IGRlcml2ZXMgYmluZHMgaXQgYW5ld1wiLCB7XG4gICAgICBzaWdodHMsXG4gICAgICBkZWFkOiBbYmluZGluZy5sb3ddLFxuICAgIH0pO1xuICB9XG4gIGlmIChsaW5lICE9PSAwICYmIChzZXJpYWwgPT09IDAgfHwgYmluZGluZy5sb3cgIT09IDApKSB7XG4gICAgeC53cm9uZyhcInN0cmVhbS5iaW5kaW5nXCIsIHdoZXJlLCB0ZXh0LCBcImEgc2VyaWFsIHRoYXQgaXMgbm90IDAgYW5kIG5vIG93bmVyLCBiZXNpZGUgYSBsaW5lXCIsIHsgc2lnaHRzIH0pO1xuICB9XG4gIGlmIChzb3VyY2UpIHtcbiAgICBjb25zdCBsaW5lcyA9IHguYnl0ZXMudTMyU2Vlbihzb3VyY2Uub2Zmc2V0ICsgTC5TVFJFQU1fTUFYX1NVQlNDUklCRVJTKTtcbiAgICBpZiAobGluZSA+IGxpbmVzLnZhbHVlKSB7XG4gICAgICB4Lndyb25nKFwic3RyZWFtLmJpbmRpbmdcIiwgd2hlcmUsIHRleHQsIGBhIGxpbmUgb2YgdGhlIHNvdXJjZSdzICR7bGluZXMudmFsdWV9YCwge1xuICAgICAgICBzaWdodHM6IFsuLi5zaWdodHMsIGxpbmVzLnNpZ2h0XSxcbiAgICAgIH0pO1xuICAgIH1cbiAgICBjaGVja1BsYWNlcyh4LCBzaGFwZSwgbmFtZWQsIHNvdXJjZSwgc2lnaHRPZihzdGFydCksIHN0YXJ0KTtcbiAgfVxuICBjaGVja0ZhaWx1cmUoeCwgc2hhcGUsIGZhaWxlZCwgbWVzc2FnZSk7XG4gIGNoZWNrVGFrZW4oeCwgc2hhcGUpO1xufVxuXG4vKiogYHN0YXJ0YCwgYW5kIHRoZSBvcmlnaW4gYmVzaWRlIGVhY2ggdmFsdWUsIGFyZSBwb3NpdGlvbnMgb2YgdGhlIHNvdXJjZS4gKi9cbmZ1bmN0aW9uIGNoZWNrUGxhY2VzKFxuICB4OiBFeGFtaW5hdGlvbixcbiAgc2hhcGU6IFN0cmVhbVNoYXBlLFxuICBuYW1lZDogcmVhZG9ubHkgTmFtaW5nW10sXG4gIHNvdXJjZTogUGxhY2UsXG4gIHNpZ2h0OiBTaWdodCxcbiAgc3RhcnQ6IHsgYXQ6IG51bWJlcjsgdXBwZXI6IG51bWJlcjsgbG93OiBudW1iZXIgfSxcbik6IHZvaWQge1xuICBjb25zdCBjYXBhY2l0eSA9IHguYnl0ZXMudTMyU2Vlbihzb3VyY2Uub2Zmc2V0ICsgTC5TVFJVQ1RVUkVfQ0FQQUNJVFkpO1xuICBjb25zdCBpc1Bvc2l0aW9uID0gKHVwcGVyOiBudW1iZXIsIGxvdzogbnVtYmVyKSA9PiBsb3cgPCBjYXBhY2l0eS52YWx1ZSAmJiB1cHBlciA8IDIgKiogTEFQX0JJVFM7XG4gIGlmICghaXNQb3NpdGlvbihzdGFydC51cHBlciwgc3RhcnQubG93KSkge1xuICAgIHgud3JvbmcoXG4gICAgICBcInN0cmVhbS5zdGFydFwiLFxuICAgICAgeyBhdDogc3RhcnQuYXQsIHdoYXQ6IFwic3RhcnRcIiB9LFxuICAgICAgYGxhcCAke3N0YXJ0LnVwcGVyfSwgaW5kZXggJHtzdGFydC5sb3d9YCxcbiAgICAgIGBhIHBvc2l0aW9uIG9mIHRoZSBzb3VyY2U6IGFuIGluZGV4IGJlbG93ICR7Y2FwYWNpdHkudmFsdWV9YCxcbiAgICAgIHsgc2lnaHRzOiBbc2lnaHQsIGNhcGFjaXR5LnNpZ2h0XSB9LFxuICAgICk7XG4gIH1cbiAgY29uc3QgYXQgPSB1cDgoc2hhcGUuZWxlbVNpemUpO1xuICBmb3IgKGNvbnN0IHsgY2VsbCwgYmxvY2sgfSBvZiBuYW1lZCkge1xuICAgIGNvbnN0IG9yaWdpbiA9IHguYnl0ZXMud29yZChzaGFwZS5wYXlsb2FkcyArIGJsb2NrICogc2hhcGUuc3RyaWRlICsgYXQpO1xuICAgIGlmIChpc1Bvc2l0aW9uKG9yaWdpbi51cHBlciwgb3JpZ2luLmxvdykpIGNvbnRpbnVlO1xuICAgIHgud3JvbmcoXG4gICAgICBcInN0cmVhbS5vcmlnaW5cIixcbiAgICAgIHsgYXQ6IG9yaWdpbi5hdCwgd2hhdDogYG9yaWdpbiBvZiBibG9jayAke2Jsb2NrfWAgfSxcbiAgICAgIGBsYXAgJHtvcmlnaW4udXBwZXJ9LCBpbmRleCAke29yaWdpbi5sb3d9YCxcbiAgICAgIGBhIHBvc2l0aW9uIG9mIHRoZSBzb3VyY2U6IGFuIGluZGV4IGJlbG93ICR7Y2FwYWNpdHkudmFsdWV9YCxcbiAgICAgIHsgc2lnaHRzOiBbc2hhcGUudGFyZ2V0cy5zaWdodChjZWxsKSwgc2lnaHRPZihvcmlnaW4pLCBjYXBhY2l0eS5zaWdodF0gfSxcbiAgICApO1xuICB9XG59XG5cbmNvbnN0IHV0ZjggPSBuZXcgVGV4dERlY29kZXIoXCJ1dGYtOFwiLCB7IGZhdGFsOiB0cnVlLCBpZ25vcmVCT006IHRydWUgfSk7XG5cbmZ1bmN0aW9uIGNoZWNrRmFpbHVyZShcbiAgeDogRXhhbWluYXRpb24sXG4gIHNoYXBlOiBTdHJlYW1TaGFwZSxcbiAgZmFpbGVkOiB7IHZhbHVlOiBudW1iZXI7IHNpZ2h0OiBTaWdodCB9LFxuICBtZXNzYWdlOiBTaWdodCxcbik6IHZvaWQge1xuICBjb25zdCB3aGVyZSA9IHsgYXQ6IGZhaWxlZC5zaWdodC5hdCwgd2hhdDogXCJmYWlsZWRcIiB9O1xuICBpZiAoZmFpbGVkLnZhbHVlID4gMSkgeC53cm9uZyhcInN0cmVhbS5mYWlsZWRcIiwgd2hlcmUsIGAke2ZhaWxlZC52YWx1ZX1gLCBcIjAgb3IgMVwiLCB7IHNpZ2h0czogW2ZhaWxlZC5zaWdodF0gfSk7XG4gIGlmIChmYWlsZWQudmFsdWUgPT09IDApIHJldHVybjtcbiAgY29uc3QgZW5kID0gbWVzc2FnZS5ieXRlcy5pbmRleE9mKDApO1xuICBjb25zdCB0ZXh0ID0gZW5kIDwgMCA/IG1lc3NhZ2UuYnl0ZXMgOiBtZXNzYWdlLmJ5dGVzLnN1YmFycmF5KDAsIGVuZCk7XG4gIGxldCBwcm9ibGVtID0gZW5kID49IDAgJiYgbWVzc2FnZS5ieXRlcy5zdWJhcnJheShlbmQpLnNvbWUoKGJ5dGUpID0+IGJ5dGUgIT09IDApID8gXCJieXRlcyBiZWhpbmQgaXRzIGVuZFwiIDogXCJcIjtcbiAgdHJ5IHtcbiAgICB1dGY4LmRlY29kZSh0ZXh0KTtcbiAgfSBjYXRjaCB7XG4gICAgcHJvYmxlbSA9IFwiYnl0ZXMgdGhhdCBhcmUgbm8gVVRGLThcIjtcbiAgfVxuICBpZiAocHJvYmxlbSAhPT0gXCJcIikge1xuICAgIHgud3JvbmcoXCJzdHJlYW0uZmFpbHVyZVwiLCB7IGF0OiBtZXNzYWdlLmF0LCB3aGF0OiBcImZhaWx1cmVcIiB9LCBwcm9ibGVtLCBcInplcm8tcGFkZGVkIFVURi04XCIsIHtcbiAgICAgIHNpZ2h0czogW2ZhaWxlZC5zaWdodCwgbWVzc2FnZV0sXG4gICAgfSk7XG4gIH1cbiAgY29uc3QgeyB0YXJnZXRzIH0gPSBzaGFwZTtcbiAgZm9yIChsZXQgY2VsbCA9IDA7IGNlbGwgPCB0YXJnZXRzLmNvdW50OyBjZWxsKyspIGlmICh0YXJnZXRzLnVwcGVyKGNlbGwpICUgMiA9PT0gMSkgcmV0dXJuO1xuICB4LmxlZnQoXG4gICAgXCJzdHJlYW0uZmFpbGVkLW9wZW5cIixcbiAgICB3aGVyZSxcbiAgICBcInRoZSBkZXJpdmF0aW9uIGZhaWxlZCwgYW5kIHRoZSBzdHJlYW0gaXMgbm90IGNsb3NlZFwiLFxuICAgIFwidGhlIG5leHQgb25lIHRoYXQgd291bGQgZGVyaXZlIGNsb3NlcyBpdFwiLFxuICAgIHsgc2lnaHRzOiBbZmFpbGVkLnNpZ2h0XSwgdHdpY2U6IHRydWUgfSxcbiAgKTtcbn1cblxuLyoqIEEgdGFrZSBoYXMgYXQgbW9zdCBpdHMgY291bnQuICovXG5mdW5jdGlvbiBjaGVja1Rha2VuKHg6IEV4YW1pbmF0aW9uLCBzaGFwZTogU3RyZWFtU2hhcGUpOiB2b2lkIHtcbiAgaWYgKHNoYXBlLm9wZXJhdG9yICE9PSBMLk9QRVJBVE9SX1RBS0UpIHJldHVybjtcbiAgY29uc3QgY291bnQgPSB4LnUzMihMLlNUUkVBTV9DT1VOVCk7XG4gIGNvbnN0IHsgY2FwYWNpdHksIHRhcmdldHMgfSA9IHNoYXBlO1xuICAvLyBQb3NpdGlvbiBgY291bnRgIGlzIG5vdCBwdWJsaXNoZWQ6IGl0cyBjZWxsIHdhcyBwdWJsaXNoZWQgYXQgbW9zdCBhcyBvZnRlbiBhcyBsYXBzIGFyZSBmdWxsIGJlZm9yZSBpdC5cbiAgY29uc3QgY2VsbCA9IGNvdW50ICUgY2FwYWNpdHk7XG4gIGNvbnN0IGxhcHMgPSBNYXRoLmZsb29yKHRhcmdldHMudXBwZXIoY2VsbCkgLyAyKTtcbiAgaWYgKGxhcHMgPD0gTWF0aC5mbG9vcihjb3VudCAvIGNhcGFjaXR5KSkgcmV0dXJuO1xuICB4Lndyb25nKFxuICAgIFwic3RyZWFtLnRha2VcIixcbiAgICB7IGF0OiB0YXJnZXRzLm9mZnNldChjZWxsKSwgd2hhdDogYHRhcmdldCBvZiBjZWxsICR7Y2VsbH1gIH0sXG4gICAgYHB1Ymxpc2hlZCAke2xhcHN9IHRpbWVzYCxcbiAgICBgYXQgbW9zdCAke01hdGguZmxvb3IoY291bnQgLyBjYXBhY2l0eSl9IHRpbWVzOiBpdCB0YWtlcyAke2NvdW50fSB2YWx1ZXNgLFxuICAgIHsgc2lnaHRzOiBbdGFyZ2V0cy5zaWdodChjZWxsKV0gfSxcbiAgKTtcbn1cbiIsICIvLyBUaGUgc3Vic2NyaWJlciBsaW5lcyBvZiBhIHN0cmVhbTogd2hvIGhhcyBlYWNoLCBhbmQgd2hlcmUgaXQgcmVhZHMuIFNQRUNJRklDQVRJT04ubWQgc2VjdGlvbiAxOS5cblxuaW1wb3J0ICogYXMgTCBmcm9tIFwiemVyb2lwYy9sYXlvdXRcIjtcbmltcG9ydCB7IEFpbXMgfSBmcm9tIFwiLi9ibG9ja3NcIjtcbmltcG9ydCB7IGJlZm9yZSB9IGZyb20gXCIuL2NlbGxzXCI7XG5pbXBvcnQgdHlwZSB7IEV4YW1pbmF0aW9uIH0gZnJvbSBcIi4vZXhhbWluYXRpb25cIjtcbmltcG9ydCB0eXBlIHsgU3RyZWFtU2hhcGUgfSBmcm9tIFwiLi9zdHJlYW1cIjtcbmltcG9ydCB7IGRpZmZlcmVuY2UsIGhhbHZlc09mLCBoZXgsIHR5cGUgU2lnaHQsIHNpZ2h0T2YsIHR5cGUgV29yZCwgdmFsdWVPZiB9IGZyb20gXCIuL3dvcmRzXCI7XG5cbmV4cG9ydCBmdW5jdGlvbiBjaGVja0xpbmVzKHg6IEV4YW1pbmF0aW9uLCBzaGFwZTogU3RyZWFtU2hhcGUpOiB2b2lkIHtcbiAgY29uc3QgYWltcyA9IG5ldyBBaW1zKHNoYXBlLmNhcGFjaXR5KTtcbiAgY29uc3Qgd29yZHMgPSB4LmJ5dGVzLnJvdyhzaGFwZS5saW5lcyArIEwuTElORV9XT1JELCBzaGFwZS5saW5lQ291bnQsIEwuTElORV9CWVRFUyk7XG4gIGNvbnN0IGJvdW5kcyA9IHguYnl0ZXMucm93KHNoYXBlLmxpbmVzICsgTC5MSU5FX0JPVU5ELCBzaGFwZS5saW5lQ291bnQsIEwuTElORV9CWVRFUyk7XG4gIGNvbnN0IGRlYWQ6IG51bWJlcltdID0gW107XG4gIGZvciAobGV0IGsgPSAwOyBrIDwgc2hhcGUubGluZUNvdW50OyBrKyspIHtcbiAgICBjaGVja1N0YW5kYnkoeCwgc2hhcGUsIGspO1xuICAgIGNvbnN0IHdvcmQgPSB3b3Jkcy53b3JkKGspO1xuICAgIGlmICh2YWx1ZU9mKHdvcmQpID09PSAwbikgY29udGludWU7XG4gICAgY29uc3QgeyBoZWxkOiBwZW5kaW5nLCBsYXAsIGluZGV4LCBvd25lciB9ID0gYWltcy5yZWFkKHdvcmRzLCBrKTtcbiAgICBjb25zdCB3aGVyZSA9IHsgYXQ6IHdvcmQuYXQsIHdoYXQ6IGBzdWJzY3JpYmVyIGxpbmUgJHtrfWAgfTtcbiAgICBjb25zdCBjdXJzb3IgPSBgY3Vyc29yIGF0IGxhcCAke2xhcH0sIGluZGV4ICR7aW5kZXh9YDtcbiAgICBjb25zdCBzaWdodHMgPSBbc2lnaHRPZih3b3JkKV07XG4gICAgaWYgKCF4Lm93bmVyKFwic3RyZWFtLmxpbmUtb3duZXJcIiwgd2hlcmUsIG93bmVyLCBzaWdodHMpKSBjb250aW51ZTtcbiAgICBpZiAoaW5kZXggPj0gc2hhcGUuY2FwYWNpdHkpIHtcbiAgICAgIHgud3JvbmcoXCJzdHJlYW0ubGluZS1pbmRleFwiLCB3aGVyZSwgY3Vyc29yLCBgYW4gaW5kZXggYmVsb3cgJHtzaGFwZS5jYXBhY2l0eX1gLCB7IHNpZ2h0cyB9KTtcbiAgICAgIGNvbnRpbnVlO1xuICAgIH1cbiAgICBjb25zdCBib3VuZCA9IGJvdW5kcy53b3JkKGspO1xuICAgIGlmIChvd25lciA9PT0gMCAmJiAhcGVuZGluZykge1xuICAgICAgeC53cm9uZyhcInN0cmVhbS5saW5lLW93bmVybGVzc1wiLCB3aGVyZSwgYCR7Y3Vyc29yfSwgd2l0aG91dCBhbiBvd25lcmAsIFwiMCwgZm9yIGEgbGluZSB0aGF0IGlzIGZyZWVcIiwgeyBzaWdodHMgfSk7XG4gICAgICBjb250aW51ZTtcbiAgICB9XG4gICAgaWYgKG93bmVyID09PSAwICYmIHZhbHVlT2YoYm91bmQpID09PSAwbikge1xuICAgICAgeC53cm9uZyhcbiAgICAgICAgXCJzdHJlYW0ubGluZS11bmJvdW5kXCIsXG4gICAgICAgIHdoZXJlLFxuICAgICAgICBgJHtjdXJzb3J9LCBoYW5kZWQgb3ZlciBieSBub2JvZHkga25vd3Mgd2hvbTogYm91bmQgaXMgMGAsXG4gICAgICAgIFwiYm91bmQgbmFtZXMgdGhlIGRlcml2ZWQgc3RyZWFtIHdob3NlIGxpbmUgaXMgaGFuZGVkIG92ZXJcIixcbiAgICAgICAgeyBzaWdodHM6IFtzaWdodE9mKGJvdW5kKSwgLi4uc2lnaHRzXSB9LFxuICAgICAgKTtcbiAgICB9XG4gICAgaWYgKHguaXNEZWFkKG93bmVyKSkgZGVhZC5wdXNoKGspO1xuICAgIGlmICghcGVuZGluZyB8fCBvd25lciA9PT0gMCkgY2hlY2tCb3VuZCh4LCBib3VuZCwgc2lnaHRzKTtcbiAgICBpZiAoIXBlbmRpbmcpIGNoZWNrQ3Vyc29yKHgsIHNoYXBlLCBhaW1zLCB7IHdvcmQsIGJvdW5kLCBsYXAsIGluZGV4LCB3aGVyZSwgY3Vyc29yIH0pO1xuICB9XG4gIGlmIChkZWFkLmxlbmd0aCA9PT0gMCkgcmV0dXJuO1xuICB4LmxlZnQoXG4gICAgXCJzdHJlYW0ubGluZS1vZi1kZWFkXCIsXG4gICAgeyBhdDogd29yZHMub2Zmc2V0KGRlYWRbMF0gYXMgbnVtYmVyKSwgd2hhdDogYCR7ZGVhZC5sZW5ndGh9IG9mIHRoZSBzdWJzY3JpYmVyIGxpbmVzYCB9LFxuICAgIGAke2RlYWQubGVuZ3RoID09PSAxID8gXCJpdHMgb3duZXIgaXNcIiA6IFwidGhlaXIgb3duZXJzIGFyZVwifSBnb25lYCxcbiAgICBcImEgcHJvZHVjZXIgaW4gd2hvc2Ugd2F5IGl0IGlzIGZyZWVzIGl0LCBvciB0aGUgbmV4dCBzdWJzY3JpYmVyIHRha2VzIGl0OyBvbmUgdGhhdCBkZXJpdmVzLCB3aG9ldmVyIGdvZXMgb24gd2l0aCBpdFwiLFxuICAgIHsgc2lnaHRzOiBkZWFkLnNsaWNlKDAsIDY0KS5tYXAoKGspID0+IHdvcmRzLnNpZ2h0KGspKSwgZGVhZDogWy4uLm5ldyBTZXQoZGVhZC5tYXAoKGspID0+IHdvcmRzLmxvdyhrKSkpXSB9LFxuICApO1xufVxuXG5pbnRlcmZhY2UgQ3Vyc29yIHtcbiAgcmVhZG9ubHkgd29yZDogV29yZDtcbiAgcmVhZG9ubHkgYm91bmQ6IFdvcmQ7XG4gIHJlYWRvbmx5IGxhcDogbnVtYmVyO1xuICByZWFkb25seSBpbmRleDogbnVtYmVyO1xuICByZWFkb25seSB3aGVyZTogeyBhdDogbnVtYmVyOyB3aGF0OiBzdHJpbmcgfTtcbiAgcmVhZG9ubHkgY3Vyc29yOiBzdHJpbmc7XG59XG5cbi8qKiBBIGN1cnNvciBpcyBhdCBtb3N0IHRoZSB0YWlsLCBhbmQgdW5kZXIgdGhlIHBvbGljaWVzIHRoYXQgd2FpdCBmb3IgaXQsIGF0IG1vc3QgYSBsYXAgYmVmb3JlIGl0LiAqL1xuZnVuY3Rpb24gY2hlY2tDdXJzb3IoeDogRXhhbWluYXRpb24sIHNoYXBlOiBTdHJlYW1TaGFwZSwgYWltczogQWltcywgaXQ6IEN1cnNvcik6IHZvaWQge1xuICBjb25zdCB7IGNhcGFjaXR5LCBwb2xpY3ksIHRhcmdldHMgfSA9IHNoYXBlO1xuICBjb25zdCBsYXBzT2YgPSAoY2VsbDogbnVtYmVyKSA9PiB7XG4gICAgY29uc3QgdGFyZ2V0ID0geC5ieXRlcy53b3JkKHRhcmdldHMub2Zmc2V0KGNlbGwpKTtcbiAgICByZXR1cm4geyBsYXBzOiBNYXRoLmZsb29yKHRhcmdldC51cHBlciAvIDIpLCBzaWdodDogc2lnaHRPZih0YXJnZXQpIH07XG4gIH07XG4gIGNvbnN0IG1pbmUgPSBzaWdodE9mKGl0LndvcmQpO1xuICBjb25zdCBoZXJlID0gbGFwc09mKGl0LmluZGV4KTtcbiAgaWYgKHBvbGljeSAhPT0gTC5QT0xJQ1lfRFJPUF9PTERFU1QpIHtcbiAgICBpZiAoZGlmZmVyZW5jZShhaW1zLmN1dChoZXJlLmxhcHMpLCBhaW1zLmN1dChpdC5sYXAgKyAyKSwgYWltcy5sYXBCaXRzKSA+PSAwKSB7XG4gICAgICB4Lndyb25nKFxuICAgICAgICBcInN0cmVhbS5saW5lLWJlaGluZFwiLFxuICAgICAgICBpdC53aGVyZSxcbiAgICAgICAgaXQuY3Vyc29yLFxuICAgICAgICBgYXQgbW9zdCAke2NhcGFjaXR5fSB2YWx1ZXMgYmVoaW5kIHRoZSB0YWlsLCBhbmQgY2VsbCAke2l0LmluZGV4fSB3YXMgcHVibGlzaGVkICR7aGVyZS5sYXBzfSB0aW1lc2AsXG4gICAgICAgIHsgc2lnaHRzOiBbbWluZSwgaGVyZS5zaWdodCwgbWluZV0gfSxcbiAgICAgICk7XG4gICAgfVxuICB9IGVsc2UgaWYgKGhlcmUubGFwcyA+PSAyICoqIChhaW1zLmxhcEJpdHMgLSAxKSkgcmV0dXJuOyAvLyBpdCBtYXkgYmUgc28gZmFyIGJlaGluZCB0aGF0IGl0cyBsYXAgc2F5cyBub3RoaW5nXG4gIGlmICh2YWx1ZU9mKGl0LmJvdW5kKSAhPT0gMG4pIHJldHVybjsgLy8gYSBkZXJpdmF0aW9uIG1heSB3YWl0IGZvciBhIHdpbmRvdyB0aGF0IGJlZ2lucyBiZWhpbmQgdGhlIHRhaWxcbiAgY29uc3QgbGFzdCA9IGJlZm9yZShpdC5pbmRleCwgaXQubGFwLCBjYXBhY2l0eSk7XG4gIGNvbnN0IHRoZXJlID0gbGFwc09mKGxhc3QuY2VsbCk7XG4gIGNvbnN0IGR1ZSA9IGxhc3QuY2VsbCA9PT0gaXQuaW5kZXggLSAxID8gaXQubGFwICsgMSA6IGl0LmxhcDtcbiAgY29uc3QgbGVhZCA9IGRpZmZlcmVuY2UoYWltcy5jdXQodGhlcmUubGFwcyksIGFpbXMuY3V0KGR1ZSksIGFpbXMubGFwQml0cyk7XG4gIGlmIChsZWFkID49IDApIHJldHVybjtcbiAgeC53cm9uZyhcbiAgICBcInN0cmVhbS5saW5lLWxlYWRzXCIsXG4gICAgaXQud2hlcmUsXG4gICAgaXQuY3Vyc29yLFxuICAgIGBhdCBtb3N0IHRoZSB0YWlsOiBjZWxsICR7bGFzdC5jZWxsfSB3YXMgcHVibGlzaGVkICR7dGhlcmUubGFwc30gdGltZXMgb25seWAsXG4gICAgeyBzaWdodHM6IFtzaWdodE9mKGl0LmJvdW5kKSwgbWluZSwgdGhlcmUuc2lnaHQsIG1pbmVdIH0sXG4gICk7XG59XG5cbi8qKiBXaGF0IGEgbGluZSBpcyBib3VuZCB0bzogYSBkZXJpdmVkIHN0cmVhbSwgd2hpY2ggbWF5IGxpZSBpbiBhbm90aGVyIHNlZ21lbnQuICovXG5mdW5jdGlvbiBjaGVja0JvdW5kKHg6IEV4YW1pbmF0aW9uLCBib3VuZDogV29yZCwgc2lnaHRzOiByZWFkb25seSBTaWdodFtdKTogdm9pZCB7XG4gIGlmICh2YWx1ZU9mKGJvdW5kKSA9PT0gMG4pIHJldHVybjtcbiAgY29uc3QgeyBoaWdoOiBzZWdtZW50LCBsb3dlcjogbGluZSB9ID0gaGFsdmVzT2YoYm91bmQpO1xuICBjb25zdCBkZXJpdmVkID0geC5zZWdtZW50LnBsYWNlcy5maW5kKCh7IG9mZnNldCwga2luZCB9KSA9PiBvZmZzZXQgPT09IGxpbmUgKiBMLkxJTkVfQllURVMgJiYga2luZCA9PT0gXCJzdHJlYW1cIik7XG4gIGlmIChzZWdtZW50ICE9PSAwICYmIGxpbmUgIT09IDApIHtcbiAgICBpZiAoc2VnbWVudCAhPT0geC5zZWdtZW50LnNlZ21lbnRJZCkgcmV0dXJuO1xuICAgIGlmIChkZXJpdmVkICYmIHguYnl0ZXMudTMyKGRlcml2ZWQub2Zmc2V0ICsgTC5TVFJFQU1fT1BFUkFUT1IpICE9PSAwKSByZXR1cm47XG4gIH1cbiAgeC53cm9uZyhcbiAgICBcInN0cmVhbS5ib3VuZFwiLFxuICAgIHsgYXQ6IGJvdW5kLmF0LCB3aGF0OiBcImJvdW5kIG9mIGEgc3Vic2NyaWJlciBsaW5lXCIgfSxcbiAgICBgc2VnbWVudCAke2hleChzZWdtZW50LCA4KX0sIGxpbmUgJHtsaW5lfWAsXG4gICAgXCIwLCBvciBhIGRlcml2ZWQgc3RyZWFtOiBpdHMgc2VnbWVudF9pZCBhbmQgbGluZVwiLFxuICAgIHsgc2lnaHRzOiBbLi4uc2lnaHRzLCBzaWdodE9mKGJvdW5kKV0gfSxcbiAgKTtcbn1cblxuZnVuY3Rpb24gY2hlY2tTdGFuZGJ5KHg6IEV4YW1pbmF0aW9uLCBzaGFwZTogU3RyZWFtU2hhcGUsIGs6IG51bWJlcik6IHZvaWQge1xuICBjb25zdCBhdCA9IHNoYXBlLmxpbmVzICsgayAqIEwuTElORV9CWVRFUyArIEwuTElORV9TVEFOREJZO1xuICBjb25zdCBieXRlcyA9IHguYnl0ZXMucmVhZChhdCwgNCAqIEwuTElORV9TVEFOREJZX0NPVU5UKTtcbiAgY29uc3QgZ29uZTogeyBvd25lcjogbnVtYmVyOyBzaWdodDogU2lnaHQgfVtdID0gW107XG4gIGZvciAobGV0IG4gPSAwOyBuIDwgTC5MSU5FX1NUQU5EQllfQ09VTlQ7IG4rKykge1xuICAgIGNvbnN0IG93bmVyID0gYnl0ZXMucmVhZFVJbnQzMkxFKDQgKiBuKTtcbiAgICBpZiAob3duZXIgPT09IDApIGNvbnRpbnVlO1xuICAgIGNvbnN0IHNpZ2h0ID0geyBhdDogYXQgKyA0ICogbiwgYnl0ZXM6IGJ5dGVzLnN1YmFycmF5KDQgKiBuLCA0ICogbiArIDQpIH07XG4gICAgY29uc3Qgd2hlcmUgPSB7IGF0OiBzaWdodC5hdCwgd2hhdDogYHN0YW5kYnkgJHtufSBvZiBzdWJzY3JpYmVyIGxpbmUgJHtrfWAgfTtcbiAgICBpZiAob3duZXIgPj0gMiAqKiAyNCkgeC53cm9uZyhcInN0cmVhbS5zdGFuZGJ5XCIsIHdoZXJlLCBoZXgob3duZXIpLCBcImFuIG93bmVyIGlkIG9mIDI0IGJpdHNcIiwgeyBzaWdodHM6IFtzaWdodF0gfSk7XG4gICAgZWxzZSBpZiAoeC5vd25lcihcInN0cmVhbS5zdGFuZGJ5XCIsIHdoZXJlLCBvd25lciwgW3NpZ2h0XSkgJiYgeC5pc0RlYWQob3duZXIpKSBnb25lLnB1c2goeyBvd25lciwgc2lnaHQgfSk7XG4gIH1cbiAgaWYgKGdvbmUubGVuZ3RoID09PSAwKSByZXR1cm47XG4gIHgubGVmdChcbiAgICBcInN0cmVhbS5zdGFuZGJ5LW9mLWRlYWRcIixcbiAgICB7IGF0OiBnb25lWzBdPy5zaWdodC5hdCA/PyBhdCwgd2hhdDogYHN0YW5kYnkgb2Ygc3Vic2NyaWJlciBsaW5lICR7a31gIH0sXG4gICAgYCR7Z29uZS5sZW5ndGh9IHdobyAke2dvbmUubGVuZ3RoID09PSAxID8gXCJpc1wiIDogXCJhcmVcIn0gZ29uZWAsXG4gICAgXCJ0aGV5IGFyZSBpZ25vcmVkOyB0aGUgbmV4dCBvbmUgdGhhdCBzdGFuZHMgYnkgdGFrZXMgdGhlIHBsYWNlXCIsXG4gICAgeyBzaWdodHM6IGdvbmUubWFwKCh7IHNpZ2h0IH0pID0+IHNpZ2h0KSwgZGVhZDogZ29uZS5tYXAoKHsgb3duZXIgfSkgPT4gb3duZXIpIH0sXG4gICk7XG59XG4iLCAiLy8gV2hhdCB3YXMgZm91bmQsIGFzIHRleHQgYW5kIGFzIEpTT046IGZvciBgdmFsaWRhdGVgIGFuZCBgcmVwYWlyYC5cblxuaW1wb3J0IHR5cGUgeyBDb250ZXh0IH0gZnJvbSBcIi4uL2NvbW1hbmRcIjtcbmltcG9ydCB0eXBlIHsgSnNvbiB9IGZyb20gXCIuLi9qc29uXCI7XG5pbXBvcnQgeyBjb3VudGVkLCBoZXgsIHNob3duIH0gZnJvbSBcIi4uL3RleHRcIjtcbmltcG9ydCB0eXBlIHsgRmluZGluZyB9IGZyb20gXCIuL2V4YW1pbmF0aW9uXCI7XG5pbXBvcnQgeyBjb3VudE9mLCB0eXBlIFJlcG9ydCwgdHlwZSBWZXJkaWN0IH0gZnJvbSBcIi4vdmFsaWRhdGVcIjtcblxuLyoqICdxdWV1ZSBcImpvYnNcIic7IFwidGhlIHNlZ21lbnQgaXRzZWxmXCIuICovXG5leHBvcnQgZnVuY3Rpb24gbmFtZU9mKHsgbmFtZSwga2luZCB9OiB7IG5hbWU6IHN0cmluZzsga2luZDogc3RyaW5nIH0pOiBzdHJpbmcge1xuICByZXR1cm4ga2luZCA9PT0gXCJzZWdtZW50XCIgPyBcInRoZSBzZWdtZW50IGl0c2VsZlwiIDogYCR7c2hvd24oa2luZCl9IFwiJHtzaG93bihuYW1lKX1cImA7XG59XG5cbi8qKiBcImNlbGwgMzogdHVybiAxNzsgZXhwZWN0ZWQgdHVybiAxNlwiLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIHRleHRPZihmaW5kaW5nOiBGaW5kaW5nKTogc3RyaW5nIHtcbiAgY29uc3QgcmVzdCA9IGZpbmRpbmcubGV2ZWwgPT09IFwid3JvbmdcIiA/IGA7IGV4cGVjdGVkICR7ZmluZGluZy5leHBlY3RlZH1gIDogYDsgJHtmaW5kaW5nLm1lbmRzID8/IFwiXCJ9YDtcbiAgcmV0dXJuIHNob3duKGAke2ZpbmRpbmcud2hhdH06ICR7ZmluZGluZy5mb3VuZH0ke3Jlc3R9YCk7XG59XG5cbi8qKiBcInNvdW5kXCI7IFwiMiB3cm9uZywgMSBsZWZ0IGJ5IHRoZSBkZWFkXCIuICovXG5leHBvcnQgZnVuY3Rpb24gc3VtbWFyeShyZXBvcnQ6IFJlcG9ydCk6IHN0cmluZyB7XG4gIGNvbnN0IHdyb25nID0gY291bnRPZihyZXBvcnQsIFwid3JvbmdcIik7XG4gIGNvbnN0IGxlZnQgPSBjb3VudE9mKHJlcG9ydCwgXCJsZWZ0XCIpO1xuICBjb25zdCBwYXJ0cyA9IFtcbiAgICB3cm9uZyA9PT0gMCA/IFwic291bmRcIiA6IGAke3dyb25nfSB3cm9uZ2AsXG4gICAgLi4uKGxlZnQgPT09IDAgPyBbXSA6IFtgJHtsZWZ0fSBsZWZ0IGJ5IHdobyBpcyBnb25lLCB3aGljaCBtZW5kcyBpdHNlbGZgXSksXG4gIF07XG4gIHJldHVybiBwYXJ0cy5qb2luKFwiOyBcIik7XG59XG5cbi8qKiBXaGF0IHRoZXJlIGlzIHRvIHNheSBiZXNpZGUgdGhlIGZpbmRpbmdzLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIHJlbWFya3ModmVyZGljdDogVmVyZGljdCk6IHN0cmluZ1tdIHtcbiAgY29uc3QgbGluZXM6IHN0cmluZ1tdID0gW107XG4gIGlmICh2ZXJkaWN0Lm1vcmUgPiAwKSBsaW5lcy5wdXNoKGBhbmQgJHt2ZXJkaWN0Lm1vcmV9IG1vcmUgb2YgdGhlIHNhbWVgKTtcbiAgaWYgKHZlcmRpY3QuYnVzeSA+IDApIHtcbiAgICBsaW5lcy5wdXNoKGBvdGhlcnMgYXJlIGF0IHdvcms6ICR7Y291bnRlZCh2ZXJkaWN0LmJ1c3ksIFwiY29udHJhZGljdGlvblwiKX0gdGhhdCBkaWQgbm90IGxhc3RgKTtcbiAgfVxuICBpZiAodmVyZGljdC51bmtub3duKSBsaW5lcy5wdXNoKFwiYSBraW5kIHRoYXQgdGhpcyBwcm9ncmFtIGRvZXMgbm90IGtub3c6IG5vdCBsb29rZWQgYXRcIik7XG4gIHJldHVybiBsaW5lcztcbn1cblxuZXhwb3J0IGZ1bmN0aW9uIHByaW50VmVyZGljdChjb250ZXh0OiBDb250ZXh0LCB2ZXJkaWN0OiBWZXJkaWN0LCBiZXNpZGU6IChmaW5kaW5nOiBGaW5kaW5nKSA9PiBzdHJpbmcgPSB0ZXh0T2YpOiB2b2lkIHtcbiAgY29uc3QgeyBwYWludCB9ID0gY29udGV4dDtcbiAgY29uc3Qgbm90ZXMgPSByZW1hcmtzKHZlcmRpY3QpO1xuICBpZiAodmVyZGljdC5maW5kaW5ncy5sZW5ndGggPT09IDAgJiYgbm90ZXMubGVuZ3RoID09PSAwKSByZXR1cm47XG4gIGNvbnRleHQucHJpbnQoYCR7cGFpbnQuYm9sZChuYW1lT2YodmVyZGljdCkpfWApO1xuICBmb3IgKGNvbnN0IGZpbmRpbmcgb2YgdmVyZGljdC5maW5kaW5ncykge1xuICAgIGNvbnN0IGxldmVsID0gZmluZGluZy5sZXZlbCA9PT0gXCJ3cm9uZ1wiID8gcGFpbnQuYmFkKFwid3JvbmdcIikgOiBwYWludC53YXJuKFwibGVmdCBcIik7XG4gICAgY29udGV4dC5wcmludChgICAke2xldmVsfSAke2hleChmaW5kaW5nLm9mZnNldCl9ICAke2Jlc2lkZShmaW5kaW5nKX0gJHtwYWludC5kaW0oYFske2ZpbmRpbmcucnVsZX1dYCl9YCk7XG4gIH1cbiAgZm9yIChjb25zdCBub3RlIG9mIG5vdGVzKSBjb250ZXh0LnByaW50KGAgICR7cGFpbnQuZGltKG5vdGUpfWApO1xufVxuXG5leHBvcnQgZnVuY3Rpb24gZmluZGluZ0pzb24oZmluZGluZzogRmluZGluZyk6IHsgW25hbWU6IHN0cmluZ106IEpzb24gfSB7XG4gIGNvbnN0IHsgcnVsZSwgbGV2ZWwsIG9mZnNldCwgd2hhdCwgZm91bmQsIGV4cGVjdGVkLCBtZW5kcyB9ID0gZmluZGluZztcbiAgcmV0dXJuIHsgbGV2ZWwsIHJ1bGUsIG9mZnNldCwgd2hhdCwgZm91bmQsIC4uLihsZXZlbCA9PT0gXCJ3cm9uZ1wiID8geyBleHBlY3RlZCB9IDogeyBtZW5kcyB9KSB9O1xufVxuXG5leHBvcnQgZnVuY3Rpb24gcmVwb3J0SnNvbihyZXBvcnQ6IFJlcG9ydCwgZWFjaDogKGZpbmRpbmc6IEZpbmRpbmcpID0+IEpzb24gPSBmaW5kaW5nSnNvbik6IHsgW25hbWU6IHN0cmluZ106IEpzb24gfSB7XG4gIHJldHVybiB7XG4gICAgc2VnbWVudDogcmVwb3J0LnNlZ21lbnQsXG4gICAgc291bmQ6IGNvdW50T2YocmVwb3J0LCBcIndyb25nXCIpID09PSAwLFxuICAgIHdyb25nOiBjb3VudE9mKHJlcG9ydCwgXCJ3cm9uZ1wiKSxcbiAgICBsZWZ0OiBjb3VudE9mKHJlcG9ydCwgXCJsZWZ0XCIpLFxuICAgIGFsaXZlOiByZXBvcnQubGl2ZW5lc3NLbm93biA/IHJlcG9ydC5hbGl2ZSA6IG51bGwsXG4gICAgc3RydWN0dXJlczogcmVwb3J0LnZlcmRpY3RzLm1hcCgoeyBuYW1lLCBraW5kLCBmaW5kaW5ncywgbW9yZSwgYnVzeSwgdW5rbm93biB9KSA9PiAoe1xuICAgICAgbmFtZSxcbiAgICAgIGtpbmQsXG4gICAgICBmaW5kaW5nczogZmluZGluZ3MubWFwKGVhY2gpLFxuICAgICAgbW9yZSxcbiAgICAgIGJ1c3ksXG4gICAgICAuLi4odW5rbm93biA/IHsgdW5rbm93biB9IDoge30pLFxuICAgIH0pKSxcbiAgfTtcbn1cbiIsICIvLyBXaGF0IHRoZSB0ZXN0cyBvZiB0aGUgY29tbWFuZCBsaW5lIHNoYXJlOiBydW5uaW5nIGl0LiBTZWdtZW50cywgcHJvZ3JhbXMgYW5kIHdhdGNoZG9ncyBhcmUgdGhvc2Ugb2YgdGhlIGxpYnJhcnkncyB0ZXN0cy5cblxuaW1wb3J0IHsgc3Bhd24sIHR5cGUgU3Bhd25PcHRpb25zIH0gZnJvbSBcIm5vZGU6Y2hpbGRfcHJvY2Vzc1wiO1xuaW1wb3J0IHsgam9pbiB9IGZyb20gXCJub2RlOnBhdGhcIjtcbmltcG9ydCB7IGZpbGVVUkxUb1BhdGggfSBmcm9tIFwibm9kZTp1cmxcIjtcbmltcG9ydCB7IENvbnRleHQgfSBmcm9tIFwiLi4vc3JjL2NvbW1hbmRcIjtcbmltcG9ydCB7IHJ1biB9IGZyb20gXCIuLi9zcmMvbWFpblwiO1xuaW1wb3J0IHsgT3V0cHV0IH0gZnJvbSBcIi4uL3NyYy9vdXRwdXRcIjtcblxuZXhwb3J0ICogZnJvbSBcIi4uLy4uL3R5cGVzY3JpcHQvdGVzdHMvaGFybmVzc1wiO1xuXG4vKiogVGhlIGZvbGRlciBvZiB0aGlzIHBhY2thZ2UuICovXG5leHBvcnQgY29uc3QgZm9sZGVyID0gZmlsZVVSTFRvUGF0aChuZXcgVVJMKFwiLi4vLi5cIiwgaW1wb3J0Lm1ldGEudXJsKSk7XG5leHBvcnQgY29uc3QgYmluID0gam9pbihmb2xkZXIsIFwiYmluL3plcm9pcGMubWpzXCIpO1xuXG5leHBvcnQgaW50ZXJmYWNlIEVuZGVkIHtcbiAgY29kZTogbnVtYmVyIHwgbnVsbDtcbiAgc3Rkb3V0OiBzdHJpbmc7XG4gIHN0ZGVycjogc3RyaW5nO1xufVxuXG4vKiogUnVucyBgemVyb2lwY2Agd2l0aCB0aGVzZSBhcmd1bWVudHMgdG8gaXRzIGVuZC4gKi9cbmV4cG9ydCBhc3luYyBmdW5jdGlvbiB6ZXJvaXBjKC4uLmFyZ3M6IChzdHJpbmcgfCBudW1iZXIpW10pOiBQcm9taXNlPEVuZGVkPiB7XG4gIHJldHVybiB6ZXJvaXBjV2l0aCh7fSwgLi4uYXJncyk7XG59XG5cbi8qKiBUaGUgc2FtZSB3aXRoIHRleHQgZm9yIGl0cyBzdGFuZGFyZCBpbnB1dCwgYW5vdGhlciBlbnZpcm9ubWVudCwgYW5vdGhlciB1c2VyLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIHplcm9pcGNXaXRoKFxuICB7IGlucHV0LCAuLi5vcHRpb25zIH06IFNwYXduT3B0aW9ucyAmIHsgaW5wdXQ/OiBzdHJpbmcgfSxcbiAgLi4uYXJnczogKHN0cmluZyB8IG51bWJlcilbXVxuKTogUHJvbWlzZTxFbmRlZD4ge1xuICByZXR1cm4gbmV3IFByb21pc2UoKHJlc29sdmUsIHJlamVjdCkgPT4ge1xuICAgIGNvbnN0IGNoaWxkID0gc3Bhd24ocHJvY2Vzcy5leGVjUGF0aCwgW2JpbiwgLi4uYXJncy5tYXAoU3RyaW5nKV0sIHsgLi4ub3B0aW9ucywgc3RkaW86IFwicGlwZVwiLCB0aW1lb3V0OiA2MF8wMDAgfSk7XG4gICAgbGV0IHN0ZG91dCA9IFwiXCI7XG4gICAgbGV0IHN0ZGVyciA9IFwiXCI7XG4gICAgY2hpbGQuc3Rkb3V0Py5vbihcImRhdGFcIiwgKHRleHQpID0+IChzdGRvdXQgKz0gdGV4dCkpO1xuICAgIGNoaWxkLnN0ZGVycj8ub24oXCJkYXRhXCIsICh0ZXh0KSA9PiAoc3RkZXJyICs9IHRleHQpKTtcbiAgICBjaGlsZC5vbihcImVycm9yXCIsIHJlamVjdCk7XG4gICAgY2hpbGQub24oXCJjbG9zZVwiLCAoY29kZSkgPT4gcmVzb2x2ZSh7IGNvZGUsIHN0ZG91dCwgc3RkZXJyIH0pKTtcbiAgICBjaGlsZC5zdGRpbj8ub24oXCJlcnJvclwiLCAoKSA9PiB7fSk7XG4gICAgY2hpbGQuc3RkaW4/LmVuZChpbnB1dCA/PyBcIlwiKTtcbiAgfSk7XG59XG5cbi8qKiBSdW5zIGEgbGluZSBvZiB0aGUgc2hlbGwsIGluIHdoaWNoIGB6ZXJvaXBjYCBpcyB0aGUgY29tbWFuZC4gKi9cbmV4cG9ydCBmdW5jdGlvbiBzaGVsbChsaW5lOiBzdHJpbmcsIG9wdGlvbnM6IFNwYXduT3B0aW9ucyA9IHt9KTogUHJvbWlzZTxFbmRlZD4ge1xuICByZXR1cm4gbmV3IFByb21pc2UoKHJlc29sdmUsIHJlamVjdCkgPT4ge1xuICAgIGNvbnN0IGNvbW1hbmQgPSBgemVyb2lwYygpIHsgXCIke3Byb2Nlc3MuZXhlY1BhdGh9XCIgXCIke2Jpbn1cIiBcIiRAXCI7IH1cXG4ke2xpbmV9YDtcbiAgICBjb25zdCBjaGlsZCA9IHNwYXduKFwiYmFzaFwiLCBbXCItY1wiLCBjb21tYW5kXSwgeyAuLi5vcHRpb25zLCBzdGRpbzogXCJwaXBlXCIsIHRpbWVvdXQ6IDYwXzAwMCB9KTtcbiAgICBsZXQgc3Rkb3V0ID0gXCJcIjtcbiAgICBsZXQgc3RkZXJyID0gXCJcIjtcbiAgICBjaGlsZC5zdGRvdXQ/Lm9uKFwiZGF0YVwiLCAodGV4dCkgPT4gKHN0ZG91dCArPSB0ZXh0KSk7XG4gICAgY2hpbGQuc3RkZXJyPy5vbihcImRhdGFcIiwgKHRleHQpID0+IChzdGRlcnIgKz0gdGV4dCkpO1xuICAgIGNoaWxkLm9uKFwiZXJyb3JcIiwgcmVqZWN0KTtcbiAgICBjaGlsZC5vbihcImNsb3NlXCIsIChjb2RlKSA9PiByZXNvbHZlKHsgY29kZSwgc3Rkb3V0LCBzdGRlcnIgfSkpO1xuICAgIGNoaWxkLnN0ZGluPy5lbmQoKTtcbiAgfSk7XG59XG5cbi8qKiBXaGF0IHdvdWxkIGJlIHdyaXR0ZW4uICovXG5jbGFzcyBLZXB0IGV4dGVuZHMgT3V0cHV0IHtcbiAgdGV4dCA9IFwiXCI7XG5cbiAgb3ZlcnJpZGUgd3JpdGUodGV4dDogc3RyaW5nKTogdm9pZCB7XG4gICAgdGhpcy50ZXh0ICs9IHRleHQ7XG4gIH1cblxuICBvdmVycmlkZSBmbHVzaCgpOiB2b2lkIHt9XG59XG5cbi8qKiBUaGUgc2FtZSBpbiB0aGlzIHByb2Nlc3M6IGZvciBjb21tYW5kcyB0aGF0IGFyZSBydW4gb2Z0ZW4sIGFuZCB0aGF0IGRvIG5vdCB3YWl0LiAqL1xuZXhwb3J0IGFzeW5jIGZ1bmN0aW9uIGhlcmUoLi4uYXJnczogKHN0cmluZyB8IG51bWJlcilbXSk6IFByb21pc2U8RW5kZWQ+IHtcbiAgY29uc3Qgb3V0ID0gbmV3IEtlcHQoMSk7XG4gIGNvbnN0IGVyciA9IG5ldyBLZXB0KDIpO1xuICBjb25zdCBjb2RlID0gYXdhaXQgcnVuKFtcIm5vZGVcIiwgXCJ6ZXJvaXBjXCIsIC4uLmFyZ3MubWFwKFN0cmluZyldLCBuZXcgQ29udGV4dChvdXQsIGVycikpO1xuICByZXR1cm4geyBjb2RlLCBzdGRvdXQ6IG91dC50ZXh0LCBzdGRlcnI6IGVyci50ZXh0IH07XG59XG5cbi8qKiBUaGUgc2FtZSwgd2hpY2ggbXVzdCBzdWNjZWVkOyB3aGF0IGl0IHByaW50cyBhcyBKU09OLiAqL1xuZXhwb3J0IGFzeW5jIGZ1bmN0aW9uIGpzb248VCA9IFJlY29yZDxzdHJpbmcsIHVua25vd24+PiguLi5hcmdzOiAoc3RyaW5nIHwgbnVtYmVyKVtdKTogUHJvbWlzZTxUPiB7XG4gIGNvbnN0IHsgY29kZSwgc3Rkb3V0LCBzdGRlcnIgfSA9IGF3YWl0IGhlcmUoLi4uYXJncywgXCItLWpzb25cIik7XG4gIGlmIChjb2RlICE9PSAwKSB0aHJvdyBuZXcgRXJyb3IoYHplcm9pcGMgJHthcmdzLmpvaW4oXCIgXCIpfTogJHtjb2RlfTogJHtzdGRlcnJ9YCk7XG4gIHJldHVybiBKU09OLnBhcnNlKHN0ZG91dCkgYXMgVDtcbn1cbiIsICIvLyBXaGF0IGNvbW1hbmRzIHNoYXJlOiB3aGVyZSB0aGV5IHByaW50LCBpbiB3aGljaCBmb3JtLCBhbmQgd2hhdCBiZWNvbWVzIG9mIGVycm9ycy5cblxuaW1wb3J0IHsgdHlwZSBDb21tYW5kLCBDb21tYW5kZXJFcnJvciB9IGZyb20gXCJjb21tYW5kZXJcIjtcbmltcG9ydCBwYyBmcm9tIFwicGljb2NvbG9yc1wiO1xuaW1wb3J0IHsgWmVyb0lwY0Vycm9yIH0gZnJvbSBcInplcm9pcGNcIjtcbmltcG9ydCB7IHR5cGUgSnNvbiwgdG9Kc29uIH0gZnJvbSBcIi4vanNvblwiO1xuaW1wb3J0IHsgT3V0cHV0LCBSZWFkZXJHb25lIH0gZnJvbSBcIi4vb3V0cHV0XCI7XG5pbXBvcnQgeyBzaG93biB9IGZyb20gXCIuL3RleHRcIjtcblxuLyoqIEV4aXQgY29kZXMuICovXG5leHBvcnQgY29uc3QgRE9ORSA9IDA7XG4vKiogSXQgY291bGQgbm90IGJlIGRvbmUsIG9yIGxvb2tlZCBhdC4gKi9cbmV4cG9ydCBjb25zdCBGQUlMRUQgPSAxO1xuLyoqIFRoZSBjb21tYW5kIGxpbmUgaXMgd3JvbmcuICovXG5leHBvcnQgY29uc3QgTUlTVVNFRCA9IDI7XG4vKiogV2hhdCBhIHNjcmlwdCBhc2tzIGZvciBkb2VzIG5vdCBob2xkOiBhbiBlbXB0eSBxdWV1ZSwgYW4gYWJzZW50IGtleSwgYSB0aW1lLW91dCwgYSBzZWdtZW50IHdpdGggZmF1bHRzLiAqL1xuZXhwb3J0IGNvbnN0IE5PVF9TTyA9IDM7XG5cbi8qKiBTb21ldGhpbmcgaXMgd3Jvbmcgd2l0aCB0aGUgY29tbWFuZCBsaW5lLiAqL1xuZXhwb3J0IGNsYXNzIFVzYWdlIGV4dGVuZHMgRXJyb3Ige1xuICBjb25zdHJ1Y3RvcihcbiAgICBtZXNzYWdlOiBzdHJpbmcsXG4gICAgLyoqIExpbmVzIGJlbG93IHRoZSBtZXNzYWdlLCBhcyB0aGV5IG1heSBiZSBzaG93bjogd2hhdCB3YXMgZ2l2ZW4sIGFuZCB3aGVyZSBpbiBpdC4gKi9cbiAgICByZWFkb25seSBkZXRhaWw/OiBzdHJpbmcsXG4gICkge1xuICAgIHN1cGVyKG1lc3NhZ2UpO1xuICB9XG59XG5cbi8qKiBXaGF0IGEgc2NyaXB0IGFza2VkIGZvciBkb2VzIG5vdCBob2xkLiAqL1xuZXhwb3J0IGNsYXNzIE5vdFNvIGV4dGVuZHMgRXJyb3Ige31cblxuLyoqIEl0IGNvdWxkIG5vdCBiZSBkb25lOyB0aGUgbWVzc2FnZSBzYXlzIHdoeS4gKi9cbmV4cG9ydCBjbGFzcyBGYWlsdXJlIGV4dGVuZHMgRXJyb3Ige31cblxuZXhwb3J0IHR5cGUgUGFpbnQgPSAodGV4dDogc3RyaW5nKSA9PiBzdHJpbmc7XG5leHBvcnQgdHlwZSBQYWludHMgPSBSZWNvcmQ8XCJib2xkXCIgfCBcImRpbVwiIHwgXCJnb29kXCIgfCBcImJhZFwiIHwgXCJ3YXJuXCIgfCBcImFjY2VudFwiIHwgXCJpbnZlcnNlXCIsIFBhaW50PjtcblxuLyoqIFdoYXQgdGhlIHByb2dyYW1tZSBzdGFuZHMgaW46IG1hZGUgb25jZSwgZmlsbGVkIGluIHdoZW4gdGhlIG9wdGlvbnMgYXJlIGtub3duLiAqL1xuZXhwb3J0IGNsYXNzIENvbnRleHQge1xuICAvKiogLS1qc29uOiBwcmludCBmb3IgcHJvZ3JhbXMuICovXG4gIGpzb24gPSBmYWxzZTtcbiAgLyoqIFdoZXRoZXIgc3RhbmRhcmQgb3V0cHV0IGlzIGEgdGVybWluYWwuICovXG4gIGlzVGVybWluYWwgPSBwcm9jZXNzLnN0ZG91dC5pc1RUWSA9PT0gdHJ1ZTtcbiAgY29sb3VyID0gZmFsc2U7XG4gIHBhaW50OiBQYWludHMgPSBwYWludHMoZmFsc2UpO1xuICBleGl0Q29kZSA9IERPTkU7XG5cbiAgY29uc3RydWN0b3IoXG4gICAgcmVhZG9ubHkgb3V0ID0gbmV3IE91dHB1dCgxKSxcbiAgICByZWFkb25seSBlcnIgPSBuZXcgT3V0cHV0KDIpLFxuICApIHt9XG5cbiAgLyoqIENvbHVtbnMgb2YgdGhlIHRlcm1pbmFsIGFzIGl0IGlzIG5vdzsgd2hhdCBoYXMgbm9uZSBtYXkgYmUgYXMgd2lkZSBhcyBpdCBsaWtlcy4gKi9cbiAgZ2V0IGNvbHVtbnMoKTogbnVtYmVyIHtcbiAgICByZXR1cm4gdGhpcy5pc1Rlcm1pbmFsID8gcHJvY2Vzcy5zdGRvdXQuY29sdW1ucyB8fCA4MCA6IE51bWJlci5QT1NJVElWRV9JTkZJTklUWTtcbiAgfVxuXG4gIGdldCByb3dzKCk6IG51bWJlciB7XG4gICAgcmV0dXJuIHByb2Nlc3Muc3Rkb3V0LnJvd3MgfHwgMjQ7XG4gIH1cblxuICBjb25maWd1cmUob3B0aW9uczogeyBqc29uPzogYm9vbGVhbjsgY29sb3I/OiBib29sZWFuIH0pOiB2b2lkIHtcbiAgICB0aGlzLmpzb24gPSBvcHRpb25zLmpzb24gPT09IHRydWU7XG4gICAgY29uc3QgcmVmdXNlZCA9IG9wdGlvbnMuY29sb3IgPT09IGZhbHNlIHx8IChwcm9jZXNzLmVudltcIk5PX0NPTE9SXCJdID8/IFwiXCIpICE9PSBcIlwiIHx8IHByb2Nlc3MuZW52W1wiVEVSTVwiXSA9PT0gXCJkdW1iXCI7XG4gICAgdGhpcy5jb2xvdXIgPSB0aGlzLmlzVGVybWluYWwgJiYgIXJlZnVzZWQ7XG4gICAgdGhpcy5wYWludCA9IHBhaW50cyh0aGlzLmNvbG91cik7XG4gIH1cblxuICBwcmludChsaW5lID0gXCJcIik6IHZvaWQge1xuICAgIHRoaXMub3V0LndyaXRlKGAke2xpbmV9XFxuYCk7XG4gIH1cblxuICAvKiogUHJpbnRzIGEgdmFsdWUgYXMgSlNPTi4gKi9cbiAgcHJpbnRKc29uKHZhbHVlOiBKc29uKTogdm9pZCB7XG4gICAgdGhpcy5wcmludCh0b0pzb24odmFsdWUpKTtcbiAgfVxuXG4gIC8qKiBQcmludHMgYSB2YWx1ZSBhcyBKU09OIGluIG9uZSBsaW5lLCBhbmQgcGFzc2VzIGl0IG9uOiBvbmUgb2YgbWFueS4gKi9cbiAgcHJpbnRKc29uTGluZSh2YWx1ZTogSnNvbik6IHZvaWQge1xuICAgIHRoaXMucHJpbnQodG9Kc29uKHZhbHVlLCAwKSk7XG4gICAgdGhpcy5vdXQuZmx1c2goKTtcbiAgfVxuXG4gIC8qKiBTb21ldGhpbmcgdGhhdCBnb2VzIGJlc2lkZSB0aGUgb3V0cHV0OiB0byBzdGFuZGFyZCBlcnJvci4gKi9cbiAgcmVtYXJrKGxpbmU6IHN0cmluZyk6IHZvaWQge1xuICAgIHRoaXMub3V0LmZsdXNoKCk7XG4gICAgdGhpcy5lcnIud3JpdGUoYCR7bGluZX1cXG5gKTtcbiAgICB0aGlzLmVyci5mbHVzaCgpO1xuICB9XG59XG5cbmZ1bmN0aW9uIHBhaW50cyhjb2xvdXI6IGJvb2xlYW4pOiBQYWludHMge1xuICBjb25zdCB7IGJvbGQsIGRpbSwgZ3JlZW4sIHJlZCwgeWVsbG93LCBjeWFuLCBpbnZlcnNlIH0gPSBwYy5jcmVhdGVDb2xvcnMoY29sb3VyKTtcbiAgcmV0dXJuIHsgYm9sZCwgZGltLCBnb29kOiBncmVlbiwgYmFkOiByZWQsIHdhcm46IHllbGxvdywgYWNjZW50OiBjeWFuLCBpbnZlcnNlIH07XG59XG5cbi8qKiBUaGUgbWVzc2FnZSBvZiBhbiBlcnJvciBhcyBpdCBtYXkgYmUgc2hvd24uICovXG5leHBvcnQgZnVuY3Rpb24gbWVzc2FnZU9mKGVycm9yOiB1bmtub3duKTogc3RyaW5nIHtcbiAgcmV0dXJuIHNob3duKGVycm9yIGluc3RhbmNlb2YgRXJyb3IgPyBlcnJvci5tZXNzYWdlIDogU3RyaW5nKGVycm9yKSk7XG59XG5cbi8qKiBXaGF0IGFuIGVycm9yIGlzIGZvciB0aGUgc2hlbGw7IHNheXMgaXQuICovXG5leHBvcnQgZnVuY3Rpb24gcmVwb3J0KGNvbnRleHQ6IENvbnRleHQsIGVycm9yOiB1bmtub3duKTogbnVtYmVyIHtcbiAgdHJ5IHtcbiAgICBjb250ZXh0Lm91dC5mbHVzaCgpO1xuICAgIGlmIChlcnJvciBpbnN0YW5jZW9mIFJlYWRlckdvbmUpIHJldHVybiBET05FO1xuICAgIGlmIChlcnJvciBpbnN0YW5jZW9mIENvbW1hbmRlckVycm9yKSByZXR1cm4gZXJyb3IuZXhpdENvZGUgPT09IDAgPyBET05FIDogTUlTVVNFRDsgLy8gaXQgaGFzIHNhaWQgaXRcbiAgICBpZiAoZXJyb3IgaW5zdGFuY2VvZiBOb3RTbykge1xuICAgICAgaWYgKGVycm9yLm1lc3NhZ2UgIT09IFwiXCIpIGNvbnRleHQucmVtYXJrKGB6ZXJvaXBjOiAke21lc3NhZ2VPZihlcnJvcil9YCk7XG4gICAgICByZXR1cm4gTk9UX1NPO1xuICAgIH1cbiAgICBpZiAoZXJyb3IgaW5zdGFuY2VvZiBVc2FnZSkge1xuICAgICAgY29udGV4dC5yZW1hcmsoYHplcm9pcGM6ICR7bWVzc2FnZU9mKGVycm9yKX1gKTtcbiAgICAgIGlmIChlcnJvci5kZXRhaWwgIT09IHVuZGVmaW5lZCkgY29udGV4dC5yZW1hcmsoZXJyb3IuZGV0YWlsLnJlcGxhY2UoL14vZ20sIFwiICBcIikpO1xuICAgICAgcmV0dXJuIE1JU1VTRUQ7XG4gICAgfVxuICAgIGNvbnN0IGV4cGVjdGVkID1cbiAgICAgIGVycm9yIGluc3RhbmNlb2YgWmVyb0lwY0Vycm9yIHx8IGVycm9yIGluc3RhbmNlb2YgRmFpbHVyZSB8fCAoZXJyb3IgYXMgTm9kZUpTLkVycm5vRXhjZXB0aW9uKT8uY29kZSAhPT0gdW5kZWZpbmVkO1xuICAgIGNvbnRleHQucmVtYXJrKFxuICAgICAgYHplcm9pcGM6ICR7ZXhwZWN0ZWQgPyBtZXNzYWdlT2YoZXJyb3IpIDogYGEgZmF1bHQgb2YgdGhpcyBwcm9ncmFtOiAkeyhlcnJvciBhcyBFcnJvcik/LnN0YWNrID8/IFN0cmluZyhlcnJvcil9YH1gLFxuICAgICk7XG4gICAgcmV0dXJuIEZBSUxFRDtcbiAgfSBjYXRjaCAoYWdhaW4pIHtcbiAgICByZXR1cm4gYWdhaW4gaW5zdGFuY2VvZiBSZWFkZXJHb25lID8gRE9ORSA6IEZBSUxFRDtcbiAgfVxufVxuXG4vKiogUmVnaXN0ZXJzIGEgY29tbWFuZCwgaXRzIGFjdGlvbiB3cmFwcGVkIHNvIHRoYXQgaXQgZ2V0cyB0aGUgY29udGV4dCBjb25maWd1cmVkLiAqL1xuZXhwb3J0IHR5cGUgUmVnaXN0ZXIgPSAocHJvZ3JhbTogQ29tbWFuZCwgY29udGV4dDogQ29udGV4dCkgPT4gdm9pZDtcbiIsICIvLyBXaGVyZSB0ZXh0IGdvZXM6IHdyaXR0ZW4gYXQgb25jZSBhbmQgaW4gb3JkZXIsIHdoYXRldmVyIHN0YW5kcyBiZWhpbmQgc3RhbmRhcmQgb3V0cHV0LiBBIHJlYWRlciB0aGF0IGhhcyBnb25lIGVuZHMgdGhlXG4vLyBwcm9ncmFtIHF1aWV0bHkuXG5cbmltcG9ydCB7IHdyaXRlU3luYyB9IGZyb20gXCJub2RlOmZzXCI7XG5cbi8qKiBUaHJvd24gd2hlbiB3aG9ldmVyIHJlYWQgb3VyIG91dHB1dCBoYXMgZ29uZTogdGhlcmUgaXMgbm90aGluZyBsZWZ0IHRvIGRvLCBhbmQgbm90aGluZyB3cm9uZy4gKi9cbmV4cG9ydCBjbGFzcyBSZWFkZXJHb25lIGV4dGVuZHMgRXJyb3Ige31cblxuY29uc3QgRU5PVUdIID0gMSA8PCAxNjtcbmNvbnN0IHBhdXNlID0gbmV3IEludDMyQXJyYXkobmV3IFNoYXJlZEFycmF5QnVmZmVyKDQpKTtcblxuLyoqIEEgZmlsZSBkZXNjcmlwdG9yIHRoYXQgdGV4dCBpcyB3cml0dGVuIHRvLCBpbiBwaWVjZXMgb2YgYSByZWFzb25hYmxlIHNpemUuICovXG5leHBvcnQgY2xhc3MgT3V0cHV0IHtcbiAgI3dhaXRpbmcgPSBcIlwiO1xuXG4gIGNvbnN0cnVjdG9yKHJlYWRvbmx5IGZkOiBudW1iZXIpIHt9XG5cbiAgd3JpdGUodGV4dDogc3RyaW5nKTogdm9pZCB7XG4gICAgdGhpcy4jd2FpdGluZyArPSB0ZXh0O1xuICAgIGlmICh0aGlzLiN3YWl0aW5nLmxlbmd0aCA+PSBFTk9VR0gpIHRoaXMuZmx1c2goKTtcbiAgfVxuXG4gIC8qKiBQYXNzZXMgb24gd2hhdCB3YXMgd3JpdHRlbi4gKi9cbiAgZmx1c2goKTogdm9pZCB7XG4gICAgY29uc3QgYnl0ZXMgPSBCdWZmZXIuZnJvbSh0aGlzLiN3YWl0aW5nKTtcbiAgICB0aGlzLiN3YWl0aW5nID0gXCJcIjtcbiAgICBmb3IgKGxldCBkb25lID0gMDsgZG9uZSA8IGJ5dGVzLmxlbmd0aDspIHtcbiAgICAgIHRyeSB7XG4gICAgICAgIGRvbmUgKz0gd3JpdGVTeW5jKHRoaXMuZmQsIGJ5dGVzLCBkb25lKTtcbiAgICAgIH0gY2F0Y2ggKGVycm9yKSB7XG4gICAgICAgIGNvbnN0IHsgY29kZSB9ID0gZXJyb3IgYXMgTm9kZUpTLkVycm5vRXhjZXB0aW9uO1xuICAgICAgICBpZiAoY29kZSA9PT0gXCJFUElQRVwiKSB0aHJvdyBuZXcgUmVhZGVyR29uZSgpO1xuICAgICAgICBpZiAoY29kZSAhPT0gXCJFQUdBSU5cIikgdGhyb3cgZXJyb3I7XG4gICAgICAgIEF0b21pY3Mud2FpdChwYXVzZSwgMCwgMCwgMik7IC8vIHRoZSBkZXNjcmlwdG9yIGRvZXMgbm90IGJsb2NrLCBmb3Igd2hvZXZlciBzaGFyZXMgaXQgd2FudHMgdGhhdFxuICAgICAgfVxuICAgIH1cbiAgfVxufVxuIiwgIi8vIFRoZSBwcm9ncmFtIGB6ZXJvaXBjYDogaXRzIGNvbW1hbmRzLCB0aGUgb3B0aW9ucyB0aGF0IGFsbCBvZiB0aGVtIHRha2UsIGFuZCBpdHMgZXhpdCBjb2Rlcy5cblxuaW1wb3J0IHsgQ29tbWFuZCwgSGVscCB9IGZyb20gXCJjb21tYW5kZXJcIjtcbmltcG9ydCB7IGR1bXAgfSBmcm9tIFwiLi9jb21tYW5kcy9kdW1wXCI7XG5pbXBvcnQgeyBnYyB9IGZyb20gXCIuL2NvbW1hbmRzL2djXCI7XG5pbXBvcnQgeyBsaXN0IH0gZnJvbSBcIi4vY29tbWFuZHMvbGlzdFwiO1xuaW1wb3J0IHsgcmVwYWlyIH0gZnJvbSBcIi4vY29tbWFuZHMvcmVwYWlyXCI7XG5pbXBvcnQgeyBybSB9IGZyb20gXCIuL2NvbW1hbmRzL3JtXCI7XG5pbXBvcnQgeyBzaG93IH0gZnJvbSBcIi4vY29tbWFuZHMvc2hvd1wiO1xuaW1wb3J0IHsgdmFsaWRhdGUgfSBmcm9tIFwiLi9jb21tYW5kcy92YWxpZGF0ZVwiO1xuaW1wb3J0IHsgdmVyc2lvbiB9IGZyb20gXCIuLi9wYWNrYWdlLmpzb25cIjtcbmltcG9ydCB7IENvbnRleHQsIHR5cGUgUmVnaXN0ZXIsIHJlcG9ydCB9IGZyb20gXCIuL2NvbW1hbmRcIjtcblxuLyoqIEluIHRoZSBvcmRlciBvZiB0aGUgaGVscC4gKi9cbmNvbnN0IENPTU1BTkRTOiByZWFkb25seSBSZWdpc3RlcltdID0gW2xpc3QsIHNob3csIGR1bXAsIHZhbGlkYXRlLCByZXBhaXIsIGdjLCBybV07XG5cbmNvbnN0IEVYSVRfQ09ERVMgPSBgXG5TRUdNRU5UIGlzIGEgbmFtZSBzdWNoIGFzIC9zZW5zb3JzOyB0aGUgc2xhc2ggbWF5IGJlIGxlZnQgb3V0LlxuTG9va2luZyBkaXN0dXJicyBub2JvZHk6IHNlZ21lbnRzIGFyZSBvcGVuZWQgcmVhZC1vbmx5LCB3aXRob3V0IGEgbG9jayBvciBhIHBlZXIgc2xvdC5cblxuRXhpdCBjb2RlczogMCBkb25lOyAxIGl0IGNvdWxkIG5vdCBiZSBkb25lIG9yIGxvb2tlZCBhdDsgMiB0aGUgY29tbWFuZCBsaW5lIGlzXG53cm9uZzsgMyB3aGF0IHdhcyBhc2tlZCBmb3IgZG9lcyBub3QgaG9sZCAoZW1wdHksIGFic2VudCwgdGltZWQgb3V0LCBmYXVsdHkpLlxuQ29sb3VycyBhcmUgdXNlZCBvbiBhIHRlcm1pbmFsIG9ubHksIGFuZCBub3Qgd2hlcmUgTk9fQ09MT1IgaXMgc2V0LmA7XG5cbmV4cG9ydCBmdW5jdGlvbiBtYWtlUHJvZ3JhbShjb250ZXh0OiBDb250ZXh0KTogQ29tbWFuZCB7XG4gIGNvbnN0IHByb2dyYW0gPSBuZXcgQ29tbWFuZChcInplcm9pcGNcIilcbiAgICAuZGVzY3JpcHRpb24oXCJMb29rcyBpbnRvIFplcm9JUEMgc2VnbWVudHMgd2hpbGUgdGhleSBhcmUgdXNlZCwgYW5kIHdvcmtzIG9uIHRoZW0gZnJvbSBzY3JpcHRzLlwiKVxuICAgIC52ZXJzaW9uKHZlcnNpb24sIFwiLVYsIC0tdmVyc2lvblwiLCBcInByaW50cyB0aGUgdmVyc2lvblwiKVxuICAgIC5oZWxwT3B0aW9uKFwiLWgsIC0taGVscFwiLCBcInByaW50cyBoZWxwXCIpXG4gICAgLmhlbHBDb21tYW5kKFwiaGVscCBbY29tbWFuZF1cIiwgXCJwcmludHMgaGVscCBvZiBhIGNvbW1hbmRcIilcbiAgICAub3B0aW9uKFwiLS1qc29uXCIsIFwicHJpbnRzIEpTT04sIGZvciBwcm9ncmFtc1wiKVxuICAgIC5vcHRpb24oXCItLW5vLWNvbG9yXCIsIFwicHJpbnRzIHdpdGhvdXQgY29sb3Vyc1wiKVxuICAgIC5jb25maWd1cmVIZWxwKHsgc2hvd0dsb2JhbE9wdGlvbnM6IHRydWUsIGhlbHBXaWR0aDogODAgfSBzYXRpc2ZpZXMgUGFydGlhbDxIZWxwPilcbiAgICAuY29uZmlndXJlT3V0cHV0KHtcbiAgICAgIHdyaXRlT3V0OiAodGV4dCkgPT4gY29udGV4dC5vdXQud3JpdGUodGV4dCksXG4gICAgICB3cml0ZUVycjogKHRleHQpID0+IGNvbnRleHQuZXJyLndyaXRlKHRleHQpLFxuICAgICAgZ2V0T3V0SGFzQ29sb3JzOiAoKSA9PiBmYWxzZSxcbiAgICAgIGdldEVyckhhc0NvbG9yczogKCkgPT4gZmFsc2UsXG4gICAgfSlcbiAgICAuc2hvd0hlbHBBZnRlckVycm9yKFwiKHplcm9pcGMgLS1oZWxwLCBvciB6ZXJvaXBjIENPTU1BTkQgLS1oZWxwLCB0ZWxscyBtb3JlKVwiKVxuICAgIC5leGl0T3ZlcnJpZGUoKVxuICAgIC5hZGRIZWxwVGV4dChcImFmdGVyXCIsIEVYSVRfQ09ERVMpXG4gICAgLmhvb2soXCJwcmVBY3Rpb25cIiwgKHRoYXQpID0+IGNvbnRleHQuY29uZmlndXJlKHRoYXQub3B0cygpKSk7XG4gIGZvciAoY29uc3QgcmVnaXN0ZXIgb2YgQ09NTUFORFMpIHJlZ2lzdGVyKHByb2dyYW0sIGNvbnRleHQpO1xuICBmb3IgKGNvbnN0IGNvbW1hbmQgb2YgcHJvZ3JhbS5jb21tYW5kcykgY29tbWFuZC5oZWxwT3B0aW9uKFwiLWgsIC0taGVscFwiLCBcInByaW50cyBoZWxwXCIpO1xuICByZXR1cm4gcHJvZ3JhbTtcbn1cblxuLyoqIFJ1bnMgYSBjb21tYW5kIGxpbmUgdG8gaXRzIGVuZDsgdGhlIGV4aXQgY29kZS4gKi9cbmV4cG9ydCBhc3luYyBmdW5jdGlvbiBydW4oYXJndjogcmVhZG9ubHkgc3RyaW5nW10sIGNvbnRleHQ6IENvbnRleHQpOiBQcm9taXNlPG51bWJlcj4ge1xuICB0cnkge1xuICAgIGNvbnN0IHByb2dyYW0gPSBtYWtlUHJvZ3JhbShjb250ZXh0KTtcbiAgICBhd2FpdCBwcm9ncmFtLnBhcnNlQXN5bmMoYXJndi5sZW5ndGggPiAyID8gYXJndiA6IFsuLi5hcmd2LCBcIi0taGVscFwiXSk7XG4gICAgY29udGV4dC5vdXQuZmx1c2goKTtcbiAgfSBjYXRjaCAoZXJyb3IpIHtcbiAgICBjb250ZXh0LmV4aXRDb2RlID0gcmVwb3J0KGNvbnRleHQsIGVycm9yKTtcbiAgfVxuICB0cnkge1xuICAgIGNvbnRleHQuZXJyLmZsdXNoKCk7XG4gIH0gY2F0Y2gge1xuICAgIC8vIE5vYm9keSByZWFkcyBpdC5cbiAgfVxuICByZXR1cm4gY29udGV4dC5leGl0Q29kZTtcbn1cblxuZXhwb3J0IGFzeW5jIGZ1bmN0aW9uIG1haW4oYXJndjogcmVhZG9ubHkgc3RyaW5nW10pOiBQcm9taXNlPHZvaWQ+IHtcbiAgcHJvY2Vzcy5leGl0Q29kZSA9IGF3YWl0IHJ1bihhcmd2LCBuZXcgQ29udGV4dCgpKTtcbn1cbiIsICIvLyB6ZXJvaXBjIGR1bXBcblxuaW1wb3J0IHR5cGUgeyBDb21tYW5kIH0gZnJvbSBcImNvbW1hbmRlclwiO1xuaW1wb3J0IHsgQXJndW1lbnRFcnJvciB9IGZyb20gXCJ6ZXJvaXBjXCI7XG5pbXBvcnQgdHlwZSB7IENvbnRleHQgfSBmcm9tIFwiLi4vY29tbWFuZFwiO1xuaW1wb3J0IHsgc2VnbWVudFBhcnRzLCBzdHJ1Y3R1cmVQYXJ0cyB9IGZyb20gXCIuLi9kdW1wL3BhcnRzXCI7XG5pbXBvcnQgeyBEdW1wIH0gZnJvbSBcIi4uL2R1bXAvcHJpbnRcIjtcbmltcG9ydCB7IFZpZXcgfSBmcm9tIFwiLi4vbW9kZWwvdmlld1wiO1xuaW1wb3J0IHsgd2hvbGVOdW1iZXIgfSBmcm9tIFwiLi4vb3B0aW9uc1wiO1xuXG5jb25zdCBIRUxQID0gYFxuTGluZXMgdGhhdCBiZWdpbiB3aXRoICMgc2F5IHdoYXQgY29tZXMgbmV4dCwgYW5kIHdoYXQgaXQgbWVhbnM7IFwiKlwiIHN0YW5kcyBmb3JcbmxpbmVzIGxpa2UgdGhlIG9uZSBiZWZvcmUuIFBhcnRzIHRoYXQgYXJlIGxpa2UgdGhlIG9uZSBiZWZvcmUgYXJlIGNvdW50ZWQsIGFuZCBub3RcbnByaW50ZWQgYWdhaW47IHdoYXQgYmVsb25ncyB0byBub3RoaW5nIGlzIHByaW50ZWQgd2hlcmUgaXQgaXMgbm90IHplcm8uIFRoZVxuYWRkcmVzc2VzIGFyZSB0aG9zZSBpbiB0aGUgc2VnbWVudC5cblxuRXhhbXBsZXM6XG4gIHplcm9pcGMgZHVtcCAvc2Vuc29yc1xuICB6ZXJvaXBjIGR1bXAgL3NlbnNvcnMgcmVhZGluZ3NcbiAgemVyb2lwYyBkdW1wIC9zZW5zb3JzIC0tb2Zmc2V0IDB4NDAgLS1zaXplIDgwYDtcblxuaW50ZXJmYWNlIE9wdGlvbnMge1xuICBvZmZzZXQ/OiBudW1iZXI7XG4gIHNpemU/OiBudW1iZXI7XG59XG5cbmZ1bmN0aW9uIHJ1bihjb250ZXh0OiBDb250ZXh0LCBzZWdtZW50OiBzdHJpbmcsIG5hbWU6IHN0cmluZyB8IHVuZGVmaW5lZCwgb3B0aW9uczogT3B0aW9ucyk6IHZvaWQge1xuICB1c2luZyB2aWV3ID0gVmlldy5vcGVuKHNlZ21lbnQpO1xuICBjb25zdCBlbnRyeSA9IG5hbWUgPT09IHVuZGVmaW5lZCA/IHVuZGVmaW5lZCA6IHZpZXcuZmluZChuYW1lKTtcbiAgY29uc3QgYmFzZSA9IGVudHJ5Py5vZmZzZXQgPz8gMDtcbiAgY29uc3QgYnl0ZXMgPSBlbnRyeT8uYnl0ZXMgPz8gdmlldy5oZWFkZXIuc2l6ZTtcbiAgY29uc3QgeyBvZmZzZXQgPSAwIH0gPSBvcHRpb25zO1xuICBpZiAob2Zmc2V0ID49IGJ5dGVzKSB7XG4gICAgdGhyb3cgbmV3IEFyZ3VtZW50RXJyb3IoXCJaRVJPSVBDX09VVF9PRl9SQU5HRVwiLCBgLS1vZmZzZXQgJHtvZmZzZXR9OiB0aGVyZSBhcmUgJHtieXRlc30gYnl0ZXNgKTtcbiAgfVxuICBjb25zdCBzaXplID0gTWF0aC5taW4ob3B0aW9ucy5zaXplID8/IGJ5dGVzLCBieXRlcyAtIG9mZnNldCk7XG4gIGNvbnN0IHJhbmdlID0geyBiZWdpbjogYmFzZSArIG9mZnNldCwgZW5kOiBiYXNlICsgb2Zmc2V0ICsgc2l6ZSB9O1xuICBjb25zdCBwYXJ0cyA9IGVudHJ5ID8gc3RydWN0dXJlUGFydHModmlldywgZW50cnksIHJhbmdlKSA6IHNlZ21lbnRQYXJ0cyh2aWV3LCByYW5nZSk7XG4gIG5ldyBEdW1wKGNvbnRleHQsIHZpZXcud2hvbGUsIHJhbmdlKS5wcmludChwYXJ0cyk7XG59XG5cbmV4cG9ydCBmdW5jdGlvbiBkdW1wKHByb2dyYW06IENvbW1hbmQsIGNvbnRleHQ6IENvbnRleHQpOiB2b2lkIHtcbiAgcHJvZ3JhbVxuICAgIC5jb21tYW5kKFwiZHVtcFwiKVxuICAgIC5kZXNjcmlwdGlvbihcInByaW50cyB0aGUgYnl0ZXMgb2YgYSBzZWdtZW50LCBvciBvZiBhIHN0cnVjdHVyZSwgYW5kIHdoYXQgdGhleSBhcmVcIilcbiAgICAuYXJndW1lbnQoXCI8c2VnbWVudD5cIiwgXCJpdHMgbmFtZVwiKVxuICAgIC5hcmd1bWVudChcIltuYW1lXVwiLCBcIm9mIGEgc3RydWN0dXJlXCIpXG4gICAgLm9wdGlvbihcIi0tb2Zmc2V0IDxuPlwiLCBcIndoZXJlIHRvIGJlZ2luLCBmcm9tIHRoZSBiZWdpbiBvZiB3aGF0IGlzIHByaW50ZWQ7IDB4IGZvciBoZXhhZGVjaW1hbFwiLCB3aG9sZU51bWJlcilcbiAgICAub3B0aW9uKFwiLS1zaXplIDxuPlwiLCBcImhvdyBtYW55IGJ5dGVzXCIsIHdob2xlTnVtYmVyKVxuICAgIC5hZGRIZWxwVGV4dChcImFmdGVyXCIsIEhFTFApXG4gICAgLmFjdGlvbigoc2VnbWVudDogc3RyaW5nLCBuYW1lOiBzdHJpbmcgfCB1bmRlZmluZWQsIG9wdGlvbnM6IE9wdGlvbnMpID0+IHJ1bihjb250ZXh0LCBzZWdtZW50LCBuYW1lLCBvcHRpb25zKSk7XG59XG4iLCAiLy8gVGhlIHBhcnRzIG9mIGEgc2VnbWVudCdzIGJ5dGVzLCBpbiBvcmRlcjogd2hhdCBlYWNoIG9mIHRoZW0gaXMsIGFuZCB3aGF0IGl0IHNheXMuXG5cbmltcG9ydCAqIGFzIEwgZnJvbSBcInplcm9pcGMvbGF5b3V0XCI7XG5pbXBvcnQgdHlwZSB7IFNwYW4sIFN1YmplY3QgfSBmcm9tIFwiLi4vbW9kZWwvc3ViamVjdFwiO1xuaW1wb3J0IHsgbGFuZ3VhZ2VOYW1lLCB0eXBlIExpc3RlZCwgdHlwZSBQYXJ0aWNpcGFudCwgdHlwZSBWaWV3LCB3YWl0ZXJzVGV4dCB9IGZyb20gXCIuLi9tb2RlbC92aWV3XCI7XG5pbXBvcnQgeyBjb3VudGVkLCBoZXggfSBmcm9tIFwiLi4vdGV4dFwiO1xuXG4vKiogU29tZSBieXRlczsgYGJlZ2luYCBhbmQgYGVuZGAgY291bnQgZnJvbSB0aGUgc2VnbWVudCdzIGJlZ2luLiAqL1xuZXhwb3J0IGludGVyZmFjZSBQYXJ0IHtcbiAgYmVnaW46IG51bWJlcjtcbiAgZW5kOiBudW1iZXI7XG4gIC8qKiBcInNlZ21lbnRcIiwgYHF1ZXVlIFwiY29tbWFuZHNcImA6IHdoYXQgaXQgYmVsb25ncyB0by4gKi9cbiAgd2hlcmU6IHN0cmluZztcbiAgLyoqIFwiaGVhZGVyXCIsIFwiY2VsbCAzXCIsIFwidW51c2VkXCIuICovXG4gIG5hbWU6IHN0cmluZztcbiAgLyoqIFdoYXQgaXQgc2F5cywgd2hlcmUgdGhhdCBjYW4gYmUgdG9sZC4gKi9cbiAgc2FpZDogc3RyaW5nO1xuICAvKiogT2YgYSByb3c6IHRoZSBuYW1lIG9mIGl0cyB0aGluZ3MsIGFuZCB0aGUgbnVtYmVyIG9mIHRoaXMgb25lLiAqL1xuICBvZj86IHsgbmFtZTogc3RyaW5nOyBudW1iZXI6IG51bWJlciB9O1xuICAvKiogQmVsb25ncyB0byBub3RoaW5nOiB0b2xkIG9mIG9ubHkgd2hlcmUgaXQgaXMgbm90IGFsbCB6ZXJvcy4gKi9cbiAgdW51c2VkPzogYm9vbGVhbjtcbn1cblxuLyoqIEEgcmFuZ2Ugb2YgYnl0ZXM6IHdoYXQgbGllcyBvdXRzaWRlIGlzIG5vdCB0b2xkIG9mLiAqL1xuZXhwb3J0IGludGVyZmFjZSBSYW5nZSB7XG4gIGJlZ2luOiBudW1iZXI7XG4gIGVuZDogbnVtYmVyO1xufVxuXG4vKiogVGhlIHNlZ21lbnQncyBieXRlcyBpbiBmcm9udCBvZiBpdHMgc3RydWN0dXJlcy4gKi9cbmV4cG9ydCBmdW5jdGlvbiogZnJvbnRQYXJ0cyh2aWV3OiBWaWV3LCByYW5nZTogUmFuZ2UpOiBHZW5lcmF0b3I8UGFydD4ge1xuICBjb25zdCB7IG1heEVudHJpZXMsIG1heFBlZXJzLCBzZWdtZW50SWQsIHNpemUsIHZlcnNpb24gfSA9IHZpZXcuaGVhZGVyO1xuICBjb25zdCBzYWlkID0gYHZlcnNpb24gJHt2ZXJzaW9ufSwgJHt2aWV3LnN0YXRlZENvdW50KCl9IG9mICR7bWF4RW50cmllc30gZW50cmllcywgJHttYXhQZWVyc30gcGVlcnMsICR7c2l6ZX0gYnl0ZXMsIGlkICR7aGV4KHNlZ21lbnRJZCwgOCl9YDtcbiAgeWllbGQgeyBiZWdpbjogMCwgZW5kOiBMLkhFQURFUl9OQU1FX1dBSVRFUlMsIHdoZXJlOiBcInNlZ21lbnRcIiwgbmFtZTogXCJoZWFkZXJcIiwgc2FpZCB9O1xuICBjb25zdCB3YWl0ZXJzID0gd2FpdGVyc1RleHQodmlldy53YWl0ZXJzKHZpZXcud2hvbGUsIEwuSEVBREVSX05BTUVfV0FJVEVSUykpO1xuICB5aWVsZCB7XG4gICAgYmVnaW46IEwuSEVBREVSX05BTUVfV0FJVEVSUyxcbiAgICBlbmQ6IEwuTElORV9CWVRFUyxcbiAgICB3aGVyZTogXCJzZWdtZW50XCIsXG4gICAgbmFtZTogXCJ3YWl0ZXIgc2V0IGZvciBuYW1lc1wiLFxuICAgIHNhaWQ6IHdhaXRlcnMsXG4gIH07XG4gIGNvbnN0IGVudHJpZXMgPSB2aWV3LmVudHJpZXMoKTtcbiAgY29uc3QgdGFibGUgPSB7IGJlZ2luOiBMLkxJTkVfQllURVMsIGVhY2g6IEwuRU5UUllfQllURVMsIGNvdW50OiBtYXhFbnRyaWVzIH07XG4gIHlpZWxkKiByb3dQYXJ0cyh0YWJsZSwgcmFuZ2UsIFwidGFibGVcIiwgXCJlbnRyeVwiLCAwLCAoaykgPT4ge1xuICAgIGNvbnN0IGVudHJ5ID0gZW50cmllc1trXTtcbiAgICBpZiAoIWVudHJ5KSByZXR1cm4gXCJ1bnVzZWRcIjtcbiAgICByZXR1cm4gYFwiJHtlbnRyeS5uYW1lfVwiLCAke2VudHJ5LnByb2JsZW0gfHwgYCske2hleChlbnRyeS5vZmZzZXQpfSwgJHtjb3VudGVkKGVudHJ5LmJ5dGVzLCBcImJ5dGVcIil9YH1gO1xuICB9KTtcbiAgeWllbGQgdW51c2VkKEwuTElORV9CWVRFUyArIG1heEVudHJpZXMgKiBMLkVOVFJZX0JZVEVTLCB2aWV3LnBlZXJzQmVnaW4sIFwidGFibGVcIik7XG4gIGNvbnN0IHBhcnRpY2lwYW50cyA9IG5ldyBNYXAodmlldy5wYXJ0aWNpcGFudHMoKS5tYXAoKG9uZSkgPT4gW29uZS5zbG90LCBvbmVdKSk7XG4gIGNvbnN0IHBlZXJzID0geyBiZWdpbjogdmlldy5wZWVyc0JlZ2luLCBlYWNoOiBMLkxJTkVfQllURVMsIGNvdW50OiBtYXhQZWVycyB9O1xuICB5aWVsZCogcm93UGFydHMocGVlcnMsIHJhbmdlLCBcInBlZXJzXCIsIFwic2xvdFwiLCAxLCAoaykgPT4gcGVlclRleHQocGFydGljaXBhbnRzLmdldChrICsgMSkpKTtcbn1cblxuZnVuY3Rpb24gcGVlclRleHQocGVlcjogUGFydGljaXBhbnQgfCB1bmRlZmluZWQpOiBzdHJpbmcge1xuICBpZiAoIXBlZXIpIHJldHVybiBcInVudXNlZFwiO1xuICBjb25zdCB7IHBpZCwgbGFiZWwsIGxhbmd1YWdlLCBhbGl2ZSB9ID0gcGVlcjtcbiAgcmV0dXJuIGBwaWQgJHtwaWR9ICgke2xhYmVsfSksICR7bGFuZ3VhZ2VOYW1lKGxhbmd1YWdlKX0sICR7YWxpdmUgPyBcImFsaXZlXCIgOiBcImdvbmVcIn1gO1xufVxuXG5mdW5jdGlvbiB1bnVzZWQoYmVnaW46IG51bWJlciwgZW5kOiBudW1iZXIsIHdoZXJlOiBzdHJpbmcpOiBQYXJ0IHtcbiAgcmV0dXJuIHsgYmVnaW4sIGVuZCwgd2hlcmUsIG5hbWU6IFwidW51c2VkXCIsIHNhaWQ6IFwiXCIsIHVudXNlZDogdHJ1ZSB9O1xufVxuXG5pbnRlcmZhY2UgVGhpbmdzIHtcbiAgYmVnaW46IG51bWJlcjtcbiAgZWFjaDogbnVtYmVyO1xuICBjb3VudDogbnVtYmVyO1xufVxuXG4vKiogVGhlIHRoaW5ncyBvZiBhIHJvdyB0aGF0IGxpZSBpbiB0aGUgcmFuZ2U7IGZyb20gdGhlIGZpcnN0IG9mIHRob3NlIG9uLiAqL1xuZnVuY3Rpb24qIHJvd1BhcnRzKFxuICB7IGJlZ2luLCBlYWNoLCBjb3VudCB9OiBUaGluZ3MsXG4gIHJhbmdlOiBSYW5nZSxcbiAgd2hlcmU6IHN0cmluZyxcbiAgbmFtZTogc3RyaW5nLFxuICBmaXJzdDogbnVtYmVyLFxuICBhYm91dDogKGs6IG51bWJlcikgPT4gc3RyaW5nLFxuKTogR2VuZXJhdG9yPFBhcnQ+IHtcbiAgY29uc3Qgc3RhcnQgPSBNYXRoLm1heCgwLCBNYXRoLmZsb29yKChyYW5nZS5iZWdpbiAtIGJlZ2luKSAvIGVhY2gpKTtcbiAgY29uc3Qgc3RvcCA9IE1hdGgubWluKGNvdW50LCBNYXRoLmNlaWwoKHJhbmdlLmVuZCAtIGJlZ2luKSAvIGVhY2gpKTtcbiAgZm9yIChsZXQgayA9IHN0YXJ0OyBrIDwgc3RvcDsgaysrKSB7XG4gICAgY29uc3QgbnVtYmVyID0gayArIGZpcnN0O1xuICAgIHlpZWxkIHtcbiAgICAgIGJlZ2luOiBiZWdpbiArIGsgKiBlYWNoLFxuICAgICAgZW5kOiBiZWdpbiArIChrICsgMSkgKiBlYWNoLFxuICAgICAgd2hlcmUsXG4gICAgICBuYW1lOiBgJHtuYW1lfSAke251bWJlcn1gLFxuICAgICAgZ2V0IHNhaWQoKSB7XG4gICAgICAgIHJldHVybiBhYm91dChrKTtcbiAgICAgIH0sXG4gICAgICBvZjogeyBuYW1lLCBudW1iZXIgfSxcbiAgICB9O1xuICB9XG59XG5cbi8qKiBBIHN0cnVjdHVyZSdzIGJ5dGVzLiAqL1xuZXhwb3J0IGZ1bmN0aW9uKiBzdHJ1Y3R1cmVQYXJ0cyh2aWV3OiBWaWV3LCBlbnRyeTogTGlzdGVkLCByYW5nZTogUmFuZ2UpOiBHZW5lcmF0b3I8UGFydD4ge1xuICBpZiAoZW50cnkub2Zmc2V0ID49IHJhbmdlLmVuZCB8fCBlbnRyeS5vZmZzZXQgKyBlbnRyeS5ieXRlcyA8PSByYW5nZS5iZWdpbikgcmV0dXJuO1xuICBsZXQgc3ViamVjdDogU3ViamVjdCB8IHVuZGVmaW5lZDtcbiAgbGV0IHByb2JsZW0gPSBcIlwiO1xuICB0cnkge1xuICAgIHN1YmplY3QgPSB2aWV3LnN1YmplY3QoZW50cnkpO1xuICB9IGNhdGNoIChlcnJvcikge1xuICAgIHByb2JsZW0gPSAoZXJyb3IgYXMgRXJyb3IpLm1lc3NhZ2U7XG4gIH1cbiAgY29uc3QgYmFzZSA9IGVudHJ5Lm9mZnNldDtcbiAgY29uc3Qgd2hlcmUgPSBgJHtzdWJqZWN0Py5raW5kID8/IHZpZXcubGV0dGVycyhlbnRyeSl9IFwiJHtlbnRyeS5uYW1lfVwiYDtcbiAgY29uc3Qgc2hhcGUgPSBzdWJqZWN0ICYmIGBlbGVtZW50cyBvZiAke2NvdW50ZWQoc3ViamVjdC5lbGVtU2l6ZSwgXCJieXRlXCIpfSwgY2FwYWNpdHkgJHtzdWJqZWN0LmNhcGFjaXR5fWA7XG4gIHlpZWxkIHsgYmVnaW46IGJhc2UsIGVuZDogYmFzZSArIEwuTElORV9CWVRFUywgd2hlcmUsIG5hbWU6IFwiaGVhZGVyXCIsIHNhaWQ6IHNoYXBlID8/IHByb2JsZW0gfTtcbiAgaWYgKCFzdWJqZWN0KSB7XG4gICAgeWllbGQgeyBiZWdpbjogYmFzZSArIEwuTElORV9CWVRFUywgZW5kOiBiYXNlICsgZW50cnkuYnl0ZXMsIHdoZXJlLCBuYW1lOiBcImJ5dGVzXCIsIHNhaWQ6IFwiXCIgfTtcbiAgICByZXR1cm47XG4gIH1cbiAgbGV0IGRvbmUgPSBMLkxJTkVfQllURVM7XG4gIGZvciAoY29uc3Qgc3BhbiBvZiBzdWJqZWN0LnNwYW5zKCkpIHtcbiAgICB5aWVsZCB1bnVzZWQoYmFzZSArIGRvbmUsIGJhc2UgKyBzcGFuLmJlZ2luLCB3aGVyZSk7XG4gICAgeWllbGQqIHNwYW5QYXJ0cyhzdWJqZWN0LCBzcGFuLCByYW5nZSwgd2hlcmUpO1xuICAgIGRvbmUgPSBzcGFuLmVuZDtcbiAgfVxuICB5aWVsZCB1bnVzZWQoYmFzZSArIGRvbmUsIGJhc2UgKyBlbnRyeS5ieXRlcywgd2hlcmUpO1xufVxuXG5mdW5jdGlvbiogc3BhblBhcnRzKHN1YmplY3Q6IFN1YmplY3QsIHNwYW46IFNwYW4sIHJhbmdlOiBSYW5nZSwgd2hlcmU6IHN0cmluZyk6IEdlbmVyYXRvcjxQYXJ0PiB7XG4gIGNvbnN0IGJhc2UgPSBzdWJqZWN0LmVudHJ5Lm9mZnNldDtcbiAgY29uc3QgeyBiZWdpbiwgZW5kLCBlYWNoLCBuYW1lLCBmaXJzdCB9ID0gc3BhbjtcbiAgY29uc3QgYWJvdXQgPSAoazogbnVtYmVyKSA9PiBxdWlldGx5KCgpID0+IHN1YmplY3QuYWJvdXQoc3BhbiwgaykpO1xuICBpZiAoZWFjaCA9PT0gMCkge1xuICAgIGNvbnN0IGlzU2V0ID0gbmFtZS5zdGFydHNXaXRoKFwid2FpdGVyIHNldFwiKTtcbiAgICBjb25zdCBzYWlkID0gaXNTZXQgPyB3YWl0ZXJzVGV4dChzdWJqZWN0LnZpZXcud2FpdGVycyhzdWJqZWN0LmFyZWEsIGJlZ2luKSkgOiBhYm91dCgwKTtcbiAgICB5aWVsZCB7IGJlZ2luOiBiYXNlICsgYmVnaW4sIGVuZDogYmFzZSArIGVuZCwgd2hlcmUsIG5hbWUsIHNhaWQgfTtcbiAgICByZXR1cm47XG4gIH1cbiAgY29uc3QgdGhpbmdzID0geyBiZWdpbjogYmFzZSArIGJlZ2luLCBlYWNoLCBjb3VudDogTWF0aC5yb3VuZCgoZW5kIC0gYmVnaW4pIC8gZWFjaCkgfTtcbiAgeWllbGQqIHJvd1BhcnRzKHRoaW5ncywgcmFuZ2UsIHdoZXJlLCBuYW1lLCBmaXJzdCwgYWJvdXQpO1xufVxuXG5mdW5jdGlvbiBxdWlldGx5KGxvb2s6ICgpID0+IHN0cmluZyk6IHN0cmluZyB7XG4gIHRyeSB7XG4gICAgcmV0dXJuIGxvb2soKTtcbiAgfSBjYXRjaCAoZXJyb3IpIHtcbiAgICByZXR1cm4gKGVycm9yIGFzIEVycm9yKS5tZXNzYWdlO1xuICB9XG59XG5cbi8qKiBBbGwgcGFydHMgb2YgdGhlIHdob2xlIHNlZ21lbnQuICovXG5leHBvcnQgZnVuY3Rpb24qIHNlZ21lbnRQYXJ0cyh2aWV3OiBWaWV3LCByYW5nZTogUmFuZ2UpOiBHZW5lcmF0b3I8UGFydD4ge1xuICB5aWVsZCogZnJvbnRQYXJ0cyh2aWV3LCByYW5nZSk7XG4gIGNvbnN0IGVudHJpZXMgPSB2aWV3LmVudHJpZXMoKS5zb3J0KChhLCBiKSA9PiBhLm9mZnNldCAtIGIub2Zmc2V0KTtcbiAgbGV0IGVuZCA9IHZpZXcuc3RydWN0dXJlc0JlZ2luO1xuICBmb3IgKGNvbnN0IGVudHJ5IG9mIGVudHJpZXMpIHtcbiAgICBpZiAoZW50cnkucHJvYmxlbSkge1xuICAgICAgeWllbGQge1xuICAgICAgICBiZWdpbjogcmFuZ2UuYmVnaW4sXG4gICAgICAgIGVuZDogcmFuZ2UuYmVnaW4sXG4gICAgICAgIHdoZXJlOiBgZW50cnkgJHtlbnRyeS5udW1iZXJ9YCxcbiAgICAgICAgbmFtZTogYFwiJHtlbnRyeS5uYW1lfVwiYCxcbiAgICAgICAgc2FpZDogZW50cnkucHJvYmxlbSxcbiAgICAgIH07XG4gICAgICBjb250aW51ZTtcbiAgICB9XG4gICAgaWYgKGVudHJ5Lm9mZnNldCA+IGVuZCkgeWllbGQgdW51c2VkKGVuZCwgZW50cnkub2Zmc2V0LCBcInNlZ21lbnRcIik7XG4gICAgeWllbGQqIHN0cnVjdHVyZVBhcnRzKHZpZXcsIGVudHJ5LCByYW5nZSk7XG4gICAgZW5kID0gTWF0aC5tYXgoZW5kLCBlbnRyeS5vZmZzZXQgKyBlbnRyeS5ieXRlcyk7XG4gIH1cbiAgeWllbGQgeyAuLi51bnVzZWQoZW5kLCB2aWV3LmhlYWRlci5zaXplLCBcInNlZ21lbnRcIiksIG5hbWU6IFwiZnJlZVwiIH07XG59XG4iLCAiLy8gQnl0ZXMgd2l0aCB3aGF0IHRoZXkgYXJlOiBmb3IgcGVvcGxlLCBhcyBsaW5lcyBvZiBoZXhhZGVjaW1hbCB1bmRlciBoZWFkaW5nczsgZm9yIHByb2dyYW1zLCBhcyBvbmUgb2JqZWN0IGZvciBlYWNoIHBhcnQuXG5cbmltcG9ydCB0eXBlIHsgQ29udGV4dCB9IGZyb20gXCIuLi9jb21tYW5kXCI7XG5pbXBvcnQgdHlwZSB7IEFyZWEgfSBmcm9tIFwiLi4vbW9kZWwvZmlsZVwiO1xuaW1wb3J0IHsgY291bnRlZCB9IGZyb20gXCIuLi90ZXh0XCI7XG5pbXBvcnQgdHlwZSB7IFBhcnQsIFJhbmdlIH0gZnJvbSBcIi4vcGFydHNcIjtcblxuY29uc3QgUk9XID0gMTY7XG4vKiogQnl0ZXMgdGhhdCBhcmUgbG9va2VkIGF0IGluIG9uZSBnby4gKi9cbmNvbnN0IENIVU5LID0gMSA8PCAxNjtcbi8qKiBPZiBvbmUgZHVtcDogaXQgc2F5cyB3aGVyZSBpdCBzdG9wcGVkLiAqL1xuY29uc3QgTU9TVF9CWVRFUyA9IDIgKiogMjg7XG5cbmZ1bmN0aW9uIGlzWmVybyhieXRlczogVWludDhBcnJheSk6IGJvb2xlYW4ge1xuICBmb3IgKGNvbnN0IGJ5dGUgb2YgYnl0ZXMpIGlmIChieXRlICE9PSAwKSByZXR1cm4gZmFsc2U7XG4gIHJldHVybiB0cnVlO1xufVxuXG5mdW5jdGlvbiBlcXVhbChhOiBVaW50OEFycmF5LCBiOiBVaW50OEFycmF5KTogYm9vbGVhbiB7XG4gIHJldHVybiBhLmxlbmd0aCA9PT0gYi5sZW5ndGggJiYgQnVmZmVyLmNvbXBhcmUoYSwgYikgPT09IDA7XG59XG5cbi8qKiBQcmludHMgcGFydHMsIHRob3NlIG9mIGEgcm93IHRoYXQgYXJlIGFsaWtlIHRvZ2V0aGVyLiAqL1xuZXhwb3J0IGNsYXNzIER1bXAge1xuICByZWFkb25seSAjd2hvbGU6IEFyZWE7XG4gICNiZWZvcmU6IHsgcGFydDogUGFydDsgYnl0ZXM6IFVpbnQ4QXJyYXkgfSB8IHVuZGVmaW5lZDtcbiAgLyoqIFBhcnRzIGluIGEgcm93IHRoYXQgd2VyZSBsaWtlIHRoZSBvbmUgYmVmb3JlLiAqL1xuICAjYWxpa2U6IFBhcnRbXSA9IFtdO1xuICAjbG9va2VkID0gMDtcblxuICBjb25zdHJ1Y3RvcihcbiAgICByZWFkb25seSBjb250ZXh0OiBDb250ZXh0LFxuICAgIHdob2xlOiBBcmVhLFxuICAgIHJlYWRvbmx5IHJhbmdlOiBSYW5nZSxcbiAgKSB7XG4gICAgdGhpcy4jd2hvbGUgPSB3aG9sZTtcbiAgfVxuXG4gIHByaW50KHBhcnRzOiBJdGVyYWJsZTxQYXJ0Pik6IHZvaWQge1xuICAgIGNvbnN0IHsgY29udGV4dCB9ID0gdGhpcztcbiAgICBsZXQgZmlyc3QgPSB0cnVlO1xuICAgIGlmIChjb250ZXh0Lmpzb24pIGNvbnRleHQub3V0LndyaXRlKFwiW1wiKTtcbiAgICBmb3IgKGNvbnN0IHBhcnQgb2YgcGFydHMpIHtcbiAgICAgIGNvbnN0IGJlZ2luID0gTWF0aC5tYXgocGFydC5iZWdpbiwgdGhpcy5yYW5nZS5iZWdpbik7XG4gICAgICBjb25zdCBlbmQgPSBNYXRoLm1pbihwYXJ0LmVuZCwgdGhpcy5yYW5nZS5lbmQpO1xuICAgICAgY29uc3QgaXNSZW1hcmsgPSBwYXJ0LmJlZ2luID09PSBwYXJ0LmVuZCAmJiBwYXJ0LnNhaWQgIT09IFwiXCI7XG4gICAgICBpZiAoYmVnaW4gPj0gZW5kICYmICEoaXNSZW1hcmsgJiYgIWNvbnRleHQuanNvbikpIGNvbnRpbnVlO1xuICAgICAgaWYgKHRoaXMuI2xvb2tlZCA+IE1PU1RfQllURVMpIHtcbiAgICAgICAgY29udGV4dC5yZW1hcmsoYHplcm9pcGM6IHN0b3BwZWQgYWZ0ZXIgJHtNT1NUX0JZVEVTfSBieXRlczogLS1vZmZzZXQgYW5kIC0tc2l6ZSBjaG9vc2Ugb3RoZXJzYCk7XG4gICAgICAgIGJyZWFrO1xuICAgICAgfVxuICAgICAgaWYgKGNvbnRleHQuanNvbikgZmlyc3QgPSB0aGlzLiNqc29uKHBhcnQsIGJlZ2luLCBlbmQsIGZpcnN0KTtcbiAgICAgIGVsc2UgdGhpcy4jdGV4dChwYXJ0LCBiZWdpbiwgZW5kKTtcbiAgICB9XG4gICAgaWYgKGNvbnRleHQuanNvbikgY29udGV4dC5wcmludChmaXJzdCA/IFwiXVwiIDogXCJcXG5dXCIpO1xuICAgIGVsc2UgdGhpcy4jdGVsbEFsaWtlKCk7XG4gIH1cblxuICAvKiogQnl0ZXMgaW4gcGllY2VzLCBmb3IgdGhleSBtYXkgYmUgbWFueS4gKi9cbiAgKiNjaHVua3MoYmVnaW46IG51bWJlciwgZW5kOiBudW1iZXIpOiBHZW5lcmF0b3I8eyBhdDogbnVtYmVyOyBieXRlczogVWludDhBcnJheSB9PiB7XG4gICAgZm9yIChsZXQgYXQgPSBiZWdpbjsgYXQgPCBlbmQ7IGF0ICs9IENIVU5LKSB7XG4gICAgICBjb25zdCBieXRlcyA9IHRoaXMuI3dob2xlLnJlYWQoYXQsIE1hdGgubWluKENIVU5LLCBlbmQgLSBhdCkpO1xuICAgICAgdGhpcy4jbG9va2VkICs9IGJ5dGVzLmxlbmd0aDtcbiAgICAgIHlpZWxkIHsgYXQsIGJ5dGVzIH07XG4gICAgICBpZiAodGhpcy4jbG9va2VkID4gTU9TVF9CWVRFUykgcmV0dXJuO1xuICAgIH1cbiAgfVxuXG4gICNhcmVaZXJvKGJlZ2luOiBudW1iZXIsIGVuZDogbnVtYmVyKTogYm9vbGVhbiB7XG4gICAgZm9yIChjb25zdCB7IGJ5dGVzIH0gb2YgdGhpcy4jY2h1bmtzKGJlZ2luLCBlbmQpKSBpZiAoIWlzWmVybyhieXRlcykpIHJldHVybiBmYWxzZTtcbiAgICByZXR1cm4gdHJ1ZTtcbiAgfVxuXG4gIC8vIC0tLSBmb3IgcHJvZ3JhbXMgLS0tXG5cbiAgLyoqIFdoZXRoZXIgbm90aGluZyBpcyBwcmludGVkIHlldC4gKi9cbiAgI2pzb24oeyB3aGVyZSwgbmFtZSwgc2FpZCwgdW51c2VkIH06IFBhcnQsIGJlZ2luOiBudW1iZXIsIGVuZDogbnVtYmVyLCBmaXJzdDogYm9vbGVhbik6IGJvb2xlYW4ge1xuICAgIGNvbnN0IHsgb3V0IH0gPSB0aGlzLmNvbnRleHQ7XG4gICAgY29uc3QgaXNPbmx5WmVybyA9IHRoaXMuI2FyZVplcm8oYmVnaW4sIGVuZCk7XG4gICAgaWYgKHVudXNlZCAmJiBpc09ubHlaZXJvKSByZXR1cm4gZmlyc3Q7XG4gICAgY29uc3QgYWJvdXQgPSB7IG9mZnNldDogYmVnaW4sIHNpemU6IGVuZCAtIGJlZ2luLCB3aGVyZSwgbmFtZSwgLi4uKHNhaWQgPyB7IHNhaWQgfSA6IHt9KSB9O1xuICAgIG91dC53cml0ZShgJHtmaXJzdCA/IFwiXCIgOiBcIixcIn1cXG4gICR7SlNPTi5zdHJpbmdpZnkoYWJvdXQpLnNsaWNlKDAsIC0xKX1gKTtcbiAgICBpZiAoaXNPbmx5WmVybykgb3V0LndyaXRlKGAsXCJ6ZXJvXCI6dHJ1ZX1gKTtcbiAgICBlbHNlIHtcbiAgICAgIG91dC53cml0ZShgLFwiYnl0ZXNcIjpcImApO1xuICAgICAgZm9yIChjb25zdCB7IGJ5dGVzIH0gb2YgdGhpcy4jY2h1bmtzKGJlZ2luLCBlbmQpKSBvdXQud3JpdGUoQnVmZmVyLmZyb20oYnl0ZXMpLnRvU3RyaW5nKFwiaGV4XCIpKTtcbiAgICAgIG91dC53cml0ZShgXCJ9YCk7XG4gICAgfVxuICAgIHJldHVybiBmYWxzZTtcbiAgfVxuXG4gIC8vIC0tLSBmb3IgcGVvcGxlIC0tLVxuXG4gICN0ZXh0KHBhcnQ6IFBhcnQsIGJlZ2luOiBudW1iZXIsIGVuZDogbnVtYmVyKTogdm9pZCB7XG4gICAgY29uc3QgeyBvZiB9ID0gcGFydDtcbiAgICBpZiAob2YgJiYgZW5kIC0gYmVnaW4gPD0gQ0hVTkspIHtcbiAgICAgIGNvbnN0IGJ5dGVzID0gdGhpcy4jd2hvbGUucmVhZChiZWdpbiwgZW5kIC0gYmVnaW4pO1xuICAgICAgdGhpcy4jbG9va2VkICs9IGJ5dGVzLmxlbmd0aDtcbiAgICAgIGlmICh0aGlzLiNpc0xpa2UocGFydCwgYnl0ZXMpKSB7XG4gICAgICAgIHRoaXMuI2FsaWtlLnB1c2gocGFydCk7XG4gICAgICAgIGlmICh0aGlzLiNhbGlrZS5sZW5ndGggPiAxKSB0aGlzLiNhbGlrZSA9IFt0aGlzLiNhbGlrZVswXSBhcyBQYXJ0LCBwYXJ0XTtcbiAgICAgICAgcmV0dXJuO1xuICAgICAgfVxuICAgICAgdGhpcy4jdGVsbEFsaWtlKCk7XG4gICAgICB0aGlzLiNiZWZvcmUgPSB7IHBhcnQsIGJ5dGVzIH07XG4gICAgfSBlbHNlIHRoaXMuI3RlbGxBbGlrZSgpO1xuICAgIGNvbnN0IGlzT25seVplcm8gPSB0aGlzLiNhcmVaZXJvKGJlZ2luLCBlbmQpO1xuICAgIGlmIChwYXJ0LnVudXNlZCAmJiBpc09ubHlaZXJvKSByZXR1cm47XG4gICAgdGhpcy4jaGVhZGluZyhwYXJ0LCBpc09ubHlaZXJvICYmIGJlZ2luIDwgZW5kID8gYDogJHtjb3VudGVkKGVuZCAtIGJlZ2luLCBcImJ5dGVcIil9IDBgIDogXCJcIik7XG4gICAgaWYgKCFpc09ubHlaZXJvKSB0aGlzLiNyb3dzKGJlZ2luLCBlbmQpO1xuICB9XG5cbiAgLyoqIFdoZXRoZXIgaXQgaXMgdGhlIG5leHQgb2YgdGhlIHNhbWUgcm93LCB3aXRoIHRoZSBzYW1lIGJ5dGVzIGFzIHRoZSBvbmUgYmVmb3JlLiAqL1xuICAjaXNMaWtlKHsgd2hlcmUsIG9mIH06IFBhcnQsIGJ5dGVzOiBVaW50OEFycmF5KTogYm9vbGVhbiB7XG4gICAgY29uc3QgYmVmb3JlID0gdGhpcy4jYmVmb3JlO1xuICAgIHJldHVybiBiZWZvcmU/LnBhcnQud2hlcmUgPT09IHdoZXJlICYmIGJlZm9yZS5wYXJ0Lm9mPy5uYW1lID09PSBvZj8ubmFtZSAmJiBlcXVhbChiZWZvcmUuYnl0ZXMsIGJ5dGVzKTtcbiAgfVxuXG4gICN0ZWxsQWxpa2UoKTogdm9pZCB7XG4gICAgY29uc3QgW2Zyb21dID0gdGhpcy4jYWxpa2U7XG4gICAgY29uc3QgdG8gPSB0aGlzLiNhbGlrZS5hdCgtMSk7XG4gICAgaWYgKGZyb20gJiYgdG8pIHtcbiAgICAgIGNvbnN0IHdoaWNoID0gZnJvbSA9PT0gdG8gPyBmcm9tLm5hbWUgOiBgJHtmcm9tLm5hbWV9IHRvICR7dG8ub2Y/Lm51bWJlcn1gO1xuICAgICAgdGhpcy5jb250ZXh0LnByaW50KHRoaXMuY29udGV4dC5wYWludC5kaW0oYCMgJHtmcm9tLndoZXJlfTogJHt3aGljaH06IHRoZSBzYW1lYCkpO1xuICAgIH1cbiAgICB0aGlzLiNhbGlrZSA9IFtdO1xuICB9XG5cbiAgI2hlYWRpbmcoeyB3aGVyZSwgbmFtZSwgc2FpZCB9OiBQYXJ0LCByZXN0OiBzdHJpbmcpOiB2b2lkIHtcbiAgICBjb25zdCB7IHBhaW50IH0gPSB0aGlzLmNvbnRleHQ7XG4gICAgdGhpcy5jb250ZXh0LnByaW50KGAke3BhaW50LmJvbGQoYCMgJHt3aGVyZX06ICR7bmFtZX1gKX0ke3NhaWQgPyBgLCAke3NhaWR9YCA6IFwiXCJ9JHtyZXN0fWApO1xuICB9XG5cbiAgI3Jvd3MoYmVnaW46IG51bWJlciwgZW5kOiBudW1iZXIpOiB2b2lkIHtcbiAgICBsZXQgYmVmb3JlOiBVaW50OEFycmF5IHwgdW5kZWZpbmVkO1xuICAgIGxldCBpc1N0YXJyZWQgPSBmYWxzZTtcbiAgICBmb3IgKGNvbnN0IHsgYXQsIGJ5dGVzIH0gb2YgdGhpcy4jY2h1bmtzKGJlZ2luLCBlbmQpKSB7XG4gICAgICBmb3IgKGxldCBrID0gMDsgayA8IGJ5dGVzLmxlbmd0aDsgayArPSBST1cpIHtcbiAgICAgICAgY29uc3Qgcm93ID0gYnl0ZXMuc3ViYXJyYXkoaywgayArIFJPVyk7XG4gICAgICAgIGlmIChiZWZvcmUgJiYgZXF1YWwoYmVmb3JlLCByb3cpKSB7XG4gICAgICAgICAgaWYgKCFpc1N0YXJyZWQpIHRoaXMuY29udGV4dC5wcmludChcIipcIik7XG4gICAgICAgICAgaXNTdGFycmVkID0gdHJ1ZTtcbiAgICAgICAgICBjb250aW51ZTtcbiAgICAgICAgfVxuICAgICAgICBpc1N0YXJyZWQgPSBmYWxzZTtcbiAgICAgICAgYmVmb3JlID0gcm93O1xuICAgICAgICB0aGlzLmNvbnRleHQucHJpbnQodGhpcy4jcm93KGF0ICsgaywgcm93KSk7XG4gICAgICB9XG4gICAgfVxuICB9XG5cbiAgI3JvdyhhdDogbnVtYmVyLCBieXRlczogVWludDhBcnJheSk6IHN0cmluZyB7XG4gICAgY29uc3QgaGV4YWRlY2ltYWwgPSBBcnJheS5mcm9tKHsgbGVuZ3RoOiBST1cgfSwgKF8sIGspID0+IHtcbiAgICAgIGNvbnN0IGJ5dGUgPSBieXRlc1trXTtcbiAgICAgIHJldHVybiBgJHtrICUgOCA9PT0gMCA/IFwiIFwiIDogXCJcIn0ke2J5dGUgPT09IHVuZGVmaW5lZCA/IFwiICBcIiA6IGJ5dGUudG9TdHJpbmcoMTYpLnBhZFN0YXJ0KDIsIFwiMFwiKX0gYDtcbiAgICB9KTtcbiAgICBjb25zdCB0ZXh0ID0gQXJyYXkuZnJvbShieXRlcywgKGJ5dGUpID0+IChieXRlID49IDB4MjAgJiYgYnl0ZSA8IDB4N2YgPyBTdHJpbmcuZnJvbUNoYXJDb2RlKGJ5dGUpIDogXCIuXCIpKTtcbiAgICBjb25zdCBhZGRyZXNzID0gYXQudG9TdHJpbmcoMTYpLnBhZFN0YXJ0KDgsIFwiMFwiKTtcbiAgICByZXR1cm4gYCR7dGhpcy5jb250ZXh0LnBhaW50LmRpbShhZGRyZXNzKX0gJHtoZXhhZGVjaW1hbC5qb2luKFwiXCIpfSAke3RleHQuam9pbihcIlwiKX1gO1xuICB9XG59XG4iLCAiLy8gVmFsdWVzIG9mIG9wdGlvbnMsIGFzIHRoZXkgYXJlIHJlYWQgZnJvbSB0aGUgY29tbWFuZCBsaW5lLlxuXG5pbXBvcnQgeyBJbnZhbGlkQXJndW1lbnRFcnJvciwgT3B0aW9uIH0gZnJvbSBcImNvbW1hbmRlclwiO1xuaW1wb3J0IHsgc2hvd24gfSBmcm9tIFwiLi90ZXh0XCI7XG5pbXBvcnQgeyBFbGVtZW50VHlwZSB9IGZyb20gXCIuL3R5cGVzXCI7XG5cbi8qKiBBIHdob2xlIG51bWJlciBmcm9tIDAgb247IGhleGFkZWNpbWFsIHdpdGggMHguICovXG5leHBvcnQgZnVuY3Rpb24gd2hvbGVOdW1iZXIodGV4dDogc3RyaW5nKTogbnVtYmVyIHtcbiAgY29uc3QgbnVtYmVyID0gL14oMHhbMC05YS1mXSt8XFxkKykkL2kudGVzdCh0ZXh0KSA/IE51bWJlcih0ZXh0KSA6IE51bWJlci5OYU47XG4gIGlmICghTnVtYmVyLmlzU2FmZUludGVnZXIobnVtYmVyKSkgdGhyb3cgbmV3IEludmFsaWRBcmd1bWVudEVycm9yKGBcIiR7c2hvd24odGV4dCl9XCIgaXMgbm8gd2hvbGUgbnVtYmVyIGZyb20gMCBvbi5gKTtcbiAgcmV0dXJuIG51bWJlcjtcbn1cblxuLyoqIC0tdHlwZSwgb2YgdGhlIGVsZW1lbnRzOyBvZiBhIG1hcDogb2YgdGhlIHZhbHVlcy4gKi9cbmV4cG9ydCBjb25zdCB0eXBlT3B0aW9uID0gKHdoYXQgPSBcIm9mIHRoZSBlbGVtZW50cyAob2YgYSBtYXA6IHRoZSB2YWx1ZXMpXCIpOiBPcHRpb24gPT5cbiAgbmV3IE9wdGlvbihcIi10LCAtLXR5cGUgPHR5cGU+XCIsIHdoYXQpLmFyZ1BhcnNlcihFbGVtZW50VHlwZS5wYXJzZSk7XG5cbi8qKiAtLWtleSwgb2YgYSBtYXAncyBrZXlzLiAqL1xuZXhwb3J0IGNvbnN0IGtleU9wdGlvbiA9ICgpOiBPcHRpb24gPT4gbmV3IE9wdGlvbihcIi1rLCAtLWtleSA8dHlwZT5cIiwgXCJvZiBhIG1hcCdzIGtleXNcIikuYXJnUGFyc2VyKEVsZW1lbnRUeXBlLnBhcnNlKTtcblxuZXhwb3J0IGNvbnN0IFRZUEVTX0hFTFAgPSBgXG5UeXBlczogaTggdG8gaTY0LCB1OCB0byB1NjQsIGYzMiwgZjY0LCBib29sLCB1dGY4KG4pLCBieXRlcyhuKSwgYXJyYXlzIFRbbl0gYW5kXG5zdHJ1Y3RzIHtuYW1lOiBULCBuYW1lOiBUfSwgbGFpZCBvdXQgYXMgQyBkb2VzLiB1dGY4IGFuZCBieXRlcyB3aXRob3V0IGEgbnVtYmVyXG50YWtlIHdoYXRldmVyIHRoZXJlIGlzLiBRdW90ZSB3aGF0IHRoZSBzaGVsbCB3b3VsZCB0YWtlIGZvciBpdHNlbGYuYDtcbiIsICIvLyBUaGUgdHlwZSBsYW5ndWFnZSBvZiAtLXR5cGUgYW5kIC0ta2V5OiBgZjY0YCwgYHV0ZjgoMTIpYCwgYHUxNlszXWAsIGB7dHlwZTogdTMyLCBkYXRhOiBpMzJ9YC4gdHlwZXMvcGFyc2UudHMgaGFzIGl0c1xuLy8gZ3JhbW1hciwgdHlwZXMvd29yZHMudHMgc2F5cyBob3cgdmFsdWVzIGFyZSB3cml0dGVuLCB0eXBlcy9wcmludC50cyBob3cgdGhleSBhcmUgcHJpbnRlZC5cblxuaW1wb3J0ICogYXMgemVyb2lwYyBmcm9tIFwiemVyb2lwY1wiO1xuaW1wb3J0IHsgTWlzbWF0Y2hFcnJvciwgdHlwZSBUeXBlIH0gZnJvbSBcInplcm9pcGNcIjtcbmltcG9ydCB7IGRlY29kZSwgZW5jb2RlIH0gZnJvbSBcIi4vdHlwZXMvYnl0ZXNcIjtcbmltcG9ydCB0eXBlIHsgRm9ybSwgVmFsdWUgfSBmcm9tIFwiLi90eXBlcy9mb3JtXCI7XG5pbXBvcnQgeyBwYXJzZVR5cGUgfSBmcm9tIFwiLi90eXBlcy9wYXJzZVwiO1xuaW1wb3J0IHsgY3N2Q2VsbHMsIGNzdkxpbmUsIGNzdlRpdGxlcywganNvblRleHQsIHBsYWluLCBzaG9ydCB9IGZyb20gXCIuL3R5cGVzL3ByaW50XCI7XG5pbXBvcnQgeyBuYW1lT2YsIHJlYWRKc29uLCByZWFkV29yZCB9IGZyb20gXCIuL3R5cGVzL3dvcmRzXCI7XG5cbmV4cG9ydCB0eXBlIHsgRm9ybSwgVmFsdWUgfSBmcm9tIFwiLi90eXBlcy9mb3JtXCI7XG5leHBvcnQgeyBUeXBlU3ludGF4RXJyb3IgfSBmcm9tIFwiLi90eXBlcy9wYXJzZVwiO1xuZXhwb3J0IHsgY3N2TGluZSB9IGZyb20gXCIuL3R5cGVzL3ByaW50XCI7XG5leHBvcnQgeyBWYWx1ZUVycm9yIH0gZnJvbSBcIi4vdHlwZXMvd29yZHNcIjtcblxuLyoqIEEgdHlwZSBvZiB0aGUgY29tbWFuZCBsaW5lLCBhbmQgdmFsdWVzIG9mIGl0IGZyb20gdGV4dCwgZnJvbSBieXRlcywgYW5kIHRvIHRleHQuICovXG5leHBvcnQgY2xhc3MgRWxlbWVudFR5cGUge1xuICByZWFkb25seSAjZm9ybTogRm9ybTtcbiAgI2xpYnJhcnk6IFR5cGU8dW5rbm93bj4gfCB1bmRlZmluZWQ7XG5cbiAgcHJpdmF0ZSBjb25zdHJ1Y3Rvcihmb3JtOiBGb3JtKSB7XG4gICAgdGhpcy4jZm9ybSA9IGZvcm07XG4gIH1cblxuICAvKiogUmVhZHMgYSB0eXBlLiBUaHJvd3MgYSBUeXBlU3ludGF4RXJyb3IgKGEgVXNhZ2UpLCB3aGljaCBzaG93cyB3aGVyZSBpdCB3ZW50IHdyb25nLiAqL1xuICBzdGF0aWMgcGFyc2UodGV4dDogc3RyaW5nKTogRWxlbWVudFR5cGUge1xuICAgIHJldHVybiBuZXcgRWxlbWVudFR5cGUocGFyc2VUeXBlKHRleHQpKTtcbiAgfVxuXG4gIC8qKiBgYnl0ZXMoOClgLCBge2lkOiB1MzIsIHZhbHVlOiBmNjR9YC4gKi9cbiAgZ2V0IG5hbWUoKTogc3RyaW5nIHtcbiAgICByZXR1cm4gbmFtZU9mKHRoaXMuI2Zvcm0pO1xuICB9XG5cbiAgLyoqIEJ5dGVzIG9mIGEgdmFsdWU7IDAgb2YgdXRmOCBhbmQgYnl0ZXMgd2l0aG91dCBhIG51bWJlciwgd2hpY2ggdGFrZSB3aGF0ZXZlciB0aGVyZSBpcy4gKi9cbiAgZ2V0IHNpemUoKTogbnVtYmVyIHtcbiAgICByZXR1cm4gdGhpcy4jZm9ybS5zaXplO1xuICB9XG5cbiAgZ2V0IGZvcm0oKTogRm9ybSB7XG4gICAgcmV0dXJuIHRoaXMuI2Zvcm07XG4gIH1cblxuICAvKiogQSBudW1iZXIsIGZvciBhIGNoYXJ0OiBpbnRlZ2VycyBhbmQgZmxvYXRzLiAqL1xuICBnZXQgaXNOdW1iZXIoKTogYm9vbGVhbiB7XG4gICAgcmV0dXJuIHRoaXMuI2Zvcm0uZm9ybSA9PT0gXCJzY2FsYXJcIiAmJiB0aGlzLiNmb3JtLnNjYWxhciAhPT0gXCJib29sXCI7XG4gIH1cblxuICAvKiogRm9yIGVsZW1lbnRzIG9mIHNvIG1hbnkgYnl0ZXMuIGB3aGF0YCBuYW1lcyB0aGUgc3RydWN0dXJlLiBUaHJvd3MgYSBNaXNtYXRjaEVycm9yIHdoZXJlIHRoZXkgYXJlIG5vdCBvZiB0aGlzIHR5cGUuICovXG4gIHdpdGhTaXplKGVsZW1TaXplOiBudW1iZXIsIHdoYXQ6IHN0cmluZyk6IEVsZW1lbnRUeXBlIHtcbiAgICBpZiAodGhpcy5zaXplID09PSBlbGVtU2l6ZSkgcmV0dXJuIHRoaXM7XG4gICAgaWYgKHRoaXMuc2l6ZSA9PT0gMCAmJiBlbGVtU2l6ZSA+IDApIHJldHVybiBFbGVtZW50VHlwZS5wYXJzZShgJHt0aGlzLiNmb3JtLmZvcm19KCR7ZWxlbVNpemV9KWApO1xuICAgIHRocm93IG5ldyBNaXNtYXRjaEVycm9yKFxuICAgICAgXCJaRVJPSVBDX1NIQVBFX01JU01BVENIXCIsXG4gICAgICBgJHt3aGF0fTogaXRzIGVsZW1lbnRzIGhhdmUgJHtlbGVtU2l6ZX0gYnl0ZXMsIGFuZCAke3RoaXMubmFtZX0gdGFrZXMgJHt0aGlzLnNpemV9YCxcbiAgICApO1xuICB9XG5cbiAgLyoqIFRoZSBsaWJyYXJ5J3MgdHlwZS4gTnVtYmVycyBhcmUgaXRzIG93biBzY2FsYXJzLCBzbyB0aGV5IGFyZSB3cml0dGVuIGluIG9uZSBwaWVjZTsgdGhlIHJlc3QgaXMgY29waWVkIGFzIGJ5dGVzLiAqL1xuICBnZXQgbGlicmFyeSgpOiBUeXBlPHVua25vd24+IHtcbiAgICByZXR1cm4gKHRoaXMuI2xpYnJhcnkgPz89IGxpYnJhcnlUeXBlKHRoaXMuI2Zvcm0pKTtcbiAgfVxuXG4gIC8vIC0tLSB2YWx1ZXMgLS0tXG5cbiAgLyoqIFRoZSB2YWx1ZSBvZiB0aGVzZSBieXRlczogYXMgbWFueSBhcyBgc2l6ZWAsIHVubGVzcyB0aGF0IGlzIDAuICovXG4gIGRlY29kZShieXRlczogVWludDhBcnJheSk6IFZhbHVlIHtcbiAgICByZXR1cm4gZGVjb2RlKHRoaXMuI2Zvcm0sIGJ5dGVzKTtcbiAgfVxuXG4gIGVuY29kZSh2YWx1ZTogVmFsdWUpOiBVaW50OEFycmF5IHtcbiAgICByZXR1cm4gZW5jb2RlKHRoaXMuI2Zvcm0sIHZhbHVlKTtcbiAgfVxuXG4gIC8qKiBBIHZhbHVlIGZyb20gYSB3b3JkIG9mIHRoZSBjb21tYW5kIGxpbmUgb3IgYSBsaW5lIG9mIGlucHV0OyBhcnJheXMgYW5kIHN0cnVjdHMgYXJlIEpTT04uIFRocm93cyBhIFZhbHVlRXJyb3IuICovXG4gIHJlYWQodGV4dDogc3RyaW5nKTogVmFsdWUge1xuICAgIHJldHVybiByZWFkV29yZCh0aGlzLiNmb3JtLCB0ZXh0KTtcbiAgfVxuXG4gIC8qKiBBIHZhbHVlIGZyb20gSlNPTiwgd2hhdGV2ZXIgdGhlIHR5cGUuIFRocm93cyBhIFZhbHVlRXJyb3IuICovXG4gIHJlYWRKc29uKHRleHQ6IHN0cmluZyk6IFZhbHVlIHtcbiAgICByZXR1cm4gcmVhZEpzb24odGhpcy4jZm9ybSwgdGV4dCk7XG4gIH1cblxuICAvLyAtLS0gdGV4dCAtLS1cblxuICAvKiogRm9yIHBlb3BsZTogc2hvcnQsIGN1dCB3aGVyZSBpdCBpcyB0b28gbG9uZyB0byBiZSByZWFkLiAqL1xuICBzaG9ydCh2YWx1ZTogVmFsdWUpOiBzdHJpbmcge1xuICAgIHJldHVybiBzaG9ydCh0aGlzLiNmb3JtLCB2YWx1ZSk7XG4gIH1cblxuICAvKiogRm9yIHNjcmlwdHM6IHdob2xlLCBhbmQgYWx3YXlzIG9uZSBsaW5lLiAqL1xuICBwbGFpbih2YWx1ZTogVmFsdWUpOiBzdHJpbmcge1xuICAgIHJldHVybiBwbGFpbih0aGlzLiNmb3JtLCB2YWx1ZSk7XG4gIH1cblxuICAvKiogRXhhY3QuIGk2NCBhbmQgdTY0IGFyZSBudW1iZXJzIHVwIHRvIDJeNTMgLSAxLCBhbmQgc3RyaW5ncyBiZXlvbmQuICovXG4gIGpzb25UZXh0KHZhbHVlOiBWYWx1ZSk6IHN0cmluZyB7XG4gICAgcmV0dXJuIGpzb25UZXh0KHRoaXMuI2Zvcm0sIHZhbHVlKTtcbiAgfVxuXG4gIC8qKiBUaGUgc2FtZSBhcyBkYXRhIGZvciBKU09OLnN0cmluZ2lmeS4gKi9cbiAganNvbih2YWx1ZTogVmFsdWUpOiB1bmtub3duIHtcbiAgICByZXR1cm4gSlNPTi5wYXJzZShqc29uVGV4dCh0aGlzLiNmb3JtLCB2YWx1ZSkpIGFzIHVua25vd247XG4gIH1cblxuICBjc3ZUaXRsZXModGl0bGU/OiBzdHJpbmcpOiBzdHJpbmdbXSB7XG4gICAgcmV0dXJuIGNzdlRpdGxlcyh0aGlzLiNmb3JtLCB0aXRsZSk7XG4gIH1cblxuICBjc3ZDZWxscyh2YWx1ZTogVmFsdWUpOiBzdHJpbmdbXSB7XG4gICAgcmV0dXJuIGNzdkNlbGxzKHRoaXMuI2Zvcm0sIHZhbHVlKTtcbiAgfVxuXG4gIGNzdih2YWx1ZTogVmFsdWUpOiBzdHJpbmcge1xuICAgIHJldHVybiBjc3ZMaW5lKHRoaXMuY3N2Q2VsbHModmFsdWUpKTtcbiAgfVxufVxuXG5mdW5jdGlvbiBsaWJyYXJ5VHlwZShmb3JtOiBGb3JtKTogVHlwZTx1bmtub3duPiB7XG4gIGlmIChmb3JtLmZvcm0gPT09IFwic2NhbGFyXCIpIHJldHVybiB6ZXJvaXBjW2Zvcm0uc2NhbGFyXTtcbiAgY29uc3QgcmF3ID0gemVyb2lwYy5ieXRlcyhmb3JtLnNpemUpO1xuICBjb25zdCBpblBsYWNlID0gcmF3LnZpZXcgYXMgKGFkZHJlc3M6IG51bWJlcikgPT4gVWludDhBcnJheTtcbiAgcmV0dXJuIHtcbiAgICBuYW1lOiBuYW1lT2YoZm9ybSksXG4gICAgc2l6ZTogZm9ybS5zaXplLFxuICAgIGFsaWduOiBmb3JtLmFsaWduLFxuICAgIHJlYWQ6IChhZGRyZXNzKSA9PiBkZWNvZGUoZm9ybSwgaW5QbGFjZShhZGRyZXNzKSksXG4gICAgd3JpdGU6IChhZGRyZXNzLCB2YWx1ZSwgd2hlcmUpID0+IHJhdy53cml0ZShhZGRyZXNzLCBlbmNvZGUoZm9ybSwgdmFsdWUgYXMgVmFsdWUpLCB3aGVyZSksXG4gIH07XG59XG4iLCAiLy8gVmFsdWVzIHRvIHRoZSBieXRlcyB0aGF0IHRoZXkgaGF2ZSBpbiBhIHNlZ21lbnQsIGFuZCBiYWNrLiBMaXR0bGUtZW5kaWFuLCBhcyB0aGUgZm9ybWF0IGlzLlxuXG5pbXBvcnQgdHlwZSB7IEZvcm0sIFNjYWxhck5hbWUsIFZhbHVlIH0gZnJvbSBcIi4vZm9ybVwiO1xuXG5jb25zdCBkZWNvZGVyID0gbmV3IFRleHREZWNvZGVyKFwidXRmLThcIiwgeyBpZ25vcmVCT006IHRydWUgfSk7IC8vIFUrRkVGRiBpcyB0ZXh0IGxpa2UgYW55IG90aGVyXG5jb25zdCBlbmNvZGVyID0gbmV3IFRleHRFbmNvZGVyKCk7XG5cbmludGVyZmFjZSBBY2Nlc3Mge1xuICByZWFkb25seSBnZXQ6ICh2aWV3OiBEYXRhVmlldywgYXQ6IG51bWJlcikgPT4gbnVtYmVyIHwgYmlnaW50IHwgYm9vbGVhbjtcbiAgcmVhZG9ubHkgc2V0OiAodmlldzogRGF0YVZpZXcsIGF0OiBudW1iZXIsIHZhbHVlOiBuZXZlcikgPT4gdm9pZDtcbn1cblxuY29uc3Qgc2NhbGFyczogUmVjb3JkPFNjYWxhck5hbWUsIEFjY2Vzcz4gPSB7XG4gIGk4OiB7IGdldDogKHYsIGF0KSA9PiB2LmdldEludDgoYXQpLCBzZXQ6ICh2LCBhdCwgdmFsdWUpID0+IHYuc2V0SW50OChhdCwgdmFsdWUpIH0sXG4gIHU4OiB7IGdldDogKHYsIGF0KSA9PiB2LmdldFVpbnQ4KGF0KSwgc2V0OiAodiwgYXQsIHZhbHVlKSA9PiB2LnNldFVpbnQ4KGF0LCB2YWx1ZSkgfSxcbiAgaTE2OiB7IGdldDogKHYsIGF0KSA9PiB2LmdldEludDE2KGF0LCB0cnVlKSwgc2V0OiAodiwgYXQsIHZhbHVlKSA9PiB2LnNldEludDE2KGF0LCB2YWx1ZSwgdHJ1ZSkgfSxcbiAgdTE2OiB7IGdldDogKHYsIGF0KSA9PiB2LmdldFVpbnQxNihhdCwgdHJ1ZSksIHNldDogKHYsIGF0LCB2YWx1ZSkgPT4gdi5zZXRVaW50MTYoYXQsIHZhbHVlLCB0cnVlKSB9LFxuICBpMzI6IHsgZ2V0OiAodiwgYXQpID0+IHYuZ2V0SW50MzIoYXQsIHRydWUpLCBzZXQ6ICh2LCBhdCwgdmFsdWUpID0+IHYuc2V0SW50MzIoYXQsIHZhbHVlLCB0cnVlKSB9LFxuICB1MzI6IHsgZ2V0OiAodiwgYXQpID0+IHYuZ2V0VWludDMyKGF0LCB0cnVlKSwgc2V0OiAodiwgYXQsIHZhbHVlKSA9PiB2LnNldFVpbnQzMihhdCwgdmFsdWUsIHRydWUpIH0sXG4gIGk2NDogeyBnZXQ6ICh2LCBhdCkgPT4gdi5nZXRCaWdJbnQ2NChhdCwgdHJ1ZSksIHNldDogKHYsIGF0LCB2YWx1ZSkgPT4gdi5zZXRCaWdJbnQ2NChhdCwgdmFsdWUsIHRydWUpIH0sXG4gIHU2NDogeyBnZXQ6ICh2LCBhdCkgPT4gdi5nZXRCaWdVaW50NjQoYXQsIHRydWUpLCBzZXQ6ICh2LCBhdCwgdmFsdWUpID0+IHYuc2V0QmlnVWludDY0KGF0LCB2YWx1ZSwgdHJ1ZSkgfSxcbiAgZjMyOiB7IGdldDogKHYsIGF0KSA9PiB2LmdldEZsb2F0MzIoYXQsIHRydWUpLCBzZXQ6ICh2LCBhdCwgdmFsdWUpID0+IHYuc2V0RmxvYXQzMihhdCwgdmFsdWUsIHRydWUpIH0sXG4gIGY2NDogeyBnZXQ6ICh2LCBhdCkgPT4gdi5nZXRGbG9hdDY0KGF0LCB0cnVlKSwgc2V0OiAodiwgYXQsIHZhbHVlKSA9PiB2LnNldEZsb2F0NjQoYXQsIHZhbHVlLCB0cnVlKSB9LFxuICBib29sOiB7IGdldDogKHYsIGF0KSA9PiB2LmdldFVpbnQ4KGF0KSAhPT0gMCwgc2V0OiAodiwgYXQsIHZhbHVlKSA9PiB2LnNldFVpbnQ4KGF0LCB2YWx1ZSA/IDEgOiAwKSB9LFxufTtcblxuLyoqIFRoZSB2YWx1ZSBvZiB0aGVzZSBieXRlczogYSBjb3B5LiBUaGVyZSBtdXN0IGJlIGFzIG1hbnkgYXMgdGhlIGZvcm0gdGFrZXMuICovXG5leHBvcnQgZnVuY3Rpb24gZGVjb2RlKGZvcm06IEZvcm0sIGJ5dGVzOiBVaW50OEFycmF5KTogVmFsdWUge1xuICByZXR1cm4gcmVhZChmb3JtLCBieXRlcywgbmV3IERhdGFWaWV3KGJ5dGVzLmJ1ZmZlciwgYnl0ZXMuYnl0ZU9mZnNldCwgYnl0ZXMuYnl0ZUxlbmd0aCksIDApO1xufVxuXG5mdW5jdGlvbiByZWFkKGZvcm06IEZvcm0sIGJ5dGVzOiBVaW50OEFycmF5LCB2aWV3OiBEYXRhVmlldywgYXQ6IG51bWJlcik6IFZhbHVlIHtcbiAgc3dpdGNoIChmb3JtLmZvcm0pIHtcbiAgICBjYXNlIFwic2NhbGFyXCI6XG4gICAgICByZXR1cm4gc2NhbGFyc1tmb3JtLnNjYWxhcl0uZ2V0KHZpZXcsIGF0KTtcbiAgICBjYXNlIFwidXRmOFwiOlxuICAgIGNhc2UgXCJieXRlc1wiOiB7XG4gICAgICBjb25zdCBvd24gPSBieXRlcy5zbGljZShhdCwgZm9ybS5zaXplID09PSAwID8gdW5kZWZpbmVkIDogYXQgKyBmb3JtLnNpemUpO1xuICAgICAgaWYgKGZvcm0uZm9ybSA9PT0gXCJieXRlc1wiKSByZXR1cm4gb3duO1xuICAgICAgY29uc3QgZW5kID0gb3duLmluZGV4T2YoMCk7XG4gICAgICByZXR1cm4gZGVjb2Rlci5kZWNvZGUoZW5kIDwgMCA/IG93biA6IG93bi5zdWJhcnJheSgwLCBlbmQpKTtcbiAgICB9XG4gICAgY2FzZSBcImFycmF5XCI6XG4gICAgICByZXR1cm4gQXJyYXkuZnJvbSh7IGxlbmd0aDogZm9ybS5jb3VudCB9LCAoXywgaykgPT4gcmVhZChmb3JtLm9mLCBieXRlcywgdmlldywgYXQgKyBrICogZm9ybS5vZi5zaXplKSk7XG4gICAgY2FzZSBcInN0cnVjdFwiOlxuICAgICAgcmV0dXJuIE9iamVjdC5mcm9tRW50cmllcyhcbiAgICAgICAgZm9ybS5maWVsZHMubWFwKCh7IG5hbWUsIHR5cGUsIG9mZnNldCB9KSA9PiBbbmFtZSwgcmVhZCh0eXBlLCBieXRlcywgdmlldywgYXQgKyBvZmZzZXQpXSksXG4gICAgICApO1xuICB9XG59XG5cbi8qKiBUaGUgYnl0ZXMgb2YgYSB2YWx1ZSBvZiB0aGlzIGZvcm07IHBhZGRpbmcgaXMgemVyby4gKi9cbmV4cG9ydCBmdW5jdGlvbiBlbmNvZGUoZm9ybTogRm9ybSwgdmFsdWU6IFZhbHVlKTogVWludDhBcnJheSB7XG4gIGlmIChmb3JtLnNpemUgPT09IDApIHJldHVybiBmb3JtLmZvcm0gPT09IFwidXRmOFwiID8gZW5jb2Rlci5lbmNvZGUodmFsdWUgYXMgc3RyaW5nKSA6ICh2YWx1ZSBhcyBVaW50OEFycmF5KS5zbGljZSgpO1xuICBjb25zdCBieXRlcyA9IG5ldyBVaW50OEFycmF5KGZvcm0uc2l6ZSk7XG4gIHdyaXRlKGZvcm0sIHZhbHVlLCBieXRlcywgbmV3IERhdGFWaWV3KGJ5dGVzLmJ1ZmZlciksIDApO1xuICByZXR1cm4gYnl0ZXM7XG59XG5cbmZ1bmN0aW9uIHdyaXRlKGZvcm06IEZvcm0sIHZhbHVlOiBWYWx1ZSwgYnl0ZXM6IFVpbnQ4QXJyYXksIHZpZXc6IERhdGFWaWV3LCBhdDogbnVtYmVyKTogdm9pZCB7XG4gIHN3aXRjaCAoZm9ybS5mb3JtKSB7XG4gICAgY2FzZSBcInNjYWxhclwiOlxuICAgICAgc2NhbGFyc1tmb3JtLnNjYWxhcl0uc2V0KHZpZXcsIGF0LCB2YWx1ZSBhcyBuZXZlcik7XG4gICAgICBicmVhaztcbiAgICBjYXNlIFwidXRmOFwiOlxuICAgIGNhc2UgXCJieXRlc1wiOlxuICAgICAgYnl0ZXMuc2V0KGZvcm0uZm9ybSA9PT0gXCJ1dGY4XCIgPyBlbmNvZGVyLmVuY29kZSh2YWx1ZSBhcyBzdHJpbmcpIDogKHZhbHVlIGFzIFVpbnQ4QXJyYXkpLCBhdCk7XG4gICAgICBicmVhaztcbiAgICBjYXNlIFwiYXJyYXlcIjpcbiAgICAgIGZvciAobGV0IGsgPSAwOyBrIDwgZm9ybS5jb3VudDsgaysrKSB7XG4gICAgICAgIHdyaXRlKGZvcm0ub2YsICh2YWx1ZSBhcyBWYWx1ZVtdKVtrXSBhcyBWYWx1ZSwgYnl0ZXMsIHZpZXcsIGF0ICsgayAqIGZvcm0ub2Yuc2l6ZSk7XG4gICAgICB9XG4gICAgICBicmVhaztcbiAgICBjYXNlIFwic3RydWN0XCI6XG4gICAgICBmb3IgKGNvbnN0IHsgbmFtZSwgdHlwZSwgb2Zmc2V0IH0gb2YgZm9ybS5maWVsZHMpIHtcbiAgICAgICAgd3JpdGUodHlwZSwgKHZhbHVlIGFzIFJlY29yZDxzdHJpbmcsIFZhbHVlPilbbmFtZV0gYXMgVmFsdWUsIGJ5dGVzLCB2aWV3LCBhdCArIG9mZnNldCk7XG4gICAgICB9XG4gIH1cbn1cbiIsICIvLyBIb3cgYSB0eXBlIG9uIHRoZSBjb21tYW5kIGxpbmUgbGllcyBpbiBtZW1vcnk6IFNQRUNJRklDQVRJT04ubWQgc2VjdGlvbiA3LCB0aGUgcnVsZXMgb2YgbmF0dXJhbCBhbGlnbm1lbnQuXG5cbmV4cG9ydCB0eXBlIFNjYWxhck5hbWUgPSBcImk4XCIgfCBcInU4XCIgfCBcImkxNlwiIHwgXCJ1MTZcIiB8IFwiaTMyXCIgfCBcInUzMlwiIHwgXCJpNjRcIiB8IFwidTY0XCIgfCBcImYzMlwiIHwgXCJmNjRcIiB8IFwiYm9vbFwiO1xuXG5pbnRlcmZhY2UgTGFpZCB7XG4gIC8qKiBCeXRlcy4gMDogdXRmOCBhbmQgYnl0ZXMgd2l0aG91dCBhIG51bWJlciwgd2hpY2ggdGFrZSB3aGF0ZXZlciB0aGVyZSBpcy4gKi9cbiAgcmVhZG9ubHkgc2l6ZTogbnVtYmVyO1xuICByZWFkb25seSBhbGlnbjogbnVtYmVyO1xufVxuXG5leHBvcnQgaW50ZXJmYWNlIFNjYWxhckZvcm0gZXh0ZW5kcyBMYWlkIHtcbiAgcmVhZG9ubHkgZm9ybTogXCJzY2FsYXJcIjtcbiAgcmVhZG9ubHkgc2NhbGFyOiBTY2FsYXJOYW1lO1xufVxuXG5leHBvcnQgaW50ZXJmYWNlIFRleHRGb3JtIGV4dGVuZHMgTGFpZCB7XG4gIHJlYWRvbmx5IGZvcm06IFwidXRmOFwiO1xufVxuXG5leHBvcnQgaW50ZXJmYWNlIEJ5dGVzRm9ybSBleHRlbmRzIExhaWQge1xuICByZWFkb25seSBmb3JtOiBcImJ5dGVzXCI7XG59XG5cbmV4cG9ydCBpbnRlcmZhY2UgQXJyYXlGb3JtIGV4dGVuZHMgTGFpZCB7XG4gIHJlYWRvbmx5IGZvcm06IFwiYXJyYXlcIjtcbiAgcmVhZG9ubHkgb2Y6IEZvcm07XG4gIHJlYWRvbmx5IGNvdW50OiBudW1iZXI7XG59XG5cbmV4cG9ydCBpbnRlcmZhY2UgRmllbGQge1xuICAvKiogV2l0aG91dCBhIG5hbWUgb24gdGhlIGNvbW1hbmQgbGluZTogXCJfXCIgYW5kIGl0cyBwbGFjZSwgZnJvbSAwIG9uLiAqL1xuICByZWFkb25seSBuYW1lOiBzdHJpbmc7XG4gIHJlYWRvbmx5IG5hbWVkOiBib29sZWFuO1xuICByZWFkb25seSBvZmZzZXQ6IG51bWJlcjtcbiAgcmVhZG9ubHkgdHlwZTogRm9ybTtcbn1cblxuZXhwb3J0IGludGVyZmFjZSBTdHJ1Y3RGb3JtIGV4dGVuZHMgTGFpZCB7XG4gIHJlYWRvbmx5IGZvcm06IFwic3RydWN0XCI7XG4gIHJlYWRvbmx5IGZpZWxkczogcmVhZG9ubHkgRmllbGRbXTtcbiAgLyoqIE5vbmUgb2YgdGhlIGZpZWxkcyBoYXMgYSBuYW1lOiBpdHMgdmFsdWVzIGFyZSB3cml0dGVuIGFzIGFycmF5cy4gKi9cbiAgcmVhZG9ubHkgaXNUdXBsZTogYm9vbGVhbjtcbn1cblxuZXhwb3J0IHR5cGUgRm9ybSA9IFNjYWxhckZvcm0gfCBUZXh0Rm9ybSB8IEJ5dGVzRm9ybSB8IEFycmF5Rm9ybSB8IFN0cnVjdEZvcm07XG5cbi8qKiBBIHZhbHVlIG9mIGEgdHlwZTogaTY0IGFuZCB1NjQgYXJlIGJpZ2ludHMsIGEgc3RydWN0IGlzIGFuIG9iamVjdCAob2YgYF8wYCwgYF8xYC4uLiB3aGVyZSBmaWVsZHMgaGF2ZSBubyBuYW1lcykuICovXG5leHBvcnQgdHlwZSBWYWx1ZSA9IG51bWJlciB8IGJpZ2ludCB8IGJvb2xlYW4gfCBzdHJpbmcgfCBVaW50OEFycmF5IHwgQXJyYXlMaWtlPG51bWJlciB8IGJpZ2ludD4gfCBWYWx1ZVtdIHwgU3RydWN0O1xuZXhwb3J0IGludGVyZmFjZSBTdHJ1Y3Qge1xuICBbbmFtZTogc3RyaW5nXTogVmFsdWU7XG59XG5cbi8qKiBTaXplcyBhcmUgdTMyIGluIHRoZSBmb3JtYXQsIGFuZCB0aGUgbGlicmFyeSB0YWtlcyBlbGVtZW50cyBvZiBsZXNzIHRoYW4gMiBHaUIuICovXG5leHBvcnQgY29uc3QgTU9TVF9CWVRFUyA9IDIgKiogMzEgLSAxO1xuXG5jb25zdCBzaXplczogUmVjb3JkPFNjYWxhck5hbWUsIG51bWJlcj4gPSB7XG4gIC4uLnsgaTg6IDEsIHU4OiAxLCBpMTY6IDIsIHUxNjogMiwgaTMyOiA0LCB1MzI6IDQsIGk2NDogOCwgdTY0OiA4IH0sXG4gIC4uLnsgZjMyOiA0LCBmNjQ6IDgsIGJvb2w6IDEgfSxcbn07XG5cbmV4cG9ydCBjb25zdCBzY2FsYXJOYW1lcyA9IE9iamVjdC5rZXlzKHNpemVzKSBhcyByZWFkb25seSBTY2FsYXJOYW1lW107XG5cbmV4cG9ydCBmdW5jdGlvbiBpc1NjYWxhck5hbWUobmFtZTogc3RyaW5nKTogbmFtZSBpcyBTY2FsYXJOYW1lIHtcbiAgcmV0dXJuIE9iamVjdC5oYXNPd24oc2l6ZXMsIG5hbWUpO1xufVxuXG5leHBvcnQgZnVuY3Rpb24gc2NhbGFyKG5hbWU6IFNjYWxhck5hbWUpOiBTY2FsYXJGb3JtIHtcbiAgcmV0dXJuIHsgZm9ybTogXCJzY2FsYXJcIiwgc2NhbGFyOiBuYW1lLCBzaXplOiBzaXplc1tuYW1lXSwgYWxpZ246IHNpemVzW25hbWVdIH07XG59XG5cbmV4cG9ydCBmdW5jdGlvbiBibG9iKGZvcm06IFwidXRmOFwiIHwgXCJieXRlc1wiLCBzaXplOiBudW1iZXIpOiBUZXh0Rm9ybSB8IEJ5dGVzRm9ybSB7XG4gIHJldHVybiB7IGZvcm0sIHNpemUsIGFsaWduOiAxIH07XG59XG5cbmV4cG9ydCBmdW5jdGlvbiBhcnJheU9mKG9mOiBGb3JtLCBjb3VudDogbnVtYmVyKTogQXJyYXlGb3JtIHtcbiAgcmV0dXJuIHsgZm9ybTogXCJhcnJheVwiLCBvZiwgY291bnQsIHNpemU6IG9mLnNpemUgKiBjb3VudCwgYWxpZ246IG9mLmFsaWduIH07XG59XG5cbmV4cG9ydCBmdW5jdGlvbiBzdHJ1Y3QoZ2l2ZW46IHJlYWRvbmx5IHsgbmFtZTogc3RyaW5nIHwgdW5kZWZpbmVkOyB0eXBlOiBGb3JtIH1bXSk6IFN0cnVjdEZvcm0ge1xuICBsZXQgZW5kID0gMDtcbiAgbGV0IGFsaWduID0gMTtcbiAgY29uc3QgZmllbGRzID0gZ2l2ZW4ubWFwKCh7IG5hbWUsIHR5cGUgfSwgcGxhY2UpOiBGaWVsZCA9PiB7XG4gICAgY29uc3Qgb2Zmc2V0ID0gcm91bmRVcChlbmQsIHR5cGUuYWxpZ24pO1xuICAgIGVuZCA9IG9mZnNldCArIHR5cGUuc2l6ZTtcbiAgICBhbGlnbiA9IE1hdGgubWF4KGFsaWduLCB0eXBlLmFsaWduKTtcbiAgICByZXR1cm4geyBuYW1lOiBuYW1lID8/IGBfJHtwbGFjZX1gLCBuYW1lZDogbmFtZSAhPT0gdW5kZWZpbmVkLCBvZmZzZXQsIHR5cGUgfTtcbiAgfSk7XG4gIHJldHVybiB7IGZvcm06IFwic3RydWN0XCIsIGZpZWxkcywgaXNUdXBsZTogIWZpZWxkcy5zb21lKCh7IG5hbWVkIH0pID0+IG5hbWVkKSwgc2l6ZTogcm91bmRVcChlbmQsIGFsaWduKSwgYWxpZ24gfTtcbn1cblxuZnVuY3Rpb24gcm91bmRVcChieXRlczogbnVtYmVyLCBzdGVwOiBudW1iZXIpOiBudW1iZXIge1xuICByZXR1cm4gTWF0aC5jZWlsKGJ5dGVzIC8gc3RlcCkgKiBzdGVwO1xufVxuIiwgIi8vIFRoZSBsYW5ndWFnZSBpbiB3aGljaCAtLXR5cGUgYW5kIC0ta2V5IHNheSBhIHR5cGU6XG4vL1xuLy8gICBUWVBFICAgPSBPTkUgeyBcIltcIiBudW1iZXIgXCJdXCIgfSAgICAgICAgICAgICAgICAgdTE2WzNdOyB1MTZbM11bMl0gaXMgdHdvIG9mIHUxNlszXVxuLy8gICBPTkUgICAgPSBzY2FsYXIgfCAoXCJ1dGY4XCIgfCBcImJ5dGVzXCIpIFsgXCIoXCIgbnVtYmVyIFwiKVwiIF0gfCBcIntcIiBGSUVMRCB7IFwiLFwiIEZJRUxEIH0gXCJ9XCJcbi8vICAgRklFTEQgID0gWyBuYW1lIFwiOlwiIF0gVFlQRVxuLy9cbi8vIEJsYW5rcyBtYXkgc3RhbmQgYmV0d2VlbiBhbnkgdHdvIG9mIHRoZXNlLiBJdCBpcyB0aGF0IG9mIHRoZSBuYXRpdmUgemVyb2lwYy1pbnNwZWN0LlxuXG5pbXBvcnQgeyBVc2FnZSB9IGZyb20gXCIuLi9jb21tYW5kXCI7XG5pbXBvcnQgeyBzaG93biwgd2lkdGggfSBmcm9tIFwiLi4vdGV4dFwiO1xuaW1wb3J0IHtcbiAgYXJyYXlPZixcbiAgYmxvYixcbiAgdHlwZSBGb3JtLFxuICBpc1NjYWxhck5hbWUsXG4gIE1PU1RfQllURVMsXG4gIHNjYWxhcixcbiAgc2NhbGFyTmFtZXMsXG4gIHN0cnVjdCxcbiAgdHlwZSBTdHJ1Y3RGb3JtLFxufSBmcm9tIFwiLi9mb3JtXCI7XG5cbmNvbnN0IERFRVBFU1QgPSAxNjtcblxuLyoqIFdoYXQgb3RoZXIgbGFuZ3VhZ2VzIGNhbGwgdGhlbS4gKi9cbmNvbnN0IGVsc2V3aGVyZTogUmVjb3JkPHN0cmluZywgc3RyaW5nPiA9IHtcbiAgLi4ueyBpbnQ4OiBcImk4XCIsIGludDE2OiBcImkxNlwiLCBpbnQzMjogXCJpMzJcIiwgaW50NjQ6IFwiaTY0XCIsIGludDogXCJpMzJcIiwgbG9uZzogXCJpNjRcIiwgaW50OF90OiBcImk4XCIsIGludDE2X3Q6IFwiaTE2XCIgfSxcbiAgLi4ueyBpbnQzMl90OiBcImkzMlwiLCBpbnQ2NF90OiBcImk2NFwiLCB1aW50ODogXCJ1OFwiLCB1aW50MTY6IFwidTE2XCIsIHVpbnQzMjogXCJ1MzJcIiwgdWludDY0OiBcInU2NFwiLCB1aW50OF90OiBcInU4XCIgfSxcbiAgLi4ueyB1aW50MTZfdDogXCJ1MTZcIiwgdWludDMyX3Q6IFwidTMyXCIsIHVpbnQ2NF90OiBcInU2NFwiLCBieXRlOiBcInU4XCIsIGZsb2F0OiBcImYzMlwiLCBmbG9hdDMyOiBcImYzMlwiLCBkb3VibGU6IFwiZjY0XCIgfSxcbiAgLi4ueyBmbG9hdDY0OiBcImY2NFwiLCBudW1iZXI6IFwiZjY0XCIsIGJpZ2ludDogXCJpNjRcIiwgYm9vbGVhbjogXCJib29sXCIsIHN0cmluZzogXCJ1dGY4KG4pXCIsIHN0cjogXCJ1dGY4KG4pXCIgfSxcbiAgLi4ueyB0ZXh0OiBcInV0ZjgobilcIiwgY2hhcjogXCJ1dGY4KG4pXCIsIGJ1ZmZlcjogXCJieXRlcyhuKVwiLCBzdHJ1Y3Q6IFwie25hbWU6IFR9XCIsIGFycmF5OiBcIlRbbl1cIiB9LFxufTtcblxuLyoqIEEgdHlwZSB0aGF0IGNhbm5vdCBiZSByZWFkOiB0aGUgbWVzc2FnZSBzaG93cyB3aGVyZS4gKi9cbmV4cG9ydCBjbGFzcyBUeXBlU3ludGF4RXJyb3IgZXh0ZW5kcyBVc2FnZSB7XG4gIGNvbnN0cnVjdG9yKFxuICAgIHdoeTogc3RyaW5nLFxuICAgIHJlYWRvbmx5IHRleHQ6IHN0cmluZyxcbiAgICAvKiogV2hlcmUgaW4gdGhlIHRleHQgaXQgd2VudCB3cm9uZy4gKi9cbiAgICByZWFkb25seSBhdDogbnVtYmVyLFxuICApIHtcbiAgICBzdXBlcihgdHlwZTogJHt3aHl9YCwgYCR7c2hvd24odGV4dCl9XFxuJHtcIiBcIi5yZXBlYXQod2lkdGgoc2hvd24odGV4dC5zbGljZSgwLCBhdCkpKSl9XmApO1xuICB9XG59XG5cbi8qKiBSZWFkcyBhIHR5cGUsIG9yIHRocm93cyBhIFR5cGVTeW50YXhFcnJvci4gKi9cbmV4cG9ydCBmdW5jdGlvbiBwYXJzZVR5cGUodGV4dDogc3RyaW5nKTogRm9ybSB7XG4gIHJldHVybiBuZXcgUGFyc2VyKHRleHQpLndob2xlKCk7XG59XG5cbmNsYXNzIFBhcnNlciB7XG4gICNhdCA9IDA7XG5cbiAgY29uc3RydWN0b3IocmVhZG9ubHkgdGV4dDogc3RyaW5nKSB7fVxuXG4gIHdob2xlKCk6IEZvcm0ge1xuICAgIGNvbnN0IGZvcm0gPSB0aGlzLiN0eXBlKDApO1xuICAgIHRoaXMuI2JsYW5rcygpO1xuICAgIGlmICh0aGlzLiNhdCA8IHRoaXMudGV4dC5sZW5ndGgpIHRoaXMuI2ZhaWwoYGl0IGVuZHMgYmVmb3JlICR7SlNPTi5zdHJpbmdpZnkodGhpcy4jcmVzdCgpKX1gKTtcbiAgICByZXR1cm4gZm9ybTtcbiAgfVxuXG4gICN0eXBlKGRlcHRoOiBudW1iZXIpOiBGb3JtIHtcbiAgICBjb25zdCBzdGFydCA9IHRoaXMuI3N0YXJ0KCk7XG4gICAgbGV0IGZvcm0gPSB0aGlzLiNvbmUoZGVwdGgpO1xuICAgIHdoaWxlICh0aGlzLiN0YWtlKFwiW1wiKSkge1xuICAgICAgdGhpcy4jbmVlZFNpemUoZm9ybSwgc3RhcnQpO1xuICAgICAgZm9ybSA9IGFycmF5T2YoZm9ybSwgdGhpcy4jY291bnQoKSk7XG4gICAgICB0aGlzLiNleHBlY3QoXCJdXCIpO1xuICAgICAgdGhpcy4jY2hlY2tTaXplKGZvcm0sIHN0YXJ0KTtcbiAgICB9XG4gICAgcmV0dXJuIGZvcm07XG4gIH1cblxuICAjb25lKGRlcHRoOiBudW1iZXIpOiBGb3JtIHtcbiAgICBjb25zdCBzdGFydCA9IHRoaXMuI3N0YXJ0KCk7XG4gICAgaWYgKGRlcHRoID4gREVFUEVTVCkgdGhpcy4jZmFpbChcIml0IGlzIG5lc3RlZCB0b28gZGVlcGx5XCIpO1xuICAgIGlmICh0aGlzLiN0YWtlKFwie1wiKSkgcmV0dXJuIHRoaXMuI3N0cnVjdChkZXB0aCwgc3RhcnQpO1xuICAgIGNvbnN0IHdvcmQgPSB0aGlzLiN3b3JkKCk7XG4gICAgaWYgKGlzU2NhbGFyTmFtZSh3b3JkKSkgcmV0dXJuIHNjYWxhcih3b3JkKTtcbiAgICBpZiAod29yZCAhPT0gXCJ1dGY4XCIgJiYgd29yZCAhPT0gXCJieXRlc1wiKSB0aGlzLiN1bmtub3duKHdvcmQsIHN0YXJ0KTtcbiAgICBpZiAoIXRoaXMuI3Rha2UoXCIoXCIpKSByZXR1cm4gYmxvYih3b3JkLCAwKTtcbiAgICBjb25zdCBzaXplID0gdGhpcy4jY291bnQoKTtcbiAgICB0aGlzLiNleHBlY3QoXCIpXCIpO1xuICAgIHJldHVybiBibG9iKHdvcmQsIHNpemUpO1xuICB9XG5cbiAgI3N0cnVjdChkZXB0aDogbnVtYmVyLCBzdGFydDogbnVtYmVyKTogU3RydWN0Rm9ybSB7XG4gICAgY29uc3QgZmllbGRzOiB7IG5hbWU6IHN0cmluZyB8IHVuZGVmaW5lZDsgdHlwZTogRm9ybSB9W10gPSBbXTtcbiAgICBjb25zdCBuYW1lcyA9IG5ldyBTZXQ8c3RyaW5nPigpO1xuICAgIGRvIHtcbiAgICAgIGNvbnN0IGF0ID0gdGhpcy4jc3RhcnQoKTtcbiAgICAgIGNvbnN0IGdpdmVuID0gdGhpcy4jbmFtZSgpO1xuICAgICAgY29uc3QgbmFtZSA9IGdpdmVuID8/IGBfJHtmaWVsZHMubGVuZ3RofWA7XG4gICAgICBpZiAobmFtZXMuaGFzKG5hbWUpKSB0aGlzLiNmYWlsKGB0aGVyZSBhcmUgdHdvIGZpZWxkcyBcIiR7bmFtZX1cImAsIGF0KTtcbiAgICAgIG5hbWVzLmFkZChuYW1lKTtcbiAgICAgIGNvbnN0IHR5cGVBdCA9IHRoaXMuI3N0YXJ0KCk7XG4gICAgICBjb25zdCB0eXBlID0gdGhpcy4jdHlwZShkZXB0aCArIDEpO1xuICAgICAgdGhpcy4jbmVlZFNpemUodHlwZSwgdHlwZUF0KTtcbiAgICAgIGZpZWxkcy5wdXNoKHsgbmFtZTogZ2l2ZW4sIHR5cGUgfSk7XG4gICAgfSB3aGlsZSAodGhpcy4jdGFrZShcIixcIikpO1xuICAgIHRoaXMuI2V4cGVjdChcIn1cIiwgJ2V4cGVjdGVkIFwiLFwiIG9yIFwifVwiJyk7XG4gICAgcmV0dXJuIHRoaXMuI2NoZWNrU2l6ZShzdHJ1Y3QoZmllbGRzKSwgc3RhcnQpO1xuICB9XG5cbiAgLyoqIEEgZmllbGQncyBuYW1lIGFuZCB0aGUgY29sb24gYmVoaW5kIGl0LCBpZiB0aGV5IGFyZSB0aGVyZS4gKi9cbiAgI25hbWUoKTogc3RyaW5nIHwgdW5kZWZpbmVkIHtcbiAgICBjb25zdCBzdGFydCA9IHRoaXMuI3N0YXJ0KCk7XG4gICAgY29uc3QgbmFtZSA9IHRoaXMuI3dvcmQoKTtcbiAgICBpZiAobmFtZSAhPT0gXCJcIiAmJiB0aGlzLiN0YWtlKFwiOlwiKSkge1xuICAgICAgLy8gSmF2YVNjcmlwdCB3b3VsZCBub3Qga2VlcCB0aGVzZSB3aGVyZSB0aGV5IHN0YW5kLlxuICAgICAgaWYgKC9eXFxkKyQvLnRlc3QobmFtZSkgfHwgbmFtZSA9PT0gXCJfX3Byb3RvX19cIikgdGhpcy4jZmFpbChgXCIke25hbWV9XCIgY2Fubm90IG5hbWUgYSBmaWVsZGAsIHN0YXJ0KTtcbiAgICAgIHJldHVybiBuYW1lO1xuICAgIH1cbiAgICB0aGlzLiNhdCA9IHN0YXJ0O1xuICAgIHJldHVybiB1bmRlZmluZWQ7XG4gIH1cblxuICAjY291bnQoKTogbnVtYmVyIHtcbiAgICBjb25zdCBzdGFydCA9IHRoaXMuI3N0YXJ0KCk7XG4gICAgY29uc3Qgd29yZCA9IHRoaXMuI3dvcmQoKTtcbiAgICBjb25zdCBjb3VudCA9IC9eXFxkezEsMTB9JC8udGVzdCh3b3JkKSA/IE51bWJlcih3b3JkKSA6IDA7XG4gICAgaWYgKGNvdW50IDwgMSB8fCBjb3VudCA+IE1PU1RfQllURVMpIHRoaXMuI2ZhaWwoYGV4cGVjdGVkIGEgbnVtYmVyIGZyb20gMSB0byAke01PU1RfQllURVN9YCwgc3RhcnQpO1xuICAgIHJldHVybiBjb3VudDtcbiAgfVxuXG4gIC8vIC0tLSB3b3JkcyBhbmQgc2lnbnMgLS0tXG5cbiAgI2JsYW5rcygpOiB2b2lkIHtcbiAgICB3aGlsZSAoL1xccy8udGVzdCh0aGlzLnRleHRbdGhpcy4jYXRdID8/IFwiXCIpKSB0aGlzLiNhdCsrO1xuICB9XG5cbiAgI3N0YXJ0KCk6IG51bWJlciB7XG4gICAgdGhpcy4jYmxhbmtzKCk7XG4gICAgcmV0dXJuIHRoaXMuI2F0O1xuICB9XG5cbiAgI3Rha2Uoc2lnbjogc3RyaW5nKTogYm9vbGVhbiB7XG4gICAgaWYgKHRoaXMudGV4dFt0aGlzLiNzdGFydCgpXSAhPT0gc2lnbikgcmV0dXJuIGZhbHNlO1xuICAgIHRoaXMuI2F0Kys7XG4gICAgcmV0dXJuIHRydWU7XG4gIH1cblxuICAjZXhwZWN0KHNpZ246IHN0cmluZywgd2hhdCA9IGBleHBlY3RlZCBcIiR7c2lnbn1cImApOiB2b2lkIHtcbiAgICBpZiAoIXRoaXMuI3Rha2Uoc2lnbikpIHRoaXMuI2ZhaWwod2hhdCk7XG4gIH1cblxuICAjd29yZCgpOiBzdHJpbmcge1xuICAgIGNvbnN0IFt3b3JkID0gXCJcIl0gPSAvXlxcdyovLmV4ZWModGhpcy50ZXh0LnNsaWNlKHRoaXMuI3N0YXJ0KCkpKSA/PyBbXTtcbiAgICB0aGlzLiNhdCArPSB3b3JkLmxlbmd0aDtcbiAgICByZXR1cm4gd29yZDtcbiAgfVxuXG4gICNyZXN0KCk6IHN0cmluZyB7XG4gICAgY29uc3QgcmVzdCA9IHRoaXMudGV4dC5zbGljZSh0aGlzLiNhdCk7XG4gICAgcmV0dXJuIHJlc3QubGVuZ3RoID4gMjAgPyBgJHtyZXN0LnNsaWNlKDAsIDIwKX0uLi5gIDogcmVzdDtcbiAgfVxuXG4gIC8vIC0tLSB3aGF0IGlzIHdyb25nIC0tLVxuXG4gICNuZWVkU2l6ZShmb3JtOiBGb3JtLCBhdDogbnVtYmVyKTogdm9pZCB7XG4gICAgaWYgKGZvcm0uc2l6ZSA9PT0gMCkgdGhpcy4jZmFpbChgJHtmb3JtLmZvcm19IG5lZWRzIGEgbnVtYmVyLCBhcyBpbiAke2Zvcm0uZm9ybX0oMTYpLCBpbnNpZGUgYW5vdGhlciB0eXBlYCwgYXQpO1xuICB9XG5cbiAgI2NoZWNrU2l6ZTxGIGV4dGVuZHMgRm9ybT4oZm9ybTogRiwgYXQ6IG51bWJlcik6IEYge1xuICAgIGlmIChmb3JtLnNpemUgPiBNT1NUX0JZVEVTKSB0aGlzLiNmYWlsKGBpdCB0YWtlcyBtb3JlIHRoYW4gJHtNT1NUX0JZVEVTfSBieXRlc2AsIGF0KTtcbiAgICByZXR1cm4gZm9ybTtcbiAgfVxuXG4gICN1bmtub3duKHdvcmQ6IHN0cmluZywgYXQ6IG51bWJlcik6IG5ldmVyIHtcbiAgICBpZiAod29yZCA9PT0gXCJcIikgdGhpcy4jZmFpbChhdCA9PT0gdGhpcy50ZXh0Lmxlbmd0aCA/IFwiYSB0eXBlIGlzIG1pc3NpbmcgYXQgdGhlIGVuZFwiIDogXCJleHBlY3RlZCBhIHR5cGVcIiwgYXQpO1xuICAgIGNvbnN0IGtub3duID0gYCR7c2NhbGFyTmFtZXMuam9pbihcIiBcIil9LCB1dGY4KG4pLCBieXRlcyhuKSwgVFtuXSwge25hbWU6IFQsIC4uLn1gO1xuICAgIGNvbnN0IGhpbnQgPSBPYmplY3QuaGFzT3duKGVsc2V3aGVyZSwgd29yZCkgPyBgaXQgaXMgY2FsbGVkICR7ZWxzZXdoZXJlW3dvcmRdfSBoZXJlYCA6IGB0aGVyZSBhcmUgJHtrbm93bn1gO1xuICAgIHRoaXMuI2ZhaWwoYHRoZXJlIGlzIG5vIFwiJHt3b3JkfVwiOiAke2hpbnR9YCwgYXQpO1xuICB9XG5cbiAgI2ZhaWwod2h5OiBzdHJpbmcsIGF0ID0gdGhpcy4jc3RhcnQoKSk6IG5ldmVyIHtcbiAgICB0aHJvdyBuZXcgVHlwZVN5bnRheEVycm9yKHdoeSwgdGhpcy50ZXh0LCBhdCk7XG4gIH1cbn1cbiIsICIvLyBWYWx1ZXMgYXMgdGV4dDogZm9yIHNjcmlwdHMgd2hvbGUgYW5kIGV4YWN0LCBmb3IgcGVvcGxlIHNob3J0LCBmb3Igc3ByZWFkc2hlZXRzIGluIGNvbHVtbnMuXG5cbmltcG9ydCB7IHNob3duIH0gZnJvbSBcIi4uL3RleHRcIjtcbmltcG9ydCB0eXBlIHsgQXJyYXlGb3JtLCBGb3JtLCBTY2FsYXJOYW1lLCBTdHJ1Y3QsIFN0cnVjdEZvcm0sIFZhbHVlIH0gZnJvbSBcIi4vZm9ybVwiO1xuXG4vLyBPZiB3aGF0IGlzIHNob3duIHRvIHBlb3BsZTogYSBsb25nZXIgdmFsdWUgaXMgY3V0LCBzbyB0aGF0IGl0IHN0YXlzIGEgbGluZS5cbmNvbnN0IE1PU1RfVEVYVCA9IDQwMDtcbmNvbnN0IE1PU1RfQ0hBUkFDVEVSUyA9IDIwMDtcbmNvbnN0IE1PU1RfQllURVMgPSAyNDtcbmNvbnN0IEJZVEVTX1dIRU5fQ1VUID0gMTY7XG5cbi8qKiBBcyBvbmUgd3JpdGVzIGl0IG9uIHRoZSBjb21tYW5kIGxpbmU6IGAtM2AsIGAwLjFgLCBgaW5mYCwgYG5hbmAsIGB0cnVlYC4gKi9cbmZ1bmN0aW9uIHdvcmQobmFtZTogU2NhbGFyTmFtZSwgdmFsdWU6IFZhbHVlKTogc3RyaW5nIHtcbiAgaWYgKHR5cGVvZiB2YWx1ZSAhPT0gXCJudW1iZXJcIikgcmV0dXJuIFN0cmluZyh2YWx1ZSk7XG4gIGlmIChOdW1iZXIuaXNOYU4odmFsdWUpKSByZXR1cm4gXCJuYW5cIjtcbiAgaWYgKCFOdW1iZXIuaXNGaW5pdGUodmFsdWUpKSByZXR1cm4gdmFsdWUgPiAwID8gXCJpbmZcIiA6IFwiLWluZlwiO1xuICBpZiAoT2JqZWN0LmlzKHZhbHVlLCAtMCkpIHJldHVybiBcIi0wXCI7XG4gIHJldHVybiBuYW1lID09PSBcImYzMlwiID8gc2hvcnRlc3QodmFsdWUpIDogU3RyaW5nKHZhbHVlKTtcbn1cblxuLyoqIFRoZSBzaG9ydGVzdCB0ZXh0IG9mIHdoaWNoIHRoZSBuZWFyZXN0IGYzMiBpcyB0aGlzIG9uZTogMC4xLCB3aGVyZSB0aGUgZjY0IG9mIHRoZSBzYW1lIHZhbHVlIGlzIDAuMTAwMDAwMDAxNDkwMTE2MTIuICovXG5mdW5jdGlvbiBzaG9ydGVzdCh2YWx1ZTogbnVtYmVyKTogc3RyaW5nIHtcbiAgZm9yIChsZXQgZGlnaXRzID0gMTsgZGlnaXRzIDwgOTsgZGlnaXRzKyspIHtcbiAgICBjb25zdCBzaG9ydCA9IE51bWJlcih2YWx1ZS50b1ByZWNpc2lvbihkaWdpdHMpKTtcbiAgICBpZiAoTWF0aC5mcm91bmQoc2hvcnQpID09PSB2YWx1ZSkgcmV0dXJuIFN0cmluZyhzaG9ydCk7XG4gIH1cbiAgcmV0dXJuIFN0cmluZyhOdW1iZXIodmFsdWUudG9QcmVjaXNpb24oOSkpKTtcbn1cblxuZnVuY3Rpb24gaGV4YWRlY2ltYWwoYnl0ZXM6IFVpbnQ4QXJyYXksIGJldHdlZW4gPSBcIlwiKTogc3RyaW5nIHtcbiAgcmV0dXJuIEFycmF5LmZyb20oYnl0ZXMsIChieXRlKSA9PiBieXRlLnRvU3RyaW5nKDE2KS5wYWRTdGFydCgyLCBcIjBcIikpLmpvaW4oYmV0d2Vlbik7XG59XG5cbmZ1bmN0aW9uIHBhcnRzKGZvcm06IEFycmF5Rm9ybSB8IFN0cnVjdEZvcm0sIHZhbHVlOiBWYWx1ZSk6IHsgbmFtZTogc3RyaW5nOyBvZjogRm9ybTsgdmFsdWU6IFZhbHVlIH1bXSB7XG4gIGlmIChmb3JtLmZvcm0gPT09IFwiYXJyYXlcIikge1xuICAgIHJldHVybiBBcnJheS5mcm9tKHZhbHVlIGFzIEFycmF5TGlrZTxWYWx1ZT4sIChlYWNoKSA9PiAoeyBuYW1lOiBcIlwiLCBvZjogZm9ybS5vZiwgdmFsdWU6IGVhY2ggfSkpO1xuICB9XG4gIHJldHVybiBmb3JtLmZpZWxkcy5tYXAoKHsgbmFtZSwgbmFtZWQsIHR5cGUgfSkgPT4gKHtcbiAgICBuYW1lOiBuYW1lZCB8fCAhZm9ybS5pc1R1cGxlID8gbmFtZSA6IFwiXCIsXG4gICAgb2Y6IHR5cGUsXG4gICAgdmFsdWU6ICh2YWx1ZSBhcyBTdHJ1Y3QpW25hbWVdIGFzIFZhbHVlLFxuICB9KSk7XG59XG5cbi8vIC0tLSBKU09OIC0tLVxuXG4vKipcbiAqIFRoZSB2YWx1ZSBhcyBKU09OLCBleGFjdGx5OiBhbiBpNjQgb3IgdTY0IGlzIGEgbnVtYmVyIHdoZXJlIGV2ZXJ5IHJlYWRlciBvZiBKU09OIGtlZXBzIGl0ICh1cCB0byAyXjUzIC0gMSksIGVsc2UgYSBzdHJpbmcgb2ZcbiAqIGl0cyBkaWdpdHM7IGluZmluaXRpZXMgYW5kIE5hTiBhcmUgdGhlIHN0cmluZ3MgXCJpbmZcIiwgXCItaW5mXCIsIFwibmFuXCI7IGJ5dGVzIGFyZSBhIHN0cmluZyBcIjB4Li4uXCIuXG4gKi9cbmV4cG9ydCBmdW5jdGlvbiBqc29uVGV4dChmb3JtOiBGb3JtLCB2YWx1ZTogVmFsdWUpOiBzdHJpbmcge1xuICBzd2l0Y2ggKGZvcm0uZm9ybSkge1xuICAgIGNhc2UgXCJzY2FsYXJcIjoge1xuICAgICAgY29uc3QgdGV4dCA9IHdvcmQoZm9ybS5zY2FsYXIsIHZhbHVlKTtcbiAgICAgIGlmICh0eXBlb2YgdmFsdWUgPT09IFwiYmlnaW50XCIgJiYgIU51bWJlci5pc1NhZmVJbnRlZ2VyKE51bWJlcih2YWx1ZSkpKSByZXR1cm4gYFwiJHt0ZXh0fVwiYDtcbiAgICAgIHJldHVybiB0eXBlb2YgdmFsdWUgPT09IFwibnVtYmVyXCIgJiYgIU51bWJlci5pc0Zpbml0ZSh2YWx1ZSkgPyBgXCIke3RleHR9XCJgIDogdGV4dDtcbiAgICB9XG4gICAgY2FzZSBcInV0ZjhcIjpcbiAgICAgIHJldHVybiBKU09OLnN0cmluZ2lmeSh2YWx1ZSk7XG4gICAgY2FzZSBcImJ5dGVzXCI6XG4gICAgICByZXR1cm4gYFwiMHgke2hleGFkZWNpbWFsKHZhbHVlIGFzIFVpbnQ4QXJyYXkpfVwiYDtcbiAgICBkZWZhdWx0OiB7XG4gICAgICBjb25zdCBpc0FycmF5ID0gZm9ybS5mb3JtID09PSBcImFycmF5XCIgfHwgZm9ybS5pc1R1cGxlO1xuICAgICAgY29uc3QgdGV4dHMgPSBwYXJ0cyhmb3JtLCB2YWx1ZSkubWFwKCh7IG5hbWUsIG9mLCB2YWx1ZTogZWFjaCB9KSA9PlxuICAgICAgICBpc0FycmF5ID8ganNvblRleHQob2YsIGVhY2gpIDogYCR7SlNPTi5zdHJpbmdpZnkobmFtZSl9OiR7anNvblRleHQob2YsIGVhY2gpfWAsXG4gICAgICApO1xuICAgICAgcmV0dXJuIGlzQXJyYXkgPyBgWyR7dGV4dHMuam9pbihcIixcIil9XWAgOiBgeyR7dGV4dHMuam9pbihcIixcIil9fWA7XG4gICAgfVxuICB9XG59XG5cbi8vIC0tLSBmb3Igc2NyaXB0cyAtLS1cblxuLyoqXG4gKiBBIGxpbmUgZm9yIHNjcmlwdHMsIHdob2xlOiBwbGFpbiB3b3JkcywgdGV4dCB3aXRob3V0IHF1b3RlcywgYnl0ZXMgYXMgMHguLi4sIGFycmF5cyBhbmQgc3RydWN0cyBhcyBKU09OLiBJbiB0ZXh0LCB3aGF0IHdvdWxkXG4gKiBub3QgYmUgcHJpbnRlZCAoYSBsaW5lIGZlZWQsIHRvbykgaXMgXFx4Tk4uXG4gKi9cbmV4cG9ydCBmdW5jdGlvbiBwbGFpbihmb3JtOiBGb3JtLCB2YWx1ZTogVmFsdWUpOiBzdHJpbmcge1xuICBzd2l0Y2ggKGZvcm0uZm9ybSkge1xuICAgIGNhc2UgXCJzY2FsYXJcIjpcbiAgICAgIHJldHVybiB3b3JkKGZvcm0uc2NhbGFyLCB2YWx1ZSk7XG4gICAgY2FzZSBcInV0ZjhcIjpcbiAgICAgIHJldHVybiBzaG93bih2YWx1ZSBhcyBzdHJpbmcpO1xuICAgIGNhc2UgXCJieXRlc1wiOlxuICAgICAgcmV0dXJuIGAweCR7aGV4YWRlY2ltYWwodmFsdWUgYXMgVWludDhBcnJheSl9YDtcbiAgICBkZWZhdWx0OlxuICAgICAgcmV0dXJuIHNob3duKGpzb25UZXh0KGZvcm0sIHZhbHVlKSk7XG4gIH1cbn1cblxuLy8gLS0tIGZvciBwZW9wbGUgLS0tXG5cbi8qKiBBIGxpbmUgZm9yIHBlb3BsZSwgY3V0IHdoZXJlIGl0IGlzIHRvbyBsb25nIHRvIGJlIHJlYWQ6IGB7IHR5cGU6IDEsIGRhdGE6IFwidGV4dFwiIH1gLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIHNob3J0KGZvcm06IEZvcm0sIHZhbHVlOiBWYWx1ZSk6IHN0cmluZyB7XG4gIGNvbnN0IHRleHRzOiBzdHJpbmdbXSA9IFtdO1xuICBsZXQgbGVuZ3RoID0gMDtcbiAgY29uc3QgYWRkID0gKHRleHQ6IHN0cmluZykgPT4ge1xuICAgIHRleHRzLnB1c2godGV4dCk7XG4gICAgbGVuZ3RoICs9IHRleHQubGVuZ3RoO1xuICB9O1xuICBjb25zdCBhcHBlbmQgPSAob2Y6IEZvcm0sIGVhY2g6IFZhbHVlKTogdm9pZCA9PiB7XG4gICAgaWYgKG9mLmZvcm0gPT09IFwic2NhbGFyXCIpIGFkZCh3b3JkKG9mLnNjYWxhciwgZWFjaCkpO1xuICAgIGVsc2UgaWYgKG9mLmZvcm0gPT09IFwidXRmOFwiKSBhZGQocXVvdGVkKGVhY2ggYXMgc3RyaW5nKSk7XG4gICAgZWxzZSBpZiAob2YuZm9ybSA9PT0gXCJieXRlc1wiKSBhZGQocGFpcnMoZWFjaCBhcyBVaW50OEFycmF5KSk7XG4gICAgZWxzZSB7XG4gICAgICBhZGQob2YuZm9ybSA9PT0gXCJhcnJheVwiID8gXCJbXCIgOiBcInsgXCIpO1xuICAgICAgZm9yIChjb25zdCBbaywgcGFydF0gb2YgcGFydHMob2YsIGVhY2gpLmVudHJpZXMoKSkge1xuICAgICAgICBpZiAoayA+IDApIGFkZChcIiwgXCIpO1xuICAgICAgICBpZiAobGVuZ3RoID4gTU9TVF9URVhUKSB7XG4gICAgICAgICAgYWRkKFwiLi4uXCIpO1xuICAgICAgICAgIGJyZWFrO1xuICAgICAgICB9XG4gICAgICAgIGlmIChwYXJ0Lm5hbWUgIT09IFwiXCIgJiYgIS9eX1xcZCskLy50ZXN0KHBhcnQubmFtZSkpIGFkZChgJHtwYXJ0Lm5hbWV9OiBgKTtcbiAgICAgICAgYXBwZW5kKHBhcnQub2YsIHBhcnQudmFsdWUpO1xuICAgICAgfVxuICAgICAgYWRkKG9mLmZvcm0gPT09IFwiYXJyYXlcIiA/IFwiXVwiIDogXCIgfVwiKTtcbiAgICB9XG4gIH07XG4gIGFwcGVuZChmb3JtLCB2YWx1ZSk7XG4gIHJldHVybiB0ZXh0cy5qb2luKFwiXCIpO1xufVxuXG5mdW5jdGlvbiBxdW90ZWQodGV4dDogc3RyaW5nKTogc3RyaW5nIHtcbiAgY29uc3QgY2hhcmFjdGVycyA9IFsuLi50ZXh0XTtcbiAgaWYgKGNoYXJhY3RlcnMubGVuZ3RoIDw9IE1PU1RfQ0hBUkFDVEVSUykgcmV0dXJuIGBcIiR7c2hvd24odGV4dCl9XCJgO1xuICByZXR1cm4gYFwiJHtzaG93bihjaGFyYWN0ZXJzLnNsaWNlKDAsIE1PU1RfQ0hBUkFDVEVSUykuam9pbihcIlwiKSl9Li4uXCIgKCR7QnVmZmVyLmJ5dGVMZW5ndGgodGV4dCl9IGJ5dGVzKWA7XG59XG5cbmZ1bmN0aW9uIHBhaXJzKGJ5dGVzOiBVaW50OEFycmF5KTogc3RyaW5nIHtcbiAgaWYgKGJ5dGVzLmxlbmd0aCA8PSBNT1NUX0JZVEVTKSByZXR1cm4gaGV4YWRlY2ltYWwoYnl0ZXMsIFwiIFwiKTtcbiAgcmV0dXJuIGAke2hleGFkZWNpbWFsKGJ5dGVzLnN1YmFycmF5KDAsIEJZVEVTX1dIRU5fQ1VUKSwgXCIgXCIpfSAuLi4gKCR7Ynl0ZXMubGVuZ3RofSBieXRlcylgO1xufVxuXG4vLyAtLS0gQ1NWIC0tLVxuXG4vKiogVGhlIHRpdGxlcyBvZiB0aGUgY29sdW1uczogYSBzdHJ1Y3QgaGFzIG9uZSBmb3IgZWFjaCBzY2FsYXIgaW4gaXQsIGBpbm5lci5hYCBhbmQgYHZhbHVlc1swXWAuICovXG5leHBvcnQgZnVuY3Rpb24gY3N2VGl0bGVzKGZvcm06IEZvcm0sIHRpdGxlID0gXCJ2YWx1ZVwiKTogc3RyaW5nW10ge1xuICByZXR1cm4gdGl0bGVzKGZvcm0sIFwiXCIsIHRpdGxlKTtcbn1cblxuZnVuY3Rpb24gdGl0bGVzKGZvcm06IEZvcm0sIHBhdGg6IHN0cmluZywgdG9wOiBzdHJpbmcpOiBzdHJpbmdbXSB7XG4gIGlmIChmb3JtLmZvcm0gPT09IFwiYXJyYXlcIikge1xuICAgIHJldHVybiBBcnJheS5mcm9tKHsgbGVuZ3RoOiBmb3JtLmNvdW50IH0sIChfLCBrKSA9PiB0aXRsZXMoZm9ybS5vZiwgYCR7cGF0aCB8fCB0b3B9WyR7a31dYCwgdG9wKSkuZmxhdCgpO1xuICB9XG4gIGlmIChmb3JtLmZvcm0gPT09IFwic3RydWN0XCIpIHtcbiAgICByZXR1cm4gZm9ybS5maWVsZHMuZmxhdE1hcCgoeyBuYW1lLCB0eXBlIH0pID0+IHRpdGxlcyh0eXBlLCBwYXRoID8gYCR7cGF0aH0uJHtuYW1lfWAgOiBuYW1lLCB0b3ApKTtcbiAgfVxuICByZXR1cm4gW3BhdGggfHwgdG9wXTtcbn1cblxuLyoqIFRoZSB2YWx1ZSdzIGNlbGxzLCBvbmUgZm9yIGVhY2ggdGl0bGUuICovXG5leHBvcnQgZnVuY3Rpb24gY3N2Q2VsbHMoZm9ybTogRm9ybSwgdmFsdWU6IFZhbHVlKTogc3RyaW5nW10ge1xuICBpZiAoZm9ybS5mb3JtID09PSBcImFycmF5XCIgfHwgZm9ybS5mb3JtID09PSBcInN0cnVjdFwiKSB7XG4gICAgcmV0dXJuIHBhcnRzKGZvcm0sIHZhbHVlKS5mbGF0TWFwKCh7IG9mLCB2YWx1ZTogZWFjaCB9KSA9PiBjc3ZDZWxscyhvZiwgZWFjaCkpO1xuICB9XG4gIHJldHVybiBbcGxhaW4oZm9ybSwgdmFsdWUpXTtcbn1cblxuLyoqIENlbGxzIGFzIGEgbGluZSBvZiBDU1YgKFJGQyA0MTgwKSwgd2l0aG91dCBpdHMgZW5kLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIGNzdkxpbmUoY2VsbHM6IHJlYWRvbmx5IHN0cmluZ1tdKTogc3RyaW5nIHtcbiAgcmV0dXJuIGNlbGxzLm1hcCgoY2VsbCkgPT4gKC9bXCIsXFxyXFxuXS8udGVzdChjZWxsKSA/IGBcIiR7Y2VsbC5yZXBsYWNlQWxsKCdcIicsICdcIlwiJyl9XCJgIDogY2VsbCkpLmpvaW4oXCIsXCIpO1xufVxuIiwgIi8vIFZhbHVlcyBhcyB0aGV5IGFyZSB3cml0dGVuIG9uIHRoZSBjb21tYW5kIGxpbmUgb3IgYSBsaW5lIG9mIGlucHV0OiBwbGFpbiB3b3JkcyBmb3Igc2NhbGFycywgdGV4dCBhbmQgYnl0ZXM7IEpTT04gZm9yIGFycmF5c1xuLy8gYW5kIHN0cnVjdHMuXG5cbmltcG9ydCB7IGlzTG9zc2xlc3NOdW1iZXIsIHBhcnNlIGFzIHBhcnNlSnNvbiB9IGZyb20gXCJsb3NzbGVzcy1qc29uXCI7XG5pbXBvcnQgeyBVc2FnZSB9IGZyb20gXCIuLi9jb21tYW5kXCI7XG5pbXBvcnQgeyBzaG93biB9IGZyb20gXCIuLi90ZXh0XCI7XG5pbXBvcnQgdHlwZSB7IEJ5dGVzRm9ybSwgRm9ybSwgU2NhbGFyTmFtZSwgU3RydWN0Rm9ybSwgVGV4dEZvcm0sIFZhbHVlIH0gZnJvbSBcIi4vZm9ybVwiO1xuXG4vKiogQSB2YWx1ZSB0aGF0IGl0cyB0eXBlIGNhbm5vdCBob2xkLCBvciB0aGF0IGNhbm5vdCBiZSByZWFkIGF0IGFsbC4gKi9cbmV4cG9ydCBjbGFzcyBWYWx1ZUVycm9yIGV4dGVuZHMgVXNhZ2Uge31cblxuZnVuY3Rpb24gd3Jvbmcod2hlcmU6IHN0cmluZywgZ2l2ZW46IHN0cmluZywgZm9ybTogc3RyaW5nLCB3aHk6IHN0cmluZyk6IFZhbHVlRXJyb3Ige1xuICBjb25zdCBzaG9ydCA9IHNob3duKGdpdmVuLmxlbmd0aCA+IDYwID8gYCR7Z2l2ZW4uc2xpY2UoMCwgNjApfS4uLmAgOiBnaXZlbik7XG4gIHJldHVybiBuZXcgVmFsdWVFcnJvcihgJHt3aGVyZSA/IGAke3doZXJlfTogYCA6IFwiXCJ9JHtzaG9ydH0gaXMgbm8gJHtmb3JtfSR7d2h5fWApO1xufVxuXG4vKiogSG93IGEgdHlwZSBpcyBjYWxsZWQgaW4gbWVzc2FnZXMuICovXG5leHBvcnQgZnVuY3Rpb24gbmFtZU9mKGZvcm06IEZvcm0pOiBzdHJpbmcge1xuICBzd2l0Y2ggKGZvcm0uZm9ybSkge1xuICAgIGNhc2UgXCJzY2FsYXJcIjpcbiAgICAgIHJldHVybiBmb3JtLnNjYWxhcjtcbiAgICBjYXNlIFwiYXJyYXlcIjpcbiAgICAgIHJldHVybiBgJHtuYW1lT2YoZm9ybS5vZil9WyR7Zm9ybS5jb3VudH1dYDtcbiAgICBjYXNlIFwic3RydWN0XCI6XG4gICAgICByZXR1cm4gYHske2Zvcm0uZmllbGRzLm1hcCgoeyBuYW1lLCBuYW1lZCwgdHlwZSB9KSA9PiAobmFtZWQgPyBgJHtuYW1lfTogYCA6IFwiXCIpICsgbmFtZU9mKHR5cGUpKS5qb2luKFwiLCBcIil9fWA7XG4gICAgZGVmYXVsdDpcbiAgICAgIHJldHVybiBmb3JtLnNpemUgPT09IDAgPyBmb3JtLmZvcm0gOiBgJHtmb3JtLmZvcm19KCR7Zm9ybS5zaXplfSlgO1xuICB9XG59XG5cbi8vIC0tLSBzY2FsYXJzIC0tLVxuXG5jb25zdCBJTlRFR0VSID0gL15bKy1dPyhcXGQrfDB4W1xcZGEtZl0rKSQvaTtcbmNvbnN0IERFQ0lNQUwgPSAvXlsrLV0/KFxcZCtcXC4/XFxkKnxcXC5cXGQrKShlWystXT9cXGQrKT8kL2k7XG5jb25zdCBOT1RfRklOSVRFID0gL14oWystXT8pKGluZnxpbmZpbml0eXxuYW4pJC9pO1xuY29uc3QgVFJVRSA9IFtcInRydWVcIiwgXCIxXCIsIFwieWVzXCJdO1xuY29uc3QgRkFMU0UgPSBbXCJmYWxzZVwiLCBcIjBcIiwgXCJub1wiXTtcblxuZnVuY3Rpb24gcmVhZFNjYWxhcihuYW1lOiBTY2FsYXJOYW1lLCB0ZXh0OiBzdHJpbmcsIHdoZXJlOiBzdHJpbmcpOiBudW1iZXIgfCBiaWdpbnQgfCBib29sZWFuIHtcbiAgaWYgKG5hbWUgPT09IFwiYm9vbFwiKSB7XG4gICAgaWYgKFRSVUUuaW5jbHVkZXModGV4dC50b0xvd2VyQ2FzZSgpKSkgcmV0dXJuIHRydWU7XG4gICAgaWYgKEZBTFNFLmluY2x1ZGVzKHRleHQudG9Mb3dlckNhc2UoKSkpIHJldHVybiBmYWxzZTtcbiAgICB0aHJvdyB3cm9uZyh3aGVyZSwgYFwiJHt0ZXh0fVwiYCwgbmFtZSwgXCIgKHRydWUgb3IgZmFsc2UpXCIpO1xuICB9XG4gIHJldHVybiBuYW1lID09PSBcImYzMlwiIHx8IG5hbWUgPT09IFwiZjY0XCIgPyByZWFkRmxvYXQobmFtZSwgdGV4dCwgd2hlcmUpIDogcmVhZEludGVnZXIobmFtZSwgdGV4dCwgd2hlcmUpO1xufVxuXG5mdW5jdGlvbiByZWFkSW50ZWdlcihuYW1lOiBTY2FsYXJOYW1lLCB0ZXh0OiBzdHJpbmcsIHdoZXJlOiBzdHJpbmcpOiBudW1iZXIgfCBiaWdpbnQge1xuICBjb25zdCBiaXRzID0gTnVtYmVyKG5hbWUuc2xpY2UoMSkpO1xuICBjb25zdCBbbGVhc3QsIG1vc3RdID1cbiAgICBuYW1lWzBdID09PSBcInVcIiA/IFswbiwgMm4gKiogQmlnSW50KGJpdHMpIC0gMW5dIDogWy0oMm4gKiogQmlnSW50KGJpdHMgLSAxKSksIDJuICoqIEJpZ0ludChiaXRzIC0gMSkgLSAxbl07XG4gIGNvbnN0IHJlZnVzZSA9ICgpID0+IHdyb25nKHdoZXJlLCBgXCIke3RleHR9XCJgLCBuYW1lLCBgIChhIHdob2xlIG51bWJlciBmcm9tICR7bGVhc3R9IHRvICR7bW9zdH0pYCk7XG4gIGlmICghSU5URUdFUi50ZXN0KHRleHQpKSB0aHJvdyByZWZ1c2UoKTtcbiAgY29uc3QgZGlnaXRzID0gQmlnSW50KHRleHQucmVwbGFjZSgvXlsrLV0vLCBcIlwiKSk7XG4gIGNvbnN0IHZhbHVlID0gdGV4dC5zdGFydHNXaXRoKFwiLVwiKSA/IC1kaWdpdHMgOiBkaWdpdHM7XG4gIGlmICh2YWx1ZSA8IGxlYXN0IHx8IHZhbHVlID4gbW9zdCkgdGhyb3cgcmVmdXNlKCk7XG4gIHJldHVybiBiaXRzID09PSA2NCA/IHZhbHVlIDogTnVtYmVyKHZhbHVlKTtcbn1cblxuZnVuY3Rpb24gcmVhZEZsb2F0KG5hbWU6IFwiZjMyXCIgfCBcImY2NFwiLCB0ZXh0OiBzdHJpbmcsIHdoZXJlOiBzdHJpbmcpOiBudW1iZXIge1xuICBjb25zdCBbLCBzaWduLCBuYW1lZF0gPSBOT1RfRklOSVRFLmV4ZWModGV4dCkgPz8gW107XG4gIGlmIChuYW1lZCAhPT0gdW5kZWZpbmVkKSB7XG4gICAgY29uc3QgdmFsdWUgPSBuYW1lZC50b0xvd2VyQ2FzZSgpID09PSBcIm5hblwiID8gTnVtYmVyLk5hTiA6IE51bWJlci5QT1NJVElWRV9JTkZJTklUWTtcbiAgICByZXR1cm4gc2lnbiA9PT0gXCItXCIgPyAtdmFsdWUgOiB2YWx1ZTtcbiAgfVxuICBpZiAoIURFQ0lNQUwudGVzdCh0ZXh0KSkgdGhyb3cgd3Jvbmcod2hlcmUsIGBcIiR7dGV4dH1cImAsIG5hbWUsIFwiIChhIG51bWJlciwgaW5mIG9yIG5hbilcIik7XG4gIGNvbnN0IHZhbHVlID0gbmFtZSA9PT0gXCJmMzJcIiA/IE1hdGguZnJvdW5kKE51bWJlcih0ZXh0KSkgOiBOdW1iZXIodGV4dCk7XG4gIGlmICghTnVtYmVyLmlzRmluaXRlKHZhbHVlKSkgdGhyb3cgd3Jvbmcod2hlcmUsIGBcIiR7dGV4dH1cImAsIG5hbWUsIFwiOiBpdCBpcyB0b28gbGFyZ2VcIik7XG4gIHJldHVybiB2YWx1ZTtcbn1cblxuLy8gLS0tIHRleHQgYW5kIGJ5dGVzIC0tLVxuXG5mdW5jdGlvbiByZWFkVGV4dChmb3JtOiBUZXh0Rm9ybSwgdGV4dDogc3RyaW5nLCB3aGVyZTogc3RyaW5nKTogc3RyaW5nIHtcbiAgaWYgKHRleHQuaW5jbHVkZXMoXCJcXDBcIikpIHRocm93IHdyb25nKHdoZXJlLCBKU09OLnN0cmluZ2lmeSh0ZXh0KSwgbmFtZU9mKGZvcm0pLCBcIjogaXQgaGFzIGEgTlVMXCIpO1xuICBpZiAoL1xccHtTdXJyb2dhdGV9L3UudGVzdCh0ZXh0KSkgdGhyb3cgd3Jvbmcod2hlcmUsIEpTT04uc3RyaW5naWZ5KHRleHQpLCBuYW1lT2YoZm9ybSksIFwiOiBpdCBpcyBubyBVbmljb2RlIHRleHRcIik7XG4gIGNvbnN0IGJ5dGVzID0gQnVmZmVyLmJ5dGVMZW5ndGgodGV4dCk7XG4gIGlmIChmb3JtLnNpemUgPT09IDAgfHwgYnl0ZXMgPD0gZm9ybS5zaXplKSByZXR1cm4gdGV4dDtcbiAgdGhyb3cgd3Jvbmcod2hlcmUsIEpTT04uc3RyaW5naWZ5KHRleHQpLCBuYW1lT2YoZm9ybSksIGA6IGl0IHRha2VzICR7Ynl0ZXN9IGJ5dGVzYCk7XG59XG5cbmZ1bmN0aW9uIHJlYWRCeXRlcyhmb3JtOiBCeXRlc0Zvcm0sIHRleHQ6IHN0cmluZywgd2hlcmU6IHN0cmluZyk6IFVpbnQ4QXJyYXkge1xuICBjb25zdCBbLCBkaWdpdHNdID0gL14weCgoPzpbXFxkYS1mXXsyfSkqKSQvaS5leGVjKHRleHQpID8/IFtdO1xuICBpZiAoZGlnaXRzID09PSB1bmRlZmluZWQpIHtcbiAgICB0aHJvdyB3cm9uZyh3aGVyZSwgYFwiJHt0ZXh0fVwiYCwgbmFtZU9mKGZvcm0pLCBcIiAoMHggYW5kIHR3byBoZXhhZGVjaW1hbCBkaWdpdHMgZm9yIGVhY2ggYnl0ZSlcIik7XG4gIH1cbiAgY29uc3QgYnl0ZXMgPSBVaW50OEFycmF5LmZyb20oQnVmZmVyLmZyb20oZGlnaXRzLCBcImhleFwiKSk7XG4gIGlmIChmb3JtLnNpemUgPT09IDAgfHwgYnl0ZXMubGVuZ3RoID09PSBmb3JtLnNpemUpIHJldHVybiBieXRlcztcbiAgdGhyb3cgd3Jvbmcod2hlcmUsIGBcIiR7dGV4dH1cImAsIG5hbWVPZihmb3JtKSwgYDogaXQgaGFzICR7Ynl0ZXMubGVuZ3RofSBieXRlc2ApO1xufVxuXG4vKiogQSB2YWx1ZSBmcm9tIGEgd29yZCBvZiB0aGUgY29tbWFuZCBsaW5lLCBvciBhIGxpbmUgb2YgaW5wdXQuIFRocm93cyBhIFZhbHVlRXJyb3IuICovXG5leHBvcnQgZnVuY3Rpb24gcmVhZFdvcmQoZm9ybTogRm9ybSwgdGV4dDogc3RyaW5nKTogVmFsdWUge1xuICBzd2l0Y2ggKGZvcm0uZm9ybSkge1xuICAgIGNhc2UgXCJzY2FsYXJcIjpcbiAgICAgIHJldHVybiByZWFkU2NhbGFyKGZvcm0uc2NhbGFyLCB0ZXh0LnRyaW0oKSwgXCJcIik7XG4gICAgY2FzZSBcInV0ZjhcIjpcbiAgICAgIHJldHVybiByZWFkVGV4dChmb3JtLCB0ZXh0LCBcIlwiKTtcbiAgICBjYXNlIFwiYnl0ZXNcIjpcbiAgICAgIHJldHVybiByZWFkQnl0ZXMoZm9ybSwgdGV4dC50cmltKCksIFwiXCIpO1xuICAgIGRlZmF1bHQ6XG4gICAgICByZXR1cm4gcmVhZEpzb24oZm9ybSwgdGV4dCk7XG4gIH1cbn1cblxuLy8gLS0tIEpTT04gLS0tXG5cbi8qKiBBIHZhbHVlIGZyb20gSlNPTiB0ZXh0OiBhcyBqc29uVGV4dCB3cml0ZXMgaXQuIEludGVnZXJzIG9mIGFueSBzaXplIGFyZSBleGFjdC4gKi9cbmV4cG9ydCBmdW5jdGlvbiByZWFkSnNvbihmb3JtOiBGb3JtLCB0ZXh0OiBzdHJpbmcpOiBWYWx1ZSB7XG4gIGxldCBwYXJzZWQ6IHVua25vd247XG4gIHRyeSB7XG4gICAgcGFyc2VkID0gcGFyc2VKc29uKHRleHQpO1xuICB9IGNhdGNoIChlcnJvcikge1xuICAgIHRocm93IHdyb25nKFwiXCIsIGAnJHt0ZXh0fSdgLCBuYW1lT2YoZm9ybSksIGA6IGFzIEpTT04sICR7KGVycm9yIGFzIEVycm9yKS5tZXNzYWdlfWApO1xuICB9XG4gIHJldHVybiBmcm9tSnNvbihmb3JtLCBwYXJzZWQsIFwiXCIpO1xufVxuXG5mdW5jdGlvbiBmcm9tSnNvbihmb3JtOiBGb3JtLCBnaXZlbjogdW5rbm93biwgd2hlcmU6IHN0cmluZyk6IFZhbHVlIHtcbiAgY29uc3QgcmVmdXNlID0gKHdoeTogc3RyaW5nKSA9PiB3cm9uZyh3aGVyZSwgSlNPTi5zdHJpbmdpZnkoZ2l2ZW4pID8/IFwibm90aGluZ1wiLCBuYW1lT2YoZm9ybSksIHdoeSk7XG4gIHN3aXRjaCAoZm9ybS5mb3JtKSB7XG4gICAgY2FzZSBcInNjYWxhclwiOlxuICAgICAgaWYgKHR5cGVvZiBnaXZlbiA9PT0gXCJib29sZWFuXCIgJiYgZm9ybS5zY2FsYXIgPT09IFwiYm9vbFwiKSByZXR1cm4gZ2l2ZW47XG4gICAgICBpZiAoaXNMb3NzbGVzc051bWJlcihnaXZlbikpIHJldHVybiByZWFkU2NhbGFyKGZvcm0uc2NhbGFyLCB3aG9sZShmb3JtLnNjYWxhciwgZ2l2ZW4udmFsdWUpLCB3aGVyZSk7XG4gICAgICBpZiAodHlwZW9mIGdpdmVuID09PSBcInN0cmluZ1wiKSByZXR1cm4gcmVhZFNjYWxhcihmb3JtLnNjYWxhciwgZ2l2ZW4sIHdoZXJlKTtcbiAgICAgIHRocm93IHJlZnVzZShcIlwiKTtcbiAgICBjYXNlIFwidXRmOFwiOlxuICAgICAgaWYgKHR5cGVvZiBnaXZlbiA9PT0gXCJzdHJpbmdcIikgcmV0dXJuIHJlYWRUZXh0KGZvcm0sIGdpdmVuLCB3aGVyZSk7XG4gICAgICB0aHJvdyByZWZ1c2UoXCIgKHRleHQgaW4gcXVvdGVzKVwiKTtcbiAgICBjYXNlIFwiYnl0ZXNcIjpcbiAgICAgIGlmICh0eXBlb2YgZ2l2ZW4gPT09IFwic3RyaW5nXCIpIHJldHVybiByZWFkQnl0ZXMoZm9ybSwgZ2l2ZW4sIHdoZXJlKTtcbiAgICAgIHRocm93IHJlZnVzZSgnIChcIjB4Li4uXCIgaW4gcXVvdGVzKScpO1xuICAgIGNhc2UgXCJhcnJheVwiOlxuICAgICAgaWYgKCFBcnJheS5pc0FycmF5KGdpdmVuKSkgdGhyb3cgcmVmdXNlKFwiIChhbiBhcnJheSlcIik7XG4gICAgICBpZiAoZ2l2ZW4ubGVuZ3RoICE9PSBmb3JtLmNvdW50KSB0aHJvdyByZWZ1c2UoYDogaXQgaGFzICR7Z2l2ZW4ubGVuZ3RofSBlbGVtZW50c2ApO1xuICAgICAgcmV0dXJuIGdpdmVuLm1hcCgoZWFjaCwgaykgPT4gZnJvbUpzb24oZm9ybS5vZiwgZWFjaCwgYCR7d2hlcmV9WyR7a31dYCkpO1xuICAgIGNhc2UgXCJzdHJ1Y3RcIjpcbiAgICAgIHJldHVybiByZWFkU3RydWN0KGZvcm0sIGdpdmVuLCB3aGVyZSwgcmVmdXNlKTtcbiAgfVxufVxuXG4vKiogMWUzIGFuZCA1LjAgYXJlIHdob2xlIG51bWJlcnMsIHRvbywgaW4gSlNPTi4gKi9cbmZ1bmN0aW9uIHdob2xlKG5hbWU6IFNjYWxhck5hbWUsIGRpZ2l0czogc3RyaW5nKTogc3RyaW5nIHtcbiAgaWYgKG5hbWUgPT09IFwiZjMyXCIgfHwgbmFtZSA9PT0gXCJmNjRcIiB8fCBJTlRFR0VSLnRlc3QoZGlnaXRzKSkgcmV0dXJuIGRpZ2l0cztcbiAgY29uc3QgdmFsdWUgPSBOdW1iZXIoZGlnaXRzKTtcbiAgcmV0dXJuIE51bWJlci5pc1NhZmVJbnRlZ2VyKHZhbHVlKSA/IFN0cmluZyh2YWx1ZSkgOiBkaWdpdHM7XG59XG5cbmZ1bmN0aW9uIHJlYWRTdHJ1Y3QoZm9ybTogU3RydWN0Rm9ybSwgZ2l2ZW46IHVua25vd24sIHdoZXJlOiBzdHJpbmcsIHJlZnVzZTogKHdoeTogc3RyaW5nKSA9PiBWYWx1ZUVycm9yKTogVmFsdWUge1xuICBjb25zdCBpbnNpZGUgPSAobmFtZTogc3RyaW5nKSA9PiAod2hlcmUgPyBgJHt3aGVyZX0uJHtuYW1lfWAgOiBuYW1lKTtcbiAgaWYgKGZvcm0uaXNUdXBsZSkge1xuICAgIGlmICghQXJyYXkuaXNBcnJheShnaXZlbikpIHRocm93IHJlZnVzZShcIiAoYW4gYXJyYXkpXCIpO1xuICAgIGlmIChnaXZlbi5sZW5ndGggIT09IGZvcm0uZmllbGRzLmxlbmd0aCkgdGhyb3cgcmVmdXNlKGA6IGl0IGhhcyAke2dpdmVuLmxlbmd0aH0gZWxlbWVudHNgKTtcbiAgICBjb25zdCBlbnRyaWVzID0gZm9ybS5maWVsZHMubWFwKCh7IG5hbWUsIHR5cGUgfSwgaykgPT4gW25hbWUsIGZyb21Kc29uKHR5cGUsIGdpdmVuW2tdLCBgJHt3aGVyZX1bJHtrfV1gKV0pO1xuICAgIHJldHVybiBPYmplY3QuZnJvbUVudHJpZXMoZW50cmllcykgYXMgVmFsdWU7XG4gIH1cbiAgaWYgKHR5cGVvZiBnaXZlbiAhPT0gXCJvYmplY3RcIiB8fCBnaXZlbiA9PT0gbnVsbCB8fCBBcnJheS5pc0FycmF5KGdpdmVuKSB8fCBpc0xvc3NsZXNzTnVtYmVyKGdpdmVuKSkge1xuICAgIHRocm93IHJlZnVzZShcIiAoYW4gb2JqZWN0KVwiKTtcbiAgfVxuICBjb25zdCBzdHJhbmdlciA9IE9iamVjdC5rZXlzKGdpdmVuKS5maW5kKChrZXkpID0+ICFmb3JtLmZpZWxkcy5zb21lKCh7IG5hbWUgfSkgPT4gbmFtZSA9PT0ga2V5KSk7XG4gIGlmIChzdHJhbmdlciAhPT0gdW5kZWZpbmVkKSB0aHJvdyByZWZ1c2UoYDogaXQgaGFzIG5vIGZpZWxkIFwiJHtzaG93bihzdHJhbmdlcil9XCJgKTtcbiAgY29uc3QgbWlzc2luZyA9IGZvcm0uZmllbGRzLmZpbmQoKHsgbmFtZSB9KSA9PiAhT2JqZWN0Lmhhc093bihnaXZlbiwgbmFtZSkpO1xuICBpZiAobWlzc2luZykgdGhyb3cgcmVmdXNlKGA6IGZpZWxkIFwiJHttaXNzaW5nLm5hbWV9XCIgaXMgbWlzc2luZ2ApO1xuICBjb25zdCB2YWx1ZXMgPSBnaXZlbiBhcyBSZWNvcmQ8c3RyaW5nLCB1bmtub3duPjtcbiAgcmV0dXJuIE9iamVjdC5mcm9tRW50cmllcyhmb3JtLmZpZWxkcy5tYXAoKHsgbmFtZSwgdHlwZSB9KSA9PiBbbmFtZSwgZnJvbUpzb24odHlwZSwgdmFsdWVzW25hbWVdLCBpbnNpZGUobmFtZSkpXSkpO1xufVxuIiwgIi8vIHplcm9pcGMgZ2NcblxuaW1wb3J0IHsgc2V0SW1tZWRpYXRlIH0gZnJvbSBcIm5vZGU6dGltZXJzL3Byb21pc2VzXCI7XG5pbXBvcnQgeyB0eXBlIENvbW1hbmQsIEludmFsaWRBcmd1bWVudEVycm9yIH0gZnJvbSBcImNvbW1hbmRlclwiO1xuaW1wb3J0IHsgY29uZmlybSB9IGZyb20gXCIuLi9hc2tcIjtcbmltcG9ydCB7IHR5cGUgQ29udGV4dCwgRkFJTEVELCBtZXNzYWdlT2YgfSBmcm9tIFwiLi4vY29tbWFuZFwiO1xuaW1wb3J0IHsgZWFjaFNlZ21lbnQsIHR5cGUgRm91bmQsIHJlYXNvbk9mIH0gZnJvbSBcIi4uL21vZGVsL3NlZ21lbnRzXCI7XG5pbXBvcnQgeyB0eXBlIEZhdGUsIFJlbW92YWwsIHdhaXRGb3JBdHRhY2hlcnMgfSBmcm9tIFwiLi4vcmVtb3ZhbFwiO1xuaW1wb3J0IHsgY291bnRlZCwgaHVtYW4sIHNob3duIH0gZnJvbSBcIi4uL3RleHRcIjtcbmltcG9ydCB7IGFnZVRleHQgfSBmcm9tIFwiLi4vd2hvXCI7XG5cbmNvbnN0IEhFTFAgPSBgXG5BIHNlZ21lbnQgb3V0bGl2ZXMgdGhlIHByb2Nlc3NlcyB0aGF0IHVzZSBpdC4gVGhpcyByZW1vdmVzIHRob3NlIGluIHdoaWNoIG5vYm9keVxubGl2ZXMgYW55IG1vcmU6IG5vIHBhcnRpY2lwYW50IGlzIGF0dGFjaGVkLCBhbmQgd2hhdCBpcyBpbiB0aGVtIG5vYm9keSByZWFkcy4gQXNrc1xuYmVmb3JlIGl0IGRvZXMsIHVubGVzcyAtLXllcyBpcyBnaXZlbi5cblxuT25seSBzZWdtZW50cyBvZiBmb3JtYXQgdmVyc2lvbiAzIHdob3NlIGhlYWRlciBpcyByaWdodCBhcmUgcmVtb3ZlZDogb2Ygb3RoZXJzIGl0XG5jYW5ub3QgYmUgdG9sZCB3aG8gbGl2ZXMgaW4gdGhlbSAoemVyb2lwYyBybSByZW1vdmVzIHRob3NlKS4gRmlsZXMgb2Ygb3RoZXIga2luZHNcbmFyZSBuZXZlciB0b3VjaGVkLCBhbmQgc2VnbWVudHMgb2Ygb3RoZXIgdXNlcnMgb25seSB3aXRoIC0tYW55LW93bmVyLlxuXG5XaG8gYXR0YWNoZXMgbWVhbndoaWxlIGtlZXBzIHRoZSBzZWdtZW50IGFuZCBpdHMgbmFtZTogaXQgaXMgcHV0IGFzaWRlIHVuZGVyXG5hbm90aGVyIG5hbWUgZmlyc3QsIGFuZCBjb21lcyBiYWNrIGlmIHNvbWVib2R5IGlzIGZvdW5kIGluIGl0IGEgdGVudGggb2YgYSBzZWNvbmRcbmxhdGVyLiBBIHByb2Nlc3MgdGhhdCBvcGVucyBhIHNlZ21lbnQgYW5kIGlzIHN0b3BwZWQgZm9yIGxvbmdlciBiZWZvcmUgaXQgYXR0YWNoZXNcbmhhcyBhIHNlZ21lbnQgd2l0aG91dCBhIG5hbWUuXG5cbi0tb2xkZXIgY291bnRzIGZyb20gdGhlIGxhc3QgdGltZSB0aGF0IHNvbWVib2R5IGF0dGFjaGVkLCBvciB0aGUgc2VnbWVudCB3YXMgbWFkZS5cblxuRXhpdCBjb2RlczogMCBkb25lLCBhbHNvIHdoZXJlIG5vdGhpbmcgd2FzIHRvIGRvOyAxIG9uZSBjb3VsZCBub3QgYmUgcmVtb3ZlZDsgMlxudGhlcmUgaXMgbm9ib2R5IHRvIGFzaywgYW5kIG5vIC0teWVzLlxuXG5FeGFtcGxlczpcbiAgemVyb2lwYyBnYyAtLWRyeS1ydW5cbiAgemVyb2lwYyBnYyAtLXllcyAtLW9sZGVyIDFoYDtcblxuaW50ZXJmYWNlIE9wdGlvbnMge1xuICB5ZXM/OiBib29sZWFuO1xuICBkcnlSdW4/OiBib29sZWFuO1xuICBvbGRlcj86IG51bWJlcjtcbiAgYW55T3duZXI/OiBib29sZWFuO1xufVxuXG5jb25zdCBVTklUUzogUmVhZG9ubHk8UmVjb3JkPHN0cmluZywgbnVtYmVyPj4gPSB7IG1zOiAxLCBzOiAxMDAwLCBtOiA2MF8wMDAsIGg6IDNfNjAwXzAwMCwgZDogODZfNDAwXzAwMCB9O1xuXG4vKiogXCI5MHNcIiwgXCIxaFwiOiBtaWxsaXNlY29uZHMuICovXG5leHBvcnQgZnVuY3Rpb24gZHVyYXRpb24odGV4dDogc3RyaW5nKTogbnVtYmVyIHtcbiAgY29uc3QgbWF0Y2ggPSAvXihcXGQrKD86XFwuXFxkKyk/KShtc3xzfG18aHxkKSQvLmV4ZWModGV4dC50cmltKCkpO1xuICBpZiAoIW1hdGNoKSB0aHJvdyBuZXcgSW52YWxpZEFyZ3VtZW50RXJyb3IoYFwiJHtzaG93bih0ZXh0KX1cIiBpcyBubyB0aW1lIHN1Y2ggYXMgOTBzLCA1bSwgMWggb3IgMmQuYCk7XG4gIHJldHVybiBOdW1iZXIobWF0Y2hbMV0pICogKFVOSVRTW21hdGNoWzJdIGFzIHN0cmluZ10gYXMgbnVtYmVyKTtcbn1cblxuLyoqIEEgc2VnbWVudCB0aGF0IG1heSBiZSByZW1vdmVkLiAqL1xuaW50ZXJmYWNlIENhbmRpZGF0ZSB7XG4gIHJlYWRvbmx5IG5hbWU6IHN0cmluZztcbiAgcmVhZG9ubHkgc2l6ZTogbnVtYmVyO1xuICAvKiogTWlsbGlzZWNvbmRzIHNpbmNlIHNvbWVib2R5IGF0dGFjaGVkLCBvciBpdCB3YXMgbWFkZS4gKi9cbiAgcmVhZG9ubHkgaWRsZTogbnVtYmVyO1xufVxuXG4vKiogV2hlbiB0aGUgbGFzdCBvbmUgYXR0YWNoZWQ7IHdoZW4gaXQgd2FzIG1hZGUsIHdoZXJlIG5vYm9keSBkaWQuIE1pbGxpc2Vjb25kcyBzaW5jZSAxOTcwLiAqL1xuZnVuY3Rpb24gbGFzdFVzZSh7IHZpZXcsIHN0YXR1cyB9OiBGb3VuZCk6IG51bWJlciB7XG4gIGNvbnN0IGF0dGFjaGVkID0gdmlldz8ucGFydGljaXBhbnRzKCkubWFwKChvbmUpID0+IE51bWJlcihvbmUuYXR0YWNoZWQgLyAxXzAwMF8wMDBuKSkgPz8gW107XG4gIHJldHVybiBNYXRoLm1heChzdGF0dXMuYmlydGh0aW1lTXMsIC4uLmF0dGFjaGVkLmZpbHRlcigod2hlbikgPT4gd2hlbiA8PSBEYXRlLm5vdygpKSk7XG59XG5cbmludGVyZmFjZSBMb29rZWQge1xuICByZWFkb25seSBjYW5kaWRhdGVzOiBDYW5kaWRhdGVbXTtcbiAgLyoqIFRob3NlIG9mIHdoaWNoIGl0IGNhbm5vdCBiZSB0b2xkLCB3aXRoIHRoZSByZWFzb24uICovXG4gIHJlYWRvbmx5IHVua25vd246IHsgbmFtZTogc3RyaW5nOyByZWFzb246IHN0cmluZyB9W107XG59XG5cbmZ1bmN0aW9uIGxvb2soeyBvbGRlciA9IDAsIGFueU93bmVyID0gZmFsc2UgfTogT3B0aW9ucyk6IExvb2tlZCB7XG4gIGNvbnN0IGxvb2tlZDogTG9va2VkID0geyBjYW5kaWRhdGVzOiBbXSwgdW5rbm93bjogW10gfTtcbiAgY29uc3QgbWUgPSBwcm9jZXNzLmdldGV1aWQ/LigpO1xuICBmb3IgKGNvbnN0IGZvdW5kIG9mIGVhY2hTZWdtZW50KCkpIHtcbiAgICBjb25zdCB7IG5hbWUsIHN0YXR1cywgdmlldywgcHJvYmxlbSB9ID0gZm91bmQ7XG4gICAgaWYgKCFhbnlPd25lciAmJiBzdGF0dXMudWlkICE9PSBtZSkgY29udGludWU7XG4gICAgaWYgKCF2aWV3KSB7XG4gICAgICBsb29rZWQudW5rbm93bi5wdXNoKHsgbmFtZSwgcmVhc29uOiByZWFzb25PZihwcm9ibGVtKSB9KTtcbiAgICAgIGNvbnRpbnVlO1xuICAgIH1cbiAgICB0cnkge1xuICAgICAgaWYgKHZpZXcucGFydGljaXBhbnRzKCkuc29tZSgoeyBhbGl2ZSB9KSA9PiBhbGl2ZSkpIGNvbnRpbnVlO1xuICAgICAgY29uc3QgaWRsZSA9IERhdGUubm93KCkgLSBsYXN0VXNlKGZvdW5kKTtcbiAgICAgIGlmIChpZGxlID49IG9sZGVyKSBsb29rZWQuY2FuZGlkYXRlcy5wdXNoKHsgbmFtZSwgc2l6ZTogdmlldy5oZWFkZXIuc2l6ZSwgaWRsZSB9KTtcbiAgICB9IGNhdGNoIChlcnJvcikge1xuICAgICAgbG9va2VkLnVua25vd24ucHVzaCh7IG5hbWUsIHJlYXNvbjogcmVhc29uT2YoZXJyb3IgYXMgRXJyb3IpIH0pO1xuICAgIH1cbiAgfVxuICByZXR1cm4gbG9va2VkO1xufVxuXG5pbnRlcmZhY2UgRG9uZSB7XG4gIHJlYWRvbmx5IG5hbWU6IHN0cmluZztcbiAgcmVhZG9ubHkgZmF0ZTogRmF0ZSB8IFwiZmFpbGVkXCI7XG4gIHJlYWRvbmx5IHJlYXNvbj86IHN0cmluZztcbn1cblxuLyoqIFNvIG1hbnkgYXJlIG91dCBvZiB0aGUgd2F5IGF0IG9uY2UsIGZvciBhIHRlbnRoIG9mIGEgc2Vjb25kLiAqL1xuY29uc3QgQVRfT05DRSA9IDI1NjtcblxuY29uc3QgU0lHTkFMUyA9IFtcIlNJR0lOVFwiLCBcIlNJR1RFUk1cIiwgXCJTSUdIVVBcIl0gYXMgY29uc3Q7XG5cbi8qKiBBIHNpZ25hbCBpcyBvYmV5ZWQgYmV0d2VlbiB0d28gYmF0Y2hlcyBvbmx5OiB3aGF0IGlzIG91dCBvZiB0aGUgd2F5IGlzIHJlbW92ZWQsIG9yIGNvbWVzIGJhY2suICovXG5hc3luYyBmdW5jdGlvbiByZW1vdmVBbGwoY29udGV4dDogQ29udGV4dCwgY2FuZGlkYXRlczogcmVhZG9ubHkgQ2FuZGlkYXRlW10pOiBQcm9taXNlPERvbmVbXT4ge1xuICBjb25zdCBkb25lOiBEb25lW10gPSBbXTtcbiAgbGV0IHNpZ25hbGxlZCA9IGZhbHNlO1xuICBjb25zdCBvblNpZ25hbCA9ICgpID0+IChzaWduYWxsZWQgPSB0cnVlKTtcbiAgZm9yIChjb25zdCBzaWduYWwgb2YgU0lHTkFMUykgcHJvY2Vzcy5vbihzaWduYWwsIG9uU2lnbmFsKTtcbiAgdHJ5IHtcbiAgICBmb3IgKGxldCBrID0gMDsgayA8IGNhbmRpZGF0ZXMubGVuZ3RoICYmICFzaWduYWxsZWQ7IGsgKz0gQVRfT05DRSkge1xuICAgICAgZG9uZS5wdXNoKC4uLnJlbW92ZShjYW5kaWRhdGVzLnNsaWNlKGssIGsgKyBBVF9PTkNFKSkpO1xuICAgICAgYXdhaXQgc2V0SW1tZWRpYXRlKCk7XG4gICAgfVxuICB9IGZpbmFsbHkge1xuICAgIGZvciAoY29uc3Qgc2lnbmFsIG9mIFNJR05BTFMpIHByb2Nlc3Mub2ZmKHNpZ25hbCwgb25TaWduYWwpO1xuICB9XG4gIGlmIChzaWduYWxsZWQpIHtcbiAgICBjb250ZXh0LmV4aXRDb2RlID0gRkFJTEVEO1xuICAgIGNvbnRleHQucmVtYXJrKGB6ZXJvaXBjOiBpbnRlcnJ1cHRlZCBhZnRlciAke2NvdW50ZWQoZG9uZS5sZW5ndGgsIFwic2VnbWVudFwiKX0gb2YgJHtjYW5kaWRhdGVzLmxlbmd0aH1gKTtcbiAgfVxuICByZXR1cm4gZG9uZTtcbn1cblxuZnVuY3Rpb24gcmVtb3ZlKGNhbmRpZGF0ZXM6IHJlYWRvbmx5IENhbmRpZGF0ZVtdKTogRG9uZVtdIHtcbiAgY29uc3QgcmVtb3ZhbHM6IFJlbW92YWxbXSA9IFtdO1xuICBjb25zdCBkb25lOiBEb25lW10gPSBbXTtcbiAgY29uc3QgYXR0ZW1wdCA9IChuYW1lOiBzdHJpbmcsIGFjdGlvbjogKCkgPT4gdm9pZCkgPT4ge1xuICAgIHRyeSB7XG4gICAgICBhY3Rpb24oKTtcbiAgICB9IGNhdGNoIChlcnJvcikge1xuICAgICAgY29uc3QgeyBjb2RlIH0gPSBlcnJvciBhcyB7IGNvZGU/OiBzdHJpbmcgfTtcbiAgICAgIGlmIChjb2RlID09PSBcIlpFUk9JUENfTk9UX0ZPVU5EXCIpIGRvbmUucHVzaCh7IG5hbWUsIGZhdGU6IFwiZ29uZVwiIH0pO1xuICAgICAgZWxzZSBkb25lLnB1c2goeyBuYW1lLCBmYXRlOiBcImZhaWxlZFwiLCByZWFzb246IG1lc3NhZ2VPZihlcnJvcikgfSk7XG4gICAgfVxuICB9O1xuICB0cnkge1xuICAgIGZvciAoY29uc3QgeyBuYW1lIH0gb2YgY2FuZGlkYXRlcykge1xuICAgICAgYXR0ZW1wdChuYW1lLCAoKSA9PiB7XG4gICAgICAgIGNvbnN0IHJlbW92YWwgPSBuZXcgUmVtb3ZhbChuYW1lKTtcbiAgICAgICAgcmVtb3ZhbHMucHVzaChyZW1vdmFsKTtcbiAgICAgICAgcmVtb3ZhbC5wdXRBc2lkZSgpO1xuICAgICAgfSk7XG4gICAgfVxuICAgIHdhaXRGb3JBdHRhY2hlcnMoKTtcbiAgICBmb3IgKGNvbnN0IHJlbW92YWwgb2YgcmVtb3ZhbHMpIHtcbiAgICAgIGlmIChkb25lLnNvbWUoKHsgbmFtZSwgZmF0ZSB9KSA9PiBuYW1lID09PSByZW1vdmFsLm5hbWUgJiYgZmF0ZSA9PT0gXCJmYWlsZWRcIikpIGNvbnRpbnVlO1xuICAgICAgYXR0ZW1wdChyZW1vdmFsLm5hbWUsICgpID0+IGRvbmUucHVzaCh7IG5hbWU6IHJlbW92YWwubmFtZSwgZmF0ZTogcmVtb3ZhbC5maW5pc2goKSB9KSk7XG4gICAgfVxuICB9IGZpbmFsbHkge1xuICAgIGZvciAoY29uc3QgcmVtb3ZhbCBvZiByZW1vdmFscykgcmVtb3ZhbC5jbG9zZSgpO1xuICB9XG4gIHJldHVybiBkb25lO1xufVxuXG5jb25zdCBGQVRFUzogUmVhZG9ubHk8UmVjb3JkPEZhdGUsIHN0cmluZz4+ID0ge1xuICByZW1vdmVkOiBcInJlbW92ZWRcIixcbiAga2VwdDogXCJrZXB0OiBzb21lYm9keSBhdHRhY2hlZCBtZWFud2hpbGVcIixcbiAgZ29uZTogXCJnb25lIGFscmVhZHlcIixcbiAgcmVwbGFjZWQ6IFwia2VwdDogYW5vdGhlciBzZWdtZW50IGhhcyB0aGF0IG5hbWUgYnkgbm93XCIsXG59O1xuXG5hc3luYyBmdW5jdGlvbiBydW4oY29udGV4dDogQ29udGV4dCwgb3B0aW9uczogT3B0aW9ucyk6IFByb21pc2U8dm9pZD4ge1xuICBjb25zdCB7IGNhbmRpZGF0ZXMsIHVua25vd24gfSA9IGxvb2sob3B0aW9ucyk7XG4gIGNvbnN0IHsgcGFpbnQgfSA9IGNvbnRleHQ7XG4gIGlmICghY29udGV4dC5qc29uKSB7XG4gICAgZm9yIChjb25zdCB7IG5hbWUsIHJlYXNvbiB9IG9mIHVua25vd24pIHtcbiAgICAgIGNvbnRleHQucmVtYXJrKGB6ZXJvaXBjOiAke3Nob3duKG5hbWUpfSBpcyBsZWZ0IGFsb25lOiAke3Nob3duKHJlYXNvbil9YCk7XG4gICAgfVxuICB9XG4gIGNvbnN0IHN1bSA9IGNhbmRpZGF0ZXMucmVkdWNlKChieXRlcywgeyBzaXplIH0pID0+IGJ5dGVzICsgc2l6ZSwgMCk7XG4gIGNvbnN0IGFsbCA9IGAke2NvdW50ZWQoY2FuZGlkYXRlcy5sZW5ndGgsIFwic2VnbWVudFwiKX0sICR7aHVtYW4oc3VtKX1gO1xuICBpZiAoIWNvbnRleHQuanNvbikge1xuICAgIGZvciAoY29uc3QgeyBuYW1lLCBzaXplLCBpZGxlIH0gb2YgY2FuZGlkYXRlcykge1xuICAgICAgY29udGV4dC5wcmludChgJHtwYWludC5ib2xkKHNob3duKG5hbWUpKX0gICR7aHVtYW4oc2l6ZSl9LCB1bnVzZWQgZm9yICR7YWdlVGV4dChpZGxlKX1gKTtcbiAgICB9XG4gICAgaWYgKGNhbmRpZGF0ZXMubGVuZ3RoID09PSAwKSBjb250ZXh0LnByaW50KFwidGhlcmUgaXMgbm90aGluZyB0byByZW1vdmVcIik7XG4gICAgZWxzZSBpZiAob3B0aW9ucy5kcnlSdW4pIGNvbnRleHQucHJpbnQoYCR7YWxsfTogd291bGQgYmUgcmVtb3ZlZGApO1xuICB9XG4gIGxldCBkb25lOiBEb25lW10gPSBbXTtcbiAgaWYgKGNhbmRpZGF0ZXMubGVuZ3RoID4gMCAmJiAhb3B0aW9ucy5kcnlSdW4pIHtcbiAgICBjb25zdCBxdWVzdGlvbiA9IGBSZW1vdmUgJHtjYW5kaWRhdGVzLmxlbmd0aCA9PT0gMSA/IFwiaXRcIiA6IFwidGhlbVwifSAoJHthbGx9KT9gO1xuICAgIGlmIChvcHRpb25zLnllcyB8fCAoYXdhaXQgY29uZmlybShjb250ZXh0LCBxdWVzdGlvbiwgXCJHaXZlIC0teWVzLCBvciAtLWRyeS1ydW4uXCIpKSkge1xuICAgICAgZG9uZSA9IGF3YWl0IHJlbW92ZUFsbChjb250ZXh0LCBjYW5kaWRhdGVzKTtcbiAgICB9IGVsc2UgaWYgKCFjb250ZXh0Lmpzb24pIGNvbnRleHQucHJpbnQoXCJub3RoaW5nIHdhcyByZW1vdmVkXCIpO1xuICB9XG4gIGlmIChkb25lLnNvbWUoKHsgZmF0ZSB9KSA9PiBmYXRlID09PSBcImZhaWxlZFwiKSkgY29udGV4dC5leGl0Q29kZSA9IEZBSUxFRDtcbiAgaWYgKGNvbnRleHQuanNvbikge1xuICAgIGNvbnN0IGZhdGVzID0gbmV3IE1hcChkb25lLm1hcCgob25lKSA9PiBbb25lLm5hbWUsIG9uZV0pKTtcbiAgICBjb250ZXh0LnByaW50SnNvbih7XG4gICAgICBkcnlSdW46IG9wdGlvbnMuZHJ5UnVuID09PSB0cnVlLFxuICAgICAgc2VnbWVudHM6IGNhbmRpZGF0ZXMubWFwKCh7IG5hbWUsIHNpemUsIGlkbGUgfSkgPT4gKHtcbiAgICAgICAgbmFtZSxcbiAgICAgICAgc2l6ZSxcbiAgICAgICAgaWRsZU1zOiBNYXRoLnJvdW5kKGlkbGUpLFxuICAgICAgICBmYXRlOiBmYXRlcy5nZXQobmFtZSk/LmZhdGUgPz8gbnVsbCxcbiAgICAgICAgcmVhc29uOiBmYXRlcy5nZXQobmFtZSk/LnJlYXNvbixcbiAgICAgIH0pKSxcbiAgICAgIGxlZnRBbG9uZTogdW5rbm93bixcbiAgICB9KTtcbiAgICByZXR1cm47XG4gIH1cbiAgZm9yIChjb25zdCB7IG5hbWUsIGZhdGUsIHJlYXNvbiB9IG9mIGRvbmUpIHtcbiAgICBpZiAoZmF0ZSA9PT0gXCJmYWlsZWRcIikgY29udGV4dC5yZW1hcmsoYHplcm9pcGM6ICR7c2hvd24ocmVhc29uID8/IFwiXCIpfWApO1xuICAgIGVsc2UgaWYgKGZhdGUgIT09IFwicmVtb3ZlZFwiKSBjb250ZXh0LnByaW50KGAke3Nob3duKG5hbWUpfTogJHtGQVRFU1tmYXRlXX1gKTtcbiAgfVxuICBjb25zdCByZW1vdmVkID0gZG9uZS5maWx0ZXIoKHsgZmF0ZSB9KSA9PiBmYXRlID09PSBcInJlbW92ZWRcIikubGVuZ3RoO1xuICBpZiAoZG9uZS5sZW5ndGggPiAwKSBjb250ZXh0LnByaW50KHBhaW50Lmdvb2QoYCR7Y291bnRlZChyZW1vdmVkLCBcInNlZ21lbnRcIil9IHJlbW92ZWRgKSk7XG59XG5cbmV4cG9ydCBmdW5jdGlvbiBnYyhwcm9ncmFtOiBDb21tYW5kLCBjb250ZXh0OiBDb250ZXh0KTogdm9pZCB7XG4gIHByb2dyYW1cbiAgICAuY29tbWFuZChcImdjXCIpXG4gICAgLmRlc2NyaXB0aW9uKFwicmVtb3ZlcyB0aGUgc2VnbWVudHMgaW4gd2hpY2ggbm9ib2R5IGxpdmVzXCIpXG4gICAgLm9wdGlvbihcIi15LCAtLXllc1wiLCBcImRvZXMgbm90IGFza1wiKVxuICAgIC5vcHRpb24oXCItbiwgLS1kcnktcnVuXCIsIFwib25seSBzYXlzIHdoYXQgaXQgd291bGQgcmVtb3ZlXCIpXG4gICAgLm9wdGlvbihcIi0tb2xkZXIgPHRpbWU+XCIsIFwib25seSB0aG9zZSB0byB3aGljaCBub2JvZHkgYXR0YWNoZWQgZm9yIHNvIGxvbmc6IDkwcywgNW0sIDFoLCAyZFwiLCBkdXJhdGlvbilcbiAgICAub3B0aW9uKFwiLS1hbnktb3duZXJcIiwgXCJzZWdtZW50cyBvZiBvdGhlciB1c2VycywgdG9vXCIpXG4gICAgLmFkZEhlbHBUZXh0KFwiYWZ0ZXJcIiwgSEVMUClcbiAgICAuYWN0aW9uKChvcHRpb25zOiBPcHRpb25zKSA9PiBydW4oY29udGV4dCwgb3B0aW9ucykpO1xufVxuIiwgIi8vIFF1ZXN0aW9ucyB0byB0aGUgcGVyc29uIGF0IHRoZSB0ZXJtaW5hbC5cblxuaW1wb3J0IHsgY3JlYXRlSW50ZXJmYWNlIH0gZnJvbSBcIm5vZGU6cmVhZGxpbmUvcHJvbWlzZXNcIjtcbmltcG9ydCB7IHR5cGUgQ29udGV4dCwgVXNhZ2UgfSBmcm9tIFwiLi9jb21tYW5kXCI7XG5cbi8qKiBXaGV0aGVyIHRoZXJlIGlzIHNvbWVib2R5IHRvIGFzay4gKi9cbmV4cG9ydCBmdW5jdGlvbiBjYW5Bc2soKTogYm9vbGVhbiB7XG4gIHJldHVybiBwcm9jZXNzLnN0ZGluLmlzVFRZID09PSB0cnVlICYmIHByb2Nlc3Muc3RkZXJyLmlzVFRZID09PSB0cnVlO1xufVxuXG4vKiogQXNrcyBvbiBzdGFuZGFyZCBlcnJvcjsgYW55dGhpbmcgYnV0IHllcyBpcyBuby4gTm9ib2R5IHRvIGFzayBpcyBhIHdyb25nIGNvbW1hbmQgbGluZTogYG90aGVyd2lzZWAgc2F5cyB3aGF0IHdvdWxkIGRvLiAqL1xuZXhwb3J0IGFzeW5jIGZ1bmN0aW9uIGNvbmZpcm0oY29udGV4dDogQ29udGV4dCwgcXVlc3Rpb246IHN0cmluZywgb3RoZXJ3aXNlOiBzdHJpbmcpOiBQcm9taXNlPGJvb2xlYW4+IHtcbiAgaWYgKCFjYW5Bc2soKSkgdGhyb3cgbmV3IFVzYWdlKGAke3F1ZXN0aW9ufSBOb2JvZHkgY2FuIGJlIGFza2VkOiB0aGlzIGlzIG5vIHRlcm1pbmFsLiAke290aGVyd2lzZX1gKTtcbiAgY29udGV4dC5vdXQuZmx1c2goKTtcbiAgY29udGV4dC5lcnIuZmx1c2goKTtcbiAgY29uc3QgcmVhZGVyID0gY3JlYXRlSW50ZXJmYWNlKHsgaW5wdXQ6IHByb2Nlc3Muc3RkaW4sIG91dHB1dDogcHJvY2Vzcy5zdGRlcnIgfSk7XG4gIHRyeSB7XG4gICAgY29uc3QgY2xvc2VkID0gbmV3IFByb21pc2U8c3RyaW5nPigocmVzb2x2ZSkgPT4gcmVhZGVyLm9uY2UoXCJjbG9zZVwiLCAoKSA9PiByZXNvbHZlKFwiXCIpKSk7XG4gICAgY29uc3QgYW5zd2VyID0gYXdhaXQgUHJvbWlzZS5yYWNlKFtyZWFkZXIucXVlc3Rpb24oYCR7cXVlc3Rpb259IFt5L05dIGApLCBjbG9zZWRdKTtcbiAgICByZXR1cm4gL15cXHMqeShlcyk/XFxzKiQvaS50ZXN0KGFuc3dlcik7XG4gIH0gZmluYWxseSB7XG4gICAgcmVhZGVyLmNsb3NlKCk7XG4gIH1cbn1cbiIsICIvLyBUaGUgc2VnbWVudHMgb2YgdGhpcyBtYWNoaW5lOiB0aGUgZmlsZXMgaW4gdGhlIGZvbGRlciBvZiBzaGFyZWQgbWVtb3J5IHRoYXQgYXJlIHNlZ21lbnRzLCBhbmQgdGhvc2UgdGhhdCBtYXkgYmUuXG5cbmltcG9ydCB7IGxzdGF0U3luYywgcmVhZGRpclN5bmMsIHR5cGUgU3RhdHMgfSBmcm9tIFwibm9kZTpmc1wiO1xuaW1wb3J0IHsgRm9ybWF0RXJyb3IsIE5vdEZvdW5kRXJyb3IsIFBlcm1pc3Npb25FcnJvciB9IGZyb20gXCJ6ZXJvaXBjXCI7XG5pbXBvcnQgeyBGT0xERVIgfSBmcm9tIFwiLi9maWxlXCI7XG5pbXBvcnQgeyBWaWV3IH0gZnJvbSBcIi4vdmlld1wiO1xuXG4vKiogQSBzZWdtZW50LCBvciB0aGUgcmVhc29uIHdoeSBpdCBjYW5ub3QgYmUgbG9va2VkIGF0LiBXaG9ldmVyIGdldHMgdGhlIHZpZXcgY2xvc2VzIGl0LiAqL1xuZXhwb3J0IHR5cGUgRm91bmQgPVxuICB8IHsgbmFtZTogc3RyaW5nOyBzdGF0dXM6IFN0YXRzOyB2aWV3OiBWaWV3OyBwcm9ibGVtPzogdW5kZWZpbmVkIH1cbiAgfCB7IG5hbWU6IHN0cmluZzsgc3RhdHVzOiBTdGF0czsgdmlldz86IHVuZGVmaW5lZDsgcHJvYmxlbTogRXJyb3IgfTtcblxuLyoqIE5hbWVzIG9mIGZpbGVzIGluIHRoZSBmb2xkZXIsIHNvcnRlZDsgbmFtZXMgb2YgZmlsZXMgdGhhdCBhcmUgaGlkZGVuIG9yIG5vIHRleHQgYXJlIGxlZnQgb3V0LiAqL1xuZXhwb3J0IGZ1bmN0aW9uIGZpbGVOYW1lcygpOiBzdHJpbmdbXSB7XG4gIHJldHVybiByZWFkZGlyU3luYyhGT0xERVIpXG4gICAgLmZpbHRlcigoZmlsZSkgPT4gIWZpbGUuc3RhcnRzV2l0aChcIi5cIikgJiYgIWZpbGUuaW5jbHVkZXMoXCJcXHVmZmZkXCIpKVxuICAgIC5zb3J0KCk7XG59XG5cbi8qKiBPbmUgZmlsZSBvZiB0aGUgZm9sZGVyOyB1bmRlZmluZWQgd2hlbiBpdCBpcyBnb25lLCBvciBubyBzZWdtZW50LiAqL1xuZXhwb3J0IGZ1bmN0aW9uIGxvb2tBdChmaWxlOiBzdHJpbmcpOiBGb3VuZCB8IHVuZGVmaW5lZCB7XG4gIGNvbnN0IG5hbWUgPSBgLyR7ZmlsZX1gO1xuICB0cnkge1xuICAgIGNvbnN0IHN0YXR1cyA9IGxzdGF0U3luYyhgJHtGT0xERVJ9LyR7ZmlsZX1gKTtcbiAgICBpZiAoIXN0YXR1cy5pc0ZpbGUoKSB8fCBzdGF0dXMuc2l6ZSA8IDQpIHJldHVybiB1bmRlZmluZWQ7XG4gICAgdHJ5IHtcbiAgICAgIHJldHVybiB7IG5hbWUsIHN0YXR1cywgdmlldzogVmlldy5vcGVuKG5hbWUpIH07XG4gICAgfSBjYXRjaCAoZXJyb3IpIHtcbiAgICAgIGlmIChlcnJvciBpbnN0YW5jZW9mIE5vdEZvdW5kRXJyb3IgfHwgaXNPdGhlcihlcnJvcikpIHJldHVybiB1bmRlZmluZWQ7XG4gICAgICByZXR1cm4geyBuYW1lLCBzdGF0dXMsIHByb2JsZW06IGVycm9yIGFzIEVycm9yIH07XG4gICAgfVxuICB9IGNhdGNoIHtcbiAgICByZXR1cm4gdW5kZWZpbmVkOyAvLyB1bmxpbmtlZCBtZWFud2hpbGVcbiAgfVxufVxuXG4vKiogV2hldGhlciB0aGUgZmlsZSBpcyBzb21ldGhpbmcgZWxzZSBhbHRvZ2V0aGVyLiAqL1xuZnVuY3Rpb24gaXNPdGhlcihlcnJvcjogdW5rbm93bik6IGJvb2xlYW4ge1xuICByZXR1cm4gZXJyb3IgaW5zdGFuY2VvZiBGb3JtYXRFcnJvciAmJiBlcnJvci5jb2RlID09PSBcIlpFUk9JUENfQkFEX01BR0lDXCI7XG59XG5cbi8qKiBFdmVyeSBzZWdtZW50LCBvbmUgYWZ0ZXIgdGhlIG90aGVyOiBlYWNoIHZpZXcgaXMgY2xvc2VkIGJlZm9yZSB0aGUgbmV4dCBvbmUgaXMgb3BlbmVkLiAqL1xuZXhwb3J0IGZ1bmN0aW9uKiBlYWNoU2VnbWVudCgpOiBHZW5lcmF0b3I8Rm91bmQ+IHtcbiAgZm9yIChjb25zdCBmaWxlIG9mIGZpbGVOYW1lcygpKSB7XG4gICAgY29uc3QgZm91bmQgPSBsb29rQXQoZmlsZSk7XG4gICAgaWYgKCFmb3VuZCkgY29udGludWU7XG4gICAgdHJ5IHtcbiAgICAgIHlpZWxkIGZvdW5kO1xuICAgIH0gZmluYWxseSB7XG4gICAgICBmb3VuZC52aWV3Py5jbG9zZSgpO1xuICAgIH1cbiAgfVxufVxuXG4vKiogQSBtZXNzYWdlIHdpdGhvdXQgdGhlIHNlZ21lbnQncyBuYW1lIGluIGZyb250LCB3aGVyZSB0aGF0IHN0YW5kcyBiZXNpZGUgaXQgYW55d2F5LiAqL1xuZXhwb3J0IGZ1bmN0aW9uIHJlYXNvbk9mKHByb2JsZW06IEVycm9yKTogc3RyaW5nIHtcbiAgY29uc3QgcmVhc29uID0gcHJvYmxlbS5tZXNzYWdlLnJlcGxhY2UoL15zZWdtZW50IFwiLio/XCI6IC8sIFwiXCIpO1xuICByZXR1cm4gcHJvYmxlbSBpbnN0YW5jZW9mIFBlcm1pc3Npb25FcnJvciA/IGAke3JlYXNvbn07IHBlcmhhcHMgaXQgaXMgbm8gc2VnbWVudGAgOiByZWFzb247XG59XG4iLCAiLy8gUmVtb3Zpbmcgc2VnbWVudHMgdGhhdCBub2JvZHkgbGl2ZXMgaW4sIGZvciBgZ2NgLlxuLy9cbi8vIFRvIGF0dGFjaCBpcyB0d28gc3RlcHM6IG9wZW5pbmcgdGhlIGZpbGUgYnkgaXRzIG5hbWUsIGFuZCBsb2NraW5nIGEgc2xvdC4gVG8gcmVtb3ZlIGlzIHR3byBzdGVwcyBhcyB3ZWxsOiBmaW5kaW5nIHRoYXQgbm9cbi8vIHNsb3QgaXMgbG9ja2VkLCBhbmQgdW5saW5raW5nIHRoZSBuYW1lLiBObyBjYWxsIG9mIHRoZSBzeXN0ZW0gZG9lcyBlaXRoZXIgYXQgb25jZSwgc28gd2hvZXZlciBvcGVucyB0aGUgZmlsZSBiZWZvcmUgaXRcbi8vIGlzIHVubGlua2VkIGFuZCBsb2NrcyBhIHNsb3QgYWZ0ZXIgdGhlIGxhc3QgbG9vayBoYXMgYSBzZWdtZW50IHdpdGhvdXQgYSBuYW1lIChgbWVtb3J5LnVubGlua2VkYCB0ZWxscyBpdCBzbykuIFdoYXQgY2FuIGJlXG4vLyBkb25lIGlzIHRvIGxvb2sgYWdhaW4gd2hlbiBub2JvZHkgY2FuIG9wZW4gaXQgYW55IG1vcmUsIGFuZCB0byBwdXQgdGhlIG5hbWUgYmFjayB3aGVyZSBzb21lYm9keSBjYW1lOlxuLy9cbi8vICAgMSBsb29rOiBub2JvZHkgbGl2ZXMgaW4gaXRcbi8vICAgMiByZW5hbWUgaXQsIG91dCBvZiB0aGUgd2F5OyB0aGF0IGl0IGlzIHRoZSBzYW1lIGZpbGUgaXMgcHJvdmVkIGFmdGVyd2FyZHNcbi8vICAgMyB3YWl0LCBmb3IgdGhvc2UgdGhhdCBoYWQgb3BlbmVkIGl0IGFuZCBub3QgeWV0IGxvY2tlZCBhIHNsb3Rcbi8vICAgNCBsb29rIGFnYWluOiBzb21lYm9keSBsaXZlcyBpbiBpdDogbGluayB0aGUgbmFtZSBiYWNrOyBvdGhlcndpc2UgdW5saW5rXG4vL1xuLy8gV2hvIGF0dGFjaGVzIHdpdGhpbiBzdGVwIDMgYWZ0ZXIgb3BlbmluZyB0aGUgZmlsZSBrZWVwcyBhIHNlZ21lbnQgdGhhdCBoYXMgaXRzIG5hbWUuIFR3byB0aGluZ3MgcmVtYWluOiBhIHByb2Nlc3MgdGhhdFxuLy8gd2FzIHN0b3BwZWQgZm9yIGxvbmdlciBiZXR3ZWVuIGl0cyB0d28gc3RlcHM7IGFuZCBvbmUgdGhhdCBjcmVhdGVzIGEgbmV3IHNlZ21lbnQgb2YgdGhhdCBuYW1lIG1lYW53aGlsZSwgd2hpY2ggdGhlbiBpc1xuLy8gdGhhdCBuYW1lJ3MsIGFuZCBpcyBub3QgcmVwbGFjZWQuIEEgc2VnbWVudCB3aG9zZSByZW1vdmVyIHdhcyBraWxsZWQgYmV0d2VlbiAyIGFuZCA0IHN0YXlzIHVuZGVyIHRoZSBvdGhlciBuYW1lLCBhbmRcbi8vIHRoZSBuZXh0IGBnY2AgZmluZHMgaXQuXG5cbmltcG9ydCB7IGxpbmtTeW5jLCBsc3RhdFN5bmMsIHJlbmFtZVN5bmMsIHR5cGUgU3RhdHMsIHVubGlua1N5bmMgfSBmcm9tIFwibm9kZTpmc1wiO1xuaW1wb3J0IHsgTm90Rm91bmRFcnJvciwgUGVlclNsb3RzLCBQZXJtaXNzaW9uRXJyb3IsIFN5c3RlbUVycm9yIH0gZnJvbSBcInplcm9pcGNcIjtcbmltcG9ydCAqIGFzIEwgZnJvbSBcInplcm9pcGMvbGF5b3V0XCI7XG5pbXBvcnQgeyBGT0xERVIsIHN5c3RlbUVycm9yIH0gZnJvbSBcIi4vbW9kZWwvZmlsZVwiO1xuXG4vKiogSG93IGxvbmcgdGhvc2UgdGhhdCBoYXZlIG9wZW5lZCB0aGUgZmlsZSBoYXZlIGZvciBhdHRhY2hpbmcuICovXG5leHBvcnQgY29uc3QgR1JBQ0VfTUlMTElTRUNPTkRTID0gMTAwO1xuXG5jb25zdCBwYXRoT2YgPSAobmFtZTogc3RyaW5nKSA9PiBgJHtGT0xERVJ9JHtuYW1lfWA7XG5jb25zdCBwYXVzZSA9IG5ldyBJbnQzMkFycmF5KG5ldyBTaGFyZWRBcnJheUJ1ZmZlcig0KSk7XG5sZXQgYXNpZGVzID0gMDtcblxuZXhwb3J0IHR5cGUgRmF0ZSA9IFwicmVtb3ZlZFwiIHwgXCJrZXB0XCIgfCBcImdvbmVcIiB8IFwicmVwbGFjZWRcIjtcblxuLyoqIEEgc2VnbWVudCB0aGF0IHdhcyBwdXQgYXNpZGUuICovXG5leHBvcnQgY2xhc3MgUmVtb3ZhbCB7XG4gIHJlYWRvbmx5ICNzbG90czogUGVlclNsb3RzO1xuICAjYXNpZGU6IHN0cmluZyB8IHVuZGVmaW5lZDtcbiAgI2ZhdGU6IEZhdGUgfCB1bmRlZmluZWQ7XG5cbiAgLyoqIFN0ZXAgMTogb3BlbnMgaXQ7IG5vdGhpbmcgaXMgcmVtb3ZlZCB5ZXQuICovXG4gIGNvbnN0cnVjdG9yKHJlYWRvbmx5IG5hbWU6IHN0cmluZykge1xuICAgIHRoaXMuI3Nsb3RzID0gbmV3IFBlZXJTbG90cyhuYW1lKTtcbiAgfVxuXG4gIC8qKiBXaGV0aGVyIHNvbWVib2R5IGxpdmVzIGluIGl0LiAqL1xuICBpc0luaGFiaXRlZCgpOiBib29sZWFuIHtcbiAgICBmb3IgKGxldCBzbG90ID0gMTsgc2xvdCA8PSBMLk1BWF9QRUVSU19MSU1JVDsgc2xvdCsrKSBpZiAodGhpcy4jc2xvdHMuaGVsZChzbG90KSkgcmV0dXJuIHRydWU7XG4gICAgcmV0dXJuIGZhbHNlO1xuICB9XG5cbiAgI2lzU2FtZShzdGF0dXM6IFN0YXRzKTogYm9vbGVhbiB7XG4gICAgcmV0dXJuIHN0YXR1cy5pbm8gPT09IHRoaXMuI3Nsb3RzLmlub2RlICYmIHN0YXR1cy5kZXYgPT09IHRoaXMuI3Nsb3RzLmRldmljZTtcbiAgfVxuXG4gIC8qKiBTdGVwIDIuIEZhbHNlIHdoZW4gaXQgaXMgbm90IHRvIGJlIHJlbW92ZWQ6IHNvbWVib2R5IGxpdmVzIGluIGl0LCBvciB0aGUgbmFtZSBpcyBnb25lLCBvciBhbm90aGVyIHNlZ21lbnQncy4gKi9cbiAgcHV0QXNpZGUoKTogYm9vbGVhbiB7XG4gICAgaWYgKHRoaXMuaXNJbmhhYml0ZWQoKSkgcmV0dXJuIHRoaXMuI2VuZChcImtlcHRcIik7XG4gICAgY29uc3QgYXNpZGUgPSBgL3plcm9pcGMtcmVtb3ZpbmctJHtwcm9jZXNzLnBpZH0tJHthc2lkZXMrK31gO1xuICAgIHRyeSB7XG4gICAgICByZW5hbWVTeW5jKHBhdGhPZih0aGlzLm5hbWUpLCBwYXRoT2YoYXNpZGUpKTtcbiAgICB9IGNhdGNoIChlcnJvcikge1xuICAgICAgY29uc3QgZmFpbHVyZSA9IHJlbW92YWxFcnJvcihlcnJvciwgdGhpcy5uYW1lKTtcbiAgICAgIGlmIChmYWlsdXJlIGluc3RhbmNlb2YgTm90Rm91bmRFcnJvcikgcmV0dXJuIHRoaXMuI2VuZChcImdvbmVcIik7XG4gICAgICB0aHJvdyBmYWlsdXJlO1xuICAgIH1cbiAgICB0aGlzLiNhc2lkZSA9IGFzaWRlO1xuICAgIGlmICh0aGlzLiNpc1NhbWUobHN0YXRTeW5jKHBhdGhPZihhc2lkZSkpKSkgcmV0dXJuIHRydWU7XG4gICAgdGhpcy4jcHV0QmFjaygpOyAvLyB0aGUgbmFtZSB3YXMgYW5vdGhlciBzZWdtZW50J3MgYnkgdGhlblxuICAgIHJldHVybiB0aGlzLiNlbmQoXCJyZXBsYWNlZFwiKTtcbiAgfVxuXG4gICNlbmQoZmF0ZTogRmF0ZSk6IGZhbHNlIHtcbiAgICB0aGlzLiNmYXRlID0gZmF0ZTtcbiAgICByZXR1cm4gZmFsc2U7XG4gIH1cblxuICAvKiogU3RlcCA0LiBXaGF0IGJlY2FtZSBvZiBpdC4gKi9cbiAgZmluaXNoKCk6IEZhdGUge1xuICAgIGlmICh0aGlzLiNmYXRlID09PSB1bmRlZmluZWQpIHRoaXMuI2ZhdGUgPSB0aGlzLmlzSW5oYWJpdGVkKCkgPyB0aGlzLiNwdXRCYWNrKCkgOiB0aGlzLiN1bmxpbmsoKTtcbiAgICByZXR1cm4gdGhpcy4jZmF0ZTtcbiAgfVxuXG4gICN1bmxpbmsoKTogRmF0ZSB7XG4gICAgdW5saW5rU3luYyhwYXRoT2YodGhpcy4jYXNpZGUgYXMgc3RyaW5nKSk7XG4gICAgdGhpcy4jYXNpZGUgPSB1bmRlZmluZWQ7XG4gICAgcmV0dXJuIFwicmVtb3ZlZFwiO1xuICB9XG5cbiAgLyoqIEdpdmVzIHRoZSBuYW1lIGJhY2s7IHVubGVzcyBhIG5ldyBzZWdtZW50IGhhcyBpdCBieSBub3csIHdoaWNoIGl0IGtlZXBzLiAqL1xuICAjcHV0QmFjaygpOiBGYXRlIHtcbiAgICBjb25zdCBhc2lkZSA9IHRoaXMuI2FzaWRlIGFzIHN0cmluZztcbiAgICB0aGlzLiNhc2lkZSA9IHVuZGVmaW5lZDtcbiAgICB0cnkge1xuICAgICAgbGlua1N5bmMocGF0aE9mKGFzaWRlKSwgcGF0aE9mKHRoaXMubmFtZSkpO1xuICAgIH0gY2F0Y2ggKGVycm9yKSB7XG4gICAgICBpZiAoKGVycm9yIGFzIE5vZGVKUy5FcnJub0V4Y2VwdGlvbikuY29kZSAhPT0gXCJFRVhJU1RcIikgdGhyb3cgcmVtb3ZhbEVycm9yKGVycm9yLCB0aGlzLm5hbWUpO1xuICAgICAgdW5saW5rU3luYyhwYXRoT2YoYXNpZGUpKTtcbiAgICAgIHJldHVybiBcInJlcGxhY2VkXCI7XG4gICAgfVxuICAgIHVubGlua1N5bmMocGF0aE9mKGFzaWRlKSk7XG4gICAgcmV0dXJuIFwia2VwdFwiO1xuICB9XG5cbiAgLyoqIExldHMgZ287IHdoYXQgaXMgc3RpbGwgYXNpZGUgZ2V0cyBpdHMgbmFtZSBiYWNrLiAqL1xuICBjbG9zZSgpOiB2b2lkIHtcbiAgICBpZiAodGhpcy4jYXNpZGUgIT09IHVuZGVmaW5lZCkgdGhpcy4jcHV0QmFjaygpO1xuICAgIHRoaXMuI3Nsb3RzLmNsb3NlKCk7XG4gIH1cblxuICBbU3ltYm9sLmRpc3Bvc2VdKCk6IHZvaWQge1xuICAgIHRoaXMuY2xvc2UoKTtcbiAgfVxufVxuXG4vKiogU3RlcCAzLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIHdhaXRGb3JBdHRhY2hlcnMoKTogdm9pZCB7XG4gIEF0b21pY3Mud2FpdChwYXVzZSwgMCwgMCwgR1JBQ0VfTUlMTElTRUNPTkRTKTtcbn1cblxuLyoqIEFuIGVycm9yIG9mIHJlbmFtaW5nIG9yIHVubGlua2luZy4gKi9cbmV4cG9ydCBmdW5jdGlvbiByZW1vdmFsRXJyb3IoZXJyb3I6IHVua25vd24sIG5hbWU6IHN0cmluZyk6IEVycm9yIHtcbiAgY29uc3QgeyBjb2RlIH0gPSBlcnJvciBhcyBOb2RlSlMuRXJybm9FeGNlcHRpb247XG4gIGlmIChjb2RlID09PSBcIkVBQ0NFU1wiIHx8IGNvZGUgPT09IFwiRVBFUk1cIikge1xuICAgIHJldHVybiBuZXcgUGVybWlzc2lvbkVycm9yKFwiWkVST0lQQ19OT19QRVJNSVNTSU9OXCIsIGBzZWdtZW50IFwiJHtuYW1lfVwiOiBubyBwZXJtaXNzaW9uIHRvIHJlbW92ZSBpdGAsIHtcbiAgICAgIGNhdXNlOiBlcnJvcixcbiAgICB9KTtcbiAgfVxuICBpZiAoY29kZSA9PT0gXCJFSVNESVJcIikgcmV0dXJuIG5ldyBTeXN0ZW1FcnJvcihcIlpFUk9JUENfU1lTVEVNXCIsIGBcIiR7bmFtZX1cIiBpcyBhIGZvbGRlcmAsIHsgY2F1c2U6IGVycm9yIH0pO1xuICByZXR1cm4gc3lzdGVtRXJyb3IoZXJyb3IsIG5hbWUpO1xufVxuIiwgIi8vIHplcm9pcGMgcmVwYWlyIFNFR01FTlRcblxuaW1wb3J0IHR5cGUgeyBDb21tYW5kIH0gZnJvbSBcImNvbW1hbmRlclwiO1xuaW1wb3J0IHsgTWVtb3J5IH0gZnJvbSBcInplcm9pcGNcIjtcbmltcG9ydCAqIGFzIEwgZnJvbSBcInplcm9pcGMvbGF5b3V0XCI7XG5pbXBvcnQgeyB0eXBlIENvbnRleHQsIG1lc3NhZ2VPZiwgTk9UX1NPIH0gZnJvbSBcIi4uL2NvbW1hbmRcIjtcbmltcG9ydCB7IFZpZXcgfSBmcm9tIFwiLi4vbW9kZWwvdmlld1wiO1xuaW1wb3J0IHsgY291bnRlZCwgaGV4LCBzaG93biB9IGZyb20gXCIuLi90ZXh0XCI7XG5pbXBvcnQgeyBhZHZpY2UsIHR5cGUgQ3VyZSwgY3VyZU9mLCBpc0F0dGFjaGFibGUsIHR5cGUgT3V0Y29tZSB9IGZyb20gXCIuLi92YWxpZGF0ZS9jdXJlc1wiO1xuaW1wb3J0IHR5cGUgeyBGaW5kaW5nIH0gZnJvbSBcIi4uL3ZhbGlkYXRlL2V4YW1pbmF0aW9uXCI7XG5pbXBvcnQgeyBjb3VudE9mLCB0eXBlIFJlcG9ydCwgVmFsaWRhdG9yLCB0eXBlIFZlcmRpY3QgfSBmcm9tIFwiLi4vdmFsaWRhdGUvdmFsaWRhdGVcIjtcbmltcG9ydCB7IGZpbmRpbmdKc29uLCBuYW1lT2YsIHRleHRPZiB9IGZyb20gXCIuLi92YWxpZGF0ZS92ZXJkaWN0XCI7XG5cbmNvbnN0IEhFTFAgPSBgXG5NZW5kcyB3aGF0IHRoZSBmb3JtYXQgbGV0cyBhbnkgcGFydGljaXBhbnQgbWVuZCwgYnkgYXR0YWNoaW5nIGFuZCBkb2luZyBqdXN0IHRoYXRcbmJlc2lkZSB3aG9ldmVyIGxpdmVzIHRoZXJlOyBhbmQgc2F5cyBvZiBldmVyeXRoaW5nIGVsc2Ugd2hhdCBiZWNvbWVzIG9mIGl0OlxuXG4gIG1lbmRlZCAgICAgICAgIHdoYXQgdGhlIGRlYWQgaGFkIGxlYXNlZCBvZiBhIHBvb2wgaXMgZnJlZTsgYSBmdXR1cmUgd2hvc2VcbiAgICAgICAgICAgICAgICAgcGxlZGdlciBkaWVkIGlzIGFiYW5kb25lZCwgYW5kIHdobyB3YWl0cyBmb3IgaXQgaXMgdG9sZDsgYVxuICAgICAgICAgICAgICAgICBkZXJpdmVkIHN0cmVhbSB0aGF0IGZhaWxlZCBpcyBjbG9zZWQ7IG9mIGEgY2xvc2VkIGNoYW5uZWwsIHdob1xuICAgICAgICAgICAgICAgICB3YWl0cyBpcyB3b2tlblxuICBtZW5kcyBpdHNlbGYgICB0aGUgbmV4dCBwYXJ0aWNpcGFudCB0aGF0IGNvbWVzIHRoYXQgd2F5IGRvZXMgaXQ7IG5vIGNhbGwgb2YgdGhlXG4gICAgICAgICAgICAgICAgIGxpYnJhcnkgZG9lcyBpdCBhbG9uZVxuICBzdGF5cyAgICAgICAgICBhIHdvcmQgaXMgd3Jvbmc6IG5vIHZhbHVlIGZvciBpdCBjYW4gYmUga25vd24sIGFuZCBub25lIGlzIG1hZGUgdXBcblxuRXhpdCBjb2RlczogMCBub3RoaW5nIGlzIHdyb25nIChhbnkgbW9yZSk7IDMgc29tZXRoaW5nIHN0YXlzIHdyb25nOyAxIGl0IGNvdWxkIG5vdFxuYmUgbG9va2VkIGF0LCBvciBhdHRhY2hlZCB0by5cblxuRXhhbXBsZXM6XG4gIHplcm9pcGMgcmVwYWlyIC0tZHJ5LXJ1biAvc2Vuc29yc1xuICB6ZXJvaXBjIHJlcGFpciAvc2Vuc29yc2A7XG5cbmludGVyZmFjZSBPcHRpb25zIHtcbiAgZHJ5UnVuPzogYm9vbGVhbjtcbiAgYW55T3duZXI/OiBib29sZWFuO1xufVxuXG4vKiogQSBmaW5kaW5nLCBhbmQgd2hhdCBiZWNvbWVzIG9mIGl0LiAqL1xuaW50ZXJmYWNlIFRyZWF0ZWQge1xuICByZWFkb25seSB2ZXJkaWN0OiBWZXJkaWN0O1xuICByZWFkb25seSBmaW5kaW5nOiBGaW5kaW5nO1xuICBvdXRjb21lOiBPdXRjb21lO1xuICB0ZXh0OiBzdHJpbmc7XG59XG5cbi8qKiBUaGUgc2FtZSBmaW5kaW5nLCBhcyBmYXIgYXMgYSBsYXRlciBsb29rIGNhbiB0ZWxsLiAqL1xuY29uc3Qga2V5T2YgPSAoeyBydWxlLCBzdHJ1Y3R1cmUgfTogRmluZGluZykgPT4gYCR7c3RydWN0dXJlfSAke3J1bGV9YDtcblxuZnVuY3Rpb24gbG9vayhuYW1lOiBzdHJpbmcpOiBSZXBvcnQge1xuICB1c2luZyB2YWxpZGF0b3IgPSBWYWxpZGF0b3Iub3BlbihuYW1lKTtcbiAgcmV0dXJuIHZhbGlkYXRvci5ydW4oKTtcbn1cblxuLyoqIEF0dGFjaGVzLCBhbmQgbWVuZHMgd2hhdCBjYW4gYmUgbWVuZGVkOyB0aGVuIGxvb2tzIGFnYWluLiAqL1xuZnVuY3Rpb24gbWVuZChyZXBvcnQ6IFJlcG9ydCwgY3VyZXM6IE1hcDxUcmVhdGVkLCBDdXJlPiwgYW55T3duZXI6IGJvb2xlYW4pOiBSZXBvcnQge1xuICBjb25zdCBmYWlsdXJlcyA9IG5ldyBNYXA8VHJlYXRlZCwgc3RyaW5nPigpO1xuICB1c2luZyBtZW1vcnkgPSBuZXcgTWVtb3J5KHJlcG9ydC5zZWdtZW50LCB7IGxhYmVsOiBcInplcm9pcGMgcmVwYWlyXCIsIGFueU93bmVyIH0pO1xuICB1c2luZyB2aWV3ID0gVmlldy5vcGVuKHJlcG9ydC5zZWdtZW50KTtcbiAgZm9yIChjb25zdCBbdHJlYXRlZCwgY3VyZV0gb2YgY3VyZXMpIHtcbiAgICBjb25zdCB7IG5hbWUgfSA9IHRyZWF0ZWQudmVyZGljdDtcbiAgICB0cnkge1xuICAgICAgY3VyZS5hcHBseShtZW1vcnksIG5hbWUsIHZpZXcuYXJlYSh2aWV3LmZpbmQobmFtZSkpLnUzMihMLlNUUlVDVFVSRV9FTEVNX1NJWkUpKTtcbiAgICB9IGNhdGNoIChlcnJvcikge1xuICAgICAgZmFpbHVyZXMuc2V0KHRyZWF0ZWQsIG1lc3NhZ2VPZihlcnJvcikpO1xuICAgIH1cbiAgfVxuICBjb25zdCBhZnRlciA9IGxvb2socmVwb3J0LnNlZ21lbnQpO1xuICBjb25zdCBsZWZ0ID0gbmV3IFNldChhZnRlci52ZXJkaWN0cy5mbGF0TWFwKCh7IGZpbmRpbmdzIH0pID0+IGZpbmRpbmdzLm1hcChrZXlPZikpKTtcbiAgZm9yIChjb25zdCBbdHJlYXRlZCwgY3VyZV0gb2YgY3VyZXMpIHtcbiAgICBjb25zdCBmYWlsdXJlID0gZmFpbHVyZXMuZ2V0KHRyZWF0ZWQpO1xuICAgIGlmIChmYWlsdXJlID09PSB1bmRlZmluZWQgJiYgIWxlZnQuaGFzKGtleU9mKHRyZWF0ZWQuZmluZGluZykpKSB7XG4gICAgICB0cmVhdGVkLm91dGNvbWUgPSBcIm1lbmRlZFwiO1xuICAgICAgdHJlYXRlZC50ZXh0ID0gY3VyZS5kb2VzO1xuICAgIH0gZWxzZSB7XG4gICAgICB0cmVhdGVkLm91dGNvbWUgPSBcIm1lbmRzIGl0c2VsZlwiO1xuICAgICAgdHJlYXRlZC50ZXh0ID0gZmFpbHVyZSA/PyB0cmVhdGVkLmZpbmRpbmcubWVuZHMgPz8gXCJcIjtcbiAgICB9XG4gIH1cbiAgcmV0dXJuIGFmdGVyO1xufVxuXG5mdW5jdGlvbiB0cmVhdChyZXBvcnQ6IFJlcG9ydCwgdmlldzogVmlldyB8IHVuZGVmaW5lZCk6IHsgYWxsOiBUcmVhdGVkW107IGN1cmVzOiBNYXA8VHJlYXRlZCwgQ3VyZT4gfSB7XG4gIGNvbnN0IGN1cmVzID0gbmV3IE1hcDxUcmVhdGVkLCBDdXJlPigpO1xuICBjb25zdCBhbGwgPSByZXBvcnQudmVyZGljdHMuZmxhdE1hcCgodmVyZGljdCkgPT5cbiAgICB2ZXJkaWN0LmZpbmRpbmdzLm1hcCgoZmluZGluZyk6IFRyZWF0ZWQgPT4ge1xuICAgICAgaWYgKGZpbmRpbmcubGV2ZWwgPT09IFwid3JvbmdcIikgcmV0dXJuIHsgdmVyZGljdCwgZmluZGluZywgb3V0Y29tZTogXCJzdGF5c1wiLCB0ZXh0OiBhZHZpY2UoZmluZGluZywgcmVwb3J0KSB9O1xuICAgICAgY29uc3QgdHJlYXRlZDogVHJlYXRlZCA9IHsgdmVyZGljdCwgZmluZGluZywgb3V0Y29tZTogXCJtZW5kcyBpdHNlbGZcIiwgdGV4dDogZmluZGluZy5tZW5kcyA/PyBcIlwiIH07XG4gICAgICBjb25zdCBjdXJlID0gdmlldyAmJiBjdXJlT2YoZmluZGluZywgdmVyZGljdCwgdmlldyk7XG4gICAgICBpZiAoY3VyZSkge1xuICAgICAgICB0cmVhdGVkLm91dGNvbWUgPSBcInRvIGJlIG1lbmRlZFwiO1xuICAgICAgICB0cmVhdGVkLnRleHQgPSBjdXJlLmRvZXM7XG4gICAgICAgIGN1cmVzLnNldCh0cmVhdGVkLCBjdXJlKTtcbiAgICAgIH1cbiAgICAgIHJldHVybiB0cmVhdGVkO1xuICAgIH0pLFxuICApO1xuICByZXR1cm4geyBhbGwsIGN1cmVzIH07XG59XG5cbi8qKiBXaGF0IHdhcyBmb3VuZCwgd2l0aG91dCB3aGF0IGZvbGxvd3MgaXQuICovXG5jb25zdCBmb3VuZFRleHQgPSAoZmluZGluZzogRmluZGluZykgPT5cbiAgZmluZGluZy5sZXZlbCA9PT0gXCJ3cm9uZ1wiID8gdGV4dE9mKGZpbmRpbmcpIDogc2hvd24oYCR7ZmluZGluZy53aGF0fTogJHtmaW5kaW5nLmZvdW5kfWApO1xuXG5mdW5jdGlvbiBwcmludChjb250ZXh0OiBDb250ZXh0LCByZXBvcnQ6IFJlcG9ydCwgYWxsOiByZWFkb25seSBUcmVhdGVkW10sIHdyb25nOiBudW1iZXIpOiB2b2lkIHtcbiAgY29uc3QgeyBwYWludCB9ID0gY29udGV4dDtcbiAgaWYgKGFsbC5sZW5ndGggPT09IDApIHtcbiAgICBjb250ZXh0LnByaW50KGAke3BhaW50LmJvbGQoc2hvd24ocmVwb3J0LnNlZ21lbnQpKX06ICR7cGFpbnQuZ29vZChcInNvdW5kOyB0aGVyZSBpcyBub3RoaW5nIHRvIG1lbmRcIil9YCk7XG4gICAgcmV0dXJuO1xuICB9XG4gIGNvbnN0IHBhaW50cyA9IHsgbWVuZGVkOiBwYWludC5nb29kLCBcInRvIGJlIG1lbmRlZFwiOiBwYWludC5hY2NlbnQsIFwibWVuZHMgaXRzZWxmXCI6IHBhaW50LmRpbSwgc3RheXM6IHBhaW50LmJhZCB9O1xuICBjb25zdCBzb3J0cyA9IChPYmplY3Qua2V5cyhwYWludHMpIGFzIE91dGNvbWVbXSlcbiAgICAubWFwKChvdXRjb21lKSA9PiAoeyBvdXRjb21lLCBjb3VudDogYWxsLmZpbHRlcigob25lKSA9PiBvbmUub3V0Y29tZSA9PT0gb3V0Y29tZSkubGVuZ3RoIH0pKVxuICAgIC5maWx0ZXIoKHsgY291bnQgfSkgPT4gY291bnQgPiAwKVxuICAgIC5tYXAoKHsgb3V0Y29tZSwgY291bnQgfSkgPT4gYCR7Y291bnR9ICR7b3V0Y29tZX1gKTtcbiAgY29udGV4dC5wcmludChgJHtwYWludC5ib2xkKHNob3duKHJlcG9ydC5zZWdtZW50KSl9OiAke3NvcnRzLmpvaW4oXCIsIFwiKX1gKTtcbiAgbGV0IGxhc3Q6IFZlcmRpY3QgfCB1bmRlZmluZWQ7XG4gIGZvciAoY29uc3QgeyB2ZXJkaWN0LCBmaW5kaW5nLCBvdXRjb21lLCB0ZXh0IH0gb2YgYWxsKSB7XG4gICAgaWYgKHZlcmRpY3QgIT09IGxhc3QpIGNvbnRleHQucHJpbnQocGFpbnQuYm9sZChuYW1lT2YodmVyZGljdCkpKTtcbiAgICBsYXN0ID0gdmVyZGljdDtcbiAgICBjb250ZXh0LnByaW50KGAgICR7aGV4KGZpbmRpbmcub2Zmc2V0KX0gICR7Zm91bmRUZXh0KGZpbmRpbmcpfSAke3BhaW50LmRpbShgWyR7ZmluZGluZy5ydWxlfV1gKX1gKTtcbiAgICBjb250ZXh0LnByaW50KGAgICAgJHtwYWludHNbb3V0Y29tZV0ob3V0Y29tZSl9OiAke3Nob3duKHRleHQpfWApO1xuICB9XG4gIGlmICh3cm9uZyA+IDApXG4gICAgY29udGV4dC5wcmludChcbiAgICAgIHBhaW50LmJhZChcbiAgICAgICAgYCR7Y291bnRlZCh3cm9uZywgXCJ3b3JkXCIpfSBvZiBpdCAke3dyb25nID09PSAxID8gXCJpc1wiIDogXCJhcmVcIn0gd3JvbmcsIGFuZCAke3dyb25nID09PSAxID8gXCJzdGF5c1wiIDogXCJzdGF5XCJ9IHNvYCxcbiAgICAgICksXG4gICAgKTtcbn1cblxuZnVuY3Rpb24gcnVuKGNvbnRleHQ6IENvbnRleHQsIHNlZ21lbnQ6IHN0cmluZywgeyBkcnlSdW4gPSBmYWxzZSwgYW55T3duZXIgPSBmYWxzZSB9OiBPcHRpb25zKTogdm9pZCB7XG4gIGNvbnN0IHJlcG9ydCA9IGxvb2soc2VnbWVudCk7XG4gIGNvbnN0IGF0dGFjaGFibGUgPSBpc0F0dGFjaGFibGUocmVwb3J0KTtcbiAgdXNpbmcgdmlldyA9IGF0dGFjaGFibGUgPyBWaWV3Lm9wZW4ocmVwb3J0LnNlZ21lbnQpIDogdW5kZWZpbmVkO1xuICBjb25zdCB7IGFsbCwgY3VyZXMgfSA9IHRyZWF0KHJlcG9ydCwgdmlldyk7XG4gIGNvbnN0IGFmdGVyID0gY3VyZXMuc2l6ZSA+IDAgJiYgIWRyeVJ1biA/IG1lbmQocmVwb3J0LCBjdXJlcywgYW55T3duZXIpIDogcmVwb3J0O1xuICBjb25zdCB3cm9uZyA9IGNvdW50T2YoYWZ0ZXIsIFwid3JvbmdcIik7XG4gIGlmICh3cm9uZyA+IDApIGNvbnRleHQuZXhpdENvZGUgPSBOT1RfU087XG4gIGlmICghY29udGV4dC5qc29uKSB7XG4gICAgcHJpbnQoY29udGV4dCwgcmVwb3J0LCBhbGwsIHdyb25nKTtcbiAgICByZXR1cm47XG4gIH1cbiAgY29udGV4dC5wcmludEpzb24oe1xuICAgIHNlZ21lbnQ6IHJlcG9ydC5zZWdtZW50LFxuICAgIGRyeVJ1bixcbiAgICB3cm9uZyxcbiAgICBmaW5kaW5nczogYWxsLm1hcCgoeyB2ZXJkaWN0LCBmaW5kaW5nLCBvdXRjb21lLCB0ZXh0IH0pID0+ICh7XG4gICAgICBzdHJ1Y3R1cmU6IHZlcmRpY3QubmFtZSxcbiAgICAgIGtpbmQ6IHZlcmRpY3Qua2luZCxcbiAgICAgIC4uLmZpbmRpbmdKc29uKGZpbmRpbmcpLFxuICAgICAgb3V0Y29tZSxcbiAgICAgIGhvdzogdGV4dCxcbiAgICB9KSksXG4gIH0pO1xufVxuXG5leHBvcnQgZnVuY3Rpb24gcmVwYWlyKHByb2dyYW06IENvbW1hbmQsIGNvbnRleHQ6IENvbnRleHQpOiB2b2lkIHtcbiAgcHJvZ3JhbVxuICAgIC5jb21tYW5kKFwicmVwYWlyXCIpXG4gICAgLmRlc2NyaXB0aW9uKFwibWVuZHMgd2hhdCB0aGUgZGVhZCBsZWZ0LCBhcyBmYXIgYXMgYW55IHBhcnRpY2lwYW50IG1heSwgYW5kIHRlbGxzIG9mIHRoZSByZXN0XCIpXG4gICAgLmFyZ3VtZW50KFwiPHNlZ21lbnQ+XCIsIFwidGhlIHNlZ21lbnQncyBuYW1lXCIpXG4gICAgLm9wdGlvbihcIi1uLCAtLWRyeS1ydW5cIiwgXCJvbmx5IHNheXMgd2hhdCBpdCB3b3VsZCBkb1wiKVxuICAgIC5vcHRpb24oXCItLWFueS1vd25lclwiLCBcImEgc2VnbWVudCBvZiBhbm90aGVyIHVzZXIsIHRvb1wiKVxuICAgIC5hZGRIZWxwVGV4dChcImFmdGVyXCIsIEhFTFApXG4gICAgLmFjdGlvbigoc2VnbWVudDogc3RyaW5nLCBvcHRpb25zOiBPcHRpb25zKSA9PiBydW4oY29udGV4dCwgc2VnbWVudCwgb3B0aW9ucykpO1xufVxuIiwgIi8vIFdoYXQgb2YgYSBmaW5kaW5nIGNhbiBiZSBtZW5kZWQgbm93OiBieSBhIGNhbGwgb2YgdGhlIGxpYnJhcnkgdGhhdCBkb2VzIHdoYXQgU1BFQ0lGSUNBVElPTi5tZCBsZXRzIGFueSBwYXJ0aWNpcGFudCBkby5cbi8vIE5vdGhpbmcgaXMgZXZlciBzdG9yZWQgcGFzdCB0aGUgcHJvdG9jb2xzOyBzbyBhIHdvcmQgdGhhdCBpcyB3cm9uZyBzdGF5cyBhcyBpdCBpcy5cblxuaW1wb3J0IHsgYnl0ZXMsIENoYW5uZWwsIEZ1dHVyZSwgdHlwZSBNZW1vcnksIFBvb2wsIFN0cmVhbSB9IGZyb20gXCJ6ZXJvaXBjXCI7XG5pbXBvcnQgKiBhcyBMIGZyb20gXCJ6ZXJvaXBjL2xheW91dFwiO1xuaW1wb3J0IHR5cGUgeyBWaWV3IH0gZnJvbSBcIi4uL21vZGVsL3ZpZXdcIjtcbmltcG9ydCB0eXBlIHsgRmluZGluZyB9IGZyb20gXCIuL2V4YW1pbmF0aW9uXCI7XG5pbXBvcnQgeyBjb3VudE9mLCB0eXBlIFJlcG9ydCwgdHlwZSBWZXJkaWN0IH0gZnJvbSBcIi4vdmFsaWRhdGVcIjtcblxuLyoqIEEgY2FsbCB0aGF0IG1lbmRzIHdoYXQgYSBmaW5kaW5nIHRlbGxzLiAqL1xuZXhwb3J0IGludGVyZmFjZSBDdXJlIHtcbiAgLyoqIFdoYXQgaXQgZG9lczogXCJyZWNsYWltcyB0aGUgbGVhc2VzXCIuICovXG4gIHJlYWRvbmx5IGRvZXM6IHN0cmluZztcbiAgYXBwbHkobWVtb3J5OiBNZW1vcnksIG5hbWU6IHN0cmluZywgZWxlbVNpemU6IG51bWJlcik6IHZvaWQ7XG59XG5cbmNvbnN0IENVUkVTOiBSZWFkb25seTxSZWNvcmQ8c3RyaW5nLCBDdXJlPj4gPSB7XG4gIFwicG9vbC5sZWFzZS1vZi1kZWFkXCI6IHtcbiAgICBkb2VzOiBcInJlY2xhaW1zIHdoYXQgdGhlIGRlYWQgaGFkIGxlYXNlZFwiLFxuICAgIGFwcGx5OiAobWVtb3J5LCBuYW1lLCBzaXplKSA9PiB2b2lkIG5ldyBQb29sKG1lbW9yeSwgbmFtZSwgYnl0ZXMoc2l6ZSkpLnJlY2xhaW0oKSxcbiAgfSxcbiAgXCJmdXR1cmUucGxlZGdlLW9mLWRlYWRcIjoge1xuICAgIGRvZXM6IFwibG9va3MgYXQgaXQsIHdoaWNoIGZpbmRzIGl0IGFiYW5kb25lZCBhbmQgd2FrZXMgd2hvIHdhaXRzIGZvciBpdFwiLFxuICAgIGFwcGx5KG1lbW9yeSwgbmFtZSwgc2l6ZSkge1xuICAgICAgdHJ5IHtcbiAgICAgICAgbmV3IEZ1dHVyZShtZW1vcnksIG5hbWUsIGJ5dGVzKHNpemUpLCB7IG9wZW46IHRydWUgfSkudHJ5R2V0KCk7XG4gICAgICB9IGNhdGNoIChlcnJvcikge1xuICAgICAgICBpZiAoKGVycm9yIGFzIHsgY29kZT86IHN0cmluZyB9KS5jb2RlICE9PSBcIlpFUk9JUENfQUJBTkRPTkVEXCIpIHRocm93IGVycm9yO1xuICAgICAgfVxuICAgIH0sXG4gIH0sXG4gIFwic3RyZWFtLmZhaWxlZC1vcGVuXCI6IHtcbiAgICBkb2VzOiBcImNsb3NlcyBpdCwgYXMgdGhlIG5leHQgb25lIHRoYXQgd291bGQgZGVyaXZlIGl0IGRvZXNcIixcbiAgICBhcHBseTogKG1lbW9yeSwgbmFtZSwgc2l6ZSkgPT4gbmV3IFN0cmVhbShtZW1vcnksIG5hbWUsIGJ5dGVzKHNpemUpKS5jbG9zZSgpLFxuICB9LFxuICBcImNoYW5uZWwud2FpdGVycy1nb25lXCI6IHtcbiAgICBkb2VzOiBcImNsb3NlcyBpdCBhZ2Fpbiwgd2hpY2ggd2FrZXMgZXZlcnlib2R5IGFuZCBjbGVhcnMgc3VjaCBiaXRzXCIsXG4gICAgYXBwbHk6IChtZW1vcnksIG5hbWUsIHNpemUpID0+IG5ldyBDaGFubmVsKG1lbW9yeSwgbmFtZSwgYnl0ZXMoc2l6ZSkpLmNsb3NlKCksXG4gIH0sXG59O1xuXG4vKiogSG93IGEgZmluZGluZyBpcyBtZW5kZWQgbm93OyB1bmRlZmluZWQgd2hlcmUgaXQgbWVuZHMgaXRzZWxmLCBvciBjYW5ub3QgYmUgbWVuZGVkLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIGN1cmVPZihmaW5kaW5nOiBGaW5kaW5nLCB2ZXJkaWN0OiBWZXJkaWN0LCB2aWV3OiBWaWV3KTogQ3VyZSB8IHVuZGVmaW5lZCB7XG4gIC8vIEJlc2lkZSBhIHdvcmQgdGhhdCBpcyB3cm9uZywgbm90aGluZyBpcyBkb25lIHRvIGEgc3RydWN0dXJlLlxuICBpZiAodmVyZGljdC5maW5kaW5ncy5zb21lKCh7IGxldmVsIH0pID0+IGxldmVsID09PSBcIndyb25nXCIpKSByZXR1cm4gdW5kZWZpbmVkO1xuICBjb25zdCBjdXJlID0gQ1VSRVNbZmluZGluZy5ydWxlXTtcbiAgaWYgKCFjdXJlKSByZXR1cm4gdW5kZWZpbmVkO1xuICBpZiAoZmluZGluZy5ydWxlID09PSBcImNoYW5uZWwud2FpdGVycy1nb25lXCIgJiYgIWlzQ2xvc2VkKHZlcmRpY3QsIHZpZXcpKSByZXR1cm4gdW5kZWZpbmVkO1xuICByZXR1cm4gY3VyZTtcbn1cblxuLyoqIFdoZXRoZXIgYSBjaGFubmVsIHdhcyBjbG9zZWQsIHdoaWNoIGl0IHN0YXlzLiAqL1xuZnVuY3Rpb24gaXNDbG9zZWQoeyBuYW1lIH06IFZlcmRpY3QsIHZpZXc6IFZpZXcpOiBib29sZWFuIHtcbiAgY29uc3QgZW50cnkgPSB2aWV3LmZpbmQobmFtZSk7XG4gIGNvbnN0IGFyZWEgPSB2aWV3LmFyZWEoZW50cnkpO1xuICBjb25zdCBjYXBhY2l0eSA9IGFyZWEudTMyKEwuU1RSVUNUVVJFX0NBUEFDSVRZKTtcbiAgY29uc3Qgc3RyaWRlID0gYXJlYS51MzIoTC5TVFJVQ1RVUkVfU1RSSURFKTtcbiAgZm9yIChsZXQgY2VsbCA9IDA7IGNlbGwgPCBjYXBhY2l0eTsgY2VsbCsrKSB7XG4gICAgY29uc3QgeyBsb3cgfSA9IGFyZWEuaGFsdmVzKEwuUVVFVUVfQ0VMTFMgKyBjZWxsICogc3RyaWRlKTtcbiAgICBjb25zdCBibG9jayA9IGxvdyAmIDB4ZmZmZmZmO1xuICAgIGNvbnN0IGlzRnVsbCA9IChsb3cgPj4+IDI0KSAlIDIgPT09IDE7XG4gICAgaWYgKGlzRnVsbCA/IChibG9jayAmIEwuQ0hBTk5FTF9DTE9TRURfQklUKSAhPT0gMCA6IGJsb2NrID09PSBMLkNIQU5ORUxfQ0xPU0VEKSByZXR1cm4gdHJ1ZTtcbiAgfVxuICByZXR1cm4gZmFsc2U7XG59XG5cbi8qKiBXaGF0IGJlY29tZXMgb2YgYSBmaW5kaW5nLiAqL1xuZXhwb3J0IHR5cGUgT3V0Y29tZSA9IFwibWVuZGVkXCIgfCBcInRvIGJlIG1lbmRlZFwiIHwgXCJtZW5kcyBpdHNlbGZcIiB8IFwic3RheXNcIjtcblxuLyoqIFdoYXQgdG8gZG8gd2hlcmUgYSB3b3JkIGlzIHdyb25nLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIGFkdmljZShmaW5kaW5nOiBGaW5kaW5nLCByZXBvcnQ6IFJlcG9ydCk6IHN0cmluZyB7XG4gIGlmIChmaW5kaW5nLnJ1bGUuZW5kc1dpdGgoXCIud2FpdGVyc1wiKSkgcmV0dXJuIFwid2hvZXZlciBmaW5kcyBzdWNoIGEgYml0IGNsZWFycyBpdCBhbmQgZ29lcyBvblwiO1xuICBjb25zdCB1c2VycyA9IHJlcG9ydC5hbGl2ZSA+IDAgPyBcImVuZCBpdHMgdXNlcnMsIFwiIDogXCJcIjtcbiAgcmV0dXJuIGBjYW5ub3QgYmUgbWVuZGVkIHdpdGhvdXQgZ3Vlc3Npbmc6ICR7dXNlcnN9cmVtb3ZlIGl0ICh6ZXJvaXBjIHJtICR7cmVwb3J0LnNlZ21lbnR9KSwgYW5kIGxldCBpdCBiZSBtYWRlIGFuZXdgO1xufVxuXG4vKiogV2hldGhlciBhdHRhY2hpbmcgaXMgcmlnaHQ6IHRoZSBzZWdtZW50IGl0c2VsZiBzYXlzIG5vdGhpbmcgdGhhdCBpcyB3cm9uZy4gKi9cbmV4cG9ydCBmdW5jdGlvbiBpc0F0dGFjaGFibGUocmVwb3J0OiBSZXBvcnQpOiBib29sZWFuIHtcbiAgcmV0dXJuIGNvdW50T2YoeyAuLi5yZXBvcnQsIHZlcmRpY3RzOiByZXBvcnQudmVyZGljdHMuc2xpY2UoMCwgMSkgfSwgXCJ3cm9uZ1wiKSA9PT0gMDtcbn1cbiIsICIvLyB6ZXJvaXBjIHJtIFNFR01FTlQuLi5cblxuaW1wb3J0IHsgbHN0YXRTeW5jLCB1bmxpbmtTeW5jIH0gZnJvbSBcIm5vZGU6ZnNcIjtcbmltcG9ydCB0eXBlIHsgQ29tbWFuZCB9IGZyb20gXCJjb21tYW5kZXJcIjtcbmltcG9ydCB7IE1lbW9yeSwgTm90Rm91bmRFcnJvciwgUGVlclNsb3RzLCBQZXJtaXNzaW9uRXJyb3IgfSBmcm9tIFwiemVyb2lwY1wiO1xuaW1wb3J0ICogYXMgTCBmcm9tIFwiemVyb2lwYy9sYXlvdXRcIjtcbmltcG9ydCB7IGNvbmZpcm0gfSBmcm9tIFwiLi4vYXNrXCI7XG5pbXBvcnQgeyB0eXBlIENvbnRleHQsIEZBSUxFRCwgbWVzc2FnZU9mIH0gZnJvbSBcIi4uL2NvbW1hbmRcIjtcbmltcG9ydCB7IEZPTERFUiwgc3lzdGVtRXJyb3IgfSBmcm9tIFwiLi4vbW9kZWwvZmlsZVwiO1xuaW1wb3J0IHsgZnVsbE5hbWUgfSBmcm9tIFwiLi4vbW9kZWwvdmlld1wiO1xuaW1wb3J0IHsgcmVtb3ZhbEVycm9yIH0gZnJvbSBcIi4uL3JlbW92YWxcIjtcbmltcG9ydCB7IGNvdW50ZWQsIHNob3duIH0gZnJvbSBcIi4uL3RleHRcIjtcblxuY29uc3QgSEVMUCA9IGBcblJlbW92ZXMgbmFtZXMuIFdob2V2ZXIgaGFzIHN1Y2ggYSBzZWdtZW50IG9wZW4ga2VlcHMgaXQsIGFuZCB3b3JrcyBvbiBpbiBpdCB3aXRoXG50aG9zZSB3aG8gaGF2ZSBpdCBvcGVuLCB0b287IG5vYm9keSBlbHNlIGNhbiBvcGVuIGl0IGFueSBtb3JlLiBXaGVyZSBzb21lYm9keSBsaXZlc1xuaW4gb25lLCBpdCBzYXlzIHdobyBhbmQgYXNrcyBmaXJzdCwgdW5sZXNzIC0teWVzIG9yIC0tZm9yY2UgaXMgZ2l2ZW4uXG5cblNlZ21lbnRzIG9mIGFueSBmb3JtYXQgdmVyc2lvbiwgYW5kIHRob3NlIHRoYXQgYXJlIGNvcnJ1cHQsIGFyZSByZW1vdmVkOyBmaWxlc1xudGhhdCBhcmUgbm8gc2VnbWVudHMgYXJlIG5vdC4gT25lIG9mIGFub3RoZXIgdXNlciBpcyByZW1vdmVkIG9ubHkgd2l0aCAtLWFueS1vd25lci5cblxuRXhpdCBjb2RlczogMCBhbGwgYXJlIHJlbW92ZWQ7IDEgb25lIGlzIG5vdDogdGhlcmUgaXMgbm9uZSBvZiB0aGF0IG5hbWUsIG9yIG5vXG5wZXJtaXNzaW9uLCBvciB0aGUgYW5zd2VyIHdhcyBubzsgMiB0aGVyZSBpcyBub2JvZHkgdG8gYXNrLlxuXG5FeGFtcGxlczpcbiAgemVyb2lwYyBybSAvc2Vuc29yc1xuICB6ZXJvaXBjIHJtIC0tZm9yY2UgL3NlbnNvcnMgL3Jlc3VsdHNgO1xuXG5pbnRlcmZhY2UgT3B0aW9ucyB7XG4gIGZvcmNlPzogYm9vbGVhbjtcbiAgeWVzPzogYm9vbGVhbjtcbiAgYW55T3duZXI/OiBib29sZWFuO1xufVxuXG4vKiogVGhlIHNsb3RzIHRoYXQgc29tZWJvZHkgaG9sZHMuICovXG5mdW5jdGlvbiBpbmhhYml0YW50cyhuYW1lOiBzdHJpbmcpOiBudW1iZXJbXSB7XG4gIHVzaW5nIHNsb3RzID0gbmV3IFBlZXJTbG90cyhuYW1lKTtcbiAgcmV0dXJuIEFycmF5LmZyb20oeyBsZW5ndGg6IEwuTUFYX1BFRVJTX0xJTUlUIH0sIChfLCBrKSA9PiBrICsgMSkuZmlsdGVyKChzbG90KSA9PiBzbG90cy5oZWxkKHNsb3QpKTtcbn1cblxuZnVuY3Rpb24gc3RhdHVzT2YobmFtZTogc3RyaW5nKSB7XG4gIHRyeSB7XG4gICAgcmV0dXJuIGxzdGF0U3luYyhgJHtGT0xERVJ9JHtuYW1lfWApO1xuICB9IGNhdGNoIChlcnJvcikge1xuICAgIHRocm93IHN5c3RlbUVycm9yKGVycm9yLCBuYW1lKTtcbiAgfVxufVxuXG4vKiogV2hldGhlciBpdCB3YXMgcmVtb3ZlZC4gKi9cbmFzeW5jIGZ1bmN0aW9uIHJlbW92ZShjb250ZXh0OiBDb250ZXh0LCBnaXZlbjogc3RyaW5nLCBvcHRpb25zOiBPcHRpb25zKTogUHJvbWlzZTxib29sZWFuPiB7XG4gIGNvbnN0IG5hbWUgPSBmdWxsTmFtZShnaXZlbik7XG4gIGNvbnN0IHN0YXR1cyA9IHN0YXR1c09mKG5hbWUpO1xuICBpZiAoIW9wdGlvbnMuYW55T3duZXIgJiYgc3RhdHVzLnVpZCAhPT0gcHJvY2Vzcy5nZXRldWlkPy4oKSkge1xuICAgIHRocm93IG5ldyBQZXJtaXNzaW9uRXJyb3IoXG4gICAgICBcIlpFUk9JUENfTk9fUEVSTUlTU0lPTlwiLFxuICAgICAgYHNlZ21lbnQgXCIke3Nob3duKG5hbWUpfVwiIGJlbG9uZ3MgdG8gdXNlciAke3N0YXR1cy51aWR9OiBnaXZlIC0tYW55LW93bmVyIHRvIHJlbW92ZSBpdGAsXG4gICAgKTtcbiAgfVxuICBpZiAoIXN0YXR1cy5pc0ZpbGUoKSB8fCAhTWVtb3J5LmV4aXN0cyhuYW1lKSkge1xuICAgIHRocm93IG5ldyBOb3RGb3VuZEVycm9yKFwiWkVST0lQQ19CQURfTUFHSUNcIiwgYFwiJHtzaG93bihuYW1lKX1cIiBpcyBubyBzZWdtZW50LCBhbmQgaXMgbGVmdCBhbG9uZWApO1xuICB9XG4gIGlmICghb3B0aW9ucy5mb3JjZSAmJiAhb3B0aW9ucy55ZXMpIHtcbiAgICBjb25zdCBjb3VudCA9IGluaGFiaXRhbnRzKG5hbWUpLmxlbmd0aDtcbiAgICBjb25zdCB3aG8gPSBgJHtjb3VudGVkKGNvdW50LCBcInBhcnRpY2lwYW50XCIpfSAke2NvdW50ID09PSAxID8gXCJsaXZlc1wiIDogXCJsaXZlXCJ9IGluICR7c2hvd24obmFtZSl9LmA7XG4gICAgY29uc3QgcXVlc3Rpb24gPSBgJHt3aG99IFJlbW92ZSBpdHMgbmFtZT9gO1xuICAgIGlmIChjb3VudCA+IDAgJiYgIShhd2FpdCBjb25maXJtKGNvbnRleHQsIHF1ZXN0aW9uLCBcIkdpdmUgLS15ZXMgdG8gcmVtb3ZlIGl0IGFsbCB0aGUgc2FtZS5cIikpKSByZXR1cm4gZmFsc2U7XG4gIH1cbiAgdHJ5IHtcbiAgICB1bmxpbmtTeW5jKGAke0ZPTERFUn0ke25hbWV9YCk7XG4gIH0gY2F0Y2ggKGVycm9yKSB7XG4gICAgdGhyb3cgcmVtb3ZhbEVycm9yKGVycm9yLCBuYW1lKTtcbiAgfVxuICByZXR1cm4gdHJ1ZTtcbn1cblxuYXN5bmMgZnVuY3Rpb24gcnVuKGNvbnRleHQ6IENvbnRleHQsIG5hbWVzOiByZWFkb25seSBzdHJpbmdbXSwgb3B0aW9uczogT3B0aW9ucyk6IFByb21pc2U8dm9pZD4ge1xuICBjb25zdCByZW1vdmVkOiBzdHJpbmdbXSA9IFtdO1xuICBjb25zdCBmYWlsZWQ6IHsgbmFtZTogc3RyaW5nOyByZWFzb246IHN0cmluZyB9W10gPSBbXTtcbiAgZm9yIChjb25zdCBuYW1lIG9mIG5hbWVzKSB7XG4gICAgdHJ5IHtcbiAgICAgIGlmIChhd2FpdCByZW1vdmUoY29udGV4dCwgbmFtZSwgb3B0aW9ucykpIHJlbW92ZWQucHVzaChuYW1lKTtcbiAgICAgIGVsc2UgZmFpbGVkLnB1c2goeyBuYW1lLCByZWFzb246IFwic29tZWJvZHkgbGl2ZXMgaW4gaXRcIiB9KTtcbiAgICB9IGNhdGNoIChlcnJvcikge1xuICAgICAgaWYgKG9wdGlvbnMuZm9yY2UgJiYgKGVycm9yIGFzIHsgY29kZT86IHN0cmluZyB9KS5jb2RlID09PSBcIlpFUk9JUENfTk9UX0ZPVU5EXCIpIGNvbnRpbnVlO1xuICAgICAgaWYgKCEoXCJjb2RlXCIgaW4gKGVycm9yIGFzIG9iamVjdCkpKSB0aHJvdyBlcnJvcjsgLy8gbm9ib2R5IHRvIGFza1xuICAgICAgZmFpbGVkLnB1c2goeyBuYW1lLCByZWFzb246IG1lc3NhZ2VPZihlcnJvcikgfSk7XG4gICAgICBpZiAoIWNvbnRleHQuanNvbikgY29udGV4dC5yZW1hcmsoYHplcm9pcGM6ICR7bWVzc2FnZU9mKGVycm9yKX1gKTtcbiAgICB9XG4gIH1cbiAgaWYgKGNvbnRleHQuanNvbikgY29udGV4dC5wcmludEpzb24oeyByZW1vdmVkLCBmYWlsZWQgfSk7XG4gIGlmIChmYWlsZWQubGVuZ3RoID4gMCkgY29udGV4dC5leGl0Q29kZSA9IEZBSUxFRDtcbn1cblxuZXhwb3J0IGZ1bmN0aW9uIHJtKHByb2dyYW06IENvbW1hbmQsIGNvbnRleHQ6IENvbnRleHQpOiB2b2lkIHtcbiAgcHJvZ3JhbVxuICAgIC5jb21tYW5kKFwicm1cIilcbiAgICAuZGVzY3JpcHRpb24oXCJyZW1vdmVzIHNlZ21lbnRzIGJ5IG5hbWVcIilcbiAgICAuYXJndW1lbnQoXCI8c2VnbWVudC4uLj5cIiwgXCJ0aGVpciBuYW1lc1wiKVxuICAgIC5vcHRpb24oXCItZiwgLS1mb3JjZVwiLCBcImFic2VudCBpcyBmaW5lLCBhbmQgd2hvZXZlciBsaXZlcyBpbiBvbmUgZG9lcyBub3QgbWF0dGVyXCIpXG4gICAgLm9wdGlvbihcIi15LCAtLXllc1wiLCBcImRvZXMgbm90IGFzayB3aGVyZSBzb21lYm9keSBsaXZlcyBpbiBvbmVcIilcbiAgICAub3B0aW9uKFwiLS1hbnktb3duZXJcIiwgXCJzZWdtZW50cyBvZiBvdGhlciB1c2VycywgdG9vXCIpXG4gICAgLmFkZEhlbHBUZXh0KFwiYWZ0ZXJcIiwgSEVMUClcbiAgICAuYWN0aW9uKChuYW1lczogc3RyaW5nW10sIG9wdGlvbnM6IE9wdGlvbnMpID0+IHJ1bihjb250ZXh0LCBuYW1lcywgb3B0aW9ucykpO1xufVxuIiwgIi8vIEhvdyBlbGVtZW50cyBhcmUgcmVhZDogYnkgdGhlIHR5cGVzIG9mIHRoZSBjb21tYW5kIGxpbmUsIG9yIGFzIGJ5dGVzOyBhbmQgaG93IHRoZXkgYXJlIHdyaXR0ZW4sIGZvciBwZW9wbGUgYW5kIHByb2dyYW1zLlxuXG5pbXBvcnQgeyBVc2FnZSB9IGZyb20gXCIuLi9jb21tYW5kXCI7XG5pbXBvcnQgdHlwZSB7IEpzb24gfSBmcm9tIFwiLi4vanNvblwiO1xuaW1wb3J0IHR5cGUgeyBFbGVtZW50LCBTdWJqZWN0IH0gZnJvbSBcIi4uL21vZGVsL3N1YmplY3RcIjtcbmltcG9ydCB7IGNzdkxpbmUsIEVsZW1lbnRUeXBlIH0gZnJvbSBcIi4uL3R5cGVzXCI7XG5cbmNvbnN0IEFOWSA9IEVsZW1lbnRUeXBlLnBhcnNlKFwiYnl0ZXNcIik7XG5cbmV4cG9ydCBjbGFzcyBSZWFkaW5nIHtcbiAgcmVhZG9ubHkgI3R5cGU6IEVsZW1lbnRUeXBlO1xuICByZWFkb25seSAja2V5OiBFbGVtZW50VHlwZTtcbiAgcmVhZG9ubHkgI2hleDogYm9vbGVhbjtcblxuICAvKiogVGhyb3dzIHdoZXJlIHRoZSB0eXBlcyBkbyBub3QgZml0IHRoZSBzdHJ1Y3R1cmUuICovXG4gIGNvbnN0cnVjdG9yKFxuICAgIHJlYWRvbmx5IHN1YmplY3Q6IFN1YmplY3QsXG4gICAgeyB0eXBlID0gQU5ZLCBrZXkgPSBBTlksIGhleCA9IGZhbHNlIH06IHsgdHlwZT86IEVsZW1lbnRUeXBlOyBrZXk/OiBFbGVtZW50VHlwZTsgaGV4PzogYm9vbGVhbiB9LFxuICApIHtcbiAgICBjb25zdCB7IG5hbWUsIGtpbmQsIGVsZW1TaXplLCBrZXlTaXplLCB2YXJpZXMgfSA9IHN1YmplY3Q7XG4gICAgaWYgKGtleSAhPT0gQU5ZICYmIGtleVNpemUgPT09IDApIHRocm93IG5ldyBVc2FnZShgLS1rZXk6IFwiJHtuYW1lfVwiIGlzIGEgJHtraW5kfSwgYW5kIG9ubHkgbWFwcyBoYXZlIGtleXNgKTtcbiAgICB0aGlzLiNoZXggPSBoZXg7XG4gICAgLy8gV2hlcmUgZWFjaCBoYXMgYSBsZW5ndGggb2YgaXRzIG93biwgdGhlIHR5cGUgbXVzdCBmaXQgZWFjaCBieSBpdHNlbGYuXG4gICAgdGhpcy4jdHlwZSA9IHZhcmllcyA/IHR5cGUgOiB0eXBlLndpdGhTaXplKGVsZW1TaXplLCBgJHtraW5kfSBcIiR7bmFtZX1cImApO1xuICAgIHRoaXMuI2tleSA9IGtleVNpemUgPT09IDAgPyBrZXkgOiBrZXkud2l0aFNpemUoa2V5U2l6ZSwgYGtleXMgb2YgJHtraW5kfSBcIiR7bmFtZX1cImApO1xuICB9XG5cbiAgLyoqIFRoZSB0eXBlIHdpdGggd2hpY2ggYSB2YWx1ZSBjYW4gYmUgcmVhZC4gKi9cbiAgI29mKHZhbHVlOiBVaW50OEFycmF5KTogRWxlbWVudFR5cGUge1xuICAgIGNvbnN0IGZpdHMgPSB0aGlzLiN0eXBlLnNpemUgPT09IDAgfHwgdGhpcy4jdHlwZS5zaXplID09PSB2YWx1ZS5sZW5ndGg7XG4gICAgcmV0dXJuIHRoaXMuI2hleCB8fCAhZml0cyA/IEFOWSA6IHRoaXMuI3R5cGU7XG4gIH1cblxuICAjaXNOb25lKHsgdmFsdWUsIG5vdGUgfTogRWxlbWVudCk6IGJvb2xlYW4ge1xuICAgIHJldHVybiB2YWx1ZS5sZW5ndGggPT09IDAgJiYgbm90ZSAhPT0gdW5kZWZpbmVkO1xuICB9XG5cbiAgLyoqIEZvciBwZW9wbGU6IG9uZSBsaW5lLCB3aXRob3V0IHRoZSBub3RlLiAqL1xuICB0ZXh0KGVsZW1lbnQ6IEVsZW1lbnQpOiBzdHJpbmcge1xuICAgIGNvbnN0IHsga2V5LCB2YWx1ZSB9ID0gZWxlbWVudDtcbiAgICBpZiAodGhpcy4jaXNOb25lKGVsZW1lbnQpKSByZXR1cm4gXCJcIjtcbiAgICBpZiAodGhpcy4jaGV4KSB7XG4gICAgICBjb25zdCBieXRlcyA9IGhleFRleHQodmFsdWUpO1xuICAgICAgcmV0dXJuIGtleSA/IGAke2hleFRleHQoa2V5KX06ICR7Ynl0ZXN9YCA6IGJ5dGVzO1xuICAgIH1cbiAgICBjb25zdCBvZiA9IHRoaXMuI29mKHZhbHVlKTtcbiAgICBjb25zdCB0ZXh0ID0gb2Yuc2hvcnQob2YuZGVjb2RlKHZhbHVlKSk7XG4gICAgcmV0dXJuIGtleSA/IGAke3RoaXMuI2tleS5zaG9ydCh0aGlzLiNrZXkuZGVjb2RlKGtleSkpfTogJHt0ZXh0fWAgOiB0ZXh0O1xuICB9XG5cbiAganNvbihlbGVtZW50OiBFbGVtZW50KTogSnNvbiB7XG4gICAgY29uc3QgeyBrZXksIHZhbHVlLCBwbGFjZSwgbm90ZSB9ID0gZWxlbWVudDtcbiAgICBjb25zdCBvZiA9IHRoaXMuI29mKHZhbHVlKTtcbiAgICBjb25zdCBrZXlUeXBlID0gdGhpcy4jaGV4ID8gQU5ZIDogdGhpcy4ja2V5O1xuICAgIHJldHVybiB7XG4gICAgICBwbGFjZSxcbiAgICAgIGtleToga2V5ICYmIChrZXlUeXBlLmpzb24oa2V5VHlwZS5kZWNvZGUoa2V5KSkgYXMgSnNvbiksXG4gICAgICB2YWx1ZTogdGhpcy4jaXNOb25lKGVsZW1lbnQpID8gdW5kZWZpbmVkIDogKG9mLmpzb24ob2YuZGVjb2RlKHZhbHVlKSkgYXMgSnNvbiksXG4gICAgICBub3RlLFxuICAgIH07XG4gIH1cblxuICBjc3ZUaXRsZXMoKTogc3RyaW5nIHtcbiAgICBjb25zdCBvZiA9IHRoaXMuI2hleCB8fCB0aGlzLiN0eXBlID09PSBBTlkgPyBbXCJ2YWx1ZVwiXSA6IHRoaXMuI3R5cGUuY3N2VGl0bGVzKCk7XG4gICAgY29uc3Qga2V5cyA9IHRoaXMuc3ViamVjdC5rZXlTaXplID09PSAwID8gW10gOiB0aGlzLiNoZXggPyBbXCJrZXlcIl0gOiB0aGlzLiNrZXkuY3N2VGl0bGVzKFwia2V5XCIpO1xuICAgIHJldHVybiBjc3ZMaW5lKFtcInBsYWNlXCIsIC4uLmtleXMsIC4uLm9mXSk7XG4gIH1cblxuICBjc3YoZWxlbWVudDogRWxlbWVudCk6IHN0cmluZyB8IHVuZGVmaW5lZCB7XG4gICAgY29uc3QgeyBrZXksIHZhbHVlLCBwbGFjZSB9ID0gZWxlbWVudDtcbiAgICBpZiAodGhpcy4jaXNOb25lKGVsZW1lbnQpKSByZXR1cm4gdW5kZWZpbmVkO1xuICAgIGNvbnN0IG9mID0gdGhpcy4jb2YodmFsdWUpO1xuICAgIGNvbnN0IGtleVR5cGUgPSB0aGlzLiNoZXggPyBBTlkgOiB0aGlzLiNrZXk7XG4gICAgcmV0dXJuIGNzdkxpbmUoW3BsYWNlLCAuLi4oa2V5ID8ga2V5VHlwZS5jc3ZDZWxscyhrZXlUeXBlLmRlY29kZShrZXkpKSA6IFtdKSwgLi4ub2YuY3N2Q2VsbHMob2YuZGVjb2RlKHZhbHVlKSldKTtcbiAgfVxufVxuXG4vKiogXCIwMSAwMCAwMCAwMFwiICovXG5leHBvcnQgZnVuY3Rpb24gaGV4VGV4dChieXRlczogVWludDhBcnJheSk6IHN0cmluZyB7XG4gIHJldHVybiBCdWZmZXIuZnJvbShieXRlcy5idWZmZXIsIGJ5dGVzLmJ5dGVPZmZzZXQsIGJ5dGVzLmxlbmd0aClcbiAgICAudG9TdHJpbmcoXCJoZXhcIilcbiAgICAucmVwbGFjZSgvLi4oPz0uKS9nLCBcIiQmIFwiKTtcbn1cbiIsICIvLyBXaGF0IGBzaG93YCB0ZWxscyBvZiBhIHNlZ21lbnQ6IGl0cyBoZWFkZXIsIHdobyB0YWtlcyBwYXJ0LCB3aGF0IGlzIGluIGl0LlxuXG5pbXBvcnQgdHlwZSB7IENvbnRleHQgfSBmcm9tIFwiLi4vY29tbWFuZFwiO1xuaW1wb3J0IHR5cGUgeyBKc29uIH0gZnJvbSBcIi4uL2pzb25cIjtcbmltcG9ydCB7IHR5cGUgUGFydGljaXBhbnQsIGxhbmd1YWdlTmFtZSwgdHlwZSBMaXN0ZWQsIHR5cGUgVmlldywgd2FpdGVyc1RleHQgfSBmcm9tIFwiLi4vbW9kZWwvdmlld1wiO1xuaW1wb3J0ICogYXMgTCBmcm9tIFwiemVyb2lwYy9sYXlvdXRcIjtcbmltcG9ydCB7IFRleHRUYWJsZSB9IGZyb20gXCIuLi90YWJsZVwiO1xuaW1wb3J0IHsgYnl0ZXNUZXh0LCBoZXgsIGh1bWFuLCBzaG93biB9IGZyb20gXCIuLi90ZXh0XCI7XG5pbXBvcnQgeyBhZ2VUZXh0LCBtb2RlVGV4dCwgdGltZVRleHQsIHVzZXJOYW1lIH0gZnJvbSBcIi4uL3dob1wiO1xuaW1wb3J0IHsgcHJpbnRGYWN0cyB9IGZyb20gXCIuL2ZhY3RzXCI7XG5cbi8qKiBBIHN0cnVjdHVyZSBhcyB0aGUgbGlzdCBvZiB0aGVtIGhhcyBpdC4gKi9cbmludGVyZmFjZSBSb3cge1xuICBuYW1lOiBzdHJpbmc7XG4gIGtpbmQ/OiBzdHJpbmc7XG4gIGVsZW1TaXplPzogbnVtYmVyO1xuICBrZXlTaXplPzogbnVtYmVyO1xuICBjYXBhY2l0eT86IG51bWJlcjtcbiAgdXNlZD86IG51bWJlciB8IHVuZGVmaW5lZDtcbiAgc3RhdGU/OiBzdHJpbmc7XG4gIG9mZnNldDogbnVtYmVyO1xuICBieXRlczogbnVtYmVyO1xuICBwcm9ibGVtPzogc3RyaW5nO1xufVxuXG5mdW5jdGlvbiBkZXNjcmliZSh2aWV3OiBWaWV3LCBlbnRyeTogTGlzdGVkKTogUm93IHtcbiAgY29uc3QgeyBuYW1lLCBvZmZzZXQsIGJ5dGVzIH0gPSBlbnRyeTtcbiAgY29uc3QgcGxhY2UgPSB7IG5hbWUsIG9mZnNldCwgYnl0ZXMgfTtcbiAgdHJ5IHtcbiAgICBjb25zdCBzdWJqZWN0ID0gdmlldy5zdWJqZWN0KGVudHJ5KTtcbiAgICBjb25zdCB7IGtpbmQsIGVsZW1TaXplLCBrZXlTaXplLCBjYXBhY2l0eSB9ID0gc3ViamVjdDtcbiAgICBjb25zdCBnYXVnZSA9IHN1YmplY3QuZ2F1Z2UoKTtcbiAgICBjb25zdCBzaGFwZSA9IHsga2luZCwgZWxlbVNpemUsIC4uLihrZXlTaXplID4gMCA/IHsga2V5U2l6ZSB9IDoge30pLCBjYXBhY2l0eSB9O1xuICAgIHJldHVybiB7IC4uLnBsYWNlLCAuLi5zaGFwZSwgdXNlZDogZ2F1Z2U/LnVzZWQsIC4uLihnYXVnZT8uc3RhdGUgPyB7IHN0YXRlOiBnYXVnZS5zdGF0ZSB9IDoge30pIH07XG4gIH0gY2F0Y2ggKGVycm9yKSB7XG4gICAgcmV0dXJuIHsgLi4ucGxhY2UsIHByb2JsZW06IHByb2JsZW1UZXh0KGVycm9yIGFzIEVycm9yLCBlbnRyeSkgfTtcbiAgfVxufVxuXG4vKiogV2l0aG91dCB0aGUgbmFtZSwgd2hpY2ggc3RhbmRzIGJlc2lkZSBpdC4gKi9cbmZ1bmN0aW9uIHByb2JsZW1UZXh0KGVycm9yOiBFcnJvciwgeyBwcm9ibGVtIH06IExpc3RlZCk6IHN0cmluZyB7XG4gIGlmIChwcm9ibGVtKSByZXR1cm4gcHJvYmxlbTtcbiAgY29uc3QgY29kZSA9IChlcnJvciBhcyB7IGNvZGU/OiBzdHJpbmcgfSkuY29kZTtcbiAgY29uc3QgcmVhc29uID0gZXJyb3IubWVzc2FnZS5yZXBsYWNlKC9eXFx3KyBcIi4qP1wiOj8gLywgXCJcIik7XG4gIHJldHVybiBjb2RlID09PSBcIlpFUk9JUENfQ09SUlVQVFwiID8gYGNvcnJ1cHQ6ICR7cmVhc29ufWAgOiByZWFzb247XG59XG5cbmZ1bmN0aW9uIHBlZXJKc29uKHsgc2xvdCwgb3duZXIsIHBpZCwgbGFuZ3VhZ2UsIGxhYmVsLCBhdHRhY2hlZCwgYWxpdmUgfTogUGFydGljaXBhbnQpOiBKc29uIHtcbiAgY29uc3Qgd2hlbiA9IG5ldyBEYXRlKE51bWJlcihhdHRhY2hlZCAvIDFfMDAwXzAwMG4pKTtcbiAgY29uc3QgdGltZSA9IE51bWJlci5pc05hTih3aGVuLmdldFRpbWUoKSkgPyBudWxsIDogd2hlbi50b0lTT1N0cmluZygpO1xuICByZXR1cm4geyBzbG90LCBvd25lciwgcGlkLCBsYW5ndWFnZTogbGFuZ3VhZ2VOYW1lKGxhbmd1YWdlKSwgbGFiZWwsIGF0dGFjaGVkOiB0aW1lLCBhbGl2ZSB9O1xufVxuXG5mdW5jdGlvbiBzZWdtZW50SnNvbih2aWV3OiBWaWV3LCBsaW1pdDogbnVtYmVyKTogSnNvbiB7XG4gIGNvbnN0IHsgc3RhdHVzLCBoZWFkZXIgfSA9IHZpZXc7XG4gIGNvbnN0IGVudHJpZXMgPSB2aWV3LmVudHJpZXMoKTtcbiAgY29uc3QgcGVlcnMgPSB2aWV3LnBhcnRpY2lwYW50cygpO1xuICByZXR1cm4ge1xuICAgIG5hbWU6IHZpZXcubmFtZSxcbiAgICB2ZXJzaW9uOiBoZWFkZXIudmVyc2lvbixcbiAgICBzaXplOiBoZWFkZXIuc2l6ZSxcbiAgICB1c2VkOiB2aWV3LnVzZWQoZW50cmllcyksXG4gICAgZW50cmllczogdmlldy5zdGF0ZWRDb3VudCgpLFxuICAgIG1heEVudHJpZXM6IGhlYWRlci5tYXhFbnRyaWVzLFxuICAgIG1heFBlZXJzOiBoZWFkZXIubWF4UGVlcnMsXG4gICAgaWQ6IGhlYWRlci5zZWdtZW50SWQsXG4gICAgb3duZXI6IHVzZXJOYW1lKHN0YXR1cy51aWQpLFxuICAgIG1vZGU6IG1vZGVUZXh0KHN0YXR1cy5tb2RlKSxcbiAgICBjcmVhdGVkOiBzdGF0dXMuYmlydGh0aW1lLnRvSVNPU3RyaW5nKCksXG4gICAgd2FpdGVyczogeyAuLi52aWV3LndhaXRlcnModmlldy53aG9sZSwgTC5IRUFERVJfTkFNRV9XQUlURVJTKSB9LFxuICAgIHBlZXJzOiAobGltaXQgPT09IDAgPyBwZWVycyA6IHBlZXJzLnNsaWNlKDAsIGxpbWl0KSkubWFwKHBlZXJKc29uKSxcbiAgICBzdHJ1Y3R1cmVzOiBlbnRyaWVzLm1hcCgoZW50cnkpID0+ICh7IC4uLmRlc2NyaWJlKHZpZXcsIGVudHJ5KSB9KSksXG4gIH07XG59XG5cbmZ1bmN0aW9uIHByaW50SGVhZGVyKHZpZXc6IFZpZXcsIGNvbnRleHQ6IENvbnRleHQsIGVudHJpZXM6IHJlYWRvbmx5IExpc3RlZFtdKTogdm9pZCB7XG4gIGNvbnN0IHsgaGVhZGVyLCBzdGF0dXMgfSA9IHZpZXc7XG4gIGNvbnN0IHN0YXRlZCA9IHZpZXcuc3RhdGVkQ291bnQoKTtcbiAgY29uc3QgZXhjZXNzID0gc3RhdGVkID4gaGVhZGVyLm1heEVudHJpZXMgPyBgOyB0aGUgaGVhZGVyIHNheXMgJHtzdGF0ZWR9OiBjb3JydXB0YCA6IFwiXCI7XG4gIGNvbnN0IGFnZSA9IGFnZVRleHQoRGF0ZS5ub3coKSAtIHN0YXR1cy5iaXJ0aHRpbWVNcyk7XG4gIGNvbnN0IHVubGlua2VkID0gc3RhdHVzLm5saW5rID09PSAwID8gXCI7IGl0cyBuYW1lIGlzIGdvbmVcIiA6IFwiXCI7XG4gIGNvbnRleHQucHJpbnQoY29udGV4dC5wYWludC5ib2xkKGBzZWdtZW50ICR7c2hvd24odmlldy5uYW1lKX1gKSk7XG4gIHByaW50RmFjdHMoY29udGV4dCwgW1xuICAgIHsgbmFtZTogXCJzaXplXCIsIHZhbHVlOiBieXRlc1RleHQoaGVhZGVyLnNpemUpIH0sXG4gICAgeyBuYW1lOiBcInVzZWRcIiwgdmFsdWU6IGJ5dGVzVGV4dCh2aWV3LnVzZWQoZW50cmllcykpIH0sXG4gICAgeyBuYW1lOiBcInRhYmxlXCIsIHZhbHVlOiBgJHtlbnRyaWVzLmxlbmd0aH0gb2YgJHtoZWFkZXIubWF4RW50cmllc30gbmFtZXMke2V4Y2Vzc31gIH0sXG4gICAgeyBuYW1lOiBcImZvcm1hdCB2ZXJzaW9uXCIsIHZhbHVlOiBTdHJpbmcoaGVhZGVyLnZlcnNpb24pIH0sXG4gICAgeyBuYW1lOiBcImlkXCIsIHZhbHVlOiBoZXgoaGVhZGVyLnNlZ21lbnRJZCwgOCkgfSxcbiAgICB7XG4gICAgICBuYW1lOiBcImNyZWF0ZWRcIixcbiAgICAgIHZhbHVlOiBgJHt0aW1lVGV4dChCaWdJbnQoTWF0aC5mbG9vcihzdGF0dXMuYmlydGh0aW1lTXMpKSAqIDFfMDAwXzAwMG4pfSwgJHthZ2V9IGFnbyR7dW5saW5rZWR9YCxcbiAgICB9LFxuICAgIHsgbmFtZTogXCJvd25lclwiLCB2YWx1ZTogdXNlck5hbWUoc3RhdHVzLnVpZCkgfSxcbiAgICB7IG5hbWU6IFwibW9kZVwiLCB2YWx1ZTogbW9kZVRleHQoc3RhdHVzLm1vZGUpIH0sXG4gICAgeyBuYW1lOiBcIndhaXRpbmcgZm9yIGEgbmFtZVwiLCB2YWx1ZTogd2FpdGVyc1RleHQodmlldy53YWl0ZXJzKHZpZXcud2hvbGUsIEwuSEVBREVSX05BTUVfV0FJVEVSUykpIH0sXG4gIF0pO1xufVxuXG5mdW5jdGlvbiBwcmludFBlZXJzKHZpZXc6IFZpZXcsIGNvbnRleHQ6IENvbnRleHQsIGxpbWl0OiBudW1iZXIpOiB2b2lkIHtcbiAgY29uc3QgeyBwYWludCB9ID0gY29udGV4dDtcbiAgY29uc3QgcGVlcnMgPSB2aWV3LnBhcnRpY2lwYW50cygpO1xuICBjb25zdCBhbGl2ZSA9IHBlZXJzLmZpbHRlcigocGVlcikgPT4gcGVlci5hbGl2ZSk7XG4gIGNvbnN0IGdvbmUgPSBwZWVycy5maWx0ZXIoKHBlZXIpID0+ICFwZWVyLmFsaXZlKTtcbiAgY29udGV4dC5wcmludCgpO1xuICBjb250ZXh0LnByaW50KHBhaW50LmJvbGQoYHBlZXJzOiAke2FsaXZlLmxlbmd0aH0gYWxpdmUsICR7Z29uZS5sZW5ndGh9IGdvbmUsICR7dmlldy5oZWFkZXIubWF4UGVlcnN9IHNsb3RzYCkpO1xuICBpZiAocGVlcnMubGVuZ3RoID09PSAwKSByZXR1cm47XG4gIGNvbnN0IHRhYmxlID0gbmV3IFRleHRUYWJsZShbXG4gICAgeyB0aXRsZTogXCJTTE9UXCIsIHJpZ2h0OiB0cnVlIH0sXG4gICAgeyB0aXRsZTogXCJQSURcIiwgcmlnaHQ6IHRydWUgfSxcbiAgICB7IHRpdGxlOiBcIkxBTkdVQUdFXCIsIHNwYXJlOiAxIH0sXG4gICAgeyB0aXRsZTogXCJTVEFURVwiIH0sXG4gICAgeyB0aXRsZTogXCJBVFRBQ0hFRFwiLCBzcGFyZTogMiB9LFxuICAgIHsgdGl0bGU6IFwiTEFCRUxcIiB9LFxuICBdKTtcbiAgLy8gVGhlIGxpdmluZyBmaXJzdDogdGhlcmUgYXJlIHNlbGRvbSBtYW55IG9mIHRoZW0uXG4gIGNvbnN0IHNvcnRlZCA9IFsuLi5hbGl2ZSwgLi4uZ29uZV07XG4gIGZvciAoY29uc3QgcGVlciBvZiBsaW1pdCA9PT0gMCA/IHNvcnRlZCA6IHNvcnRlZC5zbGljZSgwLCBsaW1pdCkpIHtcbiAgICB0YWJsZS5hZGQoXG4gICAgICBTdHJpbmcocGVlci5zbG90KSxcbiAgICAgIFN0cmluZyhwZWVyLnBpZCksXG4gICAgICBsYW5ndWFnZU5hbWUocGVlci5sYW5ndWFnZSksXG4gICAgICBwZWVyLmFsaXZlID8geyB0ZXh0OiBcImFsaXZlXCIsIHBhaW50OiBwYWludC5nb29kIH0gOiB7IHRleHQ6IFwiZ29uZVwiLCBwYWludDogcGFpbnQuZGltIH0sXG4gICAgICB0aW1lVGV4dChwZWVyLmF0dGFjaGVkKSxcbiAgICAgIHBlZXIubGFiZWwsXG4gICAgKTtcbiAgfVxuICB0YWJsZS5wcmludChjb250ZXh0KTtcbiAgaWYgKGxpbWl0ICE9PSAwICYmIHNvcnRlZC5sZW5ndGggPiBsaW1pdCkgY29udGV4dC5wcmludChgLi4uIGFuZCAke3NvcnRlZC5sZW5ndGggLSBsaW1pdH0gbW9yZWApO1xufVxuXG5mdW5jdGlvbiBwcmludFN0cnVjdHVyZXModmlldzogVmlldywgY29udGV4dDogQ29udGV4dCwgZW50cmllczogcmVhZG9ubHkgTGlzdGVkW10pOiB2b2lkIHtcbiAgY29uc3QgeyBwYWludCB9ID0gY29udGV4dDtcbiAgY29udGV4dC5wcmludCgpO1xuICBjb250ZXh0LnByaW50KHBhaW50LmJvbGQoZW50cmllcy5sZW5ndGggPT09IDAgPyBcIm5vIHN0cnVjdHVyZXNcIiA6IFwic3RydWN0dXJlc1wiKSk7XG4gIGlmIChlbnRyaWVzLmxlbmd0aCA9PT0gMCkgcmV0dXJuO1xuICBjb25zdCB0YWJsZSA9IG5ldyBUZXh0VGFibGUoW1xuICAgIHsgdGl0bGU6IFwiTkFNRVwiIH0sXG4gICAgeyB0aXRsZTogXCJLSU5EXCIgfSxcbiAgICB7IHRpdGxlOiBcIkVMRU1FTlRcIiwgcmlnaHQ6IHRydWUsIHNwYXJlOiAyIH0sXG4gICAgeyB0aXRsZTogXCJDQVBBQ0lUWVwiLCByaWdodDogdHJ1ZSB9LFxuICAgIHsgdGl0bGU6IFwiRklMTFwiLCByaWdodDogdHJ1ZSB9LFxuICAgIHsgdGl0bGU6IFwiU0laRVwiLCByaWdodDogdHJ1ZSwgc3BhcmU6IDMgfSxcbiAgICB7IHRpdGxlOiBcIlNUQVRFXCIsIHNwYXJlOiAxIH0sXG4gIF0pO1xuICBmb3IgKGNvbnN0IGVudHJ5IG9mIGVudHJpZXMpIHtcbiAgICBjb25zdCB7IG5hbWUsIGtpbmQsIGVsZW1TaXplID0gMCwga2V5U2l6ZSwgY2FwYWNpdHksIHVzZWQsIGJ5dGVzLCBzdGF0ZSA9IFwiXCIsIHByb2JsZW0gfSA9IGRlc2NyaWJlKHZpZXcsIGVudHJ5KTtcbiAgICBjb25zdCBib2xkID0geyB0ZXh0OiBuYW1lLCBwYWludDogcGFpbnQuYm9sZCB9O1xuICAgIGlmIChwcm9ibGVtICE9PSB1bmRlZmluZWQpIHtcbiAgICAgIHRhYmxlLmFkZE5vdGUoYm9sZCwgeyB0ZXh0OiBwcm9ibGVtLCBwYWludDogcGFpbnQuYmFkIH0pO1xuICAgICAgY29udGludWU7XG4gICAgfVxuICAgIGNvbnN0IGVsZW1lbnQgPSBrZXlTaXplID09PSB1bmRlZmluZWQgPyBodW1hbihlbGVtU2l6ZSkgOiBgJHtrZXlTaXplfSske2VsZW1TaXplfSBCYDtcbiAgICB0YWJsZS5hZGQoYm9sZCwga2luZCBhcyBzdHJpbmcsIGVsZW1lbnQsIFN0cmluZyhjYXBhY2l0eSksIFN0cmluZyh1c2VkID8/IFwiXCIpLCBodW1hbihieXRlcyksIHN0YXRlKTtcbiAgfVxuICB0YWJsZS5wcmludChjb250ZXh0KTtcbn1cblxuZXhwb3J0IGZ1bmN0aW9uIHNob3dTZWdtZW50KHZpZXc6IFZpZXcsIGNvbnRleHQ6IENvbnRleHQsIGxpbWl0OiBudW1iZXIpOiB2b2lkIHtcbiAgaWYgKGNvbnRleHQuanNvbikge1xuICAgIGNvbnRleHQucHJpbnRKc29uKHNlZ21lbnRKc29uKHZpZXcsIGxpbWl0KSk7XG4gICAgcmV0dXJuO1xuICB9XG4gIGNvbnN0IGVudHJpZXMgPSB2aWV3LmVudHJpZXMoKTtcbiAgcHJpbnRIZWFkZXIodmlldywgY29udGV4dCwgZW50cmllcyk7XG4gIHByaW50UGVlcnModmlldywgY29udGV4dCwgbGltaXQpO1xuICBwcmludFN0cnVjdHVyZXModmlldywgY29udGV4dCwgZW50cmllcyk7XG59XG4iLCAiLy8gemVyb2lwYyBzaG93XG5cbmltcG9ydCB0eXBlIHsgQ29tbWFuZCB9IGZyb20gXCJjb21tYW5kZXJcIjtcbmltcG9ydCB7IHR5cGUgQ29udGV4dCwgVXNhZ2UgfSBmcm9tIFwiLi4vY29tbWFuZFwiO1xuaW1wb3J0IHsgVmlldyB9IGZyb20gXCIuLi9tb2RlbC92aWV3XCI7XG5pbXBvcnQgeyBrZXlPcHRpb24sIFRZUEVTX0hFTFAsIHR5cGVPcHRpb24sIHdob2xlTnVtYmVyIH0gZnJvbSBcIi4uL29wdGlvbnNcIjtcbmltcG9ydCB7IFJlYWRpbmcgfSBmcm9tIFwiLi4vc2hvdy9yZWFkaW5nXCI7XG5pbXBvcnQgeyBzaG93U2VnbWVudCB9IGZyb20gXCIuLi9zaG93L3NlZ21lbnRcIjtcbmltcG9ydCB7IHNob3dTdHJ1Y3R1cmUgfSBmcm9tIFwiLi4vc2hvdy9zdHJ1Y3R1cmVcIjtcbmltcG9ydCB0eXBlIHsgRWxlbWVudFR5cGUgfSBmcm9tIFwiLi4vdHlwZXNcIjtcblxuY29uc3QgSEVMUCA9IGBcbk9mIGEgc2VnbWVudDogaXRzIGhlYWRlciwgd2hvIHRha2VzIHBhcnQsIGFuZCB3aGF0IGlzIGluIGl0LiBPZiBhIHN0cnVjdHVyZTogaXRzXG5zaGFwZSwgaG93IGZ1bGwgaXQgaXMsIHdoZXJlIGl0IHN0YW5kcywgd2hvIGhvbGRzIHdoYXQgYW5kIHdobyB3YWl0czsgYW5kIGl0c1xuZWxlbWVudHMsIHdoZXJlIC0tdHlwZSwgLS1oZXggb3IgLS1jc3Ygc2F5cyBob3cgdG8gcHJpbnQgdGhlbSwgaW4gdGhlIG9yZGVyIGluXG53aGljaCB0aGV5IHdvdWxkIGJlIHRha2VuLiBOb25lIGlzIHRha2VuLlxuXG5QZWVycyB0aGF0IGFyZSBcImdvbmVcIiBsZWZ0IG9yIGRpZWQ6IHRoZSBmb3JtYXQgZG9lcyBub3QgdGVsbCB3aGljaC5cbiR7VFlQRVNfSEVMUH1cblxuRXhhbXBsZXM6XG4gIHplcm9pcGMgc2hvdyAvc2Vuc29yc1xuICB6ZXJvaXBjIHNob3cgL3NlbnNvcnMgcmVhZGluZ3MgLS10eXBlICd7aWQ6IHUzMiwgdmFsdWU6IGY2NH0nXG4gIHplcm9pcGMgc2hvdyAvY2FjaGUgc2Vzc2lvbnMgLS1rZXkgJ3V0ZjgoMTYpJyAtLXR5cGUgdTY0IC0tbGltaXQgMFxuICB6ZXJvaXBjIHNob3cgL3NlbnNvcnMgcmVhZGluZ3MgLS10eXBlIGY2NCAtLWNzdiA+IHJlYWRpbmdzLmNzdmA7XG5cbmludGVyZmFjZSBPcHRpb25zIHtcbiAgdHlwZT86IEVsZW1lbnRUeXBlO1xuICBrZXk/OiBFbGVtZW50VHlwZTtcbiAgaGV4PzogYm9vbGVhbjtcbiAgY3N2PzogYm9vbGVhbjtcbiAgbGltaXQ/OiBudW1iZXI7XG59XG5cbmNvbnN0IExJTUlUID0gMjA7XG5cbmZ1bmN0aW9uIHJ1bihjb250ZXh0OiBDb250ZXh0LCBzZWdtZW50OiBzdHJpbmcsIG5hbWU6IHN0cmluZyB8IHVuZGVmaW5lZCwgb3B0aW9uczogT3B0aW9ucyk6IHZvaWQge1xuICBjb25zdCB7IHR5cGUsIGtleSwgaGV4ID0gZmFsc2UsIGNzdiA9IGZhbHNlIH0gPSBvcHRpb25zO1xuICBjb25zdCB3YW50c0VsZW1lbnRzID0gdHlwZSAhPT0gdW5kZWZpbmVkIHx8IGtleSAhPT0gdW5kZWZpbmVkIHx8IGhleCB8fCBjc3Y7XG4gIGlmIChuYW1lID09PSB1bmRlZmluZWQgJiYgd2FudHNFbGVtZW50cykge1xuICAgIHRocm93IG5ldyBVc2FnZShcIi0tdHlwZSwgLS1rZXksIC0taGV4IGFuZCAtLWNzdiBhcmUgb2YgdGhlIGVsZW1lbnRzIG9mIGEgc3RydWN0dXJlOiB3aGljaCBvbmU/XCIpO1xuICB9XG4gIGlmIChjc3YgJiYgY29udGV4dC5qc29uKSB0aHJvdyBuZXcgVXNhZ2UoXCItLWNzdiBhbmQgLS1qc29uOiBpdCBjYW4gYmUgb25lIG9mIHRoZW0gb25seVwiKTtcbiAgY29uc3QgbGltaXQgPSBvcHRpb25zLmxpbWl0ID8/IChjc3YgfHwgY29udGV4dC5qc29uID8gMCA6IExJTUlUKTtcbiAgdXNpbmcgdmlldyA9IFZpZXcub3BlbihzZWdtZW50KTtcbiAgaWYgKG5hbWUgPT09IHVuZGVmaW5lZCkge1xuICAgIHNob3dTZWdtZW50KHZpZXcsIGNvbnRleHQsIGxpbWl0KTtcbiAgICByZXR1cm47XG4gIH1cbiAgY29uc3Qgc3ViamVjdCA9IHZpZXcuc3ViamVjdCh2aWV3LmZpbmQobmFtZSkpO1xuICBjb25zdCByZWFkaW5nID0gd2FudHNFbGVtZW50c1xuICAgID8gbmV3IFJlYWRpbmcoc3ViamVjdCwgeyAuLi4odHlwZSA/IHsgdHlwZSB9IDoge30pLCAuLi4oa2V5ID8geyBrZXkgfSA6IHt9KSwgaGV4IH0pXG4gICAgOiB1bmRlZmluZWQ7XG4gIHNob3dTdHJ1Y3R1cmUoc3ViamVjdCwgY29udGV4dCwgeyByZWFkaW5nLCBjc3YsIGxpbWl0IH0pO1xufVxuXG5leHBvcnQgZnVuY3Rpb24gc2hvdyhwcm9ncmFtOiBDb21tYW5kLCBjb250ZXh0OiBDb250ZXh0KTogdm9pZCB7XG4gIHByb2dyYW1cbiAgICAuY29tbWFuZChcInNob3dcIilcbiAgICAuZGVzY3JpcHRpb24oXCJzaG93cyBhIHNlZ21lbnQsIG9yIGEgc3RydWN0dXJlIGluIGl0XCIpXG4gICAgLmFyZ3VtZW50KFwiPHNlZ21lbnQ+XCIsIFwiaXRzIG5hbWVcIilcbiAgICAuYXJndW1lbnQoXCJbbmFtZV1cIiwgXCJvZiBhIHN0cnVjdHVyZVwiKVxuICAgIC5hZGRPcHRpb24odHlwZU9wdGlvbigpKVxuICAgIC5hZGRPcHRpb24oa2V5T3B0aW9uKCkpXG4gICAgLm9wdGlvbihcIi0taGV4XCIsIFwicHJpbnRzIGVsZW1lbnRzIGFzIGJ5dGVzLCB3aG9sZVwiKVxuICAgIC5vcHRpb24oXCItLWNzdlwiLCBcInByaW50cyBub3RoaW5nIGJ1dCB0aGUgZWxlbWVudHMsIGFzIENTVlwiKVxuICAgIC5vcHRpb24oXG4gICAgICBcIi0tbGltaXQgPG4+XCIsXG4gICAgICBcImVsZW1lbnRzIG9yIHBlZXJzIGF0IG1vc3Q7IDIwIHVubGVzcyBnaXZlbiAod2l0aCAtLWNzdiBhbmQgLS1qc29uOiBhbGwpOyAwIGZvciBhbGxcIixcbiAgICAgIHdob2xlTnVtYmVyLFxuICAgIClcbiAgICAuYWRkSGVscFRleHQoXCJhZnRlclwiLCBIRUxQKVxuICAgIC5hY3Rpb24oKHNlZ21lbnQ6IHN0cmluZywgbmFtZTogc3RyaW5nIHwgdW5kZWZpbmVkLCBvcHRpb25zOiBPcHRpb25zKSA9PiBydW4oY29udGV4dCwgc2VnbWVudCwgbmFtZSwgb3B0aW9ucykpO1xufVxuIiwgIi8vIHplcm9pcGMgdmFsaWRhdGUgU0VHTUVOVCBbTkFNRV1cblxuaW1wb3J0IHR5cGUgeyBDb21tYW5kIH0gZnJvbSBcImNvbW1hbmRlclwiO1xuaW1wb3J0IHsgTm90Rm91bmRFcnJvciB9IGZyb20gXCJ6ZXJvaXBjXCI7XG5pbXBvcnQgeyB0eXBlIENvbnRleHQsIE5PVF9TTyB9IGZyb20gXCIuLi9jb21tYW5kXCI7XG5pbXBvcnQgeyBjb3VudGVkLCBzaG93biB9IGZyb20gXCIuLi90ZXh0XCI7XG5pbXBvcnQgeyBjb3VudE9mLCB0eXBlIFJlcG9ydCwgVmFsaWRhdG9yIH0gZnJvbSBcIi4uL3ZhbGlkYXRlL3ZhbGlkYXRlXCI7XG5pbXBvcnQgeyBwcmludFZlcmRpY3QsIHJlcG9ydEpzb24sIHN1bW1hcnkgfSBmcm9tIFwiLi4vdmFsaWRhdGUvdmVyZGljdFwiO1xuXG5jb25zdCBIRUxQID0gYFxuQ2hlY2tzIHdoYXQgU1BFQ0lGSUNBVElPTi5tZCByZXF1aXJlcyBvZiBldmVyeSB3b3JkLCBhbmQgdGVsbHMgd2hhdCBpcyBub3Qgc286XG5cbiAgd3JvbmcgIHdoYXQgbXVzdCBub3QgYmUsIGV2ZXI6IHdoaWNoIHdvcmQsIHdoYXQgaXQgc2F5cywgYW5kIHdoYXQgaXQgc2hvdWxkXG4gIGxlZnQgICB3aGF0IHNvbWVib2R5IGxlZnQgd2hvIGRpZWQgaW4gdGhlIG1pZGRsZSBvZiBzb21ldGhpbmcsIG9yIHdhcyBraWxsZWQ6XG4gICAgICAgICBoYXJtbGVzcywgYW5kIG1lbmRlZCBieSB0aGUgbmV4dCBvbmUgdGhhdCBjb21lcyB0aGF0IHdheVxuICBidXN5ICAgd2hhdCBjb250cmFkaWN0ZWQgaXRzZWxmIGZvciBhIG1vbWVudCwgYmVjYXVzZSBvdGhlcnMgYXJlIGF0IHdvcmtcblxuSXQgbWF5IGJlIHVzZWQgYmVzaWRlIGFueSB0cmFmZmljOiBub3RoaW5nIGlzIGxvY2tlZCBvciB3cml0dGVuLCBhbmQgd2hhdCBpcyBub3RcbnRoZSBzYW1lIHdoZW4gaXQgaXMgcmVhZCBhZ2FpbiBpcyBub3QgcmVwb3J0ZWQuIFdoZXJlIGEgc3RydWN0dXJlIG5ldmVyIHJlc3RzLFxubGVzcyBjYW4gYmUgc2FpZCBvZiBpdDsgdGhhdCBpcyB0b2xkLlxuXG5FeGl0IGNvZGVzOiAwIG5vdGhpbmcgaXMgd3Jvbmc7IDMgc29tZXRoaW5nIGlzOyAxIGl0IGNvdWxkIG5vdCBiZSBsb29rZWQgYXQuXG5cbkV4YW1wbGVzOlxuICB6ZXJvaXBjIHZhbGlkYXRlIC9zZW5zb3JzXG4gIHplcm9pcGMgdmFsaWRhdGUgL3NlbnNvcnMgcmVhZGluZ3NcbiAgemVyb2lwYyB2YWxpZGF0ZSAtLWpzb24gL3NlbnNvcnMgfCBqcSAnLnN0cnVjdHVyZXNbXSB8IHNlbGVjdCguZmluZGluZ3MgIT0gW10pJ2A7XG5cbi8qKiBMb29rcyBhdCB0aGUgc2VnbWVudCwgb3IgYXQgb25lIHN0cnVjdHVyZSBvZiBpdC4gKi9cbmV4cG9ydCBmdW5jdGlvbiBsb29rKHNlZ21lbnQ6IHN0cmluZywgbmFtZT86IHN0cmluZyk6IFJlcG9ydCB7XG4gIHVzaW5nIHZhbGlkYXRvciA9IFZhbGlkYXRvci5vcGVuKHNlZ21lbnQpO1xuICBjb25zdCByZXBvcnQgPSB2YWxpZGF0b3IucnVuKG5hbWUpO1xuICBpZiAobmFtZSAhPT0gdW5kZWZpbmVkICYmIHJlcG9ydC52ZXJkaWN0cy5sZW5ndGggPCAyKSB7XG4gICAgdGhyb3cgbmV3IE5vdEZvdW5kRXJyb3IoXG4gICAgICBcIlpFUk9JUENfTk9UX0ZPVU5EXCIsXG4gICAgICBgc2VnbWVudCBcIiR7c2hvd24odmFsaWRhdG9yLm5hbWUpfVwiIGhhcyBubyBzdHJ1Y3R1cmUgXCIke3Nob3duKG5hbWUpfVwiYCxcbiAgICApO1xuICB9XG4gIHJldHVybiByZXBvcnQ7XG59XG5cbmZ1bmN0aW9uIHJ1bihjb250ZXh0OiBDb250ZXh0LCBzZWdtZW50OiBzdHJpbmcsIG5hbWU/OiBzdHJpbmcpOiB2b2lkIHtcbiAgY29uc3QgcmVwb3J0ID0gbG9vayhzZWdtZW50LCBuYW1lKTtcbiAgaWYgKGNvdW50T2YocmVwb3J0LCBcIndyb25nXCIpID4gMCkgY29udGV4dC5leGl0Q29kZSA9IE5PVF9TTztcbiAgaWYgKGNvbnRleHQuanNvbikge1xuICAgIGNvbnRleHQucHJpbnRKc29uKHJlcG9ydEpzb24ocmVwb3J0KSk7XG4gICAgcmV0dXJuO1xuICB9XG4gIGNvbnN0IHsgcGFpbnQgfSA9IGNvbnRleHQ7XG4gIGNvbnN0IHBhaW50QWxsID0gY291bnRPZihyZXBvcnQsIFwid3JvbmdcIikgPiAwID8gcGFpbnQuYmFkIDogcGFpbnQuZ29vZDtcbiAgY29udGV4dC5wcmludChgJHtwYWludC5ib2xkKHNob3duKHJlcG9ydC5zZWdtZW50KSl9OiAke3BhaW50QWxsKHN1bW1hcnkocmVwb3J0KSl9YCk7XG4gIGNvbnN0IGFsaXZlID0gcmVwb3J0LmxpdmVuZXNzS25vd25cbiAgICA/IGAke2NvdW50ZWQocmVwb3J0LmFsaXZlLCBcInBhcnRpY2lwYW50XCIpfSBhbGl2ZWBcbiAgICA6IFwid2hvIGlzIGFsaXZlIGNhbm5vdCBiZSB0b2xkLCBzbyBhbGwgY291bnQgYXMgYWxpdmVcIjtcbiAgY29udGV4dC5wcmludChwYWludC5kaW0oYCR7Y291bnRlZChyZXBvcnQudmVyZGljdHMubGVuZ3RoIC0gMSwgXCJzdHJ1Y3R1cmVcIil9LCAke2FsaXZlfWApKTtcbiAgZm9yIChjb25zdCB2ZXJkaWN0IG9mIHJlcG9ydC52ZXJkaWN0cykgcHJpbnRWZXJkaWN0KGNvbnRleHQsIHZlcmRpY3QpO1xufVxuXG5leHBvcnQgZnVuY3Rpb24gdmFsaWRhdGUocHJvZ3JhbTogQ29tbWFuZCwgY29udGV4dDogQ29udGV4dCk6IHZvaWQge1xuICBwcm9ncmFtXG4gICAgLmNvbW1hbmQoXCJ2YWxpZGF0ZVwiKVxuICAgIC5hbGlhcyhcImNoZWNrXCIpXG4gICAgLmRlc2NyaXB0aW9uKFwiY2hlY2tzIGV2ZXJ5IGludmFyaWFudCBvZiB0aGUgZm9ybWF0LCBhbmQgc2F5cyB3aGF0IGlzIHdyb25nXCIpXG4gICAgLmFyZ3VtZW50KFwiPHNlZ21lbnQ+XCIsIFwidGhlIHNlZ21lbnQncyBuYW1lXCIpXG4gICAgLmFyZ3VtZW50KFwiW25hbWVdXCIsIFwib25lIHN0cnVjdHVyZSBvZiBpdDsgYWxsLCB1bmxlc3MgZ2l2ZW5cIilcbiAgICAuYWRkSGVscFRleHQoXCJhZnRlclwiLCBIRUxQKVxuICAgIC5hY3Rpb24oKHNlZ21lbnQ6IHN0cmluZywgbmFtZT86IHN0cmluZykgPT4gcnVuKGNvbnRleHQsIHNlZ21lbnQsIG5hbWUpKTtcbn1cbiIsICIvLyBXaGF0IHRoZSB0ZXN0cyBzaGFyZTogc2VnbWVudHMgdGhhdCBhcmUgcmVtb3ZlZCBldmVuIHdoZW4gYSB0ZXN0IGZhaWxzLCBjaGlsZCBwcm9jZXNzZXMsIHdhdGNoZG9ncywgc2VlZGVkIHJhbmRvbW5lc3MuXG5cbmltcG9ydCB7IHR5cGUgQ2hpbGRQcm9jZXNzQnlTdGRpbywgc3Bhd24sIHR5cGUgU3Bhd25PcHRpb25zIH0gZnJvbSBcIm5vZGU6Y2hpbGRfcHJvY2Vzc1wiO1xuaW1wb3J0IHsgcmFuZG9tSW50IH0gZnJvbSBcIm5vZGU6Y3J5cHRvXCI7XG5pbXBvcnQgeyBvbmNlIH0gZnJvbSBcIm5vZGU6ZXZlbnRzXCI7XG5pbXBvcnQgeyByZWFkZGlyU3luYywgdW5saW5rU3luYyB9IGZyb20gXCJub2RlOmZzXCI7XG5pbXBvcnQgdHlwZSB7IFJlYWRhYmxlLCBXcml0YWJsZSB9IGZyb20gXCJub2RlOnN0cmVhbVwiO1xuaW1wb3J0IHsgY3JlYXRlSW50ZXJmYWNlIH0gZnJvbSBcIm5vZGU6cmVhZGxpbmVcIjtcbmltcG9ydCB7IGpvaW4gfSBmcm9tIFwibm9kZTpwYXRoXCI7XG5pbXBvcnQgeyBmaWxlVVJMVG9QYXRoIH0gZnJvbSBcIm5vZGU6dXJsXCI7XG5pbXBvcnQgeyBzZXRGbGFnc0Zyb21TdHJpbmcgfSBmcm9tIFwibm9kZTp2OFwiO1xuaW1wb3J0IHsgcnVuSW5OZXdDb250ZXh0IH0gZnJvbSBcIm5vZGU6dm1cIjtcbmltcG9ydCBhc3NlcnQgZnJvbSBcIm5vZGU6YXNzZXJ0L3N0cmljdFwiO1xuaW1wb3J0IHsgTWVtb3J5LCB0eXBlIE1lbW9yeU9wdGlvbnMsIFplcm9JcGNFcnJvciB9IGZyb20gXCJ6ZXJvaXBjXCI7XG5cbi8qKiBXaGV0aGVyIHRoZSBsb25nIG9uZXMgcnVuIGxvbmc6IGBucG0gcnVuIHNvYWtgLiAqL1xuZXhwb3J0IGNvbnN0IHNvYWsgPSBwcm9jZXNzLmVudltcIlpFUk9JUENfU09BS1wiXSA9PT0gXCIxXCI7XG5cbi8qKiBXaGVyZSB0aGUgYnVuZGxlZCB0ZXN0cyBsaWU7IHByb2dyYW1zIGFyZSBpbiBgcHJvZ3JhbXMvYC4gKi9cbmNvbnN0IGJ1aWx0ID0gZmlsZVVSTFRvUGF0aChuZXcgVVJMKFwiLlwiLCBpbXBvcnQubWV0YS51cmwpKTtcblxuLy8gLS0tIHNlZ21lbnRzIC0tLVxuXG4vKiogc2NyaXB0cy90ZXN0Lm1qcyBuYW1lcyBpdHMgcnVuLCBhbmQgbG9va3MgZm9yIHdoYXQgaXMgbGVmdCBvZiBpdC4gKi9cbmNvbnN0IFBSRUZJWCA9IGB6ZXJvaXBjLXRlc3QtJHtwcm9jZXNzLmVudltcIlpFUk9JUENfVEVTVF9SVU5cIl0gPz8gXCJhbG9uZVwifS0ke3Byb2Nlc3MucGlkfS1gO1xubGV0IG5hbWVzID0gMDtcblxuLyoqIEEgc2VnbWVudCBuYW1lIHRoYXQgbm9ib2R5IGVsc2UgdXNlczsgdGhlIHNlZ21lbnQgaXMgcmVtb3ZlZCB3aGVuIHRoaXMgcHJvY2VzcyBlbmRzLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIHRlc3ROYW1lKCk6IHN0cmluZyB7XG4gIHJldHVybiBgLyR7UFJFRklYfSR7bmFtZXMrK31gO1xufVxuXG5mdW5jdGlvbiByZW1vdmVTZWdtZW50cygpOiB2b2lkIHtcbiAgZm9yIChjb25zdCBmaWxlIG9mIHJlYWRkaXJTeW5jKFwiL2Rldi9zaG1cIikpIHtcbiAgICBpZiAoZmlsZS5zdGFydHNXaXRoKFBSRUZJWCkpIHVubGlua1N5bmMoYC9kZXYvc2htLyR7ZmlsZX1gKTtcbiAgfVxufVxucHJvY2Vzcy5vbihcImV4aXRcIiwgcmVtb3ZlU2VnbWVudHMpO1xuZm9yIChjb25zdCBzaWduYWwgb2YgW1wiU0lHSU5UXCIsIFwiU0lHVEVSTVwiLCBcIlNJR0hVUFwiXSBhcyBjb25zdCkgcHJvY2Vzcy5vbmNlKHNpZ25hbCwgKCkgPT4gcHJvY2Vzcy5leGl0KDEpKTtcblxuLyoqIEEgbmV3IHNlZ21lbnQgZm9yIHRoZSBsZW5ndGggb2YgYGZuYDsgY2xvc2VkIGFuZCB1bmxpbmtlZCBhZnRlcndhcmRzLCB3aGF0ZXZlciBoYXBwZW5zLiAxIE1CIHVubGVzcyBgc2l6ZWAgaXMgZ2l2ZW4uICovXG5leHBvcnQgYXN5bmMgZnVuY3Rpb24gd2l0aE1lbW9yeTxUPihcbiAgb3B0aW9uczogUGFydGlhbDxNZW1vcnlPcHRpb25zPixcbiAgZm46IChtZW1vcnk6IE1lbW9yeSkgPT4gVCB8IFByb21pc2U8VD4sXG4pOiBQcm9taXNlPFQ+IHtcbiAgY29uc3QgbWVtb3J5ID0gTWVtb3J5LmNyZWF0ZSh0ZXN0TmFtZSgpLCB7IC4uLm9wdGlvbnMsIHNpemU6IG9wdGlvbnMuc2l6ZSA/PyBcIjFNQlwiIH0pO1xuICB0cnkge1xuICAgIHJldHVybiBhd2FpdCBmbihtZW1vcnkpO1xuICB9IGZpbmFsbHkge1xuICAgIG1lbW9yeS5jbG9zZSgpO1xuICAgIG1lbW9yeS51bmxpbmsoKTtcbiAgfVxufVxuXG4vLyAtLS0gZXJyb3JzIC0tLVxuXG4vKiogRm9yIGFzc2VydC50aHJvd3MgYW5kIGFzc2VydC5yZWplY3RzOiBhbiBlcnJvciBvZiB0aGlzIHBhY2thZ2Ugd2l0aCB0aGlzIGNvZGUsIGFuZCBhIG1lc3NhZ2UgdGhhdCBtYXRjaGVzLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIGNvZGUoZXhwZWN0ZWQ6IFplcm9JcGNFcnJvcltcImNvZGVcIl0sIG1lc3NhZ2U/OiBSZWdFeHApOiAoZXJyb3I6IHVua25vd24pID0+IHRydWUge1xuICByZXR1cm4gKGVycm9yKSA9PiB7XG4gICAgYXNzZXJ0Lm9rKGVycm9yIGluc3RhbmNlb2YgWmVyb0lwY0Vycm9yLCBgbm90IGEgWmVyb0lwY0Vycm9yOiAke1N0cmluZyhlcnJvcil9YCk7XG4gICAgYXNzZXJ0LmVxdWFsKGVycm9yLmNvZGUsIGV4cGVjdGVkLCBlcnJvci5tZXNzYWdlKTtcbiAgICBpZiAobWVzc2FnZSkgYXNzZXJ0Lm1hdGNoKGVycm9yLm1lc3NhZ2UsIG1lc3NhZ2UpO1xuICAgIHJldHVybiB0cnVlO1xuICB9O1xufVxuXG4vLyAtLS0gdGltZSAtLS1cblxuLyoqIENhbGxzIGBmbmAgYW5kIGZhaWxzIHdoZW4gaXQgdGFrZXMgbG9uZ2VyIHRoYW4gYHNlY29uZHNgOiBhZ2FpbnN0IGhhbmdzLCBuZXZlciBhIGJvdW5kIG9uIHNwZWVkLiAqL1xuZXhwb3J0IGFzeW5jIGZ1bmN0aW9uIHdhdGNoZG9nPFQ+KHdoYXQ6IHN0cmluZywgc2Vjb25kczogbnVtYmVyLCBmbjogKCkgPT4gVCB8IFByb21pc2U8VD4pOiBQcm9taXNlPFQ+IHtcbiAgbGV0IHRpbWVyOiBOb2RlSlMuVGltZW91dCB8IHVuZGVmaW5lZDtcbiAgY29uc3QgYmFya3MgPSBuZXcgUHJvbWlzZTxuZXZlcj4oKF8sIHJlamVjdCkgPT4ge1xuICAgIHRpbWVyID0gc2V0VGltZW91dCgoKSA9PiByZWplY3QobmV3IEVycm9yKGB3YXRjaGRvZzogJHt3aGF0fSBkaWQgbm90IGVuZCB3aXRoaW4gJHtzZWNvbmRzfSBzYCkpLCBzZWNvbmRzICogMTAwMCk7XG4gIH0pO1xuICB0cnkge1xuICAgIHJldHVybiBhd2FpdCBQcm9taXNlLnJhY2UoW2ZuKCksIGJhcmtzXSk7XG4gIH0gZmluYWxseSB7XG4gICAgY2xlYXJUaW1lb3V0KHRpbWVyKTtcbiAgfVxufVxuXG4vKiogVGhlIGZ1bmN0aW9uIG9mIGEgdGVzdDogYGZuYCB3aXRoIGEgbmV3IHNlZ21lbnQsIGFnYWluc3QgaGFuZ3MuICovXG5leHBvcnQgZnVuY3Rpb24gd2l0aGluKGZuOiAobWVtb3J5OiBNZW1vcnkpID0+IFByb21pc2U8dm9pZD4gfCB2b2lkLCBzZWNvbmRzID0gNjApOiAoKSA9PiBQcm9taXNlPHZvaWQ+IHtcbiAgcmV0dXJuICgpID0+IHdhdGNoZG9nKFwidGhlIHRlc3RcIiwgc2Vjb25kcywgKCkgPT4gd2l0aE1lbW9yeSh7fSwgZm4pKTtcbn1cblxuZXhwb3J0IGZ1bmN0aW9uIHNsZWVwKG1pbGxpc2Vjb25kczogbnVtYmVyKTogUHJvbWlzZTx2b2lkPiB7XG4gIHJldHVybiBuZXcgUHJvbWlzZSgocmVzb2x2ZSkgPT4gc2V0VGltZW91dChyZXNvbHZlLCBtaWxsaXNlY29uZHMpKTtcbn1cblxuLyoqIFdhaXRzIHVudGlsIHRoZSBjb25kaXRpb24gaG9sZHMsIGxvb2tpbmcgZXZlcnkgZmV3IG1pbGxpc2Vjb25kczsgdGhlIHdhdGNoZG9nIGlzIGZvciBoYW5ncy4gKi9cbmV4cG9ydCBhc3luYyBmdW5jdGlvbiB1bnRpbCh3aGF0OiBzdHJpbmcsIGNvbmRpdGlvbjogKCkgPT4gYm9vbGVhbiwgc2Vjb25kcyA9IDYwKTogUHJvbWlzZTx2b2lkPiB7XG4gIGNvbnN0IGRlYWRsaW5lID0gcGVyZm9ybWFuY2Uubm93KCkgKyBzZWNvbmRzICogMTAwMDtcbiAgd2hpbGUgKCFjb25kaXRpb24oKSkge1xuICAgIGlmIChwZXJmb3JtYW5jZS5ub3coKSA+IGRlYWRsaW5lKSB0aHJvdyBuZXcgRXJyb3IoYHdhdGNoZG9nOiAke3doYXR9OiBub3Qgc28gYWZ0ZXIgJHtzZWNvbmRzfSBzYCk7XG4gICAgYXdhaXQgc2xlZXAoMik7XG4gIH1cbn1cblxuLy8gLS0tIGdhcmJhZ2UgLS0tXG5cbmxldCBjb2xsZWN0b3I6ICgoKSA9PiB2b2lkKSB8IHVuZGVmaW5lZDtcblxuLyoqIENvbGxlY3RzIHdoYXQgSmF2YVNjcmlwdCBubyBsb25nZXIgcmVhY2hlcy4gRmluYWxpemVycyBydW4gbGF0ZXIsIHdoZW4gdGhlIGV2ZW50IGxvb3AgZ2V0cyBpdHMgdHVybi4gKi9cbmV4cG9ydCBmdW5jdGlvbiBjb2xsZWN0R2FyYmFnZSgpOiB2b2lkIHtcbiAgaWYgKCFjb2xsZWN0b3IpIHtcbiAgICBzZXRGbGFnc0Zyb21TdHJpbmcoXCItLWV4cG9zZS1nY1wiKTtcbiAgICBjb2xsZWN0b3IgPSBydW5Jbk5ld0NvbnRleHQoXCJnY1wiKSBhcyAoKSA9PiB2b2lkO1xuICB9XG4gIGNvbGxlY3RvcigpO1xufVxuXG4vLyAtLS0gY2hpbGQgcHJvY2Vzc2VzIC0tLVxuXG5leHBvcnQgaW50ZXJmYWNlIFByb2dyYW0ge1xuICByZWFkb25seSBwaWQ6IG51bWJlcjtcbiAgcmVhZG9ubHkgY2hpbGQ6IENoaWxkUHJvY2Vzc0J5U3RkaW88V3JpdGFibGUsIFJlYWRhYmxlLCBSZWFkYWJsZT47XG4gIC8qKiBUaGUgbmV4dCBsaW5lIHRoYXQgaXQgcHJpbnRzOyByZWplY3RzIHdoZW4gaXQgZW5kcyBmaXJzdC4gKi9cbiAgbGluZSgpOiBQcm9taXNlPHN0cmluZz47XG4gIC8qKiBSZWFkcyBsaW5lcyB1bnRpbCB0aGlzIG9uZSBjb21lcy4gKi9cbiAgZXhwZWN0KGxpbmU6IHN0cmluZyk6IFByb21pc2U8dm9pZD47XG4gIHNlbmQobGluZTogc3RyaW5nKTogdm9pZDtcbiAga2lsbChzaWduYWw/OiBOb2RlSlMuU2lnbmFscyk6IHZvaWQ7XG4gIC8qKiBIb3cgaXQgZW5kZWQuIEtlcHQ6IG1heSBiZSBhc2tlZCBhdCBhbnkgdGltZSwgYW55IG51bWJlciBvZiB0aW1lcy4gKi9cbiAgcmVhZG9ubHkgZW5kZWQ6IFByb21pc2U8eyBjb2RlOiBudW1iZXIgfCBudWxsOyBzaWduYWw6IE5vZGVKUy5TaWduYWxzIHwgbnVsbDsgc3Rkb3V0OiBzdHJpbmc7IHN0ZGVycjogc3RyaW5nIH0+O1xufVxuXG5jb25zdCBydW5uaW5nID0gbmV3IFNldDxQcm9ncmFtPigpO1xucHJvY2Vzcy5vbihcImV4aXRcIiwgZW5kUHJvZ3JhbXMpO1xuXG4vKiogS2lsbHMgYWxsIHByb2dyYW1zIHRoYXQgc3RpbGwgcnVuLiBBcyBhbiBgYWZ0ZXJgIGhvb2sgaXQgbGV0cyBhIHRlc3QgZmlsZSBlbmQgd2hvc2UgdGVzdCBmYWlsZWQuICovXG5leHBvcnQgZnVuY3Rpb24gZW5kUHJvZ3JhbXMoKTogdm9pZCB7XG4gIGZvciAoY29uc3QgcHJvZ3JhbSBvZiBydW5uaW5nKSBwcm9ncmFtLmtpbGwoKTtcbn1cblxuLyoqIFN0YXJ0cyB0ZXN0cy9wcm9ncmFtcy88bmFtZT4udHMuIEl0IGlzIGtpbGxlZCB3aGVuIHRoaXMgcHJvY2VzcyBlbmRzLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIHN0YXJ0UHJvZ3JhbShcbiAgbmFtZTogc3RyaW5nLFxuICBhcmdzOiByZWFkb25seSAoc3RyaW5nIHwgbnVtYmVyKVtdID0gW10sXG4gIG9wdGlvbnM6IFNwYXduT3B0aW9ucyA9IHt9LFxuKTogUHJvZ3JhbSB7XG4gIGNvbnN0IGZpbGUgPSBqb2luKGJ1aWx0LCBcInByb2dyYW1zXCIsIGAke25hbWV9Lm1qc2ApO1xuICByZXR1cm4gc3RhcnRDb21tYW5kKHByb2Nlc3MuZXhlY1BhdGgsIFtcIi0tZW5hYmxlLXNvdXJjZS1tYXBzXCIsIGZpbGUsIC4uLmFyZ3MubWFwKFN0cmluZyldLCBvcHRpb25zKTtcbn1cblxuLyoqIFN0YXJ0cyBhbnkgY29tbWFuZCBpbiB0aGUgc2FtZSB3YXkuICovXG5leHBvcnQgZnVuY3Rpb24gc3RhcnRDb21tYW5kKGNvbW1hbmQ6IHN0cmluZywgYXJnczogcmVhZG9ubHkgc3RyaW5nW10sIG9wdGlvbnM6IFNwYXduT3B0aW9ucyA9IHt9KTogUHJvZ3JhbSB7XG4gIGNvbnN0IGNoaWxkID0gc3Bhd24oY29tbWFuZCwgYXJncywgeyAuLi5vcHRpb25zLCBzdGRpbzogW1wicGlwZVwiLCBcInBpcGVcIiwgXCJwaXBlXCJdIH0pO1xuICBjb25zdCBvdXRwdXQgPSB7IHN0ZG91dDogXCJcIiwgc3RkZXJyOiBcIlwiIH07XG4gIGNvbnN0IGxpbmVzOiBzdHJpbmdbXSA9IFtdO1xuICBsZXQgb3ZlciA9IGZhbHNlO1xuICBsZXQgd2FrZSA9ICgpID0+IHt9O1xuICBjaGlsZC5zdGRpbi5vbihcImVycm9yXCIsICgpID0+IHt9KTsgLy8gaXQgbWF5IGJlIGdvbmUgd2hlbiBhIGxpbmUgaXMgc2VudFxuICBjaGlsZC5zdGRlcnIub24oXCJkYXRhXCIsICh0ZXh0KSA9PiAob3V0cHV0LnN0ZGVyciArPSB0ZXh0KSk7XG4gIGNyZWF0ZUludGVyZmFjZSh7IGlucHV0OiBjaGlsZC5zdGRvdXQgfSkub24oXCJsaW5lXCIsIChsaW5lKSA9PiB7XG4gICAgb3V0cHV0LnN0ZG91dCArPSBgJHtsaW5lfVxcbmA7XG4gICAgbGluZXMucHVzaChsaW5lKTtcbiAgICB3YWtlKCk7XG4gIH0pO1xuICBjb25zdCBwcm9ncmFtOiBQcm9ncmFtID0ge1xuICAgIHBpZDogY2hpbGQucGlkID8/IC0xLFxuICAgIGNoaWxkLFxuICAgIGFzeW5jIGxpbmUoKSB7XG4gICAgICB3aGlsZSAobGluZXMubGVuZ3RoID09PSAwKSB7XG4gICAgICAgIGlmIChvdmVyKSB0aHJvdyBuZXcgRXJyb3IoYCR7Y29tbWFuZH0gJHthcmdzLmpvaW4oXCIgXCIpfSBlbmRlZCB3aXRob3V0IGFub3RoZXIgbGluZTogJHtvdXRwdXQuc3RkZXJyfWApO1xuICAgICAgICBhd2FpdCBuZXcgUHJvbWlzZTx2b2lkPigocmVzb2x2ZSkgPT4gKHdha2UgPSByZXNvbHZlKSk7XG4gICAgICB9XG4gICAgICByZXR1cm4gbGluZXMuc2hpZnQoKSBhcyBzdHJpbmc7XG4gICAgfSxcbiAgICBhc3luYyBleHBlY3QobGluZSkge1xuICAgICAgd2hpbGUgKChhd2FpdCBwcm9ncmFtLmxpbmUoKSkgIT09IGxpbmUpO1xuICAgIH0sXG4gICAgc2VuZDogKGxpbmUpID0+IHZvaWQgY2hpbGQuc3RkaW4ud3JpdGUoYCR7bGluZX1cXG5gKSxcbiAgICBraWxsOiAoc2lnbmFsID0gXCJTSUdLSUxMXCIpID0+IHZvaWQgY2hpbGQua2lsbChzaWduYWwpLFxuICAgIGVuZGVkOiBvbmNlKGNoaWxkLCBcImNsb3NlXCIpLnRoZW4oKFtjb2RlLCBzaWduYWxdKSA9PiB7XG4gICAgICBydW5uaW5nLmRlbGV0ZShwcm9ncmFtKTtcbiAgICAgIG92ZXIgPSB0cnVlO1xuICAgICAgd2FrZSgpO1xuICAgICAgcmV0dXJuIHsgY29kZTogY29kZSBhcyBudW1iZXIgfCBudWxsLCBzaWduYWw6IHNpZ25hbCBhcyBOb2RlSlMuU2lnbmFscyB8IG51bGwsIC4uLm91dHB1dCB9O1xuICAgIH0pLFxuICB9O1xuICBydW5uaW5nLmFkZChwcm9ncmFtKTtcbiAgcmV0dXJuIHByb2dyYW07XG59XG5cbi8qKiBSdW5zIGEgcHJvZ3JhbSB0byBpdHMgZW5kIGFuZCByZXR1cm5zIHdoYXQgaXQgcHJpbnRlZDsgZmFpbHMgd2hlbiBpdCBkb2VzLiAqL1xuZXhwb3J0IGFzeW5jIGZ1bmN0aW9uIHJ1blByb2dyYW0oXG4gIG5hbWU6IHN0cmluZyxcbiAgYXJnczogcmVhZG9ubHkgKHN0cmluZyB8IG51bWJlcilbXSA9IFtdLFxuICBvcHRpb25zOiBTcGF3bk9wdGlvbnMgJiB7IHNlY29uZHM/OiBudW1iZXIgfSA9IHt9LFxuKTogUHJvbWlzZTxzdHJpbmc+IHtcbiAgY29uc3QgeyBzZWNvbmRzID0gNjAsIC4uLnJlc3QgfSA9IG9wdGlvbnM7XG4gIGNvbnN0IHByb2dyYW0gPSBzdGFydFByb2dyYW0obmFtZSwgYXJncywgcmVzdCk7XG4gIGNvbnN0IGVuZCA9IGF3YWl0IHdhdGNoZG9nKGBwcm9ncmFtICR7bmFtZX1gLCBzZWNvbmRzLCAoKSA9PiBwcm9ncmFtLmVuZGVkKS5maW5hbGx5KCgpID0+IHByb2dyYW0ua2lsbCgpKTtcbiAgaWYgKGVuZC5jb2RlICE9PSAwKVxuICAgIHRocm93IG5ldyBFcnJvcihgcHJvZ3JhbSAke25hbWV9IGVuZGVkIHdpdGggJHtlbmQuc2lnbmFsID8/IGVuZC5jb2RlfTogJHtlbmQuc3Rkb3V0fSR7ZW5kLnN0ZGVycn1gKTtcbiAgcmV0dXJuIGVuZC5zdGRvdXQ7XG59XG5cbi8vIC0tLSByYW5kb21uZXNzIC0tLVxuXG5leHBvcnQgaW50ZXJmYWNlIFJhbmRvbSB7XG4gIHJlYWRvbmx5IHNlZWQ6IG51bWJlcjtcbiAgLyoqIEEgd2hvbGUgbnVtYmVyIGZyb20gMCB0byBiZWxvdyBgYm91bmRgLiAqL1xuICBiZWxvdyhib3VuZDogbnVtYmVyKTogbnVtYmVyO1xuICAvKiogQSB3aG9sZSBudW1iZXIgZnJvbSBgbGVhc3RgIHRvIGBtb3N0YCwgYm90aCBpbmNsdWRlZC4gKi9cbiAgYmV0d2VlbihsZWFzdDogbnVtYmVyLCBtb3N0OiBudW1iZXIpOiBudW1iZXI7XG4gIC8qKiBBbnkgMzIgYml0cy4gKi9cbiAgd29yZCgpOiBudW1iZXI7XG4gIC8qKiBBIG51bWJlciBmcm9tIDAgdG8gYmVsb3cgMS4gKi9cbiAgZnJhY3Rpb24oKTogbnVtYmVyO1xuICBwaWNrPFQ+KGxpc3Q6IHJlYWRvbmx5IFRbXSk6IFQ7XG4gIHNodWZmbGU8VD4obGlzdDogcmVhZG9ubHkgVFtdKTogVFtdO1xufVxuXG4vKiogQSBnZW5lcmF0b3IgKG11bGJlcnJ5MzIpIHdob3NlIHNlZWQgaXMga25vd24uICovXG5leHBvcnQgZnVuY3Rpb24gcmFuZG9tRnJvbShzZWVkOiBudW1iZXIpOiBSYW5kb20ge1xuICBsZXQgc3RhdGUgPSBzZWVkID4+PiAwO1xuICBjb25zdCB3b3JkID0gKCkgPT4ge1xuICAgIHN0YXRlID0gKHN0YXRlICsgMHg2ZDJiNzlmNSkgPj4+IDA7XG4gICAgbGV0IHogPSBNYXRoLmltdWwoc3RhdGUgXiAoc3RhdGUgPj4+IDE1KSwgc3RhdGUgfCAxKTtcbiAgICB6IF49IHogKyBNYXRoLmltdWwoeiBeICh6ID4+PiA3KSwgeiB8IDYxKTtcbiAgICByZXR1cm4gKHogXiAoeiA+Pj4gMTQpKSA+Pj4gMDtcbiAgfTtcbiAgY29uc3QgZnJhY3Rpb24gPSAoKSA9PiB3b3JkKCkgLyAyICoqIDMyO1xuICBjb25zdCBiZWxvdyA9IChib3VuZDogbnVtYmVyKSA9PiBNYXRoLmZsb29yKGZyYWN0aW9uKCkgKiBib3VuZCk7XG4gIHJldHVybiB7XG4gICAgc2VlZCxcbiAgICB3b3JkLFxuICAgIGZyYWN0aW9uLFxuICAgIGJlbG93LFxuICAgIGJldHdlZW46IChsZWFzdCwgbW9zdCkgPT4gbGVhc3QgKyBiZWxvdyhtb3N0IC0gbGVhc3QgKyAxKSxcbiAgICBwaWNrOiAobGlzdCkgPT4gbGlzdFtiZWxvdyhsaXN0Lmxlbmd0aCldIGFzICh0eXBlb2YgbGlzdClbbnVtYmVyXSxcbiAgICBzaHVmZmxlOiAobGlzdCkgPT4ge1xuICAgICAgY29uc3QgY29weSA9IFsuLi5saXN0XTtcbiAgICAgIGZvciAobGV0IGsgPSBjb3B5Lmxlbmd0aCAtIDE7IGsgPiAwOyBrLS0pIHtcbiAgICAgICAgY29uc3Qgb3RoZXIgPSBiZWxvdyhrICsgMSk7XG4gICAgICAgIFtjb3B5W2tdLCBjb3B5W290aGVyXV0gPSBbY29weVtvdGhlcl0gYXMgKHR5cGVvZiBsaXN0KVtudW1iZXJdLCBjb3B5W2tdIGFzICh0eXBlb2YgbGlzdClbbnVtYmVyXV07XG4gICAgICB9XG4gICAgICByZXR1cm4gY29weTtcbiAgICB9LFxuICB9O1xufVxuXG4vKiogQSBnZW5lcmF0b3Igd2l0aCBhIG5ldyBzZWVkLCB3aGljaCBpcyBwcmludGVkOyBaRVJPSVBDX1NFRUQ9PG51bWJlcj4gcmVwZWF0cyBhIHJ1bi4gKi9cbmV4cG9ydCBmdW5jdGlvbiBzZWVkZWRSYW5kb20obGFiZWw6IHN0cmluZyk6IFJhbmRvbSB7XG4gIGNvbnN0IGdpdmVuID0gcHJvY2Vzcy5lbnZbXCJaRVJPSVBDX1NFRURcIl07XG4gIGNvbnN0IHNlZWQgPSBnaXZlbiA/IE51bWJlcihnaXZlbikgPj4+IDAgOiByYW5kb21JbnQoMiAqKiAzMik7XG4gIGNvbnNvbGUubG9nKGAjICR7bGFiZWx9OiBaRVJPSVBDX1NFRUQ9JHtzZWVkfWApO1xuICByZXR1cm4gcmFuZG9tRnJvbShzZWVkKTtcbn1cblxuLy8gLS0tIHN0YXRpc3RpY3MgLS0tXG5cbi8qKiBMZWFzdCwgbWlkZGxlLCA5OXRoIHBlcmNlbnRpbGUgYW5kIGdyZWF0ZXN0IG9mIHNvbWUgbWVhc3VyZW1lbnRzLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIHN1bW1hcnkodmFsdWVzOiByZWFkb25seSBudW1iZXJbXSk6IHsgbGVhc3Q6IG51bWJlcjsgbWVkaWFuOiBudW1iZXI7IHA5OTogbnVtYmVyOyBtb3N0OiBudW1iZXIgfSB7XG4gIGNvbnN0IHNvcnRlZCA9IFsuLi52YWx1ZXNdLnNvcnQoKGEsIGIpID0+IGEgLSBiKTtcbiAgY29uc3QgYXQgPSAocTogbnVtYmVyKSA9PiBzb3J0ZWRbTWF0aC5taW4oc29ydGVkLmxlbmd0aCAtIDEsIE1hdGguZmxvb3IocSAqIHNvcnRlZC5sZW5ndGgpKV0gPz8gTnVtYmVyLk5hTjtcbiAgcmV0dXJuIHsgbGVhc3Q6IGF0KDApLCBtZWRpYW46IGF0KDAuNSksIHA5OTogYXQoMC45OSksIG1vc3Q6IGF0KDEpIH07XG59XG4iXSwKICAibWFwcGluZ3MiOiAiOzs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7OztBQUVBLE9BQU8sWUFBWTtBQUNuQixTQUFTLFNBQUFBLFFBQU8sWUFBWTtBQUM1QixTQUFTLFVBQUFDLGVBQWM7OztBQ0F2QixTQUFTLFdBQVcsV0FBVyxhQUFBQyxZQUFXLGdCQUFnQjtBQUMxRCxTQUFTLGVBQUFDLGNBQWEsYUFBQUMsa0JBQWlCO0FBQ3ZDLFlBQVlDLFNBQU87OztBQ0ZuQixTQUFTLGNBQWMsYUFBYSxlQUFlLGlCQUFpQixhQUFhLG9CQUFvQjs7O0FDRnJHLE9BQU8saUJBQWlCO0FBNEJ4QixJQUFNLFVBQVUsSUFBSSxZQUFZLFNBQVMsRUFBRSxPQUFPLE1BQU0sV0FBVyxLQUFLLENBQUM7QUFFekUsSUFBTSxVQUFVO0FBR1QsU0FBUyxNQUFNLE1BQW1DO0FBQ3ZELFFBQU1DLFNBQVEsT0FBTyxTQUFTLFdBQVcsT0FBTyxLQUFLLElBQUksSUFBSTtBQUM3RCxNQUFJLFNBQVM7QUFDYixXQUFTLEtBQUssR0FBRyxLQUFLQSxPQUFNLFVBQVM7QUFDbkMsVUFBTSxTQUFTLGVBQWVBLE9BQU0sRUFBRSxDQUFXO0FBQ2pELFVBQU0sWUFBWSxPQUFPQSxPQUFNLFNBQVMsSUFBSSxLQUFLLE1BQU0sQ0FBQztBQUN4RCxRQUFJLGNBQWMsVUFBYSxRQUFRLEtBQUssU0FBUyxHQUFHO0FBQ3RELGdCQUFVLE1BQU9BLE9BQU0sRUFBRSxFQUFhLFNBQVMsRUFBRSxFQUFFLFNBQVMsR0FBRyxHQUFHLENBQUM7QUFDbkU7QUFBQSxJQUNGLE9BQU87QUFDTCxnQkFBVTtBQUNWLFlBQU07QUFBQSxJQUNSO0FBQUEsRUFDRjtBQUNBLFNBQU87QUFDVDtBQUVBLFNBQVMsZUFBZSxPQUF1QjtBQUM3QyxTQUFPLFFBQVEsTUFBTyxJQUFJLFFBQVEsTUFBTyxJQUFJLFFBQVEsTUFBTyxJQUFJO0FBQ2xFO0FBRUEsU0FBUyxPQUFPQSxRQUF1QztBQUNyRCxNQUFJO0FBQ0YsV0FBTyxRQUFRLE9BQU9BLE1BQUs7QUFBQSxFQUM3QixRQUFRO0FBQ04sV0FBTztBQUFBLEVBQ1Q7QUFDRjtBQVNPLFNBQVMsTUFBTSxNQUFzQjtBQUUxQyxTQUFPLGlCQUFpQixLQUFLLElBQUksSUFBSSxLQUFLLFNBQVMsWUFBWSxJQUFJO0FBQ3JFOzs7QURuRU8sSUFBTSxTQUFTO0FBR2YsU0FBUyxZQUFZLE9BQWdCLE1BQXFCO0FBQy9ELE1BQUksaUJBQWlCLGFBQWMsUUFBTztBQUMxQyxRQUFNLEVBQUUsTUFBTSxRQUFRLElBQUk7QUFDMUIsUUFBTSxRQUFRLFlBQVksSUFBSTtBQUM5QixRQUFNLFVBQVUsRUFBRSxPQUFPLE1BQU07QUFDL0IsVUFBUSxNQUFNO0FBQUEsSUFDWixLQUFLO0FBQ0gsYUFBTyxJQUFJLGNBQWMscUJBQXFCLGVBQWUsS0FBSyxJQUFJLE9BQU87QUFBQSxJQUMvRSxLQUFLO0FBQUEsSUFDTCxLQUFLO0FBQ0gsYUFBTyxJQUFJLGdCQUFnQix5QkFBeUIsR0FBRyxLQUFLLDhCQUE4QixPQUFPO0FBQUEsSUFDbkcsS0FBSztBQUNILGFBQU8sSUFBSSxZQUFZLHFCQUFxQixHQUFHLEtBQUssMkJBQTJCLE9BQU87QUFBQSxJQUN4RixLQUFLO0FBQ0gsYUFBTztBQUFBLElBQ1Q7QUFDRSxhQUFPLElBQUksWUFBWSxrQkFBa0IsR0FBRyxLQUFLLEtBQUssT0FBTyxJQUFJLE9BQU87QUFBQSxFQUM1RTtBQUNGO0FBZ0RBLElBQU0sT0FBTyxJQUFJLFNBQVMsSUFBSSxZQUFZLENBQUMsQ0FBQztBQUM1QyxJQUFNLFlBQVksSUFBSSxXQUFXLEtBQUssTUFBTTs7O0FFekU1QyxTQUFTLGVBQWUsZ0JBQUFDLGVBQWMsZUFBQUMsY0FBYSxpQkFBQUMsZ0JBQWUsaUJBQWlCO0FBQ25GLFlBQVlDLFNBQU87OztBQ0huQixTQUFTLHdCQUF3QjtBQUNqQyxZQUFZQyxTQUFPOzs7QUNEbkIsWUFBWUMsUUFBTzs7O0FDQ25CLFNBQVMsZ0JBQUFDLHFCQUFvQjtBQUM3QixZQUFZLE9BQU87OztBREVuQixJQUFNLGlCQUFpQixLQUFLOzs7QUVKNUIsWUFBWUMsUUFBTzs7O0FDQW5CLFlBQVlDLFFBQU87QUFJWixJQUFNLFFBQVEsS0FBSztBQUNuQixJQUFNLE9BQU8sS0FBSztBQXlDekIsSUFBTSxlQUFlLEtBQUs7QUFJbkIsSUFBTSxhQUFhLEtBQUs7OztBRDVCL0IsSUFBTSxjQUFjLEtBQUs7OztBRXRCekIsWUFBWUMsUUFBTztBQU9uQixJQUFNLGNBQWMsS0FBSztBQUV6QixJQUFNLGVBQWUsS0FBSzs7O0FDVDFCLFlBQVlDLFFBQU87QUFPbkIsSUFBTSxjQUFjLEtBQUssS0FBSzs7O0FDUDlCLFlBQVlDLFFBQU87QUFRbkIsSUFBTSxlQUFlLEtBQUs7OztBQ1IxQixZQUFZQyxRQUFPO0FBTW5CLElBQU1DLFFBQU8sS0FBSzs7O0FDTmxCLFlBQVlDLFFBQU87OztBQ0FuQixZQUFZQyxTQUFPOzs7QUNBbkIsWUFBWUMsU0FBTzs7O0FEeUJuQixJQUFNQyxlQUFjLEtBQUs7OztBWHFCbEIsSUFBTSxlQUFlLEtBQUs7QUFZMUIsU0FBUyxTQUFTLE1BQXNCO0FBQzdDLFFBQU0sT0FBTyxLQUFLLFdBQVcsR0FBRyxJQUFJLEtBQUssTUFBTSxDQUFDLElBQUk7QUFDcEQsUUFBTSxVQUNKLFNBQVMsS0FDTCxnQkFDQSxLQUFLLFNBQVMsR0FBRyxLQUFLLEtBQUssU0FBUyxJQUFJLElBQ3RDLG1DQUNBLFNBQVMsT0FBTyxTQUFTLE9BQ3ZCLHNCQUNBLE9BQU8sV0FBVyxJQUFJLElBQUksTUFDeEIsZ0NBQ0E7QUFDWixNQUFJLFFBQVMsT0FBTSxJQUFJLGNBQWMsb0JBQW9CLGlCQUFpQixNQUFNLElBQUksQ0FBQyxNQUFNLE9BQU8sRUFBRTtBQUNwRyxTQUFPLElBQUksSUFBSTtBQUNqQjs7O0FhdkVBLFlBQVlDLFNBQU87QUFNWixJQUFNLFNBQU4sTUFBYTtBQUFBLEVBSWxCLFlBQ21CQyxRQUVBLE9BQ0EsVUFDQSxLQUNqQjtBQUxpQixpQkFBQUE7QUFFQTtBQUNBO0FBQ0E7QUFBQSxFQUNoQjtBQUFBLEVBTGdCO0FBQUEsRUFFQTtBQUFBLEVBQ0E7QUFBQSxFQUNBO0FBQUEsRUFSbkI7QUFBQSxFQUNBLFNBQVM7QUFBQSxFQVVULElBQUksU0FBMEM7QUFDNUMsUUFBSSxDQUFDLEtBQUssUUFBUTtBQUNoQixXQUFLLFVBQVUsS0FBSyxJQUFJO0FBQ3hCLFdBQUssU0FBUztBQUFBLElBQ2hCO0FBQ0EsV0FBTyxLQUFLO0FBQUEsRUFDZDtBQUFBO0FBQUEsRUFHQSxPQUFhO0FBQ1gsU0FBSyxTQUFTO0FBQUEsRUFDaEI7QUFBQTtBQUFBLEVBR0EsSUFBSSxRQUFpQjtBQUNuQixXQUFPLEtBQUssV0FBVztBQUFBLEVBQ3pCO0FBQUEsRUFFQSxPQUFPLE1BQXVCO0FBQzVCLFdBQU8sS0FBSyxRQUFRLElBQUksSUFBSSxLQUFLO0FBQUEsRUFDbkM7QUFBQTtBQUFBLEVBR0EsUUFBUSxNQUF1QjtBQUM3QixXQUFPLEtBQUssV0FBVyxVQUFhLENBQUMsS0FBSyxPQUFPLElBQUksSUFBSTtBQUFBLEVBQzNEO0FBQUE7QUFBQSxFQUdBLE1BQU0sT0FBd0I7QUFDNUIsVUFBTSxPQUFPLFFBQVE7QUFDckIsUUFBSSxTQUFTLEtBQUssT0FBTyxLQUFLLFNBQVUsUUFBTztBQUMvQyxRQUFJLEtBQUssTUFBTSxJQUFJLEtBQUssU0FBUyxPQUFPLEtBQU8saUJBQWUsY0FBVSxNQUFNLE1BQU8sUUFBTztBQUM1RixXQUFPLEtBQUssV0FBVyxVQUFhLEtBQUssT0FBTyxJQUFJLElBQUk7QUFBQSxFQUMxRDtBQUNGOzs7QUNyREEsWUFBWUMsU0FBTzs7O0FDRW5CLFNBQVMsV0FBVyxnQkFBZ0I7QUFHN0IsSUFBTSxZQUFOLGNBQXdCLE1BQU07QUFBQztBQVEvQixJQUFNLFNBQVMsS0FBSztBQUMzQixJQUFNLFNBQVMsS0FBSztBQUVwQixJQUFNLGNBQWMsS0FBSztBQUN6QixJQUFNLGNBQWM7QUFZYixJQUFNQyxPQUFOLE1BQVU7QUFBQSxFQUNmLFlBQ1csSUFDQSxRQUNBLE9BRUEsUUFDVDtBQUxTO0FBQ0E7QUFDQTtBQUVBO0FBQUEsRUFDUjtBQUFBLEVBTFE7QUFBQSxFQUNBO0FBQUEsRUFDQTtBQUFBLEVBRUE7QUFBQSxFQUdYLE9BQU8sR0FBbUI7QUFDeEIsV0FBTyxLQUFLLEtBQUssSUFBSSxLQUFLO0FBQUEsRUFDNUI7QUFBQSxFQUVBLE1BQU0sR0FBbUI7QUFDdkIsV0FBUSxLQUFLLE9BQU8sSUFBSSxJQUFJLENBQUMsSUFBZSxPQUFRLEtBQUssT0FBTyxJQUFJLENBQUMsTUFBaUI7QUFBQSxFQUN4RjtBQUFBLEVBRUEsSUFBSSxHQUFtQjtBQUNyQixXQUFRLEtBQUssT0FBTyxJQUFJLENBQUMsSUFBZTtBQUFBLEVBQzFDO0FBQUEsRUFFQSxLQUFLLEdBQWlCO0FBQ3BCLFdBQU8sRUFBRSxJQUFJLEtBQUssT0FBTyxDQUFDLEdBQUcsT0FBTyxLQUFLLE1BQU0sQ0FBQyxHQUFHLEtBQUssS0FBSyxJQUFJLENBQUMsRUFBRTtBQUFBLEVBQ3RFO0FBQUEsRUFFQSxNQUFNLEdBQWtCO0FBQ3RCLFdBQU8sUUFBUSxLQUFLLEtBQUssQ0FBQyxDQUFDO0FBQUEsRUFDN0I7QUFDRjtBQUdPLFNBQVMsUUFBUUMsT0FBb0I7QUFDMUMsU0FBUSxPQUFPQSxNQUFLLEtBQUssS0FBSyxNQUFPLE9BQU9BLE1BQUssR0FBRztBQUN0RDtBQUVPLFNBQVMsUUFBUUEsT0FBbUI7QUFDekMsUUFBTUMsU0FBUSxPQUFPLE1BQU0sQ0FBQztBQUM1QixFQUFBQSxPQUFNLGlCQUFpQixRQUFRRCxLQUFJLENBQUM7QUFDcEMsU0FBTyxFQUFFLElBQUlBLE1BQUssSUFBSSxPQUFBQyxPQUFNO0FBQzlCO0FBRU8sSUFBTSxRQUFOLE1BQVk7QUFBQSxFQUlqQixZQUFxQixJQUFZO0FBQVo7QUFDbkIsU0FBSyxPQUFPLFVBQVUsRUFBRSxFQUFFO0FBQUEsRUFDNUI7QUFBQSxFQUZxQjtBQUFBLEVBSFo7QUFBQSxFQUNULFVBQXlDLEVBQUUsSUFBSSxHQUFHLE9BQU8sT0FBTyxNQUFNLENBQUMsRUFBRTtBQUFBLEVBTXpFLEtBQUssSUFBWSxRQUF3QjtBQUN2QyxVQUFNQSxTQUFRLE9BQU8sTUFBTSxNQUFNO0FBQ2pDLFNBQUssTUFBTSxJQUFJQSxNQUFLO0FBQ3BCLFdBQU9BO0FBQUEsRUFDVDtBQUFBLEVBRUEsTUFBTSxJQUFZQSxRQUF5QjtBQUN6QyxRQUFJLE9BQU87QUFDWCxXQUFPLE9BQU9BLE9BQU0sUUFBUTtBQUMxQixZQUFNLFFBQVEsS0FBSyxJQUFJLElBQUksU0FBUyxLQUFLLElBQUlBLFFBQU8sTUFBTUEsT0FBTSxTQUFTLE1BQU0sS0FBSyxJQUFJO0FBQ3hGLFVBQUksVUFBVSxFQUFHLE9BQU0sSUFBSSxVQUFVLDZCQUE2QixLQUFLQSxPQUFNLE1BQU0sRUFBRTtBQUNyRixjQUFRO0FBQUEsSUFDVjtBQUFBLEVBQ0Y7QUFBQSxFQUVBLElBQUksSUFBb0I7QUFDdEIsV0FBTyxLQUFLLEtBQUssSUFBSSxDQUFDLEVBQUUsYUFBYSxDQUFDO0FBQUEsRUFDeEM7QUFBQTtBQUFBLEVBR0EsUUFBUSxJQUE2QztBQUNuRCxVQUFNQSxTQUFRLEtBQUssS0FBSyxJQUFJLENBQUM7QUFDN0IsV0FBTyxFQUFFLE9BQU9BLE9BQU0sYUFBYSxDQUFDLEdBQUcsT0FBTyxFQUFFLElBQUksT0FBQUEsT0FBTSxFQUFFO0FBQUEsRUFDOUQ7QUFBQSxFQUVBLEtBQUssSUFBa0I7QUFDckIsVUFBTUEsU0FBUSxLQUFLLEtBQUssSUFBSSxDQUFDO0FBQzdCLFVBQU1DLFNBQVFELE9BQU0sYUFBYSxDQUFDO0FBQ2xDLFdBQU8sRUFBRSxJQUFJLE9BQU9BLE9BQU0sYUFBYSxDQUFDLElBQUksT0FBT0MsV0FBVSxLQUFLLEtBQUtBLFNBQVEsU0FBUztBQUFBLEVBQzFGO0FBQUE7QUFBQSxFQUdBLEtBQUssSUFBWSxRQUF3QjtBQUN2QyxVQUFNLEVBQUUsSUFBSSxNQUFNLE9BQUFELE9BQU0sSUFBSSxLQUFLO0FBQ2pDLFFBQUksTUFBTSxRQUFRLEtBQUssVUFBVSxPQUFPQSxPQUFNLE9BQVEsUUFBT0EsT0FBTSxTQUFTLEtBQUssTUFBTSxLQUFLLE9BQU8sTUFBTTtBQUN6RyxVQUFNLE9BQU8sS0FBSyxJQUFJLEtBQUssSUFBSSxRQUFRLEtBQUssRUFBRSxHQUFHLEtBQUssSUFBSSxRQUFRLEtBQUssT0FBTyxFQUFFLENBQUM7QUFDakYsU0FBSyxVQUFVLEVBQUUsSUFBSSxPQUFPLEtBQUssS0FBSyxJQUFJLElBQUksRUFBRTtBQUNoRCxXQUFPLEtBQUssUUFBUSxNQUFNLFNBQVMsR0FBRyxNQUFNO0FBQUEsRUFDOUM7QUFBQTtBQUFBLEVBR0EsT0FBYTtBQUNYLFNBQUssVUFBVSxFQUFFLElBQUksR0FBRyxPQUFPLE9BQU8sTUFBTSxDQUFDLEVBQUU7QUFBQSxFQUNqRDtBQUFBLEVBRUEsSUFBSSxJQUFZLE9BQWUsU0FBUyxHQUFRO0FBQzlDLFVBQU0sU0FBUyxJQUFJLFlBQVksSUFBSSxLQUFLO0FBQ3hDLFFBQUksV0FBVyxHQUFHO0FBQ2hCLFlBQU0sTUFBTSxJQUFJLFdBQVcsT0FBTyxNQUFNO0FBQ3hDLGVBQVMsSUFBSSxHQUFHLElBQUksSUFBSSxRQUFRLEtBQUssWUFBYSxNQUFLLE1BQU0sS0FBSyxHQUFHLElBQUksU0FBUyxHQUFHLElBQUksV0FBVyxDQUFDO0FBQ3JHLGFBQU8sSUFBSUYsS0FBSSxJQUFJLFFBQVEsT0FBTyxNQUFNO0FBQUEsSUFDMUM7QUFDQSxVQUFNLE9BQU8sU0FBUyxjQUFjLElBQUksS0FBSyxJQUFJLEdBQUcsS0FBSyxNQUFNLGNBQWMsTUFBTSxDQUFDO0FBQ3BGLFVBQU0sUUFBUSxPQUFPLE9BQU8sT0FBTyxLQUFLLFNBQVMsQ0FBQztBQUNsRCxhQUFTLElBQUksR0FBRyxJQUFJLE9BQU8sS0FBSyxNQUFNO0FBQ3BDLFlBQU0sT0FBTyxLQUFLLElBQUksTUFBTSxRQUFRLENBQUM7QUFDckMsV0FBSyxNQUFNLEtBQUssSUFBSSxRQUFRLE1BQU0sU0FBUyxJQUFJLE9BQU8sS0FBSyxTQUFTLENBQUMsQ0FBQztBQUN0RSxlQUFTLElBQUksR0FBRyxJQUFJLE1BQU0sS0FBSztBQUM3QixlQUFPLEtBQUssSUFBSSxFQUFFLElBQUksTUFBTSxhQUFhLElBQUksTUFBTTtBQUNuRCxlQUFPLEtBQUssSUFBSSxLQUFLLENBQUMsSUFBSSxNQUFNLGFBQWEsSUFBSSxTQUFTLENBQUM7QUFBQSxNQUM3RDtBQUFBLElBQ0Y7QUFDQSxXQUFPLElBQUlBLEtBQUksSUFBSSxRQUFRLE9BQU8sTUFBTTtBQUFBLEVBQzFDO0FBQUE7QUFBQSxFQUdBLFFBQVEsUUFBbUM7QUFDekMsV0FBTyxDQUFDLEdBQUcsUUFBUSxHQUFHLE1BQU0sRUFBRSxNQUFNLENBQUMsRUFBRSxJQUFJLE9BQUFFLE9BQU0sTUFBTSxLQUFLLEtBQUssSUFBSUEsT0FBTSxNQUFNLEVBQUUsT0FBT0EsTUFBSyxDQUFDO0FBQUEsRUFDbEc7QUFDRjtBQUdPLFNBQVMsV0FBVyxHQUFXLEdBQVcsTUFBc0I7QUFDckUsUUFBTSxVQUFVLEtBQUs7QUFDckIsUUFBTSxNQUFPLElBQUksS0FBSyxVQUFXLFdBQVc7QUFDNUMsU0FBTyxLQUFLLFVBQVUsSUFBSSxJQUFJLFVBQVU7QUFDMUM7QUFFTyxTQUFTLE9BQU8sR0FBVyxNQUFzQjtBQUN0RCxRQUFNLFVBQVUsS0FBSztBQUNyQixVQUFTLElBQUksVUFBVyxXQUFXO0FBQ3JDO0FBRU8sU0FBU0UsS0FBSUYsUUFBdUI7QUFDekMsU0FBTyxLQUFLLEtBQUtBLFNBQVEsQ0FBQyxJQUFJO0FBQ2hDO0FBRU8sU0FBU0csTUFBS0gsUUFBdUI7QUFDMUMsU0FBTyxLQUFLLEtBQUtBLFNBQVEsRUFBRSxJQUFJO0FBQ2pDO0FBRU8sU0FBU0ksS0FBSSxPQUF3QixTQUFTLEdBQVc7QUFDOUQsU0FBTyxLQUFLLE1BQU0sU0FBUyxFQUFFLEVBQUUsU0FBUyxRQUFRLEdBQUcsQ0FBQztBQUN0RDtBQUdPLFNBQVMsU0FBU0wsT0FBNkM7QUFDcEUsUUFBTU0sUUFBTyxLQUFLLE1BQU1OLE1BQUssUUFBUSxHQUFHO0FBQ3hDLFNBQU8sRUFBRSxNQUFBTSxPQUFNLE9BQVFOLE1BQUssUUFBUSxNQUFPLFNBQVNBLE1BQUssSUFBSTtBQUMvRDs7O0FDM0tPLElBQU0sV0FBVztBQUV4QixJQUFNLE9BQU8sS0FBSztBQVdYLElBQU0sT0FBTixNQUFXO0FBQUEsRUFLaEIsWUFBcUIsVUFBa0I7QUFBbEI7QUFDbkIsU0FBSyxZQUFZLGFBQWEsSUFBSSxJQUFJLEtBQUssS0FBSyxNQUFNLFdBQVcsQ0FBQztBQUNsRSxTQUFLLFVBQVUsV0FBVyxLQUFLO0FBQUEsRUFDakM7QUFBQSxFQUhxQjtBQUFBO0FBQUEsRUFIWjtBQUFBLEVBQ0E7QUFBQSxFQU9ULEtBQUssT0FBWSxPQUFvQjtBQUNuQyxVQUFNTyxTQUFRLE1BQU0sTUFBTSxLQUFLO0FBQy9CLFVBQU1DLFlBQVdELFNBQVE7QUFDekIsVUFBTSxPQUFPLEtBQUssS0FBSztBQUN2QixXQUFPO0FBQUEsTUFDTCxNQUFNQSxVQUFTO0FBQUEsTUFDZixLQUFLLEtBQUssTUFBTUMsWUFBVyxJQUFJO0FBQUEsTUFDL0IsT0FBT0EsWUFBVztBQUFBLE1BQ2xCLE9BQU8sTUFBTSxJQUFJLEtBQUs7QUFBQSxJQUN4QjtBQUFBLEVBQ0Y7QUFBQTtBQUFBLEVBR0EsSUFBSSxLQUFxQjtBQUN2QixXQUFPLE9BQU8sS0FBSyxLQUFLLE9BQU87QUFBQSxFQUNqQztBQUFBLEVBRUEsS0FBSyxLQUFrQjtBQUNyQixVQUFNLFFBQVEsSUFBSSxVQUFVLElBQUksYUFBYSxXQUFXLElBQUksTUFBTSxTQUFTLEVBQUUsRUFBRSxTQUFTLEdBQUcsR0FBRyxDQUFDO0FBQy9GLFdBQU8sR0FBRyxJQUFJLE9BQU8sU0FBUyxVQUFVLFNBQVMsSUFBSSxHQUFHLFVBQVUsSUFBSSxLQUFLLEtBQUssS0FBSztBQUFBLEVBQ3ZGO0FBQ0Y7QUFhTyxTQUFTLFlBQVksR0FBZ0IsU0FBYyxPQUFZLE1BQVksT0FBZ0M7QUFDaEgsUUFBTSxFQUFFLEtBQUssSUFBSSxFQUFFO0FBQ25CLFFBQU0sS0FBSyxJQUFJLFdBQVcsTUFBTSxLQUFLLEVBQUUsS0FBSyxFQUFFO0FBQzlDLFFBQU0sVUFBVSxDQUFDLEdBQUcsS0FBSztBQUN6QixXQUFTLElBQUksR0FBRyxJQUFJLFFBQVEsUUFBUSxLQUFLO0FBQ3ZDLFVBQU0sRUFBRSxNQUFNLEtBQUssTUFBTSxJQUFJLFFBQVEsQ0FBQztBQUN0QyxVQUFNLFFBQVEsRUFBRSxJQUFJLFFBQVEsT0FBTyxJQUFJLEdBQUcsTUFBTSxRQUFRLElBQUksR0FBRztBQUMvRCxVQUFNLFFBQVEsR0FBRyxLQUFLO0FBQ3RCLFFBQUksU0FBUyxHQUFHO0FBQ2QsWUFBTSxRQUFRLFFBQVEsS0FBSztBQUMzQixRQUFFO0FBQUEsUUFDQSxHQUFHLElBQUk7QUFBQSxRQUNQO0FBQUEsUUFDQSxrQkFBa0IsS0FBSyxzQkFBc0IsTUFBTSxJQUFJO0FBQUEsUUFDdkQ7QUFBQSxRQUNBLEVBQUUsUUFBUSxDQUFDLFFBQVEsTUFBTSxJQUFJLEdBQUcsUUFBUSxNQUFNLE1BQU0sSUFBSSxDQUFDLEVBQUU7QUFBQSxNQUM3RDtBQUNBO0FBQUEsSUFDRjtBQUNBLE9BQUcsS0FBSyxJQUFJO0FBQ1osVUFBTSxNQUFNLEtBQUssS0FBSyxPQUFPLEtBQUs7QUFDbEMsUUFBSSxJQUFJLFVBQVUsUUFBUSxJQUFJLFFBQVEsS0FBSyxJQUFJLEdBQUcsS0FBSyxJQUFJLFVBQVUsRUFBRztBQUN4RSxNQUFFO0FBQUEsTUFDQSxHQUFHLElBQUk7QUFBQSxNQUNQLEVBQUUsSUFBSSxNQUFNLE9BQU8sS0FBSyxHQUFHLE1BQU0saUJBQWlCLEtBQUssZ0JBQWdCLElBQUksU0FBUztBQUFBLE1BQ3BGLEtBQUssS0FBSyxHQUFHO0FBQUEsTUFDYixPQUFPLEtBQUssSUFBSSxHQUFHLENBQUMsVUFBVSxJQUFJO0FBQUEsTUFDbEMsRUFBRSxRQUFRLENBQUMsUUFBUSxNQUFNLElBQUksR0FBRyxNQUFNLE1BQU0sS0FBSyxDQUFDLEVBQUU7QUFBQSxJQUN0RDtBQUFBLEVBQ0Y7QUFDQSxRQUFNLE9BQWlCLENBQUM7QUFDeEIsUUFBTSxTQUFTLG9CQUFJLElBQVk7QUFDL0IsV0FBUyxRQUFRLEdBQUcsUUFBUSxNQUFNLE9BQU8sU0FBUztBQUNoRCxRQUFJLE1BQU0sSUFBSSxLQUFLLE1BQU0sS0FBSyxNQUFNLE1BQU0sS0FBSyxNQUFNLEVBQUc7QUFDeEQsVUFBTSxNQUFNLEtBQUssS0FBSyxPQUFPLEtBQUs7QUFDbEMsVUFBTSxRQUFRLEVBQUUsSUFBSSxNQUFNLE9BQU8sS0FBSyxHQUFHLE1BQU0saUJBQWlCLEtBQUssR0FBRztBQUN4RSxVQUFNLFNBQVMsQ0FBQyxNQUFNLE1BQU0sS0FBSyxDQUFDO0FBQ2xDLFFBQUksSUFBSSxTQUFTLEtBQUssVUFBVTtBQUM5QixRQUFFLE1BQU0sR0FBRyxJQUFJLGdCQUFnQixPQUFPLEtBQUssS0FBSyxHQUFHLEdBQUcsZ0JBQWdCLEtBQUssUUFBUSxJQUFJLEVBQUUsT0FBTyxDQUFDO0FBQUEsSUFDbkc7QUFDQSxRQUFJLElBQUksVUFBVSxHQUFHO0FBQ25CLFFBQUUsTUFBTSxHQUFHLElBQUksb0JBQW9CLE9BQU8sS0FBSyxLQUFLLEdBQUcsR0FBRyxxQ0FBcUMsRUFBRSxPQUFPLENBQUM7QUFBQSxJQUMzRyxXQUFXLEVBQUUsTUFBTSxHQUFHLElBQUksZ0JBQWdCLE9BQU8sSUFBSSxPQUFPLE1BQU0sS0FBSyxJQUFJLFFBQVEsRUFBRSxPQUFPLElBQUksS0FBSyxHQUFHO0FBQ3RHLFdBQUssS0FBSyxLQUFLO0FBQ2YsYUFBTyxJQUFJLElBQUksS0FBSztBQUFBLElBQ3RCO0FBQUEsRUFDRjtBQUNBLFFBQU0sT0FBTyxLQUFLLE9BQU8sQ0FBQyxVQUFVLEdBQUcsS0FBSyxNQUFNLEVBQUU7QUFDcEQsTUFBSSxLQUFLLFdBQVcsRUFBRztBQUN2QixJQUFFO0FBQUEsSUFDQSxHQUFHLElBQUk7QUFBQSxJQUNQLEVBQUUsSUFBSSxNQUFNLE9BQU8sS0FBSyxDQUFDLENBQVcsR0FBRyxNQUFNLEdBQUcsS0FBSyxNQUFNLGlCQUFpQjtBQUFBLElBQzVFLEdBQUcsV0FBVyxJQUFJLENBQUM7QUFBQSxJQUNuQjtBQUFBLElBQ0EsRUFBRSxRQUFRLEtBQUssTUFBTSxHQUFHLEVBQUUsRUFBRSxJQUFJLENBQUMsVUFBVSxNQUFNLE1BQU0sS0FBSyxDQUFDLEdBQUcsTUFBTSxDQUFDLEdBQUcsTUFBTSxFQUFFO0FBQUEsRUFDcEY7QUFDRjtBQUVPLFNBQVMsV0FBVyxRQUFtQztBQUM1RCxRQUFNLE9BQU8sT0FBTyxNQUFNLEdBQUcsQ0FBQyxFQUFFLEtBQUssSUFBSSxLQUFLLE9BQU8sU0FBUyxJQUFJLFFBQVEsT0FBTyxTQUFTLENBQUMsVUFBVTtBQUNyRyxTQUFPLEdBQUcsT0FBTyxXQUFXLElBQUksVUFBVSxRQUFRLElBQUksSUFBSTtBQUM1RDtBQU1PLFNBQVMsYUFBYSxRQUFzQixNQUFrRDtBQUNuRyxRQUFNLElBQUksT0FBTztBQUNqQixNQUFJLElBQUksRUFBRyxRQUFPLENBQUM7QUFDbkIsUUFBTSxVQUFVLEtBQUs7QUFDckIsUUFBTSxTQUFTLENBQUMsR0FBVyxNQUFjO0FBQ3ZDLFVBQU0sTUFBTyxJQUFJLEtBQUssVUFBVyxXQUFXO0FBQzVDLFdBQU8sS0FBSyxVQUFVLElBQUksSUFBSSxVQUFVO0FBQUEsRUFDMUM7QUFFQSxNQUFJLFFBQVE7QUFDWixNQUFJLGFBQWE7QUFDakIsV0FBUyxJQUFJLEdBQUcsSUFBSSxLQUFLLFlBQVksS0FBSztBQUN4QyxVQUFNLElBQUksT0FBTyxPQUFPLENBQUMsR0FBYSxPQUFPLElBQUksQ0FBQyxDQUFXO0FBQzdELFFBQUksTUFBTSxHQUFJO0FBQUEsYUFDTCxNQUFNLEVBQUcsY0FBYTtBQUFBLEVBQ2pDO0FBQ0EsTUFBSSxjQUFjLFNBQVMsRUFBRyxRQUFPLENBQUM7QUFDdEMsUUFBTSxRQUFRLG9CQUFJLElBQW9CO0FBQ3RDLGFBQVcsU0FBUyxPQUFRLE9BQU0sSUFBSSxRQUFRLE1BQU0sSUFBSSxLQUFLLEtBQUssS0FBSyxDQUFDO0FBQ3hFLFFBQU0sUUFBUSxDQUFDLEdBQUcsS0FBSyxFQUFFLE9BQU8sQ0FBQ0MsT0FBTUMsU0FBU0EsS0FBSSxDQUFDLElBQUlELE1BQUssQ0FBQyxJQUFJQyxPQUFNRCxLQUFLLEVBQUUsQ0FBQztBQUNqRixNQUFJLE9BQU8sRUFBRSxTQUFTLElBQUksR0FBRyxNQUFNLEdBQUcsT0FBTyxFQUFFO0FBQy9DLGFBQVdFLFNBQVEsQ0FBQyxRQUFRLFFBQVEsS0FBSyxPQUFPLEdBQUc7QUFDakQsVUFBTUMsUUFBT0QsUUFBTyxJQUFJLFdBQVc7QUFDbkMsUUFBSSxVQUFVLE9BQU8sT0FBTyxDQUFDLEtBQUssVUFBVSxPQUFPLFVBQVVDLE9BQU0sSUFBSSxJQUFJLENBQUM7QUFDNUUsYUFBU0MsU0FBUSxLQUFLQSxVQUFTO0FBQzdCLFVBQUksVUFBVSxLQUFLLFFBQVMsUUFBTyxFQUFFLFNBQVMsTUFBQUYsT0FBTSxPQUFBRSxPQUFNO0FBQzFELFVBQUlBLFdBQVUsRUFBRztBQUNqQixrQkFBWSxPQUFPQSxNQUFLLE1BQU1ELE9BQU0sSUFBSSxNQUFNLE9BQU9DLE1BQUssTUFBTUYsUUFBTyxJQUFJO0FBQUEsSUFDN0U7QUFBQSxFQUNGO0FBQ0EsUUFBTSxFQUFFLE1BQUFBLE9BQU0sTUFBTSxJQUFJO0FBQ3hCLFFBQU1DLFFBQU9ELFFBQU8sSUFBSSxXQUFXO0FBQ25DLFFBQU0sT0FBTyxDQUFDLE1BQWMsT0FBTyxDQUFDLE9BQU8sSUFBSSxRQUFRQSxRQUFPQztBQUM5RCxRQUFNLFdBQStDLENBQUM7QUFDdEQsUUFBTSxPQUFPLE1BQU0sS0FBSyxFQUFFLFFBQVEsRUFBRSxHQUFHLENBQUMsR0FBRyxNQUFNLENBQUMsRUFBRSxPQUFPLElBQUk7QUFDL0QsV0FBUyxPQUFPLEdBQUcsT0FBTyxLQUFLLFNBQVMsU0FBUyxJQUFJLFFBQVE7QUFDM0QsUUFBSSxLQUFLLElBQUksRUFBRztBQUNoQixVQUFNLGNBQWMsQ0FBQyxVQUFrQjtBQUNyQyxZQUFNLElBQ0osUUFBUSxPQUNKLE9BQU8sT0FBTyxLQUFLLEdBQWEsT0FBTyxJQUFJLENBQVcsSUFDdEQsT0FBTyxPQUFPLElBQUksR0FBYSxPQUFPLEtBQUssQ0FBVztBQUM1RCxhQUFPLElBQUksS0FBSyxJQUFJO0FBQUEsSUFDdEI7QUFDQSxVQUFNLFNBQ0osS0FBSyxLQUFLLFdBQVcsS0FBSyxNQUFNLEtBQUssRUFBRSxRQUFRLEVBQUUsR0FBRyxDQUFDLEdBQUcsTUFBTSxDQUFDLEVBQUUsS0FBSyxDQUFDLE1BQU0sTUFBTSxRQUFRLFlBQVksQ0FBQyxDQUFDO0FBQzNHLFFBQUksV0FBVyxPQUFXLFVBQVMsS0FBSyxFQUFFLE1BQU0sT0FBTyxDQUFDO0FBQUEsRUFDMUQ7QUFDQSxTQUFPO0FBQ1Q7OztBRjdLQSxJQUFNLG1CQUFtQixLQUFLO0FBVTlCLFNBQVMsV0FBVyxPQUFjLE1BQXNCO0FBQ3RELFFBQU0sT0FBTyxNQUFNLFFBQVEsTUFBTSxJQUFJO0FBQ3JDLFFBQU1FLE9BQU0sTUFBTSxRQUFRLElBQUksSUFBSTtBQUNsQyxRQUFNLE1BQU0sS0FBSyxNQUFNLE9BQU8sQ0FBQztBQUMvQixNQUFJLE9BQU8sTUFBTSxHQUFHO0FBQ2xCLFVBQU0sU0FBUyxNQUFNLFFBQVEsTUFBTUEsT0FBTSxNQUFNLFNBQVM7QUFDeEQsV0FBTyxRQUFRLElBQUksaUJBQWlCLEdBQUcsWUFBWSxTQUFTQSxPQUFNLENBQUMsTUFBTSxNQUFNQSxJQUFHLEdBQUcsU0FBUywrQkFBK0IsRUFBRTtBQUFBLEVBQ2pJO0FBQ0EsUUFBTSxPQUNKQSxTQUFVLGVBQ04sS0FDQSxNQUFNLFFBQVEsS0FBS0EsU0FBVSxxQkFDM0IsK0JBQ0EsV0FBV0EsSUFBRztBQUN0QixTQUFPLFFBQVEsSUFBSSxrQkFBa0IsR0FBRyxJQUFJLElBQUk7QUFDbEQ7QUFHQSxJQUFNLFNBQVMsQ0FBQyxTQUFpQixPQUFPLEtBQUssS0FBSyxPQUFPLENBQUMsR0FBRyxRQUFRO0FBQ3JFLElBQU0sVUFBVSxDQUFDLFNBQWlCLE9BQU8sS0FBSyxNQUFNLE9BQU8sQ0FBQyxHQUFHLFFBQVE7QUFFaEUsU0FBUyxXQUFXLEdBQXNCO0FBQy9DLFFBQU0sRUFBRSxLQUFLLElBQUksRUFBRTtBQUNuQixRQUFNLFVBQVUsU0FBUztBQUN6QixRQUFNLFdBQVcsRUFBRSxNQUFNLEdBQUcsSUFBSSxjQUFnQix5QkFBcUIsYUFBYSxDQUFDLE1BQU0sS0FBSyxHQUFHLFlBQVk7QUFDN0csUUFBTSxXQUFXLEVBQUUsTUFBTSxHQUFHLElBQUksYUFBZSx3QkFBb0IsWUFBWSxDQUFDLE1BQU0sS0FBSyxHQUFHLFlBQVk7QUFDMUcsUUFBTSxPQUFPLFVBQVksMEJBQXdCO0FBQ2pELFFBQU0sYUFBYSxFQUFFO0FBQUEsSUFDbkIsR0FBRyxJQUFJO0FBQUEsSUFDTDtBQUFBLElBQ0Y7QUFBQSxJQUNBLENBQUMsTUFBTSxJQUFJLFlBQVksS0FBSztBQUFBLElBQzVCLDJCQUEyQixRQUFRLGlCQUFpQixJQUFJO0FBQUEsRUFDMUQ7QUFDQSxRQUFNLFFBQVUsbUJBQWVDLEtBQUksUUFBUTtBQUMzQyxRQUFNLFNBQVMsRUFBRTtBQUFBLElBQ2YsR0FBRyxJQUFJO0FBQUEsSUFDTDtBQUFBLElBQ0Y7QUFBQSxJQUNBLENBQUMsTUFBTSxJQUFJLE1BQU0sS0FBSyxLQUFLO0FBQUEsSUFDM0IsNkJBQTZCLEtBQUs7QUFBQSxFQUNwQztBQUNBLFFBQU0sYUFBYSxVQUNmLEVBQUUsTUFBTSxzQkFBd0Isd0JBQW9CLGNBQWMsQ0FBQyxNQUFNLEtBQUssR0FBRyxRQUFRLElBQ3pGO0FBQ0osSUFBRSxLQUFLLEdBQUcsSUFBSSxTQUFXLGtCQUFjLGFBQWEsUUFBUSxHQUFHLFVBQVUsY0FBYyxNQUFNLFFBQVE7QUFDckcsSUFBRSxRQUFRO0FBRVYsUUFBTSxRQUFRLEVBQUUsT0FBUztBQUN6QixRQUFNLFFBQVEsRUFBRSxNQUFNLElBQUksUUFBVSxnQkFBWSxZQUFZLE1BQU07QUFDbEUsUUFBTSxRQUFlO0FBQUEsSUFDbkI7QUFBQSxJQUNBLFNBQVMsRUFBRSxNQUFNLElBQUksUUFBVSxpQkFBYSxVQUFVLE1BQU07QUFBQSxJQUM1RCxLQUFLLFVBQVkseUJBQXFCO0FBQUEsSUFDdEMsWUFBWSxlQUFlO0FBQUEsRUFDN0I7QUFDQSxhQUFXLEdBQUcsS0FBSztBQUNuQixRQUFNLFFBQVEsYUFBYSxHQUFHLE9BQU8sVUFBVTtBQUMvQyxjQUFZLEdBQUcsTUFBTSxTQUFTLE9BQU8sSUFBSSxLQUFLLFFBQVEsR0FBRyxLQUFLO0FBQzlELFlBQVUsR0FBRyxPQUFTLGdCQUFZLE1BQU07QUFDeEMsWUFBVSxHQUFHLE9BQVMsZ0JBQVksTUFBTTtBQUN4QyxNQUFJLFFBQVMsWUFBVyxHQUFHLEtBQUs7QUFDaEMsTUFBSSxNQUFNLFdBQVksYUFBWSxHQUFHLE9BQU8sT0FBTyxLQUFLO0FBQ3hELElBQUUsTUFBTSxLQUFLO0FBQ2IsYUFBVyxFQUFFLE1BQU0sTUFBTSxLQUFLLE9BQU87QUFDbkMsTUFBRSxRQUFRLHdCQUF3QixLQUFLLElBQUksUUFBUSxRQUFRLFNBQVcsa0JBQWMsVUFBVTtBQUFBLE1BQzVGLE1BQU0sUUFBUSxNQUFNLElBQUk7QUFBQSxJQUMxQixDQUFDO0FBQUEsRUFDSDtBQUNBLElBQUUsUUFBVSxxQkFBaUIsV0FBVztBQUN4QyxNQUFJLFFBQVMsR0FBRSxRQUFVLG9CQUFnQixRQUFRO0FBQ2pELElBQUUsUUFBVSxvQkFBZ0IsVUFBVTtBQUN0QyxNQUFJLFFBQVMsR0FBRSxRQUFVLG1CQUFlLE9BQU87QUFDakQ7QUFHQSxTQUFTLFdBQVcsR0FBZ0IsT0FBb0I7QUFDdEQsUUFBTSxFQUFFLEtBQUssSUFBSSxFQUFFO0FBQ25CLFFBQU0sRUFBRSxTQUFTLFNBQVMsSUFBSTtBQUM5QixRQUFNLFFBQVEsQ0FBQyxPQUFpQyxTQUFpQjtBQUMvRCxVQUFNLFNBQVMsYUFBYSxLQUFLLEVBQUUsUUFBUSxTQUFTLEdBQUcsQ0FBQyxHQUFHLE1BQU0sTUFBTSxRQUFRLE1BQU0sQ0FBQyxDQUFDLENBQUM7QUFDeEYsZUFBVyxFQUFFLE1BQU0sT0FBTyxLQUFLLGFBQWEsUUFBUSxRQUFRLEdBQUc7QUFDN0QsUUFBRTtBQUFBLFFBQ0EsR0FBRyxJQUFJO0FBQUEsUUFDUCxFQUFFLElBQUksUUFBUSxPQUFPLElBQUksR0FBRyxNQUFNLGtCQUFrQixJQUFJLEdBQUc7QUFBQSxRQUMzRCxHQUFHLFdBQVcsT0FBTyxJQUFJLENBQUMsS0FBSyxJQUFJLElBQUksT0FBTyxJQUFJLENBQUM7QUFBQSxRQUNuRCxhQUFhLElBQUksdUJBQXVCLE1BQU0sUUFBUSxPQUFPLE1BQU0sQ0FBQyxXQUFXLFdBQVcsT0FBTyxNQUFNLENBQUM7QUFBQSxRQUN4RyxFQUFFLFFBQVEsQ0FBQyxRQUFRLE1BQU0sSUFBSSxHQUFHLFFBQVEsTUFBTSxNQUFNLENBQUMsRUFBRTtBQUFBLE1BQ3pEO0FBQUEsSUFDRjtBQUFBLEVBQ0Y7QUFDQSxRQUFNLFFBQVEsUUFBUTtBQUN0QixNQUFJLENBQUMsTUFBTSxXQUFZLE9BQU0sU0FBUyxTQUFTO0FBQ2pEO0FBR0EsU0FBUyxhQUFhLEdBQWdCLE9BQWMsWUFBOEI7QUFDaEYsUUFBTSxFQUFFLEtBQUssSUFBSSxFQUFFO0FBQ25CLFFBQU0sRUFBRSxTQUFTLElBQUksSUFBSTtBQUN6QixRQUFNLFFBQWtCLENBQUM7QUFDekIsV0FBUyxPQUFPLEdBQUcsT0FBTyxNQUFNLFVBQVUsUUFBUTtBQUNoRCxVQUFNLE9BQU8sUUFBUSxNQUFNLElBQUk7QUFDL0IsVUFBTUQsT0FBTSxRQUFRLElBQUksSUFBSTtBQUM1QixVQUFNLFFBQVEsRUFBRSxJQUFJLFFBQVEsT0FBTyxJQUFJLEdBQUcsTUFBTSxrQkFBa0IsSUFBSSxHQUFHO0FBQ3pFLFFBQUksT0FBTyxNQUFNLEdBQUc7QUFDbEIsWUFBTSxRQUFRQSxPQUFNLENBQUM7QUFDckIsVUFBSSxRQUFRLFdBQVksT0FBTSxLQUFLLEVBQUUsTUFBTSxLQUFLLEtBQUssTUFBTSxPQUFPLENBQUMsR0FBRyxNQUFNLENBQUM7QUFBQSxXQUN4RTtBQUNILFVBQUUsTUFBTSxHQUFHLElBQUksVUFBVSxPQUFPLFdBQVcsT0FBTyxJQUFJLEdBQUcsaUJBQWlCLFVBQVUsSUFBSTtBQUFBLFVBQ3RGLFFBQVEsQ0FBQyxRQUFRLE1BQU0sSUFBSSxDQUFDO0FBQUEsUUFDOUIsQ0FBQztBQUFBLE1BQ0g7QUFBQSxJQUNGLFdBQVdBLFNBQVUsZ0JBQVksRUFBRSxRQUFRLEtBQUtBLFNBQVUscUJBQWlCO0FBQ3pFLFFBQUUsTUFBTSxHQUFHLElBQUksVUFBVSxPQUFPLFdBQVcsT0FBTyxJQUFJLEdBQUcsd0NBQXdDO0FBQUEsUUFDL0YsUUFBUSxDQUFDLFFBQVEsTUFBTSxJQUFJLENBQUM7QUFBQSxNQUM5QixDQUFDO0FBQUEsSUFDSDtBQUFBLEVBQ0Y7QUFDQSxTQUFPO0FBQ1Q7QUFHTyxTQUFTLE9BQU8sT0FBZSxLQUFhLFVBQWlEO0FBQ2xHLFNBQU8sUUFBUSxJQUFJLEVBQUUsTUFBTSxRQUFRLEdBQUcsSUFBSSxJQUFJLEVBQUUsTUFBTSxXQUFXLEdBQUcsS0FBSyxPQUFPLE1BQU0sR0FBRyxRQUFRLEVBQUU7QUFDckc7QUFHQSxTQUFTLFVBQVUsR0FBZ0IsT0FBYyxRQUFnQixNQUE2QjtBQUM1RixRQUFNLEVBQUUsS0FBSyxJQUFJLEVBQUU7QUFDbkIsUUFBTSxFQUFFLFVBQVUsUUFBUSxJQUFJO0FBQzlCLFFBQU0sT0FBTyxFQUFFLEtBQUssTUFBTTtBQUMxQixRQUFNLFFBQVEsRUFBRSxJQUFJLEtBQUssSUFBSSxNQUFNLFFBQVEsSUFBSSxHQUFHO0FBQ2xELFFBQU0sT0FBTyxPQUFPLEtBQUssS0FBSyxXQUFXLEtBQUssR0FBRztBQUNqRCxNQUFJLENBQUMsY0FBYyxHQUFHLEdBQUcsSUFBSSxlQUFlLE9BQU8sTUFBTSxRQUFRLEVBQUc7QUFDcEUsUUFBTSxPQUFPLE9BQU8sS0FBSyxLQUFLLEtBQUssT0FBTyxRQUFRO0FBQ2xELFFBQU0sU0FBUyxFQUFFLE1BQU0sS0FBSyxRQUFRLE9BQU8sS0FBSyxJQUFJLENBQUM7QUFDckQsUUFBTSxRQUFRLFNBQVMsU0FBUyxPQUFPLE9BQU8sS0FBSyxJQUFJLFFBQVEsT0FBTyxLQUFLO0FBQzNFLFFBQU0sTUFBTSxXQUFXLE9BQU8sT0FBTyxLQUFLLE1BQU0sR0FBRyxRQUFRLEdBQUcsUUFBUTtBQUV0RSxNQUFJLE1BQU0sY0FBYyxTQUFTLFVBQVUsTUFBTSxXQUFXLElBQUksV0FBVyxrQkFBa0I7QUFDM0YsTUFBRSxNQUFNLEdBQUcsSUFBSSxjQUFjLE9BQU8sTUFBTSxrQ0FBa0MsR0FBRyxnQkFBZ0I7QUFBQSxNQUM3RixRQUFRLENBQUMsUUFBUSxNQUFNLEdBQUcsUUFBUSxJQUFJLENBQUM7QUFBQSxJQUN6QyxDQUFDO0FBQUEsRUFDSDtBQUNBLE1BQUksT0FBTyxFQUFHO0FBQ2QsSUFBRTtBQUFBLElBQ0EsR0FBRyxJQUFJO0FBQUEsSUFDUDtBQUFBLElBQ0E7QUFBQSxJQUNBLGVBQWUsSUFBSSxVQUFVLEtBQUssSUFBSSxRQUFRLFNBQVMsU0FBUyxXQUFXLFNBQVMsSUFBSSxLQUFLO0FBQUEsSUFDN0YsRUFBRSxRQUFRLENBQUMsUUFBUSxNQUFNLEdBQUcsUUFBUSxJQUFJLEdBQUcsUUFBUSxNQUFNLENBQUMsRUFBRTtBQUFBLEVBQzlEO0FBQ0Y7QUFHTyxTQUFTLGNBQ2QsR0FDQSxNQUNBLE9BQ0EsTUFDQSxVQUNTO0FBQ1QsTUFBSSxLQUFLLE1BQU0sWUFBWSxLQUFLLFFBQVEsS0FBSyxTQUFVLFFBQU87QUFDOUQsSUFBRSxNQUFNLE1BQU0sT0FBTyxPQUFPLEtBQUssS0FBSyxXQUFXLEtBQUssR0FBRyxJQUFJLGtCQUFrQixRQUFRLHNCQUFzQjtBQUFBLElBQzNHLFFBQVEsQ0FBQyxRQUFRLElBQUksQ0FBQztBQUFBLEVBQ3hCLENBQUM7QUFDRCxTQUFPO0FBQ1Q7QUFHQSxTQUFTLFdBQVcsR0FBZ0IsT0FBb0I7QUFDdEQsUUFBTSxFQUFFLFNBQVMsVUFBVSxJQUFJLElBQUk7QUFDbkMsUUFBTSxRQUFrQixDQUFDO0FBQ3pCLFdBQVMsT0FBTyxHQUFHLE9BQU8sVUFBVSxRQUFRO0FBQzFDLFVBQU1BLE9BQU0sUUFBUSxJQUFJLElBQUk7QUFDNUIsVUFBTSxTQUFTLFFBQVEsTUFBTSxJQUFJLElBQUksTUFBTSxLQUFLQSxPQUFNLFNBQVMsSUFBSUEsU0FBVTtBQUM3RSxRQUFJLE9BQVEsT0FBTSxLQUFLLElBQUk7QUFBQSxFQUM3QjtBQUNBLGFBQVcsUUFBUSxPQUFPO0FBQ3hCLFVBQU0sUUFBUSxFQUFFLElBQUksUUFBUSxPQUFPLElBQUksR0FBRyxNQUFNLGtCQUFrQixJQUFJLEdBQUc7QUFDekUsVUFBTSxRQUFRLE1BQU0sQ0FBQztBQUNyQixRQUFJLFNBQVMsT0FBTztBQUNsQixRQUFFLE1BQU0sc0JBQXNCLE9BQU8sV0FBVyxPQUFPLElBQUksR0FBRyw0QkFBNEIsS0FBSyxZQUFZO0FBQUEsUUFDekcsUUFBUSxDQUFDLFFBQVEsTUFBTSxJQUFJLEdBQUcsUUFBUSxNQUFNLEtBQUssQ0FBQztBQUFBLE1BQ3BELENBQUM7QUFBQSxJQUNIO0FBQ0EsVUFBTSxNQUFNLE9BQU8sUUFBUSxNQUFNLElBQUksQ0FBQztBQUN0QyxVQUFNLE9BQU8sT0FBTyxNQUFNLEtBQUssUUFBUTtBQUN2QyxVQUFNLFFBQVEsT0FBTyxRQUFRLE1BQU0sS0FBSyxJQUFJLENBQUM7QUFDN0MsUUFBSSxLQUFLLFNBQVMsUUFBUSxXQUFXLE9BQU8sT0FBTyxLQUFLLE1BQU0sR0FBRyxRQUFRLEdBQUcsUUFBUSxLQUFLLEVBQUc7QUFDNUYsTUFBRTtBQUFBLE1BQ0E7QUFBQSxNQUNBO0FBQUEsTUFDQSxXQUFXLE9BQU8sSUFBSTtBQUFBLE1BQ3RCLHVDQUF1QyxLQUFLLElBQUkseUJBQXlCLEtBQUs7QUFBQSxNQUM5RSxFQUFFLFFBQVEsQ0FBQyxRQUFRLE1BQU0sSUFBSSxHQUFHLFFBQVEsTUFBTSxLQUFLLElBQUksQ0FBQyxFQUFFO0FBQUEsSUFDNUQ7QUFBQSxFQUNGO0FBQ0Y7QUFHQSxTQUFTLFlBQVksR0FBZ0IsT0FBYyxPQUFZLE9BQWdDO0FBQzdGLFFBQU0sVUFBVSxNQUFNLE9BQU8sQ0FBQyxFQUFFLE1BQU0sTUFBTSxFQUFFLE9BQU8sTUFBTSxJQUFJLEtBQUssQ0FBQyxDQUFDO0FBQ3RFLE1BQUksUUFBUSxXQUFXLEVBQUc7QUFDMUIsUUFBTSxFQUFFLEtBQUssSUFBSSxRQUFRLENBQUM7QUFDMUIsSUFBRTtBQUFBLElBQ0E7QUFBQSxJQUNBLEVBQUUsSUFBSSxNQUFNLFFBQVEsT0FBTyxJQUFJLEdBQUcsTUFBTSxHQUFHLFFBQVEsTUFBTSxpQkFBaUI7QUFBQSxJQUMxRSxHQUFHLFFBQVEsV0FBVyxJQUFJLGtCQUFrQixtQkFBbUI7QUFBQSxJQUMvRDtBQUFBLElBQ0E7QUFBQSxNQUNFLFFBQVEsUUFBUSxNQUFNLEdBQUcsRUFBRSxFQUFFLFFBQVEsQ0FBQ0UsU0FBUSxDQUFDLE1BQU0sUUFBUSxNQUFNQSxLQUFJLElBQUksR0FBRyxNQUFNLE1BQU1BLEtBQUksS0FBSyxDQUFDLENBQUM7QUFBQSxNQUNyRyxNQUFNLFFBQVEsTUFBTSxHQUFHLEVBQUUsRUFBRSxJQUFJLENBQUMsRUFBRSxNQUFNLE1BQU0sTUFBTSxJQUFJLEtBQUssQ0FBQztBQUFBLElBQ2hFO0FBQUEsRUFDRjtBQUNGOzs7QUdyT0EsWUFBWUMsU0FBTztBQXFEbkIsSUFBTSxpQkFBaUI7QUFZaEIsSUFBTSxZQUFOLGNBQXdCLE1BQU07QUFBQztBQUUvQixJQUFNLGNBQU4sTUFBa0I7QUFBQSxFQU12QixZQUNXQyxRQUNBLFFBQ0EsT0FDQSxTQUNUO0FBSlMsaUJBQUFBO0FBQ0E7QUFDQTtBQUNBO0FBQUEsRUFDUjtBQUFBLEVBSlE7QUFBQSxFQUNBO0FBQUEsRUFDQTtBQUFBLEVBQ0E7QUFBQSxFQVRGLGFBQTBCLENBQUM7QUFBQTtBQUFBLEVBRTNCLE9BQU8sb0JBQUksSUFBb0I7QUFBQSxFQUMvQixVQUFVLG9CQUFJLElBQW9CO0FBQUEsRUFTM0MsSUFBSSxPQUFlO0FBQ2pCLFdBQU8sS0FBSyxNQUFNO0FBQUEsRUFDcEI7QUFBQTtBQUFBLEVBR0EsS0FBSyxRQUFzQjtBQUN6QixXQUFPLEtBQUssTUFBTSxLQUFLLEtBQUssT0FBTyxNQUFNO0FBQUEsRUFDM0M7QUFBQSxFQUVBLElBQUksUUFBd0I7QUFDMUIsV0FBTyxLQUFLLE1BQU0sSUFBSSxLQUFLLE9BQU8sTUFBTTtBQUFBLEVBQzFDO0FBQUEsRUFFQSxNQUFNLE9BQWMsTUFBYyxPQUFjLE9BQWUsVUFBa0IsT0FBYyxPQUFzQjtBQUNuSCxVQUFNLFNBQVMsS0FBSyxRQUFRLElBQUksSUFBSSxLQUFLLEtBQUs7QUFDOUMsU0FBSyxRQUFRLElBQUksTUFBTSxLQUFLO0FBQzVCLFFBQUksUUFBUSxnQkFBZ0I7QUFDMUIsV0FBSyxLQUFLLElBQUksTUFBTSxRQUFRLGNBQWM7QUFDMUM7QUFBQSxJQUNGO0FBQ0EsVUFBTSxFQUFFLE1BQU0sS0FBSyxJQUFJLEtBQUs7QUFDNUIsU0FBSyxXQUFXLEtBQUs7QUFBQSxNQUNuQixTQUFTO0FBQUEsUUFDUDtBQUFBLFFBQ0E7QUFBQSxRQUNBLFdBQVc7QUFBQSxRQUNYO0FBQUEsUUFDQSxRQUFRLE1BQU07QUFBQSxRQUNkLE1BQU0sTUFBTTtBQUFBLFFBQ1o7QUFBQSxRQUNBO0FBQUEsUUFDQSxHQUFJLFVBQVUsU0FBWSxDQUFDLElBQUksRUFBRSxNQUFNO0FBQUEsTUFDekM7QUFBQSxNQUNBLFFBQVEsTUFBTTtBQUFBLE1BQ2QsTUFBTSxNQUFNLFFBQVEsQ0FBQztBQUFBLE1BQ3JCLE9BQU8sTUFBTSxTQUFTLENBQUM7QUFBQSxNQUN2QixPQUFPLE1BQU0sU0FBUztBQUFBLElBQ3hCLENBQUM7QUFBQSxFQUNIO0FBQUEsRUFFQSxNQUFNLE1BQWMsT0FBYyxPQUFlLFVBQWtCLE9BQW9CO0FBQ3JGLFNBQUssTUFBTSxTQUFTLE1BQU0sT0FBTyxPQUFPLFVBQVUsS0FBSztBQUFBLEVBQ3pEO0FBQUEsRUFFQSxLQUFLLE1BQWMsT0FBYyxPQUFlLE9BQWUsT0FBb0I7QUFDakYsU0FBSyxNQUFNLFFBQVEsTUFBTSxPQUFPLE9BQU8sSUFBSSxPQUFPLEtBQUs7QUFBQSxFQUN6RDtBQUFBO0FBQUEsRUFHQSxNQUFNLE1BQWMsUUFBZ0IsTUFBYyxPQUFtQyxVQUEwQjtBQUM3RyxVQUFNLEtBQUssS0FBSyxPQUFPO0FBQ3ZCLFVBQU0sRUFBRSxPQUFPLE1BQU0sSUFBSSxLQUFLLE1BQU0sUUFBUSxFQUFFO0FBQzlDLFFBQUksQ0FBQyxNQUFNLEtBQUssRUFBRyxNQUFLLE1BQU0sTUFBTSxFQUFFLElBQUksS0FBSyxHQUFHLEdBQUcsS0FBSyxJQUFJLFVBQVUsRUFBRSxRQUFRLENBQUMsS0FBSyxFQUFFLENBQUM7QUFDM0YsV0FBTztBQUFBLEVBQ1Q7QUFBQTtBQUFBLEVBR0EsVUFBZ0I7QUFDZCxRQUFJLEtBQUssV0FBVyxLQUFLLENBQUMsRUFBRSxRQUFRLE1BQU0sUUFBUSxVQUFVLE9BQU8sRUFBRyxPQUFNLElBQUksVUFBVTtBQUFBLEVBQzVGO0FBQUE7QUFBQSxFQUdBLEtBQUssTUFBY0EsUUFBZSxLQUFtQjtBQUNuRCxVQUFNLEVBQUUsUUFBUSxLQUFLLElBQUksS0FBSztBQUM5QixRQUFJQSxVQUFTLEtBQU07QUFDbkIsVUFBTSxPQUFPLEtBQUssTUFBTSxLQUFLLFFBQVUsY0FBVTtBQUNqRCxTQUFLO0FBQUEsTUFDSDtBQUFBLE1BQ0EsRUFBRSxJQUFJLFFBQVEsTUFBTSxpQkFBaUI7QUFBQSxNQUNyQyxHQUFHLEdBQUcsU0FBU0EsTUFBSztBQUFBLE1BQ3BCLGVBQWUsSUFBSTtBQUFBLE1BQ25CLEVBQUUsUUFBUSxDQUFDLEVBQUUsSUFBSSxRQUFRLE9BQU8sS0FBSyxDQUFDLEVBQUU7QUFBQSxJQUMxQztBQUFBLEVBQ0Y7QUFBQTtBQUFBO0FBQUE7QUFBQSxFQUtBLE1BQU0sTUFBYyxPQUFjLE9BQWUsUUFBbUM7QUFDbEYsUUFBSSxVQUFVLEVBQUcsUUFBTztBQUN4QixVQUFNLE9BQU8sUUFBUTtBQUNyQixVQUFNLGFBQWEsVUFBVTtBQUM3QixRQUFJLFFBQVEsS0FBSyxRQUFRLEtBQUssUUFBUSxZQUFZLGVBQWUsRUFBRyxRQUFPO0FBQzNFLFNBQUs7QUFBQSxNQUNIO0FBQUEsTUFDQTtBQUFBLE1BQ0EsU0FBU0MsS0FBSSxPQUFPLENBQUMsQ0FBQyxnQkFBZ0IsVUFBVSxVQUFVLElBQUk7QUFBQSxNQUM5RCx1Q0FBdUMsS0FBSyxRQUFRLFFBQVE7QUFBQSxNQUM1RCxFQUFFLE9BQU87QUFBQSxJQUNYO0FBQ0EsV0FBTztBQUFBLEVBQ1Q7QUFBQSxFQUVBLE9BQU8sT0FBd0I7QUFDN0IsV0FBTyxVQUFVLEtBQUssQ0FBQyxLQUFLLE9BQU8sTUFBTSxLQUFLO0FBQUEsRUFDaEQ7QUFBQTtBQUFBLEVBR0EsUUFBUSxRQUFnQixNQUFvQjtBQUMxQyxVQUFNLE9BQU8sR0FBRyxLQUFLLE1BQU0sSUFBSTtBQUMvQixVQUFNLEVBQUUsU0FBUyxJQUFJLEtBQUs7QUFDMUIsVUFBTSxPQUFpQixDQUFDO0FBQ3hCLFVBQU0sU0FBa0IsQ0FBQztBQUN6QixhQUFTLElBQUksR0FBRyxJQUFNLG9CQUFnQixHQUFHLEtBQUs7QUFDNUMsWUFBTUMsUUFBTyxLQUFLLEtBQUssU0FBUyxJQUFJLENBQUM7QUFDckMsWUFBTSxPQUFPLFFBQVFBLEtBQUk7QUFDekIsVUFBSSxTQUFTLEdBQUk7QUFDakIsYUFBTyxLQUFLLFFBQVFBLEtBQUksQ0FBQztBQUN6QixZQUFNLFFBQVEsTUFBTSxLQUFLLEVBQUUsUUFBUSxHQUFHLEdBQUcsQ0FBQyxHQUFHLFFBQVEsR0FBRyxFQUNyRCxPQUFPLENBQUMsUUFBUyxRQUFRLE9BQU8sR0FBRyxJQUFLLEVBQUUsRUFDMUMsSUFBSSxDQUFDLFFBQVEsS0FBSyxJQUFJLE1BQU0sQ0FBQztBQUNoQyxZQUFNLFNBQVMsTUFBTSxPQUFPLENBQUMsU0FBUyxPQUFPLFFBQVE7QUFDckQsVUFBSSxPQUFPLFNBQVMsR0FBRztBQUNyQixhQUFLO0FBQUEsVUFDSDtBQUFBLFVBQ0EsRUFBRSxJQUFJQSxNQUFLLElBQUksTUFBTSxjQUFjLElBQUksR0FBRztBQUFBLFVBQzFDLEdBQUdELEtBQUksTUFBTSxFQUFFLENBQUMsYUFBYSxVQUFVLE1BQU0sQ0FBQztBQUFBLFVBQzlDLHNCQUFzQixRQUFRO0FBQUEsVUFDOUIsRUFBRSxRQUFRLENBQUMsUUFBUUMsS0FBSSxDQUFDLEVBQUU7QUFBQSxRQUM1QjtBQUFBLE1BQ0Y7QUFDQSxXQUFLLEtBQUssR0FBRyxNQUFNLE9BQU8sQ0FBQyxTQUFTLFFBQVEsWUFBWSxLQUFLLE9BQU8sUUFBUSxJQUFJLENBQUMsQ0FBQztBQUFBLElBQ3BGO0FBQ0EsUUFBSSxLQUFLLFdBQVcsRUFBRztBQUN2QixTQUFLO0FBQUEsTUFDSCxHQUFHLElBQUk7QUFBQSxNQUNQLEVBQUUsSUFBSSxLQUFLLE9BQU8sUUFBUSxNQUFNLGNBQWMsSUFBSSxHQUFHO0FBQUEsTUFDckQsR0FBRyxLQUFLLFdBQVcsSUFBSSxVQUFVLE1BQU0sT0FBTyxVQUFVLElBQUksQ0FBQztBQUFBLE1BQzdEO0FBQUEsTUFDQSxFQUFFLFFBQVEsQ0FBQyxHQUFHLE9BQU8sS0FBSztBQUFBLElBQzVCO0FBQUEsRUFDRjtBQUFBO0FBQUEsRUFHQSxRQUFRLE1BQWMsSUFBWSxNQUFjLE9BQStCO0FBQzdFLFVBQU0sTUFBTSxLQUFLLEtBQUssT0FBTyxDQUFDLElBQUk7QUFDbEMsUUFBSSxRQUFRLEtBQU07QUFDbEIsVUFBTUYsU0FBUSxLQUFLLE1BQU0sS0FBSyxLQUFLLE1BQU0sTUFBTSxJQUFJO0FBQ25ELFFBQUlBLE9BQU0sTUFBTSxDQUFDLFNBQVMsU0FBUyxDQUFDLEVBQUc7QUFDdkMsU0FBSztBQUFBLE1BQ0gsR0FBRyxLQUFLLE1BQU0sSUFBSTtBQUFBLE1BQ2xCLEVBQUUsSUFBSSxLQUFLLE1BQU0sTUFBTSxvQkFBb0IsSUFBSSxHQUFHO0FBQUEsTUFDbERBLE9BQU0sU0FBUyxLQUFLLEVBQUUsUUFBUSxjQUFjLEtBQUs7QUFBQSxNQUNqRDtBQUFBLE1BQ0EsRUFBRSxRQUFRLENBQUMsR0FBRyxPQUFPLEVBQUUsSUFBSSxLQUFLLE1BQU0sT0FBTyxPQUFPLEtBQUtBLE1BQUssRUFBRSxDQUFDLEVBQUU7QUFBQSxJQUNyRTtBQUFBLEVBQ0Y7QUFDRjtBQVVPLFNBQVMsVUFBVSxPQUFrQztBQUMxRCxRQUFNLE9BQU87QUFDYixRQUFNLE9BQU8sTUFBTSxNQUFNLEdBQUcsSUFBSSxFQUFFLEtBQUssSUFBSSxLQUFLLE1BQU0sU0FBUyxPQUFPLFFBQVEsTUFBTSxTQUFTLElBQUksVUFBVTtBQUMzRyxTQUFPLEdBQUcsTUFBTSxXQUFXLElBQUksU0FBUyxPQUFPLElBQUksSUFBSTtBQUN6RDs7O0FDblBBLFlBQVlHLFNBQU87QUFpQlosU0FBUyxRQUFRQyxRQUFxQjtBQUMzQyxRQUFNLGFBQWFBLE9BQU0sSUFBTSxzQkFBa0I7QUFDakQsUUFBTSxXQUFXQSxPQUFNLElBQU0sb0JBQWdCO0FBQzdDLFFBQU0sUUFBVSxpQkFBYUMsTUFBSyxhQUFlLGVBQVc7QUFDNUQsU0FBTztBQUFBLElBQ0wsT0FBT0QsT0FBTSxJQUFNLGVBQVc7QUFBQSxJQUM5QjtBQUFBLElBQ0E7QUFBQSxJQUNBLFdBQVdBLE9BQU0sSUFBTSxxQkFBaUI7QUFBQSxJQUN4QztBQUFBLElBQ0EsV0FBVyxRQUFVLGlCQUFhO0FBQUEsRUFDcEM7QUFDRjtBQUdPLFNBQVMsV0FBVyxHQUFnQixPQUFvQjtBQUM3RCxRQUFNLEVBQUUsT0FBQUEsT0FBTSxJQUFJO0FBQ2xCLFFBQU0sT0FBTyxJQUFJLFlBQStCLFFBQVEsSUFBSSxDQUFDLE9BQU9BLE9BQU0sUUFBUSxFQUFFLEVBQUUsS0FBSztBQUMzRixRQUFNLEVBQUUsT0FBTyxZQUFZLFVBQVUsVUFBVSxJQUFJO0FBQ25ELE1BQUksUUFBVSxtQkFBZUEsT0FBTSxNQUFNO0FBQ3ZDLE1BQUU7QUFBQSxNQUNBO0FBQUEsTUFDQSxFQUFFLElBQU0saUJBQWEsTUFBTSxPQUFPO0FBQUEsTUFDbEMsR0FBRyxLQUFLLHFCQUFxQixRQUFVLGNBQVU7QUFBQSxNQUNqRCxPQUFPQSxPQUFNLElBQUk7QUFBQSxNQUNqQixFQUFFLFFBQVEsS0FBTyxlQUFXLEVBQUU7QUFBQSxJQUNoQztBQUFBLEVBQ0Y7QUFDQSxNQUFJLGFBQWEsR0FBRztBQUNsQixNQUFFLE1BQU0sc0JBQXNCLEVBQUUsSUFBTSx3QkFBb0IsTUFBTSxjQUFjLEdBQUcsS0FBSyxjQUFjO0FBQUEsTUFDbEcsUUFBUSxLQUFPLHNCQUFrQjtBQUFBLElBQ25DLENBQUM7QUFBQSxFQUNIO0FBQ0EsTUFBSSxXQUFXLEtBQUssV0FBYSxxQkFBaUI7QUFDaEQsTUFBRTtBQUFBLE1BQ0E7QUFBQSxNQUNBLEVBQUUsSUFBTSxzQkFBa0IsTUFBTSxZQUFZO0FBQUEsTUFDNUMsR0FBRyxRQUFRO0FBQUEsTUFDWCxRQUFVLG1CQUFlO0FBQUEsTUFDekIsRUFBRSxRQUFRLEtBQU8sb0JBQWdCLEVBQUU7QUFBQSxJQUNyQztBQUFBLEVBQ0YsV0FBVyxjQUFjLEtBQUssWUFBWSxPQUFPO0FBQy9DLE1BQUU7QUFBQSxNQUNBO0FBQUEsTUFDQSxFQUFFLElBQU0sd0JBQW9CLE1BQU0sNEJBQTRCO0FBQUEsTUFDOUQsR0FBRyxVQUFVLGdCQUFnQixRQUFRLHNCQUFzQixTQUFTO0FBQUEsTUFDcEUsa0NBQWtDLEtBQUs7QUFBQSxNQUN2QyxFQUFFLFFBQVEsS0FBTyx3QkFBc0Isc0JBQW9CLGVBQVcsRUFBRTtBQUFBLElBQzFFO0FBQUEsRUFDRjtBQUNBLElBQUUsUUFBUTtBQUNWLE1BQUksTUFBTSxjQUFjLEdBQUc7QUFDekIsTUFBRTtBQUFBLE1BQ0E7QUFBQSxNQUNBLEVBQUUsSUFBTSx1QkFBbUIsTUFBTSxhQUFhO0FBQUEsTUFDOUM7QUFBQSxNQUNBO0FBQUEsTUFDQTtBQUFBLFFBQ0UsUUFBUSxLQUFPLHFCQUFpQjtBQUFBLE1BQ2xDO0FBQUEsSUFDRjtBQUFBLEVBQ0Y7QUFDRjtBQVlBLElBQU0sVUFBVSxDQUFDLEVBQUUsTUFBTSxNQUFNLE1BQWEsU0FBUyxJQUFJLE9BQU8sT0FBTyxRQUFRLENBQUM7QUFFaEYsSUFBTUUsV0FBVSxJQUFJLFlBQVksU0FBUyxFQUFFLE9BQU8sTUFBTSxXQUFXLEtBQUssQ0FBQztBQUV6RSxTQUFTLFlBQVksS0FBcUI7QUFDeEMsUUFBTSxNQUFNLElBQUksUUFBUSxDQUFDO0FBQ3pCLE1BQUksUUFBUSxFQUFHLFFBQU87QUFDdEIsTUFBSSxNQUFNLEVBQUcsUUFBTyxnQkFBa0Isb0JBQWdCO0FBQ3RELE1BQUksSUFBSSxTQUFTLEdBQUcsRUFBRSxLQUFLLENBQUMsU0FBUyxTQUFTLENBQUMsRUFBRyxRQUFPO0FBQ3pELE1BQUk7QUFDRixJQUFBQSxTQUFRLE9BQU8sSUFBSSxTQUFTLEdBQUcsR0FBRyxDQUFDO0FBQ25DLFdBQU87QUFBQSxFQUNULFFBQVE7QUFDTixXQUFPO0FBQUEsRUFDVDtBQUNGO0FBR08sU0FBUyxXQUFXLEdBQWdCLE9BQWNDLFNBQTJDO0FBQ2xHLFFBQU0sRUFBRSxPQUFBSCxPQUFNLElBQUk7QUFDbEIsUUFBTUksUUFBT0osT0FBTSxRQUFVLHNCQUFrQjtBQUMvQyxRQUFNSyxXQUFVTCxPQUFNLFFBQVUsc0JBQWtCO0FBQ2xELFFBQU0sRUFBRSxXQUFXLE9BQU8sV0FBVyxJQUFJO0FBQ3pDLE1BQUlLLFNBQVEsUUFBUSxZQUFZO0FBQzlCLE1BQUU7QUFBQSxNQUNBO0FBQUEsTUFDQSxFQUFFLElBQU0sd0JBQW9CLE1BQU0sY0FBYztBQUFBLE1BQ2hELEdBQUdBLFNBQVEsS0FBSztBQUFBLE1BQ2hCLHdCQUF3QixVQUFVO0FBQUEsTUFDbEMsRUFBRSxRQUFRLENBQUNBLFNBQVEsS0FBSyxFQUFFO0FBQUEsSUFDNUI7QUFBQSxFQUNGO0FBQ0EsUUFBTSxRQUFRTCxPQUFNLEtBQU8sZ0JBQVksS0FBSyxJQUFJSyxTQUFRLE9BQU8sVUFBVSxJQUFNLGVBQVc7QUFDMUYsUUFBTUMsV0FBbUIsQ0FBQztBQUMxQixXQUFTLFNBQVMsR0FBRyxTQUFXLGtCQUFjLE1BQU0sUUFBUSxVQUFVO0FBQ3BFLFVBQU0sTUFBTSxNQUFNLFNBQVMsU0FBVyxrQkFBYyxTQUFTLEtBQU8sZUFBVztBQUMvRSxVQUFNLFlBQVksSUFBSSxTQUFTLEdBQUssb0JBQWdCO0FBQ3BELElBQUFBLFNBQVEsS0FBSztBQUFBLE1BQ1g7QUFBQSxNQUNBLElBQU0saUJBQWEsU0FBVztBQUFBLE1BQzlCO0FBQUEsTUFDQSxNQUFNLFVBQVUsU0FBUyxFQUFFLFFBQVEsV0FBVyxFQUFFO0FBQUEsTUFDaEQsTUFBTSxJQUFJLGFBQWUsZ0JBQVk7QUFBQSxNQUNyQyxPQUFPLElBQUksYUFBZSxjQUFVO0FBQUEsSUFDdEMsQ0FBQztBQUFBLEVBQ0g7QUFDQSxRQUFNQyxXQUFVLENBQUMsV0FBeUIsRUFBRSxJQUFJLE1BQU0sSUFBSSxPQUFPLE1BQU0sSUFBSTtBQUMzRSxRQUFNLE9BQU8sQ0FBQyxVQUFpQixTQUFTLE1BQU0sTUFBTSxLQUFLLEtBQUssVUFBVSxNQUFNLElBQUksQ0FBQztBQUNuRixRQUFNLE9BQWdCLENBQUM7QUFDdkIsUUFBTUMsU0FBUSxvQkFBSSxJQUFtQjtBQUNyQyxhQUFXLFNBQVNGLFVBQVM7QUFDM0IsVUFBTSxRQUFRLEVBQUUsUUFBUSxDQUFDRCxTQUFRLE9BQU9FLFNBQVEsS0FBSyxDQUFDLEVBQUU7QUFDeEQsVUFBTSxVQUFVLFlBQVksTUFBTSxJQUFJLFNBQVMsR0FBSyxvQkFBZ0IsQ0FBQztBQUNyRSxRQUFJLFlBQVksSUFBSTtBQUNsQixZQUFNLFFBQVEsTUFBTSxJQUFJLFNBQVMsR0FBSyxvQkFBZ0IsRUFBRSxTQUFTLEtBQUs7QUFDdEUsUUFBRTtBQUFBLFFBQ0E7QUFBQSxRQUNBLEVBQUUsSUFBSSxNQUFNLElBQUksTUFBTSxxQkFBcUIsTUFBTSxNQUFNLEdBQUc7QUFBQSxRQUMxRCxHQUFHLEtBQUssS0FBSyxPQUFPO0FBQUEsUUFDcEI7QUFBQSxRQUNBO0FBQUEsTUFDRjtBQUFBLElBQ0Y7QUFDQSxVQUFNLE1BQU0sTUFBTSxJQUFJLFNBQVMsVUFBVSxHQUFLLG9CQUFnQjtBQUM5RCxVQUFNLE9BQU9DLE9BQU0sSUFBSSxHQUFHO0FBQzFCLFFBQUksTUFBTTtBQUNSLFFBQUU7QUFBQSxRQUNBO0FBQUEsUUFDQSxFQUFFLElBQUksTUFBTSxJQUFJLE1BQU0sS0FBSyxLQUFLLEVBQUU7QUFBQSxRQUNsQyxxQkFBcUIsS0FBSyxNQUFNO0FBQUEsUUFDaEM7QUFBQSxRQUNBLEVBQUUsUUFBUSxDQUFDLEdBQUcsTUFBTSxRQUFRRCxTQUFRLElBQUksQ0FBQyxFQUFFO0FBQUEsTUFDN0M7QUFBQSxJQUNGLE1BQU8sQ0FBQUMsT0FBTSxJQUFJLEtBQUssS0FBSztBQUMzQixVQUFNLFNBQVMsTUFBTSxRQUFRLGFBQWEsTUFBTSxTQUFTLEtBQUssTUFBTSxPQUFPLE1BQU0sU0FBUztBQUMxRixRQUFJLENBQUMsUUFBUTtBQUNYLFFBQUU7QUFBQSxRQUNBO0FBQUEsUUFDQSxFQUFFLElBQUksTUFBTSxLQUFPLGtCQUFjLE1BQU0sS0FBSyxLQUFLLEVBQUU7QUFBQSxRQUNuRCxRQUFRLEtBQUs7QUFBQSxRQUNiLDZCQUE2QixTQUFTLE9BQU8sUUFBUSxDQUFDO0FBQUEsUUFDdEQ7QUFBQSxNQUNGO0FBQUEsSUFDRixPQUFPO0FBQ0wsWUFBTUMsVUFBUyxLQUFLLEdBQUcsRUFBRTtBQUN6QixVQUFJQSxXQUFVLE1BQU0sT0FBT0EsUUFBTyxNQUFNO0FBQ3RDLFVBQUU7QUFBQSxVQUNBO0FBQUEsVUFDQSxFQUFFLElBQUksTUFBTSxLQUFPLGtCQUFjLE1BQU0sS0FBSyxLQUFLLEVBQUU7QUFBQSxVQUNuRCxRQUFRLEtBQUs7QUFBQSxVQUNiLCtCQUErQkEsUUFBTyxNQUFNLEtBQUssUUFBUUEsT0FBTSxDQUFDO0FBQUEsVUFDaEUsRUFBRSxRQUFRLENBQUMsR0FBRyxNQUFNLFFBQVFGLFNBQVFFLE9BQU0sQ0FBQyxFQUFFO0FBQUEsUUFDL0M7QUFBQSxNQUNGO0FBQ0EsV0FBSyxLQUFLLEtBQUs7QUFBQSxJQUNqQjtBQUFBLEVBQ0Y7QUFDQSxNQUFJO0FBQ0osYUFBVyxTQUFTLENBQUMsR0FBRyxJQUFJLEVBQUUsS0FBSyxDQUFDLEdBQUcsTUFBTSxFQUFFLE9BQU8sRUFBRSxRQUFRLEVBQUUsU0FBUyxFQUFFLE1BQU0sR0FBRztBQUNwRixRQUFJLFFBQVEsTUFBTSxPQUFPLEtBQUssT0FBTyxLQUFLLE9BQU87QUFDL0MsUUFBRTtBQUFBLFFBQ0E7QUFBQSxRQUNBLEVBQUUsSUFBSSxNQUFNLEtBQU8sa0JBQWMsTUFBTSxLQUFLLEtBQUssRUFBRTtBQUFBLFFBQ25ELFFBQVEsS0FBSztBQUFBLFFBQ2Isb0JBQW9CLEtBQUssTUFBTSxLQUFLLFFBQVEsSUFBSSxDQUFDO0FBQUEsUUFDakQsRUFBRSxRQUFRLENBQUNKLFNBQVEsT0FBT0UsU0FBUSxLQUFLLEdBQUdBLFNBQVEsSUFBSSxDQUFDLEVBQUU7QUFBQSxNQUMzRDtBQUFBLElBQ0Y7QUFDQSxRQUFJLENBQUMsUUFBUSxNQUFNLE9BQU8sTUFBTSxRQUFRLEtBQUssT0FBTyxLQUFLLE1BQU8sUUFBTztBQUFBLEVBQ3pFO0FBQ0EsUUFBTSxNQUFNLEtBQUssT0FBTyxDQUFDLE1BQU0sVUFBVSxLQUFLLElBQUksTUFBTSxNQUFNLE9BQU8sTUFBTSxLQUFLLEdBQUcsU0FBUztBQUM1RixRQUFNLE1BQU0sRUFBRSxRQUFRLENBQUNILE1BQUssT0FBT0MsU0FBUSxPQUFPLEVBQUUsSUFBTSxnQkFBWSxPQUFPLE1BQU0sQ0FBQyxFQUFFO0FBQ3RGLFFBQU0sUUFBUSxFQUFFLElBQU0sd0JBQW9CLE1BQU0sY0FBYztBQUM5RCxNQUFJRCxNQUFLLFFBQVEsU0FBU0EsTUFBSyxRQUFRLEtBQUs7QUFDMUMsUUFBSSxLQUFLLFdBQVdFLFNBQVEsVUFBVUYsTUFBSyxRQUFRO0FBQ2pELFFBQUUsTUFBTSxzQkFBc0IsT0FBTyxRQUFRQSxNQUFLLEtBQUssSUFBSSxRQUFRLEdBQUcsK0JBQStCLEdBQUc7QUFBQSxFQUM1RyxXQUFXQSxNQUFLLFFBQVEsV0FBVztBQUNqQyxNQUFFLE1BQU0sc0JBQXNCLE9BQU8sUUFBUUEsTUFBSyxLQUFLLElBQUksaUJBQWlCLFNBQVMsc0JBQXNCLEdBQUc7QUFBQSxFQUNoSCxXQUFXQSxNQUFLLFFBQVEsS0FBSztBQUMzQixNQUFFO0FBQUEsTUFDQTtBQUFBLE1BQ0E7QUFBQSxNQUNBLFFBQVFBLE1BQUssS0FBSyx5Q0FBeUMsR0FBRztBQUFBLE1BQzlEO0FBQUEsTUFDQTtBQUFBLElBQ0Y7QUFBQSxFQUNGO0FBQ0EsU0FBTyxLQUFLLElBQUksQ0FBQyxVQUFVO0FBQ3pCLFVBQU0sU0FBUyxNQUFNLE9BQVM7QUFDOUIsV0FBTyxFQUFFLE1BQU0sTUFBTSxNQUFNLE1BQU1ELFFBQU9ILE9BQU0sSUFBSSxNQUFNLENBQUMsR0FBRyxRQUFRLE1BQU0sTUFBTSxRQUFVLGVBQVc7QUFBQSxFQUN2RyxDQUFDO0FBQ0g7QUFHTyxTQUFTLFdBQVcsR0FBZ0IsT0FBb0I7QUFDN0QsUUFBTSxFQUFFLE9BQUFBLE9BQU0sSUFBSTtBQUNsQixXQUFTLE9BQU8sR0FBRyxRQUFRLE1BQU0sVUFBVSxRQUFRO0FBQ2pELFVBQU0sS0FBSyxNQUFNLFNBQVMsT0FBTyxLQUFPO0FBQ3hDLFVBQU0sT0FBT0EsT0FBTSxLQUFLLElBQU0sY0FBVTtBQUN4QyxVQUFNLFFBQVEsS0FBSyxhQUFlLGNBQVU7QUFDNUMsUUFBSSxVQUFVLEVBQUc7QUFDakIsVUFBTSxRQUFRLEVBQUUsSUFBSSxPQUFPLEtBQUssU0FBUyxHQUFHLENBQUMsRUFBRTtBQUMvQyxRQUFJLFNBQVMsS0FBSyxPQUFPLFFBQVEsU0FBVSxRQUFRLFVBQVUsTUFBTSxHQUFHO0FBQ3BFLFFBQUU7QUFBQSxRQUNBO0FBQUEsUUFDQSxFQUFFLElBQUksS0FBTyxnQkFBWSxNQUFNLGlCQUFpQixJQUFJLEdBQUc7QUFBQSxRQUN2RFUsS0FBSSxPQUFPLENBQUM7QUFBQSxRQUNaLDJEQUEyREEsS0FBSSxNQUFNLENBQUMsQ0FBQztBQUFBLFFBQ3ZFLEVBQUUsUUFBUSxDQUFDLEtBQUssRUFBRTtBQUFBLE1BQ3BCO0FBQUEsSUFDRjtBQUNBLFVBQU0sUUFBUSxLQUFLLFNBQVcsZ0JBQWMsaUJBQWUsb0JBQWdCO0FBQzNFLFVBQU0sTUFBTSxNQUFNLFFBQVEsQ0FBQztBQUMzQixRQUFJLE9BQU8sS0FBSyxNQUFNLFNBQVMsR0FBRyxFQUFFLEtBQUssQ0FBQyxTQUFTLFNBQVMsQ0FBQyxHQUFHO0FBQzlELFFBQUU7QUFBQSxRQUNBO0FBQUEsUUFDQSxFQUFFLElBQUksS0FBTyxnQkFBWSxNQUFNLGlCQUFpQixJQUFJLEdBQUc7QUFBQSxRQUN2RCxNQUFNLFNBQVMsS0FBSztBQUFBLFFBQ3BCO0FBQUEsUUFDQSxFQUFFLFFBQVEsQ0FBQyxPQUFPLEVBQUUsSUFBSSxLQUFPLGdCQUFZLE9BQU8sTUFBTSxDQUFDLEVBQUU7QUFBQSxNQUM3RDtBQUFBLElBQ0Y7QUFBQSxFQUNGO0FBQ0Y7OztBQzlQQSxZQUFZQyxTQUFPOzs7QUNBbkIsSUFBSSxPQUFPO0FBQ1gsSUFBSSxNQUFNO0FBR1YsU0FBUyxTQUFTLElBQVksSUFBa0I7QUFDOUMsUUFBTSxLQUFLO0FBQ1gsUUFBTSxLQUFLO0FBRVgsUUFBTSxLQUFLLEtBQUs7QUFDaEIsUUFBTSxLQUFLLE9BQU87QUFDbEIsUUFBTSxLQUFLLEtBQUs7QUFDaEIsUUFBTSxLQUFLLE9BQU87QUFDbEIsUUFBTSxNQUFNLEtBQUs7QUFDakIsUUFBTSxNQUFNLEtBQUs7QUFDakIsUUFBTSxNQUFNLEtBQUs7QUFDakIsUUFBTUMsV0FBVSxRQUFRLE9BQU8sTUFBTSxVQUFXLE1BQU07QUFDdEQsUUFBTSxVQUFVLEtBQUssS0FBSyxLQUFLLE1BQU0sTUFBTSxLQUFLLElBQUksS0FBSyxNQUFNLE1BQU0sS0FBSyxLQUFLQSxZQUFXO0FBQzFGLFNBQVFBLFdBQVUsS0FBTyxNQUFNLFdBQWE7QUFDNUMsU0FBUSxVQUFVLEtBQUssS0FBSyxJQUFJLEVBQUUsSUFBSSxLQUFLLEtBQUssSUFBSSxFQUFFLE1BQU87QUFDL0Q7QUFHQSxTQUFTLEtBQUssTUFBb0I7QUFDaEMsUUFBTSxJQUFJO0FBQ1YsVUFBUSxJQUFLLE1BQU0sVUFBVztBQUM5QixTQUFPLE9BQVEsUUFBUSxPQUFTLEtBQU0sS0FBSyxXQUFhO0FBQzFEO0FBR0EsU0FBUyxPQUFhO0FBQ3BCLFFBQU0sTUFBTSxNQUFNO0FBQ2xCLFNBQVEsT0FBTyxjQUFjLE1BQU0sYUFBYSxJQUFJLE9BQVE7QUFDNUQsUUFBTSxRQUFRO0FBQ2QsT0FBSyxFQUFFO0FBQ1AsV0FBUyxZQUFZLFNBQVU7QUFDL0IsT0FBSyxFQUFFO0FBQ1AsV0FBUyxZQUFZLFNBQVU7QUFDL0IsT0FBSyxFQUFFO0FBQ1Q7QUFHTyxTQUFTLFFBQVEsVUFBa0IsU0FBaUIsS0FBNEM7QUFDckcsU0FBTztBQUNQLFFBQU07QUFDTixXQUFTLEtBQUssR0FBRyxLQUFLLElBQUksUUFBUSxNQUFNLEdBQUc7QUFDekMsV0FBTyxNQUFNLElBQUksYUFBYSxFQUFFLE9BQU87QUFDdkMsWUFBUSxPQUFPLElBQUksYUFBYSxLQUFLLENBQUMsT0FBTztBQUM3QyxTQUFLO0FBQUEsRUFDUDtBQUNBLFNBQU8sRUFBRSxNQUFNLElBQUk7QUFDckI7QUFHTyxTQUFTLE1BQU1DLE1BQXFCO0FBQ3pDLFFBQU0sTUFBTUEsT0FBTTtBQUNsQixTQUFPLE1BQU0sSUFBSSxNQUFNLElBQUk7QUFDN0I7QUFHTyxTQUFTLE9BQU9DLE9BQWMsUUFBd0I7QUFDM0QsU0FBTyxPQUFRLE9BQU9BLEtBQUksSUFBSSxPQUFPLE1BQU0sS0FBTSxHQUFHO0FBQ3REOzs7QUR2REEsSUFBTSxVQUFVLEtBQUs7QUFDckIsSUFBTSxhQUFlLFlBQVE7QUFrQjdCLElBQU0sYUFBYSxDQUFDLFdBQW1CLFVBQVUsU0FBUyxDQUFDLGFBQWEsV0FBVyxDQUFDO0FBRTdFLFNBQVMsV0FBVyxHQUFzQjtBQUMvQyxRQUFNLFFBQVEsU0FBUyxDQUFDO0FBQ3hCLFFBQU0sT0FBTyxTQUFTLEVBQUUsS0FBTyxZQUFRLENBQUM7QUFDeEMsUUFBTSxRQUFRLEVBQUUsS0FBTyxhQUFTO0FBQ2hDLGNBQVksR0FBRyxPQUFPLFFBQVEsS0FBSyxDQUFDO0FBQ3BDLFFBQU0sT0FBTyxRQUFRLEdBQUcsS0FBSztBQUM3QixRQUFNLFFBQVEsV0FBVyxHQUFHLE9BQU8sSUFBSTtBQUN2QyxZQUFVLEdBQUcsT0FBTyxNQUFNLEtBQUs7QUFDL0IsRUFBQUMsYUFBWSxHQUFHLE9BQU8sS0FBSztBQUMzQixRQUFNLEVBQUUsS0FBSyxJQUFJLEVBQUU7QUFFbkIsUUFBTSxRQUFRLEVBQUUsSUFBSSxNQUFNLElBQUksTUFBTSxRQUFRO0FBQzVDLE1BQUksRUFBRSxNQUFNLEdBQUcsSUFBSSxVQUFVLE9BQU8sTUFBTSxLQUFLLENBQUMsUUFBUSxLQUFLLENBQUMsQ0FBQyxLQUFLLEVBQUUsT0FBTyxNQUFNLEdBQUcsR0FBRztBQUN2RixNQUFFO0FBQUEsTUFDQSxHQUFHLElBQUk7QUFBQSxNQUNQO0FBQUEsTUFDQTtBQUFBLE1BQ0E7QUFBQSxNQUNBO0FBQUEsUUFDRSxRQUFRLENBQUMsUUFBUSxLQUFLLENBQUM7QUFBQSxRQUN2QixNQUFNLENBQUMsTUFBTSxHQUFHO0FBQUEsTUFDbEI7QUFBQSxJQUNGO0FBQUEsRUFDRjtBQUNBLFFBQU0sUUFBUSxFQUFFLEtBQU8sWUFBUTtBQUMvQixRQUFNLE1BQU0sTUFBTSxNQUFNO0FBQ3hCLE1BQUksUUFBUSxHQUFHO0FBQ2IsTUFBRSxNQUFNLEdBQUcsSUFBSSxTQUFTLEVBQUUsSUFBSSxNQUFNLElBQUksTUFBTSxPQUFPLEdBQUcsV0FBVyx1QkFBdUI7QUFBQSxNQUN4RixRQUFRLENBQUMsUUFBUSxLQUFLLENBQUM7QUFBQSxJQUN6QixDQUFDO0FBQUEsRUFDSCxXQUFXLFFBQVEsRUFBRyxXQUFVLEdBQUcsT0FBTyxRQUFRLEtBQUssQ0FBQztBQUN4RCxlQUFhLEdBQUcsS0FBSztBQUNyQixJQUFFLFFBQVUsa0JBQWMsVUFBVTtBQUN0QztBQUVBLFNBQVMsU0FBUyxHQUF1QjtBQUN2QyxRQUFNLEVBQUUsS0FBSyxJQUFJLEVBQUU7QUFDbkIsUUFBTSxRQUFRLFNBQVM7QUFDdkIsUUFBTSxXQUFXLEVBQUUsTUFBTSxHQUFHLElBQUksY0FBZ0IseUJBQXFCLGFBQWEsQ0FBQyxNQUFNLEtBQUssR0FBRyxZQUFZO0FBQzdHLFFBQU0sV0FBVyxFQUFFLE1BQU0sR0FBRyxJQUFJLGFBQWUsd0JBQW9CLFlBQVksQ0FBQyxNQUFNLEtBQUssR0FBRyxZQUFZO0FBQzFHLFFBQU0sVUFBVSxFQUFFO0FBQUEsSUFDaEIsR0FBRyxJQUFJO0FBQUEsSUFDTDtBQUFBLElBQ0Y7QUFBQSxJQUNBLENBQUMsTUFBTyxRQUFRLEtBQUssSUFBSSxNQUFNO0FBQUEsSUFDL0IsUUFBUSxlQUFlLGNBQWMsUUFBUTtBQUFBLEVBQy9DO0FBQ0EsUUFBTSxhQUFhLEVBQUU7QUFBQSxJQUNuQixHQUFHLElBQUk7QUFBQSxJQUNMO0FBQUEsSUFDRjtBQUFBLElBQ0EsQ0FBQyxNQUFNLElBQUksWUFBWSxLQUFPO0FBQUEsSUFDOUIsMkJBQTJCLFFBQVEsaUJBQW1CLFlBQVE7QUFBQSxFQUNoRTtBQUNBLFFBQU0sU0FBUyxLQUFLLEtBQUssV0FBYSxTQUFLO0FBQzNDLFFBQU0sYUFBYSxFQUFFO0FBQUEsSUFDbkIsR0FBRyxJQUFJO0FBQUEsSUFDTDtBQUFBLElBQ0Y7QUFBQSxJQUNBLENBQUMsTUFBTSxLQUFLLFVBQVUsS0FBSyxLQUFLO0FBQUEsSUFDaEMsR0FBRyxNQUFNO0FBQUEsRUFDWDtBQUNBLFFBQU0sWUFBWSxRQUFRLFdBQVc7QUFDckMsUUFBTSxRQUFVLGVBQVdDLEtBQUksT0FBTyxJQUFJQSxLQUFJLFNBQVM7QUFDdkQsUUFBTSxTQUFTLEVBQUU7QUFBQSxJQUNmLEdBQUcsSUFBSTtBQUFBLElBQ0w7QUFBQSxJQUNGO0FBQUEsSUFDQSxDQUFDLE1BQU0sSUFBSSxNQUFNLEtBQUssS0FBSztBQUFBLElBQzNCLDZCQUE2QixLQUFLO0FBQUEsRUFDcEM7QUFDQSxJQUFFO0FBQUEsSUFDQSxHQUFHLElBQUk7QUFBQSxJQUNMLGlCQUFlLGlCQUFhLGFBQWEsYUFBYTtBQUFBLElBQ3hELEdBQUcsVUFBVSxlQUFlLFVBQVUsY0FBYyxNQUFNO0FBQUEsRUFDNUQ7QUFDQSxJQUFFLFFBQVE7QUFDVixRQUFNLFNBQVMsRUFBRSxPQUFTLGlCQUFlLGlCQUFhO0FBQ3RELFNBQU87QUFBQSxJQUNMO0FBQUEsSUFDQTtBQUFBLElBQ0E7QUFBQSxJQUNBO0FBQUEsSUFDQTtBQUFBLElBQ0E7QUFBQSxJQUNBLFNBQVMsRUFBRSxNQUFNLElBQUksRUFBRSxPQUFTLGdCQUFZLGFBQWEsVUFBVTtBQUFBLElBQ25FLE9BQU8sRUFBRSxNQUFNLElBQUksU0FBVyxlQUFXLFlBQVksTUFBTTtBQUFBLElBQzNELFNBQVMsRUFBRSxNQUFNLElBQUksU0FBVyxpQkFBYSxZQUFZLE1BQU07QUFBQSxJQUMvRDtBQUFBLEVBQ0Y7QUFDRjtBQUVBLElBQU0sUUFBUSxDQUFDLFNBQWMsV0FBbUIsUUFBUSxNQUFNLE1BQU0sSUFBSTtBQUd4RSxTQUFTLFlBQVksR0FBZ0IsT0FBYyxPQUFvQjtBQUNyRSxRQUFNLEVBQUUsU0FBUyxTQUFTLElBQUk7QUFDOUIsTUFBSSxTQUFTO0FBQ2IsV0FBUyxTQUFTLEdBQUcsU0FBUyxRQUFRLE9BQU8sVUFBVTtBQUNyRCxRQUFJLFNBQVMsZUFBZSxLQUFLLE1BQU0sU0FBUyxNQUFNLEtBQU8sV0FBUTtBQUFBLEVBQ3ZFO0FBQ0EsUUFBTSxTQUFTLE1BQU0sTUFBTSxhQUFhLENBQUMsSUFBSSxLQUFLLE9BQU87QUFDekQsTUFBSSxXQUFXLFlBQWEsVUFBVSxXQUFXLFdBQVcsRUFBSTtBQUNoRSxJQUFFO0FBQUEsSUFDQSxHQUFHLEVBQUUsTUFBTSxJQUFJO0FBQUEsSUFDZixFQUFFLElBQUksUUFBUSxJQUFJLE1BQU0sZ0NBQWdDO0FBQUEsSUFDeEQsR0FBRyxNQUFNO0FBQUEsSUFDVCxHQUFHLFFBQVEsaUJBQWlCLFNBQVMsa0JBQWtCLEVBQUU7QUFBQSxJQUN6RCxFQUFFLFFBQVEsQ0FBQyxLQUFLLEdBQUcsT0FBTyxLQUFLO0FBQUEsRUFDakM7QUFDRjtBQUdBLFNBQVMsUUFBUSxHQUFnQixFQUFFLFNBQVMsV0FBVyxHQUFvQjtBQUN6RSxRQUFNLE9BQWlCLENBQUM7QUFDeEIsV0FBUyxTQUFTLEdBQUcsU0FBUyxRQUFRLE9BQU8sVUFBVTtBQUNyRCxRQUFJLFNBQVMsZUFBZSxLQUFLLE1BQU0sU0FBUyxNQUFNLEtBQU8sV0FBUTtBQUNyRSxRQUFJLFFBQVEsSUFBSSxNQUFNLElBQUksV0FBWSxNQUFLLEtBQUssTUFBTTtBQUFBLFNBQ2pEO0FBQ0gsUUFBRTtBQUFBLFFBQ0EsR0FBRyxFQUFFLE1BQU0sSUFBSTtBQUFBLFFBQ2YsRUFBRSxJQUFJLFFBQVEsT0FBTyxNQUFNLEdBQUcsTUFBTSxXQUFXLE1BQU0sRUFBRTtBQUFBLFFBQ3ZELE9BQU8sTUFBTSxTQUFTLE1BQU0sQ0FBQyxXQUFXLFFBQVEsSUFBSSxNQUFNLENBQUM7QUFBQSxRQUMzRCxpQkFBaUIsVUFBVTtBQUFBLFFBQzNCLEVBQUUsUUFBUSxDQUFDLFFBQVEsTUFBTSxNQUFNLENBQUMsRUFBRTtBQUFBLE1BQ3BDO0FBQUEsSUFDRjtBQUFBLEVBQ0Y7QUFDQSxTQUFPO0FBQ1Q7QUFHQSxTQUFTLFdBQVcsR0FBZ0IsRUFBRSxTQUFTLFdBQVcsR0FBVSxNQUFxQztBQUN2RyxRQUFNLFFBQVEsSUFBSSxXQUFXLFVBQVUsRUFBRSxLQUFLLEVBQUU7QUFDaEQsYUFBVyxVQUFVLE1BQU07QUFDekIsVUFBTSxRQUFRLFFBQVEsSUFBSSxNQUFNO0FBQ2hDLFVBQU0sUUFBUSxNQUFNLEtBQUs7QUFDekIsUUFBSSxRQUFRLEVBQUcsT0FBTSxLQUFLLElBQUk7QUFBQSxTQUN6QjtBQUNILFFBQUU7QUFBQSxRQUNBLEdBQUcsRUFBRSxNQUFNLElBQUk7QUFBQSxRQUNmLEVBQUUsSUFBSSxRQUFRLE9BQU8sTUFBTSxHQUFHLE1BQU0sV0FBVyxNQUFNLEVBQUU7QUFBQSxRQUN2RCxrQkFBa0IsS0FBSyxpQkFBaUIsV0FBVyxLQUFLLENBQUM7QUFBQSxRQUN6RDtBQUFBLFFBQ0EsRUFBRSxRQUFRLENBQUMsUUFBUSxNQUFNLE1BQU0sR0FBRyxRQUFRLE1BQU0sS0FBSyxDQUFDLEVBQUU7QUFBQSxNQUMxRDtBQUFBLElBQ0Y7QUFBQSxFQUNGO0FBQ0EsU0FBTztBQUNUO0FBR0EsU0FBUyxVQUFVLEdBQWdCLE9BQWMsTUFBdUMsT0FBeUI7QUFDL0csUUFBTSxFQUFFLEtBQUssSUFBSSxFQUFFO0FBQ25CLFFBQU0sRUFBRSxTQUFTLFlBQVksU0FBUyxRQUFRLFNBQVMsVUFBVSxJQUFJO0FBQ3JFLFFBQU0sV0FBV0EsS0FBSSxPQUFPO0FBQzVCLFFBQU0sU0FBbUIsQ0FBQztBQUMxQixRQUFNLFNBQW1CLENBQUM7QUFDMUIsSUFBRSxNQUFNLEtBQUs7QUFDYixXQUFTLFFBQVEsR0FBRyxRQUFRLE1BQU0sUUFBUSxTQUFTO0FBQ2pELFVBQU0sU0FBUyxNQUFNLEtBQUs7QUFDMUIsUUFBSSxTQUFTLEVBQUc7QUFDaEIsVUFBTSxLQUFLLE1BQU0sU0FBUyxRQUFRO0FBQ2xDLFVBQU0sT0FBTyxFQUFFLE1BQU0sS0FBSyxJQUFNLGVBQVcsUUFBUTtBQUNuRCxVQUFNLE1BQU0sS0FBSyxTQUFXLFlBQVE7QUFDcEMsVUFBTSxRQUFRLFFBQVEsTUFBTSxNQUFNO0FBQ2xDLFVBQU0sRUFBRSxNQUFBQyxPQUFNLE9BQUFDLE9BQU0sSUFBSSxTQUFTLFFBQVEsS0FBSyxLQUFLLENBQUM7QUFDcEQsUUFBSUEsV0FBVSxRQUFRO0FBQ3BCLFFBQUU7QUFBQSxRQUNBLEdBQUcsSUFBSTtBQUFBLFFBQ1AsRUFBRSxJQUFJLEtBQU8saUJBQWEsTUFBTSxtQkFBbUIsS0FBSyxXQUFXLFdBQVcsTUFBTSxDQUFDLFNBQVM7QUFBQSxRQUM5RixHQUFHQSxNQUFLO0FBQUEsUUFDUixHQUFHLE1BQU07QUFBQSxRQUNULEVBQUUsUUFBUSxDQUFDLE9BQU8sRUFBRSxJQUFJLEtBQU8saUJBQWEsT0FBTyxPQUFPLEtBQUssUUFBUSxNQUFNLEtBQUssRUFBRSxNQUFNLFNBQVMsR0FBRyxDQUFDLENBQUMsRUFBRSxDQUFDLEVBQUU7QUFBQSxNQUMvRztBQUFBLElBQ0Y7QUFDQSxVQUFNLE9BQU8sUUFBUSxLQUFLLE1BQU0sS0FBSyxPQUFPLEdBQUc7QUFDL0MsVUFBTSxTQUFTLE1BQWUsQ0FBQyxPQUFPLEVBQUUsSUFBSSxLQUFPLGNBQVUsT0FBTyxPQUFPLEtBQUssR0FBRyxFQUFFLENBQUM7QUFDdEYsUUFBSSxLQUFLLFNBQVNELE9BQU07QUFDdEIsUUFBRTtBQUFBLFFBQ0EsR0FBRyxJQUFJO0FBQUEsUUFDUCxFQUFFLElBQUksS0FBTyxlQUFXLE1BQU0saUJBQWlCLEtBQUssR0FBRztBQUFBLFFBQ3ZERSxLQUFJRixPQUFNLENBQUM7QUFBQSxRQUNYLEdBQUdFLEtBQUksS0FBSyxNQUFNLENBQUMsQ0FBQztBQUFBLFFBQ3BCLEVBQUUsUUFBUSxDQUFDLEdBQUcsT0FBTyxHQUFHLEVBQUUsSUFBSSxLQUFPLGVBQVcsT0FBTyxPQUFPLEtBQUssUUFBUSxNQUFNLEtBQUssRUFBRSxNQUFNLFNBQVMsQ0FBQyxDQUFDLEVBQUUsQ0FBQyxFQUFFO0FBQUEsTUFDaEg7QUFBQSxJQUNGO0FBQ0EsVUFBTSxNQUFNLE1BQU0sU0FBUyxNQUFNO0FBQ2pDLFFBQUksUUFBUSxNQUFNLEtBQUssR0FBRyxHQUFHO0FBQzNCLFFBQUU7QUFBQSxRQUNBLEdBQUcsSUFBSTtBQUFBLFFBQ1AsRUFBRSxJQUFJLFFBQVEsT0FBTyxNQUFNLEdBQUcsTUFBTSxXQUFXLE1BQU0sRUFBRTtBQUFBLFFBQ3ZELE9BQU8sR0FBRztBQUFBLFFBQ1YsT0FBTyxNQUFNLEtBQUssR0FBRyxDQUFDO0FBQUEsUUFDdEIsRUFBRSxRQUFRLE9BQU8sRUFBRTtBQUFBLE1BQ3JCO0FBQUEsSUFDRjtBQUNBLFVBQU0sT0FBTyxPQUFPLEtBQUssTUFBTSxVQUFVO0FBQ3pDLFVBQU0sWUFBWSxLQUFLLE1BQU0sU0FBUyxVQUFVLElBQUksT0FBTyxjQUFjO0FBQ3pFLFVBQU0sUUFBUSxRQUFRLE1BQU0sT0FBTyxVQUFVLElBQUk7QUFDakQsUUFBSSxXQUFXLFNBQVMsVUFBWSxTQUFLO0FBQ3ZDLFFBQUU7QUFBQSxRQUNBLEdBQUcsSUFBSTtBQUFBLFFBQ1AsRUFBRSxJQUFJLFFBQVEsT0FBTyxPQUFPLFVBQVUsR0FBRyxNQUFNLG1CQUFtQixJQUFJLEdBQUc7QUFBQSxRQUN6RSxTQUFTLEtBQUs7QUFBQSxRQUNkLFlBQVksUUFBUSwrQ0FBK0MsS0FBSyxNQUFNLFNBQVMsVUFBVSxDQUFDO0FBQUEsUUFDbEcsRUFBRSxRQUFRLENBQUMsUUFBUSxNQUFNLE9BQU8sVUFBVSxHQUFHLEdBQUcsT0FBTyxDQUFDLEVBQUU7QUFBQSxNQUM1RDtBQUFBLElBQ0Y7QUFDQSxNQUFFLFFBQVEsb0JBQW9CLEtBQUssSUFBSSxLQUFPLGNBQVUsU0FBUyxDQUFDLEtBQUssQ0FBQztBQUN4RSxRQUFJLFlBQVksTUFBTSxFQUFHLEdBQUUsUUFBUSxzQkFBc0IsS0FBSyxJQUFJLEtBQU8sZUFBVyxVQUFVLFdBQVcsQ0FBQyxLQUFLLENBQUM7QUFDaEgsV0FBTyxLQUFLLEtBQUssT0FBTyxLQUFLLE1BQU0sS0FBSyxRQUFRLEdBQUc7QUFDbkQsV0FBTyxLQUFLLEtBQUs7QUFBQSxFQUNuQjtBQUNBLGNBQVksR0FBRyxPQUFPLE9BQU8sUUFBUSxNQUFNO0FBQzdDO0FBR0EsU0FBUyxZQUNQLEdBQ0EsT0FDQSxPQUNBLFFBQ0EsUUFDTTtBQUNOLFFBQU0sU0FBUyxhQUFhLEtBQUssTUFBTSxFQUFFLEtBQUs7QUFDOUMsUUFBTSxRQUFRLG9CQUFJLElBQVk7QUFDOUIsV0FBUyxJQUFJLEdBQUcsSUFBSSxPQUFPLFFBQVEsSUFBSyxLQUFJLE9BQU8sQ0FBQyxNQUFNLE9BQU8sSUFBSSxDQUFDLEVBQUcsT0FBTSxJQUFJLE9BQU8sQ0FBQyxDQUFXO0FBQ3RHLE1BQUksTUFBTSxTQUFTLEVBQUc7QUFDdEIsUUFBTSxPQUFPLG9CQUFJLElBQWlEO0FBQ2xFLFNBQU8sUUFBUSxDQUFDLE1BQU0sTUFBTTtBQUMxQixRQUFJLENBQUMsTUFBTSxJQUFJLElBQUksRUFBRztBQUN0QixVQUFNLFFBQVEsT0FBTyxDQUFDO0FBQ3RCLFVBQU0sU0FBUyxNQUFNLEtBQUs7QUFDMUIsVUFBTSxLQUFLLE1BQU0sU0FBUyxRQUFRLE1BQU0sU0FBVztBQUNuRCxVQUFNLE1BQU0sRUFBRSxNQUFNLEtBQUssSUFBSUgsS0FBSSxNQUFNLE9BQU8sQ0FBQztBQUMvQyxVQUFNLFNBQVMsQ0FBQyxNQUFNLFFBQVEsTUFBTSxNQUFNLEdBQUcsRUFBRSxJQUFJLE9BQU8sSUFBSSxDQUFDO0FBQy9ELFVBQU0sT0FBTyxJQUFJLFNBQVMsUUFBUTtBQUNsQyxVQUFNLFFBQVEsS0FBSyxJQUFJLElBQUk7QUFDM0IsUUFBSSxPQUFPO0FBQ1QsUUFBRTtBQUFBLFFBQ0EsR0FBRyxFQUFFLE1BQU0sSUFBSTtBQUFBLFFBQ2YsRUFBRSxJQUFJLE1BQU0sUUFBUSxPQUFPLE1BQU0sR0FBRyxNQUFNLFdBQVcsTUFBTSxFQUFFO0FBQUEsUUFDN0QsY0FBYyxXQUFXLE1BQU0sTUFBTSxDQUFDO0FBQUEsUUFDdEM7QUFBQSxRQUNBLEVBQUUsUUFBUSxDQUFDLEdBQUcsTUFBTSxRQUFRLEdBQUcsTUFBTSxFQUFFO0FBQUEsTUFDekM7QUFBQSxJQUNGLE1BQU8sTUFBSyxJQUFJLE1BQU0sRUFBRSxRQUFRLE9BQU8sQ0FBQztBQUFBLEVBQzFDLENBQUM7QUFDSDtBQUVBLFNBQVNELGFBQVksR0FBZ0IsRUFBRSxNQUFNLEdBQVUsT0FBeUI7QUFDOUUsUUFBTSxFQUFFLEtBQUssSUFBSSxFQUFFO0FBQ25CLFFBQU0sT0FBaUIsQ0FBQztBQUN4QixXQUFTLFFBQVEsR0FBRyxRQUFRLE1BQU0sT0FBTyxTQUFTO0FBQ2hELFVBQU0sUUFBUSxNQUFNLElBQUksS0FBSztBQUM3QixVQUFNLFVBQVUsTUFBTSxNQUFNLEtBQUssS0FBSztBQUN0QyxVQUFNLFFBQVEsRUFBRSxJQUFJLE1BQU0sT0FBTyxLQUFLLEdBQUcsTUFBTSxpQkFBaUIsS0FBSyxHQUFHO0FBQ3hFLFVBQU0sU0FBUyxDQUFDLE1BQU0sTUFBTSxLQUFLLENBQUM7QUFDbEMsUUFBSSxhQUFhLFVBQVUsSUFBSTtBQUM3QixRQUFFO0FBQUEsUUFDQSxHQUFHLElBQUk7QUFBQSxRQUNQO0FBQUEsUUFDQSxVQUFVLDhCQUE4QiwyQkFBMkJJLEtBQUksT0FBTyxDQUFDLENBQUM7QUFBQSxRQUNoRjtBQUFBLFFBQ0EsRUFBRSxPQUFPO0FBQUEsTUFDWDtBQUFBLElBQ0YsV0FDRSxFQUFFLE1BQU0sR0FBRyxJQUFJLGdCQUFnQixPQUFPLE9BQU8sTUFBTSxLQUNsRCxNQUFNLEtBQUssSUFBZSxLQUMzQixFQUFFLE9BQU8sS0FBSyxHQUNkO0FBQ0EsV0FBSyxLQUFLLEtBQUs7QUFBQSxJQUNqQjtBQUFBLEVBQ0Y7QUFDQSxNQUFJLEtBQUssV0FBVyxFQUFHO0FBQ3ZCLElBQUU7QUFBQSxJQUNBLEdBQUcsSUFBSTtBQUFBLElBQ1AsRUFBRSxJQUFJLE1BQU0sT0FBTyxLQUFLLENBQUMsQ0FBVyxHQUFHLE1BQU0sR0FBRyxLQUFLLE1BQU0saUJBQWlCO0FBQUEsSUFDNUUsR0FBRyxXQUFXLElBQUksQ0FBQztBQUFBLElBQ25CO0FBQUEsSUFDQSxFQUFFLFFBQVEsS0FBSyxNQUFNLEdBQUcsRUFBRSxFQUFFLElBQUksQ0FBQyxNQUFNLE1BQU0sTUFBTSxDQUFDLENBQUMsR0FBRyxNQUFNLENBQUMsR0FBRyxJQUFJLElBQUksS0FBSyxJQUFJLENBQUMsTUFBTSxNQUFNLElBQUksQ0FBQyxDQUFDLENBQUMsQ0FBQyxFQUFFO0FBQUEsRUFDNUc7QUFDRjtBQUdBLFNBQVMsVUFBVSxHQUFnQixFQUFFLFFBQVEsR0FBVSxPQUFvQjtBQUN6RSxXQUFTLFNBQVMsR0FBRyxTQUFTLFFBQVEsT0FBTyxVQUFVO0FBQ3JELFFBQUksU0FBUyxlQUFlLEtBQUssTUFBTSxTQUFTLE1BQU0sTUFBUSxXQUFRO0FBQ3RFLE1BQUU7QUFBQSxNQUNBLEdBQUcsRUFBRSxNQUFNLElBQUk7QUFBQSxNQUNmLEVBQUUsSUFBSSxNQUFNLElBQUksTUFBTSxPQUFPO0FBQUEsTUFDN0IsZ0JBQWdCLFdBQVcsTUFBTSxDQUFDO0FBQUEsTUFDbEM7QUFBQSxNQUNBLEVBQUUsUUFBUSxDQUFDLE9BQU8sUUFBUSxNQUFNLE1BQU0sQ0FBQyxFQUFFO0FBQUEsSUFDM0M7QUFDQTtBQUFBLEVBQ0Y7QUFDRjtBQUVBLFNBQVMsYUFBYSxHQUFnQixFQUFFLFNBQVMsV0FBVyxHQUFnQjtBQUMxRSxRQUFNLEVBQUUsS0FBSyxJQUFJLEVBQUU7QUFDbkIsUUFBTSxPQUFpQixDQUFDO0FBQ3hCLFdBQVMsUUFBUSxHQUFHLFFBQVEsWUFBWSxTQUFTO0FBQy9DLFVBQU0sU0FBUyxRQUFRO0FBQ3ZCLFVBQU0sUUFBUSxRQUFRLElBQUksTUFBTTtBQUNoQyxVQUFNLFFBQVEsRUFBRSxJQUFJLFFBQVEsT0FBTyxNQUFNLEdBQUcsTUFBTSxtQkFBbUIsS0FBSyxHQUFHO0FBQzdFLFFBQUksRUFBRSxNQUFNLEdBQUcsSUFBSSxXQUFXLE9BQU8sT0FBTyxDQUFDLFFBQVEsTUFBTSxNQUFNLENBQUMsQ0FBQyxLQUFLLEVBQUUsT0FBTyxLQUFLLEVBQUcsTUFBSyxLQUFLLE1BQU07QUFBQSxFQUMzRztBQUNBLE1BQUksS0FBSyxXQUFXLEVBQUc7QUFDdkIsSUFBRTtBQUFBLElBQ0EsR0FBRyxJQUFJO0FBQUEsSUFDUCxFQUFFLElBQUksUUFBUSxPQUFPLEtBQUssQ0FBQyxDQUFXLEdBQUcsTUFBTSxHQUFHLEtBQUssTUFBTSxrQkFBa0I7QUFBQSxJQUMvRSxvQ0FBcUMsS0FBSyxDQUFDLElBQWUsVUFBVTtBQUFBLElBQ3BFO0FBQUEsSUFDQSxFQUFFLFFBQVEsS0FBSyxNQUFNLEdBQUcsRUFBRSxFQUFFLElBQUksQ0FBQyxNQUFNLFFBQVEsTUFBTSxDQUFDLENBQUMsR0FBRyxNQUFNLENBQUMsR0FBRyxJQUFJLElBQUksS0FBSyxJQUFJLENBQUMsTUFBTSxRQUFRLElBQUksQ0FBQyxDQUFDLENBQUMsQ0FBQyxFQUFFO0FBQUEsRUFDaEg7QUFDRjs7O0FFeFZBLFlBQVlDLFNBQU87QUFLbkIsSUFBTSxRQUFRLENBQUMsU0FBUyxXQUFXLGFBQWEsU0FBUyxVQUFVLFdBQVc7QUFFdkUsU0FBUyxhQUFhLEdBQXNCO0FBQ2pELFFBQU0sRUFBRSxLQUFLLElBQUksRUFBRTtBQUNuQixRQUFNLFdBQVcsRUFBRSxNQUFNLEdBQUcsSUFBSSxjQUFnQix5QkFBcUIsYUFBYSxDQUFDLE1BQU0sS0FBSyxHQUFHLFlBQVk7QUFDN0csSUFBRSxNQUFNLEdBQUcsSUFBSSxhQUFlLHdCQUFvQixZQUFZLENBQUMsTUFBTSxNQUFNLEdBQUcsR0FBRztBQUNqRixRQUFNLGFBQWEsRUFBRTtBQUFBLElBQ25CLEdBQUcsSUFBSTtBQUFBLElBQ0w7QUFBQSxJQUNGO0FBQUEsSUFDQSxDQUFDLE1BQU0sS0FBSyxLQUFLLEtBQU8sZUFBVztBQUFBLElBQ25DLFFBQVUsZUFBVyxDQUFDO0FBQUEsRUFDeEI7QUFDQSxRQUFNLFFBQVUsc0JBQWtCLEtBQUssSUFBSUMsS0FBSSxRQUFRLEdBQUdBLEtBQU0saUJBQWUsbUJBQWUsQ0FBQztBQUMvRixRQUFNLFNBQVMsRUFBRTtBQUFBLElBQ2YsR0FBRyxJQUFJO0FBQUEsSUFDTDtBQUFBLElBQ0Y7QUFBQSxJQUNBLENBQUMsTUFBTSxJQUFJLE1BQU0sS0FBSyxLQUFLO0FBQUEsSUFDM0IsNkJBQTZCLEtBQUs7QUFBQSxFQUNwQztBQUNBLElBQUUsS0FBSyxHQUFHLElBQUksU0FBVyxxQkFBaUIsYUFBYSxRQUFRLEdBQUcsVUFBVSxjQUFjLE1BQU0sUUFBUTtBQUN4RyxJQUFFLFFBQVE7QUFFVixRQUFNLFFBQVEsRUFBRSxLQUFPLGlCQUFhO0FBQ3BDLFFBQU0sU0FBUyxFQUFFLE1BQU0sSUFBSSxFQUFFLE9BQVMscUJBQW1CLG1CQUFlLFlBQVksTUFBTTtBQUMxRixRQUFNLFFBQVEsV0FBVyxHQUFHLE9BQU8sVUFBVTtBQUM3QyxNQUFJLFNBQVMsRUFBRyxjQUFhLEdBQUcsT0FBTyxRQUFRLE9BQU8sVUFBVSxNQUFNO0FBQ3RFLGNBQVksR0FBRyxPQUFPLFFBQVEsS0FBSztBQUNuQyxJQUFFLFFBQVUscUJBQWlCLFNBQVM7QUFDeEM7QUFHQSxTQUFTLFdBQVcsR0FBZ0JDLE9BQVksWUFBNEI7QUFDMUUsUUFBTSxFQUFFLEtBQUssSUFBSSxFQUFFO0FBQ25CLFFBQU0sUUFBUUEsTUFBSyxRQUFRO0FBQzNCLFFBQU0sTUFBTUEsTUFBSztBQUNqQixRQUFNLE9BQU8sTUFBTSxLQUFLLEtBQUssR0FBRyxLQUFLO0FBQ3JDLFFBQU0sUUFBUSxFQUFFLElBQUlBLE1BQUssSUFBSSxNQUFNLFFBQVE7QUFDM0MsUUFBTSxTQUFTLENBQUMsUUFBUUEsS0FBSSxDQUFDO0FBQzdCLFFBQU1DLFNBQVEsQ0FBQyxNQUFjLE9BQWUsYUFDMUMsRUFBRSxNQUFNLEdBQUcsSUFBSSxJQUFJLElBQUksSUFBSSxPQUFPLE9BQU8sVUFBVSxFQUFFLE9BQU8sQ0FBQztBQUMvRCxNQUFJLFFBQVUsb0JBQWlCLENBQUFBLE9BQU0sU0FBUyxNQUFNLHlDQUF5QztBQUFBLFdBQ3BGLFNBQVMsV0FBVyxVQUFZLHFCQUFpQixVQUFZLHNCQUFrQjtBQUN0RixJQUFBQSxPQUFNLFNBQVMsTUFBTSw4REFBOEQ7QUFBQSxFQUNyRixXQUFXLFVBQVksbUJBQWUsVUFBWSxxQkFBaUI7QUFDakUsUUFBSSxRQUFRLEVBQUcsQ0FBQUEsT0FBTSxPQUFPLEdBQUcsSUFBSSxTQUFTLEdBQUcsSUFBSSxVQUFVLElBQUksZUFBZTtBQUFBLEVBQ2xGLFdBQVcsVUFBWSxtQkFBZSxVQUFZLGtCQUFjO0FBQzlELFFBQUksTUFBTSxXQUFZLFFBQU87QUFDN0IsSUFBQUEsT0FBTSxTQUFTLEdBQUcsSUFBSSxXQUFXLEdBQUcsSUFBSSxpQkFBaUIsVUFBVSxFQUFFO0FBQUEsRUFDdkUsV0FBVyxRQUFRLEdBQUc7QUFDcEIsSUFBQUEsT0FBTSxPQUFPLEdBQUcsSUFBSSxjQUFjLHlCQUF5QjtBQUFBLEVBQzdELFdBQVcsRUFBRSxNQUFNLEdBQUcsSUFBSSxRQUFRLE9BQU8sS0FBSyxNQUFNLEtBQUssRUFBRSxPQUFPLEdBQUcsR0FBRztBQUN0RSxVQUFNLFVBQVUsVUFBWTtBQUM1QixNQUFFO0FBQUEsTUFDQSxHQUFHLElBQUksSUFBSSxVQUFVLFdBQVcsYUFBYTtBQUFBLE1BQzdDO0FBQUEsTUFDQSxHQUFHLElBQUk7QUFBQSxNQUNQLFVBQVUsMkNBQTJDO0FBQUEsTUFDckQsRUFBRSxRQUFRLE1BQU0sQ0FBQyxHQUFHLEVBQUU7QUFBQSxJQUN4QjtBQUFBLEVBQ0Y7QUFDQSxTQUFPO0FBQ1Q7QUFFQSxJQUFNLE9BQU8sSUFBSSxZQUFZLFNBQVMsRUFBRSxPQUFPLE1BQU0sV0FBVyxLQUFLLENBQUM7QUFHdEUsU0FBUyxhQUFhLEdBQWdCLE9BQWEsUUFBYSxPQUFlLFVBQWtCLFFBQXNCO0FBQ3JILFFBQU0sRUFBRSxLQUFLLElBQUksRUFBRTtBQUNuQixRQUFNLFFBQVEsQ0FBQyxRQUFRLEtBQUssQ0FBQztBQUM3QixRQUFNRCxRQUFPLEVBQUUsSUFBSSxPQUFPLE9BQU8sS0FBSyxHQUFHLE1BQU0saUJBQWlCLEtBQUssc0JBQXNCO0FBQzNGLE1BQUksT0FBTyxNQUFNLEtBQUssTUFBTSxHQUFHO0FBQzdCLE1BQUUsTUFBTSxHQUFHLElBQUksb0JBQW9CQSxPQUFNLG1DQUFtQywyQkFBMkI7QUFBQSxNQUNyRyxRQUFRLENBQUMsR0FBRyxPQUFPLE9BQU8sTUFBTSxLQUFLLENBQUM7QUFBQSxJQUN4QyxDQUFDO0FBQUEsRUFDSDtBQUNBLFFBQU0sS0FBSyxPQUFPLE9BQU8sS0FBSyxJQUFNO0FBQ3BDLE1BQUksTUFBTSxRQUFRLE1BQVEsaUJBQWE7QUFDckMsTUFBRSxNQUFNLEtBQUs7QUFDYixNQUFFLFFBQVEsd0JBQXdCLEtBQUssSUFBSSxJQUFJLFVBQVUsS0FBSztBQUM5RDtBQUFBLEVBQ0Y7QUFDQSxRQUFNLE9BQU8sS0FBSyxJQUFJLFNBQVMsSUFBTSxrQkFBYztBQUNuRCxRQUFNLE9BQU8sRUFBRSxNQUFNLEtBQUssSUFBTSxpQkFBYSxJQUFJO0FBQ2pELFFBQU0sU0FBUyxLQUFLLGFBQWEsQ0FBQztBQUNsQyxRQUFNLFFBQVEsRUFBRSxJQUFJLE1BQU0saUJBQWlCLEtBQUssR0FBRztBQUNuRCxRQUFNLFNBQVMsQ0FBQyxHQUFHLE9BQU8sRUFBRSxJQUFJLE9BQU8sS0FBSyxTQUFTLEdBQUssaUJBQWEsS0FBSyxJQUFJLFFBQVEsSUFBSSxDQUFDLEVBQUUsQ0FBQztBQUNoRyxNQUFJLFNBQVMsTUFBTTtBQUNqQixNQUFFLE1BQU0sR0FBRyxJQUFJLGdCQUFnQixPQUFPLEdBQUcsTUFBTSxVQUFVLGVBQWUsSUFBSSwyQkFBMkIsRUFBRSxPQUFPLENBQUM7QUFDakg7QUFBQSxFQUNGO0FBQ0EsTUFBSTtBQUNGLFNBQUssT0FBTyxLQUFLLFNBQVcsZ0JBQWMsaUJBQWEsTUFBTSxDQUFDO0FBQUEsRUFDaEUsUUFBUTtBQUNOLE1BQUUsTUFBTSxHQUFHLElBQUksU0FBUyxPQUFPLDJCQUEyQixRQUFRLEVBQUUsT0FBTyxDQUFDO0FBQUEsRUFDOUU7QUFDRjtBQUVBLFNBQVMsWUFBWSxHQUFnQixPQUFhLFFBQWEsT0FBcUI7QUFDbEYsUUFBTSxFQUFFLEtBQUssSUFBSSxFQUFFO0FBQ25CLFFBQU0sT0FBaUIsQ0FBQztBQUN4QixXQUFTLFFBQVEsR0FBRyxRQUFRLE9BQU8sT0FBTyxTQUFTO0FBQ2pELFVBQU0sUUFBUSxPQUFPLElBQUksS0FBSztBQUM5QixVQUFNLFFBQVEsRUFBRSxJQUFJLE9BQU8sT0FBTyxLQUFLLEdBQUcsTUFBTSxpQkFBaUIsS0FBSyxHQUFHO0FBQ3pFLFFBQUksVUFBVSxLQUFLLE9BQU8sTUFBTSxLQUFLLE1BQU0sR0FBRztBQUM1QyxRQUFFO0FBQUEsUUFDQSxHQUFHLElBQUk7QUFBQSxRQUNQO0FBQUEsUUFDQTtBQUFBLFFBQ0E7QUFBQSxRQUNBO0FBQUEsVUFDRSxRQUFRLENBQUMsT0FBTyxNQUFNLEtBQUssQ0FBQztBQUFBLFFBQzlCO0FBQUEsTUFDRjtBQUFBLElBQ0Y7QUFDQSxRQUFJLENBQUMsRUFBRSxNQUFNLEdBQUcsSUFBSSxnQkFBZ0IsT0FBTyxPQUFPLENBQUMsT0FBTyxNQUFNLEtBQUssQ0FBQyxDQUFDLEVBQUc7QUFDMUUsUUFBSSxVQUFVLFNBQVMsRUFBRSxPQUFPLEtBQUssRUFBRyxNQUFLLEtBQUssS0FBSztBQUFBLEVBQ3pEO0FBQ0EsTUFBSSxLQUFLLFdBQVcsRUFBRztBQUN2QixJQUFFO0FBQUEsSUFDQSxHQUFHLElBQUk7QUFBQSxJQUNQLEVBQUUsSUFBSSxPQUFPLE9BQU8sS0FBSyxDQUFDLENBQVcsR0FBRyxNQUFNLEdBQUcsS0FBSyxNQUFNLGlCQUFpQjtBQUFBLElBQzdFLEdBQUcsV0FBVyxJQUFJLENBQUM7QUFBQSxJQUNuQjtBQUFBLElBQ0E7QUFBQSxNQUNFLFFBQVEsQ0FBQyxRQUFRLEtBQUssR0FBRyxHQUFHLEtBQUssTUFBTSxHQUFHLEVBQUUsRUFBRSxJQUFJLENBQUMsTUFBTSxPQUFPLE1BQU0sQ0FBQyxDQUFDLENBQUM7QUFBQSxNQUN6RSxNQUFNLENBQUMsR0FBRyxJQUFJLElBQUksS0FBSyxJQUFJLENBQUMsTUFBTSxPQUFPLElBQUksQ0FBQyxDQUFDLENBQUMsQ0FBQztBQUFBLElBQ25EO0FBQUEsRUFDRjtBQUNGOzs7QUN2SUEsWUFBWUUsU0FBTztBQUtaLFNBQVMsVUFBVSxHQUFzQjtBQUM5QyxRQUFNLFdBQVcsRUFBRSxNQUFNLGtCQUFvQix5QkFBcUIsYUFBYSxDQUFDLE1BQU0sS0FBSyxHQUFHLFlBQVk7QUFDMUcsUUFBTSxXQUFXLEVBQUU7QUFBQSxJQUNqQjtBQUFBLElBQ0U7QUFBQSxJQUNGO0FBQUEsSUFDQSxDQUFDLE1BQU0sS0FBSyxLQUFLLEtBQU87QUFBQSxJQUN4QixRQUFVLFlBQVE7QUFBQSxFQUNwQjtBQUNBLFFBQU0sVUFBVSxFQUFFO0FBQUEsSUFDaEI7QUFBQSxJQUNFO0FBQUEsSUFDRjtBQUFBLElBQ0EsQ0FBQyxNQUFNLElBQUksTUFBTSxLQUFLLEtBQU87QUFBQSxJQUM3QjtBQUFBLEVBQ0Y7QUFDQSxRQUFNLFFBQVEsVUFBVUMsS0FBSSxRQUFRO0FBQ3BDLFFBQU0sU0FBUyxFQUFFO0FBQUEsSUFDZjtBQUFBLElBQ0U7QUFBQSxJQUNGO0FBQUEsSUFDQSxDQUFDLE1BQU0sSUFBSSxNQUFNLEtBQUssS0FBSztBQUFBLElBQzNCLDZCQUE2QixLQUFLO0FBQUEsRUFDcEM7QUFDQSxJQUFFLEtBQUssYUFBZSxrQkFBYyxXQUFXLFFBQVEsR0FBRyxRQUFRLGNBQWMsTUFBTSxRQUFRO0FBQzlGLElBQUUsUUFBUTtBQUVWLFFBQU0sU0FBUyxZQUFZLENBQUM7QUFDNUIsUUFBTSxTQUFTLEVBQUUsTUFBTSxJQUFJLEVBQUUsT0FBUyxpQkFBYSxVQUFVLE1BQU07QUFDbkUsUUFBTSxVQUFVLGFBQWEsR0FBRyxRQUFRLE1BQU07QUFDOUMsY0FBWSxHQUFHLFFBQVEsT0FBTztBQUM5QixJQUFFLFFBQVUsZUFBVyxNQUFNO0FBQy9CO0FBR0EsU0FBUyxZQUFZLEdBQXlCO0FBQzVDLFFBQU0sUUFBaUIsQ0FBQztBQUN4QixRQUFNLE9BQU8sb0JBQUksSUFBb0I7QUFDckMsUUFBTSxRQUFRLEVBQUUsTUFBTSxJQUFJLEVBQUUsT0FBUyxpQkFBZSxvQkFBZ0I7QUFDcEUsTUFBSSxRQUFRO0FBQ1osV0FBUyxJQUFJLEdBQUcsSUFBSSxNQUFNLE9BQU8sS0FBSztBQUNwQyxVQUFNQyxRQUFPLE1BQU0sS0FBSyxDQUFDO0FBQ3pCLFVBQU0sUUFBUSxRQUFRQSxLQUFJO0FBQzFCLFVBQU0sUUFBUSxFQUFFLElBQUlBLE1BQUssSUFBSSxNQUFNLGVBQWUsQ0FBQyxHQUFHO0FBQ3RELFVBQU0sU0FBUyxDQUFDLFFBQVFBLEtBQUksQ0FBQztBQUM3QixRQUFJLFVBQVUsSUFBSTtBQUNoQixVQUFJLFFBQVEsRUFBRyxTQUFRO0FBQ3ZCO0FBQUEsSUFDRjtBQUNBLFFBQUksU0FBUyxHQUFHO0FBQ2QsUUFBRTtBQUFBLFFBQ0E7QUFBQSxRQUNBO0FBQUEsUUFDQSxRQUFRLEtBQUs7QUFBQSxRQUNiLFdBQVcsS0FBSztBQUFBLFFBQ2hCO0FBQUEsVUFDRSxRQUFRLENBQUMsTUFBTSxNQUFNLEtBQUssR0FBRyxHQUFHLE1BQU07QUFBQSxRQUN4QztBQUFBLE1BQ0Y7QUFBQSxJQUNGO0FBQ0EsVUFBTSxPQUFPLE9BQU8sS0FBSztBQUN6QixVQUFNLFFBQVEsRUFBRSxRQUFRLE9BQU8sS0FBSyxDQUFDLEVBQUUsT0FBTyxNQUFNLFdBQVcsT0FBUyxjQUFVO0FBQ2xGLFFBQUksT0FBTyxTQUFTLFNBQVM7QUFDM0IsUUFBRTtBQUFBLFFBQ0E7QUFBQSxRQUNBO0FBQUEsUUFDQSxRQUFRLEtBQUssV0FBVyxRQUFRLEtBQUssTUFBTSxJQUFJLFVBQVUscUJBQXFCO0FBQUEsUUFDOUU7QUFBQSxRQUNBO0FBQUEsVUFDRTtBQUFBLFFBQ0Y7QUFBQSxNQUNGO0FBQ0E7QUFBQSxJQUNGO0FBQ0EsVUFBTSxPQUFPLEVBQUUsTUFBTSxRQUFRLE1BQU0sU0FBVyx1QkFBbUI7QUFDakUsUUFBSSxLQUFLLFVBQVUsR0FBRztBQUNwQixRQUFFO0FBQUEsUUFDQTtBQUFBLFFBQ0E7QUFBQSxRQUNBLFFBQVEsS0FBSyw0QkFBNEIsS0FBSyxLQUFLO0FBQUEsUUFDbkQ7QUFBQSxRQUNBO0FBQUEsVUFDRSxRQUFRLENBQUMsR0FBRyxRQUFRLEtBQUssS0FBSztBQUFBLFFBQ2hDO0FBQUEsTUFDRjtBQUNBO0FBQUEsSUFDRjtBQUNBLFVBQU0sUUFBUSxLQUFLLElBQUksSUFBSTtBQUMzQixRQUFJLFVBQVUsUUFBVztBQUN2QixRQUFFLE1BQU0sb0JBQW9CLE9BQU8sUUFBUSxJQUFJLElBQUkscUJBQXFCLEtBQUssa0JBQWtCO0FBQUEsUUFDN0YsUUFBUSxDQUFDLEdBQUcsUUFBUSxNQUFNLE1BQU0sS0FBSyxDQUFDO0FBQUEsTUFDeEMsQ0FBQztBQUNEO0FBQUEsSUFDRjtBQUNBLFNBQUssSUFBSSxNQUFNLENBQUM7QUFDaEIsVUFBTSxLQUFLLEtBQUs7QUFBQSxFQUNsQjtBQUNBLFNBQU87QUFDVDtBQU1BLFNBQVMsYUFBYSxHQUFnQixRQUEwQixRQUFzQjtBQUNwRixRQUFNLFVBQW1CLG9CQUFJLElBQUk7QUFDakMsYUFBVyxTQUFTLFFBQVE7QUFDMUIsVUFBTSxTQUFTLEVBQUUsTUFBTSxJQUFJLE1BQU0sU0FBVyxvQkFBZ0I7QUFDNUQsVUFBTSxXQUFXLEVBQUUsTUFBTSxJQUFJLE1BQU0sU0FBVyxzQkFBa0I7QUFDaEUsVUFBTSxhQUFhLEVBQUUsTUFBTSxJQUFJLE1BQU0sU0FBVyxxQkFBaUI7QUFFakUsUUFBSSxTQUFTLE1BQU0sU0FBUyxNQUFNLEtBQUssY0FBYyxTQUFVO0FBQy9ELFFBQU0sa0JBQWMsYUFBYSxTQUFTLE1BQU0sS0FBTTtBQUN0RCxVQUFNLFFBQVEsTUFBTSxTQUFXO0FBQy9CLFVBQU0sV0FBVyxFQUFFLE1BQU0sSUFBSSxRQUFVLGtCQUFjLFlBQVksTUFBTTtBQUN2RSxVQUFNLFVBQVUsRUFBRSxNQUFNLElBQUksUUFBVSxpQkFBYSxVQUFVLE1BQU07QUFDbkUsVUFBTSxRQUFtQixDQUFDO0FBQzFCLFFBQUksUUFBUTtBQUNaLGFBQVMsT0FBTyxHQUFHLE9BQU8sVUFBVSxRQUFRO0FBQzFDLFlBQU0sUUFBUSxRQUFRLElBQUksSUFBSTtBQUM5QixVQUFJLFFBQVEsTUFBTSxJQUFJLElBQUksTUFBTSxLQUFLLFNBQVMsV0FBWTtBQUMxRCxZQUFNLFFBQVEsU0FBUyxJQUFJLEtBQUs7QUFDaEMsWUFBTSxhQUFhLFNBQVMsTUFBTSxLQUFLO0FBQ3ZDLFlBQU0sU0FBUyxDQUFDLFFBQVEsTUFBTSxJQUFJLEdBQUcsU0FBUyxNQUFNLEtBQUssQ0FBQztBQUMxRCxZQUFNLFFBQVEsUUFBUSxPQUFPLFFBQVEsT0FBTyxNQUFNLEtBQUssSUFBSTtBQUMzRCxZQUFNLE9BQU8sU0FBUyxLQUFLLFFBQVEsTUFBTSxLQUFLLE9BQU8sSUFBSSxLQUFLLE1BQU0sS0FBSyxLQUFLLE1BQU0sUUFBUSxDQUFDLE1BQU07QUFDbkcsVUFBSSxLQUFNLFNBQVEsSUFBSSxHQUFHLFVBQVUsSUFBSSxLQUFLLElBQUksTUFBTTtBQUFBLFdBQ2pEO0FBQ0gsWUFBSSxNQUFNLFdBQVcsRUFBRyxTQUFRLFFBQVEsT0FBTyxJQUFJO0FBQ25ELGNBQU0sS0FBSyxRQUFRLE9BQU8sUUFBUSxDQUFDLEdBQUcsUUFBUSxPQUFPLE1BQU0sS0FBSyxDQUFDLElBQUksTUFBTTtBQUFBLE1BQzdFO0FBQUEsSUFDRjtBQUNBLFFBQUksTUFBTSxXQUFXLEVBQUc7QUFDeEIsTUFBRTtBQUFBLE1BQ0E7QUFBQSxNQUNBLEVBQUUsSUFBSSxPQUFPLE1BQU0sR0FBRyxNQUFNLE1BQU0sNEJBQTRCLEtBQUssVUFBVSxNQUFNLElBQUksQ0FBQyxHQUFHO0FBQUEsTUFDM0Y7QUFBQSxNQUNBO0FBQUEsTUFDQSxFQUFFLFFBQVEsTUFBTSxNQUFNLEdBQUcsRUFBRSxFQUFFLEtBQUssRUFBRTtBQUFBLElBQ3RDO0FBQUEsRUFDRjtBQUNBLFNBQU87QUFDVDtBQUVBLFNBQVMsWUFBWSxHQUFnQixRQUFhLFNBQXdCO0FBQ3hFLFFBQU0sT0FBaUIsQ0FBQztBQUN4QixXQUFTLElBQUksR0FBRyxJQUFJLE9BQU8sT0FBTyxLQUFLO0FBQ3JDLFVBQU0sUUFBUSxPQUFPLElBQUksQ0FBQztBQUMxQixRQUFJLFVBQVUsRUFBRztBQUNqQixVQUFNLFFBQVEsRUFBRSxJQUFJLE9BQU8sT0FBTyxDQUFDLEdBQUcsTUFBTSxrQkFBa0IsQ0FBQyxHQUFHO0FBQ2xFLFFBQUksQ0FBQyxFQUFFLE1BQU0sb0JBQW9CLE9BQU8sT0FBTyxDQUFDLE9BQU8sTUFBTSxDQUFDLENBQUMsQ0FBQyxLQUFLLENBQUMsRUFBRSxPQUFPLEtBQUssRUFBRztBQUN2RixVQUFNLE9BQU8sT0FBTyxNQUFNLENBQUMsSUFBSSxNQUFNO0FBQ3JDLFFBQUksQ0FBQyxRQUFRLENBQUMsUUFBUSxJQUFJLEdBQUcsS0FBSyxNQUFNLE9BQU8sTUFBTSxDQUFDLElBQUksQ0FBQyxDQUFDLElBQUksQ0FBQyxFQUFFLEVBQUcsTUFBSyxLQUFLLENBQUM7QUFBQSxFQUNuRjtBQUNBLE1BQUksS0FBSyxXQUFXLEVBQUc7QUFDdkIsSUFBRTtBQUFBLElBQ0E7QUFBQSxJQUNBLEVBQUUsSUFBSSxPQUFPLE9BQU8sS0FBSyxDQUFDLENBQVcsR0FBRyxNQUFNLEdBQUcsS0FBSyxNQUFNLGlCQUFpQjtBQUFBLElBQzdFLEdBQUcsV0FBVyxJQUFJLENBQUM7QUFBQSxJQUNuQjtBQUFBLElBQ0EsRUFBRSxRQUFRLEtBQUssTUFBTSxHQUFHLEVBQUUsRUFBRSxJQUFJLENBQUMsTUFBTSxPQUFPLE1BQU0sQ0FBQyxDQUFDLEdBQUcsTUFBTSxDQUFDLEdBQUcsSUFBSSxJQUFJLEtBQUssSUFBSSxDQUFDLE1BQU0sT0FBTyxJQUFJLENBQUMsQ0FBQyxDQUFDLENBQUMsRUFBRTtBQUFBLEVBQzlHO0FBQ0Y7OztBQ3ZLQSxZQUFZQyxTQUFPO0FBSVosU0FBUyxXQUFXLEdBQXNCO0FBQy9DLFFBQU0sV0FBVyxFQUFFLE1BQU0sbUJBQXFCLHlCQUFxQixhQUFhLENBQUMsTUFBTSxLQUFLLEdBQUcsWUFBWTtBQUMzRyxRQUFNLFdBQVcsRUFBRSxNQUFNLGtCQUFvQix3QkFBb0IsWUFBWSxDQUFDLE1BQU0sS0FBSyxHQUFHLFlBQVk7QUFDeEcsSUFBRSxNQUFNLGdCQUFrQixzQkFBa0IsVUFBVSxDQUFDLE1BQU0sTUFBTSxVQUFVLGNBQWMsUUFBUSxFQUFFO0FBQ3JHLElBQUUsS0FBSyxjQUFnQixxQkFBaUIsV0FBVyxVQUFVLEdBQUcsUUFBUSxnQkFBZ0IsUUFBUSxRQUFRO0FBQzFHO0FBUU8sU0FBUyxVQUFVLEdBQXNCO0FBQzlDLFFBQU0sT0FBTyxFQUFFLE1BQU0sYUFBZSxlQUFXLFFBQVEsQ0FBQyxNQUFNLEtBQUssR0FBRyw4QkFBOEI7QUFDcEcsUUFBTSxXQUFXLFNBQVc7QUFDNUIsUUFBTSxXQUFXLEVBQUU7QUFBQSxJQUNqQjtBQUFBLElBQ0U7QUFBQSxJQUNGO0FBQUEsSUFDQSxDQUFDLE1BQU8sV0FBVyxNQUFNLElBQUksS0FBSztBQUFBLElBQ2xDLFdBQVcsNEJBQTRCO0FBQUEsRUFDekM7QUFDQSxRQUFNLFdBQVcsRUFBRTtBQUFBLElBQ2pCO0FBQUEsSUFDRTtBQUFBLElBQ0Y7QUFBQSxJQUNBLENBQUMsTUFBTyxXQUFXLEtBQUssS0FBSyxJQUFJLE1BQU0sSUFBSSxLQUFLO0FBQUEsSUFDaEQsV0FBVyxnQ0FBZ0M7QUFBQSxFQUM3QztBQUNBLFFBQU0sU0FBUyxXQUFhLGlCQUFhO0FBQ3pDLElBQUUsTUFBTSxlQUFpQixzQkFBa0IsVUFBVSxDQUFDLE1BQU0sTUFBTSxRQUFRLEdBQUcsTUFBTSxFQUFFO0FBQ3JGLFFBQU0sVUFBVSxFQUFFO0FBQUEsSUFDaEI7QUFBQSxJQUNFO0FBQUEsSUFDRjtBQUFBLElBQ0EsQ0FBQyxNQUFPLFdBQVcsS0FBSyxXQUFXLElBQUksTUFBTTtBQUFBLElBQzdDLFdBQVcsV0FBVyxXQUFXLENBQUMsMEJBQTBCO0FBQUEsRUFDOUQ7QUFDQSxRQUFNLFFBQVEsV0FBVyxXQUFhLGlCQUFhO0FBQ25ELElBQUU7QUFBQSxJQUNBO0FBQUEsSUFDRSxnQkFBWSxRQUFRLFVBQVUsV0FBV0MsS0FBSSxPQUFPLElBQUk7QUFBQSxJQUMxRCxHQUFHLEtBQUssYUFBYSxNQUFNO0FBQUEsRUFDN0I7QUFDQSxJQUFFLFFBQVE7QUFHVixRQUFNLE9BQU8sU0FBUyxHQUFLLGFBQVM7QUFDcEMsUUFBTSxPQUFPLFNBQVMsR0FBSyxhQUFTO0FBQ3BDLFFBQU0sV0FBVyxjQUFjLEdBQUcsT0FBTyxNQUFNLElBQUk7QUFDbkQsTUFBSSxZQUFZLFdBQVcsRUFBRyxhQUFZLEdBQUcsRUFBRSxPQUFPLFNBQVMsT0FBTyxHQUFHLE1BQU0sUUFBUTtBQUN2RixZQUFVLEdBQUssbUJBQWUsVUFBVTtBQUN4QyxZQUFVLEdBQUssbUJBQWUsVUFBVTtBQUN4QyxJQUFFLFFBQVUsb0JBQWdCLFdBQVc7QUFDdkMsSUFBRSxRQUFVLG1CQUFlLFVBQVU7QUFDdkM7QUFFQSxTQUFTLFNBQVMsR0FBZ0IsUUFBMEI7QUFDMUQsUUFBTUMsUUFBTyxFQUFFLEtBQUssTUFBTTtBQUMxQixRQUFNLEVBQUUsTUFBQUMsT0FBTSxPQUFBQyxPQUFNLElBQUksU0FBU0YsS0FBSTtBQUNyQyxTQUFPLEVBQUUsS0FBS0MsT0FBTSxPQUFPQyxRQUFPLE1BQUFGLE1BQUs7QUFDekM7QUFHQSxTQUFTLGNBQWMsR0FBZ0IsT0FBZSxNQUFnQixNQUF3QjtBQUM1RixRQUFNLE9BQU8sQ0FBQyxFQUFFLEtBQUssTUFBTSxNQUFnQixPQUFPLEdBQUcsV0FBVyxLQUFLO0FBQ3JFLE1BQUksVUFBVTtBQUNkLGFBQVcsQ0FBQyxNQUFNLEtBQUssS0FBSztBQUFBLElBQzFCLENBQUMsUUFBUSxJQUFJO0FBQUEsSUFDYixDQUFDLFFBQVEsSUFBSTtBQUFBLEVBQ2YsR0FBWTtBQUNWLFFBQUksTUFBTSxRQUFRLE1BQU87QUFDekIsY0FBVTtBQUNWLE1BQUUsTUFBTSxjQUFjLEVBQUUsSUFBSSxNQUFNLEtBQUssSUFBSSxNQUFNLEtBQUssR0FBRyxLQUFLLEtBQUssR0FBRyxrQkFBa0IsS0FBSyxJQUFJO0FBQUEsTUFDL0YsUUFBUSxDQUFDLFFBQVEsTUFBTSxJQUFJLENBQUM7QUFBQSxJQUM5QixDQUFDO0FBQUEsRUFDSDtBQUNBLE1BQUksQ0FBQyxRQUFTLFFBQU87QUFDckIsUUFBTSxPQUFRLEtBQUssTUFBTSxLQUFLLFFBQVM7QUFDdkMsUUFBTSxXQUFXLFNBQVMsSUFBSSxLQUFLLFFBQVEsS0FBSyxRQUFRLFNBQVMsSUFBSSxRQUFRLEtBQUssUUFBUSxLQUFLLFFBQVE7QUFDdkcsTUFBSSxZQUFZLEtBQUssWUFBWSxNQUFPLFFBQU87QUFDL0MsSUFBRTtBQUFBLElBQ0E7QUFBQSxJQUNBLEVBQUUsSUFBSSxLQUFLLEtBQUssSUFBSSxNQUFNLE9BQU87QUFBQSxJQUNqQyxLQUFLLElBQUk7QUFBQSxJQUNULFFBQVEsS0FBSyx1QkFBdUIsS0FBSyxJQUFJLENBQUM7QUFBQSxJQUM5QyxFQUFFLFFBQVEsQ0FBQyxRQUFRLEtBQUssSUFBSSxHQUFHLFFBQVEsS0FBSyxJQUFJLENBQUMsRUFBRTtBQUFBLEVBQ3JEO0FBQ0EsU0FBTztBQUNUO0FBU0EsU0FBUyxZQUFZLEdBQWdCLE1BQVksTUFBZ0IsVUFBd0I7QUFDdkYsSUFBRSxNQUFNLEtBQUs7QUFDYixNQUFJLFFBQVEsS0FBSztBQUNqQixXQUFTLE9BQU8sVUFBVSxPQUFPLEtBQUk7QUFDbkMsVUFBTSxLQUFLLEVBQUUsT0FBUyxnQkFBWSxRQUFRLEtBQUs7QUFDL0MsVUFBTUcsU0FBUSxPQUFPLEtBQUssRUFBRSxNQUFNLEtBQUssS0FBTyxrQkFBYyxDQUFDLENBQUM7QUFDOUQsVUFBTSxTQUFTQSxPQUFNLGFBQWEsQ0FBQztBQUNuQyxVQUFNLFFBQVEsSUFBSSxLQUFLLEtBQUssU0FBVyxjQUFVO0FBQ2pELFVBQU0sU0FBa0IsQ0FBQyxRQUFRLEtBQUssSUFBSSxHQUFHLEVBQUUsSUFBSSxLQUFPLGtCQUFjLE9BQUFBLE9BQU0sQ0FBQztBQUMvRSxVQUFNLFFBQVEsRUFBRSxJQUFJLE1BQU0saUJBQWlCLEtBQUssR0FBRztBQUNuRCxRQUFJLFNBQVMsS0FBSyxTQUFTO0FBQ3pCLFFBQUUsTUFBTSxlQUFlLE9BQU8sZ0JBQWdCLE1BQU0sVUFBVSxvQkFBb0IsS0FBSyxPQUFPLElBQUksRUFBRSxPQUFPLENBQUM7QUFDNUc7QUFBQSxJQUNGO0FBQ0EsUUFBSSxRQUFRLE1BQU07QUFDaEIsUUFBRSxNQUFNLGNBQWMsT0FBTyxHQUFHLEtBQUssVUFBVSxlQUFlLElBQUksNkJBQTZCLEVBQUUsT0FBTyxDQUFDO0FBQ3pHO0FBQUEsSUFDRjtBQUNBLFlBQVE7QUFDUixhQUFTO0FBQ1QsUUFBSSxTQUFTLEtBQUssT0FBTztBQUN2QixlQUFTLEtBQUs7QUFDZCxRQUFFLE1BQU0sS0FBSztBQUFBLElBQ2Y7QUFBQSxFQUNGO0FBQ0Y7QUFFQSxTQUFTLFVBQVUsR0FBZ0IsUUFBZ0IsTUFBb0I7QUFDckUsUUFBTUgsUUFBTyxFQUFFLEtBQUssTUFBTTtBQUMxQixRQUFNLFFBQVEsRUFBRSxJQUFJQSxNQUFLLElBQUksTUFBTSxLQUFLO0FBQ3hDLFFBQU0sU0FBUyxDQUFDLFFBQVFBLEtBQUksQ0FBQztBQUM3QixNQUFJQSxNQUFLLFFBQVEsS0FBSyxDQUFDLEVBQUUsTUFBTSxRQUFRLElBQUksSUFBSSxPQUFPQSxNQUFLLEtBQUssTUFBTSxLQUFLLENBQUMsRUFBRSxPQUFPQSxNQUFLLEdBQUcsRUFBRztBQUNoRyxJQUFFLEtBQUsscUJBQXFCLE9BQU8sR0FBR0ksS0FBSSxRQUFRSixLQUFJLENBQUMsQ0FBQyxpQkFBaUIsWUFBWSxJQUFJLG1CQUFtQjtBQUFBLElBQzFHO0FBQUEsSUFDQSxNQUFNLENBQUNBLE1BQUssR0FBRztBQUFBLEVBQ2pCLENBQUM7QUFDSDs7O0FDM0lBLFlBQVlLLFNBQU87QUFLbkIsSUFBTUMsUUFBTyxLQUFLO0FBVVgsU0FBUyxXQUFXLEdBQXNCO0FBQy9DLFFBQU0sV0FBVyxFQUFFLE1BQU0sbUJBQXFCLHlCQUFxQixhQUFhLENBQUMsTUFBTSxLQUFLLEdBQUcsWUFBWTtBQUMzRyxRQUFNLFdBQVcsRUFBRSxNQUFNLGtCQUFvQix3QkFBb0IsWUFBWSxDQUFDLE1BQU0sS0FBSyxHQUFHLFlBQVk7QUFDeEcsUUFBTSxhQUFhLEVBQUU7QUFBQSxJQUNuQjtBQUFBLElBQ0U7QUFBQSxJQUNGO0FBQUEsSUFDQSxDQUFDLE1BQU0sSUFBSSxZQUFZLEtBQU87QUFBQSxJQUM5QiwyQkFBMkIsUUFBUSxpQkFBbUIsWUFBUTtBQUFBLEVBQ2hFO0FBQ0EsUUFBTSxRQUFVLDBCQUFzQkMsS0FBSSxRQUFRO0FBQ2xELFFBQU0sU0FBUyxFQUFFO0FBQUEsSUFDZjtBQUFBLElBQ0U7QUFBQSxJQUNGO0FBQUEsSUFDQSxDQUFDLE1BQU0sSUFBSSxNQUFNLEtBQUssS0FBSztBQUFBLElBQzNCLDZCQUE2QixLQUFLO0FBQUEsRUFDcEM7QUFDQSxRQUFNLFNBQVNDLE1BQU8sb0JBQWdCLElBQUksUUFBUTtBQUNsRCxJQUFFLEtBQUssY0FBYyxTQUFTLGFBQWEsUUFBUSxHQUFHLFFBQVEsZ0JBQWdCLFVBQVUsY0FBYyxNQUFNLFFBQVE7QUFDcEgsSUFBRSxRQUFRO0FBRVYsUUFBTSxRQUFRLEVBQUUsT0FBTztBQUN2QixRQUFNLFFBQWU7QUFBQSxJQUNuQjtBQUFBLElBQ0E7QUFBQSxJQUNBLFNBQVMsRUFBRSxNQUFNLElBQUksRUFBRSxPQUFTLG1CQUFlLFFBQVE7QUFBQSxJQUN2RCxPQUFPLEVBQUUsTUFBTSxJQUFJLFFBQVUsc0JBQWtCLFlBQVksTUFBTTtBQUFBLElBQ2pFLFFBQVEsRUFBRSxNQUFNLElBQUksUUFBVSx1QkFBbUIsWUFBWSxNQUFNO0FBQUEsRUFDckU7QUFDQSxRQUFNLEVBQUUsS0FBSyxPQUFPLElBQUksY0FBYyxHQUFHLEtBQUs7QUFDOUMsRUFBQUMsYUFBWSxHQUFHLEtBQUs7QUFDcEIsSUFBRSxNQUFNLEtBQUs7QUFDYixhQUFXLFNBQVMsUUFBUTtBQUMxQixNQUFFLFFBQVEsd0JBQXdCLEtBQUssSUFBSSxRQUFRLFFBQVEsU0FBVyx5QkFBcUIsVUFBVSxDQUFDLEdBQUcsQ0FBQztBQUFBLEVBQzVHO0FBQ0EsSUFBRSxRQUFVLHFCQUFpQixXQUFXO0FBQ3hDLElBQUUsUUFBVSxvQkFBZ0IsVUFBVTtBQUN4QztBQUdBLFNBQVMsY0FBYyxHQUFnQixPQUFnRDtBQUNyRixRQUFNLEVBQUUsWUFBWSxVQUFVLFFBQVEsU0FBQUMsU0FBUSxJQUFJO0FBRWxELFFBQU0sTUFBTSxFQUFFLEtBQU8sYUFBUztBQUM5QixRQUFNLFFBQVEsUUFBUSxHQUFHO0FBQ3pCLFFBQU0sUUFBUSxFQUFFLElBQUksSUFBSSxJQUFJLE1BQU0sTUFBTTtBQUN4QyxRQUFNLE9BQU8sT0FBTyxJQUFJLFFBQVFKLEtBQUksV0FBVyxJQUFJLFFBQVUsZUFBVyxTQUFTLElBQUksR0FBRztBQUN4RixNQUFJLElBQUksU0FBU0E7QUFDZixNQUFFLE1BQU0sYUFBYSxPQUFPLEdBQUcsSUFBSSw4QkFBOEIsc0JBQXNCLEVBQUUsUUFBUSxDQUFDLEtBQUssRUFBRSxDQUFDO0FBQzVHLFdBQVMsSUFBSSxHQUFHLElBQUksVUFBVSxLQUFLO0FBQ2pDLFFBQUlJLFNBQVEsTUFBTSxDQUFDLElBQUlKLE1BQU07QUFDN0IsTUFBRSxNQUFNLG1CQUFtQixFQUFFLElBQUlJLFNBQVEsT0FBTyxDQUFDLEdBQUcsTUFBTSxTQUFTLElBQUksQ0FBQyxHQUFHLEdBQUcsMEJBQTBCLFdBQVc7QUFBQSxNQUNqSCxRQUFRLENBQUNBLFNBQVEsTUFBTSxDQUFDLENBQUM7QUFBQSxJQUMzQixDQUFDO0FBQUEsRUFDSDtBQUNBLE1BQUksSUFBSSxRQUFVLGFBQVUsUUFBTyxFQUFFLEtBQUssT0FBTyxRQUFRLENBQUMsRUFBRTtBQUM1RCxNQUFJLElBQUksT0FBTyxZQUFZO0FBQ3pCLE1BQUUsTUFBTSxhQUFhLE9BQU8sTUFBTSxpQkFBaUIsVUFBVSxhQUFhLEVBQUUsUUFBUSxDQUFDLEtBQUssRUFBRSxDQUFDO0FBQzdGLFdBQU8sRUFBRSxLQUFLLE9BQU8sUUFBUSxDQUFDLEVBQUU7QUFBQSxFQUNsQztBQUNBLFFBQU0sT0FBTyxPQUFPLE1BQU0sSUFBSSxHQUFHLElBQUksS0FBSyxLQUFLLE9BQU8sSUFBSSxJQUFJLEdBQUc7QUFDakUsTUFBSSxPQUFPLEtBQUssT0FBTyxVQUFVO0FBQy9CLE1BQUU7QUFBQSxNQUNBO0FBQUEsTUFDQSxFQUFFLElBQUksT0FBTyxPQUFPLElBQUksR0FBRyxHQUFHLE1BQU0sa0JBQWtCLElBQUksR0FBRyxvQkFBb0I7QUFBQSxNQUNqRixHQUFHLElBQUk7QUFBQSxNQUNQLFFBQVEsUUFBUTtBQUFBLE1BQ2hCLEVBQUUsUUFBUSxDQUFDLE9BQU8sT0FBTyxNQUFNLElBQUksR0FBRyxDQUFDLEVBQUU7QUFBQSxJQUMzQztBQUNBLFdBQU8sRUFBRSxLQUFLLE9BQU8sUUFBUSxDQUFDLEVBQUU7QUFBQSxFQUNsQztBQUNBLFFBQU0sU0FBUyxvQkFBSSxJQUFJLENBQUMsQ0FBQyxJQUFJLEtBQUssSUFBSSxDQUFDLENBQUM7QUFDeEMsYUFBVyxHQUFHLE9BQU8sSUFBSSxLQUFLLElBQUksT0FBTyxPQUFPLENBQUMsS0FBSyxHQUFHLElBQUk7QUFDN0QsTUFBSSxRQUFRLElBQUk7QUFDaEIsV0FBUyxRQUFRLE9BQU8sR0FBRyxTQUFTLEdBQUcsU0FBUztBQUM5QyxVQUFNLFFBQVFBLFNBQVEsS0FBSyxRQUFRLENBQUM7QUFDcEMsVUFBTSxTQUFTLENBQUMsT0FBTyxRQUFRLEtBQUssQ0FBQztBQUNyQyxVQUFNLEtBQUssRUFBRSxJQUFJLE1BQU0sSUFBSSxNQUFNLFNBQVMsS0FBSyxHQUFHO0FBQ2xELFVBQU0sUUFBUSxTQUFTLE1BQU0sUUFBUUosS0FBSSxXQUFXLE1BQU0sUUFBVSxlQUFXLFNBQVMsTUFBTSxHQUFHO0FBQ2pHLFFBQUksTUFBTSxPQUFPLFlBQVk7QUFDM0IsUUFBRSxNQUFNLGVBQWUsSUFBSSxPQUFPLGlCQUFpQixVQUFVLEtBQUssSUFBSSw4QkFBOEIsRUFBRSxPQUFPLENBQUM7QUFDOUc7QUFBQSxJQUNGO0FBQ0EsVUFBTSxRQUFRLE9BQU8sSUFBSSxNQUFNLEdBQUc7QUFDbEMsUUFBSSxVQUFVLFFBQVc7QUFDdkIsUUFBRSxNQUFNLHFCQUFxQixJQUFJLE9BQU8sNkNBQTZDLEtBQUssU0FBUyxFQUFFLE9BQU8sQ0FBQztBQUM3RztBQUFBLElBQ0Y7QUFDQSxXQUFPLElBQUksTUFBTSxLQUFLLEtBQUs7QUFDM0IsVUFBTSxTQUFTLE9BQU8sTUFBTSxNQUFNLEdBQUcsSUFBSSxLQUFLLEtBQUssT0FBTyxJQUFJLE1BQU0sR0FBRztBQUN2RSxRQUFJLFdBQVcsT0FBTztBQUNwQixRQUFFO0FBQUEsUUFDQTtBQUFBLFFBQ0EsRUFBRSxJQUFJLE9BQU8sT0FBTyxNQUFNLEdBQUcsR0FBRyxNQUFNLGtCQUFrQixNQUFNLEdBQUcsaUJBQWlCLEtBQUssU0FBUztBQUFBLFFBQ2hHLEdBQUcsTUFBTTtBQUFBLFFBQ1QsR0FBRyxLQUFLO0FBQUEsUUFDUixFQUFFLFFBQVEsQ0FBQyxHQUFHLFFBQVEsT0FBTyxNQUFNLE1BQU0sR0FBRyxDQUFDLEVBQUU7QUFBQSxNQUNqRDtBQUFBLElBQ0Y7QUFDQSxlQUFXLEdBQUcsT0FBTyxNQUFNLEtBQUssTUFBTSxPQUFPLFNBQVMsS0FBSyxJQUFJLFFBQVEsS0FBSztBQUM1RSxVQUFNLE1BQU0sTUFBTSxNQUFNLE1BQU0sS0FBSyxJQUFJQTtBQUN2QyxRQUFJLFdBQVcsT0FBTyxNQUFNLEdBQUcsUUFBUSxHQUFHLE1BQU0sUUFBUUEsT0FBTSxRQUFRLEtBQUssR0FBRztBQUM1RSxRQUFFO0FBQUEsUUFDQTtBQUFBLFFBQ0E7QUFBQSxRQUNBO0FBQUEsUUFDQSx1RUFBdUUsR0FBRztBQUFBLFFBQzFFLEVBQUUsUUFBUSxDQUFDLEdBQUcsUUFBUSxNQUFNLE1BQU0sTUFBTSxLQUFLLENBQUMsRUFBRTtBQUFBLE1BQ2xEO0FBQUEsSUFDRjtBQUNBLFlBQVEsTUFBTTtBQUFBLEVBQ2hCO0FBQ0EsU0FBTyxFQUFFLEtBQUssT0FBTyxRQUFRLENBQUMsR0FBRyxPQUFPLEtBQUssQ0FBQyxFQUFFO0FBQ2xEO0FBR0EsU0FBUyxXQUNQLEdBQ0EsRUFBRSxNQUFNLEdBQ1IsT0FDQSxPQUNBLE9BQ0EsUUFDQSxPQUNNO0FBQ04sUUFBTUssU0FBUSxNQUFNLE1BQU0sS0FBSztBQUMvQixRQUFNLFFBQVEsTUFBTSxJQUFJLEtBQUs7QUFDN0IsUUFBTSxRQUFRLEVBQUUsSUFBSSxNQUFNLE9BQU8sS0FBSyxHQUFHLE1BQU0saUJBQWlCLEtBQUssV0FBVyxLQUFLLFNBQVM7QUFDOUYsUUFBTSxNQUFNQSxTQUFRTDtBQUNwQixRQUFNLE9BQU8sR0FBR0ssVUFBU0wsUUFBTyxTQUFTLFVBQVUsa0JBQWtCLEdBQUcsYUFBYSxNQUFNLFNBQVMsRUFBRSxFQUFFLFNBQVMsR0FBRyxHQUFHLENBQUM7QUFDeEgsUUFBTSxRQUFRLEVBQUUsUUFBUSxDQUFDLEdBQUcsUUFBUSxNQUFNLE1BQU0sS0FBSyxDQUFDLEVBQUU7QUFDeEQsTUFBSUssVUFBU0wsU0FBUSxVQUFVLEdBQUc7QUFDaEMsTUFBRSxNQUFNLG9CQUFvQixPQUFPLE1BQU0sMENBQTBDLEtBQUs7QUFDeEY7QUFBQSxFQUNGO0FBQ0EsUUFBTSxPQUFPLE9BQU8sTUFBTSxHQUFHLFFBQVE7QUFDckMsUUFBTSxRQUFRLFFBQVEsV0FBVyxRQUFRQSxPQUFNLE1BQU0sUUFBUSxLQUFLLElBQUksU0FBUyxRQUFRQTtBQUN2RixNQUFJLE1BQU87QUFDWCxJQUFFO0FBQUEsSUFDQTtBQUFBLElBQ0E7QUFBQSxJQUNBO0FBQUEsSUFDQSxRQUFRLGdDQUFnQyxRQUFRQSxLQUFJLEtBQUssc0NBQXNDLFFBQVFBLEtBQUk7QUFBQSxJQUMzRztBQUFBLEVBQ0Y7QUFDRjtBQUVBLFNBQVNHLGFBQVksR0FBZ0IsRUFBRSxPQUFPLFdBQVcsR0FBZ0I7QUFDdkUsUUFBTSxPQUFpQixDQUFDO0FBQ3hCLFdBQVMsUUFBUSxHQUFHLFFBQVEsWUFBWSxTQUFTO0FBQy9DLFVBQU0sUUFBUSxNQUFNLElBQUksS0FBSztBQUM3QixVQUFNLE9BQU8sTUFBTSxNQUFNLEtBQUssS0FBS0g7QUFDbkMsVUFBTSxRQUFRLEVBQUUsSUFBSSxNQUFNLE9BQU8sS0FBSyxHQUFHLE1BQU0saUJBQWlCLEtBQUssR0FBRztBQUN4RSxVQUFNLFNBQVMsQ0FBQyxNQUFNLE1BQU0sS0FBSyxDQUFDO0FBQ2xDLFFBQUksVUFBVSxHQUFHO0FBQ2YsVUFBSSxNQUFNLE1BQU0sS0FBSyxNQUFNLEdBQUc7QUFDNUIsVUFBRTtBQUFBLFVBQ0E7QUFBQSxVQUNBO0FBQUEsVUFDQSxHQUFHLE9BQU8sU0FBUyxPQUFPO0FBQUEsVUFDMUI7QUFBQSxVQUNBO0FBQUEsWUFDRTtBQUFBLFVBQ0Y7QUFBQSxRQUNGO0FBQUEsTUFDRjtBQUFBLElBQ0YsV0FBVyxFQUFFLE1BQU0scUJBQXFCLE9BQU8sT0FBTyxNQUFNLEtBQUssUUFBUSxFQUFFLE9BQU8sS0FBSyxFQUFHLE1BQUssS0FBSyxLQUFLO0FBQUEsRUFDM0c7QUFDQSxNQUFJLEtBQUssV0FBVyxFQUFHO0FBQ3ZCLElBQUU7QUFBQSxJQUNBO0FBQUEsSUFDQSxFQUFFLElBQUksTUFBTSxPQUFPLEtBQUssQ0FBQyxDQUFXLEdBQUcsTUFBTSxHQUFHLEtBQUssTUFBTSxpQkFBaUI7QUFBQSxJQUM1RSxHQUFHLFdBQVcsSUFBSSxDQUFDO0FBQUEsSUFDbkI7QUFBQSxJQUNBLEVBQUUsUUFBUSxLQUFLLE1BQU0sR0FBRyxFQUFFLEVBQUUsSUFBSSxDQUFDLE1BQU0sTUFBTSxNQUFNLENBQUMsQ0FBQyxHQUFHLE1BQU0sQ0FBQyxHQUFHLElBQUksSUFBSSxLQUFLLElBQUksQ0FBQyxNQUFNLE1BQU0sSUFBSSxDQUFDLENBQUMsQ0FBQyxDQUFDLEVBQUU7QUFBQSxFQUM1RztBQUNGOzs7QUNoTUEsWUFBWU0sU0FBTzs7O0FDQW5CLFlBQVlDLFNBQU87QUFNbkIsSUFBTSxZQUFZLENBQUMsSUFBSSxPQUFPLFVBQVUsUUFBUSxRQUFRLFVBQVUsTUFBTTtBQUd4RSxTQUFTLFNBQVMsR0FBbUM7QUFDbkQsTUFBSSxFQUFFLElBQU0seUJBQXFCLE1BQU0sRUFBRSxRQUFRLFVBQVcsUUFBTztBQUNuRSxRQUFNLFNBQVMsRUFBRSxJQUFNLHdCQUFvQixJQUFNO0FBQ2pELFNBQU8sRUFBRSxRQUFRLE9BQU8sS0FBSyxDQUFDLFVBQVUsTUFBTSxXQUFXLFVBQVUsTUFBTSxTQUFTLFFBQVE7QUFDNUY7QUFHTyxTQUFTLG1CQUFtQixHQUFnQixVQUFrQixVQUF3QjtBQUMzRixRQUFNLE9BQU8sVUFBVSxRQUFRO0FBQy9CLFFBQU0sUUFBUSxDQUFDLFFBQWdCLE1BQWMsT0FBK0IsYUFDMUUsRUFBRSxNQUFNLFVBQVUsSUFBSSxJQUFJLFFBQVEsTUFBTSxPQUFPLFFBQVE7QUFDekQsTUFBSSxhQUFhLEdBQUc7QUFDbEIsVUFBTSxNQUFNO0FBQ1osVUFBUSxrQkFBYyxTQUFTLENBQUMsTUFBTSxNQUFNLEdBQUcsR0FBRztBQUNsRCxVQUFRLGlCQUFhLFFBQVEsQ0FBQyxNQUFNLE1BQU0sR0FBRyxHQUFHO0FBQ2hELFVBQVEsMkJBQXVCLGtCQUFrQixDQUFDLE1BQU0sTUFBTSxHQUFHLEdBQUc7QUFDcEUsVUFBUSwwQkFBc0IsaUJBQWlCLENBQUMsTUFBTSxNQUFNLEdBQUcsR0FBRztBQUNsRTtBQUFBLEVBQ0Y7QUFDQSxRQUFNLFNBQVMsYUFBZSxxQkFBaUIsYUFBZTtBQUM5RCxRQUFNLFFBQVE7QUFBQSxJQUNWO0FBQUEsSUFDRjtBQUFBLElBQ0EsQ0FBQyxNQUFPLFNBQVMsS0FBSyxJQUFJLGFBQWUscUJBQWlCLE1BQU07QUFBQSxJQUNoRSxTQUFTLG9CQUFvQixJQUFJLEtBQUssV0FBVyxJQUFJO0FBQUEsRUFDdkQ7QUFDQSxRQUFNLFFBQVEsYUFBZTtBQUM3QixRQUFRLGlCQUFhLFFBQVEsQ0FBQyxNQUFPLFFBQVEsS0FBSyxJQUFJLE1BQU0sR0FBSSxRQUFRLGVBQWUsV0FBVyxJQUFJLEVBQUU7QUFDeEcsUUFBUSwyQkFBdUIsa0JBQWtCLENBQUMsTUFBTSxNQUFNLEdBQUcsd0NBQXdDO0FBQ3pHLFFBQU0sU0FBUyxFQUFFLElBQU0seUJBQXFCLE1BQU0sRUFBRSxRQUFRO0FBQzVELFFBQU0sU0FBUyxTQUFTLENBQUM7QUFDekIsUUFBTSxPQUFPO0FBQUEsSUFDVDtBQUFBLElBQ0Y7QUFBQSxJQUNBLENBQUMsTUFBTSxNQUFNLE1BQU0sQ0FBQyxVQUFVLFdBQVc7QUFBQSxJQUN6QyxTQUFTLHlDQUF5QztBQUFBLEVBQ3BEO0FBQ0EsTUFBSSxDQUFDLE9BQVE7QUFDYixRQUFNLE9BQU8sRUFBRSxNQUFNLFFBQVEsT0FBTyxTQUFXLHVCQUFtQjtBQUNsRSxRQUFNLFdBQVcsRUFBRSxNQUFNLFFBQVEsT0FBTyxTQUFXLHNCQUFrQjtBQUNyRSxRQUFNLE1BQU0sRUFBRSxNQUFNLFFBQVEsRUFBRSxPQUFTLHVCQUFtQixFQUFFO0FBQzVELFFBQU0sT0FBTyxRQUFRLEtBQUssUUFBUSxRQUFRLEtBQUs7QUFDL0MsUUFBTSxPQUFPLGFBQWUsb0JBQWdCLGFBQWU7QUFDM0QsTUFBSSxRQUFRLGFBQWEsTUFBTTtBQUM3QixNQUFFO0FBQUEsTUFDQTtBQUFBLE1BQ0EsRUFBRSxJQUFJLElBQUksSUFBSSxNQUFNLFlBQVk7QUFBQSxNQUNoQyxHQUFHLFFBQVE7QUFBQSxNQUNYLEdBQUcsSUFBSSxtQkFBbUIsSUFBSSxPQUFPLEtBQUssVUFBVSxPQUFPLElBQUksQ0FBQyxZQUFZLElBQUk7QUFBQSxNQUNoRixFQUFFLFFBQVEsQ0FBQyxLQUFLLEtBQUssS0FBSyxFQUFFO0FBQUEsSUFDOUI7QUFBQSxFQUNGO0FBQ0EsTUFBSSxTQUFTLFFBQVEsU0FBUyxPQUFPO0FBQ25DLE1BQUU7QUFBQSxNQUNBO0FBQUEsTUFDQSxFQUFFLElBQUksRUFBRSxPQUFTLGtCQUFjLE1BQU0sUUFBUTtBQUFBLE1BQzdDLGVBQWUsS0FBSztBQUFBLE1BQ3BCLGtDQUFrQyxTQUFTLEtBQUs7QUFBQSxNQUNoRCxFQUFFLFFBQVEsQ0FBQyxFQUFFLE1BQU0sUUFBUSxFQUFFLE9BQVMsZ0JBQVksRUFBRSxPQUFPLFNBQVMsS0FBSyxFQUFFO0FBQUEsSUFDN0U7QUFBQSxFQUNGO0FBQ0Y7QUFHTyxTQUFTLGdCQUFnQixHQUFnQixPQUFvQixPQUFnQztBQUNsRyxRQUFNLFVBQVUsRUFBRSxLQUFPLGtCQUFjO0FBQ3ZDLFFBQU0sUUFBUSxFQUFFLEtBQU8sZ0JBQVk7QUFDbkMsUUFBTSxTQUFTLEVBQUUsTUFBTSxRQUFRLEVBQUUsT0FBUyxpQkFBYTtBQUN2RCxRQUFNLFVBQVUsRUFBRSxNQUFNLEtBQUssRUFBRSxPQUFTLG9CQUFrQix3QkFBb0I7QUFDOUUsUUFBTSxVQUFpQixFQUFFLElBQUksRUFBRSxPQUFTLG9CQUFnQixPQUFPLFFBQVE7QUFDdkUsTUFBSSxNQUFNLGFBQWEsR0FBRztBQUN4QixVQUFNLE9BQU8sQ0FBQyxNQUFjLElBQVksTUFBZSxPQUFlLFVBQWlCO0FBQ3JGLFVBQUksQ0FBQyxLQUFNLEdBQUUsTUFBTSxVQUFVLElBQUksSUFBSSxFQUFFLElBQUksS0FBSyxHQUFHLE9BQU8sd0JBQXdCLEVBQUUsUUFBUSxDQUFDLEtBQUssRUFBRSxDQUFDO0FBQUEsSUFDdkc7QUFDQSxTQUFLLFdBQVcsUUFBUSxJQUFJLFFBQVEsT0FBTyxNQUFNLElBQUlDLEtBQUksUUFBUSxPQUFPLENBQUMsR0FBRyxRQUFRLE9BQU8sQ0FBQztBQUM1RixTQUFLLFNBQVMsTUFBTSxJQUFJLFFBQVEsS0FBSyxNQUFNLElBQUlBLEtBQUksUUFBUSxLQUFLLENBQUMsR0FBRyxRQUFRLEtBQUssQ0FBQztBQUNsRixTQUFLLFVBQVUsT0FBTyxNQUFNLElBQUksT0FBTyxVQUFVLEdBQUcsR0FBRyxPQUFPLEtBQUssSUFBSSxPQUFPLEtBQUs7QUFDbkY7QUFBQSxNQUNFO0FBQUEsTUFDQSxRQUFRO0FBQUEsTUFDUixRQUFRLE1BQU0sQ0FBQyxTQUFTLFNBQVMsQ0FBQztBQUFBLE1BQ2xDO0FBQUEsTUFDQTtBQUFBLElBQ0Y7QUFDQTtBQUFBLEVBQ0Y7QUFDQSxRQUFNLFNBQVMsU0FBUyxDQUFDO0FBQ3pCLFFBQU0sU0FBUyxLQUFLLE1BQU0sUUFBUSxRQUFRLEtBQUssRUFBRTtBQUNqRCxRQUFNLE9BQU8sUUFBUSxRQUFRLEtBQUs7QUFDbEMsUUFBTSxRQUFRLEVBQUUsSUFBSSxRQUFRLElBQUksTUFBTSxVQUFVO0FBQ2hELFFBQU0sT0FBTyxVQUFVLE1BQU0sVUFBVSxJQUFJLFdBQVdBLEtBQUksUUFBUSxLQUFLLENBQUMsQ0FBQztBQUN6RSxRQUFNLFNBQVMsQ0FBQyxRQUFRLE9BQU8sQ0FBQztBQUNoQyxNQUFJLEVBQUUsTUFBTSxrQkFBa0IsT0FBTyxRQUFRLEtBQUssTUFBTSxLQUFLLEVBQUUsT0FBTyxRQUFRLEdBQUcsR0FBRztBQUNsRixNQUFFLEtBQUssMEJBQTBCLE9BQU8sTUFBTSwyQ0FBMkM7QUFBQSxNQUN2RjtBQUFBLE1BQ0EsTUFBTSxDQUFDLFFBQVEsR0FBRztBQUFBLElBQ3BCLENBQUM7QUFBQSxFQUNIO0FBQ0EsTUFBSSxTQUFTLE1BQU0sV0FBVyxLQUFLLFFBQVEsUUFBUSxJQUFJO0FBQ3JELE1BQUUsTUFBTSxrQkFBa0IsT0FBTyxNQUFNLHNEQUFzRCxFQUFFLE9BQU8sQ0FBQztBQUFBLEVBQ3pHO0FBQ0EsTUFBSSxRQUFRO0FBQ1YsVUFBTSxRQUFRLEVBQUUsTUFBTSxRQUFRLE9BQU8sU0FBVywwQkFBc0I7QUFDdEUsUUFBSSxPQUFPLE1BQU0sT0FBTztBQUN0QixRQUFFLE1BQU0sa0JBQWtCLE9BQU8sTUFBTSwwQkFBMEIsTUFBTSxLQUFLLElBQUk7QUFBQSxRQUM5RSxRQUFRLENBQUMsR0FBRyxRQUFRLE1BQU0sS0FBSztBQUFBLE1BQ2pDLENBQUM7QUFBQSxJQUNIO0FBQ0EsSUFBQUMsYUFBWSxHQUFHLE9BQU8sT0FBTyxRQUFRLFFBQVEsS0FBSyxHQUFHLEtBQUs7QUFBQSxFQUM1RDtBQUNBLGVBQWEsR0FBRyxPQUFPLFFBQVEsT0FBTztBQUN0QyxhQUFXLEdBQUcsS0FBSztBQUNyQjtBQUdBLFNBQVNBLGFBQ1AsR0FDQSxPQUNBLE9BQ0EsUUFDQSxPQUNBLE9BQ007QUFDTixRQUFNLFdBQVcsRUFBRSxNQUFNLFFBQVEsT0FBTyxTQUFXLHNCQUFrQjtBQUNyRSxRQUFNLGFBQWEsQ0FBQ0MsUUFBZUMsU0FBZ0JBLE9BQU0sU0FBUyxTQUFTRCxTQUFRLEtBQUs7QUFDeEYsTUFBSSxDQUFDLFdBQVcsTUFBTSxPQUFPLE1BQU0sR0FBRyxHQUFHO0FBQ3ZDLE1BQUU7QUFBQSxNQUNBO0FBQUEsTUFDQSxFQUFFLElBQUksTUFBTSxJQUFJLE1BQU0sUUFBUTtBQUFBLE1BQzlCLE9BQU8sTUFBTSxLQUFLLFdBQVcsTUFBTSxHQUFHO0FBQUEsTUFDdEMsNENBQTRDLFNBQVMsS0FBSztBQUFBLE1BQzFELEVBQUUsUUFBUSxDQUFDLE9BQU8sU0FBUyxLQUFLLEVBQUU7QUFBQSxJQUNwQztBQUFBLEVBQ0Y7QUFDQSxRQUFNLEtBQUtFLEtBQUksTUFBTSxRQUFRO0FBQzdCLGFBQVcsRUFBRSxNQUFNLE1BQU0sS0FBSyxPQUFPO0FBQ25DLFVBQU0sU0FBUyxFQUFFLE1BQU0sS0FBSyxNQUFNLFdBQVcsUUFBUSxNQUFNLFNBQVMsRUFBRTtBQUN0RSxRQUFJLFdBQVcsT0FBTyxPQUFPLE9BQU8sR0FBRyxFQUFHO0FBQzFDLE1BQUU7QUFBQSxNQUNBO0FBQUEsTUFDQSxFQUFFLElBQUksT0FBTyxJQUFJLE1BQU0sbUJBQW1CLEtBQUssR0FBRztBQUFBLE1BQ2xELE9BQU8sT0FBTyxLQUFLLFdBQVcsT0FBTyxHQUFHO0FBQUEsTUFDeEMsNENBQTRDLFNBQVMsS0FBSztBQUFBLE1BQzFELEVBQUUsUUFBUSxDQUFDLE1BQU0sUUFBUSxNQUFNLElBQUksR0FBRyxRQUFRLE1BQU0sR0FBRyxTQUFTLEtBQUssRUFBRTtBQUFBLElBQ3pFO0FBQUEsRUFDRjtBQUNGO0FBRUEsSUFBTUMsUUFBTyxJQUFJLFlBQVksU0FBUyxFQUFFLE9BQU8sTUFBTSxXQUFXLEtBQUssQ0FBQztBQUV0RSxTQUFTLGFBQ1AsR0FDQSxPQUNBLFFBQ0EsU0FDTTtBQUNOLFFBQU0sUUFBUSxFQUFFLElBQUksT0FBTyxNQUFNLElBQUksTUFBTSxTQUFTO0FBQ3BELE1BQUksT0FBTyxRQUFRLEVBQUcsR0FBRSxNQUFNLGlCQUFpQixPQUFPLEdBQUcsT0FBTyxLQUFLLElBQUksVUFBVSxFQUFFLFFBQVEsQ0FBQyxPQUFPLEtBQUssRUFBRSxDQUFDO0FBQzdHLE1BQUksT0FBTyxVQUFVLEVBQUc7QUFDeEIsUUFBTSxNQUFNLFFBQVEsTUFBTSxRQUFRLENBQUM7QUFDbkMsUUFBTSxPQUFPLE1BQU0sSUFBSSxRQUFRLFFBQVEsUUFBUSxNQUFNLFNBQVMsR0FBRyxHQUFHO0FBQ3BFLE1BQUksVUFBVSxPQUFPLEtBQUssUUFBUSxNQUFNLFNBQVMsR0FBRyxFQUFFLEtBQUssQ0FBQyxTQUFTLFNBQVMsQ0FBQyxJQUFJLHlCQUF5QjtBQUM1RyxNQUFJO0FBQ0YsSUFBQUEsTUFBSyxPQUFPLElBQUk7QUFBQSxFQUNsQixRQUFRO0FBQ04sY0FBVTtBQUFBLEVBQ1o7QUFDQSxNQUFJLFlBQVksSUFBSTtBQUNsQixNQUFFLE1BQU0sa0JBQWtCLEVBQUUsSUFBSSxRQUFRLElBQUksTUFBTSxVQUFVLEdBQUcsU0FBUyxxQkFBcUI7QUFBQSxNQUMzRixRQUFRLENBQUMsT0FBTyxPQUFPLE9BQU87QUFBQSxJQUNoQyxDQUFDO0FBQUEsRUFDSDtBQUNBLFFBQU0sRUFBRSxRQUFRLElBQUk7QUFDcEIsV0FBUyxPQUFPLEdBQUcsT0FBTyxRQUFRLE9BQU8sT0FBUSxLQUFJLFFBQVEsTUFBTSxJQUFJLElBQUksTUFBTSxFQUFHO0FBQ3BGLElBQUU7QUFBQSxJQUNBO0FBQUEsSUFDQTtBQUFBLElBQ0E7QUFBQSxJQUNBO0FBQUEsSUFDQSxFQUFFLFFBQVEsQ0FBQyxPQUFPLEtBQUssR0FBRyxPQUFPLEtBQUs7QUFBQSxFQUN4QztBQUNGO0FBR0EsU0FBUyxXQUFXLEdBQWdCLE9BQTBCO0FBQzVELE1BQUksTUFBTSxhQUFlLGtCQUFlO0FBQ3hDLFFBQU0sUUFBUSxFQUFFLElBQU0sZ0JBQVk7QUFDbEMsUUFBTSxFQUFFLFVBQVUsUUFBUSxJQUFJO0FBRTlCLFFBQU0sT0FBTyxRQUFRO0FBQ3JCLFFBQU0sT0FBTyxLQUFLLE1BQU0sUUFBUSxNQUFNLElBQUksSUFBSSxDQUFDO0FBQy9DLE1BQUksUUFBUSxLQUFLLE1BQU0sUUFBUSxRQUFRLEVBQUc7QUFDMUMsSUFBRTtBQUFBLElBQ0E7QUFBQSxJQUNBLEVBQUUsSUFBSSxRQUFRLE9BQU8sSUFBSSxHQUFHLE1BQU0sa0JBQWtCLElBQUksR0FBRztBQUFBLElBQzNELGFBQWEsSUFBSTtBQUFBLElBQ2pCLFdBQVcsS0FBSyxNQUFNLFFBQVEsUUFBUSxDQUFDLG9CQUFvQixLQUFLO0FBQUEsSUFDaEUsRUFBRSxRQUFRLENBQUMsUUFBUSxNQUFNLElBQUksQ0FBQyxFQUFFO0FBQUEsRUFDbEM7QUFDRjs7O0FDaE5BLFlBQVlDLFNBQU87QUFPWixTQUFTLFdBQVcsR0FBZ0IsT0FBMEI7QUFDbkUsUUFBTSxPQUFPLElBQUksS0FBSyxNQUFNLFFBQVE7QUFDcEMsUUFBTSxRQUFRLEVBQUUsTUFBTSxJQUFJLE1BQU0sUUFBVSxlQUFXLE1BQU0sV0FBYSxjQUFVO0FBQ2xGLFFBQU0sU0FBUyxFQUFFLE1BQU0sSUFBSSxNQUFNLFFBQVUsZ0JBQVksTUFBTSxXQUFhLGNBQVU7QUFDcEYsUUFBTSxPQUFpQixDQUFDO0FBQ3hCLFdBQVMsSUFBSSxHQUFHLElBQUksTUFBTSxXQUFXLEtBQUs7QUFDeEMsaUJBQWEsR0FBRyxPQUFPLENBQUM7QUFDeEIsVUFBTUMsUUFBTyxNQUFNLEtBQUssQ0FBQztBQUN6QixRQUFJLFFBQVFBLEtBQUksTUFBTSxHQUFJO0FBQzFCLFVBQU0sRUFBRSxNQUFNLFNBQVMsS0FBSyxPQUFPLE1BQU0sSUFBSSxLQUFLLEtBQUssT0FBTyxDQUFDO0FBQy9ELFVBQU0sUUFBUSxFQUFFLElBQUlBLE1BQUssSUFBSSxNQUFNLG1CQUFtQixDQUFDLEdBQUc7QUFDMUQsVUFBTSxTQUFTLGlCQUFpQixHQUFHLFdBQVcsS0FBSztBQUNuRCxVQUFNLFNBQVMsQ0FBQyxRQUFRQSxLQUFJLENBQUM7QUFDN0IsUUFBSSxDQUFDLEVBQUUsTUFBTSxxQkFBcUIsT0FBTyxPQUFPLE1BQU0sRUFBRztBQUN6RCxRQUFJLFNBQVMsTUFBTSxVQUFVO0FBQzNCLFFBQUUsTUFBTSxxQkFBcUIsT0FBTyxRQUFRLGtCQUFrQixNQUFNLFFBQVEsSUFBSSxFQUFFLE9BQU8sQ0FBQztBQUMxRjtBQUFBLElBQ0Y7QUFDQSxVQUFNLFFBQVEsT0FBTyxLQUFLLENBQUM7QUFDM0IsUUFBSSxVQUFVLEtBQUssQ0FBQyxTQUFTO0FBQzNCLFFBQUUsTUFBTSx5QkFBeUIsT0FBTyxHQUFHLE1BQU0sc0JBQXNCLDhCQUE4QixFQUFFLE9BQU8sQ0FBQztBQUMvRztBQUFBLElBQ0Y7QUFDQSxRQUFJLFVBQVUsS0FBSyxRQUFRLEtBQUssTUFBTSxJQUFJO0FBQ3hDLFFBQUU7QUFBQSxRQUNBO0FBQUEsUUFDQTtBQUFBLFFBQ0EsR0FBRyxNQUFNO0FBQUEsUUFDVDtBQUFBLFFBQ0EsRUFBRSxRQUFRLENBQUMsUUFBUSxLQUFLLEdBQUcsR0FBRyxNQUFNLEVBQUU7QUFBQSxNQUN4QztBQUFBLElBQ0Y7QUFDQSxRQUFJLEVBQUUsT0FBTyxLQUFLLEVBQUcsTUFBSyxLQUFLLENBQUM7QUFDaEMsUUFBSSxDQUFDLFdBQVcsVUFBVSxFQUFHLFlBQVcsR0FBRyxPQUFPLE1BQU07QUFDeEQsUUFBSSxDQUFDLFFBQVMsYUFBWSxHQUFHLE9BQU8sTUFBTSxFQUFFLE1BQUFBLE9BQU0sT0FBTyxLQUFLLE9BQU8sT0FBTyxPQUFPLENBQUM7QUFBQSxFQUN0RjtBQUNBLE1BQUksS0FBSyxXQUFXLEVBQUc7QUFDdkIsSUFBRTtBQUFBLElBQ0E7QUFBQSxJQUNBLEVBQUUsSUFBSSxNQUFNLE9BQU8sS0FBSyxDQUFDLENBQVcsR0FBRyxNQUFNLEdBQUcsS0FBSyxNQUFNLDJCQUEyQjtBQUFBLElBQ3RGLEdBQUcsS0FBSyxXQUFXLElBQUksaUJBQWlCLGtCQUFrQjtBQUFBLElBQzFEO0FBQUEsSUFDQSxFQUFFLFFBQVEsS0FBSyxNQUFNLEdBQUcsRUFBRSxFQUFFLElBQUksQ0FBQyxNQUFNLE1BQU0sTUFBTSxDQUFDLENBQUMsR0FBRyxNQUFNLENBQUMsR0FBRyxJQUFJLElBQUksS0FBSyxJQUFJLENBQUMsTUFBTSxNQUFNLElBQUksQ0FBQyxDQUFDLENBQUMsQ0FBQyxFQUFFO0FBQUEsRUFDNUc7QUFDRjtBQVlBLFNBQVMsWUFBWSxHQUFnQixPQUFvQixNQUFZLElBQWtCO0FBQ3JGLFFBQU0sRUFBRSxVQUFVLFFBQVEsUUFBUSxJQUFJO0FBQ3RDLFFBQU0sU0FBUyxDQUFDLFNBQWlCO0FBQy9CLFVBQU0sU0FBUyxFQUFFLE1BQU0sS0FBSyxRQUFRLE9BQU8sSUFBSSxDQUFDO0FBQ2hELFdBQU8sRUFBRSxNQUFNLEtBQUssTUFBTSxPQUFPLFFBQVEsQ0FBQyxHQUFHLE9BQU8sUUFBUSxNQUFNLEVBQUU7QUFBQSxFQUN0RTtBQUNBLFFBQU0sT0FBTyxRQUFRLEdBQUcsSUFBSTtBQUM1QixRQUFNLE9BQU8sT0FBTyxHQUFHLEtBQUs7QUFDNUIsTUFBSSxXQUFhLHdCQUFvQjtBQUNuQyxRQUFJLFdBQVcsS0FBSyxJQUFJLEtBQUssSUFBSSxHQUFHLEtBQUssSUFBSSxHQUFHLE1BQU0sQ0FBQyxHQUFHLEtBQUssT0FBTyxLQUFLLEdBQUc7QUFDNUUsUUFBRTtBQUFBLFFBQ0E7QUFBQSxRQUNBLEdBQUc7QUFBQSxRQUNILEdBQUc7QUFBQSxRQUNILFdBQVcsUUFBUSxxQ0FBcUMsR0FBRyxLQUFLLGtCQUFrQixLQUFLLElBQUk7QUFBQSxRQUMzRixFQUFFLFFBQVEsQ0FBQyxNQUFNLEtBQUssT0FBTyxJQUFJLEVBQUU7QUFBQSxNQUNyQztBQUFBLElBQ0Y7QUFBQSxFQUNGLFdBQVcsS0FBSyxRQUFRLE1BQU0sS0FBSyxVQUFVLEdBQUk7QUFDakQsTUFBSSxRQUFRLEdBQUcsS0FBSyxNQUFNLEdBQUk7QUFDOUIsUUFBTSxPQUFPLE9BQU8sR0FBRyxPQUFPLEdBQUcsS0FBSyxRQUFRO0FBQzlDLFFBQU0sUUFBUSxPQUFPLEtBQUssSUFBSTtBQUM5QixRQUFNLE1BQU0sS0FBSyxTQUFTLEdBQUcsUUFBUSxJQUFJLEdBQUcsTUFBTSxJQUFJLEdBQUc7QUFDekQsUUFBTSxPQUFPLFdBQVcsS0FBSyxJQUFJLE1BQU0sSUFBSSxHQUFHLEtBQUssSUFBSSxHQUFHLEdBQUcsS0FBSyxPQUFPO0FBQ3pFLE1BQUksUUFBUSxFQUFHO0FBQ2YsSUFBRTtBQUFBLElBQ0E7QUFBQSxJQUNBLEdBQUc7QUFBQSxJQUNILEdBQUc7QUFBQSxJQUNILDBCQUEwQixLQUFLLElBQUksa0JBQWtCLE1BQU0sSUFBSTtBQUFBLElBQy9ELEVBQUUsUUFBUSxDQUFDLFFBQVEsR0FBRyxLQUFLLEdBQUcsTUFBTSxNQUFNLE9BQU8sSUFBSSxFQUFFO0FBQUEsRUFDekQ7QUFDRjtBQUdBLFNBQVMsV0FBVyxHQUFnQixPQUFhLFFBQWdDO0FBQy9FLE1BQUksUUFBUSxLQUFLLE1BQU0sR0FBSTtBQUMzQixRQUFNLEVBQUUsTUFBTSxTQUFTLE9BQU8sS0FBSyxJQUFJLFNBQVMsS0FBSztBQUNyRCxRQUFNLFVBQVUsRUFBRSxRQUFRLE9BQU8sS0FBSyxDQUFDLEVBQUUsUUFBUSxLQUFLLE1BQU0sV0FBVyxPQUFTLGtCQUFjLFNBQVMsUUFBUTtBQUMvRyxNQUFJLFlBQVksS0FBSyxTQUFTLEdBQUc7QUFDL0IsUUFBSSxZQUFZLEVBQUUsUUFBUSxVQUFXO0FBQ3JDLFFBQUksV0FBVyxFQUFFLE1BQU0sSUFBSSxRQUFRLFNBQVcsbUJBQWUsTUFBTSxFQUFHO0FBQUEsRUFDeEU7QUFDQSxJQUFFO0FBQUEsSUFDQTtBQUFBLElBQ0EsRUFBRSxJQUFJLE1BQU0sSUFBSSxNQUFNLDZCQUE2QjtBQUFBLElBQ25ELFdBQVdDLEtBQUksU0FBUyxDQUFDLENBQUMsVUFBVSxJQUFJO0FBQUEsSUFDeEM7QUFBQSxJQUNBLEVBQUUsUUFBUSxDQUFDLEdBQUcsUUFBUSxRQUFRLEtBQUssQ0FBQyxFQUFFO0FBQUEsRUFDeEM7QUFDRjtBQUVBLFNBQVMsYUFBYSxHQUFnQixPQUFvQixHQUFpQjtBQUN6RSxRQUFNLEtBQUssTUFBTSxRQUFRLElBQU0saUJBQWU7QUFDOUMsUUFBTUMsU0FBUSxFQUFFLE1BQU0sS0FBSyxJQUFJLElBQU0sc0JBQWtCO0FBQ3ZELFFBQU0sT0FBMEMsQ0FBQztBQUNqRCxXQUFTLElBQUksR0FBRyxJQUFNLHdCQUFvQixLQUFLO0FBQzdDLFVBQU0sUUFBUUEsT0FBTSxhQUFhLElBQUksQ0FBQztBQUN0QyxRQUFJLFVBQVUsRUFBRztBQUNqQixVQUFNLFFBQVEsRUFBRSxJQUFJLEtBQUssSUFBSSxHQUFHLE9BQU9BLE9BQU0sU0FBUyxJQUFJLEdBQUcsSUFBSSxJQUFJLENBQUMsRUFBRTtBQUN4RSxVQUFNLFFBQVEsRUFBRSxJQUFJLE1BQU0sSUFBSSxNQUFNLFdBQVcsQ0FBQyx1QkFBdUIsQ0FBQyxHQUFHO0FBQzNFLFFBQUksU0FBUyxLQUFLLEdBQUksR0FBRSxNQUFNLGtCQUFrQixPQUFPRCxLQUFJLEtBQUssR0FBRywwQkFBMEIsRUFBRSxRQUFRLENBQUMsS0FBSyxFQUFFLENBQUM7QUFBQSxhQUN2RyxFQUFFLE1BQU0sa0JBQWtCLE9BQU8sT0FBTyxDQUFDLEtBQUssQ0FBQyxLQUFLLEVBQUUsT0FBTyxLQUFLLEVBQUcsTUFBSyxLQUFLLEVBQUUsT0FBTyxNQUFNLENBQUM7QUFBQSxFQUMxRztBQUNBLE1BQUksS0FBSyxXQUFXLEVBQUc7QUFDdkIsSUFBRTtBQUFBLElBQ0E7QUFBQSxJQUNBLEVBQUUsSUFBSSxLQUFLLENBQUMsR0FBRyxNQUFNLE1BQU0sSUFBSSxNQUFNLDhCQUE4QixDQUFDLEdBQUc7QUFBQSxJQUN2RSxHQUFHLEtBQUssTUFBTSxRQUFRLEtBQUssV0FBVyxJQUFJLE9BQU8sS0FBSztBQUFBLElBQ3REO0FBQUEsSUFDQSxFQUFFLFFBQVEsS0FBSyxJQUFJLENBQUMsRUFBRSxNQUFNLE1BQU0sS0FBSyxHQUFHLE1BQU0sS0FBSyxJQUFJLENBQUMsRUFBRSxNQUFNLE1BQU0sS0FBSyxFQUFFO0FBQUEsRUFDakY7QUFDRjs7O0FGL0dPLElBQU0sWUFBWSxDQUFDLFNBQWMsU0FBeUIsS0FBSyxNQUFNLFFBQVEsTUFBTSxJQUFJLElBQUksQ0FBQztBQUVuRyxTQUFTRSxZQUFXLFNBQWMsTUFBc0I7QUFDdEQsUUFBTSxPQUFPLFFBQVEsTUFBTSxJQUFJO0FBQy9CLFFBQU0sUUFBUSxRQUFRLElBQUksSUFBSTtBQUM5QixRQUFNLFNBQVMsT0FBTyxNQUFNLElBQUksYUFBYTtBQUM3QyxTQUFPLFFBQVEsSUFBSSxlQUFlLEtBQUssTUFBTSxPQUFPLENBQUMsQ0FBQyxTQUFTLE1BQU0sTUFBTSxVQUFZLGVBQVcsYUFBYSxTQUFTLEtBQUssRUFBRTtBQUNqSTtBQUVPLFNBQVMsWUFBWSxHQUFzQjtBQUNoRCxRQUFNLFFBQVFDLFVBQVMsQ0FBQztBQUN4QixRQUFNLEVBQUUsU0FBUyxNQUFNLElBQUk7QUFDM0IsRUFBQUMsWUFBVyxHQUFHLE9BQU87QUFDckIsUUFBTSxRQUFRQyxjQUFhLEdBQUcsS0FBSztBQUNuQyxjQUFZLEdBQUcsU0FBUyxPQUFPLElBQUksS0FBSyxNQUFNLFFBQVEsR0FBRyxLQUFLO0FBQzlELGNBQVksR0FBRyxPQUFPO0FBQ3RCLFlBQVUsR0FBRyxPQUFPO0FBQ3BCLGFBQVcsR0FBRyxLQUFLO0FBQ25CLGtCQUFnQixHQUFHLE9BQU8sS0FBSztBQUMvQixRQUFNLFVBQVUsRUFBRSxLQUFPLGtCQUFjO0FBQ3ZDLE9BQUssUUFBUSxVQUFVLEtBQUssUUFBUSxRQUFRLE1BQU0sTUFBTSxXQUFhLHdCQUFvQjtBQUN2RixNQUFFO0FBQUEsTUFDQTtBQUFBLE1BQ0EsRUFBRSxJQUFJLFFBQVEsSUFBSSxNQUFNLFVBQVU7QUFBQSxNQUNsQyxHQUFHLFFBQVEsUUFBUSxLQUFLLEtBQUssUUFBUSxHQUFHO0FBQUEsTUFDeEM7QUFBQSxNQUNBLEVBQUUsUUFBUSxDQUFDLFFBQVEsT0FBTyxDQUFDLEVBQUU7QUFBQSxJQUMvQjtBQUFBLEVBQ0Y7QUFDQSxJQUFFLE1BQU0sS0FBSztBQUNiLGFBQVcsRUFBRSxNQUFNLE1BQU0sS0FBSyxPQUFPO0FBQ25DLE1BQUUsUUFBUSx3QkFBd0IsS0FBSyxJQUFJLE1BQU0sV0FBVyxRQUFRLE1BQU0sUUFBUSxNQUFNLFVBQVU7QUFBQSxNQUNoRyxRQUFRLE1BQU0sSUFBSTtBQUFBLElBQ3BCLENBQUM7QUFBQSxFQUNIO0FBQ0EsSUFBRSxRQUFVLHNCQUFrQixXQUFXO0FBQ3pDLElBQUUsUUFBVSxpQkFBYSxNQUFNO0FBQy9CLElBQUUsUUFBVSxxQkFBaUIsVUFBVTtBQUN6QztBQUVBLFNBQVNGLFVBQVMsR0FBNkI7QUFDN0MsUUFBTSxXQUFXLEVBQUUsTUFBTSxvQkFBc0IseUJBQXFCLGFBQWEsQ0FBQyxNQUFNLEtBQUssR0FBRyxZQUFZO0FBQzVHLFFBQU0sV0FBVyxFQUFFLE1BQU0sbUJBQXFCLHdCQUFvQixZQUFZLENBQUMsTUFBTSxLQUFLLEdBQUcsWUFBWTtBQUN6RyxRQUFNLFNBQVMsRUFBRSxNQUFNLGlCQUFtQixtQkFBZSxVQUFVLENBQUMsTUFBTSxLQUFLLEdBQUcsUUFBUTtBQUMxRixRQUFNLGFBQWEsRUFBRTtBQUFBLElBQ25CO0FBQUEsSUFDRTtBQUFBLElBQ0Y7QUFBQSxJQUNBLENBQUMsTUFBTSxJQUFJLFlBQVksS0FBTztBQUFBLElBQzlCLDJCQUEyQixRQUFRLGlCQUFtQixZQUFRO0FBQUEsRUFDaEU7QUFDQSxRQUFNLFlBQVksRUFBRTtBQUFBLElBQ2xCO0FBQUEsSUFDRTtBQUFBLElBQ0Y7QUFBQSxJQUNBLENBQUMsTUFBTSxLQUFLLEtBQUssS0FBTztBQUFBLElBQ3hCLFFBQVUseUJBQXFCO0FBQUEsRUFDakM7QUFDQSxRQUFNLFdBQVcsRUFBRSxNQUFNLG1CQUFxQixxQkFBaUIsWUFBWSxDQUFDLE1BQU0sS0FBTyxtQkFBZSxRQUFRO0FBQ2hILFFBQU0sUUFBUUcsS0FBSSxRQUFRLEtBQUssYUFBYSxJQUFJLElBQUk7QUFDcEQsUUFBTSxTQUFTLEVBQUU7QUFBQSxJQUNmO0FBQUEsSUFDRTtBQUFBLElBQ0Y7QUFBQSxJQUNBLENBQUMsTUFBTSxJQUFJLE1BQU0sS0FBSyxLQUFLO0FBQUEsSUFDM0IsNkJBQTZCLEtBQUs7QUFBQSxFQUNwQztBQUNBLFFBQU0sWUFBYyx5QkFBcUIsWUFBYztBQUN2RCxRQUFNLFVBQVUsWUFBWUMsTUFBSyxXQUFXLENBQUM7QUFDN0MsUUFBTSxhQUFhLFVBQVVBLE1BQUssYUFBYSxDQUFDO0FBQ2hELElBQUU7QUFBQSxJQUNBO0FBQUEsSUFDQSxhQUFhLGFBQWE7QUFBQSxJQUMxQixHQUFHLFNBQVMsV0FBVyxRQUFRLGdCQUFnQixVQUFVLGNBQWMsTUFBTTtBQUFBLEVBQy9FO0FBQ0EsSUFBRSxRQUFRO0FBQ1YscUJBQW1CLEdBQUcsVUFBVSxRQUFRO0FBQ3hDLFNBQU87QUFBQSxJQUNMO0FBQUEsSUFDQTtBQUFBLElBQ0E7QUFBQSxJQUNBO0FBQUEsSUFDQTtBQUFBLElBQ0E7QUFBQSxJQUNBO0FBQUEsSUFDQSxPQUFPLEVBQUUsT0FBUztBQUFBLElBQ2xCLFNBQVMsRUFBRSxNQUFNLElBQUksRUFBRSxPQUFPLFdBQVcsUUFBUTtBQUFBLElBQ2pELE9BQU8sRUFBRSxNQUFNLElBQUksRUFBRSxPQUFPLFNBQVMsVUFBVTtBQUFBLElBQy9DLFVBQVUsRUFBRSxPQUFPO0FBQUEsRUFDckI7QUFDRjtBQUdBLFNBQVNILFlBQVcsR0FBZ0IsU0FBb0I7QUFDdEQsUUFBTSxPQUFPLGFBQWEsS0FBSyxFQUFFLFFBQVEsUUFBUSxNQUFNLEdBQUcsQ0FBQyxHQUFHLE1BQU0sVUFBVSxTQUFTLENBQUMsQ0FBQztBQUN6RixhQUFXLEVBQUUsTUFBTSxPQUFPLEtBQUssYUFBYSxNQUFNLFFBQVEsR0FBRztBQUMzRCxNQUFFO0FBQUEsTUFDQTtBQUFBLE1BQ0EsRUFBRSxJQUFJLFFBQVEsT0FBTyxJQUFJLEdBQUcsTUFBTSxrQkFBa0IsSUFBSSxHQUFHO0FBQUEsTUFDM0RGLFlBQVcsU0FBUyxJQUFJO0FBQUEsTUFDeEIsMENBQTBDLE1BQU0sUUFBUSxLQUFLLE1BQU0sQ0FBQztBQUFBLE1BQ3BFLEVBQUUsUUFBUSxDQUFDLFFBQVEsTUFBTSxJQUFJLEdBQUcsUUFBUSxNQUFNLE1BQU0sQ0FBQyxFQUFFO0FBQUEsSUFDekQ7QUFBQSxFQUNGO0FBQ0Y7QUFHQSxTQUFTRyxjQUFhLEdBQWdCLEVBQUUsU0FBUyxXQUFXLEdBQTBCO0FBQ3BGLFFBQU0sUUFBa0IsQ0FBQztBQUN6QixRQUFNLFVBQVUsVUFBVSxTQUFTLFFBQVEsUUFBUSxDQUFDLEtBQUssTUFBTSxXQUFXO0FBQzFFLFdBQVMsT0FBTyxHQUFHLE9BQU8sUUFBUSxPQUFPLFFBQVE7QUFDL0MsVUFBTSxRQUFRLFFBQVEsSUFBSSxJQUFJO0FBQzlCLFVBQU0sTUFBTSxVQUFVLFNBQVMsSUFBSTtBQUNuQyxVQUFNLFFBQVEsUUFBUSxLQUFLLENBQUM7QUFDNUIsUUFBSSxRQUFRLGNBQWMsQ0FBQyxPQUFPO0FBQ2hDLFlBQU0sS0FBSyxFQUFFLE1BQU0sS0FBSyxPQUFPLE1BQU0sR0FBRyxRQUFRLEdBQUcsTUFBTSxDQUFDO0FBQzFEO0FBQUEsSUFDRjtBQUNBLFFBQUksVUFBWSxnQkFBWSxNQUFPO0FBQ25DLE1BQUU7QUFBQSxNQUNBO0FBQUEsTUFDQSxFQUFFLElBQUksUUFBUSxPQUFPLElBQUksR0FBRyxNQUFNLGtCQUFrQixJQUFJLEdBQUc7QUFBQSxNQUMzREgsWUFBVyxTQUFTLElBQUk7QUFBQSxNQUN4QixRQUFRLHFEQUFxRCxpQkFBaUIsVUFBVTtBQUFBLE1BQ3hGLEVBQUUsUUFBUSxDQUFDLFFBQVEsTUFBTSxJQUFJLENBQUMsRUFBRTtBQUFBLElBQ2xDO0FBQUEsRUFDRjtBQUNBLFNBQU87QUFDVDtBQUdBLFNBQVMsWUFBWSxHQUFnQixTQUFvQjtBQUN2RCxNQUFJLFFBQVE7QUFDWixXQUFTLE9BQU8sR0FBRyxPQUFPLFFBQVEsT0FBTyxRQUFRO0FBQy9DLFFBQUksUUFBUSxNQUFNLElBQUksSUFBSSxNQUFNLEVBQUc7QUFDbkMsVUFBTSxRQUFRLEVBQUUsSUFBSSxRQUFRLE9BQU8sSUFBSSxHQUFHLE1BQU0sa0JBQWtCLElBQUksR0FBRztBQUN6RSxRQUFJLFNBQVMsR0FBRztBQUNkLFFBQUUsTUFBTSx1QkFBdUIsT0FBT0EsWUFBVyxTQUFTLElBQUksR0FBRyxtQ0FBbUMsS0FBSyxPQUFPO0FBQUEsUUFDOUcsUUFBUSxDQUFDLFFBQVEsTUFBTSxJQUFJLEdBQUcsUUFBUSxNQUFNLEtBQUssQ0FBQztBQUFBLE1BQ3BELENBQUM7QUFBQSxJQUNILE1BQU8sU0FBUTtBQUNmLFVBQU0sT0FBTyxPQUFPLE1BQU0sVUFBVSxTQUFTLElBQUksR0FBRyxRQUFRLEtBQUs7QUFDakUsVUFBTSxPQUFPLFVBQVUsU0FBUyxLQUFLLElBQUk7QUFDekMsUUFBSSxLQUFLLFNBQVMsUUFBUSxXQUFXLE1BQU0sT0FBTyxLQUFLLE1BQU0sR0FBRyxRQUFRLEdBQUcsUUFBUSxLQUFLLEVBQUc7QUFDM0YsTUFBRTtBQUFBLE1BQ0E7QUFBQSxNQUNBO0FBQUEsTUFDQUEsWUFBVyxTQUFTLElBQUk7QUFBQSxNQUN4QixxREFBcUQsS0FBSyxJQUFJLDRCQUE0QixJQUFJO0FBQUEsTUFDOUYsRUFBRSxRQUFRLENBQUMsUUFBUSxNQUFNLElBQUksR0FBRyxRQUFRLE1BQU0sS0FBSyxJQUFJLENBQUMsRUFBRTtBQUFBLElBQzVEO0FBQUEsRUFDRjtBQUNGO0FBR0EsU0FBUyxVQUFVLEdBQWdCLFNBQW9CO0FBQ3JELFFBQU0sT0FBTyxFQUFFLEtBQU8sZUFBVztBQUNqQyxRQUFNLFFBQVEsRUFBRSxJQUFJLEtBQUssSUFBSSxNQUFNLFlBQVk7QUFDL0MsTUFBSSxDQUFDLGNBQWMsR0FBRyxxQkFBcUIsT0FBTyxNQUFNLFFBQVEsS0FBSyxFQUFHO0FBQ3hFLFFBQU0sT0FBTyxPQUFPLEtBQUssS0FBSyxLQUFLLE9BQU8sUUFBUSxLQUFLO0FBQ3ZELFFBQU0sU0FBUyxFQUFFLE1BQU0sS0FBSyxRQUFRLE9BQU8sS0FBSyxJQUFJLENBQUM7QUFDckQsUUFBTSxPQUFPLEtBQUssTUFBTSxPQUFPLFFBQVEsQ0FBQztBQUN4QyxNQUFJLFdBQVcsTUFBTSxPQUFPLEtBQUssTUFBTSxHQUFHLFFBQVEsR0FBRyxRQUFRLEtBQUssRUFBRztBQUNyRSxJQUFFO0FBQUEsSUFDQTtBQUFBLElBQ0E7QUFBQSxJQUNBLE9BQU8sS0FBSyxLQUFLLFdBQVcsS0FBSyxHQUFHO0FBQUEsSUFDcEMsMEJBQTBCLEtBQUssSUFBSSxrQkFBa0IsSUFBSTtBQUFBLElBQ3pELEVBQUUsUUFBUSxDQUFDLFFBQVEsTUFBTSxHQUFHLFFBQVEsSUFBSSxHQUFHLFFBQVEsTUFBTSxDQUFDLEVBQUU7QUFBQSxFQUM5RDtBQUNGOzs7QTVCL0tBLElBQU0sU0FBNkQ7QUFBQSxFQUNqRSxPQUFPO0FBQUEsRUFDUCxPQUFPO0FBQUEsRUFDUCxPQUFPO0FBQUEsRUFDUCxNQUFNO0FBQUEsRUFDTixLQUFLO0FBQUEsRUFDTCxLQUFLO0FBQUEsRUFDTCxNQUFNO0FBQUEsRUFDTixRQUFRO0FBQUEsRUFDUixNQUFNO0FBQUEsRUFDTixRQUFRO0FBQUEsRUFDUixTQUFTO0FBQ1g7QUFFQSxJQUFNLFFBQXFDLG9CQUFJLElBQUk7QUFBQSxFQUNqRCxDQUFHLGdCQUFZLE9BQU87QUFBQSxFQUN0QixDQUFHLGdCQUFZLE9BQU87QUFBQSxFQUN0QixDQUFHLGdCQUFZLE9BQU87QUFBQSxFQUN0QixDQUFHLGVBQVcsTUFBTTtBQUFBLEVBQ3BCLENBQUcsY0FBVSxLQUFLO0FBQUEsRUFDbEIsQ0FBRyxjQUFVLEtBQUs7QUFBQSxFQUNsQixDQUFHLGVBQVcsTUFBTTtBQUFBLEVBQ3BCLENBQUcsaUJBQWEsUUFBUTtBQUFBLEVBQ3hCLENBQUcsZUFBVyxNQUFNO0FBQUEsRUFDcEIsQ0FBRyxpQkFBYSxRQUFRO0FBQUEsRUFDeEIsQ0FBRyxrQkFBYyxTQUFTO0FBQzVCLENBQUM7QUFHRCxTQUFTLE9BQU9NLE9BQXNCO0FBQ3BDLFFBQU0sUUFBUSxNQUFNLElBQUlBLEtBQUk7QUFDNUIsTUFBSSxVQUFVLE9BQVcsUUFBTztBQUNoQyxRQUFNLFVBQVUsT0FBTyxNQUFNLENBQUM7QUFDOUIsVUFBUSxjQUFjQSxLQUFJO0FBQzFCLFNBQU8sUUFBUSxTQUFTLFFBQVE7QUFDbEM7QUFHQSxJQUFNLGNBQWM7QUFFcEIsSUFBTSxvQkFBb0I7QUF3Qm5CLFNBQVMsUUFBUUMsU0FBZ0IsT0FBaUM7QUFDdkUsTUFBSSxRQUFRO0FBQ1osYUFBVyxFQUFFLFNBQVMsS0FBS0EsUUFBTyxTQUFVLFVBQVMsU0FBUyxPQUFPLENBQUMsWUFBWSxRQUFRLFVBQVUsS0FBSyxFQUFFO0FBQzNHLFNBQU87QUFDVDtBQUdBLElBQU0sUUFBUSxDQUFDLEVBQUUsUUFBUSxNQUFpQixHQUFHLFFBQVEsSUFBSSxJQUFJLFFBQVEsTUFBTSxJQUFJLFFBQVEsS0FBSyxJQUFJLFFBQVEsS0FBSztBQUU3RyxJQUFNLFFBQVEsSUFBSSxXQUFXLElBQUksa0JBQWtCLENBQUMsQ0FBQztBQUU5QyxJQUFNLFlBQU4sTUFBTSxXQUFVO0FBQUEsRUFxQmIsWUFDRyxNQUNRLElBQ2pCO0FBRlM7QUFDUTtBQUVqQixVQUFNLFFBQVEsWUFBWSxJQUFJO0FBQzlCLFNBQUssU0FBUyxJQUFJLE1BQU0sRUFBRTtBQUMxQixRQUFJLEtBQUssT0FBTyxPQUFPLEtBQUssS0FBSyxPQUFPLElBQU0sZ0JBQVksTUFBUSxXQUFPO0FBQ3ZFLFlBQU0sUUFDSixLQUFLLE9BQU8sT0FBTyxJQUFJLE9BQU8sS0FBSyxPQUFPLElBQUksV0FBVyxlQUFlQyxLQUFJLEtBQUssT0FBTyxJQUFJLENBQUMsR0FBRyxDQUFDLENBQUM7QUFDcEcsWUFBTSxJQUFJQyxhQUFZLHFCQUFxQixHQUFHLEtBQUssK0JBQStCLEtBQUssRUFBRTtBQUFBLElBQzNGO0FBQ0EsUUFBSSxLQUFLLE9BQU8sT0FBUyxnQkFBWTtBQUNuQyxZQUFNLElBQUlBLGFBQVksb0JBQW9CLEdBQUcsS0FBSyxLQUFLLEtBQUssT0FBTyxJQUFJLG1DQUFtQztBQUFBLElBQzVHO0FBQ0EsVUFBTSxVQUFVLEtBQUssT0FBTyxJQUFNLGtCQUFjO0FBQ2hELFFBQUksWUFBYyxvQkFBZ0I7QUFDaEMsWUFBTSxRQUFRLFlBQVksS0FBSyxZQUFZLElBQUksNEJBQTRCO0FBQzNFLFlBQU0sSUFBSUEsYUFBWSx1QkFBdUIsR0FBRyxLQUFLLG9CQUFvQixPQUFPLEdBQUcsS0FBSyxFQUFFO0FBQUEsSUFDNUY7QUFDQSxRQUFJO0FBQ0YsWUFBTSxRQUFRLElBQUlDLFdBQVUsSUFBSTtBQUNoQyxVQUFJLE1BQU0sVUFBVUMsV0FBVSxFQUFFLEVBQUUsSUFBSyxNQUFLLFNBQVM7QUFBQSxVQUNoRCxPQUFNLE1BQU07QUFBQSxJQUNuQixRQUFRO0FBQUEsSUFFUjtBQUFBLEVBQ0Y7QUFBQSxFQXpCVztBQUFBLEVBQ1E7QUFBQSxFQXRCVjtBQUFBLEVBQ1Q7QUFBQTtBQUFBLEVBR0EsT0FBTyxLQUFLLE1BQXlCO0FBQ25DLFVBQU0sT0FBTyxTQUFTLElBQUk7QUFDMUIsUUFBSTtBQUNKLFFBQUk7QUFDRixXQUFLLFNBQVMsR0FBRyxNQUFNLEdBQUcsSUFBSSxJQUFJLFVBQVUsV0FBVyxVQUFVLGFBQWEsVUFBVSxVQUFVO0FBQUEsSUFDcEcsU0FBUyxPQUFPO0FBQ2QsWUFBTSxZQUFZLE9BQU8sSUFBSTtBQUFBLElBQy9CO0FBQ0EsUUFBSTtBQUNGLGFBQU8sSUFBSSxXQUFVLE1BQU0sRUFBRTtBQUFBLElBQy9CLFNBQVMsT0FBTztBQUNkLGdCQUFVLEVBQUU7QUFDWixZQUFNLFlBQVksT0FBTyxJQUFJO0FBQUEsSUFDL0I7QUFBQSxFQUNGO0FBQUEsRUE4QkEsUUFBYztBQUNaLFNBQUssUUFBUSxNQUFNO0FBQ25CLGNBQVUsS0FBSyxFQUFFO0FBQUEsRUFDbkI7QUFBQSxFQUVBLENBQUMsT0FBTyxPQUFPLElBQVU7QUFDdkIsU0FBSyxNQUFNO0FBQUEsRUFDYjtBQUFBO0FBQUEsRUFHQSxJQUFJLE1BQXVCO0FBQ3pCLFFBQUk7QUFDRixhQUFPLEtBQUssS0FBSyxJQUFJO0FBQUEsSUFDdkIsU0FBUyxPQUFPO0FBQ2QsVUFBSSxpQkFBaUIsV0FBVztBQUM5QixjQUFNLElBQUlGLGFBQVksb0JBQW9CLFlBQVksS0FBSyxJQUFJLHdDQUF3QztBQUFBLE1BQ3pHO0FBQ0EsWUFBTTtBQUFBLElBQ1I7QUFBQSxFQUNGO0FBQUEsRUFFQSxLQUFLLE1BQXVCO0FBQzFCLFVBQU1HLFNBQVEsS0FBSztBQUNuQixVQUFNLFFBQVEsUUFBUUEsTUFBSztBQUMzQixVQUFNLFNBQVMsSUFBSSxPQUFPQSxRQUFPLE1BQU0sT0FBTyxNQUFNLFVBQVUsTUFBTSxLQUFLLFFBQVEsS0FBSyxDQUFDO0FBQ3ZGLFVBQU0sU0FBZ0IsRUFBRSxNQUFNLElBQUksTUFBTSxXQUFXLFFBQVEsR0FBRyxNQUFNQSxPQUFNLEtBQUs7QUFDL0UsUUFBSSxRQUFzQixFQUFFLFVBQVUsTUFBTSxVQUFVLFdBQVcsTUFBTSxXQUFXLFFBQVEsQ0FBQyxFQUFFO0FBQzdGLFVBQU1DLFNBQVEsS0FBSyxRQUFRLE1BQU07QUFDL0IsWUFBTSxJQUFJLElBQUksWUFBWUQsUUFBTyxRQUFRLFFBQVEsS0FBSztBQUN0RCxVQUFJO0FBQ0YsbUJBQVcsR0FBRyxLQUFLO0FBQ25CLGdCQUFRLEVBQUUsR0FBRyxPQUFPLFFBQVEsV0FBVyxHQUFHLE9BQU8sTUFBTSxFQUFFO0FBQ3pELG1CQUFXLEdBQUcsS0FBSztBQUNuQixVQUFFLFFBQVUseUJBQXFCLGNBQWM7QUFBQSxNQUNqRCxTQUFTLE9BQU87QUFDZCxZQUFJLEVBQUUsaUJBQWlCLFdBQVksT0FBTTtBQUFBLE1BQzNDO0FBQ0EsYUFBTztBQUFBLElBQ1QsR0FBRyxNQUFNO0FBQ1QsVUFBTSxXQUFzQixDQUFDLEVBQUUsTUFBTSxJQUFJLE1BQU0sV0FBVyxHQUFHQyxRQUFPLFNBQVMsTUFBTSxDQUFDO0FBQ3BGLGVBQVcsU0FBUyxNQUFNLFFBQVE7QUFDaEMsVUFBSSxTQUFTLFVBQWEsTUFBTSxTQUFTLEtBQU07QUFDL0MsZUFBUyxLQUFLLEtBQUssV0FBVyxPQUFPLE9BQU8sTUFBTSxDQUFDO0FBQUEsSUFDckQ7QUFDQSxVQUFNLFNBQVMsS0FBSyxRQUFRLEtBQUs7QUFDakMsV0FBTyxFQUFFLFNBQVMsS0FBSyxNQUFNLFVBQVUsZUFBZSxXQUFXLFFBQVcsT0FBTyxRQUFRLFFBQVEsRUFBRTtBQUFBLEVBQ3ZHO0FBQUEsRUFFQSxXQUFXLE9BQWMsT0FBcUIsUUFBeUI7QUFDckUsVUFBTSxFQUFFLE1BQU0sS0FBSyxJQUFJO0FBQ3ZCLFVBQU0sUUFBUSxPQUFPLElBQUk7QUFDekIsUUFBSSxDQUFDLFNBQVMsbUJBQW1CLEtBQUssSUFBSSxHQUFHO0FBQzNDLGFBQU8sRUFBRSxNQUFNLE1BQU0sVUFBVSxDQUFDLEdBQUcsTUFBTSxHQUFHLE1BQU0sR0FBRyxTQUFTLEtBQUs7QUFBQSxJQUNyRTtBQUNBLFVBQU0sUUFBUSxLQUFLLFFBQVEsTUFBTTtBQUMvQixZQUFNLElBQUksSUFBSSxZQUFZLEtBQUssUUFBUSxRQUFRLE9BQU8sS0FBSztBQUMzRCxVQUFJLENBQUMsT0FBTztBQUNWLGNBQU1QLFFBQU8sS0FBSyxPQUFPLEtBQUssTUFBTSxRQUFRLENBQUM7QUFDN0MsVUFBRSxNQUFNLGtCQUFrQixFQUFFLElBQUksTUFBTSxRQUFRLE1BQU0sT0FBTyxHQUFHQSxNQUFLLFNBQVMsS0FBSyxHQUFHLGdCQUFnQjtBQUFBLFVBQ2xHLFFBQVEsQ0FBQyxFQUFFLElBQUksTUFBTSxRQUFRLE9BQU9BLE1BQUssQ0FBQztBQUFBLFFBQzVDLENBQUM7QUFDRCxlQUFPO0FBQUEsTUFDVDtBQUNBLFVBQUk7QUFDRixjQUFNLENBQUM7QUFBQSxNQUNULFNBQVMsT0FBTztBQUNkLFlBQUksRUFBRSxpQkFBaUIsV0FBWSxPQUFNO0FBQUEsTUFDM0M7QUFDQSxhQUFPO0FBQUEsSUFDVCxHQUFHLE1BQU07QUFDVCxXQUFPLEVBQUUsTUFBTSxNQUFNLEdBQUcsT0FBTyxTQUFTLE1BQU07QUFBQSxFQUNoRDtBQUFBO0FBQUEsRUFHQSxRQUFRLE1BQXlCLFFBQTZEO0FBQzVGLFVBQU0sU0FBUyxvQkFBSSxJQUFxQjtBQUN4QyxVQUFNLFFBQVEsWUFBWSxJQUFJO0FBQzlCLFFBQUksVUFBVSxvQkFBSSxJQUF1QjtBQUN6QyxRQUFJLE9BQU87QUFDWCxRQUFJLE9BQU87QUFDWCxhQUFTLFFBQVEsR0FBRyxRQUFRLGFBQWEsU0FBUztBQUNoRCxhQUFPLEtBQUs7QUFDWixZQUFNLElBQUksS0FBSztBQUNmLFlBQU0sUUFBcUIsQ0FBQztBQUM1QixZQUFNLFFBQVEsb0JBQUksSUFBdUI7QUFDekMsVUFBSSxFQUFFLFdBQVcsU0FBUyxHQUFHO0FBQzNCLFlBQUksUUFBUSxLQUFLLEVBQUUsV0FBVyxLQUFLLENBQUMsRUFBRSxRQUFRLE1BQU0sUUFBUSxVQUFVLE9BQU8sRUFBRyxTQUFRLEtBQUssT0FBTyxHQUFHLEdBQUcsQ0FBQztBQUMzRyxlQUFPLEtBQUs7QUFBQSxNQUNkO0FBQ0EsaUJBQVcsYUFBYSxFQUFFLFlBQVk7QUFDcEMsY0FBTSxNQUFNLE1BQU0sU0FBUztBQUMzQixZQUFJLE9BQU8sSUFBSSxHQUFHLEVBQUc7QUFDckIsWUFBSSxDQUFDLEtBQUssUUFBUSxXQUFXLE1BQU0sRUFBRyxPQUFNLEtBQUssU0FBUztBQUFBLGlCQUNqRCxVQUFVLFNBQVMsQ0FBQyxXQUFXLFFBQVEsSUFBSSxHQUFHLEdBQUcsU0FBUyxFQUFHLE9BQU0sSUFBSSxLQUFLLFNBQVM7QUFBQSxZQUN6RixRQUFPLElBQUksS0FBSyxVQUFVLE9BQU87QUFBQSxNQUN4QztBQUNBLFVBQUksTUFBTSxXQUFXLEtBQUssTUFBTSxTQUFTLEdBQUc7QUFDMUMsZUFBTyxDQUFDLEdBQUcsRUFBRSxLQUFLLE9BQU8sQ0FBQyxFQUFFLE9BQU8sQ0FBQyxLQUFLLFVBQVUsTUFBTSxPQUFPLENBQUM7QUFDakUsZUFBTztBQUNQO0FBQUEsTUFDRjtBQUNBLGdCQUFVO0FBQ1YsYUFBTyxNQUFNLFNBQVMsTUFBTTtBQUM1QixVQUFJLFlBQVksSUFBSSxJQUFJLFFBQVEsa0JBQW1CO0FBQUEsSUFDckQ7QUFDQSxXQUFPLEVBQUUsVUFBVSxDQUFDLEdBQUcsT0FBTyxPQUFPLENBQUMsR0FBRyxNQUFNLEtBQUs7QUFBQSxFQUN0RDtBQUFBLEVBRUEsUUFBUSxFQUFFLFFBQVEsTUFBTSxNQUFNLEdBQWMsUUFBeUI7QUFDbkUsV0FDRSxLQUFLLE9BQU8sUUFBUSxNQUFNLEtBQzFCLEtBQUssTUFBTSxDQUFDLFVBQVUsQ0FBQyxPQUFPLE1BQU0sS0FBSyxDQUFDLEtBQzFDLE1BQU0sTUFBTSxDQUFDLFNBQVMsT0FBTyxRQUFRLElBQUksQ0FBQztBQUFBLEVBRTlDO0FBQUEsRUFFQSxRQUFRLEVBQUUsU0FBUyxHQUEyQztBQUM1RCxVQUFNLFFBQVEsS0FBSztBQUNuQixRQUFJLENBQUMsTUFBTyxRQUFPO0FBQ25CLFVBQU0sU0FBUyxvQkFBSSxJQUFZO0FBQy9CLGFBQVMsT0FBTyxHQUFHLFFBQVEsS0FBSyxJQUFJLFVBQVksbUJBQWUsR0FBRyxPQUFRLEtBQUksTUFBTSxLQUFLLElBQUksRUFBRyxRQUFPLElBQUksSUFBSTtBQUMvRyxXQUFPO0FBQUEsRUFDVDtBQUNGO0FBRUEsU0FBUyxXQUFXUSxTQUErQixLQUF5QjtBQUMxRSxTQUNFQSxZQUFXLFVBQ1hBLFFBQU8sT0FBTyxXQUFXLElBQUksT0FBTyxVQUNwQ0EsUUFBTyxPQUFPLE1BQU0sQ0FBQyxFQUFFLElBQUksT0FBQUYsT0FBTSxHQUFHLE1BQU0sT0FBTyxJQUFJLE9BQU8sQ0FBQyxHQUFHLE1BQU1BLE9BQU0sT0FBTyxJQUFJLE9BQU8sQ0FBQyxFQUFFLEtBQUssQ0FBQztBQUUzRzs7O0ErQjNRTyxTQUFTLE9BQU8sRUFBRSxNQUFNLEtBQUssR0FBMkM7QUFDN0UsU0FBTyxTQUFTLFlBQVksdUJBQXVCLEdBQUcsTUFBTSxJQUFJLENBQUMsS0FBSyxNQUFNLElBQUksQ0FBQztBQUNuRjtBQUdPLFNBQVMsT0FBTyxTQUEwQjtBQUMvQyxRQUFNLE9BQU8sUUFBUSxVQUFVLFVBQVUsY0FBYyxRQUFRLFFBQVEsS0FBSyxLQUFLLFFBQVEsU0FBUyxFQUFFO0FBQ3BHLFNBQU8sTUFBTSxHQUFHLFFBQVEsSUFBSSxLQUFLLFFBQVEsS0FBSyxHQUFHLElBQUksRUFBRTtBQUN6RDs7O0FDZEEsU0FBUyxRQUFBRyxhQUFZO0FBQ3JCLFNBQVMsaUJBQUFDLHNCQUFxQjs7O0FDRjlCLFNBQXVCLHNCQUFzQjtBQUM3QyxPQUFPLFFBQVE7QUFDZixTQUFTLGdCQUFBQyxxQkFBb0I7OztBQ0k3QixJQUFNLFNBQVMsS0FBSztBQUNwQixJQUFNQyxTQUFRLElBQUksV0FBVyxJQUFJLGtCQUFrQixDQUFDLENBQUM7OztBRFU5QyxJQUFNLFFBQU4sY0FBb0IsTUFBTTtBQUFBLEVBQy9CLFlBQ0UsU0FFUyxRQUNUO0FBQ0EsVUFBTSxPQUFPO0FBRko7QUFBQSxFQUdYO0FBQUEsRUFIVztBQUliOzs7QUV6QkEsU0FBUyxlQUFxQjs7O0FDQzlCLFNBQVMsaUJBQUFDLHNCQUFxQjs7O0FDRDlCLFlBQVlDLFNBQU87OztBQ09uQixJQUFNLFFBQVEsS0FBSztBQUVuQixJQUFNLGFBQWEsS0FBSzs7O0FDVHhCLFNBQVMsc0JBQXNCLGNBQWM7OztBQ0M3QyxZQUFZLGFBQWE7QUFDekIsU0FBUyxxQkFBZ0M7OztBQ0F6QyxJQUFNQyxXQUFVLElBQUksWUFBWSxTQUFTLEVBQUUsV0FBVyxLQUFLLENBQUM7QUFDNUQsSUFBTSxVQUFVLElBQUksWUFBWTtBQU9oQyxJQUFNLFVBQXNDO0FBQUEsRUFDMUMsSUFBSSxFQUFFLEtBQUssQ0FBQyxHQUFHLE9BQU8sRUFBRSxRQUFRLEVBQUUsR0FBRyxLQUFLLENBQUMsR0FBRyxJQUFJLFVBQVUsRUFBRSxRQUFRLElBQUksS0FBSyxFQUFFO0FBQUEsRUFDakYsSUFBSSxFQUFFLEtBQUssQ0FBQyxHQUFHLE9BQU8sRUFBRSxTQUFTLEVBQUUsR0FBRyxLQUFLLENBQUMsR0FBRyxJQUFJLFVBQVUsRUFBRSxTQUFTLElBQUksS0FBSyxFQUFFO0FBQUEsRUFDbkYsS0FBSyxFQUFFLEtBQUssQ0FBQyxHQUFHLE9BQU8sRUFBRSxTQUFTLElBQUksSUFBSSxHQUFHLEtBQUssQ0FBQyxHQUFHLElBQUksVUFBVSxFQUFFLFNBQVMsSUFBSSxPQUFPLElBQUksRUFBRTtBQUFBLEVBQ2hHLEtBQUssRUFBRSxLQUFLLENBQUMsR0FBRyxPQUFPLEVBQUUsVUFBVSxJQUFJLElBQUksR0FBRyxLQUFLLENBQUMsR0FBRyxJQUFJLFVBQVUsRUFBRSxVQUFVLElBQUksT0FBTyxJQUFJLEVBQUU7QUFBQSxFQUNsRyxLQUFLLEVBQUUsS0FBSyxDQUFDLEdBQUcsT0FBTyxFQUFFLFNBQVMsSUFBSSxJQUFJLEdBQUcsS0FBSyxDQUFDLEdBQUcsSUFBSSxVQUFVLEVBQUUsU0FBUyxJQUFJLE9BQU8sSUFBSSxFQUFFO0FBQUEsRUFDaEcsS0FBSyxFQUFFLEtBQUssQ0FBQyxHQUFHLE9BQU8sRUFBRSxVQUFVLElBQUksSUFBSSxHQUFHLEtBQUssQ0FBQyxHQUFHLElBQUksVUFBVSxFQUFFLFVBQVUsSUFBSSxPQUFPLElBQUksRUFBRTtBQUFBLEVBQ2xHLEtBQUssRUFBRSxLQUFLLENBQUMsR0FBRyxPQUFPLEVBQUUsWUFBWSxJQUFJLElBQUksR0FBRyxLQUFLLENBQUMsR0FBRyxJQUFJLFVBQVUsRUFBRSxZQUFZLElBQUksT0FBTyxJQUFJLEVBQUU7QUFBQSxFQUN0RyxLQUFLLEVBQUUsS0FBSyxDQUFDLEdBQUcsT0FBTyxFQUFFLGFBQWEsSUFBSSxJQUFJLEdBQUcsS0FBSyxDQUFDLEdBQUcsSUFBSSxVQUFVLEVBQUUsYUFBYSxJQUFJLE9BQU8sSUFBSSxFQUFFO0FBQUEsRUFDeEcsS0FBSyxFQUFFLEtBQUssQ0FBQyxHQUFHLE9BQU8sRUFBRSxXQUFXLElBQUksSUFBSSxHQUFHLEtBQUssQ0FBQyxHQUFHLElBQUksVUFBVSxFQUFFLFdBQVcsSUFBSSxPQUFPLElBQUksRUFBRTtBQUFBLEVBQ3BHLEtBQUssRUFBRSxLQUFLLENBQUMsR0FBRyxPQUFPLEVBQUUsV0FBVyxJQUFJLElBQUksR0FBRyxLQUFLLENBQUMsR0FBRyxJQUFJLFVBQVUsRUFBRSxXQUFXLElBQUksT0FBTyxJQUFJLEVBQUU7QUFBQSxFQUNwRyxNQUFNLEVBQUUsS0FBSyxDQUFDLEdBQUcsT0FBTyxFQUFFLFNBQVMsRUFBRSxNQUFNLEdBQUcsS0FBSyxDQUFDLEdBQUcsSUFBSSxVQUFVLEVBQUUsU0FBUyxJQUFJLFFBQVEsSUFBSSxDQUFDLEVBQUU7QUFDckc7QUFHTyxTQUFTQyxRQUFPLE1BQVlDLFFBQTBCO0FBQzNELFNBQU8sS0FBSyxNQUFNQSxRQUFPLElBQUksU0FBU0EsT0FBTSxRQUFRQSxPQUFNLFlBQVlBLE9BQU0sVUFBVSxHQUFHLENBQUM7QUFDNUY7QUFFQSxTQUFTLEtBQUssTUFBWUEsUUFBbUIsTUFBZ0IsSUFBbUI7QUFDOUUsVUFBUSxLQUFLLE1BQU07QUFBQSxJQUNqQixLQUFLO0FBQ0gsYUFBTyxRQUFRLEtBQUssTUFBTSxFQUFFLElBQUksTUFBTSxFQUFFO0FBQUEsSUFDMUMsS0FBSztBQUFBLElBQ0wsS0FBSyxTQUFTO0FBQ1osWUFBTSxNQUFNQSxPQUFNLE1BQU0sSUFBSSxLQUFLLFNBQVMsSUFBSSxTQUFZLEtBQUssS0FBSyxJQUFJO0FBQ3hFLFVBQUksS0FBSyxTQUFTLFFBQVMsUUFBTztBQUNsQyxZQUFNLE1BQU0sSUFBSSxRQUFRLENBQUM7QUFDekIsYUFBT0YsU0FBUSxPQUFPLE1BQU0sSUFBSSxNQUFNLElBQUksU0FBUyxHQUFHLEdBQUcsQ0FBQztBQUFBLElBQzVEO0FBQUEsSUFDQSxLQUFLO0FBQ0gsYUFBTyxNQUFNLEtBQUssRUFBRSxRQUFRLEtBQUssTUFBTSxHQUFHLENBQUMsR0FBRyxNQUFNLEtBQUssS0FBSyxJQUFJRSxRQUFPLE1BQU0sS0FBSyxJQUFJLEtBQUssR0FBRyxJQUFJLENBQUM7QUFBQSxJQUN2RyxLQUFLO0FBQ0gsYUFBTyxPQUFPO0FBQUEsUUFDWixLQUFLLE9BQU8sSUFBSSxDQUFDLEVBQUUsTUFBTSxNQUFNLE9BQU8sTUFBTSxDQUFDLE1BQU0sS0FBSyxNQUFNQSxRQUFPLE1BQU0sS0FBSyxNQUFNLENBQUMsQ0FBQztBQUFBLE1BQzFGO0FBQUEsRUFDSjtBQUNGO0FBR08sU0FBUyxPQUFPLE1BQVksT0FBMEI7QUFDM0QsTUFBSSxLQUFLLFNBQVMsRUFBRyxRQUFPLEtBQUssU0FBUyxTQUFTLFFBQVEsT0FBTyxLQUFlLElBQUssTUFBcUIsTUFBTTtBQUNqSCxRQUFNQSxTQUFRLElBQUksV0FBVyxLQUFLLElBQUk7QUFDdEMsUUFBTSxNQUFNLE9BQU9BLFFBQU8sSUFBSSxTQUFTQSxPQUFNLE1BQU0sR0FBRyxDQUFDO0FBQ3ZELFNBQU9BO0FBQ1Q7QUFFQSxTQUFTLE1BQU0sTUFBWSxPQUFjQSxRQUFtQixNQUFnQixJQUFrQjtBQUM1RixVQUFRLEtBQUssTUFBTTtBQUFBLElBQ2pCLEtBQUs7QUFDSCxjQUFRLEtBQUssTUFBTSxFQUFFLElBQUksTUFBTSxJQUFJLEtBQWM7QUFDakQ7QUFBQSxJQUNGLEtBQUs7QUFBQSxJQUNMLEtBQUs7QUFDSCxNQUFBQSxPQUFNLElBQUksS0FBSyxTQUFTLFNBQVMsUUFBUSxPQUFPLEtBQWUsSUFBSyxPQUFzQixFQUFFO0FBQzVGO0FBQUEsSUFDRixLQUFLO0FBQ0gsZUFBUyxJQUFJLEdBQUcsSUFBSSxLQUFLLE9BQU8sS0FBSztBQUNuQyxjQUFNLEtBQUssSUFBSyxNQUFrQixDQUFDLEdBQVlBLFFBQU8sTUFBTSxLQUFLLElBQUksS0FBSyxHQUFHLElBQUk7QUFBQSxNQUNuRjtBQUNBO0FBQUEsSUFDRixLQUFLO0FBQ0gsaUJBQVcsRUFBRSxNQUFNLE1BQU0sT0FBTyxLQUFLLEtBQUssUUFBUTtBQUNoRCxjQUFNLE1BQU8sTUFBZ0MsSUFBSSxHQUFZQSxRQUFPLE1BQU0sS0FBSyxNQUFNO0FBQUEsTUFDdkY7QUFBQSxFQUNKO0FBQ0Y7OztBQ3pCTyxJQUFNQyxjQUFhLEtBQUssS0FBSztBQUVwQyxJQUFNLFFBQW9DO0FBQUEsRUFDeEMsR0FBRyxFQUFFLElBQUksR0FBRyxJQUFJLEdBQUcsS0FBSyxHQUFHLEtBQUssR0FBRyxLQUFLLEdBQUcsS0FBSyxHQUFHLEtBQUssR0FBRyxLQUFLLEVBQUU7QUFBQSxFQUNsRSxHQUFHLEVBQUUsS0FBSyxHQUFHLEtBQUssR0FBRyxNQUFNLEVBQUU7QUFDL0I7QUFFTyxJQUFNLGNBQWMsT0FBTyxLQUFLLEtBQUs7QUFFckMsU0FBUyxhQUFhLE1BQWtDO0FBQzdELFNBQU8sT0FBTyxPQUFPLE9BQU8sSUFBSTtBQUNsQztBQUVPLFNBQVMsT0FBTyxNQUE4QjtBQUNuRCxTQUFPLEVBQUUsTUFBTSxVQUFVLFFBQVEsTUFBTSxNQUFNLE1BQU0sSUFBSSxHQUFHLE9BQU8sTUFBTSxJQUFJLEVBQUU7QUFDL0U7QUFFTyxTQUFTLEtBQUssTUFBd0IsTUFBb0M7QUFDL0UsU0FBTyxFQUFFLE1BQU0sTUFBTSxPQUFPLEVBQUU7QUFDaEM7QUFFTyxTQUFTLFFBQVEsSUFBVSxPQUEwQjtBQUMxRCxTQUFPLEVBQUUsTUFBTSxTQUFTLElBQUksT0FBTyxNQUFNLEdBQUcsT0FBTyxPQUFPLE9BQU8sR0FBRyxNQUFNO0FBQzVFO0FBRU8sU0FBUyxPQUFPLE9BQXdFO0FBQzdGLE1BQUksTUFBTTtBQUNWLE1BQUksUUFBUTtBQUNaLFFBQU0sU0FBUyxNQUFNLElBQUksQ0FBQyxFQUFFLE1BQU0sS0FBSyxHQUFHLFVBQWlCO0FBQ3pELFVBQU0sU0FBUyxRQUFRLEtBQUssS0FBSyxLQUFLO0FBQ3RDLFVBQU0sU0FBUyxLQUFLO0FBQ3BCLFlBQVEsS0FBSyxJQUFJLE9BQU8sS0FBSyxLQUFLO0FBQ2xDLFdBQU8sRUFBRSxNQUFNLFFBQVEsSUFBSSxLQUFLLElBQUksT0FBTyxTQUFTLFFBQVcsUUFBUSxLQUFLO0FBQUEsRUFDOUUsQ0FBQztBQUNELFNBQU8sRUFBRSxNQUFNLFVBQVUsUUFBUSxTQUFTLENBQUMsT0FBTyxLQUFLLENBQUMsRUFBRSxNQUFNLE1BQU0sS0FBSyxHQUFHLE1BQU0sUUFBUSxLQUFLLEtBQUssR0FBRyxNQUFNO0FBQ2pIO0FBRUEsU0FBUyxRQUFRQyxRQUFlLE1BQXNCO0FBQ3BELFNBQU8sS0FBSyxLQUFLQSxTQUFRLElBQUksSUFBSTtBQUNuQzs7O0FDdEVBLElBQU0sVUFBVTtBQUdoQixJQUFNLFlBQW9DO0FBQUEsRUFDeEMsR0FBRyxFQUFFLE1BQU0sTUFBTSxPQUFPLE9BQU8sT0FBTyxPQUFPLE9BQU8sT0FBTyxLQUFLLE9BQU8sTUFBTSxPQUFPLFFBQVEsTUFBTSxTQUFTLE1BQU07QUFBQSxFQUNqSCxHQUFHLEVBQUUsU0FBUyxPQUFPLFNBQVMsT0FBTyxPQUFPLE1BQU0sUUFBUSxPQUFPLFFBQVEsT0FBTyxRQUFRLE9BQU8sU0FBUyxLQUFLO0FBQUEsRUFDN0csR0FBRyxFQUFFLFVBQVUsT0FBTyxVQUFVLE9BQU8sVUFBVSxPQUFPLE1BQU0sTUFBTSxPQUFPLE9BQU8sU0FBUyxPQUFPLFFBQVEsTUFBTTtBQUFBLEVBQ2hILEdBQUcsRUFBRSxTQUFTLE9BQU8sUUFBUSxPQUFPLFFBQVEsT0FBTyxTQUFTLFFBQVEsUUFBUSxXQUFXLEtBQUssVUFBVTtBQUFBLEVBQ3RHLEdBQUcsRUFBRSxNQUFNLFdBQVcsTUFBTSxXQUFXLFFBQVEsWUFBWSxRQUFRLGFBQWEsT0FBTyxPQUFPO0FBQ2hHO0FBR08sSUFBTSxrQkFBTixjQUE4QixNQUFNO0FBQUEsRUFDekMsWUFDRSxLQUNTLE1BRUEsSUFDVDtBQUNBLFVBQU0sU0FBUyxHQUFHLElBQUksR0FBRyxNQUFNLElBQUksQ0FBQztBQUFBLEVBQUssSUFBSSxPQUFPLE1BQU0sTUFBTSxLQUFLLE1BQU0sR0FBRyxFQUFFLENBQUMsQ0FBQyxDQUFDLENBQUMsR0FBRztBQUo5RTtBQUVBO0FBQUEsRUFHWDtBQUFBLEVBTFc7QUFBQSxFQUVBO0FBSWI7QUFHTyxTQUFTLFVBQVUsTUFBb0I7QUFDNUMsU0FBTyxJQUFJLE9BQU8sSUFBSSxFQUFFLE1BQU07QUFDaEM7QUFFQSxJQUFNLFNBQU4sTUFBYTtBQUFBLEVBR1gsWUFBcUIsTUFBYztBQUFkO0FBQUEsRUFBZTtBQUFBLEVBQWY7QUFBQSxFQUZyQixNQUFNO0FBQUEsRUFJTixRQUFjO0FBQ1osVUFBTSxPQUFPLEtBQUssTUFBTSxDQUFDO0FBQ3pCLFNBQUssUUFBUTtBQUNiLFFBQUksS0FBSyxNQUFNLEtBQUssS0FBSyxPQUFRLE1BQUssTUFBTSxrQkFBa0IsS0FBSyxVQUFVLEtBQUssTUFBTSxDQUFDLENBQUMsRUFBRTtBQUM1RixXQUFPO0FBQUEsRUFDVDtBQUFBLEVBRUEsTUFBTSxPQUFxQjtBQUN6QixVQUFNLFFBQVEsS0FBSyxPQUFPO0FBQzFCLFFBQUksT0FBTyxLQUFLLEtBQUssS0FBSztBQUMxQixXQUFPLEtBQUssTUFBTSxHQUFHLEdBQUc7QUFDdEIsV0FBSyxVQUFVLE1BQU0sS0FBSztBQUMxQixhQUFPLFFBQVEsTUFBTSxLQUFLLE9BQU8sQ0FBQztBQUNsQyxXQUFLLFFBQVEsR0FBRztBQUNoQixXQUFLLFdBQVcsTUFBTSxLQUFLO0FBQUEsSUFDN0I7QUFDQSxXQUFPO0FBQUEsRUFDVDtBQUFBLEVBRUEsS0FBSyxPQUFxQjtBQUN4QixVQUFNLFFBQVEsS0FBSyxPQUFPO0FBQzFCLFFBQUksUUFBUSxRQUFTLE1BQUssTUFBTSx5QkFBeUI7QUFDekQsUUFBSSxLQUFLLE1BQU0sR0FBRyxFQUFHLFFBQU8sS0FBSyxRQUFRLE9BQU8sS0FBSztBQUNyRCxVQUFNQyxRQUFPLEtBQUssTUFBTTtBQUN4QixRQUFJLGFBQWFBLEtBQUksRUFBRyxRQUFPLE9BQU9BLEtBQUk7QUFDMUMsUUFBSUEsVUFBUyxVQUFVQSxVQUFTLFFBQVMsTUFBSyxTQUFTQSxPQUFNLEtBQUs7QUFDbEUsUUFBSSxDQUFDLEtBQUssTUFBTSxHQUFHLEVBQUcsUUFBTyxLQUFLQSxPQUFNLENBQUM7QUFDekMsVUFBTSxPQUFPLEtBQUssT0FBTztBQUN6QixTQUFLLFFBQVEsR0FBRztBQUNoQixXQUFPLEtBQUtBLE9BQU0sSUFBSTtBQUFBLEVBQ3hCO0FBQUEsRUFFQSxRQUFRLE9BQWUsT0FBMkI7QUFDaEQsVUFBTSxTQUFxRCxDQUFDO0FBQzVELFVBQU1DLFNBQVEsb0JBQUksSUFBWTtBQUM5QixPQUFHO0FBQ0QsWUFBTSxLQUFLLEtBQUssT0FBTztBQUN2QixZQUFNLFFBQVEsS0FBSyxNQUFNO0FBQ3pCLFlBQU0sT0FBTyxTQUFTLElBQUksT0FBTyxNQUFNO0FBQ3ZDLFVBQUlBLE9BQU0sSUFBSSxJQUFJLEVBQUcsTUFBSyxNQUFNLHlCQUF5QixJQUFJLEtBQUssRUFBRTtBQUNwRSxNQUFBQSxPQUFNLElBQUksSUFBSTtBQUNkLFlBQU0sU0FBUyxLQUFLLE9BQU87QUFDM0IsWUFBTSxPQUFPLEtBQUssTUFBTSxRQUFRLENBQUM7QUFDakMsV0FBSyxVQUFVLE1BQU0sTUFBTTtBQUMzQixhQUFPLEtBQUssRUFBRSxNQUFNLE9BQU8sS0FBSyxDQUFDO0FBQUEsSUFDbkMsU0FBUyxLQUFLLE1BQU0sR0FBRztBQUN2QixTQUFLLFFBQVEsS0FBSyxxQkFBcUI7QUFDdkMsV0FBTyxLQUFLLFdBQVcsT0FBTyxNQUFNLEdBQUcsS0FBSztBQUFBLEVBQzlDO0FBQUE7QUFBQSxFQUdBLFFBQTRCO0FBQzFCLFVBQU0sUUFBUSxLQUFLLE9BQU87QUFDMUIsVUFBTSxPQUFPLEtBQUssTUFBTTtBQUN4QixRQUFJLFNBQVMsTUFBTSxLQUFLLE1BQU0sR0FBRyxHQUFHO0FBRWxDLFVBQUksUUFBUSxLQUFLLElBQUksS0FBSyxTQUFTLFlBQWEsTUFBSyxNQUFNLElBQUksSUFBSSx5QkFBeUIsS0FBSztBQUNqRyxhQUFPO0FBQUEsSUFDVDtBQUNBLFNBQUssTUFBTTtBQUNYLFdBQU87QUFBQSxFQUNUO0FBQUEsRUFFQSxTQUFpQjtBQUNmLFVBQU0sUUFBUSxLQUFLLE9BQU87QUFDMUIsVUFBTUQsUUFBTyxLQUFLLE1BQU07QUFDeEIsVUFBTSxRQUFRLGFBQWEsS0FBS0EsS0FBSSxJQUFJLE9BQU9BLEtBQUksSUFBSTtBQUN2RCxRQUFJLFFBQVEsS0FBSyxRQUFRRSxZQUFZLE1BQUssTUFBTSwrQkFBK0JBLFdBQVUsSUFBSSxLQUFLO0FBQ2xHLFdBQU87QUFBQSxFQUNUO0FBQUE7QUFBQSxFQUlBLFVBQWdCO0FBQ2QsV0FBTyxLQUFLLEtBQUssS0FBSyxLQUFLLEtBQUssR0FBRyxLQUFLLEVBQUUsRUFBRyxNQUFLO0FBQUEsRUFDcEQ7QUFBQSxFQUVBLFNBQWlCO0FBQ2YsU0FBSyxRQUFRO0FBQ2IsV0FBTyxLQUFLO0FBQUEsRUFDZDtBQUFBLEVBRUEsTUFBTSxNQUF1QjtBQUMzQixRQUFJLEtBQUssS0FBSyxLQUFLLE9BQU8sQ0FBQyxNQUFNLEtBQU0sUUFBTztBQUM5QyxTQUFLO0FBQ0wsV0FBTztBQUFBLEVBQ1Q7QUFBQSxFQUVBLFFBQVEsTUFBYyxPQUFPLGFBQWEsSUFBSSxLQUFXO0FBQ3ZELFFBQUksQ0FBQyxLQUFLLE1BQU0sSUFBSSxFQUFHLE1BQUssTUFBTSxJQUFJO0FBQUEsRUFDeEM7QUFBQSxFQUVBLFFBQWdCO0FBQ2QsVUFBTSxDQUFDRixRQUFPLEVBQUUsSUFBSSxPQUFPLEtBQUssS0FBSyxLQUFLLE1BQU0sS0FBSyxPQUFPLENBQUMsQ0FBQyxLQUFLLENBQUM7QUFDcEUsU0FBSyxPQUFPQSxNQUFLO0FBQ2pCLFdBQU9BO0FBQUEsRUFDVDtBQUFBLEVBRUEsUUFBZ0I7QUFDZCxVQUFNLE9BQU8sS0FBSyxLQUFLLE1BQU0sS0FBSyxHQUFHO0FBQ3JDLFdBQU8sS0FBSyxTQUFTLEtBQUssR0FBRyxLQUFLLE1BQU0sR0FBRyxFQUFFLENBQUMsUUFBUTtBQUFBLEVBQ3hEO0FBQUE7QUFBQSxFQUlBLFVBQVUsTUFBWSxJQUFrQjtBQUN0QyxRQUFJLEtBQUssU0FBUyxFQUFHLE1BQUssTUFBTSxHQUFHLEtBQUssSUFBSSwwQkFBMEIsS0FBSyxJQUFJLDZCQUE2QixFQUFFO0FBQUEsRUFDaEg7QUFBQSxFQUVBLFdBQTJCLE1BQVMsSUFBZTtBQUNqRCxRQUFJLEtBQUssT0FBT0UsWUFBWSxNQUFLLE1BQU0sc0JBQXNCQSxXQUFVLFVBQVUsRUFBRTtBQUNuRixXQUFPO0FBQUEsRUFDVDtBQUFBLEVBRUEsU0FBU0YsT0FBYyxJQUFtQjtBQUN4QyxRQUFJQSxVQUFTLEdBQUksTUFBSyxNQUFNLE9BQU8sS0FBSyxLQUFLLFNBQVMsaUNBQWlDLG1CQUFtQixFQUFFO0FBQzVHLFVBQU0sUUFBUSxHQUFHLFlBQVksS0FBSyxHQUFHLENBQUM7QUFDdEMsVUFBTSxPQUFPLE9BQU8sT0FBTyxXQUFXQSxLQUFJLElBQUksZ0JBQWdCLFVBQVVBLEtBQUksQ0FBQyxVQUFVLGFBQWEsS0FBSztBQUN6RyxTQUFLLE1BQU0sZ0JBQWdCQSxLQUFJLE1BQU0sSUFBSSxJQUFJLEVBQUU7QUFBQSxFQUNqRDtBQUFBLEVBRUEsTUFBTSxLQUFhLEtBQUssS0FBSyxPQUFPLEdBQVU7QUFDNUMsVUFBTSxJQUFJLGdCQUFnQixLQUFLLEtBQUssTUFBTSxFQUFFO0FBQUEsRUFDOUM7QUFDRjs7O0FDN0tBLElBQU0sWUFBWTtBQUNsQixJQUFNLGtCQUFrQjtBQUN4QixJQUFNRyxjQUFhO0FBQ25CLElBQU0saUJBQWlCO0FBR3ZCLFNBQVNDLE1BQUssTUFBa0IsT0FBc0I7QUFDcEQsTUFBSSxPQUFPLFVBQVUsU0FBVSxRQUFPLE9BQU8sS0FBSztBQUNsRCxNQUFJLE9BQU8sTUFBTSxLQUFLLEVBQUcsUUFBTztBQUNoQyxNQUFJLENBQUMsT0FBTyxTQUFTLEtBQUssRUFBRyxRQUFPLFFBQVEsSUFBSSxRQUFRO0FBQ3hELE1BQUksT0FBTyxHQUFHLE9BQU8sRUFBRSxFQUFHLFFBQU87QUFDakMsU0FBTyxTQUFTLFFBQVEsU0FBUyxLQUFLLElBQUksT0FBTyxLQUFLO0FBQ3hEO0FBR0EsU0FBUyxTQUFTLE9BQXVCO0FBQ3ZDLFdBQVMsU0FBUyxHQUFHLFNBQVMsR0FBRyxVQUFVO0FBQ3pDLFVBQU1DLFNBQVEsT0FBTyxNQUFNLFlBQVksTUFBTSxDQUFDO0FBQzlDLFFBQUksS0FBSyxPQUFPQSxNQUFLLE1BQU0sTUFBTyxRQUFPLE9BQU9BLE1BQUs7QUFBQSxFQUN2RDtBQUNBLFNBQU8sT0FBTyxPQUFPLE1BQU0sWUFBWSxDQUFDLENBQUMsQ0FBQztBQUM1QztBQUVBLFNBQVMsWUFBWUMsUUFBbUIsVUFBVSxJQUFZO0FBQzVELFNBQU8sTUFBTSxLQUFLQSxRQUFPLENBQUMsU0FBUyxLQUFLLFNBQVMsRUFBRSxFQUFFLFNBQVMsR0FBRyxHQUFHLENBQUMsRUFBRSxLQUFLLE9BQU87QUFDckY7QUFFQSxTQUFTLE1BQU0sTUFBOEIsT0FBMEQ7QUFDckcsTUFBSSxLQUFLLFNBQVMsU0FBUztBQUN6QixXQUFPLE1BQU0sS0FBSyxPQUEyQixDQUFDLFVBQVUsRUFBRSxNQUFNLElBQUksSUFBSSxLQUFLLElBQUksT0FBTyxLQUFLLEVBQUU7QUFBQSxFQUNqRztBQUNBLFNBQU8sS0FBSyxPQUFPLElBQUksQ0FBQyxFQUFFLE1BQU0sT0FBTyxLQUFLLE9BQU87QUFBQSxJQUNqRCxNQUFNLFNBQVMsQ0FBQyxLQUFLLFVBQVUsT0FBTztBQUFBLElBQ3RDLElBQUk7QUFBQSxJQUNKLE9BQVEsTUFBaUIsSUFBSTtBQUFBLEVBQy9CLEVBQUU7QUFDSjtBQVFPLFNBQVMsU0FBUyxNQUFZLE9BQXNCO0FBQ3pELFVBQVEsS0FBSyxNQUFNO0FBQUEsSUFDakIsS0FBSyxVQUFVO0FBQ2IsWUFBTSxPQUFPRixNQUFLLEtBQUssUUFBUSxLQUFLO0FBQ3BDLFVBQUksT0FBTyxVQUFVLFlBQVksQ0FBQyxPQUFPLGNBQWMsT0FBTyxLQUFLLENBQUMsRUFBRyxRQUFPLElBQUksSUFBSTtBQUN0RixhQUFPLE9BQU8sVUFBVSxZQUFZLENBQUMsT0FBTyxTQUFTLEtBQUssSUFBSSxJQUFJLElBQUksTUFBTTtBQUFBLElBQzlFO0FBQUEsSUFDQSxLQUFLO0FBQ0gsYUFBTyxLQUFLLFVBQVUsS0FBSztBQUFBLElBQzdCLEtBQUs7QUFDSCxhQUFPLE1BQU0sWUFBWSxLQUFtQixDQUFDO0FBQUEsSUFDL0MsU0FBUztBQUNQLFlBQU0sVUFBVSxLQUFLLFNBQVMsV0FBVyxLQUFLO0FBQzlDLFlBQU0sUUFBUSxNQUFNLE1BQU0sS0FBSyxFQUFFO0FBQUEsUUFBSSxDQUFDLEVBQUUsTUFBTSxJQUFJLE9BQU8sS0FBSyxNQUM1RCxVQUFVLFNBQVMsSUFBSSxJQUFJLElBQUksR0FBRyxLQUFLLFVBQVUsSUFBSSxDQUFDLElBQUksU0FBUyxJQUFJLElBQUksQ0FBQztBQUFBLE1BQzlFO0FBQ0EsYUFBTyxVQUFVLElBQUksTUFBTSxLQUFLLEdBQUcsQ0FBQyxNQUFNLElBQUksTUFBTSxLQUFLLEdBQUcsQ0FBQztBQUFBLElBQy9EO0FBQUEsRUFDRjtBQUNGO0FBUU8sU0FBUyxNQUFNLE1BQVksT0FBc0I7QUFDdEQsVUFBUSxLQUFLLE1BQU07QUFBQSxJQUNqQixLQUFLO0FBQ0gsYUFBT0EsTUFBSyxLQUFLLFFBQVEsS0FBSztBQUFBLElBQ2hDLEtBQUs7QUFDSCxhQUFPLE1BQU0sS0FBZTtBQUFBLElBQzlCLEtBQUs7QUFDSCxhQUFPLEtBQUssWUFBWSxLQUFtQixDQUFDO0FBQUEsSUFDOUM7QUFDRSxhQUFPLE1BQU0sU0FBUyxNQUFNLEtBQUssQ0FBQztBQUFBLEVBQ3RDO0FBQ0Y7QUFLTyxTQUFTLE1BQU0sTUFBWSxPQUFzQjtBQUN0RCxRQUFNLFFBQWtCLENBQUM7QUFDekIsTUFBSSxTQUFTO0FBQ2IsUUFBTSxNQUFNLENBQUMsU0FBaUI7QUFDNUIsVUFBTSxLQUFLLElBQUk7QUFDZixjQUFVLEtBQUs7QUFBQSxFQUNqQjtBQUNBLFFBQU0sU0FBUyxDQUFDLElBQVUsU0FBc0I7QUFDOUMsUUFBSSxHQUFHLFNBQVMsU0FBVSxLQUFJQSxNQUFLLEdBQUcsUUFBUSxJQUFJLENBQUM7QUFBQSxhQUMxQyxHQUFHLFNBQVMsT0FBUSxLQUFJLE9BQU8sSUFBYyxDQUFDO0FBQUEsYUFDOUMsR0FBRyxTQUFTLFFBQVMsS0FBSSxNQUFNLElBQWtCLENBQUM7QUFBQSxTQUN0RDtBQUNILFVBQUksR0FBRyxTQUFTLFVBQVUsTUFBTSxJQUFJO0FBQ3BDLGlCQUFXLENBQUMsR0FBRyxJQUFJLEtBQUssTUFBTSxJQUFJLElBQUksRUFBRSxRQUFRLEdBQUc7QUFDakQsWUFBSSxJQUFJLEVBQUcsS0FBSSxJQUFJO0FBQ25CLFlBQUksU0FBUyxXQUFXO0FBQ3RCLGNBQUksS0FBSztBQUNUO0FBQUEsUUFDRjtBQUNBLFlBQUksS0FBSyxTQUFTLE1BQU0sQ0FBQyxTQUFTLEtBQUssS0FBSyxJQUFJLEVBQUcsS0FBSSxHQUFHLEtBQUssSUFBSSxJQUFJO0FBQ3ZFLGVBQU8sS0FBSyxJQUFJLEtBQUssS0FBSztBQUFBLE1BQzVCO0FBQ0EsVUFBSSxHQUFHLFNBQVMsVUFBVSxNQUFNLElBQUk7QUFBQSxJQUN0QztBQUFBLEVBQ0Y7QUFDQSxTQUFPLE1BQU0sS0FBSztBQUNsQixTQUFPLE1BQU0sS0FBSyxFQUFFO0FBQ3RCO0FBRUEsU0FBUyxPQUFPLE1BQXNCO0FBQ3BDLFFBQU0sYUFBYSxDQUFDLEdBQUcsSUFBSTtBQUMzQixNQUFJLFdBQVcsVUFBVSxnQkFBaUIsUUFBTyxJQUFJLE1BQU0sSUFBSSxDQUFDO0FBQ2hFLFNBQU8sSUFBSSxNQUFNLFdBQVcsTUFBTSxHQUFHLGVBQWUsRUFBRSxLQUFLLEVBQUUsQ0FBQyxDQUFDLFNBQVMsT0FBTyxXQUFXLElBQUksQ0FBQztBQUNqRztBQUVBLFNBQVMsTUFBTUUsUUFBMkI7QUFDeEMsTUFBSUEsT0FBTSxVQUFVSCxZQUFZLFFBQU8sWUFBWUcsUUFBTyxHQUFHO0FBQzdELFNBQU8sR0FBRyxZQUFZQSxPQUFNLFNBQVMsR0FBRyxjQUFjLEdBQUcsR0FBRyxDQUFDLFNBQVNBLE9BQU0sTUFBTTtBQUNwRjtBQUtPLFNBQVMsVUFBVSxNQUFZLFFBQVEsU0FBbUI7QUFDL0QsU0FBTyxPQUFPLE1BQU0sSUFBSSxLQUFLO0FBQy9CO0FBRUEsU0FBUyxPQUFPLE1BQVksTUFBYyxLQUF1QjtBQUMvRCxNQUFJLEtBQUssU0FBUyxTQUFTO0FBQ3pCLFdBQU8sTUFBTSxLQUFLLEVBQUUsUUFBUSxLQUFLLE1BQU0sR0FBRyxDQUFDLEdBQUcsTUFBTSxPQUFPLEtBQUssSUFBSSxHQUFHLFFBQVEsR0FBRyxJQUFJLENBQUMsS0FBSyxHQUFHLENBQUMsRUFBRSxLQUFLO0FBQUEsRUFDekc7QUFDQSxNQUFJLEtBQUssU0FBUyxVQUFVO0FBQzFCLFdBQU8sS0FBSyxPQUFPLFFBQVEsQ0FBQyxFQUFFLE1BQU0sS0FBSyxNQUFNLE9BQU8sTUFBTSxPQUFPLEdBQUcsSUFBSSxJQUFJLElBQUksS0FBSyxNQUFNLEdBQUcsQ0FBQztBQUFBLEVBQ25HO0FBQ0EsU0FBTyxDQUFDLFFBQVEsR0FBRztBQUNyQjtBQUdPLFNBQVMsU0FBUyxNQUFZLE9BQXdCO0FBQzNELE1BQUksS0FBSyxTQUFTLFdBQVcsS0FBSyxTQUFTLFVBQVU7QUFDbkQsV0FBTyxNQUFNLE1BQU0sS0FBSyxFQUFFLFFBQVEsQ0FBQyxFQUFFLElBQUksT0FBTyxLQUFLLE1BQU0sU0FBUyxJQUFJLElBQUksQ0FBQztBQUFBLEVBQy9FO0FBQ0EsU0FBTyxDQUFDLE1BQU0sTUFBTSxLQUFLLENBQUM7QUFDNUI7QUFHTyxTQUFTLFFBQVEsT0FBa0M7QUFDeEQsU0FBTyxNQUFNLElBQUksQ0FBQyxTQUFVLFdBQVcsS0FBSyxJQUFJLElBQUksSUFBSSxLQUFLLFdBQVcsS0FBSyxJQUFJLENBQUMsTUFBTSxJQUFLLEVBQUUsS0FBSyxHQUFHO0FBQ3pHOzs7QUM5SkEsU0FBUyxrQkFBa0IsU0FBUyxpQkFBaUI7QUFNOUMsSUFBTSxhQUFOLGNBQXlCLE1BQU07QUFBQztBQUV2QyxTQUFTLE1BQU0sT0FBZSxPQUFlLE1BQWMsS0FBeUI7QUFDbEYsUUFBTUMsU0FBUSxNQUFNLE1BQU0sU0FBUyxLQUFLLEdBQUcsTUFBTSxNQUFNLEdBQUcsRUFBRSxDQUFDLFFBQVEsS0FBSztBQUMxRSxTQUFPLElBQUksV0FBVyxHQUFHLFFBQVEsR0FBRyxLQUFLLE9BQU8sRUFBRSxHQUFHQSxNQUFLLFVBQVUsSUFBSSxHQUFHLEdBQUcsRUFBRTtBQUNsRjtBQUdPLFNBQVNDLFFBQU8sTUFBb0I7QUFDekMsVUFBUSxLQUFLLE1BQU07QUFBQSxJQUNqQixLQUFLO0FBQ0gsYUFBTyxLQUFLO0FBQUEsSUFDZCxLQUFLO0FBQ0gsYUFBTyxHQUFHQSxRQUFPLEtBQUssRUFBRSxDQUFDLElBQUksS0FBSyxLQUFLO0FBQUEsSUFDekMsS0FBSztBQUNILGFBQU8sSUFBSSxLQUFLLE9BQU8sSUFBSSxDQUFDLEVBQUUsTUFBTSxPQUFPLEtBQUssT0FBTyxRQUFRLEdBQUcsSUFBSSxPQUFPLE1BQU1BLFFBQU8sSUFBSSxDQUFDLEVBQUUsS0FBSyxJQUFJLENBQUM7QUFBQSxJQUM3RztBQUNFLGFBQU8sS0FBSyxTQUFTLElBQUksS0FBSyxPQUFPLEdBQUcsS0FBSyxJQUFJLElBQUksS0FBSyxJQUFJO0FBQUEsRUFDbEU7QUFDRjtBQUlBLElBQU0sVUFBVTtBQUNoQixJQUFNLFVBQVU7QUFDaEIsSUFBTSxhQUFhO0FBQ25CLElBQU0sT0FBTyxDQUFDLFFBQVEsS0FBSyxLQUFLO0FBQ2hDLElBQU0sUUFBUSxDQUFDLFNBQVMsS0FBSyxJQUFJO0FBRWpDLFNBQVMsV0FBVyxNQUFrQixNQUFjLE9BQTBDO0FBQzVGLE1BQUksU0FBUyxRQUFRO0FBQ25CLFFBQUksS0FBSyxTQUFTLEtBQUssWUFBWSxDQUFDLEVBQUcsUUFBTztBQUM5QyxRQUFJLE1BQU0sU0FBUyxLQUFLLFlBQVksQ0FBQyxFQUFHLFFBQU87QUFDL0MsVUFBTSxNQUFNLE9BQU8sSUFBSSxJQUFJLEtBQUssTUFBTSxrQkFBa0I7QUFBQSxFQUMxRDtBQUNBLFNBQU8sU0FBUyxTQUFTLFNBQVMsUUFBUSxVQUFVLE1BQU0sTUFBTSxLQUFLLElBQUksWUFBWSxNQUFNLE1BQU0sS0FBSztBQUN4RztBQUVBLFNBQVMsWUFBWSxNQUFrQixNQUFjLE9BQWdDO0FBQ25GLFFBQU0sT0FBTyxPQUFPLEtBQUssTUFBTSxDQUFDLENBQUM7QUFDakMsUUFBTSxDQUFDLE9BQU8sSUFBSSxJQUNoQixLQUFLLENBQUMsTUFBTSxNQUFNLENBQUMsSUFBSSxNQUFNLE9BQU8sSUFBSSxJQUFJLEVBQUUsSUFBSSxDQUFDLEVBQUUsTUFBTSxPQUFPLE9BQU8sQ0FBQyxJQUFJLE1BQU0sT0FBTyxPQUFPLENBQUMsSUFBSSxFQUFFO0FBQzNHLFFBQU0sU0FBUyxNQUFNLE1BQU0sT0FBTyxJQUFJLElBQUksS0FBSyxNQUFNLHlCQUF5QixLQUFLLE9BQU8sSUFBSSxHQUFHO0FBQ2pHLE1BQUksQ0FBQyxRQUFRLEtBQUssSUFBSSxFQUFHLE9BQU0sT0FBTztBQUN0QyxRQUFNLFNBQVMsT0FBTyxLQUFLLFFBQVEsU0FBUyxFQUFFLENBQUM7QUFDL0MsUUFBTSxRQUFRLEtBQUssV0FBVyxHQUFHLElBQUksQ0FBQyxTQUFTO0FBQy9DLE1BQUksUUFBUSxTQUFTLFFBQVEsS0FBTSxPQUFNLE9BQU87QUFDaEQsU0FBTyxTQUFTLEtBQUssUUFBUSxPQUFPLEtBQUs7QUFDM0M7QUFFQSxTQUFTLFVBQVUsTUFBcUIsTUFBYyxPQUF1QjtBQUMzRSxRQUFNLENBQUMsRUFBRSxNQUFNLEtBQUssSUFBSSxXQUFXLEtBQUssSUFBSSxLQUFLLENBQUM7QUFDbEQsTUFBSSxVQUFVLFFBQVc7QUFDdkIsVUFBTUMsU0FBUSxNQUFNLFlBQVksTUFBTSxRQUFRLE9BQU8sTUFBTSxPQUFPO0FBQ2xFLFdBQU8sU0FBUyxNQUFNLENBQUNBLFNBQVFBO0FBQUEsRUFDakM7QUFDQSxNQUFJLENBQUMsUUFBUSxLQUFLLElBQUksRUFBRyxPQUFNLE1BQU0sT0FBTyxJQUFJLElBQUksS0FBSyxNQUFNLHlCQUF5QjtBQUN4RixRQUFNLFFBQVEsU0FBUyxRQUFRLEtBQUssT0FBTyxPQUFPLElBQUksQ0FBQyxJQUFJLE9BQU8sSUFBSTtBQUN0RSxNQUFJLENBQUMsT0FBTyxTQUFTLEtBQUssRUFBRyxPQUFNLE1BQU0sT0FBTyxJQUFJLElBQUksS0FBSyxNQUFNLG1CQUFtQjtBQUN0RixTQUFPO0FBQ1Q7QUFJQSxTQUFTLFNBQVMsTUFBZ0IsTUFBYyxPQUF1QjtBQUNyRSxNQUFJLEtBQUssU0FBUyxJQUFJLEVBQUcsT0FBTSxNQUFNLE9BQU8sS0FBSyxVQUFVLElBQUksR0FBR0QsUUFBTyxJQUFJLEdBQUcsZ0JBQWdCO0FBQ2hHLE1BQUksV0FBQyxrQkFBYyxHQUFDLEVBQUMsS0FBSyxJQUFJLEVBQUcsT0FBTSxNQUFNLE9BQU8sS0FBSyxVQUFVLElBQUksR0FBR0EsUUFBTyxJQUFJLEdBQUcseUJBQXlCO0FBQ2pILFFBQU1FLFNBQVEsT0FBTyxXQUFXLElBQUk7QUFDcEMsTUFBSSxLQUFLLFNBQVMsS0FBS0EsVUFBUyxLQUFLLEtBQU0sUUFBTztBQUNsRCxRQUFNLE1BQU0sT0FBTyxLQUFLLFVBQVUsSUFBSSxHQUFHRixRQUFPLElBQUksR0FBRyxjQUFjRSxNQUFLLFFBQVE7QUFDcEY7QUFFQSxTQUFTLFVBQVUsTUFBaUIsTUFBYyxPQUEyQjtBQUMzRSxRQUFNLENBQUMsRUFBRSxNQUFNLElBQUkseUJBQXlCLEtBQUssSUFBSSxLQUFLLENBQUM7QUFDM0QsTUFBSSxXQUFXLFFBQVc7QUFDeEIsVUFBTSxNQUFNLE9BQU8sSUFBSSxJQUFJLEtBQUtGLFFBQU8sSUFBSSxHQUFHLGdEQUFnRDtBQUFBLEVBQ2hHO0FBQ0EsUUFBTUUsU0FBUSxXQUFXLEtBQUssT0FBTyxLQUFLLFFBQVEsS0FBSyxDQUFDO0FBQ3hELE1BQUksS0FBSyxTQUFTLEtBQUtBLE9BQU0sV0FBVyxLQUFLLEtBQU0sUUFBT0E7QUFDMUQsUUFBTSxNQUFNLE9BQU8sSUFBSSxJQUFJLEtBQUtGLFFBQU8sSUFBSSxHQUFHLFlBQVlFLE9BQU0sTUFBTSxRQUFRO0FBQ2hGO0FBR08sU0FBUyxTQUFTLE1BQVksTUFBcUI7QUFDeEQsVUFBUSxLQUFLLE1BQU07QUFBQSxJQUNqQixLQUFLO0FBQ0gsYUFBTyxXQUFXLEtBQUssUUFBUSxLQUFLLEtBQUssR0FBRyxFQUFFO0FBQUEsSUFDaEQsS0FBSztBQUNILGFBQU8sU0FBUyxNQUFNLE1BQU0sRUFBRTtBQUFBLElBQ2hDLEtBQUs7QUFDSCxhQUFPLFVBQVUsTUFBTSxLQUFLLEtBQUssR0FBRyxFQUFFO0FBQUEsSUFDeEM7QUFDRSxhQUFPLFNBQVMsTUFBTSxJQUFJO0FBQUEsRUFDOUI7QUFDRjtBQUtPLFNBQVMsU0FBUyxNQUFZLE1BQXFCO0FBQ3hELE1BQUk7QUFDSixNQUFJO0FBQ0YsYUFBUyxVQUFVLElBQUk7QUFBQSxFQUN6QixTQUFTLE9BQU87QUFDZCxVQUFNLE1BQU0sSUFBSSxJQUFJLElBQUksS0FBS0YsUUFBTyxJQUFJLEdBQUcsY0FBZSxNQUFnQixPQUFPLEVBQUU7QUFBQSxFQUNyRjtBQUNBLFNBQU8sU0FBUyxNQUFNLFFBQVEsRUFBRTtBQUNsQztBQUVBLFNBQVMsU0FBUyxNQUFZLE9BQWdCLE9BQXNCO0FBQ2xFLFFBQU0sU0FBUyxDQUFDLFFBQWdCLE1BQU0sT0FBTyxLQUFLLFVBQVUsS0FBSyxLQUFLLFdBQVdBLFFBQU8sSUFBSSxHQUFHLEdBQUc7QUFDbEcsVUFBUSxLQUFLLE1BQU07QUFBQSxJQUNqQixLQUFLO0FBQ0gsVUFBSSxPQUFPLFVBQVUsYUFBYSxLQUFLLFdBQVcsT0FBUSxRQUFPO0FBQ2pFLFVBQUksaUJBQWlCLEtBQUssRUFBRyxRQUFPLFdBQVcsS0FBSyxRQUFRLE1BQU0sS0FBSyxRQUFRLE1BQU0sS0FBSyxHQUFHLEtBQUs7QUFDbEcsVUFBSSxPQUFPLFVBQVUsU0FBVSxRQUFPLFdBQVcsS0FBSyxRQUFRLE9BQU8sS0FBSztBQUMxRSxZQUFNLE9BQU8sRUFBRTtBQUFBLElBQ2pCLEtBQUs7QUFDSCxVQUFJLE9BQU8sVUFBVSxTQUFVLFFBQU8sU0FBUyxNQUFNLE9BQU8sS0FBSztBQUNqRSxZQUFNLE9BQU8sbUJBQW1CO0FBQUEsSUFDbEMsS0FBSztBQUNILFVBQUksT0FBTyxVQUFVLFNBQVUsUUFBTyxVQUFVLE1BQU0sT0FBTyxLQUFLO0FBQ2xFLFlBQU0sT0FBTyxzQkFBc0I7QUFBQSxJQUNyQyxLQUFLO0FBQ0gsVUFBSSxDQUFDLE1BQU0sUUFBUSxLQUFLLEVBQUcsT0FBTSxPQUFPLGFBQWE7QUFDckQsVUFBSSxNQUFNLFdBQVcsS0FBSyxNQUFPLE9BQU0sT0FBTyxZQUFZLE1BQU0sTUFBTSxXQUFXO0FBQ2pGLGFBQU8sTUFBTSxJQUFJLENBQUMsTUFBTSxNQUFNLFNBQVMsS0FBSyxJQUFJLE1BQU0sR0FBRyxLQUFLLElBQUksQ0FBQyxHQUFHLENBQUM7QUFBQSxJQUN6RSxLQUFLO0FBQ0gsYUFBTyxXQUFXLE1BQU0sT0FBTyxPQUFPLE1BQU07QUFBQSxFQUNoRDtBQUNGO0FBR0EsU0FBUyxNQUFNLE1BQWtCLFFBQXdCO0FBQ3ZELE1BQUksU0FBUyxTQUFTLFNBQVMsU0FBUyxRQUFRLEtBQUssTUFBTSxFQUFHLFFBQU87QUFDckUsUUFBTSxRQUFRLE9BQU8sTUFBTTtBQUMzQixTQUFPLE9BQU8sY0FBYyxLQUFLLElBQUksT0FBTyxLQUFLLElBQUk7QUFDdkQ7QUFFQSxTQUFTLFdBQVcsTUFBa0IsT0FBZ0IsT0FBZSxRQUE0QztBQUMvRyxRQUFNLFNBQVMsQ0FBQyxTQUFrQixRQUFRLEdBQUcsS0FBSyxJQUFJLElBQUksS0FBSztBQUMvRCxNQUFJLEtBQUssU0FBUztBQUNoQixRQUFJLENBQUMsTUFBTSxRQUFRLEtBQUssRUFBRyxPQUFNLE9BQU8sYUFBYTtBQUNyRCxRQUFJLE1BQU0sV0FBVyxLQUFLLE9BQU8sT0FBUSxPQUFNLE9BQU8sWUFBWSxNQUFNLE1BQU0sV0FBVztBQUN6RixVQUFNRyxXQUFVLEtBQUssT0FBTyxJQUFJLENBQUMsRUFBRSxNQUFNLEtBQUssR0FBRyxNQUFNLENBQUMsTUFBTSxTQUFTLE1BQU0sTUFBTSxDQUFDLEdBQUcsR0FBRyxLQUFLLElBQUksQ0FBQyxHQUFHLENBQUMsQ0FBQztBQUN6RyxXQUFPLE9BQU8sWUFBWUEsUUFBTztBQUFBLEVBQ25DO0FBQ0EsTUFBSSxPQUFPLFVBQVUsWUFBWSxVQUFVLFFBQVEsTUFBTSxRQUFRLEtBQUssS0FBSyxpQkFBaUIsS0FBSyxHQUFHO0FBQ2xHLFVBQU0sT0FBTyxjQUFjO0FBQUEsRUFDN0I7QUFDQSxRQUFNLFdBQVcsT0FBTyxLQUFLLEtBQUssRUFBRSxLQUFLLENBQUMsUUFBUSxDQUFDLEtBQUssT0FBTyxLQUFLLENBQUMsRUFBRSxLQUFLLE1BQU0sU0FBUyxHQUFHLENBQUM7QUFDL0YsTUFBSSxhQUFhLE9BQVcsT0FBTSxPQUFPLHNCQUFzQixNQUFNLFFBQVEsQ0FBQyxHQUFHO0FBQ2pGLFFBQU0sVUFBVSxLQUFLLE9BQU8sS0FBSyxDQUFDLEVBQUUsS0FBSyxNQUFNLENBQUMsT0FBTyxPQUFPLE9BQU8sSUFBSSxDQUFDO0FBQzFFLE1BQUksUUFBUyxPQUFNLE9BQU8sWUFBWSxRQUFRLElBQUksY0FBYztBQUNoRSxRQUFNLFNBQVM7QUFDZixTQUFPLE9BQU8sWUFBWSxLQUFLLE9BQU8sSUFBSSxDQUFDLEVBQUUsTUFBTSxLQUFLLE1BQU0sQ0FBQyxNQUFNLFNBQVMsTUFBTSxPQUFPLElBQUksR0FBRyxPQUFPLElBQUksQ0FBQyxDQUFDLENBQUMsQ0FBQztBQUNuSDs7O0FMcEpPLElBQU0sY0FBTixNQUFNLGFBQVk7QUFBQSxFQUNkO0FBQUEsRUFDVDtBQUFBLEVBRVEsWUFBWSxNQUFZO0FBQzlCLFNBQUssUUFBUTtBQUFBLEVBQ2Y7QUFBQTtBQUFBLEVBR0EsT0FBTyxNQUFNLE1BQTJCO0FBQ3RDLFdBQU8sSUFBSSxhQUFZLFVBQVUsSUFBSSxDQUFDO0FBQUEsRUFDeEM7QUFBQTtBQUFBLEVBR0EsSUFBSSxPQUFlO0FBQ2pCLFdBQU9DLFFBQU8sS0FBSyxLQUFLO0FBQUEsRUFDMUI7QUFBQTtBQUFBLEVBR0EsSUFBSSxPQUFlO0FBQ2pCLFdBQU8sS0FBSyxNQUFNO0FBQUEsRUFDcEI7QUFBQSxFQUVBLElBQUksT0FBYTtBQUNmLFdBQU8sS0FBSztBQUFBLEVBQ2Q7QUFBQTtBQUFBLEVBR0EsSUFBSSxXQUFvQjtBQUN0QixXQUFPLEtBQUssTUFBTSxTQUFTLFlBQVksS0FBSyxNQUFNLFdBQVc7QUFBQSxFQUMvRDtBQUFBO0FBQUEsRUFHQSxTQUFTLFVBQWtCLE1BQTJCO0FBQ3BELFFBQUksS0FBSyxTQUFTLFNBQVUsUUFBTztBQUNuQyxRQUFJLEtBQUssU0FBUyxLQUFLLFdBQVcsRUFBRyxRQUFPLGFBQVksTUFBTSxHQUFHLEtBQUssTUFBTSxJQUFJLElBQUksUUFBUSxHQUFHO0FBQy9GLFVBQU0sSUFBSTtBQUFBLE1BQ1I7QUFBQSxNQUNBLEdBQUcsSUFBSSx1QkFBdUIsUUFBUSxlQUFlLEtBQUssSUFBSSxVQUFVLEtBQUssSUFBSTtBQUFBLElBQ25GO0FBQUEsRUFDRjtBQUFBO0FBQUEsRUFHQSxJQUFJLFVBQXlCO0FBQzNCLFdBQVEsS0FBSyxhQUFhLFlBQVksS0FBSyxLQUFLO0FBQUEsRUFDbEQ7QUFBQTtBQUFBO0FBQUEsRUFLQSxPQUFPQyxRQUEwQjtBQUMvQixXQUFPQyxRQUFPLEtBQUssT0FBT0QsTUFBSztBQUFBLEVBQ2pDO0FBQUEsRUFFQSxPQUFPLE9BQTBCO0FBQy9CLFdBQU8sT0FBTyxLQUFLLE9BQU8sS0FBSztBQUFBLEVBQ2pDO0FBQUE7QUFBQSxFQUdBLEtBQUssTUFBcUI7QUFDeEIsV0FBTyxTQUFTLEtBQUssT0FBTyxJQUFJO0FBQUEsRUFDbEM7QUFBQTtBQUFBLEVBR0EsU0FBUyxNQUFxQjtBQUM1QixXQUFPLFNBQVMsS0FBSyxPQUFPLElBQUk7QUFBQSxFQUNsQztBQUFBO0FBQUE7QUFBQSxFQUtBLE1BQU0sT0FBc0I7QUFDMUIsV0FBTyxNQUFNLEtBQUssT0FBTyxLQUFLO0FBQUEsRUFDaEM7QUFBQTtBQUFBLEVBR0EsTUFBTSxPQUFzQjtBQUMxQixXQUFPLE1BQU0sS0FBSyxPQUFPLEtBQUs7QUFBQSxFQUNoQztBQUFBO0FBQUEsRUFHQSxTQUFTLE9BQXNCO0FBQzdCLFdBQU8sU0FBUyxLQUFLLE9BQU8sS0FBSztBQUFBLEVBQ25DO0FBQUE7QUFBQSxFQUdBLEtBQUssT0FBdUI7QUFDMUIsV0FBTyxLQUFLLE1BQU0sU0FBUyxLQUFLLE9BQU8sS0FBSyxDQUFDO0FBQUEsRUFDL0M7QUFBQSxFQUVBLFVBQVUsT0FBMEI7QUFDbEMsV0FBTyxVQUFVLEtBQUssT0FBTyxLQUFLO0FBQUEsRUFDcEM7QUFBQSxFQUVBLFNBQVMsT0FBd0I7QUFDL0IsV0FBTyxTQUFTLEtBQUssT0FBTyxLQUFLO0FBQUEsRUFDbkM7QUFBQSxFQUVBLElBQUksT0FBc0I7QUFDeEIsV0FBTyxRQUFRLEtBQUssU0FBUyxLQUFLLENBQUM7QUFBQSxFQUNyQztBQUNGO0FBRUEsU0FBUyxZQUFZLE1BQTJCO0FBQzlDLE1BQUksS0FBSyxTQUFTLFNBQVUsUUFBTyxRQUFRLEtBQUssTUFBTTtBQUN0RCxRQUFNLE1BQWMsY0FBTSxLQUFLLElBQUk7QUFDbkMsUUFBTSxVQUFVLElBQUk7QUFDcEIsU0FBTztBQUFBLElBQ0wsTUFBTUQsUUFBTyxJQUFJO0FBQUEsSUFDakIsTUFBTSxLQUFLO0FBQUEsSUFDWCxPQUFPLEtBQUs7QUFBQSxJQUNaLE1BQU0sQ0FBQyxZQUFZRSxRQUFPLE1BQU0sUUFBUSxPQUFPLENBQUM7QUFBQSxJQUNoRCxPQUFPLENBQUMsU0FBUyxPQUFPLFVBQVUsSUFBSSxNQUFNLFNBQVMsT0FBTyxNQUFNLEtBQWMsR0FBRyxLQUFLO0FBQUEsRUFDMUY7QUFDRjs7O0FEL0dPLElBQU0sYUFBYTtBQUFBO0FBQUE7QUFBQTs7O0FPakIxQixTQUF1Qix3QkFBQUMsNkJBQTRCOzs7QUNEbkQsU0FBUyx1QkFBdUI7OztBQ0NoQyxTQUFTLGVBQUFDLGNBQWEsaUJBQUFDLGdCQUFlLG1CQUFBQyx3QkFBdUI7OztBQ2U1RCxTQUFTLGlCQUFBQyxnQkFBZSxhQUFBQyxZQUFXLG1CQUFBQyxrQkFBaUIsZUFBQUMsb0JBQW1CO0FBQ3ZFLFlBQVlDLFNBQU87QUFPbkIsSUFBTUMsU0FBUSxJQUFJLFdBQVcsSUFBSSxrQkFBa0IsQ0FBQyxDQUFDOzs7QUN2QnJELFNBQVMsY0FBYztBQUN2QixZQUFZQyxTQUFPOzs7QUNEbkIsU0FBUyxTQUFBQyxRQUFPLFNBQVMsUUFBcUIsTUFBTSxjQUFjO0FBQ2xFLFlBQVlDLFNBQU87OztBQ0FuQixTQUFTLFVBQUFDLFNBQVEsaUJBQUFDLGdCQUFlLGFBQUFDLFlBQVcsbUJBQUFDLHdCQUF1QjtBQUNsRSxZQUFZQyxTQUFPOzs7QUNFbkIsSUFBTSxNQUFNLFlBQVksTUFBTSxPQUFPOzs7QUNGckMsWUFBWUMsU0FBTzs7O0FDTW5CLElBQU0sT0FBTztBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBLEVBT1gsVUFBVTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTs7O0FDZlosU0FBUyxpQkFBQUMsc0JBQXFCOzs7QUNEOUIsU0FBbUMsYUFBZ0M7QUFDbkUsU0FBUyxpQkFBaUI7QUFDMUIsU0FBUyxZQUFZO0FBQ3JCLFNBQVMsYUFBYSxrQkFBa0I7QUFFeEMsU0FBUyxtQkFBQUMsd0JBQXVCO0FBQ2hDLFNBQVMsWUFBWTtBQUNyQixTQUFTLHFCQUFxQjtBQUk5QixTQUFTLFVBQUFDLFNBQTRCLGdCQUFBQyxxQkFBb0I7QUFHbEQsSUFBTSxPQUFPLFFBQVEsSUFBSSxjQUFjLE1BQU07QUFHcEQsSUFBTSxRQUFRLGNBQWMsSUFBSSxJQUFJLEtBQUssWUFBWSxHQUFHLENBQUM7QUFLekQsSUFBTSxTQUFTLGdCQUFnQixRQUFRLElBQUksa0JBQWtCLEtBQUssT0FBTyxJQUFJLFFBQVEsR0FBRztBQUN4RixJQUFJLFFBQVE7QUFHTCxTQUFTLFdBQW1CO0FBQ2pDLFNBQU8sSUFBSSxNQUFNLEdBQUcsT0FBTztBQUM3QjtBQUVBLFNBQVMsaUJBQXVCO0FBQzlCLGFBQVcsUUFBUSxZQUFZLFVBQVUsR0FBRztBQUMxQyxRQUFJLEtBQUssV0FBVyxNQUFNLEVBQUcsWUFBVyxZQUFZLElBQUksRUFBRTtBQUFBLEVBQzVEO0FBQ0Y7QUFDQSxRQUFRLEdBQUcsUUFBUSxjQUFjO0FBQ2pDLFdBQVcsVUFBVSxDQUFDLFVBQVUsV0FBVyxRQUFRLEVBQVksU0FBUSxLQUFLLFFBQVEsTUFBTSxRQUFRLEtBQUssQ0FBQyxDQUFDO0FBZ0RsRyxTQUFTLE1BQU0sY0FBcUM7QUFDekQsU0FBTyxJQUFJLFFBQVEsQ0FBQyxZQUFZLFdBQVcsU0FBUyxZQUFZLENBQUM7QUFDbkU7QUFHQSxlQUFzQixNQUFNLE1BQWMsV0FBMEIsVUFBVSxJQUFtQjtBQUMvRixRQUFNLFdBQVcsWUFBWSxJQUFJLElBQUksVUFBVTtBQUMvQyxTQUFPLENBQUMsVUFBVSxHQUFHO0FBQ25CLFFBQUksWUFBWSxJQUFJLElBQUksU0FBVSxPQUFNLElBQUksTUFBTSxhQUFhLElBQUksa0JBQWtCLE9BQU8sSUFBSTtBQUNoRyxVQUFNLE1BQU0sQ0FBQztBQUFBLEVBQ2Y7QUFDRjtBQThCQSxJQUFNLFVBQVUsb0JBQUksSUFBYTtBQUNqQyxRQUFRLEdBQUcsUUFBUSxXQUFXO0FBR3ZCLFNBQVMsY0FBb0I7QUFDbEMsYUFBVyxXQUFXLFFBQVMsU0FBUSxLQUFLO0FBQzlDO0FBR08sU0FBUyxhQUNkLE1BQ0EsT0FBcUMsQ0FBQyxHQUN0QyxVQUF3QixDQUFDLEdBQ2hCO0FBQ1QsUUFBTSxPQUFPLEtBQUssT0FBTyxZQUFZLEdBQUcsSUFBSSxNQUFNO0FBQ2xELFNBQU8sYUFBYSxRQUFRLFVBQVUsQ0FBQyx3QkFBd0IsTUFBTSxHQUFHLEtBQUssSUFBSSxNQUFNLENBQUMsR0FBRyxPQUFPO0FBQ3BHO0FBR08sU0FBUyxhQUFhLFNBQWlCLE1BQXlCLFVBQXdCLENBQUMsR0FBWTtBQUMxRyxRQUFNLFFBQVEsTUFBTSxTQUFTLE1BQU0sRUFBRSxHQUFHLFNBQVMsT0FBTyxDQUFDLFFBQVEsUUFBUSxNQUFNLEVBQUUsQ0FBQztBQUNsRixRQUFNLFNBQVMsRUFBRSxRQUFRLElBQUksUUFBUSxHQUFHO0FBQ3hDLFFBQU0sUUFBa0IsQ0FBQztBQUN6QixNQUFJLE9BQU87QUFDWCxNQUFJLE9BQU8sTUFBTTtBQUFBLEVBQUM7QUFDbEIsUUFBTSxNQUFNLEdBQUcsU0FBUyxNQUFNO0FBQUEsRUFBQyxDQUFDO0FBQ2hDLFFBQU0sT0FBTyxHQUFHLFFBQVEsQ0FBQyxTQUFVLE9BQU8sVUFBVSxJQUFLO0FBQ3pELEVBQUFDLGlCQUFnQixFQUFFLE9BQU8sTUFBTSxPQUFPLENBQUMsRUFBRSxHQUFHLFFBQVEsQ0FBQyxTQUFTO0FBQzVELFdBQU8sVUFBVSxHQUFHLElBQUk7QUFBQTtBQUN4QixVQUFNLEtBQUssSUFBSTtBQUNmLFNBQUs7QUFBQSxFQUNQLENBQUM7QUFDRCxRQUFNLFVBQW1CO0FBQUEsSUFDdkIsS0FBSyxNQUFNLE9BQU87QUFBQSxJQUNsQjtBQUFBLElBQ0EsTUFBTSxPQUFPO0FBQ1gsYUFBTyxNQUFNLFdBQVcsR0FBRztBQUN6QixZQUFJLEtBQU0sT0FBTSxJQUFJLE1BQU0sR0FBRyxPQUFPLElBQUksS0FBSyxLQUFLLEdBQUcsQ0FBQyxnQ0FBZ0MsT0FBTyxNQUFNLEVBQUU7QUFDckcsY0FBTSxJQUFJLFFBQWMsQ0FBQyxZQUFhLE9BQU8sT0FBUTtBQUFBLE1BQ3ZEO0FBQ0EsYUFBTyxNQUFNLE1BQU07QUFBQSxJQUNyQjtBQUFBLElBQ0EsTUFBTSxPQUFPLE1BQU07QUFDakIsYUFBUSxNQUFNLFFBQVEsS0FBSyxNQUFPLEtBQUs7QUFBQSxJQUN6QztBQUFBLElBQ0EsTUFBTSxDQUFDLFNBQVMsS0FBSyxNQUFNLE1BQU0sTUFBTSxHQUFHLElBQUk7QUFBQSxDQUFJO0FBQUEsSUFDbEQsTUFBTSxDQUFDLFNBQVMsY0FBYyxLQUFLLE1BQU0sS0FBSyxNQUFNO0FBQUEsSUFDcEQsT0FBTyxLQUFLLE9BQU8sT0FBTyxFQUFFLEtBQUssQ0FBQyxDQUFDLE1BQU0sTUFBTSxNQUFNO0FBQ25ELGNBQVEsT0FBTyxPQUFPO0FBQ3RCLGFBQU87QUFDUCxXQUFLO0FBQ0wsYUFBTyxFQUFFLE1BQTZCLFFBQXlDLEdBQUcsT0FBTztBQUFBLElBQzNGLENBQUM7QUFBQSxFQUNIO0FBQ0EsVUFBUSxJQUFJLE9BQU87QUFDbkIsU0FBTztBQUNUO0FBaUNPLFNBQVMsV0FBVyxNQUFzQjtBQUMvQyxNQUFJLFFBQVEsU0FBUztBQUNyQixRQUFNQyxRQUFPLE1BQU07QUFDakIsWUFBUyxRQUFRLGVBQWdCO0FBQ2pDLFFBQUksSUFBSSxLQUFLLEtBQUssUUFBUyxVQUFVLElBQUssUUFBUSxDQUFDO0FBQ25ELFNBQUssSUFBSSxLQUFLLEtBQUssSUFBSyxNQUFNLEdBQUksSUFBSSxFQUFFO0FBQ3hDLFlBQVEsSUFBSyxNQUFNLFFBQVM7QUFBQSxFQUM5QjtBQUNBLFFBQU0sV0FBVyxNQUFNQSxNQUFLLElBQUksS0FBSztBQUNyQyxRQUFNLFFBQVEsQ0FBQyxVQUFrQixLQUFLLE1BQU0sU0FBUyxJQUFJLEtBQUs7QUFDOUQsU0FBTztBQUFBLElBQ0w7QUFBQSxJQUNBLE1BQUFBO0FBQUEsSUFDQTtBQUFBLElBQ0E7QUFBQSxJQUNBLFNBQVMsQ0FBQyxPQUFPLFNBQVMsUUFBUSxNQUFNLE9BQU8sUUFBUSxDQUFDO0FBQUEsSUFDeEQsTUFBTSxDQUFDQyxVQUFTQSxNQUFLLE1BQU1BLE1BQUssTUFBTSxDQUFDO0FBQUEsSUFDdkMsU0FBUyxDQUFDQSxVQUFTO0FBQ2pCLFlBQU0sT0FBTyxDQUFDLEdBQUdBLEtBQUk7QUFDckIsZUFBUyxJQUFJLEtBQUssU0FBUyxHQUFHLElBQUksR0FBRyxLQUFLO0FBQ3hDLGNBQU0sUUFBUSxNQUFNLElBQUksQ0FBQztBQUN6QixTQUFDLEtBQUssQ0FBQyxHQUFHLEtBQUssS0FBSyxDQUFDLElBQUksQ0FBQyxLQUFLLEtBQUssR0FBNEIsS0FBSyxDQUFDLENBQTBCO0FBQUEsTUFDbEc7QUFDQSxhQUFPO0FBQUEsSUFDVDtBQUFBLEVBQ0Y7QUFDRjtBQUdPLFNBQVMsYUFBYSxPQUF1QjtBQUNsRCxRQUFNLFFBQVEsUUFBUSxJQUFJLGNBQWM7QUFDeEMsUUFBTSxPQUFPLFFBQVEsT0FBTyxLQUFLLE1BQU0sSUFBSSxVQUFVLEtBQUssRUFBRTtBQUM1RCxVQUFRLElBQUksS0FBSyxLQUFLLGtCQUFrQixJQUFJLEVBQUU7QUFDOUMsU0FBTyxXQUFXLElBQUk7QUFDeEI7OztBekI5T08sSUFBTSxTQUFTQyxlQUFjLElBQUksSUFBSSxTQUFTLFlBQVksR0FBRyxDQUFDO0FBQzlELElBQU0sTUFBTUMsTUFBSyxRQUFRLGlCQUFpQjs7O0FqQ0pqREMsT0FBTSxXQUFXO0FBRWpCLElBQU0sVUFBVSxPQUFPLE1BQU07QUFHN0IsU0FBUyxPQUFPLE1BQStEO0FBQzdFO0FBQUE7QUFBQSxVQUFNLFlBQVksMEJBQVUsS0FBSyxJQUFJO0FBQ3JDLFVBQU1DLFVBQVMsVUFBVSxJQUFJO0FBQzdCLFdBQU8sR0FBR0EsUUFBTyxhQUFhO0FBQzlCLFdBQU87QUFBQSxNQUNMLE9BQU9BLFFBQU8sU0FBUztBQUFBLFFBQVEsQ0FBQyxZQUM5QixRQUFRLFNBQ0wsT0FBTyxDQUFDLEVBQUUsTUFBTSxNQUFNLFVBQVUsT0FBTyxFQUN2QyxJQUFJLENBQUMsWUFBWSxHQUFHLE9BQU8sT0FBTyxDQUFDLEtBQUssUUFBUSxJQUFJLEtBQUssT0FBTyxPQUFPLENBQUMsRUFBRTtBQUFBLE1BQy9FO0FBQUEsTUFDQSxNQUFNLFFBQVFBLFNBQVEsTUFBTTtBQUFBLE1BQzVCLE1BQU1BLFFBQU8sU0FBUyxPQUFPLENBQUMsS0FBSyxFQUFFLEtBQUssTUFBTSxNQUFNLE1BQU0sQ0FBQztBQUFBLElBQy9EO0FBQUEsV0FYQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBWUY7QUFFQSxLQUFLLDRFQUE0RSxZQUFZO0FBQzNGLFFBQU0sU0FBUyxhQUFhLG1DQUFtQztBQUMvRCxRQUFNLE9BQU8sU0FBUztBQUN0QixRQUFNLFFBQVEsTUFBZSxhQUFhLFFBQVEsQ0FBQyxNQUFNLE9BQU8sS0FBSyxDQUFDLENBQUM7QUFDdkUsUUFBTSxXQUFXLENBQUMsTUFBTSxHQUFHLE1BQU0sQ0FBQztBQUNsQyxNQUFJO0FBQ0YsVUFBTSxNQUFNLGFBQWEsTUFBTUMsUUFBTyxPQUFPLElBQUksQ0FBQztBQUNsRCxVQUFNLFFBQVEsSUFBSSxTQUFTLElBQUksQ0FBQyxZQUFZLFFBQVEsT0FBTyxTQUFTLENBQUMsQ0FBQztBQUN0RSxVQUFNLE1BQU0sWUFBWSxJQUFJLElBQUksVUFBVTtBQUMxQyxRQUFJLFFBQVE7QUFDWixRQUFJLE9BQU87QUFDWCxRQUFJLE9BQU87QUFDWCxRQUFJLFFBQVE7QUFDWixXQUFPLFlBQVksSUFBSSxJQUFJLEtBQUs7QUFDOUIsWUFBTSxRQUFRLE9BQU8sSUFBSTtBQUN6QixhQUFPLFVBQVUsTUFBTSxPQUFPLENBQUMsQ0FBQztBQUNoQztBQUNBLGNBQVEsTUFBTTtBQUNkLGNBQVEsTUFBTTtBQUNkLFVBQUksT0FBTyxNQUFNLENBQUMsTUFBTSxHQUFHO0FBQ3pCLGNBQU0sSUFBSSxPQUFPLE1BQU0sU0FBUyxNQUFNO0FBQ3RDLFFBQUMsU0FBUyxDQUFDLEVBQWMsS0FBSztBQUM5QixjQUFNLFFBQVEsTUFBTyxTQUFTLENBQUMsRUFBYztBQUM3QyxlQUFPLE1BQU0sTUFBTSxRQUFRLFdBQVcsTUFBTSxNQUFNO0FBQ2xELGVBQU8sVUFBVSxPQUFPLElBQUksRUFBRSxPQUFPLENBQUMsR0FBRyxxQkFBcUI7QUFDOUQsaUJBQVMsQ0FBQyxJQUFJLE1BQU07QUFDcEI7QUFBQSxNQUNGO0FBQ0EsWUFBTSxNQUFNLE9BQU8sTUFBTSxFQUFFLENBQUM7QUFBQSxJQUM5QjtBQUNBLGVBQVcsV0FBVyxTQUFVLFNBQVEsS0FBSztBQUM3QyxVQUFNLFFBQVEsSUFBSSxTQUFTLElBQUksQ0FBQyxZQUFZLFFBQVEsS0FBSyxDQUFDO0FBQzFELFVBQU0sU0FBUyxPQUFPLElBQUk7QUFDMUIsV0FBTyxVQUFVLE9BQU8sT0FBTyxDQUFDLENBQUM7QUFDakMsV0FBTyxNQUFNLE9BQU8sTUFBTSxHQUFHLDRCQUE0QjtBQUN6RCxZQUFRLElBQUksS0FBSyxLQUFLLFdBQVcsS0FBSyw2QkFBNkIsSUFBSSxlQUFlLElBQUksRUFBRTtBQUM1RixXQUFPLEdBQUcsUUFBUSxNQUFNLFFBQVEsQ0FBQztBQUFBLEVBQ25DLFVBQUU7QUFDQSxnQkFBWTtBQUNaLElBQUFBLFFBQU8sT0FBTyxJQUFJO0FBQUEsRUFDcEI7QUFDRixDQUFDOyIsCiAgIm5hbWVzIjogWyJhZnRlciIsICJNZW1vcnkiLCAiZnN0YXRTeW5jIiwgIkZvcm1hdEVycm9yIiwgIlBlZXJTbG90cyIsICJMIiwgImJ5dGVzIiwgIkNvcnJ1cHRFcnJvciIsICJGb3JtYXRFcnJvciIsICJOb3RGb3VuZEVycm9yIiwgIkwiLCAiTCIsICJMIiwgIkNvcnJ1cHRFcnJvciIsICJMIiwgIkwiLCAiTCIsICJMIiwgIkwiLCAiTCIsICJMQVBTIiwgIkwiLCAiTCIsICJMIiwgIlNQQVJFX1NURVBTIiwgIkwiLCAiYnl0ZXMiLCAiTCIsICJSb3ciLCAid29yZCIsICJieXRlcyIsICJsb3dlciIsICJ1cDgiLCAidXA2NCIsICJoZXgiLCAiaGlnaCIsICJ1cHBlciIsICJwb3NpdGlvbiIsICJiZXN0IiwgIm9uZSIsICJoaWdoIiwgImxvdyIsICJib3VuZCIsICJsb3ciLCAidXA4IiwgIm9uZSIsICJMIiwgImJ5dGVzIiwgImhleCIsICJ3b3JkIiwgIkwiLCAiYnl0ZXMiLCAidXA2NCIsICJkZWNvZGVyIiwgImtpbmRPZiIsICJuZXh0IiwgImNvdW50ZWQiLCAiZW50cmllcyIsICJzaWdodE9mIiwgIm5hbWVzIiwgImJlZm9yZSIsICJoZXgiLCAiTCIsICJtaWRkbGUiLCAibG93IiwgImhpZ2giLCAiY2hlY2tCbG9ja3MiLCAidXA4IiwgImhpZ2giLCAibG93ZXIiLCAiaGV4IiwgIkwiLCAidXA4IiwgIndvcmQiLCAid3JvbmciLCAiTCIsICJ1cDgiLCAid29yZCIsICJMIiwgInVwOCIsICJ3b3JkIiwgImhpZ2giLCAibG93ZXIiLCAiYnl0ZXMiLCAiaGV4IiwgIkwiLCAiSEVMRCIsICJ1cDgiLCAidXA2NCIsICJjaGVja093bmVycyIsICJlbnRyaWVzIiwgInVwcGVyIiwgIkwiLCAiTCIsICJoZXgiLCAiY2hlY2tQbGFjZXMiLCAidXBwZXIiLCAibG93IiwgInVwOCIsICJ1dGY4IiwgIkwiLCAid29yZCIsICJoZXgiLCAiYnl0ZXMiLCAidGFyZ2V0VGV4dCIsICJnZW9tZXRyeSIsICJjaGVja09yZGVyIiwgImNoZWNrVGFyZ2V0cyIsICJ1cDgiLCAidXA2NCIsICJ3b3JkIiwgInJlcG9ydCIsICJoZXgiLCAiRm9ybWF0RXJyb3IiLCAiUGVlclNsb3RzIiwgImZzdGF0U3luYyIsICJieXRlcyIsICJ3aG9sZSIsICJiZWZvcmUiLCAiam9pbiIsICJmaWxlVVJMVG9QYXRoIiwgIlplcm9JcGNFcnJvciIsICJwYXVzZSIsICJBcmd1bWVudEVycm9yIiwgIkwiLCAiZGVjb2RlciIsICJkZWNvZGUiLCAiYnl0ZXMiLCAiTU9TVF9CWVRFUyIsICJieXRlcyIsICJ3b3JkIiwgIm5hbWVzIiwgIk1PU1RfQllURVMiLCAiTU9TVF9CWVRFUyIsICJ3b3JkIiwgInNob3J0IiwgImJ5dGVzIiwgInNob3J0IiwgIm5hbWVPZiIsICJ2YWx1ZSIsICJieXRlcyIsICJlbnRyaWVzIiwgIm5hbWVPZiIsICJieXRlcyIsICJkZWNvZGUiLCAiSW52YWxpZEFyZ3VtZW50RXJyb3IiLCAiRm9ybWF0RXJyb3IiLCAiTm90Rm91bmRFcnJvciIsICJQZXJtaXNzaW9uRXJyb3IiLCAiTm90Rm91bmRFcnJvciIsICJQZWVyU2xvdHMiLCAiUGVybWlzc2lvbkVycm9yIiwgIlN5c3RlbUVycm9yIiwgIkwiLCAicGF1c2UiLCAiTCIsICJieXRlcyIsICJMIiwgIk1lbW9yeSIsICJOb3RGb3VuZEVycm9yIiwgIlBlZXJTbG90cyIsICJQZXJtaXNzaW9uRXJyb3IiLCAiTCIsICJMIiwgIk5vdEZvdW5kRXJyb3IiLCAiY3JlYXRlSW50ZXJmYWNlIiwgIk1lbW9yeSIsICJaZXJvSXBjRXJyb3IiLCAiY3JlYXRlSW50ZXJmYWNlIiwgIndvcmQiLCAibGlzdCIsICJmaWxlVVJMVG9QYXRoIiwgImpvaW4iLCAiYWZ0ZXIiLCAicmVwb3J0IiwgIk1lbW9yeSJdCn0K
