from models import MODELS, Book, fill
from running import run


# region
async def task() -> dict[str, int]:
    book = await Book.get(pk=7)
    book.details["pages"] = 205
    await book.save()
    return (await Book.get(pk=7)).details


# endregion

if __name__ == "__main__":
    run(task, MODELS, fill=fill)
