from models import Book
from running import admin, browser, rows, run
from starlette_admin import ComputedField
from starlette_admin.contrib.tortoise import ModelView


# region
class BookView(ModelView):
    fields = (
        "title",
        ComputedField("worth", getter=lambda _, book: book.price * book.stock),
    )
    fields_default_sort = ("id",)


admin.add_view(BookView(Book))


async def task() -> list[str]:
    found = rows(await browser.get("/admin/book/list"))
    return [worth for _, worth in found[:2]]


# endregion

if __name__ == "__main__":
    run(task)
