from django.contrib.postgres.search import SearchQuery, SearchVector
from models import MODELS, Book, fill
from running_sync import run


# region
def search(words):
    vector = SearchVector("title", config="english")
    query = SearchQuery(words, config="english", search_type="websearch")
    books = Book.objects.alias(vector=vector).filter(vector=query)
    return [book.title for book in books.order_by("id")]


def task():
    return [search("stars hour"), search("summers or gods -small")]


# endregion

if __name__ == "__main__":
    run(task, MODELS, fill=fill)
