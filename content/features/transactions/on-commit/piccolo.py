from contextlib import suppress

from engine import DB
from models import TABLES, Tag, fill
from running import run

mails: list[str] = []


# region
async def add_tag(name: str, *, fail: bool = False) -> None:
    async with DB.transaction() as transaction:
        await Tag.insert(Tag(name=name))
        transaction.on_commit(lambda: mails.append(f"mail about {name}"))
        if fail:
            raise RuntimeError("Something else went wrong.")


async def task() -> list[str]:
    await add_tag("essays")
    with suppress(RuntimeError):
        await add_tag("poetry", fail=True)
    return mails


# endregion

if __name__ == "__main__":
    run(task, TABLES, fill=fill)
