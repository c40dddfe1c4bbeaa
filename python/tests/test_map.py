"""Maps: alone, in all types, against a model, among threads, and with words that lie."""

from __future__ import annotations

import math
import threading
from collections.abc import Callable
from typing import Any

import numpy as np
import pytest
from harness import LONG, lie, new_name, offset_of, raises, seeded
from hypothesis import given, settings
from hypothesis import strategies as st
from vectors import play

from zeroipc import Array, Code, Error, Map, Memory, Queue, Set, _atomics, utf8
from zeroipc import layout as L
from zeroipc.hash import hash_bytes, home_of, tag_of
from zeroipc.texts import Keys


@pytest.fixture(params=["stubs", "libatomic"], autouse=True)
def _atomics_way(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> Any:
    """Everything here by both ways of atomic operations."""
    monkeypatch.setenv("ZEROIPC_ATOMICS", request.param)
    _atomics.atomics.cache_clear()
    yield
    _atomics.atomics.cache_clear()


def as_elsewhere(map: Any) -> None:
    """Without what only x86-64 allows."""
    map._look.tags = None


# --- alone ---


def test_what_a_dict_can_do(memory: Memory) -> None:
    prices = Map(memory, "prices", "u4", "f8", 3)
    assert prices.get(5) is None and prices.get(5, -1) == -1 and not prices.has(5) and 5 not in prices
    with pytest.raises(KeyError):
        _ = prices[5]
    with pytest.raises(KeyError):
        del prices[5]
    prices[5] = 1.5
    prices.set(7, 2)
    assert prices[5] == 1.5 and prices.get(7) == 2.0 and prices.has(5) and 7 in prices and len(prices) == 2
    prices[5] = 2.5
    assert prices.insert(5, 9) is False and prices.insert(6, 6) is True and prices[5] == 2.5
    assert sorted(prices) == sorted(prices.keys()) == [5, 6, 7]
    assert sorted(prices.values()) == [2.0, 2.5, 6.0] and dict(prices.items()) == {5: 2.5, 6: 6.0, 7: 2.0}
    assert prices.delete(6) is True and prices.delete(6) is False
    del prices[7]
    assert list(prices) == [5] and prices and prices.capacity == 3
    prices.clear()
    assert len(prices) == 0 and prices and list(prices.items()) == []
    assert prices.key_dtype == np.dtype("u4") and prices.value_dtype == np.dtype("f8")


def test_the_capacity_is_exact(memory: Memory) -> None:
    for capacity in (1, 2, 5, 7, 8, 36, 100):
        map = Map(memory, f"m{capacity}", "i8", "u2", capacity)
        for round in range(4):
            for key in range(capacity):
                map[round * 1000 + key] = key
            for _ in range(250):  # of which two are looked for anew
                assert map.try_set(-1, 1) is False
            with raises(Code.FULL, f'map "m{capacity}" is full: it holds {capacity}'):
                map[-1] = 1
            with raises(Code.FULL):
                map.add(-1, 1)
            map[round * 1000] = 9  # what is there can be changed
            assert len(map) == capacity and map.insert(round * 1000, 0) is False
            for key in range(capacity):
                assert map.delete(round * 1000 + key)
                assert map.get(round * 1000 + key) is None


def test_compare_and_set(memory: Memory) -> None:
    map = Map(memory, "m", "i8", "i4", 2)
    assert not map.compare_and_set(1, 5, 6) and 1 not in map
    assert map.compare_and_set(1, None, None) and map.compare_and_set(1, None, 5)
    assert not map.compare_and_set(1, None, 6) and not map.compare_and_set(1, None, None)
    assert not map.compare_and_set(1, 4, 6) and map.compare_and_set(1, 5, 6) and map[1] == 6
    assert not map.compare_and_set(1, 5, None) and map.compare_and_set(1, 6, None) and 1 not in map
    assert not map.compare_and_set(1, 6, None)
    floats = Map(memory, "floats", "i8", "f8", 2)
    floats[1] = 0.0
    assert not floats.compare_and_set(1, -0.0, 1) and floats.compare_and_set(1, 0.0, math.nan)
    assert floats.compare_and_set(1, math.nan, 1)


@pytest.mark.parametrize("dtype", ["i1", "u1", "i2", "u2", "i4", "u4", "i8", "u8"])
def test_integers_are_added_and_wrap_around(memory: Memory, dtype: str) -> None:
    map = Map(memory, "m", "u2", dtype, 2)
    info = np.iinfo(dtype)
    assert map.add(1, 5) == 0 and map.add(1, -2) == 5 and map[1] == 3
    map[1] = int(info.max)
    assert map.add(1, 1) == info.max and map[1] == info.min
    assert map.add(1, -1) == info.min and map[1] == info.max
    with raises(Code.OUT_OF_RANGE):
        map.add(1, 1.5)


def test_floats_are_added(memory: Memory) -> None:
    for dtype in ("f4", "f8"):
        map = Map(memory, dtype, "u2", dtype, 2)
        assert map.add(1, 0.1) == 0
        assert map.add(1, 0.2) == np.dtype(dtype).type(0.1)
        assert map[1] == np.dtype(dtype).type(0.1) + np.dtype(dtype).type(0.2)
        map[1] = float(np.finfo(dtype).max)
        map.add(1, float(np.finfo(dtype).max))
        assert map[1] == math.inf
        map[2] = -0.0
        map.add(2, -0.0)
        assert math.copysign(1, map[2]) == -1
    with raises(Code.BAD_TYPE, "cannot be added"):
        Map(memory, "s", "u2", "S4", 2).add(1, 1)


def test_update(memory: Memory) -> None:
    map = Map(memory, "m", utf8(8), "i8", 4)
    assert map.update("a", lambda before: 1 if before is None else before + 1) == 1
    assert map.update("a", lambda before: 1 if before is None else before + 1) == 2 and map["a"] == 2
    assert map.update("a", lambda before: None) is None and "a" not in map
    assert map.update("b", lambda before: None) is None and len(map) == 0
    seen = []

    def meddle(before: int | None) -> int:
        seen.append(before)
        if len(seen) < 3:
            map["a"] = len(seen)
        return 10

    assert map.update("a", meddle) == 10 and seen == [None, 1, 2] and map["a"] == 10

    def fails(before: int | None) -> int:
        raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        map.update("a", fails)
    assert map["a"] == 10


PAIR = np.dtype([("user", "u4"), ("at", "f8")], align=True)
KEYS: list[tuple[Any, list[Any]]] = [
    ("i1", [-128, 127, 0]),
    ("u8", [0, 1, 2**64 - 1]),
    ("i8", [-(2**63), -1, 2**63 - 1]),
    ("f4", [0.0, 1.5, -1.5, math.inf]),
    ("f8", [0.0, 5e-324, -1e300]),
    ("?", [True, False]),
    ("S3", [b"abc", b"", b"a"]),
    ("S20", [b"x" * 20, b"x" * 19, b"\xff\0\1"]),
    ("U4", ["née", "", "abcd"]),
    (utf8(4), ["née", "", "abcd"]),
    (utf8(30), ["née Müller, 東京", "a" * 30]),
    ("M8[s]", [np.datetime64(1, "s"), np.datetime64(2, "s")]),
]


@pytest.mark.parametrize(("dtype", "keys"), KEYS, ids=[str(dtype) for dtype, _ in KEYS])
@pytest.mark.parametrize("fast", [True, False])
def test_keys_of_every_type(memory: Memory, dtype: Any, keys: list[Any], fast: bool) -> None:
    map = Map(memory, "m", dtype, utf8(20), len(keys))
    if not fast:
        as_elsewhere(map)
    for _ in range(3):
        for k, key in enumerate(keys):
            map[key] = f"value {k}"
        for k, key in enumerate(keys):
            assert map[key] == f"value {k}" and key in map
        out = list(map)
        assert set(out) == set(keys) and len(out) == len(keys) and isinstance(out[0], type(keys[0]))
        with raises(Code.FULL):
            map[keys[0] if len(keys) == 0 else _another(dtype, keys)] = "x"
        for key in keys:
            del map[key]


def _another(dtype: Any, keys: list[Any]) -> Any:
    kind = np.dtype(dtype).kind
    if kind == "b":
        raise Error(Code.FULL, "")  # there are no more
    return {"S": b"?", "U": "?", "M": np.datetime64(9, "s")}.get(kind, 77)


def test_keys_of_structs_and_arrays(memory: Memory) -> None:
    map = Map(memory, "m", PAIR, PAIR, 4)
    map[(1, 2.5)] = (3, 4.5)
    map[{"user": 2, "at": 0.5}] = {"user": 9, "at": 1}
    assert map[(1, 2.5)].tolist() == (3, 4.5) and map[(2, 0.5)]["user"] == 9
    assert {tuple(key.tolist()) for key in map} == {(1, 2.5), (2, 0.5)}
    for key in map:
        assert key in map and map.delete(key)
    dirty = np.frombuffer(b"\xff" * 4 + b"\xff" * 4 + bytes(8), PAIR)[0]  # what lies between fields is no key
    map[dirty] = (1, 1)
    assert map[(2**32 - 1, 0.0)].tolist() == (1, 1)
    vectors = Map(memory, "v", np.dtype(("u2", 3)), np.dtype(("f4", 2)), 4)
    vectors[[1, 2, 3]] = [0.5, 1.5]
    assert vectors[np.array([1, 2, 3])].tolist() == [0.5, 1.5] and [1, 2, 4] not in vectors


def test_keys_are_equal_when_their_bytes_are(memory: Memory) -> None:
    floats = Map(memory, "f", "f8", "u1", 4)
    floats[0.0], floats[-0.0], floats[math.nan] = 1, 2, 3
    other_nan = np.frombuffer((0x7FF8000000000123).to_bytes(8, "little"), "f8")[0]
    assert (floats[0.0], floats[-0.0], floats[other_nan], len(floats)) == (1, 2, 3, 3)
    numbers = Map(memory, "n", "i4", "u1", 4)
    numbers[1] = 5
    assert numbers[1.0] == numbers[True] == numbers[np.int8(1)] == 5
    texts = Map(memory, "t", utf8(8), "u1", 4)
    texts["né"] = 1
    assert texts["né".encode()] == 1
    texts[b"\xff"] = 2  # no UTF-8
    assert set(texts) == {"né", "\udcff"} and texts["\udcff"] == 2


@pytest.mark.parametrize(
    ("dtype", "key"),
    [
        ("u1", 256),
        ("u1", -1),
        ("i4", 1.5),
        ("i4", "1"),
        ("i4", None),
        ("i4", math.nan),
        ("f8", "x"),
        ("S3", b"abcd"),
        ("S3", "née"),
        ("S3", 5),
        (utf8(3), "née"),
        (utf8(9), "a\0b"),
        (utf8(9), "\ud800"),
        ("U2", "abc"),
        ("V2", b"abc"),
        (PAIR, (1,)),
        (np.dtype([("name", "S3")]), (b"abcd",)),
        (np.dtype([("name", "S3")]), {"name": "abcd"}),
    ],
)
def test_keys_that_the_type_does_not_hold(memory: Memory, dtype: Any, key: Any) -> None:
    map = Map(memory, "m", dtype, "u1", 4)
    uses: list[Callable[[], Any]] = [
        lambda: map.get(key),
        lambda: key in map,
        lambda: map.set(key, 1),
        lambda: map.add(key, 1),
        lambda: map.delete(key),
    ]
    for use in uses:
        with raises(Code.OUT_OF_RANGE, 'map "m"'):
            use()


def test_values_that_the_type_does_not_hold_change_nothing(memory: Memory) -> None:
    map = Map(memory, "m", "u1", "S2", 4)
    map[1] = b"ab"
    for value in (b"abc", 5, None):
        with raises(Code.OUT_OF_RANGE):
            map[1] = value
        with raises(Code.OUT_OF_RANGE):
            map[2] = value
    assert dict(map.items()) == {1: b"ab"}


def test_more_keys_than_are_remembered(memory: Memory) -> None:
    with Memory(new_name(), "4MB") as large:
        large.unlink()
        map = Map(large, "m", "u8", "u8", 10_000)
        for key in range(10_000):
            map[key * key] = key
        assert all(map[key * key] == key for key in range(10_000)) and len(map) == 10_000
        assert len(map._look.known) <= 8192
        map.clear()
        assert len(map) == 0 and 4 not in map


def test_hashes_of_the_specification() -> None:
    rows = [
        (0, "u8", 0, 0xE220A8397B1DCDAF, 11577, 175),
        (0, "u4", 1, 0x910A2DEC89025CC1, 7425, 193),
        (0, "u8", 6, 0xBD64A5D9ADEFE000, 9696, 2),
        (0, "i8", -1, 0xE4D971771B652C20, 11716, 32),
        (0, "i4", -1, 0x73B13BA2AFF181C0, 5923, 192),
        (0, "f8", -0.0, 0x481EC0A212A9F3DB, 3692, 219),
        (0, "f8", 1.5, 0xD6DAB18E1392608A, 11000, 138),
        (0, "f8", -math.nan, 0xC72971D82E15BB46, 10196, 70),
        (0, "f4", 1.5, 0x555B738727E4A1CF, 4370, 207),
        (0, utf8(8), "alice", 0x3B3AFFC06B623DF9, 3032, 249),
        (0, utf8(16), "alice", 0xAC94A29C3207BA57, 8835, 87),
        (0, utf8(24), "née Müller, 東京", 0x7929ED40EDDB8962, 6203, 98),
        (0, "V3", b"\1\2\3", 0x86BDC63AC722646F, 6898, 111),
        (0x0123456789ABCDEF, "u8", 0, 0x157A3807A48FAA9D, 1099, 157),
        (0x0123456789ABCDEF, utf8(16), "alice", 0x9F9C2FB6E830DDB3, 8171, 179),
        (2**64 - 1, np.dtype([("a", "u1"), ("b", "u4")], align=True), (7, 9), 0x1BFF2FF1EAF95FEF, 1433, 239),
    ]
    for seed, dtype, key, expected, home, tag in rows:
        made = hash_bytes(seed, Keys(dtype, "a map", 100).encode(key))
        assert (made, home_of(made >> 32, 13107), tag_of(made)) == (expected, home, tag)


# --- against a model ---


@settings(max_examples=80, deadline=None)
@given(
    st.integers(1, 20),
    st.lists(st.tuples(st.sampled_from("sssiaucdgdx"), st.integers(0, 30), st.integers(0, 9)), max_size=80),
    st.sampled_from([("u2", lambda k: k), (utf8(12), lambda k: f"key {k}"), ("f8", float)]),
    st.booleans(),
    st.integers(0, 2**64 - 1),
)
def test_any_operations_against_a_dict(
    capacity: int, operations: list[tuple[str, int, int]], keys: tuple[Any, Any], fast: bool, seed: int
) -> None:
    with Memory(new_name(), "1MB") as memory:
        memory.unlink()
        map = Map(memory, "m", keys[0], "i4", capacity, spares=1, seed=seed)
        if not fast:
            as_elsewhere(map)
        model: dict[Any, int] = {}
        for operation, number, value in operations:
            key = keys[1](number)
            has_room = key in model or len(model) < capacity
            if operation in "sai" and not has_room:
                with raises(Code.FULL):
                    map[key] = value
            elif operation == "s":
                map[key] = value
                model[key] = value
            elif operation == "i":
                assert map.insert(key, value) is (key not in model)
                model.setdefault(key, value)
            elif operation == "a":
                assert map.add(key, value) == model.get(key, 0)
                model[key] = model.get(key, 0) + value
            elif operation == "u" and has_room:
                made = map.update(key, lambda before, value=value: None if before == value else value)  # type: ignore[misc]
                if made is None:
                    del model[key]
                else:
                    model[key] = made
            elif operation == "c" and has_room:
                did = map.compare_and_set(key, value, value + 1)
                assert did is (model.get(key) == value)
                if did:
                    model[key] = value + 1
            elif operation == "d":
                assert map.delete(key) is (model.pop(key, None) is not None)
            elif operation == "g":
                assert map.get(key) == model.get(key) and map.has(key) is (key in model)
            elif operation == "x" and value == 0:
                map.clear()
                model.clear()
            assert dict(map.items()) == model and len(map) == len(model)


def test_keys_that_meet_in_one_group(memory: Memory) -> None:
    """Reaches beyond 254, places that move a long way, and stripes that are tightened again."""
    draw = seeded()
    with Memory(new_name(), "2MB") as large:
        large.unlink()
        map = Map(large, "m", "u8", "u4", 2000, seed=0)
        groups = map._look.group_count
        keys: list[int] = []
        key = 0
        while len(keys) < 2000:
            if home_of(hash_bytes(0, key.to_bytes(8, "little")) >> 32, groups) in (0, groups - 1):
                keys.append(key)
            key += 1
        for k, key in enumerate(keys):
            map[key] = k
        assert all(map[key] == k for k, key in enumerate(keys)) and not map.try_set(1 << 40, 0)
        draw.shuffle(keys)
        for key in keys[:1900]:
            assert map.delete(key)
        assert all(key in map for key in keys[1900:]) and len(map) == 100
        map.clear()
        t = map._look
        assert all(t.last_distance(t.u64[t.line_from(group, 0)]) == 0 for group in range(groups))


# --- opening ---


def test_what_cannot_be_opened(memory: Memory) -> None:
    Map(memory, "m", "u4", "f8", 8, spares=2)
    Map(memory, "m", "u4", "f8").close()
    Map(memory, "m", "i4", "i8", 8)
    with raises(Code.NOT_FOUND):
        Map(memory, "x", "u4", "f8")
    with raises(Code.TIMEOUT):
        Map(memory, "x", "u4", "f8", timeout=0.001)
    with raises(Code.SHAPE_MISMATCH, "stored capacity 8, asked for 9"):
        Map(memory, "m", "u4", "f8", 9)
    with raises(Code.SHAPE_MISMATCH, "stored element size 8, asked for 4"):
        Map(memory, "m", "u4", "f4")
    with raises(Code.SHAPE_MISMATCH, "stored key size 4, asked for 8"):
        Map(memory, "m", "u8", "f8")
    with raises(Code.KIND_MISMATCH, "kind 'MAP ', asked for set"):
        Set(memory, "m", "u8")
    for options in ({"spares": 0}, {"spares": 2**24}, {"seed": -1}, {"seed": 2**64}):
        with raises(Code.BAD_ARGUMENT):
            Map(memory, "r", "u4", "f8", 5, **options)
    for capacity in (0, 2**24 - 1, 1.5):
        with raises(Code.BAD_ARGUMENT, "capacity"):
            Map(memory, "r", "u4", "f8", capacity)  # type: ignore[arg-type]
    for types in ((object, "f8"), ("f8", object), ("S0", "u1"), (f"V{2**31 - 1}", "u1")):
        with raises(Code.BAD_TYPE):
            Map(memory, "r", types[0], types[1], 5)
    with raises(Code.BAD_ARGUMENT):
        utf8(0)
    at = offset_of(memory, "m")
    for field, value in (
        (L.STRUCTURE_CAPACITY, 0),
        (L.STRUCTURE_CAPACITY, 10),
        (L.STRUCTURE_STRIDE, 24),
        (L.STRUCTURE_STRIDE, 36),
        (L.STRUCTURE_STRIDE, 2**32 - 8),
        (L.MAP_BLOCK_COUNT, 8),
        (L.MAP_BLOCK_COUNT, 2**24),
        (L.MAP_BLOCK_COUNT, 1000),
        (L.MAP_GROUP_COUNT, 0),
        (L.MAP_GROUP_COUNT, 1),
        (L.MAP_GROUP_COUNT, 500),
        (L.MAP_GROUP_COUNT, 2**24 + 1),
    ):
        with lie(memory, at + field, value), raises(Code.CORRUPT, 'map "m"'):
            Map(memory, "m", "u4", "f8")


def test_a_read_only_memory(memory: Memory) -> None:
    map = Map(memory, "m", utf8(12), "f8", 8)
    map["a"] = 1.5
    with Memory(memory.name, read_only=True) as look:
        seen = Map(look, "m", utf8(12), "f8")
        assert seen["a"] == 1.5 and "b" not in seen and list(seen.items()) == [("a", 1.5)] and len(seen) == 1
        changes: list[Callable[[], Any]] = [
            lambda: seen.set("a", 1),
            lambda: seen.try_set("a", 1),
            lambda: seen.insert("b", 1),
            lambda: seen.add("a", 1),
            lambda: seen.update("a", lambda before: before),
            lambda: seen.compare_and_set("a", None, None),
            lambda: seen.delete("a"),
            seen.clear,
        ]
        for change in changes:
            with raises(Code.READ_ONLY, 'map "m"'):
                change()
    map.close()
    with raises(Code.CLOSED):
        map.get("a")
    with raises(Code.CLOSED):
        map["a"] = 1


def test_words_that_contradict_each_other_are_told(memory: Memory) -> None:
    map = Map(memory, "m", "u8", "f8", 8, seed=0)
    map[1] = 1
    t = map._look
    line = t.key_of(1).line
    bucket = next(k for k in range(line + 1, line + 8) if t.u64[k] >> 24 & 0xFF == t.key_of(1).tag)
    t.u64[bucket] = t.u64[bucket] | 0xFFFFF0  # a block that is not there
    for use in (
        lambda: map.get(1),
        lambda: map.has(1),
        lambda: map.set(1, 1),
        lambda: list(map),
        lambda: map.delete(1),
    ):
        with raises(Code.CORRUPT, 'map "m"'):
            use()


@pytest.mark.parametrize("fast", [True, False])
def test_arbitrary_words_harm_nobody(memory: Memory, fast: bool) -> None:
    """Whatever stands in the words: an outcome, or CORRUPT, and never an access elsewhere."""
    draw = seeded()
    before = Array(memory, "before", "u8", 64)
    map = Map(memory, "m", "u8", "f8", 20, seed=0)
    guard = Array(memory, "guard", "u8", 64)
    t = map._look
    if not fast:
        as_elsewhere(map)
    words = [t.mover, t.full] + [t.groups + k for k in range(8 * t.group_count)]
    words += [t.block(block) + k for block in range(t.block_count) for k in range(2)]
    for _ in range(150):
        for _ in range(draw.randint(1, 20)):
            near = [draw.getrandbits(64), draw.getrandbits(34), draw.getrandbits(24) | draw.getrandbits(8) << 24]
            t.u64[draw.choice(words)] = draw.choice([*near, 1 << 63 | near[2], t.owner, t.owner | 0xFF << 24])
        key = draw.randrange(30)
        for use in (
            lambda key=key: map.get(key),
            lambda key=key: map.has(key),
            lambda key=key: map.try_set(key, 1),
            lambda key=key: map.delete(key),
            lambda: list(map.items()),
            lambda: len(map),
            map.clear,
        ):
            try:
                use()
            except Error as error:
                assert error.code is Code.CORRUPT
    assert not guard.any() and not before.any()
    assert not t.holders  # nothing stays in hand


# --- threads ---


def test_threads_share_a_map(memory: Memory) -> None:
    counts = Map(memory, "counts", utf8(8), "u4", 40)
    once = Map(memory, "once", "u4", "u4", 400)
    won: list[int] = []

    def work() -> None:
        for k in range(300):
            counts.add(f"key {k % 40}", 1, timeout=LONG)
            counts.update(f"key {k * 7 % 40}", lambda before: (before or 0) + 1, timeout=LONG)
            if once.insert(k, 1, timeout=LONG):
                won.append(k)

    threads = [threading.Thread(target=work) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(LONG)
    assert sum(counts.values()) == 4 * 600 and len(counts) == 40
    assert sorted(won) == list(range(300))
    assert not counts._look.holders


def test_a_stripe_that_somebody_else_holds_is_waited_for(memory: Memory) -> None:
    map = Map(memory, "m", "u8", "u8", 4)
    map[0] = 0
    t = map._look
    with Memory(memory.name) as other:
        holder = Map(other, "m", "u8", "u8")._core.owner
        line = t.groups
        word = t.u64[line]
        t.u64[line] = word & ~0xFFFFFF | holder  # as it is in the middle of adding a key
        assert map.try_set(1, 1) is False and map.try_set(0, 5) is True and map[0] == 5
        with raises(Code.TIMEOUT, 'map "m": waiting for another participant that is adding a key'):
            map.set(1, 1, timeout=0.01)
        with raises(Code.TIMEOUT):
            map.insert(1, 1, timeout=0)
        assert not any(t.u64[t.released + k] for k in range(4))
        done = threading.Thread(target=lambda: map.set(1, 1, timeout=LONG))
        done.start()
        assert map.delete(0)  # what is there goes on
    done.join(LONG)  # its holder has died with its memory
    assert dict(map.items()) == {1: 1}


def test_a_machine_whose_accesses_have_no_order(memory: Memory, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(_atomics, "ORDERED", False)
    with Memory(memory.name) as mine:
        map = Map(mine, "m", utf8(12), "f8", 20)
        for round in range(3):
            for k in range(20):
                map[f"key {k}"] = k + round
            assert not map.try_set("another", 1) and len(map) == 20
            assert map.add("key 3", 1) == 3 + round and map["key 3"] == 4 + round
            assert all(map.has(f"key {k}") for k in range(20)) and map.get("key 20") is None
            if round == 1:
                map.clear()
        assert {key: value for key, value in map.items() if key != "key 3"} == {
            f"key {k}": k + 2.0 for k in range(20) if k != 3
        }


# --- vector ---


SESSION = np.dtype([("user", "u4"), ("at", "f8")], align=True)


def test_vector() -> None:
    def write(memory: Memory) -> None:
        prices = Map(memory, "prices", "u4", "f8", 8, spares=2, seed=0)
        for key in (3, 4, 5, 7, 10, 11, 14, 16):
            prices[key] = key + 0.5
        prices[3] = -1
        assert prices.delete(4)
        sessions = Map(memory, "sessions", utf8(12), SESSION, 1, spares=1, seed=0x0123456789ABCDEF)
        sessions["älice"] = (7, 0.25)
        assert sessions.try_set("bob", (0, 0)) is False

    def read(memory: Memory) -> None:
        prices = Map(memory, "prices", "u4", "f8", 8)
        assert dict(prices.items()) == {3: -1, 5: 5.5, 7: 7.5, 10: 10.5, 11: 11.5, 14: 14.5, 16: 16.5}
        assert all(key in prices for key in (3, 5, 7, 10, 11, 14, 16)) and 4 not in prices
        prices[100] = 1
        with raises(Code.FULL):
            prices[101] = 1
        sessions = Map(memory, "sessions", utf8(12), SESSION)
        assert sessions["älice"].tolist() == (7, 0.25) and not sessions.try_set("bob", (1, 1))
        del sessions["älice"]
        sessions["bob"] = (1, 1)
        assert list(sessions) == ["bob"]

    play("map", 2, write, read)


def test_a_queue_is_no_map(memory: Memory) -> None:
    Queue(memory, "q", "f8", 4)
    with raises(Code.KIND_MISMATCH):
        Map(memory, "q", "f8", "f8", 4)
