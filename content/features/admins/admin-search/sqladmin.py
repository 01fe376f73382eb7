from models import Book
from running import admin, browser, rows, run
from sqladmin import ModelView


# region
class BookAdmin(ModelView, model=Book):
    column_list = ("title", "author", "price")
    column_searchable_list = ("title", "author.name")


admin.add_view(BookAdmin)


async def task() -> list[str]:
    page = await browser.get("/admin/book/list?search=pratchett")
    return sorted(title for title, *_ in rows(page))


# endregion

if __name__ == "__main__":
    run(task)
