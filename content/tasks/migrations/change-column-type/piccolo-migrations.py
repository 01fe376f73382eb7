from pathlib import Path

from engine import DB
from models import MODELS
from project import execute, rows, run
from rows import BOOKS
from terminal import edit, rewrite, shell

# region setup
WITH_YEAR = MODELS.replace("import Serial", "import Integer, Serial")
WITH_YEAR += "    year = Varchar(length=4)\n"


def fill_years():
    execute(
        *(
            f"INSERT INTO book (title, year) VALUES ('{title}', '{year}')"
            for title, _, _, year, *_ in BOOKS[:3]
        )
    )


# endregion


# region naive
def naive():
    edit("bookshop/tables.py", "Varchar(length=4)", "Integer()")
    shell("piccolo migrations new bookshop --auto")
    shell("piccolo migrations forwards bookshop")
    return rows("SELECT id, year FROM book ORDER BY id")


# endregion


# region
# SQLite has no ALTER for it: SQL by hand, and then the draft is taken as done.
BY_HAND = """manager = MigrationManager(migration_id=ID, app_name="bookshop")

async def to_number():
    Book = await manager.get_table_from_snapshot("Book", "bookshop", offset=-1)
    await Book.raw("ALTER TABLE book ADD number INTEGER NOT NULL DEFAULT 0")
    await Book.raw("UPDATE book SET number = year")
    await Book.raw("ALTER TABLE book DROP COLUMN year")
    await Book.raw("ALTER TABLE book RENAME COLUMN number TO year")

manager.add_raw(to_number)
return manager"""


def task():
    edit("bookshop/tables.py", "Varchar(length=4)", "Integer()")
    if is_sqlite := DB.engine_type == "sqlite":
        shell("piccolo migrations new bookshop")
        newest = max(Path("bookshop/migrations").glob("bookshop_*.py"))
        rewrite(str(newest), forwards=BY_HAND)
        shell("piccolo migrations forwards bookshop")
    shell("piccolo migrations new bookshop --auto")
    fake = "--fake" if is_sqlite else ""
    shell(f"piccolo migrations forwards bookshop {fake}")
    return rows("SELECT id, year FROM book ORDER BY id")


# endregion

if __name__ == "__main__":
    run(task, WITH_YEAR, fill=fill_years, naive=naive)
