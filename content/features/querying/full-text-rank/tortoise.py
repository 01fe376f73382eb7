from models import MODELS, Book, fill
from running import run
from tortoise.contrib.postgres.search import (
    SearchQuery,
    SearchRank,
    SearchVector,
)


# region
async def task() -> list[str]:
    words = SearchVector("title", config="english")
    query = SearchQuery(
        "god or guard", config="english", search_type="websearch"
    )
    best = (
        Book.annotate(rank=SearchRank(words, query))
        .filter(title__search=query)
        .order_by("-rank")
    )
    return [book.title async for book in best]


# endregion

if __name__ == "__main__":
    run(task, MODELS, fill=fill)
