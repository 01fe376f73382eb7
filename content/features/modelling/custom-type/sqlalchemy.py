from dataclasses import dataclass

from running import new_session, run
from sqlalchemy import String, TypeDecorator, select
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column


# region setup
class Base(DeclarativeBase):
    pass


@dataclass(frozen=True)
class Isbn:
    digits: str


# endregion


# region
class IsbnType(TypeDecorator):
    impl = String(13)
    cache_ok = True

    def process_bind_param(self, value, dialect):
        return value and value.digits

    def process_result_value(self, value, dialect):
        return value and Isbn(value)


class Item(Base):
    __tablename__ = "item"

    isbn: Mapped[Isbn] = mapped_column(IsbnType, primary_key=True)


async def task() -> list[str]:
    async with new_session.begin() as session:
        session.add(Item(isbn=Isbn("9780441478125")))
    async with new_session() as session:
        items = select(Item).where(Item.isbn == Isbn("9780441478125"))
        return [f"ISBN {i.isbn.digits}" for i in await session.scalars(items)]


# endregion

if __name__ == "__main__":
    run(task, Base)
