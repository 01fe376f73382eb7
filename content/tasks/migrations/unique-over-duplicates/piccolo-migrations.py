from contextlib import suppress
from pathlib import Path

from engine import DB
from models import MODELS, TITLE
from project import execute, fill, rows, run
from seen import indexes, schema
from terminal import edit, rewrite, shell

# region setup
TWICE = "INSERT INTO book (title) VALUES ('Invisible Cities')"
FIRSTS = "SELECT min(id) AS id FROM book GROUP BY title"
CHANGED = """title = Varchar(length=200, unique=True)
    isbn = Varchar(length=13, null=True, default=None)"""
BY_HAND = """async def by_hand():
    Book = await manager.get_table_from_snapshot("Book", "bookshop", offset=-1)
    await Book.raw(DELETE){more}

manager.add_raw(by_hand)
return manager"""
NO_ALTER = """
    await Book.raw("ALTER TABLE book ADD COLUMN isbn VARCHAR(13)")
    await Book.raw("CREATE UNIQUE INDEX book_title ON book (title)")"""


def newest():
    return str(max(Path("bookshop/migrations").glob("bookshop_*.py")))


def fill_twice():
    fill()
    execute(TWICE)


def result():
    left = shell("piccolo migrations new bookshop --auto")
    assert "No changes detected" in left
    return [
        schema("book"),
        indexes("book"),
        rows("SELECT id, title FROM book ORDER BY id"),
    ]


# endregion


# region naive
DELETE = f"DELETE FROM book WHERE id NOT IN (SELECT id FROM ({FIRSTS}) AS a)"


def naive():
    edit("bookshop/tables.py", TITLE, CHANGED)
    shell("piccolo migrations new bookshop --auto")
    with suppress(Exception):
        shell("piccolo migrations forwards bookshop")
    schema("book")  # What is left?
    execute(DELETE)
    shell("piccolo migrations forwards bookshop")  # Once more.
    return result()


# endregion


# region
def task():
    edit("bookshop/tables.py", TITLE, CHANGED)
    by_hand = BY_HAND.replace("DELETE", f'"{DELETE}"')
    if DB.engine_type == "sqlite":  # No ALTER for it: the file is SQL.
        shell("piccolo migrations new bookshop")
        manager = 'manager = MigrationManager(ID, "bookshop")'
        by_hand = by_hand.replace("{more}", NO_ALTER)
        rewrite(newest(), forwards=f"{manager}\n\n{by_hand}")
        shell("piccolo migrations forwards bookshop")
        shell("piccolo migrations new bookshop --auto")
        shell("piccolo migrations forwards bookshop --fake")
    else:
        shell("piccolo migrations new bookshop --auto")
        by_hand = by_hand.replace("{more}", "").replace("\n", "\n    ")
        edit(newest(), "return manager", by_hand)
        shell("piccolo migrations forwards bookshop")
    return result()


# endregion

if __name__ == "__main__":
    run(task, MODELS, fill=fill_twice, naive=naive)
