from django.db.models import F
from models import MODELS, Book, fill
from running import run


# region
async def task():
    books = Book.objects.filter(author=7).order_by("id")
    return {
        "scalars": [
            title async for title in books.values_list("title", flat=True)
        ],
        "tuples": [row async for row in books.values_list("title", "year")],
        "dicts": [
            row async for row in books.values("title", writer=F("author__name"))
        ],
    }


# endregion

if __name__ == "__main__":
    run(task, MODELS, fill=fill)
