// The type language of --type and --key.

import assert from "node:assert/strict";
import { test } from "node:test";
import { array, bytes, f64, i16, i32, i8, Memory, MismatchError, Queue, struct, u16, u32, utf8 } from "zeroipc";
import { csvLine, ElementType, TypeSyntaxError, ValueError } from "../src/types";

const T = (text: string) => ElementType.parse(text);

function syntax(text: string): { why: string; at: number } {
  try {
    T(text);
  } catch (error) {
    assert.ok(error instanceof TypeSyntaxError, String(error));
    const [line, mark] = (error.detail as string).split("\n") as [string, string];
    assert.equal(line, text);
    assert.equal(mark.indexOf("^"), error.at);
    return { why: error.message, at: error.at };
  }
  assert.fail(`${text} was read`);
}

/** A value there and back: from a word to bytes, and to words again. */
function through(type: string, word: string): string {
  const read = T(type);
  return read.plain(read.decode(read.encode(read.read(word))));
}

// --- types ---

test("types have the sizes that C gives them", () => {
  const sizes: [string, number][] = [
    ["u8", 1],
    ["i64", 8],
    ["bool", 1],
    ["utf8(12)", 12],
    ["bytes(8)", 8],
    ["u16[3]", 6],
    ["u16[3][2]", 12],
    ["{type:u32,data:i32}", 8],
    ["{u8, u64}", 16],
    ["{u64, u8}", 16],
    ["{ type: u32, data: i32, inner: { a: i16, b: f64 } }", 24],
    ["{a: {x: u8, y: u8}[3], n: u32}", 12],
    [" utf8 ( 4 ) ", 4],
    ["utf8", 0],
    ["bytes", 0],
  ];
  for (const [text, size] of sizes) assert.equal(T(text).size, size, text);
});

test("types lie as the library lays them", () => {
  const inner = struct({ a: i16, b: f64 });
  const library = struct({ type: u32, name: utf8(5), list: array(u16, 3), raw: bytes(3), c: i8, inner });
  const type = T("{type:u32, name:utf8(5), list:u16[3], raw:bytes(3), c:i8, inner:{a:i16,b:f64}}");
  assert.equal(type.size, library.size);
  const text = '{"type":7,"name":"Jörg","list":[1,2,65535],"raw":"0x0102ff","c":-1,"inner":{"a":-2,"b":0.1}}';
  const memory = Memory.create(`/zeroipc-test-${process.env["ZEROIPC_TEST_RUN"]}-types`, { size: "64KB" });
  try {
    const queue = new Queue(memory, "q", library, 4);
    new Queue(memory, "q", type.library).tryPush(type.read(text));
    assert.deepEqual(queue.peek(), {
      type: 7,
      name: "Jörg",
      list: Uint16Array.of(1, 2, 65535),
      raw: Uint8Array.of(1, 2, 255),
      c: -1,
      inner: { a: -2, b: 0.1 },
    });
    const back = new Queue(memory, "q", type.library).tryPop();
    assert.equal(type.plain(back as never), text);
  } finally {
    memory.close();
    memory.unlink();
  }
});

test("types that cannot be read show where", () => {
  const cases: [string, number, RegExp][] = [
    ["", 0, /missing at the end/],
    ["{type: u32, data", 12, /there is no "data"/],
    ["{type: u32, data: }", 18, /expected a type/],
    ["{type: u32, data: i32", 21, /expected "," or "}"/],
    ["{a: u8; b: u8}", 6, /expected "," or "}"/],
    ["u33", 0, /there is no "u33": there are i8/],
    ["{x: double}", 4, /"double": it is called f64 here/],
    ["utf8()", 5, /a number from 1/],
    ["utf8(0)", 5, /a number from 1/],
    ["utf8(12", 7, /expected "\)"/],
    ["u16[x]", 4, /a number from 1/],
    ["u16[3", 5, /expected "\]"/],
    ["u16[3]]", 6, /ends before "\]"/],
    ["f64 f64", 4, /ends before "f64"/],
    ["{a: utf8}", 4, /utf8 needs a number/],
    ["bytes[3]", 0, /bytes needs a number/],
    ["{a: u8, a: u8}", 8, /two fields "a"/],
    ["{u8, _0: u8}", 5, /two fields "_0"/],
    ["{}", 1, /expected a type/],
    ["{0: u8}", 1, /cannot name a field/],
    ["{__proto__: u8}", 1, /cannot name a field/],
    ["u64[999999999]", 0, /more than 2147483647 bytes/],
    ["{u8[2147483647], u8}", 0, /more than/],
    [`${"{".repeat(20)}u8${"}".repeat(20)}`, 17, /too deeply/],
    ["constructor", 0, /there are i8/],
  ];
  for (const [text, at, why] of cases) {
    const found = syntax(text);
    assert.match(found.why, why, text);
    if (!text.startsWith("{u8, _0")) assert.equal(found.at, at, text);
  }
});

test("utf8 and bytes without a number take the size that there is", () => {
  assert.equal(T("utf8").withSize(12, "array").name, "utf8(12)");
  assert.equal(T("bytes").withSize(3, "array").size, 3);
  assert.equal(T("f64").withSize(8, "array").name, "f64");
  assert.throws(
    () => T("{a:u32, b:u8[3]}").withSize(24, 'queue "jobs"'),
    (error) => {
      assert.ok(error instanceof MismatchError);
      assert.equal(error.message, 'queue "jobs": its elements have 24 bytes, and {a: u32, b: u8[3]} takes 8');
      return true;
    },
  );
});

// --- values ---

test("scalars are read and printed exactly", () => {
  const exact: [string, string, string?][] = [
    ["u64", "18446744073709551615"],
    ["i64", "-9223372036854775808"],
    ["u32", "0xffffffff", "4294967295"],
    ["i8", "-0x80", "-128"],
    ["i16", "+5", "5"],
    ["bool", "TRUE", "true"],
    ["bool", "0", "false"],
    ["f64", "0.1"],
    ["f64", "1e400"],
    ["f64", "-inf"],
    ["f64", "Infinity", "inf"],
    ["f64", "NaN", "nan"],
    ["f64", "-0"],
    ["f64", "1e21", "1e+21"],
    ["f64", ".5", "0.5"],
    ["f64", "5e-324"],
    ["f32", "0.1"],
    ["f32", "16777217", "16777216"],
    ["f32", "3.4028234663852886e38", "3.4028235e+38"],
    ["f32", "1e-45", "1e-45"],
  ];
  for (const [type, word, printed = word] of exact) {
    if (word === "1e400") assert.throws(() => T(type).read(word), /too large/);
    else assert.equal(through(type, word), printed, `${type} ${word}`);
  }
});

test("shortest f32 texts are read as the same f32", () => {
  const type = T("f32");
  const view = new DataView(new ArrayBuffer(4));
  for (let k = 0, word = 1; k < 5000; k++) {
    word = (Math.imul(word, 1664525) + 1013904223) >>> 0;
    view.setUint32(0, word);
    const value = view.getFloat32(0);
    if (Number.isNaN(value)) continue;
    assert.ok(Object.is(type.read(type.plain(value)), value), `${value}`);
  }
});

test("words that are no values say why", () => {
  const cases: [string, string, RegExp][] = [
    ["u8", "256", /"256" is no u8 \(a whole number from 0 to 255\)/],
    ["u8", "-1", /0 to 255/],
    ["u8", "1.5", /is no u8/],
    ["u8", "", /"" is no u8/],
    ["u64", "18446744073709551616", /from 0 to 18446744073709551615/],
    ["i32", "12abc", /is no i32/],
    ["f64", "1,5", /a number, inf or nan/],
    ["f64", "0x10", /is no f64/],
    ["f32", "1e39", /too large/],
    ["bool", "maybe", /true or false/],
    ["utf8(3)", "Jörg", /"Jörg" is no utf8\(3\): it takes 5 bytes/],
    ["utf8(9)", "a\0b", /NUL/],
    ["bytes(2)", "0x01", /it has 1 bytes/],
    ["bytes(2)", "0102", /0x and two/],
    ["bytes(2)", "0x123", /0x and two/],
    ["u16[2]", "[1,2,3]", /it has 3 elements/],
    ["u16[2]", "[1,70000]", /\[1\]: "70000" is no u16/],
    ["{a:u8}", "{", /as JSON/],
    ["{a:u8}", "[1]", /an object/],
    ["{a:u8}", "5", /an object/],
    ["{a:u8}", '{"a":1,"b":2}', /no field "b"/],
    ["{a:u8,b:u8}", '{"a":1}', /field "b" is missing/],
    ["{a:{b:f64[2]}}", '{"a":{"b":[1,"x"]}}', /^a\.b\[1\]: "x" is no f64/],
    ["{a:u8}", '{"a":null}', /^a: null is no u8/],
    ["{a:utf8(2)}", '{"a":5}', /text in quotes/],
    ["{u8,u8}", '{"_0":1,"_1":2}', /an array/],
    ["{a:u8}", '{"__proto__":1,"a":1}', /no field|is missing/],
  ];
  for (const [type, word, why] of cases) {
    assert.throws(
      () => T(type).read(word),
      (error) => {
        assert.ok(error instanceof ValueError, `${type} ${word}: ${String(error)}`);
        assert.match(error.message, why);
        return true;
      },
      `${type} ${word}`,
    );
  }
});

test("structs and arrays are JSON", () => {
  const cases: [string, string, string?][] = [
    ["{type:u32,data:i32}", '{"data": 2, "type": 1}', '{"type":1,"data":2}'],
    ["{id:u64}", '{"id": 18446744073709551615}', '{"id":"18446744073709551615"}'],
    ["{id:u64}", '{"id": "9007199254740993"}', '{"id":"9007199254740993"}'],
    ["{id:u64}", '{"id": 9007199254740991}', '{"id":9007199254740991}'],
    ["{x:f64}", '{"x": "nan"}', '{"x":"nan"}'],
    ["{x:f64}", '{"x":-0}'],
    ["{x:u8}", '{"x":1e1}', '{"x":10}'],
    ["{x:bool[2]}", '{"x":[true,0]}', '{"x":[true,false]}'],
    ["{u8,i16}", "[1,-2]"],
    ["{u8, x: i16}", '{"_0":1,"x":-2}'],
    ["u16[3]", "[1, 2, 3]", "[1,2,3]"],
    ["{s:utf8(8)}", '{"s":"a\\"b\\n"}'],
  ];
  for (const [type, word, printed = word] of cases) assert.equal(through(type, word), printed);
});

test("JSON gives back what it was made of", () => {
  const types: [string, string][] = [
    ["utf8(8)", '"a\\nb"'],
    ["u64", '"18446744073709551615"'],
    ["i64", "-5"],
    ["f64", '"inf"'],
    ["bytes(2)", '"0x00ff"'],
  ];
  for (const [type, json] of types) assert.equal(T(type).jsonText(T(type).readJson(json)), json);
  assert.equal(T("i64").json(5n), 5);
  assert.equal(T("i64").json(2n ** 60n), "1152921504606846976");
});

// --- text ---

test("text for scripts is one line, and moves no cursor", () => {
  assert.equal(T("utf8").plain("a\nb\u001b[31m"), "a\\x0ab\\x1b[31m");
  assert.equal(T("{s:utf8(9)}").plain({ s: "\u202ex" }), '{"s":"\\xe2\\x80\\xaex"}');
});

test("text for people is short", () => {
  const type = T("{type:u32, s:utf8(9), b:bytes(2), l:i16[2], {u8}}");
  const value = type.decode(type.encode(type.read('{"type":1,"s":"x","b":"0x00ff","l":[1,-2],"_4":[3]}')));
  assert.equal(type.short(value), '{ type: 1, s: "x", b: 00 ff, l: [1, -2], { 3 } }');
  assert.ok(T("u32[100000]").short(new Uint32Array(100000)).length < 500);
  assert.ok(T("utf8").short("x".repeat(10000)).length < 300);
  assert.match(T("bytes").short(new Uint8Array(100)), /^(00 ){16}\.\.\. \(100 bytes\)$/);
});

test("CSV has a column for each scalar", () => {
  const type = T("{type:u32, s:utf8(9), inner:{a:i16, b:f64[2]}}");
  assert.deepEqual(type.csvTitles(), ["type", "s", "inner.a", "inner.b[0]", "inner.b[1]"]);
  assert.deepEqual(T("f64").csvTitles(), ["value"]);
  assert.deepEqual(T("u8[2]").csvTitles("x"), ["x[0]", "x[1]"]);
  assert.equal(type.csv(type.read('{"type":1,"s":"a,\\"b","inner":{"a":1,"b":[0.5,"inf"]}}')), '1,"a,""b",1,0.5,inf');
  assert.equal(csvLine(["a\nb"]), '"a\nb"');
});

test("i32 of the library is taken as it is", () => {
  assert.equal(T("i32").library, i32);
});
