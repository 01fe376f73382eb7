from pathlib import Path

from models import MODELS
from project import execute, rows, run
from terminal import CommandError, edit, rewrite, shell

# region setup
YEAR = "year = Integer(default=1900)"
WITH_YEAR = (
    MODELS.replace("import Serial", "import Integer, Serial") + f"    {YEAR}\n"
)
COPY = """manager = MigrationManager(migration_id=ID, app_name="bookshop")

async def copy():
    Book = await manager.get_table_from_snapshot("Book", "bookshop", offset=-1)
    await Book.raw("CREATE TABLE copy ("
        "id INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,"
        " title VARCHAR(200) NOT NULL DEFAULT '',"
        " year INTEGER NOT NULL DEFAULT 2000)")
    await Book.raw("INSERT INTO copy SELECT id, title, year FROM book")
    await Book.raw("DROP TABLE book")
    await Book.raw("ALTER TABLE copy RENAME TO book")

manager.add_raw(copy)
return manager"""
# endregion


# region
def task():
    edit("bookshop/tables.py", "1900", "2000")
    shell("piccolo migrations new bookshop --auto")
    try:
        shell("piccolo migrations forwards bookshop")
    except CommandError:
        # SQLite has no such ALTER: the draft is taken as done, SQL by hand does
        # it.
        shell("piccolo migrations forwards bookshop --fake")
        shell("piccolo migrations new bookshop")
        newest = max(Path("bookshop/migrations").glob("bookshop_*.py"))
        rewrite(str(newest), forwards=COPY)
        shell("piccolo migrations forwards bookshop")
    execute("INSERT INTO book (title) VALUES ('Kim')")
    return [year for (year,) in rows("SELECT year FROM book ORDER BY id")]


# endregion

if __name__ == "__main__":
    run(task, WITH_YEAR)
