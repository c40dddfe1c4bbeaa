"""Subscriptions: where they begin, their lines, callbacks in threads and in the event loop, asyncio."""

from __future__ import annotations

import asyncio
import gc
import subprocess
import sys
import threading
import time
from typing import Any

import pytest
from harness import LONG, raises, until

from zeroipc import Code, Error, Memory, Stream

POLICIES = ["block", "drop_oldest", "drop_newest"]


def all_of(subscription: Any) -> list[Any]:
    """What there is to read now."""
    return list(iter(subscription.try_next, None))


# --- where subscribers begin, and their lines ---


@pytest.mark.parametrize("policy", POLICIES)
@pytest.mark.parametrize("published", [0, 1, 3, 4, 9])
def test_subscribers_begin_where_they_are_told(memory: Memory, policy: str, published: int) -> None:
    stream = Stream(memory, "s", "u4", 4, policy)
    for value in range(published):
        stream.emit(value)
    kept = min(published, 4 if policy == "drop_oldest" else 3)
    assert stream.history().tolist() == list(range(max(0, published - 4), published))
    for from_, count in (("latest", 0), ("earliest", kept), (0, 0), (1, min(1, kept)), (2, min(2, kept)), (99, kept)):
        with stream.subscription(from_) as reader:
            assert reader.position == published - count
            assert all_of(reader) == list(range(published - count, published))


@pytest.mark.parametrize("from_", [-1, 0.5, "first", None, True])
def test_no_such_beginning(memory: Memory, from_: Any) -> None:
    stream = Stream(memory, "s", "u4", 4)
    for call in (stream.subscription, stream.flow):
        with raises(Code.BAD_ARGUMENT, "from_"):
            call(from_)


def test_who_joins_is_seen_by_who_has_looked_before(memory: Memory) -> None:
    stream = Stream(memory, "s", "u4", 4)
    for value in range(6):
        stream.emit(value)
    with stream.subscription("earliest") as reader:
        assert stream.try_emit_many(list(range(6, 20))) == 1
        assert all_of(reader) == [3, 4, 5, 6]


def test_lines_run_out_and_come_back(memory: Memory) -> None:
    stream = Stream(memory, "s", "u4", 4, subscribers=2)
    one, two = stream.subscription(), stream.subscription()
    with raises(Code.SUBSCRIBERS_FULL, "2 subscriber lines"):
        stream.subscription()
    one.close()
    one.close()
    with stream.subscription(), raises(Code.CLOSED, "closed"):
        one.try_next()
    assert one.closed and not two.closed and stream.subscriber_count == 1
    del two
    gc.collect()
    assert stream.subscriber_count == 0  # one that nobody refers to is closed


def test_a_subscription_ends_with_its_memory_and_outlives_its_stream(name: str) -> None:
    with Memory(name, "1MB") as memory:
        stream = Stream(memory, "s", "u4", 4)
        reader, other = stream.subscription(), Stream(memory, "s", "u4")
        stream.close()
        with raises(Code.CLOSED):
            stream.emit(1)
        other.emit(7)
        assert reader.next() == 7
    with raises(Code.CLOSED):
        reader.try_next()
    assert reader.closed and list(reader) == []


# --- callbacks ---


def test_subscribe_calls_back_in_a_thread(memory: Memory) -> None:
    stream = Stream(memory, "s", "f8", 4)
    seen: list[Any] = []
    threads: set[str] = set()

    def callback(value: float) -> None:
        threads.add(threading.current_thread().name)
        seen.append(value)

    with stream.subscribe(callback) as subscription:
        for value in range(20):
            stream.emit(value, timeout=LONG)
        until(lambda: len(seen) == 20)
        with raises(Code.BAD_ARGUMENT, "callback"):
            subscription.try_next()
        assert not subscription.done and subscription.position == 20
    assert subscription.done and subscription.closed and seen == list(range(20))
    assert threads == {'zeroipc-stream "s"'} and stream.subscriber_count == 0
    late: list[Any] = []
    subscription = stream.subscribe(late.append, from_="earliest")
    stream.end()
    subscription.join(LONG)
    assert late == [17, 18, 19] and subscription.ended


def test_a_slow_callback_holds_back_producers(memory: Memory) -> None:
    stream = Stream(memory, "s", "u4", 2)
    go, begun = threading.Semaphore(0), threading.Semaphore(0)

    def callback(value: int) -> None:
        begun.release()
        assert go.acquire(timeout=LONG)

    with stream.subscribe(callback) as subscription:
        assert stream.try_emit_many([1, 2]) == 2
        assert begun.acquire(timeout=LONG)
        assert not stream.try_emit(3)  # the value in hand still counts
        go.release()
        stream.emit(3, timeout=LONG)
        subscription.close()
        until(lambda: stream.subscriber_count == 0)  # its thread may be about to read, and leaves afterwards
        go.release()
    assert stream.try_emit_many(range(9)) == 9


def test_what_a_callback_raises_ends_its_subscription(memory: Memory, capsys: pytest.CaptureFixture[str]) -> None:
    stream = Stream(memory, "s", "u4", 4)

    def callback(value: int) -> None:
        raise RuntimeError(f"no {value}")

    subscription = stream.subscribe(callback)
    stream.emit(7)
    with pytest.raises(RuntimeError, match="no 7"):
        subscription.join(LONG)
    with pytest.raises(RuntimeError, match="no 8"), stream.subscribe(callback) as another:
        stream.emit(8)
        until(lambda: another.done)
    assert stream.subscriber_count == 0 and not capsys.readouterr().err
    stream.subscribe(callback)
    stream.emit(9)
    until(lambda: "no 9" in capsys.readouterr().err)  # nobody asks for it: it is told


def test_a_callback_may_close_its_own_subscription_or_memory(name: str) -> None:
    memory = Memory(name, "1MB")
    stream = Stream(memory, "s", "u4", 4)
    box: list[Any] = []
    seen: list[int] = []

    def closing(value: int) -> None:
        seen.append(value)
        box[0].close()

    box.append(stream.subscribe(closing))
    stream.emit_many([1, 2])
    box[0].join(LONG)
    assert seen == [1] and stream.subscriber_count == 0
    subscription = stream.subscribe(lambda value: memory.close())
    stream.emit(3)
    subscription.join(LONG)
    with Memory(name) as again:
        until(lambda: len(again.peers()) == 1)


def test_closing_the_memory_ends_callbacks_and_frees_the_slot(name: str) -> None:
    with Memory(name, "1MB") as outer:
        memory = Memory(name)
        stream = Stream(memory, "s", "u4", 4)
        subscription = stream.subscribe(print)
        until(lambda: memory.attachment.waiting.stands(stream._core.published) == 1)
        memory.close()
        assert len(outer.peers()) == 1 and subscription.closed
        subscription.join(LONG)
        assert Stream(outer, "s", "u4").subscriber_count == 0


def test_an_asynchronous_callback_runs_in_the_event_loop(memory: Memory) -> None:
    stream = Stream(memory, "s", "u4", 4)
    with raises(Code.BAD_ARGUMENT, "event loop"):
        stream.subscribe(asyncio.sleep)

    async def main() -> None:
        seen: list[int] = []

        async def callback(value: int) -> None:
            await asyncio.sleep(0.001)
            seen.append(value)
            if value == 99:
                raise RuntimeError("enough")

        async with stream.subscribe(callback):
            for value in range(10):
                await stream.emit_async(value, timeout=LONG)
            while len(seen) < 10:
                await asyncio.sleep(0.001)
        assert stream.subscriber_count == 0
        subscription = stream.subscribe(callback)
        stream.emit(99)
        with pytest.raises(RuntimeError, match="enough"):
            await subscription.join_async()
        await stream.subscribe(callback).__aexit__(None, None, None)
        quiet: list[int] = []
        listener = stream.subscribe(quiet.append)
        stream.emit(5)
        stream.end()
        await listener.join_async()
        assert seen == [*range(10), 99] and quiet == [5]

    asyncio.run(main())


# --- asyncio ---


def test_async_forms(memory: Memory) -> None:
    stream = Stream(memory, "s", "u4", 4)

    async def main() -> None:
        reader = stream.subscription()
        producer = asyncio.create_task(stream.emit_many_async(range(50), timeout=LONG))
        seen = [await reader.next_async(timeout=LONG) for _ in range(10)]
        while len(seen) < 50:
            seen.extend((await reader.next_many_async(7, timeout=LONG)).tolist())
        assert seen == list(range(50)) and await producer == 50
        with pytest.raises(TimeoutError):
            await reader.next_async(timeout=0.01)
        waiting = asyncio.create_task(reader.next_async())
        await asyncio.sleep(0.01)
        waiting.cancel()
        with pytest.raises(asyncio.CancelledError):
            await waiting
        stream.emit(7)
        assert reader.try_next() == 7  # a cancelled wait has taken nothing
        stream.emit_many([1, 2, 3, 4])
        full = asyncio.create_task(stream.emit_async(5))
        await asyncio.sleep(0.01)
        full.cancel()
        with pytest.raises(asyncio.CancelledError):
            await full
        assert all_of(reader) == [1, 2, 3, 4]
        asyncio.get_running_loop().call_later(0.01, stream.end)
        assert [value async for value in reader] == []
        assert await reader.next_async() is None

    asyncio.run(main())


def test_async_loops(memory: Memory) -> None:
    stream = Stream(memory, "s", "u4", 4)

    async def consume() -> list[int]:
        return [value async for value in stream]

    async def main() -> None:
        consumers = [asyncio.create_task(consume()) for _ in range(3)]
        while stream.subscriber_count < 3:
            await asyncio.sleep(0.001)
        for value in range(20):
            await stream.emit_async(value, timeout=LONG)
        stream.end()
        assert await asyncio.gather(*consumers) == [list(range(20))] * 3

    asyncio.run(main())


def test_a_loop_over_a_stream_begins_at_once(memory: Memory) -> None:
    stream = Stream(memory, "s", "u4", 4)
    loop = iter(stream)
    stream.emit(1)
    assert next(loop) == 1
    del loop
    gc.collect()
    assert stream.subscriber_count == 0


PROGRAM = """
import sys
from zeroipc import Memory, Stream
memory = Memory(sys.argv[1])
stream = Stream(memory, "s", "u4")
stream.subscribe(print)
stream.subscribe(lambda value: sys.stdout.flush())
stream.map(memory, "d", lambda value: value + 1)
stream.emit(7)
Stream(memory, "d", "u4").subscription("earliest").next(timeout=30)
if len(sys.argv) > 2:
    raise SystemExit(int(sys.argv[2]))
"""


@pytest.mark.parametrize("code", [[], ["3"]])
def test_a_process_may_end_with_threads_that_wait(memory: Memory, code: list[str]) -> None:
    stream = Stream(memory, "s", "u4", 4)
    done = subprocess.run(
        [sys.executable, "-X", "dev", "-c", PROGRAM, memory.name, *code],
        check=False,
        capture_output=True,
        text=True,
        timeout=LONG,
    )
    assert (done.returncode, done.stderr) == (int("".join(code) or 0), "")
    assert stream.subscriber_count == 0 and stream.try_emit_many(range(20)) == 20


def test_waiter_sets_of_more_than_one_word(name: str) -> None:
    memories = [Memory(name, "1MB", max_peers=150) for _ in range(70)]
    memory, last = memories[0], memories[-1]
    stream, other = Stream(memory, "s", "u4", 2), Stream(last, "s", "u4")
    seen: list[int] = []
    with other.subscribe(seen.append):
        for value in range(50):
            stream.emit(value, timeout=LONG)
        until(lambda: len(seen) == 50)
    reader = stream.subscription()
    thread = threading.Thread(target=lambda: other.emit_many(range(40)))
    thread.start()
    assert [reader.next(timeout=LONG) for _ in range(40)] == list(range(40)) and seen == list(range(50))
    thread.join(LONG)
    for memory in memories:
        memory.close()


def test_a_memory_may_be_closed_while_threads_subscribe(memory: Memory, name: str) -> None:
    stream = Stream(memory, "s", "u4", 4)
    for turn in range(40):
        inner = Memory(name)
        mine = Stream(inner, "s", "u4")

        def subscribe_for_ever(mine: Stream = mine, inner: Memory = inner) -> None:
            with pytest.raises(Error) as caught:
                while True:
                    mine.subscribe(lambda value: None)
                    mine.map(inner, "d", lambda value: value)
                    mine.subscription()
            assert caught.value.code in (Code.CLOSED, Code.SUBSCRIBERS_FULL)

        thread = threading.Thread(target=subscribe_for_ever)
        thread.start()
        time.sleep(0.001 * (turn % 5))
        inner.close()
        thread.join(LONG)
        del mine, inner, subscribe_for_ever, thread
    gc.collect()
    until(lambda: len(memory.peers()) == 1 and stream.subscriber_count == 0)
