from engine import DB
from many import ROWS
from piccolo.columns import ForeignKey, OnDelete, Serial, Varchar
from piccolo.table import Table
from running import run


# region setup
class Author(Table, db=DB):
    id: Serial
    name = Varchar(length=50)


async def fill() -> None:
    last = (ROWS or 3) + 1
    discworld = await Series.objects().create(name="Discworld")
    await Volume.insert(Volume(series=discworld))
    await Author.insert(Author(name="Lem"), Author(name="Pratchett"))
    titles = [f"Book {number}" for number in range(1, last)]
    books = [Book(title=title, author=1) for title in titles]
    await Book.insert(*books, Book(title="Mort", author=2))
    await Review.insert(*(Review(book=n + 1) for n in range(last)))


# endregion


# region naive
class Series(Table, db=DB):
    id: Serial
    name = Varchar(length=50)


class Volume(Table, db=DB):
    id: Serial
    series = ForeignKey(Series)


async def naive() -> int:
    discworld = await Series.objects().get(Series.id == 1)
    await discworld.remove()
    return await Volume.count()


# endregion


# region
class Book(Table, db=DB):
    id: Serial
    title = Varchar(length=50)
    author = ForeignKey(Author, on_delete=OnDelete.cascade)


class Review(Table, db=DB):
    id: Serial
    book = ForeignKey(Book, on_delete=OnDelete.cascade)


async def task() -> list:
    author = await Author.objects().get(Author.id == 1)
    await author.remove()
    titles = Book.select(Book.title).order_by(Book.id).output(as_list=True)
    return [await titles, await Review.count()]


# endregion

if __name__ == "__main__":
    run(task, [Author, Book, Review, Series, Volume], fill=fill, naive=naive)
