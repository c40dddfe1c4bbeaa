"""ZeroIPC: typed data structures in POSIX shared memory, which processes find by name and use in place."""

from .array import Array
from .channel import Channel
from .errors import Code, Error
from .future import Future
from .lazy import Lazy
from .memory import Entry, Memory, Peer
from .pool import Pool
from .queue import Queue
from .select import select, select_async, try_select
from .stack import Stack

__version__ = "0.1.0"
__all__ = [
    "Array",
    "Channel",
    "Code",
    "Entry",
    "Error",
    "Future",
    "Lazy",
    "Memory",
    "Peer",
    "Pool",
    "Queue",
    "Stack",
    "select",
    "select_async",
    "try_select",
]
