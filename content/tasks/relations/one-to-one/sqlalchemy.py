from running import new_session, run
from sqlalchemy import ForeignKey, String, select
from sqlalchemy.orm import (
    DeclarativeBase,
    Mapped,
    Session,
    joinedload,
    mapped_column,
    relationship,
)


# region setup
class Base(DeclarativeBase):
    pass


def fill(session: Session) -> None:
    lem = Author(id=4, name="Stanisław Lem")
    lem.profile = Profile(site="lem.pl")
    session.add_all([lem, Author(id=10, name="Homer")])


# endregion


# region
class Author(Base):
    __tablename__ = "author"
    id: Mapped[int] = mapped_column(primary_key=True)
    name: Mapped[str] = mapped_column(String(100))
    profile: Mapped["Profile | None"] = relationship(back_populates="author")


class Profile(Base):
    __tablename__ = "profile"
    author_id: Mapped[int] = mapped_column(
        ForeignKey("author.id"), primary_key=True
    )
    site: Mapped[str] = mapped_column(String(50))
    author: Mapped[Author] = relationship(back_populates="profile")


async def task() -> list:
    lem = select(Profile).where(Profile.site == "lem.pl")
    lem = lem.options(joinedload(Profile.author, innerjoin=True))
    authors = select(Author).options(joinedload(Author.profile))
    async with new_session() as session:
        forward = (await session.scalars(lem)).one()
        back = await session.scalars(authors.order_by(Author.id))
        sites = [(a.name, a.profile and a.profile.site) for a in back]
        return [forward.author.name, sites]


# endregion


# region naive
async def naive() -> str:
    async with new_session() as session:
        load_profile = [joinedload(Author.profile)]
        homer = await session.get_one(Author, 10, options=load_profile)
        return homer.profile.site


# endregion

if __name__ == "__main__":
    run(task, Base, fill=fill, naive=naive)
