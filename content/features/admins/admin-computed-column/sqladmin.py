from models import Book
from running import admin, browser, rows, run
from sqladmin import ModelView


# region
class BookAdmin(ModelView, model=Book):
    column_list = ("title", "stock")
    column_labels = {"stock": "Worth"}
    column_formatters = {"stock": lambda book, _: book.price * book.stock}
    column_default_sort = "id"


admin.add_view(BookAdmin)


async def task() -> list[str]:
    found = rows(await browser.get("/admin/book/list"))
    return [worth for _, worth in found[:2]]


# endregion

if __name__ == "__main__":
    run(task)
