"""Segments, the table, participants, closing, fork."""

from __future__ import annotations

import gc
import os
import pickle
import struct
import threading
from functools import partial
from pathlib import Path

import numpy as np
import pytest
from harness import LONG, join, kill, lie, new_name, raises, start, until

from zeroipc import Array, Code, Error, Memory, Queue, _system, table
from zeroipc import layout as L


def path_of(name: str) -> str:
    return f"/dev/shm{name}"


def test_a_segment_is_created_once_and_then_attached_to(name: str) -> None:
    assert not Memory.exists(name)
    with raises(Code.NOT_FOUND, f'no segment "{name}"'):
        Memory(name)
    with pytest.raises(FileNotFoundError):
        Memory(name)
    one = Memory(name, 100_000, label="one é")
    assert one.size == 131072 and one.name == name and not one.unlinked
    two = Memory(name[1:], "0.1 MB")  # without the slash
    assert two.name == name and Memory.exists(name) and name in Memory.list()
    first, second = one.peers()
    assert first.is_self and not second.is_self
    assert (first.pid, first.language, first.label) == (os.getpid(), "Python", "one é")
    assert two.peers()[1].is_self
    two.close()
    two.close()
    assert two.closed and len(one.peers()) == 1
    with raises(Code.EXISTS):
        Memory.create(name, 1000)
    with raises(Code.SHAPE_MISMATCH, "exists with 131072 bytes, asked for 1048576"):
        Memory(name, "1MB")
    with raises(Code.SHAPE_MISMATCH, "64 entries, asked for 65"):
        Memory(name, 1, max_entries=65)
    assert len(one.peers()) == 1  # those that failed hold no slot
    assert one.unlink() is True and one.unlinked
    assert Memory.unlink(name) is False
    one.close()
    with raises(Code.CLOSED, name):
        one.peers()


def test_who_dies_while_it_attaches_leaves_the_generation(name: str) -> None:
    with Memory(name, 1, max_entries=1, max_peers=2) as memory, open(path_of(name), "r+b", buffering=0) as file:
        line = 64 * 3  # of the second peer: behind the header, one line of table, and the first peer's
        os.pwrite(file.fileno(), (7 << 8).to_bytes(4, "little"), line)
        with Memory(name):
            assert os.pread(file.fileno(), 4, line) == (8 << 8 | 2).to_bytes(4, "little")
            os.pwrite(file.fileno(), (8 << 8).to_bytes(4, "little"), line)  # as it is while it attaches
            assert [peer.slot for peer in memory.peers()] == [1]


def test_the_mode_is_the_one_that_was_asked_for(name: str) -> None:
    with Memory.create(name, 1, mode=0o640):
        assert os.stat(path_of(name)).st_mode & 0o777 == 0o640


@pytest.mark.parametrize("name", ["", "/", "a/b", ".", "/..", "x" * 255, "a\0b", "é" * 130, 7])
def test_names_that_cannot_be(name: str) -> None:
    with raises(Code.BAD_NAME):
        Memory(name, 65536)


def test_the_longest_name() -> None:
    name = f"{new_name()}-".ljust(255, "x")
    with Memory(name, 1) as memory:
        assert memory.unlink()


@pytest.mark.parametrize("size", [0, -1, 2**40, "x", "", "0MB", 1.5, True, "-1"])
def test_sizes_that_cannot_be(size: int, name: str) -> None:
    with raises(Code.BAD_ARGUMENT):
        Memory(name, size)


def test_options_that_cannot_be(name: str) -> None:
    for options in ({"max_peers": 256}, {"max_peers": 0}, {"max_entries": 0}, {"mode": 0o1000}, {"max_peers": "x"}):
        with raises(Code.BAD_ARGUMENT):
            Memory(name, 65536, **options)
    with raises(Code.BAD_ARGUMENT, "alone take"):
        Memory(name, 65536, max_entries=5000)
    for timeout in (-1, "soon", float("nan")):
        with raises(Code.BAD_ARGUMENT, "timeout"):
            Memory(name, timeout=timeout)  # type: ignore[arg-type]
    with raises(Code.TIMEOUT):
        Memory(name, timeout=0.01)
    with raises(Code.SYSTEM_FULL, "are free in /dev/shm"):
        Memory(name, 2**37)


def test_files_that_are_no_segments(name: str) -> None:
    def written(size: int, **words: int) -> None:
        head = dict(magic=L.MAGIC, version=3, count=0, next=100, entries=64, peers=64, size=1024, id=1) | words
        with open(path_of(name), "wb") as file:
            file.write(struct.pack("<8I", *head.values()).ljust(size, b"\0")[:size])

    for size, words, code in (
        (0, {}, Code.BAD_SIZE),
        (40, {}, Code.BAD_SIZE),
        (65536 - 64, {}, Code.BAD_SIZE),
        (65536, {"version": 2}, Code.BAD_VERSION),
        (65536, {"version": 4}, Code.BAD_VERSION),
        (65536, {"magic": 7}, Code.BAD_MAGIC),
        (65536, {"peers": 256}, Code.CORRUPT),
        (65536, {"peers": 0}, Code.CORRUPT),
        (65536, {"entries": 0}, Code.CORRUPT),
        (65536, {"entries": 2**32 - 1}, Code.CORRUPT),
    ):
        written(size, **words)
        with raises(code):
            Memory(name)
    os.symlink(path_of(name), path_of(name) + "-link")
    try:
        with raises(Code.BAD_MAGIC):
            Memory(name + "-link")
    finally:
        os.unlink(path_of(name) + "-link")
    os.unlink(path_of(name))
    os.mkdir(path_of(name))
    try:
        for read_only in (False, True):
            with raises(Code.BAD_MAGIC):
                Memory(name, read_only=read_only)
    finally:
        os.rmdir(path_of(name))


def test_peers_and_the_table_can_be_full(name: str) -> None:
    memory = Memory(name, 65536, max_peers=2)
    second = Memory(name)
    with raises(Code.PEERS_FULL, "has 2 peer slots"):
        Memory(name)
    second.close()
    with raises(Code.SEGMENT_FULL, "needs"):
        Array(memory, "large", "f8", 8192)
    for k in range(64):
        Array(memory, f"a{k}", "u1", 1)
    with raises(Code.TABLE_FULL, "all 64 entries"):
        Array(memory, "more", "u1", 1)
    assert len(memory) == 64 and "a3" in memory and "more" not in memory
    assert [entry.name for entry in memory][:2] == ["a0", "a1"]
    assert memory.used == memory.entries()[-1].offset + 128
    memory.close()


@pytest.mark.parametrize("name_of", ["", "x" * 32, "é" * 16, "a\0", "\ud800", 5])
def test_structure_names_that_cannot_be(memory: Memory, name_of: str) -> None:
    with raises(Code.BAD_NAME):
        Array(memory, name_of, "f8", 1)


def test_a_table_that_lies(memory: Memory) -> None:
    Array(memory, "a", "f8", 1)
    entry = L.LINE_BYTES
    for offset, value in (
        (L.HEADER_ENTRY_COUNT, 65),
        (entry + L.ENTRY_OFFSET, 0),
        (entry + L.ENTRY_OFFSET, 2**32 - 1),
        (entry + L.ENTRY_SIZE, 0),
        (entry + L.ENTRY_SIZE, 2**32 - 1),
    ):
        with lie(memory, offset, value), raises(Code.CORRUPT):
            Array(memory, "a", "f8")
    with lie(memory, L.HEADER_NEXT_OFFSET, 2**32 - 1), raises(Code.CORRUPT):
        Array(memory, "b", "f8", 1)
    with lie(memory, L.HEADER_NEXT_OFFSET, 0):  # lags behind, as after a death
        Array(memory, "b", "f8", 1)
    assert [entry.name for entry in memory] == ["a", "b"]


def test_a_table_that_somebody_keeps_locked(memory: Memory, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(table, "LOCK_TIMEOUT", 0.05)
    fd = os.open(path_of(memory.name), os.O_RDWR)
    assert _system.try_lock(fd, _system.TABLE_LOCK)
    with raises(Code.TIMEOUT, "locked"):
        Array(memory, "a", "f8", 1)
    os.close(fd)
    Array(memory, "a", "f8", 1)


def test_a_reader_looks_and_changes_nothing(memory: Memory) -> None:
    array = Array(memory, "a", "i8", 2)
    array[1] = 5
    queue = Queue(memory, "q", "f8", 4)
    queue.push(1.5)
    before = Path(path_of(memory.name)).read_bytes()
    with Memory(memory.name, read_only=True) as reader:
        seen, look = Array(reader, "a", "i8"), Queue(reader, "q", "f8")
        assert seen[1] == 5 and seen.load(1) == 5 and look.peek() == 1.5 and len(look) == 1
        assert not look.is_empty() and not look.is_full() and look.capacity == 4
        with pytest.raises(ValueError):
            seen[0] = 1
        for change in (
            lambda: seen.store(0, 1),
            lambda: seen.fetch_add(0, 1),
            lambda: look.try_push(1.0),
            look.try_pop,
            lambda: look.push(1.0),
            lambda: look.pop(timeout=1),
            lambda: look.try_push_many([1.0]),
            lambda: look.try_pop_many(1),
            look.try_reserve,
            look.try_claim,
            lambda: Array(reader, "b", "f8", 1),
            lambda: reader.wait_for("b", 1),
            lambda: reader.attachment.words.cas64(0, 0, 0),
            lambda: reader.attachment.words.store32(0, 0),
        ):
            with raises(Code.READ_ONLY):
                change()
        with pytest.raises(TypeError):
            reader.attachment.words.u64[0] = 1
        assert len(reader.peers()) == 1 and reader.entries() == memory.entries()
    assert Path(path_of(memory.name)).read_bytes() == before


def create_later(name: str) -> None:
    with Memory(name, timeout=LONG) as memory:
        Array(memory, "later", "i4", 1)


def test_opening_waits_for_the_segment_and_for_the_name(name: str) -> None:
    child = start(create_later, name)
    with raises(Code.NOT_FOUND):
        Memory(name)
    with Memory(name, 65536) as memory:
        assert len(Array(memory, "later", "i4", timeout=LONG)) == 1
        assert memory.wait_for("later").name == "later"
        with raises(Code.TIMEOUT, 'waiting for "never"'):
            memory.wait_for("never", 0.01)
        with raises(Code.NOT_FOUND, 'no structure "never"'):
            Queue(memory, "never", "f8")
        with raises(Code.TIMEOUT):
            Queue(memory, "never", "f8", timeout=0.01)
        join(child)


def take_a_slot(name: str) -> None:
    memory = Memory(name)
    threading.Event().wait()
    memory.close()


def is_second(memory: Memory, pid: int | None) -> bool:
    peers = memory.peers()
    return len(peers) == 2 and peers[1].pid == pid


def is_gone(memory: Memory, owner: int) -> bool:
    return not memory.attachment.is_alive(owner)


def test_slots_of_the_dead_are_free_and_their_ids_are_not_used_again(name: str) -> None:
    with Memory(name, 65536, max_peers=2) as memory:
        seen: set[int] = set()
        for _ in range(4):
            child = start(take_a_slot, name)
            # One that has the lock and has not stored its id yet makes the one before it look alive.
            until(partial(is_second, memory, child.pid))
            owner = memory.peers()[1].owner
            assert owner not in seen and memory.attachment.is_alive(owner)
            seen.add(owner)
            kill(child)
            until(partial(is_gone, memory, owner))
        assert not any(map(memory.attachment.is_alive, [0, 0x100, 0x1FF, 0xFFFFFF]))
        assert memory.attachment.is_alive(memory.peers()[0].owner)


def create_all(name: str) -> None:
    with Memory(name, "1MB") as memory:
        for k in range(40):
            Array(memory, f"t{k}", "u8", 100).fetch_add(0, 1)


def test_threads_and_processes_that_race_to_create_get_the_same(name: str) -> None:
    children = [start(create_all, name) for _ in range(2)]
    threads = [threading.Thread(target=create_all, args=(name,)) for _ in range(3)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    for child in children:
        join(child)
    with Memory(name) as memory:
        assert len(memory) == 40
        assert all(Array(memory, entry.name, "u8").load(0) == 5 for entry in memory)


# --- closing, and what lives on ---


def test_an_array_keeps_the_segment_mapped(name: str) -> None:
    with Memory(name, 65536) as memory:
        array = Array(memory, "a", "f8", 4)
    part = array[1:3]
    del array
    gc.collect()
    part[1] = 2.5
    with Memory(name) as memory:
        assert Array(memory, "a", "f8")[2] == 2.5
        assert len(memory.peers()) == 1


def test_closing_frees_the_slot_and_the_mapping_at_once(name: str) -> None:
    def mappings() -> int:
        with open("/proc/self/maps") as maps:
            return sum(path_of(name) in line for line in maps)

    files = len(os.listdir("/proc/self/fd"))
    gc.disable()  # by counting references, not by a collection some time later
    try:
        with Memory(name, 65536) as memory:
            queue = Queue(memory, "q", "f8", 2)
            array = Array(memory, "a", "f8", 2)
            queue.push(1)
            with pytest.raises(Error):
                queue.pop_many(5, 0.001) is not None and queue.pop(0.001)
            assert mappings() == 2
        del memory
        assert mappings() == 1  # the array's
        del array
        assert mappings() == 0 and len(os.listdir("/proc/self/fd")) == files
        with raises(Code.CLOSED, "is closed"):
            queue.try_pop()
    finally:
        gc.enable()


def test_a_closed_memory_and_a_closed_handle_say_so(name: str) -> None:
    memory = Memory(name, 65536)
    queue, other = Queue(memory, "q", "f8", 2), Queue(memory, "q", "f8")
    with queue:
        assert queue.try_push(1)
    assert queue.closed and "closed" in repr(queue)
    with raises(Code.CLOSED, 'queue "q" is closed'):
        queue.try_pop()
    assert other.try_pop() == 1
    memory.close()
    for use in (
        other.try_pop,
        lambda: other.try_push(1),
        lambda: len(other),
        other.peek,
        memory.entries,
        memory.__len__,
    ):
        with raises(Code.CLOSED, f'segment "{name}" is closed'):
            use()
    assert "closed" in repr(memory)


def test_closing_ends_the_waits_of_other_threads(name: str) -> None:
    memory = Memory(name, 65536)
    queue = Queue(memory, "q", "f8", 1)
    ends: list[Error] = []

    def wait() -> None:
        try:
            queue.pop()
        except Error as error:
            ends.append(error)

    threads = [threading.Thread(target=wait) for _ in range(3)]
    for thread in threads:
        thread.start()
    until(lambda: memory.attachment.waiting.stands(queue._core.not_empty << 3) == 3)
    memory.close()
    for thread in threads:
        thread.join(LONG)
    assert [end.code for end in ends] == [Code.CLOSED] * 3


def test_a_memory_and_its_errors_across_pickle(memory: Memory) -> None:
    with pytest.raises(TypeError, match="cannot be pickled"):
        pickle.dumps(memory)
    array = Array(memory, "a", "f8", 2)
    copy = pickle.loads(pickle.dumps(array))
    assert type(copy) is np.ndarray
    with raises(Code.NOT_FOUND):
        Queue(memory, "q", "f8")
    try:
        Queue(memory, "q", "f8")
    except Error as error:
        again = pickle.loads(pickle.dumps(error))
        assert (type(again), again.code, str(again)) == (type(error), error.code, str(error))


# --- fork ---


def test_a_forked_child_is_told_to_attach_anew(memory: Memory) -> None:
    queue = Queue(memory, "q", "i8", 8)
    array = Array(memory, "a", "i8", 4)
    queue.push(1)
    pid = os.fork()
    if pid == 0:
        status = 1
        try:
            array[0] = 41  # arrays go on
            array.fetch_add(0, 1)
            for use in (queue.try_pop, lambda: queue.push(1), memory.peers, lambda: len(queue)):
                with raises(Code.CLOSED, "before a fork"):
                    use()
            with Memory(memory.name) as mine:
                assert len(mine.peers()) == 2
                Queue(mine, "q", "i8").push(2)
            status = 0
        finally:
            os._exit(status)
    assert os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1]) == 0
    assert array[0] == 42
    assert [queue.try_pop(), queue.try_pop()] == [1, 2]
    assert len(memory.peers()) == 1  # and this process still holds its slot
    assert memory.attachment.is_alive(memory.peers()[0].owner)


def test_a_forked_child_does_not_keep_the_slot_of_a_dead_parent(name: str) -> None:
    with Memory(name, 65536) as memory:
        child = start(fork_and_die, name)
        until(lambda: child.exitcode is not None)
        until(lambda: len(memory.peers()) == 1)
        orphan = int(Array(memory, "orphan", "i8", timeout=LONG)[0])
        os.kill(orphan, 9)


def fork_and_die(name: str) -> None:
    memory = Memory(name)
    array = Array(memory, "orphan", "i8", 1)
    pid = os.fork()
    if pid == 0:
        threading.Event().wait()
    array[0] = pid
    os._exit(0)
