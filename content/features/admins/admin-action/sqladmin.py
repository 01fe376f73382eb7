from models import Book
from running import admin, browser, new_session, run
from sqladmin import ModelView, action
from sqlalchemy import select, update
from starlette.requests import Request
from starlette.responses import RedirectResponse


# region
class BookAdmin(ModelView, model=Book):
    @action(name="mark-sold-out", label="Mark as sold out")
    async def mark_sold_out(self, request: Request) -> RedirectResponse:
        keys = [int(key) for key in request.query_params["pks"].split(",")]
        async with new_session.begin() as session:
            await session.execute(
                update(Book).where(Book.id.in_(keys)).values(stock=0)
            )
        return RedirectResponse(
            request.url_for("admin:list", identity=self.identity)
        )


admin.add_view(BookAdmin)


async def task() -> list[int]:
    await browser.get("/admin/book/action/mark-sold-out?pks=11,12,13")
    async with new_session() as session:
        books = select(Book.stock).where(Book.id.in_([11, 12, 13]))
        return list(await session.scalars(books.order_by(Book.id)))


# endregion

if __name__ == "__main__":
    run(task)
