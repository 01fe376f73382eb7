from models import TABLES, Book, fill
from piccolo.querystring import QueryString
from running import run


# region
async def task() -> list[tuple[str, int, int]]:
    place = QueryString(
        "RANK() OVER (PARTITION BY {} ORDER BY {} DESC)",
        Book.author,
        Book.price,
        alias="place",
    )
    total = QueryString(
        "SUM({}) OVER (PARTITION BY {} ORDER BY {})",
        Book.stock,
        Book.author,
        Book.year,
        alias="total",
    )
    books = await Book.select(Book.title, place, total).order_by(
        Book.author, Book.year
    )
    return [(book["title"], book["place"], book["total"]) for book in books]


# endregion

if __name__ == "__main__":
    run(task, TABLES, fill=fill)
