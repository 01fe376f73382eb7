from models import MODELS, Book, fill
from running import run
from tortoise.contrib.postgres.search import SearchQuery


# region
async def search(words: str) -> list[str]:
    query = SearchQuery(words, config="english", search_type="websearch")
    books = Book.filter(title__search=query).order_by("id")
    return [book.title async for book in books]


async def task() -> list[list[str]]:
    return [await search("stars hour"), await search("summers or gods -small")]


# endregion

if __name__ == "__main__":
    run(task, MODELS, fill=fill)
