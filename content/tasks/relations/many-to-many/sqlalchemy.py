from decimal import Decimal

from models import Base, Book, Tag, book_tag, fill
from running import new_session, run
from sqlalchemy import Column, ForeignKey, Table, delete, insert, select
from sqlalchemy.orm import Mapped, WriteOnlyMapped, mapped_column, relationship

# region setup
novel_tag = Table(
    "novel_tag",
    Base.metadata,
    Column("novel_id", ForeignKey("novel.id"), primary_key=True),
    Column("tag_id", ForeignKey("tag.id"), primary_key=True),
)
# endregion


# region naive
async def naive() -> list[list[str]]:
    async with new_session.begin() as session:
        tags = await session.scalars(select(Tag).order_by(Tag.id))
        fiction, _, stories, classic = tags
        fiasco = Book(title="Fiasco", author_id=4, price=Decimal(9), year=1986)
        fiasco.tags.extend([fiction, classic])  # No error, and nothing is sent.
        fiasco.tags.remove(fiction)
        edited = sorted(tag.name for tag in fiasco.tags)
        fiasco.tags.append(stories)
        replaced = sorted(tag.name for tag in fiasco.tags)
        session.add(fiasco)
        await session.flush()
        fiasco.tags.clear()
        return [edited, replaced, [tag.name for tag in fiasco.tags]]


# endregion


# region
async def task() -> list[list[str]]:
    async with new_session() as session:
        tags = await session.scalars(select(Tag).order_by(Tag.id))
        fiction, _, stories, classic = tags
        fiasco = Book(title="Fiasco", author_id=4, price=Decimal(9), year=1986)
        fiasco.tags.extend([fiction, classic])
        session.add(fiasco)
        await session.flush()
        fiasco.tags.remove(fiction)
        await session.flush()
        edited = sorted(tag.name for tag in fiasco.tags)
        fiasco.tags = [stories, classic]
        await session.flush()
        replaced = sorted(tag.name for tag in fiasco.tags)
        fiasco.tags.clear()
        await session.commit()
        await session.refresh(fiasco, ["tags"])
        return [edited, replaced, [tag.name for tag in fiasco.tags]]


# endregion


# region way_core
async def way_core() -> list[list[str]]:
    def links(*tag_ids: int) -> list[dict[str, int]]:
        return [{"book_id": fiasco.id, "tag_id": tag} for tag in tag_ids]

    async with new_session.begin() as session:
        fiasco = Book(title="Fiasco", author_id=4, price=Decimal(9), year=1986)
        session.add(fiasco)
        await session.flush()
        mine = book_tag.c.book_id == fiasco.id
        names = select(Tag.name).join(book_tag).where(mine).order_by(Tag.name)
        await session.execute(insert(book_tag), links(1, 4))
        one = delete(book_tag).where(mine, book_tag.c.tag_id == 1)
        await session.execute(one)
        edited = list(await session.scalars(names))
        unwanted = book_tag.c.tag_id.not_in([3, 4])
        await session.execute(delete(book_tag).where(mine, unwanted))
        await session.execute(insert(book_tag), links(3))
        replaced = list(await session.scalars(names))
        await session.execute(delete(book_tag).where(mine))
        return [edited, replaced, list(await session.scalars(names))]


# endregion


# region way_write_only
class Novel(Base):
    __tablename__ = "novel"

    id: Mapped[int] = mapped_column(primary_key=True)
    tags: WriteOnlyMapped[Tag] = relationship(secondary=novel_tag)


async def way_write_only() -> list[list[str]]:
    async with new_session.begin() as session:
        tags = await session.scalars(select(Tag).order_by(Tag.id))
        fiction, _, stories, classic = tags
        session.add(fiasco := Novel(tags=[fiction, classic]))
        await session.flush()
        names = fiasco.tags.select().with_only_columns(Tag.name)
        names = names.order_by(Tag.name)
        fiasco.tags.remove(fiction)
        edited = list(await session.scalars(names))
        fiasco.tags.add(stories)
        replaced = list(await session.scalars(names))
        fiasco.tags.remove(stories)
        fiasco.tags.remove(classic)
        return [edited, replaced, list(await session.scalars(names))]


# endregion

if __name__ == "__main__":
    run(task, Base, fill=fill, naive=naive, ways=[way_core, way_write_only])
