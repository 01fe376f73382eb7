from running import new_session, run
from sqlalchemy import ForeignKey, String, select
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column, relationship


class Base(DeclarativeBase):
    pass


# region
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


async def task() -> list[str]:
    async with new_session() as session:
        session.add(User(name="Ada"))
        await session.commit()
        found = await session.execute(select(User).where(User.name == "Ada"))
        return [user.name for user in found.scalars().all()]


# endregion

if __name__ == "__main__":
    run(task, Base)
