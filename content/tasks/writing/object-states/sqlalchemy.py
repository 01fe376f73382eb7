from decimal import Decimal
from pathlib import Path
from typing import Any

from models import Base, Book, fill
from running import new_session, run
from sqlalchemy import inspect, select
from sqlalchemy.ext.asyncio import AsyncSession

# region setup
PICNIC: dict[str, Any] = {
    "title": "Roadside Picnic",
    "author_id": 4,
    "price": Decimal("9.00"),
    "year": 1972,
    "stock": 5,
}
FIVE = ["transient", "pending", "persistent", "deleted", "detached"]
IN_TABLE = select(Book.stock).where(Book.title == PICNIC["title"])
seen: list[tuple[str, int | None]] = []
said: list[str] = []


async def look(step: str, book: Book, session: AsyncSession) -> None:
    # A query of the session would flush, and change what is looked at.
    connection = await session.connection()
    seen.append((step, await connection.scalar(IN_TABLE)))
    state = inspect(book)
    words = [word for word in FIVE if getattr(state, word)]
    words += ["dirty"] if book in session.dirty else []
    words += ["expired"] if state.expired else []
    said.append(f"{step} · {', '.join(words)}\n")
    Path("task").mkdir(exist_ok=True)
    Path("task/states.txt").write_text("".join(said))


# endregion


# region
async def task() -> list[tuple[str, int | None]]:
    async with new_session() as session:
        book = Book(**PICNIC)
        await look("made", book, session)
        session.add(book)
        await look("added", book, session)
        await session.flush()
        await look("saved", book, session)
        book.stock = 4
        await look("changed", book, session)
        await session.flush()
        await look("saved again", book, session)
        await session.commit()
    async with new_session() as session:
        await look("closed", book, session)
        await session.delete(book)
        await session.flush()
        await look("deleted", book, session)
        await session.commit()
        await look("committed", book, session)
    return seen


# endregion

if __name__ == "__main__":
    run(task, Base, fill=fill)
