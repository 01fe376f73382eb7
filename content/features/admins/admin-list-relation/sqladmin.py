from models import Book
from running import admin, browser, rows, run
from sqladmin import ModelView


# region
class BookAdmin(ModelView, model=Book):
    column_list = ("title", "author")
    column_default_sort = "id"
    page_size = 20


async def task() -> list[list[str]]:
    return rows(await browser.get("/admin/book/list"))


# endregion

if __name__ == "__main__":
    admin.add_view(BookAdmin)
    run(task)
