from running import new_session, run
from sqlalchemy import ForeignKey, String, select
from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column


# region setup
class Base(DeclarativeBase):
    pass


# endregion


# region
class Reader(Base):
    __tablename__ = "reader"

    id: Mapped[int] = mapped_column(primary_key=True)
    name: Mapped[str] = mapped_column(String(30))


class Post(Base):
    __tablename__ = "post"

    id: Mapped[int] = mapped_column(primary_key=True)
    reader_id: Mapped[int] = mapped_column(ForeignKey("reader.id"))


async def task() -> list[str]:
    async with new_session.begin() as session:
        session.add(Reader(name="Ada"))
    async with new_session() as session:
        [read] = (await session.execute(select(Reader))).scalars().all()
        session.add(Post())
        try:
            await session.commit()
        except IntegrityError:
            return [type(read).__name__, "no post without its reader"]
        return [type(read).__name__, "a post without a reader"]


# endregion

if __name__ == "__main__":
    run(task, Base)
