from engine import DB
from models import TABLES, Author, Book, fill
from running import run


# region
async def task() -> list[str]:
    async with DB.transaction():
        author = await Author.objects().get(Author.name == "Stanisław Lem")
        book = await Book.objects(Book.author).get(Book.title == "Solaris")
        assert book.author is author, "two objects for one row"
        return [book.title, "one object"]


# endregion

if __name__ == "__main__":
    run(task, TABLES, fill=fill)
