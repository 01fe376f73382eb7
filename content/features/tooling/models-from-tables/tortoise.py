import re

from aerich import Command
from database import DATABASE_URL
from models import MODELS
from running import run

# region setup
CONFIG = {
    "connections": {"default": DATABASE_URL.replace("postgresql:", "asyncpg:")},
    "apps": {"models": {"models": ["aerich.models"]}},
}


def fields_of(code: str) -> list[str]:
    # Not by ast: on PostgreSQL the line of a serial key isn't Python.
    names = set(re.findall(r"^    (\w+) = ", code, re.MULTILINE))
    return sorted(names - {"id"}, reverse=True)


# endregion


# region
async def task() -> list[str]:
    command = Command(CONFIG)  # aerich inspectdb -t author
    return fields_of(await command.inspectdb(["author"]))


# endregion

if __name__ == "__main__":
    run(task, MODELS)
