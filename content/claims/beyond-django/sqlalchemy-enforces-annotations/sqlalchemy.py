from running import new_session, run
from sqlalchemy import Integer, String, select
from sqlalchemy.orm import DeclarativeBase, mapped_column


# region setup
class Base(DeclarativeBase):
    pass


# endregion


# region
class Reader(Base):
    __tablename__ = "reader"

    id = mapped_column(Integer, primary_key=True)
    name = mapped_column(String(30))


async def task():
    async with new_session.begin() as session:
        session.add(Reader(name="Ada"))
    async with new_session() as session:
        return list(await session.scalars(select(Reader.name)))


# endregion

if __name__ == "__main__":
    run(task, Base)
