"""An export on disk: a zip, a folder or one file, seen as a list of members.

Nothing is ever unpacked or written. A connector gets a view that holds only the members its own
patterns allow; the never-patterns below win over all of them. Sizes are counted while reading,
since what a zip says of itself may be a lie. What the members mean is the connectors' business.
"""

from __future__ import annotations

import codecs
import copy
import csv
import hashlib
import io
import json
import lzma
import os
import re
import stat
import struct
import zipfile
import zlib
from collections import Counter, deque
from collections.abc import Generator, Iterator, Mapping
from contextlib import closing
from dataclasses import dataclass, field
from pathlib import Path, PurePosixPath
from typing import IO, Any, cast

from audit.errors import CutFileError, SourceError
from audit.post import Unreadable

HEAD = 64 * 1024  # what may be read of a member to recognise it
MEMBER_LIMIT = 1 << 30
TOTAL_LIMIT = 4 << 30
RATIO_LIMIT = 200  # uncompressed : compressed, above RATIO_FLOOR
RATIO_FLOOR = 10 << 20
MEMBERS_LIMIT = 500_000
CHUNK = 256 * 1024
PIECE = 8 * 1024  # of packed bytes, read at once
OBJECT_LIMIT = 32 << 20  # characters of one JSON object or one CSV field
ROW_LIMIT = 4 << 20  # characters of a CSV row; more than that is a quote that was never closed
AGAIN_LIMIT = 64 << 20  # characters of a CSV member that are read again for the sake of such rows
LONGEST_NUMBER = 400  # digits
DOCUMENT_LIMIT = 64 << 20  # characters of a member that is read whole
_BROKEN = (
    zipfile.BadZipFile,
    zlib.error,
    lzma.LZMAError,
    struct.error,
    EOFError,
    OSError,
    ValueError,
)

NEVER: Mapping[str, re.Pattern[str]] = {
    group: re.compile(rf"(^|/)(?:{words})", re.IGNORECASE)
    for group, words in {
        "messages": r"(direct-?messages?|messages?|message-event|inbox|chat|chats|chat_history|"
        r"grok-chat|nachrichten|mensajes|mensagens|messaggi|berichten|wiadomo|meddelanden|"
        r"group-?messages?)([-_ .()/]|\d|$)",
        "contacts": r"(contacts?|friends|connections|invitations|followers?|following|block(ed)?|"
        r"mute|kontakte|contactos|contatos|contatti)([-_ ./]|$)",
        "advertising": r"(ads?|advertis\w*|personalization|werbung|anuncios|publicit\w*)([-_ ./]|$)",
        "devices and addresses": r"(ip[-_](audit|logs?)|device|login|logins|sessions?|app\.js)([-_ ./]|$)",
        "likes, votes and searches": r"(likes?|votes|(post|comment)_votes|saved|hidden_posts|"
        r"bookmarks?|search\w*)([-_ ./]|$)",
    }.items()
}

_ZIP_STARTS = (b"PK\x03\x04", b"PK\x05\x06", b"PK\x07\x08")
_MAGIC = {b"Rar!": "RAR", b"7z\xbc\xaf": "7z", b"\x28\xb5\x2f\xfd": "zstd", b"\x1f\x8b": "gzip"}


@dataclass(frozen=True, slots=True)
class Member:
    """One file inside an export. `entry` is what opens it: a zip entry or a path."""

    name: str
    size: int
    entry: zipfile.ZipInfo | Path


@dataclass
class Archive:
    """An opened export. Readers get a narrowed view of it from `only`.

    `columns` and `zone` are what the user told of a table (`--map`, `--tz`).
    """

    path: Path
    members: tuple[Member, ...]
    zipped: zipfile.ZipFile | None = None
    columns: Mapping[str, str] = field(default_factory=dict)
    zone: str | None = None
    opened: set[str] = field(default_factory=set)
    _spent: Counter[str] = field(default_factory=Counter)

    @property
    def name(self) -> str:
        """The base name, which is all that a coverage file says of where the export lies."""
        return self.path.name

    def only(self, patterns: str) -> Archive:
        """Return a view of the members whose name matches; never-members are in no view.

        `patterns` is one regular expression, searched in the member's name without regard to case.
        """
        allowed = re.compile(patterns, re.IGNORECASE)
        chosen = tuple(m for m in self.members if allowed.search(m.name) and not never(m.name))
        return Archive(
            self.path, chosen, self.zipped, self.columns, self.zone, self.opened, self._spent
        )

    def find(self, pattern: str) -> list[Member]:
        """Return the members of this view whose name matches, in natural order (part2, part10)."""
        wanted = re.compile(pattern, re.IGNORECASE)
        return sorted((m for m in self.members if wanted.search(m.name)), key=_natural)

    def open(self, member: Member) -> io.BufferedReader:
        """Open a member of this view for reading, with the caps counted while it is read.

        Raises:
            SourceError: it is encrypted or packed in a way that cannot be read.
            CutFileError: it is damaged or not readable; reading raises it too, where it breaks off.

        """
        if member not in self.members:
            raise SourceError(f"{member.name}: not a member that this reader may open.")
        self.opened.add(member.name)
        return io.BufferedReader(_Counted(self, member, self._raw(member)), CHUNK)

    def head(self, member: Member) -> bytes:
        """Return the first 64 KiB of a member, or less where it breaks off.

        Raises:
            SourceError: as `open`; the advice in it is for the person who gave the export.

        """
        start = b""
        try:
            with self.open(member) as stream:
                while len(start) < HEAD and (piece := stream.read1(HEAD - len(start))):
                    start += piece
        except CutFileError:
            pass  # what came before is enough to recognise it; reading it tells the rest
        return start

    def digest(self) -> str:
        """Return what tells this export from another: a hash of its members' names and sizes."""
        state = hashlib.sha256()
        for member in sorted(self.members, key=lambda m: m.name):
            crc = member.entry.CRC if isinstance(member.entry, zipfile.ZipInfo) else 0
            state.update(f"{member.name}\0{member.size}\0{crc}\n".encode("utf-8", "replace"))
        return state.hexdigest()

    def not_opened(self) -> dict[str, int]:
        """Count the members that were not opened: by known group, else by top folder, no names."""
        counts: Counter[str] = Counter()
        for member in self.members:
            if member.name not in self.opened:
                top, _, below = member.name.partition("/")
                counts[never(member.name) or (top if below else "other files")] += 1
        return dict(sorted(counts.items()))

    def close(self) -> None:
        """Close the zip, if it is one."""
        if self.zipped:
            self.zipped.close()

    def _raw(self, member: Member) -> IO[bytes]:
        if isinstance(member.entry, Path):
            try:
                return member.entry.open("rb")
            except OSError as error:
                raise CutFileError(f"{member.name}: {type(error).__name__}") from None
        assert self.zipped is not None  # noqa: S101 - members of a zip come with it
        if member.entry.flag_bits & 0x1:
            raise SourceError(
                f"{self.name}: {member.name} is locked with a password.",
                "Unpack it with the password first, then give the folder.",
            )
        try:
            # zipfile drops the last block of a member whose checksum is wrong; _Counted keeps it
            # and compares the checksum itself
            unchecked = copy.copy(member.entry)
            del unchecked.CRC
            return self.zipped.open(unchecked)
        except NotImplementedError:
            raise SourceError(
                f"{self.name}: {member.name} is packed in a way that this program cannot read.",
                "Unpack it with your system's own tool, then give the folder.",
            ) from None
        except _BROKEN as error:
            raise CutFileError(f"{member.name}: {type(error).__name__}") from None


class _Counted(io.RawIOBase):
    """A stream that stops when a member or the whole export outgrows what an export can be."""

    def __init__(self, archive: Archive, member: Member, raw: IO[bytes]) -> None:
        super().__init__()
        self._archive, self._member, self._read = archive, member, 0
        self._raw = cast("io.BufferedIOBase", raw)
        self._entry = member.entry if isinstance(member.entry, zipfile.ZipInfo) else None
        self._checksum = 0

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: Any) -> int:
        try:
            # small and one at a time: the piece in which a member breaks off is lost
            data = self._raw.read1(min(len(buffer), PIECE))
        except _BROKEN as error:
            raise CutFileError(f"{self._member.name}: {type(error).__name__}") from None
        self._read += len(data)
        self._archive._spent["bytes"] += len(data)
        bomb = self._read > RATIO_FLOOR and self._outgrows_its_packing()
        if bomb or self._read > MEMBER_LIMIT or self._archive._spent["bytes"] > TOTAL_LIMIT:
            raise CutFileError(f"{self._member.name}: grows beyond what an export can be")
        if self._entry:
            self._checksum = zlib.crc32(data, self._checksum)
            if not data and self._checksum != self._entry.CRC:
                raise CutFileError(f"{self._member.name}: its checksum is wrong")
        buffer[: len(data)] = data
        return len(data)

    def close(self) -> None:
        self._raw.close()
        super().close()

    def _outgrows_its_packing(self) -> bool:
        packed = self._entry.compress_size if self._entry else self._read
        return self._read > RATIO_LIMIT * packed


def never(name: str) -> str | None:
    """Return the group of members that are never opened and that `name` belongs to, if any."""
    return next((group for group, pattern in NEVER.items() if pattern.search(name)), None)


def open_export(
    path: Path, columns: Mapping[str, str] | None = None, zone: str | None = None
) -> Archive:
    """Open a zip, a folder or a single file.

    Raises:
        SourceError: it is not there, not readable, or packed in a way that cannot be read.

    """
    told: dict[str, Any] = {"columns": columns or {}, "zone": zone}
    try:
        if path.is_dir():
            return Archive(path, tuple(_folder_members(path)), **told)
        with path.open("rb") as stream:
            magic = stream.read(4)
            size = os.fstat(stream.fileno()).st_size
    except OSError as error:
        why = error.strerror or type(error).__name__
        raise SourceError(f"{path}: {why}.", "Check the path.") from None
    for start, packer in _MAGIC.items():
        if magic.startswith(start):
            raise SourceError(
                f"{path.name}: packed with {packer}.", "Unpack it first, then give the folder."
            )
    if magic not in _ZIP_STARTS and not zipfile.is_zipfile(path):
        return Archive(path, (Member(path.name, size, path),), **told)
    try:
        zipped = zipfile.ZipFile(path)
    except (*_BROKEN, NotImplementedError):
        raise SourceError(
            f"{path.name}: the zip is cut short or damaged.",
            "Download it again; if it came in several parts, download all of them.",
        ) from None
    return Archive(path, tuple(_zip_members(zipped)), zipped, **told)


def _zip_members(zipped: zipfile.ZipFile) -> Iterator[Member]:
    # infolist, not names: two members of one name are two members
    for entry in zipped.infolist()[:MEMBERS_LIMIT]:
        name = entry.filename.replace("\\", "/").lstrip("/")
        if entry.is_dir() or "__MACOSX/" in name or stat.S_ISLNK(entry.external_attr >> 16):
            continue
        yield Member(_clean_name(name), entry.file_size, entry)


def _folder_members(root: Path) -> Iterator[Member]:
    count = 0
    for folder, folders, files in os.walk(root):  # never follows links
        folders.sort()
        for name in sorted(files):
            path = Path(folder, name)
            info = path.lstat()
            count += 1
            if not stat.S_ISREG(info.st_mode) or count > MEMBERS_LIMIT:
                continue
            inside = PurePosixPath(path.relative_to(root).as_posix())
            yield Member(_clean_name(str(inside)), info.st_size, path)


def _clean_name(name: str) -> str:
    # lone surrogates and control characters in a name would break a log line or the coverage file
    text = name.encode("utf-8", "replace").decode("utf-8")
    return "".join(c if c.isprintable() else "�" for c in text)


def _natural(member: Member) -> list[tuple[int, str]]:
    pieces = re.findall(r"\d+|\D+", member.name)
    return [(int(p), "") if p.isdigit() else (-1, p) for p in pieces]


def encoding_of(head: bytes) -> str:
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
    codec = encoding_of(archive.head(member))
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
    decoder = codecs.getincrementaldecoder(encoding_of(archive.head(member)))("replace")
    with archive.open(member) as stream:
        while piece := stream.read1(CHUNK):
            yield decoder.decode(piece)
    yield decoder.decode(b"", final=True)


def _whole_number(digits: str) -> int | None:
    # Python refuses to read endless ones (and takes long for them); no field of a post has such
    return int(digits) if len(digits) <= LONGEST_NUMBER else None


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
        yield where(), value
    closed = lost or window.next_character() == "]" or (not started and window.is_blank())
    window.drain()  # the checksum of a zip's member is known at its very end only
    if window.failed or not closed:
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
                value, end = _DECODER.raw_decode(self._text, self._at)
            except json.JSONDecodeError as error:
                size = len(self._text) - self._at
                if not _unfinished(error) or size > OBJECT_LIMIT:
                    raise
                if self._at_end:
                    raise EOFError from None
                self._fill(size)
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
        return _DECODER.raw_decode(text.lstrip())[0]
    except (ValueError, RecursionError) as error:
        raise CutFileError(f"{member.name}: {type(error).__name__}") from None


def csv_rows(
    archive: Archive, member: Member, delimiter: str = ","
) -> Iterator[tuple[str, dict[str, str] | Unreadable]]:
    """Yield (where, row by column name) of a CSV member; line breaks inside quotes are kept.

    A row with more cells than the header has, or fewer, is an `Unreadable`. Blank lines are no rows.
    So is a row whose quotes do not fit: it costs its first line, and the lines after that are read
    again as rows of their own, or a quote that is never closed would swallow the rest of the file.
    """
    csv.field_size_limit(OBJECT_LIMIT)
    number = 1
    try:
        with text_stream(archive, member, newline="") as stream:
            lines = _Lines(stream)
            reader = csv.reader(lines, delimiter=delimiter, strict=True)
            header: list[str] = []
            while True:
                where = f"{member.name}, row {number}"
                number += 1
                lines.start_row()
                try:
                    cells = next(reader)
                except StopIteration:
                    return
                except csv.Error:
                    if not header:
                        yield where, Unreadable(where, "cut_file")
                        return
                    lines.give_back()
                    yield where, Unreadable(where, "bad_row")
                    continue
                if not any(cell.strip() for cell in cells):
                    continue
                if not header:
                    header = [name.strip() for name in cells]
                elif len(cells) != len(header):
                    yield where, Unreadable(where, "bad_row")
                else:
                    yield where, dict(zip(header, cells, strict=True))
    except (CutFileError, SourceError):
        where = f"{member.name}, row {number}"
        yield where, Unreadable(where, "cut_file")


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
        return self._again.popleft() if self._again else self._stream.readline(OBJECT_LIMIT)
