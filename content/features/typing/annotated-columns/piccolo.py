from engine import DB
from piccolo.table import Table
from running import run


# region
class Work(Table, db=DB):
    title: str
    year: int
    country: str | None


async def task() -> list[tuple[str, int, str | None]]:
    await Work.insert(
        Work(title="Mort", year=1987, country="GB"),
        Work(title="The Odyssey", year=-750),
    )
    works = await Work.select().order_by(Work.title)
    return [(work["title"], work["year"], work["country"]) for work in works]


# endregion

if __name__ == "__main__":
    run(task, [Work])
