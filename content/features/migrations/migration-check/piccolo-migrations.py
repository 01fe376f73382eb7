from pathlib import Path

from models import MODELS, TITLE
from project import execute, run
from terminal import CommandError, edit, rewrite, shell

# region setup
IMPORT = "from piccolo.constraints import Check\n"
CHECK = """
    titled = Check(title != "")
"""
COPY = """manager = MigrationManager(migration_id=ID, app_name="bookshop")

async def copy():
    Book = await manager.get_table_from_snapshot("Book", "bookshop", offset=-1)
    await Book.raw("CREATE TABLE copy ("
        "id INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,"
        " title VARCHAR(200) NOT NULL DEFAULT '',"
        " CONSTRAINT titled CHECK (title <> ''))")
    await Book.raw("INSERT INTO copy SELECT id, title FROM book")
    await Book.raw("DROP TABLE book")
    await Book.raw("ALTER TABLE copy RENAME TO book")

manager.add_raw(copy)
return manager"""
# endregion


# region
def task():
    edit("bookshop/tables.py", "import Table\n", f"import Table\n{IMPORT}")
    edit("bookshop/tables.py", f"{TITLE}\n", f"{TITLE}\n{CHECK}")
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
    try:
        execute("INSERT INTO book (title) VALUES ('')")
    except Exception as error:
        return "titled" in str(error)
    raise AssertionError("the database takes a book without a title")


# endregion

if __name__ == "__main__":
    run(task, MODELS)
