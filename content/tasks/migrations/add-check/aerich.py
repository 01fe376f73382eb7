from contextlib import suppress

from models import MODELS, TITLE
from project import URL, execute, rows, run
from seen import schema
from terminal import edit, rewrite, shell

# region setup
IMPORT = "import Model\n"
MODULE = "tortoise.migrations.constraints"
CHECK = f"""{TITLE}

    class Meta:
        constraints = (CheckConstraint(check="title <> ''", name="titled"),)"""


def changed():
    constraint = f"from {MODULE} import CheckConstraint\n"
    edit("models.py", IMPORT, f"{IMPORT}{constraint}")
    edit("models.py", TITLE, CHECK)


def result():
    assert "No changes detected" in shell("aerich migrate")
    with suppress(Exception):
        execute("INSERT INTO book (title) VALUES ('')")
    titles = rows("SELECT title FROM book ORDER BY id")
    return [schema("book"), [title for (title,) in titles]]


# endregion


# region naive
def naive():
    changed()
    shell("aerich migrate --name titled")
    shell("aerich upgrade")
    return result()


# endregion

# region
COPY = """
    CREATE TABLE copy (id INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
        title VARCHAR(200) NOT NULL, CONSTRAINT titled CHECK (title <> ''));
    INSERT INTO copy SELECT id, title FROM book;
    DROP TABLE book;
    ALTER TABLE copy RENAME TO book;
"""
ADD = "ALTER TABLE book ADD CONSTRAINT titled CHECK (title <> '')"


def task():
    changed()
    shell("aerich migrate --name titled --empty")
    # SQLite has no such ALTER: there the table is copied.
    sql = COPY if URL.startswith("sqlite") else ADD
    rewrite("migrations/bookshop/1_*.py", upgrade=f'return """{sql}"""')
    shell("aerich upgrade")
    return result()


# endregion

if __name__ == "__main__":
    run(task, MODELS, naive=naive)
