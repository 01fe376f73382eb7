import inspect

from models import Book
from piccolo_admin.endpoints import TableConfig, create_admin
from running import run


# region
async def task() -> list[str]:
    settings = list(inspect.signature(create_admin).parameters)
    assert "views" in settings, f"create_admin() takes {settings}"
    return settings


# endregion

if __name__ == "__main__":
    run(task, [TableConfig(Book)])
