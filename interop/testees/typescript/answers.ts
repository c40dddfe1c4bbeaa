// What a testee says: interop/README.md.

import { FailedError, ZeroIpcError } from "zeroipc";

export type Answer =
  { ok: true | string | readonly string[] } | { none: string } | { error: string; why?: string } | { unknown: string };

/** A kind, verb or type that this testee does not have. */
export class UnknownWord extends Error {
  constructor(readonly word: string) {
    super(`the word "${word}" is not known`);
  }
}

export const done: Answer = { ok: true };
export const none = (what: string): Answer => ({ none: what });
export const value = (what: string | number | bigint | boolean): Answer => ({ ok: String(what) });
export const values = (what: readonly string[]): Answer => ({ ok: what });
/** `done`, or an expected outcome. */
export const either = (yes: boolean, otherwise: string): Answer => (yes ? done : none(otherwise));

/** What an error is as an answer; undefined where the testee itself is to blame. */
export function answerOf(error: unknown): Answer | undefined {
  if (error instanceof UnknownWord) return { unknown: error.word };
  if (!(error instanceof ZeroIpcError)) return undefined;
  const name = error.code.replace(/^ZEROIPC_/, "");
  return error instanceof FailedError ? { error: name, why: error.reason } : { error: name };
}
