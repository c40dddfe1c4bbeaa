"""The C library: which one is used, and what it costs besides. What it does is in test_c_ways.py."""

from __future__ import annotations

import ctypes
import gc
import os
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest
from harness import C_LIBRARY, new_name, raises, seeded

from zeroipc import Code, Map, Memory, Queue, _c_library
from zeroipc._c_library import VARIABLE

pytestmark = pytest.mark.usefixtures("by_c")


# --- which library ---


def found(**environment: str) -> str:
    """What a new process says."""
    program = "import zeroipc; print(zeroipc.c_library())"
    rest = {key: value for key, value in os.environ.items() if key not in (VARIABLE, "LD_LIBRARY_PATH")}
    command = [sys.executable, "-c", program]
    told = subprocess.run(command, check=False, env={**rest, **environment}, capture_output=True, text=True)
    return told.stdout.strip() or told.stderr.strip().splitlines()[-1]


def test_it_is_found_as_the_loader_finds_it(tmp_path: Path) -> None:
    (tmp_path / "libzeroipc.so.0").symlink_to(C_LIBRARY)
    assert found(LD_LIBRARY_PATH=str(tmp_path)) == str(C_LIBRARY)  # where it lies: the link's end
    assert found(LD_LIBRARY_PATH=str(tmp_path), **{VARIABLE: "off"}) == "None"
    assert found(**{VARIABLE: str(C_LIBRARY)}) == str(C_LIBRARY)


def test_one_that_cannot_be_used(tmp_path: Path) -> None:
    """It is as none, unless it was asked for."""
    other = tmp_path / "libzeroipc.so.0"
    code = C_LIBRARY.read_bytes()
    assert code.count(b"\0000.1.0\0") == 1
    other.write_bytes(code.replace(b"\0000.1.0\0", b"\0000.9.0\0"))
    assert found(LD_LIBRARY_PATH=str(tmp_path)) == "None"
    assert "its version is 0.9.0, this package's 0.1.0" in found(**{VARIABLE: str(other)})
    other.write_text("no library")
    assert found(LD_LIBRARY_PATH=str(tmp_path)) == "None"
    for path, why in (
        (str(other), "file too short"),
        (str(tmp_path / "none.so"), "cannot open"),
        ("libc.so.6", "has no zeroipc_version"),
    ):
        told = found(**{VARIABLE: path})
        assert VARIABLE in told and why in told, told


def test_a_memory_says_what_is_wrong_with_it(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(VARIABLE, "/none.so")
    _c_library.library.cache_clear()
    name = new_name()
    for create in (Memory, Memory.create):
        with raises(Code.UNSUPPORTED, VARIABLE, "/none.so"):
            create(name, "1MB")
        assert not Memory.exists(name)


def test_not_without_the_interpreter_lock(monkeypatch: pytest.MonkeyPatch, name: str) -> None:
    monkeypatch.setattr(sys, "_is_gil_enabled", lambda: False, raising=False)
    _c_library.library.cache_clear()
    with raises(Code.UNSUPPORTED, "runs without its lock"):
        Memory(name, "1MB")
    monkeypatch.delenv(VARIABLE)
    _c_library.library.cache_clear()
    with Memory(name, "1MB") as memory:
        assert memory.attachment.lent is None


# --- what it costs besides ---


def test_it_takes_no_slot_no_descriptor_and_no_mapping(memory: Memory) -> None:
    def mappings() -> int:
        return Path("/proc/self/maps").read_text().count(memory.name)

    before = len(os.listdir("/proc/self/fd")), mappings()
    queue = Queue(memory, "q", "i8", 4)
    assert queue._core.faster is not None
    queue.push(1)
    assert (len(os.listdir("/proc/self/fd")), mappings()) == before
    assert [peer.language for peer in memory.peers()] == ["Python"]


class Mallinfo(ctypes.Structure):
    """What glibc tells of its heap; the eighth number is that of the bytes in use."""

    _fields_ = (("numbers", ctypes.c_size_t * 10),)


def test_handles_go_in_any_order_and_leave_nothing(memory: Memory) -> None:
    def in_use() -> int:
        libc = ctypes.CDLL(None)
        libc.mallinfo2.restype = Mallinfo
        gc.collect()
        return int(libc.mallinfo2().numbers[7])

    if not hasattr(ctypes.CDLL(None), "mallinfo2"):
        pytest.skip("only glibc, from 2.33 on, tells what is allocated (mallinfo2)")

    def turn() -> None:
        with Memory(memory.name) as other:
            queue, table = Queue(other, "q", "i8", 4), Map(other, "m", "u4", "f8", 10)
            queue.try_push(1)
            if draw.random() < 0.5:
                queue.close()
        del other
        with raises(Code.CLOSED):
            queue.try_pop()
        table.close()

    draw = seeded()
    Queue(memory, "q", "i8", 4), Map(memory, "m", "u4", "f8", 10)
    for _ in range(200):
        turn()
    before = in_use()
    for _ in range(500):
        turn()
    assert in_use() - before < 500 * 100  # a handle has more


def test_what_only_looks_has_no_need_of_it(memory: Memory) -> None:
    Queue(memory, "q", "i8", 4).push(7)
    with Memory(memory.name, read_only=True) as reader:
        queue = Queue(reader, "q", "i8")
        assert reader.attachment.lent is None and queue.peek() == 7
        with raises(Code.READ_ONLY):
            queue.try_pop()


def test_large_elements_go_their_own_way(memory: Memory) -> None:
    assert Queue(memory, "large", np.dtype(("u1", 4097)), 2)._core.faster is None
    queue = Queue(memory, "q", np.dtype(("u1", 4096)), 2)
    assert queue._core.faster is not None
    value = np.arange(4096, dtype=np.uint8)
    queue.push(value)
    assert (queue.pop() == value).all()
