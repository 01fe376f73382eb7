import re
import subprocess
import sys
from importlib.metadata import metadata
from pathlib import Path
from textwrap import dedent

from models import MODELS
from running import run

# region
# The description of the installed release has three blocks of Python: the
# models, what connects, and what uses them.
PYTHON = r"\.\. code-block:: python3\n\n+((?:    .*\n|\n)+)"
DESCRIPTION = str(metadata("tortoise-orm").get_payload())


def ended(code: str) -> str:
    Path("tutorial.py").write_text(code)
    result = subprocess.run(
        [sys.executable, "-E", "tutorial.py"],  # Without the lab's hooks.
        capture_output=True,
        text=True,
    )
    return result.stderr.strip().split("\n")[-1].split(". Did")[0] or "ran"


async def task() -> list[str]:
    models, connects, uses = map(dedent, re.findall(PYTHON, DESCRIPTION))
    Path("app").mkdir(exist_ok=True)
    Path("app/models.py").write_text(models)
    imports = (
        "from app.models import *\nfrom tortoise import Tortoise, run_async\n"
    )
    return [ended(connects), ended(f"{imports}{uses}")]


# endregion

if __name__ == "__main__":
    run(task, MODELS)
