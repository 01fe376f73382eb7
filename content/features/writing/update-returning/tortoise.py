from models import MODELS, Book, fill
from running import run


# region
async def task() -> list[tuple[str, int]]:
    return await Book.filter(stock=0).update(stock=10).returning("title", "stock")


# endregion

if __name__ == "__main__":
    run(task, MODELS, fill=fill)
