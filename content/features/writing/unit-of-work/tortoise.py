from models import MODELS, Author, Book, fill
from running import run


# region
async def task() -> list[tuple[str, int]]:
    solaris = await Book.get(pk=7)
    solaris.stock = 12  # Nobody writes it.
    author = Author(name="Han Kang")
    book = Book(
        title="The Vegetarian", author=author, price=9, year=2007, stock=3
    )
    await book.save()
    books = Book.filter(pk__in=[7, 16]).order_by("id")
    return [(book.title, book.stock) for book in await books]


# endregion

if __name__ == "__main__":
    run(task, MODELS, fill=fill)
