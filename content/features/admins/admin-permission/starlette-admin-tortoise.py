from models import Book
from running import admin, browser, run
from starlette.requests import Request
from starlette_admin.contrib.tortoise import ModelView


# region
class BookView(ModelView):
    fields = ("title", "price")

    def can_edit(self, request: Request) -> bool:
        return request.session["user_id"] != "ada"


admin.add_view(BookView(Book))


async def task() -> list:
    page = await browser.get("/admin/book/list")
    form = {"title": "Mort", "price": "8.50"}
    change = await browser.post("/admin/book/edit?pk=11", data=form)
    price = (await Book.get(id=11)).price
    return [page.status_code, change.status_code, price]


# endregion

if __name__ == "__main__":
    run(task)
