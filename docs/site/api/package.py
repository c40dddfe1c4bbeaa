"""The public names of the Python package, by griffe."""

from __future__ import annotations

import re
from pathlib import Path

import griffe
from reference import Item, Page, error_meanings

#: Classes of what methods return, which nobody makes himself.
RETURNED = {
    "lease": ["Reservation", "Claim"],
    "select": ["Case"],
    "pledge": ["Pledge"],
}

#: What parts of the package call on each other, and nobody else should.
INTERNAL = {"let_go", "ended_error"}

#: Methods that Python calls; shown when they say something.
SPECIAL = re.compile(r"^__\w+__$")


def signature(function: griffe.Function, name: str) -> str:
    parts, star = [], False
    for p in function.parameters:
        if p.name in ("self", "cls"):
            continue
        if p.kind is griffe.ParameterKind.keyword_only and not star:
            parts.append("*")
            star = True
        prefix = {griffe.ParameterKind.var_positional: "*", griffe.ParameterKind.var_keyword: "**"}.get(p.kind, "")
        star = star or prefix == "*"
        text = prefix + p.name
        if p.annotation is not None:
            text += f": {p.annotation}"
        if p.default is not None and not prefix:
            text += f" = {p.default}" if p.annotation is not None else f"={p.default}"
        parts.append(text)
    gives = f" -> {function.returns}" if function.returns is not None else ""
    prefix = "async def " if "async" in function.labels else "def "
    line = f"{prefix}{name}({', '.join(parts)}){gives}"
    if len(line) <= 100:
        return line
    inner = "".join(f"    {part},\n" for part in parts)
    return f"{prefix}{name}(\n{inner}){gives}"


def docstring(thing: griffe.Object) -> str:
    return thing.docstring.value if thing.docstring else ""


def place(thing: griffe.Object, root: Path) -> str:
    return f"{Path(str(thing.filepath)).relative_to(root)}:{thing.lineno}"


def members(cls: griffe.Class, root: Path, meanings: dict[str, str]) -> list[Item]:
    items = []
    every = {**cls.inherited_members, **cls.members}
    for name, member in every.items():
        target = member.final_target if member.is_alias else member
        if not str(getattr(target, "filepath", "")).startswith(str(root)):
            continue
        special = SPECIAL.match(name)
        if name in INTERNAL or (name.startswith("_") and not special):
            continue
        text = docstring(target)
        if special and (not text or name == "__init__"):
            continue
        if target.is_function:
            kinds = [label for label in ("staticmethod", "classmethod") if label in target.labels]
            lines = [f"@{kind}" for kind in kinds] + [signature(target, name)]
            items.append(Item("call", [name], ["\n".join(lines)], text, place(target, root)))
        elif target.is_attribute and "property" in target.labels:
            items.append(Item("call", [name], [f"{name}: {target.annotation}"], text, place(target, root)))
        elif target.is_attribute and cls.name == "Code":
            items.append(Item("value", [name], [name], meanings[name], place(target, root)))
        elif (
            target.is_attribute
            and not name.isupper()
            and name not in ("kind_name",)
            and "instance-attribute" not in target.labels
        ):
            items.append(Item("field", [name], [f"{name}: {target.annotation}"], text, place(target, root)))
    return items


def class_item(cls: griffe.Class, root: Path, meanings: dict[str, str]) -> Item:
    bases = f"({', '.join(str(base) for base in cls.bases)})" if cls.bases else ""
    init = cls.all_members.get("__init__")
    lines = [f"class {cls.name}{bases}"]
    if init is not None and cls.name not in ("Code", "Entry", "Peer"):
        target = init.final_target if init.is_alias else init
        if str(target.filepath).startswith(str(root)):
            lines = [signature(target, cls.name).removeprefix("def ").removesuffix(" -> None")]
    return Item("type", [cls.name], lines, docstring(cls), place(cls, root), members(cls, root, meanings))


def pages(root: Path) -> list[Page]:
    package = griffe.load("zeroipc", search_paths=[str(root / "python")], resolve_aliases=True)
    meanings = error_meanings()
    found = []

    def add(thing: griffe.Object) -> None:
        if thing.is_class:
            item = class_item(thing, root, meanings)
        else:
            item = Item("call", [thing.name], [signature(thing, thing.name)], docstring(thing), place(thing, root))
        found.append(Page(thing.name, thing.name, item.text, [item, *item.members]))
        item.members, found[-1].items[1:] = (
            [m for m in item.members if m.kind in ("field", "value")],
            [m for m in item.members if m.kind not in ("field", "value")],
        )

    for name in package.exports or []:
        member = package[str(name)]
        if member.is_module:  # a function that is called as its module, and hides it
            member = member[str(name)]
        add(member.final_target if member.is_alias else member)
    errors = [
        m
        for m in package["errors"].members.values()
        if not m.is_alias and m.is_class and m.name not in ("Code", "Error")
    ]
    found.append(
        Page("errors", "errors", docstring(package["errors"]), [class_item(cls, root, meanings) for cls in errors])
    )
    for module, names in RETURNED.items():
        for name in names:
            add(package[module][name])
    return found
