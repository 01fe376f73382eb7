from kept import kept
from models import MODELS
from project import execute, rows, run
from terminal import SEEN, edit, shell

# region setup
YEAR = 'year: Mapped[int] = mapped_column(server_default="1900")'
INDEX = """__tablename__ = "book"
    __table_args__ = (Index("book_title", "title"),)"""
BOOK = MODELS.replace("import String", "import Index, String")
BOOK = BOOK.replace('__tablename__ = "book"', INDEX)
BOOK += f"    {YEAR}\n    pages: Mapped[int | None]\n"
LOWER = "CREATE INDEX book_lower ON book (lower(title))"
TRIGGER = """CREATE TRIGGER book_titled BEFORE INSERT ON book
    WHEN NEW.title = '' BEGIN SELECT RAISE(ABORT, 'no title'); END"""


def by_hand():
    execute("ALTER TABLE book DROP COLUMN pages")
    execute("ALTER TABLE book ADD COLUMN pages INTEGER CHECK (pages > 0)")
    execute(LOWER, TRIGGER)


def result():
    shell("alembic check")
    execute("INSERT INTO book (title) VALUES ('Kim')")
    years = rows("SELECT id, year FROM book ORDER BY id")
    return [kept(rows, "book", SEEN.write), years]


# endregion


# region naive
SETTINGS = "render_as_batch=True, compare_server_default=True,"


def draft():
    connection = "connection=connection,"
    edit("migrations/env.py", connection, f"{connection} {SETTINGS}")
    edit("models.py", YEAR, YEAR.replace("1900", "2000"))
    shell("alembic revision --autogenerate -m year --rev-id 0002")


def naive():
    by_hand()
    draft()
    shell("alembic upgrade head")
    return result()


# endregion


# region
def task():
    by_hand()
    draft()
    file = "migrations/versions/0002_year.py"
    check = 'table_args=[sa.CheckConstraint("pages > 0")]'
    edit(file, "schema=None", f"schema=None, {check}")
    end = "    # ### end Alembic commands ###\n"
    again = f'    op.execute("{LOWER}")\n    op.execute("""{TRIGGER}""")\n'
    edit(file, end, end + again)
    shell("alembic upgrade head")
    return result()


# endregion

if __name__ == "__main__":
    run(task, BOOK, naive=naive)
