"""The hash of a map's keys. SPECIFICATION.md section 14 has vectors.

One step of SplitMix64 per word (Steele, Lea, Flood: "Fast splittable pseudorandom number generators", OOPSLA 2014),
chained. The seed keeps who chooses keys from choosing ones that meet in one group.
"""

from __future__ import annotations

from .layout import VACANT

_MASK = 2**64 - 1
# The least tag of a full bucket.
FIRST_TAG = VACANT + 1


def hash_next(x: int) -> int:
    z = (x + 0x9E3779B97F4A7C15) & _MASK
    z = ((z ^ z >> 30) * 0xBF58476D1CE4E5B9) & _MASK
    z = ((z ^ z >> 27) * 0x94D049BB133111EB) & _MASK
    return z ^ z >> 31


def hash_bytes(seed: int, data: bytes) -> int:
    """Of whole words."""
    made = seed
    for at in range(0, len(data), 8):
        made = hash_next(made ^ int.from_bytes(data[at : at + 8], "little"))
    return made


def home_of(half: int, groups: int) -> int:
    """The group where the search for a key begins, from the upper half of its hash."""
    return half * groups >> 32


def tag_of(made: int) -> int:
    """The tag of a key: never that of a bucket without an entry."""
    tag = made & 0xFF
    return tag if tag >= FIRST_TAG else tag + FIRST_TAG
