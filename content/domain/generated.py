"""Code that a tool has written: it is kept in a file, and run."""

from pathlib import Path
from types import ModuleType
from typing import Any


def use(code: str, part: str) -> Any:
    """Write models.py into the folder of a part, and import it."""
    file = Path(part) / "models.py"
    file.parent.mkdir(exist_ok=True)
    file.write_text(code)
    module = ModuleType("__main__")
    exec(compile(code, str(file), "exec"), module.__dict__)
    return module
