"""The API references of C, C++ and Python, made from the sources' own comments: a Markdown page for each header, and
for each public class or function of the Python package.

  reference.py FOLDER   writes them to FOLDER/c, FOLDER/cpp and FOLDER/python
  reference.py --check  only says which public names have no comment

What is public: in C and C++ what the headers outside detail/ declare; in Python what `zeroipc` exports, its errors, and
the classes of what its methods return. A comment stands before its declaration, in C and C++ perhaps behind it on the
same line; declarations that follow one another without an empty line share the first one's. Error codes have theirs in
SPECIFICATION.md."""

from __future__ import annotations

import re
import sys
from dataclasses import dataclass, field
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))

ROOT = Path(__file__).resolve().parents[3]


@dataclass
class Item:
    """A public name, or several that share a comment."""

    kind: str
    names: list[str]
    declarations: list[str]
    text: str
    place: str
    members: list[Item] = field(default_factory=list)
    section: str = ""


@dataclass
class Page:
    """A header, or a class."""

    name: str
    title: str
    text: str
    items: list[Item]


def error_meanings() -> dict[str, str]:
    """What SPECIFICATION.md says of each error."""
    text = (ROOT / "SPECIFICATION.md").read_text()
    section = text.split("\n## 23 Errors\n")[1].split("\n## ")[0]
    return {m[1]: m[2].strip() for m in re.finditer(r"^\| \d+ +\| (\w+) +\| (.*)\|$", section, re.MULTILINE)}


def undocumented(items: list[Item], inside: str = "") -> list[str]:
    found = []
    for item in items:
        if not item.text.strip():
            found.append(f"{item.place}: {inside}{', '.join(item.names)}")
        found += undocumented(item.members, f"{inside}{item.names[0]}.")
    return found


def escape(text: str) -> str:
    """Prose as Markdown: what is in backticks stays, the rest has no markup."""
    parts = re.split(r"(`[^`]*`)", text)
    for k in range(0, len(parts), 2):
        parts[k] = re.sub(r"([*\[\]\\])", r"\\\1", parts[k]).replace("<", "&lt;").replace(">", "&gt;")
    return "".join(parts).replace("{{", "{&#123;")


def prose(text: str) -> str:
    """Paragraphs; those that are indented are code."""
    paragraphs = []
    for paragraph in re.split(r"\n\s*\n", text.strip("\n")):
        lines = paragraph.split("\n")
        if all(line.startswith("  ") for line in lines):
            paragraphs.append("```text\n" + "\n".join(line[2:] for line in lines) + "\n```")
            continue
        if all(line[:1].strip() for line in lines) and re.match(r"[a-z_]+: ", lines[0]):
            described = re.split(r"\n(?=[a-z_]+: )", paragraph)  # arguments
            paragraphs.append(
                "\n".join(
                    "- " + escape(re.sub(r"^([a-z_]+):", r"`\1`:", part.replace("\n", " "))) for part in described
                )
            )
            continue
        if re.match(r"\s*-\s", lines[0]):
            paragraphs.append(escape(paragraph))
            continue
        code = [k for k, line in enumerate(lines) if line.startswith("  ")]
        if code and code == list(range(code[0], len(lines))) and code[0] > 0:
            paragraphs.append(escape(" ".join(line.strip() for line in lines[: code[0]])))
            paragraphs.append("```text\n" + "\n".join(line[2:] for line in lines[code[0] :]) + "\n```")
        else:
            paragraphs.append(escape(" ".join(line.strip() for line in lines)))
    return "\n\n".join(paragraphs)


def cell(text: str) -> str:
    return escape(" ".join(text.split())).replace("|", "\\|")


def render(items: list[Item], language: str, level: int, sections: bool) -> list[str]:
    lines: list[str] = []
    section = ""
    for item in items:
        if sections and item.section and item.section != section:
            section = item.section
            lines += [f"## {section[:1].upper()}{section[1:]}", ""]
        heading = ", ".join(dict.fromkeys(item.names))
        lines += [f"{'#' * level} {escape(heading)}", "", f"```{language}", *item.declarations, "```", ""]
        if item.text:
            lines += [prose(item.text), ""]
        rows = [m for m in item.members if m.kind in ("field", "value")]
        if rows:
            what = "value" if rows[0].kind == "value" else "field"
            lines += [f"| {what} | meaning |", "| --- | --- |"]
            lines += [f"| `{row.declarations[0]}` | {cell(row.text)} |" for row in rows]
            lines += [""]
        lines += render([m for m in item.members if m.kind not in ("field", "value")], language, level + 1, False)
    return lines


def write(folder: Path, language: str, title: str, intro: str, pages: list[Page]) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    overview = [f"# {title}", "", intro, "", "| page | what |", "| --- | --- |"]
    for page in pages:
        first = cell(re.split(r"(?<=[.:])\s", page.text, maxsplit=1)[0])
        overview.append(f"| [{page.title}]({page.name}.md) | {first} |")
        level = 3 if any(item.section for item in page.items) else 2
        intro = [] if page.text == page.items[0].text else [prose(page.text), ""]
        lines = [f"# {escape(page.title)}", "", *intro]
        if level == 3 and not page.items[0].section:
            lines += ["## Types and opening", ""]
        text = "\n".join(lines + render(page.items, language, level, level == 3))
        (folder / f"{page.name}.md").write_text(text)
    (folder / "index.md").write_text("\n".join(overview) + "\n")


def main(arguments: list[str]) -> int:
    import headers
    import package

    c, cpp, python = headers.c_pages(ROOT), headers.cpp_pages(ROOT), package.pages(ROOT)
    missing = [line for pages in (c, cpp, python) for page in pages for line in undocumented(page.items)]
    if missing:
        print("without a comment:", *missing, sep="\n")
        return 1
    if arguments == ["--check"]:
        count = [
            sum(len(item.names) + len(item.members) for page in pages for item in page.items)
            for pages in (c, cpp, python)
        ]
        print("public names, each with a comment: C {}, C++ {}, Python {}".format(*count))
        return 0
    (out,) = map(Path, arguments)
    write(
        out / "c",
        "c",
        "C reference",
        "`#include <zeroipc.h>`, or the headers that are used. Made from their comments; [C](../../c.md) tells more.",
        c,
    )
    write(
        out / "cpp",
        "cpp",
        "C++ reference",
        "`#include <zeroipc/zeroipc.h>`, or the headers that are used; the namespace is `zeroipc`. Made from their "
        "comments; [C++](../../cpp.md) tells more.",
        cpp,
    )
    write(
        out / "python",
        "python",
        "Python reference",
        "`import zeroipc`. Made from the docstrings; [Python](../../python.md) tells how it is used.",
        python,
    )
    (out / "index.md").write_text(OVERVIEW)
    return 0


OVERVIEW = """# API reference

Every public name of each language, from the comments in its sources.

| language | reference | how it is used |
| --- | --- | --- |
| TypeScript | [classes, functions, types](typescript/index.md) | [TypeScript](../typescript.md) |
| C | [headers](c/index.md) | [C](../c.md) |
| C++ | [headers](cpp/index.md) | [C++](../cpp.md) |
| Python | [classes and functions](python/index.md) | [Python](../python.md) |

One word means the same in every language: what `tryPush` is in TypeScript is `zeroipc_queue_try_push` in C and
`try_push` in C++ and Python. The steps behind each are in the
[specification](../specification.md), and what each error asks for in [Troubleshooting](../troubleshooting.md).
"""

if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
