import ast
import os
from contextlib import redirect_stdout
from io import StringIO

from engine import DB as DB
from models import Author
from piccolo.apps.schema.commands.generate import generate
from running import run


# region setup
def fields_of(code: str) -> list[str]:
    tables = [
        node for node in ast.parse(code).body if isinstance(node, ast.ClassDef)
    ]
    fields = [node for node in tables[0].body if isinstance(node, ast.Assign)]
    return [
        field.targets[0].id for field in fields if field.targets[0].id != "id"
    ]


# endregion


# region
# This module, with DB. A project has piccolo_conf.py: `piccolo schema` looks
# there.
os.environ["PICCOLO_CONF"] = __name__


async def task() -> list[str]:
    code = StringIO()
    with redirect_stdout(code):
        await generate()  # What `piccolo schema generate` calls.
    return fields_of(code.getvalue())


# endregion

if __name__ == "__main__":
    run(task, [Author])
