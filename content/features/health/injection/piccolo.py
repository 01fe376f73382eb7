from models import TABLES, Author, Book, Tag, fill
from running import run


# region
async def task() -> list:
    always_true = "x' OR '1'='1"
    found = await Tag.select().where(Tag.name == always_true)
    name = "Robert'); DROP TABLE book; --"
    author = await Author.objects().create(name=name)
    await author.refresh()
    return [found, author.name, await Book.count()]


# endregion

if __name__ == "__main__":
    run(task, TABLES, fill=fill)
