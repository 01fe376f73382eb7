from models import MODELS, Author, fill
from running import run


# region
async def task():
    author = await Author.objects.aget(name="Stanisław Lem")
    return [book.title async for book in author.books.order_by("id")]


# endregion

if __name__ == "__main__":
    run(task, MODELS, fill=fill)
