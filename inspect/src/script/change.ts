// Changing what has places or keys, for `put`.

import { ExistsError, FullError, Future, SharedArray, SharedMap, SharedSet } from "zeroipc";
import { Usage } from "../command";
import type { Value } from "../types";
import { type InputOptions, readValue } from "./input";
import { readKey, readPlace } from "./look-up";
import { quoted, type Target } from "./target";

export type Change = "set" | "new" | "add" | "delete";

export interface Changed {
  /** Whether the change was made. */
  readonly done: boolean;
  /** Of "add": what it was. */
  readonly before?: Value;
  /** Where it was not: why not. */
  readonly why?: string;
}

const DONE: Changed = { done: true };

export function change(target: Target, how: Change, words: readonly string[], options: InputOptions): Changed {
  try {
    return changes[target.kind as keyof typeof changes](target, how, words, options);
  } catch (error) {
    if (error instanceof FullError && error.code === "ZEROIPC_FULL") {
      return { done: false, why: `it is full, it holds ${target.capacity}` };
    }
    throw error;
  }
}

/** Checks how many words there are, and that the kind knows this change. */
function expect(
  { what }: Target,
  how: Change,
  known: readonly Change[],
  words: readonly string[],
  names: string,
): void {
  if (!known.includes(how)) throw new Usage(`${what}: --${how} is not for it`);
  const count = names.split(" ").length;
  if (words.length < count) throw new Usage(`${what}: expected ${names} behind its name`);
  if (words.length > count) throw new Usage(`${what}: ${quoted(words[count] as string)} is too much`);
}

const changes = {
  array(target: Target, how: Change, words: readonly string[], options: InputOptions): Changed {
    expect(target, how, ["set", "add"], words, "PLACE VALUE");
    const { memory, name, type, isTyped, what } = target;
    const place = readPlace(target, words[0] as string);
    const value = readValue(type, words[1] as string, isTyped, options);
    const array = new SharedArray(memory, name, type.library) as unknown as {
      [place: number]: Value;
      set?(place: number, value: Value): void;
      store?(place: number, value: Value): void;
      add?(place: number, value: Value): Value;
    };
    const { form } = type;
    if (how === "add") {
      if (!array.add) throw new Usage(`${what}: --add is for i32, u32, i64 and u64, not ${type.name}`);
      return { done: true, before: array.add(place, value) };
    }
    if (array.store) array.store(place, value);
    else if (form.form === "scalar") array[place] = form.scalar === "bool" ? Number(value) : value;
    else array.set?.(place, value);
    return DONE;
  },

  map(target: Target, how: Change, words: readonly string[], options: InputOptions): Changed {
    expect(target, how, ["set", "new", "add", "delete"], words, how === "delete" ? "KEY" : "KEY VALUE");
    const { memory, name, keyType, type, isTyped, what } = target;
    const map = new SharedMap(memory, name, keyType.library, type.library);
    const key = readKey(target, words[0] as string, options);
    if (how === "delete") return map.delete(key) ? DONE : { done: false, why: `no key ${quoted(words[0] as string)}` };
    const value = readValue(type, words[1] as string, isTyped, options);
    if (how === "add") {
      if (!type.isNumber) throw new Usage(`${what}: --add is for numbers, not ${type.name}`);
      return { done: true, before: map.add(key, value) as Value };
    }
    if (how === "set") map.set(key, value);
    else if (!map.insert(key, value)) return { done: false, why: `key ${quoted(words[0] as string)} is there` };
    return DONE;
  },

  set(target: Target, how: Change, words: readonly string[], options: InputOptions): Changed {
    expect(target, how, ["set", "new", "delete"], words, "VALUE");
    const { memory, name, type, isTyped } = target;
    const set = new SharedSet(memory, name, type.library);
    const value = readValue(type, words[0] as string, isTyped, options);
    if (how === "delete") return set.delete(value) ? DONE : { done: false, why: "the value is not in it" };
    return set.add(value) || how === "set" ? DONE : { done: false, why: "the value is in it" };
  },

  future(target: Target, how: Change, words: readonly string[], options: InputOptions): Changed {
    expect(target, how, ["set"], words, "VALUE");
    const { memory, name, type, isTyped } = target;
    const future = new Future(memory, name, type.library, { open: true });
    try {
      future.setSync(readValue(type, words[0] as string, isTyped, options), { timeout: 5000 });
      return DONE;
    } catch (error) {
      if (error instanceof ExistsError) return { done: false, why: `it is ${future.state} already` };
      throw error;
    }
  },
};
