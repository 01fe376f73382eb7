from models import TABLES, Book, fill
from piccolo.querystring import QueryString
from running import run


# region
async def task() -> list[tuple[str, int | None]]:
    left = QueryString("NULLIF({}, {})", Book.stock, 0, alias="left")
    rows = (
        await Book.select(Book.title, left)
        .where(Book.id.is_in([2, 3, 12]))
        .order_by(Book.id)
    )
    return [(row["title"], row["left"]) for row in rows]


# endregion

if __name__ == "__main__":
    run(task, TABLES, fill=fill)
