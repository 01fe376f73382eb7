import re
from contextlib import suppress

from running import new_session, run
from sqlalchemy import String, select
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column, validates


# region setup
class Base(DeclarativeBase):
    pass


# endregion


# region
class Item(Base):
    __tablename__ = "item"

    id: Mapped[int] = mapped_column(primary_key=True)
    isbn: Mapped[str] = mapped_column(String(20))

    @validates("isbn")
    def check_isbn(self, _: str, isbn: str) -> str:
        if not re.fullmatch(r"\d{13}", isbn):
            raise ValueError(f"{isbn} is no ISBN")
        return isbn


async def task() -> list[str]:
    async with new_session.begin() as session:
        session.add(Item(isbn="9780441478125"))
    with suppress(ValueError):
        async with new_session.begin() as session:
            session.add(Item(isbn="none"))
    async with new_session() as session:
        return list(await session.scalars(select(Item.isbn)))


# endregion

if __name__ == "__main__":
    run(task, Base)
