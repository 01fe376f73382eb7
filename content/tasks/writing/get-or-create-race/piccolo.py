from typing import Any

from models import TABLES, Author, fill
from piccolo.query import Query
from running import run


# region setup
async def another_writer() -> None:
    await Author.insert(Author(name="Han Kang", country="KR"))


class AfterAnotherWriter:
    def __init__(self, query: Query) -> None:
        self.query = query

    async def run(self, **options: Any) -> None:
        await another_writer()
        await self.query.run(**options)


save = Author.save
# What get_or_create() calls when it has found nothing.
Author.save = lambda self: AfterAnotherWriter(save(self))
# endregion


# region naive
async def naive() -> tuple[str | None, int]:
    # Another writer is faster: when it has found nothing, and before it writes.
    author = await Author.objects().get_or_create(Author.name == "Han Kang")
    number = await Author.count().where(Author.name == "Han Kang")
    return author.country, number


# endregion


# region
async def get_or_create(name: str) -> Author:
    author = await Author.objects().get(Author.name == name)
    if author is None:
        await another_writer()  # is faster
        await Author.insert(Author(name=name)).on_conflict(action="DO NOTHING")
        author = await Author.objects().get(Author.name == name)
        assert author
    return author


async def task() -> tuple[str | None, int]:
    author = await get_or_create("Han Kang")
    number = await Author.count().where(Author.name == "Han Kang")
    return author.country, number


# endregion

if __name__ == "__main__":
    run(task, TABLES, fill=fill, naive=naive)
