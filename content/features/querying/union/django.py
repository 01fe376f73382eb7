from models import MODELS, Book, fill
from running import run


# region
async def task():
    old = Book.objects.filter(year__lt=1965)
    sold_out = Book.objects.filter(stock=0)
    return [book.title async for book in old.union(sold_out).order_by("title")]


# endregion

if __name__ == "__main__":
    run(task, MODELS, fill=fill)
