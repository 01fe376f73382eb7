from models import MODELS, Book, fill
from running import run


# region
async def task():
    british = Book.objects.filter(author__country="GB")
    await british.aupdate(stock=50)
    await Book.objects.filter(author__country="FI").adelete()
    stock = [book.stock async for book in british]
    return [stock, await Book.objects.acount()]


# endregion

if __name__ == "__main__":
    run(task, MODELS, fill=fill)
