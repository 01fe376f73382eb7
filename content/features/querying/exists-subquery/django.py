from django.db.models import Exists, OuterRef
from models import MODELS, Author, Book, fill
from running import run


# region
async def task():
    sold_out = Book.objects.filter(author=OuterRef("pk"), stock=0)
    authors = Author.objects.filter(Exists(sold_out)).order_by("id")
    return [author.name async for author in authors]


# endregion

if __name__ == "__main__":
    run(task, MODELS, fill=fill)
