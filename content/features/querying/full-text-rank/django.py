from django.contrib.postgres.search import SearchQuery, SearchRank, SearchVector
from models import MODELS, Book, fill
from running import run


# region
async def task():
    words = SearchVector("title", config="english")
    query = SearchQuery(
        "god or guard", config="english", search_type="websearch"
    )
    best = (
        Book.objects.annotate(words=words, rank=SearchRank(words, query))
        .filter(words=query)
        .order_by("-rank")
    )
    return [book.title async for book in best]


# endregion

if __name__ == "__main__":
    run(task, MODELS, fill=fill)
