from models import MODELS, Book, fill
from running import run


# region
async def task() -> list[int]:
    there = await Book.filter(id__in=[])
    others = await Book.filter(id__not_in=[])
    return [len(there), len(others)]


# endregion

if __name__ == "__main__":
    run(task, MODELS, fill=fill)
