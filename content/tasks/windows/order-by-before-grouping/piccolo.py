from engine import DB
from piccolo.columns import Integer, Serial, Varchar
from piccolo.query.functions import Count
from piccolo.table import Table
from running import run


# region setup
class Loan(Table, db=DB):
    id: Serial
    book = Varchar(length=50)
    day = Integer()


async def fill() -> None:
    for book, day in [("Mort", 1), ("Kindred", 2), ("Mort", 3)]:
        await Loan(book=book, day=day).save()


# endregion


# region naive
async def naive() -> list[tuple[str, int]]:
    loans = Loan.select().order_by(Loan.day)  # as the list shows them
    counts = loans.columns(Loan.book, Count(alias="times"))
    rows = await counts.group_by(Loan.book)
    return [(row["book"], row["times"]) for row in rows]


# endregion


# region
async def task() -> list[tuple[str, int]]:
    # order_by() adds to what is there, so the query is built anew.
    counts = Loan.select(Loan.book, Count(alias="times"))
    rows = await counts.group_by(Loan.book).order_by(Loan.book)
    return [(row["book"], row["times"]) for row in rows]


# endregion

if __name__ == "__main__":
    run(task, [Loan], fill=fill, naive=naive)
