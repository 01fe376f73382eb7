from contextlib import asynccontextmanager, suppress
from contextvars import ContextVar

from models import MODELS, Tag, fill
from running import run
from tortoise.transactions import in_transaction

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
        async with in_transaction():
            yield mine.append
    finally:
        hooks.reset(token)
    for hook in mine:
        outer.append(hook) if outer is not None else hook()


async def add_tag(name: str, *, fail: bool = False) -> None:
    async with transaction() as on_commit:
        await Tag.create(name=name)
        on_commit(lambda: mails.append(f"mail about {name}"))
        assert not fail, "Something else went wrong."


async def task() -> list[str]:
    await add_tag("essays")
    with suppress(AssertionError):
        await add_tag("poetry", fail=True)
    return mails


# endregion

if __name__ == "__main__":
    run(task, MODELS, fill=fill)
