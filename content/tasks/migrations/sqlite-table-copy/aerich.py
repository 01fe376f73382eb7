from kept import kept
from models import MODELS
from project import execute, rows, run
from terminal import SEEN, edit, rewrite, shell

# region setup
YEAR = "year = fields.IntField(default=1900, db_default=1900)"
IMPORT = "from tortoise.models import Model"
BOOK = MODELS.replace(IMPORT, f"from tortoise.indexes import Index\n{IMPORT}")
BOOK += f"""    {YEAR}
    pages = fields.IntField(null=True)

    class Meta:
        indexes = [Index(fields=["title"], name="book_title")]
"""
LOWER = "CREATE INDEX book_lower ON book (lower(title))"
TRIGGER = """CREATE TRIGGER book_titled BEFORE INSERT ON book
    WHEN NEW.title = '' BEGIN SELECT RAISE(ABORT, 'no title'); END"""


def by_hand():
    execute("ALTER TABLE book DROP COLUMN pages")
    execute("ALTER TABLE book ADD COLUMN pages INTEGER CHECK (pages > 0)")
    execute(LOWER, TRIGGER)


def result():
    assert "No changes detected" in shell("aerich migrate")
    execute("INSERT INTO book (title) VALUES ('Kim')")
    years = rows("SELECT id, year FROM book ORDER BY id")
    return [kept(rows, "book", SEEN.write), years]


# endregion


# region naive
def naive():
    by_hand()
    edit("models.py", YEAR, YEAR.replace("1900", "2000"))
    shell("aerich migrate --name year")
    shell("aerich upgrade")
    return result()


# endregion


# region
COPY = f"""return '''
    CREATE TABLE copy (id INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
        title VARCHAR(200) NOT NULL, year INT NOT NULL DEFAULT 2000,
        pages INT CHECK (pages > 0));
    INSERT INTO copy SELECT id, title, year, pages FROM book;
    DROP TABLE book;
    ALTER TABLE copy RENAME TO book;
    CREATE INDEX book_title ON book (title);
    {LOWER};
    {TRIGGER};
'''"""


def task():
    by_hand()
    edit("models.py", YEAR, YEAR.replace("1900", "2000"))
    shell("aerich migrate --name year --empty")
    rewrite("migrations/bookshop/1_*.py", upgrade=COPY)
    shell("aerich upgrade")
    return result()


# endregion

if __name__ == "__main__":
    run(task, BOOK, naive=naive)
