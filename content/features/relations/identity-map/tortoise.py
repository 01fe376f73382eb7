from models import MODELS, Author, Book, fill
from running import run
from tortoise.transactions import in_transaction


# region
async def task() -> list[str]:
    async with in_transaction():
        author = await Author.get(name="Stanisław Lem")
        book = await Book.get(title="Solaris").select_related("author")
        assert book.author is author, "two objects for one row"
        return [book.title, "one object"]


# endregion

if __name__ == "__main__":
    run(task, MODELS, fill=fill)
