"""Atomic operations: both ways in which they come, against each other and against what they should do."""

from __future__ import annotations

import platform
import threading
from dataclasses import fields
from typing import Any, cast

import numpy as np
import pytest
from harness import raises, seeded

from zeroipc import Code, _atomics, _stubs
from zeroipc._atomics import RUN_CAS, RUN_COPY, RUN_STORE, Atomics

WAYS = {"stubs": _atomics.from_stubs, "libatomic": _atomics.from_libatomic}


@pytest.fixture(params=sorted(WAYS))
def atomics(request: pytest.FixtureRequest) -> Atomics:
    return WAYS[request.param]()


def model(operation: str, old: int, value: int, bits: int) -> int:
    mask = (1 << bits) - 1
    return {
        "exchange": value,
        "fetch_add": (old + value) & mask,
        "fetch_and": old & value,
        "fetch_or": old | value,
        "fetch_xor": old ^ value,
    }[operation]


@pytest.mark.parametrize("bits", [32, 64])
def test_every_operation_does_what_it_says(atomics: Atomics, bits: int) -> None:
    draw = seeded()
    memory = np.zeros(3, f"u{bits // 8}")
    address = memory.ctypes.data + memory.itemsize
    edges = [0, 1, (1 << bits) - 1, 1 << (bits - 1), (1 << (bits - 1)) - 1]
    for _ in range(300):
        old, value = (draw.choice([*edges, draw.getrandbits(bits)]) for _ in range(2))
        getattr(atomics, f"store{bits}")(address, old)
        assert getattr(atomics, f"load{bits}")(address) == old
        for operation in ("exchange", "fetch_add", "fetch_and", "fetch_or", "fetch_xor"):
            before = int(memory[1])
            assert getattr(atomics, f"{operation}{bits}")(address, value) == before
            assert memory[1] == model(operation, before, value, bits)
        now = int(memory[1])
        assert getattr(atomics, f"cas{bits}")(address, now ^ 1, 5) is False
        assert memory[1] == now
        assert getattr(atomics, f"cas{bits}")(address, now, value) is True
        assert memory[1] == value
        assert memory[0] == 0 and memory[2] == 0
    atomics.fence()


def programme(rows: list[tuple[int, int, int, int]]) -> np.ndarray:
    return np.array(rows, np.uint64)


def test_a_programme_runs_until_a_compare_and_swap_fails(atomics: Atomics) -> None:
    words = np.zeros(8, np.uint64)
    source = np.arange(100, 108, dtype=np.uint64)
    at = [int(words.ctypes.data) + 8 * k for k in range(8)]
    steps = programme(
        [
            (RUN_CAS, at[0], 0, 2**63 + 1),
            (RUN_STORE, at[1], 7, 0),
            (RUN_COPY, at[2], int(source.ctypes.data), 3),
            (RUN_COPY, at[7], int(source.ctypes.data), 0),
            (RUN_CAS, at[1], 8, 9),
            (RUN_STORE, at[6], 1, 0),
        ]
    )
    assert atomics.run(steps.ctypes.data, 0) == 0
    assert atomics.run(steps.ctypes.data, len(steps)) == 4
    assert words.tolist() == [2**63 + 1, 7, 100, 101, 102, 0, 0, 0]
    assert atomics.run(steps[4:].ctypes.data, 2) == 0
    words[1] = 8
    assert atomics.run(steps[4:].ctypes.data, 2) == 2
    assert words[1] == 9 and words[6] == 1


def test_threads_lose_no_addition(atomics: Atomics) -> None:
    word = np.zeros(1, np.uint64)
    address = word.ctypes.data

    def add() -> None:
        for _ in range(5000):
            atomics.fetch_add64(address, 1)
            while not atomics.cas64(address, old := atomics.load64(address), old + 1):
                pass

    threads = [threading.Thread(target=add) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert word[0] == 40000


def test_a_word_through_a_memoryview_is_never_torn(atomics: Atomics) -> None:
    """What the fast paths rest on: each load sees a value that was stored, with other threads that run in between."""
    if not _atomics.ORDERED:
        pytest.skip("words are read by the atomic operations here")
    array = np.zeros(2, np.uint64)
    view = memoryview(cast(Any, array)).cast("B").cast("Q")
    values = [0, 2**64 - 1, 0x0123456789ABCDEF]
    stop = threading.Event()

    def store() -> None:
        while not stop.is_set():
            for value in values:
                array[1:] = value  # by NumPy's own code, and by an atomic one
                atomics.store64(array.ctypes.data + 8, value)

    thread = threading.Thread(target=store)
    thread.start()
    seen = {view[1] for _ in range(100_000)}
    stop.set()
    thread.join()
    assert seen <= set(values)


@pytest.mark.parametrize("way", sorted(WAYS))
def test_a_way_may_be_asked_for(way: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("ZEROIPC_ATOMICS", way)
    _atomics.atomics.cache_clear()
    assert _atomics.atomics().name == way
    _atomics.atomics.cache_clear()


def test_without_any_way_the_error_says_what_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse() -> Atomics:
        raise OSError(13, "Permission denied")

    monkeypatch.delenv("ZEROIPC_ATOMICS", raising=False)
    monkeypatch.setattr(_atomics, "_WAYS", {"stubs": refuse, "libatomic": refuse})
    _atomics.atomics.cache_clear()
    with raises(Code.UNSUPPORTED, "install libatomic", "stubs: ", "Permission denied"):
        _atomics.atomics()
    monkeypatch.setenv("ZEROIPC_ATOMICS", "luck")
    with raises(Code.BAD_ARGUMENT, "luck"):
        _atomics.atomics()
    monkeypatch.undo()
    _atomics.atomics.cache_clear()


def test_each_machine_has_every_operation() -> None:
    names = {field.name for field in fields(Atomics)} - {"name"}
    for machine in ("x86_64", "aarch64"):
        codes = _stubs.stubs_for(machine)
        assert codes is not None and set(codes) == names
    assert _stubs.stubs_for("pdp11") is None
    assert _stubs.stubs_for(platform.machine()) is not None


def test_the_other_machine_in_an_emulator() -> None:
    """The aarch64 code does what the operations should do: where there is an emulator (pip install -e .[emulator])."""
    unicorn = pytest.importorskip("unicorn")
    arm = pytest.importorskip("unicorn.arm64_const")
    codes = _stubs.stubs_for("aarch64")
    assert codes is not None
    machine = unicorn.Uc(unicorn.UC_ARCH_ARM64, unicorn.UC_MODE_ARM)
    code_at, data_at, end_at = 0x10000, 0x20000, 0x30000
    for page in (code_at, data_at, end_at):
        machine.mem_map(page, 0x1000)
    places = {name: code_at + 0x80 * k for k, name in enumerate(codes)}  # translations are kept: each has its own place
    for name, place in places.items():
        machine.mem_write(place, codes[name])

    def call(name: str, *operands: int) -> int:
        for k, operand in enumerate(operands):
            machine.reg_write(getattr(arm, f"UC_ARM64_REG_X{k}"), operand)
        machine.reg_write(arm.UC_ARM64_REG_LR, end_at)
        machine.emu_start(places[name], end_at, count=10_000)
        return int(machine.reg_read(arm.UC_ARM64_REG_X0))

    def word(at: int, size: int = 8) -> int:
        return int.from_bytes(machine.mem_read(at, size), "little")

    draw = seeded()
    for bits in (32, 64):
        size, mask = bits // 8, (1 << bits) - 1
        for _ in range(50):
            old, value = draw.getrandbits(bits), draw.getrandbits(bits)
            call(f"store{bits}", data_at, old)
            assert word(data_at, size) == old and call(f"load{bits}", data_at) & mask == old
            for operation in ("exchange", "fetch_add", "fetch_and", "fetch_or", "fetch_xor"):
                before = word(data_at, size)
                assert call(f"{operation}{bits}", data_at, value) & mask == before
                assert word(data_at, size) == model(operation, before, value, bits)
            now = word(data_at, size)
            assert call(f"cas{bits}", data_at, now ^ 1, 5) & 0xFF == 0 and word(data_at, size) == now
            assert call(f"cas{bits}", data_at, now, value) & 0xFF == 1 and word(data_at, size) == value
    call("fence")
    stored = [(RUN_COPY, data_at + 8, data_at, 1), (RUN_STORE, data_at + 16, 9, 0)]
    steps = programme([(RUN_CAS, data_at, 1, 2), *stored, (RUN_CAS, data_at, 1, 3)])
    machine.mem_write(data_at, (1).to_bytes(8, "little"))
    machine.mem_write(data_at + 0x100, steps.tobytes())
    assert call("run", data_at + 0x100, len(steps)) == 3
    assert (word(data_at), word(data_at + 8), word(data_at + 16)) == (2, 2, 9)
