"""Words: both ways of reaching them, the one for machines whose ordinary accesses have no order included."""

from __future__ import annotations

import pytest
from harness import new_name, raises

from zeroipc import Array, Code, Memory, Queue, _atomics


def test_without_ordered_accesses_every_word_goes_through_the_atomics(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(_atomics, "ORDERED", False)
    with Memory(new_name(), "1MB") as memory:
        words = memory.attachment.words
        assert not isinstance(words.u64, memoryview)
        queue = Queue(memory, "q", "f8", 16)
        for lap in range(5):
            assert queue.try_push(lap)
            queue.push_many(range(15))
            assert not queue.try_push(1) and len(queue) == 16 and queue.peek() == lap
            assert queue.try_pop() == lap and queue.try_pop_many(20).tolist() == list(range(15))
            with queue.reserve() as slot:
                slot.value = 1.5
                slot.commit()
            with queue.claim() as claim:
                assert claim.value == 1.5
        for number in (-1, words.size >> 3):
            with pytest.raises(IndexError):
                words.u64[number]
        with Memory(memory.name, read_only=True) as reader, raises(Code.READ_ONLY):
            assert Queue(reader, "q", "f8").peek() is None
            reader.attachment.words.u64[0] = 1
        memory.unlink()


def test_bounds_of_words(memory: Memory) -> None:
    words = memory.attachment.words
    with pytest.raises(IndexError):
        words.u64[words.size >> 3]
    with pytest.raises((ValueError, TypeError)):
        words.array(words.size - 8, (2,), (8,), "u8")
    array = Array(memory, "a", "u8", 1)
    at = memory.entries()[0].offset + 64
    words.store64(at, 2**64 - 1)
    assert words.load64(at) == array[0] and words.fetch_add64(at, 2) == 2**64 - 1 and array[0] == 1
    assert words.cas64(at, 1, 6) and not words.cas64(at, 1, 7)
    assert words.fetch_or64(at, 9) == 6 and words.fetch_and64(at, ~4) == 15 and array[0] == 11
    words.store32(at, 5)
    assert words.cas32(at, 5, 2**32 - 1) and words.fetch_add32(at, 1) == 2**32 - 1 and words.load32(at) == 0
