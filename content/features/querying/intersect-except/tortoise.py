from models import MODELS, Book, fill
from running import run


# region
async def titles(operator: str, *where: str) -> list[str]:
    first, second = (f"SELECT id, title FROM book WHERE {part}" for part in where)
    return [book.title for book in await Book.raw(f"{first} {operator} {second}")]


async def task() -> list[list[str]]:
    return [
        await titles("INTERSECT", "year < 1975", "stock = 0"),
        await titles("EXCEPT", "year < 1965", "year < 1950"),
    ]


# endregion

if __name__ == "__main__":
    run(task, MODELS, fill=fill)
