// Why an operation did not do what was asked: the numbers that status() returns.

export const OK = 0;
export const FULL = 1;
export const EMPTY = 2;
export const NO_FREE_BLOCK = 3;
/** Words of the segment contradict each other. */
export const CORRUPT = 4;
/** Another living participant holds the stripe, or all blocks are in use: try again. */
export const BUSY = 24;

/** What a map's operations return: whether it was so; a negative number is the reason why nothing could be done. */
export const NO = 0;
export const YES = 1;
