"""Writing files whole or not at all."""

from __future__ import annotations

import io
import os
import shutil
import tempfile
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path

from graph.errors import OutputError


def utf8(texts: Iterable[str]) -> bytes:
    """Texts one after the other as UTF-8, without all of them in memory as text as well."""
    out = io.BytesIO()
    for text in texts:
        out.write(text.encode())
    return out.getvalue()


def write_file(path: Path, content: bytes) -> None:
    """Write a file by way of a temporary one beside it. Raises OutputError, and then nothing is changed."""
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        with tempfile.NamedTemporaryFile(dir=path.parent, prefix=f".{path.name}.", delete=False) as file:
            try:
                file.write(content)
                file.flush()
                os.fchmod(file.fileno(), 0o666 & ~_umask())
                os.replace(file.name, path)
            except BaseException:
                os.unlink(file.name)
                raise
    except FileExistsError as error:
        raise OutputError(f"can't write {path}: {error.filename} is a file, no folder") from None
    except OSError as error:
        raise OutputError(f"can't write {path}: {error.strerror}") from None


def write_folder(folder: Path, files: dict[str, bytes], ours: str) -> None:
    """Write a folder of files as `new_folder` does. Raises OutputError, and then nothing is changed."""
    with new_folder(folder, ours) as new:
        for name, content in files.items():
            (new / name).write_bytes(content)


@contextmanager
def new_folder(folder: Path, ours: str) -> Iterator[Path]:
    """A temporary folder to write in, which takes the place of `folder` when all is written.

    A folder that is there already is replaced only where it is empty or one of ours (it holds the file `ours`). Raises
    OutputError, and then nothing is changed.
    """
    if folder.exists() and (not folder.is_dir() or (any(folder.iterdir()) and not (folder / ours).exists())):
        raise OutputError(f"{folder} is there and is none of our snapshots; give another folder")
    try:
        folder.parent.mkdir(parents=True, exist_ok=True)
        new = Path(tempfile.mkdtemp(dir=folder.parent, prefix=f".{folder.name}."))
        try:
            yield new
            new.chmod(0o777 & ~_umask())
            _swap(new, folder)
        finally:
            shutil.rmtree(new, ignore_errors=True)
    except FileExistsError as error:
        raise OutputError(f"can't write {folder}: {error.filename} is a file, no folder") from None
    except OSError as error:
        raise OutputError(f"can't write {folder}: {error.strerror}") from None


def _swap(new: Path, folder: Path) -> None:
    """Put `new` in the place of `folder`; the old one is under `new`'s name for a moment, and removed by the caller."""
    if not folder.exists():
        os.rename(new, folder)
        return
    aside = Path(tempfile.mkdtemp(dir=folder.parent, prefix=f".{folder.name}.old."))
    try:
        os.rename(folder, aside / folder.name)
        try:
            os.rename(new, folder)
        except OSError:
            os.rename(aside / folder.name, folder)
            raise
    finally:
        shutil.rmtree(aside, ignore_errors=True)


def _umask() -> int:
    mask = os.umask(0)
    os.umask(mask)
    return mask
