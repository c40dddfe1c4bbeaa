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

// tests/harness.ts
import { spawn as spawn2 } from "node:child_process";
import { join as join2 } from "node:path";
import { fileURLToPath as fileURLToPath2 } from "node:url";

// src/command.ts
import { CommanderError } from "commander";
import pc from "picocolors";
import { ZeroIpcError } from "zeroipc";

// src/json.ts
function toJson(value, indent = 2) {
  return write(value, indent, "");
}
function write(value, indent, margin) {
  if (value === null || value === void 0) return "null";
  switch (typeof value) {
    case "string":
      return JSON.stringify(value);
    case "boolean":
      return String(value);
    case "bigint":
      return Number.isSafeInteger(Number(value)) ? String(value) : `"${value}"`;
    case "number":
      if (Number.isFinite(value)) return String(value);
      return Number.isNaN(value) ? '"nan"' : value > 0 ? '"inf"' : '"-inf"';
    default:
  }
  if (value instanceof Uint8Array) return `"0x${Buffer.from(value).toString("hex")}"`;
  const deeper = margin + " ".repeat(indent);
  if (Array.isArray(value)) {
    const items = value.map((item) => write(item, indent, deeper));
    return wrap("[", items, "]", indent, margin);
  }
  const fields = Object.entries(value).filter(([, field]) => field !== void 0).map(([name, field]) => `${JSON.stringify(name)}: ${write(field, indent, deeper)}`);
  return wrap("{", fields, "}", indent, margin);
}
var LONGEST_LINE = 100;
function wrap(open, items, close, indent, margin) {
  const blank = open === "{" ? " " : "";
  const inOne = items.length === 0 ? open + close : `${open}${blank}${items.join(", ")}${blank}${close}`;
  if (indent === 0 || inOne.length + margin.length <= LONGEST_LINE && !inOne.includes("\n")) return inOne;
  const deeper = `
${margin}${" ".repeat(indent)}`;
  return `${open}${deeper}${items.join(`,${deeper}`)}
${margin}${close}`;
}

// src/output.ts
import { writeSync } from "node:fs";
var ReaderGone = class extends Error {
};
var ENOUGH = 1 << 16;
var pause = new Int32Array(new SharedArrayBuffer(4));
var Output = class {
  constructor(fd) {
    this.fd = fd;
  }
  fd;
  #waiting = "";
  write(text2) {
    this.#waiting += text2;
    if (this.#waiting.length >= ENOUGH) this.flush();
  }
  /** Passes on what was written. */
  flush() {
    const bytes3 = Buffer.from(this.#waiting);
    this.#waiting = "";
    for (let done = 0; done < bytes3.length; ) {
      try {
        done += writeSync(this.fd, bytes3, done);
      } catch (error) {
        const { code: code2 } = error;
        if (code2 === "EPIPE") throw new ReaderGone();
        if (code2 !== "EAGAIN") throw error;
        Atomics.wait(pause, 0, 0, 2);
      }
    }
  }
};

// src/text.ts
import stringWidth from "string-width";
var UNITS = ["KiB", "MiB", "GiB", "TiB", "PiB", "EiB"];
function human(bytes3) {
  if (bytes3 < 1024) return `${bytes3} B`;
  let amount = bytes3 / 1024;
  let unit = 0;
  for (; amount >= 1023.95 && unit + 1 < UNITS.length; unit++) amount /= 1024;
  return `${amount.toFixed(1)} ${UNITS[unit]}`;
}
function counted(count, one2) {
  return `${count} ${one2}${Number(count) === 1 ? "" : "s"}`;
}
function bytesText(bytes3) {
  const exactly = counted(bytes3, "byte");
  return bytes3 < 1024 ? exactly : `${exactly}, ${human(bytes3)}`;
}
function hex(value, digits = 0) {
  return `0x${value.toString(16).padStart(digits, "0")}`;
}
var decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
var UNSHOWN = /[\p{Cc}\p{Cs}\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]/u;
function shown(text2) {
  const bytes3 = typeof text2 === "string" ? Buffer.from(text2) : text2;
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
function characterBytes(first2) {
  return first2 < 192 ? 1 : first2 < 224 ? 2 : first2 < 240 ? 3 : 4;
}
function decode(bytes3) {
  try {
    return decoder.decode(bytes3);
  } catch {
    return void 0;
  }
}
function untilNul(bytes3) {
  const end = bytes3.indexOf(0);
  return end < 0 ? bytes3 : bytes3.subarray(0, end);
}
function width(text2) {
  return /^[\x20-\x7e]*$/.test(text2) ? text2.length : stringWidth(text2);
}
function padded(text2, columns, toTheRight = false) {
  const blanks = " ".repeat(Math.max(0, columns - width(text2)));
  return toTheRight ? blanks + text2 : text2 + blanks;
}

// src/command.ts
var DONE = 0;
var FAILED = 1;
var MISUSED = 2;
var NOT_SO = 3;
var Usage = class extends Error {
  constructor(message, detail) {
    super(message);
    this.detail = detail;
  }
  detail;
};
var NotSo = class extends Error {
};
var Failure = class extends Error {
};
var Context = class {
  constructor(out = new Output(1), err = new Output(2)) {
    this.out = out;
    this.err = err;
  }
  out;
  err;
  /** --json: print for programs. */
  json = false;
  /** Whether standard output is a terminal. */
  isTerminal = process.stdout.isTTY === true;
  colour = false;
  paint = paints(false);
  exitCode = DONE;
  /** Columns of the terminal as it is now; what has none may be as wide as it likes. */
  get columns() {
    return this.isTerminal ? process.stdout.columns || 80 : Number.POSITIVE_INFINITY;
  }
  get rows() {
    return process.stdout.rows || 24;
  }
  configure(options) {
    this.json = options.json === true;
    const refused = options.color === false || (process.env["NO_COLOR"] ?? "") !== "" || process.env["TERM"] === "dumb";
    this.colour = this.isTerminal && !refused;
    this.paint = paints(this.colour);
  }
  print(line = "") {
    this.out.write(`${line}
`);
  }
  /** Prints a value as JSON. */
  printJson(value) {
    this.print(toJson(value));
  }
  /** Prints a value as JSON in one line, and passes it on: one of many. */
  printJsonLine(value) {
    this.print(toJson(value, 0));
    this.out.flush();
  }
  /** Something that goes beside the output: to standard error. */
  remark(line) {
    this.out.flush();
    this.err.write(`${line}
`);
    this.err.flush();
  }
};
function paints(colour) {
  const { bold, dim, green, red, yellow, cyan, inverse } = pc.createColors(colour);
  return { bold, dim, good: green, bad: red, warn: yellow, accent: cyan, inverse };
}
function messageOf(error) {
  return shown(error instanceof Error ? error.message : String(error));
}
function report(context, error) {
  try {
    context.out.flush();
    if (error instanceof ReaderGone) return DONE;
    if (error instanceof CommanderError) return error.exitCode === 0 ? DONE : MISUSED;
    if (error instanceof NotSo) {
      if (error.message !== "") context.remark(`zeroipc: ${messageOf(error)}`);
      return NOT_SO;
    }
    if (error instanceof Usage) {
      context.remark(`zeroipc: ${messageOf(error)}`);
      if (error.detail !== void 0) context.remark(error.detail.replace(/^/gm, "  "));
      return MISUSED;
    }
    const expected = error instanceof ZeroIpcError || error instanceof Failure || error?.code !== void 0;
    context.remark(
      `zeroipc: ${expected ? messageOf(error) : `a fault of this program: ${error?.stack ?? String(error)}`}`
    );
    return FAILED;
  } catch (again) {
    return again instanceof ReaderGone ? DONE : FAILED;
  }
}

// src/main.ts
import { Command } from "commander";

// src/commands/dump.ts
import { ArgumentError as ArgumentError2 } from "zeroipc";

// src/dump/parts.ts
import * as L14 from "zeroipc/layout";

// src/model/view.ts
import { ArgumentError, CorruptError as CorruptError3, FormatError as FormatError2, NotFoundError as NotFoundError2, PeerSlots } from "zeroipc";
import * as L13 from "zeroipc/layout";

// src/model/file.ts
import { closeSync, constants, fstatSync, openSync, readSync } from "node:fs";
import { CorruptError, FormatError, NotFoundError, PermissionError, SystemError, ZeroIpcError as ZeroIpcError2 } from "zeroipc";
var FOLDER = "/dev/shm";
function systemError(error, name) {
  if (error instanceof ZeroIpcError2) return error;
  const { code: code2, message } = error;
  const where = `segment "${name}"`;
  const options = { cause: error };
  switch (code2) {
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
var SegmentFile = class {
  /** Opens the file of a segment, of any user, if it is a regular file. */
  constructor(name) {
    this.name = name;
    try {
      this.#fd = openSync(`${FOLDER}${name}`, constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK);
    } catch (error) {
      throw systemError(error, name);
    }
    if (!this.status().isFile()) {
      this.close();
      throw new FormatError("ZEROIPC_BAD_MAGIC", `segment "${name}": it is not a regular file`);
    }
  }
  name;
  #fd;
  #open = true;
  status() {
    return fstatSync(this.#fd);
  }
  /** Reads into the buffer from this place on; how many bytes there were. */
  readSome(into, offset) {
    let done = 0;
    while (done < into.length) {
      const count = readSync(this.#fd, into, done, into.length - done, offset + done);
      if (count === 0) break;
      done += count;
    }
    return done;
  }
  /** Fills the buffer; BAD_SIZE where the file ends before. */
  readInto(into, offset) {
    if (this.readSome(into, offset) < into.length) {
      throw new FormatError("ZEROIPC_BAD_SIZE", `segment "${this.name}" was cut short while it was looked at`);
    }
  }
  close() {
    if (this.#open) closeSync(this.#fd);
    this.#open = false;
  }
};
var word = new DataView(new ArrayBuffer(8));
var wordBytes = new Uint8Array(word.buffer);
var Area = class {
  constructor(file, base, bytes3) {
    this.file = file;
    this.base = base;
    this.bytes = bytes3;
  }
  file;
  base;
  bytes;
  #check(offset, count) {
    if (!(offset >= 0 && count >= 0 && offset + count <= this.bytes)) {
      throw new CorruptError(
        "ZEROIPC_CORRUPT",
        `${count} bytes at +${hex(offset)} lie outside the ${this.bytes} there are`
      );
    }
  }
  /** A copy, which may be torn when others write there. */
  read(offset, count) {
    this.#check(offset, count);
    const bytes3 = new Uint8Array(count);
    this.file.readInto(bytes3, this.base + offset);
    return bytes3;
  }
  u32(offset) {
    this.#check(offset, 4);
    this.file.readInto(wordBytes.subarray(0, 4), this.base + offset);
    return word.getUint32(0, true);
  }
  u64(offset) {
    this.#check(offset, 8);
    this.file.readInto(wordBytes, this.base + offset);
    return word.getBigUint64(0, true);
  }
  /** A word in two halves, for fields of up to 53 bits. */
  halves(offset) {
    this.#check(offset, 8);
    this.file.readInto(wordBytes, this.base + offset);
    return { low: word.getUint32(0, true), high: word.getUint32(4, true) };
  }
  /** Text in a field of so many bytes, up to its first NUL, as it may be shown. */
  text(offset, bytes3) {
    const field = this.read(offset, bytes3);
    const end = field.indexOf(0);
    return shown(end < 0 ? field : field.subarray(0, end));
  }
};

// src/model/kinds.ts
import { UnsupportedError } from "zeroipc";
import * as L12 from "zeroipc/layout";

// src/model/array.ts
import * as L2 from "zeroipc/layout";

// src/model/subject.ts
import { CorruptError as CorruptError2 } from "zeroipc";
import * as L from "zeroipc/layout";
var one = (begin, bytes3, name) => ({
  begin,
  end: begin + bytes3,
  each: 0,
  name,
  first: 0
});
var waiterSet = (begin, name) => one(begin, L.WAITERS_BYTES, `waiter set ${name}`);
var row = (begin, each, count, name, first2 = 0) => ({
  begin,
  end: begin + each * count,
  each,
  name,
  first: first2
});
var Subject = class {
  constructor(view, entry, kind) {
    this.view = view;
    this.entry = entry;
    this.kind = kind;
    this.area = view.area(entry);
    this.name = entry.name;
    this.elemSize = this.area.u32(L.STRUCTURE_ELEM_SIZE);
    this.capacity = this.area.u32(L.STRUCTURE_CAPACITY);
    this.stride = this.area.u32(L.STRUCTURE_STRIDE);
    if (this.elemSize < 1) this.corrupt("its elements have no bytes");
    if (this.capacity < 1) this.corrupt("its capacity is 0");
  }
  view;
  entry;
  kind;
  area;
  name;
  elemSize;
  capacity;
  stride;
  /** Bytes of a key: maps only. */
  keySize = 0;
  /** Whether each element has a length of its own: messages of a ring. */
  varies = false;
  gauge() {
    return void 0;
  }
  /** What number k of a row, counted from 0 on, says. */
  about(_span, _k) {
    return "";
  }
  // --- for the kinds ---
  corrupt(why) {
    throw new CorruptError2("ZEROIPC_CORRUPT", `${this.kind} "${this.name}": ${why}`);
  }
  /** CORRUPT unless so many bytes lie in the entry. */
  need(bytes3) {
    if (bytes3 > this.area.bytes) this.corrupt(`it takes ${bytes3} bytes, and its entry has ${this.area.bytes}`);
  }
  /** CORRUPT unless the stride is a multiple of 8 and at least this. */
  needStride(least) {
    if (this.stride % 8 !== 0 || this.stride < least) {
      this.corrupt(`its stride is ${this.stride}, and must be a multiple of 8 from ${least} on`);
    }
  }
  /** CORRUPT unless capacity < blockCount <= most. */
  needBlocks(blockCount, most) {
    if (blockCount <= this.capacity || blockCount > most) {
      this.corrupt(`${blockCount} blocks for a capacity of ${this.capacity}`);
    }
  }
  waiting(name, offset) {
    const waiters = this.view.waiters(this.area, offset);
    return { name, value: waitersText(waiters), data: { ...waiters } };
  }
  owner(name, owner) {
    return { name, value: this.view.ownerText(owner), data: { owner, alive: this.view.alive(owner) } };
  }
  /**
   * Looks again when it looks corrupt, for others work on it meanwhile and several words are never of one moment; what is
   * corrupt stays so.
   */
  steadily(look4) {
    for (let turn = 0; turn < 3; turn++) {
      try {
        return look4();
      } catch (error) {
        if (!(error instanceof CorruptError2)) throw error;
      }
    }
    return look4();
  }
};

// src/model/array.ts
var TOGETHER_BYTES = 1 << 16;
var ArraySubject = class extends Subject {
  constructor(view, entry) {
    super(view, entry, "array");
    if (this.stride !== this.elemSize) {
      this.corrupt(`its stride is ${this.stride}, and its elements have ${this.elemSize} bytes`);
    }
    this.need(L2.ARRAY_ELEMENTS + this.capacity * this.elemSize);
  }
  facts() {
    return [];
  }
  *elements() {
    const together = Math.max(1, Math.floor(TOGETHER_BYTES / this.elemSize));
    for (let begin = 0; begin < this.capacity; begin += together) {
      const count = Math.min(together, this.capacity - begin);
      const bytes3 = this.area.read(L2.ARRAY_ELEMENTS + begin * this.elemSize, count * this.elemSize);
      for (let k = 0; k < count; k++) {
        yield { place: String(begin + k), value: bytes3.subarray(k * this.elemSize, (k + 1) * this.elemSize) };
      }
    }
  }
  spans() {
    return [one(L2.ARRAY_ELEMENTS, this.capacity * this.elemSize, "elements")];
  }
};

// src/model/cells.ts
import * as L4 from "zeroipc/layout";

// src/model/words.ts
import * as L3 from "zeroipc/layout";
var TURNS = 2 ** 40;
var LAPS = 2 ** 39;
var up8 = (bytes3) => Math.ceil(bytes3 / 8) * 8;
var up64 = (bytes3) => Math.ceil(bytes3 / 64) * 64;
var upper = ({ low: low2, high: high2 }) => high2 * 256 + (low2 >>> 24);
var lower = ({ low: low2 }) => low2 & 16777215;
var topBit = ({ high: high2 }) => high2 >>> 31 !== 0;
var middle = ({ low: low2, high: high2 }) => (high2 & 2147483647) * 256 + (low2 >>> 24);
function after(a, b, modulus) {
  const distance = ((a - b) % modulus + modulus) % modulus;
  return distance !== 0 && distance < modulus / 2;
}
var indexBits = (capacity) => capacity === 1 ? 0 : 32 - Math.clz32(capacity - 1);
var positionOf = (word3) => ({ lap: upper(word3) % LAPS, index: lower(word3) });
var positionText = ({ lap, index }) => `lap ${lap}, index ${index}`;
var positionNumber = ({ lap, index }, capacity) => BigInt(lap) * BigInt(capacity) + BigInt(index);
var NONE = L3.NO_BLOCK;
var WINDOW_BYTES = 1 << 16;
var MOST_TOGETHER = 512;
var MOST_APART = 2 ** 20;
var Row = class {
  constructor(area, begin, each, count) {
    this.area = area;
    this.begin = begin;
    this.each = each;
    this.count = count;
  }
  area;
  begin;
  each;
  count;
  #window = new DataView(new ArrayBuffer(0));
  #first = 0;
  #end = 0;
  /** How many of them a loop over all may look at, so that it ends in reasonable time. */
  get looked() {
    return this.each <= MOST_TOGETHER ? this.count : Math.min(this.count, MOST_APART);
  }
  /** " of the first 1048576" where not all are looked at. */
  get remark() {
    return this.looked < this.count ? ` of the first ${this.looked}` : "";
  }
  /** What is read from now on is read anew. */
  forget() {
    this.#end = 0;
    return this;
  }
  /** The word at this offset of row k. */
  at(k, offset = 0) {
    if (this.each > MOST_TOGETHER) return this.area.halves(this.begin + k * this.each + offset);
    if (k < this.#first || k >= this.#end) this.#read(k);
    const place = (k - this.#first) * this.each + offset;
    return { low: this.#window.getUint32(place, true), high: this.#window.getUint32(place + 4, true) };
  }
  #read(k) {
    const most = Math.max(1, Math.floor(WINDOW_BYTES / this.each));
    this.#first = k;
    this.#end = Math.min(this.count, k + most);
    const bytes3 = this.area.read(this.begin + k * this.each, (this.#end - k) * this.each);
    this.#window = new DataView(bytes3.buffer);
  }
};

// src/model/cells.ts
var SPARE_STEPS = 2 ** 20;
var CellsSubject = class extends Subject {
  #isChannel;
  #unbuffered;
  #blockCount;
  #cells;
  /** Of channels: the mark of closing in a full cell's block number; else 0. */
  #closedBit;
  constructor(view, entry, kind) {
    super(view, entry, kind);
    this.#isChannel = kind === "channel";
    this.#closedBit = this.#isChannel ? L4.CHANNEL_CLOSED_BIT : 0;
    this.#blockCount = this.area.u32(L4.QUEUE_BLOCK_COUNT);
    this.needBlocks(this.#blockCount, this.#isChannel ? L4.CHANNEL_MOST_BLOCKS : NONE);
    this.needStride(L4.CELL_PAYLOAD + up8(this.elemSize));
    this.need(L4.QUEUE_CELLS + this.#blockCount * this.stride);
    const rendezvous = this.#isChannel ? this.area.u32(L4.CHANNEL_RENDEZVOUS) : 0;
    if (rendezvous > 1) this.corrupt(`rendezvous is ${rendezvous}`);
    this.#unbuffered = rendezvous === 1;
    this.#cells = new Row(this.area, L4.QUEUE_CELLS, this.stride, this.#blockCount);
  }
  // --- where it stands ---
  #named(target) {
    return lower(target) & ~this.#closedBit;
  }
  #next({ lap, index }) {
    return index + 1 < this.capacity ? { lap, index: index + 1 } : { lap: (lap + 1) % LAPS, index: 0 };
  }
  #hint(offset) {
    const hint = positionOf(this.area.halves(offset));
    if (hint.index >= this.capacity) this.corrupt(`a hint's index is ${hint.index}, and the capacity ${this.capacity}`);
    return hint;
  }
  /** Walks on from a hint until `seek` says that it is there, or where to go on. */
  #walk(offset, seek) {
    this.#cells.forget();
    let at = this.#hint(offset);
    for (let steps = this.#cells.looked * 2 + SPARE_STEPS; steps > 0; steps--) {
      const next2 = seek(this.#cells.at(at.index), at);
      if (next2 === "here") return at;
      at = this.#next(next2);
    }
    return this.corrupt("its words lead nowhere: a block number, or a turn, is not one of them");
  }
  /** P1: the first cell that is empty in its lap, or full from the lap before. */
  #findTail() {
    let closed = false;
    const tail = this.#walk(L4.QUEUE_TAIL, (target, at) => {
      const turn = upper(target);
      const empty = at.lap * 2 % TURNS;
      if (!after(turn, empty, TURNS)) {
        closed = turn === empty ? this.#isChannel && lower(target) === L4.CHANNEL_CLOSED : (lower(target) & this.#closedBit) !== 0;
        return "here";
      }
      return { lap: Math.floor((turn - 1 + TURNS) % TURNS / 2), index: at.index };
    });
    return { tail, closed };
  }
  /** Q1: the first cell that is full in its lap, or not filled yet. */
  #findHead() {
    return this.#walk(L4.QUEUE_HEAD, (target, at) => {
      const turn = upper(target);
      const full = (at.lap * 2 + 1) % TURNS;
      if (turn === full) {
        const block = this.#named(target);
        if (block >= this.#blockCount) this.corrupt(`cell ${at.index} names block ${block} of ${this.#blockCount}`);
        return "here";
      }
      if (!after(turn, full, TURNS)) return "here";
      const lap = this.#unbuffered ? at.lap : (Math.floor(turn / 2) - 1 + LAPS) % LAPS;
      return { lap, index: at.index };
    });
  }
  #findEnds() {
    return this.steadily(() => {
      const head = this.#findHead();
      const { tail, closed } = this.#findTail();
      const laps = (tail.lap - head.lap + LAPS) % LAPS;
      const size = laps >= LAPS / 2 ? 0 : Math.min(laps, 2) * this.capacity + tail.index - head.index;
      return { head, tail, closed, size: Math.max(0, Math.min(size, this.capacity)) };
    });
  }
  /** Offers that stand: those that were taken back leave empty cells between head and tail. */
  #countOffers({ head, size }) {
    this.#cells.forget();
    let count = 0;
    for (let k = 0, at = head; k < Math.min(size, this.#cells.looked); k++, at = this.#next(at)) {
      if (upper(this.#cells.at(at.index)) === (at.lap * 2 + 1) % TURNS) count++;
    }
    return count;
  }
  #state({ closed, size }) {
    if (!this.#isChannel) return "";
    return !closed ? "open" : size === 0 ? "closed, drained" : "closed, not yet drained";
  }
  // --- what it tells ---
  facts() {
    const ends = this.#findEnds();
    const isChannel = this.#isChannel;
    const facts = [];
    if (isChannel) {
      facts.push({ name: "mode", value: this.#unbuffered ? "unbuffered: the capacity counts offers" : "buffered" });
      facts.push({ name: "state", value: this.#state(ends) });
    }
    const spare = this.#blockCount - this.capacity;
    facts.push(
      { name: "blocks", value: `${this.#blockCount}, ${spare} of them spare`, data: this.#blockCount },
      { name: "head", value: positionText(ends.head), data: { ...ends.head } },
      { name: "tail", value: positionText(ends.tail), data: { ...ends.tail } },
      this.waiting(isChannel ? "receivers waiting" : "consumers waiting", L4.QUEUE_NOT_EMPTY),
      this.waiting(isChannel ? "senders waiting" : "producers waiting", L4.QUEUE_NOT_FULL)
    );
    if (isChannel) {
      facts.push(this.waiting("offers waiting", L4.CHANNEL_TAKEN), this.waiting("selects waiting", L4.CHANNEL_WANTED));
    }
    return facts;
  }
  gauge() {
    const ends = this.#findEnds();
    return {
      used: this.#unbuffered ? this.#countOffers(ends) : ends.size,
      most: this.capacity,
      unit: "",
      came: positionNumber(ends.tail, this.capacity),
      went: positionNumber(ends.head, this.capacity),
      cameName: this.#unbuffered ? "offered" : this.#isChannel ? "sent" : "pushed",
      // An offer is taken, or taken back.
      wentName: this.#unbuffered ? "gone" : this.#isChannel ? "received" : "popped",
      state: this.#state(ends)
    };
  }
  *elements() {
    const { head, size } = this.#findEnds();
    let place = 0;
    for (let k = 0, at = head; k < size; k++, at = this.#next(at)) {
      const target = this.#target(at);
      if (upper(target) !== (at.lap * 2 + 1) % TURNS) continue;
      const block = this.#named(target);
      if (block >= this.#blockCount) this.corrupt(`cell ${at.index} names block ${block} of ${this.#blockCount}`);
      const value = this.area.read(L4.QUEUE_CELLS + block * this.stride + L4.CELL_PAYLOAD, this.elemSize);
      if (upper(this.#target(at)) === upper(target)) yield { place: String(place++), value };
    }
  }
  #target({ index }) {
    return this.area.halves(L4.QUEUE_CELLS + index * this.stride + L4.CELL_TARGET);
  }
  spans() {
    const spare = this.#blockCount - this.capacity;
    return [
      one(L4.QUEUE_TAIL, 8, "tail"),
      one(L4.QUEUE_HEAD, 8, "head"),
      waiterSet(L4.QUEUE_NOT_EMPTY, "not_empty"),
      ...this.#isChannel ? [waiterSet(L4.CHANNEL_WANTED, "wanted")] : [],
      waiterSet(L4.QUEUE_NOT_FULL, "not_full"),
      ...this.#isChannel ? [waiterSet(L4.CHANNEL_TAKEN, "taken")] : [],
      row(L4.QUEUE_CELLS, this.stride, this.capacity, "cell"),
      row(L4.QUEUE_CELLS + this.capacity * this.stride, this.stride, spare, "spare block", this.capacity)
    ];
  }
  about(span, k) {
    if (span.name === "tail" || span.name === "head") return positionText(positionOf(this.area.halves(span.begin)));
    if (span.each === 0) return "";
    const number = span.first + k;
    const at = L4.QUEUE_CELLS + number * this.stride;
    const said = [];
    if (number < this.capacity) said.push(this.#cellText(this.area.halves(at + L4.CELL_TARGET)));
    const word3 = this.area.halves(at + L4.CELL_BLOCK);
    const owner = lower(word3);
    if (owner !== 0) said.push(`its block ${topBit(word3) ? "held by" : "last of"} slot ${slotOf(owner)}`);
    return said.join("; ");
  }
  #cellText(target) {
    const turn = upper(target);
    const closed = this.#isChannel && (turn % 2 === 1 ? (lower(target) & this.#closedBit) !== 0 : lower(target) === L4.CHANNEL_CLOSED);
    const holds = turn % 2 === 1 ? `block ${this.#named(target)}` : "empty";
    return `lap ${Math.floor(turn / 2)}, ${holds}${closed ? ", closed" : ""}`;
  }
};

// src/model/keyed.ts
import * as L5 from "zeroipc/layout";
var MOST_GROUPS = 2 ** 24;
var MOST_CHANGES = 2 ** 20;
var tagOf = ({ low: low2 }) => low2 >>> 24;
var reachOf = tagOf;
var isFull = (bucket) => tagOf(bucket) > L5.VACANT;
var KeyedSubject = class extends Subject {
  keySize;
  #isSet;
  #keyBytes;
  #blockCount;
  #groupCount;
  #blocks;
  constructor(view, entry, kind) {
    super(view, entry, kind);
    this.#isSet = kind === "set";
    this.#keyBytes = this.area.u32(L5.MAP_KEY_SIZE);
    this.keySize = this.#isSet ? 0 : this.#keyBytes;
    this.#blockCount = this.area.u32(L5.MAP_BLOCK_COUNT);
    this.#groupCount = this.area.u32(L5.MAP_GROUP_COUNT);
    if (this.#keyBytes < 1 || this.#isSet && this.#keyBytes !== this.elemSize) {
      this.corrupt(`its keys have ${this.#keyBytes} bytes`);
    }
    this.needBlocks(this.#blockCount, NONE);
    this.needStride(L5.PAIR_KEY + up8(this.#keyBytes) + (this.#isSet ? 0 : up8(this.elemSize)));
    if (this.#groupCount * L5.SLOTS < this.capacity || this.#groupCount > MOST_GROUPS) {
      this.corrupt(`${this.#groupCount} groups for a capacity of ${this.capacity}`);
    }
    this.#blocks = L5.MAP_GROUPS + this.#groupCount * L5.LINE_BYTES;
    this.need(this.#blocks + this.#blockCount * this.stride);
  }
  #groupAt(group) {
    return L5.MAP_GROUPS + group * L5.LINE_BYTES;
  }
  /** Slots count from 1. */
  #bucketAt(group, slot) {
    return this.#groupAt(group) + L5.GROUP_BUCKETS + (slot - 1) * 8;
  }
  #blockAt(block) {
    return this.#blocks + block * this.stride;
  }
  #groupRow() {
    return new Row(this.area, L5.MAP_GROUPS, L5.LINE_BYTES, this.#groupCount);
  }
  facts() {
    const alive = this.view.census();
    const groups = this.#groupRow();
    let adding = 0;
    let longest = 0;
    for (let group = 0; group < this.#groupCount; group++) {
      const stripe = groups.at(group, L5.GROUP_STRIPE);
      if (alive(lower(stripe))) adding++;
      longest = Math.max(longest, reachOf(stripe));
    }
    const blocks = new Row(this.area, this.#blocks, this.stride, this.#blockCount);
    let writing = 0;
    for (let block = 0; block < blocks.looked; block++) {
      const word3 = blocks.at(block, L5.PAIR_WORD);
      if (topBit(word3) && alive(lower(word3))) writing++;
    }
    const spare = this.#blockCount - this.capacity;
    const reach = longest === L5.FAR ? "all of them" : String(longest);
    return [
      { name: "key size", value: counted(this.#keyBytes, "byte"), data: this.#keyBytes },
      {
        name: "blocks",
        value: `${this.#blockCount}, ${spare} of them spare; ${writing}${blocks.remark} being written`,
        data: this.#blockCount
      },
      {
        name: "groups",
        value: `${this.#groupCount} of ${L5.SLOTS} buckets; the longest reach is ${reach}`,
        data: this.#groupCount
      },
      { name: "seed", value: hex(this.area.u64(L5.MAP_SEED), 16) },
      { name: "stripes held", value: `${adding}: a living participant adds a key there`, data: adding },
      this.owner("mover", lower(this.area.halves(L5.MAP_MOVER))),
      { name: "known to be full", value: this.#fullText() },
      this.waiting("writers waiting", L5.MAP_RELEASED)
    ];
  }
  #fullText() {
    const state = Number(this.area.u64(L5.MAP_FULL) & 3n);
    return ["nothing is known", "somebody looks", "yes", "3: corrupt"][state];
  }
  gauge() {
    const groups = this.#groupRow();
    let entries2 = 0;
    for (let group = 0; group < this.#groupCount; group++) {
      for (let slot = 0; slot < L5.SLOTS; slot++) if (isFull(groups.at(group, L5.GROUP_BUCKETS + slot * 8))) entries2++;
    }
    const used = Math.min(entries2, this.capacity);
    return { used, most: this.capacity, unit: "", cameName: "", wentName: "", state: "" };
  }
  *elements() {
    const groups = this.#groupRow();
    let place = 0;
    let changes = 0;
    for (let group = 0; group < this.#groupCount; group++) {
      for (let slot = 1; slot <= L5.SLOTS; slot++) {
        if (!isFull(groups.at(group, L5.GROUP_BUCKETS + (slot - 1) * 8))) continue;
        for (let bucket = this.area.halves(this.#bucketAt(group, slot)); isFull(bucket); ) {
          const block = lower(bucket);
          if (block >= this.#blockCount) this.corrupt(`a bucket names block ${block} of ${this.#blockCount}`);
          const pair = this.area.read(this.#blockAt(block) + L5.PAIR_KEY, this.#pairBytes);
          const now = this.area.halves(this.#bucketAt(group, slot));
          if (now.low === bucket.low && now.high === bucket.high) {
            yield this.#element(place++, pair);
            break;
          }
          if (++changes > MOST_CHANGES) this.corrupt("a bucket changes all the time");
          bucket = now;
        }
      }
    }
  }
  get #pairBytes() {
    return this.#isSet ? this.#keyBytes : up8(this.#keyBytes) + this.elemSize;
  }
  #element(place, pair) {
    if (this.#isSet) return { place: String(place), value: pair };
    const value = pair.subarray(up8(this.#keyBytes));
    return { place: String(place), value, key: pair.subarray(0, this.#keyBytes) };
  }
  spans() {
    return [
      one(L5.MAP_MOVER, 8, "mover"),
      waiterSet(L5.MAP_RELEASED, "released"),
      one(L5.MAP_FULL, 8, "full"),
      row(L5.MAP_GROUPS, L5.LINE_BYTES, this.#groupCount, "group"),
      row(this.#blocks, this.stride, this.#blockCount, "block")
    ];
  }
  about(span, k) {
    if (span.name === "mover") return this.view.ownerText(lower(this.area.halves(L5.MAP_MOVER)));
    if (span.name === "full") return this.#fullText();
    if (span.each === 0) return "";
    if (span.begin === L5.MAP_GROUPS) {
      const buckets = Array.from({ length: L5.SLOTS }, (_, slot) => {
        const bucket = this.area.halves(this.#bucketAt(k, slot + 1));
        return isFull(bucket) ? String(lower(bucket)) : tagOf(bucket) === L5.VACANT ? "-" : ".";
      });
      return `reach ${reachOf(this.area.halves(this.#groupAt(k)))}; blocks ${buckets.join(" ")}`;
    }
    const word3 = this.area.halves(this.#blockAt(k));
    const target = this.area.u32(this.#blockAt(k) + L5.PAIR_TARGET);
    const owner = lower(word3);
    const said = target === 0 ? [] : [`aimed at group ${Math.floor(target / 8)}, slot ${target % 8}`];
    if (owner !== 0) said.push(`${topBit(word3) ? "being written by" : "last of"} slot ${slotOf(owner)}`);
    return said.join("; ");
  }
};

// src/model/outcome.ts
import * as L6 from "zeroipc/layout";
var MOST_BLOCKS = 2 ** 24 - 2;
var MOST_TURNS = 16;
var stateOf = ({ low: low2 }) => low2 >>> 24 & 7;
var generationOf = ({ low: low2, high: high2 }) => high2 * 32 + (low2 >>> 27);
var OutcomeSubject = class extends Subject {
  #blockCount;
  constructor(view, entry, kind) {
    super(view, entry, kind);
    this.#blockCount = this.area.u32(L6.OUTCOME_BLOCK_COUNT);
    if (this.capacity !== 1) this.corrupt(`its capacity is ${this.capacity}`);
    if (this.#blockCount < 2 || this.#blockCount > MOST_BLOCKS) this.corrupt(`it has ${this.#blockCount} blocks`);
    this.needStride(L6.OUTCOME_PAYLOAD + Math.max(up8(this.elemSize), up8(L6.TEXT_BYTES + L6.LEAST_TEXT_ROOM)));
    this.need(L6.OUTCOME_BLOCKS + this.#blockCount * this.stride);
  }
  #word() {
    return this.area.halves(L6.OUTCOME_STATE);
  }
  #payloadAt(word3) {
    const block = lower(word3);
    if (block >= this.#blockCount) this.corrupt(`its state names block ${block} of ${this.#blockCount}`);
    return L6.OUTCOME_BLOCKS + block * this.stride + L6.OUTCOME_PAYLOAD;
  }
  #stateText(word3) {
    const state = stateOf(word3);
    switch (state) {
      case L6.STATE_EMPTY:
        return "empty";
      case L6.STATE_PLEDGED:
        if (this.kind === "lazy") break;
        return this.view.alive(lower(word3)) ? "pledged" : "abandoned: its pledger is gone";
      case L6.STATE_COMPUTING:
        return this.view.alive(lower(word3)) ? "computing" : "computing, by one who is gone";
      case L6.STATE_READY:
        return "ready";
      case L6.STATE_FAILED:
        return "failed";
      case L6.STATE_ABANDONED:
        if (this.kind === "lazy") break;
        return "abandoned";
      default:
    }
    return this.corrupt(`its state is ${state}`);
  }
  #failure(word3) {
    const at = this.#payloadAt(word3);
    const room = Math.min(this.stride - L6.OUTCOME_PAYLOAD - L6.TEXT_BYTES, L6.MOST_TEXT_ROOM);
    return shown(this.area.read(at + L6.TEXT_BYTES, Math.min(this.area.u32(at), room)));
  }
  facts() {
    const word3 = this.#word();
    const state = stateOf(word3);
    const facts = [{ name: "state", value: this.#stateText(word3) }];
    if (state === L6.STATE_FAILED) facts.push({ name: "failure", value: this.#failure(word3) });
    if (state === L6.STATE_PLEDGED) facts.push(this.owner("pledger", lower(word3)));
    if (state === L6.STATE_COMPUTING) facts.push(this.owner("computed by", lower(word3)));
    facts.push(
      { name: "generation", value: String(generationOf(word3)), data: generationOf(word3) },
      { name: "blocks", value: String(this.#blockCount), data: this.#blockCount },
      this.waiting("waiting", L6.OUTCOME_SETTLED)
    );
    return facts;
  }
  gauge() {
    const word3 = this.#word();
    const used = stateOf(word3) === L6.STATE_READY ? 1 : 0;
    return { used, most: 1, unit: "", cameName: "", wentName: "", state: this.#stateText(word3) };
  }
  *elements() {
    for (let turn = 0; turn < MOST_TURNS; turn++) {
      const word3 = this.#word();
      if (stateOf(word3) !== L6.STATE_READY) return;
      const value = this.area.read(this.#payloadAt(word3), this.elemSize);
      const now = this.#word();
      if (now.low !== word3.low || now.high !== word3.high) continue;
      yield { place: "value", value };
      return;
    }
  }
  spans() {
    return [
      one(L6.OUTCOME_STATE, 8, "state"),
      waiterSet(L6.OUTCOME_SETTLED, "settled"),
      row(L6.OUTCOME_BLOCKS, this.stride, this.#blockCount, "block")
    ];
  }
  about(span, k) {
    if (span.name === "state") return `${this.#stateText(this.#word())}, generation ${generationOf(this.#word())}`;
    if (span.each === 0) return "";
    const owner = lower(this.area.halves(L6.OUTCOME_BLOCKS + k * this.stride));
    return owner === 0 ? "" : `held by slot ${slotOf(owner)}`;
  }
};

// src/model/pool.ts
import * as L7 from "zeroipc/layout";
var MOST_HANDLES = 2 ** 18;
var isSent = ({ low: low2 }) => (low2 >>> 24 & 1) !== 0;
var generationOf2 = ({ low: low2, high: high2 }) => BigInt(high2) * 128n + BigInt(low2 >>> 25);
var handleOf = (lease, block) => generationOf2(lease) << 24n | BigInt(block);
var PoolSubject = class extends Subject {
  #payload;
  #blocks;
  constructor(view, entry) {
    super(view, entry, "pool");
    this.#payload = this.area.u32(L7.POOL_PAYLOAD);
    if (this.#payload < 8 || this.#payload % 8 !== 0) this.corrupt(`its payloads lie at ${this.#payload} of a block`);
    this.needStride(this.#payload + up8(this.elemSize));
    this.need(L7.POOL_BLOCKS + this.capacity * this.stride);
    this.#blocks = new Row(this.area, L7.POOL_BLOCKS, this.stride, this.capacity);
  }
  #blockAt(block) {
    return L7.POOL_BLOCKS + block * this.stride;
  }
  #boundLines() {
    const lines = [];
    for (let k = 0; k < L7.POOL_QUEUE_COUNT; k++) {
      const line = Number(this.area.u64(L7.POOL_QUEUES + 8 * k));
      if (line !== 0) lines.push(line);
    }
    return lines;
  }
  /** The queue that lies at this line. */
  #queueAt(line) {
    return this.view.entries().find(
      (entry) => !entry.problem && entry.offset === line * L7.LINE_BYTES && this.view.area(entry).u32(L7.STRUCTURE_KIND) === L7.KIND_QUEUE
    );
  }
  /** The handles that are in bound queues. */
  #findHandles() {
    const handles = /* @__PURE__ */ new Set();
    for (const line of this.#boundLines()) {
      const entry = this.#queueAt(line);
      if (!entry) continue;
      const queue = this.view.subject(entry);
      if (queue.elemSize !== 8) continue;
      let count = 0;
      for (const { value } of queue.elements()) {
        handles.add(new DataView(value.buffer, value.byteOffset).getBigUint64(0, true));
        if (++count === MOST_HANDLES) break;
      }
    }
    return handles;
  }
  #leases() {
    const alive = this.view.census();
    const handles = this.#findHandles();
    this.#blocks.forget();
    return {
      // Leased by the living, being handed over by them, or in a bound queue.
      isTaken: (lease, block) => lower(lease) !== 0 && (alive(lower(lease)) || isSent(lease) && handles.has(handleOf(lease, block)))
    };
  }
  facts() {
    const leases = this.#leases();
    let leased = 0;
    let sent = 0;
    let left = 0;
    for (let block = 0; block < this.#blocks.looked; block++) {
      const lease = this.#blocks.at(block);
      if (!leases.isTaken(lease, block)) left += lower(lease) === 0 ? 0 : 1;
      else if (isSent(lease)) sent++;
      else leased++;
    }
    const { remark } = this.#blocks;
    const bound = this.#boundLines().map((line) => this.#queueAt(line)?.name ?? `line ${line}, where none is: corrupt`);
    return [
      { name: "payload at", value: `+${this.#payload} in each block`, data: this.#payload },
      { name: "leased", value: counted(leased, "block") + remark, data: leased },
      { name: "being handed over", value: counted(sent, "block") + remark, data: sent },
      { name: "left by the dead", value: `${counted(left, "block")}${remark}, free`, data: left },
      ...bound.length === 0 ? [{ name: "bound queues", value: "none", data: [] }] : [],
      ...bound.map((value, k) => k === 0 ? { name: "bound queues", value, data: bound } : { name: "", value }),
      this.waiting("acquirers waiting", L7.POOL_FREE)
    ];
  }
  gauge() {
    const leases = this.#leases();
    let came = 0n;
    let used = 0;
    for (let block = 0; block < this.#blocks.looked; block++) {
      const lease = this.#blocks.at(block);
      came += generationOf2(lease);
      if (leases.isTaken(lease, block)) used++;
    }
    return { used, most: this.capacity, unit: "", came, cameName: "leases and hand-overs", wentName: "", state: "" };
  }
  /** The blocks that are not free. Their payloads are plain memory of whoever has the lease. */
  *elements() {
    const leases = this.#leases();
    for (let block = 0; block < this.#blocks.looked; block++) {
      const lease = this.#blocks.at(block);
      if (!leases.isTaken(lease, block)) continue;
      const value = this.area.read(this.#blockAt(block) + this.#payload, this.elemSize);
      const note = `(${isSent(lease) ? "handed over by" : "leased by"} slot ${slotOf(lower(lease))})`;
      yield { place: String(block), value, note };
    }
  }
  spans() {
    return [
      one(L7.POOL_QUEUES, 8 * L7.POOL_QUEUE_COUNT, "bound queues"),
      waiterSet(L7.POOL_FREE, "free"),
      row(L7.POOL_BLOCKS, this.stride, this.capacity, "block")
    ];
  }
  about(span, k) {
    if (span.each === 0) return "";
    const lease = this.area.halves(this.#blockAt(k));
    const owner = lower(lease);
    const whose = owner === 0 ? "nobody's" : `${isSent(lease) ? "sent by" : "leased by"} slot ${slotOf(owner)}`;
    return `generation ${generationOf2(lease)}, ${whose}`;
  }
};

// src/model/ring.ts
import * as L8 from "zeroipc/layout";
var LAPS2 = 2 ** 32;
var RingSubject = class extends Subject {
  varies;
  #messages;
  #largest;
  #unitCount;
  #areaBytes;
  #overflow;
  constructor(view, entry) {
    super(view, entry, "ring");
    const mode = this.area.u32(L8.RING_MODE);
    if (mode > L8.RING_MESSAGES) this.corrupt(`its mode is ${mode}`);
    this.#messages = mode === L8.RING_MESSAGES;
    this.varies = this.#messages;
    this.#largest = this.area.u32(L8.RING_LARGEST);
    this.#unitCount = this.#messages ? this.capacity / L8.FRAME_UNIT : this.capacity;
    if (this.stride !== (this.#messages ? L8.FRAME_UNIT : this.elemSize)) this.corrupt(`its stride is ${this.stride}`);
    if (this.#messages) {
      const { capacity } = this;
      if (this.elemSize !== 1) this.corrupt(`messages with elements of ${this.elemSize} bytes`);
      if (capacity < 8 || capacity % 8 !== 0 || this.#largest > capacity - 8) {
        this.corrupt(`messages of up to ${this.#largest} bytes in ${capacity} bytes`);
      }
    }
    this.#areaBytes = this.#unitCount * this.stride;
    this.#overflow = this.#messages ? up8(this.#largest) : 0;
    this.need(L8.RING_AREA + this.#areaBytes + this.#overflow);
  }
  /** Units from head to tail, clamped: these are two moments. */
  #distance(head, tail) {
    if (head.low >= this.#unitCount || tail.low >= this.#unitCount) {
      this.corrupt(`head at ${head.low}, tail at ${tail.low}, and there are ${this.#unitCount} units`);
    }
    const laps = (tail.high - head.high + LAPS2) % LAPS2;
    if (laps >= LAPS2 / 2) return 0;
    const distance = Math.min(laps, 2) * this.#unitCount + tail.low - head.low;
    return Math.max(0, Math.min(distance, this.#unitCount));
  }
  #number({ low: low2, high: high2 }) {
    return BigInt(high2) * BigInt(this.#unitCount) + BigInt(low2);
  }
  /** Whether the consumer is past what lies so many units behind this head. */
  #isRead(head, units) {
    return this.#number(this.area.halves(L8.RING_HEAD)) - this.#number(head) > BigInt(units);
  }
  #place(name, position2) {
    const value = `lap ${position2.high}, ${this.#messages ? "unit" : "index"} ${position2.low}`;
    return { name, value, data: { lap: position2.high, index: position2.low } };
  }
  facts() {
    const messages = `messages of up to ${this.#largest} bytes; the capacity counts bytes`;
    return [
      { name: "mode", value: this.#messages ? messages : "elements" },
      this.#place("head", this.area.halves(L8.RING_HEAD)),
      this.#place("tail", this.area.halves(L8.RING_TAIL)),
      this.owner("producer", lower(this.area.halves(L8.RING_PRODUCER))),
      this.owner("consumer", lower(this.area.halves(L8.RING_CONSUMER))),
      this.waiting("consumer waiting", L8.RING_NOT_EMPTY),
      this.waiting("producer waiting", L8.RING_NOT_FULL)
    ];
  }
  gauge() {
    const head = this.area.halves(L8.RING_HEAD);
    const tail = this.area.halves(L8.RING_TAIL);
    const bytes3 = this.#messages ? L8.FRAME_UNIT : 1;
    return {
      used: this.#distance(head, tail) * bytes3,
      most: this.capacity,
      unit: this.#messages ? "bytes" : "",
      came: this.#number(tail) * BigInt(bytes3),
      went: this.#number(head) * BigInt(bytes3),
      cameName: "written",
      wentName: "read",
      state: ""
    };
  }
  *elements() {
    const head = this.area.halves(L8.RING_HEAD);
    const units = this.#distance(head, this.area.halves(L8.RING_TAIL));
    let index = head.low;
    for (let gone = 0, number = 0; gone < units; number++) {
      let taken = 1;
      let length = this.elemSize;
      let at = L8.RING_AREA + index * this.stride;
      if (this.#messages) {
        length = this.area.u32(at + L8.FRAME_LENGTH);
        taken = 1 + up8(length) / L8.FRAME_UNIT;
        at += L8.FRAME_PAYLOAD;
        if (this.#isRead(head, gone)) return;
        if (length > this.#largest || taken > units - gone) this.corrupt(`a message of ${length} bytes`);
      }
      const value = this.area.read(at, length);
      const late = this.#isRead(head, gone);
      if (late && this.#messages) return;
      if (!late) yield { place: String(number), value };
      gone += taken;
      index = (index + taken) % this.#unitCount;
    }
  }
  spans() {
    const end = L8.RING_AREA + this.#areaBytes;
    return [
      one(L8.RING_TAIL, 8, "tail"),
      one(L8.RING_PRODUCER, 8, "producer"),
      one(L8.RING_HEAD, 8, "head"),
      one(L8.RING_CONSUMER, 8, "consumer"),
      waiterSet(L8.RING_NOT_EMPTY, "not_empty"),
      waiterSet(L8.RING_NOT_FULL, "not_full"),
      one(L8.RING_AREA, this.#areaBytes, this.#messages ? "frames" : "elements"),
      ...this.#overflow > 0 ? [one(end, this.#overflow, "overflow of the frames")] : []
    ];
  }
  about({ name, begin }) {
    if (name === "tail" || name === "head") return this.#place(name, this.area.halves(begin)).value;
    if (name === "producer" || name === "consumer") return this.view.ownerText(lower(this.area.halves(begin)));
    return "";
  }
};

// src/model/stack.ts
import * as L9 from "zeroipc/layout";
var MOST_TURNS2 = 100;
var blockText = (block) => block === NONE ? "none" : `block ${block}`;
var same = (a, b) => a.low === b.low && a.high === b.high;
var StackSubject = class extends Subject {
  #blockCount;
  #blocks;
  constructor(view, entry) {
    super(view, entry, "stack");
    this.#blockCount = this.area.u32(L9.STACK_BLOCK_COUNT);
    this.needBlocks(this.#blockCount, NONE);
    this.needStride(L9.STACK_BLOCK_PAYLOAD + up8(this.elemSize));
    this.#blocks = up64(L9.STACK_ENTRIES + 8 * this.capacity);
    this.need(this.#blocks + this.#blockCount * this.stride);
  }
  #top() {
    return this.area.halves(L9.STACK_TOP);
  }
  #blockAt(block) {
    return this.#blocks + block * this.stride;
  }
  #depthOf(top) {
    const block = lower(top);
    if (block === NONE) return 0;
    if (block >= this.#blockCount) this.corrupt(`top names block ${block} of ${this.#blockCount}`);
    const depth = this.area.halves(this.#blockAt(block) + L9.STACK_BLOCK_DEPTH);
    if (depth.high !== 0 || depth.low < 1 || depth.low > this.capacity) {
      this.corrupt(
        `a depth of ${BigInt(depth.high) * 2n ** 32n + BigInt(depth.low)}, and the capacity is ${this.capacity}`
      );
    }
    return depth.low;
  }
  /** Top and the depth of its block, of one moment. */
  #look() {
    for (let turn = 0; turn < MOST_TURNS2; turn++) {
      const top = this.#top();
      const depth = this.steadily(() => this.#depthOf(top));
      if (same(this.#top(), top)) return { top, depth };
    }
    return void 0;
  }
  facts() {
    const block = lower(this.#top());
    const spare = this.#blockCount - this.capacity;
    return [
      { name: "blocks", value: `${this.#blockCount}, ${spare} of them spare`, data: this.#blockCount },
      { name: "top", value: blockText(block), data: block === NONE ? null : block },
      this.waiting("consumers waiting", L9.STACK_NOT_EMPTY),
      this.waiting("producers waiting", L9.STACK_NOT_FULL)
    ];
  }
  gauge() {
    const looked = this.#look();
    return {
      used: looked?.depth ?? 0,
      most: this.capacity,
      unit: "",
      came: BigInt(upper(looked?.top ?? this.#top())),
      cameName: "pushes and pops",
      wentName: "",
      state: looked ? "" : "changes too fast to be counted"
    };
  }
  /** From the top down: of one moment only if top has not changed since, and each value is proved so. */
  *elements() {
    for (let turn = 0; turn < MOST_TURNS2; turn++) {
      const looked = this.#look();
      if (!looked) break;
      const { top } = looked;
      let block = lower(top);
      let place = 0;
      for (let { depth } = looked; depth > 0; depth--, place++) {
        const changed = () => !same(this.#top(), top);
        if (block >= this.#blockCount) {
          if (changed()) break;
          this.corrupt(`its entry ${depth} names block ${block} of ${this.#blockCount}`);
        }
        const value = this.area.read(this.#blockAt(block) + L9.STACK_BLOCK_PAYLOAD, this.elemSize);
        if (depth > 1) block = lower(this.area.halves(L9.STACK_ENTRIES + 8 * (depth - 2)));
        if (changed()) break;
        yield { place: String(place), value };
      }
      if (place === looked.depth) return;
      if (place > 0) {
        yield { place: "", value: new Uint8Array(0), note: "(changed while it was looked at)" };
        return;
      }
    }
  }
  spans() {
    return [
      one(L9.STACK_TOP, 8, "top"),
      waiterSet(L9.STACK_NOT_EMPTY, "not_empty"),
      waiterSet(L9.STACK_NOT_FULL, "not_full"),
      row(L9.STACK_ENTRIES, 8, this.capacity, "entry", 1),
      row(this.#blocks, this.stride, this.#blockCount, "block")
    ];
  }
  about(span, k) {
    if (span.name === "top") return `tag ${upper(this.#top())}, ${blockText(lower(this.#top()))}`;
    if (span.each === 0) return "";
    if (span.begin === L9.STACK_ENTRIES) {
      return blockText(lower(this.area.halves(L9.STACK_ENTRIES + 8 * k)));
    }
    const word3 = this.area.halves(this.#blockAt(k));
    const depth = this.area.u64(this.#blockAt(k) + L9.STACK_BLOCK_DEPTH);
    const owner = lower(word3);
    return `depth ${depth}, ${owner === 0 ? "no owner" : `${topBit(word3) ? "held by" : "last of"} slot ${slotOf(owner)}`}`;
  }
};

// src/model/stream.ts
import * as L11 from "zeroipc/layout";

// src/model/derivation.ts
import * as L10 from "zeroipc/layout";
var OPERATORS = ["none", "map", "filter", "take", "skip", "window", "scan"];
function howText(stream, operator) {
  const name = OPERATORS[operator];
  const count = stream.area.u32(L10.STREAM_COUNT);
  if (operator === L10.OPERATOR_WINDOW) return `${name} of ${count}, step ${stream.area.u32(L10.STREAM_STEP)}`;
  return count === 0 ? name : `${name} ${count}`;
}
function sourceText({ area, view }) {
  const segment = area.u32(L10.STREAM_SOURCE_SEGMENT);
  const line = area.u32(L10.STREAM_SOURCE_OFFSET);
  const here2 = segment === view.header.segmentId;
  const entry = here2 ? view.entries().find(({ offset }) => offset === line * L10.LINE_BYTES) : void 0;
  return entry?.name ?? `line ${line} of segment ${hex(segment, 8)}`;
}
function describeDerivation(stream) {
  const { area, view } = stream;
  const operator = area.u32(L10.STREAM_OPERATOR);
  const how = howText(stream, operator);
  const source = sourceText(stream);
  const binding = area.u64(L10.STREAM_BINDING);
  const line = Number(binding >> 24n & 0xffffn);
  const binder = lower(area.halves(L10.STREAM_BINDING));
  const bound = line !== 0 ? `subscriber line ${line - 1} of the source` : binder !== 0 ? `being bound by ${view.ownerText(binder)}` : "no line yet";
  const facts = [
    { name: "derived", value: `${how}, from ${source}`, data: { operator: OPERATORS[operator], source } },
    { name: "bound to", value: bound, data: line === 0 ? null : line - 1 }
  ];
  if (area.u32(L10.STREAM_FAILED) !== 0) {
    facts.push({ name: "failed", value: area.text(L10.STREAM_FAILURE, L10.STREAM_FAILURE_BYTES) });
  }
  return facts;
}

// src/model/stream.ts
var POLICIES = ["block", "drop-oldest", "drop-newest"];
var SPARE_STEPS2 = 2 ** 20;
var MOST_LISTED = 32;
var lapOf = (target) => Math.floor(upper(target) / 2);
var isClosed = (target) => upper(target) % 2 === 1;
var StreamSubject = class extends Subject {
  operator;
  maxSubscribers;
  #policy;
  #blockCount;
  #targets;
  #words;
  #payloads;
  #lines;
  constructor(view, entry) {
    super(view, entry, "stream");
    this.#policy = this.area.u32(L11.STREAM_POLICY);
    this.operator = this.area.u32(L11.STREAM_OPERATOR);
    this.#blockCount = this.area.u32(L11.STREAM_BLOCK_COUNT);
    this.maxSubscribers = this.area.u32(L11.STREAM_MAX_SUBSCRIBERS);
    if (this.#policy > L11.POLICY_DROP_NEWEST) this.corrupt(`its policy is ${this.#policy}`);
    if (this.operator > L11.OPERATOR_SCAN) this.corrupt(`its operator is ${this.operator}`);
    if (this.maxSubscribers < 1 || this.maxSubscribers > L11.MAX_SUBSCRIBERS_LIMIT) {
      this.corrupt(`it has ${this.maxSubscribers} subscriber lines`);
    }
    this.needBlocks(this.#blockCount, NONE);
    this.needStride(up8(this.elemSize) + (this.operator !== 0 ? 8 : 0));
    const targets = L11.STREAM_SUBSCRIBERS + this.maxSubscribers * L11.LINE_BYTES;
    this.#words = targets + up64(8 * this.capacity);
    this.#payloads = this.#words + up64(8 * this.#blockCount);
    this.need(this.#payloads + this.#blockCount * this.stride);
    this.#lines = new Row(this.area, L11.STREAM_SUBSCRIBERS, L11.LINE_BYTES, this.maxSubscribers);
    this.#targets = new Row(this.area, targets, 8, this.capacity);
  }
  /** P1: walks to the tail. */
  #findTail() {
    return this.steadily(() => {
      this.#targets.forget();
      let { lap, index } = positionOf(this.area.halves(L11.STREAM_TAIL));
      if (index >= this.capacity) this.corrupt(`the tail's index is ${index}, and the capacity ${this.capacity}`);
      for (let steps = this.capacity * 2 + SPARE_STEPS2; steps > 0; steps--) {
        const target = this.#targets.at(index);
        if (lapOf(target) === lap) {
          const position2 = { lap, index };
          return { position: position2, number: positionNumber(position2, this.capacity), closed: isClosed(target) };
        }
        if (!after(lapOf(target), lap, LAPS)) this.corrupt(`cell ${index} is a lap behind the tail`);
        lap = (lapOf(target) - 1 + LAPS) % LAPS;
        if (++index === this.capacity) {
          index = 0;
          lap = (lap + 1) % LAPS;
        }
      }
      return this.corrupt("its words lead nowhere");
    });
  }
  // --- subscribers ---
  /** The lines that are not free. */
  #subscribers(most) {
    this.#lines.forget();
    const found = [];
    for (let line = 0; line < this.maxSubscribers && found.length < most; line++) {
      const word3 = this.#lines.at(line, L11.LINE_WORD);
      if (word3.low === 0 && word3.high === 0) continue;
      const { low: low2, high: high2 } = this.#lines.at(line, L11.LINE_BOUND);
      found.push({ line, word: word3, bound: BigInt(high2) * 2n ** 32n + BigInt(low2) });
    }
    return found;
  }
  /** A cursor, made whole from the tail's lap: the line has the lowest bits of its own only. */
  #cursor(word3, tail) {
    const bits = indexBits(this.capacity);
    const index = middle(word3) % 2 ** bits;
    if (index >= this.capacity) return void 0;
    const laps = 2 ** (39 - bits);
    const cut = Math.floor(middle(word3) / 2 ** bits);
    let ahead = ((cut - tail.position.lap) % laps + laps) % laps;
    if (ahead >= laps / 2) ahead -= laps;
    return positionNumber({ lap: (tail.position.lap + ahead + LAPS) % LAPS, index }, this.capacity);
  }
  #behind(word3, tail) {
    if (topBit(word3) && lower(word3) !== 0) return { text: "joining", behind: null };
    const cursor = this.#cursor(word3, tail);
    if (cursor === void 0) return { text: "its cursor is corrupt", behind: null };
    const behind = tail.number - cursor;
    if (behind <= 0n) return { text: "at the tail", behind: 0n };
    const lapped = behind > BigInt(this.capacity) ? ", lapped" : "";
    return { text: `${counted(behind, "value")} behind${lapped}`, behind };
  }
  #subscriberFacts(tail) {
    const all = this.#subscribers(this.maxSubscribers);
    if (all.length === 0) return [{ name: "subscribers", value: `none of ${this.maxSubscribers}`, data: [] }];
    const told = all.map(({ line, word: word3, bound }) => {
      const owner = lower(word3);
      const { text: text2, behind } = this.#behind(word3, tail);
      const whose = owner === 0 ? "handed over" : this.view.ownerText(owner);
      return {
        text: `line ${line}: ${whose}${bound === 0n ? "" : ", derives a stream"}; ${text2}`,
        data: { line, owner, slot: slotOf(owner), alive: this.view.alive(owner), derives: bound !== 0n, behind }
      };
    });
    const facts = told.slice(0, MOST_LISTED).map(({ text: text2 }, k) => ({ name: k === 0 ? "subscribers" : "", value: text2 }));
    facts[0].data = told.map(({ data }) => data);
    if (told.length > MOST_LISTED) facts.push({ name: "", value: `and ${told.length - MOST_LISTED} more` });
    return facts;
  }
  // --- what it tells ---
  facts() {
    const tail = this.#findTail();
    const dropped = this.area.u64(L11.STREAM_DROPPED);
    const spare = this.#blockCount - this.capacity;
    return [
      { name: "policy", value: POLICIES[this.#policy] },
      { name: "state", value: tail.closed ? "closed" : "open" },
      { name: "dropped", value: String(dropped), data: dropped },
      { name: "blocks", value: `${this.#blockCount}, ${spare} of them spare`, data: this.#blockCount },
      ...this.operator !== 0 ? describeDerivation(this) : [],
      ...this.#subscriberFacts(tail),
      this.waiting("subscribers waiting", L11.STREAM_PUBLISHED),
      this.waiting("producers waiting", L11.STREAM_ROOM),
      ...this.operator !== 0 ? [this.waiting("derivers waiting", L11.STREAM_HANDOVER)] : []
    ];
  }
  gauge() {
    const tail = this.#findTail();
    const alive = this.view.census();
    const living = this.#subscribers(this.maxSubscribers).filter(({ word: word3 }) => alive(lower(word3))).length;
    return {
      used: Number(tail.number < BigInt(this.capacity) ? tail.number : BigInt(this.capacity)),
      most: this.capacity,
      unit: "",
      came: tail.number,
      cameName: "published",
      wentName: "",
      state: counted(living, "subscriber") + (tail.closed ? ", closed" : "")
    };
  }
  *elements() {
    for (const { sequence, value } of this.tape().read(0n)) yield { place: String(sequence), value };
  }
  tape() {
    const tail = this.#findTail();
    return {
      next: tail.number,
      ended: tail.closed,
      read: (from) => this.#read(from, tail.number)
    };
  }
  /** R1 to R3 and R5 of one who has no line: up to a tail. */
  *#read(from, end) {
    const capacity = BigInt(this.capacity);
    const oldest = end > capacity ? end - capacity : 0n;
    for (let sequence = from < oldest || from > end ? oldest : from; sequence < end; sequence++) {
      const index = Number(sequence % capacity);
      const due = (Number(sequence / capacity % BigInt(LAPS)) + 1) % LAPS;
      const target = this.#target(index);
      if (lapOf(target) !== due) continue;
      const block = lower(target);
      if (block >= this.#blockCount) this.corrupt(`cell ${index} names block ${block} of ${this.#blockCount}`);
      const value = this.area.read(this.#payloads + block * this.stride, this.elemSize);
      if (lapOf(this.#target(index)) === due) yield { sequence, value };
    }
  }
  #target(index) {
    return this.area.halves(this.#targets.begin + 8 * index);
  }
  spans() {
    return [
      one(L11.STREAM_TAIL, 8, "tail"),
      one(L11.STREAM_JOINS, 8, "joins"),
      waiterSet(L11.STREAM_PUBLISHED, "published"),
      waiterSet(L11.STREAM_ROOM, "room"),
      one(L11.STREAM_BINDING, 8, "binding"),
      one(L11.STREAM_START, 8, "start"),
      one(L11.STREAM_DROPPED, 8, "dropped"),
      one(L11.STREAM_FAILED, 4, "failed"),
      waiterSet(L11.STREAM_HANDOVER, "handover"),
      one(L11.STREAM_FAILURE, L11.STREAM_FAILURE_BYTES, "failure"),
      row(L11.STREAM_SUBSCRIBERS, L11.LINE_BYTES, this.maxSubscribers, "subscriber"),
      row(this.#targets.begin, 8, this.capacity, "target"),
      row(this.#words, 8, this.#blockCount, "block word"),
      row(this.#payloads, this.stride, this.#blockCount, "payload")
    ];
  }
  about(span, k) {
    if (span.begin === this.#targets.begin) {
      const target = this.#target(k);
      const holds = lower(target) === NONE ? "no value yet" : `block ${lower(target)}`;
      return `lap ${lapOf(target)} is next, ${holds}${isClosed(target) ? "; closed" : ""}`;
    }
    if (span.begin === L11.STREAM_SUBSCRIBERS) {
      const word3 = this.area.halves(span.begin + k * L11.LINE_BYTES);
      if (lower(word3) !== 0) return `slot ${slotOf(lower(word3))}`;
      return word3.low === 0 && word3.high === 0 ? "free" : "handed over";
    }
    if (span.begin === this.#words) {
      const word3 = this.area.halves(span.begin + k * 8);
      return lower(word3) === 0 ? "" : `${topBit(word3) ? "held by" : "last of"} slot ${slotOf(lower(word3))}`;
    }
    switch (span.name) {
      case "tail":
        return positionText(positionOf(this.area.halves(L11.STREAM_TAIL)));
      case "joins":
      case "dropped":
        return String(this.area.u64(span.begin));
      case "failed":
        return this.area.u32(L11.STREAM_FAILED) === 0 ? "no" : "yes";
      case "failure":
        return this.area.text(L11.STREAM_FAILURE, L11.STREAM_FAILURE_BYTES);
      default:
        return "";
    }
  }
};

// src/model/kinds.ts
var makers = /* @__PURE__ */ new Map([
  [L12.KIND_ARRAY, (view, entry) => new ArraySubject(view, entry)],
  [L12.KIND_QUEUE, (view, entry) => new CellsSubject(view, entry, "queue")],
  [L12.KIND_CHANNEL, (view, entry) => new CellsSubject(view, entry, "channel")],
  [L12.KIND_STACK, (view, entry) => new StackSubject(view, entry)],
  [L12.KIND_RING, (view, entry) => new RingSubject(view, entry)],
  [L12.KIND_MAP, (view, entry) => new KeyedSubject(view, entry, "map")],
  [L12.KIND_SET, (view, entry) => new KeyedSubject(view, entry, "set")],
  [L12.KIND_POOL, (view, entry) => new PoolSubject(view, entry)],
  [L12.KIND_FUTURE, (view, entry) => new OutcomeSubject(view, entry, "future")],
  [L12.KIND_LAZY, (view, entry) => new OutcomeSubject(view, entry, "lazy")],
  [L12.KIND_STREAM, (view, entry) => new StreamSubject(view, entry)]
]);
function kindLetters(area) {
  return shown(area.read(L12.STRUCTURE_KIND, 4));
}
function makeSubject(view, entry) {
  const area = view.area(entry);
  const make = makers.get(area.u32(L12.STRUCTURE_KIND));
  if (!make) {
    throw new UnsupportedError(
      "ZEROIPC_UNSUPPORTED",
      `"${entry.name}" is of a kind that is not known: "${kindLetters(area)}"`
    );
  }
  return make(view, entry);
}

// src/model/view.ts
var MOST_ENTRIES = 2 ** 20;
var LANGUAGES = ["", "C", "C++", "Python", "TypeScript"];
function languageName(language) {
  return LANGUAGES[language] || `language ${language}`;
}
var slotOf = (owner) => owner & 255;
function fullName(name) {
  const file = name.startsWith("/") ? name.slice(1) : name;
  const problem = file === "" ? "it is empty" : file.includes("/") || file.includes("\0") ? "it has a slash or a NUL inside" : file === "." || file === ".." ? "it names a folder" : Buffer.byteLength(file) > 254 ? "it is longer than 254 bytes" : "";
  if (problem) throw new ArgumentError("ZEROIPC_BAD_NAME", `segment name "${shown(name)}": ${problem}`);
  return `/${file}`;
}
function versionProblem(version2) {
  const which = version2 === 1 || version2 === 2 ? `format version ${version2}, of an earlier ZeroIPC` : `format version ${version2}, which is not known`;
  return `${which}; this program reads version ${L13.FORMAT_VERSION}`;
}
var View = class _View {
  constructor(name, file) {
    this.name = name;
    this.file = file;
    const where = `segment "${shown(name)}"`;
    const status = file.status();
    const head = new Uint8Array(L13.LINE_BYTES);
    const length = file.readSome(head, 0);
    const view = new DataView(head.buffer);
    const magic = view.getUint32(L13.HEADER_MAGIC, true);
    if (length >= 4 && magic !== L13.MAGIC) {
      throw new FormatError2(
        "ZEROIPC_BAD_MAGIC",
        `${where}: not a ZeroIPC segment: it begins with ${hex(magic, 8)}, not ${hex(L13.MAGIC, 8)}`
      );
    }
    if (length < L13.LINE_BYTES) {
      throw new FormatError2("ZEROIPC_BAD_SIZE", `${where}: ${length} bytes are too short for a segment's header`);
    }
    const version2 = view.getUint32(L13.HEADER_VERSION, true);
    if (version2 !== L13.FORMAT_VERSION) {
      throw new FormatError2("ZEROIPC_BAD_VERSION", `${where}: ${versionProblem(version2)}`);
    }
    const size = view.getUint32(L13.HEADER_SIZE, true) * L13.LINE_BYTES;
    if (size !== status.size) {
      throw new FormatError2(
        "ZEROIPC_BAD_SIZE",
        `${where}: its header says ${size} bytes, and its file has ${status.size}`
      );
    }
    const maxEntries = view.getUint32(L13.HEADER_MAX_ENTRIES, true);
    const maxPeers = view.getUint32(L13.HEADER_MAX_PEERS, true);
    this.peersBegin = L13.LINE_BYTES + Math.ceil(maxEntries * L13.ENTRY_BYTES / L13.LINE_BYTES) * L13.LINE_BYTES;
    this.structuresBegin = this.peersBegin + maxPeers * L13.LINE_BYTES;
    if (maxEntries < 1 || maxPeers < 1 || maxPeers > L13.MAX_PEERS_LIMIT || this.structuresBegin > size) {
      throw new CorruptError3(
        "ZEROIPC_CORRUPT",
        `${where}: corrupt: ${maxEntries} entries and ${maxPeers} peers, which end at ${this.structuresBegin} of ${size} bytes`
      );
    }
    this.header = { version: version2, maxEntries, maxPeers, size, segmentId: view.getUint32(L13.HEADER_SEGMENT_ID, true) };
    this.whole = new Area(file, 0, size);
    this.#slots = new PeerSlots(name);
    if (this.#slots.inode !== status.ino) {
      this.#slots.close();
      throw new NotFoundError2("ZEROIPC_NOT_FOUND", `${where} was replaced while it was opened`);
    }
  }
  name;
  file;
  header;
  /** The whole segment. */
  whole;
  /** Where the peers begin, and where structures may. */
  peersBegin;
  structuresBegin;
  #slots;
  /** Opens a segment; every error of SPECIFICATION.md "Opening". */
  static open(name) {
    const full = fullName(name);
    const file = new SegmentFile(full);
    try {
      return new _View(full, file);
    } catch (error) {
      file.close();
      throw systemError(error, full);
    }
  }
  close() {
    this.#slots.close();
    this.file.close();
  }
  [Symbol.dispose]() {
    this.close();
  }
  get status() {
    return this.file.status();
  }
  // --- the table ---
  /** What the header says, even if there cannot be so many. */
  statedCount() {
    return this.whole.u32(L13.HEADER_ENTRY_COUNT);
  }
  /** Entries that can be looked at. */
  entryCount() {
    return Math.min(this.statedCount(), this.header.maxEntries, MOST_ENTRIES);
  }
  nextOffset() {
    return this.whole.u32(L13.HEADER_NEXT_OFFSET) * L13.LINE_BYTES;
  }
  entries() {
    const count = this.entryCount();
    const bytes3 = this.whole.read(L13.LINE_BYTES, count * L13.ENTRY_BYTES);
    return Array.from({ length: count }, (_, k) => this.#listed(k, bytes3.subarray(k * L13.ENTRY_BYTES)));
  }
  #listed(number, bytes3) {
    const view = new DataView(bytes3.buffer, bytes3.byteOffset);
    const line = view.getUint32(L13.ENTRY_OFFSET, true);
    const lines = view.getUint32(L13.ENTRY_SIZE, true);
    const rawName = untilNul(bytes3.subarray(0, L13.ENTRY_NAME_BYTES));
    const first2 = this.structuresBegin / L13.LINE_BYTES;
    const all = this.header.size / L13.LINE_BYTES;
    const possible = line >= first2 && lines >= 1 && line + lines <= all;
    return {
      number,
      name: shown(rawName),
      rawName,
      offset: line * L13.LINE_BYTES,
      bytes: lines * L13.LINE_BYTES,
      problem: possible ? "" : `corrupt: lines ${line} to ${line + lines - 1}, and structures lie in ${first2} to ${all - 1}`
    };
  }
  /** NOT_FOUND; CORRUPT where nothing can lie at its place. */
  find(name) {
    const wanted = Buffer.from(name);
    const found = this.entries().find((entry) => wanted.equals(entry.rawName) || entry.name === name);
    if (!found) {
      throw new NotFoundError2("ZEROIPC_NOT_FOUND", `segment "${shown(this.name)}" has no structure "${shown(name)}"`);
    }
    if (found.problem) throw new CorruptError3("ZEROIPC_CORRUPT", `structure "${found.name}": ${found.problem}`);
    return found;
  }
  area(entry) {
    return new Area(this.file, entry.offset, entry.bytes);
  }
  /** The structure's four letters as text. */
  letters(entry) {
    return kindLetters(this.area(entry));
  }
  /** The structure at an entry. CORRUPT; UNSUPPORTED where its kind is not known. */
  subject(entry) {
    if (entry.problem) throw new CorruptError3("ZEROIPC_CORRUPT", `structure "${entry.name}": ${entry.problem}`);
    return makeSubject(this, entry);
  }
  /** Bytes up to the end of the last structure. */
  used(entries2 = this.entries()) {
    let end = this.structuresBegin;
    for (const { problem, offset, bytes: bytes3 } of entries2) if (!problem) end = Math.max(end, offset + bytes3);
    return end;
  }
  // --- participants ---
  /** Who is or was in each peer slot that was ever used, or is held. */
  participants() {
    const lines = this.whole.read(this.peersBegin, this.header.maxPeers * L13.LINE_BYTES);
    const view = new DataView(lines.buffer);
    const found = [];
    for (let slot = 1; slot <= this.header.maxPeers; slot++) {
      const at = (slot - 1) * L13.LINE_BYTES;
      const owner = view.getUint32(at + L13.PEER_OWNER, true);
      const alive = this.#slots.held(slot);
      if (owner === 0 && !alive) continue;
      found.push({
        slot,
        owner,
        pid: view.getUint32(at + L13.PEER_PID, true),
        language: view.getUint32(at + L13.PEER_LANGUAGE, true),
        label: shown(untilNul(lines.subarray(at + L13.PEER_LABEL, at + L13.PEER_LABEL + L13.PEER_LABEL_BYTES))),
        attached: view.getBigUint64(at + L13.PEER_ATTACHED, true),
        alive
      });
    }
    return found;
  }
  /** Whether somebody holds this slot's lock. */
  slotHeld(slot) {
    return slot >= 1 && slot <= this.header.maxPeers && this.#slots.held(slot);
  }
  /** Whether this owner lives. SPECIFICATION.md "alive". */
  alive(owner) {
    const slot = slotOf(owner);
    if (slot < 1 || slot > this.header.maxPeers) return false;
    return this.whole.u32(this.#peer(slot) + L13.PEER_OWNER) === owner && this.#slots.held(slot);
  }
  #peer(slot) {
    return this.peersBegin + (slot - 1) * L13.LINE_BYTES;
  }
  /** "nobody"; "slot 3, pid 1234 (node), alive". */
  ownerText(owner) {
    if (owner === 0) return "nobody";
    const slot = slotOf(owner);
    if (slot < 1 || slot > this.header.maxPeers) return `${hex(owner, 6)}, which is no owner: corrupt`;
    const line = this.#peer(slot);
    if (this.whole.u32(line + L13.PEER_OWNER) !== owner) return `slot ${slot}, somebody who is gone`;
    const pid = this.whole.u32(line + L13.PEER_PID);
    const label = this.whole.text(line + L13.PEER_LABEL, L13.PEER_LABEL_BYTES);
    return `slot ${slot}, pid ${pid} (${label}), ${this.alive(owner) ? "alive" : "gone"}`;
  }
  /** Who waits in a waiter set: slots whose bit is set, and how many bits are of slots that nobody holds. */
  waiters(area, offset) {
    const bits = area.read(offset, L13.WAITERS_BYTES);
    const slots = [];
    let gone = 0;
    for (let slot = 1; slot <= L13.WAITERS_BYTES * 8; slot++) {
      if ((bits[slot - 1 >> 3] >> (slot - 1 & 7) & 1) === 0) continue;
      if (this.slotHeld(slot)) slots.push(slot);
      else gone++;
    }
    return { slots, gone };
  }
  /** Who lives, each asked about once: for loops over many words. */
  census() {
    const answers = /* @__PURE__ */ new Map();
    return (owner) => {
      if (owner === 0) return false;
      let answer = answers.get(owner);
      if (answer === void 0) answers.set(owner, answer = this.alive(owner));
      return answer;
    };
  }
};
var MOST_SLOTS = 12;
function waitersText({ slots, gone }) {
  const more = slots.length > MOST_SLOTS ? ` and ${slots.length - MOST_SLOTS} more` : "";
  const named = `${slots.length === 1 ? "slot" : "slots"} ${slots.slice(0, MOST_SLOTS).join(", ")}${more}`;
  const living = slots.length === 0 ? "nobody" : named;
  return gone === 0 ? living : `${living}; ${gone} who ${gone === 1 ? "is" : "are"} gone`;
}

// src/dump/parts.ts
function* frontParts(view, range) {
  const { maxEntries, maxPeers, segmentId, size, version: version2 } = view.header;
  const said = `version ${version2}, ${view.statedCount()} of ${maxEntries} entries, ${maxPeers} peers, ${size} bytes, id ${hex(segmentId, 8)}`;
  yield { begin: 0, end: L14.HEADER_NAME_WAITERS, where: "segment", name: "header", said };
  const waiters = waitersText(view.waiters(view.whole, L14.HEADER_NAME_WAITERS));
  yield {
    begin: L14.HEADER_NAME_WAITERS,
    end: L14.LINE_BYTES,
    where: "segment",
    name: "waiter set for names",
    said: waiters
  };
  const entries2 = view.entries();
  const table = { begin: L14.LINE_BYTES, each: L14.ENTRY_BYTES, count: maxEntries };
  yield* rowParts(table, range, "table", "entry", 0, (k) => {
    const entry = entries2[k];
    if (!entry) return "unused";
    return `"${entry.name}", ${entry.problem || `+${hex(entry.offset)}, ${counted(entry.bytes, "byte")}`}`;
  });
  yield unused(L14.LINE_BYTES + maxEntries * L14.ENTRY_BYTES, view.peersBegin, "table");
  const participants = new Map(view.participants().map((one2) => [one2.slot, one2]));
  const peers = { begin: view.peersBegin, each: L14.LINE_BYTES, count: maxPeers };
  yield* rowParts(peers, range, "peers", "slot", 1, (k) => peerText(participants.get(k + 1)));
}
function peerText(peer) {
  if (!peer) return "unused";
  const { pid, label, language, alive } = peer;
  return `pid ${pid} (${label}), ${languageName(language)}, ${alive ? "alive" : "gone"}`;
}
function unused(begin, end, where) {
  return { begin, end, where, name: "unused", said: "", unused: true };
}
function* rowParts({ begin, each, count }, range, where, name, first2, about) {
  const start = Math.max(0, Math.floor((range.begin - begin) / each));
  const stop = Math.min(count, Math.ceil((range.end - begin) / each));
  for (let k = start; k < stop; k++) {
    const number = k + first2;
    yield {
      begin: begin + k * each,
      end: begin + (k + 1) * each,
      where,
      name: `${name} ${number}`,
      get said() {
        return about(k);
      },
      of: { name, number }
    };
  }
}
function* structureParts(view, entry, range) {
  if (entry.offset >= range.end || entry.offset + entry.bytes <= range.begin) return;
  let subject;
  let problem = "";
  try {
    subject = view.subject(entry);
  } catch (error) {
    problem = error.message;
  }
  const base = entry.offset;
  const where = `${subject?.kind ?? view.letters(entry)} "${entry.name}"`;
  const shape = subject && `elements of ${counted(subject.elemSize, "byte")}, capacity ${subject.capacity}`;
  yield { begin: base, end: base + L14.LINE_BYTES, where, name: "header", said: shape ?? problem };
  if (!subject) {
    yield { begin: base + L14.LINE_BYTES, end: base + entry.bytes, where, name: "bytes", said: "" };
    return;
  }
  let done = L14.LINE_BYTES;
  for (const span of subject.spans()) {
    yield unused(base + done, base + span.begin, where);
    yield* spanParts(subject, span, range, where);
    done = span.end;
  }
  yield unused(base + done, base + entry.bytes, where);
}
function* spanParts(subject, span, range, where) {
  const base = subject.entry.offset;
  const { begin, end, each, name, first: first2 } = span;
  const about = (k) => quietly(() => subject.about(span, k));
  if (each === 0) {
    const isSet = name.startsWith("waiter set");
    const said = isSet ? waitersText(subject.view.waiters(subject.area, begin)) : about(0);
    yield { begin: base + begin, end: base + end, where, name, said };
    return;
  }
  const things = { begin: base + begin, each, count: Math.round((end - begin) / each) };
  yield* rowParts(things, range, where, name, first2, about);
}
function quietly(look4) {
  try {
    return look4();
  } catch (error) {
    return error.message;
  }
}
function* segmentParts(view, range) {
  yield* frontParts(view, range);
  const entries2 = view.entries().sort((a, b) => a.offset - b.offset);
  let end = view.structuresBegin;
  for (const entry of entries2) {
    if (entry.problem) {
      yield {
        begin: range.begin,
        end: range.begin,
        where: `entry ${entry.number}`,
        name: `"${entry.name}"`,
        said: entry.problem
      };
      continue;
    }
    if (entry.offset > end) yield unused(end, entry.offset, "segment");
    yield* structureParts(view, entry, range);
    end = Math.max(end, entry.offset + entry.bytes);
  }
  yield { ...unused(end, view.header.size, "segment"), name: "free" };
}

// src/dump/print.ts
var ROW = 16;
var CHUNK = 1 << 16;
var MOST_BYTES = 2 ** 28;
function isZero(bytes3) {
  for (const byte of bytes3) if (byte !== 0) return false;
  return true;
}
function equal(a, b) {
  return a.length === b.length && Buffer.compare(a, b) === 0;
}
var Dump = class {
  constructor(context, whole2, range) {
    this.context = context;
    this.range = range;
    this.#whole = whole2;
  }
  context;
  range;
  #whole;
  #before;
  /** Parts in a row that were like the one before. */
  #alike = [];
  #looked = 0;
  print(parts2) {
    const { context } = this;
    let first2 = true;
    if (context.json) context.out.write("[");
    for (const part of parts2) {
      const begin = Math.max(part.begin, this.range.begin);
      const end = Math.min(part.end, this.range.end);
      const isRemark = part.begin === part.end && part.said !== "";
      if (begin >= end && !(isRemark && !context.json)) continue;
      if (this.#looked > MOST_BYTES) {
        context.remark(`zeroipc: stopped after ${MOST_BYTES} bytes: --offset and --size choose others`);
        break;
      }
      if (context.json) first2 = this.#json(part, begin, end, first2);
      else this.#text(part, begin, end);
    }
    if (context.json) context.print(first2 ? "]" : "\n]");
    else this.#tellAlike();
  }
  /** Bytes in pieces, for they may be many. */
  *#chunks(begin, end) {
    for (let at = begin; at < end; at += CHUNK) {
      const bytes3 = this.#whole.read(at, Math.min(CHUNK, end - at));
      this.#looked += bytes3.length;
      yield { at, bytes: bytes3 };
      if (this.#looked > MOST_BYTES) return;
    }
  }
  #areZero(begin, end) {
    for (const { bytes: bytes3 } of this.#chunks(begin, end)) if (!isZero(bytes3)) return false;
    return true;
  }
  // --- for programs ---
  /** Whether nothing is printed yet. */
  #json({ where, name, said, unused: unused2 }, begin, end, first2) {
    const { out } = this.context;
    const isOnlyZero = this.#areZero(begin, end);
    if (unused2 && isOnlyZero) return first2;
    const about = { offset: begin, size: end - begin, where, name, ...said ? { said } : {} };
    out.write(`${first2 ? "" : ","}
  ${JSON.stringify(about).slice(0, -1)}`);
    if (isOnlyZero) out.write(`,"zero":true}`);
    else {
      out.write(`,"bytes":"`);
      for (const { bytes: bytes3 } of this.#chunks(begin, end)) out.write(Buffer.from(bytes3).toString("hex"));
      out.write(`"}`);
    }
    return false;
  }
  // --- for people ---
  #text(part, begin, end) {
    const { of } = part;
    if (of && end - begin <= CHUNK) {
      const bytes3 = this.#whole.read(begin, end - begin);
      this.#looked += bytes3.length;
      if (this.#isLike(part, bytes3)) {
        this.#alike.push(part);
        if (this.#alike.length > 1) this.#alike = [this.#alike[0], part];
        return;
      }
      this.#tellAlike();
      this.#before = { part, bytes: bytes3 };
    } else this.#tellAlike();
    const isOnlyZero = this.#areZero(begin, end);
    if (part.unused && isOnlyZero) return;
    this.#heading(part, isOnlyZero && begin < end ? `: ${counted(end - begin, "byte")} 0` : "");
    if (!isOnlyZero) this.#rows(begin, end);
  }
  /** Whether it is the next of the same row, with the same bytes as the one before. */
  #isLike({ where, of }, bytes3) {
    const before2 = this.#before;
    return before2?.part.where === where && before2.part.of?.name === of?.name && equal(before2.bytes, bytes3);
  }
  #tellAlike() {
    const [from] = this.#alike;
    const to = this.#alike.at(-1);
    if (from && to) {
      const which = from === to ? from.name : `${from.name} to ${to.of?.number}`;
      this.context.print(this.context.paint.dim(`# ${from.where}: ${which}: the same`));
    }
    this.#alike = [];
  }
  #heading({ where, name, said }, rest) {
    const { paint } = this.context;
    this.context.print(`${paint.bold(`# ${where}: ${name}`)}${said ? `, ${said}` : ""}${rest}`);
  }
  #rows(begin, end) {
    let before2;
    let isStarred = false;
    for (const { at, bytes: bytes3 } of this.#chunks(begin, end)) {
      for (let k = 0; k < bytes3.length; k += ROW) {
        const row2 = bytes3.subarray(k, k + ROW);
        if (before2 && equal(before2, row2)) {
          if (!isStarred) this.context.print("*");
          isStarred = true;
          continue;
        }
        isStarred = false;
        before2 = row2;
        this.context.print(this.#row(at + k, row2));
      }
    }
  }
  #row(at, bytes3) {
    const hexadecimal2 = Array.from({ length: ROW }, (_, k) => {
      const byte = bytes3[k];
      return `${k % 8 === 0 ? " " : ""}${byte === void 0 ? "  " : byte.toString(16).padStart(2, "0")} `;
    });
    const text2 = Array.from(bytes3, (byte) => byte >= 32 && byte < 127 ? String.fromCharCode(byte) : ".");
    const address = at.toString(16).padStart(8, "0");
    return `${this.context.paint.dim(address)} ${hexadecimal2.join("")} ${text2.join("")}`;
  }
};

// src/options.ts
import { InvalidArgumentError, Option } from "commander";

// src/types.ts
import * as zeroipc from "zeroipc";
import { MismatchError } from "zeroipc";

// src/types/bytes.ts
var decoder2 = new TextDecoder("utf-8", { ignoreBOM: true });
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
      return decoder2.decode(end < 0 ? own : own.subarray(0, end));
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
  write2(form, value, bytes3, new DataView(bytes3.buffer), 0);
  return bytes3;
}
function write2(form, value, bytes3, view, at) {
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
        write2(form.of, value[k], bytes3, view, at + k * form.of.size);
      }
      break;
    case "struct":
      for (const { name, type, offset } of form.fields) {
        write2(type, value[name], bytes3, view, at + offset);
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
  constructor(why, text2, at) {
    super(`type: ${why}`, `${shown(text2)}
${" ".repeat(width(shown(text2.slice(0, at))))}^`);
    this.text = text2;
    this.at = at;
  }
  text;
  at;
};
function parseType(text2) {
  return new Parser(text2).whole();
}
var Parser = class {
  constructor(text2) {
    this.text = text2;
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
      const text2 = word2(form.scalar, value);
      if (typeof value === "bigint" && !Number.isSafeInteger(Number(value))) return `"${text2}"`;
      return typeof value === "number" && !Number.isFinite(value) ? `"${text2}"` : text2;
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
  const add = (text2) => {
    texts.push(text2);
    length += text2.length;
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
function quoted(text2) {
  const characters = [...text2];
  if (characters.length <= MOST_CHARACTERS) return `"${shown(text2)}"`;
  return `"${shown(characters.slice(0, MOST_CHARACTERS).join(""))}..." (${Buffer.byteLength(text2)} bytes)`;
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
function nameOf(form) {
  switch (form.form) {
    case "scalar":
      return form.scalar;
    case "array":
      return `${nameOf(form.of)}[${form.count}]`;
    case "struct":
      return `{${form.fields.map(({ name, named, type }) => (named ? `${name}: ` : "") + nameOf(type)).join(", ")}}`;
    default:
      return form.size === 0 ? form.form : `${form.form}(${form.size})`;
  }
}
var INTEGER = /^[+-]?(\d+|0x[\da-f]+)$/i;
var DECIMAL = /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i;
var NOT_FINITE = /^([+-]?)(inf|infinity|nan)$/i;
var TRUE = ["true", "1", "yes"];
var FALSE = ["false", "0", "no"];
function readScalar(name, text2, where) {
  if (name === "bool") {
    if (TRUE.includes(text2.toLowerCase())) return true;
    if (FALSE.includes(text2.toLowerCase())) return false;
    throw wrong(where, `"${text2}"`, name, " (true or false)");
  }
  return name === "f32" || name === "f64" ? readFloat(name, text2, where) : readInteger(name, text2, where);
}
function readInteger(name, text2, where) {
  const bits = Number(name.slice(1));
  const [least, most] = name[0] === "u" ? [0n, 2n ** BigInt(bits) - 1n] : [-(2n ** BigInt(bits - 1)), 2n ** BigInt(bits - 1) - 1n];
  const refuse = () => wrong(where, `"${text2}"`, name, ` (a whole number from ${least} to ${most})`);
  if (!INTEGER.test(text2)) throw refuse();
  const digits = BigInt(text2.replace(/^[+-]/, ""));
  const value = text2.startsWith("-") ? -digits : digits;
  if (value < least || value > most) throw refuse();
  return bits === 64 ? value : Number(value);
}
function readFloat(name, text2, where) {
  const [, sign, named] = NOT_FINITE.exec(text2) ?? [];
  if (named !== void 0) {
    const value2 = named.toLowerCase() === "nan" ? Number.NaN : Number.POSITIVE_INFINITY;
    return sign === "-" ? -value2 : value2;
  }
  if (!DECIMAL.test(text2)) throw wrong(where, `"${text2}"`, name, " (a number, inf or nan)");
  const value = name === "f32" ? Math.fround(Number(text2)) : Number(text2);
  if (!Number.isFinite(value)) throw wrong(where, `"${text2}"`, name, ": it is too large");
  return value;
}
function readText(form, text2, where) {
  if (text2.includes("\0")) throw wrong(where, JSON.stringify(text2), nameOf(form), ": it has a NUL");
  if (new RegExp("\\p{Surrogate}", "u").test(text2)) throw wrong(where, JSON.stringify(text2), nameOf(form), ": it is no Unicode text");
  const bytes3 = Buffer.byteLength(text2);
  if (form.size === 0 || bytes3 <= form.size) return text2;
  throw wrong(where, JSON.stringify(text2), nameOf(form), `: it takes ${bytes3} bytes`);
}
function readBytes(form, text2, where) {
  const [, digits] = /^0x((?:[\da-f]{2})*)$/i.exec(text2) ?? [];
  if (digits === void 0) {
    throw wrong(where, `"${text2}"`, nameOf(form), " (0x and two hexadecimal digits for each byte)");
  }
  const bytes3 = Uint8Array.from(Buffer.from(digits, "hex"));
  if (form.size === 0 || bytes3.length === form.size) return bytes3;
  throw wrong(where, `"${text2}"`, nameOf(form), `: it has ${bytes3.length} bytes`);
}
function readWord(form, text2) {
  switch (form.form) {
    case "scalar":
      return readScalar(form.scalar, text2.trim(), "");
    case "utf8":
      return readText(form, text2, "");
    case "bytes":
      return readBytes(form, text2.trim(), "");
    default:
      return readJson(form, text2);
  }
}
function readJson(form, text2) {
  let parsed;
  try {
    parsed = parseJson(text2);
  } catch (error) {
    throw wrong("", `'${text2}'`, nameOf(form), `: as JSON, ${error.message}`);
  }
  return fromJson(form, parsed, "");
}
function fromJson(form, given, where) {
  const refuse = (why) => wrong(where, JSON.stringify(given) ?? "nothing", nameOf(form), why);
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
  static parse(text2) {
    return new _ElementType(parseType(text2));
  }
  /** `bytes(8)`, `{id: u32, value: f64}`. */
  get name() {
    return nameOf(this.#form);
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
  read(text2) {
    return readWord(this.#form, text2);
  }
  /** A value from JSON, whatever the type. Throws a ValueError. */
  readJson(text2) {
    return readJson(this.#form, text2);
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
    name: nameOf(form),
    size: form.size,
    align: form.align,
    read: (address) => decode2(form, inPlace(address)),
    write: (address, value, where) => raw.write(address, encode(form, value), where)
  };
}

// src/options.ts
function wholeNumber(text2) {
  const number = /^(0x[0-9a-f]+|\d+)$/i.test(text2) ? Number(text2) : Number.NaN;
  if (!Number.isSafeInteger(number)) throw new InvalidArgumentError(`"${shown(text2)}" is no whole number from 0 on.`);
  return number;
}
var typeOption = (what = "of the elements (of a map: the values)") => new Option("-t, --type <type>", what).argParser(ElementType.parse);
var keyOption = () => new Option("-k, --key <type>", "of a map's keys").argParser(ElementType.parse);
var TYPES_HELP = `
Types: i8 to i64, u8 to u64, f32, f64, bool, utf8(n), bytes(n), arrays T[n] and
structs {name: T, name: T}, laid out as C does. utf8 and bytes without a number
take whatever there is. Quote what the shell would take for itself.`;

// src/commands/dump.ts
var HELP = `
Lines that begin with # say what comes next, and what it means; "*" stands for
lines like the one before. Parts that are like the one before are counted, and not
printed again; what belongs to nothing is printed where it is not zero. The
addresses are those in the segment.

Examples:
  zeroipc dump /sensors
  zeroipc dump /sensors readings
  zeroipc dump /sensors --offset 0x40 --size 80`;
function run(context, segment, name, options) {
  var _stack = [];
  try {
    const view = __using(_stack, View.open(segment));
    const entry = name === void 0 ? void 0 : view.find(name);
    const base = entry?.offset ?? 0;
    const bytes3 = entry?.bytes ?? view.header.size;
    const { offset = 0 } = options;
    if (offset >= bytes3) {
      throw new ArgumentError2("ZEROIPC_OUT_OF_RANGE", `--offset ${offset}: there are ${bytes3} bytes`);
    }
    const size = Math.min(options.size ?? bytes3, bytes3 - offset);
    const range = { begin: base + offset, end: base + offset + size };
    const parts2 = entry ? structureParts(view, entry, range) : segmentParts(view, range);
    new Dump(context, view.whole, range).print(parts2);
  } catch (_) {
    var _error = _, _hasError = true;
  } finally {
    __callDispose(_stack, _error, _hasError);
  }
}
function dump(program, context) {
  program.command("dump").description("prints the bytes of a segment, or of a structure, and what they are").argument("<segment>", "its name").argument("[name]", "of a structure").option("--offset <n>", "where to begin, from the begin of what is printed; 0x for hexadecimal", wholeNumber).option("--size <n>", "how many bytes", wholeNumber).addHelpText("after", HELP).action((segment, name, options) => run(context, segment, name, options));
}

// src/commands/gc.ts
import { setImmediate } from "node:timers/promises";
import { InvalidArgumentError as InvalidArgumentError2 } from "commander";

// src/ask.ts
import { createInterface } from "node:readline/promises";
function canAsk() {
  return process.stdin.isTTY === true && process.stderr.isTTY === true;
}
async function confirm(context, question, otherwise) {
  if (!canAsk()) throw new Usage(`${question} Nobody can be asked: this is no terminal. ${otherwise}`);
  context.out.flush();
  context.err.flush();
  const reader = createInterface({ input: process.stdin, output: process.stderr });
  try {
    const closed = new Promise((resolve) => reader.once("close", () => resolve("")));
    const answer = await Promise.race([reader.question(`${question} [y/N] `), closed]);
    return /^\s*y(es)?\s*$/i.test(answer);
  } finally {
    reader.close();
  }
}

// src/model/segments.ts
import { lstatSync, readdirSync } from "node:fs";
import { FormatError as FormatError3, NotFoundError as NotFoundError3, PermissionError as PermissionError2 } from "zeroipc";
function fileNames() {
  return readdirSync(FOLDER).filter((file) => !file.startsWith(".") && !file.includes("\uFFFD")).sort();
}
function lookAt(file) {
  const name = `/${file}`;
  try {
    const status = lstatSync(`${FOLDER}/${file}`);
    if (!status.isFile() || status.size < 4) return void 0;
    try {
      return { name, status, view: View.open(name) };
    } catch (error) {
      if (error instanceof NotFoundError3 || isOther(error)) return void 0;
      return { name, status, problem: error };
    }
  } catch {
    return void 0;
  }
}
function isOther(error) {
  return error instanceof FormatError3 && error.code === "ZEROIPC_BAD_MAGIC";
}
function* eachSegment() {
  for (const file of fileNames()) {
    const found = lookAt(file);
    if (!found) continue;
    try {
      yield found;
    } finally {
      found.view?.close();
    }
  }
}
function reasonOf(problem) {
  const reason = problem.message.replace(/^segment ".*?": /, "");
  return problem instanceof PermissionError2 ? `${reason}; perhaps it is no segment` : reason;
}

// src/removal.ts
import { linkSync, lstatSync as lstatSync2, renameSync, unlinkSync } from "node:fs";
import { NotFoundError as NotFoundError4, PeerSlots as PeerSlots2, PermissionError as PermissionError3, SystemError as SystemError2 } from "zeroipc";
import * as L15 from "zeroipc/layout";
var GRACE_MILLISECONDS = 100;
var pathOf = (name) => `${FOLDER}${name}`;
var pause2 = new Int32Array(new SharedArrayBuffer(4));
var asides = 0;
var Removal = class {
  /** Step 1: opens it; nothing is removed yet. */
  constructor(name) {
    this.name = name;
    this.#slots = new PeerSlots2(name);
  }
  name;
  #slots;
  #aside;
  #fate;
  /** Whether somebody lives in it. */
  isInhabited() {
    for (let slot = 1; slot <= L15.MAX_PEERS_LIMIT; slot++) if (this.#slots.held(slot)) return true;
    return false;
  }
  #isSame(status) {
    return status.ino === this.#slots.inode && status.dev === this.#slots.device;
  }
  /** Step 2. False when it is not to be removed: somebody lives in it, or the name is gone, or another segment's. */
  putAside() {
    if (this.isInhabited()) return this.#end("kept");
    const aside = `/zeroipc-removing-${process.pid}-${asides++}`;
    try {
      renameSync(pathOf(this.name), pathOf(aside));
    } catch (error) {
      const failure = removalError(error, this.name);
      if (failure instanceof NotFoundError4) return this.#end("gone");
      throw failure;
    }
    this.#aside = aside;
    if (this.#isSame(lstatSync2(pathOf(aside)))) return true;
    this.#putBack();
    return this.#end("replaced");
  }
  #end(fate) {
    this.#fate = fate;
    return false;
  }
  /** Step 4. What became of it. */
  finish() {
    if (this.#fate === void 0) this.#fate = this.isInhabited() ? this.#putBack() : this.#unlink();
    return this.#fate;
  }
  #unlink() {
    unlinkSync(pathOf(this.#aside));
    this.#aside = void 0;
    return "removed";
  }
  /** Gives the name back; unless a new segment has it by now, which it keeps. */
  #putBack() {
    const aside = this.#aside;
    this.#aside = void 0;
    try {
      linkSync(pathOf(aside), pathOf(this.name));
    } catch (error) {
      if (error.code !== "EEXIST") throw removalError(error, this.name);
      unlinkSync(pathOf(aside));
      return "replaced";
    }
    unlinkSync(pathOf(aside));
    return "kept";
  }
  /** Lets go; what is still aside gets its name back. */
  close() {
    if (this.#aside !== void 0) this.#putBack();
    this.#slots.close();
  }
  [Symbol.dispose]() {
    this.close();
  }
};
function waitForAttachers() {
  Atomics.wait(pause2, 0, 0, GRACE_MILLISECONDS);
}
function removalError(error, name) {
  const { code: code2 } = error;
  if (code2 === "EACCES" || code2 === "EPERM") {
    return new PermissionError3("ZEROIPC_NO_PERMISSION", `segment "${name}": no permission to remove it`, {
      cause: error
    });
  }
  if (code2 === "EISDIR") return new SystemError2("ZEROIPC_SYSTEM", `"${name}" is a folder`, { cause: error });
  return systemError(error, name);
}

// src/who.ts
import { readFileSync } from "node:fs";
var users;
function userName(uid) {
  users ??= readUsers();
  return users.get(uid) ?? String(uid);
}
function readUsers() {
  const names2 = /* @__PURE__ */ new Map();
  try {
    for (const line of readFileSync("/etc/passwd", "utf8").split("\n")) {
      const [name, , uid] = line.split(":");
      if (name && uid && !names2.has(Number(uid))) names2.set(Number(uid), name);
    }
  } catch {
  }
  return names2;
}
function modeText(mode) {
  return (mode & 4095).toString(8).padStart(4, "0");
}
function ageText(milliseconds) {
  const seconds = Math.max(0, Math.floor(milliseconds / 1e3));
  if (seconds < 60) return `${seconds}s`;
  if (seconds < 3600) return `${Math.floor(seconds / 60)}m`;
  if (seconds < 86400) return `${Math.floor(seconds / 3600)}h`;
  return `${Math.floor(seconds / 86400)}d`;
}
var two = (number) => String(number).padStart(2, "0");
function timeText(nanoseconds) {
  const when = new Date(Number(nanoseconds / 1000000n));
  if (Number.isNaN(when.getTime())) return "?";
  const day = `${when.getFullYear()}-${two(when.getMonth() + 1)}-${two(when.getDate())}`;
  return `${day} ${two(when.getHours())}:${two(when.getMinutes())}:${two(when.getSeconds())}`;
}

// src/commands/gc.ts
var HELP2 = `
A segment outlives the processes that use it. This removes those in which nobody
lives any more: no participant is attached, and what is in them nobody reads. Asks
before it does, unless --yes is given.

Only segments of format version 3 whose header is right are removed: of others it
cannot be told who lives in them (zeroipc rm removes those). Files of other kinds
are never touched, and segments of other users only with --any-owner.

Who attaches meanwhile keeps the segment and its name: it is put aside under
another name first, and comes back if somebody is found in it a tenth of a second
later. A process that opens a segment and is stopped for longer before it attaches
has a segment without a name.

--older counts from the last time that somebody attached, or the segment was made.

Exit codes: 0 done, also where nothing was to do; 1 one could not be removed; 2
there is nobody to ask, and no --yes.

Examples:
  zeroipc gc --dry-run
  zeroipc gc --yes --older 1h`;
var UNITS2 = { ms: 1, s: 1e3, m: 6e4, h: 36e5, d: 864e5 };
function duration(text2) {
  const match = /^(\d+(?:\.\d+)?)(ms|s|m|h|d)$/.exec(text2.trim());
  if (!match) throw new InvalidArgumentError2(`"${shown(text2)}" is no time such as 90s, 5m, 1h or 2d.`);
  return Number(match[1]) * UNITS2[match[2]];
}
function lastUse({ view, status }) {
  const attached = view?.participants().map((one2) => Number(one2.attached / 1000000n)) ?? [];
  return Math.max(status.birthtimeMs, ...attached.filter((when) => when <= Date.now()));
}
function look({ older = 0, anyOwner = false }) {
  const looked = { candidates: [], unknown: [] };
  const me = process.geteuid?.();
  for (const found of eachSegment()) {
    const { name, status, view, problem } = found;
    if (!anyOwner && status.uid !== me) continue;
    if (!view) {
      looked.unknown.push({ name, reason: reasonOf(problem) });
      continue;
    }
    try {
      if (view.participants().some(({ alive }) => alive)) continue;
      const idle = Date.now() - lastUse(found);
      if (idle >= older) looked.candidates.push({ name, size: view.header.size, idle });
    } catch (error) {
      looked.unknown.push({ name, reason: reasonOf(error) });
    }
  }
  return looked;
}
var AT_ONCE = 256;
var SIGNALS = ["SIGINT", "SIGTERM", "SIGHUP"];
async function removeAll(context, candidates) {
  const done = [];
  let signalled = false;
  const onSignal = () => signalled = true;
  for (const signal of SIGNALS) process.on(signal, onSignal);
  try {
    for (let k = 0; k < candidates.length && !signalled; k += AT_ONCE) {
      done.push(...remove(candidates.slice(k, k + AT_ONCE)));
      await setImmediate();
    }
  } finally {
    for (const signal of SIGNALS) process.off(signal, onSignal);
  }
  if (signalled) {
    context.exitCode = FAILED;
    context.remark(`zeroipc: interrupted after ${counted(done.length, "segment")} of ${candidates.length}`);
  }
  return done;
}
function remove(candidates) {
  const removals = [];
  const done = [];
  const attempt = (name, action) => {
    try {
      action();
    } catch (error) {
      const { code: code2 } = error;
      if (code2 === "ZEROIPC_NOT_FOUND") done.push({ name, fate: "gone" });
      else done.push({ name, fate: "failed", reason: messageOf(error) });
    }
  };
  try {
    for (const { name } of candidates) {
      attempt(name, () => {
        const removal = new Removal(name);
        removals.push(removal);
        removal.putAside();
      });
    }
    waitForAttachers();
    for (const removal of removals) {
      if (done.some(({ name, fate }) => name === removal.name && fate === "failed")) continue;
      attempt(removal.name, () => done.push({ name: removal.name, fate: removal.finish() }));
    }
  } finally {
    for (const removal of removals) removal.close();
  }
  return done;
}
var FATES = {
  removed: "removed",
  kept: "kept: somebody attached meanwhile",
  gone: "gone already",
  replaced: "kept: another segment has that name by now"
};
async function run2(context, options) {
  const { candidates, unknown } = look(options);
  const { paint } = context;
  if (!context.json) {
    for (const { name, reason } of unknown) {
      context.remark(`zeroipc: ${shown(name)} is left alone: ${shown(reason)}`);
    }
  }
  const sum = candidates.reduce((bytes3, { size }) => bytes3 + size, 0);
  const all = `${counted(candidates.length, "segment")}, ${human(sum)}`;
  if (!context.json) {
    for (const { name, size, idle } of candidates) {
      context.print(`${paint.bold(shown(name))}  ${human(size)}, unused for ${ageText(idle)}`);
    }
    if (candidates.length === 0) context.print("there is nothing to remove");
    else if (options.dryRun) context.print(`${all}: would be removed`);
  }
  let done = [];
  if (candidates.length > 0 && !options.dryRun) {
    const question = `Remove ${candidates.length === 1 ? "it" : "them"} (${all})?`;
    if (options.yes || await confirm(context, question, "Give --yes, or --dry-run.")) {
      done = await removeAll(context, candidates);
    } else if (!context.json) context.print("nothing was removed");
  }
  if (done.some(({ fate }) => fate === "failed")) context.exitCode = FAILED;
  if (context.json) {
    const fates = new Map(done.map((one2) => [one2.name, one2]));
    context.printJson({
      dryRun: options.dryRun === true,
      segments: candidates.map(({ name, size, idle }) => ({
        name,
        size,
        idleMs: Math.round(idle),
        fate: fates.get(name)?.fate ?? null,
        reason: fates.get(name)?.reason
      })),
      leftAlone: unknown
    });
    return;
  }
  for (const { name, fate, reason } of done) {
    if (fate === "failed") context.remark(`zeroipc: ${shown(reason ?? "")}`);
    else if (fate !== "removed") context.print(`${shown(name)}: ${FATES[fate]}`);
  }
  const removed = done.filter(({ fate }) => fate === "removed").length;
  if (done.length > 0) context.print(paint.good(`${counted(removed, "segment")} removed`));
}
function gc(program, context) {
  program.command("gc").description("removes the segments in which nobody lives").option("-y, --yes", "does not ask").option("-n, --dry-run", "only says what it would remove").option("--older <time>", "only those to which nobody attached for so long: 90s, 5m, 1h, 2d", duration).option("--any-owner", "segments of other users, too").addHelpText("after", HELP2).action((options) => run2(context, options));
}

// src/table.ts
var text = (cell) => typeof cell === "string" ? cell : cell.text;
var TextTable = class {
  constructor(columns) {
    this.columns = columns;
  }
  columns;
  #rows = [];
  add(...cells) {
    this.#rows.push(cells);
  }
  /** A row whose second cell takes all the room that there is. */
  addNote(first2, rest) {
    this.#rows.push([first2, rest]);
  }
  get rows() {
    return this.#rows.length;
  }
  print(context) {
    for (const line of this.lines(context)) context.print(line);
  }
  lines({ paint, columns: room }) {
    const isNote = (row2) => row2.length === 2 && this.columns.length > 2;
    const widths = this.columns.map(({ title }) => width(title));
    for (const row2 of this.#rows) {
      const taken = isNote(row2) ? row2.slice(0, 1) : row2;
      taken.forEach((cell, k) => widths[k] = Math.max(widths[k] ?? 0, width(text(cell))));
    }
    const kept = this.#fitting(widths, room);
    const line = (cells) => kept.map((k, place) => {
      const { right } = this.columns[k];
      const cell = cells[k] ?? "";
      const last = place === kept.length - 1 && !right;
      const set = last ? text(cell) : padded(text(cell), widths[k], right);
      return typeof cell === "string" ? set : cell.paint(set);
    }).join("  ").trimEnd();
    return [
      line(this.columns.map(({ title }) => ({ text: title, paint: paint.bold }))),
      ...this.#rows.map((row2) => {
        if (!isNote(row2)) return line(row2);
        const [first2, rest] = row2;
        const begin = padded(text(first2), widths[0]);
        const end = typeof rest === "string" ? rest : rest.paint(rest.text);
        return `${typeof first2 === "string" ? begin : first2.paint(begin)}  ${end}`;
      })
    ];
  }
  /** The columns for which there is room. */
  #fitting(widths, room) {
    const kept = this.columns.map((_, k) => k);
    const taken = () => kept.reduce((sum, k) => sum + widths[k] + 2, -2);
    const spares = kept.filter((k) => this.columns[k]?.spare !== void 0).sort((a, b) => (this.columns[b]?.spare ?? 0) - (this.columns[a]?.spare ?? 0));
    for (const k of spares) {
      if (taken() <= room) break;
      kept.splice(kept.indexOf(k), 1);
    }
    return kept;
  }
};

// src/commands/list.ts
var HELP3 = `
  SIZE, USED   bytes of the segment, and of what is in it
  NAMES        structures
  ALIVE, GONE  participants that are attached; and peer slots whose last one is
               not any more: it left, or died, which the format does not tell
  AGE          since the file was made
  OWNER, MODE  the user whose file it is, and its permissions

Segments of an earlier format version, corrupt ones, and files that may not be
read are listed with the reason. Other files are not listed.

Examples:
  zeroipc list
  zeroipc list --json | jq -r '.[] | select(.alive == 0) | .name'`;
var COLUMNS = [
  { title: "SEGMENT" },
  { title: "SIZE", right: true },
  { title: "USED", right: true, spare: 3 },
  { title: "NAMES", right: true, spare: 4 },
  { title: "ALIVE", right: true },
  { title: "GONE", right: true, spare: 2 },
  { title: "AGE", right: true, spare: 5 },
  { title: "OWNER", spare: 6 },
  { title: "MODE", spare: 7 }
];
function describe({ name, status, view, problem }) {
  const file = {
    name,
    created: status.birthtime,
    owner: userName(status.uid),
    mode: modeText(status.mode)
  };
  if (!view) return { ...file, size: status.size, problem: reasonOf(problem) };
  try {
    const entries2 = view.entries();
    const participants = view.participants();
    const alive = participants.filter((one2) => one2.alive).length;
    return {
      ...file,
      size: view.header.size,
      of: { used: view.used(entries2), names: entries2.length, alive, gone: participants.length - alive }
    };
  } catch (error) {
    return { ...file, size: status.size, problem: reasonOf(error) };
  }
}
function run3(context) {
  const found = Array.from(eachSegment(), describe);
  if (context.json) {
    context.printJson(
      found.map(({ created, of, ...rest }) => ({ ...rest, created: created.toISOString(), ...of }))
    );
    return;
  }
  if (found.length === 0) {
    context.print("there are no segments");
    return;
  }
  const { paint } = context;
  const table = new TextTable(COLUMNS);
  for (const segment of found) {
    const name = { text: shown(segment.name), paint: paint.bold };
    const { size, created, owner, mode, of, problem } = segment;
    if (!of) {
      table.addNote(name, { text: shown(problem ?? ""), paint: paint.warn });
      continue;
    }
    const { used, names: names2, alive, gone } = of;
    table.add(
      name,
      human(size),
      human(used),
      String(names2),
      { text: String(alive), paint: alive > 0 ? paint.good : paint.dim },
      { text: String(gone), paint: gone > 0 ? paint.warn : paint.dim },
      ageText(Date.now() - created.getTime()),
      owner,
      mode
    );
  }
  table.print(context);
}
function list(program, context) {
  program.command("list").alias("ls").description("lists the segments of this machine").addHelpText("after", HELP3).action(() => run3(context));
}

// src/commands/repair.ts
import { Memory } from "zeroipc";
import * as L30 from "zeroipc/layout";

// src/validate/cures.ts
import { bytes as bytes2, Channel, Future, Pool, Stream } from "zeroipc";
import * as L29 from "zeroipc/layout";

// src/validate/validate.ts
import { closeSync as closeSync2, constants as constants2, fstatSync as fstatSync3, openSync as openSync2 } from "node:fs";
import { FormatError as FormatError4, PeerSlots as PeerSlots3 } from "zeroipc";
import * as L28 from "zeroipc/layout";

// src/validate/census.ts
import * as L16 from "zeroipc/layout";
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
    if (this.bytes.u32(this.peers + (slot - 1) * L16.LINE_BYTES + L16.PEER_OWNER) !== owner) return false;
    return this.#slots === void 0 || this.#slots.has(slot);
  }
};

// src/validate/cells.ts
import * as L17 from "zeroipc/layout";

// src/validate/words.ts
import { fstatSync as fstatSync2, readSync as readSync2 } from "node:fs";
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
    this.size = fstatSync2(fd).size;
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
      const count = at < 0 ? 0 : readSync2(this.fd, bytes3, done, bytes3.length - done, at + done);
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
      const here2 = Math.min(each, count - k);
      this.#fill(at + k * stride, chunk.subarray(0, (here2 - 1) * stride + 8));
      for (let j = 0; j < here2; j++) {
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
      const first2 = namings[other];
      x.wrong(
        `${kind}.block-twice`,
        where,
        `it names block ${block}, and so does cell ${first2.cell}`,
        "a block that no other cell names",
        { sights: [targets.sight(cell), targets.sight(first2.cell)] }
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
  const text2 = blocks.slice(0, 8).join(", ") + (blocks.length > 8 ? ` and ${blocks.length - 8} more` : "");
  return `${blocks.length === 1 ? "block" : "blocks"} ${text2}`;
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
  const rest = low2 === L17.NO_BLOCK ? "" : cells.bit !== 0 && low2 === L17.CHANNEL_CLOSED ? ", with the mark of closing" : `, block ${low2}`;
  return `turn ${turn} (empty in lap ${lap})${rest}`;
}
var filled = (turn) => modulo(Math.ceil(turn / 2), LAP_BITS);
var emptied = (turn) => modulo(Math.floor(turn / 2), LAP_BITS);
function checkCells(x) {
  const { kind } = x.place;
  const channel = kind === "channel";
  const elemSize = x.fixed(`${kind}.elem_size`, L17.STRUCTURE_ELEM_SIZE, "elem_size", (v) => v >= 1, "at least 1");
  const capacity = x.fixed(`${kind}.capacity`, L17.STRUCTURE_CAPACITY, "capacity", (v) => v >= 1, "at least 1");
  const most = channel ? L17.CHANNEL_MOST_BLOCKS : L17.NO_BLOCK;
  const blockCount = x.fixed(
    `${kind}.block_count`,
    L17.QUEUE_BLOCK_COUNT,
    "block_count",
    (v) => v > capacity && v <= most,
    `more than the capacity, ${capacity}, and at most ${most}`
  );
  const least = L17.CELL_PAYLOAD + up82(elemSize);
  const stride = x.fixed(
    `${kind}.stride`,
    L17.STRUCTURE_STRIDE,
    "stride",
    (v) => v % 8 === 0 && v >= least,
    `a multiple of 8, at least ${least}`
  );
  const rendezvous = channel ? x.fixed("channel.rendezvous", L17.CHANNEL_RENDEZVOUS, "rendezvous", (v) => v <= 1, "0 or 1") : 0;
  x.fits(`${kind}.fits`, L17.QUEUE_CELLS + blockCount * stride, `${blockCount} blocks of ${stride} bytes`);
  x.founded();
  const begin = x.base + L17.QUEUE_CELLS;
  const words = x.bytes.row(begin + L17.CELL_BLOCK, blockCount, stride);
  const cells = {
    capacity,
    targets: x.bytes.row(begin + L17.CELL_TARGET, capacity, stride),
    bit: channel ? L17.CHANNEL_CLOSED_BIT : 0,
    unbuffered: rendezvous === 1
  };
  checkOrder(x, cells);
  const named = checkTargets(x, cells, blockCount);
  checkBlocks(x, cells.targets, words, new Aims(capacity), named);
  checkHint(x, cells, L17.QUEUE_TAIL, "tail");
  checkHint(x, cells, L17.QUEUE_HEAD, "head");
  if (channel) checkMarks(x, cells);
  if (cells.unbuffered) checkOffers(x, cells, words, named);
  x.bytes.anew();
  for (const { cell, block } of named) {
    x.padding(`the element in block ${block}`, begin + block * stride + L17.CELL_PAYLOAD, elemSize, [
      cells.targets.sight(cell)
    ]);
  }
  x.waiters(L17.QUEUE_NOT_EMPTY, "not_empty");
  if (channel) x.waiters(L17.CHANNEL_WANTED, "wanted");
  x.waiters(L17.QUEUE_NOT_FULL, "not_full");
  if (channel) x.waiters(L17.CHANNEL_TAKEN, "taken");
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
    } else if (low2 !== L17.NO_BLOCK && !(bit !== 0 && low2 === L17.CHANNEL_CLOSED)) {
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
  const text2 = `lap ${hint.upper}, index ${hint.low}`;
  if (!checkPosition(x, `${kind}.hint-index`, where, hint, capacity)) return;
  const last = before(hint.low, hint.upper, capacity);
  const target = x.bytes.word(targets.offset(last.cell));
  const count = name === "tail" ? filled(target.upper) : emptied(target.upper);
  const lag = difference(count, modulo(last.lap + 1, LAP_BITS), LAP_BITS);
  if (cells.unbuffered && name === "head" && lag * capacity > 4 * capacity + MOST_SPARE_STEPS) {
    x.wrong(`${kind}.hint-lags`, where, text2, `a hint that is moved on: it is ${lag} laps behind`, {
      sights: [sightOf(target), sightOf(hint)]
    });
  }
  if (lag >= 0) return;
  x.wrong(
    `${kind}.hint-leads`,
    where,
    text2,
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
    const marked = targets.upper(cell) % 2 === 1 ? (low2 & bit) !== 0 : low2 === L17.CHANNEL_CLOSED;
    if (marked) marks.push(cell);
  }
  for (const cell of marks) {
    const where = { at: targets.offset(cell), what: `target of cell ${cell}` };
    const first2 = marks[0];
    if (cell !== first2) {
      x.wrong("channel.mark-twice", where, targetText(cells, cell), `no mark of closing: cell ${first2} has one`, {
        sights: [targets.sight(cell), targets.sight(first2)]
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
import * as L18 from "zeroipc/layout";
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
    const line = this.bytes.read(offset, L18.LINE_BYTES);
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
    for (let k = 0; k < L18.WAITERS_BYTES / 8; k++) {
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
  const text2 = slots.slice(0, most).join(", ") + (slots.length > most ? ` and ${slots.length - most} more` : "");
  return `${slots.length === 1 ? "slot" : "slots"} ${text2}`;
}

// src/validate/header.ts
import * as L19 from "zeroipc/layout";
function shapeOf(bytes3) {
  const maxEntries = bytes3.u32(L19.HEADER_MAX_ENTRIES);
  const maxPeers = bytes3.u32(L19.HEADER_MAX_PEERS);
  const peers = L19.LINE_BYTES + up642(maxEntries * L19.ENTRY_BYTES);
  return {
    lines: bytes3.u32(L19.HEADER_SIZE),
    maxEntries,
    maxPeers,
    segmentId: bytes3.u32(L19.HEADER_SEGMENT_ID),
    peers,
    firstLine: peers / L19.LINE_BYTES + maxPeers
  };
}
function checkShape(x, shape) {
  const { bytes: bytes3 } = x;
  const seen = (...offsets) => offsets.map((at) => bytes3.u32Seen(at).sight);
  const { lines, maxEntries, maxPeers, firstLine } = shape;
  if (lines * L19.LINE_BYTES !== bytes3.size) {
    x.wrong(
      "header.size",
      { at: L19.HEADER_SIZE, what: "size" },
      `${lines} lines, which are ${lines * L19.LINE_BYTES} bytes`,
      `the ${bytes3.size} bytes that its file has`,
      { sights: seen(L19.HEADER_SIZE) }
    );
  }
  if (maxEntries < 1) {
    x.wrong("header.max_entries", { at: L19.HEADER_MAX_ENTRIES, what: "max_entries" }, "0", "at least 1", {
      sights: seen(L19.HEADER_MAX_ENTRIES)
    });
  }
  if (maxPeers < 1 || maxPeers > L19.MAX_PEERS_LIMIT) {
    x.wrong(
      "header.max_peers",
      { at: L19.HEADER_MAX_PEERS, what: "max_peers" },
      `${maxPeers}`,
      `1 to ${L19.MAX_PEERS_LIMIT}`,
      { sights: seen(L19.HEADER_MAX_PEERS) }
    );
  } else if (maxEntries >= 1 && firstLine > lines) {
    x.wrong(
      "header.room",
      { at: L19.HEADER_MAX_ENTRIES, what: "max_entries and max_peers" },
      `${maxEntries} entries and ${maxPeers} peers, which take ${firstLine} lines`,
      `header, table and peers within ${lines} lines`,
      { sights: seen(L19.HEADER_MAX_ENTRIES, L19.HEADER_MAX_PEERS, L19.HEADER_SIZE) }
    );
  }
  x.founded();
  if (shape.segmentId === 0) {
    x.wrong(
      "header.segment_id",
      { at: L19.HEADER_SEGMENT_ID, what: "segment_id" },
      "0",
      "a random number that is not 0",
      {
        sights: seen(L19.HEADER_SEGMENT_ID)
      }
    );
  }
}
var linesOf = ({ line, lines }) => `lines ${line} to ${line + lines - 1}`;
var decoder3 = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
function nameProblem(raw) {
  const end = raw.indexOf(0);
  if (end === 0) return "it is empty";
  if (end < 0) return `it takes all ${L19.ENTRY_NAME_BYTES} bytes`;
  if (raw.subarray(end).some((byte) => byte !== 0)) return "there are bytes behind its end";
  try {
    decoder3.decode(raw.subarray(0, end));
    return "";
  } catch {
    return "it is no UTF-8";
  }
}
function checkTable(x, shape, kindOf2) {
  const { bytes: bytes3 } = x;
  const next2 = bytes3.u32Seen(L19.HEADER_NEXT_OFFSET);
  const counted2 = bytes3.u32Seen(L19.HEADER_ENTRY_COUNT);
  const { firstLine, lines, maxEntries } = shape;
  if (counted2.value > maxEntries) {
    x.wrong(
      "header.entry_count",
      { at: L19.HEADER_ENTRY_COUNT, what: "entry_count" },
      `${counted2.value}`,
      `at most max_entries, ${maxEntries}`,
      { sights: [counted2.sight] }
    );
  }
  const table = bytes3.read(L19.LINE_BYTES, Math.min(counted2.value, maxEntries) * L19.ENTRY_BYTES);
  const entries2 = [];
  for (let number = 0; number * L19.ENTRY_BYTES < table.length; number++) {
    const raw = table.subarray(number * L19.ENTRY_BYTES, (number + 1) * L19.ENTRY_BYTES);
    const nameBytes = raw.subarray(0, L19.ENTRY_NAME_BYTES);
    entries2.push({
      number,
      at: L19.LINE_BYTES + number * L19.ENTRY_BYTES,
      raw,
      name: nameBytes.toString().replace(/\0[^]*$/, ""),
      line: raw.readUInt32LE(L19.ENTRY_OFFSET),
      lines: raw.readUInt32LE(L19.ENTRY_SIZE)
    });
  }
  const sightOf2 = (entry) => ({ at: entry.at, bytes: entry.raw });
  const what = (entry) => `entry ${entry.number} (${JSON.stringify(entry.name)})`;
  const good = [];
  const names2 = /* @__PURE__ */ new Map();
  for (const entry of entries2) {
    const proof = { sights: [counted2.sight, sightOf2(entry)] };
    const problem = nameProblem(entry.raw.subarray(0, L19.ENTRY_NAME_BYTES));
    if (problem !== "") {
      const found = entry.raw.subarray(0, L19.ENTRY_NAME_BYTES).toString("hex");
      x.wrong(
        "table.name",
        { at: entry.at, what: `the name of entry ${entry.number}` },
        `${found}: ${problem}`,
        "1 to 31 bytes of UTF-8 without NUL, zero-padded",
        proof
      );
    }
    const key = entry.raw.toString("latin1", 0, L19.ENTRY_NAME_BYTES);
    const same2 = names2.get(key);
    if (same2) {
      x.wrong(
        "table.unique",
        { at: entry.at, what: what(entry) },
        `the name of entry ${same2.number}`,
        "a name that no other entry has",
        { sights: [...proof.sights, sightOf2(same2)] }
      );
    } else names2.set(key, entry);
    const inside = entry.line >= firstLine && entry.lines >= 1 && entry.line + entry.lines <= lines;
    if (!inside) {
      x.wrong(
        "table.place",
        { at: entry.at + L19.ENTRY_OFFSET, what: what(entry) },
        linesOf(entry),
        `at least one line, within ${firstLine} to ${lines - 1}`,
        proof
      );
    } else {
      const before2 = good.at(-1);
      if (before2 && entry.line < before2.line) {
        x.wrong(
          "table.order",
          { at: entry.at + L19.ENTRY_OFFSET, what: what(entry) },
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
        { at: entry.at + L19.ENTRY_OFFSET, what: what(entry) },
        linesOf(entry),
        `no line of entry ${last.number}, ${linesOf(last)}`,
        { sights: [counted2.sight, sightOf2(entry), sightOf2(last)] }
      );
    }
    if (!last || entry.line + entry.lines > last.line + last.lines) last = entry;
  }
  const end = good.reduce((most, entry) => Math.max(most, entry.line + entry.lines), firstLine);
  const all = { sights: [next2.sight, counted2.sight, { at: L19.LINE_BYTES, bytes: table }] };
  const where = { at: L19.HEADER_NEXT_OFFSET, what: "next_offset" };
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
    const offset = entry.line * L19.LINE_BYTES;
    return { name: entry.name, kind: kindOf2(bytes3.u32(offset)), offset, size: entry.lines * L19.LINE_BYTES };
  });
}
function checkPeers(x, shape) {
  const { bytes: bytes3 } = x;
  for (let slot = 1; slot <= shape.maxPeers; slot++) {
    const at = shape.peers + (slot - 1) * L19.LINE_BYTES;
    const line = bytes3.read(at, L19.LINE_BYTES);
    const owner = line.readUInt32LE(L19.PEER_OWNER);
    if (owner === 0) continue;
    const sight = { at, bytes: line.subarray(0, 4) };
    if (owner >= 2 ** 24 || (owner & 255) !== slot || owner >>> 8 === 0) {
      x.wrong(
        "peer.owner",
        { at: at + L19.PEER_OWNER, what: `owner of slot ${slot}` },
        hex2(owner, 6),
        `0, or an owner id: a generation that is not 0, and slot ${hex2(slot, 2)}`,
        { sights: [sight] }
      );
    }
    const label = line.subarray(L19.PEER_LABEL, L19.PEER_LABEL + L19.PEER_LABEL_BYTES);
    const end = label.indexOf(0);
    if (end >= 0 && label.subarray(end).some((byte) => byte !== 0)) {
      x.wrong(
        "peer.label",
        { at: at + L19.PEER_LABEL, what: `label of slot ${slot}` },
        label.toString("hex"),
        "text, zero-padded",
        { sights: [sight, { at: at + L19.PEER_LABEL, bytes: label }] }
      );
    }
  }
}

// src/validate/keyed.ts
import * as L20 from "zeroipc/layout";

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
function tagOf2(low2) {
  const tag = low2 & 255;
  return tag < 2 ? tag + 2 : tag;
}
function homeOf(high2, groups) {
  return Number(BigInt(high2) * BigInt(groups) >> 32n);
}

// src/validate/keyed.ts
var WRITING = 2 ** 39;
var SLOT_COUNT = L20.SLOTS + 1;
var bucketText = (bucket) => `bucket ${bucket & 7} of group ${bucket >>> 3}`;
function checkKeyed(x) {
  const table = geometry(x);
  const seed = halvesOf(x.word(L20.MAP_SEED));
  const mover = x.word(L20.MAP_MOVER);
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
  const state = x.word(L20.MAP_FULL);
  const two2 = state.low & 3;
  if (two2 === 3) {
    x.wrong(`${kind}.full`, { at: state.at, what: "full" }, "state 3", "a state from 0 to 2", {
      sights: [sightOf(state)]
    });
  } else if (two2 === 2) checkFull(x, table, sightOf(state));
  checkStripes(x, table);
  x.waiters(L20.MAP_RELEASED, "released");
}
function geometry(x) {
  const { kind } = x.place;
  const isMap = kind === "map";
  const elemSize = x.fixed(`${kind}.elem_size`, L20.STRUCTURE_ELEM_SIZE, "elem_size", (v) => v >= 1, "at least 1");
  const capacity = x.fixed(`${kind}.capacity`, L20.STRUCTURE_CAPACITY, "capacity", (v) => v >= 1, "at least 1");
  const keySize = x.fixed(
    `${kind}.key_size`,
    L20.MAP_KEY_SIZE,
    "key_size",
    (v) => isMap ? v >= 1 : v === elemSize,
    isMap ? "at least 1" : `elem_size, ${elemSize}`
  );
  const blockCount = x.fixed(
    `${kind}.block_count`,
    L20.MAP_BLOCK_COUNT,
    "block_count",
    (v) => v > capacity && v <= L20.NO_BLOCK,
    `more than the capacity, ${capacity}, and at most ${L20.NO_BLOCK}`
  );
  const groups = Math.ceil(capacity / L20.SLOTS);
  const groupCount = x.fixed(
    `${kind}.group_count`,
    L20.MAP_GROUP_COUNT,
    "group_count",
    (v) => v >= groups && v <= 2 ** 24,
    `${groups} to 2^24`
  );
  const valueSize = isMap ? elemSize : 0;
  const least = L20.PAIR_KEY + up82(keySize) + up82(valueSize);
  const stride = x.fixed(
    `${kind}.stride`,
    L20.STRUCTURE_STRIDE,
    "stride",
    (v) => v % 8 === 0 && v >= least,
    `a multiple of 8, at least ${least}`
  );
  x.fits(
    `${kind}.fits`,
    L20.MAP_GROUPS + L20.LINE_BYTES * groupCount + blockCount * stride,
    `${groupCount} groups and ${blockCount} blocks of ${stride} bytes`
  );
  x.founded();
  const blocks = x.base + L20.MAP_GROUPS + L20.LINE_BYTES * groupCount;
  return {
    capacity,
    blockCount,
    groupCount,
    keySize,
    valueSize,
    stride,
    buckets: x.bytes.row(x.base + L20.MAP_GROUPS, groupCount * SLOT_COUNT),
    words: x.bytes.row(blocks + L20.PAIR_WORD, blockCount, stride),
    targets: x.bytes.row(blocks + L20.PAIR_TARGET, blockCount, stride),
    blocks
  };
}
var tagAt = (buckets, bucket) => buckets.upper(bucket) & 255;
function checkPlaces(x, table, mover) {
  const { buckets, capacity } = table;
  let places = 0;
  for (let bucket = 0; bucket < buckets.count; bucket++) {
    if (bucket % SLOT_COUNT !== 0 && tagAt(buckets, bucket) >= L20.VACANT) places++;
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
    if (bucket % SLOT_COUNT === 0 || tagAt(buckets, bucket) <= L20.VACANT) continue;
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
    const pair = x.bytes.near(at, L20.PAIR_KEY + keyBytes);
    const key = pair.subarray(L20.PAIR_KEY);
    const proof = buckets.sight(bucket);
    const { high: high2, lower: lower2 } = halvesOf(targets.word(block));
    if (lower2 !== bucket) {
      x.wrong(
        `${kind}.target`,
        { at: at + L20.PAIR_TARGET, what: `target of block ${block}, which ${bucketText(bucket)} names` },
        `${lower2}`,
        `${bucket}, that bucket: whoever looks for a free block takes it for one`,
        { sights: [proof, { at: at + L20.PAIR_TARGET, bytes: Buffer.from(targets.sight(block).bytes.subarray(0, 4)) }] }
      );
    }
    const hash = hashKey(seed.high, seed.lower, key);
    const sights = () => [proof, { at: at + L20.PAIR_KEY, bytes: Buffer.from(key) }];
    if (hash.high !== high2) {
      x.wrong(
        `${kind}.hash`,
        { at: at + L20.PAIR_HASH, what: `hash of block ${block}` },
        hex2(high2, 8),
        `${hex2(hash.high, 8)}, the upper half of its key's hash`,
        { sights: [...sights(), { at: at + L20.PAIR_HASH, bytes: Buffer.from(targets.sight(block).bytes.subarray(4)) }] }
      );
    }
    const tag = tagAt(buckets, bucket);
    if (tag !== tagOf2(hash.low)) {
      x.wrong(
        `${kind}.tag`,
        { at: buckets.offset(bucket), what: bucketText(bucket) },
        `tag ${tag}`,
        `tag ${tagOf2(hash.low)}, by the hash of its key: nobody finds it otherwise`,
        { sights: sights() }
      );
    }
    const home = homeOf(hash.high, groupCount);
    const distance = (Math.floor(bucket / SLOT_COUNT) - home + groupCount) % groupCount;
    const reach = buckets.upper(home * SLOT_COUNT) & 255;
    if (distance > reach && reach !== L20.FAR) {
      x.wrong(
        `${kind}.reach`,
        { at: buckets.offset(home * SLOT_COUNT), what: `stripe of group ${home}` },
        `reach ${reach}`,
        `at least ${distance}: an entry whose home is here lies in group ${Math.floor(bucket / SLOT_COUNT)}`,
        { sights: [buckets.sight(home * SLOT_COUNT), ...sights()] }
      );
    }
    x.padding(`the key in block ${block}`, at + L20.PAIR_KEY, keySize, [proof]);
    if (valueSize % 8 !== 0) x.padding(`the value in block ${block}`, at + L20.PAIR_KEY + keyBytes, valueSize, [proof]);
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
    const at = table.blocks + block * table.stride + L20.PAIR_KEY;
    const key = x.bytes.read(at, up82(table.keySize));
    const sights = [table.buckets.sight(bucket), { at, bytes: key }];
    const text2 = key.toString("latin1");
    const other = seen.get(text2);
    if (other) {
      x.wrong(
        `${x.place.kind}.key-twice`,
        { at: table.buckets.offset(bucket), what: bucketText(bucket) },
        `the key of ${bucketText(other.bucket)}`,
        "a key that no other full bucket has",
        { sights: [...other.sights, ...sights] }
      );
    } else seen.set(text2, { bucket, sights });
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
    if (bucket % SLOT_COUNT === 0 || tagAt(buckets, bucket) !== L20.VACANT) continue;
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
import * as L21 from "zeroipc/layout";
var NAMES = ["EMPTY", "PLEDGED", "COMPUTING", "READY", "FAILED", "ABANDONED"];
function checkOutcome(x) {
  const { kind } = x.place;
  const elemSize = x.fixed(`${kind}.elem_size`, L21.STRUCTURE_ELEM_SIZE, "elem_size", (v) => v >= 1, "at least 1");
  x.fixed(`${kind}.capacity`, L21.STRUCTURE_CAPACITY, "capacity", (v) => v === 1, "1");
  const blockCount = x.fixed(
    `${kind}.block_count`,
    L21.OUTCOME_BLOCK_COUNT,
    "block_count",
    (v) => v >= 2 && v <= L21.NO_BLOCK - 1,
    `2 to ${L21.NO_BLOCK - 1}`
  );
  const least = L21.OUTCOME_PAYLOAD + Math.max(up82(elemSize), up82(L21.TEXT_BYTES + L21.LEAST_TEXT_ROOM));
  const stride = x.fixed(
    `${kind}.stride`,
    L21.STRUCTURE_STRIDE,
    "stride",
    (v) => v % 8 === 0 && v >= least,
    `a multiple of 8, at least ${least}`
  );
  x.fits(`${kind}.fits`, L21.OUTCOME_BLOCKS + blockCount * stride, `${blockCount} blocks of ${stride} bytes`);
  x.founded();
  const state = x.word(L21.OUTCOME_STATE);
  const blocks = x.bytes.row(x.base + L21.OUTCOME_BLOCKS + L21.OUTCOME_BLOCK, blockCount, stride);
  const named = checkState(x, state, blockCount);
  if (named >= 0) checkPayload(x, state, blocks, named, elemSize, stride);
  checkOwners(x, state, blocks, named);
  x.waiters(L21.OUTCOME_SETTLED, "settled");
}
function checkState(x, word3, blockCount) {
  const { kind } = x.place;
  const state = word3.upper % 8;
  const who = word3.low;
  const name = NAMES[state] ?? `${state}`;
  const where = { at: word3.at, what: "state" };
  const sights = [sightOf(word3)];
  const wrong2 = (rule, found, expected) => x.wrong(`${kind}.${rule}`, where, found, expected, { sights });
  if (state > L21.STATE_ABANDONED) wrong2("state", name, "a state from 0 (EMPTY) to 5 (ABANDONED)");
  else if (kind === "lazy" && (state === L21.STATE_PLEDGED || state === L21.STATE_ABANDONED)) {
    wrong2("state", name, "EMPTY, COMPUTING, READY or FAILED: a lazy has no other state");
  } else if (state === L21.STATE_EMPTY || state === L21.STATE_ABANDONED) {
    if (who !== 0) wrong2("who", `${name}, who ${who}`, `who 0: ${name} names nobody`);
  } else if (state === L21.STATE_READY || state === L21.STATE_FAILED) {
    if (who < blockCount) return who;
    wrong2("block", `${name}, block ${who}`, `a block below ${blockCount}`);
  } else if (who === 0) {
    wrong2("who", `${name} by nobody`, "the owner id of who did");
  } else if (x.owner(`${kind}.who`, where, who, sights) && x.isDead(who)) {
    const pledged = state === L21.STATE_PLEDGED;
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
  const at = blocks.offset(named) + L21.OUTCOME_PAYLOAD;
  if (state.upper % 8 === L21.STATE_READY) {
    x.bytes.anew();
    x.padding(`the element in block ${named}`, at, elemSize, proof);
    return;
  }
  const room = Math.min(stride - 12, L21.MOST_TEXT_ROOM);
  const text2 = x.bytes.read(at, L21.TEXT_BYTES + room);
  const length = text2.readUInt32LE(0);
  const where = { at, what: `text in block ${named}` };
  const sights = [...proof, { at, bytes: text2.subarray(0, L21.TEXT_BYTES + Math.min(length, room)) }];
  if (length > room) {
    x.wrong(`${kind}.text-length`, where, `${length} bytes`, `at most the ${room} that there is room for`, { sights });
    return;
  }
  try {
    utf8.decode(text2.subarray(L21.TEXT_BYTES, L21.TEXT_BYTES + length));
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
import * as L22 from "zeroipc/layout";
function checkPool(x) {
  const elemSize = x.fixed("pool.elem_size", L22.STRUCTURE_ELEM_SIZE, "elem_size", (v) => v >= 1, "at least 1");
  const capacity = x.fixed(
    "pool.capacity",
    L22.STRUCTURE_CAPACITY,
    "capacity",
    (v) => v >= 1 && v <= L22.NO_BLOCK,
    `1 to ${L22.NO_BLOCK}`
  );
  const payload = x.fixed(
    "pool.payload",
    L22.POOL_PAYLOAD,
    "payload",
    (v) => v % 8 === 0 && v >= L22.LEASE_PAYLOAD_NEAR,
    "a multiple of 8, at least 8"
  );
  const least = payload + up82(elemSize);
  const stride = x.fixed(
    "pool.stride",
    L22.STRUCTURE_STRIDE,
    "stride",
    (v) => v % 8 === 0 && v >= least,
    `a multiple of 8, at least ${least}`
  );
  x.fits("pool.fits", L22.POOL_BLOCKS + capacity * stride, `${capacity} blocks of ${stride} bytes`);
  x.founded();
  const queues = checkQueues(x);
  const leases = x.bytes.row(x.base + L22.POOL_BLOCKS, capacity, stride);
  const carried = checkHandles(x, queues, leases);
  checkLeases(x, leases, carried);
  x.waiters(L22.POOL_FREE, "free");
}
function checkQueues(x) {
  const found = [];
  const seen = /* @__PURE__ */ new Map();
  const words = x.bytes.row(x.base + L22.POOL_QUEUES, L22.POOL_QUEUE_COUNT);
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
    const queue = x.segment.places.find(({ offset }) => offset === line * L22.LINE_BYTES);
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
    const size = x.bytes.u32Seen(queue.offset + L22.STRUCTURE_ELEM_SIZE);
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
    const stride = x.bytes.u32(queue.offset + L22.STRUCTURE_STRIDE);
    const capacity = x.bytes.u32(queue.offset + L22.STRUCTURE_CAPACITY);
    const blockCount = x.bytes.u32(queue.offset + L22.QUEUE_BLOCK_COUNT);
    if (stride < 24 || stride % 8 !== 0 || blockCount <= capacity) continue;
    if (L22.QUEUE_CELLS + blockCount * stride > queue.size) continue;
    const begin = queue.offset + L22.QUEUE_CELLS;
    const payloads = x.bytes.row(begin + L22.CELL_PAYLOAD, blockCount, stride);
    const targets = x.bytes.row(begin + L22.CELL_TARGET, capacity, stride);
    const stale = [];
    let first2 = begin;
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
        if (stale.length === 0) first2 = targets.offset(cell);
        stale.push(index < leases.count ? [...sights, leases.sight(index)] : sights);
      }
    }
    if (stale.length === 0) continue;
    x.left(
      "pool.handle-stale",
      { at: first2, what: `${stale.length} of the handles in queue ${JSON.stringify(queue.name)}` },
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
import * as L23 from "zeroipc/layout";
function checkArray(x) {
  const elemSize = x.fixed("array.elem_size", L23.STRUCTURE_ELEM_SIZE, "elem_size", (v) => v >= 1, "at least 1");
  const capacity = x.fixed("array.capacity", L23.STRUCTURE_CAPACITY, "capacity", (v) => v >= 1, "at least 1");
  x.fixed("array.stride", L23.STRUCTURE_STRIDE, "stride", (v) => v === elemSize, `elem_size, ${elemSize}`);
  x.fits("array.fits", L23.ARRAY_ELEMENTS + capacity * elemSize, `${capacity} elements of ${elemSize} bytes`);
}
function checkRing(x) {
  const mode = x.fixed("ring.mode", L23.RING_MODE, "mode", (v) => v <= 1, "0 (elements) or 1 (messages)");
  const messages = mode === L23.RING_MESSAGES;
  const elemSize = x.fixed(
    "ring.elem_size",
    L23.STRUCTURE_ELEM_SIZE,
    "elem_size",
    (v) => messages ? v === 1 : v >= 1,
    messages ? "1 in a ring of messages" : "at least 1"
  );
  const capacity = x.fixed(
    "ring.capacity",
    L23.STRUCTURE_CAPACITY,
    "capacity",
    (v) => messages ? v >= 8 && v % 8 === 0 : v >= 1,
    messages ? "a multiple of 8, at least 8" : "at least 1"
  );
  const stride = messages ? L23.FRAME_UNIT : elemSize;
  x.fixed("ring.stride", L23.STRUCTURE_STRIDE, "stride", (v) => v === stride, `${stride}`);
  const largest = x.fixed(
    "ring.largest",
    L23.RING_LARGEST,
    "largest",
    (v) => messages ? v <= capacity - 8 : v === 0,
    messages ? `at most ${capacity - 8}, the capacity less 8` : "0 in a ring of elements"
  );
  const units = messages ? capacity / L23.FRAME_UNIT : capacity;
  x.fits(
    "ring.fits",
    L23.RING_AREA + units * stride + (messages ? up82(largest) : 0),
    `${units} units of ${stride} bytes`
  );
  x.founded();
  const head = position(x, L23.RING_HEAD);
  const tail = position(x, L23.RING_TAIL);
  const distance = checkDistance(x, units, head, tail);
  if (messages && distance > 0) checkFrames(x, { units, largest, stride }, head, distance);
  checkSide(x, L23.RING_PRODUCER, "producer");
  checkSide(x, L23.RING_CONSUMER, "consumer");
  x.waiters(L23.RING_NOT_EMPTY, "not_empty");
  x.waiters(L23.RING_NOT_FULL, "not_full");
}
function position(x, offset) {
  const word3 = x.word(offset);
  const { high: high2, lower: lower2 } = halvesOf(word3);
  return { lap: high2, index: lower2, word: word3 };
}
function checkDistance(x, units, head, tail) {
  const text2 = ({ lap, index }) => `lap ${lap}, index ${index}`;
  let founded = true;
  for (const [name, place] of [
    ["head", head],
    ["tail", tail]
  ]) {
    if (place.index < units) continue;
    founded = false;
    x.wrong("ring.index", { at: place.word.at, what: name }, text2(place), `an index below ${units}`, {
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
    text2(tail),
    `0 to ${units} units behind head (${text2(head)})`,
    { sights: [sightOf(head.word), sightOf(tail.word)] }
  );
  return -1;
}
function checkFrames(x, area, head, distance) {
  x.bytes.anew();
  let index = head.index;
  for (let left = distance; left > 0; ) {
    const at = x.base + L23.RING_AREA + index * area.stride;
    const bytes3 = Buffer.from(x.bytes.near(at + L23.FRAME_LENGTH, 4));
    const length = bytes3.readUInt32LE(0);
    const frame = 1 + Math.ceil(length / L23.FRAME_UNIT);
    const sights = [sightOf(head.word), { at: at + L23.FRAME_LENGTH, bytes: bytes3 }];
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
import * as L24 from "zeroipc/layout";
var HELD2 = 2 ** 39;
function checkStack(x) {
  const elemSize = x.fixed("stack.elem_size", L24.STRUCTURE_ELEM_SIZE, "elem_size", (v) => v >= 1, "at least 1");
  const capacity = x.fixed("stack.capacity", L24.STRUCTURE_CAPACITY, "capacity", (v) => v >= 1, "at least 1");
  const blockCount = x.fixed(
    "stack.block_count",
    L24.STACK_BLOCK_COUNT,
    "block_count",
    (v) => v > capacity && v <= L24.NO_BLOCK,
    `more than the capacity, ${capacity}, and at most ${L24.NO_BLOCK}`
  );
  const least = L24.STACK_BLOCK_PAYLOAD + up82(elemSize);
  const stride = x.fixed(
    "stack.stride",
    L24.STRUCTURE_STRIDE,
    "stride",
    (v) => v % 8 === 0 && v >= least,
    `a multiple of 8, at least ${least}`
  );
  const blocks = up642(L24.STACK_ENTRIES + 8 * capacity);
  x.fits("stack.fits", blocks + blockCount * stride, `${capacity} entries and ${blockCount} blocks of ${stride} bytes`);
  x.founded();
  const begin = x.base + blocks;
  const stack = {
    capacity,
    blockCount,
    entries: x.bytes.row(x.base + L24.STACK_ENTRIES, capacity),
    words: x.bytes.row(begin + L24.STACK_BLOCK_WORD, blockCount, stride),
    depths: x.bytes.row(begin + L24.STACK_BLOCK_DEPTH, blockCount, stride)
  };
  const { top, within: within2 } = checkElements(x, stack);
  checkOwners2(x, stack);
  x.bytes.anew();
  for (const block of within2) {
    x.padding(`the element in block ${block}`, begin + block * stride + L24.STACK_BLOCK_PAYLOAD, elemSize, [top]);
  }
  x.waiters(L24.STACK_NOT_EMPTY, "not_empty");
  x.waiters(L24.STACK_NOT_FULL, "not_full");
}
function checkElements(x, stack) {
  const { blockCount, capacity, depths, entries: entries2 } = stack;
  const top = x.word(L24.STACK_TOP);
  const proof = sightOf(top);
  const where = { at: top.at, what: "top" };
  const text2 = `tag ${top.upper % HELD2}, block ${top.low === L24.NO_BLOCK ? "none" : top.low}`;
  if (top.upper >= HELD2)
    x.wrong("stack.top", where, `${text2}, with its highest bit set`, "a highest bit of 0", { sights: [proof] });
  for (let k = 0; k < capacity; k++) {
    if (entries2.upper(k) < HELD2) continue;
    x.wrong("stack.entry-bit", { at: entries2.offset(k), what: `entry ${k + 1}` }, "its highest bit is set", "0 there", {
      sights: [entries2.sight(k)]
    });
  }
  if (top.low === L24.NO_BLOCK) return { top: proof, within: [] };
  if (top.low >= blockCount) {
    x.wrong("stack.top", where, text2, `a block below ${blockCount}, or none`, { sights: [proof] });
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
  const within2 = /* @__PURE__ */ new Map([[top.low, size]]);
  checkBirth(x, stack, top.low, top.upper, "top", [proof], true);
  let above = top.low;
  for (let depth = size - 1; depth >= 1; depth--) {
    const entry = entries2.word(depth - 1);
    const sights = [proof, sightOf(entry)];
    const at = { at: entry.at, what: `entry ${depth}` };
    const found = `birth ${entry.upper % HELD2}, block ${entry.low === L24.NO_BLOCK ? "none" : entry.low}`;
    if (entry.low >= blockCount) {
      x.wrong("stack.entry", at, found, `a block below ${blockCount}: ${size} elements are in the stack`, { sights });
      continue;
    }
    const other = within2.get(entry.low);
    if (other !== void 0) {
      x.wrong("stack.block-twice", at, found, `a block that is not in the stack at depth ${other}, too`, { sights });
      continue;
    }
    within2.set(entry.low, depth);
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
  return { top: proof, within: [...within2.keys()] };
}
function checkBirth(x, { words }, block, birth, named, sights, isTop) {
  const upper2 = words.upper(block);
  const owner = words.low(block);
  const where = { at: words.offset(block), what: `word of block ${block}, which ${named} names` };
  const aim = upper2 % HELD2;
  const text2 = `${upper2 >= HELD2 ? "held" : "not held"}, aimed at tag ${aim}, owner 0x${owner.toString(16).padStart(6, "0")}`;
  const proof = { sights: [...sights, words.sight(block)] };
  if (upper2 >= HELD2 || owner === 0) {
    x.wrong("stack.block-word", where, text2, "not held, with the owner who pushed it", proof);
    return;
  }
  const born = modulo(aim + 1, LAP_BITS);
  const holds = isTop ? difference(birth % HELD2, born, LAP_BITS) >= 0 : born === birth % HELD2;
  if (holds) return;
  x.wrong(
    "stack.birth",
    where,
    text2,
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
import * as L27 from "zeroipc/layout";

// src/validate/derived.ts
import * as L25 from "zeroipc/layout";
var OPERATORS2 = ["", "map", "filter", "take", "skip", "window", "scan"];
function sourceOf(x) {
  if (x.u32(L25.STREAM_SOURCE_SEGMENT) !== x.segment.segmentId) return void 0;
  const offset = x.u32(L25.STREAM_SOURCE_OFFSET) * L25.LINE_BYTES;
  return x.segment.places.find((place) => place.offset === offset && place.kind === "stream");
}
function checkDerivedHeader(x, operator, elemSize) {
  const name = OPERATORS2[operator];
  const fixed = (offset, what, holds, expected) => x.fixed(`stream.${what}`, offset, what, holds, expected);
  if (operator === 0) {
    const why = "0: it is not derived";
    fixed(L25.STREAM_COUNT, "count", (v) => v === 0, why);
    fixed(L25.STREAM_STEP, "step", (v) => v === 0, why);
    fixed(L25.STREAM_SOURCE_SEGMENT, "source_segment", (v) => v === 0, why);
    fixed(L25.STREAM_SOURCE_OFFSET, "source_offset", (v) => v === 0, why);
    return;
  }
  const counts = operator === L25.OPERATOR_TAKE || operator === L25.OPERATOR_WINDOW;
  const count = fixed(
    L25.STREAM_COUNT,
    "count",
    (v) => counts ? v >= 1 : operator === L25.OPERATOR_SKIP || v === 0,
    counts ? `at least 1, of a ${name}` : `0, of a ${name}`
  );
  const steps = operator === L25.OPERATOR_WINDOW;
  fixed(L25.STREAM_STEP, "step", (v) => steps ? v >= 1 : v === 0, steps ? "at least 1" : `0, of a ${name}`);
  fixed(L25.STREAM_SOURCE_SEGMENT, "source_segment", (v) => v !== 0, "the segment_id of its source's segment");
  const within2 = x.u32(L25.STREAM_SOURCE_SEGMENT) === x.segment.segmentId;
  const source = sourceOf(x);
  const line = fixed(
    L25.STREAM_SOURCE_OFFSET,
    "source_offset",
    (v) => v !== 0 && (!within2 || source !== void 0),
    within2 ? "the line of a stream in this segment" : "the line of its source"
  );
  if (!source) return;
  const elem = x.bytes.u32Seen(source.offset + L25.STRUCTURE_ELEM_SIZE);
  const capacity = x.bytes.u32Seen(source.offset + L25.STRUCTURE_CAPACITY);
  const own = x.bytes.u32Seen(x.base + L25.STRUCTURE_ELEM_SIZE).sight;
  const size = steps ? elem.value * count : elem.value;
  const same2 = operator !== L25.OPERATOR_MAP && operator !== L25.OPERATOR_SCAN;
  if (same2 && elemSize !== size) {
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
      { at: x.base + L25.STREAM_COUNT, what: "count" },
      `a window of ${count}`,
      `at most the source's capacity, ${capacity.value}`,
      { sights: [x.bytes.u32Seen(x.base + L25.STREAM_COUNT).sight, capacity.sight] }
    );
  }
}
function checkDerivation(x, shape, named) {
  const binding = x.word(L25.STREAM_BINDING);
  const start = x.word(L25.STREAM_START);
  const failed = x.bytes.u32Seen(x.base + L25.STREAM_FAILED);
  const failure = x.bytes.read(x.base + L25.STREAM_FAILURE, L25.STREAM_FAILURE_BYTES);
  const message = { at: x.base + L25.STREAM_FAILURE, bytes: failure };
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
  const text2 = `serial ${serial}, line ${line}, owner ${hex2(binding.low, 6)}`;
  const sights = [sightOf(binding)];
  if (x.owner("stream.binding", where, binding.low, sights) && x.isDead(binding.low)) {
    x.left("stream.binding-of-dead", where, text2, "the next one that derives binds it anew", {
      sights,
      dead: [binding.low]
    });
  }
  if (line !== 0 && (serial === 0 || binding.low !== 0)) {
    x.wrong("stream.binding", where, text2, "a serial that is not 0 and no owner, beside a line", { sights });
  }
  if (source) {
    const lines = x.bytes.u32Seen(source.offset + L25.STREAM_MAX_SUBSCRIBERS);
    if (line > lines.value) {
      x.wrong("stream.binding", where, text2, `a line of the source's ${lines.value}`, {
        sights: [...sights, lines.sight]
      });
    }
    checkPlaces2(x, shape, named, source, sightOf(start), start);
  }
  checkFailure(x, shape, failed, message);
  checkTaken(x, shape);
}
function checkPlaces2(x, shape, named, source, sight, start) {
  const capacity = x.bytes.u32Seen(source.offset + L25.STRUCTURE_CAPACITY);
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
  const text2 = end < 0 ? message.bytes : message.bytes.subarray(0, end);
  let problem = end >= 0 && message.bytes.subarray(end).some((byte) => byte !== 0) ? "bytes behind its end" : "";
  try {
    utf82.decode(text2);
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
  if (shape.operator !== L25.OPERATOR_TAKE) return;
  const count = x.u32(L25.STREAM_COUNT);
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
import * as L26 from "zeroipc/layout";
function checkLines(x, shape) {
  const aims = new Aims(shape.capacity);
  const words = x.bytes.row(shape.lines + L26.LINE_WORD, shape.lineCount, L26.LINE_BYTES);
  const bounds = x.bytes.row(shape.lines + L26.LINE_BOUND, shape.lineCount, L26.LINE_BYTES);
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
  const here2 = lapsOf(it.index);
  if (policy !== L26.POLICY_DROP_OLDEST) {
    if (difference(aims.cut(here2.laps), aims.cut(it.lap + 2), aims.lapBits) >= 0) {
      x.wrong(
        "stream.line-behind",
        it.where,
        it.cursor,
        `at most ${capacity} values behind the tail, and cell ${it.index} was published ${here2.laps} times`,
        { sights: [mine, here2.sight, mine] }
      );
    }
  } else if (here2.laps >= 2 ** (aims.lapBits - 1)) return;
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
  const derived = x.segment.places.find(({ offset, kind }) => offset === line * L26.LINE_BYTES && kind === "stream");
  if (segment !== 0 && line !== 0) {
    if (segment !== x.segment.segmentId) return;
    if (derived && x.bytes.u32(derived.offset + L26.STREAM_OPERATOR) !== 0) return;
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
  const at = shape.lines + k * L26.LINE_BYTES + L26.LINE_STANDBY;
  const bytes3 = x.bytes.read(at, 4 * L26.LINE_STANDBY_COUNT);
  const gone = [];
  for (let n = 0; n < L26.LINE_STANDBY_COUNT; n++) {
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
  return `turn ${turn} (published ${Math.floor(turn / 2)} times${closed}), ${block === L27.NO_BLOCK ? "no block" : `block ${block}`}`;
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
  const dropped = x.word(L27.STREAM_DROPPED);
  if ((dropped.upper !== 0 || dropped.low !== 0) && shape.policy !== L27.POLICY_DROP_NEWEST) {
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
  x.waiters(L27.STREAM_PUBLISHED, "published");
  x.waiters(L27.STREAM_ROOM, "room");
  x.waiters(L27.STREAM_HANDOVER, "handover");
}
function geometry2(x) {
  const elemSize = x.fixed("stream.elem_size", L27.STRUCTURE_ELEM_SIZE, "elem_size", (v) => v >= 1, "at least 1");
  const capacity = x.fixed("stream.capacity", L27.STRUCTURE_CAPACITY, "capacity", (v) => v >= 1, "at least 1");
  const policy = x.fixed("stream.policy", L27.STREAM_POLICY, "policy", (v) => v <= 2, "0 to 2");
  const blockCount = x.fixed(
    "stream.block_count",
    L27.STREAM_BLOCK_COUNT,
    "block_count",
    (v) => v > capacity && v <= L27.NO_BLOCK,
    `more than the capacity, ${capacity}, and at most ${L27.NO_BLOCK}`
  );
  const lineCount = x.fixed(
    "stream.max_subscribers",
    L27.STREAM_MAX_SUBSCRIBERS,
    "max_subscribers",
    (v) => v >= 1 && v <= L27.MAX_SUBSCRIBERS_LIMIT,
    `1 to ${L27.MAX_SUBSCRIBERS_LIMIT}`
  );
  const operator = x.fixed("stream.operator", L27.STREAM_OPERATOR, "operator", (v) => v <= L27.OPERATOR_SCAN, "0 to 6");
  const least = up82(elemSize) + (operator === 0 ? 0 : 8);
  const stride = x.fixed(
    "stream.stride",
    L27.STRUCTURE_STRIDE,
    "stride",
    (v) => v % 8 === 0 && v >= least,
    `a multiple of 8, at least ${least}`
  );
  const targetsAt = L27.STREAM_SUBSCRIBERS + lineCount * L27.LINE_BYTES;
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
    lines: x.base + L27.STREAM_SUBSCRIBERS,
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
    if (block === L27.NO_BLOCK && fresh) continue;
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
  let first2 = -1;
  for (let cell = 0; cell < targets.count; cell++) {
    if (targets.upper(cell) % 2 === 0) continue;
    const where = { at: targets.offset(cell), what: `target of cell ${cell}` };
    if (first2 >= 0) {
      x.wrong("stream.closed-twice", where, targetText2(targets, cell), `a cell that is not closed: cell ${first2} is`, {
        sights: [targets.sight(cell), targets.sight(first2)]
      });
    } else first2 = cell;
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
  const hint = x.word(L27.STREAM_TAIL);
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
  [L28.KIND_ARRAY, "array"],
  [L28.KIND_QUEUE, "queue"],
  [L28.KIND_STACK, "stack"],
  [L28.KIND_RING, "ring"],
  [L28.KIND_MAP, "map"],
  [L28.KIND_SET, "set"],
  [L28.KIND_POOL, "pool"],
  [L28.KIND_FUTURE, "future"],
  [L28.KIND_LAZY, "lazy"],
  [L28.KIND_STREAM, "stream"],
  [L28.KIND_CHANNEL, "channel"]
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
var pause3 = new Int32Array(new SharedArrayBuffer(4));
var Validator = class _Validator {
  constructor(name, fd) {
    this.name = name;
    this.fd = fd;
    const where = `segment "${name}"`;
    this.#bytes = new Bytes(fd);
    if (this.#bytes.size < 4 || this.#bytes.u32(L28.HEADER_MAGIC) !== L28.MAGIC) {
      const found = this.#bytes.size < 4 ? `has ${this.#bytes.size} bytes` : `begins with ${hex2(this.#bytes.u32(0), 8)}`;
      throw new FormatError4("ZEROIPC_BAD_MAGIC", `${where}: not a ZeroIPC segment: it ${found}`);
    }
    if (this.#bytes.size < L28.LINE_BYTES) {
      throw new FormatError4("ZEROIPC_BAD_SIZE", `${where}: ${this.#bytes.size} bytes are too short for a header`);
    }
    const version2 = this.#bytes.u32(L28.HEADER_VERSION);
    if (version2 !== L28.FORMAT_VERSION) {
      const which = version2 === 1 || version2 === 2 ? ", of an earlier ZeroIPC" : ", which is not known";
      throw new FormatError4("ZEROIPC_BAD_VERSION", `${where}: format version ${version2}${which}`);
    }
    try {
      const slots = new PeerSlots3(name);
      if (slots.inode === fstatSync3(fd).ino) this.#slots = slots;
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
      fd = openSync2(`${FOLDER}${full}`, constants2.O_RDONLY | constants2.O_NOFOLLOW | constants2.O_NONBLOCK);
    } catch (error) {
      throw systemError(error, full);
    }
    try {
      return new _Validator(full, fd);
    } catch (error) {
      closeSync2(fd);
      throw systemError(error, full);
    }
  }
  close() {
    this.#slots?.close();
    closeSync2(this.fd);
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
        throw new FormatError4("ZEROIPC_BAD_SIZE", `segment "${this.name}" was cut short while it was looked at`);
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
        x.waiters(L28.HEADER_NAME_WAITERS, "name_waiters");
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
  #settle(look4, census) {
    const proved = /* @__PURE__ */ new Map();
    const begun = performance.now();
    let awaited = /* @__PURE__ */ new Map();
    let busy = 0;
    let more = 0;
    for (let round = 0; round < MOST_ROUNDS; round++) {
      census.anew();
      const x = look4();
      const moved = [];
      const again = /* @__PURE__ */ new Map();
      if (x.suspicions.length > 0) {
        if (round > 0 || x.suspicions.some(({ finding }) => finding.level === "wrong")) Atomics.wait(pause3, 0, 0, 1);
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
    for (let slot = 1; slot <= Math.min(maxPeers, L28.MAX_PEERS_LIMIT); slot++) if (slots.held(slot)) living.add(slot);
    return living;
  }
};
function sameSights(before2, now) {
  return before2 !== void 0 && before2.sights.length === now.sights.length && before2.sights.every(({ at, bytes: bytes3 }, k) => at === now.sights[k]?.at && bytes3.equals(now.sights[k].bytes));
}

// src/validate/cures.ts
var CURES = {
  "pool.lease-of-dead": {
    does: "reclaims what the dead had leased",
    apply: (memory, name, size) => void new Pool(memory, name, bytes2(size)).reclaim()
  },
  "future.pledge-of-dead": {
    does: "looks at it, which finds it abandoned and wakes who waits for it",
    apply(memory, name, size) {
      try {
        new Future(memory, name, bytes2(size), { open: true }).tryGet();
      } catch (error) {
        if (error.code !== "ZEROIPC_ABANDONED") throw error;
      }
    }
  },
  "stream.failed-open": {
    does: "closes it, as the next one that would derive it does",
    apply: (memory, name, size) => new Stream(memory, name, bytes2(size)).close()
  },
  "channel.waiters-gone": {
    does: "closes it again, which wakes everybody and clears such bits",
    apply: (memory, name, size) => new Channel(memory, name, bytes2(size)).close()
  }
};
function cureOf(finding, verdict, view) {
  if (verdict.findings.some(({ level }) => level === "wrong")) return void 0;
  const cure = CURES[finding.rule];
  if (!cure) return void 0;
  if (finding.rule === "channel.waiters-gone" && !isClosed2(verdict, view)) return void 0;
  return cure;
}
function isClosed2({ name }, view) {
  const entry = view.find(name);
  const area = view.area(entry);
  const capacity = area.u32(L29.STRUCTURE_CAPACITY);
  const stride = area.u32(L29.STRUCTURE_STRIDE);
  for (let cell = 0; cell < capacity; cell++) {
    const { low: low2 } = area.halves(L29.QUEUE_CELLS + cell * stride);
    const block = low2 & 16777215;
    const isFull2 = (low2 >>> 24) % 2 === 1;
    if (isFull2 ? (block & L29.CHANNEL_CLOSED_BIT) !== 0 : block === L29.CHANNEL_CLOSED) return true;
  }
  return false;
}
function advice(finding, report2) {
  if (finding.rule.endsWith(".waiters")) return "whoever finds such a bit clears it and goes on";
  const users2 = report2.alive > 0 ? "end its users, " : "";
  return `cannot be mended without guessing: ${users2}remove it (zeroipc rm ${report2.segment}), and let it be made anew`;
}
function isAttachable(report2) {
  return countOf({ ...report2, verdicts: report2.verdicts.slice(0, 1) }, "wrong") === 0;
}

// src/validate/verdict.ts
function nameOf2({ name, kind }) {
  return kind === "segment" ? "the segment itself" : `${shown(kind)} "${shown(name)}"`;
}
function textOf(finding) {
  const rest = finding.level === "wrong" ? `; expected ${finding.expected}` : `; ${finding.mends ?? ""}`;
  return shown(`${finding.what}: ${finding.found}${rest}`);
}
function summary(report2) {
  const wrong2 = countOf(report2, "wrong");
  const left = countOf(report2, "left");
  const parts2 = [
    wrong2 === 0 ? "sound" : `${wrong2} wrong`,
    ...left === 0 ? [] : [`${left} left by who is gone, which mends itself`]
  ];
  return parts2.join("; ");
}
function remarks(verdict) {
  const lines = [];
  if (verdict.more > 0) lines.push(`and ${verdict.more} more of the same`);
  if (verdict.busy > 0) {
    lines.push(`others are at work: ${counted(verdict.busy, "contradiction")} that did not last`);
  }
  if (verdict.unknown) lines.push("a kind that this program does not know: not looked at");
  return lines;
}
function printVerdict(context, verdict, beside = textOf) {
  const { paint } = context;
  const notes = remarks(verdict);
  if (verdict.findings.length === 0 && notes.length === 0) return;
  context.print(`${paint.bold(nameOf2(verdict))}`);
  for (const finding of verdict.findings) {
    const level = finding.level === "wrong" ? paint.bad("wrong") : paint.warn("left ");
    context.print(`  ${level} ${hex(finding.offset)}  ${beside(finding)} ${paint.dim(`[${finding.rule}]`)}`);
  }
  for (const note of notes) context.print(`  ${paint.dim(note)}`);
}
function findingJson(finding) {
  const { rule, level, offset, what, found, expected, mends } = finding;
  return { level, rule, offset, what, found, ...level === "wrong" ? { expected } : { mends } };
}
function reportJson(report2, each = findingJson) {
  return {
    segment: report2.segment,
    sound: countOf(report2, "wrong") === 0,
    wrong: countOf(report2, "wrong"),
    left: countOf(report2, "left"),
    alive: report2.livenessKnown ? report2.alive : null,
    structures: report2.verdicts.map(({ name, kind, findings, more, busy, unknown }) => ({
      name,
      kind,
      findings: findings.map(each),
      more,
      busy,
      ...unknown ? { unknown } : {}
    }))
  };
}

// src/commands/repair.ts
var HELP4 = `
Mends what the format lets any participant mend, by attaching and doing just that
beside whoever lives there; and says of everything else what becomes of it:

  mended         what the dead had leased of a pool is free; a future whose
                 pledger died is abandoned, and who waits for it is told; a
                 derived stream that failed is closed; of a closed channel, who
                 waits is woken
  mends itself   the next participant that comes that way does it; no call of the
                 library does it alone
  stays          a word is wrong: no value for it can be known, and none is made up

Exit codes: 0 nothing is wrong (any more); 3 something stays wrong; 1 it could not
be looked at, or attached to.

Examples:
  zeroipc repair --dry-run /sensors
  zeroipc repair /sensors`;
var keyOf2 = ({ rule, structure }) => `${structure} ${rule}`;
function look2(name) {
  var _stack = [];
  try {
    const validator = __using(_stack, Validator.open(name));
    return validator.run();
  } catch (_) {
    var _error = _, _hasError = true;
  } finally {
    __callDispose(_stack, _error, _hasError);
  }
}
function mend(report2, cures, anyOwner) {
  var _stack = [];
  try {
    const failures = /* @__PURE__ */ new Map();
    const memory = __using(_stack, new Memory(report2.segment, { label: "zeroipc repair", anyOwner }));
    const view = __using(_stack, View.open(report2.segment));
    for (const [treated, cure] of cures) {
      const { name } = treated.verdict;
      try {
        cure.apply(memory, name, view.area(view.find(name)).u32(L30.STRUCTURE_ELEM_SIZE));
      } catch (error) {
        failures.set(treated, messageOf(error));
      }
    }
    const after2 = look2(report2.segment);
    const left = new Set(after2.verdicts.flatMap(({ findings }) => findings.map(keyOf2)));
    for (const [treated, cure] of cures) {
      const failure = failures.get(treated);
      if (failure === void 0 && !left.has(keyOf2(treated.finding))) {
        treated.outcome = "mended";
        treated.text = cure.does;
      } else {
        treated.outcome = "mends itself";
        treated.text = failure ?? treated.finding.mends ?? "";
      }
    }
    return after2;
  } catch (_) {
    var _error = _, _hasError = true;
  } finally {
    __callDispose(_stack, _error, _hasError);
  }
}
function treat(report2, view) {
  const cures = /* @__PURE__ */ new Map();
  const all = report2.verdicts.flatMap(
    (verdict) => verdict.findings.map((finding) => {
      if (finding.level === "wrong") return { verdict, finding, outcome: "stays", text: advice(finding, report2) };
      const treated = { verdict, finding, outcome: "mends itself", text: finding.mends ?? "" };
      const cure = view && cureOf(finding, verdict, view);
      if (cure) {
        treated.outcome = "to be mended";
        treated.text = cure.does;
        cures.set(treated, cure);
      }
      return treated;
    })
  );
  return { all, cures };
}
var foundText = (finding) => finding.level === "wrong" ? textOf(finding) : shown(`${finding.what}: ${finding.found}`);
function print(context, report2, all, wrong2) {
  const { paint } = context;
  if (all.length === 0) {
    context.print(`${paint.bold(shown(report2.segment))}: ${paint.good("sound; there is nothing to mend")}`);
    return;
  }
  const paints2 = { mended: paint.good, "to be mended": paint.accent, "mends itself": paint.dim, stays: paint.bad };
  const sorts = Object.keys(paints2).map((outcome) => ({ outcome, count: all.filter((one2) => one2.outcome === outcome).length })).filter(({ count }) => count > 0).map(({ outcome, count }) => `${count} ${outcome}`);
  context.print(`${paint.bold(shown(report2.segment))}: ${sorts.join(", ")}`);
  let last;
  for (const { verdict, finding, outcome, text: text2 } of all) {
    if (verdict !== last) context.print(paint.bold(nameOf2(verdict)));
    last = verdict;
    context.print(`  ${hex(finding.offset)}  ${foundText(finding)} ${paint.dim(`[${finding.rule}]`)}`);
    context.print(`    ${paints2[outcome](outcome)}: ${shown(text2)}`);
  }
  if (wrong2 > 0)
    context.print(
      paint.bad(
        `${counted(wrong2, "word")} of it ${wrong2 === 1 ? "is" : "are"} wrong, and ${wrong2 === 1 ? "stays" : "stay"} so`
      )
    );
}
function run4(context, segment, { dryRun = false, anyOwner = false }) {
  var _stack = [];
  try {
    const report2 = look2(segment);
    const attachable = isAttachable(report2);
    const view = __using(_stack, attachable ? View.open(report2.segment) : void 0);
    const { all, cures } = treat(report2, view);
    const after2 = cures.size > 0 && !dryRun ? mend(report2, cures, anyOwner) : report2;
    const wrong2 = countOf(after2, "wrong");
    if (wrong2 > 0) context.exitCode = NOT_SO;
    if (!context.json) {
      print(context, report2, all, wrong2);
      return;
    }
    context.printJson({
      segment: report2.segment,
      dryRun,
      wrong: wrong2,
      findings: all.map(({ verdict, finding, outcome, text: text2 }) => ({
        structure: verdict.name,
        kind: verdict.kind,
        ...findingJson(finding),
        outcome,
        how: text2
      }))
    });
  } catch (_) {
    var _error = _, _hasError = true;
  } finally {
    __callDispose(_stack, _error, _hasError);
  }
}
function repair(program, context) {
  program.command("repair").description("mends what the dead left, as far as any participant may, and tells of the rest").argument("<segment>", "the segment's name").option("-n, --dry-run", "only says what it would do").option("--any-owner", "a segment of another user, too").addHelpText("after", HELP4).action((segment, options) => run4(context, segment, options));
}

// src/commands/rm.ts
import { lstatSync as lstatSync3, unlinkSync as unlinkSync2 } from "node:fs";
import { Memory as Memory2, NotFoundError as NotFoundError5, PeerSlots as PeerSlots4, PermissionError as PermissionError4 } from "zeroipc";
import * as L31 from "zeroipc/layout";
var HELP5 = `
Removes names. Whoever has such a segment open keeps it, and works on in it with
those who have it open, too; nobody else can open it any more. Where somebody lives
in one, it says who and asks first, unless --yes or --force is given.

Segments of any format version, and those that are corrupt, are removed; files
that are no segments are not. One of another user is removed only with --any-owner.

Exit codes: 0 all are removed; 1 one is not: there is none of that name, or no
permission, or the answer was no; 2 there is nobody to ask.

Examples:
  zeroipc rm /sensors
  zeroipc rm --force /sensors /results`;
function inhabitants(name) {
  var _stack = [];
  try {
    const slots = __using(_stack, new PeerSlots4(name));
    return Array.from({ length: L31.MAX_PEERS_LIMIT }, (_2, k) => k + 1).filter((slot) => slots.held(slot));
  } catch (_) {
    var _error = _, _hasError = true;
  } finally {
    __callDispose(_stack, _error, _hasError);
  }
}
function statusOf(name) {
  try {
    return lstatSync3(`${FOLDER}${name}`);
  } catch (error) {
    throw systemError(error, name);
  }
}
async function remove2(context, given, options) {
  const name = fullName(given);
  const status = statusOf(name);
  if (!options.anyOwner && status.uid !== process.geteuid?.()) {
    throw new PermissionError4(
      "ZEROIPC_NO_PERMISSION",
      `segment "${shown(name)}" belongs to user ${status.uid}: give --any-owner to remove it`
    );
  }
  if (!status.isFile() || !Memory2.exists(name)) {
    throw new NotFoundError5("ZEROIPC_BAD_MAGIC", `"${shown(name)}" is no segment, and is left alone`);
  }
  if (!options.force && !options.yes) {
    const count = inhabitants(name).length;
    const who = `${counted(count, "participant")} ${count === 1 ? "lives" : "live"} in ${shown(name)}.`;
    const question = `${who} Remove its name?`;
    if (count > 0 && !await confirm(context, question, "Give --yes to remove it all the same.")) return false;
  }
  try {
    unlinkSync2(`${FOLDER}${name}`);
  } catch (error) {
    throw removalError(error, name);
  }
  return true;
}
async function run5(context, names2, options) {
  const removed = [];
  const failed = [];
  for (const name of names2) {
    try {
      if (await remove2(context, name, options)) removed.push(name);
      else failed.push({ name, reason: "somebody lives in it" });
    } catch (error) {
      if (options.force && error.code === "ZEROIPC_NOT_FOUND") continue;
      if (!("code" in error)) throw error;
      failed.push({ name, reason: messageOf(error) });
      if (!context.json) context.remark(`zeroipc: ${messageOf(error)}`);
    }
  }
  if (context.json) context.printJson({ removed, failed });
  if (failed.length > 0) context.exitCode = FAILED;
}
function rm(program, context) {
  program.command("rm").description("removes segments by name").argument("<segment...>", "their names").option("-f, --force", "absent is fine, and whoever lives in one does not matter").option("-y, --yes", "does not ask where somebody lives in one").option("--any-owner", "segments of other users, too").addHelpText("after", HELP5).action((names2, options) => run5(context, names2, options));
}

// src/show/reading.ts
var ANY = ElementType.parse("bytes");
var Reading = class {
  /** Throws where the types do not fit the structure. */
  constructor(subject, { type = ANY, key = ANY, hex: hex3 = false }) {
    this.subject = subject;
    const { name, kind, elemSize, keySize, varies } = subject;
    if (key !== ANY && keySize === 0) throw new Usage(`--key: "${name}" is a ${kind}, and only maps have keys`);
    this.#hex = hex3;
    this.#type = varies ? type : type.withSize(elemSize, `${kind} "${name}"`);
    this.#key = keySize === 0 ? key : key.withSize(keySize, `keys of ${kind} "${name}"`);
  }
  subject;
  #type;
  #key;
  #hex;
  /** The type with which a value can be read. */
  #of(value) {
    const fits = this.#type.size === 0 || this.#type.size === value.length;
    return this.#hex || !fits ? ANY : this.#type;
  }
  #isNone({ value, note }) {
    return value.length === 0 && note !== void 0;
  }
  /** For people: one line, without the note. */
  text(element) {
    const { key, value } = element;
    if (this.#isNone(element)) return "";
    if (this.#hex) {
      const bytes3 = hexText(value);
      return key ? `${hexText(key)}: ${bytes3}` : bytes3;
    }
    const of = this.#of(value);
    const text2 = of.short(of.decode(value));
    return key ? `${this.#key.short(this.#key.decode(key))}: ${text2}` : text2;
  }
  json(element) {
    const { key, value, place, note } = element;
    const of = this.#of(value);
    const keyType = this.#hex ? ANY : this.#key;
    return {
      place,
      key: key && keyType.json(keyType.decode(key)),
      value: this.#isNone(element) ? void 0 : of.json(of.decode(value)),
      note
    };
  }
  csvTitles() {
    const of = this.#hex || this.#type === ANY ? ["value"] : this.#type.csvTitles();
    const keys = this.subject.keySize === 0 ? [] : this.#hex ? ["key"] : this.#key.csvTitles("key");
    return csvLine(["place", ...keys, ...of]);
  }
  csv(element) {
    const { key, value, place } = element;
    if (this.#isNone(element)) return void 0;
    const of = this.#of(value);
    const keyType = this.#hex ? ANY : this.#key;
    return csvLine([place, ...key ? keyType.csvCells(keyType.decode(key)) : [], ...of.csvCells(of.decode(value))]);
  }
};
function hexText(bytes3) {
  return Buffer.from(bytes3.buffer, bytes3.byteOffset, bytes3.length).toString("hex").replace(/..(?=.)/g, "$& ");
}

// src/show/segment.ts
import * as L32 from "zeroipc/layout";

// src/show/facts.ts
function printFacts(context, facts) {
  const columns = Math.max(...facts.map(({ name }) => width(name)));
  for (const { name, value } of facts)
    context.print(`  ${context.paint.dim(padded(name, columns))}  ${value}`.trimEnd());
}

// src/show/segment.ts
function describe2(view, entry) {
  const { name, offset, bytes: bytes3 } = entry;
  const place = { name, offset, bytes: bytes3 };
  try {
    const subject = view.subject(entry);
    const { kind, elemSize, keySize, capacity } = subject;
    const gauge = subject.gauge();
    const shape = { kind, elemSize, ...keySize > 0 ? { keySize } : {}, capacity };
    return { ...place, ...shape, used: gauge?.used, ...gauge?.state ? { state: gauge.state } : {} };
  } catch (error) {
    return { ...place, problem: problemText(error, entry) };
  }
}
function problemText(error, { problem }) {
  if (problem) return problem;
  const code2 = error.code;
  const reason = error.message.replace(/^\w+ ".*?":? /, "");
  return code2 === "ZEROIPC_CORRUPT" ? `corrupt: ${reason}` : reason;
}
function peerJson({ slot, owner, pid, language, label, attached, alive }) {
  const when = new Date(Number(attached / 1000000n));
  const time = Number.isNaN(when.getTime()) ? null : when.toISOString();
  return { slot, owner, pid, language: languageName(language), label, attached: time, alive };
}
function segmentJson(view, limit) {
  const { status, header } = view;
  const entries2 = view.entries();
  const peers = view.participants();
  return {
    name: view.name,
    version: header.version,
    size: header.size,
    used: view.used(entries2),
    entries: view.statedCount(),
    maxEntries: header.maxEntries,
    maxPeers: header.maxPeers,
    id: header.segmentId,
    owner: userName(status.uid),
    mode: modeText(status.mode),
    created: status.birthtime.toISOString(),
    waiters: { ...view.waiters(view.whole, L32.HEADER_NAME_WAITERS) },
    peers: (limit === 0 ? peers : peers.slice(0, limit)).map(peerJson),
    structures: entries2.map((entry) => ({ ...describe2(view, entry) }))
  };
}
function printHeader(view, context, entries2) {
  const { header, status } = view;
  const stated = view.statedCount();
  const excess = stated > header.maxEntries ? `; the header says ${stated}: corrupt` : "";
  const age = ageText(Date.now() - status.birthtimeMs);
  const unlinked = status.nlink === 0 ? "; its name is gone" : "";
  context.print(context.paint.bold(`segment ${shown(view.name)}`));
  printFacts(context, [
    { name: "size", value: bytesText(header.size) },
    { name: "used", value: bytesText(view.used(entries2)) },
    { name: "table", value: `${entries2.length} of ${header.maxEntries} names${excess}` },
    { name: "format version", value: String(header.version) },
    { name: "id", value: hex(header.segmentId, 8) },
    {
      name: "created",
      value: `${timeText(BigInt(Math.floor(status.birthtimeMs)) * 1000000n)}, ${age} ago${unlinked}`
    },
    { name: "owner", value: userName(status.uid) },
    { name: "mode", value: modeText(status.mode) },
    { name: "waiting for a name", value: waitersText(view.waiters(view.whole, L32.HEADER_NAME_WAITERS)) }
  ]);
}
function printPeers(view, context, limit) {
  const { paint } = context;
  const peers = view.participants();
  const alive = peers.filter((peer) => peer.alive);
  const gone = peers.filter((peer) => !peer.alive);
  context.print();
  context.print(paint.bold(`peers: ${alive.length} alive, ${gone.length} gone, ${view.header.maxPeers} slots`));
  if (peers.length === 0) return;
  const table = new TextTable([
    { title: "SLOT", right: true },
    { title: "PID", right: true },
    { title: "LANGUAGE", spare: 1 },
    { title: "STATE" },
    { title: "ATTACHED", spare: 2 },
    { title: "LABEL" }
  ]);
  const sorted = [...alive, ...gone];
  for (const peer of limit === 0 ? sorted : sorted.slice(0, limit)) {
    table.add(
      String(peer.slot),
      String(peer.pid),
      languageName(peer.language),
      peer.alive ? { text: "alive", paint: paint.good } : { text: "gone", paint: paint.dim },
      timeText(peer.attached),
      peer.label
    );
  }
  table.print(context);
  if (limit !== 0 && sorted.length > limit) context.print(`... and ${sorted.length - limit} more`);
}
function printStructures(view, context, entries2) {
  const { paint } = context;
  context.print();
  context.print(paint.bold(entries2.length === 0 ? "no structures" : "structures"));
  if (entries2.length === 0) return;
  const table = new TextTable([
    { title: "NAME" },
    { title: "KIND" },
    { title: "ELEMENT", right: true, spare: 2 },
    { title: "CAPACITY", right: true },
    { title: "FILL", right: true },
    { title: "SIZE", right: true, spare: 3 },
    { title: "STATE", spare: 1 }
  ]);
  for (const entry of entries2) {
    const { name, kind, elemSize = 0, keySize, capacity, used, bytes: bytes3, state = "", problem } = describe2(view, entry);
    const bold = { text: name, paint: paint.bold };
    if (problem !== void 0) {
      table.addNote(bold, { text: problem, paint: paint.bad });
      continue;
    }
    const element = keySize === void 0 ? human(elemSize) : `${keySize}+${elemSize} B`;
    table.add(bold, kind, element, String(capacity), String(used ?? ""), human(bytes3), state);
  }
  table.print(context);
}
function showSegment(view, context, limit) {
  if (context.json) {
    context.printJson(segmentJson(view, limit));
    return;
  }
  const entries2 = view.entries();
  printHeader(view, context, entries2);
  printPeers(view, context, limit);
  printStructures(view, context, entries2);
}

// src/show/structure.ts
function gaugeFacts({ used, most, unit, came, went, cameName, wentName }) {
  const part = (100 * used / most).toFixed(1);
  const facts = [{ name: "fill", value: `${used}${unit ? ` ${unit}` : ""}, ${part} %` }];
  if (came !== void 0) facts.push({ name: cameName, value: String(came) });
  if (went !== void 0) facts.push({ name: wentName, value: String(went) });
  return facts;
}
function gaugeJson({ used, most, unit, came, went, cameName, wentName, state }) {
  return {
    used,
    most,
    ...unit ? { unit } : {},
    ...came === void 0 ? {} : { [cameName]: came },
    ...went === void 0 ? {} : { [wentName]: went },
    ...state ? { state } : {}
  };
}
function structureJson(subject) {
  const { view, entry, kind, elemSize, keySize, capacity, stride } = subject;
  const gauge = subject.gauge();
  return {
    segment: view.name,
    name: entry.name,
    kind,
    elemSize,
    ...keySize > 0 ? { keySize } : {},
    capacity,
    stride,
    offset: entry.offset,
    bytes: entry.bytes,
    ...gauge ? { fill: gaugeJson(gauge) } : {},
    facts: Object.fromEntries(
      subject.facts().flatMap(({ name, value, data }) => name === "" ? [] : [[name, data === void 0 ? value : data]])
    )
  };
}
function printStructure(subject, context) {
  const { view, entry, kind, elemSize, capacity, stride } = subject;
  const gauge = subject.gauge();
  context.print(`${context.paint.bold(`${kind} "${entry.name}"`)} in ${shown(view.name)}`);
  printFacts(context, [
    { name: "element", value: counted(elemSize, "byte") },
    { name: "capacity", value: String(capacity) },
    ...gauge ? gaugeFacts(gauge) : [],
    ...subject.facts(),
    { name: "stride", value: counted(stride, "byte") },
    { name: "place", value: `+${hex(entry.offset)}, ${bytesText(entry.bytes)}, entry ${entry.number}` }
  ]);
}
function* first(elements, limit) {
  let count = 0;
  for (const element of elements) {
    if (limit !== 0 && count++ === limit) {
      yield "more";
      return;
    }
    yield element;
  }
}
function printElements(reading, context, limit) {
  const { paint } = context;
  context.print();
  context.print(paint.bold("elements"));
  let none = true;
  for (const element of first(reading.subject.elements(), limit)) {
    none = false;
    if (element === "more") {
      context.print(`  ... more than ${limit}; --limit 0 shows all`);
      continue;
    }
    const note = element.note ? `  ${paint.dim(element.note)}` : "";
    context.print(`  ${paint.dim(padded(element.place, 4, true))}  ${reading.text(element)}${note}`);
  }
  if (none) context.print("  none");
}
function printCsv(reading, context, limit) {
  context.print(reading.csvTitles());
  for (const element of first(reading.subject.elements(), limit)) {
    const line = element === "more" ? void 0 : reading.csv(element);
    if (line !== void 0) context.print(line);
  }
}
function showStructure(subject, context, { reading, csv, limit }) {
  if (csv && reading) {
    printCsv(reading, context, limit);
    return;
  }
  if (context.json) {
    const shape = structureJson(subject);
    const elements = reading && Array.from(first(subject.elements(), limit));
    const more = elements?.at(-1) === "more";
    const told = elements?.flatMap((element) => element === "more" ? [] : [reading?.json(element)]);
    context.printJson({ ...shape, ...told ? { elements: told, more } : {} });
    return;
  }
  printStructure(subject, context);
  if (reading) printElements(reading, context, limit);
}

// src/commands/show.ts
var HELP6 = `
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
var LIMIT = 20;
function run6(context, segment, name, options) {
  var _stack = [];
  try {
    const { type, key, hex: hex3 = false, csv = false } = options;
    const wantsElements = type !== void 0 || key !== void 0 || hex3 || csv;
    if (name === void 0 && wantsElements) {
      throw new Usage("--type, --key, --hex and --csv are of the elements of a structure: which one?");
    }
    if (csv && context.json) throw new Usage("--csv and --json: it can be one of them only");
    const limit = options.limit ?? (csv || context.json ? 0 : LIMIT);
    const view = __using(_stack, View.open(segment));
    if (name === void 0) {
      showSegment(view, context, limit);
      return;
    }
    const subject = view.subject(view.find(name));
    const reading = wantsElements ? new Reading(subject, { ...type ? { type } : {}, ...key ? { key } : {}, hex: hex3 }) : void 0;
    showStructure(subject, context, { reading, csv, limit });
  } catch (_) {
    var _error = _, _hasError = true;
  } finally {
    __callDispose(_stack, _error, _hasError);
  }
}
function show(program, context) {
  program.command("show").description("shows a segment, or a structure in it").argument("<segment>", "its name").argument("[name]", "of a structure").addOption(typeOption()).addOption(keyOption()).option("--hex", "prints elements as bytes, whole").option("--csv", "prints nothing but the elements, as CSV").option(
    "--limit <n>",
    "elements or peers at most; 20 unless given (with --csv and --json: all); 0 for all",
    wholeNumber
  ).addHelpText("after", HELP6).action((segment, name, options) => run6(context, segment, name, options));
}

// src/commands/validate.ts
import { NotFoundError as NotFoundError6 } from "zeroipc";
var HELP7 = `
Checks what SPECIFICATION.md requires of every word, and tells what is not so:

  wrong  what must not be, ever: which word, what it says, and what it should
  left   what somebody left who died in the middle of something, or was killed:
         harmless, and mended by the next one that comes that way
  busy   what contradicted itself for a moment, because others are at work

It may be used beside any traffic: nothing is locked or written, and what is not
the same when it is read again is not reported. Where a structure never rests,
less can be said of it; that is told.

Exit codes: 0 nothing is wrong; 3 something is; 1 it could not be looked at.

Examples:
  zeroipc validate /sensors
  zeroipc validate /sensors readings
  zeroipc validate --json /sensors | jq '.structures[] | select(.findings != [])'`;
function look3(segment, name) {
  var _stack = [];
  try {
    const validator = __using(_stack, Validator.open(segment));
    const report2 = validator.run(name);
    if (name !== void 0 && report2.verdicts.length < 2) {
      throw new NotFoundError6(
        "ZEROIPC_NOT_FOUND",
        `segment "${shown(validator.name)}" has no structure "${shown(name)}"`
      );
    }
    return report2;
  } catch (_) {
    var _error = _, _hasError = true;
  } finally {
    __callDispose(_stack, _error, _hasError);
  }
}
function run7(context, segment, name) {
  const report2 = look3(segment, name);
  if (countOf(report2, "wrong") > 0) context.exitCode = NOT_SO;
  if (context.json) {
    context.printJson(reportJson(report2));
    return;
  }
  const { paint } = context;
  const paintAll = countOf(report2, "wrong") > 0 ? paint.bad : paint.good;
  context.print(`${paint.bold(shown(report2.segment))}: ${paintAll(summary(report2))}`);
  const alive = report2.livenessKnown ? `${counted(report2.alive, "participant")} alive` : "who is alive cannot be told, so all count as alive";
  context.print(paint.dim(`${counted(report2.verdicts.length - 1, "structure")}, ${alive}`));
  for (const verdict of report2.verdicts) printVerdict(context, verdict);
}
function validate(program, context) {
  program.command("validate").alias("check").description("checks every invariant of the format, and says what is wrong").argument("<segment>", "the segment's name").argument("[name]", "one structure of it; all, unless given").addHelpText("after", HELP7).action((segment, name) => run7(context, segment, name));
}

// package.json
var version = "0.1.0";

// src/main.ts
var COMMANDS = [list, show, dump, validate, repair, gc, rm];
var EXIT_CODES = `
SEGMENT is a name such as /sensors; the slash may be left out.
Looking disturbs nobody: segments are opened read-only, without a lock or a peer slot.

Exit codes: 0 done; 1 it could not be done or looked at; 2 the command line is
wrong; 3 what was asked for does not hold (empty, absent, timed out, faulty).
Colours are used on a terminal only, and not where NO_COLOR is set.`;
function makeProgram(context) {
  const program = new Command("zeroipc").description("Looks into ZeroIPC segments while they are used, and works on them from scripts.").version(version, "-V, --version", "prints the version").helpOption("-h, --help", "prints help").helpCommand("help [command]", "prints help of a command").option("--json", "prints JSON, for programs").option("--no-color", "prints without colours").configureHelp({ showGlobalOptions: true, helpWidth: 80 }).configureOutput({
    writeOut: (text2) => context.out.write(text2),
    writeErr: (text2) => context.err.write(text2),
    getOutHasColors: () => false,
    getErrHasColors: () => false
  }).showHelpAfterError("(zeroipc --help, or zeroipc COMMAND --help, tells more)").exitOverride().addHelpText("after", EXIT_CODES).hook("preAction", (that) => context.configure(that.opts()));
  for (const register of COMMANDS) register(program, context);
  for (const command of program.commands) command.helpOption("-h, --help", "prints help");
  return program;
}
async function run8(argv, context) {
  try {
    const program = makeProgram(context);
    await program.parseAsync(argv.length > 2 ? argv : [...argv, "--help"]);
    context.out.flush();
  } catch (error) {
    context.exitCode = report(context, error);
  }
  try {
    context.err.flush();
  } catch {
  }
  return context.exitCode;
}

// ../typescript/tests/harness.ts
import { spawn } from "node:child_process";
import { randomInt } from "node:crypto";
import { once } from "node:events";
import { readdirSync as readdirSync2, unlinkSync as unlinkSync3 } from "node:fs";
import { createInterface as createInterface2 } from "node:readline";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import assert from "node:assert/strict";
import { Memory as Memory3, ZeroIpcError as ZeroIpcError3 } from "zeroipc";
var soak = process.env["ZEROIPC_SOAK"] === "1";
var built = fileURLToPath(new URL(".", import.meta.url));
var PREFIX = `zeroipc-test-${process.env["ZEROIPC_TEST_RUN"] ?? "alone"}-${process.pid}-`;
var names = 0;
function testName() {
  return `/${PREFIX}${names++}`;
}
function removeSegments() {
  for (const file of readdirSync2("/dev/shm")) {
    if (file.startsWith(PREFIX)) unlinkSync3(`/dev/shm/${file}`);
  }
}
process.on("exit", removeSegments);
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.once(signal, () => process.exit(1));
async function withMemory(options, fn) {
  const memory = Memory3.create(testName(), { ...options, size: options.size ?? "1MB" });
  try {
    return await fn(memory);
  } finally {
    memory.close();
    memory.unlink();
  }
}
function code(expected, message) {
  return (error) => {
    assert.ok(error instanceof ZeroIpcError3, `not a ZeroIpcError: ${String(error)}`);
    assert.equal(error.code, expected, error.message);
    if (message) assert.match(error.message, message);
    return true;
  };
}
async function watchdog(what, seconds, fn) {
  let timer;
  const barks = new Promise((_, reject) => {
    timer = setTimeout(() => reject(new Error(`watchdog: ${what} did not end within ${seconds} s`)), seconds * 1e3);
  });
  try {
    return await Promise.race([fn(), barks]);
  } finally {
    clearTimeout(timer);
  }
}
function within(fn, seconds = 60) {
  return () => watchdog("the test", seconds, () => withMemory({}, fn));
}
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
var collector;
function collectGarbage() {
  if (!collector) {
    setFlagsFromString("--expose-gc");
    collector = runInNewContext("gc");
  }
  collector();
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
  child.stderr.on("data", (text2) => output.stderr += text2);
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
    ended: once(child, "close").then(([code2, signal]) => {
      running.delete(program);
      over = true;
      wake();
      return { code: code2, signal, ...output };
    })
  };
  running.add(program);
  return program;
}
async function runProgram(name, args = [], options = {}) {
  const { seconds = 60, ...rest } = options;
  const program = startProgram(name, args, rest);
  const end = await watchdog(`program ${name}`, seconds, () => program.ended).finally(() => program.kill());
  if (end.code !== 0)
    throw new Error(`program ${name} ended with ${end.signal ?? end.code}: ${end.stdout}${end.stderr}`);
  return end.stdout;
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
function summary2(values) {
  const sorted = [...values].sort((a, b) => a - b);
  const at = (q) => sorted[Math.min(sorted.length - 1, Math.floor(q * sorted.length))] ?? Number.NaN;
  return { least: at(0), median: at(0.5), p99: at(0.99), most: at(1) };
}

// tests/harness.ts
var folder = fileURLToPath2(new URL("../..", import.meta.url));
var bin = join2(folder, "bin/zeroipc.mjs");
async function zeroipc2(...args) {
  return zeroipcWith({}, ...args);
}
function zeroipcWith({ input, ...options }, ...args) {
  return new Promise((resolve, reject) => {
    const child = spawn2(process.execPath, [bin, ...args.map(String)], { ...options, stdio: "pipe", timeout: 6e4 });
    let stdout = "";
    let stderr = "";
    child.stdout?.on("data", (text2) => stdout += text2);
    child.stderr?.on("data", (text2) => stderr += text2);
    child.on("error", reject);
    child.on("close", (code2) => resolve({ code: code2, stdout, stderr }));
    child.stdin?.on("error", () => {
    });
    child.stdin?.end(input ?? "");
  });
}
function shell(line, options = {}) {
  return new Promise((resolve, reject) => {
    const command = `zeroipc() { "${process.execPath}" "${bin}" "$@"; }
${line}`;
    const child = spawn2("bash", ["-c", command], { ...options, stdio: "pipe", timeout: 6e4 });
    let stdout = "";
    let stderr = "";
    child.stdout?.on("data", (text2) => stdout += text2);
    child.stderr?.on("data", (text2) => stderr += text2);
    child.on("error", reject);
    child.on("close", (code2) => resolve({ code: code2, stdout, stderr }));
    child.stdin?.end();
  });
}
var Kept = class extends Output {
  text = "";
  write(text2) {
    this.text += text2;
  }
  flush() {
  }
};
async function here(...args) {
  const out = new Kept(1);
  const err = new Kept(2);
  const code2 = await run8(["node", "zeroipc", ...args.map(String)], new Context(out, err));
  return { code: code2, stdout: out.text, stderr: err.text };
}
async function json(...args) {
  const { code: code2, stdout, stderr } = await here(...args, "--json");
  if (code2 !== 0) throw new Error(`zeroipc ${args.join(" ")}: ${code2}: ${stderr}`);
  return JSON.parse(stdout);
}
export {
  bin,
  code,
  collectGarbage,
  endPrograms,
  folder,
  here,
  json,
  randomFrom,
  runProgram,
  seededRandom,
  shell,
  sleep,
  soak,
  startCommand,
  startProgram,
  summary2 as summary,
  testName,
  until,
  watchdog,
  withMemory,
  within,
  zeroipc2 as zeroipc,
  zeroipcWith
};
//# sourceMappingURL=data:application/json;base64,ewogICJ2ZXJzaW9uIjogMywKICAic291cmNlcyI6IFsiLi4vLi4vdGVzdHMvaGFybmVzcy50cyIsICIuLi8uLi9zcmMvY29tbWFuZC50cyIsICIuLi8uLi9zcmMvanNvbi50cyIsICIuLi8uLi9zcmMvb3V0cHV0LnRzIiwgIi4uLy4uL3NyYy90ZXh0LnRzIiwgIi4uLy4uL3NyYy9tYWluLnRzIiwgIi4uLy4uL3NyYy9jb21tYW5kcy9kdW1wLnRzIiwgIi4uLy4uL3NyYy9kdW1wL3BhcnRzLnRzIiwgIi4uLy4uL3NyYy9tb2RlbC92aWV3LnRzIiwgIi4uLy4uL3NyYy9tb2RlbC9maWxlLnRzIiwgIi4uLy4uL3NyYy9tb2RlbC9raW5kcy50cyIsICIuLi8uLi9zcmMvbW9kZWwvYXJyYXkudHMiLCAiLi4vLi4vc3JjL21vZGVsL3N1YmplY3QudHMiLCAiLi4vLi4vc3JjL21vZGVsL2NlbGxzLnRzIiwgIi4uLy4uL3NyYy9tb2RlbC93b3Jkcy50cyIsICIuLi8uLi9zcmMvbW9kZWwva2V5ZWQudHMiLCAiLi4vLi4vc3JjL21vZGVsL291dGNvbWUudHMiLCAiLi4vLi4vc3JjL21vZGVsL3Bvb2wudHMiLCAiLi4vLi4vc3JjL21vZGVsL3JpbmcudHMiLCAiLi4vLi4vc3JjL21vZGVsL3N0YWNrLnRzIiwgIi4uLy4uL3NyYy9tb2RlbC9zdHJlYW0udHMiLCAiLi4vLi4vc3JjL21vZGVsL2Rlcml2YXRpb24udHMiLCAiLi4vLi4vc3JjL2R1bXAvcHJpbnQudHMiLCAiLi4vLi4vc3JjL29wdGlvbnMudHMiLCAiLi4vLi4vc3JjL3R5cGVzLnRzIiwgIi4uLy4uL3NyYy90eXBlcy9ieXRlcy50cyIsICIuLi8uLi9zcmMvdHlwZXMvZm9ybS50cyIsICIuLi8uLi9zcmMvdHlwZXMvcGFyc2UudHMiLCAiLi4vLi4vc3JjL3R5cGVzL3ByaW50LnRzIiwgIi4uLy4uL3NyYy90eXBlcy93b3Jkcy50cyIsICIuLi8uLi9zcmMvY29tbWFuZHMvZ2MudHMiLCAiLi4vLi4vc3JjL2Fzay50cyIsICIuLi8uLi9zcmMvbW9kZWwvc2VnbWVudHMudHMiLCAiLi4vLi4vc3JjL3JlbW92YWwudHMiLCAiLi4vLi4vc3JjL3doby50cyIsICIuLi8uLi9zcmMvdGFibGUudHMiLCAiLi4vLi4vc3JjL2NvbW1hbmRzL2xpc3QudHMiLCAiLi4vLi4vc3JjL2NvbW1hbmRzL3JlcGFpci50cyIsICIuLi8uLi9zcmMvdmFsaWRhdGUvY3VyZXMudHMiLCAiLi4vLi4vc3JjL3ZhbGlkYXRlL3ZhbGlkYXRlLnRzIiwgIi4uLy4uL3NyYy92YWxpZGF0ZS9jZW5zdXMudHMiLCAiLi4vLi4vc3JjL3ZhbGlkYXRlL2NlbGxzLnRzIiwgIi4uLy4uL3NyYy92YWxpZGF0ZS93b3Jkcy50cyIsICIuLi8uLi9zcmMvdmFsaWRhdGUvYmxvY2tzLnRzIiwgIi4uLy4uL3NyYy92YWxpZGF0ZS9leGFtaW5hdGlvbi50cyIsICIuLi8uLi9zcmMvdmFsaWRhdGUvaGVhZGVyLnRzIiwgIi4uLy4uL3NyYy92YWxpZGF0ZS9rZXllZC50cyIsICIuLi8uLi9zcmMvdmFsaWRhdGUvaGFzaC50cyIsICIuLi8uLi9zcmMvdmFsaWRhdGUvb3V0Y29tZS50cyIsICIuLi8uLi9zcmMvdmFsaWRhdGUvcG9vbC50cyIsICIuLi8uLi9zcmMvdmFsaWRhdGUvcmluZy50cyIsICIuLi8uLi9zcmMvdmFsaWRhdGUvc3RhY2sudHMiLCAiLi4vLi4vc3JjL3ZhbGlkYXRlL3N0cmVhbS50cyIsICIuLi8uLi9zcmMvdmFsaWRhdGUvZGVyaXZlZC50cyIsICIuLi8uLi9zcmMvdmFsaWRhdGUvc3Vic2NyaWJlcnMudHMiLCAiLi4vLi4vc3JjL3ZhbGlkYXRlL3ZlcmRpY3QudHMiLCAiLi4vLi4vc3JjL2NvbW1hbmRzL3JtLnRzIiwgIi4uLy4uL3NyYy9zaG93L3JlYWRpbmcudHMiLCAiLi4vLi4vc3JjL3Nob3cvc2VnbWVudC50cyIsICIuLi8uLi9zcmMvc2hvdy9mYWN0cy50cyIsICIuLi8uLi9zcmMvc2hvdy9zdHJ1Y3R1cmUudHMiLCAiLi4vLi4vc3JjL2NvbW1hbmRzL3Nob3cudHMiLCAiLi4vLi4vc3JjL2NvbW1hbmRzL3ZhbGlkYXRlLnRzIiwgIi4uLy4uL3BhY2thZ2UuanNvbiIsICIuLi8uLi8uLi90eXBlc2NyaXB0L3Rlc3RzL2hhcm5lc3MudHMiXSwKICAic291cmNlc0NvbnRlbnQiOiBbIi8vIFdoYXQgdGhlIHRlc3RzIG9mIHRoZSBjb21tYW5kIGxpbmUgc2hhcmU6IHJ1bm5pbmcgaXQuIFNlZ21lbnRzLCBwcm9ncmFtcyBhbmQgd2F0Y2hkb2dzIGFyZSB0aG9zZSBvZiB0aGUgbGlicmFyeSdzIHRlc3RzLlxuXG5pbXBvcnQgeyBzcGF3biwgdHlwZSBTcGF3bk9wdGlvbnMgfSBmcm9tIFwibm9kZTpjaGlsZF9wcm9jZXNzXCI7XG5pbXBvcnQgeyBqb2luIH0gZnJvbSBcIm5vZGU6cGF0aFwiO1xuaW1wb3J0IHsgZmlsZVVSTFRvUGF0aCB9IGZyb20gXCJub2RlOnVybFwiO1xuaW1wb3J0IHsgQ29udGV4dCB9IGZyb20gXCIuLi9zcmMvY29tbWFuZFwiO1xuaW1wb3J0IHsgcnVuIH0gZnJvbSBcIi4uL3NyYy9tYWluXCI7XG5pbXBvcnQgeyBPdXRwdXQgfSBmcm9tIFwiLi4vc3JjL291dHB1dFwiO1xuXG5leHBvcnQgKiBmcm9tIFwiLi4vLi4vdHlwZXNjcmlwdC90ZXN0cy9oYXJuZXNzXCI7XG5cbi8qKiBUaGUgZm9sZGVyIG9mIHRoaXMgcGFja2FnZS4gKi9cbmV4cG9ydCBjb25zdCBmb2xkZXIgPSBmaWxlVVJMVG9QYXRoKG5ldyBVUkwoXCIuLi8uLlwiLCBpbXBvcnQubWV0YS51cmwpKTtcbmV4cG9ydCBjb25zdCBiaW4gPSBqb2luKGZvbGRlciwgXCJiaW4vemVyb2lwYy5tanNcIik7XG5cbmV4cG9ydCBpbnRlcmZhY2UgRW5kZWQge1xuICBjb2RlOiBudW1iZXIgfCBudWxsO1xuICBzdGRvdXQ6IHN0cmluZztcbiAgc3RkZXJyOiBzdHJpbmc7XG59XG5cbi8qKiBSdW5zIGB6ZXJvaXBjYCB3aXRoIHRoZXNlIGFyZ3VtZW50cyB0byBpdHMgZW5kLiAqL1xuZXhwb3J0IGFzeW5jIGZ1bmN0aW9uIHplcm9pcGMoLi4uYXJnczogKHN0cmluZyB8IG51bWJlcilbXSk6IFByb21pc2U8RW5kZWQ+IHtcbiAgcmV0dXJuIHplcm9pcGNXaXRoKHt9LCAuLi5hcmdzKTtcbn1cblxuLyoqIFRoZSBzYW1lIHdpdGggdGV4dCBmb3IgaXRzIHN0YW5kYXJkIGlucHV0LCBhbm90aGVyIGVudmlyb25tZW50LCBhbm90aGVyIHVzZXIuICovXG5leHBvcnQgZnVuY3Rpb24gemVyb2lwY1dpdGgoXG4gIHsgaW5wdXQsIC4uLm9wdGlvbnMgfTogU3Bhd25PcHRpb25zICYgeyBpbnB1dD86IHN0cmluZyB9LFxuICAuLi5hcmdzOiAoc3RyaW5nIHwgbnVtYmVyKVtdXG4pOiBQcm9taXNlPEVuZGVkPiB7XG4gIHJldHVybiBuZXcgUHJvbWlzZSgocmVzb2x2ZSwgcmVqZWN0KSA9PiB7XG4gICAgY29uc3QgY2hpbGQgPSBzcGF3bihwcm9jZXNzLmV4ZWNQYXRoLCBbYmluLCAuLi5hcmdzLm1hcChTdHJpbmcpXSwgeyAuLi5vcHRpb25zLCBzdGRpbzogXCJwaXBlXCIsIHRpbWVvdXQ6IDYwXzAwMCB9KTtcbiAgICBsZXQgc3Rkb3V0ID0gXCJcIjtcbiAgICBsZXQgc3RkZXJyID0gXCJcIjtcbiAgICBjaGlsZC5zdGRvdXQ/Lm9uKFwiZGF0YVwiLCAodGV4dCkgPT4gKHN0ZG91dCArPSB0ZXh0KSk7XG4gICAgY2hpbGQuc3RkZXJyPy5vbihcImRhdGFcIiwgKHRleHQpID0+IChzdGRlcnIgKz0gdGV4dCkpO1xuICAgIGNoaWxkLm9uKFwiZXJyb3JcIiwgcmVqZWN0KTtcbiAgICBjaGlsZC5vbihcImNsb3NlXCIsIChjb2RlKSA9PiByZXNvbHZlKHsgY29kZSwgc3Rkb3V0LCBzdGRlcnIgfSkpO1xuICAgIGNoaWxkLnN0ZGluPy5vbihcImVycm9yXCIsICgpID0+IHt9KTtcbiAgICBjaGlsZC5zdGRpbj8uZW5kKGlucHV0ID8/IFwiXCIpO1xuICB9KTtcbn1cblxuLyoqIFJ1bnMgYSBsaW5lIG9mIHRoZSBzaGVsbCwgaW4gd2hpY2ggYHplcm9pcGNgIGlzIHRoZSBjb21tYW5kLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIHNoZWxsKGxpbmU6IHN0cmluZywgb3B0aW9uczogU3Bhd25PcHRpb25zID0ge30pOiBQcm9taXNlPEVuZGVkPiB7XG4gIHJldHVybiBuZXcgUHJvbWlzZSgocmVzb2x2ZSwgcmVqZWN0KSA9PiB7XG4gICAgY29uc3QgY29tbWFuZCA9IGB6ZXJvaXBjKCkgeyBcIiR7cHJvY2Vzcy5leGVjUGF0aH1cIiBcIiR7YmlufVwiIFwiJEBcIjsgfVxcbiR7bGluZX1gO1xuICAgIGNvbnN0IGNoaWxkID0gc3Bhd24oXCJiYXNoXCIsIFtcIi1jXCIsIGNvbW1hbmRdLCB7IC4uLm9wdGlvbnMsIHN0ZGlvOiBcInBpcGVcIiwgdGltZW91dDogNjBfMDAwIH0pO1xuICAgIGxldCBzdGRvdXQgPSBcIlwiO1xuICAgIGxldCBzdGRlcnIgPSBcIlwiO1xuICAgIGNoaWxkLnN0ZG91dD8ub24oXCJkYXRhXCIsICh0ZXh0KSA9PiAoc3Rkb3V0ICs9IHRleHQpKTtcbiAgICBjaGlsZC5zdGRlcnI/Lm9uKFwiZGF0YVwiLCAodGV4dCkgPT4gKHN0ZGVyciArPSB0ZXh0KSk7XG4gICAgY2hpbGQub24oXCJlcnJvclwiLCByZWplY3QpO1xuICAgIGNoaWxkLm9uKFwiY2xvc2VcIiwgKGNvZGUpID0+IHJlc29sdmUoeyBjb2RlLCBzdGRvdXQsIHN0ZGVyciB9KSk7XG4gICAgY2hpbGQuc3RkaW4/LmVuZCgpO1xuICB9KTtcbn1cblxuLyoqIFdoYXQgd291bGQgYmUgd3JpdHRlbi4gKi9cbmNsYXNzIEtlcHQgZXh0ZW5kcyBPdXRwdXQge1xuICB0ZXh0ID0gXCJcIjtcblxuICBvdmVycmlkZSB3cml0ZSh0ZXh0OiBzdHJpbmcpOiB2b2lkIHtcbiAgICB0aGlzLnRleHQgKz0gdGV4dDtcbiAgfVxuXG4gIG92ZXJyaWRlIGZsdXNoKCk6IHZvaWQge31cbn1cblxuLyoqIFRoZSBzYW1lIGluIHRoaXMgcHJvY2VzczogZm9yIGNvbW1hbmRzIHRoYXQgYXJlIHJ1biBvZnRlbiwgYW5kIHRoYXQgZG8gbm90IHdhaXQuICovXG5leHBvcnQgYXN5bmMgZnVuY3Rpb24gaGVyZSguLi5hcmdzOiAoc3RyaW5nIHwgbnVtYmVyKVtdKTogUHJvbWlzZTxFbmRlZD4ge1xuICBjb25zdCBvdXQgPSBuZXcgS2VwdCgxKTtcbiAgY29uc3QgZXJyID0gbmV3IEtlcHQoMik7XG4gIGNvbnN0IGNvZGUgPSBhd2FpdCBydW4oW1wibm9kZVwiLCBcInplcm9pcGNcIiwgLi4uYXJncy5tYXAoU3RyaW5nKV0sIG5ldyBDb250ZXh0KG91dCwgZXJyKSk7XG4gIHJldHVybiB7IGNvZGUsIHN0ZG91dDogb3V0LnRleHQsIHN0ZGVycjogZXJyLnRleHQgfTtcbn1cblxuLyoqIFRoZSBzYW1lLCB3aGljaCBtdXN0IHN1Y2NlZWQ7IHdoYXQgaXQgcHJpbnRzIGFzIEpTT04uICovXG5leHBvcnQgYXN5bmMgZnVuY3Rpb24ganNvbjxUID0gUmVjb3JkPHN0cmluZywgdW5rbm93bj4+KC4uLmFyZ3M6IChzdHJpbmcgfCBudW1iZXIpW10pOiBQcm9taXNlPFQ+IHtcbiAgY29uc3QgeyBjb2RlLCBzdGRvdXQsIHN0ZGVyciB9ID0gYXdhaXQgaGVyZSguLi5hcmdzLCBcIi0tanNvblwiKTtcbiAgaWYgKGNvZGUgIT09IDApIHRocm93IG5ldyBFcnJvcihgemVyb2lwYyAke2FyZ3Muam9pbihcIiBcIil9OiAke2NvZGV9OiAke3N0ZGVycn1gKTtcbiAgcmV0dXJuIEpTT04ucGFyc2Uoc3Rkb3V0KSBhcyBUO1xufVxuIiwgIi8vIFdoYXQgY29tbWFuZHMgc2hhcmU6IHdoZXJlIHRoZXkgcHJpbnQsIGluIHdoaWNoIGZvcm0sIGFuZCB3aGF0IGJlY29tZXMgb2YgZXJyb3JzLlxuXG5pbXBvcnQgeyB0eXBlIENvbW1hbmQsIENvbW1hbmRlckVycm9yIH0gZnJvbSBcImNvbW1hbmRlclwiO1xuaW1wb3J0IHBjIGZyb20gXCJwaWNvY29sb3JzXCI7XG5pbXBvcnQgeyBaZXJvSXBjRXJyb3IgfSBmcm9tIFwiemVyb2lwY1wiO1xuaW1wb3J0IHsgdHlwZSBKc29uLCB0b0pzb24gfSBmcm9tIFwiLi9qc29uXCI7XG5pbXBvcnQgeyBPdXRwdXQsIFJlYWRlckdvbmUgfSBmcm9tIFwiLi9vdXRwdXRcIjtcbmltcG9ydCB7IHNob3duIH0gZnJvbSBcIi4vdGV4dFwiO1xuXG4vKiogRXhpdCBjb2Rlcy4gKi9cbmV4cG9ydCBjb25zdCBET05FID0gMDtcbi8qKiBJdCBjb3VsZCBub3QgYmUgZG9uZSwgb3IgbG9va2VkIGF0LiAqL1xuZXhwb3J0IGNvbnN0IEZBSUxFRCA9IDE7XG4vKiogVGhlIGNvbW1hbmQgbGluZSBpcyB3cm9uZy4gKi9cbmV4cG9ydCBjb25zdCBNSVNVU0VEID0gMjtcbi8qKiBXaGF0IGEgc2NyaXB0IGFza3MgZm9yIGRvZXMgbm90IGhvbGQ6IGFuIGVtcHR5IHF1ZXVlLCBhbiBhYnNlbnQga2V5LCBhIHRpbWUtb3V0LCBhIHNlZ21lbnQgd2l0aCBmYXVsdHMuICovXG5leHBvcnQgY29uc3QgTk9UX1NPID0gMztcblxuLyoqIFNvbWV0aGluZyBpcyB3cm9uZyB3aXRoIHRoZSBjb21tYW5kIGxpbmUuICovXG5leHBvcnQgY2xhc3MgVXNhZ2UgZXh0ZW5kcyBFcnJvciB7XG4gIGNvbnN0cnVjdG9yKFxuICAgIG1lc3NhZ2U6IHN0cmluZyxcbiAgICAvKiogTGluZXMgYmVsb3cgdGhlIG1lc3NhZ2UsIGFzIHRoZXkgbWF5IGJlIHNob3duOiB3aGF0IHdhcyBnaXZlbiwgYW5kIHdoZXJlIGluIGl0LiAqL1xuICAgIHJlYWRvbmx5IGRldGFpbD86IHN0cmluZyxcbiAgKSB7XG4gICAgc3VwZXIobWVzc2FnZSk7XG4gIH1cbn1cblxuLyoqIFdoYXQgYSBzY3JpcHQgYXNrZWQgZm9yIGRvZXMgbm90IGhvbGQuICovXG5leHBvcnQgY2xhc3MgTm90U28gZXh0ZW5kcyBFcnJvciB7fVxuXG4vKiogSXQgY291bGQgbm90IGJlIGRvbmU7IHRoZSBtZXNzYWdlIHNheXMgd2h5LiAqL1xuZXhwb3J0IGNsYXNzIEZhaWx1cmUgZXh0ZW5kcyBFcnJvciB7fVxuXG5leHBvcnQgdHlwZSBQYWludCA9ICh0ZXh0OiBzdHJpbmcpID0+IHN0cmluZztcbmV4cG9ydCB0eXBlIFBhaW50cyA9IFJlY29yZDxcImJvbGRcIiB8IFwiZGltXCIgfCBcImdvb2RcIiB8IFwiYmFkXCIgfCBcIndhcm5cIiB8IFwiYWNjZW50XCIgfCBcImludmVyc2VcIiwgUGFpbnQ+O1xuXG4vKiogV2hhdCB0aGUgcHJvZ3JhbW1lIHN0YW5kcyBpbjogbWFkZSBvbmNlLCBmaWxsZWQgaW4gd2hlbiB0aGUgb3B0aW9ucyBhcmUga25vd24uICovXG5leHBvcnQgY2xhc3MgQ29udGV4dCB7XG4gIC8qKiAtLWpzb246IHByaW50IGZvciBwcm9ncmFtcy4gKi9cbiAganNvbiA9IGZhbHNlO1xuICAvKiogV2hldGhlciBzdGFuZGFyZCBvdXRwdXQgaXMgYSB0ZXJtaW5hbC4gKi9cbiAgaXNUZXJtaW5hbCA9IHByb2Nlc3Muc3Rkb3V0LmlzVFRZID09PSB0cnVlO1xuICBjb2xvdXIgPSBmYWxzZTtcbiAgcGFpbnQ6IFBhaW50cyA9IHBhaW50cyhmYWxzZSk7XG4gIGV4aXRDb2RlID0gRE9ORTtcblxuICBjb25zdHJ1Y3RvcihcbiAgICByZWFkb25seSBvdXQgPSBuZXcgT3V0cHV0KDEpLFxuICAgIHJlYWRvbmx5IGVyciA9IG5ldyBPdXRwdXQoMiksXG4gICkge31cblxuICAvKiogQ29sdW1ucyBvZiB0aGUgdGVybWluYWwgYXMgaXQgaXMgbm93OyB3aGF0IGhhcyBub25lIG1heSBiZSBhcyB3aWRlIGFzIGl0IGxpa2VzLiAqL1xuICBnZXQgY29sdW1ucygpOiBudW1iZXIge1xuICAgIHJldHVybiB0aGlzLmlzVGVybWluYWwgPyBwcm9jZXNzLnN0ZG91dC5jb2x1bW5zIHx8IDgwIDogTnVtYmVyLlBPU0lUSVZFX0lORklOSVRZO1xuICB9XG5cbiAgZ2V0IHJvd3MoKTogbnVtYmVyIHtcbiAgICByZXR1cm4gcHJvY2Vzcy5zdGRvdXQucm93cyB8fCAyNDtcbiAgfVxuXG4gIGNvbmZpZ3VyZShvcHRpb25zOiB7IGpzb24/OiBib29sZWFuOyBjb2xvcj86IGJvb2xlYW4gfSk6IHZvaWQge1xuICAgIHRoaXMuanNvbiA9IG9wdGlvbnMuanNvbiA9PT0gdHJ1ZTtcbiAgICBjb25zdCByZWZ1c2VkID0gb3B0aW9ucy5jb2xvciA9PT0gZmFsc2UgfHwgKHByb2Nlc3MuZW52W1wiTk9fQ09MT1JcIl0gPz8gXCJcIikgIT09IFwiXCIgfHwgcHJvY2Vzcy5lbnZbXCJURVJNXCJdID09PSBcImR1bWJcIjtcbiAgICB0aGlzLmNvbG91ciA9IHRoaXMuaXNUZXJtaW5hbCAmJiAhcmVmdXNlZDtcbiAgICB0aGlzLnBhaW50ID0gcGFpbnRzKHRoaXMuY29sb3VyKTtcbiAgfVxuXG4gIHByaW50KGxpbmUgPSBcIlwiKTogdm9pZCB7XG4gICAgdGhpcy5vdXQud3JpdGUoYCR7bGluZX1cXG5gKTtcbiAgfVxuXG4gIC8qKiBQcmludHMgYSB2YWx1ZSBhcyBKU09OLiAqL1xuICBwcmludEpzb24odmFsdWU6IEpzb24pOiB2b2lkIHtcbiAgICB0aGlzLnByaW50KHRvSnNvbih2YWx1ZSkpO1xuICB9XG5cbiAgLyoqIFByaW50cyBhIHZhbHVlIGFzIEpTT04gaW4gb25lIGxpbmUsIGFuZCBwYXNzZXMgaXQgb246IG9uZSBvZiBtYW55LiAqL1xuICBwcmludEpzb25MaW5lKHZhbHVlOiBKc29uKTogdm9pZCB7XG4gICAgdGhpcy5wcmludCh0b0pzb24odmFsdWUsIDApKTtcbiAgICB0aGlzLm91dC5mbHVzaCgpO1xuICB9XG5cbiAgLyoqIFNvbWV0aGluZyB0aGF0IGdvZXMgYmVzaWRlIHRoZSBvdXRwdXQ6IHRvIHN0YW5kYXJkIGVycm9yLiAqL1xuICByZW1hcmsobGluZTogc3RyaW5nKTogdm9pZCB7XG4gICAgdGhpcy5vdXQuZmx1c2goKTtcbiAgICB0aGlzLmVyci53cml0ZShgJHtsaW5lfVxcbmApO1xuICAgIHRoaXMuZXJyLmZsdXNoKCk7XG4gIH1cbn1cblxuZnVuY3Rpb24gcGFpbnRzKGNvbG91cjogYm9vbGVhbik6IFBhaW50cyB7XG4gIGNvbnN0IHsgYm9sZCwgZGltLCBncmVlbiwgcmVkLCB5ZWxsb3csIGN5YW4sIGludmVyc2UgfSA9IHBjLmNyZWF0ZUNvbG9ycyhjb2xvdXIpO1xuICByZXR1cm4geyBib2xkLCBkaW0sIGdvb2Q6IGdyZWVuLCBiYWQ6IHJlZCwgd2FybjogeWVsbG93LCBhY2NlbnQ6IGN5YW4sIGludmVyc2UgfTtcbn1cblxuLyoqIFRoZSBtZXNzYWdlIG9mIGFuIGVycm9yIGFzIGl0IG1heSBiZSBzaG93bi4gKi9cbmV4cG9ydCBmdW5jdGlvbiBtZXNzYWdlT2YoZXJyb3I6IHVua25vd24pOiBzdHJpbmcge1xuICByZXR1cm4gc2hvd24oZXJyb3IgaW5zdGFuY2VvZiBFcnJvciA/IGVycm9yLm1lc3NhZ2UgOiBTdHJpbmcoZXJyb3IpKTtcbn1cblxuLyoqIFdoYXQgYW4gZXJyb3IgaXMgZm9yIHRoZSBzaGVsbDsgc2F5cyBpdC4gKi9cbmV4cG9ydCBmdW5jdGlvbiByZXBvcnQoY29udGV4dDogQ29udGV4dCwgZXJyb3I6IHVua25vd24pOiBudW1iZXIge1xuICB0cnkge1xuICAgIGNvbnRleHQub3V0LmZsdXNoKCk7XG4gICAgaWYgKGVycm9yIGluc3RhbmNlb2YgUmVhZGVyR29uZSkgcmV0dXJuIERPTkU7XG4gICAgaWYgKGVycm9yIGluc3RhbmNlb2YgQ29tbWFuZGVyRXJyb3IpIHJldHVybiBlcnJvci5leGl0Q29kZSA9PT0gMCA/IERPTkUgOiBNSVNVU0VEOyAvLyBpdCBoYXMgc2FpZCBpdFxuICAgIGlmIChlcnJvciBpbnN0YW5jZW9mIE5vdFNvKSB7XG4gICAgICBpZiAoZXJyb3IubWVzc2FnZSAhPT0gXCJcIikgY29udGV4dC5yZW1hcmsoYHplcm9pcGM6ICR7bWVzc2FnZU9mKGVycm9yKX1gKTtcbiAgICAgIHJldHVybiBOT1RfU087XG4gICAgfVxuICAgIGlmIChlcnJvciBpbnN0YW5jZW9mIFVzYWdlKSB7XG4gICAgICBjb250ZXh0LnJlbWFyayhgemVyb2lwYzogJHttZXNzYWdlT2YoZXJyb3IpfWApO1xuICAgICAgaWYgKGVycm9yLmRldGFpbCAhPT0gdW5kZWZpbmVkKSBjb250ZXh0LnJlbWFyayhlcnJvci5kZXRhaWwucmVwbGFjZSgvXi9nbSwgXCIgIFwiKSk7XG4gICAgICByZXR1cm4gTUlTVVNFRDtcbiAgICB9XG4gICAgY29uc3QgZXhwZWN0ZWQgPVxuICAgICAgZXJyb3IgaW5zdGFuY2VvZiBaZXJvSXBjRXJyb3IgfHwgZXJyb3IgaW5zdGFuY2VvZiBGYWlsdXJlIHx8IChlcnJvciBhcyBOb2RlSlMuRXJybm9FeGNlcHRpb24pPy5jb2RlICE9PSB1bmRlZmluZWQ7XG4gICAgY29udGV4dC5yZW1hcmsoXG4gICAgICBgemVyb2lwYzogJHtleHBlY3RlZCA/IG1lc3NhZ2VPZihlcnJvcikgOiBgYSBmYXVsdCBvZiB0aGlzIHByb2dyYW06ICR7KGVycm9yIGFzIEVycm9yKT8uc3RhY2sgPz8gU3RyaW5nKGVycm9yKX1gfWAsXG4gICAgKTtcbiAgICByZXR1cm4gRkFJTEVEO1xuICB9IGNhdGNoIChhZ2Fpbikge1xuICAgIHJldHVybiBhZ2FpbiBpbnN0YW5jZW9mIFJlYWRlckdvbmUgPyBET05FIDogRkFJTEVEO1xuICB9XG59XG5cbi8qKiBSZWdpc3RlcnMgYSBjb21tYW5kLCBpdHMgYWN0aW9uIHdyYXBwZWQgc28gdGhhdCBpdCBnZXRzIHRoZSBjb250ZXh0IGNvbmZpZ3VyZWQuICovXG5leHBvcnQgdHlwZSBSZWdpc3RlciA9IChwcm9ncmFtOiBDb21tYW5kLCBjb250ZXh0OiBDb250ZXh0KSA9PiB2b2lkO1xuIiwgIi8vIEpTT04gYXMgaXQgaXMgcHJpbnRlZC4gV2hvbGUgbnVtYmVycyBiZXlvbmQgMl41MyAtIDEsIHdoaWNoIG5vdCBldmVyeSByZWFkZXIga2VlcHMsIGFyZSB0ZXh0OyBzbyBhcmUgYnl0ZXMgKFwiMHguLi5cIikgYW5kIHdoYXQgaXNcbi8vIG5vIG51bWJlciBpbiBKU09OIChcImluZlwiLCBcIm5hblwiKS4gdHlwZXMvcHJpbnQudHMgd3JpdGVzIHZhbHVlcyBpbiB0aGUgc2FtZSB3YXkuXG5cbmV4cG9ydCB0eXBlIEpzb24gPVxuICB8IHN0cmluZ1xuICB8IG51bWJlclxuICB8IGJpZ2ludFxuICB8IGJvb2xlYW5cbiAgfCBudWxsXG4gIHwgdW5kZWZpbmVkXG4gIHwgVWludDhBcnJheVxuICB8IHJlYWRvbmx5IEpzb25bXVxuICB8IHsgcmVhZG9ubHkgW25hbWU6IHN0cmluZ106IEpzb24gfTtcblxuLyoqIE9uZSBsaW5lIGZvciBlYWNoIGVsZW1lbnQgb2YgdGhlIG91dGVybW9zdCBsaXN0cyBhbmQgb2JqZWN0cywgdGhlIHJlc3QgaW4gb25lIGxpbmU7IG9yIGFsbCBpbiBvbmUgd2l0aCBgaW5kZW50YCAwLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIHRvSnNvbih2YWx1ZTogSnNvbiwgaW5kZW50ID0gMik6IHN0cmluZyB7XG4gIHJldHVybiB3cml0ZSh2YWx1ZSwgaW5kZW50LCBcIlwiKTtcbn1cblxuZnVuY3Rpb24gd3JpdGUodmFsdWU6IEpzb24sIGluZGVudDogbnVtYmVyLCBtYXJnaW46IHN0cmluZyk6IHN0cmluZyB7XG4gIGlmICh2YWx1ZSA9PT0gbnVsbCB8fCB2YWx1ZSA9PT0gdW5kZWZpbmVkKSByZXR1cm4gXCJudWxsXCI7XG4gIHN3aXRjaCAodHlwZW9mIHZhbHVlKSB7XG4gICAgY2FzZSBcInN0cmluZ1wiOlxuICAgICAgcmV0dXJuIEpTT04uc3RyaW5naWZ5KHZhbHVlKTtcbiAgICBjYXNlIFwiYm9vbGVhblwiOlxuICAgICAgcmV0dXJuIFN0cmluZyh2YWx1ZSk7XG4gICAgY2FzZSBcImJpZ2ludFwiOlxuICAgICAgcmV0dXJuIE51bWJlci5pc1NhZmVJbnRlZ2VyKE51bWJlcih2YWx1ZSkpID8gU3RyaW5nKHZhbHVlKSA6IGBcIiR7dmFsdWV9XCJgO1xuICAgIGNhc2UgXCJudW1iZXJcIjpcbiAgICAgIGlmIChOdW1iZXIuaXNGaW5pdGUodmFsdWUpKSByZXR1cm4gU3RyaW5nKHZhbHVlKTtcbiAgICAgIHJldHVybiBOdW1iZXIuaXNOYU4odmFsdWUpID8gJ1wibmFuXCInIDogdmFsdWUgPiAwID8gJ1wiaW5mXCInIDogJ1wiLWluZlwiJztcbiAgICBkZWZhdWx0OlxuICB9XG4gIGlmICh2YWx1ZSBpbnN0YW5jZW9mIFVpbnQ4QXJyYXkpIHJldHVybiBgXCIweCR7QnVmZmVyLmZyb20odmFsdWUpLnRvU3RyaW5nKFwiaGV4XCIpfVwiYDtcbiAgY29uc3QgZGVlcGVyID0gbWFyZ2luICsgXCIgXCIucmVwZWF0KGluZGVudCk7XG4gIGlmIChBcnJheS5pc0FycmF5KHZhbHVlKSkge1xuICAgIGNvbnN0IGl0ZW1zID0gKHZhbHVlIGFzIHJlYWRvbmx5IEpzb25bXSkubWFwKChpdGVtKSA9PiB3cml0ZShpdGVtLCBpbmRlbnQsIGRlZXBlcikpO1xuICAgIHJldHVybiB3cmFwKFwiW1wiLCBpdGVtcywgXCJdXCIsIGluZGVudCwgbWFyZ2luKTtcbiAgfVxuICBjb25zdCBmaWVsZHMgPSBPYmplY3QuZW50cmllcyh2YWx1ZSBhcyBSZWNvcmQ8c3RyaW5nLCBKc29uPilcbiAgICAuZmlsdGVyKChbLCBmaWVsZF0pID0+IGZpZWxkICE9PSB1bmRlZmluZWQpXG4gICAgLm1hcCgoW25hbWUsIGZpZWxkXSkgPT4gYCR7SlNPTi5zdHJpbmdpZnkobmFtZSl9OiAke3dyaXRlKGZpZWxkLCBpbmRlbnQsIGRlZXBlcil9YCk7XG4gIHJldHVybiB3cmFwKFwie1wiLCBmaWVsZHMsIFwifVwiLCBpbmRlbnQsIG1hcmdpbik7XG59XG5cbmNvbnN0IExPTkdFU1RfTElORSA9IDEwMDtcblxuZnVuY3Rpb24gd3JhcChvcGVuOiBzdHJpbmcsIGl0ZW1zOiBzdHJpbmdbXSwgY2xvc2U6IHN0cmluZywgaW5kZW50OiBudW1iZXIsIG1hcmdpbjogc3RyaW5nKTogc3RyaW5nIHtcbiAgY29uc3QgYmxhbmsgPSBvcGVuID09PSBcIntcIiA/IFwiIFwiIDogXCJcIjtcbiAgY29uc3QgaW5PbmUgPSBpdGVtcy5sZW5ndGggPT09IDAgPyBvcGVuICsgY2xvc2UgOiBgJHtvcGVufSR7Ymxhbmt9JHtpdGVtcy5qb2luKFwiLCBcIil9JHtibGFua30ke2Nsb3NlfWA7XG4gIGlmIChpbmRlbnQgPT09IDAgfHwgKGluT25lLmxlbmd0aCArIG1hcmdpbi5sZW5ndGggPD0gTE9OR0VTVF9MSU5FICYmICFpbk9uZS5pbmNsdWRlcyhcIlxcblwiKSkpIHJldHVybiBpbk9uZTtcbiAgY29uc3QgZGVlcGVyID0gYFxcbiR7bWFyZ2lufSR7XCIgXCIucmVwZWF0KGluZGVudCl9YDtcbiAgcmV0dXJuIGAke29wZW59JHtkZWVwZXJ9JHtpdGVtcy5qb2luKGAsJHtkZWVwZXJ9YCl9XFxuJHttYXJnaW59JHtjbG9zZX1gO1xufVxuIiwgIi8vIFdoZXJlIHRleHQgZ29lczogd3JpdHRlbiBhdCBvbmNlIGFuZCBpbiBvcmRlciwgd2hhdGV2ZXIgc3RhbmRzIGJlaGluZCBzdGFuZGFyZCBvdXRwdXQuIEEgcmVhZGVyIHRoYXQgaGFzIGdvbmUgZW5kcyB0aGVcbi8vIHByb2dyYW0gcXVpZXRseS5cblxuaW1wb3J0IHsgd3JpdGVTeW5jIH0gZnJvbSBcIm5vZGU6ZnNcIjtcblxuLyoqIFRocm93biB3aGVuIHdob2V2ZXIgcmVhZCBvdXIgb3V0cHV0IGhhcyBnb25lOiB0aGVyZSBpcyBub3RoaW5nIGxlZnQgdG8gZG8sIGFuZCBub3RoaW5nIHdyb25nLiAqL1xuZXhwb3J0IGNsYXNzIFJlYWRlckdvbmUgZXh0ZW5kcyBFcnJvciB7fVxuXG5jb25zdCBFTk9VR0ggPSAxIDw8IDE2O1xuY29uc3QgcGF1c2UgPSBuZXcgSW50MzJBcnJheShuZXcgU2hhcmVkQXJyYXlCdWZmZXIoNCkpO1xuXG4vKiogQSBmaWxlIGRlc2NyaXB0b3IgdGhhdCB0ZXh0IGlzIHdyaXR0ZW4gdG8sIGluIHBpZWNlcyBvZiBhIHJlYXNvbmFibGUgc2l6ZS4gKi9cbmV4cG9ydCBjbGFzcyBPdXRwdXQge1xuICAjd2FpdGluZyA9IFwiXCI7XG5cbiAgY29uc3RydWN0b3IocmVhZG9ubHkgZmQ6IG51bWJlcikge31cblxuICB3cml0ZSh0ZXh0OiBzdHJpbmcpOiB2b2lkIHtcbiAgICB0aGlzLiN3YWl0aW5nICs9IHRleHQ7XG4gICAgaWYgKHRoaXMuI3dhaXRpbmcubGVuZ3RoID49IEVOT1VHSCkgdGhpcy5mbHVzaCgpO1xuICB9XG5cbiAgLyoqIFBhc3NlcyBvbiB3aGF0IHdhcyB3cml0dGVuLiAqL1xuICBmbHVzaCgpOiB2b2lkIHtcbiAgICBjb25zdCBieXRlcyA9IEJ1ZmZlci5mcm9tKHRoaXMuI3dhaXRpbmcpO1xuICAgIHRoaXMuI3dhaXRpbmcgPSBcIlwiO1xuICAgIGZvciAobGV0IGRvbmUgPSAwOyBkb25lIDwgYnl0ZXMubGVuZ3RoOykge1xuICAgICAgdHJ5IHtcbiAgICAgICAgZG9uZSArPSB3cml0ZVN5bmModGhpcy5mZCwgYnl0ZXMsIGRvbmUpO1xuICAgICAgfSBjYXRjaCAoZXJyb3IpIHtcbiAgICAgICAgY29uc3QgeyBjb2RlIH0gPSBlcnJvciBhcyBOb2RlSlMuRXJybm9FeGNlcHRpb247XG4gICAgICAgIGlmIChjb2RlID09PSBcIkVQSVBFXCIpIHRocm93IG5ldyBSZWFkZXJHb25lKCk7XG4gICAgICAgIGlmIChjb2RlICE9PSBcIkVBR0FJTlwiKSB0aHJvdyBlcnJvcjtcbiAgICAgICAgQXRvbWljcy53YWl0KHBhdXNlLCAwLCAwLCAyKTsgLy8gdGhlIGRlc2NyaXB0b3IgZG9lcyBub3QgYmxvY2ssIGZvciB3aG9ldmVyIHNoYXJlcyBpdCB3YW50cyB0aGF0XG4gICAgICB9XG4gICAgfVxuICB9XG59XG4iLCAiLy8gVGV4dCBmb3IgcGVvcGxlOiBudW1iZXJzLCBuYW1lcyB0aGF0IG1heSBob2xkIGFueXRoaW5nLCBjb2x1bW5zLlxuXG5pbXBvcnQgc3RyaW5nV2lkdGggZnJvbSBcInN0cmluZy13aWR0aFwiO1xuXG5jb25zdCBVTklUUyA9IFtcIktpQlwiLCBcIk1pQlwiLCBcIkdpQlwiLCBcIlRpQlwiLCBcIlBpQlwiLCBcIkVpQlwiXTtcblxuLyoqIFwiNTEyIEJcIiwgXCIxLjAgTWlCXCIuICovXG5leHBvcnQgZnVuY3Rpb24gaHVtYW4oYnl0ZXM6IG51bWJlcik6IHN0cmluZyB7XG4gIGlmIChieXRlcyA8IDEwMjQpIHJldHVybiBgJHtieXRlc30gQmA7XG4gIGxldCBhbW91bnQgPSBieXRlcyAvIDEwMjQ7XG4gIGxldCB1bml0ID0gMDtcbiAgZm9yICg7IGFtb3VudCA+PSAxMDIzLjk1ICYmIHVuaXQgKyAxIDwgVU5JVFMubGVuZ3RoOyB1bml0KyspIGFtb3VudCAvPSAxMDI0O1xuICByZXR1cm4gYCR7YW1vdW50LnRvRml4ZWQoMSl9ICR7VU5JVFNbdW5pdF19YDtcbn1cblxuLyoqIFwiMSBjZWxsXCIsIFwiMyBjZWxsc1wiLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIGNvdW50ZWQoY291bnQ6IG51bWJlciB8IGJpZ2ludCwgb25lOiBzdHJpbmcpOiBzdHJpbmcge1xuICByZXR1cm4gYCR7Y291bnR9ICR7b25lfSR7TnVtYmVyKGNvdW50KSA9PT0gMSA/IFwiXCIgOiBcInNcIn1gO1xufVxuXG4vKiogXCI0MDk2IGJ5dGVzLCA0LjAgS2lCXCIuICovXG5leHBvcnQgZnVuY3Rpb24gYnl0ZXNUZXh0KGJ5dGVzOiBudW1iZXIpOiBzdHJpbmcge1xuICBjb25zdCBleGFjdGx5ID0gY291bnRlZChieXRlcywgXCJieXRlXCIpO1xuICByZXR1cm4gYnl0ZXMgPCAxMDI0ID8gZXhhY3RseSA6IGAke2V4YWN0bHl9LCAke2h1bWFuKGJ5dGVzKX1gO1xufVxuXG5leHBvcnQgZnVuY3Rpb24gaGV4KHZhbHVlOiBudW1iZXIgfCBiaWdpbnQsIGRpZ2l0cyA9IDApOiBzdHJpbmcge1xuICByZXR1cm4gYDB4JHt2YWx1ZS50b1N0cmluZygxNikucGFkU3RhcnQoZGlnaXRzLCBcIjBcIil9YDtcbn1cblxuY29uc3QgZGVjb2RlciA9IG5ldyBUZXh0RGVjb2RlcihcInV0Zi04XCIsIHsgZmF0YWw6IHRydWUsIGlnbm9yZUJPTTogdHJ1ZSB9KTtcbi8vIENvbnRyb2xzLCB3aGF0IHR1cm5zIHRoZSBkaXJlY3Rpb24gb2Ygd3JpdGluZyBvciB0YWtlcyBubyByb29tLCBoYWx2ZXMgb2YgcGFpcnMuXG5jb25zdCBVTlNIT1dOID0gL1tcXHB7Q2N9XFxwe0NzfVxcdTIwMGItXFx1MjAwZlxcdTIwMjgtXFx1MjAyZVxcdTIwNjAtXFx1MjA2ZlxcdWZlZmZdL3U7XG5cbi8qKiBUZXh0IGFzIGl0IG1heSBiZSBzaG93biBvbiBhIHRlcm1pbmFsOiB3aGF0IGlzIG5vIHByaW50YWJsZSBVVEYtOCBiZWNvbWVzIFxceE5OLCBieXRlIGJ5IGJ5dGUuICovXG5leHBvcnQgZnVuY3Rpb24gc2hvd24odGV4dDogc3RyaW5nIHwgVWludDhBcnJheSk6IHN0cmluZyB7XG4gIGNvbnN0IGJ5dGVzID0gdHlwZW9mIHRleHQgPT09IFwic3RyaW5nXCIgPyBCdWZmZXIuZnJvbSh0ZXh0KSA6IHRleHQ7XG4gIGxldCByZXN1bHQgPSBcIlwiO1xuICBmb3IgKGxldCBhdCA9IDA7IGF0IDwgYnl0ZXMubGVuZ3RoOykge1xuICAgIGNvbnN0IGxlbmd0aCA9IGNoYXJhY3RlckJ5dGVzKGJ5dGVzW2F0XSBhcyBudW1iZXIpO1xuICAgIGNvbnN0IGNoYXJhY3RlciA9IGRlY29kZShieXRlcy5zdWJhcnJheShhdCwgYXQgKyBsZW5ndGgpKTtcbiAgICBpZiAoY2hhcmFjdGVyID09PSB1bmRlZmluZWQgfHwgVU5TSE9XTi50ZXN0KGNoYXJhY3RlcikpIHtcbiAgICAgIHJlc3VsdCArPSBgXFxcXHgkeyhieXRlc1thdF0gYXMgbnVtYmVyKS50b1N0cmluZygxNikucGFkU3RhcnQoMiwgXCIwXCIpfWA7XG4gICAgICBhdCsrO1xuICAgIH0gZWxzZSB7XG4gICAgICByZXN1bHQgKz0gY2hhcmFjdGVyO1xuICAgICAgYXQgKz0gbGVuZ3RoO1xuICAgIH1cbiAgfVxuICByZXR1cm4gcmVzdWx0O1xufVxuXG5mdW5jdGlvbiBjaGFyYWN0ZXJCeXRlcyhmaXJzdDogbnVtYmVyKTogbnVtYmVyIHtcbiAgcmV0dXJuIGZpcnN0IDwgMHhjMCA/IDEgOiBmaXJzdCA8IDB4ZTAgPyAyIDogZmlyc3QgPCAweGYwID8gMyA6IDQ7XG59XG5cbmZ1bmN0aW9uIGRlY29kZShieXRlczogVWludDhBcnJheSk6IHN0cmluZyB8IHVuZGVmaW5lZCB7XG4gIHRyeSB7XG4gICAgcmV0dXJuIGRlY29kZXIuZGVjb2RlKGJ5dGVzKTtcbiAgfSBjYXRjaCB7XG4gICAgcmV0dXJuIHVuZGVmaW5lZDtcbiAgfVxufVxuXG4vKiogVGhlIGJ5dGVzIG9mIGEgZmllbGQgdXAgdG8gaXRzIGZpcnN0IE5VTC4gKi9cbmV4cG9ydCBmdW5jdGlvbiB1bnRpbE51bChieXRlczogVWludDhBcnJheSk6IFVpbnQ4QXJyYXkge1xuICBjb25zdCBlbmQgPSBieXRlcy5pbmRleE9mKDApO1xuICByZXR1cm4gZW5kIDwgMCA/IGJ5dGVzIDogYnl0ZXMuc3ViYXJyYXkoMCwgZW5kKTtcbn1cblxuLyoqIENvbHVtbnMgdGhhdCBhIHRleHQgdGFrZXMgb24gYSB0ZXJtaW5hbDsgY29kZXMgZm9yIGNvbG91cnMgdGFrZSBub25lLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIHdpZHRoKHRleHQ6IHN0cmluZyk6IG51bWJlciB7XG4gIC8vIE5lYXJseSBhbHdheXM6IG5vdGhpbmcgYnV0IHBsYWluIGNoYXJhY3RlcnMuXG4gIHJldHVybiAvXltcXHgyMC1cXHg3ZV0qJC8udGVzdCh0ZXh0KSA/IHRleHQubGVuZ3RoIDogc3RyaW5nV2lkdGgodGV4dCk7XG59XG5cbi8qKiBUaGUgdGV4dCB3aXRoIGJsYW5rcyBiZWhpbmQgaXQsIG9yIGluIGZyb250IG9mIGl0LiAqL1xuZXhwb3J0IGZ1bmN0aW9uIHBhZGRlZCh0ZXh0OiBzdHJpbmcsIGNvbHVtbnM6IG51bWJlciwgdG9UaGVSaWdodCA9IGZhbHNlKTogc3RyaW5nIHtcbiAgY29uc3QgYmxhbmtzID0gXCIgXCIucmVwZWF0KE1hdGgubWF4KDAsIGNvbHVtbnMgLSB3aWR0aCh0ZXh0KSkpO1xuICByZXR1cm4gdG9UaGVSaWdodCA/IGJsYW5rcyArIHRleHQgOiB0ZXh0ICsgYmxhbmtzO1xufVxuXG4vKiogVGhlIHRleHQgY3V0IHRvIHNvIG1hbnkgY29sdW1ucywgd2l0aCBhIG1hcmsgd2hlcmUgaXQgd2FzIGN1dC4gV2l0aG91dCBjb2RlcyBmb3IgY29sb3VycyBpbiBpdC4gKi9cbmV4cG9ydCBmdW5jdGlvbiBjdXQodGV4dDogc3RyaW5nLCBjb2x1bW5zOiBudW1iZXIpOiBzdHJpbmcge1xuICBpZiAod2lkdGgodGV4dCkgPD0gY29sdW1ucykgcmV0dXJuIHRleHQ7XG4gIGxldCByZXN1bHQgPSBcIlwiO1xuICBsZXQgdGFrZW4gPSAwO1xuICBmb3IgKGNvbnN0IGNoYXJhY3RlciBvZiB0ZXh0KSB7XG4gICAgdGFrZW4gKz0gd2lkdGgoY2hhcmFjdGVyKTtcbiAgICBpZiAodGFrZW4gPiBjb2x1bW5zIC0gMSkgYnJlYWs7XG4gICAgcmVzdWx0ICs9IGNoYXJhY3RlcjtcbiAgfVxuICByZXR1cm4gY29sdW1ucyA+IDAgPyBgJHtyZXN1bHR9XHUyMDI2YCA6IFwiXCI7XG59XG4iLCAiLy8gVGhlIHByb2dyYW0gYHplcm9pcGNgOiBpdHMgY29tbWFuZHMsIHRoZSBvcHRpb25zIHRoYXQgYWxsIG9mIHRoZW0gdGFrZSwgYW5kIGl0cyBleGl0IGNvZGVzLlxuXG5pbXBvcnQgeyBDb21tYW5kLCBIZWxwIH0gZnJvbSBcImNvbW1hbmRlclwiO1xuaW1wb3J0IHsgZHVtcCB9IGZyb20gXCIuL2NvbW1hbmRzL2R1bXBcIjtcbmltcG9ydCB7IGdjIH0gZnJvbSBcIi4vY29tbWFuZHMvZ2NcIjtcbmltcG9ydCB7IGxpc3QgfSBmcm9tIFwiLi9jb21tYW5kcy9saXN0XCI7XG5pbXBvcnQgeyByZXBhaXIgfSBmcm9tIFwiLi9jb21tYW5kcy9yZXBhaXJcIjtcbmltcG9ydCB7IHJtIH0gZnJvbSBcIi4vY29tbWFuZHMvcm1cIjtcbmltcG9ydCB7IHNob3cgfSBmcm9tIFwiLi9jb21tYW5kcy9zaG93XCI7XG5pbXBvcnQgeyB2YWxpZGF0ZSB9IGZyb20gXCIuL2NvbW1hbmRzL3ZhbGlkYXRlXCI7XG5pbXBvcnQgeyB2ZXJzaW9uIH0gZnJvbSBcIi4uL3BhY2thZ2UuanNvblwiO1xuaW1wb3J0IHsgQ29udGV4dCwgdHlwZSBSZWdpc3RlciwgcmVwb3J0IH0gZnJvbSBcIi4vY29tbWFuZFwiO1xuXG4vKiogSW4gdGhlIG9yZGVyIG9mIHRoZSBoZWxwLiAqL1xuY29uc3QgQ09NTUFORFM6IHJlYWRvbmx5IFJlZ2lzdGVyW10gPSBbbGlzdCwgc2hvdywgZHVtcCwgdmFsaWRhdGUsIHJlcGFpciwgZ2MsIHJtXTtcblxuY29uc3QgRVhJVF9DT0RFUyA9IGBcblNFR01FTlQgaXMgYSBuYW1lIHN1Y2ggYXMgL3NlbnNvcnM7IHRoZSBzbGFzaCBtYXkgYmUgbGVmdCBvdXQuXG5Mb29raW5nIGRpc3R1cmJzIG5vYm9keTogc2VnbWVudHMgYXJlIG9wZW5lZCByZWFkLW9ubHksIHdpdGhvdXQgYSBsb2NrIG9yIGEgcGVlciBzbG90LlxuXG5FeGl0IGNvZGVzOiAwIGRvbmU7IDEgaXQgY291bGQgbm90IGJlIGRvbmUgb3IgbG9va2VkIGF0OyAyIHRoZSBjb21tYW5kIGxpbmUgaXNcbndyb25nOyAzIHdoYXQgd2FzIGFza2VkIGZvciBkb2VzIG5vdCBob2xkIChlbXB0eSwgYWJzZW50LCB0aW1lZCBvdXQsIGZhdWx0eSkuXG5Db2xvdXJzIGFyZSB1c2VkIG9uIGEgdGVybWluYWwgb25seSwgYW5kIG5vdCB3aGVyZSBOT19DT0xPUiBpcyBzZXQuYDtcblxuZXhwb3J0IGZ1bmN0aW9uIG1ha2VQcm9ncmFtKGNvbnRleHQ6IENvbnRleHQpOiBDb21tYW5kIHtcbiAgY29uc3QgcHJvZ3JhbSA9IG5ldyBDb21tYW5kKFwiemVyb2lwY1wiKVxuICAgIC5kZXNjcmlwdGlvbihcIkxvb2tzIGludG8gWmVyb0lQQyBzZWdtZW50cyB3aGlsZSB0aGV5IGFyZSB1c2VkLCBhbmQgd29ya3Mgb24gdGhlbSBmcm9tIHNjcmlwdHMuXCIpXG4gICAgLnZlcnNpb24odmVyc2lvbiwgXCItViwgLS12ZXJzaW9uXCIsIFwicHJpbnRzIHRoZSB2ZXJzaW9uXCIpXG4gICAgLmhlbHBPcHRpb24oXCItaCwgLS1oZWxwXCIsIFwicHJpbnRzIGhlbHBcIilcbiAgICAuaGVscENvbW1hbmQoXCJoZWxwIFtjb21tYW5kXVwiLCBcInByaW50cyBoZWxwIG9mIGEgY29tbWFuZFwiKVxuICAgIC5vcHRpb24oXCItLWpzb25cIiwgXCJwcmludHMgSlNPTiwgZm9yIHByb2dyYW1zXCIpXG4gICAgLm9wdGlvbihcIi0tbm8tY29sb3JcIiwgXCJwcmludHMgd2l0aG91dCBjb2xvdXJzXCIpXG4gICAgLmNvbmZpZ3VyZUhlbHAoeyBzaG93R2xvYmFsT3B0aW9uczogdHJ1ZSwgaGVscFdpZHRoOiA4MCB9IHNhdGlzZmllcyBQYXJ0aWFsPEhlbHA+KVxuICAgIC5jb25maWd1cmVPdXRwdXQoe1xuICAgICAgd3JpdGVPdXQ6ICh0ZXh0KSA9PiBjb250ZXh0Lm91dC53cml0ZSh0ZXh0KSxcbiAgICAgIHdyaXRlRXJyOiAodGV4dCkgPT4gY29udGV4dC5lcnIud3JpdGUodGV4dCksXG4gICAgICBnZXRPdXRIYXNDb2xvcnM6ICgpID0+IGZhbHNlLFxuICAgICAgZ2V0RXJySGFzQ29sb3JzOiAoKSA9PiBmYWxzZSxcbiAgICB9KVxuICAgIC5zaG93SGVscEFmdGVyRXJyb3IoXCIoemVyb2lwYyAtLWhlbHAsIG9yIHplcm9pcGMgQ09NTUFORCAtLWhlbHAsIHRlbGxzIG1vcmUpXCIpXG4gICAgLmV4aXRPdmVycmlkZSgpXG4gICAgLmFkZEhlbHBUZXh0KFwiYWZ0ZXJcIiwgRVhJVF9DT0RFUylcbiAgICAuaG9vayhcInByZUFjdGlvblwiLCAodGhhdCkgPT4gY29udGV4dC5jb25maWd1cmUodGhhdC5vcHRzKCkpKTtcbiAgZm9yIChjb25zdCByZWdpc3RlciBvZiBDT01NQU5EUykgcmVnaXN0ZXIocHJvZ3JhbSwgY29udGV4dCk7XG4gIGZvciAoY29uc3QgY29tbWFuZCBvZiBwcm9ncmFtLmNvbW1hbmRzKSBjb21tYW5kLmhlbHBPcHRpb24oXCItaCwgLS1oZWxwXCIsIFwicHJpbnRzIGhlbHBcIik7XG4gIHJldHVybiBwcm9ncmFtO1xufVxuXG4vKiogUnVucyBhIGNvbW1hbmQgbGluZSB0byBpdHMgZW5kOyB0aGUgZXhpdCBjb2RlLiAqL1xuZXhwb3J0IGFzeW5jIGZ1bmN0aW9uIHJ1bihhcmd2OiByZWFkb25seSBzdHJpbmdbXSwgY29udGV4dDogQ29udGV4dCk6IFByb21pc2U8bnVtYmVyPiB7XG4gIHRyeSB7XG4gICAgY29uc3QgcHJvZ3JhbSA9IG1ha2VQcm9ncmFtKGNvbnRleHQpO1xuICAgIGF3YWl0IHByb2dyYW0ucGFyc2VBc3luYyhhcmd2Lmxlbmd0aCA+IDIgPyBhcmd2IDogWy4uLmFyZ3YsIFwiLS1oZWxwXCJdKTtcbiAgICBjb250ZXh0Lm91dC5mbHVzaCgpO1xuICB9IGNhdGNoIChlcnJvcikge1xuICAgIGNvbnRleHQuZXhpdENvZGUgPSByZXBvcnQoY29udGV4dCwgZXJyb3IpO1xuICB9XG4gIHRyeSB7XG4gICAgY29udGV4dC5lcnIuZmx1c2goKTtcbiAgfSBjYXRjaCB7XG4gICAgLy8gTm9ib2R5IHJlYWRzIGl0LlxuICB9XG4gIHJldHVybiBjb250ZXh0LmV4aXRDb2RlO1xufVxuXG5leHBvcnQgYXN5bmMgZnVuY3Rpb24gbWFpbihhcmd2OiByZWFkb25seSBzdHJpbmdbXSk6IFByb21pc2U8dm9pZD4ge1xuICBwcm9jZXNzLmV4aXRDb2RlID0gYXdhaXQgcnVuKGFyZ3YsIG5ldyBDb250ZXh0KCkpO1xufVxuIiwgIi8vIHplcm9pcGMgZHVtcFxuXG5pbXBvcnQgdHlwZSB7IENvbW1hbmQgfSBmcm9tIFwiY29tbWFuZGVyXCI7XG5pbXBvcnQgeyBBcmd1bWVudEVycm9yIH0gZnJvbSBcInplcm9pcGNcIjtcbmltcG9ydCB0eXBlIHsgQ29udGV4dCB9IGZyb20gXCIuLi9jb21tYW5kXCI7XG5pbXBvcnQgeyBzZWdtZW50UGFydHMsIHN0cnVjdHVyZVBhcnRzIH0gZnJvbSBcIi4uL2R1bXAvcGFydHNcIjtcbmltcG9ydCB7IER1bXAgfSBmcm9tIFwiLi4vZHVtcC9wcmludFwiO1xuaW1wb3J0IHsgVmlldyB9IGZyb20gXCIuLi9tb2RlbC92aWV3XCI7XG5pbXBvcnQgeyB3aG9sZU51bWJlciB9IGZyb20gXCIuLi9vcHRpb25zXCI7XG5cbmNvbnN0IEhFTFAgPSBgXG5MaW5lcyB0aGF0IGJlZ2luIHdpdGggIyBzYXkgd2hhdCBjb21lcyBuZXh0LCBhbmQgd2hhdCBpdCBtZWFuczsgXCIqXCIgc3RhbmRzIGZvclxubGluZXMgbGlrZSB0aGUgb25lIGJlZm9yZS4gUGFydHMgdGhhdCBhcmUgbGlrZSB0aGUgb25lIGJlZm9yZSBhcmUgY291bnRlZCwgYW5kIG5vdFxucHJpbnRlZCBhZ2Fpbjsgd2hhdCBiZWxvbmdzIHRvIG5vdGhpbmcgaXMgcHJpbnRlZCB3aGVyZSBpdCBpcyBub3QgemVyby4gVGhlXG5hZGRyZXNzZXMgYXJlIHRob3NlIGluIHRoZSBzZWdtZW50LlxuXG5FeGFtcGxlczpcbiAgemVyb2lwYyBkdW1wIC9zZW5zb3JzXG4gIHplcm9pcGMgZHVtcCAvc2Vuc29ycyByZWFkaW5nc1xuICB6ZXJvaXBjIGR1bXAgL3NlbnNvcnMgLS1vZmZzZXQgMHg0MCAtLXNpemUgODBgO1xuXG5pbnRlcmZhY2UgT3B0aW9ucyB7XG4gIG9mZnNldD86IG51bWJlcjtcbiAgc2l6ZT86IG51bWJlcjtcbn1cblxuZnVuY3Rpb24gcnVuKGNvbnRleHQ6IENvbnRleHQsIHNlZ21lbnQ6IHN0cmluZywgbmFtZTogc3RyaW5nIHwgdW5kZWZpbmVkLCBvcHRpb25zOiBPcHRpb25zKTogdm9pZCB7XG4gIHVzaW5nIHZpZXcgPSBWaWV3Lm9wZW4oc2VnbWVudCk7XG4gIGNvbnN0IGVudHJ5ID0gbmFtZSA9PT0gdW5kZWZpbmVkID8gdW5kZWZpbmVkIDogdmlldy5maW5kKG5hbWUpO1xuICBjb25zdCBiYXNlID0gZW50cnk/Lm9mZnNldCA/PyAwO1xuICBjb25zdCBieXRlcyA9IGVudHJ5Py5ieXRlcyA/PyB2aWV3LmhlYWRlci5zaXplO1xuICBjb25zdCB7IG9mZnNldCA9IDAgfSA9IG9wdGlvbnM7XG4gIGlmIChvZmZzZXQgPj0gYnl0ZXMpIHtcbiAgICB0aHJvdyBuZXcgQXJndW1lbnRFcnJvcihcIlpFUk9JUENfT1VUX09GX1JBTkdFXCIsIGAtLW9mZnNldCAke29mZnNldH06IHRoZXJlIGFyZSAke2J5dGVzfSBieXRlc2ApO1xuICB9XG4gIGNvbnN0IHNpemUgPSBNYXRoLm1pbihvcHRpb25zLnNpemUgPz8gYnl0ZXMsIGJ5dGVzIC0gb2Zmc2V0KTtcbiAgY29uc3QgcmFuZ2UgPSB7IGJlZ2luOiBiYXNlICsgb2Zmc2V0LCBlbmQ6IGJhc2UgKyBvZmZzZXQgKyBzaXplIH07XG4gIGNvbnN0IHBhcnRzID0gZW50cnkgPyBzdHJ1Y3R1cmVQYXJ0cyh2aWV3LCBlbnRyeSwgcmFuZ2UpIDogc2VnbWVudFBhcnRzKHZpZXcsIHJhbmdlKTtcbiAgbmV3IER1bXAoY29udGV4dCwgdmlldy53aG9sZSwgcmFuZ2UpLnByaW50KHBhcnRzKTtcbn1cblxuZXhwb3J0IGZ1bmN0aW9uIGR1bXAocHJvZ3JhbTogQ29tbWFuZCwgY29udGV4dDogQ29udGV4dCk6IHZvaWQge1xuICBwcm9ncmFtXG4gICAgLmNvbW1hbmQoXCJkdW1wXCIpXG4gICAgLmRlc2NyaXB0aW9uKFwicHJpbnRzIHRoZSBieXRlcyBvZiBhIHNlZ21lbnQsIG9yIG9mIGEgc3RydWN0dXJlLCBhbmQgd2hhdCB0aGV5IGFyZVwiKVxuICAgIC5hcmd1bWVudChcIjxzZWdtZW50PlwiLCBcIml0cyBuYW1lXCIpXG4gICAgLmFyZ3VtZW50KFwiW25hbWVdXCIsIFwib2YgYSBzdHJ1Y3R1cmVcIilcbiAgICAub3B0aW9uKFwiLS1vZmZzZXQgPG4+XCIsIFwid2hlcmUgdG8gYmVnaW4sIGZyb20gdGhlIGJlZ2luIG9mIHdoYXQgaXMgcHJpbnRlZDsgMHggZm9yIGhleGFkZWNpbWFsXCIsIHdob2xlTnVtYmVyKVxuICAgIC5vcHRpb24oXCItLXNpemUgPG4+XCIsIFwiaG93IG1hbnkgYnl0ZXNcIiwgd2hvbGVOdW1iZXIpXG4gICAgLmFkZEhlbHBUZXh0KFwiYWZ0ZXJcIiwgSEVMUClcbiAgICAuYWN0aW9uKChzZWdtZW50OiBzdHJpbmcsIG5hbWU6IHN0cmluZyB8IHVuZGVmaW5lZCwgb3B0aW9uczogT3B0aW9ucykgPT4gcnVuKGNvbnRleHQsIHNlZ21lbnQsIG5hbWUsIG9wdGlvbnMpKTtcbn1cbiIsICIvLyBUaGUgcGFydHMgb2YgYSBzZWdtZW50J3MgYnl0ZXMsIGluIG9yZGVyOiB3aGF0IGVhY2ggb2YgdGhlbSBpcywgYW5kIHdoYXQgaXQgc2F5cy5cblxuaW1wb3J0ICogYXMgTCBmcm9tIFwiemVyb2lwYy9sYXlvdXRcIjtcbmltcG9ydCB0eXBlIHsgU3BhbiwgU3ViamVjdCB9IGZyb20gXCIuLi9tb2RlbC9zdWJqZWN0XCI7XG5pbXBvcnQgeyBsYW5ndWFnZU5hbWUsIHR5cGUgTGlzdGVkLCB0eXBlIFBhcnRpY2lwYW50LCB0eXBlIFZpZXcsIHdhaXRlcnNUZXh0IH0gZnJvbSBcIi4uL21vZGVsL3ZpZXdcIjtcbmltcG9ydCB7IGNvdW50ZWQsIGhleCB9IGZyb20gXCIuLi90ZXh0XCI7XG5cbi8qKiBTb21lIGJ5dGVzOyBgYmVnaW5gIGFuZCBgZW5kYCBjb3VudCBmcm9tIHRoZSBzZWdtZW50J3MgYmVnaW4uICovXG5leHBvcnQgaW50ZXJmYWNlIFBhcnQge1xuICBiZWdpbjogbnVtYmVyO1xuICBlbmQ6IG51bWJlcjtcbiAgLyoqIFwic2VnbWVudFwiLCBgcXVldWUgXCJjb21tYW5kc1wiYDogd2hhdCBpdCBiZWxvbmdzIHRvLiAqL1xuICB3aGVyZTogc3RyaW5nO1xuICAvKiogXCJoZWFkZXJcIiwgXCJjZWxsIDNcIiwgXCJ1bnVzZWRcIi4gKi9cbiAgbmFtZTogc3RyaW5nO1xuICAvKiogV2hhdCBpdCBzYXlzLCB3aGVyZSB0aGF0IGNhbiBiZSB0b2xkLiAqL1xuICBzYWlkOiBzdHJpbmc7XG4gIC8qKiBPZiBhIHJvdzogdGhlIG5hbWUgb2YgaXRzIHRoaW5ncywgYW5kIHRoZSBudW1iZXIgb2YgdGhpcyBvbmUuICovXG4gIG9mPzogeyBuYW1lOiBzdHJpbmc7IG51bWJlcjogbnVtYmVyIH07XG4gIC8qKiBCZWxvbmdzIHRvIG5vdGhpbmc6IHRvbGQgb2Ygb25seSB3aGVyZSBpdCBpcyBub3QgYWxsIHplcm9zLiAqL1xuICB1bnVzZWQ/OiBib29sZWFuO1xufVxuXG4vKiogQSByYW5nZSBvZiBieXRlczogd2hhdCBsaWVzIG91dHNpZGUgaXMgbm90IHRvbGQgb2YuICovXG5leHBvcnQgaW50ZXJmYWNlIFJhbmdlIHtcbiAgYmVnaW46IG51bWJlcjtcbiAgZW5kOiBudW1iZXI7XG59XG5cbi8qKiBUaGUgc2VnbWVudCdzIGJ5dGVzIGluIGZyb250IG9mIGl0cyBzdHJ1Y3R1cmVzLiAqL1xuZXhwb3J0IGZ1bmN0aW9uKiBmcm9udFBhcnRzKHZpZXc6IFZpZXcsIHJhbmdlOiBSYW5nZSk6IEdlbmVyYXRvcjxQYXJ0PiB7XG4gIGNvbnN0IHsgbWF4RW50cmllcywgbWF4UGVlcnMsIHNlZ21lbnRJZCwgc2l6ZSwgdmVyc2lvbiB9ID0gdmlldy5oZWFkZXI7XG4gIGNvbnN0IHNhaWQgPSBgdmVyc2lvbiAke3ZlcnNpb259LCAke3ZpZXcuc3RhdGVkQ291bnQoKX0gb2YgJHttYXhFbnRyaWVzfSBlbnRyaWVzLCAke21heFBlZXJzfSBwZWVycywgJHtzaXplfSBieXRlcywgaWQgJHtoZXgoc2VnbWVudElkLCA4KX1gO1xuICB5aWVsZCB7IGJlZ2luOiAwLCBlbmQ6IEwuSEVBREVSX05BTUVfV0FJVEVSUywgd2hlcmU6IFwic2VnbWVudFwiLCBuYW1lOiBcImhlYWRlclwiLCBzYWlkIH07XG4gIGNvbnN0IHdhaXRlcnMgPSB3YWl0ZXJzVGV4dCh2aWV3LndhaXRlcnModmlldy53aG9sZSwgTC5IRUFERVJfTkFNRV9XQUlURVJTKSk7XG4gIHlpZWxkIHtcbiAgICBiZWdpbjogTC5IRUFERVJfTkFNRV9XQUlURVJTLFxuICAgIGVuZDogTC5MSU5FX0JZVEVTLFxuICAgIHdoZXJlOiBcInNlZ21lbnRcIixcbiAgICBuYW1lOiBcIndhaXRlciBzZXQgZm9yIG5hbWVzXCIsXG4gICAgc2FpZDogd2FpdGVycyxcbiAgfTtcbiAgY29uc3QgZW50cmllcyA9IHZpZXcuZW50cmllcygpO1xuICBjb25zdCB0YWJsZSA9IHsgYmVnaW46IEwuTElORV9CWVRFUywgZWFjaDogTC5FTlRSWV9CWVRFUywgY291bnQ6IG1heEVudHJpZXMgfTtcbiAgeWllbGQqIHJvd1BhcnRzKHRhYmxlLCByYW5nZSwgXCJ0YWJsZVwiLCBcImVudHJ5XCIsIDAsIChrKSA9PiB7XG4gICAgY29uc3QgZW50cnkgPSBlbnRyaWVzW2tdO1xuICAgIGlmICghZW50cnkpIHJldHVybiBcInVudXNlZFwiO1xuICAgIHJldHVybiBgXCIke2VudHJ5Lm5hbWV9XCIsICR7ZW50cnkucHJvYmxlbSB8fCBgKyR7aGV4KGVudHJ5Lm9mZnNldCl9LCAke2NvdW50ZWQoZW50cnkuYnl0ZXMsIFwiYnl0ZVwiKX1gfWA7XG4gIH0pO1xuICB5aWVsZCB1bnVzZWQoTC5MSU5FX0JZVEVTICsgbWF4RW50cmllcyAqIEwuRU5UUllfQllURVMsIHZpZXcucGVlcnNCZWdpbiwgXCJ0YWJsZVwiKTtcbiAgY29uc3QgcGFydGljaXBhbnRzID0gbmV3IE1hcCh2aWV3LnBhcnRpY2lwYW50cygpLm1hcCgob25lKSA9PiBbb25lLnNsb3QsIG9uZV0pKTtcbiAgY29uc3QgcGVlcnMgPSB7IGJlZ2luOiB2aWV3LnBlZXJzQmVnaW4sIGVhY2g6IEwuTElORV9CWVRFUywgY291bnQ6IG1heFBlZXJzIH07XG4gIHlpZWxkKiByb3dQYXJ0cyhwZWVycywgcmFuZ2UsIFwicGVlcnNcIiwgXCJzbG90XCIsIDEsIChrKSA9PiBwZWVyVGV4dChwYXJ0aWNpcGFudHMuZ2V0KGsgKyAxKSkpO1xufVxuXG5mdW5jdGlvbiBwZWVyVGV4dChwZWVyOiBQYXJ0aWNpcGFudCB8IHVuZGVmaW5lZCk6IHN0cmluZyB7XG4gIGlmICghcGVlcikgcmV0dXJuIFwidW51c2VkXCI7XG4gIGNvbnN0IHsgcGlkLCBsYWJlbCwgbGFuZ3VhZ2UsIGFsaXZlIH0gPSBwZWVyO1xuICByZXR1cm4gYHBpZCAke3BpZH0gKCR7bGFiZWx9KSwgJHtsYW5ndWFnZU5hbWUobGFuZ3VhZ2UpfSwgJHthbGl2ZSA/IFwiYWxpdmVcIiA6IFwiZ29uZVwifWA7XG59XG5cbmZ1bmN0aW9uIHVudXNlZChiZWdpbjogbnVtYmVyLCBlbmQ6IG51bWJlciwgd2hlcmU6IHN0cmluZyk6IFBhcnQge1xuICByZXR1cm4geyBiZWdpbiwgZW5kLCB3aGVyZSwgbmFtZTogXCJ1bnVzZWRcIiwgc2FpZDogXCJcIiwgdW51c2VkOiB0cnVlIH07XG59XG5cbmludGVyZmFjZSBUaGluZ3Mge1xuICBiZWdpbjogbnVtYmVyO1xuICBlYWNoOiBudW1iZXI7XG4gIGNvdW50OiBudW1iZXI7XG59XG5cbi8qKiBUaGUgdGhpbmdzIG9mIGEgcm93IHRoYXQgbGllIGluIHRoZSByYW5nZTsgZnJvbSB0aGUgZmlyc3Qgb2YgdGhvc2Ugb24uICovXG5mdW5jdGlvbiogcm93UGFydHMoXG4gIHsgYmVnaW4sIGVhY2gsIGNvdW50IH06IFRoaW5ncyxcbiAgcmFuZ2U6IFJhbmdlLFxuICB3aGVyZTogc3RyaW5nLFxuICBuYW1lOiBzdHJpbmcsXG4gIGZpcnN0OiBudW1iZXIsXG4gIGFib3V0OiAoazogbnVtYmVyKSA9PiBzdHJpbmcsXG4pOiBHZW5lcmF0b3I8UGFydD4ge1xuICBjb25zdCBzdGFydCA9IE1hdGgubWF4KDAsIE1hdGguZmxvb3IoKHJhbmdlLmJlZ2luIC0gYmVnaW4pIC8gZWFjaCkpO1xuICBjb25zdCBzdG9wID0gTWF0aC5taW4oY291bnQsIE1hdGguY2VpbCgocmFuZ2UuZW5kIC0gYmVnaW4pIC8gZWFjaCkpO1xuICBmb3IgKGxldCBrID0gc3RhcnQ7IGsgPCBzdG9wOyBrKyspIHtcbiAgICBjb25zdCBudW1iZXIgPSBrICsgZmlyc3Q7XG4gICAgeWllbGQge1xuICAgICAgYmVnaW46IGJlZ2luICsgayAqIGVhY2gsXG4gICAgICBlbmQ6IGJlZ2luICsgKGsgKyAxKSAqIGVhY2gsXG4gICAgICB3aGVyZSxcbiAgICAgIG5hbWU6IGAke25hbWV9ICR7bnVtYmVyfWAsXG4gICAgICBnZXQgc2FpZCgpIHtcbiAgICAgICAgcmV0dXJuIGFib3V0KGspO1xuICAgICAgfSxcbiAgICAgIG9mOiB7IG5hbWUsIG51bWJlciB9LFxuICAgIH07XG4gIH1cbn1cblxuLyoqIEEgc3RydWN0dXJlJ3MgYnl0ZXMuICovXG5leHBvcnQgZnVuY3Rpb24qIHN0cnVjdHVyZVBhcnRzKHZpZXc6IFZpZXcsIGVudHJ5OiBMaXN0ZWQsIHJhbmdlOiBSYW5nZSk6IEdlbmVyYXRvcjxQYXJ0PiB7XG4gIGlmIChlbnRyeS5vZmZzZXQgPj0gcmFuZ2UuZW5kIHx8IGVudHJ5Lm9mZnNldCArIGVudHJ5LmJ5dGVzIDw9IHJhbmdlLmJlZ2luKSByZXR1cm47XG4gIGxldCBzdWJqZWN0OiBTdWJqZWN0IHwgdW5kZWZpbmVkO1xuICBsZXQgcHJvYmxlbSA9IFwiXCI7XG4gIHRyeSB7XG4gICAgc3ViamVjdCA9IHZpZXcuc3ViamVjdChlbnRyeSk7XG4gIH0gY2F0Y2ggKGVycm9yKSB7XG4gICAgcHJvYmxlbSA9IChlcnJvciBhcyBFcnJvcikubWVzc2FnZTtcbiAgfVxuICBjb25zdCBiYXNlID0gZW50cnkub2Zmc2V0O1xuICBjb25zdCB3aGVyZSA9IGAke3N1YmplY3Q/LmtpbmQgPz8gdmlldy5sZXR0ZXJzKGVudHJ5KX0gXCIke2VudHJ5Lm5hbWV9XCJgO1xuICBjb25zdCBzaGFwZSA9IHN1YmplY3QgJiYgYGVsZW1lbnRzIG9mICR7Y291bnRlZChzdWJqZWN0LmVsZW1TaXplLCBcImJ5dGVcIil9LCBjYXBhY2l0eSAke3N1YmplY3QuY2FwYWNpdHl9YDtcbiAgeWllbGQgeyBiZWdpbjogYmFzZSwgZW5kOiBiYXNlICsgTC5MSU5FX0JZVEVTLCB3aGVyZSwgbmFtZTogXCJoZWFkZXJcIiwgc2FpZDogc2hhcGUgPz8gcHJvYmxlbSB9O1xuICBpZiAoIXN1YmplY3QpIHtcbiAgICB5aWVsZCB7IGJlZ2luOiBiYXNlICsgTC5MSU5FX0JZVEVTLCBlbmQ6IGJhc2UgKyBlbnRyeS5ieXRlcywgd2hlcmUsIG5hbWU6IFwiYnl0ZXNcIiwgc2FpZDogXCJcIiB9O1xuICAgIHJldHVybjtcbiAgfVxuICBsZXQgZG9uZSA9IEwuTElORV9CWVRFUztcbiAgZm9yIChjb25zdCBzcGFuIG9mIHN1YmplY3Quc3BhbnMoKSkge1xuICAgIHlpZWxkIHVudXNlZChiYXNlICsgZG9uZSwgYmFzZSArIHNwYW4uYmVnaW4sIHdoZXJlKTtcbiAgICB5aWVsZCogc3BhblBhcnRzKHN1YmplY3QsIHNwYW4sIHJhbmdlLCB3aGVyZSk7XG4gICAgZG9uZSA9IHNwYW4uZW5kO1xuICB9XG4gIHlpZWxkIHVudXNlZChiYXNlICsgZG9uZSwgYmFzZSArIGVudHJ5LmJ5dGVzLCB3aGVyZSk7XG59XG5cbmZ1bmN0aW9uKiBzcGFuUGFydHMoc3ViamVjdDogU3ViamVjdCwgc3BhbjogU3BhbiwgcmFuZ2U6IFJhbmdlLCB3aGVyZTogc3RyaW5nKTogR2VuZXJhdG9yPFBhcnQ+IHtcbiAgY29uc3QgYmFzZSA9IHN1YmplY3QuZW50cnkub2Zmc2V0O1xuICBjb25zdCB7IGJlZ2luLCBlbmQsIGVhY2gsIG5hbWUsIGZpcnN0IH0gPSBzcGFuO1xuICBjb25zdCBhYm91dCA9IChrOiBudW1iZXIpID0+IHF1aWV0bHkoKCkgPT4gc3ViamVjdC5hYm91dChzcGFuLCBrKSk7XG4gIGlmIChlYWNoID09PSAwKSB7XG4gICAgY29uc3QgaXNTZXQgPSBuYW1lLnN0YXJ0c1dpdGgoXCJ3YWl0ZXIgc2V0XCIpO1xuICAgIGNvbnN0IHNhaWQgPSBpc1NldCA/IHdhaXRlcnNUZXh0KHN1YmplY3Qudmlldy53YWl0ZXJzKHN1YmplY3QuYXJlYSwgYmVnaW4pKSA6IGFib3V0KDApO1xuICAgIHlpZWxkIHsgYmVnaW46IGJhc2UgKyBiZWdpbiwgZW5kOiBiYXNlICsgZW5kLCB3aGVyZSwgbmFtZSwgc2FpZCB9O1xuICAgIHJldHVybjtcbiAgfVxuICBjb25zdCB0aGluZ3MgPSB7IGJlZ2luOiBiYXNlICsgYmVnaW4sIGVhY2gsIGNvdW50OiBNYXRoLnJvdW5kKChlbmQgLSBiZWdpbikgLyBlYWNoKSB9O1xuICB5aWVsZCogcm93UGFydHModGhpbmdzLCByYW5nZSwgd2hlcmUsIG5hbWUsIGZpcnN0LCBhYm91dCk7XG59XG5cbmZ1bmN0aW9uIHF1aWV0bHkobG9vazogKCkgPT4gc3RyaW5nKTogc3RyaW5nIHtcbiAgdHJ5IHtcbiAgICByZXR1cm4gbG9vaygpO1xuICB9IGNhdGNoIChlcnJvcikge1xuICAgIHJldHVybiAoZXJyb3IgYXMgRXJyb3IpLm1lc3NhZ2U7XG4gIH1cbn1cblxuLyoqIEFsbCBwYXJ0cyBvZiB0aGUgd2hvbGUgc2VnbWVudC4gKi9cbmV4cG9ydCBmdW5jdGlvbiogc2VnbWVudFBhcnRzKHZpZXc6IFZpZXcsIHJhbmdlOiBSYW5nZSk6IEdlbmVyYXRvcjxQYXJ0PiB7XG4gIHlpZWxkKiBmcm9udFBhcnRzKHZpZXcsIHJhbmdlKTtcbiAgY29uc3QgZW50cmllcyA9IHZpZXcuZW50cmllcygpLnNvcnQoKGEsIGIpID0+IGEub2Zmc2V0IC0gYi5vZmZzZXQpO1xuICBsZXQgZW5kID0gdmlldy5zdHJ1Y3R1cmVzQmVnaW47XG4gIGZvciAoY29uc3QgZW50cnkgb2YgZW50cmllcykge1xuICAgIGlmIChlbnRyeS5wcm9ibGVtKSB7XG4gICAgICB5aWVsZCB7XG4gICAgICAgIGJlZ2luOiByYW5nZS5iZWdpbixcbiAgICAgICAgZW5kOiByYW5nZS5iZWdpbixcbiAgICAgICAgd2hlcmU6IGBlbnRyeSAke2VudHJ5Lm51bWJlcn1gLFxuICAgICAgICBuYW1lOiBgXCIke2VudHJ5Lm5hbWV9XCJgLFxuICAgICAgICBzYWlkOiBlbnRyeS5wcm9ibGVtLFxuICAgICAgfTtcbiAgICAgIGNvbnRpbnVlO1xuICAgIH1cbiAgICBpZiAoZW50cnkub2Zmc2V0ID4gZW5kKSB5aWVsZCB1bnVzZWQoZW5kLCBlbnRyeS5vZmZzZXQsIFwic2VnbWVudFwiKTtcbiAgICB5aWVsZCogc3RydWN0dXJlUGFydHModmlldywgZW50cnksIHJhbmdlKTtcbiAgICBlbmQgPSBNYXRoLm1heChlbmQsIGVudHJ5Lm9mZnNldCArIGVudHJ5LmJ5dGVzKTtcbiAgfVxuICB5aWVsZCB7IC4uLnVudXNlZChlbmQsIHZpZXcuaGVhZGVyLnNpemUsIFwic2VnbWVudFwiKSwgbmFtZTogXCJmcmVlXCIgfTtcbn1cbiIsICIvLyBBIHNlZ21lbnQgdGhhdCBpcyBsb29rZWQgYXQ6IGl0cyBoZWFkZXIsIGl0cyB0YWJsZSwgaXRzIHBhcnRpY2lwYW50cy4gU1BFQ0lGSUNBVElPTi5tZCBzZWN0aW9ucyAzIHRvIDUuIFdoYXQgaXQgc2F5cyBtYXlcbi8vIGJlIGNvcnJ1cHQsIGFuZCBjaGFuZ2VzIG1lYW53aGlsZTsgaXRzIG5hbWUgbWF5IGdvLCBhbmQgaXRzIGZpbGUgYmUgY3V0IHNob3J0LlxuXG5pbXBvcnQgdHlwZSB7IFN0YXRzIH0gZnJvbSBcIm5vZGU6ZnNcIjtcbmltcG9ydCB7IEFyZ3VtZW50RXJyb3IsIENvcnJ1cHRFcnJvciwgRm9ybWF0RXJyb3IsIE5vdEZvdW5kRXJyb3IsIFBlZXJTbG90cyB9IGZyb20gXCJ6ZXJvaXBjXCI7XG5pbXBvcnQgKiBhcyBMIGZyb20gXCJ6ZXJvaXBjL2xheW91dFwiO1xuaW1wb3J0IHsgaGV4LCBzaG93biwgdW50aWxOdWwgfSBmcm9tIFwiLi4vdGV4dFwiO1xuaW1wb3J0IHsgQXJlYSwgU2VnbWVudEZpbGUsIHN5c3RlbUVycm9yIH0gZnJvbSBcIi4vZmlsZVwiO1xuaW1wb3J0IHsga2luZExldHRlcnMsIG1ha2VTdWJqZWN0IH0gZnJvbSBcIi4va2luZHNcIjtcbmltcG9ydCB0eXBlIHsgU3ViamVjdCB9IGZyb20gXCIuL3N1YmplY3RcIjtcblxuLyoqIFRoZSBoZWFkZXIncyBmaXJzdCB3b3JkczogdGhvc2UgdGhhdCBuZXZlciBjaGFuZ2UsIGFuZCB0aGUgdHdvIHRoYXQgZG8gYXMgdGhleSB3ZXJlIHdoZW4gaXQgd2FzIG9wZW5lZC4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgSGVhZGVyIHtcbiAgdmVyc2lvbjogbnVtYmVyO1xuICBtYXhFbnRyaWVzOiBudW1iZXI7XG4gIG1heFBlZXJzOiBudW1iZXI7XG4gIC8qKiBCeXRlcyBvZiB0aGUgc2VnbWVudC4gKi9cbiAgc2l6ZTogbnVtYmVyO1xuICBzZWdtZW50SWQ6IG51bWJlcjtcbn1cblxuLyoqIEFuIGVudHJ5IG9mIHRoZSB0YWJsZSwgd2hpY2ggbWF5IGJlIGNvcnJ1cHQuIE9mZnNldCBhbmQgYnl0ZXMgY291bnQgZnJvbSB0aGUgc2VnbWVudCdzIGJlZ2luLiAqL1xuZXhwb3J0IGludGVyZmFjZSBMaXN0ZWQge1xuICBudW1iZXI6IG51bWJlcjtcbiAgLyoqIEFzIGl0IG1heSBiZSBzaG93bi4gKi9cbiAgbmFtZTogc3RyaW5nO1xuICAvKiogQXMgaXQgc3RhbmRzIHRoZXJlLCB1cCB0byB0aGUgZmlyc3QgTlVMLiAqL1xuICByYXdOYW1lOiBVaW50OEFycmF5O1xuICBvZmZzZXQ6IG51bWJlcjtcbiAgYnl0ZXM6IG51bWJlcjtcbiAgLyoqIFdoeSBub3RoaW5nIGNhbiBsaWUgdGhlcmU7IGVtcHR5IHdoZW4gYWxsIGlzIHdlbGwuICovXG4gIHByb2JsZW06IHN0cmluZztcbn1cblxuLyoqIFdob2V2ZXIgd2FzIHRoZSBsYXN0IGluIGEgcGVlciBzbG90LiAqL1xuZXhwb3J0IGludGVyZmFjZSBQYXJ0aWNpcGFudCB7XG4gIHNsb3Q6IG51bWJlcjtcbiAgb3duZXI6IG51bWJlcjtcbiAgcGlkOiBudW1iZXI7XG4gIGxhbmd1YWdlOiBudW1iZXI7XG4gIGxhYmVsOiBzdHJpbmc7XG4gIC8qKiBOYW5vc2Vjb25kcyBzaW5jZSAxOTcwLiAqL1xuICBhdHRhY2hlZDogYmlnaW50O1xuICAvKiogTm90IGFsaXZlOiBpdCBlbmRlZCwgaW4gd2hhdGV2ZXIgd2F5OyB0aGUgZm9ybWF0IGRvZXMgbm90IHRlbGwgYSBkZWF0aCBmcm9tIGEgZGV0YWNoLiAqL1xuICBhbGl2ZTogYm9vbGVhbjtcbn1cblxuLyoqIE1vcmUgZW50cmllcyB0aGFuIGFueSBsaWJyYXJ5IG1ha2VzIGFyZSBub3QgbG9va2VkIGF0LiAqL1xuZXhwb3J0IGNvbnN0IE1PU1RfRU5UUklFUyA9IDIgKiogMjA7XG5cbmNvbnN0IExBTkdVQUdFUyA9IFtcIlwiLCBcIkNcIiwgXCJDKytcIiwgXCJQeXRob25cIiwgXCJUeXBlU2NyaXB0XCJdO1xuXG5leHBvcnQgZnVuY3Rpb24gbGFuZ3VhZ2VOYW1lKGxhbmd1YWdlOiBudW1iZXIpOiBzdHJpbmcge1xuICByZXR1cm4gTEFOR1VBR0VTW2xhbmd1YWdlXSB8fCBgbGFuZ3VhZ2UgJHtsYW5ndWFnZX1gO1xufVxuXG4vKiogVGhlIHNsb3QgaW4gYW4gb3duZXIgaWQuICovXG5leHBvcnQgY29uc3Qgc2xvdE9mID0gKG93bmVyOiBudW1iZXIpOiBudW1iZXIgPT4gb3duZXIgJiAweGZmO1xuXG4vKiogQSBzZWdtZW50J3MgbmFtZSwgd2l0aCBpdHMgc2xhc2guIEJBRF9OQU1FLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIGZ1bGxOYW1lKG5hbWU6IHN0cmluZyk6IHN0cmluZyB7XG4gIGNvbnN0IGZpbGUgPSBuYW1lLnN0YXJ0c1dpdGgoXCIvXCIpID8gbmFtZS5zbGljZSgxKSA6IG5hbWU7XG4gIGNvbnN0IHByb2JsZW0gPVxuICAgIGZpbGUgPT09IFwiXCJcbiAgICAgID8gXCJpdCBpcyBlbXB0eVwiXG4gICAgICA6IGZpbGUuaW5jbHVkZXMoXCIvXCIpIHx8IGZpbGUuaW5jbHVkZXMoXCJcXDBcIilcbiAgICAgICAgPyBcIml0IGhhcyBhIHNsYXNoIG9yIGEgTlVMIGluc2lkZVwiXG4gICAgICAgIDogZmlsZSA9PT0gXCIuXCIgfHwgZmlsZSA9PT0gXCIuLlwiXG4gICAgICAgICAgPyBcIml0IG5hbWVzIGEgZm9sZGVyXCJcbiAgICAgICAgICA6IEJ1ZmZlci5ieXRlTGVuZ3RoKGZpbGUpID4gMjU0XG4gICAgICAgICAgICA/IFwiaXQgaXMgbG9uZ2VyIHRoYW4gMjU0IGJ5dGVzXCJcbiAgICAgICAgICAgIDogXCJcIjtcbiAgaWYgKHByb2JsZW0pIHRocm93IG5ldyBBcmd1bWVudEVycm9yKFwiWkVST0lQQ19CQURfTkFNRVwiLCBgc2VnbWVudCBuYW1lIFwiJHtzaG93bihuYW1lKX1cIjogJHtwcm9ibGVtfWApO1xuICByZXR1cm4gYC8ke2ZpbGV9YDtcbn1cblxuLyoqIFdoYXQgdmVyc2lvbiAxIGFuZCAyIG9mIHRoZSBmb3JtYXQgYXJlIGNhbGxlZCBpbiBtZXNzYWdlcy4gKi9cbmZ1bmN0aW9uIHZlcnNpb25Qcm9ibGVtKHZlcnNpb246IG51bWJlcik6IHN0cmluZyB7XG4gIGNvbnN0IHdoaWNoID1cbiAgICB2ZXJzaW9uID09PSAxIHx8IHZlcnNpb24gPT09IDJcbiAgICAgID8gYGZvcm1hdCB2ZXJzaW9uICR7dmVyc2lvbn0sIG9mIGFuIGVhcmxpZXIgWmVyb0lQQ2BcbiAgICAgIDogYGZvcm1hdCB2ZXJzaW9uICR7dmVyc2lvbn0sIHdoaWNoIGlzIG5vdCBrbm93bmA7XG4gIHJldHVybiBgJHt3aGljaH07IHRoaXMgcHJvZ3JhbSByZWFkcyB2ZXJzaW9uICR7TC5GT1JNQVRfVkVSU0lPTn1gO1xufVxuXG5leHBvcnQgY2xhc3MgVmlldyB7XG4gIHJlYWRvbmx5IGhlYWRlcjogSGVhZGVyO1xuICAvKiogVGhlIHdob2xlIHNlZ21lbnQuICovXG4gIHJlYWRvbmx5IHdob2xlOiBBcmVhO1xuICAvKiogV2hlcmUgdGhlIHBlZXJzIGJlZ2luLCBhbmQgd2hlcmUgc3RydWN0dXJlcyBtYXkuICovXG4gIHJlYWRvbmx5IHBlZXJzQmVnaW46IG51bWJlcjtcbiAgcmVhZG9ubHkgc3RydWN0dXJlc0JlZ2luOiBudW1iZXI7XG4gIHJlYWRvbmx5ICNzbG90czogUGVlclNsb3RzO1xuXG4gIC8qKiBPcGVucyBhIHNlZ21lbnQ7IGV2ZXJ5IGVycm9yIG9mIFNQRUNJRklDQVRJT04ubWQgXCJPcGVuaW5nXCIuICovXG4gIHN0YXRpYyBvcGVuKG5hbWU6IHN0cmluZyk6IFZpZXcge1xuICAgIGNvbnN0IGZ1bGwgPSBmdWxsTmFtZShuYW1lKTtcbiAgICBjb25zdCBmaWxlID0gbmV3IFNlZ21lbnRGaWxlKGZ1bGwpO1xuICAgIHRyeSB7XG4gICAgICByZXR1cm4gbmV3IFZpZXcoZnVsbCwgZmlsZSk7XG4gICAgfSBjYXRjaCAoZXJyb3IpIHtcbiAgICAgIGZpbGUuY2xvc2UoKTtcbiAgICAgIHRocm93IHN5c3RlbUVycm9yKGVycm9yLCBmdWxsKTtcbiAgICB9XG4gIH1cblxuICBwcml2YXRlIGNvbnN0cnVjdG9yKFxuICAgIHJlYWRvbmx5IG5hbWU6IHN0cmluZyxcbiAgICByZWFkb25seSBmaWxlOiBTZWdtZW50RmlsZSxcbiAgKSB7XG4gICAgY29uc3Qgd2hlcmUgPSBgc2VnbWVudCBcIiR7c2hvd24obmFtZSl9XCJgO1xuICAgIGNvbnN0IHN0YXR1cyA9IGZpbGUuc3RhdHVzKCk7XG4gICAgY29uc3QgaGVhZCA9IG5ldyBVaW50OEFycmF5KEwuTElORV9CWVRFUyk7XG4gICAgY29uc3QgbGVuZ3RoID0gZmlsZS5yZWFkU29tZShoZWFkLCAwKTtcbiAgICBjb25zdCB2aWV3ID0gbmV3IERhdGFWaWV3KGhlYWQuYnVmZmVyKTtcbiAgICBjb25zdCBtYWdpYyA9IHZpZXcuZ2V0VWludDMyKEwuSEVBREVSX01BR0lDLCB0cnVlKTtcbiAgICBpZiAobGVuZ3RoID49IDQgJiYgbWFnaWMgIT09IEwuTUFHSUMpIHtcbiAgICAgIHRocm93IG5ldyBGb3JtYXRFcnJvcihcbiAgICAgICAgXCJaRVJPSVBDX0JBRF9NQUdJQ1wiLFxuICAgICAgICBgJHt3aGVyZX06IG5vdCBhIFplcm9JUEMgc2VnbWVudDogaXQgYmVnaW5zIHdpdGggJHtoZXgobWFnaWMsIDgpfSwgbm90ICR7aGV4KEwuTUFHSUMsIDgpfWAsXG4gICAgICApO1xuICAgIH1cbiAgICBpZiAobGVuZ3RoIDwgTC5MSU5FX0JZVEVTKSB7XG4gICAgICB0aHJvdyBuZXcgRm9ybWF0RXJyb3IoXCJaRVJPSVBDX0JBRF9TSVpFXCIsIGAke3doZXJlfTogJHtsZW5ndGh9IGJ5dGVzIGFyZSB0b28gc2hvcnQgZm9yIGEgc2VnbWVudCdzIGhlYWRlcmApO1xuICAgIH1cbiAgICBjb25zdCB2ZXJzaW9uID0gdmlldy5nZXRVaW50MzIoTC5IRUFERVJfVkVSU0lPTiwgdHJ1ZSk7XG4gICAgaWYgKHZlcnNpb24gIT09IEwuRk9STUFUX1ZFUlNJT04pIHtcbiAgICAgIHRocm93IG5ldyBGb3JtYXRFcnJvcihcIlpFUk9JUENfQkFEX1ZFUlNJT05cIiwgYCR7d2hlcmV9OiAke3ZlcnNpb25Qcm9ibGVtKHZlcnNpb24pfWApO1xuICAgIH1cbiAgICBjb25zdCBzaXplID0gdmlldy5nZXRVaW50MzIoTC5IRUFERVJfU0laRSwgdHJ1ZSkgKiBMLkxJTkVfQllURVM7XG4gICAgaWYgKHNpemUgIT09IHN0YXR1cy5zaXplKSB7XG4gICAgICB0aHJvdyBuZXcgRm9ybWF0RXJyb3IoXG4gICAgICAgIFwiWkVST0lQQ19CQURfU0laRVwiLFxuICAgICAgICBgJHt3aGVyZX06IGl0cyBoZWFkZXIgc2F5cyAke3NpemV9IGJ5dGVzLCBhbmQgaXRzIGZpbGUgaGFzICR7c3RhdHVzLnNpemV9YCxcbiAgICAgICk7XG4gICAgfVxuICAgIGNvbnN0IG1heEVudHJpZXMgPSB2aWV3LmdldFVpbnQzMihMLkhFQURFUl9NQVhfRU5UUklFUywgdHJ1ZSk7XG4gICAgY29uc3QgbWF4UGVlcnMgPSB2aWV3LmdldFVpbnQzMihMLkhFQURFUl9NQVhfUEVFUlMsIHRydWUpO1xuICAgIHRoaXMucGVlcnNCZWdpbiA9IEwuTElORV9CWVRFUyArIE1hdGguY2VpbCgobWF4RW50cmllcyAqIEwuRU5UUllfQllURVMpIC8gTC5MSU5FX0JZVEVTKSAqIEwuTElORV9CWVRFUztcbiAgICB0aGlzLnN0cnVjdHVyZXNCZWdpbiA9IHRoaXMucGVlcnNCZWdpbiArIG1heFBlZXJzICogTC5MSU5FX0JZVEVTO1xuICAgIGlmIChtYXhFbnRyaWVzIDwgMSB8fCBtYXhQZWVycyA8IDEgfHwgbWF4UGVlcnMgPiBMLk1BWF9QRUVSU19MSU1JVCB8fCB0aGlzLnN0cnVjdHVyZXNCZWdpbiA+IHNpemUpIHtcbiAgICAgIHRocm93IG5ldyBDb3JydXB0RXJyb3IoXG4gICAgICAgIFwiWkVST0lQQ19DT1JSVVBUXCIsXG4gICAgICAgIGAke3doZXJlfTogY29ycnVwdDogJHttYXhFbnRyaWVzfSBlbnRyaWVzIGFuZCAke21heFBlZXJzfSBwZWVycywgd2hpY2ggZW5kIGF0ICR7dGhpcy5zdHJ1Y3R1cmVzQmVnaW59IG9mICR7c2l6ZX0gYnl0ZXNgLFxuICAgICAgKTtcbiAgICB9XG4gICAgdGhpcy5oZWFkZXIgPSB7IHZlcnNpb24sIG1heEVudHJpZXMsIG1heFBlZXJzLCBzaXplLCBzZWdtZW50SWQ6IHZpZXcuZ2V0VWludDMyKEwuSEVBREVSX1NFR01FTlRfSUQsIHRydWUpIH07XG4gICAgdGhpcy53aG9sZSA9IG5ldyBBcmVhKGZpbGUsIDAsIHNpemUpO1xuICAgIHRoaXMuI3Nsb3RzID0gbmV3IFBlZXJTbG90cyhuYW1lKTtcbiAgICBpZiAodGhpcy4jc2xvdHMuaW5vZGUgIT09IHN0YXR1cy5pbm8pIHtcbiAgICAgIHRoaXMuI3Nsb3RzLmNsb3NlKCk7XG4gICAgICB0aHJvdyBuZXcgTm90Rm91bmRFcnJvcihcIlpFUk9JUENfTk9UX0ZPVU5EXCIsIGAke3doZXJlfSB3YXMgcmVwbGFjZWQgd2hpbGUgaXQgd2FzIG9wZW5lZGApO1xuICAgIH1cbiAgfVxuXG4gIGNsb3NlKCk6IHZvaWQge1xuICAgIHRoaXMuI3Nsb3RzLmNsb3NlKCk7XG4gICAgdGhpcy5maWxlLmNsb3NlKCk7XG4gIH1cblxuICBbU3ltYm9sLmRpc3Bvc2VdKCk6IHZvaWQge1xuICAgIHRoaXMuY2xvc2UoKTtcbiAgfVxuXG4gIGdldCBzdGF0dXMoKTogU3RhdHMge1xuICAgIHJldHVybiB0aGlzLmZpbGUuc3RhdHVzKCk7XG4gIH1cblxuICAvLyAtLS0gdGhlIHRhYmxlIC0tLVxuXG4gIC8qKiBXaGF0IHRoZSBoZWFkZXIgc2F5cywgZXZlbiBpZiB0aGVyZSBjYW5ub3QgYmUgc28gbWFueS4gKi9cbiAgc3RhdGVkQ291bnQoKTogbnVtYmVyIHtcbiAgICByZXR1cm4gdGhpcy53aG9sZS51MzIoTC5IRUFERVJfRU5UUllfQ09VTlQpO1xuICB9XG5cbiAgLyoqIEVudHJpZXMgdGhhdCBjYW4gYmUgbG9va2VkIGF0LiAqL1xuICBlbnRyeUNvdW50KCk6IG51bWJlciB7XG4gICAgcmV0dXJuIE1hdGgubWluKHRoaXMuc3RhdGVkQ291bnQoKSwgdGhpcy5oZWFkZXIubWF4RW50cmllcywgTU9TVF9FTlRSSUVTKTtcbiAgfVxuXG4gIG5leHRPZmZzZXQoKTogbnVtYmVyIHtcbiAgICByZXR1cm4gdGhpcy53aG9sZS51MzIoTC5IRUFERVJfTkVYVF9PRkZTRVQpICogTC5MSU5FX0JZVEVTO1xuICB9XG5cbiAgZW50cmllcygpOiBMaXN0ZWRbXSB7XG4gICAgY29uc3QgY291bnQgPSB0aGlzLmVudHJ5Q291bnQoKTtcbiAgICBjb25zdCBieXRlcyA9IHRoaXMud2hvbGUucmVhZChMLkxJTkVfQllURVMsIGNvdW50ICogTC5FTlRSWV9CWVRFUyk7XG4gICAgcmV0dXJuIEFycmF5LmZyb20oeyBsZW5ndGg6IGNvdW50IH0sIChfLCBrKSA9PiB0aGlzLiNsaXN0ZWQoaywgYnl0ZXMuc3ViYXJyYXkoayAqIEwuRU5UUllfQllURVMpKSk7XG4gIH1cblxuICAjbGlzdGVkKG51bWJlcjogbnVtYmVyLCBieXRlczogVWludDhBcnJheSk6IExpc3RlZCB7XG4gICAgY29uc3QgdmlldyA9IG5ldyBEYXRhVmlldyhieXRlcy5idWZmZXIsIGJ5dGVzLmJ5dGVPZmZzZXQpO1xuICAgIGNvbnN0IGxpbmUgPSB2aWV3LmdldFVpbnQzMihMLkVOVFJZX09GRlNFVCwgdHJ1ZSk7XG4gICAgY29uc3QgbGluZXMgPSB2aWV3LmdldFVpbnQzMihMLkVOVFJZX1NJWkUsIHRydWUpO1xuICAgIGNvbnN0IHJhd05hbWUgPSB1bnRpbE51bChieXRlcy5zdWJhcnJheSgwLCBMLkVOVFJZX05BTUVfQllURVMpKTtcbiAgICBjb25zdCBmaXJzdCA9IHRoaXMuc3RydWN0dXJlc0JlZ2luIC8gTC5MSU5FX0JZVEVTO1xuICAgIGNvbnN0IGFsbCA9IHRoaXMuaGVhZGVyLnNpemUgLyBMLkxJTkVfQllURVM7XG4gICAgY29uc3QgcG9zc2libGUgPSBsaW5lID49IGZpcnN0ICYmIGxpbmVzID49IDEgJiYgbGluZSArIGxpbmVzIDw9IGFsbDtcbiAgICByZXR1cm4ge1xuICAgICAgbnVtYmVyLFxuICAgICAgbmFtZTogc2hvd24ocmF3TmFtZSksXG4gICAgICByYXdOYW1lLFxuICAgICAgb2Zmc2V0OiBsaW5lICogTC5MSU5FX0JZVEVTLFxuICAgICAgYnl0ZXM6IGxpbmVzICogTC5MSU5FX0JZVEVTLFxuICAgICAgcHJvYmxlbTogcG9zc2libGVcbiAgICAgICAgPyBcIlwiXG4gICAgICAgIDogYGNvcnJ1cHQ6IGxpbmVzICR7bGluZX0gdG8gJHtsaW5lICsgbGluZXMgLSAxfSwgYW5kIHN0cnVjdHVyZXMgbGllIGluICR7Zmlyc3R9IHRvICR7YWxsIC0gMX1gLFxuICAgIH07XG4gIH1cblxuICAvKiogTk9UX0ZPVU5EOyBDT1JSVVBUIHdoZXJlIG5vdGhpbmcgY2FuIGxpZSBhdCBpdHMgcGxhY2UuICovXG4gIGZpbmQobmFtZTogc3RyaW5nKTogTGlzdGVkIHtcbiAgICBjb25zdCB3YW50ZWQgPSBCdWZmZXIuZnJvbShuYW1lKTtcbiAgICBjb25zdCBmb3VuZCA9IHRoaXMuZW50cmllcygpLmZpbmQoKGVudHJ5KSA9PiB3YW50ZWQuZXF1YWxzKGVudHJ5LnJhd05hbWUpIHx8IGVudHJ5Lm5hbWUgPT09IG5hbWUpO1xuICAgIGlmICghZm91bmQpIHtcbiAgICAgIHRocm93IG5ldyBOb3RGb3VuZEVycm9yKFwiWkVST0lQQ19OT1RfRk9VTkRcIiwgYHNlZ21lbnQgXCIke3Nob3duKHRoaXMubmFtZSl9XCIgaGFzIG5vIHN0cnVjdHVyZSBcIiR7c2hvd24obmFtZSl9XCJgKTtcbiAgICB9XG4gICAgaWYgKGZvdW5kLnByb2JsZW0pIHRocm93IG5ldyBDb3JydXB0RXJyb3IoXCJaRVJPSVBDX0NPUlJVUFRcIiwgYHN0cnVjdHVyZSBcIiR7Zm91bmQubmFtZX1cIjogJHtmb3VuZC5wcm9ibGVtfWApO1xuICAgIHJldHVybiBmb3VuZDtcbiAgfVxuXG4gIGFyZWEoZW50cnk6IExpc3RlZCk6IEFyZWEge1xuICAgIHJldHVybiBuZXcgQXJlYSh0aGlzLmZpbGUsIGVudHJ5Lm9mZnNldCwgZW50cnkuYnl0ZXMpO1xuICB9XG5cbiAgLyoqIFRoZSBzdHJ1Y3R1cmUncyBmb3VyIGxldHRlcnMgYXMgdGV4dC4gKi9cbiAgbGV0dGVycyhlbnRyeTogTGlzdGVkKTogc3RyaW5nIHtcbiAgICByZXR1cm4ga2luZExldHRlcnModGhpcy5hcmVhKGVudHJ5KSk7XG4gIH1cblxuICAvKiogVGhlIHN0cnVjdHVyZSBhdCBhbiBlbnRyeS4gQ09SUlVQVDsgVU5TVVBQT1JURUQgd2hlcmUgaXRzIGtpbmQgaXMgbm90IGtub3duLiAqL1xuICBzdWJqZWN0KGVudHJ5OiBMaXN0ZWQpOiBTdWJqZWN0IHtcbiAgICBpZiAoZW50cnkucHJvYmxlbSkgdGhyb3cgbmV3IENvcnJ1cHRFcnJvcihcIlpFUk9JUENfQ09SUlVQVFwiLCBgc3RydWN0dXJlIFwiJHtlbnRyeS5uYW1lfVwiOiAke2VudHJ5LnByb2JsZW19YCk7XG4gICAgcmV0dXJuIG1ha2VTdWJqZWN0KHRoaXMsIGVudHJ5KTtcbiAgfVxuXG4gIC8qKiBCeXRlcyB1cCB0byB0aGUgZW5kIG9mIHRoZSBsYXN0IHN0cnVjdHVyZS4gKi9cbiAgdXNlZChlbnRyaWVzOiByZWFkb25seSBMaXN0ZWRbXSA9IHRoaXMuZW50cmllcygpKTogbnVtYmVyIHtcbiAgICBsZXQgZW5kID0gdGhpcy5zdHJ1Y3R1cmVzQmVnaW47XG4gICAgZm9yIChjb25zdCB7IHByb2JsZW0sIG9mZnNldCwgYnl0ZXMgfSBvZiBlbnRyaWVzKSBpZiAoIXByb2JsZW0pIGVuZCA9IE1hdGgubWF4KGVuZCwgb2Zmc2V0ICsgYnl0ZXMpO1xuICAgIHJldHVybiBlbmQ7XG4gIH1cblxuICAvLyAtLS0gcGFydGljaXBhbnRzIC0tLVxuXG4gIC8qKiBXaG8gaXMgb3Igd2FzIGluIGVhY2ggcGVlciBzbG90IHRoYXQgd2FzIGV2ZXIgdXNlZCwgb3IgaXMgaGVsZC4gKi9cbiAgcGFydGljaXBhbnRzKCk6IFBhcnRpY2lwYW50W10ge1xuICAgIGNvbnN0IGxpbmVzID0gdGhpcy53aG9sZS5yZWFkKHRoaXMucGVlcnNCZWdpbiwgdGhpcy5oZWFkZXIubWF4UGVlcnMgKiBMLkxJTkVfQllURVMpO1xuICAgIGNvbnN0IHZpZXcgPSBuZXcgRGF0YVZpZXcobGluZXMuYnVmZmVyKTtcbiAgICBjb25zdCBmb3VuZDogUGFydGljaXBhbnRbXSA9IFtdO1xuICAgIGZvciAobGV0IHNsb3QgPSAxOyBzbG90IDw9IHRoaXMuaGVhZGVyLm1heFBlZXJzOyBzbG90KyspIHtcbiAgICAgIGNvbnN0IGF0ID0gKHNsb3QgLSAxKSAqIEwuTElORV9CWVRFUztcbiAgICAgIGNvbnN0IG93bmVyID0gdmlldy5nZXRVaW50MzIoYXQgKyBMLlBFRVJfT1dORVIsIHRydWUpO1xuICAgICAgY29uc3QgYWxpdmUgPSB0aGlzLiNzbG90cy5oZWxkKHNsb3QpO1xuICAgICAgaWYgKG93bmVyID09PSAwICYmICFhbGl2ZSkgY29udGludWU7XG4gICAgICBmb3VuZC5wdXNoKHtcbiAgICAgICAgc2xvdCxcbiAgICAgICAgb3duZXIsXG4gICAgICAgIHBpZDogdmlldy5nZXRVaW50MzIoYXQgKyBMLlBFRVJfUElELCB0cnVlKSxcbiAgICAgICAgbGFuZ3VhZ2U6IHZpZXcuZ2V0VWludDMyKGF0ICsgTC5QRUVSX0xBTkdVQUdFLCB0cnVlKSxcbiAgICAgICAgbGFiZWw6IHNob3duKHVudGlsTnVsKGxpbmVzLnN1YmFycmF5KGF0ICsgTC5QRUVSX0xBQkVMLCBhdCArIEwuUEVFUl9MQUJFTCArIEwuUEVFUl9MQUJFTF9CWVRFUykpKSxcbiAgICAgICAgYXR0YWNoZWQ6IHZpZXcuZ2V0QmlnVWludDY0KGF0ICsgTC5QRUVSX0FUVEFDSEVELCB0cnVlKSxcbiAgICAgICAgYWxpdmUsXG4gICAgICB9KTtcbiAgICB9XG4gICAgcmV0dXJuIGZvdW5kO1xuICB9XG5cbiAgLyoqIFdoZXRoZXIgc29tZWJvZHkgaG9sZHMgdGhpcyBzbG90J3MgbG9jay4gKi9cbiAgc2xvdEhlbGQoc2xvdDogbnVtYmVyKTogYm9vbGVhbiB7XG4gICAgcmV0dXJuIHNsb3QgPj0gMSAmJiBzbG90IDw9IHRoaXMuaGVhZGVyLm1heFBlZXJzICYmIHRoaXMuI3Nsb3RzLmhlbGQoc2xvdCk7XG4gIH1cblxuICAvKiogV2hldGhlciB0aGlzIG93bmVyIGxpdmVzLiBTUEVDSUZJQ0FUSU9OLm1kIFwiYWxpdmVcIi4gKi9cbiAgYWxpdmUob3duZXI6IG51bWJlcik6IGJvb2xlYW4ge1xuICAgIGNvbnN0IHNsb3QgPSBzbG90T2Yob3duZXIpO1xuICAgIGlmIChzbG90IDwgMSB8fCBzbG90ID4gdGhpcy5oZWFkZXIubWF4UGVlcnMpIHJldHVybiBmYWxzZTtcbiAgICByZXR1cm4gdGhpcy53aG9sZS51MzIodGhpcy4jcGVlcihzbG90KSArIEwuUEVFUl9PV05FUikgPT09IG93bmVyICYmIHRoaXMuI3Nsb3RzLmhlbGQoc2xvdCk7XG4gIH1cblxuICAjcGVlcihzbG90OiBudW1iZXIpOiBudW1iZXIge1xuICAgIHJldHVybiB0aGlzLnBlZXJzQmVnaW4gKyAoc2xvdCAtIDEpICogTC5MSU5FX0JZVEVTO1xuICB9XG5cbiAgLyoqIFwibm9ib2R5XCI7IFwic2xvdCAzLCBwaWQgMTIzNCAobm9kZSksIGFsaXZlXCIuICovXG4gIG93bmVyVGV4dChvd25lcjogbnVtYmVyKTogc3RyaW5nIHtcbiAgICBpZiAob3duZXIgPT09IDApIHJldHVybiBcIm5vYm9keVwiO1xuICAgIGNvbnN0IHNsb3QgPSBzbG90T2Yob3duZXIpO1xuICAgIGlmIChzbG90IDwgMSB8fCBzbG90ID4gdGhpcy5oZWFkZXIubWF4UGVlcnMpIHJldHVybiBgJHtoZXgob3duZXIsIDYpfSwgd2hpY2ggaXMgbm8gb3duZXI6IGNvcnJ1cHRgO1xuICAgIGNvbnN0IGxpbmUgPSB0aGlzLiNwZWVyKHNsb3QpO1xuICAgIGlmICh0aGlzLndob2xlLnUzMihsaW5lICsgTC5QRUVSX09XTkVSKSAhPT0gb3duZXIpIHJldHVybiBgc2xvdCAke3Nsb3R9LCBzb21lYm9keSB3aG8gaXMgZ29uZWA7XG4gICAgY29uc3QgcGlkID0gdGhpcy53aG9sZS51MzIobGluZSArIEwuUEVFUl9QSUQpO1xuICAgIGNvbnN0IGxhYmVsID0gdGhpcy53aG9sZS50ZXh0KGxpbmUgKyBMLlBFRVJfTEFCRUwsIEwuUEVFUl9MQUJFTF9CWVRFUyk7XG4gICAgcmV0dXJuIGBzbG90ICR7c2xvdH0sIHBpZCAke3BpZH0gKCR7bGFiZWx9KSwgJHt0aGlzLmFsaXZlKG93bmVyKSA/IFwiYWxpdmVcIiA6IFwiZ29uZVwifWA7XG4gIH1cblxuICAvKiogV2hvIHdhaXRzIGluIGEgd2FpdGVyIHNldDogc2xvdHMgd2hvc2UgYml0IGlzIHNldCwgYW5kIGhvdyBtYW55IGJpdHMgYXJlIG9mIHNsb3RzIHRoYXQgbm9ib2R5IGhvbGRzLiAqL1xuICB3YWl0ZXJzKGFyZWE6IEFyZWEsIG9mZnNldDogbnVtYmVyKTogV2FpdGVycyB7XG4gICAgY29uc3QgYml0cyA9IGFyZWEucmVhZChvZmZzZXQsIEwuV0FJVEVSU19CWVRFUyk7XG4gICAgY29uc3Qgc2xvdHM6IG51bWJlcltdID0gW107XG4gICAgbGV0IGdvbmUgPSAwO1xuICAgIGZvciAobGV0IHNsb3QgPSAxOyBzbG90IDw9IEwuV0FJVEVSU19CWVRFUyAqIDg7IHNsb3QrKykge1xuICAgICAgaWYgKCgoKGJpdHNbKHNsb3QgLSAxKSA+PiAzXSBhcyBudW1iZXIpID4+ICgoc2xvdCAtIDEpICYgNykpICYgMSkgPT09IDApIGNvbnRpbnVlO1xuICAgICAgaWYgKHRoaXMuc2xvdEhlbGQoc2xvdCkpIHNsb3RzLnB1c2goc2xvdCk7XG4gICAgICBlbHNlIGdvbmUrKztcbiAgICB9XG4gICAgcmV0dXJuIHsgc2xvdHMsIGdvbmUgfTtcbiAgfVxuXG4gIC8qKiBXaG8gbGl2ZXMsIGVhY2ggYXNrZWQgYWJvdXQgb25jZTogZm9yIGxvb3BzIG92ZXIgbWFueSB3b3Jkcy4gKi9cbiAgY2Vuc3VzKCk6IChvd25lcjogbnVtYmVyKSA9PiBib29sZWFuIHtcbiAgICBjb25zdCBhbnN3ZXJzID0gbmV3IE1hcDxudW1iZXIsIGJvb2xlYW4+KCk7XG4gICAgcmV0dXJuIChvd25lcikgPT4ge1xuICAgICAgaWYgKG93bmVyID09PSAwKSByZXR1cm4gZmFsc2U7XG4gICAgICBsZXQgYW5zd2VyID0gYW5zd2Vycy5nZXQob3duZXIpO1xuICAgICAgaWYgKGFuc3dlciA9PT0gdW5kZWZpbmVkKSBhbnN3ZXJzLnNldChvd25lciwgKGFuc3dlciA9IHRoaXMuYWxpdmUob3duZXIpKSk7XG4gICAgICByZXR1cm4gYW5zd2VyO1xuICAgIH07XG4gIH1cbn1cblxuZXhwb3J0IGludGVyZmFjZSBXYWl0ZXJzIHtcbiAgLyoqIE9mIHRoZSBsaXZpbmcuICovXG4gIHNsb3RzOiBudW1iZXJbXTtcbiAgLyoqIEJpdHMgb2YgdGhlIGRlYWQsIHdoaWNoIHRoZSBuZXh0IHdha2UtdXAgY2xlYXJzLiAqL1xuICBnb25lOiBudW1iZXI7XG59XG5cbmNvbnN0IE1PU1RfU0xPVFMgPSAxMjtcblxuLyoqIFwibm9ib2R5XCI7IFwic2xvdHMgMSwgNTsgMSB3aG8gaXMgZ29uZVwiLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIHdhaXRlcnNUZXh0KHsgc2xvdHMsIGdvbmUgfTogV2FpdGVycyk6IHN0cmluZyB7XG4gIGNvbnN0IG1vcmUgPSBzbG90cy5sZW5ndGggPiBNT1NUX1NMT1RTID8gYCBhbmQgJHtzbG90cy5sZW5ndGggLSBNT1NUX1NMT1RTfSBtb3JlYCA6IFwiXCI7XG4gIGNvbnN0IG5hbWVkID0gYCR7c2xvdHMubGVuZ3RoID09PSAxID8gXCJzbG90XCIgOiBcInNsb3RzXCJ9ICR7c2xvdHMuc2xpY2UoMCwgTU9TVF9TTE9UUykuam9pbihcIiwgXCIpfSR7bW9yZX1gO1xuICBjb25zdCBsaXZpbmcgPSBzbG90cy5sZW5ndGggPT09IDAgPyBcIm5vYm9keVwiIDogbmFtZWQ7XG4gIHJldHVybiBnb25lID09PSAwID8gbGl2aW5nIDogYCR7bGl2aW5nfTsgJHtnb25lfSB3aG8gJHtnb25lID09PSAxID8gXCJpc1wiIDogXCJhcmVcIn0gZ29uZWA7XG59XG4iLCAiLy8gQSBzZWdtZW50J3MgZmlsZSwgcmVhZCBieSBwcmVhZDogbm90aGluZyBpcyBtYXBwZWQsIHNvIHRoYXQgYSBmaWxlIHdoaWNoIGlzIGN1dCBzaG9ydCBpcyBhbiBlcnJvciBhbmQgbm8gU0lHQlVTLiBOb3RoaW5nXG4vLyB0aGF0IGl0IHNheXMgaXMgYmVsaWV2ZWQ6IGV2ZXJ5IHJlYWQgaXMgYm91bmRlZC5cblxuaW1wb3J0IHsgY2xvc2VTeW5jLCBjb25zdGFudHMsIGZzdGF0U3luYywgb3BlblN5bmMsIHJlYWRTeW5jLCB0eXBlIFN0YXRzIH0gZnJvbSBcIm5vZGU6ZnNcIjtcbmltcG9ydCB7IENvcnJ1cHRFcnJvciwgRm9ybWF0RXJyb3IsIE5vdEZvdW5kRXJyb3IsIFBlcm1pc3Npb25FcnJvciwgU3lzdGVtRXJyb3IsIFplcm9JcGNFcnJvciB9IGZyb20gXCJ6ZXJvaXBjXCI7XG5pbXBvcnQgeyBoZXgsIHNob3duIH0gZnJvbSBcIi4uL3RleHRcIjtcblxuZXhwb3J0IGNvbnN0IEZPTERFUiA9IFwiL2Rldi9zaG1cIjtcblxuLyoqIEFuIGVycm9yIG9mIHRoZSBzeXN0ZW0gdGhhdCBvcGVuaW5nIG9yIHJlYWRpbmcgYSBzZWdtZW50J3MgZmlsZSBoYWQsIGFzIG9uZSBvZiBaZXJvSVBDJ3MuICovXG5leHBvcnQgZnVuY3Rpb24gc3lzdGVtRXJyb3IoZXJyb3I6IHVua25vd24sIG5hbWU6IHN0cmluZyk6IEVycm9yIHtcbiAgaWYgKGVycm9yIGluc3RhbmNlb2YgWmVyb0lwY0Vycm9yKSByZXR1cm4gZXJyb3I7XG4gIGNvbnN0IHsgY29kZSwgbWVzc2FnZSB9ID0gZXJyb3IgYXMgTm9kZUpTLkVycm5vRXhjZXB0aW9uO1xuICBjb25zdCB3aGVyZSA9IGBzZWdtZW50IFwiJHtuYW1lfVwiYDtcbiAgY29uc3Qgb3B0aW9ucyA9IHsgY2F1c2U6IGVycm9yIH07XG4gIHN3aXRjaCAoY29kZSkge1xuICAgIGNhc2UgXCJFTk9FTlRcIjpcbiAgICAgIHJldHVybiBuZXcgTm90Rm91bmRFcnJvcihcIlpFUk9JUENfTk9UX0ZPVU5EXCIsIGB0aGVyZSBpcyBubyAke3doZXJlfWAsIG9wdGlvbnMpO1xuICAgIGNhc2UgXCJFQUNDRVNcIjpcbiAgICBjYXNlIFwiRVBFUk1cIjpcbiAgICAgIHJldHVybiBuZXcgUGVybWlzc2lvbkVycm9yKFwiWkVST0lQQ19OT19QRVJNSVNTSU9OXCIsIGAke3doZXJlfTogbm8gcGVybWlzc2lvbiB0byByZWFkIGl0YCwgb3B0aW9ucyk7XG4gICAgY2FzZSBcIkVMT09QXCI6XG4gICAgICByZXR1cm4gbmV3IEZvcm1hdEVycm9yKFwiWkVST0lQQ19CQURfTUFHSUNcIiwgYCR7d2hlcmV9OiBpdCBpcyBhIHN5bWJvbGljIGxpbmtgLCBvcHRpb25zKTtcbiAgICBjYXNlIHVuZGVmaW5lZDpcbiAgICAgIHJldHVybiBlcnJvciBhcyBFcnJvcjtcbiAgICBkZWZhdWx0OlxuICAgICAgcmV0dXJuIG5ldyBTeXN0ZW1FcnJvcihcIlpFUk9JUENfU1lTVEVNXCIsIGAke3doZXJlfTogJHttZXNzYWdlfWAsIG9wdGlvbnMpO1xuICB9XG59XG5cbmV4cG9ydCBjbGFzcyBTZWdtZW50RmlsZSB7XG4gIHJlYWRvbmx5ICNmZDogbnVtYmVyO1xuICAjb3BlbiA9IHRydWU7XG5cbiAgLyoqIE9wZW5zIHRoZSBmaWxlIG9mIGEgc2VnbWVudCwgb2YgYW55IHVzZXIsIGlmIGl0IGlzIGEgcmVndWxhciBmaWxlLiAqL1xuICBjb25zdHJ1Y3RvcihyZWFkb25seSBuYW1lOiBzdHJpbmcpIHtcbiAgICB0cnkge1xuICAgICAgLy8gTm90IGJsb2NrZWQgYnkgYSBwaXBlIG9mIHRoYXQgbmFtZS5cbiAgICAgIHRoaXMuI2ZkID0gb3BlblN5bmMoYCR7Rk9MREVSfSR7bmFtZX1gLCBjb25zdGFudHMuT19SRE9OTFkgfCBjb25zdGFudHMuT19OT0ZPTExPVyB8IGNvbnN0YW50cy5PX05PTkJMT0NLKTtcbiAgICB9IGNhdGNoIChlcnJvcikge1xuICAgICAgdGhyb3cgc3lzdGVtRXJyb3IoZXJyb3IsIG5hbWUpO1xuICAgIH1cbiAgICBpZiAoIXRoaXMuc3RhdHVzKCkuaXNGaWxlKCkpIHtcbiAgICAgIHRoaXMuY2xvc2UoKTtcbiAgICAgIHRocm93IG5ldyBGb3JtYXRFcnJvcihcIlpFUk9JUENfQkFEX01BR0lDXCIsIGBzZWdtZW50IFwiJHtuYW1lfVwiOiBpdCBpcyBub3QgYSByZWd1bGFyIGZpbGVgKTtcbiAgICB9XG4gIH1cblxuICBzdGF0dXMoKTogU3RhdHMge1xuICAgIHJldHVybiBmc3RhdFN5bmModGhpcy4jZmQpO1xuICB9XG5cbiAgLyoqIFJlYWRzIGludG8gdGhlIGJ1ZmZlciBmcm9tIHRoaXMgcGxhY2Ugb247IGhvdyBtYW55IGJ5dGVzIHRoZXJlIHdlcmUuICovXG4gIHJlYWRTb21lKGludG86IFVpbnQ4QXJyYXksIG9mZnNldDogbnVtYmVyKTogbnVtYmVyIHtcbiAgICBsZXQgZG9uZSA9IDA7XG4gICAgd2hpbGUgKGRvbmUgPCBpbnRvLmxlbmd0aCkge1xuICAgICAgY29uc3QgY291bnQgPSByZWFkU3luYyh0aGlzLiNmZCwgaW50bywgZG9uZSwgaW50by5sZW5ndGggLSBkb25lLCBvZmZzZXQgKyBkb25lKTtcbiAgICAgIGlmIChjb3VudCA9PT0gMCkgYnJlYWs7XG4gICAgICBkb25lICs9IGNvdW50O1xuICAgIH1cbiAgICByZXR1cm4gZG9uZTtcbiAgfVxuXG4gIC8qKiBGaWxscyB0aGUgYnVmZmVyOyBCQURfU0laRSB3aGVyZSB0aGUgZmlsZSBlbmRzIGJlZm9yZS4gKi9cbiAgcmVhZEludG8oaW50bzogVWludDhBcnJheSwgb2Zmc2V0OiBudW1iZXIpOiB2b2lkIHtcbiAgICBpZiAodGhpcy5yZWFkU29tZShpbnRvLCBvZmZzZXQpIDwgaW50by5sZW5ndGgpIHtcbiAgICAgIHRocm93IG5ldyBGb3JtYXRFcnJvcihcIlpFUk9JUENfQkFEX1NJWkVcIiwgYHNlZ21lbnQgXCIke3RoaXMubmFtZX1cIiB3YXMgY3V0IHNob3J0IHdoaWxlIGl0IHdhcyBsb29rZWQgYXRgKTtcbiAgICB9XG4gIH1cblxuICBjbG9zZSgpOiB2b2lkIHtcbiAgICBpZiAodGhpcy4jb3BlbikgY2xvc2VTeW5jKHRoaXMuI2ZkKTtcbiAgICB0aGlzLiNvcGVuID0gZmFsc2U7XG4gIH1cbn1cblxuY29uc3Qgd29yZCA9IG5ldyBEYXRhVmlldyhuZXcgQXJyYXlCdWZmZXIoOCkpO1xuY29uc3Qgd29yZEJ5dGVzID0gbmV3IFVpbnQ4QXJyYXkod29yZC5idWZmZXIpO1xuXG4vKiogU29tZSBieXRlcyBvZiB0aGUgZmlsZSwgb2Ygd2hpY2ggbm8gb3RoZXIgbWF5IGJlIHJlYWQ6IENPUlJVUFQuIE9mZnNldHMgY291bnQgZnJvbSBpdHMgYmVnaW4uICovXG5leHBvcnQgY2xhc3MgQXJlYSB7XG4gIGNvbnN0cnVjdG9yKFxuICAgIHJlYWRvbmx5IGZpbGU6IFNlZ21lbnRGaWxlLFxuICAgIHJlYWRvbmx5IGJhc2U6IG51bWJlcixcbiAgICByZWFkb25seSBieXRlczogbnVtYmVyLFxuICApIHt9XG5cbiAgI2NoZWNrKG9mZnNldDogbnVtYmVyLCBjb3VudDogbnVtYmVyKTogdm9pZCB7XG4gICAgaWYgKCEob2Zmc2V0ID49IDAgJiYgY291bnQgPj0gMCAmJiBvZmZzZXQgKyBjb3VudCA8PSB0aGlzLmJ5dGVzKSkge1xuICAgICAgdGhyb3cgbmV3IENvcnJ1cHRFcnJvcihcbiAgICAgICAgXCJaRVJPSVBDX0NPUlJVUFRcIixcbiAgICAgICAgYCR7Y291bnR9IGJ5dGVzIGF0ICske2hleChvZmZzZXQpfSBsaWUgb3V0c2lkZSB0aGUgJHt0aGlzLmJ5dGVzfSB0aGVyZSBhcmVgLFxuICAgICAgKTtcbiAgICB9XG4gIH1cblxuICAvKiogQSBjb3B5LCB3aGljaCBtYXkgYmUgdG9ybiB3aGVuIG90aGVycyB3cml0ZSB0aGVyZS4gKi9cbiAgcmVhZChvZmZzZXQ6IG51bWJlciwgY291bnQ6IG51bWJlcik6IFVpbnQ4QXJyYXkge1xuICAgIHRoaXMuI2NoZWNrKG9mZnNldCwgY291bnQpO1xuICAgIGNvbnN0IGJ5dGVzID0gbmV3IFVpbnQ4QXJyYXkoY291bnQpO1xuICAgIHRoaXMuZmlsZS5yZWFkSW50byhieXRlcywgdGhpcy5iYXNlICsgb2Zmc2V0KTtcbiAgICByZXR1cm4gYnl0ZXM7XG4gIH1cblxuICB1MzIob2Zmc2V0OiBudW1iZXIpOiBudW1iZXIge1xuICAgIHRoaXMuI2NoZWNrKG9mZnNldCwgNCk7XG4gICAgdGhpcy5maWxlLnJlYWRJbnRvKHdvcmRCeXRlcy5zdWJhcnJheSgwLCA0KSwgdGhpcy5iYXNlICsgb2Zmc2V0KTtcbiAgICByZXR1cm4gd29yZC5nZXRVaW50MzIoMCwgdHJ1ZSk7XG4gIH1cblxuICB1NjQob2Zmc2V0OiBudW1iZXIpOiBiaWdpbnQge1xuICAgIHRoaXMuI2NoZWNrKG9mZnNldCwgOCk7XG4gICAgdGhpcy5maWxlLnJlYWRJbnRvKHdvcmRCeXRlcywgdGhpcy5iYXNlICsgb2Zmc2V0KTtcbiAgICByZXR1cm4gd29yZC5nZXRCaWdVaW50NjQoMCwgdHJ1ZSk7XG4gIH1cblxuICAvKiogQSB3b3JkIGluIHR3byBoYWx2ZXMsIGZvciBmaWVsZHMgb2YgdXAgdG8gNTMgYml0cy4gKi9cbiAgaGFsdmVzKG9mZnNldDogbnVtYmVyKTogSGFsdmVzIHtcbiAgICB0aGlzLiNjaGVjayhvZmZzZXQsIDgpO1xuICAgIHRoaXMuZmlsZS5yZWFkSW50byh3b3JkQnl0ZXMsIHRoaXMuYmFzZSArIG9mZnNldCk7XG4gICAgcmV0dXJuIHsgbG93OiB3b3JkLmdldFVpbnQzMigwLCB0cnVlKSwgaGlnaDogd29yZC5nZXRVaW50MzIoNCwgdHJ1ZSkgfTtcbiAgfVxuXG4gIC8qKiBUZXh0IGluIGEgZmllbGQgb2Ygc28gbWFueSBieXRlcywgdXAgdG8gaXRzIGZpcnN0IE5VTCwgYXMgaXQgbWF5IGJlIHNob3duLiAqL1xuICB0ZXh0KG9mZnNldDogbnVtYmVyLCBieXRlczogbnVtYmVyKTogc3RyaW5nIHtcbiAgICBjb25zdCBmaWVsZCA9IHRoaXMucmVhZChvZmZzZXQsIGJ5dGVzKTtcbiAgICBjb25zdCBlbmQgPSBmaWVsZC5pbmRleE9mKDApO1xuICAgIHJldHVybiBzaG93bihlbmQgPCAwID8gZmllbGQgOiBmaWVsZC5zdWJhcnJheSgwLCBlbmQpKTtcbiAgfVxufVxuXG5leHBvcnQgaW50ZXJmYWNlIEhhbHZlcyB7XG4gIGxvdzogbnVtYmVyO1xuICBoaWdoOiBudW1iZXI7XG59XG4iLCAiLy8gVGhlIGtpbmRzIG9mIHN0cnVjdHVyZXMsIGJ5IHRoZSB3b3JkIHRoYXQgbmFtZXMgdGhlbS5cblxuaW1wb3J0IHsgVW5zdXBwb3J0ZWRFcnJvciB9IGZyb20gXCJ6ZXJvaXBjXCI7XG5pbXBvcnQgKiBhcyBMIGZyb20gXCJ6ZXJvaXBjL2xheW91dFwiO1xuaW1wb3J0IHsgc2hvd24gfSBmcm9tIFwiLi4vdGV4dFwiO1xuaW1wb3J0IHsgQXJyYXlTdWJqZWN0IH0gZnJvbSBcIi4vYXJyYXlcIjtcbmltcG9ydCB7IENlbGxzU3ViamVjdCB9IGZyb20gXCIuL2NlbGxzXCI7XG5pbXBvcnQgdHlwZSB7IEFyZWEgfSBmcm9tIFwiLi9maWxlXCI7XG5pbXBvcnQgeyBLZXllZFN1YmplY3QgfSBmcm9tIFwiLi9rZXllZFwiO1xuaW1wb3J0IHsgT3V0Y29tZVN1YmplY3QgfSBmcm9tIFwiLi9vdXRjb21lXCI7XG5pbXBvcnQgeyBQb29sU3ViamVjdCB9IGZyb20gXCIuL3Bvb2xcIjtcbmltcG9ydCB7IFJpbmdTdWJqZWN0IH0gZnJvbSBcIi4vcmluZ1wiO1xuaW1wb3J0IHsgU3RhY2tTdWJqZWN0IH0gZnJvbSBcIi4vc3RhY2tcIjtcbmltcG9ydCB7IFN0cmVhbVN1YmplY3QgfSBmcm9tIFwiLi9zdHJlYW1cIjtcbmltcG9ydCB0eXBlIHsgU3ViamVjdCB9IGZyb20gXCIuL3N1YmplY3RcIjtcbmltcG9ydCB0eXBlIHsgTGlzdGVkLCBWaWV3IH0gZnJvbSBcIi4vdmlld1wiO1xuXG50eXBlIE1ha2VyID0gKHZpZXc6IFZpZXcsIGVudHJ5OiBMaXN0ZWQpID0+IFN1YmplY3Q7XG5cbmNvbnN0IG1ha2VycyA9IG5ldyBNYXA8bnVtYmVyLCBNYWtlcj4oW1xuICBbTC5LSU5EX0FSUkFZLCAodmlldywgZW50cnkpID0+IG5ldyBBcnJheVN1YmplY3QodmlldywgZW50cnkpXSxcbiAgW0wuS0lORF9RVUVVRSwgKHZpZXcsIGVudHJ5KSA9PiBuZXcgQ2VsbHNTdWJqZWN0KHZpZXcsIGVudHJ5LCBcInF1ZXVlXCIpXSxcbiAgW0wuS0lORF9DSEFOTkVMLCAodmlldywgZW50cnkpID0+IG5ldyBDZWxsc1N1YmplY3QodmlldywgZW50cnksIFwiY2hhbm5lbFwiKV0sXG4gIFtMLktJTkRfU1RBQ0ssICh2aWV3LCBlbnRyeSkgPT4gbmV3IFN0YWNrU3ViamVjdCh2aWV3LCBlbnRyeSldLFxuICBbTC5LSU5EX1JJTkcsICh2aWV3LCBlbnRyeSkgPT4gbmV3IFJpbmdTdWJqZWN0KHZpZXcsIGVudHJ5KV0sXG4gIFtMLktJTkRfTUFQLCAodmlldywgZW50cnkpID0+IG5ldyBLZXllZFN1YmplY3QodmlldywgZW50cnksIFwibWFwXCIpXSxcbiAgW0wuS0lORF9TRVQsICh2aWV3LCBlbnRyeSkgPT4gbmV3IEtleWVkU3ViamVjdCh2aWV3LCBlbnRyeSwgXCJzZXRcIildLFxuICBbTC5LSU5EX1BPT0wsICh2aWV3LCBlbnRyeSkgPT4gbmV3IFBvb2xTdWJqZWN0KHZpZXcsIGVudHJ5KV0sXG4gIFtMLktJTkRfRlVUVVJFLCAodmlldywgZW50cnkpID0+IG5ldyBPdXRjb21lU3ViamVjdCh2aWV3LCBlbnRyeSwgXCJmdXR1cmVcIildLFxuICBbTC5LSU5EX0xBWlksICh2aWV3LCBlbnRyeSkgPT4gbmV3IE91dGNvbWVTdWJqZWN0KHZpZXcsIGVudHJ5LCBcImxhenlcIildLFxuICBbTC5LSU5EX1NUUkVBTSwgKHZpZXcsIGVudHJ5KSA9PiBuZXcgU3RyZWFtU3ViamVjdCh2aWV3LCBlbnRyeSldLFxuXSk7XG5cbi8qKiBUaGUga2luZCdzIGZvdXIgbGV0dGVycyBhcyB0ZXh0LiAqL1xuZXhwb3J0IGZ1bmN0aW9uIGtpbmRMZXR0ZXJzKGFyZWE6IEFyZWEpOiBzdHJpbmcge1xuICByZXR1cm4gc2hvd24oYXJlYS5yZWFkKEwuU1RSVUNUVVJFX0tJTkQsIDQpKTtcbn1cblxuLyoqIFRoZSBzdHJ1Y3R1cmUgYXQgYW4gZW50cnkgd2hvc2UgcGxhY2UgaXMgcG9zc2libGUuIENPUlJVUFQ7IFVOU1VQUE9SVEVEIHdoZXJlIHRoZSBraW5kIGlzIG5vdCBrbm93bi4gKi9cbmV4cG9ydCBmdW5jdGlvbiBtYWtlU3ViamVjdCh2aWV3OiBWaWV3LCBlbnRyeTogTGlzdGVkKTogU3ViamVjdCB7XG4gIGNvbnN0IGFyZWEgPSB2aWV3LmFyZWEoZW50cnkpO1xuICBjb25zdCBtYWtlID0gbWFrZXJzLmdldChhcmVhLnUzMihMLlNUUlVDVFVSRV9LSU5EKSk7XG4gIGlmICghbWFrZSkge1xuICAgIHRocm93IG5ldyBVbnN1cHBvcnRlZEVycm9yKFxuICAgICAgXCJaRVJPSVBDX1VOU1VQUE9SVEVEXCIsXG4gICAgICBgXCIke2VudHJ5Lm5hbWV9XCIgaXMgb2YgYSBraW5kIHRoYXQgaXMgbm90IGtub3duOiBcIiR7a2luZExldHRlcnMoYXJlYSl9XCJgLFxuICAgICk7XG4gIH1cbiAgcmV0dXJuIG1ha2UodmlldywgZW50cnkpO1xufVxuIiwgIi8vIEFycmF5czogU1BFQ0lGSUNBVElPTi5tZCBzZWN0aW9uIDEwLlxuXG5pbXBvcnQgKiBhcyBMIGZyb20gXCJ6ZXJvaXBjL2xheW91dFwiO1xuaW1wb3J0IHsgdHlwZSBFbGVtZW50LCB0eXBlIEZhY3QsIG9uZSwgdHlwZSBTcGFuLCBTdWJqZWN0IH0gZnJvbSBcIi4vc3ViamVjdFwiO1xuaW1wb3J0IHR5cGUgeyBMaXN0ZWQsIFZpZXcgfSBmcm9tIFwiLi92aWV3XCI7XG5cbmNvbnN0IFRPR0VUSEVSX0JZVEVTID0gMSA8PCAxNjtcblxuZXhwb3J0IGNsYXNzIEFycmF5U3ViamVjdCBleHRlbmRzIFN1YmplY3Qge1xuICBjb25zdHJ1Y3Rvcih2aWV3OiBWaWV3LCBlbnRyeTogTGlzdGVkKSB7XG4gICAgc3VwZXIodmlldywgZW50cnksIFwiYXJyYXlcIik7XG4gICAgaWYgKHRoaXMuc3RyaWRlICE9PSB0aGlzLmVsZW1TaXplKSB7XG4gICAgICB0aGlzLmNvcnJ1cHQoYGl0cyBzdHJpZGUgaXMgJHt0aGlzLnN0cmlkZX0sIGFuZCBpdHMgZWxlbWVudHMgaGF2ZSAke3RoaXMuZWxlbVNpemV9IGJ5dGVzYCk7XG4gICAgfVxuICAgIHRoaXMubmVlZChMLkFSUkFZX0VMRU1FTlRTICsgdGhpcy5jYXBhY2l0eSAqIHRoaXMuZWxlbVNpemUpO1xuICB9XG5cbiAgZmFjdHMoKTogRmFjdFtdIHtcbiAgICByZXR1cm4gW107XG4gIH1cblxuICAqZWxlbWVudHMoKTogSXRlcmFibGU8RWxlbWVudD4ge1xuICAgIGNvbnN0IHRvZ2V0aGVyID0gTWF0aC5tYXgoMSwgTWF0aC5mbG9vcihUT0dFVEhFUl9CWVRFUyAvIHRoaXMuZWxlbVNpemUpKTtcbiAgICBmb3IgKGxldCBiZWdpbiA9IDA7IGJlZ2luIDwgdGhpcy5jYXBhY2l0eTsgYmVnaW4gKz0gdG9nZXRoZXIpIHtcbiAgICAgIGNvbnN0IGNvdW50ID0gTWF0aC5taW4odG9nZXRoZXIsIHRoaXMuY2FwYWNpdHkgLSBiZWdpbik7XG4gICAgICBjb25zdCBieXRlcyA9IHRoaXMuYXJlYS5yZWFkKEwuQVJSQVlfRUxFTUVOVFMgKyBiZWdpbiAqIHRoaXMuZWxlbVNpemUsIGNvdW50ICogdGhpcy5lbGVtU2l6ZSk7XG4gICAgICBmb3IgKGxldCBrID0gMDsgayA8IGNvdW50OyBrKyspIHtcbiAgICAgICAgeWllbGQgeyBwbGFjZTogU3RyaW5nKGJlZ2luICsgayksIHZhbHVlOiBieXRlcy5zdWJhcnJheShrICogdGhpcy5lbGVtU2l6ZSwgKGsgKyAxKSAqIHRoaXMuZWxlbVNpemUpIH07XG4gICAgICB9XG4gICAgfVxuICB9XG5cbiAgc3BhbnMoKTogU3BhbltdIHtcbiAgICByZXR1cm4gW29uZShMLkFSUkFZX0VMRU1FTlRTLCB0aGlzLmNhcGFjaXR5ICogdGhpcy5lbGVtU2l6ZSwgXCJlbGVtZW50c1wiKV07XG4gIH1cbn1cbiIsICIvLyBBIHN0cnVjdHVyZSB0aGF0IGlzIGxvb2tlZCBhdDogd2hhdCBlYWNoIGtpbmQgY2FuIHRlbGwgb2YgaXRzZWxmLiBJdHMgZ2VvbWV0cnkgaXMgcHJvdmVkIGZpcnN0LCBhZ2FpbnN0IHRoZSBieXRlcyBvZiBpdHNcbi8vIGVudHJ5OyB3aGF0IGNoYW5nZXMgbWF5IGNvbnRyYWRpY3QgaXRzZWxmLCBhbmQgaXMgdGhlbiB0b2xkIGFzIGNvcnJ1cHQuXG5cbmltcG9ydCB7IENvcnJ1cHRFcnJvciB9IGZyb20gXCJ6ZXJvaXBjXCI7XG5pbXBvcnQgKiBhcyBMIGZyb20gXCJ6ZXJvaXBjL2xheW91dFwiO1xuaW1wb3J0IHR5cGUgeyBKc29uIH0gZnJvbSBcIi4uL2pzb25cIjtcbmltcG9ydCB0eXBlIHsgQXJlYSB9IGZyb20gXCIuL2ZpbGVcIjtcbmltcG9ydCB7IHR5cGUgTGlzdGVkLCB0eXBlIFZpZXcsIHdhaXRlcnNUZXh0IH0gZnJvbSBcIi4vdmlld1wiO1xuXG4vKiogQSBsaW5lIG9mIGBzaG93YDsgYGRhdGFgIGlzIHRoZSBzYW1lIGZvciBwcm9ncmFtcywgd2hlcmUgdGhlcmUgaXMgbW9yZSB0byBpdCB0aGFuIHRoZSB0ZXh0LiAqL1xuZXhwb3J0IGludGVyZmFjZSBGYWN0IHtcbiAgbmFtZTogc3RyaW5nO1xuICB2YWx1ZTogc3RyaW5nO1xuICBkYXRhPzogSnNvbjtcbn1cblxuLyoqIFdoYXQgY2hhbmdlcyBmcm9tIG1vbWVudCB0byBtb21lbnQsIGluIG51bWJlcnMuICovXG5leHBvcnQgaW50ZXJmYWNlIEdhdWdlIHtcbiAgdXNlZDogbnVtYmVyO1xuICBtb3N0OiBudW1iZXI7XG4gIC8qKiBPZiBgdXNlZGAsIHdoZXJlIHRoYXQgaXMgbm90IGVsZW1lbnRzOiBcImJ5dGVzXCIuICovXG4gIHVuaXQ6IHN0cmluZztcbiAgLyoqIEhvdyBtYW55IGV2ZXIgY2FtZSBhbmQgd2VudCwgdW50aWwgdGhlIHdvcmRzIHdyYXAuICovXG4gIGNhbWU/OiBiaWdpbnQ7XG4gIHdlbnQ/OiBiaWdpbnQ7XG4gIC8qKiBcInB1c2hlZFwiLCBcInBvcHBlZFwiICovXG4gIGNhbWVOYW1lOiBzdHJpbmc7XG4gIHdlbnROYW1lOiBzdHJpbmc7XG4gIC8qKiBcImNsb3NlZFwiLCBcInJlYWR5XCIgKi9cbiAgc3RhdGU6IHN0cmluZztcbn1cblxuLyoqIE9uZSBvZiB0aGUgZWxlbWVudHMgaW4gYSBzdHJ1Y3R1cmUuICovXG5leHBvcnQgaW50ZXJmYWNlIEVsZW1lbnQge1xuICAvKiogXCIwXCIsIFwidmFsdWVcIiAqL1xuICBwbGFjZTogc3RyaW5nO1xuICB2YWx1ZTogVWludDhBcnJheTtcbiAga2V5PzogVWludDhBcnJheTtcbiAgLyoqIEJlc2lkZSB0aGUgdmFsdWUsIG9yIGluIHBsYWNlIG9mIGl0LiAqL1xuICBub3RlPzogc3RyaW5nO1xufVxuXG4vKiogQSBwYXJ0IG9mIHRoZSBieXRlcywgZm9yIGBkdW1wYDogb25lIHRoaW5nLCBvciBhIHJvdyBvZiB0aGVtIHdpdGggYGVhY2hgIGJ5dGVzLCBudW1iZXJlZCBmcm9tIGBmaXJzdGAgb24uICovXG5leHBvcnQgaW50ZXJmYWNlIFNwYW4ge1xuICBiZWdpbjogbnVtYmVyO1xuICBlbmQ6IG51bWJlcjtcbiAgLyoqIDA6IG9uZSB0aGluZy4gKi9cbiAgZWFjaDogbnVtYmVyO1xuICBuYW1lOiBzdHJpbmc7XG4gIGZpcnN0OiBudW1iZXI7XG59XG5cbi8qKiBXaGF0IGEgc3RyZWFtIGhhcywgZm9yIHRob3NlIHdobyBmb2xsb3cgaXQgd2l0aG91dCBhIHN1YnNjcmliZXIgbGluZTogdGhleSBob2xkIHVwIG5vYm9keS4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgVGFwZSB7XG4gIC8qKiBIb3cgbWFueSB2YWx1ZXMgd2VyZSBldmVyIHB1Ymxpc2hlZC4gKi9cbiAgbmV4dDogYmlnaW50O1xuICAvKiogQ2xvc2VkOiBub3RoaW5nIGNvbWVzIGFueSBtb3JlLiAqL1xuICBlbmRlZDogYm9vbGVhbjtcbiAgLyoqIFRoZSB2YWx1ZXMgZnJvbSB0aGlzIG9uZSBvbiB0aGF0IGFyZSBzdGlsbCB0aGVyZSwgb2xkZXN0IGZpcnN0LiBUaG9zZSB0aGF0IHdlcmUgb3ZlcndyaXR0ZW4gYXJlIG1pc3NpbmcuICovXG4gIHJlYWQoZnJvbTogYmlnaW50KTogSXRlcmFibGU8eyBzZXF1ZW5jZTogYmlnaW50OyB2YWx1ZTogVWludDhBcnJheSB9Pjtcbn1cblxuLyoqIEEgcGFydCB0aGF0IGlzIG9uZSB0aGluZy4gKi9cbmV4cG9ydCBjb25zdCBvbmUgPSAoYmVnaW46IG51bWJlciwgYnl0ZXM6IG51bWJlciwgbmFtZTogc3RyaW5nKTogU3BhbiA9PiAoe1xuICBiZWdpbixcbiAgZW5kOiBiZWdpbiArIGJ5dGVzLFxuICBlYWNoOiAwLFxuICBuYW1lLFxuICBmaXJzdDogMCxcbn0pO1xuXG4vKiogQSB3YWl0ZXIgc2V0LiAqL1xuZXhwb3J0IGNvbnN0IHdhaXRlclNldCA9IChiZWdpbjogbnVtYmVyLCBuYW1lOiBzdHJpbmcpOiBTcGFuID0+IG9uZShiZWdpbiwgTC5XQUlURVJTX0JZVEVTLCBgd2FpdGVyIHNldCAke25hbWV9YCk7XG5cbi8qKiBBIHJvdyBvZiB0aGluZ3MuICovXG5leHBvcnQgY29uc3Qgcm93ID0gKGJlZ2luOiBudW1iZXIsIGVhY2g6IG51bWJlciwgY291bnQ6IG51bWJlciwgbmFtZTogc3RyaW5nLCBmaXJzdCA9IDApOiBTcGFuID0+ICh7XG4gIGJlZ2luLFxuICBlbmQ6IGJlZ2luICsgZWFjaCAqIGNvdW50LFxuICBlYWNoLFxuICBuYW1lLFxuICBmaXJzdCxcbn0pO1xuXG5leHBvcnQgYWJzdHJhY3QgY2xhc3MgU3ViamVjdCB7XG4gIHJlYWRvbmx5IGFyZWE6IEFyZWE7XG4gIHJlYWRvbmx5IG5hbWU6IHN0cmluZztcbiAgcmVhZG9ubHkgZWxlbVNpemU6IG51bWJlcjtcbiAgcmVhZG9ubHkgY2FwYWNpdHk6IG51bWJlcjtcbiAgcmVhZG9ubHkgc3RyaWRlOiBudW1iZXI7XG4gIC8qKiBCeXRlcyBvZiBhIGtleTogbWFwcyBvbmx5LiAqL1xuICByZWFkb25seSBrZXlTaXplOiBudW1iZXIgPSAwO1xuICAvKiogV2hldGhlciBlYWNoIGVsZW1lbnQgaGFzIGEgbGVuZ3RoIG9mIGl0cyBvd246IG1lc3NhZ2VzIG9mIGEgcmluZy4gKi9cbiAgcmVhZG9ubHkgdmFyaWVzOiBib29sZWFuID0gZmFsc2U7XG5cbiAgY29uc3RydWN0b3IoXG4gICAgcmVhZG9ubHkgdmlldzogVmlldyxcbiAgICByZWFkb25seSBlbnRyeTogTGlzdGVkLFxuICAgIHJlYWRvbmx5IGtpbmQ6IHN0cmluZyxcbiAgKSB7XG4gICAgdGhpcy5hcmVhID0gdmlldy5hcmVhKGVudHJ5KTtcbiAgICB0aGlzLm5hbWUgPSBlbnRyeS5uYW1lO1xuICAgIHRoaXMuZWxlbVNpemUgPSB0aGlzLmFyZWEudTMyKEwuU1RSVUNUVVJFX0VMRU1fU0laRSk7XG4gICAgdGhpcy5jYXBhY2l0eSA9IHRoaXMuYXJlYS51MzIoTC5TVFJVQ1RVUkVfQ0FQQUNJVFkpO1xuICAgIHRoaXMuc3RyaWRlID0gdGhpcy5hcmVhLnUzMihMLlNUUlVDVFVSRV9TVFJJREUpO1xuICAgIGlmICh0aGlzLmVsZW1TaXplIDwgMSkgdGhpcy5jb3JydXB0KFwiaXRzIGVsZW1lbnRzIGhhdmUgbm8gYnl0ZXNcIik7XG4gICAgaWYgKHRoaXMuY2FwYWNpdHkgPCAxKSB0aGlzLmNvcnJ1cHQoXCJpdHMgY2FwYWNpdHkgaXMgMFwiKTtcbiAgfVxuXG4gIC8qKiBXaGF0IHRoZSBraW5kJ3Mgc2VjdGlvbiBvZiBTUEVDSUZJQ0FUSU9OLm1kIGhhcyBiZXNpZGVzLiAqL1xuICBhYnN0cmFjdCBmYWN0cygpOiBGYWN0W107XG5cbiAgZ2F1Z2UoKTogR2F1Z2UgfCB1bmRlZmluZWQge1xuICAgIHJldHVybiB1bmRlZmluZWQ7XG4gIH1cblxuICAvKiogVGhlIGVsZW1lbnRzIHRoYXQgYXJlIGluIGl0LCBpbiB0aGUgb3JkZXIgaW4gd2hpY2ggdGhleSB3b3VsZCBiZSB0YWtlbiBvdXQ7IG5vdGhpbmcgaXMgdGFrZW4gb3V0LiAqL1xuICBhYnN0cmFjdCBlbGVtZW50cygpOiBJdGVyYWJsZTxFbGVtZW50PjtcblxuICAvKiogSXRzIGJ5dGVzIGZyb20gMHg0MCBvbiwgaW4gb3JkZXIsIHdpdGhvdXQgb3ZlcmxhcHM7IHdoYXQgbm8gcGFydCBjb3ZlcnMgaXMgdW51c2VkLiAqL1xuICBhYnN0cmFjdCBzcGFucygpOiBTcGFuW107XG5cbiAgLyoqIFdoYXQgbnVtYmVyIGsgb2YgYSByb3csIGNvdW50ZWQgZnJvbSAwIG9uLCBzYXlzLiAqL1xuICBhYm91dChfc3BhbjogU3BhbiwgX2s6IG51bWJlcik6IHN0cmluZyB7XG4gICAgcmV0dXJuIFwiXCI7XG4gIH1cblxuICAvKiogU3RyZWFtcyBvbmx5LiAqL1xuICB0YXBlPygpOiBUYXBlO1xuXG4gIC8vIC0tLSBmb3IgdGhlIGtpbmRzIC0tLVxuXG4gIGNvcnJ1cHQod2h5OiBzdHJpbmcpOiBuZXZlciB7XG4gICAgdGhyb3cgbmV3IENvcnJ1cHRFcnJvcihcIlpFUk9JUENfQ09SUlVQVFwiLCBgJHt0aGlzLmtpbmR9IFwiJHt0aGlzLm5hbWV9XCI6ICR7d2h5fWApO1xuICB9XG5cbiAgLyoqIENPUlJVUFQgdW5sZXNzIHNvIG1hbnkgYnl0ZXMgbGllIGluIHRoZSBlbnRyeS4gKi9cbiAgcHJvdGVjdGVkIG5lZWQoYnl0ZXM6IG51bWJlcik6IHZvaWQge1xuICAgIGlmIChieXRlcyA+IHRoaXMuYXJlYS5ieXRlcykgdGhpcy5jb3JydXB0KGBpdCB0YWtlcyAke2J5dGVzfSBieXRlcywgYW5kIGl0cyBlbnRyeSBoYXMgJHt0aGlzLmFyZWEuYnl0ZXN9YCk7XG4gIH1cblxuICAvKiogQ09SUlVQVCB1bmxlc3MgdGhlIHN0cmlkZSBpcyBhIG11bHRpcGxlIG9mIDggYW5kIGF0IGxlYXN0IHRoaXMuICovXG4gIHByb3RlY3RlZCBuZWVkU3RyaWRlKGxlYXN0OiBudW1iZXIpOiB2b2lkIHtcbiAgICBpZiAodGhpcy5zdHJpZGUgJSA4ICE9PSAwIHx8IHRoaXMuc3RyaWRlIDwgbGVhc3QpIHtcbiAgICAgIHRoaXMuY29ycnVwdChgaXRzIHN0cmlkZSBpcyAke3RoaXMuc3RyaWRlfSwgYW5kIG11c3QgYmUgYSBtdWx0aXBsZSBvZiA4IGZyb20gJHtsZWFzdH0gb25gKTtcbiAgICB9XG4gIH1cblxuICAvKiogQ09SUlVQVCB1bmxlc3MgY2FwYWNpdHkgPCBibG9ja0NvdW50IDw9IG1vc3QuICovXG4gIHByb3RlY3RlZCBuZWVkQmxvY2tzKGJsb2NrQ291bnQ6IG51bWJlciwgbW9zdDogbnVtYmVyKTogdm9pZCB7XG4gICAgaWYgKGJsb2NrQ291bnQgPD0gdGhpcy5jYXBhY2l0eSB8fCBibG9ja0NvdW50ID4gbW9zdCkge1xuICAgICAgdGhpcy5jb3JydXB0KGAke2Jsb2NrQ291bnR9IGJsb2NrcyBmb3IgYSBjYXBhY2l0eSBvZiAke3RoaXMuY2FwYWNpdHl9YCk7XG4gICAgfVxuICB9XG5cbiAgcHJvdGVjdGVkIHdhaXRpbmcobmFtZTogc3RyaW5nLCBvZmZzZXQ6IG51bWJlcik6IEZhY3Qge1xuICAgIGNvbnN0IHdhaXRlcnMgPSB0aGlzLnZpZXcud2FpdGVycyh0aGlzLmFyZWEsIG9mZnNldCk7XG4gICAgcmV0dXJuIHsgbmFtZSwgdmFsdWU6IHdhaXRlcnNUZXh0KHdhaXRlcnMpLCBkYXRhOiB7IC4uLndhaXRlcnMgfSB9O1xuICB9XG5cbiAgcHJvdGVjdGVkIG93bmVyKG5hbWU6IHN0cmluZywgb3duZXI6IG51bWJlcik6IEZhY3Qge1xuICAgIHJldHVybiB7IG5hbWUsIHZhbHVlOiB0aGlzLnZpZXcub3duZXJUZXh0KG93bmVyKSwgZGF0YTogeyBvd25lciwgYWxpdmU6IHRoaXMudmlldy5hbGl2ZShvd25lcikgfSB9O1xuICB9XG5cbiAgLyoqXG4gICAqIExvb2tzIGFnYWluIHdoZW4gaXQgbG9va3MgY29ycnVwdCwgZm9yIG90aGVycyB3b3JrIG9uIGl0IG1lYW53aGlsZSBhbmQgc2V2ZXJhbCB3b3JkcyBhcmUgbmV2ZXIgb2Ygb25lIG1vbWVudDsgd2hhdCBpc1xuICAgKiBjb3JydXB0IHN0YXlzIHNvLlxuICAgKi9cbiAgcHJvdGVjdGVkIHN0ZWFkaWx5PFQ+KGxvb2s6ICgpID0+IFQpOiBUIHtcbiAgICBmb3IgKGxldCB0dXJuID0gMDsgdHVybiA8IDM7IHR1cm4rKykge1xuICAgICAgdHJ5IHtcbiAgICAgICAgcmV0dXJuIGxvb2soKTtcbiAgICAgIH0gY2F0Y2ggKGVycm9yKSB7XG4gICAgICAgIGlmICghKGVycm9yIGluc3RhbmNlb2YgQ29ycnVwdEVycm9yKSkgdGhyb3cgZXJyb3I7XG4gICAgICB9XG4gICAgfVxuICAgIHJldHVybiBsb29rKCk7XG4gIH1cbn1cbiIsICIvLyBRdWV1ZXMgYW5kIGNoYW5uZWxzOiBTUEVDSUZJQ0FUSU9OLm1kIHNlY3Rpb25zIDExIGFuZCAyMS5cblxuaW1wb3J0ICogYXMgTCBmcm9tIFwiemVyb2lwYy9sYXlvdXRcIjtcbmltcG9ydCB0eXBlIHsgSGFsdmVzIH0gZnJvbSBcIi4vZmlsZVwiO1xuaW1wb3J0IHsgdHlwZSBFbGVtZW50LCB0eXBlIEZhY3QsIHR5cGUgR2F1Z2UsIG9uZSwgcm93LCB0eXBlIFNwYW4sIFN1YmplY3QsIHdhaXRlclNldCB9IGZyb20gXCIuL3N1YmplY3RcIjtcbmltcG9ydCB0eXBlIHsgTGlzdGVkLCBWaWV3IH0gZnJvbSBcIi4vdmlld1wiO1xuaW1wb3J0IHtcbiAgYWZ0ZXIsXG4gIExBUFMsXG4gIGxvd2VyLFxuICBOT05FLFxuICB0eXBlIFBvc2l0aW9uLFxuICBwb3NpdGlvbk51bWJlcixcbiAgcG9zaXRpb25PZixcbiAgcG9zaXRpb25UZXh0LFxuICBSb3csXG4gIHRvcEJpdCxcbiAgVFVSTlMsXG4gIHVwOCxcbiAgdXBwZXIsXG59IGZyb20gXCIuL3dvcmRzXCI7XG5pbXBvcnQgeyBzbG90T2YgfSBmcm9tIFwiLi92aWV3XCI7XG5cbi8qKiBTdGVwcyBvZiBhIHdhbGsgYmV5b25kIG9uZSBhbG9uZyBhbGwgY2VsbHM7IGEgaGludCB0aGF0IGxhZ3MgYnkgbGFwcyBtYWtlcyBhIHdhbGsgc2tpcCB0aGVtLiAqL1xuY29uc3QgU1BBUkVfU1RFUFMgPSAyICoqIDIwO1xuXG5pbnRlcmZhY2UgRW5kcyB7XG4gIGhlYWQ6IFBvc2l0aW9uO1xuICB0YWlsOiBQb3NpdGlvbjtcbiAgLyoqIFBvc2l0aW9ucyBmcm9tIGhlYWQgdG8gdGFpbC4gKi9cbiAgc2l6ZTogbnVtYmVyO1xuICBjbG9zZWQ6IGJvb2xlYW47XG59XG5cbmV4cG9ydCBjbGFzcyBDZWxsc1N1YmplY3QgZXh0ZW5kcyBTdWJqZWN0IHtcbiAgcmVhZG9ubHkgI2lzQ2hhbm5lbDogYm9vbGVhbjtcbiAgcmVhZG9ubHkgI3VuYnVmZmVyZWQ6IGJvb2xlYW47XG4gIHJlYWRvbmx5ICNibG9ja0NvdW50OiBudW1iZXI7XG4gIHJlYWRvbmx5ICNjZWxsczogUm93O1xuICAvKiogT2YgY2hhbm5lbHM6IHRoZSBtYXJrIG9mIGNsb3NpbmcgaW4gYSBmdWxsIGNlbGwncyBibG9jayBudW1iZXI7IGVsc2UgMC4gKi9cbiAgcmVhZG9ubHkgI2Nsb3NlZEJpdDogbnVtYmVyO1xuXG4gIGNvbnN0cnVjdG9yKHZpZXc6IFZpZXcsIGVudHJ5OiBMaXN0ZWQsIGtpbmQ6IFwicXVldWVcIiB8IFwiY2hhbm5lbFwiKSB7XG4gICAgc3VwZXIodmlldywgZW50cnksIGtpbmQpO1xuICAgIHRoaXMuI2lzQ2hhbm5lbCA9IGtpbmQgPT09IFwiY2hhbm5lbFwiO1xuICAgIHRoaXMuI2Nsb3NlZEJpdCA9IHRoaXMuI2lzQ2hhbm5lbCA/IEwuQ0hBTk5FTF9DTE9TRURfQklUIDogMDtcbiAgICB0aGlzLiNibG9ja0NvdW50ID0gdGhpcy5hcmVhLnUzMihMLlFVRVVFX0JMT0NLX0NPVU5UKTtcbiAgICB0aGlzLm5lZWRCbG9ja3ModGhpcy4jYmxvY2tDb3VudCwgdGhpcy4jaXNDaGFubmVsID8gTC5DSEFOTkVMX01PU1RfQkxPQ0tTIDogTk9ORSk7XG4gICAgdGhpcy5uZWVkU3RyaWRlKEwuQ0VMTF9QQVlMT0FEICsgdXA4KHRoaXMuZWxlbVNpemUpKTtcbiAgICB0aGlzLm5lZWQoTC5RVUVVRV9DRUxMUyArIHRoaXMuI2Jsb2NrQ291bnQgKiB0aGlzLnN0cmlkZSk7XG4gICAgY29uc3QgcmVuZGV6dm91cyA9IHRoaXMuI2lzQ2hhbm5lbCA/IHRoaXMuYXJlYS51MzIoTC5DSEFOTkVMX1JFTkRFWlZPVVMpIDogMDtcbiAgICBpZiAocmVuZGV6dm91cyA+IDEpIHRoaXMuY29ycnVwdChgcmVuZGV6dm91cyBpcyAke3JlbmRlenZvdXN9YCk7XG4gICAgdGhpcy4jdW5idWZmZXJlZCA9IHJlbmRlenZvdXMgPT09IDE7XG4gICAgdGhpcy4jY2VsbHMgPSBuZXcgUm93KHRoaXMuYXJlYSwgTC5RVUVVRV9DRUxMUywgdGhpcy5zdHJpZGUsIHRoaXMuI2Jsb2NrQ291bnQpO1xuICB9XG5cbiAgLy8gLS0tIHdoZXJlIGl0IHN0YW5kcyAtLS1cblxuICAjbmFtZWQodGFyZ2V0OiBIYWx2ZXMpOiBudW1iZXIge1xuICAgIHJldHVybiBsb3dlcih0YXJnZXQpICYgfnRoaXMuI2Nsb3NlZEJpdDtcbiAgfVxuXG4gICNuZXh0KHsgbGFwLCBpbmRleCB9OiBQb3NpdGlvbik6IFBvc2l0aW9uIHtcbiAgICByZXR1cm4gaW5kZXggKyAxIDwgdGhpcy5jYXBhY2l0eSA/IHsgbGFwLCBpbmRleDogaW5kZXggKyAxIH0gOiB7IGxhcDogKGxhcCArIDEpICUgTEFQUywgaW5kZXg6IDAgfTtcbiAgfVxuXG4gICNoaW50KG9mZnNldDogbnVtYmVyKTogUG9zaXRpb24ge1xuICAgIGNvbnN0IGhpbnQgPSBwb3NpdGlvbk9mKHRoaXMuYXJlYS5oYWx2ZXMob2Zmc2V0KSk7XG4gICAgaWYgKGhpbnQuaW5kZXggPj0gdGhpcy5jYXBhY2l0eSkgdGhpcy5jb3JydXB0KGBhIGhpbnQncyBpbmRleCBpcyAke2hpbnQuaW5kZXh9LCBhbmQgdGhlIGNhcGFjaXR5ICR7dGhpcy5jYXBhY2l0eX1gKTtcbiAgICByZXR1cm4gaGludDtcbiAgfVxuXG4gIC8qKiBXYWxrcyBvbiBmcm9tIGEgaGludCB1bnRpbCBgc2Vla2Agc2F5cyB0aGF0IGl0IGlzIHRoZXJlLCBvciB3aGVyZSB0byBnbyBvbi4gKi9cbiAgI3dhbGsob2Zmc2V0OiBudW1iZXIsIHNlZWs6ICh0YXJnZXQ6IEhhbHZlcywgYXQ6IFBvc2l0aW9uKSA9PiBQb3NpdGlvbiB8IFwiaGVyZVwiKTogUG9zaXRpb24ge1xuICAgIHRoaXMuI2NlbGxzLmZvcmdldCgpO1xuICAgIGxldCBhdCA9IHRoaXMuI2hpbnQob2Zmc2V0KTtcbiAgICBmb3IgKGxldCBzdGVwcyA9IHRoaXMuI2NlbGxzLmxvb2tlZCAqIDIgKyBTUEFSRV9TVEVQUzsgc3RlcHMgPiAwOyBzdGVwcy0tKSB7XG4gICAgICBjb25zdCBuZXh0ID0gc2Vlayh0aGlzLiNjZWxscy5hdChhdC5pbmRleCksIGF0KTtcbiAgICAgIGlmIChuZXh0ID09PSBcImhlcmVcIikgcmV0dXJuIGF0O1xuICAgICAgYXQgPSB0aGlzLiNuZXh0KG5leHQpO1xuICAgIH1cbiAgICByZXR1cm4gdGhpcy5jb3JydXB0KFwiaXRzIHdvcmRzIGxlYWQgbm93aGVyZTogYSBibG9jayBudW1iZXIsIG9yIGEgdHVybiwgaXMgbm90IG9uZSBvZiB0aGVtXCIpO1xuICB9XG5cbiAgLyoqIFAxOiB0aGUgZmlyc3QgY2VsbCB0aGF0IGlzIGVtcHR5IGluIGl0cyBsYXAsIG9yIGZ1bGwgZnJvbSB0aGUgbGFwIGJlZm9yZS4gKi9cbiAgI2ZpbmRUYWlsKCk6IHsgdGFpbDogUG9zaXRpb247IGNsb3NlZDogYm9vbGVhbiB9IHtcbiAgICBsZXQgY2xvc2VkID0gZmFsc2U7XG4gICAgY29uc3QgdGFpbCA9IHRoaXMuI3dhbGsoTC5RVUVVRV9UQUlMLCAodGFyZ2V0LCBhdCkgPT4ge1xuICAgICAgY29uc3QgdHVybiA9IHVwcGVyKHRhcmdldCk7XG4gICAgICBjb25zdCBlbXB0eSA9IChhdC5sYXAgKiAyKSAlIFRVUk5TO1xuICAgICAgaWYgKCFhZnRlcih0dXJuLCBlbXB0eSwgVFVSTlMpKSB7XG4gICAgICAgIGNsb3NlZCA9XG4gICAgICAgICAgdHVybiA9PT0gZW1wdHlcbiAgICAgICAgICAgID8gdGhpcy4jaXNDaGFubmVsICYmIGxvd2VyKHRhcmdldCkgPT09IEwuQ0hBTk5FTF9DTE9TRURcbiAgICAgICAgICAgIDogKGxvd2VyKHRhcmdldCkgJiB0aGlzLiNjbG9zZWRCaXQpICE9PSAwO1xuICAgICAgICByZXR1cm4gXCJoZXJlXCI7XG4gICAgICB9XG4gICAgICAvLyBCZWhpbmQgdGhlIGxhc3QgbGFwIGluIHdoaWNoIHRoaXMgY2VsbCB3YXMgZmlsbGVkLlxuICAgICAgcmV0dXJuIHsgbGFwOiBNYXRoLmZsb29yKCgodHVybiAtIDEgKyBUVVJOUykgJSBUVVJOUykgLyAyKSwgaW5kZXg6IGF0LmluZGV4IH07XG4gICAgfSk7XG4gICAgcmV0dXJuIHsgdGFpbCwgY2xvc2VkIH07XG4gIH1cblxuICAvKiogUTE6IHRoZSBmaXJzdCBjZWxsIHRoYXQgaXMgZnVsbCBpbiBpdHMgbGFwLCBvciBub3QgZmlsbGVkIHlldC4gKi9cbiAgI2ZpbmRIZWFkKCk6IFBvc2l0aW9uIHtcbiAgICByZXR1cm4gdGhpcy4jd2FsayhMLlFVRVVFX0hFQUQsICh0YXJnZXQsIGF0KSA9PiB7XG4gICAgICBjb25zdCB0dXJuID0gdXBwZXIodGFyZ2V0KTtcbiAgICAgIGNvbnN0IGZ1bGwgPSAoYXQubGFwICogMiArIDEpICUgVFVSTlM7XG4gICAgICBpZiAodHVybiA9PT0gZnVsbCkge1xuICAgICAgICBjb25zdCBibG9jayA9IHRoaXMuI25hbWVkKHRhcmdldCk7XG4gICAgICAgIGlmIChibG9jayA+PSB0aGlzLiNibG9ja0NvdW50KSB0aGlzLmNvcnJ1cHQoYGNlbGwgJHthdC5pbmRleH0gbmFtZXMgYmxvY2sgJHtibG9ja30gb2YgJHt0aGlzLiNibG9ja0NvdW50fWApO1xuICAgICAgICByZXR1cm4gXCJoZXJlXCI7XG4gICAgICB9XG4gICAgICBpZiAoIWFmdGVyKHR1cm4sIGZ1bGwsIFRVUk5TKSkgcmV0dXJuIFwiaGVyZVwiO1xuICAgICAgLy8gQmVoaW5kIHRoZSBsYXN0IGxhcCBpbiB3aGljaCB0aGlzIGNlbGwgd2FzIGVtcHRpZWQ7IHdoZXJlIHRob3NlIGJlZm9yZSBtYXkgbm90IGhhdmUgYmVlbiwgb25lIGF0IGEgdGltZS5cbiAgICAgIGNvbnN0IGxhcCA9IHRoaXMuI3VuYnVmZmVyZWQgPyBhdC5sYXAgOiAoTWF0aC5mbG9vcih0dXJuIC8gMikgLSAxICsgTEFQUykgJSBMQVBTO1xuICAgICAgcmV0dXJuIHsgbGFwLCBpbmRleDogYXQuaW5kZXggfTtcbiAgICB9KTtcbiAgfVxuXG4gICNmaW5kRW5kcygpOiBFbmRzIHtcbiAgICByZXR1cm4gdGhpcy5zdGVhZGlseSgoKSA9PiB7XG4gICAgICBjb25zdCBoZWFkID0gdGhpcy4jZmluZEhlYWQoKTtcbiAgICAgIGNvbnN0IHsgdGFpbCwgY2xvc2VkIH0gPSB0aGlzLiNmaW5kVGFpbCgpO1xuICAgICAgY29uc3QgbGFwcyA9ICh0YWlsLmxhcCAtIGhlYWQubGFwICsgTEFQUykgJSBMQVBTO1xuICAgICAgLy8gSGFsZiBvZiBhbGwgbGFwcyBvciBtb3JlOiB0aGUgaGVhZCBtb3ZlZCBwYXN0IHRoYXQgdGFpbCBtZWFud2hpbGUuXG4gICAgICBjb25zdCBzaXplID0gbGFwcyA+PSBMQVBTIC8gMiA/IDAgOiBNYXRoLm1pbihsYXBzLCAyKSAqIHRoaXMuY2FwYWNpdHkgKyB0YWlsLmluZGV4IC0gaGVhZC5pbmRleDtcbiAgICAgIHJldHVybiB7IGhlYWQsIHRhaWwsIGNsb3NlZCwgc2l6ZTogTWF0aC5tYXgoMCwgTWF0aC5taW4oc2l6ZSwgdGhpcy5jYXBhY2l0eSkpIH07XG4gICAgfSk7XG4gIH1cblxuICAvKiogT2ZmZXJzIHRoYXQgc3RhbmQ6IHRob3NlIHRoYXQgd2VyZSB0YWtlbiBiYWNrIGxlYXZlIGVtcHR5IGNlbGxzIGJldHdlZW4gaGVhZCBhbmQgdGFpbC4gKi9cbiAgI2NvdW50T2ZmZXJzKHsgaGVhZCwgc2l6ZSB9OiBFbmRzKTogbnVtYmVyIHtcbiAgICB0aGlzLiNjZWxscy5mb3JnZXQoKTtcbiAgICBsZXQgY291bnQgPSAwO1xuICAgIGZvciAobGV0IGsgPSAwLCBhdCA9IGhlYWQ7IGsgPCBNYXRoLm1pbihzaXplLCB0aGlzLiNjZWxscy5sb29rZWQpOyBrKyssIGF0ID0gdGhpcy4jbmV4dChhdCkpIHtcbiAgICAgIGlmICh1cHBlcih0aGlzLiNjZWxscy5hdChhdC5pbmRleCkpID09PSAoYXQubGFwICogMiArIDEpICUgVFVSTlMpIGNvdW50Kys7XG4gICAgfVxuICAgIHJldHVybiBjb3VudDtcbiAgfVxuXG4gICNzdGF0ZSh7IGNsb3NlZCwgc2l6ZSB9OiBFbmRzKTogc3RyaW5nIHtcbiAgICBpZiAoIXRoaXMuI2lzQ2hhbm5lbCkgcmV0dXJuIFwiXCI7XG4gICAgcmV0dXJuICFjbG9zZWQgPyBcIm9wZW5cIiA6IHNpemUgPT09IDAgPyBcImNsb3NlZCwgZHJhaW5lZFwiIDogXCJjbG9zZWQsIG5vdCB5ZXQgZHJhaW5lZFwiO1xuICB9XG5cbiAgLy8gLS0tIHdoYXQgaXQgdGVsbHMgLS0tXG5cbiAgZmFjdHMoKTogRmFjdFtdIHtcbiAgICBjb25zdCBlbmRzID0gdGhpcy4jZmluZEVuZHMoKTtcbiAgICBjb25zdCBpc0NoYW5uZWwgPSB0aGlzLiNpc0NoYW5uZWw7XG4gICAgY29uc3QgZmFjdHM6IEZhY3RbXSA9IFtdO1xuICAgIGlmIChpc0NoYW5uZWwpIHtcbiAgICAgIGZhY3RzLnB1c2goeyBuYW1lOiBcIm1vZGVcIiwgdmFsdWU6IHRoaXMuI3VuYnVmZmVyZWQgPyBcInVuYnVmZmVyZWQ6IHRoZSBjYXBhY2l0eSBjb3VudHMgb2ZmZXJzXCIgOiBcImJ1ZmZlcmVkXCIgfSk7XG4gICAgICBmYWN0cy5wdXNoKHsgbmFtZTogXCJzdGF0ZVwiLCB2YWx1ZTogdGhpcy4jc3RhdGUoZW5kcykgfSk7XG4gICAgfVxuICAgIGNvbnN0IHNwYXJlID0gdGhpcy4jYmxvY2tDb3VudCAtIHRoaXMuY2FwYWNpdHk7XG4gICAgZmFjdHMucHVzaChcbiAgICAgIHsgbmFtZTogXCJibG9ja3NcIiwgdmFsdWU6IGAke3RoaXMuI2Jsb2NrQ291bnR9LCAke3NwYXJlfSBvZiB0aGVtIHNwYXJlYCwgZGF0YTogdGhpcy4jYmxvY2tDb3VudCB9LFxuICAgICAgeyBuYW1lOiBcImhlYWRcIiwgdmFsdWU6IHBvc2l0aW9uVGV4dChlbmRzLmhlYWQpLCBkYXRhOiB7IC4uLmVuZHMuaGVhZCB9IH0sXG4gICAgICB7IG5hbWU6IFwidGFpbFwiLCB2YWx1ZTogcG9zaXRpb25UZXh0KGVuZHMudGFpbCksIGRhdGE6IHsgLi4uZW5kcy50YWlsIH0gfSxcbiAgICAgIHRoaXMud2FpdGluZyhpc0NoYW5uZWwgPyBcInJlY2VpdmVycyB3YWl0aW5nXCIgOiBcImNvbnN1bWVycyB3YWl0aW5nXCIsIEwuUVVFVUVfTk9UX0VNUFRZKSxcbiAgICAgIHRoaXMud2FpdGluZyhpc0NoYW5uZWwgPyBcInNlbmRlcnMgd2FpdGluZ1wiIDogXCJwcm9kdWNlcnMgd2FpdGluZ1wiLCBMLlFVRVVFX05PVF9GVUxMKSxcbiAgICApO1xuICAgIGlmIChpc0NoYW5uZWwpIHtcbiAgICAgIGZhY3RzLnB1c2godGhpcy53YWl0aW5nKFwib2ZmZXJzIHdhaXRpbmdcIiwgTC5DSEFOTkVMX1RBS0VOKSwgdGhpcy53YWl0aW5nKFwic2VsZWN0cyB3YWl0aW5nXCIsIEwuQ0hBTk5FTF9XQU5URUQpKTtcbiAgICB9XG4gICAgcmV0dXJuIGZhY3RzO1xuICB9XG5cbiAgb3ZlcnJpZGUgZ2F1Z2UoKTogR2F1Z2Uge1xuICAgIGNvbnN0IGVuZHMgPSB0aGlzLiNmaW5kRW5kcygpO1xuICAgIHJldHVybiB7XG4gICAgICB1c2VkOiB0aGlzLiN1bmJ1ZmZlcmVkID8gdGhpcy4jY291bnRPZmZlcnMoZW5kcykgOiBlbmRzLnNpemUsXG4gICAgICBtb3N0OiB0aGlzLmNhcGFjaXR5LFxuICAgICAgdW5pdDogXCJcIixcbiAgICAgIGNhbWU6IHBvc2l0aW9uTnVtYmVyKGVuZHMudGFpbCwgdGhpcy5jYXBhY2l0eSksXG4gICAgICB3ZW50OiBwb3NpdGlvbk51bWJlcihlbmRzLmhlYWQsIHRoaXMuY2FwYWNpdHkpLFxuICAgICAgY2FtZU5hbWU6IHRoaXMuI3VuYnVmZmVyZWQgPyBcIm9mZmVyZWRcIiA6IHRoaXMuI2lzQ2hhbm5lbCA/IFwic2VudFwiIDogXCJwdXNoZWRcIixcbiAgICAgIC8vIEFuIG9mZmVyIGlzIHRha2VuLCBvciB0YWtlbiBiYWNrLlxuICAgICAgd2VudE5hbWU6IHRoaXMuI3VuYnVmZmVyZWQgPyBcImdvbmVcIiA6IHRoaXMuI2lzQ2hhbm5lbCA/IFwicmVjZWl2ZWRcIiA6IFwicG9wcGVkXCIsXG4gICAgICBzdGF0ZTogdGhpcy4jc3RhdGUoZW5kcyksXG4gICAgfTtcbiAgfVxuXG4gICplbGVtZW50cygpOiBJdGVyYWJsZTxFbGVtZW50PiB7XG4gICAgY29uc3QgeyBoZWFkLCBzaXplIH0gPSB0aGlzLiNmaW5kRW5kcygpO1xuICAgIGxldCBwbGFjZSA9IDA7XG4gICAgZm9yIChsZXQgayA9IDAsIGF0ID0gaGVhZDsgayA8IHNpemU7IGsrKywgYXQgPSB0aGlzLiNuZXh0KGF0KSkge1xuICAgICAgY29uc3QgdGFyZ2V0ID0gdGhpcy4jdGFyZ2V0KGF0KTtcbiAgICAgIGlmICh1cHBlcih0YXJnZXQpICE9PSAoYXQubGFwICogMiArIDEpICUgVFVSTlMpIGNvbnRpbnVlOyAvLyB0YWtlbiBtZWFud2hpbGVcbiAgICAgIGNvbnN0IGJsb2NrID0gdGhpcy4jbmFtZWQodGFyZ2V0KTtcbiAgICAgIGlmIChibG9jayA+PSB0aGlzLiNibG9ja0NvdW50KSB0aGlzLmNvcnJ1cHQoYGNlbGwgJHthdC5pbmRleH0gbmFtZXMgYmxvY2sgJHtibG9ja30gb2YgJHt0aGlzLiNibG9ja0NvdW50fWApO1xuICAgICAgY29uc3QgdmFsdWUgPSB0aGlzLmFyZWEucmVhZChMLlFVRVVFX0NFTExTICsgYmxvY2sgKiB0aGlzLnN0cmlkZSArIEwuQ0VMTF9QQVlMT0FELCB0aGlzLmVsZW1TaXplKTtcbiAgICAgIC8vIFRoZSB0dXJuIHByb3ZlcyB0aGUgY29weTsgYSBtYXJrIG9mIGNsb3NpbmcgbWF5IGhhdmUgY29tZS5cbiAgICAgIGlmICh1cHBlcih0aGlzLiN0YXJnZXQoYXQpKSA9PT0gdXBwZXIodGFyZ2V0KSkgeWllbGQgeyBwbGFjZTogU3RyaW5nKHBsYWNlKyspLCB2YWx1ZSB9O1xuICAgIH1cbiAgfVxuXG4gICN0YXJnZXQoeyBpbmRleCB9OiBQb3NpdGlvbik6IEhhbHZlcyB7XG4gICAgcmV0dXJuIHRoaXMuYXJlYS5oYWx2ZXMoTC5RVUVVRV9DRUxMUyArIGluZGV4ICogdGhpcy5zdHJpZGUgKyBMLkNFTExfVEFSR0VUKTtcbiAgfVxuXG4gIHNwYW5zKCk6IFNwYW5bXSB7XG4gICAgY29uc3Qgc3BhcmUgPSB0aGlzLiNibG9ja0NvdW50IC0gdGhpcy5jYXBhY2l0eTtcbiAgICByZXR1cm4gW1xuICAgICAgb25lKEwuUVVFVUVfVEFJTCwgOCwgXCJ0YWlsXCIpLFxuICAgICAgb25lKEwuUVVFVUVfSEVBRCwgOCwgXCJoZWFkXCIpLFxuICAgICAgd2FpdGVyU2V0KEwuUVVFVUVfTk9UX0VNUFRZLCBcIm5vdF9lbXB0eVwiKSxcbiAgICAgIC4uLih0aGlzLiNpc0NoYW5uZWwgPyBbd2FpdGVyU2V0KEwuQ0hBTk5FTF9XQU5URUQsIFwid2FudGVkXCIpXSA6IFtdKSxcbiAgICAgIHdhaXRlclNldChMLlFVRVVFX05PVF9GVUxMLCBcIm5vdF9mdWxsXCIpLFxuICAgICAgLi4uKHRoaXMuI2lzQ2hhbm5lbCA/IFt3YWl0ZXJTZXQoTC5DSEFOTkVMX1RBS0VOLCBcInRha2VuXCIpXSA6IFtdKSxcbiAgICAgIHJvdyhMLlFVRVVFX0NFTExTLCB0aGlzLnN0cmlkZSwgdGhpcy5jYXBhY2l0eSwgXCJjZWxsXCIpLFxuICAgICAgcm93KEwuUVVFVUVfQ0VMTFMgKyB0aGlzLmNhcGFjaXR5ICogdGhpcy5zdHJpZGUsIHRoaXMuc3RyaWRlLCBzcGFyZSwgXCJzcGFyZSBibG9ja1wiLCB0aGlzLmNhcGFjaXR5KSxcbiAgICBdO1xuICB9XG5cbiAgb3ZlcnJpZGUgYWJvdXQoc3BhbjogU3BhbiwgazogbnVtYmVyKTogc3RyaW5nIHtcbiAgICBpZiAoc3Bhbi5uYW1lID09PSBcInRhaWxcIiB8fCBzcGFuLm5hbWUgPT09IFwiaGVhZFwiKSByZXR1cm4gcG9zaXRpb25UZXh0KHBvc2l0aW9uT2YodGhpcy5hcmVhLmhhbHZlcyhzcGFuLmJlZ2luKSkpO1xuICAgIGlmIChzcGFuLmVhY2ggPT09IDApIHJldHVybiBcIlwiO1xuICAgIGNvbnN0IG51bWJlciA9IHNwYW4uZmlyc3QgKyBrO1xuICAgIGNvbnN0IGF0ID0gTC5RVUVVRV9DRUxMUyArIG51bWJlciAqIHRoaXMuc3RyaWRlO1xuICAgIGNvbnN0IHNhaWQ6IHN0cmluZ1tdID0gW107XG4gICAgaWYgKG51bWJlciA8IHRoaXMuY2FwYWNpdHkpIHNhaWQucHVzaCh0aGlzLiNjZWxsVGV4dCh0aGlzLmFyZWEuaGFsdmVzKGF0ICsgTC5DRUxMX1RBUkdFVCkpKTtcbiAgICBjb25zdCB3b3JkID0gdGhpcy5hcmVhLmhhbHZlcyhhdCArIEwuQ0VMTF9CTE9DSyk7XG4gICAgY29uc3Qgb3duZXIgPSBsb3dlcih3b3JkKTtcbiAgICBpZiAob3duZXIgIT09IDApIHNhaWQucHVzaChgaXRzIGJsb2NrICR7dG9wQml0KHdvcmQpID8gXCJoZWxkIGJ5XCIgOiBcImxhc3Qgb2ZcIn0gc2xvdCAke3Nsb3RPZihvd25lcil9YCk7XG4gICAgcmV0dXJuIHNhaWQuam9pbihcIjsgXCIpO1xuICB9XG5cbiAgI2NlbGxUZXh0KHRhcmdldDogSGFsdmVzKTogc3RyaW5nIHtcbiAgICBjb25zdCB0dXJuID0gdXBwZXIodGFyZ2V0KTtcbiAgICBjb25zdCBjbG9zZWQgPVxuICAgICAgdGhpcy4jaXNDaGFubmVsICYmXG4gICAgICAodHVybiAlIDIgPT09IDEgPyAobG93ZXIodGFyZ2V0KSAmIHRoaXMuI2Nsb3NlZEJpdCkgIT09IDAgOiBsb3dlcih0YXJnZXQpID09PSBMLkNIQU5ORUxfQ0xPU0VEKTtcbiAgICBjb25zdCBob2xkcyA9IHR1cm4gJSAyID09PSAxID8gYGJsb2NrICR7dGhpcy4jbmFtZWQodGFyZ2V0KX1gIDogXCJlbXB0eVwiO1xuICAgIHJldHVybiBgbGFwICR7TWF0aC5mbG9vcih0dXJuIC8gMil9LCAke2hvbGRzfSR7Y2xvc2VkID8gXCIsIGNsb3NlZFwiIDogXCJcIn1gO1xuICB9XG59XG4iLCAiLy8gQ29udHJvbCB3b3JkcyBhbmQgdGhlaXIgZmllbGRzLCBhcyBudW1iZXJzOiBTUEVDSUZJQ0FUSU9OLm1kIHNlY3Rpb25zIDEsIDggYW5kIDExLlxuXG5pbXBvcnQgKiBhcyBMIGZyb20gXCJ6ZXJvaXBjL2xheW91dFwiO1xuaW1wb3J0IHR5cGUgeyBBcmVhLCBIYWx2ZXMgfSBmcm9tIFwiLi9maWxlXCI7XG5cbi8qKiBUdXJucyBhbmQgbGFwcyBjb3VudCBtb2R1bG8gdGhlc2UuICovXG5leHBvcnQgY29uc3QgVFVSTlMgPSAyICoqIDQwO1xuZXhwb3J0IGNvbnN0IExBUFMgPSAyICoqIDM5O1xuXG4vKiogUm91bmRzIHVwIHRvIHdvcmRzIG9mIDggYnl0ZXM7IHRvIGxpbmVzLiAqL1xuZXhwb3J0IGNvbnN0IHVwOCA9IChieXRlczogbnVtYmVyKTogbnVtYmVyID0+IE1hdGguY2VpbChieXRlcyAvIDgpICogODtcbmV4cG9ydCBjb25zdCB1cDY0ID0gKGJ5dGVzOiBudW1iZXIpOiBudW1iZXIgPT4gTWF0aC5jZWlsKGJ5dGVzIC8gNjQpICogNjQ7XG5cbi8qKiBUaGUgdXBwZXIgNDAgYml0czogdGhlIHR1cm4gb2YgYSB0YXJnZXQsIHRoZSBsYXAgb2YgYSBoaW50LiAqL1xuZXhwb3J0IGNvbnN0IHVwcGVyID0gKHsgbG93LCBoaWdoIH06IEhhbHZlcyk6IG51bWJlciA9PiBoaWdoICogMjU2ICsgKGxvdyA+Pj4gMjQpO1xuLyoqIFRoZSBsb3dlciAyNCBiaXRzOiBhIGJsb2NrJ3MgbnVtYmVyLCBhbiBpbmRleCwgYW4gb3duZXIuICovXG5leHBvcnQgY29uc3QgbG93ZXIgPSAoeyBsb3cgfTogSGFsdmVzKTogbnVtYmVyID0+IGxvdyAmIDB4ZmZmZmZmO1xuLyoqIFRoZSBoaWdoZXN0IGJpdDogaGVsZCwgcGVuZGluZywgd3JpdGluZy4gKi9cbmV4cG9ydCBjb25zdCB0b3BCaXQgPSAoeyBoaWdoIH06IEhhbHZlcyk6IGJvb2xlYW4gPT4gaGlnaCA+Pj4gMzEgIT09IDA7XG5cbi8qKiBUaGUgMzkgYml0cyBiZXR3ZWVuIHRoZSBoaWdoZXN0IG9uZSBhbmQgdGhlIG93bmVyOiBsYXAgYW5kIGluZGV4IG9mIGEgYmxvY2sgd29yZC4gKi9cbmV4cG9ydCBjb25zdCBtaWRkbGUgPSAoeyBsb3csIGhpZ2ggfTogSGFsdmVzKTogbnVtYmVyID0+IChoaWdoICYgMHg3ZmZmZmZmZikgKiAyNTYgKyAobG93ID4+PiAyNCk7XG5cbi8qKiBXaGV0aGVyIGEgY29tZXMgYWZ0ZXIgYiwgYm90aCBtb2R1bG8gc29tZSBwb3dlciBvZiB0d28uICovXG5leHBvcnQgZnVuY3Rpb24gYWZ0ZXIoYTogbnVtYmVyLCBiOiBudW1iZXIsIG1vZHVsdXM6IG51bWJlcik6IGJvb2xlYW4ge1xuICBjb25zdCBkaXN0YW5jZSA9ICgoKGEgLSBiKSAlIG1vZHVsdXMpICsgbW9kdWx1cykgJSBtb2R1bHVzO1xuICByZXR1cm4gZGlzdGFuY2UgIT09IDAgJiYgZGlzdGFuY2UgPCBtb2R1bHVzIC8gMjtcbn1cblxuLyoqIGs6IHRoZSBsZWFzdCBudW1iZXIgb2YgYml0cyB0aGF0IGhvbGQgY2FwYWNpdHkgLSAxLiAqL1xuZXhwb3J0IGNvbnN0IGluZGV4Qml0cyA9IChjYXBhY2l0eTogbnVtYmVyKTogbnVtYmVyID0+IChjYXBhY2l0eSA9PT0gMSA/IDAgOiAzMiAtIE1hdGguY2x6MzIoY2FwYWNpdHkgLSAxKSk7XG5cbi8qKiBBIHBsYWNlIGluIGEgcmluZyBvZiBjZWxscy4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgUG9zaXRpb24ge1xuICBsYXA6IG51bWJlcjtcbiAgaW5kZXg6IG51bWJlcjtcbn1cblxuZXhwb3J0IGNvbnN0IHBvc2l0aW9uT2YgPSAod29yZDogSGFsdmVzKTogUG9zaXRpb24gPT4gKHsgbGFwOiB1cHBlcih3b3JkKSAlIExBUFMsIGluZGV4OiBsb3dlcih3b3JkKSB9KTtcblxuZXhwb3J0IGNvbnN0IHBvc2l0aW9uVGV4dCA9ICh7IGxhcCwgaW5kZXggfTogUG9zaXRpb24pOiBzdHJpbmcgPT4gYGxhcCAke2xhcH0sIGluZGV4ICR7aW5kZXh9YDtcblxuLyoqIEhvdyBtYW55IHBvc2l0aW9ucyBjb21lIGJlZm9yZSB0aGlzIG9uZS4gKi9cbmV4cG9ydCBjb25zdCBwb3NpdGlvbk51bWJlciA9ICh7IGxhcCwgaW5kZXggfTogUG9zaXRpb24sIGNhcGFjaXR5OiBudW1iZXIpOiBiaWdpbnQgPT5cbiAgQmlnSW50KGxhcCkgKiBCaWdJbnQoY2FwYWNpdHkpICsgQmlnSW50KGluZGV4KTtcblxuZXhwb3J0IGNvbnN0IE5PTkUgPSBMLk5PX0JMT0NLO1xuXG5jb25zdCBXSU5ET1dfQllURVMgPSAxIDw8IDE2O1xuLyoqIFJvd3Mgb2YgbW9yZSBieXRlcyBlYWNoIGFyZSByZWFkIG9uZSBieSBvbmUuICovXG5jb25zdCBNT1NUX1RPR0VUSEVSID0gNTEyO1xuLyoqIE9mIHJvd3MgdGhhdCBhcmUgcmVhZCBvbmUgYnkgb25lLCBubyBtb3JlIHRoYW4gdGhpcyBtYW55IGFyZSBsb29rZWQgYXQuICovXG5leHBvcnQgY29uc3QgTU9TVF9BUEFSVCA9IDIgKiogMjA7XG5cbi8qKiBXb3JkcyB0aGF0IGxpZSBpbiBhIHJvdywgc29tZSBieXRlcyBhcGFydDogcmVhZCBtYW55IGF0IGEgdGltZS4gV2hhdCB3YXMgcmVhZCBpcyBvZiBvbmUgbW9tZW50LCBvciBuZWFybHkuICovXG5leHBvcnQgY2xhc3MgUm93IHtcbiAgI3dpbmRvdzogRGF0YVZpZXcgPSBuZXcgRGF0YVZpZXcobmV3IEFycmF5QnVmZmVyKDApKTtcbiAgI2ZpcnN0ID0gMDtcbiAgI2VuZCA9IDA7XG5cbiAgY29uc3RydWN0b3IoXG4gICAgcmVhZG9ubHkgYXJlYTogQXJlYSxcbiAgICByZWFkb25seSBiZWdpbjogbnVtYmVyLFxuICAgIHJlYWRvbmx5IGVhY2g6IG51bWJlcixcbiAgICByZWFkb25seSBjb3VudDogbnVtYmVyLFxuICApIHt9XG5cbiAgLyoqIEhvdyBtYW55IG9mIHRoZW0gYSBsb29wIG92ZXIgYWxsIG1heSBsb29rIGF0LCBzbyB0aGF0IGl0IGVuZHMgaW4gcmVhc29uYWJsZSB0aW1lLiAqL1xuICBnZXQgbG9va2VkKCk6IG51bWJlciB7XG4gICAgcmV0dXJuIHRoaXMuZWFjaCA8PSBNT1NUX1RPR0VUSEVSID8gdGhpcy5jb3VudCA6IE1hdGgubWluKHRoaXMuY291bnQsIE1PU1RfQVBBUlQpO1xuICB9XG5cbiAgLyoqIFwiIG9mIHRoZSBmaXJzdCAxMDQ4NTc2XCIgd2hlcmUgbm90IGFsbCBhcmUgbG9va2VkIGF0LiAqL1xuICBnZXQgcmVtYXJrKCk6IHN0cmluZyB7XG4gICAgcmV0dXJuIHRoaXMubG9va2VkIDwgdGhpcy5jb3VudCA/IGAgb2YgdGhlIGZpcnN0ICR7dGhpcy5sb29rZWR9YCA6IFwiXCI7XG4gIH1cblxuICAvKiogV2hhdCBpcyByZWFkIGZyb20gbm93IG9uIGlzIHJlYWQgYW5ldy4gKi9cbiAgZm9yZ2V0KCk6IHRoaXMge1xuICAgIHRoaXMuI2VuZCA9IDA7XG4gICAgcmV0dXJuIHRoaXM7XG4gIH1cblxuICAvKiogVGhlIHdvcmQgYXQgdGhpcyBvZmZzZXQgb2Ygcm93IGsuICovXG4gIGF0KGs6IG51bWJlciwgb2Zmc2V0ID0gMCk6IEhhbHZlcyB7XG4gICAgaWYgKHRoaXMuZWFjaCA+IE1PU1RfVE9HRVRIRVIpIHJldHVybiB0aGlzLmFyZWEuaGFsdmVzKHRoaXMuYmVnaW4gKyBrICogdGhpcy5lYWNoICsgb2Zmc2V0KTtcbiAgICBpZiAoayA8IHRoaXMuI2ZpcnN0IHx8IGsgPj0gdGhpcy4jZW5kKSB0aGlzLiNyZWFkKGspO1xuICAgIGNvbnN0IHBsYWNlID0gKGsgLSB0aGlzLiNmaXJzdCkgKiB0aGlzLmVhY2ggKyBvZmZzZXQ7XG4gICAgcmV0dXJuIHsgbG93OiB0aGlzLiN3aW5kb3cuZ2V0VWludDMyKHBsYWNlLCB0cnVlKSwgaGlnaDogdGhpcy4jd2luZG93LmdldFVpbnQzMihwbGFjZSArIDQsIHRydWUpIH07XG4gIH1cblxuICAjcmVhZChrOiBudW1iZXIpOiB2b2lkIHtcbiAgICBjb25zdCBtb3N0ID0gTWF0aC5tYXgoMSwgTWF0aC5mbG9vcihXSU5ET1dfQllURVMgLyB0aGlzLmVhY2gpKTtcbiAgICB0aGlzLiNmaXJzdCA9IGs7XG4gICAgdGhpcy4jZW5kID0gTWF0aC5taW4odGhpcy5jb3VudCwgayArIG1vc3QpO1xuICAgIGNvbnN0IGJ5dGVzID0gdGhpcy5hcmVhLnJlYWQodGhpcy5iZWdpbiArIGsgKiB0aGlzLmVhY2gsICh0aGlzLiNlbmQgLSBrKSAqIHRoaXMuZWFjaCk7XG4gICAgdGhpcy4jd2luZG93ID0gbmV3IERhdGFWaWV3KGJ5dGVzLmJ1ZmZlcik7XG4gIH1cbn1cbiIsICIvLyBNYXBzIGFuZCBzZXRzOiBTUEVDSUZJQ0FUSU9OLm1kIHNlY3Rpb25zIDE0IGFuZCAxNS5cblxuaW1wb3J0ICogYXMgTCBmcm9tIFwiemVyb2lwYy9sYXlvdXRcIjtcbmltcG9ydCB7IGNvdW50ZWQsIGhleCB9IGZyb20gXCIuLi90ZXh0XCI7XG5pbXBvcnQgdHlwZSB7IEhhbHZlcyB9IGZyb20gXCIuL2ZpbGVcIjtcbmltcG9ydCB7IHR5cGUgRWxlbWVudCwgdHlwZSBGYWN0LCB0eXBlIEdhdWdlLCBvbmUsIHJvdywgdHlwZSBTcGFuLCBTdWJqZWN0LCB3YWl0ZXJTZXQgfSBmcm9tIFwiLi9zdWJqZWN0XCI7XG5pbXBvcnQgeyB0eXBlIExpc3RlZCwgc2xvdE9mLCB0eXBlIFZpZXcgfSBmcm9tIFwiLi92aWV3XCI7XG5pbXBvcnQgeyBsb3dlciwgTk9ORSwgUm93LCB0b3BCaXQsIHVwOCB9IGZyb20gXCIuL3dvcmRzXCI7XG5cbmNvbnN0IE1PU1RfR1JPVVBTID0gMiAqKiAyNDtcbi8qKiBPZiBhbGwgZW50cmllcyB0b2dldGhlciwgbG9va2VkIGF0IG9uY2UgbW9yZSBiZWNhdXNlIHRoZXkgY2hhbmdlZC4gKi9cbmNvbnN0IE1PU1RfQ0hBTkdFUyA9IDIgKiogMjA7XG5cbmNvbnN0IHRhZ09mID0gKHsgbG93IH06IEhhbHZlcykgPT4gbG93ID4+PiAyNDtcbmNvbnN0IHJlYWNoT2YgPSB0YWdPZjtcbmNvbnN0IGlzRnVsbCA9IChidWNrZXQ6IEhhbHZlcykgPT4gdGFnT2YoYnVja2V0KSA+IEwuVkFDQU5UO1xuXG5leHBvcnQgY2xhc3MgS2V5ZWRTdWJqZWN0IGV4dGVuZHMgU3ViamVjdCB7XG4gIG92ZXJyaWRlIHJlYWRvbmx5IGtleVNpemU6IG51bWJlcjtcbiAgcmVhZG9ubHkgI2lzU2V0OiBib29sZWFuO1xuICByZWFkb25seSAja2V5Qnl0ZXM6IG51bWJlcjtcbiAgcmVhZG9ubHkgI2Jsb2NrQ291bnQ6IG51bWJlcjtcbiAgcmVhZG9ubHkgI2dyb3VwQ291bnQ6IG51bWJlcjtcbiAgcmVhZG9ubHkgI2Jsb2NrczogbnVtYmVyO1xuXG4gIGNvbnN0cnVjdG9yKHZpZXc6IFZpZXcsIGVudHJ5OiBMaXN0ZWQsIGtpbmQ6IFwibWFwXCIgfCBcInNldFwiKSB7XG4gICAgc3VwZXIodmlldywgZW50cnksIGtpbmQpO1xuICAgIHRoaXMuI2lzU2V0ID0ga2luZCA9PT0gXCJzZXRcIjtcbiAgICB0aGlzLiNrZXlCeXRlcyA9IHRoaXMuYXJlYS51MzIoTC5NQVBfS0VZX1NJWkUpO1xuICAgIHRoaXMua2V5U2l6ZSA9IHRoaXMuI2lzU2V0ID8gMCA6IHRoaXMuI2tleUJ5dGVzO1xuICAgIHRoaXMuI2Jsb2NrQ291bnQgPSB0aGlzLmFyZWEudTMyKEwuTUFQX0JMT0NLX0NPVU5UKTtcbiAgICB0aGlzLiNncm91cENvdW50ID0gdGhpcy5hcmVhLnUzMihMLk1BUF9HUk9VUF9DT1VOVCk7XG4gICAgaWYgKHRoaXMuI2tleUJ5dGVzIDwgMSB8fCAodGhpcy4jaXNTZXQgJiYgdGhpcy4ja2V5Qnl0ZXMgIT09IHRoaXMuZWxlbVNpemUpKSB7XG4gICAgICB0aGlzLmNvcnJ1cHQoYGl0cyBrZXlzIGhhdmUgJHt0aGlzLiNrZXlCeXRlc30gYnl0ZXNgKTtcbiAgICB9XG4gICAgdGhpcy5uZWVkQmxvY2tzKHRoaXMuI2Jsb2NrQ291bnQsIE5PTkUpO1xuICAgIHRoaXMubmVlZFN0cmlkZShMLlBBSVJfS0VZICsgdXA4KHRoaXMuI2tleUJ5dGVzKSArICh0aGlzLiNpc1NldCA/IDAgOiB1cDgodGhpcy5lbGVtU2l6ZSkpKTtcbiAgICBpZiAodGhpcy4jZ3JvdXBDb3VudCAqIEwuU0xPVFMgPCB0aGlzLmNhcGFjaXR5IHx8IHRoaXMuI2dyb3VwQ291bnQgPiBNT1NUX0dST1VQUykge1xuICAgICAgdGhpcy5jb3JydXB0KGAke3RoaXMuI2dyb3VwQ291bnR9IGdyb3VwcyBmb3IgYSBjYXBhY2l0eSBvZiAke3RoaXMuY2FwYWNpdHl9YCk7XG4gICAgfVxuICAgIHRoaXMuI2Jsb2NrcyA9IEwuTUFQX0dST1VQUyArIHRoaXMuI2dyb3VwQ291bnQgKiBMLkxJTkVfQllURVM7XG4gICAgdGhpcy5uZWVkKHRoaXMuI2Jsb2NrcyArIHRoaXMuI2Jsb2NrQ291bnQgKiB0aGlzLnN0cmlkZSk7XG4gIH1cblxuICAjZ3JvdXBBdChncm91cDogbnVtYmVyKTogbnVtYmVyIHtcbiAgICByZXR1cm4gTC5NQVBfR1JPVVBTICsgZ3JvdXAgKiBMLkxJTkVfQllURVM7XG4gIH1cblxuICAvKiogU2xvdHMgY291bnQgZnJvbSAxLiAqL1xuICAjYnVja2V0QXQoZ3JvdXA6IG51bWJlciwgc2xvdDogbnVtYmVyKTogbnVtYmVyIHtcbiAgICByZXR1cm4gdGhpcy4jZ3JvdXBBdChncm91cCkgKyBMLkdST1VQX0JVQ0tFVFMgKyAoc2xvdCAtIDEpICogODtcbiAgfVxuXG4gICNibG9ja0F0KGJsb2NrOiBudW1iZXIpOiBudW1iZXIge1xuICAgIHJldHVybiB0aGlzLiNibG9ja3MgKyBibG9jayAqIHRoaXMuc3RyaWRlO1xuICB9XG5cbiAgI2dyb3VwUm93KCk6IFJvdyB7XG4gICAgcmV0dXJuIG5ldyBSb3codGhpcy5hcmVhLCBMLk1BUF9HUk9VUFMsIEwuTElORV9CWVRFUywgdGhpcy4jZ3JvdXBDb3VudCk7XG4gIH1cblxuICBmYWN0cygpOiBGYWN0W10ge1xuICAgIGNvbnN0IGFsaXZlID0gdGhpcy52aWV3LmNlbnN1cygpO1xuICAgIGNvbnN0IGdyb3VwcyA9IHRoaXMuI2dyb3VwUm93KCk7XG4gICAgbGV0IGFkZGluZyA9IDA7XG4gICAgbGV0IGxvbmdlc3QgPSAwO1xuICAgIGZvciAobGV0IGdyb3VwID0gMDsgZ3JvdXAgPCB0aGlzLiNncm91cENvdW50OyBncm91cCsrKSB7XG4gICAgICBjb25zdCBzdHJpcGUgPSBncm91cHMuYXQoZ3JvdXAsIEwuR1JPVVBfU1RSSVBFKTtcbiAgICAgIGlmIChhbGl2ZShsb3dlcihzdHJpcGUpKSkgYWRkaW5nKys7XG4gICAgICBsb25nZXN0ID0gTWF0aC5tYXgobG9uZ2VzdCwgcmVhY2hPZihzdHJpcGUpKTtcbiAgICB9XG4gICAgY29uc3QgYmxvY2tzID0gbmV3IFJvdyh0aGlzLmFyZWEsIHRoaXMuI2Jsb2NrcywgdGhpcy5zdHJpZGUsIHRoaXMuI2Jsb2NrQ291bnQpO1xuICAgIGxldCB3cml0aW5nID0gMDtcbiAgICBmb3IgKGxldCBibG9jayA9IDA7IGJsb2NrIDwgYmxvY2tzLmxvb2tlZDsgYmxvY2srKykge1xuICAgICAgY29uc3Qgd29yZCA9IGJsb2Nrcy5hdChibG9jaywgTC5QQUlSX1dPUkQpO1xuICAgICAgaWYgKHRvcEJpdCh3b3JkKSAmJiBhbGl2ZShsb3dlcih3b3JkKSkpIHdyaXRpbmcrKztcbiAgICB9XG4gICAgY29uc3Qgc3BhcmUgPSB0aGlzLiNibG9ja0NvdW50IC0gdGhpcy5jYXBhY2l0eTtcbiAgICBjb25zdCByZWFjaCA9IGxvbmdlc3QgPT09IEwuRkFSID8gXCJhbGwgb2YgdGhlbVwiIDogU3RyaW5nKGxvbmdlc3QpO1xuICAgIHJldHVybiBbXG4gICAgICB7IG5hbWU6IFwia2V5IHNpemVcIiwgdmFsdWU6IGNvdW50ZWQodGhpcy4ja2V5Qnl0ZXMsIFwiYnl0ZVwiKSwgZGF0YTogdGhpcy4ja2V5Qnl0ZXMgfSxcbiAgICAgIHtcbiAgICAgICAgbmFtZTogXCJibG9ja3NcIixcbiAgICAgICAgdmFsdWU6IGAke3RoaXMuI2Jsb2NrQ291bnR9LCAke3NwYXJlfSBvZiB0aGVtIHNwYXJlOyAke3dyaXRpbmd9JHtibG9ja3MucmVtYXJrfSBiZWluZyB3cml0dGVuYCxcbiAgICAgICAgZGF0YTogdGhpcy4jYmxvY2tDb3VudCxcbiAgICAgIH0sXG4gICAgICB7XG4gICAgICAgIG5hbWU6IFwiZ3JvdXBzXCIsXG4gICAgICAgIHZhbHVlOiBgJHt0aGlzLiNncm91cENvdW50fSBvZiAke0wuU0xPVFN9IGJ1Y2tldHM7IHRoZSBsb25nZXN0IHJlYWNoIGlzICR7cmVhY2h9YCxcbiAgICAgICAgZGF0YTogdGhpcy4jZ3JvdXBDb3VudCxcbiAgICAgIH0sXG4gICAgICB7IG5hbWU6IFwic2VlZFwiLCB2YWx1ZTogaGV4KHRoaXMuYXJlYS51NjQoTC5NQVBfU0VFRCksIDE2KSB9LFxuICAgICAgeyBuYW1lOiBcInN0cmlwZXMgaGVsZFwiLCB2YWx1ZTogYCR7YWRkaW5nfTogYSBsaXZpbmcgcGFydGljaXBhbnQgYWRkcyBhIGtleSB0aGVyZWAsIGRhdGE6IGFkZGluZyB9LFxuICAgICAgdGhpcy5vd25lcihcIm1vdmVyXCIsIGxvd2VyKHRoaXMuYXJlYS5oYWx2ZXMoTC5NQVBfTU9WRVIpKSksXG4gICAgICB7IG5hbWU6IFwia25vd24gdG8gYmUgZnVsbFwiLCB2YWx1ZTogdGhpcy4jZnVsbFRleHQoKSB9LFxuICAgICAgdGhpcy53YWl0aW5nKFwid3JpdGVycyB3YWl0aW5nXCIsIEwuTUFQX1JFTEVBU0VEKSxcbiAgICBdO1xuICB9XG5cbiAgI2Z1bGxUZXh0KCk6IHN0cmluZyB7XG4gICAgY29uc3Qgc3RhdGUgPSBOdW1iZXIodGhpcy5hcmVhLnU2NChMLk1BUF9GVUxMKSAmIDNuKTtcbiAgICByZXR1cm4gW1wibm90aGluZyBpcyBrbm93blwiLCBcInNvbWVib2R5IGxvb2tzXCIsIFwieWVzXCIsIFwiMzogY29ycnVwdFwiXVtzdGF0ZV0gYXMgc3RyaW5nO1xuICB9XG5cbiAgb3ZlcnJpZGUgZ2F1Z2UoKTogR2F1Z2Uge1xuICAgIGNvbnN0IGdyb3VwcyA9IHRoaXMuI2dyb3VwUm93KCk7XG4gICAgbGV0IGVudHJpZXMgPSAwO1xuICAgIGZvciAobGV0IGdyb3VwID0gMDsgZ3JvdXAgPCB0aGlzLiNncm91cENvdW50OyBncm91cCsrKSB7XG4gICAgICBmb3IgKGxldCBzbG90ID0gMDsgc2xvdCA8IEwuU0xPVFM7IHNsb3QrKykgaWYgKGlzRnVsbChncm91cHMuYXQoZ3JvdXAsIEwuR1JPVVBfQlVDS0VUUyArIHNsb3QgKiA4KSkpIGVudHJpZXMrKztcbiAgICB9XG4gICAgLy8gQ291bnRlZCBvbmUgYnkgb25lOiBlbnRyaWVzIHRoYXQgbW92ZSBmcm9tIGJ1Y2tldCB0byBidWNrZXQgbWVhbndoaWxlIG1heSBjb3VudCB0d2ljZS5cbiAgICBjb25zdCB1c2VkID0gTWF0aC5taW4oZW50cmllcywgdGhpcy5jYXBhY2l0eSk7XG4gICAgcmV0dXJuIHsgdXNlZCwgbW9zdDogdGhpcy5jYXBhY2l0eSwgdW5pdDogXCJcIiwgY2FtZU5hbWU6IFwiXCIsIHdlbnROYW1lOiBcIlwiLCBzdGF0ZTogXCJcIiB9O1xuICB9XG5cbiAgKmVsZW1lbnRzKCk6IEl0ZXJhYmxlPEVsZW1lbnQ+IHtcbiAgICBjb25zdCBncm91cHMgPSB0aGlzLiNncm91cFJvdygpO1xuICAgIGxldCBwbGFjZSA9IDA7XG4gICAgbGV0IGNoYW5nZXMgPSAwO1xuICAgIGZvciAobGV0IGdyb3VwID0gMDsgZ3JvdXAgPCB0aGlzLiNncm91cENvdW50OyBncm91cCsrKSB7XG4gICAgICBmb3IgKGxldCBzbG90ID0gMTsgc2xvdCA8PSBMLlNMT1RTOyBzbG90KyspIHtcbiAgICAgICAgaWYgKCFpc0Z1bGwoZ3JvdXBzLmF0KGdyb3VwLCBMLkdST1VQX0JVQ0tFVFMgKyAoc2xvdCAtIDEpICogOCkpKSBjb250aW51ZTtcbiAgICAgICAgZm9yIChsZXQgYnVja2V0ID0gdGhpcy5hcmVhLmhhbHZlcyh0aGlzLiNidWNrZXRBdChncm91cCwgc2xvdCkpOyBpc0Z1bGwoYnVja2V0KTspIHtcbiAgICAgICAgICBjb25zdCBibG9jayA9IGxvd2VyKGJ1Y2tldCk7XG4gICAgICAgICAgaWYgKGJsb2NrID49IHRoaXMuI2Jsb2NrQ291bnQpIHRoaXMuY29ycnVwdChgYSBidWNrZXQgbmFtZXMgYmxvY2sgJHtibG9ja30gb2YgJHt0aGlzLiNibG9ja0NvdW50fWApO1xuICAgICAgICAgIGNvbnN0IHBhaXIgPSB0aGlzLmFyZWEucmVhZCh0aGlzLiNibG9ja0F0KGJsb2NrKSArIEwuUEFJUl9LRVksIHRoaXMuI3BhaXJCeXRlcyk7XG4gICAgICAgICAgY29uc3Qgbm93ID0gdGhpcy5hcmVhLmhhbHZlcyh0aGlzLiNidWNrZXRBdChncm91cCwgc2xvdCkpO1xuICAgICAgICAgIGlmIChub3cubG93ID09PSBidWNrZXQubG93ICYmIG5vdy5oaWdoID09PSBidWNrZXQuaGlnaCkge1xuICAgICAgICAgICAgeWllbGQgdGhpcy4jZWxlbWVudChwbGFjZSsrLCBwYWlyKTsgLy8gdGhlIGJ1Y2tldCBwcm92ZXMgdGhlIGNvcHlcbiAgICAgICAgICAgIGJyZWFrO1xuICAgICAgICAgIH1cbiAgICAgICAgICBpZiAoKytjaGFuZ2VzID4gTU9TVF9DSEFOR0VTKSB0aGlzLmNvcnJ1cHQoXCJhIGJ1Y2tldCBjaGFuZ2VzIGFsbCB0aGUgdGltZVwiKTtcbiAgICAgICAgICBidWNrZXQgPSBub3c7XG4gICAgICAgIH1cbiAgICAgIH1cbiAgICB9XG4gIH1cblxuICBnZXQgI3BhaXJCeXRlcygpOiBudW1iZXIge1xuICAgIHJldHVybiB0aGlzLiNpc1NldCA/IHRoaXMuI2tleUJ5dGVzIDogdXA4KHRoaXMuI2tleUJ5dGVzKSArIHRoaXMuZWxlbVNpemU7XG4gIH1cblxuICAjZWxlbWVudChwbGFjZTogbnVtYmVyLCBwYWlyOiBVaW50OEFycmF5KTogRWxlbWVudCB7XG4gICAgaWYgKHRoaXMuI2lzU2V0KSByZXR1cm4geyBwbGFjZTogU3RyaW5nKHBsYWNlKSwgdmFsdWU6IHBhaXIgfTtcbiAgICBjb25zdCB2YWx1ZSA9IHBhaXIuc3ViYXJyYXkodXA4KHRoaXMuI2tleUJ5dGVzKSk7XG4gICAgcmV0dXJuIHsgcGxhY2U6IFN0cmluZyhwbGFjZSksIHZhbHVlLCBrZXk6IHBhaXIuc3ViYXJyYXkoMCwgdGhpcy4ja2V5Qnl0ZXMpIH07XG4gIH1cblxuICBzcGFucygpOiBTcGFuW10ge1xuICAgIHJldHVybiBbXG4gICAgICBvbmUoTC5NQVBfTU9WRVIsIDgsIFwibW92ZXJcIiksXG4gICAgICB3YWl0ZXJTZXQoTC5NQVBfUkVMRUFTRUQsIFwicmVsZWFzZWRcIiksXG4gICAgICBvbmUoTC5NQVBfRlVMTCwgOCwgXCJmdWxsXCIpLFxuICAgICAgcm93KEwuTUFQX0dST1VQUywgTC5MSU5FX0JZVEVTLCB0aGlzLiNncm91cENvdW50LCBcImdyb3VwXCIpLFxuICAgICAgcm93KHRoaXMuI2Jsb2NrcywgdGhpcy5zdHJpZGUsIHRoaXMuI2Jsb2NrQ291bnQsIFwiYmxvY2tcIiksXG4gICAgXTtcbiAgfVxuXG4gIG92ZXJyaWRlIGFib3V0KHNwYW46IFNwYW4sIGs6IG51bWJlcik6IHN0cmluZyB7XG4gICAgaWYgKHNwYW4ubmFtZSA9PT0gXCJtb3ZlclwiKSByZXR1cm4gdGhpcy52aWV3Lm93bmVyVGV4dChsb3dlcih0aGlzLmFyZWEuaGFsdmVzKEwuTUFQX01PVkVSKSkpO1xuICAgIGlmIChzcGFuLm5hbWUgPT09IFwiZnVsbFwiKSByZXR1cm4gdGhpcy4jZnVsbFRleHQoKTtcbiAgICBpZiAoc3Bhbi5lYWNoID09PSAwKSByZXR1cm4gXCJcIjtcbiAgICBpZiAoc3Bhbi5iZWdpbiA9PT0gTC5NQVBfR1JPVVBTKSB7XG4gICAgICBjb25zdCBidWNrZXRzID0gQXJyYXkuZnJvbSh7IGxlbmd0aDogTC5TTE9UUyB9LCAoXywgc2xvdCkgPT4ge1xuICAgICAgICBjb25zdCBidWNrZXQgPSB0aGlzLmFyZWEuaGFsdmVzKHRoaXMuI2J1Y2tldEF0KGssIHNsb3QgKyAxKSk7XG4gICAgICAgIHJldHVybiBpc0Z1bGwoYnVja2V0KSA/IFN0cmluZyhsb3dlcihidWNrZXQpKSA6IHRhZ09mKGJ1Y2tldCkgPT09IEwuVkFDQU5UID8gXCItXCIgOiBcIi5cIjtcbiAgICAgIH0pO1xuICAgICAgcmV0dXJuIGByZWFjaCAke3JlYWNoT2YodGhpcy5hcmVhLmhhbHZlcyh0aGlzLiNncm91cEF0KGspKSl9OyBibG9ja3MgJHtidWNrZXRzLmpvaW4oXCIgXCIpfWA7XG4gICAgfVxuICAgIGNvbnN0IHdvcmQgPSB0aGlzLmFyZWEuaGFsdmVzKHRoaXMuI2Jsb2NrQXQoaykpO1xuICAgIGNvbnN0IHRhcmdldCA9IHRoaXMuYXJlYS51MzIodGhpcy4jYmxvY2tBdChrKSArIEwuUEFJUl9UQVJHRVQpO1xuICAgIGNvbnN0IG93bmVyID0gbG93ZXIod29yZCk7XG4gICAgY29uc3Qgc2FpZCA9IHRhcmdldCA9PT0gMCA/IFtdIDogW2BhaW1lZCBhdCBncm91cCAke01hdGguZmxvb3IodGFyZ2V0IC8gOCl9LCBzbG90ICR7dGFyZ2V0ICUgOH1gXTtcbiAgICBpZiAob3duZXIgIT09IDApIHNhaWQucHVzaChgJHt0b3BCaXQod29yZCkgPyBcImJlaW5nIHdyaXR0ZW4gYnlcIiA6IFwibGFzdCBvZlwifSBzbG90ICR7c2xvdE9mKG93bmVyKX1gKTtcbiAgICByZXR1cm4gc2FpZC5qb2luKFwiOyBcIik7XG4gIH1cbn1cbiIsICIvLyBGdXR1cmVzIGFuZCBsYXppZXM6IFNQRUNJRklDQVRJT04ubWQgc2VjdGlvbnMgMTcgYW5kIDE4LlxuXG5pbXBvcnQgKiBhcyBMIGZyb20gXCJ6ZXJvaXBjL2xheW91dFwiO1xuaW1wb3J0IHsgc2hvd24gfSBmcm9tIFwiLi4vdGV4dFwiO1xuaW1wb3J0IHR5cGUgeyBIYWx2ZXMgfSBmcm9tIFwiLi9maWxlXCI7XG5pbXBvcnQgeyB0eXBlIEVsZW1lbnQsIHR5cGUgRmFjdCwgdHlwZSBHYXVnZSwgb25lLCByb3csIHR5cGUgU3BhbiwgU3ViamVjdCwgd2FpdGVyU2V0IH0gZnJvbSBcIi4vc3ViamVjdFwiO1xuaW1wb3J0IHsgdHlwZSBMaXN0ZWQsIHNsb3RPZiwgdHlwZSBWaWV3IH0gZnJvbSBcIi4vdmlld1wiO1xuaW1wb3J0IHsgbG93ZXIsIHVwOCB9IGZyb20gXCIuL3dvcmRzXCI7XG5cbmNvbnN0IE1PU1RfQkxPQ0tTID0gMiAqKiAyNCAtIDI7XG5jb25zdCBNT1NUX1RVUk5TID0gMTY7XG5cbmNvbnN0IHN0YXRlT2YgPSAoeyBsb3cgfTogSGFsdmVzKSA9PiAobG93ID4+PiAyNCkgJiA3O1xuY29uc3QgZ2VuZXJhdGlvbk9mID0gKHsgbG93LCBoaWdoIH06IEhhbHZlcykgPT4gaGlnaCAqIDMyICsgKGxvdyA+Pj4gMjcpO1xuXG5leHBvcnQgY2xhc3MgT3V0Y29tZVN1YmplY3QgZXh0ZW5kcyBTdWJqZWN0IHtcbiAgcmVhZG9ubHkgI2Jsb2NrQ291bnQ6IG51bWJlcjtcblxuICBjb25zdHJ1Y3Rvcih2aWV3OiBWaWV3LCBlbnRyeTogTGlzdGVkLCBraW5kOiBcImZ1dHVyZVwiIHwgXCJsYXp5XCIpIHtcbiAgICBzdXBlcih2aWV3LCBlbnRyeSwga2luZCk7XG4gICAgdGhpcy4jYmxvY2tDb3VudCA9IHRoaXMuYXJlYS51MzIoTC5PVVRDT01FX0JMT0NLX0NPVU5UKTtcbiAgICBpZiAodGhpcy5jYXBhY2l0eSAhPT0gMSkgdGhpcy5jb3JydXB0KGBpdHMgY2FwYWNpdHkgaXMgJHt0aGlzLmNhcGFjaXR5fWApO1xuICAgIGlmICh0aGlzLiNibG9ja0NvdW50IDwgMiB8fCB0aGlzLiNibG9ja0NvdW50ID4gTU9TVF9CTE9DS1MpIHRoaXMuY29ycnVwdChgaXQgaGFzICR7dGhpcy4jYmxvY2tDb3VudH0gYmxvY2tzYCk7XG4gICAgdGhpcy5uZWVkU3RyaWRlKEwuT1VUQ09NRV9QQVlMT0FEICsgTWF0aC5tYXgodXA4KHRoaXMuZWxlbVNpemUpLCB1cDgoTC5URVhUX0JZVEVTICsgTC5MRUFTVF9URVhUX1JPT00pKSk7XG4gICAgdGhpcy5uZWVkKEwuT1VUQ09NRV9CTE9DS1MgKyB0aGlzLiNibG9ja0NvdW50ICogdGhpcy5zdHJpZGUpO1xuICB9XG5cbiAgI3dvcmQoKTogSGFsdmVzIHtcbiAgICByZXR1cm4gdGhpcy5hcmVhLmhhbHZlcyhMLk9VVENPTUVfU1RBVEUpO1xuICB9XG5cbiAgI3BheWxvYWRBdCh3b3JkOiBIYWx2ZXMpOiBudW1iZXIge1xuICAgIGNvbnN0IGJsb2NrID0gbG93ZXIod29yZCk7XG4gICAgaWYgKGJsb2NrID49IHRoaXMuI2Jsb2NrQ291bnQpIHRoaXMuY29ycnVwdChgaXRzIHN0YXRlIG5hbWVzIGJsb2NrICR7YmxvY2t9IG9mICR7dGhpcy4jYmxvY2tDb3VudH1gKTtcbiAgICByZXR1cm4gTC5PVVRDT01FX0JMT0NLUyArIGJsb2NrICogdGhpcy5zdHJpZGUgKyBMLk9VVENPTUVfUEFZTE9BRDtcbiAgfVxuXG4gICNzdGF0ZVRleHQod29yZDogSGFsdmVzKTogc3RyaW5nIHtcbiAgICBjb25zdCBzdGF0ZSA9IHN0YXRlT2Yod29yZCk7XG4gICAgc3dpdGNoIChzdGF0ZSkge1xuICAgICAgY2FzZSBMLlNUQVRFX0VNUFRZOlxuICAgICAgICByZXR1cm4gXCJlbXB0eVwiO1xuICAgICAgY2FzZSBMLlNUQVRFX1BMRURHRUQ6XG4gICAgICAgIGlmICh0aGlzLmtpbmQgPT09IFwibGF6eVwiKSBicmVhaztcbiAgICAgICAgcmV0dXJuIHRoaXMudmlldy5hbGl2ZShsb3dlcih3b3JkKSkgPyBcInBsZWRnZWRcIiA6IFwiYWJhbmRvbmVkOiBpdHMgcGxlZGdlciBpcyBnb25lXCI7XG4gICAgICBjYXNlIEwuU1RBVEVfQ09NUFVUSU5HOlxuICAgICAgICByZXR1cm4gdGhpcy52aWV3LmFsaXZlKGxvd2VyKHdvcmQpKSA/IFwiY29tcHV0aW5nXCIgOiBcImNvbXB1dGluZywgYnkgb25lIHdobyBpcyBnb25lXCI7XG4gICAgICBjYXNlIEwuU1RBVEVfUkVBRFk6XG4gICAgICAgIHJldHVybiBcInJlYWR5XCI7XG4gICAgICBjYXNlIEwuU1RBVEVfRkFJTEVEOlxuICAgICAgICByZXR1cm4gXCJmYWlsZWRcIjtcbiAgICAgIGNhc2UgTC5TVEFURV9BQkFORE9ORUQ6XG4gICAgICAgIGlmICh0aGlzLmtpbmQgPT09IFwibGF6eVwiKSBicmVhaztcbiAgICAgICAgcmV0dXJuIFwiYWJhbmRvbmVkXCI7XG4gICAgICBkZWZhdWx0OlxuICAgIH1cbiAgICByZXR1cm4gdGhpcy5jb3JydXB0KGBpdHMgc3RhdGUgaXMgJHtzdGF0ZX1gKTtcbiAgfVxuXG4gICNmYWlsdXJlKHdvcmQ6IEhhbHZlcyk6IHN0cmluZyB7XG4gICAgY29uc3QgYXQgPSB0aGlzLiNwYXlsb2FkQXQod29yZCk7XG4gICAgY29uc3Qgcm9vbSA9IE1hdGgubWluKHRoaXMuc3RyaWRlIC0gTC5PVVRDT01FX1BBWUxPQUQgLSBMLlRFWFRfQllURVMsIEwuTU9TVF9URVhUX1JPT00pO1xuICAgIHJldHVybiBzaG93bih0aGlzLmFyZWEucmVhZChhdCArIEwuVEVYVF9CWVRFUywgTWF0aC5taW4odGhpcy5hcmVhLnUzMihhdCksIHJvb20pKSk7XG4gIH1cblxuICBmYWN0cygpOiBGYWN0W10ge1xuICAgIGNvbnN0IHdvcmQgPSB0aGlzLiN3b3JkKCk7XG4gICAgY29uc3Qgc3RhdGUgPSBzdGF0ZU9mKHdvcmQpO1xuICAgIGNvbnN0IGZhY3RzOiBGYWN0W10gPSBbeyBuYW1lOiBcInN0YXRlXCIsIHZhbHVlOiB0aGlzLiNzdGF0ZVRleHQod29yZCkgfV07XG4gICAgaWYgKHN0YXRlID09PSBMLlNUQVRFX0ZBSUxFRCkgZmFjdHMucHVzaCh7IG5hbWU6IFwiZmFpbHVyZVwiLCB2YWx1ZTogdGhpcy4jZmFpbHVyZSh3b3JkKSB9KTtcbiAgICBpZiAoc3RhdGUgPT09IEwuU1RBVEVfUExFREdFRCkgZmFjdHMucHVzaCh0aGlzLm93bmVyKFwicGxlZGdlclwiLCBsb3dlcih3b3JkKSkpO1xuICAgIGlmIChzdGF0ZSA9PT0gTC5TVEFURV9DT01QVVRJTkcpIGZhY3RzLnB1c2godGhpcy5vd25lcihcImNvbXB1dGVkIGJ5XCIsIGxvd2VyKHdvcmQpKSk7XG4gICAgZmFjdHMucHVzaChcbiAgICAgIHsgbmFtZTogXCJnZW5lcmF0aW9uXCIsIHZhbHVlOiBTdHJpbmcoZ2VuZXJhdGlvbk9mKHdvcmQpKSwgZGF0YTogZ2VuZXJhdGlvbk9mKHdvcmQpIH0sXG4gICAgICB7IG5hbWU6IFwiYmxvY2tzXCIsIHZhbHVlOiBTdHJpbmcodGhpcy4jYmxvY2tDb3VudCksIGRhdGE6IHRoaXMuI2Jsb2NrQ291bnQgfSxcbiAgICAgIHRoaXMud2FpdGluZyhcIndhaXRpbmdcIiwgTC5PVVRDT01FX1NFVFRMRUQpLFxuICAgICk7XG4gICAgcmV0dXJuIGZhY3RzO1xuICB9XG5cbiAgb3ZlcnJpZGUgZ2F1Z2UoKTogR2F1Z2Uge1xuICAgIGNvbnN0IHdvcmQgPSB0aGlzLiN3b3JkKCk7XG4gICAgY29uc3QgdXNlZCA9IHN0YXRlT2Yod29yZCkgPT09IEwuU1RBVEVfUkVBRFkgPyAxIDogMDtcbiAgICByZXR1cm4geyB1c2VkLCBtb3N0OiAxLCB1bml0OiBcIlwiLCBjYW1lTmFtZTogXCJcIiwgd2VudE5hbWU6IFwiXCIsIHN0YXRlOiB0aGlzLiNzdGF0ZVRleHQod29yZCkgfTtcbiAgfVxuXG4gICplbGVtZW50cygpOiBJdGVyYWJsZTxFbGVtZW50PiB7XG4gICAgZm9yIChsZXQgdHVybiA9IDA7IHR1cm4gPCBNT1NUX1RVUk5TOyB0dXJuKyspIHtcbiAgICAgIGNvbnN0IHdvcmQgPSB0aGlzLiN3b3JkKCk7XG4gICAgICBpZiAoc3RhdGVPZih3b3JkKSAhPT0gTC5TVEFURV9SRUFEWSkgcmV0dXJuO1xuICAgICAgY29uc3QgdmFsdWUgPSB0aGlzLmFyZWEucmVhZCh0aGlzLiNwYXlsb2FkQXQod29yZCksIHRoaXMuZWxlbVNpemUpO1xuICAgICAgY29uc3Qgbm93ID0gdGhpcy4jd29yZCgpO1xuICAgICAgaWYgKG5vdy5sb3cgIT09IHdvcmQubG93IHx8IG5vdy5oaWdoICE9PSB3b3JkLmhpZ2gpIGNvbnRpbnVlOyAvLyBpdCBwcm92ZXMgdGhlIGNvcHlcbiAgICAgIHlpZWxkIHsgcGxhY2U6IFwidmFsdWVcIiwgdmFsdWUgfTtcbiAgICAgIHJldHVybjtcbiAgICB9XG4gIH1cblxuICBzcGFucygpOiBTcGFuW10ge1xuICAgIHJldHVybiBbXG4gICAgICBvbmUoTC5PVVRDT01FX1NUQVRFLCA4LCBcInN0YXRlXCIpLFxuICAgICAgd2FpdGVyU2V0KEwuT1VUQ09NRV9TRVRUTEVELCBcInNldHRsZWRcIiksXG4gICAgICByb3coTC5PVVRDT01FX0JMT0NLUywgdGhpcy5zdHJpZGUsIHRoaXMuI2Jsb2NrQ291bnQsIFwiYmxvY2tcIiksXG4gICAgXTtcbiAgfVxuXG4gIG92ZXJyaWRlIGFib3V0KHNwYW46IFNwYW4sIGs6IG51bWJlcik6IHN0cmluZyB7XG4gICAgaWYgKHNwYW4ubmFtZSA9PT0gXCJzdGF0ZVwiKSByZXR1cm4gYCR7dGhpcy4jc3RhdGVUZXh0KHRoaXMuI3dvcmQoKSl9LCBnZW5lcmF0aW9uICR7Z2VuZXJhdGlvbk9mKHRoaXMuI3dvcmQoKSl9YDtcbiAgICBpZiAoc3Bhbi5lYWNoID09PSAwKSByZXR1cm4gXCJcIjtcbiAgICBjb25zdCBvd25lciA9IGxvd2VyKHRoaXMuYXJlYS5oYWx2ZXMoTC5PVVRDT01FX0JMT0NLUyArIGsgKiB0aGlzLnN0cmlkZSkpO1xuICAgIHJldHVybiBvd25lciA9PT0gMCA/IFwiXCIgOiBgaGVsZCBieSBzbG90ICR7c2xvdE9mKG93bmVyKX1gO1xuICB9XG59XG4iLCAiLy8gUG9vbHM6IFNQRUNJRklDQVRJT04ubWQgc2VjdGlvbiAxNi5cblxuaW1wb3J0ICogYXMgTCBmcm9tIFwiemVyb2lwYy9sYXlvdXRcIjtcbmltcG9ydCB7IGNvdW50ZWQgfSBmcm9tIFwiLi4vdGV4dFwiO1xuaW1wb3J0IHR5cGUgeyBIYWx2ZXMgfSBmcm9tIFwiLi9maWxlXCI7XG5pbXBvcnQgeyB0eXBlIEVsZW1lbnQsIHR5cGUgRmFjdCwgdHlwZSBHYXVnZSwgb25lLCByb3csIHR5cGUgU3BhbiwgU3ViamVjdCwgd2FpdGVyU2V0IH0gZnJvbSBcIi4vc3ViamVjdFwiO1xuaW1wb3J0IHsgdHlwZSBMaXN0ZWQsIHNsb3RPZiwgdHlwZSBWaWV3IH0gZnJvbSBcIi4vdmlld1wiO1xuaW1wb3J0IHsgbG93ZXIsIFJvdywgdXA4IH0gZnJvbSBcIi4vd29yZHNcIjtcblxuLyoqIEhhbmRsZXMgaW4gb25lIHF1ZXVlIHRoYXQgYXJlIGxvb2tlZCBhdC4gKi9cbmNvbnN0IE1PU1RfSEFORExFUyA9IDIgKiogMTg7XG5cbmNvbnN0IGlzU2VudCA9ICh7IGxvdyB9OiBIYWx2ZXMpID0+ICgobG93ID4+PiAyNCkgJiAxKSAhPT0gMDtcbmNvbnN0IGdlbmVyYXRpb25PZiA9ICh7IGxvdywgaGlnaCB9OiBIYWx2ZXMpID0+IEJpZ0ludChoaWdoKSAqIDEyOG4gKyBCaWdJbnQobG93ID4+PiAyNSk7XG5jb25zdCBoYW5kbGVPZiA9IChsZWFzZTogSGFsdmVzLCBibG9jazogbnVtYmVyKSA9PiAoZ2VuZXJhdGlvbk9mKGxlYXNlKSA8PCAyNG4pIHwgQmlnSW50KGJsb2NrKTtcblxuLyoqIFdobyB1c2VzIHRoZSBibG9ja3MsIHNlZW4gYXQgb25lIHRpbWUuICovXG5pbnRlcmZhY2UgTGVhc2VzIHtcbiAgaXNUYWtlbihsZWFzZTogSGFsdmVzLCBibG9jazogbnVtYmVyKTogYm9vbGVhbjtcbn1cblxuZXhwb3J0IGNsYXNzIFBvb2xTdWJqZWN0IGV4dGVuZHMgU3ViamVjdCB7XG4gIHJlYWRvbmx5ICNwYXlsb2FkOiBudW1iZXI7XG4gIHJlYWRvbmx5ICNibG9ja3M6IFJvdztcblxuICBjb25zdHJ1Y3Rvcih2aWV3OiBWaWV3LCBlbnRyeTogTGlzdGVkKSB7XG4gICAgc3VwZXIodmlldywgZW50cnksIFwicG9vbFwiKTtcbiAgICB0aGlzLiNwYXlsb2FkID0gdGhpcy5hcmVhLnUzMihMLlBPT0xfUEFZTE9BRCk7XG4gICAgaWYgKHRoaXMuI3BheWxvYWQgPCA4IHx8IHRoaXMuI3BheWxvYWQgJSA4ICE9PSAwKSB0aGlzLmNvcnJ1cHQoYGl0cyBwYXlsb2FkcyBsaWUgYXQgJHt0aGlzLiNwYXlsb2FkfSBvZiBhIGJsb2NrYCk7XG4gICAgdGhpcy5uZWVkU3RyaWRlKHRoaXMuI3BheWxvYWQgKyB1cDgodGhpcy5lbGVtU2l6ZSkpO1xuICAgIHRoaXMubmVlZChMLlBPT0xfQkxPQ0tTICsgdGhpcy5jYXBhY2l0eSAqIHRoaXMuc3RyaWRlKTtcbiAgICB0aGlzLiNibG9ja3MgPSBuZXcgUm93KHRoaXMuYXJlYSwgTC5QT09MX0JMT0NLUywgdGhpcy5zdHJpZGUsIHRoaXMuY2FwYWNpdHkpO1xuICB9XG5cbiAgI2Jsb2NrQXQoYmxvY2s6IG51bWJlcik6IG51bWJlciB7XG4gICAgcmV0dXJuIEwuUE9PTF9CTE9DS1MgKyBibG9jayAqIHRoaXMuc3RyaWRlO1xuICB9XG5cbiAgI2JvdW5kTGluZXMoKTogbnVtYmVyW10ge1xuICAgIGNvbnN0IGxpbmVzOiBudW1iZXJbXSA9IFtdO1xuICAgIGZvciAobGV0IGsgPSAwOyBrIDwgTC5QT09MX1FVRVVFX0NPVU5UOyBrKyspIHtcbiAgICAgIGNvbnN0IGxpbmUgPSBOdW1iZXIodGhpcy5hcmVhLnU2NChMLlBPT0xfUVVFVUVTICsgOCAqIGspKTtcbiAgICAgIGlmIChsaW5lICE9PSAwKSBsaW5lcy5wdXNoKGxpbmUpO1xuICAgIH1cbiAgICByZXR1cm4gbGluZXM7XG4gIH1cblxuICAvKiogVGhlIHF1ZXVlIHRoYXQgbGllcyBhdCB0aGlzIGxpbmUuICovXG4gICNxdWV1ZUF0KGxpbmU6IG51bWJlcik6IExpc3RlZCB8IHVuZGVmaW5lZCB7XG4gICAgcmV0dXJuIHRoaXMudmlld1xuICAgICAgLmVudHJpZXMoKVxuICAgICAgLmZpbmQoXG4gICAgICAgIChlbnRyeSkgPT5cbiAgICAgICAgICAhZW50cnkucHJvYmxlbSAmJlxuICAgICAgICAgIGVudHJ5Lm9mZnNldCA9PT0gbGluZSAqIEwuTElORV9CWVRFUyAmJlxuICAgICAgICAgIHRoaXMudmlldy5hcmVhKGVudHJ5KS51MzIoTC5TVFJVQ1RVUkVfS0lORCkgPT09IEwuS0lORF9RVUVVRSxcbiAgICAgICk7XG4gIH1cblxuICAvKiogVGhlIGhhbmRsZXMgdGhhdCBhcmUgaW4gYm91bmQgcXVldWVzLiAqL1xuICAjZmluZEhhbmRsZXMoKTogU2V0PGJpZ2ludD4ge1xuICAgIGNvbnN0IGhhbmRsZXMgPSBuZXcgU2V0PGJpZ2ludD4oKTtcbiAgICBmb3IgKGNvbnN0IGxpbmUgb2YgdGhpcy4jYm91bmRMaW5lcygpKSB7XG4gICAgICBjb25zdCBlbnRyeSA9IHRoaXMuI3F1ZXVlQXQobGluZSk7XG4gICAgICBpZiAoIWVudHJ5KSBjb250aW51ZTtcbiAgICAgIGNvbnN0IHF1ZXVlID0gdGhpcy52aWV3LnN1YmplY3QoZW50cnkpO1xuICAgICAgaWYgKHF1ZXVlLmVsZW1TaXplICE9PSA4KSBjb250aW51ZTtcbiAgICAgIGxldCBjb3VudCA9IDA7XG4gICAgICBmb3IgKGNvbnN0IHsgdmFsdWUgfSBvZiBxdWV1ZS5lbGVtZW50cygpKSB7XG4gICAgICAgIGhhbmRsZXMuYWRkKG5ldyBEYXRhVmlldyh2YWx1ZS5idWZmZXIsIHZhbHVlLmJ5dGVPZmZzZXQpLmdldEJpZ1VpbnQ2NCgwLCB0cnVlKSk7XG4gICAgICAgIGlmICgrK2NvdW50ID09PSBNT1NUX0hBTkRMRVMpIGJyZWFrO1xuICAgICAgfVxuICAgIH1cbiAgICByZXR1cm4gaGFuZGxlcztcbiAgfVxuXG4gICNsZWFzZXMoKTogTGVhc2VzIHtcbiAgICBjb25zdCBhbGl2ZSA9IHRoaXMudmlldy5jZW5zdXMoKTtcbiAgICBjb25zdCBoYW5kbGVzID0gdGhpcy4jZmluZEhhbmRsZXMoKTtcbiAgICB0aGlzLiNibG9ja3MuZm9yZ2V0KCk7XG4gICAgcmV0dXJuIHtcbiAgICAgIC8vIExlYXNlZCBieSB0aGUgbGl2aW5nLCBiZWluZyBoYW5kZWQgb3ZlciBieSB0aGVtLCBvciBpbiBhIGJvdW5kIHF1ZXVlLlxuICAgICAgaXNUYWtlbjogKGxlYXNlLCBibG9jaykgPT5cbiAgICAgICAgbG93ZXIobGVhc2UpICE9PSAwICYmIChhbGl2ZShsb3dlcihsZWFzZSkpIHx8IChpc1NlbnQobGVhc2UpICYmIGhhbmRsZXMuaGFzKGhhbmRsZU9mKGxlYXNlLCBibG9jaykpKSksXG4gICAgfTtcbiAgfVxuXG4gIGZhY3RzKCk6IEZhY3RbXSB7XG4gICAgY29uc3QgbGVhc2VzID0gdGhpcy4jbGVhc2VzKCk7XG4gICAgbGV0IGxlYXNlZCA9IDA7XG4gICAgbGV0IHNlbnQgPSAwO1xuICAgIGxldCBsZWZ0ID0gMDtcbiAgICBmb3IgKGxldCBibG9jayA9IDA7IGJsb2NrIDwgdGhpcy4jYmxvY2tzLmxvb2tlZDsgYmxvY2srKykge1xuICAgICAgY29uc3QgbGVhc2UgPSB0aGlzLiNibG9ja3MuYXQoYmxvY2spO1xuICAgICAgaWYgKCFsZWFzZXMuaXNUYWtlbihsZWFzZSwgYmxvY2spKSBsZWZ0ICs9IGxvd2VyKGxlYXNlKSA9PT0gMCA/IDAgOiAxO1xuICAgICAgZWxzZSBpZiAoaXNTZW50KGxlYXNlKSkgc2VudCsrO1xuICAgICAgZWxzZSBsZWFzZWQrKztcbiAgICB9XG4gICAgY29uc3QgeyByZW1hcmsgfSA9IHRoaXMuI2Jsb2NrcztcbiAgICBjb25zdCBib3VuZCA9IHRoaXMuI2JvdW5kTGluZXMoKS5tYXAoKGxpbmUpID0+IHRoaXMuI3F1ZXVlQXQobGluZSk/Lm5hbWUgPz8gYGxpbmUgJHtsaW5lfSwgd2hlcmUgbm9uZSBpczogY29ycnVwdGApO1xuICAgIHJldHVybiBbXG4gICAgICB7IG5hbWU6IFwicGF5bG9hZCBhdFwiLCB2YWx1ZTogYCske3RoaXMuI3BheWxvYWR9IGluIGVhY2ggYmxvY2tgLCBkYXRhOiB0aGlzLiNwYXlsb2FkIH0sXG4gICAgICB7IG5hbWU6IFwibGVhc2VkXCIsIHZhbHVlOiBjb3VudGVkKGxlYXNlZCwgXCJibG9ja1wiKSArIHJlbWFyaywgZGF0YTogbGVhc2VkIH0sXG4gICAgICB7IG5hbWU6IFwiYmVpbmcgaGFuZGVkIG92ZXJcIiwgdmFsdWU6IGNvdW50ZWQoc2VudCwgXCJibG9ja1wiKSArIHJlbWFyaywgZGF0YTogc2VudCB9LFxuICAgICAgeyBuYW1lOiBcImxlZnQgYnkgdGhlIGRlYWRcIiwgdmFsdWU6IGAke2NvdW50ZWQobGVmdCwgXCJibG9ja1wiKX0ke3JlbWFya30sIGZyZWVgLCBkYXRhOiBsZWZ0IH0sXG4gICAgICAuLi4oYm91bmQubGVuZ3RoID09PSAwID8gW3sgbmFtZTogXCJib3VuZCBxdWV1ZXNcIiwgdmFsdWU6IFwibm9uZVwiLCBkYXRhOiBbXSB9XSA6IFtdKSxcbiAgICAgIC4uLmJvdW5kLm1hcCgodmFsdWUsIGspID0+IChrID09PSAwID8geyBuYW1lOiBcImJvdW5kIHF1ZXVlc1wiLCB2YWx1ZSwgZGF0YTogYm91bmQgfSA6IHsgbmFtZTogXCJcIiwgdmFsdWUgfSkpLFxuICAgICAgdGhpcy53YWl0aW5nKFwiYWNxdWlyZXJzIHdhaXRpbmdcIiwgTC5QT09MX0ZSRUUpLFxuICAgIF07XG4gIH1cblxuICBvdmVycmlkZSBnYXVnZSgpOiBHYXVnZSB7XG4gICAgY29uc3QgbGVhc2VzID0gdGhpcy4jbGVhc2VzKCk7XG4gICAgbGV0IGNhbWUgPSAwbjtcbiAgICBsZXQgdXNlZCA9IDA7XG4gICAgZm9yIChsZXQgYmxvY2sgPSAwOyBibG9jayA8IHRoaXMuI2Jsb2Nrcy5sb29rZWQ7IGJsb2NrKyspIHtcbiAgICAgIGNvbnN0IGxlYXNlID0gdGhpcy4jYmxvY2tzLmF0KGJsb2NrKTtcbiAgICAgIGNhbWUgKz0gZ2VuZXJhdGlvbk9mKGxlYXNlKTtcbiAgICAgIGlmIChsZWFzZXMuaXNUYWtlbihsZWFzZSwgYmxvY2spKSB1c2VkKys7XG4gICAgfVxuICAgIHJldHVybiB7IHVzZWQsIG1vc3Q6IHRoaXMuY2FwYWNpdHksIHVuaXQ6IFwiXCIsIGNhbWUsIGNhbWVOYW1lOiBcImxlYXNlcyBhbmQgaGFuZC1vdmVyc1wiLCB3ZW50TmFtZTogXCJcIiwgc3RhdGU6IFwiXCIgfTtcbiAgfVxuXG4gIC8qKiBUaGUgYmxvY2tzIHRoYXQgYXJlIG5vdCBmcmVlLiBUaGVpciBwYXlsb2FkcyBhcmUgcGxhaW4gbWVtb3J5IG9mIHdob2V2ZXIgaGFzIHRoZSBsZWFzZS4gKi9cbiAgKmVsZW1lbnRzKCk6IEl0ZXJhYmxlPEVsZW1lbnQ+IHtcbiAgICBjb25zdCBsZWFzZXMgPSB0aGlzLiNsZWFzZXMoKTtcbiAgICBmb3IgKGxldCBibG9jayA9IDA7IGJsb2NrIDwgdGhpcy4jYmxvY2tzLmxvb2tlZDsgYmxvY2srKykge1xuICAgICAgY29uc3QgbGVhc2UgPSB0aGlzLiNibG9ja3MuYXQoYmxvY2spO1xuICAgICAgaWYgKCFsZWFzZXMuaXNUYWtlbihsZWFzZSwgYmxvY2spKSBjb250aW51ZTtcbiAgICAgIGNvbnN0IHZhbHVlID0gdGhpcy5hcmVhLnJlYWQodGhpcy4jYmxvY2tBdChibG9jaykgKyB0aGlzLiNwYXlsb2FkLCB0aGlzLmVsZW1TaXplKTtcbiAgICAgIGNvbnN0IG5vdGUgPSBgKCR7aXNTZW50KGxlYXNlKSA/IFwiaGFuZGVkIG92ZXIgYnlcIiA6IFwibGVhc2VkIGJ5XCJ9IHNsb3QgJHtzbG90T2YobG93ZXIobGVhc2UpKX0pYDtcbiAgICAgIHlpZWxkIHsgcGxhY2U6IFN0cmluZyhibG9jayksIHZhbHVlLCBub3RlIH07XG4gICAgfVxuICB9XG5cbiAgc3BhbnMoKTogU3BhbltdIHtcbiAgICByZXR1cm4gW1xuICAgICAgb25lKEwuUE9PTF9RVUVVRVMsIDggKiBMLlBPT0xfUVVFVUVfQ09VTlQsIFwiYm91bmQgcXVldWVzXCIpLFxuICAgICAgd2FpdGVyU2V0KEwuUE9PTF9GUkVFLCBcImZyZWVcIiksXG4gICAgICByb3coTC5QT09MX0JMT0NLUywgdGhpcy5zdHJpZGUsIHRoaXMuY2FwYWNpdHksIFwiYmxvY2tcIiksXG4gICAgXTtcbiAgfVxuXG4gIG92ZXJyaWRlIGFib3V0KHNwYW46IFNwYW4sIGs6IG51bWJlcik6IHN0cmluZyB7XG4gICAgaWYgKHNwYW4uZWFjaCA9PT0gMCkgcmV0dXJuIFwiXCI7XG4gICAgY29uc3QgbGVhc2UgPSB0aGlzLmFyZWEuaGFsdmVzKHRoaXMuI2Jsb2NrQXQoaykpO1xuICAgIGNvbnN0IG93bmVyID0gbG93ZXIobGVhc2UpO1xuICAgIGNvbnN0IHdob3NlID0gb3duZXIgPT09IDAgPyBcIm5vYm9keSdzXCIgOiBgJHtpc1NlbnQobGVhc2UpID8gXCJzZW50IGJ5XCIgOiBcImxlYXNlZCBieVwifSBzbG90ICR7c2xvdE9mKG93bmVyKX1gO1xuICAgIHJldHVybiBgZ2VuZXJhdGlvbiAke2dlbmVyYXRpb25PZihsZWFzZSl9LCAke3dob3NlfWA7XG4gIH1cbn1cbiIsICIvLyBSaW5nczogU1BFQ0lGSUNBVElPTi5tZCBzZWN0aW9uIDEzLlxuXG5pbXBvcnQgKiBhcyBMIGZyb20gXCJ6ZXJvaXBjL2xheW91dFwiO1xuaW1wb3J0IHR5cGUgeyBIYWx2ZXMgfSBmcm9tIFwiLi9maWxlXCI7XG5pbXBvcnQgeyB0eXBlIEVsZW1lbnQsIHR5cGUgRmFjdCwgdHlwZSBHYXVnZSwgb25lLCB0eXBlIFNwYW4sIFN1YmplY3QsIHdhaXRlclNldCB9IGZyb20gXCIuL3N1YmplY3RcIjtcbmltcG9ydCB0eXBlIHsgTGlzdGVkLCBWaWV3IH0gZnJvbSBcIi4vdmlld1wiO1xuaW1wb3J0IHsgbG93ZXIsIHVwOCB9IGZyb20gXCIuL3dvcmRzXCI7XG5cbmNvbnN0IExBUFMgPSAyICoqIDMyO1xuXG5leHBvcnQgY2xhc3MgUmluZ1N1YmplY3QgZXh0ZW5kcyBTdWJqZWN0IHtcbiAgb3ZlcnJpZGUgcmVhZG9ubHkgdmFyaWVzOiBib29sZWFuO1xuICByZWFkb25seSAjbWVzc2FnZXM6IGJvb2xlYW47XG4gIHJlYWRvbmx5ICNsYXJnZXN0OiBudW1iZXI7XG4gIHJlYWRvbmx5ICN1bml0Q291bnQ6IG51bWJlcjtcbiAgcmVhZG9ubHkgI2FyZWFCeXRlczogbnVtYmVyO1xuICByZWFkb25seSAjb3ZlcmZsb3c6IG51bWJlcjtcblxuICBjb25zdHJ1Y3Rvcih2aWV3OiBWaWV3LCBlbnRyeTogTGlzdGVkKSB7XG4gICAgc3VwZXIodmlldywgZW50cnksIFwicmluZ1wiKTtcbiAgICBjb25zdCBtb2RlID0gdGhpcy5hcmVhLnUzMihMLlJJTkdfTU9ERSk7XG4gICAgaWYgKG1vZGUgPiBMLlJJTkdfTUVTU0FHRVMpIHRoaXMuY29ycnVwdChgaXRzIG1vZGUgaXMgJHttb2RlfWApO1xuICAgIHRoaXMuI21lc3NhZ2VzID0gbW9kZSA9PT0gTC5SSU5HX01FU1NBR0VTO1xuICAgIHRoaXMudmFyaWVzID0gdGhpcy4jbWVzc2FnZXM7XG4gICAgdGhpcy4jbGFyZ2VzdCA9IHRoaXMuYXJlYS51MzIoTC5SSU5HX0xBUkdFU1QpO1xuICAgIHRoaXMuI3VuaXRDb3VudCA9IHRoaXMuI21lc3NhZ2VzID8gdGhpcy5jYXBhY2l0eSAvIEwuRlJBTUVfVU5JVCA6IHRoaXMuY2FwYWNpdHk7XG4gICAgaWYgKHRoaXMuc3RyaWRlICE9PSAodGhpcy4jbWVzc2FnZXMgPyBMLkZSQU1FX1VOSVQgOiB0aGlzLmVsZW1TaXplKSkgdGhpcy5jb3JydXB0KGBpdHMgc3RyaWRlIGlzICR7dGhpcy5zdHJpZGV9YCk7XG4gICAgaWYgKHRoaXMuI21lc3NhZ2VzKSB7XG4gICAgICBjb25zdCB7IGNhcGFjaXR5IH0gPSB0aGlzO1xuICAgICAgaWYgKHRoaXMuZWxlbVNpemUgIT09IDEpIHRoaXMuY29ycnVwdChgbWVzc2FnZXMgd2l0aCBlbGVtZW50cyBvZiAke3RoaXMuZWxlbVNpemV9IGJ5dGVzYCk7XG4gICAgICBpZiAoY2FwYWNpdHkgPCA4IHx8IGNhcGFjaXR5ICUgOCAhPT0gMCB8fCB0aGlzLiNsYXJnZXN0ID4gY2FwYWNpdHkgLSA4KSB7XG4gICAgICAgIHRoaXMuY29ycnVwdChgbWVzc2FnZXMgb2YgdXAgdG8gJHt0aGlzLiNsYXJnZXN0fSBieXRlcyBpbiAke2NhcGFjaXR5fSBieXRlc2ApO1xuICAgICAgfVxuICAgIH1cbiAgICB0aGlzLiNhcmVhQnl0ZXMgPSB0aGlzLiN1bml0Q291bnQgKiB0aGlzLnN0cmlkZTtcbiAgICB0aGlzLiNvdmVyZmxvdyA9IHRoaXMuI21lc3NhZ2VzID8gdXA4KHRoaXMuI2xhcmdlc3QpIDogMDtcbiAgICB0aGlzLm5lZWQoTC5SSU5HX0FSRUEgKyB0aGlzLiNhcmVhQnl0ZXMgKyB0aGlzLiNvdmVyZmxvdyk7XG4gIH1cblxuICAvKiogVW5pdHMgZnJvbSBoZWFkIHRvIHRhaWwsIGNsYW1wZWQ6IHRoZXNlIGFyZSB0d28gbW9tZW50cy4gKi9cbiAgI2Rpc3RhbmNlKGhlYWQ6IEhhbHZlcywgdGFpbDogSGFsdmVzKTogbnVtYmVyIHtcbiAgICBpZiAoaGVhZC5sb3cgPj0gdGhpcy4jdW5pdENvdW50IHx8IHRhaWwubG93ID49IHRoaXMuI3VuaXRDb3VudCkge1xuICAgICAgdGhpcy5jb3JydXB0KGBoZWFkIGF0ICR7aGVhZC5sb3d9LCB0YWlsIGF0ICR7dGFpbC5sb3d9LCBhbmQgdGhlcmUgYXJlICR7dGhpcy4jdW5pdENvdW50fSB1bml0c2ApO1xuICAgIH1cbiAgICBjb25zdCBsYXBzID0gKHRhaWwuaGlnaCAtIGhlYWQuaGlnaCArIExBUFMpICUgTEFQUztcbiAgICBpZiAobGFwcyA+PSBMQVBTIC8gMikgcmV0dXJuIDA7XG4gICAgY29uc3QgZGlzdGFuY2UgPSBNYXRoLm1pbihsYXBzLCAyKSAqIHRoaXMuI3VuaXRDb3VudCArIHRhaWwubG93IC0gaGVhZC5sb3c7XG4gICAgcmV0dXJuIE1hdGgubWF4KDAsIE1hdGgubWluKGRpc3RhbmNlLCB0aGlzLiN1bml0Q291bnQpKTtcbiAgfVxuXG4gICNudW1iZXIoeyBsb3csIGhpZ2ggfTogSGFsdmVzKTogYmlnaW50IHtcbiAgICByZXR1cm4gQmlnSW50KGhpZ2gpICogQmlnSW50KHRoaXMuI3VuaXRDb3VudCkgKyBCaWdJbnQobG93KTtcbiAgfVxuXG4gIC8qKiBXaGV0aGVyIHRoZSBjb25zdW1lciBpcyBwYXN0IHdoYXQgbGllcyBzbyBtYW55IHVuaXRzIGJlaGluZCB0aGlzIGhlYWQuICovXG4gICNpc1JlYWQoaGVhZDogSGFsdmVzLCB1bml0czogbnVtYmVyKTogYm9vbGVhbiB7XG4gICAgcmV0dXJuIHRoaXMuI251bWJlcih0aGlzLmFyZWEuaGFsdmVzKEwuUklOR19IRUFEKSkgLSB0aGlzLiNudW1iZXIoaGVhZCkgPiBCaWdJbnQodW5pdHMpO1xuICB9XG5cbiAgI3BsYWNlKG5hbWU6IHN0cmluZywgcG9zaXRpb246IEhhbHZlcyk6IEZhY3Qge1xuICAgIGNvbnN0IHZhbHVlID0gYGxhcCAke3Bvc2l0aW9uLmhpZ2h9LCAke3RoaXMuI21lc3NhZ2VzID8gXCJ1bml0XCIgOiBcImluZGV4XCJ9ICR7cG9zaXRpb24ubG93fWA7XG4gICAgcmV0dXJuIHsgbmFtZSwgdmFsdWUsIGRhdGE6IHsgbGFwOiBwb3NpdGlvbi5oaWdoLCBpbmRleDogcG9zaXRpb24ubG93IH0gfTtcbiAgfVxuXG4gIGZhY3RzKCk6IEZhY3RbXSB7XG4gICAgY29uc3QgbWVzc2FnZXMgPSBgbWVzc2FnZXMgb2YgdXAgdG8gJHt0aGlzLiNsYXJnZXN0fSBieXRlczsgdGhlIGNhcGFjaXR5IGNvdW50cyBieXRlc2A7XG4gICAgcmV0dXJuIFtcbiAgICAgIHsgbmFtZTogXCJtb2RlXCIsIHZhbHVlOiB0aGlzLiNtZXNzYWdlcyA/IG1lc3NhZ2VzIDogXCJlbGVtZW50c1wiIH0sXG4gICAgICB0aGlzLiNwbGFjZShcImhlYWRcIiwgdGhpcy5hcmVhLmhhbHZlcyhMLlJJTkdfSEVBRCkpLFxuICAgICAgdGhpcy4jcGxhY2UoXCJ0YWlsXCIsIHRoaXMuYXJlYS5oYWx2ZXMoTC5SSU5HX1RBSUwpKSxcbiAgICAgIHRoaXMub3duZXIoXCJwcm9kdWNlclwiLCBsb3dlcih0aGlzLmFyZWEuaGFsdmVzKEwuUklOR19QUk9EVUNFUikpKSxcbiAgICAgIHRoaXMub3duZXIoXCJjb25zdW1lclwiLCBsb3dlcih0aGlzLmFyZWEuaGFsdmVzKEwuUklOR19DT05TVU1FUikpKSxcbiAgICAgIHRoaXMud2FpdGluZyhcImNvbnN1bWVyIHdhaXRpbmdcIiwgTC5SSU5HX05PVF9FTVBUWSksXG4gICAgICB0aGlzLndhaXRpbmcoXCJwcm9kdWNlciB3YWl0aW5nXCIsIEwuUklOR19OT1RfRlVMTCksXG4gICAgXTtcbiAgfVxuXG4gIG92ZXJyaWRlIGdhdWdlKCk6IEdhdWdlIHtcbiAgICBjb25zdCBoZWFkID0gdGhpcy5hcmVhLmhhbHZlcyhMLlJJTkdfSEVBRCk7XG4gICAgY29uc3QgdGFpbCA9IHRoaXMuYXJlYS5oYWx2ZXMoTC5SSU5HX1RBSUwpO1xuICAgIGNvbnN0IGJ5dGVzID0gdGhpcy4jbWVzc2FnZXMgPyBMLkZSQU1FX1VOSVQgOiAxO1xuICAgIHJldHVybiB7XG4gICAgICB1c2VkOiB0aGlzLiNkaXN0YW5jZShoZWFkLCB0YWlsKSAqIGJ5dGVzLFxuICAgICAgbW9zdDogdGhpcy5jYXBhY2l0eSxcbiAgICAgIHVuaXQ6IHRoaXMuI21lc3NhZ2VzID8gXCJieXRlc1wiIDogXCJcIixcbiAgICAgIGNhbWU6IHRoaXMuI251bWJlcih0YWlsKSAqIEJpZ0ludChieXRlcyksXG4gICAgICB3ZW50OiB0aGlzLiNudW1iZXIoaGVhZCkgKiBCaWdJbnQoYnl0ZXMpLFxuICAgICAgY2FtZU5hbWU6IFwid3JpdHRlblwiLFxuICAgICAgd2VudE5hbWU6IFwicmVhZFwiLFxuICAgICAgc3RhdGU6IFwiXCIsXG4gICAgfTtcbiAgfVxuXG4gICplbGVtZW50cygpOiBJdGVyYWJsZTxFbGVtZW50PiB7XG4gICAgY29uc3QgaGVhZCA9IHRoaXMuYXJlYS5oYWx2ZXMoTC5SSU5HX0hFQUQpO1xuICAgIGNvbnN0IHVuaXRzID0gdGhpcy4jZGlzdGFuY2UoaGVhZCwgdGhpcy5hcmVhLmhhbHZlcyhMLlJJTkdfVEFJTCkpO1xuICAgIGxldCBpbmRleCA9IGhlYWQubG93O1xuICAgIGZvciAobGV0IGdvbmUgPSAwLCBudW1iZXIgPSAwOyBnb25lIDwgdW5pdHM7IG51bWJlcisrKSB7XG4gICAgICBsZXQgdGFrZW4gPSAxO1xuICAgICAgbGV0IGxlbmd0aCA9IHRoaXMuZWxlbVNpemU7XG4gICAgICBsZXQgYXQgPSBMLlJJTkdfQVJFQSArIGluZGV4ICogdGhpcy5zdHJpZGU7XG4gICAgICBpZiAodGhpcy4jbWVzc2FnZXMpIHtcbiAgICAgICAgbGVuZ3RoID0gdGhpcy5hcmVhLnUzMihhdCArIEwuRlJBTUVfTEVOR1RIKTtcbiAgICAgICAgdGFrZW4gPSAxICsgdXA4KGxlbmd0aCkgLyBMLkZSQU1FX1VOSVQ7XG4gICAgICAgIGF0ICs9IEwuRlJBTUVfUEFZTE9BRDtcbiAgICAgICAgLy8gV2hhdCB0aGUgY29uc3VtZXIgaGFzIGdvbmUgcGFzdCBtYXkgYmUgd3JpdHRlbiBhZ2FpbjogdGhlcmUgaXMgbm8gdGVsbGluZyB0aGVuIHdoZXJlIGEgbWVzc2FnZSBiZWdpbnMuXG4gICAgICAgIGlmICh0aGlzLiNpc1JlYWQoaGVhZCwgZ29uZSkpIHJldHVybjtcbiAgICAgICAgaWYgKGxlbmd0aCA+IHRoaXMuI2xhcmdlc3QgfHwgdGFrZW4gPiB1bml0cyAtIGdvbmUpIHRoaXMuY29ycnVwdChgYSBtZXNzYWdlIG9mICR7bGVuZ3RofSBieXRlc2ApO1xuICAgICAgfVxuICAgICAgY29uc3QgdmFsdWUgPSB0aGlzLmFyZWEucmVhZChhdCwgbGVuZ3RoKTtcbiAgICAgIGNvbnN0IGxhdGUgPSB0aGlzLiNpc1JlYWQoaGVhZCwgZ29uZSk7IC8vIHRoZSBjb3B5IG1heSBiZSB0b3JuXG4gICAgICBpZiAobGF0ZSAmJiB0aGlzLiNtZXNzYWdlcykgcmV0dXJuO1xuICAgICAgaWYgKCFsYXRlKSB5aWVsZCB7IHBsYWNlOiBTdHJpbmcobnVtYmVyKSwgdmFsdWUgfTtcbiAgICAgIGdvbmUgKz0gdGFrZW47XG4gICAgICBpbmRleCA9IChpbmRleCArIHRha2VuKSAlIHRoaXMuI3VuaXRDb3VudDtcbiAgICB9XG4gIH1cblxuICBzcGFucygpOiBTcGFuW10ge1xuICAgIGNvbnN0IGVuZCA9IEwuUklOR19BUkVBICsgdGhpcy4jYXJlYUJ5dGVzO1xuICAgIHJldHVybiBbXG4gICAgICBvbmUoTC5SSU5HX1RBSUwsIDgsIFwidGFpbFwiKSxcbiAgICAgIG9uZShMLlJJTkdfUFJPRFVDRVIsIDgsIFwicHJvZHVjZXJcIiksXG4gICAgICBvbmUoTC5SSU5HX0hFQUQsIDgsIFwiaGVhZFwiKSxcbiAgICAgIG9uZShMLlJJTkdfQ09OU1VNRVIsIDgsIFwiY29uc3VtZXJcIiksXG4gICAgICB3YWl0ZXJTZXQoTC5SSU5HX05PVF9FTVBUWSwgXCJub3RfZW1wdHlcIiksXG4gICAgICB3YWl0ZXJTZXQoTC5SSU5HX05PVF9GVUxMLCBcIm5vdF9mdWxsXCIpLFxuICAgICAgb25lKEwuUklOR19BUkVBLCB0aGlzLiNhcmVhQnl0ZXMsIHRoaXMuI21lc3NhZ2VzID8gXCJmcmFtZXNcIiA6IFwiZWxlbWVudHNcIiksXG4gICAgICAuLi4odGhpcy4jb3ZlcmZsb3cgPiAwID8gW29uZShlbmQsIHRoaXMuI292ZXJmbG93LCBcIm92ZXJmbG93IG9mIHRoZSBmcmFtZXNcIildIDogW10pLFxuICAgIF07XG4gIH1cblxuICBvdmVycmlkZSBhYm91dCh7IG5hbWUsIGJlZ2luIH06IFNwYW4pOiBzdHJpbmcge1xuICAgIGlmIChuYW1lID09PSBcInRhaWxcIiB8fCBuYW1lID09PSBcImhlYWRcIikgcmV0dXJuIHRoaXMuI3BsYWNlKG5hbWUsIHRoaXMuYXJlYS5oYWx2ZXMoYmVnaW4pKS52YWx1ZTtcbiAgICBpZiAobmFtZSA9PT0gXCJwcm9kdWNlclwiIHx8IG5hbWUgPT09IFwiY29uc3VtZXJcIikgcmV0dXJuIHRoaXMudmlldy5vd25lclRleHQobG93ZXIodGhpcy5hcmVhLmhhbHZlcyhiZWdpbikpKTtcbiAgICByZXR1cm4gXCJcIjtcbiAgfVxufVxuIiwgIi8vIFN0YWNrczogU1BFQ0lGSUNBVElPTi5tZCBzZWN0aW9uIDEyLlxuXG5pbXBvcnQgKiBhcyBMIGZyb20gXCJ6ZXJvaXBjL2xheW91dFwiO1xuaW1wb3J0IHR5cGUgeyBIYWx2ZXMgfSBmcm9tIFwiLi9maWxlXCI7XG5pbXBvcnQgeyB0eXBlIEVsZW1lbnQsIHR5cGUgRmFjdCwgdHlwZSBHYXVnZSwgb25lLCByb3csIHR5cGUgU3BhbiwgU3ViamVjdCwgd2FpdGVyU2V0IH0gZnJvbSBcIi4vc3ViamVjdFwiO1xuaW1wb3J0IHsgdHlwZSBMaXN0ZWQsIHNsb3RPZiwgdHlwZSBWaWV3IH0gZnJvbSBcIi4vdmlld1wiO1xuaW1wb3J0IHsgbG93ZXIsIE5PTkUsIHRvcEJpdCwgdXA2NCwgdXA4LCB1cHBlciB9IGZyb20gXCIuL3dvcmRzXCI7XG5cbmNvbnN0IE1PU1RfVFVSTlMgPSAxMDA7XG5cbmNvbnN0IGJsb2NrVGV4dCA9IChibG9jazogbnVtYmVyKSA9PiAoYmxvY2sgPT09IE5PTkUgPyBcIm5vbmVcIiA6IGBibG9jayAke2Jsb2NrfWApO1xuXG5jb25zdCBzYW1lID0gKGE6IEhhbHZlcywgYjogSGFsdmVzKSA9PiBhLmxvdyA9PT0gYi5sb3cgJiYgYS5oaWdoID09PSBiLmhpZ2g7XG5cbmV4cG9ydCBjbGFzcyBTdGFja1N1YmplY3QgZXh0ZW5kcyBTdWJqZWN0IHtcbiAgcmVhZG9ubHkgI2Jsb2NrQ291bnQ6IG51bWJlcjtcbiAgcmVhZG9ubHkgI2Jsb2NrczogbnVtYmVyO1xuXG4gIGNvbnN0cnVjdG9yKHZpZXc6IFZpZXcsIGVudHJ5OiBMaXN0ZWQpIHtcbiAgICBzdXBlcih2aWV3LCBlbnRyeSwgXCJzdGFja1wiKTtcbiAgICB0aGlzLiNibG9ja0NvdW50ID0gdGhpcy5hcmVhLnUzMihMLlNUQUNLX0JMT0NLX0NPVU5UKTtcbiAgICB0aGlzLm5lZWRCbG9ja3ModGhpcy4jYmxvY2tDb3VudCwgTk9ORSk7XG4gICAgdGhpcy5uZWVkU3RyaWRlKEwuU1RBQ0tfQkxPQ0tfUEFZTE9BRCArIHVwOCh0aGlzLmVsZW1TaXplKSk7XG4gICAgdGhpcy4jYmxvY2tzID0gdXA2NChMLlNUQUNLX0VOVFJJRVMgKyA4ICogdGhpcy5jYXBhY2l0eSk7XG4gICAgdGhpcy5uZWVkKHRoaXMuI2Jsb2NrcyArIHRoaXMuI2Jsb2NrQ291bnQgKiB0aGlzLnN0cmlkZSk7XG4gIH1cblxuICAjdG9wKCk6IEhhbHZlcyB7XG4gICAgcmV0dXJuIHRoaXMuYXJlYS5oYWx2ZXMoTC5TVEFDS19UT1ApO1xuICB9XG5cbiAgI2Jsb2NrQXQoYmxvY2s6IG51bWJlcik6IG51bWJlciB7XG4gICAgcmV0dXJuIHRoaXMuI2Jsb2NrcyArIGJsb2NrICogdGhpcy5zdHJpZGU7XG4gIH1cblxuICAjZGVwdGhPZih0b3A6IEhhbHZlcyk6IG51bWJlciB7XG4gICAgY29uc3QgYmxvY2sgPSBsb3dlcih0b3ApO1xuICAgIGlmIChibG9jayA9PT0gTk9ORSkgcmV0dXJuIDA7XG4gICAgaWYgKGJsb2NrID49IHRoaXMuI2Jsb2NrQ291bnQpIHRoaXMuY29ycnVwdChgdG9wIG5hbWVzIGJsb2NrICR7YmxvY2t9IG9mICR7dGhpcy4jYmxvY2tDb3VudH1gKTtcbiAgICBjb25zdCBkZXB0aCA9IHRoaXMuYXJlYS5oYWx2ZXModGhpcy4jYmxvY2tBdChibG9jaykgKyBMLlNUQUNLX0JMT0NLX0RFUFRIKTtcbiAgICBpZiAoZGVwdGguaGlnaCAhPT0gMCB8fCBkZXB0aC5sb3cgPCAxIHx8IGRlcHRoLmxvdyA+IHRoaXMuY2FwYWNpdHkpIHtcbiAgICAgIHRoaXMuY29ycnVwdChcbiAgICAgICAgYGEgZGVwdGggb2YgJHtCaWdJbnQoZGVwdGguaGlnaCkgKiAybiAqKiAzMm4gKyBCaWdJbnQoZGVwdGgubG93KX0sIGFuZCB0aGUgY2FwYWNpdHkgaXMgJHt0aGlzLmNhcGFjaXR5fWAsXG4gICAgICApO1xuICAgIH1cbiAgICByZXR1cm4gZGVwdGgubG93O1xuICB9XG5cbiAgLyoqIFRvcCBhbmQgdGhlIGRlcHRoIG9mIGl0cyBibG9jaywgb2Ygb25lIG1vbWVudC4gKi9cbiAgI2xvb2soKTogeyB0b3A6IEhhbHZlczsgZGVwdGg6IG51bWJlciB9IHwgdW5kZWZpbmVkIHtcbiAgICBmb3IgKGxldCB0dXJuID0gMDsgdHVybiA8IE1PU1RfVFVSTlM7IHR1cm4rKykge1xuICAgICAgY29uc3QgdG9wID0gdGhpcy4jdG9wKCk7XG4gICAgICBjb25zdCBkZXB0aCA9IHRoaXMuc3RlYWRpbHkoKCkgPT4gdGhpcy4jZGVwdGhPZih0b3ApKTtcbiAgICAgIGlmIChzYW1lKHRoaXMuI3RvcCgpLCB0b3ApKSByZXR1cm4geyB0b3AsIGRlcHRoIH07XG4gICAgfVxuICAgIHJldHVybiB1bmRlZmluZWQ7XG4gIH1cblxuICBmYWN0cygpOiBGYWN0W10ge1xuICAgIGNvbnN0IGJsb2NrID0gbG93ZXIodGhpcy4jdG9wKCkpO1xuICAgIGNvbnN0IHNwYXJlID0gdGhpcy4jYmxvY2tDb3VudCAtIHRoaXMuY2FwYWNpdHk7XG4gICAgcmV0dXJuIFtcbiAgICAgIHsgbmFtZTogXCJibG9ja3NcIiwgdmFsdWU6IGAke3RoaXMuI2Jsb2NrQ291bnR9LCAke3NwYXJlfSBvZiB0aGVtIHNwYXJlYCwgZGF0YTogdGhpcy4jYmxvY2tDb3VudCB9LFxuICAgICAgeyBuYW1lOiBcInRvcFwiLCB2YWx1ZTogYmxvY2tUZXh0KGJsb2NrKSwgZGF0YTogYmxvY2sgPT09IE5PTkUgPyBudWxsIDogYmxvY2sgfSxcbiAgICAgIHRoaXMud2FpdGluZyhcImNvbnN1bWVycyB3YWl0aW5nXCIsIEwuU1RBQ0tfTk9UX0VNUFRZKSxcbiAgICAgIHRoaXMud2FpdGluZyhcInByb2R1Y2VycyB3YWl0aW5nXCIsIEwuU1RBQ0tfTk9UX0ZVTEwpLFxuICAgIF07XG4gIH1cblxuICBvdmVycmlkZSBnYXVnZSgpOiBHYXVnZSB7XG4gICAgY29uc3QgbG9va2VkID0gdGhpcy4jbG9vaygpO1xuICAgIHJldHVybiB7XG4gICAgICB1c2VkOiBsb29rZWQ/LmRlcHRoID8/IDAsXG4gICAgICBtb3N0OiB0aGlzLmNhcGFjaXR5LFxuICAgICAgdW5pdDogXCJcIixcbiAgICAgIGNhbWU6IEJpZ0ludCh1cHBlcihsb29rZWQ/LnRvcCA/PyB0aGlzLiN0b3AoKSkpLFxuICAgICAgY2FtZU5hbWU6IFwicHVzaGVzIGFuZCBwb3BzXCIsXG4gICAgICB3ZW50TmFtZTogXCJcIixcbiAgICAgIHN0YXRlOiBsb29rZWQgPyBcIlwiIDogXCJjaGFuZ2VzIHRvbyBmYXN0IHRvIGJlIGNvdW50ZWRcIixcbiAgICB9O1xuICB9XG5cbiAgLyoqIEZyb20gdGhlIHRvcCBkb3duOiBvZiBvbmUgbW9tZW50IG9ubHkgaWYgdG9wIGhhcyBub3QgY2hhbmdlZCBzaW5jZSwgYW5kIGVhY2ggdmFsdWUgaXMgcHJvdmVkIHNvLiAqL1xuICAqZWxlbWVudHMoKTogSXRlcmFibGU8RWxlbWVudD4ge1xuICAgIGZvciAobGV0IHR1cm4gPSAwOyB0dXJuIDwgTU9TVF9UVVJOUzsgdHVybisrKSB7XG4gICAgICBjb25zdCBsb29rZWQgPSB0aGlzLiNsb29rKCk7XG4gICAgICBpZiAoIWxvb2tlZCkgYnJlYWs7XG4gICAgICBjb25zdCB7IHRvcCB9ID0gbG9va2VkO1xuICAgICAgbGV0IGJsb2NrID0gbG93ZXIodG9wKTtcbiAgICAgIGxldCBwbGFjZSA9IDA7XG4gICAgICBmb3IgKGxldCB7IGRlcHRoIH0gPSBsb29rZWQ7IGRlcHRoID4gMDsgZGVwdGgtLSwgcGxhY2UrKykge1xuICAgICAgICBjb25zdCBjaGFuZ2VkID0gKCkgPT4gIXNhbWUodGhpcy4jdG9wKCksIHRvcCk7XG4gICAgICAgIGlmIChibG9jayA+PSB0aGlzLiNibG9ja0NvdW50KSB7XG4gICAgICAgICAgaWYgKGNoYW5nZWQoKSkgYnJlYWs7XG4gICAgICAgICAgdGhpcy5jb3JydXB0KGBpdHMgZW50cnkgJHtkZXB0aH0gbmFtZXMgYmxvY2sgJHtibG9ja30gb2YgJHt0aGlzLiNibG9ja0NvdW50fWApO1xuICAgICAgICB9XG4gICAgICAgIGNvbnN0IHZhbHVlID0gdGhpcy5hcmVhLnJlYWQodGhpcy4jYmxvY2tBdChibG9jaykgKyBMLlNUQUNLX0JMT0NLX1BBWUxPQUQsIHRoaXMuZWxlbVNpemUpO1xuICAgICAgICBpZiAoZGVwdGggPiAxKSBibG9jayA9IGxvd2VyKHRoaXMuYXJlYS5oYWx2ZXMoTC5TVEFDS19FTlRSSUVTICsgOCAqIChkZXB0aCAtIDIpKSk7XG4gICAgICAgIGlmIChjaGFuZ2VkKCkpIGJyZWFrO1xuICAgICAgICB5aWVsZCB7IHBsYWNlOiBTdHJpbmcocGxhY2UpLCB2YWx1ZSB9O1xuICAgICAgfVxuICAgICAgaWYgKHBsYWNlID09PSBsb29rZWQuZGVwdGgpIHJldHVybjtcbiAgICAgIGlmIChwbGFjZSA+IDApIHtcbiAgICAgICAgeWllbGQgeyBwbGFjZTogXCJcIiwgdmFsdWU6IG5ldyBVaW50OEFycmF5KDApLCBub3RlOiBcIihjaGFuZ2VkIHdoaWxlIGl0IHdhcyBsb29rZWQgYXQpXCIgfTtcbiAgICAgICAgcmV0dXJuO1xuICAgICAgfVxuICAgIH1cbiAgfVxuXG4gIHNwYW5zKCk6IFNwYW5bXSB7XG4gICAgcmV0dXJuIFtcbiAgICAgIG9uZShMLlNUQUNLX1RPUCwgOCwgXCJ0b3BcIiksXG4gICAgICB3YWl0ZXJTZXQoTC5TVEFDS19OT1RfRU1QVFksIFwibm90X2VtcHR5XCIpLFxuICAgICAgd2FpdGVyU2V0KEwuU1RBQ0tfTk9UX0ZVTEwsIFwibm90X2Z1bGxcIiksXG4gICAgICByb3coTC5TVEFDS19FTlRSSUVTLCA4LCB0aGlzLmNhcGFjaXR5LCBcImVudHJ5XCIsIDEpLFxuICAgICAgcm93KHRoaXMuI2Jsb2NrcywgdGhpcy5zdHJpZGUsIHRoaXMuI2Jsb2NrQ291bnQsIFwiYmxvY2tcIiksXG4gICAgXTtcbiAgfVxuXG4gIG92ZXJyaWRlIGFib3V0KHNwYW46IFNwYW4sIGs6IG51bWJlcik6IHN0cmluZyB7XG4gICAgaWYgKHNwYW4ubmFtZSA9PT0gXCJ0b3BcIikgcmV0dXJuIGB0YWcgJHt1cHBlcih0aGlzLiN0b3AoKSl9LCAke2Jsb2NrVGV4dChsb3dlcih0aGlzLiN0b3AoKSkpfWA7XG4gICAgaWYgKHNwYW4uZWFjaCA9PT0gMCkgcmV0dXJuIFwiXCI7XG4gICAgaWYgKHNwYW4uYmVnaW4gPT09IEwuU1RBQ0tfRU5UUklFUykge1xuICAgICAgcmV0dXJuIGJsb2NrVGV4dChsb3dlcih0aGlzLmFyZWEuaGFsdmVzKEwuU1RBQ0tfRU5UUklFUyArIDggKiBrKSkpO1xuICAgIH1cbiAgICBjb25zdCB3b3JkID0gdGhpcy5hcmVhLmhhbHZlcyh0aGlzLiNibG9ja0F0KGspKTtcbiAgICBjb25zdCBkZXB0aCA9IHRoaXMuYXJlYS51NjQodGhpcy4jYmxvY2tBdChrKSArIEwuU1RBQ0tfQkxPQ0tfREVQVEgpO1xuICAgIGNvbnN0IG93bmVyID0gbG93ZXIod29yZCk7XG4gICAgcmV0dXJuIGBkZXB0aCAke2RlcHRofSwgJHtvd25lciA9PT0gMCA/IFwibm8gb3duZXJcIiA6IGAke3RvcEJpdCh3b3JkKSA/IFwiaGVsZCBieVwiIDogXCJsYXN0IG9mXCJ9IHNsb3QgJHtzbG90T2Yob3duZXIpfWB9YDtcbiAgfVxufVxuIiwgIi8vIFN0cmVhbXMsIGRlcml2ZWQgb25lcyB0b286IFNQRUNJRklDQVRJT04ubWQgc2VjdGlvbnMgMTkgYW5kIDIwLlxuXG5pbXBvcnQgKiBhcyBMIGZyb20gXCJ6ZXJvaXBjL2xheW91dFwiO1xuaW1wb3J0IHsgY291bnRlZCB9IGZyb20gXCIuLi90ZXh0XCI7XG5pbXBvcnQgdHlwZSB7IEhhbHZlcyB9IGZyb20gXCIuL2ZpbGVcIjtcbmltcG9ydCB7IGRlc2NyaWJlRGVyaXZhdGlvbiB9IGZyb20gXCIuL2Rlcml2YXRpb25cIjtcbmltcG9ydCB7IHR5cGUgRWxlbWVudCwgdHlwZSBGYWN0LCB0eXBlIEdhdWdlLCBvbmUsIHJvdywgdHlwZSBTcGFuLCBTdWJqZWN0LCB0eXBlIFRhcGUsIHdhaXRlclNldCB9IGZyb20gXCIuL3N1YmplY3RcIjtcbmltcG9ydCB7IHR5cGUgTGlzdGVkLCBzbG90T2YsIHR5cGUgVmlldyB9IGZyb20gXCIuL3ZpZXdcIjtcbmltcG9ydCB7XG4gIGFmdGVyLFxuICBpbmRleEJpdHMsXG4gIExBUFMsXG4gIGxvd2VyLFxuICBtaWRkbGUsXG4gIE5PTkUsXG4gIHR5cGUgUG9zaXRpb24sXG4gIHBvc2l0aW9uTnVtYmVyLFxuICBwb3NpdGlvbk9mLFxuICBwb3NpdGlvblRleHQsXG4gIFJvdyxcbiAgdG9wQml0LFxuICB1cDY0LFxuICB1cDgsXG4gIHVwcGVyLFxufSBmcm9tIFwiLi93b3Jkc1wiO1xuXG5jb25zdCBQT0xJQ0lFUyA9IFtcImJsb2NrXCIsIFwiZHJvcC1vbGRlc3RcIiwgXCJkcm9wLW5ld2VzdFwiXTtcbmNvbnN0IFNQQVJFX1NURVBTID0gMiAqKiAyMDtcbi8qKiBTdWJzY3JpYmVycyB0aGF0IGBzaG93YCBsaXN0cy4gKi9cbmNvbnN0IE1PU1RfTElTVEVEID0gMzI7XG5cbmludGVyZmFjZSBUYWlsIHtcbiAgcG9zaXRpb246IFBvc2l0aW9uO1xuICAvKiogSG93IG1hbnkgdmFsdWVzIHdlcmUgZXZlciBwdWJsaXNoZWQuICovXG4gIG51bWJlcjogYmlnaW50O1xuICBjbG9zZWQ6IGJvb2xlYW47XG59XG5cbi8qKiBUaGUgbGFwIG9mIHRoZSBwb3NpdGlvbiBhdCB3aGljaCBhIHRhcmdldCdzIGNlbGwgaXMgcHVibGlzaGVkIG5leHQuICovXG5jb25zdCBsYXBPZiA9ICh0YXJnZXQ6IEhhbHZlcykgPT4gTWF0aC5mbG9vcih1cHBlcih0YXJnZXQpIC8gMik7XG5jb25zdCBpc0Nsb3NlZCA9ICh0YXJnZXQ6IEhhbHZlcykgPT4gdXBwZXIodGFyZ2V0KSAlIDIgPT09IDE7XG5cbmV4cG9ydCBjbGFzcyBTdHJlYW1TdWJqZWN0IGV4dGVuZHMgU3ViamVjdCB7XG4gIHJlYWRvbmx5IG9wZXJhdG9yOiBudW1iZXI7XG4gIHJlYWRvbmx5IG1heFN1YnNjcmliZXJzOiBudW1iZXI7XG4gIHJlYWRvbmx5ICNwb2xpY3k6IG51bWJlcjtcbiAgcmVhZG9ubHkgI2Jsb2NrQ291bnQ6IG51bWJlcjtcbiAgcmVhZG9ubHkgI3RhcmdldHM6IFJvdztcbiAgcmVhZG9ubHkgI3dvcmRzOiBudW1iZXI7XG4gIHJlYWRvbmx5ICNwYXlsb2FkczogbnVtYmVyO1xuICByZWFkb25seSAjbGluZXM6IFJvdztcblxuICBjb25zdHJ1Y3Rvcih2aWV3OiBWaWV3LCBlbnRyeTogTGlzdGVkKSB7XG4gICAgc3VwZXIodmlldywgZW50cnksIFwic3RyZWFtXCIpO1xuICAgIHRoaXMuI3BvbGljeSA9IHRoaXMuYXJlYS51MzIoTC5TVFJFQU1fUE9MSUNZKTtcbiAgICB0aGlzLm9wZXJhdG9yID0gdGhpcy5hcmVhLnUzMihMLlNUUkVBTV9PUEVSQVRPUik7XG4gICAgdGhpcy4jYmxvY2tDb3VudCA9IHRoaXMuYXJlYS51MzIoTC5TVFJFQU1fQkxPQ0tfQ09VTlQpO1xuICAgIHRoaXMubWF4U3Vic2NyaWJlcnMgPSB0aGlzLmFyZWEudTMyKEwuU1RSRUFNX01BWF9TVUJTQ1JJQkVSUyk7XG4gICAgaWYgKHRoaXMuI3BvbGljeSA+IEwuUE9MSUNZX0RST1BfTkVXRVNUKSB0aGlzLmNvcnJ1cHQoYGl0cyBwb2xpY3kgaXMgJHt0aGlzLiNwb2xpY3l9YCk7XG4gICAgaWYgKHRoaXMub3BlcmF0b3IgPiBMLk9QRVJBVE9SX1NDQU4pIHRoaXMuY29ycnVwdChgaXRzIG9wZXJhdG9yIGlzICR7dGhpcy5vcGVyYXRvcn1gKTtcbiAgICBpZiAodGhpcy5tYXhTdWJzY3JpYmVycyA8IDEgfHwgdGhpcy5tYXhTdWJzY3JpYmVycyA+IEwuTUFYX1NVQlNDUklCRVJTX0xJTUlUKSB7XG4gICAgICB0aGlzLmNvcnJ1cHQoYGl0IGhhcyAke3RoaXMubWF4U3Vic2NyaWJlcnN9IHN1YnNjcmliZXIgbGluZXNgKTtcbiAgICB9XG4gICAgdGhpcy5uZWVkQmxvY2tzKHRoaXMuI2Jsb2NrQ291bnQsIE5PTkUpO1xuICAgIHRoaXMubmVlZFN0cmlkZSh1cDgodGhpcy5lbGVtU2l6ZSkgKyAodGhpcy5vcGVyYXRvciAhPT0gMCA/IDggOiAwKSk7XG4gICAgY29uc3QgdGFyZ2V0cyA9IEwuU1RSRUFNX1NVQlNDUklCRVJTICsgdGhpcy5tYXhTdWJzY3JpYmVycyAqIEwuTElORV9CWVRFUztcbiAgICB0aGlzLiN3b3JkcyA9IHRhcmdldHMgKyB1cDY0KDggKiB0aGlzLmNhcGFjaXR5KTtcbiAgICB0aGlzLiNwYXlsb2FkcyA9IHRoaXMuI3dvcmRzICsgdXA2NCg4ICogdGhpcy4jYmxvY2tDb3VudCk7XG4gICAgdGhpcy5uZWVkKHRoaXMuI3BheWxvYWRzICsgdGhpcy4jYmxvY2tDb3VudCAqIHRoaXMuc3RyaWRlKTtcbiAgICB0aGlzLiNsaW5lcyA9IG5ldyBSb3codGhpcy5hcmVhLCBMLlNUUkVBTV9TVUJTQ1JJQkVSUywgTC5MSU5FX0JZVEVTLCB0aGlzLm1heFN1YnNjcmliZXJzKTtcbiAgICB0aGlzLiN0YXJnZXRzID0gbmV3IFJvdyh0aGlzLmFyZWEsIHRhcmdldHMsIDgsIHRoaXMuY2FwYWNpdHkpO1xuICB9XG5cbiAgLyoqIFAxOiB3YWxrcyB0byB0aGUgdGFpbC4gKi9cbiAgI2ZpbmRUYWlsKCk6IFRhaWwge1xuICAgIHJldHVybiB0aGlzLnN0ZWFkaWx5KCgpID0+IHtcbiAgICAgIHRoaXMuI3RhcmdldHMuZm9yZ2V0KCk7XG4gICAgICBsZXQgeyBsYXAsIGluZGV4IH0gPSBwb3NpdGlvbk9mKHRoaXMuYXJlYS5oYWx2ZXMoTC5TVFJFQU1fVEFJTCkpO1xuICAgICAgaWYgKGluZGV4ID49IHRoaXMuY2FwYWNpdHkpIHRoaXMuY29ycnVwdChgdGhlIHRhaWwncyBpbmRleCBpcyAke2luZGV4fSwgYW5kIHRoZSBjYXBhY2l0eSAke3RoaXMuY2FwYWNpdHl9YCk7XG4gICAgICBmb3IgKGxldCBzdGVwcyA9IHRoaXMuY2FwYWNpdHkgKiAyICsgU1BBUkVfU1RFUFM7IHN0ZXBzID4gMDsgc3RlcHMtLSkge1xuICAgICAgICBjb25zdCB0YXJnZXQgPSB0aGlzLiN0YXJnZXRzLmF0KGluZGV4KTtcbiAgICAgICAgaWYgKGxhcE9mKHRhcmdldCkgPT09IGxhcCkge1xuICAgICAgICAgIGNvbnN0IHBvc2l0aW9uID0geyBsYXAsIGluZGV4IH07XG4gICAgICAgICAgcmV0dXJuIHsgcG9zaXRpb24sIG51bWJlcjogcG9zaXRpb25OdW1iZXIocG9zaXRpb24sIHRoaXMuY2FwYWNpdHkpLCBjbG9zZWQ6IGlzQ2xvc2VkKHRhcmdldCkgfTtcbiAgICAgICAgfVxuICAgICAgICBpZiAoIWFmdGVyKGxhcE9mKHRhcmdldCksIGxhcCwgTEFQUykpIHRoaXMuY29ycnVwdChgY2VsbCAke2luZGV4fSBpcyBhIGxhcCBiZWhpbmQgdGhlIHRhaWxgKTtcbiAgICAgICAgbGFwID0gKGxhcE9mKHRhcmdldCkgLSAxICsgTEFQUykgJSBMQVBTOyAvLyB0aGUgbGFzdCBsYXAgaW4gd2hpY2ggdGhpcyBjZWxsIHdhcyBwdWJsaXNoZWRcbiAgICAgICAgaWYgKCsraW5kZXggPT09IHRoaXMuY2FwYWNpdHkpIHtcbiAgICAgICAgICBpbmRleCA9IDA7XG4gICAgICAgICAgbGFwID0gKGxhcCArIDEpICUgTEFQUztcbiAgICAgICAgfVxuICAgICAgfVxuICAgICAgcmV0dXJuIHRoaXMuY29ycnVwdChcIml0cyB3b3JkcyBsZWFkIG5vd2hlcmVcIik7XG4gICAgfSk7XG4gIH1cblxuICAvLyAtLS0gc3Vic2NyaWJlcnMgLS0tXG5cbiAgLyoqIFRoZSBsaW5lcyB0aGF0IGFyZSBub3QgZnJlZS4gKi9cbiAgI3N1YnNjcmliZXJzKG1vc3Q6IG51bWJlcik6IHsgbGluZTogbnVtYmVyOyB3b3JkOiBIYWx2ZXM7IGJvdW5kOiBiaWdpbnQgfVtdIHtcbiAgICB0aGlzLiNsaW5lcy5mb3JnZXQoKTtcbiAgICBjb25zdCBmb3VuZDogeyBsaW5lOiBudW1iZXI7IHdvcmQ6IEhhbHZlczsgYm91bmQ6IGJpZ2ludCB9W10gPSBbXTtcbiAgICBmb3IgKGxldCBsaW5lID0gMDsgbGluZSA8IHRoaXMubWF4U3Vic2NyaWJlcnMgJiYgZm91bmQubGVuZ3RoIDwgbW9zdDsgbGluZSsrKSB7XG4gICAgICBjb25zdCB3b3JkID0gdGhpcy4jbGluZXMuYXQobGluZSwgTC5MSU5FX1dPUkQpO1xuICAgICAgaWYgKHdvcmQubG93ID09PSAwICYmIHdvcmQuaGlnaCA9PT0gMCkgY29udGludWU7XG4gICAgICBjb25zdCB7IGxvdywgaGlnaCB9ID0gdGhpcy4jbGluZXMuYXQobGluZSwgTC5MSU5FX0JPVU5EKTtcbiAgICAgIGZvdW5kLnB1c2goeyBsaW5lLCB3b3JkLCBib3VuZDogQmlnSW50KGhpZ2gpICogMm4gKiogMzJuICsgQmlnSW50KGxvdykgfSk7XG4gICAgfVxuICAgIHJldHVybiBmb3VuZDtcbiAgfVxuXG4gIC8qKiBBIGN1cnNvciwgbWFkZSB3aG9sZSBmcm9tIHRoZSB0YWlsJ3MgbGFwOiB0aGUgbGluZSBoYXMgdGhlIGxvd2VzdCBiaXRzIG9mIGl0cyBvd24gb25seS4gKi9cbiAgI2N1cnNvcih3b3JkOiBIYWx2ZXMsIHRhaWw6IFRhaWwpOiBiaWdpbnQgfCB1bmRlZmluZWQge1xuICAgIGNvbnN0IGJpdHMgPSBpbmRleEJpdHModGhpcy5jYXBhY2l0eSk7XG4gICAgY29uc3QgaW5kZXggPSBtaWRkbGUod29yZCkgJSAyICoqIGJpdHM7XG4gICAgaWYgKGluZGV4ID49IHRoaXMuY2FwYWNpdHkpIHJldHVybiB1bmRlZmluZWQ7XG4gICAgY29uc3QgbGFwcyA9IDIgKiogKDM5IC0gYml0cyk7XG4gICAgY29uc3QgY3V0ID0gTWF0aC5mbG9vcihtaWRkbGUod29yZCkgLyAyICoqIGJpdHMpO1xuICAgIGxldCBhaGVhZCA9ICgoKGN1dCAtIHRhaWwucG9zaXRpb24ubGFwKSAlIGxhcHMpICsgbGFwcykgJSBsYXBzO1xuICAgIGlmIChhaGVhZCA+PSBsYXBzIC8gMikgYWhlYWQgLT0gbGFwcztcbiAgICByZXR1cm4gcG9zaXRpb25OdW1iZXIoeyBsYXA6ICh0YWlsLnBvc2l0aW9uLmxhcCArIGFoZWFkICsgTEFQUykgJSBMQVBTLCBpbmRleCB9LCB0aGlzLmNhcGFjaXR5KTtcbiAgfVxuXG4gICNiZWhpbmQod29yZDogSGFsdmVzLCB0YWlsOiBUYWlsKTogeyB0ZXh0OiBzdHJpbmc7IGJlaGluZDogYmlnaW50IHwgbnVsbCB9IHtcbiAgICBpZiAodG9wQml0KHdvcmQpICYmIGxvd2VyKHdvcmQpICE9PSAwKSByZXR1cm4geyB0ZXh0OiBcImpvaW5pbmdcIiwgYmVoaW5kOiBudWxsIH07XG4gICAgY29uc3QgY3Vyc29yID0gdGhpcy4jY3Vyc29yKHdvcmQsIHRhaWwpO1xuICAgIGlmIChjdXJzb3IgPT09IHVuZGVmaW5lZCkgcmV0dXJuIHsgdGV4dDogXCJpdHMgY3Vyc29yIGlzIGNvcnJ1cHRcIiwgYmVoaW5kOiBudWxsIH07XG4gICAgY29uc3QgYmVoaW5kID0gdGFpbC5udW1iZXIgLSBjdXJzb3I7XG4gICAgaWYgKGJlaGluZCA8PSAwbikgcmV0dXJuIHsgdGV4dDogXCJhdCB0aGUgdGFpbFwiLCBiZWhpbmQ6IDBuIH07XG4gICAgY29uc3QgbGFwcGVkID0gYmVoaW5kID4gQmlnSW50KHRoaXMuY2FwYWNpdHkpID8gXCIsIGxhcHBlZFwiIDogXCJcIjtcbiAgICByZXR1cm4geyB0ZXh0OiBgJHtjb3VudGVkKGJlaGluZCwgXCJ2YWx1ZVwiKX0gYmVoaW5kJHtsYXBwZWR9YCwgYmVoaW5kIH07XG4gIH1cblxuICAjc3Vic2NyaWJlckZhY3RzKHRhaWw6IFRhaWwpOiBGYWN0W10ge1xuICAgIGNvbnN0IGFsbCA9IHRoaXMuI3N1YnNjcmliZXJzKHRoaXMubWF4U3Vic2NyaWJlcnMpO1xuICAgIGlmIChhbGwubGVuZ3RoID09PSAwKSByZXR1cm4gW3sgbmFtZTogXCJzdWJzY3JpYmVyc1wiLCB2YWx1ZTogYG5vbmUgb2YgJHt0aGlzLm1heFN1YnNjcmliZXJzfWAsIGRhdGE6IFtdIH1dO1xuICAgIGNvbnN0IHRvbGQgPSBhbGwubWFwKCh7IGxpbmUsIHdvcmQsIGJvdW5kIH0pID0+IHtcbiAgICAgIGNvbnN0IG93bmVyID0gbG93ZXIod29yZCk7XG4gICAgICBjb25zdCB7IHRleHQsIGJlaGluZCB9ID0gdGhpcy4jYmVoaW5kKHdvcmQsIHRhaWwpO1xuICAgICAgY29uc3Qgd2hvc2UgPSBvd25lciA9PT0gMCA/IFwiaGFuZGVkIG92ZXJcIiA6IHRoaXMudmlldy5vd25lclRleHQob3duZXIpO1xuICAgICAgcmV0dXJuIHtcbiAgICAgICAgdGV4dDogYGxpbmUgJHtsaW5lfTogJHt3aG9zZX0ke2JvdW5kID09PSAwbiA/IFwiXCIgOiBcIiwgZGVyaXZlcyBhIHN0cmVhbVwifTsgJHt0ZXh0fWAsXG4gICAgICAgIGRhdGE6IHsgbGluZSwgb3duZXIsIHNsb3Q6IHNsb3RPZihvd25lciksIGFsaXZlOiB0aGlzLnZpZXcuYWxpdmUob3duZXIpLCBkZXJpdmVzOiBib3VuZCAhPT0gMG4sIGJlaGluZCB9LFxuICAgICAgfTtcbiAgICB9KTtcbiAgICBjb25zdCBmYWN0czogRmFjdFtdID0gdG9sZFxuICAgICAgLnNsaWNlKDAsIE1PU1RfTElTVEVEKVxuICAgICAgLm1hcCgoeyB0ZXh0IH0sIGspID0+ICh7IG5hbWU6IGsgPT09IDAgPyBcInN1YnNjcmliZXJzXCIgOiBcIlwiLCB2YWx1ZTogdGV4dCB9KSk7XG4gICAgKGZhY3RzWzBdIGFzIEZhY3QpLmRhdGEgPSB0b2xkLm1hcCgoeyBkYXRhIH0pID0+IGRhdGEpO1xuICAgIGlmICh0b2xkLmxlbmd0aCA+IE1PU1RfTElTVEVEKSBmYWN0cy5wdXNoKHsgbmFtZTogXCJcIiwgdmFsdWU6IGBhbmQgJHt0b2xkLmxlbmd0aCAtIE1PU1RfTElTVEVEfSBtb3JlYCB9KTtcbiAgICByZXR1cm4gZmFjdHM7XG4gIH1cblxuICAvLyAtLS0gd2hhdCBpdCB0ZWxscyAtLS1cblxuICBmYWN0cygpOiBGYWN0W10ge1xuICAgIGNvbnN0IHRhaWwgPSB0aGlzLiNmaW5kVGFpbCgpO1xuICAgIGNvbnN0IGRyb3BwZWQgPSB0aGlzLmFyZWEudTY0KEwuU1RSRUFNX0RST1BQRUQpO1xuICAgIGNvbnN0IHNwYXJlID0gdGhpcy4jYmxvY2tDb3VudCAtIHRoaXMuY2FwYWNpdHk7XG4gICAgcmV0dXJuIFtcbiAgICAgIHsgbmFtZTogXCJwb2xpY3lcIiwgdmFsdWU6IFBPTElDSUVTW3RoaXMuI3BvbGljeV0gYXMgc3RyaW5nIH0sXG4gICAgICB7IG5hbWU6IFwic3RhdGVcIiwgdmFsdWU6IHRhaWwuY2xvc2VkID8gXCJjbG9zZWRcIiA6IFwib3BlblwiIH0sXG4gICAgICB7IG5hbWU6IFwiZHJvcHBlZFwiLCB2YWx1ZTogU3RyaW5nKGRyb3BwZWQpLCBkYXRhOiBkcm9wcGVkIH0sXG4gICAgICB7IG5hbWU6IFwiYmxvY2tzXCIsIHZhbHVlOiBgJHt0aGlzLiNibG9ja0NvdW50fSwgJHtzcGFyZX0gb2YgdGhlbSBzcGFyZWAsIGRhdGE6IHRoaXMuI2Jsb2NrQ291bnQgfSxcbiAgICAgIC4uLih0aGlzLm9wZXJhdG9yICE9PSAwID8gZGVzY3JpYmVEZXJpdmF0aW9uKHRoaXMpIDogW10pLFxuICAgICAgLi4udGhpcy4jc3Vic2NyaWJlckZhY3RzKHRhaWwpLFxuICAgICAgdGhpcy53YWl0aW5nKFwic3Vic2NyaWJlcnMgd2FpdGluZ1wiLCBMLlNUUkVBTV9QVUJMSVNIRUQpLFxuICAgICAgdGhpcy53YWl0aW5nKFwicHJvZHVjZXJzIHdhaXRpbmdcIiwgTC5TVFJFQU1fUk9PTSksXG4gICAgICAuLi4odGhpcy5vcGVyYXRvciAhPT0gMCA/IFt0aGlzLndhaXRpbmcoXCJkZXJpdmVycyB3YWl0aW5nXCIsIEwuU1RSRUFNX0hBTkRPVkVSKV0gOiBbXSksXG4gICAgXTtcbiAgfVxuXG4gIG92ZXJyaWRlIGdhdWdlKCk6IEdhdWdlIHtcbiAgICBjb25zdCB0YWlsID0gdGhpcy4jZmluZFRhaWwoKTtcbiAgICBjb25zdCBhbGl2ZSA9IHRoaXMudmlldy5jZW5zdXMoKTtcbiAgICBjb25zdCBsaXZpbmcgPSB0aGlzLiNzdWJzY3JpYmVycyh0aGlzLm1heFN1YnNjcmliZXJzKS5maWx0ZXIoKHsgd29yZCB9KSA9PiBhbGl2ZShsb3dlcih3b3JkKSkpLmxlbmd0aDtcbiAgICByZXR1cm4ge1xuICAgICAgdXNlZDogTnVtYmVyKHRhaWwubnVtYmVyIDwgQmlnSW50KHRoaXMuY2FwYWNpdHkpID8gdGFpbC5udW1iZXIgOiBCaWdJbnQodGhpcy5jYXBhY2l0eSkpLFxuICAgICAgbW9zdDogdGhpcy5jYXBhY2l0eSxcbiAgICAgIHVuaXQ6IFwiXCIsXG4gICAgICBjYW1lOiB0YWlsLm51bWJlcixcbiAgICAgIGNhbWVOYW1lOiBcInB1Ymxpc2hlZFwiLFxuICAgICAgd2VudE5hbWU6IFwiXCIsXG4gICAgICBzdGF0ZTogY291bnRlZChsaXZpbmcsIFwic3Vic2NyaWJlclwiKSArICh0YWlsLmNsb3NlZCA/IFwiLCBjbG9zZWRcIiA6IFwiXCIpLFxuICAgIH07XG4gIH1cblxuICAqZWxlbWVudHMoKTogSXRlcmFibGU8RWxlbWVudD4ge1xuICAgIGZvciAoY29uc3QgeyBzZXF1ZW5jZSwgdmFsdWUgfSBvZiB0aGlzLnRhcGUoKS5yZWFkKDBuKSkgeWllbGQgeyBwbGFjZTogU3RyaW5nKHNlcXVlbmNlKSwgdmFsdWUgfTtcbiAgfVxuXG4gIG92ZXJyaWRlIHRhcGUoKTogVGFwZSB7XG4gICAgY29uc3QgdGFpbCA9IHRoaXMuI2ZpbmRUYWlsKCk7XG4gICAgcmV0dXJuIHtcbiAgICAgIG5leHQ6IHRhaWwubnVtYmVyLFxuICAgICAgZW5kZWQ6IHRhaWwuY2xvc2VkLFxuICAgICAgcmVhZDogKGZyb20pID0+IHRoaXMuI3JlYWQoZnJvbSwgdGFpbC5udW1iZXIpLFxuICAgIH07XG4gIH1cblxuICAvKiogUjEgdG8gUjMgYW5kIFI1IG9mIG9uZSB3aG8gaGFzIG5vIGxpbmU6IHVwIHRvIGEgdGFpbC4gKi9cbiAgKiNyZWFkKGZyb206IGJpZ2ludCwgZW5kOiBiaWdpbnQpOiBJdGVyYWJsZTx7IHNlcXVlbmNlOiBiaWdpbnQ7IHZhbHVlOiBVaW50OEFycmF5IH0+IHtcbiAgICBjb25zdCBjYXBhY2l0eSA9IEJpZ0ludCh0aGlzLmNhcGFjaXR5KTtcbiAgICBjb25zdCBvbGRlc3QgPSBlbmQgPiBjYXBhY2l0eSA/IGVuZCAtIGNhcGFjaXR5IDogMG47XG4gICAgZm9yIChsZXQgc2VxdWVuY2UgPSBmcm9tIDwgb2xkZXN0IHx8IGZyb20gPiBlbmQgPyBvbGRlc3QgOiBmcm9tOyBzZXF1ZW5jZSA8IGVuZDsgc2VxdWVuY2UrKykge1xuICAgICAgY29uc3QgaW5kZXggPSBOdW1iZXIoc2VxdWVuY2UgJSBjYXBhY2l0eSk7XG4gICAgICBjb25zdCBkdWUgPSAoTnVtYmVyKChzZXF1ZW5jZSAvIGNhcGFjaXR5KSAlIEJpZ0ludChMQVBTKSkgKyAxKSAlIExBUFM7XG4gICAgICBjb25zdCB0YXJnZXQgPSB0aGlzLiN0YXJnZXQoaW5kZXgpO1xuICAgICAgaWYgKGxhcE9mKHRhcmdldCkgIT09IGR1ZSkgY29udGludWU7IC8vIG92ZXJ3cml0dGVuIG1lYW53aGlsZVxuICAgICAgY29uc3QgYmxvY2sgPSBsb3dlcih0YXJnZXQpO1xuICAgICAgaWYgKGJsb2NrID49IHRoaXMuI2Jsb2NrQ291bnQpIHRoaXMuY29ycnVwdChgY2VsbCAke2luZGV4fSBuYW1lcyBibG9jayAke2Jsb2NrfSBvZiAke3RoaXMuI2Jsb2NrQ291bnR9YCk7XG4gICAgICBjb25zdCB2YWx1ZSA9IHRoaXMuYXJlYS5yZWFkKHRoaXMuI3BheWxvYWRzICsgYmxvY2sgKiB0aGlzLnN0cmlkZSwgdGhpcy5lbGVtU2l6ZSk7XG4gICAgICBpZiAobGFwT2YodGhpcy4jdGFyZ2V0KGluZGV4KSkgPT09IGR1ZSkgeWllbGQgeyBzZXF1ZW5jZSwgdmFsdWUgfTsgLy8gaXQgcHJvdmVzIHRoZSBjb3B5XG4gICAgfVxuICB9XG5cbiAgI3RhcmdldChpbmRleDogbnVtYmVyKTogSGFsdmVzIHtcbiAgICByZXR1cm4gdGhpcy5hcmVhLmhhbHZlcyh0aGlzLiN0YXJnZXRzLmJlZ2luICsgOCAqIGluZGV4KTtcbiAgfVxuXG4gIHNwYW5zKCk6IFNwYW5bXSB7XG4gICAgcmV0dXJuIFtcbiAgICAgIG9uZShMLlNUUkVBTV9UQUlMLCA4LCBcInRhaWxcIiksXG4gICAgICBvbmUoTC5TVFJFQU1fSk9JTlMsIDgsIFwiam9pbnNcIiksXG4gICAgICB3YWl0ZXJTZXQoTC5TVFJFQU1fUFVCTElTSEVELCBcInB1Ymxpc2hlZFwiKSxcbiAgICAgIHdhaXRlclNldChMLlNUUkVBTV9ST09NLCBcInJvb21cIiksXG4gICAgICBvbmUoTC5TVFJFQU1fQklORElORywgOCwgXCJiaW5kaW5nXCIpLFxuICAgICAgb25lKEwuU1RSRUFNX1NUQVJULCA4LCBcInN0YXJ0XCIpLFxuICAgICAgb25lKEwuU1RSRUFNX0RST1BQRUQsIDgsIFwiZHJvcHBlZFwiKSxcbiAgICAgIG9uZShMLlNUUkVBTV9GQUlMRUQsIDQsIFwiZmFpbGVkXCIpLFxuICAgICAgd2FpdGVyU2V0KEwuU1RSRUFNX0hBTkRPVkVSLCBcImhhbmRvdmVyXCIpLFxuICAgICAgb25lKEwuU1RSRUFNX0ZBSUxVUkUsIEwuU1RSRUFNX0ZBSUxVUkVfQllURVMsIFwiZmFpbHVyZVwiKSxcbiAgICAgIHJvdyhMLlNUUkVBTV9TVUJTQ1JJQkVSUywgTC5MSU5FX0JZVEVTLCB0aGlzLm1heFN1YnNjcmliZXJzLCBcInN1YnNjcmliZXJcIiksXG4gICAgICByb3codGhpcy4jdGFyZ2V0cy5iZWdpbiwgOCwgdGhpcy5jYXBhY2l0eSwgXCJ0YXJnZXRcIiksXG4gICAgICByb3codGhpcy4jd29yZHMsIDgsIHRoaXMuI2Jsb2NrQ291bnQsIFwiYmxvY2sgd29yZFwiKSxcbiAgICAgIHJvdyh0aGlzLiNwYXlsb2FkcywgdGhpcy5zdHJpZGUsIHRoaXMuI2Jsb2NrQ291bnQsIFwicGF5bG9hZFwiKSxcbiAgICBdO1xuICB9XG5cbiAgb3ZlcnJpZGUgYWJvdXQoc3BhbjogU3BhbiwgazogbnVtYmVyKTogc3RyaW5nIHtcbiAgICBpZiAoc3Bhbi5iZWdpbiA9PT0gdGhpcy4jdGFyZ2V0cy5iZWdpbikge1xuICAgICAgY29uc3QgdGFyZ2V0ID0gdGhpcy4jdGFyZ2V0KGspO1xuICAgICAgY29uc3QgaG9sZHMgPSBsb3dlcih0YXJnZXQpID09PSBOT05FID8gXCJubyB2YWx1ZSB5ZXRcIiA6IGBibG9jayAke2xvd2VyKHRhcmdldCl9YDtcbiAgICAgIHJldHVybiBgbGFwICR7bGFwT2YodGFyZ2V0KX0gaXMgbmV4dCwgJHtob2xkc30ke2lzQ2xvc2VkKHRhcmdldCkgPyBcIjsgY2xvc2VkXCIgOiBcIlwifWA7XG4gICAgfVxuICAgIGlmIChzcGFuLmJlZ2luID09PSBMLlNUUkVBTV9TVUJTQ1JJQkVSUykge1xuICAgICAgY29uc3Qgd29yZCA9IHRoaXMuYXJlYS5oYWx2ZXMoc3Bhbi5iZWdpbiArIGsgKiBMLkxJTkVfQllURVMpO1xuICAgICAgaWYgKGxvd2VyKHdvcmQpICE9PSAwKSByZXR1cm4gYHNsb3QgJHtzbG90T2YobG93ZXIod29yZCkpfWA7XG4gICAgICByZXR1cm4gd29yZC5sb3cgPT09IDAgJiYgd29yZC5oaWdoID09PSAwID8gXCJmcmVlXCIgOiBcImhhbmRlZCBvdmVyXCI7XG4gICAgfVxuICAgIGlmIChzcGFuLmJlZ2luID09PSB0aGlzLiN3b3Jkcykge1xuICAgICAgY29uc3Qgd29yZCA9IHRoaXMuYXJlYS5oYWx2ZXMoc3Bhbi5iZWdpbiArIGsgKiA4KTtcbiAgICAgIHJldHVybiBsb3dlcih3b3JkKSA9PT0gMCA/IFwiXCIgOiBgJHt0b3BCaXQod29yZCkgPyBcImhlbGQgYnlcIiA6IFwibGFzdCBvZlwifSBzbG90ICR7c2xvdE9mKGxvd2VyKHdvcmQpKX1gO1xuICAgIH1cbiAgICBzd2l0Y2ggKHNwYW4ubmFtZSkge1xuICAgICAgY2FzZSBcInRhaWxcIjpcbiAgICAgICAgcmV0dXJuIHBvc2l0aW9uVGV4dChwb3NpdGlvbk9mKHRoaXMuYXJlYS5oYWx2ZXMoTC5TVFJFQU1fVEFJTCkpKTtcbiAgICAgIGNhc2UgXCJqb2luc1wiOlxuICAgICAgY2FzZSBcImRyb3BwZWRcIjpcbiAgICAgICAgcmV0dXJuIFN0cmluZyh0aGlzLmFyZWEudTY0KHNwYW4uYmVnaW4pKTtcbiAgICAgIGNhc2UgXCJmYWlsZWRcIjpcbiAgICAgICAgcmV0dXJuIHRoaXMuYXJlYS51MzIoTC5TVFJFQU1fRkFJTEVEKSA9PT0gMCA/IFwibm9cIiA6IFwieWVzXCI7XG4gICAgICBjYXNlIFwiZmFpbHVyZVwiOlxuICAgICAgICByZXR1cm4gdGhpcy5hcmVhLnRleHQoTC5TVFJFQU1fRkFJTFVSRSwgTC5TVFJFQU1fRkFJTFVSRV9CWVRFUyk7XG4gICAgICBkZWZhdWx0OlxuICAgICAgICByZXR1cm4gXCJcIjtcbiAgICB9XG4gIH1cbn1cbiIsICIvLyBIb3cgYSBzdHJlYW0gaXMgZGVyaXZlZCBmcm9tIGFub3RoZXIgb25lOiBTUEVDSUZJQ0FUSU9OLm1kIHNlY3Rpb24gMjAuXG5cbmltcG9ydCAqIGFzIEwgZnJvbSBcInplcm9pcGMvbGF5b3V0XCI7XG5pbXBvcnQgeyBoZXggfSBmcm9tIFwiLi4vdGV4dFwiO1xuaW1wb3J0IHR5cGUgeyBGYWN0LCBTdWJqZWN0IH0gZnJvbSBcIi4vc3ViamVjdFwiO1xuaW1wb3J0IHsgbG93ZXIgfSBmcm9tIFwiLi93b3Jkc1wiO1xuXG5jb25zdCBPUEVSQVRPUlMgPSBbXCJub25lXCIsIFwibWFwXCIsIFwiZmlsdGVyXCIsIFwidGFrZVwiLCBcInNraXBcIiwgXCJ3aW5kb3dcIiwgXCJzY2FuXCJdO1xuXG5mdW5jdGlvbiBob3dUZXh0KHN0cmVhbTogU3ViamVjdCwgb3BlcmF0b3I6IG51bWJlcik6IHN0cmluZyB7XG4gIGNvbnN0IG5hbWUgPSBPUEVSQVRPUlNbb3BlcmF0b3JdIGFzIHN0cmluZztcbiAgY29uc3QgY291bnQgPSBzdHJlYW0uYXJlYS51MzIoTC5TVFJFQU1fQ09VTlQpO1xuICBpZiAob3BlcmF0b3IgPT09IEwuT1BFUkFUT1JfV0lORE9XKSByZXR1cm4gYCR7bmFtZX0gb2YgJHtjb3VudH0sIHN0ZXAgJHtzdHJlYW0uYXJlYS51MzIoTC5TVFJFQU1fU1RFUCl9YDtcbiAgcmV0dXJuIGNvdW50ID09PSAwID8gbmFtZSA6IGAke25hbWV9ICR7Y291bnR9YDtcbn1cblxuZnVuY3Rpb24gc291cmNlVGV4dCh7IGFyZWEsIHZpZXcgfTogU3ViamVjdCk6IHN0cmluZyB7XG4gIGNvbnN0IHNlZ21lbnQgPSBhcmVhLnUzMihMLlNUUkVBTV9TT1VSQ0VfU0VHTUVOVCk7XG4gIGNvbnN0IGxpbmUgPSBhcmVhLnUzMihMLlNUUkVBTV9TT1VSQ0VfT0ZGU0VUKTtcbiAgY29uc3QgaGVyZSA9IHNlZ21lbnQgPT09IHZpZXcuaGVhZGVyLnNlZ21lbnRJZDtcbiAgY29uc3QgZW50cnkgPSBoZXJlID8gdmlldy5lbnRyaWVzKCkuZmluZCgoeyBvZmZzZXQgfSkgPT4gb2Zmc2V0ID09PSBsaW5lICogTC5MSU5FX0JZVEVTKSA6IHVuZGVmaW5lZDtcbiAgcmV0dXJuIGVudHJ5Py5uYW1lID8/IGBsaW5lICR7bGluZX0gb2Ygc2VnbWVudCAke2hleChzZWdtZW50LCA4KX1gO1xufVxuXG4vKiogV2hhdCBgc2hvd2AgdGVsbHMgb2YgYSBkZXJpdmVkIHN0cmVhbSBiZXNpZGVzLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIGRlc2NyaWJlRGVyaXZhdGlvbihzdHJlYW06IFN1YmplY3QpOiBGYWN0W10ge1xuICBjb25zdCB7IGFyZWEsIHZpZXcgfSA9IHN0cmVhbTtcbiAgY29uc3Qgb3BlcmF0b3IgPSBhcmVhLnUzMihMLlNUUkVBTV9PUEVSQVRPUik7XG4gIGNvbnN0IGhvdyA9IGhvd1RleHQoc3RyZWFtLCBvcGVyYXRvcik7XG4gIGNvbnN0IHNvdXJjZSA9IHNvdXJjZVRleHQoc3RyZWFtKTtcbiAgY29uc3QgYmluZGluZyA9IGFyZWEudTY0KEwuU1RSRUFNX0JJTkRJTkcpO1xuICBjb25zdCBsaW5lID0gTnVtYmVyKChiaW5kaW5nID4+IDI0bikgJiAweGZmZmZuKTtcbiAgY29uc3QgYmluZGVyID0gbG93ZXIoYXJlYS5oYWx2ZXMoTC5TVFJFQU1fQklORElORykpO1xuICBjb25zdCBib3VuZCA9XG4gICAgbGluZSAhPT0gMFxuICAgICAgPyBgc3Vic2NyaWJlciBsaW5lICR7bGluZSAtIDF9IG9mIHRoZSBzb3VyY2VgXG4gICAgICA6IGJpbmRlciAhPT0gMFxuICAgICAgICA/IGBiZWluZyBib3VuZCBieSAke3ZpZXcub3duZXJUZXh0KGJpbmRlcil9YFxuICAgICAgICA6IFwibm8gbGluZSB5ZXRcIjtcbiAgY29uc3QgZmFjdHM6IEZhY3RbXSA9IFtcbiAgICB7IG5hbWU6IFwiZGVyaXZlZFwiLCB2YWx1ZTogYCR7aG93fSwgZnJvbSAke3NvdXJjZX1gLCBkYXRhOiB7IG9wZXJhdG9yOiBPUEVSQVRPUlNbb3BlcmF0b3JdLCBzb3VyY2UgfSB9LFxuICAgIHsgbmFtZTogXCJib3VuZCB0b1wiLCB2YWx1ZTogYm91bmQsIGRhdGE6IGxpbmUgPT09IDAgPyBudWxsIDogbGluZSAtIDEgfSxcbiAgXTtcbiAgaWYgKGFyZWEudTMyKEwuU1RSRUFNX0ZBSUxFRCkgIT09IDApIHtcbiAgICBmYWN0cy5wdXNoKHsgbmFtZTogXCJmYWlsZWRcIiwgdmFsdWU6IGFyZWEudGV4dChMLlNUUkVBTV9GQUlMVVJFLCBMLlNUUkVBTV9GQUlMVVJFX0JZVEVTKSB9KTtcbiAgfVxuICByZXR1cm4gZmFjdHM7XG59XG4iLCAiLy8gQnl0ZXMgd2l0aCB3aGF0IHRoZXkgYXJlOiBmb3IgcGVvcGxlLCBhcyBsaW5lcyBvZiBoZXhhZGVjaW1hbCB1bmRlciBoZWFkaW5nczsgZm9yIHByb2dyYW1zLCBhcyBvbmUgb2JqZWN0IGZvciBlYWNoIHBhcnQuXG5cbmltcG9ydCB0eXBlIHsgQ29udGV4dCB9IGZyb20gXCIuLi9jb21tYW5kXCI7XG5pbXBvcnQgdHlwZSB7IEFyZWEgfSBmcm9tIFwiLi4vbW9kZWwvZmlsZVwiO1xuaW1wb3J0IHsgY291bnRlZCB9IGZyb20gXCIuLi90ZXh0XCI7XG5pbXBvcnQgdHlwZSB7IFBhcnQsIFJhbmdlIH0gZnJvbSBcIi4vcGFydHNcIjtcblxuY29uc3QgUk9XID0gMTY7XG4vKiogQnl0ZXMgdGhhdCBhcmUgbG9va2VkIGF0IGluIG9uZSBnby4gKi9cbmNvbnN0IENIVU5LID0gMSA8PCAxNjtcbi8qKiBPZiBvbmUgZHVtcDogaXQgc2F5cyB3aGVyZSBpdCBzdG9wcGVkLiAqL1xuY29uc3QgTU9TVF9CWVRFUyA9IDIgKiogMjg7XG5cbmZ1bmN0aW9uIGlzWmVybyhieXRlczogVWludDhBcnJheSk6IGJvb2xlYW4ge1xuICBmb3IgKGNvbnN0IGJ5dGUgb2YgYnl0ZXMpIGlmIChieXRlICE9PSAwKSByZXR1cm4gZmFsc2U7XG4gIHJldHVybiB0cnVlO1xufVxuXG5mdW5jdGlvbiBlcXVhbChhOiBVaW50OEFycmF5LCBiOiBVaW50OEFycmF5KTogYm9vbGVhbiB7XG4gIHJldHVybiBhLmxlbmd0aCA9PT0gYi5sZW5ndGggJiYgQnVmZmVyLmNvbXBhcmUoYSwgYikgPT09IDA7XG59XG5cbi8qKiBQcmludHMgcGFydHMsIHRob3NlIG9mIGEgcm93IHRoYXQgYXJlIGFsaWtlIHRvZ2V0aGVyLiAqL1xuZXhwb3J0IGNsYXNzIER1bXAge1xuICByZWFkb25seSAjd2hvbGU6IEFyZWE7XG4gICNiZWZvcmU6IHsgcGFydDogUGFydDsgYnl0ZXM6IFVpbnQ4QXJyYXkgfSB8IHVuZGVmaW5lZDtcbiAgLyoqIFBhcnRzIGluIGEgcm93IHRoYXQgd2VyZSBsaWtlIHRoZSBvbmUgYmVmb3JlLiAqL1xuICAjYWxpa2U6IFBhcnRbXSA9IFtdO1xuICAjbG9va2VkID0gMDtcblxuICBjb25zdHJ1Y3RvcihcbiAgICByZWFkb25seSBjb250ZXh0OiBDb250ZXh0LFxuICAgIHdob2xlOiBBcmVhLFxuICAgIHJlYWRvbmx5IHJhbmdlOiBSYW5nZSxcbiAgKSB7XG4gICAgdGhpcy4jd2hvbGUgPSB3aG9sZTtcbiAgfVxuXG4gIHByaW50KHBhcnRzOiBJdGVyYWJsZTxQYXJ0Pik6IHZvaWQge1xuICAgIGNvbnN0IHsgY29udGV4dCB9ID0gdGhpcztcbiAgICBsZXQgZmlyc3QgPSB0cnVlO1xuICAgIGlmIChjb250ZXh0Lmpzb24pIGNvbnRleHQub3V0LndyaXRlKFwiW1wiKTtcbiAgICBmb3IgKGNvbnN0IHBhcnQgb2YgcGFydHMpIHtcbiAgICAgIGNvbnN0IGJlZ2luID0gTWF0aC5tYXgocGFydC5iZWdpbiwgdGhpcy5yYW5nZS5iZWdpbik7XG4gICAgICBjb25zdCBlbmQgPSBNYXRoLm1pbihwYXJ0LmVuZCwgdGhpcy5yYW5nZS5lbmQpO1xuICAgICAgY29uc3QgaXNSZW1hcmsgPSBwYXJ0LmJlZ2luID09PSBwYXJ0LmVuZCAmJiBwYXJ0LnNhaWQgIT09IFwiXCI7XG4gICAgICBpZiAoYmVnaW4gPj0gZW5kICYmICEoaXNSZW1hcmsgJiYgIWNvbnRleHQuanNvbikpIGNvbnRpbnVlO1xuICAgICAgaWYgKHRoaXMuI2xvb2tlZCA+IE1PU1RfQllURVMpIHtcbiAgICAgICAgY29udGV4dC5yZW1hcmsoYHplcm9pcGM6IHN0b3BwZWQgYWZ0ZXIgJHtNT1NUX0JZVEVTfSBieXRlczogLS1vZmZzZXQgYW5kIC0tc2l6ZSBjaG9vc2Ugb3RoZXJzYCk7XG4gICAgICAgIGJyZWFrO1xuICAgICAgfVxuICAgICAgaWYgKGNvbnRleHQuanNvbikgZmlyc3QgPSB0aGlzLiNqc29uKHBhcnQsIGJlZ2luLCBlbmQsIGZpcnN0KTtcbiAgICAgIGVsc2UgdGhpcy4jdGV4dChwYXJ0LCBiZWdpbiwgZW5kKTtcbiAgICB9XG4gICAgaWYgKGNvbnRleHQuanNvbikgY29udGV4dC5wcmludChmaXJzdCA/IFwiXVwiIDogXCJcXG5dXCIpO1xuICAgIGVsc2UgdGhpcy4jdGVsbEFsaWtlKCk7XG4gIH1cblxuICAvKiogQnl0ZXMgaW4gcGllY2VzLCBmb3IgdGhleSBtYXkgYmUgbWFueS4gKi9cbiAgKiNjaHVua3MoYmVnaW46IG51bWJlciwgZW5kOiBudW1iZXIpOiBHZW5lcmF0b3I8eyBhdDogbnVtYmVyOyBieXRlczogVWludDhBcnJheSB9PiB7XG4gICAgZm9yIChsZXQgYXQgPSBiZWdpbjsgYXQgPCBlbmQ7IGF0ICs9IENIVU5LKSB7XG4gICAgICBjb25zdCBieXRlcyA9IHRoaXMuI3dob2xlLnJlYWQoYXQsIE1hdGgubWluKENIVU5LLCBlbmQgLSBhdCkpO1xuICAgICAgdGhpcy4jbG9va2VkICs9IGJ5dGVzLmxlbmd0aDtcbiAgICAgIHlpZWxkIHsgYXQsIGJ5dGVzIH07XG4gICAgICBpZiAodGhpcy4jbG9va2VkID4gTU9TVF9CWVRFUykgcmV0dXJuO1xuICAgIH1cbiAgfVxuXG4gICNhcmVaZXJvKGJlZ2luOiBudW1iZXIsIGVuZDogbnVtYmVyKTogYm9vbGVhbiB7XG4gICAgZm9yIChjb25zdCB7IGJ5dGVzIH0gb2YgdGhpcy4jY2h1bmtzKGJlZ2luLCBlbmQpKSBpZiAoIWlzWmVybyhieXRlcykpIHJldHVybiBmYWxzZTtcbiAgICByZXR1cm4gdHJ1ZTtcbiAgfVxuXG4gIC8vIC0tLSBmb3IgcHJvZ3JhbXMgLS0tXG5cbiAgLyoqIFdoZXRoZXIgbm90aGluZyBpcyBwcmludGVkIHlldC4gKi9cbiAgI2pzb24oeyB3aGVyZSwgbmFtZSwgc2FpZCwgdW51c2VkIH06IFBhcnQsIGJlZ2luOiBudW1iZXIsIGVuZDogbnVtYmVyLCBmaXJzdDogYm9vbGVhbik6IGJvb2xlYW4ge1xuICAgIGNvbnN0IHsgb3V0IH0gPSB0aGlzLmNvbnRleHQ7XG4gICAgY29uc3QgaXNPbmx5WmVybyA9IHRoaXMuI2FyZVplcm8oYmVnaW4sIGVuZCk7XG4gICAgaWYgKHVudXNlZCAmJiBpc09ubHlaZXJvKSByZXR1cm4gZmlyc3Q7XG4gICAgY29uc3QgYWJvdXQgPSB7IG9mZnNldDogYmVnaW4sIHNpemU6IGVuZCAtIGJlZ2luLCB3aGVyZSwgbmFtZSwgLi4uKHNhaWQgPyB7IHNhaWQgfSA6IHt9KSB9O1xuICAgIG91dC53cml0ZShgJHtmaXJzdCA/IFwiXCIgOiBcIixcIn1cXG4gICR7SlNPTi5zdHJpbmdpZnkoYWJvdXQpLnNsaWNlKDAsIC0xKX1gKTtcbiAgICBpZiAoaXNPbmx5WmVybykgb3V0LndyaXRlKGAsXCJ6ZXJvXCI6dHJ1ZX1gKTtcbiAgICBlbHNlIHtcbiAgICAgIG91dC53cml0ZShgLFwiYnl0ZXNcIjpcImApO1xuICAgICAgZm9yIChjb25zdCB7IGJ5dGVzIH0gb2YgdGhpcy4jY2h1bmtzKGJlZ2luLCBlbmQpKSBvdXQud3JpdGUoQnVmZmVyLmZyb20oYnl0ZXMpLnRvU3RyaW5nKFwiaGV4XCIpKTtcbiAgICAgIG91dC53cml0ZShgXCJ9YCk7XG4gICAgfVxuICAgIHJldHVybiBmYWxzZTtcbiAgfVxuXG4gIC8vIC0tLSBmb3IgcGVvcGxlIC0tLVxuXG4gICN0ZXh0KHBhcnQ6IFBhcnQsIGJlZ2luOiBudW1iZXIsIGVuZDogbnVtYmVyKTogdm9pZCB7XG4gICAgY29uc3QgeyBvZiB9ID0gcGFydDtcbiAgICBpZiAob2YgJiYgZW5kIC0gYmVnaW4gPD0gQ0hVTkspIHtcbiAgICAgIGNvbnN0IGJ5dGVzID0gdGhpcy4jd2hvbGUucmVhZChiZWdpbiwgZW5kIC0gYmVnaW4pO1xuICAgICAgdGhpcy4jbG9va2VkICs9IGJ5dGVzLmxlbmd0aDtcbiAgICAgIGlmICh0aGlzLiNpc0xpa2UocGFydCwgYnl0ZXMpKSB7XG4gICAgICAgIHRoaXMuI2FsaWtlLnB1c2gocGFydCk7XG4gICAgICAgIGlmICh0aGlzLiNhbGlrZS5sZW5ndGggPiAxKSB0aGlzLiNhbGlrZSA9IFt0aGlzLiNhbGlrZVswXSBhcyBQYXJ0LCBwYXJ0XTtcbiAgICAgICAgcmV0dXJuO1xuICAgICAgfVxuICAgICAgdGhpcy4jdGVsbEFsaWtlKCk7XG4gICAgICB0aGlzLiNiZWZvcmUgPSB7IHBhcnQsIGJ5dGVzIH07XG4gICAgfSBlbHNlIHRoaXMuI3RlbGxBbGlrZSgpO1xuICAgIGNvbnN0IGlzT25seVplcm8gPSB0aGlzLiNhcmVaZXJvKGJlZ2luLCBlbmQpO1xuICAgIGlmIChwYXJ0LnVudXNlZCAmJiBpc09ubHlaZXJvKSByZXR1cm47XG4gICAgdGhpcy4jaGVhZGluZyhwYXJ0LCBpc09ubHlaZXJvICYmIGJlZ2luIDwgZW5kID8gYDogJHtjb3VudGVkKGVuZCAtIGJlZ2luLCBcImJ5dGVcIil9IDBgIDogXCJcIik7XG4gICAgaWYgKCFpc09ubHlaZXJvKSB0aGlzLiNyb3dzKGJlZ2luLCBlbmQpO1xuICB9XG5cbiAgLyoqIFdoZXRoZXIgaXQgaXMgdGhlIG5leHQgb2YgdGhlIHNhbWUgcm93LCB3aXRoIHRoZSBzYW1lIGJ5dGVzIGFzIHRoZSBvbmUgYmVmb3JlLiAqL1xuICAjaXNMaWtlKHsgd2hlcmUsIG9mIH06IFBhcnQsIGJ5dGVzOiBVaW50OEFycmF5KTogYm9vbGVhbiB7XG4gICAgY29uc3QgYmVmb3JlID0gdGhpcy4jYmVmb3JlO1xuICAgIHJldHVybiBiZWZvcmU/LnBhcnQud2hlcmUgPT09IHdoZXJlICYmIGJlZm9yZS5wYXJ0Lm9mPy5uYW1lID09PSBvZj8ubmFtZSAmJiBlcXVhbChiZWZvcmUuYnl0ZXMsIGJ5dGVzKTtcbiAgfVxuXG4gICN0ZWxsQWxpa2UoKTogdm9pZCB7XG4gICAgY29uc3QgW2Zyb21dID0gdGhpcy4jYWxpa2U7XG4gICAgY29uc3QgdG8gPSB0aGlzLiNhbGlrZS5hdCgtMSk7XG4gICAgaWYgKGZyb20gJiYgdG8pIHtcbiAgICAgIGNvbnN0IHdoaWNoID0gZnJvbSA9PT0gdG8gPyBmcm9tLm5hbWUgOiBgJHtmcm9tLm5hbWV9IHRvICR7dG8ub2Y/Lm51bWJlcn1gO1xuICAgICAgdGhpcy5jb250ZXh0LnByaW50KHRoaXMuY29udGV4dC5wYWludC5kaW0oYCMgJHtmcm9tLndoZXJlfTogJHt3aGljaH06IHRoZSBzYW1lYCkpO1xuICAgIH1cbiAgICB0aGlzLiNhbGlrZSA9IFtdO1xuICB9XG5cbiAgI2hlYWRpbmcoeyB3aGVyZSwgbmFtZSwgc2FpZCB9OiBQYXJ0LCByZXN0OiBzdHJpbmcpOiB2b2lkIHtcbiAgICBjb25zdCB7IHBhaW50IH0gPSB0aGlzLmNvbnRleHQ7XG4gICAgdGhpcy5jb250ZXh0LnByaW50KGAke3BhaW50LmJvbGQoYCMgJHt3aGVyZX06ICR7bmFtZX1gKX0ke3NhaWQgPyBgLCAke3NhaWR9YCA6IFwiXCJ9JHtyZXN0fWApO1xuICB9XG5cbiAgI3Jvd3MoYmVnaW46IG51bWJlciwgZW5kOiBudW1iZXIpOiB2b2lkIHtcbiAgICBsZXQgYmVmb3JlOiBVaW50OEFycmF5IHwgdW5kZWZpbmVkO1xuICAgIGxldCBpc1N0YXJyZWQgPSBmYWxzZTtcbiAgICBmb3IgKGNvbnN0IHsgYXQsIGJ5dGVzIH0gb2YgdGhpcy4jY2h1bmtzKGJlZ2luLCBlbmQpKSB7XG4gICAgICBmb3IgKGxldCBrID0gMDsgayA8IGJ5dGVzLmxlbmd0aDsgayArPSBST1cpIHtcbiAgICAgICAgY29uc3Qgcm93ID0gYnl0ZXMuc3ViYXJyYXkoaywgayArIFJPVyk7XG4gICAgICAgIGlmIChiZWZvcmUgJiYgZXF1YWwoYmVmb3JlLCByb3cpKSB7XG4gICAgICAgICAgaWYgKCFpc1N0YXJyZWQpIHRoaXMuY29udGV4dC5wcmludChcIipcIik7XG4gICAgICAgICAgaXNTdGFycmVkID0gdHJ1ZTtcbiAgICAgICAgICBjb250aW51ZTtcbiAgICAgICAgfVxuICAgICAgICBpc1N0YXJyZWQgPSBmYWxzZTtcbiAgICAgICAgYmVmb3JlID0gcm93O1xuICAgICAgICB0aGlzLmNvbnRleHQucHJpbnQodGhpcy4jcm93KGF0ICsgaywgcm93KSk7XG4gICAgICB9XG4gICAgfVxuICB9XG5cbiAgI3JvdyhhdDogbnVtYmVyLCBieXRlczogVWludDhBcnJheSk6IHN0cmluZyB7XG4gICAgY29uc3QgaGV4YWRlY2ltYWwgPSBBcnJheS5mcm9tKHsgbGVuZ3RoOiBST1cgfSwgKF8sIGspID0+IHtcbiAgICAgIGNvbnN0IGJ5dGUgPSBieXRlc1trXTtcbiAgICAgIHJldHVybiBgJHtrICUgOCA9PT0gMCA/IFwiIFwiIDogXCJcIn0ke2J5dGUgPT09IHVuZGVmaW5lZCA/IFwiICBcIiA6IGJ5dGUudG9TdHJpbmcoMTYpLnBhZFN0YXJ0KDIsIFwiMFwiKX0gYDtcbiAgICB9KTtcbiAgICBjb25zdCB0ZXh0ID0gQXJyYXkuZnJvbShieXRlcywgKGJ5dGUpID0+IChieXRlID49IDB4MjAgJiYgYnl0ZSA8IDB4N2YgPyBTdHJpbmcuZnJvbUNoYXJDb2RlKGJ5dGUpIDogXCIuXCIpKTtcbiAgICBjb25zdCBhZGRyZXNzID0gYXQudG9TdHJpbmcoMTYpLnBhZFN0YXJ0KDgsIFwiMFwiKTtcbiAgICByZXR1cm4gYCR7dGhpcy5jb250ZXh0LnBhaW50LmRpbShhZGRyZXNzKX0gJHtoZXhhZGVjaW1hbC5qb2luKFwiXCIpfSAke3RleHQuam9pbihcIlwiKX1gO1xuICB9XG59XG4iLCAiLy8gVmFsdWVzIG9mIG9wdGlvbnMsIGFzIHRoZXkgYXJlIHJlYWQgZnJvbSB0aGUgY29tbWFuZCBsaW5lLlxuXG5pbXBvcnQgeyBJbnZhbGlkQXJndW1lbnRFcnJvciwgT3B0aW9uIH0gZnJvbSBcImNvbW1hbmRlclwiO1xuaW1wb3J0IHsgc2hvd24gfSBmcm9tIFwiLi90ZXh0XCI7XG5pbXBvcnQgeyBFbGVtZW50VHlwZSB9IGZyb20gXCIuL3R5cGVzXCI7XG5cbi8qKiBBIHdob2xlIG51bWJlciBmcm9tIDAgb247IGhleGFkZWNpbWFsIHdpdGggMHguICovXG5leHBvcnQgZnVuY3Rpb24gd2hvbGVOdW1iZXIodGV4dDogc3RyaW5nKTogbnVtYmVyIHtcbiAgY29uc3QgbnVtYmVyID0gL14oMHhbMC05YS1mXSt8XFxkKykkL2kudGVzdCh0ZXh0KSA/IE51bWJlcih0ZXh0KSA6IE51bWJlci5OYU47XG4gIGlmICghTnVtYmVyLmlzU2FmZUludGVnZXIobnVtYmVyKSkgdGhyb3cgbmV3IEludmFsaWRBcmd1bWVudEVycm9yKGBcIiR7c2hvd24odGV4dCl9XCIgaXMgbm8gd2hvbGUgbnVtYmVyIGZyb20gMCBvbi5gKTtcbiAgcmV0dXJuIG51bWJlcjtcbn1cblxuLyoqIC0tdHlwZSwgb2YgdGhlIGVsZW1lbnRzOyBvZiBhIG1hcDogb2YgdGhlIHZhbHVlcy4gKi9cbmV4cG9ydCBjb25zdCB0eXBlT3B0aW9uID0gKHdoYXQgPSBcIm9mIHRoZSBlbGVtZW50cyAob2YgYSBtYXA6IHRoZSB2YWx1ZXMpXCIpOiBPcHRpb24gPT5cbiAgbmV3IE9wdGlvbihcIi10LCAtLXR5cGUgPHR5cGU+XCIsIHdoYXQpLmFyZ1BhcnNlcihFbGVtZW50VHlwZS5wYXJzZSk7XG5cbi8qKiAtLWtleSwgb2YgYSBtYXAncyBrZXlzLiAqL1xuZXhwb3J0IGNvbnN0IGtleU9wdGlvbiA9ICgpOiBPcHRpb24gPT4gbmV3IE9wdGlvbihcIi1rLCAtLWtleSA8dHlwZT5cIiwgXCJvZiBhIG1hcCdzIGtleXNcIikuYXJnUGFyc2VyKEVsZW1lbnRUeXBlLnBhcnNlKTtcblxuZXhwb3J0IGNvbnN0IFRZUEVTX0hFTFAgPSBgXG5UeXBlczogaTggdG8gaTY0LCB1OCB0byB1NjQsIGYzMiwgZjY0LCBib29sLCB1dGY4KG4pLCBieXRlcyhuKSwgYXJyYXlzIFRbbl0gYW5kXG5zdHJ1Y3RzIHtuYW1lOiBULCBuYW1lOiBUfSwgbGFpZCBvdXQgYXMgQyBkb2VzLiB1dGY4IGFuZCBieXRlcyB3aXRob3V0IGEgbnVtYmVyXG50YWtlIHdoYXRldmVyIHRoZXJlIGlzLiBRdW90ZSB3aGF0IHRoZSBzaGVsbCB3b3VsZCB0YWtlIGZvciBpdHNlbGYuYDtcbiIsICIvLyBUaGUgdHlwZSBsYW5ndWFnZSBvZiAtLXR5cGUgYW5kIC0ta2V5OiBgZjY0YCwgYHV0ZjgoMTIpYCwgYHUxNlszXWAsIGB7dHlwZTogdTMyLCBkYXRhOiBpMzJ9YC4gdHlwZXMvcGFyc2UudHMgaGFzIGl0c1xuLy8gZ3JhbW1hciwgdHlwZXMvd29yZHMudHMgc2F5cyBob3cgdmFsdWVzIGFyZSB3cml0dGVuLCB0eXBlcy9wcmludC50cyBob3cgdGhleSBhcmUgcHJpbnRlZC5cblxuaW1wb3J0ICogYXMgemVyb2lwYyBmcm9tIFwiemVyb2lwY1wiO1xuaW1wb3J0IHsgTWlzbWF0Y2hFcnJvciwgdHlwZSBUeXBlIH0gZnJvbSBcInplcm9pcGNcIjtcbmltcG9ydCB7IGRlY29kZSwgZW5jb2RlIH0gZnJvbSBcIi4vdHlwZXMvYnl0ZXNcIjtcbmltcG9ydCB0eXBlIHsgRm9ybSwgVmFsdWUgfSBmcm9tIFwiLi90eXBlcy9mb3JtXCI7XG5pbXBvcnQgeyBwYXJzZVR5cGUgfSBmcm9tIFwiLi90eXBlcy9wYXJzZVwiO1xuaW1wb3J0IHsgY3N2Q2VsbHMsIGNzdkxpbmUsIGNzdlRpdGxlcywganNvblRleHQsIHBsYWluLCBzaG9ydCB9IGZyb20gXCIuL3R5cGVzL3ByaW50XCI7XG5pbXBvcnQgeyBuYW1lT2YsIHJlYWRKc29uLCByZWFkV29yZCB9IGZyb20gXCIuL3R5cGVzL3dvcmRzXCI7XG5cbmV4cG9ydCB0eXBlIHsgRm9ybSwgVmFsdWUgfSBmcm9tIFwiLi90eXBlcy9mb3JtXCI7XG5leHBvcnQgeyBUeXBlU3ludGF4RXJyb3IgfSBmcm9tIFwiLi90eXBlcy9wYXJzZVwiO1xuZXhwb3J0IHsgY3N2TGluZSB9IGZyb20gXCIuL3R5cGVzL3ByaW50XCI7XG5leHBvcnQgeyBWYWx1ZUVycm9yIH0gZnJvbSBcIi4vdHlwZXMvd29yZHNcIjtcblxuLyoqIEEgdHlwZSBvZiB0aGUgY29tbWFuZCBsaW5lLCBhbmQgdmFsdWVzIG9mIGl0IGZyb20gdGV4dCwgZnJvbSBieXRlcywgYW5kIHRvIHRleHQuICovXG5leHBvcnQgY2xhc3MgRWxlbWVudFR5cGUge1xuICByZWFkb25seSAjZm9ybTogRm9ybTtcbiAgI2xpYnJhcnk6IFR5cGU8dW5rbm93bj4gfCB1bmRlZmluZWQ7XG5cbiAgcHJpdmF0ZSBjb25zdHJ1Y3Rvcihmb3JtOiBGb3JtKSB7XG4gICAgdGhpcy4jZm9ybSA9IGZvcm07XG4gIH1cblxuICAvKiogUmVhZHMgYSB0eXBlLiBUaHJvd3MgYSBUeXBlU3ludGF4RXJyb3IgKGEgVXNhZ2UpLCB3aGljaCBzaG93cyB3aGVyZSBpdCB3ZW50IHdyb25nLiAqL1xuICBzdGF0aWMgcGFyc2UodGV4dDogc3RyaW5nKTogRWxlbWVudFR5cGUge1xuICAgIHJldHVybiBuZXcgRWxlbWVudFR5cGUocGFyc2VUeXBlKHRleHQpKTtcbiAgfVxuXG4gIC8qKiBgYnl0ZXMoOClgLCBge2lkOiB1MzIsIHZhbHVlOiBmNjR9YC4gKi9cbiAgZ2V0IG5hbWUoKTogc3RyaW5nIHtcbiAgICByZXR1cm4gbmFtZU9mKHRoaXMuI2Zvcm0pO1xuICB9XG5cbiAgLyoqIEJ5dGVzIG9mIGEgdmFsdWU7IDAgb2YgdXRmOCBhbmQgYnl0ZXMgd2l0aG91dCBhIG51bWJlciwgd2hpY2ggdGFrZSB3aGF0ZXZlciB0aGVyZSBpcy4gKi9cbiAgZ2V0IHNpemUoKTogbnVtYmVyIHtcbiAgICByZXR1cm4gdGhpcy4jZm9ybS5zaXplO1xuICB9XG5cbiAgZ2V0IGZvcm0oKTogRm9ybSB7XG4gICAgcmV0dXJuIHRoaXMuI2Zvcm07XG4gIH1cblxuICAvKiogQSBudW1iZXIsIGZvciBhIGNoYXJ0OiBpbnRlZ2VycyBhbmQgZmxvYXRzLiAqL1xuICBnZXQgaXNOdW1iZXIoKTogYm9vbGVhbiB7XG4gICAgcmV0dXJuIHRoaXMuI2Zvcm0uZm9ybSA9PT0gXCJzY2FsYXJcIiAmJiB0aGlzLiNmb3JtLnNjYWxhciAhPT0gXCJib29sXCI7XG4gIH1cblxuICAvKiogRm9yIGVsZW1lbnRzIG9mIHNvIG1hbnkgYnl0ZXMuIGB3aGF0YCBuYW1lcyB0aGUgc3RydWN0dXJlLiBUaHJvd3MgYSBNaXNtYXRjaEVycm9yIHdoZXJlIHRoZXkgYXJlIG5vdCBvZiB0aGlzIHR5cGUuICovXG4gIHdpdGhTaXplKGVsZW1TaXplOiBudW1iZXIsIHdoYXQ6IHN0cmluZyk6IEVsZW1lbnRUeXBlIHtcbiAgICBpZiAodGhpcy5zaXplID09PSBlbGVtU2l6ZSkgcmV0dXJuIHRoaXM7XG4gICAgaWYgKHRoaXMuc2l6ZSA9PT0gMCAmJiBlbGVtU2l6ZSA+IDApIHJldHVybiBFbGVtZW50VHlwZS5wYXJzZShgJHt0aGlzLiNmb3JtLmZvcm19KCR7ZWxlbVNpemV9KWApO1xuICAgIHRocm93IG5ldyBNaXNtYXRjaEVycm9yKFxuICAgICAgXCJaRVJPSVBDX1NIQVBFX01JU01BVENIXCIsXG4gICAgICBgJHt3aGF0fTogaXRzIGVsZW1lbnRzIGhhdmUgJHtlbGVtU2l6ZX0gYnl0ZXMsIGFuZCAke3RoaXMubmFtZX0gdGFrZXMgJHt0aGlzLnNpemV9YCxcbiAgICApO1xuICB9XG5cbiAgLyoqIFRoZSBsaWJyYXJ5J3MgdHlwZS4gTnVtYmVycyBhcmUgaXRzIG93biBzY2FsYXJzLCBzbyB0aGV5IGFyZSB3cml0dGVuIGluIG9uZSBwaWVjZTsgdGhlIHJlc3QgaXMgY29waWVkIGFzIGJ5dGVzLiAqL1xuICBnZXQgbGlicmFyeSgpOiBUeXBlPHVua25vd24+IHtcbiAgICByZXR1cm4gKHRoaXMuI2xpYnJhcnkgPz89IGxpYnJhcnlUeXBlKHRoaXMuI2Zvcm0pKTtcbiAgfVxuXG4gIC8vIC0tLSB2YWx1ZXMgLS0tXG5cbiAgLyoqIFRoZSB2YWx1ZSBvZiB0aGVzZSBieXRlczogYXMgbWFueSBhcyBgc2l6ZWAsIHVubGVzcyB0aGF0IGlzIDAuICovXG4gIGRlY29kZShieXRlczogVWludDhBcnJheSk6IFZhbHVlIHtcbiAgICByZXR1cm4gZGVjb2RlKHRoaXMuI2Zvcm0sIGJ5dGVzKTtcbiAgfVxuXG4gIGVuY29kZSh2YWx1ZTogVmFsdWUpOiBVaW50OEFycmF5IHtcbiAgICByZXR1cm4gZW5jb2RlKHRoaXMuI2Zvcm0sIHZhbHVlKTtcbiAgfVxuXG4gIC8qKiBBIHZhbHVlIGZyb20gYSB3b3JkIG9mIHRoZSBjb21tYW5kIGxpbmUgb3IgYSBsaW5lIG9mIGlucHV0OyBhcnJheXMgYW5kIHN0cnVjdHMgYXJlIEpTT04uIFRocm93cyBhIFZhbHVlRXJyb3IuICovXG4gIHJlYWQodGV4dDogc3RyaW5nKTogVmFsdWUge1xuICAgIHJldHVybiByZWFkV29yZCh0aGlzLiNmb3JtLCB0ZXh0KTtcbiAgfVxuXG4gIC8qKiBBIHZhbHVlIGZyb20gSlNPTiwgd2hhdGV2ZXIgdGhlIHR5cGUuIFRocm93cyBhIFZhbHVlRXJyb3IuICovXG4gIHJlYWRKc29uKHRleHQ6IHN0cmluZyk6IFZhbHVlIHtcbiAgICByZXR1cm4gcmVhZEpzb24odGhpcy4jZm9ybSwgdGV4dCk7XG4gIH1cblxuICAvLyAtLS0gdGV4dCAtLS1cblxuICAvKiogRm9yIHBlb3BsZTogc2hvcnQsIGN1dCB3aGVyZSBpdCBpcyB0b28gbG9uZyB0byBiZSByZWFkLiAqL1xuICBzaG9ydCh2YWx1ZTogVmFsdWUpOiBzdHJpbmcge1xuICAgIHJldHVybiBzaG9ydCh0aGlzLiNmb3JtLCB2YWx1ZSk7XG4gIH1cblxuICAvKiogRm9yIHNjcmlwdHM6IHdob2xlLCBhbmQgYWx3YXlzIG9uZSBsaW5lLiAqL1xuICBwbGFpbih2YWx1ZTogVmFsdWUpOiBzdHJpbmcge1xuICAgIHJldHVybiBwbGFpbih0aGlzLiNmb3JtLCB2YWx1ZSk7XG4gIH1cblxuICAvKiogRXhhY3QuIGk2NCBhbmQgdTY0IGFyZSBudW1iZXJzIHVwIHRvIDJeNTMgLSAxLCBhbmQgc3RyaW5ncyBiZXlvbmQuICovXG4gIGpzb25UZXh0KHZhbHVlOiBWYWx1ZSk6IHN0cmluZyB7XG4gICAgcmV0dXJuIGpzb25UZXh0KHRoaXMuI2Zvcm0sIHZhbHVlKTtcbiAgfVxuXG4gIC8qKiBUaGUgc2FtZSBhcyBkYXRhIGZvciBKU09OLnN0cmluZ2lmeS4gKi9cbiAganNvbih2YWx1ZTogVmFsdWUpOiB1bmtub3duIHtcbiAgICByZXR1cm4gSlNPTi5wYXJzZShqc29uVGV4dCh0aGlzLiNmb3JtLCB2YWx1ZSkpIGFzIHVua25vd247XG4gIH1cblxuICBjc3ZUaXRsZXModGl0bGU/OiBzdHJpbmcpOiBzdHJpbmdbXSB7XG4gICAgcmV0dXJuIGNzdlRpdGxlcyh0aGlzLiNmb3JtLCB0aXRsZSk7XG4gIH1cblxuICBjc3ZDZWxscyh2YWx1ZTogVmFsdWUpOiBzdHJpbmdbXSB7XG4gICAgcmV0dXJuIGNzdkNlbGxzKHRoaXMuI2Zvcm0sIHZhbHVlKTtcbiAgfVxuXG4gIGNzdih2YWx1ZTogVmFsdWUpOiBzdHJpbmcge1xuICAgIHJldHVybiBjc3ZMaW5lKHRoaXMuY3N2Q2VsbHModmFsdWUpKTtcbiAgfVxufVxuXG5mdW5jdGlvbiBsaWJyYXJ5VHlwZShmb3JtOiBGb3JtKTogVHlwZTx1bmtub3duPiB7XG4gIGlmIChmb3JtLmZvcm0gPT09IFwic2NhbGFyXCIpIHJldHVybiB6ZXJvaXBjW2Zvcm0uc2NhbGFyXTtcbiAgY29uc3QgcmF3ID0gemVyb2lwYy5ieXRlcyhmb3JtLnNpemUpO1xuICBjb25zdCBpblBsYWNlID0gcmF3LnZpZXcgYXMgKGFkZHJlc3M6IG51bWJlcikgPT4gVWludDhBcnJheTtcbiAgcmV0dXJuIHtcbiAgICBuYW1lOiBuYW1lT2YoZm9ybSksXG4gICAgc2l6ZTogZm9ybS5zaXplLFxuICAgIGFsaWduOiBmb3JtLmFsaWduLFxuICAgIHJlYWQ6IChhZGRyZXNzKSA9PiBkZWNvZGUoZm9ybSwgaW5QbGFjZShhZGRyZXNzKSksXG4gICAgd3JpdGU6IChhZGRyZXNzLCB2YWx1ZSwgd2hlcmUpID0+IHJhdy53cml0ZShhZGRyZXNzLCBlbmNvZGUoZm9ybSwgdmFsdWUgYXMgVmFsdWUpLCB3aGVyZSksXG4gIH07XG59XG4iLCAiLy8gVmFsdWVzIHRvIHRoZSBieXRlcyB0aGF0IHRoZXkgaGF2ZSBpbiBhIHNlZ21lbnQsIGFuZCBiYWNrLiBMaXR0bGUtZW5kaWFuLCBhcyB0aGUgZm9ybWF0IGlzLlxuXG5pbXBvcnQgdHlwZSB7IEZvcm0sIFNjYWxhck5hbWUsIFZhbHVlIH0gZnJvbSBcIi4vZm9ybVwiO1xuXG5jb25zdCBkZWNvZGVyID0gbmV3IFRleHREZWNvZGVyKFwidXRmLThcIiwgeyBpZ25vcmVCT006IHRydWUgfSk7IC8vIFUrRkVGRiBpcyB0ZXh0IGxpa2UgYW55IG90aGVyXG5jb25zdCBlbmNvZGVyID0gbmV3IFRleHRFbmNvZGVyKCk7XG5cbmludGVyZmFjZSBBY2Nlc3Mge1xuICByZWFkb25seSBnZXQ6ICh2aWV3OiBEYXRhVmlldywgYXQ6IG51bWJlcikgPT4gbnVtYmVyIHwgYmlnaW50IHwgYm9vbGVhbjtcbiAgcmVhZG9ubHkgc2V0OiAodmlldzogRGF0YVZpZXcsIGF0OiBudW1iZXIsIHZhbHVlOiBuZXZlcikgPT4gdm9pZDtcbn1cblxuY29uc3Qgc2NhbGFyczogUmVjb3JkPFNjYWxhck5hbWUsIEFjY2Vzcz4gPSB7XG4gIGk4OiB7IGdldDogKHYsIGF0KSA9PiB2LmdldEludDgoYXQpLCBzZXQ6ICh2LCBhdCwgdmFsdWUpID0+IHYuc2V0SW50OChhdCwgdmFsdWUpIH0sXG4gIHU4OiB7IGdldDogKHYsIGF0KSA9PiB2LmdldFVpbnQ4KGF0KSwgc2V0OiAodiwgYXQsIHZhbHVlKSA9PiB2LnNldFVpbnQ4KGF0LCB2YWx1ZSkgfSxcbiAgaTE2OiB7IGdldDogKHYsIGF0KSA9PiB2LmdldEludDE2KGF0LCB0cnVlKSwgc2V0OiAodiwgYXQsIHZhbHVlKSA9PiB2LnNldEludDE2KGF0LCB2YWx1ZSwgdHJ1ZSkgfSxcbiAgdTE2OiB7IGdldDogKHYsIGF0KSA9PiB2LmdldFVpbnQxNihhdCwgdHJ1ZSksIHNldDogKHYsIGF0LCB2YWx1ZSkgPT4gdi5zZXRVaW50MTYoYXQsIHZhbHVlLCB0cnVlKSB9LFxuICBpMzI6IHsgZ2V0OiAodiwgYXQpID0+IHYuZ2V0SW50MzIoYXQsIHRydWUpLCBzZXQ6ICh2LCBhdCwgdmFsdWUpID0+IHYuc2V0SW50MzIoYXQsIHZhbHVlLCB0cnVlKSB9LFxuICB1MzI6IHsgZ2V0OiAodiwgYXQpID0+IHYuZ2V0VWludDMyKGF0LCB0cnVlKSwgc2V0OiAodiwgYXQsIHZhbHVlKSA9PiB2LnNldFVpbnQzMihhdCwgdmFsdWUsIHRydWUpIH0sXG4gIGk2NDogeyBnZXQ6ICh2LCBhdCkgPT4gdi5nZXRCaWdJbnQ2NChhdCwgdHJ1ZSksIHNldDogKHYsIGF0LCB2YWx1ZSkgPT4gdi5zZXRCaWdJbnQ2NChhdCwgdmFsdWUsIHRydWUpIH0sXG4gIHU2NDogeyBnZXQ6ICh2LCBhdCkgPT4gdi5nZXRCaWdVaW50NjQoYXQsIHRydWUpLCBzZXQ6ICh2LCBhdCwgdmFsdWUpID0+IHYuc2V0QmlnVWludDY0KGF0LCB2YWx1ZSwgdHJ1ZSkgfSxcbiAgZjMyOiB7IGdldDogKHYsIGF0KSA9PiB2LmdldEZsb2F0MzIoYXQsIHRydWUpLCBzZXQ6ICh2LCBhdCwgdmFsdWUpID0+IHYuc2V0RmxvYXQzMihhdCwgdmFsdWUsIHRydWUpIH0sXG4gIGY2NDogeyBnZXQ6ICh2LCBhdCkgPT4gdi5nZXRGbG9hdDY0KGF0LCB0cnVlKSwgc2V0OiAodiwgYXQsIHZhbHVlKSA9PiB2LnNldEZsb2F0NjQoYXQsIHZhbHVlLCB0cnVlKSB9LFxuICBib29sOiB7IGdldDogKHYsIGF0KSA9PiB2LmdldFVpbnQ4KGF0KSAhPT0gMCwgc2V0OiAodiwgYXQsIHZhbHVlKSA9PiB2LnNldFVpbnQ4KGF0LCB2YWx1ZSA/IDEgOiAwKSB9LFxufTtcblxuLyoqIFRoZSB2YWx1ZSBvZiB0aGVzZSBieXRlczogYSBjb3B5LiBUaGVyZSBtdXN0IGJlIGFzIG1hbnkgYXMgdGhlIGZvcm0gdGFrZXMuICovXG5leHBvcnQgZnVuY3Rpb24gZGVjb2RlKGZvcm06IEZvcm0sIGJ5dGVzOiBVaW50OEFycmF5KTogVmFsdWUge1xuICByZXR1cm4gcmVhZChmb3JtLCBieXRlcywgbmV3IERhdGFWaWV3KGJ5dGVzLmJ1ZmZlciwgYnl0ZXMuYnl0ZU9mZnNldCwgYnl0ZXMuYnl0ZUxlbmd0aCksIDApO1xufVxuXG5mdW5jdGlvbiByZWFkKGZvcm06IEZvcm0sIGJ5dGVzOiBVaW50OEFycmF5LCB2aWV3OiBEYXRhVmlldywgYXQ6IG51bWJlcik6IFZhbHVlIHtcbiAgc3dpdGNoIChmb3JtLmZvcm0pIHtcbiAgICBjYXNlIFwic2NhbGFyXCI6XG4gICAgICByZXR1cm4gc2NhbGFyc1tmb3JtLnNjYWxhcl0uZ2V0KHZpZXcsIGF0KTtcbiAgICBjYXNlIFwidXRmOFwiOlxuICAgIGNhc2UgXCJieXRlc1wiOiB7XG4gICAgICBjb25zdCBvd24gPSBieXRlcy5zbGljZShhdCwgZm9ybS5zaXplID09PSAwID8gdW5kZWZpbmVkIDogYXQgKyBmb3JtLnNpemUpO1xuICAgICAgaWYgKGZvcm0uZm9ybSA9PT0gXCJieXRlc1wiKSByZXR1cm4gb3duO1xuICAgICAgY29uc3QgZW5kID0gb3duLmluZGV4T2YoMCk7XG4gICAgICByZXR1cm4gZGVjb2Rlci5kZWNvZGUoZW5kIDwgMCA/IG93biA6IG93bi5zdWJhcnJheSgwLCBlbmQpKTtcbiAgICB9XG4gICAgY2FzZSBcImFycmF5XCI6XG4gICAgICByZXR1cm4gQXJyYXkuZnJvbSh7IGxlbmd0aDogZm9ybS5jb3VudCB9LCAoXywgaykgPT4gcmVhZChmb3JtLm9mLCBieXRlcywgdmlldywgYXQgKyBrICogZm9ybS5vZi5zaXplKSk7XG4gICAgY2FzZSBcInN0cnVjdFwiOlxuICAgICAgcmV0dXJuIE9iamVjdC5mcm9tRW50cmllcyhcbiAgICAgICAgZm9ybS5maWVsZHMubWFwKCh7IG5hbWUsIHR5cGUsIG9mZnNldCB9KSA9PiBbbmFtZSwgcmVhZCh0eXBlLCBieXRlcywgdmlldywgYXQgKyBvZmZzZXQpXSksXG4gICAgICApO1xuICB9XG59XG5cbi8qKiBUaGUgYnl0ZXMgb2YgYSB2YWx1ZSBvZiB0aGlzIGZvcm07IHBhZGRpbmcgaXMgemVyby4gKi9cbmV4cG9ydCBmdW5jdGlvbiBlbmNvZGUoZm9ybTogRm9ybSwgdmFsdWU6IFZhbHVlKTogVWludDhBcnJheSB7XG4gIGlmIChmb3JtLnNpemUgPT09IDApIHJldHVybiBmb3JtLmZvcm0gPT09IFwidXRmOFwiID8gZW5jb2Rlci5lbmNvZGUodmFsdWUgYXMgc3RyaW5nKSA6ICh2YWx1ZSBhcyBVaW50OEFycmF5KS5zbGljZSgpO1xuICBjb25zdCBieXRlcyA9IG5ldyBVaW50OEFycmF5KGZvcm0uc2l6ZSk7XG4gIHdyaXRlKGZvcm0sIHZhbHVlLCBieXRlcywgbmV3IERhdGFWaWV3KGJ5dGVzLmJ1ZmZlciksIDApO1xuICByZXR1cm4gYnl0ZXM7XG59XG5cbmZ1bmN0aW9uIHdyaXRlKGZvcm06IEZvcm0sIHZhbHVlOiBWYWx1ZSwgYnl0ZXM6IFVpbnQ4QXJyYXksIHZpZXc6IERhdGFWaWV3LCBhdDogbnVtYmVyKTogdm9pZCB7XG4gIHN3aXRjaCAoZm9ybS5mb3JtKSB7XG4gICAgY2FzZSBcInNjYWxhclwiOlxuICAgICAgc2NhbGFyc1tmb3JtLnNjYWxhcl0uc2V0KHZpZXcsIGF0LCB2YWx1ZSBhcyBuZXZlcik7XG4gICAgICBicmVhaztcbiAgICBjYXNlIFwidXRmOFwiOlxuICAgIGNhc2UgXCJieXRlc1wiOlxuICAgICAgYnl0ZXMuc2V0KGZvcm0uZm9ybSA9PT0gXCJ1dGY4XCIgPyBlbmNvZGVyLmVuY29kZSh2YWx1ZSBhcyBzdHJpbmcpIDogKHZhbHVlIGFzIFVpbnQ4QXJyYXkpLCBhdCk7XG4gICAgICBicmVhaztcbiAgICBjYXNlIFwiYXJyYXlcIjpcbiAgICAgIGZvciAobGV0IGsgPSAwOyBrIDwgZm9ybS5jb3VudDsgaysrKSB7XG4gICAgICAgIHdyaXRlKGZvcm0ub2YsICh2YWx1ZSBhcyBWYWx1ZVtdKVtrXSBhcyBWYWx1ZSwgYnl0ZXMsIHZpZXcsIGF0ICsgayAqIGZvcm0ub2Yuc2l6ZSk7XG4gICAgICB9XG4gICAgICBicmVhaztcbiAgICBjYXNlIFwic3RydWN0XCI6XG4gICAgICBmb3IgKGNvbnN0IHsgbmFtZSwgdHlwZSwgb2Zmc2V0IH0gb2YgZm9ybS5maWVsZHMpIHtcbiAgICAgICAgd3JpdGUodHlwZSwgKHZhbHVlIGFzIFJlY29yZDxzdHJpbmcsIFZhbHVlPilbbmFtZV0gYXMgVmFsdWUsIGJ5dGVzLCB2aWV3LCBhdCArIG9mZnNldCk7XG4gICAgICB9XG4gIH1cbn1cbiIsICIvLyBIb3cgYSB0eXBlIG9uIHRoZSBjb21tYW5kIGxpbmUgbGllcyBpbiBtZW1vcnk6IFNQRUNJRklDQVRJT04ubWQgc2VjdGlvbiA3LCB0aGUgcnVsZXMgb2YgbmF0dXJhbCBhbGlnbm1lbnQuXG5cbmV4cG9ydCB0eXBlIFNjYWxhck5hbWUgPSBcImk4XCIgfCBcInU4XCIgfCBcImkxNlwiIHwgXCJ1MTZcIiB8IFwiaTMyXCIgfCBcInUzMlwiIHwgXCJpNjRcIiB8IFwidTY0XCIgfCBcImYzMlwiIHwgXCJmNjRcIiB8IFwiYm9vbFwiO1xuXG5pbnRlcmZhY2UgTGFpZCB7XG4gIC8qKiBCeXRlcy4gMDogdXRmOCBhbmQgYnl0ZXMgd2l0aG91dCBhIG51bWJlciwgd2hpY2ggdGFrZSB3aGF0ZXZlciB0aGVyZSBpcy4gKi9cbiAgcmVhZG9ubHkgc2l6ZTogbnVtYmVyO1xuICByZWFkb25seSBhbGlnbjogbnVtYmVyO1xufVxuXG5leHBvcnQgaW50ZXJmYWNlIFNjYWxhckZvcm0gZXh0ZW5kcyBMYWlkIHtcbiAgcmVhZG9ubHkgZm9ybTogXCJzY2FsYXJcIjtcbiAgcmVhZG9ubHkgc2NhbGFyOiBTY2FsYXJOYW1lO1xufVxuXG5leHBvcnQgaW50ZXJmYWNlIFRleHRGb3JtIGV4dGVuZHMgTGFpZCB7XG4gIHJlYWRvbmx5IGZvcm06IFwidXRmOFwiO1xufVxuXG5leHBvcnQgaW50ZXJmYWNlIEJ5dGVzRm9ybSBleHRlbmRzIExhaWQge1xuICByZWFkb25seSBmb3JtOiBcImJ5dGVzXCI7XG59XG5cbmV4cG9ydCBpbnRlcmZhY2UgQXJyYXlGb3JtIGV4dGVuZHMgTGFpZCB7XG4gIHJlYWRvbmx5IGZvcm06IFwiYXJyYXlcIjtcbiAgcmVhZG9ubHkgb2Y6IEZvcm07XG4gIHJlYWRvbmx5IGNvdW50OiBudW1iZXI7XG59XG5cbmV4cG9ydCBpbnRlcmZhY2UgRmllbGQge1xuICAvKiogV2l0aG91dCBhIG5hbWUgb24gdGhlIGNvbW1hbmQgbGluZTogXCJfXCIgYW5kIGl0cyBwbGFjZSwgZnJvbSAwIG9uLiAqL1xuICByZWFkb25seSBuYW1lOiBzdHJpbmc7XG4gIHJlYWRvbmx5IG5hbWVkOiBib29sZWFuO1xuICByZWFkb25seSBvZmZzZXQ6IG51bWJlcjtcbiAgcmVhZG9ubHkgdHlwZTogRm9ybTtcbn1cblxuZXhwb3J0IGludGVyZmFjZSBTdHJ1Y3RGb3JtIGV4dGVuZHMgTGFpZCB7XG4gIHJlYWRvbmx5IGZvcm06IFwic3RydWN0XCI7XG4gIHJlYWRvbmx5IGZpZWxkczogcmVhZG9ubHkgRmllbGRbXTtcbiAgLyoqIE5vbmUgb2YgdGhlIGZpZWxkcyBoYXMgYSBuYW1lOiBpdHMgdmFsdWVzIGFyZSB3cml0dGVuIGFzIGFycmF5cy4gKi9cbiAgcmVhZG9ubHkgaXNUdXBsZTogYm9vbGVhbjtcbn1cblxuZXhwb3J0IHR5cGUgRm9ybSA9IFNjYWxhckZvcm0gfCBUZXh0Rm9ybSB8IEJ5dGVzRm9ybSB8IEFycmF5Rm9ybSB8IFN0cnVjdEZvcm07XG5cbi8qKiBBIHZhbHVlIG9mIGEgdHlwZTogaTY0IGFuZCB1NjQgYXJlIGJpZ2ludHMsIGEgc3RydWN0IGlzIGFuIG9iamVjdCAob2YgYF8wYCwgYF8xYC4uLiB3aGVyZSBmaWVsZHMgaGF2ZSBubyBuYW1lcykuICovXG5leHBvcnQgdHlwZSBWYWx1ZSA9IG51bWJlciB8IGJpZ2ludCB8IGJvb2xlYW4gfCBzdHJpbmcgfCBVaW50OEFycmF5IHwgQXJyYXlMaWtlPG51bWJlciB8IGJpZ2ludD4gfCBWYWx1ZVtdIHwgU3RydWN0O1xuZXhwb3J0IGludGVyZmFjZSBTdHJ1Y3Qge1xuICBbbmFtZTogc3RyaW5nXTogVmFsdWU7XG59XG5cbi8qKiBTaXplcyBhcmUgdTMyIGluIHRoZSBmb3JtYXQsIGFuZCB0aGUgbGlicmFyeSB0YWtlcyBlbGVtZW50cyBvZiBsZXNzIHRoYW4gMiBHaUIuICovXG5leHBvcnQgY29uc3QgTU9TVF9CWVRFUyA9IDIgKiogMzEgLSAxO1xuXG5jb25zdCBzaXplczogUmVjb3JkPFNjYWxhck5hbWUsIG51bWJlcj4gPSB7XG4gIC4uLnsgaTg6IDEsIHU4OiAxLCBpMTY6IDIsIHUxNjogMiwgaTMyOiA0LCB1MzI6IDQsIGk2NDogOCwgdTY0OiA4IH0sXG4gIC4uLnsgZjMyOiA0LCBmNjQ6IDgsIGJvb2w6IDEgfSxcbn07XG5cbmV4cG9ydCBjb25zdCBzY2FsYXJOYW1lcyA9IE9iamVjdC5rZXlzKHNpemVzKSBhcyByZWFkb25seSBTY2FsYXJOYW1lW107XG5cbmV4cG9ydCBmdW5jdGlvbiBpc1NjYWxhck5hbWUobmFtZTogc3RyaW5nKTogbmFtZSBpcyBTY2FsYXJOYW1lIHtcbiAgcmV0dXJuIE9iamVjdC5oYXNPd24oc2l6ZXMsIG5hbWUpO1xufVxuXG5leHBvcnQgZnVuY3Rpb24gc2NhbGFyKG5hbWU6IFNjYWxhck5hbWUpOiBTY2FsYXJGb3JtIHtcbiAgcmV0dXJuIHsgZm9ybTogXCJzY2FsYXJcIiwgc2NhbGFyOiBuYW1lLCBzaXplOiBzaXplc1tuYW1lXSwgYWxpZ246IHNpemVzW25hbWVdIH07XG59XG5cbmV4cG9ydCBmdW5jdGlvbiBibG9iKGZvcm06IFwidXRmOFwiIHwgXCJieXRlc1wiLCBzaXplOiBudW1iZXIpOiBUZXh0Rm9ybSB8IEJ5dGVzRm9ybSB7XG4gIHJldHVybiB7IGZvcm0sIHNpemUsIGFsaWduOiAxIH07XG59XG5cbmV4cG9ydCBmdW5jdGlvbiBhcnJheU9mKG9mOiBGb3JtLCBjb3VudDogbnVtYmVyKTogQXJyYXlGb3JtIHtcbiAgcmV0dXJuIHsgZm9ybTogXCJhcnJheVwiLCBvZiwgY291bnQsIHNpemU6IG9mLnNpemUgKiBjb3VudCwgYWxpZ246IG9mLmFsaWduIH07XG59XG5cbmV4cG9ydCBmdW5jdGlvbiBzdHJ1Y3QoZ2l2ZW46IHJlYWRvbmx5IHsgbmFtZTogc3RyaW5nIHwgdW5kZWZpbmVkOyB0eXBlOiBGb3JtIH1bXSk6IFN0cnVjdEZvcm0ge1xuICBsZXQgZW5kID0gMDtcbiAgbGV0IGFsaWduID0gMTtcbiAgY29uc3QgZmllbGRzID0gZ2l2ZW4ubWFwKCh7IG5hbWUsIHR5cGUgfSwgcGxhY2UpOiBGaWVsZCA9PiB7XG4gICAgY29uc3Qgb2Zmc2V0ID0gcm91bmRVcChlbmQsIHR5cGUuYWxpZ24pO1xuICAgIGVuZCA9IG9mZnNldCArIHR5cGUuc2l6ZTtcbiAgICBhbGlnbiA9IE1hdGgubWF4KGFsaWduLCB0eXBlLmFsaWduKTtcbiAgICByZXR1cm4geyBuYW1lOiBuYW1lID8/IGBfJHtwbGFjZX1gLCBuYW1lZDogbmFtZSAhPT0gdW5kZWZpbmVkLCBvZmZzZXQsIHR5cGUgfTtcbiAgfSk7XG4gIHJldHVybiB7IGZvcm06IFwic3RydWN0XCIsIGZpZWxkcywgaXNUdXBsZTogIWZpZWxkcy5zb21lKCh7IG5hbWVkIH0pID0+IG5hbWVkKSwgc2l6ZTogcm91bmRVcChlbmQsIGFsaWduKSwgYWxpZ24gfTtcbn1cblxuZnVuY3Rpb24gcm91bmRVcChieXRlczogbnVtYmVyLCBzdGVwOiBudW1iZXIpOiBudW1iZXIge1xuICByZXR1cm4gTWF0aC5jZWlsKGJ5dGVzIC8gc3RlcCkgKiBzdGVwO1xufVxuIiwgIi8vIFRoZSBsYW5ndWFnZSBpbiB3aGljaCAtLXR5cGUgYW5kIC0ta2V5IHNheSBhIHR5cGU6XG4vL1xuLy8gICBUWVBFICAgPSBPTkUgeyBcIltcIiBudW1iZXIgXCJdXCIgfSAgICAgICAgICAgICAgICAgdTE2WzNdOyB1MTZbM11bMl0gaXMgdHdvIG9mIHUxNlszXVxuLy8gICBPTkUgICAgPSBzY2FsYXIgfCAoXCJ1dGY4XCIgfCBcImJ5dGVzXCIpIFsgXCIoXCIgbnVtYmVyIFwiKVwiIF0gfCBcIntcIiBGSUVMRCB7IFwiLFwiIEZJRUxEIH0gXCJ9XCJcbi8vICAgRklFTEQgID0gWyBuYW1lIFwiOlwiIF0gVFlQRVxuLy9cbi8vIEJsYW5rcyBtYXkgc3RhbmQgYmV0d2VlbiBhbnkgdHdvIG9mIHRoZXNlLiBJdCBpcyB0aGF0IG9mIHRoZSBuYXRpdmUgemVyb2lwYy1pbnNwZWN0LlxuXG5pbXBvcnQgeyBVc2FnZSB9IGZyb20gXCIuLi9jb21tYW5kXCI7XG5pbXBvcnQgeyBzaG93biwgd2lkdGggfSBmcm9tIFwiLi4vdGV4dFwiO1xuaW1wb3J0IHtcbiAgYXJyYXlPZixcbiAgYmxvYixcbiAgdHlwZSBGb3JtLFxuICBpc1NjYWxhck5hbWUsXG4gIE1PU1RfQllURVMsXG4gIHNjYWxhcixcbiAgc2NhbGFyTmFtZXMsXG4gIHN0cnVjdCxcbiAgdHlwZSBTdHJ1Y3RGb3JtLFxufSBmcm9tIFwiLi9mb3JtXCI7XG5cbmNvbnN0IERFRVBFU1QgPSAxNjtcblxuLyoqIFdoYXQgb3RoZXIgbGFuZ3VhZ2VzIGNhbGwgdGhlbS4gKi9cbmNvbnN0IGVsc2V3aGVyZTogUmVjb3JkPHN0cmluZywgc3RyaW5nPiA9IHtcbiAgLi4ueyBpbnQ4OiBcImk4XCIsIGludDE2OiBcImkxNlwiLCBpbnQzMjogXCJpMzJcIiwgaW50NjQ6IFwiaTY0XCIsIGludDogXCJpMzJcIiwgbG9uZzogXCJpNjRcIiwgaW50OF90OiBcImk4XCIsIGludDE2X3Q6IFwiaTE2XCIgfSxcbiAgLi4ueyBpbnQzMl90OiBcImkzMlwiLCBpbnQ2NF90OiBcImk2NFwiLCB1aW50ODogXCJ1OFwiLCB1aW50MTY6IFwidTE2XCIsIHVpbnQzMjogXCJ1MzJcIiwgdWludDY0OiBcInU2NFwiLCB1aW50OF90OiBcInU4XCIgfSxcbiAgLi4ueyB1aW50MTZfdDogXCJ1MTZcIiwgdWludDMyX3Q6IFwidTMyXCIsIHVpbnQ2NF90OiBcInU2NFwiLCBieXRlOiBcInU4XCIsIGZsb2F0OiBcImYzMlwiLCBmbG9hdDMyOiBcImYzMlwiLCBkb3VibGU6IFwiZjY0XCIgfSxcbiAgLi4ueyBmbG9hdDY0OiBcImY2NFwiLCBudW1iZXI6IFwiZjY0XCIsIGJpZ2ludDogXCJpNjRcIiwgYm9vbGVhbjogXCJib29sXCIsIHN0cmluZzogXCJ1dGY4KG4pXCIsIHN0cjogXCJ1dGY4KG4pXCIgfSxcbiAgLi4ueyB0ZXh0OiBcInV0ZjgobilcIiwgY2hhcjogXCJ1dGY4KG4pXCIsIGJ1ZmZlcjogXCJieXRlcyhuKVwiLCBzdHJ1Y3Q6IFwie25hbWU6IFR9XCIsIGFycmF5OiBcIlRbbl1cIiB9LFxufTtcblxuLyoqIEEgdHlwZSB0aGF0IGNhbm5vdCBiZSByZWFkOiB0aGUgbWVzc2FnZSBzaG93cyB3aGVyZS4gKi9cbmV4cG9ydCBjbGFzcyBUeXBlU3ludGF4RXJyb3IgZXh0ZW5kcyBVc2FnZSB7XG4gIGNvbnN0cnVjdG9yKFxuICAgIHdoeTogc3RyaW5nLFxuICAgIHJlYWRvbmx5IHRleHQ6IHN0cmluZyxcbiAgICAvKiogV2hlcmUgaW4gdGhlIHRleHQgaXQgd2VudCB3cm9uZy4gKi9cbiAgICByZWFkb25seSBhdDogbnVtYmVyLFxuICApIHtcbiAgICBzdXBlcihgdHlwZTogJHt3aHl9YCwgYCR7c2hvd24odGV4dCl9XFxuJHtcIiBcIi5yZXBlYXQod2lkdGgoc2hvd24odGV4dC5zbGljZSgwLCBhdCkpKSl9XmApO1xuICB9XG59XG5cbi8qKiBSZWFkcyBhIHR5cGUsIG9yIHRocm93cyBhIFR5cGVTeW50YXhFcnJvci4gKi9cbmV4cG9ydCBmdW5jdGlvbiBwYXJzZVR5cGUodGV4dDogc3RyaW5nKTogRm9ybSB7XG4gIHJldHVybiBuZXcgUGFyc2VyKHRleHQpLndob2xlKCk7XG59XG5cbmNsYXNzIFBhcnNlciB7XG4gICNhdCA9IDA7XG5cbiAgY29uc3RydWN0b3IocmVhZG9ubHkgdGV4dDogc3RyaW5nKSB7fVxuXG4gIHdob2xlKCk6IEZvcm0ge1xuICAgIGNvbnN0IGZvcm0gPSB0aGlzLiN0eXBlKDApO1xuICAgIHRoaXMuI2JsYW5rcygpO1xuICAgIGlmICh0aGlzLiNhdCA8IHRoaXMudGV4dC5sZW5ndGgpIHRoaXMuI2ZhaWwoYGl0IGVuZHMgYmVmb3JlICR7SlNPTi5zdHJpbmdpZnkodGhpcy4jcmVzdCgpKX1gKTtcbiAgICByZXR1cm4gZm9ybTtcbiAgfVxuXG4gICN0eXBlKGRlcHRoOiBudW1iZXIpOiBGb3JtIHtcbiAgICBjb25zdCBzdGFydCA9IHRoaXMuI3N0YXJ0KCk7XG4gICAgbGV0IGZvcm0gPSB0aGlzLiNvbmUoZGVwdGgpO1xuICAgIHdoaWxlICh0aGlzLiN0YWtlKFwiW1wiKSkge1xuICAgICAgdGhpcy4jbmVlZFNpemUoZm9ybSwgc3RhcnQpO1xuICAgICAgZm9ybSA9IGFycmF5T2YoZm9ybSwgdGhpcy4jY291bnQoKSk7XG4gICAgICB0aGlzLiNleHBlY3QoXCJdXCIpO1xuICAgICAgdGhpcy4jY2hlY2tTaXplKGZvcm0sIHN0YXJ0KTtcbiAgICB9XG4gICAgcmV0dXJuIGZvcm07XG4gIH1cblxuICAjb25lKGRlcHRoOiBudW1iZXIpOiBGb3JtIHtcbiAgICBjb25zdCBzdGFydCA9IHRoaXMuI3N0YXJ0KCk7XG4gICAgaWYgKGRlcHRoID4gREVFUEVTVCkgdGhpcy4jZmFpbChcIml0IGlzIG5lc3RlZCB0b28gZGVlcGx5XCIpO1xuICAgIGlmICh0aGlzLiN0YWtlKFwie1wiKSkgcmV0dXJuIHRoaXMuI3N0cnVjdChkZXB0aCwgc3RhcnQpO1xuICAgIGNvbnN0IHdvcmQgPSB0aGlzLiN3b3JkKCk7XG4gICAgaWYgKGlzU2NhbGFyTmFtZSh3b3JkKSkgcmV0dXJuIHNjYWxhcih3b3JkKTtcbiAgICBpZiAod29yZCAhPT0gXCJ1dGY4XCIgJiYgd29yZCAhPT0gXCJieXRlc1wiKSB0aGlzLiN1bmtub3duKHdvcmQsIHN0YXJ0KTtcbiAgICBpZiAoIXRoaXMuI3Rha2UoXCIoXCIpKSByZXR1cm4gYmxvYih3b3JkLCAwKTtcbiAgICBjb25zdCBzaXplID0gdGhpcy4jY291bnQoKTtcbiAgICB0aGlzLiNleHBlY3QoXCIpXCIpO1xuICAgIHJldHVybiBibG9iKHdvcmQsIHNpemUpO1xuICB9XG5cbiAgI3N0cnVjdChkZXB0aDogbnVtYmVyLCBzdGFydDogbnVtYmVyKTogU3RydWN0Rm9ybSB7XG4gICAgY29uc3QgZmllbGRzOiB7IG5hbWU6IHN0cmluZyB8IHVuZGVmaW5lZDsgdHlwZTogRm9ybSB9W10gPSBbXTtcbiAgICBjb25zdCBuYW1lcyA9IG5ldyBTZXQ8c3RyaW5nPigpO1xuICAgIGRvIHtcbiAgICAgIGNvbnN0IGF0ID0gdGhpcy4jc3RhcnQoKTtcbiAgICAgIGNvbnN0IGdpdmVuID0gdGhpcy4jbmFtZSgpO1xuICAgICAgY29uc3QgbmFtZSA9IGdpdmVuID8/IGBfJHtmaWVsZHMubGVuZ3RofWA7XG4gICAgICBpZiAobmFtZXMuaGFzKG5hbWUpKSB0aGlzLiNmYWlsKGB0aGVyZSBhcmUgdHdvIGZpZWxkcyBcIiR7bmFtZX1cImAsIGF0KTtcbiAgICAgIG5hbWVzLmFkZChuYW1lKTtcbiAgICAgIGNvbnN0IHR5cGVBdCA9IHRoaXMuI3N0YXJ0KCk7XG4gICAgICBjb25zdCB0eXBlID0gdGhpcy4jdHlwZShkZXB0aCArIDEpO1xuICAgICAgdGhpcy4jbmVlZFNpemUodHlwZSwgdHlwZUF0KTtcbiAgICAgIGZpZWxkcy5wdXNoKHsgbmFtZTogZ2l2ZW4sIHR5cGUgfSk7XG4gICAgfSB3aGlsZSAodGhpcy4jdGFrZShcIixcIikpO1xuICAgIHRoaXMuI2V4cGVjdChcIn1cIiwgJ2V4cGVjdGVkIFwiLFwiIG9yIFwifVwiJyk7XG4gICAgcmV0dXJuIHRoaXMuI2NoZWNrU2l6ZShzdHJ1Y3QoZmllbGRzKSwgc3RhcnQpO1xuICB9XG5cbiAgLyoqIEEgZmllbGQncyBuYW1lIGFuZCB0aGUgY29sb24gYmVoaW5kIGl0LCBpZiB0aGV5IGFyZSB0aGVyZS4gKi9cbiAgI25hbWUoKTogc3RyaW5nIHwgdW5kZWZpbmVkIHtcbiAgICBjb25zdCBzdGFydCA9IHRoaXMuI3N0YXJ0KCk7XG4gICAgY29uc3QgbmFtZSA9IHRoaXMuI3dvcmQoKTtcbiAgICBpZiAobmFtZSAhPT0gXCJcIiAmJiB0aGlzLiN0YWtlKFwiOlwiKSkge1xuICAgICAgLy8gSmF2YVNjcmlwdCB3b3VsZCBub3Qga2VlcCB0aGVzZSB3aGVyZSB0aGV5IHN0YW5kLlxuICAgICAgaWYgKC9eXFxkKyQvLnRlc3QobmFtZSkgfHwgbmFtZSA9PT0gXCJfX3Byb3RvX19cIikgdGhpcy4jZmFpbChgXCIke25hbWV9XCIgY2Fubm90IG5hbWUgYSBmaWVsZGAsIHN0YXJ0KTtcbiAgICAgIHJldHVybiBuYW1lO1xuICAgIH1cbiAgICB0aGlzLiNhdCA9IHN0YXJ0O1xuICAgIHJldHVybiB1bmRlZmluZWQ7XG4gIH1cblxuICAjY291bnQoKTogbnVtYmVyIHtcbiAgICBjb25zdCBzdGFydCA9IHRoaXMuI3N0YXJ0KCk7XG4gICAgY29uc3Qgd29yZCA9IHRoaXMuI3dvcmQoKTtcbiAgICBjb25zdCBjb3VudCA9IC9eXFxkezEsMTB9JC8udGVzdCh3b3JkKSA/IE51bWJlcih3b3JkKSA6IDA7XG4gICAgaWYgKGNvdW50IDwgMSB8fCBjb3VudCA+IE1PU1RfQllURVMpIHRoaXMuI2ZhaWwoYGV4cGVjdGVkIGEgbnVtYmVyIGZyb20gMSB0byAke01PU1RfQllURVN9YCwgc3RhcnQpO1xuICAgIHJldHVybiBjb3VudDtcbiAgfVxuXG4gIC8vIC0tLSB3b3JkcyBhbmQgc2lnbnMgLS0tXG5cbiAgI2JsYW5rcygpOiB2b2lkIHtcbiAgICB3aGlsZSAoL1xccy8udGVzdCh0aGlzLnRleHRbdGhpcy4jYXRdID8/IFwiXCIpKSB0aGlzLiNhdCsrO1xuICB9XG5cbiAgI3N0YXJ0KCk6IG51bWJlciB7XG4gICAgdGhpcy4jYmxhbmtzKCk7XG4gICAgcmV0dXJuIHRoaXMuI2F0O1xuICB9XG5cbiAgI3Rha2Uoc2lnbjogc3RyaW5nKTogYm9vbGVhbiB7XG4gICAgaWYgKHRoaXMudGV4dFt0aGlzLiNzdGFydCgpXSAhPT0gc2lnbikgcmV0dXJuIGZhbHNlO1xuICAgIHRoaXMuI2F0Kys7XG4gICAgcmV0dXJuIHRydWU7XG4gIH1cblxuICAjZXhwZWN0KHNpZ246IHN0cmluZywgd2hhdCA9IGBleHBlY3RlZCBcIiR7c2lnbn1cImApOiB2b2lkIHtcbiAgICBpZiAoIXRoaXMuI3Rha2Uoc2lnbikpIHRoaXMuI2ZhaWwod2hhdCk7XG4gIH1cblxuICAjd29yZCgpOiBzdHJpbmcge1xuICAgIGNvbnN0IFt3b3JkID0gXCJcIl0gPSAvXlxcdyovLmV4ZWModGhpcy50ZXh0LnNsaWNlKHRoaXMuI3N0YXJ0KCkpKSA/PyBbXTtcbiAgICB0aGlzLiNhdCArPSB3b3JkLmxlbmd0aDtcbiAgICByZXR1cm4gd29yZDtcbiAgfVxuXG4gICNyZXN0KCk6IHN0cmluZyB7XG4gICAgY29uc3QgcmVzdCA9IHRoaXMudGV4dC5zbGljZSh0aGlzLiNhdCk7XG4gICAgcmV0dXJuIHJlc3QubGVuZ3RoID4gMjAgPyBgJHtyZXN0LnNsaWNlKDAsIDIwKX0uLi5gIDogcmVzdDtcbiAgfVxuXG4gIC8vIC0tLSB3aGF0IGlzIHdyb25nIC0tLVxuXG4gICNuZWVkU2l6ZShmb3JtOiBGb3JtLCBhdDogbnVtYmVyKTogdm9pZCB7XG4gICAgaWYgKGZvcm0uc2l6ZSA9PT0gMCkgdGhpcy4jZmFpbChgJHtmb3JtLmZvcm19IG5lZWRzIGEgbnVtYmVyLCBhcyBpbiAke2Zvcm0uZm9ybX0oMTYpLCBpbnNpZGUgYW5vdGhlciB0eXBlYCwgYXQpO1xuICB9XG5cbiAgI2NoZWNrU2l6ZTxGIGV4dGVuZHMgRm9ybT4oZm9ybTogRiwgYXQ6IG51bWJlcik6IEYge1xuICAgIGlmIChmb3JtLnNpemUgPiBNT1NUX0JZVEVTKSB0aGlzLiNmYWlsKGBpdCB0YWtlcyBtb3JlIHRoYW4gJHtNT1NUX0JZVEVTfSBieXRlc2AsIGF0KTtcbiAgICByZXR1cm4gZm9ybTtcbiAgfVxuXG4gICN1bmtub3duKHdvcmQ6IHN0cmluZywgYXQ6IG51bWJlcik6IG5ldmVyIHtcbiAgICBpZiAod29yZCA9PT0gXCJcIikgdGhpcy4jZmFpbChhdCA9PT0gdGhpcy50ZXh0Lmxlbmd0aCA/IFwiYSB0eXBlIGlzIG1pc3NpbmcgYXQgdGhlIGVuZFwiIDogXCJleHBlY3RlZCBhIHR5cGVcIiwgYXQpO1xuICAgIGNvbnN0IGtub3duID0gYCR7c2NhbGFyTmFtZXMuam9pbihcIiBcIil9LCB1dGY4KG4pLCBieXRlcyhuKSwgVFtuXSwge25hbWU6IFQsIC4uLn1gO1xuICAgIGNvbnN0IGhpbnQgPSBPYmplY3QuaGFzT3duKGVsc2V3aGVyZSwgd29yZCkgPyBgaXQgaXMgY2FsbGVkICR7ZWxzZXdoZXJlW3dvcmRdfSBoZXJlYCA6IGB0aGVyZSBhcmUgJHtrbm93bn1gO1xuICAgIHRoaXMuI2ZhaWwoYHRoZXJlIGlzIG5vIFwiJHt3b3JkfVwiOiAke2hpbnR9YCwgYXQpO1xuICB9XG5cbiAgI2ZhaWwod2h5OiBzdHJpbmcsIGF0ID0gdGhpcy4jc3RhcnQoKSk6IG5ldmVyIHtcbiAgICB0aHJvdyBuZXcgVHlwZVN5bnRheEVycm9yKHdoeSwgdGhpcy50ZXh0LCBhdCk7XG4gIH1cbn1cbiIsICIvLyBWYWx1ZXMgYXMgdGV4dDogZm9yIHNjcmlwdHMgd2hvbGUgYW5kIGV4YWN0LCBmb3IgcGVvcGxlIHNob3J0LCBmb3Igc3ByZWFkc2hlZXRzIGluIGNvbHVtbnMuXG5cbmltcG9ydCB7IHNob3duIH0gZnJvbSBcIi4uL3RleHRcIjtcbmltcG9ydCB0eXBlIHsgQXJyYXlGb3JtLCBGb3JtLCBTY2FsYXJOYW1lLCBTdHJ1Y3QsIFN0cnVjdEZvcm0sIFZhbHVlIH0gZnJvbSBcIi4vZm9ybVwiO1xuXG4vLyBPZiB3aGF0IGlzIHNob3duIHRvIHBlb3BsZTogYSBsb25nZXIgdmFsdWUgaXMgY3V0LCBzbyB0aGF0IGl0IHN0YXlzIGEgbGluZS5cbmNvbnN0IE1PU1RfVEVYVCA9IDQwMDtcbmNvbnN0IE1PU1RfQ0hBUkFDVEVSUyA9IDIwMDtcbmNvbnN0IE1PU1RfQllURVMgPSAyNDtcbmNvbnN0IEJZVEVTX1dIRU5fQ1VUID0gMTY7XG5cbi8qKiBBcyBvbmUgd3JpdGVzIGl0IG9uIHRoZSBjb21tYW5kIGxpbmU6IGAtM2AsIGAwLjFgLCBgaW5mYCwgYG5hbmAsIGB0cnVlYC4gKi9cbmZ1bmN0aW9uIHdvcmQobmFtZTogU2NhbGFyTmFtZSwgdmFsdWU6IFZhbHVlKTogc3RyaW5nIHtcbiAgaWYgKHR5cGVvZiB2YWx1ZSAhPT0gXCJudW1iZXJcIikgcmV0dXJuIFN0cmluZyh2YWx1ZSk7XG4gIGlmIChOdW1iZXIuaXNOYU4odmFsdWUpKSByZXR1cm4gXCJuYW5cIjtcbiAgaWYgKCFOdW1iZXIuaXNGaW5pdGUodmFsdWUpKSByZXR1cm4gdmFsdWUgPiAwID8gXCJpbmZcIiA6IFwiLWluZlwiO1xuICBpZiAoT2JqZWN0LmlzKHZhbHVlLCAtMCkpIHJldHVybiBcIi0wXCI7XG4gIHJldHVybiBuYW1lID09PSBcImYzMlwiID8gc2hvcnRlc3QodmFsdWUpIDogU3RyaW5nKHZhbHVlKTtcbn1cblxuLyoqIFRoZSBzaG9ydGVzdCB0ZXh0IG9mIHdoaWNoIHRoZSBuZWFyZXN0IGYzMiBpcyB0aGlzIG9uZTogMC4xLCB3aGVyZSB0aGUgZjY0IG9mIHRoZSBzYW1lIHZhbHVlIGlzIDAuMTAwMDAwMDAxNDkwMTE2MTIuICovXG5mdW5jdGlvbiBzaG9ydGVzdCh2YWx1ZTogbnVtYmVyKTogc3RyaW5nIHtcbiAgZm9yIChsZXQgZGlnaXRzID0gMTsgZGlnaXRzIDwgOTsgZGlnaXRzKyspIHtcbiAgICBjb25zdCBzaG9ydCA9IE51bWJlcih2YWx1ZS50b1ByZWNpc2lvbihkaWdpdHMpKTtcbiAgICBpZiAoTWF0aC5mcm91bmQoc2hvcnQpID09PSB2YWx1ZSkgcmV0dXJuIFN0cmluZyhzaG9ydCk7XG4gIH1cbiAgcmV0dXJuIFN0cmluZyhOdW1iZXIodmFsdWUudG9QcmVjaXNpb24oOSkpKTtcbn1cblxuZnVuY3Rpb24gaGV4YWRlY2ltYWwoYnl0ZXM6IFVpbnQ4QXJyYXksIGJldHdlZW4gPSBcIlwiKTogc3RyaW5nIHtcbiAgcmV0dXJuIEFycmF5LmZyb20oYnl0ZXMsIChieXRlKSA9PiBieXRlLnRvU3RyaW5nKDE2KS5wYWRTdGFydCgyLCBcIjBcIikpLmpvaW4oYmV0d2Vlbik7XG59XG5cbmZ1bmN0aW9uIHBhcnRzKGZvcm06IEFycmF5Rm9ybSB8IFN0cnVjdEZvcm0sIHZhbHVlOiBWYWx1ZSk6IHsgbmFtZTogc3RyaW5nOyBvZjogRm9ybTsgdmFsdWU6IFZhbHVlIH1bXSB7XG4gIGlmIChmb3JtLmZvcm0gPT09IFwiYXJyYXlcIikge1xuICAgIHJldHVybiBBcnJheS5mcm9tKHZhbHVlIGFzIEFycmF5TGlrZTxWYWx1ZT4sIChlYWNoKSA9PiAoeyBuYW1lOiBcIlwiLCBvZjogZm9ybS5vZiwgdmFsdWU6IGVhY2ggfSkpO1xuICB9XG4gIHJldHVybiBmb3JtLmZpZWxkcy5tYXAoKHsgbmFtZSwgbmFtZWQsIHR5cGUgfSkgPT4gKHtcbiAgICBuYW1lOiBuYW1lZCB8fCAhZm9ybS5pc1R1cGxlID8gbmFtZSA6IFwiXCIsXG4gICAgb2Y6IHR5cGUsXG4gICAgdmFsdWU6ICh2YWx1ZSBhcyBTdHJ1Y3QpW25hbWVdIGFzIFZhbHVlLFxuICB9KSk7XG59XG5cbi8vIC0tLSBKU09OIC0tLVxuXG4vKipcbiAqIFRoZSB2YWx1ZSBhcyBKU09OLCBleGFjdGx5OiBhbiBpNjQgb3IgdTY0IGlzIGEgbnVtYmVyIHdoZXJlIGV2ZXJ5IHJlYWRlciBvZiBKU09OIGtlZXBzIGl0ICh1cCB0byAyXjUzIC0gMSksIGVsc2UgYSBzdHJpbmcgb2ZcbiAqIGl0cyBkaWdpdHM7IGluZmluaXRpZXMgYW5kIE5hTiBhcmUgdGhlIHN0cmluZ3MgXCJpbmZcIiwgXCItaW5mXCIsIFwibmFuXCI7IGJ5dGVzIGFyZSBhIHN0cmluZyBcIjB4Li4uXCIuXG4gKi9cbmV4cG9ydCBmdW5jdGlvbiBqc29uVGV4dChmb3JtOiBGb3JtLCB2YWx1ZTogVmFsdWUpOiBzdHJpbmcge1xuICBzd2l0Y2ggKGZvcm0uZm9ybSkge1xuICAgIGNhc2UgXCJzY2FsYXJcIjoge1xuICAgICAgY29uc3QgdGV4dCA9IHdvcmQoZm9ybS5zY2FsYXIsIHZhbHVlKTtcbiAgICAgIGlmICh0eXBlb2YgdmFsdWUgPT09IFwiYmlnaW50XCIgJiYgIU51bWJlci5pc1NhZmVJbnRlZ2VyKE51bWJlcih2YWx1ZSkpKSByZXR1cm4gYFwiJHt0ZXh0fVwiYDtcbiAgICAgIHJldHVybiB0eXBlb2YgdmFsdWUgPT09IFwibnVtYmVyXCIgJiYgIU51bWJlci5pc0Zpbml0ZSh2YWx1ZSkgPyBgXCIke3RleHR9XCJgIDogdGV4dDtcbiAgICB9XG4gICAgY2FzZSBcInV0ZjhcIjpcbiAgICAgIHJldHVybiBKU09OLnN0cmluZ2lmeSh2YWx1ZSk7XG4gICAgY2FzZSBcImJ5dGVzXCI6XG4gICAgICByZXR1cm4gYFwiMHgke2hleGFkZWNpbWFsKHZhbHVlIGFzIFVpbnQ4QXJyYXkpfVwiYDtcbiAgICBkZWZhdWx0OiB7XG4gICAgICBjb25zdCBpc0FycmF5ID0gZm9ybS5mb3JtID09PSBcImFycmF5XCIgfHwgZm9ybS5pc1R1cGxlO1xuICAgICAgY29uc3QgdGV4dHMgPSBwYXJ0cyhmb3JtLCB2YWx1ZSkubWFwKCh7IG5hbWUsIG9mLCB2YWx1ZTogZWFjaCB9KSA9PlxuICAgICAgICBpc0FycmF5ID8ganNvblRleHQob2YsIGVhY2gpIDogYCR7SlNPTi5zdHJpbmdpZnkobmFtZSl9OiR7anNvblRleHQob2YsIGVhY2gpfWAsXG4gICAgICApO1xuICAgICAgcmV0dXJuIGlzQXJyYXkgPyBgWyR7dGV4dHMuam9pbihcIixcIil9XWAgOiBgeyR7dGV4dHMuam9pbihcIixcIil9fWA7XG4gICAgfVxuICB9XG59XG5cbi8vIC0tLSBmb3Igc2NyaXB0cyAtLS1cblxuLyoqXG4gKiBBIGxpbmUgZm9yIHNjcmlwdHMsIHdob2xlOiBwbGFpbiB3b3JkcywgdGV4dCB3aXRob3V0IHF1b3RlcywgYnl0ZXMgYXMgMHguLi4sIGFycmF5cyBhbmQgc3RydWN0cyBhcyBKU09OLiBJbiB0ZXh0LCB3aGF0IHdvdWxkXG4gKiBub3QgYmUgcHJpbnRlZCAoYSBsaW5lIGZlZWQsIHRvbykgaXMgXFx4Tk4uXG4gKi9cbmV4cG9ydCBmdW5jdGlvbiBwbGFpbihmb3JtOiBGb3JtLCB2YWx1ZTogVmFsdWUpOiBzdHJpbmcge1xuICBzd2l0Y2ggKGZvcm0uZm9ybSkge1xuICAgIGNhc2UgXCJzY2FsYXJcIjpcbiAgICAgIHJldHVybiB3b3JkKGZvcm0uc2NhbGFyLCB2YWx1ZSk7XG4gICAgY2FzZSBcInV0ZjhcIjpcbiAgICAgIHJldHVybiBzaG93bih2YWx1ZSBhcyBzdHJpbmcpO1xuICAgIGNhc2UgXCJieXRlc1wiOlxuICAgICAgcmV0dXJuIGAweCR7aGV4YWRlY2ltYWwodmFsdWUgYXMgVWludDhBcnJheSl9YDtcbiAgICBkZWZhdWx0OlxuICAgICAgcmV0dXJuIHNob3duKGpzb25UZXh0KGZvcm0sIHZhbHVlKSk7XG4gIH1cbn1cblxuLy8gLS0tIGZvciBwZW9wbGUgLS0tXG5cbi8qKiBBIGxpbmUgZm9yIHBlb3BsZSwgY3V0IHdoZXJlIGl0IGlzIHRvbyBsb25nIHRvIGJlIHJlYWQ6IGB7IHR5cGU6IDEsIGRhdGE6IFwidGV4dFwiIH1gLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIHNob3J0KGZvcm06IEZvcm0sIHZhbHVlOiBWYWx1ZSk6IHN0cmluZyB7XG4gIGNvbnN0IHRleHRzOiBzdHJpbmdbXSA9IFtdO1xuICBsZXQgbGVuZ3RoID0gMDtcbiAgY29uc3QgYWRkID0gKHRleHQ6IHN0cmluZykgPT4ge1xuICAgIHRleHRzLnB1c2godGV4dCk7XG4gICAgbGVuZ3RoICs9IHRleHQubGVuZ3RoO1xuICB9O1xuICBjb25zdCBhcHBlbmQgPSAob2Y6IEZvcm0sIGVhY2g6IFZhbHVlKTogdm9pZCA9PiB7XG4gICAgaWYgKG9mLmZvcm0gPT09IFwic2NhbGFyXCIpIGFkZCh3b3JkKG9mLnNjYWxhciwgZWFjaCkpO1xuICAgIGVsc2UgaWYgKG9mLmZvcm0gPT09IFwidXRmOFwiKSBhZGQocXVvdGVkKGVhY2ggYXMgc3RyaW5nKSk7XG4gICAgZWxzZSBpZiAob2YuZm9ybSA9PT0gXCJieXRlc1wiKSBhZGQocGFpcnMoZWFjaCBhcyBVaW50OEFycmF5KSk7XG4gICAgZWxzZSB7XG4gICAgICBhZGQob2YuZm9ybSA9PT0gXCJhcnJheVwiID8gXCJbXCIgOiBcInsgXCIpO1xuICAgICAgZm9yIChjb25zdCBbaywgcGFydF0gb2YgcGFydHMob2YsIGVhY2gpLmVudHJpZXMoKSkge1xuICAgICAgICBpZiAoayA+IDApIGFkZChcIiwgXCIpO1xuICAgICAgICBpZiAobGVuZ3RoID4gTU9TVF9URVhUKSB7XG4gICAgICAgICAgYWRkKFwiLi4uXCIpO1xuICAgICAgICAgIGJyZWFrO1xuICAgICAgICB9XG4gICAgICAgIGlmIChwYXJ0Lm5hbWUgIT09IFwiXCIgJiYgIS9eX1xcZCskLy50ZXN0KHBhcnQubmFtZSkpIGFkZChgJHtwYXJ0Lm5hbWV9OiBgKTtcbiAgICAgICAgYXBwZW5kKHBhcnQub2YsIHBhcnQudmFsdWUpO1xuICAgICAgfVxuICAgICAgYWRkKG9mLmZvcm0gPT09IFwiYXJyYXlcIiA/IFwiXVwiIDogXCIgfVwiKTtcbiAgICB9XG4gIH07XG4gIGFwcGVuZChmb3JtLCB2YWx1ZSk7XG4gIHJldHVybiB0ZXh0cy5qb2luKFwiXCIpO1xufVxuXG5mdW5jdGlvbiBxdW90ZWQodGV4dDogc3RyaW5nKTogc3RyaW5nIHtcbiAgY29uc3QgY2hhcmFjdGVycyA9IFsuLi50ZXh0XTtcbiAgaWYgKGNoYXJhY3RlcnMubGVuZ3RoIDw9IE1PU1RfQ0hBUkFDVEVSUykgcmV0dXJuIGBcIiR7c2hvd24odGV4dCl9XCJgO1xuICByZXR1cm4gYFwiJHtzaG93bihjaGFyYWN0ZXJzLnNsaWNlKDAsIE1PU1RfQ0hBUkFDVEVSUykuam9pbihcIlwiKSl9Li4uXCIgKCR7QnVmZmVyLmJ5dGVMZW5ndGgodGV4dCl9IGJ5dGVzKWA7XG59XG5cbmZ1bmN0aW9uIHBhaXJzKGJ5dGVzOiBVaW50OEFycmF5KTogc3RyaW5nIHtcbiAgaWYgKGJ5dGVzLmxlbmd0aCA8PSBNT1NUX0JZVEVTKSByZXR1cm4gaGV4YWRlY2ltYWwoYnl0ZXMsIFwiIFwiKTtcbiAgcmV0dXJuIGAke2hleGFkZWNpbWFsKGJ5dGVzLnN1YmFycmF5KDAsIEJZVEVTX1dIRU5fQ1VUKSwgXCIgXCIpfSAuLi4gKCR7Ynl0ZXMubGVuZ3RofSBieXRlcylgO1xufVxuXG4vLyAtLS0gQ1NWIC0tLVxuXG4vKiogVGhlIHRpdGxlcyBvZiB0aGUgY29sdW1uczogYSBzdHJ1Y3QgaGFzIG9uZSBmb3IgZWFjaCBzY2FsYXIgaW4gaXQsIGBpbm5lci5hYCBhbmQgYHZhbHVlc1swXWAuICovXG5leHBvcnQgZnVuY3Rpb24gY3N2VGl0bGVzKGZvcm06IEZvcm0sIHRpdGxlID0gXCJ2YWx1ZVwiKTogc3RyaW5nW10ge1xuICByZXR1cm4gdGl0bGVzKGZvcm0sIFwiXCIsIHRpdGxlKTtcbn1cblxuZnVuY3Rpb24gdGl0bGVzKGZvcm06IEZvcm0sIHBhdGg6IHN0cmluZywgdG9wOiBzdHJpbmcpOiBzdHJpbmdbXSB7XG4gIGlmIChmb3JtLmZvcm0gPT09IFwiYXJyYXlcIikge1xuICAgIHJldHVybiBBcnJheS5mcm9tKHsgbGVuZ3RoOiBmb3JtLmNvdW50IH0sIChfLCBrKSA9PiB0aXRsZXMoZm9ybS5vZiwgYCR7cGF0aCB8fCB0b3B9WyR7a31dYCwgdG9wKSkuZmxhdCgpO1xuICB9XG4gIGlmIChmb3JtLmZvcm0gPT09IFwic3RydWN0XCIpIHtcbiAgICByZXR1cm4gZm9ybS5maWVsZHMuZmxhdE1hcCgoeyBuYW1lLCB0eXBlIH0pID0+IHRpdGxlcyh0eXBlLCBwYXRoID8gYCR7cGF0aH0uJHtuYW1lfWAgOiBuYW1lLCB0b3ApKTtcbiAgfVxuICByZXR1cm4gW3BhdGggfHwgdG9wXTtcbn1cblxuLyoqIFRoZSB2YWx1ZSdzIGNlbGxzLCBvbmUgZm9yIGVhY2ggdGl0bGUuICovXG5leHBvcnQgZnVuY3Rpb24gY3N2Q2VsbHMoZm9ybTogRm9ybSwgdmFsdWU6IFZhbHVlKTogc3RyaW5nW10ge1xuICBpZiAoZm9ybS5mb3JtID09PSBcImFycmF5XCIgfHwgZm9ybS5mb3JtID09PSBcInN0cnVjdFwiKSB7XG4gICAgcmV0dXJuIHBhcnRzKGZvcm0sIHZhbHVlKS5mbGF0TWFwKCh7IG9mLCB2YWx1ZTogZWFjaCB9KSA9PiBjc3ZDZWxscyhvZiwgZWFjaCkpO1xuICB9XG4gIHJldHVybiBbcGxhaW4oZm9ybSwgdmFsdWUpXTtcbn1cblxuLyoqIENlbGxzIGFzIGEgbGluZSBvZiBDU1YgKFJGQyA0MTgwKSwgd2l0aG91dCBpdHMgZW5kLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIGNzdkxpbmUoY2VsbHM6IHJlYWRvbmx5IHN0cmluZ1tdKTogc3RyaW5nIHtcbiAgcmV0dXJuIGNlbGxzLm1hcCgoY2VsbCkgPT4gKC9bXCIsXFxyXFxuXS8udGVzdChjZWxsKSA/IGBcIiR7Y2VsbC5yZXBsYWNlQWxsKCdcIicsICdcIlwiJyl9XCJgIDogY2VsbCkpLmpvaW4oXCIsXCIpO1xufVxuIiwgIi8vIFZhbHVlcyBhcyB0aGV5IGFyZSB3cml0dGVuIG9uIHRoZSBjb21tYW5kIGxpbmUgb3IgYSBsaW5lIG9mIGlucHV0OiBwbGFpbiB3b3JkcyBmb3Igc2NhbGFycywgdGV4dCBhbmQgYnl0ZXM7IEpTT04gZm9yIGFycmF5c1xuLy8gYW5kIHN0cnVjdHMuXG5cbmltcG9ydCB7IGlzTG9zc2xlc3NOdW1iZXIsIHBhcnNlIGFzIHBhcnNlSnNvbiB9IGZyb20gXCJsb3NzbGVzcy1qc29uXCI7XG5pbXBvcnQgeyBVc2FnZSB9IGZyb20gXCIuLi9jb21tYW5kXCI7XG5pbXBvcnQgeyBzaG93biB9IGZyb20gXCIuLi90ZXh0XCI7XG5pbXBvcnQgdHlwZSB7IEJ5dGVzRm9ybSwgRm9ybSwgU2NhbGFyTmFtZSwgU3RydWN0Rm9ybSwgVGV4dEZvcm0sIFZhbHVlIH0gZnJvbSBcIi4vZm9ybVwiO1xuXG4vKiogQSB2YWx1ZSB0aGF0IGl0cyB0eXBlIGNhbm5vdCBob2xkLCBvciB0aGF0IGNhbm5vdCBiZSByZWFkIGF0IGFsbC4gKi9cbmV4cG9ydCBjbGFzcyBWYWx1ZUVycm9yIGV4dGVuZHMgVXNhZ2Uge31cblxuZnVuY3Rpb24gd3Jvbmcod2hlcmU6IHN0cmluZywgZ2l2ZW46IHN0cmluZywgZm9ybTogc3RyaW5nLCB3aHk6IHN0cmluZyk6IFZhbHVlRXJyb3Ige1xuICBjb25zdCBzaG9ydCA9IHNob3duKGdpdmVuLmxlbmd0aCA+IDYwID8gYCR7Z2l2ZW4uc2xpY2UoMCwgNjApfS4uLmAgOiBnaXZlbik7XG4gIHJldHVybiBuZXcgVmFsdWVFcnJvcihgJHt3aGVyZSA/IGAke3doZXJlfTogYCA6IFwiXCJ9JHtzaG9ydH0gaXMgbm8gJHtmb3JtfSR7d2h5fWApO1xufVxuXG4vKiogSG93IGEgdHlwZSBpcyBjYWxsZWQgaW4gbWVzc2FnZXMuICovXG5leHBvcnQgZnVuY3Rpb24gbmFtZU9mKGZvcm06IEZvcm0pOiBzdHJpbmcge1xuICBzd2l0Y2ggKGZvcm0uZm9ybSkge1xuICAgIGNhc2UgXCJzY2FsYXJcIjpcbiAgICAgIHJldHVybiBmb3JtLnNjYWxhcjtcbiAgICBjYXNlIFwiYXJyYXlcIjpcbiAgICAgIHJldHVybiBgJHtuYW1lT2YoZm9ybS5vZil9WyR7Zm9ybS5jb3VudH1dYDtcbiAgICBjYXNlIFwic3RydWN0XCI6XG4gICAgICByZXR1cm4gYHske2Zvcm0uZmllbGRzLm1hcCgoeyBuYW1lLCBuYW1lZCwgdHlwZSB9KSA9PiAobmFtZWQgPyBgJHtuYW1lfTogYCA6IFwiXCIpICsgbmFtZU9mKHR5cGUpKS5qb2luKFwiLCBcIil9fWA7XG4gICAgZGVmYXVsdDpcbiAgICAgIHJldHVybiBmb3JtLnNpemUgPT09IDAgPyBmb3JtLmZvcm0gOiBgJHtmb3JtLmZvcm19KCR7Zm9ybS5zaXplfSlgO1xuICB9XG59XG5cbi8vIC0tLSBzY2FsYXJzIC0tLVxuXG5jb25zdCBJTlRFR0VSID0gL15bKy1dPyhcXGQrfDB4W1xcZGEtZl0rKSQvaTtcbmNvbnN0IERFQ0lNQUwgPSAvXlsrLV0/KFxcZCtcXC4/XFxkKnxcXC5cXGQrKShlWystXT9cXGQrKT8kL2k7XG5jb25zdCBOT1RfRklOSVRFID0gL14oWystXT8pKGluZnxpbmZpbml0eXxuYW4pJC9pO1xuY29uc3QgVFJVRSA9IFtcInRydWVcIiwgXCIxXCIsIFwieWVzXCJdO1xuY29uc3QgRkFMU0UgPSBbXCJmYWxzZVwiLCBcIjBcIiwgXCJub1wiXTtcblxuZnVuY3Rpb24gcmVhZFNjYWxhcihuYW1lOiBTY2FsYXJOYW1lLCB0ZXh0OiBzdHJpbmcsIHdoZXJlOiBzdHJpbmcpOiBudW1iZXIgfCBiaWdpbnQgfCBib29sZWFuIHtcbiAgaWYgKG5hbWUgPT09IFwiYm9vbFwiKSB7XG4gICAgaWYgKFRSVUUuaW5jbHVkZXModGV4dC50b0xvd2VyQ2FzZSgpKSkgcmV0dXJuIHRydWU7XG4gICAgaWYgKEZBTFNFLmluY2x1ZGVzKHRleHQudG9Mb3dlckNhc2UoKSkpIHJldHVybiBmYWxzZTtcbiAgICB0aHJvdyB3cm9uZyh3aGVyZSwgYFwiJHt0ZXh0fVwiYCwgbmFtZSwgXCIgKHRydWUgb3IgZmFsc2UpXCIpO1xuICB9XG4gIHJldHVybiBuYW1lID09PSBcImYzMlwiIHx8IG5hbWUgPT09IFwiZjY0XCIgPyByZWFkRmxvYXQobmFtZSwgdGV4dCwgd2hlcmUpIDogcmVhZEludGVnZXIobmFtZSwgdGV4dCwgd2hlcmUpO1xufVxuXG5mdW5jdGlvbiByZWFkSW50ZWdlcihuYW1lOiBTY2FsYXJOYW1lLCB0ZXh0OiBzdHJpbmcsIHdoZXJlOiBzdHJpbmcpOiBudW1iZXIgfCBiaWdpbnQge1xuICBjb25zdCBiaXRzID0gTnVtYmVyKG5hbWUuc2xpY2UoMSkpO1xuICBjb25zdCBbbGVhc3QsIG1vc3RdID1cbiAgICBuYW1lWzBdID09PSBcInVcIiA/IFswbiwgMm4gKiogQmlnSW50KGJpdHMpIC0gMW5dIDogWy0oMm4gKiogQmlnSW50KGJpdHMgLSAxKSksIDJuICoqIEJpZ0ludChiaXRzIC0gMSkgLSAxbl07XG4gIGNvbnN0IHJlZnVzZSA9ICgpID0+IHdyb25nKHdoZXJlLCBgXCIke3RleHR9XCJgLCBuYW1lLCBgIChhIHdob2xlIG51bWJlciBmcm9tICR7bGVhc3R9IHRvICR7bW9zdH0pYCk7XG4gIGlmICghSU5URUdFUi50ZXN0KHRleHQpKSB0aHJvdyByZWZ1c2UoKTtcbiAgY29uc3QgZGlnaXRzID0gQmlnSW50KHRleHQucmVwbGFjZSgvXlsrLV0vLCBcIlwiKSk7XG4gIGNvbnN0IHZhbHVlID0gdGV4dC5zdGFydHNXaXRoKFwiLVwiKSA/IC1kaWdpdHMgOiBkaWdpdHM7XG4gIGlmICh2YWx1ZSA8IGxlYXN0IHx8IHZhbHVlID4gbW9zdCkgdGhyb3cgcmVmdXNlKCk7XG4gIHJldHVybiBiaXRzID09PSA2NCA/IHZhbHVlIDogTnVtYmVyKHZhbHVlKTtcbn1cblxuZnVuY3Rpb24gcmVhZEZsb2F0KG5hbWU6IFwiZjMyXCIgfCBcImY2NFwiLCB0ZXh0OiBzdHJpbmcsIHdoZXJlOiBzdHJpbmcpOiBudW1iZXIge1xuICBjb25zdCBbLCBzaWduLCBuYW1lZF0gPSBOT1RfRklOSVRFLmV4ZWModGV4dCkgPz8gW107XG4gIGlmIChuYW1lZCAhPT0gdW5kZWZpbmVkKSB7XG4gICAgY29uc3QgdmFsdWUgPSBuYW1lZC50b0xvd2VyQ2FzZSgpID09PSBcIm5hblwiID8gTnVtYmVyLk5hTiA6IE51bWJlci5QT1NJVElWRV9JTkZJTklUWTtcbiAgICByZXR1cm4gc2lnbiA9PT0gXCItXCIgPyAtdmFsdWUgOiB2YWx1ZTtcbiAgfVxuICBpZiAoIURFQ0lNQUwudGVzdCh0ZXh0KSkgdGhyb3cgd3Jvbmcod2hlcmUsIGBcIiR7dGV4dH1cImAsIG5hbWUsIFwiIChhIG51bWJlciwgaW5mIG9yIG5hbilcIik7XG4gIGNvbnN0IHZhbHVlID0gbmFtZSA9PT0gXCJmMzJcIiA/IE1hdGguZnJvdW5kKE51bWJlcih0ZXh0KSkgOiBOdW1iZXIodGV4dCk7XG4gIGlmICghTnVtYmVyLmlzRmluaXRlKHZhbHVlKSkgdGhyb3cgd3Jvbmcod2hlcmUsIGBcIiR7dGV4dH1cImAsIG5hbWUsIFwiOiBpdCBpcyB0b28gbGFyZ2VcIik7XG4gIHJldHVybiB2YWx1ZTtcbn1cblxuLy8gLS0tIHRleHQgYW5kIGJ5dGVzIC0tLVxuXG5mdW5jdGlvbiByZWFkVGV4dChmb3JtOiBUZXh0Rm9ybSwgdGV4dDogc3RyaW5nLCB3aGVyZTogc3RyaW5nKTogc3RyaW5nIHtcbiAgaWYgKHRleHQuaW5jbHVkZXMoXCJcXDBcIikpIHRocm93IHdyb25nKHdoZXJlLCBKU09OLnN0cmluZ2lmeSh0ZXh0KSwgbmFtZU9mKGZvcm0pLCBcIjogaXQgaGFzIGEgTlVMXCIpO1xuICBpZiAoL1xccHtTdXJyb2dhdGV9L3UudGVzdCh0ZXh0KSkgdGhyb3cgd3Jvbmcod2hlcmUsIEpTT04uc3RyaW5naWZ5KHRleHQpLCBuYW1lT2YoZm9ybSksIFwiOiBpdCBpcyBubyBVbmljb2RlIHRleHRcIik7XG4gIGNvbnN0IGJ5dGVzID0gQnVmZmVyLmJ5dGVMZW5ndGgodGV4dCk7XG4gIGlmIChmb3JtLnNpemUgPT09IDAgfHwgYnl0ZXMgPD0gZm9ybS5zaXplKSByZXR1cm4gdGV4dDtcbiAgdGhyb3cgd3Jvbmcod2hlcmUsIEpTT04uc3RyaW5naWZ5KHRleHQpLCBuYW1lT2YoZm9ybSksIGA6IGl0IHRha2VzICR7Ynl0ZXN9IGJ5dGVzYCk7XG59XG5cbmZ1bmN0aW9uIHJlYWRCeXRlcyhmb3JtOiBCeXRlc0Zvcm0sIHRleHQ6IHN0cmluZywgd2hlcmU6IHN0cmluZyk6IFVpbnQ4QXJyYXkge1xuICBjb25zdCBbLCBkaWdpdHNdID0gL14weCgoPzpbXFxkYS1mXXsyfSkqKSQvaS5leGVjKHRleHQpID8/IFtdO1xuICBpZiAoZGlnaXRzID09PSB1bmRlZmluZWQpIHtcbiAgICB0aHJvdyB3cm9uZyh3aGVyZSwgYFwiJHt0ZXh0fVwiYCwgbmFtZU9mKGZvcm0pLCBcIiAoMHggYW5kIHR3byBoZXhhZGVjaW1hbCBkaWdpdHMgZm9yIGVhY2ggYnl0ZSlcIik7XG4gIH1cbiAgY29uc3QgYnl0ZXMgPSBVaW50OEFycmF5LmZyb20oQnVmZmVyLmZyb20oZGlnaXRzLCBcImhleFwiKSk7XG4gIGlmIChmb3JtLnNpemUgPT09IDAgfHwgYnl0ZXMubGVuZ3RoID09PSBmb3JtLnNpemUpIHJldHVybiBieXRlcztcbiAgdGhyb3cgd3Jvbmcod2hlcmUsIGBcIiR7dGV4dH1cImAsIG5hbWVPZihmb3JtKSwgYDogaXQgaGFzICR7Ynl0ZXMubGVuZ3RofSBieXRlc2ApO1xufVxuXG4vKiogQSB2YWx1ZSBmcm9tIGEgd29yZCBvZiB0aGUgY29tbWFuZCBsaW5lLCBvciBhIGxpbmUgb2YgaW5wdXQuIFRocm93cyBhIFZhbHVlRXJyb3IuICovXG5leHBvcnQgZnVuY3Rpb24gcmVhZFdvcmQoZm9ybTogRm9ybSwgdGV4dDogc3RyaW5nKTogVmFsdWUge1xuICBzd2l0Y2ggKGZvcm0uZm9ybSkge1xuICAgIGNhc2UgXCJzY2FsYXJcIjpcbiAgICAgIHJldHVybiByZWFkU2NhbGFyKGZvcm0uc2NhbGFyLCB0ZXh0LnRyaW0oKSwgXCJcIik7XG4gICAgY2FzZSBcInV0ZjhcIjpcbiAgICAgIHJldHVybiByZWFkVGV4dChmb3JtLCB0ZXh0LCBcIlwiKTtcbiAgICBjYXNlIFwiYnl0ZXNcIjpcbiAgICAgIHJldHVybiByZWFkQnl0ZXMoZm9ybSwgdGV4dC50cmltKCksIFwiXCIpO1xuICAgIGRlZmF1bHQ6XG4gICAgICByZXR1cm4gcmVhZEpzb24oZm9ybSwgdGV4dCk7XG4gIH1cbn1cblxuLy8gLS0tIEpTT04gLS0tXG5cbi8qKiBBIHZhbHVlIGZyb20gSlNPTiB0ZXh0OiBhcyBqc29uVGV4dCB3cml0ZXMgaXQuIEludGVnZXJzIG9mIGFueSBzaXplIGFyZSBleGFjdC4gKi9cbmV4cG9ydCBmdW5jdGlvbiByZWFkSnNvbihmb3JtOiBGb3JtLCB0ZXh0OiBzdHJpbmcpOiBWYWx1ZSB7XG4gIGxldCBwYXJzZWQ6IHVua25vd247XG4gIHRyeSB7XG4gICAgcGFyc2VkID0gcGFyc2VKc29uKHRleHQpO1xuICB9IGNhdGNoIChlcnJvcikge1xuICAgIHRocm93IHdyb25nKFwiXCIsIGAnJHt0ZXh0fSdgLCBuYW1lT2YoZm9ybSksIGA6IGFzIEpTT04sICR7KGVycm9yIGFzIEVycm9yKS5tZXNzYWdlfWApO1xuICB9XG4gIHJldHVybiBmcm9tSnNvbihmb3JtLCBwYXJzZWQsIFwiXCIpO1xufVxuXG5mdW5jdGlvbiBmcm9tSnNvbihmb3JtOiBGb3JtLCBnaXZlbjogdW5rbm93biwgd2hlcmU6IHN0cmluZyk6IFZhbHVlIHtcbiAgY29uc3QgcmVmdXNlID0gKHdoeTogc3RyaW5nKSA9PiB3cm9uZyh3aGVyZSwgSlNPTi5zdHJpbmdpZnkoZ2l2ZW4pID8/IFwibm90aGluZ1wiLCBuYW1lT2YoZm9ybSksIHdoeSk7XG4gIHN3aXRjaCAoZm9ybS5mb3JtKSB7XG4gICAgY2FzZSBcInNjYWxhclwiOlxuICAgICAgaWYgKHR5cGVvZiBnaXZlbiA9PT0gXCJib29sZWFuXCIgJiYgZm9ybS5zY2FsYXIgPT09IFwiYm9vbFwiKSByZXR1cm4gZ2l2ZW47XG4gICAgICBpZiAoaXNMb3NzbGVzc051bWJlcihnaXZlbikpIHJldHVybiByZWFkU2NhbGFyKGZvcm0uc2NhbGFyLCB3aG9sZShmb3JtLnNjYWxhciwgZ2l2ZW4udmFsdWUpLCB3aGVyZSk7XG4gICAgICBpZiAodHlwZW9mIGdpdmVuID09PSBcInN0cmluZ1wiKSByZXR1cm4gcmVhZFNjYWxhcihmb3JtLnNjYWxhciwgZ2l2ZW4sIHdoZXJlKTtcbiAgICAgIHRocm93IHJlZnVzZShcIlwiKTtcbiAgICBjYXNlIFwidXRmOFwiOlxuICAgICAgaWYgKHR5cGVvZiBnaXZlbiA9PT0gXCJzdHJpbmdcIikgcmV0dXJuIHJlYWRUZXh0KGZvcm0sIGdpdmVuLCB3aGVyZSk7XG4gICAgICB0aHJvdyByZWZ1c2UoXCIgKHRleHQgaW4gcXVvdGVzKVwiKTtcbiAgICBjYXNlIFwiYnl0ZXNcIjpcbiAgICAgIGlmICh0eXBlb2YgZ2l2ZW4gPT09IFwic3RyaW5nXCIpIHJldHVybiByZWFkQnl0ZXMoZm9ybSwgZ2l2ZW4sIHdoZXJlKTtcbiAgICAgIHRocm93IHJlZnVzZSgnIChcIjB4Li4uXCIgaW4gcXVvdGVzKScpO1xuICAgIGNhc2UgXCJhcnJheVwiOlxuICAgICAgaWYgKCFBcnJheS5pc0FycmF5KGdpdmVuKSkgdGhyb3cgcmVmdXNlKFwiIChhbiBhcnJheSlcIik7XG4gICAgICBpZiAoZ2l2ZW4ubGVuZ3RoICE9PSBmb3JtLmNvdW50KSB0aHJvdyByZWZ1c2UoYDogaXQgaGFzICR7Z2l2ZW4ubGVuZ3RofSBlbGVtZW50c2ApO1xuICAgICAgcmV0dXJuIGdpdmVuLm1hcCgoZWFjaCwgaykgPT4gZnJvbUpzb24oZm9ybS5vZiwgZWFjaCwgYCR7d2hlcmV9WyR7a31dYCkpO1xuICAgIGNhc2UgXCJzdHJ1Y3RcIjpcbiAgICAgIHJldHVybiByZWFkU3RydWN0KGZvcm0sIGdpdmVuLCB3aGVyZSwgcmVmdXNlKTtcbiAgfVxufVxuXG4vKiogMWUzIGFuZCA1LjAgYXJlIHdob2xlIG51bWJlcnMsIHRvbywgaW4gSlNPTi4gKi9cbmZ1bmN0aW9uIHdob2xlKG5hbWU6IFNjYWxhck5hbWUsIGRpZ2l0czogc3RyaW5nKTogc3RyaW5nIHtcbiAgaWYgKG5hbWUgPT09IFwiZjMyXCIgfHwgbmFtZSA9PT0gXCJmNjRcIiB8fCBJTlRFR0VSLnRlc3QoZGlnaXRzKSkgcmV0dXJuIGRpZ2l0cztcbiAgY29uc3QgdmFsdWUgPSBOdW1iZXIoZGlnaXRzKTtcbiAgcmV0dXJuIE51bWJlci5pc1NhZmVJbnRlZ2VyKHZhbHVlKSA/IFN0cmluZyh2YWx1ZSkgOiBkaWdpdHM7XG59XG5cbmZ1bmN0aW9uIHJlYWRTdHJ1Y3QoZm9ybTogU3RydWN0Rm9ybSwgZ2l2ZW46IHVua25vd24sIHdoZXJlOiBzdHJpbmcsIHJlZnVzZTogKHdoeTogc3RyaW5nKSA9PiBWYWx1ZUVycm9yKTogVmFsdWUge1xuICBjb25zdCBpbnNpZGUgPSAobmFtZTogc3RyaW5nKSA9PiAod2hlcmUgPyBgJHt3aGVyZX0uJHtuYW1lfWAgOiBuYW1lKTtcbiAgaWYgKGZvcm0uaXNUdXBsZSkge1xuICAgIGlmICghQXJyYXkuaXNBcnJheShnaXZlbikpIHRocm93IHJlZnVzZShcIiAoYW4gYXJyYXkpXCIpO1xuICAgIGlmIChnaXZlbi5sZW5ndGggIT09IGZvcm0uZmllbGRzLmxlbmd0aCkgdGhyb3cgcmVmdXNlKGA6IGl0IGhhcyAke2dpdmVuLmxlbmd0aH0gZWxlbWVudHNgKTtcbiAgICBjb25zdCBlbnRyaWVzID0gZm9ybS5maWVsZHMubWFwKCh7IG5hbWUsIHR5cGUgfSwgaykgPT4gW25hbWUsIGZyb21Kc29uKHR5cGUsIGdpdmVuW2tdLCBgJHt3aGVyZX1bJHtrfV1gKV0pO1xuICAgIHJldHVybiBPYmplY3QuZnJvbUVudHJpZXMoZW50cmllcykgYXMgVmFsdWU7XG4gIH1cbiAgaWYgKHR5cGVvZiBnaXZlbiAhPT0gXCJvYmplY3RcIiB8fCBnaXZlbiA9PT0gbnVsbCB8fCBBcnJheS5pc0FycmF5KGdpdmVuKSB8fCBpc0xvc3NsZXNzTnVtYmVyKGdpdmVuKSkge1xuICAgIHRocm93IHJlZnVzZShcIiAoYW4gb2JqZWN0KVwiKTtcbiAgfVxuICBjb25zdCBzdHJhbmdlciA9IE9iamVjdC5rZXlzKGdpdmVuKS5maW5kKChrZXkpID0+ICFmb3JtLmZpZWxkcy5zb21lKCh7IG5hbWUgfSkgPT4gbmFtZSA9PT0ga2V5KSk7XG4gIGlmIChzdHJhbmdlciAhPT0gdW5kZWZpbmVkKSB0aHJvdyByZWZ1c2UoYDogaXQgaGFzIG5vIGZpZWxkIFwiJHtzaG93bihzdHJhbmdlcil9XCJgKTtcbiAgY29uc3QgbWlzc2luZyA9IGZvcm0uZmllbGRzLmZpbmQoKHsgbmFtZSB9KSA9PiAhT2JqZWN0Lmhhc093bihnaXZlbiwgbmFtZSkpO1xuICBpZiAobWlzc2luZykgdGhyb3cgcmVmdXNlKGA6IGZpZWxkIFwiJHttaXNzaW5nLm5hbWV9XCIgaXMgbWlzc2luZ2ApO1xuICBjb25zdCB2YWx1ZXMgPSBnaXZlbiBhcyBSZWNvcmQ8c3RyaW5nLCB1bmtub3duPjtcbiAgcmV0dXJuIE9iamVjdC5mcm9tRW50cmllcyhmb3JtLmZpZWxkcy5tYXAoKHsgbmFtZSwgdHlwZSB9KSA9PiBbbmFtZSwgZnJvbUpzb24odHlwZSwgdmFsdWVzW25hbWVdLCBpbnNpZGUobmFtZSkpXSkpO1xufVxuIiwgIi8vIHplcm9pcGMgZ2NcblxuaW1wb3J0IHsgc2V0SW1tZWRpYXRlIH0gZnJvbSBcIm5vZGU6dGltZXJzL3Byb21pc2VzXCI7XG5pbXBvcnQgeyB0eXBlIENvbW1hbmQsIEludmFsaWRBcmd1bWVudEVycm9yIH0gZnJvbSBcImNvbW1hbmRlclwiO1xuaW1wb3J0IHsgY29uZmlybSB9IGZyb20gXCIuLi9hc2tcIjtcbmltcG9ydCB7IHR5cGUgQ29udGV4dCwgRkFJTEVELCBtZXNzYWdlT2YgfSBmcm9tIFwiLi4vY29tbWFuZFwiO1xuaW1wb3J0IHsgZWFjaFNlZ21lbnQsIHR5cGUgRm91bmQsIHJlYXNvbk9mIH0gZnJvbSBcIi4uL21vZGVsL3NlZ21lbnRzXCI7XG5pbXBvcnQgeyB0eXBlIEZhdGUsIFJlbW92YWwsIHdhaXRGb3JBdHRhY2hlcnMgfSBmcm9tIFwiLi4vcmVtb3ZhbFwiO1xuaW1wb3J0IHsgY291bnRlZCwgaHVtYW4sIHNob3duIH0gZnJvbSBcIi4uL3RleHRcIjtcbmltcG9ydCB7IGFnZVRleHQgfSBmcm9tIFwiLi4vd2hvXCI7XG5cbmNvbnN0IEhFTFAgPSBgXG5BIHNlZ21lbnQgb3V0bGl2ZXMgdGhlIHByb2Nlc3NlcyB0aGF0IHVzZSBpdC4gVGhpcyByZW1vdmVzIHRob3NlIGluIHdoaWNoIG5vYm9keVxubGl2ZXMgYW55IG1vcmU6IG5vIHBhcnRpY2lwYW50IGlzIGF0dGFjaGVkLCBhbmQgd2hhdCBpcyBpbiB0aGVtIG5vYm9keSByZWFkcy4gQXNrc1xuYmVmb3JlIGl0IGRvZXMsIHVubGVzcyAtLXllcyBpcyBnaXZlbi5cblxuT25seSBzZWdtZW50cyBvZiBmb3JtYXQgdmVyc2lvbiAzIHdob3NlIGhlYWRlciBpcyByaWdodCBhcmUgcmVtb3ZlZDogb2Ygb3RoZXJzIGl0XG5jYW5ub3QgYmUgdG9sZCB3aG8gbGl2ZXMgaW4gdGhlbSAoemVyb2lwYyBybSByZW1vdmVzIHRob3NlKS4gRmlsZXMgb2Ygb3RoZXIga2luZHNcbmFyZSBuZXZlciB0b3VjaGVkLCBhbmQgc2VnbWVudHMgb2Ygb3RoZXIgdXNlcnMgb25seSB3aXRoIC0tYW55LW93bmVyLlxuXG5XaG8gYXR0YWNoZXMgbWVhbndoaWxlIGtlZXBzIHRoZSBzZWdtZW50IGFuZCBpdHMgbmFtZTogaXQgaXMgcHV0IGFzaWRlIHVuZGVyXG5hbm90aGVyIG5hbWUgZmlyc3QsIGFuZCBjb21lcyBiYWNrIGlmIHNvbWVib2R5IGlzIGZvdW5kIGluIGl0IGEgdGVudGggb2YgYSBzZWNvbmRcbmxhdGVyLiBBIHByb2Nlc3MgdGhhdCBvcGVucyBhIHNlZ21lbnQgYW5kIGlzIHN0b3BwZWQgZm9yIGxvbmdlciBiZWZvcmUgaXQgYXR0YWNoZXNcbmhhcyBhIHNlZ21lbnQgd2l0aG91dCBhIG5hbWUuXG5cbi0tb2xkZXIgY291bnRzIGZyb20gdGhlIGxhc3QgdGltZSB0aGF0IHNvbWVib2R5IGF0dGFjaGVkLCBvciB0aGUgc2VnbWVudCB3YXMgbWFkZS5cblxuRXhpdCBjb2RlczogMCBkb25lLCBhbHNvIHdoZXJlIG5vdGhpbmcgd2FzIHRvIGRvOyAxIG9uZSBjb3VsZCBub3QgYmUgcmVtb3ZlZDsgMlxudGhlcmUgaXMgbm9ib2R5IHRvIGFzaywgYW5kIG5vIC0teWVzLlxuXG5FeGFtcGxlczpcbiAgemVyb2lwYyBnYyAtLWRyeS1ydW5cbiAgemVyb2lwYyBnYyAtLXllcyAtLW9sZGVyIDFoYDtcblxuaW50ZXJmYWNlIE9wdGlvbnMge1xuICB5ZXM/OiBib29sZWFuO1xuICBkcnlSdW4/OiBib29sZWFuO1xuICBvbGRlcj86IG51bWJlcjtcbiAgYW55T3duZXI/OiBib29sZWFuO1xufVxuXG5jb25zdCBVTklUUzogUmVhZG9ubHk8UmVjb3JkPHN0cmluZywgbnVtYmVyPj4gPSB7IG1zOiAxLCBzOiAxMDAwLCBtOiA2MF8wMDAsIGg6IDNfNjAwXzAwMCwgZDogODZfNDAwXzAwMCB9O1xuXG4vKiogXCI5MHNcIiwgXCIxaFwiOiBtaWxsaXNlY29uZHMuICovXG5leHBvcnQgZnVuY3Rpb24gZHVyYXRpb24odGV4dDogc3RyaW5nKTogbnVtYmVyIHtcbiAgY29uc3QgbWF0Y2ggPSAvXihcXGQrKD86XFwuXFxkKyk/KShtc3xzfG18aHxkKSQvLmV4ZWModGV4dC50cmltKCkpO1xuICBpZiAoIW1hdGNoKSB0aHJvdyBuZXcgSW52YWxpZEFyZ3VtZW50RXJyb3IoYFwiJHtzaG93bih0ZXh0KX1cIiBpcyBubyB0aW1lIHN1Y2ggYXMgOTBzLCA1bSwgMWggb3IgMmQuYCk7XG4gIHJldHVybiBOdW1iZXIobWF0Y2hbMV0pICogKFVOSVRTW21hdGNoWzJdIGFzIHN0cmluZ10gYXMgbnVtYmVyKTtcbn1cblxuLyoqIEEgc2VnbWVudCB0aGF0IG1heSBiZSByZW1vdmVkLiAqL1xuaW50ZXJmYWNlIENhbmRpZGF0ZSB7XG4gIHJlYWRvbmx5IG5hbWU6IHN0cmluZztcbiAgcmVhZG9ubHkgc2l6ZTogbnVtYmVyO1xuICAvKiogTWlsbGlzZWNvbmRzIHNpbmNlIHNvbWVib2R5IGF0dGFjaGVkLCBvciBpdCB3YXMgbWFkZS4gKi9cbiAgcmVhZG9ubHkgaWRsZTogbnVtYmVyO1xufVxuXG4vKiogV2hlbiB0aGUgbGFzdCBvbmUgYXR0YWNoZWQ7IHdoZW4gaXQgd2FzIG1hZGUsIHdoZXJlIG5vYm9keSBkaWQuIE1pbGxpc2Vjb25kcyBzaW5jZSAxOTcwLiAqL1xuZnVuY3Rpb24gbGFzdFVzZSh7IHZpZXcsIHN0YXR1cyB9OiBGb3VuZCk6IG51bWJlciB7XG4gIGNvbnN0IGF0dGFjaGVkID0gdmlldz8ucGFydGljaXBhbnRzKCkubWFwKChvbmUpID0+IE51bWJlcihvbmUuYXR0YWNoZWQgLyAxXzAwMF8wMDBuKSkgPz8gW107XG4gIHJldHVybiBNYXRoLm1heChzdGF0dXMuYmlydGh0aW1lTXMsIC4uLmF0dGFjaGVkLmZpbHRlcigod2hlbikgPT4gd2hlbiA8PSBEYXRlLm5vdygpKSk7XG59XG5cbmludGVyZmFjZSBMb29rZWQge1xuICByZWFkb25seSBjYW5kaWRhdGVzOiBDYW5kaWRhdGVbXTtcbiAgLyoqIFRob3NlIG9mIHdoaWNoIGl0IGNhbm5vdCBiZSB0b2xkLCB3aXRoIHRoZSByZWFzb24uICovXG4gIHJlYWRvbmx5IHVua25vd246IHsgbmFtZTogc3RyaW5nOyByZWFzb246IHN0cmluZyB9W107XG59XG5cbmZ1bmN0aW9uIGxvb2soeyBvbGRlciA9IDAsIGFueU93bmVyID0gZmFsc2UgfTogT3B0aW9ucyk6IExvb2tlZCB7XG4gIGNvbnN0IGxvb2tlZDogTG9va2VkID0geyBjYW5kaWRhdGVzOiBbXSwgdW5rbm93bjogW10gfTtcbiAgY29uc3QgbWUgPSBwcm9jZXNzLmdldGV1aWQ/LigpO1xuICBmb3IgKGNvbnN0IGZvdW5kIG9mIGVhY2hTZWdtZW50KCkpIHtcbiAgICBjb25zdCB7IG5hbWUsIHN0YXR1cywgdmlldywgcHJvYmxlbSB9ID0gZm91bmQ7XG4gICAgaWYgKCFhbnlPd25lciAmJiBzdGF0dXMudWlkICE9PSBtZSkgY29udGludWU7XG4gICAgaWYgKCF2aWV3KSB7XG4gICAgICBsb29rZWQudW5rbm93bi5wdXNoKHsgbmFtZSwgcmVhc29uOiByZWFzb25PZihwcm9ibGVtKSB9KTtcbiAgICAgIGNvbnRpbnVlO1xuICAgIH1cbiAgICB0cnkge1xuICAgICAgaWYgKHZpZXcucGFydGljaXBhbnRzKCkuc29tZSgoeyBhbGl2ZSB9KSA9PiBhbGl2ZSkpIGNvbnRpbnVlO1xuICAgICAgY29uc3QgaWRsZSA9IERhdGUubm93KCkgLSBsYXN0VXNlKGZvdW5kKTtcbiAgICAgIGlmIChpZGxlID49IG9sZGVyKSBsb29rZWQuY2FuZGlkYXRlcy5wdXNoKHsgbmFtZSwgc2l6ZTogdmlldy5oZWFkZXIuc2l6ZSwgaWRsZSB9KTtcbiAgICB9IGNhdGNoIChlcnJvcikge1xuICAgICAgbG9va2VkLnVua25vd24ucHVzaCh7IG5hbWUsIHJlYXNvbjogcmVhc29uT2YoZXJyb3IgYXMgRXJyb3IpIH0pO1xuICAgIH1cbiAgfVxuICByZXR1cm4gbG9va2VkO1xufVxuXG5pbnRlcmZhY2UgRG9uZSB7XG4gIHJlYWRvbmx5IG5hbWU6IHN0cmluZztcbiAgcmVhZG9ubHkgZmF0ZTogRmF0ZSB8IFwiZmFpbGVkXCI7XG4gIHJlYWRvbmx5IHJlYXNvbj86IHN0cmluZztcbn1cblxuLyoqIFNvIG1hbnkgYXJlIG91dCBvZiB0aGUgd2F5IGF0IG9uY2UsIGZvciBhIHRlbnRoIG9mIGEgc2Vjb25kLiAqL1xuY29uc3QgQVRfT05DRSA9IDI1NjtcblxuY29uc3QgU0lHTkFMUyA9IFtcIlNJR0lOVFwiLCBcIlNJR1RFUk1cIiwgXCJTSUdIVVBcIl0gYXMgY29uc3Q7XG5cbi8qKiBBIHNpZ25hbCBpcyBvYmV5ZWQgYmV0d2VlbiB0d28gYmF0Y2hlcyBvbmx5OiB3aGF0IGlzIG91dCBvZiB0aGUgd2F5IGlzIHJlbW92ZWQsIG9yIGNvbWVzIGJhY2suICovXG5hc3luYyBmdW5jdGlvbiByZW1vdmVBbGwoY29udGV4dDogQ29udGV4dCwgY2FuZGlkYXRlczogcmVhZG9ubHkgQ2FuZGlkYXRlW10pOiBQcm9taXNlPERvbmVbXT4ge1xuICBjb25zdCBkb25lOiBEb25lW10gPSBbXTtcbiAgbGV0IHNpZ25hbGxlZCA9IGZhbHNlO1xuICBjb25zdCBvblNpZ25hbCA9ICgpID0+IChzaWduYWxsZWQgPSB0cnVlKTtcbiAgZm9yIChjb25zdCBzaWduYWwgb2YgU0lHTkFMUykgcHJvY2Vzcy5vbihzaWduYWwsIG9uU2lnbmFsKTtcbiAgdHJ5IHtcbiAgICBmb3IgKGxldCBrID0gMDsgayA8IGNhbmRpZGF0ZXMubGVuZ3RoICYmICFzaWduYWxsZWQ7IGsgKz0gQVRfT05DRSkge1xuICAgICAgZG9uZS5wdXNoKC4uLnJlbW92ZShjYW5kaWRhdGVzLnNsaWNlKGssIGsgKyBBVF9PTkNFKSkpO1xuICAgICAgYXdhaXQgc2V0SW1tZWRpYXRlKCk7XG4gICAgfVxuICB9IGZpbmFsbHkge1xuICAgIGZvciAoY29uc3Qgc2lnbmFsIG9mIFNJR05BTFMpIHByb2Nlc3Mub2ZmKHNpZ25hbCwgb25TaWduYWwpO1xuICB9XG4gIGlmIChzaWduYWxsZWQpIHtcbiAgICBjb250ZXh0LmV4aXRDb2RlID0gRkFJTEVEO1xuICAgIGNvbnRleHQucmVtYXJrKGB6ZXJvaXBjOiBpbnRlcnJ1cHRlZCBhZnRlciAke2NvdW50ZWQoZG9uZS5sZW5ndGgsIFwic2VnbWVudFwiKX0gb2YgJHtjYW5kaWRhdGVzLmxlbmd0aH1gKTtcbiAgfVxuICByZXR1cm4gZG9uZTtcbn1cblxuZnVuY3Rpb24gcmVtb3ZlKGNhbmRpZGF0ZXM6IHJlYWRvbmx5IENhbmRpZGF0ZVtdKTogRG9uZVtdIHtcbiAgY29uc3QgcmVtb3ZhbHM6IFJlbW92YWxbXSA9IFtdO1xuICBjb25zdCBkb25lOiBEb25lW10gPSBbXTtcbiAgY29uc3QgYXR0ZW1wdCA9IChuYW1lOiBzdHJpbmcsIGFjdGlvbjogKCkgPT4gdm9pZCkgPT4ge1xuICAgIHRyeSB7XG4gICAgICBhY3Rpb24oKTtcbiAgICB9IGNhdGNoIChlcnJvcikge1xuICAgICAgY29uc3QgeyBjb2RlIH0gPSBlcnJvciBhcyB7IGNvZGU/OiBzdHJpbmcgfTtcbiAgICAgIGlmIChjb2RlID09PSBcIlpFUk9JUENfTk9UX0ZPVU5EXCIpIGRvbmUucHVzaCh7IG5hbWUsIGZhdGU6IFwiZ29uZVwiIH0pO1xuICAgICAgZWxzZSBkb25lLnB1c2goeyBuYW1lLCBmYXRlOiBcImZhaWxlZFwiLCByZWFzb246IG1lc3NhZ2VPZihlcnJvcikgfSk7XG4gICAgfVxuICB9O1xuICB0cnkge1xuICAgIGZvciAoY29uc3QgeyBuYW1lIH0gb2YgY2FuZGlkYXRlcykge1xuICAgICAgYXR0ZW1wdChuYW1lLCAoKSA9PiB7XG4gICAgICAgIGNvbnN0IHJlbW92YWwgPSBuZXcgUmVtb3ZhbChuYW1lKTtcbiAgICAgICAgcmVtb3ZhbHMucHVzaChyZW1vdmFsKTtcbiAgICAgICAgcmVtb3ZhbC5wdXRBc2lkZSgpO1xuICAgICAgfSk7XG4gICAgfVxuICAgIHdhaXRGb3JBdHRhY2hlcnMoKTtcbiAgICBmb3IgKGNvbnN0IHJlbW92YWwgb2YgcmVtb3ZhbHMpIHtcbiAgICAgIGlmIChkb25lLnNvbWUoKHsgbmFtZSwgZmF0ZSB9KSA9PiBuYW1lID09PSByZW1vdmFsLm5hbWUgJiYgZmF0ZSA9PT0gXCJmYWlsZWRcIikpIGNvbnRpbnVlO1xuICAgICAgYXR0ZW1wdChyZW1vdmFsLm5hbWUsICgpID0+IGRvbmUucHVzaCh7IG5hbWU6IHJlbW92YWwubmFtZSwgZmF0ZTogcmVtb3ZhbC5maW5pc2goKSB9KSk7XG4gICAgfVxuICB9IGZpbmFsbHkge1xuICAgIGZvciAoY29uc3QgcmVtb3ZhbCBvZiByZW1vdmFscykgcmVtb3ZhbC5jbG9zZSgpO1xuICB9XG4gIHJldHVybiBkb25lO1xufVxuXG5jb25zdCBGQVRFUzogUmVhZG9ubHk8UmVjb3JkPEZhdGUsIHN0cmluZz4+ID0ge1xuICByZW1vdmVkOiBcInJlbW92ZWRcIixcbiAga2VwdDogXCJrZXB0OiBzb21lYm9keSBhdHRhY2hlZCBtZWFud2hpbGVcIixcbiAgZ29uZTogXCJnb25lIGFscmVhZHlcIixcbiAgcmVwbGFjZWQ6IFwia2VwdDogYW5vdGhlciBzZWdtZW50IGhhcyB0aGF0IG5hbWUgYnkgbm93XCIsXG59O1xuXG5hc3luYyBmdW5jdGlvbiBydW4oY29udGV4dDogQ29udGV4dCwgb3B0aW9uczogT3B0aW9ucyk6IFByb21pc2U8dm9pZD4ge1xuICBjb25zdCB7IGNhbmRpZGF0ZXMsIHVua25vd24gfSA9IGxvb2sob3B0aW9ucyk7XG4gIGNvbnN0IHsgcGFpbnQgfSA9IGNvbnRleHQ7XG4gIGlmICghY29udGV4dC5qc29uKSB7XG4gICAgZm9yIChjb25zdCB7IG5hbWUsIHJlYXNvbiB9IG9mIHVua25vd24pIHtcbiAgICAgIGNvbnRleHQucmVtYXJrKGB6ZXJvaXBjOiAke3Nob3duKG5hbWUpfSBpcyBsZWZ0IGFsb25lOiAke3Nob3duKHJlYXNvbil9YCk7XG4gICAgfVxuICB9XG4gIGNvbnN0IHN1bSA9IGNhbmRpZGF0ZXMucmVkdWNlKChieXRlcywgeyBzaXplIH0pID0+IGJ5dGVzICsgc2l6ZSwgMCk7XG4gIGNvbnN0IGFsbCA9IGAke2NvdW50ZWQoY2FuZGlkYXRlcy5sZW5ndGgsIFwic2VnbWVudFwiKX0sICR7aHVtYW4oc3VtKX1gO1xuICBpZiAoIWNvbnRleHQuanNvbikge1xuICAgIGZvciAoY29uc3QgeyBuYW1lLCBzaXplLCBpZGxlIH0gb2YgY2FuZGlkYXRlcykge1xuICAgICAgY29udGV4dC5wcmludChgJHtwYWludC5ib2xkKHNob3duKG5hbWUpKX0gICR7aHVtYW4oc2l6ZSl9LCB1bnVzZWQgZm9yICR7YWdlVGV4dChpZGxlKX1gKTtcbiAgICB9XG4gICAgaWYgKGNhbmRpZGF0ZXMubGVuZ3RoID09PSAwKSBjb250ZXh0LnByaW50KFwidGhlcmUgaXMgbm90aGluZyB0byByZW1vdmVcIik7XG4gICAgZWxzZSBpZiAob3B0aW9ucy5kcnlSdW4pIGNvbnRleHQucHJpbnQoYCR7YWxsfTogd291bGQgYmUgcmVtb3ZlZGApO1xuICB9XG4gIGxldCBkb25lOiBEb25lW10gPSBbXTtcbiAgaWYgKGNhbmRpZGF0ZXMubGVuZ3RoID4gMCAmJiAhb3B0aW9ucy5kcnlSdW4pIHtcbiAgICBjb25zdCBxdWVzdGlvbiA9IGBSZW1vdmUgJHtjYW5kaWRhdGVzLmxlbmd0aCA9PT0gMSA/IFwiaXRcIiA6IFwidGhlbVwifSAoJHthbGx9KT9gO1xuICAgIGlmIChvcHRpb25zLnllcyB8fCAoYXdhaXQgY29uZmlybShjb250ZXh0LCBxdWVzdGlvbiwgXCJHaXZlIC0teWVzLCBvciAtLWRyeS1ydW4uXCIpKSkge1xuICAgICAgZG9uZSA9IGF3YWl0IHJlbW92ZUFsbChjb250ZXh0LCBjYW5kaWRhdGVzKTtcbiAgICB9IGVsc2UgaWYgKCFjb250ZXh0Lmpzb24pIGNvbnRleHQucHJpbnQoXCJub3RoaW5nIHdhcyByZW1vdmVkXCIpO1xuICB9XG4gIGlmIChkb25lLnNvbWUoKHsgZmF0ZSB9KSA9PiBmYXRlID09PSBcImZhaWxlZFwiKSkgY29udGV4dC5leGl0Q29kZSA9IEZBSUxFRDtcbiAgaWYgKGNvbnRleHQuanNvbikge1xuICAgIGNvbnN0IGZhdGVzID0gbmV3IE1hcChkb25lLm1hcCgob25lKSA9PiBbb25lLm5hbWUsIG9uZV0pKTtcbiAgICBjb250ZXh0LnByaW50SnNvbih7XG4gICAgICBkcnlSdW46IG9wdGlvbnMuZHJ5UnVuID09PSB0cnVlLFxuICAgICAgc2VnbWVudHM6IGNhbmRpZGF0ZXMubWFwKCh7IG5hbWUsIHNpemUsIGlkbGUgfSkgPT4gKHtcbiAgICAgICAgbmFtZSxcbiAgICAgICAgc2l6ZSxcbiAgICAgICAgaWRsZU1zOiBNYXRoLnJvdW5kKGlkbGUpLFxuICAgICAgICBmYXRlOiBmYXRlcy5nZXQobmFtZSk/LmZhdGUgPz8gbnVsbCxcbiAgICAgICAgcmVhc29uOiBmYXRlcy5nZXQobmFtZSk/LnJlYXNvbixcbiAgICAgIH0pKSxcbiAgICAgIGxlZnRBbG9uZTogdW5rbm93bixcbiAgICB9KTtcbiAgICByZXR1cm47XG4gIH1cbiAgZm9yIChjb25zdCB7IG5hbWUsIGZhdGUsIHJlYXNvbiB9IG9mIGRvbmUpIHtcbiAgICBpZiAoZmF0ZSA9PT0gXCJmYWlsZWRcIikgY29udGV4dC5yZW1hcmsoYHplcm9pcGM6ICR7c2hvd24ocmVhc29uID8/IFwiXCIpfWApO1xuICAgIGVsc2UgaWYgKGZhdGUgIT09IFwicmVtb3ZlZFwiKSBjb250ZXh0LnByaW50KGAke3Nob3duKG5hbWUpfTogJHtGQVRFU1tmYXRlXX1gKTtcbiAgfVxuICBjb25zdCByZW1vdmVkID0gZG9uZS5maWx0ZXIoKHsgZmF0ZSB9KSA9PiBmYXRlID09PSBcInJlbW92ZWRcIikubGVuZ3RoO1xuICBpZiAoZG9uZS5sZW5ndGggPiAwKSBjb250ZXh0LnByaW50KHBhaW50Lmdvb2QoYCR7Y291bnRlZChyZW1vdmVkLCBcInNlZ21lbnRcIil9IHJlbW92ZWRgKSk7XG59XG5cbmV4cG9ydCBmdW5jdGlvbiBnYyhwcm9ncmFtOiBDb21tYW5kLCBjb250ZXh0OiBDb250ZXh0KTogdm9pZCB7XG4gIHByb2dyYW1cbiAgICAuY29tbWFuZChcImdjXCIpXG4gICAgLmRlc2NyaXB0aW9uKFwicmVtb3ZlcyB0aGUgc2VnbWVudHMgaW4gd2hpY2ggbm9ib2R5IGxpdmVzXCIpXG4gICAgLm9wdGlvbihcIi15LCAtLXllc1wiLCBcImRvZXMgbm90IGFza1wiKVxuICAgIC5vcHRpb24oXCItbiwgLS1kcnktcnVuXCIsIFwib25seSBzYXlzIHdoYXQgaXQgd291bGQgcmVtb3ZlXCIpXG4gICAgLm9wdGlvbihcIi0tb2xkZXIgPHRpbWU+XCIsIFwib25seSB0aG9zZSB0byB3aGljaCBub2JvZHkgYXR0YWNoZWQgZm9yIHNvIGxvbmc6IDkwcywgNW0sIDFoLCAyZFwiLCBkdXJhdGlvbilcbiAgICAub3B0aW9uKFwiLS1hbnktb3duZXJcIiwgXCJzZWdtZW50cyBvZiBvdGhlciB1c2VycywgdG9vXCIpXG4gICAgLmFkZEhlbHBUZXh0KFwiYWZ0ZXJcIiwgSEVMUClcbiAgICAuYWN0aW9uKChvcHRpb25zOiBPcHRpb25zKSA9PiBydW4oY29udGV4dCwgb3B0aW9ucykpO1xufVxuIiwgIi8vIFF1ZXN0aW9ucyB0byB0aGUgcGVyc29uIGF0IHRoZSB0ZXJtaW5hbC5cblxuaW1wb3J0IHsgY3JlYXRlSW50ZXJmYWNlIH0gZnJvbSBcIm5vZGU6cmVhZGxpbmUvcHJvbWlzZXNcIjtcbmltcG9ydCB7IHR5cGUgQ29udGV4dCwgVXNhZ2UgfSBmcm9tIFwiLi9jb21tYW5kXCI7XG5cbi8qKiBXaGV0aGVyIHRoZXJlIGlzIHNvbWVib2R5IHRvIGFzay4gKi9cbmV4cG9ydCBmdW5jdGlvbiBjYW5Bc2soKTogYm9vbGVhbiB7XG4gIHJldHVybiBwcm9jZXNzLnN0ZGluLmlzVFRZID09PSB0cnVlICYmIHByb2Nlc3Muc3RkZXJyLmlzVFRZID09PSB0cnVlO1xufVxuXG4vKiogQXNrcyBvbiBzdGFuZGFyZCBlcnJvcjsgYW55dGhpbmcgYnV0IHllcyBpcyBuby4gTm9ib2R5IHRvIGFzayBpcyBhIHdyb25nIGNvbW1hbmQgbGluZTogYG90aGVyd2lzZWAgc2F5cyB3aGF0IHdvdWxkIGRvLiAqL1xuZXhwb3J0IGFzeW5jIGZ1bmN0aW9uIGNvbmZpcm0oY29udGV4dDogQ29udGV4dCwgcXVlc3Rpb246IHN0cmluZywgb3RoZXJ3aXNlOiBzdHJpbmcpOiBQcm9taXNlPGJvb2xlYW4+IHtcbiAgaWYgKCFjYW5Bc2soKSkgdGhyb3cgbmV3IFVzYWdlKGAke3F1ZXN0aW9ufSBOb2JvZHkgY2FuIGJlIGFza2VkOiB0aGlzIGlzIG5vIHRlcm1pbmFsLiAke290aGVyd2lzZX1gKTtcbiAgY29udGV4dC5vdXQuZmx1c2goKTtcbiAgY29udGV4dC5lcnIuZmx1c2goKTtcbiAgY29uc3QgcmVhZGVyID0gY3JlYXRlSW50ZXJmYWNlKHsgaW5wdXQ6IHByb2Nlc3Muc3RkaW4sIG91dHB1dDogcHJvY2Vzcy5zdGRlcnIgfSk7XG4gIHRyeSB7XG4gICAgY29uc3QgY2xvc2VkID0gbmV3IFByb21pc2U8c3RyaW5nPigocmVzb2x2ZSkgPT4gcmVhZGVyLm9uY2UoXCJjbG9zZVwiLCAoKSA9PiByZXNvbHZlKFwiXCIpKSk7XG4gICAgY29uc3QgYW5zd2VyID0gYXdhaXQgUHJvbWlzZS5yYWNlKFtyZWFkZXIucXVlc3Rpb24oYCR7cXVlc3Rpb259IFt5L05dIGApLCBjbG9zZWRdKTtcbiAgICByZXR1cm4gL15cXHMqeShlcyk/XFxzKiQvaS50ZXN0KGFuc3dlcik7XG4gIH0gZmluYWxseSB7XG4gICAgcmVhZGVyLmNsb3NlKCk7XG4gIH1cbn1cbiIsICIvLyBUaGUgc2VnbWVudHMgb2YgdGhpcyBtYWNoaW5lOiB0aGUgZmlsZXMgaW4gdGhlIGZvbGRlciBvZiBzaGFyZWQgbWVtb3J5IHRoYXQgYXJlIHNlZ21lbnRzLCBhbmQgdGhvc2UgdGhhdCBtYXkgYmUuXG5cbmltcG9ydCB7IGxzdGF0U3luYywgcmVhZGRpclN5bmMsIHR5cGUgU3RhdHMgfSBmcm9tIFwibm9kZTpmc1wiO1xuaW1wb3J0IHsgRm9ybWF0RXJyb3IsIE5vdEZvdW5kRXJyb3IsIFBlcm1pc3Npb25FcnJvciB9IGZyb20gXCJ6ZXJvaXBjXCI7XG5pbXBvcnQgeyBGT0xERVIgfSBmcm9tIFwiLi9maWxlXCI7XG5pbXBvcnQgeyBWaWV3IH0gZnJvbSBcIi4vdmlld1wiO1xuXG4vKiogQSBzZWdtZW50LCBvciB0aGUgcmVhc29uIHdoeSBpdCBjYW5ub3QgYmUgbG9va2VkIGF0LiBXaG9ldmVyIGdldHMgdGhlIHZpZXcgY2xvc2VzIGl0LiAqL1xuZXhwb3J0IHR5cGUgRm91bmQgPVxuICB8IHsgbmFtZTogc3RyaW5nOyBzdGF0dXM6IFN0YXRzOyB2aWV3OiBWaWV3OyBwcm9ibGVtPzogdW5kZWZpbmVkIH1cbiAgfCB7IG5hbWU6IHN0cmluZzsgc3RhdHVzOiBTdGF0czsgdmlldz86IHVuZGVmaW5lZDsgcHJvYmxlbTogRXJyb3IgfTtcblxuLyoqIE5hbWVzIG9mIGZpbGVzIGluIHRoZSBmb2xkZXIsIHNvcnRlZDsgbmFtZXMgb2YgZmlsZXMgdGhhdCBhcmUgaGlkZGVuIG9yIG5vIHRleHQgYXJlIGxlZnQgb3V0LiAqL1xuZXhwb3J0IGZ1bmN0aW9uIGZpbGVOYW1lcygpOiBzdHJpbmdbXSB7XG4gIHJldHVybiByZWFkZGlyU3luYyhGT0xERVIpXG4gICAgLmZpbHRlcigoZmlsZSkgPT4gIWZpbGUuc3RhcnRzV2l0aChcIi5cIikgJiYgIWZpbGUuaW5jbHVkZXMoXCJcXHVmZmZkXCIpKVxuICAgIC5zb3J0KCk7XG59XG5cbi8qKiBPbmUgZmlsZSBvZiB0aGUgZm9sZGVyOyB1bmRlZmluZWQgd2hlbiBpdCBpcyBnb25lLCBvciBubyBzZWdtZW50LiAqL1xuZXhwb3J0IGZ1bmN0aW9uIGxvb2tBdChmaWxlOiBzdHJpbmcpOiBGb3VuZCB8IHVuZGVmaW5lZCB7XG4gIGNvbnN0IG5hbWUgPSBgLyR7ZmlsZX1gO1xuICB0cnkge1xuICAgIGNvbnN0IHN0YXR1cyA9IGxzdGF0U3luYyhgJHtGT0xERVJ9LyR7ZmlsZX1gKTtcbiAgICBpZiAoIXN0YXR1cy5pc0ZpbGUoKSB8fCBzdGF0dXMuc2l6ZSA8IDQpIHJldHVybiB1bmRlZmluZWQ7XG4gICAgdHJ5IHtcbiAgICAgIHJldHVybiB7IG5hbWUsIHN0YXR1cywgdmlldzogVmlldy5vcGVuKG5hbWUpIH07XG4gICAgfSBjYXRjaCAoZXJyb3IpIHtcbiAgICAgIGlmIChlcnJvciBpbnN0YW5jZW9mIE5vdEZvdW5kRXJyb3IgfHwgaXNPdGhlcihlcnJvcikpIHJldHVybiB1bmRlZmluZWQ7XG4gICAgICByZXR1cm4geyBuYW1lLCBzdGF0dXMsIHByb2JsZW06IGVycm9yIGFzIEVycm9yIH07XG4gICAgfVxuICB9IGNhdGNoIHtcbiAgICByZXR1cm4gdW5kZWZpbmVkOyAvLyB1bmxpbmtlZCBtZWFud2hpbGVcbiAgfVxufVxuXG4vKiogV2hldGhlciB0aGUgZmlsZSBpcyBzb21ldGhpbmcgZWxzZSBhbHRvZ2V0aGVyLiAqL1xuZnVuY3Rpb24gaXNPdGhlcihlcnJvcjogdW5rbm93bik6IGJvb2xlYW4ge1xuICByZXR1cm4gZXJyb3IgaW5zdGFuY2VvZiBGb3JtYXRFcnJvciAmJiBlcnJvci5jb2RlID09PSBcIlpFUk9JUENfQkFEX01BR0lDXCI7XG59XG5cbi8qKiBFdmVyeSBzZWdtZW50LCBvbmUgYWZ0ZXIgdGhlIG90aGVyOiBlYWNoIHZpZXcgaXMgY2xvc2VkIGJlZm9yZSB0aGUgbmV4dCBvbmUgaXMgb3BlbmVkLiAqL1xuZXhwb3J0IGZ1bmN0aW9uKiBlYWNoU2VnbWVudCgpOiBHZW5lcmF0b3I8Rm91bmQ+IHtcbiAgZm9yIChjb25zdCBmaWxlIG9mIGZpbGVOYW1lcygpKSB7XG4gICAgY29uc3QgZm91bmQgPSBsb29rQXQoZmlsZSk7XG4gICAgaWYgKCFmb3VuZCkgY29udGludWU7XG4gICAgdHJ5IHtcbiAgICAgIHlpZWxkIGZvdW5kO1xuICAgIH0gZmluYWxseSB7XG4gICAgICBmb3VuZC52aWV3Py5jbG9zZSgpO1xuICAgIH1cbiAgfVxufVxuXG4vKiogQSBtZXNzYWdlIHdpdGhvdXQgdGhlIHNlZ21lbnQncyBuYW1lIGluIGZyb250LCB3aGVyZSB0aGF0IHN0YW5kcyBiZXNpZGUgaXQgYW55d2F5LiAqL1xuZXhwb3J0IGZ1bmN0aW9uIHJlYXNvbk9mKHByb2JsZW06IEVycm9yKTogc3RyaW5nIHtcbiAgY29uc3QgcmVhc29uID0gcHJvYmxlbS5tZXNzYWdlLnJlcGxhY2UoL15zZWdtZW50IFwiLio/XCI6IC8sIFwiXCIpO1xuICByZXR1cm4gcHJvYmxlbSBpbnN0YW5jZW9mIFBlcm1pc3Npb25FcnJvciA/IGAke3JlYXNvbn07IHBlcmhhcHMgaXQgaXMgbm8gc2VnbWVudGAgOiByZWFzb247XG59XG4iLCAiLy8gUmVtb3Zpbmcgc2VnbWVudHMgdGhhdCBub2JvZHkgbGl2ZXMgaW4sIGZvciBgZ2NgLlxuLy9cbi8vIFRvIGF0dGFjaCBpcyB0d28gc3RlcHM6IG9wZW5pbmcgdGhlIGZpbGUgYnkgaXRzIG5hbWUsIGFuZCBsb2NraW5nIGEgc2xvdC4gVG8gcmVtb3ZlIGlzIHR3byBzdGVwcyBhcyB3ZWxsOiBmaW5kaW5nIHRoYXQgbm9cbi8vIHNsb3QgaXMgbG9ja2VkLCBhbmQgdW5saW5raW5nIHRoZSBuYW1lLiBObyBjYWxsIG9mIHRoZSBzeXN0ZW0gZG9lcyBlaXRoZXIgYXQgb25jZSwgc28gd2hvZXZlciBvcGVucyB0aGUgZmlsZSBiZWZvcmUgaXRcbi8vIGlzIHVubGlua2VkIGFuZCBsb2NrcyBhIHNsb3QgYWZ0ZXIgdGhlIGxhc3QgbG9vayBoYXMgYSBzZWdtZW50IHdpdGhvdXQgYSBuYW1lIChgbWVtb3J5LnVubGlua2VkYCB0ZWxscyBpdCBzbykuIFdoYXQgY2FuIGJlXG4vLyBkb25lIGlzIHRvIGxvb2sgYWdhaW4gd2hlbiBub2JvZHkgY2FuIG9wZW4gaXQgYW55IG1vcmUsIGFuZCB0byBwdXQgdGhlIG5hbWUgYmFjayB3aGVyZSBzb21lYm9keSBjYW1lOlxuLy9cbi8vICAgMSBsb29rOiBub2JvZHkgbGl2ZXMgaW4gaXRcbi8vICAgMiByZW5hbWUgaXQsIG91dCBvZiB0aGUgd2F5OyB0aGF0IGl0IGlzIHRoZSBzYW1lIGZpbGUgaXMgcHJvdmVkIGFmdGVyd2FyZHNcbi8vICAgMyB3YWl0LCBmb3IgdGhvc2UgdGhhdCBoYWQgb3BlbmVkIGl0IGFuZCBub3QgeWV0IGxvY2tlZCBhIHNsb3Rcbi8vICAgNCBsb29rIGFnYWluOiBzb21lYm9keSBsaXZlcyBpbiBpdDogbGluayB0aGUgbmFtZSBiYWNrOyBvdGhlcndpc2UgdW5saW5rXG4vL1xuLy8gV2hvIGF0dGFjaGVzIHdpdGhpbiBzdGVwIDMgYWZ0ZXIgb3BlbmluZyB0aGUgZmlsZSBrZWVwcyBhIHNlZ21lbnQgdGhhdCBoYXMgaXRzIG5hbWUuIFR3byB0aGluZ3MgcmVtYWluOiBhIHByb2Nlc3MgdGhhdFxuLy8gd2FzIHN0b3BwZWQgZm9yIGxvbmdlciBiZXR3ZWVuIGl0cyB0d28gc3RlcHM7IGFuZCBvbmUgdGhhdCBjcmVhdGVzIGEgbmV3IHNlZ21lbnQgb2YgdGhhdCBuYW1lIG1lYW53aGlsZSwgd2hpY2ggdGhlbiBpc1xuLy8gdGhhdCBuYW1lJ3MsIGFuZCBpcyBub3QgcmVwbGFjZWQuIEEgc2VnbWVudCB3aG9zZSByZW1vdmVyIHdhcyBraWxsZWQgYmV0d2VlbiAyIGFuZCA0IHN0YXlzIHVuZGVyIHRoZSBvdGhlciBuYW1lLCBhbmRcbi8vIHRoZSBuZXh0IGBnY2AgZmluZHMgaXQuXG5cbmltcG9ydCB7IGxpbmtTeW5jLCBsc3RhdFN5bmMsIHJlbmFtZVN5bmMsIHR5cGUgU3RhdHMsIHVubGlua1N5bmMgfSBmcm9tIFwibm9kZTpmc1wiO1xuaW1wb3J0IHsgTm90Rm91bmRFcnJvciwgUGVlclNsb3RzLCBQZXJtaXNzaW9uRXJyb3IsIFN5c3RlbUVycm9yIH0gZnJvbSBcInplcm9pcGNcIjtcbmltcG9ydCAqIGFzIEwgZnJvbSBcInplcm9pcGMvbGF5b3V0XCI7XG5pbXBvcnQgeyBGT0xERVIsIHN5c3RlbUVycm9yIH0gZnJvbSBcIi4vbW9kZWwvZmlsZVwiO1xuXG4vKiogSG93IGxvbmcgdGhvc2UgdGhhdCBoYXZlIG9wZW5lZCB0aGUgZmlsZSBoYXZlIGZvciBhdHRhY2hpbmcuICovXG5leHBvcnQgY29uc3QgR1JBQ0VfTUlMTElTRUNPTkRTID0gMTAwO1xuXG5jb25zdCBwYXRoT2YgPSAobmFtZTogc3RyaW5nKSA9PiBgJHtGT0xERVJ9JHtuYW1lfWA7XG5jb25zdCBwYXVzZSA9IG5ldyBJbnQzMkFycmF5KG5ldyBTaGFyZWRBcnJheUJ1ZmZlcig0KSk7XG5sZXQgYXNpZGVzID0gMDtcblxuZXhwb3J0IHR5cGUgRmF0ZSA9IFwicmVtb3ZlZFwiIHwgXCJrZXB0XCIgfCBcImdvbmVcIiB8IFwicmVwbGFjZWRcIjtcblxuLyoqIEEgc2VnbWVudCB0aGF0IHdhcyBwdXQgYXNpZGUuICovXG5leHBvcnQgY2xhc3MgUmVtb3ZhbCB7XG4gIHJlYWRvbmx5ICNzbG90czogUGVlclNsb3RzO1xuICAjYXNpZGU6IHN0cmluZyB8IHVuZGVmaW5lZDtcbiAgI2ZhdGU6IEZhdGUgfCB1bmRlZmluZWQ7XG5cbiAgLyoqIFN0ZXAgMTogb3BlbnMgaXQ7IG5vdGhpbmcgaXMgcmVtb3ZlZCB5ZXQuICovXG4gIGNvbnN0cnVjdG9yKHJlYWRvbmx5IG5hbWU6IHN0cmluZykge1xuICAgIHRoaXMuI3Nsb3RzID0gbmV3IFBlZXJTbG90cyhuYW1lKTtcbiAgfVxuXG4gIC8qKiBXaGV0aGVyIHNvbWVib2R5IGxpdmVzIGluIGl0LiAqL1xuICBpc0luaGFiaXRlZCgpOiBib29sZWFuIHtcbiAgICBmb3IgKGxldCBzbG90ID0gMTsgc2xvdCA8PSBMLk1BWF9QRUVSU19MSU1JVDsgc2xvdCsrKSBpZiAodGhpcy4jc2xvdHMuaGVsZChzbG90KSkgcmV0dXJuIHRydWU7XG4gICAgcmV0dXJuIGZhbHNlO1xuICB9XG5cbiAgI2lzU2FtZShzdGF0dXM6IFN0YXRzKTogYm9vbGVhbiB7XG4gICAgcmV0dXJuIHN0YXR1cy5pbm8gPT09IHRoaXMuI3Nsb3RzLmlub2RlICYmIHN0YXR1cy5kZXYgPT09IHRoaXMuI3Nsb3RzLmRldmljZTtcbiAgfVxuXG4gIC8qKiBTdGVwIDIuIEZhbHNlIHdoZW4gaXQgaXMgbm90IHRvIGJlIHJlbW92ZWQ6IHNvbWVib2R5IGxpdmVzIGluIGl0LCBvciB0aGUgbmFtZSBpcyBnb25lLCBvciBhbm90aGVyIHNlZ21lbnQncy4gKi9cbiAgcHV0QXNpZGUoKTogYm9vbGVhbiB7XG4gICAgaWYgKHRoaXMuaXNJbmhhYml0ZWQoKSkgcmV0dXJuIHRoaXMuI2VuZChcImtlcHRcIik7XG4gICAgY29uc3QgYXNpZGUgPSBgL3plcm9pcGMtcmVtb3ZpbmctJHtwcm9jZXNzLnBpZH0tJHthc2lkZXMrK31gO1xuICAgIHRyeSB7XG4gICAgICByZW5hbWVTeW5jKHBhdGhPZih0aGlzLm5hbWUpLCBwYXRoT2YoYXNpZGUpKTtcbiAgICB9IGNhdGNoIChlcnJvcikge1xuICAgICAgY29uc3QgZmFpbHVyZSA9IHJlbW92YWxFcnJvcihlcnJvciwgdGhpcy5uYW1lKTtcbiAgICAgIGlmIChmYWlsdXJlIGluc3RhbmNlb2YgTm90Rm91bmRFcnJvcikgcmV0dXJuIHRoaXMuI2VuZChcImdvbmVcIik7XG4gICAgICB0aHJvdyBmYWlsdXJlO1xuICAgIH1cbiAgICB0aGlzLiNhc2lkZSA9IGFzaWRlO1xuICAgIGlmICh0aGlzLiNpc1NhbWUobHN0YXRTeW5jKHBhdGhPZihhc2lkZSkpKSkgcmV0dXJuIHRydWU7XG4gICAgdGhpcy4jcHV0QmFjaygpOyAvLyB0aGUgbmFtZSB3YXMgYW5vdGhlciBzZWdtZW50J3MgYnkgdGhlblxuICAgIHJldHVybiB0aGlzLiNlbmQoXCJyZXBsYWNlZFwiKTtcbiAgfVxuXG4gICNlbmQoZmF0ZTogRmF0ZSk6IGZhbHNlIHtcbiAgICB0aGlzLiNmYXRlID0gZmF0ZTtcbiAgICByZXR1cm4gZmFsc2U7XG4gIH1cblxuICAvKiogU3RlcCA0LiBXaGF0IGJlY2FtZSBvZiBpdC4gKi9cbiAgZmluaXNoKCk6IEZhdGUge1xuICAgIGlmICh0aGlzLiNmYXRlID09PSB1bmRlZmluZWQpIHRoaXMuI2ZhdGUgPSB0aGlzLmlzSW5oYWJpdGVkKCkgPyB0aGlzLiNwdXRCYWNrKCkgOiB0aGlzLiN1bmxpbmsoKTtcbiAgICByZXR1cm4gdGhpcy4jZmF0ZTtcbiAgfVxuXG4gICN1bmxpbmsoKTogRmF0ZSB7XG4gICAgdW5saW5rU3luYyhwYXRoT2YodGhpcy4jYXNpZGUgYXMgc3RyaW5nKSk7XG4gICAgdGhpcy4jYXNpZGUgPSB1bmRlZmluZWQ7XG4gICAgcmV0dXJuIFwicmVtb3ZlZFwiO1xuICB9XG5cbiAgLyoqIEdpdmVzIHRoZSBuYW1lIGJhY2s7IHVubGVzcyBhIG5ldyBzZWdtZW50IGhhcyBpdCBieSBub3csIHdoaWNoIGl0IGtlZXBzLiAqL1xuICAjcHV0QmFjaygpOiBGYXRlIHtcbiAgICBjb25zdCBhc2lkZSA9IHRoaXMuI2FzaWRlIGFzIHN0cmluZztcbiAgICB0aGlzLiNhc2lkZSA9IHVuZGVmaW5lZDtcbiAgICB0cnkge1xuICAgICAgbGlua1N5bmMocGF0aE9mKGFzaWRlKSwgcGF0aE9mKHRoaXMubmFtZSkpO1xuICAgIH0gY2F0Y2ggKGVycm9yKSB7XG4gICAgICBpZiAoKGVycm9yIGFzIE5vZGVKUy5FcnJub0V4Y2VwdGlvbikuY29kZSAhPT0gXCJFRVhJU1RcIikgdGhyb3cgcmVtb3ZhbEVycm9yKGVycm9yLCB0aGlzLm5hbWUpO1xuICAgICAgdW5saW5rU3luYyhwYXRoT2YoYXNpZGUpKTtcbiAgICAgIHJldHVybiBcInJlcGxhY2VkXCI7XG4gICAgfVxuICAgIHVubGlua1N5bmMocGF0aE9mKGFzaWRlKSk7XG4gICAgcmV0dXJuIFwia2VwdFwiO1xuICB9XG5cbiAgLyoqIExldHMgZ287IHdoYXQgaXMgc3RpbGwgYXNpZGUgZ2V0cyBpdHMgbmFtZSBiYWNrLiAqL1xuICBjbG9zZSgpOiB2b2lkIHtcbiAgICBpZiAodGhpcy4jYXNpZGUgIT09IHVuZGVmaW5lZCkgdGhpcy4jcHV0QmFjaygpO1xuICAgIHRoaXMuI3Nsb3RzLmNsb3NlKCk7XG4gIH1cblxuICBbU3ltYm9sLmRpc3Bvc2VdKCk6IHZvaWQge1xuICAgIHRoaXMuY2xvc2UoKTtcbiAgfVxufVxuXG4vKiogU3RlcCAzLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIHdhaXRGb3JBdHRhY2hlcnMoKTogdm9pZCB7XG4gIEF0b21pY3Mud2FpdChwYXVzZSwgMCwgMCwgR1JBQ0VfTUlMTElTRUNPTkRTKTtcbn1cblxuLyoqIEFuIGVycm9yIG9mIHJlbmFtaW5nIG9yIHVubGlua2luZy4gKi9cbmV4cG9ydCBmdW5jdGlvbiByZW1vdmFsRXJyb3IoZXJyb3I6IHVua25vd24sIG5hbWU6IHN0cmluZyk6IEVycm9yIHtcbiAgY29uc3QgeyBjb2RlIH0gPSBlcnJvciBhcyBOb2RlSlMuRXJybm9FeGNlcHRpb247XG4gIGlmIChjb2RlID09PSBcIkVBQ0NFU1wiIHx8IGNvZGUgPT09IFwiRVBFUk1cIikge1xuICAgIHJldHVybiBuZXcgUGVybWlzc2lvbkVycm9yKFwiWkVST0lQQ19OT19QRVJNSVNTSU9OXCIsIGBzZWdtZW50IFwiJHtuYW1lfVwiOiBubyBwZXJtaXNzaW9uIHRvIHJlbW92ZSBpdGAsIHtcbiAgICAgIGNhdXNlOiBlcnJvcixcbiAgICB9KTtcbiAgfVxuICBpZiAoY29kZSA9PT0gXCJFSVNESVJcIikgcmV0dXJuIG5ldyBTeXN0ZW1FcnJvcihcIlpFUk9JUENfU1lTVEVNXCIsIGBcIiR7bmFtZX1cIiBpcyBhIGZvbGRlcmAsIHsgY2F1c2U6IGVycm9yIH0pO1xuICByZXR1cm4gc3lzdGVtRXJyb3IoZXJyb3IsIG5hbWUpO1xufVxuIiwgIi8vIFVzZXJzLCBwZXJtaXNzaW9ucyBhbmQgdGltZXMgYXMgdGV4dC5cblxuaW1wb3J0IHsgcmVhZEZpbGVTeW5jIH0gZnJvbSBcIm5vZGU6ZnNcIjtcblxubGV0IHVzZXJzOiBNYXA8bnVtYmVyLCBzdHJpbmc+IHwgdW5kZWZpbmVkO1xuXG4vKiogVGhlIG5hbWUgb2YgYSB1c2VyLCB3aGVyZSB0aGlzIG1hY2hpbmUncyBsaXN0IGhhcyBvbmU7IGVsc2UgdGhlIG51bWJlci4gKi9cbmV4cG9ydCBmdW5jdGlvbiB1c2VyTmFtZSh1aWQ6IG51bWJlcik6IHN0cmluZyB7XG4gIHVzZXJzID8/PSByZWFkVXNlcnMoKTtcbiAgcmV0dXJuIHVzZXJzLmdldCh1aWQpID8/IFN0cmluZyh1aWQpO1xufVxuXG5mdW5jdGlvbiByZWFkVXNlcnMoKTogTWFwPG51bWJlciwgc3RyaW5nPiB7XG4gIGNvbnN0IG5hbWVzID0gbmV3IE1hcDxudW1iZXIsIHN0cmluZz4oKTtcbiAgdHJ5IHtcbiAgICBmb3IgKGNvbnN0IGxpbmUgb2YgcmVhZEZpbGVTeW5jKFwiL2V0Yy9wYXNzd2RcIiwgXCJ1dGY4XCIpLnNwbGl0KFwiXFxuXCIpKSB7XG4gICAgICBjb25zdCBbbmFtZSwgLCB1aWRdID0gbGluZS5zcGxpdChcIjpcIik7XG4gICAgICBpZiAobmFtZSAmJiB1aWQgJiYgIW5hbWVzLmhhcyhOdW1iZXIodWlkKSkpIG5hbWVzLnNldChOdW1iZXIodWlkKSwgbmFtZSk7XG4gICAgfVxuICB9IGNhdGNoIHtcbiAgICAvLyBOdW1iZXJzIHdpbGwgZG8uXG4gIH1cbiAgcmV0dXJuIG5hbWVzO1xufVxuXG4vKiogXCIwNjAwXCIgKi9cbmV4cG9ydCBmdW5jdGlvbiBtb2RlVGV4dChtb2RlOiBudW1iZXIpOiBzdHJpbmcge1xuICByZXR1cm4gKG1vZGUgJiAwbzc3NzcpLnRvU3RyaW5nKDgpLnBhZFN0YXJ0KDQsIFwiMFwiKTtcbn1cblxuLyoqIFwiMTJzXCIsIFwiNW1cIiwgXCIzaFwiLCBcIjJkXCI6IHRoZSBsYXJnZXN0IHVuaXQgb25seS4gKi9cbmV4cG9ydCBmdW5jdGlvbiBhZ2VUZXh0KG1pbGxpc2Vjb25kczogbnVtYmVyKTogc3RyaW5nIHtcbiAgY29uc3Qgc2Vjb25kcyA9IE1hdGgubWF4KDAsIE1hdGguZmxvb3IobWlsbGlzZWNvbmRzIC8gMTAwMCkpO1xuICBpZiAoc2Vjb25kcyA8IDYwKSByZXR1cm4gYCR7c2Vjb25kc31zYDtcbiAgaWYgKHNlY29uZHMgPCAzNjAwKSByZXR1cm4gYCR7TWF0aC5mbG9vcihzZWNvbmRzIC8gNjApfW1gO1xuICBpZiAoc2Vjb25kcyA8IDg2NDAwKSByZXR1cm4gYCR7TWF0aC5mbG9vcihzZWNvbmRzIC8gMzYwMCl9aGA7XG4gIHJldHVybiBgJHtNYXRoLmZsb29yKHNlY29uZHMgLyA4NjQwMCl9ZGA7XG59XG5cbmNvbnN0IHR3byA9IChudW1iZXI6IG51bWJlcikgPT4gU3RyaW5nKG51bWJlcikucGFkU3RhcnQoMiwgXCIwXCIpO1xuXG4vKiogXCIyMDI2LTExLTIzIDA5OjEzOjA1XCIsIGluIHRoaXMgbWFjaGluZSdzIHRpbWUgem9uZS4gKi9cbmV4cG9ydCBmdW5jdGlvbiB0aW1lVGV4dChuYW5vc2Vjb25kczogYmlnaW50KTogc3RyaW5nIHtcbiAgY29uc3Qgd2hlbiA9IG5ldyBEYXRlKE51bWJlcihuYW5vc2Vjb25kcyAvIDFfMDAwXzAwMG4pKTtcbiAgaWYgKE51bWJlci5pc05hTih3aGVuLmdldFRpbWUoKSkpIHJldHVybiBcIj9cIjtcbiAgY29uc3QgZGF5ID0gYCR7d2hlbi5nZXRGdWxsWWVhcigpfS0ke3R3byh3aGVuLmdldE1vbnRoKCkgKyAxKX0tJHt0d28od2hlbi5nZXREYXRlKCkpfWA7XG4gIHJldHVybiBgJHtkYXl9ICR7dHdvKHdoZW4uZ2V0SG91cnMoKSl9OiR7dHdvKHdoZW4uZ2V0TWludXRlcygpKX06JHt0d28od2hlbi5nZXRTZWNvbmRzKCkpfWA7XG59XG4iLCAiLy8gTGluZXMgd2l0aCBjb2x1bW5zLCBhcyB3aWRlIGFzIHRoZXkgbmVlZCB0byBiZTsgaW4gYSBuYXJyb3cgd2luZG93IHRob3NlIHRoYXQgbWF0dGVyIGxlYXN0IGFyZSBsZWZ0IG91dC5cblxuaW1wb3J0IHR5cGUgeyBDb250ZXh0LCBQYWludCB9IGZyb20gXCIuL2NvbW1hbmRcIjtcbmltcG9ydCB7IHBhZGRlZCwgd2lkdGggfSBmcm9tIFwiLi90ZXh0XCI7XG5cbmV4cG9ydCBpbnRlcmZhY2UgQ29sdW1uIHtcbiAgdGl0bGU6IHN0cmluZztcbiAgLyoqIFNldCB0byB0aGUgcmlnaHQ6IG51bWJlcnMuICovXG4gIHJpZ2h0PzogYm9vbGVhbjtcbiAgLyoqIExlZnQgb3V0IHdoZXJlIHRoZXJlIGlzIG5vIHJvb20gZm9yIGFsbCwgdGhlIGhpZ2hlc3QgZmlyc3Q7IG5ldmVyIHdoZW4gYWJzZW50LiAqL1xuICBzcGFyZT86IG51bWJlcjtcbn1cblxuLyoqIEEgY2VsbCwgd2l0aCBob3cgaXQgaXMgcGFpbnRlZC4gKi9cbmV4cG9ydCB0eXBlIENlbGwgPSBzdHJpbmcgfCB7IHRleHQ6IHN0cmluZzsgcGFpbnQ6IFBhaW50IH07XG5cbmNvbnN0IHRleHQgPSAoY2VsbDogQ2VsbCkgPT4gKHR5cGVvZiBjZWxsID09PSBcInN0cmluZ1wiID8gY2VsbCA6IGNlbGwudGV4dCk7XG5cbmV4cG9ydCBjbGFzcyBUZXh0VGFibGUge1xuICByZWFkb25seSAjcm93czogQ2VsbFtdW10gPSBbXTtcblxuICBjb25zdHJ1Y3RvcihyZWFkb25seSBjb2x1bW5zOiByZWFkb25seSBDb2x1bW5bXSkge31cblxuICBhZGQoLi4uY2VsbHM6IENlbGxbXSk6IHZvaWQge1xuICAgIHRoaXMuI3Jvd3MucHVzaChjZWxscyk7XG4gIH1cblxuICAvKiogQSByb3cgd2hvc2Ugc2Vjb25kIGNlbGwgdGFrZXMgYWxsIHRoZSByb29tIHRoYXQgdGhlcmUgaXMuICovXG4gIGFkZE5vdGUoZmlyc3Q6IENlbGwsIHJlc3Q6IENlbGwpOiB2b2lkIHtcbiAgICB0aGlzLiNyb3dzLnB1c2goW2ZpcnN0LCByZXN0XSk7XG4gIH1cblxuICBnZXQgcm93cygpOiBudW1iZXIge1xuICAgIHJldHVybiB0aGlzLiNyb3dzLmxlbmd0aDtcbiAgfVxuXG4gIHByaW50KGNvbnRleHQ6IENvbnRleHQpOiB2b2lkIHtcbiAgICBmb3IgKGNvbnN0IGxpbmUgb2YgdGhpcy5saW5lcyhjb250ZXh0KSkgY29udGV4dC5wcmludChsaW5lKTtcbiAgfVxuXG4gIGxpbmVzKHsgcGFpbnQsIGNvbHVtbnM6IHJvb20gfTogUGljazxDb250ZXh0LCBcInBhaW50XCIgfCBcImNvbHVtbnNcIj4pOiBzdHJpbmdbXSB7XG4gICAgY29uc3QgaXNOb3RlID0gKHJvdzogQ2VsbFtdKSA9PiByb3cubGVuZ3RoID09PSAyICYmIHRoaXMuY29sdW1ucy5sZW5ndGggPiAyO1xuICAgIGNvbnN0IHdpZHRocyA9IHRoaXMuY29sdW1ucy5tYXAoKHsgdGl0bGUgfSkgPT4gd2lkdGgodGl0bGUpKTtcbiAgICBmb3IgKGNvbnN0IHJvdyBvZiB0aGlzLiNyb3dzKSB7XG4gICAgICBjb25zdCB0YWtlbiA9IGlzTm90ZShyb3cpID8gcm93LnNsaWNlKDAsIDEpIDogcm93O1xuICAgICAgdGFrZW4uZm9yRWFjaCgoY2VsbCwgaykgPT4gKHdpZHRoc1trXSA9IE1hdGgubWF4KHdpZHRoc1trXSA/PyAwLCB3aWR0aCh0ZXh0KGNlbGwpKSkpKTtcbiAgICB9XG4gICAgY29uc3Qga2VwdCA9IHRoaXMuI2ZpdHRpbmcod2lkdGhzLCByb29tKTtcbiAgICBjb25zdCBsaW5lID0gKGNlbGxzOiByZWFkb25seSBDZWxsW10pID0+XG4gICAgICBrZXB0XG4gICAgICAgIC5tYXAoKGssIHBsYWNlKSA9PiB7XG4gICAgICAgICAgY29uc3QgeyByaWdodCB9ID0gdGhpcy5jb2x1bW5zW2tdIGFzIENvbHVtbjtcbiAgICAgICAgICBjb25zdCBjZWxsID0gY2VsbHNba10gPz8gXCJcIjtcbiAgICAgICAgICBjb25zdCBsYXN0ID0gcGxhY2UgPT09IGtlcHQubGVuZ3RoIC0gMSAmJiAhcmlnaHQ7XG4gICAgICAgICAgY29uc3Qgc2V0ID0gbGFzdCA/IHRleHQoY2VsbCkgOiBwYWRkZWQodGV4dChjZWxsKSwgd2lkdGhzW2tdIGFzIG51bWJlciwgcmlnaHQpO1xuICAgICAgICAgIHJldHVybiB0eXBlb2YgY2VsbCA9PT0gXCJzdHJpbmdcIiA/IHNldCA6IGNlbGwucGFpbnQoc2V0KTtcbiAgICAgICAgfSlcbiAgICAgICAgLmpvaW4oXCIgIFwiKVxuICAgICAgICAudHJpbUVuZCgpO1xuICAgIHJldHVybiBbXG4gICAgICBsaW5lKHRoaXMuY29sdW1ucy5tYXAoKHsgdGl0bGUgfSkgPT4gKHsgdGV4dDogdGl0bGUsIHBhaW50OiBwYWludC5ib2xkIH0pKSksXG4gICAgICAuLi50aGlzLiNyb3dzLm1hcCgocm93KSA9PiB7XG4gICAgICAgIGlmICghaXNOb3RlKHJvdykpIHJldHVybiBsaW5lKHJvdyk7XG4gICAgICAgIGNvbnN0IFtmaXJzdCwgcmVzdF0gPSByb3cgYXMgW0NlbGwsIENlbGxdO1xuICAgICAgICBjb25zdCBiZWdpbiA9IHBhZGRlZCh0ZXh0KGZpcnN0KSwgd2lkdGhzWzBdIGFzIG51bWJlcik7XG4gICAgICAgIGNvbnN0IGVuZCA9IHR5cGVvZiByZXN0ID09PSBcInN0cmluZ1wiID8gcmVzdCA6IHJlc3QucGFpbnQocmVzdC50ZXh0KTtcbiAgICAgICAgcmV0dXJuIGAke3R5cGVvZiBmaXJzdCA9PT0gXCJzdHJpbmdcIiA/IGJlZ2luIDogZmlyc3QucGFpbnQoYmVnaW4pfSAgJHtlbmR9YDtcbiAgICAgIH0pLFxuICAgIF07XG4gIH1cblxuICAvKiogVGhlIGNvbHVtbnMgZm9yIHdoaWNoIHRoZXJlIGlzIHJvb20uICovXG4gICNmaXR0aW5nKHdpZHRoczogcmVhZG9ubHkgbnVtYmVyW10sIHJvb206IG51bWJlcik6IG51bWJlcltdIHtcbiAgICBjb25zdCBrZXB0ID0gdGhpcy5jb2x1bW5zLm1hcCgoXywgaykgPT4gayk7XG4gICAgY29uc3QgdGFrZW4gPSAoKSA9PiBrZXB0LnJlZHVjZSgoc3VtLCBrKSA9PiBzdW0gKyAod2lkdGhzW2tdIGFzIG51bWJlcikgKyAyLCAtMik7XG4gICAgY29uc3Qgc3BhcmVzID0ga2VwdFxuICAgICAgLmZpbHRlcigoaykgPT4gdGhpcy5jb2x1bW5zW2tdPy5zcGFyZSAhPT0gdW5kZWZpbmVkKVxuICAgICAgLnNvcnQoKGEsIGIpID0+ICh0aGlzLmNvbHVtbnNbYl0/LnNwYXJlID8/IDApIC0gKHRoaXMuY29sdW1uc1thXT8uc3BhcmUgPz8gMCkpO1xuICAgIGZvciAoY29uc3QgayBvZiBzcGFyZXMpIHtcbiAgICAgIGlmICh0YWtlbigpIDw9IHJvb20pIGJyZWFrO1xuICAgICAga2VwdC5zcGxpY2Uoa2VwdC5pbmRleE9mKGspLCAxKTtcbiAgICB9XG4gICAgcmV0dXJuIGtlcHQ7XG4gIH1cbn1cbiIsICIvLyB6ZXJvaXBjIGxpc3RcblxuaW1wb3J0IHR5cGUgeyBDb21tYW5kIH0gZnJvbSBcImNvbW1hbmRlclwiO1xuaW1wb3J0IHR5cGUgeyBDb250ZXh0IH0gZnJvbSBcIi4uL2NvbW1hbmRcIjtcbmltcG9ydCB0eXBlIHsgSnNvbiB9IGZyb20gXCIuLi9qc29uXCI7XG5pbXBvcnQgeyBlYWNoU2VnbWVudCwgdHlwZSBGb3VuZCwgcmVhc29uT2YgfSBmcm9tIFwiLi4vbW9kZWwvc2VnbWVudHNcIjtcbmltcG9ydCB7IGh1bWFuLCBzaG93biB9IGZyb20gXCIuLi90ZXh0XCI7XG5pbXBvcnQgeyB0eXBlIENvbHVtbiwgVGV4dFRhYmxlIH0gZnJvbSBcIi4uL3RhYmxlXCI7XG5pbXBvcnQgeyBhZ2VUZXh0LCBtb2RlVGV4dCwgdXNlck5hbWUgfSBmcm9tIFwiLi4vd2hvXCI7XG5cbmNvbnN0IEhFTFAgPSBgXG4gIFNJWkUsIFVTRUQgICBieXRlcyBvZiB0aGUgc2VnbWVudCwgYW5kIG9mIHdoYXQgaXMgaW4gaXRcbiAgTkFNRVMgICAgICAgIHN0cnVjdHVyZXNcbiAgQUxJVkUsIEdPTkUgIHBhcnRpY2lwYW50cyB0aGF0IGFyZSBhdHRhY2hlZDsgYW5kIHBlZXIgc2xvdHMgd2hvc2UgbGFzdCBvbmUgaXNcbiAgICAgICAgICAgICAgIG5vdCBhbnkgbW9yZTogaXQgbGVmdCwgb3IgZGllZCwgd2hpY2ggdGhlIGZvcm1hdCBkb2VzIG5vdCB0ZWxsXG4gIEFHRSAgICAgICAgICBzaW5jZSB0aGUgZmlsZSB3YXMgbWFkZVxuICBPV05FUiwgTU9ERSAgdGhlIHVzZXIgd2hvc2UgZmlsZSBpdCBpcywgYW5kIGl0cyBwZXJtaXNzaW9uc1xuXG5TZWdtZW50cyBvZiBhbiBlYXJsaWVyIGZvcm1hdCB2ZXJzaW9uLCBjb3JydXB0IG9uZXMsIGFuZCBmaWxlcyB0aGF0IG1heSBub3QgYmVcbnJlYWQgYXJlIGxpc3RlZCB3aXRoIHRoZSByZWFzb24uIE90aGVyIGZpbGVzIGFyZSBub3QgbGlzdGVkLlxuXG5FeGFtcGxlczpcbiAgemVyb2lwYyBsaXN0XG4gIHplcm9pcGMgbGlzdCAtLWpzb24gfCBqcSAtciAnLltdIHwgc2VsZWN0KC5hbGl2ZSA9PSAwKSB8IC5uYW1lJ2A7XG5cbmNvbnN0IENPTFVNTlM6IHJlYWRvbmx5IENvbHVtbltdID0gW1xuICB7IHRpdGxlOiBcIlNFR01FTlRcIiB9LFxuICB7IHRpdGxlOiBcIlNJWkVcIiwgcmlnaHQ6IHRydWUgfSxcbiAgeyB0aXRsZTogXCJVU0VEXCIsIHJpZ2h0OiB0cnVlLCBzcGFyZTogMyB9LFxuICB7IHRpdGxlOiBcIk5BTUVTXCIsIHJpZ2h0OiB0cnVlLCBzcGFyZTogNCB9LFxuICB7IHRpdGxlOiBcIkFMSVZFXCIsIHJpZ2h0OiB0cnVlIH0sXG4gIHsgdGl0bGU6IFwiR09ORVwiLCByaWdodDogdHJ1ZSwgc3BhcmU6IDIgfSxcbiAgeyB0aXRsZTogXCJBR0VcIiwgcmlnaHQ6IHRydWUsIHNwYXJlOiA1IH0sXG4gIHsgdGl0bGU6IFwiT1dORVJcIiwgc3BhcmU6IDYgfSxcbiAgeyB0aXRsZTogXCJNT0RFXCIsIHNwYXJlOiA3IH0sXG5dO1xuXG5pbnRlcmZhY2UgRGVzY3JpYmVkIHtcbiAgbmFtZTogc3RyaW5nO1xuICBjcmVhdGVkOiBEYXRlO1xuICBvd25lcjogc3RyaW5nO1xuICBtb2RlOiBzdHJpbmc7XG4gIHNpemU6IG51bWJlcjtcbiAgcHJvYmxlbT86IHN0cmluZztcbiAgLyoqIFdoZXJlIHRoZXJlIGlzIG5vIHByb2JsZW0uICovXG4gIG9mPzogeyB1c2VkOiBudW1iZXI7IG5hbWVzOiBudW1iZXI7IGFsaXZlOiBudW1iZXI7IGdvbmU6IG51bWJlciB9O1xufVxuXG4vKiogV2hhdCB0aGVyZSBpcyB0byBzYXkgb2YgYSBzZWdtZW50LiAqL1xuZnVuY3Rpb24gZGVzY3JpYmUoeyBuYW1lLCBzdGF0dXMsIHZpZXcsIHByb2JsZW0gfTogRm91bmQpOiBEZXNjcmliZWQge1xuICBjb25zdCBmaWxlID0ge1xuICAgIG5hbWUsXG4gICAgY3JlYXRlZDogc3RhdHVzLmJpcnRodGltZSxcbiAgICBvd25lcjogdXNlck5hbWUoc3RhdHVzLnVpZCksXG4gICAgbW9kZTogbW9kZVRleHQoc3RhdHVzLm1vZGUpLFxuICB9O1xuICBpZiAoIXZpZXcpIHJldHVybiB7IC4uLmZpbGUsIHNpemU6IHN0YXR1cy5zaXplLCBwcm9ibGVtOiByZWFzb25PZihwcm9ibGVtKSB9O1xuICB0cnkge1xuICAgIGNvbnN0IGVudHJpZXMgPSB2aWV3LmVudHJpZXMoKTtcbiAgICBjb25zdCBwYXJ0aWNpcGFudHMgPSB2aWV3LnBhcnRpY2lwYW50cygpO1xuICAgIGNvbnN0IGFsaXZlID0gcGFydGljaXBhbnRzLmZpbHRlcigob25lKSA9PiBvbmUuYWxpdmUpLmxlbmd0aDtcbiAgICByZXR1cm4ge1xuICAgICAgLi4uZmlsZSxcbiAgICAgIHNpemU6IHZpZXcuaGVhZGVyLnNpemUsXG4gICAgICBvZjogeyB1c2VkOiB2aWV3LnVzZWQoZW50cmllcyksIG5hbWVzOiBlbnRyaWVzLmxlbmd0aCwgYWxpdmUsIGdvbmU6IHBhcnRpY2lwYW50cy5sZW5ndGggLSBhbGl2ZSB9LFxuICAgIH07XG4gIH0gY2F0Y2ggKGVycm9yKSB7XG4gICAgcmV0dXJuIHsgLi4uZmlsZSwgc2l6ZTogc3RhdHVzLnNpemUsIHByb2JsZW06IHJlYXNvbk9mKGVycm9yIGFzIEVycm9yKSB9O1xuICB9XG59XG5cbmZ1bmN0aW9uIHJ1bihjb250ZXh0OiBDb250ZXh0KTogdm9pZCB7XG4gIGNvbnN0IGZvdW5kID0gQXJyYXkuZnJvbShlYWNoU2VnbWVudCgpLCBkZXNjcmliZSk7XG4gIGlmIChjb250ZXh0Lmpzb24pIHtcbiAgICBjb250ZXh0LnByaW50SnNvbihcbiAgICAgIGZvdW5kLm1hcCgoeyBjcmVhdGVkLCBvZiwgLi4ucmVzdCB9KTogSnNvbiA9PiAoeyAuLi5yZXN0LCBjcmVhdGVkOiBjcmVhdGVkLnRvSVNPU3RyaW5nKCksIC4uLm9mIH0pKSxcbiAgICApO1xuICAgIHJldHVybjtcbiAgfVxuICBpZiAoZm91bmQubGVuZ3RoID09PSAwKSB7XG4gICAgY29udGV4dC5wcmludChcInRoZXJlIGFyZSBubyBzZWdtZW50c1wiKTtcbiAgICByZXR1cm47XG4gIH1cbiAgY29uc3QgeyBwYWludCB9ID0gY29udGV4dDtcbiAgY29uc3QgdGFibGUgPSBuZXcgVGV4dFRhYmxlKENPTFVNTlMpO1xuICBmb3IgKGNvbnN0IHNlZ21lbnQgb2YgZm91bmQpIHtcbiAgICBjb25zdCBuYW1lID0geyB0ZXh0OiBzaG93bihzZWdtZW50Lm5hbWUpLCBwYWludDogcGFpbnQuYm9sZCB9O1xuICAgIGNvbnN0IHsgc2l6ZSwgY3JlYXRlZCwgb3duZXIsIG1vZGUsIG9mLCBwcm9ibGVtIH0gPSBzZWdtZW50O1xuICAgIGlmICghb2YpIHtcbiAgICAgIHRhYmxlLmFkZE5vdGUobmFtZSwgeyB0ZXh0OiBzaG93bihwcm9ibGVtID8/IFwiXCIpLCBwYWludDogcGFpbnQud2FybiB9KTtcbiAgICAgIGNvbnRpbnVlO1xuICAgIH1cbiAgICBjb25zdCB7IHVzZWQsIG5hbWVzLCBhbGl2ZSwgZ29uZSB9ID0gb2Y7XG4gICAgdGFibGUuYWRkKFxuICAgICAgbmFtZSxcbiAgICAgIGh1bWFuKHNpemUpLFxuICAgICAgaHVtYW4odXNlZCksXG4gICAgICBTdHJpbmcobmFtZXMpLFxuICAgICAgeyB0ZXh0OiBTdHJpbmcoYWxpdmUpLCBwYWludDogYWxpdmUgPiAwID8gcGFpbnQuZ29vZCA6IHBhaW50LmRpbSB9LFxuICAgICAgeyB0ZXh0OiBTdHJpbmcoZ29uZSksIHBhaW50OiBnb25lID4gMCA/IHBhaW50Lndhcm4gOiBwYWludC5kaW0gfSxcbiAgICAgIGFnZVRleHQoRGF0ZS5ub3coKSAtIGNyZWF0ZWQuZ2V0VGltZSgpKSxcbiAgICAgIG93bmVyLFxuICAgICAgbW9kZSxcbiAgICApO1xuICB9XG4gIHRhYmxlLnByaW50KGNvbnRleHQpO1xufVxuXG5leHBvcnQgZnVuY3Rpb24gbGlzdChwcm9ncmFtOiBDb21tYW5kLCBjb250ZXh0OiBDb250ZXh0KTogdm9pZCB7XG4gIHByb2dyYW1cbiAgICAuY29tbWFuZChcImxpc3RcIilcbiAgICAuYWxpYXMoXCJsc1wiKVxuICAgIC5kZXNjcmlwdGlvbihcImxpc3RzIHRoZSBzZWdtZW50cyBvZiB0aGlzIG1hY2hpbmVcIilcbiAgICAuYWRkSGVscFRleHQoXCJhZnRlclwiLCBIRUxQKVxuICAgIC5hY3Rpb24oKCkgPT4gcnVuKGNvbnRleHQpKTtcbn1cbiIsICIvLyB6ZXJvaXBjIHJlcGFpciBTRUdNRU5UXG5cbmltcG9ydCB0eXBlIHsgQ29tbWFuZCB9IGZyb20gXCJjb21tYW5kZXJcIjtcbmltcG9ydCB7IE1lbW9yeSB9IGZyb20gXCJ6ZXJvaXBjXCI7XG5pbXBvcnQgKiBhcyBMIGZyb20gXCJ6ZXJvaXBjL2xheW91dFwiO1xuaW1wb3J0IHsgdHlwZSBDb250ZXh0LCBtZXNzYWdlT2YsIE5PVF9TTyB9IGZyb20gXCIuLi9jb21tYW5kXCI7XG5pbXBvcnQgeyBWaWV3IH0gZnJvbSBcIi4uL21vZGVsL3ZpZXdcIjtcbmltcG9ydCB7IGNvdW50ZWQsIGhleCwgc2hvd24gfSBmcm9tIFwiLi4vdGV4dFwiO1xuaW1wb3J0IHsgYWR2aWNlLCB0eXBlIEN1cmUsIGN1cmVPZiwgaXNBdHRhY2hhYmxlLCB0eXBlIE91dGNvbWUgfSBmcm9tIFwiLi4vdmFsaWRhdGUvY3VyZXNcIjtcbmltcG9ydCB0eXBlIHsgRmluZGluZyB9IGZyb20gXCIuLi92YWxpZGF0ZS9leGFtaW5hdGlvblwiO1xuaW1wb3J0IHsgY291bnRPZiwgdHlwZSBSZXBvcnQsIFZhbGlkYXRvciwgdHlwZSBWZXJkaWN0IH0gZnJvbSBcIi4uL3ZhbGlkYXRlL3ZhbGlkYXRlXCI7XG5pbXBvcnQgeyBmaW5kaW5nSnNvbiwgbmFtZU9mLCB0ZXh0T2YgfSBmcm9tIFwiLi4vdmFsaWRhdGUvdmVyZGljdFwiO1xuXG5jb25zdCBIRUxQID0gYFxuTWVuZHMgd2hhdCB0aGUgZm9ybWF0IGxldHMgYW55IHBhcnRpY2lwYW50IG1lbmQsIGJ5IGF0dGFjaGluZyBhbmQgZG9pbmcganVzdCB0aGF0XG5iZXNpZGUgd2hvZXZlciBsaXZlcyB0aGVyZTsgYW5kIHNheXMgb2YgZXZlcnl0aGluZyBlbHNlIHdoYXQgYmVjb21lcyBvZiBpdDpcblxuICBtZW5kZWQgICAgICAgICB3aGF0IHRoZSBkZWFkIGhhZCBsZWFzZWQgb2YgYSBwb29sIGlzIGZyZWU7IGEgZnV0dXJlIHdob3NlXG4gICAgICAgICAgICAgICAgIHBsZWRnZXIgZGllZCBpcyBhYmFuZG9uZWQsIGFuZCB3aG8gd2FpdHMgZm9yIGl0IGlzIHRvbGQ7IGFcbiAgICAgICAgICAgICAgICAgZGVyaXZlZCBzdHJlYW0gdGhhdCBmYWlsZWQgaXMgY2xvc2VkOyBvZiBhIGNsb3NlZCBjaGFubmVsLCB3aG9cbiAgICAgICAgICAgICAgICAgd2FpdHMgaXMgd29rZW5cbiAgbWVuZHMgaXRzZWxmICAgdGhlIG5leHQgcGFydGljaXBhbnQgdGhhdCBjb21lcyB0aGF0IHdheSBkb2VzIGl0OyBubyBjYWxsIG9mIHRoZVxuICAgICAgICAgICAgICAgICBsaWJyYXJ5IGRvZXMgaXQgYWxvbmVcbiAgc3RheXMgICAgICAgICAgYSB3b3JkIGlzIHdyb25nOiBubyB2YWx1ZSBmb3IgaXQgY2FuIGJlIGtub3duLCBhbmQgbm9uZSBpcyBtYWRlIHVwXG5cbkV4aXQgY29kZXM6IDAgbm90aGluZyBpcyB3cm9uZyAoYW55IG1vcmUpOyAzIHNvbWV0aGluZyBzdGF5cyB3cm9uZzsgMSBpdCBjb3VsZCBub3RcbmJlIGxvb2tlZCBhdCwgb3IgYXR0YWNoZWQgdG8uXG5cbkV4YW1wbGVzOlxuICB6ZXJvaXBjIHJlcGFpciAtLWRyeS1ydW4gL3NlbnNvcnNcbiAgemVyb2lwYyByZXBhaXIgL3NlbnNvcnNgO1xuXG5pbnRlcmZhY2UgT3B0aW9ucyB7XG4gIGRyeVJ1bj86IGJvb2xlYW47XG4gIGFueU93bmVyPzogYm9vbGVhbjtcbn1cblxuLyoqIEEgZmluZGluZywgYW5kIHdoYXQgYmVjb21lcyBvZiBpdC4gKi9cbmludGVyZmFjZSBUcmVhdGVkIHtcbiAgcmVhZG9ubHkgdmVyZGljdDogVmVyZGljdDtcbiAgcmVhZG9ubHkgZmluZGluZzogRmluZGluZztcbiAgb3V0Y29tZTogT3V0Y29tZTtcbiAgdGV4dDogc3RyaW5nO1xufVxuXG4vKiogVGhlIHNhbWUgZmluZGluZywgYXMgZmFyIGFzIGEgbGF0ZXIgbG9vayBjYW4gdGVsbC4gKi9cbmNvbnN0IGtleU9mID0gKHsgcnVsZSwgc3RydWN0dXJlIH06IEZpbmRpbmcpID0+IGAke3N0cnVjdHVyZX0gJHtydWxlfWA7XG5cbmZ1bmN0aW9uIGxvb2sobmFtZTogc3RyaW5nKTogUmVwb3J0IHtcbiAgdXNpbmcgdmFsaWRhdG9yID0gVmFsaWRhdG9yLm9wZW4obmFtZSk7XG4gIHJldHVybiB2YWxpZGF0b3IucnVuKCk7XG59XG5cbi8qKiBBdHRhY2hlcywgYW5kIG1lbmRzIHdoYXQgY2FuIGJlIG1lbmRlZDsgdGhlbiBsb29rcyBhZ2Fpbi4gKi9cbmZ1bmN0aW9uIG1lbmQocmVwb3J0OiBSZXBvcnQsIGN1cmVzOiBNYXA8VHJlYXRlZCwgQ3VyZT4sIGFueU93bmVyOiBib29sZWFuKTogUmVwb3J0IHtcbiAgY29uc3QgZmFpbHVyZXMgPSBuZXcgTWFwPFRyZWF0ZWQsIHN0cmluZz4oKTtcbiAgdXNpbmcgbWVtb3J5ID0gbmV3IE1lbW9yeShyZXBvcnQuc2VnbWVudCwgeyBsYWJlbDogXCJ6ZXJvaXBjIHJlcGFpclwiLCBhbnlPd25lciB9KTtcbiAgdXNpbmcgdmlldyA9IFZpZXcub3BlbihyZXBvcnQuc2VnbWVudCk7XG4gIGZvciAoY29uc3QgW3RyZWF0ZWQsIGN1cmVdIG9mIGN1cmVzKSB7XG4gICAgY29uc3QgeyBuYW1lIH0gPSB0cmVhdGVkLnZlcmRpY3Q7XG4gICAgdHJ5IHtcbiAgICAgIGN1cmUuYXBwbHkobWVtb3J5LCBuYW1lLCB2aWV3LmFyZWEodmlldy5maW5kKG5hbWUpKS51MzIoTC5TVFJVQ1RVUkVfRUxFTV9TSVpFKSk7XG4gICAgfSBjYXRjaCAoZXJyb3IpIHtcbiAgICAgIGZhaWx1cmVzLnNldCh0cmVhdGVkLCBtZXNzYWdlT2YoZXJyb3IpKTtcbiAgICB9XG4gIH1cbiAgY29uc3QgYWZ0ZXIgPSBsb29rKHJlcG9ydC5zZWdtZW50KTtcbiAgY29uc3QgbGVmdCA9IG5ldyBTZXQoYWZ0ZXIudmVyZGljdHMuZmxhdE1hcCgoeyBmaW5kaW5ncyB9KSA9PiBmaW5kaW5ncy5tYXAoa2V5T2YpKSk7XG4gIGZvciAoY29uc3QgW3RyZWF0ZWQsIGN1cmVdIG9mIGN1cmVzKSB7XG4gICAgY29uc3QgZmFpbHVyZSA9IGZhaWx1cmVzLmdldCh0cmVhdGVkKTtcbiAgICBpZiAoZmFpbHVyZSA9PT0gdW5kZWZpbmVkICYmICFsZWZ0LmhhcyhrZXlPZih0cmVhdGVkLmZpbmRpbmcpKSkge1xuICAgICAgdHJlYXRlZC5vdXRjb21lID0gXCJtZW5kZWRcIjtcbiAgICAgIHRyZWF0ZWQudGV4dCA9IGN1cmUuZG9lcztcbiAgICB9IGVsc2Uge1xuICAgICAgdHJlYXRlZC5vdXRjb21lID0gXCJtZW5kcyBpdHNlbGZcIjtcbiAgICAgIHRyZWF0ZWQudGV4dCA9IGZhaWx1cmUgPz8gdHJlYXRlZC5maW5kaW5nLm1lbmRzID8/IFwiXCI7XG4gICAgfVxuICB9XG4gIHJldHVybiBhZnRlcjtcbn1cblxuZnVuY3Rpb24gdHJlYXQocmVwb3J0OiBSZXBvcnQsIHZpZXc6IFZpZXcgfCB1bmRlZmluZWQpOiB7IGFsbDogVHJlYXRlZFtdOyBjdXJlczogTWFwPFRyZWF0ZWQsIEN1cmU+IH0ge1xuICBjb25zdCBjdXJlcyA9IG5ldyBNYXA8VHJlYXRlZCwgQ3VyZT4oKTtcbiAgY29uc3QgYWxsID0gcmVwb3J0LnZlcmRpY3RzLmZsYXRNYXAoKHZlcmRpY3QpID0+XG4gICAgdmVyZGljdC5maW5kaW5ncy5tYXAoKGZpbmRpbmcpOiBUcmVhdGVkID0+IHtcbiAgICAgIGlmIChmaW5kaW5nLmxldmVsID09PSBcIndyb25nXCIpIHJldHVybiB7IHZlcmRpY3QsIGZpbmRpbmcsIG91dGNvbWU6IFwic3RheXNcIiwgdGV4dDogYWR2aWNlKGZpbmRpbmcsIHJlcG9ydCkgfTtcbiAgICAgIGNvbnN0IHRyZWF0ZWQ6IFRyZWF0ZWQgPSB7IHZlcmRpY3QsIGZpbmRpbmcsIG91dGNvbWU6IFwibWVuZHMgaXRzZWxmXCIsIHRleHQ6IGZpbmRpbmcubWVuZHMgPz8gXCJcIiB9O1xuICAgICAgY29uc3QgY3VyZSA9IHZpZXcgJiYgY3VyZU9mKGZpbmRpbmcsIHZlcmRpY3QsIHZpZXcpO1xuICAgICAgaWYgKGN1cmUpIHtcbiAgICAgICAgdHJlYXRlZC5vdXRjb21lID0gXCJ0byBiZSBtZW5kZWRcIjtcbiAgICAgICAgdHJlYXRlZC50ZXh0ID0gY3VyZS5kb2VzO1xuICAgICAgICBjdXJlcy5zZXQodHJlYXRlZCwgY3VyZSk7XG4gICAgICB9XG4gICAgICByZXR1cm4gdHJlYXRlZDtcbiAgICB9KSxcbiAgKTtcbiAgcmV0dXJuIHsgYWxsLCBjdXJlcyB9O1xufVxuXG4vKiogV2hhdCB3YXMgZm91bmQsIHdpdGhvdXQgd2hhdCBmb2xsb3dzIGl0LiAqL1xuY29uc3QgZm91bmRUZXh0ID0gKGZpbmRpbmc6IEZpbmRpbmcpID0+XG4gIGZpbmRpbmcubGV2ZWwgPT09IFwid3JvbmdcIiA/IHRleHRPZihmaW5kaW5nKSA6IHNob3duKGAke2ZpbmRpbmcud2hhdH06ICR7ZmluZGluZy5mb3VuZH1gKTtcblxuZnVuY3Rpb24gcHJpbnQoY29udGV4dDogQ29udGV4dCwgcmVwb3J0OiBSZXBvcnQsIGFsbDogcmVhZG9ubHkgVHJlYXRlZFtdLCB3cm9uZzogbnVtYmVyKTogdm9pZCB7XG4gIGNvbnN0IHsgcGFpbnQgfSA9IGNvbnRleHQ7XG4gIGlmIChhbGwubGVuZ3RoID09PSAwKSB7XG4gICAgY29udGV4dC5wcmludChgJHtwYWludC5ib2xkKHNob3duKHJlcG9ydC5zZWdtZW50KSl9OiAke3BhaW50Lmdvb2QoXCJzb3VuZDsgdGhlcmUgaXMgbm90aGluZyB0byBtZW5kXCIpfWApO1xuICAgIHJldHVybjtcbiAgfVxuICBjb25zdCBwYWludHMgPSB7IG1lbmRlZDogcGFpbnQuZ29vZCwgXCJ0byBiZSBtZW5kZWRcIjogcGFpbnQuYWNjZW50LCBcIm1lbmRzIGl0c2VsZlwiOiBwYWludC5kaW0sIHN0YXlzOiBwYWludC5iYWQgfTtcbiAgY29uc3Qgc29ydHMgPSAoT2JqZWN0LmtleXMocGFpbnRzKSBhcyBPdXRjb21lW10pXG4gICAgLm1hcCgob3V0Y29tZSkgPT4gKHsgb3V0Y29tZSwgY291bnQ6IGFsbC5maWx0ZXIoKG9uZSkgPT4gb25lLm91dGNvbWUgPT09IG91dGNvbWUpLmxlbmd0aCB9KSlcbiAgICAuZmlsdGVyKCh7IGNvdW50IH0pID0+IGNvdW50ID4gMClcbiAgICAubWFwKCh7IG91dGNvbWUsIGNvdW50IH0pID0+IGAke2NvdW50fSAke291dGNvbWV9YCk7XG4gIGNvbnRleHQucHJpbnQoYCR7cGFpbnQuYm9sZChzaG93bihyZXBvcnQuc2VnbWVudCkpfTogJHtzb3J0cy5qb2luKFwiLCBcIil9YCk7XG4gIGxldCBsYXN0OiBWZXJkaWN0IHwgdW5kZWZpbmVkO1xuICBmb3IgKGNvbnN0IHsgdmVyZGljdCwgZmluZGluZywgb3V0Y29tZSwgdGV4dCB9IG9mIGFsbCkge1xuICAgIGlmICh2ZXJkaWN0ICE9PSBsYXN0KSBjb250ZXh0LnByaW50KHBhaW50LmJvbGQobmFtZU9mKHZlcmRpY3QpKSk7XG4gICAgbGFzdCA9IHZlcmRpY3Q7XG4gICAgY29udGV4dC5wcmludChgICAke2hleChmaW5kaW5nLm9mZnNldCl9ICAke2ZvdW5kVGV4dChmaW5kaW5nKX0gJHtwYWludC5kaW0oYFske2ZpbmRpbmcucnVsZX1dYCl9YCk7XG4gICAgY29udGV4dC5wcmludChgICAgICR7cGFpbnRzW291dGNvbWVdKG91dGNvbWUpfTogJHtzaG93bih0ZXh0KX1gKTtcbiAgfVxuICBpZiAod3JvbmcgPiAwKVxuICAgIGNvbnRleHQucHJpbnQoXG4gICAgICBwYWludC5iYWQoXG4gICAgICAgIGAke2NvdW50ZWQod3JvbmcsIFwid29yZFwiKX0gb2YgaXQgJHt3cm9uZyA9PT0gMSA/IFwiaXNcIiA6IFwiYXJlXCJ9IHdyb25nLCBhbmQgJHt3cm9uZyA9PT0gMSA/IFwic3RheXNcIiA6IFwic3RheVwifSBzb2AsXG4gICAgICApLFxuICAgICk7XG59XG5cbmZ1bmN0aW9uIHJ1bihjb250ZXh0OiBDb250ZXh0LCBzZWdtZW50OiBzdHJpbmcsIHsgZHJ5UnVuID0gZmFsc2UsIGFueU93bmVyID0gZmFsc2UgfTogT3B0aW9ucyk6IHZvaWQge1xuICBjb25zdCByZXBvcnQgPSBsb29rKHNlZ21lbnQpO1xuICBjb25zdCBhdHRhY2hhYmxlID0gaXNBdHRhY2hhYmxlKHJlcG9ydCk7XG4gIHVzaW5nIHZpZXcgPSBhdHRhY2hhYmxlID8gVmlldy5vcGVuKHJlcG9ydC5zZWdtZW50KSA6IHVuZGVmaW5lZDtcbiAgY29uc3QgeyBhbGwsIGN1cmVzIH0gPSB0cmVhdChyZXBvcnQsIHZpZXcpO1xuICBjb25zdCBhZnRlciA9IGN1cmVzLnNpemUgPiAwICYmICFkcnlSdW4gPyBtZW5kKHJlcG9ydCwgY3VyZXMsIGFueU93bmVyKSA6IHJlcG9ydDtcbiAgY29uc3Qgd3JvbmcgPSBjb3VudE9mKGFmdGVyLCBcIndyb25nXCIpO1xuICBpZiAod3JvbmcgPiAwKSBjb250ZXh0LmV4aXRDb2RlID0gTk9UX1NPO1xuICBpZiAoIWNvbnRleHQuanNvbikge1xuICAgIHByaW50KGNvbnRleHQsIHJlcG9ydCwgYWxsLCB3cm9uZyk7XG4gICAgcmV0dXJuO1xuICB9XG4gIGNvbnRleHQucHJpbnRKc29uKHtcbiAgICBzZWdtZW50OiByZXBvcnQuc2VnbWVudCxcbiAgICBkcnlSdW4sXG4gICAgd3JvbmcsXG4gICAgZmluZGluZ3M6IGFsbC5tYXAoKHsgdmVyZGljdCwgZmluZGluZywgb3V0Y29tZSwgdGV4dCB9KSA9PiAoe1xuICAgICAgc3RydWN0dXJlOiB2ZXJkaWN0Lm5hbWUsXG4gICAgICBraW5kOiB2ZXJkaWN0LmtpbmQsXG4gICAgICAuLi5maW5kaW5nSnNvbihmaW5kaW5nKSxcbiAgICAgIG91dGNvbWUsXG4gICAgICBob3c6IHRleHQsXG4gICAgfSkpLFxuICB9KTtcbn1cblxuZXhwb3J0IGZ1bmN0aW9uIHJlcGFpcihwcm9ncmFtOiBDb21tYW5kLCBjb250ZXh0OiBDb250ZXh0KTogdm9pZCB7XG4gIHByb2dyYW1cbiAgICAuY29tbWFuZChcInJlcGFpclwiKVxuICAgIC5kZXNjcmlwdGlvbihcIm1lbmRzIHdoYXQgdGhlIGRlYWQgbGVmdCwgYXMgZmFyIGFzIGFueSBwYXJ0aWNpcGFudCBtYXksIGFuZCB0ZWxscyBvZiB0aGUgcmVzdFwiKVxuICAgIC5hcmd1bWVudChcIjxzZWdtZW50PlwiLCBcInRoZSBzZWdtZW50J3MgbmFtZVwiKVxuICAgIC5vcHRpb24oXCItbiwgLS1kcnktcnVuXCIsIFwib25seSBzYXlzIHdoYXQgaXQgd291bGQgZG9cIilcbiAgICAub3B0aW9uKFwiLS1hbnktb3duZXJcIiwgXCJhIHNlZ21lbnQgb2YgYW5vdGhlciB1c2VyLCB0b29cIilcbiAgICAuYWRkSGVscFRleHQoXCJhZnRlclwiLCBIRUxQKVxuICAgIC5hY3Rpb24oKHNlZ21lbnQ6IHN0cmluZywgb3B0aW9uczogT3B0aW9ucykgPT4gcnVuKGNvbnRleHQsIHNlZ21lbnQsIG9wdGlvbnMpKTtcbn1cbiIsICIvLyBXaGF0IG9mIGEgZmluZGluZyBjYW4gYmUgbWVuZGVkIG5vdzogYnkgYSBjYWxsIG9mIHRoZSBsaWJyYXJ5IHRoYXQgZG9lcyB3aGF0IFNQRUNJRklDQVRJT04ubWQgbGV0cyBhbnkgcGFydGljaXBhbnQgZG8uXG4vLyBOb3RoaW5nIGlzIGV2ZXIgc3RvcmVkIHBhc3QgdGhlIHByb3RvY29sczsgc28gYSB3b3JkIHRoYXQgaXMgd3Jvbmcgc3RheXMgYXMgaXQgaXMuXG5cbmltcG9ydCB7IGJ5dGVzLCBDaGFubmVsLCBGdXR1cmUsIHR5cGUgTWVtb3J5LCBQb29sLCBTdHJlYW0gfSBmcm9tIFwiemVyb2lwY1wiO1xuaW1wb3J0ICogYXMgTCBmcm9tIFwiemVyb2lwYy9sYXlvdXRcIjtcbmltcG9ydCB0eXBlIHsgVmlldyB9IGZyb20gXCIuLi9tb2RlbC92aWV3XCI7XG5pbXBvcnQgdHlwZSB7IEZpbmRpbmcgfSBmcm9tIFwiLi9leGFtaW5hdGlvblwiO1xuaW1wb3J0IHsgY291bnRPZiwgdHlwZSBSZXBvcnQsIHR5cGUgVmVyZGljdCB9IGZyb20gXCIuL3ZhbGlkYXRlXCI7XG5cbi8qKiBBIGNhbGwgdGhhdCBtZW5kcyB3aGF0IGEgZmluZGluZyB0ZWxscy4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgQ3VyZSB7XG4gIC8qKiBXaGF0IGl0IGRvZXM6IFwicmVjbGFpbXMgdGhlIGxlYXNlc1wiLiAqL1xuICByZWFkb25seSBkb2VzOiBzdHJpbmc7XG4gIGFwcGx5KG1lbW9yeTogTWVtb3J5LCBuYW1lOiBzdHJpbmcsIGVsZW1TaXplOiBudW1iZXIpOiB2b2lkO1xufVxuXG5jb25zdCBDVVJFUzogUmVhZG9ubHk8UmVjb3JkPHN0cmluZywgQ3VyZT4+ID0ge1xuICBcInBvb2wubGVhc2Utb2YtZGVhZFwiOiB7XG4gICAgZG9lczogXCJyZWNsYWltcyB3aGF0IHRoZSBkZWFkIGhhZCBsZWFzZWRcIixcbiAgICBhcHBseTogKG1lbW9yeSwgbmFtZSwgc2l6ZSkgPT4gdm9pZCBuZXcgUG9vbChtZW1vcnksIG5hbWUsIGJ5dGVzKHNpemUpKS5yZWNsYWltKCksXG4gIH0sXG4gIFwiZnV0dXJlLnBsZWRnZS1vZi1kZWFkXCI6IHtcbiAgICBkb2VzOiBcImxvb2tzIGF0IGl0LCB3aGljaCBmaW5kcyBpdCBhYmFuZG9uZWQgYW5kIHdha2VzIHdobyB3YWl0cyBmb3IgaXRcIixcbiAgICBhcHBseShtZW1vcnksIG5hbWUsIHNpemUpIHtcbiAgICAgIHRyeSB7XG4gICAgICAgIG5ldyBGdXR1cmUobWVtb3J5LCBuYW1lLCBieXRlcyhzaXplKSwgeyBvcGVuOiB0cnVlIH0pLnRyeUdldCgpO1xuICAgICAgfSBjYXRjaCAoZXJyb3IpIHtcbiAgICAgICAgaWYgKChlcnJvciBhcyB7IGNvZGU/OiBzdHJpbmcgfSkuY29kZSAhPT0gXCJaRVJPSVBDX0FCQU5ET05FRFwiKSB0aHJvdyBlcnJvcjtcbiAgICAgIH1cbiAgICB9LFxuICB9LFxuICBcInN0cmVhbS5mYWlsZWQtb3BlblwiOiB7XG4gICAgZG9lczogXCJjbG9zZXMgaXQsIGFzIHRoZSBuZXh0IG9uZSB0aGF0IHdvdWxkIGRlcml2ZSBpdCBkb2VzXCIsXG4gICAgYXBwbHk6IChtZW1vcnksIG5hbWUsIHNpemUpID0+IG5ldyBTdHJlYW0obWVtb3J5LCBuYW1lLCBieXRlcyhzaXplKSkuY2xvc2UoKSxcbiAgfSxcbiAgXCJjaGFubmVsLndhaXRlcnMtZ29uZVwiOiB7XG4gICAgZG9lczogXCJjbG9zZXMgaXQgYWdhaW4sIHdoaWNoIHdha2VzIGV2ZXJ5Ym9keSBhbmQgY2xlYXJzIHN1Y2ggYml0c1wiLFxuICAgIGFwcGx5OiAobWVtb3J5LCBuYW1lLCBzaXplKSA9PiBuZXcgQ2hhbm5lbChtZW1vcnksIG5hbWUsIGJ5dGVzKHNpemUpKS5jbG9zZSgpLFxuICB9LFxufTtcblxuLyoqIEhvdyBhIGZpbmRpbmcgaXMgbWVuZGVkIG5vdzsgdW5kZWZpbmVkIHdoZXJlIGl0IG1lbmRzIGl0c2VsZiwgb3IgY2Fubm90IGJlIG1lbmRlZC4gKi9cbmV4cG9ydCBmdW5jdGlvbiBjdXJlT2YoZmluZGluZzogRmluZGluZywgdmVyZGljdDogVmVyZGljdCwgdmlldzogVmlldyk6IEN1cmUgfCB1bmRlZmluZWQge1xuICAvLyBCZXNpZGUgYSB3b3JkIHRoYXQgaXMgd3JvbmcsIG5vdGhpbmcgaXMgZG9uZSB0byBhIHN0cnVjdHVyZS5cbiAgaWYgKHZlcmRpY3QuZmluZGluZ3Muc29tZSgoeyBsZXZlbCB9KSA9PiBsZXZlbCA9PT0gXCJ3cm9uZ1wiKSkgcmV0dXJuIHVuZGVmaW5lZDtcbiAgY29uc3QgY3VyZSA9IENVUkVTW2ZpbmRpbmcucnVsZV07XG4gIGlmICghY3VyZSkgcmV0dXJuIHVuZGVmaW5lZDtcbiAgaWYgKGZpbmRpbmcucnVsZSA9PT0gXCJjaGFubmVsLndhaXRlcnMtZ29uZVwiICYmICFpc0Nsb3NlZCh2ZXJkaWN0LCB2aWV3KSkgcmV0dXJuIHVuZGVmaW5lZDtcbiAgcmV0dXJuIGN1cmU7XG59XG5cbi8qKiBXaGV0aGVyIGEgY2hhbm5lbCB3YXMgY2xvc2VkLCB3aGljaCBpdCBzdGF5cy4gKi9cbmZ1bmN0aW9uIGlzQ2xvc2VkKHsgbmFtZSB9OiBWZXJkaWN0LCB2aWV3OiBWaWV3KTogYm9vbGVhbiB7XG4gIGNvbnN0IGVudHJ5ID0gdmlldy5maW5kKG5hbWUpO1xuICBjb25zdCBhcmVhID0gdmlldy5hcmVhKGVudHJ5KTtcbiAgY29uc3QgY2FwYWNpdHkgPSBhcmVhLnUzMihMLlNUUlVDVFVSRV9DQVBBQ0lUWSk7XG4gIGNvbnN0IHN0cmlkZSA9IGFyZWEudTMyKEwuU1RSVUNUVVJFX1NUUklERSk7XG4gIGZvciAobGV0IGNlbGwgPSAwOyBjZWxsIDwgY2FwYWNpdHk7IGNlbGwrKykge1xuICAgIGNvbnN0IHsgbG93IH0gPSBhcmVhLmhhbHZlcyhMLlFVRVVFX0NFTExTICsgY2VsbCAqIHN0cmlkZSk7XG4gICAgY29uc3QgYmxvY2sgPSBsb3cgJiAweGZmZmZmZjtcbiAgICBjb25zdCBpc0Z1bGwgPSAobG93ID4+PiAyNCkgJSAyID09PSAxO1xuICAgIGlmIChpc0Z1bGwgPyAoYmxvY2sgJiBMLkNIQU5ORUxfQ0xPU0VEX0JJVCkgIT09IDAgOiBibG9jayA9PT0gTC5DSEFOTkVMX0NMT1NFRCkgcmV0dXJuIHRydWU7XG4gIH1cbiAgcmV0dXJuIGZhbHNlO1xufVxuXG4vKiogV2hhdCBiZWNvbWVzIG9mIGEgZmluZGluZy4gKi9cbmV4cG9ydCB0eXBlIE91dGNvbWUgPSBcIm1lbmRlZFwiIHwgXCJ0byBiZSBtZW5kZWRcIiB8IFwibWVuZHMgaXRzZWxmXCIgfCBcInN0YXlzXCI7XG5cbi8qKiBXaGF0IHRvIGRvIHdoZXJlIGEgd29yZCBpcyB3cm9uZy4gKi9cbmV4cG9ydCBmdW5jdGlvbiBhZHZpY2UoZmluZGluZzogRmluZGluZywgcmVwb3J0OiBSZXBvcnQpOiBzdHJpbmcge1xuICBpZiAoZmluZGluZy5ydWxlLmVuZHNXaXRoKFwiLndhaXRlcnNcIikpIHJldHVybiBcIndob2V2ZXIgZmluZHMgc3VjaCBhIGJpdCBjbGVhcnMgaXQgYW5kIGdvZXMgb25cIjtcbiAgY29uc3QgdXNlcnMgPSByZXBvcnQuYWxpdmUgPiAwID8gXCJlbmQgaXRzIHVzZXJzLCBcIiA6IFwiXCI7XG4gIHJldHVybiBgY2Fubm90IGJlIG1lbmRlZCB3aXRob3V0IGd1ZXNzaW5nOiAke3VzZXJzfXJlbW92ZSBpdCAoemVyb2lwYyBybSAke3JlcG9ydC5zZWdtZW50fSksIGFuZCBsZXQgaXQgYmUgbWFkZSBhbmV3YDtcbn1cblxuLyoqIFdoZXRoZXIgYXR0YWNoaW5nIGlzIHJpZ2h0OiB0aGUgc2VnbWVudCBpdHNlbGYgc2F5cyBub3RoaW5nIHRoYXQgaXMgd3JvbmcuICovXG5leHBvcnQgZnVuY3Rpb24gaXNBdHRhY2hhYmxlKHJlcG9ydDogUmVwb3J0KTogYm9vbGVhbiB7XG4gIHJldHVybiBjb3VudE9mKHsgLi4ucmVwb3J0LCB2ZXJkaWN0czogcmVwb3J0LnZlcmRpY3RzLnNsaWNlKDAsIDEpIH0sIFwid3JvbmdcIikgPT09IDA7XG59XG4iLCAiLy8gQ2hlY2tzIGEgc2VnbWVudCBhZ2FpbnN0IFNQRUNJRklDQVRJT04ubWQuIEEgbG9vayBpcyBub3RlZCBhcyBzdXNwaWNpb25zLCBlYWNoIHdpdGggdGhlIGJ5dGVzIHRoYXQgaXQgcmVzdHMgb24uIE9uZVxuLy8gc3RhbmRzIHdoZW4gdGhvc2UgYnl0ZXMgc3RpbGwgcmVhZCB0aGUgc2FtZSBhZnRlciB0aGUgd2hvbGUgbG9vaywgYW5kIHRoZSBkZWF0aHMgaW4gaXQgYXJlIHN0aWxsIHNvOyB3aGVyZSBvdGhlcnMgd29yayxcbi8vIHdvcmRzIGNoYW5nZSBtZWFud2hpbGUsIGFuZCB3aGF0IGNoYW5nZWQgaXMgbG9va2VkIGF0IGFnYWluLlxuXG5pbXBvcnQgeyBjbG9zZVN5bmMsIGNvbnN0YW50cywgZnN0YXRTeW5jLCBvcGVuU3luYyB9IGZyb20gXCJub2RlOmZzXCI7XG5pbXBvcnQgeyBGb3JtYXRFcnJvciwgUGVlclNsb3RzIH0gZnJvbSBcInplcm9pcGNcIjtcbmltcG9ydCAqIGFzIEwgZnJvbSBcInplcm9pcGMvbGF5b3V0XCI7XG5pbXBvcnQgeyBGT0xERVIsIHN5c3RlbUVycm9yIH0gZnJvbSBcIi4uL21vZGVsL2ZpbGVcIjtcbmltcG9ydCB7IGZ1bGxOYW1lIH0gZnJvbSBcIi4uL21vZGVsL3ZpZXdcIjtcbmltcG9ydCB7IENlbnN1cyB9IGZyb20gXCIuL2NlbnN1c1wiO1xuaW1wb3J0IHsgY2hlY2tDZWxscyB9IGZyb20gXCIuL2NlbGxzXCI7XG5pbXBvcnQgeyBFeGFtaW5hdGlvbiwgdHlwZSBGaW5kaW5nLCB0eXBlIFBsYWNlLCB0eXBlIFNlZ21lbnRGYWN0cywgdHlwZSBTdXNwaWNpb24sIFVuZm91bmRlZCB9IGZyb20gXCIuL2V4YW1pbmF0aW9uXCI7XG5pbXBvcnQgeyBjaGVja1BlZXJzLCBjaGVja1NoYXBlLCBjaGVja1RhYmxlLCBzaGFwZU9mLCB0eXBlIFNoYXBlIH0gZnJvbSBcIi4vaGVhZGVyXCI7XG5pbXBvcnQgeyBjaGVja0tleWVkIH0gZnJvbSBcIi4va2V5ZWRcIjtcbmltcG9ydCB7IGNoZWNrT3V0Y29tZSB9IGZyb20gXCIuL291dGNvbWVcIjtcbmltcG9ydCB7IGNoZWNrUG9vbCB9IGZyb20gXCIuL3Bvb2xcIjtcbmltcG9ydCB7IGNoZWNrQXJyYXksIGNoZWNrUmluZyB9IGZyb20gXCIuL3JpbmdcIjtcbmltcG9ydCB7IGNoZWNrU3RhY2sgfSBmcm9tIFwiLi9zdGFja1wiO1xuaW1wb3J0IHsgY2hlY2tTdHJlYW0gfSBmcm9tIFwiLi9zdHJlYW1cIjtcbmltcG9ydCB7IEJ5dGVzLCBoZXgsIFNob3J0ZW5lZCB9IGZyb20gXCIuL3dvcmRzXCI7XG5cbmNvbnN0IENIRUNLUzogUmVhZG9ubHk8UmVjb3JkPHN0cmluZywgKHg6IEV4YW1pbmF0aW9uKSA9PiB2b2lkPj4gPSB7XG4gIGFycmF5OiBjaGVja0FycmF5LFxuICBxdWV1ZTogY2hlY2tDZWxscyxcbiAgc3RhY2s6IGNoZWNrU3RhY2ssXG4gIHJpbmc6IGNoZWNrUmluZyxcbiAgbWFwOiBjaGVja0tleWVkLFxuICBzZXQ6IGNoZWNrS2V5ZWQsXG4gIHBvb2w6IGNoZWNrUG9vbCxcbiAgZnV0dXJlOiBjaGVja091dGNvbWUsXG4gIGxhenk6IGNoZWNrT3V0Y29tZSxcbiAgc3RyZWFtOiBjaGVja1N0cmVhbSxcbiAgY2hhbm5lbDogY2hlY2tDZWxscyxcbn07XG5cbmNvbnN0IEtJTkRTOiBSZWFkb25seU1hcDxudW1iZXIsIHN0cmluZz4gPSBuZXcgTWFwKFtcbiAgW0wuS0lORF9BUlJBWSwgXCJhcnJheVwiXSxcbiAgW0wuS0lORF9RVUVVRSwgXCJxdWV1ZVwiXSxcbiAgW0wuS0lORF9TVEFDSywgXCJzdGFja1wiXSxcbiAgW0wuS0lORF9SSU5HLCBcInJpbmdcIl0sXG4gIFtMLktJTkRfTUFQLCBcIm1hcFwiXSxcbiAgW0wuS0lORF9TRVQsIFwic2V0XCJdLFxuICBbTC5LSU5EX1BPT0wsIFwicG9vbFwiXSxcbiAgW0wuS0lORF9GVVRVUkUsIFwiZnV0dXJlXCJdLFxuICBbTC5LSU5EX0xBWlksIFwibGF6eVwiXSxcbiAgW0wuS0lORF9TVFJFQU0sIFwic3RyZWFtXCJdLFxuICBbTC5LSU5EX0NIQU5ORUwsIFwiY2hhbm5lbFwiXSxcbl0pO1xuXG4vKiogVGhlIGtpbmQgYnkgaXRzIG5hbWU7IG9mIG9uZSB0aGF0IGlzIG5vdCBrbm93biwgaXRzIGxldHRlcnMuICovXG5mdW5jdGlvbiBraW5kT2Yod29yZDogbnVtYmVyKTogc3RyaW5nIHtcbiAgY29uc3Qga25vd24gPSBLSU5EUy5nZXQod29yZCk7XG4gIGlmIChrbm93biAhPT0gdW5kZWZpbmVkKSByZXR1cm4ga25vd247XG4gIGNvbnN0IGxldHRlcnMgPSBCdWZmZXIuYWxsb2MoNCk7XG4gIGxldHRlcnMud3JpdGVVSW50MzJMRSh3b3JkKTtcbiAgcmV0dXJuIGxldHRlcnMudG9TdHJpbmcoXCJsYXRpbjFcIik7XG59XG5cbi8qKiBMb29rcyBhdCBvbmUgc3RydWN0dXJlLCBvciB0aGUgc2VnbWVudCBpdHNlbGYsIHVudGlsIHdoYXQgd2FzIHNlZW4gc3RhbmRzLiAqL1xuY29uc3QgTU9TVF9ST1VORFMgPSA4O1xuLyoqIEEgbGFyZ2Ugc3RydWN0dXJlIGJlc2lkZSBidXN5IHBhcnRpY2lwYW50cyBpcyBub3QgbG9va2VkIGF0IGZvciBsb25nZXIuICovXG5jb25zdCBNT1NUX01JTExJU0VDT05EUyA9IDMwMDA7XG5cbi8qKiBXaGF0IHdhcyBmb3VuZCBpbiBvbmUgc3RydWN0dXJlLCBvciBvZiB0aGUgc2VnbWVudCBpdHNlbGYuICovXG5leHBvcnQgaW50ZXJmYWNlIFZlcmRpY3Qge1xuICByZWFkb25seSBuYW1lOiBzdHJpbmc7XG4gIHJlYWRvbmx5IGtpbmQ6IHN0cmluZztcbiAgcmVhZG9ubHkgZmluZGluZ3M6IHJlYWRvbmx5IEZpbmRpbmdbXTtcbiAgLyoqIEZpbmRpbmdzIGJleW9uZCB0aG9zZSwgb2YgdGhlIHNhbWUgcnVsZXMuICovXG4gIHJlYWRvbmx5IG1vcmU6IG51bWJlcjtcbiAgLyoqIENvbnRyYWRpY3Rpb25zIHRoYXQgZGlkIG5vdCBsYXN0OiBvdGhlcnMgd2VyZSBhdCB3b3JrLiAqL1xuICByZWFkb25seSBidXN5OiBudW1iZXI7XG4gIC8qKiBOb3QgbG9va2VkIGF0OiBhIGtpbmQgdGhhdCB0aGlzIHByb2dyYW0gZG9lcyBub3Qga25vdy4gKi9cbiAgcmVhZG9ubHkgdW5rbm93bjogYm9vbGVhbjtcbn1cblxuZXhwb3J0IGludGVyZmFjZSBSZXBvcnQge1xuICByZWFkb25seSBzZWdtZW50OiBzdHJpbmc7XG4gIHJlYWRvbmx5IHZlcmRpY3RzOiByZWFkb25seSBWZXJkaWN0W107XG4gIC8qKiBXaGV0aGVyIGl0IGNvdWxkIGJlIHRvbGQgd2hvIGxpdmVzLiAqL1xuICByZWFkb25seSBsaXZlbmVzc0tub3duOiBib29sZWFuO1xuICAvKiogVGhlIHBhcnRpY2lwYW50cyB0aGF0IGxpdmUuICovXG4gIHJlYWRvbmx5IGFsaXZlOiBudW1iZXI7XG59XG5cbmV4cG9ydCBmdW5jdGlvbiBjb3VudE9mKHJlcG9ydDogUmVwb3J0LCBsZXZlbDogRmluZGluZ1tcImxldmVsXCJdKTogbnVtYmVyIHtcbiAgbGV0IGNvdW50ID0gMDtcbiAgZm9yIChjb25zdCB7IGZpbmRpbmdzIH0gb2YgcmVwb3J0LnZlcmRpY3RzKSBjb3VudCArPSBmaW5kaW5ncy5maWx0ZXIoKGZpbmRpbmcpID0+IGZpbmRpbmcubGV2ZWwgPT09IGxldmVsKS5sZW5ndGg7XG4gIHJldHVybiBjb3VudDtcbn1cblxuLyoqIE9uZSB0aGF0IGlzIHRvbGQgYWdhaW4gYW5kIGFnYWluIHdpdGggdGhlIHNhbWUgd29yZHMgaXMgb25lLiAqL1xuY29uc3Qga2V5T2YgPSAoeyBmaW5kaW5nIH06IFN1c3BpY2lvbikgPT4gYCR7ZmluZGluZy5ydWxlfSAke2ZpbmRpbmcub2Zmc2V0fSAke2ZpbmRpbmcubGV2ZWx9ICR7ZmluZGluZy5mb3VuZH1gO1xuXG5jb25zdCBwYXVzZSA9IG5ldyBJbnQzMkFycmF5KG5ldyBTaGFyZWRBcnJheUJ1ZmZlcig0KSk7XG5cbmV4cG9ydCBjbGFzcyBWYWxpZGF0b3Ige1xuICByZWFkb25seSAjYnl0ZXM6IEJ5dGVzO1xuICAjc2xvdHM6IFBlZXJTbG90cyB8IHVuZGVmaW5lZDtcblxuICAvKiogT3BlbnMgYSBzZWdtZW50J3MgZmlsZS4gQkFEX01BR0lDLCBCQURfVkVSU0lPTiBhbmQgQkFEX1NJWkUgd2hlcmUgaXQgaXMgbm9uZSB0aGF0IGNhbiBiZSBsb29rZWQgYXQuICovXG4gIHN0YXRpYyBvcGVuKG5hbWU6IHN0cmluZyk6IFZhbGlkYXRvciB7XG4gICAgY29uc3QgZnVsbCA9IGZ1bGxOYW1lKG5hbWUpO1xuICAgIGxldCBmZDogbnVtYmVyO1xuICAgIHRyeSB7XG4gICAgICBmZCA9IG9wZW5TeW5jKGAke0ZPTERFUn0ke2Z1bGx9YCwgY29uc3RhbnRzLk9fUkRPTkxZIHwgY29uc3RhbnRzLk9fTk9GT0xMT1cgfCBjb25zdGFudHMuT19OT05CTE9DSyk7XG4gICAgfSBjYXRjaCAoZXJyb3IpIHtcbiAgICAgIHRocm93IHN5c3RlbUVycm9yKGVycm9yLCBmdWxsKTtcbiAgICB9XG4gICAgdHJ5IHtcbiAgICAgIHJldHVybiBuZXcgVmFsaWRhdG9yKGZ1bGwsIGZkKTtcbiAgICB9IGNhdGNoIChlcnJvcikge1xuICAgICAgY2xvc2VTeW5jKGZkKTtcbiAgICAgIHRocm93IHN5c3RlbUVycm9yKGVycm9yLCBmdWxsKTtcbiAgICB9XG4gIH1cblxuICBwcml2YXRlIGNvbnN0cnVjdG9yKFxuICAgIHJlYWRvbmx5IG5hbWU6IHN0cmluZyxcbiAgICBwcml2YXRlIHJlYWRvbmx5IGZkOiBudW1iZXIsXG4gICkge1xuICAgIGNvbnN0IHdoZXJlID0gYHNlZ21lbnQgXCIke25hbWV9XCJgO1xuICAgIHRoaXMuI2J5dGVzID0gbmV3IEJ5dGVzKGZkKTtcbiAgICBpZiAodGhpcy4jYnl0ZXMuc2l6ZSA8IDQgfHwgdGhpcy4jYnl0ZXMudTMyKEwuSEVBREVSX01BR0lDKSAhPT0gTC5NQUdJQykge1xuICAgICAgY29uc3QgZm91bmQgPVxuICAgICAgICB0aGlzLiNieXRlcy5zaXplIDwgNCA/IGBoYXMgJHt0aGlzLiNieXRlcy5zaXplfSBieXRlc2AgOiBgYmVnaW5zIHdpdGggJHtoZXgodGhpcy4jYnl0ZXMudTMyKDApLCA4KX1gO1xuICAgICAgdGhyb3cgbmV3IEZvcm1hdEVycm9yKFwiWkVST0lQQ19CQURfTUFHSUNcIiwgYCR7d2hlcmV9OiBub3QgYSBaZXJvSVBDIHNlZ21lbnQ6IGl0ICR7Zm91bmR9YCk7XG4gICAgfVxuICAgIGlmICh0aGlzLiNieXRlcy5zaXplIDwgTC5MSU5FX0JZVEVTKSB7XG4gICAgICB0aHJvdyBuZXcgRm9ybWF0RXJyb3IoXCJaRVJPSVBDX0JBRF9TSVpFXCIsIGAke3doZXJlfTogJHt0aGlzLiNieXRlcy5zaXplfSBieXRlcyBhcmUgdG9vIHNob3J0IGZvciBhIGhlYWRlcmApO1xuICAgIH1cbiAgICBjb25zdCB2ZXJzaW9uID0gdGhpcy4jYnl0ZXMudTMyKEwuSEVBREVSX1ZFUlNJT04pO1xuICAgIGlmICh2ZXJzaW9uICE9PSBMLkZPUk1BVF9WRVJTSU9OKSB7XG4gICAgICBjb25zdCB3aGljaCA9IHZlcnNpb24gPT09IDEgfHwgdmVyc2lvbiA9PT0gMiA/IFwiLCBvZiBhbiBlYXJsaWVyIFplcm9JUENcIiA6IFwiLCB3aGljaCBpcyBub3Qga25vd25cIjtcbiAgICAgIHRocm93IG5ldyBGb3JtYXRFcnJvcihcIlpFUk9JUENfQkFEX1ZFUlNJT05cIiwgYCR7d2hlcmV9OiBmb3JtYXQgdmVyc2lvbiAke3ZlcnNpb259JHt3aGljaH1gKTtcbiAgICB9XG4gICAgdHJ5IHtcbiAgICAgIGNvbnN0IHNsb3RzID0gbmV3IFBlZXJTbG90cyhuYW1lKTtcbiAgICAgIGlmIChzbG90cy5pbm9kZSA9PT0gZnN0YXRTeW5jKGZkKS5pbm8pIHRoaXMuI3Nsb3RzID0gc2xvdHM7XG4gICAgICBlbHNlIHNsb3RzLmNsb3NlKCk7IC8vIHRoZSBuYW1lIGlzIGFub3RoZXIgc2VnbWVudCdzIGJ5IG5vd1xuICAgIH0gY2F0Y2gge1xuICAgICAgLy8gTm9ib2R5IGNhbiBiZSBhc2tlZCBhYm91dDogYWxsIGNvdW50IGFzIGFsaXZlLlxuICAgIH1cbiAgfVxuXG4gIGNsb3NlKCk6IHZvaWQge1xuICAgIHRoaXMuI3Nsb3RzPy5jbG9zZSgpO1xuICAgIGNsb3NlU3luYyh0aGlzLmZkKTtcbiAgfVxuXG4gIFtTeW1ib2wuZGlzcG9zZV0oKTogdm9pZCB7XG4gICAgdGhpcy5jbG9zZSgpO1xuICB9XG5cbiAgLyoqIExvb2tzIGF0IGV2ZXJ5dGhpbmcsIG9yIGF0IG9uZSBzdHJ1Y3R1cmUuICovXG4gIHJ1bihvbmx5Pzogc3RyaW5nKTogUmVwb3J0IHtcbiAgICB0cnkge1xuICAgICAgcmV0dXJuIHRoaXMuI3J1bihvbmx5KTtcbiAgICB9IGNhdGNoIChlcnJvcikge1xuICAgICAgaWYgKGVycm9yIGluc3RhbmNlb2YgU2hvcnRlbmVkKSB7XG4gICAgICAgIHRocm93IG5ldyBGb3JtYXRFcnJvcihcIlpFUk9JUENfQkFEX1NJWkVcIiwgYHNlZ21lbnQgXCIke3RoaXMubmFtZX1cIiB3YXMgY3V0IHNob3J0IHdoaWxlIGl0IHdhcyBsb29rZWQgYXRgKTtcbiAgICAgIH1cbiAgICAgIHRocm93IGVycm9yO1xuICAgIH1cbiAgfVxuXG4gICNydW4ob25seT86IHN0cmluZyk6IFJlcG9ydCB7XG4gICAgY29uc3QgYnl0ZXMgPSB0aGlzLiNieXRlcztcbiAgICBjb25zdCBzaGFwZSA9IHNoYXBlT2YoYnl0ZXMpO1xuICAgIGNvbnN0IGNlbnN1cyA9IG5ldyBDZW5zdXMoYnl0ZXMsIHNoYXBlLnBlZXJzLCBzaGFwZS5tYXhQZWVycywgKCkgPT4gdGhpcy4jbGl2aW5nKHNoYXBlKSk7XG4gICAgY29uc3QgaXRzZWxmOiBQbGFjZSA9IHsgbmFtZTogXCJcIiwga2luZDogXCJzZWdtZW50XCIsIG9mZnNldDogMCwgc2l6ZTogYnl0ZXMuc2l6ZSB9O1xuICAgIGxldCBmYWN0czogU2VnbWVudEZhY3RzID0geyBtYXhQZWVyczogc2hhcGUubWF4UGVlcnMsIHNlZ21lbnRJZDogc2hhcGUuc2VnbWVudElkLCBwbGFjZXM6IFtdIH07XG4gICAgY29uc3Qgd2hvbGUgPSB0aGlzLiNzZXR0bGUoKCkgPT4ge1xuICAgICAgY29uc3QgeCA9IG5ldyBFeGFtaW5hdGlvbihieXRlcywgY2Vuc3VzLCBpdHNlbGYsIGZhY3RzKTtcbiAgICAgIHRyeSB7XG4gICAgICAgIGNoZWNrU2hhcGUoeCwgc2hhcGUpO1xuICAgICAgICBmYWN0cyA9IHsgLi4uZmFjdHMsIHBsYWNlczogY2hlY2tUYWJsZSh4LCBzaGFwZSwga2luZE9mKSB9O1xuICAgICAgICBjaGVja1BlZXJzKHgsIHNoYXBlKTtcbiAgICAgICAgeC53YWl0ZXJzKEwuSEVBREVSX05BTUVfV0FJVEVSUywgXCJuYW1lX3dhaXRlcnNcIik7XG4gICAgICB9IGNhdGNoIChlcnJvcikge1xuICAgICAgICBpZiAoIShlcnJvciBpbnN0YW5jZW9mIFVuZm91bmRlZCkpIHRocm93IGVycm9yO1xuICAgICAgfVxuICAgICAgcmV0dXJuIHg7XG4gICAgfSwgY2Vuc3VzKTtcbiAgICBjb25zdCB2ZXJkaWN0czogVmVyZGljdFtdID0gW3sgbmFtZTogXCJcIiwga2luZDogXCJzZWdtZW50XCIsIC4uLndob2xlLCB1bmtub3duOiBmYWxzZSB9XTtcbiAgICBmb3IgKGNvbnN0IHBsYWNlIG9mIGZhY3RzLnBsYWNlcykge1xuICAgICAgaWYgKG9ubHkgIT09IHVuZGVmaW5lZCAmJiBwbGFjZS5uYW1lICE9PSBvbmx5KSBjb250aW51ZTtcbiAgICAgIHZlcmRpY3RzLnB1c2godGhpcy4jc3RydWN0dXJlKHBsYWNlLCBmYWN0cywgY2Vuc3VzKSk7XG4gICAgfVxuICAgIGNvbnN0IGxpdmluZyA9IHRoaXMuI2xpdmluZyhzaGFwZSk7XG4gICAgcmV0dXJuIHsgc2VnbWVudDogdGhpcy5uYW1lLCB2ZXJkaWN0cywgbGl2ZW5lc3NLbm93bjogbGl2aW5nICE9PSB1bmRlZmluZWQsIGFsaXZlOiBsaXZpbmc/LnNpemUgPz8gMCB9O1xuICB9XG5cbiAgI3N0cnVjdHVyZShwbGFjZTogUGxhY2UsIGZhY3RzOiBTZWdtZW50RmFjdHMsIGNlbnN1czogQ2Vuc3VzKTogVmVyZGljdCB7XG4gICAgY29uc3QgeyBuYW1lLCBraW5kIH0gPSBwbGFjZTtcbiAgICBjb25zdCBjaGVjayA9IENIRUNLU1traW5kXTtcbiAgICBpZiAoIWNoZWNrICYmIC9eW0EtWjAtOSBfLV17NH0kLy50ZXN0KGtpbmQpKSB7XG4gICAgICByZXR1cm4geyBuYW1lLCBraW5kLCBmaW5kaW5nczogW10sIG1vcmU6IDAsIGJ1c3k6IDAsIHVua25vd246IHRydWUgfTtcbiAgICB9XG4gICAgY29uc3QgZm91bmQgPSB0aGlzLiNzZXR0bGUoKCkgPT4ge1xuICAgICAgY29uc3QgeCA9IG5ldyBFeGFtaW5hdGlvbih0aGlzLiNieXRlcywgY2Vuc3VzLCBwbGFjZSwgZmFjdHMpO1xuICAgICAgaWYgKCFjaGVjaykge1xuICAgICAgICBjb25zdCB3b3JkID0gdGhpcy4jYnl0ZXMucmVhZChwbGFjZS5vZmZzZXQsIDQpO1xuICAgICAgICB4Lndyb25nKFwic3RydWN0dXJlLmtpbmRcIiwgeyBhdDogcGxhY2Uub2Zmc2V0LCB3aGF0OiBcImtpbmRcIiB9LCB3b3JkLnRvU3RyaW5nKFwiaGV4XCIpLCBcImZvdXIgbGV0dGVyc1wiLCB7XG4gICAgICAgICAgc2lnaHRzOiBbeyBhdDogcGxhY2Uub2Zmc2V0LCBieXRlczogd29yZCB9XSxcbiAgICAgICAgfSk7XG4gICAgICAgIHJldHVybiB4O1xuICAgICAgfVxuICAgICAgdHJ5IHtcbiAgICAgICAgY2hlY2soeCk7XG4gICAgICB9IGNhdGNoIChlcnJvcikge1xuICAgICAgICBpZiAoIShlcnJvciBpbnN0YW5jZW9mIFVuZm91bmRlZCkpIHRocm93IGVycm9yO1xuICAgICAgfVxuICAgICAgcmV0dXJuIHg7XG4gICAgfSwgY2Vuc3VzKTtcbiAgICByZXR1cm4geyBuYW1lLCBraW5kLCAuLi5mb3VuZCwgdW5rbm93bjogZmFsc2UgfTtcbiAgfVxuXG4gIC8qKiBMb29rcyB1bnRpbCB3aGF0IHdhcyBzZWVuIHN0YW5kcywgb3Igd2FzIHNlZW4gdG8gY2hhbmdlIGFsbCB0aGUgdGltZS4gKi9cbiAgI3NldHRsZShsb29rOiAoKSA9PiBFeGFtaW5hdGlvbiwgY2Vuc3VzOiBDZW5zdXMpOiBQaWNrPFZlcmRpY3QsIFwiZmluZGluZ3NcIiB8IFwibW9yZVwiIHwgXCJidXN5XCI+IHtcbiAgICBjb25zdCBwcm92ZWQgPSBuZXcgTWFwPHN0cmluZywgRmluZGluZz4oKTtcbiAgICBjb25zdCBiZWd1biA9IHBlcmZvcm1hbmNlLm5vdygpO1xuICAgIGxldCBhd2FpdGVkID0gbmV3IE1hcDxzdHJpbmcsIFN1c3BpY2lvbj4oKTtcbiAgICBsZXQgYnVzeSA9IDA7XG4gICAgbGV0IG1vcmUgPSAwO1xuICAgIGZvciAobGV0IHJvdW5kID0gMDsgcm91bmQgPCBNT1NUX1JPVU5EUzsgcm91bmQrKykge1xuICAgICAgY2Vuc3VzLmFuZXcoKTtcbiAgICAgIGNvbnN0IHggPSBsb29rKCk7XG4gICAgICBjb25zdCBtb3ZlZDogU3VzcGljaW9uW10gPSBbXTtcbiAgICAgIGNvbnN0IGFnYWluID0gbmV3IE1hcDxzdHJpbmcsIFN1c3BpY2lvbj4oKTtcbiAgICAgIGlmICh4LnN1c3BpY2lvbnMubGVuZ3RoID4gMCkge1xuICAgICAgICBpZiAocm91bmQgPiAwIHx8IHguc3VzcGljaW9ucy5zb21lKCh7IGZpbmRpbmcgfSkgPT4gZmluZGluZy5sZXZlbCA9PT0gXCJ3cm9uZ1wiKSkgQXRvbWljcy53YWl0KHBhdXNlLCAwLCAwLCAxKTtcbiAgICAgICAgY2Vuc3VzLmFuZXcoKTtcbiAgICAgIH1cbiAgICAgIGZvciAoY29uc3Qgc3VzcGljaW9uIG9mIHguc3VzcGljaW9ucykge1xuICAgICAgICBjb25zdCBrZXkgPSBrZXlPZihzdXNwaWNpb24pO1xuICAgICAgICBpZiAocHJvdmVkLmhhcyhrZXkpKSBjb250aW51ZTtcbiAgICAgICAgaWYgKCF0aGlzLiNzdGFuZHMoc3VzcGljaW9uLCBjZW5zdXMpKSBtb3ZlZC5wdXNoKHN1c3BpY2lvbik7XG4gICAgICAgIGVsc2UgaWYgKHN1c3BpY2lvbi50d2ljZSAmJiAhc2FtZVNpZ2h0cyhhd2FpdGVkLmdldChrZXkpLCBzdXNwaWNpb24pKSBhZ2Fpbi5zZXQoa2V5LCBzdXNwaWNpb24pO1xuICAgICAgICBlbHNlIHByb3ZlZC5zZXQoa2V5LCBzdXNwaWNpb24uZmluZGluZyk7XG4gICAgICB9XG4gICAgICBpZiAobW92ZWQubGVuZ3RoID09PSAwICYmIGFnYWluLnNpemUgPT09IDApIHtcbiAgICAgICAgbW9yZSA9IFsuLi54Lm1vcmUudmFsdWVzKCldLnJlZHVjZSgoc3VtLCBjb3VudCkgPT4gc3VtICsgY291bnQsIDApO1xuICAgICAgICBidXN5ID0gMDtcbiAgICAgICAgYnJlYWs7XG4gICAgICB9XG4gICAgICBhd2FpdGVkID0gYWdhaW47XG4gICAgICBidXN5ID0gbW92ZWQubGVuZ3RoICsgYWdhaW4uc2l6ZTtcbiAgICAgIGlmIChwZXJmb3JtYW5jZS5ub3coKSAtIGJlZ3VuID4gTU9TVF9NSUxMSVNFQ09ORFMpIGJyZWFrO1xuICAgIH1cbiAgICByZXR1cm4geyBmaW5kaW5nczogWy4uLnByb3ZlZC52YWx1ZXMoKV0sIG1vcmUsIGJ1c3kgfTtcbiAgfVxuXG4gICNzdGFuZHMoeyBzaWdodHMsIGRlYWQsIGVtcHR5IH06IFN1c3BpY2lvbiwgY2Vuc3VzOiBDZW5zdXMpOiBib29sZWFuIHtcbiAgICByZXR1cm4gKFxuICAgICAgdGhpcy4jYnl0ZXMuc3RpbGxTbyhzaWdodHMpICYmXG4gICAgICBkZWFkLmV2ZXJ5KChvd25lcikgPT4gIWNlbnN1cy5hbGl2ZShvd25lcikpICYmXG4gICAgICBlbXB0eS5ldmVyeSgoc2xvdCkgPT4gY2Vuc3VzLmlzRW1wdHkoc2xvdCkpXG4gICAgKTtcbiAgfVxuXG4gICNsaXZpbmcoeyBtYXhQZWVycyB9OiBTaGFwZSk6IFJlYWRvbmx5U2V0PG51bWJlcj4gfCB1bmRlZmluZWQge1xuICAgIGNvbnN0IHNsb3RzID0gdGhpcy4jc2xvdHM7XG4gICAgaWYgKCFzbG90cykgcmV0dXJuIHVuZGVmaW5lZDtcbiAgICBjb25zdCBsaXZpbmcgPSBuZXcgU2V0PG51bWJlcj4oKTtcbiAgICBmb3IgKGxldCBzbG90ID0gMTsgc2xvdCA8PSBNYXRoLm1pbihtYXhQZWVycywgTC5NQVhfUEVFUlNfTElNSVQpOyBzbG90KyspIGlmIChzbG90cy5oZWxkKHNsb3QpKSBsaXZpbmcuYWRkKHNsb3QpO1xuICAgIHJldHVybiBsaXZpbmc7XG4gIH1cbn1cblxuZnVuY3Rpb24gc2FtZVNpZ2h0cyhiZWZvcmU6IFN1c3BpY2lvbiB8IHVuZGVmaW5lZCwgbm93OiBTdXNwaWNpb24pOiBib29sZWFuIHtcbiAgcmV0dXJuIChcbiAgICBiZWZvcmUgIT09IHVuZGVmaW5lZCAmJlxuICAgIGJlZm9yZS5zaWdodHMubGVuZ3RoID09PSBub3cuc2lnaHRzLmxlbmd0aCAmJlxuICAgIGJlZm9yZS5zaWdodHMuZXZlcnkoKHsgYXQsIGJ5dGVzIH0sIGspID0+IGF0ID09PSBub3cuc2lnaHRzW2tdPy5hdCAmJiBieXRlcy5lcXVhbHMobm93LnNpZ2h0c1trXS5ieXRlcykpXG4gICk7XG59XG4iLCAiLy8gV2hvIGxpdmVzOiBhc2tlZCBvZiB0aGUga2VybmVsIG9uY2UgZm9yIGEgbG9vaywgYWZ0ZXIgdGhlIHdvcmRzIHRoYXQgbmFtZSBhbiBvd25lciB3ZXJlIHJlYWQuIE5vYm9keSB3aG8gd2FzIGZvdW5kIGRlYWRcbi8vIGNvbWVzIGJhY2sgdG8gbGlmZSwgc28gYSBkZWF0aCB0aGF0IGlzIHNlZW4gc3RheXMgdHJ1ZTsgd2hvZXZlciB3YXMgYWxpdmUgbWF5IGhhdmUgZGllZCBzaW5jZSwgd2hpY2ggdGhlIG5leHQgbG9vayBzZWVzLlxuXG5pbXBvcnQgKiBhcyBMIGZyb20gXCJ6ZXJvaXBjL2xheW91dFwiO1xuaW1wb3J0IHR5cGUgeyBCeXRlcyB9IGZyb20gXCIuL3dvcmRzXCI7XG5cbi8qKiBUaGUgc2xvdHMgdGhhdCBsaXZpbmcgcGFydGljaXBhbnRzIGhvbGQgbm93OyB1bmRlZmluZWQgd2hlcmUgdGhhdCBjYW5ub3QgYmUgdG9sZC4gKi9cbmV4cG9ydCB0eXBlIExpdmluZ1Nsb3RzID0gKCkgPT4gUmVhZG9ubHlTZXQ8bnVtYmVyPiB8IHVuZGVmaW5lZDtcblxuZXhwb3J0IGNsYXNzIENlbnN1cyB7XG4gICNsaXZpbmc6IFJlYWRvbmx5U2V0PG51bWJlcj4gfCB1bmRlZmluZWQ7XG4gICNhc2tlZCA9IGZhbHNlO1xuXG4gIGNvbnN0cnVjdG9yKFxuICAgIHByaXZhdGUgcmVhZG9ubHkgYnl0ZXM6IEJ5dGVzLFxuICAgIC8qKiBXaGVyZSB0aGUgcGVlcnMnIGxpbmVzIGJlZ2luLiAqL1xuICAgIHByaXZhdGUgcmVhZG9ubHkgcGVlcnM6IG51bWJlcixcbiAgICBwcml2YXRlIHJlYWRvbmx5IG1heFBlZXJzOiBudW1iZXIsXG4gICAgcHJpdmF0ZSByZWFkb25seSBhc2s6IExpdmluZ1Nsb3RzLFxuICApIHt9XG5cbiAgZ2V0ICNzbG90cygpOiBSZWFkb25seVNldDxudW1iZXI+IHwgdW5kZWZpbmVkIHtcbiAgICBpZiAoIXRoaXMuI2Fza2VkKSB7XG4gICAgICB0aGlzLiNsaXZpbmcgPSB0aGlzLmFzaygpO1xuICAgICAgdGhpcy4jYXNrZWQgPSB0cnVlO1xuICAgIH1cbiAgICByZXR1cm4gdGhpcy4jbGl2aW5nO1xuICB9XG5cbiAgLyoqIEFza3MgYW5ldyBmcm9tIG5vdyBvbi4gKi9cbiAgYW5ldygpOiB2b2lkIHtcbiAgICB0aGlzLiNhc2tlZCA9IGZhbHNlO1xuICB9XG5cbiAgLyoqIFdoZXRoZXIgaXQgY2FuIGJlIHRvbGQgd2hvIGxpdmVzLiAqL1xuICBnZXQga25vd24oKTogYm9vbGVhbiB7XG4gICAgcmV0dXJuIHRoaXMuI3Nsb3RzICE9PSB1bmRlZmluZWQ7XG4gIH1cblxuICBpc0hlbGQoc2xvdDogbnVtYmVyKTogYm9vbGVhbiB7XG4gICAgcmV0dXJuIHRoaXMuI3Nsb3RzPy5oYXMoc2xvdCkgPz8gZmFsc2U7XG4gIH1cblxuICAvKiogTm9ib2R5IGhvbGRzIHRoZSBzbG90LCBmb3IgY2VydGFpbi4gKi9cbiAgaXNFbXB0eShzbG90OiBudW1iZXIpOiBib29sZWFuIHtcbiAgICByZXR1cm4gdGhpcy4jc2xvdHMgIT09IHVuZGVmaW5lZCAmJiAhdGhpcy4jc2xvdHMuaGFzKHNsb3QpO1xuICB9XG5cbiAgLyoqIFNQRUNJRklDQVRJT04ubWQgXCJhbGl2ZVwiOiB3aG8gY2Fubm90IGJlIGFza2VkIGFib3V0IGNvdW50cyBhcyBhbGl2ZS4gKi9cbiAgYWxpdmUob3duZXI6IG51bWJlcik6IGJvb2xlYW4ge1xuICAgIGNvbnN0IHNsb3QgPSBvd25lciAmIDB4ZmY7XG4gICAgaWYgKHNsb3QgPT09IDAgfHwgc2xvdCA+IHRoaXMubWF4UGVlcnMpIHJldHVybiBmYWxzZTtcbiAgICBpZiAodGhpcy5ieXRlcy51MzIodGhpcy5wZWVycyArIChzbG90IC0gMSkgKiBMLkxJTkVfQllURVMgKyBMLlBFRVJfT1dORVIpICE9PSBvd25lcikgcmV0dXJuIGZhbHNlO1xuICAgIHJldHVybiB0aGlzLiNzbG90cyA9PT0gdW5kZWZpbmVkIHx8IHRoaXMuI3Nsb3RzLmhhcyhzbG90KTtcbiAgfVxufVxuIiwgIi8vIFF1ZXVlcyBhbmQgY2hhbm5lbHM6IFNQRUNJRklDQVRJT04ubWQgc2VjdGlvbnMgMTEgYW5kIDIxLlxuXG5pbXBvcnQgKiBhcyBMIGZyb20gXCJ6ZXJvaXBjL2xheW91dFwiO1xuaW1wb3J0IHsgQWltcywgY2hlY2tCbG9ja3MsIExBUF9CSVRTLCB0eXBlIE5hbWluZywgc3RlcEJyZWFjaGVzIH0gZnJvbSBcIi4vYmxvY2tzXCI7XG5pbXBvcnQgdHlwZSB7IEV4YW1pbmF0aW9uIH0gZnJvbSBcIi4vZXhhbWluYXRpb25cIjtcbmltcG9ydCB7IGRpZmZlcmVuY2UsIG1vZHVsbywgdHlwZSBSb3csIHR5cGUgV29yZCwgc2lnaHRPZiwgdXA4IH0gZnJvbSBcIi4vd29yZHNcIjtcblxuLyoqIEEgd2FsayB0aGF0IHRha2VzIHNvIG1hbnkgc3RlcHMgbW9yZSB0aGFuIGZvdXIgbGFwcyBmaW5kcyB0aGUgd29yZHMgY29ycnVwdC4gKi9cbmNvbnN0IE1PU1RfU1BBUkVfU1RFUFMgPSAyICoqIDIwO1xuXG5pbnRlcmZhY2UgQ2VsbHMge1xuICByZWFkb25seSBjYXBhY2l0eTogbnVtYmVyO1xuICByZWFkb25seSB0YXJnZXRzOiBSb3c7XG4gIC8qKiBUaGUgYml0IHRoYXQgc2F5cyBcImNsb3NlZFwiIGluIHRoZSBibG9jayBvZiBhIGZ1bGwgY2VsbDsgMCBpbiBhIHF1ZXVlLiAqL1xuICByZWFkb25seSBiaXQ6IG51bWJlcjtcbiAgcmVhZG9ubHkgdW5idWZmZXJlZDogYm9vbGVhbjtcbn1cblxuZnVuY3Rpb24gdGFyZ2V0VGV4dChjZWxsczogQ2VsbHMsIGNlbGw6IG51bWJlcik6IHN0cmluZyB7XG4gIGNvbnN0IHR1cm4gPSBjZWxscy50YXJnZXRzLnVwcGVyKGNlbGwpO1xuICBjb25zdCBsb3cgPSBjZWxscy50YXJnZXRzLmxvdyhjZWxsKTtcbiAgY29uc3QgbGFwID0gTWF0aC5mbG9vcih0dXJuIC8gMik7XG4gIGlmICh0dXJuICUgMiA9PT0gMSkge1xuICAgIGNvbnN0IGNsb3NlZCA9IGNlbGxzLmJpdCAhPT0gMCAmJiAobG93ICYgY2VsbHMuYml0KSAhPT0gMDtcbiAgICByZXR1cm4gYHR1cm4gJHt0dXJufSAoZnVsbCBpbiBsYXAgJHtsYXB9KSwgYmxvY2sgJHtjbG9zZWQgPyBsb3cgJiB+Y2VsbHMuYml0IDogbG93fSR7Y2xvc2VkID8gXCIsIHdpdGggdGhlIG1hcmsgb2YgY2xvc2luZ1wiIDogXCJcIn1gO1xuICB9XG4gIGNvbnN0IHJlc3QgPVxuICAgIGxvdyA9PT0gTC5OT19CTE9DS1xuICAgICAgPyBcIlwiXG4gICAgICA6IGNlbGxzLmJpdCAhPT0gMCAmJiBsb3cgPT09IEwuQ0hBTk5FTF9DTE9TRURcbiAgICAgICAgPyBcIiwgd2l0aCB0aGUgbWFyayBvZiBjbG9zaW5nXCJcbiAgICAgICAgOiBgLCBibG9jayAke2xvd31gO1xuICByZXR1cm4gYHR1cm4gJHt0dXJufSAoZW1wdHkgaW4gbGFwICR7bGFwfSkke3Jlc3R9YDtcbn1cblxuLyoqIEhvdyBvZnRlbiBhIGNlbGwgd2FzIGZpbGxlZCwgYW5kIGVtcHRpZWQuICovXG5jb25zdCBmaWxsZWQgPSAodHVybjogbnVtYmVyKSA9PiBtb2R1bG8oTWF0aC5jZWlsKHR1cm4gLyAyKSwgTEFQX0JJVFMpO1xuY29uc3QgZW1wdGllZCA9ICh0dXJuOiBudW1iZXIpID0+IG1vZHVsbyhNYXRoLmZsb29yKHR1cm4gLyAyKSwgTEFQX0JJVFMpO1xuXG5leHBvcnQgZnVuY3Rpb24gY2hlY2tDZWxscyh4OiBFeGFtaW5hdGlvbik6IHZvaWQge1xuICBjb25zdCB7IGtpbmQgfSA9IHgucGxhY2U7XG4gIGNvbnN0IGNoYW5uZWwgPSBraW5kID09PSBcImNoYW5uZWxcIjtcbiAgY29uc3QgZWxlbVNpemUgPSB4LmZpeGVkKGAke2tpbmR9LmVsZW1fc2l6ZWAsIEwuU1RSVUNUVVJFX0VMRU1fU0laRSwgXCJlbGVtX3NpemVcIiwgKHYpID0+IHYgPj0gMSwgXCJhdCBsZWFzdCAxXCIpO1xuICBjb25zdCBjYXBhY2l0eSA9IHguZml4ZWQoYCR7a2luZH0uY2FwYWNpdHlgLCBMLlNUUlVDVFVSRV9DQVBBQ0lUWSwgXCJjYXBhY2l0eVwiLCAodikgPT4gdiA+PSAxLCBcImF0IGxlYXN0IDFcIik7XG4gIGNvbnN0IG1vc3QgPSBjaGFubmVsID8gTC5DSEFOTkVMX01PU1RfQkxPQ0tTIDogTC5OT19CTE9DSztcbiAgY29uc3QgYmxvY2tDb3VudCA9IHguZml4ZWQoXG4gICAgYCR7a2luZH0uYmxvY2tfY291bnRgLFxuICAgIEwuUVVFVUVfQkxPQ0tfQ09VTlQsXG4gICAgXCJibG9ja19jb3VudFwiLFxuICAgICh2KSA9PiB2ID4gY2FwYWNpdHkgJiYgdiA8PSBtb3N0LFxuICAgIGBtb3JlIHRoYW4gdGhlIGNhcGFjaXR5LCAke2NhcGFjaXR5fSwgYW5kIGF0IG1vc3QgJHttb3N0fWAsXG4gICk7XG4gIGNvbnN0IGxlYXN0ID0gTC5DRUxMX1BBWUxPQUQgKyB1cDgoZWxlbVNpemUpO1xuICBjb25zdCBzdHJpZGUgPSB4LmZpeGVkKFxuICAgIGAke2tpbmR9LnN0cmlkZWAsXG4gICAgTC5TVFJVQ1RVUkVfU1RSSURFLFxuICAgIFwic3RyaWRlXCIsXG4gICAgKHYpID0+IHYgJSA4ID09PSAwICYmIHYgPj0gbGVhc3QsXG4gICAgYGEgbXVsdGlwbGUgb2YgOCwgYXQgbGVhc3QgJHtsZWFzdH1gLFxuICApO1xuICBjb25zdCByZW5kZXp2b3VzID0gY2hhbm5lbFxuICAgID8geC5maXhlZChcImNoYW5uZWwucmVuZGV6dm91c1wiLCBMLkNIQU5ORUxfUkVOREVaVk9VUywgXCJyZW5kZXp2b3VzXCIsICh2KSA9PiB2IDw9IDEsIFwiMCBvciAxXCIpXG4gICAgOiAwO1xuICB4LmZpdHMoYCR7a2luZH0uZml0c2AsIEwuUVVFVUVfQ0VMTFMgKyBibG9ja0NvdW50ICogc3RyaWRlLCBgJHtibG9ja0NvdW50fSBibG9ja3Mgb2YgJHtzdHJpZGV9IGJ5dGVzYCk7XG4gIHguZm91bmRlZCgpO1xuXG4gIGNvbnN0IGJlZ2luID0geC5iYXNlICsgTC5RVUVVRV9DRUxMUztcbiAgY29uc3Qgd29yZHMgPSB4LmJ5dGVzLnJvdyhiZWdpbiArIEwuQ0VMTF9CTE9DSywgYmxvY2tDb3VudCwgc3RyaWRlKTtcbiAgY29uc3QgY2VsbHM6IENlbGxzID0ge1xuICAgIGNhcGFjaXR5LFxuICAgIHRhcmdldHM6IHguYnl0ZXMucm93KGJlZ2luICsgTC5DRUxMX1RBUkdFVCwgY2FwYWNpdHksIHN0cmlkZSksXG4gICAgYml0OiBjaGFubmVsID8gTC5DSEFOTkVMX0NMT1NFRF9CSVQgOiAwLFxuICAgIHVuYnVmZmVyZWQ6IHJlbmRlenZvdXMgPT09IDEsXG4gIH07XG4gIGNoZWNrT3JkZXIoeCwgY2VsbHMpO1xuICBjb25zdCBuYW1lZCA9IGNoZWNrVGFyZ2V0cyh4LCBjZWxscywgYmxvY2tDb3VudCk7XG4gIGNoZWNrQmxvY2tzKHgsIGNlbGxzLnRhcmdldHMsIHdvcmRzLCBuZXcgQWltcyhjYXBhY2l0eSksIG5hbWVkKTtcbiAgY2hlY2tIaW50KHgsIGNlbGxzLCBMLlFVRVVFX1RBSUwsIFwidGFpbFwiKTtcbiAgY2hlY2tIaW50KHgsIGNlbGxzLCBMLlFVRVVFX0hFQUQsIFwiaGVhZFwiKTtcbiAgaWYgKGNoYW5uZWwpIGNoZWNrTWFya3MoeCwgY2VsbHMpO1xuICBpZiAoY2VsbHMudW5idWZmZXJlZCkgY2hlY2tPZmZlcnMoeCwgY2VsbHMsIHdvcmRzLCBuYW1lZCk7XG4gIHguYnl0ZXMuYW5ldygpO1xuICBmb3IgKGNvbnN0IHsgY2VsbCwgYmxvY2sgfSBvZiBuYW1lZCkge1xuICAgIHgucGFkZGluZyhgdGhlIGVsZW1lbnQgaW4gYmxvY2sgJHtibG9ja31gLCBiZWdpbiArIGJsb2NrICogc3RyaWRlICsgTC5DRUxMX1BBWUxPQUQsIGVsZW1TaXplLCBbXG4gICAgICBjZWxscy50YXJnZXRzLnNpZ2h0KGNlbGwpLFxuICAgIF0pO1xuICB9XG4gIHgud2FpdGVycyhMLlFVRVVFX05PVF9FTVBUWSwgXCJub3RfZW1wdHlcIik7XG4gIGlmIChjaGFubmVsKSB4LndhaXRlcnMoTC5DSEFOTkVMX1dBTlRFRCwgXCJ3YW50ZWRcIik7XG4gIHgud2FpdGVycyhMLlFVRVVFX05PVF9GVUxMLCBcIm5vdF9mdWxsXCIpO1xuICBpZiAoY2hhbm5lbCkgeC53YWl0ZXJzKEwuQ0hBTk5FTF9UQUtFTiwgXCJ0YWtlblwiKTtcbn1cblxuLyoqIFBvc2l0aW9ucyBhcmUgZmlsbGVkIGluIG9yZGVyLCBhbmQgZW1wdGllZCBpbiBvcmRlciAoYnV0IGZvciBvZmZlcnMsIHdoaWNoIG1heSBiZSB0YWtlbiBiYWNrKS4gKi9cbmZ1bmN0aW9uIGNoZWNrT3JkZXIoeDogRXhhbWluYXRpb24sIGNlbGxzOiBDZWxscyk6IHZvaWQge1xuICBjb25zdCB7IGtpbmQgfSA9IHgucGxhY2U7XG4gIGNvbnN0IHsgdGFyZ2V0cywgY2FwYWNpdHkgfSA9IGNlbGxzO1xuICBjb25zdCBjaGVjayA9IChjb3VudDogKHR1cm46IG51bWJlcikgPT4gbnVtYmVyLCBkb25lOiBzdHJpbmcpID0+IHtcbiAgICBjb25zdCBjb3VudHMgPSBGbG9hdDY0QXJyYXkuZnJvbSh7IGxlbmd0aDogY2FwYWNpdHkgfSwgKF8sIGspID0+IGNvdW50KHRhcmdldHMudXBwZXIoaykpKTtcbiAgICBmb3IgKGNvbnN0IHsgY2VsbCwgYmVzaWRlIH0gb2Ygc3RlcEJyZWFjaGVzKGNvdW50cywgTEFQX0JJVFMpKSB7XG4gICAgICB4Lndyb25nKFxuICAgICAgICBgJHtraW5kfS5vcmRlcmAsXG4gICAgICAgIHsgYXQ6IHRhcmdldHMub2Zmc2V0KGNlbGwpLCB3aGF0OiBgdGFyZ2V0IG9mIGNlbGwgJHtjZWxsfWAgfSxcbiAgICAgICAgYCR7dGFyZ2V0VGV4dChjZWxscywgY2VsbCl9OiAke2RvbmV9ICR7Y291bnRzW2NlbGxdfSB0aW1lc2AsXG4gICAgICAgIGBjZWxscyBhcmUgJHtkb25lfSBpbiBvcmRlciwgYW5kIGNlbGwgJHtiZXNpZGV9IHdhcyAke2NvdW50c1tiZXNpZGVdfSB0aW1lcyAoJHt0YXJnZXRUZXh0KGNlbGxzLCBiZXNpZGUpfSlgLFxuICAgICAgICB7IHNpZ2h0czogW3RhcmdldHMuc2lnaHQoY2VsbCksIHRhcmdldHMuc2lnaHQoYmVzaWRlKV0gfSxcbiAgICAgICk7XG4gICAgfVxuICB9O1xuICBjaGVjayhmaWxsZWQsIFwiZmlsbGVkXCIpO1xuICBpZiAoIWNlbGxzLnVuYnVmZmVyZWQpIGNoZWNrKGVtcHRpZWQsIFwiZW1wdGllZFwiKTtcbn1cblxuLyoqIFdoYXQgZWFjaCB0YXJnZXQgbmFtZXMuIFJldHVybnMgdGhlIGNlbGxzIHRoYXQgbmFtZSBhIGJsb2NrIHRoYXQgdGhlcmUgaXMuICovXG5mdW5jdGlvbiBjaGVja1RhcmdldHMoeDogRXhhbWluYXRpb24sIGNlbGxzOiBDZWxscywgYmxvY2tDb3VudDogbnVtYmVyKTogTmFtaW5nW10ge1xuICBjb25zdCB7IGtpbmQgfSA9IHgucGxhY2U7XG4gIGNvbnN0IHsgdGFyZ2V0cywgYml0IH0gPSBjZWxscztcbiAgY29uc3QgbmFtZWQ6IE5hbWluZ1tdID0gW107XG4gIGZvciAobGV0IGNlbGwgPSAwOyBjZWxsIDwgY2VsbHMuY2FwYWNpdHk7IGNlbGwrKykge1xuICAgIGNvbnN0IHR1cm4gPSB0YXJnZXRzLnVwcGVyKGNlbGwpO1xuICAgIGNvbnN0IGxvdyA9IHRhcmdldHMubG93KGNlbGwpO1xuICAgIGNvbnN0IHdoZXJlID0geyBhdDogdGFyZ2V0cy5vZmZzZXQoY2VsbCksIHdoYXQ6IGB0YXJnZXQgb2YgY2VsbCAke2NlbGx9YCB9O1xuICAgIGlmICh0dXJuICUgMiA9PT0gMSkge1xuICAgICAgY29uc3QgYmxvY2sgPSBsb3cgJiB+Yml0O1xuICAgICAgaWYgKGJsb2NrIDwgYmxvY2tDb3VudCkgbmFtZWQucHVzaCh7IGNlbGwsIGxhcDogTWF0aC5mbG9vcih0dXJuIC8gMiksIGJsb2NrIH0pO1xuICAgICAgZWxzZSB7XG4gICAgICAgIHgud3JvbmcoYCR7a2luZH0uYmxvY2tgLCB3aGVyZSwgdGFyZ2V0VGV4dChjZWxscywgY2VsbCksIGBhIGJsb2NrIGJlbG93ICR7YmxvY2tDb3VudH1gLCB7XG4gICAgICAgICAgc2lnaHRzOiBbdGFyZ2V0cy5zaWdodChjZWxsKV0sXG4gICAgICAgIH0pO1xuICAgICAgfVxuICAgIH0gZWxzZSBpZiAobG93ICE9PSBMLk5PX0JMT0NLICYmICEoYml0ICE9PSAwICYmIGxvdyA9PT0gTC5DSEFOTkVMX0NMT1NFRCkpIHtcbiAgICAgIHgud3JvbmcoYCR7a2luZH0uZW1wdHlgLCB3aGVyZSwgdGFyZ2V0VGV4dChjZWxscywgY2VsbCksIFwibm8gYmxvY2sgKDB4ZmZmZmZmKSBpbiBhbiBlbXB0eSBjZWxsXCIsIHtcbiAgICAgICAgc2lnaHRzOiBbdGFyZ2V0cy5zaWdodChjZWxsKV0sXG4gICAgICB9KTtcbiAgICB9XG4gIH1cbiAgcmV0dXJuIG5hbWVkO1xufVxuXG4vKiogVGhlIGNlbGwgYmVmb3JlIGEgcGxhY2U6IHdoYXQgd2FzIGZpbGxlZCwgb3IgZW1wdGllZCwgbGFzdCB3aGVuIHRoZSBwbGFjZSBjb21lcyBuZXh0LiAqL1xuZXhwb3J0IGZ1bmN0aW9uIGJlZm9yZShpbmRleDogbnVtYmVyLCBsYXA6IG51bWJlciwgY2FwYWNpdHk6IG51bWJlcik6IHsgY2VsbDogbnVtYmVyOyBsYXA6IG51bWJlciB9IHtcbiAgcmV0dXJuIGluZGV4ID4gMCA/IHsgY2VsbDogaW5kZXggLSAxLCBsYXAgfSA6IHsgY2VsbDogY2FwYWNpdHkgLSAxLCBsYXA6IG1vZHVsbyhsYXAgLSAxLCBMQVBfQklUUykgfTtcbn1cblxuLyoqIEEgaGludCBsYWdzLCBvciBpcyBleGFjdDsgaXQgbmV2ZXIgbGVhZHMuICovXG5mdW5jdGlvbiBjaGVja0hpbnQoeDogRXhhbWluYXRpb24sIGNlbGxzOiBDZWxscywgb2Zmc2V0OiBudW1iZXIsIG5hbWU6IFwidGFpbFwiIHwgXCJoZWFkXCIpOiB2b2lkIHtcbiAgY29uc3QgeyBraW5kIH0gPSB4LnBsYWNlO1xuICBjb25zdCB7IGNhcGFjaXR5LCB0YXJnZXRzIH0gPSBjZWxscztcbiAgY29uc3QgaGludCA9IHgud29yZChvZmZzZXQpO1xuICBjb25zdCB3aGVyZSA9IHsgYXQ6IGhpbnQuYXQsIHdoYXQ6IGBoaW50ICR7bmFtZX1gIH07XG4gIGNvbnN0IHRleHQgPSBgbGFwICR7aGludC51cHBlcn0sIGluZGV4ICR7aGludC5sb3d9YDtcbiAgaWYgKCFjaGVja1Bvc2l0aW9uKHgsIGAke2tpbmR9LmhpbnQtaW5kZXhgLCB3aGVyZSwgaGludCwgY2FwYWNpdHkpKSByZXR1cm47XG4gIGNvbnN0IGxhc3QgPSBiZWZvcmUoaGludC5sb3csIGhpbnQudXBwZXIsIGNhcGFjaXR5KTtcbiAgY29uc3QgdGFyZ2V0ID0geC5ieXRlcy53b3JkKHRhcmdldHMub2Zmc2V0KGxhc3QuY2VsbCkpO1xuICBjb25zdCBjb3VudCA9IG5hbWUgPT09IFwidGFpbFwiID8gZmlsbGVkKHRhcmdldC51cHBlcikgOiBlbXB0aWVkKHRhcmdldC51cHBlcik7XG4gIGNvbnN0IGxhZyA9IGRpZmZlcmVuY2UoY291bnQsIG1vZHVsbyhsYXN0LmxhcCArIDEsIExBUF9CSVRTKSwgTEFQX0JJVFMpO1xuICAvLyBXaGVyZSBhIGNvbnN1bWVkIGNlbGwgc2F5cyBub3RoaW5nIG9mIHRob3NlIGJlZm9yZSBpdCwgdGhlIHdhbGsgZnJvbSB0aGUgaGludCBnb2VzIG9uZSBjZWxsIGF0IGEgdGltZS5cbiAgaWYgKGNlbGxzLnVuYnVmZmVyZWQgJiYgbmFtZSA9PT0gXCJoZWFkXCIgJiYgbGFnICogY2FwYWNpdHkgPiA0ICogY2FwYWNpdHkgKyBNT1NUX1NQQVJFX1NURVBTKSB7XG4gICAgeC53cm9uZyhgJHtraW5kfS5oaW50LWxhZ3NgLCB3aGVyZSwgdGV4dCwgYGEgaGludCB0aGF0IGlzIG1vdmVkIG9uOiBpdCBpcyAke2xhZ30gbGFwcyBiZWhpbmRgLCB7XG4gICAgICBzaWdodHM6IFtzaWdodE9mKHRhcmdldCksIHNpZ2h0T2YoaGludCldLFxuICAgIH0pO1xuICB9XG4gIGlmIChsYWcgPj0gMCkgcmV0dXJuO1xuICB4Lndyb25nKFxuICAgIGAke2tpbmR9LmhpbnQtbGVhZHNgLFxuICAgIHdoZXJlLFxuICAgIHRleHQsXG4gICAgYGF0IG1vc3QgdGhlICR7bmFtZX06IGNlbGwgJHtsYXN0LmNlbGx9IHdhcyAke25hbWUgPT09IFwidGFpbFwiID8gXCJmaWxsZWRcIiA6IFwiZW1wdGllZFwifSAke2NvdW50fSB0aW1lcyBvbmx5YCxcbiAgICB7IHNpZ2h0czogW3NpZ2h0T2YodGFyZ2V0KSwgc2lnaHRPZihoaW50KSwgc2lnaHRPZih0YXJnZXQpXSB9LFxuICApO1xufVxuXG4vKiogQSBoaW50J3Mgd29yZDogYW4gaW5kZXggdGhhdCB0aGVyZSBpcywgYW5kIGEgbGFwIHRoYXQgaXMgY291bnRlZCBtb2R1bG8gMl4zOS4gKi9cbmV4cG9ydCBmdW5jdGlvbiBjaGVja1Bvc2l0aW9uKFxuICB4OiBFeGFtaW5hdGlvbixcbiAgcnVsZTogc3RyaW5nLFxuICB3aGVyZTogeyBhdDogbnVtYmVyOyB3aGF0OiBzdHJpbmcgfSxcbiAgaGludDogV29yZCxcbiAgY2FwYWNpdHk6IG51bWJlcixcbik6IGJvb2xlYW4ge1xuICBpZiAoaGludC5sb3cgPCBjYXBhY2l0eSAmJiBoaW50LnVwcGVyIDwgMiAqKiBMQVBfQklUUykgcmV0dXJuIHRydWU7XG4gIHgud3JvbmcocnVsZSwgd2hlcmUsIGBsYXAgJHtoaW50LnVwcGVyfSwgaW5kZXggJHtoaW50Lmxvd31gLCBgYW4gaW5kZXggYmVsb3cgJHtjYXBhY2l0eX0sIGEgbGFwIGJlbG93IDJeMzlgLCB7XG4gICAgc2lnaHRzOiBbc2lnaHRPZihoaW50KV0sXG4gIH0pO1xuICByZXR1cm4gZmFsc2U7XG59XG5cbi8qKiBUaGUgbWFyayBvZiBjbG9zaW5nOiBhdCBtb3N0IG9uZSwgb24gdGhlIGNlbGwgb2YgdGhlIHRhaWwuICovXG5mdW5jdGlvbiBjaGVja01hcmtzKHg6IEV4YW1pbmF0aW9uLCBjZWxsczogQ2VsbHMpOiB2b2lkIHtcbiAgY29uc3QgeyB0YXJnZXRzLCBjYXBhY2l0eSwgYml0IH0gPSBjZWxscztcbiAgY29uc3QgbWFya3M6IG51bWJlcltdID0gW107XG4gIGZvciAobGV0IGNlbGwgPSAwOyBjZWxsIDwgY2FwYWNpdHk7IGNlbGwrKykge1xuICAgIGNvbnN0IGxvdyA9IHRhcmdldHMubG93KGNlbGwpO1xuICAgIGNvbnN0IG1hcmtlZCA9IHRhcmdldHMudXBwZXIoY2VsbCkgJSAyID09PSAxID8gKGxvdyAmIGJpdCkgIT09IDAgOiBsb3cgPT09IEwuQ0hBTk5FTF9DTE9TRUQ7XG4gICAgaWYgKG1hcmtlZCkgbWFya3MucHVzaChjZWxsKTtcbiAgfVxuICBmb3IgKGNvbnN0IGNlbGwgb2YgbWFya3MpIHtcbiAgICBjb25zdCB3aGVyZSA9IHsgYXQ6IHRhcmdldHMub2Zmc2V0KGNlbGwpLCB3aGF0OiBgdGFyZ2V0IG9mIGNlbGwgJHtjZWxsfWAgfTtcbiAgICBjb25zdCBmaXJzdCA9IG1hcmtzWzBdIGFzIG51bWJlcjtcbiAgICBpZiAoY2VsbCAhPT0gZmlyc3QpIHtcbiAgICAgIHgud3JvbmcoXCJjaGFubmVsLm1hcmstdHdpY2VcIiwgd2hlcmUsIHRhcmdldFRleHQoY2VsbHMsIGNlbGwpLCBgbm8gbWFyayBvZiBjbG9zaW5nOiBjZWxsICR7Zmlyc3R9IGhhcyBvbmVgLCB7XG4gICAgICAgIHNpZ2h0czogW3RhcmdldHMuc2lnaHQoY2VsbCksIHRhcmdldHMuc2lnaHQoZmlyc3QpXSxcbiAgICAgIH0pO1xuICAgIH1cbiAgICBjb25zdCBsYXAgPSBmaWxsZWQodGFyZ2V0cy51cHBlcihjZWxsKSk7IC8vIHRoZSBsYXAgb2YgdGhlIHBsYWNlIHRoYXQgaXMgbm90IGZpbGxlZCBhbnkgbW9yZVxuICAgIGNvbnN0IGxhc3QgPSBiZWZvcmUoY2VsbCwgbGFwLCBjYXBhY2l0eSk7XG4gICAgY29uc3QgY291bnQgPSBmaWxsZWQodGFyZ2V0cy51cHBlcihsYXN0LmNlbGwpKTtcbiAgICBpZiAobGFzdC5jZWxsID09PSBjZWxsIHx8IGRpZmZlcmVuY2UoY291bnQsIG1vZHVsbyhsYXN0LmxhcCArIDEsIExBUF9CSVRTKSwgTEFQX0JJVFMpID49IDApIGNvbnRpbnVlO1xuICAgIHgud3JvbmcoXG4gICAgICBcImNoYW5uZWwubWFyay1wbGFjZVwiLFxuICAgICAgd2hlcmUsXG4gICAgICB0YXJnZXRUZXh0KGNlbGxzLCBjZWxsKSxcbiAgICAgIGB0aGUgbWFyayBhdCB0aGUgdGFpbCBvbmx5LCBhbmQgY2VsbCAke2xhc3QuY2VsbH0gYmVmb3JlIGl0IHdhcyBmaWxsZWQgJHtjb3VudH0gdGltZXNgLFxuICAgICAgeyBzaWdodHM6IFt0YXJnZXRzLnNpZ2h0KGNlbGwpLCB0YXJnZXRzLnNpZ2h0KGxhc3QuY2VsbCldIH0sXG4gICAgKTtcbiAgfVxufVxuXG4vKiogT2ZmZXJzIG9mIHdobyBpcyBnb25lIHN0YW5kIHVudGlsIHNvbWVib2R5IHRha2VzIHRoZW0uICovXG5mdW5jdGlvbiBjaGVja09mZmVycyh4OiBFeGFtaW5hdGlvbiwgY2VsbHM6IENlbGxzLCB3b3JkczogUm93LCBuYW1lZDogcmVhZG9ubHkgTmFtaW5nW10pOiB2b2lkIHtcbiAgY29uc3Qgb3JwaGFucyA9IG5hbWVkLmZpbHRlcigoeyBibG9jayB9KSA9PiB4LmlzRGVhZCh3b3Jkcy5sb3coYmxvY2spKSk7XG4gIGlmIChvcnBoYW5zLmxlbmd0aCA9PT0gMCkgcmV0dXJuO1xuICBjb25zdCB7IGNlbGwgfSA9IG9ycGhhbnNbMF0gYXMgTmFtaW5nO1xuICB4LmxlZnQoXG4gICAgXCJjaGFubmVsLm9mZmVyLW9mLWRlYWRcIixcbiAgICB7IGF0OiBjZWxscy50YXJnZXRzLm9mZnNldChjZWxsKSwgd2hhdDogYCR7b3JwaGFucy5sZW5ndGh9IG9mIHRoZSBvZmZlcnNgIH0sXG4gICAgYCR7b3JwaGFucy5sZW5ndGggPT09IDEgPyBcIml0cyBzZW5kZXIgaXNcIiA6IFwidGhlaXIgc2VuZGVycyBhcmVcIn0gZ29uZWAsXG4gICAgXCJhIHJlY2VpdmVyIHRha2VzIGl0OiB0aGUgc2VuZCBoYWQgaGFwcGVuZWQ7IHVudGlsIHRoZW4gaXQga2VlcHMgaXRzIGNlbGxcIixcbiAgICB7XG4gICAgICBzaWdodHM6IG9ycGhhbnMuc2xpY2UoMCwgNjQpLmZsYXRNYXAoKG9uZSkgPT4gW2NlbGxzLnRhcmdldHMuc2lnaHQob25lLmNlbGwpLCB3b3Jkcy5zaWdodChvbmUuYmxvY2spXSksXG4gICAgICBkZWFkOiBvcnBoYW5zLnNsaWNlKDAsIDY0KS5tYXAoKHsgYmxvY2sgfSkgPT4gd29yZHMubG93KGJsb2NrKSksXG4gICAgfSxcbiAgKTtcbn1cbiIsICIvLyBUaGUgYnl0ZXMgb2YgYSBzZWdtZW50J3MgZmlsZSBhcyB0aGUgY2hlY2tzIHJlYWQgdGhlbTogYnkgcHJlYWQsIHdpdGhpbiBib3VuZHMsIGFuZCBuZXZlciBiZWxpZXZlZC4gQSB3b3JkIG9mIDggYnl0ZXMgaXNcbi8vIHR3byBudW1iZXJzLCBpdHMgdXBwZXIgNDAgYml0cyBhbmQgaXRzIGxvd2VyIDI0OiB0aGF0IGlzIGhvdyBuZWFybHkgYWxsIHdvcmRzIG9mIHRoZSBmb3JtYXQgYXJlIGRpdmlkZWQsIGFuZCBwbGFpblxuLy8gbnVtYmVycyBob2xkIGJvdGggZXhhY3RseS5cblxuaW1wb3J0IHsgZnN0YXRTeW5jLCByZWFkU3luYyB9IGZyb20gXCJub2RlOmZzXCI7XG5cbi8qKiBBIHJlYWRpbmcgdGhhdCB0aGUgZmlsZSBubyBsb25nZXIgaGFzLCBiZWNhdXNlIHNvbWVib2R5IGN1dCBpdCBzaG9ydC4gKi9cbmV4cG9ydCBjbGFzcyBTaG9ydGVuZWQgZXh0ZW5kcyBFcnJvciB7fVxuXG4vKiogQnl0ZXMgdGhhdCB3ZXJlIHJlYWQgc29tZXdoZXJlLCBrZXB0IGFzIGV2aWRlbmNlOiBhIGNvbnRyYWRpY3Rpb24gc3RhbmRzIG9ubHkgYXMgbG9uZyBhcyB0aGV5IHJlYWQgdGhlIHNhbWUuICovXG5leHBvcnQgaW50ZXJmYWNlIFNpZ2h0IHtcbiAgcmVhZG9ubHkgYXQ6IG51bWJlcjtcbiAgcmVhZG9ubHkgYnl0ZXM6IEJ1ZmZlcjtcbn1cblxuZXhwb3J0IGNvbnN0IFRXT18yNCA9IDIgKiogMjQ7XG5jb25zdCBUV09fMzIgPSAyICoqIDMyO1xuLyoqIFJlYWQgYXQgb25jZTsgcm93cyBvZiB3b3JkcyB0aGF0IGFyZSBmdXJ0aGVyIGFwYXJ0IHRoYW4gdGhpcyBhcmUgcmVhZCBvbmUgYnkgb25lLiAqL1xuY29uc3QgQ0hVTktfQllURVMgPSAxIDw8IDIwO1xuY29uc3QgV0lERV9TVFJJREUgPSAxMDI0O1xuXG4vKiogT25lIHdvcmQgb2YgOCBieXRlcy4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgV29yZCB7XG4gIHJlYWRvbmx5IGF0OiBudW1iZXI7XG4gIC8qKiBCaXRzIDYzLi4yNCwgYXMgYSBudW1iZXIuICovXG4gIHJlYWRvbmx5IHVwcGVyOiBudW1iZXI7XG4gIC8qKiBCaXRzIDIzLi4wLiAqL1xuICByZWFkb25seSBsb3c6IG51bWJlcjtcbn1cblxuLyoqIEEgcm93IG9mIHdvcmRzIG9mIDggYnl0ZXMsIGBzdHJpZGVgIGJ5dGVzIGFwYXJ0LiAqL1xuZXhwb3J0IGNsYXNzIFJvdyB7XG4gIGNvbnN0cnVjdG9yKFxuICAgIHJlYWRvbmx5IGF0OiBudW1iZXIsXG4gICAgcmVhZG9ubHkgc3RyaWRlOiBudW1iZXIsXG4gICAgcmVhZG9ubHkgY291bnQ6IG51bWJlcixcbiAgICAvKiogVGhlIGxvd2VyIGhhbGYgb2YgZWFjaCB3b3JkLCB0aGVuIGl0cyB1cHBlciBoYWxmLiAqL1xuICAgIHJlYWRvbmx5IGhhbHZlczogVWludDMyQXJyYXksXG4gICkge31cblxuICBvZmZzZXQoazogbnVtYmVyKTogbnVtYmVyIHtcbiAgICByZXR1cm4gdGhpcy5hdCArIGsgKiB0aGlzLnN0cmlkZTtcbiAgfVxuXG4gIHVwcGVyKGs6IG51bWJlcik6IG51bWJlciB7XG4gICAgcmV0dXJuICh0aGlzLmhhbHZlc1syICogayArIDFdIGFzIG51bWJlcikgKiAyNTYgKyAoKHRoaXMuaGFsdmVzWzIgKiBrXSBhcyBudW1iZXIpID4+PiAyNCk7XG4gIH1cblxuICBsb3coazogbnVtYmVyKTogbnVtYmVyIHtcbiAgICByZXR1cm4gKHRoaXMuaGFsdmVzWzIgKiBrXSBhcyBudW1iZXIpICYgMHhmZmZmZmY7XG4gIH1cblxuICB3b3JkKGs6IG51bWJlcik6IFdvcmQge1xuICAgIHJldHVybiB7IGF0OiB0aGlzLm9mZnNldChrKSwgdXBwZXI6IHRoaXMudXBwZXIoayksIGxvdzogdGhpcy5sb3coaykgfTtcbiAgfVxuXG4gIHNpZ2h0KGs6IG51bWJlcik6IFNpZ2h0IHtcbiAgICByZXR1cm4gc2lnaHRPZih0aGlzLndvcmQoaykpO1xuICB9XG59XG5cbi8qKiBBIHdvcmQncyB2YWx1ZS4gKi9cbmV4cG9ydCBmdW5jdGlvbiB2YWx1ZU9mKHdvcmQ6IFdvcmQpOiBiaWdpbnQge1xuICByZXR1cm4gKEJpZ0ludCh3b3JkLnVwcGVyKSA8PCAyNG4pIHwgQmlnSW50KHdvcmQubG93KTtcbn1cblxuZXhwb3J0IGZ1bmN0aW9uIHNpZ2h0T2Yod29yZDogV29yZCk6IFNpZ2h0IHtcbiAgY29uc3QgYnl0ZXMgPSBCdWZmZXIuYWxsb2MoOCk7XG4gIGJ5dGVzLndyaXRlQmlnVUludDY0TEUodmFsdWVPZih3b3JkKSk7XG4gIHJldHVybiB7IGF0OiB3b3JkLmF0LCBieXRlcyB9O1xufVxuXG5leHBvcnQgY2xhc3MgQnl0ZXMge1xuICByZWFkb25seSBzaXplOiBudW1iZXI7XG4gICN3aW5kb3c6IHsgYXQ6IG51bWJlcjsgYnl0ZXM6IEJ1ZmZlciB9ID0geyBhdDogMCwgYnl0ZXM6IEJ1ZmZlci5hbGxvYygwKSB9O1xuXG4gIGNvbnN0cnVjdG9yKHJlYWRvbmx5IGZkOiBudW1iZXIpIHtcbiAgICB0aGlzLnNpemUgPSBmc3RhdFN5bmMoZmQpLnNpemU7XG4gIH1cblxuICByZWFkKGF0OiBudW1iZXIsIGxlbmd0aDogbnVtYmVyKTogQnVmZmVyIHtcbiAgICBjb25zdCBieXRlcyA9IEJ1ZmZlci5hbGxvYyhsZW5ndGgpO1xuICAgIHRoaXMuI2ZpbGwoYXQsIGJ5dGVzKTtcbiAgICByZXR1cm4gYnl0ZXM7XG4gIH1cblxuICAjZmlsbChhdDogbnVtYmVyLCBieXRlczogVWludDhBcnJheSk6IHZvaWQge1xuICAgIGxldCBkb25lID0gMDtcbiAgICB3aGlsZSAoZG9uZSA8IGJ5dGVzLmxlbmd0aCkge1xuICAgICAgY29uc3QgY291bnQgPSBhdCA8IDAgPyAwIDogcmVhZFN5bmModGhpcy5mZCwgYnl0ZXMsIGRvbmUsIGJ5dGVzLmxlbmd0aCAtIGRvbmUsIGF0ICsgZG9uZSk7XG4gICAgICBpZiAoY291bnQgPT09IDApIHRocm93IG5ldyBTaG9ydGVuZWQoYGl0cyBmaWxlIGVuZHMgYmVmb3JlIGJ5dGUgJHthdCArIGJ5dGVzLmxlbmd0aH1gKTtcbiAgICAgIGRvbmUgKz0gY291bnQ7XG4gICAgfVxuICB9XG5cbiAgdTMyKGF0OiBudW1iZXIpOiBudW1iZXIge1xuICAgIHJldHVybiB0aGlzLnJlYWQoYXQsIDQpLnJlYWRVSW50MzJMRSgwKTtcbiAgfVxuXG4gIC8qKiBBIHUzMiB3aXRoIHdoYXQgcHJvdmVzIGl0LiAqL1xuICB1MzJTZWVuKGF0OiBudW1iZXIpOiB7IHZhbHVlOiBudW1iZXI7IHNpZ2h0OiBTaWdodCB9IHtcbiAgICBjb25zdCBieXRlcyA9IHRoaXMucmVhZChhdCwgNCk7XG4gICAgcmV0dXJuIHsgdmFsdWU6IGJ5dGVzLnJlYWRVSW50MzJMRSgwKSwgc2lnaHQ6IHsgYXQsIGJ5dGVzIH0gfTtcbiAgfVxuXG4gIHdvcmQoYXQ6IG51bWJlcik6IFdvcmQge1xuICAgIGNvbnN0IGJ5dGVzID0gdGhpcy5yZWFkKGF0LCA4KTtcbiAgICBjb25zdCBsb3dlciA9IGJ5dGVzLnJlYWRVSW50MzJMRSgwKTtcbiAgICByZXR1cm4geyBhdCwgdXBwZXI6IGJ5dGVzLnJlYWRVSW50MzJMRSg0KSAqIDI1NiArIChsb3dlciA+Pj4gMjQpLCBsb3c6IGxvd2VyICYgMHhmZmZmZmYgfTtcbiAgfVxuXG4gIC8qKiBCeXRlcyBmb3Igd2hvIHJlYWRzIG9uIGFuZCBvbjogYSB3aW5kb3cgb2YgdGhlIGZpbGUsIHdoaWNoIG1heSBiZSBvbGRlciB0aGFuIHRoZSBsYXN0IGNhbGwuICovXG4gIG5lYXIoYXQ6IG51bWJlciwgbGVuZ3RoOiBudW1iZXIpOiBCdWZmZXIge1xuICAgIGNvbnN0IHsgYXQ6IGZyb20sIGJ5dGVzIH0gPSB0aGlzLiN3aW5kb3c7XG4gICAgaWYgKGF0ID49IGZyb20gJiYgYXQgKyBsZW5ndGggPD0gZnJvbSArIGJ5dGVzLmxlbmd0aCkgcmV0dXJuIGJ5dGVzLnN1YmFycmF5KGF0IC0gZnJvbSwgYXQgLSBmcm9tICsgbGVuZ3RoKTtcbiAgICBjb25zdCBtb3N0ID0gTWF0aC5taW4oTWF0aC5tYXgobGVuZ3RoLCAxIDw8IDE2KSwgTWF0aC5tYXgobGVuZ3RoLCB0aGlzLnNpemUgLSBhdCkpO1xuICAgIHRoaXMuI3dpbmRvdyA9IHsgYXQsIGJ5dGVzOiB0aGlzLnJlYWQoYXQsIG1vc3QpIH07XG4gICAgcmV0dXJuIHRoaXMuI3dpbmRvdy5ieXRlcy5zdWJhcnJheSgwLCBsZW5ndGgpO1xuICB9XG5cbiAgLyoqIEZvcmdldHMgdGhlIHdpbmRvdy4gKi9cbiAgYW5ldygpOiB2b2lkIHtcbiAgICB0aGlzLiN3aW5kb3cgPSB7IGF0OiAwLCBieXRlczogQnVmZmVyLmFsbG9jKDApIH07XG4gIH1cblxuICByb3coYXQ6IG51bWJlciwgY291bnQ6IG51bWJlciwgc3RyaWRlID0gOCk6IFJvdyB7XG4gICAgY29uc3QgaGFsdmVzID0gbmV3IFVpbnQzMkFycmF5KDIgKiBjb3VudCk7XG4gICAgaWYgKHN0cmlkZSA9PT0gOCkge1xuICAgICAgY29uc3QgcmF3ID0gbmV3IFVpbnQ4QXJyYXkoaGFsdmVzLmJ1ZmZlcik7XG4gICAgICBmb3IgKGxldCBrID0gMDsgayA8IHJhdy5sZW5ndGg7IGsgKz0gQ0hVTktfQllURVMpIHRoaXMuI2ZpbGwoYXQgKyBrLCByYXcuc3ViYXJyYXkoaywgayArIENIVU5LX0JZVEVTKSk7XG4gICAgICByZXR1cm4gbmV3IFJvdyhhdCwgc3RyaWRlLCBjb3VudCwgaGFsdmVzKTtcbiAgICB9XG4gICAgY29uc3QgZWFjaCA9IHN0cmlkZSA+IFdJREVfU1RSSURFID8gMSA6IE1hdGgubWF4KDEsIE1hdGguZmxvb3IoQ0hVTktfQllURVMgLyBzdHJpZGUpKTtcbiAgICBjb25zdCBjaHVuayA9IEJ1ZmZlci5hbGxvYygoZWFjaCAtIDEpICogc3RyaWRlICsgOCk7XG4gICAgZm9yIChsZXQgayA9IDA7IGsgPCBjb3VudDsgayArPSBlYWNoKSB7XG4gICAgICBjb25zdCBoZXJlID0gTWF0aC5taW4oZWFjaCwgY291bnQgLSBrKTtcbiAgICAgIHRoaXMuI2ZpbGwoYXQgKyBrICogc3RyaWRlLCBjaHVuay5zdWJhcnJheSgwLCAoaGVyZSAtIDEpICogc3RyaWRlICsgOCkpO1xuICAgICAgZm9yIChsZXQgaiA9IDA7IGogPCBoZXJlOyBqKyspIHtcbiAgICAgICAgaGFsdmVzWzIgKiAoayArIGopXSA9IGNodW5rLnJlYWRVSW50MzJMRShqICogc3RyaWRlKTtcbiAgICAgICAgaGFsdmVzWzIgKiAoayArIGopICsgMV0gPSBjaHVuay5yZWFkVUludDMyTEUoaiAqIHN0cmlkZSArIDQpO1xuICAgICAgfVxuICAgIH1cbiAgICByZXR1cm4gbmV3IFJvdyhhdCwgc3RyaWRlLCBjb3VudCwgaGFsdmVzKTtcbiAgfVxuXG4gIC8qKiBXaGV0aGVyIGFsbCB0aGVzZSBieXRlcyByZWFkIHRoZSBzYW1lIG5vdywgdHdpY2Ugb3ZlcjogdGhlbiBhbGwgZGlkIGF0IHRoZSBtb21lbnQgYmV0d2Vlbi4gKi9cbiAgc3RpbGxTbyhzaWdodHM6IHJlYWRvbmx5IFNpZ2h0W10pOiBib29sZWFuIHtcbiAgICByZXR1cm4gWy4uLnNpZ2h0cywgLi4uc2lnaHRzXS5ldmVyeSgoeyBhdCwgYnl0ZXMgfSkgPT4gdGhpcy5yZWFkKGF0LCBieXRlcy5sZW5ndGgpLmVxdWFscyhieXRlcykpO1xuICB9XG59XG5cbi8qKiBhIC0gYiBtb2R1bG8gMl5iaXRzLCBhcyBhIHNpZ25lZCBudW1iZXIuICovXG5leHBvcnQgZnVuY3Rpb24gZGlmZmVyZW5jZShhOiBudW1iZXIsIGI6IG51bWJlciwgYml0czogbnVtYmVyKTogbnVtYmVyIHtcbiAgY29uc3QgbW9kdWx1cyA9IDIgKiogYml0cztcbiAgY29uc3QgZCA9ICgoKGEgLSBiKSAlIG1vZHVsdXMpICsgbW9kdWx1cykgJSBtb2R1bHVzO1xuICByZXR1cm4gZCA+PSBtb2R1bHVzIC8gMiA/IGQgLSBtb2R1bHVzIDogZDtcbn1cblxuZXhwb3J0IGZ1bmN0aW9uIG1vZHVsbyhhOiBudW1iZXIsIGJpdHM6IG51bWJlcik6IG51bWJlciB7XG4gIGNvbnN0IG1vZHVsdXMgPSAyICoqIGJpdHM7XG4gIHJldHVybiAoKGEgJSBtb2R1bHVzKSArIG1vZHVsdXMpICUgbW9kdWx1cztcbn1cblxuZXhwb3J0IGZ1bmN0aW9uIHVwOChieXRlczogbnVtYmVyKTogbnVtYmVyIHtcbiAgcmV0dXJuIE1hdGguY2VpbChieXRlcyAvIDgpICogODtcbn1cblxuZXhwb3J0IGZ1bmN0aW9uIHVwNjQoYnl0ZXM6IG51bWJlcik6IG51bWJlciB7XG4gIHJldHVybiBNYXRoLmNlaWwoYnl0ZXMgLyA2NCkgKiA2NDtcbn1cblxuZXhwb3J0IGZ1bmN0aW9uIGhleCh2YWx1ZTogbnVtYmVyIHwgYmlnaW50LCBkaWdpdHMgPSAwKTogc3RyaW5nIHtcbiAgcmV0dXJuIGAweCR7dmFsdWUudG9TdHJpbmcoMTYpLnBhZFN0YXJ0KGRpZ2l0cywgXCIwXCIpfWA7XG59XG5cbi8qKiBUaGUgdXBwZXIgYW5kIGxvd2VyIDMyIGJpdHMgb2YgYSB3b3JkLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIGhhbHZlc09mKHdvcmQ6IFdvcmQpOiB7IGhpZ2g6IG51bWJlcjsgbG93ZXI6IG51bWJlciB9IHtcbiAgY29uc3QgaGlnaCA9IE1hdGguZmxvb3Iod29yZC51cHBlciAvIDI1Nik7XG4gIHJldHVybiB7IGhpZ2gsIGxvd2VyOiAod29yZC51cHBlciAlIDI1NikgKiBUV09fMjQgKyB3b3JkLmxvdyB9O1xufVxuXG5leHBvcnQgeyBUV09fMzIgfTtcbiIsICIvLyBCbG9ja3MgYW5kIHRhcmdldHM6IFNQRUNJRklDQVRJT04ubWQgc2VjdGlvbiA4LCBhcyBxdWV1ZXMsIGNoYW5uZWxzIGFuZCBzdHJlYW1zIGhhdmUgdGhlbS4gRWFjaCBibG9jayBsaWVzIGluIG9uZSBwbGFjZTpcbi8vIG5hbWVkIGJ5IG9uZSBjZWxsLCBvciB3aXRoIGFuIG93bmVyLCBvciBmcmVlLlxuXG5pbXBvcnQgdHlwZSB7IEV4YW1pbmF0aW9uIH0gZnJvbSBcIi4vZXhhbWluYXRpb25cIjtcbmltcG9ydCB7IG1vZHVsbywgdHlwZSBSb3cgfSBmcm9tIFwiLi93b3Jkc1wiO1xuXG4vKiogQml0cyBvZiB0dXJucyBhbmQgb2YgbGFwcy4gKi9cbmV4cG9ydCBjb25zdCBUVVJOX0JJVFMgPSA0MDtcbmV4cG9ydCBjb25zdCBMQVBfQklUUyA9IDM5O1xuXG5jb25zdCBIRUxEID0gMiAqKiAzOTtcblxuLyoqIFdoYXQgYSBibG9jayB3b3JkIHNheXMuICovXG5leHBvcnQgaW50ZXJmYWNlIEFpbSB7XG4gIHJlYWRvbmx5IGhlbGQ6IGJvb2xlYW47XG4gIHJlYWRvbmx5IGxhcDogbnVtYmVyO1xuICByZWFkb25seSBpbmRleDogbnVtYmVyO1xuICByZWFkb25seSBvd25lcjogbnVtYmVyO1xufVxuXG4vKiogSG93IGJsb2NrIHdvcmRzIG9mIGEgc3RydWN0dXJlIG9mIHRoaXMgY2FwYWNpdHkgYXJlIGRpdmlkZWQuICovXG5leHBvcnQgY2xhc3MgQWltcyB7XG4gIC8qKiBCaXRzIHRoYXQgaG9sZCBhIGNlbGwncyBpbmRleC4gKi9cbiAgcmVhZG9ubHkgaW5kZXhCaXRzOiBudW1iZXI7XG4gIHJlYWRvbmx5IGxhcEJpdHM6IG51bWJlcjtcblxuICBjb25zdHJ1Y3RvcihyZWFkb25seSBjYXBhY2l0eTogbnVtYmVyKSB7XG4gICAgdGhpcy5pbmRleEJpdHMgPSBjYXBhY2l0eSA9PT0gMSA/IDAgOiAzMiAtIE1hdGguY2x6MzIoY2FwYWNpdHkgLSAxKTtcbiAgICB0aGlzLmxhcEJpdHMgPSBMQVBfQklUUyAtIHRoaXMuaW5kZXhCaXRzO1xuICB9XG5cbiAgcmVhZCh3b3JkczogUm93LCBibG9jazogbnVtYmVyKTogQWltIHtcbiAgICBjb25zdCB1cHBlciA9IHdvcmRzLnVwcGVyKGJsb2NrKTtcbiAgICBjb25zdCBwb3NpdGlvbiA9IHVwcGVyICUgSEVMRDtcbiAgICBjb25zdCBlYWNoID0gMiAqKiB0aGlzLmluZGV4Qml0cztcbiAgICByZXR1cm4ge1xuICAgICAgaGVsZDogdXBwZXIgPj0gSEVMRCxcbiAgICAgIGxhcDogTWF0aC5mbG9vcihwb3NpdGlvbiAvIGVhY2gpLFxuICAgICAgaW5kZXg6IHBvc2l0aW9uICUgZWFjaCxcbiAgICAgIG93bmVyOiB3b3Jkcy5sb3coYmxvY2spLFxuICAgIH07XG4gIH1cblxuICAvKiogQSBsYXAgYXMgaXQgc3RhbmRzIGluIGEgYmxvY2sgd29yZC4gKi9cbiAgY3V0KGxhcDogbnVtYmVyKTogbnVtYmVyIHtcbiAgICByZXR1cm4gbW9kdWxvKGxhcCwgdGhpcy5sYXBCaXRzKTtcbiAgfVxuXG4gIHRleHQoYWltOiBBaW0pOiBzdHJpbmcge1xuICAgIGNvbnN0IG93bmVyID0gYWltLm93bmVyID09PSAwID8gXCJubyBvd25lclwiIDogYG93bmVyIDB4JHthaW0ub3duZXIudG9TdHJpbmcoMTYpLnBhZFN0YXJ0KDYsIFwiMFwiKX1gO1xuICAgIHJldHVybiBgJHthaW0uaGVsZCA/IFwiaGVsZFwiIDogXCJub3QgaGVsZFwifSwgbGFwICR7YWltLmxhcH0sIGNlbGwgJHthaW0uaW5kZXh9LCAke293bmVyfWA7XG4gIH1cbn1cblxuLyoqIEEgY2VsbCB0aGF0IG5hbWVzIGEgYmxvY2ssIGluIHRoZSBsYXAgaW4gd2hpY2ggaXQgd2FzIHB1Ymxpc2hlZC4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgTmFtaW5nIHtcbiAgcmVhZG9ubHkgY2VsbDogbnVtYmVyO1xuICByZWFkb25seSBsYXA6IG51bWJlcjtcbiAgcmVhZG9ubHkgYmxvY2s6IG51bWJlcjtcbn1cblxuLyoqXG4gKiBUaGUgYmxvY2tzIG9mIGEgc3RydWN0dXJlOiBgbmFtZWRgIGFyZSB0aG9zZSB0aGF0IGNlbGxzIG5hbWUuIEEgYmxvY2sgdGhhdCBhIGNlbGwgbmFtZXMgaXMgYWltZWQgYXQgdGhhdCB2ZXJ5IGNlbGwgYW5kXG4gKiBsYXAsIG9yIGVsc2Ugb3RoZXJzIHdvdWxkIHRha2UgaXQgZm9yIGZyZWUuXG4gKi9cbmV4cG9ydCBmdW5jdGlvbiBjaGVja0Jsb2Nrcyh4OiBFeGFtaW5hdGlvbiwgdGFyZ2V0czogUm93LCB3b3JkczogUm93LCBhaW1zOiBBaW1zLCBuYW1lZDogcmVhZG9ubHkgTmFtaW5nW10pOiB2b2lkIHtcbiAgY29uc3QgeyBraW5kIH0gPSB4LnBsYWNlO1xuICBjb25zdCBieSA9IG5ldyBJbnQzMkFycmF5KHdvcmRzLmNvdW50KS5maWxsKC0xKTtcbiAgY29uc3QgbmFtaW5ncyA9IFsuLi5uYW1lZF07XG4gIGZvciAobGV0IG4gPSAwOyBuIDwgbmFtaW5ncy5sZW5ndGg7IG4rKykge1xuICAgIGNvbnN0IHsgY2VsbCwgbGFwLCBibG9jayB9ID0gbmFtaW5nc1tuXSBhcyBOYW1pbmc7XG4gICAgY29uc3Qgd2hlcmUgPSB7IGF0OiB0YXJnZXRzLm9mZnNldChjZWxsKSwgd2hhdDogYGNlbGwgJHtjZWxsfWAgfTtcbiAgICBjb25zdCBvdGhlciA9IGJ5W2Jsb2NrXSBhcyBudW1iZXI7XG4gICAgaWYgKG90aGVyID49IDApIHtcbiAgICAgIGNvbnN0IGZpcnN0ID0gbmFtaW5nc1tvdGhlcl0gYXMgTmFtaW5nO1xuICAgICAgeC53cm9uZyhcbiAgICAgICAgYCR7a2luZH0uYmxvY2stdHdpY2VgLFxuICAgICAgICB3aGVyZSxcbiAgICAgICAgYGl0IG5hbWVzIGJsb2NrICR7YmxvY2t9LCBhbmQgc28gZG9lcyBjZWxsICR7Zmlyc3QuY2VsbH1gLFxuICAgICAgICBcImEgYmxvY2sgdGhhdCBubyBvdGhlciBjZWxsIG5hbWVzXCIsXG4gICAgICAgIHsgc2lnaHRzOiBbdGFyZ2V0cy5zaWdodChjZWxsKSwgdGFyZ2V0cy5zaWdodChmaXJzdC5jZWxsKV0gfSxcbiAgICAgICk7XG4gICAgICBjb250aW51ZTtcbiAgICB9XG4gICAgYnlbYmxvY2tdID0gbjtcbiAgICBjb25zdCBhaW0gPSBhaW1zLnJlYWQod29yZHMsIGJsb2NrKTtcbiAgICBpZiAoYWltLmluZGV4ID09PSBjZWxsICYmIGFpbS5sYXAgPT09IGFpbXMuY3V0KGxhcCkgJiYgYWltLm93bmVyICE9PSAwKSBjb250aW51ZTtcbiAgICB4Lndyb25nKFxuICAgICAgYCR7a2luZH0uYmxvY2stYWltYCxcbiAgICAgIHsgYXQ6IHdvcmRzLm9mZnNldChibG9jayksIHdoYXQ6IGB3b3JkIG9mIGJsb2NrICR7YmxvY2t9LCB3aGljaCBjZWxsICR7Y2VsbH0gbmFtZXNgIH0sXG4gICAgICBhaW1zLnRleHQoYWltKSxcbiAgICAgIGBsYXAgJHthaW1zLmN1dChsYXApfSwgY2VsbCAke2NlbGx9LCBhbmQgdGhlIG93bmVyIHdobyBwdWJsaXNoZWQgaXQ6IHdob2V2ZXIgbG9va3MgZm9yIGEgZnJlZSBibG9jayB0YWtlcyBpdCBmb3Igb25lYCxcbiAgICAgIHsgc2lnaHRzOiBbdGFyZ2V0cy5zaWdodChjZWxsKSwgd29yZHMuc2lnaHQoYmxvY2spXSB9LFxuICAgICk7XG4gIH1cbiAgY29uc3QgZGVhZDogbnVtYmVyW10gPSBbXTtcbiAgY29uc3Qgb3duZXJzID0gbmV3IFNldDxudW1iZXI+KCk7XG4gIGZvciAobGV0IGJsb2NrID0gMDsgYmxvY2sgPCB3b3Jkcy5jb3VudDsgYmxvY2srKykge1xuICAgIGlmICh3b3Jkcy5sb3coYmxvY2spID09PSAwICYmIHdvcmRzLnVwcGVyKGJsb2NrKSA9PT0gMCkgY29udGludWU7XG4gICAgY29uc3QgYWltID0gYWltcy5yZWFkKHdvcmRzLCBibG9jayk7XG4gICAgY29uc3Qgd2hlcmUgPSB7IGF0OiB3b3Jkcy5vZmZzZXQoYmxvY2spLCB3aGF0OiBgd29yZCBvZiBibG9jayAke2Jsb2NrfWAgfTtcbiAgICBjb25zdCBzaWdodHMgPSBbd29yZHMuc2lnaHQoYmxvY2spXTtcbiAgICBpZiAoYWltLmluZGV4ID49IGFpbXMuY2FwYWNpdHkpIHtcbiAgICAgIHgud3JvbmcoYCR7a2luZH0uYmxvY2staW5kZXhgLCB3aGVyZSwgYWltcy50ZXh0KGFpbSksIGBhIGNlbGwgYmVsb3cgJHthaW1zLmNhcGFjaXR5fWAsIHsgc2lnaHRzIH0pO1xuICAgIH1cbiAgICBpZiAoYWltLm93bmVyID09PSAwKSB7XG4gICAgICB4Lndyb25nKGAke2tpbmR9LmJsb2NrLW93bmVybGVzc2AsIHdoZXJlLCBhaW1zLnRleHQoYWltKSwgXCJhbiBvd25lciwgb3IgMCBpbiBhbGwgb2YgdGhlIHdvcmRcIiwgeyBzaWdodHMgfSk7XG4gICAgfSBlbHNlIGlmICh4Lm93bmVyKGAke2tpbmR9LmJsb2NrLW93bmVyYCwgd2hlcmUsIGFpbS5vd25lciwgc2lnaHRzKSAmJiBhaW0uaGVsZCAmJiB4LmlzRGVhZChhaW0ub3duZXIpKSB7XG4gICAgICBkZWFkLnB1c2goYmxvY2spO1xuICAgICAgb3duZXJzLmFkZChhaW0ub3duZXIpO1xuICAgIH1cbiAgfVxuICBjb25zdCBmcmVlID0gZGVhZC5maWx0ZXIoKGJsb2NrKSA9PiBieVtibG9ja10gPT09IC0xKTtcbiAgaWYgKGZyZWUubGVuZ3RoID09PSAwKSByZXR1cm47XG4gIHgubGVmdChcbiAgICBgJHtraW5kfS5ibG9jay1vZi1kZWFkYCxcbiAgICB7IGF0OiB3b3Jkcy5vZmZzZXQoZnJlZVswXSBhcyBudW1iZXIpLCB3aGF0OiBgJHtmcmVlLmxlbmd0aH0gb2YgdGhlIGJsb2Nrc2AgfSxcbiAgICBgJHtibG9ja3NUZXh0KGZyZWUpfSwgaGVsZCBieSB3aG8gaXMgZ29uZWAsXG4gICAgXCJmcmVlIGJ5IGRlZmluaXRpb246IHdob2V2ZXIgbmVlZHMgYSBibG9jayB0YWtlcyBpdFwiLFxuICAgIHsgc2lnaHRzOiBmcmVlLnNsaWNlKDAsIDY0KS5tYXAoKGJsb2NrKSA9PiB3b3Jkcy5zaWdodChibG9jaykpLCBkZWFkOiBbLi4ub3duZXJzXSB9LFxuICApO1xufVxuXG5leHBvcnQgZnVuY3Rpb24gYmxvY2tzVGV4dChibG9ja3M6IHJlYWRvbmx5IG51bWJlcltdKTogc3RyaW5nIHtcbiAgY29uc3QgdGV4dCA9IGJsb2Nrcy5zbGljZSgwLCA4KS5qb2luKFwiLCBcIikgKyAoYmxvY2tzLmxlbmd0aCA+IDggPyBgIGFuZCAke2Jsb2Nrcy5sZW5ndGggLSA4fSBtb3JlYCA6IFwiXCIpO1xuICByZXR1cm4gYCR7YmxvY2tzLmxlbmd0aCA9PT0gMSA/IFwiYmxvY2tcIiA6IFwiYmxvY2tzXCJ9ICR7dGV4dH1gO1xufVxuXG4vKipcbiAqIENvdW50cyB0aGF0IGdyb3cgY2VsbCBieSBjZWxsLCBmcm9tIHRoZSBmaXJzdCBvbjogZWFjaCBpcyB0aGF0IG9mIHRoZSBmaXJzdCBjZWxsLCBvciBvbmUgbGVzcyBmcm9tIHNvbWUgY2VsbCBvbi4gUmV0dXJuc1xuICogdGhlIGNlbGxzIHRoYXQgYnJlYWsgdGhpcywgZWFjaCB3aXRoIG9uZSB0aGF0IGl0IGNvbnRyYWRpY3RzOyBhcyBmZXcgY2VsbHMgYXMgcG9zc2libGUuXG4gKi9cbmV4cG9ydCBmdW5jdGlvbiBzdGVwQnJlYWNoZXMoY291bnRzOiBGbG9hdDY0QXJyYXksIGJpdHM6IG51bWJlcik6IHsgY2VsbDogbnVtYmVyOyBiZXNpZGU6IG51bWJlciB9W10ge1xuICBjb25zdCBuID0gY291bnRzLmxlbmd0aDtcbiAgaWYgKG4gPCAyKSByZXR1cm4gW107XG4gIGNvbnN0IG1vZHVsdXMgPSAyICoqIGJpdHM7XG4gIGNvbnN0IHNpZ25lZCA9IChhOiBudW1iZXIsIGI6IG51bWJlcikgPT4ge1xuICAgIGNvbnN0IGQgPSAoKChhIC0gYikgJSBtb2R1bHVzKSArIG1vZHVsdXMpICUgbW9kdWx1cztcbiAgICByZXR1cm4gZCA+PSBtb2R1bHVzIC8gMiA/IGQgLSBtb2R1bHVzIDogZDtcbiAgfTtcbiAgLy8gTW9zdCBwYXNzIGluIG9uZSBsb29rLlxuICBsZXQgZmFsbHMgPSAwO1xuICBsZXQgd2VsbEZvcm1lZCA9IHRydWU7XG4gIGZvciAobGV0IGsgPSAxOyBrIDwgbiAmJiB3ZWxsRm9ybWVkOyBrKyspIHtcbiAgICBjb25zdCBkID0gc2lnbmVkKGNvdW50c1trXSBhcyBudW1iZXIsIGNvdW50c1trIC0gMV0gYXMgbnVtYmVyKTtcbiAgICBpZiAoZCA9PT0gLTEpIGZhbGxzKys7XG4gICAgZWxzZSBpZiAoZCAhPT0gMCkgd2VsbEZvcm1lZCA9IGZhbHNlO1xuICB9XG4gIGlmICh3ZWxsRm9ybWVkICYmIGZhbGxzIDw9IDEpIHJldHVybiBbXTtcbiAgY29uc3Qgb2Z0ZW4gPSBuZXcgTWFwPG51bWJlciwgbnVtYmVyPigpO1xuICBmb3IgKGNvbnN0IGNvdW50IG9mIGNvdW50cykgb2Z0ZW4uc2V0KGNvdW50LCAob2Z0ZW4uZ2V0KGNvdW50KSA/PyAwKSArIDEpO1xuICBjb25zdCB1c3VhbCA9IFsuLi5vZnRlbl0ucmVkdWNlKChiZXN0LCBvbmUpID0+IChvbmVbMV0gPiBiZXN0WzFdID8gb25lIDogYmVzdCkpWzBdO1xuICBsZXQgYmVzdCA9IHsgbWlzZml0czogbiArIDEsIGhpZ2g6IDAsIGJvdW5kOiAwIH07XG4gIGZvciAoY29uc3QgaGlnaCBvZiBbdXN1YWwsICh1c3VhbCArIDEpICUgbW9kdWx1c10pIHtcbiAgICBjb25zdCBsb3cgPSAoaGlnaCAtIDEgKyBtb2R1bHVzKSAlIG1vZHVsdXM7XG4gICAgbGV0IG1pc2ZpdHMgPSBjb3VudHMucmVkdWNlKChzdW0sIGNvdW50KSA9PiBzdW0gKyAoY291bnQgPT09IGxvdyA/IDAgOiAxKSwgMCk7IC8vIGFsbCBhcmUgYmVoaW5kIHRoZSBib3VuZFxuICAgIGZvciAobGV0IGJvdW5kID0gMDsgOyBib3VuZCsrKSB7XG4gICAgICBpZiAobWlzZml0cyA8IGJlc3QubWlzZml0cykgYmVzdCA9IHsgbWlzZml0cywgaGlnaCwgYm91bmQgfTtcbiAgICAgIGlmIChib3VuZCA9PT0gbikgYnJlYWs7XG4gICAgICBtaXNmaXRzICs9IChjb3VudHNbYm91bmRdID09PSBsb3cgPyAxIDogMCkgLSAoY291bnRzW2JvdW5kXSA9PT0gaGlnaCA/IDEgOiAwKTtcbiAgICB9XG4gIH1cbiAgY29uc3QgeyBoaWdoLCBib3VuZCB9ID0gYmVzdDtcbiAgY29uc3QgbG93ID0gKGhpZ2ggLSAxICsgbW9kdWx1cykgJSBtb2R1bHVzO1xuICBjb25zdCBmaXRzID0gKGs6IG51bWJlcikgPT4gY291bnRzW2tdID09PSAoayA8IGJvdW5kID8gaGlnaCA6IGxvdyk7XG4gIGNvbnN0IGJyZWFjaGVzOiB7IGNlbGw6IG51bWJlcjsgYmVzaWRlOiBudW1iZXIgfVtdID0gW107XG4gIGNvbnN0IGdvb2QgPSBBcnJheS5mcm9tKHsgbGVuZ3RoOiBuIH0sIChfLCBrKSA9PiBrKS5maWx0ZXIoZml0cyk7XG4gIGZvciAobGV0IGNlbGwgPSAwOyBjZWxsIDwgbiAmJiBicmVhY2hlcy5sZW5ndGggPCA2NDsgY2VsbCsrKSB7XG4gICAgaWYgKGZpdHMoY2VsbCkpIGNvbnRpbnVlO1xuICAgIGNvbnN0IGNvbnRyYWRpY3RzID0gKG90aGVyOiBudW1iZXIpID0+IHtcbiAgICAgIGNvbnN0IGQgPVxuICAgICAgICBvdGhlciA8IGNlbGxcbiAgICAgICAgICA/IHNpZ25lZChjb3VudHNbb3RoZXJdIGFzIG51bWJlciwgY291bnRzW2NlbGxdIGFzIG51bWJlcilcbiAgICAgICAgICA6IHNpZ25lZChjb3VudHNbY2VsbF0gYXMgbnVtYmVyLCBjb3VudHNbb3RoZXJdIGFzIG51bWJlcik7XG4gICAgICByZXR1cm4gZCA8IDAgfHwgZCA+IDE7XG4gICAgfTtcbiAgICBjb25zdCBiZXNpZGUgPVxuICAgICAgZ29vZC5maW5kKGNvbnRyYWRpY3RzKSA/PyBBcnJheS5mcm9tKHsgbGVuZ3RoOiBuIH0sIChfLCBrKSA9PiBrKS5maW5kKChrKSA9PiBrICE9PSBjZWxsICYmIGNvbnRyYWRpY3RzKGspKTtcbiAgICBpZiAoYmVzaWRlICE9PSB1bmRlZmluZWQpIGJyZWFjaGVzLnB1c2goeyBjZWxsLCBiZXNpZGUgfSk7XG4gIH1cbiAgcmV0dXJuIGJyZWFjaGVzO1xufVxuIiwgIi8vIE9uZSBsb29rIGF0IGEgc2VnbWVudDogd2hhdCBjb250cmFkaWN0cyB0aGUgc3BlY2lmaWNhdGlvbiBpbiBpdCwgd2l0aCB0aGUgYnl0ZXMgdGhhdCBwcm92ZSBpdC4gQSBsb29rIHRha2VzIHRpbWUsIGFuZFxuLy8gb3RoZXJzIHdvcmsgbWVhbndoaWxlOyBzbyB3aGF0IGl0IG5vdGVzIGFyZSBzdXNwaWNpb25zLCB3aGljaCBzdGFuZCBvbmx5IGlmIHRoZWlyIGJ5dGVzIHN0aWxsIHJlYWQgdGhlIHNhbWUgYWZ0ZXJ3YXJkc1xuLy8gKHNlZSB2YWxpZGF0ZS50cykuIFRoZW4gdGhlcmUgd2FzIGEgbW9tZW50LCBiZXR3ZWVuIHRoZSB0d28gcmVhZGluZ3MsIGF0IHdoaWNoIGFsbCBvZiB0aGVtIHdlcmUgc28uXG5cbmltcG9ydCAqIGFzIEwgZnJvbSBcInplcm9pcGMvbGF5b3V0XCI7XG5pbXBvcnQgdHlwZSB7IENlbnN1cyB9IGZyb20gXCIuL2NlbnN1c1wiO1xuaW1wb3J0IHsgdHlwZSBCeXRlcywgaGV4LCB0eXBlIFNpZ2h0LCB0eXBlIFdvcmQsIHNpZ2h0T2YsIHZhbHVlT2YgfSBmcm9tIFwiLi93b3Jkc1wiO1xuXG4vKipcbiAqIHdyb25nOiBtdXN0IG5vdCBiZSwgZXZlci4gbGVmdDogYnkgc29tZWJvZHkgd2hvIGlzIGdvbmUsIGFzIHRoZSBzcGVjaWZpY2F0aW9uJ3MgdGFibGVzIG9mIGRlYXRocyBzYXk7IGhhcm1sZXNzLCBhbmRcbiAqIG1lbmRlZCBieSB0aGUgbmV4dCBvbmUgdG8gY29tZSB0aGF0IHdheS5cbiAqL1xuZXhwb3J0IHR5cGUgTGV2ZWwgPSBcIndyb25nXCIgfCBcImxlZnRcIjtcblxuZXhwb3J0IGludGVyZmFjZSBGaW5kaW5nIHtcbiAgLyoqIFdoaWNoIHJ1bGUgaXQgYnJlYWtzOiBcInF1ZXVlLm9yZGVyXCIuICovXG4gIHJlYWRvbmx5IHJ1bGU6IHN0cmluZztcbiAgcmVhZG9ubHkgbGV2ZWw6IExldmVsO1xuICAvKiogT2YgdGhlIHN0cnVjdHVyZTsgXCJcIiBmb3IgdGhlIHNlZ21lbnQgaXRzZWxmLiAqL1xuICByZWFkb25seSBzdHJ1Y3R1cmU6IHN0cmluZztcbiAgcmVhZG9ubHkga2luZDogc3RyaW5nO1xuICAvKiogQnl0ZSBvZmZzZXQgaW4gdGhlIHNlZ21lbnQuICovXG4gIHJlYWRvbmx5IG9mZnNldDogbnVtYmVyO1xuICAvKiogV2hhdCBsaWVzIHRoZXJlOiBcImNlbGwgM1wiLiAqL1xuICByZWFkb25seSB3aGF0OiBzdHJpbmc7XG4gIHJlYWRvbmx5IGZvdW5kOiBzdHJpbmc7XG4gIHJlYWRvbmx5IGV4cGVjdGVkOiBzdHJpbmc7XG4gIC8qKiBPZiB3aGF0IHRoZSBkZWFkIGxlZnQ6IHdobyBtZW5kcyBpdC4gKi9cbiAgcmVhZG9ubHkgbWVuZHM/OiBzdHJpbmc7XG59XG5cbi8qKiBBIGZpbmRpbmcgdGhhdCBpcyBub3QgeWV0IHByb3ZlZC4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgU3VzcGljaW9uIHtcbiAgcmVhZG9ubHkgZmluZGluZzogRmluZGluZztcbiAgcmVhZG9ubHkgc2lnaHRzOiByZWFkb25seSBTaWdodFtdO1xuICAvKiogV2hvc2UgZGVhdGggaXMgcGFydCBvZiBpdC4gKi9cbiAgcmVhZG9ubHkgZGVhZDogcmVhZG9ubHkgbnVtYmVyW107XG4gIC8qKiBTbG90cyB0aGF0IG5vYm9keSBtYXkgaG9sZCBmb3IgaXQgdG8gYmUgdHJ1ZS4gKi9cbiAgcmVhZG9ubHkgZW1wdHk6IHJlYWRvbmx5IG51bWJlcltdO1xuICAvKiogSXQgcmVzdHMgb24gbW9yZSB0aGFuIGl0cyBzaWdodHM6IHRydWUgb25seSB3aGVuIHRoZSBuZXh0IGxvb2sgc2F5cyB0aGUgc2FtZS4gKi9cbiAgcmVhZG9ubHkgdHdpY2U6IGJvb2xlYW47XG59XG5cbmV4cG9ydCBpbnRlcmZhY2UgV2hlcmUge1xuICByZWFkb25seSBhdDogbnVtYmVyO1xuICByZWFkb25seSB3aGF0OiBzdHJpbmc7XG59XG5cbi8qKiBXaGF0IGEgc3VzcGljaW9uIHJlc3RzIG9uLCBiZXNpZGVzIHdoYXQgaXMgc2FpZC4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgUHJvb2Yge1xuICByZWFkb25seSBzaWdodHM6IHJlYWRvbmx5IFNpZ2h0W107XG4gIHJlYWRvbmx5IGRlYWQ/OiByZWFkb25seSBudW1iZXJbXTtcbiAgcmVhZG9ubHkgZW1wdHk/OiByZWFkb25seSBudW1iZXJbXTtcbiAgcmVhZG9ubHkgdHdpY2U/OiBib29sZWFuO1xufVxuXG4vKiogQXMgbWFueSBzdXNwaWNpb25zIG9mIG9uZSBydWxlIGFyZSBrZXB0IGZvciBhIHN0cnVjdHVyZTsgb3RoZXJzIGFyZSBjb3VudGVkLiAqL1xuY29uc3QgTU9TVF9PRl9BX1JVTEUgPSAxNjtcblxuLyoqIFRoZSBzdHJ1Y3R1cmUgdGhhdCBpcyBsb29rZWQgYXQuICovXG5leHBvcnQgaW50ZXJmYWNlIFBsYWNlIHtcbiAgcmVhZG9ubHkgbmFtZTogc3RyaW5nO1xuICByZWFkb25seSBraW5kOiBzdHJpbmc7XG4gIC8qKiBGcm9tIHRoZSBzZWdtZW50J3Mgc3RhcnQsIGluIGJ5dGVzLiAqL1xuICByZWFkb25seSBvZmZzZXQ6IG51bWJlcjtcbiAgcmVhZG9ubHkgc2l6ZTogbnVtYmVyO1xufVxuXG4vKiogVGhyb3duIHdoZXJlIGEgc3RydWN0dXJlJ3MgZ2VvbWV0cnkgaXMgd3Jvbmc6IG5vdGhpbmcgY2FuIGJlIGZvdW5kIGJlaGluZCBpdC4gKi9cbmV4cG9ydCBjbGFzcyBVbmZvdW5kZWQgZXh0ZW5kcyBFcnJvciB7fVxuXG5leHBvcnQgY2xhc3MgRXhhbWluYXRpb24ge1xuICByZWFkb25seSBzdXNwaWNpb25zOiBTdXNwaWNpb25bXSA9IFtdO1xuICAvKiogSG93IG9mdGVuIGEgcnVsZSB3YXMgYnJva2VuIGJleW9uZCB3aGF0IGlzIGtlcHQuICovXG4gIHJlYWRvbmx5IG1vcmUgPSBuZXcgTWFwPHN0cmluZywgbnVtYmVyPigpO1xuICByZWFkb25seSAjY291bnRzID0gbmV3IE1hcDxzdHJpbmcsIG51bWJlcj4oKTtcblxuICBjb25zdHJ1Y3RvcihcbiAgICByZWFkb25seSBieXRlczogQnl0ZXMsXG4gICAgcmVhZG9ubHkgY2Vuc3VzOiBDZW5zdXMsXG4gICAgcmVhZG9ubHkgcGxhY2U6IFBsYWNlLFxuICAgIHJlYWRvbmx5IHNlZ21lbnQ6IFNlZ21lbnRGYWN0cyxcbiAgKSB7fVxuXG4gIGdldCBiYXNlKCk6IG51bWJlciB7XG4gICAgcmV0dXJuIHRoaXMucGxhY2Uub2Zmc2V0O1xuICB9XG5cbiAgLyoqIEEgd29yZCBvZiB0aGUgc3RydWN0dXJlLCBieSBpdHMgb2Zmc2V0IGluIGl0LiAqL1xuICB3b3JkKG9mZnNldDogbnVtYmVyKTogV29yZCB7XG4gICAgcmV0dXJuIHRoaXMuYnl0ZXMud29yZCh0aGlzLmJhc2UgKyBvZmZzZXQpO1xuICB9XG5cbiAgdTMyKG9mZnNldDogbnVtYmVyKTogbnVtYmVyIHtcbiAgICByZXR1cm4gdGhpcy5ieXRlcy51MzIodGhpcy5iYXNlICsgb2Zmc2V0KTtcbiAgfVxuXG4gICNub3RlKGxldmVsOiBMZXZlbCwgcnVsZTogc3RyaW5nLCB3aGVyZTogV2hlcmUsIGZvdW5kOiBzdHJpbmcsIGV4cGVjdGVkOiBzdHJpbmcsIHByb29mOiBQcm9vZiwgbWVuZHM/OiBzdHJpbmcpOiB2b2lkIHtcbiAgICBjb25zdCBjb3VudCA9ICh0aGlzLiNjb3VudHMuZ2V0KHJ1bGUpID8/IDApICsgMTtcbiAgICB0aGlzLiNjb3VudHMuc2V0KHJ1bGUsIGNvdW50KTtcbiAgICBpZiAoY291bnQgPiBNT1NUX09GX0FfUlVMRSkge1xuICAgICAgdGhpcy5tb3JlLnNldChydWxlLCBjb3VudCAtIE1PU1RfT0ZfQV9SVUxFKTtcbiAgICAgIHJldHVybjtcbiAgICB9XG4gICAgY29uc3QgeyBuYW1lLCBraW5kIH0gPSB0aGlzLnBsYWNlO1xuICAgIHRoaXMuc3VzcGljaW9ucy5wdXNoKHtcbiAgICAgIGZpbmRpbmc6IHtcbiAgICAgICAgcnVsZSxcbiAgICAgICAgbGV2ZWwsXG4gICAgICAgIHN0cnVjdHVyZTogbmFtZSxcbiAgICAgICAga2luZCxcbiAgICAgICAgb2Zmc2V0OiB3aGVyZS5hdCxcbiAgICAgICAgd2hhdDogd2hlcmUud2hhdCxcbiAgICAgICAgZm91bmQsXG4gICAgICAgIGV4cGVjdGVkLFxuICAgICAgICAuLi4obWVuZHMgPT09IHVuZGVmaW5lZCA/IHt9IDogeyBtZW5kcyB9KSxcbiAgICAgIH0sXG4gICAgICBzaWdodHM6IHByb29mLnNpZ2h0cyxcbiAgICAgIGRlYWQ6IHByb29mLmRlYWQgPz8gW10sXG4gICAgICBlbXB0eTogcHJvb2YuZW1wdHkgPz8gW10sXG4gICAgICB0d2ljZTogcHJvb2YudHdpY2UgPz8gZmFsc2UsXG4gICAgfSk7XG4gIH1cblxuICB3cm9uZyhydWxlOiBzdHJpbmcsIHdoZXJlOiBXaGVyZSwgZm91bmQ6IHN0cmluZywgZXhwZWN0ZWQ6IHN0cmluZywgcHJvb2Y6IFByb29mKTogdm9pZCB7XG4gICAgdGhpcy4jbm90ZShcIndyb25nXCIsIHJ1bGUsIHdoZXJlLCBmb3VuZCwgZXhwZWN0ZWQsIHByb29mKTtcbiAgfVxuXG4gIGxlZnQocnVsZTogc3RyaW5nLCB3aGVyZTogV2hlcmUsIGZvdW5kOiBzdHJpbmcsIG1lbmRzOiBzdHJpbmcsIHByb29mOiBQcm9vZik6IHZvaWQge1xuICAgIHRoaXMuI25vdGUoXCJsZWZ0XCIsIHJ1bGUsIHdoZXJlLCBmb3VuZCwgXCJcIiwgcHJvb2YsIG1lbmRzKTtcbiAgfVxuXG4gIC8qKiBBIHUzMiBvZiB0aGUgc3RydWN0dXJlJ3MgZmlyc3QgbGluZSwgd2hpY2ggbmV2ZXIgY2hhbmdlczogd2hhdCB0aGUga2luZCByZXF1aXJlcyBvZiBpdC4gKi9cbiAgZml4ZWQocnVsZTogc3RyaW5nLCBvZmZzZXQ6IG51bWJlciwgd2hhdDogc3RyaW5nLCBob2xkczogKHZhbHVlOiBudW1iZXIpID0+IGJvb2xlYW4sIGV4cGVjdGVkOiBzdHJpbmcpOiBudW1iZXIge1xuICAgIGNvbnN0IGF0ID0gdGhpcy5iYXNlICsgb2Zmc2V0O1xuICAgIGNvbnN0IHsgdmFsdWUsIHNpZ2h0IH0gPSB0aGlzLmJ5dGVzLnUzMlNlZW4oYXQpO1xuICAgIGlmICghaG9sZHModmFsdWUpKSB0aGlzLndyb25nKHJ1bGUsIHsgYXQsIHdoYXQgfSwgYCR7dmFsdWV9YCwgZXhwZWN0ZWQsIHsgc2lnaHRzOiBbc2lnaHRdIH0pO1xuICAgIHJldHVybiB2YWx1ZTtcbiAgfVxuXG4gIC8qKiBFbmRzIHRoZSBsb29rIHdoZXJlIHRoZSBnZW9tZXRyeSBsZWFkcyBub3doZXJlLiAqL1xuICBmb3VuZGVkKCk6IHZvaWQge1xuICAgIGlmICh0aGlzLnN1c3BpY2lvbnMuc29tZSgoeyBmaW5kaW5nIH0pID0+IGZpbmRpbmcubGV2ZWwgPT09IFwid3JvbmdcIikpIHRocm93IG5ldyBVbmZvdW5kZWQoKTtcbiAgfVxuXG4gIC8qKiBUaGF0IHNvIG1hbnkgYnl0ZXMgbGllIGluIHRoZSBzdHJ1Y3R1cmUncyBlbnRyeS4gKi9cbiAgZml0cyhydWxlOiBzdHJpbmcsIGJ5dGVzOiBudW1iZXIsIHdoeTogc3RyaW5nKTogdm9pZCB7XG4gICAgY29uc3QgeyBvZmZzZXQsIHNpemUgfSA9IHRoaXMucGxhY2U7XG4gICAgaWYgKGJ5dGVzIDw9IHNpemUpIHJldHVybjtcbiAgICBjb25zdCBsaW5lID0gdGhpcy5ieXRlcy5yZWFkKG9mZnNldCwgTC5MSU5FX0JZVEVTKTtcbiAgICB0aGlzLndyb25nKFxuICAgICAgcnVsZSxcbiAgICAgIHsgYXQ6IG9mZnNldCwgd2hhdDogXCJpdHMgZmlyc3QgbGluZVwiIH0sXG4gICAgICBgJHt3aHl9IHRha2UgJHtieXRlc30gYnl0ZXNgLFxuICAgICAgYGF0IG1vc3QgdGhlICR7c2l6ZX0gYnl0ZXMgb2YgaXRzIGVudHJ5YCxcbiAgICAgIHsgc2lnaHRzOiBbeyBhdDogb2Zmc2V0LCBieXRlczogbGluZSB9XSB9LFxuICAgICk7XG4gIH1cblxuICAvKipcbiAgICogQW4gb3duZXIgZmllbGQ6IDAsIG9yIGFuIGlkIHRoYXQgY2FuIGhhdmUgYmVlbiBnaXZlbi4gRmFsc2Ugd2hlbiBpdCBjYW5ub3QuIGBzaWdodHNgIGhvbGQgdGhlIHdvcmQgaW4gd2hpY2ggaXQgc3RhbmRzLlxuICAgKi9cbiAgb3duZXIocnVsZTogc3RyaW5nLCB3aGVyZTogV2hlcmUsIG93bmVyOiBudW1iZXIsIHNpZ2h0czogcmVhZG9ubHkgU2lnaHRbXSk6IGJvb2xlYW4ge1xuICAgIGlmIChvd25lciA9PT0gMCkgcmV0dXJuIHRydWU7XG4gICAgY29uc3Qgc2xvdCA9IG93bmVyICYgMHhmZjtcbiAgICBjb25zdCBnZW5lcmF0aW9uID0gb3duZXIgPj4+IDg7XG4gICAgaWYgKHNsb3QgPj0gMSAmJiBzbG90IDw9IHRoaXMuc2VnbWVudC5tYXhQZWVycyAmJiBnZW5lcmF0aW9uICE9PSAwKSByZXR1cm4gdHJ1ZTtcbiAgICB0aGlzLndyb25nKFxuICAgICAgcnVsZSxcbiAgICAgIHdoZXJlLFxuICAgICAgYG93bmVyICR7aGV4KG93bmVyLCA2KX0gKGdlbmVyYXRpb24gJHtnZW5lcmF0aW9ufSwgc2xvdCAke3Nsb3R9KWAsXG4gICAgICBgMCwgb3IgYW4gb3duZXIgaWQ6IGEgc2xvdCBmcm9tIDEgdG8gJHt0aGlzLnNlZ21lbnQubWF4UGVlcnN9IGFuZCBhIGdlbmVyYXRpb24gdGhhdCBpcyBub3QgMGAsXG4gICAgICB7IHNpZ2h0cyB9LFxuICAgICk7XG4gICAgcmV0dXJuIGZhbHNlO1xuICB9XG5cbiAgaXNEZWFkKG93bmVyOiBudW1iZXIpOiBib29sZWFuIHtcbiAgICByZXR1cm4gb3duZXIgIT09IDAgJiYgIXRoaXMuY2Vuc3VzLmFsaXZlKG93bmVyKTtcbiAgfVxuXG4gIC8qKiBBIHdhaXRlciBzZXQ6IGJpdHMgb2Ygc2xvdHMgdGhhdCB0aGVyZSBhcmUgbm90OyBiaXRzIG9mIHNsb3RzIHRoYXQgbm9ib2R5IGhvbGRzLiAqL1xuICB3YWl0ZXJzKG9mZnNldDogbnVtYmVyLCBuYW1lOiBzdHJpbmcpOiB2b2lkIHtcbiAgICBjb25zdCBydWxlID0gYCR7dGhpcy5wbGFjZS5raW5kfS53YWl0ZXJzYDtcbiAgICBjb25zdCB7IG1heFBlZXJzIH0gPSB0aGlzLnNlZ21lbnQ7XG4gICAgY29uc3QgZ29uZTogbnVtYmVyW10gPSBbXTtcbiAgICBjb25zdCBzaWdodHM6IFNpZ2h0W10gPSBbXTtcbiAgICBmb3IgKGxldCBrID0gMDsgayA8IEwuV0FJVEVSU19CWVRFUyAvIDg7IGsrKykge1xuICAgICAgY29uc3Qgd29yZCA9IHRoaXMud29yZChvZmZzZXQgKyA4ICogayk7XG4gICAgICBjb25zdCBiaXRzID0gdmFsdWVPZih3b3JkKTtcbiAgICAgIGlmIChiaXRzID09PSAwbikgY29udGludWU7XG4gICAgICBzaWdodHMucHVzaChzaWdodE9mKHdvcmQpKTtcbiAgICAgIGNvbnN0IHNsb3RzID0gQXJyYXkuZnJvbSh7IGxlbmd0aDogNjQgfSwgKF8sIGJpdCkgPT4gYml0KVxuICAgICAgICAuZmlsdGVyKChiaXQpID0+IChiaXRzID4+IEJpZ0ludChiaXQpKSAmIDFuKVxuICAgICAgICAubWFwKChiaXQpID0+IDY0ICogayArIGJpdCArIDEpO1xuICAgICAgY29uc3QgYmV5b25kID0gc2xvdHMuZmlsdGVyKChzbG90KSA9PiBzbG90ID4gbWF4UGVlcnMpO1xuICAgICAgaWYgKGJleW9uZC5sZW5ndGggPiAwKSB7XG4gICAgICAgIHRoaXMud3JvbmcoXG4gICAgICAgICAgcnVsZSxcbiAgICAgICAgICB7IGF0OiB3b3JkLmF0LCB3aGF0OiBgd2FpdGVyIHNldCAke25hbWV9YCB9LFxuICAgICAgICAgIGAke2hleChiaXRzLCAxNil9OiBiaXRzIG9mICR7c2xvdHNUZXh0KGJleW9uZCl9YCxcbiAgICAgICAgICBgYml0cyBvZiBzbG90cyAxIHRvICR7bWF4UGVlcnN9IG9ubHlgLFxuICAgICAgICAgIHsgc2lnaHRzOiBbc2lnaHRPZih3b3JkKV0gfSxcbiAgICAgICAgKTtcbiAgICAgIH1cbiAgICAgIGdvbmUucHVzaCguLi5zbG90cy5maWx0ZXIoKHNsb3QpID0+IHNsb3QgPD0gbWF4UGVlcnMgJiYgdGhpcy5jZW5zdXMuaXNFbXB0eShzbG90KSkpO1xuICAgIH1cbiAgICBpZiAoZ29uZS5sZW5ndGggPT09IDApIHJldHVybjtcbiAgICB0aGlzLmxlZnQoXG4gICAgICBgJHtydWxlfS1nb25lYCxcbiAgICAgIHsgYXQ6IHRoaXMuYmFzZSArIG9mZnNldCwgd2hhdDogYHdhaXRlciBzZXQgJHtuYW1lfWAgfSxcbiAgICAgIGAke2dvbmUubGVuZ3RoID09PSAxID8gXCJhIGJpdFwiIDogXCJiaXRzXCJ9IG9mICR7c2xvdHNUZXh0KGdvbmUpfSwgd2hpY2ggbm9ib2R5IGhvbGRzYCxcbiAgICAgIFwidGhlIG5leHQgd2FrZS11cCB0YWtlcyBzdWNoIGJpdHMgYW5kIGdvZXMgb25cIixcbiAgICAgIHsgc2lnaHRzOiBbXSwgZW1wdHk6IGdvbmUgfSxcbiAgICApO1xuICB9XG5cbiAgLyoqIEJ5dGVzIGJlaGluZCBhbiBlbGVtZW50LCB1cCB0byB0aGUgbmV4dCBtdWx0aXBsZSBvZiA4OiB6ZXJvLiBgcHJvb2ZgIHNob3dzIHRoYXQgdGhlIHBheWxvYWQgaXMgcHVibGlzaGVkLiAqL1xuICBwYWRkaW5nKHdoYXQ6IHN0cmluZywgYXQ6IG51bWJlciwgc2l6ZTogbnVtYmVyLCBwcm9vZjogcmVhZG9ubHkgU2lnaHRbXSk6IHZvaWQge1xuICAgIGNvbnN0IGVuZCA9IE1hdGguY2VpbChzaXplIC8gOCkgKiA4O1xuICAgIGlmIChlbmQgPT09IHNpemUpIHJldHVybjtcbiAgICBjb25zdCBieXRlcyA9IHRoaXMuYnl0ZXMubmVhcihhdCArIHNpemUsIGVuZCAtIHNpemUpO1xuICAgIGlmIChieXRlcy5ldmVyeSgoYnl0ZSkgPT4gYnl0ZSA9PT0gMCkpIHJldHVybjtcbiAgICB0aGlzLndyb25nKFxuICAgICAgYCR7dGhpcy5wbGFjZS5raW5kfS5wYWRkaW5nYCxcbiAgICAgIHsgYXQ6IGF0ICsgc2l6ZSwgd2hhdDogYHRoZSBieXRlcyBiZWhpbmQgJHt3aGF0fWAgfSxcbiAgICAgIGJ5dGVzLnRvU3RyaW5nKFwiaGV4XCIpLnJlcGxhY2UoLyguLikoPz0uKS9nLCBcIiQxIFwiKSxcbiAgICAgIFwiemVybywgdXAgdG8gdGhlIG5leHQgbXVsdGlwbGUgb2YgOFwiLFxuICAgICAgeyBzaWdodHM6IFsuLi5wcm9vZiwgeyBhdDogYXQgKyBzaXplLCBieXRlczogQnVmZmVyLmZyb20oYnl0ZXMpIH1dIH0sXG4gICAgKTtcbiAgfVxufVxuXG4vKiogV2hhdCB0aGUgY2hlY2tzIG5lZWQgdG8ga25vdyBvZiB0aGUgc2VnbWVudCBhcm91bmQgYSBzdHJ1Y3R1cmUuICovXG5leHBvcnQgaW50ZXJmYWNlIFNlZ21lbnRGYWN0cyB7XG4gIHJlYWRvbmx5IG1heFBlZXJzOiBudW1iZXI7XG4gIHJlYWRvbmx5IHNlZ21lbnRJZDogbnVtYmVyO1xuICAvKiogVGhlIHN0cnVjdHVyZXMgdGhhdCBsaWUgaW4gaXQuICovXG4gIHJlYWRvbmx5IHBsYWNlczogcmVhZG9ubHkgUGxhY2VbXTtcbn1cblxuZXhwb3J0IGZ1bmN0aW9uIHNsb3RzVGV4dChzbG90czogcmVhZG9ubHkgbnVtYmVyW10pOiBzdHJpbmcge1xuICBjb25zdCBtb3N0ID0gODtcbiAgY29uc3QgdGV4dCA9IHNsb3RzLnNsaWNlKDAsIG1vc3QpLmpvaW4oXCIsIFwiKSArIChzbG90cy5sZW5ndGggPiBtb3N0ID8gYCBhbmQgJHtzbG90cy5sZW5ndGggLSBtb3N0fSBtb3JlYCA6IFwiXCIpO1xuICByZXR1cm4gYCR7c2xvdHMubGVuZ3RoID09PSAxID8gXCJzbG90XCIgOiBcInNsb3RzXCJ9ICR7dGV4dH1gO1xufVxuIiwgIi8vIFRoZSBzZWdtZW50IGl0c2VsZjogaGVhZGVyLCB0YWJsZSwgcGFydGljaXBhbnRzLiBTUEVDSUZJQ0FUSU9OLm1kIHNlY3Rpb25zIDMgdG8gNS5cblxuaW1wb3J0ICogYXMgTCBmcm9tIFwiemVyb2lwYy9sYXlvdXRcIjtcbmltcG9ydCB0eXBlIHsgRXhhbWluYXRpb24sIFBsYWNlIH0gZnJvbSBcIi4vZXhhbWluYXRpb25cIjtcbmltcG9ydCB7IHR5cGUgQnl0ZXMsIGhleCwgdHlwZSBTaWdodCwgdXA2NCB9IGZyb20gXCIuL3dvcmRzXCI7XG5cbi8qKiBXaGF0IHRoZSBoZWFkZXIgc2F5cyBvZiB0aGUgc2VnbWVudCdzIHNoYXBlLCBhcyBmYXIgYXMgaXQgd2FzIHByb3ZlZC4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgU2hhcGUge1xuICByZWFkb25seSBsaW5lczogbnVtYmVyO1xuICByZWFkb25seSBtYXhFbnRyaWVzOiBudW1iZXI7XG4gIHJlYWRvbmx5IG1heFBlZXJzOiBudW1iZXI7XG4gIHJlYWRvbmx5IHNlZ21lbnRJZDogbnVtYmVyO1xuICAvKiogV2hlcmUgdGhlIHBlZXJzIGJlZ2luLCBpbiBieXRlcy4gKi9cbiAgcmVhZG9ubHkgcGVlcnM6IG51bWJlcjtcbiAgLyoqIFRoZSBmaXJzdCBsaW5lIGJlaGluZCB0aGUgcGVlcnMuICovXG4gIHJlYWRvbmx5IGZpcnN0TGluZTogbnVtYmVyO1xufVxuXG4vKiogV2hlcmUgYSBzZWdtZW50IG9mIHRoaXMgc2hhcGUgaGFzIGl0cyBwZWVycywgYW5kIGl0cyBmaXJzdCBzdHJ1Y3R1cmUuICovXG5leHBvcnQgZnVuY3Rpb24gc2hhcGVPZihieXRlczogQnl0ZXMpOiBTaGFwZSB7XG4gIGNvbnN0IG1heEVudHJpZXMgPSBieXRlcy51MzIoTC5IRUFERVJfTUFYX0VOVFJJRVMpO1xuICBjb25zdCBtYXhQZWVycyA9IGJ5dGVzLnUzMihMLkhFQURFUl9NQVhfUEVFUlMpO1xuICBjb25zdCBwZWVycyA9IEwuTElORV9CWVRFUyArIHVwNjQobWF4RW50cmllcyAqIEwuRU5UUllfQllURVMpO1xuICByZXR1cm4ge1xuICAgIGxpbmVzOiBieXRlcy51MzIoTC5IRUFERVJfU0laRSksXG4gICAgbWF4RW50cmllcyxcbiAgICBtYXhQZWVycyxcbiAgICBzZWdtZW50SWQ6IGJ5dGVzLnUzMihMLkhFQURFUl9TRUdNRU5UX0lEKSxcbiAgICBwZWVycyxcbiAgICBmaXJzdExpbmU6IHBlZXJzIC8gTC5MSU5FX0JZVEVTICsgbWF4UGVlcnMsXG4gIH07XG59XG5cbi8qKiBXaGF0IG11c3QgaG9sZCBiZWZvcmUgYW55dGhpbmcgZWxzZSBjYW4gYmUgZm91bmQ6IHRoZSBjaGVja3Mgb2YgXCJPcGVuaW5nXCIsIHN0ZXAgMi4gKi9cbmV4cG9ydCBmdW5jdGlvbiBjaGVja1NoYXBlKHg6IEV4YW1pbmF0aW9uLCBzaGFwZTogU2hhcGUpOiB2b2lkIHtcbiAgY29uc3QgeyBieXRlcyB9ID0geDtcbiAgY29uc3Qgc2VlbiA9ICguLi5vZmZzZXRzOiBudW1iZXJbXSk6IFNpZ2h0W10gPT4gb2Zmc2V0cy5tYXAoKGF0KSA9PiBieXRlcy51MzJTZWVuKGF0KS5zaWdodCk7XG4gIGNvbnN0IHsgbGluZXMsIG1heEVudHJpZXMsIG1heFBlZXJzLCBmaXJzdExpbmUgfSA9IHNoYXBlO1xuICBpZiAobGluZXMgKiBMLkxJTkVfQllURVMgIT09IGJ5dGVzLnNpemUpIHtcbiAgICB4Lndyb25nKFxuICAgICAgXCJoZWFkZXIuc2l6ZVwiLFxuICAgICAgeyBhdDogTC5IRUFERVJfU0laRSwgd2hhdDogXCJzaXplXCIgfSxcbiAgICAgIGAke2xpbmVzfSBsaW5lcywgd2hpY2ggYXJlICR7bGluZXMgKiBMLkxJTkVfQllURVN9IGJ5dGVzYCxcbiAgICAgIGB0aGUgJHtieXRlcy5zaXplfSBieXRlcyB0aGF0IGl0cyBmaWxlIGhhc2AsXG4gICAgICB7IHNpZ2h0czogc2VlbihMLkhFQURFUl9TSVpFKSB9LFxuICAgICk7XG4gIH1cbiAgaWYgKG1heEVudHJpZXMgPCAxKSB7XG4gICAgeC53cm9uZyhcImhlYWRlci5tYXhfZW50cmllc1wiLCB7IGF0OiBMLkhFQURFUl9NQVhfRU5UUklFUywgd2hhdDogXCJtYXhfZW50cmllc1wiIH0sIFwiMFwiLCBcImF0IGxlYXN0IDFcIiwge1xuICAgICAgc2lnaHRzOiBzZWVuKEwuSEVBREVSX01BWF9FTlRSSUVTKSxcbiAgICB9KTtcbiAgfVxuICBpZiAobWF4UGVlcnMgPCAxIHx8IG1heFBlZXJzID4gTC5NQVhfUEVFUlNfTElNSVQpIHtcbiAgICB4Lndyb25nKFxuICAgICAgXCJoZWFkZXIubWF4X3BlZXJzXCIsXG4gICAgICB7IGF0OiBMLkhFQURFUl9NQVhfUEVFUlMsIHdoYXQ6IFwibWF4X3BlZXJzXCIgfSxcbiAgICAgIGAke21heFBlZXJzfWAsXG4gICAgICBgMSB0byAke0wuTUFYX1BFRVJTX0xJTUlUfWAsXG4gICAgICB7IHNpZ2h0czogc2VlbihMLkhFQURFUl9NQVhfUEVFUlMpIH0sXG4gICAgKTtcbiAgfSBlbHNlIGlmIChtYXhFbnRyaWVzID49IDEgJiYgZmlyc3RMaW5lID4gbGluZXMpIHtcbiAgICB4Lndyb25nKFxuICAgICAgXCJoZWFkZXIucm9vbVwiLFxuICAgICAgeyBhdDogTC5IRUFERVJfTUFYX0VOVFJJRVMsIHdoYXQ6IFwibWF4X2VudHJpZXMgYW5kIG1heF9wZWVyc1wiIH0sXG4gICAgICBgJHttYXhFbnRyaWVzfSBlbnRyaWVzIGFuZCAke21heFBlZXJzfSBwZWVycywgd2hpY2ggdGFrZSAke2ZpcnN0TGluZX0gbGluZXNgLFxuICAgICAgYGhlYWRlciwgdGFibGUgYW5kIHBlZXJzIHdpdGhpbiAke2xpbmVzfSBsaW5lc2AsXG4gICAgICB7IHNpZ2h0czogc2VlbihMLkhFQURFUl9NQVhfRU5UUklFUywgTC5IRUFERVJfTUFYX1BFRVJTLCBMLkhFQURFUl9TSVpFKSB9LFxuICAgICk7XG4gIH1cbiAgeC5mb3VuZGVkKCk7XG4gIGlmIChzaGFwZS5zZWdtZW50SWQgPT09IDApIHtcbiAgICB4Lndyb25nKFxuICAgICAgXCJoZWFkZXIuc2VnbWVudF9pZFwiLFxuICAgICAgeyBhdDogTC5IRUFERVJfU0VHTUVOVF9JRCwgd2hhdDogXCJzZWdtZW50X2lkXCIgfSxcbiAgICAgIFwiMFwiLFxuICAgICAgXCJhIHJhbmRvbSBudW1iZXIgdGhhdCBpcyBub3QgMFwiLFxuICAgICAge1xuICAgICAgICBzaWdodHM6IHNlZW4oTC5IRUFERVJfU0VHTUVOVF9JRCksXG4gICAgICB9LFxuICAgICk7XG4gIH1cbn1cblxuLyoqIEFuIGVudHJ5IG9mIHRoZSB0YWJsZTogd2hlcmUgaXQgbGllcywgYW5kIHdoYXQgaXQgc2F5cy4gKi9cbmludGVyZmFjZSBFbnRyeSB7XG4gIHJlYWRvbmx5IG51bWJlcjogbnVtYmVyO1xuICByZWFkb25seSBhdDogbnVtYmVyO1xuICByZWFkb25seSByYXc6IEJ1ZmZlcjtcbiAgcmVhZG9ubHkgbmFtZTogc3RyaW5nO1xuICByZWFkb25seSBsaW5lOiBudW1iZXI7XG4gIHJlYWRvbmx5IGxpbmVzOiBudW1iZXI7XG59XG5cbmNvbnN0IGxpbmVzT2YgPSAoeyBsaW5lLCBsaW5lcyB9OiBFbnRyeSkgPT4gYGxpbmVzICR7bGluZX0gdG8gJHtsaW5lICsgbGluZXMgLSAxfWA7XG5cbmNvbnN0IGRlY29kZXIgPSBuZXcgVGV4dERlY29kZXIoXCJ1dGYtOFwiLCB7IGZhdGFsOiB0cnVlLCBpZ25vcmVCT006IHRydWUgfSk7XG5cbmZ1bmN0aW9uIG5hbWVQcm9ibGVtKHJhdzogQnVmZmVyKTogc3RyaW5nIHtcbiAgY29uc3QgZW5kID0gcmF3LmluZGV4T2YoMCk7XG4gIGlmIChlbmQgPT09IDApIHJldHVybiBcIml0IGlzIGVtcHR5XCI7XG4gIGlmIChlbmQgPCAwKSByZXR1cm4gYGl0IHRha2VzIGFsbCAke0wuRU5UUllfTkFNRV9CWVRFU30gYnl0ZXNgO1xuICBpZiAocmF3LnN1YmFycmF5KGVuZCkuc29tZSgoYnl0ZSkgPT4gYnl0ZSAhPT0gMCkpIHJldHVybiBcInRoZXJlIGFyZSBieXRlcyBiZWhpbmQgaXRzIGVuZFwiO1xuICB0cnkge1xuICAgIGRlY29kZXIuZGVjb2RlKHJhdy5zdWJhcnJheSgwLCBlbmQpKTtcbiAgICByZXR1cm4gXCJcIjtcbiAgfSBjYXRjaCB7XG4gICAgcmV0dXJuIFwiaXQgaXMgbm8gVVRGLThcIjtcbiAgfVxufVxuXG4vKiogVGhlIHRhYmxlJ3MgZW50cmllczsgdGhvc2Ugd2hlcmUgYSBzdHJ1Y3R1cmUgY2FuIGxpZSBiZWNvbWUgcGxhY2VzLCBieSB0aGUga2luZCB0aGF0IHRoZWlyIGZpcnN0IGxpbmUgbmFtZXMuICovXG5leHBvcnQgZnVuY3Rpb24gY2hlY2tUYWJsZSh4OiBFeGFtaW5hdGlvbiwgc2hhcGU6IFNoYXBlLCBraW5kT2Y6ICh3b3JkOiBudW1iZXIpID0+IHN0cmluZyk6IFBsYWNlW10ge1xuICBjb25zdCB7IGJ5dGVzIH0gPSB4O1xuICBjb25zdCBuZXh0ID0gYnl0ZXMudTMyU2VlbihMLkhFQURFUl9ORVhUX09GRlNFVCk7IC8vIGJlZm9yZSB0aGUgY291bnQsIHdoaWNoIGlzIHN0b3JlZCBmaXJzdFxuICBjb25zdCBjb3VudGVkID0gYnl0ZXMudTMyU2VlbihMLkhFQURFUl9FTlRSWV9DT1VOVCk7XG4gIGNvbnN0IHsgZmlyc3RMaW5lLCBsaW5lcywgbWF4RW50cmllcyB9ID0gc2hhcGU7XG4gIGlmIChjb3VudGVkLnZhbHVlID4gbWF4RW50cmllcykge1xuICAgIHgud3JvbmcoXG4gICAgICBcImhlYWRlci5lbnRyeV9jb3VudFwiLFxuICAgICAgeyBhdDogTC5IRUFERVJfRU5UUllfQ09VTlQsIHdoYXQ6IFwiZW50cnlfY291bnRcIiB9LFxuICAgICAgYCR7Y291bnRlZC52YWx1ZX1gLFxuICAgICAgYGF0IG1vc3QgbWF4X2VudHJpZXMsICR7bWF4RW50cmllc31gLFxuICAgICAgeyBzaWdodHM6IFtjb3VudGVkLnNpZ2h0XSB9LFxuICAgICk7XG4gIH1cbiAgY29uc3QgdGFibGUgPSBieXRlcy5yZWFkKEwuTElORV9CWVRFUywgTWF0aC5taW4oY291bnRlZC52YWx1ZSwgbWF4RW50cmllcykgKiBMLkVOVFJZX0JZVEVTKTtcbiAgY29uc3QgZW50cmllczogRW50cnlbXSA9IFtdO1xuICBmb3IgKGxldCBudW1iZXIgPSAwOyBudW1iZXIgKiBMLkVOVFJZX0JZVEVTIDwgdGFibGUubGVuZ3RoOyBudW1iZXIrKykge1xuICAgIGNvbnN0IHJhdyA9IHRhYmxlLnN1YmFycmF5KG51bWJlciAqIEwuRU5UUllfQllURVMsIChudW1iZXIgKyAxKSAqIEwuRU5UUllfQllURVMpO1xuICAgIGNvbnN0IG5hbWVCeXRlcyA9IHJhdy5zdWJhcnJheSgwLCBMLkVOVFJZX05BTUVfQllURVMpO1xuICAgIGVudHJpZXMucHVzaCh7XG4gICAgICBudW1iZXIsXG4gICAgICBhdDogTC5MSU5FX0JZVEVTICsgbnVtYmVyICogTC5FTlRSWV9CWVRFUyxcbiAgICAgIHJhdyxcbiAgICAgIG5hbWU6IG5hbWVCeXRlcy50b1N0cmluZygpLnJlcGxhY2UoL1xcMFteXSokLywgXCJcIiksXG4gICAgICBsaW5lOiByYXcucmVhZFVJbnQzMkxFKEwuRU5UUllfT0ZGU0VUKSxcbiAgICAgIGxpbmVzOiByYXcucmVhZFVJbnQzMkxFKEwuRU5UUllfU0laRSksXG4gICAgfSk7XG4gIH1cbiAgY29uc3Qgc2lnaHRPZiA9IChlbnRyeTogRW50cnkpOiBTaWdodCA9PiAoeyBhdDogZW50cnkuYXQsIGJ5dGVzOiBlbnRyeS5yYXcgfSk7XG4gIGNvbnN0IHdoYXQgPSAoZW50cnk6IEVudHJ5KSA9PiBgZW50cnkgJHtlbnRyeS5udW1iZXJ9ICgke0pTT04uc3RyaW5naWZ5KGVudHJ5Lm5hbWUpfSlgO1xuICBjb25zdCBnb29kOiBFbnRyeVtdID0gW107XG4gIGNvbnN0IG5hbWVzID0gbmV3IE1hcDxzdHJpbmcsIEVudHJ5PigpO1xuICBmb3IgKGNvbnN0IGVudHJ5IG9mIGVudHJpZXMpIHtcbiAgICBjb25zdCBwcm9vZiA9IHsgc2lnaHRzOiBbY291bnRlZC5zaWdodCwgc2lnaHRPZihlbnRyeSldIH07XG4gICAgY29uc3QgcHJvYmxlbSA9IG5hbWVQcm9ibGVtKGVudHJ5LnJhdy5zdWJhcnJheSgwLCBMLkVOVFJZX05BTUVfQllURVMpKTtcbiAgICBpZiAocHJvYmxlbSAhPT0gXCJcIikge1xuICAgICAgY29uc3QgZm91bmQgPSBlbnRyeS5yYXcuc3ViYXJyYXkoMCwgTC5FTlRSWV9OQU1FX0JZVEVTKS50b1N0cmluZyhcImhleFwiKTtcbiAgICAgIHgud3JvbmcoXG4gICAgICAgIFwidGFibGUubmFtZVwiLFxuICAgICAgICB7IGF0OiBlbnRyeS5hdCwgd2hhdDogYHRoZSBuYW1lIG9mIGVudHJ5ICR7ZW50cnkubnVtYmVyfWAgfSxcbiAgICAgICAgYCR7Zm91bmR9OiAke3Byb2JsZW19YCxcbiAgICAgICAgXCIxIHRvIDMxIGJ5dGVzIG9mIFVURi04IHdpdGhvdXQgTlVMLCB6ZXJvLXBhZGRlZFwiLFxuICAgICAgICBwcm9vZixcbiAgICAgICk7XG4gICAgfVxuICAgIGNvbnN0IGtleSA9IGVudHJ5LnJhdy50b1N0cmluZyhcImxhdGluMVwiLCAwLCBMLkVOVFJZX05BTUVfQllURVMpO1xuICAgIGNvbnN0IHNhbWUgPSBuYW1lcy5nZXQoa2V5KTtcbiAgICBpZiAoc2FtZSkge1xuICAgICAgeC53cm9uZyhcbiAgICAgICAgXCJ0YWJsZS51bmlxdWVcIixcbiAgICAgICAgeyBhdDogZW50cnkuYXQsIHdoYXQ6IHdoYXQoZW50cnkpIH0sXG4gICAgICAgIGB0aGUgbmFtZSBvZiBlbnRyeSAke3NhbWUubnVtYmVyfWAsXG4gICAgICAgIFwiYSBuYW1lIHRoYXQgbm8gb3RoZXIgZW50cnkgaGFzXCIsXG4gICAgICAgIHsgc2lnaHRzOiBbLi4ucHJvb2Yuc2lnaHRzLCBzaWdodE9mKHNhbWUpXSB9LFxuICAgICAgKTtcbiAgICB9IGVsc2UgbmFtZXMuc2V0KGtleSwgZW50cnkpO1xuICAgIGNvbnN0IGluc2lkZSA9IGVudHJ5LmxpbmUgPj0gZmlyc3RMaW5lICYmIGVudHJ5LmxpbmVzID49IDEgJiYgZW50cnkubGluZSArIGVudHJ5LmxpbmVzIDw9IGxpbmVzO1xuICAgIGlmICghaW5zaWRlKSB7XG4gICAgICB4Lndyb25nKFxuICAgICAgICBcInRhYmxlLnBsYWNlXCIsXG4gICAgICAgIHsgYXQ6IGVudHJ5LmF0ICsgTC5FTlRSWV9PRkZTRVQsIHdoYXQ6IHdoYXQoZW50cnkpIH0sXG4gICAgICAgIGxpbmVzT2YoZW50cnkpLFxuICAgICAgICBgYXQgbGVhc3Qgb25lIGxpbmUsIHdpdGhpbiAke2ZpcnN0TGluZX0gdG8gJHtsaW5lcyAtIDF9YCxcbiAgICAgICAgcHJvb2YsXG4gICAgICApO1xuICAgIH0gZWxzZSB7XG4gICAgICBjb25zdCBiZWZvcmUgPSBnb29kLmF0KC0xKTtcbiAgICAgIGlmIChiZWZvcmUgJiYgZW50cnkubGluZSA8IGJlZm9yZS5saW5lKSB7XG4gICAgICAgIHgud3JvbmcoXG4gICAgICAgICAgXCJ0YWJsZS5vcmRlclwiLFxuICAgICAgICAgIHsgYXQ6IGVudHJ5LmF0ICsgTC5FTlRSWV9PRkZTRVQsIHdoYXQ6IHdoYXQoZW50cnkpIH0sXG4gICAgICAgICAgbGluZXNPZihlbnRyeSksXG4gICAgICAgICAgYGxpbmVzIGJlaGluZCB0aG9zZSBvZiBlbnRyeSAke2JlZm9yZS5udW1iZXJ9LCAke2xpbmVzT2YoYmVmb3JlKX06IHN0cnVjdHVyZXMgbGllIGluIG9yZGVyIG9mIGNyZWF0aW9uYCxcbiAgICAgICAgICB7IHNpZ2h0czogWy4uLnByb29mLnNpZ2h0cywgc2lnaHRPZihiZWZvcmUpXSB9LFxuICAgICAgICApO1xuICAgICAgfVxuICAgICAgZ29vZC5wdXNoKGVudHJ5KTtcbiAgICB9XG4gIH1cbiAgbGV0IGxhc3Q6IEVudHJ5IHwgdW5kZWZpbmVkO1xuICBmb3IgKGNvbnN0IGVudHJ5IG9mIFsuLi5nb29kXS5zb3J0KChhLCBiKSA9PiBhLmxpbmUgLSBiLmxpbmUgfHwgYS5udW1iZXIgLSBiLm51bWJlcikpIHtcbiAgICBpZiAobGFzdCAmJiBlbnRyeS5saW5lIDwgbGFzdC5saW5lICsgbGFzdC5saW5lcykge1xuICAgICAgeC53cm9uZyhcbiAgICAgICAgXCJ0YWJsZS5vdmVybGFwXCIsXG4gICAgICAgIHsgYXQ6IGVudHJ5LmF0ICsgTC5FTlRSWV9PRkZTRVQsIHdoYXQ6IHdoYXQoZW50cnkpIH0sXG4gICAgICAgIGxpbmVzT2YoZW50cnkpLFxuICAgICAgICBgbm8gbGluZSBvZiBlbnRyeSAke2xhc3QubnVtYmVyfSwgJHtsaW5lc09mKGxhc3QpfWAsXG4gICAgICAgIHsgc2lnaHRzOiBbY291bnRlZC5zaWdodCwgc2lnaHRPZihlbnRyeSksIHNpZ2h0T2YobGFzdCldIH0sXG4gICAgICApO1xuICAgIH1cbiAgICBpZiAoIWxhc3QgfHwgZW50cnkubGluZSArIGVudHJ5LmxpbmVzID4gbGFzdC5saW5lICsgbGFzdC5saW5lcykgbGFzdCA9IGVudHJ5O1xuICB9XG4gIGNvbnN0IGVuZCA9IGdvb2QucmVkdWNlKChtb3N0LCBlbnRyeSkgPT4gTWF0aC5tYXgobW9zdCwgZW50cnkubGluZSArIGVudHJ5LmxpbmVzKSwgZmlyc3RMaW5lKTtcbiAgY29uc3QgYWxsID0geyBzaWdodHM6IFtuZXh0LnNpZ2h0LCBjb3VudGVkLnNpZ2h0LCB7IGF0OiBMLkxJTkVfQllURVMsIGJ5dGVzOiB0YWJsZSB9XSB9O1xuICBjb25zdCB3aGVyZSA9IHsgYXQ6IEwuSEVBREVSX05FWFRfT0ZGU0VULCB3aGF0OiBcIm5leHRfb2Zmc2V0XCIgfTtcbiAgaWYgKG5leHQudmFsdWUgPiBsaW5lcyB8fCBuZXh0LnZhbHVlID4gZW5kKSB7XG4gICAgaWYgKGdvb2QubGVuZ3RoID09PSBlbnRyaWVzLmxlbmd0aCB8fCBuZXh0LnZhbHVlID4gbGluZXMpXG4gICAgICB4Lndyb25nKFwiaGVhZGVyLm5leHRfb2Zmc2V0XCIsIHdoZXJlLCBgbGluZSAke25leHQudmFsdWV9YCwgYGxpbmUgJHtlbmR9LCBiZWhpbmQgdGhlIGxhc3Qgc3RydWN0dXJlYCwgYWxsKTtcbiAgfSBlbHNlIGlmIChuZXh0LnZhbHVlIDwgZmlyc3RMaW5lKSB7XG4gICAgeC53cm9uZyhcImhlYWRlci5uZXh0X29mZnNldFwiLCB3aGVyZSwgYGxpbmUgJHtuZXh0LnZhbHVlfWAsIGBhdCBsZWFzdCBsaW5lICR7Zmlyc3RMaW5lfSwgYmVoaW5kIHRoZSBwZWVyc2AsIGFsbCk7XG4gIH0gZWxzZSBpZiAobmV4dC52YWx1ZSA8IGVuZCkge1xuICAgIHgubGVmdChcbiAgICAgIFwiaGVhZGVyLm5leHRfb2Zmc2V0LWxhZ3NcIixcbiAgICAgIHdoZXJlLFxuICAgICAgYGxpbmUgJHtuZXh0LnZhbHVlfSwgYW5kIHRoZSBsYXN0IHN0cnVjdHVyZSBlbmRzIGF0IGxpbmUgJHtlbmR9YCxcbiAgICAgIFwid2hvZXZlciBjcmVhdGVzIHRoZSBuZXh0IHN0cnVjdHVyZSBsb29rcyBhdCB0aGUgZW50cmllcywgdG9vXCIsXG4gICAgICBhbGwsXG4gICAgKTtcbiAgfVxuICByZXR1cm4gZ29vZC5tYXAoKGVudHJ5KSA9PiB7XG4gICAgY29uc3Qgb2Zmc2V0ID0gZW50cnkubGluZSAqIEwuTElORV9CWVRFUztcbiAgICByZXR1cm4geyBuYW1lOiBlbnRyeS5uYW1lLCBraW5kOiBraW5kT2YoYnl0ZXMudTMyKG9mZnNldCkpLCBvZmZzZXQsIHNpemU6IGVudHJ5LmxpbmVzICogTC5MSU5FX0JZVEVTIH07XG4gIH0pO1xufVxuXG4vKiogVGhlIGxpbmVzIG9mIHRoZSBwZWVyIHNsb3RzLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIGNoZWNrUGVlcnMoeDogRXhhbWluYXRpb24sIHNoYXBlOiBTaGFwZSk6IHZvaWQge1xuICBjb25zdCB7IGJ5dGVzIH0gPSB4O1xuICBmb3IgKGxldCBzbG90ID0gMTsgc2xvdCA8PSBzaGFwZS5tYXhQZWVyczsgc2xvdCsrKSB7XG4gICAgY29uc3QgYXQgPSBzaGFwZS5wZWVycyArIChzbG90IC0gMSkgKiBMLkxJTkVfQllURVM7XG4gICAgY29uc3QgbGluZSA9IGJ5dGVzLnJlYWQoYXQsIEwuTElORV9CWVRFUyk7XG4gICAgY29uc3Qgb3duZXIgPSBsaW5lLnJlYWRVSW50MzJMRShMLlBFRVJfT1dORVIpO1xuICAgIGlmIChvd25lciA9PT0gMCkgY29udGludWU7IC8vIG5ldmVyIGFueSwgb3Igc29tZWJvZHkgYXR0YWNoZXMganVzdCBub3dcbiAgICBjb25zdCBzaWdodCA9IHsgYXQsIGJ5dGVzOiBsaW5lLnN1YmFycmF5KDAsIDQpIH07XG4gICAgaWYgKG93bmVyID49IDIgKiogMjQgfHwgKG93bmVyICYgMHhmZikgIT09IHNsb3QgfHwgb3duZXIgPj4+IDggPT09IDApIHtcbiAgICAgIHgud3JvbmcoXG4gICAgICAgIFwicGVlci5vd25lclwiLFxuICAgICAgICB7IGF0OiBhdCArIEwuUEVFUl9PV05FUiwgd2hhdDogYG93bmVyIG9mIHNsb3QgJHtzbG90fWAgfSxcbiAgICAgICAgaGV4KG93bmVyLCA2KSxcbiAgICAgICAgYDAsIG9yIGFuIG93bmVyIGlkOiBhIGdlbmVyYXRpb24gdGhhdCBpcyBub3QgMCwgYW5kIHNsb3QgJHtoZXgoc2xvdCwgMil9YCxcbiAgICAgICAgeyBzaWdodHM6IFtzaWdodF0gfSxcbiAgICAgICk7XG4gICAgfVxuICAgIGNvbnN0IGxhYmVsID0gbGluZS5zdWJhcnJheShMLlBFRVJfTEFCRUwsIEwuUEVFUl9MQUJFTCArIEwuUEVFUl9MQUJFTF9CWVRFUyk7XG4gICAgY29uc3QgZW5kID0gbGFiZWwuaW5kZXhPZigwKTtcbiAgICBpZiAoZW5kID49IDAgJiYgbGFiZWwuc3ViYXJyYXkoZW5kKS5zb21lKChieXRlKSA9PiBieXRlICE9PSAwKSkge1xuICAgICAgeC53cm9uZyhcbiAgICAgICAgXCJwZWVyLmxhYmVsXCIsXG4gICAgICAgIHsgYXQ6IGF0ICsgTC5QRUVSX0xBQkVMLCB3aGF0OiBgbGFiZWwgb2Ygc2xvdCAke3Nsb3R9YCB9LFxuICAgICAgICBsYWJlbC50b1N0cmluZyhcImhleFwiKSxcbiAgICAgICAgXCJ0ZXh0LCB6ZXJvLXBhZGRlZFwiLFxuICAgICAgICB7IHNpZ2h0czogW3NpZ2h0LCB7IGF0OiBhdCArIEwuUEVFUl9MQUJFTCwgYnl0ZXM6IGxhYmVsIH1dIH0sXG4gICAgICApO1xuICAgIH1cbiAgfVxufVxuIiwgIi8vIE1hcHMgYW5kIHNldHM6IFNQRUNJRklDQVRJT04ubWQgc2VjdGlvbnMgMTQgYW5kIDE1LlxuXG5pbXBvcnQgKiBhcyBMIGZyb20gXCJ6ZXJvaXBjL2xheW91dFwiO1xuaW1wb3J0IHsgYmxvY2tzVGV4dCB9IGZyb20gXCIuL2Jsb2Nrc1wiO1xuaW1wb3J0IHR5cGUgeyBFeGFtaW5hdGlvbiB9IGZyb20gXCIuL2V4YW1pbmF0aW9uXCI7XG5pbXBvcnQgeyBoYXNoS2V5LCBob21lT2YsIHRhZ09mIH0gZnJvbSBcIi4vaGFzaFwiO1xuaW1wb3J0IHsgaGFsdmVzT2YsIGhleCwgdHlwZSBSb3csIHR5cGUgU2lnaHQsIHNpZ2h0T2YsIHVwOCB9IGZyb20gXCIuL3dvcmRzXCI7XG5cbmNvbnN0IFdSSVRJTkcgPSAyICoqIDM5O1xuY29uc3QgU0xPVF9DT1VOVCA9IEwuU0xPVFMgKyAxO1xuXG5pbnRlcmZhY2UgVGFibGUge1xuICByZWFkb25seSBjYXBhY2l0eTogbnVtYmVyO1xuICByZWFkb25seSBibG9ja0NvdW50OiBudW1iZXI7XG4gIHJlYWRvbmx5IGdyb3VwQ291bnQ6IG51bWJlcjtcbiAgcmVhZG9ubHkga2V5U2l6ZTogbnVtYmVyO1xuICByZWFkb25seSB2YWx1ZVNpemU6IG51bWJlcjtcbiAgcmVhZG9ubHkgc3RyaWRlOiBudW1iZXI7XG4gIC8qKiBBbGwgd29yZHMgb2YgdGhlIGdyb3Vwczogc3RyaXBlLCBidWNrZXRzLCBzdHJpcGUsIC4uLiBUaGUgbnVtYmVyIG9mIGEgYnVja2V0IGlzIGl0cyBwbGFjZSBoZXJlLiAqL1xuICByZWFkb25seSBidWNrZXRzOiBSb3c7XG4gIHJlYWRvbmx5IHdvcmRzOiBSb3c7XG4gIC8qKiBPZiBlYWNoIGJsb2NrIHsgdGFyZ2V0LCBoYXNoIH0sIGFzIG9uZSB3b3JkLiAqL1xuICByZWFkb25seSB0YXJnZXRzOiBSb3c7XG4gIC8qKiBXaGVyZSB0aGUgYmxvY2tzIGJlZ2luLiAqL1xuICByZWFkb25seSBibG9ja3M6IG51bWJlcjtcbn1cblxuY29uc3QgYnVja2V0VGV4dCA9IChidWNrZXQ6IG51bWJlcikgPT4gYGJ1Y2tldCAke2J1Y2tldCAmIDd9IG9mIGdyb3VwICR7YnVja2V0ID4+PiAzfWA7XG5cbmV4cG9ydCBmdW5jdGlvbiBjaGVja0tleWVkKHg6IEV4YW1pbmF0aW9uKTogdm9pZCB7XG4gIGNvbnN0IHRhYmxlID0gZ2VvbWV0cnkoeCk7XG4gIGNvbnN0IHNlZWQgPSBoYWx2ZXNPZih4LndvcmQoTC5NQVBfU0VFRCkpO1xuICBjb25zdCBtb3ZlciA9IHgud29yZChMLk1BUF9NT1ZFUik7XG4gIGNoZWNrUGxhY2VzKHgsIHRhYmxlLCBzaWdodE9mKG1vdmVyKSk7XG4gIGNvbnN0IGZ1bGwgPSBlbnRyaWVzKHgsIHRhYmxlKTtcbiAgY29uc3QgbmFtZWQgPSBjaGVja05hbWVkKHgsIHRhYmxlLCBmdWxsKTtcbiAgY2hlY2tLZXlzKHgsIHRhYmxlLCBzZWVkLCBuYW1lZCk7XG4gIGNoZWNrQmxvY2tzKHgsIHRhYmxlLCBuYW1lZCk7XG4gIGNvbnN0IHsga2luZCB9ID0geC5wbGFjZTtcblxuICBjb25zdCB3aGVyZSA9IHsgYXQ6IG1vdmVyLmF0LCB3aGF0OiBcIm1vdmVyXCIgfTtcbiAgaWYgKHgub3duZXIoYCR7a2luZH0ubW92ZXJgLCB3aGVyZSwgbW92ZXIubG93LCBbc2lnaHRPZihtb3ZlcildKSAmJiB4LmlzRGVhZChtb3Zlci5sb3cpKSB7XG4gICAgeC5sZWZ0KFxuICAgICAgYCR7a2luZH0ubW92ZXItb2YtZGVhZGAsXG4gICAgICB3aGVyZSxcbiAgICAgIFwic29tZWJvZHkgd2hvIGlzIGdvbmVcIixcbiAgICAgIFwidGhlIG5leHQgb25lIHRoYXQgbW92ZXMgYSBwbGFjZSwgb3IgZmluZHMgbm8gdmFjYW50IG9uZSwgdGFrZXMgb3ZlclwiLFxuICAgICAge1xuICAgICAgICBzaWdodHM6IFtzaWdodE9mKG1vdmVyKV0sXG4gICAgICAgIGRlYWQ6IFttb3Zlci5sb3ddLFxuICAgICAgfSxcbiAgICApO1xuICB9XG4gIGNvbnN0IHN0YXRlID0geC53b3JkKEwuTUFQX0ZVTEwpO1xuICBjb25zdCB0d28gPSBzdGF0ZS5sb3cgJiAzO1xuICBpZiAodHdvID09PSAzKSB7XG4gICAgeC53cm9uZyhgJHtraW5kfS5mdWxsYCwgeyBhdDogc3RhdGUuYXQsIHdoYXQ6IFwiZnVsbFwiIH0sIFwic3RhdGUgM1wiLCBcImEgc3RhdGUgZnJvbSAwIHRvIDJcIiwge1xuICAgICAgc2lnaHRzOiBbc2lnaHRPZihzdGF0ZSldLFxuICAgIH0pO1xuICB9IGVsc2UgaWYgKHR3byA9PT0gMikgY2hlY2tGdWxsKHgsIHRhYmxlLCBzaWdodE9mKHN0YXRlKSk7XG4gIGNoZWNrU3RyaXBlcyh4LCB0YWJsZSk7XG4gIHgud2FpdGVycyhMLk1BUF9SRUxFQVNFRCwgXCJyZWxlYXNlZFwiKTtcbn1cblxuZnVuY3Rpb24gZ2VvbWV0cnkoeDogRXhhbWluYXRpb24pOiBUYWJsZSB7XG4gIGNvbnN0IHsga2luZCB9ID0geC5wbGFjZTtcbiAgY29uc3QgaXNNYXAgPSBraW5kID09PSBcIm1hcFwiO1xuICBjb25zdCBlbGVtU2l6ZSA9IHguZml4ZWQoYCR7a2luZH0uZWxlbV9zaXplYCwgTC5TVFJVQ1RVUkVfRUxFTV9TSVpFLCBcImVsZW1fc2l6ZVwiLCAodikgPT4gdiA+PSAxLCBcImF0IGxlYXN0IDFcIik7XG4gIGNvbnN0IGNhcGFjaXR5ID0geC5maXhlZChgJHtraW5kfS5jYXBhY2l0eWAsIEwuU1RSVUNUVVJFX0NBUEFDSVRZLCBcImNhcGFjaXR5XCIsICh2KSA9PiB2ID49IDEsIFwiYXQgbGVhc3QgMVwiKTtcbiAgY29uc3Qga2V5U2l6ZSA9IHguZml4ZWQoXG4gICAgYCR7a2luZH0ua2V5X3NpemVgLFxuICAgIEwuTUFQX0tFWV9TSVpFLFxuICAgIFwia2V5X3NpemVcIixcbiAgICAodikgPT4gKGlzTWFwID8gdiA+PSAxIDogdiA9PT0gZWxlbVNpemUpLFxuICAgIGlzTWFwID8gXCJhdCBsZWFzdCAxXCIgOiBgZWxlbV9zaXplLCAke2VsZW1TaXplfWAsXG4gICk7XG4gIGNvbnN0IGJsb2NrQ291bnQgPSB4LmZpeGVkKFxuICAgIGAke2tpbmR9LmJsb2NrX2NvdW50YCxcbiAgICBMLk1BUF9CTE9DS19DT1VOVCxcbiAgICBcImJsb2NrX2NvdW50XCIsXG4gICAgKHYpID0+IHYgPiBjYXBhY2l0eSAmJiB2IDw9IEwuTk9fQkxPQ0ssXG4gICAgYG1vcmUgdGhhbiB0aGUgY2FwYWNpdHksICR7Y2FwYWNpdHl9LCBhbmQgYXQgbW9zdCAke0wuTk9fQkxPQ0t9YCxcbiAgKTtcbiAgY29uc3QgZ3JvdXBzID0gTWF0aC5jZWlsKGNhcGFjaXR5IC8gTC5TTE9UUyk7XG4gIGNvbnN0IGdyb3VwQ291bnQgPSB4LmZpeGVkKFxuICAgIGAke2tpbmR9Lmdyb3VwX2NvdW50YCxcbiAgICBMLk1BUF9HUk9VUF9DT1VOVCxcbiAgICBcImdyb3VwX2NvdW50XCIsXG4gICAgKHYpID0+IHYgPj0gZ3JvdXBzICYmIHYgPD0gMiAqKiAyNCxcbiAgICBgJHtncm91cHN9IHRvIDJeMjRgLFxuICApO1xuICBjb25zdCB2YWx1ZVNpemUgPSBpc01hcCA/IGVsZW1TaXplIDogMDtcbiAgY29uc3QgbGVhc3QgPSBMLlBBSVJfS0VZICsgdXA4KGtleVNpemUpICsgdXA4KHZhbHVlU2l6ZSk7XG4gIGNvbnN0IHN0cmlkZSA9IHguZml4ZWQoXG4gICAgYCR7a2luZH0uc3RyaWRlYCxcbiAgICBMLlNUUlVDVFVSRV9TVFJJREUsXG4gICAgXCJzdHJpZGVcIixcbiAgICAodikgPT4gdiAlIDggPT09IDAgJiYgdiA+PSBsZWFzdCxcbiAgICBgYSBtdWx0aXBsZSBvZiA4LCBhdCBsZWFzdCAke2xlYXN0fWAsXG4gICk7XG4gIHguZml0cyhcbiAgICBgJHtraW5kfS5maXRzYCxcbiAgICBMLk1BUF9HUk9VUFMgKyBMLkxJTkVfQllURVMgKiBncm91cENvdW50ICsgYmxvY2tDb3VudCAqIHN0cmlkZSxcbiAgICBgJHtncm91cENvdW50fSBncm91cHMgYW5kICR7YmxvY2tDb3VudH0gYmxvY2tzIG9mICR7c3RyaWRlfSBieXRlc2AsXG4gICk7XG4gIHguZm91bmRlZCgpO1xuICBjb25zdCBibG9ja3MgPSB4LmJhc2UgKyBMLk1BUF9HUk9VUFMgKyBMLkxJTkVfQllURVMgKiBncm91cENvdW50O1xuICByZXR1cm4ge1xuICAgIGNhcGFjaXR5LFxuICAgIGJsb2NrQ291bnQsXG4gICAgZ3JvdXBDb3VudCxcbiAgICBrZXlTaXplLFxuICAgIHZhbHVlU2l6ZSxcbiAgICBzdHJpZGUsXG4gICAgYnVja2V0czogeC5ieXRlcy5yb3coeC5iYXNlICsgTC5NQVBfR1JPVVBTLCBncm91cENvdW50ICogU0xPVF9DT1VOVCksXG4gICAgd29yZHM6IHguYnl0ZXMucm93KGJsb2NrcyArIEwuUEFJUl9XT1JELCBibG9ja0NvdW50LCBzdHJpZGUpLFxuICAgIHRhcmdldHM6IHguYnl0ZXMucm93KGJsb2NrcyArIEwuUEFJUl9UQVJHRVQsIGJsb2NrQ291bnQsIHN0cmlkZSksXG4gICAgYmxvY2tzLFxuICB9O1xufVxuXG5jb25zdCB0YWdBdCA9IChidWNrZXRzOiBSb3csIGJ1Y2tldDogbnVtYmVyKSA9PiBidWNrZXRzLnVwcGVyKGJ1Y2tldCkgJiAweGZmO1xuXG4vKiogVGhlIGJ1Y2tldHMgdGhhdCBoYXZlIGEgcGxhY2UgYXJlIGBjYXBhY2l0eWAsIG9yIG9uZSBsZXNzIHdoaWxlIHNvbWVib2R5IGhhcyBvbmUgaW4gaGFuZC4gKi9cbmZ1bmN0aW9uIGNoZWNrUGxhY2VzKHg6IEV4YW1pbmF0aW9uLCB0YWJsZTogVGFibGUsIG1vdmVyOiBTaWdodCk6IHZvaWQge1xuICBjb25zdCB7IGJ1Y2tldHMsIGNhcGFjaXR5IH0gPSB0YWJsZTtcbiAgbGV0IHBsYWNlcyA9IDA7XG4gIGZvciAobGV0IGJ1Y2tldCA9IDA7IGJ1Y2tldCA8IGJ1Y2tldHMuY291bnQ7IGJ1Y2tldCsrKSB7XG4gICAgaWYgKGJ1Y2tldCAlIFNMT1RfQ09VTlQgIT09IDAgJiYgdGFnQXQoYnVja2V0cywgYnVja2V0KSA+PSBMLlZBQ0FOVCkgcGxhY2VzKys7XG4gIH1cbiAgY29uc3QgbW92aW5nID0gbW92ZXIuYnl0ZXMucmVhZFVJbnQzMkxFKDApICUgMiAqKiAyNCAhPT0gMDtcbiAgaWYgKHBsYWNlcyA9PT0gY2FwYWNpdHkgfHwgKG1vdmluZyAmJiBwbGFjZXMgPT09IGNhcGFjaXR5IC0gMSkpIHJldHVybjtcbiAgeC53cm9uZyhcbiAgICBgJHt4LnBsYWNlLmtpbmR9LnBsYWNlc2AsXG4gICAgeyBhdDogYnVja2V0cy5hdCwgd2hhdDogXCJ0aGUgYnVja2V0cyB0aGF0IGhhdmUgYSBwbGFjZVwiIH0sXG4gICAgYCR7cGxhY2VzfWAsXG4gICAgYCR7Y2FwYWNpdHl9LCB0aGUgY2FwYWNpdHkke21vdmluZyA/IFwiLCBvciBvbmUgbGVzc1wiIDogXCJcIn1gLFxuICAgIHsgc2lnaHRzOiBbbW92ZXJdLCB0d2ljZTogdHJ1ZSB9LFxuICApO1xufVxuXG4vKiogVGhlIGZ1bGwgYnVja2V0cy4gKi9cbmZ1bmN0aW9uIGVudHJpZXMoeDogRXhhbWluYXRpb24sIHsgYnVja2V0cywgYmxvY2tDb3VudCB9OiBUYWJsZSk6IG51bWJlcltdIHtcbiAgY29uc3QgZnVsbDogbnVtYmVyW10gPSBbXTtcbiAgZm9yIChsZXQgYnVja2V0ID0gMDsgYnVja2V0IDwgYnVja2V0cy5jb3VudDsgYnVja2V0KyspIHtcbiAgICBpZiAoYnVja2V0ICUgU0xPVF9DT1VOVCA9PT0gMCB8fCB0YWdBdChidWNrZXRzLCBidWNrZXQpIDw9IEwuVkFDQU5UKSBjb250aW51ZTtcbiAgICBpZiAoYnVja2V0cy5sb3coYnVja2V0KSA8IGJsb2NrQ291bnQpIGZ1bGwucHVzaChidWNrZXQpO1xuICAgIGVsc2Uge1xuICAgICAgeC53cm9uZyhcbiAgICAgICAgYCR7eC5wbGFjZS5raW5kfS5ibG9ja2AsXG4gICAgICAgIHsgYXQ6IGJ1Y2tldHMub2Zmc2V0KGJ1Y2tldCksIHdoYXQ6IGJ1Y2tldFRleHQoYnVja2V0KSB9LFxuICAgICAgICBgdGFnICR7dGFnQXQoYnVja2V0cywgYnVja2V0KX0sIGJsb2NrICR7YnVja2V0cy5sb3coYnVja2V0KX1gLFxuICAgICAgICBgYSBibG9jayBiZWxvdyAke2Jsb2NrQ291bnR9YCxcbiAgICAgICAgeyBzaWdodHM6IFtidWNrZXRzLnNpZ2h0KGJ1Y2tldCldIH0sXG4gICAgICApO1xuICAgIH1cbiAgfVxuICByZXR1cm4gZnVsbDtcbn1cblxuLyoqIFdoaWNoIGJ1Y2tldCBuYW1lcyBlYWNoIGJsb2NrOyB0aG9zZSB0aGF0IHR3byBuYW1lIGFyZSB0b2xkLiAtMTogbm9uZS4gKi9cbmZ1bmN0aW9uIGNoZWNrTmFtZWQoeDogRXhhbWluYXRpb24sIHsgYnVja2V0cywgYmxvY2tDb3VudCB9OiBUYWJsZSwgZnVsbDogcmVhZG9ubHkgbnVtYmVyW10pOiBJbnQzMkFycmF5IHtcbiAgY29uc3QgbmFtZWQgPSBuZXcgSW50MzJBcnJheShibG9ja0NvdW50KS5maWxsKC0xKTtcbiAgZm9yIChjb25zdCBidWNrZXQgb2YgZnVsbCkge1xuICAgIGNvbnN0IGJsb2NrID0gYnVja2V0cy5sb3coYnVja2V0KTtcbiAgICBjb25zdCBvdGhlciA9IG5hbWVkW2Jsb2NrXSBhcyBudW1iZXI7XG4gICAgaWYgKG90aGVyIDwgMCkgbmFtZWRbYmxvY2tdID0gYnVja2V0O1xuICAgIGVsc2Uge1xuICAgICAgeC53cm9uZyhcbiAgICAgICAgYCR7eC5wbGFjZS5raW5kfS5ibG9jay10d2ljZWAsXG4gICAgICAgIHsgYXQ6IGJ1Y2tldHMub2Zmc2V0KGJ1Y2tldCksIHdoYXQ6IGJ1Y2tldFRleHQoYnVja2V0KSB9LFxuICAgICAgICBgaXQgbmFtZXMgYmxvY2sgJHtibG9ja30sIGFuZCBzbyBkb2VzICR7YnVja2V0VGV4dChvdGhlcil9YCxcbiAgICAgICAgXCJhIGJsb2NrIHRoYXQgbm8gb3RoZXIgZnVsbCBidWNrZXQgbmFtZXNcIixcbiAgICAgICAgeyBzaWdodHM6IFtidWNrZXRzLnNpZ2h0KGJ1Y2tldCksIGJ1Y2tldHMuc2lnaHQob3RoZXIpXSB9LFxuICAgICAgKTtcbiAgICB9XG4gIH1cbiAgcmV0dXJuIG5hbWVkO1xufVxuXG4vKiogRW50cnkgYnkgZW50cnk6IHdoZXJlIGl0cyBibG9jayBpcyBhaW1lZCwgaXRzIGhhc2gsIGl0cyB0YWcsIGl0cyBkaXN0YW5jZSBmcm9tIGhvbWU7IGFuZCB0aGF0IG5vIGtleSBpcyB0aGVyZSB0d2ljZS4gKi9cbmZ1bmN0aW9uIGNoZWNrS2V5cyh4OiBFeGFtaW5hdGlvbiwgdGFibGU6IFRhYmxlLCBzZWVkOiB7IGhpZ2g6IG51bWJlcjsgbG93ZXI6IG51bWJlciB9LCBuYW1lZDogSW50MzJBcnJheSk6IHZvaWQge1xuICBjb25zdCB7IGtpbmQgfSA9IHgucGxhY2U7XG4gIGNvbnN0IHsgYnVja2V0cywgZ3JvdXBDb3VudCwga2V5U2l6ZSwgc3RyaWRlLCB0YXJnZXRzLCB2YWx1ZVNpemUgfSA9IHRhYmxlO1xuICBjb25zdCBrZXlCeXRlcyA9IHVwOChrZXlTaXplKTtcbiAgY29uc3QgaGFzaGVzOiBudW1iZXJbXSA9IFtdO1xuICBjb25zdCBvd25lcnM6IG51bWJlcltdID0gW107XG4gIHguYnl0ZXMuYW5ldygpO1xuICBmb3IgKGxldCBibG9jayA9IDA7IGJsb2NrIDwgbmFtZWQubGVuZ3RoOyBibG9jaysrKSB7XG4gICAgY29uc3QgYnVja2V0ID0gbmFtZWRbYmxvY2tdIGFzIG51bWJlcjtcbiAgICBpZiAoYnVja2V0IDwgMCkgY29udGludWU7XG4gICAgY29uc3QgYXQgPSB0YWJsZS5ibG9ja3MgKyBibG9jayAqIHN0cmlkZTtcbiAgICBjb25zdCBwYWlyID0geC5ieXRlcy5uZWFyKGF0LCBMLlBBSVJfS0VZICsga2V5Qnl0ZXMpO1xuICAgIGNvbnN0IGtleSA9IHBhaXIuc3ViYXJyYXkoTC5QQUlSX0tFWSk7XG4gICAgY29uc3QgcHJvb2YgPSBidWNrZXRzLnNpZ2h0KGJ1Y2tldCk7XG4gICAgY29uc3QgeyBoaWdoLCBsb3dlciB9ID0gaGFsdmVzT2YodGFyZ2V0cy53b3JkKGJsb2NrKSk7XG4gICAgaWYgKGxvd2VyICE9PSBidWNrZXQpIHtcbiAgICAgIHgud3JvbmcoXG4gICAgICAgIGAke2tpbmR9LnRhcmdldGAsXG4gICAgICAgIHsgYXQ6IGF0ICsgTC5QQUlSX1RBUkdFVCwgd2hhdDogYHRhcmdldCBvZiBibG9jayAke2Jsb2NrfSwgd2hpY2ggJHtidWNrZXRUZXh0KGJ1Y2tldCl9IG5hbWVzYCB9LFxuICAgICAgICBgJHtsb3dlcn1gLFxuICAgICAgICBgJHtidWNrZXR9LCB0aGF0IGJ1Y2tldDogd2hvZXZlciBsb29rcyBmb3IgYSBmcmVlIGJsb2NrIHRha2VzIGl0IGZvciBvbmVgLFxuICAgICAgICB7IHNpZ2h0czogW3Byb29mLCB7IGF0OiBhdCArIEwuUEFJUl9UQVJHRVQsIGJ5dGVzOiBCdWZmZXIuZnJvbSh0YXJnZXRzLnNpZ2h0KGJsb2NrKS5ieXRlcy5zdWJhcnJheSgwLCA0KSkgfV0gfSxcbiAgICAgICk7XG4gICAgfVxuICAgIGNvbnN0IGhhc2ggPSBoYXNoS2V5KHNlZWQuaGlnaCwgc2VlZC5sb3dlciwga2V5KTtcbiAgICBjb25zdCBzaWdodHMgPSAoKTogU2lnaHRbXSA9PiBbcHJvb2YsIHsgYXQ6IGF0ICsgTC5QQUlSX0tFWSwgYnl0ZXM6IEJ1ZmZlci5mcm9tKGtleSkgfV07XG4gICAgaWYgKGhhc2guaGlnaCAhPT0gaGlnaCkge1xuICAgICAgeC53cm9uZyhcbiAgICAgICAgYCR7a2luZH0uaGFzaGAsXG4gICAgICAgIHsgYXQ6IGF0ICsgTC5QQUlSX0hBU0gsIHdoYXQ6IGBoYXNoIG9mIGJsb2NrICR7YmxvY2t9YCB9LFxuICAgICAgICBoZXgoaGlnaCwgOCksXG4gICAgICAgIGAke2hleChoYXNoLmhpZ2gsIDgpfSwgdGhlIHVwcGVyIGhhbGYgb2YgaXRzIGtleSdzIGhhc2hgLFxuICAgICAgICB7IHNpZ2h0czogWy4uLnNpZ2h0cygpLCB7IGF0OiBhdCArIEwuUEFJUl9IQVNILCBieXRlczogQnVmZmVyLmZyb20odGFyZ2V0cy5zaWdodChibG9jaykuYnl0ZXMuc3ViYXJyYXkoNCkpIH1dIH0sXG4gICAgICApO1xuICAgIH1cbiAgICBjb25zdCB0YWcgPSB0YWdBdChidWNrZXRzLCBidWNrZXQpO1xuICAgIGlmICh0YWcgIT09IHRhZ09mKGhhc2gubG93KSkge1xuICAgICAgeC53cm9uZyhcbiAgICAgICAgYCR7a2luZH0udGFnYCxcbiAgICAgICAgeyBhdDogYnVja2V0cy5vZmZzZXQoYnVja2V0KSwgd2hhdDogYnVja2V0VGV4dChidWNrZXQpIH0sXG4gICAgICAgIGB0YWcgJHt0YWd9YCxcbiAgICAgICAgYHRhZyAke3RhZ09mKGhhc2gubG93KX0sIGJ5IHRoZSBoYXNoIG9mIGl0cyBrZXk6IG5vYm9keSBmaW5kcyBpdCBvdGhlcndpc2VgLFxuICAgICAgICB7IHNpZ2h0czogc2lnaHRzKCkgfSxcbiAgICAgICk7XG4gICAgfVxuICAgIGNvbnN0IGhvbWUgPSBob21lT2YoaGFzaC5oaWdoLCBncm91cENvdW50KTtcbiAgICBjb25zdCBkaXN0YW5jZSA9IChNYXRoLmZsb29yKGJ1Y2tldCAvIFNMT1RfQ09VTlQpIC0gaG9tZSArIGdyb3VwQ291bnQpICUgZ3JvdXBDb3VudDtcbiAgICBjb25zdCByZWFjaCA9IGJ1Y2tldHMudXBwZXIoaG9tZSAqIFNMT1RfQ09VTlQpICYgMHhmZjtcbiAgICBpZiAoZGlzdGFuY2UgPiByZWFjaCAmJiByZWFjaCAhPT0gTC5GQVIpIHtcbiAgICAgIHgud3JvbmcoXG4gICAgICAgIGAke2tpbmR9LnJlYWNoYCxcbiAgICAgICAgeyBhdDogYnVja2V0cy5vZmZzZXQoaG9tZSAqIFNMT1RfQ09VTlQpLCB3aGF0OiBgc3RyaXBlIG9mIGdyb3VwICR7aG9tZX1gIH0sXG4gICAgICAgIGByZWFjaCAke3JlYWNofWAsXG4gICAgICAgIGBhdCBsZWFzdCAke2Rpc3RhbmNlfTogYW4gZW50cnkgd2hvc2UgaG9tZSBpcyBoZXJlIGxpZXMgaW4gZ3JvdXAgJHtNYXRoLmZsb29yKGJ1Y2tldCAvIFNMT1RfQ09VTlQpfWAsXG4gICAgICAgIHsgc2lnaHRzOiBbYnVja2V0cy5zaWdodChob21lICogU0xPVF9DT1VOVCksIC4uLnNpZ2h0cygpXSB9LFxuICAgICAgKTtcbiAgICB9XG4gICAgeC5wYWRkaW5nKGB0aGUga2V5IGluIGJsb2NrICR7YmxvY2t9YCwgYXQgKyBMLlBBSVJfS0VZLCBrZXlTaXplLCBbcHJvb2ZdKTtcbiAgICBpZiAodmFsdWVTaXplICUgOCAhPT0gMCkgeC5wYWRkaW5nKGB0aGUgdmFsdWUgaW4gYmxvY2sgJHtibG9ja31gLCBhdCArIEwuUEFJUl9LRVkgKyBrZXlCeXRlcywgdmFsdWVTaXplLCBbcHJvb2ZdKTtcbiAgICBoYXNoZXMucHVzaChoYXNoLmhpZ2ggKiAyICoqIDIxICsgKGhhc2gubG93ID4+PiAxMSkpO1xuICAgIG93bmVycy5wdXNoKGJsb2NrKTtcbiAgfVxuICBjaGVja1VuaXF1ZSh4LCB0YWJsZSwgbmFtZWQsIGhhc2hlcywgb3duZXJzKTtcbn1cblxuLyoqIEEga2V5IGlzIGluIGF0IG1vc3Qgb25lIGZ1bGwgYnVja2V0LiAqL1xuZnVuY3Rpb24gY2hlY2tVbmlxdWUoXG4gIHg6IEV4YW1pbmF0aW9uLFxuICB0YWJsZTogVGFibGUsXG4gIG5hbWVkOiBJbnQzMkFycmF5LFxuICBoYXNoZXM6IHJlYWRvbmx5IG51bWJlcltdLFxuICBvd25lcnM6IHJlYWRvbmx5IG51bWJlcltdLFxuKTogdm9pZCB7XG4gIGNvbnN0IHNvcnRlZCA9IEZsb2F0NjRBcnJheS5mcm9tKGhhc2hlcykuc29ydCgpO1xuICBjb25zdCBvZnRlbiA9IG5ldyBTZXQ8bnVtYmVyPigpO1xuICBmb3IgKGxldCBrID0gMTsgayA8IHNvcnRlZC5sZW5ndGg7IGsrKykgaWYgKHNvcnRlZFtrXSA9PT0gc29ydGVkW2sgLSAxXSkgb2Z0ZW4uYWRkKHNvcnRlZFtrXSBhcyBudW1iZXIpO1xuICBpZiAob2Z0ZW4uc2l6ZSA9PT0gMCkgcmV0dXJuO1xuICBjb25zdCBzZWVuID0gbmV3IE1hcDxzdHJpbmcsIHsgYnVja2V0OiBudW1iZXI7IHNpZ2h0czogU2lnaHRbXSB9PigpO1xuICBoYXNoZXMuZm9yRWFjaCgoaGFzaCwgbikgPT4ge1xuICAgIGlmICghb2Z0ZW4uaGFzKGhhc2gpKSByZXR1cm47XG4gICAgY29uc3QgYmxvY2sgPSBvd25lcnNbbl0gYXMgbnVtYmVyO1xuICAgIGNvbnN0IGJ1Y2tldCA9IG5hbWVkW2Jsb2NrXSBhcyBudW1iZXI7XG4gICAgY29uc3QgYXQgPSB0YWJsZS5ibG9ja3MgKyBibG9jayAqIHRhYmxlLnN0cmlkZSArIEwuUEFJUl9LRVk7XG4gICAgY29uc3Qga2V5ID0geC5ieXRlcy5yZWFkKGF0LCB1cDgodGFibGUua2V5U2l6ZSkpO1xuICAgIGNvbnN0IHNpZ2h0cyA9IFt0YWJsZS5idWNrZXRzLnNpZ2h0KGJ1Y2tldCksIHsgYXQsIGJ5dGVzOiBrZXkgfV07XG4gICAgY29uc3QgdGV4dCA9IGtleS50b1N0cmluZyhcImxhdGluMVwiKTtcbiAgICBjb25zdCBvdGhlciA9IHNlZW4uZ2V0KHRleHQpO1xuICAgIGlmIChvdGhlcikge1xuICAgICAgeC53cm9uZyhcbiAgICAgICAgYCR7eC5wbGFjZS5raW5kfS5rZXktdHdpY2VgLFxuICAgICAgICB7IGF0OiB0YWJsZS5idWNrZXRzLm9mZnNldChidWNrZXQpLCB3aGF0OiBidWNrZXRUZXh0KGJ1Y2tldCkgfSxcbiAgICAgICAgYHRoZSBrZXkgb2YgJHtidWNrZXRUZXh0KG90aGVyLmJ1Y2tldCl9YCxcbiAgICAgICAgXCJhIGtleSB0aGF0IG5vIG90aGVyIGZ1bGwgYnVja2V0IGhhc1wiLFxuICAgICAgICB7IHNpZ2h0czogWy4uLm90aGVyLnNpZ2h0cywgLi4uc2lnaHRzXSB9LFxuICAgICAgKTtcbiAgICB9IGVsc2Ugc2Vlbi5zZXQodGV4dCwgeyBidWNrZXQsIHNpZ2h0cyB9KTtcbiAgfSk7XG59XG5cbmZ1bmN0aW9uIGNoZWNrQmxvY2tzKHg6IEV4YW1pbmF0aW9uLCB7IHdvcmRzIH06IFRhYmxlLCBuYW1lZDogSW50MzJBcnJheSk6IHZvaWQge1xuICBjb25zdCB7IGtpbmQgfSA9IHgucGxhY2U7XG4gIGNvbnN0IGRlYWQ6IG51bWJlcltdID0gW107XG4gIGZvciAobGV0IGJsb2NrID0gMDsgYmxvY2sgPCB3b3Jkcy5jb3VudDsgYmxvY2srKykge1xuICAgIGNvbnN0IG93bmVyID0gd29yZHMubG93KGJsb2NrKTtcbiAgICBjb25zdCB3cml0aW5nID0gd29yZHMudXBwZXIoYmxvY2spID49IFdSSVRJTkc7XG4gICAgY29uc3Qgd2hlcmUgPSB7IGF0OiB3b3Jkcy5vZmZzZXQoYmxvY2spLCB3aGF0OiBgd29yZCBvZiBibG9jayAke2Jsb2NrfWAgfTtcbiAgICBjb25zdCBzaWdodHMgPSBbd29yZHMuc2lnaHQoYmxvY2spXTtcbiAgICBpZiAod3JpdGluZyAhPT0gKG93bmVyICE9PSAwKSkge1xuICAgICAgeC53cm9uZyhcbiAgICAgICAgYCR7a2luZH0uYmxvY2std3JpdGluZ2AsXG4gICAgICAgIHdoZXJlLFxuICAgICAgICB3cml0aW5nID8gXCJ3cml0aW5nLCB3aXRob3V0IGFuIG93bmVyXCIgOiBgbm90IHdyaXRpbmcsIHdpdGggb3duZXIgJHtoZXgob3duZXIsIDYpfWAsXG4gICAgICAgIFwiYW4gb3duZXIgd2hpbGUgaXQgaXMgd3JpdHRlbiwgYW5kIG5vbmUgb3RoZXJ3aXNlXCIsXG4gICAgICAgIHsgc2lnaHRzIH0sXG4gICAgICApO1xuICAgIH0gZWxzZSBpZiAoXG4gICAgICB4Lm93bmVyKGAke2tpbmR9LmJsb2NrLW93bmVyYCwgd2hlcmUsIG93bmVyLCBzaWdodHMpICYmXG4gICAgICAobmFtZWRbYmxvY2tdIGFzIG51bWJlcikgPCAwICYmXG4gICAgICB4LmlzRGVhZChvd25lcilcbiAgICApIHtcbiAgICAgIGRlYWQucHVzaChibG9jayk7XG4gICAgfVxuICB9XG4gIGlmIChkZWFkLmxlbmd0aCA9PT0gMCkgcmV0dXJuO1xuICB4LmxlZnQoXG4gICAgYCR7a2luZH0uYmxvY2stb2YtZGVhZGAsXG4gICAgeyBhdDogd29yZHMub2Zmc2V0KGRlYWRbMF0gYXMgbnVtYmVyKSwgd2hhdDogYCR7ZGVhZC5sZW5ndGh9IG9mIHRoZSBibG9ja3NgIH0sXG4gICAgYCR7YmxvY2tzVGV4dChkZWFkKX0sIGNsYWltZWQgYnkgd2hvIGlzIGdvbmVgLFxuICAgIFwiZnJlZSBieSBkZWZpbml0aW9uOiB3aG9ldmVyIG5lZWRzIGEgYmxvY2sgdGFrZXMgaXRcIixcbiAgICB7IHNpZ2h0czogZGVhZC5zbGljZSgwLCA2NCkubWFwKChiKSA9PiB3b3Jkcy5zaWdodChiKSksIGRlYWQ6IFsuLi5uZXcgU2V0KGRlYWQubWFwKChiKSA9PiB3b3Jkcy5sb3coYikpKV0gfSxcbiAgKTtcbn1cblxuLyoqIFN0YXRlIDIgc2F5cyB0aGF0IHRoZXJlIGlzIG5vIHZhY2FudCBidWNrZXQ7IGFuIGVyYXNlciB0aGF0IGRpZWQgbWF5IGhhdmUgbGVmdCBpdCBiZWhpbmQuICovXG5mdW5jdGlvbiBjaGVja0Z1bGwoeDogRXhhbWluYXRpb24sIHsgYnVja2V0cyB9OiBUYWJsZSwgc3RhdGU6IFNpZ2h0KTogdm9pZCB7XG4gIGZvciAobGV0IGJ1Y2tldCA9IDA7IGJ1Y2tldCA8IGJ1Y2tldHMuY291bnQ7IGJ1Y2tldCsrKSB7XG4gICAgaWYgKGJ1Y2tldCAlIFNMT1RfQ09VTlQgPT09IDAgfHwgdGFnQXQoYnVja2V0cywgYnVja2V0KSAhPT0gTC5WQUNBTlQpIGNvbnRpbnVlO1xuICAgIHgubGVmdChcbiAgICAgIGAke3gucGxhY2Uua2luZH0uZnVsbC1zdGFsZWAsXG4gICAgICB7IGF0OiBzdGF0ZS5hdCwgd2hhdDogXCJmdWxsXCIgfSxcbiAgICAgIGBzdGF0ZSAyLCBhbmQgJHtidWNrZXRUZXh0KGJ1Y2tldCl9IGlzIHZhY2FudGAsXG4gICAgICBcInRoZSBuZXh0IGVyYXNlIHB1dHMgaXQgcmlnaHQsIG9yIHRoZSBodW5kcmVkdGggd2hvIGlzIHRvbGQgc28gYW5kIGxvb2tzIGZvciBpdHNlbGZcIixcbiAgICAgIHsgc2lnaHRzOiBbc3RhdGUsIGJ1Y2tldHMuc2lnaHQoYnVja2V0KV0gfSxcbiAgICApO1xuICAgIHJldHVybjtcbiAgfVxufVxuXG5mdW5jdGlvbiBjaGVja1N0cmlwZXMoeDogRXhhbWluYXRpb24sIHsgYnVja2V0cywgZ3JvdXBDb3VudCB9OiBUYWJsZSk6IHZvaWQge1xuICBjb25zdCB7IGtpbmQgfSA9IHgucGxhY2U7XG4gIGNvbnN0IGRlYWQ6IG51bWJlcltdID0gW107XG4gIGZvciAobGV0IGdyb3VwID0gMDsgZ3JvdXAgPCBncm91cENvdW50OyBncm91cCsrKSB7XG4gICAgY29uc3Qgc3RyaXBlID0gZ3JvdXAgKiBTTE9UX0NPVU5UO1xuICAgIGNvbnN0IG93bmVyID0gYnVja2V0cy5sb3coc3RyaXBlKTtcbiAgICBjb25zdCB3aGVyZSA9IHsgYXQ6IGJ1Y2tldHMub2Zmc2V0KHN0cmlwZSksIHdoYXQ6IGBzdHJpcGUgb2YgZ3JvdXAgJHtncm91cH1gIH07XG4gICAgaWYgKHgub3duZXIoYCR7a2luZH0uc3RyaXBlYCwgd2hlcmUsIG93bmVyLCBbYnVja2V0cy5zaWdodChzdHJpcGUpXSkgJiYgeC5pc0RlYWQob3duZXIpKSBkZWFkLnB1c2goc3RyaXBlKTtcbiAgfVxuICBpZiAoZGVhZC5sZW5ndGggPT09IDApIHJldHVybjtcbiAgeC5sZWZ0KFxuICAgIGAke2tpbmR9LnN0cmlwZS1vZi1kZWFkYCxcbiAgICB7IGF0OiBidWNrZXRzLm9mZnNldChkZWFkWzBdIGFzIG51bWJlciksIHdoYXQ6IGAke2RlYWQubGVuZ3RofSBvZiB0aGUgc3RyaXBlc2AgfSxcbiAgICBgdGFrZW4gYnkgd2hvIGlzIGdvbmUsIGZyb20gZ3JvdXAgJHsoZGVhZFswXSBhcyBudW1iZXIpIC8gU0xPVF9DT1VOVH0gb25gLFxuICAgIFwidGhlIG5leHQgb25lIHRoYXQgYWRkcyBhIGtleSB0aGVyZSB0YWtlcyBpdCBvdmVyXCIsXG4gICAgeyBzaWdodHM6IGRlYWQuc2xpY2UoMCwgNjQpLm1hcCgocykgPT4gYnVja2V0cy5zaWdodChzKSksIGRlYWQ6IFsuLi5uZXcgU2V0KGRlYWQubWFwKChzKSA9PiBidWNrZXRzLmxvdyhzKSkpXSB9LFxuICApO1xufVxuIiwgIi8vIFRoZSBoYXNoIG9mIGtleXM6IFNQRUNJRklDQVRJT04ubWQgXCJLZXlzIGFuZCB0aGVpciBoYXNoXCIuIDY0LWJpdCBhcml0aG1ldGljIGluIHR3byBoYWx2ZXMsIGZvciB0aGVyZSBtYXkgYmUgbWlsbGlvbnMuXG5cbmxldCBoaWdoID0gMDtcbmxldCBsb3cgPSAwO1xuXG4vKiogKGhpZ2gsIGxvdykgXHUwMEQ3IChhaCwgYWwpLCBtb2R1bG8gMl42NC4gKi9cbmZ1bmN0aW9uIG11bHRpcGx5KGFoOiBudW1iZXIsIGFsOiBudW1iZXIpOiB2b2lkIHtcbiAgY29uc3QgYmwgPSBsb3c7XG4gIGNvbnN0IGJoID0gaGlnaDtcbiAgLy8gbG93IFx1MDBENyBhbCBpbiBmdWxsLCBieSBoYWx2ZXMgb2YgMTYgYml0cy5cbiAgY29uc3QgYTAgPSBhbCAmIDB4ZmZmZjtcbiAgY29uc3QgYTEgPSBhbCA+Pj4gMTY7XG4gIGNvbnN0IGIwID0gYmwgJiAweGZmZmY7XG4gIGNvbnN0IGIxID0gYmwgPj4+IDE2O1xuICBjb25zdCBwMDAgPSBhMCAqIGIwO1xuICBjb25zdCBwMDEgPSBhMCAqIGIxO1xuICBjb25zdCBwMTAgPSBhMSAqIGIwO1xuICBjb25zdCBtaWRkbGUgPSAocDAwID4+PiAxNikgKyAocDAxICYgMHhmZmZmKSArIChwMTAgJiAweGZmZmYpO1xuICBjb25zdCBjYXJyaWVkID0gYTEgKiBiMSArIE1hdGguZmxvb3IocDAxIC8gNjU1MzYpICsgTWF0aC5mbG9vcihwMTAgLyA2NTUzNikgKyAobWlkZGxlID4+PiAxNik7XG4gIGxvdyA9ICgobWlkZGxlIDw8IDE2KSB8IChwMDAgJiAweGZmZmYpKSA+Pj4gMDtcbiAgaGlnaCA9IChjYXJyaWVkICsgTWF0aC5pbXVsKGFoLCBibCkgKyBNYXRoLmltdWwoYWwsIGJoKSkgPj4+IDA7XG59XG5cbi8qKiB4IHhvciAoeCA+PiBiaXRzKSwgZm9yIGJpdHMgYmVsb3cgMzIuICovXG5mdW5jdGlvbiBmb2xkKGJpdHM6IG51bWJlcik6IHZvaWQge1xuICBjb25zdCBoID0gaGlnaDtcbiAgaGlnaCA9IChoIF4gKGggPj4+IGJpdHMpKSA+Pj4gMDtcbiAgbG93ID0gKGxvdyBeICgobG93ID4+PiBiaXRzKSB8IChoIDw8ICgzMiAtIGJpdHMpKSkpID4+PiAwO1xufVxuXG4vKiogT25lIHN0ZXAgb2YgU3BsaXRNaXg2NC4gKi9cbmZ1bmN0aW9uIG5leHQoKTogdm9pZCB7XG4gIGNvbnN0IHN1bSA9IGxvdyArIDB4N2Y0YTdjMTU7XG4gIGhpZ2ggPSAoaGlnaCArIDB4OWUzNzc5YjkgKyAoc3VtID4gMHhmZmZmZmZmZiA/IDEgOiAwKSkgPj4+IDA7XG4gIGxvdyA9IHN1bSA+Pj4gMDtcbiAgZm9sZCgzMCk7XG4gIG11bHRpcGx5KDB4YmY1ODQ3NmQsIDB4MWNlNGU1YjkpO1xuICBmb2xkKDI3KTtcbiAgbXVsdGlwbHkoMHg5NGQwNDliYiwgMHgxMzMxMTFlYik7XG4gIGZvbGQoMzEpO1xufVxuXG4vKiogSGFzaGVzIGEga2V5LCB3aG9zZSBieXRlcyBnbyB1cCB0byBhIG11bHRpcGxlIG9mIDguIFJldHVybnMgdGhlIHVwcGVyIGFuZCB0aGUgbG93ZXIgaGFsZiBvZiB0aGUgaGFzaC4gKi9cbmV4cG9ydCBmdW5jdGlvbiBoYXNoS2V5KHNlZWRIaWdoOiBudW1iZXIsIHNlZWRMb3c6IG51bWJlciwga2V5OiBCdWZmZXIpOiB7IGhpZ2g6IG51bWJlcjsgbG93OiBudW1iZXIgfSB7XG4gIGhpZ2ggPSBzZWVkSGlnaDtcbiAgbG93ID0gc2VlZExvdztcbiAgZm9yIChsZXQgYXQgPSAwOyBhdCA8IGtleS5sZW5ndGg7IGF0ICs9IDgpIHtcbiAgICBsb3cgPSAobG93IF4ga2V5LnJlYWRVSW50MzJMRShhdCkpID4+PiAwO1xuICAgIGhpZ2ggPSAoaGlnaCBeIGtleS5yZWFkVUludDMyTEUoYXQgKyA0KSkgPj4+IDA7XG4gICAgbmV4dCgpO1xuICB9XG4gIHJldHVybiB7IGhpZ2gsIGxvdyB9O1xufVxuXG4vKiogaGFzaCBtb2QgMjU2LCBhbmQgMiBtb3JlIGlmIHRoYXQgaXMgYmVsb3cgMi4gKi9cbmV4cG9ydCBmdW5jdGlvbiB0YWdPZihsb3c6IG51bWJlcik6IG51bWJlciB7XG4gIGNvbnN0IHRhZyA9IGxvdyAmIDB4ZmY7XG4gIHJldHVybiB0YWcgPCAyID8gdGFnICsgMiA6IHRhZztcbn1cblxuLyoqIFRoZSBncm91cCB3aGVyZSBhIHNlYXJjaCBiZWdpbnMuICovXG5leHBvcnQgZnVuY3Rpb24gaG9tZU9mKGhpZ2g6IG51bWJlciwgZ3JvdXBzOiBudW1iZXIpOiBudW1iZXIge1xuICByZXR1cm4gTnVtYmVyKChCaWdJbnQoaGlnaCkgKiBCaWdJbnQoZ3JvdXBzKSkgPj4gMzJuKTtcbn1cbiIsICIvLyBGdXR1cmVzIGFuZCBsYXppZXM6IFNQRUNJRklDQVRJT04ubWQgc2VjdGlvbnMgMTcgYW5kIDE4LlxuXG5pbXBvcnQgKiBhcyBMIGZyb20gXCJ6ZXJvaXBjL2xheW91dFwiO1xuaW1wb3J0IHsgYmxvY2tzVGV4dCB9IGZyb20gXCIuL2Jsb2Nrc1wiO1xuaW1wb3J0IHR5cGUgeyBFeGFtaW5hdGlvbiB9IGZyb20gXCIuL2V4YW1pbmF0aW9uXCI7XG5pbXBvcnQgeyB0eXBlIFJvdywgc2lnaHRPZiwgdXA4LCB0eXBlIFdvcmQgfSBmcm9tIFwiLi93b3Jkc1wiO1xuXG5jb25zdCBOQU1FUyA9IFtcIkVNUFRZXCIsIFwiUExFREdFRFwiLCBcIkNPTVBVVElOR1wiLCBcIlJFQURZXCIsIFwiRkFJTEVEXCIsIFwiQUJBTkRPTkVEXCJdO1xuXG5leHBvcnQgZnVuY3Rpb24gY2hlY2tPdXRjb21lKHg6IEV4YW1pbmF0aW9uKTogdm9pZCB7XG4gIGNvbnN0IHsga2luZCB9ID0geC5wbGFjZTtcbiAgY29uc3QgZWxlbVNpemUgPSB4LmZpeGVkKGAke2tpbmR9LmVsZW1fc2l6ZWAsIEwuU1RSVUNUVVJFX0VMRU1fU0laRSwgXCJlbGVtX3NpemVcIiwgKHYpID0+IHYgPj0gMSwgXCJhdCBsZWFzdCAxXCIpO1xuICB4LmZpeGVkKGAke2tpbmR9LmNhcGFjaXR5YCwgTC5TVFJVQ1RVUkVfQ0FQQUNJVFksIFwiY2FwYWNpdHlcIiwgKHYpID0+IHYgPT09IDEsIFwiMVwiKTtcbiAgY29uc3QgYmxvY2tDb3VudCA9IHguZml4ZWQoXG4gICAgYCR7a2luZH0uYmxvY2tfY291bnRgLFxuICAgIEwuT1VUQ09NRV9CTE9DS19DT1VOVCxcbiAgICBcImJsb2NrX2NvdW50XCIsXG4gICAgKHYpID0+IHYgPj0gMiAmJiB2IDw9IEwuTk9fQkxPQ0sgLSAxLFxuICAgIGAyIHRvICR7TC5OT19CTE9DSyAtIDF9YCxcbiAgKTtcbiAgY29uc3QgbGVhc3QgPSBMLk9VVENPTUVfUEFZTE9BRCArIE1hdGgubWF4KHVwOChlbGVtU2l6ZSksIHVwOChMLlRFWFRfQllURVMgKyBMLkxFQVNUX1RFWFRfUk9PTSkpO1xuICBjb25zdCBzdHJpZGUgPSB4LmZpeGVkKFxuICAgIGAke2tpbmR9LnN0cmlkZWAsXG4gICAgTC5TVFJVQ1RVUkVfU1RSSURFLFxuICAgIFwic3RyaWRlXCIsXG4gICAgKHYpID0+IHYgJSA4ID09PSAwICYmIHYgPj0gbGVhc3QsXG4gICAgYGEgbXVsdGlwbGUgb2YgOCwgYXQgbGVhc3QgJHtsZWFzdH1gLFxuICApO1xuICB4LmZpdHMoYCR7a2luZH0uZml0c2AsIEwuT1VUQ09NRV9CTE9DS1MgKyBibG9ja0NvdW50ICogc3RyaWRlLCBgJHtibG9ja0NvdW50fSBibG9ja3Mgb2YgJHtzdHJpZGV9IGJ5dGVzYCk7XG4gIHguZm91bmRlZCgpO1xuXG4gIGNvbnN0IHN0YXRlID0geC53b3JkKEwuT1VUQ09NRV9TVEFURSk7XG4gIGNvbnN0IGJsb2NrcyA9IHguYnl0ZXMucm93KHguYmFzZSArIEwuT1VUQ09NRV9CTE9DS1MgKyBMLk9VVENPTUVfQkxPQ0ssIGJsb2NrQ291bnQsIHN0cmlkZSk7XG4gIGNvbnN0IG5hbWVkID0gY2hlY2tTdGF0ZSh4LCBzdGF0ZSwgYmxvY2tDb3VudCk7XG4gIGlmIChuYW1lZCA+PSAwKSBjaGVja1BheWxvYWQoeCwgc3RhdGUsIGJsb2NrcywgbmFtZWQsIGVsZW1TaXplLCBzdHJpZGUpO1xuICBjaGVja093bmVycyh4LCBzdGF0ZSwgYmxvY2tzLCBuYW1lZCk7XG4gIHgud2FpdGVycyhMLk9VVENPTUVfU0VUVExFRCwgXCJzZXR0bGVkXCIpO1xufVxuXG4vKiogVGhlIGJsb2NrIHRoYXQgdGhlIHN0YXRlIG5hbWVzOyBiZWxvdyAwOiBub25lLiAqL1xuZnVuY3Rpb24gY2hlY2tTdGF0ZSh4OiBFeGFtaW5hdGlvbiwgd29yZDogV29yZCwgYmxvY2tDb3VudDogbnVtYmVyKTogbnVtYmVyIHtcbiAgY29uc3QgeyBraW5kIH0gPSB4LnBsYWNlO1xuICBjb25zdCBzdGF0ZSA9IHdvcmQudXBwZXIgJSA4O1xuICBjb25zdCB3aG8gPSB3b3JkLmxvdztcbiAgY29uc3QgbmFtZSA9IE5BTUVTW3N0YXRlXSA/PyBgJHtzdGF0ZX1gO1xuICBjb25zdCB3aGVyZSA9IHsgYXQ6IHdvcmQuYXQsIHdoYXQ6IFwic3RhdGVcIiB9O1xuICBjb25zdCBzaWdodHMgPSBbc2lnaHRPZih3b3JkKV07XG4gIGNvbnN0IHdyb25nID0gKHJ1bGU6IHN0cmluZywgZm91bmQ6IHN0cmluZywgZXhwZWN0ZWQ6IHN0cmluZykgPT5cbiAgICB4Lndyb25nKGAke2tpbmR9LiR7cnVsZX1gLCB3aGVyZSwgZm91bmQsIGV4cGVjdGVkLCB7IHNpZ2h0cyB9KTtcbiAgaWYgKHN0YXRlID4gTC5TVEFURV9BQkFORE9ORUQpIHdyb25nKFwic3RhdGVcIiwgbmFtZSwgXCJhIHN0YXRlIGZyb20gMCAoRU1QVFkpIHRvIDUgKEFCQU5ET05FRClcIik7XG4gIGVsc2UgaWYgKGtpbmQgPT09IFwibGF6eVwiICYmIChzdGF0ZSA9PT0gTC5TVEFURV9QTEVER0VEIHx8IHN0YXRlID09PSBMLlNUQVRFX0FCQU5ET05FRCkpIHtcbiAgICB3cm9uZyhcInN0YXRlXCIsIG5hbWUsIFwiRU1QVFksIENPTVBVVElORywgUkVBRFkgb3IgRkFJTEVEOiBhIGxhenkgaGFzIG5vIG90aGVyIHN0YXRlXCIpO1xuICB9IGVsc2UgaWYgKHN0YXRlID09PSBMLlNUQVRFX0VNUFRZIHx8IHN0YXRlID09PSBMLlNUQVRFX0FCQU5ET05FRCkge1xuICAgIGlmICh3aG8gIT09IDApIHdyb25nKFwid2hvXCIsIGAke25hbWV9LCB3aG8gJHt3aG99YCwgYHdobyAwOiAke25hbWV9IG5hbWVzIG5vYm9keWApO1xuICB9IGVsc2UgaWYgKHN0YXRlID09PSBMLlNUQVRFX1JFQURZIHx8IHN0YXRlID09PSBMLlNUQVRFX0ZBSUxFRCkge1xuICAgIGlmICh3aG8gPCBibG9ja0NvdW50KSByZXR1cm4gd2hvO1xuICAgIHdyb25nKFwiYmxvY2tcIiwgYCR7bmFtZX0sIGJsb2NrICR7d2hvfWAsIGBhIGJsb2NrIGJlbG93ICR7YmxvY2tDb3VudH1gKTtcbiAgfSBlbHNlIGlmICh3aG8gPT09IDApIHtcbiAgICB3cm9uZyhcIndob1wiLCBgJHtuYW1lfSBieSBub2JvZHlgLCBcInRoZSBvd25lciBpZCBvZiB3aG8gZGlkXCIpO1xuICB9IGVsc2UgaWYgKHgub3duZXIoYCR7a2luZH0ud2hvYCwgd2hlcmUsIHdobywgc2lnaHRzKSAmJiB4LmlzRGVhZCh3aG8pKSB7XG4gICAgY29uc3QgcGxlZGdlZCA9IHN0YXRlID09PSBMLlNUQVRFX1BMRURHRUQ7XG4gICAgeC5sZWZ0KFxuICAgICAgYCR7a2luZH0uJHtwbGVkZ2VkID8gXCJwbGVkZ2VcIiA6IFwiY29tcHV0YXRpb25cIn0tb2YtZGVhZGAsXG4gICAgICB3aGVyZSxcbiAgICAgIGAke25hbWV9IGJ5IHdobyBpcyBnb25lYCxcbiAgICAgIHBsZWRnZWQgPyBcIndob2V2ZXIgbG9va3MgYXQgaXQgZmluZHMgaXQgYWJhbmRvbmVkXCIgOiBcInRoZSBuZXh0IG9uZSB0aGF0IGNvbXB1dGVzIGl0IHRha2VzIG92ZXJcIixcbiAgICAgIHsgc2lnaHRzLCBkZWFkOiBbd2hvXSB9LFxuICAgICk7XG4gIH1cbiAgcmV0dXJuIC0xO1xufVxuXG5jb25zdCB1dGY4ID0gbmV3IFRleHREZWNvZGVyKFwidXRmLThcIiwgeyBmYXRhbDogdHJ1ZSwgaWdub3JlQk9NOiB0cnVlIH0pO1xuXG4vKiogVGhlIHZhbHVlLCBvciB0aGUgdGV4dCB0aGF0IHNheXMgd2h5IHRoZXJlIGlzIG5vbmUuICovXG5mdW5jdGlvbiBjaGVja1BheWxvYWQoeDogRXhhbWluYXRpb24sIHN0YXRlOiBXb3JkLCBibG9ja3M6IFJvdywgbmFtZWQ6IG51bWJlciwgZWxlbVNpemU6IG51bWJlciwgc3RyaWRlOiBudW1iZXIpOiB2b2lkIHtcbiAgY29uc3QgeyBraW5kIH0gPSB4LnBsYWNlO1xuICBjb25zdCBwcm9vZiA9IFtzaWdodE9mKHN0YXRlKV07XG4gIGNvbnN0IHdvcmQgPSB7IGF0OiBibG9ja3Mub2Zmc2V0KG5hbWVkKSwgd2hhdDogYHdvcmQgb2YgYmxvY2sgJHtuYW1lZH0sIHdoaWNoIHN0YXRlIG5hbWVzYCB9O1xuICBpZiAoYmxvY2tzLnVwcGVyKG5hbWVkKSA9PT0gMCkge1xuICAgIHgud3JvbmcoYCR7a2luZH0uYmxvY2stdW5jbGFpbWVkYCwgd29yZCwgXCJ2ZXJzaW9uIDA6IGl0IHdhcyBuZXZlciBjbGFpbWVkXCIsIFwiYSB2ZXJzaW9uIHRoYXQgaXMgbm90IDBcIiwge1xuICAgICAgc2lnaHRzOiBbLi4ucHJvb2YsIGJsb2Nrcy5zaWdodChuYW1lZCldLFxuICAgIH0pO1xuICB9XG4gIGNvbnN0IGF0ID0gYmxvY2tzLm9mZnNldChuYW1lZCkgKyBMLk9VVENPTUVfUEFZTE9BRDtcbiAgaWYgKHN0YXRlLnVwcGVyICUgOCA9PT0gTC5TVEFURV9SRUFEWSkge1xuICAgIHguYnl0ZXMuYW5ldygpO1xuICAgIHgucGFkZGluZyhgdGhlIGVsZW1lbnQgaW4gYmxvY2sgJHtuYW1lZH1gLCBhdCwgZWxlbVNpemUsIHByb29mKTtcbiAgICByZXR1cm47XG4gIH1cbiAgY29uc3Qgcm9vbSA9IE1hdGgubWluKHN0cmlkZSAtIDEyLCBMLk1PU1RfVEVYVF9ST09NKTtcbiAgY29uc3QgdGV4dCA9IHguYnl0ZXMucmVhZChhdCwgTC5URVhUX0JZVEVTICsgcm9vbSk7XG4gIGNvbnN0IGxlbmd0aCA9IHRleHQucmVhZFVJbnQzMkxFKDApO1xuICBjb25zdCB3aGVyZSA9IHsgYXQsIHdoYXQ6IGB0ZXh0IGluIGJsb2NrICR7bmFtZWR9YCB9O1xuICBjb25zdCBzaWdodHMgPSBbLi4ucHJvb2YsIHsgYXQsIGJ5dGVzOiB0ZXh0LnN1YmFycmF5KDAsIEwuVEVYVF9CWVRFUyArIE1hdGgubWluKGxlbmd0aCwgcm9vbSkpIH1dO1xuICBpZiAobGVuZ3RoID4gcm9vbSkge1xuICAgIHgud3JvbmcoYCR7a2luZH0udGV4dC1sZW5ndGhgLCB3aGVyZSwgYCR7bGVuZ3RofSBieXRlc2AsIGBhdCBtb3N0IHRoZSAke3Jvb219IHRoYXQgdGhlcmUgaXMgcm9vbSBmb3JgLCB7IHNpZ2h0cyB9KTtcbiAgICByZXR1cm47XG4gIH1cbiAgdHJ5IHtcbiAgICB1dGY4LmRlY29kZSh0ZXh0LnN1YmFycmF5KEwuVEVYVF9CWVRFUywgTC5URVhUX0JZVEVTICsgbGVuZ3RoKSk7XG4gIH0gY2F0Y2gge1xuICAgIHgud3JvbmcoYCR7a2luZH0udGV4dGAsIHdoZXJlLCBcImJ5dGVzIHRoYXQgYXJlIG5vIFVURi04XCIsIFwidGV4dFwiLCB7IHNpZ2h0cyB9KTtcbiAgfVxufVxuXG5mdW5jdGlvbiBjaGVja093bmVycyh4OiBFeGFtaW5hdGlvbiwgc3RhdGU6IFdvcmQsIGJsb2NrczogUm93LCBuYW1lZDogbnVtYmVyKTogdm9pZCB7XG4gIGNvbnN0IHsga2luZCB9ID0geC5wbGFjZTtcbiAgY29uc3QgZGVhZDogbnVtYmVyW10gPSBbXTtcbiAgZm9yIChsZXQgYmxvY2sgPSAwOyBibG9jayA8IGJsb2Nrcy5jb3VudDsgYmxvY2srKykge1xuICAgIGNvbnN0IG93bmVyID0gYmxvY2tzLmxvdyhibG9jayk7XG4gICAgY29uc3Qgd2hlcmUgPSB7IGF0OiBibG9ja3Mub2Zmc2V0KGJsb2NrKSwgd2hhdDogYHdvcmQgb2YgYmxvY2sgJHtibG9ja31gIH07XG4gICAgaWYgKG93bmVyICE9PSAwICYmIGJsb2Nrcy51cHBlcihibG9jaykgPT09IDApIHtcbiAgICAgIHgud3JvbmcoXG4gICAgICAgIGAke2tpbmR9LmJsb2NrLXVuY2xhaW1lZGAsXG4gICAgICAgIHdoZXJlLFxuICAgICAgICBcImFuIG93bmVyLCBhbmQgdmVyc2lvbiAwXCIsXG4gICAgICAgIFwiYSB2ZXJzaW9uIHRoYXQgaXMgbm90IDA6IGVhY2ggY2xhaW0gYWRkcyAxXCIsXG4gICAgICAgIHtcbiAgICAgICAgICBzaWdodHM6IFtibG9ja3Muc2lnaHQoYmxvY2spXSxcbiAgICAgICAgfSxcbiAgICAgICk7XG4gICAgfVxuICAgIGlmICgheC5vd25lcihgJHtraW5kfS5ibG9jay1vd25lcmAsIHdoZXJlLCBvd25lciwgW2Jsb2Nrcy5zaWdodChibG9jayldKSkgY29udGludWU7XG4gICAgaWYgKGJsb2NrICE9PSBuYW1lZCAmJiB4LmlzRGVhZChvd25lcikpIGRlYWQucHVzaChibG9jayk7XG4gIH1cbiAgaWYgKGRlYWQubGVuZ3RoID09PSAwKSByZXR1cm47XG4gIHgubGVmdChcbiAgICBgJHtraW5kfS5ibG9jay1vZi1kZWFkYCxcbiAgICB7IGF0OiBibG9ja3Mub2Zmc2V0KGRlYWRbMF0gYXMgbnVtYmVyKSwgd2hhdDogYCR7ZGVhZC5sZW5ndGh9IG9mIHRoZSBibG9ja3NgIH0sXG4gICAgYCR7YmxvY2tzVGV4dChkZWFkKX0sIGNsYWltZWQgYnkgd2hvIGlzIGdvbmVgLFxuICAgIFwidGhlIG5leHQgb25lIHRoYXQgc2V0dGxlcyBpdCB0YWtlcyB0aGVtXCIsXG4gICAge1xuICAgICAgc2lnaHRzOiBbc2lnaHRPZihzdGF0ZSksIC4uLmRlYWQuc2xpY2UoMCwgNjQpLm1hcCgoYikgPT4gYmxvY2tzLnNpZ2h0KGIpKV0sXG4gICAgICBkZWFkOiBbLi4ubmV3IFNldChkZWFkLm1hcCgoYikgPT4gYmxvY2tzLmxvdyhiKSkpXSxcbiAgICB9LFxuICApO1xufVxuIiwgIi8vIFBvb2xzOiBTUEVDSUZJQ0FUSU9OLm1kIHNlY3Rpb24gMTYuXG5cbmltcG9ydCAqIGFzIEwgZnJvbSBcInplcm9pcGMvbGF5b3V0XCI7XG5pbXBvcnQgeyBibG9ja3NUZXh0IH0gZnJvbSBcIi4vYmxvY2tzXCI7XG5pbXBvcnQgdHlwZSB7IEV4YW1pbmF0aW9uLCBQbGFjZSB9IGZyb20gXCIuL2V4YW1pbmF0aW9uXCI7XG5pbXBvcnQgeyB0eXBlIFJvdywgdHlwZSBTaWdodCwgc2lnaHRPZiwgdXA4LCB2YWx1ZU9mIH0gZnJvbSBcIi4vd29yZHNcIjtcblxuZXhwb3J0IGZ1bmN0aW9uIGNoZWNrUG9vbCh4OiBFeGFtaW5hdGlvbik6IHZvaWQge1xuICBjb25zdCBlbGVtU2l6ZSA9IHguZml4ZWQoXCJwb29sLmVsZW1fc2l6ZVwiLCBMLlNUUlVDVFVSRV9FTEVNX1NJWkUsIFwiZWxlbV9zaXplXCIsICh2KSA9PiB2ID49IDEsIFwiYXQgbGVhc3QgMVwiKTtcbiAgY29uc3QgY2FwYWNpdHkgPSB4LmZpeGVkKFxuICAgIFwicG9vbC5jYXBhY2l0eVwiLFxuICAgIEwuU1RSVUNUVVJFX0NBUEFDSVRZLFxuICAgIFwiY2FwYWNpdHlcIixcbiAgICAodikgPT4gdiA+PSAxICYmIHYgPD0gTC5OT19CTE9DSyxcbiAgICBgMSB0byAke0wuTk9fQkxPQ0t9YCxcbiAgKTtcbiAgY29uc3QgcGF5bG9hZCA9IHguZml4ZWQoXG4gICAgXCJwb29sLnBheWxvYWRcIixcbiAgICBMLlBPT0xfUEFZTE9BRCxcbiAgICBcInBheWxvYWRcIixcbiAgICAodikgPT4gdiAlIDggPT09IDAgJiYgdiA+PSBMLkxFQVNFX1BBWUxPQURfTkVBUixcbiAgICBcImEgbXVsdGlwbGUgb2YgOCwgYXQgbGVhc3QgOFwiLFxuICApO1xuICBjb25zdCBsZWFzdCA9IHBheWxvYWQgKyB1cDgoZWxlbVNpemUpO1xuICBjb25zdCBzdHJpZGUgPSB4LmZpeGVkKFxuICAgIFwicG9vbC5zdHJpZGVcIixcbiAgICBMLlNUUlVDVFVSRV9TVFJJREUsXG4gICAgXCJzdHJpZGVcIixcbiAgICAodikgPT4gdiAlIDggPT09IDAgJiYgdiA+PSBsZWFzdCxcbiAgICBgYSBtdWx0aXBsZSBvZiA4LCBhdCBsZWFzdCAke2xlYXN0fWAsXG4gICk7XG4gIHguZml0cyhcInBvb2wuZml0c1wiLCBMLlBPT0xfQkxPQ0tTICsgY2FwYWNpdHkgKiBzdHJpZGUsIGAke2NhcGFjaXR5fSBibG9ja3Mgb2YgJHtzdHJpZGV9IGJ5dGVzYCk7XG4gIHguZm91bmRlZCgpO1xuXG4gIGNvbnN0IHF1ZXVlcyA9IGNoZWNrUXVldWVzKHgpO1xuICBjb25zdCBsZWFzZXMgPSB4LmJ5dGVzLnJvdyh4LmJhc2UgKyBMLlBPT0xfQkxPQ0tTLCBjYXBhY2l0eSwgc3RyaWRlKTtcbiAgY29uc3QgY2FycmllZCA9IGNoZWNrSGFuZGxlcyh4LCBxdWV1ZXMsIGxlYXNlcyk7XG4gIGNoZWNrTGVhc2VzKHgsIGxlYXNlcywgY2FycmllZCk7XG4gIHgud2FpdGVycyhMLlBPT0xfRlJFRSwgXCJmcmVlXCIpO1xufVxuXG4vKiogVGhlIGJvdW5kIHF1ZXVlcywgdGhvc2UgdGhhdCBjYW4gYmUuICovXG5mdW5jdGlvbiBjaGVja1F1ZXVlcyh4OiBFeGFtaW5hdGlvbik6IFBsYWNlW10ge1xuICBjb25zdCBmb3VuZDogUGxhY2VbXSA9IFtdO1xuICBjb25zdCBzZWVuID0gbmV3IE1hcDxudW1iZXIsIG51bWJlcj4oKTtcbiAgY29uc3Qgd29yZHMgPSB4LmJ5dGVzLnJvdyh4LmJhc2UgKyBMLlBPT0xfUVVFVUVTLCBMLlBPT0xfUVVFVUVfQ09VTlQpO1xuICBsZXQgZW1wdHkgPSAtMTtcbiAgZm9yIChsZXQgayA9IDA7IGsgPCB3b3Jkcy5jb3VudDsgaysrKSB7XG4gICAgY29uc3Qgd29yZCA9IHdvcmRzLndvcmQoayk7XG4gICAgY29uc3QgdmFsdWUgPSB2YWx1ZU9mKHdvcmQpO1xuICAgIGNvbnN0IHdoZXJlID0geyBhdDogd29yZC5hdCwgd2hhdDogYGJvdW5kIHF1ZXVlICR7a31gIH07XG4gICAgY29uc3Qgc2lnaHRzID0gW3NpZ2h0T2Yod29yZCldO1xuICAgIGlmICh2YWx1ZSA9PT0gMG4pIHtcbiAgICAgIGlmIChlbXB0eSA8IDApIGVtcHR5ID0gaztcbiAgICAgIGNvbnRpbnVlO1xuICAgIH1cbiAgICBpZiAoZW1wdHkgPj0gMCkge1xuICAgICAgeC53cm9uZyhcbiAgICAgICAgXCJwb29sLnF1ZXVlcy1vcmRlclwiLFxuICAgICAgICB3aGVyZSxcbiAgICAgICAgYGxpbmUgJHt2YWx1ZX1gLFxuICAgICAgICBgMDogd29yZCAke2VtcHR5fSBpcyAwLCBhbmQgdGhleSBhcmUgZmlsbGVkIGZyb20gdGhlIGZpcnN0IG9uYCxcbiAgICAgICAge1xuICAgICAgICAgIHNpZ2h0czogW3dvcmRzLnNpZ2h0KGVtcHR5KSwgLi4uc2lnaHRzXSxcbiAgICAgICAgfSxcbiAgICAgICk7XG4gICAgfVxuICAgIGNvbnN0IGxpbmUgPSBOdW1iZXIodmFsdWUpO1xuICAgIGNvbnN0IHF1ZXVlID0geC5zZWdtZW50LnBsYWNlcy5maW5kKCh7IG9mZnNldCB9KSA9PiBvZmZzZXQgPT09IGxpbmUgKiBMLkxJTkVfQllURVMpO1xuICAgIGlmIChxdWV1ZT8ua2luZCAhPT0gXCJxdWV1ZVwiKSB7XG4gICAgICB4Lndyb25nKFxuICAgICAgICBcInBvb2wucXVldWVcIixcbiAgICAgICAgd2hlcmUsXG4gICAgICAgIGBsaW5lICR7dmFsdWV9LCB3aGVyZSAke3F1ZXVlID8gYGEgJHtxdWV1ZS5raW5kfSBsaWVzYCA6IFwibm8gc3RydWN0dXJlIGJlZ2luc1wifWAsXG4gICAgICAgIFwidGhlIGxpbmUgb2YgYSBxdWV1ZVwiLFxuICAgICAgICB7XG4gICAgICAgICAgc2lnaHRzLFxuICAgICAgICB9LFxuICAgICAgKTtcbiAgICAgIGNvbnRpbnVlO1xuICAgIH1cbiAgICBjb25zdCBzaXplID0geC5ieXRlcy51MzJTZWVuKHF1ZXVlLm9mZnNldCArIEwuU1RSVUNUVVJFX0VMRU1fU0laRSk7XG4gICAgaWYgKHNpemUudmFsdWUgIT09IDgpIHtcbiAgICAgIHgud3JvbmcoXG4gICAgICAgIFwicG9vbC5xdWV1ZVwiLFxuICAgICAgICB3aGVyZSxcbiAgICAgICAgYGxpbmUgJHt2YWx1ZX0sIGEgcXVldWUgb2YgZWxlbWVudHMgb2YgJHtzaXplLnZhbHVlfSBieXRlc2AsXG4gICAgICAgIFwiYSBxdWV1ZSBvZiBlbGVtZW50cyBvZiA4IGJ5dGVzXCIsXG4gICAgICAgIHtcbiAgICAgICAgICBzaWdodHM6IFsuLi5zaWdodHMsIHNpemUuc2lnaHRdLFxuICAgICAgICB9LFxuICAgICAgKTtcbiAgICAgIGNvbnRpbnVlO1xuICAgIH1cbiAgICBjb25zdCB0d2ljZSA9IHNlZW4uZ2V0KGxpbmUpO1xuICAgIGlmICh0d2ljZSAhPT0gdW5kZWZpbmVkKSB7XG4gICAgICB4Lndyb25nKFwicG9vbC5xdWV1ZS10d2ljZVwiLCB3aGVyZSwgYGxpbmUgJHtsaW5lfWAsIGBhIHF1ZXVlIHRoYXQgd29yZCAke3R3aWNlfSBkb2VzIG5vdCBuYW1lYCwge1xuICAgICAgICBzaWdodHM6IFsuLi5zaWdodHMsIHdvcmRzLnNpZ2h0KHR3aWNlKV0sXG4gICAgICB9KTtcbiAgICAgIGNvbnRpbnVlO1xuICAgIH1cbiAgICBzZWVuLnNldChsaW5lLCBrKTtcbiAgICBmb3VuZC5wdXNoKHF1ZXVlKTtcbiAgfVxuICByZXR1cm4gZm91bmQ7XG59XG5cbi8qKiBXaGVyZSBhIGhhbmRsZSB3YXMgc2Vlbi4gKi9cbnR5cGUgQ2FycmllZCA9IE1hcDxzdHJpbmcsIFNpZ2h0W10+O1xuXG4vKiogVGhlIGhhbmRsZXMgaW4gdGhlIGJvdW5kIHF1ZXVlcycgY2VsbHMuIFRob3NlIHRoYXQgZml0IG5vIGxlYXNlIGFyZSBzdGFsZS4gKi9cbmZ1bmN0aW9uIGNoZWNrSGFuZGxlcyh4OiBFeGFtaW5hdGlvbiwgcXVldWVzOiByZWFkb25seSBQbGFjZVtdLCBsZWFzZXM6IFJvdyk6IENhcnJpZWQge1xuICBjb25zdCBjYXJyaWVkOiBDYXJyaWVkID0gbmV3IE1hcCgpO1xuICBmb3IgKGNvbnN0IHF1ZXVlIG9mIHF1ZXVlcykge1xuICAgIGNvbnN0IHN0cmlkZSA9IHguYnl0ZXMudTMyKHF1ZXVlLm9mZnNldCArIEwuU1RSVUNUVVJFX1NUUklERSk7XG4gICAgY29uc3QgY2FwYWNpdHkgPSB4LmJ5dGVzLnUzMihxdWV1ZS5vZmZzZXQgKyBMLlNUUlVDVFVSRV9DQVBBQ0lUWSk7XG4gICAgY29uc3QgYmxvY2tDb3VudCA9IHguYnl0ZXMudTMyKHF1ZXVlLm9mZnNldCArIEwuUVVFVUVfQkxPQ0tfQ09VTlQpO1xuICAgIC8vIFdoYXQgaXMgd3Jvbmcgd2l0aCB0aGUgcXVldWUgaXMgdG9sZCB3aGVyZSBpdCBpcyBsb29rZWQgYXQgaXRzZWxmLlxuICAgIGlmIChzdHJpZGUgPCAyNCB8fCBzdHJpZGUgJSA4ICE9PSAwIHx8IGJsb2NrQ291bnQgPD0gY2FwYWNpdHkpIGNvbnRpbnVlO1xuICAgIGlmIChMLlFVRVVFX0NFTExTICsgYmxvY2tDb3VudCAqIHN0cmlkZSA+IHF1ZXVlLnNpemUpIGNvbnRpbnVlO1xuICAgIGNvbnN0IGJlZ2luID0gcXVldWUub2Zmc2V0ICsgTC5RVUVVRV9DRUxMUztcbiAgICBjb25zdCBwYXlsb2FkcyA9IHguYnl0ZXMucm93KGJlZ2luICsgTC5DRUxMX1BBWUxPQUQsIGJsb2NrQ291bnQsIHN0cmlkZSk7XG4gICAgY29uc3QgdGFyZ2V0cyA9IHguYnl0ZXMucm93KGJlZ2luICsgTC5DRUxMX1RBUkdFVCwgY2FwYWNpdHksIHN0cmlkZSk7XG4gICAgY29uc3Qgc3RhbGU6IFNpZ2h0W11bXSA9IFtdO1xuICAgIGxldCBmaXJzdCA9IGJlZ2luO1xuICAgIGZvciAobGV0IGNlbGwgPSAwOyBjZWxsIDwgY2FwYWNpdHk7IGNlbGwrKykge1xuICAgICAgY29uc3QgYmxvY2sgPSB0YXJnZXRzLmxvdyhjZWxsKTtcbiAgICAgIGlmICh0YXJnZXRzLnVwcGVyKGNlbGwpICUgMiA9PT0gMCB8fCBibG9jayA+PSBibG9ja0NvdW50KSBjb250aW51ZTtcbiAgICAgIGNvbnN0IGluZGV4ID0gcGF5bG9hZHMubG93KGJsb2NrKTtcbiAgICAgIGNvbnN0IGdlbmVyYXRpb24gPSBwYXlsb2Fkcy51cHBlcihibG9jayk7XG4gICAgICBjb25zdCBzaWdodHMgPSBbdGFyZ2V0cy5zaWdodChjZWxsKSwgcGF5bG9hZHMuc2lnaHQoYmxvY2spXTtcbiAgICAgIGNvbnN0IGxlYXNlID0gaW5kZXggPCBsZWFzZXMuY291bnQgPyBsZWFzZXMudXBwZXIoaW5kZXgpIDogLTE7XG4gICAgICBjb25zdCBmaXRzID0gbGVhc2UgPj0gMCAmJiBsZWFzZSAlIDIgPT09IDEgJiYgbGVhc2VzLmxvdyhpbmRleCkgIT09IDAgJiYgTWF0aC5mbG9vcihsZWFzZSAvIDIpID09PSBnZW5lcmF0aW9uO1xuICAgICAgaWYgKGZpdHMpIGNhcnJpZWQuc2V0KGAke2dlbmVyYXRpb259LyR7aW5kZXh9YCwgc2lnaHRzKTtcbiAgICAgIGVsc2Uge1xuICAgICAgICBpZiAoc3RhbGUubGVuZ3RoID09PSAwKSBmaXJzdCA9IHRhcmdldHMub2Zmc2V0KGNlbGwpO1xuICAgICAgICBzdGFsZS5wdXNoKGluZGV4IDwgbGVhc2VzLmNvdW50ID8gWy4uLnNpZ2h0cywgbGVhc2VzLnNpZ2h0KGluZGV4KV0gOiBzaWdodHMpO1xuICAgICAgfVxuICAgIH1cbiAgICBpZiAoc3RhbGUubGVuZ3RoID09PSAwKSBjb250aW51ZTtcbiAgICB4LmxlZnQoXG4gICAgICBcInBvb2wuaGFuZGxlLXN0YWxlXCIsXG4gICAgICB7IGF0OiBmaXJzdCwgd2hhdDogYCR7c3RhbGUubGVuZ3RofSBvZiB0aGUgaGFuZGxlcyBpbiBxdWV1ZSAke0pTT04uc3RyaW5naWZ5KHF1ZXVlLm5hbWUpfWAgfSxcbiAgICAgIFwidGhleSBmaXQgbm8gbGVhc2UgdGhhdCB3YXMgc2VudFwiLFxuICAgICAgXCJyZWNlaXZlIHBhc3NlcyBvdmVyIHRoZW0sIGFuZCBhIHNlbmQgdGFrZXMgdGhlbSBvdXRcIixcbiAgICAgIHsgc2lnaHRzOiBzdGFsZS5zbGljZSgwLCA2NCkuZmxhdCgpIH0sXG4gICAgKTtcbiAgfVxuICByZXR1cm4gY2FycmllZDtcbn1cblxuZnVuY3Rpb24gY2hlY2tMZWFzZXMoeDogRXhhbWluYXRpb24sIGxlYXNlczogUm93LCBjYXJyaWVkOiBDYXJyaWVkKTogdm9pZCB7XG4gIGNvbnN0IGRlYWQ6IG51bWJlcltdID0gW107XG4gIGZvciAobGV0IGsgPSAwOyBrIDwgbGVhc2VzLmNvdW50OyBrKyspIHtcbiAgICBjb25zdCBvd25lciA9IGxlYXNlcy5sb3coayk7XG4gICAgaWYgKG93bmVyID09PSAwKSBjb250aW51ZTtcbiAgICBjb25zdCB3aGVyZSA9IHsgYXQ6IGxlYXNlcy5vZmZzZXQoayksIHdoYXQ6IGBsZWFzZSBvZiBibG9jayAke2t9YCB9O1xuICAgIGlmICgheC5vd25lcihcInBvb2wubGVhc2Utb3duZXJcIiwgd2hlcmUsIG93bmVyLCBbbGVhc2VzLnNpZ2h0KGspXSkgfHwgIXguaXNEZWFkKG93bmVyKSkgY29udGludWU7XG4gICAgY29uc3Qgc2VudCA9IGxlYXNlcy51cHBlcihrKSAlIDIgPT09IDE7XG4gICAgaWYgKCFzZW50IHx8ICFjYXJyaWVkLmhhcyhgJHtNYXRoLmZsb29yKGxlYXNlcy51cHBlcihrKSAvIDIpfS8ke2t9YCkpIGRlYWQucHVzaChrKTtcbiAgfVxuICBpZiAoZGVhZC5sZW5ndGggPT09IDApIHJldHVybjtcbiAgeC5sZWZ0KFxuICAgIFwicG9vbC5sZWFzZS1vZi1kZWFkXCIsXG4gICAgeyBhdDogbGVhc2VzLm9mZnNldChkZWFkWzBdIGFzIG51bWJlciksIHdoYXQ6IGAke2RlYWQubGVuZ3RofSBvZiB0aGUgbGVhc2VzYCB9LFxuICAgIGAke2Jsb2Nrc1RleHQoZGVhZCl9LCBsZWFzZWQgYnkgd2hvIGlzIGdvbmVgLFxuICAgIFwiZnJlZSBieSBkZWZpbml0aW9uOiB0aGUgbmV4dCBhY3F1aXJlIHRha2VzIHRoZW0sIGFuZCByZWNsYWltIGdpdmVzIHRoZW0gYmFja1wiLFxuICAgIHsgc2lnaHRzOiBkZWFkLnNsaWNlKDAsIDY0KS5tYXAoKGspID0+IGxlYXNlcy5zaWdodChrKSksIGRlYWQ6IFsuLi5uZXcgU2V0KGRlYWQubWFwKChrKSA9PiBsZWFzZXMubG93KGspKSldIH0sXG4gICk7XG59XG4iLCAiLy8gUmluZ3M6IFNQRUNJRklDQVRJT04ubWQgc2VjdGlvbiAxMy4gQW5kIGFycmF5cywgc2VjdGlvbiAxMCwgd2hpY2ggaGF2ZSBubyB3b3JkcyB0byBjb250cmFkaWN0IGVhY2ggb3RoZXIuXG5cbmltcG9ydCAqIGFzIEwgZnJvbSBcInplcm9pcGMvbGF5b3V0XCI7XG5pbXBvcnQgdHlwZSB7IEV4YW1pbmF0aW9uIH0gZnJvbSBcIi4vZXhhbWluYXRpb25cIjtcbmltcG9ydCB7IGhleCwgdHlwZSBTaWdodCwgc2lnaHRPZiwgdHlwZSBXb3JkLCBoYWx2ZXNPZiwgdXA4LCB2YWx1ZU9mIH0gZnJvbSBcIi4vd29yZHNcIjtcblxuZXhwb3J0IGZ1bmN0aW9uIGNoZWNrQXJyYXkoeDogRXhhbWluYXRpb24pOiB2b2lkIHtcbiAgY29uc3QgZWxlbVNpemUgPSB4LmZpeGVkKFwiYXJyYXkuZWxlbV9zaXplXCIsIEwuU1RSVUNUVVJFX0VMRU1fU0laRSwgXCJlbGVtX3NpemVcIiwgKHYpID0+IHYgPj0gMSwgXCJhdCBsZWFzdCAxXCIpO1xuICBjb25zdCBjYXBhY2l0eSA9IHguZml4ZWQoXCJhcnJheS5jYXBhY2l0eVwiLCBMLlNUUlVDVFVSRV9DQVBBQ0lUWSwgXCJjYXBhY2l0eVwiLCAodikgPT4gdiA+PSAxLCBcImF0IGxlYXN0IDFcIik7XG4gIHguZml4ZWQoXCJhcnJheS5zdHJpZGVcIiwgTC5TVFJVQ1RVUkVfU1RSSURFLCBcInN0cmlkZVwiLCAodikgPT4gdiA9PT0gZWxlbVNpemUsIGBlbGVtX3NpemUsICR7ZWxlbVNpemV9YCk7XG4gIHguZml0cyhcImFycmF5LmZpdHNcIiwgTC5BUlJBWV9FTEVNRU5UUyArIGNhcGFjaXR5ICogZWxlbVNpemUsIGAke2NhcGFjaXR5fSBlbGVtZW50cyBvZiAke2VsZW1TaXplfSBieXRlc2ApO1xufVxuXG5pbnRlcmZhY2UgUG9zaXRpb24ge1xuICByZWFkb25seSBsYXA6IG51bWJlcjtcbiAgcmVhZG9ubHkgaW5kZXg6IG51bWJlcjtcbiAgcmVhZG9ubHkgd29yZDogV29yZDtcbn1cblxuZXhwb3J0IGZ1bmN0aW9uIGNoZWNrUmluZyh4OiBFeGFtaW5hdGlvbik6IHZvaWQge1xuICBjb25zdCBtb2RlID0geC5maXhlZChcInJpbmcubW9kZVwiLCBMLlJJTkdfTU9ERSwgXCJtb2RlXCIsICh2KSA9PiB2IDw9IDEsIFwiMCAoZWxlbWVudHMpIG9yIDEgKG1lc3NhZ2VzKVwiKTtcbiAgY29uc3QgbWVzc2FnZXMgPSBtb2RlID09PSBMLlJJTkdfTUVTU0FHRVM7XG4gIGNvbnN0IGVsZW1TaXplID0geC5maXhlZChcbiAgICBcInJpbmcuZWxlbV9zaXplXCIsXG4gICAgTC5TVFJVQ1RVUkVfRUxFTV9TSVpFLFxuICAgIFwiZWxlbV9zaXplXCIsXG4gICAgKHYpID0+IChtZXNzYWdlcyA/IHYgPT09IDEgOiB2ID49IDEpLFxuICAgIG1lc3NhZ2VzID8gXCIxIGluIGEgcmluZyBvZiBtZXNzYWdlc1wiIDogXCJhdCBsZWFzdCAxXCIsXG4gICk7XG4gIGNvbnN0IGNhcGFjaXR5ID0geC5maXhlZChcbiAgICBcInJpbmcuY2FwYWNpdHlcIixcbiAgICBMLlNUUlVDVFVSRV9DQVBBQ0lUWSxcbiAgICBcImNhcGFjaXR5XCIsXG4gICAgKHYpID0+IChtZXNzYWdlcyA/IHYgPj0gOCAmJiB2ICUgOCA9PT0gMCA6IHYgPj0gMSksXG4gICAgbWVzc2FnZXMgPyBcImEgbXVsdGlwbGUgb2YgOCwgYXQgbGVhc3QgOFwiIDogXCJhdCBsZWFzdCAxXCIsXG4gICk7XG4gIGNvbnN0IHN0cmlkZSA9IG1lc3NhZ2VzID8gTC5GUkFNRV9VTklUIDogZWxlbVNpemU7XG4gIHguZml4ZWQoXCJyaW5nLnN0cmlkZVwiLCBMLlNUUlVDVFVSRV9TVFJJREUsIFwic3RyaWRlXCIsICh2KSA9PiB2ID09PSBzdHJpZGUsIGAke3N0cmlkZX1gKTtcbiAgY29uc3QgbGFyZ2VzdCA9IHguZml4ZWQoXG4gICAgXCJyaW5nLmxhcmdlc3RcIixcbiAgICBMLlJJTkdfTEFSR0VTVCxcbiAgICBcImxhcmdlc3RcIixcbiAgICAodikgPT4gKG1lc3NhZ2VzID8gdiA8PSBjYXBhY2l0eSAtIDggOiB2ID09PSAwKSxcbiAgICBtZXNzYWdlcyA/IGBhdCBtb3N0ICR7Y2FwYWNpdHkgLSA4fSwgdGhlIGNhcGFjaXR5IGxlc3MgOGAgOiBcIjAgaW4gYSByaW5nIG9mIGVsZW1lbnRzXCIsXG4gICk7XG4gIGNvbnN0IHVuaXRzID0gbWVzc2FnZXMgPyBjYXBhY2l0eSAvIEwuRlJBTUVfVU5JVCA6IGNhcGFjaXR5O1xuICB4LmZpdHMoXG4gICAgXCJyaW5nLmZpdHNcIixcbiAgICBMLlJJTkdfQVJFQSArIHVuaXRzICogc3RyaWRlICsgKG1lc3NhZ2VzID8gdXA4KGxhcmdlc3QpIDogMCksXG4gICAgYCR7dW5pdHN9IHVuaXRzIG9mICR7c3RyaWRlfSBieXRlc2AsXG4gICk7XG4gIHguZm91bmRlZCgpO1xuXG4gIC8vIGhlYWQsIHRoZW4gdGFpbDogd2hhdCB3YXMgcmVhZCBtZWFud2hpbGUgaXMgYmVoaW5kIHRoZSBoZWFkLCBhbmQgc2hvd3MgaW4gaXRzIHdvcmQuXG4gIGNvbnN0IGhlYWQgPSBwb3NpdGlvbih4LCBMLlJJTkdfSEVBRCk7XG4gIGNvbnN0IHRhaWwgPSBwb3NpdGlvbih4LCBMLlJJTkdfVEFJTCk7XG4gIGNvbnN0IGRpc3RhbmNlID0gY2hlY2tEaXN0YW5jZSh4LCB1bml0cywgaGVhZCwgdGFpbCk7XG4gIGlmIChtZXNzYWdlcyAmJiBkaXN0YW5jZSA+IDApIGNoZWNrRnJhbWVzKHgsIHsgdW5pdHMsIGxhcmdlc3QsIHN0cmlkZSB9LCBoZWFkLCBkaXN0YW5jZSk7XG4gIGNoZWNrU2lkZSh4LCBMLlJJTkdfUFJPRFVDRVIsIFwicHJvZHVjZXJcIik7XG4gIGNoZWNrU2lkZSh4LCBMLlJJTkdfQ09OU1VNRVIsIFwiY29uc3VtZXJcIik7XG4gIHgud2FpdGVycyhMLlJJTkdfTk9UX0VNUFRZLCBcIm5vdF9lbXB0eVwiKTtcbiAgeC53YWl0ZXJzKEwuUklOR19OT1RfRlVMTCwgXCJub3RfZnVsbFwiKTtcbn1cblxuZnVuY3Rpb24gcG9zaXRpb24oeDogRXhhbWluYXRpb24sIG9mZnNldDogbnVtYmVyKTogUG9zaXRpb24ge1xuICBjb25zdCB3b3JkID0geC53b3JkKG9mZnNldCk7XG4gIGNvbnN0IHsgaGlnaCwgbG93ZXIgfSA9IGhhbHZlc09mKHdvcmQpO1xuICByZXR1cm4geyBsYXA6IGhpZ2gsIGluZGV4OiBsb3dlciwgd29yZCB9O1xufVxuXG4vKiogVW5pdHMgdGhhdCBhcmUgd3JpdHRlbiBhbmQgbm90IHlldCByZWFkOyBiZWxvdyAwIHdoZXJlIHRoYXQgY2Fubm90IGJlIHRvbGQuICovXG5mdW5jdGlvbiBjaGVja0Rpc3RhbmNlKHg6IEV4YW1pbmF0aW9uLCB1bml0czogbnVtYmVyLCBoZWFkOiBQb3NpdGlvbiwgdGFpbDogUG9zaXRpb24pOiBudW1iZXIge1xuICBjb25zdCB0ZXh0ID0gKHsgbGFwLCBpbmRleCB9OiBQb3NpdGlvbikgPT4gYGxhcCAke2xhcH0sIGluZGV4ICR7aW5kZXh9YDtcbiAgbGV0IGZvdW5kZWQgPSB0cnVlO1xuICBmb3IgKGNvbnN0IFtuYW1lLCBwbGFjZV0gb2YgW1xuICAgIFtcImhlYWRcIiwgaGVhZF0sXG4gICAgW1widGFpbFwiLCB0YWlsXSxcbiAgXSBhcyBjb25zdCkge1xuICAgIGlmIChwbGFjZS5pbmRleCA8IHVuaXRzKSBjb250aW51ZTtcbiAgICBmb3VuZGVkID0gZmFsc2U7XG4gICAgeC53cm9uZyhcInJpbmcuaW5kZXhcIiwgeyBhdDogcGxhY2Uud29yZC5hdCwgd2hhdDogbmFtZSB9LCB0ZXh0KHBsYWNlKSwgYGFuIGluZGV4IGJlbG93ICR7dW5pdHN9YCwge1xuICAgICAgc2lnaHRzOiBbc2lnaHRPZihwbGFjZS53b3JkKV0sXG4gICAgfSk7XG4gIH1cbiAgaWYgKCFmb3VuZGVkKSByZXR1cm4gLTE7XG4gIGNvbnN0IGxhcHMgPSAodGFpbC5sYXAgLSBoZWFkLmxhcCkgPj4+IDA7XG4gIGNvbnN0IGRpc3RhbmNlID0gbGFwcyA9PT0gMCA/IHRhaWwuaW5kZXggLSBoZWFkLmluZGV4IDogbGFwcyA9PT0gMSA/IHVuaXRzIC0gaGVhZC5pbmRleCArIHRhaWwuaW5kZXggOiAtMTtcbiAgaWYgKGRpc3RhbmNlID49IDAgJiYgZGlzdGFuY2UgPD0gdW5pdHMpIHJldHVybiBkaXN0YW5jZTtcbiAgeC53cm9uZyhcbiAgICBcInJpbmcuZGlzdGFuY2VcIixcbiAgICB7IGF0OiB0YWlsLndvcmQuYXQsIHdoYXQ6IFwidGFpbFwiIH0sXG4gICAgdGV4dCh0YWlsKSxcbiAgICBgMCB0byAke3VuaXRzfSB1bml0cyBiZWhpbmQgaGVhZCAoJHt0ZXh0KGhlYWQpfSlgLFxuICAgIHsgc2lnaHRzOiBbc2lnaHRPZihoZWFkLndvcmQpLCBzaWdodE9mKHRhaWwud29yZCldIH0sXG4gICk7XG4gIHJldHVybiAtMTtcbn1cblxuaW50ZXJmYWNlIEFyZWEge1xuICByZWFkb25seSB1bml0czogbnVtYmVyO1xuICByZWFkb25seSBsYXJnZXN0OiBudW1iZXI7XG4gIHJlYWRvbmx5IHN0cmlkZTogbnVtYmVyO1xufVxuXG4vKiogVGhlIG1lc3NhZ2VzIGJldHdlZW4gaGVhZCBhbmQgdGFpbDogd2hvbGUgZnJhbWVzLiBBcyBsb25nIGFzIGhlYWQgc3RhbmRzLCBub2JvZHkgd3JpdGVzIHRoZXJlLiAqL1xuZnVuY3Rpb24gY2hlY2tGcmFtZXMoeDogRXhhbWluYXRpb24sIGFyZWE6IEFyZWEsIGhlYWQ6IFBvc2l0aW9uLCBkaXN0YW5jZTogbnVtYmVyKTogdm9pZCB7XG4gIHguYnl0ZXMuYW5ldygpO1xuICBsZXQgaW5kZXggPSBoZWFkLmluZGV4O1xuICBmb3IgKGxldCBsZWZ0ID0gZGlzdGFuY2U7IGxlZnQgPiAwOykge1xuICAgIGNvbnN0IGF0ID0geC5iYXNlICsgTC5SSU5HX0FSRUEgKyBpbmRleCAqIGFyZWEuc3RyaWRlO1xuICAgIGNvbnN0IGJ5dGVzID0gQnVmZmVyLmZyb20oeC5ieXRlcy5uZWFyKGF0ICsgTC5GUkFNRV9MRU5HVEgsIDQpKTtcbiAgICBjb25zdCBsZW5ndGggPSBieXRlcy5yZWFkVUludDMyTEUoMCk7XG4gICAgY29uc3QgZnJhbWUgPSAxICsgTWF0aC5jZWlsKGxlbmd0aCAvIEwuRlJBTUVfVU5JVCk7XG4gICAgY29uc3Qgc2lnaHRzOiBTaWdodFtdID0gW3NpZ2h0T2YoaGVhZC53b3JkKSwgeyBhdDogYXQgKyBMLkZSQU1FX0xFTkdUSCwgYnl0ZXMgfV07XG4gICAgY29uc3Qgd2hlcmUgPSB7IGF0LCB3aGF0OiBgZnJhbWUgYXQgdW5pdCAke2luZGV4fWAgfTtcbiAgICBpZiAobGVuZ3RoID4gYXJlYS5sYXJnZXN0KSB7XG4gICAgICB4Lndyb25nKFwicmluZy5sZW5ndGhcIiwgd2hlcmUsIGBhIG1lc3NhZ2Ugb2YgJHtsZW5ndGh9IGJ5dGVzYCwgYGF0IG1vc3QgbGFyZ2VzdCwgJHthcmVhLmxhcmdlc3R9YCwgeyBzaWdodHMgfSk7XG4gICAgICByZXR1cm47XG4gICAgfVxuICAgIGlmIChmcmFtZSA+IGxlZnQpIHtcbiAgICAgIHgud3JvbmcoXCJyaW5nLmZyYW1lXCIsIHdoZXJlLCBgJHtmcmFtZX0gdW5pdHNgLCBgYXQgbW9zdCB0aGUgJHtsZWZ0fSB0aGF0IGFyZSBsZWZ0IHVwIHRvIHRhaWxgLCB7IHNpZ2h0cyB9KTtcbiAgICAgIHJldHVybjtcbiAgICB9XG4gICAgbGVmdCAtPSBmcmFtZTtcbiAgICBpbmRleCArPSBmcmFtZTtcbiAgICBpZiAoaW5kZXggPj0gYXJlYS51bml0cykge1xuICAgICAgaW5kZXggLT0gYXJlYS51bml0cztcbiAgICAgIHguYnl0ZXMuYW5ldygpO1xuICAgIH1cbiAgfVxufVxuXG5mdW5jdGlvbiBjaGVja1NpZGUoeDogRXhhbWluYXRpb24sIG9mZnNldDogbnVtYmVyLCBuYW1lOiBzdHJpbmcpOiB2b2lkIHtcbiAgY29uc3Qgd29yZCA9IHgud29yZChvZmZzZXQpOyAvLyBiaXRzIGFib3ZlIHRoZSBvd25lciBpZCBhcmUgaWdub3JlZFxuICBjb25zdCB3aGVyZSA9IHsgYXQ6IHdvcmQuYXQsIHdoYXQ6IG5hbWUgfTtcbiAgY29uc3Qgc2lnaHRzID0gW3NpZ2h0T2Yod29yZCldO1xuICBpZiAod29yZC5sb3cgPT09IDAgfHwgIXgub3duZXIoYHJpbmcuJHtuYW1lfWAsIHdoZXJlLCB3b3JkLmxvdywgc2lnaHRzKSB8fCAheC5pc0RlYWQod29yZC5sb3cpKSByZXR1cm47XG4gIHgubGVmdChcInJpbmcuc2lkZS1vZi1kZWFkXCIsIHdoZXJlLCBgJHtoZXgodmFsdWVPZih3b3JkKSl9LCB3aG8gaXMgZ29uZWAsIGB0aGUgbmV4dCAke25hbWV9IHRha2VzIHRoZSBzaWRlYCwge1xuICAgIHNpZ2h0cyxcbiAgICBkZWFkOiBbd29yZC5sb3ddLFxuICB9KTtcbn1cbiIsICIvLyBTdGFja3M6IFNQRUNJRklDQVRJT04ubWQgc2VjdGlvbiAxMi4gYHRvcGAgaXMgdGhlIHRydXRoOyBldmVyeXRoaW5nIGJlbG93IGl0IGlzIGV4YWN0IGFzIGxvbmcgYXMgaXQgZG9lcyBub3QgY2hhbmdlLlxuXG5pbXBvcnQgKiBhcyBMIGZyb20gXCJ6ZXJvaXBjL2xheW91dFwiO1xuaW1wb3J0IHsgYmxvY2tzVGV4dCwgTEFQX0JJVFMgfSBmcm9tIFwiLi9ibG9ja3NcIjtcbmltcG9ydCB0eXBlIHsgRXhhbWluYXRpb24gfSBmcm9tIFwiLi9leGFtaW5hdGlvblwiO1xuaW1wb3J0IHsgZGlmZmVyZW5jZSwgbW9kdWxvLCB0eXBlIFJvdywgdHlwZSBTaWdodCwgc2lnaHRPZiwgdXA2NCwgdXA4IH0gZnJvbSBcIi4vd29yZHNcIjtcblxuY29uc3QgSEVMRCA9IDIgKiogMzk7XG5cbmludGVyZmFjZSBTdGFjayB7XG4gIHJlYWRvbmx5IGNhcGFjaXR5OiBudW1iZXI7XG4gIHJlYWRvbmx5IGJsb2NrQ291bnQ6IG51bWJlcjtcbiAgcmVhZG9ubHkgZW50cmllczogUm93O1xuICByZWFkb25seSB3b3JkczogUm93O1xuICByZWFkb25seSBkZXB0aHM6IFJvdztcbn1cblxuZXhwb3J0IGZ1bmN0aW9uIGNoZWNrU3RhY2soeDogRXhhbWluYXRpb24pOiB2b2lkIHtcbiAgY29uc3QgZWxlbVNpemUgPSB4LmZpeGVkKFwic3RhY2suZWxlbV9zaXplXCIsIEwuU1RSVUNUVVJFX0VMRU1fU0laRSwgXCJlbGVtX3NpemVcIiwgKHYpID0+IHYgPj0gMSwgXCJhdCBsZWFzdCAxXCIpO1xuICBjb25zdCBjYXBhY2l0eSA9IHguZml4ZWQoXCJzdGFjay5jYXBhY2l0eVwiLCBMLlNUUlVDVFVSRV9DQVBBQ0lUWSwgXCJjYXBhY2l0eVwiLCAodikgPT4gdiA+PSAxLCBcImF0IGxlYXN0IDFcIik7XG4gIGNvbnN0IGJsb2NrQ291bnQgPSB4LmZpeGVkKFxuICAgIFwic3RhY2suYmxvY2tfY291bnRcIixcbiAgICBMLlNUQUNLX0JMT0NLX0NPVU5ULFxuICAgIFwiYmxvY2tfY291bnRcIixcbiAgICAodikgPT4gdiA+IGNhcGFjaXR5ICYmIHYgPD0gTC5OT19CTE9DSyxcbiAgICBgbW9yZSB0aGFuIHRoZSBjYXBhY2l0eSwgJHtjYXBhY2l0eX0sIGFuZCBhdCBtb3N0ICR7TC5OT19CTE9DS31gLFxuICApO1xuICBjb25zdCBsZWFzdCA9IEwuU1RBQ0tfQkxPQ0tfUEFZTE9BRCArIHVwOChlbGVtU2l6ZSk7XG4gIGNvbnN0IHN0cmlkZSA9IHguZml4ZWQoXG4gICAgXCJzdGFjay5zdHJpZGVcIixcbiAgICBMLlNUUlVDVFVSRV9TVFJJREUsXG4gICAgXCJzdHJpZGVcIixcbiAgICAodikgPT4gdiAlIDggPT09IDAgJiYgdiA+PSBsZWFzdCxcbiAgICBgYSBtdWx0aXBsZSBvZiA4LCBhdCBsZWFzdCAke2xlYXN0fWAsXG4gICk7XG4gIGNvbnN0IGJsb2NrcyA9IHVwNjQoTC5TVEFDS19FTlRSSUVTICsgOCAqIGNhcGFjaXR5KTtcbiAgeC5maXRzKFwic3RhY2suZml0c1wiLCBibG9ja3MgKyBibG9ja0NvdW50ICogc3RyaWRlLCBgJHtjYXBhY2l0eX0gZW50cmllcyBhbmQgJHtibG9ja0NvdW50fSBibG9ja3Mgb2YgJHtzdHJpZGV9IGJ5dGVzYCk7XG4gIHguZm91bmRlZCgpO1xuXG4gIGNvbnN0IGJlZ2luID0geC5iYXNlICsgYmxvY2tzO1xuICBjb25zdCBzdGFjazogU3RhY2sgPSB7XG4gICAgY2FwYWNpdHksXG4gICAgYmxvY2tDb3VudCxcbiAgICBlbnRyaWVzOiB4LmJ5dGVzLnJvdyh4LmJhc2UgKyBMLlNUQUNLX0VOVFJJRVMsIGNhcGFjaXR5KSxcbiAgICB3b3JkczogeC5ieXRlcy5yb3coYmVnaW4gKyBMLlNUQUNLX0JMT0NLX1dPUkQsIGJsb2NrQ291bnQsIHN0cmlkZSksXG4gICAgZGVwdGhzOiB4LmJ5dGVzLnJvdyhiZWdpbiArIEwuU1RBQ0tfQkxPQ0tfREVQVEgsIGJsb2NrQ291bnQsIHN0cmlkZSksXG4gIH07XG4gIGNvbnN0IHsgdG9wLCB3aXRoaW4gfSA9IGNoZWNrRWxlbWVudHMoeCwgc3RhY2spO1xuICBjaGVja093bmVycyh4LCBzdGFjayk7XG4gIHguYnl0ZXMuYW5ldygpO1xuICBmb3IgKGNvbnN0IGJsb2NrIG9mIHdpdGhpbikge1xuICAgIHgucGFkZGluZyhgdGhlIGVsZW1lbnQgaW4gYmxvY2sgJHtibG9ja31gLCBiZWdpbiArIGJsb2NrICogc3RyaWRlICsgTC5TVEFDS19CTE9DS19QQVlMT0FELCBlbGVtU2l6ZSwgW3RvcF0pO1xuICB9XG4gIHgud2FpdGVycyhMLlNUQUNLX05PVF9FTVBUWSwgXCJub3RfZW1wdHlcIik7XG4gIHgud2FpdGVycyhMLlNUQUNLX05PVF9GVUxMLCBcIm5vdF9mdWxsXCIpO1xufVxuXG4vKiogRnJvbSB0aGUgdG9wIGRvd24uIFJldHVybnMgdGhlIGJsb2NrcyB0aGF0IGFyZSBpbiB0aGUgc3RhY2suICovXG5mdW5jdGlvbiBjaGVja0VsZW1lbnRzKHg6IEV4YW1pbmF0aW9uLCBzdGFjazogU3RhY2spOiB7IHRvcDogU2lnaHQ7IHdpdGhpbjogbnVtYmVyW10gfSB7XG4gIGNvbnN0IHsgYmxvY2tDb3VudCwgY2FwYWNpdHksIGRlcHRocywgZW50cmllcyB9ID0gc3RhY2s7XG4gIC8vIEVudHJpZXMgYXJlIHdvcmRzIG9mIHRoZWlyIG93bjsgd2hhdCBhIGRlcHRoIGFuZCBhIHdvcmQgYXJlLCBvbmx5IGEgc3RhYmxlIHRvcCB0ZWxscy5cbiAgY29uc3QgdG9wID0geC53b3JkKEwuU1RBQ0tfVE9QKTtcbiAgY29uc3QgcHJvb2YgPSBzaWdodE9mKHRvcCk7XG4gIGNvbnN0IHdoZXJlID0geyBhdDogdG9wLmF0LCB3aGF0OiBcInRvcFwiIH07XG4gIGNvbnN0IHRleHQgPSBgdGFnICR7dG9wLnVwcGVyICUgSEVMRH0sIGJsb2NrICR7dG9wLmxvdyA9PT0gTC5OT19CTE9DSyA/IFwibm9uZVwiIDogdG9wLmxvd31gO1xuICBpZiAodG9wLnVwcGVyID49IEhFTEQpXG4gICAgeC53cm9uZyhcInN0YWNrLnRvcFwiLCB3aGVyZSwgYCR7dGV4dH0sIHdpdGggaXRzIGhpZ2hlc3QgYml0IHNldGAsIFwiYSBoaWdoZXN0IGJpdCBvZiAwXCIsIHsgc2lnaHRzOiBbcHJvb2ZdIH0pO1xuICBmb3IgKGxldCBrID0gMDsgayA8IGNhcGFjaXR5OyBrKyspIHtcbiAgICBpZiAoZW50cmllcy51cHBlcihrKSA8IEhFTEQpIGNvbnRpbnVlO1xuICAgIHgud3JvbmcoXCJzdGFjay5lbnRyeS1iaXRcIiwgeyBhdDogZW50cmllcy5vZmZzZXQoayksIHdoYXQ6IGBlbnRyeSAke2sgKyAxfWAgfSwgXCJpdHMgaGlnaGVzdCBiaXQgaXMgc2V0XCIsIFwiMCB0aGVyZVwiLCB7XG4gICAgICBzaWdodHM6IFtlbnRyaWVzLnNpZ2h0KGspXSxcbiAgICB9KTtcbiAgfVxuICBpZiAodG9wLmxvdyA9PT0gTC5OT19CTE9DSykgcmV0dXJuIHsgdG9wOiBwcm9vZiwgd2l0aGluOiBbXSB9O1xuICBpZiAodG9wLmxvdyA+PSBibG9ja0NvdW50KSB7XG4gICAgeC53cm9uZyhcInN0YWNrLnRvcFwiLCB3aGVyZSwgdGV4dCwgYGEgYmxvY2sgYmVsb3cgJHtibG9ja0NvdW50fSwgb3Igbm9uZWAsIHsgc2lnaHRzOiBbcHJvb2ZdIH0pO1xuICAgIHJldHVybiB7IHRvcDogcHJvb2YsIHdpdGhpbjogW10gfTtcbiAgfVxuICBjb25zdCBzaXplID0gZGVwdGhzLnVwcGVyKHRvcC5sb3cpICogMiAqKiAyNCArIGRlcHRocy5sb3codG9wLmxvdyk7XG4gIGlmIChzaXplIDwgMSB8fCBzaXplID4gY2FwYWNpdHkpIHtcbiAgICB4Lndyb25nKFxuICAgICAgXCJzdGFjay5kZXB0aFwiLFxuICAgICAgeyBhdDogZGVwdGhzLm9mZnNldCh0b3AubG93KSwgd2hhdDogYGRlcHRoIG9mIGJsb2NrICR7dG9wLmxvd30sIHdoaWNoIGlzIG9uIHRvcGAgfSxcbiAgICAgIGAke3NpemV9YCxcbiAgICAgIGAxIHRvICR7Y2FwYWNpdHl9YCxcbiAgICAgIHsgc2lnaHRzOiBbcHJvb2YsIGRlcHRocy5zaWdodCh0b3AubG93KV0gfSxcbiAgICApO1xuICAgIHJldHVybiB7IHRvcDogcHJvb2YsIHdpdGhpbjogW10gfTtcbiAgfVxuICBjb25zdCB3aXRoaW4gPSBuZXcgTWFwKFtbdG9wLmxvdywgc2l6ZV1dKTtcbiAgY2hlY2tCaXJ0aCh4LCBzdGFjaywgdG9wLmxvdywgdG9wLnVwcGVyLCBcInRvcFwiLCBbcHJvb2ZdLCB0cnVlKTtcbiAgbGV0IGFib3ZlID0gdG9wLmxvdztcbiAgZm9yIChsZXQgZGVwdGggPSBzaXplIC0gMTsgZGVwdGggPj0gMTsgZGVwdGgtLSkge1xuICAgIGNvbnN0IGVudHJ5ID0gZW50cmllcy53b3JkKGRlcHRoIC0gMSk7XG4gICAgY29uc3Qgc2lnaHRzID0gW3Byb29mLCBzaWdodE9mKGVudHJ5KV07XG4gICAgY29uc3QgYXQgPSB7IGF0OiBlbnRyeS5hdCwgd2hhdDogYGVudHJ5ICR7ZGVwdGh9YCB9O1xuICAgIGNvbnN0IGZvdW5kID0gYGJpcnRoICR7ZW50cnkudXBwZXIgJSBIRUxEfSwgYmxvY2sgJHtlbnRyeS5sb3cgPT09IEwuTk9fQkxPQ0sgPyBcIm5vbmVcIiA6IGVudHJ5Lmxvd31gO1xuICAgIGlmIChlbnRyeS5sb3cgPj0gYmxvY2tDb3VudCkge1xuICAgICAgeC53cm9uZyhcInN0YWNrLmVudHJ5XCIsIGF0LCBmb3VuZCwgYGEgYmxvY2sgYmVsb3cgJHtibG9ja0NvdW50fTogJHtzaXplfSBlbGVtZW50cyBhcmUgaW4gdGhlIHN0YWNrYCwgeyBzaWdodHMgfSk7XG4gICAgICBjb250aW51ZTtcbiAgICB9XG4gICAgY29uc3Qgb3RoZXIgPSB3aXRoaW4uZ2V0KGVudHJ5Lmxvdyk7XG4gICAgaWYgKG90aGVyICE9PSB1bmRlZmluZWQpIHtcbiAgICAgIHgud3JvbmcoXCJzdGFjay5ibG9jay10d2ljZVwiLCBhdCwgZm91bmQsIGBhIGJsb2NrIHRoYXQgaXMgbm90IGluIHRoZSBzdGFjayBhdCBkZXB0aCAke290aGVyfSwgdG9vYCwgeyBzaWdodHMgfSk7XG4gICAgICBjb250aW51ZTtcbiAgICB9XG4gICAgd2l0aGluLnNldChlbnRyeS5sb3csIGRlcHRoKTtcbiAgICBjb25zdCBzdGF0ZWQgPSBkZXB0aHMudXBwZXIoZW50cnkubG93KSAqIDIgKiogMjQgKyBkZXB0aHMubG93KGVudHJ5Lmxvdyk7XG4gICAgaWYgKHN0YXRlZCAhPT0gZGVwdGgpIHtcbiAgICAgIHgud3JvbmcoXG4gICAgICAgIFwic3RhY2suZGVwdGhcIixcbiAgICAgICAgeyBhdDogZGVwdGhzLm9mZnNldChlbnRyeS5sb3cpLCB3aGF0OiBgZGVwdGggb2YgYmxvY2sgJHtlbnRyeS5sb3d9LCB3aGljaCBlbnRyeSAke2RlcHRofSBuYW1lc2AgfSxcbiAgICAgICAgYCR7c3RhdGVkfWAsXG4gICAgICAgIGAke2RlcHRofWAsXG4gICAgICAgIHsgc2lnaHRzOiBbLi4uc2lnaHRzLCBkZXB0aHMuc2lnaHQoZW50cnkubG93KV0gfSxcbiAgICAgICk7XG4gICAgfVxuICAgIGNoZWNrQmlydGgoeCwgc3RhY2ssIGVudHJ5LmxvdywgZW50cnkudXBwZXIsIGBlbnRyeSAke2RlcHRofWAsIHNpZ2h0cywgZmFsc2UpO1xuICAgIGNvbnN0IGFpbSA9IHN0YWNrLndvcmRzLnVwcGVyKGFib3ZlKSAlIEhFTEQ7XG4gICAgaWYgKGRpZmZlcmVuY2UobW9kdWxvKGFpbSArIDEsIExBUF9CSVRTKSwgZW50cnkudXBwZXIgJSBIRUxELCBMQVBfQklUUykgPD0gMCkge1xuICAgICAgeC53cm9uZyhcbiAgICAgICAgXCJzdGFjay5iaXJ0aC1vcmRlclwiLFxuICAgICAgICBhdCxcbiAgICAgICAgZm91bmQsXG4gICAgICAgIGBhIGJpcnRoIGJlZm9yZSB0aGF0IG9mIHRoZSBlbGVtZW50IGFib3ZlIGl0LCB3aGljaCB3YXMgYWltZWQgYXQgdGFnICR7YWltfWAsXG4gICAgICAgIHsgc2lnaHRzOiBbLi4uc2lnaHRzLCBzdGFjay53b3Jkcy5zaWdodChhYm92ZSldIH0sXG4gICAgICApO1xuICAgIH1cbiAgICBhYm92ZSA9IGVudHJ5LmxvdztcbiAgfVxuICByZXR1cm4geyB0b3A6IHByb29mLCB3aXRoaW46IFsuLi53aXRoaW4ua2V5cygpXSB9O1xufVxuXG4vKiogVGhlIHdvcmQgb2YgYSBibG9jayBpbiB0aGUgc3RhY2s6IG5vdCBoZWxkLCBhbmQgYWltZWQgYXQgdGhlIHRhZyBiZWZvcmUgaXRzIGJpcnRoLiAqL1xuZnVuY3Rpb24gY2hlY2tCaXJ0aChcbiAgeDogRXhhbWluYXRpb24sXG4gIHsgd29yZHMgfTogU3RhY2ssXG4gIGJsb2NrOiBudW1iZXIsXG4gIGJpcnRoOiBudW1iZXIsXG4gIG5hbWVkOiBzdHJpbmcsXG4gIHNpZ2h0czogcmVhZG9ubHkgU2lnaHRbXSxcbiAgaXNUb3A6IGJvb2xlYW4sXG4pOiB2b2lkIHtcbiAgY29uc3QgdXBwZXIgPSB3b3Jkcy51cHBlcihibG9jayk7XG4gIGNvbnN0IG93bmVyID0gd29yZHMubG93KGJsb2NrKTtcbiAgY29uc3Qgd2hlcmUgPSB7IGF0OiB3b3Jkcy5vZmZzZXQoYmxvY2spLCB3aGF0OiBgd29yZCBvZiBibG9jayAke2Jsb2NrfSwgd2hpY2ggJHtuYW1lZH0gbmFtZXNgIH07XG4gIGNvbnN0IGFpbSA9IHVwcGVyICUgSEVMRDtcbiAgY29uc3QgdGV4dCA9IGAke3VwcGVyID49IEhFTEQgPyBcImhlbGRcIiA6IFwibm90IGhlbGRcIn0sIGFpbWVkIGF0IHRhZyAke2FpbX0sIG93bmVyIDB4JHtvd25lci50b1N0cmluZygxNikucGFkU3RhcnQoNiwgXCIwXCIpfWA7XG4gIGNvbnN0IHByb29mID0geyBzaWdodHM6IFsuLi5zaWdodHMsIHdvcmRzLnNpZ2h0KGJsb2NrKV0gfTtcbiAgaWYgKHVwcGVyID49IEhFTEQgfHwgb3duZXIgPT09IDApIHtcbiAgICB4Lndyb25nKFwic3RhY2suYmxvY2std29yZFwiLCB3aGVyZSwgdGV4dCwgXCJub3QgaGVsZCwgd2l0aCB0aGUgb3duZXIgd2hvIHB1c2hlZCBpdFwiLCBwcm9vZik7XG4gICAgcmV0dXJuO1xuICB9XG4gIGNvbnN0IGJvcm4gPSBtb2R1bG8oYWltICsgMSwgTEFQX0JJVFMpO1xuICBjb25zdCBob2xkcyA9IGlzVG9wID8gZGlmZmVyZW5jZShiaXJ0aCAlIEhFTEQsIGJvcm4sIExBUF9CSVRTKSA+PSAwIDogYm9ybiA9PT0gYmlydGggJSBIRUxEO1xuICBpZiAoaG9sZHMpIHJldHVybjtcbiAgeC53cm9uZyhcbiAgICBcInN0YWNrLmJpcnRoXCIsXG4gICAgd2hlcmUsXG4gICAgdGV4dCxcbiAgICBpc1RvcCA/IGBhaW1lZCBhdCBhIHRhZyBiZWZvcmUgdG9wJ3MsICR7YmlydGggJSBIRUxEfWAgOiBgYWltZWQgYXQgdGhlIHRhZyBiZWZvcmUgaXRzIGJpcnRoLCAke2JpcnRoICUgSEVMRH1gLFxuICAgIHByb29mLFxuICApO1xufVxuXG5mdW5jdGlvbiBjaGVja093bmVycyh4OiBFeGFtaW5hdGlvbiwgeyB3b3JkcywgYmxvY2tDb3VudCB9OiBTdGFjayk6IHZvaWQge1xuICBjb25zdCBkZWFkOiBudW1iZXJbXSA9IFtdO1xuICBmb3IgKGxldCBibG9jayA9IDA7IGJsb2NrIDwgYmxvY2tDb3VudDsgYmxvY2srKykge1xuICAgIGNvbnN0IG93bmVyID0gd29yZHMubG93KGJsb2NrKTtcbiAgICBjb25zdCBoZWxkID0gd29yZHMudXBwZXIoYmxvY2spID49IEhFTEQ7XG4gICAgY29uc3Qgd2hlcmUgPSB7IGF0OiB3b3Jkcy5vZmZzZXQoYmxvY2spLCB3aGF0OiBgd29yZCBvZiBibG9jayAke2Jsb2NrfWAgfTtcbiAgICBjb25zdCBzaWdodHMgPSBbd29yZHMuc2lnaHQoYmxvY2spXTtcbiAgICBpZiAob3duZXIgPT09IDApIHtcbiAgICAgIGlmICh3b3Jkcy51cHBlcihibG9jaykgIT09IDApIHtcbiAgICAgICAgeC53cm9uZyhcbiAgICAgICAgICBcInN0YWNrLmJsb2NrLW93bmVybGVzc1wiLFxuICAgICAgICAgIHdoZXJlLFxuICAgICAgICAgIGAke2hlbGQgPyBcImhlbGRcIiA6IFwiYWltZWRcIn0sIHdpdGhvdXQgYW4gb3duZXJgLFxuICAgICAgICAgIFwiYW4gb3duZXIsIG9yIDAgaW4gYWxsIG9mIHRoZSB3b3JkXCIsXG4gICAgICAgICAge1xuICAgICAgICAgICAgc2lnaHRzLFxuICAgICAgICAgIH0sXG4gICAgICAgICk7XG4gICAgICB9XG4gICAgfSBlbHNlIGlmICh4Lm93bmVyKFwic3RhY2suYmxvY2stb3duZXJcIiwgd2hlcmUsIG93bmVyLCBzaWdodHMpICYmIGhlbGQgJiYgeC5pc0RlYWQob3duZXIpKSBkZWFkLnB1c2goYmxvY2spO1xuICB9XG4gIGlmIChkZWFkLmxlbmd0aCA9PT0gMCkgcmV0dXJuO1xuICB4LmxlZnQoXG4gICAgXCJzdGFjay5ibG9jay1vZi1kZWFkXCIsXG4gICAgeyBhdDogd29yZHMub2Zmc2V0KGRlYWRbMF0gYXMgbnVtYmVyKSwgd2hhdDogYCR7ZGVhZC5sZW5ndGh9IG9mIHRoZSBibG9ja3NgIH0sXG4gICAgYCR7YmxvY2tzVGV4dChkZWFkKX0sIGhlbGQgYnkgd2hvIGlzIGdvbmVgLFxuICAgIFwiZnJlZSBieSBkZWZpbml0aW9uOiB3aG9ldmVyIG5lZWRzIGEgYmxvY2sgdGFrZXMgaXRcIixcbiAgICB7IHNpZ2h0czogZGVhZC5zbGljZSgwLCA2NCkubWFwKChiKSA9PiB3b3Jkcy5zaWdodChiKSksIGRlYWQ6IFsuLi5uZXcgU2V0KGRlYWQubWFwKChiKSA9PiB3b3Jkcy5sb3coYikpKV0gfSxcbiAgKTtcbn1cbiIsICIvLyBTdHJlYW1zOiBTUEVDSUZJQ0FUSU9OLm1kIHNlY3Rpb24gMTk7IHdoYXQgZGVyaXZlZCBvbmVzIGhhdmUgYmVzaWRlcyBpcyBpbiBkZXJpdmVkLnRzLlxuXG5pbXBvcnQgKiBhcyBMIGZyb20gXCJ6ZXJvaXBjL2xheW91dFwiO1xuaW1wb3J0IHsgQWltcywgY2hlY2tCbG9ja3MsIExBUF9CSVRTLCB0eXBlIE5hbWluZywgc3RlcEJyZWFjaGVzIH0gZnJvbSBcIi4vYmxvY2tzXCI7XG5pbXBvcnQgeyBiZWZvcmUsIGNoZWNrUG9zaXRpb24gfSBmcm9tIFwiLi9jZWxsc1wiO1xuaW1wb3J0IHsgY2hlY2tEZXJpdmF0aW9uLCBjaGVja0Rlcml2ZWRIZWFkZXIgfSBmcm9tIFwiLi9kZXJpdmVkXCI7XG5pbXBvcnQgdHlwZSB7IEV4YW1pbmF0aW9uIH0gZnJvbSBcIi4vZXhhbWluYXRpb25cIjtcbmltcG9ydCB7IGNoZWNrTGluZXMgfSBmcm9tIFwiLi9zdWJzY3JpYmVyc1wiO1xuaW1wb3J0IHsgZGlmZmVyZW5jZSwgbW9kdWxvLCB0eXBlIFJvdywgc2lnaHRPZiwgdXA2NCwgdXA4IH0gZnJvbSBcIi4vd29yZHNcIjtcblxuLyoqIFdoZXJlIHRoZSByb3dzIGxpZSwgZnJvbSB0aGUgc2VnbWVudCdzIHN0YXJ0LCBhbmQgd2hhdCB0aGUgaGVhZGVyIHNheXMuICovXG5leHBvcnQgaW50ZXJmYWNlIFN0cmVhbVNoYXBlIHtcbiAgcmVhZG9ubHkgZWxlbVNpemU6IG51bWJlcjtcbiAgcmVhZG9ubHkgY2FwYWNpdHk6IG51bWJlcjtcbiAgcmVhZG9ubHkgcG9saWN5OiBudW1iZXI7XG4gIHJlYWRvbmx5IGJsb2NrQ291bnQ6IG51bWJlcjtcbiAgcmVhZG9ubHkgbGluZUNvdW50OiBudW1iZXI7XG4gIHJlYWRvbmx5IG9wZXJhdG9yOiBudW1iZXI7XG4gIHJlYWRvbmx5IHN0cmlkZTogbnVtYmVyO1xuICByZWFkb25seSBsaW5lczogbnVtYmVyO1xuICByZWFkb25seSB0YXJnZXRzOiBSb3c7XG4gIHJlYWRvbmx5IHdvcmRzOiBSb3c7XG4gIHJlYWRvbmx5IHBheWxvYWRzOiBudW1iZXI7XG59XG5cbi8qKiBUaGUgbGFwIG9mIGEgdGFyZ2V0OiBob3cgb2Z0ZW4gdGhlIGNlbGwgd2FzIHB1Ymxpc2hlZC4gKi9cbmV4cG9ydCBjb25zdCBwdWJsaXNoZWQgPSAodGFyZ2V0czogUm93LCBjZWxsOiBudW1iZXIpOiBudW1iZXIgPT4gTWF0aC5mbG9vcih0YXJnZXRzLnVwcGVyKGNlbGwpIC8gMik7XG5cbmZ1bmN0aW9uIHRhcmdldFRleHQodGFyZ2V0czogUm93LCBjZWxsOiBudW1iZXIpOiBzdHJpbmcge1xuICBjb25zdCB0dXJuID0gdGFyZ2V0cy51cHBlcihjZWxsKTtcbiAgY29uc3QgYmxvY2sgPSB0YXJnZXRzLmxvdyhjZWxsKTtcbiAgY29uc3QgY2xvc2VkID0gdHVybiAlIDIgPT09IDEgPyBcIiwgY2xvc2VkXCIgOiBcIlwiO1xuICByZXR1cm4gYHR1cm4gJHt0dXJufSAocHVibGlzaGVkICR7TWF0aC5mbG9vcih0dXJuIC8gMil9IHRpbWVzJHtjbG9zZWR9KSwgJHtibG9jayA9PT0gTC5OT19CTE9DSyA/IFwibm8gYmxvY2tcIiA6IGBibG9jayAke2Jsb2NrfWB9YDtcbn1cblxuZXhwb3J0IGZ1bmN0aW9uIGNoZWNrU3RyZWFtKHg6IEV4YW1pbmF0aW9uKTogdm9pZCB7XG4gIGNvbnN0IHNoYXBlID0gZ2VvbWV0cnkoeCk7XG4gIGNvbnN0IHsgdGFyZ2V0cywgd29yZHMgfSA9IHNoYXBlO1xuICBjaGVja09yZGVyKHgsIHRhcmdldHMpO1xuICBjb25zdCBuYW1lZCA9IGNoZWNrVGFyZ2V0cyh4LCBzaGFwZSk7XG4gIGNoZWNrQmxvY2tzKHgsIHRhcmdldHMsIHdvcmRzLCBuZXcgQWltcyhzaGFwZS5jYXBhY2l0eSksIG5hbWVkKTtcbiAgY2hlY2tDbG9zZWQoeCwgdGFyZ2V0cyk7XG4gIGNoZWNrVGFpbCh4LCB0YXJnZXRzKTtcbiAgY2hlY2tMaW5lcyh4LCBzaGFwZSk7XG4gIGNoZWNrRGVyaXZhdGlvbih4LCBzaGFwZSwgbmFtZWQpO1xuICBjb25zdCBkcm9wcGVkID0geC53b3JkKEwuU1RSRUFNX0RST1BQRUQpO1xuICBpZiAoKGRyb3BwZWQudXBwZXIgIT09IDAgfHwgZHJvcHBlZC5sb3cgIT09IDApICYmIHNoYXBlLnBvbGljeSAhPT0gTC5QT0xJQ1lfRFJPUF9ORVdFU1QpIHtcbiAgICB4Lndyb25nKFxuICAgICAgXCJzdHJlYW0uZHJvcHBlZFwiLFxuICAgICAgeyBhdDogZHJvcHBlZC5hdCwgd2hhdDogXCJkcm9wcGVkXCIgfSxcbiAgICAgIGAke2Ryb3BwZWQudXBwZXIgKiAyICoqIDI0ICsgZHJvcHBlZC5sb3d9YCxcbiAgICAgIFwiMDogb25seSB0aGUgcG9saWN5IGRyb3AtbmV3ZXN0IGRyb3BzIHZhbHVlc1wiLFxuICAgICAgeyBzaWdodHM6IFtzaWdodE9mKGRyb3BwZWQpXSB9LFxuICAgICk7XG4gIH1cbiAgeC5ieXRlcy5hbmV3KCk7XG4gIGZvciAoY29uc3QgeyBjZWxsLCBibG9jayB9IG9mIG5hbWVkKSB7XG4gICAgeC5wYWRkaW5nKGB0aGUgZWxlbWVudCBpbiBibG9jayAke2Jsb2NrfWAsIHNoYXBlLnBheWxvYWRzICsgYmxvY2sgKiBzaGFwZS5zdHJpZGUsIHNoYXBlLmVsZW1TaXplLCBbXG4gICAgICB0YXJnZXRzLnNpZ2h0KGNlbGwpLFxuICAgIF0pO1xuICB9XG4gIHgud2FpdGVycyhMLlNUUkVBTV9QVUJMSVNIRUQsIFwicHVibGlzaGVkXCIpO1xuICB4LndhaXRlcnMoTC5TVFJFQU1fUk9PTSwgXCJyb29tXCIpO1xuICB4LndhaXRlcnMoTC5TVFJFQU1fSEFORE9WRVIsIFwiaGFuZG92ZXJcIik7XG59XG5cbmZ1bmN0aW9uIGdlb21ldHJ5KHg6IEV4YW1pbmF0aW9uKTogU3RyZWFtU2hhcGUge1xuICBjb25zdCBlbGVtU2l6ZSA9IHguZml4ZWQoXCJzdHJlYW0uZWxlbV9zaXplXCIsIEwuU1RSVUNUVVJFX0VMRU1fU0laRSwgXCJlbGVtX3NpemVcIiwgKHYpID0+IHYgPj0gMSwgXCJhdCBsZWFzdCAxXCIpO1xuICBjb25zdCBjYXBhY2l0eSA9IHguZml4ZWQoXCJzdHJlYW0uY2FwYWNpdHlcIiwgTC5TVFJVQ1RVUkVfQ0FQQUNJVFksIFwiY2FwYWNpdHlcIiwgKHYpID0+IHYgPj0gMSwgXCJhdCBsZWFzdCAxXCIpO1xuICBjb25zdCBwb2xpY3kgPSB4LmZpeGVkKFwic3RyZWFtLnBvbGljeVwiLCBMLlNUUkVBTV9QT0xJQ1ksIFwicG9saWN5XCIsICh2KSA9PiB2IDw9IDIsIFwiMCB0byAyXCIpO1xuICBjb25zdCBibG9ja0NvdW50ID0geC5maXhlZChcbiAgICBcInN0cmVhbS5ibG9ja19jb3VudFwiLFxuICAgIEwuU1RSRUFNX0JMT0NLX0NPVU5ULFxuICAgIFwiYmxvY2tfY291bnRcIixcbiAgICAodikgPT4gdiA+IGNhcGFjaXR5ICYmIHYgPD0gTC5OT19CTE9DSyxcbiAgICBgbW9yZSB0aGFuIHRoZSBjYXBhY2l0eSwgJHtjYXBhY2l0eX0sIGFuZCBhdCBtb3N0ICR7TC5OT19CTE9DS31gLFxuICApO1xuICBjb25zdCBsaW5lQ291bnQgPSB4LmZpeGVkKFxuICAgIFwic3RyZWFtLm1heF9zdWJzY3JpYmVyc1wiLFxuICAgIEwuU1RSRUFNX01BWF9TVUJTQ1JJQkVSUyxcbiAgICBcIm1heF9zdWJzY3JpYmVyc1wiLFxuICAgICh2KSA9PiB2ID49IDEgJiYgdiA8PSBMLk1BWF9TVUJTQ1JJQkVSU19MSU1JVCxcbiAgICBgMSB0byAke0wuTUFYX1NVQlNDUklCRVJTX0xJTUlUfWAsXG4gICk7XG4gIGNvbnN0IG9wZXJhdG9yID0geC5maXhlZChcInN0cmVhbS5vcGVyYXRvclwiLCBMLlNUUkVBTV9PUEVSQVRPUiwgXCJvcGVyYXRvclwiLCAodikgPT4gdiA8PSBMLk9QRVJBVE9SX1NDQU4sIFwiMCB0byA2XCIpO1xuICBjb25zdCBsZWFzdCA9IHVwOChlbGVtU2l6ZSkgKyAob3BlcmF0b3IgPT09IDAgPyAwIDogOCk7XG4gIGNvbnN0IHN0cmlkZSA9IHguZml4ZWQoXG4gICAgXCJzdHJlYW0uc3RyaWRlXCIsXG4gICAgTC5TVFJVQ1RVUkVfU1RSSURFLFxuICAgIFwic3RyaWRlXCIsXG4gICAgKHYpID0+IHYgJSA4ID09PSAwICYmIHYgPj0gbGVhc3QsXG4gICAgYGEgbXVsdGlwbGUgb2YgOCwgYXQgbGVhc3QgJHtsZWFzdH1gLFxuICApO1xuICBjb25zdCB0YXJnZXRzQXQgPSBMLlNUUkVBTV9TVUJTQ1JJQkVSUyArIGxpbmVDb3VudCAqIEwuTElORV9CWVRFUztcbiAgY29uc3Qgd29yZHNBdCA9IHRhcmdldHNBdCArIHVwNjQoY2FwYWNpdHkgKiA4KTtcbiAgY29uc3QgcGF5bG9hZHNBdCA9IHdvcmRzQXQgKyB1cDY0KGJsb2NrQ291bnQgKiA4KTtcbiAgeC5maXRzKFxuICAgIFwic3RyZWFtLmZpdHNcIixcbiAgICBwYXlsb2Fkc0F0ICsgYmxvY2tDb3VudCAqIHN0cmlkZSxcbiAgICBgJHtsaW5lQ291bnR9IGxpbmVzLCAke2NhcGFjaXR5fSB0YXJnZXRzIGFuZCAke2Jsb2NrQ291bnR9IGJsb2NrcyBvZiAke3N0cmlkZX0gYnl0ZXNgLFxuICApO1xuICB4LmZvdW5kZWQoKTtcbiAgY2hlY2tEZXJpdmVkSGVhZGVyKHgsIG9wZXJhdG9yLCBlbGVtU2l6ZSk7XG4gIHJldHVybiB7XG4gICAgZWxlbVNpemUsXG4gICAgY2FwYWNpdHksXG4gICAgcG9saWN5LFxuICAgIGJsb2NrQ291bnQsXG4gICAgbGluZUNvdW50LFxuICAgIG9wZXJhdG9yLFxuICAgIHN0cmlkZSxcbiAgICBsaW5lczogeC5iYXNlICsgTC5TVFJFQU1fU1VCU0NSSUJFUlMsXG4gICAgdGFyZ2V0czogeC5ieXRlcy5yb3coeC5iYXNlICsgdGFyZ2V0c0F0LCBjYXBhY2l0eSksXG4gICAgd29yZHM6IHguYnl0ZXMucm93KHguYmFzZSArIHdvcmRzQXQsIGJsb2NrQ291bnQpLFxuICAgIHBheWxvYWRzOiB4LmJhc2UgKyBwYXlsb2Fkc0F0LFxuICB9O1xufVxuXG4vKiogUG9zaXRpb25zIGFyZSBwdWJsaXNoZWQgc3RyaWN0bHkgaW4gb3JkZXIuICovXG5mdW5jdGlvbiBjaGVja09yZGVyKHg6IEV4YW1pbmF0aW9uLCB0YXJnZXRzOiBSb3cpOiB2b2lkIHtcbiAgY29uc3QgbGFwcyA9IEZsb2F0NjRBcnJheS5mcm9tKHsgbGVuZ3RoOiB0YXJnZXRzLmNvdW50IH0sIChfLCBrKSA9PiBwdWJsaXNoZWQodGFyZ2V0cywgaykpO1xuICBmb3IgKGNvbnN0IHsgY2VsbCwgYmVzaWRlIH0gb2Ygc3RlcEJyZWFjaGVzKGxhcHMsIExBUF9CSVRTKSkge1xuICAgIHgud3JvbmcoXG4gICAgICBcInN0cmVhbS5vcmRlclwiLFxuICAgICAgeyBhdDogdGFyZ2V0cy5vZmZzZXQoY2VsbCksIHdoYXQ6IGB0YXJnZXQgb2YgY2VsbCAke2NlbGx9YCB9LFxuICAgICAgdGFyZ2V0VGV4dCh0YXJnZXRzLCBjZWxsKSxcbiAgICAgIGBjZWxscyBhcmUgcHVibGlzaGVkIGluIG9yZGVyLCBhbmQgY2VsbCAke2Jlc2lkZX0gd2FzICR7bGFwc1tiZXNpZGVdfSB0aW1lc2AsXG4gICAgICB7IHNpZ2h0czogW3RhcmdldHMuc2lnaHQoY2VsbCksIHRhcmdldHMuc2lnaHQoYmVzaWRlKV0gfSxcbiAgICApO1xuICB9XG59XG5cbi8qKiBXaGF0IGVhY2ggdGFyZ2V0IG5hbWVzOiBOT05FIGluIHRoZSBmaXJzdCBsYXAsIGEgYmxvY2sgZnJvbSB0aGVuIG9uLiBSZXR1cm5zIHRoZSBjZWxscyB0aGF0IG5hbWUgb25lLiAqL1xuZnVuY3Rpb24gY2hlY2tUYXJnZXRzKHg6IEV4YW1pbmF0aW9uLCB7IHRhcmdldHMsIGJsb2NrQ291bnQgfTogU3RyZWFtU2hhcGUpOiBOYW1pbmdbXSB7XG4gIGNvbnN0IG5hbWVkOiBOYW1pbmdbXSA9IFtdO1xuICBjb25zdCB3cmFwcGVkID0gcHVibGlzaGVkKHRhcmdldHMsIHRhcmdldHMuY291bnQgLSAxKSA+PSAyICoqIChMQVBfQklUUyAtIDEpOyAvLyBsYXAgMCBpcyB0aGUgb25lIGFmdGVyIHRoZSBsYXN0XG4gIGZvciAobGV0IGNlbGwgPSAwOyBjZWxsIDwgdGFyZ2V0cy5jb3VudDsgY2VsbCsrKSB7XG4gICAgY29uc3QgYmxvY2sgPSB0YXJnZXRzLmxvdyhjZWxsKTtcbiAgICBjb25zdCBsYXAgPSBwdWJsaXNoZWQodGFyZ2V0cywgY2VsbCk7XG4gICAgY29uc3QgZnJlc2ggPSBsYXAgPT09IDAgJiYgIXdyYXBwZWQ7XG4gICAgaWYgKGJsb2NrIDwgYmxvY2tDb3VudCAmJiAhZnJlc2gpIHtcbiAgICAgIG5hbWVkLnB1c2goeyBjZWxsLCBsYXA6IG1vZHVsbyhsYXAgLSAxLCBMQVBfQklUUyksIGJsb2NrIH0pO1xuICAgICAgY29udGludWU7XG4gICAgfVxuICAgIGlmIChibG9jayA9PT0gTC5OT19CTE9DSyAmJiBmcmVzaCkgY29udGludWU7XG4gICAgeC53cm9uZyhcbiAgICAgIFwic3RyZWFtLmJsb2NrXCIsXG4gICAgICB7IGF0OiB0YXJnZXRzLm9mZnNldChjZWxsKSwgd2hhdDogYHRhcmdldCBvZiBjZWxsICR7Y2VsbH1gIH0sXG4gICAgICB0YXJnZXRUZXh0KHRhcmdldHMsIGNlbGwpLFxuICAgICAgZnJlc2ggPyBcIm5vIGJsb2NrICgweGZmZmZmZik6IG5vdGhpbmcgd2FzIHB1Ymxpc2hlZCB0aGVyZVwiIDogYGEgYmxvY2sgYmVsb3cgJHtibG9ja0NvdW50fWAsXG4gICAgICB7IHNpZ2h0czogW3RhcmdldHMuc2lnaHQoY2VsbCldIH0sXG4gICAgKTtcbiAgfVxuICByZXR1cm4gbmFtZWQ7XG59XG5cbi8qKiBBdCBtb3N0IG9uZSBjZWxsIGlzIGNsb3NlZCwgdGhhdCBvZiB0aGUgdGFpbC4gKi9cbmZ1bmN0aW9uIGNoZWNrQ2xvc2VkKHg6IEV4YW1pbmF0aW9uLCB0YXJnZXRzOiBSb3cpOiB2b2lkIHtcbiAgbGV0IGZpcnN0ID0gLTE7XG4gIGZvciAobGV0IGNlbGwgPSAwOyBjZWxsIDwgdGFyZ2V0cy5jb3VudDsgY2VsbCsrKSB7XG4gICAgaWYgKHRhcmdldHMudXBwZXIoY2VsbCkgJSAyID09PSAwKSBjb250aW51ZTtcbiAgICBjb25zdCB3aGVyZSA9IHsgYXQ6IHRhcmdldHMub2Zmc2V0KGNlbGwpLCB3aGF0OiBgdGFyZ2V0IG9mIGNlbGwgJHtjZWxsfWAgfTtcbiAgICBpZiAoZmlyc3QgPj0gMCkge1xuICAgICAgeC53cm9uZyhcInN0cmVhbS5jbG9zZWQtdHdpY2VcIiwgd2hlcmUsIHRhcmdldFRleHQodGFyZ2V0cywgY2VsbCksIGBhIGNlbGwgdGhhdCBpcyBub3QgY2xvc2VkOiBjZWxsICR7Zmlyc3R9IGlzYCwge1xuICAgICAgICBzaWdodHM6IFt0YXJnZXRzLnNpZ2h0KGNlbGwpLCB0YXJnZXRzLnNpZ2h0KGZpcnN0KV0sXG4gICAgICB9KTtcbiAgICB9IGVsc2UgZmlyc3QgPSBjZWxsO1xuICAgIGNvbnN0IGxhc3QgPSBiZWZvcmUoY2VsbCwgcHVibGlzaGVkKHRhcmdldHMsIGNlbGwpLCB0YXJnZXRzLmNvdW50KTtcbiAgICBjb25zdCBsYXBzID0gcHVibGlzaGVkKHRhcmdldHMsIGxhc3QuY2VsbCk7XG4gICAgaWYgKGxhc3QuY2VsbCA9PT0gY2VsbCB8fCBkaWZmZXJlbmNlKGxhcHMsIG1vZHVsbyhsYXN0LmxhcCArIDEsIExBUF9CSVRTKSwgTEFQX0JJVFMpID49IDApIGNvbnRpbnVlO1xuICAgIHgud3JvbmcoXG4gICAgICBcInN0cmVhbS5jbG9zZWQtcGxhY2VcIixcbiAgICAgIHdoZXJlLFxuICAgICAgdGFyZ2V0VGV4dCh0YXJnZXRzLCBjZWxsKSxcbiAgICAgIGB0aGUgdGFpbCBpcyB0aGUgY2VsbCB0aGF0IG1heSBiZSBjbG9zZWQsIGFuZCBjZWxsICR7bGFzdC5jZWxsfSBiZWZvcmUgaXQgd2FzIHB1Ymxpc2hlZCAke2xhcHN9IHRpbWVzYCxcbiAgICAgIHsgc2lnaHRzOiBbdGFyZ2V0cy5zaWdodChjZWxsKSwgdGFyZ2V0cy5zaWdodChsYXN0LmNlbGwpXSB9LFxuICAgICk7XG4gIH1cbn1cblxuLyoqIFRoZSBoaW50IGlzIGF0IG1vc3QgdGhlIHRhaWwuICovXG5mdW5jdGlvbiBjaGVja1RhaWwoeDogRXhhbWluYXRpb24sIHRhcmdldHM6IFJvdyk6IHZvaWQge1xuICBjb25zdCBoaW50ID0geC53b3JkKEwuU1RSRUFNX1RBSUwpO1xuICBjb25zdCB3aGVyZSA9IHsgYXQ6IGhpbnQuYXQsIHdoYXQ6IFwiaGludCB0YWlsXCIgfTtcbiAgaWYgKCFjaGVja1Bvc2l0aW9uKHgsIFwic3RyZWFtLmhpbnQtaW5kZXhcIiwgd2hlcmUsIGhpbnQsIHRhcmdldHMuY291bnQpKSByZXR1cm47XG4gIGNvbnN0IGxhc3QgPSBiZWZvcmUoaGludC5sb3csIGhpbnQudXBwZXIsIHRhcmdldHMuY291bnQpO1xuICBjb25zdCB0YXJnZXQgPSB4LmJ5dGVzLndvcmQodGFyZ2V0cy5vZmZzZXQobGFzdC5jZWxsKSk7XG4gIGNvbnN0IGxhcHMgPSBNYXRoLmZsb29yKHRhcmdldC51cHBlciAvIDIpO1xuICBpZiAoZGlmZmVyZW5jZShsYXBzLCBtb2R1bG8obGFzdC5sYXAgKyAxLCBMQVBfQklUUyksIExBUF9CSVRTKSA+PSAwKSByZXR1cm47XG4gIHgud3JvbmcoXG4gICAgXCJzdHJlYW0uaGludC1sZWFkc1wiLFxuICAgIHdoZXJlLFxuICAgIGBsYXAgJHtoaW50LnVwcGVyfSwgaW5kZXggJHtoaW50Lmxvd31gLFxuICAgIGBhdCBtb3N0IHRoZSB0YWlsOiBjZWxsICR7bGFzdC5jZWxsfSB3YXMgcHVibGlzaGVkICR7bGFwc30gdGltZXMgb25seWAsXG4gICAgeyBzaWdodHM6IFtzaWdodE9mKHRhcmdldCksIHNpZ2h0T2YoaGludCksIHNpZ2h0T2YodGFyZ2V0KV0gfSxcbiAgKTtcbn1cbiIsICIvLyBEZXJpdmVkIHN0cmVhbXM6IFNQRUNJRklDQVRJT04ubWQgc2VjdGlvbiAyMC5cblxuaW1wb3J0ICogYXMgTCBmcm9tIFwiemVyb2lwYy9sYXlvdXRcIjtcbmltcG9ydCB7IExBUF9CSVRTLCB0eXBlIE5hbWluZyB9IGZyb20gXCIuL2Jsb2Nrc1wiO1xuaW1wb3J0IHR5cGUgeyBFeGFtaW5hdGlvbiwgUGxhY2UgfSBmcm9tIFwiLi9leGFtaW5hdGlvblwiO1xuaW1wb3J0IHR5cGUgeyBTdHJlYW1TaGFwZSB9IGZyb20gXCIuL3N0cmVhbVwiO1xuaW1wb3J0IHsgaGV4LCB0eXBlIFNpZ2h0LCBzaWdodE9mLCB1cDgsIHZhbHVlT2YgfSBmcm9tIFwiLi93b3Jkc1wiO1xuXG5jb25zdCBPUEVSQVRPUlMgPSBbXCJcIiwgXCJtYXBcIiwgXCJmaWx0ZXJcIiwgXCJ0YWtlXCIsIFwic2tpcFwiLCBcIndpbmRvd1wiLCBcInNjYW5cIl07XG5cbi8qKiBUaGUgc3RyZWFtIHRoYXQgaXQgaXMgbWFkZSBmcm9tLCB3aGVyZSB0aGF0IGxpZXMgaW4gdGhpcyBzZWdtZW50LiAqL1xuZnVuY3Rpb24gc291cmNlT2YoeDogRXhhbWluYXRpb24pOiBQbGFjZSB8IHVuZGVmaW5lZCB7XG4gIGlmICh4LnUzMihMLlNUUkVBTV9TT1VSQ0VfU0VHTUVOVCkgIT09IHguc2VnbWVudC5zZWdtZW50SWQpIHJldHVybiB1bmRlZmluZWQ7XG4gIGNvbnN0IG9mZnNldCA9IHgudTMyKEwuU1RSRUFNX1NPVVJDRV9PRkZTRVQpICogTC5MSU5FX0JZVEVTO1xuICByZXR1cm4geC5zZWdtZW50LnBsYWNlcy5maW5kKChwbGFjZSkgPT4gcGxhY2Uub2Zmc2V0ID09PSBvZmZzZXQgJiYgcGxhY2Uua2luZCA9PT0gXCJzdHJlYW1cIik7XG59XG5cbi8qKiBUaGUgaGVhZGVyJ3MgZmllbGRzIGZvciBkZXJpdmF0aW9uOiB3aGljaCB2YWx1ZXMgdGhleSBtYXkgaGF2ZSB0b2dldGhlci4gKi9cbmV4cG9ydCBmdW5jdGlvbiBjaGVja0Rlcml2ZWRIZWFkZXIoeDogRXhhbWluYXRpb24sIG9wZXJhdG9yOiBudW1iZXIsIGVsZW1TaXplOiBudW1iZXIpOiB2b2lkIHtcbiAgY29uc3QgbmFtZSA9IE9QRVJBVE9SU1tvcGVyYXRvcl0gYXMgc3RyaW5nO1xuICBjb25zdCBmaXhlZCA9IChvZmZzZXQ6IG51bWJlciwgd2hhdDogc3RyaW5nLCBob2xkczogKHY6IG51bWJlcikgPT4gYm9vbGVhbiwgZXhwZWN0ZWQ6IHN0cmluZykgPT5cbiAgICB4LmZpeGVkKGBzdHJlYW0uJHt3aGF0fWAsIG9mZnNldCwgd2hhdCwgaG9sZHMsIGV4cGVjdGVkKTtcbiAgaWYgKG9wZXJhdG9yID09PSAwKSB7XG4gICAgY29uc3Qgd2h5ID0gXCIwOiBpdCBpcyBub3QgZGVyaXZlZFwiO1xuICAgIGZpeGVkKEwuU1RSRUFNX0NPVU5ULCBcImNvdW50XCIsICh2KSA9PiB2ID09PSAwLCB3aHkpO1xuICAgIGZpeGVkKEwuU1RSRUFNX1NURVAsIFwic3RlcFwiLCAodikgPT4gdiA9PT0gMCwgd2h5KTtcbiAgICBmaXhlZChMLlNUUkVBTV9TT1VSQ0VfU0VHTUVOVCwgXCJzb3VyY2Vfc2VnbWVudFwiLCAodikgPT4gdiA9PT0gMCwgd2h5KTtcbiAgICBmaXhlZChMLlNUUkVBTV9TT1VSQ0VfT0ZGU0VULCBcInNvdXJjZV9vZmZzZXRcIiwgKHYpID0+IHYgPT09IDAsIHdoeSk7XG4gICAgcmV0dXJuO1xuICB9XG4gIGNvbnN0IGNvdW50cyA9IG9wZXJhdG9yID09PSBMLk9QRVJBVE9SX1RBS0UgfHwgb3BlcmF0b3IgPT09IEwuT1BFUkFUT1JfV0lORE9XO1xuICBjb25zdCBjb3VudCA9IGZpeGVkKFxuICAgIEwuU1RSRUFNX0NPVU5ULFxuICAgIFwiY291bnRcIixcbiAgICAodikgPT4gKGNvdW50cyA/IHYgPj0gMSA6IG9wZXJhdG9yID09PSBMLk9QRVJBVE9SX1NLSVAgfHwgdiA9PT0gMCksXG4gICAgY291bnRzID8gYGF0IGxlYXN0IDEsIG9mIGEgJHtuYW1lfWAgOiBgMCwgb2YgYSAke25hbWV9YCxcbiAgKTtcbiAgY29uc3Qgc3RlcHMgPSBvcGVyYXRvciA9PT0gTC5PUEVSQVRPUl9XSU5ET1c7XG4gIGZpeGVkKEwuU1RSRUFNX1NURVAsIFwic3RlcFwiLCAodikgPT4gKHN0ZXBzID8gdiA+PSAxIDogdiA9PT0gMCksIHN0ZXBzID8gXCJhdCBsZWFzdCAxXCIgOiBgMCwgb2YgYSAke25hbWV9YCk7XG4gIGZpeGVkKEwuU1RSRUFNX1NPVVJDRV9TRUdNRU5ULCBcInNvdXJjZV9zZWdtZW50XCIsICh2KSA9PiB2ICE9PSAwLCBcInRoZSBzZWdtZW50X2lkIG9mIGl0cyBzb3VyY2UncyBzZWdtZW50XCIpO1xuICBjb25zdCB3aXRoaW4gPSB4LnUzMihMLlNUUkVBTV9TT1VSQ0VfU0VHTUVOVCkgPT09IHguc2VnbWVudC5zZWdtZW50SWQ7XG4gIGNvbnN0IHNvdXJjZSA9IHNvdXJjZU9mKHgpO1xuICBjb25zdCBsaW5lID0gZml4ZWQoXG4gICAgTC5TVFJFQU1fU09VUkNFX09GRlNFVCxcbiAgICBcInNvdXJjZV9vZmZzZXRcIixcbiAgICAodikgPT4gdiAhPT0gMCAmJiAoIXdpdGhpbiB8fCBzb3VyY2UgIT09IHVuZGVmaW5lZCksXG4gICAgd2l0aGluID8gXCJ0aGUgbGluZSBvZiBhIHN0cmVhbSBpbiB0aGlzIHNlZ21lbnRcIiA6IFwidGhlIGxpbmUgb2YgaXRzIHNvdXJjZVwiLFxuICApO1xuICBpZiAoIXNvdXJjZSkgcmV0dXJuO1xuICBjb25zdCBlbGVtID0geC5ieXRlcy51MzJTZWVuKHNvdXJjZS5vZmZzZXQgKyBMLlNUUlVDVFVSRV9FTEVNX1NJWkUpO1xuICBjb25zdCBjYXBhY2l0eSA9IHguYnl0ZXMudTMyU2Vlbihzb3VyY2Uub2Zmc2V0ICsgTC5TVFJVQ1RVUkVfQ0FQQUNJVFkpO1xuICBjb25zdCBvd24gPSB4LmJ5dGVzLnUzMlNlZW4oeC5iYXNlICsgTC5TVFJVQ1RVUkVfRUxFTV9TSVpFKS5zaWdodDtcbiAgY29uc3Qgc2l6ZSA9IHN0ZXBzID8gZWxlbS52YWx1ZSAqIGNvdW50IDogZWxlbS52YWx1ZTtcbiAgY29uc3Qgc2FtZSA9IG9wZXJhdG9yICE9PSBMLk9QRVJBVE9SX01BUCAmJiBvcGVyYXRvciAhPT0gTC5PUEVSQVRPUl9TQ0FOO1xuICBpZiAoc2FtZSAmJiBlbGVtU2l6ZSAhPT0gc2l6ZSkge1xuICAgIHgud3JvbmcoXG4gICAgICBcInN0cmVhbS5zb3VyY2UtZWxlbWVudFwiLFxuICAgICAgeyBhdDogb3duLmF0LCB3aGF0OiBcImVsZW1fc2l6ZVwiIH0sXG4gICAgICBgJHtlbGVtU2l6ZX1gLFxuICAgICAgYCR7c2l6ZX06IGVsZW1lbnRzIG9mIGEgJHtuYW1lfSBvZiAke0pTT04uc3RyaW5naWZ5KHNvdXJjZS5uYW1lKX0gYXQgbGluZSAke2xpbmV9YCxcbiAgICAgIHsgc2lnaHRzOiBbb3duLCBlbGVtLnNpZ2h0XSB9LFxuICAgICk7XG4gIH1cbiAgaWYgKHN0ZXBzICYmIGNvdW50ID4gY2FwYWNpdHkudmFsdWUpIHtcbiAgICB4Lndyb25nKFxuICAgICAgXCJzdHJlYW0ud2luZG93XCIsXG4gICAgICB7IGF0OiB4LmJhc2UgKyBMLlNUUkVBTV9DT1VOVCwgd2hhdDogXCJjb3VudFwiIH0sXG4gICAgICBgYSB3aW5kb3cgb2YgJHtjb3VudH1gLFxuICAgICAgYGF0IG1vc3QgdGhlIHNvdXJjZSdzIGNhcGFjaXR5LCAke2NhcGFjaXR5LnZhbHVlfWAsXG4gICAgICB7IHNpZ2h0czogW3guYnl0ZXMudTMyU2Vlbih4LmJhc2UgKyBMLlNUUkVBTV9DT1VOVCkuc2lnaHQsIGNhcGFjaXR5LnNpZ2h0XSB9LFxuICAgICk7XG4gIH1cbn1cblxuLyoqIFRoZSB3b3JkcyBvZiBhIGRlcml2YXRpb247IGFsbCB6ZXJvIGluIGEgc3RyZWFtIHRoYXQgaXMgbm9uZS4gKi9cbmV4cG9ydCBmdW5jdGlvbiBjaGVja0Rlcml2YXRpb24oeDogRXhhbWluYXRpb24sIHNoYXBlOiBTdHJlYW1TaGFwZSwgbmFtZWQ6IHJlYWRvbmx5IE5hbWluZ1tdKTogdm9pZCB7XG4gIGNvbnN0IGJpbmRpbmcgPSB4LndvcmQoTC5TVFJFQU1fQklORElORyk7XG4gIGNvbnN0IHN0YXJ0ID0geC53b3JkKEwuU1RSRUFNX1NUQVJUKTtcbiAgY29uc3QgZmFpbGVkID0geC5ieXRlcy51MzJTZWVuKHguYmFzZSArIEwuU1RSRUFNX0ZBSUxFRCk7XG4gIGNvbnN0IGZhaWx1cmUgPSB4LmJ5dGVzLnJlYWQoeC5iYXNlICsgTC5TVFJFQU1fRkFJTFVSRSwgTC5TVFJFQU1fRkFJTFVSRV9CWVRFUyk7XG4gIGNvbnN0IG1lc3NhZ2U6IFNpZ2h0ID0geyBhdDogeC5iYXNlICsgTC5TVFJFQU1fRkFJTFVSRSwgYnl0ZXM6IGZhaWx1cmUgfTtcbiAgaWYgKHNoYXBlLm9wZXJhdG9yID09PSAwKSB7XG4gICAgY29uc3QgbXVzdCA9ICh3aGF0OiBzdHJpbmcsIGF0OiBudW1iZXIsIHplcm86IGJvb2xlYW4sIGZvdW5kOiBzdHJpbmcsIHNpZ2h0OiBTaWdodCkgPT4ge1xuICAgICAgaWYgKCF6ZXJvKSB4Lndyb25nKGBzdHJlYW0uJHt3aGF0fWAsIHsgYXQsIHdoYXQgfSwgZm91bmQsIFwiMDogaXQgaXMgbm90IGRlcml2ZWRcIiwgeyBzaWdodHM6IFtzaWdodF0gfSk7XG4gICAgfTtcbiAgICBtdXN0KFwiYmluZGluZ1wiLCBiaW5kaW5nLmF0LCB2YWx1ZU9mKGJpbmRpbmcpID09PSAwbiwgaGV4KHZhbHVlT2YoYmluZGluZykpLCBzaWdodE9mKGJpbmRpbmcpKTtcbiAgICBtdXN0KFwic3RhcnRcIiwgc3RhcnQuYXQsIHZhbHVlT2Yoc3RhcnQpID09PSAwbiwgaGV4KHZhbHVlT2Yoc3RhcnQpKSwgc2lnaHRPZihzdGFydCkpO1xuICAgIG11c3QoXCJmYWlsZWRcIiwgZmFpbGVkLnNpZ2h0LmF0LCBmYWlsZWQudmFsdWUgPT09IDAsIGAke2ZhaWxlZC52YWx1ZX1gLCBmYWlsZWQuc2lnaHQpO1xuICAgIG11c3QoXG4gICAgICBcImZhaWx1cmVcIixcbiAgICAgIG1lc3NhZ2UuYXQsXG4gICAgICBmYWlsdXJlLmV2ZXJ5KChieXRlKSA9PiBieXRlID09PSAwKSxcbiAgICAgIFwidGV4dFwiLFxuICAgICAgbWVzc2FnZSxcbiAgICApO1xuICAgIHJldHVybjtcbiAgfVxuICBjb25zdCBzb3VyY2UgPSBzb3VyY2VPZih4KTtcbiAgY29uc3Qgc2VyaWFsID0gTWF0aC5mbG9vcihiaW5kaW5nLnVwcGVyIC8gMiAqKiAxNik7XG4gIGNvbnN0IGxpbmUgPSBiaW5kaW5nLnVwcGVyICUgMiAqKiAxNjtcbiAgY29uc3Qgd2hlcmUgPSB7IGF0OiBiaW5kaW5nLmF0LCB3aGF0OiBcImJpbmRpbmdcIiB9O1xuICBjb25zdCB0ZXh0ID0gYHNlcmlhbCAke3NlcmlhbH0sIGxpbmUgJHtsaW5lfSwgb3duZXIgJHtoZXgoYmluZGluZy5sb3csIDYpfWA7XG4gIGNvbnN0IHNpZ2h0cyA9IFtzaWdodE9mKGJpbmRpbmcpXTtcbiAgaWYgKHgub3duZXIoXCJzdHJlYW0uYmluZGluZ1wiLCB3aGVyZSwgYmluZGluZy5sb3csIHNpZ2h0cykgJiYgeC5pc0RlYWQoYmluZGluZy5sb3cpKSB7XG4gICAgeC5sZWZ0KFwic3RyZWFtLmJpbmRpbmctb2YtZGVhZFwiLCB3aGVyZSwgdGV4dCwgXCJ0aGUgbmV4dCBvbmUgdGhhdCBkZXJpdmVzIGJpbmRzIGl0IGFuZXdcIiwge1xuICAgICAgc2lnaHRzLFxuICAgICAgZGVhZDogW2JpbmRpbmcubG93XSxcbiAgICB9KTtcbiAgfVxuICBpZiAobGluZSAhPT0gMCAmJiAoc2VyaWFsID09PSAwIHx8IGJpbmRpbmcubG93ICE9PSAwKSkge1xuICAgIHgud3JvbmcoXCJzdHJlYW0uYmluZGluZ1wiLCB3aGVyZSwgdGV4dCwgXCJhIHNlcmlhbCB0aGF0IGlzIG5vdCAwIGFuZCBubyBvd25lciwgYmVzaWRlIGEgbGluZVwiLCB7IHNpZ2h0cyB9KTtcbiAgfVxuICBpZiAoc291cmNlKSB7XG4gICAgY29uc3QgbGluZXMgPSB4LmJ5dGVzLnUzMlNlZW4oc291cmNlLm9mZnNldCArIEwuU1RSRUFNX01BWF9TVUJTQ1JJQkVSUyk7XG4gICAgaWYgKGxpbmUgPiBsaW5lcy52YWx1ZSkge1xuICAgICAgeC53cm9uZyhcInN0cmVhbS5iaW5kaW5nXCIsIHdoZXJlLCB0ZXh0LCBgYSBsaW5lIG9mIHRoZSBzb3VyY2UncyAke2xpbmVzLnZhbHVlfWAsIHtcbiAgICAgICAgc2lnaHRzOiBbLi4uc2lnaHRzLCBsaW5lcy5zaWdodF0sXG4gICAgICB9KTtcbiAgICB9XG4gICAgY2hlY2tQbGFjZXMoeCwgc2hhcGUsIG5hbWVkLCBzb3VyY2UsIHNpZ2h0T2Yoc3RhcnQpLCBzdGFydCk7XG4gIH1cbiAgY2hlY2tGYWlsdXJlKHgsIHNoYXBlLCBmYWlsZWQsIG1lc3NhZ2UpO1xuICBjaGVja1Rha2VuKHgsIHNoYXBlKTtcbn1cblxuLyoqIGBzdGFydGAsIGFuZCB0aGUgb3JpZ2luIGJlc2lkZSBlYWNoIHZhbHVlLCBhcmUgcG9zaXRpb25zIG9mIHRoZSBzb3VyY2UuICovXG5mdW5jdGlvbiBjaGVja1BsYWNlcyhcbiAgeDogRXhhbWluYXRpb24sXG4gIHNoYXBlOiBTdHJlYW1TaGFwZSxcbiAgbmFtZWQ6IHJlYWRvbmx5IE5hbWluZ1tdLFxuICBzb3VyY2U6IFBsYWNlLFxuICBzaWdodDogU2lnaHQsXG4gIHN0YXJ0OiB7IGF0OiBudW1iZXI7IHVwcGVyOiBudW1iZXI7IGxvdzogbnVtYmVyIH0sXG4pOiB2b2lkIHtcbiAgY29uc3QgY2FwYWNpdHkgPSB4LmJ5dGVzLnUzMlNlZW4oc291cmNlLm9mZnNldCArIEwuU1RSVUNUVVJFX0NBUEFDSVRZKTtcbiAgY29uc3QgaXNQb3NpdGlvbiA9ICh1cHBlcjogbnVtYmVyLCBsb3c6IG51bWJlcikgPT4gbG93IDwgY2FwYWNpdHkudmFsdWUgJiYgdXBwZXIgPCAyICoqIExBUF9CSVRTO1xuICBpZiAoIWlzUG9zaXRpb24oc3RhcnQudXBwZXIsIHN0YXJ0LmxvdykpIHtcbiAgICB4Lndyb25nKFxuICAgICAgXCJzdHJlYW0uc3RhcnRcIixcbiAgICAgIHsgYXQ6IHN0YXJ0LmF0LCB3aGF0OiBcInN0YXJ0XCIgfSxcbiAgICAgIGBsYXAgJHtzdGFydC51cHBlcn0sIGluZGV4ICR7c3RhcnQubG93fWAsXG4gICAgICBgYSBwb3NpdGlvbiBvZiB0aGUgc291cmNlOiBhbiBpbmRleCBiZWxvdyAke2NhcGFjaXR5LnZhbHVlfWAsXG4gICAgICB7IHNpZ2h0czogW3NpZ2h0LCBjYXBhY2l0eS5zaWdodF0gfSxcbiAgICApO1xuICB9XG4gIGNvbnN0IGF0ID0gdXA4KHNoYXBlLmVsZW1TaXplKTtcbiAgZm9yIChjb25zdCB7IGNlbGwsIGJsb2NrIH0gb2YgbmFtZWQpIHtcbiAgICBjb25zdCBvcmlnaW4gPSB4LmJ5dGVzLndvcmQoc2hhcGUucGF5bG9hZHMgKyBibG9jayAqIHNoYXBlLnN0cmlkZSArIGF0KTtcbiAgICBpZiAoaXNQb3NpdGlvbihvcmlnaW4udXBwZXIsIG9yaWdpbi5sb3cpKSBjb250aW51ZTtcbiAgICB4Lndyb25nKFxuICAgICAgXCJzdHJlYW0ub3JpZ2luXCIsXG4gICAgICB7IGF0OiBvcmlnaW4uYXQsIHdoYXQ6IGBvcmlnaW4gb2YgYmxvY2sgJHtibG9ja31gIH0sXG4gICAgICBgbGFwICR7b3JpZ2luLnVwcGVyfSwgaW5kZXggJHtvcmlnaW4ubG93fWAsXG4gICAgICBgYSBwb3NpdGlvbiBvZiB0aGUgc291cmNlOiBhbiBpbmRleCBiZWxvdyAke2NhcGFjaXR5LnZhbHVlfWAsXG4gICAgICB7IHNpZ2h0czogW3NoYXBlLnRhcmdldHMuc2lnaHQoY2VsbCksIHNpZ2h0T2Yob3JpZ2luKSwgY2FwYWNpdHkuc2lnaHRdIH0sXG4gICAgKTtcbiAgfVxufVxuXG5jb25zdCB1dGY4ID0gbmV3IFRleHREZWNvZGVyKFwidXRmLThcIiwgeyBmYXRhbDogdHJ1ZSwgaWdub3JlQk9NOiB0cnVlIH0pO1xuXG5mdW5jdGlvbiBjaGVja0ZhaWx1cmUoXG4gIHg6IEV4YW1pbmF0aW9uLFxuICBzaGFwZTogU3RyZWFtU2hhcGUsXG4gIGZhaWxlZDogeyB2YWx1ZTogbnVtYmVyOyBzaWdodDogU2lnaHQgfSxcbiAgbWVzc2FnZTogU2lnaHQsXG4pOiB2b2lkIHtcbiAgY29uc3Qgd2hlcmUgPSB7IGF0OiBmYWlsZWQuc2lnaHQuYXQsIHdoYXQ6IFwiZmFpbGVkXCIgfTtcbiAgaWYgKGZhaWxlZC52YWx1ZSA+IDEpIHgud3JvbmcoXCJzdHJlYW0uZmFpbGVkXCIsIHdoZXJlLCBgJHtmYWlsZWQudmFsdWV9YCwgXCIwIG9yIDFcIiwgeyBzaWdodHM6IFtmYWlsZWQuc2lnaHRdIH0pO1xuICBpZiAoZmFpbGVkLnZhbHVlID09PSAwKSByZXR1cm47XG4gIGNvbnN0IGVuZCA9IG1lc3NhZ2UuYnl0ZXMuaW5kZXhPZigwKTtcbiAgY29uc3QgdGV4dCA9IGVuZCA8IDAgPyBtZXNzYWdlLmJ5dGVzIDogbWVzc2FnZS5ieXRlcy5zdWJhcnJheSgwLCBlbmQpO1xuICBsZXQgcHJvYmxlbSA9IGVuZCA+PSAwICYmIG1lc3NhZ2UuYnl0ZXMuc3ViYXJyYXkoZW5kKS5zb21lKChieXRlKSA9PiBieXRlICE9PSAwKSA/IFwiYnl0ZXMgYmVoaW5kIGl0cyBlbmRcIiA6IFwiXCI7XG4gIHRyeSB7XG4gICAgdXRmOC5kZWNvZGUodGV4dCk7XG4gIH0gY2F0Y2gge1xuICAgIHByb2JsZW0gPSBcImJ5dGVzIHRoYXQgYXJlIG5vIFVURi04XCI7XG4gIH1cbiAgaWYgKHByb2JsZW0gIT09IFwiXCIpIHtcbiAgICB4Lndyb25nKFwic3RyZWFtLmZhaWx1cmVcIiwgeyBhdDogbWVzc2FnZS5hdCwgd2hhdDogXCJmYWlsdXJlXCIgfSwgcHJvYmxlbSwgXCJ6ZXJvLXBhZGRlZCBVVEYtOFwiLCB7XG4gICAgICBzaWdodHM6IFtmYWlsZWQuc2lnaHQsIG1lc3NhZ2VdLFxuICAgIH0pO1xuICB9XG4gIGNvbnN0IHsgdGFyZ2V0cyB9ID0gc2hhcGU7XG4gIGZvciAobGV0IGNlbGwgPSAwOyBjZWxsIDwgdGFyZ2V0cy5jb3VudDsgY2VsbCsrKSBpZiAodGFyZ2V0cy51cHBlcihjZWxsKSAlIDIgPT09IDEpIHJldHVybjtcbiAgeC5sZWZ0KFxuICAgIFwic3RyZWFtLmZhaWxlZC1vcGVuXCIsXG4gICAgd2hlcmUsXG4gICAgXCJ0aGUgZGVyaXZhdGlvbiBmYWlsZWQsIGFuZCB0aGUgc3RyZWFtIGlzIG5vdCBjbG9zZWRcIixcbiAgICBcInRoZSBuZXh0IG9uZSB0aGF0IHdvdWxkIGRlcml2ZSBjbG9zZXMgaXRcIixcbiAgICB7IHNpZ2h0czogW2ZhaWxlZC5zaWdodF0sIHR3aWNlOiB0cnVlIH0sXG4gICk7XG59XG5cbi8qKiBBIHRha2UgaGFzIGF0IG1vc3QgaXRzIGNvdW50LiAqL1xuZnVuY3Rpb24gY2hlY2tUYWtlbih4OiBFeGFtaW5hdGlvbiwgc2hhcGU6IFN0cmVhbVNoYXBlKTogdm9pZCB7XG4gIGlmIChzaGFwZS5vcGVyYXRvciAhPT0gTC5PUEVSQVRPUl9UQUtFKSByZXR1cm47XG4gIGNvbnN0IGNvdW50ID0geC51MzIoTC5TVFJFQU1fQ09VTlQpO1xuICBjb25zdCB7IGNhcGFjaXR5LCB0YXJnZXRzIH0gPSBzaGFwZTtcbiAgLy8gUG9zaXRpb24gYGNvdW50YCBpcyBub3QgcHVibGlzaGVkOiBpdHMgY2VsbCB3YXMgcHVibGlzaGVkIGF0IG1vc3QgYXMgb2Z0ZW4gYXMgbGFwcyBhcmUgZnVsbCBiZWZvcmUgaXQuXG4gIGNvbnN0IGNlbGwgPSBjb3VudCAlIGNhcGFjaXR5O1xuICBjb25zdCBsYXBzID0gTWF0aC5mbG9vcih0YXJnZXRzLnVwcGVyKGNlbGwpIC8gMik7XG4gIGlmIChsYXBzIDw9IE1hdGguZmxvb3IoY291bnQgLyBjYXBhY2l0eSkpIHJldHVybjtcbiAgeC53cm9uZyhcbiAgICBcInN0cmVhbS50YWtlXCIsXG4gICAgeyBhdDogdGFyZ2V0cy5vZmZzZXQoY2VsbCksIHdoYXQ6IGB0YXJnZXQgb2YgY2VsbCAke2NlbGx9YCB9LFxuICAgIGBwdWJsaXNoZWQgJHtsYXBzfSB0aW1lc2AsXG4gICAgYGF0IG1vc3QgJHtNYXRoLmZsb29yKGNvdW50IC8gY2FwYWNpdHkpfSB0aW1lczogaXQgdGFrZXMgJHtjb3VudH0gdmFsdWVzYCxcbiAgICB7IHNpZ2h0czogW3RhcmdldHMuc2lnaHQoY2VsbCldIH0sXG4gICk7XG59XG4iLCAiLy8gVGhlIHN1YnNjcmliZXIgbGluZXMgb2YgYSBzdHJlYW06IHdobyBoYXMgZWFjaCwgYW5kIHdoZXJlIGl0IHJlYWRzLiBTUEVDSUZJQ0FUSU9OLm1kIHNlY3Rpb24gMTkuXG5cbmltcG9ydCAqIGFzIEwgZnJvbSBcInplcm9pcGMvbGF5b3V0XCI7XG5pbXBvcnQgeyBBaW1zIH0gZnJvbSBcIi4vYmxvY2tzXCI7XG5pbXBvcnQgeyBiZWZvcmUgfSBmcm9tIFwiLi9jZWxsc1wiO1xuaW1wb3J0IHR5cGUgeyBFeGFtaW5hdGlvbiB9IGZyb20gXCIuL2V4YW1pbmF0aW9uXCI7XG5pbXBvcnQgdHlwZSB7IFN0cmVhbVNoYXBlIH0gZnJvbSBcIi4vc3RyZWFtXCI7XG5pbXBvcnQgeyBkaWZmZXJlbmNlLCBoYWx2ZXNPZiwgaGV4LCB0eXBlIFNpZ2h0LCBzaWdodE9mLCB0eXBlIFdvcmQsIHZhbHVlT2YgfSBmcm9tIFwiLi93b3Jkc1wiO1xuXG5leHBvcnQgZnVuY3Rpb24gY2hlY2tMaW5lcyh4OiBFeGFtaW5hdGlvbiwgc2hhcGU6IFN0cmVhbVNoYXBlKTogdm9pZCB7XG4gIGNvbnN0IGFpbXMgPSBuZXcgQWltcyhzaGFwZS5jYXBhY2l0eSk7XG4gIGNvbnN0IHdvcmRzID0geC5ieXRlcy5yb3coc2hhcGUubGluZXMgKyBMLkxJTkVfV09SRCwgc2hhcGUubGluZUNvdW50LCBMLkxJTkVfQllURVMpO1xuICBjb25zdCBib3VuZHMgPSB4LmJ5dGVzLnJvdyhzaGFwZS5saW5lcyArIEwuTElORV9CT1VORCwgc2hhcGUubGluZUNvdW50LCBMLkxJTkVfQllURVMpO1xuICBjb25zdCBkZWFkOiBudW1iZXJbXSA9IFtdO1xuICBmb3IgKGxldCBrID0gMDsgayA8IHNoYXBlLmxpbmVDb3VudDsgaysrKSB7XG4gICAgY2hlY2tTdGFuZGJ5KHgsIHNoYXBlLCBrKTtcbiAgICBjb25zdCB3b3JkID0gd29yZHMud29yZChrKTtcbiAgICBpZiAodmFsdWVPZih3b3JkKSA9PT0gMG4pIGNvbnRpbnVlO1xuICAgIGNvbnN0IHsgaGVsZDogcGVuZGluZywgbGFwLCBpbmRleCwgb3duZXIgfSA9IGFpbXMucmVhZCh3b3Jkcywgayk7XG4gICAgY29uc3Qgd2hlcmUgPSB7IGF0OiB3b3JkLmF0LCB3aGF0OiBgc3Vic2NyaWJlciBsaW5lICR7a31gIH07XG4gICAgY29uc3QgY3Vyc29yID0gYGN1cnNvciBhdCBsYXAgJHtsYXB9LCBpbmRleCAke2luZGV4fWA7XG4gICAgY29uc3Qgc2lnaHRzID0gW3NpZ2h0T2Yod29yZCldO1xuICAgIGlmICgheC5vd25lcihcInN0cmVhbS5saW5lLW93bmVyXCIsIHdoZXJlLCBvd25lciwgc2lnaHRzKSkgY29udGludWU7XG4gICAgaWYgKGluZGV4ID49IHNoYXBlLmNhcGFjaXR5KSB7XG4gICAgICB4Lndyb25nKFwic3RyZWFtLmxpbmUtaW5kZXhcIiwgd2hlcmUsIGN1cnNvciwgYGFuIGluZGV4IGJlbG93ICR7c2hhcGUuY2FwYWNpdHl9YCwgeyBzaWdodHMgfSk7XG4gICAgICBjb250aW51ZTtcbiAgICB9XG4gICAgY29uc3QgYm91bmQgPSBib3VuZHMud29yZChrKTtcbiAgICBpZiAob3duZXIgPT09IDAgJiYgIXBlbmRpbmcpIHtcbiAgICAgIHgud3JvbmcoXCJzdHJlYW0ubGluZS1vd25lcmxlc3NcIiwgd2hlcmUsIGAke2N1cnNvcn0sIHdpdGhvdXQgYW4gb3duZXJgLCBcIjAsIGZvciBhIGxpbmUgdGhhdCBpcyBmcmVlXCIsIHsgc2lnaHRzIH0pO1xuICAgICAgY29udGludWU7XG4gICAgfVxuICAgIGlmIChvd25lciA9PT0gMCAmJiB2YWx1ZU9mKGJvdW5kKSA9PT0gMG4pIHtcbiAgICAgIHgud3JvbmcoXG4gICAgICAgIFwic3RyZWFtLmxpbmUtdW5ib3VuZFwiLFxuICAgICAgICB3aGVyZSxcbiAgICAgICAgYCR7Y3Vyc29yfSwgaGFuZGVkIG92ZXIgYnkgbm9ib2R5IGtub3dzIHdob206IGJvdW5kIGlzIDBgLFxuICAgICAgICBcImJvdW5kIG5hbWVzIHRoZSBkZXJpdmVkIHN0cmVhbSB3aG9zZSBsaW5lIGlzIGhhbmRlZCBvdmVyXCIsXG4gICAgICAgIHsgc2lnaHRzOiBbc2lnaHRPZihib3VuZCksIC4uLnNpZ2h0c10gfSxcbiAgICAgICk7XG4gICAgfVxuICAgIGlmICh4LmlzRGVhZChvd25lcikpIGRlYWQucHVzaChrKTtcbiAgICBpZiAoIXBlbmRpbmcgfHwgb3duZXIgPT09IDApIGNoZWNrQm91bmQoeCwgYm91bmQsIHNpZ2h0cyk7XG4gICAgaWYgKCFwZW5kaW5nKSBjaGVja0N1cnNvcih4LCBzaGFwZSwgYWltcywgeyB3b3JkLCBib3VuZCwgbGFwLCBpbmRleCwgd2hlcmUsIGN1cnNvciB9KTtcbiAgfVxuICBpZiAoZGVhZC5sZW5ndGggPT09IDApIHJldHVybjtcbiAgeC5sZWZ0KFxuICAgIFwic3RyZWFtLmxpbmUtb2YtZGVhZFwiLFxuICAgIHsgYXQ6IHdvcmRzLm9mZnNldChkZWFkWzBdIGFzIG51bWJlciksIHdoYXQ6IGAke2RlYWQubGVuZ3RofSBvZiB0aGUgc3Vic2NyaWJlciBsaW5lc2AgfSxcbiAgICBgJHtkZWFkLmxlbmd0aCA9PT0gMSA/IFwiaXRzIG93bmVyIGlzXCIgOiBcInRoZWlyIG93bmVycyBhcmVcIn0gZ29uZWAsXG4gICAgXCJhIHByb2R1Y2VyIGluIHdob3NlIHdheSBpdCBpcyBmcmVlcyBpdCwgb3IgdGhlIG5leHQgc3Vic2NyaWJlciB0YWtlcyBpdDsgb25lIHRoYXQgZGVyaXZlcywgd2hvZXZlciBnb2VzIG9uIHdpdGggaXRcIixcbiAgICB7IHNpZ2h0czogZGVhZC5zbGljZSgwLCA2NCkubWFwKChrKSA9PiB3b3Jkcy5zaWdodChrKSksIGRlYWQ6IFsuLi5uZXcgU2V0KGRlYWQubWFwKChrKSA9PiB3b3Jkcy5sb3coaykpKV0gfSxcbiAgKTtcbn1cblxuaW50ZXJmYWNlIEN1cnNvciB7XG4gIHJlYWRvbmx5IHdvcmQ6IFdvcmQ7XG4gIHJlYWRvbmx5IGJvdW5kOiBXb3JkO1xuICByZWFkb25seSBsYXA6IG51bWJlcjtcbiAgcmVhZG9ubHkgaW5kZXg6IG51bWJlcjtcbiAgcmVhZG9ubHkgd2hlcmU6IHsgYXQ6IG51bWJlcjsgd2hhdDogc3RyaW5nIH07XG4gIHJlYWRvbmx5IGN1cnNvcjogc3RyaW5nO1xufVxuXG4vKiogQSBjdXJzb3IgaXMgYXQgbW9zdCB0aGUgdGFpbCwgYW5kIHVuZGVyIHRoZSBwb2xpY2llcyB0aGF0IHdhaXQgZm9yIGl0LCBhdCBtb3N0IGEgbGFwIGJlZm9yZSBpdC4gKi9cbmZ1bmN0aW9uIGNoZWNrQ3Vyc29yKHg6IEV4YW1pbmF0aW9uLCBzaGFwZTogU3RyZWFtU2hhcGUsIGFpbXM6IEFpbXMsIGl0OiBDdXJzb3IpOiB2b2lkIHtcbiAgY29uc3QgeyBjYXBhY2l0eSwgcG9saWN5LCB0YXJnZXRzIH0gPSBzaGFwZTtcbiAgY29uc3QgbGFwc09mID0gKGNlbGw6IG51bWJlcikgPT4ge1xuICAgIGNvbnN0IHRhcmdldCA9IHguYnl0ZXMud29yZCh0YXJnZXRzLm9mZnNldChjZWxsKSk7XG4gICAgcmV0dXJuIHsgbGFwczogTWF0aC5mbG9vcih0YXJnZXQudXBwZXIgLyAyKSwgc2lnaHQ6IHNpZ2h0T2YodGFyZ2V0KSB9O1xuICB9O1xuICBjb25zdCBtaW5lID0gc2lnaHRPZihpdC53b3JkKTtcbiAgY29uc3QgaGVyZSA9IGxhcHNPZihpdC5pbmRleCk7XG4gIGlmIChwb2xpY3kgIT09IEwuUE9MSUNZX0RST1BfT0xERVNUKSB7XG4gICAgaWYgKGRpZmZlcmVuY2UoYWltcy5jdXQoaGVyZS5sYXBzKSwgYWltcy5jdXQoaXQubGFwICsgMiksIGFpbXMubGFwQml0cykgPj0gMCkge1xuICAgICAgeC53cm9uZyhcbiAgICAgICAgXCJzdHJlYW0ubGluZS1iZWhpbmRcIixcbiAgICAgICAgaXQud2hlcmUsXG4gICAgICAgIGl0LmN1cnNvcixcbiAgICAgICAgYGF0IG1vc3QgJHtjYXBhY2l0eX0gdmFsdWVzIGJlaGluZCB0aGUgdGFpbCwgYW5kIGNlbGwgJHtpdC5pbmRleH0gd2FzIHB1Ymxpc2hlZCAke2hlcmUubGFwc30gdGltZXNgLFxuICAgICAgICB7IHNpZ2h0czogW21pbmUsIGhlcmUuc2lnaHQsIG1pbmVdIH0sXG4gICAgICApO1xuICAgIH1cbiAgfSBlbHNlIGlmIChoZXJlLmxhcHMgPj0gMiAqKiAoYWltcy5sYXBCaXRzIC0gMSkpIHJldHVybjsgLy8gaXQgbWF5IGJlIHNvIGZhciBiZWhpbmQgdGhhdCBpdHMgbGFwIHNheXMgbm90aGluZ1xuICBpZiAodmFsdWVPZihpdC5ib3VuZCkgIT09IDBuKSByZXR1cm47IC8vIGEgZGVyaXZhdGlvbiBtYXkgd2FpdCBmb3IgYSB3aW5kb3cgdGhhdCBiZWdpbnMgYmVoaW5kIHRoZSB0YWlsXG4gIGNvbnN0IGxhc3QgPSBiZWZvcmUoaXQuaW5kZXgsIGl0LmxhcCwgY2FwYWNpdHkpO1xuICBjb25zdCB0aGVyZSA9IGxhcHNPZihsYXN0LmNlbGwpO1xuICBjb25zdCBkdWUgPSBsYXN0LmNlbGwgPT09IGl0LmluZGV4IC0gMSA/IGl0LmxhcCArIDEgOiBpdC5sYXA7XG4gIGNvbnN0IGxlYWQgPSBkaWZmZXJlbmNlKGFpbXMuY3V0KHRoZXJlLmxhcHMpLCBhaW1zLmN1dChkdWUpLCBhaW1zLmxhcEJpdHMpO1xuICBpZiAobGVhZCA+PSAwKSByZXR1cm47XG4gIHgud3JvbmcoXG4gICAgXCJzdHJlYW0ubGluZS1sZWFkc1wiLFxuICAgIGl0LndoZXJlLFxuICAgIGl0LmN1cnNvcixcbiAgICBgYXQgbW9zdCB0aGUgdGFpbDogY2VsbCAke2xhc3QuY2VsbH0gd2FzIHB1Ymxpc2hlZCAke3RoZXJlLmxhcHN9IHRpbWVzIG9ubHlgLFxuICAgIHsgc2lnaHRzOiBbc2lnaHRPZihpdC5ib3VuZCksIG1pbmUsIHRoZXJlLnNpZ2h0LCBtaW5lXSB9LFxuICApO1xufVxuXG4vKiogV2hhdCBhIGxpbmUgaXMgYm91bmQgdG86IGEgZGVyaXZlZCBzdHJlYW0sIHdoaWNoIG1heSBsaWUgaW4gYW5vdGhlciBzZWdtZW50LiAqL1xuZnVuY3Rpb24gY2hlY2tCb3VuZCh4OiBFeGFtaW5hdGlvbiwgYm91bmQ6IFdvcmQsIHNpZ2h0czogcmVhZG9ubHkgU2lnaHRbXSk6IHZvaWQge1xuICBpZiAodmFsdWVPZihib3VuZCkgPT09IDBuKSByZXR1cm47XG4gIGNvbnN0IHsgaGlnaDogc2VnbWVudCwgbG93ZXI6IGxpbmUgfSA9IGhhbHZlc09mKGJvdW5kKTtcbiAgY29uc3QgZGVyaXZlZCA9IHguc2VnbWVudC5wbGFjZXMuZmluZCgoeyBvZmZzZXQsIGtpbmQgfSkgPT4gb2Zmc2V0ID09PSBsaW5lICogTC5MSU5FX0JZVEVTICYmIGtpbmQgPT09IFwic3RyZWFtXCIpO1xuICBpZiAoc2VnbWVudCAhPT0gMCAmJiBsaW5lICE9PSAwKSB7XG4gICAgaWYgKHNlZ21lbnQgIT09IHguc2VnbWVudC5zZWdtZW50SWQpIHJldHVybjtcbiAgICBpZiAoZGVyaXZlZCAmJiB4LmJ5dGVzLnUzMihkZXJpdmVkLm9mZnNldCArIEwuU1RSRUFNX09QRVJBVE9SKSAhPT0gMCkgcmV0dXJuO1xuICB9XG4gIHgud3JvbmcoXG4gICAgXCJzdHJlYW0uYm91bmRcIixcbiAgICB7IGF0OiBib3VuZC5hdCwgd2hhdDogXCJib3VuZCBvZiBhIHN1YnNjcmliZXIgbGluZVwiIH0sXG4gICAgYHNlZ21lbnQgJHtoZXgoc2VnbWVudCwgOCl9LCBsaW5lICR7bGluZX1gLFxuICAgIFwiMCwgb3IgYSBkZXJpdmVkIHN0cmVhbTogaXRzIHNlZ21lbnRfaWQgYW5kIGxpbmVcIixcbiAgICB7IHNpZ2h0czogWy4uLnNpZ2h0cywgc2lnaHRPZihib3VuZCldIH0sXG4gICk7XG59XG5cbmZ1bmN0aW9uIGNoZWNrU3RhbmRieSh4OiBFeGFtaW5hdGlvbiwgc2hhcGU6IFN0cmVhbVNoYXBlLCBrOiBudW1iZXIpOiB2b2lkIHtcbiAgY29uc3QgYXQgPSBzaGFwZS5saW5lcyArIGsgKiBMLkxJTkVfQllURVMgKyBMLkxJTkVfU1RBTkRCWTtcbiAgY29uc3QgYnl0ZXMgPSB4LmJ5dGVzLnJlYWQoYXQsIDQgKiBMLkxJTkVfU1RBTkRCWV9DT1VOVCk7XG4gIGNvbnN0IGdvbmU6IHsgb3duZXI6IG51bWJlcjsgc2lnaHQ6IFNpZ2h0IH1bXSA9IFtdO1xuICBmb3IgKGxldCBuID0gMDsgbiA8IEwuTElORV9TVEFOREJZX0NPVU5UOyBuKyspIHtcbiAgICBjb25zdCBvd25lciA9IGJ5dGVzLnJlYWRVSW50MzJMRSg0ICogbik7XG4gICAgaWYgKG93bmVyID09PSAwKSBjb250aW51ZTtcbiAgICBjb25zdCBzaWdodCA9IHsgYXQ6IGF0ICsgNCAqIG4sIGJ5dGVzOiBieXRlcy5zdWJhcnJheSg0ICogbiwgNCAqIG4gKyA0KSB9O1xuICAgIGNvbnN0IHdoZXJlID0geyBhdDogc2lnaHQuYXQsIHdoYXQ6IGBzdGFuZGJ5ICR7bn0gb2Ygc3Vic2NyaWJlciBsaW5lICR7a31gIH07XG4gICAgaWYgKG93bmVyID49IDIgKiogMjQpIHgud3JvbmcoXCJzdHJlYW0uc3RhbmRieVwiLCB3aGVyZSwgaGV4KG93bmVyKSwgXCJhbiBvd25lciBpZCBvZiAyNCBiaXRzXCIsIHsgc2lnaHRzOiBbc2lnaHRdIH0pO1xuICAgIGVsc2UgaWYgKHgub3duZXIoXCJzdHJlYW0uc3RhbmRieVwiLCB3aGVyZSwgb3duZXIsIFtzaWdodF0pICYmIHguaXNEZWFkKG93bmVyKSkgZ29uZS5wdXNoKHsgb3duZXIsIHNpZ2h0IH0pO1xuICB9XG4gIGlmIChnb25lLmxlbmd0aCA9PT0gMCkgcmV0dXJuO1xuICB4LmxlZnQoXG4gICAgXCJzdHJlYW0uc3RhbmRieS1vZi1kZWFkXCIsXG4gICAgeyBhdDogZ29uZVswXT8uc2lnaHQuYXQgPz8gYXQsIHdoYXQ6IGBzdGFuZGJ5IG9mIHN1YnNjcmliZXIgbGluZSAke2t9YCB9LFxuICAgIGAke2dvbmUubGVuZ3RofSB3aG8gJHtnb25lLmxlbmd0aCA9PT0gMSA/IFwiaXNcIiA6IFwiYXJlXCJ9IGdvbmVgLFxuICAgIFwidGhleSBhcmUgaWdub3JlZDsgdGhlIG5leHQgb25lIHRoYXQgc3RhbmRzIGJ5IHRha2VzIHRoZSBwbGFjZVwiLFxuICAgIHsgc2lnaHRzOiBnb25lLm1hcCgoeyBzaWdodCB9KSA9PiBzaWdodCksIGRlYWQ6IGdvbmUubWFwKCh7IG93bmVyIH0pID0+IG93bmVyKSB9LFxuICApO1xufVxuIiwgIi8vIFdoYXQgd2FzIGZvdW5kLCBhcyB0ZXh0IGFuZCBhcyBKU09OOiBmb3IgYHZhbGlkYXRlYCBhbmQgYHJlcGFpcmAuXG5cbmltcG9ydCB0eXBlIHsgQ29udGV4dCB9IGZyb20gXCIuLi9jb21tYW5kXCI7XG5pbXBvcnQgdHlwZSB7IEpzb24gfSBmcm9tIFwiLi4vanNvblwiO1xuaW1wb3J0IHsgY291bnRlZCwgaGV4LCBzaG93biB9IGZyb20gXCIuLi90ZXh0XCI7XG5pbXBvcnQgdHlwZSB7IEZpbmRpbmcgfSBmcm9tIFwiLi9leGFtaW5hdGlvblwiO1xuaW1wb3J0IHsgY291bnRPZiwgdHlwZSBSZXBvcnQsIHR5cGUgVmVyZGljdCB9IGZyb20gXCIuL3ZhbGlkYXRlXCI7XG5cbi8qKiAncXVldWUgXCJqb2JzXCInOyBcInRoZSBzZWdtZW50IGl0c2VsZlwiLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIG5hbWVPZih7IG5hbWUsIGtpbmQgfTogeyBuYW1lOiBzdHJpbmc7IGtpbmQ6IHN0cmluZyB9KTogc3RyaW5nIHtcbiAgcmV0dXJuIGtpbmQgPT09IFwic2VnbWVudFwiID8gXCJ0aGUgc2VnbWVudCBpdHNlbGZcIiA6IGAke3Nob3duKGtpbmQpfSBcIiR7c2hvd24obmFtZSl9XCJgO1xufVxuXG4vKiogXCJjZWxsIDM6IHR1cm4gMTc7IGV4cGVjdGVkIHR1cm4gMTZcIi4gKi9cbmV4cG9ydCBmdW5jdGlvbiB0ZXh0T2YoZmluZGluZzogRmluZGluZyk6IHN0cmluZyB7XG4gIGNvbnN0IHJlc3QgPSBmaW5kaW5nLmxldmVsID09PSBcIndyb25nXCIgPyBgOyBleHBlY3RlZCAke2ZpbmRpbmcuZXhwZWN0ZWR9YCA6IGA7ICR7ZmluZGluZy5tZW5kcyA/PyBcIlwifWA7XG4gIHJldHVybiBzaG93bihgJHtmaW5kaW5nLndoYXR9OiAke2ZpbmRpbmcuZm91bmR9JHtyZXN0fWApO1xufVxuXG4vKiogXCJzb3VuZFwiOyBcIjIgd3JvbmcsIDEgbGVmdCBieSB0aGUgZGVhZFwiLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIHN1bW1hcnkocmVwb3J0OiBSZXBvcnQpOiBzdHJpbmcge1xuICBjb25zdCB3cm9uZyA9IGNvdW50T2YocmVwb3J0LCBcIndyb25nXCIpO1xuICBjb25zdCBsZWZ0ID0gY291bnRPZihyZXBvcnQsIFwibGVmdFwiKTtcbiAgY29uc3QgcGFydHMgPSBbXG4gICAgd3JvbmcgPT09IDAgPyBcInNvdW5kXCIgOiBgJHt3cm9uZ30gd3JvbmdgLFxuICAgIC4uLihsZWZ0ID09PSAwID8gW10gOiBbYCR7bGVmdH0gbGVmdCBieSB3aG8gaXMgZ29uZSwgd2hpY2ggbWVuZHMgaXRzZWxmYF0pLFxuICBdO1xuICByZXR1cm4gcGFydHMuam9pbihcIjsgXCIpO1xufVxuXG4vKiogV2hhdCB0aGVyZSBpcyB0byBzYXkgYmVzaWRlIHRoZSBmaW5kaW5ncy4gKi9cbmV4cG9ydCBmdW5jdGlvbiByZW1hcmtzKHZlcmRpY3Q6IFZlcmRpY3QpOiBzdHJpbmdbXSB7XG4gIGNvbnN0IGxpbmVzOiBzdHJpbmdbXSA9IFtdO1xuICBpZiAodmVyZGljdC5tb3JlID4gMCkgbGluZXMucHVzaChgYW5kICR7dmVyZGljdC5tb3JlfSBtb3JlIG9mIHRoZSBzYW1lYCk7XG4gIGlmICh2ZXJkaWN0LmJ1c3kgPiAwKSB7XG4gICAgbGluZXMucHVzaChgb3RoZXJzIGFyZSBhdCB3b3JrOiAke2NvdW50ZWQodmVyZGljdC5idXN5LCBcImNvbnRyYWRpY3Rpb25cIil9IHRoYXQgZGlkIG5vdCBsYXN0YCk7XG4gIH1cbiAgaWYgKHZlcmRpY3QudW5rbm93bikgbGluZXMucHVzaChcImEga2luZCB0aGF0IHRoaXMgcHJvZ3JhbSBkb2VzIG5vdCBrbm93OiBub3QgbG9va2VkIGF0XCIpO1xuICByZXR1cm4gbGluZXM7XG59XG5cbmV4cG9ydCBmdW5jdGlvbiBwcmludFZlcmRpY3QoY29udGV4dDogQ29udGV4dCwgdmVyZGljdDogVmVyZGljdCwgYmVzaWRlOiAoZmluZGluZzogRmluZGluZykgPT4gc3RyaW5nID0gdGV4dE9mKTogdm9pZCB7XG4gIGNvbnN0IHsgcGFpbnQgfSA9IGNvbnRleHQ7XG4gIGNvbnN0IG5vdGVzID0gcmVtYXJrcyh2ZXJkaWN0KTtcbiAgaWYgKHZlcmRpY3QuZmluZGluZ3MubGVuZ3RoID09PSAwICYmIG5vdGVzLmxlbmd0aCA9PT0gMCkgcmV0dXJuO1xuICBjb250ZXh0LnByaW50KGAke3BhaW50LmJvbGQobmFtZU9mKHZlcmRpY3QpKX1gKTtcbiAgZm9yIChjb25zdCBmaW5kaW5nIG9mIHZlcmRpY3QuZmluZGluZ3MpIHtcbiAgICBjb25zdCBsZXZlbCA9IGZpbmRpbmcubGV2ZWwgPT09IFwid3JvbmdcIiA/IHBhaW50LmJhZChcIndyb25nXCIpIDogcGFpbnQud2FybihcImxlZnQgXCIpO1xuICAgIGNvbnRleHQucHJpbnQoYCAgJHtsZXZlbH0gJHtoZXgoZmluZGluZy5vZmZzZXQpfSAgJHtiZXNpZGUoZmluZGluZyl9ICR7cGFpbnQuZGltKGBbJHtmaW5kaW5nLnJ1bGV9XWApfWApO1xuICB9XG4gIGZvciAoY29uc3Qgbm90ZSBvZiBub3RlcykgY29udGV4dC5wcmludChgICAke3BhaW50LmRpbShub3RlKX1gKTtcbn1cblxuZXhwb3J0IGZ1bmN0aW9uIGZpbmRpbmdKc29uKGZpbmRpbmc6IEZpbmRpbmcpOiB7IFtuYW1lOiBzdHJpbmddOiBKc29uIH0ge1xuICBjb25zdCB7IHJ1bGUsIGxldmVsLCBvZmZzZXQsIHdoYXQsIGZvdW5kLCBleHBlY3RlZCwgbWVuZHMgfSA9IGZpbmRpbmc7XG4gIHJldHVybiB7IGxldmVsLCBydWxlLCBvZmZzZXQsIHdoYXQsIGZvdW5kLCAuLi4obGV2ZWwgPT09IFwid3JvbmdcIiA/IHsgZXhwZWN0ZWQgfSA6IHsgbWVuZHMgfSkgfTtcbn1cblxuZXhwb3J0IGZ1bmN0aW9uIHJlcG9ydEpzb24ocmVwb3J0OiBSZXBvcnQsIGVhY2g6IChmaW5kaW5nOiBGaW5kaW5nKSA9PiBKc29uID0gZmluZGluZ0pzb24pOiB7IFtuYW1lOiBzdHJpbmddOiBKc29uIH0ge1xuICByZXR1cm4ge1xuICAgIHNlZ21lbnQ6IHJlcG9ydC5zZWdtZW50LFxuICAgIHNvdW5kOiBjb3VudE9mKHJlcG9ydCwgXCJ3cm9uZ1wiKSA9PT0gMCxcbiAgICB3cm9uZzogY291bnRPZihyZXBvcnQsIFwid3JvbmdcIiksXG4gICAgbGVmdDogY291bnRPZihyZXBvcnQsIFwibGVmdFwiKSxcbiAgICBhbGl2ZTogcmVwb3J0LmxpdmVuZXNzS25vd24gPyByZXBvcnQuYWxpdmUgOiBudWxsLFxuICAgIHN0cnVjdHVyZXM6IHJlcG9ydC52ZXJkaWN0cy5tYXAoKHsgbmFtZSwga2luZCwgZmluZGluZ3MsIG1vcmUsIGJ1c3ksIHVua25vd24gfSkgPT4gKHtcbiAgICAgIG5hbWUsXG4gICAgICBraW5kLFxuICAgICAgZmluZGluZ3M6IGZpbmRpbmdzLm1hcChlYWNoKSxcbiAgICAgIG1vcmUsXG4gICAgICBidXN5LFxuICAgICAgLi4uKHVua25vd24gPyB7IHVua25vd24gfSA6IHt9KSxcbiAgICB9KSksXG4gIH07XG59XG4iLCAiLy8gemVyb2lwYyBybSBTRUdNRU5ULi4uXG5cbmltcG9ydCB7IGxzdGF0U3luYywgdW5saW5rU3luYyB9IGZyb20gXCJub2RlOmZzXCI7XG5pbXBvcnQgdHlwZSB7IENvbW1hbmQgfSBmcm9tIFwiY29tbWFuZGVyXCI7XG5pbXBvcnQgeyBNZW1vcnksIE5vdEZvdW5kRXJyb3IsIFBlZXJTbG90cywgUGVybWlzc2lvbkVycm9yIH0gZnJvbSBcInplcm9pcGNcIjtcbmltcG9ydCAqIGFzIEwgZnJvbSBcInplcm9pcGMvbGF5b3V0XCI7XG5pbXBvcnQgeyBjb25maXJtIH0gZnJvbSBcIi4uL2Fza1wiO1xuaW1wb3J0IHsgdHlwZSBDb250ZXh0LCBGQUlMRUQsIG1lc3NhZ2VPZiB9IGZyb20gXCIuLi9jb21tYW5kXCI7XG5pbXBvcnQgeyBGT0xERVIsIHN5c3RlbUVycm9yIH0gZnJvbSBcIi4uL21vZGVsL2ZpbGVcIjtcbmltcG9ydCB7IGZ1bGxOYW1lIH0gZnJvbSBcIi4uL21vZGVsL3ZpZXdcIjtcbmltcG9ydCB7IHJlbW92YWxFcnJvciB9IGZyb20gXCIuLi9yZW1vdmFsXCI7XG5pbXBvcnQgeyBjb3VudGVkLCBzaG93biB9IGZyb20gXCIuLi90ZXh0XCI7XG5cbmNvbnN0IEhFTFAgPSBgXG5SZW1vdmVzIG5hbWVzLiBXaG9ldmVyIGhhcyBzdWNoIGEgc2VnbWVudCBvcGVuIGtlZXBzIGl0LCBhbmQgd29ya3Mgb24gaW4gaXQgd2l0aFxudGhvc2Ugd2hvIGhhdmUgaXQgb3BlbiwgdG9vOyBub2JvZHkgZWxzZSBjYW4gb3BlbiBpdCBhbnkgbW9yZS4gV2hlcmUgc29tZWJvZHkgbGl2ZXNcbmluIG9uZSwgaXQgc2F5cyB3aG8gYW5kIGFza3MgZmlyc3QsIHVubGVzcyAtLXllcyBvciAtLWZvcmNlIGlzIGdpdmVuLlxuXG5TZWdtZW50cyBvZiBhbnkgZm9ybWF0IHZlcnNpb24sIGFuZCB0aG9zZSB0aGF0IGFyZSBjb3JydXB0LCBhcmUgcmVtb3ZlZDsgZmlsZXNcbnRoYXQgYXJlIG5vIHNlZ21lbnRzIGFyZSBub3QuIE9uZSBvZiBhbm90aGVyIHVzZXIgaXMgcmVtb3ZlZCBvbmx5IHdpdGggLS1hbnktb3duZXIuXG5cbkV4aXQgY29kZXM6IDAgYWxsIGFyZSByZW1vdmVkOyAxIG9uZSBpcyBub3Q6IHRoZXJlIGlzIG5vbmUgb2YgdGhhdCBuYW1lLCBvciBub1xucGVybWlzc2lvbiwgb3IgdGhlIGFuc3dlciB3YXMgbm87IDIgdGhlcmUgaXMgbm9ib2R5IHRvIGFzay5cblxuRXhhbXBsZXM6XG4gIHplcm9pcGMgcm0gL3NlbnNvcnNcbiAgemVyb2lwYyBybSAtLWZvcmNlIC9zZW5zb3JzIC9yZXN1bHRzYDtcblxuaW50ZXJmYWNlIE9wdGlvbnMge1xuICBmb3JjZT86IGJvb2xlYW47XG4gIHllcz86IGJvb2xlYW47XG4gIGFueU93bmVyPzogYm9vbGVhbjtcbn1cblxuLyoqIFRoZSBzbG90cyB0aGF0IHNvbWVib2R5IGhvbGRzLiAqL1xuZnVuY3Rpb24gaW5oYWJpdGFudHMobmFtZTogc3RyaW5nKTogbnVtYmVyW10ge1xuICB1c2luZyBzbG90cyA9IG5ldyBQZWVyU2xvdHMobmFtZSk7XG4gIHJldHVybiBBcnJheS5mcm9tKHsgbGVuZ3RoOiBMLk1BWF9QRUVSU19MSU1JVCB9LCAoXywgaykgPT4gayArIDEpLmZpbHRlcigoc2xvdCkgPT4gc2xvdHMuaGVsZChzbG90KSk7XG59XG5cbmZ1bmN0aW9uIHN0YXR1c09mKG5hbWU6IHN0cmluZykge1xuICB0cnkge1xuICAgIHJldHVybiBsc3RhdFN5bmMoYCR7Rk9MREVSfSR7bmFtZX1gKTtcbiAgfSBjYXRjaCAoZXJyb3IpIHtcbiAgICB0aHJvdyBzeXN0ZW1FcnJvcihlcnJvciwgbmFtZSk7XG4gIH1cbn1cblxuLyoqIFdoZXRoZXIgaXQgd2FzIHJlbW92ZWQuICovXG5hc3luYyBmdW5jdGlvbiByZW1vdmUoY29udGV4dDogQ29udGV4dCwgZ2l2ZW46IHN0cmluZywgb3B0aW9uczogT3B0aW9ucyk6IFByb21pc2U8Ym9vbGVhbj4ge1xuICBjb25zdCBuYW1lID0gZnVsbE5hbWUoZ2l2ZW4pO1xuICBjb25zdCBzdGF0dXMgPSBzdGF0dXNPZihuYW1lKTtcbiAgaWYgKCFvcHRpb25zLmFueU93bmVyICYmIHN0YXR1cy51aWQgIT09IHByb2Nlc3MuZ2V0ZXVpZD8uKCkpIHtcbiAgICB0aHJvdyBuZXcgUGVybWlzc2lvbkVycm9yKFxuICAgICAgXCJaRVJPSVBDX05PX1BFUk1JU1NJT05cIixcbiAgICAgIGBzZWdtZW50IFwiJHtzaG93bihuYW1lKX1cIiBiZWxvbmdzIHRvIHVzZXIgJHtzdGF0dXMudWlkfTogZ2l2ZSAtLWFueS1vd25lciB0byByZW1vdmUgaXRgLFxuICAgICk7XG4gIH1cbiAgaWYgKCFzdGF0dXMuaXNGaWxlKCkgfHwgIU1lbW9yeS5leGlzdHMobmFtZSkpIHtcbiAgICB0aHJvdyBuZXcgTm90Rm91bmRFcnJvcihcIlpFUk9JUENfQkFEX01BR0lDXCIsIGBcIiR7c2hvd24obmFtZSl9XCIgaXMgbm8gc2VnbWVudCwgYW5kIGlzIGxlZnQgYWxvbmVgKTtcbiAgfVxuICBpZiAoIW9wdGlvbnMuZm9yY2UgJiYgIW9wdGlvbnMueWVzKSB7XG4gICAgY29uc3QgY291bnQgPSBpbmhhYml0YW50cyhuYW1lKS5sZW5ndGg7XG4gICAgY29uc3Qgd2hvID0gYCR7Y291bnRlZChjb3VudCwgXCJwYXJ0aWNpcGFudFwiKX0gJHtjb3VudCA9PT0gMSA/IFwibGl2ZXNcIiA6IFwibGl2ZVwifSBpbiAke3Nob3duKG5hbWUpfS5gO1xuICAgIGNvbnN0IHF1ZXN0aW9uID0gYCR7d2hvfSBSZW1vdmUgaXRzIG5hbWU/YDtcbiAgICBpZiAoY291bnQgPiAwICYmICEoYXdhaXQgY29uZmlybShjb250ZXh0LCBxdWVzdGlvbiwgXCJHaXZlIC0teWVzIHRvIHJlbW92ZSBpdCBhbGwgdGhlIHNhbWUuXCIpKSkgcmV0dXJuIGZhbHNlO1xuICB9XG4gIHRyeSB7XG4gICAgdW5saW5rU3luYyhgJHtGT0xERVJ9JHtuYW1lfWApO1xuICB9IGNhdGNoIChlcnJvcikge1xuICAgIHRocm93IHJlbW92YWxFcnJvcihlcnJvciwgbmFtZSk7XG4gIH1cbiAgcmV0dXJuIHRydWU7XG59XG5cbmFzeW5jIGZ1bmN0aW9uIHJ1bihjb250ZXh0OiBDb250ZXh0LCBuYW1lczogcmVhZG9ubHkgc3RyaW5nW10sIG9wdGlvbnM6IE9wdGlvbnMpOiBQcm9taXNlPHZvaWQ+IHtcbiAgY29uc3QgcmVtb3ZlZDogc3RyaW5nW10gPSBbXTtcbiAgY29uc3QgZmFpbGVkOiB7IG5hbWU6IHN0cmluZzsgcmVhc29uOiBzdHJpbmcgfVtdID0gW107XG4gIGZvciAoY29uc3QgbmFtZSBvZiBuYW1lcykge1xuICAgIHRyeSB7XG4gICAgICBpZiAoYXdhaXQgcmVtb3ZlKGNvbnRleHQsIG5hbWUsIG9wdGlvbnMpKSByZW1vdmVkLnB1c2gobmFtZSk7XG4gICAgICBlbHNlIGZhaWxlZC5wdXNoKHsgbmFtZSwgcmVhc29uOiBcInNvbWVib2R5IGxpdmVzIGluIGl0XCIgfSk7XG4gICAgfSBjYXRjaCAoZXJyb3IpIHtcbiAgICAgIGlmIChvcHRpb25zLmZvcmNlICYmIChlcnJvciBhcyB7IGNvZGU/OiBzdHJpbmcgfSkuY29kZSA9PT0gXCJaRVJPSVBDX05PVF9GT1VORFwiKSBjb250aW51ZTtcbiAgICAgIGlmICghKFwiY29kZVwiIGluIChlcnJvciBhcyBvYmplY3QpKSkgdGhyb3cgZXJyb3I7IC8vIG5vYm9keSB0byBhc2tcbiAgICAgIGZhaWxlZC5wdXNoKHsgbmFtZSwgcmVhc29uOiBtZXNzYWdlT2YoZXJyb3IpIH0pO1xuICAgICAgaWYgKCFjb250ZXh0Lmpzb24pIGNvbnRleHQucmVtYXJrKGB6ZXJvaXBjOiAke21lc3NhZ2VPZihlcnJvcil9YCk7XG4gICAgfVxuICB9XG4gIGlmIChjb250ZXh0Lmpzb24pIGNvbnRleHQucHJpbnRKc29uKHsgcmVtb3ZlZCwgZmFpbGVkIH0pO1xuICBpZiAoZmFpbGVkLmxlbmd0aCA+IDApIGNvbnRleHQuZXhpdENvZGUgPSBGQUlMRUQ7XG59XG5cbmV4cG9ydCBmdW5jdGlvbiBybShwcm9ncmFtOiBDb21tYW5kLCBjb250ZXh0OiBDb250ZXh0KTogdm9pZCB7XG4gIHByb2dyYW1cbiAgICAuY29tbWFuZChcInJtXCIpXG4gICAgLmRlc2NyaXB0aW9uKFwicmVtb3ZlcyBzZWdtZW50cyBieSBuYW1lXCIpXG4gICAgLmFyZ3VtZW50KFwiPHNlZ21lbnQuLi4+XCIsIFwidGhlaXIgbmFtZXNcIilcbiAgICAub3B0aW9uKFwiLWYsIC0tZm9yY2VcIiwgXCJhYnNlbnQgaXMgZmluZSwgYW5kIHdob2V2ZXIgbGl2ZXMgaW4gb25lIGRvZXMgbm90IG1hdHRlclwiKVxuICAgIC5vcHRpb24oXCIteSwgLS15ZXNcIiwgXCJkb2VzIG5vdCBhc2sgd2hlcmUgc29tZWJvZHkgbGl2ZXMgaW4gb25lXCIpXG4gICAgLm9wdGlvbihcIi0tYW55LW93bmVyXCIsIFwic2VnbWVudHMgb2Ygb3RoZXIgdXNlcnMsIHRvb1wiKVxuICAgIC5hZGRIZWxwVGV4dChcImFmdGVyXCIsIEhFTFApXG4gICAgLmFjdGlvbigobmFtZXM6IHN0cmluZ1tdLCBvcHRpb25zOiBPcHRpb25zKSA9PiBydW4oY29udGV4dCwgbmFtZXMsIG9wdGlvbnMpKTtcbn1cbiIsICIvLyBIb3cgZWxlbWVudHMgYXJlIHJlYWQ6IGJ5IHRoZSB0eXBlcyBvZiB0aGUgY29tbWFuZCBsaW5lLCBvciBhcyBieXRlczsgYW5kIGhvdyB0aGV5IGFyZSB3cml0dGVuLCBmb3IgcGVvcGxlIGFuZCBwcm9ncmFtcy5cblxuaW1wb3J0IHsgVXNhZ2UgfSBmcm9tIFwiLi4vY29tbWFuZFwiO1xuaW1wb3J0IHR5cGUgeyBKc29uIH0gZnJvbSBcIi4uL2pzb25cIjtcbmltcG9ydCB0eXBlIHsgRWxlbWVudCwgU3ViamVjdCB9IGZyb20gXCIuLi9tb2RlbC9zdWJqZWN0XCI7XG5pbXBvcnQgeyBjc3ZMaW5lLCBFbGVtZW50VHlwZSB9IGZyb20gXCIuLi90eXBlc1wiO1xuXG5jb25zdCBBTlkgPSBFbGVtZW50VHlwZS5wYXJzZShcImJ5dGVzXCIpO1xuXG5leHBvcnQgY2xhc3MgUmVhZGluZyB7XG4gIHJlYWRvbmx5ICN0eXBlOiBFbGVtZW50VHlwZTtcbiAgcmVhZG9ubHkgI2tleTogRWxlbWVudFR5cGU7XG4gIHJlYWRvbmx5ICNoZXg6IGJvb2xlYW47XG5cbiAgLyoqIFRocm93cyB3aGVyZSB0aGUgdHlwZXMgZG8gbm90IGZpdCB0aGUgc3RydWN0dXJlLiAqL1xuICBjb25zdHJ1Y3RvcihcbiAgICByZWFkb25seSBzdWJqZWN0OiBTdWJqZWN0LFxuICAgIHsgdHlwZSA9IEFOWSwga2V5ID0gQU5ZLCBoZXggPSBmYWxzZSB9OiB7IHR5cGU/OiBFbGVtZW50VHlwZTsga2V5PzogRWxlbWVudFR5cGU7IGhleD86IGJvb2xlYW4gfSxcbiAgKSB7XG4gICAgY29uc3QgeyBuYW1lLCBraW5kLCBlbGVtU2l6ZSwga2V5U2l6ZSwgdmFyaWVzIH0gPSBzdWJqZWN0O1xuICAgIGlmIChrZXkgIT09IEFOWSAmJiBrZXlTaXplID09PSAwKSB0aHJvdyBuZXcgVXNhZ2UoYC0ta2V5OiBcIiR7bmFtZX1cIiBpcyBhICR7a2luZH0sIGFuZCBvbmx5IG1hcHMgaGF2ZSBrZXlzYCk7XG4gICAgdGhpcy4jaGV4ID0gaGV4O1xuICAgIC8vIFdoZXJlIGVhY2ggaGFzIGEgbGVuZ3RoIG9mIGl0cyBvd24sIHRoZSB0eXBlIG11c3QgZml0IGVhY2ggYnkgaXRzZWxmLlxuICAgIHRoaXMuI3R5cGUgPSB2YXJpZXMgPyB0eXBlIDogdHlwZS53aXRoU2l6ZShlbGVtU2l6ZSwgYCR7a2luZH0gXCIke25hbWV9XCJgKTtcbiAgICB0aGlzLiNrZXkgPSBrZXlTaXplID09PSAwID8ga2V5IDoga2V5LndpdGhTaXplKGtleVNpemUsIGBrZXlzIG9mICR7a2luZH0gXCIke25hbWV9XCJgKTtcbiAgfVxuXG4gIC8qKiBUaGUgdHlwZSB3aXRoIHdoaWNoIGEgdmFsdWUgY2FuIGJlIHJlYWQuICovXG4gICNvZih2YWx1ZTogVWludDhBcnJheSk6IEVsZW1lbnRUeXBlIHtcbiAgICBjb25zdCBmaXRzID0gdGhpcy4jdHlwZS5zaXplID09PSAwIHx8IHRoaXMuI3R5cGUuc2l6ZSA9PT0gdmFsdWUubGVuZ3RoO1xuICAgIHJldHVybiB0aGlzLiNoZXggfHwgIWZpdHMgPyBBTlkgOiB0aGlzLiN0eXBlO1xuICB9XG5cbiAgI2lzTm9uZSh7IHZhbHVlLCBub3RlIH06IEVsZW1lbnQpOiBib29sZWFuIHtcbiAgICByZXR1cm4gdmFsdWUubGVuZ3RoID09PSAwICYmIG5vdGUgIT09IHVuZGVmaW5lZDtcbiAgfVxuXG4gIC8qKiBGb3IgcGVvcGxlOiBvbmUgbGluZSwgd2l0aG91dCB0aGUgbm90ZS4gKi9cbiAgdGV4dChlbGVtZW50OiBFbGVtZW50KTogc3RyaW5nIHtcbiAgICBjb25zdCB7IGtleSwgdmFsdWUgfSA9IGVsZW1lbnQ7XG4gICAgaWYgKHRoaXMuI2lzTm9uZShlbGVtZW50KSkgcmV0dXJuIFwiXCI7XG4gICAgaWYgKHRoaXMuI2hleCkge1xuICAgICAgY29uc3QgYnl0ZXMgPSBoZXhUZXh0KHZhbHVlKTtcbiAgICAgIHJldHVybiBrZXkgPyBgJHtoZXhUZXh0KGtleSl9OiAke2J5dGVzfWAgOiBieXRlcztcbiAgICB9XG4gICAgY29uc3Qgb2YgPSB0aGlzLiNvZih2YWx1ZSk7XG4gICAgY29uc3QgdGV4dCA9IG9mLnNob3J0KG9mLmRlY29kZSh2YWx1ZSkpO1xuICAgIHJldHVybiBrZXkgPyBgJHt0aGlzLiNrZXkuc2hvcnQodGhpcy4ja2V5LmRlY29kZShrZXkpKX06ICR7dGV4dH1gIDogdGV4dDtcbiAgfVxuXG4gIGpzb24oZWxlbWVudDogRWxlbWVudCk6IEpzb24ge1xuICAgIGNvbnN0IHsga2V5LCB2YWx1ZSwgcGxhY2UsIG5vdGUgfSA9IGVsZW1lbnQ7XG4gICAgY29uc3Qgb2YgPSB0aGlzLiNvZih2YWx1ZSk7XG4gICAgY29uc3Qga2V5VHlwZSA9IHRoaXMuI2hleCA/IEFOWSA6IHRoaXMuI2tleTtcbiAgICByZXR1cm4ge1xuICAgICAgcGxhY2UsXG4gICAgICBrZXk6IGtleSAmJiAoa2V5VHlwZS5qc29uKGtleVR5cGUuZGVjb2RlKGtleSkpIGFzIEpzb24pLFxuICAgICAgdmFsdWU6IHRoaXMuI2lzTm9uZShlbGVtZW50KSA/IHVuZGVmaW5lZCA6IChvZi5qc29uKG9mLmRlY29kZSh2YWx1ZSkpIGFzIEpzb24pLFxuICAgICAgbm90ZSxcbiAgICB9O1xuICB9XG5cbiAgY3N2VGl0bGVzKCk6IHN0cmluZyB7XG4gICAgY29uc3Qgb2YgPSB0aGlzLiNoZXggfHwgdGhpcy4jdHlwZSA9PT0gQU5ZID8gW1widmFsdWVcIl0gOiB0aGlzLiN0eXBlLmNzdlRpdGxlcygpO1xuICAgIGNvbnN0IGtleXMgPSB0aGlzLnN1YmplY3Qua2V5U2l6ZSA9PT0gMCA/IFtdIDogdGhpcy4jaGV4ID8gW1wia2V5XCJdIDogdGhpcy4ja2V5LmNzdlRpdGxlcyhcImtleVwiKTtcbiAgICByZXR1cm4gY3N2TGluZShbXCJwbGFjZVwiLCAuLi5rZXlzLCAuLi5vZl0pO1xuICB9XG5cbiAgY3N2KGVsZW1lbnQ6IEVsZW1lbnQpOiBzdHJpbmcgfCB1bmRlZmluZWQge1xuICAgIGNvbnN0IHsga2V5LCB2YWx1ZSwgcGxhY2UgfSA9IGVsZW1lbnQ7XG4gICAgaWYgKHRoaXMuI2lzTm9uZShlbGVtZW50KSkgcmV0dXJuIHVuZGVmaW5lZDtcbiAgICBjb25zdCBvZiA9IHRoaXMuI29mKHZhbHVlKTtcbiAgICBjb25zdCBrZXlUeXBlID0gdGhpcy4jaGV4ID8gQU5ZIDogdGhpcy4ja2V5O1xuICAgIHJldHVybiBjc3ZMaW5lKFtwbGFjZSwgLi4uKGtleSA/IGtleVR5cGUuY3N2Q2VsbHMoa2V5VHlwZS5kZWNvZGUoa2V5KSkgOiBbXSksIC4uLm9mLmNzdkNlbGxzKG9mLmRlY29kZSh2YWx1ZSkpXSk7XG4gIH1cbn1cblxuLyoqIFwiMDEgMDAgMDAgMDBcIiAqL1xuZXhwb3J0IGZ1bmN0aW9uIGhleFRleHQoYnl0ZXM6IFVpbnQ4QXJyYXkpOiBzdHJpbmcge1xuICByZXR1cm4gQnVmZmVyLmZyb20oYnl0ZXMuYnVmZmVyLCBieXRlcy5ieXRlT2Zmc2V0LCBieXRlcy5sZW5ndGgpXG4gICAgLnRvU3RyaW5nKFwiaGV4XCIpXG4gICAgLnJlcGxhY2UoLy4uKD89LikvZywgXCIkJiBcIik7XG59XG4iLCAiLy8gV2hhdCBgc2hvd2AgdGVsbHMgb2YgYSBzZWdtZW50OiBpdHMgaGVhZGVyLCB3aG8gdGFrZXMgcGFydCwgd2hhdCBpcyBpbiBpdC5cblxuaW1wb3J0IHR5cGUgeyBDb250ZXh0IH0gZnJvbSBcIi4uL2NvbW1hbmRcIjtcbmltcG9ydCB0eXBlIHsgSnNvbiB9IGZyb20gXCIuLi9qc29uXCI7XG5pbXBvcnQgeyB0eXBlIFBhcnRpY2lwYW50LCBsYW5ndWFnZU5hbWUsIHR5cGUgTGlzdGVkLCB0eXBlIFZpZXcsIHdhaXRlcnNUZXh0IH0gZnJvbSBcIi4uL21vZGVsL3ZpZXdcIjtcbmltcG9ydCAqIGFzIEwgZnJvbSBcInplcm9pcGMvbGF5b3V0XCI7XG5pbXBvcnQgeyBUZXh0VGFibGUgfSBmcm9tIFwiLi4vdGFibGVcIjtcbmltcG9ydCB7IGJ5dGVzVGV4dCwgaGV4LCBodW1hbiwgc2hvd24gfSBmcm9tIFwiLi4vdGV4dFwiO1xuaW1wb3J0IHsgYWdlVGV4dCwgbW9kZVRleHQsIHRpbWVUZXh0LCB1c2VyTmFtZSB9IGZyb20gXCIuLi93aG9cIjtcbmltcG9ydCB7IHByaW50RmFjdHMgfSBmcm9tIFwiLi9mYWN0c1wiO1xuXG4vKiogQSBzdHJ1Y3R1cmUgYXMgdGhlIGxpc3Qgb2YgdGhlbSBoYXMgaXQuICovXG5pbnRlcmZhY2UgUm93IHtcbiAgbmFtZTogc3RyaW5nO1xuICBraW5kPzogc3RyaW5nO1xuICBlbGVtU2l6ZT86IG51bWJlcjtcbiAga2V5U2l6ZT86IG51bWJlcjtcbiAgY2FwYWNpdHk/OiBudW1iZXI7XG4gIHVzZWQ/OiBudW1iZXIgfCB1bmRlZmluZWQ7XG4gIHN0YXRlPzogc3RyaW5nO1xuICBvZmZzZXQ6IG51bWJlcjtcbiAgYnl0ZXM6IG51bWJlcjtcbiAgcHJvYmxlbT86IHN0cmluZztcbn1cblxuZnVuY3Rpb24gZGVzY3JpYmUodmlldzogVmlldywgZW50cnk6IExpc3RlZCk6IFJvdyB7XG4gIGNvbnN0IHsgbmFtZSwgb2Zmc2V0LCBieXRlcyB9ID0gZW50cnk7XG4gIGNvbnN0IHBsYWNlID0geyBuYW1lLCBvZmZzZXQsIGJ5dGVzIH07XG4gIHRyeSB7XG4gICAgY29uc3Qgc3ViamVjdCA9IHZpZXcuc3ViamVjdChlbnRyeSk7XG4gICAgY29uc3QgeyBraW5kLCBlbGVtU2l6ZSwga2V5U2l6ZSwgY2FwYWNpdHkgfSA9IHN1YmplY3Q7XG4gICAgY29uc3QgZ2F1Z2UgPSBzdWJqZWN0LmdhdWdlKCk7XG4gICAgY29uc3Qgc2hhcGUgPSB7IGtpbmQsIGVsZW1TaXplLCAuLi4oa2V5U2l6ZSA+IDAgPyB7IGtleVNpemUgfSA6IHt9KSwgY2FwYWNpdHkgfTtcbiAgICByZXR1cm4geyAuLi5wbGFjZSwgLi4uc2hhcGUsIHVzZWQ6IGdhdWdlPy51c2VkLCAuLi4oZ2F1Z2U/LnN0YXRlID8geyBzdGF0ZTogZ2F1Z2Uuc3RhdGUgfSA6IHt9KSB9O1xuICB9IGNhdGNoIChlcnJvcikge1xuICAgIHJldHVybiB7IC4uLnBsYWNlLCBwcm9ibGVtOiBwcm9ibGVtVGV4dChlcnJvciBhcyBFcnJvciwgZW50cnkpIH07XG4gIH1cbn1cblxuLyoqIFdpdGhvdXQgdGhlIG5hbWUsIHdoaWNoIHN0YW5kcyBiZXNpZGUgaXQuICovXG5mdW5jdGlvbiBwcm9ibGVtVGV4dChlcnJvcjogRXJyb3IsIHsgcHJvYmxlbSB9OiBMaXN0ZWQpOiBzdHJpbmcge1xuICBpZiAocHJvYmxlbSkgcmV0dXJuIHByb2JsZW07XG4gIGNvbnN0IGNvZGUgPSAoZXJyb3IgYXMgeyBjb2RlPzogc3RyaW5nIH0pLmNvZGU7XG4gIGNvbnN0IHJlYXNvbiA9IGVycm9yLm1lc3NhZ2UucmVwbGFjZSgvXlxcdysgXCIuKj9cIjo/IC8sIFwiXCIpO1xuICByZXR1cm4gY29kZSA9PT0gXCJaRVJPSVBDX0NPUlJVUFRcIiA/IGBjb3JydXB0OiAke3JlYXNvbn1gIDogcmVhc29uO1xufVxuXG5mdW5jdGlvbiBwZWVySnNvbih7IHNsb3QsIG93bmVyLCBwaWQsIGxhbmd1YWdlLCBsYWJlbCwgYXR0YWNoZWQsIGFsaXZlIH06IFBhcnRpY2lwYW50KTogSnNvbiB7XG4gIGNvbnN0IHdoZW4gPSBuZXcgRGF0ZShOdW1iZXIoYXR0YWNoZWQgLyAxXzAwMF8wMDBuKSk7XG4gIGNvbnN0IHRpbWUgPSBOdW1iZXIuaXNOYU4od2hlbi5nZXRUaW1lKCkpID8gbnVsbCA6IHdoZW4udG9JU09TdHJpbmcoKTtcbiAgcmV0dXJuIHsgc2xvdCwgb3duZXIsIHBpZCwgbGFuZ3VhZ2U6IGxhbmd1YWdlTmFtZShsYW5ndWFnZSksIGxhYmVsLCBhdHRhY2hlZDogdGltZSwgYWxpdmUgfTtcbn1cblxuZnVuY3Rpb24gc2VnbWVudEpzb24odmlldzogVmlldywgbGltaXQ6IG51bWJlcik6IEpzb24ge1xuICBjb25zdCB7IHN0YXR1cywgaGVhZGVyIH0gPSB2aWV3O1xuICBjb25zdCBlbnRyaWVzID0gdmlldy5lbnRyaWVzKCk7XG4gIGNvbnN0IHBlZXJzID0gdmlldy5wYXJ0aWNpcGFudHMoKTtcbiAgcmV0dXJuIHtcbiAgICBuYW1lOiB2aWV3Lm5hbWUsXG4gICAgdmVyc2lvbjogaGVhZGVyLnZlcnNpb24sXG4gICAgc2l6ZTogaGVhZGVyLnNpemUsXG4gICAgdXNlZDogdmlldy51c2VkKGVudHJpZXMpLFxuICAgIGVudHJpZXM6IHZpZXcuc3RhdGVkQ291bnQoKSxcbiAgICBtYXhFbnRyaWVzOiBoZWFkZXIubWF4RW50cmllcyxcbiAgICBtYXhQZWVyczogaGVhZGVyLm1heFBlZXJzLFxuICAgIGlkOiBoZWFkZXIuc2VnbWVudElkLFxuICAgIG93bmVyOiB1c2VyTmFtZShzdGF0dXMudWlkKSxcbiAgICBtb2RlOiBtb2RlVGV4dChzdGF0dXMubW9kZSksXG4gICAgY3JlYXRlZDogc3RhdHVzLmJpcnRodGltZS50b0lTT1N0cmluZygpLFxuICAgIHdhaXRlcnM6IHsgLi4udmlldy53YWl0ZXJzKHZpZXcud2hvbGUsIEwuSEVBREVSX05BTUVfV0FJVEVSUykgfSxcbiAgICBwZWVyczogKGxpbWl0ID09PSAwID8gcGVlcnMgOiBwZWVycy5zbGljZSgwLCBsaW1pdCkpLm1hcChwZWVySnNvbiksXG4gICAgc3RydWN0dXJlczogZW50cmllcy5tYXAoKGVudHJ5KSA9PiAoeyAuLi5kZXNjcmliZSh2aWV3LCBlbnRyeSkgfSkpLFxuICB9O1xufVxuXG5mdW5jdGlvbiBwcmludEhlYWRlcih2aWV3OiBWaWV3LCBjb250ZXh0OiBDb250ZXh0LCBlbnRyaWVzOiByZWFkb25seSBMaXN0ZWRbXSk6IHZvaWQge1xuICBjb25zdCB7IGhlYWRlciwgc3RhdHVzIH0gPSB2aWV3O1xuICBjb25zdCBzdGF0ZWQgPSB2aWV3LnN0YXRlZENvdW50KCk7XG4gIGNvbnN0IGV4Y2VzcyA9IHN0YXRlZCA+IGhlYWRlci5tYXhFbnRyaWVzID8gYDsgdGhlIGhlYWRlciBzYXlzICR7c3RhdGVkfTogY29ycnVwdGAgOiBcIlwiO1xuICBjb25zdCBhZ2UgPSBhZ2VUZXh0KERhdGUubm93KCkgLSBzdGF0dXMuYmlydGh0aW1lTXMpO1xuICBjb25zdCB1bmxpbmtlZCA9IHN0YXR1cy5ubGluayA9PT0gMCA/IFwiOyBpdHMgbmFtZSBpcyBnb25lXCIgOiBcIlwiO1xuICBjb250ZXh0LnByaW50KGNvbnRleHQucGFpbnQuYm9sZChgc2VnbWVudCAke3Nob3duKHZpZXcubmFtZSl9YCkpO1xuICBwcmludEZhY3RzKGNvbnRleHQsIFtcbiAgICB7IG5hbWU6IFwic2l6ZVwiLCB2YWx1ZTogYnl0ZXNUZXh0KGhlYWRlci5zaXplKSB9LFxuICAgIHsgbmFtZTogXCJ1c2VkXCIsIHZhbHVlOiBieXRlc1RleHQodmlldy51c2VkKGVudHJpZXMpKSB9LFxuICAgIHsgbmFtZTogXCJ0YWJsZVwiLCB2YWx1ZTogYCR7ZW50cmllcy5sZW5ndGh9IG9mICR7aGVhZGVyLm1heEVudHJpZXN9IG5hbWVzJHtleGNlc3N9YCB9LFxuICAgIHsgbmFtZTogXCJmb3JtYXQgdmVyc2lvblwiLCB2YWx1ZTogU3RyaW5nKGhlYWRlci52ZXJzaW9uKSB9LFxuICAgIHsgbmFtZTogXCJpZFwiLCB2YWx1ZTogaGV4KGhlYWRlci5zZWdtZW50SWQsIDgpIH0sXG4gICAge1xuICAgICAgbmFtZTogXCJjcmVhdGVkXCIsXG4gICAgICB2YWx1ZTogYCR7dGltZVRleHQoQmlnSW50KE1hdGguZmxvb3Ioc3RhdHVzLmJpcnRodGltZU1zKSkgKiAxXzAwMF8wMDBuKX0sICR7YWdlfSBhZ28ke3VubGlua2VkfWAsXG4gICAgfSxcbiAgICB7IG5hbWU6IFwib3duZXJcIiwgdmFsdWU6IHVzZXJOYW1lKHN0YXR1cy51aWQpIH0sXG4gICAgeyBuYW1lOiBcIm1vZGVcIiwgdmFsdWU6IG1vZGVUZXh0KHN0YXR1cy5tb2RlKSB9LFxuICAgIHsgbmFtZTogXCJ3YWl0aW5nIGZvciBhIG5hbWVcIiwgdmFsdWU6IHdhaXRlcnNUZXh0KHZpZXcud2FpdGVycyh2aWV3Lndob2xlLCBMLkhFQURFUl9OQU1FX1dBSVRFUlMpKSB9LFxuICBdKTtcbn1cblxuZnVuY3Rpb24gcHJpbnRQZWVycyh2aWV3OiBWaWV3LCBjb250ZXh0OiBDb250ZXh0LCBsaW1pdDogbnVtYmVyKTogdm9pZCB7XG4gIGNvbnN0IHsgcGFpbnQgfSA9IGNvbnRleHQ7XG4gIGNvbnN0IHBlZXJzID0gdmlldy5wYXJ0aWNpcGFudHMoKTtcbiAgY29uc3QgYWxpdmUgPSBwZWVycy5maWx0ZXIoKHBlZXIpID0+IHBlZXIuYWxpdmUpO1xuICBjb25zdCBnb25lID0gcGVlcnMuZmlsdGVyKChwZWVyKSA9PiAhcGVlci5hbGl2ZSk7XG4gIGNvbnRleHQucHJpbnQoKTtcbiAgY29udGV4dC5wcmludChwYWludC5ib2xkKGBwZWVyczogJHthbGl2ZS5sZW5ndGh9IGFsaXZlLCAke2dvbmUubGVuZ3RofSBnb25lLCAke3ZpZXcuaGVhZGVyLm1heFBlZXJzfSBzbG90c2ApKTtcbiAgaWYgKHBlZXJzLmxlbmd0aCA9PT0gMCkgcmV0dXJuO1xuICBjb25zdCB0YWJsZSA9IG5ldyBUZXh0VGFibGUoW1xuICAgIHsgdGl0bGU6IFwiU0xPVFwiLCByaWdodDogdHJ1ZSB9LFxuICAgIHsgdGl0bGU6IFwiUElEXCIsIHJpZ2h0OiB0cnVlIH0sXG4gICAgeyB0aXRsZTogXCJMQU5HVUFHRVwiLCBzcGFyZTogMSB9LFxuICAgIHsgdGl0bGU6IFwiU1RBVEVcIiB9LFxuICAgIHsgdGl0bGU6IFwiQVRUQUNIRURcIiwgc3BhcmU6IDIgfSxcbiAgICB7IHRpdGxlOiBcIkxBQkVMXCIgfSxcbiAgXSk7XG4gIC8vIFRoZSBsaXZpbmcgZmlyc3Q6IHRoZXJlIGFyZSBzZWxkb20gbWFueSBvZiB0aGVtLlxuICBjb25zdCBzb3J0ZWQgPSBbLi4uYWxpdmUsIC4uLmdvbmVdO1xuICBmb3IgKGNvbnN0IHBlZXIgb2YgbGltaXQgPT09IDAgPyBzb3J0ZWQgOiBzb3J0ZWQuc2xpY2UoMCwgbGltaXQpKSB7XG4gICAgdGFibGUuYWRkKFxuICAgICAgU3RyaW5nKHBlZXIuc2xvdCksXG4gICAgICBTdHJpbmcocGVlci5waWQpLFxuICAgICAgbGFuZ3VhZ2VOYW1lKHBlZXIubGFuZ3VhZ2UpLFxuICAgICAgcGVlci5hbGl2ZSA/IHsgdGV4dDogXCJhbGl2ZVwiLCBwYWludDogcGFpbnQuZ29vZCB9IDogeyB0ZXh0OiBcImdvbmVcIiwgcGFpbnQ6IHBhaW50LmRpbSB9LFxuICAgICAgdGltZVRleHQocGVlci5hdHRhY2hlZCksXG4gICAgICBwZWVyLmxhYmVsLFxuICAgICk7XG4gIH1cbiAgdGFibGUucHJpbnQoY29udGV4dCk7XG4gIGlmIChsaW1pdCAhPT0gMCAmJiBzb3J0ZWQubGVuZ3RoID4gbGltaXQpIGNvbnRleHQucHJpbnQoYC4uLiBhbmQgJHtzb3J0ZWQubGVuZ3RoIC0gbGltaXR9IG1vcmVgKTtcbn1cblxuZnVuY3Rpb24gcHJpbnRTdHJ1Y3R1cmVzKHZpZXc6IFZpZXcsIGNvbnRleHQ6IENvbnRleHQsIGVudHJpZXM6IHJlYWRvbmx5IExpc3RlZFtdKTogdm9pZCB7XG4gIGNvbnN0IHsgcGFpbnQgfSA9IGNvbnRleHQ7XG4gIGNvbnRleHQucHJpbnQoKTtcbiAgY29udGV4dC5wcmludChwYWludC5ib2xkKGVudHJpZXMubGVuZ3RoID09PSAwID8gXCJubyBzdHJ1Y3R1cmVzXCIgOiBcInN0cnVjdHVyZXNcIikpO1xuICBpZiAoZW50cmllcy5sZW5ndGggPT09IDApIHJldHVybjtcbiAgY29uc3QgdGFibGUgPSBuZXcgVGV4dFRhYmxlKFtcbiAgICB7IHRpdGxlOiBcIk5BTUVcIiB9LFxuICAgIHsgdGl0bGU6IFwiS0lORFwiIH0sXG4gICAgeyB0aXRsZTogXCJFTEVNRU5UXCIsIHJpZ2h0OiB0cnVlLCBzcGFyZTogMiB9LFxuICAgIHsgdGl0bGU6IFwiQ0FQQUNJVFlcIiwgcmlnaHQ6IHRydWUgfSxcbiAgICB7IHRpdGxlOiBcIkZJTExcIiwgcmlnaHQ6IHRydWUgfSxcbiAgICB7IHRpdGxlOiBcIlNJWkVcIiwgcmlnaHQ6IHRydWUsIHNwYXJlOiAzIH0sXG4gICAgeyB0aXRsZTogXCJTVEFURVwiLCBzcGFyZTogMSB9LFxuICBdKTtcbiAgZm9yIChjb25zdCBlbnRyeSBvZiBlbnRyaWVzKSB7XG4gICAgY29uc3QgeyBuYW1lLCBraW5kLCBlbGVtU2l6ZSA9IDAsIGtleVNpemUsIGNhcGFjaXR5LCB1c2VkLCBieXRlcywgc3RhdGUgPSBcIlwiLCBwcm9ibGVtIH0gPSBkZXNjcmliZSh2aWV3LCBlbnRyeSk7XG4gICAgY29uc3QgYm9sZCA9IHsgdGV4dDogbmFtZSwgcGFpbnQ6IHBhaW50LmJvbGQgfTtcbiAgICBpZiAocHJvYmxlbSAhPT0gdW5kZWZpbmVkKSB7XG4gICAgICB0YWJsZS5hZGROb3RlKGJvbGQsIHsgdGV4dDogcHJvYmxlbSwgcGFpbnQ6IHBhaW50LmJhZCB9KTtcbiAgICAgIGNvbnRpbnVlO1xuICAgIH1cbiAgICBjb25zdCBlbGVtZW50ID0ga2V5U2l6ZSA9PT0gdW5kZWZpbmVkID8gaHVtYW4oZWxlbVNpemUpIDogYCR7a2V5U2l6ZX0rJHtlbGVtU2l6ZX0gQmA7XG4gICAgdGFibGUuYWRkKGJvbGQsIGtpbmQgYXMgc3RyaW5nLCBlbGVtZW50LCBTdHJpbmcoY2FwYWNpdHkpLCBTdHJpbmcodXNlZCA/PyBcIlwiKSwgaHVtYW4oYnl0ZXMpLCBzdGF0ZSk7XG4gIH1cbiAgdGFibGUucHJpbnQoY29udGV4dCk7XG59XG5cbmV4cG9ydCBmdW5jdGlvbiBzaG93U2VnbWVudCh2aWV3OiBWaWV3LCBjb250ZXh0OiBDb250ZXh0LCBsaW1pdDogbnVtYmVyKTogdm9pZCB7XG4gIGlmIChjb250ZXh0Lmpzb24pIHtcbiAgICBjb250ZXh0LnByaW50SnNvbihzZWdtZW50SnNvbih2aWV3LCBsaW1pdCkpO1xuICAgIHJldHVybjtcbiAgfVxuICBjb25zdCBlbnRyaWVzID0gdmlldy5lbnRyaWVzKCk7XG4gIHByaW50SGVhZGVyKHZpZXcsIGNvbnRleHQsIGVudHJpZXMpO1xuICBwcmludFBlZXJzKHZpZXcsIGNvbnRleHQsIGxpbWl0KTtcbiAgcHJpbnRTdHJ1Y3R1cmVzKHZpZXcsIGNvbnRleHQsIGVudHJpZXMpO1xufVxuIiwgIi8vIExpbmVzIHdpdGggYSBuYW1lIGFuZCB3aGF0IHRoZXJlIGlzIHRvIHNheS5cblxuaW1wb3J0IHR5cGUgeyBDb250ZXh0IH0gZnJvbSBcIi4uL2NvbW1hbmRcIjtcbmltcG9ydCB0eXBlIHsgRmFjdCB9IGZyb20gXCIuLi9tb2RlbC9zdWJqZWN0XCI7XG5pbXBvcnQgeyBwYWRkZWQsIHdpZHRoIH0gZnJvbSBcIi4uL3RleHRcIjtcblxuZXhwb3J0IGZ1bmN0aW9uIHByaW50RmFjdHMoY29udGV4dDogQ29udGV4dCwgZmFjdHM6IHJlYWRvbmx5IEZhY3RbXSk6IHZvaWQge1xuICBjb25zdCBjb2x1bW5zID0gTWF0aC5tYXgoLi4uZmFjdHMubWFwKCh7IG5hbWUgfSkgPT4gd2lkdGgobmFtZSkpKTtcbiAgZm9yIChjb25zdCB7IG5hbWUsIHZhbHVlIH0gb2YgZmFjdHMpXG4gICAgY29udGV4dC5wcmludChgICAke2NvbnRleHQucGFpbnQuZGltKHBhZGRlZChuYW1lLCBjb2x1bW5zKSl9ICAke3ZhbHVlfWAudHJpbUVuZCgpKTtcbn1cbiIsICIvLyBXaGF0IGBzaG93YCB0ZWxscyBvZiBhIHN0cnVjdHVyZTogaXRzIHNoYXBlLCBob3cgZnVsbCBpdCBpcywgd2hlcmUgaXQgc3RhbmRzLCB3aG8gd2FpdHM7IGFuZCBpdHMgZWxlbWVudHMuXG5cbmltcG9ydCB0eXBlIHsgQ29udGV4dCB9IGZyb20gXCIuLi9jb21tYW5kXCI7XG5pbXBvcnQgdHlwZSB7IEpzb24gfSBmcm9tIFwiLi4vanNvblwiO1xuaW1wb3J0IHR5cGUgeyBFbGVtZW50LCBGYWN0LCBHYXVnZSwgU3ViamVjdCB9IGZyb20gXCIuLi9tb2RlbC9zdWJqZWN0XCI7XG5pbXBvcnQgeyBieXRlc1RleHQsIGNvdW50ZWQsIGhleCwgcGFkZGVkLCBzaG93biB9IGZyb20gXCIuLi90ZXh0XCI7XG5pbXBvcnQgeyBwcmludEZhY3RzIH0gZnJvbSBcIi4vZmFjdHNcIjtcbmltcG9ydCB0eXBlIHsgUmVhZGluZyB9IGZyb20gXCIuL3JlYWRpbmdcIjtcblxuZnVuY3Rpb24gZ2F1Z2VGYWN0cyh7IHVzZWQsIG1vc3QsIHVuaXQsIGNhbWUsIHdlbnQsIGNhbWVOYW1lLCB3ZW50TmFtZSB9OiBHYXVnZSk6IEZhY3RbXSB7XG4gIGNvbnN0IHBhcnQgPSAoKDEwMCAqIHVzZWQpIC8gbW9zdCkudG9GaXhlZCgxKTtcbiAgY29uc3QgZmFjdHMgPSBbeyBuYW1lOiBcImZpbGxcIiwgdmFsdWU6IGAke3VzZWR9JHt1bml0ID8gYCAke3VuaXR9YCA6IFwiXCJ9LCAke3BhcnR9ICVgIH1dO1xuICBpZiAoY2FtZSAhPT0gdW5kZWZpbmVkKSBmYWN0cy5wdXNoKHsgbmFtZTogY2FtZU5hbWUsIHZhbHVlOiBTdHJpbmcoY2FtZSkgfSk7XG4gIGlmICh3ZW50ICE9PSB1bmRlZmluZWQpIGZhY3RzLnB1c2goeyBuYW1lOiB3ZW50TmFtZSwgdmFsdWU6IFN0cmluZyh3ZW50KSB9KTtcbiAgcmV0dXJuIGZhY3RzO1xufVxuXG5mdW5jdGlvbiBnYXVnZUpzb24oeyB1c2VkLCBtb3N0LCB1bml0LCBjYW1lLCB3ZW50LCBjYW1lTmFtZSwgd2VudE5hbWUsIHN0YXRlIH06IEdhdWdlKTogSnNvbiB7XG4gIHJldHVybiB7XG4gICAgdXNlZCxcbiAgICBtb3N0LFxuICAgIC4uLih1bml0ID8geyB1bml0IH0gOiB7fSksXG4gICAgLi4uKGNhbWUgPT09IHVuZGVmaW5lZCA/IHt9IDogeyBbY2FtZU5hbWVdOiBjYW1lIH0pLFxuICAgIC4uLih3ZW50ID09PSB1bmRlZmluZWQgPyB7fSA6IHsgW3dlbnROYW1lXTogd2VudCB9KSxcbiAgICAuLi4oc3RhdGUgPyB7IHN0YXRlIH0gOiB7fSksXG4gIH07XG59XG5cbmZ1bmN0aW9uIHN0cnVjdHVyZUpzb24oc3ViamVjdDogU3ViamVjdCk6IHsgW25hbWU6IHN0cmluZ106IEpzb24gfSB7XG4gIGNvbnN0IHsgdmlldywgZW50cnksIGtpbmQsIGVsZW1TaXplLCBrZXlTaXplLCBjYXBhY2l0eSwgc3RyaWRlIH0gPSBzdWJqZWN0O1xuICBjb25zdCBnYXVnZSA9IHN1YmplY3QuZ2F1Z2UoKTtcbiAgcmV0dXJuIHtcbiAgICBzZWdtZW50OiB2aWV3Lm5hbWUsXG4gICAgbmFtZTogZW50cnkubmFtZSxcbiAgICBraW5kLFxuICAgIGVsZW1TaXplLFxuICAgIC4uLihrZXlTaXplID4gMCA/IHsga2V5U2l6ZSB9IDoge30pLFxuICAgIGNhcGFjaXR5LFxuICAgIHN0cmlkZSxcbiAgICBvZmZzZXQ6IGVudHJ5Lm9mZnNldCxcbiAgICBieXRlczogZW50cnkuYnl0ZXMsXG4gICAgLi4uKGdhdWdlID8geyBmaWxsOiBnYXVnZUpzb24oZ2F1Z2UpIH0gOiB7fSksXG4gICAgZmFjdHM6IE9iamVjdC5mcm9tRW50cmllcyhcbiAgICAgIHN1YmplY3RcbiAgICAgICAgLmZhY3RzKClcbiAgICAgICAgLmZsYXRNYXAoKHsgbmFtZSwgdmFsdWUsIGRhdGEgfSkgPT4gKG5hbWUgPT09IFwiXCIgPyBbXSA6IFtbbmFtZSwgZGF0YSA9PT0gdW5kZWZpbmVkID8gdmFsdWUgOiBkYXRhXV0pKSxcbiAgICApLFxuICB9O1xufVxuXG5mdW5jdGlvbiBwcmludFN0cnVjdHVyZShzdWJqZWN0OiBTdWJqZWN0LCBjb250ZXh0OiBDb250ZXh0KTogdm9pZCB7XG4gIGNvbnN0IHsgdmlldywgZW50cnksIGtpbmQsIGVsZW1TaXplLCBjYXBhY2l0eSwgc3RyaWRlIH0gPSBzdWJqZWN0O1xuICBjb25zdCBnYXVnZSA9IHN1YmplY3QuZ2F1Z2UoKTtcbiAgY29udGV4dC5wcmludChgJHtjb250ZXh0LnBhaW50LmJvbGQoYCR7a2luZH0gXCIke2VudHJ5Lm5hbWV9XCJgKX0gaW4gJHtzaG93bih2aWV3Lm5hbWUpfWApO1xuICBwcmludEZhY3RzKGNvbnRleHQsIFtcbiAgICB7IG5hbWU6IFwiZWxlbWVudFwiLCB2YWx1ZTogY291bnRlZChlbGVtU2l6ZSwgXCJieXRlXCIpIH0sXG4gICAgeyBuYW1lOiBcImNhcGFjaXR5XCIsIHZhbHVlOiBTdHJpbmcoY2FwYWNpdHkpIH0sXG4gICAgLi4uKGdhdWdlID8gZ2F1Z2VGYWN0cyhnYXVnZSkgOiBbXSksXG4gICAgLi4uc3ViamVjdC5mYWN0cygpLFxuICAgIHsgbmFtZTogXCJzdHJpZGVcIiwgdmFsdWU6IGNvdW50ZWQoc3RyaWRlLCBcImJ5dGVcIikgfSxcbiAgICB7IG5hbWU6IFwicGxhY2VcIiwgdmFsdWU6IGArJHtoZXgoZW50cnkub2Zmc2V0KX0sICR7Ynl0ZXNUZXh0KGVudHJ5LmJ5dGVzKX0sIGVudHJ5ICR7ZW50cnkubnVtYmVyfWAgfSxcbiAgXSk7XG59XG5cbi8qKiBUaGUgZmlyc3QgZWxlbWVudHMsIGFuZCB3aGV0aGVyIHRoZXJlIGFyZSBtb3JlLiAqL1xuZnVuY3Rpb24qIGZpcnN0KGVsZW1lbnRzOiBJdGVyYWJsZTxFbGVtZW50PiwgbGltaXQ6IG51bWJlcik6IEdlbmVyYXRvcjxFbGVtZW50IHwgXCJtb3JlXCI+IHtcbiAgbGV0IGNvdW50ID0gMDtcbiAgZm9yIChjb25zdCBlbGVtZW50IG9mIGVsZW1lbnRzKSB7XG4gICAgaWYgKGxpbWl0ICE9PSAwICYmIGNvdW50KysgPT09IGxpbWl0KSB7XG4gICAgICB5aWVsZCBcIm1vcmVcIjtcbiAgICAgIHJldHVybjtcbiAgICB9XG4gICAgeWllbGQgZWxlbWVudDtcbiAgfVxufVxuXG5mdW5jdGlvbiBwcmludEVsZW1lbnRzKHJlYWRpbmc6IFJlYWRpbmcsIGNvbnRleHQ6IENvbnRleHQsIGxpbWl0OiBudW1iZXIpOiB2b2lkIHtcbiAgY29uc3QgeyBwYWludCB9ID0gY29udGV4dDtcbiAgY29udGV4dC5wcmludCgpO1xuICBjb250ZXh0LnByaW50KHBhaW50LmJvbGQoXCJlbGVtZW50c1wiKSk7XG4gIGxldCBub25lID0gdHJ1ZTtcbiAgZm9yIChjb25zdCBlbGVtZW50IG9mIGZpcnN0KHJlYWRpbmcuc3ViamVjdC5lbGVtZW50cygpLCBsaW1pdCkpIHtcbiAgICBub25lID0gZmFsc2U7XG4gICAgaWYgKGVsZW1lbnQgPT09IFwibW9yZVwiKSB7XG4gICAgICBjb250ZXh0LnByaW50KGAgIC4uLiBtb3JlIHRoYW4gJHtsaW1pdH07IC0tbGltaXQgMCBzaG93cyBhbGxgKTtcbiAgICAgIGNvbnRpbnVlO1xuICAgIH1cbiAgICBjb25zdCBub3RlID0gZWxlbWVudC5ub3RlID8gYCAgJHtwYWludC5kaW0oZWxlbWVudC5ub3RlKX1gIDogXCJcIjtcbiAgICBjb250ZXh0LnByaW50KGAgICR7cGFpbnQuZGltKHBhZGRlZChlbGVtZW50LnBsYWNlLCA0LCB0cnVlKSl9ICAke3JlYWRpbmcudGV4dChlbGVtZW50KX0ke25vdGV9YCk7XG4gIH1cbiAgaWYgKG5vbmUpIGNvbnRleHQucHJpbnQoXCIgIG5vbmVcIik7XG59XG5cbmZ1bmN0aW9uIHByaW50Q3N2KHJlYWRpbmc6IFJlYWRpbmcsIGNvbnRleHQ6IENvbnRleHQsIGxpbWl0OiBudW1iZXIpOiB2b2lkIHtcbiAgY29udGV4dC5wcmludChyZWFkaW5nLmNzdlRpdGxlcygpKTtcbiAgZm9yIChjb25zdCBlbGVtZW50IG9mIGZpcnN0KHJlYWRpbmcuc3ViamVjdC5lbGVtZW50cygpLCBsaW1pdCkpIHtcbiAgICBjb25zdCBsaW5lID0gZWxlbWVudCA9PT0gXCJtb3JlXCIgPyB1bmRlZmluZWQgOiByZWFkaW5nLmNzdihlbGVtZW50KTtcbiAgICBpZiAobGluZSAhPT0gdW5kZWZpbmVkKSBjb250ZXh0LnByaW50KGxpbmUpO1xuICB9XG59XG5cbmV4cG9ydCBpbnRlcmZhY2UgU3RydWN0dXJlT3B0aW9ucyB7XG4gIC8qKiBIb3cgdG8gcmVhZCBpdHMgZWxlbWVudHM7IHRoZXkgYXJlIGxlZnQgb3V0IHdoZXJlIGl0IGlzIGFic2VudC4gKi9cbiAgcmVhZGluZzogUmVhZGluZyB8IHVuZGVmaW5lZDtcbiAgY3N2OiBib29sZWFuO1xuICAvKiogRWxlbWVudHMgYXQgbW9zdDsgMDogYWxsLiAqL1xuICBsaW1pdDogbnVtYmVyO1xufVxuXG5leHBvcnQgZnVuY3Rpb24gc2hvd1N0cnVjdHVyZShzdWJqZWN0OiBTdWJqZWN0LCBjb250ZXh0OiBDb250ZXh0LCB7IHJlYWRpbmcsIGNzdiwgbGltaXQgfTogU3RydWN0dXJlT3B0aW9ucyk6IHZvaWQge1xuICBpZiAoY3N2ICYmIHJlYWRpbmcpIHtcbiAgICBwcmludENzdihyZWFkaW5nLCBjb250ZXh0LCBsaW1pdCk7XG4gICAgcmV0dXJuO1xuICB9XG4gIGlmIChjb250ZXh0Lmpzb24pIHtcbiAgICBjb25zdCBzaGFwZSA9IHN0cnVjdHVyZUpzb24oc3ViamVjdCk7XG4gICAgY29uc3QgZWxlbWVudHMgPSByZWFkaW5nICYmIEFycmF5LmZyb20oZmlyc3Qoc3ViamVjdC5lbGVtZW50cygpLCBsaW1pdCkpO1xuICAgIGNvbnN0IG1vcmUgPSBlbGVtZW50cz8uYXQoLTEpID09PSBcIm1vcmVcIjtcbiAgICBjb25zdCB0b2xkID0gZWxlbWVudHM/LmZsYXRNYXAoKGVsZW1lbnQpID0+IChlbGVtZW50ID09PSBcIm1vcmVcIiA/IFtdIDogW3JlYWRpbmc/Lmpzb24oZWxlbWVudCldKSk7XG4gICAgY29udGV4dC5wcmludEpzb24oeyAuLi5zaGFwZSwgLi4uKHRvbGQgPyB7IGVsZW1lbnRzOiB0b2xkLCBtb3JlIH0gOiB7fSkgfSk7XG4gICAgcmV0dXJuO1xuICB9XG4gIHByaW50U3RydWN0dXJlKHN1YmplY3QsIGNvbnRleHQpO1xuICBpZiAocmVhZGluZykgcHJpbnRFbGVtZW50cyhyZWFkaW5nLCBjb250ZXh0LCBsaW1pdCk7XG59XG4iLCAiLy8gemVyb2lwYyBzaG93XG5cbmltcG9ydCB0eXBlIHsgQ29tbWFuZCB9IGZyb20gXCJjb21tYW5kZXJcIjtcbmltcG9ydCB7IHR5cGUgQ29udGV4dCwgVXNhZ2UgfSBmcm9tIFwiLi4vY29tbWFuZFwiO1xuaW1wb3J0IHsgVmlldyB9IGZyb20gXCIuLi9tb2RlbC92aWV3XCI7XG5pbXBvcnQgeyBrZXlPcHRpb24sIFRZUEVTX0hFTFAsIHR5cGVPcHRpb24sIHdob2xlTnVtYmVyIH0gZnJvbSBcIi4uL29wdGlvbnNcIjtcbmltcG9ydCB7IFJlYWRpbmcgfSBmcm9tIFwiLi4vc2hvdy9yZWFkaW5nXCI7XG5pbXBvcnQgeyBzaG93U2VnbWVudCB9IGZyb20gXCIuLi9zaG93L3NlZ21lbnRcIjtcbmltcG9ydCB7IHNob3dTdHJ1Y3R1cmUgfSBmcm9tIFwiLi4vc2hvdy9zdHJ1Y3R1cmVcIjtcbmltcG9ydCB0eXBlIHsgRWxlbWVudFR5cGUgfSBmcm9tIFwiLi4vdHlwZXNcIjtcblxuY29uc3QgSEVMUCA9IGBcbk9mIGEgc2VnbWVudDogaXRzIGhlYWRlciwgd2hvIHRha2VzIHBhcnQsIGFuZCB3aGF0IGlzIGluIGl0LiBPZiBhIHN0cnVjdHVyZTogaXRzXG5zaGFwZSwgaG93IGZ1bGwgaXQgaXMsIHdoZXJlIGl0IHN0YW5kcywgd2hvIGhvbGRzIHdoYXQgYW5kIHdobyB3YWl0czsgYW5kIGl0c1xuZWxlbWVudHMsIHdoZXJlIC0tdHlwZSwgLS1oZXggb3IgLS1jc3Ygc2F5cyBob3cgdG8gcHJpbnQgdGhlbSwgaW4gdGhlIG9yZGVyIGluXG53aGljaCB0aGV5IHdvdWxkIGJlIHRha2VuLiBOb25lIGlzIHRha2VuLlxuXG5QZWVycyB0aGF0IGFyZSBcImdvbmVcIiBsZWZ0IG9yIGRpZWQ6IHRoZSBmb3JtYXQgZG9lcyBub3QgdGVsbCB3aGljaC5cbiR7VFlQRVNfSEVMUH1cblxuRXhhbXBsZXM6XG4gIHplcm9pcGMgc2hvdyAvc2Vuc29yc1xuICB6ZXJvaXBjIHNob3cgL3NlbnNvcnMgcmVhZGluZ3MgLS10eXBlICd7aWQ6IHUzMiwgdmFsdWU6IGY2NH0nXG4gIHplcm9pcGMgc2hvdyAvY2FjaGUgc2Vzc2lvbnMgLS1rZXkgJ3V0ZjgoMTYpJyAtLXR5cGUgdTY0IC0tbGltaXQgMFxuICB6ZXJvaXBjIHNob3cgL3NlbnNvcnMgcmVhZGluZ3MgLS10eXBlIGY2NCAtLWNzdiA+IHJlYWRpbmdzLmNzdmA7XG5cbmludGVyZmFjZSBPcHRpb25zIHtcbiAgdHlwZT86IEVsZW1lbnRUeXBlO1xuICBrZXk/OiBFbGVtZW50VHlwZTtcbiAgaGV4PzogYm9vbGVhbjtcbiAgY3N2PzogYm9vbGVhbjtcbiAgbGltaXQ/OiBudW1iZXI7XG59XG5cbmNvbnN0IExJTUlUID0gMjA7XG5cbmZ1bmN0aW9uIHJ1bihjb250ZXh0OiBDb250ZXh0LCBzZWdtZW50OiBzdHJpbmcsIG5hbWU6IHN0cmluZyB8IHVuZGVmaW5lZCwgb3B0aW9uczogT3B0aW9ucyk6IHZvaWQge1xuICBjb25zdCB7IHR5cGUsIGtleSwgaGV4ID0gZmFsc2UsIGNzdiA9IGZhbHNlIH0gPSBvcHRpb25zO1xuICBjb25zdCB3YW50c0VsZW1lbnRzID0gdHlwZSAhPT0gdW5kZWZpbmVkIHx8IGtleSAhPT0gdW5kZWZpbmVkIHx8IGhleCB8fCBjc3Y7XG4gIGlmIChuYW1lID09PSB1bmRlZmluZWQgJiYgd2FudHNFbGVtZW50cykge1xuICAgIHRocm93IG5ldyBVc2FnZShcIi0tdHlwZSwgLS1rZXksIC0taGV4IGFuZCAtLWNzdiBhcmUgb2YgdGhlIGVsZW1lbnRzIG9mIGEgc3RydWN0dXJlOiB3aGljaCBvbmU/XCIpO1xuICB9XG4gIGlmIChjc3YgJiYgY29udGV4dC5qc29uKSB0aHJvdyBuZXcgVXNhZ2UoXCItLWNzdiBhbmQgLS1qc29uOiBpdCBjYW4gYmUgb25lIG9mIHRoZW0gb25seVwiKTtcbiAgY29uc3QgbGltaXQgPSBvcHRpb25zLmxpbWl0ID8/IChjc3YgfHwgY29udGV4dC5qc29uID8gMCA6IExJTUlUKTtcbiAgdXNpbmcgdmlldyA9IFZpZXcub3BlbihzZWdtZW50KTtcbiAgaWYgKG5hbWUgPT09IHVuZGVmaW5lZCkge1xuICAgIHNob3dTZWdtZW50KHZpZXcsIGNvbnRleHQsIGxpbWl0KTtcbiAgICByZXR1cm47XG4gIH1cbiAgY29uc3Qgc3ViamVjdCA9IHZpZXcuc3ViamVjdCh2aWV3LmZpbmQobmFtZSkpO1xuICBjb25zdCByZWFkaW5nID0gd2FudHNFbGVtZW50c1xuICAgID8gbmV3IFJlYWRpbmcoc3ViamVjdCwgeyAuLi4odHlwZSA/IHsgdHlwZSB9IDoge30pLCAuLi4oa2V5ID8geyBrZXkgfSA6IHt9KSwgaGV4IH0pXG4gICAgOiB1bmRlZmluZWQ7XG4gIHNob3dTdHJ1Y3R1cmUoc3ViamVjdCwgY29udGV4dCwgeyByZWFkaW5nLCBjc3YsIGxpbWl0IH0pO1xufVxuXG5leHBvcnQgZnVuY3Rpb24gc2hvdyhwcm9ncmFtOiBDb21tYW5kLCBjb250ZXh0OiBDb250ZXh0KTogdm9pZCB7XG4gIHByb2dyYW1cbiAgICAuY29tbWFuZChcInNob3dcIilcbiAgICAuZGVzY3JpcHRpb24oXCJzaG93cyBhIHNlZ21lbnQsIG9yIGEgc3RydWN0dXJlIGluIGl0XCIpXG4gICAgLmFyZ3VtZW50KFwiPHNlZ21lbnQ+XCIsIFwiaXRzIG5hbWVcIilcbiAgICAuYXJndW1lbnQoXCJbbmFtZV1cIiwgXCJvZiBhIHN0cnVjdHVyZVwiKVxuICAgIC5hZGRPcHRpb24odHlwZU9wdGlvbigpKVxuICAgIC5hZGRPcHRpb24oa2V5T3B0aW9uKCkpXG4gICAgLm9wdGlvbihcIi0taGV4XCIsIFwicHJpbnRzIGVsZW1lbnRzIGFzIGJ5dGVzLCB3aG9sZVwiKVxuICAgIC5vcHRpb24oXCItLWNzdlwiLCBcInByaW50cyBub3RoaW5nIGJ1dCB0aGUgZWxlbWVudHMsIGFzIENTVlwiKVxuICAgIC5vcHRpb24oXG4gICAgICBcIi0tbGltaXQgPG4+XCIsXG4gICAgICBcImVsZW1lbnRzIG9yIHBlZXJzIGF0IG1vc3Q7IDIwIHVubGVzcyBnaXZlbiAod2l0aCAtLWNzdiBhbmQgLS1qc29uOiBhbGwpOyAwIGZvciBhbGxcIixcbiAgICAgIHdob2xlTnVtYmVyLFxuICAgIClcbiAgICAuYWRkSGVscFRleHQoXCJhZnRlclwiLCBIRUxQKVxuICAgIC5hY3Rpb24oKHNlZ21lbnQ6IHN0cmluZywgbmFtZTogc3RyaW5nIHwgdW5kZWZpbmVkLCBvcHRpb25zOiBPcHRpb25zKSA9PiBydW4oY29udGV4dCwgc2VnbWVudCwgbmFtZSwgb3B0aW9ucykpO1xufVxuIiwgIi8vIHplcm9pcGMgdmFsaWRhdGUgU0VHTUVOVCBbTkFNRV1cblxuaW1wb3J0IHR5cGUgeyBDb21tYW5kIH0gZnJvbSBcImNvbW1hbmRlclwiO1xuaW1wb3J0IHsgTm90Rm91bmRFcnJvciB9IGZyb20gXCJ6ZXJvaXBjXCI7XG5pbXBvcnQgeyB0eXBlIENvbnRleHQsIE5PVF9TTyB9IGZyb20gXCIuLi9jb21tYW5kXCI7XG5pbXBvcnQgeyBjb3VudGVkLCBzaG93biB9IGZyb20gXCIuLi90ZXh0XCI7XG5pbXBvcnQgeyBjb3VudE9mLCB0eXBlIFJlcG9ydCwgVmFsaWRhdG9yIH0gZnJvbSBcIi4uL3ZhbGlkYXRlL3ZhbGlkYXRlXCI7XG5pbXBvcnQgeyBwcmludFZlcmRpY3QsIHJlcG9ydEpzb24sIHN1bW1hcnkgfSBmcm9tIFwiLi4vdmFsaWRhdGUvdmVyZGljdFwiO1xuXG5jb25zdCBIRUxQID0gYFxuQ2hlY2tzIHdoYXQgU1BFQ0lGSUNBVElPTi5tZCByZXF1aXJlcyBvZiBldmVyeSB3b3JkLCBhbmQgdGVsbHMgd2hhdCBpcyBub3Qgc286XG5cbiAgd3JvbmcgIHdoYXQgbXVzdCBub3QgYmUsIGV2ZXI6IHdoaWNoIHdvcmQsIHdoYXQgaXQgc2F5cywgYW5kIHdoYXQgaXQgc2hvdWxkXG4gIGxlZnQgICB3aGF0IHNvbWVib2R5IGxlZnQgd2hvIGRpZWQgaW4gdGhlIG1pZGRsZSBvZiBzb21ldGhpbmcsIG9yIHdhcyBraWxsZWQ6XG4gICAgICAgICBoYXJtbGVzcywgYW5kIG1lbmRlZCBieSB0aGUgbmV4dCBvbmUgdGhhdCBjb21lcyB0aGF0IHdheVxuICBidXN5ICAgd2hhdCBjb250cmFkaWN0ZWQgaXRzZWxmIGZvciBhIG1vbWVudCwgYmVjYXVzZSBvdGhlcnMgYXJlIGF0IHdvcmtcblxuSXQgbWF5IGJlIHVzZWQgYmVzaWRlIGFueSB0cmFmZmljOiBub3RoaW5nIGlzIGxvY2tlZCBvciB3cml0dGVuLCBhbmQgd2hhdCBpcyBub3RcbnRoZSBzYW1lIHdoZW4gaXQgaXMgcmVhZCBhZ2FpbiBpcyBub3QgcmVwb3J0ZWQuIFdoZXJlIGEgc3RydWN0dXJlIG5ldmVyIHJlc3RzLFxubGVzcyBjYW4gYmUgc2FpZCBvZiBpdDsgdGhhdCBpcyB0b2xkLlxuXG5FeGl0IGNvZGVzOiAwIG5vdGhpbmcgaXMgd3Jvbmc7IDMgc29tZXRoaW5nIGlzOyAxIGl0IGNvdWxkIG5vdCBiZSBsb29rZWQgYXQuXG5cbkV4YW1wbGVzOlxuICB6ZXJvaXBjIHZhbGlkYXRlIC9zZW5zb3JzXG4gIHplcm9pcGMgdmFsaWRhdGUgL3NlbnNvcnMgcmVhZGluZ3NcbiAgemVyb2lwYyB2YWxpZGF0ZSAtLWpzb24gL3NlbnNvcnMgfCBqcSAnLnN0cnVjdHVyZXNbXSB8IHNlbGVjdCguZmluZGluZ3MgIT0gW10pJ2A7XG5cbi8qKiBMb29rcyBhdCB0aGUgc2VnbWVudCwgb3IgYXQgb25lIHN0cnVjdHVyZSBvZiBpdC4gKi9cbmV4cG9ydCBmdW5jdGlvbiBsb29rKHNlZ21lbnQ6IHN0cmluZywgbmFtZT86IHN0cmluZyk6IFJlcG9ydCB7XG4gIHVzaW5nIHZhbGlkYXRvciA9IFZhbGlkYXRvci5vcGVuKHNlZ21lbnQpO1xuICBjb25zdCByZXBvcnQgPSB2YWxpZGF0b3IucnVuKG5hbWUpO1xuICBpZiAobmFtZSAhPT0gdW5kZWZpbmVkICYmIHJlcG9ydC52ZXJkaWN0cy5sZW5ndGggPCAyKSB7XG4gICAgdGhyb3cgbmV3IE5vdEZvdW5kRXJyb3IoXG4gICAgICBcIlpFUk9JUENfTk9UX0ZPVU5EXCIsXG4gICAgICBgc2VnbWVudCBcIiR7c2hvd24odmFsaWRhdG9yLm5hbWUpfVwiIGhhcyBubyBzdHJ1Y3R1cmUgXCIke3Nob3duKG5hbWUpfVwiYCxcbiAgICApO1xuICB9XG4gIHJldHVybiByZXBvcnQ7XG59XG5cbmZ1bmN0aW9uIHJ1bihjb250ZXh0OiBDb250ZXh0LCBzZWdtZW50OiBzdHJpbmcsIG5hbWU/OiBzdHJpbmcpOiB2b2lkIHtcbiAgY29uc3QgcmVwb3J0ID0gbG9vayhzZWdtZW50LCBuYW1lKTtcbiAgaWYgKGNvdW50T2YocmVwb3J0LCBcIndyb25nXCIpID4gMCkgY29udGV4dC5leGl0Q29kZSA9IE5PVF9TTztcbiAgaWYgKGNvbnRleHQuanNvbikge1xuICAgIGNvbnRleHQucHJpbnRKc29uKHJlcG9ydEpzb24ocmVwb3J0KSk7XG4gICAgcmV0dXJuO1xuICB9XG4gIGNvbnN0IHsgcGFpbnQgfSA9IGNvbnRleHQ7XG4gIGNvbnN0IHBhaW50QWxsID0gY291bnRPZihyZXBvcnQsIFwid3JvbmdcIikgPiAwID8gcGFpbnQuYmFkIDogcGFpbnQuZ29vZDtcbiAgY29udGV4dC5wcmludChgJHtwYWludC5ib2xkKHNob3duKHJlcG9ydC5zZWdtZW50KSl9OiAke3BhaW50QWxsKHN1bW1hcnkocmVwb3J0KSl9YCk7XG4gIGNvbnN0IGFsaXZlID0gcmVwb3J0LmxpdmVuZXNzS25vd25cbiAgICA/IGAke2NvdW50ZWQocmVwb3J0LmFsaXZlLCBcInBhcnRpY2lwYW50XCIpfSBhbGl2ZWBcbiAgICA6IFwid2hvIGlzIGFsaXZlIGNhbm5vdCBiZSB0b2xkLCBzbyBhbGwgY291bnQgYXMgYWxpdmVcIjtcbiAgY29udGV4dC5wcmludChwYWludC5kaW0oYCR7Y291bnRlZChyZXBvcnQudmVyZGljdHMubGVuZ3RoIC0gMSwgXCJzdHJ1Y3R1cmVcIil9LCAke2FsaXZlfWApKTtcbiAgZm9yIChjb25zdCB2ZXJkaWN0IG9mIHJlcG9ydC52ZXJkaWN0cykgcHJpbnRWZXJkaWN0KGNvbnRleHQsIHZlcmRpY3QpO1xufVxuXG5leHBvcnQgZnVuY3Rpb24gdmFsaWRhdGUocHJvZ3JhbTogQ29tbWFuZCwgY29udGV4dDogQ29udGV4dCk6IHZvaWQge1xuICBwcm9ncmFtXG4gICAgLmNvbW1hbmQoXCJ2YWxpZGF0ZVwiKVxuICAgIC5hbGlhcyhcImNoZWNrXCIpXG4gICAgLmRlc2NyaXB0aW9uKFwiY2hlY2tzIGV2ZXJ5IGludmFyaWFudCBvZiB0aGUgZm9ybWF0LCBhbmQgc2F5cyB3aGF0IGlzIHdyb25nXCIpXG4gICAgLmFyZ3VtZW50KFwiPHNlZ21lbnQ+XCIsIFwidGhlIHNlZ21lbnQncyBuYW1lXCIpXG4gICAgLmFyZ3VtZW50KFwiW25hbWVdXCIsIFwib25lIHN0cnVjdHVyZSBvZiBpdDsgYWxsLCB1bmxlc3MgZ2l2ZW5cIilcbiAgICAuYWRkSGVscFRleHQoXCJhZnRlclwiLCBIRUxQKVxuICAgIC5hY3Rpb24oKHNlZ21lbnQ6IHN0cmluZywgbmFtZT86IHN0cmluZykgPT4gcnVuKGNvbnRleHQsIHNlZ21lbnQsIG5hbWUpKTtcbn1cbiIsICJ7XG4gIFwibmFtZVwiOiBcInplcm9pcGMtaW5zcGVjdFwiLFxuICBcInZlcnNpb25cIjogXCIwLjEuMFwiLFxuICBcImRlc2NyaXB0aW9uXCI6IFwiTG9va3MgaW50byBaZXJvSVBDIHNlZ21lbnRzIHdoaWxlIHRoZXkgYXJlIHVzZWQ6IGxpc3QsIHNob3csIG1vbml0b3IsIHRvcCwgdmFsaWRhdGUsIGFuZCBjb21tYW5kcyBmb3Igc2NyaXB0c1wiLFxuICBcImtleXdvcmRzXCI6IFtcbiAgICBcInNoYXJlZC1tZW1vcnlcIixcbiAgICBcImlwY1wiLFxuICAgIFwiaW5zcGVjdFwiLFxuICAgIFwiZGVidWdcIixcbiAgICBcImNsaVwiLFxuICAgIFwiemVyb2lwY1wiXG4gIF0sXG4gIFwibGljZW5zZVwiOiBcIk1JVFwiLFxuICBcInR5cGVcIjogXCJtb2R1bGVcIixcbiAgXCJlbmdpbmVzXCI6IHtcbiAgICBcIm5vZGVcIjogXCI+PTIwXCJcbiAgfSxcbiAgXCJvc1wiOiBbXG4gICAgXCJsaW51eFwiXG4gIF0sXG4gIFwiYmluXCI6IHtcbiAgICBcInplcm9pcGNcIjogXCIuL2Jpbi96ZXJvaXBjLm1qc1wiLFxuICAgIFwiemVyb2lwYy1pbnNwZWN0XCI6IFwiLi9iaW4vemVyb2lwYy5tanNcIlxuICB9LFxuICBcImZpbGVzXCI6IFtcbiAgICBcImJpblwiLFxuICAgIFwiZGlzdFwiXG4gIF0sXG4gIFwic2NyaXB0c1wiOiB7XG4gICAgXCJidWlsZFwiOiBcIm5vZGUgc2NyaXB0cy9idWlsZC5tanNcIixcbiAgICBcInByZXBhY2tcIjogXCJub2RlIHNjcmlwdHMvYnVpbGQubWpzXCIsXG4gICAgXCJkb2NzOmNsaVwiOiBcIm5vZGUgc2NyaXB0cy9kb2NzLm1qc1wiLFxuICAgIFwidGVzdFwiOiBcIm5vZGUgc2NyaXB0cy90ZXN0Lm1qc1wiXG4gIH0sXG4gIFwiZGVwZW5kZW5jaWVzXCI6IHtcbiAgICBcIkBib21iLnNoL3RhYlwiOiBcIl4wLjAuMjJcIixcbiAgICBcImFzY2lpY2hhcnRcIjogXCJeMS41LjI1XCIsXG4gICAgXCJjb21tYW5kZXJcIjogXCJeMTQuMC4wXCIsXG4gICAgXCJsb3NzbGVzcy1qc29uXCI6IFwiXjQuMy4zXCIsXG4gICAgXCJwaWNvY29sb3JzXCI6IFwiXjEuMS4xXCIsXG4gICAgXCJzdHJpbmctd2lkdGhcIjogXCJeNy4yLjBcIixcbiAgICBcInplcm9pcGNcIjogXCIwLjEuMFwiXG4gIH0sXG4gIFwiZGV2RGVwZW5kZW5jaWVzXCI6IHtcbiAgICBcIkB0eXBlcy9hc2NpaWNoYXJ0XCI6IFwiXjEuNS44XCJcbiAgfVxufVxuIiwgIi8vIFdoYXQgdGhlIHRlc3RzIHNoYXJlOiBzZWdtZW50cyB0aGF0IGFyZSByZW1vdmVkIGV2ZW4gd2hlbiBhIHRlc3QgZmFpbHMsIGNoaWxkIHByb2Nlc3Nlcywgd2F0Y2hkb2dzLCBzZWVkZWQgcmFuZG9tbmVzcy5cblxuaW1wb3J0IHsgdHlwZSBDaGlsZFByb2Nlc3NCeVN0ZGlvLCBzcGF3biwgdHlwZSBTcGF3bk9wdGlvbnMgfSBmcm9tIFwibm9kZTpjaGlsZF9wcm9jZXNzXCI7XG5pbXBvcnQgeyByYW5kb21JbnQgfSBmcm9tIFwibm9kZTpjcnlwdG9cIjtcbmltcG9ydCB7IG9uY2UgfSBmcm9tIFwibm9kZTpldmVudHNcIjtcbmltcG9ydCB7IHJlYWRkaXJTeW5jLCB1bmxpbmtTeW5jIH0gZnJvbSBcIm5vZGU6ZnNcIjtcbmltcG9ydCB0eXBlIHsgUmVhZGFibGUsIFdyaXRhYmxlIH0gZnJvbSBcIm5vZGU6c3RyZWFtXCI7XG5pbXBvcnQgeyBjcmVhdGVJbnRlcmZhY2UgfSBmcm9tIFwibm9kZTpyZWFkbGluZVwiO1xuaW1wb3J0IHsgam9pbiB9IGZyb20gXCJub2RlOnBhdGhcIjtcbmltcG9ydCB7IGZpbGVVUkxUb1BhdGggfSBmcm9tIFwibm9kZTp1cmxcIjtcbmltcG9ydCB7IHNldEZsYWdzRnJvbVN0cmluZyB9IGZyb20gXCJub2RlOnY4XCI7XG5pbXBvcnQgeyBydW5Jbk5ld0NvbnRleHQgfSBmcm9tIFwibm9kZTp2bVwiO1xuaW1wb3J0IGFzc2VydCBmcm9tIFwibm9kZTphc3NlcnQvc3RyaWN0XCI7XG5pbXBvcnQgeyBNZW1vcnksIHR5cGUgTWVtb3J5T3B0aW9ucywgWmVyb0lwY0Vycm9yIH0gZnJvbSBcInplcm9pcGNcIjtcblxuLyoqIFdoZXRoZXIgdGhlIGxvbmcgb25lcyBydW4gbG9uZzogYG5wbSBydW4gc29ha2AuICovXG5leHBvcnQgY29uc3Qgc29hayA9IHByb2Nlc3MuZW52W1wiWkVST0lQQ19TT0FLXCJdID09PSBcIjFcIjtcblxuLyoqIFdoZXJlIHRoZSBidW5kbGVkIHRlc3RzIGxpZTsgcHJvZ3JhbXMgYXJlIGluIGBwcm9ncmFtcy9gLiAqL1xuY29uc3QgYnVpbHQgPSBmaWxlVVJMVG9QYXRoKG5ldyBVUkwoXCIuXCIsIGltcG9ydC5tZXRhLnVybCkpO1xuXG4vLyAtLS0gc2VnbWVudHMgLS0tXG5cbi8qKiBzY3JpcHRzL3Rlc3QubWpzIG5hbWVzIGl0cyBydW4sIGFuZCBsb29rcyBmb3Igd2hhdCBpcyBsZWZ0IG9mIGl0LiAqL1xuY29uc3QgUFJFRklYID0gYHplcm9pcGMtdGVzdC0ke3Byb2Nlc3MuZW52W1wiWkVST0lQQ19URVNUX1JVTlwiXSA/PyBcImFsb25lXCJ9LSR7cHJvY2Vzcy5waWR9LWA7XG5sZXQgbmFtZXMgPSAwO1xuXG4vKiogQSBzZWdtZW50IG5hbWUgdGhhdCBub2JvZHkgZWxzZSB1c2VzOyB0aGUgc2VnbWVudCBpcyByZW1vdmVkIHdoZW4gdGhpcyBwcm9jZXNzIGVuZHMuICovXG5leHBvcnQgZnVuY3Rpb24gdGVzdE5hbWUoKTogc3RyaW5nIHtcbiAgcmV0dXJuIGAvJHtQUkVGSVh9JHtuYW1lcysrfWA7XG59XG5cbmZ1bmN0aW9uIHJlbW92ZVNlZ21lbnRzKCk6IHZvaWQge1xuICBmb3IgKGNvbnN0IGZpbGUgb2YgcmVhZGRpclN5bmMoXCIvZGV2L3NobVwiKSkge1xuICAgIGlmIChmaWxlLnN0YXJ0c1dpdGgoUFJFRklYKSkgdW5saW5rU3luYyhgL2Rldi9zaG0vJHtmaWxlfWApO1xuICB9XG59XG5wcm9jZXNzLm9uKFwiZXhpdFwiLCByZW1vdmVTZWdtZW50cyk7XG5mb3IgKGNvbnN0IHNpZ25hbCBvZiBbXCJTSUdJTlRcIiwgXCJTSUdURVJNXCIsIFwiU0lHSFVQXCJdIGFzIGNvbnN0KSBwcm9jZXNzLm9uY2Uoc2lnbmFsLCAoKSA9PiBwcm9jZXNzLmV4aXQoMSkpO1xuXG4vKiogQSBuZXcgc2VnbWVudCBmb3IgdGhlIGxlbmd0aCBvZiBgZm5gOyBjbG9zZWQgYW5kIHVubGlua2VkIGFmdGVyd2FyZHMsIHdoYXRldmVyIGhhcHBlbnMuIDEgTUIgdW5sZXNzIGBzaXplYCBpcyBnaXZlbi4gKi9cbmV4cG9ydCBhc3luYyBmdW5jdGlvbiB3aXRoTWVtb3J5PFQ+KFxuICBvcHRpb25zOiBQYXJ0aWFsPE1lbW9yeU9wdGlvbnM+LFxuICBmbjogKG1lbW9yeTogTWVtb3J5KSA9PiBUIHwgUHJvbWlzZTxUPixcbik6IFByb21pc2U8VD4ge1xuICBjb25zdCBtZW1vcnkgPSBNZW1vcnkuY3JlYXRlKHRlc3ROYW1lKCksIHsgLi4ub3B0aW9ucywgc2l6ZTogb3B0aW9ucy5zaXplID8/IFwiMU1CXCIgfSk7XG4gIHRyeSB7XG4gICAgcmV0dXJuIGF3YWl0IGZuKG1lbW9yeSk7XG4gIH0gZmluYWxseSB7XG4gICAgbWVtb3J5LmNsb3NlKCk7XG4gICAgbWVtb3J5LnVubGluaygpO1xuICB9XG59XG5cbi8vIC0tLSBlcnJvcnMgLS0tXG5cbi8qKiBGb3IgYXNzZXJ0LnRocm93cyBhbmQgYXNzZXJ0LnJlamVjdHM6IGFuIGVycm9yIG9mIHRoaXMgcGFja2FnZSB3aXRoIHRoaXMgY29kZSwgYW5kIGEgbWVzc2FnZSB0aGF0IG1hdGNoZXMuICovXG5leHBvcnQgZnVuY3Rpb24gY29kZShleHBlY3RlZDogWmVyb0lwY0Vycm9yW1wiY29kZVwiXSwgbWVzc2FnZT86IFJlZ0V4cCk6IChlcnJvcjogdW5rbm93bikgPT4gdHJ1ZSB7XG4gIHJldHVybiAoZXJyb3IpID0+IHtcbiAgICBhc3NlcnQub2soZXJyb3IgaW5zdGFuY2VvZiBaZXJvSXBjRXJyb3IsIGBub3QgYSBaZXJvSXBjRXJyb3I6ICR7U3RyaW5nKGVycm9yKX1gKTtcbiAgICBhc3NlcnQuZXF1YWwoZXJyb3IuY29kZSwgZXhwZWN0ZWQsIGVycm9yLm1lc3NhZ2UpO1xuICAgIGlmIChtZXNzYWdlKSBhc3NlcnQubWF0Y2goZXJyb3IubWVzc2FnZSwgbWVzc2FnZSk7XG4gICAgcmV0dXJuIHRydWU7XG4gIH07XG59XG5cbi8vIC0tLSB0aW1lIC0tLVxuXG4vKiogQ2FsbHMgYGZuYCBhbmQgZmFpbHMgd2hlbiBpdCB0YWtlcyBsb25nZXIgdGhhbiBgc2Vjb25kc2A6IGFnYWluc3QgaGFuZ3MsIG5ldmVyIGEgYm91bmQgb24gc3BlZWQuICovXG5leHBvcnQgYXN5bmMgZnVuY3Rpb24gd2F0Y2hkb2c8VD4od2hhdDogc3RyaW5nLCBzZWNvbmRzOiBudW1iZXIsIGZuOiAoKSA9PiBUIHwgUHJvbWlzZTxUPik6IFByb21pc2U8VD4ge1xuICBsZXQgdGltZXI6IE5vZGVKUy5UaW1lb3V0IHwgdW5kZWZpbmVkO1xuICBjb25zdCBiYXJrcyA9IG5ldyBQcm9taXNlPG5ldmVyPigoXywgcmVqZWN0KSA9PiB7XG4gICAgdGltZXIgPSBzZXRUaW1lb3V0KCgpID0+IHJlamVjdChuZXcgRXJyb3IoYHdhdGNoZG9nOiAke3doYXR9IGRpZCBub3QgZW5kIHdpdGhpbiAke3NlY29uZHN9IHNgKSksIHNlY29uZHMgKiAxMDAwKTtcbiAgfSk7XG4gIHRyeSB7XG4gICAgcmV0dXJuIGF3YWl0IFByb21pc2UucmFjZShbZm4oKSwgYmFya3NdKTtcbiAgfSBmaW5hbGx5IHtcbiAgICBjbGVhclRpbWVvdXQodGltZXIpO1xuICB9XG59XG5cbi8qKiBUaGUgZnVuY3Rpb24gb2YgYSB0ZXN0OiBgZm5gIHdpdGggYSBuZXcgc2VnbWVudCwgYWdhaW5zdCBoYW5ncy4gKi9cbmV4cG9ydCBmdW5jdGlvbiB3aXRoaW4oZm46IChtZW1vcnk6IE1lbW9yeSkgPT4gUHJvbWlzZTx2b2lkPiB8IHZvaWQsIHNlY29uZHMgPSA2MCk6ICgpID0+IFByb21pc2U8dm9pZD4ge1xuICByZXR1cm4gKCkgPT4gd2F0Y2hkb2coXCJ0aGUgdGVzdFwiLCBzZWNvbmRzLCAoKSA9PiB3aXRoTWVtb3J5KHt9LCBmbikpO1xufVxuXG5leHBvcnQgZnVuY3Rpb24gc2xlZXAobWlsbGlzZWNvbmRzOiBudW1iZXIpOiBQcm9taXNlPHZvaWQ+IHtcbiAgcmV0dXJuIG5ldyBQcm9taXNlKChyZXNvbHZlKSA9PiBzZXRUaW1lb3V0KHJlc29sdmUsIG1pbGxpc2Vjb25kcykpO1xufVxuXG4vKiogV2FpdHMgdW50aWwgdGhlIGNvbmRpdGlvbiBob2xkcywgbG9va2luZyBldmVyeSBmZXcgbWlsbGlzZWNvbmRzOyB0aGUgd2F0Y2hkb2cgaXMgZm9yIGhhbmdzLiAqL1xuZXhwb3J0IGFzeW5jIGZ1bmN0aW9uIHVudGlsKHdoYXQ6IHN0cmluZywgY29uZGl0aW9uOiAoKSA9PiBib29sZWFuLCBzZWNvbmRzID0gNjApOiBQcm9taXNlPHZvaWQ+IHtcbiAgY29uc3QgZGVhZGxpbmUgPSBwZXJmb3JtYW5jZS5ub3coKSArIHNlY29uZHMgKiAxMDAwO1xuICB3aGlsZSAoIWNvbmRpdGlvbigpKSB7XG4gICAgaWYgKHBlcmZvcm1hbmNlLm5vdygpID4gZGVhZGxpbmUpIHRocm93IG5ldyBFcnJvcihgd2F0Y2hkb2c6ICR7d2hhdH06IG5vdCBzbyBhZnRlciAke3NlY29uZHN9IHNgKTtcbiAgICBhd2FpdCBzbGVlcCgyKTtcbiAgfVxufVxuXG4vLyAtLS0gZ2FyYmFnZSAtLS1cblxubGV0IGNvbGxlY3RvcjogKCgpID0+IHZvaWQpIHwgdW5kZWZpbmVkO1xuXG4vKiogQ29sbGVjdHMgd2hhdCBKYXZhU2NyaXB0IG5vIGxvbmdlciByZWFjaGVzLiBGaW5hbGl6ZXJzIHJ1biBsYXRlciwgd2hlbiB0aGUgZXZlbnQgbG9vcCBnZXRzIGl0cyB0dXJuLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIGNvbGxlY3RHYXJiYWdlKCk6IHZvaWQge1xuICBpZiAoIWNvbGxlY3Rvcikge1xuICAgIHNldEZsYWdzRnJvbVN0cmluZyhcIi0tZXhwb3NlLWdjXCIpO1xuICAgIGNvbGxlY3RvciA9IHJ1bkluTmV3Q29udGV4dChcImdjXCIpIGFzICgpID0+IHZvaWQ7XG4gIH1cbiAgY29sbGVjdG9yKCk7XG59XG5cbi8vIC0tLSBjaGlsZCBwcm9jZXNzZXMgLS0tXG5cbmV4cG9ydCBpbnRlcmZhY2UgUHJvZ3JhbSB7XG4gIHJlYWRvbmx5IHBpZDogbnVtYmVyO1xuICByZWFkb25seSBjaGlsZDogQ2hpbGRQcm9jZXNzQnlTdGRpbzxXcml0YWJsZSwgUmVhZGFibGUsIFJlYWRhYmxlPjtcbiAgLyoqIFRoZSBuZXh0IGxpbmUgdGhhdCBpdCBwcmludHM7IHJlamVjdHMgd2hlbiBpdCBlbmRzIGZpcnN0LiAqL1xuICBsaW5lKCk6IFByb21pc2U8c3RyaW5nPjtcbiAgLyoqIFJlYWRzIGxpbmVzIHVudGlsIHRoaXMgb25lIGNvbWVzLiAqL1xuICBleHBlY3QobGluZTogc3RyaW5nKTogUHJvbWlzZTx2b2lkPjtcbiAgc2VuZChsaW5lOiBzdHJpbmcpOiB2b2lkO1xuICBraWxsKHNpZ25hbD86IE5vZGVKUy5TaWduYWxzKTogdm9pZDtcbiAgLyoqIEhvdyBpdCBlbmRlZC4gS2VwdDogbWF5IGJlIGFza2VkIGF0IGFueSB0aW1lLCBhbnkgbnVtYmVyIG9mIHRpbWVzLiAqL1xuICByZWFkb25seSBlbmRlZDogUHJvbWlzZTx7IGNvZGU6IG51bWJlciB8IG51bGw7IHNpZ25hbDogTm9kZUpTLlNpZ25hbHMgfCBudWxsOyBzdGRvdXQ6IHN0cmluZzsgc3RkZXJyOiBzdHJpbmcgfT47XG59XG5cbmNvbnN0IHJ1bm5pbmcgPSBuZXcgU2V0PFByb2dyYW0+KCk7XG5wcm9jZXNzLm9uKFwiZXhpdFwiLCBlbmRQcm9ncmFtcyk7XG5cbi8qKiBLaWxscyBhbGwgcHJvZ3JhbXMgdGhhdCBzdGlsbCBydW4uIEFzIGFuIGBhZnRlcmAgaG9vayBpdCBsZXRzIGEgdGVzdCBmaWxlIGVuZCB3aG9zZSB0ZXN0IGZhaWxlZC4gKi9cbmV4cG9ydCBmdW5jdGlvbiBlbmRQcm9ncmFtcygpOiB2b2lkIHtcbiAgZm9yIChjb25zdCBwcm9ncmFtIG9mIHJ1bm5pbmcpIHByb2dyYW0ua2lsbCgpO1xufVxuXG4vKiogU3RhcnRzIHRlc3RzL3Byb2dyYW1zLzxuYW1lPi50cy4gSXQgaXMga2lsbGVkIHdoZW4gdGhpcyBwcm9jZXNzIGVuZHMuICovXG5leHBvcnQgZnVuY3Rpb24gc3RhcnRQcm9ncmFtKFxuICBuYW1lOiBzdHJpbmcsXG4gIGFyZ3M6IHJlYWRvbmx5IChzdHJpbmcgfCBudW1iZXIpW10gPSBbXSxcbiAgb3B0aW9uczogU3Bhd25PcHRpb25zID0ge30sXG4pOiBQcm9ncmFtIHtcbiAgY29uc3QgZmlsZSA9IGpvaW4oYnVpbHQsIFwicHJvZ3JhbXNcIiwgYCR7bmFtZX0ubWpzYCk7XG4gIHJldHVybiBzdGFydENvbW1hbmQocHJvY2Vzcy5leGVjUGF0aCwgW1wiLS1lbmFibGUtc291cmNlLW1hcHNcIiwgZmlsZSwgLi4uYXJncy5tYXAoU3RyaW5nKV0sIG9wdGlvbnMpO1xufVxuXG4vKiogU3RhcnRzIGFueSBjb21tYW5kIGluIHRoZSBzYW1lIHdheS4gKi9cbmV4cG9ydCBmdW5jdGlvbiBzdGFydENvbW1hbmQoY29tbWFuZDogc3RyaW5nLCBhcmdzOiByZWFkb25seSBzdHJpbmdbXSwgb3B0aW9uczogU3Bhd25PcHRpb25zID0ge30pOiBQcm9ncmFtIHtcbiAgY29uc3QgY2hpbGQgPSBzcGF3bihjb21tYW5kLCBhcmdzLCB7IC4uLm9wdGlvbnMsIHN0ZGlvOiBbXCJwaXBlXCIsIFwicGlwZVwiLCBcInBpcGVcIl0gfSk7XG4gIGNvbnN0IG91dHB1dCA9IHsgc3Rkb3V0OiBcIlwiLCBzdGRlcnI6IFwiXCIgfTtcbiAgY29uc3QgbGluZXM6IHN0cmluZ1tdID0gW107XG4gIGxldCBvdmVyID0gZmFsc2U7XG4gIGxldCB3YWtlID0gKCkgPT4ge307XG4gIGNoaWxkLnN0ZGluLm9uKFwiZXJyb3JcIiwgKCkgPT4ge30pOyAvLyBpdCBtYXkgYmUgZ29uZSB3aGVuIGEgbGluZSBpcyBzZW50XG4gIGNoaWxkLnN0ZGVyci5vbihcImRhdGFcIiwgKHRleHQpID0+IChvdXRwdXQuc3RkZXJyICs9IHRleHQpKTtcbiAgY3JlYXRlSW50ZXJmYWNlKHsgaW5wdXQ6IGNoaWxkLnN0ZG91dCB9KS5vbihcImxpbmVcIiwgKGxpbmUpID0+IHtcbiAgICBvdXRwdXQuc3Rkb3V0ICs9IGAke2xpbmV9XFxuYDtcbiAgICBsaW5lcy5wdXNoKGxpbmUpO1xuICAgIHdha2UoKTtcbiAgfSk7XG4gIGNvbnN0IHByb2dyYW06IFByb2dyYW0gPSB7XG4gICAgcGlkOiBjaGlsZC5waWQgPz8gLTEsXG4gICAgY2hpbGQsXG4gICAgYXN5bmMgbGluZSgpIHtcbiAgICAgIHdoaWxlIChsaW5lcy5sZW5ndGggPT09IDApIHtcbiAgICAgICAgaWYgKG92ZXIpIHRocm93IG5ldyBFcnJvcihgJHtjb21tYW5kfSAke2FyZ3Muam9pbihcIiBcIil9IGVuZGVkIHdpdGhvdXQgYW5vdGhlciBsaW5lOiAke291dHB1dC5zdGRlcnJ9YCk7XG4gICAgICAgIGF3YWl0IG5ldyBQcm9taXNlPHZvaWQ+KChyZXNvbHZlKSA9PiAod2FrZSA9IHJlc29sdmUpKTtcbiAgICAgIH1cbiAgICAgIHJldHVybiBsaW5lcy5zaGlmdCgpIGFzIHN0cmluZztcbiAgICB9LFxuICAgIGFzeW5jIGV4cGVjdChsaW5lKSB7XG4gICAgICB3aGlsZSAoKGF3YWl0IHByb2dyYW0ubGluZSgpKSAhPT0gbGluZSk7XG4gICAgfSxcbiAgICBzZW5kOiAobGluZSkgPT4gdm9pZCBjaGlsZC5zdGRpbi53cml0ZShgJHtsaW5lfVxcbmApLFxuICAgIGtpbGw6IChzaWduYWwgPSBcIlNJR0tJTExcIikgPT4gdm9pZCBjaGlsZC5raWxsKHNpZ25hbCksXG4gICAgZW5kZWQ6IG9uY2UoY2hpbGQsIFwiY2xvc2VcIikudGhlbigoW2NvZGUsIHNpZ25hbF0pID0+IHtcbiAgICAgIHJ1bm5pbmcuZGVsZXRlKHByb2dyYW0pO1xuICAgICAgb3ZlciA9IHRydWU7XG4gICAgICB3YWtlKCk7XG4gICAgICByZXR1cm4geyBjb2RlOiBjb2RlIGFzIG51bWJlciB8IG51bGwsIHNpZ25hbDogc2lnbmFsIGFzIE5vZGVKUy5TaWduYWxzIHwgbnVsbCwgLi4ub3V0cHV0IH07XG4gICAgfSksXG4gIH07XG4gIHJ1bm5pbmcuYWRkKHByb2dyYW0pO1xuICByZXR1cm4gcHJvZ3JhbTtcbn1cblxuLyoqIFJ1bnMgYSBwcm9ncmFtIHRvIGl0cyBlbmQgYW5kIHJldHVybnMgd2hhdCBpdCBwcmludGVkOyBmYWlscyB3aGVuIGl0IGRvZXMuICovXG5leHBvcnQgYXN5bmMgZnVuY3Rpb24gcnVuUHJvZ3JhbShcbiAgbmFtZTogc3RyaW5nLFxuICBhcmdzOiByZWFkb25seSAoc3RyaW5nIHwgbnVtYmVyKVtdID0gW10sXG4gIG9wdGlvbnM6IFNwYXduT3B0aW9ucyAmIHsgc2Vjb25kcz86IG51bWJlciB9ID0ge30sXG4pOiBQcm9taXNlPHN0cmluZz4ge1xuICBjb25zdCB7IHNlY29uZHMgPSA2MCwgLi4ucmVzdCB9ID0gb3B0aW9ucztcbiAgY29uc3QgcHJvZ3JhbSA9IHN0YXJ0UHJvZ3JhbShuYW1lLCBhcmdzLCByZXN0KTtcbiAgY29uc3QgZW5kID0gYXdhaXQgd2F0Y2hkb2coYHByb2dyYW0gJHtuYW1lfWAsIHNlY29uZHMsICgpID0+IHByb2dyYW0uZW5kZWQpLmZpbmFsbHkoKCkgPT4gcHJvZ3JhbS5raWxsKCkpO1xuICBpZiAoZW5kLmNvZGUgIT09IDApXG4gICAgdGhyb3cgbmV3IEVycm9yKGBwcm9ncmFtICR7bmFtZX0gZW5kZWQgd2l0aCAke2VuZC5zaWduYWwgPz8gZW5kLmNvZGV9OiAke2VuZC5zdGRvdXR9JHtlbmQuc3RkZXJyfWApO1xuICByZXR1cm4gZW5kLnN0ZG91dDtcbn1cblxuLy8gLS0tIHJhbmRvbW5lc3MgLS0tXG5cbmV4cG9ydCBpbnRlcmZhY2UgUmFuZG9tIHtcbiAgcmVhZG9ubHkgc2VlZDogbnVtYmVyO1xuICAvKiogQSB3aG9sZSBudW1iZXIgZnJvbSAwIHRvIGJlbG93IGBib3VuZGAuICovXG4gIGJlbG93KGJvdW5kOiBudW1iZXIpOiBudW1iZXI7XG4gIC8qKiBBIHdob2xlIG51bWJlciBmcm9tIGBsZWFzdGAgdG8gYG1vc3RgLCBib3RoIGluY2x1ZGVkLiAqL1xuICBiZXR3ZWVuKGxlYXN0OiBudW1iZXIsIG1vc3Q6IG51bWJlcik6IG51bWJlcjtcbiAgLyoqIEFueSAzMiBiaXRzLiAqL1xuICB3b3JkKCk6IG51bWJlcjtcbiAgLyoqIEEgbnVtYmVyIGZyb20gMCB0byBiZWxvdyAxLiAqL1xuICBmcmFjdGlvbigpOiBudW1iZXI7XG4gIHBpY2s8VD4obGlzdDogcmVhZG9ubHkgVFtdKTogVDtcbiAgc2h1ZmZsZTxUPihsaXN0OiByZWFkb25seSBUW10pOiBUW107XG59XG5cbi8qKiBBIGdlbmVyYXRvciAobXVsYmVycnkzMikgd2hvc2Ugc2VlZCBpcyBrbm93bi4gKi9cbmV4cG9ydCBmdW5jdGlvbiByYW5kb21Gcm9tKHNlZWQ6IG51bWJlcik6IFJhbmRvbSB7XG4gIGxldCBzdGF0ZSA9IHNlZWQgPj4+IDA7XG4gIGNvbnN0IHdvcmQgPSAoKSA9PiB7XG4gICAgc3RhdGUgPSAoc3RhdGUgKyAweDZkMmI3OWY1KSA+Pj4gMDtcbiAgICBsZXQgeiA9IE1hdGguaW11bChzdGF0ZSBeIChzdGF0ZSA+Pj4gMTUpLCBzdGF0ZSB8IDEpO1xuICAgIHogXj0geiArIE1hdGguaW11bCh6IF4gKHogPj4+IDcpLCB6IHwgNjEpO1xuICAgIHJldHVybiAoeiBeICh6ID4+PiAxNCkpID4+PiAwO1xuICB9O1xuICBjb25zdCBmcmFjdGlvbiA9ICgpID0+IHdvcmQoKSAvIDIgKiogMzI7XG4gIGNvbnN0IGJlbG93ID0gKGJvdW5kOiBudW1iZXIpID0+IE1hdGguZmxvb3IoZnJhY3Rpb24oKSAqIGJvdW5kKTtcbiAgcmV0dXJuIHtcbiAgICBzZWVkLFxuICAgIHdvcmQsXG4gICAgZnJhY3Rpb24sXG4gICAgYmVsb3csXG4gICAgYmV0d2VlbjogKGxlYXN0LCBtb3N0KSA9PiBsZWFzdCArIGJlbG93KG1vc3QgLSBsZWFzdCArIDEpLFxuICAgIHBpY2s6IChsaXN0KSA9PiBsaXN0W2JlbG93KGxpc3QubGVuZ3RoKV0gYXMgKHR5cGVvZiBsaXN0KVtudW1iZXJdLFxuICAgIHNodWZmbGU6IChsaXN0KSA9PiB7XG4gICAgICBjb25zdCBjb3B5ID0gWy4uLmxpc3RdO1xuICAgICAgZm9yIChsZXQgayA9IGNvcHkubGVuZ3RoIC0gMTsgayA+IDA7IGstLSkge1xuICAgICAgICBjb25zdCBvdGhlciA9IGJlbG93KGsgKyAxKTtcbiAgICAgICAgW2NvcHlba10sIGNvcHlbb3RoZXJdXSA9IFtjb3B5W290aGVyXSBhcyAodHlwZW9mIGxpc3QpW251bWJlcl0sIGNvcHlba10gYXMgKHR5cGVvZiBsaXN0KVtudW1iZXJdXTtcbiAgICAgIH1cbiAgICAgIHJldHVybiBjb3B5O1xuICAgIH0sXG4gIH07XG59XG5cbi8qKiBBIGdlbmVyYXRvciB3aXRoIGEgbmV3IHNlZWQsIHdoaWNoIGlzIHByaW50ZWQ7IFpFUk9JUENfU0VFRD08bnVtYmVyPiByZXBlYXRzIGEgcnVuLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIHNlZWRlZFJhbmRvbShsYWJlbDogc3RyaW5nKTogUmFuZG9tIHtcbiAgY29uc3QgZ2l2ZW4gPSBwcm9jZXNzLmVudltcIlpFUk9JUENfU0VFRFwiXTtcbiAgY29uc3Qgc2VlZCA9IGdpdmVuID8gTnVtYmVyKGdpdmVuKSA+Pj4gMCA6IHJhbmRvbUludCgyICoqIDMyKTtcbiAgY29uc29sZS5sb2coYCMgJHtsYWJlbH06IFpFUk9JUENfU0VFRD0ke3NlZWR9YCk7XG4gIHJldHVybiByYW5kb21Gcm9tKHNlZWQpO1xufVxuXG4vLyAtLS0gc3RhdGlzdGljcyAtLS1cblxuLyoqIExlYXN0LCBtaWRkbGUsIDk5dGggcGVyY2VudGlsZSBhbmQgZ3JlYXRlc3Qgb2Ygc29tZSBtZWFzdXJlbWVudHMuICovXG5leHBvcnQgZnVuY3Rpb24gc3VtbWFyeSh2YWx1ZXM6IHJlYWRvbmx5IG51bWJlcltdKTogeyBsZWFzdDogbnVtYmVyOyBtZWRpYW46IG51bWJlcjsgcDk5OiBudW1iZXI7IG1vc3Q6IG51bWJlciB9IHtcbiAgY29uc3Qgc29ydGVkID0gWy4uLnZhbHVlc10uc29ydCgoYSwgYikgPT4gYSAtIGIpO1xuICBjb25zdCBhdCA9IChxOiBudW1iZXIpID0+IHNvcnRlZFtNYXRoLm1pbihzb3J0ZWQubGVuZ3RoIC0gMSwgTWF0aC5mbG9vcihxICogc29ydGVkLmxlbmd0aCkpXSA/PyBOdW1iZXIuTmFOO1xuICByZXR1cm4geyBsZWFzdDogYXQoMCksIG1lZGlhbjogYXQoMC41KSwgcDk5OiBhdCgwLjk5KSwgbW9zdDogYXQoMSkgfTtcbn1cbiJdLAogICJtYXBwaW5ncyI6ICI7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7O0FBRUEsU0FBUyxTQUFBQSxjQUFnQztBQUN6QyxTQUFTLFFBQUFDLGFBQVk7QUFDckIsU0FBUyxpQkFBQUMsc0JBQXFCOzs7QUNGOUIsU0FBdUIsc0JBQXNCO0FBQzdDLE9BQU8sUUFBUTtBQUNmLFNBQVMsb0JBQW9COzs7QUNXdEIsU0FBUyxPQUFPLE9BQWEsU0FBUyxHQUFXO0FBQ3RELFNBQU8sTUFBTSxPQUFPLFFBQVEsRUFBRTtBQUNoQztBQUVBLFNBQVMsTUFBTSxPQUFhLFFBQWdCLFFBQXdCO0FBQ2xFLE1BQUksVUFBVSxRQUFRLFVBQVUsT0FBVyxRQUFPO0FBQ2xELFVBQVEsT0FBTyxPQUFPO0FBQUEsSUFDcEIsS0FBSztBQUNILGFBQU8sS0FBSyxVQUFVLEtBQUs7QUFBQSxJQUM3QixLQUFLO0FBQ0gsYUFBTyxPQUFPLEtBQUs7QUFBQSxJQUNyQixLQUFLO0FBQ0gsYUFBTyxPQUFPLGNBQWMsT0FBTyxLQUFLLENBQUMsSUFBSSxPQUFPLEtBQUssSUFBSSxJQUFJLEtBQUs7QUFBQSxJQUN4RSxLQUFLO0FBQ0gsVUFBSSxPQUFPLFNBQVMsS0FBSyxFQUFHLFFBQU8sT0FBTyxLQUFLO0FBQy9DLGFBQU8sT0FBTyxNQUFNLEtBQUssSUFBSSxVQUFVLFFBQVEsSUFBSSxVQUFVO0FBQUEsSUFDL0Q7QUFBQSxFQUNGO0FBQ0EsTUFBSSxpQkFBaUIsV0FBWSxRQUFPLE1BQU0sT0FBTyxLQUFLLEtBQUssRUFBRSxTQUFTLEtBQUssQ0FBQztBQUNoRixRQUFNLFNBQVMsU0FBUyxJQUFJLE9BQU8sTUFBTTtBQUN6QyxNQUFJLE1BQU0sUUFBUSxLQUFLLEdBQUc7QUFDeEIsVUFBTSxRQUFTLE1BQTBCLElBQUksQ0FBQyxTQUFTLE1BQU0sTUFBTSxRQUFRLE1BQU0sQ0FBQztBQUNsRixXQUFPLEtBQUssS0FBSyxPQUFPLEtBQUssUUFBUSxNQUFNO0FBQUEsRUFDN0M7QUFDQSxRQUFNLFNBQVMsT0FBTyxRQUFRLEtBQTZCLEVBQ3hELE9BQU8sQ0FBQyxDQUFDLEVBQUUsS0FBSyxNQUFNLFVBQVUsTUFBUyxFQUN6QyxJQUFJLENBQUMsQ0FBQyxNQUFNLEtBQUssTUFBTSxHQUFHLEtBQUssVUFBVSxJQUFJLENBQUMsS0FBSyxNQUFNLE9BQU8sUUFBUSxNQUFNLENBQUMsRUFBRTtBQUNwRixTQUFPLEtBQUssS0FBSyxRQUFRLEtBQUssUUFBUSxNQUFNO0FBQzlDO0FBRUEsSUFBTSxlQUFlO0FBRXJCLFNBQVMsS0FBSyxNQUFjLE9BQWlCLE9BQWUsUUFBZ0IsUUFBd0I7QUFDbEcsUUFBTSxRQUFRLFNBQVMsTUFBTSxNQUFNO0FBQ25DLFFBQU0sUUFBUSxNQUFNLFdBQVcsSUFBSSxPQUFPLFFBQVEsR0FBRyxJQUFJLEdBQUcsS0FBSyxHQUFHLE1BQU0sS0FBSyxJQUFJLENBQUMsR0FBRyxLQUFLLEdBQUcsS0FBSztBQUNwRyxNQUFJLFdBQVcsS0FBTSxNQUFNLFNBQVMsT0FBTyxVQUFVLGdCQUFnQixDQUFDLE1BQU0sU0FBUyxJQUFJLEVBQUksUUFBTztBQUNwRyxRQUFNLFNBQVM7QUFBQSxFQUFLLE1BQU0sR0FBRyxJQUFJLE9BQU8sTUFBTSxDQUFDO0FBQy9DLFNBQU8sR0FBRyxJQUFJLEdBQUcsTUFBTSxHQUFHLE1BQU0sS0FBSyxJQUFJLE1BQU0sRUFBRSxDQUFDO0FBQUEsRUFBSyxNQUFNLEdBQUcsS0FBSztBQUN2RTs7O0FDbERBLFNBQVMsaUJBQWlCO0FBR25CLElBQU0sYUFBTixjQUF5QixNQUFNO0FBQUM7QUFFdkMsSUFBTSxTQUFTLEtBQUs7QUFDcEIsSUFBTSxRQUFRLElBQUksV0FBVyxJQUFJLGtCQUFrQixDQUFDLENBQUM7QUFHOUMsSUFBTSxTQUFOLE1BQWE7QUFBQSxFQUdsQixZQUFxQixJQUFZO0FBQVo7QUFBQSxFQUFhO0FBQUEsRUFBYjtBQUFBLEVBRnJCLFdBQVc7QUFBQSxFQUlYLE1BQU1DLE9BQW9CO0FBQ3hCLFNBQUssWUFBWUE7QUFDakIsUUFBSSxLQUFLLFNBQVMsVUFBVSxPQUFRLE1BQUssTUFBTTtBQUFBLEVBQ2pEO0FBQUE7QUFBQSxFQUdBLFFBQWM7QUFDWixVQUFNQyxTQUFRLE9BQU8sS0FBSyxLQUFLLFFBQVE7QUFDdkMsU0FBSyxXQUFXO0FBQ2hCLGFBQVMsT0FBTyxHQUFHLE9BQU9BLE9BQU0sVUFBUztBQUN2QyxVQUFJO0FBQ0YsZ0JBQVEsVUFBVSxLQUFLLElBQUlBLFFBQU8sSUFBSTtBQUFBLE1BQ3hDLFNBQVMsT0FBTztBQUNkLGNBQU0sRUFBRSxNQUFBQyxNQUFLLElBQUk7QUFDakIsWUFBSUEsVUFBUyxRQUFTLE9BQU0sSUFBSSxXQUFXO0FBQzNDLFlBQUlBLFVBQVMsU0FBVSxPQUFNO0FBQzdCLGdCQUFRLEtBQUssT0FBTyxHQUFHLEdBQUcsQ0FBQztBQUFBLE1BQzdCO0FBQUEsSUFDRjtBQUFBLEVBQ0Y7QUFDRjs7O0FDbkNBLE9BQU8saUJBQWlCO0FBRXhCLElBQU0sUUFBUSxDQUFDLE9BQU8sT0FBTyxPQUFPLE9BQU8sT0FBTyxLQUFLO0FBR2hELFNBQVMsTUFBTUMsUUFBdUI7QUFDM0MsTUFBSUEsU0FBUSxLQUFNLFFBQU8sR0FBR0EsTUFBSztBQUNqQyxNQUFJLFNBQVNBLFNBQVE7QUFDckIsTUFBSSxPQUFPO0FBQ1gsU0FBTyxVQUFVLFdBQVcsT0FBTyxJQUFJLE1BQU0sUUFBUSxPQUFRLFdBQVU7QUFDdkUsU0FBTyxHQUFHLE9BQU8sUUFBUSxDQUFDLENBQUMsSUFBSSxNQUFNLElBQUksQ0FBQztBQUM1QztBQUdPLFNBQVMsUUFBUSxPQUF3QkMsTUFBcUI7QUFDbkUsU0FBTyxHQUFHLEtBQUssSUFBSUEsSUFBRyxHQUFHLE9BQU8sS0FBSyxNQUFNLElBQUksS0FBSyxHQUFHO0FBQ3pEO0FBR08sU0FBUyxVQUFVRCxRQUF1QjtBQUMvQyxRQUFNLFVBQVUsUUFBUUEsUUFBTyxNQUFNO0FBQ3JDLFNBQU9BLFNBQVEsT0FBTyxVQUFVLEdBQUcsT0FBTyxLQUFLLE1BQU1BLE1BQUssQ0FBQztBQUM3RDtBQUVPLFNBQVMsSUFBSSxPQUF3QixTQUFTLEdBQVc7QUFDOUQsU0FBTyxLQUFLLE1BQU0sU0FBUyxFQUFFLEVBQUUsU0FBUyxRQUFRLEdBQUcsQ0FBQztBQUN0RDtBQUVBLElBQU0sVUFBVSxJQUFJLFlBQVksU0FBUyxFQUFFLE9BQU8sTUFBTSxXQUFXLEtBQUssQ0FBQztBQUV6RSxJQUFNLFVBQVU7QUFHVCxTQUFTLE1BQU1FLE9BQW1DO0FBQ3ZELFFBQU1GLFNBQVEsT0FBT0UsVUFBUyxXQUFXLE9BQU8sS0FBS0EsS0FBSSxJQUFJQTtBQUM3RCxNQUFJLFNBQVM7QUFDYixXQUFTLEtBQUssR0FBRyxLQUFLRixPQUFNLFVBQVM7QUFDbkMsVUFBTSxTQUFTLGVBQWVBLE9BQU0sRUFBRSxDQUFXO0FBQ2pELFVBQU0sWUFBWSxPQUFPQSxPQUFNLFNBQVMsSUFBSSxLQUFLLE1BQU0sQ0FBQztBQUN4RCxRQUFJLGNBQWMsVUFBYSxRQUFRLEtBQUssU0FBUyxHQUFHO0FBQ3RELGdCQUFVLE1BQU9BLE9BQU0sRUFBRSxFQUFhLFNBQVMsRUFBRSxFQUFFLFNBQVMsR0FBRyxHQUFHLENBQUM7QUFDbkU7QUFBQSxJQUNGLE9BQU87QUFDTCxnQkFBVTtBQUNWLFlBQU07QUFBQSxJQUNSO0FBQUEsRUFDRjtBQUNBLFNBQU87QUFDVDtBQUVBLFNBQVMsZUFBZUcsUUFBdUI7QUFDN0MsU0FBT0EsU0FBUSxNQUFPLElBQUlBLFNBQVEsTUFBTyxJQUFJQSxTQUFRLE1BQU8sSUFBSTtBQUNsRTtBQUVBLFNBQVMsT0FBT0gsUUFBdUM7QUFDckQsTUFBSTtBQUNGLFdBQU8sUUFBUSxPQUFPQSxNQUFLO0FBQUEsRUFDN0IsUUFBUTtBQUNOLFdBQU87QUFBQSxFQUNUO0FBQ0Y7QUFHTyxTQUFTLFNBQVNBLFFBQStCO0FBQ3RELFFBQU0sTUFBTUEsT0FBTSxRQUFRLENBQUM7QUFDM0IsU0FBTyxNQUFNLElBQUlBLFNBQVFBLE9BQU0sU0FBUyxHQUFHLEdBQUc7QUFDaEQ7QUFHTyxTQUFTLE1BQU1FLE9BQXNCO0FBRTFDLFNBQU8saUJBQWlCLEtBQUtBLEtBQUksSUFBSUEsTUFBSyxTQUFTLFlBQVlBLEtBQUk7QUFDckU7QUFHTyxTQUFTLE9BQU9BLE9BQWMsU0FBaUIsYUFBYSxPQUFlO0FBQ2hGLFFBQU0sU0FBUyxJQUFJLE9BQU8sS0FBSyxJQUFJLEdBQUcsVUFBVSxNQUFNQSxLQUFJLENBQUMsQ0FBQztBQUM1RCxTQUFPLGFBQWEsU0FBU0EsUUFBT0EsUUFBTztBQUM3Qzs7O0FIdEVPLElBQU0sT0FBTztBQUViLElBQU0sU0FBUztBQUVmLElBQU0sVUFBVTtBQUVoQixJQUFNLFNBQVM7QUFHZixJQUFNLFFBQU4sY0FBb0IsTUFBTTtBQUFBLEVBQy9CLFlBQ0UsU0FFUyxRQUNUO0FBQ0EsVUFBTSxPQUFPO0FBRko7QUFBQSxFQUdYO0FBQUEsRUFIVztBQUliO0FBR08sSUFBTSxRQUFOLGNBQW9CLE1BQU07QUFBQztBQUczQixJQUFNLFVBQU4sY0FBc0IsTUFBTTtBQUFDO0FBTTdCLElBQU0sVUFBTixNQUFjO0FBQUEsRUFTbkIsWUFDVyxNQUFNLElBQUksT0FBTyxDQUFDLEdBQ2xCLE1BQU0sSUFBSSxPQUFPLENBQUMsR0FDM0I7QUFGUztBQUNBO0FBQUEsRUFDUjtBQUFBLEVBRlE7QUFBQSxFQUNBO0FBQUE7QUFBQSxFQVRYLE9BQU87QUFBQTtBQUFBLEVBRVAsYUFBYSxRQUFRLE9BQU8sVUFBVTtBQUFBLEVBQ3RDLFNBQVM7QUFBQSxFQUNULFFBQWdCLE9BQU8sS0FBSztBQUFBLEVBQzVCLFdBQVc7QUFBQTtBQUFBLEVBUVgsSUFBSSxVQUFrQjtBQUNwQixXQUFPLEtBQUssYUFBYSxRQUFRLE9BQU8sV0FBVyxLQUFLLE9BQU87QUFBQSxFQUNqRTtBQUFBLEVBRUEsSUFBSSxPQUFlO0FBQ2pCLFdBQU8sUUFBUSxPQUFPLFFBQVE7QUFBQSxFQUNoQztBQUFBLEVBRUEsVUFBVSxTQUFvRDtBQUM1RCxTQUFLLE9BQU8sUUFBUSxTQUFTO0FBQzdCLFVBQU0sVUFBVSxRQUFRLFVBQVUsVUFBVSxRQUFRLElBQUksVUFBVSxLQUFLLFFBQVEsTUFBTSxRQUFRLElBQUksTUFBTSxNQUFNO0FBQzdHLFNBQUssU0FBUyxLQUFLLGNBQWMsQ0FBQztBQUNsQyxTQUFLLFFBQVEsT0FBTyxLQUFLLE1BQU07QUFBQSxFQUNqQztBQUFBLEVBRUEsTUFBTSxPQUFPLElBQVU7QUFDckIsU0FBSyxJQUFJLE1BQU0sR0FBRyxJQUFJO0FBQUEsQ0FBSTtBQUFBLEVBQzVCO0FBQUE7QUFBQSxFQUdBLFVBQVUsT0FBbUI7QUFDM0IsU0FBSyxNQUFNLE9BQU8sS0FBSyxDQUFDO0FBQUEsRUFDMUI7QUFBQTtBQUFBLEVBR0EsY0FBYyxPQUFtQjtBQUMvQixTQUFLLE1BQU0sT0FBTyxPQUFPLENBQUMsQ0FBQztBQUMzQixTQUFLLElBQUksTUFBTTtBQUFBLEVBQ2pCO0FBQUE7QUFBQSxFQUdBLE9BQU8sTUFBb0I7QUFDekIsU0FBSyxJQUFJLE1BQU07QUFDZixTQUFLLElBQUksTUFBTSxHQUFHLElBQUk7QUFBQSxDQUFJO0FBQzFCLFNBQUssSUFBSSxNQUFNO0FBQUEsRUFDakI7QUFDRjtBQUVBLFNBQVMsT0FBTyxRQUF5QjtBQUN2QyxRQUFNLEVBQUUsTUFBTSxLQUFLLE9BQU8sS0FBSyxRQUFRLE1BQU0sUUFBUSxJQUFJLEdBQUcsYUFBYSxNQUFNO0FBQy9FLFNBQU8sRUFBRSxNQUFNLEtBQUssTUFBTSxPQUFPLEtBQUssS0FBSyxNQUFNLFFBQVEsUUFBUSxNQUFNLFFBQVE7QUFDakY7QUFHTyxTQUFTLFVBQVUsT0FBd0I7QUFDaEQsU0FBTyxNQUFNLGlCQUFpQixRQUFRLE1BQU0sVUFBVSxPQUFPLEtBQUssQ0FBQztBQUNyRTtBQUdPLFNBQVMsT0FBTyxTQUFrQixPQUF3QjtBQUMvRCxNQUFJO0FBQ0YsWUFBUSxJQUFJLE1BQU07QUFDbEIsUUFBSSxpQkFBaUIsV0FBWSxRQUFPO0FBQ3hDLFFBQUksaUJBQWlCLGVBQWdCLFFBQU8sTUFBTSxhQUFhLElBQUksT0FBTztBQUMxRSxRQUFJLGlCQUFpQixPQUFPO0FBQzFCLFVBQUksTUFBTSxZQUFZLEdBQUksU0FBUSxPQUFPLFlBQVksVUFBVSxLQUFLLENBQUMsRUFBRTtBQUN2RSxhQUFPO0FBQUEsSUFDVDtBQUNBLFFBQUksaUJBQWlCLE9BQU87QUFDMUIsY0FBUSxPQUFPLFlBQVksVUFBVSxLQUFLLENBQUMsRUFBRTtBQUM3QyxVQUFJLE1BQU0sV0FBVyxPQUFXLFNBQVEsT0FBTyxNQUFNLE9BQU8sUUFBUSxPQUFPLElBQUksQ0FBQztBQUNoRixhQUFPO0FBQUEsSUFDVDtBQUNBLFVBQU0sV0FDSixpQkFBaUIsZ0JBQWdCLGlCQUFpQixXQUFZLE9BQWlDLFNBQVM7QUFDMUcsWUFBUTtBQUFBLE1BQ04sWUFBWSxXQUFXLFVBQVUsS0FBSyxJQUFJLDRCQUE2QixPQUFpQixTQUFTLE9BQU8sS0FBSyxDQUFDLEVBQUU7QUFBQSxJQUNsSDtBQUNBLFdBQU87QUFBQSxFQUNULFNBQVMsT0FBTztBQUNkLFdBQU8saUJBQWlCLGFBQWEsT0FBTztBQUFBLEVBQzlDO0FBQ0Y7OztBSTVIQSxTQUFTLGVBQXFCOzs7QUNDOUIsU0FBUyxpQkFBQUUsc0JBQXFCOzs7QUNEOUIsWUFBWUMsU0FBTzs7O0FDRW5CLFNBQVMsZUFBZSxnQkFBQUMsZUFBYyxlQUFBQyxjQUFhLGlCQUFBQyxnQkFBZSxpQkFBaUI7QUFDbkYsWUFBWUMsU0FBTzs7O0FDRm5CLFNBQVMsV0FBVyxXQUFXLFdBQVcsVUFBVSxnQkFBNEI7QUFDaEYsU0FBUyxjQUFjLGFBQWEsZUFBZSxpQkFBaUIsYUFBYSxnQkFBQUMscUJBQW9CO0FBRzlGLElBQU0sU0FBUztBQUdmLFNBQVMsWUFBWSxPQUFnQixNQUFxQjtBQUMvRCxNQUFJLGlCQUFpQkMsY0FBYyxRQUFPO0FBQzFDLFFBQU0sRUFBRSxNQUFBQyxPQUFNLFFBQVEsSUFBSTtBQUMxQixRQUFNLFFBQVEsWUFBWSxJQUFJO0FBQzlCLFFBQU0sVUFBVSxFQUFFLE9BQU8sTUFBTTtBQUMvQixVQUFRQSxPQUFNO0FBQUEsSUFDWixLQUFLO0FBQ0gsYUFBTyxJQUFJLGNBQWMscUJBQXFCLGVBQWUsS0FBSyxJQUFJLE9BQU87QUFBQSxJQUMvRSxLQUFLO0FBQUEsSUFDTCxLQUFLO0FBQ0gsYUFBTyxJQUFJLGdCQUFnQix5QkFBeUIsR0FBRyxLQUFLLDhCQUE4QixPQUFPO0FBQUEsSUFDbkcsS0FBSztBQUNILGFBQU8sSUFBSSxZQUFZLHFCQUFxQixHQUFHLEtBQUssMkJBQTJCLE9BQU87QUFBQSxJQUN4RixLQUFLO0FBQ0gsYUFBTztBQUFBLElBQ1Q7QUFDRSxhQUFPLElBQUksWUFBWSxrQkFBa0IsR0FBRyxLQUFLLEtBQUssT0FBTyxJQUFJLE9BQU87QUFBQSxFQUM1RTtBQUNGO0FBRU8sSUFBTSxjQUFOLE1BQWtCO0FBQUE7QUFBQSxFQUt2QixZQUFxQixNQUFjO0FBQWQ7QUFDbkIsUUFBSTtBQUVGLFdBQUssTUFBTSxTQUFTLEdBQUcsTUFBTSxHQUFHLElBQUksSUFBSSxVQUFVLFdBQVcsVUFBVSxhQUFhLFVBQVUsVUFBVTtBQUFBLElBQzFHLFNBQVMsT0FBTztBQUNkLFlBQU0sWUFBWSxPQUFPLElBQUk7QUFBQSxJQUMvQjtBQUNBLFFBQUksQ0FBQyxLQUFLLE9BQU8sRUFBRSxPQUFPLEdBQUc7QUFDM0IsV0FBSyxNQUFNO0FBQ1gsWUFBTSxJQUFJLFlBQVkscUJBQXFCLFlBQVksSUFBSSw2QkFBNkI7QUFBQSxJQUMxRjtBQUFBLEVBQ0Y7QUFBQSxFQVhxQjtBQUFBLEVBSlo7QUFBQSxFQUNULFFBQVE7QUFBQSxFQWdCUixTQUFnQjtBQUNkLFdBQU8sVUFBVSxLQUFLLEdBQUc7QUFBQSxFQUMzQjtBQUFBO0FBQUEsRUFHQSxTQUFTLE1BQWtCLFFBQXdCO0FBQ2pELFFBQUksT0FBTztBQUNYLFdBQU8sT0FBTyxLQUFLLFFBQVE7QUFDekIsWUFBTSxRQUFRLFNBQVMsS0FBSyxLQUFLLE1BQU0sTUFBTSxLQUFLLFNBQVMsTUFBTSxTQUFTLElBQUk7QUFDOUUsVUFBSSxVQUFVLEVBQUc7QUFDakIsY0FBUTtBQUFBLElBQ1Y7QUFDQSxXQUFPO0FBQUEsRUFDVDtBQUFBO0FBQUEsRUFHQSxTQUFTLE1BQWtCLFFBQXNCO0FBQy9DLFFBQUksS0FBSyxTQUFTLE1BQU0sTUFBTSxJQUFJLEtBQUssUUFBUTtBQUM3QyxZQUFNLElBQUksWUFBWSxvQkFBb0IsWUFBWSxLQUFLLElBQUksd0NBQXdDO0FBQUEsSUFDekc7QUFBQSxFQUNGO0FBQUEsRUFFQSxRQUFjO0FBQ1osUUFBSSxLQUFLLE1BQU8sV0FBVSxLQUFLLEdBQUc7QUFDbEMsU0FBSyxRQUFRO0FBQUEsRUFDZjtBQUNGO0FBRUEsSUFBTSxPQUFPLElBQUksU0FBUyxJQUFJLFlBQVksQ0FBQyxDQUFDO0FBQzVDLElBQU0sWUFBWSxJQUFJLFdBQVcsS0FBSyxNQUFNO0FBR3JDLElBQU0sT0FBTixNQUFXO0FBQUEsRUFDaEIsWUFDVyxNQUNBLE1BQ0FDLFFBQ1Q7QUFIUztBQUNBO0FBQ0EsaUJBQUFBO0FBQUEsRUFDUjtBQUFBLEVBSFE7QUFBQSxFQUNBO0FBQUEsRUFDQTtBQUFBLEVBR1gsT0FBTyxRQUFnQixPQUFxQjtBQUMxQyxRQUFJLEVBQUUsVUFBVSxLQUFLLFNBQVMsS0FBSyxTQUFTLFNBQVMsS0FBSyxRQUFRO0FBQ2hFLFlBQU0sSUFBSTtBQUFBLFFBQ1I7QUFBQSxRQUNBLEdBQUcsS0FBSyxjQUFjLElBQUksTUFBTSxDQUFDLG9CQUFvQixLQUFLLEtBQUs7QUFBQSxNQUNqRTtBQUFBLElBQ0Y7QUFBQSxFQUNGO0FBQUE7QUFBQSxFQUdBLEtBQUssUUFBZ0IsT0FBMkI7QUFDOUMsU0FBSyxPQUFPLFFBQVEsS0FBSztBQUN6QixVQUFNQSxTQUFRLElBQUksV0FBVyxLQUFLO0FBQ2xDLFNBQUssS0FBSyxTQUFTQSxRQUFPLEtBQUssT0FBTyxNQUFNO0FBQzVDLFdBQU9BO0FBQUEsRUFDVDtBQUFBLEVBRUEsSUFBSSxRQUF3QjtBQUMxQixTQUFLLE9BQU8sUUFBUSxDQUFDO0FBQ3JCLFNBQUssS0FBSyxTQUFTLFVBQVUsU0FBUyxHQUFHLENBQUMsR0FBRyxLQUFLLE9BQU8sTUFBTTtBQUMvRCxXQUFPLEtBQUssVUFBVSxHQUFHLElBQUk7QUFBQSxFQUMvQjtBQUFBLEVBRUEsSUFBSSxRQUF3QjtBQUMxQixTQUFLLE9BQU8sUUFBUSxDQUFDO0FBQ3JCLFNBQUssS0FBSyxTQUFTLFdBQVcsS0FBSyxPQUFPLE1BQU07QUFDaEQsV0FBTyxLQUFLLGFBQWEsR0FBRyxJQUFJO0FBQUEsRUFDbEM7QUFBQTtBQUFBLEVBR0EsT0FBTyxRQUF3QjtBQUM3QixTQUFLLE9BQU8sUUFBUSxDQUFDO0FBQ3JCLFNBQUssS0FBSyxTQUFTLFdBQVcsS0FBSyxPQUFPLE1BQU07QUFDaEQsV0FBTyxFQUFFLEtBQUssS0FBSyxVQUFVLEdBQUcsSUFBSSxHQUFHLE1BQU0sS0FBSyxVQUFVLEdBQUcsSUFBSSxFQUFFO0FBQUEsRUFDdkU7QUFBQTtBQUFBLEVBR0EsS0FBSyxRQUFnQkEsUUFBdUI7QUFDMUMsVUFBTSxRQUFRLEtBQUssS0FBSyxRQUFRQSxNQUFLO0FBQ3JDLFVBQU0sTUFBTSxNQUFNLFFBQVEsQ0FBQztBQUMzQixXQUFPLE1BQU0sTUFBTSxJQUFJLFFBQVEsTUFBTSxTQUFTLEdBQUcsR0FBRyxDQUFDO0FBQUEsRUFDdkQ7QUFDRjs7O0FDL0hBLFNBQVMsd0JBQXdCO0FBQ2pDLFlBQVlDLFNBQU87OztBQ0RuQixZQUFZQyxRQUFPOzs7QUNDbkIsU0FBUyxnQkFBQUMscUJBQW9CO0FBQzdCLFlBQVksT0FBTztBQTJEWixJQUFNLE1BQU0sQ0FBQyxPQUFlQyxRQUFlLFVBQXdCO0FBQUEsRUFDeEU7QUFBQSxFQUNBLEtBQUssUUFBUUE7QUFBQSxFQUNiLE1BQU07QUFBQSxFQUNOO0FBQUEsRUFDQSxPQUFPO0FBQ1Q7QUFHTyxJQUFNLFlBQVksQ0FBQyxPQUFlLFNBQXVCLElBQUksT0FBUyxpQkFBZSxjQUFjLElBQUksRUFBRTtBQUd6RyxJQUFNLE1BQU0sQ0FBQyxPQUFlLE1BQWMsT0FBZSxNQUFjQyxTQUFRLE9BQWE7QUFBQSxFQUNqRztBQUFBLEVBQ0EsS0FBSyxRQUFRLE9BQU87QUFBQSxFQUNwQjtBQUFBLEVBQ0E7QUFBQSxFQUNBLE9BQUFBO0FBQ0Y7QUFFTyxJQUFlLFVBQWYsTUFBdUI7QUFBQSxFQVc1QixZQUNXLE1BQ0EsT0FDQSxNQUNUO0FBSFM7QUFDQTtBQUNBO0FBRVQsU0FBSyxPQUFPLEtBQUssS0FBSyxLQUFLO0FBQzNCLFNBQUssT0FBTyxNQUFNO0FBQ2xCLFNBQUssV0FBVyxLQUFLLEtBQUssSUFBTSxxQkFBbUI7QUFDbkQsU0FBSyxXQUFXLEtBQUssS0FBSyxJQUFNLG9CQUFrQjtBQUNsRCxTQUFLLFNBQVMsS0FBSyxLQUFLLElBQU0sa0JBQWdCO0FBQzlDLFFBQUksS0FBSyxXQUFXLEVBQUcsTUFBSyxRQUFRLDRCQUE0QjtBQUNoRSxRQUFJLEtBQUssV0FBVyxFQUFHLE1BQUssUUFBUSxtQkFBbUI7QUFBQSxFQUN6RDtBQUFBLEVBWFc7QUFBQSxFQUNBO0FBQUEsRUFDQTtBQUFBLEVBYkY7QUFBQSxFQUNBO0FBQUEsRUFDQTtBQUFBLEVBQ0E7QUFBQSxFQUNBO0FBQUE7QUFBQSxFQUVBLFVBQWtCO0FBQUE7QUFBQSxFQUVsQixTQUFrQjtBQUFBLEVBbUIzQixRQUEyQjtBQUN6QixXQUFPO0FBQUEsRUFDVDtBQUFBO0FBQUEsRUFTQSxNQUFNLE9BQWEsSUFBb0I7QUFDckMsV0FBTztBQUFBLEVBQ1Q7QUFBQTtBQUFBLEVBT0EsUUFBUSxLQUFvQjtBQUMxQixVQUFNLElBQUlDLGNBQWEsbUJBQW1CLEdBQUcsS0FBSyxJQUFJLEtBQUssS0FBSyxJQUFJLE1BQU0sR0FBRyxFQUFFO0FBQUEsRUFDakY7QUFBQTtBQUFBLEVBR1UsS0FBS0YsUUFBcUI7QUFDbEMsUUFBSUEsU0FBUSxLQUFLLEtBQUssTUFBTyxNQUFLLFFBQVEsWUFBWUEsTUFBSyw2QkFBNkIsS0FBSyxLQUFLLEtBQUssRUFBRTtBQUFBLEVBQzNHO0FBQUE7QUFBQSxFQUdVLFdBQVcsT0FBcUI7QUFDeEMsUUFBSSxLQUFLLFNBQVMsTUFBTSxLQUFLLEtBQUssU0FBUyxPQUFPO0FBQ2hELFdBQUssUUFBUSxpQkFBaUIsS0FBSyxNQUFNLHNDQUFzQyxLQUFLLEtBQUs7QUFBQSxJQUMzRjtBQUFBLEVBQ0Y7QUFBQTtBQUFBLEVBR1UsV0FBVyxZQUFvQixNQUFvQjtBQUMzRCxRQUFJLGNBQWMsS0FBSyxZQUFZLGFBQWEsTUFBTTtBQUNwRCxXQUFLLFFBQVEsR0FBRyxVQUFVLDZCQUE2QixLQUFLLFFBQVEsRUFBRTtBQUFBLElBQ3hFO0FBQUEsRUFDRjtBQUFBLEVBRVUsUUFBUSxNQUFjLFFBQXNCO0FBQ3BELFVBQU0sVUFBVSxLQUFLLEtBQUssUUFBUSxLQUFLLE1BQU0sTUFBTTtBQUNuRCxXQUFPLEVBQUUsTUFBTSxPQUFPLFlBQVksT0FBTyxHQUFHLE1BQU0sRUFBRSxHQUFHLFFBQVEsRUFBRTtBQUFBLEVBQ25FO0FBQUEsRUFFVSxNQUFNLE1BQWMsT0FBcUI7QUFDakQsV0FBTyxFQUFFLE1BQU0sT0FBTyxLQUFLLEtBQUssVUFBVSxLQUFLLEdBQUcsTUFBTSxFQUFFLE9BQU8sT0FBTyxLQUFLLEtBQUssTUFBTSxLQUFLLEVBQUUsRUFBRTtBQUFBLEVBQ25HO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQSxFQU1VLFNBQVlHLE9BQWtCO0FBQ3RDLGFBQVMsT0FBTyxHQUFHLE9BQU8sR0FBRyxRQUFRO0FBQ25DLFVBQUk7QUFDRixlQUFPQSxNQUFLO0FBQUEsTUFDZCxTQUFTLE9BQU87QUFDZCxZQUFJLEVBQUUsaUJBQWlCRCxlQUFlLE9BQU07QUFBQSxNQUM5QztBQUFBLElBQ0Y7QUFDQSxXQUFPQyxNQUFLO0FBQUEsRUFDZDtBQUNGOzs7QUQzS0EsSUFBTSxpQkFBaUIsS0FBSztBQUVyQixJQUFNLGVBQU4sY0FBMkIsUUFBUTtBQUFBLEVBQ3hDLFlBQVksTUFBWSxPQUFlO0FBQ3JDLFVBQU0sTUFBTSxPQUFPLE9BQU87QUFDMUIsUUFBSSxLQUFLLFdBQVcsS0FBSyxVQUFVO0FBQ2pDLFdBQUssUUFBUSxpQkFBaUIsS0FBSyxNQUFNLDJCQUEyQixLQUFLLFFBQVEsUUFBUTtBQUFBLElBQzNGO0FBQ0EsU0FBSyxLQUFPLG9CQUFpQixLQUFLLFdBQVcsS0FBSyxRQUFRO0FBQUEsRUFDNUQ7QUFBQSxFQUVBLFFBQWdCO0FBQ2QsV0FBTyxDQUFDO0FBQUEsRUFDVjtBQUFBLEVBRUEsQ0FBQyxXQUE4QjtBQUM3QixVQUFNLFdBQVcsS0FBSyxJQUFJLEdBQUcsS0FBSyxNQUFNLGlCQUFpQixLQUFLLFFBQVEsQ0FBQztBQUN2RSxhQUFTLFFBQVEsR0FBRyxRQUFRLEtBQUssVUFBVSxTQUFTLFVBQVU7QUFDNUQsWUFBTSxRQUFRLEtBQUssSUFBSSxVQUFVLEtBQUssV0FBVyxLQUFLO0FBQ3RELFlBQU1DLFNBQVEsS0FBSyxLQUFLLEtBQU8sb0JBQWlCLFFBQVEsS0FBSyxVQUFVLFFBQVEsS0FBSyxRQUFRO0FBQzVGLGVBQVMsSUFBSSxHQUFHLElBQUksT0FBTyxLQUFLO0FBQzlCLGNBQU0sRUFBRSxPQUFPLE9BQU8sUUFBUSxDQUFDLEdBQUcsT0FBT0EsT0FBTSxTQUFTLElBQUksS0FBSyxXQUFXLElBQUksS0FBSyxLQUFLLFFBQVEsRUFBRTtBQUFBLE1BQ3RHO0FBQUEsSUFDRjtBQUFBLEVBQ0Y7QUFBQSxFQUVBLFFBQWdCO0FBQ2QsV0FBTyxDQUFDLElBQU0sbUJBQWdCLEtBQUssV0FBVyxLQUFLLFVBQVUsVUFBVSxDQUFDO0FBQUEsRUFDMUU7QUFDRjs7O0FFakNBLFlBQVlDLFFBQU87OztBQ0FuQixZQUFZQyxRQUFPO0FBSVosSUFBTSxRQUFRLEtBQUs7QUFDbkIsSUFBTSxPQUFPLEtBQUs7QUFHbEIsSUFBTSxNQUFNLENBQUNDLFdBQTBCLEtBQUssS0FBS0EsU0FBUSxDQUFDLElBQUk7QUFDOUQsSUFBTSxPQUFPLENBQUNBLFdBQTBCLEtBQUssS0FBS0EsU0FBUSxFQUFFLElBQUk7QUFHaEUsSUFBTSxRQUFRLENBQUMsRUFBRSxLQUFBQyxNQUFLLE1BQUFDLE1BQUssTUFBc0JBLFFBQU8sT0FBT0QsU0FBUTtBQUV2RSxJQUFNLFFBQVEsQ0FBQyxFQUFFLEtBQUFBLEtBQUksTUFBc0JBLE9BQU07QUFFakQsSUFBTSxTQUFTLENBQUMsRUFBRSxNQUFBQyxNQUFLLE1BQXVCQSxVQUFTLE9BQU87QUFHOUQsSUFBTSxTQUFTLENBQUMsRUFBRSxLQUFBRCxNQUFLLE1BQUFDLE1BQUssT0FBdUJBLFFBQU8sY0FBYyxPQUFPRCxTQUFRO0FBR3ZGLFNBQVMsTUFBTSxHQUFXLEdBQVcsU0FBMEI7QUFDcEUsUUFBTSxhQUFjLElBQUksS0FBSyxVQUFXLFdBQVc7QUFDbkQsU0FBTyxhQUFhLEtBQUssV0FBVyxVQUFVO0FBQ2hEO0FBR08sSUFBTSxZQUFZLENBQUMsYUFBOEIsYUFBYSxJQUFJLElBQUksS0FBSyxLQUFLLE1BQU0sV0FBVyxDQUFDO0FBUWxHLElBQU0sYUFBYSxDQUFDRSxXQUE0QixFQUFFLEtBQUssTUFBTUEsS0FBSSxJQUFJLE1BQU0sT0FBTyxNQUFNQSxLQUFJLEVBQUU7QUFFOUYsSUFBTSxlQUFlLENBQUMsRUFBRSxLQUFLLE1BQU0sTUFBd0IsT0FBTyxHQUFHLFdBQVcsS0FBSztBQUdyRixJQUFNLGlCQUFpQixDQUFDLEVBQUUsS0FBSyxNQUFNLEdBQWEsYUFDdkQsT0FBTyxHQUFHLElBQUksT0FBTyxRQUFRLElBQUksT0FBTyxLQUFLO0FBRXhDLElBQU0sT0FBUztBQUV0QixJQUFNLGVBQWUsS0FBSztBQUUxQixJQUFNLGdCQUFnQjtBQUVmLElBQU0sYUFBYSxLQUFLO0FBR3hCLElBQU0sTUFBTixNQUFVO0FBQUEsRUFLZixZQUNXLE1BQ0EsT0FDQSxNQUNBLE9BQ1Q7QUFKUztBQUNBO0FBQ0E7QUFDQTtBQUFBLEVBQ1I7QUFBQSxFQUpRO0FBQUEsRUFDQTtBQUFBLEVBQ0E7QUFBQSxFQUNBO0FBQUEsRUFSWCxVQUFvQixJQUFJLFNBQVMsSUFBSSxZQUFZLENBQUMsQ0FBQztBQUFBLEVBQ25ELFNBQVM7QUFBQSxFQUNULE9BQU87QUFBQTtBQUFBLEVBVVAsSUFBSSxTQUFpQjtBQUNuQixXQUFPLEtBQUssUUFBUSxnQkFBZ0IsS0FBSyxRQUFRLEtBQUssSUFBSSxLQUFLLE9BQU8sVUFBVTtBQUFBLEVBQ2xGO0FBQUE7QUFBQSxFQUdBLElBQUksU0FBaUI7QUFDbkIsV0FBTyxLQUFLLFNBQVMsS0FBSyxRQUFRLGlCQUFpQixLQUFLLE1BQU0sS0FBSztBQUFBLEVBQ3JFO0FBQUE7QUFBQSxFQUdBLFNBQWU7QUFDYixTQUFLLE9BQU87QUFDWixXQUFPO0FBQUEsRUFDVDtBQUFBO0FBQUEsRUFHQSxHQUFHLEdBQVcsU0FBUyxHQUFXO0FBQ2hDLFFBQUksS0FBSyxPQUFPLGNBQWUsUUFBTyxLQUFLLEtBQUssT0FBTyxLQUFLLFFBQVEsSUFBSSxLQUFLLE9BQU8sTUFBTTtBQUMxRixRQUFJLElBQUksS0FBSyxVQUFVLEtBQUssS0FBSyxLQUFNLE1BQUssTUFBTSxDQUFDO0FBQ25ELFVBQU0sU0FBUyxJQUFJLEtBQUssVUFBVSxLQUFLLE9BQU87QUFDOUMsV0FBTyxFQUFFLEtBQUssS0FBSyxRQUFRLFVBQVUsT0FBTyxJQUFJLEdBQUcsTUFBTSxLQUFLLFFBQVEsVUFBVSxRQUFRLEdBQUcsSUFBSSxFQUFFO0FBQUEsRUFDbkc7QUFBQSxFQUVBLE1BQU0sR0FBaUI7QUFDckIsVUFBTSxPQUFPLEtBQUssSUFBSSxHQUFHLEtBQUssTUFBTSxlQUFlLEtBQUssSUFBSSxDQUFDO0FBQzdELFNBQUssU0FBUztBQUNkLFNBQUssT0FBTyxLQUFLLElBQUksS0FBSyxPQUFPLElBQUksSUFBSTtBQUN6QyxVQUFNSCxTQUFRLEtBQUssS0FBSyxLQUFLLEtBQUssUUFBUSxJQUFJLEtBQUssT0FBTyxLQUFLLE9BQU8sS0FBSyxLQUFLLElBQUk7QUFDcEYsU0FBSyxVQUFVLElBQUksU0FBU0EsT0FBTSxNQUFNO0FBQUEsRUFDMUM7QUFDRjs7O0FEMUVBLElBQU0sY0FBYyxLQUFLO0FBVWxCLElBQU0sZUFBTixjQUEyQixRQUFRO0FBQUEsRUFDL0I7QUFBQSxFQUNBO0FBQUEsRUFDQTtBQUFBLEVBQ0E7QUFBQTtBQUFBLEVBRUE7QUFBQSxFQUVULFlBQVksTUFBWSxPQUFlLE1BQTJCO0FBQ2hFLFVBQU0sTUFBTSxPQUFPLElBQUk7QUFDdkIsU0FBSyxhQUFhLFNBQVM7QUFDM0IsU0FBSyxhQUFhLEtBQUssYUFBZSx3QkFBcUI7QUFDM0QsU0FBSyxjQUFjLEtBQUssS0FBSyxJQUFNLG9CQUFpQjtBQUNwRCxTQUFLLFdBQVcsS0FBSyxhQUFhLEtBQUssYUFBZSx5QkFBc0IsSUFBSTtBQUNoRixTQUFLLFdBQWEsa0JBQWUsSUFBSSxLQUFLLFFBQVEsQ0FBQztBQUNuRCxTQUFLLEtBQU8saUJBQWMsS0FBSyxjQUFjLEtBQUssTUFBTTtBQUN4RCxVQUFNLGFBQWEsS0FBSyxhQUFhLEtBQUssS0FBSyxJQUFNLHFCQUFrQixJQUFJO0FBQzNFLFFBQUksYUFBYSxFQUFHLE1BQUssUUFBUSxpQkFBaUIsVUFBVSxFQUFFO0FBQzlELFNBQUssY0FBYyxlQUFlO0FBQ2xDLFNBQUssU0FBUyxJQUFJLElBQUksS0FBSyxNQUFRLGdCQUFhLEtBQUssUUFBUSxLQUFLLFdBQVc7QUFBQSxFQUMvRTtBQUFBO0FBQUEsRUFJQSxPQUFPLFFBQXdCO0FBQzdCLFdBQU8sTUFBTSxNQUFNLElBQUksQ0FBQyxLQUFLO0FBQUEsRUFDL0I7QUFBQSxFQUVBLE1BQU0sRUFBRSxLQUFLLE1BQU0sR0FBdUI7QUFDeEMsV0FBTyxRQUFRLElBQUksS0FBSyxXQUFXLEVBQUUsS0FBSyxPQUFPLFFBQVEsRUFBRSxJQUFJLEVBQUUsTUFBTSxNQUFNLEtBQUssTUFBTSxPQUFPLEVBQUU7QUFBQSxFQUNuRztBQUFBLEVBRUEsTUFBTSxRQUEwQjtBQUM5QixVQUFNLE9BQU8sV0FBVyxLQUFLLEtBQUssT0FBTyxNQUFNLENBQUM7QUFDaEQsUUFBSSxLQUFLLFNBQVMsS0FBSyxTQUFVLE1BQUssUUFBUSxxQkFBcUIsS0FBSyxLQUFLLHNCQUFzQixLQUFLLFFBQVEsRUFBRTtBQUNsSCxXQUFPO0FBQUEsRUFDVDtBQUFBO0FBQUEsRUFHQSxNQUFNLFFBQWdCLE1BQXFFO0FBQ3pGLFNBQUssT0FBTyxPQUFPO0FBQ25CLFFBQUksS0FBSyxLQUFLLE1BQU0sTUFBTTtBQUMxQixhQUFTLFFBQVEsS0FBSyxPQUFPLFNBQVMsSUFBSSxhQUFhLFFBQVEsR0FBRyxTQUFTO0FBQ3pFLFlBQU1JLFFBQU8sS0FBSyxLQUFLLE9BQU8sR0FBRyxHQUFHLEtBQUssR0FBRyxFQUFFO0FBQzlDLFVBQUlBLFVBQVMsT0FBUSxRQUFPO0FBQzVCLFdBQUssS0FBSyxNQUFNQSxLQUFJO0FBQUEsSUFDdEI7QUFDQSxXQUFPLEtBQUssUUFBUSx1RUFBdUU7QUFBQSxFQUM3RjtBQUFBO0FBQUEsRUFHQSxZQUFpRDtBQUMvQyxRQUFJLFNBQVM7QUFDYixVQUFNLE9BQU8sS0FBSyxNQUFRLGVBQVksQ0FBQyxRQUFRLE9BQU87QUFDcEQsWUFBTSxPQUFPLE1BQU0sTUFBTTtBQUN6QixZQUFNLFFBQVMsR0FBRyxNQUFNLElBQUs7QUFDN0IsVUFBSSxDQUFDLE1BQU0sTUFBTSxPQUFPLEtBQUssR0FBRztBQUM5QixpQkFDRSxTQUFTLFFBQ0wsS0FBSyxjQUFjLE1BQU0sTUFBTSxNQUFRLHFCQUN0QyxNQUFNLE1BQU0sSUFBSSxLQUFLLGdCQUFnQjtBQUM1QyxlQUFPO0FBQUEsTUFDVDtBQUVBLGFBQU8sRUFBRSxLQUFLLEtBQUssT0FBUSxPQUFPLElBQUksU0FBUyxRQUFTLENBQUMsR0FBRyxPQUFPLEdBQUcsTUFBTTtBQUFBLElBQzlFLENBQUM7QUFDRCxXQUFPLEVBQUUsTUFBTSxPQUFPO0FBQUEsRUFDeEI7QUFBQTtBQUFBLEVBR0EsWUFBc0I7QUFDcEIsV0FBTyxLQUFLLE1BQVEsZUFBWSxDQUFDLFFBQVEsT0FBTztBQUM5QyxZQUFNLE9BQU8sTUFBTSxNQUFNO0FBQ3pCLFlBQU0sUUFBUSxHQUFHLE1BQU0sSUFBSSxLQUFLO0FBQ2hDLFVBQUksU0FBUyxNQUFNO0FBQ2pCLGNBQU0sUUFBUSxLQUFLLE9BQU8sTUFBTTtBQUNoQyxZQUFJLFNBQVMsS0FBSyxZQUFhLE1BQUssUUFBUSxRQUFRLEdBQUcsS0FBSyxnQkFBZ0IsS0FBSyxPQUFPLEtBQUssV0FBVyxFQUFFO0FBQzFHLGVBQU87QUFBQSxNQUNUO0FBQ0EsVUFBSSxDQUFDLE1BQU0sTUFBTSxNQUFNLEtBQUssRUFBRyxRQUFPO0FBRXRDLFlBQU0sTUFBTSxLQUFLLGNBQWMsR0FBRyxPQUFPLEtBQUssTUFBTSxPQUFPLENBQUMsSUFBSSxJQUFJLFFBQVE7QUFDNUUsYUFBTyxFQUFFLEtBQUssT0FBTyxHQUFHLE1BQU07QUFBQSxJQUNoQyxDQUFDO0FBQUEsRUFDSDtBQUFBLEVBRUEsWUFBa0I7QUFDaEIsV0FBTyxLQUFLLFNBQVMsTUFBTTtBQUN6QixZQUFNLE9BQU8sS0FBSyxVQUFVO0FBQzVCLFlBQU0sRUFBRSxNQUFNLE9BQU8sSUFBSSxLQUFLLFVBQVU7QUFDeEMsWUFBTSxRQUFRLEtBQUssTUFBTSxLQUFLLE1BQU0sUUFBUTtBQUU1QyxZQUFNLE9BQU8sUUFBUSxPQUFPLElBQUksSUFBSSxLQUFLLElBQUksTUFBTSxDQUFDLElBQUksS0FBSyxXQUFXLEtBQUssUUFBUSxLQUFLO0FBQzFGLGFBQU8sRUFBRSxNQUFNLE1BQU0sUUFBUSxNQUFNLEtBQUssSUFBSSxHQUFHLEtBQUssSUFBSSxNQUFNLEtBQUssUUFBUSxDQUFDLEVBQUU7QUFBQSxJQUNoRixDQUFDO0FBQUEsRUFDSDtBQUFBO0FBQUEsRUFHQSxhQUFhLEVBQUUsTUFBTSxLQUFLLEdBQWlCO0FBQ3pDLFNBQUssT0FBTyxPQUFPO0FBQ25CLFFBQUksUUFBUTtBQUNaLGFBQVMsSUFBSSxHQUFHLEtBQUssTUFBTSxJQUFJLEtBQUssSUFBSSxNQUFNLEtBQUssT0FBTyxNQUFNLEdBQUcsS0FBSyxLQUFLLEtBQUssTUFBTSxFQUFFLEdBQUc7QUFDM0YsVUFBSSxNQUFNLEtBQUssT0FBTyxHQUFHLEdBQUcsS0FBSyxDQUFDLE9BQU8sR0FBRyxNQUFNLElBQUksS0FBSyxNQUFPO0FBQUEsSUFDcEU7QUFDQSxXQUFPO0FBQUEsRUFDVDtBQUFBLEVBRUEsT0FBTyxFQUFFLFFBQVEsS0FBSyxHQUFpQjtBQUNyQyxRQUFJLENBQUMsS0FBSyxXQUFZLFFBQU87QUFDN0IsV0FBTyxDQUFDLFNBQVMsU0FBUyxTQUFTLElBQUksb0JBQW9CO0FBQUEsRUFDN0Q7QUFBQTtBQUFBLEVBSUEsUUFBZ0I7QUFDZCxVQUFNLE9BQU8sS0FBSyxVQUFVO0FBQzVCLFVBQU0sWUFBWSxLQUFLO0FBQ3ZCLFVBQU0sUUFBZ0IsQ0FBQztBQUN2QixRQUFJLFdBQVc7QUFDYixZQUFNLEtBQUssRUFBRSxNQUFNLFFBQVEsT0FBTyxLQUFLLGNBQWMsMkNBQTJDLFdBQVcsQ0FBQztBQUM1RyxZQUFNLEtBQUssRUFBRSxNQUFNLFNBQVMsT0FBTyxLQUFLLE9BQU8sSUFBSSxFQUFFLENBQUM7QUFBQSxJQUN4RDtBQUNBLFVBQU0sUUFBUSxLQUFLLGNBQWMsS0FBSztBQUN0QyxVQUFNO0FBQUEsTUFDSixFQUFFLE1BQU0sVUFBVSxPQUFPLEdBQUcsS0FBSyxXQUFXLEtBQUssS0FBSyxrQkFBa0IsTUFBTSxLQUFLLFlBQVk7QUFBQSxNQUMvRixFQUFFLE1BQU0sUUFBUSxPQUFPLGFBQWEsS0FBSyxJQUFJLEdBQUcsTUFBTSxFQUFFLEdBQUcsS0FBSyxLQUFLLEVBQUU7QUFBQSxNQUN2RSxFQUFFLE1BQU0sUUFBUSxPQUFPLGFBQWEsS0FBSyxJQUFJLEdBQUcsTUFBTSxFQUFFLEdBQUcsS0FBSyxLQUFLLEVBQUU7QUFBQSxNQUN2RSxLQUFLLFFBQVEsWUFBWSxzQkFBc0IscUJBQXVCLGtCQUFlO0FBQUEsTUFDckYsS0FBSyxRQUFRLFlBQVksb0JBQW9CLHFCQUF1QixpQkFBYztBQUFBLElBQ3BGO0FBQ0EsUUFBSSxXQUFXO0FBQ2IsWUFBTSxLQUFLLEtBQUssUUFBUSxrQkFBb0IsZ0JBQWEsR0FBRyxLQUFLLFFBQVEsbUJBQXFCLGlCQUFjLENBQUM7QUFBQSxJQUMvRztBQUNBLFdBQU87QUFBQSxFQUNUO0FBQUEsRUFFUyxRQUFlO0FBQ3RCLFVBQU0sT0FBTyxLQUFLLFVBQVU7QUFDNUIsV0FBTztBQUFBLE1BQ0wsTUFBTSxLQUFLLGNBQWMsS0FBSyxhQUFhLElBQUksSUFBSSxLQUFLO0FBQUEsTUFDeEQsTUFBTSxLQUFLO0FBQUEsTUFDWCxNQUFNO0FBQUEsTUFDTixNQUFNLGVBQWUsS0FBSyxNQUFNLEtBQUssUUFBUTtBQUFBLE1BQzdDLE1BQU0sZUFBZSxLQUFLLE1BQU0sS0FBSyxRQUFRO0FBQUEsTUFDN0MsVUFBVSxLQUFLLGNBQWMsWUFBWSxLQUFLLGFBQWEsU0FBUztBQUFBO0FBQUEsTUFFcEUsVUFBVSxLQUFLLGNBQWMsU0FBUyxLQUFLLGFBQWEsYUFBYTtBQUFBLE1BQ3JFLE9BQU8sS0FBSyxPQUFPLElBQUk7QUFBQSxJQUN6QjtBQUFBLEVBQ0Y7QUFBQSxFQUVBLENBQUMsV0FBOEI7QUFDN0IsVUFBTSxFQUFFLE1BQU0sS0FBSyxJQUFJLEtBQUssVUFBVTtBQUN0QyxRQUFJLFFBQVE7QUFDWixhQUFTLElBQUksR0FBRyxLQUFLLE1BQU0sSUFBSSxNQUFNLEtBQUssS0FBSyxLQUFLLE1BQU0sRUFBRSxHQUFHO0FBQzdELFlBQU0sU0FBUyxLQUFLLFFBQVEsRUFBRTtBQUM5QixVQUFJLE1BQU0sTUFBTSxPQUFPLEdBQUcsTUFBTSxJQUFJLEtBQUssTUFBTztBQUNoRCxZQUFNLFFBQVEsS0FBSyxPQUFPLE1BQU07QUFDaEMsVUFBSSxTQUFTLEtBQUssWUFBYSxNQUFLLFFBQVEsUUFBUSxHQUFHLEtBQUssZ0JBQWdCLEtBQUssT0FBTyxLQUFLLFdBQVcsRUFBRTtBQUMxRyxZQUFNLFFBQVEsS0FBSyxLQUFLLEtBQU8saUJBQWMsUUFBUSxLQUFLLFNBQVcsaUJBQWMsS0FBSyxRQUFRO0FBRWhHLFVBQUksTUFBTSxLQUFLLFFBQVEsRUFBRSxDQUFDLE1BQU0sTUFBTSxNQUFNLEVBQUcsT0FBTSxFQUFFLE9BQU8sT0FBTyxPQUFPLEdBQUcsTUFBTTtBQUFBLElBQ3ZGO0FBQUEsRUFDRjtBQUFBLEVBRUEsUUFBUSxFQUFFLE1BQU0sR0FBcUI7QUFDbkMsV0FBTyxLQUFLLEtBQUssT0FBUyxpQkFBYyxRQUFRLEtBQUssU0FBVyxjQUFXO0FBQUEsRUFDN0U7QUFBQSxFQUVBLFFBQWdCO0FBQ2QsVUFBTSxRQUFRLEtBQUssY0FBYyxLQUFLO0FBQ3RDLFdBQU87QUFBQSxNQUNMLElBQU0sZUFBWSxHQUFHLE1BQU07QUFBQSxNQUMzQixJQUFNLGVBQVksR0FBRyxNQUFNO0FBQUEsTUFDM0IsVUFBWSxvQkFBaUIsV0FBVztBQUFBLE1BQ3hDLEdBQUksS0FBSyxhQUFhLENBQUMsVUFBWSxtQkFBZ0IsUUFBUSxDQUFDLElBQUksQ0FBQztBQUFBLE1BQ2pFLFVBQVksbUJBQWdCLFVBQVU7QUFBQSxNQUN0QyxHQUFJLEtBQUssYUFBYSxDQUFDLFVBQVksa0JBQWUsT0FBTyxDQUFDLElBQUksQ0FBQztBQUFBLE1BQy9ELElBQU0sZ0JBQWEsS0FBSyxRQUFRLEtBQUssVUFBVSxNQUFNO0FBQUEsTUFDckQsSUFBTSxpQkFBYyxLQUFLLFdBQVcsS0FBSyxRQUFRLEtBQUssUUFBUSxPQUFPLGVBQWUsS0FBSyxRQUFRO0FBQUEsSUFDbkc7QUFBQSxFQUNGO0FBQUEsRUFFUyxNQUFNLE1BQVksR0FBbUI7QUFDNUMsUUFBSSxLQUFLLFNBQVMsVUFBVSxLQUFLLFNBQVMsT0FBUSxRQUFPLGFBQWEsV0FBVyxLQUFLLEtBQUssT0FBTyxLQUFLLEtBQUssQ0FBQyxDQUFDO0FBQzlHLFFBQUksS0FBSyxTQUFTLEVBQUcsUUFBTztBQUM1QixVQUFNLFNBQVMsS0FBSyxRQUFRO0FBQzVCLFVBQU0sS0FBTyxpQkFBYyxTQUFTLEtBQUs7QUFDekMsVUFBTSxPQUFpQixDQUFDO0FBQ3hCLFFBQUksU0FBUyxLQUFLLFNBQVUsTUFBSyxLQUFLLEtBQUssVUFBVSxLQUFLLEtBQUssT0FBTyxLQUFPLGNBQVcsQ0FBQyxDQUFDO0FBQzFGLFVBQU1DLFFBQU8sS0FBSyxLQUFLLE9BQU8sS0FBTyxhQUFVO0FBQy9DLFVBQU0sUUFBUSxNQUFNQSxLQUFJO0FBQ3hCLFFBQUksVUFBVSxFQUFHLE1BQUssS0FBSyxhQUFhLE9BQU9BLEtBQUksSUFBSSxZQUFZLFNBQVMsU0FBUyxPQUFPLEtBQUssQ0FBQyxFQUFFO0FBQ3BHLFdBQU8sS0FBSyxLQUFLLElBQUk7QUFBQSxFQUN2QjtBQUFBLEVBRUEsVUFBVSxRQUF3QjtBQUNoQyxVQUFNLE9BQU8sTUFBTSxNQUFNO0FBQ3pCLFVBQU0sU0FDSixLQUFLLGVBQ0osT0FBTyxNQUFNLEtBQUssTUFBTSxNQUFNLElBQUksS0FBSyxnQkFBZ0IsSUFBSSxNQUFNLE1BQU0sTUFBUTtBQUNsRixVQUFNLFFBQVEsT0FBTyxNQUFNLElBQUksU0FBUyxLQUFLLE9BQU8sTUFBTSxDQUFDLEtBQUs7QUFDaEUsV0FBTyxPQUFPLEtBQUssTUFBTSxPQUFPLENBQUMsQ0FBQyxLQUFLLEtBQUssR0FBRyxTQUFTLGFBQWEsRUFBRTtBQUFBLEVBQ3pFO0FBQ0Y7OztBRTVPQSxZQUFZQyxRQUFPO0FBT25CLElBQU0sY0FBYyxLQUFLO0FBRXpCLElBQU0sZUFBZSxLQUFLO0FBRTFCLElBQU0sUUFBUSxDQUFDLEVBQUUsS0FBQUMsS0FBSSxNQUFjQSxTQUFRO0FBQzNDLElBQU0sVUFBVTtBQUNoQixJQUFNLFNBQVMsQ0FBQyxXQUFtQixNQUFNLE1BQU0sSUFBTTtBQUU5QyxJQUFNLGVBQU4sY0FBMkIsUUFBUTtBQUFBLEVBQ3RCO0FBQUEsRUFDVDtBQUFBLEVBQ0E7QUFBQSxFQUNBO0FBQUEsRUFDQTtBQUFBLEVBQ0E7QUFBQSxFQUVULFlBQVksTUFBWSxPQUFlLE1BQXFCO0FBQzFELFVBQU0sTUFBTSxPQUFPLElBQUk7QUFDdkIsU0FBSyxTQUFTLFNBQVM7QUFDdkIsU0FBSyxZQUFZLEtBQUssS0FBSyxJQUFNLGVBQVk7QUFDN0MsU0FBSyxVQUFVLEtBQUssU0FBUyxJQUFJLEtBQUs7QUFDdEMsU0FBSyxjQUFjLEtBQUssS0FBSyxJQUFNLGtCQUFlO0FBQ2xELFNBQUssY0FBYyxLQUFLLEtBQUssSUFBTSxrQkFBZTtBQUNsRCxRQUFJLEtBQUssWUFBWSxLQUFNLEtBQUssVUFBVSxLQUFLLGNBQWMsS0FBSyxVQUFXO0FBQzNFLFdBQUssUUFBUSxpQkFBaUIsS0FBSyxTQUFTLFFBQVE7QUFBQSxJQUN0RDtBQUNBLFNBQUssV0FBVyxLQUFLLGFBQWEsSUFBSTtBQUN0QyxTQUFLLFdBQWEsY0FBVyxJQUFJLEtBQUssU0FBUyxLQUFLLEtBQUssU0FBUyxJQUFJLElBQUksS0FBSyxRQUFRLEVBQUU7QUFDekYsUUFBSSxLQUFLLGNBQWdCLFdBQVEsS0FBSyxZQUFZLEtBQUssY0FBYyxhQUFhO0FBQ2hGLFdBQUssUUFBUSxHQUFHLEtBQUssV0FBVyw2QkFBNkIsS0FBSyxRQUFRLEVBQUU7QUFBQSxJQUM5RTtBQUNBLFNBQUssVUFBWSxnQkFBYSxLQUFLLGNBQWdCO0FBQ25ELFNBQUssS0FBSyxLQUFLLFVBQVUsS0FBSyxjQUFjLEtBQUssTUFBTTtBQUFBLEVBQ3pEO0FBQUEsRUFFQSxTQUFTLE9BQXVCO0FBQzlCLFdBQVMsZ0JBQWEsUUFBVTtBQUFBLEVBQ2xDO0FBQUE7QUFBQSxFQUdBLFVBQVUsT0FBZSxNQUFzQjtBQUM3QyxXQUFPLEtBQUssU0FBUyxLQUFLLElBQU0sb0JBQWlCLE9BQU8sS0FBSztBQUFBLEVBQy9EO0FBQUEsRUFFQSxTQUFTLE9BQXVCO0FBQzlCLFdBQU8sS0FBSyxVQUFVLFFBQVEsS0FBSztBQUFBLEVBQ3JDO0FBQUEsRUFFQSxZQUFpQjtBQUNmLFdBQU8sSUFBSSxJQUFJLEtBQUssTUFBUSxlQUFjLGVBQVksS0FBSyxXQUFXO0FBQUEsRUFDeEU7QUFBQSxFQUVBLFFBQWdCO0FBQ2QsVUFBTSxRQUFRLEtBQUssS0FBSyxPQUFPO0FBQy9CLFVBQU0sU0FBUyxLQUFLLFVBQVU7QUFDOUIsUUFBSSxTQUFTO0FBQ2IsUUFBSSxVQUFVO0FBQ2QsYUFBUyxRQUFRLEdBQUcsUUFBUSxLQUFLLGFBQWEsU0FBUztBQUNyRCxZQUFNLFNBQVMsT0FBTyxHQUFHLE9BQVMsZUFBWTtBQUM5QyxVQUFJLE1BQU0sTUFBTSxNQUFNLENBQUMsRUFBRztBQUMxQixnQkFBVSxLQUFLLElBQUksU0FBUyxRQUFRLE1BQU0sQ0FBQztBQUFBLElBQzdDO0FBQ0EsVUFBTSxTQUFTLElBQUksSUFBSSxLQUFLLE1BQU0sS0FBSyxTQUFTLEtBQUssUUFBUSxLQUFLLFdBQVc7QUFDN0UsUUFBSSxVQUFVO0FBQ2QsYUFBUyxRQUFRLEdBQUcsUUFBUSxPQUFPLFFBQVEsU0FBUztBQUNsRCxZQUFNQyxRQUFPLE9BQU8sR0FBRyxPQUFTLFlBQVM7QUFDekMsVUFBSSxPQUFPQSxLQUFJLEtBQUssTUFBTSxNQUFNQSxLQUFJLENBQUMsRUFBRztBQUFBLElBQzFDO0FBQ0EsVUFBTSxRQUFRLEtBQUssY0FBYyxLQUFLO0FBQ3RDLFVBQU0sUUFBUSxZQUFjLFNBQU0sZ0JBQWdCLE9BQU8sT0FBTztBQUNoRSxXQUFPO0FBQUEsTUFDTCxFQUFFLE1BQU0sWUFBWSxPQUFPLFFBQVEsS0FBSyxXQUFXLE1BQU0sR0FBRyxNQUFNLEtBQUssVUFBVTtBQUFBLE1BQ2pGO0FBQUEsUUFDRSxNQUFNO0FBQUEsUUFDTixPQUFPLEdBQUcsS0FBSyxXQUFXLEtBQUssS0FBSyxtQkFBbUIsT0FBTyxHQUFHLE9BQU8sTUFBTTtBQUFBLFFBQzlFLE1BQU0sS0FBSztBQUFBLE1BQ2I7QUFBQSxNQUNBO0FBQUEsUUFDRSxNQUFNO0FBQUEsUUFDTixPQUFPLEdBQUcsS0FBSyxXQUFXLE9BQVMsUUFBSyxrQ0FBa0MsS0FBSztBQUFBLFFBQy9FLE1BQU0sS0FBSztBQUFBLE1BQ2I7QUFBQSxNQUNBLEVBQUUsTUFBTSxRQUFRLE9BQU8sSUFBSSxLQUFLLEtBQUssSUFBTSxXQUFRLEdBQUcsRUFBRSxFQUFFO0FBQUEsTUFDMUQsRUFBRSxNQUFNLGdCQUFnQixPQUFPLEdBQUcsTUFBTSwyQ0FBMkMsTUFBTSxPQUFPO0FBQUEsTUFDaEcsS0FBSyxNQUFNLFNBQVMsTUFBTSxLQUFLLEtBQUssT0FBUyxZQUFTLENBQUMsQ0FBQztBQUFBLE1BQ3hELEVBQUUsTUFBTSxvQkFBb0IsT0FBTyxLQUFLLFVBQVUsRUFBRTtBQUFBLE1BQ3BELEtBQUssUUFBUSxtQkFBcUIsZUFBWTtBQUFBLElBQ2hEO0FBQUEsRUFDRjtBQUFBLEVBRUEsWUFBb0I7QUFDbEIsVUFBTSxRQUFRLE9BQU8sS0FBSyxLQUFLLElBQU0sV0FBUSxJQUFJLEVBQUU7QUFDbkQsV0FBTyxDQUFDLG9CQUFvQixrQkFBa0IsT0FBTyxZQUFZLEVBQUUsS0FBSztBQUFBLEVBQzFFO0FBQUEsRUFFUyxRQUFlO0FBQ3RCLFVBQU0sU0FBUyxLQUFLLFVBQVU7QUFDOUIsUUFBSUMsV0FBVTtBQUNkLGFBQVMsUUFBUSxHQUFHLFFBQVEsS0FBSyxhQUFhLFNBQVM7QUFDckQsZUFBUyxPQUFPLEdBQUcsT0FBUyxVQUFPLE9BQVEsS0FBSSxPQUFPLE9BQU8sR0FBRyxPQUFTLG1CQUFnQixPQUFPLENBQUMsQ0FBQyxFQUFHLENBQUFBO0FBQUEsSUFDdkc7QUFFQSxVQUFNLE9BQU8sS0FBSyxJQUFJQSxVQUFTLEtBQUssUUFBUTtBQUM1QyxXQUFPLEVBQUUsTUFBTSxNQUFNLEtBQUssVUFBVSxNQUFNLElBQUksVUFBVSxJQUFJLFVBQVUsSUFBSSxPQUFPLEdBQUc7QUFBQSxFQUN0RjtBQUFBLEVBRUEsQ0FBQyxXQUE4QjtBQUM3QixVQUFNLFNBQVMsS0FBSyxVQUFVO0FBQzlCLFFBQUksUUFBUTtBQUNaLFFBQUksVUFBVTtBQUNkLGFBQVMsUUFBUSxHQUFHLFFBQVEsS0FBSyxhQUFhLFNBQVM7QUFDckQsZUFBUyxPQUFPLEdBQUcsUUFBVSxVQUFPLFFBQVE7QUFDMUMsWUFBSSxDQUFDLE9BQU8sT0FBTyxHQUFHLE9BQVMsb0JBQWlCLE9BQU8sS0FBSyxDQUFDLENBQUMsRUFBRztBQUNqRSxpQkFBUyxTQUFTLEtBQUssS0FBSyxPQUFPLEtBQUssVUFBVSxPQUFPLElBQUksQ0FBQyxHQUFHLE9BQU8sTUFBTSxLQUFJO0FBQ2hGLGdCQUFNLFFBQVEsTUFBTSxNQUFNO0FBQzFCLGNBQUksU0FBUyxLQUFLLFlBQWEsTUFBSyxRQUFRLHdCQUF3QixLQUFLLE9BQU8sS0FBSyxXQUFXLEVBQUU7QUFDbEcsZ0JBQU0sT0FBTyxLQUFLLEtBQUssS0FBSyxLQUFLLFNBQVMsS0FBSyxJQUFNLGFBQVUsS0FBSyxVQUFVO0FBQzlFLGdCQUFNLE1BQU0sS0FBSyxLQUFLLE9BQU8sS0FBSyxVQUFVLE9BQU8sSUFBSSxDQUFDO0FBQ3hELGNBQUksSUFBSSxRQUFRLE9BQU8sT0FBTyxJQUFJLFNBQVMsT0FBTyxNQUFNO0FBQ3RELGtCQUFNLEtBQUssU0FBUyxTQUFTLElBQUk7QUFDakM7QUFBQSxVQUNGO0FBQ0EsY0FBSSxFQUFFLFVBQVUsYUFBYyxNQUFLLFFBQVEsK0JBQStCO0FBQzFFLG1CQUFTO0FBQUEsUUFDWDtBQUFBLE1BQ0Y7QUFBQSxJQUNGO0FBQUEsRUFDRjtBQUFBLEVBRUEsSUFBSSxhQUFxQjtBQUN2QixXQUFPLEtBQUssU0FBUyxLQUFLLFlBQVksSUFBSSxLQUFLLFNBQVMsSUFBSSxLQUFLO0FBQUEsRUFDbkU7QUFBQSxFQUVBLFNBQVMsT0FBZSxNQUEyQjtBQUNqRCxRQUFJLEtBQUssT0FBUSxRQUFPLEVBQUUsT0FBTyxPQUFPLEtBQUssR0FBRyxPQUFPLEtBQUs7QUFDNUQsVUFBTSxRQUFRLEtBQUssU0FBUyxJQUFJLEtBQUssU0FBUyxDQUFDO0FBQy9DLFdBQU8sRUFBRSxPQUFPLE9BQU8sS0FBSyxHQUFHLE9BQU8sS0FBSyxLQUFLLFNBQVMsR0FBRyxLQUFLLFNBQVMsRUFBRTtBQUFBLEVBQzlFO0FBQUEsRUFFQSxRQUFnQjtBQUNkLFdBQU87QUFBQSxNQUNMLElBQU0sY0FBVyxHQUFHLE9BQU87QUFBQSxNQUMzQixVQUFZLGlCQUFjLFVBQVU7QUFBQSxNQUNwQyxJQUFNLGFBQVUsR0FBRyxNQUFNO0FBQUEsTUFDekIsSUFBTSxlQUFjLGVBQVksS0FBSyxhQUFhLE9BQU87QUFBQSxNQUN6RCxJQUFJLEtBQUssU0FBUyxLQUFLLFFBQVEsS0FBSyxhQUFhLE9BQU87QUFBQSxJQUMxRDtBQUFBLEVBQ0Y7QUFBQSxFQUVTLE1BQU0sTUFBWSxHQUFtQjtBQUM1QyxRQUFJLEtBQUssU0FBUyxRQUFTLFFBQU8sS0FBSyxLQUFLLFVBQVUsTUFBTSxLQUFLLEtBQUssT0FBUyxZQUFTLENBQUMsQ0FBQztBQUMxRixRQUFJLEtBQUssU0FBUyxPQUFRLFFBQU8sS0FBSyxVQUFVO0FBQ2hELFFBQUksS0FBSyxTQUFTLEVBQUcsUUFBTztBQUM1QixRQUFJLEtBQUssVUFBWSxlQUFZO0FBQy9CLFlBQU0sVUFBVSxNQUFNLEtBQUssRUFBRSxRQUFVLFNBQU0sR0FBRyxDQUFDLEdBQUcsU0FBUztBQUMzRCxjQUFNLFNBQVMsS0FBSyxLQUFLLE9BQU8sS0FBSyxVQUFVLEdBQUcsT0FBTyxDQUFDLENBQUM7QUFDM0QsZUFBTyxPQUFPLE1BQU0sSUFBSSxPQUFPLE1BQU0sTUFBTSxDQUFDLElBQUksTUFBTSxNQUFNLE1BQVEsWUFBUyxNQUFNO0FBQUEsTUFDckYsQ0FBQztBQUNELGFBQU8sU0FBUyxRQUFRLEtBQUssS0FBSyxPQUFPLEtBQUssU0FBUyxDQUFDLENBQUMsQ0FBQyxDQUFDLFlBQVksUUFBUSxLQUFLLEdBQUcsQ0FBQztBQUFBLElBQzFGO0FBQ0EsVUFBTUQsUUFBTyxLQUFLLEtBQUssT0FBTyxLQUFLLFNBQVMsQ0FBQyxDQUFDO0FBQzlDLFVBQU0sU0FBUyxLQUFLLEtBQUssSUFBSSxLQUFLLFNBQVMsQ0FBQyxJQUFNLGNBQVc7QUFDN0QsVUFBTSxRQUFRLE1BQU1BLEtBQUk7QUFDeEIsVUFBTSxPQUFPLFdBQVcsSUFBSSxDQUFDLElBQUksQ0FBQyxrQkFBa0IsS0FBSyxNQUFNLFNBQVMsQ0FBQyxDQUFDLFVBQVUsU0FBUyxDQUFDLEVBQUU7QUFDaEcsUUFBSSxVQUFVLEVBQUcsTUFBSyxLQUFLLEdBQUcsT0FBT0EsS0FBSSxJQUFJLHFCQUFxQixTQUFTLFNBQVMsT0FBTyxLQUFLLENBQUMsRUFBRTtBQUNuRyxXQUFPLEtBQUssS0FBSyxJQUFJO0FBQUEsRUFDdkI7QUFDRjs7O0FDOUtBLFlBQVlFLFFBQU87QUFPbkIsSUFBTSxjQUFjLEtBQUssS0FBSztBQUM5QixJQUFNLGFBQWE7QUFFbkIsSUFBTSxVQUFVLENBQUMsRUFBRSxLQUFBQyxLQUFJLE1BQWVBLFNBQVEsS0FBTTtBQUNwRCxJQUFNLGVBQWUsQ0FBQyxFQUFFLEtBQUFBLE1BQUssTUFBQUMsTUFBSyxNQUFjQSxRQUFPLE1BQU1ELFNBQVE7QUFFOUQsSUFBTSxpQkFBTixjQUE2QixRQUFRO0FBQUEsRUFDakM7QUFBQSxFQUVULFlBQVksTUFBWSxPQUFlLE1BQXlCO0FBQzlELFVBQU0sTUFBTSxPQUFPLElBQUk7QUFDdkIsU0FBSyxjQUFjLEtBQUssS0FBSyxJQUFNLHNCQUFtQjtBQUN0RCxRQUFJLEtBQUssYUFBYSxFQUFHLE1BQUssUUFBUSxtQkFBbUIsS0FBSyxRQUFRLEVBQUU7QUFDeEUsUUFBSSxLQUFLLGNBQWMsS0FBSyxLQUFLLGNBQWMsWUFBYSxNQUFLLFFBQVEsVUFBVSxLQUFLLFdBQVcsU0FBUztBQUM1RyxTQUFLLFdBQWEscUJBQWtCLEtBQUssSUFBSSxJQUFJLEtBQUssUUFBUSxHQUFHLElBQU0sZ0JBQWUsa0JBQWUsQ0FBQyxDQUFDO0FBQ3ZHLFNBQUssS0FBTyxvQkFBaUIsS0FBSyxjQUFjLEtBQUssTUFBTTtBQUFBLEVBQzdEO0FBQUEsRUFFQSxRQUFnQjtBQUNkLFdBQU8sS0FBSyxLQUFLLE9BQVMsZ0JBQWE7QUFBQSxFQUN6QztBQUFBLEVBRUEsV0FBV0UsT0FBc0I7QUFDL0IsVUFBTSxRQUFRLE1BQU1BLEtBQUk7QUFDeEIsUUFBSSxTQUFTLEtBQUssWUFBYSxNQUFLLFFBQVEseUJBQXlCLEtBQUssT0FBTyxLQUFLLFdBQVcsRUFBRTtBQUNuRyxXQUFTLG9CQUFpQixRQUFRLEtBQUssU0FBVztBQUFBLEVBQ3BEO0FBQUEsRUFFQSxXQUFXQSxPQUFzQjtBQUMvQixVQUFNLFFBQVEsUUFBUUEsS0FBSTtBQUMxQixZQUFRLE9BQU87QUFBQSxNQUNiLEtBQU87QUFDTCxlQUFPO0FBQUEsTUFDVCxLQUFPO0FBQ0wsWUFBSSxLQUFLLFNBQVMsT0FBUTtBQUMxQixlQUFPLEtBQUssS0FBSyxNQUFNLE1BQU1BLEtBQUksQ0FBQyxJQUFJLFlBQVk7QUFBQSxNQUNwRCxLQUFPO0FBQ0wsZUFBTyxLQUFLLEtBQUssTUFBTSxNQUFNQSxLQUFJLENBQUMsSUFBSSxjQUFjO0FBQUEsTUFDdEQsS0FBTztBQUNMLGVBQU87QUFBQSxNQUNULEtBQU87QUFDTCxlQUFPO0FBQUEsTUFDVCxLQUFPO0FBQ0wsWUFBSSxLQUFLLFNBQVMsT0FBUTtBQUMxQixlQUFPO0FBQUEsTUFDVDtBQUFBLElBQ0Y7QUFDQSxXQUFPLEtBQUssUUFBUSxnQkFBZ0IsS0FBSyxFQUFFO0FBQUEsRUFDN0M7QUFBQSxFQUVBLFNBQVNBLE9BQXNCO0FBQzdCLFVBQU0sS0FBSyxLQUFLLFdBQVdBLEtBQUk7QUFDL0IsVUFBTSxPQUFPLEtBQUssSUFBSSxLQUFLLFNBQVcscUJBQW9CLGVBQWMsaUJBQWM7QUFDdEYsV0FBTyxNQUFNLEtBQUssS0FBSyxLQUFLLEtBQU8sZUFBWSxLQUFLLElBQUksS0FBSyxLQUFLLElBQUksRUFBRSxHQUFHLElBQUksQ0FBQyxDQUFDO0FBQUEsRUFDbkY7QUFBQSxFQUVBLFFBQWdCO0FBQ2QsVUFBTUEsUUFBTyxLQUFLLE1BQU07QUFDeEIsVUFBTSxRQUFRLFFBQVFBLEtBQUk7QUFDMUIsVUFBTSxRQUFnQixDQUFDLEVBQUUsTUFBTSxTQUFTLE9BQU8sS0FBSyxXQUFXQSxLQUFJLEVBQUUsQ0FBQztBQUN0RSxRQUFJLFVBQVksZ0JBQWMsT0FBTSxLQUFLLEVBQUUsTUFBTSxXQUFXLE9BQU8sS0FBSyxTQUFTQSxLQUFJLEVBQUUsQ0FBQztBQUN4RixRQUFJLFVBQVksaUJBQWUsT0FBTSxLQUFLLEtBQUssTUFBTSxXQUFXLE1BQU1BLEtBQUksQ0FBQyxDQUFDO0FBQzVFLFFBQUksVUFBWSxtQkFBaUIsT0FBTSxLQUFLLEtBQUssTUFBTSxlQUFlLE1BQU1BLEtBQUksQ0FBQyxDQUFDO0FBQ2xGLFVBQU07QUFBQSxNQUNKLEVBQUUsTUFBTSxjQUFjLE9BQU8sT0FBTyxhQUFhQSxLQUFJLENBQUMsR0FBRyxNQUFNLGFBQWFBLEtBQUksRUFBRTtBQUFBLE1BQ2xGLEVBQUUsTUFBTSxVQUFVLE9BQU8sT0FBTyxLQUFLLFdBQVcsR0FBRyxNQUFNLEtBQUssWUFBWTtBQUFBLE1BQzFFLEtBQUssUUFBUSxXQUFhLGtCQUFlO0FBQUEsSUFDM0M7QUFDQSxXQUFPO0FBQUEsRUFDVDtBQUFBLEVBRVMsUUFBZTtBQUN0QixVQUFNQSxRQUFPLEtBQUssTUFBTTtBQUN4QixVQUFNLE9BQU8sUUFBUUEsS0FBSSxNQUFRLGlCQUFjLElBQUk7QUFDbkQsV0FBTyxFQUFFLE1BQU0sTUFBTSxHQUFHLE1BQU0sSUFBSSxVQUFVLElBQUksVUFBVSxJQUFJLE9BQU8sS0FBSyxXQUFXQSxLQUFJLEVBQUU7QUFBQSxFQUM3RjtBQUFBLEVBRUEsQ0FBQyxXQUE4QjtBQUM3QixhQUFTLE9BQU8sR0FBRyxPQUFPLFlBQVksUUFBUTtBQUM1QyxZQUFNQSxRQUFPLEtBQUssTUFBTTtBQUN4QixVQUFJLFFBQVFBLEtBQUksTUFBUSxlQUFhO0FBQ3JDLFlBQU0sUUFBUSxLQUFLLEtBQUssS0FBSyxLQUFLLFdBQVdBLEtBQUksR0FBRyxLQUFLLFFBQVE7QUFDakUsWUFBTSxNQUFNLEtBQUssTUFBTTtBQUN2QixVQUFJLElBQUksUUFBUUEsTUFBSyxPQUFPLElBQUksU0FBU0EsTUFBSyxLQUFNO0FBQ3BELFlBQU0sRUFBRSxPQUFPLFNBQVMsTUFBTTtBQUM5QjtBQUFBLElBQ0Y7QUFBQSxFQUNGO0FBQUEsRUFFQSxRQUFnQjtBQUNkLFdBQU87QUFBQSxNQUNMLElBQU0sa0JBQWUsR0FBRyxPQUFPO0FBQUEsTUFDL0IsVUFBWSxvQkFBaUIsU0FBUztBQUFBLE1BQ3RDLElBQU0sbUJBQWdCLEtBQUssUUFBUSxLQUFLLGFBQWEsT0FBTztBQUFBLElBQzlEO0FBQUEsRUFDRjtBQUFBLEVBRVMsTUFBTSxNQUFZLEdBQW1CO0FBQzVDLFFBQUksS0FBSyxTQUFTLFFBQVMsUUFBTyxHQUFHLEtBQUssV0FBVyxLQUFLLE1BQU0sQ0FBQyxDQUFDLGdCQUFnQixhQUFhLEtBQUssTUFBTSxDQUFDLENBQUM7QUFDNUcsUUFBSSxLQUFLLFNBQVMsRUFBRyxRQUFPO0FBQzVCLFVBQU0sUUFBUSxNQUFNLEtBQUssS0FBSyxPQUFTLG9CQUFpQixJQUFJLEtBQUssTUFBTSxDQUFDO0FBQ3hFLFdBQU8sVUFBVSxJQUFJLEtBQUssZ0JBQWdCLE9BQU8sS0FBSyxDQUFDO0FBQUEsRUFDekQ7QUFDRjs7O0FDOUdBLFlBQVlDLFFBQU87QUFRbkIsSUFBTSxlQUFlLEtBQUs7QUFFMUIsSUFBTSxTQUFTLENBQUMsRUFBRSxLQUFBQyxLQUFJLE9BQWdCQSxTQUFRLEtBQU0sT0FBTztBQUMzRCxJQUFNQyxnQkFBZSxDQUFDLEVBQUUsS0FBQUQsTUFBSyxNQUFBRSxNQUFLLE1BQWMsT0FBT0EsS0FBSSxJQUFJLE9BQU8sT0FBT0YsU0FBUSxFQUFFO0FBQ3ZGLElBQU0sV0FBVyxDQUFDLE9BQWUsVUFBbUJDLGNBQWEsS0FBSyxLQUFLLE1BQU8sT0FBTyxLQUFLO0FBT3ZGLElBQU0sY0FBTixjQUEwQixRQUFRO0FBQUEsRUFDOUI7QUFBQSxFQUNBO0FBQUEsRUFFVCxZQUFZLE1BQVksT0FBZTtBQUNyQyxVQUFNLE1BQU0sT0FBTyxNQUFNO0FBQ3pCLFNBQUssV0FBVyxLQUFLLEtBQUssSUFBTSxlQUFZO0FBQzVDLFFBQUksS0FBSyxXQUFXLEtBQUssS0FBSyxXQUFXLE1BQU0sRUFBRyxNQUFLLFFBQVEsdUJBQXVCLEtBQUssUUFBUSxhQUFhO0FBQ2hILFNBQUssV0FBVyxLQUFLLFdBQVcsSUFBSSxLQUFLLFFBQVEsQ0FBQztBQUNsRCxTQUFLLEtBQU8saUJBQWMsS0FBSyxXQUFXLEtBQUssTUFBTTtBQUNyRCxTQUFLLFVBQVUsSUFBSSxJQUFJLEtBQUssTUFBUSxnQkFBYSxLQUFLLFFBQVEsS0FBSyxRQUFRO0FBQUEsRUFDN0U7QUFBQSxFQUVBLFNBQVMsT0FBdUI7QUFDOUIsV0FBUyxpQkFBYyxRQUFRLEtBQUs7QUFBQSxFQUN0QztBQUFBLEVBRUEsY0FBd0I7QUFDdEIsVUFBTSxRQUFrQixDQUFDO0FBQ3pCLGFBQVMsSUFBSSxHQUFHLElBQU0scUJBQWtCLEtBQUs7QUFDM0MsWUFBTSxPQUFPLE9BQU8sS0FBSyxLQUFLLElBQU0saUJBQWMsSUFBSSxDQUFDLENBQUM7QUFDeEQsVUFBSSxTQUFTLEVBQUcsT0FBTSxLQUFLLElBQUk7QUFBQSxJQUNqQztBQUNBLFdBQU87QUFBQSxFQUNUO0FBQUE7QUFBQSxFQUdBLFNBQVMsTUFBa0M7QUFDekMsV0FBTyxLQUFLLEtBQ1QsUUFBUSxFQUNSO0FBQUEsTUFDQyxDQUFDLFVBQ0MsQ0FBQyxNQUFNLFdBQ1AsTUFBTSxXQUFXLE9BQVMsaUJBQzFCLEtBQUssS0FBSyxLQUFLLEtBQUssRUFBRSxJQUFNLGlCQUFjLE1BQVE7QUFBQSxJQUN0RDtBQUFBLEVBQ0o7QUFBQTtBQUFBLEVBR0EsZUFBNEI7QUFDMUIsVUFBTSxVQUFVLG9CQUFJLElBQVk7QUFDaEMsZUFBVyxRQUFRLEtBQUssWUFBWSxHQUFHO0FBQ3JDLFlBQU0sUUFBUSxLQUFLLFNBQVMsSUFBSTtBQUNoQyxVQUFJLENBQUMsTUFBTztBQUNaLFlBQU0sUUFBUSxLQUFLLEtBQUssUUFBUSxLQUFLO0FBQ3JDLFVBQUksTUFBTSxhQUFhLEVBQUc7QUFDMUIsVUFBSSxRQUFRO0FBQ1osaUJBQVcsRUFBRSxNQUFNLEtBQUssTUFBTSxTQUFTLEdBQUc7QUFDeEMsZ0JBQVEsSUFBSSxJQUFJLFNBQVMsTUFBTSxRQUFRLE1BQU0sVUFBVSxFQUFFLGFBQWEsR0FBRyxJQUFJLENBQUM7QUFDOUUsWUFBSSxFQUFFLFVBQVUsYUFBYztBQUFBLE1BQ2hDO0FBQUEsSUFDRjtBQUNBLFdBQU87QUFBQSxFQUNUO0FBQUEsRUFFQSxVQUFrQjtBQUNoQixVQUFNLFFBQVEsS0FBSyxLQUFLLE9BQU87QUFDL0IsVUFBTSxVQUFVLEtBQUssYUFBYTtBQUNsQyxTQUFLLFFBQVEsT0FBTztBQUNwQixXQUFPO0FBQUE7QUFBQSxNQUVMLFNBQVMsQ0FBQyxPQUFPLFVBQ2YsTUFBTSxLQUFLLE1BQU0sTUFBTSxNQUFNLE1BQU0sS0FBSyxDQUFDLEtBQU0sT0FBTyxLQUFLLEtBQUssUUFBUSxJQUFJLFNBQVMsT0FBTyxLQUFLLENBQUM7QUFBQSxJQUN0RztBQUFBLEVBQ0Y7QUFBQSxFQUVBLFFBQWdCO0FBQ2QsVUFBTSxTQUFTLEtBQUssUUFBUTtBQUM1QixRQUFJLFNBQVM7QUFDYixRQUFJLE9BQU87QUFDWCxRQUFJLE9BQU87QUFDWCxhQUFTLFFBQVEsR0FBRyxRQUFRLEtBQUssUUFBUSxRQUFRLFNBQVM7QUFDeEQsWUFBTSxRQUFRLEtBQUssUUFBUSxHQUFHLEtBQUs7QUFDbkMsVUFBSSxDQUFDLE9BQU8sUUFBUSxPQUFPLEtBQUssRUFBRyxTQUFRLE1BQU0sS0FBSyxNQUFNLElBQUksSUFBSTtBQUFBLGVBQzNELE9BQU8sS0FBSyxFQUFHO0FBQUEsVUFDbkI7QUFBQSxJQUNQO0FBQ0EsVUFBTSxFQUFFLE9BQU8sSUFBSSxLQUFLO0FBQ3hCLFVBQU0sUUFBUSxLQUFLLFlBQVksRUFBRSxJQUFJLENBQUMsU0FBUyxLQUFLLFNBQVMsSUFBSSxHQUFHLFFBQVEsUUFBUSxJQUFJLDBCQUEwQjtBQUNsSCxXQUFPO0FBQUEsTUFDTCxFQUFFLE1BQU0sY0FBYyxPQUFPLElBQUksS0FBSyxRQUFRLGtCQUFrQixNQUFNLEtBQUssU0FBUztBQUFBLE1BQ3BGLEVBQUUsTUFBTSxVQUFVLE9BQU8sUUFBUSxRQUFRLE9BQU8sSUFBSSxRQUFRLE1BQU0sT0FBTztBQUFBLE1BQ3pFLEVBQUUsTUFBTSxxQkFBcUIsT0FBTyxRQUFRLE1BQU0sT0FBTyxJQUFJLFFBQVEsTUFBTSxLQUFLO0FBQUEsTUFDaEYsRUFBRSxNQUFNLG9CQUFvQixPQUFPLEdBQUcsUUFBUSxNQUFNLE9BQU8sQ0FBQyxHQUFHLE1BQU0sVUFBVSxNQUFNLEtBQUs7QUFBQSxNQUMxRixHQUFJLE1BQU0sV0FBVyxJQUFJLENBQUMsRUFBRSxNQUFNLGdCQUFnQixPQUFPLFFBQVEsTUFBTSxDQUFDLEVBQUUsQ0FBQyxJQUFJLENBQUM7QUFBQSxNQUNoRixHQUFHLE1BQU0sSUFBSSxDQUFDLE9BQU8sTUFBTyxNQUFNLElBQUksRUFBRSxNQUFNLGdCQUFnQixPQUFPLE1BQU0sTUFBTSxJQUFJLEVBQUUsTUFBTSxJQUFJLE1BQU0sQ0FBRTtBQUFBLE1BQ3pHLEtBQUssUUFBUSxxQkFBdUIsWUFBUztBQUFBLElBQy9DO0FBQUEsRUFDRjtBQUFBLEVBRVMsUUFBZTtBQUN0QixVQUFNLFNBQVMsS0FBSyxRQUFRO0FBQzVCLFFBQUksT0FBTztBQUNYLFFBQUksT0FBTztBQUNYLGFBQVMsUUFBUSxHQUFHLFFBQVEsS0FBSyxRQUFRLFFBQVEsU0FBUztBQUN4RCxZQUFNLFFBQVEsS0FBSyxRQUFRLEdBQUcsS0FBSztBQUNuQyxjQUFRQSxjQUFhLEtBQUs7QUFDMUIsVUFBSSxPQUFPLFFBQVEsT0FBTyxLQUFLLEVBQUc7QUFBQSxJQUNwQztBQUNBLFdBQU8sRUFBRSxNQUFNLE1BQU0sS0FBSyxVQUFVLE1BQU0sSUFBSSxNQUFNLFVBQVUseUJBQXlCLFVBQVUsSUFBSSxPQUFPLEdBQUc7QUFBQSxFQUNqSDtBQUFBO0FBQUEsRUFHQSxDQUFDLFdBQThCO0FBQzdCLFVBQU0sU0FBUyxLQUFLLFFBQVE7QUFDNUIsYUFBUyxRQUFRLEdBQUcsUUFBUSxLQUFLLFFBQVEsUUFBUSxTQUFTO0FBQ3hELFlBQU0sUUFBUSxLQUFLLFFBQVEsR0FBRyxLQUFLO0FBQ25DLFVBQUksQ0FBQyxPQUFPLFFBQVEsT0FBTyxLQUFLLEVBQUc7QUFDbkMsWUFBTSxRQUFRLEtBQUssS0FBSyxLQUFLLEtBQUssU0FBUyxLQUFLLElBQUksS0FBSyxVQUFVLEtBQUssUUFBUTtBQUNoRixZQUFNLE9BQU8sSUFBSSxPQUFPLEtBQUssSUFBSSxtQkFBbUIsV0FBVyxTQUFTLE9BQU8sTUFBTSxLQUFLLENBQUMsQ0FBQztBQUM1RixZQUFNLEVBQUUsT0FBTyxPQUFPLEtBQUssR0FBRyxPQUFPLEtBQUs7QUFBQSxJQUM1QztBQUFBLEVBQ0Y7QUFBQSxFQUVBLFFBQWdCO0FBQ2QsV0FBTztBQUFBLE1BQ0wsSUFBTSxnQkFBYSxJQUFNLHFCQUFrQixjQUFjO0FBQUEsTUFDekQsVUFBWSxjQUFXLE1BQU07QUFBQSxNQUM3QixJQUFNLGdCQUFhLEtBQUssUUFBUSxLQUFLLFVBQVUsT0FBTztBQUFBLElBQ3hEO0FBQUEsRUFDRjtBQUFBLEVBRVMsTUFBTSxNQUFZLEdBQW1CO0FBQzVDLFFBQUksS0FBSyxTQUFTLEVBQUcsUUFBTztBQUM1QixVQUFNLFFBQVEsS0FBSyxLQUFLLE9BQU8sS0FBSyxTQUFTLENBQUMsQ0FBQztBQUMvQyxVQUFNLFFBQVEsTUFBTSxLQUFLO0FBQ3pCLFVBQU0sUUFBUSxVQUFVLElBQUksYUFBYSxHQUFHLE9BQU8sS0FBSyxJQUFJLFlBQVksV0FBVyxTQUFTLE9BQU8sS0FBSyxDQUFDO0FBQ3pHLFdBQU8sY0FBY0EsY0FBYSxLQUFLLENBQUMsS0FBSyxLQUFLO0FBQUEsRUFDcEQ7QUFDRjs7O0FDcEpBLFlBQVlFLFFBQU87QUFNbkIsSUFBTUMsUUFBTyxLQUFLO0FBRVgsSUFBTSxjQUFOLGNBQTBCLFFBQVE7QUFBQSxFQUNyQjtBQUFBLEVBQ1Q7QUFBQSxFQUNBO0FBQUEsRUFDQTtBQUFBLEVBQ0E7QUFBQSxFQUNBO0FBQUEsRUFFVCxZQUFZLE1BQVksT0FBZTtBQUNyQyxVQUFNLE1BQU0sT0FBTyxNQUFNO0FBQ3pCLFVBQU0sT0FBTyxLQUFLLEtBQUssSUFBTSxZQUFTO0FBQ3RDLFFBQUksT0FBUyxpQkFBZSxNQUFLLFFBQVEsZUFBZSxJQUFJLEVBQUU7QUFDOUQsU0FBSyxZQUFZLFNBQVc7QUFDNUIsU0FBSyxTQUFTLEtBQUs7QUFDbkIsU0FBSyxXQUFXLEtBQUssS0FBSyxJQUFNLGVBQVk7QUFDNUMsU0FBSyxhQUFhLEtBQUssWUFBWSxLQUFLLFdBQWEsZ0JBQWEsS0FBSztBQUN2RSxRQUFJLEtBQUssWUFBWSxLQUFLLFlBQWMsZ0JBQWEsS0FBSyxVQUFXLE1BQUssUUFBUSxpQkFBaUIsS0FBSyxNQUFNLEVBQUU7QUFDaEgsUUFBSSxLQUFLLFdBQVc7QUFDbEIsWUFBTSxFQUFFLFNBQVMsSUFBSTtBQUNyQixVQUFJLEtBQUssYUFBYSxFQUFHLE1BQUssUUFBUSw2QkFBNkIsS0FBSyxRQUFRLFFBQVE7QUFDeEYsVUFBSSxXQUFXLEtBQUssV0FBVyxNQUFNLEtBQUssS0FBSyxXQUFXLFdBQVcsR0FBRztBQUN0RSxhQUFLLFFBQVEscUJBQXFCLEtBQUssUUFBUSxhQUFhLFFBQVEsUUFBUTtBQUFBLE1BQzlFO0FBQUEsSUFDRjtBQUNBLFNBQUssYUFBYSxLQUFLLGFBQWEsS0FBSztBQUN6QyxTQUFLLFlBQVksS0FBSyxZQUFZLElBQUksS0FBSyxRQUFRLElBQUk7QUFDdkQsU0FBSyxLQUFPLGVBQVksS0FBSyxhQUFhLEtBQUssU0FBUztBQUFBLEVBQzFEO0FBQUE7QUFBQSxFQUdBLFVBQVUsTUFBYyxNQUFzQjtBQUM1QyxRQUFJLEtBQUssT0FBTyxLQUFLLGNBQWMsS0FBSyxPQUFPLEtBQUssWUFBWTtBQUM5RCxXQUFLLFFBQVEsV0FBVyxLQUFLLEdBQUcsYUFBYSxLQUFLLEdBQUcsbUJBQW1CLEtBQUssVUFBVSxRQUFRO0FBQUEsSUFDakc7QUFDQSxVQUFNLFFBQVEsS0FBSyxPQUFPLEtBQUssT0FBT0EsU0FBUUE7QUFDOUMsUUFBSSxRQUFRQSxRQUFPLEVBQUcsUUFBTztBQUM3QixVQUFNLFdBQVcsS0FBSyxJQUFJLE1BQU0sQ0FBQyxJQUFJLEtBQUssYUFBYSxLQUFLLE1BQU0sS0FBSztBQUN2RSxXQUFPLEtBQUssSUFBSSxHQUFHLEtBQUssSUFBSSxVQUFVLEtBQUssVUFBVSxDQUFDO0FBQUEsRUFDeEQ7QUFBQSxFQUVBLFFBQVEsRUFBRSxLQUFBQyxNQUFLLE1BQUFDLE1BQUssR0FBbUI7QUFDckMsV0FBTyxPQUFPQSxLQUFJLElBQUksT0FBTyxLQUFLLFVBQVUsSUFBSSxPQUFPRCxJQUFHO0FBQUEsRUFDNUQ7QUFBQTtBQUFBLEVBR0EsUUFBUSxNQUFjLE9BQXdCO0FBQzVDLFdBQU8sS0FBSyxRQUFRLEtBQUssS0FBSyxPQUFTLFlBQVMsQ0FBQyxJQUFJLEtBQUssUUFBUSxJQUFJLElBQUksT0FBTyxLQUFLO0FBQUEsRUFDeEY7QUFBQSxFQUVBLE9BQU8sTUFBY0UsV0FBd0I7QUFDM0MsVUFBTSxRQUFRLE9BQU9BLFVBQVMsSUFBSSxLQUFLLEtBQUssWUFBWSxTQUFTLE9BQU8sSUFBSUEsVUFBUyxHQUFHO0FBQ3hGLFdBQU8sRUFBRSxNQUFNLE9BQU8sTUFBTSxFQUFFLEtBQUtBLFVBQVMsTUFBTSxPQUFPQSxVQUFTLElBQUksRUFBRTtBQUFBLEVBQzFFO0FBQUEsRUFFQSxRQUFnQjtBQUNkLFVBQU0sV0FBVyxxQkFBcUIsS0FBSyxRQUFRO0FBQ25ELFdBQU87QUFBQSxNQUNMLEVBQUUsTUFBTSxRQUFRLE9BQU8sS0FBSyxZQUFZLFdBQVcsV0FBVztBQUFBLE1BQzlELEtBQUssT0FBTyxRQUFRLEtBQUssS0FBSyxPQUFTLFlBQVMsQ0FBQztBQUFBLE1BQ2pELEtBQUssT0FBTyxRQUFRLEtBQUssS0FBSyxPQUFTLFlBQVMsQ0FBQztBQUFBLE1BQ2pELEtBQUssTUFBTSxZQUFZLE1BQU0sS0FBSyxLQUFLLE9BQVMsZ0JBQWEsQ0FBQyxDQUFDO0FBQUEsTUFDL0QsS0FBSyxNQUFNLFlBQVksTUFBTSxLQUFLLEtBQUssT0FBUyxnQkFBYSxDQUFDLENBQUM7QUFBQSxNQUMvRCxLQUFLLFFBQVEsb0JBQXNCLGlCQUFjO0FBQUEsTUFDakQsS0FBSyxRQUFRLG9CQUFzQixnQkFBYTtBQUFBLElBQ2xEO0FBQUEsRUFDRjtBQUFBLEVBRVMsUUFBZTtBQUN0QixVQUFNLE9BQU8sS0FBSyxLQUFLLE9BQVMsWUFBUztBQUN6QyxVQUFNLE9BQU8sS0FBSyxLQUFLLE9BQVMsWUFBUztBQUN6QyxVQUFNQyxTQUFRLEtBQUssWUFBYyxnQkFBYTtBQUM5QyxXQUFPO0FBQUEsTUFDTCxNQUFNLEtBQUssVUFBVSxNQUFNLElBQUksSUFBSUE7QUFBQSxNQUNuQyxNQUFNLEtBQUs7QUFBQSxNQUNYLE1BQU0sS0FBSyxZQUFZLFVBQVU7QUFBQSxNQUNqQyxNQUFNLEtBQUssUUFBUSxJQUFJLElBQUksT0FBT0EsTUFBSztBQUFBLE1BQ3ZDLE1BQU0sS0FBSyxRQUFRLElBQUksSUFBSSxPQUFPQSxNQUFLO0FBQUEsTUFDdkMsVUFBVTtBQUFBLE1BQ1YsVUFBVTtBQUFBLE1BQ1YsT0FBTztBQUFBLElBQ1Q7QUFBQSxFQUNGO0FBQUEsRUFFQSxDQUFDLFdBQThCO0FBQzdCLFVBQU0sT0FBTyxLQUFLLEtBQUssT0FBUyxZQUFTO0FBQ3pDLFVBQU0sUUFBUSxLQUFLLFVBQVUsTUFBTSxLQUFLLEtBQUssT0FBUyxZQUFTLENBQUM7QUFDaEUsUUFBSSxRQUFRLEtBQUs7QUFDakIsYUFBUyxPQUFPLEdBQUcsU0FBUyxHQUFHLE9BQU8sT0FBTyxVQUFVO0FBQ3JELFVBQUksUUFBUTtBQUNaLFVBQUksU0FBUyxLQUFLO0FBQ2xCLFVBQUksS0FBTyxlQUFZLFFBQVEsS0FBSztBQUNwQyxVQUFJLEtBQUssV0FBVztBQUNsQixpQkFBUyxLQUFLLEtBQUssSUFBSSxLQUFPLGVBQVk7QUFDMUMsZ0JBQVEsSUFBSSxJQUFJLE1BQU0sSUFBTTtBQUM1QixjQUFRO0FBRVIsWUFBSSxLQUFLLFFBQVEsTUFBTSxJQUFJLEVBQUc7QUFDOUIsWUFBSSxTQUFTLEtBQUssWUFBWSxRQUFRLFFBQVEsS0FBTSxNQUFLLFFBQVEsZ0JBQWdCLE1BQU0sUUFBUTtBQUFBLE1BQ2pHO0FBQ0EsWUFBTSxRQUFRLEtBQUssS0FBSyxLQUFLLElBQUksTUFBTTtBQUN2QyxZQUFNLE9BQU8sS0FBSyxRQUFRLE1BQU0sSUFBSTtBQUNwQyxVQUFJLFFBQVEsS0FBSyxVQUFXO0FBQzVCLFVBQUksQ0FBQyxLQUFNLE9BQU0sRUFBRSxPQUFPLE9BQU8sTUFBTSxHQUFHLE1BQU07QUFDaEQsY0FBUTtBQUNSLGVBQVMsUUFBUSxTQUFTLEtBQUs7QUFBQSxJQUNqQztBQUFBLEVBQ0Y7QUFBQSxFQUVBLFFBQWdCO0FBQ2QsVUFBTSxNQUFRLGVBQVksS0FBSztBQUMvQixXQUFPO0FBQUEsTUFDTCxJQUFNLGNBQVcsR0FBRyxNQUFNO0FBQUEsTUFDMUIsSUFBTSxrQkFBZSxHQUFHLFVBQVU7QUFBQSxNQUNsQyxJQUFNLGNBQVcsR0FBRyxNQUFNO0FBQUEsTUFDMUIsSUFBTSxrQkFBZSxHQUFHLFVBQVU7QUFBQSxNQUNsQyxVQUFZLG1CQUFnQixXQUFXO0FBQUEsTUFDdkMsVUFBWSxrQkFBZSxVQUFVO0FBQUEsTUFDckMsSUFBTSxjQUFXLEtBQUssWUFBWSxLQUFLLFlBQVksV0FBVyxVQUFVO0FBQUEsTUFDeEUsR0FBSSxLQUFLLFlBQVksSUFBSSxDQUFDLElBQUksS0FBSyxLQUFLLFdBQVcsd0JBQXdCLENBQUMsSUFBSSxDQUFDO0FBQUEsSUFDbkY7QUFBQSxFQUNGO0FBQUEsRUFFUyxNQUFNLEVBQUUsTUFBTSxNQUFNLEdBQWlCO0FBQzVDLFFBQUksU0FBUyxVQUFVLFNBQVMsT0FBUSxRQUFPLEtBQUssT0FBTyxNQUFNLEtBQUssS0FBSyxPQUFPLEtBQUssQ0FBQyxFQUFFO0FBQzFGLFFBQUksU0FBUyxjQUFjLFNBQVMsV0FBWSxRQUFPLEtBQUssS0FBSyxVQUFVLE1BQU0sS0FBSyxLQUFLLE9BQU8sS0FBSyxDQUFDLENBQUM7QUFDekcsV0FBTztBQUFBLEVBQ1Q7QUFDRjs7O0FDdklBLFlBQVlDLFFBQU87QUFNbkIsSUFBTUMsY0FBYTtBQUVuQixJQUFNLFlBQVksQ0FBQyxVQUFtQixVQUFVLE9BQU8sU0FBUyxTQUFTLEtBQUs7QUFFOUUsSUFBTSxPQUFPLENBQUMsR0FBVyxNQUFjLEVBQUUsUUFBUSxFQUFFLE9BQU8sRUFBRSxTQUFTLEVBQUU7QUFFaEUsSUFBTSxlQUFOLGNBQTJCLFFBQVE7QUFBQSxFQUMvQjtBQUFBLEVBQ0E7QUFBQSxFQUVULFlBQVksTUFBWSxPQUFlO0FBQ3JDLFVBQU0sTUFBTSxPQUFPLE9BQU87QUFDMUIsU0FBSyxjQUFjLEtBQUssS0FBSyxJQUFNLG9CQUFpQjtBQUNwRCxTQUFLLFdBQVcsS0FBSyxhQUFhLElBQUk7QUFDdEMsU0FBSyxXQUFhLHlCQUFzQixJQUFJLEtBQUssUUFBUSxDQUFDO0FBQzFELFNBQUssVUFBVSxLQUFPLG1CQUFnQixJQUFJLEtBQUssUUFBUTtBQUN2RCxTQUFLLEtBQUssS0FBSyxVQUFVLEtBQUssY0FBYyxLQUFLLE1BQU07QUFBQSxFQUN6RDtBQUFBLEVBRUEsT0FBZTtBQUNiLFdBQU8sS0FBSyxLQUFLLE9BQVMsWUFBUztBQUFBLEVBQ3JDO0FBQUEsRUFFQSxTQUFTLE9BQXVCO0FBQzlCLFdBQU8sS0FBSyxVQUFVLFFBQVEsS0FBSztBQUFBLEVBQ3JDO0FBQUEsRUFFQSxTQUFTLEtBQXFCO0FBQzVCLFVBQU0sUUFBUSxNQUFNLEdBQUc7QUFDdkIsUUFBSSxVQUFVLEtBQU0sUUFBTztBQUMzQixRQUFJLFNBQVMsS0FBSyxZQUFhLE1BQUssUUFBUSxtQkFBbUIsS0FBSyxPQUFPLEtBQUssV0FBVyxFQUFFO0FBQzdGLFVBQU0sUUFBUSxLQUFLLEtBQUssT0FBTyxLQUFLLFNBQVMsS0FBSyxJQUFNLG9CQUFpQjtBQUN6RSxRQUFJLE1BQU0sU0FBUyxLQUFLLE1BQU0sTUFBTSxLQUFLLE1BQU0sTUFBTSxLQUFLLFVBQVU7QUFDbEUsV0FBSztBQUFBLFFBQ0gsY0FBYyxPQUFPLE1BQU0sSUFBSSxJQUFJLE1BQU0sTUFBTSxPQUFPLE1BQU0sR0FBRyxDQUFDLHlCQUF5QixLQUFLLFFBQVE7QUFBQSxNQUN4RztBQUFBLElBQ0Y7QUFDQSxXQUFPLE1BQU07QUFBQSxFQUNmO0FBQUE7QUFBQSxFQUdBLFFBQW9EO0FBQ2xELGFBQVMsT0FBTyxHQUFHLE9BQU9BLGFBQVksUUFBUTtBQUM1QyxZQUFNLE1BQU0sS0FBSyxLQUFLO0FBQ3RCLFlBQU0sUUFBUSxLQUFLLFNBQVMsTUFBTSxLQUFLLFNBQVMsR0FBRyxDQUFDO0FBQ3BELFVBQUksS0FBSyxLQUFLLEtBQUssR0FBRyxHQUFHLEVBQUcsUUFBTyxFQUFFLEtBQUssTUFBTTtBQUFBLElBQ2xEO0FBQ0EsV0FBTztBQUFBLEVBQ1Q7QUFBQSxFQUVBLFFBQWdCO0FBQ2QsVUFBTSxRQUFRLE1BQU0sS0FBSyxLQUFLLENBQUM7QUFDL0IsVUFBTSxRQUFRLEtBQUssY0FBYyxLQUFLO0FBQ3RDLFdBQU87QUFBQSxNQUNMLEVBQUUsTUFBTSxVQUFVLE9BQU8sR0FBRyxLQUFLLFdBQVcsS0FBSyxLQUFLLGtCQUFrQixNQUFNLEtBQUssWUFBWTtBQUFBLE1BQy9GLEVBQUUsTUFBTSxPQUFPLE9BQU8sVUFBVSxLQUFLLEdBQUcsTUFBTSxVQUFVLE9BQU8sT0FBTyxNQUFNO0FBQUEsTUFDNUUsS0FBSyxRQUFRLHFCQUF1QixrQkFBZTtBQUFBLE1BQ25ELEtBQUssUUFBUSxxQkFBdUIsaUJBQWM7QUFBQSxJQUNwRDtBQUFBLEVBQ0Y7QUFBQSxFQUVTLFFBQWU7QUFDdEIsVUFBTSxTQUFTLEtBQUssTUFBTTtBQUMxQixXQUFPO0FBQUEsTUFDTCxNQUFNLFFBQVEsU0FBUztBQUFBLE1BQ3ZCLE1BQU0sS0FBSztBQUFBLE1BQ1gsTUFBTTtBQUFBLE1BQ04sTUFBTSxPQUFPLE1BQU0sUUFBUSxPQUFPLEtBQUssS0FBSyxDQUFDLENBQUM7QUFBQSxNQUM5QyxVQUFVO0FBQUEsTUFDVixVQUFVO0FBQUEsTUFDVixPQUFPLFNBQVMsS0FBSztBQUFBLElBQ3ZCO0FBQUEsRUFDRjtBQUFBO0FBQUEsRUFHQSxDQUFDLFdBQThCO0FBQzdCLGFBQVMsT0FBTyxHQUFHLE9BQU9BLGFBQVksUUFBUTtBQUM1QyxZQUFNLFNBQVMsS0FBSyxNQUFNO0FBQzFCLFVBQUksQ0FBQyxPQUFRO0FBQ2IsWUFBTSxFQUFFLElBQUksSUFBSTtBQUNoQixVQUFJLFFBQVEsTUFBTSxHQUFHO0FBQ3JCLFVBQUksUUFBUTtBQUNaLGVBQVMsRUFBRSxNQUFNLElBQUksUUFBUSxRQUFRLEdBQUcsU0FBUyxTQUFTO0FBQ3hELGNBQU0sVUFBVSxNQUFNLENBQUMsS0FBSyxLQUFLLEtBQUssR0FBRyxHQUFHO0FBQzVDLFlBQUksU0FBUyxLQUFLLGFBQWE7QUFDN0IsY0FBSSxRQUFRLEVBQUc7QUFDZixlQUFLLFFBQVEsYUFBYSxLQUFLLGdCQUFnQixLQUFLLE9BQU8sS0FBSyxXQUFXLEVBQUU7QUFBQSxRQUMvRTtBQUNBLGNBQU0sUUFBUSxLQUFLLEtBQUssS0FBSyxLQUFLLFNBQVMsS0FBSyxJQUFNLHdCQUFxQixLQUFLLFFBQVE7QUFDeEYsWUFBSSxRQUFRLEVBQUcsU0FBUSxNQUFNLEtBQUssS0FBSyxPQUFTLG1CQUFnQixLQUFLLFFBQVEsRUFBRSxDQUFDO0FBQ2hGLFlBQUksUUFBUSxFQUFHO0FBQ2YsY0FBTSxFQUFFLE9BQU8sT0FBTyxLQUFLLEdBQUcsTUFBTTtBQUFBLE1BQ3RDO0FBQ0EsVUFBSSxVQUFVLE9BQU8sTUFBTztBQUM1QixVQUFJLFFBQVEsR0FBRztBQUNiLGNBQU0sRUFBRSxPQUFPLElBQUksT0FBTyxJQUFJLFdBQVcsQ0FBQyxHQUFHLE1BQU0sbUNBQW1DO0FBQ3RGO0FBQUEsTUFDRjtBQUFBLElBQ0Y7QUFBQSxFQUNGO0FBQUEsRUFFQSxRQUFnQjtBQUNkLFdBQU87QUFBQSxNQUNMLElBQU0sY0FBVyxHQUFHLEtBQUs7QUFBQSxNQUN6QixVQUFZLG9CQUFpQixXQUFXO0FBQUEsTUFDeEMsVUFBWSxtQkFBZ0IsVUFBVTtBQUFBLE1BQ3RDLElBQU0sa0JBQWUsR0FBRyxLQUFLLFVBQVUsU0FBUyxDQUFDO0FBQUEsTUFDakQsSUFBSSxLQUFLLFNBQVMsS0FBSyxRQUFRLEtBQUssYUFBYSxPQUFPO0FBQUEsSUFDMUQ7QUFBQSxFQUNGO0FBQUEsRUFFUyxNQUFNLE1BQVksR0FBbUI7QUFDNUMsUUFBSSxLQUFLLFNBQVMsTUFBTyxRQUFPLE9BQU8sTUFBTSxLQUFLLEtBQUssQ0FBQyxDQUFDLEtBQUssVUFBVSxNQUFNLEtBQUssS0FBSyxDQUFDLENBQUMsQ0FBQztBQUMzRixRQUFJLEtBQUssU0FBUyxFQUFHLFFBQU87QUFDNUIsUUFBSSxLQUFLLFVBQVksa0JBQWU7QUFDbEMsYUFBTyxVQUFVLE1BQU0sS0FBSyxLQUFLLE9BQVMsbUJBQWdCLElBQUksQ0FBQyxDQUFDLENBQUM7QUFBQSxJQUNuRTtBQUNBLFVBQU1DLFFBQU8sS0FBSyxLQUFLLE9BQU8sS0FBSyxTQUFTLENBQUMsQ0FBQztBQUM5QyxVQUFNLFFBQVEsS0FBSyxLQUFLLElBQUksS0FBSyxTQUFTLENBQUMsSUFBTSxvQkFBaUI7QUFDbEUsVUFBTSxRQUFRLE1BQU1BLEtBQUk7QUFDeEIsV0FBTyxTQUFTLEtBQUssS0FBSyxVQUFVLElBQUksYUFBYSxHQUFHLE9BQU9BLEtBQUksSUFBSSxZQUFZLFNBQVMsU0FBUyxPQUFPLEtBQUssQ0FBQyxFQUFFO0FBQUEsRUFDdEg7QUFDRjs7O0FDaElBLFlBQVlDLFNBQU87OztBQ0FuQixZQUFZQyxTQUFPO0FBS25CLElBQU0sWUFBWSxDQUFDLFFBQVEsT0FBTyxVQUFVLFFBQVEsUUFBUSxVQUFVLE1BQU07QUFFNUUsU0FBUyxRQUFRLFFBQWlCLFVBQTBCO0FBQzFELFFBQU0sT0FBTyxVQUFVLFFBQVE7QUFDL0IsUUFBTSxRQUFRLE9BQU8sS0FBSyxJQUFNLGdCQUFZO0FBQzVDLE1BQUksYUFBZSxvQkFBaUIsUUFBTyxHQUFHLElBQUksT0FBTyxLQUFLLFVBQVUsT0FBTyxLQUFLLElBQU0sZUFBVyxDQUFDO0FBQ3RHLFNBQU8sVUFBVSxJQUFJLE9BQU8sR0FBRyxJQUFJLElBQUksS0FBSztBQUM5QztBQUVBLFNBQVMsV0FBVyxFQUFFLE1BQU0sS0FBSyxHQUFvQjtBQUNuRCxRQUFNLFVBQVUsS0FBSyxJQUFNLHlCQUFxQjtBQUNoRCxRQUFNLE9BQU8sS0FBSyxJQUFNLHdCQUFvQjtBQUM1QyxRQUFNQyxRQUFPLFlBQVksS0FBSyxPQUFPO0FBQ3JDLFFBQU0sUUFBUUEsUUFBTyxLQUFLLFFBQVEsRUFBRSxLQUFLLENBQUMsRUFBRSxPQUFPLE1BQU0sV0FBVyxPQUFTLGNBQVUsSUFBSTtBQUMzRixTQUFPLE9BQU8sUUFBUSxRQUFRLElBQUksZUFBZSxJQUFJLFNBQVMsQ0FBQyxDQUFDO0FBQ2xFO0FBR08sU0FBUyxtQkFBbUIsUUFBeUI7QUFDMUQsUUFBTSxFQUFFLE1BQU0sS0FBSyxJQUFJO0FBQ3ZCLFFBQU0sV0FBVyxLQUFLLElBQU0sbUJBQWU7QUFDM0MsUUFBTSxNQUFNLFFBQVEsUUFBUSxRQUFRO0FBQ3BDLFFBQU0sU0FBUyxXQUFXLE1BQU07QUFDaEMsUUFBTSxVQUFVLEtBQUssSUFBTSxrQkFBYztBQUN6QyxRQUFNLE9BQU8sT0FBUSxXQUFXLE1BQU8sT0FBTztBQUM5QyxRQUFNLFNBQVMsTUFBTSxLQUFLLE9BQVMsa0JBQWMsQ0FBQztBQUNsRCxRQUFNLFFBQ0osU0FBUyxJQUNMLG1CQUFtQixPQUFPLENBQUMsbUJBQzNCLFdBQVcsSUFDVCxrQkFBa0IsS0FBSyxVQUFVLE1BQU0sQ0FBQyxLQUN4QztBQUNSLFFBQU0sUUFBZ0I7QUFBQSxJQUNwQixFQUFFLE1BQU0sV0FBVyxPQUFPLEdBQUcsR0FBRyxVQUFVLE1BQU0sSUFBSSxNQUFNLEVBQUUsVUFBVSxVQUFVLFFBQVEsR0FBRyxPQUFPLEVBQUU7QUFBQSxJQUNwRyxFQUFFLE1BQU0sWUFBWSxPQUFPLE9BQU8sTUFBTSxTQUFTLElBQUksT0FBTyxPQUFPLEVBQUU7QUFBQSxFQUN2RTtBQUNBLE1BQUksS0FBSyxJQUFNLGlCQUFhLE1BQU0sR0FBRztBQUNuQyxVQUFNLEtBQUssRUFBRSxNQUFNLFVBQVUsT0FBTyxLQUFLLEtBQU8sb0JBQWtCLHdCQUFvQixFQUFFLENBQUM7QUFBQSxFQUMzRjtBQUNBLFNBQU87QUFDVDs7O0FEckJBLElBQU0sV0FBVyxDQUFDLFNBQVMsZUFBZSxhQUFhO0FBQ3ZELElBQU1DLGVBQWMsS0FBSztBQUV6QixJQUFNLGNBQWM7QUFVcEIsSUFBTSxRQUFRLENBQUMsV0FBbUIsS0FBSyxNQUFNLE1BQU0sTUFBTSxJQUFJLENBQUM7QUFDOUQsSUFBTSxXQUFXLENBQUMsV0FBbUIsTUFBTSxNQUFNLElBQUksTUFBTTtBQUVwRCxJQUFNLGdCQUFOLGNBQTRCLFFBQVE7QUFBQSxFQUNoQztBQUFBLEVBQ0E7QUFBQSxFQUNBO0FBQUEsRUFDQTtBQUFBLEVBQ0E7QUFBQSxFQUNBO0FBQUEsRUFDQTtBQUFBLEVBQ0E7QUFBQSxFQUVULFlBQVksTUFBWSxPQUFlO0FBQ3JDLFVBQU0sTUFBTSxPQUFPLFFBQVE7QUFDM0IsU0FBSyxVQUFVLEtBQUssS0FBSyxJQUFNLGlCQUFhO0FBQzVDLFNBQUssV0FBVyxLQUFLLEtBQUssSUFBTSxtQkFBZTtBQUMvQyxTQUFLLGNBQWMsS0FBSyxLQUFLLElBQU0sc0JBQWtCO0FBQ3JELFNBQUssaUJBQWlCLEtBQUssS0FBSyxJQUFNLDBCQUFzQjtBQUM1RCxRQUFJLEtBQUssVUFBWSx1QkFBb0IsTUFBSyxRQUFRLGlCQUFpQixLQUFLLE9BQU8sRUFBRTtBQUNyRixRQUFJLEtBQUssV0FBYSxrQkFBZSxNQUFLLFFBQVEsbUJBQW1CLEtBQUssUUFBUSxFQUFFO0FBQ3BGLFFBQUksS0FBSyxpQkFBaUIsS0FBSyxLQUFLLGlCQUFtQiwyQkFBdUI7QUFDNUUsV0FBSyxRQUFRLFVBQVUsS0FBSyxjQUFjLG1CQUFtQjtBQUFBLElBQy9EO0FBQ0EsU0FBSyxXQUFXLEtBQUssYUFBYSxJQUFJO0FBQ3RDLFNBQUssV0FBVyxJQUFJLEtBQUssUUFBUSxLQUFLLEtBQUssYUFBYSxJQUFJLElBQUksRUFBRTtBQUNsRSxVQUFNLFVBQVkseUJBQXFCLEtBQUssaUJBQW1CO0FBQy9ELFNBQUssU0FBUyxVQUFVLEtBQUssSUFBSSxLQUFLLFFBQVE7QUFDOUMsU0FBSyxZQUFZLEtBQUssU0FBUyxLQUFLLElBQUksS0FBSyxXQUFXO0FBQ3hELFNBQUssS0FBSyxLQUFLLFlBQVksS0FBSyxjQUFjLEtBQUssTUFBTTtBQUN6RCxTQUFLLFNBQVMsSUFBSSxJQUFJLEtBQUssTUFBUSx3QkFBc0IsZ0JBQVksS0FBSyxjQUFjO0FBQ3hGLFNBQUssV0FBVyxJQUFJLElBQUksS0FBSyxNQUFNLFNBQVMsR0FBRyxLQUFLLFFBQVE7QUFBQSxFQUM5RDtBQUFBO0FBQUEsRUFHQSxZQUFrQjtBQUNoQixXQUFPLEtBQUssU0FBUyxNQUFNO0FBQ3pCLFdBQUssU0FBUyxPQUFPO0FBQ3JCLFVBQUksRUFBRSxLQUFLLE1BQU0sSUFBSSxXQUFXLEtBQUssS0FBSyxPQUFTLGVBQVcsQ0FBQztBQUMvRCxVQUFJLFNBQVMsS0FBSyxTQUFVLE1BQUssUUFBUSx1QkFBdUIsS0FBSyxzQkFBc0IsS0FBSyxRQUFRLEVBQUU7QUFDMUcsZUFBUyxRQUFRLEtBQUssV0FBVyxJQUFJQSxjQUFhLFFBQVEsR0FBRyxTQUFTO0FBQ3BFLGNBQU0sU0FBUyxLQUFLLFNBQVMsR0FBRyxLQUFLO0FBQ3JDLFlBQUksTUFBTSxNQUFNLE1BQU0sS0FBSztBQUN6QixnQkFBTUMsWUFBVyxFQUFFLEtBQUssTUFBTTtBQUM5QixpQkFBTyxFQUFFLFVBQUFBLFdBQVUsUUFBUSxlQUFlQSxXQUFVLEtBQUssUUFBUSxHQUFHLFFBQVEsU0FBUyxNQUFNLEVBQUU7QUFBQSxRQUMvRjtBQUNBLFlBQUksQ0FBQyxNQUFNLE1BQU0sTUFBTSxHQUFHLEtBQUssSUFBSSxFQUFHLE1BQUssUUFBUSxRQUFRLEtBQUssMkJBQTJCO0FBQzNGLGVBQU8sTUFBTSxNQUFNLElBQUksSUFBSSxRQUFRO0FBQ25DLFlBQUksRUFBRSxVQUFVLEtBQUssVUFBVTtBQUM3QixrQkFBUTtBQUNSLGlCQUFPLE1BQU0sS0FBSztBQUFBLFFBQ3BCO0FBQUEsTUFDRjtBQUNBLGFBQU8sS0FBSyxRQUFRLHdCQUF3QjtBQUFBLElBQzlDLENBQUM7QUFBQSxFQUNIO0FBQUE7QUFBQTtBQUFBLEVBS0EsYUFBYSxNQUErRDtBQUMxRSxTQUFLLE9BQU8sT0FBTztBQUNuQixVQUFNLFFBQXlELENBQUM7QUFDaEUsYUFBUyxPQUFPLEdBQUcsT0FBTyxLQUFLLGtCQUFrQixNQUFNLFNBQVMsTUFBTSxRQUFRO0FBQzVFLFlBQU1DLFFBQU8sS0FBSyxPQUFPLEdBQUcsTUFBUSxhQUFTO0FBQzdDLFVBQUlBLE1BQUssUUFBUSxLQUFLQSxNQUFLLFNBQVMsRUFBRztBQUN2QyxZQUFNLEVBQUUsS0FBQUMsTUFBSyxNQUFBQyxNQUFLLElBQUksS0FBSyxPQUFPLEdBQUcsTUFBUSxjQUFVO0FBQ3ZELFlBQU0sS0FBSyxFQUFFLE1BQU0sTUFBQUYsT0FBTSxPQUFPLE9BQU9FLEtBQUksSUFBSSxNQUFNLE1BQU0sT0FBT0QsSUFBRyxFQUFFLENBQUM7QUFBQSxJQUMxRTtBQUNBLFdBQU87QUFBQSxFQUNUO0FBQUE7QUFBQSxFQUdBLFFBQVFELE9BQWMsTUFBZ0M7QUFDcEQsVUFBTSxPQUFPLFVBQVUsS0FBSyxRQUFRO0FBQ3BDLFVBQU0sUUFBUSxPQUFPQSxLQUFJLElBQUksS0FBSztBQUNsQyxRQUFJLFNBQVMsS0FBSyxTQUFVLFFBQU87QUFDbkMsVUFBTSxPQUFPLE1BQU0sS0FBSztBQUN4QixVQUFNLE1BQU0sS0FBSyxNQUFNLE9BQU9BLEtBQUksSUFBSSxLQUFLLElBQUk7QUFDL0MsUUFBSSxVQUFXLE1BQU0sS0FBSyxTQUFTLE9BQU8sT0FBUSxRQUFRO0FBQzFELFFBQUksU0FBUyxPQUFPLEVBQUcsVUFBUztBQUNoQyxXQUFPLGVBQWUsRUFBRSxNQUFNLEtBQUssU0FBUyxNQUFNLFFBQVEsUUFBUSxNQUFNLE1BQU0sR0FBRyxLQUFLLFFBQVE7QUFBQSxFQUNoRztBQUFBLEVBRUEsUUFBUUEsT0FBYyxNQUFxRDtBQUN6RSxRQUFJLE9BQU9BLEtBQUksS0FBSyxNQUFNQSxLQUFJLE1BQU0sRUFBRyxRQUFPLEVBQUUsTUFBTSxXQUFXLFFBQVEsS0FBSztBQUM5RSxVQUFNLFNBQVMsS0FBSyxRQUFRQSxPQUFNLElBQUk7QUFDdEMsUUFBSSxXQUFXLE9BQVcsUUFBTyxFQUFFLE1BQU0seUJBQXlCLFFBQVEsS0FBSztBQUMvRSxVQUFNLFNBQVMsS0FBSyxTQUFTO0FBQzdCLFFBQUksVUFBVSxHQUFJLFFBQU8sRUFBRSxNQUFNLGVBQWUsUUFBUSxHQUFHO0FBQzNELFVBQU0sU0FBUyxTQUFTLE9BQU8sS0FBSyxRQUFRLElBQUksYUFBYTtBQUM3RCxXQUFPLEVBQUUsTUFBTSxHQUFHLFFBQVEsUUFBUSxPQUFPLENBQUMsVUFBVSxNQUFNLElBQUksT0FBTztBQUFBLEVBQ3ZFO0FBQUEsRUFFQSxpQkFBaUIsTUFBb0I7QUFDbkMsVUFBTSxNQUFNLEtBQUssYUFBYSxLQUFLLGNBQWM7QUFDakQsUUFBSSxJQUFJLFdBQVcsRUFBRyxRQUFPLENBQUMsRUFBRSxNQUFNLGVBQWUsT0FBTyxXQUFXLEtBQUssY0FBYyxJQUFJLE1BQU0sQ0FBQyxFQUFFLENBQUM7QUFDeEcsVUFBTSxPQUFPLElBQUksSUFBSSxDQUFDLEVBQUUsTUFBTSxNQUFBQSxPQUFNLE1BQU0sTUFBTTtBQUM5QyxZQUFNLFFBQVEsTUFBTUEsS0FBSTtBQUN4QixZQUFNLEVBQUUsTUFBQUcsT0FBTSxPQUFPLElBQUksS0FBSyxRQUFRSCxPQUFNLElBQUk7QUFDaEQsWUFBTSxRQUFRLFVBQVUsSUFBSSxnQkFBZ0IsS0FBSyxLQUFLLFVBQVUsS0FBSztBQUNyRSxhQUFPO0FBQUEsUUFDTCxNQUFNLFFBQVEsSUFBSSxLQUFLLEtBQUssR0FBRyxVQUFVLEtBQUssS0FBSyxvQkFBb0IsS0FBS0csS0FBSTtBQUFBLFFBQ2hGLE1BQU0sRUFBRSxNQUFNLE9BQU8sTUFBTSxPQUFPLEtBQUssR0FBRyxPQUFPLEtBQUssS0FBSyxNQUFNLEtBQUssR0FBRyxTQUFTLFVBQVUsSUFBSSxPQUFPO0FBQUEsTUFDekc7QUFBQSxJQUNGLENBQUM7QUFDRCxVQUFNLFFBQWdCLEtBQ25CLE1BQU0sR0FBRyxXQUFXLEVBQ3BCLElBQUksQ0FBQyxFQUFFLE1BQUFBLE1BQUssR0FBRyxPQUFPLEVBQUUsTUFBTSxNQUFNLElBQUksZ0JBQWdCLElBQUksT0FBT0EsTUFBSyxFQUFFO0FBQzdFLElBQUMsTUFBTSxDQUFDLEVBQVcsT0FBTyxLQUFLLElBQUksQ0FBQyxFQUFFLEtBQUssTUFBTSxJQUFJO0FBQ3JELFFBQUksS0FBSyxTQUFTLFlBQWEsT0FBTSxLQUFLLEVBQUUsTUFBTSxJQUFJLE9BQU8sT0FBTyxLQUFLLFNBQVMsV0FBVyxRQUFRLENBQUM7QUFDdEcsV0FBTztBQUFBLEVBQ1Q7QUFBQTtBQUFBLEVBSUEsUUFBZ0I7QUFDZCxVQUFNLE9BQU8sS0FBSyxVQUFVO0FBQzVCLFVBQU0sVUFBVSxLQUFLLEtBQUssSUFBTSxrQkFBYztBQUM5QyxVQUFNLFFBQVEsS0FBSyxjQUFjLEtBQUs7QUFDdEMsV0FBTztBQUFBLE1BQ0wsRUFBRSxNQUFNLFVBQVUsT0FBTyxTQUFTLEtBQUssT0FBTyxFQUFZO0FBQUEsTUFDMUQsRUFBRSxNQUFNLFNBQVMsT0FBTyxLQUFLLFNBQVMsV0FBVyxPQUFPO0FBQUEsTUFDeEQsRUFBRSxNQUFNLFdBQVcsT0FBTyxPQUFPLE9BQU8sR0FBRyxNQUFNLFFBQVE7QUFBQSxNQUN6RCxFQUFFLE1BQU0sVUFBVSxPQUFPLEdBQUcsS0FBSyxXQUFXLEtBQUssS0FBSyxrQkFBa0IsTUFBTSxLQUFLLFlBQVk7QUFBQSxNQUMvRixHQUFJLEtBQUssYUFBYSxJQUFJLG1CQUFtQixJQUFJLElBQUksQ0FBQztBQUFBLE1BQ3RELEdBQUcsS0FBSyxpQkFBaUIsSUFBSTtBQUFBLE1BQzdCLEtBQUssUUFBUSx1QkFBeUIsb0JBQWdCO0FBQUEsTUFDdEQsS0FBSyxRQUFRLHFCQUF1QixlQUFXO0FBQUEsTUFDL0MsR0FBSSxLQUFLLGFBQWEsSUFBSSxDQUFDLEtBQUssUUFBUSxvQkFBc0IsbUJBQWUsQ0FBQyxJQUFJLENBQUM7QUFBQSxJQUNyRjtBQUFBLEVBQ0Y7QUFBQSxFQUVTLFFBQWU7QUFDdEIsVUFBTSxPQUFPLEtBQUssVUFBVTtBQUM1QixVQUFNLFFBQVEsS0FBSyxLQUFLLE9BQU87QUFDL0IsVUFBTSxTQUFTLEtBQUssYUFBYSxLQUFLLGNBQWMsRUFBRSxPQUFPLENBQUMsRUFBRSxNQUFBSCxNQUFLLE1BQU0sTUFBTSxNQUFNQSxLQUFJLENBQUMsQ0FBQyxFQUFFO0FBQy9GLFdBQU87QUFBQSxNQUNMLE1BQU0sT0FBTyxLQUFLLFNBQVMsT0FBTyxLQUFLLFFBQVEsSUFBSSxLQUFLLFNBQVMsT0FBTyxLQUFLLFFBQVEsQ0FBQztBQUFBLE1BQ3RGLE1BQU0sS0FBSztBQUFBLE1BQ1gsTUFBTTtBQUFBLE1BQ04sTUFBTSxLQUFLO0FBQUEsTUFDWCxVQUFVO0FBQUEsTUFDVixVQUFVO0FBQUEsTUFDVixPQUFPLFFBQVEsUUFBUSxZQUFZLEtBQUssS0FBSyxTQUFTLGFBQWE7QUFBQSxJQUNyRTtBQUFBLEVBQ0Y7QUFBQSxFQUVBLENBQUMsV0FBOEI7QUFDN0IsZUFBVyxFQUFFLFVBQVUsTUFBTSxLQUFLLEtBQUssS0FBSyxFQUFFLEtBQUssRUFBRSxFQUFHLE9BQU0sRUFBRSxPQUFPLE9BQU8sUUFBUSxHQUFHLE1BQU07QUFBQSxFQUNqRztBQUFBLEVBRVMsT0FBYTtBQUNwQixVQUFNLE9BQU8sS0FBSyxVQUFVO0FBQzVCLFdBQU87QUFBQSxNQUNMLE1BQU0sS0FBSztBQUFBLE1BQ1gsT0FBTyxLQUFLO0FBQUEsTUFDWixNQUFNLENBQUMsU0FBUyxLQUFLLE1BQU0sTUFBTSxLQUFLLE1BQU07QUFBQSxJQUM5QztBQUFBLEVBQ0Y7QUFBQTtBQUFBLEVBR0EsQ0FBQyxNQUFNLE1BQWMsS0FBZ0U7QUFDbkYsVUFBTSxXQUFXLE9BQU8sS0FBSyxRQUFRO0FBQ3JDLFVBQU0sU0FBUyxNQUFNLFdBQVcsTUFBTSxXQUFXO0FBQ2pELGFBQVMsV0FBVyxPQUFPLFVBQVUsT0FBTyxNQUFNLFNBQVMsTUFBTSxXQUFXLEtBQUssWUFBWTtBQUMzRixZQUFNLFFBQVEsT0FBTyxXQUFXLFFBQVE7QUFDeEMsWUFBTSxPQUFPLE9BQVEsV0FBVyxXQUFZLE9BQU8sSUFBSSxDQUFDLElBQUksS0FBSztBQUNqRSxZQUFNLFNBQVMsS0FBSyxRQUFRLEtBQUs7QUFDakMsVUFBSSxNQUFNLE1BQU0sTUFBTSxJQUFLO0FBQzNCLFlBQU0sUUFBUSxNQUFNLE1BQU07QUFDMUIsVUFBSSxTQUFTLEtBQUssWUFBYSxNQUFLLFFBQVEsUUFBUSxLQUFLLGdCQUFnQixLQUFLLE9BQU8sS0FBSyxXQUFXLEVBQUU7QUFDdkcsWUFBTSxRQUFRLEtBQUssS0FBSyxLQUFLLEtBQUssWUFBWSxRQUFRLEtBQUssUUFBUSxLQUFLLFFBQVE7QUFDaEYsVUFBSSxNQUFNLEtBQUssUUFBUSxLQUFLLENBQUMsTUFBTSxJQUFLLE9BQU0sRUFBRSxVQUFVLE1BQU07QUFBQSxJQUNsRTtBQUFBLEVBQ0Y7QUFBQSxFQUVBLFFBQVEsT0FBdUI7QUFDN0IsV0FBTyxLQUFLLEtBQUssT0FBTyxLQUFLLFNBQVMsUUFBUSxJQUFJLEtBQUs7QUFBQSxFQUN6RDtBQUFBLEVBRUEsUUFBZ0I7QUFDZCxXQUFPO0FBQUEsTUFDTCxJQUFNLGlCQUFhLEdBQUcsTUFBTTtBQUFBLE1BQzVCLElBQU0sa0JBQWMsR0FBRyxPQUFPO0FBQUEsTUFDOUIsVUFBWSxzQkFBa0IsV0FBVztBQUFBLE1BQ3pDLFVBQVksaUJBQWEsTUFBTTtBQUFBLE1BQy9CLElBQU0sb0JBQWdCLEdBQUcsU0FBUztBQUFBLE1BQ2xDLElBQU0sa0JBQWMsR0FBRyxPQUFPO0FBQUEsTUFDOUIsSUFBTSxvQkFBZ0IsR0FBRyxTQUFTO0FBQUEsTUFDbEMsSUFBTSxtQkFBZSxHQUFHLFFBQVE7QUFBQSxNQUNoQyxVQUFZLHFCQUFpQixVQUFVO0FBQUEsTUFDdkMsSUFBTSxvQkFBa0IsMEJBQXNCLFNBQVM7QUFBQSxNQUN2RCxJQUFNLHdCQUFzQixnQkFBWSxLQUFLLGdCQUFnQixZQUFZO0FBQUEsTUFDekUsSUFBSSxLQUFLLFNBQVMsT0FBTyxHQUFHLEtBQUssVUFBVSxRQUFRO0FBQUEsTUFDbkQsSUFBSSxLQUFLLFFBQVEsR0FBRyxLQUFLLGFBQWEsWUFBWTtBQUFBLE1BQ2xELElBQUksS0FBSyxXQUFXLEtBQUssUUFBUSxLQUFLLGFBQWEsU0FBUztBQUFBLElBQzlEO0FBQUEsRUFDRjtBQUFBLEVBRVMsTUFBTSxNQUFZLEdBQW1CO0FBQzVDLFFBQUksS0FBSyxVQUFVLEtBQUssU0FBUyxPQUFPO0FBQ3RDLFlBQU0sU0FBUyxLQUFLLFFBQVEsQ0FBQztBQUM3QixZQUFNLFFBQVEsTUFBTSxNQUFNLE1BQU0sT0FBTyxpQkFBaUIsU0FBUyxNQUFNLE1BQU0sQ0FBQztBQUM5RSxhQUFPLE9BQU8sTUFBTSxNQUFNLENBQUMsYUFBYSxLQUFLLEdBQUcsU0FBUyxNQUFNLElBQUksYUFBYSxFQUFFO0FBQUEsSUFDcEY7QUFDQSxRQUFJLEtBQUssVUFBWSx3QkFBb0I7QUFDdkMsWUFBTUEsUUFBTyxLQUFLLEtBQUssT0FBTyxLQUFLLFFBQVEsSUFBTSxjQUFVO0FBQzNELFVBQUksTUFBTUEsS0FBSSxNQUFNLEVBQUcsUUFBTyxRQUFRLE9BQU8sTUFBTUEsS0FBSSxDQUFDLENBQUM7QUFDekQsYUFBT0EsTUFBSyxRQUFRLEtBQUtBLE1BQUssU0FBUyxJQUFJLFNBQVM7QUFBQSxJQUN0RDtBQUNBLFFBQUksS0FBSyxVQUFVLEtBQUssUUFBUTtBQUM5QixZQUFNQSxRQUFPLEtBQUssS0FBSyxPQUFPLEtBQUssUUFBUSxJQUFJLENBQUM7QUFDaEQsYUFBTyxNQUFNQSxLQUFJLE1BQU0sSUFBSSxLQUFLLEdBQUcsT0FBT0EsS0FBSSxJQUFJLFlBQVksU0FBUyxTQUFTLE9BQU8sTUFBTUEsS0FBSSxDQUFDLENBQUM7QUFBQSxJQUNyRztBQUNBLFlBQVEsS0FBSyxNQUFNO0FBQUEsTUFDakIsS0FBSztBQUNILGVBQU8sYUFBYSxXQUFXLEtBQUssS0FBSyxPQUFTLGVBQVcsQ0FBQyxDQUFDO0FBQUEsTUFDakUsS0FBSztBQUFBLE1BQ0wsS0FBSztBQUNILGVBQU8sT0FBTyxLQUFLLEtBQUssSUFBSSxLQUFLLEtBQUssQ0FBQztBQUFBLE1BQ3pDLEtBQUs7QUFDSCxlQUFPLEtBQUssS0FBSyxJQUFNLGlCQUFhLE1BQU0sSUFBSSxPQUFPO0FBQUEsTUFDdkQsS0FBSztBQUNILGVBQU8sS0FBSyxLQUFLLEtBQU8sb0JBQWtCLHdCQUFvQjtBQUFBLE1BQ2hFO0FBQ0UsZUFBTztBQUFBLElBQ1g7QUFBQSxFQUNGO0FBQ0Y7OztBVnpQQSxJQUFNLFNBQVMsb0JBQUksSUFBbUI7QUFBQSxFQUNwQyxDQUFHLGdCQUFZLENBQUMsTUFBTSxVQUFVLElBQUksYUFBYSxNQUFNLEtBQUssQ0FBQztBQUFBLEVBQzdELENBQUcsZ0JBQVksQ0FBQyxNQUFNLFVBQVUsSUFBSSxhQUFhLE1BQU0sT0FBTyxPQUFPLENBQUM7QUFBQSxFQUN0RSxDQUFHLGtCQUFjLENBQUMsTUFBTSxVQUFVLElBQUksYUFBYSxNQUFNLE9BQU8sU0FBUyxDQUFDO0FBQUEsRUFDMUUsQ0FBRyxnQkFBWSxDQUFDLE1BQU0sVUFBVSxJQUFJLGFBQWEsTUFBTSxLQUFLLENBQUM7QUFBQSxFQUM3RCxDQUFHLGVBQVcsQ0FBQyxNQUFNLFVBQVUsSUFBSSxZQUFZLE1BQU0sS0FBSyxDQUFDO0FBQUEsRUFDM0QsQ0FBRyxjQUFVLENBQUMsTUFBTSxVQUFVLElBQUksYUFBYSxNQUFNLE9BQU8sS0FBSyxDQUFDO0FBQUEsRUFDbEUsQ0FBRyxjQUFVLENBQUMsTUFBTSxVQUFVLElBQUksYUFBYSxNQUFNLE9BQU8sS0FBSyxDQUFDO0FBQUEsRUFDbEUsQ0FBRyxlQUFXLENBQUMsTUFBTSxVQUFVLElBQUksWUFBWSxNQUFNLEtBQUssQ0FBQztBQUFBLEVBQzNELENBQUcsaUJBQWEsQ0FBQyxNQUFNLFVBQVUsSUFBSSxlQUFlLE1BQU0sT0FBTyxRQUFRLENBQUM7QUFBQSxFQUMxRSxDQUFHLGVBQVcsQ0FBQyxNQUFNLFVBQVUsSUFBSSxlQUFlLE1BQU0sT0FBTyxNQUFNLENBQUM7QUFBQSxFQUN0RSxDQUFHLGlCQUFhLENBQUMsTUFBTSxVQUFVLElBQUksY0FBYyxNQUFNLEtBQUssQ0FBQztBQUNqRSxDQUFDO0FBR00sU0FBUyxZQUFZLE1BQW9CO0FBQzlDLFNBQU8sTUFBTSxLQUFLLEtBQU8sb0JBQWdCLENBQUMsQ0FBQztBQUM3QztBQUdPLFNBQVMsWUFBWSxNQUFZLE9BQXdCO0FBQzlELFFBQU0sT0FBTyxLQUFLLEtBQUssS0FBSztBQUM1QixRQUFNLE9BQU8sT0FBTyxJQUFJLEtBQUssSUFBTSxrQkFBYyxDQUFDO0FBQ2xELE1BQUksQ0FBQyxNQUFNO0FBQ1QsVUFBTSxJQUFJO0FBQUEsTUFDUjtBQUFBLE1BQ0EsSUFBSSxNQUFNLElBQUksc0NBQXNDLFlBQVksSUFBSSxDQUFDO0FBQUEsSUFDdkU7QUFBQSxFQUNGO0FBQ0EsU0FBTyxLQUFLLE1BQU0sS0FBSztBQUN6Qjs7O0FGRE8sSUFBTSxlQUFlLEtBQUs7QUFFakMsSUFBTSxZQUFZLENBQUMsSUFBSSxLQUFLLE9BQU8sVUFBVSxZQUFZO0FBRWxELFNBQVMsYUFBYSxVQUEwQjtBQUNyRCxTQUFPLFVBQVUsUUFBUSxLQUFLLFlBQVksUUFBUTtBQUNwRDtBQUdPLElBQU0sU0FBUyxDQUFDLFVBQTBCLFFBQVE7QUFHbEQsU0FBUyxTQUFTLE1BQXNCO0FBQzdDLFFBQU0sT0FBTyxLQUFLLFdBQVcsR0FBRyxJQUFJLEtBQUssTUFBTSxDQUFDLElBQUk7QUFDcEQsUUFBTSxVQUNKLFNBQVMsS0FDTCxnQkFDQSxLQUFLLFNBQVMsR0FBRyxLQUFLLEtBQUssU0FBUyxJQUFJLElBQ3RDLG1DQUNBLFNBQVMsT0FBTyxTQUFTLE9BQ3ZCLHNCQUNBLE9BQU8sV0FBVyxJQUFJLElBQUksTUFDeEIsZ0NBQ0E7QUFDWixNQUFJLFFBQVMsT0FBTSxJQUFJLGNBQWMsb0JBQW9CLGlCQUFpQixNQUFNLElBQUksQ0FBQyxNQUFNLE9BQU8sRUFBRTtBQUNwRyxTQUFPLElBQUksSUFBSTtBQUNqQjtBQUdBLFNBQVMsZUFBZUksVUFBeUI7QUFDL0MsUUFBTSxRQUNKQSxhQUFZLEtBQUtBLGFBQVksSUFDekIsa0JBQWtCQSxRQUFPLDRCQUN6QixrQkFBa0JBLFFBQU87QUFDL0IsU0FBTyxHQUFHLEtBQUssZ0NBQWtDLGtCQUFjO0FBQ2pFO0FBRU8sSUFBTSxPQUFOLE1BQU0sTUFBSztBQUFBLEVBcUJSLFlBQ0csTUFDQSxNQUNUO0FBRlM7QUFDQTtBQUVULFVBQU0sUUFBUSxZQUFZLE1BQU0sSUFBSSxDQUFDO0FBQ3JDLFVBQU0sU0FBUyxLQUFLLE9BQU87QUFDM0IsVUFBTSxPQUFPLElBQUksV0FBYSxjQUFVO0FBQ3hDLFVBQU0sU0FBUyxLQUFLLFNBQVMsTUFBTSxDQUFDO0FBQ3BDLFVBQU0sT0FBTyxJQUFJLFNBQVMsS0FBSyxNQUFNO0FBQ3JDLFVBQU0sUUFBUSxLQUFLLFVBQVksa0JBQWMsSUFBSTtBQUNqRCxRQUFJLFVBQVUsS0FBSyxVQUFZLFdBQU87QUFDcEMsWUFBTSxJQUFJQztBQUFBLFFBQ1I7QUFBQSxRQUNBLEdBQUcsS0FBSywyQ0FBMkMsSUFBSSxPQUFPLENBQUMsQ0FBQyxTQUFTLElBQU0sV0FBTyxDQUFDLENBQUM7QUFBQSxNQUMxRjtBQUFBLElBQ0Y7QUFDQSxRQUFJLFNBQVcsZ0JBQVk7QUFDekIsWUFBTSxJQUFJQSxhQUFZLG9CQUFvQixHQUFHLEtBQUssS0FBSyxNQUFNLDZDQUE2QztBQUFBLElBQzVHO0FBQ0EsVUFBTUQsV0FBVSxLQUFLLFVBQVksb0JBQWdCLElBQUk7QUFDckQsUUFBSUEsYUFBYyxvQkFBZ0I7QUFDaEMsWUFBTSxJQUFJQyxhQUFZLHVCQUF1QixHQUFHLEtBQUssS0FBSyxlQUFlRCxRQUFPLENBQUMsRUFBRTtBQUFBLElBQ3JGO0FBQ0EsVUFBTSxPQUFPLEtBQUssVUFBWSxpQkFBYSxJQUFJLElBQU07QUFDckQsUUFBSSxTQUFTLE9BQU8sTUFBTTtBQUN4QixZQUFNLElBQUlDO0FBQUEsUUFDUjtBQUFBLFFBQ0EsR0FBRyxLQUFLLHFCQUFxQixJQUFJLDRCQUE0QixPQUFPLElBQUk7QUFBQSxNQUMxRTtBQUFBLElBQ0Y7QUFDQSxVQUFNLGFBQWEsS0FBSyxVQUFZLHdCQUFvQixJQUFJO0FBQzVELFVBQU0sV0FBVyxLQUFLLFVBQVksc0JBQWtCLElBQUk7QUFDeEQsU0FBSyxhQUFlLGlCQUFhLEtBQUssS0FBTSxhQUFlLGtCQUFpQixjQUFVLElBQU07QUFDNUYsU0FBSyxrQkFBa0IsS0FBSyxhQUFhLFdBQWE7QUFDdEQsUUFBSSxhQUFhLEtBQUssV0FBVyxLQUFLLFdBQWEsdUJBQW1CLEtBQUssa0JBQWtCLE1BQU07QUFDakcsWUFBTSxJQUFJQztBQUFBLFFBQ1I7QUFBQSxRQUNBLEdBQUcsS0FBSyxjQUFjLFVBQVUsZ0JBQWdCLFFBQVEsd0JBQXdCLEtBQUssZUFBZSxPQUFPLElBQUk7QUFBQSxNQUNqSDtBQUFBLElBQ0Y7QUFDQSxTQUFLLFNBQVMsRUFBRSxTQUFBRixVQUFTLFlBQVksVUFBVSxNQUFNLFdBQVcsS0FBSyxVQUFZLHVCQUFtQixJQUFJLEVBQUU7QUFDMUcsU0FBSyxRQUFRLElBQUksS0FBSyxNQUFNLEdBQUcsSUFBSTtBQUNuQyxTQUFLLFNBQVMsSUFBSSxVQUFVLElBQUk7QUFDaEMsUUFBSSxLQUFLLE9BQU8sVUFBVSxPQUFPLEtBQUs7QUFDcEMsV0FBSyxPQUFPLE1BQU07QUFDbEIsWUFBTSxJQUFJRyxlQUFjLHFCQUFxQixHQUFHLEtBQUssbUNBQW1DO0FBQUEsSUFDMUY7QUFBQSxFQUNGO0FBQUEsRUE5Q1c7QUFBQSxFQUNBO0FBQUEsRUF0QkY7QUFBQTtBQUFBLEVBRUE7QUFBQTtBQUFBLEVBRUE7QUFBQSxFQUNBO0FBQUEsRUFDQTtBQUFBO0FBQUEsRUFHVCxPQUFPLEtBQUssTUFBb0I7QUFDOUIsVUFBTSxPQUFPLFNBQVMsSUFBSTtBQUMxQixVQUFNLE9BQU8sSUFBSSxZQUFZLElBQUk7QUFDakMsUUFBSTtBQUNGLGFBQU8sSUFBSSxNQUFLLE1BQU0sSUFBSTtBQUFBLElBQzVCLFNBQVMsT0FBTztBQUNkLFdBQUssTUFBTTtBQUNYLFlBQU0sWUFBWSxPQUFPLElBQUk7QUFBQSxJQUMvQjtBQUFBLEVBQ0Y7QUFBQSxFQW1EQSxRQUFjO0FBQ1osU0FBSyxPQUFPLE1BQU07QUFDbEIsU0FBSyxLQUFLLE1BQU07QUFBQSxFQUNsQjtBQUFBLEVBRUEsQ0FBQyxPQUFPLE9BQU8sSUFBVTtBQUN2QixTQUFLLE1BQU07QUFBQSxFQUNiO0FBQUEsRUFFQSxJQUFJLFNBQWdCO0FBQ2xCLFdBQU8sS0FBSyxLQUFLLE9BQU87QUFBQSxFQUMxQjtBQUFBO0FBQUE7QUFBQSxFQUtBLGNBQXNCO0FBQ3BCLFdBQU8sS0FBSyxNQUFNLElBQU0sc0JBQWtCO0FBQUEsRUFDNUM7QUFBQTtBQUFBLEVBR0EsYUFBcUI7QUFDbkIsV0FBTyxLQUFLLElBQUksS0FBSyxZQUFZLEdBQUcsS0FBSyxPQUFPLFlBQVksWUFBWTtBQUFBLEVBQzFFO0FBQUEsRUFFQSxhQUFxQjtBQUNuQixXQUFPLEtBQUssTUFBTSxJQUFNLHNCQUFrQixJQUFNO0FBQUEsRUFDbEQ7QUFBQSxFQUVBLFVBQW9CO0FBQ2xCLFVBQU0sUUFBUSxLQUFLLFdBQVc7QUFDOUIsVUFBTUMsU0FBUSxLQUFLLE1BQU0sS0FBTyxnQkFBWSxRQUFVLGVBQVc7QUFDakUsV0FBTyxNQUFNLEtBQUssRUFBRSxRQUFRLE1BQU0sR0FBRyxDQUFDLEdBQUcsTUFBTSxLQUFLLFFBQVEsR0FBR0EsT0FBTSxTQUFTLElBQU0sZUFBVyxDQUFDLENBQUM7QUFBQSxFQUNuRztBQUFBLEVBRUEsUUFBUSxRQUFnQkEsUUFBMkI7QUFDakQsVUFBTSxPQUFPLElBQUksU0FBU0EsT0FBTSxRQUFRQSxPQUFNLFVBQVU7QUFDeEQsVUFBTSxPQUFPLEtBQUssVUFBWSxrQkFBYyxJQUFJO0FBQ2hELFVBQU0sUUFBUSxLQUFLLFVBQVksZ0JBQVksSUFBSTtBQUMvQyxVQUFNLFVBQVUsU0FBU0EsT0FBTSxTQUFTLEdBQUssb0JBQWdCLENBQUM7QUFDOUQsVUFBTUMsU0FBUSxLQUFLLGtCQUFvQjtBQUN2QyxVQUFNLE1BQU0sS0FBSyxPQUFPLE9BQVM7QUFDakMsVUFBTSxXQUFXLFFBQVFBLFVBQVMsU0FBUyxLQUFLLE9BQU8sU0FBUztBQUNoRSxXQUFPO0FBQUEsTUFDTDtBQUFBLE1BQ0EsTUFBTSxNQUFNLE9BQU87QUFBQSxNQUNuQjtBQUFBLE1BQ0EsUUFBUSxPQUFTO0FBQUEsTUFDakIsT0FBTyxRQUFVO0FBQUEsTUFDakIsU0FBUyxXQUNMLEtBQ0Esa0JBQWtCLElBQUksT0FBTyxPQUFPLFFBQVEsQ0FBQywyQkFBMkJBLE1BQUssT0FBTyxNQUFNLENBQUM7QUFBQSxJQUNqRztBQUFBLEVBQ0Y7QUFBQTtBQUFBLEVBR0EsS0FBSyxNQUFzQjtBQUN6QixVQUFNLFNBQVMsT0FBTyxLQUFLLElBQUk7QUFDL0IsVUFBTSxRQUFRLEtBQUssUUFBUSxFQUFFLEtBQUssQ0FBQyxVQUFVLE9BQU8sT0FBTyxNQUFNLE9BQU8sS0FBSyxNQUFNLFNBQVMsSUFBSTtBQUNoRyxRQUFJLENBQUMsT0FBTztBQUNWLFlBQU0sSUFBSUYsZUFBYyxxQkFBcUIsWUFBWSxNQUFNLEtBQUssSUFBSSxDQUFDLHVCQUF1QixNQUFNLElBQUksQ0FBQyxHQUFHO0FBQUEsSUFDaEg7QUFDQSxRQUFJLE1BQU0sUUFBUyxPQUFNLElBQUlELGNBQWEsbUJBQW1CLGNBQWMsTUFBTSxJQUFJLE1BQU0sTUFBTSxPQUFPLEVBQUU7QUFDMUcsV0FBTztBQUFBLEVBQ1Q7QUFBQSxFQUVBLEtBQUssT0FBcUI7QUFDeEIsV0FBTyxJQUFJLEtBQUssS0FBSyxNQUFNLE1BQU0sUUFBUSxNQUFNLEtBQUs7QUFBQSxFQUN0RDtBQUFBO0FBQUEsRUFHQSxRQUFRLE9BQXVCO0FBQzdCLFdBQU8sWUFBWSxLQUFLLEtBQUssS0FBSyxDQUFDO0FBQUEsRUFDckM7QUFBQTtBQUFBLEVBR0EsUUFBUSxPQUF3QjtBQUM5QixRQUFJLE1BQU0sUUFBUyxPQUFNLElBQUlBLGNBQWEsbUJBQW1CLGNBQWMsTUFBTSxJQUFJLE1BQU0sTUFBTSxPQUFPLEVBQUU7QUFDMUcsV0FBTyxZQUFZLE1BQU0sS0FBSztBQUFBLEVBQ2hDO0FBQUE7QUFBQSxFQUdBLEtBQUtJLFdBQTZCLEtBQUssUUFBUSxHQUFXO0FBQ3hELFFBQUksTUFBTSxLQUFLO0FBQ2YsZUFBVyxFQUFFLFNBQVMsUUFBUSxPQUFBRixPQUFNLEtBQUtFLFNBQVMsS0FBSSxDQUFDLFFBQVMsT0FBTSxLQUFLLElBQUksS0FBSyxTQUFTRixNQUFLO0FBQ2xHLFdBQU87QUFBQSxFQUNUO0FBQUE7QUFBQTtBQUFBLEVBS0EsZUFBOEI7QUFDNUIsVUFBTSxRQUFRLEtBQUssTUFBTSxLQUFLLEtBQUssWUFBWSxLQUFLLE9BQU8sV0FBYSxjQUFVO0FBQ2xGLFVBQU0sT0FBTyxJQUFJLFNBQVMsTUFBTSxNQUFNO0FBQ3RDLFVBQU0sUUFBdUIsQ0FBQztBQUM5QixhQUFTLE9BQU8sR0FBRyxRQUFRLEtBQUssT0FBTyxVQUFVLFFBQVE7QUFDdkQsWUFBTSxNQUFNLE9BQU8sS0FBTztBQUMxQixZQUFNLFFBQVEsS0FBSyxVQUFVLEtBQU8sZ0JBQVksSUFBSTtBQUNwRCxZQUFNLFFBQVEsS0FBSyxPQUFPLEtBQUssSUFBSTtBQUNuQyxVQUFJLFVBQVUsS0FBSyxDQUFDLE1BQU87QUFDM0IsWUFBTSxLQUFLO0FBQUEsUUFDVDtBQUFBLFFBQ0E7QUFBQSxRQUNBLEtBQUssS0FBSyxVQUFVLEtBQU8sY0FBVSxJQUFJO0FBQUEsUUFDekMsVUFBVSxLQUFLLFVBQVUsS0FBTyxtQkFBZSxJQUFJO0FBQUEsUUFDbkQsT0FBTyxNQUFNLFNBQVMsTUFBTSxTQUFTLEtBQU8sZ0JBQVksS0FBTyxpQkFBZSxvQkFBZ0IsQ0FBQyxDQUFDO0FBQUEsUUFDaEcsVUFBVSxLQUFLLGFBQWEsS0FBTyxtQkFBZSxJQUFJO0FBQUEsUUFDdEQ7QUFBQSxNQUNGLENBQUM7QUFBQSxJQUNIO0FBQ0EsV0FBTztBQUFBLEVBQ1Q7QUFBQTtBQUFBLEVBR0EsU0FBUyxNQUF1QjtBQUM5QixXQUFPLFFBQVEsS0FBSyxRQUFRLEtBQUssT0FBTyxZQUFZLEtBQUssT0FBTyxLQUFLLElBQUk7QUFBQSxFQUMzRTtBQUFBO0FBQUEsRUFHQSxNQUFNLE9BQXdCO0FBQzVCLFVBQU0sT0FBTyxPQUFPLEtBQUs7QUFDekIsUUFBSSxPQUFPLEtBQUssT0FBTyxLQUFLLE9BQU8sU0FBVSxRQUFPO0FBQ3BELFdBQU8sS0FBSyxNQUFNLElBQUksS0FBSyxNQUFNLElBQUksSUFBTSxjQUFVLE1BQU0sU0FBUyxLQUFLLE9BQU8sS0FBSyxJQUFJO0FBQUEsRUFDM0Y7QUFBQSxFQUVBLE1BQU0sTUFBc0I7QUFDMUIsV0FBTyxLQUFLLGNBQWMsT0FBTyxLQUFPO0FBQUEsRUFDMUM7QUFBQTtBQUFBLEVBR0EsVUFBVSxPQUF1QjtBQUMvQixRQUFJLFVBQVUsRUFBRyxRQUFPO0FBQ3hCLFVBQU0sT0FBTyxPQUFPLEtBQUs7QUFDekIsUUFBSSxPQUFPLEtBQUssT0FBTyxLQUFLLE9BQU8sU0FBVSxRQUFPLEdBQUcsSUFBSSxPQUFPLENBQUMsQ0FBQztBQUNwRSxVQUFNLE9BQU8sS0FBSyxNQUFNLElBQUk7QUFDNUIsUUFBSSxLQUFLLE1BQU0sSUFBSSxPQUFTLGNBQVUsTUFBTSxNQUFPLFFBQU8sUUFBUSxJQUFJO0FBQ3RFLFVBQU0sTUFBTSxLQUFLLE1BQU0sSUFBSSxPQUFTLFlBQVE7QUFDNUMsVUFBTSxRQUFRLEtBQUssTUFBTSxLQUFLLE9BQVMsZ0JBQWMsb0JBQWdCO0FBQ3JFLFdBQU8sUUFBUSxJQUFJLFNBQVMsR0FBRyxLQUFLLEtBQUssTUFBTSxLQUFLLE1BQU0sS0FBSyxJQUFJLFVBQVUsTUFBTTtBQUFBLEVBQ3JGO0FBQUE7QUFBQSxFQUdBLFFBQVEsTUFBWSxRQUF5QjtBQUMzQyxVQUFNLE9BQU8sS0FBSyxLQUFLLFFBQVUsaUJBQWE7QUFDOUMsVUFBTSxRQUFrQixDQUFDO0FBQ3pCLFFBQUksT0FBTztBQUNYLGFBQVMsT0FBTyxHQUFHLFFBQVUsb0JBQWdCLEdBQUcsUUFBUTtBQUN0RCxXQUFPLEtBQU0sT0FBTyxLQUFNLENBQUMsTUFBa0IsT0FBTyxJQUFLLEtBQU0sT0FBTyxFQUFHO0FBQ3pFLFVBQUksS0FBSyxTQUFTLElBQUksRUFBRyxPQUFNLEtBQUssSUFBSTtBQUFBLFVBQ25DO0FBQUEsSUFDUDtBQUNBLFdBQU8sRUFBRSxPQUFPLEtBQUs7QUFBQSxFQUN2QjtBQUFBO0FBQUEsRUFHQSxTQUFxQztBQUNuQyxVQUFNLFVBQVUsb0JBQUksSUFBcUI7QUFDekMsV0FBTyxDQUFDLFVBQVU7QUFDaEIsVUFBSSxVQUFVLEVBQUcsUUFBTztBQUN4QixVQUFJLFNBQVMsUUFBUSxJQUFJLEtBQUs7QUFDOUIsVUFBSSxXQUFXLE9BQVcsU0FBUSxJQUFJLE9BQVEsU0FBUyxLQUFLLE1BQU0sS0FBSyxDQUFFO0FBQ3pFLGFBQU87QUFBQSxJQUNUO0FBQUEsRUFDRjtBQUNGO0FBU0EsSUFBTSxhQUFhO0FBR1osU0FBUyxZQUFZLEVBQUUsT0FBTyxLQUFLLEdBQW9CO0FBQzVELFFBQU0sT0FBTyxNQUFNLFNBQVMsYUFBYSxRQUFRLE1BQU0sU0FBUyxVQUFVLFVBQVU7QUFDcEYsUUFBTSxRQUFRLEdBQUcsTUFBTSxXQUFXLElBQUksU0FBUyxPQUFPLElBQUksTUFBTSxNQUFNLEdBQUcsVUFBVSxFQUFFLEtBQUssSUFBSSxDQUFDLEdBQUcsSUFBSTtBQUN0RyxRQUFNLFNBQVMsTUFBTSxXQUFXLElBQUksV0FBVztBQUMvQyxTQUFPLFNBQVMsSUFBSSxTQUFTLEdBQUcsTUFBTSxLQUFLLElBQUksUUFBUSxTQUFTLElBQUksT0FBTyxLQUFLO0FBQ2xGOzs7QURsVE8sVUFBVSxXQUFXLE1BQVksT0FBK0I7QUFDckUsUUFBTSxFQUFFLFlBQVksVUFBVSxXQUFXLE1BQU0sU0FBQUcsU0FBUSxJQUFJLEtBQUs7QUFDaEUsUUFBTSxPQUFPLFdBQVdBLFFBQU8sS0FBSyxLQUFLLFlBQVksQ0FBQyxPQUFPLFVBQVUsYUFBYSxRQUFRLFdBQVcsSUFBSSxjQUFjLElBQUksV0FBVyxDQUFDLENBQUM7QUFDMUksUUFBTSxFQUFFLE9BQU8sR0FBRyxLQUFPLHlCQUFxQixPQUFPLFdBQVcsTUFBTSxVQUFVLEtBQUs7QUFDckYsUUFBTSxVQUFVLFlBQVksS0FBSyxRQUFRLEtBQUssT0FBUyx1QkFBbUIsQ0FBQztBQUMzRSxRQUFNO0FBQUEsSUFDSixPQUFTO0FBQUEsSUFDVCxLQUFPO0FBQUEsSUFDUCxPQUFPO0FBQUEsSUFDUCxNQUFNO0FBQUEsSUFDTixNQUFNO0FBQUEsRUFDUjtBQUNBLFFBQU1DLFdBQVUsS0FBSyxRQUFRO0FBQzdCLFFBQU0sUUFBUSxFQUFFLE9BQVMsZ0JBQVksTUFBUSxpQkFBYSxPQUFPLFdBQVc7QUFDNUUsU0FBTyxTQUFTLE9BQU8sT0FBTyxTQUFTLFNBQVMsR0FBRyxDQUFDLE1BQU07QUFDeEQsVUFBTSxRQUFRQSxTQUFRLENBQUM7QUFDdkIsUUFBSSxDQUFDLE1BQU8sUUFBTztBQUNuQixXQUFPLElBQUksTUFBTSxJQUFJLE1BQU0sTUFBTSxXQUFXLElBQUksSUFBSSxNQUFNLE1BQU0sQ0FBQyxLQUFLLFFBQVEsTUFBTSxPQUFPLE1BQU0sQ0FBQyxFQUFFO0FBQUEsRUFDdEcsQ0FBQztBQUNELFFBQU0sT0FBUyxpQkFBYSxhQUFlLGlCQUFhLEtBQUssWUFBWSxPQUFPO0FBQ2hGLFFBQU0sZUFBZSxJQUFJLElBQUksS0FBSyxhQUFhLEVBQUUsSUFBSSxDQUFDQyxTQUFRLENBQUNBLEtBQUksTUFBTUEsSUFBRyxDQUFDLENBQUM7QUFDOUUsUUFBTSxRQUFRLEVBQUUsT0FBTyxLQUFLLFlBQVksTUFBUSxnQkFBWSxPQUFPLFNBQVM7QUFDNUUsU0FBTyxTQUFTLE9BQU8sT0FBTyxTQUFTLFFBQVEsR0FBRyxDQUFDLE1BQU0sU0FBUyxhQUFhLElBQUksSUFBSSxDQUFDLENBQUMsQ0FBQztBQUM1RjtBQUVBLFNBQVMsU0FBUyxNQUF1QztBQUN2RCxNQUFJLENBQUMsS0FBTSxRQUFPO0FBQ2xCLFFBQU0sRUFBRSxLQUFLLE9BQU8sVUFBVSxNQUFNLElBQUk7QUFDeEMsU0FBTyxPQUFPLEdBQUcsS0FBSyxLQUFLLE1BQU0sYUFBYSxRQUFRLENBQUMsS0FBSyxRQUFRLFVBQVUsTUFBTTtBQUN0RjtBQUVBLFNBQVMsT0FBTyxPQUFlLEtBQWEsT0FBcUI7QUFDL0QsU0FBTyxFQUFFLE9BQU8sS0FBSyxPQUFPLE1BQU0sVUFBVSxNQUFNLElBQUksUUFBUSxLQUFLO0FBQ3JFO0FBU0EsVUFBVSxTQUNSLEVBQUUsT0FBTyxNQUFNLE1BQU0sR0FDckIsT0FDQSxPQUNBLE1BQ0FDLFFBQ0EsT0FDaUI7QUFDakIsUUFBTSxRQUFRLEtBQUssSUFBSSxHQUFHLEtBQUssT0FBTyxNQUFNLFFBQVEsU0FBUyxJQUFJLENBQUM7QUFDbEUsUUFBTSxPQUFPLEtBQUssSUFBSSxPQUFPLEtBQUssTUFBTSxNQUFNLE1BQU0sU0FBUyxJQUFJLENBQUM7QUFDbEUsV0FBUyxJQUFJLE9BQU8sSUFBSSxNQUFNLEtBQUs7QUFDakMsVUFBTSxTQUFTLElBQUlBO0FBQ25CLFVBQU07QUFBQSxNQUNKLE9BQU8sUUFBUSxJQUFJO0FBQUEsTUFDbkIsS0FBSyxTQUFTLElBQUksS0FBSztBQUFBLE1BQ3ZCO0FBQUEsTUFDQSxNQUFNLEdBQUcsSUFBSSxJQUFJLE1BQU07QUFBQSxNQUN2QixJQUFJLE9BQU87QUFDVCxlQUFPLE1BQU0sQ0FBQztBQUFBLE1BQ2hCO0FBQUEsTUFDQSxJQUFJLEVBQUUsTUFBTSxPQUFPO0FBQUEsSUFDckI7QUFBQSxFQUNGO0FBQ0Y7QUFHTyxVQUFVLGVBQWUsTUFBWSxPQUFlLE9BQStCO0FBQ3hGLE1BQUksTUFBTSxVQUFVLE1BQU0sT0FBTyxNQUFNLFNBQVMsTUFBTSxTQUFTLE1BQU0sTUFBTztBQUM1RSxNQUFJO0FBQ0osTUFBSSxVQUFVO0FBQ2QsTUFBSTtBQUNGLGNBQVUsS0FBSyxRQUFRLEtBQUs7QUFBQSxFQUM5QixTQUFTLE9BQU87QUFDZCxjQUFXLE1BQWdCO0FBQUEsRUFDN0I7QUFDQSxRQUFNLE9BQU8sTUFBTTtBQUNuQixRQUFNLFFBQVEsR0FBRyxTQUFTLFFBQVEsS0FBSyxRQUFRLEtBQUssQ0FBQyxLQUFLLE1BQU0sSUFBSTtBQUNwRSxRQUFNLFFBQVEsV0FBVyxlQUFlLFFBQVEsUUFBUSxVQUFVLE1BQU0sQ0FBQyxjQUFjLFFBQVEsUUFBUTtBQUN2RyxRQUFNLEVBQUUsT0FBTyxNQUFNLEtBQUssT0FBUyxnQkFBWSxPQUFPLE1BQU0sVUFBVSxNQUFNLFNBQVMsUUFBUTtBQUM3RixNQUFJLENBQUMsU0FBUztBQUNaLFVBQU0sRUFBRSxPQUFPLE9BQVMsZ0JBQVksS0FBSyxPQUFPLE1BQU0sT0FBTyxPQUFPLE1BQU0sU0FBUyxNQUFNLEdBQUc7QUFDNUY7QUFBQSxFQUNGO0FBQ0EsTUFBSSxPQUFTO0FBQ2IsYUFBVyxRQUFRLFFBQVEsTUFBTSxHQUFHO0FBQ2xDLFVBQU0sT0FBTyxPQUFPLE1BQU0sT0FBTyxLQUFLLE9BQU8sS0FBSztBQUNsRCxXQUFPLFVBQVUsU0FBUyxNQUFNLE9BQU8sS0FBSztBQUM1QyxXQUFPLEtBQUs7QUFBQSxFQUNkO0FBQ0EsUUFBTSxPQUFPLE9BQU8sTUFBTSxPQUFPLE1BQU0sT0FBTyxLQUFLO0FBQ3JEO0FBRUEsVUFBVSxVQUFVLFNBQWtCLE1BQVksT0FBYyxPQUFnQztBQUM5RixRQUFNLE9BQU8sUUFBUSxNQUFNO0FBQzNCLFFBQU0sRUFBRSxPQUFPLEtBQUssTUFBTSxNQUFNLE9BQUFBLE9BQU0sSUFBSTtBQUMxQyxRQUFNLFFBQVEsQ0FBQyxNQUFjLFFBQVEsTUFBTSxRQUFRLE1BQU0sTUFBTSxDQUFDLENBQUM7QUFDakUsTUFBSSxTQUFTLEdBQUc7QUFDZCxVQUFNLFFBQVEsS0FBSyxXQUFXLFlBQVk7QUFDMUMsVUFBTSxPQUFPLFFBQVEsWUFBWSxRQUFRLEtBQUssUUFBUSxRQUFRLE1BQU0sS0FBSyxDQUFDLElBQUksTUFBTSxDQUFDO0FBQ3JGLFVBQU0sRUFBRSxPQUFPLE9BQU8sT0FBTyxLQUFLLE9BQU8sS0FBSyxPQUFPLE1BQU0sS0FBSztBQUNoRTtBQUFBLEVBQ0Y7QUFDQSxRQUFNLFNBQVMsRUFBRSxPQUFPLE9BQU8sT0FBTyxNQUFNLE9BQU8sS0FBSyxPQUFPLE1BQU0sU0FBUyxJQUFJLEVBQUU7QUFDcEYsU0FBTyxTQUFTLFFBQVEsT0FBTyxPQUFPLE1BQU1BLFFBQU8sS0FBSztBQUMxRDtBQUVBLFNBQVMsUUFBUUMsT0FBNEI7QUFDM0MsTUFBSTtBQUNGLFdBQU9BLE1BQUs7QUFBQSxFQUNkLFNBQVMsT0FBTztBQUNkLFdBQVEsTUFBZ0I7QUFBQSxFQUMxQjtBQUNGO0FBR08sVUFBVSxhQUFhLE1BQVksT0FBK0I7QUFDdkUsU0FBTyxXQUFXLE1BQU0sS0FBSztBQUM3QixRQUFNSCxXQUFVLEtBQUssUUFBUSxFQUFFLEtBQUssQ0FBQyxHQUFHLE1BQU0sRUFBRSxTQUFTLEVBQUUsTUFBTTtBQUNqRSxNQUFJLE1BQU0sS0FBSztBQUNmLGFBQVcsU0FBU0EsVUFBUztBQUMzQixRQUFJLE1BQU0sU0FBUztBQUNqQixZQUFNO0FBQUEsUUFDSixPQUFPLE1BQU07QUFBQSxRQUNiLEtBQUssTUFBTTtBQUFBLFFBQ1gsT0FBTyxTQUFTLE1BQU0sTUFBTTtBQUFBLFFBQzVCLE1BQU0sSUFBSSxNQUFNLElBQUk7QUFBQSxRQUNwQixNQUFNLE1BQU07QUFBQSxNQUNkO0FBQ0E7QUFBQSxJQUNGO0FBQ0EsUUFBSSxNQUFNLFNBQVMsSUFBSyxPQUFNLE9BQU8sS0FBSyxNQUFNLFFBQVEsU0FBUztBQUNqRSxXQUFPLGVBQWUsTUFBTSxPQUFPLEtBQUs7QUFDeEMsVUFBTSxLQUFLLElBQUksS0FBSyxNQUFNLFNBQVMsTUFBTSxLQUFLO0FBQUEsRUFDaEQ7QUFDQSxRQUFNLEVBQUUsR0FBRyxPQUFPLEtBQUssS0FBSyxPQUFPLE1BQU0sU0FBUyxHQUFHLE1BQU0sT0FBTztBQUNwRTs7O0FlaEtBLElBQU0sTUFBTTtBQUVaLElBQU0sUUFBUSxLQUFLO0FBRW5CLElBQU0sYUFBYSxLQUFLO0FBRXhCLFNBQVMsT0FBT0ksUUFBNEI7QUFDMUMsYUFBVyxRQUFRQSxPQUFPLEtBQUksU0FBUyxFQUFHLFFBQU87QUFDakQsU0FBTztBQUNUO0FBRUEsU0FBUyxNQUFNLEdBQWUsR0FBd0I7QUFDcEQsU0FBTyxFQUFFLFdBQVcsRUFBRSxVQUFVLE9BQU8sUUFBUSxHQUFHLENBQUMsTUFBTTtBQUMzRDtBQUdPLElBQU0sT0FBTixNQUFXO0FBQUEsRUFPaEIsWUFDVyxTQUNUQyxRQUNTLE9BQ1Q7QUFIUztBQUVBO0FBRVQsU0FBSyxTQUFTQTtBQUFBLEVBQ2hCO0FBQUEsRUFMVztBQUFBLEVBRUE7QUFBQSxFQVRGO0FBQUEsRUFDVDtBQUFBO0FBQUEsRUFFQSxTQUFpQixDQUFDO0FBQUEsRUFDbEIsVUFBVTtBQUFBLEVBVVYsTUFBTUMsUUFBNkI7QUFDakMsVUFBTSxFQUFFLFFBQVEsSUFBSTtBQUNwQixRQUFJQyxTQUFRO0FBQ1osUUFBSSxRQUFRLEtBQU0sU0FBUSxJQUFJLE1BQU0sR0FBRztBQUN2QyxlQUFXLFFBQVFELFFBQU87QUFDeEIsWUFBTSxRQUFRLEtBQUssSUFBSSxLQUFLLE9BQU8sS0FBSyxNQUFNLEtBQUs7QUFDbkQsWUFBTSxNQUFNLEtBQUssSUFBSSxLQUFLLEtBQUssS0FBSyxNQUFNLEdBQUc7QUFDN0MsWUFBTSxXQUFXLEtBQUssVUFBVSxLQUFLLE9BQU8sS0FBSyxTQUFTO0FBQzFELFVBQUksU0FBUyxPQUFPLEVBQUUsWUFBWSxDQUFDLFFBQVEsTUFBTztBQUNsRCxVQUFJLEtBQUssVUFBVSxZQUFZO0FBQzdCLGdCQUFRLE9BQU8sMEJBQTBCLFVBQVUsMkNBQTJDO0FBQzlGO0FBQUEsTUFDRjtBQUNBLFVBQUksUUFBUSxLQUFNLENBQUFDLFNBQVEsS0FBSyxNQUFNLE1BQU0sT0FBTyxLQUFLQSxNQUFLO0FBQUEsVUFDdkQsTUFBSyxNQUFNLE1BQU0sT0FBTyxHQUFHO0FBQUEsSUFDbEM7QUFDQSxRQUFJLFFBQVEsS0FBTSxTQUFRLE1BQU1BLFNBQVEsTUFBTSxLQUFLO0FBQUEsUUFDOUMsTUFBSyxXQUFXO0FBQUEsRUFDdkI7QUFBQTtBQUFBLEVBR0EsQ0FBQyxRQUFRLE9BQWUsS0FBMkQ7QUFDakYsYUFBUyxLQUFLLE9BQU8sS0FBSyxLQUFLLE1BQU0sT0FBTztBQUMxQyxZQUFNSCxTQUFRLEtBQUssT0FBTyxLQUFLLElBQUksS0FBSyxJQUFJLE9BQU8sTUFBTSxFQUFFLENBQUM7QUFDNUQsV0FBSyxXQUFXQSxPQUFNO0FBQ3RCLFlBQU0sRUFBRSxJQUFJLE9BQUFBLE9BQU07QUFDbEIsVUFBSSxLQUFLLFVBQVUsV0FBWTtBQUFBLElBQ2pDO0FBQUEsRUFDRjtBQUFBLEVBRUEsU0FBUyxPQUFlLEtBQXNCO0FBQzVDLGVBQVcsRUFBRSxPQUFBQSxPQUFNLEtBQUssS0FBSyxRQUFRLE9BQU8sR0FBRyxFQUFHLEtBQUksQ0FBQyxPQUFPQSxNQUFLLEVBQUcsUUFBTztBQUM3RSxXQUFPO0FBQUEsRUFDVDtBQUFBO0FBQUE7QUFBQSxFQUtBLE1BQU0sRUFBRSxPQUFPLE1BQU0sTUFBTSxRQUFBSSxRQUFPLEdBQVMsT0FBZSxLQUFhRCxRQUF5QjtBQUM5RixVQUFNLEVBQUUsSUFBSSxJQUFJLEtBQUs7QUFDckIsVUFBTSxhQUFhLEtBQUssU0FBUyxPQUFPLEdBQUc7QUFDM0MsUUFBSUMsV0FBVSxXQUFZLFFBQU9EO0FBQ2pDLFVBQU0sUUFBUSxFQUFFLFFBQVEsT0FBTyxNQUFNLE1BQU0sT0FBTyxPQUFPLE1BQU0sR0FBSSxPQUFPLEVBQUUsS0FBSyxJQUFJLENBQUMsRUFBRztBQUN6RixRQUFJLE1BQU0sR0FBR0EsU0FBUSxLQUFLLEdBQUc7QUFBQSxJQUFPLEtBQUssVUFBVSxLQUFLLEVBQUUsTUFBTSxHQUFHLEVBQUUsQ0FBQyxFQUFFO0FBQ3hFLFFBQUksV0FBWSxLQUFJLE1BQU0sZUFBZTtBQUFBLFNBQ3BDO0FBQ0gsVUFBSSxNQUFNLFlBQVk7QUFDdEIsaUJBQVcsRUFBRSxPQUFBSCxPQUFNLEtBQUssS0FBSyxRQUFRLE9BQU8sR0FBRyxFQUFHLEtBQUksTUFBTSxPQUFPLEtBQUtBLE1BQUssRUFBRSxTQUFTLEtBQUssQ0FBQztBQUM5RixVQUFJLE1BQU0sSUFBSTtBQUFBLElBQ2hCO0FBQ0EsV0FBTztBQUFBLEVBQ1Q7QUFBQTtBQUFBLEVBSUEsTUFBTSxNQUFZLE9BQWUsS0FBbUI7QUFDbEQsVUFBTSxFQUFFLEdBQUcsSUFBSTtBQUNmLFFBQUksTUFBTSxNQUFNLFNBQVMsT0FBTztBQUM5QixZQUFNQSxTQUFRLEtBQUssT0FBTyxLQUFLLE9BQU8sTUFBTSxLQUFLO0FBQ2pELFdBQUssV0FBV0EsT0FBTTtBQUN0QixVQUFJLEtBQUssUUFBUSxNQUFNQSxNQUFLLEdBQUc7QUFDN0IsYUFBSyxPQUFPLEtBQUssSUFBSTtBQUNyQixZQUFJLEtBQUssT0FBTyxTQUFTLEVBQUcsTUFBSyxTQUFTLENBQUMsS0FBSyxPQUFPLENBQUMsR0FBVyxJQUFJO0FBQ3ZFO0FBQUEsTUFDRjtBQUNBLFdBQUssV0FBVztBQUNoQixXQUFLLFVBQVUsRUFBRSxNQUFNLE9BQUFBLE9BQU07QUFBQSxJQUMvQixNQUFPLE1BQUssV0FBVztBQUN2QixVQUFNLGFBQWEsS0FBSyxTQUFTLE9BQU8sR0FBRztBQUMzQyxRQUFJLEtBQUssVUFBVSxXQUFZO0FBQy9CLFNBQUssU0FBUyxNQUFNLGNBQWMsUUFBUSxNQUFNLEtBQUssUUFBUSxNQUFNLE9BQU8sTUFBTSxDQUFDLE9BQU8sRUFBRTtBQUMxRixRQUFJLENBQUMsV0FBWSxNQUFLLE1BQU0sT0FBTyxHQUFHO0FBQUEsRUFDeEM7QUFBQTtBQUFBLEVBR0EsUUFBUSxFQUFFLE9BQU8sR0FBRyxHQUFTQSxRQUE0QjtBQUN2RCxVQUFNSyxVQUFTLEtBQUs7QUFDcEIsV0FBT0EsU0FBUSxLQUFLLFVBQVUsU0FBU0EsUUFBTyxLQUFLLElBQUksU0FBUyxJQUFJLFFBQVEsTUFBTUEsUUFBTyxPQUFPTCxNQUFLO0FBQUEsRUFDdkc7QUFBQSxFQUVBLGFBQW1CO0FBQ2pCLFVBQU0sQ0FBQyxJQUFJLElBQUksS0FBSztBQUNwQixVQUFNLEtBQUssS0FBSyxPQUFPLEdBQUcsRUFBRTtBQUM1QixRQUFJLFFBQVEsSUFBSTtBQUNkLFlBQU0sUUFBUSxTQUFTLEtBQUssS0FBSyxPQUFPLEdBQUcsS0FBSyxJQUFJLE9BQU8sR0FBRyxJQUFJLE1BQU07QUFDeEUsV0FBSyxRQUFRLE1BQU0sS0FBSyxRQUFRLE1BQU0sSUFBSSxLQUFLLEtBQUssS0FBSyxLQUFLLEtBQUssWUFBWSxDQUFDO0FBQUEsSUFDbEY7QUFDQSxTQUFLLFNBQVMsQ0FBQztBQUFBLEVBQ2pCO0FBQUEsRUFFQSxTQUFTLEVBQUUsT0FBTyxNQUFNLEtBQUssR0FBUyxNQUFvQjtBQUN4RCxVQUFNLEVBQUUsTUFBTSxJQUFJLEtBQUs7QUFDdkIsU0FBSyxRQUFRLE1BQU0sR0FBRyxNQUFNLEtBQUssS0FBSyxLQUFLLEtBQUssSUFBSSxFQUFFLENBQUMsR0FBRyxPQUFPLEtBQUssSUFBSSxLQUFLLEVBQUUsR0FBRyxJQUFJLEVBQUU7QUFBQSxFQUM1RjtBQUFBLEVBRUEsTUFBTSxPQUFlLEtBQW1CO0FBQ3RDLFFBQUlLO0FBQ0osUUFBSSxZQUFZO0FBQ2hCLGVBQVcsRUFBRSxJQUFJLE9BQUFMLE9BQU0sS0FBSyxLQUFLLFFBQVEsT0FBTyxHQUFHLEdBQUc7QUFDcEQsZUFBUyxJQUFJLEdBQUcsSUFBSUEsT0FBTSxRQUFRLEtBQUssS0FBSztBQUMxQyxjQUFNTSxPQUFNTixPQUFNLFNBQVMsR0FBRyxJQUFJLEdBQUc7QUFDckMsWUFBSUssV0FBVSxNQUFNQSxTQUFRQyxJQUFHLEdBQUc7QUFDaEMsY0FBSSxDQUFDLFVBQVcsTUFBSyxRQUFRLE1BQU0sR0FBRztBQUN0QyxzQkFBWTtBQUNaO0FBQUEsUUFDRjtBQUNBLG9CQUFZO0FBQ1osUUFBQUQsVUFBU0M7QUFDVCxhQUFLLFFBQVEsTUFBTSxLQUFLLEtBQUssS0FBSyxHQUFHQSxJQUFHLENBQUM7QUFBQSxNQUMzQztBQUFBLElBQ0Y7QUFBQSxFQUNGO0FBQUEsRUFFQSxLQUFLLElBQVlOLFFBQTJCO0FBQzFDLFVBQU1PLGVBQWMsTUFBTSxLQUFLLEVBQUUsUUFBUSxJQUFJLEdBQUcsQ0FBQyxHQUFHLE1BQU07QUFDeEQsWUFBTSxPQUFPUCxPQUFNLENBQUM7QUFDcEIsYUFBTyxHQUFHLElBQUksTUFBTSxJQUFJLE1BQU0sRUFBRSxHQUFHLFNBQVMsU0FBWSxPQUFPLEtBQUssU0FBUyxFQUFFLEVBQUUsU0FBUyxHQUFHLEdBQUcsQ0FBQztBQUFBLElBQ25HLENBQUM7QUFDRCxVQUFNUSxRQUFPLE1BQU0sS0FBS1IsUUFBTyxDQUFDLFNBQVUsUUFBUSxNQUFRLE9BQU8sTUFBTyxPQUFPLGFBQWEsSUFBSSxJQUFJLEdBQUk7QUFDeEcsVUFBTSxVQUFVLEdBQUcsU0FBUyxFQUFFLEVBQUUsU0FBUyxHQUFHLEdBQUc7QUFDL0MsV0FBTyxHQUFHLEtBQUssUUFBUSxNQUFNLElBQUksT0FBTyxDQUFDLElBQUlPLGFBQVksS0FBSyxFQUFFLENBQUMsSUFBSUMsTUFBSyxLQUFLLEVBQUUsQ0FBQztBQUFBLEVBQ3BGO0FBQ0Y7OztBQzlKQSxTQUFTLHNCQUFzQixjQUFjOzs7QUNDN0MsWUFBWSxhQUFhO0FBQ3pCLFNBQVMscUJBQWdDOzs7QUNBekMsSUFBTUMsV0FBVSxJQUFJLFlBQVksU0FBUyxFQUFFLFdBQVcsS0FBSyxDQUFDO0FBQzVELElBQU0sVUFBVSxJQUFJLFlBQVk7QUFPaEMsSUFBTSxVQUFzQztBQUFBLEVBQzFDLElBQUksRUFBRSxLQUFLLENBQUMsR0FBRyxPQUFPLEVBQUUsUUFBUSxFQUFFLEdBQUcsS0FBSyxDQUFDLEdBQUcsSUFBSSxVQUFVLEVBQUUsUUFBUSxJQUFJLEtBQUssRUFBRTtBQUFBLEVBQ2pGLElBQUksRUFBRSxLQUFLLENBQUMsR0FBRyxPQUFPLEVBQUUsU0FBUyxFQUFFLEdBQUcsS0FBSyxDQUFDLEdBQUcsSUFBSSxVQUFVLEVBQUUsU0FBUyxJQUFJLEtBQUssRUFBRTtBQUFBLEVBQ25GLEtBQUssRUFBRSxLQUFLLENBQUMsR0FBRyxPQUFPLEVBQUUsU0FBUyxJQUFJLElBQUksR0FBRyxLQUFLLENBQUMsR0FBRyxJQUFJLFVBQVUsRUFBRSxTQUFTLElBQUksT0FBTyxJQUFJLEVBQUU7QUFBQSxFQUNoRyxLQUFLLEVBQUUsS0FBSyxDQUFDLEdBQUcsT0FBTyxFQUFFLFVBQVUsSUFBSSxJQUFJLEdBQUcsS0FBSyxDQUFDLEdBQUcsSUFBSSxVQUFVLEVBQUUsVUFBVSxJQUFJLE9BQU8sSUFBSSxFQUFFO0FBQUEsRUFDbEcsS0FBSyxFQUFFLEtBQUssQ0FBQyxHQUFHLE9BQU8sRUFBRSxTQUFTLElBQUksSUFBSSxHQUFHLEtBQUssQ0FBQyxHQUFHLElBQUksVUFBVSxFQUFFLFNBQVMsSUFBSSxPQUFPLElBQUksRUFBRTtBQUFBLEVBQ2hHLEtBQUssRUFBRSxLQUFLLENBQUMsR0FBRyxPQUFPLEVBQUUsVUFBVSxJQUFJLElBQUksR0FBRyxLQUFLLENBQUMsR0FBRyxJQUFJLFVBQVUsRUFBRSxVQUFVLElBQUksT0FBTyxJQUFJLEVBQUU7QUFBQSxFQUNsRyxLQUFLLEVBQUUsS0FBSyxDQUFDLEdBQUcsT0FBTyxFQUFFLFlBQVksSUFBSSxJQUFJLEdBQUcsS0FBSyxDQUFDLEdBQUcsSUFBSSxVQUFVLEVBQUUsWUFBWSxJQUFJLE9BQU8sSUFBSSxFQUFFO0FBQUEsRUFDdEcsS0FBSyxFQUFFLEtBQUssQ0FBQyxHQUFHLE9BQU8sRUFBRSxhQUFhLElBQUksSUFBSSxHQUFHLEtBQUssQ0FBQyxHQUFHLElBQUksVUFBVSxFQUFFLGFBQWEsSUFBSSxPQUFPLElBQUksRUFBRTtBQUFBLEVBQ3hHLEtBQUssRUFBRSxLQUFLLENBQUMsR0FBRyxPQUFPLEVBQUUsV0FBVyxJQUFJLElBQUksR0FBRyxLQUFLLENBQUMsR0FBRyxJQUFJLFVBQVUsRUFBRSxXQUFXLElBQUksT0FBTyxJQUFJLEVBQUU7QUFBQSxFQUNwRyxLQUFLLEVBQUUsS0FBSyxDQUFDLEdBQUcsT0FBTyxFQUFFLFdBQVcsSUFBSSxJQUFJLEdBQUcsS0FBSyxDQUFDLEdBQUcsSUFBSSxVQUFVLEVBQUUsV0FBVyxJQUFJLE9BQU8sSUFBSSxFQUFFO0FBQUEsRUFDcEcsTUFBTSxFQUFFLEtBQUssQ0FBQyxHQUFHLE9BQU8sRUFBRSxTQUFTLEVBQUUsTUFBTSxHQUFHLEtBQUssQ0FBQyxHQUFHLElBQUksVUFBVSxFQUFFLFNBQVMsSUFBSSxRQUFRLElBQUksQ0FBQyxFQUFFO0FBQ3JHO0FBR08sU0FBU0MsUUFBTyxNQUFZQyxRQUEwQjtBQUMzRCxTQUFPLEtBQUssTUFBTUEsUUFBTyxJQUFJLFNBQVNBLE9BQU0sUUFBUUEsT0FBTSxZQUFZQSxPQUFNLFVBQVUsR0FBRyxDQUFDO0FBQzVGO0FBRUEsU0FBUyxLQUFLLE1BQVlBLFFBQW1CLE1BQWdCLElBQW1CO0FBQzlFLFVBQVEsS0FBSyxNQUFNO0FBQUEsSUFDakIsS0FBSztBQUNILGFBQU8sUUFBUSxLQUFLLE1BQU0sRUFBRSxJQUFJLE1BQU0sRUFBRTtBQUFBLElBQzFDLEtBQUs7QUFBQSxJQUNMLEtBQUssU0FBUztBQUNaLFlBQU0sTUFBTUEsT0FBTSxNQUFNLElBQUksS0FBSyxTQUFTLElBQUksU0FBWSxLQUFLLEtBQUssSUFBSTtBQUN4RSxVQUFJLEtBQUssU0FBUyxRQUFTLFFBQU87QUFDbEMsWUFBTSxNQUFNLElBQUksUUFBUSxDQUFDO0FBQ3pCLGFBQU9GLFNBQVEsT0FBTyxNQUFNLElBQUksTUFBTSxJQUFJLFNBQVMsR0FBRyxHQUFHLENBQUM7QUFBQSxJQUM1RDtBQUFBLElBQ0EsS0FBSztBQUNILGFBQU8sTUFBTSxLQUFLLEVBQUUsUUFBUSxLQUFLLE1BQU0sR0FBRyxDQUFDLEdBQUcsTUFBTSxLQUFLLEtBQUssSUFBSUUsUUFBTyxNQUFNLEtBQUssSUFBSSxLQUFLLEdBQUcsSUFBSSxDQUFDO0FBQUEsSUFDdkcsS0FBSztBQUNILGFBQU8sT0FBTztBQUFBLFFBQ1osS0FBSyxPQUFPLElBQUksQ0FBQyxFQUFFLE1BQU0sTUFBTSxPQUFPLE1BQU0sQ0FBQyxNQUFNLEtBQUssTUFBTUEsUUFBTyxNQUFNLEtBQUssTUFBTSxDQUFDLENBQUM7QUFBQSxNQUMxRjtBQUFBLEVBQ0o7QUFDRjtBQUdPLFNBQVMsT0FBTyxNQUFZLE9BQTBCO0FBQzNELE1BQUksS0FBSyxTQUFTLEVBQUcsUUFBTyxLQUFLLFNBQVMsU0FBUyxRQUFRLE9BQU8sS0FBZSxJQUFLLE1BQXFCLE1BQU07QUFDakgsUUFBTUEsU0FBUSxJQUFJLFdBQVcsS0FBSyxJQUFJO0FBQ3RDLEVBQUFDLE9BQU0sTUFBTSxPQUFPRCxRQUFPLElBQUksU0FBU0EsT0FBTSxNQUFNLEdBQUcsQ0FBQztBQUN2RCxTQUFPQTtBQUNUO0FBRUEsU0FBU0MsT0FBTSxNQUFZLE9BQWNELFFBQW1CLE1BQWdCLElBQWtCO0FBQzVGLFVBQVEsS0FBSyxNQUFNO0FBQUEsSUFDakIsS0FBSztBQUNILGNBQVEsS0FBSyxNQUFNLEVBQUUsSUFBSSxNQUFNLElBQUksS0FBYztBQUNqRDtBQUFBLElBQ0YsS0FBSztBQUFBLElBQ0wsS0FBSztBQUNILE1BQUFBLE9BQU0sSUFBSSxLQUFLLFNBQVMsU0FBUyxRQUFRLE9BQU8sS0FBZSxJQUFLLE9BQXNCLEVBQUU7QUFDNUY7QUFBQSxJQUNGLEtBQUs7QUFDSCxlQUFTLElBQUksR0FBRyxJQUFJLEtBQUssT0FBTyxLQUFLO0FBQ25DLFFBQUFDLE9BQU0sS0FBSyxJQUFLLE1BQWtCLENBQUMsR0FBWUQsUUFBTyxNQUFNLEtBQUssSUFBSSxLQUFLLEdBQUcsSUFBSTtBQUFBLE1BQ25GO0FBQ0E7QUFBQSxJQUNGLEtBQUs7QUFDSCxpQkFBVyxFQUFFLE1BQU0sTUFBTSxPQUFPLEtBQUssS0FBSyxRQUFRO0FBQ2hELFFBQUFDLE9BQU0sTUFBTyxNQUFnQyxJQUFJLEdBQVlELFFBQU8sTUFBTSxLQUFLLE1BQU07QUFBQSxNQUN2RjtBQUFBLEVBQ0o7QUFDRjs7O0FDekJPLElBQU1FLGNBQWEsS0FBSyxLQUFLO0FBRXBDLElBQU0sUUFBb0M7QUFBQSxFQUN4QyxHQUFHLEVBQUUsSUFBSSxHQUFHLElBQUksR0FBRyxLQUFLLEdBQUcsS0FBSyxHQUFHLEtBQUssR0FBRyxLQUFLLEdBQUcsS0FBSyxHQUFHLEtBQUssRUFBRTtBQUFBLEVBQ2xFLEdBQUcsRUFBRSxLQUFLLEdBQUcsS0FBSyxHQUFHLE1BQU0sRUFBRTtBQUMvQjtBQUVPLElBQU0sY0FBYyxPQUFPLEtBQUssS0FBSztBQUVyQyxTQUFTLGFBQWEsTUFBa0M7QUFDN0QsU0FBTyxPQUFPLE9BQU8sT0FBTyxJQUFJO0FBQ2xDO0FBRU8sU0FBUyxPQUFPLE1BQThCO0FBQ25ELFNBQU8sRUFBRSxNQUFNLFVBQVUsUUFBUSxNQUFNLE1BQU0sTUFBTSxJQUFJLEdBQUcsT0FBTyxNQUFNLElBQUksRUFBRTtBQUMvRTtBQUVPLFNBQVMsS0FBSyxNQUF3QixNQUFvQztBQUMvRSxTQUFPLEVBQUUsTUFBTSxNQUFNLE9BQU8sRUFBRTtBQUNoQztBQUVPLFNBQVMsUUFBUSxJQUFVLE9BQTBCO0FBQzFELFNBQU8sRUFBRSxNQUFNLFNBQVMsSUFBSSxPQUFPLE1BQU0sR0FBRyxPQUFPLE9BQU8sT0FBTyxHQUFHLE1BQU07QUFDNUU7QUFFTyxTQUFTLE9BQU8sT0FBd0U7QUFDN0YsTUFBSSxNQUFNO0FBQ1YsTUFBSSxRQUFRO0FBQ1osUUFBTSxTQUFTLE1BQU0sSUFBSSxDQUFDLEVBQUUsTUFBTSxLQUFLLEdBQUcsVUFBaUI7QUFDekQsVUFBTSxTQUFTLFFBQVEsS0FBSyxLQUFLLEtBQUs7QUFDdEMsVUFBTSxTQUFTLEtBQUs7QUFDcEIsWUFBUSxLQUFLLElBQUksT0FBTyxLQUFLLEtBQUs7QUFDbEMsV0FBTyxFQUFFLE1BQU0sUUFBUSxJQUFJLEtBQUssSUFBSSxPQUFPLFNBQVMsUUFBVyxRQUFRLEtBQUs7QUFBQSxFQUM5RSxDQUFDO0FBQ0QsU0FBTyxFQUFFLE1BQU0sVUFBVSxRQUFRLFNBQVMsQ0FBQyxPQUFPLEtBQUssQ0FBQyxFQUFFLE1BQU0sTUFBTSxLQUFLLEdBQUcsTUFBTSxRQUFRLEtBQUssS0FBSyxHQUFHLE1BQU07QUFDakg7QUFFQSxTQUFTLFFBQVFDLFFBQWUsTUFBc0I7QUFDcEQsU0FBTyxLQUFLLEtBQUtBLFNBQVEsSUFBSSxJQUFJO0FBQ25DOzs7QUN0RUEsSUFBTSxVQUFVO0FBR2hCLElBQU0sWUFBb0M7QUFBQSxFQUN4QyxHQUFHLEVBQUUsTUFBTSxNQUFNLE9BQU8sT0FBTyxPQUFPLE9BQU8sT0FBTyxPQUFPLEtBQUssT0FBTyxNQUFNLE9BQU8sUUFBUSxNQUFNLFNBQVMsTUFBTTtBQUFBLEVBQ2pILEdBQUcsRUFBRSxTQUFTLE9BQU8sU0FBUyxPQUFPLE9BQU8sTUFBTSxRQUFRLE9BQU8sUUFBUSxPQUFPLFFBQVEsT0FBTyxTQUFTLEtBQUs7QUFBQSxFQUM3RyxHQUFHLEVBQUUsVUFBVSxPQUFPLFVBQVUsT0FBTyxVQUFVLE9BQU8sTUFBTSxNQUFNLE9BQU8sT0FBTyxTQUFTLE9BQU8sUUFBUSxNQUFNO0FBQUEsRUFDaEgsR0FBRyxFQUFFLFNBQVMsT0FBTyxRQUFRLE9BQU8sUUFBUSxPQUFPLFNBQVMsUUFBUSxRQUFRLFdBQVcsS0FBSyxVQUFVO0FBQUEsRUFDdEcsR0FBRyxFQUFFLE1BQU0sV0FBVyxNQUFNLFdBQVcsUUFBUSxZQUFZLFFBQVEsYUFBYSxPQUFPLE9BQU87QUFDaEc7QUFHTyxJQUFNLGtCQUFOLGNBQThCLE1BQU07QUFBQSxFQUN6QyxZQUNFLEtBQ1NDLE9BRUEsSUFDVDtBQUNBLFVBQU0sU0FBUyxHQUFHLElBQUksR0FBRyxNQUFNQSxLQUFJLENBQUM7QUFBQSxFQUFLLElBQUksT0FBTyxNQUFNLE1BQU1BLE1BQUssTUFBTSxHQUFHLEVBQUUsQ0FBQyxDQUFDLENBQUMsQ0FBQyxHQUFHO0FBSjlFLGdCQUFBQTtBQUVBO0FBQUEsRUFHWDtBQUFBLEVBTFc7QUFBQSxFQUVBO0FBSWI7QUFHTyxTQUFTLFVBQVVBLE9BQW9CO0FBQzVDLFNBQU8sSUFBSSxPQUFPQSxLQUFJLEVBQUUsTUFBTTtBQUNoQztBQUVBLElBQU0sU0FBTixNQUFhO0FBQUEsRUFHWCxZQUFxQkEsT0FBYztBQUFkLGdCQUFBQTtBQUFBLEVBQWU7QUFBQSxFQUFmO0FBQUEsRUFGckIsTUFBTTtBQUFBLEVBSU4sUUFBYztBQUNaLFVBQU0sT0FBTyxLQUFLLE1BQU0sQ0FBQztBQUN6QixTQUFLLFFBQVE7QUFDYixRQUFJLEtBQUssTUFBTSxLQUFLLEtBQUssT0FBUSxNQUFLLE1BQU0sa0JBQWtCLEtBQUssVUFBVSxLQUFLLE1BQU0sQ0FBQyxDQUFDLEVBQUU7QUFDNUYsV0FBTztBQUFBLEVBQ1Q7QUFBQSxFQUVBLE1BQU0sT0FBcUI7QUFDekIsVUFBTSxRQUFRLEtBQUssT0FBTztBQUMxQixRQUFJLE9BQU8sS0FBSyxLQUFLLEtBQUs7QUFDMUIsV0FBTyxLQUFLLE1BQU0sR0FBRyxHQUFHO0FBQ3RCLFdBQUssVUFBVSxNQUFNLEtBQUs7QUFDMUIsYUFBTyxRQUFRLE1BQU0sS0FBSyxPQUFPLENBQUM7QUFDbEMsV0FBSyxRQUFRLEdBQUc7QUFDaEIsV0FBSyxXQUFXLE1BQU0sS0FBSztBQUFBLElBQzdCO0FBQ0EsV0FBTztBQUFBLEVBQ1Q7QUFBQSxFQUVBLEtBQUssT0FBcUI7QUFDeEIsVUFBTSxRQUFRLEtBQUssT0FBTztBQUMxQixRQUFJLFFBQVEsUUFBUyxNQUFLLE1BQU0seUJBQXlCO0FBQ3pELFFBQUksS0FBSyxNQUFNLEdBQUcsRUFBRyxRQUFPLEtBQUssUUFBUSxPQUFPLEtBQUs7QUFDckQsVUFBTUMsUUFBTyxLQUFLLE1BQU07QUFDeEIsUUFBSSxhQUFhQSxLQUFJLEVBQUcsUUFBTyxPQUFPQSxLQUFJO0FBQzFDLFFBQUlBLFVBQVMsVUFBVUEsVUFBUyxRQUFTLE1BQUssU0FBU0EsT0FBTSxLQUFLO0FBQ2xFLFFBQUksQ0FBQyxLQUFLLE1BQU0sR0FBRyxFQUFHLFFBQU8sS0FBS0EsT0FBTSxDQUFDO0FBQ3pDLFVBQU0sT0FBTyxLQUFLLE9BQU87QUFDekIsU0FBSyxRQUFRLEdBQUc7QUFDaEIsV0FBTyxLQUFLQSxPQUFNLElBQUk7QUFBQSxFQUN4QjtBQUFBLEVBRUEsUUFBUSxPQUFlLE9BQTJCO0FBQ2hELFVBQU0sU0FBcUQsQ0FBQztBQUM1RCxVQUFNQyxTQUFRLG9CQUFJLElBQVk7QUFDOUIsT0FBRztBQUNELFlBQU0sS0FBSyxLQUFLLE9BQU87QUFDdkIsWUFBTSxRQUFRLEtBQUssTUFBTTtBQUN6QixZQUFNLE9BQU8sU0FBUyxJQUFJLE9BQU8sTUFBTTtBQUN2QyxVQUFJQSxPQUFNLElBQUksSUFBSSxFQUFHLE1BQUssTUFBTSx5QkFBeUIsSUFBSSxLQUFLLEVBQUU7QUFDcEUsTUFBQUEsT0FBTSxJQUFJLElBQUk7QUFDZCxZQUFNLFNBQVMsS0FBSyxPQUFPO0FBQzNCLFlBQU0sT0FBTyxLQUFLLE1BQU0sUUFBUSxDQUFDO0FBQ2pDLFdBQUssVUFBVSxNQUFNLE1BQU07QUFDM0IsYUFBTyxLQUFLLEVBQUUsTUFBTSxPQUFPLEtBQUssQ0FBQztBQUFBLElBQ25DLFNBQVMsS0FBSyxNQUFNLEdBQUc7QUFDdkIsU0FBSyxRQUFRLEtBQUsscUJBQXFCO0FBQ3ZDLFdBQU8sS0FBSyxXQUFXLE9BQU8sTUFBTSxHQUFHLEtBQUs7QUFBQSxFQUM5QztBQUFBO0FBQUEsRUFHQSxRQUE0QjtBQUMxQixVQUFNLFFBQVEsS0FBSyxPQUFPO0FBQzFCLFVBQU0sT0FBTyxLQUFLLE1BQU07QUFDeEIsUUFBSSxTQUFTLE1BQU0sS0FBSyxNQUFNLEdBQUcsR0FBRztBQUVsQyxVQUFJLFFBQVEsS0FBSyxJQUFJLEtBQUssU0FBUyxZQUFhLE1BQUssTUFBTSxJQUFJLElBQUkseUJBQXlCLEtBQUs7QUFDakcsYUFBTztBQUFBLElBQ1Q7QUFDQSxTQUFLLE1BQU07QUFDWCxXQUFPO0FBQUEsRUFDVDtBQUFBLEVBRUEsU0FBaUI7QUFDZixVQUFNLFFBQVEsS0FBSyxPQUFPO0FBQzFCLFVBQU1ELFFBQU8sS0FBSyxNQUFNO0FBQ3hCLFVBQU0sUUFBUSxhQUFhLEtBQUtBLEtBQUksSUFBSSxPQUFPQSxLQUFJLElBQUk7QUFDdkQsUUFBSSxRQUFRLEtBQUssUUFBUUUsWUFBWSxNQUFLLE1BQU0sK0JBQStCQSxXQUFVLElBQUksS0FBSztBQUNsRyxXQUFPO0FBQUEsRUFDVDtBQUFBO0FBQUEsRUFJQSxVQUFnQjtBQUNkLFdBQU8sS0FBSyxLQUFLLEtBQUssS0FBSyxLQUFLLEdBQUcsS0FBSyxFQUFFLEVBQUcsTUFBSztBQUFBLEVBQ3BEO0FBQUEsRUFFQSxTQUFpQjtBQUNmLFNBQUssUUFBUTtBQUNiLFdBQU8sS0FBSztBQUFBLEVBQ2Q7QUFBQSxFQUVBLE1BQU0sTUFBdUI7QUFDM0IsUUFBSSxLQUFLLEtBQUssS0FBSyxPQUFPLENBQUMsTUFBTSxLQUFNLFFBQU87QUFDOUMsU0FBSztBQUNMLFdBQU87QUFBQSxFQUNUO0FBQUEsRUFFQSxRQUFRLE1BQWMsT0FBTyxhQUFhLElBQUksS0FBVztBQUN2RCxRQUFJLENBQUMsS0FBSyxNQUFNLElBQUksRUFBRyxNQUFLLE1BQU0sSUFBSTtBQUFBLEVBQ3hDO0FBQUEsRUFFQSxRQUFnQjtBQUNkLFVBQU0sQ0FBQ0YsUUFBTyxFQUFFLElBQUksT0FBTyxLQUFLLEtBQUssS0FBSyxNQUFNLEtBQUssT0FBTyxDQUFDLENBQUMsS0FBSyxDQUFDO0FBQ3BFLFNBQUssT0FBT0EsTUFBSztBQUNqQixXQUFPQTtBQUFBLEVBQ1Q7QUFBQSxFQUVBLFFBQWdCO0FBQ2QsVUFBTSxPQUFPLEtBQUssS0FBSyxNQUFNLEtBQUssR0FBRztBQUNyQyxXQUFPLEtBQUssU0FBUyxLQUFLLEdBQUcsS0FBSyxNQUFNLEdBQUcsRUFBRSxDQUFDLFFBQVE7QUFBQSxFQUN4RDtBQUFBO0FBQUEsRUFJQSxVQUFVLE1BQVksSUFBa0I7QUFDdEMsUUFBSSxLQUFLLFNBQVMsRUFBRyxNQUFLLE1BQU0sR0FBRyxLQUFLLElBQUksMEJBQTBCLEtBQUssSUFBSSw2QkFBNkIsRUFBRTtBQUFBLEVBQ2hIO0FBQUEsRUFFQSxXQUEyQixNQUFTLElBQWU7QUFDakQsUUFBSSxLQUFLLE9BQU9FLFlBQVksTUFBSyxNQUFNLHNCQUFzQkEsV0FBVSxVQUFVLEVBQUU7QUFDbkYsV0FBTztBQUFBLEVBQ1Q7QUFBQSxFQUVBLFNBQVNGLE9BQWMsSUFBbUI7QUFDeEMsUUFBSUEsVUFBUyxHQUFJLE1BQUssTUFBTSxPQUFPLEtBQUssS0FBSyxTQUFTLGlDQUFpQyxtQkFBbUIsRUFBRTtBQUM1RyxVQUFNLFFBQVEsR0FBRyxZQUFZLEtBQUssR0FBRyxDQUFDO0FBQ3RDLFVBQU0sT0FBTyxPQUFPLE9BQU8sV0FBV0EsS0FBSSxJQUFJLGdCQUFnQixVQUFVQSxLQUFJLENBQUMsVUFBVSxhQUFhLEtBQUs7QUFDekcsU0FBSyxNQUFNLGdCQUFnQkEsS0FBSSxNQUFNLElBQUksSUFBSSxFQUFFO0FBQUEsRUFDakQ7QUFBQSxFQUVBLE1BQU0sS0FBYSxLQUFLLEtBQUssT0FBTyxHQUFVO0FBQzVDLFVBQU0sSUFBSSxnQkFBZ0IsS0FBSyxLQUFLLE1BQU0sRUFBRTtBQUFBLEVBQzlDO0FBQ0Y7OztBQzdLQSxJQUFNLFlBQVk7QUFDbEIsSUFBTSxrQkFBa0I7QUFDeEIsSUFBTUcsY0FBYTtBQUNuQixJQUFNLGlCQUFpQjtBQUd2QixTQUFTQyxNQUFLLE1BQWtCLE9BQXNCO0FBQ3BELE1BQUksT0FBTyxVQUFVLFNBQVUsUUFBTyxPQUFPLEtBQUs7QUFDbEQsTUFBSSxPQUFPLE1BQU0sS0FBSyxFQUFHLFFBQU87QUFDaEMsTUFBSSxDQUFDLE9BQU8sU0FBUyxLQUFLLEVBQUcsUUFBTyxRQUFRLElBQUksUUFBUTtBQUN4RCxNQUFJLE9BQU8sR0FBRyxPQUFPLEVBQUUsRUFBRyxRQUFPO0FBQ2pDLFNBQU8sU0FBUyxRQUFRLFNBQVMsS0FBSyxJQUFJLE9BQU8sS0FBSztBQUN4RDtBQUdBLFNBQVMsU0FBUyxPQUF1QjtBQUN2QyxXQUFTLFNBQVMsR0FBRyxTQUFTLEdBQUcsVUFBVTtBQUN6QyxVQUFNQyxTQUFRLE9BQU8sTUFBTSxZQUFZLE1BQU0sQ0FBQztBQUM5QyxRQUFJLEtBQUssT0FBT0EsTUFBSyxNQUFNLE1BQU8sUUFBTyxPQUFPQSxNQUFLO0FBQUEsRUFDdkQ7QUFDQSxTQUFPLE9BQU8sT0FBTyxNQUFNLFlBQVksQ0FBQyxDQUFDLENBQUM7QUFDNUM7QUFFQSxTQUFTLFlBQVlDLFFBQW1CLFVBQVUsSUFBWTtBQUM1RCxTQUFPLE1BQU0sS0FBS0EsUUFBTyxDQUFDLFNBQVMsS0FBSyxTQUFTLEVBQUUsRUFBRSxTQUFTLEdBQUcsR0FBRyxDQUFDLEVBQUUsS0FBSyxPQUFPO0FBQ3JGO0FBRUEsU0FBUyxNQUFNLE1BQThCLE9BQTBEO0FBQ3JHLE1BQUksS0FBSyxTQUFTLFNBQVM7QUFDekIsV0FBTyxNQUFNLEtBQUssT0FBMkIsQ0FBQyxVQUFVLEVBQUUsTUFBTSxJQUFJLElBQUksS0FBSyxJQUFJLE9BQU8sS0FBSyxFQUFFO0FBQUEsRUFDakc7QUFDQSxTQUFPLEtBQUssT0FBTyxJQUFJLENBQUMsRUFBRSxNQUFNLE9BQU8sS0FBSyxPQUFPO0FBQUEsSUFDakQsTUFBTSxTQUFTLENBQUMsS0FBSyxVQUFVLE9BQU87QUFBQSxJQUN0QyxJQUFJO0FBQUEsSUFDSixPQUFRLE1BQWlCLElBQUk7QUFBQSxFQUMvQixFQUFFO0FBQ0o7QUFRTyxTQUFTLFNBQVMsTUFBWSxPQUFzQjtBQUN6RCxVQUFRLEtBQUssTUFBTTtBQUFBLElBQ2pCLEtBQUssVUFBVTtBQUNiLFlBQU1DLFFBQU9ILE1BQUssS0FBSyxRQUFRLEtBQUs7QUFDcEMsVUFBSSxPQUFPLFVBQVUsWUFBWSxDQUFDLE9BQU8sY0FBYyxPQUFPLEtBQUssQ0FBQyxFQUFHLFFBQU8sSUFBSUcsS0FBSTtBQUN0RixhQUFPLE9BQU8sVUFBVSxZQUFZLENBQUMsT0FBTyxTQUFTLEtBQUssSUFBSSxJQUFJQSxLQUFJLE1BQU1BO0FBQUEsSUFDOUU7QUFBQSxJQUNBLEtBQUs7QUFDSCxhQUFPLEtBQUssVUFBVSxLQUFLO0FBQUEsSUFDN0IsS0FBSztBQUNILGFBQU8sTUFBTSxZQUFZLEtBQW1CLENBQUM7QUFBQSxJQUMvQyxTQUFTO0FBQ1AsWUFBTSxVQUFVLEtBQUssU0FBUyxXQUFXLEtBQUs7QUFDOUMsWUFBTSxRQUFRLE1BQU0sTUFBTSxLQUFLLEVBQUU7QUFBQSxRQUFJLENBQUMsRUFBRSxNQUFNLElBQUksT0FBTyxLQUFLLE1BQzVELFVBQVUsU0FBUyxJQUFJLElBQUksSUFBSSxHQUFHLEtBQUssVUFBVSxJQUFJLENBQUMsSUFBSSxTQUFTLElBQUksSUFBSSxDQUFDO0FBQUEsTUFDOUU7QUFDQSxhQUFPLFVBQVUsSUFBSSxNQUFNLEtBQUssR0FBRyxDQUFDLE1BQU0sSUFBSSxNQUFNLEtBQUssR0FBRyxDQUFDO0FBQUEsSUFDL0Q7QUFBQSxFQUNGO0FBQ0Y7QUFRTyxTQUFTLE1BQU0sTUFBWSxPQUFzQjtBQUN0RCxVQUFRLEtBQUssTUFBTTtBQUFBLElBQ2pCLEtBQUs7QUFDSCxhQUFPSCxNQUFLLEtBQUssUUFBUSxLQUFLO0FBQUEsSUFDaEMsS0FBSztBQUNILGFBQU8sTUFBTSxLQUFlO0FBQUEsSUFDOUIsS0FBSztBQUNILGFBQU8sS0FBSyxZQUFZLEtBQW1CLENBQUM7QUFBQSxJQUM5QztBQUNFLGFBQU8sTUFBTSxTQUFTLE1BQU0sS0FBSyxDQUFDO0FBQUEsRUFDdEM7QUFDRjtBQUtPLFNBQVMsTUFBTSxNQUFZLE9BQXNCO0FBQ3RELFFBQU0sUUFBa0IsQ0FBQztBQUN6QixNQUFJLFNBQVM7QUFDYixRQUFNLE1BQU0sQ0FBQ0csVUFBaUI7QUFDNUIsVUFBTSxLQUFLQSxLQUFJO0FBQ2YsY0FBVUEsTUFBSztBQUFBLEVBQ2pCO0FBQ0EsUUFBTSxTQUFTLENBQUMsSUFBVSxTQUFzQjtBQUM5QyxRQUFJLEdBQUcsU0FBUyxTQUFVLEtBQUlILE1BQUssR0FBRyxRQUFRLElBQUksQ0FBQztBQUFBLGFBQzFDLEdBQUcsU0FBUyxPQUFRLEtBQUksT0FBTyxJQUFjLENBQUM7QUFBQSxhQUM5QyxHQUFHLFNBQVMsUUFBUyxLQUFJLE1BQU0sSUFBa0IsQ0FBQztBQUFBLFNBQ3REO0FBQ0gsVUFBSSxHQUFHLFNBQVMsVUFBVSxNQUFNLElBQUk7QUFDcEMsaUJBQVcsQ0FBQyxHQUFHLElBQUksS0FBSyxNQUFNLElBQUksSUFBSSxFQUFFLFFBQVEsR0FBRztBQUNqRCxZQUFJLElBQUksRUFBRyxLQUFJLElBQUk7QUFDbkIsWUFBSSxTQUFTLFdBQVc7QUFDdEIsY0FBSSxLQUFLO0FBQ1Q7QUFBQSxRQUNGO0FBQ0EsWUFBSSxLQUFLLFNBQVMsTUFBTSxDQUFDLFNBQVMsS0FBSyxLQUFLLElBQUksRUFBRyxLQUFJLEdBQUcsS0FBSyxJQUFJLElBQUk7QUFDdkUsZUFBTyxLQUFLLElBQUksS0FBSyxLQUFLO0FBQUEsTUFDNUI7QUFDQSxVQUFJLEdBQUcsU0FBUyxVQUFVLE1BQU0sSUFBSTtBQUFBLElBQ3RDO0FBQUEsRUFDRjtBQUNBLFNBQU8sTUFBTSxLQUFLO0FBQ2xCLFNBQU8sTUFBTSxLQUFLLEVBQUU7QUFDdEI7QUFFQSxTQUFTLE9BQU9HLE9BQXNCO0FBQ3BDLFFBQU0sYUFBYSxDQUFDLEdBQUdBLEtBQUk7QUFDM0IsTUFBSSxXQUFXLFVBQVUsZ0JBQWlCLFFBQU8sSUFBSSxNQUFNQSxLQUFJLENBQUM7QUFDaEUsU0FBTyxJQUFJLE1BQU0sV0FBVyxNQUFNLEdBQUcsZUFBZSxFQUFFLEtBQUssRUFBRSxDQUFDLENBQUMsU0FBUyxPQUFPLFdBQVdBLEtBQUksQ0FBQztBQUNqRztBQUVBLFNBQVMsTUFBTUQsUUFBMkI7QUFDeEMsTUFBSUEsT0FBTSxVQUFVSCxZQUFZLFFBQU8sWUFBWUcsUUFBTyxHQUFHO0FBQzdELFNBQU8sR0FBRyxZQUFZQSxPQUFNLFNBQVMsR0FBRyxjQUFjLEdBQUcsR0FBRyxDQUFDLFNBQVNBLE9BQU0sTUFBTTtBQUNwRjtBQUtPLFNBQVMsVUFBVSxNQUFZLFFBQVEsU0FBbUI7QUFDL0QsU0FBTyxPQUFPLE1BQU0sSUFBSSxLQUFLO0FBQy9CO0FBRUEsU0FBUyxPQUFPLE1BQVksTUFBYyxLQUF1QjtBQUMvRCxNQUFJLEtBQUssU0FBUyxTQUFTO0FBQ3pCLFdBQU8sTUFBTSxLQUFLLEVBQUUsUUFBUSxLQUFLLE1BQU0sR0FBRyxDQUFDLEdBQUcsTUFBTSxPQUFPLEtBQUssSUFBSSxHQUFHLFFBQVEsR0FBRyxJQUFJLENBQUMsS0FBSyxHQUFHLENBQUMsRUFBRSxLQUFLO0FBQUEsRUFDekc7QUFDQSxNQUFJLEtBQUssU0FBUyxVQUFVO0FBQzFCLFdBQU8sS0FBSyxPQUFPLFFBQVEsQ0FBQyxFQUFFLE1BQU0sS0FBSyxNQUFNLE9BQU8sTUFBTSxPQUFPLEdBQUcsSUFBSSxJQUFJLElBQUksS0FBSyxNQUFNLEdBQUcsQ0FBQztBQUFBLEVBQ25HO0FBQ0EsU0FBTyxDQUFDLFFBQVEsR0FBRztBQUNyQjtBQUdPLFNBQVMsU0FBUyxNQUFZLE9BQXdCO0FBQzNELE1BQUksS0FBSyxTQUFTLFdBQVcsS0FBSyxTQUFTLFVBQVU7QUFDbkQsV0FBTyxNQUFNLE1BQU0sS0FBSyxFQUFFLFFBQVEsQ0FBQyxFQUFFLElBQUksT0FBTyxLQUFLLE1BQU0sU0FBUyxJQUFJLElBQUksQ0FBQztBQUFBLEVBQy9FO0FBQ0EsU0FBTyxDQUFDLE1BQU0sTUFBTSxLQUFLLENBQUM7QUFDNUI7QUFHTyxTQUFTLFFBQVEsT0FBa0M7QUFDeEQsU0FBTyxNQUFNLElBQUksQ0FBQyxTQUFVLFdBQVcsS0FBSyxJQUFJLElBQUksSUFBSSxLQUFLLFdBQVcsS0FBSyxJQUFJLENBQUMsTUFBTSxJQUFLLEVBQUUsS0FBSyxHQUFHO0FBQ3pHOzs7QUM5SkEsU0FBUyxrQkFBa0IsU0FBUyxpQkFBaUI7QUFNOUMsSUFBTSxhQUFOLGNBQXlCLE1BQU07QUFBQztBQUV2QyxTQUFTLE1BQU0sT0FBZSxPQUFlLE1BQWMsS0FBeUI7QUFDbEYsUUFBTUUsU0FBUSxNQUFNLE1BQU0sU0FBUyxLQUFLLEdBQUcsTUFBTSxNQUFNLEdBQUcsRUFBRSxDQUFDLFFBQVEsS0FBSztBQUMxRSxTQUFPLElBQUksV0FBVyxHQUFHLFFBQVEsR0FBRyxLQUFLLE9BQU8sRUFBRSxHQUFHQSxNQUFLLFVBQVUsSUFBSSxHQUFHLEdBQUcsRUFBRTtBQUNsRjtBQUdPLFNBQVMsT0FBTyxNQUFvQjtBQUN6QyxVQUFRLEtBQUssTUFBTTtBQUFBLElBQ2pCLEtBQUs7QUFDSCxhQUFPLEtBQUs7QUFBQSxJQUNkLEtBQUs7QUFDSCxhQUFPLEdBQUcsT0FBTyxLQUFLLEVBQUUsQ0FBQyxJQUFJLEtBQUssS0FBSztBQUFBLElBQ3pDLEtBQUs7QUFDSCxhQUFPLElBQUksS0FBSyxPQUFPLElBQUksQ0FBQyxFQUFFLE1BQU0sT0FBTyxLQUFLLE9BQU8sUUFBUSxHQUFHLElBQUksT0FBTyxNQUFNLE9BQU8sSUFBSSxDQUFDLEVBQUUsS0FBSyxJQUFJLENBQUM7QUFBQSxJQUM3RztBQUNFLGFBQU8sS0FBSyxTQUFTLElBQUksS0FBSyxPQUFPLEdBQUcsS0FBSyxJQUFJLElBQUksS0FBSyxJQUFJO0FBQUEsRUFDbEU7QUFDRjtBQUlBLElBQU0sVUFBVTtBQUNoQixJQUFNLFVBQVU7QUFDaEIsSUFBTSxhQUFhO0FBQ25CLElBQU0sT0FBTyxDQUFDLFFBQVEsS0FBSyxLQUFLO0FBQ2hDLElBQU0sUUFBUSxDQUFDLFNBQVMsS0FBSyxJQUFJO0FBRWpDLFNBQVMsV0FBVyxNQUFrQkMsT0FBYyxPQUEwQztBQUM1RixNQUFJLFNBQVMsUUFBUTtBQUNuQixRQUFJLEtBQUssU0FBU0EsTUFBSyxZQUFZLENBQUMsRUFBRyxRQUFPO0FBQzlDLFFBQUksTUFBTSxTQUFTQSxNQUFLLFlBQVksQ0FBQyxFQUFHLFFBQU87QUFDL0MsVUFBTSxNQUFNLE9BQU8sSUFBSUEsS0FBSSxLQUFLLE1BQU0sa0JBQWtCO0FBQUEsRUFDMUQ7QUFDQSxTQUFPLFNBQVMsU0FBUyxTQUFTLFFBQVEsVUFBVSxNQUFNQSxPQUFNLEtBQUssSUFBSSxZQUFZLE1BQU1BLE9BQU0sS0FBSztBQUN4RztBQUVBLFNBQVMsWUFBWSxNQUFrQkEsT0FBYyxPQUFnQztBQUNuRixRQUFNLE9BQU8sT0FBTyxLQUFLLE1BQU0sQ0FBQyxDQUFDO0FBQ2pDLFFBQU0sQ0FBQyxPQUFPLElBQUksSUFDaEIsS0FBSyxDQUFDLE1BQU0sTUFBTSxDQUFDLElBQUksTUFBTSxPQUFPLElBQUksSUFBSSxFQUFFLElBQUksQ0FBQyxFQUFFLE1BQU0sT0FBTyxPQUFPLENBQUMsSUFBSSxNQUFNLE9BQU8sT0FBTyxDQUFDLElBQUksRUFBRTtBQUMzRyxRQUFNLFNBQVMsTUFBTSxNQUFNLE9BQU8sSUFBSUEsS0FBSSxLQUFLLE1BQU0seUJBQXlCLEtBQUssT0FBTyxJQUFJLEdBQUc7QUFDakcsTUFBSSxDQUFDLFFBQVEsS0FBS0EsS0FBSSxFQUFHLE9BQU0sT0FBTztBQUN0QyxRQUFNLFNBQVMsT0FBT0EsTUFBSyxRQUFRLFNBQVMsRUFBRSxDQUFDO0FBQy9DLFFBQU0sUUFBUUEsTUFBSyxXQUFXLEdBQUcsSUFBSSxDQUFDLFNBQVM7QUFDL0MsTUFBSSxRQUFRLFNBQVMsUUFBUSxLQUFNLE9BQU0sT0FBTztBQUNoRCxTQUFPLFNBQVMsS0FBSyxRQUFRLE9BQU8sS0FBSztBQUMzQztBQUVBLFNBQVMsVUFBVSxNQUFxQkEsT0FBYyxPQUF1QjtBQUMzRSxRQUFNLENBQUMsRUFBRSxNQUFNLEtBQUssSUFBSSxXQUFXLEtBQUtBLEtBQUksS0FBSyxDQUFDO0FBQ2xELE1BQUksVUFBVSxRQUFXO0FBQ3ZCLFVBQU1DLFNBQVEsTUFBTSxZQUFZLE1BQU0sUUFBUSxPQUFPLE1BQU0sT0FBTztBQUNsRSxXQUFPLFNBQVMsTUFBTSxDQUFDQSxTQUFRQTtBQUFBLEVBQ2pDO0FBQ0EsTUFBSSxDQUFDLFFBQVEsS0FBS0QsS0FBSSxFQUFHLE9BQU0sTUFBTSxPQUFPLElBQUlBLEtBQUksS0FBSyxNQUFNLHlCQUF5QjtBQUN4RixRQUFNLFFBQVEsU0FBUyxRQUFRLEtBQUssT0FBTyxPQUFPQSxLQUFJLENBQUMsSUFBSSxPQUFPQSxLQUFJO0FBQ3RFLE1BQUksQ0FBQyxPQUFPLFNBQVMsS0FBSyxFQUFHLE9BQU0sTUFBTSxPQUFPLElBQUlBLEtBQUksS0FBSyxNQUFNLG1CQUFtQjtBQUN0RixTQUFPO0FBQ1Q7QUFJQSxTQUFTLFNBQVMsTUFBZ0JBLE9BQWMsT0FBdUI7QUFDckUsTUFBSUEsTUFBSyxTQUFTLElBQUksRUFBRyxPQUFNLE1BQU0sT0FBTyxLQUFLLFVBQVVBLEtBQUksR0FBRyxPQUFPLElBQUksR0FBRyxnQkFBZ0I7QUFDaEcsTUFBSSxXQUFDLGtCQUFjLEdBQUMsRUFBQyxLQUFLQSxLQUFJLEVBQUcsT0FBTSxNQUFNLE9BQU8sS0FBSyxVQUFVQSxLQUFJLEdBQUcsT0FBTyxJQUFJLEdBQUcseUJBQXlCO0FBQ2pILFFBQU1FLFNBQVEsT0FBTyxXQUFXRixLQUFJO0FBQ3BDLE1BQUksS0FBSyxTQUFTLEtBQUtFLFVBQVMsS0FBSyxLQUFNLFFBQU9GO0FBQ2xELFFBQU0sTUFBTSxPQUFPLEtBQUssVUFBVUEsS0FBSSxHQUFHLE9BQU8sSUFBSSxHQUFHLGNBQWNFLE1BQUssUUFBUTtBQUNwRjtBQUVBLFNBQVMsVUFBVSxNQUFpQkYsT0FBYyxPQUEyQjtBQUMzRSxRQUFNLENBQUMsRUFBRSxNQUFNLElBQUkseUJBQXlCLEtBQUtBLEtBQUksS0FBSyxDQUFDO0FBQzNELE1BQUksV0FBVyxRQUFXO0FBQ3hCLFVBQU0sTUFBTSxPQUFPLElBQUlBLEtBQUksS0FBSyxPQUFPLElBQUksR0FBRyxnREFBZ0Q7QUFBQSxFQUNoRztBQUNBLFFBQU1FLFNBQVEsV0FBVyxLQUFLLE9BQU8sS0FBSyxRQUFRLEtBQUssQ0FBQztBQUN4RCxNQUFJLEtBQUssU0FBUyxLQUFLQSxPQUFNLFdBQVcsS0FBSyxLQUFNLFFBQU9BO0FBQzFELFFBQU0sTUFBTSxPQUFPLElBQUlGLEtBQUksS0FBSyxPQUFPLElBQUksR0FBRyxZQUFZRSxPQUFNLE1BQU0sUUFBUTtBQUNoRjtBQUdPLFNBQVMsU0FBUyxNQUFZRixPQUFxQjtBQUN4RCxVQUFRLEtBQUssTUFBTTtBQUFBLElBQ2pCLEtBQUs7QUFDSCxhQUFPLFdBQVcsS0FBSyxRQUFRQSxNQUFLLEtBQUssR0FBRyxFQUFFO0FBQUEsSUFDaEQsS0FBSztBQUNILGFBQU8sU0FBUyxNQUFNQSxPQUFNLEVBQUU7QUFBQSxJQUNoQyxLQUFLO0FBQ0gsYUFBTyxVQUFVLE1BQU1BLE1BQUssS0FBSyxHQUFHLEVBQUU7QUFBQSxJQUN4QztBQUNFLGFBQU8sU0FBUyxNQUFNQSxLQUFJO0FBQUEsRUFDOUI7QUFDRjtBQUtPLFNBQVMsU0FBUyxNQUFZQSxPQUFxQjtBQUN4RCxNQUFJO0FBQ0osTUFBSTtBQUNGLGFBQVMsVUFBVUEsS0FBSTtBQUFBLEVBQ3pCLFNBQVMsT0FBTztBQUNkLFVBQU0sTUFBTSxJQUFJLElBQUlBLEtBQUksS0FBSyxPQUFPLElBQUksR0FBRyxjQUFlLE1BQWdCLE9BQU8sRUFBRTtBQUFBLEVBQ3JGO0FBQ0EsU0FBTyxTQUFTLE1BQU0sUUFBUSxFQUFFO0FBQ2xDO0FBRUEsU0FBUyxTQUFTLE1BQVksT0FBZ0IsT0FBc0I7QUFDbEUsUUFBTSxTQUFTLENBQUMsUUFBZ0IsTUFBTSxPQUFPLEtBQUssVUFBVSxLQUFLLEtBQUssV0FBVyxPQUFPLElBQUksR0FBRyxHQUFHO0FBQ2xHLFVBQVEsS0FBSyxNQUFNO0FBQUEsSUFDakIsS0FBSztBQUNILFVBQUksT0FBTyxVQUFVLGFBQWEsS0FBSyxXQUFXLE9BQVEsUUFBTztBQUNqRSxVQUFJLGlCQUFpQixLQUFLLEVBQUcsUUFBTyxXQUFXLEtBQUssUUFBUSxNQUFNLEtBQUssUUFBUSxNQUFNLEtBQUssR0FBRyxLQUFLO0FBQ2xHLFVBQUksT0FBTyxVQUFVLFNBQVUsUUFBTyxXQUFXLEtBQUssUUFBUSxPQUFPLEtBQUs7QUFDMUUsWUFBTSxPQUFPLEVBQUU7QUFBQSxJQUNqQixLQUFLO0FBQ0gsVUFBSSxPQUFPLFVBQVUsU0FBVSxRQUFPLFNBQVMsTUFBTSxPQUFPLEtBQUs7QUFDakUsWUFBTSxPQUFPLG1CQUFtQjtBQUFBLElBQ2xDLEtBQUs7QUFDSCxVQUFJLE9BQU8sVUFBVSxTQUFVLFFBQU8sVUFBVSxNQUFNLE9BQU8sS0FBSztBQUNsRSxZQUFNLE9BQU8sc0JBQXNCO0FBQUEsSUFDckMsS0FBSztBQUNILFVBQUksQ0FBQyxNQUFNLFFBQVEsS0FBSyxFQUFHLE9BQU0sT0FBTyxhQUFhO0FBQ3JELFVBQUksTUFBTSxXQUFXLEtBQUssTUFBTyxPQUFNLE9BQU8sWUFBWSxNQUFNLE1BQU0sV0FBVztBQUNqRixhQUFPLE1BQU0sSUFBSSxDQUFDLE1BQU0sTUFBTSxTQUFTLEtBQUssSUFBSSxNQUFNLEdBQUcsS0FBSyxJQUFJLENBQUMsR0FBRyxDQUFDO0FBQUEsSUFDekUsS0FBSztBQUNILGFBQU8sV0FBVyxNQUFNLE9BQU8sT0FBTyxNQUFNO0FBQUEsRUFDaEQ7QUFDRjtBQUdBLFNBQVMsTUFBTSxNQUFrQixRQUF3QjtBQUN2RCxNQUFJLFNBQVMsU0FBUyxTQUFTLFNBQVMsUUFBUSxLQUFLLE1BQU0sRUFBRyxRQUFPO0FBQ3JFLFFBQU0sUUFBUSxPQUFPLE1BQU07QUFDM0IsU0FBTyxPQUFPLGNBQWMsS0FBSyxJQUFJLE9BQU8sS0FBSyxJQUFJO0FBQ3ZEO0FBRUEsU0FBUyxXQUFXLE1BQWtCLE9BQWdCLE9BQWUsUUFBNEM7QUFDL0csUUFBTSxTQUFTLENBQUMsU0FBa0IsUUFBUSxHQUFHLEtBQUssSUFBSSxJQUFJLEtBQUs7QUFDL0QsTUFBSSxLQUFLLFNBQVM7QUFDaEIsUUFBSSxDQUFDLE1BQU0sUUFBUSxLQUFLLEVBQUcsT0FBTSxPQUFPLGFBQWE7QUFDckQsUUFBSSxNQUFNLFdBQVcsS0FBSyxPQUFPLE9BQVEsT0FBTSxPQUFPLFlBQVksTUFBTSxNQUFNLFdBQVc7QUFDekYsVUFBTUcsV0FBVSxLQUFLLE9BQU8sSUFBSSxDQUFDLEVBQUUsTUFBTSxLQUFLLEdBQUcsTUFBTSxDQUFDLE1BQU0sU0FBUyxNQUFNLE1BQU0sQ0FBQyxHQUFHLEdBQUcsS0FBSyxJQUFJLENBQUMsR0FBRyxDQUFDLENBQUM7QUFDekcsV0FBTyxPQUFPLFlBQVlBLFFBQU87QUFBQSxFQUNuQztBQUNBLE1BQUksT0FBTyxVQUFVLFlBQVksVUFBVSxRQUFRLE1BQU0sUUFBUSxLQUFLLEtBQUssaUJBQWlCLEtBQUssR0FBRztBQUNsRyxVQUFNLE9BQU8sY0FBYztBQUFBLEVBQzdCO0FBQ0EsUUFBTSxXQUFXLE9BQU8sS0FBSyxLQUFLLEVBQUUsS0FBSyxDQUFDLFFBQVEsQ0FBQyxLQUFLLE9BQU8sS0FBSyxDQUFDLEVBQUUsS0FBSyxNQUFNLFNBQVMsR0FBRyxDQUFDO0FBQy9GLE1BQUksYUFBYSxPQUFXLE9BQU0sT0FBTyxzQkFBc0IsTUFBTSxRQUFRLENBQUMsR0FBRztBQUNqRixRQUFNLFVBQVUsS0FBSyxPQUFPLEtBQUssQ0FBQyxFQUFFLEtBQUssTUFBTSxDQUFDLE9BQU8sT0FBTyxPQUFPLElBQUksQ0FBQztBQUMxRSxNQUFJLFFBQVMsT0FBTSxPQUFPLFlBQVksUUFBUSxJQUFJLGNBQWM7QUFDaEUsUUFBTSxTQUFTO0FBQ2YsU0FBTyxPQUFPLFlBQVksS0FBSyxPQUFPLElBQUksQ0FBQyxFQUFFLE1BQU0sS0FBSyxNQUFNLENBQUMsTUFBTSxTQUFTLE1BQU0sT0FBTyxJQUFJLEdBQUcsT0FBTyxJQUFJLENBQUMsQ0FBQyxDQUFDLENBQUM7QUFDbkg7OztBTHBKTyxJQUFNLGNBQU4sTUFBTSxhQUFZO0FBQUEsRUFDZDtBQUFBLEVBQ1Q7QUFBQSxFQUVRLFlBQVksTUFBWTtBQUM5QixTQUFLLFFBQVE7QUFBQSxFQUNmO0FBQUE7QUFBQSxFQUdBLE9BQU8sTUFBTUMsT0FBMkI7QUFDdEMsV0FBTyxJQUFJLGFBQVksVUFBVUEsS0FBSSxDQUFDO0FBQUEsRUFDeEM7QUFBQTtBQUFBLEVBR0EsSUFBSSxPQUFlO0FBQ2pCLFdBQU8sT0FBTyxLQUFLLEtBQUs7QUFBQSxFQUMxQjtBQUFBO0FBQUEsRUFHQSxJQUFJLE9BQWU7QUFDakIsV0FBTyxLQUFLLE1BQU07QUFBQSxFQUNwQjtBQUFBLEVBRUEsSUFBSSxPQUFhO0FBQ2YsV0FBTyxLQUFLO0FBQUEsRUFDZDtBQUFBO0FBQUEsRUFHQSxJQUFJLFdBQW9CO0FBQ3RCLFdBQU8sS0FBSyxNQUFNLFNBQVMsWUFBWSxLQUFLLE1BQU0sV0FBVztBQUFBLEVBQy9EO0FBQUE7QUFBQSxFQUdBLFNBQVMsVUFBa0IsTUFBMkI7QUFDcEQsUUFBSSxLQUFLLFNBQVMsU0FBVSxRQUFPO0FBQ25DLFFBQUksS0FBSyxTQUFTLEtBQUssV0FBVyxFQUFHLFFBQU8sYUFBWSxNQUFNLEdBQUcsS0FBSyxNQUFNLElBQUksSUFBSSxRQUFRLEdBQUc7QUFDL0YsVUFBTSxJQUFJO0FBQUEsTUFDUjtBQUFBLE1BQ0EsR0FBRyxJQUFJLHVCQUF1QixRQUFRLGVBQWUsS0FBSyxJQUFJLFVBQVUsS0FBSyxJQUFJO0FBQUEsSUFDbkY7QUFBQSxFQUNGO0FBQUE7QUFBQSxFQUdBLElBQUksVUFBeUI7QUFDM0IsV0FBUSxLQUFLLGFBQWEsWUFBWSxLQUFLLEtBQUs7QUFBQSxFQUNsRDtBQUFBO0FBQUE7QUFBQSxFQUtBLE9BQU9DLFFBQTBCO0FBQy9CLFdBQU9DLFFBQU8sS0FBSyxPQUFPRCxNQUFLO0FBQUEsRUFDakM7QUFBQSxFQUVBLE9BQU8sT0FBMEI7QUFDL0IsV0FBTyxPQUFPLEtBQUssT0FBTyxLQUFLO0FBQUEsRUFDakM7QUFBQTtBQUFBLEVBR0EsS0FBS0QsT0FBcUI7QUFDeEIsV0FBTyxTQUFTLEtBQUssT0FBT0EsS0FBSTtBQUFBLEVBQ2xDO0FBQUE7QUFBQSxFQUdBLFNBQVNBLE9BQXFCO0FBQzVCLFdBQU8sU0FBUyxLQUFLLE9BQU9BLEtBQUk7QUFBQSxFQUNsQztBQUFBO0FBQUE7QUFBQSxFQUtBLE1BQU0sT0FBc0I7QUFDMUIsV0FBTyxNQUFNLEtBQUssT0FBTyxLQUFLO0FBQUEsRUFDaEM7QUFBQTtBQUFBLEVBR0EsTUFBTSxPQUFzQjtBQUMxQixXQUFPLE1BQU0sS0FBSyxPQUFPLEtBQUs7QUFBQSxFQUNoQztBQUFBO0FBQUEsRUFHQSxTQUFTLE9BQXNCO0FBQzdCLFdBQU8sU0FBUyxLQUFLLE9BQU8sS0FBSztBQUFBLEVBQ25DO0FBQUE7QUFBQSxFQUdBLEtBQUssT0FBdUI7QUFDMUIsV0FBTyxLQUFLLE1BQU0sU0FBUyxLQUFLLE9BQU8sS0FBSyxDQUFDO0FBQUEsRUFDL0M7QUFBQSxFQUVBLFVBQVUsT0FBMEI7QUFDbEMsV0FBTyxVQUFVLEtBQUssT0FBTyxLQUFLO0FBQUEsRUFDcEM7QUFBQSxFQUVBLFNBQVMsT0FBd0I7QUFDL0IsV0FBTyxTQUFTLEtBQUssT0FBTyxLQUFLO0FBQUEsRUFDbkM7QUFBQSxFQUVBLElBQUksT0FBc0I7QUFDeEIsV0FBTyxRQUFRLEtBQUssU0FBUyxLQUFLLENBQUM7QUFBQSxFQUNyQztBQUNGO0FBRUEsU0FBUyxZQUFZLE1BQTJCO0FBQzlDLE1BQUksS0FBSyxTQUFTLFNBQVUsUUFBTyxRQUFRLEtBQUssTUFBTTtBQUN0RCxRQUFNLE1BQWMsY0FBTSxLQUFLLElBQUk7QUFDbkMsUUFBTSxVQUFVLElBQUk7QUFDcEIsU0FBTztBQUFBLElBQ0wsTUFBTSxPQUFPLElBQUk7QUFBQSxJQUNqQixNQUFNLEtBQUs7QUFBQSxJQUNYLE9BQU8sS0FBSztBQUFBLElBQ1osTUFBTSxDQUFDLFlBQVlFLFFBQU8sTUFBTSxRQUFRLE9BQU8sQ0FBQztBQUFBLElBQ2hELE9BQU8sQ0FBQyxTQUFTLE9BQU8sVUFBVSxJQUFJLE1BQU0sU0FBUyxPQUFPLE1BQU0sS0FBYyxHQUFHLEtBQUs7QUFBQSxFQUMxRjtBQUNGOzs7QUQ1SE8sU0FBUyxZQUFZQyxPQUFzQjtBQUNoRCxRQUFNLFNBQVMsdUJBQXVCLEtBQUtBLEtBQUksSUFBSSxPQUFPQSxLQUFJLElBQUksT0FBTztBQUN6RSxNQUFJLENBQUMsT0FBTyxjQUFjLE1BQU0sRUFBRyxPQUFNLElBQUkscUJBQXFCLElBQUksTUFBTUEsS0FBSSxDQUFDLGlDQUFpQztBQUNsSCxTQUFPO0FBQ1Q7QUFHTyxJQUFNLGFBQWEsQ0FBQyxPQUFPLDZDQUNoQyxJQUFJLE9BQU8scUJBQXFCLElBQUksRUFBRSxVQUFVLFlBQVksS0FBSztBQUc1RCxJQUFNLFlBQVksTUFBYyxJQUFJLE9BQU8sb0JBQW9CLGlCQUFpQixFQUFFLFVBQVUsWUFBWSxLQUFLO0FBRTdHLElBQU0sYUFBYTtBQUFBO0FBQUE7QUFBQTs7O0FqQlYxQixJQUFNLE9BQU87QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFnQmIsU0FBUyxJQUFJLFNBQWtCLFNBQWlCLE1BQTBCLFNBQXdCO0FBQ2hHO0FBQUE7QUFBQSxVQUFNLE9BQU8scUJBQUssS0FBSyxPQUFPO0FBQzlCLFVBQU0sUUFBUSxTQUFTLFNBQVksU0FBWSxLQUFLLEtBQUssSUFBSTtBQUM3RCxVQUFNLE9BQU8sT0FBTyxVQUFVO0FBQzlCLFVBQU1DLFNBQVEsT0FBTyxTQUFTLEtBQUssT0FBTztBQUMxQyxVQUFNLEVBQUUsU0FBUyxFQUFFLElBQUk7QUFDdkIsUUFBSSxVQUFVQSxRQUFPO0FBQ25CLFlBQU0sSUFBSUMsZUFBYyx3QkFBd0IsWUFBWSxNQUFNLGVBQWVELE1BQUssUUFBUTtBQUFBLElBQ2hHO0FBQ0EsVUFBTSxPQUFPLEtBQUssSUFBSSxRQUFRLFFBQVFBLFFBQU9BLFNBQVEsTUFBTTtBQUMzRCxVQUFNLFFBQVEsRUFBRSxPQUFPLE9BQU8sUUFBUSxLQUFLLE9BQU8sU0FBUyxLQUFLO0FBQ2hFLFVBQU1FLFNBQVEsUUFBUSxlQUFlLE1BQU0sT0FBTyxLQUFLLElBQUksYUFBYSxNQUFNLEtBQUs7QUFDbkYsUUFBSSxLQUFLLFNBQVMsS0FBSyxPQUFPLEtBQUssRUFBRSxNQUFNQSxNQUFLO0FBQUEsV0FYaEQ7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQVlGO0FBRU8sU0FBUyxLQUFLLFNBQWtCLFNBQXdCO0FBQzdELFVBQ0csUUFBUSxNQUFNLEVBQ2QsWUFBWSxxRUFBcUUsRUFDakYsU0FBUyxhQUFhLFVBQVUsRUFDaEMsU0FBUyxVQUFVLGdCQUFnQixFQUNuQyxPQUFPLGdCQUFnQix5RUFBeUUsV0FBVyxFQUMzRyxPQUFPLGNBQWMsa0JBQWtCLFdBQVcsRUFDbEQsWUFBWSxTQUFTLElBQUksRUFDekIsT0FBTyxDQUFDLFNBQWlCLE1BQTBCLFlBQXFCLElBQUksU0FBUyxTQUFTLE1BQU0sT0FBTyxDQUFDO0FBQ2pIOzs7QXdCakRBLFNBQVMsb0JBQW9CO0FBQzdCLFNBQXVCLHdCQUFBQyw2QkFBNEI7OztBQ0RuRCxTQUFTLHVCQUF1QjtBQUl6QixTQUFTLFNBQWtCO0FBQ2hDLFNBQU8sUUFBUSxNQUFNLFVBQVUsUUFBUSxRQUFRLE9BQU8sVUFBVTtBQUNsRTtBQUdBLGVBQXNCLFFBQVEsU0FBa0IsVUFBa0IsV0FBcUM7QUFDckcsTUFBSSxDQUFDLE9BQU8sRUFBRyxPQUFNLElBQUksTUFBTSxHQUFHLFFBQVEsOENBQThDLFNBQVMsRUFBRTtBQUNuRyxVQUFRLElBQUksTUFBTTtBQUNsQixVQUFRLElBQUksTUFBTTtBQUNsQixRQUFNLFNBQVMsZ0JBQWdCLEVBQUUsT0FBTyxRQUFRLE9BQU8sUUFBUSxRQUFRLE9BQU8sQ0FBQztBQUMvRSxNQUFJO0FBQ0YsVUFBTSxTQUFTLElBQUksUUFBZ0IsQ0FBQyxZQUFZLE9BQU8sS0FBSyxTQUFTLE1BQU0sUUFBUSxFQUFFLENBQUMsQ0FBQztBQUN2RixVQUFNLFNBQVMsTUFBTSxRQUFRLEtBQUssQ0FBQyxPQUFPLFNBQVMsR0FBRyxRQUFRLFNBQVMsR0FBRyxNQUFNLENBQUM7QUFDakYsV0FBTyxrQkFBa0IsS0FBSyxNQUFNO0FBQUEsRUFDdEMsVUFBRTtBQUNBLFdBQU8sTUFBTTtBQUFBLEVBQ2Y7QUFDRjs7O0FDckJBLFNBQVMsV0FBVyxtQkFBK0I7QUFDbkQsU0FBUyxlQUFBQyxjQUFhLGlCQUFBQyxnQkFBZSxtQkFBQUMsd0JBQXVCO0FBVXJELFNBQVMsWUFBc0I7QUFDcEMsU0FBTyxZQUFZLE1BQU0sRUFDdEIsT0FBTyxDQUFDLFNBQVMsQ0FBQyxLQUFLLFdBQVcsR0FBRyxLQUFLLENBQUMsS0FBSyxTQUFTLFFBQVEsQ0FBQyxFQUNsRSxLQUFLO0FBQ1Y7QUFHTyxTQUFTLE9BQU8sTUFBaUM7QUFDdEQsUUFBTSxPQUFPLElBQUksSUFBSTtBQUNyQixNQUFJO0FBQ0YsVUFBTSxTQUFTLFVBQVUsR0FBRyxNQUFNLElBQUksSUFBSSxFQUFFO0FBQzVDLFFBQUksQ0FBQyxPQUFPLE9BQU8sS0FBSyxPQUFPLE9BQU8sRUFBRyxRQUFPO0FBQ2hELFFBQUk7QUFDRixhQUFPLEVBQUUsTUFBTSxRQUFRLE1BQU0sS0FBSyxLQUFLLElBQUksRUFBRTtBQUFBLElBQy9DLFNBQVMsT0FBTztBQUNkLFVBQUksaUJBQWlCQyxrQkFBaUIsUUFBUSxLQUFLLEVBQUcsUUFBTztBQUM3RCxhQUFPLEVBQUUsTUFBTSxRQUFRLFNBQVMsTUFBZTtBQUFBLElBQ2pEO0FBQUEsRUFDRixRQUFRO0FBQ04sV0FBTztBQUFBLEVBQ1Q7QUFDRjtBQUdBLFNBQVMsUUFBUSxPQUF5QjtBQUN4QyxTQUFPLGlCQUFpQkMsZ0JBQWUsTUFBTSxTQUFTO0FBQ3hEO0FBR08sVUFBVSxjQUFnQztBQUMvQyxhQUFXLFFBQVEsVUFBVSxHQUFHO0FBQzlCLFVBQU0sUUFBUSxPQUFPLElBQUk7QUFDekIsUUFBSSxDQUFDLE1BQU87QUFDWixRQUFJO0FBQ0YsWUFBTTtBQUFBLElBQ1IsVUFBRTtBQUNBLFlBQU0sTUFBTSxNQUFNO0FBQUEsSUFDcEI7QUFBQSxFQUNGO0FBQ0Y7QUFHTyxTQUFTLFNBQVMsU0FBd0I7QUFDL0MsUUFBTSxTQUFTLFFBQVEsUUFBUSxRQUFRLG9CQUFvQixFQUFFO0FBQzdELFNBQU8sbUJBQW1CQyxtQkFBa0IsR0FBRyxNQUFNLCtCQUErQjtBQUN0Rjs7O0FDekNBLFNBQVMsVUFBVSxhQUFBQyxZQUFXLFlBQXdCLGtCQUFrQjtBQUN4RSxTQUFTLGlCQUFBQyxnQkFBZSxhQUFBQyxZQUFXLG1CQUFBQyxrQkFBaUIsZUFBQUMsb0JBQW1CO0FBQ3ZFLFlBQVlDLFNBQU87QUFJWixJQUFNLHFCQUFxQjtBQUVsQyxJQUFNLFNBQVMsQ0FBQyxTQUFpQixHQUFHLE1BQU0sR0FBRyxJQUFJO0FBQ2pELElBQU1DLFNBQVEsSUFBSSxXQUFXLElBQUksa0JBQWtCLENBQUMsQ0FBQztBQUNyRCxJQUFJLFNBQVM7QUFLTixJQUFNLFVBQU4sTUFBYztBQUFBO0FBQUEsRUFNbkIsWUFBcUIsTUFBYztBQUFkO0FBQ25CLFNBQUssU0FBUyxJQUFJQyxXQUFVLElBQUk7QUFBQSxFQUNsQztBQUFBLEVBRnFCO0FBQUEsRUFMWjtBQUFBLEVBQ1Q7QUFBQSxFQUNBO0FBQUE7QUFBQSxFQVFBLGNBQXVCO0FBQ3JCLGFBQVMsT0FBTyxHQUFHLFFBQVUscUJBQWlCLE9BQVEsS0FBSSxLQUFLLE9BQU8sS0FBSyxJQUFJLEVBQUcsUUFBTztBQUN6RixXQUFPO0FBQUEsRUFDVDtBQUFBLEVBRUEsUUFBUSxRQUF3QjtBQUM5QixXQUFPLE9BQU8sUUFBUSxLQUFLLE9BQU8sU0FBUyxPQUFPLFFBQVEsS0FBSyxPQUFPO0FBQUEsRUFDeEU7QUFBQTtBQUFBLEVBR0EsV0FBb0I7QUFDbEIsUUFBSSxLQUFLLFlBQVksRUFBRyxRQUFPLEtBQUssS0FBSyxNQUFNO0FBQy9DLFVBQU0sUUFBUSxxQkFBcUIsUUFBUSxHQUFHLElBQUksUUFBUTtBQUMxRCxRQUFJO0FBQ0YsaUJBQVcsT0FBTyxLQUFLLElBQUksR0FBRyxPQUFPLEtBQUssQ0FBQztBQUFBLElBQzdDLFNBQVMsT0FBTztBQUNkLFlBQU0sVUFBVSxhQUFhLE9BQU8sS0FBSyxJQUFJO0FBQzdDLFVBQUksbUJBQW1CQyxlQUFlLFFBQU8sS0FBSyxLQUFLLE1BQU07QUFDN0QsWUFBTTtBQUFBLElBQ1I7QUFDQSxTQUFLLFNBQVM7QUFDZCxRQUFJLEtBQUssUUFBUUMsV0FBVSxPQUFPLEtBQUssQ0FBQyxDQUFDLEVBQUcsUUFBTztBQUNuRCxTQUFLLFNBQVM7QUFDZCxXQUFPLEtBQUssS0FBSyxVQUFVO0FBQUEsRUFDN0I7QUFBQSxFQUVBLEtBQUssTUFBbUI7QUFDdEIsU0FBSyxRQUFRO0FBQ2IsV0FBTztBQUFBLEVBQ1Q7QUFBQTtBQUFBLEVBR0EsU0FBZTtBQUNiLFFBQUksS0FBSyxVQUFVLE9BQVcsTUFBSyxRQUFRLEtBQUssWUFBWSxJQUFJLEtBQUssU0FBUyxJQUFJLEtBQUssUUFBUTtBQUMvRixXQUFPLEtBQUs7QUFBQSxFQUNkO0FBQUEsRUFFQSxVQUFnQjtBQUNkLGVBQVcsT0FBTyxLQUFLLE1BQWdCLENBQUM7QUFDeEMsU0FBSyxTQUFTO0FBQ2QsV0FBTztBQUFBLEVBQ1Q7QUFBQTtBQUFBLEVBR0EsV0FBaUI7QUFDZixVQUFNLFFBQVEsS0FBSztBQUNuQixTQUFLLFNBQVM7QUFDZCxRQUFJO0FBQ0YsZUFBUyxPQUFPLEtBQUssR0FBRyxPQUFPLEtBQUssSUFBSSxDQUFDO0FBQUEsSUFDM0MsU0FBUyxPQUFPO0FBQ2QsVUFBSyxNQUFnQyxTQUFTLFNBQVUsT0FBTSxhQUFhLE9BQU8sS0FBSyxJQUFJO0FBQzNGLGlCQUFXLE9BQU8sS0FBSyxDQUFDO0FBQ3hCLGFBQU87QUFBQSxJQUNUO0FBQ0EsZUFBVyxPQUFPLEtBQUssQ0FBQztBQUN4QixXQUFPO0FBQUEsRUFDVDtBQUFBO0FBQUEsRUFHQSxRQUFjO0FBQ1osUUFBSSxLQUFLLFdBQVcsT0FBVyxNQUFLLFNBQVM7QUFDN0MsU0FBSyxPQUFPLE1BQU07QUFBQSxFQUNwQjtBQUFBLEVBRUEsQ0FBQyxPQUFPLE9BQU8sSUFBVTtBQUN2QixTQUFLLE1BQU07QUFBQSxFQUNiO0FBQ0Y7QUFHTyxTQUFTLG1CQUF5QjtBQUN2QyxVQUFRLEtBQUtILFFBQU8sR0FBRyxHQUFHLGtCQUFrQjtBQUM5QztBQUdPLFNBQVMsYUFBYSxPQUFnQixNQUFxQjtBQUNoRSxRQUFNLEVBQUUsTUFBQUksTUFBSyxJQUFJO0FBQ2pCLE1BQUlBLFVBQVMsWUFBWUEsVUFBUyxTQUFTO0FBQ3pDLFdBQU8sSUFBSUMsaUJBQWdCLHlCQUF5QixZQUFZLElBQUksaUNBQWlDO0FBQUEsTUFDbkcsT0FBTztBQUFBLElBQ1QsQ0FBQztBQUFBLEVBQ0g7QUFDQSxNQUFJRCxVQUFTLFNBQVUsUUFBTyxJQUFJRSxhQUFZLGtCQUFrQixJQUFJLElBQUksaUJBQWlCLEVBQUUsT0FBTyxNQUFNLENBQUM7QUFDekcsU0FBTyxZQUFZLE9BQU8sSUFBSTtBQUNoQzs7O0FDN0hBLFNBQVMsb0JBQW9CO0FBRTdCLElBQUk7QUFHRyxTQUFTLFNBQVMsS0FBcUI7QUFDNUMsWUFBVSxVQUFVO0FBQ3BCLFNBQU8sTUFBTSxJQUFJLEdBQUcsS0FBSyxPQUFPLEdBQUc7QUFDckM7QUFFQSxTQUFTLFlBQWlDO0FBQ3hDLFFBQU1DLFNBQVEsb0JBQUksSUFBb0I7QUFDdEMsTUFBSTtBQUNGLGVBQVcsUUFBUSxhQUFhLGVBQWUsTUFBTSxFQUFFLE1BQU0sSUFBSSxHQUFHO0FBQ2xFLFlBQU0sQ0FBQyxNQUFNLEVBQUUsR0FBRyxJQUFJLEtBQUssTUFBTSxHQUFHO0FBQ3BDLFVBQUksUUFBUSxPQUFPLENBQUNBLE9BQU0sSUFBSSxPQUFPLEdBQUcsQ0FBQyxFQUFHLENBQUFBLE9BQU0sSUFBSSxPQUFPLEdBQUcsR0FBRyxJQUFJO0FBQUEsSUFDekU7QUFBQSxFQUNGLFFBQVE7QUFBQSxFQUVSO0FBQ0EsU0FBT0E7QUFDVDtBQUdPLFNBQVMsU0FBUyxNQUFzQjtBQUM3QyxVQUFRLE9BQU8sTUFBUSxTQUFTLENBQUMsRUFBRSxTQUFTLEdBQUcsR0FBRztBQUNwRDtBQUdPLFNBQVMsUUFBUSxjQUE4QjtBQUNwRCxRQUFNLFVBQVUsS0FBSyxJQUFJLEdBQUcsS0FBSyxNQUFNLGVBQWUsR0FBSSxDQUFDO0FBQzNELE1BQUksVUFBVSxHQUFJLFFBQU8sR0FBRyxPQUFPO0FBQ25DLE1BQUksVUFBVSxLQUFNLFFBQU8sR0FBRyxLQUFLLE1BQU0sVUFBVSxFQUFFLENBQUM7QUFDdEQsTUFBSSxVQUFVLE1BQU8sUUFBTyxHQUFHLEtBQUssTUFBTSxVQUFVLElBQUksQ0FBQztBQUN6RCxTQUFPLEdBQUcsS0FBSyxNQUFNLFVBQVUsS0FBSyxDQUFDO0FBQ3ZDO0FBRUEsSUFBTSxNQUFNLENBQUMsV0FBbUIsT0FBTyxNQUFNLEVBQUUsU0FBUyxHQUFHLEdBQUc7QUFHdkQsU0FBUyxTQUFTLGFBQTZCO0FBQ3BELFFBQU0sT0FBTyxJQUFJLEtBQUssT0FBTyxjQUFjLFFBQVUsQ0FBQztBQUN0RCxNQUFJLE9BQU8sTUFBTSxLQUFLLFFBQVEsQ0FBQyxFQUFHLFFBQU87QUFDekMsUUFBTSxNQUFNLEdBQUcsS0FBSyxZQUFZLENBQUMsSUFBSSxJQUFJLEtBQUssU0FBUyxJQUFJLENBQUMsQ0FBQyxJQUFJLElBQUksS0FBSyxRQUFRLENBQUMsQ0FBQztBQUNwRixTQUFPLEdBQUcsR0FBRyxJQUFJLElBQUksS0FBSyxTQUFTLENBQUMsQ0FBQyxJQUFJLElBQUksS0FBSyxXQUFXLENBQUMsQ0FBQyxJQUFJLElBQUksS0FBSyxXQUFXLENBQUMsQ0FBQztBQUMzRjs7O0FKcENBLElBQU1DLFFBQU87QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUE4QmIsSUFBTUMsU0FBMEMsRUFBRSxJQUFJLEdBQUcsR0FBRyxLQUFNLEdBQUcsS0FBUSxHQUFHLE1BQVcsR0FBRyxNQUFXO0FBR2xHLFNBQVMsU0FBU0MsT0FBc0I7QUFDN0MsUUFBTSxRQUFRLGdDQUFnQyxLQUFLQSxNQUFLLEtBQUssQ0FBQztBQUM5RCxNQUFJLENBQUMsTUFBTyxPQUFNLElBQUlDLHNCQUFxQixJQUFJLE1BQU1ELEtBQUksQ0FBQyx5Q0FBeUM7QUFDbkcsU0FBTyxPQUFPLE1BQU0sQ0FBQyxDQUFDLElBQUtELE9BQU0sTUFBTSxDQUFDLENBQVc7QUFDckQ7QUFXQSxTQUFTLFFBQVEsRUFBRSxNQUFNLE9BQU8sR0FBa0I7QUFDaEQsUUFBTSxXQUFXLE1BQU0sYUFBYSxFQUFFLElBQUksQ0FBQ0csU0FBUSxPQUFPQSxLQUFJLFdBQVcsUUFBVSxDQUFDLEtBQUssQ0FBQztBQUMxRixTQUFPLEtBQUssSUFBSSxPQUFPLGFBQWEsR0FBRyxTQUFTLE9BQU8sQ0FBQyxTQUFTLFFBQVEsS0FBSyxJQUFJLENBQUMsQ0FBQztBQUN0RjtBQVFBLFNBQVMsS0FBSyxFQUFFLFFBQVEsR0FBRyxXQUFXLE1BQU0sR0FBb0I7QUFDOUQsUUFBTSxTQUFpQixFQUFFLFlBQVksQ0FBQyxHQUFHLFNBQVMsQ0FBQyxFQUFFO0FBQ3JELFFBQU0sS0FBSyxRQUFRLFVBQVU7QUFDN0IsYUFBVyxTQUFTLFlBQVksR0FBRztBQUNqQyxVQUFNLEVBQUUsTUFBTSxRQUFRLE1BQU0sUUFBUSxJQUFJO0FBQ3hDLFFBQUksQ0FBQyxZQUFZLE9BQU8sUUFBUSxHQUFJO0FBQ3BDLFFBQUksQ0FBQyxNQUFNO0FBQ1QsYUFBTyxRQUFRLEtBQUssRUFBRSxNQUFNLFFBQVEsU0FBUyxPQUFPLEVBQUUsQ0FBQztBQUN2RDtBQUFBLElBQ0Y7QUFDQSxRQUFJO0FBQ0YsVUFBSSxLQUFLLGFBQWEsRUFBRSxLQUFLLENBQUMsRUFBRSxNQUFNLE1BQU0sS0FBSyxFQUFHO0FBQ3BELFlBQU0sT0FBTyxLQUFLLElBQUksSUFBSSxRQUFRLEtBQUs7QUFDdkMsVUFBSSxRQUFRLE1BQU8sUUFBTyxXQUFXLEtBQUssRUFBRSxNQUFNLE1BQU0sS0FBSyxPQUFPLE1BQU0sS0FBSyxDQUFDO0FBQUEsSUFDbEYsU0FBUyxPQUFPO0FBQ2QsYUFBTyxRQUFRLEtBQUssRUFBRSxNQUFNLFFBQVEsU0FBUyxLQUFjLEVBQUUsQ0FBQztBQUFBLElBQ2hFO0FBQUEsRUFDRjtBQUNBLFNBQU87QUFDVDtBQVNBLElBQU0sVUFBVTtBQUVoQixJQUFNLFVBQVUsQ0FBQyxVQUFVLFdBQVcsUUFBUTtBQUc5QyxlQUFlLFVBQVUsU0FBa0IsWUFBbUQ7QUFDNUYsUUFBTSxPQUFlLENBQUM7QUFDdEIsTUFBSSxZQUFZO0FBQ2hCLFFBQU0sV0FBVyxNQUFPLFlBQVk7QUFDcEMsYUFBVyxVQUFVLFFBQVMsU0FBUSxHQUFHLFFBQVEsUUFBUTtBQUN6RCxNQUFJO0FBQ0YsYUFBUyxJQUFJLEdBQUcsSUFBSSxXQUFXLFVBQVUsQ0FBQyxXQUFXLEtBQUssU0FBUztBQUNqRSxXQUFLLEtBQUssR0FBRyxPQUFPLFdBQVcsTUFBTSxHQUFHLElBQUksT0FBTyxDQUFDLENBQUM7QUFDckQsWUFBTSxhQUFhO0FBQUEsSUFDckI7QUFBQSxFQUNGLFVBQUU7QUFDQSxlQUFXLFVBQVUsUUFBUyxTQUFRLElBQUksUUFBUSxRQUFRO0FBQUEsRUFDNUQ7QUFDQSxNQUFJLFdBQVc7QUFDYixZQUFRLFdBQVc7QUFDbkIsWUFBUSxPQUFPLDhCQUE4QixRQUFRLEtBQUssUUFBUSxTQUFTLENBQUMsT0FBTyxXQUFXLE1BQU0sRUFBRTtBQUFBLEVBQ3hHO0FBQ0EsU0FBTztBQUNUO0FBRUEsU0FBUyxPQUFPLFlBQTBDO0FBQ3hELFFBQU0sV0FBc0IsQ0FBQztBQUM3QixRQUFNLE9BQWUsQ0FBQztBQUN0QixRQUFNLFVBQVUsQ0FBQyxNQUFjLFdBQXVCO0FBQ3BELFFBQUk7QUFDRixhQUFPO0FBQUEsSUFDVCxTQUFTLE9BQU87QUFDZCxZQUFNLEVBQUUsTUFBQUMsTUFBSyxJQUFJO0FBQ2pCLFVBQUlBLFVBQVMsb0JBQXFCLE1BQUssS0FBSyxFQUFFLE1BQU0sTUFBTSxPQUFPLENBQUM7QUFBQSxVQUM3RCxNQUFLLEtBQUssRUFBRSxNQUFNLE1BQU0sVUFBVSxRQUFRLFVBQVUsS0FBSyxFQUFFLENBQUM7QUFBQSxJQUNuRTtBQUFBLEVBQ0Y7QUFDQSxNQUFJO0FBQ0YsZUFBVyxFQUFFLEtBQUssS0FBSyxZQUFZO0FBQ2pDLGNBQVEsTUFBTSxNQUFNO0FBQ2xCLGNBQU0sVUFBVSxJQUFJLFFBQVEsSUFBSTtBQUNoQyxpQkFBUyxLQUFLLE9BQU87QUFDckIsZ0JBQVEsU0FBUztBQUFBLE1BQ25CLENBQUM7QUFBQSxJQUNIO0FBQ0EscUJBQWlCO0FBQ2pCLGVBQVcsV0FBVyxVQUFVO0FBQzlCLFVBQUksS0FBSyxLQUFLLENBQUMsRUFBRSxNQUFNLEtBQUssTUFBTSxTQUFTLFFBQVEsUUFBUSxTQUFTLFFBQVEsRUFBRztBQUMvRSxjQUFRLFFBQVEsTUFBTSxNQUFNLEtBQUssS0FBSyxFQUFFLE1BQU0sUUFBUSxNQUFNLE1BQU0sUUFBUSxPQUFPLEVBQUUsQ0FBQyxDQUFDO0FBQUEsSUFDdkY7QUFBQSxFQUNGLFVBQUU7QUFDQSxlQUFXLFdBQVcsU0FBVSxTQUFRLE1BQU07QUFBQSxFQUNoRDtBQUNBLFNBQU87QUFDVDtBQUVBLElBQU0sUUFBd0M7QUFBQSxFQUM1QyxTQUFTO0FBQUEsRUFDVCxNQUFNO0FBQUEsRUFDTixNQUFNO0FBQUEsRUFDTixVQUFVO0FBQ1o7QUFFQSxlQUFlQyxLQUFJLFNBQWtCLFNBQWlDO0FBQ3BFLFFBQU0sRUFBRSxZQUFZLFFBQVEsSUFBSSxLQUFLLE9BQU87QUFDNUMsUUFBTSxFQUFFLE1BQU0sSUFBSTtBQUNsQixNQUFJLENBQUMsUUFBUSxNQUFNO0FBQ2pCLGVBQVcsRUFBRSxNQUFNLE9BQU8sS0FBSyxTQUFTO0FBQ3RDLGNBQVEsT0FBTyxZQUFZLE1BQU0sSUFBSSxDQUFDLG1CQUFtQixNQUFNLE1BQU0sQ0FBQyxFQUFFO0FBQUEsSUFDMUU7QUFBQSxFQUNGO0FBQ0EsUUFBTSxNQUFNLFdBQVcsT0FBTyxDQUFDQyxRQUFPLEVBQUUsS0FBSyxNQUFNQSxTQUFRLE1BQU0sQ0FBQztBQUNsRSxRQUFNLE1BQU0sR0FBRyxRQUFRLFdBQVcsUUFBUSxTQUFTLENBQUMsS0FBSyxNQUFNLEdBQUcsQ0FBQztBQUNuRSxNQUFJLENBQUMsUUFBUSxNQUFNO0FBQ2pCLGVBQVcsRUFBRSxNQUFNLE1BQU0sS0FBSyxLQUFLLFlBQVk7QUFDN0MsY0FBUSxNQUFNLEdBQUcsTUFBTSxLQUFLLE1BQU0sSUFBSSxDQUFDLENBQUMsS0FBSyxNQUFNLElBQUksQ0FBQyxnQkFBZ0IsUUFBUSxJQUFJLENBQUMsRUFBRTtBQUFBLElBQ3pGO0FBQ0EsUUFBSSxXQUFXLFdBQVcsRUFBRyxTQUFRLE1BQU0sNEJBQTRCO0FBQUEsYUFDOUQsUUFBUSxPQUFRLFNBQVEsTUFBTSxHQUFHLEdBQUcsb0JBQW9CO0FBQUEsRUFDbkU7QUFDQSxNQUFJLE9BQWUsQ0FBQztBQUNwQixNQUFJLFdBQVcsU0FBUyxLQUFLLENBQUMsUUFBUSxRQUFRO0FBQzVDLFVBQU0sV0FBVyxVQUFVLFdBQVcsV0FBVyxJQUFJLE9BQU8sTUFBTSxLQUFLLEdBQUc7QUFDMUUsUUFBSSxRQUFRLE9BQVEsTUFBTSxRQUFRLFNBQVMsVUFBVSwyQkFBMkIsR0FBSTtBQUNsRixhQUFPLE1BQU0sVUFBVSxTQUFTLFVBQVU7QUFBQSxJQUM1QyxXQUFXLENBQUMsUUFBUSxLQUFNLFNBQVEsTUFBTSxxQkFBcUI7QUFBQSxFQUMvRDtBQUNBLE1BQUksS0FBSyxLQUFLLENBQUMsRUFBRSxLQUFLLE1BQU0sU0FBUyxRQUFRLEVBQUcsU0FBUSxXQUFXO0FBQ25FLE1BQUksUUFBUSxNQUFNO0FBQ2hCLFVBQU0sUUFBUSxJQUFJLElBQUksS0FBSyxJQUFJLENBQUNILFNBQVEsQ0FBQ0EsS0FBSSxNQUFNQSxJQUFHLENBQUMsQ0FBQztBQUN4RCxZQUFRLFVBQVU7QUFBQSxNQUNoQixRQUFRLFFBQVEsV0FBVztBQUFBLE1BQzNCLFVBQVUsV0FBVyxJQUFJLENBQUMsRUFBRSxNQUFNLE1BQU0sS0FBSyxPQUFPO0FBQUEsUUFDbEQ7QUFBQSxRQUNBO0FBQUEsUUFDQSxRQUFRLEtBQUssTUFBTSxJQUFJO0FBQUEsUUFDdkIsTUFBTSxNQUFNLElBQUksSUFBSSxHQUFHLFFBQVE7QUFBQSxRQUMvQixRQUFRLE1BQU0sSUFBSSxJQUFJLEdBQUc7QUFBQSxNQUMzQixFQUFFO0FBQUEsTUFDRixXQUFXO0FBQUEsSUFDYixDQUFDO0FBQ0Q7QUFBQSxFQUNGO0FBQ0EsYUFBVyxFQUFFLE1BQU0sTUFBTSxPQUFPLEtBQUssTUFBTTtBQUN6QyxRQUFJLFNBQVMsU0FBVSxTQUFRLE9BQU8sWUFBWSxNQUFNLFVBQVUsRUFBRSxDQUFDLEVBQUU7QUFBQSxhQUM5RCxTQUFTLFVBQVcsU0FBUSxNQUFNLEdBQUcsTUFBTSxJQUFJLENBQUMsS0FBSyxNQUFNLElBQUksQ0FBQyxFQUFFO0FBQUEsRUFDN0U7QUFDQSxRQUFNLFVBQVUsS0FBSyxPQUFPLENBQUMsRUFBRSxLQUFLLE1BQU0sU0FBUyxTQUFTLEVBQUU7QUFDOUQsTUFBSSxLQUFLLFNBQVMsRUFBRyxTQUFRLE1BQU0sTUFBTSxLQUFLLEdBQUcsUUFBUSxTQUFTLFNBQVMsQ0FBQyxVQUFVLENBQUM7QUFDekY7QUFFTyxTQUFTLEdBQUcsU0FBa0IsU0FBd0I7QUFDM0QsVUFDRyxRQUFRLElBQUksRUFDWixZQUFZLDRDQUE0QyxFQUN4RCxPQUFPLGFBQWEsY0FBYyxFQUNsQyxPQUFPLGlCQUFpQixnQ0FBZ0MsRUFDeEQsT0FBTyxrQkFBa0Isb0VBQW9FLFFBQVEsRUFDckcsT0FBTyxlQUFlLDhCQUE4QixFQUNwRCxZQUFZLFNBQVNKLEtBQUksRUFDekIsT0FBTyxDQUFDLFlBQXFCTSxLQUFJLFNBQVMsT0FBTyxDQUFDO0FBQ3ZEOzs7QUszTUEsSUFBTSxPQUFPLENBQUMsU0FBZ0IsT0FBTyxTQUFTLFdBQVcsT0FBTyxLQUFLO0FBRTlELElBQU0sWUFBTixNQUFnQjtBQUFBLEVBR3JCLFlBQXFCLFNBQTRCO0FBQTVCO0FBQUEsRUFBNkI7QUFBQSxFQUE3QjtBQUFBLEVBRlosUUFBa0IsQ0FBQztBQUFBLEVBSTVCLE9BQU8sT0FBcUI7QUFDMUIsU0FBSyxNQUFNLEtBQUssS0FBSztBQUFBLEVBQ3ZCO0FBQUE7QUFBQSxFQUdBLFFBQVFFLFFBQWEsTUFBa0I7QUFDckMsU0FBSyxNQUFNLEtBQUssQ0FBQ0EsUUFBTyxJQUFJLENBQUM7QUFBQSxFQUMvQjtBQUFBLEVBRUEsSUFBSSxPQUFlO0FBQ2pCLFdBQU8sS0FBSyxNQUFNO0FBQUEsRUFDcEI7QUFBQSxFQUVBLE1BQU0sU0FBd0I7QUFDNUIsZUFBVyxRQUFRLEtBQUssTUFBTSxPQUFPLEVBQUcsU0FBUSxNQUFNLElBQUk7QUFBQSxFQUM1RDtBQUFBLEVBRUEsTUFBTSxFQUFFLE9BQU8sU0FBUyxLQUFLLEdBQWlEO0FBQzVFLFVBQU0sU0FBUyxDQUFDQyxTQUFnQkEsS0FBSSxXQUFXLEtBQUssS0FBSyxRQUFRLFNBQVM7QUFDMUUsVUFBTSxTQUFTLEtBQUssUUFBUSxJQUFJLENBQUMsRUFBRSxNQUFNLE1BQU0sTUFBTSxLQUFLLENBQUM7QUFDM0QsZUFBV0EsUUFBTyxLQUFLLE9BQU87QUFDNUIsWUFBTSxRQUFRLE9BQU9BLElBQUcsSUFBSUEsS0FBSSxNQUFNLEdBQUcsQ0FBQyxJQUFJQTtBQUM5QyxZQUFNLFFBQVEsQ0FBQyxNQUFNLE1BQU8sT0FBTyxDQUFDLElBQUksS0FBSyxJQUFJLE9BQU8sQ0FBQyxLQUFLLEdBQUcsTUFBTSxLQUFLLElBQUksQ0FBQyxDQUFDLENBQUU7QUFBQSxJQUN0RjtBQUNBLFVBQU0sT0FBTyxLQUFLLFNBQVMsUUFBUSxJQUFJO0FBQ3ZDLFVBQU0sT0FBTyxDQUFDLFVBQ1osS0FDRyxJQUFJLENBQUMsR0FBRyxVQUFVO0FBQ2pCLFlBQU0sRUFBRSxNQUFNLElBQUksS0FBSyxRQUFRLENBQUM7QUFDaEMsWUFBTSxPQUFPLE1BQU0sQ0FBQyxLQUFLO0FBQ3pCLFlBQU0sT0FBTyxVQUFVLEtBQUssU0FBUyxLQUFLLENBQUM7QUFDM0MsWUFBTSxNQUFNLE9BQU8sS0FBSyxJQUFJLElBQUksT0FBTyxLQUFLLElBQUksR0FBRyxPQUFPLENBQUMsR0FBYSxLQUFLO0FBQzdFLGFBQU8sT0FBTyxTQUFTLFdBQVcsTUFBTSxLQUFLLE1BQU0sR0FBRztBQUFBLElBQ3hELENBQUMsRUFDQSxLQUFLLElBQUksRUFDVCxRQUFRO0FBQ2IsV0FBTztBQUFBLE1BQ0wsS0FBSyxLQUFLLFFBQVEsSUFBSSxDQUFDLEVBQUUsTUFBTSxPQUFPLEVBQUUsTUFBTSxPQUFPLE9BQU8sTUFBTSxLQUFLLEVBQUUsQ0FBQztBQUFBLE1BQzFFLEdBQUcsS0FBSyxNQUFNLElBQUksQ0FBQ0EsU0FBUTtBQUN6QixZQUFJLENBQUMsT0FBT0EsSUFBRyxFQUFHLFFBQU8sS0FBS0EsSUFBRztBQUNqQyxjQUFNLENBQUNELFFBQU8sSUFBSSxJQUFJQztBQUN0QixjQUFNLFFBQVEsT0FBTyxLQUFLRCxNQUFLLEdBQUcsT0FBTyxDQUFDLENBQVc7QUFDckQsY0FBTSxNQUFNLE9BQU8sU0FBUyxXQUFXLE9BQU8sS0FBSyxNQUFNLEtBQUssSUFBSTtBQUNsRSxlQUFPLEdBQUcsT0FBT0EsV0FBVSxXQUFXLFFBQVFBLE9BQU0sTUFBTSxLQUFLLENBQUMsS0FBSyxHQUFHO0FBQUEsTUFDMUUsQ0FBQztBQUFBLElBQ0g7QUFBQSxFQUNGO0FBQUE7QUFBQSxFQUdBLFNBQVMsUUFBMkIsTUFBd0I7QUFDMUQsVUFBTSxPQUFPLEtBQUssUUFBUSxJQUFJLENBQUMsR0FBRyxNQUFNLENBQUM7QUFDekMsVUFBTSxRQUFRLE1BQU0sS0FBSyxPQUFPLENBQUMsS0FBSyxNQUFNLE1BQU8sT0FBTyxDQUFDLElBQWUsR0FBRyxFQUFFO0FBQy9FLFVBQU0sU0FBUyxLQUNaLE9BQU8sQ0FBQyxNQUFNLEtBQUssUUFBUSxDQUFDLEdBQUcsVUFBVSxNQUFTLEVBQ2xELEtBQUssQ0FBQyxHQUFHLE9BQU8sS0FBSyxRQUFRLENBQUMsR0FBRyxTQUFTLE1BQU0sS0FBSyxRQUFRLENBQUMsR0FBRyxTQUFTLEVBQUU7QUFDL0UsZUFBVyxLQUFLLFFBQVE7QUFDdEIsVUFBSSxNQUFNLEtBQUssS0FBTTtBQUNyQixXQUFLLE9BQU8sS0FBSyxRQUFRLENBQUMsR0FBRyxDQUFDO0FBQUEsSUFDaEM7QUFDQSxXQUFPO0FBQUEsRUFDVDtBQUNGOzs7QUMxRUEsSUFBTUUsUUFBTztBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBZWIsSUFBTSxVQUE2QjtBQUFBLEVBQ2pDLEVBQUUsT0FBTyxVQUFVO0FBQUEsRUFDbkIsRUFBRSxPQUFPLFFBQVEsT0FBTyxLQUFLO0FBQUEsRUFDN0IsRUFBRSxPQUFPLFFBQVEsT0FBTyxNQUFNLE9BQU8sRUFBRTtBQUFBLEVBQ3ZDLEVBQUUsT0FBTyxTQUFTLE9BQU8sTUFBTSxPQUFPLEVBQUU7QUFBQSxFQUN4QyxFQUFFLE9BQU8sU0FBUyxPQUFPLEtBQUs7QUFBQSxFQUM5QixFQUFFLE9BQU8sUUFBUSxPQUFPLE1BQU0sT0FBTyxFQUFFO0FBQUEsRUFDdkMsRUFBRSxPQUFPLE9BQU8sT0FBTyxNQUFNLE9BQU8sRUFBRTtBQUFBLEVBQ3RDLEVBQUUsT0FBTyxTQUFTLE9BQU8sRUFBRTtBQUFBLEVBQzNCLEVBQUUsT0FBTyxRQUFRLE9BQU8sRUFBRTtBQUM1QjtBQWNBLFNBQVMsU0FBUyxFQUFFLE1BQU0sUUFBUSxNQUFNLFFBQVEsR0FBcUI7QUFDbkUsUUFBTSxPQUFPO0FBQUEsSUFDWDtBQUFBLElBQ0EsU0FBUyxPQUFPO0FBQUEsSUFDaEIsT0FBTyxTQUFTLE9BQU8sR0FBRztBQUFBLElBQzFCLE1BQU0sU0FBUyxPQUFPLElBQUk7QUFBQSxFQUM1QjtBQUNBLE1BQUksQ0FBQyxLQUFNLFFBQU8sRUFBRSxHQUFHLE1BQU0sTUFBTSxPQUFPLE1BQU0sU0FBUyxTQUFTLE9BQU8sRUFBRTtBQUMzRSxNQUFJO0FBQ0YsVUFBTUMsV0FBVSxLQUFLLFFBQVE7QUFDN0IsVUFBTSxlQUFlLEtBQUssYUFBYTtBQUN2QyxVQUFNLFFBQVEsYUFBYSxPQUFPLENBQUNDLFNBQVFBLEtBQUksS0FBSyxFQUFFO0FBQ3RELFdBQU87QUFBQSxNQUNMLEdBQUc7QUFBQSxNQUNILE1BQU0sS0FBSyxPQUFPO0FBQUEsTUFDbEIsSUFBSSxFQUFFLE1BQU0sS0FBSyxLQUFLRCxRQUFPLEdBQUcsT0FBT0EsU0FBUSxRQUFRLE9BQU8sTUFBTSxhQUFhLFNBQVMsTUFBTTtBQUFBLElBQ2xHO0FBQUEsRUFDRixTQUFTLE9BQU87QUFDZCxXQUFPLEVBQUUsR0FBRyxNQUFNLE1BQU0sT0FBTyxNQUFNLFNBQVMsU0FBUyxLQUFjLEVBQUU7QUFBQSxFQUN6RTtBQUNGO0FBRUEsU0FBU0UsS0FBSSxTQUF3QjtBQUNuQyxRQUFNLFFBQVEsTUFBTSxLQUFLLFlBQVksR0FBRyxRQUFRO0FBQ2hELE1BQUksUUFBUSxNQUFNO0FBQ2hCLFlBQVE7QUFBQSxNQUNOLE1BQU0sSUFBSSxDQUFDLEVBQUUsU0FBUyxJQUFJLEdBQUcsS0FBSyxPQUFhLEVBQUUsR0FBRyxNQUFNLFNBQVMsUUFBUSxZQUFZLEdBQUcsR0FBRyxHQUFHLEVBQUU7QUFBQSxJQUNwRztBQUNBO0FBQUEsRUFDRjtBQUNBLE1BQUksTUFBTSxXQUFXLEdBQUc7QUFDdEIsWUFBUSxNQUFNLHVCQUF1QjtBQUNyQztBQUFBLEVBQ0Y7QUFDQSxRQUFNLEVBQUUsTUFBTSxJQUFJO0FBQ2xCLFFBQU0sUUFBUSxJQUFJLFVBQVUsT0FBTztBQUNuQyxhQUFXLFdBQVcsT0FBTztBQUMzQixVQUFNLE9BQU8sRUFBRSxNQUFNLE1BQU0sUUFBUSxJQUFJLEdBQUcsT0FBTyxNQUFNLEtBQUs7QUFDNUQsVUFBTSxFQUFFLE1BQU0sU0FBUyxPQUFPLE1BQU0sSUFBSSxRQUFRLElBQUk7QUFDcEQsUUFBSSxDQUFDLElBQUk7QUFDUCxZQUFNLFFBQVEsTUFBTSxFQUFFLE1BQU0sTUFBTSxXQUFXLEVBQUUsR0FBRyxPQUFPLE1BQU0sS0FBSyxDQUFDO0FBQ3JFO0FBQUEsSUFDRjtBQUNBLFVBQU0sRUFBRSxNQUFNLE9BQUFDLFFBQU8sT0FBTyxLQUFLLElBQUk7QUFDckMsVUFBTTtBQUFBLE1BQ0o7QUFBQSxNQUNBLE1BQU0sSUFBSTtBQUFBLE1BQ1YsTUFBTSxJQUFJO0FBQUEsTUFDVixPQUFPQSxNQUFLO0FBQUEsTUFDWixFQUFFLE1BQU0sT0FBTyxLQUFLLEdBQUcsT0FBTyxRQUFRLElBQUksTUFBTSxPQUFPLE1BQU0sSUFBSTtBQUFBLE1BQ2pFLEVBQUUsTUFBTSxPQUFPLElBQUksR0FBRyxPQUFPLE9BQU8sSUFBSSxNQUFNLE9BQU8sTUFBTSxJQUFJO0FBQUEsTUFDL0QsUUFBUSxLQUFLLElBQUksSUFBSSxRQUFRLFFBQVEsQ0FBQztBQUFBLE1BQ3RDO0FBQUEsTUFDQTtBQUFBLElBQ0Y7QUFBQSxFQUNGO0FBQ0EsUUFBTSxNQUFNLE9BQU87QUFDckI7QUFFTyxTQUFTLEtBQUssU0FBa0IsU0FBd0I7QUFDN0QsVUFDRyxRQUFRLE1BQU0sRUFDZCxNQUFNLElBQUksRUFDVixZQUFZLG9DQUFvQyxFQUNoRCxZQUFZLFNBQVNKLEtBQUksRUFDekIsT0FBTyxNQUFNRyxLQUFJLE9BQU8sQ0FBQztBQUM5Qjs7O0FDaEhBLFNBQVMsY0FBYztBQUN2QixZQUFZRSxTQUFPOzs7QUNEbkIsU0FBUyxTQUFBQyxRQUFPLFNBQVMsUUFBcUIsTUFBTSxjQUFjO0FBQ2xFLFlBQVlDLFNBQU87OztBQ0FuQixTQUFTLGFBQUFDLFlBQVcsYUFBQUMsWUFBVyxhQUFBQyxZQUFXLFlBQUFDLGlCQUFnQjtBQUMxRCxTQUFTLGVBQUFDLGNBQWEsYUFBQUMsa0JBQWlCO0FBQ3ZDLFlBQVlDLFNBQU87OztBQ0huQixZQUFZQyxTQUFPO0FBTVosSUFBTSxTQUFOLE1BQWE7QUFBQSxFQUlsQixZQUNtQkMsUUFFQSxPQUNBLFVBQ0EsS0FDakI7QUFMaUIsaUJBQUFBO0FBRUE7QUFDQTtBQUNBO0FBQUEsRUFDaEI7QUFBQSxFQUxnQjtBQUFBLEVBRUE7QUFBQSxFQUNBO0FBQUEsRUFDQTtBQUFBLEVBUm5CO0FBQUEsRUFDQSxTQUFTO0FBQUEsRUFVVCxJQUFJLFNBQTBDO0FBQzVDLFFBQUksQ0FBQyxLQUFLLFFBQVE7QUFDaEIsV0FBSyxVQUFVLEtBQUssSUFBSTtBQUN4QixXQUFLLFNBQVM7QUFBQSxJQUNoQjtBQUNBLFdBQU8sS0FBSztBQUFBLEVBQ2Q7QUFBQTtBQUFBLEVBR0EsT0FBYTtBQUNYLFNBQUssU0FBUztBQUFBLEVBQ2hCO0FBQUE7QUFBQSxFQUdBLElBQUksUUFBaUI7QUFDbkIsV0FBTyxLQUFLLFdBQVc7QUFBQSxFQUN6QjtBQUFBLEVBRUEsT0FBTyxNQUF1QjtBQUM1QixXQUFPLEtBQUssUUFBUSxJQUFJLElBQUksS0FBSztBQUFBLEVBQ25DO0FBQUE7QUFBQSxFQUdBLFFBQVEsTUFBdUI7QUFDN0IsV0FBTyxLQUFLLFdBQVcsVUFBYSxDQUFDLEtBQUssT0FBTyxJQUFJLElBQUk7QUFBQSxFQUMzRDtBQUFBO0FBQUEsRUFHQSxNQUFNLE9BQXdCO0FBQzVCLFVBQU0sT0FBTyxRQUFRO0FBQ3JCLFFBQUksU0FBUyxLQUFLLE9BQU8sS0FBSyxTQUFVLFFBQU87QUFDL0MsUUFBSSxLQUFLLE1BQU0sSUFBSSxLQUFLLFNBQVMsT0FBTyxLQUFPLGlCQUFlLGNBQVUsTUFBTSxNQUFPLFFBQU87QUFDNUYsV0FBTyxLQUFLLFdBQVcsVUFBYSxLQUFLLE9BQU8sSUFBSSxJQUFJO0FBQUEsRUFDMUQ7QUFDRjs7O0FDckRBLFlBQVlDLFNBQU87OztBQ0VuQixTQUFTLGFBQUFDLFlBQVcsWUFBQUMsaUJBQWdCO0FBRzdCLElBQU0sWUFBTixjQUF3QixNQUFNO0FBQUM7QUFRL0IsSUFBTSxTQUFTLEtBQUs7QUFDM0IsSUFBTSxTQUFTLEtBQUs7QUFFcEIsSUFBTSxjQUFjLEtBQUs7QUFDekIsSUFBTSxjQUFjO0FBWWIsSUFBTUMsT0FBTixNQUFVO0FBQUEsRUFDZixZQUNXLElBQ0EsUUFDQSxPQUVBLFFBQ1Q7QUFMUztBQUNBO0FBQ0E7QUFFQTtBQUFBLEVBQ1I7QUFBQSxFQUxRO0FBQUEsRUFDQTtBQUFBLEVBQ0E7QUFBQSxFQUVBO0FBQUEsRUFHWCxPQUFPLEdBQW1CO0FBQ3hCLFdBQU8sS0FBSyxLQUFLLElBQUksS0FBSztBQUFBLEVBQzVCO0FBQUEsRUFFQSxNQUFNLEdBQW1CO0FBQ3ZCLFdBQVEsS0FBSyxPQUFPLElBQUksSUFBSSxDQUFDLElBQWUsT0FBUSxLQUFLLE9BQU8sSUFBSSxDQUFDLE1BQWlCO0FBQUEsRUFDeEY7QUFBQSxFQUVBLElBQUksR0FBbUI7QUFDckIsV0FBUSxLQUFLLE9BQU8sSUFBSSxDQUFDLElBQWU7QUFBQSxFQUMxQztBQUFBLEVBRUEsS0FBSyxHQUFpQjtBQUNwQixXQUFPLEVBQUUsSUFBSSxLQUFLLE9BQU8sQ0FBQyxHQUFHLE9BQU8sS0FBSyxNQUFNLENBQUMsR0FBRyxLQUFLLEtBQUssSUFBSSxDQUFDLEVBQUU7QUFBQSxFQUN0RTtBQUFBLEVBRUEsTUFBTSxHQUFrQjtBQUN0QixXQUFPLFFBQVEsS0FBSyxLQUFLLENBQUMsQ0FBQztBQUFBLEVBQzdCO0FBQ0Y7QUFHTyxTQUFTLFFBQVFDLE9BQW9CO0FBQzFDLFNBQVEsT0FBT0EsTUFBSyxLQUFLLEtBQUssTUFBTyxPQUFPQSxNQUFLLEdBQUc7QUFDdEQ7QUFFTyxTQUFTLFFBQVFBLE9BQW1CO0FBQ3pDLFFBQU1DLFNBQVEsT0FBTyxNQUFNLENBQUM7QUFDNUIsRUFBQUEsT0FBTSxpQkFBaUIsUUFBUUQsS0FBSSxDQUFDO0FBQ3BDLFNBQU8sRUFBRSxJQUFJQSxNQUFLLElBQUksT0FBQUMsT0FBTTtBQUM5QjtBQUVPLElBQU0sUUFBTixNQUFZO0FBQUEsRUFJakIsWUFBcUIsSUFBWTtBQUFaO0FBQ25CLFNBQUssT0FBT0osV0FBVSxFQUFFLEVBQUU7QUFBQSxFQUM1QjtBQUFBLEVBRnFCO0FBQUEsRUFIWjtBQUFBLEVBQ1QsVUFBeUMsRUFBRSxJQUFJLEdBQUcsT0FBTyxPQUFPLE1BQU0sQ0FBQyxFQUFFO0FBQUEsRUFNekUsS0FBSyxJQUFZLFFBQXdCO0FBQ3ZDLFVBQU1JLFNBQVEsT0FBTyxNQUFNLE1BQU07QUFDakMsU0FBSyxNQUFNLElBQUlBLE1BQUs7QUFDcEIsV0FBT0E7QUFBQSxFQUNUO0FBQUEsRUFFQSxNQUFNLElBQVlBLFFBQXlCO0FBQ3pDLFFBQUksT0FBTztBQUNYLFdBQU8sT0FBT0EsT0FBTSxRQUFRO0FBQzFCLFlBQU0sUUFBUSxLQUFLLElBQUksSUFBSUgsVUFBUyxLQUFLLElBQUlHLFFBQU8sTUFBTUEsT0FBTSxTQUFTLE1BQU0sS0FBSyxJQUFJO0FBQ3hGLFVBQUksVUFBVSxFQUFHLE9BQU0sSUFBSSxVQUFVLDZCQUE2QixLQUFLQSxPQUFNLE1BQU0sRUFBRTtBQUNyRixjQUFRO0FBQUEsSUFDVjtBQUFBLEVBQ0Y7QUFBQSxFQUVBLElBQUksSUFBb0I7QUFDdEIsV0FBTyxLQUFLLEtBQUssSUFBSSxDQUFDLEVBQUUsYUFBYSxDQUFDO0FBQUEsRUFDeEM7QUFBQTtBQUFBLEVBR0EsUUFBUSxJQUE2QztBQUNuRCxVQUFNQSxTQUFRLEtBQUssS0FBSyxJQUFJLENBQUM7QUFDN0IsV0FBTyxFQUFFLE9BQU9BLE9BQU0sYUFBYSxDQUFDLEdBQUcsT0FBTyxFQUFFLElBQUksT0FBQUEsT0FBTSxFQUFFO0FBQUEsRUFDOUQ7QUFBQSxFQUVBLEtBQUssSUFBa0I7QUFDckIsVUFBTUEsU0FBUSxLQUFLLEtBQUssSUFBSSxDQUFDO0FBQzdCLFVBQU1DLFNBQVFELE9BQU0sYUFBYSxDQUFDO0FBQ2xDLFdBQU8sRUFBRSxJQUFJLE9BQU9BLE9BQU0sYUFBYSxDQUFDLElBQUksT0FBT0MsV0FBVSxLQUFLLEtBQUtBLFNBQVEsU0FBUztBQUFBLEVBQzFGO0FBQUE7QUFBQSxFQUdBLEtBQUssSUFBWSxRQUF3QjtBQUN2QyxVQUFNLEVBQUUsSUFBSSxNQUFNLE9BQUFELE9BQU0sSUFBSSxLQUFLO0FBQ2pDLFFBQUksTUFBTSxRQUFRLEtBQUssVUFBVSxPQUFPQSxPQUFNLE9BQVEsUUFBT0EsT0FBTSxTQUFTLEtBQUssTUFBTSxLQUFLLE9BQU8sTUFBTTtBQUN6RyxVQUFNLE9BQU8sS0FBSyxJQUFJLEtBQUssSUFBSSxRQUFRLEtBQUssRUFBRSxHQUFHLEtBQUssSUFBSSxRQUFRLEtBQUssT0FBTyxFQUFFLENBQUM7QUFDakYsU0FBSyxVQUFVLEVBQUUsSUFBSSxPQUFPLEtBQUssS0FBSyxJQUFJLElBQUksRUFBRTtBQUNoRCxXQUFPLEtBQUssUUFBUSxNQUFNLFNBQVMsR0FBRyxNQUFNO0FBQUEsRUFDOUM7QUFBQTtBQUFBLEVBR0EsT0FBYTtBQUNYLFNBQUssVUFBVSxFQUFFLElBQUksR0FBRyxPQUFPLE9BQU8sTUFBTSxDQUFDLEVBQUU7QUFBQSxFQUNqRDtBQUFBLEVBRUEsSUFBSSxJQUFZLE9BQWUsU0FBUyxHQUFRO0FBQzlDLFVBQU0sU0FBUyxJQUFJLFlBQVksSUFBSSxLQUFLO0FBQ3hDLFFBQUksV0FBVyxHQUFHO0FBQ2hCLFlBQU0sTUFBTSxJQUFJLFdBQVcsT0FBTyxNQUFNO0FBQ3hDLGVBQVMsSUFBSSxHQUFHLElBQUksSUFBSSxRQUFRLEtBQUssWUFBYSxNQUFLLE1BQU0sS0FBSyxHQUFHLElBQUksU0FBUyxHQUFHLElBQUksV0FBVyxDQUFDO0FBQ3JHLGFBQU8sSUFBSUYsS0FBSSxJQUFJLFFBQVEsT0FBTyxNQUFNO0FBQUEsSUFDMUM7QUFDQSxVQUFNLE9BQU8sU0FBUyxjQUFjLElBQUksS0FBSyxJQUFJLEdBQUcsS0FBSyxNQUFNLGNBQWMsTUFBTSxDQUFDO0FBQ3BGLFVBQU0sUUFBUSxPQUFPLE9BQU8sT0FBTyxLQUFLLFNBQVMsQ0FBQztBQUNsRCxhQUFTLElBQUksR0FBRyxJQUFJLE9BQU8sS0FBSyxNQUFNO0FBQ3BDLFlBQU1JLFFBQU8sS0FBSyxJQUFJLE1BQU0sUUFBUSxDQUFDO0FBQ3JDLFdBQUssTUFBTSxLQUFLLElBQUksUUFBUSxNQUFNLFNBQVMsSUFBSUEsUUFBTyxLQUFLLFNBQVMsQ0FBQyxDQUFDO0FBQ3RFLGVBQVMsSUFBSSxHQUFHLElBQUlBLE9BQU0sS0FBSztBQUM3QixlQUFPLEtBQUssSUFBSSxFQUFFLElBQUksTUFBTSxhQUFhLElBQUksTUFBTTtBQUNuRCxlQUFPLEtBQUssSUFBSSxLQUFLLENBQUMsSUFBSSxNQUFNLGFBQWEsSUFBSSxTQUFTLENBQUM7QUFBQSxNQUM3RDtBQUFBLElBQ0Y7QUFDQSxXQUFPLElBQUlKLEtBQUksSUFBSSxRQUFRLE9BQU8sTUFBTTtBQUFBLEVBQzFDO0FBQUE7QUFBQSxFQUdBLFFBQVEsUUFBbUM7QUFDekMsV0FBTyxDQUFDLEdBQUcsUUFBUSxHQUFHLE1BQU0sRUFBRSxNQUFNLENBQUMsRUFBRSxJQUFJLE9BQUFFLE9BQU0sTUFBTSxLQUFLLEtBQUssSUFBSUEsT0FBTSxNQUFNLEVBQUUsT0FBT0EsTUFBSyxDQUFDO0FBQUEsRUFDbEc7QUFDRjtBQUdPLFNBQVMsV0FBVyxHQUFXLEdBQVcsTUFBc0I7QUFDckUsUUFBTSxVQUFVLEtBQUs7QUFDckIsUUFBTSxNQUFPLElBQUksS0FBSyxVQUFXLFdBQVc7QUFDNUMsU0FBTyxLQUFLLFVBQVUsSUFBSSxJQUFJLFVBQVU7QUFDMUM7QUFFTyxTQUFTLE9BQU8sR0FBVyxNQUFzQjtBQUN0RCxRQUFNLFVBQVUsS0FBSztBQUNyQixVQUFTLElBQUksVUFBVyxXQUFXO0FBQ3JDO0FBRU8sU0FBU0csS0FBSUgsUUFBdUI7QUFDekMsU0FBTyxLQUFLLEtBQUtBLFNBQVEsQ0FBQyxJQUFJO0FBQ2hDO0FBRU8sU0FBU0ksTUFBS0osUUFBdUI7QUFDMUMsU0FBTyxLQUFLLEtBQUtBLFNBQVEsRUFBRSxJQUFJO0FBQ2pDO0FBRU8sU0FBU0ssS0FBSSxPQUF3QixTQUFTLEdBQVc7QUFDOUQsU0FBTyxLQUFLLE1BQU0sU0FBUyxFQUFFLEVBQUUsU0FBUyxRQUFRLEdBQUcsQ0FBQztBQUN0RDtBQUdPLFNBQVMsU0FBU04sT0FBNkM7QUFDcEUsUUFBTU8sUUFBTyxLQUFLLE1BQU1QLE1BQUssUUFBUSxHQUFHO0FBQ3hDLFNBQU8sRUFBRSxNQUFBTyxPQUFNLE9BQVFQLE1BQUssUUFBUSxNQUFPLFNBQVNBLE1BQUssSUFBSTtBQUMvRDs7O0FDM0tPLElBQU0sV0FBVztBQUV4QixJQUFNLE9BQU8sS0FBSztBQVdYLElBQU0sT0FBTixNQUFXO0FBQUEsRUFLaEIsWUFBcUIsVUFBa0I7QUFBbEI7QUFDbkIsU0FBSyxZQUFZLGFBQWEsSUFBSSxJQUFJLEtBQUssS0FBSyxNQUFNLFdBQVcsQ0FBQztBQUNsRSxTQUFLLFVBQVUsV0FBVyxLQUFLO0FBQUEsRUFDakM7QUFBQSxFQUhxQjtBQUFBO0FBQUEsRUFIWjtBQUFBLEVBQ0E7QUFBQSxFQU9ULEtBQUssT0FBWSxPQUFvQjtBQUNuQyxVQUFNUSxTQUFRLE1BQU0sTUFBTSxLQUFLO0FBQy9CLFVBQU1DLFlBQVdELFNBQVE7QUFDekIsVUFBTSxPQUFPLEtBQUssS0FBSztBQUN2QixXQUFPO0FBQUEsTUFDTCxNQUFNQSxVQUFTO0FBQUEsTUFDZixLQUFLLEtBQUssTUFBTUMsWUFBVyxJQUFJO0FBQUEsTUFDL0IsT0FBT0EsWUFBVztBQUFBLE1BQ2xCLE9BQU8sTUFBTSxJQUFJLEtBQUs7QUFBQSxJQUN4QjtBQUFBLEVBQ0Y7QUFBQTtBQUFBLEVBR0EsSUFBSSxLQUFxQjtBQUN2QixXQUFPLE9BQU8sS0FBSyxLQUFLLE9BQU87QUFBQSxFQUNqQztBQUFBLEVBRUEsS0FBSyxLQUFrQjtBQUNyQixVQUFNLFFBQVEsSUFBSSxVQUFVLElBQUksYUFBYSxXQUFXLElBQUksTUFBTSxTQUFTLEVBQUUsRUFBRSxTQUFTLEdBQUcsR0FBRyxDQUFDO0FBQy9GLFdBQU8sR0FBRyxJQUFJLE9BQU8sU0FBUyxVQUFVLFNBQVMsSUFBSSxHQUFHLFVBQVUsSUFBSSxLQUFLLEtBQUssS0FBSztBQUFBLEVBQ3ZGO0FBQ0Y7QUFhTyxTQUFTLFlBQVksR0FBZ0IsU0FBYyxPQUFZLE1BQVksT0FBZ0M7QUFDaEgsUUFBTSxFQUFFLEtBQUssSUFBSSxFQUFFO0FBQ25CLFFBQU0sS0FBSyxJQUFJLFdBQVcsTUFBTSxLQUFLLEVBQUUsS0FBSyxFQUFFO0FBQzlDLFFBQU0sVUFBVSxDQUFDLEdBQUcsS0FBSztBQUN6QixXQUFTLElBQUksR0FBRyxJQUFJLFFBQVEsUUFBUSxLQUFLO0FBQ3ZDLFVBQU0sRUFBRSxNQUFNLEtBQUssTUFBTSxJQUFJLFFBQVEsQ0FBQztBQUN0QyxVQUFNLFFBQVEsRUFBRSxJQUFJLFFBQVEsT0FBTyxJQUFJLEdBQUcsTUFBTSxRQUFRLElBQUksR0FBRztBQUMvRCxVQUFNLFFBQVEsR0FBRyxLQUFLO0FBQ3RCLFFBQUksU0FBUyxHQUFHO0FBQ2QsWUFBTUMsU0FBUSxRQUFRLEtBQUs7QUFDM0IsUUFBRTtBQUFBLFFBQ0EsR0FBRyxJQUFJO0FBQUEsUUFDUDtBQUFBLFFBQ0Esa0JBQWtCLEtBQUssc0JBQXNCQSxPQUFNLElBQUk7QUFBQSxRQUN2RDtBQUFBLFFBQ0EsRUFBRSxRQUFRLENBQUMsUUFBUSxNQUFNLElBQUksR0FBRyxRQUFRLE1BQU1BLE9BQU0sSUFBSSxDQUFDLEVBQUU7QUFBQSxNQUM3RDtBQUNBO0FBQUEsSUFDRjtBQUNBLE9BQUcsS0FBSyxJQUFJO0FBQ1osVUFBTSxNQUFNLEtBQUssS0FBSyxPQUFPLEtBQUs7QUFDbEMsUUFBSSxJQUFJLFVBQVUsUUFBUSxJQUFJLFFBQVEsS0FBSyxJQUFJLEdBQUcsS0FBSyxJQUFJLFVBQVUsRUFBRztBQUN4RSxNQUFFO0FBQUEsTUFDQSxHQUFHLElBQUk7QUFBQSxNQUNQLEVBQUUsSUFBSSxNQUFNLE9BQU8sS0FBSyxHQUFHLE1BQU0saUJBQWlCLEtBQUssZ0JBQWdCLElBQUksU0FBUztBQUFBLE1BQ3BGLEtBQUssS0FBSyxHQUFHO0FBQUEsTUFDYixPQUFPLEtBQUssSUFBSSxHQUFHLENBQUMsVUFBVSxJQUFJO0FBQUEsTUFDbEMsRUFBRSxRQUFRLENBQUMsUUFBUSxNQUFNLElBQUksR0FBRyxNQUFNLE1BQU0sS0FBSyxDQUFDLEVBQUU7QUFBQSxJQUN0RDtBQUFBLEVBQ0Y7QUFDQSxRQUFNLE9BQWlCLENBQUM7QUFDeEIsUUFBTSxTQUFTLG9CQUFJLElBQVk7QUFDL0IsV0FBUyxRQUFRLEdBQUcsUUFBUSxNQUFNLE9BQU8sU0FBUztBQUNoRCxRQUFJLE1BQU0sSUFBSSxLQUFLLE1BQU0sS0FBSyxNQUFNLE1BQU0sS0FBSyxNQUFNLEVBQUc7QUFDeEQsVUFBTSxNQUFNLEtBQUssS0FBSyxPQUFPLEtBQUs7QUFDbEMsVUFBTSxRQUFRLEVBQUUsSUFBSSxNQUFNLE9BQU8sS0FBSyxHQUFHLE1BQU0saUJBQWlCLEtBQUssR0FBRztBQUN4RSxVQUFNLFNBQVMsQ0FBQyxNQUFNLE1BQU0sS0FBSyxDQUFDO0FBQ2xDLFFBQUksSUFBSSxTQUFTLEtBQUssVUFBVTtBQUM5QixRQUFFLE1BQU0sR0FBRyxJQUFJLGdCQUFnQixPQUFPLEtBQUssS0FBSyxHQUFHLEdBQUcsZ0JBQWdCLEtBQUssUUFBUSxJQUFJLEVBQUUsT0FBTyxDQUFDO0FBQUEsSUFDbkc7QUFDQSxRQUFJLElBQUksVUFBVSxHQUFHO0FBQ25CLFFBQUUsTUFBTSxHQUFHLElBQUksb0JBQW9CLE9BQU8sS0FBSyxLQUFLLEdBQUcsR0FBRyxxQ0FBcUMsRUFBRSxPQUFPLENBQUM7QUFBQSxJQUMzRyxXQUFXLEVBQUUsTUFBTSxHQUFHLElBQUksZ0JBQWdCLE9BQU8sSUFBSSxPQUFPLE1BQU0sS0FBSyxJQUFJLFFBQVEsRUFBRSxPQUFPLElBQUksS0FBSyxHQUFHO0FBQ3RHLFdBQUssS0FBSyxLQUFLO0FBQ2YsYUFBTyxJQUFJLElBQUksS0FBSztBQUFBLElBQ3RCO0FBQUEsRUFDRjtBQUNBLFFBQU0sT0FBTyxLQUFLLE9BQU8sQ0FBQyxVQUFVLEdBQUcsS0FBSyxNQUFNLEVBQUU7QUFDcEQsTUFBSSxLQUFLLFdBQVcsRUFBRztBQUN2QixJQUFFO0FBQUEsSUFDQSxHQUFHLElBQUk7QUFBQSxJQUNQLEVBQUUsSUFBSSxNQUFNLE9BQU8sS0FBSyxDQUFDLENBQVcsR0FBRyxNQUFNLEdBQUcsS0FBSyxNQUFNLGlCQUFpQjtBQUFBLElBQzVFLEdBQUcsV0FBVyxJQUFJLENBQUM7QUFBQSxJQUNuQjtBQUFBLElBQ0EsRUFBRSxRQUFRLEtBQUssTUFBTSxHQUFHLEVBQUUsRUFBRSxJQUFJLENBQUMsVUFBVSxNQUFNLE1BQU0sS0FBSyxDQUFDLEdBQUcsTUFBTSxDQUFDLEdBQUcsTUFBTSxFQUFFO0FBQUEsRUFDcEY7QUFDRjtBQUVPLFNBQVMsV0FBVyxRQUFtQztBQUM1RCxRQUFNQyxRQUFPLE9BQU8sTUFBTSxHQUFHLENBQUMsRUFBRSxLQUFLLElBQUksS0FBSyxPQUFPLFNBQVMsSUFBSSxRQUFRLE9BQU8sU0FBUyxDQUFDLFVBQVU7QUFDckcsU0FBTyxHQUFHLE9BQU8sV0FBVyxJQUFJLFVBQVUsUUFBUSxJQUFJQSxLQUFJO0FBQzVEO0FBTU8sU0FBUyxhQUFhLFFBQXNCLE1BQWtEO0FBQ25HLFFBQU0sSUFBSSxPQUFPO0FBQ2pCLE1BQUksSUFBSSxFQUFHLFFBQU8sQ0FBQztBQUNuQixRQUFNLFVBQVUsS0FBSztBQUNyQixRQUFNLFNBQVMsQ0FBQyxHQUFXLE1BQWM7QUFDdkMsVUFBTSxNQUFPLElBQUksS0FBSyxVQUFXLFdBQVc7QUFDNUMsV0FBTyxLQUFLLFVBQVUsSUFBSSxJQUFJLFVBQVU7QUFBQSxFQUMxQztBQUVBLE1BQUksUUFBUTtBQUNaLE1BQUksYUFBYTtBQUNqQixXQUFTLElBQUksR0FBRyxJQUFJLEtBQUssWUFBWSxLQUFLO0FBQ3hDLFVBQU0sSUFBSSxPQUFPLE9BQU8sQ0FBQyxHQUFhLE9BQU8sSUFBSSxDQUFDLENBQVc7QUFDN0QsUUFBSSxNQUFNLEdBQUk7QUFBQSxhQUNMLE1BQU0sRUFBRyxjQUFhO0FBQUEsRUFDakM7QUFDQSxNQUFJLGNBQWMsU0FBUyxFQUFHLFFBQU8sQ0FBQztBQUN0QyxRQUFNLFFBQVEsb0JBQUksSUFBb0I7QUFDdEMsYUFBVyxTQUFTLE9BQVEsT0FBTSxJQUFJLFFBQVEsTUFBTSxJQUFJLEtBQUssS0FBSyxLQUFLLENBQUM7QUFDeEUsUUFBTSxRQUFRLENBQUMsR0FBRyxLQUFLLEVBQUUsT0FBTyxDQUFDQyxPQUFNQyxTQUFTQSxLQUFJLENBQUMsSUFBSUQsTUFBSyxDQUFDLElBQUlDLE9BQU1ELEtBQUssRUFBRSxDQUFDO0FBQ2pGLE1BQUksT0FBTyxFQUFFLFNBQVMsSUFBSSxHQUFHLE1BQU0sR0FBRyxPQUFPLEVBQUU7QUFDL0MsYUFBV0UsU0FBUSxDQUFDLFFBQVEsUUFBUSxLQUFLLE9BQU8sR0FBRztBQUNqRCxVQUFNQyxRQUFPRCxRQUFPLElBQUksV0FBVztBQUNuQyxRQUFJLFVBQVUsT0FBTyxPQUFPLENBQUMsS0FBSyxVQUFVLE9BQU8sVUFBVUMsT0FBTSxJQUFJLElBQUksQ0FBQztBQUM1RSxhQUFTQyxTQUFRLEtBQUtBLFVBQVM7QUFDN0IsVUFBSSxVQUFVLEtBQUssUUFBUyxRQUFPLEVBQUUsU0FBUyxNQUFBRixPQUFNLE9BQUFFLE9BQU07QUFDMUQsVUFBSUEsV0FBVSxFQUFHO0FBQ2pCLGtCQUFZLE9BQU9BLE1BQUssTUFBTUQsT0FBTSxJQUFJLE1BQU0sT0FBT0MsTUFBSyxNQUFNRixRQUFPLElBQUk7QUFBQSxJQUM3RTtBQUFBLEVBQ0Y7QUFDQSxRQUFNLEVBQUUsTUFBQUEsT0FBTSxNQUFNLElBQUk7QUFDeEIsUUFBTUMsUUFBT0QsUUFBTyxJQUFJLFdBQVc7QUFDbkMsUUFBTSxPQUFPLENBQUMsTUFBYyxPQUFPLENBQUMsT0FBTyxJQUFJLFFBQVFBLFFBQU9DO0FBQzlELFFBQU0sV0FBK0MsQ0FBQztBQUN0RCxRQUFNLE9BQU8sTUFBTSxLQUFLLEVBQUUsUUFBUSxFQUFFLEdBQUcsQ0FBQyxHQUFHLE1BQU0sQ0FBQyxFQUFFLE9BQU8sSUFBSTtBQUMvRCxXQUFTLE9BQU8sR0FBRyxPQUFPLEtBQUssU0FBUyxTQUFTLElBQUksUUFBUTtBQUMzRCxRQUFJLEtBQUssSUFBSSxFQUFHO0FBQ2hCLFVBQU0sY0FBYyxDQUFDLFVBQWtCO0FBQ3JDLFlBQU0sSUFDSixRQUFRLE9BQ0osT0FBTyxPQUFPLEtBQUssR0FBYSxPQUFPLElBQUksQ0FBVyxJQUN0RCxPQUFPLE9BQU8sSUFBSSxHQUFhLE9BQU8sS0FBSyxDQUFXO0FBQzVELGFBQU8sSUFBSSxLQUFLLElBQUk7QUFBQSxJQUN0QjtBQUNBLFVBQU0sU0FDSixLQUFLLEtBQUssV0FBVyxLQUFLLE1BQU0sS0FBSyxFQUFFLFFBQVEsRUFBRSxHQUFHLENBQUMsR0FBRyxNQUFNLENBQUMsRUFBRSxLQUFLLENBQUMsTUFBTSxNQUFNLFFBQVEsWUFBWSxDQUFDLENBQUM7QUFDM0csUUFBSSxXQUFXLE9BQVcsVUFBUyxLQUFLLEVBQUUsTUFBTSxPQUFPLENBQUM7QUFBQSxFQUMxRDtBQUNBLFNBQU87QUFDVDs7O0FGN0tBLElBQU0sbUJBQW1CLEtBQUs7QUFVOUIsU0FBUyxXQUFXLE9BQWMsTUFBc0I7QUFDdEQsUUFBTSxPQUFPLE1BQU0sUUFBUSxNQUFNLElBQUk7QUFDckMsUUFBTUUsT0FBTSxNQUFNLFFBQVEsSUFBSSxJQUFJO0FBQ2xDLFFBQU0sTUFBTSxLQUFLLE1BQU0sT0FBTyxDQUFDO0FBQy9CLE1BQUksT0FBTyxNQUFNLEdBQUc7QUFDbEIsVUFBTSxTQUFTLE1BQU0sUUFBUSxNQUFNQSxPQUFNLE1BQU0sU0FBUztBQUN4RCxXQUFPLFFBQVEsSUFBSSxpQkFBaUIsR0FBRyxZQUFZLFNBQVNBLE9BQU0sQ0FBQyxNQUFNLE1BQU1BLElBQUcsR0FBRyxTQUFTLCtCQUErQixFQUFFO0FBQUEsRUFDakk7QUFDQSxRQUFNLE9BQ0pBLFNBQVUsZUFDTixLQUNBLE1BQU0sUUFBUSxLQUFLQSxTQUFVLHFCQUMzQiwrQkFDQSxXQUFXQSxJQUFHO0FBQ3RCLFNBQU8sUUFBUSxJQUFJLGtCQUFrQixHQUFHLElBQUksSUFBSTtBQUNsRDtBQUdBLElBQU0sU0FBUyxDQUFDLFNBQWlCLE9BQU8sS0FBSyxLQUFLLE9BQU8sQ0FBQyxHQUFHLFFBQVE7QUFDckUsSUFBTSxVQUFVLENBQUMsU0FBaUIsT0FBTyxLQUFLLE1BQU0sT0FBTyxDQUFDLEdBQUcsUUFBUTtBQUVoRSxTQUFTLFdBQVcsR0FBc0I7QUFDL0MsUUFBTSxFQUFFLEtBQUssSUFBSSxFQUFFO0FBQ25CLFFBQU0sVUFBVSxTQUFTO0FBQ3pCLFFBQU0sV0FBVyxFQUFFLE1BQU0sR0FBRyxJQUFJLGNBQWdCLHlCQUFxQixhQUFhLENBQUMsTUFBTSxLQUFLLEdBQUcsWUFBWTtBQUM3RyxRQUFNLFdBQVcsRUFBRSxNQUFNLEdBQUcsSUFBSSxhQUFlLHdCQUFvQixZQUFZLENBQUMsTUFBTSxLQUFLLEdBQUcsWUFBWTtBQUMxRyxRQUFNLE9BQU8sVUFBWSwwQkFBd0I7QUFDakQsUUFBTSxhQUFhLEVBQUU7QUFBQSxJQUNuQixHQUFHLElBQUk7QUFBQSxJQUNMO0FBQUEsSUFDRjtBQUFBLElBQ0EsQ0FBQyxNQUFNLElBQUksWUFBWSxLQUFLO0FBQUEsSUFDNUIsMkJBQTJCLFFBQVEsaUJBQWlCLElBQUk7QUFBQSxFQUMxRDtBQUNBLFFBQU0sUUFBVSxtQkFBZUMsS0FBSSxRQUFRO0FBQzNDLFFBQU0sU0FBUyxFQUFFO0FBQUEsSUFDZixHQUFHLElBQUk7QUFBQSxJQUNMO0FBQUEsSUFDRjtBQUFBLElBQ0EsQ0FBQyxNQUFNLElBQUksTUFBTSxLQUFLLEtBQUs7QUFBQSxJQUMzQiw2QkFBNkIsS0FBSztBQUFBLEVBQ3BDO0FBQ0EsUUFBTSxhQUFhLFVBQ2YsRUFBRSxNQUFNLHNCQUF3Qix3QkFBb0IsY0FBYyxDQUFDLE1BQU0sS0FBSyxHQUFHLFFBQVEsSUFDekY7QUFDSixJQUFFLEtBQUssR0FBRyxJQUFJLFNBQVcsa0JBQWMsYUFBYSxRQUFRLEdBQUcsVUFBVSxjQUFjLE1BQU0sUUFBUTtBQUNyRyxJQUFFLFFBQVE7QUFFVixRQUFNLFFBQVEsRUFBRSxPQUFTO0FBQ3pCLFFBQU0sUUFBUSxFQUFFLE1BQU0sSUFBSSxRQUFVLGdCQUFZLFlBQVksTUFBTTtBQUNsRSxRQUFNLFFBQWU7QUFBQSxJQUNuQjtBQUFBLElBQ0EsU0FBUyxFQUFFLE1BQU0sSUFBSSxRQUFVLGlCQUFhLFVBQVUsTUFBTTtBQUFBLElBQzVELEtBQUssVUFBWSx5QkFBcUI7QUFBQSxJQUN0QyxZQUFZLGVBQWU7QUFBQSxFQUM3QjtBQUNBLGFBQVcsR0FBRyxLQUFLO0FBQ25CLFFBQU0sUUFBUSxhQUFhLEdBQUcsT0FBTyxVQUFVO0FBQy9DLGNBQVksR0FBRyxNQUFNLFNBQVMsT0FBTyxJQUFJLEtBQUssUUFBUSxHQUFHLEtBQUs7QUFDOUQsWUFBVSxHQUFHLE9BQVMsZ0JBQVksTUFBTTtBQUN4QyxZQUFVLEdBQUcsT0FBUyxnQkFBWSxNQUFNO0FBQ3hDLE1BQUksUUFBUyxZQUFXLEdBQUcsS0FBSztBQUNoQyxNQUFJLE1BQU0sV0FBWSxhQUFZLEdBQUcsT0FBTyxPQUFPLEtBQUs7QUFDeEQsSUFBRSxNQUFNLEtBQUs7QUFDYixhQUFXLEVBQUUsTUFBTSxNQUFNLEtBQUssT0FBTztBQUNuQyxNQUFFLFFBQVEsd0JBQXdCLEtBQUssSUFBSSxRQUFRLFFBQVEsU0FBVyxrQkFBYyxVQUFVO0FBQUEsTUFDNUYsTUFBTSxRQUFRLE1BQU0sSUFBSTtBQUFBLElBQzFCLENBQUM7QUFBQSxFQUNIO0FBQ0EsSUFBRSxRQUFVLHFCQUFpQixXQUFXO0FBQ3hDLE1BQUksUUFBUyxHQUFFLFFBQVUsb0JBQWdCLFFBQVE7QUFDakQsSUFBRSxRQUFVLG9CQUFnQixVQUFVO0FBQ3RDLE1BQUksUUFBUyxHQUFFLFFBQVUsbUJBQWUsT0FBTztBQUNqRDtBQUdBLFNBQVMsV0FBVyxHQUFnQixPQUFvQjtBQUN0RCxRQUFNLEVBQUUsS0FBSyxJQUFJLEVBQUU7QUFDbkIsUUFBTSxFQUFFLFNBQVMsU0FBUyxJQUFJO0FBQzlCLFFBQU0sUUFBUSxDQUFDLE9BQWlDLFNBQWlCO0FBQy9ELFVBQU0sU0FBUyxhQUFhLEtBQUssRUFBRSxRQUFRLFNBQVMsR0FBRyxDQUFDLEdBQUcsTUFBTSxNQUFNLFFBQVEsTUFBTSxDQUFDLENBQUMsQ0FBQztBQUN4RixlQUFXLEVBQUUsTUFBTSxPQUFPLEtBQUssYUFBYSxRQUFRLFFBQVEsR0FBRztBQUM3RCxRQUFFO0FBQUEsUUFDQSxHQUFHLElBQUk7QUFBQSxRQUNQLEVBQUUsSUFBSSxRQUFRLE9BQU8sSUFBSSxHQUFHLE1BQU0sa0JBQWtCLElBQUksR0FBRztBQUFBLFFBQzNELEdBQUcsV0FBVyxPQUFPLElBQUksQ0FBQyxLQUFLLElBQUksSUFBSSxPQUFPLElBQUksQ0FBQztBQUFBLFFBQ25ELGFBQWEsSUFBSSx1QkFBdUIsTUFBTSxRQUFRLE9BQU8sTUFBTSxDQUFDLFdBQVcsV0FBVyxPQUFPLE1BQU0sQ0FBQztBQUFBLFFBQ3hHLEVBQUUsUUFBUSxDQUFDLFFBQVEsTUFBTSxJQUFJLEdBQUcsUUFBUSxNQUFNLE1BQU0sQ0FBQyxFQUFFO0FBQUEsTUFDekQ7QUFBQSxJQUNGO0FBQUEsRUFDRjtBQUNBLFFBQU0sUUFBUSxRQUFRO0FBQ3RCLE1BQUksQ0FBQyxNQUFNLFdBQVksT0FBTSxTQUFTLFNBQVM7QUFDakQ7QUFHQSxTQUFTLGFBQWEsR0FBZ0IsT0FBYyxZQUE4QjtBQUNoRixRQUFNLEVBQUUsS0FBSyxJQUFJLEVBQUU7QUFDbkIsUUFBTSxFQUFFLFNBQVMsSUFBSSxJQUFJO0FBQ3pCLFFBQU0sUUFBa0IsQ0FBQztBQUN6QixXQUFTLE9BQU8sR0FBRyxPQUFPLE1BQU0sVUFBVSxRQUFRO0FBQ2hELFVBQU0sT0FBTyxRQUFRLE1BQU0sSUFBSTtBQUMvQixVQUFNRCxPQUFNLFFBQVEsSUFBSSxJQUFJO0FBQzVCLFVBQU0sUUFBUSxFQUFFLElBQUksUUFBUSxPQUFPLElBQUksR0FBRyxNQUFNLGtCQUFrQixJQUFJLEdBQUc7QUFDekUsUUFBSSxPQUFPLE1BQU0sR0FBRztBQUNsQixZQUFNLFFBQVFBLE9BQU0sQ0FBQztBQUNyQixVQUFJLFFBQVEsV0FBWSxPQUFNLEtBQUssRUFBRSxNQUFNLEtBQUssS0FBSyxNQUFNLE9BQU8sQ0FBQyxHQUFHLE1BQU0sQ0FBQztBQUFBLFdBQ3hFO0FBQ0gsVUFBRSxNQUFNLEdBQUcsSUFBSSxVQUFVLE9BQU8sV0FBVyxPQUFPLElBQUksR0FBRyxpQkFBaUIsVUFBVSxJQUFJO0FBQUEsVUFDdEYsUUFBUSxDQUFDLFFBQVEsTUFBTSxJQUFJLENBQUM7QUFBQSxRQUM5QixDQUFDO0FBQUEsTUFDSDtBQUFBLElBQ0YsV0FBV0EsU0FBVSxnQkFBWSxFQUFFLFFBQVEsS0FBS0EsU0FBVSxxQkFBaUI7QUFDekUsUUFBRSxNQUFNLEdBQUcsSUFBSSxVQUFVLE9BQU8sV0FBVyxPQUFPLElBQUksR0FBRyx3Q0FBd0M7QUFBQSxRQUMvRixRQUFRLENBQUMsUUFBUSxNQUFNLElBQUksQ0FBQztBQUFBLE1BQzlCLENBQUM7QUFBQSxJQUNIO0FBQUEsRUFDRjtBQUNBLFNBQU87QUFDVDtBQUdPLFNBQVMsT0FBTyxPQUFlLEtBQWEsVUFBaUQ7QUFDbEcsU0FBTyxRQUFRLElBQUksRUFBRSxNQUFNLFFBQVEsR0FBRyxJQUFJLElBQUksRUFBRSxNQUFNLFdBQVcsR0FBRyxLQUFLLE9BQU8sTUFBTSxHQUFHLFFBQVEsRUFBRTtBQUNyRztBQUdBLFNBQVMsVUFBVSxHQUFnQixPQUFjLFFBQWdCLE1BQTZCO0FBQzVGLFFBQU0sRUFBRSxLQUFLLElBQUksRUFBRTtBQUNuQixRQUFNLEVBQUUsVUFBVSxRQUFRLElBQUk7QUFDOUIsUUFBTSxPQUFPLEVBQUUsS0FBSyxNQUFNO0FBQzFCLFFBQU0sUUFBUSxFQUFFLElBQUksS0FBSyxJQUFJLE1BQU0sUUFBUSxJQUFJLEdBQUc7QUFDbEQsUUFBTUUsUUFBTyxPQUFPLEtBQUssS0FBSyxXQUFXLEtBQUssR0FBRztBQUNqRCxNQUFJLENBQUMsY0FBYyxHQUFHLEdBQUcsSUFBSSxlQUFlLE9BQU8sTUFBTSxRQUFRLEVBQUc7QUFDcEUsUUFBTSxPQUFPLE9BQU8sS0FBSyxLQUFLLEtBQUssT0FBTyxRQUFRO0FBQ2xELFFBQU0sU0FBUyxFQUFFLE1BQU0sS0FBSyxRQUFRLE9BQU8sS0FBSyxJQUFJLENBQUM7QUFDckQsUUFBTSxRQUFRLFNBQVMsU0FBUyxPQUFPLE9BQU8sS0FBSyxJQUFJLFFBQVEsT0FBTyxLQUFLO0FBQzNFLFFBQU0sTUFBTSxXQUFXLE9BQU8sT0FBTyxLQUFLLE1BQU0sR0FBRyxRQUFRLEdBQUcsUUFBUTtBQUV0RSxNQUFJLE1BQU0sY0FBYyxTQUFTLFVBQVUsTUFBTSxXQUFXLElBQUksV0FBVyxrQkFBa0I7QUFDM0YsTUFBRSxNQUFNLEdBQUcsSUFBSSxjQUFjLE9BQU9BLE9BQU0sa0NBQWtDLEdBQUcsZ0JBQWdCO0FBQUEsTUFDN0YsUUFBUSxDQUFDLFFBQVEsTUFBTSxHQUFHLFFBQVEsSUFBSSxDQUFDO0FBQUEsSUFDekMsQ0FBQztBQUFBLEVBQ0g7QUFDQSxNQUFJLE9BQU8sRUFBRztBQUNkLElBQUU7QUFBQSxJQUNBLEdBQUcsSUFBSTtBQUFBLElBQ1A7QUFBQSxJQUNBQTtBQUFBLElBQ0EsZUFBZSxJQUFJLFVBQVUsS0FBSyxJQUFJLFFBQVEsU0FBUyxTQUFTLFdBQVcsU0FBUyxJQUFJLEtBQUs7QUFBQSxJQUM3RixFQUFFLFFBQVEsQ0FBQyxRQUFRLE1BQU0sR0FBRyxRQUFRLElBQUksR0FBRyxRQUFRLE1BQU0sQ0FBQyxFQUFFO0FBQUEsRUFDOUQ7QUFDRjtBQUdPLFNBQVMsY0FDZCxHQUNBLE1BQ0EsT0FDQSxNQUNBLFVBQ1M7QUFDVCxNQUFJLEtBQUssTUFBTSxZQUFZLEtBQUssUUFBUSxLQUFLLFNBQVUsUUFBTztBQUM5RCxJQUFFLE1BQU0sTUFBTSxPQUFPLE9BQU8sS0FBSyxLQUFLLFdBQVcsS0FBSyxHQUFHLElBQUksa0JBQWtCLFFBQVEsc0JBQXNCO0FBQUEsSUFDM0csUUFBUSxDQUFDLFFBQVEsSUFBSSxDQUFDO0FBQUEsRUFDeEIsQ0FBQztBQUNELFNBQU87QUFDVDtBQUdBLFNBQVMsV0FBVyxHQUFnQixPQUFvQjtBQUN0RCxRQUFNLEVBQUUsU0FBUyxVQUFVLElBQUksSUFBSTtBQUNuQyxRQUFNLFFBQWtCLENBQUM7QUFDekIsV0FBUyxPQUFPLEdBQUcsT0FBTyxVQUFVLFFBQVE7QUFDMUMsVUFBTUYsT0FBTSxRQUFRLElBQUksSUFBSTtBQUM1QixVQUFNLFNBQVMsUUFBUSxNQUFNLElBQUksSUFBSSxNQUFNLEtBQUtBLE9BQU0sU0FBUyxJQUFJQSxTQUFVO0FBQzdFLFFBQUksT0FBUSxPQUFNLEtBQUssSUFBSTtBQUFBLEVBQzdCO0FBQ0EsYUFBVyxRQUFRLE9BQU87QUFDeEIsVUFBTSxRQUFRLEVBQUUsSUFBSSxRQUFRLE9BQU8sSUFBSSxHQUFHLE1BQU0sa0JBQWtCLElBQUksR0FBRztBQUN6RSxVQUFNRyxTQUFRLE1BQU0sQ0FBQztBQUNyQixRQUFJLFNBQVNBLFFBQU87QUFDbEIsUUFBRSxNQUFNLHNCQUFzQixPQUFPLFdBQVcsT0FBTyxJQUFJLEdBQUcsNEJBQTRCQSxNQUFLLFlBQVk7QUFBQSxRQUN6RyxRQUFRLENBQUMsUUFBUSxNQUFNLElBQUksR0FBRyxRQUFRLE1BQU1BLE1BQUssQ0FBQztBQUFBLE1BQ3BELENBQUM7QUFBQSxJQUNIO0FBQ0EsVUFBTSxNQUFNLE9BQU8sUUFBUSxNQUFNLElBQUksQ0FBQztBQUN0QyxVQUFNLE9BQU8sT0FBTyxNQUFNLEtBQUssUUFBUTtBQUN2QyxVQUFNLFFBQVEsT0FBTyxRQUFRLE1BQU0sS0FBSyxJQUFJLENBQUM7QUFDN0MsUUFBSSxLQUFLLFNBQVMsUUFBUSxXQUFXLE9BQU8sT0FBTyxLQUFLLE1BQU0sR0FBRyxRQUFRLEdBQUcsUUFBUSxLQUFLLEVBQUc7QUFDNUYsTUFBRTtBQUFBLE1BQ0E7QUFBQSxNQUNBO0FBQUEsTUFDQSxXQUFXLE9BQU8sSUFBSTtBQUFBLE1BQ3RCLHVDQUF1QyxLQUFLLElBQUkseUJBQXlCLEtBQUs7QUFBQSxNQUM5RSxFQUFFLFFBQVEsQ0FBQyxRQUFRLE1BQU0sSUFBSSxHQUFHLFFBQVEsTUFBTSxLQUFLLElBQUksQ0FBQyxFQUFFO0FBQUEsSUFDNUQ7QUFBQSxFQUNGO0FBQ0Y7QUFHQSxTQUFTLFlBQVksR0FBZ0IsT0FBYyxPQUFZLE9BQWdDO0FBQzdGLFFBQU0sVUFBVSxNQUFNLE9BQU8sQ0FBQyxFQUFFLE1BQU0sTUFBTSxFQUFFLE9BQU8sTUFBTSxJQUFJLEtBQUssQ0FBQyxDQUFDO0FBQ3RFLE1BQUksUUFBUSxXQUFXLEVBQUc7QUFDMUIsUUFBTSxFQUFFLEtBQUssSUFBSSxRQUFRLENBQUM7QUFDMUIsSUFBRTtBQUFBLElBQ0E7QUFBQSxJQUNBLEVBQUUsSUFBSSxNQUFNLFFBQVEsT0FBTyxJQUFJLEdBQUcsTUFBTSxHQUFHLFFBQVEsTUFBTSxpQkFBaUI7QUFBQSxJQUMxRSxHQUFHLFFBQVEsV0FBVyxJQUFJLGtCQUFrQixtQkFBbUI7QUFBQSxJQUMvRDtBQUFBLElBQ0E7QUFBQSxNQUNFLFFBQVEsUUFBUSxNQUFNLEdBQUcsRUFBRSxFQUFFLFFBQVEsQ0FBQ0MsU0FBUSxDQUFDLE1BQU0sUUFBUSxNQUFNQSxLQUFJLElBQUksR0FBRyxNQUFNLE1BQU1BLEtBQUksS0FBSyxDQUFDLENBQUM7QUFBQSxNQUNyRyxNQUFNLFFBQVEsTUFBTSxHQUFHLEVBQUUsRUFBRSxJQUFJLENBQUMsRUFBRSxNQUFNLE1BQU0sTUFBTSxJQUFJLEtBQUssQ0FBQztBQUFBLElBQ2hFO0FBQUEsRUFDRjtBQUNGOzs7QUdyT0EsWUFBWUMsU0FBTztBQXFEbkIsSUFBTSxpQkFBaUI7QUFZaEIsSUFBTSxZQUFOLGNBQXdCLE1BQU07QUFBQztBQUUvQixJQUFNLGNBQU4sTUFBa0I7QUFBQSxFQU12QixZQUNXQyxRQUNBLFFBQ0EsT0FDQSxTQUNUO0FBSlMsaUJBQUFBO0FBQ0E7QUFDQTtBQUNBO0FBQUEsRUFDUjtBQUFBLEVBSlE7QUFBQSxFQUNBO0FBQUEsRUFDQTtBQUFBLEVBQ0E7QUFBQSxFQVRGLGFBQTBCLENBQUM7QUFBQTtBQUFBLEVBRTNCLE9BQU8sb0JBQUksSUFBb0I7QUFBQSxFQUMvQixVQUFVLG9CQUFJLElBQW9CO0FBQUEsRUFTM0MsSUFBSSxPQUFlO0FBQ2pCLFdBQU8sS0FBSyxNQUFNO0FBQUEsRUFDcEI7QUFBQTtBQUFBLEVBR0EsS0FBSyxRQUFzQjtBQUN6QixXQUFPLEtBQUssTUFBTSxLQUFLLEtBQUssT0FBTyxNQUFNO0FBQUEsRUFDM0M7QUFBQSxFQUVBLElBQUksUUFBd0I7QUFDMUIsV0FBTyxLQUFLLE1BQU0sSUFBSSxLQUFLLE9BQU8sTUFBTTtBQUFBLEVBQzFDO0FBQUEsRUFFQSxNQUFNLE9BQWMsTUFBYyxPQUFjLE9BQWUsVUFBa0IsT0FBYyxPQUFzQjtBQUNuSCxVQUFNLFNBQVMsS0FBSyxRQUFRLElBQUksSUFBSSxLQUFLLEtBQUs7QUFDOUMsU0FBSyxRQUFRLElBQUksTUFBTSxLQUFLO0FBQzVCLFFBQUksUUFBUSxnQkFBZ0I7QUFDMUIsV0FBSyxLQUFLLElBQUksTUFBTSxRQUFRLGNBQWM7QUFDMUM7QUFBQSxJQUNGO0FBQ0EsVUFBTSxFQUFFLE1BQU0sS0FBSyxJQUFJLEtBQUs7QUFDNUIsU0FBSyxXQUFXLEtBQUs7QUFBQSxNQUNuQixTQUFTO0FBQUEsUUFDUDtBQUFBLFFBQ0E7QUFBQSxRQUNBLFdBQVc7QUFBQSxRQUNYO0FBQUEsUUFDQSxRQUFRLE1BQU07QUFBQSxRQUNkLE1BQU0sTUFBTTtBQUFBLFFBQ1o7QUFBQSxRQUNBO0FBQUEsUUFDQSxHQUFJLFVBQVUsU0FBWSxDQUFDLElBQUksRUFBRSxNQUFNO0FBQUEsTUFDekM7QUFBQSxNQUNBLFFBQVEsTUFBTTtBQUFBLE1BQ2QsTUFBTSxNQUFNLFFBQVEsQ0FBQztBQUFBLE1BQ3JCLE9BQU8sTUFBTSxTQUFTLENBQUM7QUFBQSxNQUN2QixPQUFPLE1BQU0sU0FBUztBQUFBLElBQ3hCLENBQUM7QUFBQSxFQUNIO0FBQUEsRUFFQSxNQUFNLE1BQWMsT0FBYyxPQUFlLFVBQWtCLE9BQW9CO0FBQ3JGLFNBQUssTUFBTSxTQUFTLE1BQU0sT0FBTyxPQUFPLFVBQVUsS0FBSztBQUFBLEVBQ3pEO0FBQUEsRUFFQSxLQUFLLE1BQWMsT0FBYyxPQUFlLE9BQWUsT0FBb0I7QUFDakYsU0FBSyxNQUFNLFFBQVEsTUFBTSxPQUFPLE9BQU8sSUFBSSxPQUFPLEtBQUs7QUFBQSxFQUN6RDtBQUFBO0FBQUEsRUFHQSxNQUFNLE1BQWMsUUFBZ0IsTUFBYyxPQUFtQyxVQUEwQjtBQUM3RyxVQUFNLEtBQUssS0FBSyxPQUFPO0FBQ3ZCLFVBQU0sRUFBRSxPQUFPLE1BQU0sSUFBSSxLQUFLLE1BQU0sUUFBUSxFQUFFO0FBQzlDLFFBQUksQ0FBQyxNQUFNLEtBQUssRUFBRyxNQUFLLE1BQU0sTUFBTSxFQUFFLElBQUksS0FBSyxHQUFHLEdBQUcsS0FBSyxJQUFJLFVBQVUsRUFBRSxRQUFRLENBQUMsS0FBSyxFQUFFLENBQUM7QUFDM0YsV0FBTztBQUFBLEVBQ1Q7QUFBQTtBQUFBLEVBR0EsVUFBZ0I7QUFDZCxRQUFJLEtBQUssV0FBVyxLQUFLLENBQUMsRUFBRSxRQUFRLE1BQU0sUUFBUSxVQUFVLE9BQU8sRUFBRyxPQUFNLElBQUksVUFBVTtBQUFBLEVBQzVGO0FBQUE7QUFBQSxFQUdBLEtBQUssTUFBY0EsUUFBZSxLQUFtQjtBQUNuRCxVQUFNLEVBQUUsUUFBUSxLQUFLLElBQUksS0FBSztBQUM5QixRQUFJQSxVQUFTLEtBQU07QUFDbkIsVUFBTSxPQUFPLEtBQUssTUFBTSxLQUFLLFFBQVUsY0FBVTtBQUNqRCxTQUFLO0FBQUEsTUFDSDtBQUFBLE1BQ0EsRUFBRSxJQUFJLFFBQVEsTUFBTSxpQkFBaUI7QUFBQSxNQUNyQyxHQUFHLEdBQUcsU0FBU0EsTUFBSztBQUFBLE1BQ3BCLGVBQWUsSUFBSTtBQUFBLE1BQ25CLEVBQUUsUUFBUSxDQUFDLEVBQUUsSUFBSSxRQUFRLE9BQU8sS0FBSyxDQUFDLEVBQUU7QUFBQSxJQUMxQztBQUFBLEVBQ0Y7QUFBQTtBQUFBO0FBQUE7QUFBQSxFQUtBLE1BQU0sTUFBYyxPQUFjLE9BQWUsUUFBbUM7QUFDbEYsUUFBSSxVQUFVLEVBQUcsUUFBTztBQUN4QixVQUFNLE9BQU8sUUFBUTtBQUNyQixVQUFNLGFBQWEsVUFBVTtBQUM3QixRQUFJLFFBQVEsS0FBSyxRQUFRLEtBQUssUUFBUSxZQUFZLGVBQWUsRUFBRyxRQUFPO0FBQzNFLFNBQUs7QUFBQSxNQUNIO0FBQUEsTUFDQTtBQUFBLE1BQ0EsU0FBU0MsS0FBSSxPQUFPLENBQUMsQ0FBQyxnQkFBZ0IsVUFBVSxVQUFVLElBQUk7QUFBQSxNQUM5RCx1Q0FBdUMsS0FBSyxRQUFRLFFBQVE7QUFBQSxNQUM1RCxFQUFFLE9BQU87QUFBQSxJQUNYO0FBQ0EsV0FBTztBQUFBLEVBQ1Q7QUFBQSxFQUVBLE9BQU8sT0FBd0I7QUFDN0IsV0FBTyxVQUFVLEtBQUssQ0FBQyxLQUFLLE9BQU8sTUFBTSxLQUFLO0FBQUEsRUFDaEQ7QUFBQTtBQUFBLEVBR0EsUUFBUSxRQUFnQixNQUFvQjtBQUMxQyxVQUFNLE9BQU8sR0FBRyxLQUFLLE1BQU0sSUFBSTtBQUMvQixVQUFNLEVBQUUsU0FBUyxJQUFJLEtBQUs7QUFDMUIsVUFBTSxPQUFpQixDQUFDO0FBQ3hCLFVBQU0sU0FBa0IsQ0FBQztBQUN6QixhQUFTLElBQUksR0FBRyxJQUFNLG9CQUFnQixHQUFHLEtBQUs7QUFDNUMsWUFBTUMsUUFBTyxLQUFLLEtBQUssU0FBUyxJQUFJLENBQUM7QUFDckMsWUFBTSxPQUFPLFFBQVFBLEtBQUk7QUFDekIsVUFBSSxTQUFTLEdBQUk7QUFDakIsYUFBTyxLQUFLLFFBQVFBLEtBQUksQ0FBQztBQUN6QixZQUFNLFFBQVEsTUFBTSxLQUFLLEVBQUUsUUFBUSxHQUFHLEdBQUcsQ0FBQyxHQUFHLFFBQVEsR0FBRyxFQUNyRCxPQUFPLENBQUMsUUFBUyxRQUFRLE9BQU8sR0FBRyxJQUFLLEVBQUUsRUFDMUMsSUFBSSxDQUFDLFFBQVEsS0FBSyxJQUFJLE1BQU0sQ0FBQztBQUNoQyxZQUFNLFNBQVMsTUFBTSxPQUFPLENBQUMsU0FBUyxPQUFPLFFBQVE7QUFDckQsVUFBSSxPQUFPLFNBQVMsR0FBRztBQUNyQixhQUFLO0FBQUEsVUFDSDtBQUFBLFVBQ0EsRUFBRSxJQUFJQSxNQUFLLElBQUksTUFBTSxjQUFjLElBQUksR0FBRztBQUFBLFVBQzFDLEdBQUdELEtBQUksTUFBTSxFQUFFLENBQUMsYUFBYSxVQUFVLE1BQU0sQ0FBQztBQUFBLFVBQzlDLHNCQUFzQixRQUFRO0FBQUEsVUFDOUIsRUFBRSxRQUFRLENBQUMsUUFBUUMsS0FBSSxDQUFDLEVBQUU7QUFBQSxRQUM1QjtBQUFBLE1BQ0Y7QUFDQSxXQUFLLEtBQUssR0FBRyxNQUFNLE9BQU8sQ0FBQyxTQUFTLFFBQVEsWUFBWSxLQUFLLE9BQU8sUUFBUSxJQUFJLENBQUMsQ0FBQztBQUFBLElBQ3BGO0FBQ0EsUUFBSSxLQUFLLFdBQVcsRUFBRztBQUN2QixTQUFLO0FBQUEsTUFDSCxHQUFHLElBQUk7QUFBQSxNQUNQLEVBQUUsSUFBSSxLQUFLLE9BQU8sUUFBUSxNQUFNLGNBQWMsSUFBSSxHQUFHO0FBQUEsTUFDckQsR0FBRyxLQUFLLFdBQVcsSUFBSSxVQUFVLE1BQU0sT0FBTyxVQUFVLElBQUksQ0FBQztBQUFBLE1BQzdEO0FBQUEsTUFDQSxFQUFFLFFBQVEsQ0FBQyxHQUFHLE9BQU8sS0FBSztBQUFBLElBQzVCO0FBQUEsRUFDRjtBQUFBO0FBQUEsRUFHQSxRQUFRLE1BQWMsSUFBWSxNQUFjLE9BQStCO0FBQzdFLFVBQU0sTUFBTSxLQUFLLEtBQUssT0FBTyxDQUFDLElBQUk7QUFDbEMsUUFBSSxRQUFRLEtBQU07QUFDbEIsVUFBTUYsU0FBUSxLQUFLLE1BQU0sS0FBSyxLQUFLLE1BQU0sTUFBTSxJQUFJO0FBQ25ELFFBQUlBLE9BQU0sTUFBTSxDQUFDLFNBQVMsU0FBUyxDQUFDLEVBQUc7QUFDdkMsU0FBSztBQUFBLE1BQ0gsR0FBRyxLQUFLLE1BQU0sSUFBSTtBQUFBLE1BQ2xCLEVBQUUsSUFBSSxLQUFLLE1BQU0sTUFBTSxvQkFBb0IsSUFBSSxHQUFHO0FBQUEsTUFDbERBLE9BQU0sU0FBUyxLQUFLLEVBQUUsUUFBUSxjQUFjLEtBQUs7QUFBQSxNQUNqRDtBQUFBLE1BQ0EsRUFBRSxRQUFRLENBQUMsR0FBRyxPQUFPLEVBQUUsSUFBSSxLQUFLLE1BQU0sT0FBTyxPQUFPLEtBQUtBLE1BQUssRUFBRSxDQUFDLEVBQUU7QUFBQSxJQUNyRTtBQUFBLEVBQ0Y7QUFDRjtBQVVPLFNBQVMsVUFBVSxPQUFrQztBQUMxRCxRQUFNLE9BQU87QUFDYixRQUFNRyxRQUFPLE1BQU0sTUFBTSxHQUFHLElBQUksRUFBRSxLQUFLLElBQUksS0FBSyxNQUFNLFNBQVMsT0FBTyxRQUFRLE1BQU0sU0FBUyxJQUFJLFVBQVU7QUFDM0csU0FBTyxHQUFHLE1BQU0sV0FBVyxJQUFJLFNBQVMsT0FBTyxJQUFJQSxLQUFJO0FBQ3pEOzs7QUNuUEEsWUFBWUMsU0FBTztBQWlCWixTQUFTLFFBQVFDLFFBQXFCO0FBQzNDLFFBQU0sYUFBYUEsT0FBTSxJQUFNLHNCQUFrQjtBQUNqRCxRQUFNLFdBQVdBLE9BQU0sSUFBTSxvQkFBZ0I7QUFDN0MsUUFBTSxRQUFVLGlCQUFhQyxNQUFLLGFBQWUsZUFBVztBQUM1RCxTQUFPO0FBQUEsSUFDTCxPQUFPRCxPQUFNLElBQU0sZUFBVztBQUFBLElBQzlCO0FBQUEsSUFDQTtBQUFBLElBQ0EsV0FBV0EsT0FBTSxJQUFNLHFCQUFpQjtBQUFBLElBQ3hDO0FBQUEsSUFDQSxXQUFXLFFBQVUsaUJBQWE7QUFBQSxFQUNwQztBQUNGO0FBR08sU0FBUyxXQUFXLEdBQWdCLE9BQW9CO0FBQzdELFFBQU0sRUFBRSxPQUFBQSxPQUFNLElBQUk7QUFDbEIsUUFBTSxPQUFPLElBQUksWUFBK0IsUUFBUSxJQUFJLENBQUMsT0FBT0EsT0FBTSxRQUFRLEVBQUUsRUFBRSxLQUFLO0FBQzNGLFFBQU0sRUFBRSxPQUFPLFlBQVksVUFBVSxVQUFVLElBQUk7QUFDbkQsTUFBSSxRQUFVLG1CQUFlQSxPQUFNLE1BQU07QUFDdkMsTUFBRTtBQUFBLE1BQ0E7QUFBQSxNQUNBLEVBQUUsSUFBTSxpQkFBYSxNQUFNLE9BQU87QUFBQSxNQUNsQyxHQUFHLEtBQUsscUJBQXFCLFFBQVUsY0FBVTtBQUFBLE1BQ2pELE9BQU9BLE9BQU0sSUFBSTtBQUFBLE1BQ2pCLEVBQUUsUUFBUSxLQUFPLGVBQVcsRUFBRTtBQUFBLElBQ2hDO0FBQUEsRUFDRjtBQUNBLE1BQUksYUFBYSxHQUFHO0FBQ2xCLE1BQUUsTUFBTSxzQkFBc0IsRUFBRSxJQUFNLHdCQUFvQixNQUFNLGNBQWMsR0FBRyxLQUFLLGNBQWM7QUFBQSxNQUNsRyxRQUFRLEtBQU8sc0JBQWtCO0FBQUEsSUFDbkMsQ0FBQztBQUFBLEVBQ0g7QUFDQSxNQUFJLFdBQVcsS0FBSyxXQUFhLHFCQUFpQjtBQUNoRCxNQUFFO0FBQUEsTUFDQTtBQUFBLE1BQ0EsRUFBRSxJQUFNLHNCQUFrQixNQUFNLFlBQVk7QUFBQSxNQUM1QyxHQUFHLFFBQVE7QUFBQSxNQUNYLFFBQVUsbUJBQWU7QUFBQSxNQUN6QixFQUFFLFFBQVEsS0FBTyxvQkFBZ0IsRUFBRTtBQUFBLElBQ3JDO0FBQUEsRUFDRixXQUFXLGNBQWMsS0FBSyxZQUFZLE9BQU87QUFDL0MsTUFBRTtBQUFBLE1BQ0E7QUFBQSxNQUNBLEVBQUUsSUFBTSx3QkFBb0IsTUFBTSw0QkFBNEI7QUFBQSxNQUM5RCxHQUFHLFVBQVUsZ0JBQWdCLFFBQVEsc0JBQXNCLFNBQVM7QUFBQSxNQUNwRSxrQ0FBa0MsS0FBSztBQUFBLE1BQ3ZDLEVBQUUsUUFBUSxLQUFPLHdCQUFzQixzQkFBb0IsZUFBVyxFQUFFO0FBQUEsSUFDMUU7QUFBQSxFQUNGO0FBQ0EsSUFBRSxRQUFRO0FBQ1YsTUFBSSxNQUFNLGNBQWMsR0FBRztBQUN6QixNQUFFO0FBQUEsTUFDQTtBQUFBLE1BQ0EsRUFBRSxJQUFNLHVCQUFtQixNQUFNLGFBQWE7QUFBQSxNQUM5QztBQUFBLE1BQ0E7QUFBQSxNQUNBO0FBQUEsUUFDRSxRQUFRLEtBQU8scUJBQWlCO0FBQUEsTUFDbEM7QUFBQSxJQUNGO0FBQUEsRUFDRjtBQUNGO0FBWUEsSUFBTSxVQUFVLENBQUMsRUFBRSxNQUFNLE1BQU0sTUFBYSxTQUFTLElBQUksT0FBTyxPQUFPLFFBQVEsQ0FBQztBQUVoRixJQUFNRSxXQUFVLElBQUksWUFBWSxTQUFTLEVBQUUsT0FBTyxNQUFNLFdBQVcsS0FBSyxDQUFDO0FBRXpFLFNBQVMsWUFBWSxLQUFxQjtBQUN4QyxRQUFNLE1BQU0sSUFBSSxRQUFRLENBQUM7QUFDekIsTUFBSSxRQUFRLEVBQUcsUUFBTztBQUN0QixNQUFJLE1BQU0sRUFBRyxRQUFPLGdCQUFrQixvQkFBZ0I7QUFDdEQsTUFBSSxJQUFJLFNBQVMsR0FBRyxFQUFFLEtBQUssQ0FBQyxTQUFTLFNBQVMsQ0FBQyxFQUFHLFFBQU87QUFDekQsTUFBSTtBQUNGLElBQUFBLFNBQVEsT0FBTyxJQUFJLFNBQVMsR0FBRyxHQUFHLENBQUM7QUFDbkMsV0FBTztBQUFBLEVBQ1QsUUFBUTtBQUNOLFdBQU87QUFBQSxFQUNUO0FBQ0Y7QUFHTyxTQUFTLFdBQVcsR0FBZ0IsT0FBY0MsU0FBMkM7QUFDbEcsUUFBTSxFQUFFLE9BQUFILE9BQU0sSUFBSTtBQUNsQixRQUFNSSxRQUFPSixPQUFNLFFBQVUsc0JBQWtCO0FBQy9DLFFBQU1LLFdBQVVMLE9BQU0sUUFBVSxzQkFBa0I7QUFDbEQsUUFBTSxFQUFFLFdBQVcsT0FBTyxXQUFXLElBQUk7QUFDekMsTUFBSUssU0FBUSxRQUFRLFlBQVk7QUFDOUIsTUFBRTtBQUFBLE1BQ0E7QUFBQSxNQUNBLEVBQUUsSUFBTSx3QkFBb0IsTUFBTSxjQUFjO0FBQUEsTUFDaEQsR0FBR0EsU0FBUSxLQUFLO0FBQUEsTUFDaEIsd0JBQXdCLFVBQVU7QUFBQSxNQUNsQyxFQUFFLFFBQVEsQ0FBQ0EsU0FBUSxLQUFLLEVBQUU7QUFBQSxJQUM1QjtBQUFBLEVBQ0Y7QUFDQSxRQUFNLFFBQVFMLE9BQU0sS0FBTyxnQkFBWSxLQUFLLElBQUlLLFNBQVEsT0FBTyxVQUFVLElBQU0sZUFBVztBQUMxRixRQUFNQyxXQUFtQixDQUFDO0FBQzFCLFdBQVMsU0FBUyxHQUFHLFNBQVcsa0JBQWMsTUFBTSxRQUFRLFVBQVU7QUFDcEUsVUFBTSxNQUFNLE1BQU0sU0FBUyxTQUFXLGtCQUFjLFNBQVMsS0FBTyxlQUFXO0FBQy9FLFVBQU0sWUFBWSxJQUFJLFNBQVMsR0FBSyxvQkFBZ0I7QUFDcEQsSUFBQUEsU0FBUSxLQUFLO0FBQUEsTUFDWDtBQUFBLE1BQ0EsSUFBTSxpQkFBYSxTQUFXO0FBQUEsTUFDOUI7QUFBQSxNQUNBLE1BQU0sVUFBVSxTQUFTLEVBQUUsUUFBUSxXQUFXLEVBQUU7QUFBQSxNQUNoRCxNQUFNLElBQUksYUFBZSxnQkFBWTtBQUFBLE1BQ3JDLE9BQU8sSUFBSSxhQUFlLGNBQVU7QUFBQSxJQUN0QyxDQUFDO0FBQUEsRUFDSDtBQUNBLFFBQU1DLFdBQVUsQ0FBQyxXQUF5QixFQUFFLElBQUksTUFBTSxJQUFJLE9BQU8sTUFBTSxJQUFJO0FBQzNFLFFBQU0sT0FBTyxDQUFDLFVBQWlCLFNBQVMsTUFBTSxNQUFNLEtBQUssS0FBSyxVQUFVLE1BQU0sSUFBSSxDQUFDO0FBQ25GLFFBQU0sT0FBZ0IsQ0FBQztBQUN2QixRQUFNQyxTQUFRLG9CQUFJLElBQW1CO0FBQ3JDLGFBQVcsU0FBU0YsVUFBUztBQUMzQixVQUFNLFFBQVEsRUFBRSxRQUFRLENBQUNELFNBQVEsT0FBT0UsU0FBUSxLQUFLLENBQUMsRUFBRTtBQUN4RCxVQUFNLFVBQVUsWUFBWSxNQUFNLElBQUksU0FBUyxHQUFLLG9CQUFnQixDQUFDO0FBQ3JFLFFBQUksWUFBWSxJQUFJO0FBQ2xCLFlBQU0sUUFBUSxNQUFNLElBQUksU0FBUyxHQUFLLG9CQUFnQixFQUFFLFNBQVMsS0FBSztBQUN0RSxRQUFFO0FBQUEsUUFDQTtBQUFBLFFBQ0EsRUFBRSxJQUFJLE1BQU0sSUFBSSxNQUFNLHFCQUFxQixNQUFNLE1BQU0sR0FBRztBQUFBLFFBQzFELEdBQUcsS0FBSyxLQUFLLE9BQU87QUFBQSxRQUNwQjtBQUFBLFFBQ0E7QUFBQSxNQUNGO0FBQUEsSUFDRjtBQUNBLFVBQU0sTUFBTSxNQUFNLElBQUksU0FBUyxVQUFVLEdBQUssb0JBQWdCO0FBQzlELFVBQU1FLFFBQU9ELE9BQU0sSUFBSSxHQUFHO0FBQzFCLFFBQUlDLE9BQU07QUFDUixRQUFFO0FBQUEsUUFDQTtBQUFBLFFBQ0EsRUFBRSxJQUFJLE1BQU0sSUFBSSxNQUFNLEtBQUssS0FBSyxFQUFFO0FBQUEsUUFDbEMscUJBQXFCQSxNQUFLLE1BQU07QUFBQSxRQUNoQztBQUFBLFFBQ0EsRUFBRSxRQUFRLENBQUMsR0FBRyxNQUFNLFFBQVFGLFNBQVFFLEtBQUksQ0FBQyxFQUFFO0FBQUEsTUFDN0M7QUFBQSxJQUNGLE1BQU8sQ0FBQUQsT0FBTSxJQUFJLEtBQUssS0FBSztBQUMzQixVQUFNLFNBQVMsTUFBTSxRQUFRLGFBQWEsTUFBTSxTQUFTLEtBQUssTUFBTSxPQUFPLE1BQU0sU0FBUztBQUMxRixRQUFJLENBQUMsUUFBUTtBQUNYLFFBQUU7QUFBQSxRQUNBO0FBQUEsUUFDQSxFQUFFLElBQUksTUFBTSxLQUFPLGtCQUFjLE1BQU0sS0FBSyxLQUFLLEVBQUU7QUFBQSxRQUNuRCxRQUFRLEtBQUs7QUFBQSxRQUNiLDZCQUE2QixTQUFTLE9BQU8sUUFBUSxDQUFDO0FBQUEsUUFDdEQ7QUFBQSxNQUNGO0FBQUEsSUFDRixPQUFPO0FBQ0wsWUFBTUUsVUFBUyxLQUFLLEdBQUcsRUFBRTtBQUN6QixVQUFJQSxXQUFVLE1BQU0sT0FBT0EsUUFBTyxNQUFNO0FBQ3RDLFVBQUU7QUFBQSxVQUNBO0FBQUEsVUFDQSxFQUFFLElBQUksTUFBTSxLQUFPLGtCQUFjLE1BQU0sS0FBSyxLQUFLLEVBQUU7QUFBQSxVQUNuRCxRQUFRLEtBQUs7QUFBQSxVQUNiLCtCQUErQkEsUUFBTyxNQUFNLEtBQUssUUFBUUEsT0FBTSxDQUFDO0FBQUEsVUFDaEUsRUFBRSxRQUFRLENBQUMsR0FBRyxNQUFNLFFBQVFILFNBQVFHLE9BQU0sQ0FBQyxFQUFFO0FBQUEsUUFDL0M7QUFBQSxNQUNGO0FBQ0EsV0FBSyxLQUFLLEtBQUs7QUFBQSxJQUNqQjtBQUFBLEVBQ0Y7QUFDQSxNQUFJO0FBQ0osYUFBVyxTQUFTLENBQUMsR0FBRyxJQUFJLEVBQUUsS0FBSyxDQUFDLEdBQUcsTUFBTSxFQUFFLE9BQU8sRUFBRSxRQUFRLEVBQUUsU0FBUyxFQUFFLE1BQU0sR0FBRztBQUNwRixRQUFJLFFBQVEsTUFBTSxPQUFPLEtBQUssT0FBTyxLQUFLLE9BQU87QUFDL0MsUUFBRTtBQUFBLFFBQ0E7QUFBQSxRQUNBLEVBQUUsSUFBSSxNQUFNLEtBQU8sa0JBQWMsTUFBTSxLQUFLLEtBQUssRUFBRTtBQUFBLFFBQ25ELFFBQVEsS0FBSztBQUFBLFFBQ2Isb0JBQW9CLEtBQUssTUFBTSxLQUFLLFFBQVEsSUFBSSxDQUFDO0FBQUEsUUFDakQsRUFBRSxRQUFRLENBQUNMLFNBQVEsT0FBT0UsU0FBUSxLQUFLLEdBQUdBLFNBQVEsSUFBSSxDQUFDLEVBQUU7QUFBQSxNQUMzRDtBQUFBLElBQ0Y7QUFDQSxRQUFJLENBQUMsUUFBUSxNQUFNLE9BQU8sTUFBTSxRQUFRLEtBQUssT0FBTyxLQUFLLE1BQU8sUUFBTztBQUFBLEVBQ3pFO0FBQ0EsUUFBTSxNQUFNLEtBQUssT0FBTyxDQUFDLE1BQU0sVUFBVSxLQUFLLElBQUksTUFBTSxNQUFNLE9BQU8sTUFBTSxLQUFLLEdBQUcsU0FBUztBQUM1RixRQUFNLE1BQU0sRUFBRSxRQUFRLENBQUNILE1BQUssT0FBT0MsU0FBUSxPQUFPLEVBQUUsSUFBTSxnQkFBWSxPQUFPLE1BQU0sQ0FBQyxFQUFFO0FBQ3RGLFFBQU0sUUFBUSxFQUFFLElBQU0sd0JBQW9CLE1BQU0sY0FBYztBQUM5RCxNQUFJRCxNQUFLLFFBQVEsU0FBU0EsTUFBSyxRQUFRLEtBQUs7QUFDMUMsUUFBSSxLQUFLLFdBQVdFLFNBQVEsVUFBVUYsTUFBSyxRQUFRO0FBQ2pELFFBQUUsTUFBTSxzQkFBc0IsT0FBTyxRQUFRQSxNQUFLLEtBQUssSUFBSSxRQUFRLEdBQUcsK0JBQStCLEdBQUc7QUFBQSxFQUM1RyxXQUFXQSxNQUFLLFFBQVEsV0FBVztBQUNqQyxNQUFFLE1BQU0sc0JBQXNCLE9BQU8sUUFBUUEsTUFBSyxLQUFLLElBQUksaUJBQWlCLFNBQVMsc0JBQXNCLEdBQUc7QUFBQSxFQUNoSCxXQUFXQSxNQUFLLFFBQVEsS0FBSztBQUMzQixNQUFFO0FBQUEsTUFDQTtBQUFBLE1BQ0E7QUFBQSxNQUNBLFFBQVFBLE1BQUssS0FBSyx5Q0FBeUMsR0FBRztBQUFBLE1BQzlEO0FBQUEsTUFDQTtBQUFBLElBQ0Y7QUFBQSxFQUNGO0FBQ0EsU0FBTyxLQUFLLElBQUksQ0FBQyxVQUFVO0FBQ3pCLFVBQU0sU0FBUyxNQUFNLE9BQVM7QUFDOUIsV0FBTyxFQUFFLE1BQU0sTUFBTSxNQUFNLE1BQU1ELFFBQU9ILE9BQU0sSUFBSSxNQUFNLENBQUMsR0FBRyxRQUFRLE1BQU0sTUFBTSxRQUFVLGVBQVc7QUFBQSxFQUN2RyxDQUFDO0FBQ0g7QUFHTyxTQUFTLFdBQVcsR0FBZ0IsT0FBb0I7QUFDN0QsUUFBTSxFQUFFLE9BQUFBLE9BQU0sSUFBSTtBQUNsQixXQUFTLE9BQU8sR0FBRyxRQUFRLE1BQU0sVUFBVSxRQUFRO0FBQ2pELFVBQU0sS0FBSyxNQUFNLFNBQVMsT0FBTyxLQUFPO0FBQ3hDLFVBQU0sT0FBT0EsT0FBTSxLQUFLLElBQU0sY0FBVTtBQUN4QyxVQUFNLFFBQVEsS0FBSyxhQUFlLGNBQVU7QUFDNUMsUUFBSSxVQUFVLEVBQUc7QUFDakIsVUFBTSxRQUFRLEVBQUUsSUFBSSxPQUFPLEtBQUssU0FBUyxHQUFHLENBQUMsRUFBRTtBQUMvQyxRQUFJLFNBQVMsS0FBSyxPQUFPLFFBQVEsU0FBVSxRQUFRLFVBQVUsTUFBTSxHQUFHO0FBQ3BFLFFBQUU7QUFBQSxRQUNBO0FBQUEsUUFDQSxFQUFFLElBQUksS0FBTyxnQkFBWSxNQUFNLGlCQUFpQixJQUFJLEdBQUc7QUFBQSxRQUN2RFcsS0FBSSxPQUFPLENBQUM7QUFBQSxRQUNaLDJEQUEyREEsS0FBSSxNQUFNLENBQUMsQ0FBQztBQUFBLFFBQ3ZFLEVBQUUsUUFBUSxDQUFDLEtBQUssRUFBRTtBQUFBLE1BQ3BCO0FBQUEsSUFDRjtBQUNBLFVBQU0sUUFBUSxLQUFLLFNBQVcsZ0JBQWMsaUJBQWUsb0JBQWdCO0FBQzNFLFVBQU0sTUFBTSxNQUFNLFFBQVEsQ0FBQztBQUMzQixRQUFJLE9BQU8sS0FBSyxNQUFNLFNBQVMsR0FBRyxFQUFFLEtBQUssQ0FBQyxTQUFTLFNBQVMsQ0FBQyxHQUFHO0FBQzlELFFBQUU7QUFBQSxRQUNBO0FBQUEsUUFDQSxFQUFFLElBQUksS0FBTyxnQkFBWSxNQUFNLGlCQUFpQixJQUFJLEdBQUc7QUFBQSxRQUN2RCxNQUFNLFNBQVMsS0FBSztBQUFBLFFBQ3BCO0FBQUEsUUFDQSxFQUFFLFFBQVEsQ0FBQyxPQUFPLEVBQUUsSUFBSSxLQUFPLGdCQUFZLE9BQU8sTUFBTSxDQUFDLEVBQUU7QUFBQSxNQUM3RDtBQUFBLElBQ0Y7QUFBQSxFQUNGO0FBQ0Y7OztBQzlQQSxZQUFZQyxTQUFPOzs7QUNBbkIsSUFBSSxPQUFPO0FBQ1gsSUFBSSxNQUFNO0FBR1YsU0FBUyxTQUFTLElBQVksSUFBa0I7QUFDOUMsUUFBTSxLQUFLO0FBQ1gsUUFBTSxLQUFLO0FBRVgsUUFBTSxLQUFLLEtBQUs7QUFDaEIsUUFBTSxLQUFLLE9BQU87QUFDbEIsUUFBTSxLQUFLLEtBQUs7QUFDaEIsUUFBTSxLQUFLLE9BQU87QUFDbEIsUUFBTSxNQUFNLEtBQUs7QUFDakIsUUFBTSxNQUFNLEtBQUs7QUFDakIsUUFBTSxNQUFNLEtBQUs7QUFDakIsUUFBTUMsV0FBVSxRQUFRLE9BQU8sTUFBTSxVQUFXLE1BQU07QUFDdEQsUUFBTSxVQUFVLEtBQUssS0FBSyxLQUFLLE1BQU0sTUFBTSxLQUFLLElBQUksS0FBSyxNQUFNLE1BQU0sS0FBSyxLQUFLQSxZQUFXO0FBQzFGLFNBQVFBLFdBQVUsS0FBTyxNQUFNLFdBQWE7QUFDNUMsU0FBUSxVQUFVLEtBQUssS0FBSyxJQUFJLEVBQUUsSUFBSSxLQUFLLEtBQUssSUFBSSxFQUFFLE1BQU87QUFDL0Q7QUFHQSxTQUFTLEtBQUssTUFBb0I7QUFDaEMsUUFBTSxJQUFJO0FBQ1YsVUFBUSxJQUFLLE1BQU0sVUFBVztBQUM5QixTQUFPLE9BQVEsUUFBUSxPQUFTLEtBQU0sS0FBSyxXQUFhO0FBQzFEO0FBR0EsU0FBUyxPQUFhO0FBQ3BCLFFBQU0sTUFBTSxNQUFNO0FBQ2xCLFNBQVEsT0FBTyxjQUFjLE1BQU0sYUFBYSxJQUFJLE9BQVE7QUFDNUQsUUFBTSxRQUFRO0FBQ2QsT0FBSyxFQUFFO0FBQ1AsV0FBUyxZQUFZLFNBQVU7QUFDL0IsT0FBSyxFQUFFO0FBQ1AsV0FBUyxZQUFZLFNBQVU7QUFDL0IsT0FBSyxFQUFFO0FBQ1Q7QUFHTyxTQUFTLFFBQVEsVUFBa0IsU0FBaUIsS0FBNEM7QUFDckcsU0FBTztBQUNQLFFBQU07QUFDTixXQUFTLEtBQUssR0FBRyxLQUFLLElBQUksUUFBUSxNQUFNLEdBQUc7QUFDekMsV0FBTyxNQUFNLElBQUksYUFBYSxFQUFFLE9BQU87QUFDdkMsWUFBUSxPQUFPLElBQUksYUFBYSxLQUFLLENBQUMsT0FBTztBQUM3QyxTQUFLO0FBQUEsRUFDUDtBQUNBLFNBQU8sRUFBRSxNQUFNLElBQUk7QUFDckI7QUFHTyxTQUFTQyxPQUFNQyxNQUFxQjtBQUN6QyxRQUFNLE1BQU1BLE9BQU07QUFDbEIsU0FBTyxNQUFNLElBQUksTUFBTSxJQUFJO0FBQzdCO0FBR08sU0FBUyxPQUFPQyxPQUFjLFFBQXdCO0FBQzNELFNBQU8sT0FBUSxPQUFPQSxLQUFJLElBQUksT0FBTyxNQUFNLEtBQU0sR0FBRztBQUN0RDs7O0FEdkRBLElBQU0sVUFBVSxLQUFLO0FBQ3JCLElBQU0sYUFBZSxZQUFRO0FBa0I3QixJQUFNLGFBQWEsQ0FBQyxXQUFtQixVQUFVLFNBQVMsQ0FBQyxhQUFhLFdBQVcsQ0FBQztBQUU3RSxTQUFTLFdBQVcsR0FBc0I7QUFDL0MsUUFBTSxRQUFRLFNBQVMsQ0FBQztBQUN4QixRQUFNLE9BQU8sU0FBUyxFQUFFLEtBQU8sWUFBUSxDQUFDO0FBQ3hDLFFBQU0sUUFBUSxFQUFFLEtBQU8sYUFBUztBQUNoQyxjQUFZLEdBQUcsT0FBTyxRQUFRLEtBQUssQ0FBQztBQUNwQyxRQUFNLE9BQU8sUUFBUSxHQUFHLEtBQUs7QUFDN0IsUUFBTSxRQUFRLFdBQVcsR0FBRyxPQUFPLElBQUk7QUFDdkMsWUFBVSxHQUFHLE9BQU8sTUFBTSxLQUFLO0FBQy9CLEVBQUFDLGFBQVksR0FBRyxPQUFPLEtBQUs7QUFDM0IsUUFBTSxFQUFFLEtBQUssSUFBSSxFQUFFO0FBRW5CLFFBQU0sUUFBUSxFQUFFLElBQUksTUFBTSxJQUFJLE1BQU0sUUFBUTtBQUM1QyxNQUFJLEVBQUUsTUFBTSxHQUFHLElBQUksVUFBVSxPQUFPLE1BQU0sS0FBSyxDQUFDLFFBQVEsS0FBSyxDQUFDLENBQUMsS0FBSyxFQUFFLE9BQU8sTUFBTSxHQUFHLEdBQUc7QUFDdkYsTUFBRTtBQUFBLE1BQ0EsR0FBRyxJQUFJO0FBQUEsTUFDUDtBQUFBLE1BQ0E7QUFBQSxNQUNBO0FBQUEsTUFDQTtBQUFBLFFBQ0UsUUFBUSxDQUFDLFFBQVEsS0FBSyxDQUFDO0FBQUEsUUFDdkIsTUFBTSxDQUFDLE1BQU0sR0FBRztBQUFBLE1BQ2xCO0FBQUEsSUFDRjtBQUFBLEVBQ0Y7QUFDQSxRQUFNLFFBQVEsRUFBRSxLQUFPLFlBQVE7QUFDL0IsUUFBTUMsT0FBTSxNQUFNLE1BQU07QUFDeEIsTUFBSUEsU0FBUSxHQUFHO0FBQ2IsTUFBRSxNQUFNLEdBQUcsSUFBSSxTQUFTLEVBQUUsSUFBSSxNQUFNLElBQUksTUFBTSxPQUFPLEdBQUcsV0FBVyx1QkFBdUI7QUFBQSxNQUN4RixRQUFRLENBQUMsUUFBUSxLQUFLLENBQUM7QUFBQSxJQUN6QixDQUFDO0FBQUEsRUFDSCxXQUFXQSxTQUFRLEVBQUcsV0FBVSxHQUFHLE9BQU8sUUFBUSxLQUFLLENBQUM7QUFDeEQsZUFBYSxHQUFHLEtBQUs7QUFDckIsSUFBRSxRQUFVLGtCQUFjLFVBQVU7QUFDdEM7QUFFQSxTQUFTLFNBQVMsR0FBdUI7QUFDdkMsUUFBTSxFQUFFLEtBQUssSUFBSSxFQUFFO0FBQ25CLFFBQU0sUUFBUSxTQUFTO0FBQ3ZCLFFBQU0sV0FBVyxFQUFFLE1BQU0sR0FBRyxJQUFJLGNBQWdCLHlCQUFxQixhQUFhLENBQUMsTUFBTSxLQUFLLEdBQUcsWUFBWTtBQUM3RyxRQUFNLFdBQVcsRUFBRSxNQUFNLEdBQUcsSUFBSSxhQUFlLHdCQUFvQixZQUFZLENBQUMsTUFBTSxLQUFLLEdBQUcsWUFBWTtBQUMxRyxRQUFNLFVBQVUsRUFBRTtBQUFBLElBQ2hCLEdBQUcsSUFBSTtBQUFBLElBQ0w7QUFBQSxJQUNGO0FBQUEsSUFDQSxDQUFDLE1BQU8sUUFBUSxLQUFLLElBQUksTUFBTTtBQUFBLElBQy9CLFFBQVEsZUFBZSxjQUFjLFFBQVE7QUFBQSxFQUMvQztBQUNBLFFBQU0sYUFBYSxFQUFFO0FBQUEsSUFDbkIsR0FBRyxJQUFJO0FBQUEsSUFDTDtBQUFBLElBQ0Y7QUFBQSxJQUNBLENBQUMsTUFBTSxJQUFJLFlBQVksS0FBTztBQUFBLElBQzlCLDJCQUEyQixRQUFRLGlCQUFtQixZQUFRO0FBQUEsRUFDaEU7QUFDQSxRQUFNLFNBQVMsS0FBSyxLQUFLLFdBQWEsU0FBSztBQUMzQyxRQUFNLGFBQWEsRUFBRTtBQUFBLElBQ25CLEdBQUcsSUFBSTtBQUFBLElBQ0w7QUFBQSxJQUNGO0FBQUEsSUFDQSxDQUFDLE1BQU0sS0FBSyxVQUFVLEtBQUssS0FBSztBQUFBLElBQ2hDLEdBQUcsTUFBTTtBQUFBLEVBQ1g7QUFDQSxRQUFNLFlBQVksUUFBUSxXQUFXO0FBQ3JDLFFBQU0sUUFBVSxlQUFXQyxLQUFJLE9BQU8sSUFBSUEsS0FBSSxTQUFTO0FBQ3ZELFFBQU0sU0FBUyxFQUFFO0FBQUEsSUFDZixHQUFHLElBQUk7QUFBQSxJQUNMO0FBQUEsSUFDRjtBQUFBLElBQ0EsQ0FBQyxNQUFNLElBQUksTUFBTSxLQUFLLEtBQUs7QUFBQSxJQUMzQiw2QkFBNkIsS0FBSztBQUFBLEVBQ3BDO0FBQ0EsSUFBRTtBQUFBLElBQ0EsR0FBRyxJQUFJO0FBQUEsSUFDTCxpQkFBZSxpQkFBYSxhQUFhLGFBQWE7QUFBQSxJQUN4RCxHQUFHLFVBQVUsZUFBZSxVQUFVLGNBQWMsTUFBTTtBQUFBLEVBQzVEO0FBQ0EsSUFBRSxRQUFRO0FBQ1YsUUFBTSxTQUFTLEVBQUUsT0FBUyxpQkFBZSxpQkFBYTtBQUN0RCxTQUFPO0FBQUEsSUFDTDtBQUFBLElBQ0E7QUFBQSxJQUNBO0FBQUEsSUFDQTtBQUFBLElBQ0E7QUFBQSxJQUNBO0FBQUEsSUFDQSxTQUFTLEVBQUUsTUFBTSxJQUFJLEVBQUUsT0FBUyxnQkFBWSxhQUFhLFVBQVU7QUFBQSxJQUNuRSxPQUFPLEVBQUUsTUFBTSxJQUFJLFNBQVcsZUFBVyxZQUFZLE1BQU07QUFBQSxJQUMzRCxTQUFTLEVBQUUsTUFBTSxJQUFJLFNBQVcsaUJBQWEsWUFBWSxNQUFNO0FBQUEsSUFDL0Q7QUFBQSxFQUNGO0FBQ0Y7QUFFQSxJQUFNLFFBQVEsQ0FBQyxTQUFjLFdBQW1CLFFBQVEsTUFBTSxNQUFNLElBQUk7QUFHeEUsU0FBUyxZQUFZLEdBQWdCLE9BQWMsT0FBb0I7QUFDckUsUUFBTSxFQUFFLFNBQVMsU0FBUyxJQUFJO0FBQzlCLE1BQUksU0FBUztBQUNiLFdBQVMsU0FBUyxHQUFHLFNBQVMsUUFBUSxPQUFPLFVBQVU7QUFDckQsUUFBSSxTQUFTLGVBQWUsS0FBSyxNQUFNLFNBQVMsTUFBTSxLQUFPLFdBQVE7QUFBQSxFQUN2RTtBQUNBLFFBQU0sU0FBUyxNQUFNLE1BQU0sYUFBYSxDQUFDLElBQUksS0FBSyxPQUFPO0FBQ3pELE1BQUksV0FBVyxZQUFhLFVBQVUsV0FBVyxXQUFXLEVBQUk7QUFDaEUsSUFBRTtBQUFBLElBQ0EsR0FBRyxFQUFFLE1BQU0sSUFBSTtBQUFBLElBQ2YsRUFBRSxJQUFJLFFBQVEsSUFBSSxNQUFNLGdDQUFnQztBQUFBLElBQ3hELEdBQUcsTUFBTTtBQUFBLElBQ1QsR0FBRyxRQUFRLGlCQUFpQixTQUFTLGtCQUFrQixFQUFFO0FBQUEsSUFDekQsRUFBRSxRQUFRLENBQUMsS0FBSyxHQUFHLE9BQU8sS0FBSztBQUFBLEVBQ2pDO0FBQ0Y7QUFHQSxTQUFTLFFBQVEsR0FBZ0IsRUFBRSxTQUFTLFdBQVcsR0FBb0I7QUFDekUsUUFBTSxPQUFpQixDQUFDO0FBQ3hCLFdBQVMsU0FBUyxHQUFHLFNBQVMsUUFBUSxPQUFPLFVBQVU7QUFDckQsUUFBSSxTQUFTLGVBQWUsS0FBSyxNQUFNLFNBQVMsTUFBTSxLQUFPLFdBQVE7QUFDckUsUUFBSSxRQUFRLElBQUksTUFBTSxJQUFJLFdBQVksTUFBSyxLQUFLLE1BQU07QUFBQSxTQUNqRDtBQUNILFFBQUU7QUFBQSxRQUNBLEdBQUcsRUFBRSxNQUFNLElBQUk7QUFBQSxRQUNmLEVBQUUsSUFBSSxRQUFRLE9BQU8sTUFBTSxHQUFHLE1BQU0sV0FBVyxNQUFNLEVBQUU7QUFBQSxRQUN2RCxPQUFPLE1BQU0sU0FBUyxNQUFNLENBQUMsV0FBVyxRQUFRLElBQUksTUFBTSxDQUFDO0FBQUEsUUFDM0QsaUJBQWlCLFVBQVU7QUFBQSxRQUMzQixFQUFFLFFBQVEsQ0FBQyxRQUFRLE1BQU0sTUFBTSxDQUFDLEVBQUU7QUFBQSxNQUNwQztBQUFBLElBQ0Y7QUFBQSxFQUNGO0FBQ0EsU0FBTztBQUNUO0FBR0EsU0FBUyxXQUFXLEdBQWdCLEVBQUUsU0FBUyxXQUFXLEdBQVUsTUFBcUM7QUFDdkcsUUFBTSxRQUFRLElBQUksV0FBVyxVQUFVLEVBQUUsS0FBSyxFQUFFO0FBQ2hELGFBQVcsVUFBVSxNQUFNO0FBQ3pCLFVBQU0sUUFBUSxRQUFRLElBQUksTUFBTTtBQUNoQyxVQUFNLFFBQVEsTUFBTSxLQUFLO0FBQ3pCLFFBQUksUUFBUSxFQUFHLE9BQU0sS0FBSyxJQUFJO0FBQUEsU0FDekI7QUFDSCxRQUFFO0FBQUEsUUFDQSxHQUFHLEVBQUUsTUFBTSxJQUFJO0FBQUEsUUFDZixFQUFFLElBQUksUUFBUSxPQUFPLE1BQU0sR0FBRyxNQUFNLFdBQVcsTUFBTSxFQUFFO0FBQUEsUUFDdkQsa0JBQWtCLEtBQUssaUJBQWlCLFdBQVcsS0FBSyxDQUFDO0FBQUEsUUFDekQ7QUFBQSxRQUNBLEVBQUUsUUFBUSxDQUFDLFFBQVEsTUFBTSxNQUFNLEdBQUcsUUFBUSxNQUFNLEtBQUssQ0FBQyxFQUFFO0FBQUEsTUFDMUQ7QUFBQSxJQUNGO0FBQUEsRUFDRjtBQUNBLFNBQU87QUFDVDtBQUdBLFNBQVMsVUFBVSxHQUFnQixPQUFjLE1BQXVDLE9BQXlCO0FBQy9HLFFBQU0sRUFBRSxLQUFLLElBQUksRUFBRTtBQUNuQixRQUFNLEVBQUUsU0FBUyxZQUFZLFNBQVMsUUFBUSxTQUFTLFVBQVUsSUFBSTtBQUNyRSxRQUFNLFdBQVdBLEtBQUksT0FBTztBQUM1QixRQUFNLFNBQW1CLENBQUM7QUFDMUIsUUFBTSxTQUFtQixDQUFDO0FBQzFCLElBQUUsTUFBTSxLQUFLO0FBQ2IsV0FBUyxRQUFRLEdBQUcsUUFBUSxNQUFNLFFBQVEsU0FBUztBQUNqRCxVQUFNLFNBQVMsTUFBTSxLQUFLO0FBQzFCLFFBQUksU0FBUyxFQUFHO0FBQ2hCLFVBQU0sS0FBSyxNQUFNLFNBQVMsUUFBUTtBQUNsQyxVQUFNLE9BQU8sRUFBRSxNQUFNLEtBQUssSUFBTSxlQUFXLFFBQVE7QUFDbkQsVUFBTSxNQUFNLEtBQUssU0FBVyxZQUFRO0FBQ3BDLFVBQU0sUUFBUSxRQUFRLE1BQU0sTUFBTTtBQUNsQyxVQUFNLEVBQUUsTUFBQUMsT0FBTSxPQUFBQyxPQUFNLElBQUksU0FBUyxRQUFRLEtBQUssS0FBSyxDQUFDO0FBQ3BELFFBQUlBLFdBQVUsUUFBUTtBQUNwQixRQUFFO0FBQUEsUUFDQSxHQUFHLElBQUk7QUFBQSxRQUNQLEVBQUUsSUFBSSxLQUFPLGlCQUFhLE1BQU0sbUJBQW1CLEtBQUssV0FBVyxXQUFXLE1BQU0sQ0FBQyxTQUFTO0FBQUEsUUFDOUYsR0FBR0EsTUFBSztBQUFBLFFBQ1IsR0FBRyxNQUFNO0FBQUEsUUFDVCxFQUFFLFFBQVEsQ0FBQyxPQUFPLEVBQUUsSUFBSSxLQUFPLGlCQUFhLE9BQU8sT0FBTyxLQUFLLFFBQVEsTUFBTSxLQUFLLEVBQUUsTUFBTSxTQUFTLEdBQUcsQ0FBQyxDQUFDLEVBQUUsQ0FBQyxFQUFFO0FBQUEsTUFDL0c7QUFBQSxJQUNGO0FBQ0EsVUFBTSxPQUFPLFFBQVEsS0FBSyxNQUFNLEtBQUssT0FBTyxHQUFHO0FBQy9DLFVBQU0sU0FBUyxNQUFlLENBQUMsT0FBTyxFQUFFLElBQUksS0FBTyxjQUFVLE9BQU8sT0FBTyxLQUFLLEdBQUcsRUFBRSxDQUFDO0FBQ3RGLFFBQUksS0FBSyxTQUFTRCxPQUFNO0FBQ3RCLFFBQUU7QUFBQSxRQUNBLEdBQUcsSUFBSTtBQUFBLFFBQ1AsRUFBRSxJQUFJLEtBQU8sZUFBVyxNQUFNLGlCQUFpQixLQUFLLEdBQUc7QUFBQSxRQUN2REUsS0FBSUYsT0FBTSxDQUFDO0FBQUEsUUFDWCxHQUFHRSxLQUFJLEtBQUssTUFBTSxDQUFDLENBQUM7QUFBQSxRQUNwQixFQUFFLFFBQVEsQ0FBQyxHQUFHLE9BQU8sR0FBRyxFQUFFLElBQUksS0FBTyxlQUFXLE9BQU8sT0FBTyxLQUFLLFFBQVEsTUFBTSxLQUFLLEVBQUUsTUFBTSxTQUFTLENBQUMsQ0FBQyxFQUFFLENBQUMsRUFBRTtBQUFBLE1BQ2hIO0FBQUEsSUFDRjtBQUNBLFVBQU0sTUFBTSxNQUFNLFNBQVMsTUFBTTtBQUNqQyxRQUFJLFFBQVFDLE9BQU0sS0FBSyxHQUFHLEdBQUc7QUFDM0IsUUFBRTtBQUFBLFFBQ0EsR0FBRyxJQUFJO0FBQUEsUUFDUCxFQUFFLElBQUksUUFBUSxPQUFPLE1BQU0sR0FBRyxNQUFNLFdBQVcsTUFBTSxFQUFFO0FBQUEsUUFDdkQsT0FBTyxHQUFHO0FBQUEsUUFDVixPQUFPQSxPQUFNLEtBQUssR0FBRyxDQUFDO0FBQUEsUUFDdEIsRUFBRSxRQUFRLE9BQU8sRUFBRTtBQUFBLE1BQ3JCO0FBQUEsSUFDRjtBQUNBLFVBQU0sT0FBTyxPQUFPLEtBQUssTUFBTSxVQUFVO0FBQ3pDLFVBQU0sWUFBWSxLQUFLLE1BQU0sU0FBUyxVQUFVLElBQUksT0FBTyxjQUFjO0FBQ3pFLFVBQU0sUUFBUSxRQUFRLE1BQU0sT0FBTyxVQUFVLElBQUk7QUFDakQsUUFBSSxXQUFXLFNBQVMsVUFBWSxTQUFLO0FBQ3ZDLFFBQUU7QUFBQSxRQUNBLEdBQUcsSUFBSTtBQUFBLFFBQ1AsRUFBRSxJQUFJLFFBQVEsT0FBTyxPQUFPLFVBQVUsR0FBRyxNQUFNLG1CQUFtQixJQUFJLEdBQUc7QUFBQSxRQUN6RSxTQUFTLEtBQUs7QUFBQSxRQUNkLFlBQVksUUFBUSwrQ0FBK0MsS0FBSyxNQUFNLFNBQVMsVUFBVSxDQUFDO0FBQUEsUUFDbEcsRUFBRSxRQUFRLENBQUMsUUFBUSxNQUFNLE9BQU8sVUFBVSxHQUFHLEdBQUcsT0FBTyxDQUFDLEVBQUU7QUFBQSxNQUM1RDtBQUFBLElBQ0Y7QUFDQSxNQUFFLFFBQVEsb0JBQW9CLEtBQUssSUFBSSxLQUFPLGNBQVUsU0FBUyxDQUFDLEtBQUssQ0FBQztBQUN4RSxRQUFJLFlBQVksTUFBTSxFQUFHLEdBQUUsUUFBUSxzQkFBc0IsS0FBSyxJQUFJLEtBQU8sZUFBVyxVQUFVLFdBQVcsQ0FBQyxLQUFLLENBQUM7QUFDaEgsV0FBTyxLQUFLLEtBQUssT0FBTyxLQUFLLE1BQU0sS0FBSyxRQUFRLEdBQUc7QUFDbkQsV0FBTyxLQUFLLEtBQUs7QUFBQSxFQUNuQjtBQUNBLGNBQVksR0FBRyxPQUFPLE9BQU8sUUFBUSxNQUFNO0FBQzdDO0FBR0EsU0FBUyxZQUNQLEdBQ0EsT0FDQSxPQUNBLFFBQ0EsUUFDTTtBQUNOLFFBQU0sU0FBUyxhQUFhLEtBQUssTUFBTSxFQUFFLEtBQUs7QUFDOUMsUUFBTSxRQUFRLG9CQUFJLElBQVk7QUFDOUIsV0FBUyxJQUFJLEdBQUcsSUFBSSxPQUFPLFFBQVEsSUFBSyxLQUFJLE9BQU8sQ0FBQyxNQUFNLE9BQU8sSUFBSSxDQUFDLEVBQUcsT0FBTSxJQUFJLE9BQU8sQ0FBQyxDQUFXO0FBQ3RHLE1BQUksTUFBTSxTQUFTLEVBQUc7QUFDdEIsUUFBTSxPQUFPLG9CQUFJLElBQWlEO0FBQ2xFLFNBQU8sUUFBUSxDQUFDLE1BQU0sTUFBTTtBQUMxQixRQUFJLENBQUMsTUFBTSxJQUFJLElBQUksRUFBRztBQUN0QixVQUFNLFFBQVEsT0FBTyxDQUFDO0FBQ3RCLFVBQU0sU0FBUyxNQUFNLEtBQUs7QUFDMUIsVUFBTSxLQUFLLE1BQU0sU0FBUyxRQUFRLE1BQU0sU0FBVztBQUNuRCxVQUFNLE1BQU0sRUFBRSxNQUFNLEtBQUssSUFBSUosS0FBSSxNQUFNLE9BQU8sQ0FBQztBQUMvQyxVQUFNLFNBQVMsQ0FBQyxNQUFNLFFBQVEsTUFBTSxNQUFNLEdBQUcsRUFBRSxJQUFJLE9BQU8sSUFBSSxDQUFDO0FBQy9ELFVBQU1LLFFBQU8sSUFBSSxTQUFTLFFBQVE7QUFDbEMsVUFBTSxRQUFRLEtBQUssSUFBSUEsS0FBSTtBQUMzQixRQUFJLE9BQU87QUFDVCxRQUFFO0FBQUEsUUFDQSxHQUFHLEVBQUUsTUFBTSxJQUFJO0FBQUEsUUFDZixFQUFFLElBQUksTUFBTSxRQUFRLE9BQU8sTUFBTSxHQUFHLE1BQU0sV0FBVyxNQUFNLEVBQUU7QUFBQSxRQUM3RCxjQUFjLFdBQVcsTUFBTSxNQUFNLENBQUM7QUFBQSxRQUN0QztBQUFBLFFBQ0EsRUFBRSxRQUFRLENBQUMsR0FBRyxNQUFNLFFBQVEsR0FBRyxNQUFNLEVBQUU7QUFBQSxNQUN6QztBQUFBLElBQ0YsTUFBTyxNQUFLLElBQUlBLE9BQU0sRUFBRSxRQUFRLE9BQU8sQ0FBQztBQUFBLEVBQzFDLENBQUM7QUFDSDtBQUVBLFNBQVNQLGFBQVksR0FBZ0IsRUFBRSxNQUFNLEdBQVUsT0FBeUI7QUFDOUUsUUFBTSxFQUFFLEtBQUssSUFBSSxFQUFFO0FBQ25CLFFBQU0sT0FBaUIsQ0FBQztBQUN4QixXQUFTLFFBQVEsR0FBRyxRQUFRLE1BQU0sT0FBTyxTQUFTO0FBQ2hELFVBQU0sUUFBUSxNQUFNLElBQUksS0FBSztBQUM3QixVQUFNLFVBQVUsTUFBTSxNQUFNLEtBQUssS0FBSztBQUN0QyxVQUFNLFFBQVEsRUFBRSxJQUFJLE1BQU0sT0FBTyxLQUFLLEdBQUcsTUFBTSxpQkFBaUIsS0FBSyxHQUFHO0FBQ3hFLFVBQU0sU0FBUyxDQUFDLE1BQU0sTUFBTSxLQUFLLENBQUM7QUFDbEMsUUFBSSxhQUFhLFVBQVUsSUFBSTtBQUM3QixRQUFFO0FBQUEsUUFDQSxHQUFHLElBQUk7QUFBQSxRQUNQO0FBQUEsUUFDQSxVQUFVLDhCQUE4QiwyQkFBMkJLLEtBQUksT0FBTyxDQUFDLENBQUM7QUFBQSxRQUNoRjtBQUFBLFFBQ0EsRUFBRSxPQUFPO0FBQUEsTUFDWDtBQUFBLElBQ0YsV0FDRSxFQUFFLE1BQU0sR0FBRyxJQUFJLGdCQUFnQixPQUFPLE9BQU8sTUFBTSxLQUNsRCxNQUFNLEtBQUssSUFBZSxLQUMzQixFQUFFLE9BQU8sS0FBSyxHQUNkO0FBQ0EsV0FBSyxLQUFLLEtBQUs7QUFBQSxJQUNqQjtBQUFBLEVBQ0Y7QUFDQSxNQUFJLEtBQUssV0FBVyxFQUFHO0FBQ3ZCLElBQUU7QUFBQSxJQUNBLEdBQUcsSUFBSTtBQUFBLElBQ1AsRUFBRSxJQUFJLE1BQU0sT0FBTyxLQUFLLENBQUMsQ0FBVyxHQUFHLE1BQU0sR0FBRyxLQUFLLE1BQU0saUJBQWlCO0FBQUEsSUFDNUUsR0FBRyxXQUFXLElBQUksQ0FBQztBQUFBLElBQ25CO0FBQUEsSUFDQSxFQUFFLFFBQVEsS0FBSyxNQUFNLEdBQUcsRUFBRSxFQUFFLElBQUksQ0FBQyxNQUFNLE1BQU0sTUFBTSxDQUFDLENBQUMsR0FBRyxNQUFNLENBQUMsR0FBRyxJQUFJLElBQUksS0FBSyxJQUFJLENBQUMsTUFBTSxNQUFNLElBQUksQ0FBQyxDQUFDLENBQUMsQ0FBQyxFQUFFO0FBQUEsRUFDNUc7QUFDRjtBQUdBLFNBQVMsVUFBVSxHQUFnQixFQUFFLFFBQVEsR0FBVSxPQUFvQjtBQUN6RSxXQUFTLFNBQVMsR0FBRyxTQUFTLFFBQVEsT0FBTyxVQUFVO0FBQ3JELFFBQUksU0FBUyxlQUFlLEtBQUssTUFBTSxTQUFTLE1BQU0sTUFBUSxXQUFRO0FBQ3RFLE1BQUU7QUFBQSxNQUNBLEdBQUcsRUFBRSxNQUFNLElBQUk7QUFBQSxNQUNmLEVBQUUsSUFBSSxNQUFNLElBQUksTUFBTSxPQUFPO0FBQUEsTUFDN0IsZ0JBQWdCLFdBQVcsTUFBTSxDQUFDO0FBQUEsTUFDbEM7QUFBQSxNQUNBLEVBQUUsUUFBUSxDQUFDLE9BQU8sUUFBUSxNQUFNLE1BQU0sQ0FBQyxFQUFFO0FBQUEsSUFDM0M7QUFDQTtBQUFBLEVBQ0Y7QUFDRjtBQUVBLFNBQVMsYUFBYSxHQUFnQixFQUFFLFNBQVMsV0FBVyxHQUFnQjtBQUMxRSxRQUFNLEVBQUUsS0FBSyxJQUFJLEVBQUU7QUFDbkIsUUFBTSxPQUFpQixDQUFDO0FBQ3hCLFdBQVMsUUFBUSxHQUFHLFFBQVEsWUFBWSxTQUFTO0FBQy9DLFVBQU0sU0FBUyxRQUFRO0FBQ3ZCLFVBQU0sUUFBUSxRQUFRLElBQUksTUFBTTtBQUNoQyxVQUFNLFFBQVEsRUFBRSxJQUFJLFFBQVEsT0FBTyxNQUFNLEdBQUcsTUFBTSxtQkFBbUIsS0FBSyxHQUFHO0FBQzdFLFFBQUksRUFBRSxNQUFNLEdBQUcsSUFBSSxXQUFXLE9BQU8sT0FBTyxDQUFDLFFBQVEsTUFBTSxNQUFNLENBQUMsQ0FBQyxLQUFLLEVBQUUsT0FBTyxLQUFLLEVBQUcsTUFBSyxLQUFLLE1BQU07QUFBQSxFQUMzRztBQUNBLE1BQUksS0FBSyxXQUFXLEVBQUc7QUFDdkIsSUFBRTtBQUFBLElBQ0EsR0FBRyxJQUFJO0FBQUEsSUFDUCxFQUFFLElBQUksUUFBUSxPQUFPLEtBQUssQ0FBQyxDQUFXLEdBQUcsTUFBTSxHQUFHLEtBQUssTUFBTSxrQkFBa0I7QUFBQSxJQUMvRSxvQ0FBcUMsS0FBSyxDQUFDLElBQWUsVUFBVTtBQUFBLElBQ3BFO0FBQUEsSUFDQSxFQUFFLFFBQVEsS0FBSyxNQUFNLEdBQUcsRUFBRSxFQUFFLElBQUksQ0FBQyxNQUFNLFFBQVEsTUFBTSxDQUFDLENBQUMsR0FBRyxNQUFNLENBQUMsR0FBRyxJQUFJLElBQUksS0FBSyxJQUFJLENBQUMsTUFBTSxRQUFRLElBQUksQ0FBQyxDQUFDLENBQUMsQ0FBQyxFQUFFO0FBQUEsRUFDaEg7QUFDRjs7O0FFeFZBLFlBQVlHLFNBQU87QUFLbkIsSUFBTSxRQUFRLENBQUMsU0FBUyxXQUFXLGFBQWEsU0FBUyxVQUFVLFdBQVc7QUFFdkUsU0FBUyxhQUFhLEdBQXNCO0FBQ2pELFFBQU0sRUFBRSxLQUFLLElBQUksRUFBRTtBQUNuQixRQUFNLFdBQVcsRUFBRSxNQUFNLEdBQUcsSUFBSSxjQUFnQix5QkFBcUIsYUFBYSxDQUFDLE1BQU0sS0FBSyxHQUFHLFlBQVk7QUFDN0csSUFBRSxNQUFNLEdBQUcsSUFBSSxhQUFlLHdCQUFvQixZQUFZLENBQUMsTUFBTSxNQUFNLEdBQUcsR0FBRztBQUNqRixRQUFNLGFBQWEsRUFBRTtBQUFBLElBQ25CLEdBQUcsSUFBSTtBQUFBLElBQ0w7QUFBQSxJQUNGO0FBQUEsSUFDQSxDQUFDLE1BQU0sS0FBSyxLQUFLLEtBQU8sZUFBVztBQUFBLElBQ25DLFFBQVUsZUFBVyxDQUFDO0FBQUEsRUFDeEI7QUFDQSxRQUFNLFFBQVUsc0JBQWtCLEtBQUssSUFBSUMsS0FBSSxRQUFRLEdBQUdBLEtBQU0saUJBQWUsbUJBQWUsQ0FBQztBQUMvRixRQUFNLFNBQVMsRUFBRTtBQUFBLElBQ2YsR0FBRyxJQUFJO0FBQUEsSUFDTDtBQUFBLElBQ0Y7QUFBQSxJQUNBLENBQUMsTUFBTSxJQUFJLE1BQU0sS0FBSyxLQUFLO0FBQUEsSUFDM0IsNkJBQTZCLEtBQUs7QUFBQSxFQUNwQztBQUNBLElBQUUsS0FBSyxHQUFHLElBQUksU0FBVyxxQkFBaUIsYUFBYSxRQUFRLEdBQUcsVUFBVSxjQUFjLE1BQU0sUUFBUTtBQUN4RyxJQUFFLFFBQVE7QUFFVixRQUFNLFFBQVEsRUFBRSxLQUFPLGlCQUFhO0FBQ3BDLFFBQU0sU0FBUyxFQUFFLE1BQU0sSUFBSSxFQUFFLE9BQVMscUJBQW1CLG1CQUFlLFlBQVksTUFBTTtBQUMxRixRQUFNLFFBQVEsV0FBVyxHQUFHLE9BQU8sVUFBVTtBQUM3QyxNQUFJLFNBQVMsRUFBRyxjQUFhLEdBQUcsT0FBTyxRQUFRLE9BQU8sVUFBVSxNQUFNO0FBQ3RFLGNBQVksR0FBRyxPQUFPLFFBQVEsS0FBSztBQUNuQyxJQUFFLFFBQVUscUJBQWlCLFNBQVM7QUFDeEM7QUFHQSxTQUFTLFdBQVcsR0FBZ0JDLE9BQVksWUFBNEI7QUFDMUUsUUFBTSxFQUFFLEtBQUssSUFBSSxFQUFFO0FBQ25CLFFBQU0sUUFBUUEsTUFBSyxRQUFRO0FBQzNCLFFBQU0sTUFBTUEsTUFBSztBQUNqQixRQUFNLE9BQU8sTUFBTSxLQUFLLEtBQUssR0FBRyxLQUFLO0FBQ3JDLFFBQU0sUUFBUSxFQUFFLElBQUlBLE1BQUssSUFBSSxNQUFNLFFBQVE7QUFDM0MsUUFBTSxTQUFTLENBQUMsUUFBUUEsS0FBSSxDQUFDO0FBQzdCLFFBQU1DLFNBQVEsQ0FBQyxNQUFjLE9BQWUsYUFDMUMsRUFBRSxNQUFNLEdBQUcsSUFBSSxJQUFJLElBQUksSUFBSSxPQUFPLE9BQU8sVUFBVSxFQUFFLE9BQU8sQ0FBQztBQUMvRCxNQUFJLFFBQVUsb0JBQWlCLENBQUFBLE9BQU0sU0FBUyxNQUFNLHlDQUF5QztBQUFBLFdBQ3BGLFNBQVMsV0FBVyxVQUFZLHFCQUFpQixVQUFZLHNCQUFrQjtBQUN0RixJQUFBQSxPQUFNLFNBQVMsTUFBTSw4REFBOEQ7QUFBQSxFQUNyRixXQUFXLFVBQVksbUJBQWUsVUFBWSxxQkFBaUI7QUFDakUsUUFBSSxRQUFRLEVBQUcsQ0FBQUEsT0FBTSxPQUFPLEdBQUcsSUFBSSxTQUFTLEdBQUcsSUFBSSxVQUFVLElBQUksZUFBZTtBQUFBLEVBQ2xGLFdBQVcsVUFBWSxtQkFBZSxVQUFZLGtCQUFjO0FBQzlELFFBQUksTUFBTSxXQUFZLFFBQU87QUFDN0IsSUFBQUEsT0FBTSxTQUFTLEdBQUcsSUFBSSxXQUFXLEdBQUcsSUFBSSxpQkFBaUIsVUFBVSxFQUFFO0FBQUEsRUFDdkUsV0FBVyxRQUFRLEdBQUc7QUFDcEIsSUFBQUEsT0FBTSxPQUFPLEdBQUcsSUFBSSxjQUFjLHlCQUF5QjtBQUFBLEVBQzdELFdBQVcsRUFBRSxNQUFNLEdBQUcsSUFBSSxRQUFRLE9BQU8sS0FBSyxNQUFNLEtBQUssRUFBRSxPQUFPLEdBQUcsR0FBRztBQUN0RSxVQUFNLFVBQVUsVUFBWTtBQUM1QixNQUFFO0FBQUEsTUFDQSxHQUFHLElBQUksSUFBSSxVQUFVLFdBQVcsYUFBYTtBQUFBLE1BQzdDO0FBQUEsTUFDQSxHQUFHLElBQUk7QUFBQSxNQUNQLFVBQVUsMkNBQTJDO0FBQUEsTUFDckQsRUFBRSxRQUFRLE1BQU0sQ0FBQyxHQUFHLEVBQUU7QUFBQSxJQUN4QjtBQUFBLEVBQ0Y7QUFDQSxTQUFPO0FBQ1Q7QUFFQSxJQUFNLE9BQU8sSUFBSSxZQUFZLFNBQVMsRUFBRSxPQUFPLE1BQU0sV0FBVyxLQUFLLENBQUM7QUFHdEUsU0FBUyxhQUFhLEdBQWdCLE9BQWEsUUFBYSxPQUFlLFVBQWtCLFFBQXNCO0FBQ3JILFFBQU0sRUFBRSxLQUFLLElBQUksRUFBRTtBQUNuQixRQUFNLFFBQVEsQ0FBQyxRQUFRLEtBQUssQ0FBQztBQUM3QixRQUFNRCxRQUFPLEVBQUUsSUFBSSxPQUFPLE9BQU8sS0FBSyxHQUFHLE1BQU0saUJBQWlCLEtBQUssc0JBQXNCO0FBQzNGLE1BQUksT0FBTyxNQUFNLEtBQUssTUFBTSxHQUFHO0FBQzdCLE1BQUUsTUFBTSxHQUFHLElBQUksb0JBQW9CQSxPQUFNLG1DQUFtQywyQkFBMkI7QUFBQSxNQUNyRyxRQUFRLENBQUMsR0FBRyxPQUFPLE9BQU8sTUFBTSxLQUFLLENBQUM7QUFBQSxJQUN4QyxDQUFDO0FBQUEsRUFDSDtBQUNBLFFBQU0sS0FBSyxPQUFPLE9BQU8sS0FBSyxJQUFNO0FBQ3BDLE1BQUksTUFBTSxRQUFRLE1BQVEsaUJBQWE7QUFDckMsTUFBRSxNQUFNLEtBQUs7QUFDYixNQUFFLFFBQVEsd0JBQXdCLEtBQUssSUFBSSxJQUFJLFVBQVUsS0FBSztBQUM5RDtBQUFBLEVBQ0Y7QUFDQSxRQUFNLE9BQU8sS0FBSyxJQUFJLFNBQVMsSUFBTSxrQkFBYztBQUNuRCxRQUFNRSxRQUFPLEVBQUUsTUFBTSxLQUFLLElBQU0saUJBQWEsSUFBSTtBQUNqRCxRQUFNLFNBQVNBLE1BQUssYUFBYSxDQUFDO0FBQ2xDLFFBQU0sUUFBUSxFQUFFLElBQUksTUFBTSxpQkFBaUIsS0FBSyxHQUFHO0FBQ25ELFFBQU0sU0FBUyxDQUFDLEdBQUcsT0FBTyxFQUFFLElBQUksT0FBT0EsTUFBSyxTQUFTLEdBQUssaUJBQWEsS0FBSyxJQUFJLFFBQVEsSUFBSSxDQUFDLEVBQUUsQ0FBQztBQUNoRyxNQUFJLFNBQVMsTUFBTTtBQUNqQixNQUFFLE1BQU0sR0FBRyxJQUFJLGdCQUFnQixPQUFPLEdBQUcsTUFBTSxVQUFVLGVBQWUsSUFBSSwyQkFBMkIsRUFBRSxPQUFPLENBQUM7QUFDakg7QUFBQSxFQUNGO0FBQ0EsTUFBSTtBQUNGLFNBQUssT0FBT0EsTUFBSyxTQUFXLGdCQUFjLGlCQUFhLE1BQU0sQ0FBQztBQUFBLEVBQ2hFLFFBQVE7QUFDTixNQUFFLE1BQU0sR0FBRyxJQUFJLFNBQVMsT0FBTywyQkFBMkIsUUFBUSxFQUFFLE9BQU8sQ0FBQztBQUFBLEVBQzlFO0FBQ0Y7QUFFQSxTQUFTLFlBQVksR0FBZ0IsT0FBYSxRQUFhLE9BQXFCO0FBQ2xGLFFBQU0sRUFBRSxLQUFLLElBQUksRUFBRTtBQUNuQixRQUFNLE9BQWlCLENBQUM7QUFDeEIsV0FBUyxRQUFRLEdBQUcsUUFBUSxPQUFPLE9BQU8sU0FBUztBQUNqRCxVQUFNLFFBQVEsT0FBTyxJQUFJLEtBQUs7QUFDOUIsVUFBTSxRQUFRLEVBQUUsSUFBSSxPQUFPLE9BQU8sS0FBSyxHQUFHLE1BQU0saUJBQWlCLEtBQUssR0FBRztBQUN6RSxRQUFJLFVBQVUsS0FBSyxPQUFPLE1BQU0sS0FBSyxNQUFNLEdBQUc7QUFDNUMsUUFBRTtBQUFBLFFBQ0EsR0FBRyxJQUFJO0FBQUEsUUFDUDtBQUFBLFFBQ0E7QUFBQSxRQUNBO0FBQUEsUUFDQTtBQUFBLFVBQ0UsUUFBUSxDQUFDLE9BQU8sTUFBTSxLQUFLLENBQUM7QUFBQSxRQUM5QjtBQUFBLE1BQ0Y7QUFBQSxJQUNGO0FBQ0EsUUFBSSxDQUFDLEVBQUUsTUFBTSxHQUFHLElBQUksZ0JBQWdCLE9BQU8sT0FBTyxDQUFDLE9BQU8sTUFBTSxLQUFLLENBQUMsQ0FBQyxFQUFHO0FBQzFFLFFBQUksVUFBVSxTQUFTLEVBQUUsT0FBTyxLQUFLLEVBQUcsTUFBSyxLQUFLLEtBQUs7QUFBQSxFQUN6RDtBQUNBLE1BQUksS0FBSyxXQUFXLEVBQUc7QUFDdkIsSUFBRTtBQUFBLElBQ0EsR0FBRyxJQUFJO0FBQUEsSUFDUCxFQUFFLElBQUksT0FBTyxPQUFPLEtBQUssQ0FBQyxDQUFXLEdBQUcsTUFBTSxHQUFHLEtBQUssTUFBTSxpQkFBaUI7QUFBQSxJQUM3RSxHQUFHLFdBQVcsSUFBSSxDQUFDO0FBQUEsSUFDbkI7QUFBQSxJQUNBO0FBQUEsTUFDRSxRQUFRLENBQUMsUUFBUSxLQUFLLEdBQUcsR0FBRyxLQUFLLE1BQU0sR0FBRyxFQUFFLEVBQUUsSUFBSSxDQUFDLE1BQU0sT0FBTyxNQUFNLENBQUMsQ0FBQyxDQUFDO0FBQUEsTUFDekUsTUFBTSxDQUFDLEdBQUcsSUFBSSxJQUFJLEtBQUssSUFBSSxDQUFDLE1BQU0sT0FBTyxJQUFJLENBQUMsQ0FBQyxDQUFDLENBQUM7QUFBQSxJQUNuRDtBQUFBLEVBQ0Y7QUFDRjs7O0FDdklBLFlBQVlDLFNBQU87QUFLWixTQUFTLFVBQVUsR0FBc0I7QUFDOUMsUUFBTSxXQUFXLEVBQUUsTUFBTSxrQkFBb0IseUJBQXFCLGFBQWEsQ0FBQyxNQUFNLEtBQUssR0FBRyxZQUFZO0FBQzFHLFFBQU0sV0FBVyxFQUFFO0FBQUEsSUFDakI7QUFBQSxJQUNFO0FBQUEsSUFDRjtBQUFBLElBQ0EsQ0FBQyxNQUFNLEtBQUssS0FBSyxLQUFPO0FBQUEsSUFDeEIsUUFBVSxZQUFRO0FBQUEsRUFDcEI7QUFDQSxRQUFNLFVBQVUsRUFBRTtBQUFBLElBQ2hCO0FBQUEsSUFDRTtBQUFBLElBQ0Y7QUFBQSxJQUNBLENBQUMsTUFBTSxJQUFJLE1BQU0sS0FBSyxLQUFPO0FBQUEsSUFDN0I7QUFBQSxFQUNGO0FBQ0EsUUFBTSxRQUFRLFVBQVVDLEtBQUksUUFBUTtBQUNwQyxRQUFNLFNBQVMsRUFBRTtBQUFBLElBQ2Y7QUFBQSxJQUNFO0FBQUEsSUFDRjtBQUFBLElBQ0EsQ0FBQyxNQUFNLElBQUksTUFBTSxLQUFLLEtBQUs7QUFBQSxJQUMzQiw2QkFBNkIsS0FBSztBQUFBLEVBQ3BDO0FBQ0EsSUFBRSxLQUFLLGFBQWUsa0JBQWMsV0FBVyxRQUFRLEdBQUcsUUFBUSxjQUFjLE1BQU0sUUFBUTtBQUM5RixJQUFFLFFBQVE7QUFFVixRQUFNLFNBQVMsWUFBWSxDQUFDO0FBQzVCLFFBQU0sU0FBUyxFQUFFLE1BQU0sSUFBSSxFQUFFLE9BQVMsaUJBQWEsVUFBVSxNQUFNO0FBQ25FLFFBQU0sVUFBVSxhQUFhLEdBQUcsUUFBUSxNQUFNO0FBQzlDLGNBQVksR0FBRyxRQUFRLE9BQU87QUFDOUIsSUFBRSxRQUFVLGVBQVcsTUFBTTtBQUMvQjtBQUdBLFNBQVMsWUFBWSxHQUF5QjtBQUM1QyxRQUFNLFFBQWlCLENBQUM7QUFDeEIsUUFBTSxPQUFPLG9CQUFJLElBQW9CO0FBQ3JDLFFBQU0sUUFBUSxFQUFFLE1BQU0sSUFBSSxFQUFFLE9BQVMsaUJBQWUsb0JBQWdCO0FBQ3BFLE1BQUksUUFBUTtBQUNaLFdBQVMsSUFBSSxHQUFHLElBQUksTUFBTSxPQUFPLEtBQUs7QUFDcEMsVUFBTUMsUUFBTyxNQUFNLEtBQUssQ0FBQztBQUN6QixVQUFNLFFBQVEsUUFBUUEsS0FBSTtBQUMxQixVQUFNLFFBQVEsRUFBRSxJQUFJQSxNQUFLLElBQUksTUFBTSxlQUFlLENBQUMsR0FBRztBQUN0RCxVQUFNLFNBQVMsQ0FBQyxRQUFRQSxLQUFJLENBQUM7QUFDN0IsUUFBSSxVQUFVLElBQUk7QUFDaEIsVUFBSSxRQUFRLEVBQUcsU0FBUTtBQUN2QjtBQUFBLElBQ0Y7QUFDQSxRQUFJLFNBQVMsR0FBRztBQUNkLFFBQUU7QUFBQSxRQUNBO0FBQUEsUUFDQTtBQUFBLFFBQ0EsUUFBUSxLQUFLO0FBQUEsUUFDYixXQUFXLEtBQUs7QUFBQSxRQUNoQjtBQUFBLFVBQ0UsUUFBUSxDQUFDLE1BQU0sTUFBTSxLQUFLLEdBQUcsR0FBRyxNQUFNO0FBQUEsUUFDeEM7QUFBQSxNQUNGO0FBQUEsSUFDRjtBQUNBLFVBQU0sT0FBTyxPQUFPLEtBQUs7QUFDekIsVUFBTSxRQUFRLEVBQUUsUUFBUSxPQUFPLEtBQUssQ0FBQyxFQUFFLE9BQU8sTUFBTSxXQUFXLE9BQVMsY0FBVTtBQUNsRixRQUFJLE9BQU8sU0FBUyxTQUFTO0FBQzNCLFFBQUU7QUFBQSxRQUNBO0FBQUEsUUFDQTtBQUFBLFFBQ0EsUUFBUSxLQUFLLFdBQVcsUUFBUSxLQUFLLE1BQU0sSUFBSSxVQUFVLHFCQUFxQjtBQUFBLFFBQzlFO0FBQUEsUUFDQTtBQUFBLFVBQ0U7QUFBQSxRQUNGO0FBQUEsTUFDRjtBQUNBO0FBQUEsSUFDRjtBQUNBLFVBQU0sT0FBTyxFQUFFLE1BQU0sUUFBUSxNQUFNLFNBQVcsdUJBQW1CO0FBQ2pFLFFBQUksS0FBSyxVQUFVLEdBQUc7QUFDcEIsUUFBRTtBQUFBLFFBQ0E7QUFBQSxRQUNBO0FBQUEsUUFDQSxRQUFRLEtBQUssNEJBQTRCLEtBQUssS0FBSztBQUFBLFFBQ25EO0FBQUEsUUFDQTtBQUFBLFVBQ0UsUUFBUSxDQUFDLEdBQUcsUUFBUSxLQUFLLEtBQUs7QUFBQSxRQUNoQztBQUFBLE1BQ0Y7QUFDQTtBQUFBLElBQ0Y7QUFDQSxVQUFNLFFBQVEsS0FBSyxJQUFJLElBQUk7QUFDM0IsUUFBSSxVQUFVLFFBQVc7QUFDdkIsUUFBRSxNQUFNLG9CQUFvQixPQUFPLFFBQVEsSUFBSSxJQUFJLHFCQUFxQixLQUFLLGtCQUFrQjtBQUFBLFFBQzdGLFFBQVEsQ0FBQyxHQUFHLFFBQVEsTUFBTSxNQUFNLEtBQUssQ0FBQztBQUFBLE1BQ3hDLENBQUM7QUFDRDtBQUFBLElBQ0Y7QUFDQSxTQUFLLElBQUksTUFBTSxDQUFDO0FBQ2hCLFVBQU0sS0FBSyxLQUFLO0FBQUEsRUFDbEI7QUFDQSxTQUFPO0FBQ1Q7QUFNQSxTQUFTLGFBQWEsR0FBZ0IsUUFBMEIsUUFBc0I7QUFDcEYsUUFBTSxVQUFtQixvQkFBSSxJQUFJO0FBQ2pDLGFBQVcsU0FBUyxRQUFRO0FBQzFCLFVBQU0sU0FBUyxFQUFFLE1BQU0sSUFBSSxNQUFNLFNBQVcsb0JBQWdCO0FBQzVELFVBQU0sV0FBVyxFQUFFLE1BQU0sSUFBSSxNQUFNLFNBQVcsc0JBQWtCO0FBQ2hFLFVBQU0sYUFBYSxFQUFFLE1BQU0sSUFBSSxNQUFNLFNBQVcscUJBQWlCO0FBRWpFLFFBQUksU0FBUyxNQUFNLFNBQVMsTUFBTSxLQUFLLGNBQWMsU0FBVTtBQUMvRCxRQUFNLGtCQUFjLGFBQWEsU0FBUyxNQUFNLEtBQU07QUFDdEQsVUFBTSxRQUFRLE1BQU0sU0FBVztBQUMvQixVQUFNLFdBQVcsRUFBRSxNQUFNLElBQUksUUFBVSxrQkFBYyxZQUFZLE1BQU07QUFDdkUsVUFBTSxVQUFVLEVBQUUsTUFBTSxJQUFJLFFBQVUsaUJBQWEsVUFBVSxNQUFNO0FBQ25FLFVBQU0sUUFBbUIsQ0FBQztBQUMxQixRQUFJQyxTQUFRO0FBQ1osYUFBUyxPQUFPLEdBQUcsT0FBTyxVQUFVLFFBQVE7QUFDMUMsWUFBTSxRQUFRLFFBQVEsSUFBSSxJQUFJO0FBQzlCLFVBQUksUUFBUSxNQUFNLElBQUksSUFBSSxNQUFNLEtBQUssU0FBUyxXQUFZO0FBQzFELFlBQU0sUUFBUSxTQUFTLElBQUksS0FBSztBQUNoQyxZQUFNLGFBQWEsU0FBUyxNQUFNLEtBQUs7QUFDdkMsWUFBTSxTQUFTLENBQUMsUUFBUSxNQUFNLElBQUksR0FBRyxTQUFTLE1BQU0sS0FBSyxDQUFDO0FBQzFELFlBQU0sUUFBUSxRQUFRLE9BQU8sUUFBUSxPQUFPLE1BQU0sS0FBSyxJQUFJO0FBQzNELFlBQU0sT0FBTyxTQUFTLEtBQUssUUFBUSxNQUFNLEtBQUssT0FBTyxJQUFJLEtBQUssTUFBTSxLQUFLLEtBQUssTUFBTSxRQUFRLENBQUMsTUFBTTtBQUNuRyxVQUFJLEtBQU0sU0FBUSxJQUFJLEdBQUcsVUFBVSxJQUFJLEtBQUssSUFBSSxNQUFNO0FBQUEsV0FDakQ7QUFDSCxZQUFJLE1BQU0sV0FBVyxFQUFHLENBQUFBLFNBQVEsUUFBUSxPQUFPLElBQUk7QUFDbkQsY0FBTSxLQUFLLFFBQVEsT0FBTyxRQUFRLENBQUMsR0FBRyxRQUFRLE9BQU8sTUFBTSxLQUFLLENBQUMsSUFBSSxNQUFNO0FBQUEsTUFDN0U7QUFBQSxJQUNGO0FBQ0EsUUFBSSxNQUFNLFdBQVcsRUFBRztBQUN4QixNQUFFO0FBQUEsTUFDQTtBQUFBLE1BQ0EsRUFBRSxJQUFJQSxRQUFPLE1BQU0sR0FBRyxNQUFNLE1BQU0sNEJBQTRCLEtBQUssVUFBVSxNQUFNLElBQUksQ0FBQyxHQUFHO0FBQUEsTUFDM0Y7QUFBQSxNQUNBO0FBQUEsTUFDQSxFQUFFLFFBQVEsTUFBTSxNQUFNLEdBQUcsRUFBRSxFQUFFLEtBQUssRUFBRTtBQUFBLElBQ3RDO0FBQUEsRUFDRjtBQUNBLFNBQU87QUFDVDtBQUVBLFNBQVMsWUFBWSxHQUFnQixRQUFhLFNBQXdCO0FBQ3hFLFFBQU0sT0FBaUIsQ0FBQztBQUN4QixXQUFTLElBQUksR0FBRyxJQUFJLE9BQU8sT0FBTyxLQUFLO0FBQ3JDLFVBQU0sUUFBUSxPQUFPLElBQUksQ0FBQztBQUMxQixRQUFJLFVBQVUsRUFBRztBQUNqQixVQUFNLFFBQVEsRUFBRSxJQUFJLE9BQU8sT0FBTyxDQUFDLEdBQUcsTUFBTSxrQkFBa0IsQ0FBQyxHQUFHO0FBQ2xFLFFBQUksQ0FBQyxFQUFFLE1BQU0sb0JBQW9CLE9BQU8sT0FBTyxDQUFDLE9BQU8sTUFBTSxDQUFDLENBQUMsQ0FBQyxLQUFLLENBQUMsRUFBRSxPQUFPLEtBQUssRUFBRztBQUN2RixVQUFNLE9BQU8sT0FBTyxNQUFNLENBQUMsSUFBSSxNQUFNO0FBQ3JDLFFBQUksQ0FBQyxRQUFRLENBQUMsUUFBUSxJQUFJLEdBQUcsS0FBSyxNQUFNLE9BQU8sTUFBTSxDQUFDLElBQUksQ0FBQyxDQUFDLElBQUksQ0FBQyxFQUFFLEVBQUcsTUFBSyxLQUFLLENBQUM7QUFBQSxFQUNuRjtBQUNBLE1BQUksS0FBSyxXQUFXLEVBQUc7QUFDdkIsSUFBRTtBQUFBLElBQ0E7QUFBQSxJQUNBLEVBQUUsSUFBSSxPQUFPLE9BQU8sS0FBSyxDQUFDLENBQVcsR0FBRyxNQUFNLEdBQUcsS0FBSyxNQUFNLGlCQUFpQjtBQUFBLElBQzdFLEdBQUcsV0FBVyxJQUFJLENBQUM7QUFBQSxJQUNuQjtBQUFBLElBQ0EsRUFBRSxRQUFRLEtBQUssTUFBTSxHQUFHLEVBQUUsRUFBRSxJQUFJLENBQUMsTUFBTSxPQUFPLE1BQU0sQ0FBQyxDQUFDLEdBQUcsTUFBTSxDQUFDLEdBQUcsSUFBSSxJQUFJLEtBQUssSUFBSSxDQUFDLE1BQU0sT0FBTyxJQUFJLENBQUMsQ0FBQyxDQUFDLENBQUMsRUFBRTtBQUFBLEVBQzlHO0FBQ0Y7OztBQ3ZLQSxZQUFZQyxTQUFPO0FBSVosU0FBUyxXQUFXLEdBQXNCO0FBQy9DLFFBQU0sV0FBVyxFQUFFLE1BQU0sbUJBQXFCLHlCQUFxQixhQUFhLENBQUMsTUFBTSxLQUFLLEdBQUcsWUFBWTtBQUMzRyxRQUFNLFdBQVcsRUFBRSxNQUFNLGtCQUFvQix3QkFBb0IsWUFBWSxDQUFDLE1BQU0sS0FBSyxHQUFHLFlBQVk7QUFDeEcsSUFBRSxNQUFNLGdCQUFrQixzQkFBa0IsVUFBVSxDQUFDLE1BQU0sTUFBTSxVQUFVLGNBQWMsUUFBUSxFQUFFO0FBQ3JHLElBQUUsS0FBSyxjQUFnQixxQkFBaUIsV0FBVyxVQUFVLEdBQUcsUUFBUSxnQkFBZ0IsUUFBUSxRQUFRO0FBQzFHO0FBUU8sU0FBUyxVQUFVLEdBQXNCO0FBQzlDLFFBQU0sT0FBTyxFQUFFLE1BQU0sYUFBZSxlQUFXLFFBQVEsQ0FBQyxNQUFNLEtBQUssR0FBRyw4QkFBOEI7QUFDcEcsUUFBTSxXQUFXLFNBQVc7QUFDNUIsUUFBTSxXQUFXLEVBQUU7QUFBQSxJQUNqQjtBQUFBLElBQ0U7QUFBQSxJQUNGO0FBQUEsSUFDQSxDQUFDLE1BQU8sV0FBVyxNQUFNLElBQUksS0FBSztBQUFBLElBQ2xDLFdBQVcsNEJBQTRCO0FBQUEsRUFDekM7QUFDQSxRQUFNLFdBQVcsRUFBRTtBQUFBLElBQ2pCO0FBQUEsSUFDRTtBQUFBLElBQ0Y7QUFBQSxJQUNBLENBQUMsTUFBTyxXQUFXLEtBQUssS0FBSyxJQUFJLE1BQU0sSUFBSSxLQUFLO0FBQUEsSUFDaEQsV0FBVyxnQ0FBZ0M7QUFBQSxFQUM3QztBQUNBLFFBQU0sU0FBUyxXQUFhLGlCQUFhO0FBQ3pDLElBQUUsTUFBTSxlQUFpQixzQkFBa0IsVUFBVSxDQUFDLE1BQU0sTUFBTSxRQUFRLEdBQUcsTUFBTSxFQUFFO0FBQ3JGLFFBQU0sVUFBVSxFQUFFO0FBQUEsSUFDaEI7QUFBQSxJQUNFO0FBQUEsSUFDRjtBQUFBLElBQ0EsQ0FBQyxNQUFPLFdBQVcsS0FBSyxXQUFXLElBQUksTUFBTTtBQUFBLElBQzdDLFdBQVcsV0FBVyxXQUFXLENBQUMsMEJBQTBCO0FBQUEsRUFDOUQ7QUFDQSxRQUFNLFFBQVEsV0FBVyxXQUFhLGlCQUFhO0FBQ25ELElBQUU7QUFBQSxJQUNBO0FBQUEsSUFDRSxnQkFBWSxRQUFRLFVBQVUsV0FBV0MsS0FBSSxPQUFPLElBQUk7QUFBQSxJQUMxRCxHQUFHLEtBQUssYUFBYSxNQUFNO0FBQUEsRUFDN0I7QUFDQSxJQUFFLFFBQVE7QUFHVixRQUFNLE9BQU8sU0FBUyxHQUFLLGFBQVM7QUFDcEMsUUFBTSxPQUFPLFNBQVMsR0FBSyxhQUFTO0FBQ3BDLFFBQU0sV0FBVyxjQUFjLEdBQUcsT0FBTyxNQUFNLElBQUk7QUFDbkQsTUFBSSxZQUFZLFdBQVcsRUFBRyxhQUFZLEdBQUcsRUFBRSxPQUFPLFNBQVMsT0FBTyxHQUFHLE1BQU0sUUFBUTtBQUN2RixZQUFVLEdBQUssbUJBQWUsVUFBVTtBQUN4QyxZQUFVLEdBQUssbUJBQWUsVUFBVTtBQUN4QyxJQUFFLFFBQVUsb0JBQWdCLFdBQVc7QUFDdkMsSUFBRSxRQUFVLG1CQUFlLFVBQVU7QUFDdkM7QUFFQSxTQUFTLFNBQVMsR0FBZ0IsUUFBMEI7QUFDMUQsUUFBTUMsUUFBTyxFQUFFLEtBQUssTUFBTTtBQUMxQixRQUFNLEVBQUUsTUFBQUMsT0FBTSxPQUFBQyxPQUFNLElBQUksU0FBU0YsS0FBSTtBQUNyQyxTQUFPLEVBQUUsS0FBS0MsT0FBTSxPQUFPQyxRQUFPLE1BQUFGLE1BQUs7QUFDekM7QUFHQSxTQUFTLGNBQWMsR0FBZ0IsT0FBZSxNQUFnQixNQUF3QjtBQUM1RixRQUFNRyxRQUFPLENBQUMsRUFBRSxLQUFLLE1BQU0sTUFBZ0IsT0FBTyxHQUFHLFdBQVcsS0FBSztBQUNyRSxNQUFJLFVBQVU7QUFDZCxhQUFXLENBQUMsTUFBTSxLQUFLLEtBQUs7QUFBQSxJQUMxQixDQUFDLFFBQVEsSUFBSTtBQUFBLElBQ2IsQ0FBQyxRQUFRLElBQUk7QUFBQSxFQUNmLEdBQVk7QUFDVixRQUFJLE1BQU0sUUFBUSxNQUFPO0FBQ3pCLGNBQVU7QUFDVixNQUFFLE1BQU0sY0FBYyxFQUFFLElBQUksTUFBTSxLQUFLLElBQUksTUFBTSxLQUFLLEdBQUdBLE1BQUssS0FBSyxHQUFHLGtCQUFrQixLQUFLLElBQUk7QUFBQSxNQUMvRixRQUFRLENBQUMsUUFBUSxNQUFNLElBQUksQ0FBQztBQUFBLElBQzlCLENBQUM7QUFBQSxFQUNIO0FBQ0EsTUFBSSxDQUFDLFFBQVMsUUFBTztBQUNyQixRQUFNLE9BQVEsS0FBSyxNQUFNLEtBQUssUUFBUztBQUN2QyxRQUFNLFdBQVcsU0FBUyxJQUFJLEtBQUssUUFBUSxLQUFLLFFBQVEsU0FBUyxJQUFJLFFBQVEsS0FBSyxRQUFRLEtBQUssUUFBUTtBQUN2RyxNQUFJLFlBQVksS0FBSyxZQUFZLE1BQU8sUUFBTztBQUMvQyxJQUFFO0FBQUEsSUFDQTtBQUFBLElBQ0EsRUFBRSxJQUFJLEtBQUssS0FBSyxJQUFJLE1BQU0sT0FBTztBQUFBLElBQ2pDQSxNQUFLLElBQUk7QUFBQSxJQUNULFFBQVEsS0FBSyx1QkFBdUJBLE1BQUssSUFBSSxDQUFDO0FBQUEsSUFDOUMsRUFBRSxRQUFRLENBQUMsUUFBUSxLQUFLLElBQUksR0FBRyxRQUFRLEtBQUssSUFBSSxDQUFDLEVBQUU7QUFBQSxFQUNyRDtBQUNBLFNBQU87QUFDVDtBQVNBLFNBQVMsWUFBWSxHQUFnQixNQUFZLE1BQWdCLFVBQXdCO0FBQ3ZGLElBQUUsTUFBTSxLQUFLO0FBQ2IsTUFBSSxRQUFRLEtBQUs7QUFDakIsV0FBUyxPQUFPLFVBQVUsT0FBTyxLQUFJO0FBQ25DLFVBQU0sS0FBSyxFQUFFLE9BQVMsZ0JBQVksUUFBUSxLQUFLO0FBQy9DLFVBQU1DLFNBQVEsT0FBTyxLQUFLLEVBQUUsTUFBTSxLQUFLLEtBQU8sa0JBQWMsQ0FBQyxDQUFDO0FBQzlELFVBQU0sU0FBU0EsT0FBTSxhQUFhLENBQUM7QUFDbkMsVUFBTSxRQUFRLElBQUksS0FBSyxLQUFLLFNBQVcsY0FBVTtBQUNqRCxVQUFNLFNBQWtCLENBQUMsUUFBUSxLQUFLLElBQUksR0FBRyxFQUFFLElBQUksS0FBTyxrQkFBYyxPQUFBQSxPQUFNLENBQUM7QUFDL0UsVUFBTSxRQUFRLEVBQUUsSUFBSSxNQUFNLGlCQUFpQixLQUFLLEdBQUc7QUFDbkQsUUFBSSxTQUFTLEtBQUssU0FBUztBQUN6QixRQUFFLE1BQU0sZUFBZSxPQUFPLGdCQUFnQixNQUFNLFVBQVUsb0JBQW9CLEtBQUssT0FBTyxJQUFJLEVBQUUsT0FBTyxDQUFDO0FBQzVHO0FBQUEsSUFDRjtBQUNBLFFBQUksUUFBUSxNQUFNO0FBQ2hCLFFBQUUsTUFBTSxjQUFjLE9BQU8sR0FBRyxLQUFLLFVBQVUsZUFBZSxJQUFJLDZCQUE2QixFQUFFLE9BQU8sQ0FBQztBQUN6RztBQUFBLElBQ0Y7QUFDQSxZQUFRO0FBQ1IsYUFBUztBQUNULFFBQUksU0FBUyxLQUFLLE9BQU87QUFDdkIsZUFBUyxLQUFLO0FBQ2QsUUFBRSxNQUFNLEtBQUs7QUFBQSxJQUNmO0FBQUEsRUFDRjtBQUNGO0FBRUEsU0FBUyxVQUFVLEdBQWdCLFFBQWdCLE1BQW9CO0FBQ3JFLFFBQU1KLFFBQU8sRUFBRSxLQUFLLE1BQU07QUFDMUIsUUFBTSxRQUFRLEVBQUUsSUFBSUEsTUFBSyxJQUFJLE1BQU0sS0FBSztBQUN4QyxRQUFNLFNBQVMsQ0FBQyxRQUFRQSxLQUFJLENBQUM7QUFDN0IsTUFBSUEsTUFBSyxRQUFRLEtBQUssQ0FBQyxFQUFFLE1BQU0sUUFBUSxJQUFJLElBQUksT0FBT0EsTUFBSyxLQUFLLE1BQU0sS0FBSyxDQUFDLEVBQUUsT0FBT0EsTUFBSyxHQUFHLEVBQUc7QUFDaEcsSUFBRSxLQUFLLHFCQUFxQixPQUFPLEdBQUdLLEtBQUksUUFBUUwsS0FBSSxDQUFDLENBQUMsaUJBQWlCLFlBQVksSUFBSSxtQkFBbUI7QUFBQSxJQUMxRztBQUFBLElBQ0EsTUFBTSxDQUFDQSxNQUFLLEdBQUc7QUFBQSxFQUNqQixDQUFDO0FBQ0g7OztBQzNJQSxZQUFZTSxTQUFPO0FBS25CLElBQU1DLFFBQU8sS0FBSztBQVVYLFNBQVMsV0FBVyxHQUFzQjtBQUMvQyxRQUFNLFdBQVcsRUFBRSxNQUFNLG1CQUFxQix5QkFBcUIsYUFBYSxDQUFDLE1BQU0sS0FBSyxHQUFHLFlBQVk7QUFDM0csUUFBTSxXQUFXLEVBQUUsTUFBTSxrQkFBb0Isd0JBQW9CLFlBQVksQ0FBQyxNQUFNLEtBQUssR0FBRyxZQUFZO0FBQ3hHLFFBQU0sYUFBYSxFQUFFO0FBQUEsSUFDbkI7QUFBQSxJQUNFO0FBQUEsSUFDRjtBQUFBLElBQ0EsQ0FBQyxNQUFNLElBQUksWUFBWSxLQUFPO0FBQUEsSUFDOUIsMkJBQTJCLFFBQVEsaUJBQW1CLFlBQVE7QUFBQSxFQUNoRTtBQUNBLFFBQU0sUUFBVSwwQkFBc0JDLEtBQUksUUFBUTtBQUNsRCxRQUFNLFNBQVMsRUFBRTtBQUFBLElBQ2Y7QUFBQSxJQUNFO0FBQUEsSUFDRjtBQUFBLElBQ0EsQ0FBQyxNQUFNLElBQUksTUFBTSxLQUFLLEtBQUs7QUFBQSxJQUMzQiw2QkFBNkIsS0FBSztBQUFBLEVBQ3BDO0FBQ0EsUUFBTSxTQUFTQyxNQUFPLG9CQUFnQixJQUFJLFFBQVE7QUFDbEQsSUFBRSxLQUFLLGNBQWMsU0FBUyxhQUFhLFFBQVEsR0FBRyxRQUFRLGdCQUFnQixVQUFVLGNBQWMsTUFBTSxRQUFRO0FBQ3BILElBQUUsUUFBUTtBQUVWLFFBQU0sUUFBUSxFQUFFLE9BQU87QUFDdkIsUUFBTSxRQUFlO0FBQUEsSUFDbkI7QUFBQSxJQUNBO0FBQUEsSUFDQSxTQUFTLEVBQUUsTUFBTSxJQUFJLEVBQUUsT0FBUyxtQkFBZSxRQUFRO0FBQUEsSUFDdkQsT0FBTyxFQUFFLE1BQU0sSUFBSSxRQUFVLHNCQUFrQixZQUFZLE1BQU07QUFBQSxJQUNqRSxRQUFRLEVBQUUsTUFBTSxJQUFJLFFBQVUsdUJBQW1CLFlBQVksTUFBTTtBQUFBLEVBQ3JFO0FBQ0EsUUFBTSxFQUFFLEtBQUssUUFBQUMsUUFBTyxJQUFJLGNBQWMsR0FBRyxLQUFLO0FBQzlDLEVBQUFDLGFBQVksR0FBRyxLQUFLO0FBQ3BCLElBQUUsTUFBTSxLQUFLO0FBQ2IsYUFBVyxTQUFTRCxTQUFRO0FBQzFCLE1BQUUsUUFBUSx3QkFBd0IsS0FBSyxJQUFJLFFBQVEsUUFBUSxTQUFXLHlCQUFxQixVQUFVLENBQUMsR0FBRyxDQUFDO0FBQUEsRUFDNUc7QUFDQSxJQUFFLFFBQVUscUJBQWlCLFdBQVc7QUFDeEMsSUFBRSxRQUFVLG9CQUFnQixVQUFVO0FBQ3hDO0FBR0EsU0FBUyxjQUFjLEdBQWdCLE9BQWdEO0FBQ3JGLFFBQU0sRUFBRSxZQUFZLFVBQVUsUUFBUSxTQUFBRSxTQUFRLElBQUk7QUFFbEQsUUFBTSxNQUFNLEVBQUUsS0FBTyxhQUFTO0FBQzlCLFFBQU0sUUFBUSxRQUFRLEdBQUc7QUFDekIsUUFBTSxRQUFRLEVBQUUsSUFBSSxJQUFJLElBQUksTUFBTSxNQUFNO0FBQ3hDLFFBQU1DLFFBQU8sT0FBTyxJQUFJLFFBQVFOLEtBQUksV0FBVyxJQUFJLFFBQVUsZUFBVyxTQUFTLElBQUksR0FBRztBQUN4RixNQUFJLElBQUksU0FBU0E7QUFDZixNQUFFLE1BQU0sYUFBYSxPQUFPLEdBQUdNLEtBQUksOEJBQThCLHNCQUFzQixFQUFFLFFBQVEsQ0FBQyxLQUFLLEVBQUUsQ0FBQztBQUM1RyxXQUFTLElBQUksR0FBRyxJQUFJLFVBQVUsS0FBSztBQUNqQyxRQUFJRCxTQUFRLE1BQU0sQ0FBQyxJQUFJTCxNQUFNO0FBQzdCLE1BQUUsTUFBTSxtQkFBbUIsRUFBRSxJQUFJSyxTQUFRLE9BQU8sQ0FBQyxHQUFHLE1BQU0sU0FBUyxJQUFJLENBQUMsR0FBRyxHQUFHLDBCQUEwQixXQUFXO0FBQUEsTUFDakgsUUFBUSxDQUFDQSxTQUFRLE1BQU0sQ0FBQyxDQUFDO0FBQUEsSUFDM0IsQ0FBQztBQUFBLEVBQ0g7QUFDQSxNQUFJLElBQUksUUFBVSxhQUFVLFFBQU8sRUFBRSxLQUFLLE9BQU8sUUFBUSxDQUFDLEVBQUU7QUFDNUQsTUFBSSxJQUFJLE9BQU8sWUFBWTtBQUN6QixNQUFFLE1BQU0sYUFBYSxPQUFPQyxPQUFNLGlCQUFpQixVQUFVLGFBQWEsRUFBRSxRQUFRLENBQUMsS0FBSyxFQUFFLENBQUM7QUFDN0YsV0FBTyxFQUFFLEtBQUssT0FBTyxRQUFRLENBQUMsRUFBRTtBQUFBLEVBQ2xDO0FBQ0EsUUFBTSxPQUFPLE9BQU8sTUFBTSxJQUFJLEdBQUcsSUFBSSxLQUFLLEtBQUssT0FBTyxJQUFJLElBQUksR0FBRztBQUNqRSxNQUFJLE9BQU8sS0FBSyxPQUFPLFVBQVU7QUFDL0IsTUFBRTtBQUFBLE1BQ0E7QUFBQSxNQUNBLEVBQUUsSUFBSSxPQUFPLE9BQU8sSUFBSSxHQUFHLEdBQUcsTUFBTSxrQkFBa0IsSUFBSSxHQUFHLG9CQUFvQjtBQUFBLE1BQ2pGLEdBQUcsSUFBSTtBQUFBLE1BQ1AsUUFBUSxRQUFRO0FBQUEsTUFDaEIsRUFBRSxRQUFRLENBQUMsT0FBTyxPQUFPLE1BQU0sSUFBSSxHQUFHLENBQUMsRUFBRTtBQUFBLElBQzNDO0FBQ0EsV0FBTyxFQUFFLEtBQUssT0FBTyxRQUFRLENBQUMsRUFBRTtBQUFBLEVBQ2xDO0FBQ0EsUUFBTUgsVUFBUyxvQkFBSSxJQUFJLENBQUMsQ0FBQyxJQUFJLEtBQUssSUFBSSxDQUFDLENBQUM7QUFDeEMsYUFBVyxHQUFHLE9BQU8sSUFBSSxLQUFLLElBQUksT0FBTyxPQUFPLENBQUMsS0FBSyxHQUFHLElBQUk7QUFDN0QsTUFBSSxRQUFRLElBQUk7QUFDaEIsV0FBUyxRQUFRLE9BQU8sR0FBRyxTQUFTLEdBQUcsU0FBUztBQUM5QyxVQUFNLFFBQVFFLFNBQVEsS0FBSyxRQUFRLENBQUM7QUFDcEMsVUFBTSxTQUFTLENBQUMsT0FBTyxRQUFRLEtBQUssQ0FBQztBQUNyQyxVQUFNLEtBQUssRUFBRSxJQUFJLE1BQU0sSUFBSSxNQUFNLFNBQVMsS0FBSyxHQUFHO0FBQ2xELFVBQU0sUUFBUSxTQUFTLE1BQU0sUUFBUUwsS0FBSSxXQUFXLE1BQU0sUUFBVSxlQUFXLFNBQVMsTUFBTSxHQUFHO0FBQ2pHLFFBQUksTUFBTSxPQUFPLFlBQVk7QUFDM0IsUUFBRSxNQUFNLGVBQWUsSUFBSSxPQUFPLGlCQUFpQixVQUFVLEtBQUssSUFBSSw4QkFBOEIsRUFBRSxPQUFPLENBQUM7QUFDOUc7QUFBQSxJQUNGO0FBQ0EsVUFBTSxRQUFRRyxRQUFPLElBQUksTUFBTSxHQUFHO0FBQ2xDLFFBQUksVUFBVSxRQUFXO0FBQ3ZCLFFBQUUsTUFBTSxxQkFBcUIsSUFBSSxPQUFPLDZDQUE2QyxLQUFLLFNBQVMsRUFBRSxPQUFPLENBQUM7QUFDN0c7QUFBQSxJQUNGO0FBQ0EsSUFBQUEsUUFBTyxJQUFJLE1BQU0sS0FBSyxLQUFLO0FBQzNCLFVBQU0sU0FBUyxPQUFPLE1BQU0sTUFBTSxHQUFHLElBQUksS0FBSyxLQUFLLE9BQU8sSUFBSSxNQUFNLEdBQUc7QUFDdkUsUUFBSSxXQUFXLE9BQU87QUFDcEIsUUFBRTtBQUFBLFFBQ0E7QUFBQSxRQUNBLEVBQUUsSUFBSSxPQUFPLE9BQU8sTUFBTSxHQUFHLEdBQUcsTUFBTSxrQkFBa0IsTUFBTSxHQUFHLGlCQUFpQixLQUFLLFNBQVM7QUFBQSxRQUNoRyxHQUFHLE1BQU07QUFBQSxRQUNULEdBQUcsS0FBSztBQUFBLFFBQ1IsRUFBRSxRQUFRLENBQUMsR0FBRyxRQUFRLE9BQU8sTUFBTSxNQUFNLEdBQUcsQ0FBQyxFQUFFO0FBQUEsTUFDakQ7QUFBQSxJQUNGO0FBQ0EsZUFBVyxHQUFHLE9BQU8sTUFBTSxLQUFLLE1BQU0sT0FBTyxTQUFTLEtBQUssSUFBSSxRQUFRLEtBQUs7QUFDNUUsVUFBTSxNQUFNLE1BQU0sTUFBTSxNQUFNLEtBQUssSUFBSUg7QUFDdkMsUUFBSSxXQUFXLE9BQU8sTUFBTSxHQUFHLFFBQVEsR0FBRyxNQUFNLFFBQVFBLE9BQU0sUUFBUSxLQUFLLEdBQUc7QUFDNUUsUUFBRTtBQUFBLFFBQ0E7QUFBQSxRQUNBO0FBQUEsUUFDQTtBQUFBLFFBQ0EsdUVBQXVFLEdBQUc7QUFBQSxRQUMxRSxFQUFFLFFBQVEsQ0FBQyxHQUFHLFFBQVEsTUFBTSxNQUFNLE1BQU0sS0FBSyxDQUFDLEVBQUU7QUFBQSxNQUNsRDtBQUFBLElBQ0Y7QUFDQSxZQUFRLE1BQU07QUFBQSxFQUNoQjtBQUNBLFNBQU8sRUFBRSxLQUFLLE9BQU8sUUFBUSxDQUFDLEdBQUdHLFFBQU8sS0FBSyxDQUFDLEVBQUU7QUFDbEQ7QUFHQSxTQUFTLFdBQ1AsR0FDQSxFQUFFLE1BQU0sR0FDUixPQUNBLE9BQ0EsT0FDQSxRQUNBLE9BQ007QUFDTixRQUFNSSxTQUFRLE1BQU0sTUFBTSxLQUFLO0FBQy9CLFFBQU0sUUFBUSxNQUFNLElBQUksS0FBSztBQUM3QixRQUFNLFFBQVEsRUFBRSxJQUFJLE1BQU0sT0FBTyxLQUFLLEdBQUcsTUFBTSxpQkFBaUIsS0FBSyxXQUFXLEtBQUssU0FBUztBQUM5RixRQUFNLE1BQU1BLFNBQVFQO0FBQ3BCLFFBQU1NLFFBQU8sR0FBR0MsVUFBU1AsUUFBTyxTQUFTLFVBQVUsa0JBQWtCLEdBQUcsYUFBYSxNQUFNLFNBQVMsRUFBRSxFQUFFLFNBQVMsR0FBRyxHQUFHLENBQUM7QUFDeEgsUUFBTSxRQUFRLEVBQUUsUUFBUSxDQUFDLEdBQUcsUUFBUSxNQUFNLE1BQU0sS0FBSyxDQUFDLEVBQUU7QUFDeEQsTUFBSU8sVUFBU1AsU0FBUSxVQUFVLEdBQUc7QUFDaEMsTUFBRSxNQUFNLG9CQUFvQixPQUFPTSxPQUFNLDBDQUEwQyxLQUFLO0FBQ3hGO0FBQUEsRUFDRjtBQUNBLFFBQU0sT0FBTyxPQUFPLE1BQU0sR0FBRyxRQUFRO0FBQ3JDLFFBQU0sUUFBUSxRQUFRLFdBQVcsUUFBUU4sT0FBTSxNQUFNLFFBQVEsS0FBSyxJQUFJLFNBQVMsUUFBUUE7QUFDdkYsTUFBSSxNQUFPO0FBQ1gsSUFBRTtBQUFBLElBQ0E7QUFBQSxJQUNBO0FBQUEsSUFDQU07QUFBQSxJQUNBLFFBQVEsZ0NBQWdDLFFBQVFOLEtBQUksS0FBSyxzQ0FBc0MsUUFBUUEsS0FBSTtBQUFBLElBQzNHO0FBQUEsRUFDRjtBQUNGO0FBRUEsU0FBU0ksYUFBWSxHQUFnQixFQUFFLE9BQU8sV0FBVyxHQUFnQjtBQUN2RSxRQUFNLE9BQWlCLENBQUM7QUFDeEIsV0FBUyxRQUFRLEdBQUcsUUFBUSxZQUFZLFNBQVM7QUFDL0MsVUFBTSxRQUFRLE1BQU0sSUFBSSxLQUFLO0FBQzdCLFVBQU0sT0FBTyxNQUFNLE1BQU0sS0FBSyxLQUFLSjtBQUNuQyxVQUFNLFFBQVEsRUFBRSxJQUFJLE1BQU0sT0FBTyxLQUFLLEdBQUcsTUFBTSxpQkFBaUIsS0FBSyxHQUFHO0FBQ3hFLFVBQU0sU0FBUyxDQUFDLE1BQU0sTUFBTSxLQUFLLENBQUM7QUFDbEMsUUFBSSxVQUFVLEdBQUc7QUFDZixVQUFJLE1BQU0sTUFBTSxLQUFLLE1BQU0sR0FBRztBQUM1QixVQUFFO0FBQUEsVUFDQTtBQUFBLFVBQ0E7QUFBQSxVQUNBLEdBQUcsT0FBTyxTQUFTLE9BQU87QUFBQSxVQUMxQjtBQUFBLFVBQ0E7QUFBQSxZQUNFO0FBQUEsVUFDRjtBQUFBLFFBQ0Y7QUFBQSxNQUNGO0FBQUEsSUFDRixXQUFXLEVBQUUsTUFBTSxxQkFBcUIsT0FBTyxPQUFPLE1BQU0sS0FBSyxRQUFRLEVBQUUsT0FBTyxLQUFLLEVBQUcsTUFBSyxLQUFLLEtBQUs7QUFBQSxFQUMzRztBQUNBLE1BQUksS0FBSyxXQUFXLEVBQUc7QUFDdkIsSUFBRTtBQUFBLElBQ0E7QUFBQSxJQUNBLEVBQUUsSUFBSSxNQUFNLE9BQU8sS0FBSyxDQUFDLENBQVcsR0FBRyxNQUFNLEdBQUcsS0FBSyxNQUFNLGlCQUFpQjtBQUFBLElBQzVFLEdBQUcsV0FBVyxJQUFJLENBQUM7QUFBQSxJQUNuQjtBQUFBLElBQ0EsRUFBRSxRQUFRLEtBQUssTUFBTSxHQUFHLEVBQUUsRUFBRSxJQUFJLENBQUMsTUFBTSxNQUFNLE1BQU0sQ0FBQyxDQUFDLEdBQUcsTUFBTSxDQUFDLEdBQUcsSUFBSSxJQUFJLEtBQUssSUFBSSxDQUFDLE1BQU0sTUFBTSxJQUFJLENBQUMsQ0FBQyxDQUFDLENBQUMsRUFBRTtBQUFBLEVBQzVHO0FBQ0Y7OztBQ2hNQSxZQUFZUSxTQUFPOzs7QUNBbkIsWUFBWUMsU0FBTztBQU1uQixJQUFNQyxhQUFZLENBQUMsSUFBSSxPQUFPLFVBQVUsUUFBUSxRQUFRLFVBQVUsTUFBTTtBQUd4RSxTQUFTLFNBQVMsR0FBbUM7QUFDbkQsTUFBSSxFQUFFLElBQU0seUJBQXFCLE1BQU0sRUFBRSxRQUFRLFVBQVcsUUFBTztBQUNuRSxRQUFNLFNBQVMsRUFBRSxJQUFNLHdCQUFvQixJQUFNO0FBQ2pELFNBQU8sRUFBRSxRQUFRLE9BQU8sS0FBSyxDQUFDLFVBQVUsTUFBTSxXQUFXLFVBQVUsTUFBTSxTQUFTLFFBQVE7QUFDNUY7QUFHTyxTQUFTLG1CQUFtQixHQUFnQixVQUFrQixVQUF3QjtBQUMzRixRQUFNLE9BQU9BLFdBQVUsUUFBUTtBQUMvQixRQUFNLFFBQVEsQ0FBQyxRQUFnQixNQUFjLE9BQStCLGFBQzFFLEVBQUUsTUFBTSxVQUFVLElBQUksSUFBSSxRQUFRLE1BQU0sT0FBTyxRQUFRO0FBQ3pELE1BQUksYUFBYSxHQUFHO0FBQ2xCLFVBQU0sTUFBTTtBQUNaLFVBQVEsa0JBQWMsU0FBUyxDQUFDLE1BQU0sTUFBTSxHQUFHLEdBQUc7QUFDbEQsVUFBUSxpQkFBYSxRQUFRLENBQUMsTUFBTSxNQUFNLEdBQUcsR0FBRztBQUNoRCxVQUFRLDJCQUF1QixrQkFBa0IsQ0FBQyxNQUFNLE1BQU0sR0FBRyxHQUFHO0FBQ3BFLFVBQVEsMEJBQXNCLGlCQUFpQixDQUFDLE1BQU0sTUFBTSxHQUFHLEdBQUc7QUFDbEU7QUFBQSxFQUNGO0FBQ0EsUUFBTSxTQUFTLGFBQWUscUJBQWlCLGFBQWU7QUFDOUQsUUFBTSxRQUFRO0FBQUEsSUFDVjtBQUFBLElBQ0Y7QUFBQSxJQUNBLENBQUMsTUFBTyxTQUFTLEtBQUssSUFBSSxhQUFlLHFCQUFpQixNQUFNO0FBQUEsSUFDaEUsU0FBUyxvQkFBb0IsSUFBSSxLQUFLLFdBQVcsSUFBSTtBQUFBLEVBQ3ZEO0FBQ0EsUUFBTSxRQUFRLGFBQWU7QUFDN0IsUUFBUSxpQkFBYSxRQUFRLENBQUMsTUFBTyxRQUFRLEtBQUssSUFBSSxNQUFNLEdBQUksUUFBUSxlQUFlLFdBQVcsSUFBSSxFQUFFO0FBQ3hHLFFBQVEsMkJBQXVCLGtCQUFrQixDQUFDLE1BQU0sTUFBTSxHQUFHLHdDQUF3QztBQUN6RyxRQUFNQyxVQUFTLEVBQUUsSUFBTSx5QkFBcUIsTUFBTSxFQUFFLFFBQVE7QUFDNUQsUUFBTSxTQUFTLFNBQVMsQ0FBQztBQUN6QixRQUFNLE9BQU87QUFBQSxJQUNUO0FBQUEsSUFDRjtBQUFBLElBQ0EsQ0FBQyxNQUFNLE1BQU0sTUFBTSxDQUFDQSxXQUFVLFdBQVc7QUFBQSxJQUN6Q0EsVUFBUyx5Q0FBeUM7QUFBQSxFQUNwRDtBQUNBLE1BQUksQ0FBQyxPQUFRO0FBQ2IsUUFBTSxPQUFPLEVBQUUsTUFBTSxRQUFRLE9BQU8sU0FBVyx1QkFBbUI7QUFDbEUsUUFBTSxXQUFXLEVBQUUsTUFBTSxRQUFRLE9BQU8sU0FBVyxzQkFBa0I7QUFDckUsUUFBTSxNQUFNLEVBQUUsTUFBTSxRQUFRLEVBQUUsT0FBUyx1QkFBbUIsRUFBRTtBQUM1RCxRQUFNLE9BQU8sUUFBUSxLQUFLLFFBQVEsUUFBUSxLQUFLO0FBQy9DLFFBQU1DLFFBQU8sYUFBZSxvQkFBZ0IsYUFBZTtBQUMzRCxNQUFJQSxTQUFRLGFBQWEsTUFBTTtBQUM3QixNQUFFO0FBQUEsTUFDQTtBQUFBLE1BQ0EsRUFBRSxJQUFJLElBQUksSUFBSSxNQUFNLFlBQVk7QUFBQSxNQUNoQyxHQUFHLFFBQVE7QUFBQSxNQUNYLEdBQUcsSUFBSSxtQkFBbUIsSUFBSSxPQUFPLEtBQUssVUFBVSxPQUFPLElBQUksQ0FBQyxZQUFZLElBQUk7QUFBQSxNQUNoRixFQUFFLFFBQVEsQ0FBQyxLQUFLLEtBQUssS0FBSyxFQUFFO0FBQUEsSUFDOUI7QUFBQSxFQUNGO0FBQ0EsTUFBSSxTQUFTLFFBQVEsU0FBUyxPQUFPO0FBQ25DLE1BQUU7QUFBQSxNQUNBO0FBQUEsTUFDQSxFQUFFLElBQUksRUFBRSxPQUFTLGtCQUFjLE1BQU0sUUFBUTtBQUFBLE1BQzdDLGVBQWUsS0FBSztBQUFBLE1BQ3BCLGtDQUFrQyxTQUFTLEtBQUs7QUFBQSxNQUNoRCxFQUFFLFFBQVEsQ0FBQyxFQUFFLE1BQU0sUUFBUSxFQUFFLE9BQVMsZ0JBQVksRUFBRSxPQUFPLFNBQVMsS0FBSyxFQUFFO0FBQUEsSUFDN0U7QUFBQSxFQUNGO0FBQ0Y7QUFHTyxTQUFTLGdCQUFnQixHQUFnQixPQUFvQixPQUFnQztBQUNsRyxRQUFNLFVBQVUsRUFBRSxLQUFPLGtCQUFjO0FBQ3ZDLFFBQU0sUUFBUSxFQUFFLEtBQU8sZ0JBQVk7QUFDbkMsUUFBTSxTQUFTLEVBQUUsTUFBTSxRQUFRLEVBQUUsT0FBUyxpQkFBYTtBQUN2RCxRQUFNLFVBQVUsRUFBRSxNQUFNLEtBQUssRUFBRSxPQUFTLG9CQUFrQix3QkFBb0I7QUFDOUUsUUFBTSxVQUFpQixFQUFFLElBQUksRUFBRSxPQUFTLG9CQUFnQixPQUFPLFFBQVE7QUFDdkUsTUFBSSxNQUFNLGFBQWEsR0FBRztBQUN4QixVQUFNLE9BQU8sQ0FBQyxNQUFjLElBQVksTUFBZSxPQUFlLFVBQWlCO0FBQ3JGLFVBQUksQ0FBQyxLQUFNLEdBQUUsTUFBTSxVQUFVLElBQUksSUFBSSxFQUFFLElBQUksS0FBSyxHQUFHLE9BQU8sd0JBQXdCLEVBQUUsUUFBUSxDQUFDLEtBQUssRUFBRSxDQUFDO0FBQUEsSUFDdkc7QUFDQSxTQUFLLFdBQVcsUUFBUSxJQUFJLFFBQVEsT0FBTyxNQUFNLElBQUlDLEtBQUksUUFBUSxPQUFPLENBQUMsR0FBRyxRQUFRLE9BQU8sQ0FBQztBQUM1RixTQUFLLFNBQVMsTUFBTSxJQUFJLFFBQVEsS0FBSyxNQUFNLElBQUlBLEtBQUksUUFBUSxLQUFLLENBQUMsR0FBRyxRQUFRLEtBQUssQ0FBQztBQUNsRixTQUFLLFVBQVUsT0FBTyxNQUFNLElBQUksT0FBTyxVQUFVLEdBQUcsR0FBRyxPQUFPLEtBQUssSUFBSSxPQUFPLEtBQUs7QUFDbkY7QUFBQSxNQUNFO0FBQUEsTUFDQSxRQUFRO0FBQUEsTUFDUixRQUFRLE1BQU0sQ0FBQyxTQUFTLFNBQVMsQ0FBQztBQUFBLE1BQ2xDO0FBQUEsTUFDQTtBQUFBLElBQ0Y7QUFDQTtBQUFBLEVBQ0Y7QUFDQSxRQUFNLFNBQVMsU0FBUyxDQUFDO0FBQ3pCLFFBQU0sU0FBUyxLQUFLLE1BQU0sUUFBUSxRQUFRLEtBQUssRUFBRTtBQUNqRCxRQUFNLE9BQU8sUUFBUSxRQUFRLEtBQUs7QUFDbEMsUUFBTSxRQUFRLEVBQUUsSUFBSSxRQUFRLElBQUksTUFBTSxVQUFVO0FBQ2hELFFBQU1DLFFBQU8sVUFBVSxNQUFNLFVBQVUsSUFBSSxXQUFXRCxLQUFJLFFBQVEsS0FBSyxDQUFDLENBQUM7QUFDekUsUUFBTSxTQUFTLENBQUMsUUFBUSxPQUFPLENBQUM7QUFDaEMsTUFBSSxFQUFFLE1BQU0sa0JBQWtCLE9BQU8sUUFBUSxLQUFLLE1BQU0sS0FBSyxFQUFFLE9BQU8sUUFBUSxHQUFHLEdBQUc7QUFDbEYsTUFBRSxLQUFLLDBCQUEwQixPQUFPQyxPQUFNLDJDQUEyQztBQUFBLE1BQ3ZGO0FBQUEsTUFDQSxNQUFNLENBQUMsUUFBUSxHQUFHO0FBQUEsSUFDcEIsQ0FBQztBQUFBLEVBQ0g7QUFDQSxNQUFJLFNBQVMsTUFBTSxXQUFXLEtBQUssUUFBUSxRQUFRLElBQUk7QUFDckQsTUFBRSxNQUFNLGtCQUFrQixPQUFPQSxPQUFNLHNEQUFzRCxFQUFFLE9BQU8sQ0FBQztBQUFBLEVBQ3pHO0FBQ0EsTUFBSSxRQUFRO0FBQ1YsVUFBTSxRQUFRLEVBQUUsTUFBTSxRQUFRLE9BQU8sU0FBVywwQkFBc0I7QUFDdEUsUUFBSSxPQUFPLE1BQU0sT0FBTztBQUN0QixRQUFFLE1BQU0sa0JBQWtCLE9BQU9BLE9BQU0sMEJBQTBCLE1BQU0sS0FBSyxJQUFJO0FBQUEsUUFDOUUsUUFBUSxDQUFDLEdBQUcsUUFBUSxNQUFNLEtBQUs7QUFBQSxNQUNqQyxDQUFDO0FBQUEsSUFDSDtBQUNBLElBQUFDLGFBQVksR0FBRyxPQUFPLE9BQU8sUUFBUSxRQUFRLEtBQUssR0FBRyxLQUFLO0FBQUEsRUFDNUQ7QUFDQSxlQUFhLEdBQUcsT0FBTyxRQUFRLE9BQU87QUFDdEMsYUFBVyxHQUFHLEtBQUs7QUFDckI7QUFHQSxTQUFTQSxhQUNQLEdBQ0EsT0FDQSxPQUNBLFFBQ0EsT0FDQSxPQUNNO0FBQ04sUUFBTSxXQUFXLEVBQUUsTUFBTSxRQUFRLE9BQU8sU0FBVyxzQkFBa0I7QUFDckUsUUFBTSxhQUFhLENBQUNDLFFBQWVDLFNBQWdCQSxPQUFNLFNBQVMsU0FBU0QsU0FBUSxLQUFLO0FBQ3hGLE1BQUksQ0FBQyxXQUFXLE1BQU0sT0FBTyxNQUFNLEdBQUcsR0FBRztBQUN2QyxNQUFFO0FBQUEsTUFDQTtBQUFBLE1BQ0EsRUFBRSxJQUFJLE1BQU0sSUFBSSxNQUFNLFFBQVE7QUFBQSxNQUM5QixPQUFPLE1BQU0sS0FBSyxXQUFXLE1BQU0sR0FBRztBQUFBLE1BQ3RDLDRDQUE0QyxTQUFTLEtBQUs7QUFBQSxNQUMxRCxFQUFFLFFBQVEsQ0FBQyxPQUFPLFNBQVMsS0FBSyxFQUFFO0FBQUEsSUFDcEM7QUFBQSxFQUNGO0FBQ0EsUUFBTSxLQUFLRSxLQUFJLE1BQU0sUUFBUTtBQUM3QixhQUFXLEVBQUUsTUFBTSxNQUFNLEtBQUssT0FBTztBQUNuQyxVQUFNLFNBQVMsRUFBRSxNQUFNLEtBQUssTUFBTSxXQUFXLFFBQVEsTUFBTSxTQUFTLEVBQUU7QUFDdEUsUUFBSSxXQUFXLE9BQU8sT0FBTyxPQUFPLEdBQUcsRUFBRztBQUMxQyxNQUFFO0FBQUEsTUFDQTtBQUFBLE1BQ0EsRUFBRSxJQUFJLE9BQU8sSUFBSSxNQUFNLG1CQUFtQixLQUFLLEdBQUc7QUFBQSxNQUNsRCxPQUFPLE9BQU8sS0FBSyxXQUFXLE9BQU8sR0FBRztBQUFBLE1BQ3hDLDRDQUE0QyxTQUFTLEtBQUs7QUFBQSxNQUMxRCxFQUFFLFFBQVEsQ0FBQyxNQUFNLFFBQVEsTUFBTSxJQUFJLEdBQUcsUUFBUSxNQUFNLEdBQUcsU0FBUyxLQUFLLEVBQUU7QUFBQSxJQUN6RTtBQUFBLEVBQ0Y7QUFDRjtBQUVBLElBQU1DLFFBQU8sSUFBSSxZQUFZLFNBQVMsRUFBRSxPQUFPLE1BQU0sV0FBVyxLQUFLLENBQUM7QUFFdEUsU0FBUyxhQUNQLEdBQ0EsT0FDQSxRQUNBLFNBQ007QUFDTixRQUFNLFFBQVEsRUFBRSxJQUFJLE9BQU8sTUFBTSxJQUFJLE1BQU0sU0FBUztBQUNwRCxNQUFJLE9BQU8sUUFBUSxFQUFHLEdBQUUsTUFBTSxpQkFBaUIsT0FBTyxHQUFHLE9BQU8sS0FBSyxJQUFJLFVBQVUsRUFBRSxRQUFRLENBQUMsT0FBTyxLQUFLLEVBQUUsQ0FBQztBQUM3RyxNQUFJLE9BQU8sVUFBVSxFQUFHO0FBQ3hCLFFBQU0sTUFBTSxRQUFRLE1BQU0sUUFBUSxDQUFDO0FBQ25DLFFBQU1MLFFBQU8sTUFBTSxJQUFJLFFBQVEsUUFBUSxRQUFRLE1BQU0sU0FBUyxHQUFHLEdBQUc7QUFDcEUsTUFBSSxVQUFVLE9BQU8sS0FBSyxRQUFRLE1BQU0sU0FBUyxHQUFHLEVBQUUsS0FBSyxDQUFDLFNBQVMsU0FBUyxDQUFDLElBQUkseUJBQXlCO0FBQzVHLE1BQUk7QUFDRixJQUFBSyxNQUFLLE9BQU9MLEtBQUk7QUFBQSxFQUNsQixRQUFRO0FBQ04sY0FBVTtBQUFBLEVBQ1o7QUFDQSxNQUFJLFlBQVksSUFBSTtBQUNsQixNQUFFLE1BQU0sa0JBQWtCLEVBQUUsSUFBSSxRQUFRLElBQUksTUFBTSxVQUFVLEdBQUcsU0FBUyxxQkFBcUI7QUFBQSxNQUMzRixRQUFRLENBQUMsT0FBTyxPQUFPLE9BQU87QUFBQSxJQUNoQyxDQUFDO0FBQUEsRUFDSDtBQUNBLFFBQU0sRUFBRSxRQUFRLElBQUk7QUFDcEIsV0FBUyxPQUFPLEdBQUcsT0FBTyxRQUFRLE9BQU8sT0FBUSxLQUFJLFFBQVEsTUFBTSxJQUFJLElBQUksTUFBTSxFQUFHO0FBQ3BGLElBQUU7QUFBQSxJQUNBO0FBQUEsSUFDQTtBQUFBLElBQ0E7QUFBQSxJQUNBO0FBQUEsSUFDQSxFQUFFLFFBQVEsQ0FBQyxPQUFPLEtBQUssR0FBRyxPQUFPLEtBQUs7QUFBQSxFQUN4QztBQUNGO0FBR0EsU0FBUyxXQUFXLEdBQWdCLE9BQTBCO0FBQzVELE1BQUksTUFBTSxhQUFlLGtCQUFlO0FBQ3hDLFFBQU0sUUFBUSxFQUFFLElBQU0sZ0JBQVk7QUFDbEMsUUFBTSxFQUFFLFVBQVUsUUFBUSxJQUFJO0FBRTlCLFFBQU0sT0FBTyxRQUFRO0FBQ3JCLFFBQU0sT0FBTyxLQUFLLE1BQU0sUUFBUSxNQUFNLElBQUksSUFBSSxDQUFDO0FBQy9DLE1BQUksUUFBUSxLQUFLLE1BQU0sUUFBUSxRQUFRLEVBQUc7QUFDMUMsSUFBRTtBQUFBLElBQ0E7QUFBQSxJQUNBLEVBQUUsSUFBSSxRQUFRLE9BQU8sSUFBSSxHQUFHLE1BQU0sa0JBQWtCLElBQUksR0FBRztBQUFBLElBQzNELGFBQWEsSUFBSTtBQUFBLElBQ2pCLFdBQVcsS0FBSyxNQUFNLFFBQVEsUUFBUSxDQUFDLG9CQUFvQixLQUFLO0FBQUEsSUFDaEUsRUFBRSxRQUFRLENBQUMsUUFBUSxNQUFNLElBQUksQ0FBQyxFQUFFO0FBQUEsRUFDbEM7QUFDRjs7O0FDaE5BLFlBQVlNLFNBQU87QUFPWixTQUFTLFdBQVcsR0FBZ0IsT0FBMEI7QUFDbkUsUUFBTSxPQUFPLElBQUksS0FBSyxNQUFNLFFBQVE7QUFDcEMsUUFBTSxRQUFRLEVBQUUsTUFBTSxJQUFJLE1BQU0sUUFBVSxlQUFXLE1BQU0sV0FBYSxjQUFVO0FBQ2xGLFFBQU0sU0FBUyxFQUFFLE1BQU0sSUFBSSxNQUFNLFFBQVUsZ0JBQVksTUFBTSxXQUFhLGNBQVU7QUFDcEYsUUFBTSxPQUFpQixDQUFDO0FBQ3hCLFdBQVMsSUFBSSxHQUFHLElBQUksTUFBTSxXQUFXLEtBQUs7QUFDeEMsaUJBQWEsR0FBRyxPQUFPLENBQUM7QUFDeEIsVUFBTUMsUUFBTyxNQUFNLEtBQUssQ0FBQztBQUN6QixRQUFJLFFBQVFBLEtBQUksTUFBTSxHQUFJO0FBQzFCLFVBQU0sRUFBRSxNQUFNLFNBQVMsS0FBSyxPQUFPLE1BQU0sSUFBSSxLQUFLLEtBQUssT0FBTyxDQUFDO0FBQy9ELFVBQU0sUUFBUSxFQUFFLElBQUlBLE1BQUssSUFBSSxNQUFNLG1CQUFtQixDQUFDLEdBQUc7QUFDMUQsVUFBTSxTQUFTLGlCQUFpQixHQUFHLFdBQVcsS0FBSztBQUNuRCxVQUFNLFNBQVMsQ0FBQyxRQUFRQSxLQUFJLENBQUM7QUFDN0IsUUFBSSxDQUFDLEVBQUUsTUFBTSxxQkFBcUIsT0FBTyxPQUFPLE1BQU0sRUFBRztBQUN6RCxRQUFJLFNBQVMsTUFBTSxVQUFVO0FBQzNCLFFBQUUsTUFBTSxxQkFBcUIsT0FBTyxRQUFRLGtCQUFrQixNQUFNLFFBQVEsSUFBSSxFQUFFLE9BQU8sQ0FBQztBQUMxRjtBQUFBLElBQ0Y7QUFDQSxVQUFNLFFBQVEsT0FBTyxLQUFLLENBQUM7QUFDM0IsUUFBSSxVQUFVLEtBQUssQ0FBQyxTQUFTO0FBQzNCLFFBQUUsTUFBTSx5QkFBeUIsT0FBTyxHQUFHLE1BQU0sc0JBQXNCLDhCQUE4QixFQUFFLE9BQU8sQ0FBQztBQUMvRztBQUFBLElBQ0Y7QUFDQSxRQUFJLFVBQVUsS0FBSyxRQUFRLEtBQUssTUFBTSxJQUFJO0FBQ3hDLFFBQUU7QUFBQSxRQUNBO0FBQUEsUUFDQTtBQUFBLFFBQ0EsR0FBRyxNQUFNO0FBQUEsUUFDVDtBQUFBLFFBQ0EsRUFBRSxRQUFRLENBQUMsUUFBUSxLQUFLLEdBQUcsR0FBRyxNQUFNLEVBQUU7QUFBQSxNQUN4QztBQUFBLElBQ0Y7QUFDQSxRQUFJLEVBQUUsT0FBTyxLQUFLLEVBQUcsTUFBSyxLQUFLLENBQUM7QUFDaEMsUUFBSSxDQUFDLFdBQVcsVUFBVSxFQUFHLFlBQVcsR0FBRyxPQUFPLE1BQU07QUFDeEQsUUFBSSxDQUFDLFFBQVMsYUFBWSxHQUFHLE9BQU8sTUFBTSxFQUFFLE1BQUFBLE9BQU0sT0FBTyxLQUFLLE9BQU8sT0FBTyxPQUFPLENBQUM7QUFBQSxFQUN0RjtBQUNBLE1BQUksS0FBSyxXQUFXLEVBQUc7QUFDdkIsSUFBRTtBQUFBLElBQ0E7QUFBQSxJQUNBLEVBQUUsSUFBSSxNQUFNLE9BQU8sS0FBSyxDQUFDLENBQVcsR0FBRyxNQUFNLEdBQUcsS0FBSyxNQUFNLDJCQUEyQjtBQUFBLElBQ3RGLEdBQUcsS0FBSyxXQUFXLElBQUksaUJBQWlCLGtCQUFrQjtBQUFBLElBQzFEO0FBQUEsSUFDQSxFQUFFLFFBQVEsS0FBSyxNQUFNLEdBQUcsRUFBRSxFQUFFLElBQUksQ0FBQyxNQUFNLE1BQU0sTUFBTSxDQUFDLENBQUMsR0FBRyxNQUFNLENBQUMsR0FBRyxJQUFJLElBQUksS0FBSyxJQUFJLENBQUMsTUFBTSxNQUFNLElBQUksQ0FBQyxDQUFDLENBQUMsQ0FBQyxFQUFFO0FBQUEsRUFDNUc7QUFDRjtBQVlBLFNBQVMsWUFBWSxHQUFnQixPQUFvQixNQUFZLElBQWtCO0FBQ3JGLFFBQU0sRUFBRSxVQUFVLFFBQVEsUUFBUSxJQUFJO0FBQ3RDLFFBQU0sU0FBUyxDQUFDLFNBQWlCO0FBQy9CLFVBQU0sU0FBUyxFQUFFLE1BQU0sS0FBSyxRQUFRLE9BQU8sSUFBSSxDQUFDO0FBQ2hELFdBQU8sRUFBRSxNQUFNLEtBQUssTUFBTSxPQUFPLFFBQVEsQ0FBQyxHQUFHLE9BQU8sUUFBUSxNQUFNLEVBQUU7QUFBQSxFQUN0RTtBQUNBLFFBQU0sT0FBTyxRQUFRLEdBQUcsSUFBSTtBQUM1QixRQUFNQyxRQUFPLE9BQU8sR0FBRyxLQUFLO0FBQzVCLE1BQUksV0FBYSx3QkFBb0I7QUFDbkMsUUFBSSxXQUFXLEtBQUssSUFBSUEsTUFBSyxJQUFJLEdBQUcsS0FBSyxJQUFJLEdBQUcsTUFBTSxDQUFDLEdBQUcsS0FBSyxPQUFPLEtBQUssR0FBRztBQUM1RSxRQUFFO0FBQUEsUUFDQTtBQUFBLFFBQ0EsR0FBRztBQUFBLFFBQ0gsR0FBRztBQUFBLFFBQ0gsV0FBVyxRQUFRLHFDQUFxQyxHQUFHLEtBQUssa0JBQWtCQSxNQUFLLElBQUk7QUFBQSxRQUMzRixFQUFFLFFBQVEsQ0FBQyxNQUFNQSxNQUFLLE9BQU8sSUFBSSxFQUFFO0FBQUEsTUFDckM7QUFBQSxJQUNGO0FBQUEsRUFDRixXQUFXQSxNQUFLLFFBQVEsTUFBTSxLQUFLLFVBQVUsR0FBSTtBQUNqRCxNQUFJLFFBQVEsR0FBRyxLQUFLLE1BQU0sR0FBSTtBQUM5QixRQUFNLE9BQU8sT0FBTyxHQUFHLE9BQU8sR0FBRyxLQUFLLFFBQVE7QUFDOUMsUUFBTSxRQUFRLE9BQU8sS0FBSyxJQUFJO0FBQzlCLFFBQU0sTUFBTSxLQUFLLFNBQVMsR0FBRyxRQUFRLElBQUksR0FBRyxNQUFNLElBQUksR0FBRztBQUN6RCxRQUFNLE9BQU8sV0FBVyxLQUFLLElBQUksTUFBTSxJQUFJLEdBQUcsS0FBSyxJQUFJLEdBQUcsR0FBRyxLQUFLLE9BQU87QUFDekUsTUFBSSxRQUFRLEVBQUc7QUFDZixJQUFFO0FBQUEsSUFDQTtBQUFBLElBQ0EsR0FBRztBQUFBLElBQ0gsR0FBRztBQUFBLElBQ0gsMEJBQTBCLEtBQUssSUFBSSxrQkFBa0IsTUFBTSxJQUFJO0FBQUEsSUFDL0QsRUFBRSxRQUFRLENBQUMsUUFBUSxHQUFHLEtBQUssR0FBRyxNQUFNLE1BQU0sT0FBTyxJQUFJLEVBQUU7QUFBQSxFQUN6RDtBQUNGO0FBR0EsU0FBUyxXQUFXLEdBQWdCLE9BQWEsUUFBZ0M7QUFDL0UsTUFBSSxRQUFRLEtBQUssTUFBTSxHQUFJO0FBQzNCLFFBQU0sRUFBRSxNQUFNLFNBQVMsT0FBTyxLQUFLLElBQUksU0FBUyxLQUFLO0FBQ3JELFFBQU0sVUFBVSxFQUFFLFFBQVEsT0FBTyxLQUFLLENBQUMsRUFBRSxRQUFRLEtBQUssTUFBTSxXQUFXLE9BQVMsa0JBQWMsU0FBUyxRQUFRO0FBQy9HLE1BQUksWUFBWSxLQUFLLFNBQVMsR0FBRztBQUMvQixRQUFJLFlBQVksRUFBRSxRQUFRLFVBQVc7QUFDckMsUUFBSSxXQUFXLEVBQUUsTUFBTSxJQUFJLFFBQVEsU0FBVyxtQkFBZSxNQUFNLEVBQUc7QUFBQSxFQUN4RTtBQUNBLElBQUU7QUFBQSxJQUNBO0FBQUEsSUFDQSxFQUFFLElBQUksTUFBTSxJQUFJLE1BQU0sNkJBQTZCO0FBQUEsSUFDbkQsV0FBV0MsS0FBSSxTQUFTLENBQUMsQ0FBQyxVQUFVLElBQUk7QUFBQSxJQUN4QztBQUFBLElBQ0EsRUFBRSxRQUFRLENBQUMsR0FBRyxRQUFRLFFBQVEsS0FBSyxDQUFDLEVBQUU7QUFBQSxFQUN4QztBQUNGO0FBRUEsU0FBUyxhQUFhLEdBQWdCLE9BQW9CLEdBQWlCO0FBQ3pFLFFBQU0sS0FBSyxNQUFNLFFBQVEsSUFBTSxpQkFBZTtBQUM5QyxRQUFNQyxTQUFRLEVBQUUsTUFBTSxLQUFLLElBQUksSUFBTSxzQkFBa0I7QUFDdkQsUUFBTSxPQUEwQyxDQUFDO0FBQ2pELFdBQVMsSUFBSSxHQUFHLElBQU0sd0JBQW9CLEtBQUs7QUFDN0MsVUFBTSxRQUFRQSxPQUFNLGFBQWEsSUFBSSxDQUFDO0FBQ3RDLFFBQUksVUFBVSxFQUFHO0FBQ2pCLFVBQU0sUUFBUSxFQUFFLElBQUksS0FBSyxJQUFJLEdBQUcsT0FBT0EsT0FBTSxTQUFTLElBQUksR0FBRyxJQUFJLElBQUksQ0FBQyxFQUFFO0FBQ3hFLFVBQU0sUUFBUSxFQUFFLElBQUksTUFBTSxJQUFJLE1BQU0sV0FBVyxDQUFDLHVCQUF1QixDQUFDLEdBQUc7QUFDM0UsUUFBSSxTQUFTLEtBQUssR0FBSSxHQUFFLE1BQU0sa0JBQWtCLE9BQU9ELEtBQUksS0FBSyxHQUFHLDBCQUEwQixFQUFFLFFBQVEsQ0FBQyxLQUFLLEVBQUUsQ0FBQztBQUFBLGFBQ3ZHLEVBQUUsTUFBTSxrQkFBa0IsT0FBTyxPQUFPLENBQUMsS0FBSyxDQUFDLEtBQUssRUFBRSxPQUFPLEtBQUssRUFBRyxNQUFLLEtBQUssRUFBRSxPQUFPLE1BQU0sQ0FBQztBQUFBLEVBQzFHO0FBQ0EsTUFBSSxLQUFLLFdBQVcsRUFBRztBQUN2QixJQUFFO0FBQUEsSUFDQTtBQUFBLElBQ0EsRUFBRSxJQUFJLEtBQUssQ0FBQyxHQUFHLE1BQU0sTUFBTSxJQUFJLE1BQU0sOEJBQThCLENBQUMsR0FBRztBQUFBLElBQ3ZFLEdBQUcsS0FBSyxNQUFNLFFBQVEsS0FBSyxXQUFXLElBQUksT0FBTyxLQUFLO0FBQUEsSUFDdEQ7QUFBQSxJQUNBLEVBQUUsUUFBUSxLQUFLLElBQUksQ0FBQyxFQUFFLE1BQU0sTUFBTSxLQUFLLEdBQUcsTUFBTSxLQUFLLElBQUksQ0FBQyxFQUFFLE1BQU0sTUFBTSxLQUFLLEVBQUU7QUFBQSxFQUNqRjtBQUNGOzs7QUYvR08sSUFBTSxZQUFZLENBQUMsU0FBYyxTQUF5QixLQUFLLE1BQU0sUUFBUSxNQUFNLElBQUksSUFBSSxDQUFDO0FBRW5HLFNBQVNFLFlBQVcsU0FBYyxNQUFzQjtBQUN0RCxRQUFNLE9BQU8sUUFBUSxNQUFNLElBQUk7QUFDL0IsUUFBTSxRQUFRLFFBQVEsSUFBSSxJQUFJO0FBQzlCLFFBQU0sU0FBUyxPQUFPLE1BQU0sSUFBSSxhQUFhO0FBQzdDLFNBQU8sUUFBUSxJQUFJLGVBQWUsS0FBSyxNQUFNLE9BQU8sQ0FBQyxDQUFDLFNBQVMsTUFBTSxNQUFNLFVBQVksZUFBVyxhQUFhLFNBQVMsS0FBSyxFQUFFO0FBQ2pJO0FBRU8sU0FBUyxZQUFZLEdBQXNCO0FBQ2hELFFBQU0sUUFBUUMsVUFBUyxDQUFDO0FBQ3hCLFFBQU0sRUFBRSxTQUFTLE1BQU0sSUFBSTtBQUMzQixFQUFBQyxZQUFXLEdBQUcsT0FBTztBQUNyQixRQUFNLFFBQVFDLGNBQWEsR0FBRyxLQUFLO0FBQ25DLGNBQVksR0FBRyxTQUFTLE9BQU8sSUFBSSxLQUFLLE1BQU0sUUFBUSxHQUFHLEtBQUs7QUFDOUQsY0FBWSxHQUFHLE9BQU87QUFDdEIsWUFBVSxHQUFHLE9BQU87QUFDcEIsYUFBVyxHQUFHLEtBQUs7QUFDbkIsa0JBQWdCLEdBQUcsT0FBTyxLQUFLO0FBQy9CLFFBQU0sVUFBVSxFQUFFLEtBQU8sa0JBQWM7QUFDdkMsT0FBSyxRQUFRLFVBQVUsS0FBSyxRQUFRLFFBQVEsTUFBTSxNQUFNLFdBQWEsd0JBQW9CO0FBQ3ZGLE1BQUU7QUFBQSxNQUNBO0FBQUEsTUFDQSxFQUFFLElBQUksUUFBUSxJQUFJLE1BQU0sVUFBVTtBQUFBLE1BQ2xDLEdBQUcsUUFBUSxRQUFRLEtBQUssS0FBSyxRQUFRLEdBQUc7QUFBQSxNQUN4QztBQUFBLE1BQ0EsRUFBRSxRQUFRLENBQUMsUUFBUSxPQUFPLENBQUMsRUFBRTtBQUFBLElBQy9CO0FBQUEsRUFDRjtBQUNBLElBQUUsTUFBTSxLQUFLO0FBQ2IsYUFBVyxFQUFFLE1BQU0sTUFBTSxLQUFLLE9BQU87QUFDbkMsTUFBRSxRQUFRLHdCQUF3QixLQUFLLElBQUksTUFBTSxXQUFXLFFBQVEsTUFBTSxRQUFRLE1BQU0sVUFBVTtBQUFBLE1BQ2hHLFFBQVEsTUFBTSxJQUFJO0FBQUEsSUFDcEIsQ0FBQztBQUFBLEVBQ0g7QUFDQSxJQUFFLFFBQVUsc0JBQWtCLFdBQVc7QUFDekMsSUFBRSxRQUFVLGlCQUFhLE1BQU07QUFDL0IsSUFBRSxRQUFVLHFCQUFpQixVQUFVO0FBQ3pDO0FBRUEsU0FBU0YsVUFBUyxHQUE2QjtBQUM3QyxRQUFNLFdBQVcsRUFBRSxNQUFNLG9CQUFzQix5QkFBcUIsYUFBYSxDQUFDLE1BQU0sS0FBSyxHQUFHLFlBQVk7QUFDNUcsUUFBTSxXQUFXLEVBQUUsTUFBTSxtQkFBcUIsd0JBQW9CLFlBQVksQ0FBQyxNQUFNLEtBQUssR0FBRyxZQUFZO0FBQ3pHLFFBQU0sU0FBUyxFQUFFLE1BQU0saUJBQW1CLG1CQUFlLFVBQVUsQ0FBQyxNQUFNLEtBQUssR0FBRyxRQUFRO0FBQzFGLFFBQU0sYUFBYSxFQUFFO0FBQUEsSUFDbkI7QUFBQSxJQUNFO0FBQUEsSUFDRjtBQUFBLElBQ0EsQ0FBQyxNQUFNLElBQUksWUFBWSxLQUFPO0FBQUEsSUFDOUIsMkJBQTJCLFFBQVEsaUJBQW1CLFlBQVE7QUFBQSxFQUNoRTtBQUNBLFFBQU0sWUFBWSxFQUFFO0FBQUEsSUFDbEI7QUFBQSxJQUNFO0FBQUEsSUFDRjtBQUFBLElBQ0EsQ0FBQyxNQUFNLEtBQUssS0FBSyxLQUFPO0FBQUEsSUFDeEIsUUFBVSx5QkFBcUI7QUFBQSxFQUNqQztBQUNBLFFBQU0sV0FBVyxFQUFFLE1BQU0sbUJBQXFCLHFCQUFpQixZQUFZLENBQUMsTUFBTSxLQUFPLG1CQUFlLFFBQVE7QUFDaEgsUUFBTSxRQUFRRyxLQUFJLFFBQVEsS0FBSyxhQUFhLElBQUksSUFBSTtBQUNwRCxRQUFNLFNBQVMsRUFBRTtBQUFBLElBQ2Y7QUFBQSxJQUNFO0FBQUEsSUFDRjtBQUFBLElBQ0EsQ0FBQyxNQUFNLElBQUksTUFBTSxLQUFLLEtBQUs7QUFBQSxJQUMzQiw2QkFBNkIsS0FBSztBQUFBLEVBQ3BDO0FBQ0EsUUFBTSxZQUFjLHlCQUFxQixZQUFjO0FBQ3ZELFFBQU0sVUFBVSxZQUFZQyxNQUFLLFdBQVcsQ0FBQztBQUM3QyxRQUFNLGFBQWEsVUFBVUEsTUFBSyxhQUFhLENBQUM7QUFDaEQsSUFBRTtBQUFBLElBQ0E7QUFBQSxJQUNBLGFBQWEsYUFBYTtBQUFBLElBQzFCLEdBQUcsU0FBUyxXQUFXLFFBQVEsZ0JBQWdCLFVBQVUsY0FBYyxNQUFNO0FBQUEsRUFDL0U7QUFDQSxJQUFFLFFBQVE7QUFDVixxQkFBbUIsR0FBRyxVQUFVLFFBQVE7QUFDeEMsU0FBTztBQUFBLElBQ0w7QUFBQSxJQUNBO0FBQUEsSUFDQTtBQUFBLElBQ0E7QUFBQSxJQUNBO0FBQUEsSUFDQTtBQUFBLElBQ0E7QUFBQSxJQUNBLE9BQU8sRUFBRSxPQUFTO0FBQUEsSUFDbEIsU0FBUyxFQUFFLE1BQU0sSUFBSSxFQUFFLE9BQU8sV0FBVyxRQUFRO0FBQUEsSUFDakQsT0FBTyxFQUFFLE1BQU0sSUFBSSxFQUFFLE9BQU8sU0FBUyxVQUFVO0FBQUEsSUFDL0MsVUFBVSxFQUFFLE9BQU87QUFBQSxFQUNyQjtBQUNGO0FBR0EsU0FBU0gsWUFBVyxHQUFnQixTQUFvQjtBQUN0RCxRQUFNLE9BQU8sYUFBYSxLQUFLLEVBQUUsUUFBUSxRQUFRLE1BQU0sR0FBRyxDQUFDLEdBQUcsTUFBTSxVQUFVLFNBQVMsQ0FBQyxDQUFDO0FBQ3pGLGFBQVcsRUFBRSxNQUFNLE9BQU8sS0FBSyxhQUFhLE1BQU0sUUFBUSxHQUFHO0FBQzNELE1BQUU7QUFBQSxNQUNBO0FBQUEsTUFDQSxFQUFFLElBQUksUUFBUSxPQUFPLElBQUksR0FBRyxNQUFNLGtCQUFrQixJQUFJLEdBQUc7QUFBQSxNQUMzREYsWUFBVyxTQUFTLElBQUk7QUFBQSxNQUN4QiwwQ0FBMEMsTUFBTSxRQUFRLEtBQUssTUFBTSxDQUFDO0FBQUEsTUFDcEUsRUFBRSxRQUFRLENBQUMsUUFBUSxNQUFNLElBQUksR0FBRyxRQUFRLE1BQU0sTUFBTSxDQUFDLEVBQUU7QUFBQSxJQUN6RDtBQUFBLEVBQ0Y7QUFDRjtBQUdBLFNBQVNHLGNBQWEsR0FBZ0IsRUFBRSxTQUFTLFdBQVcsR0FBMEI7QUFDcEYsUUFBTSxRQUFrQixDQUFDO0FBQ3pCLFFBQU0sVUFBVSxVQUFVLFNBQVMsUUFBUSxRQUFRLENBQUMsS0FBSyxNQUFNLFdBQVc7QUFDMUUsV0FBUyxPQUFPLEdBQUcsT0FBTyxRQUFRLE9BQU8sUUFBUTtBQUMvQyxVQUFNLFFBQVEsUUFBUSxJQUFJLElBQUk7QUFDOUIsVUFBTSxNQUFNLFVBQVUsU0FBUyxJQUFJO0FBQ25DLFVBQU0sUUFBUSxRQUFRLEtBQUssQ0FBQztBQUM1QixRQUFJLFFBQVEsY0FBYyxDQUFDLE9BQU87QUFDaEMsWUFBTSxLQUFLLEVBQUUsTUFBTSxLQUFLLE9BQU8sTUFBTSxHQUFHLFFBQVEsR0FBRyxNQUFNLENBQUM7QUFDMUQ7QUFBQSxJQUNGO0FBQ0EsUUFBSSxVQUFZLGdCQUFZLE1BQU87QUFDbkMsTUFBRTtBQUFBLE1BQ0E7QUFBQSxNQUNBLEVBQUUsSUFBSSxRQUFRLE9BQU8sSUFBSSxHQUFHLE1BQU0sa0JBQWtCLElBQUksR0FBRztBQUFBLE1BQzNESCxZQUFXLFNBQVMsSUFBSTtBQUFBLE1BQ3hCLFFBQVEscURBQXFELGlCQUFpQixVQUFVO0FBQUEsTUFDeEYsRUFBRSxRQUFRLENBQUMsUUFBUSxNQUFNLElBQUksQ0FBQyxFQUFFO0FBQUEsSUFDbEM7QUFBQSxFQUNGO0FBQ0EsU0FBTztBQUNUO0FBR0EsU0FBUyxZQUFZLEdBQWdCLFNBQW9CO0FBQ3ZELE1BQUlNLFNBQVE7QUFDWixXQUFTLE9BQU8sR0FBRyxPQUFPLFFBQVEsT0FBTyxRQUFRO0FBQy9DLFFBQUksUUFBUSxNQUFNLElBQUksSUFBSSxNQUFNLEVBQUc7QUFDbkMsVUFBTSxRQUFRLEVBQUUsSUFBSSxRQUFRLE9BQU8sSUFBSSxHQUFHLE1BQU0sa0JBQWtCLElBQUksR0FBRztBQUN6RSxRQUFJQSxVQUFTLEdBQUc7QUFDZCxRQUFFLE1BQU0sdUJBQXVCLE9BQU9OLFlBQVcsU0FBUyxJQUFJLEdBQUcsbUNBQW1DTSxNQUFLLE9BQU87QUFBQSxRQUM5RyxRQUFRLENBQUMsUUFBUSxNQUFNLElBQUksR0FBRyxRQUFRLE1BQU1BLE1BQUssQ0FBQztBQUFBLE1BQ3BELENBQUM7QUFBQSxJQUNILE1BQU8sQ0FBQUEsU0FBUTtBQUNmLFVBQU0sT0FBTyxPQUFPLE1BQU0sVUFBVSxTQUFTLElBQUksR0FBRyxRQUFRLEtBQUs7QUFDakUsVUFBTSxPQUFPLFVBQVUsU0FBUyxLQUFLLElBQUk7QUFDekMsUUFBSSxLQUFLLFNBQVMsUUFBUSxXQUFXLE1BQU0sT0FBTyxLQUFLLE1BQU0sR0FBRyxRQUFRLEdBQUcsUUFBUSxLQUFLLEVBQUc7QUFDM0YsTUFBRTtBQUFBLE1BQ0E7QUFBQSxNQUNBO0FBQUEsTUFDQU4sWUFBVyxTQUFTLElBQUk7QUFBQSxNQUN4QixxREFBcUQsS0FBSyxJQUFJLDRCQUE0QixJQUFJO0FBQUEsTUFDOUYsRUFBRSxRQUFRLENBQUMsUUFBUSxNQUFNLElBQUksR0FBRyxRQUFRLE1BQU0sS0FBSyxJQUFJLENBQUMsRUFBRTtBQUFBLElBQzVEO0FBQUEsRUFDRjtBQUNGO0FBR0EsU0FBUyxVQUFVLEdBQWdCLFNBQW9CO0FBQ3JELFFBQU0sT0FBTyxFQUFFLEtBQU8sZUFBVztBQUNqQyxRQUFNLFFBQVEsRUFBRSxJQUFJLEtBQUssSUFBSSxNQUFNLFlBQVk7QUFDL0MsTUFBSSxDQUFDLGNBQWMsR0FBRyxxQkFBcUIsT0FBTyxNQUFNLFFBQVEsS0FBSyxFQUFHO0FBQ3hFLFFBQU0sT0FBTyxPQUFPLEtBQUssS0FBSyxLQUFLLE9BQU8sUUFBUSxLQUFLO0FBQ3ZELFFBQU0sU0FBUyxFQUFFLE1BQU0sS0FBSyxRQUFRLE9BQU8sS0FBSyxJQUFJLENBQUM7QUFDckQsUUFBTSxPQUFPLEtBQUssTUFBTSxPQUFPLFFBQVEsQ0FBQztBQUN4QyxNQUFJLFdBQVcsTUFBTSxPQUFPLEtBQUssTUFBTSxHQUFHLFFBQVEsR0FBRyxRQUFRLEtBQUssRUFBRztBQUNyRSxJQUFFO0FBQUEsSUFDQTtBQUFBLElBQ0E7QUFBQSxJQUNBLE9BQU8sS0FBSyxLQUFLLFdBQVcsS0FBSyxHQUFHO0FBQUEsSUFDcEMsMEJBQTBCLEtBQUssSUFBSSxrQkFBa0IsSUFBSTtBQUFBLElBQ3pELEVBQUUsUUFBUSxDQUFDLFFBQVEsTUFBTSxHQUFHLFFBQVEsSUFBSSxHQUFHLFFBQVEsTUFBTSxDQUFDLEVBQUU7QUFBQSxFQUM5RDtBQUNGOzs7QWIvS0EsSUFBTSxTQUE2RDtBQUFBLEVBQ2pFLE9BQU87QUFBQSxFQUNQLE9BQU87QUFBQSxFQUNQLE9BQU87QUFBQSxFQUNQLE1BQU07QUFBQSxFQUNOLEtBQUs7QUFBQSxFQUNMLEtBQUs7QUFBQSxFQUNMLE1BQU07QUFBQSxFQUNOLFFBQVE7QUFBQSxFQUNSLE1BQU07QUFBQSxFQUNOLFFBQVE7QUFBQSxFQUNSLFNBQVM7QUFDWDtBQUVBLElBQU0sUUFBcUMsb0JBQUksSUFBSTtBQUFBLEVBQ2pELENBQUcsZ0JBQVksT0FBTztBQUFBLEVBQ3RCLENBQUcsZ0JBQVksT0FBTztBQUFBLEVBQ3RCLENBQUcsZ0JBQVksT0FBTztBQUFBLEVBQ3RCLENBQUcsZUFBVyxNQUFNO0FBQUEsRUFDcEIsQ0FBRyxjQUFVLEtBQUs7QUFBQSxFQUNsQixDQUFHLGNBQVUsS0FBSztBQUFBLEVBQ2xCLENBQUcsZUFBVyxNQUFNO0FBQUEsRUFDcEIsQ0FBRyxpQkFBYSxRQUFRO0FBQUEsRUFDeEIsQ0FBRyxlQUFXLE1BQU07QUFBQSxFQUNwQixDQUFHLGlCQUFhLFFBQVE7QUFBQSxFQUN4QixDQUFHLGtCQUFjLFNBQVM7QUFDNUIsQ0FBQztBQUdELFNBQVMsT0FBT08sT0FBc0I7QUFDcEMsUUFBTSxRQUFRLE1BQU0sSUFBSUEsS0FBSTtBQUM1QixNQUFJLFVBQVUsT0FBVyxRQUFPO0FBQ2hDLFFBQU0sVUFBVSxPQUFPLE1BQU0sQ0FBQztBQUM5QixVQUFRLGNBQWNBLEtBQUk7QUFDMUIsU0FBTyxRQUFRLFNBQVMsUUFBUTtBQUNsQztBQUdBLElBQU0sY0FBYztBQUVwQixJQUFNLG9CQUFvQjtBQXdCbkIsU0FBUyxRQUFRQyxTQUFnQixPQUFpQztBQUN2RSxNQUFJLFFBQVE7QUFDWixhQUFXLEVBQUUsU0FBUyxLQUFLQSxRQUFPLFNBQVUsVUFBUyxTQUFTLE9BQU8sQ0FBQyxZQUFZLFFBQVEsVUFBVSxLQUFLLEVBQUU7QUFDM0csU0FBTztBQUNUO0FBR0EsSUFBTSxRQUFRLENBQUMsRUFBRSxRQUFRLE1BQWlCLEdBQUcsUUFBUSxJQUFJLElBQUksUUFBUSxNQUFNLElBQUksUUFBUSxLQUFLLElBQUksUUFBUSxLQUFLO0FBRTdHLElBQU1DLFNBQVEsSUFBSSxXQUFXLElBQUksa0JBQWtCLENBQUMsQ0FBQztBQUU5QyxJQUFNLFlBQU4sTUFBTSxXQUFVO0FBQUEsRUFxQmIsWUFDRyxNQUNRLElBQ2pCO0FBRlM7QUFDUTtBQUVqQixVQUFNLFFBQVEsWUFBWSxJQUFJO0FBQzlCLFNBQUssU0FBUyxJQUFJLE1BQU0sRUFBRTtBQUMxQixRQUFJLEtBQUssT0FBTyxPQUFPLEtBQUssS0FBSyxPQUFPLElBQU0sZ0JBQVksTUFBUSxXQUFPO0FBQ3ZFLFlBQU0sUUFDSixLQUFLLE9BQU8sT0FBTyxJQUFJLE9BQU8sS0FBSyxPQUFPLElBQUksV0FBVyxlQUFlQyxLQUFJLEtBQUssT0FBTyxJQUFJLENBQUMsR0FBRyxDQUFDLENBQUM7QUFDcEcsWUFBTSxJQUFJQyxhQUFZLHFCQUFxQixHQUFHLEtBQUssK0JBQStCLEtBQUssRUFBRTtBQUFBLElBQzNGO0FBQ0EsUUFBSSxLQUFLLE9BQU8sT0FBUyxnQkFBWTtBQUNuQyxZQUFNLElBQUlBLGFBQVksb0JBQW9CLEdBQUcsS0FBSyxLQUFLLEtBQUssT0FBTyxJQUFJLG1DQUFtQztBQUFBLElBQzVHO0FBQ0EsVUFBTUMsV0FBVSxLQUFLLE9BQU8sSUFBTSxrQkFBYztBQUNoRCxRQUFJQSxhQUFjLG9CQUFnQjtBQUNoQyxZQUFNLFFBQVFBLGFBQVksS0FBS0EsYUFBWSxJQUFJLDRCQUE0QjtBQUMzRSxZQUFNLElBQUlELGFBQVksdUJBQXVCLEdBQUcsS0FBSyxvQkFBb0JDLFFBQU8sR0FBRyxLQUFLLEVBQUU7QUFBQSxJQUM1RjtBQUNBLFFBQUk7QUFDRixZQUFNLFFBQVEsSUFBSUMsV0FBVSxJQUFJO0FBQ2hDLFVBQUksTUFBTSxVQUFVQyxXQUFVLEVBQUUsRUFBRSxJQUFLLE1BQUssU0FBUztBQUFBLFVBQ2hELE9BQU0sTUFBTTtBQUFBLElBQ25CLFFBQVE7QUFBQSxJQUVSO0FBQUEsRUFDRjtBQUFBLEVBekJXO0FBQUEsRUFDUTtBQUFBLEVBdEJWO0FBQUEsRUFDVDtBQUFBO0FBQUEsRUFHQSxPQUFPLEtBQUssTUFBeUI7QUFDbkMsVUFBTSxPQUFPLFNBQVMsSUFBSTtBQUMxQixRQUFJO0FBQ0osUUFBSTtBQUNGLFdBQUtDLFVBQVMsR0FBRyxNQUFNLEdBQUcsSUFBSSxJQUFJQyxXQUFVLFdBQVdBLFdBQVUsYUFBYUEsV0FBVSxVQUFVO0FBQUEsSUFDcEcsU0FBUyxPQUFPO0FBQ2QsWUFBTSxZQUFZLE9BQU8sSUFBSTtBQUFBLElBQy9CO0FBQ0EsUUFBSTtBQUNGLGFBQU8sSUFBSSxXQUFVLE1BQU0sRUFBRTtBQUFBLElBQy9CLFNBQVMsT0FBTztBQUNkLE1BQUFDLFdBQVUsRUFBRTtBQUNaLFlBQU0sWUFBWSxPQUFPLElBQUk7QUFBQSxJQUMvQjtBQUFBLEVBQ0Y7QUFBQSxFQThCQSxRQUFjO0FBQ1osU0FBSyxRQUFRLE1BQU07QUFDbkIsSUFBQUEsV0FBVSxLQUFLLEVBQUU7QUFBQSxFQUNuQjtBQUFBLEVBRUEsQ0FBQyxPQUFPLE9BQU8sSUFBVTtBQUN2QixTQUFLLE1BQU07QUFBQSxFQUNiO0FBQUE7QUFBQSxFQUdBLElBQUksTUFBdUI7QUFDekIsUUFBSTtBQUNGLGFBQU8sS0FBSyxLQUFLLElBQUk7QUFBQSxJQUN2QixTQUFTLE9BQU87QUFDZCxVQUFJLGlCQUFpQixXQUFXO0FBQzlCLGNBQU0sSUFBSU4sYUFBWSxvQkFBb0IsWUFBWSxLQUFLLElBQUksd0NBQXdDO0FBQUEsTUFDekc7QUFDQSxZQUFNO0FBQUEsSUFDUjtBQUFBLEVBQ0Y7QUFBQSxFQUVBLEtBQUssTUFBdUI7QUFDMUIsVUFBTU8sU0FBUSxLQUFLO0FBQ25CLFVBQU0sUUFBUSxRQUFRQSxNQUFLO0FBQzNCLFVBQU0sU0FBUyxJQUFJLE9BQU9BLFFBQU8sTUFBTSxPQUFPLE1BQU0sVUFBVSxNQUFNLEtBQUssUUFBUSxLQUFLLENBQUM7QUFDdkYsVUFBTSxTQUFnQixFQUFFLE1BQU0sSUFBSSxNQUFNLFdBQVcsUUFBUSxHQUFHLE1BQU1BLE9BQU0sS0FBSztBQUMvRSxRQUFJLFFBQXNCLEVBQUUsVUFBVSxNQUFNLFVBQVUsV0FBVyxNQUFNLFdBQVcsUUFBUSxDQUFDLEVBQUU7QUFDN0YsVUFBTUMsU0FBUSxLQUFLLFFBQVEsTUFBTTtBQUMvQixZQUFNLElBQUksSUFBSSxZQUFZRCxRQUFPLFFBQVEsUUFBUSxLQUFLO0FBQ3RELFVBQUk7QUFDRixtQkFBVyxHQUFHLEtBQUs7QUFDbkIsZ0JBQVEsRUFBRSxHQUFHLE9BQU8sUUFBUSxXQUFXLEdBQUcsT0FBTyxNQUFNLEVBQUU7QUFDekQsbUJBQVcsR0FBRyxLQUFLO0FBQ25CLFVBQUUsUUFBVSx5QkFBcUIsY0FBYztBQUFBLE1BQ2pELFNBQVMsT0FBTztBQUNkLFlBQUksRUFBRSxpQkFBaUIsV0FBWSxPQUFNO0FBQUEsTUFDM0M7QUFDQSxhQUFPO0FBQUEsSUFDVCxHQUFHLE1BQU07QUFDVCxVQUFNLFdBQXNCLENBQUMsRUFBRSxNQUFNLElBQUksTUFBTSxXQUFXLEdBQUdDLFFBQU8sU0FBUyxNQUFNLENBQUM7QUFDcEYsZUFBVyxTQUFTLE1BQU0sUUFBUTtBQUNoQyxVQUFJLFNBQVMsVUFBYSxNQUFNLFNBQVMsS0FBTTtBQUMvQyxlQUFTLEtBQUssS0FBSyxXQUFXLE9BQU8sT0FBTyxNQUFNLENBQUM7QUFBQSxJQUNyRDtBQUNBLFVBQU0sU0FBUyxLQUFLLFFBQVEsS0FBSztBQUNqQyxXQUFPLEVBQUUsU0FBUyxLQUFLLE1BQU0sVUFBVSxlQUFlLFdBQVcsUUFBVyxPQUFPLFFBQVEsUUFBUSxFQUFFO0FBQUEsRUFDdkc7QUFBQSxFQUVBLFdBQVcsT0FBYyxPQUFxQixRQUF5QjtBQUNyRSxVQUFNLEVBQUUsTUFBTSxLQUFLLElBQUk7QUFDdkIsVUFBTSxRQUFRLE9BQU8sSUFBSTtBQUN6QixRQUFJLENBQUMsU0FBUyxtQkFBbUIsS0FBSyxJQUFJLEdBQUc7QUFDM0MsYUFBTyxFQUFFLE1BQU0sTUFBTSxVQUFVLENBQUMsR0FBRyxNQUFNLEdBQUcsTUFBTSxHQUFHLFNBQVMsS0FBSztBQUFBLElBQ3JFO0FBQ0EsVUFBTSxRQUFRLEtBQUssUUFBUSxNQUFNO0FBQy9CLFlBQU0sSUFBSSxJQUFJLFlBQVksS0FBSyxRQUFRLFFBQVEsT0FBTyxLQUFLO0FBQzNELFVBQUksQ0FBQyxPQUFPO0FBQ1YsY0FBTVosUUFBTyxLQUFLLE9BQU8sS0FBSyxNQUFNLFFBQVEsQ0FBQztBQUM3QyxVQUFFLE1BQU0sa0JBQWtCLEVBQUUsSUFBSSxNQUFNLFFBQVEsTUFBTSxPQUFPLEdBQUdBLE1BQUssU0FBUyxLQUFLLEdBQUcsZ0JBQWdCO0FBQUEsVUFDbEcsUUFBUSxDQUFDLEVBQUUsSUFBSSxNQUFNLFFBQVEsT0FBT0EsTUFBSyxDQUFDO0FBQUEsUUFDNUMsQ0FBQztBQUNELGVBQU87QUFBQSxNQUNUO0FBQ0EsVUFBSTtBQUNGLGNBQU0sQ0FBQztBQUFBLE1BQ1QsU0FBUyxPQUFPO0FBQ2QsWUFBSSxFQUFFLGlCQUFpQixXQUFZLE9BQU07QUFBQSxNQUMzQztBQUNBLGFBQU87QUFBQSxJQUNULEdBQUcsTUFBTTtBQUNULFdBQU8sRUFBRSxNQUFNLE1BQU0sR0FBRyxPQUFPLFNBQVMsTUFBTTtBQUFBLEVBQ2hEO0FBQUE7QUFBQSxFQUdBLFFBQVFhLE9BQXlCLFFBQTZEO0FBQzVGLFVBQU0sU0FBUyxvQkFBSSxJQUFxQjtBQUN4QyxVQUFNLFFBQVEsWUFBWSxJQUFJO0FBQzlCLFFBQUksVUFBVSxvQkFBSSxJQUF1QjtBQUN6QyxRQUFJLE9BQU87QUFDWCxRQUFJLE9BQU87QUFDWCxhQUFTLFFBQVEsR0FBRyxRQUFRLGFBQWEsU0FBUztBQUNoRCxhQUFPLEtBQUs7QUFDWixZQUFNLElBQUlBLE1BQUs7QUFDZixZQUFNLFFBQXFCLENBQUM7QUFDNUIsWUFBTSxRQUFRLG9CQUFJLElBQXVCO0FBQ3pDLFVBQUksRUFBRSxXQUFXLFNBQVMsR0FBRztBQUMzQixZQUFJLFFBQVEsS0FBSyxFQUFFLFdBQVcsS0FBSyxDQUFDLEVBQUUsUUFBUSxNQUFNLFFBQVEsVUFBVSxPQUFPLEVBQUcsU0FBUSxLQUFLWCxRQUFPLEdBQUcsR0FBRyxDQUFDO0FBQzNHLGVBQU8sS0FBSztBQUFBLE1BQ2Q7QUFDQSxpQkFBVyxhQUFhLEVBQUUsWUFBWTtBQUNwQyxjQUFNLE1BQU0sTUFBTSxTQUFTO0FBQzNCLFlBQUksT0FBTyxJQUFJLEdBQUcsRUFBRztBQUNyQixZQUFJLENBQUMsS0FBSyxRQUFRLFdBQVcsTUFBTSxFQUFHLE9BQU0sS0FBSyxTQUFTO0FBQUEsaUJBQ2pELFVBQVUsU0FBUyxDQUFDLFdBQVcsUUFBUSxJQUFJLEdBQUcsR0FBRyxTQUFTLEVBQUcsT0FBTSxJQUFJLEtBQUssU0FBUztBQUFBLFlBQ3pGLFFBQU8sSUFBSSxLQUFLLFVBQVUsT0FBTztBQUFBLE1BQ3hDO0FBQ0EsVUFBSSxNQUFNLFdBQVcsS0FBSyxNQUFNLFNBQVMsR0FBRztBQUMxQyxlQUFPLENBQUMsR0FBRyxFQUFFLEtBQUssT0FBTyxDQUFDLEVBQUUsT0FBTyxDQUFDLEtBQUssVUFBVSxNQUFNLE9BQU8sQ0FBQztBQUNqRSxlQUFPO0FBQ1A7QUFBQSxNQUNGO0FBQ0EsZ0JBQVU7QUFDVixhQUFPLE1BQU0sU0FBUyxNQUFNO0FBQzVCLFVBQUksWUFBWSxJQUFJLElBQUksUUFBUSxrQkFBbUI7QUFBQSxJQUNyRDtBQUNBLFdBQU8sRUFBRSxVQUFVLENBQUMsR0FBRyxPQUFPLE9BQU8sQ0FBQyxHQUFHLE1BQU0sS0FBSztBQUFBLEVBQ3REO0FBQUEsRUFFQSxRQUFRLEVBQUUsUUFBUSxNQUFNLE1BQU0sR0FBYyxRQUF5QjtBQUNuRSxXQUNFLEtBQUssT0FBTyxRQUFRLE1BQU0sS0FDMUIsS0FBSyxNQUFNLENBQUMsVUFBVSxDQUFDLE9BQU8sTUFBTSxLQUFLLENBQUMsS0FDMUMsTUFBTSxNQUFNLENBQUMsU0FBUyxPQUFPLFFBQVEsSUFBSSxDQUFDO0FBQUEsRUFFOUM7QUFBQSxFQUVBLFFBQVEsRUFBRSxTQUFTLEdBQTJDO0FBQzVELFVBQU0sUUFBUSxLQUFLO0FBQ25CLFFBQUksQ0FBQyxNQUFPLFFBQU87QUFDbkIsVUFBTSxTQUFTLG9CQUFJLElBQVk7QUFDL0IsYUFBUyxPQUFPLEdBQUcsUUFBUSxLQUFLLElBQUksVUFBWSxtQkFBZSxHQUFHLE9BQVEsS0FBSSxNQUFNLEtBQUssSUFBSSxFQUFHLFFBQU8sSUFBSSxJQUFJO0FBQy9HLFdBQU87QUFBQSxFQUNUO0FBQ0Y7QUFFQSxTQUFTLFdBQVdZLFNBQStCLEtBQXlCO0FBQzFFLFNBQ0VBLFlBQVcsVUFDWEEsUUFBTyxPQUFPLFdBQVcsSUFBSSxPQUFPLFVBQ3BDQSxRQUFPLE9BQU8sTUFBTSxDQUFDLEVBQUUsSUFBSSxPQUFBSCxPQUFNLEdBQUcsTUFBTSxPQUFPLElBQUksT0FBTyxDQUFDLEdBQUcsTUFBTUEsT0FBTSxPQUFPLElBQUksT0FBTyxDQUFDLEVBQUUsS0FBSyxDQUFDO0FBRTNHOzs7QURwUUEsSUFBTSxRQUF3QztBQUFBLEVBQzVDLHNCQUFzQjtBQUFBLElBQ3BCLE1BQU07QUFBQSxJQUNOLE9BQU8sQ0FBQyxRQUFRLE1BQU0sU0FBUyxLQUFLLElBQUksS0FBSyxRQUFRLE1BQU1JLE9BQU0sSUFBSSxDQUFDLEVBQUUsUUFBUTtBQUFBLEVBQ2xGO0FBQUEsRUFDQSx5QkFBeUI7QUFBQSxJQUN2QixNQUFNO0FBQUEsSUFDTixNQUFNLFFBQVEsTUFBTSxNQUFNO0FBQ3hCLFVBQUk7QUFDRixZQUFJLE9BQU8sUUFBUSxNQUFNQSxPQUFNLElBQUksR0FBRyxFQUFFLE1BQU0sS0FBSyxDQUFDLEVBQUUsT0FBTztBQUFBLE1BQy9ELFNBQVMsT0FBTztBQUNkLFlBQUssTUFBNEIsU0FBUyxvQkFBcUIsT0FBTTtBQUFBLE1BQ3ZFO0FBQUEsSUFDRjtBQUFBLEVBQ0Y7QUFBQSxFQUNBLHNCQUFzQjtBQUFBLElBQ3BCLE1BQU07QUFBQSxJQUNOLE9BQU8sQ0FBQyxRQUFRLE1BQU0sU0FBUyxJQUFJLE9BQU8sUUFBUSxNQUFNQSxPQUFNLElBQUksQ0FBQyxFQUFFLE1BQU07QUFBQSxFQUM3RTtBQUFBLEVBQ0Esd0JBQXdCO0FBQUEsSUFDdEIsTUFBTTtBQUFBLElBQ04sT0FBTyxDQUFDLFFBQVEsTUFBTSxTQUFTLElBQUksUUFBUSxRQUFRLE1BQU1BLE9BQU0sSUFBSSxDQUFDLEVBQUUsTUFBTTtBQUFBLEVBQzlFO0FBQ0Y7QUFHTyxTQUFTLE9BQU8sU0FBa0IsU0FBa0IsTUFBOEI7QUFFdkYsTUFBSSxRQUFRLFNBQVMsS0FBSyxDQUFDLEVBQUUsTUFBTSxNQUFNLFVBQVUsT0FBTyxFQUFHLFFBQU87QUFDcEUsUUFBTSxPQUFPLE1BQU0sUUFBUSxJQUFJO0FBQy9CLE1BQUksQ0FBQyxLQUFNLFFBQU87QUFDbEIsTUFBSSxRQUFRLFNBQVMsMEJBQTBCLENBQUNDLFVBQVMsU0FBUyxJQUFJLEVBQUcsUUFBTztBQUNoRixTQUFPO0FBQ1Q7QUFHQSxTQUFTQSxVQUFTLEVBQUUsS0FBSyxHQUFZLE1BQXFCO0FBQ3hELFFBQU0sUUFBUSxLQUFLLEtBQUssSUFBSTtBQUM1QixRQUFNLE9BQU8sS0FBSyxLQUFLLEtBQUs7QUFDNUIsUUFBTSxXQUFXLEtBQUssSUFBTSxzQkFBa0I7QUFDOUMsUUFBTSxTQUFTLEtBQUssSUFBTSxvQkFBZ0I7QUFDMUMsV0FBUyxPQUFPLEdBQUcsT0FBTyxVQUFVLFFBQVE7QUFDMUMsVUFBTSxFQUFFLEtBQUFDLEtBQUksSUFBSSxLQUFLLE9BQVMsa0JBQWMsT0FBTyxNQUFNO0FBQ3pELFVBQU0sUUFBUUEsT0FBTTtBQUNwQixVQUFNQyxXQUFVRCxTQUFRLE1BQU0sTUFBTTtBQUNwQyxRQUFJQyxXQUFVLFFBQVUsNEJBQXdCLElBQUksVUFBWSxtQkFBZ0IsUUFBTztBQUFBLEVBQ3pGO0FBQ0EsU0FBTztBQUNUO0FBTU8sU0FBUyxPQUFPLFNBQWtCQyxTQUF3QjtBQUMvRCxNQUFJLFFBQVEsS0FBSyxTQUFTLFVBQVUsRUFBRyxRQUFPO0FBQzlDLFFBQU1DLFNBQVFELFFBQU8sUUFBUSxJQUFJLG9CQUFvQjtBQUNyRCxTQUFPLHNDQUFzQ0MsTUFBSyx5QkFBeUJELFFBQU8sT0FBTztBQUMzRjtBQUdPLFNBQVMsYUFBYUEsU0FBeUI7QUFDcEQsU0FBTyxRQUFRLEVBQUUsR0FBR0EsU0FBUSxVQUFVQSxRQUFPLFNBQVMsTUFBTSxHQUFHLENBQUMsRUFBRSxHQUFHLE9BQU8sTUFBTTtBQUNwRjs7O0FpQnRFTyxTQUFTRSxRQUFPLEVBQUUsTUFBTSxLQUFLLEdBQTJDO0FBQzdFLFNBQU8sU0FBUyxZQUFZLHVCQUF1QixHQUFHLE1BQU0sSUFBSSxDQUFDLEtBQUssTUFBTSxJQUFJLENBQUM7QUFDbkY7QUFHTyxTQUFTLE9BQU8sU0FBMEI7QUFDL0MsUUFBTSxPQUFPLFFBQVEsVUFBVSxVQUFVLGNBQWMsUUFBUSxRQUFRLEtBQUssS0FBSyxRQUFRLFNBQVMsRUFBRTtBQUNwRyxTQUFPLE1BQU0sR0FBRyxRQUFRLElBQUksS0FBSyxRQUFRLEtBQUssR0FBRyxJQUFJLEVBQUU7QUFDekQ7QUFHTyxTQUFTLFFBQVFDLFNBQXdCO0FBQzlDLFFBQU1DLFNBQVEsUUFBUUQsU0FBUSxPQUFPO0FBQ3JDLFFBQU0sT0FBTyxRQUFRQSxTQUFRLE1BQU07QUFDbkMsUUFBTUUsU0FBUTtBQUFBLElBQ1pELFdBQVUsSUFBSSxVQUFVLEdBQUdBLE1BQUs7QUFBQSxJQUNoQyxHQUFJLFNBQVMsSUFBSSxDQUFDLElBQUksQ0FBQyxHQUFHLElBQUksMENBQTBDO0FBQUEsRUFDMUU7QUFDQSxTQUFPQyxPQUFNLEtBQUssSUFBSTtBQUN4QjtBQUdPLFNBQVMsUUFBUSxTQUE0QjtBQUNsRCxRQUFNLFFBQWtCLENBQUM7QUFDekIsTUFBSSxRQUFRLE9BQU8sRUFBRyxPQUFNLEtBQUssT0FBTyxRQUFRLElBQUksbUJBQW1CO0FBQ3ZFLE1BQUksUUFBUSxPQUFPLEdBQUc7QUFDcEIsVUFBTSxLQUFLLHVCQUF1QixRQUFRLFFBQVEsTUFBTSxlQUFlLENBQUMsb0JBQW9CO0FBQUEsRUFDOUY7QUFDQSxNQUFJLFFBQVEsUUFBUyxPQUFNLEtBQUssdURBQXVEO0FBQ3ZGLFNBQU87QUFDVDtBQUVPLFNBQVMsYUFBYSxTQUFrQixTQUFrQixTQUF1QyxRQUFjO0FBQ3BILFFBQU0sRUFBRSxNQUFNLElBQUk7QUFDbEIsUUFBTSxRQUFRLFFBQVEsT0FBTztBQUM3QixNQUFJLFFBQVEsU0FBUyxXQUFXLEtBQUssTUFBTSxXQUFXLEVBQUc7QUFDekQsVUFBUSxNQUFNLEdBQUcsTUFBTSxLQUFLSCxRQUFPLE9BQU8sQ0FBQyxDQUFDLEVBQUU7QUFDOUMsYUFBVyxXQUFXLFFBQVEsVUFBVTtBQUN0QyxVQUFNLFFBQVEsUUFBUSxVQUFVLFVBQVUsTUFBTSxJQUFJLE9BQU8sSUFBSSxNQUFNLEtBQUssT0FBTztBQUNqRixZQUFRLE1BQU0sS0FBSyxLQUFLLElBQUksSUFBSSxRQUFRLE1BQU0sQ0FBQyxLQUFLLE9BQU8sT0FBTyxDQUFDLElBQUksTUFBTSxJQUFJLElBQUksUUFBUSxJQUFJLEdBQUcsQ0FBQyxFQUFFO0FBQUEsRUFDekc7QUFDQSxhQUFXLFFBQVEsTUFBTyxTQUFRLE1BQU0sS0FBSyxNQUFNLElBQUksSUFBSSxDQUFDLEVBQUU7QUFDaEU7QUFFTyxTQUFTLFlBQVksU0FBNEM7QUFDdEUsUUFBTSxFQUFFLE1BQU0sT0FBTyxRQUFRLE1BQU0sT0FBTyxVQUFVLE1BQU0sSUFBSTtBQUM5RCxTQUFPLEVBQUUsT0FBTyxNQUFNLFFBQVEsTUFBTSxPQUFPLEdBQUksVUFBVSxVQUFVLEVBQUUsU0FBUyxJQUFJLEVBQUUsTUFBTSxFQUFHO0FBQy9GO0FBRU8sU0FBUyxXQUFXQyxTQUFnQixPQUFtQyxhQUF1QztBQUNuSCxTQUFPO0FBQUEsSUFDTCxTQUFTQSxRQUFPO0FBQUEsSUFDaEIsT0FBTyxRQUFRQSxTQUFRLE9BQU8sTUFBTTtBQUFBLElBQ3BDLE9BQU8sUUFBUUEsU0FBUSxPQUFPO0FBQUEsSUFDOUIsTUFBTSxRQUFRQSxTQUFRLE1BQU07QUFBQSxJQUM1QixPQUFPQSxRQUFPLGdCQUFnQkEsUUFBTyxRQUFRO0FBQUEsSUFDN0MsWUFBWUEsUUFBTyxTQUFTLElBQUksQ0FBQyxFQUFFLE1BQU0sTUFBTSxVQUFVLE1BQU0sTUFBTSxRQUFRLE9BQU87QUFBQSxNQUNsRjtBQUFBLE1BQ0E7QUFBQSxNQUNBLFVBQVUsU0FBUyxJQUFJLElBQUk7QUFBQSxNQUMzQjtBQUFBLE1BQ0E7QUFBQSxNQUNBLEdBQUksVUFBVSxFQUFFLFFBQVEsSUFBSSxDQUFDO0FBQUEsSUFDL0IsRUFBRTtBQUFBLEVBQ0o7QUFDRjs7O0FsQjdEQSxJQUFNRyxRQUFPO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQWlDYixJQUFNQyxTQUFRLENBQUMsRUFBRSxNQUFNLFVBQVUsTUFBZSxHQUFHLFNBQVMsSUFBSSxJQUFJO0FBRXBFLFNBQVNDLE1BQUssTUFBc0I7QUFDbEM7QUFBQTtBQUFBLFVBQU0sWUFBWSwwQkFBVSxLQUFLLElBQUk7QUFDckMsV0FBTyxVQUFVLElBQUk7QUFBQSxXQURyQjtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBRUY7QUFHQSxTQUFTLEtBQUtDLFNBQWdCLE9BQTJCLFVBQTJCO0FBRWxGO0FBQUE7QUFEQSxVQUFNLFdBQVcsb0JBQUksSUFBcUI7QUFDMUMsVUFBTSxTQUFTLG9CQUFJLE9BQU9BLFFBQU8sU0FBUyxFQUFFLE9BQU8sa0JBQWtCLFNBQVMsQ0FBQztBQUMvRSxVQUFNLE9BQU8scUJBQUssS0FBS0EsUUFBTyxPQUFPO0FBQ3JDLGVBQVcsQ0FBQyxTQUFTLElBQUksS0FBSyxPQUFPO0FBQ25DLFlBQU0sRUFBRSxLQUFLLElBQUksUUFBUTtBQUN6QixVQUFJO0FBQ0YsYUFBSyxNQUFNLFFBQVEsTUFBTSxLQUFLLEtBQUssS0FBSyxLQUFLLElBQUksQ0FBQyxFQUFFLElBQU0sdUJBQW1CLENBQUM7QUFBQSxNQUNoRixTQUFTLE9BQU87QUFDZCxpQkFBUyxJQUFJLFNBQVMsVUFBVSxLQUFLLENBQUM7QUFBQSxNQUN4QztBQUFBLElBQ0Y7QUFDQSxVQUFNQyxTQUFRRixNQUFLQyxRQUFPLE9BQU87QUFDakMsVUFBTSxPQUFPLElBQUksSUFBSUMsT0FBTSxTQUFTLFFBQVEsQ0FBQyxFQUFFLFNBQVMsTUFBTSxTQUFTLElBQUlILE1BQUssQ0FBQyxDQUFDO0FBQ2xGLGVBQVcsQ0FBQyxTQUFTLElBQUksS0FBSyxPQUFPO0FBQ25DLFlBQU0sVUFBVSxTQUFTLElBQUksT0FBTztBQUNwQyxVQUFJLFlBQVksVUFBYSxDQUFDLEtBQUssSUFBSUEsT0FBTSxRQUFRLE9BQU8sQ0FBQyxHQUFHO0FBQzlELGdCQUFRLFVBQVU7QUFDbEIsZ0JBQVEsT0FBTyxLQUFLO0FBQUEsTUFDdEIsT0FBTztBQUNMLGdCQUFRLFVBQVU7QUFDbEIsZ0JBQVEsT0FBTyxXQUFXLFFBQVEsUUFBUSxTQUFTO0FBQUEsTUFDckQ7QUFBQSxJQUNGO0FBQ0EsV0FBT0c7QUFBQSxXQXRCUDtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBdUJGO0FBRUEsU0FBUyxNQUFNRCxTQUFnQixNQUF1RTtBQUNwRyxRQUFNLFFBQVEsb0JBQUksSUFBbUI7QUFDckMsUUFBTSxNQUFNQSxRQUFPLFNBQVM7QUFBQSxJQUFRLENBQUMsWUFDbkMsUUFBUSxTQUFTLElBQUksQ0FBQyxZQUFxQjtBQUN6QyxVQUFJLFFBQVEsVUFBVSxRQUFTLFFBQU8sRUFBRSxTQUFTLFNBQVMsU0FBUyxTQUFTLE1BQU0sT0FBTyxTQUFTQSxPQUFNLEVBQUU7QUFDMUcsWUFBTSxVQUFtQixFQUFFLFNBQVMsU0FBUyxTQUFTLGdCQUFnQixNQUFNLFFBQVEsU0FBUyxHQUFHO0FBQ2hHLFlBQU0sT0FBTyxRQUFRLE9BQU8sU0FBUyxTQUFTLElBQUk7QUFDbEQsVUFBSSxNQUFNO0FBQ1IsZ0JBQVEsVUFBVTtBQUNsQixnQkFBUSxPQUFPLEtBQUs7QUFDcEIsY0FBTSxJQUFJLFNBQVMsSUFBSTtBQUFBLE1BQ3pCO0FBQ0EsYUFBTztBQUFBLElBQ1QsQ0FBQztBQUFBLEVBQ0g7QUFDQSxTQUFPLEVBQUUsS0FBSyxNQUFNO0FBQ3RCO0FBR0EsSUFBTSxZQUFZLENBQUMsWUFDakIsUUFBUSxVQUFVLFVBQVUsT0FBTyxPQUFPLElBQUksTUFBTSxHQUFHLFFBQVEsSUFBSSxLQUFLLFFBQVEsS0FBSyxFQUFFO0FBRXpGLFNBQVMsTUFBTSxTQUFrQkEsU0FBZ0IsS0FBeUJFLFFBQXFCO0FBQzdGLFFBQU0sRUFBRSxNQUFNLElBQUk7QUFDbEIsTUFBSSxJQUFJLFdBQVcsR0FBRztBQUNwQixZQUFRLE1BQU0sR0FBRyxNQUFNLEtBQUssTUFBTUYsUUFBTyxPQUFPLENBQUMsQ0FBQyxLQUFLLE1BQU0sS0FBSyxpQ0FBaUMsQ0FBQyxFQUFFO0FBQ3RHO0FBQUEsRUFDRjtBQUNBLFFBQU1HLFVBQVMsRUFBRSxRQUFRLE1BQU0sTUFBTSxnQkFBZ0IsTUFBTSxRQUFRLGdCQUFnQixNQUFNLEtBQUssT0FBTyxNQUFNLElBQUk7QUFDL0csUUFBTSxRQUFTLE9BQU8sS0FBS0EsT0FBTSxFQUM5QixJQUFJLENBQUMsYUFBYSxFQUFFLFNBQVMsT0FBTyxJQUFJLE9BQU8sQ0FBQ0MsU0FBUUEsS0FBSSxZQUFZLE9BQU8sRUFBRSxPQUFPLEVBQUUsRUFDMUYsT0FBTyxDQUFDLEVBQUUsTUFBTSxNQUFNLFFBQVEsQ0FBQyxFQUMvQixJQUFJLENBQUMsRUFBRSxTQUFTLE1BQU0sTUFBTSxHQUFHLEtBQUssSUFBSSxPQUFPLEVBQUU7QUFDcEQsVUFBUSxNQUFNLEdBQUcsTUFBTSxLQUFLLE1BQU1KLFFBQU8sT0FBTyxDQUFDLENBQUMsS0FBSyxNQUFNLEtBQUssSUFBSSxDQUFDLEVBQUU7QUFDekUsTUFBSTtBQUNKLGFBQVcsRUFBRSxTQUFTLFNBQVMsU0FBUyxNQUFBSyxNQUFLLEtBQUssS0FBSztBQUNyRCxRQUFJLFlBQVksS0FBTSxTQUFRLE1BQU0sTUFBTSxLQUFLQyxRQUFPLE9BQU8sQ0FBQyxDQUFDO0FBQy9ELFdBQU87QUFDUCxZQUFRLE1BQU0sS0FBSyxJQUFJLFFBQVEsTUFBTSxDQUFDLEtBQUssVUFBVSxPQUFPLENBQUMsSUFBSSxNQUFNLElBQUksSUFBSSxRQUFRLElBQUksR0FBRyxDQUFDLEVBQUU7QUFDakcsWUFBUSxNQUFNLE9BQU9ILFFBQU8sT0FBTyxFQUFFLE9BQU8sQ0FBQyxLQUFLLE1BQU1FLEtBQUksQ0FBQyxFQUFFO0FBQUEsRUFDakU7QUFDQSxNQUFJSCxTQUFRO0FBQ1YsWUFBUTtBQUFBLE1BQ04sTUFBTTtBQUFBLFFBQ0osR0FBRyxRQUFRQSxRQUFPLE1BQU0sQ0FBQyxVQUFVQSxXQUFVLElBQUksT0FBTyxLQUFLLGVBQWVBLFdBQVUsSUFBSSxVQUFVLE1BQU07QUFBQSxNQUM1RztBQUFBLElBQ0Y7QUFDSjtBQUVBLFNBQVNLLEtBQUksU0FBa0IsU0FBaUIsRUFBRSxTQUFTLE9BQU8sV0FBVyxNQUFNLEdBQWtCO0FBR25HO0FBQUE7QUFGQSxVQUFNUCxVQUFTRCxNQUFLLE9BQU87QUFDM0IsVUFBTSxhQUFhLGFBQWFDLE9BQU07QUFDdEMsVUFBTSxPQUFPLDZCQUFhLEtBQUssS0FBS0EsUUFBTyxPQUFPLElBQUk7QUFDdEQsVUFBTSxFQUFFLEtBQUssTUFBTSxJQUFJLE1BQU1BLFNBQVEsSUFBSTtBQUN6QyxVQUFNQyxTQUFRLE1BQU0sT0FBTyxLQUFLLENBQUMsU0FBUyxLQUFLRCxTQUFRLE9BQU8sUUFBUSxJQUFJQTtBQUMxRSxVQUFNRSxTQUFRLFFBQVFELFFBQU8sT0FBTztBQUNwQyxRQUFJQyxTQUFRLEVBQUcsU0FBUSxXQUFXO0FBQ2xDLFFBQUksQ0FBQyxRQUFRLE1BQU07QUFDakIsWUFBTSxTQUFTRixTQUFRLEtBQUtFLE1BQUs7QUFDakM7QUFBQSxJQUNGO0FBQ0EsWUFBUSxVQUFVO0FBQUEsTUFDaEIsU0FBU0YsUUFBTztBQUFBLE1BQ2hCO0FBQUEsTUFDQSxPQUFBRTtBQUFBLE1BQ0EsVUFBVSxJQUFJLElBQUksQ0FBQyxFQUFFLFNBQVMsU0FBUyxTQUFTLE1BQUFHLE1BQUssT0FBTztBQUFBLFFBQzFELFdBQVcsUUFBUTtBQUFBLFFBQ25CLE1BQU0sUUFBUTtBQUFBLFFBQ2QsR0FBRyxZQUFZLE9BQU87QUFBQSxRQUN0QjtBQUFBLFFBQ0EsS0FBS0E7QUFBQSxNQUNQLEVBQUU7QUFBQSxJQUNKLENBQUM7QUFBQSxXQXBCRDtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBcUJGO0FBRU8sU0FBUyxPQUFPLFNBQWtCLFNBQXdCO0FBQy9ELFVBQ0csUUFBUSxRQUFRLEVBQ2hCLFlBQVksZ0ZBQWdGLEVBQzVGLFNBQVMsYUFBYSxvQkFBb0IsRUFDMUMsT0FBTyxpQkFBaUIsNEJBQTRCLEVBQ3BELE9BQU8sZUFBZSxnQ0FBZ0MsRUFDdEQsWUFBWSxTQUFTUixLQUFJLEVBQ3pCLE9BQU8sQ0FBQyxTQUFpQixZQUFxQlUsS0FBSSxTQUFTLFNBQVMsT0FBTyxDQUFDO0FBQ2pGOzs7QW1CbktBLFNBQVMsYUFBQUMsWUFBVyxjQUFBQyxtQkFBa0I7QUFFdEMsU0FBUyxVQUFBQyxTQUFRLGlCQUFBQyxnQkFBZSxhQUFBQyxZQUFXLG1CQUFBQyx3QkFBdUI7QUFDbEUsWUFBWUMsU0FBTztBQVFuQixJQUFNQyxRQUFPO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFzQmIsU0FBUyxZQUFZLE1BQXdCO0FBQzNDO0FBQUE7QUFBQSxVQUFNLFFBQVEsb0JBQUlDLFdBQVUsSUFBSTtBQUNoQyxXQUFPLE1BQU0sS0FBSyxFQUFFLFFBQVUsb0JBQWdCLEdBQUcsQ0FBQ0MsSUFBRyxNQUFNLElBQUksQ0FBQyxFQUFFLE9BQU8sQ0FBQyxTQUFTLE1BQU0sS0FBSyxJQUFJLENBQUM7QUFBQSxXQURuRztBQUFBO0FBQUE7QUFBQTtBQUFBO0FBRUY7QUFFQSxTQUFTLFNBQVMsTUFBYztBQUM5QixNQUFJO0FBQ0YsV0FBT0MsV0FBVSxHQUFHLE1BQU0sR0FBRyxJQUFJLEVBQUU7QUFBQSxFQUNyQyxTQUFTLE9BQU87QUFDZCxVQUFNLFlBQVksT0FBTyxJQUFJO0FBQUEsRUFDL0I7QUFDRjtBQUdBLGVBQWVDLFFBQU8sU0FBa0IsT0FBZSxTQUFvQztBQUN6RixRQUFNLE9BQU8sU0FBUyxLQUFLO0FBQzNCLFFBQU0sU0FBUyxTQUFTLElBQUk7QUFDNUIsTUFBSSxDQUFDLFFBQVEsWUFBWSxPQUFPLFFBQVEsUUFBUSxVQUFVLEdBQUc7QUFDM0QsVUFBTSxJQUFJQztBQUFBLE1BQ1I7QUFBQSxNQUNBLFlBQVksTUFBTSxJQUFJLENBQUMscUJBQXFCLE9BQU8sR0FBRztBQUFBLElBQ3hEO0FBQUEsRUFDRjtBQUNBLE1BQUksQ0FBQyxPQUFPLE9BQU8sS0FBSyxDQUFDQyxRQUFPLE9BQU8sSUFBSSxHQUFHO0FBQzVDLFVBQU0sSUFBSUMsZUFBYyxxQkFBcUIsSUFBSSxNQUFNLElBQUksQ0FBQyxvQ0FBb0M7QUFBQSxFQUNsRztBQUNBLE1BQUksQ0FBQyxRQUFRLFNBQVMsQ0FBQyxRQUFRLEtBQUs7QUFDbEMsVUFBTSxRQUFRLFlBQVksSUFBSSxFQUFFO0FBQ2hDLFVBQU0sTUFBTSxHQUFHLFFBQVEsT0FBTyxhQUFhLENBQUMsSUFBSSxVQUFVLElBQUksVUFBVSxNQUFNLE9BQU8sTUFBTSxJQUFJLENBQUM7QUFDaEcsVUFBTSxXQUFXLEdBQUcsR0FBRztBQUN2QixRQUFJLFFBQVEsS0FBSyxDQUFFLE1BQU0sUUFBUSxTQUFTLFVBQVUsdUNBQXVDLEVBQUksUUFBTztBQUFBLEVBQ3hHO0FBQ0EsTUFBSTtBQUNGLElBQUFDLFlBQVcsR0FBRyxNQUFNLEdBQUcsSUFBSSxFQUFFO0FBQUEsRUFDL0IsU0FBUyxPQUFPO0FBQ2QsVUFBTSxhQUFhLE9BQU8sSUFBSTtBQUFBLEVBQ2hDO0FBQ0EsU0FBTztBQUNUO0FBRUEsZUFBZUMsS0FBSSxTQUFrQkMsUUFBMEIsU0FBaUM7QUFDOUYsUUFBTSxVQUFvQixDQUFDO0FBQzNCLFFBQU0sU0FBNkMsQ0FBQztBQUNwRCxhQUFXLFFBQVFBLFFBQU87QUFDeEIsUUFBSTtBQUNGLFVBQUksTUFBTU4sUUFBTyxTQUFTLE1BQU0sT0FBTyxFQUFHLFNBQVEsS0FBSyxJQUFJO0FBQUEsVUFDdEQsUUFBTyxLQUFLLEVBQUUsTUFBTSxRQUFRLHVCQUF1QixDQUFDO0FBQUEsSUFDM0QsU0FBUyxPQUFPO0FBQ2QsVUFBSSxRQUFRLFNBQVUsTUFBNEIsU0FBUyxvQkFBcUI7QUFDaEYsVUFBSSxFQUFFLFVBQVcsT0FBbUIsT0FBTTtBQUMxQyxhQUFPLEtBQUssRUFBRSxNQUFNLFFBQVEsVUFBVSxLQUFLLEVBQUUsQ0FBQztBQUM5QyxVQUFJLENBQUMsUUFBUSxLQUFNLFNBQVEsT0FBTyxZQUFZLFVBQVUsS0FBSyxDQUFDLEVBQUU7QUFBQSxJQUNsRTtBQUFBLEVBQ0Y7QUFDQSxNQUFJLFFBQVEsS0FBTSxTQUFRLFVBQVUsRUFBRSxTQUFTLE9BQU8sQ0FBQztBQUN2RCxNQUFJLE9BQU8sU0FBUyxFQUFHLFNBQVEsV0FBVztBQUM1QztBQUVPLFNBQVMsR0FBRyxTQUFrQixTQUF3QjtBQUMzRCxVQUNHLFFBQVEsSUFBSSxFQUNaLFlBQVksMEJBQTBCLEVBQ3RDLFNBQVMsZ0JBQWdCLGFBQWEsRUFDdEMsT0FBTyxlQUFlLDBEQUEwRCxFQUNoRixPQUFPLGFBQWEsMENBQTBDLEVBQzlELE9BQU8sZUFBZSw4QkFBOEIsRUFDcEQsWUFBWSxTQUFTSixLQUFJLEVBQ3pCLE9BQU8sQ0FBQ1UsUUFBaUIsWUFBcUJELEtBQUksU0FBU0MsUUFBTyxPQUFPLENBQUM7QUFDL0U7OztBQ2hHQSxJQUFNLE1BQU0sWUFBWSxNQUFNLE9BQU87QUFFOUIsSUFBTSxVQUFOLE1BQWM7QUFBQTtBQUFBLEVBTW5CLFlBQ1csU0FDVCxFQUFFLE9BQU8sS0FBSyxNQUFNLEtBQUssS0FBQUMsT0FBTSxNQUFNLEdBQ3JDO0FBRlM7QUFHVCxVQUFNLEVBQUUsTUFBTSxNQUFNLFVBQVUsU0FBUyxPQUFPLElBQUk7QUFDbEQsUUFBSSxRQUFRLE9BQU8sWUFBWSxFQUFHLE9BQU0sSUFBSSxNQUFNLFdBQVcsSUFBSSxVQUFVLElBQUksMkJBQTJCO0FBQzFHLFNBQUssT0FBT0E7QUFFWixTQUFLLFFBQVEsU0FBUyxPQUFPLEtBQUssU0FBUyxVQUFVLEdBQUcsSUFBSSxLQUFLLElBQUksR0FBRztBQUN4RSxTQUFLLE9BQU8sWUFBWSxJQUFJLE1BQU0sSUFBSSxTQUFTLFNBQVMsV0FBVyxJQUFJLEtBQUssSUFBSSxHQUFHO0FBQUEsRUFDckY7QUFBQSxFQVRXO0FBQUEsRUFORjtBQUFBLEVBQ0E7QUFBQSxFQUNBO0FBQUE7QUFBQSxFQWdCVCxJQUFJLE9BQWdDO0FBQ2xDLFVBQU0sT0FBTyxLQUFLLE1BQU0sU0FBUyxLQUFLLEtBQUssTUFBTSxTQUFTLE1BQU07QUFDaEUsV0FBTyxLQUFLLFFBQVEsQ0FBQyxPQUFPLE1BQU0sS0FBSztBQUFBLEVBQ3pDO0FBQUEsRUFFQSxRQUFRLEVBQUUsT0FBTyxLQUFLLEdBQXFCO0FBQ3pDLFdBQU8sTUFBTSxXQUFXLEtBQUssU0FBUztBQUFBLEVBQ3hDO0FBQUE7QUFBQSxFQUdBLEtBQUssU0FBMEI7QUFDN0IsVUFBTSxFQUFFLEtBQUssTUFBTSxJQUFJO0FBQ3ZCLFFBQUksS0FBSyxRQUFRLE9BQU8sRUFBRyxRQUFPO0FBQ2xDLFFBQUksS0FBSyxNQUFNO0FBQ2IsWUFBTUMsU0FBUSxRQUFRLEtBQUs7QUFDM0IsYUFBTyxNQUFNLEdBQUcsUUFBUSxHQUFHLENBQUMsS0FBS0EsTUFBSyxLQUFLQTtBQUFBLElBQzdDO0FBQ0EsVUFBTSxLQUFLLEtBQUssSUFBSSxLQUFLO0FBQ3pCLFVBQU1DLFFBQU8sR0FBRyxNQUFNLEdBQUcsT0FBTyxLQUFLLENBQUM7QUFDdEMsV0FBTyxNQUFNLEdBQUcsS0FBSyxLQUFLLE1BQU0sS0FBSyxLQUFLLE9BQU8sR0FBRyxDQUFDLENBQUMsS0FBS0EsS0FBSSxLQUFLQTtBQUFBLEVBQ3RFO0FBQUEsRUFFQSxLQUFLLFNBQXdCO0FBQzNCLFVBQU0sRUFBRSxLQUFLLE9BQU8sT0FBTyxLQUFLLElBQUk7QUFDcEMsVUFBTSxLQUFLLEtBQUssSUFBSSxLQUFLO0FBQ3pCLFVBQU0sVUFBVSxLQUFLLE9BQU8sTUFBTSxLQUFLO0FBQ3ZDLFdBQU87QUFBQSxNQUNMO0FBQUEsTUFDQSxLQUFLLE9BQVEsUUFBUSxLQUFLLFFBQVEsT0FBTyxHQUFHLENBQUM7QUFBQSxNQUM3QyxPQUFPLEtBQUssUUFBUSxPQUFPLElBQUksU0FBYSxHQUFHLEtBQUssR0FBRyxPQUFPLEtBQUssQ0FBQztBQUFBLE1BQ3BFO0FBQUEsSUFDRjtBQUFBLEVBQ0Y7QUFBQSxFQUVBLFlBQW9CO0FBQ2xCLFVBQU0sS0FBSyxLQUFLLFFBQVEsS0FBSyxVQUFVLE1BQU0sQ0FBQyxPQUFPLElBQUksS0FBSyxNQUFNLFVBQVU7QUFDOUUsVUFBTSxPQUFPLEtBQUssUUFBUSxZQUFZLElBQUksQ0FBQyxJQUFJLEtBQUssT0FBTyxDQUFDLEtBQUssSUFBSSxLQUFLLEtBQUssVUFBVSxLQUFLO0FBQzlGLFdBQU8sUUFBUSxDQUFDLFNBQVMsR0FBRyxNQUFNLEdBQUcsRUFBRSxDQUFDO0FBQUEsRUFDMUM7QUFBQSxFQUVBLElBQUksU0FBc0M7QUFDeEMsVUFBTSxFQUFFLEtBQUssT0FBTyxNQUFNLElBQUk7QUFDOUIsUUFBSSxLQUFLLFFBQVEsT0FBTyxFQUFHLFFBQU87QUFDbEMsVUFBTSxLQUFLLEtBQUssSUFBSSxLQUFLO0FBQ3pCLFVBQU0sVUFBVSxLQUFLLE9BQU8sTUFBTSxLQUFLO0FBQ3ZDLFdBQU8sUUFBUSxDQUFDLE9BQU8sR0FBSSxNQUFNLFFBQVEsU0FBUyxRQUFRLE9BQU8sR0FBRyxDQUFDLElBQUksQ0FBQyxHQUFJLEdBQUcsR0FBRyxTQUFTLEdBQUcsT0FBTyxLQUFLLENBQUMsQ0FBQyxDQUFDO0FBQUEsRUFDakg7QUFDRjtBQUdPLFNBQVMsUUFBUUQsUUFBMkI7QUFDakQsU0FBTyxPQUFPLEtBQUtBLE9BQU0sUUFBUUEsT0FBTSxZQUFZQSxPQUFNLE1BQU0sRUFDNUQsU0FBUyxLQUFLLEVBQ2QsUUFBUSxZQUFZLEtBQUs7QUFDOUI7OztBQzdFQSxZQUFZRSxTQUFPOzs7QUNDWixTQUFTLFdBQVcsU0FBa0IsT0FBOEI7QUFDekUsUUFBTSxVQUFVLEtBQUssSUFBSSxHQUFHLE1BQU0sSUFBSSxDQUFDLEVBQUUsS0FBSyxNQUFNLE1BQU0sSUFBSSxDQUFDLENBQUM7QUFDaEUsYUFBVyxFQUFFLE1BQU0sTUFBTSxLQUFLO0FBQzVCLFlBQVEsTUFBTSxLQUFLLFFBQVEsTUFBTSxJQUFJLE9BQU8sTUFBTSxPQUFPLENBQUMsQ0FBQyxLQUFLLEtBQUssR0FBRyxRQUFRLENBQUM7QUFDckY7OztBRGVBLFNBQVNDLFVBQVMsTUFBWSxPQUFvQjtBQUNoRCxRQUFNLEVBQUUsTUFBTSxRQUFRLE9BQUFDLE9BQU0sSUFBSTtBQUNoQyxRQUFNLFFBQVEsRUFBRSxNQUFNLFFBQVEsT0FBQUEsT0FBTTtBQUNwQyxNQUFJO0FBQ0YsVUFBTSxVQUFVLEtBQUssUUFBUSxLQUFLO0FBQ2xDLFVBQU0sRUFBRSxNQUFNLFVBQVUsU0FBUyxTQUFTLElBQUk7QUFDOUMsVUFBTSxRQUFRLFFBQVEsTUFBTTtBQUM1QixVQUFNLFFBQVEsRUFBRSxNQUFNLFVBQVUsR0FBSSxVQUFVLElBQUksRUFBRSxRQUFRLElBQUksQ0FBQyxHQUFJLFNBQVM7QUFDOUUsV0FBTyxFQUFFLEdBQUcsT0FBTyxHQUFHLE9BQU8sTUFBTSxPQUFPLE1BQU0sR0FBSSxPQUFPLFFBQVEsRUFBRSxPQUFPLE1BQU0sTUFBTSxJQUFJLENBQUMsRUFBRztBQUFBLEVBQ2xHLFNBQVMsT0FBTztBQUNkLFdBQU8sRUFBRSxHQUFHLE9BQU8sU0FBUyxZQUFZLE9BQWdCLEtBQUssRUFBRTtBQUFBLEVBQ2pFO0FBQ0Y7QUFHQSxTQUFTLFlBQVksT0FBYyxFQUFFLFFBQVEsR0FBbUI7QUFDOUQsTUFBSSxRQUFTLFFBQU87QUFDcEIsUUFBTUMsUUFBUSxNQUE0QjtBQUMxQyxRQUFNLFNBQVMsTUFBTSxRQUFRLFFBQVEsaUJBQWlCLEVBQUU7QUFDeEQsU0FBT0EsVUFBUyxvQkFBb0IsWUFBWSxNQUFNLEtBQUs7QUFDN0Q7QUFFQSxTQUFTLFNBQVMsRUFBRSxNQUFNLE9BQU8sS0FBSyxVQUFVLE9BQU8sVUFBVSxNQUFNLEdBQXNCO0FBQzNGLFFBQU0sT0FBTyxJQUFJLEtBQUssT0FBTyxXQUFXLFFBQVUsQ0FBQztBQUNuRCxRQUFNLE9BQU8sT0FBTyxNQUFNLEtBQUssUUFBUSxDQUFDLElBQUksT0FBTyxLQUFLLFlBQVk7QUFDcEUsU0FBTyxFQUFFLE1BQU0sT0FBTyxLQUFLLFVBQVUsYUFBYSxRQUFRLEdBQUcsT0FBTyxVQUFVLE1BQU0sTUFBTTtBQUM1RjtBQUVBLFNBQVMsWUFBWSxNQUFZLE9BQXFCO0FBQ3BELFFBQU0sRUFBRSxRQUFRLE9BQU8sSUFBSTtBQUMzQixRQUFNQyxXQUFVLEtBQUssUUFBUTtBQUM3QixRQUFNLFFBQVEsS0FBSyxhQUFhO0FBQ2hDLFNBQU87QUFBQSxJQUNMLE1BQU0sS0FBSztBQUFBLElBQ1gsU0FBUyxPQUFPO0FBQUEsSUFDaEIsTUFBTSxPQUFPO0FBQUEsSUFDYixNQUFNLEtBQUssS0FBS0EsUUFBTztBQUFBLElBQ3ZCLFNBQVMsS0FBSyxZQUFZO0FBQUEsSUFDMUIsWUFBWSxPQUFPO0FBQUEsSUFDbkIsVUFBVSxPQUFPO0FBQUEsSUFDakIsSUFBSSxPQUFPO0FBQUEsSUFDWCxPQUFPLFNBQVMsT0FBTyxHQUFHO0FBQUEsSUFDMUIsTUFBTSxTQUFTLE9BQU8sSUFBSTtBQUFBLElBQzFCLFNBQVMsT0FBTyxVQUFVLFlBQVk7QUFBQSxJQUN0QyxTQUFTLEVBQUUsR0FBRyxLQUFLLFFBQVEsS0FBSyxPQUFTLHVCQUFtQixFQUFFO0FBQUEsSUFDOUQsUUFBUSxVQUFVLElBQUksUUFBUSxNQUFNLE1BQU0sR0FBRyxLQUFLLEdBQUcsSUFBSSxRQUFRO0FBQUEsSUFDakUsWUFBWUEsU0FBUSxJQUFJLENBQUMsV0FBVyxFQUFFLEdBQUdILFVBQVMsTUFBTSxLQUFLLEVBQUUsRUFBRTtBQUFBLEVBQ25FO0FBQ0Y7QUFFQSxTQUFTLFlBQVksTUFBWSxTQUFrQkcsVUFBa0M7QUFDbkYsUUFBTSxFQUFFLFFBQVEsT0FBTyxJQUFJO0FBQzNCLFFBQU0sU0FBUyxLQUFLLFlBQVk7QUFDaEMsUUFBTSxTQUFTLFNBQVMsT0FBTyxhQUFhLHFCQUFxQixNQUFNLGNBQWM7QUFDckYsUUFBTSxNQUFNLFFBQVEsS0FBSyxJQUFJLElBQUksT0FBTyxXQUFXO0FBQ25ELFFBQU0sV0FBVyxPQUFPLFVBQVUsSUFBSSx1QkFBdUI7QUFDN0QsVUFBUSxNQUFNLFFBQVEsTUFBTSxLQUFLLFdBQVcsTUFBTSxLQUFLLElBQUksQ0FBQyxFQUFFLENBQUM7QUFDL0QsYUFBVyxTQUFTO0FBQUEsSUFDbEIsRUFBRSxNQUFNLFFBQVEsT0FBTyxVQUFVLE9BQU8sSUFBSSxFQUFFO0FBQUEsSUFDOUMsRUFBRSxNQUFNLFFBQVEsT0FBTyxVQUFVLEtBQUssS0FBS0EsUUFBTyxDQUFDLEVBQUU7QUFBQSxJQUNyRCxFQUFFLE1BQU0sU0FBUyxPQUFPLEdBQUdBLFNBQVEsTUFBTSxPQUFPLE9BQU8sVUFBVSxTQUFTLE1BQU0sR0FBRztBQUFBLElBQ25GLEVBQUUsTUFBTSxrQkFBa0IsT0FBTyxPQUFPLE9BQU8sT0FBTyxFQUFFO0FBQUEsSUFDeEQsRUFBRSxNQUFNLE1BQU0sT0FBTyxJQUFJLE9BQU8sV0FBVyxDQUFDLEVBQUU7QUFBQSxJQUM5QztBQUFBLE1BQ0UsTUFBTTtBQUFBLE1BQ04sT0FBTyxHQUFHLFNBQVMsT0FBTyxLQUFLLE1BQU0sT0FBTyxXQUFXLENBQUMsSUFBSSxRQUFVLENBQUMsS0FBSyxHQUFHLE9BQU8sUUFBUTtBQUFBLElBQ2hHO0FBQUEsSUFDQSxFQUFFLE1BQU0sU0FBUyxPQUFPLFNBQVMsT0FBTyxHQUFHLEVBQUU7QUFBQSxJQUM3QyxFQUFFLE1BQU0sUUFBUSxPQUFPLFNBQVMsT0FBTyxJQUFJLEVBQUU7QUFBQSxJQUM3QyxFQUFFLE1BQU0sc0JBQXNCLE9BQU8sWUFBWSxLQUFLLFFBQVEsS0FBSyxPQUFTLHVCQUFtQixDQUFDLEVBQUU7QUFBQSxFQUNwRyxDQUFDO0FBQ0g7QUFFQSxTQUFTLFdBQVcsTUFBWSxTQUFrQixPQUFxQjtBQUNyRSxRQUFNLEVBQUUsTUFBTSxJQUFJO0FBQ2xCLFFBQU0sUUFBUSxLQUFLLGFBQWE7QUFDaEMsUUFBTSxRQUFRLE1BQU0sT0FBTyxDQUFDLFNBQVMsS0FBSyxLQUFLO0FBQy9DLFFBQU0sT0FBTyxNQUFNLE9BQU8sQ0FBQyxTQUFTLENBQUMsS0FBSyxLQUFLO0FBQy9DLFVBQVEsTUFBTTtBQUNkLFVBQVEsTUFBTSxNQUFNLEtBQUssVUFBVSxNQUFNLE1BQU0sV0FBVyxLQUFLLE1BQU0sVUFBVSxLQUFLLE9BQU8sUUFBUSxRQUFRLENBQUM7QUFDNUcsTUFBSSxNQUFNLFdBQVcsRUFBRztBQUN4QixRQUFNLFFBQVEsSUFBSSxVQUFVO0FBQUEsSUFDMUIsRUFBRSxPQUFPLFFBQVEsT0FBTyxLQUFLO0FBQUEsSUFDN0IsRUFBRSxPQUFPLE9BQU8sT0FBTyxLQUFLO0FBQUEsSUFDNUIsRUFBRSxPQUFPLFlBQVksT0FBTyxFQUFFO0FBQUEsSUFDOUIsRUFBRSxPQUFPLFFBQVE7QUFBQSxJQUNqQixFQUFFLE9BQU8sWUFBWSxPQUFPLEVBQUU7QUFBQSxJQUM5QixFQUFFLE9BQU8sUUFBUTtBQUFBLEVBQ25CLENBQUM7QUFFRCxRQUFNLFNBQVMsQ0FBQyxHQUFHLE9BQU8sR0FBRyxJQUFJO0FBQ2pDLGFBQVcsUUFBUSxVQUFVLElBQUksU0FBUyxPQUFPLE1BQU0sR0FBRyxLQUFLLEdBQUc7QUFDaEUsVUFBTTtBQUFBLE1BQ0osT0FBTyxLQUFLLElBQUk7QUFBQSxNQUNoQixPQUFPLEtBQUssR0FBRztBQUFBLE1BQ2YsYUFBYSxLQUFLLFFBQVE7QUFBQSxNQUMxQixLQUFLLFFBQVEsRUFBRSxNQUFNLFNBQVMsT0FBTyxNQUFNLEtBQUssSUFBSSxFQUFFLE1BQU0sUUFBUSxPQUFPLE1BQU0sSUFBSTtBQUFBLE1BQ3JGLFNBQVMsS0FBSyxRQUFRO0FBQUEsTUFDdEIsS0FBSztBQUFBLElBQ1A7QUFBQSxFQUNGO0FBQ0EsUUFBTSxNQUFNLE9BQU87QUFDbkIsTUFBSSxVQUFVLEtBQUssT0FBTyxTQUFTLE1BQU8sU0FBUSxNQUFNLFdBQVcsT0FBTyxTQUFTLEtBQUssT0FBTztBQUNqRztBQUVBLFNBQVMsZ0JBQWdCLE1BQVksU0FBa0JBLFVBQWtDO0FBQ3ZGLFFBQU0sRUFBRSxNQUFNLElBQUk7QUFDbEIsVUFBUSxNQUFNO0FBQ2QsVUFBUSxNQUFNLE1BQU0sS0FBS0EsU0FBUSxXQUFXLElBQUksa0JBQWtCLFlBQVksQ0FBQztBQUMvRSxNQUFJQSxTQUFRLFdBQVcsRUFBRztBQUMxQixRQUFNLFFBQVEsSUFBSSxVQUFVO0FBQUEsSUFDMUIsRUFBRSxPQUFPLE9BQU87QUFBQSxJQUNoQixFQUFFLE9BQU8sT0FBTztBQUFBLElBQ2hCLEVBQUUsT0FBTyxXQUFXLE9BQU8sTUFBTSxPQUFPLEVBQUU7QUFBQSxJQUMxQyxFQUFFLE9BQU8sWUFBWSxPQUFPLEtBQUs7QUFBQSxJQUNqQyxFQUFFLE9BQU8sUUFBUSxPQUFPLEtBQUs7QUFBQSxJQUM3QixFQUFFLE9BQU8sUUFBUSxPQUFPLE1BQU0sT0FBTyxFQUFFO0FBQUEsSUFDdkMsRUFBRSxPQUFPLFNBQVMsT0FBTyxFQUFFO0FBQUEsRUFDN0IsQ0FBQztBQUNELGFBQVcsU0FBU0EsVUFBUztBQUMzQixVQUFNLEVBQUUsTUFBTSxNQUFNLFdBQVcsR0FBRyxTQUFTLFVBQVUsTUFBTSxPQUFBRixRQUFPLFFBQVEsSUFBSSxRQUFRLElBQUlELFVBQVMsTUFBTSxLQUFLO0FBQzlHLFVBQU0sT0FBTyxFQUFFLE1BQU0sTUFBTSxPQUFPLE1BQU0sS0FBSztBQUM3QyxRQUFJLFlBQVksUUFBVztBQUN6QixZQUFNLFFBQVEsTUFBTSxFQUFFLE1BQU0sU0FBUyxPQUFPLE1BQU0sSUFBSSxDQUFDO0FBQ3ZEO0FBQUEsSUFDRjtBQUNBLFVBQU0sVUFBVSxZQUFZLFNBQVksTUFBTSxRQUFRLElBQUksR0FBRyxPQUFPLElBQUksUUFBUTtBQUNoRixVQUFNLElBQUksTUFBTSxNQUFnQixTQUFTLE9BQU8sUUFBUSxHQUFHLE9BQU8sUUFBUSxFQUFFLEdBQUcsTUFBTUMsTUFBSyxHQUFHLEtBQUs7QUFBQSxFQUNwRztBQUNBLFFBQU0sTUFBTSxPQUFPO0FBQ3JCO0FBRU8sU0FBUyxZQUFZLE1BQVksU0FBa0IsT0FBcUI7QUFDN0UsTUFBSSxRQUFRLE1BQU07QUFDaEIsWUFBUSxVQUFVLFlBQVksTUFBTSxLQUFLLENBQUM7QUFDMUM7QUFBQSxFQUNGO0FBQ0EsUUFBTUUsV0FBVSxLQUFLLFFBQVE7QUFDN0IsY0FBWSxNQUFNLFNBQVNBLFFBQU87QUFDbEMsYUFBVyxNQUFNLFNBQVMsS0FBSztBQUMvQixrQkFBZ0IsTUFBTSxTQUFTQSxRQUFPO0FBQ3hDOzs7QUU3SkEsU0FBUyxXQUFXLEVBQUUsTUFBTSxNQUFNLE1BQU0sTUFBTSxNQUFNLFVBQVUsU0FBUyxHQUFrQjtBQUN2RixRQUFNLFFBQVMsTUFBTSxPQUFRLE1BQU0sUUFBUSxDQUFDO0FBQzVDLFFBQU0sUUFBUSxDQUFDLEVBQUUsTUFBTSxRQUFRLE9BQU8sR0FBRyxJQUFJLEdBQUcsT0FBTyxJQUFJLElBQUksS0FBSyxFQUFFLEtBQUssSUFBSSxLQUFLLENBQUM7QUFDckYsTUFBSSxTQUFTLE9BQVcsT0FBTSxLQUFLLEVBQUUsTUFBTSxVQUFVLE9BQU8sT0FBTyxJQUFJLEVBQUUsQ0FBQztBQUMxRSxNQUFJLFNBQVMsT0FBVyxPQUFNLEtBQUssRUFBRSxNQUFNLFVBQVUsT0FBTyxPQUFPLElBQUksRUFBRSxDQUFDO0FBQzFFLFNBQU87QUFDVDtBQUVBLFNBQVMsVUFBVSxFQUFFLE1BQU0sTUFBTSxNQUFNLE1BQU0sTUFBTSxVQUFVLFVBQVUsTUFBTSxHQUFnQjtBQUMzRixTQUFPO0FBQUEsSUFDTDtBQUFBLElBQ0E7QUFBQSxJQUNBLEdBQUksT0FBTyxFQUFFLEtBQUssSUFBSSxDQUFDO0FBQUEsSUFDdkIsR0FBSSxTQUFTLFNBQVksQ0FBQyxJQUFJLEVBQUUsQ0FBQyxRQUFRLEdBQUcsS0FBSztBQUFBLElBQ2pELEdBQUksU0FBUyxTQUFZLENBQUMsSUFBSSxFQUFFLENBQUMsUUFBUSxHQUFHLEtBQUs7QUFBQSxJQUNqRCxHQUFJLFFBQVEsRUFBRSxNQUFNLElBQUksQ0FBQztBQUFBLEVBQzNCO0FBQ0Y7QUFFQSxTQUFTLGNBQWMsU0FBNEM7QUFDakUsUUFBTSxFQUFFLE1BQU0sT0FBTyxNQUFNLFVBQVUsU0FBUyxVQUFVLE9BQU8sSUFBSTtBQUNuRSxRQUFNLFFBQVEsUUFBUSxNQUFNO0FBQzVCLFNBQU87QUFBQSxJQUNMLFNBQVMsS0FBSztBQUFBLElBQ2QsTUFBTSxNQUFNO0FBQUEsSUFDWjtBQUFBLElBQ0E7QUFBQSxJQUNBLEdBQUksVUFBVSxJQUFJLEVBQUUsUUFBUSxJQUFJLENBQUM7QUFBQSxJQUNqQztBQUFBLElBQ0E7QUFBQSxJQUNBLFFBQVEsTUFBTTtBQUFBLElBQ2QsT0FBTyxNQUFNO0FBQUEsSUFDYixHQUFJLFFBQVEsRUFBRSxNQUFNLFVBQVUsS0FBSyxFQUFFLElBQUksQ0FBQztBQUFBLElBQzFDLE9BQU8sT0FBTztBQUFBLE1BQ1osUUFDRyxNQUFNLEVBQ04sUUFBUSxDQUFDLEVBQUUsTUFBTSxPQUFPLEtBQUssTUFBTyxTQUFTLEtBQUssQ0FBQyxJQUFJLENBQUMsQ0FBQyxNQUFNLFNBQVMsU0FBWSxRQUFRLElBQUksQ0FBQyxDQUFFO0FBQUEsSUFDeEc7QUFBQSxFQUNGO0FBQ0Y7QUFFQSxTQUFTLGVBQWUsU0FBa0IsU0FBd0I7QUFDaEUsUUFBTSxFQUFFLE1BQU0sT0FBTyxNQUFNLFVBQVUsVUFBVSxPQUFPLElBQUk7QUFDMUQsUUFBTSxRQUFRLFFBQVEsTUFBTTtBQUM1QixVQUFRLE1BQU0sR0FBRyxRQUFRLE1BQU0sS0FBSyxHQUFHLElBQUksS0FBSyxNQUFNLElBQUksR0FBRyxDQUFDLE9BQU8sTUFBTSxLQUFLLElBQUksQ0FBQyxFQUFFO0FBQ3ZGLGFBQVcsU0FBUztBQUFBLElBQ2xCLEVBQUUsTUFBTSxXQUFXLE9BQU8sUUFBUSxVQUFVLE1BQU0sRUFBRTtBQUFBLElBQ3BELEVBQUUsTUFBTSxZQUFZLE9BQU8sT0FBTyxRQUFRLEVBQUU7QUFBQSxJQUM1QyxHQUFJLFFBQVEsV0FBVyxLQUFLLElBQUksQ0FBQztBQUFBLElBQ2pDLEdBQUcsUUFBUSxNQUFNO0FBQUEsSUFDakIsRUFBRSxNQUFNLFVBQVUsT0FBTyxRQUFRLFFBQVEsTUFBTSxFQUFFO0FBQUEsSUFDakQsRUFBRSxNQUFNLFNBQVMsT0FBTyxJQUFJLElBQUksTUFBTSxNQUFNLENBQUMsS0FBSyxVQUFVLE1BQU0sS0FBSyxDQUFDLFdBQVcsTUFBTSxNQUFNLEdBQUc7QUFBQSxFQUNwRyxDQUFDO0FBQ0g7QUFHQSxVQUFVLE1BQU0sVUFBNkIsT0FBNEM7QUFDdkYsTUFBSSxRQUFRO0FBQ1osYUFBVyxXQUFXLFVBQVU7QUFDOUIsUUFBSSxVQUFVLEtBQUssWUFBWSxPQUFPO0FBQ3BDLFlBQU07QUFDTjtBQUFBLElBQ0Y7QUFDQSxVQUFNO0FBQUEsRUFDUjtBQUNGO0FBRUEsU0FBUyxjQUFjLFNBQWtCLFNBQWtCLE9BQXFCO0FBQzlFLFFBQU0sRUFBRSxNQUFNLElBQUk7QUFDbEIsVUFBUSxNQUFNO0FBQ2QsVUFBUSxNQUFNLE1BQU0sS0FBSyxVQUFVLENBQUM7QUFDcEMsTUFBSSxPQUFPO0FBQ1gsYUFBVyxXQUFXLE1BQU0sUUFBUSxRQUFRLFNBQVMsR0FBRyxLQUFLLEdBQUc7QUFDOUQsV0FBTztBQUNQLFFBQUksWUFBWSxRQUFRO0FBQ3RCLGNBQVEsTUFBTSxtQkFBbUIsS0FBSyx1QkFBdUI7QUFDN0Q7QUFBQSxJQUNGO0FBQ0EsVUFBTSxPQUFPLFFBQVEsT0FBTyxLQUFLLE1BQU0sSUFBSSxRQUFRLElBQUksQ0FBQyxLQUFLO0FBQzdELFlBQVEsTUFBTSxLQUFLLE1BQU0sSUFBSSxPQUFPLFFBQVEsT0FBTyxHQUFHLElBQUksQ0FBQyxDQUFDLEtBQUssUUFBUSxLQUFLLE9BQU8sQ0FBQyxHQUFHLElBQUksRUFBRTtBQUFBLEVBQ2pHO0FBQ0EsTUFBSSxLQUFNLFNBQVEsTUFBTSxRQUFRO0FBQ2xDO0FBRUEsU0FBUyxTQUFTLFNBQWtCLFNBQWtCLE9BQXFCO0FBQ3pFLFVBQVEsTUFBTSxRQUFRLFVBQVUsQ0FBQztBQUNqQyxhQUFXLFdBQVcsTUFBTSxRQUFRLFFBQVEsU0FBUyxHQUFHLEtBQUssR0FBRztBQUM5RCxVQUFNLE9BQU8sWUFBWSxTQUFTLFNBQVksUUFBUSxJQUFJLE9BQU87QUFDakUsUUFBSSxTQUFTLE9BQVcsU0FBUSxNQUFNLElBQUk7QUFBQSxFQUM1QztBQUNGO0FBVU8sU0FBUyxjQUFjLFNBQWtCLFNBQWtCLEVBQUUsU0FBUyxLQUFLLE1BQU0sR0FBMkI7QUFDakgsTUFBSSxPQUFPLFNBQVM7QUFDbEIsYUFBUyxTQUFTLFNBQVMsS0FBSztBQUNoQztBQUFBLEVBQ0Y7QUFDQSxNQUFJLFFBQVEsTUFBTTtBQUNoQixVQUFNLFFBQVEsY0FBYyxPQUFPO0FBQ25DLFVBQU0sV0FBVyxXQUFXLE1BQU0sS0FBSyxNQUFNLFFBQVEsU0FBUyxHQUFHLEtBQUssQ0FBQztBQUN2RSxVQUFNLE9BQU8sVUFBVSxHQUFHLEVBQUUsTUFBTTtBQUNsQyxVQUFNLE9BQU8sVUFBVSxRQUFRLENBQUMsWUFBYSxZQUFZLFNBQVMsQ0FBQyxJQUFJLENBQUMsU0FBUyxLQUFLLE9BQU8sQ0FBQyxDQUFFO0FBQ2hHLFlBQVEsVUFBVSxFQUFFLEdBQUcsT0FBTyxHQUFJLE9BQU8sRUFBRSxVQUFVLE1BQU0sS0FBSyxJQUFJLENBQUMsRUFBRyxDQUFDO0FBQ3pFO0FBQUEsRUFDRjtBQUNBLGlCQUFlLFNBQVMsT0FBTztBQUMvQixNQUFJLFFBQVMsZUFBYyxTQUFTLFNBQVMsS0FBSztBQUNwRDs7O0FDakhBLElBQU1DLFFBQU87QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQSxFQU9YLFVBQVU7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFnQlosSUFBTSxRQUFRO0FBRWQsU0FBU0MsS0FBSSxTQUFrQixTQUFpQixNQUEwQixTQUF3QjtBQVFoRztBQUFBO0FBUEEsVUFBTSxFQUFFLE1BQU0sS0FBSyxLQUFBQyxPQUFNLE9BQU8sTUFBTSxNQUFNLElBQUk7QUFDaEQsVUFBTSxnQkFBZ0IsU0FBUyxVQUFhLFFBQVEsVUFBYUEsUUFBTztBQUN4RSxRQUFJLFNBQVMsVUFBYSxlQUFlO0FBQ3ZDLFlBQU0sSUFBSSxNQUFNLCtFQUErRTtBQUFBLElBQ2pHO0FBQ0EsUUFBSSxPQUFPLFFBQVEsS0FBTSxPQUFNLElBQUksTUFBTSw4Q0FBOEM7QUFDdkYsVUFBTSxRQUFRLFFBQVEsVUFBVSxPQUFPLFFBQVEsT0FBTyxJQUFJO0FBQzFELFVBQU0sT0FBTyxxQkFBSyxLQUFLLE9BQU87QUFDOUIsUUFBSSxTQUFTLFFBQVc7QUFDdEIsa0JBQVksTUFBTSxTQUFTLEtBQUs7QUFDaEM7QUFBQSxJQUNGO0FBQ0EsVUFBTSxVQUFVLEtBQUssUUFBUSxLQUFLLEtBQUssSUFBSSxDQUFDO0FBQzVDLFVBQU0sVUFBVSxnQkFDWixJQUFJLFFBQVEsU0FBUyxFQUFFLEdBQUksT0FBTyxFQUFFLEtBQUssSUFBSSxDQUFDLEdBQUksR0FBSSxNQUFNLEVBQUUsSUFBSSxJQUFJLENBQUMsR0FBSSxLQUFBQSxLQUFJLENBQUMsSUFDaEY7QUFDSixrQkFBYyxTQUFTLFNBQVMsRUFBRSxTQUFTLEtBQUssTUFBTSxDQUFDO0FBQUEsV0FUdkQ7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQVVGO0FBRU8sU0FBUyxLQUFLLFNBQWtCLFNBQXdCO0FBQzdELFVBQ0csUUFBUSxNQUFNLEVBQ2QsWUFBWSx1Q0FBdUMsRUFDbkQsU0FBUyxhQUFhLFVBQVUsRUFDaEMsU0FBUyxVQUFVLGdCQUFnQixFQUNuQyxVQUFVLFdBQVcsQ0FBQyxFQUN0QixVQUFVLFVBQVUsQ0FBQyxFQUNyQixPQUFPLFNBQVMsaUNBQWlDLEVBQ2pELE9BQU8sU0FBUyx5Q0FBeUMsRUFDekQ7QUFBQSxJQUNDO0FBQUEsSUFDQTtBQUFBLElBQ0E7QUFBQSxFQUNGLEVBQ0MsWUFBWSxTQUFTRixLQUFJLEVBQ3pCLE9BQU8sQ0FBQyxTQUFpQixNQUEwQixZQUFxQkMsS0FBSSxTQUFTLFNBQVMsTUFBTSxPQUFPLENBQUM7QUFDakg7OztBQ3RFQSxTQUFTLGlCQUFBRSxzQkFBcUI7QUFNOUIsSUFBTUMsUUFBTztBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFvQk4sU0FBU0MsTUFBSyxTQUFpQixNQUF1QjtBQUMzRDtBQUFBO0FBQUEsVUFBTSxZQUFZLDBCQUFVLEtBQUssT0FBTztBQUN4QyxVQUFNQyxVQUFTLFVBQVUsSUFBSSxJQUFJO0FBQ2pDLFFBQUksU0FBUyxVQUFhQSxRQUFPLFNBQVMsU0FBUyxHQUFHO0FBQ3BELFlBQU0sSUFBSUM7QUFBQSxRQUNSO0FBQUEsUUFDQSxZQUFZLE1BQU0sVUFBVSxJQUFJLENBQUMsdUJBQXVCLE1BQU0sSUFBSSxDQUFDO0FBQUEsTUFDckU7QUFBQSxJQUNGO0FBQ0EsV0FBT0Q7QUFBQSxXQVJQO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFTRjtBQUVBLFNBQVNFLEtBQUksU0FBa0IsU0FBaUIsTUFBcUI7QUFDbkUsUUFBTUYsVUFBU0QsTUFBSyxTQUFTLElBQUk7QUFDakMsTUFBSSxRQUFRQyxTQUFRLE9BQU8sSUFBSSxFQUFHLFNBQVEsV0FBVztBQUNyRCxNQUFJLFFBQVEsTUFBTTtBQUNoQixZQUFRLFVBQVUsV0FBV0EsT0FBTSxDQUFDO0FBQ3BDO0FBQUEsRUFDRjtBQUNBLFFBQU0sRUFBRSxNQUFNLElBQUk7QUFDbEIsUUFBTSxXQUFXLFFBQVFBLFNBQVEsT0FBTyxJQUFJLElBQUksTUFBTSxNQUFNLE1BQU07QUFDbEUsVUFBUSxNQUFNLEdBQUcsTUFBTSxLQUFLLE1BQU1BLFFBQU8sT0FBTyxDQUFDLENBQUMsS0FBSyxTQUFTLFFBQVFBLE9BQU0sQ0FBQyxDQUFDLEVBQUU7QUFDbEYsUUFBTSxRQUFRQSxRQUFPLGdCQUNqQixHQUFHLFFBQVFBLFFBQU8sT0FBTyxhQUFhLENBQUMsV0FDdkM7QUFDSixVQUFRLE1BQU0sTUFBTSxJQUFJLEdBQUcsUUFBUUEsUUFBTyxTQUFTLFNBQVMsR0FBRyxXQUFXLENBQUMsS0FBSyxLQUFLLEVBQUUsQ0FBQztBQUN4RixhQUFXLFdBQVdBLFFBQU8sU0FBVSxjQUFhLFNBQVMsT0FBTztBQUN0RTtBQUVPLFNBQVMsU0FBUyxTQUFrQixTQUF3QjtBQUNqRSxVQUNHLFFBQVEsVUFBVSxFQUNsQixNQUFNLE9BQU8sRUFDYixZQUFZLDhEQUE4RCxFQUMxRSxTQUFTLGFBQWEsb0JBQW9CLEVBQzFDLFNBQVMsVUFBVSx3Q0FBd0MsRUFDM0QsWUFBWSxTQUFTRixLQUFJLEVBQ3pCLE9BQU8sQ0FBQyxTQUFpQixTQUFrQkksS0FBSSxTQUFTLFNBQVMsSUFBSSxDQUFDO0FBQzNFOzs7QUNqRUUsY0FBVzs7O0ExRFliLElBQU0sV0FBZ0MsQ0FBQyxNQUFNLE1BQU0sTUFBTSxVQUFVLFFBQVEsSUFBSSxFQUFFO0FBRWpGLElBQU0sYUFBYTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQVFaLFNBQVMsWUFBWSxTQUEyQjtBQUNyRCxRQUFNLFVBQVUsSUFBSSxRQUFRLFNBQVMsRUFDbEMsWUFBWSxrRkFBa0YsRUFDOUYsUUFBUSxTQUFTLGlCQUFpQixvQkFBb0IsRUFDdEQsV0FBVyxjQUFjLGFBQWEsRUFDdEMsWUFBWSxrQkFBa0IsMEJBQTBCLEVBQ3hELE9BQU8sVUFBVSwyQkFBMkIsRUFDNUMsT0FBTyxjQUFjLHdCQUF3QixFQUM3QyxjQUFjLEVBQUUsbUJBQW1CLE1BQU0sV0FBVyxHQUFHLENBQXlCLEVBQ2hGLGdCQUFnQjtBQUFBLElBQ2YsVUFBVSxDQUFDQyxVQUFTLFFBQVEsSUFBSSxNQUFNQSxLQUFJO0FBQUEsSUFDMUMsVUFBVSxDQUFDQSxVQUFTLFFBQVEsSUFBSSxNQUFNQSxLQUFJO0FBQUEsSUFDMUMsaUJBQWlCLE1BQU07QUFBQSxJQUN2QixpQkFBaUIsTUFBTTtBQUFBLEVBQ3pCLENBQUMsRUFDQSxtQkFBbUIseURBQXlELEVBQzVFLGFBQWEsRUFDYixZQUFZLFNBQVMsVUFBVSxFQUMvQixLQUFLLGFBQWEsQ0FBQyxTQUFTLFFBQVEsVUFBVSxLQUFLLEtBQUssQ0FBQyxDQUFDO0FBQzdELGFBQVcsWUFBWSxTQUFVLFVBQVMsU0FBUyxPQUFPO0FBQzFELGFBQVcsV0FBVyxRQUFRLFNBQVUsU0FBUSxXQUFXLGNBQWMsYUFBYTtBQUN0RixTQUFPO0FBQ1Q7QUFHQSxlQUFzQkMsS0FBSSxNQUF5QixTQUFtQztBQUNwRixNQUFJO0FBQ0YsVUFBTSxVQUFVLFlBQVksT0FBTztBQUNuQyxVQUFNLFFBQVEsV0FBVyxLQUFLLFNBQVMsSUFBSSxPQUFPLENBQUMsR0FBRyxNQUFNLFFBQVEsQ0FBQztBQUNyRSxZQUFRLElBQUksTUFBTTtBQUFBLEVBQ3BCLFNBQVMsT0FBTztBQUNkLFlBQVEsV0FBVyxPQUFPLFNBQVMsS0FBSztBQUFBLEVBQzFDO0FBQ0EsTUFBSTtBQUNGLFlBQVEsSUFBSSxNQUFNO0FBQUEsRUFDcEIsUUFBUTtBQUFBLEVBRVI7QUFDQSxTQUFPLFFBQVE7QUFDakI7OztBMkQ3REEsU0FBbUMsYUFBZ0M7QUFDbkUsU0FBUyxpQkFBaUI7QUFDMUIsU0FBUyxZQUFZO0FBQ3JCLFNBQVMsZUFBQUMsY0FBYSxjQUFBQyxtQkFBa0I7QUFFeEMsU0FBUyxtQkFBQUMsd0JBQXVCO0FBQ2hDLFNBQVMsWUFBWTtBQUNyQixTQUFTLHFCQUFxQjtBQUM5QixTQUFTLDBCQUEwQjtBQUNuQyxTQUFTLHVCQUF1QjtBQUNoQyxPQUFPLFlBQVk7QUFDbkIsU0FBUyxVQUFBQyxTQUE0QixnQkFBQUMscUJBQW9CO0FBR2xELElBQU0sT0FBTyxRQUFRLElBQUksY0FBYyxNQUFNO0FBR3BELElBQU0sUUFBUSxjQUFjLElBQUksSUFBSSxLQUFLLFlBQVksR0FBRyxDQUFDO0FBS3pELElBQU0sU0FBUyxnQkFBZ0IsUUFBUSxJQUFJLGtCQUFrQixLQUFLLE9BQU8sSUFBSSxRQUFRLEdBQUc7QUFDeEYsSUFBSSxRQUFRO0FBR0wsU0FBUyxXQUFtQjtBQUNqQyxTQUFPLElBQUksTUFBTSxHQUFHLE9BQU87QUFDN0I7QUFFQSxTQUFTLGlCQUF1QjtBQUM5QixhQUFXLFFBQVFKLGFBQVksVUFBVSxHQUFHO0FBQzFDLFFBQUksS0FBSyxXQUFXLE1BQU0sRUFBRyxDQUFBQyxZQUFXLFlBQVksSUFBSSxFQUFFO0FBQUEsRUFDNUQ7QUFDRjtBQUNBLFFBQVEsR0FBRyxRQUFRLGNBQWM7QUFDakMsV0FBVyxVQUFVLENBQUMsVUFBVSxXQUFXLFFBQVEsRUFBWSxTQUFRLEtBQUssUUFBUSxNQUFNLFFBQVEsS0FBSyxDQUFDLENBQUM7QUFHekcsZUFBc0IsV0FDcEIsU0FDQSxJQUNZO0FBQ1osUUFBTSxTQUFTRSxRQUFPLE9BQU8sU0FBUyxHQUFHLEVBQUUsR0FBRyxTQUFTLE1BQU0sUUFBUSxRQUFRLE1BQU0sQ0FBQztBQUNwRixNQUFJO0FBQ0YsV0FBTyxNQUFNLEdBQUcsTUFBTTtBQUFBLEVBQ3hCLFVBQUU7QUFDQSxXQUFPLE1BQU07QUFDYixXQUFPLE9BQU87QUFBQSxFQUNoQjtBQUNGO0FBS08sU0FBUyxLQUFLLFVBQWdDLFNBQTRDO0FBQy9GLFNBQU8sQ0FBQyxVQUFVO0FBQ2hCLFdBQU8sR0FBRyxpQkFBaUJDLGVBQWMsdUJBQXVCLE9BQU8sS0FBSyxDQUFDLEVBQUU7QUFDL0UsV0FBTyxNQUFNLE1BQU0sTUFBTSxVQUFVLE1BQU0sT0FBTztBQUNoRCxRQUFJLFFBQVMsUUFBTyxNQUFNLE1BQU0sU0FBUyxPQUFPO0FBQ2hELFdBQU87QUFBQSxFQUNUO0FBQ0Y7QUFLQSxlQUFzQixTQUFZLE1BQWMsU0FBaUIsSUFBc0M7QUFDckcsTUFBSTtBQUNKLFFBQU0sUUFBUSxJQUFJLFFBQWUsQ0FBQyxHQUFHLFdBQVc7QUFDOUMsWUFBUSxXQUFXLE1BQU0sT0FBTyxJQUFJLE1BQU0sYUFBYSxJQUFJLHVCQUF1QixPQUFPLElBQUksQ0FBQyxHQUFHLFVBQVUsR0FBSTtBQUFBLEVBQ2pILENBQUM7QUFDRCxNQUFJO0FBQ0YsV0FBTyxNQUFNLFFBQVEsS0FBSyxDQUFDLEdBQUcsR0FBRyxLQUFLLENBQUM7QUFBQSxFQUN6QyxVQUFFO0FBQ0EsaUJBQWEsS0FBSztBQUFBLEVBQ3BCO0FBQ0Y7QUFHTyxTQUFTLE9BQU8sSUFBOEMsVUFBVSxJQUF5QjtBQUN0RyxTQUFPLE1BQU0sU0FBUyxZQUFZLFNBQVMsTUFBTSxXQUFXLENBQUMsR0FBRyxFQUFFLENBQUM7QUFDckU7QUFFTyxTQUFTLE1BQU0sY0FBcUM7QUFDekQsU0FBTyxJQUFJLFFBQVEsQ0FBQyxZQUFZLFdBQVcsU0FBUyxZQUFZLENBQUM7QUFDbkU7QUFHQSxlQUFzQixNQUFNLE1BQWMsV0FBMEIsVUFBVSxJQUFtQjtBQUMvRixRQUFNLFdBQVcsWUFBWSxJQUFJLElBQUksVUFBVTtBQUMvQyxTQUFPLENBQUMsVUFBVSxHQUFHO0FBQ25CLFFBQUksWUFBWSxJQUFJLElBQUksU0FBVSxPQUFNLElBQUksTUFBTSxhQUFhLElBQUksa0JBQWtCLE9BQU8sSUFBSTtBQUNoRyxVQUFNLE1BQU0sQ0FBQztBQUFBLEVBQ2Y7QUFDRjtBQUlBLElBQUk7QUFHRyxTQUFTLGlCQUF1QjtBQUNyQyxNQUFJLENBQUMsV0FBVztBQUNkLHVCQUFtQixhQUFhO0FBQ2hDLGdCQUFZLGdCQUFnQixJQUFJO0FBQUEsRUFDbEM7QUFDQSxZQUFVO0FBQ1o7QUFpQkEsSUFBTSxVQUFVLG9CQUFJLElBQWE7QUFDakMsUUFBUSxHQUFHLFFBQVEsV0FBVztBQUd2QixTQUFTLGNBQW9CO0FBQ2xDLGFBQVcsV0FBVyxRQUFTLFNBQVEsS0FBSztBQUM5QztBQUdPLFNBQVMsYUFDZCxNQUNBLE9BQXFDLENBQUMsR0FDdEMsVUFBd0IsQ0FBQyxHQUNoQjtBQUNULFFBQU0sT0FBTyxLQUFLLE9BQU8sWUFBWSxHQUFHLElBQUksTUFBTTtBQUNsRCxTQUFPLGFBQWEsUUFBUSxVQUFVLENBQUMsd0JBQXdCLE1BQU0sR0FBRyxLQUFLLElBQUksTUFBTSxDQUFDLEdBQUcsT0FBTztBQUNwRztBQUdPLFNBQVMsYUFBYSxTQUFpQixNQUF5QixVQUF3QixDQUFDLEdBQVk7QUFDMUcsUUFBTSxRQUFRLE1BQU0sU0FBUyxNQUFNLEVBQUUsR0FBRyxTQUFTLE9BQU8sQ0FBQyxRQUFRLFFBQVEsTUFBTSxFQUFFLENBQUM7QUFDbEYsUUFBTSxTQUFTLEVBQUUsUUFBUSxJQUFJLFFBQVEsR0FBRztBQUN4QyxRQUFNLFFBQWtCLENBQUM7QUFDekIsTUFBSSxPQUFPO0FBQ1gsTUFBSSxPQUFPLE1BQU07QUFBQSxFQUFDO0FBQ2xCLFFBQU0sTUFBTSxHQUFHLFNBQVMsTUFBTTtBQUFBLEVBQUMsQ0FBQztBQUNoQyxRQUFNLE9BQU8sR0FBRyxRQUFRLENBQUNDLFVBQVUsT0FBTyxVQUFVQSxLQUFLO0FBQ3pELEVBQUFILGlCQUFnQixFQUFFLE9BQU8sTUFBTSxPQUFPLENBQUMsRUFBRSxHQUFHLFFBQVEsQ0FBQyxTQUFTO0FBQzVELFdBQU8sVUFBVSxHQUFHLElBQUk7QUFBQTtBQUN4QixVQUFNLEtBQUssSUFBSTtBQUNmLFNBQUs7QUFBQSxFQUNQLENBQUM7QUFDRCxRQUFNLFVBQW1CO0FBQUEsSUFDdkIsS0FBSyxNQUFNLE9BQU87QUFBQSxJQUNsQjtBQUFBLElBQ0EsTUFBTSxPQUFPO0FBQ1gsYUFBTyxNQUFNLFdBQVcsR0FBRztBQUN6QixZQUFJLEtBQU0sT0FBTSxJQUFJLE1BQU0sR0FBRyxPQUFPLElBQUksS0FBSyxLQUFLLEdBQUcsQ0FBQyxnQ0FBZ0MsT0FBTyxNQUFNLEVBQUU7QUFDckcsY0FBTSxJQUFJLFFBQWMsQ0FBQyxZQUFhLE9BQU8sT0FBUTtBQUFBLE1BQ3ZEO0FBQ0EsYUFBTyxNQUFNLE1BQU07QUFBQSxJQUNyQjtBQUFBLElBQ0EsTUFBTSxPQUFPLE1BQU07QUFDakIsYUFBUSxNQUFNLFFBQVEsS0FBSyxNQUFPLEtBQUs7QUFBQSxJQUN6QztBQUFBLElBQ0EsTUFBTSxDQUFDLFNBQVMsS0FBSyxNQUFNLE1BQU0sTUFBTSxHQUFHLElBQUk7QUFBQSxDQUFJO0FBQUEsSUFDbEQsTUFBTSxDQUFDLFNBQVMsY0FBYyxLQUFLLE1BQU0sS0FBSyxNQUFNO0FBQUEsSUFDcEQsT0FBTyxLQUFLLE9BQU8sT0FBTyxFQUFFLEtBQUssQ0FBQyxDQUFDSSxPQUFNLE1BQU0sTUFBTTtBQUNuRCxjQUFRLE9BQU8sT0FBTztBQUN0QixhQUFPO0FBQ1AsV0FBSztBQUNMLGFBQU8sRUFBRSxNQUFNQSxPQUF1QixRQUF5QyxHQUFHLE9BQU87QUFBQSxJQUMzRixDQUFDO0FBQUEsRUFDSDtBQUNBLFVBQVEsSUFBSSxPQUFPO0FBQ25CLFNBQU87QUFDVDtBQUdBLGVBQXNCLFdBQ3BCLE1BQ0EsT0FBcUMsQ0FBQyxHQUN0QyxVQUErQyxDQUFDLEdBQy9CO0FBQ2pCLFFBQU0sRUFBRSxVQUFVLElBQUksR0FBRyxLQUFLLElBQUk7QUFDbEMsUUFBTSxVQUFVLGFBQWEsTUFBTSxNQUFNLElBQUk7QUFDN0MsUUFBTSxNQUFNLE1BQU0sU0FBUyxXQUFXLElBQUksSUFBSSxTQUFTLE1BQU0sUUFBUSxLQUFLLEVBQUUsUUFBUSxNQUFNLFFBQVEsS0FBSyxDQUFDO0FBQ3hHLE1BQUksSUFBSSxTQUFTO0FBQ2YsVUFBTSxJQUFJLE1BQU0sV0FBVyxJQUFJLGVBQWUsSUFBSSxVQUFVLElBQUksSUFBSSxLQUFLLElBQUksTUFBTSxHQUFHLElBQUksTUFBTSxFQUFFO0FBQ3BHLFNBQU8sSUFBSTtBQUNiO0FBbUJPLFNBQVMsV0FBVyxNQUFzQjtBQUMvQyxNQUFJLFFBQVEsU0FBUztBQUNyQixRQUFNQyxRQUFPLE1BQU07QUFDakIsWUFBUyxRQUFRLGVBQWdCO0FBQ2pDLFFBQUksSUFBSSxLQUFLLEtBQUssUUFBUyxVQUFVLElBQUssUUFBUSxDQUFDO0FBQ25ELFNBQUssSUFBSSxLQUFLLEtBQUssSUFBSyxNQUFNLEdBQUksSUFBSSxFQUFFO0FBQ3hDLFlBQVEsSUFBSyxNQUFNLFFBQVM7QUFBQSxFQUM5QjtBQUNBLFFBQU0sV0FBVyxNQUFNQSxNQUFLLElBQUksS0FBSztBQUNyQyxRQUFNLFFBQVEsQ0FBQyxVQUFrQixLQUFLLE1BQU0sU0FBUyxJQUFJLEtBQUs7QUFDOUQsU0FBTztBQUFBLElBQ0w7QUFBQSxJQUNBLE1BQUFBO0FBQUEsSUFDQTtBQUFBLElBQ0E7QUFBQSxJQUNBLFNBQVMsQ0FBQyxPQUFPLFNBQVMsUUFBUSxNQUFNLE9BQU8sUUFBUSxDQUFDO0FBQUEsSUFDeEQsTUFBTSxDQUFDQyxVQUFTQSxNQUFLLE1BQU1BLE1BQUssTUFBTSxDQUFDO0FBQUEsSUFDdkMsU0FBUyxDQUFDQSxVQUFTO0FBQ2pCLFlBQU0sT0FBTyxDQUFDLEdBQUdBLEtBQUk7QUFDckIsZUFBUyxJQUFJLEtBQUssU0FBUyxHQUFHLElBQUksR0FBRyxLQUFLO0FBQ3hDLGNBQU0sUUFBUSxNQUFNLElBQUksQ0FBQztBQUN6QixTQUFDLEtBQUssQ0FBQyxHQUFHLEtBQUssS0FBSyxDQUFDLElBQUksQ0FBQyxLQUFLLEtBQUssR0FBNEIsS0FBSyxDQUFDLENBQTBCO0FBQUEsTUFDbEc7QUFDQSxhQUFPO0FBQUEsSUFDVDtBQUFBLEVBQ0Y7QUFDRjtBQUdPLFNBQVMsYUFBYSxPQUF1QjtBQUNsRCxRQUFNLFFBQVEsUUFBUSxJQUFJLGNBQWM7QUFDeEMsUUFBTSxPQUFPLFFBQVEsT0FBTyxLQUFLLE1BQU0sSUFBSSxVQUFVLEtBQUssRUFBRTtBQUM1RCxVQUFRLElBQUksS0FBSyxLQUFLLGtCQUFrQixJQUFJLEVBQUU7QUFDOUMsU0FBTyxXQUFXLElBQUk7QUFDeEI7QUFLTyxTQUFTQyxTQUFRLFFBQXlGO0FBQy9HLFFBQU0sU0FBUyxDQUFDLEdBQUcsTUFBTSxFQUFFLEtBQUssQ0FBQyxHQUFHLE1BQU0sSUFBSSxDQUFDO0FBQy9DLFFBQU0sS0FBSyxDQUFDLE1BQWMsT0FBTyxLQUFLLElBQUksT0FBTyxTQUFTLEdBQUcsS0FBSyxNQUFNLElBQUksT0FBTyxNQUFNLENBQUMsQ0FBQyxLQUFLLE9BQU87QUFDdkcsU0FBTyxFQUFFLE9BQU8sR0FBRyxDQUFDLEdBQUcsUUFBUSxHQUFHLEdBQUcsR0FBRyxLQUFLLEdBQUcsSUFBSSxHQUFHLE1BQU0sR0FBRyxDQUFDLEVBQUU7QUFDckU7OztBaEV2UE8sSUFBTSxTQUFTQyxlQUFjLElBQUksSUFBSSxTQUFTLFlBQVksR0FBRyxDQUFDO0FBQzlELElBQU0sTUFBTUMsTUFBSyxRQUFRLGlCQUFpQjtBQVNqRCxlQUFzQkMsWUFBVyxNQUEyQztBQUMxRSxTQUFPLFlBQVksQ0FBQyxHQUFHLEdBQUcsSUFBSTtBQUNoQztBQUdPLFNBQVMsWUFDZCxFQUFFLE9BQU8sR0FBRyxRQUFRLE1BQ2pCLE1BQ2E7QUFDaEIsU0FBTyxJQUFJLFFBQVEsQ0FBQyxTQUFTLFdBQVc7QUFDdEMsVUFBTSxRQUFRQyxPQUFNLFFBQVEsVUFBVSxDQUFDLEtBQUssR0FBRyxLQUFLLElBQUksTUFBTSxDQUFDLEdBQUcsRUFBRSxHQUFHLFNBQVMsT0FBTyxRQUFRLFNBQVMsSUFBTyxDQUFDO0FBQ2hILFFBQUksU0FBUztBQUNiLFFBQUksU0FBUztBQUNiLFVBQU0sUUFBUSxHQUFHLFFBQVEsQ0FBQ0MsVUFBVSxVQUFVQSxLQUFLO0FBQ25ELFVBQU0sUUFBUSxHQUFHLFFBQVEsQ0FBQ0EsVUFBVSxVQUFVQSxLQUFLO0FBQ25ELFVBQU0sR0FBRyxTQUFTLE1BQU07QUFDeEIsVUFBTSxHQUFHLFNBQVMsQ0FBQ0MsVUFBUyxRQUFRLEVBQUUsTUFBQUEsT0FBTSxRQUFRLE9BQU8sQ0FBQyxDQUFDO0FBQzdELFVBQU0sT0FBTyxHQUFHLFNBQVMsTUFBTTtBQUFBLElBQUMsQ0FBQztBQUNqQyxVQUFNLE9BQU8sSUFBSSxTQUFTLEVBQUU7QUFBQSxFQUM5QixDQUFDO0FBQ0g7QUFHTyxTQUFTLE1BQU0sTUFBYyxVQUF3QixDQUFDLEdBQW1CO0FBQzlFLFNBQU8sSUFBSSxRQUFRLENBQUMsU0FBUyxXQUFXO0FBQ3RDLFVBQU0sVUFBVSxnQkFBZ0IsUUFBUSxRQUFRLE1BQU0sR0FBRztBQUFBLEVBQWMsSUFBSTtBQUMzRSxVQUFNLFFBQVFGLE9BQU0sUUFBUSxDQUFDLE1BQU0sT0FBTyxHQUFHLEVBQUUsR0FBRyxTQUFTLE9BQU8sUUFBUSxTQUFTLElBQU8sQ0FBQztBQUMzRixRQUFJLFNBQVM7QUFDYixRQUFJLFNBQVM7QUFDYixVQUFNLFFBQVEsR0FBRyxRQUFRLENBQUNDLFVBQVUsVUFBVUEsS0FBSztBQUNuRCxVQUFNLFFBQVEsR0FBRyxRQUFRLENBQUNBLFVBQVUsVUFBVUEsS0FBSztBQUNuRCxVQUFNLEdBQUcsU0FBUyxNQUFNO0FBQ3hCLFVBQU0sR0FBRyxTQUFTLENBQUNDLFVBQVMsUUFBUSxFQUFFLE1BQUFBLE9BQU0sUUFBUSxPQUFPLENBQUMsQ0FBQztBQUM3RCxVQUFNLE9BQU8sSUFBSTtBQUFBLEVBQ25CLENBQUM7QUFDSDtBQUdBLElBQU0sT0FBTixjQUFtQixPQUFPO0FBQUEsRUFDeEIsT0FBTztBQUFBLEVBRUUsTUFBTUQsT0FBb0I7QUFDakMsU0FBSyxRQUFRQTtBQUFBLEVBQ2Y7QUFBQSxFQUVTLFFBQWM7QUFBQSxFQUFDO0FBQzFCO0FBR0EsZUFBc0IsUUFBUSxNQUEyQztBQUN2RSxRQUFNLE1BQU0sSUFBSSxLQUFLLENBQUM7QUFDdEIsUUFBTSxNQUFNLElBQUksS0FBSyxDQUFDO0FBQ3RCLFFBQU1DLFFBQU8sTUFBTUMsS0FBSSxDQUFDLFFBQVEsV0FBVyxHQUFHLEtBQUssSUFBSSxNQUFNLENBQUMsR0FBRyxJQUFJLFFBQVEsS0FBSyxHQUFHLENBQUM7QUFDdEYsU0FBTyxFQUFFLE1BQUFELE9BQU0sUUFBUSxJQUFJLE1BQU0sUUFBUSxJQUFJLEtBQUs7QUFDcEQ7QUFHQSxlQUFzQixRQUFxQyxNQUF1QztBQUNoRyxRQUFNLEVBQUUsTUFBQUEsT0FBTSxRQUFRLE9BQU8sSUFBSSxNQUFNLEtBQUssR0FBRyxNQUFNLFFBQVE7QUFDN0QsTUFBSUEsVUFBUyxFQUFHLE9BQU0sSUFBSSxNQUFNLFdBQVcsS0FBSyxLQUFLLEdBQUcsQ0FBQyxLQUFLQSxLQUFJLEtBQUssTUFBTSxFQUFFO0FBQy9FLFNBQU8sS0FBSyxNQUFNLE1BQU07QUFDMUI7IiwKICAibmFtZXMiOiBbInNwYXduIiwgImpvaW4iLCAiZmlsZVVSTFRvUGF0aCIsICJ0ZXh0IiwgImJ5dGVzIiwgImNvZGUiLCAiYnl0ZXMiLCAib25lIiwgInRleHQiLCAiZmlyc3QiLCAiQXJndW1lbnRFcnJvciIsICJMIiwgIkNvcnJ1cHRFcnJvciIsICJGb3JtYXRFcnJvciIsICJOb3RGb3VuZEVycm9yIiwgIkwiLCAiWmVyb0lwY0Vycm9yIiwgIlplcm9JcGNFcnJvciIsICJjb2RlIiwgImJ5dGVzIiwgIkwiLCAiTCIsICJDb3JydXB0RXJyb3IiLCAiYnl0ZXMiLCAiZmlyc3QiLCAiQ29ycnVwdEVycm9yIiwgImxvb2siLCAiYnl0ZXMiLCAiTCIsICJMIiwgImJ5dGVzIiwgImxvdyIsICJoaWdoIiwgIndvcmQiLCAibmV4dCIsICJ3b3JkIiwgIkwiLCAibG93IiwgIndvcmQiLCAiZW50cmllcyIsICJMIiwgImxvdyIsICJoaWdoIiwgIndvcmQiLCAiTCIsICJsb3ciLCAiZ2VuZXJhdGlvbk9mIiwgImhpZ2giLCAiTCIsICJMQVBTIiwgImxvdyIsICJoaWdoIiwgInBvc2l0aW9uIiwgImJ5dGVzIiwgIkwiLCAiTU9TVF9UVVJOUyIsICJ3b3JkIiwgIkwiLCAiTCIsICJoZXJlIiwgIlNQQVJFX1NURVBTIiwgInBvc2l0aW9uIiwgIndvcmQiLCAibG93IiwgImhpZ2giLCAidGV4dCIsICJ2ZXJzaW9uIiwgIkZvcm1hdEVycm9yIiwgIkNvcnJ1cHRFcnJvciIsICJOb3RGb3VuZEVycm9yIiwgImJ5dGVzIiwgImZpcnN0IiwgImVudHJpZXMiLCAidmVyc2lvbiIsICJlbnRyaWVzIiwgIm9uZSIsICJmaXJzdCIsICJsb29rIiwgImJ5dGVzIiwgIndob2xlIiwgInBhcnRzIiwgImZpcnN0IiwgInVudXNlZCIsICJiZWZvcmUiLCAicm93IiwgImhleGFkZWNpbWFsIiwgInRleHQiLCAiZGVjb2RlciIsICJkZWNvZGUiLCAiYnl0ZXMiLCAid3JpdGUiLCAiTU9TVF9CWVRFUyIsICJieXRlcyIsICJ0ZXh0IiwgIndvcmQiLCAibmFtZXMiLCAiTU9TVF9CWVRFUyIsICJNT1NUX0JZVEVTIiwgIndvcmQiLCAic2hvcnQiLCAiYnl0ZXMiLCAidGV4dCIsICJzaG9ydCIsICJ0ZXh0IiwgInZhbHVlIiwgImJ5dGVzIiwgImVudHJpZXMiLCAidGV4dCIsICJieXRlcyIsICJkZWNvZGUiLCAidGV4dCIsICJieXRlcyIsICJBcmd1bWVudEVycm9yIiwgInBhcnRzIiwgIkludmFsaWRBcmd1bWVudEVycm9yIiwgIkZvcm1hdEVycm9yIiwgIk5vdEZvdW5kRXJyb3IiLCAiUGVybWlzc2lvbkVycm9yIiwgIk5vdEZvdW5kRXJyb3IiLCAiRm9ybWF0RXJyb3IiLCAiUGVybWlzc2lvbkVycm9yIiwgImxzdGF0U3luYyIsICJOb3RGb3VuZEVycm9yIiwgIlBlZXJTbG90cyIsICJQZXJtaXNzaW9uRXJyb3IiLCAiU3lzdGVtRXJyb3IiLCAiTCIsICJwYXVzZSIsICJQZWVyU2xvdHMiLCAiTm90Rm91bmRFcnJvciIsICJsc3RhdFN5bmMiLCAiY29kZSIsICJQZXJtaXNzaW9uRXJyb3IiLCAiU3lzdGVtRXJyb3IiLCAibmFtZXMiLCAiSEVMUCIsICJVTklUUyIsICJ0ZXh0IiwgIkludmFsaWRBcmd1bWVudEVycm9yIiwgIm9uZSIsICJjb2RlIiwgInJ1biIsICJieXRlcyIsICJmaXJzdCIsICJyb3ciLCAiSEVMUCIsICJlbnRyaWVzIiwgIm9uZSIsICJydW4iLCAibmFtZXMiLCAiTCIsICJieXRlcyIsICJMIiwgImNsb3NlU3luYyIsICJjb25zdGFudHMiLCAiZnN0YXRTeW5jIiwgIm9wZW5TeW5jIiwgIkZvcm1hdEVycm9yIiwgIlBlZXJTbG90cyIsICJMIiwgIkwiLCAiYnl0ZXMiLCAiTCIsICJmc3RhdFN5bmMiLCAicmVhZFN5bmMiLCAiUm93IiwgIndvcmQiLCAiYnl0ZXMiLCAibG93ZXIiLCAiaGVyZSIsICJ1cDgiLCAidXA2NCIsICJoZXgiLCAiaGlnaCIsICJ1cHBlciIsICJwb3NpdGlvbiIsICJmaXJzdCIsICJ0ZXh0IiwgImJlc3QiLCAib25lIiwgImhpZ2giLCAibG93IiwgImJvdW5kIiwgImxvdyIsICJ1cDgiLCAidGV4dCIsICJmaXJzdCIsICJvbmUiLCAiTCIsICJieXRlcyIsICJoZXgiLCAid29yZCIsICJ0ZXh0IiwgIkwiLCAiYnl0ZXMiLCAidXA2NCIsICJkZWNvZGVyIiwgImtpbmRPZiIsICJuZXh0IiwgImNvdW50ZWQiLCAiZW50cmllcyIsICJzaWdodE9mIiwgIm5hbWVzIiwgInNhbWUiLCAiYmVmb3JlIiwgImhleCIsICJMIiwgIm1pZGRsZSIsICJ0YWdPZiIsICJsb3ciLCAiaGlnaCIsICJjaGVja0Jsb2NrcyIsICJ0d28iLCAidXA4IiwgImhpZ2giLCAibG93ZXIiLCAiaGV4IiwgInRhZ09mIiwgInRleHQiLCAiTCIsICJ1cDgiLCAid29yZCIsICJ3cm9uZyIsICJ0ZXh0IiwgIkwiLCAidXA4IiwgIndvcmQiLCAiZmlyc3QiLCAiTCIsICJ1cDgiLCAid29yZCIsICJoaWdoIiwgImxvd2VyIiwgInRleHQiLCAiYnl0ZXMiLCAiaGV4IiwgIkwiLCAiSEVMRCIsICJ1cDgiLCAidXA2NCIsICJ3aXRoaW4iLCAiY2hlY2tPd25lcnMiLCAiZW50cmllcyIsICJ0ZXh0IiwgInVwcGVyIiwgIkwiLCAiTCIsICJPUEVSQVRPUlMiLCAid2l0aGluIiwgInNhbWUiLCAiaGV4IiwgInRleHQiLCAiY2hlY2tQbGFjZXMiLCAidXBwZXIiLCAibG93IiwgInVwOCIsICJ1dGY4IiwgIkwiLCAid29yZCIsICJoZXJlIiwgImhleCIsICJieXRlcyIsICJ0YXJnZXRUZXh0IiwgImdlb21ldHJ5IiwgImNoZWNrT3JkZXIiLCAiY2hlY2tUYXJnZXRzIiwgInVwOCIsICJ1cDY0IiwgImZpcnN0IiwgIndvcmQiLCAicmVwb3J0IiwgInBhdXNlIiwgImhleCIsICJGb3JtYXRFcnJvciIsICJ2ZXJzaW9uIiwgIlBlZXJTbG90cyIsICJmc3RhdFN5bmMiLCAib3BlblN5bmMiLCAiY29uc3RhbnRzIiwgImNsb3NlU3luYyIsICJieXRlcyIsICJ3aG9sZSIsICJsb29rIiwgImJlZm9yZSIsICJieXRlcyIsICJpc0Nsb3NlZCIsICJsb3ciLCAiaXNGdWxsIiwgInJlcG9ydCIsICJ1c2VycyIsICJuYW1lT2YiLCAicmVwb3J0IiwgIndyb25nIiwgInBhcnRzIiwgIkhFTFAiLCAia2V5T2YiLCAibG9vayIsICJyZXBvcnQiLCAiYWZ0ZXIiLCAid3JvbmciLCAicGFpbnRzIiwgIm9uZSIsICJ0ZXh0IiwgIm5hbWVPZiIsICJydW4iLCAibHN0YXRTeW5jIiwgInVubGlua1N5bmMiLCAiTWVtb3J5IiwgIk5vdEZvdW5kRXJyb3IiLCAiUGVlclNsb3RzIiwgIlBlcm1pc3Npb25FcnJvciIsICJMIiwgIkhFTFAiLCAiUGVlclNsb3RzIiwgIl8iLCAibHN0YXRTeW5jIiwgInJlbW92ZSIsICJQZXJtaXNzaW9uRXJyb3IiLCAiTWVtb3J5IiwgIk5vdEZvdW5kRXJyb3IiLCAidW5saW5rU3luYyIsICJydW4iLCAibmFtZXMiLCAiaGV4IiwgImJ5dGVzIiwgInRleHQiLCAiTCIsICJkZXNjcmliZSIsICJieXRlcyIsICJjb2RlIiwgImVudHJpZXMiLCAiSEVMUCIsICJydW4iLCAiaGV4IiwgIk5vdEZvdW5kRXJyb3IiLCAiSEVMUCIsICJsb29rIiwgInJlcG9ydCIsICJOb3RGb3VuZEVycm9yIiwgInJ1biIsICJ0ZXh0IiwgInJ1biIsICJyZWFkZGlyU3luYyIsICJ1bmxpbmtTeW5jIiwgImNyZWF0ZUludGVyZmFjZSIsICJNZW1vcnkiLCAiWmVyb0lwY0Vycm9yIiwgInRleHQiLCAiY29kZSIsICJ3b3JkIiwgImxpc3QiLCAic3VtbWFyeSIsICJmaWxlVVJMVG9QYXRoIiwgImpvaW4iLCAiemVyb2lwYyIsICJzcGF3biIsICJ0ZXh0IiwgImNvZGUiLCAicnVuIl0KfQo=
