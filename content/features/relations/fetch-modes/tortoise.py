from models import MODELS, Book, fill
from running import run


# region
async def task() -> list[str | int]:
    relations = [field["name"] for field in Book.describe()["fk_fields"]]
    books = await Book.all().select_related(*relations).order_by("id")
    names = [book.author.name for book in books]
    return [names[6], len(names)]


# endregion

if __name__ == "__main__":
    run(task, MODELS, fill=fill)
