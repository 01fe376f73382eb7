from models import TABLES, Author, Book, fill
from running import run


# region
async def task() -> list[tuple[str, int]]:
    solaris = await Book.objects().get(Book.id == 7)
    solaris.stock = 12  # Nobody writes it.
    author = Author(name="Han Kang")
    book = Book(
        title="The Vegetarian", author=author, price=9, year=2007, stock=3
    )
    await book.save()
    books = await Book.objects().where(Book.id.is_in([7, 16])).order_by(Book.id)
    return [(book.title, book.stock) for book in books]


# endregion

if __name__ == "__main__":
    run(task, TABLES, fill=fill)
