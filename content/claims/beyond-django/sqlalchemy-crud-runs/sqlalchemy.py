import sqlalchemy
from running import new_session, run
from sqlalchemy import ForeignKey, String
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column, relationship


# region setup
class Base(DeclarativeBase):
    pass


class User(Base):
    __tablename__ = "user"

    id: Mapped[int] = mapped_column(primary_key=True)
    name: Mapped[str] = mapped_column(String(30))
    posts: Mapped[list["Post"]] = relationship(back_populates="user")


class Post(Base):
    __tablename__ = "post"

    id: Mapped[int] = mapped_column(primary_key=True)
    user_id: Mapped[int] = mapped_column(ForeignKey("user.id"))
    user: Mapped[User] = relationship(back_populates="posts")


# endregion


# region
# The published sample imports select nowhere. It is as undefined here.
async def read_as_printed(session: AsyncSession) -> list[User]:
    query = select(User).where(User.name == "Ada")  # noqa: F821
    return (await session.execute(query)).scalars().all()


async def read(session: AsyncSession) -> list[User]:
    query = sqlalchemy.select(User).where(User.name == "Ada")
    return (await session.execute(query)).scalars().all()


async def task() -> list[str]:
    async with new_session() as session:
        session.add(User(name="Ada"))
        await session.commit()
        try:
            await read_as_printed(session)
        except NameError as error:
            return [str(error), *(user.name for user in await read(session))]
        return ["it runs as printed"]


# endregion

if __name__ == "__main__":
    run(task, Base)
