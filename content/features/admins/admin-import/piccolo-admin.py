from dataclasses import fields

from models import Tag
from piccolo_admin.endpoints import TableConfig
from running import run


# region
async def task() -> list[str]:
    settings = [field.name for field in fields(TableConfig)]
    assert "importers" in settings, f"a table takes {settings}"
    return settings


# endregion

if __name__ == "__main__":
    run(task, [TableConfig(Tag)])
