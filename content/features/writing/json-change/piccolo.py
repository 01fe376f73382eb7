from models import TABLES, Book, fill
from running import run


# region
async def task() -> dict[str, int]:
    query = Book.objects().output(load_json=True)
    book = (await query.where(Book.id == 7))[0]
    book.details["pages"] = 205
    await book.save()
    book = (await query)[0]
    return book.details


# endregion

if __name__ == "__main__":
    run(task, TABLES, fill=fill)
