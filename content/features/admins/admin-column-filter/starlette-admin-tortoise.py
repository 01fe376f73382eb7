from models import Book
from running import admin, browser, rows, run
from starlette_admin.contrib.tortoise import ModelView


# region
class BookView(ModelView):
    fields = ("title", "price")


admin.add_view(BookView(Book))


async def task() -> list[str]:
    # What its filter builder makes
    where = {"filter": "price__lt=9"}
    page = await browser.get("/admin/book/list", params=where)
    return sorted(title for title, *_ in rows(page))


# endregion

if __name__ == "__main__":
    run(task)
