from django.db.models import F
from models import MODELS, Book, fill
from running import run


# region naive
async def naive():
    mine = await Book.objects.aget(pk=8)
    theirs = await Book.objects.aget(pk=8)
    answers = []
    for book in [theirs, mine]:
        answers.append("sold" if book.stock > 0 else "sold out")
        if book.stock > 0:
            book.stock -= 1
            await book.asave()
    return [*answers, (await Book.objects.aget(pk=8)).stock]


# endregion


# region
async def sell(book_id):
    in_stock = Book.objects.filter(pk=book_id, stock__gt=0)
    sold = await in_stock.aupdate(stock=F("stock") - 1)
    return "sold" if sold == 1 else "sold out"


async def task():
    answers = [await sell(8), await sell(8)]
    return [*answers, (await Book.objects.aget(pk=8)).stock]


# endregion

if __name__ == "__main__":
    run(task, MODELS, fill=fill, naive=naive)
