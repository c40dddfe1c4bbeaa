// What an isolate proved about a structure when it opened it, kept in private memory. The core computes every address
// from these words and never from the segment, so a corrupt segment cannot lead it astray.
// One record per structure; a closed one is overwritten with CLOSED geometry (see src/attachment.ts).

/** Address of the structure's first line. */
export const G_BASE = 0;
/** Address of the first cell. */
export const G_CELLS = 4;
export const G_CAPACITY = 8;
export const G_STRIDE = 12;
export const G_BLOCK_COUNT = 16;
export const G_ELEM_SIZE = 20;
/** Bits of a block word's position that hold the cell's index; the rest is the lap. */
export const G_INDEX_BITS = 24;
/** The owner id of this isolate in the segment. */
export const G_OWNER = 28;
/** Address of the first peer line. */
export const G_PEERS = 32;
export const G_MAX_PEERS = 36;
/** Which attachment of this isolate the structure belongs to: names it in calls out of the core. */
export const G_ATTACHMENT = 40;
/** Where the next search for a free block starts. */
export const G_NEXT_BLOCK = 44;
/** How numbers lie in an element: see number.ts. */
export const G_NUMBER = 48;
/** Bit of a full cell's block that says "closed": see CHANNEL_CLOSED_BIT; 0 in structures that cannot be closed. */
export const G_CLOSED_BIT = 52;
/** 1: cells may be emptied in any order, so that one tells nothing of those before it (unbuffered channels). */
export const G_ANY_ORDER = 56;
/** Words from here on belong to the kind of structure. */
export const G_OWN = 64;
// --- Future and Lazy ---
/** Bytes of text that a block has room for. */
export const G_TEXT_ROOM = 64;
export const GEOMETRY_BYTES = 128;

// --- Ring: where each side stands, while this handle holds it ---
/** What is kept for the producer, and for the consumer; its words follow. */
export const G_RING_PRODUCER = 64;
export const G_RING_CONSUMER = 88;
/** Bytes of the largest message. */
export const G_RING_LARGEST = 112;
/** Which sides this handle holds, and whether a reservation is open: see core/side.ts. */
export const G_RING_SIDES = 116;
/** Units that are brought to hand together: as many as lie in RING_CHUNK_BYTES, at least one. */
export const G_RING_CHUNK = 120;
export const RING_CHUNK_BYTES = 512;
/** Length of the message that ringMessage found. */
export const G_RING_LENGTH = 124;
/** Of a side: its position, and the address of that in the area. */
export const SIDE_POSITION = 0;
export const SIDE_ADDRESS = 8;
/** Units that it knows to be free, or readable: those at hand, and more behind them. */
export const SIDE_HAND = 12;
export const SIDE_MORE = 16;
/** Whether it pauses before it looks again. */
export const SIDE_REST = 20;

// --- Map and Set. G_CELLS is the first group, G_ELEM_SIZE the bytes of a value (0 of a set) ---
export const G_GROUP_COUNT = 64;
/** Address of the first block. */
export const G_BLOCKS = 68;
/** Bytes of a key and of a value in a block: multiples of 8. */
export const G_KEY_BYTES = 72;
export const G_VALUE_BYTES = 76;
/** u64: where the hash starts. */
export const G_SEED = 80;
/** Private memory for a value that a change has found. */
export const G_VALUE_OUT = 88;
/** Address of a bucket that this isolate emptied: where the next search for a vacant one may look. 0: none. */
export const G_EMPTIED = 92;
/** How often "full" was believed since this isolate looked for itself. */
export const G_BELIEVED = 96;

// --- Stream ---
/** Address of the first subscriber line, and how many there are. */
export const G_STREAM_LINES = 64;
export const G_STREAM_LINE_COUNT = 68;
export const G_STREAM_POLICY = 72;
/** Derived streams: where in a payload its origin lies; else 0. */
export const G_STREAM_ORIGIN = 76;
/** `joins` as this producer last saw it, and the position before which it may publish as long as that is the same. */
export const G_STREAM_SEEN_JOINS = 80;
export const G_STREAM_LIMIT = 88;
/** Addresses of the rows of block words and of payloads; that of targets is G_CELLS. */
export const G_STREAM_WORDS = 96;
export const G_STREAM_PAYLOADS = 100;
