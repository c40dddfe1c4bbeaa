var __knownSymbol = (name2, symbol) => (symbol = Symbol[name2]) ? symbol : /* @__PURE__ */ Symbol.for("Symbol." + name2);
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
  var E = typeof SuppressedError === "function" ? SuppressedError : function(e, s, m, _2) {
    return _2 = Error(m), _2.name = "SuppressedError", _2.error = e, _2.suppressed = s, _2;
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

// src/validate/tmpval.ts
import { closeSync, constants, fstatSync as fstatSync2, openSync } from "node:fs";
import { FormatError as FormatError3, PeerSlots as PeerSlots2 } from "zeroipc";
import * as L14 from "zeroipc/layout";

// src/model/file.ts
import { CorruptError, FormatError, NotFoundError, PermissionError, SystemError } from "zeroipc";

// src/text.ts
import stringWidth from "string-width";
var decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
var UNSHOWN = /[\p{Cc}\p{Cs}\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]/u;
function shown(text) {
  const bytes = typeof text === "string" ? Buffer.from(text) : text;
  let result = "";
  for (let at = 0; at < bytes.length; ) {
    const length = characterBytes(bytes[at]);
    const character = decode(bytes.subarray(at, at + length));
    if (character === void 0 || UNSHOWN.test(character)) {
      result += `\\x${bytes[at].toString(16).padStart(2, "0")}`;
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
function decode(bytes) {
  try {
    return decoder.decode(bytes);
  } catch {
    return void 0;
  }
}

// src/model/file.ts
var FOLDER = "/dev/shm";
function systemError(error, name2) {
  const { code, message } = error;
  const where = `segment "${name2}"`;
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
import { CorruptError as CorruptError2, FormatError as FormatError2, NotFoundError as NotFoundError2, PeerSlots } from "zeroipc";
import * as L from "zeroipc/layout";
var MOST_ENTRIES = 2 ** 20;
function fullName(name2) {
  const file = name2.startsWith("/") ? name2.slice(1) : name2;
  const problem = file === "" ? "it is empty" : file.includes("/") || file.includes("\0") ? "it has a slash or a NUL inside" : file === "." || file === ".." ? "it names a folder" : Buffer.byteLength(file) > 254 ? "it is longer than 254 bytes" : "";
  if (problem) throw new NotFoundError2("ZEROIPC_BAD_NAME", `segment name "${shown(name2)}": ${problem}`);
  return `/${file}`;
}

// src/validate/census.ts
import * as L2 from "zeroipc/layout";
var Census = class {
  constructor(bytes, peers, maxPeers, ask) {
    this.bytes = bytes;
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
    if (this.bytes.u32(this.peers + (slot - 1) * L2.LINE_BYTES + L2.PEER_OWNER) !== owner) return false;
    return this.#slots === void 0 || this.#slots.has(slot);
  }
};

// src/validate/cells.ts
import * as L3 from "zeroipc/layout";

// src/validate/words.ts
import { fstatSync, readSync } from "node:fs";
var Shortened = class extends Error {
};
var TWO_24 = 2 ** 24;
var TWO_32 = 2 ** 32;
var CHUNK_BYTES = 1 << 20;
var WIDE_STRIDE = 1024;
var Row = class {
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
function valueOf(word2) {
  return BigInt(word2.upper) << 24n | BigInt(word2.low);
}
function sightOf(word2) {
  const bytes = Buffer.alloc(8);
  bytes.writeBigUInt64LE(valueOf(word2));
  return { at: word2.at, bytes };
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
    const bytes = Buffer.alloc(length);
    this.#fill(at, bytes);
    return bytes;
  }
  #fill(at, bytes) {
    let done = 0;
    while (done < bytes.length) {
      const count = at < 0 ? 0 : readSync(this.fd, bytes, done, bytes.length - done, at + done);
      if (count === 0) throw new Shortened(`its file ends before byte ${at + bytes.length}`);
      done += count;
    }
  }
  u32(at) {
    return this.read(at, 4).readUInt32LE(0);
  }
  /** A u32 with what proves it. */
  u32Seen(at) {
    const bytes = this.read(at, 4);
    return { value: bytes.readUInt32LE(0), sight: { at, bytes } };
  }
  word(at) {
    const bytes = this.read(at, 8);
    const lower = bytes.readUInt32LE(0);
    return { at, upper: bytes.readUInt32LE(4) * 256 + (lower >>> 24), low: lower & 16777215 };
  }
  /** Bytes for who reads on and on: a window of the file, which may be older than the last call. */
  near(at, length) {
    const { at: from, bytes } = this.#window;
    if (at >= from && at + length <= from + bytes.length) return bytes.subarray(at - from, at - from + length);
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
      return new Row(at, stride, count, halves);
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
    return new Row(at, stride, count, halves);
  }
  /** Whether all these bytes read the same now, twice over: then all did at the moment between. */
  stillSo(sights) {
    return [...sights, ...sights].every(({ at, bytes }) => this.read(at, bytes.length).equals(bytes));
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
function up8(bytes) {
  return Math.ceil(bytes / 8) * 8;
}
function up64(bytes) {
  return Math.ceil(bytes / 64) * 64;
}
function hex2(value, digits = 0) {
  return `0x${value.toString(16).padStart(digits, "0")}`;
}
function halvesOf(word2) {
  const high2 = Math.floor(word2.upper / 256);
  return { high: high2, lower: word2.upper % 256 * TWO_24 + word2.low };
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
    const upper = words.upper(block);
    const position2 = upper % HELD;
    const each = 2 ** this.indexBits;
    return {
      held: upper >= HELD,
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
  const usual = [...often].reduce((best2, one) => one[1] > best2[1] ? one : best2)[0];
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
  const good = Array.from({ length: n }, (_2, k) => k).filter(fits);
  for (let cell = 0; cell < n && breaches.length < 64; cell++) {
    if (fits(cell)) continue;
    const contradicts = (other) => {
      const d = other < cell ? signed(counts[other], counts[cell]) : signed(counts[cell], counts[other]);
      return d < 0 || d > 1;
    };
    const beside = good.find(contradicts) ?? Array.from({ length: n }, (_2, k) => k).find((k) => k !== cell && contradicts(k));
    if (beside !== void 0) breaches.push({ cell, beside });
  }
  return breaches;
}

// src/validate/cells.ts
function targetText(cells, cell) {
  const turn = cells.targets.upper(cell);
  const low2 = cells.targets.low(cell);
  const lap = Math.floor(turn / 2);
  if (turn % 2 === 1) {
    const closed = cells.bit !== 0 && (low2 & cells.bit) !== 0;
    return `turn ${turn} (full in lap ${lap}), block ${closed ? low2 & ~cells.bit : low2}${closed ? ", with the mark of closing" : ""}`;
  }
  const rest = low2 === L3.NO_BLOCK ? "" : cells.bit !== 0 && low2 === L3.CHANNEL_CLOSED ? ", with the mark of closing" : `, block ${low2}`;
  return `turn ${turn} (empty in lap ${lap})${rest}`;
}
var filled = (turn) => modulo(Math.ceil(turn / 2), LAP_BITS);
var emptied = (turn) => modulo(Math.floor(turn / 2), LAP_BITS);
function checkCells(x) {
  const { kind } = x.place;
  const channel = kind === "channel";
  const elemSize = x.fixed(`${kind}.elem_size`, L3.STRUCTURE_ELEM_SIZE, "elem_size", (v) => v >= 1, "at least 1");
  const capacity = x.fixed(`${kind}.capacity`, L3.STRUCTURE_CAPACITY, "capacity", (v) => v >= 1, "at least 1");
  const most = channel ? L3.CHANNEL_MOST_BLOCKS : L3.NO_BLOCK;
  const blockCount = x.fixed(
    `${kind}.block_count`,
    L3.QUEUE_BLOCK_COUNT,
    "block_count",
    (v) => v > capacity && v <= most,
    `more than the capacity, ${capacity}, and at most ${most}`
  );
  const least = L3.CELL_PAYLOAD + up8(elemSize);
  const stride = x.fixed(
    `${kind}.stride`,
    L3.STRUCTURE_STRIDE,
    "stride",
    (v) => v % 8 === 0 && v >= least,
    `a multiple of 8, at least ${least}`
  );
  const rendezvous = channel ? x.fixed("channel.rendezvous", L3.CHANNEL_RENDEZVOUS, "rendezvous", (v) => v <= 1, "0 or 1") : 0;
  x.fits(`${kind}.fits`, L3.QUEUE_CELLS + blockCount * stride, `${blockCount} blocks of ${stride} bytes`);
  x.founded();
  const begin = x.base + L3.QUEUE_CELLS;
  const words = x.bytes.row(begin + L3.CELL_BLOCK, blockCount, stride);
  const cells = {
    capacity,
    targets: x.bytes.row(begin + L3.CELL_TARGET, capacity, stride),
    bit: channel ? L3.CHANNEL_CLOSED_BIT : 0,
    unbuffered: rendezvous === 1
  };
  checkOrder(x, cells);
  const named = checkTargets(x, cells, blockCount);
  checkBlocks(x, cells.targets, words, new Aims(capacity), named);
  checkHint(x, cells, L3.QUEUE_TAIL, "tail");
  checkHint(x, cells, L3.QUEUE_HEAD, "head");
  if (channel) checkMarks(x, cells);
  if (cells.unbuffered) checkOffers(x, cells, words, named);
  x.bytes.anew();
  for (const { cell, block } of named) {
    x.padding(`the element in block ${block}`, begin + block * stride + L3.CELL_PAYLOAD, elemSize, [
      cells.targets.sight(cell)
    ]);
  }
  x.waiters(L3.QUEUE_NOT_EMPTY, "not_empty");
  if (channel) x.waiters(L3.CHANNEL_WANTED, "wanted");
  x.waiters(L3.QUEUE_NOT_FULL, "not_full");
  if (channel) x.waiters(L3.CHANNEL_TAKEN, "taken");
}
function checkOrder(x, cells) {
  const { kind } = x.place;
  const { targets, capacity } = cells;
  const check = (count, done) => {
    const counts = Float64Array.from({ length: capacity }, (_2, k) => count(targets.upper(k)));
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
    } else if (low2 !== L3.NO_BLOCK && !(bit !== 0 && low2 === L3.CHANNEL_CLOSED)) {
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
function checkHint(x, cells, offset, name2) {
  const { kind } = x.place;
  const { capacity, targets } = cells;
  const hint = x.word(offset);
  const where = { at: hint.at, what: `hint ${name2}` };
  const text = `lap ${hint.upper}, index ${hint.low}`;
  if (!checkPosition(x, `${kind}.hint-index`, where, hint, capacity)) return;
  const last = before(hint.low, hint.upper, capacity);
  const target = x.bytes.word(targets.offset(last.cell));
  const count = name2 === "tail" ? filled(target.upper) : emptied(target.upper);
  if (difference(count, modulo(last.lap + 1, LAP_BITS), LAP_BITS) >= 0) return;
  x.wrong(
    `${kind}.hint-leads`,
    where,
    text,
    `at most the ${name2}: cell ${last.cell} was ${name2 === "tail" ? "filled" : "emptied"} ${count} times only`,
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
    const marked = targets.upper(cell) % 2 === 1 ? (low2 & bit) !== 0 : low2 === L3.CHANNEL_CLOSED;
    if (marked) marks.push(cell);
  }
  for (const cell of marks) {
    const where = { at: targets.offset(cell), what: `target of cell ${cell}` };
    const first = marks[0];
    if (cell !== first) {
      x.wrong(
        "channel.mark-twice",
        where,
        targetText(cells, cell),
        `no mark of closing: cell ${first} has one`,
        { sights: [targets.sight(cell), targets.sight(first)] }
      );
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
      sights: orphans.slice(0, 64).flatMap((one) => [cells.targets.sight(one.cell), words.sight(one.block)]),
      dead: orphans.slice(0, 64).map(({ block }) => words.low(block))
    }
  );
}

// src/validate/examination.ts
import * as L4 from "zeroipc/layout";
var MOST_OF_A_RULE = 16;
var Unfounded = class extends Error {
};
var Examination = class {
  constructor(bytes, census, place, segment) {
    this.bytes = bytes;
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
    const { name: name2, kind } = this.place;
    this.suspicions.push({
      finding: {
        rule,
        level,
        structure: name2,
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
  fits(rule, bytes, why) {
    const { offset, size } = this.place;
    if (bytes <= size) return;
    const line = this.bytes.read(offset, L4.LINE_BYTES);
    this.wrong(
      rule,
      { at: offset, what: "its first line" },
      `${why} take ${bytes} bytes`,
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
  waiters(offset, name2) {
    const rule = `${this.place.kind}.waiters`;
    const { maxPeers } = this.segment;
    const gone = [];
    const sights = [];
    for (let k = 0; k < L4.WAITERS_BYTES / 8; k++) {
      const word2 = this.word(offset + 8 * k);
      const bits = valueOf(word2);
      if (bits === 0n) continue;
      sights.push(sightOf(word2));
      const slots = Array.from({ length: 64 }, (_2, bit) => bit).filter((bit) => bits >> BigInt(bit) & 1n).map((bit) => 64 * k + bit + 1);
      const beyond = slots.filter((slot) => slot > maxPeers);
      if (beyond.length > 0) {
        this.wrong(
          rule,
          { at: word2.at, what: `waiter set ${name2}` },
          `${hex2(bits, 16)}: bits of ${slotsText(beyond)}`,
          `bits of slots 1 to ${maxPeers} only`,
          { sights: [sightOf(word2)] }
        );
      }
      gone.push(...slots.filter((slot) => slot <= maxPeers && this.census.isEmpty(slot)));
    }
    if (gone.length === 0) return;
    this.left(
      `${rule}-gone`,
      { at: this.base + offset, what: `waiter set ${name2}` },
      `${gone.length === 1 ? "a bit" : "bits"} of ${slotsText(gone)}, which nobody holds`,
      "the next wake-up takes such bits and goes on",
      { sights: [], empty: gone }
    );
  }
  /** Bytes behind an element, up to the next multiple of 8: zero. `proof` shows that the payload is published. */
  padding(what, at, size, proof) {
    const end = Math.ceil(size / 8) * 8;
    if (end === size) return;
    const bytes = this.bytes.near(at + size, end - size);
    if (bytes.every((byte) => byte === 0)) return;
    this.wrong(
      `${this.place.kind}.padding`,
      { at: at + size, what: `the bytes behind ${what}` },
      bytes.toString("hex").replace(/(..)(?=.)/g, "$1 "),
      "zero, up to the next multiple of 8",
      { sights: [...proof, { at: at + size, bytes: Buffer.from(bytes) }] }
    );
  }
};
function slotsText(slots) {
  const most = 8;
  const text = slots.slice(0, most).join(", ") + (slots.length > most ? ` and ${slots.length - most} more` : "");
  return `${slots.length === 1 ? "slot" : "slots"} ${text}`;
}

// src/validate/header.ts
import * as L5 from "zeroipc/layout";
function shapeOf(bytes) {
  const maxEntries = bytes.u32(L5.HEADER_MAX_ENTRIES);
  const maxPeers = bytes.u32(L5.HEADER_MAX_PEERS);
  const peers = L5.LINE_BYTES + up64(maxEntries * L5.ENTRY_BYTES);
  return {
    lines: bytes.u32(L5.HEADER_SIZE),
    maxEntries,
    maxPeers,
    segmentId: bytes.u32(L5.HEADER_SEGMENT_ID),
    peers,
    firstLine: peers / L5.LINE_BYTES + maxPeers
  };
}
function checkShape(x, shape) {
  const { bytes } = x;
  const seen = (...offsets) => offsets.map((at) => bytes.u32Seen(at).sight);
  const { lines, maxEntries, maxPeers, firstLine } = shape;
  if (lines * L5.LINE_BYTES !== bytes.size) {
    x.wrong(
      "header.size",
      { at: L5.HEADER_SIZE, what: "size" },
      `${lines} lines, which are ${lines * L5.LINE_BYTES} bytes`,
      `the ${bytes.size} bytes that its file has`,
      { sights: seen(L5.HEADER_SIZE) }
    );
  }
  if (maxEntries < 1) {
    x.wrong("header.max_entries", { at: L5.HEADER_MAX_ENTRIES, what: "max_entries" }, "0", "at least 1", {
      sights: seen(L5.HEADER_MAX_ENTRIES)
    });
  }
  if (maxPeers < 1 || maxPeers > L5.MAX_PEERS_LIMIT) {
    x.wrong(
      "header.max_peers",
      { at: L5.HEADER_MAX_PEERS, what: "max_peers" },
      `${maxPeers}`,
      `1 to ${L5.MAX_PEERS_LIMIT}`,
      { sights: seen(L5.HEADER_MAX_PEERS) }
    );
  } else if (maxEntries >= 1 && firstLine > lines) {
    x.wrong(
      "header.room",
      { at: L5.HEADER_MAX_ENTRIES, what: "max_entries and max_peers" },
      `${maxEntries} entries and ${maxPeers} peers, which take ${firstLine} lines`,
      `header, table and peers within ${lines} lines`,
      { sights: seen(L5.HEADER_MAX_ENTRIES, L5.HEADER_MAX_PEERS, L5.HEADER_SIZE) }
    );
  }
  x.founded();
  if (shape.segmentId === 0) {
    x.wrong("header.segment_id", { at: L5.HEADER_SEGMENT_ID, what: "segment_id" }, "0", "a random number that is not 0", {
      sights: seen(L5.HEADER_SEGMENT_ID)
    });
  }
}
var decoder2 = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
function nameProblem(raw) {
  const end = raw.indexOf(0);
  if (end === 0) return "it is empty";
  if (end < 0) return `it takes all ${L5.ENTRY_NAME_BYTES} bytes`;
  if (raw.subarray(end).some((byte) => byte !== 0)) return "there are bytes behind its end";
  try {
    decoder2.decode(raw.subarray(0, end));
    return "";
  } catch {
    return "it is no UTF-8";
  }
}
function checkTable(x, shape, kindOf2) {
  const { bytes } = x;
  const next2 = bytes.u32Seen(L5.HEADER_NEXT_OFFSET);
  const counted = bytes.u32Seen(L5.HEADER_ENTRY_COUNT);
  const { firstLine, lines, maxEntries } = shape;
  if (counted.value > maxEntries) {
    x.wrong(
      "header.entry_count",
      { at: L5.HEADER_ENTRY_COUNT, what: "entry_count" },
      `${counted.value}`,
      `at most max_entries, ${maxEntries}`,
      { sights: [counted.sight] }
    );
  }
  const table = bytes.read(L5.LINE_BYTES, Math.min(counted.value, maxEntries) * L5.ENTRY_BYTES);
  const entries2 = [];
  for (let number = 0; number * L5.ENTRY_BYTES < table.length; number++) {
    const raw = table.subarray(number * L5.ENTRY_BYTES, (number + 1) * L5.ENTRY_BYTES);
    const nameBytes = raw.subarray(0, L5.ENTRY_NAME_BYTES);
    entries2.push({
      number,
      at: L5.LINE_BYTES + number * L5.ENTRY_BYTES,
      raw,
      name: nameBytes.toString().replace(/\0[^]*$/, ""),
      line: raw.readUInt32LE(L5.ENTRY_OFFSET),
      lines: raw.readUInt32LE(L5.ENTRY_SIZE)
    });
  }
  const sightOf2 = (entry) => ({ at: entry.at, bytes: entry.raw });
  const what = (entry) => `entry ${entry.number} (${JSON.stringify(entry.name)})`;
  const good = [];
  const names = /* @__PURE__ */ new Map();
  for (const entry of entries2) {
    const proof = { sights: [counted.sight, sightOf2(entry)] };
    const problem = nameProblem(entry.raw.subarray(0, L5.ENTRY_NAME_BYTES));
    if (problem !== "") {
      const found = entry.raw.subarray(0, L5.ENTRY_NAME_BYTES).toString("hex");
      x.wrong(
        "table.name",
        { at: entry.at, what: `the name of entry ${entry.number}` },
        `${found}: ${problem}`,
        "1 to 31 bytes of UTF-8 without NUL, zero-padded",
        proof
      );
    }
    const key = entry.raw.toString("latin1", 0, L5.ENTRY_NAME_BYTES);
    const same = names.get(key);
    if (same) {
      x.wrong(
        "table.unique",
        { at: entry.at, what: what(entry) },
        `the name of entry ${same.number}`,
        "a name that no other entry has",
        { sights: [...proof.sights, sightOf2(same)] }
      );
    } else names.set(key, entry);
    const inside = entry.line >= firstLine && entry.lines >= 1 && entry.line + entry.lines <= lines;
    if (!inside) {
      x.wrong(
        "table.place",
        { at: entry.at + L5.ENTRY_OFFSET, what: what(entry) },
        `lines ${entry.line} to ${entry.line + entry.lines - 1}`,
        `at least one line, within ${firstLine} to ${lines - 1}`,
        proof
      );
    } else {
      const before2 = good.at(-1);
      if (before2 && entry.line < before2.line + before2.lines) {
        const overlaps = entry.line + entry.lines > before2.line;
        x.wrong(
          overlaps ? "table.overlap" : "table.order",
          { at: entry.at + L5.ENTRY_OFFSET, what: what(entry) },
          `lines ${entry.line} to ${entry.line + entry.lines - 1}`,
          `lines behind those of entry ${before2.number}, ${before2.line} to ${before2.line + before2.lines - 1}`,
          { sights: [...proof.sights, sightOf2(before2)] }
        );
      }
      good.push(entry);
    }
  }
  const end = good.reduce((most, entry) => Math.max(most, entry.line + entry.lines), firstLine);
  const all = { sights: [next2.sight, counted.sight, { at: L5.LINE_BYTES, bytes: table }] };
  const where = { at: L5.HEADER_NEXT_OFFSET, what: "next_offset" };
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
    const offset = entry.line * L5.LINE_BYTES;
    return { name: entry.name, kind: kindOf2(bytes.u32(offset)), offset, size: entry.lines * L5.LINE_BYTES };
  });
}
function checkPeers(x, shape) {
  const { bytes } = x;
  for (let slot = 1; slot <= shape.maxPeers; slot++) {
    const at = shape.peers + (slot - 1) * L5.LINE_BYTES;
    const line = bytes.read(at, L5.LINE_BYTES);
    const owner = line.readUInt32LE(L5.PEER_OWNER);
    if (owner === 0) continue;
    const sight = { at, bytes: line.subarray(0, 4) };
    if (owner >= 2 ** 24 || (owner & 255) !== slot || owner >>> 8 === 0) {
      x.wrong(
        "peer.owner",
        { at: at + L5.PEER_OWNER, what: `owner of slot ${slot}` },
        hex2(owner, 6),
        `0, or an owner id: a generation that is not 0, and slot ${hex2(slot, 2)}`,
        { sights: [sight] }
      );
    }
    const label = line.subarray(L5.PEER_LABEL, L5.PEER_LABEL + L5.PEER_LABEL_BYTES);
    const end = label.indexOf(0);
    if (end >= 0 && label.subarray(end).some((byte) => byte !== 0)) {
      x.wrong(
        "peer.label",
        { at: at + L5.PEER_LABEL, what: `label of slot ${slot}` },
        label.toString("hex"),
        "text, zero-padded",
        { sights: [sight, { at: at + L5.PEER_LABEL, bytes: label }] }
      );
    }
  }
}

// src/validate/keyed.ts
import * as L6 from "zeroipc/layout";

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
  const middle = (p00 >>> 16) + (p01 & 65535) + (p10 & 65535);
  const carried = a1 * b1 + Math.floor(p01 / 65536) + Math.floor(p10 / 65536) + (middle >>> 16);
  low = (middle << 16 | p00 & 65535) >>> 0;
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
var SLOT_COUNT = L6.SLOTS + 1;
var bucketText = (bucket) => `bucket ${bucket & 7} of group ${bucket >>> 3}`;
function checkKeyed(x) {
  const table = geometry(x);
  const seed = halvesOf(x.word(L6.MAP_SEED));
  const mover = x.word(L6.MAP_MOVER);
  checkPlaces(x, table, sightOf(mover));
  const full = entries(x, table);
  const named = checkNamed(x, table, full);
  checkKeys(x, table, seed, named);
  checkBlocks2(x, table, named);
  const { kind } = x.place;
  const where = { at: mover.at, what: "mover" };
  if (x.owner(`${kind}.mover`, where, mover.low, [sightOf(mover)]) && x.isDead(mover.low)) {
    x.left(`${kind}.mover-of-dead`, where, "somebody who is gone", "the next one that moves a place, or finds no vacant one, takes over", {
      sights: [sightOf(mover)],
      dead: [mover.low]
    });
  }
  const state = x.word(L6.MAP_FULL);
  const two = state.low & 3;
  if (two === 3) {
    x.wrong(`${kind}.full`, { at: state.at, what: "full" }, "state 3", "a state from 0 to 2", { sights: [sightOf(state)] });
  } else if (two === 2) checkFull(x, table, sightOf(state));
  checkStripes(x, table);
  x.waiters(L6.MAP_RELEASED, "released");
}
function geometry(x) {
  const { kind } = x.place;
  const isMap = kind === "map";
  const elemSize = x.fixed(`${kind}.elem_size`, L6.STRUCTURE_ELEM_SIZE, "elem_size", (v) => v >= 1, "at least 1");
  const capacity = x.fixed(`${kind}.capacity`, L6.STRUCTURE_CAPACITY, "capacity", (v) => v >= 1, "at least 1");
  const keySize = x.fixed(
    `${kind}.key_size`,
    L6.MAP_KEY_SIZE,
    "key_size",
    (v) => isMap ? v >= 1 : v === elemSize,
    isMap ? "at least 1" : `elem_size, ${elemSize}`
  );
  const blockCount = x.fixed(
    `${kind}.block_count`,
    L6.MAP_BLOCK_COUNT,
    "block_count",
    (v) => v > capacity && v <= L6.NO_BLOCK,
    `more than the capacity, ${capacity}, and at most ${L6.NO_BLOCK}`
  );
  const groups = Math.ceil(capacity / L6.SLOTS);
  const groupCount = x.fixed(
    `${kind}.group_count`,
    L6.MAP_GROUP_COUNT,
    "group_count",
    (v) => v >= groups && v <= 2 ** 24,
    `${groups} to 2^24`
  );
  const valueSize = isMap ? elemSize : 0;
  const least = L6.PAIR_KEY + up8(keySize) + up8(valueSize);
  const stride = x.fixed(
    `${kind}.stride`,
    L6.STRUCTURE_STRIDE,
    "stride",
    (v) => v % 8 === 0 && v >= least,
    `a multiple of 8, at least ${least}`
  );
  x.fits(
    `${kind}.fits`,
    L6.MAP_GROUPS + L6.LINE_BYTES * groupCount + blockCount * stride,
    `${groupCount} groups and ${blockCount} blocks of ${stride} bytes`
  );
  x.founded();
  const blocks = x.base + L6.MAP_GROUPS + L6.LINE_BYTES * groupCount;
  return {
    capacity,
    blockCount,
    groupCount,
    keySize,
    valueSize,
    stride,
    buckets: x.bytes.row(x.base + L6.MAP_GROUPS, groupCount * SLOT_COUNT),
    words: x.bytes.row(blocks + L6.PAIR_WORD, blockCount, stride),
    targets: x.bytes.row(blocks + L6.PAIR_TARGET, blockCount, stride),
    blocks
  };
}
var tagAt = (buckets, bucket) => buckets.upper(bucket) & 255;
function checkPlaces(x, table, mover) {
  const { buckets, capacity } = table;
  let places = 0;
  for (let bucket = 0; bucket < buckets.count; bucket++) {
    if (bucket % SLOT_COUNT !== 0 && tagAt(buckets, bucket) >= L6.VACANT) places++;
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
    if (bucket % SLOT_COUNT === 0 || tagAt(buckets, bucket) <= L6.VACANT) continue;
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
  const keyBytes = up8(keySize);
  const hashes = [];
  const owners = [];
  x.bytes.anew();
  for (let block = 0; block < named.length; block++) {
    const bucket = named[block];
    if (bucket < 0) continue;
    const at = table.blocks + block * stride;
    const pair = x.bytes.near(at, L6.PAIR_KEY + keyBytes);
    const key = pair.subarray(L6.PAIR_KEY);
    const proof = buckets.sight(bucket);
    const { high: high2, lower } = halvesOf(targets.word(block));
    if (lower !== bucket) {
      x.wrong(
        `${kind}.target`,
        { at: at + L6.PAIR_TARGET, what: `target of block ${block}, which ${bucketText(bucket)} names` },
        `${lower}`,
        `${bucket}, that bucket: whoever looks for a free block takes it for one`,
        { sights: [proof, { at: at + L6.PAIR_TARGET, bytes: Buffer.from(targets.sight(block).bytes.subarray(0, 4)) }] }
      );
    }
    const hash = hashKey(seed.high, seed.lower, key);
    const sights = () => [proof, { at: at + L6.PAIR_KEY, bytes: Buffer.from(key) }];
    if (hash.high !== high2) {
      x.wrong(
        `${kind}.hash`,
        { at: at + L6.PAIR_HASH, what: `hash of block ${block}` },
        hex2(high2, 8),
        `${hex2(hash.high, 8)}, the upper half of its key's hash`,
        { sights: [...sights(), { at: at + L6.PAIR_HASH, bytes: Buffer.from(targets.sight(block).bytes.subarray(4)) }] }
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
    if (distance > reach && reach !== L6.FAR) {
      x.wrong(
        `${kind}.reach`,
        { at: buckets.offset(home * SLOT_COUNT), what: `stripe of group ${home}` },
        `reach ${reach}`,
        `at least ${distance}: an entry whose home is here lies in group ${Math.floor(bucket / SLOT_COUNT)}`,
        { sights: [buckets.sight(home * SLOT_COUNT), ...sights()] }
      );
    }
    x.padding(`the key in block ${block}`, at + L6.PAIR_KEY, keySize, [proof]);
    if (valueSize % 8 !== 0) x.padding(`the value in block ${block}`, at + L6.PAIR_KEY + keyBytes, valueSize, [proof]);
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
    const at = table.blocks + block * table.stride + L6.PAIR_KEY;
    const key = x.bytes.read(at, up8(table.keySize));
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
    if (bucket % SLOT_COUNT === 0 || tagAt(buckets, bucket) !== L6.VACANT) continue;
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
import * as L7 from "zeroipc/layout";
var NAMES = ["EMPTY", "PLEDGED", "COMPUTING", "READY", "FAILED", "ABANDONED"];
function checkOutcome(x) {
  const { kind } = x.place;
  const elemSize = x.fixed(`${kind}.elem_size`, L7.STRUCTURE_ELEM_SIZE, "elem_size", (v) => v >= 1, "at least 1");
  x.fixed(`${kind}.capacity`, L7.STRUCTURE_CAPACITY, "capacity", (v) => v === 1, "1");
  const blockCount = x.fixed(
    `${kind}.block_count`,
    L7.OUTCOME_BLOCK_COUNT,
    "block_count",
    (v) => v >= 2 && v <= L7.NO_BLOCK - 1,
    `2 to ${L7.NO_BLOCK - 1}`
  );
  const least = L7.OUTCOME_PAYLOAD + Math.max(up8(elemSize), up8(L7.TEXT_BYTES + L7.LEAST_TEXT_ROOM));
  const stride = x.fixed(
    `${kind}.stride`,
    L7.STRUCTURE_STRIDE,
    "stride",
    (v) => v % 8 === 0 && v >= least,
    `a multiple of 8, at least ${least}`
  );
  x.fits(`${kind}.fits`, L7.OUTCOME_BLOCKS + blockCount * stride, `${blockCount} blocks of ${stride} bytes`);
  x.founded();
  const state = x.word(L7.OUTCOME_STATE);
  const blocks = x.bytes.row(x.base + L7.OUTCOME_BLOCKS + L7.OUTCOME_BLOCK, blockCount, stride);
  const named = checkState(x, state, blockCount);
  if (named >= 0) checkPayload(x, state, blocks, named, elemSize, stride);
  checkOwners(x, state, blocks, named);
  x.waiters(L7.OUTCOME_SETTLED, "settled");
}
function checkState(x, word2, blockCount) {
  const { kind } = x.place;
  const state = word2.upper % 8;
  const who = word2.low;
  const name2 = NAMES[state] ?? `${state}`;
  const where = { at: word2.at, what: "state" };
  const sights = [sightOf(word2)];
  const wrong = (rule, found, expected) => x.wrong(`${kind}.${rule}`, where, found, expected, { sights });
  if (state > L7.STATE_ABANDONED) wrong("state", name2, "a state from 0 (EMPTY) to 5 (ABANDONED)");
  else if (kind === "lazy" && (state === L7.STATE_PLEDGED || state === L7.STATE_ABANDONED)) {
    wrong("state", name2, "EMPTY, COMPUTING, READY or FAILED: a lazy has no other state");
  } else if (state === L7.STATE_EMPTY || state === L7.STATE_ABANDONED) {
    if (who !== 0) wrong("who", `${name2}, who ${who}`, `who 0: ${name2} names nobody`);
  } else if (state === L7.STATE_READY || state === L7.STATE_FAILED) {
    if (who < blockCount) return who;
    wrong("block", `${name2}, block ${who}`, `a block below ${blockCount}`);
  } else if (who === 0) {
    wrong("who", `${name2} by nobody`, "the owner id of who did");
  } else if (x.owner(`${kind}.who`, where, who, sights) && x.isDead(who)) {
    const pledged = state === L7.STATE_PLEDGED;
    x.left(
      `${kind}.${pledged ? "pledge" : "computation"}-of-dead`,
      where,
      `${name2} by who is gone`,
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
  const word2 = { at: blocks.offset(named), what: `word of block ${named}, which state names` };
  if (blocks.upper(named) === 0) {
    x.wrong(`${kind}.block-unclaimed`, word2, "version 0: it was never claimed", "a version that is not 0", {
      sights: [...proof, blocks.sight(named)]
    });
  }
  const at = blocks.offset(named) + L7.OUTCOME_PAYLOAD;
  if (state.upper % 8 === L7.STATE_READY) {
    x.bytes.anew();
    x.padding(`the element in block ${named}`, at, elemSize, proof);
    return;
  }
  const room = Math.min(stride - 12, L7.MOST_TEXT_ROOM);
  const text = x.bytes.read(at, L7.TEXT_BYTES + room);
  const length = text.readUInt32LE(0);
  const where = { at, what: `text in block ${named}` };
  const sights = [...proof, { at, bytes: text.subarray(0, L7.TEXT_BYTES + Math.min(length, room)) }];
  if (length > room) {
    x.wrong(`${kind}.text-length`, where, `${length} bytes`, `at most the ${room} that there is room for`, { sights });
    return;
  }
  try {
    utf8.decode(text.subarray(L7.TEXT_BYTES, L7.TEXT_BYTES + length));
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
      x.wrong(`${kind}.block-unclaimed`, where, "an owner, and version 0", "a version that is not 0: each claim adds 1", {
        sights: [blocks.sight(block)]
      });
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
    { sights: [sightOf(state), ...dead.slice(0, 64).map((b) => blocks.sight(b))], dead: [...new Set(dead.map((b) => blocks.low(b)))] }
  );
}

// src/validate/pool.ts
import * as L8 from "zeroipc/layout";
function checkPool(x) {
  const elemSize = x.fixed("pool.elem_size", L8.STRUCTURE_ELEM_SIZE, "elem_size", (v) => v >= 1, "at least 1");
  const capacity = x.fixed(
    "pool.capacity",
    L8.STRUCTURE_CAPACITY,
    "capacity",
    (v) => v >= 1 && v <= L8.NO_BLOCK,
    `1 to ${L8.NO_BLOCK}`
  );
  const payload = x.fixed(
    "pool.payload",
    L8.POOL_PAYLOAD,
    "payload",
    (v) => v % 8 === 0 && v >= L8.LEASE_PAYLOAD_NEAR,
    "a multiple of 8, at least 8"
  );
  const least = payload + up8(elemSize);
  const stride = x.fixed(
    "pool.stride",
    L8.STRUCTURE_STRIDE,
    "stride",
    (v) => v % 8 === 0 && v >= least,
    `a multiple of 8, at least ${least}`
  );
  x.fits("pool.fits", L8.POOL_BLOCKS + capacity * stride, `${capacity} blocks of ${stride} bytes`);
  x.founded();
  const queues = checkQueues(x);
  const leases = x.bytes.row(x.base + L8.POOL_BLOCKS, capacity, stride);
  const carried = checkHandles(x, queues, leases);
  checkLeases(x, leases, carried);
  x.waiters(L8.POOL_FREE, "free");
}
function checkQueues(x) {
  const found = [];
  const seen = /* @__PURE__ */ new Map();
  const words = x.bytes.row(x.base + L8.POOL_QUEUES, L8.POOL_QUEUE_COUNT);
  let empty = -1;
  for (let k = 0; k < words.count; k++) {
    const word2 = words.word(k);
    const value = valueOf(word2);
    const where = { at: word2.at, what: `bound queue ${k}` };
    const sights = [sightOf(word2)];
    if (value === 0n) {
      if (empty < 0) empty = k;
      continue;
    }
    if (empty >= 0) {
      x.wrong("pool.queues-order", where, `line ${value}`, `0: word ${empty} is 0, and they are filled from the first on`, {
        sights: [words.sight(empty), ...sights]
      });
    }
    const line = Number(value);
    const queue = x.segment.places.find(({ offset }) => offset === line * L8.LINE_BYTES);
    if (queue?.kind !== "queue") {
      x.wrong("pool.queue", where, `line ${value}, where ${queue ? `a ${queue.kind} lies` : "no structure begins"}`, "the line of a queue", {
        sights
      });
      continue;
    }
    const size = x.bytes.u32Seen(queue.offset + L8.STRUCTURE_ELEM_SIZE);
    if (size.value !== 8) {
      x.wrong("pool.queue", where, `line ${value}, a queue of elements of ${size.value} bytes`, "a queue of elements of 8 bytes", {
        sights: [...sights, size.sight]
      });
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
    const stride = x.bytes.u32(queue.offset + L8.STRUCTURE_STRIDE);
    const capacity = x.bytes.u32(queue.offset + L8.STRUCTURE_CAPACITY);
    const blockCount = x.bytes.u32(queue.offset + L8.QUEUE_BLOCK_COUNT);
    if (stride < 24 || stride % 8 !== 0 || blockCount <= capacity) continue;
    if (L8.QUEUE_CELLS + blockCount * stride > queue.size) continue;
    const begin = queue.offset + L8.QUEUE_CELLS;
    const payloads = x.bytes.row(begin + L8.CELL_PAYLOAD, blockCount, stride);
    const targets = x.bytes.row(begin + L8.CELL_TARGET, capacity, stride);
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
import * as L9 from "zeroipc/layout";
function checkArray(x) {
  const elemSize = x.fixed("array.elem_size", L9.STRUCTURE_ELEM_SIZE, "elem_size", (v) => v >= 1, "at least 1");
  const capacity = x.fixed("array.capacity", L9.STRUCTURE_CAPACITY, "capacity", (v) => v >= 1, "at least 1");
  x.fixed("array.stride", L9.STRUCTURE_STRIDE, "stride", (v) => v === elemSize, `elem_size, ${elemSize}`);
  x.fits("array.fits", L9.ARRAY_ELEMENTS + capacity * elemSize, `${capacity} elements of ${elemSize} bytes`);
}
function checkRing(x) {
  const mode = x.fixed("ring.mode", L9.RING_MODE, "mode", (v) => v <= 1, "0 (elements) or 1 (messages)");
  const messages = mode === L9.RING_MESSAGES;
  const elemSize = x.fixed(
    "ring.elem_size",
    L9.STRUCTURE_ELEM_SIZE,
    "elem_size",
    (v) => messages ? v === 1 : v >= 1,
    messages ? "1 in a ring of messages" : "at least 1"
  );
  const capacity = x.fixed(
    "ring.capacity",
    L9.STRUCTURE_CAPACITY,
    "capacity",
    (v) => messages ? v >= 8 && v % 8 === 0 : v >= 1,
    messages ? "a multiple of 8, at least 8" : "at least 1"
  );
  const stride = messages ? L9.FRAME_UNIT : elemSize;
  x.fixed("ring.stride", L9.STRUCTURE_STRIDE, "stride", (v) => v === stride, `${stride}`);
  const largest = x.fixed(
    "ring.largest",
    L9.RING_LARGEST,
    "largest",
    (v) => messages ? v <= capacity - 8 : v === 0,
    messages ? `at most ${capacity - 8}, the capacity less 8` : "0 in a ring of elements"
  );
  const units = messages ? capacity / L9.FRAME_UNIT : capacity;
  x.fits("ring.fits", L9.RING_AREA + units * stride + (messages ? up8(largest) : 0), `${units} units of ${stride} bytes`);
  x.founded();
  const head = position(x, L9.RING_HEAD);
  const tail = position(x, L9.RING_TAIL);
  const distance = checkDistance(x, units, head, tail);
  if (messages && distance > 0) checkFrames(x, { units, largest, stride }, head, distance);
  checkSide(x, L9.RING_PRODUCER, "producer");
  checkSide(x, L9.RING_CONSUMER, "consumer");
  x.waiters(L9.RING_NOT_EMPTY, "not_empty");
  x.waiters(L9.RING_NOT_FULL, "not_full");
}
function position(x, offset) {
  const word2 = x.word(offset);
  const { high: high2, lower } = halvesOf(word2);
  return { lap: high2, index: lower, word: word2 };
}
function checkDistance(x, units, head, tail) {
  const text = ({ lap, index }) => `lap ${lap}, index ${index}`;
  let founded = true;
  for (const [name2, place] of [
    ["head", head],
    ["tail", tail]
  ]) {
    if (place.index < units) continue;
    founded = false;
    x.wrong("ring.index", { at: place.word.at, what: name2 }, text(place), `an index below ${units}`, {
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
    const at = x.base + L9.RING_AREA + index * area.stride;
    const bytes = Buffer.from(x.bytes.near(at + L9.FRAME_LENGTH, 4));
    const length = bytes.readUInt32LE(0);
    const frame = 1 + Math.ceil(length / L9.FRAME_UNIT);
    const sights = [sightOf(head.word), { at: at + L9.FRAME_LENGTH, bytes }];
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
function checkSide(x, offset, name2) {
  const word2 = x.word(offset);
  const where = { at: word2.at, what: name2 };
  const sights = [sightOf(word2)];
  if (word2.low === 0 || !x.owner(`ring.${name2}`, where, word2.low, sights) || !x.isDead(word2.low)) return;
  x.left("ring.side-of-dead", where, `${hex2(valueOf(word2))}, who is gone`, `the next ${name2} takes the side`, {
    sights,
    dead: [word2.low]
  });
}

// src/validate/stack.ts
import * as L10 from "zeroipc/layout";
var HELD2 = 2 ** 39;
function checkStack(x) {
  const elemSize = x.fixed("stack.elem_size", L10.STRUCTURE_ELEM_SIZE, "elem_size", (v) => v >= 1, "at least 1");
  const capacity = x.fixed("stack.capacity", L10.STRUCTURE_CAPACITY, "capacity", (v) => v >= 1, "at least 1");
  const blockCount = x.fixed(
    "stack.block_count",
    L10.STACK_BLOCK_COUNT,
    "block_count",
    (v) => v > capacity && v <= L10.NO_BLOCK,
    `more than the capacity, ${capacity}, and at most ${L10.NO_BLOCK}`
  );
  const least = L10.STACK_BLOCK_PAYLOAD + up8(elemSize);
  const stride = x.fixed(
    "stack.stride",
    L10.STRUCTURE_STRIDE,
    "stride",
    (v) => v % 8 === 0 && v >= least,
    `a multiple of 8, at least ${least}`
  );
  const blocks = up64(L10.STACK_ENTRIES + 8 * capacity);
  x.fits("stack.fits", blocks + blockCount * stride, `${capacity} entries and ${blockCount} blocks of ${stride} bytes`);
  x.founded();
  const begin = x.base + blocks;
  const stack = {
    capacity,
    blockCount,
    entries: x.bytes.row(x.base + L10.STACK_ENTRIES, capacity),
    words: x.bytes.row(begin + L10.STACK_BLOCK_WORD, blockCount, stride),
    depths: x.bytes.row(begin + L10.STACK_BLOCK_DEPTH, blockCount, stride)
  };
  const { top, within } = checkElements(x, stack);
  checkOwners2(x, stack);
  x.bytes.anew();
  for (const block of within) {
    x.padding(`the element in block ${block}`, begin + block * stride + L10.STACK_BLOCK_PAYLOAD, elemSize, [top]);
  }
  x.waiters(L10.STACK_NOT_EMPTY, "not_empty");
  x.waiters(L10.STACK_NOT_FULL, "not_full");
}
function checkElements(x, stack) {
  const { blockCount, capacity, depths, entries: entries2 } = stack;
  const top = x.word(L10.STACK_TOP);
  const proof = sightOf(top);
  const where = { at: top.at, what: "top" };
  const text = `tag ${top.upper % HELD2}, block ${top.low === L10.NO_BLOCK ? "none" : top.low}`;
  if (top.upper >= HELD2) x.wrong("stack.top", where, `${text}, with its highest bit set`, "a highest bit of 0", { sights: [proof] });
  for (let k = 0; k < capacity; k++) {
    if (entries2.upper(k) < HELD2) continue;
    x.wrong("stack.entry-bit", { at: entries2.offset(k), what: `entry ${k + 1}` }, "its highest bit is set", "0 there", {
      sights: [entries2.sight(k)]
    });
  }
  if (top.low === L10.NO_BLOCK) return { top: proof, within: [] };
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
    const found = `birth ${entry.upper % HELD2}, block ${entry.low === L10.NO_BLOCK ? "none" : entry.low}`;
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
  const upper = words.upper(block);
  const owner = words.low(block);
  const where = { at: words.offset(block), what: `word of block ${block}, which ${named} names` };
  const aim = upper % HELD2;
  const text = `${upper >= HELD2 ? "held" : "not held"}, aimed at tag ${aim}, owner 0x${owner.toString(16).padStart(6, "0")}`;
  const proof = { sights: [...sights, words.sight(block)] };
  if (upper >= HELD2 || owner === 0) {
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
        x.wrong("stack.block-ownerless", where, `${held ? "held" : "aimed"}, without an owner`, "an owner, or 0 in all of the word", {
          sights
        });
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
import * as L13 from "zeroipc/layout";

// src/validate/derived.ts
import * as L11 from "zeroipc/layout";
var OPERATORS = ["", "map", "filter", "take", "skip", "window", "scan"];
function sourceOf(x) {
  if (x.u32(L11.STREAM_SOURCE_SEGMENT) !== x.segment.segmentId) return void 0;
  const offset = x.u32(L11.STREAM_SOURCE_OFFSET) * L11.LINE_BYTES;
  return x.segment.places.find((place) => place.offset === offset && place.kind === "stream");
}
function checkDerivedHeader(x, operator, elemSize) {
  const name2 = OPERATORS[operator];
  const fixed = (offset, what, holds, expected) => x.fixed(`stream.${what}`, offset, what, holds, expected);
  if (operator === 0) {
    const why = "0: it is not derived";
    fixed(L11.STREAM_COUNT, "count", (v) => v === 0, why);
    fixed(L11.STREAM_STEP, "step", (v) => v === 0, why);
    fixed(L11.STREAM_SOURCE_SEGMENT, "source_segment", (v) => v === 0, why);
    fixed(L11.STREAM_SOURCE_OFFSET, "source_offset", (v) => v === 0, why);
    return;
  }
  const counts = operator === L11.OPERATOR_TAKE || operator === L11.OPERATOR_WINDOW;
  const count = fixed(
    L11.STREAM_COUNT,
    "count",
    (v) => counts ? v >= 1 : operator === L11.OPERATOR_SKIP || v === 0,
    counts ? `at least 1, of a ${name2}` : `0, of a ${name2}`
  );
  const steps = operator === L11.OPERATOR_WINDOW;
  fixed(L11.STREAM_STEP, "step", (v) => steps ? v >= 1 : v === 0, steps ? "at least 1" : `0, of a ${name2}`);
  fixed(L11.STREAM_SOURCE_SEGMENT, "source_segment", (v) => v !== 0, "the segment_id of its source's segment");
  const within = x.u32(L11.STREAM_SOURCE_SEGMENT) === x.segment.segmentId;
  const source = sourceOf(x);
  const line = fixed(
    L11.STREAM_SOURCE_OFFSET,
    "source_offset",
    (v) => v !== 0 && (!within || source !== void 0),
    within ? "the line of a stream in this segment" : "the line of its source"
  );
  if (!source) return;
  const elem = x.bytes.u32Seen(source.offset + L11.STRUCTURE_ELEM_SIZE);
  const capacity = x.bytes.u32Seen(source.offset + L11.STRUCTURE_CAPACITY);
  const own = x.bytes.u32Seen(x.base + L11.STRUCTURE_ELEM_SIZE).sight;
  const size = steps ? elem.value * count : elem.value;
  const same = operator !== L11.OPERATOR_MAP && operator !== L11.OPERATOR_SCAN;
  if (same && elemSize !== size) {
    x.wrong(
      "stream.source-element",
      { at: own.at, what: "elem_size" },
      `${elemSize}`,
      `${size}: elements of a ${name2} of ${JSON.stringify(source.name)} at line ${line}`,
      { sights: [own, elem.sight] }
    );
  }
  if (steps && count > capacity.value) {
    x.wrong(
      "stream.window",
      { at: x.base + L11.STREAM_COUNT, what: "count" },
      `a window of ${count}`,
      `at most the source's capacity, ${capacity.value}`,
      { sights: [x.bytes.u32Seen(x.base + L11.STREAM_COUNT).sight, capacity.sight] }
    );
  }
}
function checkDerivation(x, shape, named) {
  const binding = x.word(L11.STREAM_BINDING);
  const start = x.word(L11.STREAM_START);
  const failed = x.bytes.u32Seen(x.base + L11.STREAM_FAILED);
  const failure = x.bytes.read(x.base + L11.STREAM_FAILURE, L11.STREAM_FAILURE_BYTES);
  const message = { at: x.base + L11.STREAM_FAILURE, bytes: failure };
  if (shape.operator === 0) {
    const must = (what, at, zero, found, sight) => {
      if (!zero) x.wrong(`stream.${what}`, { at, what }, found, "0: it is not derived", { sights: [sight] });
    };
    must("binding", binding.at, valueOf(binding) === 0n, hex2(valueOf(binding)), sightOf(binding));
    must("start", start.at, valueOf(start) === 0n, hex2(valueOf(start)), sightOf(start));
    must("failed", failed.sight.at, failed.value === 0, `${failed.value}`, failed.sight);
    must("failure", message.at, failure.every((byte) => byte === 0), "text", message);
    return;
  }
  const source = sourceOf(x);
  const serial = Math.floor(binding.upper / 2 ** 16);
  const line = binding.upper % 2 ** 16;
  const where = { at: binding.at, what: "binding" };
  const text = `serial ${serial}, line ${line}, owner ${hex2(binding.low, 6)}`;
  const sights = [sightOf(binding)];
  if (x.owner("stream.binding", where, binding.low, sights) && x.isDead(binding.low)) {
    x.left("stream.binding-of-dead", where, text, "the next one that derives binds it anew", { sights, dead: [binding.low] });
  }
  if (line !== 0 && (serial === 0 || binding.low !== 0)) {
    x.wrong("stream.binding", where, text, "a serial that is not 0 and no owner, beside a line", { sights });
  }
  if (source) {
    const lines = x.bytes.u32Seen(source.offset + L11.STREAM_MAX_SUBSCRIBERS);
    if (line > lines.value) {
      x.wrong("stream.binding", where, text, `a line of the source's ${lines.value}`, { sights: [...sights, lines.sight] });
    }
    checkPlaces2(x, shape, named, source, sightOf(start), start);
  }
  checkFailure(x, shape, failed, message);
  checkTaken(x, shape);
}
function checkPlaces2(x, shape, named, source, sight, start) {
  const capacity = x.bytes.u32Seen(source.offset + L11.STRUCTURE_CAPACITY);
  const isPosition = (upper, low2) => low2 < capacity.value && upper < 2 ** LAP_BITS;
  if (!isPosition(start.upper, start.low)) {
    x.wrong(
      "stream.start",
      { at: start.at, what: "start" },
      `lap ${start.upper}, index ${start.low}`,
      `a position of the source: an index below ${capacity.value}`,
      { sights: [sight, capacity.sight] }
    );
  }
  const at = up8(shape.elemSize);
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
  if (shape.operator !== L11.OPERATOR_TAKE) return;
  const count = x.u32(L11.STREAM_COUNT);
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
import * as L12 from "zeroipc/layout";
function checkLines(x, shape) {
  const aims = new Aims(shape.capacity);
  const words = x.bytes.row(shape.lines + L12.LINE_WORD, shape.lineCount, L12.LINE_BYTES);
  const bounds = x.bytes.row(shape.lines + L12.LINE_BOUND, shape.lineCount, L12.LINE_BYTES);
  const dead = [];
  for (let k = 0; k < shape.lineCount; k++) {
    checkStandby(x, shape, k);
    const word2 = words.word(k);
    if (valueOf(word2) === 0n) continue;
    const { held: pending, lap, index, owner } = aims.read(words, k);
    const where = { at: word2.at, what: `subscriber line ${k}` };
    const cursor = `cursor at lap ${lap}, index ${index}`;
    const sights = [sightOf(word2)];
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
    if (!pending) checkCursor(x, shape, aims, { word: word2, bound, lap, index, where, cursor });
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
  if (policy !== L12.POLICY_DROP_OLDEST) {
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
function checkStandby(x, shape, k) {
  const at = shape.lines + k * L12.LINE_BYTES + L12.LINE_STANDBY;
  const bytes = x.bytes.read(at, 4 * L12.LINE_STANDBY_COUNT);
  const gone = [];
  for (let n = 0; n < L12.LINE_STANDBY_COUNT; n++) {
    const owner = bytes.readUInt32LE(4 * n);
    if (owner === 0) continue;
    const sight = { at: at + 4 * n, bytes: bytes.subarray(4 * n, 4 * n + 4) };
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
  return `turn ${turn} (published ${Math.floor(turn / 2)} times${closed}), ${block === L13.NO_BLOCK ? "no block" : `block ${block}`}`;
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
  const dropped = x.word(L13.STREAM_DROPPED);
  if ((dropped.upper !== 0 || dropped.low !== 0) && shape.policy !== L13.POLICY_DROP_NEWEST) {
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
  x.waiters(L13.STREAM_PUBLISHED, "published");
  x.waiters(L13.STREAM_ROOM, "room");
  x.waiters(L13.STREAM_HANDOVER, "handover");
}
function geometry2(x) {
  const elemSize = x.fixed("stream.elem_size", L13.STRUCTURE_ELEM_SIZE, "elem_size", (v) => v >= 1, "at least 1");
  const capacity = x.fixed("stream.capacity", L13.STRUCTURE_CAPACITY, "capacity", (v) => v >= 1, "at least 1");
  const policy = x.fixed("stream.policy", L13.STREAM_POLICY, "policy", (v) => v <= 2, "0 to 2");
  const blockCount = x.fixed(
    "stream.block_count",
    L13.STREAM_BLOCK_COUNT,
    "block_count",
    (v) => v > capacity && v <= L13.NO_BLOCK,
    `more than the capacity, ${capacity}, and at most ${L13.NO_BLOCK}`
  );
  const lineCount = x.fixed(
    "stream.max_subscribers",
    L13.STREAM_MAX_SUBSCRIBERS,
    "max_subscribers",
    (v) => v >= 1 && v <= L13.MAX_SUBSCRIBERS_LIMIT,
    `1 to ${L13.MAX_SUBSCRIBERS_LIMIT}`
  );
  const operator = x.fixed("stream.operator", L13.STREAM_OPERATOR, "operator", (v) => v <= L13.OPERATOR_SCAN, "0 to 6");
  const least = up8(elemSize) + (operator === 0 ? 0 : 8);
  const stride = x.fixed(
    "stream.stride",
    L13.STRUCTURE_STRIDE,
    "stride",
    (v) => v % 8 === 0 && v >= least,
    `a multiple of 8, at least ${least}`
  );
  const targetsAt = L13.STREAM_SUBSCRIBERS + lineCount * L13.LINE_BYTES;
  const wordsAt = targetsAt + up64(capacity * 8);
  const payloadsAt = wordsAt + up64(blockCount * 8);
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
    lines: x.base + L13.STREAM_SUBSCRIBERS,
    targets: x.bytes.row(x.base + targetsAt, capacity),
    words: x.bytes.row(x.base + wordsAt, blockCount),
    payloads: x.base + payloadsAt
  };
}
function checkOrder2(x, targets) {
  const laps = Float64Array.from({ length: targets.count }, (_2, k) => published(targets, k));
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
    if (block === L13.NO_BLOCK && fresh) continue;
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
  const hint = x.word(L13.STREAM_TAIL);
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

// src/validate/tmpval.ts
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
  [L14.KIND_ARRAY, "array"],
  [L14.KIND_QUEUE, "queue"],
  [L14.KIND_STACK, "stack"],
  [L14.KIND_RING, "ring"],
  [L14.KIND_MAP, "map"],
  [L14.KIND_SET, "set"],
  [L14.KIND_POOL, "pool"],
  [L14.KIND_FUTURE, "future"],
  [L14.KIND_LAZY, "lazy"],
  [L14.KIND_STREAM, "stream"],
  [L14.KIND_CHANNEL, "channel"]
]);
function kindOf(word2) {
  const known = KINDS.get(word2);
  if (known !== void 0) return known;
  const letters = Buffer.alloc(4);
  letters.writeUInt32LE(word2);
  return letters.toString("latin1");
}
var MOST_ROUNDS = 8;
var MOST_MILLISECONDS = 3e3;
var keyOf = ({ finding }) => `${finding.rule} ${finding.offset} ${finding.level} ${finding.found}`;
var pause = new Int32Array(new SharedArrayBuffer(4));
var Validator = class _Validator {
  constructor(name2, fd) {
    this.name = name2;
    this.fd = fd;
    const where = `segment "${name2}"`;
    this.#bytes = new Bytes(fd);
    if (this.#bytes.size < 4 || this.#bytes.u32(L14.HEADER_MAGIC) !== L14.MAGIC) {
      const found = this.#bytes.size < 4 ? `has ${this.#bytes.size} bytes` : `begins with ${hex2(this.#bytes.u32(0), 8)}`;
      throw new FormatError3("ZEROIPC_BAD_MAGIC", `${where}: not a ZeroIPC segment: it ${found}`);
    }
    if (this.#bytes.size < L14.LINE_BYTES) {
      throw new FormatError3("ZEROIPC_BAD_SIZE", `${where}: ${this.#bytes.size} bytes are too short for a header`);
    }
    const version = this.#bytes.u32(L14.HEADER_VERSION);
    if (version !== L14.FORMAT_VERSION) {
      const which = version === 1 || version === 2 ? ", of an earlier ZeroIPC" : ", which is not known";
      throw new FormatError3("ZEROIPC_BAD_VERSION", `${where}: format version ${version}${which}`);
    }
    try {
      const slots = new PeerSlots2(name2);
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
  static open(name2) {
    const full = fullName(name2);
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
    const bytes = this.#bytes;
    const shape = shapeOf(bytes);
    const census = new Census(bytes, shape.peers, shape.maxPeers, () => this.#living(shape));
    const itself = { name: "", kind: "segment", offset: 0, size: bytes.size };
    let facts = { maxPeers: shape.maxPeers, segmentId: shape.segmentId, places: [] };
    const whole = this.#settle(() => {
      const x = new Examination(bytes, census, itself, facts);
      try {
        checkShape(x, shape);
        facts = { ...facts, places: checkTable(x, shape, kindOf) };
        checkPeers(x, shape);
        x.waiters(L14.HEADER_NAME_WAITERS, "name_waiters");
      } catch (error) {
        if (!(error instanceof Unfounded)) throw error;
      }
      return x;
    }, census);
    const verdicts = [{ name: "", kind: "segment", ...whole, unknown: false }];
    for (const place of facts.places) {
      if (only !== void 0 && place.name !== only) continue;
      verdicts.push(this.#structure(place, facts, census));
    }
    const living = this.#living(shape);
    return { segment: this.name, verdicts, livenessKnown: living !== void 0, alive: living?.size ?? 0 };
  }
  #structure(place, facts, census) {
    const { name: name2, kind } = place;
    const check = CHECKS[kind];
    if (!check && /^[A-Z0-9 _-]{4}$/.test(kind)) {
      return { name: name2, kind, findings: [], more: 0, busy: 0, unknown: true };
    }
    const found = this.#settle(() => {
      const x = new Examination(this.#bytes, census, place, facts);
      if (!check) {
        const word2 = this.#bytes.read(place.offset, 4);
        x.wrong("structure.kind", { at: place.offset, what: "kind" }, word2.toString("hex"), "four letters", {
          sights: [{ at: place.offset, bytes: word2 }]
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
    return { name: name2, kind, ...found, unknown: false };
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
        if (!this.#stands(suspicion, census)) {
          moved.push(suspicion);
          globalThis.moved ??= {};
          globalThis.moved[suspicion.finding.rule] = (globalThis.moved[suspicion.finding.rule] ?? 0) + 1;
        } else if (suspicion.twice && !sameSights(awaited.get(key), suspicion)) again.set(key, suspicion);
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
    for (let slot = 1; slot <= Math.min(maxPeers, L14.MAX_PEERS_LIMIT); slot++) if (slots.held(slot)) living.add(slot);
    return living;
  }
};
function sameSights(before2, now) {
  return before2 !== void 0 && before2.sights.length === now.sights.length && before2.sights.every(({ at, bytes }, k) => at === now.sights[k]?.at && bytes.equals(now.sights[k].bytes));
}

// ../../../../tmp/iv/rate.ts
var name = process.argv[2];
for (let k = 0; k < 40; k++) {
  var _stack = [];
  try {
    const t = performance.now();
    const v = __using(_stack, Validator.open(name));
    const r = v.run();
    const dt = performance.now() - t;
    console.log(dt.toFixed(1), "ms", r.verdicts.map((v2) => [v2.name, v2.busy, v2.findings.filter((f) => f.level === "wrong").map((f) => f.rule).join()]).filter(([a, b, c]) => b || c).join(" | "));
  } catch (_) {
    var _error = _, _hasError = true;
  } finally {
    __callDispose(_stack, _error, _hasError);
  }
}
console.log(globalThis.moved);
