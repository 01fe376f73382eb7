from models import MODELS, Book, fill
from running import run


# region
async def task() -> list:
    british = Book.filter(author__country="GB")
    await british.update(stock=50)
    await Book.filter(author__country="FI").delete()
    stock = [book.stock for book in await british]
    return [stock, await Book.all().count()]


# endregion

if __name__ == "__main__":
    run(task, MODELS, fill=fill)
