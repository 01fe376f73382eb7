from decimal import Decimal

from models import MODELS, Author, Book, fill
from running import run


# region naive
async def naive() -> list[tuple[str, str]]:
    book = Book(title="The Telling", price=Decimal("12.50"), year=2000)
    # This sends its SELECT and nothing else.
    book.author = await Author.get(name="Ursula K. Le Guin")
    await book.save()
    books = Book.filter(title="The Telling")
    return await books.values_list("title", "author__name")


# endregion


# region
async def task() -> list[tuple[str, str]]:
    author = await Author.get(name="Ursula K. Le Guin")
    await Book.create(
        title="The Telling", author=author, price=Decimal("12.50"), year=2000
    )
    books = Book.filter(title="The Telling")
    return await books.values_list("title", "author__name")


# endregion

if __name__ == "__main__":
    run(task, MODELS, fill=fill, naive=naive)
