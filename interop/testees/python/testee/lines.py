"""Commands and answers as lines. Nothing is escaped but `"` and the backslash."""

from __future__ import annotations

import json
from collections.abc import Iterable
from typing import Any, TypeAlias

Answer: TypeAlias = str

DONE: Answer = '{"ok":true}'


class NotUnderstood(Exception):
    """A command that makes no sense: the end of the testee."""


class UnknownWord(Exception):
    """A kind, a verb or a type that this testee does not know."""


def read_command(line: str) -> list[str]:
    command: Any = json.loads(line, strict=False)
    if not isinstance(command, list) or not command or not all(isinstance(word, str) for word in command):
        raise NotUnderstood("a command is an array of strings")
    return command


def value(text: str) -> Answer:
    return f'{{"ok":{_quoted(text)}}}'


def values(texts: Iterable[str]) -> Answer:
    return f'{{"ok":[{",".join(map(_quoted, texts))}]}}'


def number(count: int) -> Answer:
    return value(str(count))


def truth(holds: bool) -> Answer:
    return value("true" if holds else "false")


def none(why: str) -> Answer:
    return f'{{"none":{_quoted(why)}}}'


def error(code: str, why: str | None = None) -> Answer:
    return f'{{"error":{_quoted(code)}}}' if why is None else f'{{"error":{_quoted(code)},"why":{_quoted(why)}}}'


def unknown(word: str) -> Answer:
    return f'{{"unknown":{_quoted(word)}}}'


def _quoted(text: str) -> str:
    escaped = text.replace("\\", "\\\\").replace('"', '\\"')
    return f'"{escaped}"'
