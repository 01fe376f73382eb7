from models import MODELS, Author, Book, Tag, fill
from running import run


# region
async def task():
    always_true = "x' OR '1'='1"
    found = [tag async for tag in Tag.objects.filter(name=always_true)]
    author = await Author.objects.acreate(name="Robert'); DROP TABLE book; --")
    await author.arefresh_from_db()
    return [found, author.name, await Book.objects.acount()]


# endregion

if __name__ == "__main__":
    run(task, MODELS, fill=fill)
