from engine import DB
from piccolo.columns import ForeignKey, OnDelete, Serial, Varchar
from piccolo.table import Table
from running import run


# region setup
class Author(Table, db=DB):
    id: Serial
    name = Varchar(length=50)


# endregion


# region
class Book(Table, db=DB):
    id: Serial
    title = Varchar(length=50)
    author = ForeignKey(Author, on_delete=OnDelete.cascade)


async def task() -> list[str]:
    lem = await Author.objects().create(name="Lem")
    pratchett = await Author.objects().create(name="Pratchett")
    for title, author in [
        ("Solaris", lem),
        ("Fiasco", lem),
        ("Mort", pratchett),
    ]:
        await Book.objects().create(title=title, author=author)
    await lem.remove()
    return [book.title for book in await Book.objects()]


# endregion

if __name__ == "__main__":
    run(task, [Author, Book])
