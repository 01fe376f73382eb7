from django.contrib.postgres.search import SearchVector
from models import MODELS, Book, fill
from running import run


# region
async def task():
    words = SearchVector("title", config="english")
    books = Book.objects.annotate(words=words).filter(words="god")
    return [book.title async for book in books]


# endregion

if __name__ == "__main__":
    run(task, MODELS, fill=fill)
