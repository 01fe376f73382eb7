from decimal import Decimal
from pathlib import Path

from models import MODELS, Book, fill
from running_sync import run

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


def look(step, book):
    stored = Book.objects.filter(title=PICNIC["title"])
    stock = stored.values_list("stock", flat=True).first()
    seen.append((step, stock))
    said.append(f"{step} · adding {book._state.adding}, pk {book.pk}\n")
    Path("task").mkdir(exist_ok=True)
    Path("task/states.txt").write_text("".join(said))


# endregion


# region
def task():
    book = Book(**PICNIC)
    look("made", book)
    # No session to add it to
    look("added", book)
    book.save()
    look("saved", book)
    book.stock = 4
    look("changed", book)
    book.save()
    look("saved again", book)
    # No session that closes
    look("closed", book)
    book.delete()
    look("deleted", book)
    look("committed", book)
    return seen


# endregion

if __name__ == "__main__":
    run(task, MODELS, fill=fill)
