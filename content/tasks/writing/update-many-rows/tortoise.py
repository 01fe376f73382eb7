from many import ROWS, many_books
from models import MODELS, Book, fill
from running import run

# region setup
COUNTED = {id: id * 10 for id in range(1, (ROWS or 5) + 1)}  # stock by id


async def stock_of_all() -> list[int]:
    books = Book.filter(pk__lte=len(COUNTED)).order_by("id")
    return [book.stock async for book in books]


# endregion


# region
async def task() -> list[int]:
    books = [Book(id=id, stock=stock) for id, stock in COUNTED.items()]
    await Book.bulk_update(books, ["stock"])
    return await stock_of_all()


# endregion


# region way_save
async def way_save() -> list[int]:
    for book in await Book.filter(pk__in=COUNTED):
        book.stock = COUNTED[book.id]
        await book.save(update_fields=["stock"])
    return await stock_of_all()


# endregion

if __name__ == "__main__":
    run(task, MODELS, fill=many_books(fill), ways=[way_save])
