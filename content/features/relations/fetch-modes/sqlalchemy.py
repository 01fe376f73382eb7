from models import Author, Base, Book, fill
from running import new_session, run
from sqlalchemy import select
from sqlalchemy.orm import Mapped, relationship, selectinload


# region setup
class Volume(Base):
    """A book of the shop with one relation, and none to tags."""

    __table__ = Book.__table__

    author: Mapped[Author] = relationship()


# endregion


# region
async def task() -> list[str | int]:
    async with new_session() as session:
        volumes = select(Volume).options(selectinload("*")).order_by(Volume.id)
        names = [
            volume.author.name for volume in await session.scalars(volumes)
        ]
    return [names[6], len(names)]


# endregion

if __name__ == "__main__":
    run(task, Base, fill=fill)
