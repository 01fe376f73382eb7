from django.contrib.postgres.search import SearchQuery, SearchVector
from models import MODELS, Book, fill
from running import run


# region
async def search(words):
    vector = SearchVector("title", config="english")
    query = SearchQuery(words, config="english", search_type="websearch")
    books = Book.objects.alias(vector=vector).filter(vector=query)
    return [book.title async for book in books.order_by("id")]


async def task():
    return [await search("stars hour"), await search("summers or gods -small")]


# endregion

if __name__ == "__main__":
    run(task, MODELS, fill=fill)
