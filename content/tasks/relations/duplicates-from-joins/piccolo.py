from models import TABLES, Book, BookTag, fill
from running import run


# region naive
async def naive() -> list:
    tagged = BookTag.tag.name.is_in(["science fiction", "classic"])
    books = BookTag.select(BookTag.book.title).where(tagged)
    books = books.order_by(BookTag.book.id).output(as_list=True)
    return [await books, await BookTag.count().where(tagged)]


# endregion


# region
async def task() -> list:
    tagged = BookTag.tag.name.is_in(["science fiction", "classic"])
    wanted = Book.id.is_in(BookTag.select(BookTag.book).where(tagged))
    books = await Book.objects().where(wanted).order_by(Book.id)
    titles = [book.title for book in books]
    return [titles, await Book.count().where(wanted)]


# endregion

if __name__ == "__main__":
    run(task, TABLES, fill=fill, naive=naive)
