from pathlib import Path

from engine import DB
from models import MODELS
from project import execute, rows, run
from seen import schema
from terminal import edit, rewrite, shell

# region setup
YEAR = "year = Integer(default=1900)"
WITH_YEAR = MODELS.replace("import Serial", "import Integer, Serial")
WITH_YEAR += f"    {YEAR}\n"
CHANGED = f"""{YEAR.replace("1900", "2000")}
    isbn = Varchar(length=13, null=True, default=None)"""
COPY = """manager = MigrationManager(ID, "bookshop")

async def copy():
    Book = await manager.get_table_from_snapshot("Book", "bookshop", offset=-1)
    await Book.raw("CREATE TABLE copy ("
        "id INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,"
        " title VARCHAR(200) NOT NULL DEFAULT '',"
        " year INTEGER NOT NULL DEFAULT 2000, isbn VARCHAR(13))")
    await Book.raw("INSERT INTO copy SELECT id, title, year, NULL FROM book")
    await Book.raw("DROP TABLE book")
    await Book.raw("ALTER TABLE copy RENAME TO book")

manager.add_raw(copy)
return manager"""


def result():
    left = shell("piccolo migrations new bookshop --auto")
    assert "No changes detected" in left
    execute("INSERT INTO book (title) VALUES ('Kim')")
    years = rows("SELECT id, year FROM book ORDER BY id")
    return [sorted(schema("book")), years]


# endregion


# region naive
def naive():
    edit("bookshop/tables.py", YEAR, CHANGED)
    shell("piccolo migrations new bookshop --auto")
    shell("piccolo migrations forwards bookshop")
    return result()


# endregion


# region
def task():
    edit("bookshop/tables.py", YEAR, CHANGED)
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
    run(task, WITH_YEAR, naive=naive)
