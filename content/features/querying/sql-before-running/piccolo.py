from models import TABLES, Book, fill
from running import run


# region
async def task() -> bool:
    query = Book.select(Book.id).where(Book.title == "50% of winter's night")
    return str(query).endswith("= '50% of winter's night'")


# endregion

if __name__ == "__main__":
    run(task, TABLES, fill=fill)
