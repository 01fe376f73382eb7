from many import ROWS, many_books
from models import MODELS, Book, fill
from running import run

# region setup
COUNTED = {id: id * 10 for id in range(1, (ROWS or 5) + 1)}  # stock by id


async def stock_of_all():
    books = Book.objects.filter(pk__lte=len(COUNTED)).order_by("pk")
    return [stock async for stock in books.values_list("stock", flat=True)]


# endregion


# region
async def task():
    books = [Book(pk=pk, stock=stock) for pk, stock in COUNTED.items()]
    await Book.objects.abulk_update(books, ["stock"])
    return await stock_of_all()


# endregion


# region way_save
async def way_save():
    async for book in Book.objects.filter(pk__in=COUNTED):
        book.stock = COUNTED[book.pk]
        await book.asave(update_fields=["stock"])
    return await stock_of_all()


# endregion

if __name__ == "__main__":
    run(task, MODELS, fill=many_books(fill), ways=[way_save])
