from models import TABLES, Book, fill
from piccolo.query.functions import Sum
from piccolo.querystring import QueryString
from running import run


# region
async def task() -> list[tuple[int | None, int]]:
    books = (
        await Book.select(Book.author, Sum(Book.stock).as_alias("total"))
        .where(Book.author <= 2)
        .group_by(QueryString("ROLLUP ({})", Book.author))
        .order_by(Book.author)
    )
    return [(book["author"], book["total"]) for book in books]


# endregion

if __name__ == "__main__":
    run(task, TABLES, fill=fill)
