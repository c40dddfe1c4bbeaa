"""ZeroIPC: typed data structures in POSIX shared memory, which processes find by name and use in place."""

from .array import Array
from .errors import Code, Error
from .map import Map
from .memory import Entry, Memory, Peer
from .queue import Queue
from .ring import Ring
from .set import Set
from .texts import utf8

__version__ = "0.1.0"
__all__ = ["Array", "Code", "Entry", "Error", "Map", "Memory", "Peer", "Queue", "Ring", "Set", "utf8"]
