from models import TABLES, Book, fill
from running import run


# region
async def task() -> list[list[str]]:
    both = await Book.raw(
        "SELECT title FROM book WHERE year < {} "
        "INTERSECT SELECT title FROM book WHERE stock = {}",
        1975,
        0,
    )
    one = await Book.raw(
        "SELECT title FROM book WHERE year < {} "
        "EXCEPT SELECT title FROM book WHERE year < {}",
        1965,
        1950,
    )
    return [[row["title"] for row in rows] for rows in (both, one)]


# endregion

if __name__ == "__main__":
    run(task, TABLES, fill=fill)
