from running import run
from sqlalchemy import String
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column


# region setup
class Base(DeclarativeBase):
    pass


# endregion


# region
# The imports of the published sample: String, and nothing else of sqlalchemy.
# ForeignKey is as undefined there.
async def task() -> None:
    class User(Base):
        __tablename__ = "user"

        id: Mapped[int] = mapped_column(primary_key=True)
        name: Mapped[str] = mapped_column(String(30))

    class Post(Base):
        __tablename__ = "post"

        id: Mapped[int] = mapped_column(primary_key=True)
        user_id: Mapped[int] = mapped_column(
            ForeignKey("user.id")  # noqa: F821
        )


# endregion

if __name__ == "__main__":
    run(task, Base)
