from models import Book
from running import admin, browser, run
from starlette_admin.contrib.tortoise import ModelView


# region
class BookView(ModelView):
    fields = ("title", "price")


admin.add_view(BookView(Book))


async def task() -> list:
    browser.headers.pop("X-CSRFToken")
    form = {"title": "Mort", "price": "8.50"}
    answer = await browser.post("/admin/book/edit?pk=11", data=form)
    return [answer.status_code, (await Book.get(id=11)).price]


# endregion

if __name__ == "__main__":
    run(task)
