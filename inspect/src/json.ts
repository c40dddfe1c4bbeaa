// JSON as it is printed. Whole numbers beyond 2^53 - 1, which not every reader keeps, are text; so are bytes ("0x...") and what is
// no number in JSON ("inf", "nan"). types/print.ts writes values in the same way.

export type Json =
  | string
  | number
  | bigint
  | boolean
  | null
  | undefined
  | Uint8Array
  | readonly Json[]
  | { readonly [name: string]: Json };

/** One line for each element of the outermost lists and objects, the rest in one line; or all in one with `indent` 0. */
export function toJson(value: Json, indent = 2): string {
  return write(value, indent, "");
}

function write(value: Json, indent: number, margin: string): string {
  if (value === null || value === undefined) return "null";
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
    const items = (value as readonly Json[]).map((item) => write(item, indent, deeper));
    return wrap("[", items, "]", indent, margin);
  }
  const fields = Object.entries(value as Record<string, Json>)
    .filter(([, field]) => field !== undefined)
    .map(([name, field]) => `${JSON.stringify(name)}: ${write(field, indent, deeper)}`);
  return wrap("{", fields, "}", indent, margin);
}

const LONGEST_LINE = 100;

function wrap(open: string, items: string[], close: string, indent: number, margin: string): string {
  const blank = open === "{" ? " " : "";
  const inOne = items.length === 0 ? open + close : `${open}${blank}${items.join(", ")}${blank}${close}`;
  if (indent === 0 || (inOne.length + margin.length <= LONGEST_LINE && !inOne.includes("\n"))) return inOne;
  const deeper = `\n${margin}${" ".repeat(indent)}`;
  return `${open}${deeper}${items.join(`,${deeper}`)}\n${margin}${close}`;
}
