// The private record of a subscriber, which the core and the API share. Plain numbers only.

/** The next position to read: [ lap:39 | index:24 ] in a u64. */
export const R_CURSOR = 0;
/** Values that were overwritten before they were read, u64. */
export const R_LOST = 8;
/** The number of its line in the segment, plus 1. 0: it only looks, holds up nobody and may be lapped. */
export const R_LINE = 16;
/** 1: its cursor was stored plainly, and no producer was looked for since by an access in sequence. */
export const R_UNSETTLED = 20;
/** Of a derivation: the position at which it goes on after the value that it is making, u64. */
export const R_NEXT = 24;
/** Of a derivation: the line on which it stands by, plus 1, and the word there. 0: on none. */
export const R_STANDBY_LINE = 32;
export const R_STANDBY_WORD = 36;
/** Of a derivation: the id of the derived stream, u64 { segment_id:32, line:32 }. */
export const R_ID = 40;
/** The cursor where nothing more was found last, u64, and how often it is not to pause there. */
export const R_EMPTIED = 48;
export const R_REST = 56;
export const RECORD_BYTES = 64;

// What becomes of who wants to derive.

/** The derived stream has ended. */
export const DERIVE_OVER = 1;
/** It derives: the source's line is its own. */
export const DERIVE_MINE = 2;
/** Somebody who lives derives, or is about to. */
export const DERIVE_STAND_BY = 3;
