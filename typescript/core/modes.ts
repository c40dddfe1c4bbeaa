// How numbers lie in an element, as a geometry record tells the core (G_NUMBER). Plain numbers only: the API imports them.

/** The elements are no numbers (or bigints): they travel through memory. */
export const NUMBER_NONE = 0;
export const NUMBER_F64 = 1;
export const NUMBER_F32 = 2;
export const NUMBER_I32 = 3;
export const NUMBER_U32 = 4;
export const NUMBER_I16 = 5;
export const NUMBER_U16 = 6;
export const NUMBER_I8 = 7;
export const NUMBER_U8 = 8;

// --- how a map's entry is changed ---

/** Whatever there was. */
export const CHANGE_SET = 0;
/** Only if the key is absent. */
export const CHANGE_INSERT = 1;
/** Only if the value is the expected one. */
export const CHANGE_REPLACE = 2;
/** To the sum of the value, 0 where the key is absent, and the one given. */
export const CHANGE_ADD = 3;
