"""Stream: broadcast to every subscriber, with history for who joins late, and what can be made of it: flows in this
process, derived streams in shared memory. SPECIFICATION.md sections 19 and 20."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable, Hashable, Iterator
from typing import TYPE_CHECKING, Any, TypeVar, overload

import numpy.typing as npt

from . import layout as L
from .broadcast import Broadcast
from .derivation import Derivation
from .errors import Code, fail
from .flow import Flow
from .flow_run import MOST_AT_ONCE
from .operators import Operator, filter_by, map_by, scan_by, skip_first, take_first, window_of
from .stream_bulk import values_of
from .stream_shape import Asked, DerivedShape
from .subscription import From, back_of

if TYPE_CHECKING:
    from .memory import Memory

A = TypeVar("A")


class _StreamCursor:
    """A subscription as the source of a flow."""

    def __init__(self, stream: Stream, from_: From) -> None:
        self._elements = stream.elements
        self._subscription = stream.subscription(from_)

    def take(self, timeout: float | None) -> list[Any]:
        return values_of(self._elements, self._subscription.next_many(MOST_AT_ONCE, timeout))

    async def take_async(self, timeout: float | None) -> list[Any]:
        return values_of(self._elements, await self._subscription.next_many_async(MOST_AT_ONCE, timeout))

    def close(self) -> None:
        self._subscription.close()


class Stream(Broadcast):
    """A bounded broadcast: every subscriber gets every value, from any number of producers, and the last `capacity`
    values stay for who joins late.

    With a capacity: creates the stream or attaches to it, whichever process is first; an existing one with another
    element size, capacity or policy is an error. Without: opens it, waiting up to `timeout` seconds for its name (None:
    for ever).

    dtype: any NumPy dtype without Python objects; structs with align=True lie as in C.
    policy: what a producer does when a subscriber is `capacity` values behind: wait for it ("block", of a new stream
    unless given), overwrite ("drop_oldest"; the subscriber is told how many it lost), or drop its own value
    ("drop_newest"). Beside no subscriber nobody ever waits or drops.
    subscribers, spares: of a new stream: how many it can have at once, and blocks beyond the capacity, one for every
    producer that is stopped half-way; one for each peer slot unless given, fewer spares where elements are large.

    Every process, and every thread, may call everything here at any time. Publishing and reading are lock-free. A
    process that is killed at any instruction holds up nobody; one that is stopped holds up nobody either, but for a
    subscriber of a stream with the policy "block", for which producers wait when they are `capacity` values ahead.
    `try_...` never waits; the plain name sleeps, at no CPU; `..._async` does not block the event loop.

    **Operators** have two forms. `stream.map(fn)`, and all that a Flow has besides, are lazy and local: they subscribe,
    from the latest value on, when they are consumed (`flow(from_)` says from where else). `stream.map(memory, name,
    fn)`, and filter, take, skip, window and scan with a memory and a name before their arguments, make a **derived
    stream** in shared memory, under that name. Exactly one process derives it, in a thread; others that call the same
    stand by, and one of them goes on when that one dies or stops, at the same place: nothing is emitted twice, and with
    the policy "block" nothing is skipped as long as somebody derives or stands by. The function must depend on its
    argument only, and be the same in all of them; when it raises, the derived stream ends, and its readers get FAILED.
    `derivation` of what is returned tells whether this process derives, and stops it. Options of all of them:
    `capacity` (the source's unless given), `from_` (where a new one begins: "latest", "earliest", so many values back),
    `policy`, `subscribers`, `spares`."""

    __slots__ = ("_derivation",)

    def __init__(
        self,
        memory: Memory,
        name: str,
        dtype: npt.DTypeLike,
        capacity: int | None = None,
        policy: str | None = None,
        *,
        timeout: float | None = 0,
        subscribers: int | None = None,
        spares: int | None = None,
    ) -> None:
        self._derivation: Derivation | None = None
        self._begin(memory, name, dtype, capacity, timeout, Asked(policy, subscribers, spares))

    @property
    def derivation(self) -> Derivation | None:
        """How this handle takes part in deriving the stream; None where the stream was only opened."""
        return self._derivation

    # --- flows ---

    def flow(self, from_: From = "latest") -> Flow[Any]:
        """The values from `from_` on, as a flow: each consumption subscribes anew. It ends with the stream."""
        back_of(self.what, from_)
        return Flow(lambda: _StreamCursor(self, from_))

    def __iter__(self) -> Iterator[Any]:
        """The values from the latest on as they come, waiting for each, until the stream ends. From now on: it
        subscribes at once."""
        return iter(self.subscription())

    def __aiter__(self) -> AsyncIterator[Any]:
        """The same without blocking the event loop."""
        return aiter(self.subscription())

    # --- operators: a flow, or a derived stream ---

    @overload
    def map(self, memory: Callable[[Any], Any], /) -> Flow[Any]: ...

    @overload
    def map(
        self, memory: Memory, name: str, fn: Callable[[Any], Any], dtype: npt.DTypeLike | None = None, **options: Any
    ) -> Stream: ...

    def map(
        self, memory: Any, name: Any = None, fn: Any = None, dtype: npt.DTypeLike | None = None, **options: Any
    ) -> Any:
        """`map(fn)`: what `fn` returns for each value, as a flow. `map(memory, name, fn, dtype)`: the same as a derived
        stream, of this dtype (the source's)."""
        if callable(memory):
            return self.flow().map(memory)
        return self._derive(memory, name, map_by(self.elements, fn, self.dtype if dtype is None else dtype), options)

    @overload
    def filter(self, memory: Callable[[Any], object], /) -> Flow[Any]: ...

    @overload
    def filter(self, memory: Memory, name: str, fn: Callable[[Any], object], **options: Any) -> Stream: ...

    def filter(self, memory: Any, name: Any = None, fn: Any = None, **options: Any) -> Any:
        """`filter(fn)`: the values for which `fn` holds, as a flow. `filter(memory, name, fn)`: as a derived stream."""
        if callable(memory):
            return self.flow().filter(memory)
        return self._derive(memory, name, filter_by(self.elements, fn), options)

    @overload
    def take(self, memory: int, /) -> Flow[Any]: ...

    @overload
    def take(self, memory: Memory, name: str, count: int, **options: Any) -> Stream: ...

    def take(self, memory: Any, name: Any = None, count: Any = None, **options: Any) -> Any:
        """`take(count)`: the first values, as a flow. `take(memory, name, count)`: as a derived stream, which ends with
        the last of them."""
        if name is None:
            return self.flow().take(memory)
        return self._derive(memory, name, take_first(self.elements, count), options)

    @overload
    def skip(self, memory: int, /) -> Flow[Any]: ...

    @overload
    def skip(self, memory: Memory, name: str, count: int, **options: Any) -> Stream: ...

    def skip(self, memory: Any, name: Any = None, count: Any = None, **options: Any) -> Any:
        """`skip(count)`: all but the first values, as a flow. `skip(memory, name, count)`: as a derived stream."""
        if name is None:
            return self.flow().skip(memory)
        return self._derive(memory, name, skip_first(self.elements, count), options)

    @overload
    def window(self, memory: int, name: int | None = None, /, *, step: int | None = None) -> Flow[list[Any]]: ...

    @overload
    def window(self, memory: Memory, name: str, count: int, step: int | None = None, **options: Any) -> Stream: ...

    def window(self, memory: Any, name: Any = None, count: Any = None, step: Any = None, **options: Any) -> Any:
        """`window(count, step)`: lists of `count` consecutive values, one begun every `step` values (`count`), as a
        flow. `window(memory, name, count, step)`: arrays of them as a derived stream, no larger than the source's
        capacity. Only whole ones: what is lost is in none."""
        if count is None:
            return self.flow().window(memory, name if step is None else step)
        return self._derive(memory, name, window_of(self.elements, count, step, self.capacity), options)

    @overload
    def scan(self, memory: Callable[[A, Any], A], name: A, /) -> Flow[A]: ...

    @overload
    def scan(
        self,
        memory: Memory,
        name: str,
        fn: Callable[[Any, Any], Any],
        seed: Any,
        dtype: npt.DTypeLike | None = None,
        **options: Any,
    ) -> Stream: ...

    def scan(
        self,
        memory: Any,
        name: Any,
        fn: Any = None,
        seed: Any = None,
        dtype: npt.DTypeLike | None = None,
        **options: Any,
    ) -> Any:
        """`scan(fn, seed)`: the state after each value, `fn(state, value)`, as a flow. `scan(memory, name, fn, seed,
        dtype)`: as a derived stream, of this dtype (the source's). Whoever goes on takes its latest value for the
        state."""
        if callable(memory):
            return self.flow().scan(memory, name)
        operator = scan_by(self.elements, fn, seed, self.dtype if dtype is None else dtype)
        return self._derive(memory, name, operator, options)

    # --- what flows have besides: `stream.batch(2)` is `stream.flow().batch(2)` ---

    def take_while(self, fn: Callable[[Any], object]) -> Flow[Any]:
        """As a flow: the values before the first for which `fn` does not hold."""
        return self.flow().take_while(fn)

    def skip_while(self, fn: Callable[[Any], object]) -> Flow[Any]:
        """As a flow: the values from the first for which `fn` does not hold on."""
        return self.flow().skip_while(fn)

    def batch(self, count: int) -> Flow[list[Any]]:
        """As a flow: lists of so many values."""
        return self.flow().batch(count)

    def distinct(self, key: Callable[[Any], Hashable] | None = None) -> Flow[Any]:
        """As a flow: the values that were not there before, or whose key was not."""
        return self.flow().distinct(key)

    def pairwise(self) -> Flow[tuple[Any, Any]]:
        """As a flow: each value with the one before it."""
        return self.flow().pairwise()

    def fold(self, fn: Callable[[A, Any], A], seed: A, timeout: float | None = None) -> A:
        """The state after the last value, `fn(state, value)`; with the end of the stream."""
        return self.flow().fold(fn, seed, timeout)

    def reduce(self, fn: Callable[[Any, Any], Any], timeout: float | None = None) -> Any:
        """As fold, with the first value for the state."""
        return self.flow().reduce(fn, timeout)

    def collect(self, limit: int | None = None, timeout: float | None = None) -> list[Any]:
        """All values in a list, at most `limit` of them."""
        return self.flow().collect(limit, timeout)

    # --- internal ---

    def _derive(self, memory: Any, name: str, operator: Operator, options: dict[str, Any]) -> Stream:
        from .memory import Memory

        if not isinstance(memory, Memory):
            raise fail(Code.BAD_ARGUMENT, f"{self.what}: {memory!r} is no Memory for a derived stream")
        source = self._core
        capacity, from_ = options.pop("capacity", None), options.pop("from_", "latest")
        back = back_of(self.what, from_)
        shape = DerivedShape(
            operator.number,
            operator.count,
            operator.step,
            source.attachment.shape.segment_id,
            source.offset >> L.LINE_SHIFT,
        )
        made = Stream.__new__(Stream)
        made._derivation = None
        usual = source.capacity
        made._begin(memory, name, operator.dtype, capacity, 0, Asked(**options, derived=shape), usual)
        endings = [self.memory.ending] if memory is self.memory else [self.memory.ending, memory.ending]
        target = made._core
        made._derivation = Derivation(source, target, self.elements, made.elements, operator, back, endings)
        if self.memory.closed or memory.closed:  # by another thread, before the derivation could be told
            made._derivation.stop()
        return made
