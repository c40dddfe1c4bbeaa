"""Pool: blocks of one size that are leased, used in place, and handed over through queues. SPECIFICATION.md section 16;
pool_core.py and pool_queues.py have its steps."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

import numpy as np
import numpy.typing as npt

from . import layout as L
from . import pool_core as core
from . import pool_queues
from ._segment import whole
from .c_ways import pool_by_c
from .cell import NO_BLOCK, Cells
from .elements import Elements
from .errors import Code, fail
from .pool_bindings import bind
from .pool_core import PoolCore, index_in
from .queue import Queue
from .structure import Located, Plan, Structure, Wanted, check_capacity, locate
from .waiting import Condition, Effort, wait, wait_async

if TYPE_CHECKING:
    from .memory import Memory

MOST_CAPACITY = NO_BLOCK
LARGEST_ELEMENT = 2**31 - 1


class Pool(Structure):
    """A fixed number of blocks of one type, which are leased, written and read where they lie, and given back or handed
    to another process, without a copy.

    With a capacity: creates the pool or attaches to it, whichever process is first; an existing one with another
    element size or capacity is an error. Without: opens it, waiting up to `timeout` seconds for its name (None: for
    ever).

    dtype: as of a Queue.

    Every process, and every thread, may call everything at any time, and all operations are lock-free. What a killed
    process had leased comes back by itself; what it had sent is received exactly once. A lease is this participant's,
    be it used by its lease, its handle or its view: nothing but `release`, a send, the end of a `with` block and the
    closing of the memory ends it; closing the pool does not."""

    __slots__ = ("elements",)

    kind_name = "pool"
    _core: PoolCore
    _look: PoolCore

    def __init__(
        self,
        memory: Memory,
        name: str,
        dtype: npt.DTypeLike,
        capacity: int | None = None,
        *,
        timeout: float | None = 0,
    ) -> None:
        super().__init__(memory, name)
        self.elements = Elements(dtype, self.what, LARGEST_ELEMENT)
        if capacity is not None:
            capacity = check_capacity(self.what, capacity, MOST_CAPACITY)
        wanted = Wanted(L.KIND_POOL, self.kind_name, name, self.elements.size, capacity, timeout)
        located = locate(memory, wanted, _plan(memory, wanted))
        p = PoolCore(memory, located, self.elements, _prove(located))
        p.faster = pool_by_c(memory.attachment, name, self.elements.size)
        self._open(p)

    @property
    def dtype(self) -> np.dtype[Any]:
        """What an element is, as NumPy says it."""
        return self.elements.dtype

    # --- leases ---

    def try_acquire(self) -> PoolLease | None:
        """Leases a free block; None when all are leased. What is in it is whatever was there last. Lock-free."""
        p = self._core
        handle = core.acquire(p)
        return None if handle is None else PoolLease(p, handle)

    def acquire(self, timeout: float | None = None) -> PoolLease:
        """The same, waiting for a free block; TIMEOUT. What the dead had leased is found in 250 ms."""
        lease = self.try_acquire()
        return lease if lease is not None else wait(self._acquiring(), timeout)

    async def acquire_async(self, timeout: float | None = None) -> PoolLease:
        """The same without blocking the event loop. A task that is cancelled has leased nothing."""
        lease = self.try_acquire()
        return lease if lease is not None else await wait_async(self._acquiring(), timeout)

    def _acquiring(self) -> Effort[PoolLease]:
        return self._effort(
            "waiting for a free block", L.POOL_FREE, lambda: core.has_free(self._look), self.try_acquire
        )

    def release(self, handle: int) -> None:
        """Gives back the block that is leased under this handle; STALE when it was given back or sent before, or is
        somebody else's, and nothing is changed. A lease's own `release` ends the lease object, too. Wait-free."""
        p = self._core
        handle = self._checked(handle)
        if not core.release(p, handle):
            raise p.stale(handle)

    def get(self, handle: int) -> PoolView:
        """The block of a handle, to look at, whoever has the lease; STALE when it has ended. Wait-free."""
        p = self._look
        handle = self._checked(handle)
        if not core.fits(p, handle):
            raise p.stale(handle)
        return PoolView(p, handle)

    def _checked(self, handle: int) -> int:
        return whole(f"{self.what}: a handle", handle, 0, 2**64 - 1)

    # --- handing over ---

    def try_send(self, lease: PoolLease, queue: Queue) -> bool:
        """Hands a lease over through a queue of u64 in the same segment: then the lease has ended, and whoever receives
        it has the block, also when this process is dead by then. False when the queue is full: the lease goes on,
        perhaps under another handle. The first send or receive binds the queue to the pool; there can be 8
        (BAD_ARGUMENT). Handles get into it and out of it by send and receive only. Lock-free."""
        p, q = self._bound(queue)
        lease._check_for(p)
        return pool_queues.send(p, q, lease)

    def send(self, lease: PoolLease, queue: Queue, timeout: float | None = None) -> None:
        """The same, waiting for room in the queue; TIMEOUT, and the lease goes on."""
        if not self.try_send(lease, queue):
            wait(self._sending(lease, queue), timeout)

    async def send_async(self, lease: PoolLease, queue: Queue, timeout: float | None = None) -> None:
        """The same without blocking the event loop. A task that is cancelled has not sent it."""
        if not self.try_send(lease, queue):
            await wait_async(self._sending(lease, queue), timeout)

    def _sending(self, lease: PoolLease, queue: Queue) -> Effort[bool]:
        q = queue._core
        condition = Condition(q.attachment, q.offset + L.QUEUE_NOT_FULL, lambda: not queue.is_full())
        what = f'{self.what}: waiting for room in queue "{queue.name}"'
        return Effort(what, (condition,), lambda: self.try_send(lease, queue) or None)

    def try_receive(self, queue: Queue) -> PoolLease | None:
        """Takes over the oldest lease in a queue of handles; None when there is none. Lock-free."""
        p, q = self._bound(queue)
        handle = pool_queues.receive(p, q)
        return None if handle is None else PoolLease(p, handle)

    def receive(self, queue: Queue, timeout: float | None = None) -> PoolLease:
        """The same, waiting for one; TIMEOUT."""
        lease = self.try_receive(queue)
        return lease if lease is not None else wait(self._receiving(queue), timeout)

    async def receive_async(self, queue: Queue, timeout: float | None = None) -> PoolLease:
        """The same without blocking the event loop. A task that is cancelled has received nothing."""
        lease = self.try_receive(queue)
        return lease if lease is not None else await wait_async(self._receiving(queue), timeout)

    def _receiving(self, queue: Queue) -> Effort[PoolLease]:
        q = queue._core
        condition = Condition(q.attachment, q.offset + L.QUEUE_NOT_EMPTY, lambda: not queue.is_empty())
        what = f'{self.what}: waiting for a lease in queue "{queue.name}"'
        return Effort(what, (condition,), lambda: self.try_receive(queue))

    def _bound(self, queue: Queue) -> tuple[PoolCore, Cells]:
        """The queue's cells, once it is bound."""
        p = self._core
        if not isinstance(queue, Queue) or queue.memory is not self.memory or queue.elements.size != 8:
            text = "leases go through a Queue of u64 that was opened through the same Memory"
            raise fail(Code.BAD_ARGUMENT, f"{self.what}: {text}")
        q = queue._core
        bind(p, q)
        return p, q

    # --- observe, recover ---

    @property
    def capacity(self) -> int:
        """How many blocks there are."""
        return self._look.capacity

    @property
    def allocated(self) -> int:
        """Blocks that are leased or being handed over, those of the dead not among them. Exact while nothing
        changes."""
        return core.allocated(self._look)

    @property
    def available(self) -> int:
        """Blocks that could be leased. Exact while nothing changes."""
        return self.capacity - self.allocated

    def reclaim(self) -> int:
        """Takes back what dead participants had leased, and says how many blocks that were. Never needed: acquire finds
        such blocks itself. Wait-free."""
        return core.reclaim(self._core)


class PoolView:
    """The block of a handle. It may change at any moment: what was read is what its holder wrote only if `is_current`
    says so afterwards."""

    __slots__ = ("_handle", "_pool", "_view")

    def __init__(self, pool: PoolCore, handle: int) -> None:
        self._pool = pool
        self._handle = handle
        self._view = pool.words.array(pool.place(index_in(handle)), (), (), pool.elements.dtype)
        self._view.flags.writeable = False

    @property
    def handle(self) -> int:
        """A whole number of 63 bits, which may travel in any way. It fits no other lease, ever."""
        return self._handle

    @property
    def view(self) -> np.ndarray:
        """A NumPy array over the element in the segment: read-only."""
        self._check()
        return self._view

    @property
    def value(self) -> Any:
        """A copy of the element; STALE when the lease ended meanwhile."""
        self._check()
        data = self._view.tobytes()
        self._pool.words.payload_fence()
        if not core.fits(self._pool, self._handle):
            raise self._pool.stale(self._handle)
        return self._pool.elements.decode(data)

    def is_current(self) -> bool:
        """Whether the lease goes on. Wait-free."""
        return not self._pool.memory.closed and core.fits(self._pool, self._handle)

    def _check(self) -> None:
        if self._pool.memory.closed:
            raise fail(Code.CLOSED, f"{self._pool.what}: its memory is closed")


class PoolLease:
    """A block that is leased to this participant, to be written and read in place, until it is released or sent, or the
    memory closes. It holds up nobody, however long it is kept. If this process dies, it comes back by itself.

    `view` is a NumPy array over the element in the segment, of the dtype's shape, or without dimensions:
    `lease.view["field"]`, `lease.view[...] = 1`, `lease.view.item()`. Do not use it after the end of the lease. As a
    context: released at its end, unless it has ended before."""

    __slots__ = ("_ended", "_handle", "_pool", "_view")

    def __init__(self, pool: PoolCore, handle: int) -> None:
        self._pool = pool
        self._handle = handle
        self._ended = False
        self._view = pool.words.array(pool.place(index_in(handle)), (), (), pool.elements.dtype)

    @property
    def handle(self) -> int:
        """A whole number of 63 bits, which may travel in any way: others can look at the value with `pool.get(handle)`.
        Once the lease has ended, it is stale, for good."""
        return self._handle

    @property
    def view(self) -> np.ndarray:
        self._check()
        return self._view

    @property
    def value(self) -> Any:
        """A copy of the element. To set it writes the element; OUT_OF_RANGE."""
        self._check()
        return self._pool.elements.decode(self._view.tobytes())

    @value.setter
    def value(self, value: Any) -> None:
        self._check()
        e = self._pool.elements
        at = self._pool.place(index_in(self._handle))
        self._pool.bytes[at : at + e.size] = e.encode(value)[: e.size]

    @property
    def ended(self) -> bool:
        """Whether it was released or sent, or its memory is closed."""
        return self._ended or self._pool.memory.closed

    def release(self) -> None:
        """Gives the block back. A second time is STALE. Wait-free."""
        p = self._pool
        if self._ended:
            raise p.stale(self._handle)
        self._check()
        released = core.release(p, self._handle)
        self._ended = True  # after it: Ctrl-C may come before
        if not released:
            raise p.stale(self._handle)

    def __enter__(self) -> PoolLease:
        return self

    def __exit__(self, *exception: object) -> None:
        if not self.ended:
            core.release(self._pool, self._handle)
            self._ended = True

    def __repr__(self) -> str:
        return f"<PoolLease {self._handle:#x} of {self._pool.what}{' (ended)' if self.ended else ''}>"

    def _check(self) -> None:
        if self.ended:
            raise fail(Code.CLOSED, f"{self._pool.what}: the lease has ended")

    # --- for the pool ---

    def _check_for(self, pool: PoolCore) -> None:
        mine = self._pool
        if mine.attachment is not pool.attachment or mine.offset != pool.offset:
            raise fail(Code.BAD_ARGUMENT, f"{pool.what}: the lease is another pool's, or another memory's")
        if self._ended:
            raise pool.stale(self._handle)

    def _end(self) -> None:
        self._ended = True

    def _renew(self, handle: int) -> None:
        self._handle = handle


# --- its shape ---


def _plan(memory: Memory, wanted: Wanted) -> Callable[[int], Plan]:
    """Large payloads begin on a line."""
    payload = L.LEASE_PAYLOAD_NEAR
    near = payload + ((wanted.elem_size + 7) & ~7)
    stride = L.LINE_BYTES // 2 if near <= L.LINE_BYTES // 2 else L.LINE_BYTES
    if near > L.LINE_BYTES:
        payload = L.LEASE_PAYLOAD_FAR
        stride = payload + -(-wanted.elem_size // L.LINE_BYTES) * L.LINE_BYTES

    def initialise(offset: int) -> None:
        memory.attachment.words.u32[(offset + L.POOL_PAYLOAD) >> 2] = payload

    return lambda capacity: Plan(L.POOL_BLOCKS + capacity * stride, stride, initialise)


def _prove(located: Located) -> int:
    """Proves the shape against the structure's size, CORRUPT; where the payload begins in a block."""
    payload = located.fixed32(L.POOL_PAYLOAD)
    room = (located.elem_size + 7) & ~7
    if located.stride % 8 or payload % 8 or payload < L.LEASE_PAYLOAD_NEAR or payload + room > located.stride:
        text = f"blocks of {located.stride} bytes cannot hold {located.elem_size} bytes at {payload}"
        raise located.corrupt(text)
    if located.capacity > MOST_CAPACITY or L.POOL_BLOCKS + located.capacity * located.stride > located.size:
        text = f"{located.capacity} blocks of {located.stride} bytes do not fit its {located.size} bytes"
        raise located.corrupt(text)
    return payload
