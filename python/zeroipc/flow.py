"""Flow: lazy operators over values that come in time. A flow is a description and local to this process: nothing runs
until it is consumed, and each consumption opens its source anew. flow_run.py has the runs."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable, Hashable, Iterator
from typing import Any, Generic, TypeVar

from ._segment import whole
from .errors import Code, fail
from .flow_run import Cursor, InputCursor, Left, Push, Run, Stage

T = TypeVar("T")
U = TypeVar("U")
A = TypeVar("A")


class Flow(Generic[T]):
    """A lazy sequence of values: `for`, `async for`, `collect` and so on run it. `stream.flow()` makes one, and
    `Flow.of(...)` of anything that can be iterated (a queue, a generator).

    Operators make new flows. Values are taken from a stream when they are asked for, as many as are there and up to
    1024 at once; other sources give one at a time. An error that a function raises ends the flow after the values
    before it, and closes the source. A flow of a generator can be consumed once.

    `timeout` is for all of a consumption, in seconds; the loops wait for ever."""

    __slots__ = ("_open", "_stages")

    def __init__(self, open_: Callable[[], Cursor], stages: tuple[Stage, ...] = ()) -> None:
        """`open_` opens the source, once for each run."""
        self._open = open_
        self._stages = stages

    @staticmethod
    def of(values: Any) -> Flow[Any]:
        """The values of an iterable, or of an asynchronous one."""
        if not hasattr(values, "__iter__") and not hasattr(values, "__aiter__"):
            raise fail(Code.BAD_ARGUMENT, f"a flow is of something that can be iterated, not of {values!r}")
        return Flow(lambda: InputCursor(values))

    def _then(self, stage: Stage) -> Flow[Any]:
        return Flow(self._open, (*self._stages, stage))

    # --- operators ---

    def map(self, fn: Callable[[T], U]) -> Flow[U]:
        """What `fn` returns for each value."""
        return self._then(lambda down, run: lambda value: down(fn(value)))

    def filter(self, fn: Callable[[T], object]) -> Flow[T]:
        """The values for which `fn` holds."""
        return self._then(lambda down, run: lambda value: not fn(value) or down(value))

    def scan(self, fn: Callable[[A, T], A], seed: A) -> Flow[A]:
        """The state after each value: `fn(state, value)`, and `seed` is the first state."""

        def stage(down: Push, run: Run) -> Push:
            state = seed

            def push(value: T) -> bool:
                nonlocal state
                state = fn(state, value)
                return down(state)

            return push

        return self._then(stage)

    def take(self, count: int) -> Flow[T]:
        """The first `count` values. The source is not opened for none."""
        count = whole("the number of values to take", count, 0, 2**63)

        def stage(down: Push, run: Run) -> Push:
            left = count
            if left == 0:
                run.wants_more = False

            def push(value: T) -> bool:
                nonlocal left
                if left == 0:
                    return False
                left -= 1
                return down(value) and left > 0

            return push

        return self._then(stage)

    def skip(self, count: int) -> Flow[T]:
        """All but the first `count` values."""
        count = whole("the number of values to skip", count, 0, 2**63)

        def stage(down: Push, run: Run) -> Push:
            left = count

            def push(value: T) -> bool:
                nonlocal left
                if left == 0:
                    return down(value)
                left -= 1
                return True

            return push

        return self._then(stage)

    def take_while(self, fn: Callable[[T], object]) -> Flow[T]:
        """The values before the first for which `fn` does not hold."""

        def stage(down: Push, run: Run) -> Push:
            is_over = False

            def push(value: T) -> bool:
                nonlocal is_over
                is_over = is_over or not fn(value)
                return not is_over and down(value)

            return push

        return self._then(stage)

    def skip_while(self, fn: Callable[[T], object]) -> Flow[T]:
        """The values from the first on for which `fn` does not hold."""

        def stage(down: Push, run: Run) -> Push:
            has_begun = False

            def push(value: T) -> bool:
                nonlocal has_begun
                has_begun = has_begun or not fn(value)
                return not has_begun or down(value)

            return push

        return self._then(stage)

    def window(self, count: int, step: int | None = None) -> Flow[list[T]]:
        """Lists of `count` consecutive values, one begun every `step` values (`count`); whole ones only."""
        count = whole("a window's count", count, 1, 2**63)
        step_ = count if step is None else whole("a window's step", step, 1, 2**63)

        def stage(down: Push, run: Run) -> Push:
            held: list[T] = []
            passing = 0  # between windows that lie apart

            def push(value: T) -> bool:
                nonlocal passing
                if passing:
                    passing -= 1
                    return True
                held.append(value)
                if len(held) < count:
                    return True
                window = held[:]
                del held[:step_]
                passing = max(0, step_ - count)
                return down(window)

            return push

        return self._then(stage)

    def batch(self, count: int) -> Flow[list[T]]:
        """Lists of `count` consecutive values; the last may be shorter."""
        count = whole("a batch's count", count, 1, 2**63)

        def stage(down: Push, run: Run) -> Push:
            held: list[T] = []

            def hand_on() -> bool:
                batch = held[:]
                held.clear()
                return not batch or down(batch)

            def push(value: T) -> bool:
                held.append(value)
                return len(held) < count or hand_on()

            run.ends.append(hand_on)
            return push

        return self._then(stage)

    def distinct(self, key: Callable[[T], Hashable] | None = None) -> Flow[T]:
        """The values, or those whose key, was not there before. It remembers all of them."""

        def stage(down: Push, run: Run) -> Push:
            seen: set[Any] = set()

            def push(value: Any) -> bool:
                found = value if key is None else key(value)
                if found in seen:
                    return True
                seen.add(found)
                return down(value)

            return push

        return self._then(stage)

    def pairwise(self) -> Flow[tuple[T, T]]:
        """Each value with the one before it."""

        def stage(down: Push, run: Run) -> Push:
            before: list[T] = []

            def push(value: T) -> bool:
                if not before:
                    before.append(value)
                    return True
                pair = (before[0], value)
                before[0] = value
                return down(pair)

            return push

        return self._then(stage)

    # --- consumption ---

    def __iter__(self) -> Iterator[T]:
        return self._values(None)

    def _values(self, timeout: float | None) -> Iterator[T]:
        run, left = Run(self._stages), Left(timeout)
        if run.wants_more:
            cursor = self._open()
            try:
                while run.wants_more and (values := cursor.take(left())):
                    yield from run.feed(values)
            finally:
                cursor.close()
        yield from run.finish()

    def __aiter__(self) -> AsyncIterator[T]:
        return self._values_async(None)

    async def _values_async(self, timeout: float | None) -> AsyncIterator[T]:
        run, left = Run(self._stages), Left(timeout)
        if run.wants_more:
            cursor = self._open()
            try:
                while run.wants_more and (values := await cursor.take_async(left())):
                    for value in run.feed(values):
                        yield value
            finally:
                cursor.close()
        for value in run.finish():
            yield value

    def fold(self, fn: Callable[[A, T], A], seed: A, timeout: float | None = None) -> A:
        """The last state: `fn(state, value)` of each value, and `seed` is the first state."""
        state = seed
        for value in self._values(timeout):
            state = fn(state, value)
        return state

    async def fold_async(self, fn: Callable[[A, T], A], seed: A, timeout: float | None = None) -> A:
        """The same without blocking the event loop."""
        state = seed
        async for value in self._values_async(timeout):
            state = fn(state, value)
        return state

    def reduce(self, fn: Callable[[T, T], T], timeout: float | None = None) -> T | None:
        """The same with the first value for the first state; None when there is none."""
        none: tuple[T, ...] = ()
        state = self.fold(_first_or(fn), none, timeout)
        return state[0] if state else None

    async def reduce_async(self, fn: Callable[[T, T], T], timeout: float | None = None) -> T | None:
        """The same without blocking the event loop."""
        none: tuple[T, ...] = ()
        state = await self.fold_async(_first_or(fn), none, timeout)
        return state[0] if state else None

    def collect(self, limit: int | None = None, timeout: float | None = None) -> list[T]:
        """All values, or the first `limit` of them."""
        flow = self if limit is None else self.take(limit)
        return list(flow._values(timeout))

    async def collect_async(self, limit: int | None = None, timeout: float | None = None) -> list[T]:
        """The same without blocking the event loop."""
        flow = self if limit is None else self.take(limit)
        return [value async for value in flow._values_async(timeout)]

    def first(self, timeout: float | None = None) -> T | None:
        """The first value; None when there is none."""
        return next(iter(self.collect(1, timeout)), None)

    async def first_async(self, timeout: float | None = None) -> T | None:
        """The same without blocking the event loop."""
        return next(iter(await self.collect_async(1, timeout)), None)


def _first_or(fn: Callable[[T, T], T]) -> Callable[[tuple[T, ...], T], tuple[T, ...]]:
    return lambda state, value: (fn(state[0], value),) if state else (value,)
