"""The public names of the C and the C++ headers, by libclang."""

from __future__ import annotations

import re
import subprocess
from pathlib import Path

from clang import cindex
from clang.cindex import AccessSpecifier, CursorKind
from reference import Item, Page, error_meanings

RECORDS = (CursorKind.STRUCT_DECL, CursorKind.CLASS_DECL, CursorKind.CLASS_TEMPLATE, CursorKind.UNION_DECL)
CALLS = (
    CursorKind.FUNCTION_DECL,
    CursorKind.FUNCTION_TEMPLATE,
    CursorKind.CXX_METHOD,
    CursorKind.CONSTRUCTOR,
    CursorKind.CONVERSION_FUNCTION,
)
CONSTANTS = (CursorKind.VAR_DECL, CursorKind.FIELD_DECL)
ALIASES = (
    CursorKind.TYPEDEF_DECL,
    CursorKind.TYPE_ALIAS_DECL,
    CursorKind.TYPE_ALIAS_TEMPLATE_DECL,
    CursorKind.CONCEPT_DECL,
)
#: Names that every container has, and that say all by themselves.
STANDARD = {"value_type", "size_type", "iterator", "const_iterator", "key_type", "mapped_type"}
SECTION = re.compile(r"^\s*// --- (.*?) -+\s*$")


def system_includes(language: str) -> list[str]:
    """Where the compiler finds its own headers."""
    call = ["c++" if language == "c++" else "cc", "-E", "-x", language, "-v", "/dev/null"]
    said = subprocess.run(call, capture_output=True, text=True, check=True).stderr
    folders = said.split("search starts here:\n")[-1].split("End of search list")[0]
    return [option for folder in folders.split() for option in ("-isystem", folder)]


def parse(header: Path, language: str, standard: str, include: Path) -> cindex.TranslationUnit:
    # Without __SSE2__ the headers leave out GCC's intrinsics, which Clang does not read.
    options = [
        "-x",
        language,
        f"-std={standard}",
        "-U__SSE2__",
        "-Wno-everything",
        f"-I{include}",
        *system_includes(language),
    ]
    flags = cindex.TranslationUnit.PARSE_SKIP_FUNCTION_BODIES | cindex.TranslationUnit.PARSE_DETAILED_PROCESSING_RECORD
    unit = cindex.Index.create().parse(str(header), options, options=flags)
    errors = [str(d) for d in unit.diagnostics if d.severity >= cindex.Diagnostic.Error]
    if errors:
        raise SystemExit("\n".join(errors))
    return unit


class Source:
    """A header's lines."""

    def __init__(self, path: Path) -> None:
        self.bytes = path.read_bytes()
        self.lines = self.bytes.decode().split("\n")

    def between(self, start: int, end: int) -> str:
        return self.bytes[start:end].decode()

    def opening(self) -> str:
        """The comment with which the header begins."""
        found = []
        for line in self.lines:
            if not line.startswith("//"):
                break
            found.append(line[2:].removeprefix(" "))
        return "\n".join(found)

    def section(self, line: int) -> str:
        """What the last `// --- title ---` above says."""
        for k in range(line - 1, -1, -1):
            if m := SECTION.match(self.lines[k]):
                return m[1]
        return ""

    def before(self, line: int) -> str:
        """The `/** ... */` that ends on the line above this one: Clang does not see it before every template."""
        last = first = line - 2
        if not self.lines[last].rstrip().endswith("*/"):
            return ""
        while not self.lines[first].lstrip().startswith("/**"):
            first -= 1
        return plain("\n".join(self.lines[first : last + 1]).strip())

    def behind(self, line: int) -> str:
        """The comment at the end of this line, and its continuation."""
        code, sep, text = self.lines[line - 1].partition("//")
        if not sep or not code.strip():
            return ""
        found = [text.strip()]
        for follower in self.lines[line:]:
            if not follower.strip().startswith("//") or follower.find("//") < len(code) - 1:
                break
            found.append(follower.strip().removeprefix("//").strip())
        return " ".join(found).removeprefix("/<").strip()


def plain(comment: str | None) -> str:
    """The text of a `/** ... */`, or of `/// ...` lines."""
    if not comment or not comment.startswith(("/**", "///")):
        return ""
    lines = comment.removeprefix("/**").removesuffix("*/").split("\n")
    return "\n".join(re.sub(r"^\s*(\*|///)? ?", "", line) for line in lines).strip()


def first(cursor: cindex.Cursor) -> cindex.SourceLocation:
    """Where a declaration begins. Clang does not tell it of a template that is one by an `auto` only."""
    return cursor.location if cursor.extent.start.file is None else cursor.extent.start


def declaration(source: Source, cursor: cindex.Cursor) -> str:
    """The declaration as it is written, without its body."""
    start = first(cursor)
    end = cursor.extent.end.offset
    text = source.between(start.offset, end if end > start.offset else start.offset + 1000)
    if cursor.kind in RECORDS or cursor.kind == CursorKind.ENUM_DECL:
        text = text.split("{")[0]
    depth, end = 0, len(text)
    for k, letter in enumerate(text):
        if letter in "([":
            depth += 1
        elif letter in ")]":
            depth -= 1
        elif depth == 0 and cursor.kind in CALLS:
            brace = letter == "{" and not text[:k].rstrip().endswith("requires")
            colon = (
                letter == ":" and text[k - 1] != ":" and text[k + 1 : k + 2] != ":" and text[:k].rstrip().endswith(")")
            )
            if (
                letter == ";"
                or (brace and ")" in text[:k])
                or (colon and cursor.kind in (CursorKind.CONSTRUCTOR, CursorKind.FUNCTION_TEMPLATE))
            ):
                end = k
                break
    text = re.sub(r"\[\[[^\]]*\]\]\s*", "", text[:end].rstrip().rstrip(";"))
    text = re.sub(r"^extern \"C\" ", "", text)
    indent = start.column - 1
    lines = text.split("\n")
    return "\n".join([lines[0], *(line[indent:] if not line[:indent].strip() else line for line in lines[1:])]) + (
        ";" if cursor.kind not in RECORDS or not cursor.is_definition() else ""
    )


class Reader:
    def __init__(self, folder: Path, language: str) -> None:
        self.folder, self.language = folder, language
        self.sources: dict[str, Source] = {}
        self.pages: dict[str, list[Item]] = {}
        self.meanings = error_meanings()

    def source(self, cursor: cindex.Cursor) -> Source | None:
        file = cursor.location.file
        if file is None:
            return None
        path = Path(file.name).resolve()
        if self.folder not in path.parents or "detail" in path.parts:
            return None
        return self.sources.setdefault(str(path), Source(path))

    def place(self, cursor: cindex.Cursor) -> str:
        path = Path(cursor.location.file.name).resolve()
        return f"{path.relative_to(self.folder.parents[1])}:{cursor.location.line}"

    def read(self, cursor: cindex.Cursor) -> None:
        """Everything at the top, and in the namespace."""
        for child in cursor.get_children():
            if self.source(child) is None:
                continue
            if child.kind in (CursorKind.NAMESPACE, CursorKind.LINKAGE_SPEC, CursorKind.UNEXPOSED_DECL):
                if child.spelling not in ("detail", "std"):
                    self.read(child)
                continue
            name = Path(child.location.file.name).stem
            self.add(self.pages.setdefault(name, []), child)

    def is_public(self, cursor: cindex.Cursor) -> bool:
        if cursor.access_specifier in (AccessSpecifier.PRIVATE, AccessSpecifier.PROTECTED):
            return False
        if cursor.spelling in STANDARD:
            return False
        if cursor.kind == CursorKind.CONSTRUCTOR and (cursor.is_copy_constructor() or cursor.is_move_constructor()):
            return False
        return not cursor.spelling.startswith(("operator=", "<deduction")) or cursor.spelling == "operator=="

    def add(self, items: list[Item], cursor: cindex.Cursor) -> None:
        source = self.source(cursor)
        if source is None or not self.is_public(cursor):
            return
        if (
            cursor.semantic_parent is not None
            and cursor.lexical_parent is not None
            and cursor.semantic_parent != cursor.lexical_parent
        ):
            return  # the definition of a member, behind its class
        declared = cursor.kind in RECORDS and not cursor.is_definition()
        if declared and (self.language == "c++" or cursor.get_definition() is not None):
            return
        if cursor.kind in RECORDS or cursor.kind == CursorKind.ENUM_DECL:
            item = self.make(source, cursor, "type")
            for child in cursor.get_children():
                self.add_member(item.members, child, item)
            if not any(cursor.spelling in other.names for other in items):
                items.append(item)
            return
        if cursor.kind == CursorKind.TYPEDEF_DECL:
            known = next((item for item in items if cursor.spelling in item.names), None)
            if known:  # typedef struct x { ... } x;
                known.text = known.text or plain(cursor.raw_comment)
                return
        if cursor.kind in CALLS or cursor.kind in CONSTANTS or cursor.kind in ALIASES:
            self.join(items, source, cursor)

    def join(self, items: list[Item], source: Source, cursor: cindex.Cursor) -> None:
        item = self.make(source, cursor, "call" if cursor.kind in CALLS else "name")
        before = source.lines[first(cursor).line - 2].strip()
        follows = before != "" and not before.startswith(("//", "#", "*", "/*")) and not before.endswith(("*/", ":"))
        if follows and not item.text and items and items[-1].kind == item.kind and items[-1].text:
            items[-1].names += item.names
            items[-1].declarations += item.declarations
        else:
            items.append(item)

    def add_member(self, items: list[Item], cursor: cindex.Cursor, parent: Item) -> None:
        source = self.source(cursor)
        if source is None:
            return
        if cursor.kind == CursorKind.ENUM_CONSTANT_DECL:
            item = self.make(source, cursor, "value")
            code = cursor.spelling.upper().removeprefix("ZEROIPC_")
            item.declarations = [cursor.spelling]
            if cursor.enum_value > 0 and parent.names[0] in ("zeroipc_status", "ErrorCode"):
                item.text = item.text or self.meanings[code]
            if parent.place == item.place:
                item.text = item.text or parent.text  # all in one line
            items.append(item)
        elif cursor.kind == CursorKind.FIELD_DECL:
            if self.is_public(cursor):
                item = self.make(source, cursor, "field")
                item.declarations = [re.sub(r"\s*=.*", "", declaration(source, cursor).rstrip(";").replace("\n", " "))]
                same_line = items and items[-1].place == item.place
                if same_line and not items[-1].declarations[0].endswith(item.names[0]):
                    items[-1].declarations[0] = item.declarations[0]
                    items[-1].names += item.names
                else:
                    items.append(item)
        else:
            self.add(items, cursor)

    def make(self, source: Source, cursor: cindex.Cursor, kind: str) -> Item:
        text = plain(cursor.raw_comment) or source.before(first(cursor).line)
        if not text and (kind in ("field", "value") or first(cursor).line == cursor.extent.end.line):
            text = source.behind(cursor.extent.end.line)
        name = (
            re.sub(r"<.*", "", cursor.spelling)
            if cursor.kind in (CursorKind.CONSTRUCTOR, CursorKind.FUNCTION_TEMPLATE)
            else cursor.spelling
        )
        section = source.section(first(cursor).line) if cursor.semantic_parent is not None else ""
        return Item(kind, [name], [declaration(source, cursor)], text, self.place(cursor), section=section)


def macros(unit: cindex.TranslationUnit, reader: Reader) -> None:
    for cursor in unit.cursor.get_children():
        if cursor.kind != CursorKind.MACRO_DEFINITION:
            continue
        source = reader.source(cursor)
        if source is None or not cursor.spelling.startswith("ZEROIPC_"):
            continue
        if cursor.spelling.endswith("_H") or cursor.spelling.startswith("ZEROIPC_PUBLIC_"):
            continue  # of the headers themselves
        line = cursor.location.line
        k = line - 2
        while source.lines[k].startswith("#define"):
            k -= 1
        text = source.behind(line) or source.before(k + 2)
        spelled = source.lines[line - 1].split("//")[0].strip()
        item = Item("name", [cursor.spelling], [spelled], text, reader.place(cursor), section=source.section(line))
        reader.pages.setdefault(Path(cursor.location.file.name).stem, []).insert(0, item)


def pages(reader: Reader, title: str) -> list[Page]:
    found = []
    by_stem = {Path(path).stem: source for path, source in reader.sources.items()}
    for name in sorted(name for name, items in reader.pages.items() if items):
        found.append(Page(name, title.format(name), by_stem[name].opening(), reader.pages[name]))
    return found


def c_pages(root: Path) -> list[Page]:
    include = root / "c/include"
    unit = parse(include / "zeroipc.h", "c", "c99", include)
    reader = Reader(include, "c")
    reader.read(unit.cursor)
    macros(unit, reader)
    return pages(reader, "{}.h")


def cpp_pages(root: Path) -> list[Page]:
    include = root / "cpp/include"
    unit = parse(include / "zeroipc/zeroipc.h", "c++", "c++2b", include)
    reader = Reader(include, "c++")
    reader.read(unit.cursor)
    return pages(reader, "{}.h")
