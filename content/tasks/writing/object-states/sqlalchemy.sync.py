from decimal import Decimal
from pathlib import Path
from typing import Any

from models import Base, Book, fill
from running_sync import new_session, run
from sqlalchemy import inspect, select
from sqlalchemy.orm import Session

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


def look(step: str, book: Book, session: Session) -> None:
    # A query of the session would flush, and change what is looked at.
    connection = session.connection()
    seen.append((step, connection.scalar(IN_TABLE)))
    state = inspect(book)
    words = [word for word in FIVE if getattr(state, word)]
    words += ["dirty"] if book in session.dirty else []
    words += ["expired"] if state.expired else []
    said.append(f"{step} · {', '.join(words)}\n")
    Path("task").mkdir(exist_ok=True)
    Path("task/states.txt").write_text("".join(said))


# endregion


# region
def task() -> list[tuple[str, int | None]]:
    with new_session() as session:
        book = Book(**PICNIC)
        look("made", book, session)
        session.add(book)
        look("added", book, session)
        session.flush()
        look("saved", book, session)
        book.stock = 4
        look("changed", book, session)
        session.flush()
        look("saved again", book, session)
        session.commit()
    with new_session() as session:
        look("closed", book, session)
        session.delete(book)
        session.flush()
        look("deleted", book, session)
        session.commit()
        look("committed", book, session)
    return seen


# endregion

if __name__ == "__main__":
    run(task, Base, fill=fill)
