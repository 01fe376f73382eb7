from decimal import Decimal

from models import Author, Book, fill
from running import admin, browser, rows, run
from starlette_admin.contrib.tortoise import ModelView


# region setup
async def fill_hundred() -> None:
    await fill()
    more = {"author_id": 10, "price": Decimal(9), "year": -700}
    await Book.bulk_create(
        Book(title=f"Book {n}", **more) for n in range(16, 101)
    )


# endregion


# region
class BookView(ModelView):
    fields = ("title", "author")
    fields_default_sort = ("id",)
    page_size = 100


admin.add_view(BookView(Book))
admin.add_view(ModelView(Author))


async def task() -> list:
    found = rows(await browser.get("/admin/book/list"))
    return [len(found), found[0], found[99]]


# endregion

if __name__ == "__main__":
    run(task, fill=fill_hundred)
