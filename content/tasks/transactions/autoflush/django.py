from decimal import Decimal

from models import MODELS, Author, Book, fill
from running import run


# region naive
async def naive():
    book = Book(title="The Telling", price=Decimal("12.50"), year=2000)
    # This sends its SELECT and nothing else.
    book.author = await Author.objects.aget(name="Ursula K. Le Guin")
    await book.asave()
    books = Book.objects.filter(title="The Telling")
    return [row async for row in books.values_list("title", "author__name")]


# endregion


# region
async def task():
    author = await Author.objects.aget(name="Ursula K. Le Guin")
    await Book.objects.acreate(
        title="The Telling", author=author, price=Decimal("12.50"), year=2000
    )
    books = Book.objects.filter(title="The Telling")
    return [row async for row in books.values_list("title", "author__name")]


# endregion

if __name__ == "__main__":
    run(task, MODELS, fill=fill, naive=naive)
