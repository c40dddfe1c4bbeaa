"""Reading vectors: SPECIFICATION.md section 25. `play` performs a vector's script, compares every byte, and opens the
vector's own bytes to read the values back."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

from harness import new_name

from zeroipc import Memory
from zeroipc import layout as L

FOLDER = Path(__file__).resolve().parents[2] / "vectors"


@dataclass
class Vector:
    name: str
    size: int = 0
    bytes: bytearray = field(default_factory=bytearray)
    masked: set[int] = field(default_factory=set)
    """Offsets of bytes that differ from run to run."""
    ids: list[int] = field(default_factory=list)
    """Where the segment's id stands."""

    def set_id(self, value: int) -> None:
        for at in self.ids:
            self.bytes[at : at + 4] = value.to_bytes(4, "little")


def read_vector(name: str) -> Vector:
    vector = Vector(name)
    for line in (FOLDER / f"{name}.txt").read_text().splitlines():
        if match := re.fullmatch(r"size (\d+)", line):
            vector.size = int(match[1])
            vector.bytes = bytearray(vector.size)
        elif line.startswith("+"):
            at, column = (part.strip() for part in line.split("|")[:2])
            _read_bytes(vector, int(at, 16), column)
    assert vector.size
    return vector


def _read_bytes(vector: Vector, at: int, column: str) -> None:
    """One column of bytes: of tokens such as "4D", "00x32", "..x4", "id"."""
    for token in column.split():
        if token == "id":
            vector.ids.append(at)
            at += 4
            continue
        byte, _, times = token.partition("x")
        for _ in range(int(times or 1)):
            if byte == "..":
                vector.masked.add(at)
            else:
                vector.bytes[at] = int(byte, 16)
            at += 1


def play(name: str, max_entries: int, write: Callable[[Memory], object], read: Callable[[Memory], object]) -> None:
    """`write` performs the script on a new segment; what it returns is kept until the bytes are compared (leases)."""
    vector = read_vector(name)
    _write_and_compare(vector, max_entries, write)
    _open_and_read(vector, read)


def _write_and_compare(vector: Vector, max_entries: int, write: Callable[[Memory], object]) -> None:
    options = {"max_entries": max_entries, "max_peers": 2, "label": "vector"}
    with Memory.create(new_name(), vector.size, **options) as memory:
        memory.unlink()
        kept = write(memory)
        written = memory.attachment.words.bytes
        vector.set_id(memory.attachment.shape.segment_id)
        different = [
            f"+{at:#x}: {vector.bytes[at]:02X}, written {written[at]:02X}"
            for at in range(vector.size)
            if vector.bytes[at] != written[at] and at not in vector.masked
        ]
        assert not different, f"vector {vector.name}: " + "; ".join(different[:20])
        assert written[L.HEADER_SEGMENT_ID] or memory.attachment.shape.segment_id
        del kept


def _open_and_read(vector: Vector, read: Callable[[Memory], object]) -> None:
    vector.set_id(1)
    name = new_name()
    Path(f"/dev/shm{name}").write_bytes(vector.bytes)
    try:
        with Memory(name) as memory:
            read(memory)
    finally:
        Memory.unlink(name)
