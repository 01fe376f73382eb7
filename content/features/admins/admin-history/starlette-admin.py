from models import Base, Book
from running import admin, browser, new_session, run
from sqlalchemy import String, select
from sqlalchemy.orm import Mapped, mapped_column
from starlette.requests import Request
from starlette_admin.contrib.sqla import ModelView


# region
class Change(Base):
    __tablename__ = "change_of_book"
    id: Mapped[int] = mapped_column(primary_key=True)
    who: Mapped[str] = mapped_column(String(50))
    book: Mapped[int]


class BookView(ModelView):
    fields = ("title", "price")

    async def after_edit(self, request: Request, obj: Book) -> None:
        who = request.session["user_id"]
        request.state.session.add(Change(who=who, book=obj.id))


admin.add_view(BookView(Book))


async def task() -> list:
    form = {"title": "Mort", "price": "8.50"}
    await browser.post("/admin/book/edit?pk=11", data=form)
    async with new_session() as session:
        changes = select(Change.who, Change.book).order_by(Change.id)
        return [list(row) for row in await session.execute(changes)]


# endregion

if __name__ == "__main__":
    run(task)
