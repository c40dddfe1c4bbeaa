"""Streams between two steps of an operation: deaths at each of them, and others that do something there."""

from __future__ import annotations

import itertools
from collections.abc import Callable
from typing import Any

import pytest
from harness import new_name, raises, seeded, until
from steps import at_step, at_steps, deaths, stepping

from zeroipc import Code, Memory, Stream
from zeroipc.derivation import Derivation

CAPACITY, SPARES, LINES = 3, 3, 4


def made(memory: Memory, policy: str, published: int) -> Stream:
    stream = Stream(memory, "s", "i8", CAPACITY, policy, subscribers=LINES, spares=SPARES)
    for value in range(1, published + 1):
        stream.emit(value)
    return stream


def check_all(stream: Stream, values: list[int]) -> None:
    """The stream has these values, and can be used as before: every line and every block comes back."""
    assert stream.history().tolist() == values[-CAPACITY:] and stream.sequence == len(values)
    readers = [stream.subscription("earliest") for _ in range(LINES)]
    with raises(Code.SUBSCRIBERS_FULL):
        stream.subscription()
    most = CAPACITY if stream.policy == "drop_oldest" else CAPACITY - 1
    for reader in readers:
        assert reader.try_next_many(9).tolist() == values[-min(most, len(values)) :]
    for value in range(1000, 1000 + CAPACITY * 2 + SPARES):
        assert stream.try_emit(value)
        assert [reader.try_next() for reader in readers] == [value] * LINES
    for reader in readers:
        reader.close()


# --- deaths ---


def emit(stream: Stream) -> None:
    stream.try_emit(100)


def emit_many(stream: Stream) -> None:
    stream.try_emit_many([100, 101, 102])


def read(stream: Stream) -> None:
    with stream.subscription("earliest") as reader:
        reader.try_next()
        reader.try_next_many(5)
        reader.try_next()


def end(stream: Stream) -> None:
    stream.end()


@pytest.mark.filterwarnings("ignore:.*multi-threaded.*:DeprecationWarning")
@pytest.mark.parametrize("policy", ["block", "drop_oldest", "drop_newest"])
@pytest.mark.parametrize("operation", [emit, emit_many, read, end])
@pytest.mark.parametrize("published", [0, 2, 7])
def test_a_death_at_each_step_leaves_the_stream_whole(
    policy: str, operation: Callable[[Stream], None], published: int
) -> None:
    name = new_name()

    def body(hook: Callable[[], None]) -> None:
        with Memory(name) as mine:
            stream = Stream(mine, "s", "i8")
            with stepping(stream._core, hook):
                operation(stream)

    for die in deaths(body):
        with Memory(name, 65536, max_peers=4) as memory:
            stream = made(memory, policy, published)
            died = die(memory)
            values = list(range(1, published + 1))
            added = [100] if operation is emit else [100, 101, 102] if operation is emit_many else []
            more = stream.sequence - published
            assert 0 <= more <= len(added) and (died or more == len(added))
            if stream.ended:
                assert operation is end and stream.history().tolist() == values[-CAPACITY:]
            else:
                check_all(stream, values + added[:more])
            memory.unlink()


@pytest.mark.filterwarnings("ignore:.*multi-threaded.*:DeprecationWarning")
def test_a_death_of_a_deriver_at_each_step_repeats_and_skips_nothing() -> None:
    name = new_name()

    def fn(state: int, value: int) -> int:
        return state * 3 + value

    def derive(memory: Memory) -> Stream:
        return Stream(memory, "s", "i8").scan(
            memory, "d", fn, 0, capacity=32, subscribers=1, spares=2, from_="earliest"
        )

    def body(hook: Callable[[], None]) -> None:
        with Memory(name) as mine:
            source = Stream(mine, "s", "i8")
            Derivation._run = lambda self: self._forget()  # type: ignore[method-assign]
            with stepping(source._core, hook):
                # The target's core is made within: its steps count, too.
                made = derive_stepwise(source, mine, hook)
                made.stop()

    def derive_stepwise(source: Stream, mine: Memory, hook: Callable[[], None]) -> Any:
        run = Derivation._run
        Derivation._run = lambda self: None  # type: ignore[method-assign]
        try:
            derivation: Any = derive(mine).derivation
        finally:
            Derivation._run = run  # type: ignore[method-assign]
        derivation._done.set()
        with stepping(derivation._course.target, hook):
            for _ in range(2):
                derivation._turn(derivation._course)
            derivation._stop()
        return derivation

    deaths_so_far = 0
    for die in deaths(body):
        with Memory(name, 131072, max_peers=4) as memory:
            source = made(memory, "block", 2)
            derived = None
            deaths_so_far += die(memory)
            derived = derive(memory)
            source.emit_many([3, 4], timeout=10)
            derivation: Any = derived.derivation
            states, state = [], 0
            for value in (1, 2, 3, 4):
                state = fn(state, value)
                states.append(state)
            until(lambda derived=derived: derived.sequence == 4)  # type: ignore[misc]
            assert derived.history().tolist() == states
            derivation.stop()
            assert source.subscriber_count == 0
            memory.unlink()
    assert deaths_so_far > 10


# --- others ---


class Course:
    """Streams and readers of two participants, or of two threads of one, and what was seen."""

    def __init__(self, memory: Memory, other: Memory | None, policy: str) -> None:
        self.stream = made(memory, policy, 0)
        self.other = self.stream if other is None else Stream(other, "s", "i8")
        self.readers: list[Any] = [self.stream.subscription(), self.other.subscription()]
        self.seen: list[list[int]] = [[], []]
        self.at = [0, 0]
        self.accepted: set[int] = set()
        self.value = 0

    def emit(self, stream: Stream, many: int) -> None:
        values = list(range(self.value + 1, self.value + 1 + many))
        self.value += many
        done = stream.try_emit_many(values) if many > 1 else int(stream.try_emit(values[0]))
        self.accepted.update(values[:done])

    def read(self, number: int, most: int) -> None:
        reader = self.readers[number]
        if most > 1:
            self.seen[number].extend(reader.try_next_many(most).tolist())
        elif (value := reader.try_next()) is not None:
            self.seen[number].append(value)

    def come_and_go(self, stream: Stream) -> None:
        with stream.subscription("earliest") as reader:
            got = reader.try_next_many(CAPACITY).tolist()
            assert len(set(got)) == len(got) and all(0 < value <= self.value for value in got)


@pytest.mark.parametrize("policy", ["block", "drop_oldest", "drop_newest"])
@pytest.mark.parametrize("is_thread", [False, True], ids=["process", "thread"])
def test_others_at_any_steps_lose_and_double_nothing(is_thread: bool, policy: str) -> None:
    draw = seeded()
    with Memory(new_name(), 65536) as memory, Memory(memory.name) as second:
        memory.unlink()
        course = Course(memory, None if is_thread else second, policy)

        def do(stream: Stream, number: int) -> None:
            what = draw.random()
            if what < 0.5:
                course.emit(stream, draw.choice([1, 1, 2, CAPACITY]))
            elif what < 0.9:
                course.read(number, draw.choice([1, 1, CAPACITY]))
            else:
                course.come_and_go(stream)

        def do_some() -> None:
            for _ in range(draw.randint(1, 6)):
                do(course.other, 1)

        for _ in range(700):
            steps = draw.sample(range(16), draw.randint(1, 4))
            with stepping(course.stream._core, at_steps(steps, do_some)):
                do(course.stream, 0)
        for number in (0, 1):
            while course.readers[number].position < course.stream.sequence:
                course.read(number, CAPACITY)
        assert course.stream.sequence == len(course.accepted)
        for reader, seen in zip(course.readers, course.seen, strict=True):
            assert len(seen) == len(set(seen)) and set(seen) <= course.accepted
            assert len(seen) + reader.lost == len(course.accepted)
            if policy != "drop_oldest":
                assert reader.lost == 0
        both = [value for value in course.seen[0] if value in set(course.seen[1])]
        assert both == [value for value in course.seen[1] if value in set(course.seen[0])]  # the same order
        for reader in course.readers:
            reader.close()


@pytest.mark.parametrize("is_thread", [False, True], ids=["process", "thread"])
@pytest.mark.parametrize("policy", ["block", "drop_oldest"])
def test_another_operation_at_each_step_of_one(is_thread: bool, policy: str) -> None:
    """Both must have been done one after the other, in some order."""

    def operate(stream: Stream, reader: Any, name: str, value: int) -> Any:
        if name == "emit":
            return stream.try_emit(value)
        if name == "next":
            return reader.try_next()
        if name == "many":
            return reader.try_next_many(2).tolist()
        if name == "join":
            with stream.subscription("earliest") as late:
                return late.position
        stream.end()
        return None

    def on_model(model: dict[str, Any], name: str, value: int, reader: int) -> Any:
        values, at, ended = model["values"], model["at"], model["ended"]
        if name == "emit":
            if ended:
                return "ended"
            if policy == "block" and any(len(values) - place >= CAPACITY for place in at):
                return False
            values.append(value)
            return True
        if name in ("next", "many"):
            at[reader] = max(at[reader], len(values) - CAPACITY)
            got = values[at[reader] : at[reader] + (2 if name == "many" else 1)]
            at[reader] += len(got)
            return got if name == "many" else got[0] if got else None
        if name == "join":
            return max(0, len(values) - (CAPACITY if policy == "drop_oldest" else CAPACITY - 1))
        model["ended"] = True
        return None

    def tried(stream: Stream, reader: Any, name: str, value: int) -> Any:
        try:
            return operate(stream, reader, name, value)
        except Exception as error:
            assert getattr(error, "code", None) is Code.ENDED
            return "ended"

    names = ["emit", "next", "many", "join", "end"]
    for first, second, before in itertools.product(names, names, (0, 1, CAPACITY)):
        with Memory(new_name(), "256KB") as memory, Memory(memory.name) as second_memory:
            memory.unlink()
            number, is_there = 0, True
            while is_there:
                stream = Stream(memory, f"s{number}", "i8", CAPACITY, policy, subscribers=4, spares=2)
                other = stream if is_thread else Stream(second_memory, f"s{number}", "i8")
                readers = [stream.subscription(), other.subscription()]
                for value in range(before):
                    stream.emit(value)
                results: dict[int, Any] = {}

                def act(
                    results: dict[int, Any] = results,
                    other: Stream = other,
                    reader: Any = readers[1],
                    second: str = second,
                ) -> None:
                    results[1] = tried(other, reader, second, 101)

                with stepping(stream._core, at_step(number, act)):
                    results[0] = tried(stream, readers[0], first, 100)
                is_there = 1 in results
                if not is_there:
                    act()
                seen = [results[0], results[1], stream.history().tolist(), stream.ended]
                expected = []
                for order in ((0, 1), (1, 0)):
                    model: dict[str, Any] = {"values": list(range(before)), "at": [0, 0], "ended": False}
                    got = {k: on_model(model, (first, second)[k], 100 + k, k) for k in order}
                    expected.append([got[0], got[1], model["values"][-CAPACITY:], model["ended"]])
                if "join" not in (first, second) and "many" not in (first, second):
                    assert seen in expected, (first, second, before, number)
                else:  # what joins holds back producers, and bulk reading is many readings
                    assert seen[2:] in [e[2:] for e in expected] or False in seen[:2], (first, second, number)
                for reader in readers:
                    reader.close()
                number += 1


@pytest.mark.parametrize("operation", [emit, emit_many, read])
@pytest.mark.parametrize("policy", ["block", "drop_oldest"])
def test_ctrl_c_at_each_step_loses_no_block_and_no_line(
    memory: Memory, operation: Callable[[Stream], None], policy: str
) -> None:
    stream = made(memory, policy, 4)

    def interrupt() -> None:
        raise KeyboardInterrupt

    number, is_there = 0, True
    while is_there:
        before = stream.sequence
        try:
            with stepping(stream._core, at_step(number, interrupt)):
                operation(stream)
            is_there = False
        except KeyboardInterrupt:
            pass
        assert 0 <= stream.sequence - before <= 3
        assert stream.subscriber_count == 0, number
        for value in range(2 * CAPACITY + SPARES):  # a block may stay aimed at a cell until that is published
            assert stream.try_emit(value)
        number += 1
    with stream.subscription() as reader:
        assert stream.try_emit_many(range(9)) == (9 if policy == "drop_oldest" else CAPACITY)
        del reader
