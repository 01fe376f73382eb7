from datetime import date

from running import new_session, run
from sqlalchemy import String, extract, func, select
from sqlalchemy.orm import DeclarativeBase, Mapped, Session, mapped_column

# region setup
ROWS = [
    ("Tove", "Jansson", "FI", date(1914, 8, 9)),
    ("Italo", "Calvino", "IT", date(1923, 10, 15)),
    ("Jorge Luis", "Borges", None, date(1899, 8, 24)),
]


class Base(DeclarativeBase):
    pass


class Person(Base):
    __tablename__ = "person"

    id: Mapped[int] = mapped_column(primary_key=True)
    given: Mapped[str] = mapped_column(String(50))
    family: Mapped[str] = mapped_column(String(50))
    country: Mapped[str | None] = mapped_column(String(2))
    born: Mapped[date]


def fill(session: Session) -> None:
    for given, family, country, born in ROWS:
        session.add(
            Person(given=given, family=family, country=country, born=born)
        )


# endregion


# region
async def task() -> list[tuple[str, str]]:
    query = (
        select(
            func.lower(Person.given + " " + Person.family),
            func.coalesce(Person.country, "?"),
        )
        .where(extract("month", Person.born) == 8)
        .order_by(Person.id)
    )
    async with new_session() as session:
        return [tuple(row) for row in await session.execute(query)]


# endregion

if __name__ == "__main__":
    run(task, Base, fill=fill)
