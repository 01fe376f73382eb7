from kept import kept
from models import MODELS
from project import execute, rows, run
from terminal import SEEN, edit, shell

# region setup
YEAR = "year = fields.IntField(db_default=1900)"
META = """class Meta:
        indexes = [Index(fields=["title"], name="book_title")]
"""
IMPORTS = """from tortoise.indexes import Index
from tortoise.migrations.constraints import CheckConstraint
from tortoise.models import Model"""
BOOK = MODELS.replace("from tortoise.models import Model", IMPORTS)
BOOK += f"""    {YEAR}
    pages = fields.IntField(null=True)

    {META}"""
CHECK = """        constraints = [
            CheckConstraint(check="pages > 0", name="book_pages")]
"""
TITLE = "CREATE INDEX book_title ON book (title)"
LOWER = "CREATE INDEX book_lower ON book (lower(title))"
TRIGGER = """CREATE TRIGGER book_titled BEFORE INSERT ON book
    WHEN NEW.title = '' BEGIN SELECT RAISE(ABORT, 'no title'); END"""


def by_hand():
    execute("ALTER TABLE book DROP COLUMN pages")
    execute("ALTER TABLE book ADD COLUMN pages INTEGER CHECK (pages > 0)")
    execute(LOWER, TRIGGER)


def result():
    assert "No changes detected" in shell("tortoise makemigrations")
    execute("INSERT INTO book (title) VALUES ('Kim')")
    years = rows("SELECT id, year FROM book ORDER BY id")
    return [kept(rows, "book", SEEN.write), years]


# endregion


# region naive
def naive():
    by_hand()
    edit("models.py", YEAR, YEAR.replace("1900", "2000"))
    shell("tortoise makemigrations -n year")
    shell("tortoise migrate")
    return result()


# endregion


# region
# RunSQL cuts a text at each semicolon there, and the trigger has one inside.
AGAIN = f"""async def trigger(apps, schema_editor):
    await schema_editor.client.execute_query(\"\"\"{TRIGGER}\"\"\")


class Migration"""


def task():
    by_hand()
    edit("models.py", YEAR, YEAR.replace("1900", "2000"))
    edit("models.py", META, META + CHECK)
    shell("tortoise makemigrations -n year")
    draft = "migrations/0002_year.py"
    edit(draft, "class Migration", AGAIN)
    lines = f"""
        ops.RunSQL("{TITLE}; {LOWER}"),
        ops.RunPython(trigger),
    ]
"""
    edit(draft, "\n    ]\n", lines)
    shell("tortoise migrate")
    return result()


# endregion

if __name__ == "__main__":
    run(task, BOOK, naive=naive)
