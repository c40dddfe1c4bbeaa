"""ZeroIPC: typed data structures in POSIX shared memory, which processes find by name and use in place."""

from .array import Array
from .derivation import Derivation
from .errors import Code, Error
from .flow import Flow
from .map import Map
from .memory import Entry, Memory, Peer
from .queue import Queue
from .ring import Ring
from .set import Set
from .stream import Stream
from .subscription import Subscription
from .texts import utf8

__version__ = "0.1.0"
__all__ = [
    "Array",
    "Code",
    "Derivation",
    "Entry",
    "Error",
    "Flow",
    "Map",
    "Memory",
    "Peer",
    "Queue",
    "Ring",
    "Set",
    "Stream",
    "Subscription",
    "utf8",
]
