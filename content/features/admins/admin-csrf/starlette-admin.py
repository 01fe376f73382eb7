from models import Book
from running import admin, browser, new_session, run
from starlette_admin.contrib.sqla import ModelView


# region
class BookView(ModelView):
    fields = ("title", "price")


admin.add_view(BookView(Book))


async def task() -> list:
    browser.headers.pop("X-CSRFToken")
    form = {"title": "Mort", "price": "8.50"}
    answer = await browser.post("/admin/book/edit?pk=11", data=form)
    async with new_session() as session:
        return [answer.status_code, (await session.get_one(Book, 11)).price]


# endregion

if __name__ == "__main__":
    run(task)
