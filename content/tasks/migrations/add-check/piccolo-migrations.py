from contextlib import suppress
from pathlib import Path

from engine import DB
from models import MODELS, TITLE
from project import execute, rows, run
from seen import schema
from terminal import edit, rewrite, shell

# region setup
IMPORT = "import Table\n"
CHECK = f'{TITLE}\n    titled = Check(title != "")'
COPY = """manager = MigrationManager(ID, "bookshop")

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


def changed():
    constraint = "from piccolo.constraints import Check\n"
    edit("bookshop/tables.py", IMPORT, f"{IMPORT}{constraint}")
    edit("bookshop/tables.py", TITLE, CHECK)


def result():
    left = shell("piccolo migrations new bookshop --auto")
    assert "No changes detected" in left
    with suppress(Exception):
        execute("INSERT INTO book (title) VALUES ('')")
    titles = rows("SELECT title FROM book ORDER BY id")
    return [schema("book"), [title for (title,) in titles]]


# endregion


# region naive
def naive():
    changed()
    shell("piccolo migrations new bookshop --auto")
    shell("piccolo migrations forwards bookshop")
    return result()


# endregion


# region
def task():
    changed()
    fake = ""
    if DB.engine_type == "sqlite":  # No ALTER for it: the file is SQL.
        fake = " --fake"
        shell("piccolo migrations new bookshop")
        newest = max(Path("bookshop/migrations").glob("bookshop_*.py"))
        rewrite(str(newest), forwards=COPY)
        shell("piccolo migrations forwards bookshop")
    shell("piccolo migrations new bookshop --auto")
    shell(f"piccolo migrations forwards bookshop{fake}")
    return result()


# endregion

if __name__ == "__main__":
    run(task, MODELS, naive=naive)
