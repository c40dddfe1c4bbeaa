// Scenario files: interop/README.md "Scenarios" says how they are written.

import { readFileSync } from "node:fs";
import { basename, dirname } from "node:path";

export type Expected =
  | { readonly is: "ok" }
  | { readonly is: "value"; readonly text: string }
  | { readonly is: "list"; readonly texts: readonly string[]; readonly anyOrder: boolean }
  | { readonly is: "none"; readonly text: string }
  | { readonly is: "error"; readonly text: string; readonly why?: string };

export type Step = { readonly line: number; readonly actor: string } & (
  | { readonly does: "ask"; readonly words: readonly string[]; readonly expected: readonly Expected[] }
  | { readonly does: "begin"; readonly words: readonly string[] }
  | { readonly does: "answer"; readonly expected: readonly Expected[] }
  | { readonly does: "die" | "start" }
);

export interface Scenario {
  readonly file: string;
  readonly line: number;
  readonly title: string;
  /** Its actors open no segment by themselves. */
  readonly bare: boolean;
  readonly actors: readonly string[];
  readonly steps: readonly Step[];
  /** Whether somebody in it waits: then it is played with every way of waiting. */
  readonly waits: boolean;
}

interface Word {
  readonly text: string;
  readonly quoted: boolean;
}

const NONE = ["empty", "full", "absent", "present", "differs", "pending", "ended"];

export class ScriptError extends Error {}

function wordsOf(text: string, at: string): Word[] {
  const words: Word[] = [];
  const rest = text.replace(/\s*(?:"((?:[^"\\]|\\.)*)"|([^\s"]+))/gy, (_, quoted?: string, plain?: string) => {
    const isQuoted = quoted !== undefined;
    words.push({ text: isQuoted ? quoted.replace(/\\(.)/g, "$1") : (plain as string), quoted: isQuoted });
    return "";
  });
  if (rest.trim() !== "") throw new ScriptError(`${at}: not understood: ${rest}`);
  return words;
}

function expectedOf(text: string, at: string): Expected {
  const list = /^([[{])(.*)([\]}])$/.exec(text);
  if (list) {
    const texts = wordsOf(list[2] as string, at).map((word) => word.text);
    return { is: "list", texts, anyOrder: list[1] === "{" };
  }
  const words = wordsOf(text, at);
  const [first, why] = words;
  if (!first || words.length > 2) throw new ScriptError(`${at}: no answer: ${text}`);
  if (!first.quoted) {
    if (first.text === "ok") return { is: "ok" };
    if (NONE.includes(first.text)) return { is: "none", text: first.text };
    if (/^[A-Z]{2}[A-Z_]*$/.test(first.text)) {
      return { is: "error", text: first.text, ...(why && { why: why.text }) };
    }
  }
  if (why) throw new ScriptError(`${at}: one value is expected: ${text}`);
  return { is: "value", text: first.text };
}

function stepOf(text: string, line: number, at: string): Step {
  const [, actor = "", rest = "", answer] = /^([A-D])(?: +((?!-> ).*?))?(?: +-> +(.+))?$/.exec(text) ?? [];
  if (!actor) throw new ScriptError(`${at}: not understood: ${text}`);
  const words = wordsOf(rest, at).map((word) => word.text);
  if (answer === undefined) {
    if (words.length === 1 && words[0] === "dies") return { line, actor, does: "die" };
    if (words.length === 1 && words[0] === "starts") return { line, actor, does: "start" };
    throw new ScriptError(`${at}: no answer is expected: ${text}`);
  }
  if (answer === "waits") return { line, actor, does: "begin", words };
  const expected = answer.split(" | ").map((one) => expectedOf(one.trim(), at));
  return words.length > 0 ? { line, actor, does: "ask", words, expected } : { line, actor, does: "answer", expected };
}

/** A scenario's lines with the values of one row of its table in place of their names. */
function instance(lines: readonly { text: string; line: number }[], names: readonly string[], row: readonly Word[]) {
  const values = new Map(names.map((name, k) => [name, row[k]?.text ?? ""]));
  return lines.map(({ text, line }) => ({
    line,
    // A value that stands alone is quoted, so that it is one word whatever it is.
    text: text.replace(/\$([A-Z][A-Z0-9]*)\b(\.{3})?(?!\.)/g, (all, name: string, several?: string) => {
      const value = values.get(name);
      if (value === undefined || several) return value ?? all;
      return /^[\w.:,=+-]*$/.test(value) && value !== "" ? value : `"${value.replace(/["\\]/g, "\\$&")}"`;
    }),
  }));
}

interface Draft {
  title: string;
  line: number;
  bare: boolean;
  names: string[];
  rows: Word[][];
  lines: { text: string; line: number }[];
}

function finish(file: string, draft: Draft): Scenario[] {
  const rows = draft.names.length > 0 ? draft.rows : [[]];
  return rows.map((row) => {
    const steps = instance(draft.lines, draft.names, row).map(({ text, line }) =>
      stepOf(text, line, `${file}:${line}`),
    );
    const actors = [...new Set(steps.map(({ actor }) => actor))].sort();
    if (actors.length === 0) throw new ScriptError(`${file}:${draft.line}: nobody acts`);
    const suffix = row.length > 0 ? ` (${row.map((word) => word.text).join(" ")})` : "";
    return {
      file,
      line: draft.line,
      title: draft.title + suffix,
      bare: draft.bare,
      actors,
      steps,
      waits: steps.some(({ does }) => does === "begin"),
    };
  });
}

/** The scenarios of a file's text. A table has a name's row first; further rows are indented. */
export function parse(file: string, source: string): Scenario[] {
  const drafts: Draft[] = [];
  source.split("\n").forEach((raw, index) => {
    const line = index + 1;
    const at = `${file}:${line}`;
    const text = raw.replace(/(^| )# .*$|^#$/, "").trimEnd();
    if (text.trim() === "") return;
    const [, title] = /^scenario (.+)$/.exec(text) ?? [];
    if (title !== undefined) {
      drafts.push({ title, line, bare: false, names: [], rows: [], lines: [] });
      return;
    }
    const draft = drafts.at(-1);
    if (!draft) throw new ScriptError(`${at}: no scenario has begun`);
    if (text === "bare") draft.bare = true;
    else if (text.startsWith("with ")) draft.names = wordsOf(text.slice(5), at).map((word) => word.text);
    else if (text.startsWith(" ")) {
      const row = wordsOf(text, at);
      if (row.length !== draft.names.length) throw new ScriptError(`${at}: ${draft.names.length} values are expected`);
      draft.rows.push(row);
    } else draft.lines.push({ text, line });
  });
  return drafts.flatMap((draft) => finish(file, draft));
}

export function load(path: string): Scenario[] {
  return parse(`interop/${basename(dirname(path))}/${basename(path)}`, readFileSync(path, "utf8"));
}
