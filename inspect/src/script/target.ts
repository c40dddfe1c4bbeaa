// The structure that a command works on: looked at first, so that what does not fit is said with its numbers, then opened by
// the library as any participant does.

import { Memory } from "zeroipc";
import { Usage } from "../command";
import { makeSubject } from "../model/kinds";
import { View } from "../model/view";
import { shown } from "../text";
import { ElementType } from "../types";

/** What a structure says of itself. */
export interface Shape {
  readonly segment: string;
  readonly name: string;
  readonly kind: string;
  /** For messages: `queue "jobs"`. */
  readonly what: string;
  readonly elemSize: number;
  readonly capacity: number;
  /** Of a map. */
  readonly keySize: number;
  /** A ring of messages, whose sizes differ. */
  readonly hasMessages: boolean;
}

/** Looks at a structure, as anybody may who can read the segment. */
export function shapeOf(view: View, name: string): Shape {
  const { kind, elemSize, capacity, keySize, varies, name: shownName } = makeSubject(view, view.find(name));
  return {
    segment: view.name,
    name,
    kind,
    what: `${kind} "${shownName}"`,
    elemSize,
    capacity,
    keySize,
    hasMessages: varies,
  };
}

/** What the command line says of how to open it. */
export interface TargetOptions {
  type?: ElementType;
  key?: ElementType;
  anyOwner?: boolean;
}

/** A structure, opened: with the types of its elements, and a memory to open it by. */
export interface Target extends Shape, Disposable {
  readonly memory: Memory;
  readonly type: ElementType;
  readonly keyType: ElementType;
  /** Whether the command line said the type. */
  readonly isTyped: boolean;
}

const BYTES = ElementType.parse("bytes");

/**
 * Opens a structure of one of these kinds. With a label as a participant, else read-only, without a trace; then a segment of
 * any user.
 */
export function openTarget(
  segment: string,
  name: string,
  options: TargetOptions,
  kinds: Partial<Record<string, string>>,
  label?: string,
): Target {
  using view = View.open(segment);
  const shape = shapeOf(view, name);
  const why = kinds[shape.kind];
  if (why !== undefined) throw new Usage(`${shape.what}: ${why}`);
  const type = elementType(shape, options.type);
  const keyType = shape.keySize > 0 ? (options.key ?? BYTES).withSize(shape.keySize, shape.what, "keys") : BYTES;
  if (options.key && shape.keySize === 0) throw new Usage(`${shape.what} has no keys: --key is for maps`);
  const memory = new Memory(view.name, {
    anyOwner: label === undefined || options.anyOwner === true,
    ...(label === undefined ? { readOnly: true } : { label }),
  });
  return {
    ...shape,
    memory,
    type,
    keyType,
    isTyped: options.type !== undefined,
    [Symbol.dispose]: () => memory.close(),
  };
}

function elementType(shape: Shape, type = BYTES): ElementType {
  return shape.hasMessages ? type : type.withSize(shape.elemSize, shape.what);
}

/** What is not for this command, said for each kind. */
export const elsewhere = {
  pop: "its values are taken by pop, and shown by show",
  push: "values are put into it by push",
  emit: "values are put into it by emit",
  get: "it is read by get, and changed by put",
  record: "it takes nothing out to be read: see monitor and record",
  pool: "the objects of a pool belong to who acquired them: see show",
} as const;

/** A name as it may be shown, quoted. */
export const quoted = (name: string): string => `"${shown(name)}"`;
