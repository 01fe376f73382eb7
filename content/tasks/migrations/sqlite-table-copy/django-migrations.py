from kept import kept
from models import MODELS
from project import execute, rows, run
from terminal import SEEN, edit, shell

# region setup
YEAR = "year = models.IntegerField(db_default=1900)"
META = """class Meta:
        indexes = [models.Index(fields=["title"], name="book_title")]
"""
BOOK = f"""{MODELS}    {YEAR}
    pages = models.IntegerField(null=True)

    {META}"""
LOWER = "CREATE INDEX book_lower ON bookshop_book (lower(title))"
TRIGGER = """CREATE TRIGGER book_titled BEFORE INSERT ON bookshop_book
    WHEN NEW.title = '' BEGIN SELECT RAISE(ABORT, 'no title'); END"""


def by_hand():
    pages = "pages INTEGER CHECK (pages > 0)"
    execute("ALTER TABLE bookshop_book DROP COLUMN pages")
    execute(f"ALTER TABLE bookshop_book ADD COLUMN {pages}")
    execute(LOWER, TRIGGER)


def result():
    shell("python manage.py makemigrations --check")
    execute("INSERT INTO bookshop_book (title) VALUES ('Kim')")
    years = rows("SELECT id, year FROM bookshop_book ORDER BY id")
    return [kept(rows, "bookshop_book", SEEN.write), years]


# endregion


# region naive
def naive():
    by_hand()
    edit("bookshop/models.py", YEAR, YEAR.replace("1900", "2000"))
    shell("python manage.py makemigrations -n year")
    shell("python manage.py migrate")
    return result()


# endregion


# region
CHECK = """        constraints = [models.CheckConstraint(
            condition=models.Q(pages__gt=0), name="book_pages")]
"""


def task():
    by_hand()
    edit("bookshop/models.py", YEAR, YEAR.replace("1900", "2000"))
    edit("bookshop/models.py", META, META + CHECK)
    shell("python manage.py makemigrations -n year")
    again = f'        migrations.RunSQL(["{LOWER}", """{TRIGGER}"""]),'
    end = "        ),\n    ]\n"
    draft = "bookshop/migrations/0002_year.py"
    edit(draft, end, end.replace("    ]", f"{again}\n    ]"))
    shell("python manage.py migrate")
    return result()


# endregion

if __name__ == "__main__":
    run(task, BOOK, naive=naive)
