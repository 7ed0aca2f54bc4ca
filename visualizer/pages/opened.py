"""A file that a person opens in a page: it comes in parts over the page's own connection, and is read whole.

The page asks for the next part as for anything else (`wire`): `messages` lets nothing more through for it,
no further address takes files, a notebook and a proxy need nothing of their own, and a page that is gone
sends nothing. Each part waits for the answer to the one before, so that no more than one is held in memory;
the file is in the system's temporary folder until it has been read, and where it would not fit is refused
before it is sent. The network is its browser's alone, see `shelf.put`.
"""

from __future__ import annotations

import base64
import binascii
import re
import shlex
import tempfile
from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path, PurePosixPath
from typing import Any, BinaryIO

from visualizer import files, importers
from visualizer.importers import tensors
from visualizer.importers.reading import pickled_to_safetensors
from visualizer.model import ModelError
from visualizer.pages import brought, shelf, wire
from visualizer.pages.catalogue import listed_own
from visualizer.symbols import quoted

PART_BYTES = 2**17
"""Of a part: in letters it fits in a message, see `messages.MAX_CHARACTERS`."""
_NAME_CHARACTERS = 200


def setup() -> dict[str, Any]:
    """What a page is told of the files that it can send."""
    return {"sends": {"most": files.MAX_FILE_BYTES, "part": PART_BYTES}}


class Opened:
    """The file that one page sends, and the network that was read from the last.

    Args:
        owner: the page, which holds the network.
    """

    def __init__(self, owner: Any) -> None:
        self._owner = owner
        self._folder: tempfile.TemporaryDirectory[str] | None = None
        self._file: BinaryIO | None = None
        self._size = 0

    def take(self, request: Mapping[str, Any]) -> bytes:
        """Take a part of a file.

        Args:
            request: ``file``, its name; ``size`` in bytes; ``at``, where the part begins, and ``part``, its
                bytes in base64. What begins at 0 is another file. Anything may be of any type.

        Returns:
            The payload: ``taken``, the bytes that are here; of the last part ``opened``, the name of the
            network, with what `catalogue.listed_own` says of it; and ``taken`` null with a notice, where the
            file is refused.
        """
        head = wire.head(request)
        try:
            taken = self._take(request)
            more = self._read(str(request["file"])) if taken == self._size else {}
        except ModelError as error:
            self.drop()
            said = f"{quoted(request.get('file', 'This'))} cannot be opened: {error}."
            return wire.encode({**head, "notices": [said], "taken": None}, {})
        return wire.encode({**head, "notices": [], "taken": taken, **more}, {})

    def _take(self, request: Mapping[str, Any]) -> int:
        size, at, part, name = (request.get(key) for key in ("size", "at", "part", "file"))
        if not isinstance(name, str) or not 0 < len(name) <= _NAME_CHARACTERS:
            raise ModelError("its name cannot be read")
        if type(size) is not int or size <= 0:
            raise ModelError("it is empty")
        if size > files.MAX_FILE_BYTES:
            raise ModelError(
                f"it has {size / 2**20:.0f} MB, and a network's file has at most "
                f"{files.MAX_FILE_BYTES >> 20} MB"
            )
        try:
            data = base64.b64decode(part if isinstance(part, str) else "-", validate=True)
        except (ValueError, binascii.Error):
            raise ModelError("a part of it cannot be read") from None
        if at == 0:
            self.drop()
            shelf.expect(size, self._owner)
            self._folder = tempfile.TemporaryDirectory(prefix="gatescope-", ignore_cleanup_errors=True)
            self._file, self._size = (Path(self._folder.name) / f"file{files.ENDING}").open("xb"), size
        if self._file is None or size != self._size:
            raise ModelError("the way to the server broke off while it was sent. Open it again")
        here = self._file.tell()
        if at == here - len(data) and at != here:  # asked once more
            return int(here)
        if at != here or not 0 < len(data) <= min(PART_BYTES, size - here):
            raise ModelError("its parts do not follow one another. Open it again")
        try:
            self._file.write(data)
            self._file.flush()
        except OSError as error:
            raise ModelError(f"it cannot be kept: {error.strerror}") from None
        return int(self._file.tell())

    def _read(self, name: str) -> dict[str, Any]:
        """What a page is told of the network in the file, which is then gone."""
        assert self._folder is not None and self._file is not None
        self._file.close()
        path = Path(self._file.name)
        try:
            network = importers.load(path)
            brought.texts(network)
        except ModelError as error:
            raise ModelError(_advised(str(error), path, name)) from None
        finally:
            self.drop()
        key = shelf.put(network, _leaf(name).stem, self._owner)
        return {"opened": key, **listed_own(key)}

    def drop(self) -> None:
        """Give up what has come of a file."""
        shelf.expect(0, self._owner)
        with suppress(OSError):
            if self._file is not None:
                self._file.close()
        if self._folder is not None:
            self._folder.cleanup()
        self._file = self._folder = None


def _leaf(name: str) -> PurePosixPath:
    return PurePosixPath(PurePosixPath(name.replace("\\", "/")).name)


def _advised(said: str, path: Path, name: str) -> str:
    """Why a file was refused, for a person who has it under its own name and may have no command line open.

    Args:
        said: why, by the importers.
        path: the file as it was kept here, a name that nobody knows.
        name: as the browser sent it.
    """
    leaf = _leaf(name).name
    # in a line of Python and of a shell a quotation mark would end the name
    plain = (
        leaf
        if re.fullmatch(r"[\w .()+-]+", leaf)
        else f"FILE{tensors.INDEX if leaf.endswith(tensors.INDEX) else _ending(leaf)}"
    )
    if several := _several(leaf, plain):
        return several
    said = said.replace(pickled_to_safetensors(path.name), pickled_to_safetensors(plain))
    said = (
        said.replace(str(path), "it").replace(path.name, "it").replace("then import that", "then open that")
    )
    if said.startswith(f"it is not a whole {files.ENDING} file") and _ending(leaf) != files.ENDING:
        titles = ", ".join(dict.fromkeys(module.TITLE for module in importers.FORMATS))
        said = f"it is no network: a page takes Gatescope's own files, and those of {titles}"
        if _ending(leaf) in (".json", ".txt"):
            said += (
                ". The words of a network go into its file: gatescope import FILE --vocabulary "
                f"{shlex.quote(plain)} -o NEW{files.ENDING}; then open that"
            )
    elif option := re.search(r"(?<!\S)--[a-z][a-z-]*", said):
        said += (
            f". Such is said to a command: gatescope import {shlex.quote(plain)} {option[0]} … -o "
            f"NEW{files.ENDING}; then open NEW{files.ENDING}"
        )
    return said


def _several(leaf: str, plain: str) -> str:
    """What is said of one file of a network that is in several; "" for any other. plain: what to call it."""
    part = tensors.PART.search(leaf)
    if leaf.endswith(tensors.INDEX):
        what, read = "the index of a network in several files, and a page takes one", shlex.quote(plain)
    elif part and int(part[1]) > 1:
        what = f"one of {int(part[1])} parts of a network, and a page takes one file"
        # a blank or a bracket would end what a shell looks for
        name = leaf[: part.start()] if re.fullmatch(r"[\w.+-]+", leaf) else ""
        read = f"{name}-*-of-{part[1]}{files.ENDING}"
    else:
        return ""
    return (
        f"it is {what}. Where they lie together: gatescope import {read} -o NEW{files.ENDING}; "
        f"then open NEW{files.ENDING}"
    )


def _ending(leaf: str) -> str:
    ending = PurePosixPath(leaf).suffix.lower()
    return ending if re.fullmatch(r"\.[a-z0-9]+", ending) else ""
