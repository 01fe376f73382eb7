from collections.abc import Callable, Sequence

from engine import DB
from piccolo.columns import Column, Serial, Varchar
from piccolo.table import Table
from running import run

# region
before: list[Callable] = []
after: list[Callable] = []


class Announced:
    async def save(self, columns: Sequence[Column | str] | None = None) -> None:
        for hear in before:
            hear(self)
        await super().save(columns)
        for hear in after:
            hear(self)


class Author(Announced, Table, db=DB):
    id: Serial
    name = Varchar(length=100)


async def task() -> list[str]:
    heard: list[str] = []
    before.append(lambda author: heard.append(f"before {author.name}"))
    after.append(lambda author: heard.append(f"after {author.name}"))
    await Author(name="Mort").save()
    return heard


# endregion

if __name__ == "__main__":
    run(task, [Author])
