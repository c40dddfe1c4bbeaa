"""Words of a segment that name this process as their owner, and what in it has them in hand: the sides of rings, and
the blocks, stripes and movers of maps.

Threads share an owner id, and Ctrl-C may come at any instruction: also between the CAS that takes a word and the note
that it is taken. So a word is noted here before that CAS. One that names this process and is not noted here was left by
what was interrupted, and is as free as a dead participant's.
"""

from __future__ import annotations

import weakref
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .attachment import Attachment

# By their number. `setdefault` notes a word if nobody else has: one step, also for threads.
Holders = dict[int, object]

_all: weakref.WeakKeyDictionary[Attachment, Holders] = weakref.WeakKeyDictionary()


def holders_of(attachment: Attachment) -> Holders:
    return _all.setdefault(attachment, {})
