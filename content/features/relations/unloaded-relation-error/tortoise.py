from models import MODELS, Book, fill
from running import run
from tortoise.exceptions import NoValuesFetched


# region
async def task() -> list[str]:
    book = await Book.get(id=7)
    try:
        # book.author.name would raise an AttributeError instead.
        return [book.title, book.tags[0].name]
    except NoValuesFetched:
        return [book.title, "refused"]


# endregion

if __name__ == "__main__":
    run(task, MODELS, fill=fill)
