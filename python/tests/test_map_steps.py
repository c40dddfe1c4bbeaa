"""Maps between two steps of an operation: deaths at each of them, others that do something there, and Ctrl-C."""

from __future__ import annotations

import itertools
from collections.abc import Callable
from typing import Any

import pytest
from harness import new_name, raises, seeded
from steps import at_step, at_steps, deaths, stepping

from zeroipc import Code, Error, Map, Memory
from zeroipc import layout as L
from zeroipc._atomics import ORDERED
from zeroipc.hash import hash_bytes, home_of
from zeroipc.keyed_shape import TAGS

CAPACITY, SPARES = 10, 3
GROUPS = 2
# Keys whose home is group 0, and whose home is group 1: more than a group has buckets, so that places move.
HOMES: list[list[int]] = [[], []]
for _key in itertools.count():
    HOMES[home_of(hash_bytes(0, _key.to_bytes(8, "little")) >> 32, GROUPS)].append(_key)
    if min(map(len, HOMES)) > 30:
        break
OLD = HOMES[0][:8]  # what is there at first, of which OLD[-1] lies at a distance
NEW = HOMES[0][8]
OTHER = HOMES[1][0]


# How the tags of a group are loaded in one piece, as x86-64 allows it.
FAST = TAGS.unpack_from if ORDERED else None


def fast(operation: Callable[[Map, int], Any]) -> Callable[[Map, int], Any]:
    def operate(map: Map, value: int) -> Any:
        map._look.tags = FAST
        try:
            return operation(map, value)
        finally:
            map._look.tags = None

    return operate


# What is done, to the key OLD[-1], OLD[0] or NEW; each gives something that tells what happened.
OPERATIONS: dict[str, Callable[[Map, int], Any]] = {
    "set": lambda map, value: map.try_set(OLD[-1], value),
    "add": lambda map, value: map.add(OLD[-1], 1, timeout=0),
    "replace": lambda map, value: map.compare_and_set(OLD[-1], 7, value),
    "delete": lambda map, value: map.delete(OLD[-1]),
    "set new": lambda map, value: map.try_set(NEW, value),
    "insert": lambda map, value: map.insert(NEW, value, timeout=0),
    "set other": lambda map, value: map.try_set(OTHER, value),
    "get": lambda map, value: map.get(OLD[-1]),
    "clear": lambda map, value: map.clear(),
    "set fast": fast(lambda map, value: map.try_set(OLD[0], value)),
    "add fast": fast(lambda map, value: map.add(OLD[0], 1, timeout=0)),
    "get fast": fast(lambda map, value: map.get(OLD[0])),
    "delete first": lambda map, value: map.delete(OLD[0]),
}
LOOKS = ("get", "get fast")


def on_model(operation: str, model: dict[int, int], value: int) -> Any:
    key = {"set new": NEW, "insert": NEW, "set other": OTHER}.get(operation, OLD[-1])
    if operation in ("set fast", "add fast", "get fast", "delete first"):
        key = OLD[0]
    before = model.get(key)
    if operation in LOOKS:
        return before
    if operation == "clear":
        model.clear()
    elif operation in ("delete", "delete first"):
        return model.pop(key, None) is not None
    elif operation in ("add", "add fast"):
        model[key] = (before or 0) + 1
        return before or 0
    elif operation == "replace":
        if before != 7:
            return False
        model[key] = value
        return True
    elif operation == "insert" and before is not None:
        return False
    else:
        model[key] = value
        return True
    return None


def filled(memory: Memory, mode: str) -> tuple[Map, dict[int, int]]:
    """A map with the old keys. "sparse": with two of them and the last. "moving": with as many as their group has
    places, so that a place is moved there for the next one."""
    map = Map(memory, "m", "u8", "i4", CAPACITY, spares=SPARES, seed=0)
    map._look.tags = None  # so that every load is a step
    model = {}
    for value, key in enumerate(OLD[:5] if mode == "moving" else OLD):
        map[key] = value
        model[key] = value
    if mode == "sparse":
        for key in OLD[2:-1]:
            assert map.delete(key)
            del model[key]
    return map, model


def check_whole(map: Map, known: set[bytes] | None = None) -> None:
    """Every place, every block and every stripe can be used. `known`: how maps of the same participants looked that
    were found to be whole."""
    t = map._look
    if known is not None:
        assert not t.holders
        looks = bytes(t.words.bytes[t.offset : t.offset + t.size])
        if looks in known:
            return
        known.add(looks)
    t.tags = FAST
    for key in list(map):
        assert map.delete(key)
    for group in range(2):
        keys = HOMES[group][10 : 10 + CAPACITY]
        for key in keys:
            map.set(key, key, timeout=0)
        for key in keys[: SPARES + 2]:  # changes take spare blocks
            map.set(key, key % 50, timeout=0)
            map.set(key, key, timeout=0)
        assert not map.try_set(HOMES[group][25], 0)
        assert dict(map.items()) == {key: key for key in keys} and len(map) == CAPACITY
        for key in keys:
            assert map.get(key) == key and map.delete(key)
    assert not t.holders
    writing = [block for block in range(t.block_count) if t.u64[t.block(block)] >> 63]
    assert len(writing) <= SPARES
    places = sum(
        t.u64[t.groups + 8 * group + slot] >> 24 & 0xFF != L.BARE for group in range(GROUPS) for slot in range(1, 8)
    )
    assert places == CAPACITY


@pytest.mark.filterwarnings("ignore:.*multi-threaded.*:DeprecationWarning")
@pytest.mark.parametrize("mode", ["full", "sparse", "moving"])
@pytest.mark.parametrize("operation", [name for name in OPERATIONS if name not in LOOKS])
def test_a_death_at_each_step_leaves_the_map_whole(operation: str, mode: str) -> None:
    name = new_name()

    def body(hook: Callable[[], None]) -> None:
        with Memory(name) as mine:
            map = Map(mine, "m", "u8", "i4")
            map._look.tags = None
            with stepping(map._core, hook):
                OPERATIONS[operation](map, 100)

    for die in deaths(body):
        with Memory(name, 65536, max_peers=4) as memory:
            map, before = filled(memory, mode)
            died = die(memory)
            after = dict(before)
            on_model(operation, after, 100)
            left = dict(map.items())
            if operation == "clear":
                assert left.items() <= before.items()
            else:
                assert left in ((before, after) if died else (after,))
            assert all(map.get(key) == value for key, value in left.items())
            check_whole(map)
            memory.unlink()


def attempt(operation: str, map: Map, value: int) -> Any:
    try:
        return OPERATIONS[operation](map, value)
    except Error as error:
        assert error.code is Code.TIMEOUT  # who stands between two steps may have the stripe
        return "busy"


def pairs_of_operations(mode: str) -> list[tuple[str, str]]:
    if mode == "moving":
        seconds = ["set new", "set other", "delete first", "get", "add"]
        return list(itertools.product(["set new", "insert", "add"], seconds))
    # Which keys a clear meets is not one moment.
    pairs = itertools.product(OPERATIONS, OPERATIONS)
    return [pair for pair in pairs if "clear" not in pair or pair == ("clear", "clear")]


@pytest.mark.parametrize("is_thread", [False, True], ids=["process", "thread"])
@pytest.mark.parametrize("mode", ["full", "moving"])
def test_another_operation_at_each_step_of_one(mode: str, is_thread: bool) -> None:
    """Both must have been done one after the other, in some order, or one was told that the other is at work.
    `thread`: the other one has the same owner id."""
    known: set[bytes] = set()
    for both in pairs_of_operations(mode):
        memory, is_over, number = None, False, 0
        while not is_over:
            if memory is None or mode == "moving":
                memory = Memory(new_name(), 65536)
                second_memory = Memory(memory.name)
                memory.unlink()
                map, before = filled(memory, mode)
                other = map if is_thread else Map(second_memory, "m", "u8", "i4")
            map._look.tags = FAST
            for key in [key for key in map if key not in before]:
                map.delete(key)
            for key, value in before.items():
                map[key] = value
            map._look.tags = None
            results: dict[int, Any] = {}

            def act(results: dict[int, Any] = results, other: Map = other, second: str = both[1]) -> None:
                results[1] = attempt(second, other, 101)

            with stepping(map._core, at_step(number, act)):
                results[0] = attempt(both[0], map, 100)
            is_over = 1 not in results
            left = dict(map.items())
            done = {which: both[which] for which in results if not was_busy(both[which], results[which])}
            orders = [run(before, done, order) for order in ([0, 1], [1, 0])]
            gave = {which: results[which] for which in done}
            assert (gave, left) in orders, (both, number, results, left)
            number += 1
            if is_over or mode == "moving":
                check_whole(map, known)
                memory.close()
                second_memory.close()


def run(before: dict[int, int], done: dict[int, str], order: list[int]) -> tuple[dict[int, Any], dict[int, int]]:
    """What operations give that are done in this order, and what is left."""
    model = dict(before)
    gave = {which: on_model(done[which], model, 100 + which) for which in order if which in done}
    return gave, model


def was_busy(operation: str, result: Any) -> bool:
    """A try_set that said no was told that: there is always room here."""
    return result == "busy" or (result is False and operation in ("set", "set new", "set other", "set fast"))


@pytest.mark.parametrize("is_thread", [False, True], ids=["process", "thread"])
def test_others_at_any_steps_lose_and_double_nothing(is_thread: bool) -> None:
    """Counters that many add to: the sums are right, and no key is there twice."""
    draw = seeded()
    with Memory(new_name(), 65536) as memory, Memory(memory.name) as second_memory:
        memory.unlink()
        map = Map(memory, "m", "u8", "i4", CAPACITY, spares=4, seed=0)
        map._look.tags = None
        other = map if is_thread else Map(second_memory, "m", "u8", "i4")
        keys = HOMES[0][:6] + HOMES[1][:6]
        counts: dict[int, int] = {}

        def do(target: Map) -> None:
            key = draw.choice(keys)
            try:
                if draw.random() < 0.6:
                    target.add(key, 1, timeout=0)
                    counts[key] = counts.get(key, 0) + 1
                else:
                    value = target.get(key)
                    if value is not None and target.compare_and_set(key, value, None):
                        counts[key] = counts.get(key, 0) - value
            except Error as error:
                assert error.code in (Code.TIMEOUT, Code.FULL)

        def do_some() -> None:
            for _ in range(draw.randint(1, 3)):
                do(other)

        for _ in range(1200):
            steps = draw.sample(range(60), draw.randint(1, 5))
            with stepping(map._core, at_steps(steps, do_some)):
                do(map)
            left = list(map.items())
            assert len(left) == len(dict(left)) <= CAPACITY
            assert dict(left) == {key: count for key, count in counts.items() if count}
        check_whole(map)


@pytest.mark.parametrize("is_behind", [False, True], ids=["before", "behind"])
@pytest.mark.parametrize("mode", ["full", "sparse", "moving"])
@pytest.mark.parametrize("operation", [name for name in OPERATIONS if name not in LOOKS])
def test_ctrl_c_at_each_step_leaves_nothing_in_hand(memory: Memory, operation: str, mode: str, is_behind: bool) -> None:
    def interrupt() -> None:
        raise KeyboardInterrupt

    known: set[bytes] = set()
    for number in itertools.count():
        with Memory(new_name(), 65536) as memory:
            memory.unlink()
            map, before = filled(memory, mode)
            is_over = True
            try:
                with stepping(map._core, at_step(number, interrupt), is_behind):
                    OPERATIONS[operation](map, 100)
            except KeyboardInterrupt:
                is_over = False
            after = dict(before)
            on_model(operation, after, 100)
            left = dict(map.items())
            assert left.items() <= before.items() if operation == "clear" else left in (before, after)
            check_whole(map, known)
        if is_over:
            break


def test_what_was_left_by_an_interruption_is_taken_over(memory: Memory) -> None:
    """Words that name this process, and that nobody here has in hand."""
    map, before = filled(memory, "full")
    t = map._core
    for group in range(GROUPS):
        line = t.line_from(group, 0)
        t.u64[line] = t.u64[line] | t.owner
    t.u64[t.mover] = t.u64[t.mover] | t.owner
    bucket = next(word for word in range(t.groups, t.groups + 16) if word & 7 and t.u64[word] >> 24 & 0xFF == L.VACANT)
    t.u64[bucket] = t.u64[bucket] & ~(0xFF << 24)  # a place in its hand
    for block in range(CAPACITY, CAPACITY + SPARES):
        t.u64[t.block(block)] = t.u64[t.block(block)] | 1 << 63 | t.owner
    assert dict(map.items()) == before
    check_whole(map)


def test_a_full_map_with_a_dead_mover(memory: Memory) -> None:
    """A place that a mover died with comes back before anybody is told that the map is full."""
    map, before = filled(memory, "full")
    t = map._core
    with Memory(memory.name) as other:
        owner = other.attachment.owner
    bucket = next(word for word in range(t.groups, t.groups + 16) if word & 7 and t.u64[word] >> 24 & 0xFF == L.VACANT)
    t.u64[bucket] = t.u64[bucket] & ~(0xFF << 24)
    t.u64[t.mover] = t.u64[t.mover] | owner
    map[NEW], map[OTHER] = 5, 6
    assert dict(map.items()) == {**before, NEW: 5, OTHER: 6}
    with raises(Code.FULL):
        map[HOMES[1][1]] = 1
    check_whole(map)


@pytest.mark.parametrize("key", [OLD[0], OLD[-1]], ids=["near", "far"])
@pytest.mark.parametrize("read", ["get", "has", "items", "fast get", "fast has"])
def test_a_reader_whose_block_is_written_anew_at_each_step(memory: Memory, key: int, read: str) -> None:
    map, before = filled(memory, "full")
    other = Map(memory, "m", "u8", "i4")
    reads: dict[str, Callable[[Map, int], Any]] = {
        "get": lambda map, _: map.get(key),
        "has": lambda map, _: map.get(key) if map.has(key) else None,
        "items": lambda map, _: dict(map.items()).get(key),
    }
    reads |= {f"fast {name}": fast(operation) for name, operation in reads.items()}
    values = itertools.count(100)
    for number in itertools.count():
        then = map[key]
        seen: list[int] = []

        def act(seen: list[int] = seen) -> None:
            for _ in range(SPARES + 2):  # the block becomes another key's, and this one's again
                other[OLD[1]] = 0
                seen.append(next(values))
                other[key] = seen[-1]
            other[OLD[1]] = 1

        with stepping(map._core, at_step(number, act)):
            value = reads[read](map, 0)
        assert value in (then, *seen)
        if not seen:
            break
    assert len(map) == len(before)


class Payload:
    """Words or bytes of payloads: others do something before they are read."""

    def __init__(self, inner: Any, act: Callable[[], None]) -> None:
        self._inner = inner
        self._act: Callable[[], None] | None = act

    def __getitem__(self, where: Any) -> Any:
        act, self._act = self._act, None
        if act:
            act()
        return self._inner[where]


@pytest.mark.parametrize("read", ["get", "items", "fast get"])
def test_a_reader_whose_block_is_written_anew_before_its_payload_is_read(memory: Memory, read: str) -> None:
    map, _ = filled(memory, "full")
    other = Map(memory, "m", "u8", "i4")
    t, key = map._look, OLD[0]

    def act() -> None:
        for value in range(1, SPARES + 3):
            other[OLD[1]] = -value
            other[key] = 100 + value
        other[OLD[1]] = -100

    before = map[key]
    name = "scalars" if read == "fast get" else "bytes"
    inner = getattr(t, name)
    setattr(t, name, Payload(inner, act))
    try:
        if read == "items":
            left = dict(map.items())
            assert left[key] in (before, 100 + SPARES + 2) and left[OLD[1]] in (1, -100)
        else:
            value = fast(lambda map, _: map.get(key))(map, 0) if read == "fast get" else map.get(key)
            assert value in (before, 100 + SPARES + 2)
    finally:
        setattr(t, name, inner)
    assert map[key] == 100 + SPARES + 2
