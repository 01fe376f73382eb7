from pathlib import Path

from kept import kept
from models import MODELS
from project import execute, rows, run
from terminal import SEEN, edit, rewrite, shell

# region setup
YEAR = "year = Integer(default=1900)"
BOOK = MODELS.replace("import Serial", "import Integer, Serial")
BOOK = BOOK.replace("length=200", "length=200, index=True")
BOOK += f"    {YEAR}\n    pages = Integer(null=True, default=None)\n"
LOWER = "CREATE INDEX book_lower ON book (lower(title))"
TRIGGER = """CREATE TRIGGER book_titled BEFORE INSERT ON book
    WHEN NEW.title = '' BEGIN SELECT RAISE(ABORT, 'no title'); END"""


def by_hand():
    execute("ALTER TABLE book DROP COLUMN pages")
    execute("ALTER TABLE book ADD COLUMN pages INTEGER CHECK (pages > 0)")
    execute(LOWER, TRIGGER)


def result():
    left = shell("piccolo migrations new bookshop --auto")
    assert "No changes detected" in left
    execute("INSERT INTO book (title) VALUES ('Kim')")
    years = rows("SELECT id, year FROM book ORDER BY id")
    return [kept(rows, "book", SEEN.write), years]


COPY = f"""manager = MigrationManager(ID, "bookshop")

async def copy():
    Book = await manager.get_table_from_snapshot("Book", "bookshop", offset=-1)
    await Book.raw("CREATE TABLE copy ("
        "id INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,"
        " title VARCHAR(200) NOT NULL DEFAULT '',"
        " year INTEGER NOT NULL DEFAULT 2000,"
        " pages INTEGER DEFAULT null CHECK (pages > 0))")
    await Book.raw("INSERT INTO copy SELECT id, title, year, pages FROM book")
    await Book.raw("DROP TABLE book")
    await Book.raw("ALTER TABLE copy RENAME TO book")
    await Book.raw("CREATE INDEX book_title ON book (title)")
    await Book.raw("{LOWER}")
    await Book.raw('''{TRIGGER}''')

manager.add_raw(copy)
return manager"""


# endregion


# region naive
def naive():
    by_hand()
    edit("bookshop/tables.py", YEAR, YEAR.replace("1900", "2000"))
    shell("piccolo migrations new bookshop --auto")
    shell("piccolo migrations forwards bookshop")
    return result()


# endregion


# region
def task():
    by_hand()
    edit("bookshop/tables.py", YEAR, YEAR.replace("1900", "2000"))
    shell("piccolo migrations new bookshop")
    newest = max(Path("bookshop/migrations").glob("bookshop_*.py"))
    rewrite(str(newest), forwards=COPY)
    shell("piccolo migrations forwards bookshop")
    # The draft is for the later ones to know: the copy has made it.
    shell("piccolo migrations new bookshop --auto")
    shell("piccolo migrations forwards bookshop --fake")
    return result()


# endregion

if __name__ == "__main__":
    run(task, BOOK, naive=naive)
