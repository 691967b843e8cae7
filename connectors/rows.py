"""What is in a member: text, JSON and tables, read as a stream, one element or row at a time.

Each reader yields (where, value), and a value that cannot be read is an `Unreadable` in its place:
one broken element costs no other. Exports break off, mix encodings, put JavaScript before their
JSON, and forget to close a quote; an item's place is its member and number, never its text.
"""

from __future__ import annotations

import codecs
import csv
import io
import json
import re
from collections import deque
from collections.abc import Generator, Iterator
from contextlib import closing
from dataclasses import dataclass
from typing import Any

from audit.errors import CutFileError, SourceError
from audit.post import Unreadable
from connectors.archive import HEAD, Archive, Member

CHUNK = 256 * 1024  # characters that are decoded at once
OBJECT_LIMIT = 12 << 20  # characters of one JSON object, one line or one CSV field
ROW_LIMIT = 4 << 20  # characters of a CSV row; more than that is a quote that was never closed
AGAIN_LIMIT = 64 << 20  # characters of a CSV member that are read again for the sake of such rows
LONGEST_NUMBER = 400  # digits
DOCUMENT_LIMIT = 12 << 20  # characters of a member that is read whole


@dataclass(frozen=True, slots=True)
class Start:
    """The beginning of a member as text: all that may be looked at to recognise it."""

    text: str
    encoding: str
    is_whole: bool


def start_of(archive: Archive, member: Member) -> Start:
    """Return the first 64 KiB of a member as text, without its byte order mark.

    Raises:
        SourceError: as `Archive.head`.

    """
    head = archive.head(member)
    encoding = _encoding_of(head)
    text = head.decode(encoding, "replace").lstrip("\ufeff")
    return Start(text, encoding, is_whole=len(head) < HEAD)


def _encoding_of(head: bytes) -> str:
    """Return the codec of a text that starts with `head`: by its mark, else strict UTF-8."""
    if head.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        return "utf-16"
    try:
        codecs.getincrementaldecoder("utf-8-sig")("strict").decode(head)
    except UnicodeDecodeError:
        return "cp1252"
    return "utf-8-sig"


def text_stream(archive: Archive, member: Member, newline: str | None = None) -> io.TextIOWrapper:
    """Open a member as text. Bytes that do not decode become U+FFFD and are seen later as such."""
    codec = _encoding_of(archive.head(member))
    return io.TextIOWrapper(archive.open(member), codec, "replace", newline=newline)


def read_text(archive: Archive, member: Member) -> str:
    """Return a small member whole.

    Raises:
        CutFileError: it is broken, or longer than a document of an export can be.

    """
    with text_stream(archive, member) as stream:
        text = stream.read(DOCUMENT_LIMIT + 1)
    if len(text) > DOCUMENT_LIMIT:
        raise CutFileError(f"{member.name}: longer than such a file can be")
    return text


def _text_pieces(archive: Archive, member: Member) -> Generator[str]:
    # not a TextIOWrapper: what it has decoded is lost when reading on breaks off
    decoder = codecs.getincrementaldecoder(_encoding_of(archive.head(member)))("replace")
    with archive.open(member) as stream:
        while piece := stream.read1(CHUNK):
            yield decoder.decode(piece)
    yield decoder.decode(b"", final=True)


def _whole_number(digits: str) -> int | None:
    # Python refuses to read endless ones (and takes long for them); no field of a post has such
    return int(digits) if len(digits) <= LONGEST_NUMBER else None


def _without_surrogates(value: Any) -> Any:
    """Return a decoded value that can be written down: lone surrogates become U+FFFD."""
    if isinstance(value, str):
        return _SURROGATES.sub("\ufffd", value)
    if isinstance(value, list):
        return [_without_surrogates(one) for one in value]
    if isinstance(value, dict):
        return {_without_surrogates(k): _without_surrogates(v) for k, v in value.items()}
    return value


def _decoded(text: str, at: int = 0) -> tuple[Any, int]:
    """Return the JSON value that stands at a place of the text, and the place behind it."""
    value, end = _DECODER.raw_decode(text, at)
    return _without_surrogates(value) if _ESCAPED.search(text, at, end) else value, end


_SURROGATES = re.compile(r"[\ud800-\udfff]")
_ESCAPED = re.compile(r"\\u[dD]")  # how JSON writes a surrogate
_DECODER = json.JSONDecoder(parse_int=_whole_number)
_SEPARATORS = re.compile(r"[ \t\r\n,]*")
_STRUCTURE = re.compile(r'[][{}",:]')
_OPENING = re.compile(r'\{\s*"([^"\\]{1,100})"\s*:')


def json_items(archive: Archive, member: Member) -> Iterator[tuple[str, Any | Unreadable]]:
    """Yield (where, value) for each element of the member's outermost JSON list.

    Whatever stands before the first `[` (an assignment to a JavaScript variable) is passed over.
    The member is read as a stream. A broken element is an `Unreadable`, and reading goes on after
    it where the next element can be found; a member that breaks off yields one `cut_file` at the
    end, and so does one that holds something, but no list.
    """
    with closing(_text_pieces(archive, member)) as pieces:
        yield from _elements(_Window(pieces), member.name)


def _elements(window: _Window, name: str) -> Iterator[tuple[str, Any | Unreadable]]:
    count, lost = 0, False

    def where() -> str:
        return f"{name}, item {count}"

    started = window.skip_past("[")
    while started and not lost and window.next_character() not in ("", "]"):
        count += 1
        try:
            value = window.decode()
        except RecursionError:
            value = Unreadable(where(), "too_deep")
        except EOFError:
            yield where(), Unreadable(where(), "cut_file")
            return
        except ValueError:
            value = Unreadable(where(), "bad_row")
        lost = isinstance(value, Unreadable) and not window.resync()
        if lost and window.failed:
            value = Unreadable(where(), "cut_file")  # it breaks off within this element
        yield where(), value
    closed = lost or window.next_character() == "]" or (not started and window.is_blank())
    window.drain()  # the checksum of a zip's member is known at its very end only
    if (window.failed and not lost) or not closed:
        count += 1
        yield where(), Unreadable(where(), "cut_file")


class _Window:
    """The undecoded rest of a JSON text, filled as needed; grows only as far as one element."""

    def __init__(self, pieces: Iterator[str]) -> None:
        self._pieces = pieces
        self._text, self._at = "", 0
        self._at_end = False
        self._key = ""  # by which the elements of this list begin
        self.failed = False  # the member broke off instead of ending

    def _fill(self, size: int = 0) -> None:
        parts, wanted = [self._text[self._at :]], max(size, CHUNK)
        try:
            while wanted > 0 and not self._at_end:
                piece = next(self._pieces, None)
                self._at_end = piece is None
                parts.append(piece or "")
                wanted -= len(piece or "")
        except (CutFileError, SourceError):
            self.failed = self._at_end = True
        self._text, self._at = "".join(parts), 0

    def skip_past(self, mark: str) -> bool:
        """Go behind the first `mark`; False when there is none in the first 64 KiB."""
        while mark not in self._text and not self._at_end and len(self._text) < HEAD:
            self._fill()
        found = self._text.find(mark)
        self._at = found + 1
        return found >= 0

    def is_blank(self) -> bool:
        """Tell whether nothing but white space is left."""
        return self._at_end and not self._text[self._at :].strip()

    def next_character(self) -> str:
        """Pass over white space and commas; return the character there, "" at the end."""
        while True:
            found = _SEPARATORS.match(self._text, self._at)
            self._at = found.end() if found else self._at
            if self._at < len(self._text) or self._at_end:
                return self._text[self._at : self._at + 1]
            self._fill()

    def decode(self) -> Any:
        """Decode one element and pass it. What does not end yet is read on, twice as much each time.

        Raises:
            EOFError: the text ends within the element.
            ValueError, RecursionError: the element is broken, or nested too deep.

        """
        while True:
            try:
                value, end = _decoded(self._text, self._at)
            except json.JSONDecodeError as error:
                size = len(self._text) - self._at
                if not _unfinished(error) or size > OBJECT_LIMIT:
                    raise
                if self._at_end:
                    raise EOFError from None
                self._fill(min(size, OBJECT_LIMIT + CHUNK - size))
                continue
            if end == len(self._text) and not self._at_end and not isinstance(value, dict | list):
                self._fill()  # a number may go on in the next chunk
                continue
            self._at = end
            if isinstance(value, dict) and value:
                self._key = next(iter(value))
            return value

    def resync(self) -> bool:
        """Go to the next element after a broken one; False when none can be found.

        Lists inside an element look like the outer one, hence the elements' first key is asked for.
        """
        own = _OPENING.match(self._text, self._at)
        keys = {self._key, own[1] if own else ""} - {""}
        either = "|".join(map(re.escape, sorted(keys)))
        known, unknown = rf',\s*(?=\{{\s*"(?:{either})"\s*:)', r"\}\s*,\s*(?=\{)"
        following = re.compile(known if keys else unknown)
        while True:
            found = following.search(self._text, self._at)
            if found:
                self._at = found.end()
                return True
            self._at = max(self._at, len(self._text) - 1024)
            if self._at_end:
                return False
            self._fill()

    def drain(self) -> None:
        """Read what is left, to the end of the member, and drop it."""
        while not self._at_end:
            self._at = len(self._text)
            self._fill()


def _unfinished(error: json.JSONDecodeError) -> bool:
    """Tell whether decoding stopped because the text ended there, not because it is wrong."""
    if "Unterminated" in error.msg:
        return True
    rest = len(error.doc) - error.pos  # of a half word, such as `fal` or `-`, or half an escape
    return rest <= len(" -Infinity") and not _STRUCTURE.search(error.doc, error.pos)


def read_json(archive: Archive, member: Member) -> Any:
    """Return a small JSON member whole, past a leading JavaScript assignment.

    Raises:
        CutFileError: it is broken, too long or nested too deep.

    """
    text = read_text(archive, member)
    if text.lstrip()[:1] not in ("{", "["):
        text = text.partition("=")[2]
    try:
        return _decoded(text.lstrip())[0]
    except (ValueError, RecursionError) as error:
        raise CutFileError(f"{member.name}: {type(error).__name__}") from None


def begins_list(text: str) -> bool:
    """Tell whether a JSON text begins with a list of objects, not with a broken line."""
    return bool(re.match(r"\s*\[\s*(\{|\]\s*$)", text))


def json_lines(archive: Archive, member: Member) -> Iterator[tuple[str, Any | Unreadable]]:
    """Yield (where, value) for each line of a member that holds one JSON value a line.

    Blank lines are no values. A broken line is an `Unreadable`; the last one, if it has no end, is
    `cut_file`.
    """
    number = 1
    try:
        with text_stream(archive, member, newline="\n") as stream:
            while line := stream.readline(OBJECT_LIMIT):
                where = f"{member.name}, line {number}"
                if _is_endless(stream, line):
                    yield where, Unreadable(where, "bad_row")
                elif line.strip():
                    yield where, _json_line(line, where)
                number += 1
    except (CutFileError, SourceError):
        where = f"{member.name}, line {number}"
        yield where, Unreadable(where, "cut_file")


def _json_line(line: str, where: str) -> Any | Unreadable:
    text = line.strip()
    try:
        value, end = _decoded(text)
    except RecursionError:
        return Unreadable(where, "too_deep")
    except ValueError:
        return Unreadable(where, "bad_row" if line.endswith("\n") else "cut_file")
    return value if end == len(text) else Unreadable(where, "bad_row")


def _is_endless(stream: io.TextIOBase, line: str) -> bool:
    """Tell whether a line is longer than it can be; what is left of it is read and dropped."""
    rest = line if len(line) >= OBJECT_LIMIT else "\n"
    while rest and not rest.endswith("\n"):
        rest = stream.readline(CHUNK)
    return len(line) >= OBJECT_LIMIT


def csv_rows(
    archive: Archive, member: Member, delimiter: str = ","
) -> Iterator[tuple[str, dict[str, str] | Unreadable]]:
    """Yield (where, row by column name) of a CSV member; line breaks inside quotes are kept.

    A row with more cells than the header has, or fewer, is an `Unreadable`. Blank lines are no rows.
    So is a row whose quotes do not fit: it costs its first line, and the lines after that are read
    again as rows of their own, or a quote that is never closed would swallow the rest of the file.
    """
    header: list[str] = []
    number = 0
    try:
        with text_stream(archive, member, newline="") as stream:
            for number, cells in enumerate(_cells_of_rows(stream, delimiter), 1):
                where = f"{member.name}, row {number}"
                if cells is None and not header:
                    yield where, Unreadable(where, "cut_file")
                    return
                if cells is not None and not any(cell.strip() for cell in cells):
                    continue
                if cells is not None and not header:
                    header = [name.strip() for name in cells]
                elif cells is None or len(cells) != len(header):
                    yield where, Unreadable(where, "bad_row")
                else:
                    yield where, dict(zip(header, cells, strict=True))
    except (CutFileError, SourceError):
        where = f"{member.name}, row {number + 1}"
        yield where, Unreadable(where, "cut_file")


def _cells_of_rows(stream: io.TextIOBase, delimiter: str) -> Iterator[list[str] | None]:
    """Yield the cells of each row, None for a row whose quotes do not fit."""
    csv.field_size_limit(OBJECT_LIMIT)
    lines = _Lines(stream)
    reader = csv.reader(lines, delimiter=delimiter, strict=True)
    while True:
        lines.start_row()
        cells: list[str] | None = None
        try:
            cells = next(reader)
        except StopIteration:
            return
        except csv.Error:
            lines.give_back()
        yield cells


class _Lines:
    """The lines of a CSV file, of which those of one row can be read again."""

    def __init__(self, stream: io.TextIOBase) -> None:
        self._stream = stream
        self._again: deque[str] = deque()
        self._row: list[str] = []
        self._size = 0
        self._patience = AGAIN_LIMIT

    def start_row(self) -> None:
        self._row, self._size = [], 0

    def __iter__(self) -> _Lines:
        return self

    def __next__(self) -> str:
        # a row without end stops here, which the strict reader calls an error
        line = "" if self._size > ROW_LIMIT else self._next_line()
        if not line:
            raise StopIteration
        self._row.append(line)
        self._size += len(line)
        return line

    def give_back(self) -> None:
        """Let all lines of the row but the first be read again, as long as that stays cheap."""
        self._patience -= self._size
        if self._patience > 0:
            self._again.extendleft(reversed(self._row[1:]))

    def _next_line(self) -> str:
        if self._again:
            return self._again.popleft()
        line = self._stream.readline(OBJECT_LIMIT)
        _is_endless(self._stream, line)  # then its beginning is all that is left of it
        return line
