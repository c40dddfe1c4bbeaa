"""ZeroIPC: typed data structures in POSIX shared memory, which processes find by name and use in place."""

from ._c_library import c_library
from .array import Array
from .channel import Channel
from .derivation import Derivation
from .errors import Code, Error
from .flow import Flow
from .future import Future
from .lazy import Lazy
from .map import Map
from .memory import Entry, Memory, Peer
from .pledge import Pledge
from .pool import Pool
from .queue import Queue
from .ring import Ring
from .select import select, select_async, try_select
from .set import Set
from .stack import Stack
from .stream import Stream
from .subscription import Subscription
from .texts import utf8

__version__ = "0.1.0"
__all__ = [
    "Array",
    "Channel",
    "Code",
    "Derivation",
    "Entry",
    "Error",
    "Flow",
    "Future",
    "Lazy",
    "Map",
    "Memory",
    "Peer",
    "Pledge",
    "Pool",
    "Queue",
    "Ring",
    "Set",
    "Stack",
    "Stream",
    "Subscription",
    "c_library",
    "select",
    "select_async",
    "try_select",
    "utf8",
]
