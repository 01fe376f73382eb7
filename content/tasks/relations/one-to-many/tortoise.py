from decimal import Decimal

from models import MODELS, Author, Book, fill
from running import run


# region
async def task() -> list:
    calvino = await Author.get(id=2)
    lem = await Author.get(id=4)
    fiasco = await calvino.books.create(
        title="Fiasco", price=Decimal(9), year=1986
    )
    fiasco.author = lem
    await fiasco.save()
    fiasco = await Book.get(id=16).select_related("author")
    author = fiasco.author
    books = await author.books.order_by("title")
    return [author.name, [book.title for book in books]]


# endregion

if __name__ == "__main__":
    run(task, MODELS, fill=fill)
