from models import TABLES, Book, fill
from running import run


# region
async def titles(operator: str, *where: str) -> list[str]:
    first, second = (f"SELECT title FROM book WHERE {part}" for part in where)
    rows = await Book.raw(f"{first} {operator} {second}")
    return [row["title"] for row in rows]


async def task() -> list[list[str]]:
    return [
        await titles("INTERSECT", "year < 1975", "stock = 0"),
        await titles("EXCEPT", "year < 1965", "year < 1950"),
    ]


# endregion

if __name__ == "__main__":
    run(task, TABLES, fill=fill)
