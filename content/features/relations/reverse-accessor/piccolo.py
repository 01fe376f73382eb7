from engine import DB
from models import TABLES, Author, Book, fill
from piccolo.query import Objects
from running import run


# region
class Writer(Author, db=DB, tablename="author"):
    @property
    def books(self) -> Objects[Book]:
        return Book.objects().where(Book.author == self.id)


async def task() -> list[str]:
    writer = await Writer.objects().get(Writer.name == "Stanisław Lem")
    return [book.title for book in await writer.books.order_by(Book.id)]


# endregion

if __name__ == "__main__":
    run(task, TABLES, fill=fill)
