from contextlib import asynccontextmanager, suppress
from contextvars import ContextVar

from engine import DB
from models import TABLES, Tag, fill
from running import run

# region setup
hooks: ContextVar[list | None] = ContextVar("hooks", default=None)
mails: list[str] = []
# endregion


# region
@asynccontextmanager
async def transaction():
    outer, mine = hooks.get(), []
    token = hooks.set(mine)
    try:
        async with DB.transaction():
            yield mine.append
    finally:
        hooks.reset(token)
    for hook in mine:
        outer.append(hook) if outer is not None else hook()


async def add_tag(name: str, *, fail: bool = False) -> None:
    async with transaction() as on_commit:
        await Tag.insert(Tag(name=name))
        on_commit(lambda: mails.append(f"mail about {name}"))
        assert not fail, "Something else went wrong."


async def task() -> list[str]:
    await add_tag("essays")
    with suppress(AssertionError):
        await add_tag("poetry", fail=True)
    return mails


# endregion

if __name__ == "__main__":
    run(task, TABLES, fill=fill)
