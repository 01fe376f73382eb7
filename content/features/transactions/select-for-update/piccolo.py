from engine import DB
from models import TABLES, Book, fill
from running import run


# region
async def task() -> list[tuple[str, int]]:
    solaris = Book.title == "Solaris"
    async with DB.transaction():
        book = await Book.objects().get(solaris).lock_rows()
        if book and book.stock > 0:
            book.stock -= 1
            await book.save([Book.stock])
    rows = await Book.select(Book.title, Book.stock).where(solaris)
    return [(row["title"], row["stock"]) for row in rows]


# endregion

if __name__ == "__main__":
    run(task, TABLES, fill=fill)
