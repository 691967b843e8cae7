"""An export on disk: a zip, a folder or one file, seen as a list of members.

Nothing is ever unpacked or written. A connector gets a view that holds only the members its own
patterns allow; the names in `never.toml` win over all of them. Sizes are counted while reading,
since what a zip says of itself may be a lie. What is in a member is for `connectors.rows` to read.
"""

from __future__ import annotations

import copy
import hashlib
import io
import lzma
import os
import re
import stat
import struct
import tomllib
import unicodedata
import zipfile
import zlib
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from functools import cache, cached_property
from importlib.resources import files
from pathlib import Path, PurePosixPath
from typing import IO, Any, cast

from audit.errors import CutFileError, SourceError

HEAD = 64 * 1024  # what may be read of a member to recognise it
MEMBER_LIMIT = 1 << 30
TOTAL_LIMIT = 4 << 30
RATIO_LIMIT = 200  # uncompressed : compressed, above RATIO_FLOOR
RATIO_FLOOR = 10 << 20
MEMBERS_LIMIT = 500_000
BUFFER = 256 * 1024
PIECE = 8 * 1024  # of packed bytes, read at once
_BROKEN = (
    zipfile.BadZipFile,
    zlib.error,
    lzma.LZMAError,
    struct.error,
    EOFError,
    OSError,
    ValueError,
)

DAMAGED = (
    "the zip is cut short or damaged.",
    "Download it again; if it came in several parts, download all of them.",
)
_ZIP_STARTS = (b"PK\x03\x04", b"PK\x05\x06", b"PK\x07\x08")
_OTHER_PACKERS = {  # by the bytes that stand at a place in such a file
    (0, b"Rar!"): "RAR",
    (0, b"7z\xbc\xaf"): "7z",
    (0, b"\x28\xb5\x2f\xfd"): "zstd",
    (0, b"\x1f\x8b"): "gzip",
    (257, b"ustar"): "tar",
}


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
    damaged: set[str] = field(default_factory=set)  # of which not even the start can be read
    _spent: Counter[str] = field(default_factory=Counter)

    @property
    def name(self) -> str:
        """The base name, which is all that a coverage file says of where the export lies."""
        return _clean_name(self.path.name or self.path.resolve().name)

    def only(self, patterns: str) -> Archive:
        """Return a view of the members whose name matches; never-members are in no view.

        `patterns` is one regular expression, searched in the member's name without regard to case.
        """
        allowed = re.compile(patterns, re.IGNORECASE)
        chosen = tuple(m for m in self.members if allowed.search(m.name) and not never(m.name))
        return replace(self, members=chosen)

    @cached_property
    def _allowed(self) -> frozenset[Member]:
        return frozenset(self.members)  # asked for each of what may be 100,000 members

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
        if member not in self._allowed:
            raise SourceError(f"{member.name}: not a member that this reader may open.")
        self.opened.add(member.name)
        return io.BufferedReader(_Counted(self, member, self._raw(member)), BUFFER)

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
            # what came before is enough to recognise it; reading it tells the rest
            self.damaged.update(() if start else {member.name})
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
    composed = unicodedata.normalize("NFC", name)  # a Mac writes é as two characters
    groups = _never_patterns().items()
    return next((group for group, pattern in groups if pattern.search(composed)), None)


@cache
def _never_patterns() -> dict[str, re.Pattern[str]]:
    groups = tomllib.loads((files("connectors") / "never.toml").read_text("utf-8"))
    return {
        group: re.compile(rf"(^|/)({'|'.join(told['names'])})([-_ .()/]|\d|$)", re.IGNORECASE)
        for group, told in groups.items()
    }


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
        if not path.is_file():  # a pipe never ends, nor does a device
            raise SourceError(f"{path}: this is neither a file nor a folder.", "Check the path.")
        with path.open("rb") as stream:
            start = stream.read(512)
            size = os.fstat(stream.fileno()).st_size
    except OSError as error:
        why = error.strerror or type(error).__name__
        raise SourceError(f"{path}: {why}.", "Check the path.") from None
    for (at, mark), packer in _OTHER_PACKERS.items():
        if start.startswith(mark, at):
            raise SourceError(
                f"{path.name}: packed with {packer}.", "Unpack it first, then give the folder."
            )
    if not start.startswith(_ZIP_STARTS) and not zipfile.is_zipfile(path):
        return Archive(path, (Member(path.name, size, path),), **told)
    try:
        zipped = zipfile.ZipFile(path)
    except (*_BROKEN, NotImplementedError):
        raise SourceError(f"{path.name}: {DAMAGED[0]}", DAMAGED[1]) from None
    return Archive(path, tuple(_zip_members(zipped)), zipped, **told)


def _zip_members(zipped: zipfile.ZipFile) -> Iterator[Member]:
    # infolist, not names: two members of one name are two members
    for entry in zipped.infolist()[:MEMBERS_LIMIT]:
        name = entry.filename.replace("\\", "/").lstrip("/")
        no_file = not name or name.endswith("/") or stat.S_ISLNK(entry.external_attr >> 16)
        if no_file or "__MACOSX/" in name:
            continue
        yield Member(_clean_name(name), entry.file_size, entry)


def _folder_members(root: Path) -> Iterator[Member]:
    count = 0
    for folder, folders, names in os.walk(root):  # never follows links
        folders.sort()
        for name in sorted(names):
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
    # numbers by length, then digits: Python refuses to make a number of thousands of them
    pieces = re.findall(r"0*(\d+)|(\D+)", member.name)
    return [(len(digits), digits) if digits else (-1, text) for digits, text in pieces]
