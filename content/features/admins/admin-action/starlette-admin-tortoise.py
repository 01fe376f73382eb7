from models import Book
from running import admin, browser, run
from starlette.requests import Request
from starlette_admin.actions import ActionSelection, action
from starlette_admin.contrib.tortoise import ModelView


# region
class BookView(ModelView):
    fields = ("title", "price")
    actions = ("mark_sold_out",)

    @action(name="mark_sold_out", text="Mark as sold out")
    async def mark_sold_out(
        self, request: Request, selection: ActionSelection
    ) -> None:
        for book in await selection.rows():
            book.stock = 0
            await book.save()


admin.add_view(BookView(Book))


async def task() -> list[int]:
    where = {"name": "mark_sold_out", "pks": [11, 12, 13]}
    await browser.post("/admin/_api/book/action", params=where)
    books = Book.filter(id__in=[11, 12, 13]).order_by("id")
    return await books.values_list("stock", flat=True)


# endregion

if __name__ == "__main__":
    run(task)
