from collections.abc import Callable

from engine import DB
from piccolo.columns import Varchar
from piccolo.table import Table
from running import run

# region setup
before: list[Callable] = []
after: list[Callable] = []


# endregion


# region
class Saving:
    def __init__(self, row, query):
        self.row, self.query = row, query

    def __await__(self):
        return self.run().__await__()

    async def run(self, **options) -> None:
        for hear in before:
            hear(self.row)
        await self.query.run(**options)
        for hear in after:
            hear(self.row)


class Announced:
    def save(self, columns=None) -> Saving:
        return Saving(self, super().save(columns))


class Author(Announced, Table, db=DB):
    name = Varchar(length=100)


async def task() -> list[str]:
    heard: list[str] = []
    before.append(lambda author: heard.append(f"before {author.name}"))
    after.append(lambda author: heard.append(f"after {author.name}"))
    await Author.objects().create(name="Mort")
    return heard


# endregion

if __name__ == "__main__":
    run(task, [Author])
