from models import Author, Base, Book, fill
from running import new_session, run
from sqlalchemy import String, select
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import Mapped, mapped_column

# region
KINDS: dict[str, type[Base]] = {"author": Author, "book": Book}


class Note(Base):
    __tablename__ = "note"

    id: Mapped[int] = mapped_column(primary_key=True)
    text: Mapped[str] = mapped_column(String(100))
    kind: Mapped[str] = mapped_column(String(20))
    row_id: Mapped[int]

    async def about(self, session: AsyncSession) -> Base:
        return await session.get_one(KINDS[self.kind], self.row_id)


async def task() -> list[tuple[str, str]]:
    async with new_session.begin() as session:
        session.add(Note(text="Read it twice", kind="book", row_id=7))
        session.add(Note(text="Born in Lwów", kind="author", row_id=4))
    async with new_session() as session:
        notes = list(await session.scalars(select(Note).order_by(Note.id)))
        book, author = [await note.about(session) for note in notes]
        return [(notes[0].text, book.title), (notes[1].text, author.name)]


# endregion

if __name__ == "__main__":
    run(task, Base, fill=fill)
