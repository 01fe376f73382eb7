from models import Book
from running import admin, browser, new_session, run
from sqlalchemy import select
from starlette.requests import Request
from starlette_admin.actions import ActionSelection, action
from starlette_admin.contrib.sqla import ModelView


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


admin.add_view(BookView(Book))


async def task() -> list[int]:
    where = {"name": "mark_sold_out", "pks": [11, 12, 13]}
    await browser.post("/admin/_api/book/action", params=where)
    async with new_session() as session:
        books = select(Book.stock).where(Book.id.in_([11, 12, 13]))
        return list(await session.scalars(books.order_by(Book.id)))


# endregion

if __name__ == "__main__":
    run(task)
