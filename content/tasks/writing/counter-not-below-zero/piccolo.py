from models import TABLES, Book, fill
from running import run


# region naive
async def naive() -> list[str | int]:
    mine = await Book.objects().get(Book.id == 8)
    theirs = await Book.objects().get(Book.id == 8)
    assert mine and theirs
    answers = []
    for book in [theirs, mine]:
        answers.append("sold" if book.stock > 0 else "sold out")
        if book.stock > 0:
            book.stock -= 1
            await book.save()
    await mine.refresh()
    return [*answers, mine.stock]


# endregion


# region
async def sell(book_id: int) -> str:
    sold = (
        await Book.update({Book.stock: Book.stock - 1})
        .where(Book.id == book_id, Book.stock > 0)
        .returning(Book.id)
    )
    return "sold" if sold else "sold out"


async def task() -> list[str | int]:
    answers = [await sell(8), await sell(8)]
    book = await Book.objects().get(Book.id == 8)
    assert book
    return [*answers, book.stock]


# endregion

if __name__ == "__main__":
    run(task, TABLES, fill=fill, naive=naive)
