from models import MODELS, Book, fill
from running import run


# region
async def task() -> list[str]:
    return [book.title async for book in Book.filter(title__search="god")]


# endregion

if __name__ == "__main__":
    run(task, MODELS, fill=fill)
