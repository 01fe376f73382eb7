from decimal import Decimal
from pathlib import Path

from models import MODELS, Book, fill
from running import run

# region setup
PICNIC = {
    "title": "Roadside Picnic",
    "author_id": 4,
    "price": Decimal("9.00"),
    "year": 1972,
    "stock": 5,
}
seen = []
said = []


async def look(step, book):
    stored = Book.objects.filter(title=PICNIC["title"])
    stock = await stored.values_list("stock", flat=True).afirst()
    seen.append((step, stock))
    said.append(f"{step} · adding {book._state.adding}, pk {book.pk}\n")
    Path("task").mkdir(exist_ok=True)
    Path("task/states.txt").write_text("".join(said))


# endregion


# region
async def task():
    book = Book(**PICNIC)
    await look("made", book)
    # No session to add it to
    await look("added", book)
    await book.asave()
    await look("saved", book)
    book.stock = 4
    await look("changed", book)
    await book.asave()
    await look("saved again", book)
    # No session that closes
    await look("closed", book)
    await book.adelete()
    await look("deleted", book)
    await look("committed", book)
    return seen


# endregion

if __name__ == "__main__":
    run(task, MODELS, fill=fill)
