from models import MODELS, Book, fill
from running import run


# region
async def task():
    old = Book.objects.filter(year__lt=1975)
    sold_out = Book.objects.filter(stock=0)
    older = Book.objects.filter(year__lt=1965)
    oldest = Book.objects.filter(year__lt=1950)
    return [
        [book.title async for book in old.intersection(sold_out)],
        [book.title async for book in older.difference(oldest)],
    ]


# endregion

if __name__ == "__main__":
    run(task, MODELS, fill=fill)
