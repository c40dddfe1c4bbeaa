// Looking values up, for `get`: by place, by key, or all of them. Nothing is changed.

import { Future, Lazy, Queue, SharedArray, SharedMap, SharedSet, Stack, Stream, TimeoutError } from "zeroipc";
import type { WaitOptions } from "zeroipc";
import { Usage } from "../command";
import { ElementType, type Value } from "../types";
import { type InputOptions, readValue } from "./input";
import type { Part } from "./printer";
import { quoted, type Target } from "./target";

export interface Found {
  readonly key?: Value;
  /** Undefined: it is not there. */
  readonly value: Value | undefined;
}

export const keyPart = ({ keyType }: Target): Part => ({ name: "key", type: keyType });

/** Whether a value is in a set. */
export const present: Part = { name: "present", type: ElementType.parse("bool") };

/** The place of an array's element on the command line. */
export function readPlace({ what, capacity }: Target, text: string): number {
  const place = /^\d+$/.test(text) ? Number(text) : Number.NaN;
  if (place < capacity) return place;
  throw new Usage(`${what}: ${quoted(text)} is no place from 0 to ${capacity - 1}`);
}

/** The array with its elements as values. */
export function openArray({ memory, name, type }: Target): { get(place: number): Value; length: number } {
  const array = new SharedArray(memory, name, type.library) as unknown as {
    [place: number]: Value;
    get?(place: number): Value;
    readonly length: number;
  };
  const { form } = type;
  if (form.form !== "scalar") return { get: (place) => array.get?.(place) as Value, length: array.length };
  const isBool = form.scalar === "bool"; // bytes, in the library
  return {
    get: (place) => (isBool ? array[place] !== 0 : (array[place] as Value)),
    length: array.length,
  };
}

export function lookUp(target: Target, text: string, options: InputOptions): Found {
  const { memory, name, type, keyType, isTyped, kind, what } = target;
  switch (kind) {
    case "array":
      return { value: openArray(target).get(readPlace(target, text)) };
    case "map": {
      const map = new SharedMap(memory, name, keyType.library, type.library);
      return { value: map.get(readKey(target, text, options)) as Value | undefined };
    }
    case "set":
      return { value: new SharedSet(memory, name, type.library).has(readValue(type, text, isTyped, options)) };
    default:
      throw new Usage(`${what} has neither places nor keys: ${quoted(text)} is too much`);
  }
}

/** A map's key. */
export function readKey({ keyType }: Target, text: string, options: InputOptions): Value {
  try {
    return readValue(keyType, text, true, options);
  } catch (error) {
    throw error instanceof Usage ? new Usage(`key: ${error.message}`) : error;
  }
}

/** All values; of those that have one, that one, or none. */
export async function* allOf(target: Target, wait: WaitOptions): AsyncGenerator<{ key?: Value; value: Value }> {
  if (target.kind === "array") {
    const array = openArray(target);
    for (let place = 0; place < array.length; place++) yield { value: array.get(place) };
    return;
  }
  const { memory, name, type, keyType } = target;
  if (target.kind === "map") {
    for (const [key, value] of new SharedMap(memory, name, keyType.library, type.library)) {
      yield { key: key as Value, value: value as Value };
    }
    return;
  }
  if (target.kind === "set") {
    for (const value of new SharedSet(memory, name, type.library)) yield { value: value as Value };
    return;
  }
  const value = await theOne(target, wait);
  if (value !== undefined) yield { value };
}

/** The value of what has one at a time. */
async function theOne(
  { memory, name, type: { library }, kind }: Target,
  wait: WaitOptions,
): Promise<Value | undefined> {
  const waits = wait.timeout !== undefined;
  const value = () => {
    switch (kind) {
      case "future": {
        const future = new Future(memory, name, library, { open: true });
        return waits ? future.get(wait) : future.tryGet();
      }
      case "lazy": {
        const lazy = new Lazy(memory, name, library);
        return waits ? lazy.force(wait) : lazy.peek();
      }
      case "stream":
        return new Stream(memory, name, library).last;
      case "queue":
        return new Queue(memory, name, library).peek();
      default:
        return new Stack(memory, name, library).top();
    }
  };
  try {
    return (await value()) as Value | undefined;
  } catch (error) {
    if (error instanceof TimeoutError) return undefined;
    throw error;
  }
}
