from models import MODELS, Book, fill
from running import run
from tortoise.expressions import F


# region naive
async def naive() -> list[str | int]:
    mine, theirs = await Book.get(pk=8), await Book.get(pk=8)
    answers = []
    for book in [theirs, mine]:
        answers.append("sold" if book.stock > 0 else "sold out")
        if book.stock > 0:
            book.stock -= 1
            await book.save()
    return [*answers, (await Book.get(pk=8)).stock]


# endregion


# region
async def sell(book_id: int) -> str:
    in_stock = Book.filter(pk=book_id, stock__gt=0)
    sold = await in_stock.update(stock=F("stock") - 1)
    return "sold" if sold == 1 else "sold out"


async def task() -> list[str | int]:
    answers = [await sell(8), await sell(8)]
    return [*answers, (await Book.get(pk=8)).stock]


# endregion

if __name__ == "__main__":
    run(task, MODELS, fill=fill, naive=naive)
