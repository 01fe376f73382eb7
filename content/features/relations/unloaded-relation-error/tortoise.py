from models import MODELS, Book, fill
from running import run
from tortoise.exceptions import BaseORMException


# region
async def task() -> list[str]:
    book = await Book.get(id=7)
    try:
        return [book.title, book.author.name]
    except BaseORMException:
        return [book.title, "refused"]


# endregion

if __name__ == "__main__":
    run(task, MODELS, fill=fill)
