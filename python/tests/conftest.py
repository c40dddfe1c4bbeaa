"""Fixtures, a watchdog over every test, and the removal of segments, also of those that a killed run left behind."""

from __future__ import annotations

import faulthandler
import os
from collections.abc import Iterator

import pytest
from harness import C_LIBRARY, new_name, remove_segments

from zeroipc import Memory, _atomics, _c_library, c_library

# Seconds that a test may take before it is ended with the stacks of all its threads.
WATCHDOG = 60


def _is_dead(pid: int) -> bool:
    return not os.path.exists(f"/proc/{pid}")


@pytest.fixture(scope="session", autouse=True)
def _segments() -> Iterator[None]:
    remove_segments(_is_dead)
    yield
    left = remove_segments(lambda pid: pid == os.getpid())
    assert not left, f"segments were left behind: {left}"


_stderr = 2


def pytest_configure() -> None:
    """Keeps the standard error that is not captured: what the watchdog prints would be lost with the process."""
    global _stderr
    _stderr = os.dup(2)


def pytest_report_header() -> str:
    return f"operations on elements: by {c_library() or 'Python'}"


@pytest.fixture(autouse=True)
def _watchdog() -> Iterator[None]:
    faulthandler.dump_traceback_later(WATCHDOG, exit=True, file=_stderr)
    yield
    faulthandler.cancel_dump_traceback_later()


@pytest.fixture(params=["stubs", "libatomic"])
def both_atomics(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Runs a test by both ways of atomic operations."""
    monkeypatch.setenv("ZEROIPC_ATOMICS", request.param)
    _atomics.atomics.cache_clear()
    yield
    _atomics.atomics.cache_clear()


@pytest.fixture
def by_c(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Lets the C library do operations on elements, whatever this run was asked for."""
    if not C_LIBRARY.exists():
        pytest.skip("the C library is not built: make -C ../c")
    monkeypatch.setenv(_c_library.VARIABLE, str(C_LIBRARY))
    _c_library.library.cache_clear()
    yield
    _c_library.library.cache_clear()


@pytest.fixture
def name() -> Iterator[str]:
    """The name of a segment that is not there yet; it is removed afterwards."""
    made = new_name()
    yield made
    Memory.unlink(made)


@pytest.fixture
def memory(name: str) -> Iterator[Memory]:
    """A new segment of a megabyte."""
    with Memory(name, "1MB", label="test") as made:
        yield made
