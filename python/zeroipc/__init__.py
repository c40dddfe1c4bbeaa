"""ZeroIPC: typed data structures in POSIX shared memory, which processes find by name and use in place."""

from .array import Array
from .derivation import Derivation
from .errors import Code, Error
from .flow import Flow
from .memory import Entry, Memory, Peer
from .queue import Queue
from .stream import Stream
from .subscription import Subscription

__version__ = "0.1.0"
__all__ = ["Array", "Code", "Derivation", "Entry", "Error", "Flow", "Memory", "Peer", "Queue", "Stream", "Subscription"]
