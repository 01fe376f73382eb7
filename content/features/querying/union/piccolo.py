from models import TABLES, Book, fill
from running import run


# region
async def task() -> list[str]:
    rows = await Book.raw(
        "SELECT title FROM book WHERE year < {} "
        "UNION SELECT title FROM book WHERE stock = {} ORDER BY title",
        1965,
        0,
    )
    return [row["title"] for row in rows]


# endregion

if __name__ == "__main__":
    run(task, TABLES, fill=fill)
