from django.core.paginator import AsyncPaginator
from django.db.models import Count, Window
from models import MODELS, Book, fill
from running import run


# region
async def task():
    books = Book.objects.filter(stock__gt=0).order_by("year", "id")
    paginator = AsyncPaginator(books, per_page=4)
    page = await paginator.aget_page(3)
    return await paginator.acount(), [book.title async for book in page]


# endregion


# region way_window
async def way_window():
    books = (
        Book.objects.filter(stock__gt=0)
        .annotate(total=Window(Count("*")))
        .order_by("year", "id")
    )
    page = [book async for book in books[8:12]]
    # A page after the last has no rows, and so no total.
    return page[0].total if page else 0, [book.title for book in page]


# endregion

if __name__ == "__main__":
    run(task, MODELS, fill=fill, ways=[way_window])
