from pathlib import Path
from typing import Any

from running import execute, run
from tables import TABLES, create

# region setup
seen = []
said = []


def look(step, book):
    row = execute(
        "SELECT stock FROM book WHERE title = %s", book["title"]
    ).fetchone()
    seen.append((step, row and row[0]))
    said.append(f"{step} · a dict, id {book['id']}\n")
    Path("task").mkdir(exist_ok=True)
    Path("task/states.txt").write_text("".join(said))


# endregion


# region
def task():
    book: dict[str, Any] = {"id": None, "title": "Roadside Picnic", "stock": 5}
    look("made", book)
    look("added", book)
    book["id"] = execute(
        "INSERT INTO book (title, author_id, price, year, stock, details) "
        "VALUES (%s, 4, 9, 1972, %s, '{}') RETURNING id",
        book["title"],
        book["stock"],
    ).fetchone()[0]
    look("saved", book)
    book["stock"] = 4
    look("changed", book)
    update = "UPDATE book SET stock = %s WHERE id = %s"
    execute(update, book["stock"], book["id"])
    look("saved again", book)
    look("closed", book)
    execute("DELETE FROM book WHERE id = %s", book["id"])
    look("deleted", book)
    look("committed", book)
    return seen


# endregion

if __name__ == "__main__":
    run(task, TABLES, create=create)
