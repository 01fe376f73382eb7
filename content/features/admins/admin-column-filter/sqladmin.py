from models import Book
from running import admin, browser, rows, run
from sqladmin import ModelView
from sqladmin.filters import OperationColumnFilter


# region
class BookAdmin(ModelView, model=Book):
    column_list = ("title",)
    column_filters = (OperationColumnFilter(Book.price),)


admin.add_view(BookAdmin)


async def task() -> list[str]:
    where = {"price_op": "less_than", "price": "9"}
    page = await browser.get("/admin/book/list", params=where)
    return sorted(title for (title,) in rows(page))


# endregion

if __name__ == "__main__":
    run(task)
