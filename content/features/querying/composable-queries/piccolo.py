from models import TABLES, Book, fill
from piccolo.columns.combination import Where
from piccolo.query import Objects
from running import run

# region
OLD = Book.year < 1970


def few(most: int) -> Where:
    return Book.stock < most


def every() -> Objects[Book]:
    return Book.objects()


def old() -> Objects[Book]:
    return every().where(OLD)


def rare() -> Objects[Book]:
    return old().where(few(2))


async def task() -> list[int]:
    return [len(await query()) for query in (every, old, rare, every)]


# endregion

if __name__ == "__main__":
    run(task, TABLES, fill=fill)
