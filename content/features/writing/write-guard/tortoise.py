from models import MODELS, Book, fill
from running import run


# region
async def task() -> list[str]:
    changed = await Book.all().update(stock=0)
    raise AssertionError(f"{changed} rows were changed")


# endregion

if __name__ == "__main__":
    run(task, MODELS, fill=fill)
