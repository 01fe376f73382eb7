from models import Book
from running import admin, browser, run
from starlette_admin.contrib.tortoise import ModelView


# region
class BookView(ModelView):
    fields = ("title", "price")
    page_size = 100


admin.add_view(BookView(Book))


async def task() -> bool:
    # What its dialog sends
    form = {"scope": "page", "format": "csv", "fields": ["title", "price"]}
    where = {"name": "export"}
    file = await browser.post(
        "/admin/_api/book/action", params=where, data=form
    )
    return "Mort,7.99" in file.text.split()


# endregion

if __name__ == "__main__":
    run(task)
