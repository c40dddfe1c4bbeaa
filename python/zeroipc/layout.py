"""The binary layout and nothing else: one constant for each number in SPECIFICATION.md's tables."""

# Offsets and sizes in a segment count lines of this many bytes.
LINE_BYTES = 64
LINE_SHIFT = 6

# --- Header: line 0 of the segment ---
# 'ZIPM', the first word of every segment.
MAGIC = 0x5A49504D
FORMAT_VERSION = 3
HEADER_MAGIC = 0x00
HEADER_VERSION = 0x04
HEADER_ENTRY_COUNT = 0x08
HEADER_NEXT_OFFSET = 0x0C
HEADER_MAX_ENTRIES = 0x10
HEADER_MAX_PEERS = 0x14
HEADER_SIZE = 0x18
HEADER_SEGMENT_ID = 0x1C
HEADER_NAME_WAITERS = 0x20

# --- Table entries: from line 1 on ---
ENTRY_BYTES = 40
ENTRY_NAME_BYTES = 32
ENTRY_OFFSET = 32
ENTRY_SIZE = 36

# --- Peers: one line each, behind the entries; slot s is line s - 1 ---
PEER_OWNER = 0x00
PEER_PID = 0x04
PEER_LANGUAGE = 0x08
PEER_DOORBELL = 0x0C
PEER_ATTACHED = 0x10
PEER_LABEL = 0x18
PEER_LABEL_BYTES = 32
MAX_PEERS_LIMIT = 255
LANGUAGES = {1: "C", 2: "C++", 3: "Python", 4: "TypeScript"}
LANGUAGE_PYTHON = 3

# --- A waiter set: one bit per peer slot, bit s - 1 of four u64 ---
WAITERS_BYTES = 32

# --- Every structure's first line ---
STRUCTURE_KIND = 0x00
STRUCTURE_ELEM_SIZE = 0x04
STRUCTURE_CAPACITY = 0x08
STRUCTURE_STRIDE = 0x0C
# 'ARRY', 'QUEU' and so on, read as little-endian text.
KIND_ARRAY = 0x59525241
KIND_QUEUE = 0x55455551

# --- Array ---
ARRAY_ELEMENTS = 0x40

# --- Queue ---
QUEUE_BLOCK_COUNT = 0x10
QUEUE_TAIL = 0x40
QUEUE_HEAD = 0x80
QUEUE_NOT_EMPTY = 0xC0
QUEUE_NOT_FULL = 0x100
QUEUE_CELLS = 0x140
# In a cell: the target word, the block word, then the payload.
CELL_TARGET = 0
CELL_BLOCK = 8
CELL_PAYLOAD = 16
# The block number that means "none"; so a queue has at most this many blocks.
NO_BLOCK = 0xFFFFFF

# --- Channel: a queue's layout, with these besides ---
# 'CHAN', read as little-endian text.
KIND_CHANNEL = 0x4E414843
# 1: unbuffered, and the capacity counts offer cells; 0: buffered.
CHANNEL_RENDEZVOUS = 0x14
CHANNEL_WANTED = 0xE0
CHANNEL_TAKEN = 0x120
# The mark of closing: this bit of a full cell's block, or this block of an empty cell.
CHANNEL_CLOSED_BIT = 0x800000
CHANNEL_CLOSED = 0xFFFFFE
# So that block numbers, with the bit and without it, are neither "none" nor "closed".
CHANNEL_MOST_BLOCKS = 0x7FFFFE

# --- Future and Lazy: one outcome each ---
# 'FUTR' and 'LAZY'.
KIND_FUTURE = 0x52545546
KIND_LAZY = 0x595A414C
OUTCOME_BLOCK_COUNT = 0x10
OUTCOME_STATE = 0x40
OUTCOME_SETTLED = 0x60
OUTCOME_BLOCKS = 0x80
# In a block: its word, then the payload.
OUTCOME_BLOCK = 0
OUTCOME_PAYLOAD = 8
# The states of an outcome.
STATE_EMPTY = 0
STATE_PLEDGED = 1
STATE_COMPUTING = 2
STATE_READY = 3
STATE_FAILED = 4
STATE_ABANDONED = 5
# A text as payload: a u32 length, then UTF-8. Every block has room for the least; no text is longer than the most.
TEXT_BYTES = 4
LEAST_TEXT_ROOM = 128
MOST_TEXT_ROOM = 1020

# --- Ring ---
# 'RING', read as little-endian text.
KIND_RING = 0x474E4952
# What a ring holds: elements of one size, or messages of any.
RING_MODE = 0x10
RING_ELEMENTS = 0
RING_MESSAGES = 1
# Bytes of the largest message.
RING_LARGEST = 0x14
RING_TAIL = 0x40
RING_PRODUCER = 0x80
RING_HEAD = 0xC0
RING_CONSUMER = 0x100
RING_NOT_EMPTY = 0x140
RING_NOT_FULL = 0x180
RING_AREA = 0x1C0
# A message's frame: its length, then its bytes. Frames take a multiple of 8 bytes.
FRAME_LENGTH = 0
FRAME_PAYLOAD = 8
FRAME_UNIT = 8

# --- Stack ---
KIND_STACK = 0x4B415453
STACK_BLOCK_COUNT = 0x10
STACK_TOP = 0x40
STACK_NOT_EMPTY = 0x80
STACK_NOT_FULL = 0xC0
STACK_ENTRIES = 0x100
# In a block: its word, its depth, then the payload.
STACK_BLOCK_WORD = 0
STACK_BLOCK_DEPTH = 8
STACK_BLOCK_PAYLOAD = 16

# --- Map and Set ---
# 'MAP ' and 'SET ', read as little-endian text.
KIND_MAP = 0x2050414D
KIND_SET = 0x20544553
MAP_KEY_SIZE = 0x10
MAP_BLOCK_COUNT = 0x14
MAP_GROUP_COUNT = 0x18
MAP_SEED = 0x20
MAP_MOVER = 0x40
MAP_RELEASED = 0x80
MAP_FULL = 0xA0
MAP_GROUPS = 0xC0
# In a group: the stripe word, then the buckets.
GROUP_STRIPE = 0
GROUP_BUCKETS = 8
# Buckets of a group.
SLOTS = 7
# In a block: its word, the bucket at which it is aimed, the upper half of the key's hash, then key and value.
PAIR_WORD = 0
PAIR_TARGET = 8
PAIR_HASH = 12
PAIR_KEY = 16
# Tags of buckets without an entry: without a place, and with one. Larger ones are those of keys.
BARE = 0
VACANT = 1
# The reach that means "anywhere".
FAR = 255

# --- Stream ---
# 'STRM'
KIND_STREAM = 0x4D525453
STREAM_POLICY = 0x10
STREAM_BLOCK_COUNT = 0x14
STREAM_MAX_SUBSCRIBERS = 0x18
STREAM_OPERATOR = 0x1C
STREAM_COUNT = 0x20
STREAM_STEP = 0x24
STREAM_SOURCE_SEGMENT = 0x28
STREAM_SOURCE_OFFSET = 0x2C
STREAM_TAIL = 0x40
STREAM_JOINS = 0x80
STREAM_PUBLISHED = 0xC0
STREAM_ROOM = 0x100
STREAM_BINDING = 0x140
STREAM_START = 0x148
STREAM_DROPPED = 0x150
STREAM_FAILED = 0x158
STREAM_HANDOVER = 0x160
STREAM_FAILURE = 0x180
STREAM_FAILURE_BYTES = 128
# Where the subscriber lines begin, one after the other; the cells follow.
STREAM_SUBSCRIBERS = 0x200
# In a subscriber line: the word with owner and cursor, what it is bound to, who stands by.
LINE_WORD = 0
LINE_BOUND = 8
LINE_STANDBY = 16
LINE_STANDBY_COUNT = 12
MAX_SUBSCRIBERS_LIMIT = 65534
# What a producer does when the slowest subscriber is `capacity` values behind.
POLICY_BLOCK = 0
POLICY_DROP_OLDEST = 1
POLICY_DROP_NEWEST = 2
# How a derived stream's values are made; 0: it is not derived.
OPERATOR_MAP = 1
OPERATOR_FILTER = 2
OPERATOR_TAKE = 3
OPERATOR_SKIP = 4
OPERATOR_WINDOW = 5
OPERATOR_SCAN = 6

# --- Pool ---
# 'POOL'.
KIND_POOL = 0x4C4F4F50
POOL_PAYLOAD = 0x10
POOL_QUEUES = 0x40
# How many queues may be bound.
POOL_QUEUE_COUNT = 8
POOL_FREE = 0x80
POOL_BLOCKS = 0xC0
# A block begins with its lease word; the payload lies where the header says: at the first of these or the second.
LEASE_PAYLOAD_NEAR = 8
LEASE_PAYLOAD_FAR = 64
