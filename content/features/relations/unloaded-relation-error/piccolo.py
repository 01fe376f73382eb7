from models import TABLES, Book, fill
from running import run


# region
async def task() -> list[str]:
    book = await Book.objects().get(Book.id == 7)
    # Piccolo has no exception of its own for this.
    return [book.title, book.author.name]


# endregion

if __name__ == "__main__":
    run(task, TABLES, fill=fill)
