from decimal import Decimal

from models import MODELS, Author, Book, fill
from running import run


# region
async def task():
    calvino = await Author.objects.aget(id=2)
    lem = await Author.objects.aget(id=4)
    fiasco = await calvino.books.acreate(
        title="Fiasco", price=Decimal("9"), year=1986
    )
    fiasco.author = lem
    await fiasco.asave()
    fiasco = await Book.objects.select_related("author").aget(pk=fiasco.pk)
    author = fiasco.author
    books = author.books.order_by("title")
    return [author.name, [book.title async for book in books]]


# endregion


# region way_add
async def way_add():
    calvino = await Author.objects.aget(id=2)
    lem = await Author.objects.aget(id=4)
    fiasco = await calvino.books.acreate(
        title="Fiasco", price=Decimal("9"), year=1986
    )
    await lem.books.aadd(fiasco)
    fiasco = await Book.objects.select_related("author").aget(pk=fiasco.pk)
    author = fiasco.author
    books = author.books.order_by("title")
    return [author.name, [book.title async for book in books]]


# endregion

if __name__ == "__main__":
    run(task, MODELS, fill=fill, ways=[way_add])
