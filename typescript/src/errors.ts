// Every error of this package. SPECIFICATION.md "Errors" has the same table for all languages.

/** Number and meaning of each error code, as in SPECIFICATION.md. */
export const errorCodes = {
  ZEROIPC_NOT_FOUND: 1,
  ZEROIPC_EXISTS: 2,
  ZEROIPC_BAD_MAGIC: 3,
  ZEROIPC_BAD_VERSION: 4,
  ZEROIPC_BAD_SIZE: 5,
  ZEROIPC_CORRUPT: 6,
  ZEROIPC_TABLE_FULL: 7,
  ZEROIPC_PEERS_FULL: 8,
  ZEROIPC_SEGMENT_FULL: 9,
  ZEROIPC_SYSTEM_FULL: 10,
  ZEROIPC_NO_PERMISSION: 11,
  ZEROIPC_KIND_MISMATCH: 12,
  ZEROIPC_SHAPE_MISMATCH: 13,
  ZEROIPC_BAD_NAME: 14,
  ZEROIPC_BAD_ARGUMENT: 15,
  ZEROIPC_BAD_TYPE: 16,
  ZEROIPC_OUT_OF_RANGE: 17,
  ZEROIPC_CLOSED: 18,
  ZEROIPC_TIMEOUT: 19,
  ZEROIPC_READ_ONLY: 20,
  ZEROIPC_UNSUPPORTED: 21,
  ZEROIPC_SYSTEM: 22,
  ZEROIPC_TAKEN: 23,
  ZEROIPC_ABANDONED: 24,
  ZEROIPC_FAILED: 25,
  ZEROIPC_ENDED: 26,
  ZEROIPC_SUBSCRIBERS_FULL: 27,
  ZEROIPC_STALE: 28,
  ZEROIPC_FULL: 29,
} as const;

/** The codes by name. */
export type ErrorCode = keyof typeof errorCodes;

/** Base of every error that this package throws. `code` is stable; the message carries the facts. */
export class ZeroIpcError extends Error {
  /** What went wrong: stable from version to version. */
  readonly code: ErrorCode;

  constructor(code: ErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
    this.name = new.target.name;
  }

  /** The code's number in SPECIFICATION.md. */
  get number(): number {
    return errorCodes[this.code];
  }
}

/** A segment or a structure of that name does not exist. */
export class NotFoundError extends ZeroIpcError {}
/** Create was asked for a name that is taken; or a future is settled already. */
export class ExistsError extends ZeroIpcError {}
/** The file is no segment, or one of another format version, or not as long as it says. */
export class FormatError extends ZeroIpcError {}
/** The segment's contents contradict themselves. */
export class CorruptError extends ZeroIpcError {}
/** The table, the peer slots, the segment or /dev/shm has no room left. */
export class FullError extends ZeroIpcError {}
/** The system does not allow it. */
export class PermissionError extends ZeroIpcError {}
/** The structure exists and is another kind, or has another element size or capacity. */
export class MismatchError extends ZeroIpcError {}
/** A name, an argument, a type or a value that cannot be right. */
export class ArgumentError extends ZeroIpcError {}
/** The memory was closed. */
export class ClosedError extends ZeroIpcError {}
/** The stream or the channel was closed: nothing can be published or sent any more. */
export class EndedError extends ZeroIpcError {}
/** The time-out passed first. */
export class TimeoutError extends ZeroIpcError {
  /** Of an operation on many elements: how many were done before. */
  readonly done: number;

  constructor(message: string, done = 0) {
    super("ZEROIPC_TIMEOUT", message);
    this.done = done;
  }
}
/** A role that only one can have, such as a side of a ring or the pledge of a future, is held by another that lives. */
export class BusyError extends ZeroIpcError {}
/** A write was tried through a read-only memory. */
export class ReadOnlyError extends ZeroIpcError {}
/** The handle fits no lease of a pool any more, or the lease is not the caller's. */
export class StaleError extends ZeroIpcError {}
/** This platform or engine cannot do it. */
export class UnsupportedError extends ZeroIpcError {}
/** The operating system refused; `cause` is its error. */
export class SystemError extends ZeroIpcError {}
/** Whoever had pledged to set the future died, or gave up. */
export class AbandonedError extends ZeroIpcError {}
/** The future, the computation of the lazy, or the derivation of the stream failed. Where that happened in this thread, `cause` is what was thrown. */
export class FailedError extends ZeroIpcError {
  /** The text that it failed with. */
  readonly reason: string;

  constructor(what: string, reason: string, options?: ErrorOptions) {
    super("ZEROIPC_FAILED", `${what} failed: ${reason}`, options);
    this.reason = reason;
  }
}

/** @internal */
export function badArgument(message: string): ArgumentError {
  return new ArgumentError("ZEROIPC_BAD_ARGUMENT", message);
}

/** @internal An error that the addon threw, which carries the system's name for it. */
export interface NativeError extends Error {
  code?: string;
  syscall?: string;
}

/** @internal Turns an error of the operating system into one of ours that says what was being done. */
export function fromSystem(error: unknown, doing: string): ZeroIpcError {
  if (error instanceof ZeroIpcError) return error;
  const cause = error as NativeError;
  const message = `${doing}: ${cause.message}`;
  const options = { cause };
  switch (cause.code) {
    case "ENOENT":
      return new NotFoundError("ZEROIPC_NOT_FOUND", message, options);
    case "EEXIST":
      return new ExistsError("ZEROIPC_EXISTS", message, options);
    case "EACCES":
    case "EPERM":
    case "EROFS":
      return new PermissionError("ZEROIPC_NO_PERMISSION", message, options);
    case "ELOOP":
      return new FormatError("ZEROIPC_BAD_MAGIC", `${doing}: it is a symbolic link`, options);
    case "EISDIR":
    case "ENXIO":
      return new FormatError("ZEROIPC_BAD_MAGIC", `${doing}: it is not a regular file`, options);
    case "ENOSPC":
    case "EDQUOT":
    case "ENOMEM":
    case "EMFILE":
    case "ENFILE":
    case "EFBIG":
      return new FullError("ZEROIPC_SYSTEM_FULL", message, options);
    default:
      return new SystemError("ZEROIPC_SYSTEM", message, options);
  }
}
