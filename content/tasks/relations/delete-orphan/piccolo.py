from models import TABLES, Author, Book, fill
from running import run


# region naive
async def naive() -> list:
    lem = await Author.objects().get(Author.id == 4)
    books = await Book.objects().where(Book.author == lem).order_by(Book.id)
    books.pop(0)  # Solaris: but no table knows of this list.
    await lem.save()
    books = await Book.objects().where(Book.author == lem).order_by(Book.id)
    titles = [book.title for book in books]
    return [titles, await Book.count().where(Book.title == "Solaris")]


# endregion


# region
async def task() -> list:
    lem = await Author.objects().get(Author.id == 4)
    mine = Book.author == lem
    solaris = await Book.objects().get(mine & (Book.title == "Solaris"))
    await solaris.remove()
    books = await Book.objects().where(mine).order_by(Book.id)
    titles = [book.title for book in books]
    return [titles, await Book.count().where(Book.title == "Solaris")]


# endregion

if __name__ == "__main__":
    run(task, TABLES, fill=fill, naive=naive)
