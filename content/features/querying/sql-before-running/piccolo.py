from models import TABLES, Book, fill
from running import run


# region
async def task() -> bool:
    query = Book.select(Book.id).where(
        Book.title == "If on a winter's night a traveler"
    )
    return str(query).endswith("= 'If on a winter's night a traveler'")


# endregion

if __name__ == "__main__":
    run(task, TABLES, fill=fill)
