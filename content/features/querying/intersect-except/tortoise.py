from models import MODELS, Book, fill
from running import run


# region
async def task() -> list[list[str]]:
    both = await Book.raw(
        "SELECT id, title FROM book WHERE year < 1975 "
        "INTERSECT SELECT id, title FROM book WHERE stock = 0"
    )
    one = await Book.raw(
        "SELECT id, title FROM book WHERE year < 1965 "
        "EXCEPT SELECT id, title FROM book WHERE year < 1950"
    )
    return [[book.title for book in books] for books in (both, one)]


# endregion

if __name__ == "__main__":
    run(task, MODELS, fill=fill)
