// Why an operation did not do what was asked: the numbers that status() returns.

export const OK = 0;
export const FULL = 1;
export const EMPTY = 2;
export const NO_FREE_BLOCK = 3;
/** Words of the segment contradict each other. */
export const CORRUPT = 4;
/** The stream or channel was closed. */
export const ENDED = 5;
/** An offer was neither taken nor retracted yet. */
export const NOT_YET = 6;
/** A role is held by another living participant, or by another handle of this one. */
export const TAKEN = 7;
/** A reservation is open: nothing else can be written before it ends. */
export const RESERVED = 8;

/** Another living participant holds the stripe, or all blocks are in use: try again. */
export const BUSY = 24;

/** What a map's operations return: whether it was so; a negative number is the reason why nothing could be done. */
export const NO = 0;
export const YES = 1;

/** Every subscriber line is held. */
export const NO_FREE_LINE = 16;
