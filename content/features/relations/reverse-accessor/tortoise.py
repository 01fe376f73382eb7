from models import MODELS, Author, fill
from running import run


# region
async def task() -> list[str]:
    author = await Author.get(name="Stanisław Lem")
    return [book.title for book in await author.books.order_by("id")]


# endregion

if __name__ == "__main__":
    run(task, MODELS, fill=fill)
