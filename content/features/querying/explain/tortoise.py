from models import MODELS, Book, fill
from running import run


# region
async def task() -> bool:
    plan = await Book.filter(title="a :b 50%").explain()
    return "book" in str([dict(row) for row in plan])


# endregion

if __name__ == "__main__":
    run(task, MODELS, fill=fill)
