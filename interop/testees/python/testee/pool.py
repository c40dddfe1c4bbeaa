"""Pools."""

from __future__ import annotations

from collections.abc import Iterator

from zeroipc import Pool, Queue
from zeroipc.errors import Code, StaleError
from zeroipc.pool import PoolLease

from .array import ArrayHandle
from .element_types import Element
from .flow import mark_all, torn_or_number
from .handle import Handle, Opening
from .lines import DONE, Answer, number, value, values
from .queues import QueueHandle


class PoolHandle(Handle):
    def __init__(self, opening: Opening) -> None:
        super().__init__(opening)
        self.type = opening.type()
        self.pool = Pool(opening.memory, opening.name, self.type.dtype, opening.capacity(), timeout=opening.timeout)
        # By handle.
        self._leases: dict[int, PoolLease] = {}

    # --- leases ---

    def _acquire(self, element: Element) -> PoolLease:
        lease = self.waits(self.pool.acquire, self.pool.acquire_async)
        lease.value = element
        return lease

    def _kept(self, lease: PoolLease) -> str:
        self._leases[lease.handle] = lease
        return str(lease.handle)

    def do_acquire(self, text: str) -> Answer:
        return value(self._kept(self._acquire(self.type.read(text))))

    def do_get(self, handle: str) -> Answer:
        return value(self.type.text(self.pool.get(int(handle)).value))

    def do_write(self, handle: str, text: str) -> Answer:
        self._lease(handle).value = self.type.read(text)
        return DONE

    def _lease(self, handle: str) -> PoolLease:
        """Only a lease object can be written to, or sent."""
        lease = self._leases.get(self.pool.get(int(handle)).handle)
        if lease is None:
            raise StaleError(Code.STALE, "the lease is another's")
        return lease

    def do_release(self, handle: str) -> Answer:
        self.pool.release(int(handle))
        self._leases.pop(int(handle), None)
        return DONE

    # --- handing over ---

    def _queue(self, name: str) -> Queue:
        return self.testee.find(name, QueueHandle).structure

    def do_send(self, handle: str, queue: str) -> Answer:
        lease = self._lease(handle)
        self.waits(self.pool.send, self.pool.send_async, lease, self._queue(queue))
        self._leases.pop(int(handle), None)
        return DONE

    def do_receive(self, queue: str) -> Answer:
        lease = self.waits(self.pool.receive, self.pool.receive_async, self._queue(queue))
        return values([self._kept(lease), self.type.text(lease.value)])

    # --- observe, recover ---

    def do_allocated(self) -> Answer:
        return number(self.pool.allocated)

    def do_available(self) -> Answer:
        return number(self.pool.available)

    def do_capacity(self) -> Answer:
        return number(self.pool.capacity)

    def do_reclaim(self) -> Answer:
        return number(self.pool.reclaim())

    # --- counting ---

    def do_produce(self, first: str, last: str, queue: str, ledger: str | None = None, index: str = "0") -> Answer:
        array = None if ledger is None else self.testee.find(ledger, ArrayHandle).array
        through = self._queue(queue)
        for n in range(int(first), int(last) + 1):
            lease = self._acquire(self.type.of(n))
            self.waits(self.pool.send, self.pool.send_async, lease, through)
            if array is not None:
                array.store(int(index), n)
        return DONE

    def _numbers(self, stop: int, through: Queue) -> Iterator[int | None]:
        while True:
            lease = self.waits(self.pool.receive, self.pool.receive_async, through)
            n = self.type.number(lease.value)
            lease.release()
            if n == stop:
                return
            yield n

    def do_mark(self, stop: str, marks: str, queue: str) -> Answer:
        return mark_all(self._numbers(int(stop), self._queue(queue)), self.testee.find(marks, ArrayHandle).array)

    def do_consume(self, stop: str, queue: str) -> Answer:
        return values(torn_or_number(n) for n in self._numbers(int(stop), self._queue(queue)))

    def do_churn(self, times: str) -> Answer:
        right = 0
        for n in range(int(times)):
            lease = self._acquire(self.type.of(n))
            right += self.type.text(lease.value) == self.type.text(self.type.of(n))
            lease.release()
        return number(right)

    def close(self) -> None:
        self._leases.clear()
        self.pool.close()
