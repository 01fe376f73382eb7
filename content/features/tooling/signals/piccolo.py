from collections.abc import Sequence

from engine import DB
from piccolo.columns import Column, Serial, Varchar
from piccolo.table import Table
from running import run

heard: list[str] = []


# region
class Author(Table, db=DB):
    id: Serial
    name = Varchar(length=100)

    async def save(self, columns: Sequence[Column | str] | None = None) -> None:
        heard.append(f"before {self.name}")
        await super().save(columns)
        heard.append(f"after {self.name}")


async def task() -> list[str]:
    await Author(name="Mort").save()
    return heard


# endregion

if __name__ == "__main__":
    run(task, [Author])
