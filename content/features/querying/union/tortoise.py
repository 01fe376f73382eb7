from models import MODELS, Book, fill
from running import run


# region
async def task() -> list[str]:
    old = Book.filter(year__lt=1965).only("title")
    sold_out = Book.filter(stock=0).only("title")
    return [book.title async for book in old.union(sold_out).order_by("title")]


# endregion

if __name__ == "__main__":
    run(task, MODELS, fill=fill)
