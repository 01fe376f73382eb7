from decimal import Decimal
from pathlib import Path
from typing import Any

from models import MODELS, Book, fill
from running import run

# region setup
PICNIC: dict[str, Any] = {
    "title": "Roadside Picnic",
    "author_id": 4,
    "price": Decimal("9.00"),
    "year": 1972,
    "stock": 5,
}
seen: list[tuple[str, int | None]] = []
said: list[str] = []


async def look(step: str, book: Book) -> None:
    stored = Book.filter(title=PICNIC["title"]).first()
    seen.append((step, await stored.values_list("stock", flat=True)))
    said.append(f"{step} · _saved_in_db {book._saved_in_db}, pk {book.pk}\n")
    Path("task").mkdir(exist_ok=True)
    Path("task/states.txt").write_text("".join(said))


# endregion


# region
async def task() -> list[tuple[str, int | None]]:
    book = Book(**PICNIC)
    await look("made", book)
    # No session to add it to
    await look("added", book)
    await book.save()
    await look("saved", book)
    book.stock = 4
    await look("changed", book)
    await book.save()
    await look("saved again", book)
    # No session that closes
    await look("closed", book)
    await book.delete()
    await look("deleted", book)
    await look("committed", book)
    return seen


# endregion

if __name__ == "__main__":
    run(task, MODELS, fill=fill)
