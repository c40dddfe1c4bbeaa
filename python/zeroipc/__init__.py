"""ZeroIPC: typed data structures in POSIX shared memory, which processes find by name and use in place."""

from .array import Array
from .errors import Code, Error
from .memory import Entry, Memory, Peer
from .queue import Queue

__version__ = "0.1.0"
__all__ = ["Array", "Code", "Entry", "Error", "Memory", "Peer", "Queue"]
