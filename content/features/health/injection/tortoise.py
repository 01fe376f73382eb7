from models import MODELS, Author, Book, Tag, fill
from running import run


# region
async def task() -> list:
    always_true = "x' OR '1'='1"
    found = await Tag.filter(name=always_true)
    author = await Author.create(name="Robert'); DROP TABLE book; --")
    await author.refresh_from_db()
    return [found, author.name, await Book.all().count()]


# endregion

if __name__ == "__main__":
    run(task, MODELS, fill=fill)
