from models import Base, Book
from running import admin, browser, new_session, run
from sqladmin import ModelView
from sqladmin.audit import AuditEntry, DBAuditBackend
from sqlalchemy import String, select
from sqlalchemy.orm import Mapped, mapped_column
from starlette.requests import Request


# region
class Change(Base):
    __tablename__ = "change_of_book"
    id: Mapped[int] = mapped_column(primary_key=True)
    who: Mapped[str] = mapped_column(String(50))
    book: Mapped[int]


class Audit(DBAuditBackend):
    def build_row(
        self, entry: AuditEntry, actor: str, request: Request
    ) -> Change:
        return Change(who=actor, book=int(entry.pk))


class BookAdmin(ModelView, model=Book):
    form_columns = ("title", "author", "price")


admin.add_view(BookAdmin)
# What Admin(…, audit_backend=Audit(new_session)) sets
admin.audit_backend = Audit(new_session)


async def task() -> list:
    form = {"title": "Mort", "author": "7", "price": "8.50", "save": "Save"}
    await browser.post("/admin/book/edit/11", data=form)
    async with new_session() as session:
        changes = select(Change.who, Change.book).order_by(Change.id)
        return [list(row) for row in await session.execute(changes)]


# endregion

if __name__ == "__main__":
    run(task)
