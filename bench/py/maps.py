"""py.map.*: nanoseconds of a get, or a set, of a number by an 8-byte key, in a map of 65536 entries that is full, in an
order that caches do not like.

Usage: maps.py get | set [cpu]"""

from __future__ import annotations

import numpy as np
from common import argument, begin, expect, median_seconds, new_segment, report
from zeroipc import Map

ENTRIES = 65_536
STEP = 40_503
KEY_FACTOR = 0x9E37_79B9_7F4A_7C15


if __name__ == "__main__":
    begin()
    with new_segment("8MB") as memory:
        numbers = Map(memory, "map", np.uint64, np.float64, ENTRIES)
        entries = [k * STEP % ENTRIES for k in range(ENTRIES)]
        keys = [(entry + 1) * KEY_FACTOR % 2**64 for entry in entries]
        for key, entry in zip(keys, entries, strict=True):
            numbers[key] = entry

        def look_up_all() -> None:
            get = numbers.get
            total = 0.0
            for key in keys:
                total += get(key)
            expect(total, ENTRIES * (ENTRIES - 1) / 2)

        def set_all() -> None:
            set_one = numbers.set
            for key, entry in zip(keys, entries, strict=True):
                set_one(key, entry)

        report(median_seconds({"get": look_up_all, "set": set_all}[argument(1)]) / ENTRIES * 1e9)
