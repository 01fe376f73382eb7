from running import new_session, run
from sqlalchemy import String, select
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column


# region setup
class Base(DeclarativeBase):
    pass


# endregion


# region
class Owned:
    owner: Mapped[str] = mapped_column(String(20), default="shop")


class Novel(Owned, Base):
    __tablename__ = "novel"
    id: Mapped[int] = mapped_column(primary_key=True)
    title: Mapped[str] = mapped_column(String(50))


class Magazine(Owned, Base):
    __tablename__ = "magazine"
    id: Mapped[int] = mapped_column(primary_key=True)
    title: Mapped[str] = mapped_column(String(50))


async def task() -> list[tuple[str, str]]:
    async with new_session.begin() as session:
        session.add_all([Novel(title="Kindred"), Magazine(title="Locus")])
    async with new_session() as session:
        novel = (await session.scalars(select(Novel))).one()
        magazine = (await session.scalars(select(Magazine))).one()
        return [(novel.title, novel.owner), (magazine.title, magazine.owner)]


# endregion

if __name__ == "__main__":
    run(task, Base)
