from models import TABLES, Book, fill
from running import run


# region naive
async def find_unsafely(title: str) -> list[str]:
    rows = await Book.raw(
        f"SELECT title FROM book WHERE title = '{title}' ORDER BY id"
    )
    return [row["title"] for row in rows]


async def naive() -> list[str]:
    return await find_unsafely("x' OR stock = '0")


# endregion


# region
async def find(title: str) -> list[str]:
    rows = await Book.raw(
        "SELECT title FROM book WHERE title = {} ORDER BY id", title
    )
    return [row["title"] for row in rows]


async def task() -> list[list[str]]:
    return [
        await find("x' OR stock = '0"),
        await find("If on a winter's night a traveler"),
    ]


# endregion


# region way_braces
async def way_braces() -> int:
    rows = await Book.raw(
        "SELECT count(*) AS many FROM book WHERE title <> {}", "{}"
    )
    return rows[0]["many"]


# endregion

if __name__ == "__main__":
    run(task, TABLES, fill=fill, naive=naive, ways=[way_braces])
