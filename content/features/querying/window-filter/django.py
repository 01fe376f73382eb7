from django.db.models import F, Window
from django.db.models.functions import RowNumber
from models import MODELS, Book, fill
from running import run


# region
async def task():
    place = Window(
        RowNumber(), partition_by=F("author_id"), order_by=F("year").desc()
    )
    newest = Book.objects.annotate(place=place).filter(place=1)
    return [book.title async for book in newest.order_by("author_id")]


# endregion

if __name__ == "__main__":
    run(task, MODELS, fill=fill)
