from decimal import Decimal

from models import TABLES, Author, Book, fill
from running import run


# region
async def task() -> list:
    calvino = await Author.objects().get(Author.id == 2)
    lem = await Author.objects().get(Author.id == 4)
    fiasco = Book(title="Fiasco", author=calvino, price=Decimal(9), year=1986)
    await fiasco.save()
    fiasco.author = lem
    await fiasco.save()
    fiasco = await Book.objects(Book.author).get(Book.id == 16)
    author = fiasco.author
    books = Book.objects().where(Book.author == author).order_by(Book.title)
    return [author.name, [book.title for book in await books]]


# endregion

if __name__ == "__main__":
    run(task, TABLES, fill=fill)
