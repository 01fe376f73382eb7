from models import Book
from running import admin, browser, run
from sqladmin import ModelView


# region
class BookAdmin(ModelView, model=Book):
    column_export_list = ("title", "price")


admin.add_view(BookAdmin)


async def task() -> bool:
    file = await browser.get("/admin/book/export/csv")
    return "Mort,7.99" in file.text.split()


# endregion

if __name__ == "__main__":
    run(task)
