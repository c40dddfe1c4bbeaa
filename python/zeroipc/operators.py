"""How the values of a derived stream are made of those of its source. SPECIFICATION.md section 20 has the table.

A value is an element's bytes: `filter`, `take` and `skip` pass on what they got.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import numpy as np
import numpy.typing as npt

from . import layout as L
from ._segment import whole
from .elements import Elements
from .errors import Code, fail

_MOST = 2**32 - 1


@dataclass(frozen=True)
class Operator:
    """One of the six, with its arguments."""

    number: int
    dtype: npt.DTypeLike
    """Of the derived stream."""
    count: int = 0
    step: int = 0
    fn: Callable[..., Any] | None = None
    seed: Any = None


def _function(what: str, fn: Any) -> Callable[..., Any]:
    if not callable(fn):
        raise fail(Code.BAD_ARGUMENT, f"{what}: {fn!r} cannot be called")
    return fn  # type: ignore[no-any-return]


def map_by(source: Elements, fn: Any, dtype: npt.DTypeLike) -> Operator:
    return Operator(L.OPERATOR_MAP, dtype, fn=_function(f"{source.what}: map", fn))


def filter_by(source: Elements, fn: Any) -> Operator:
    return Operator(L.OPERATOR_FILTER, source.dtype, fn=_function(f"{source.what}: filter", fn))


def take_first(source: Elements, count: Any) -> Operator:
    count = whole(f"{source.what}: the number of values to take", count, 1, _MOST)
    return Operator(L.OPERATOR_TAKE, source.dtype, count)


def skip_first(source: Elements, count: Any) -> Operator:
    count = whole(f"{source.what}: the number of values to skip", count, 0, _MOST)
    return Operator(L.OPERATOR_SKIP, source.dtype, count)


def window_of(source: Elements, count: Any, step: Any, capacity: int) -> Operator:
    count = whole(f"{source.what}: a window's count", count, 1, _MOST)
    step = count if step is None else whole(f"{source.what}: a window's step", step, 1, _MOST)
    if count > capacity:
        text = f"a window of {count} is more than the {capacity} values that the source keeps"
        raise fail(Code.BAD_ARGUMENT, f"{source.what}: {text}")
    return Operator(L.OPERATOR_WINDOW, np.dtype((source.dtype, (count,))), count, step)


def scan_by(source: Elements, fn: Any, seed: Any, dtype: npt.DTypeLike) -> Operator:
    return Operator(L.OPERATOR_SCAN, dtype, fn=_function(f"{source.what}: scan", fn), seed=seed)


def text_of(error: BaseException) -> str:
    """An exception as the text that readers of the derived stream get."""
    return str(error) or type(error).__name__
