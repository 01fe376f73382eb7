"""Takes the database away from a project: its address leads nowhere."""

import re
from pathlib import Path

from terminal import SEEN

FILE = "/nowhere/shop.db"


def nowhere(address: str) -> str:
    """Return an address of the same kind at which no database answers."""
    kind, _, _ = address.rpartition("://")
    if not kind:
        return FILE
    if kind.startswith("sqlite"):
        return f"{kind}:///{FILE}"
    return re.sub(r"//.*/", "//nobody:secret@127.0.0.1:1/", address, count=1)


def unplug(file: str, address: str) -> None:
    """Write such an address into a file of the project."""
    text = Path(file).read_text()
    if address not in text:
        raise ValueError(f"{file} does not name {address}")
    Path(file).write_text(text.replace(address, nowhere(address)))
    SEEN.write(f"# {file}: at its address no database answers now\n\n")
