from models import MODELS
from project import URL, execute, rows, run
from rows import BOOKS
from terminal import edit, rewrite, shell

# region setup
WITH_YEAR = MODELS + "    year = fields.CharField(max_length=4)\n"


def fill_years():
    execute(
        *(
            f"INSERT INTO book (title, year) VALUES ('{title}', '{year}')"
            for title, _, _, year, *_ in BOOKS[:3]
        )
    )


# endregion


# region naive
def naive():
    edit("models.py", "CharField(max_length=4)", "IntField()")
    shell("aerich migrate --name number")
    shell("aerich upgrade")
    return rows("SELECT id, year FROM book ORDER BY id")


# endregion


# region
# Aerich has no such change for SQLite: it is SQL by hand.
UPGRADE = """return '''
    CREATE TABLE copy (id INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
        title VARCHAR(200) NOT NULL, year INT NOT NULL);
    INSERT INTO copy SELECT id, title, year FROM book;
    DROP TABLE book;
    ALTER TABLE copy RENAME TO book;
'''"""


def task():
    edit("models.py", "CharField(max_length=4)", "IntField()")
    if URL.startswith("sqlite"):
        shell("aerich migrate --name number --empty")
        rewrite("migrations/bookshop/1_*.py", upgrade=UPGRADE)
    else:
        shell("aerich migrate --name number")
    shell("aerich upgrade")
    return rows("SELECT id, year FROM book ORDER BY id")


# endregion

if __name__ == "__main__":
    run(task, WITH_YEAR, fill=fill_years, naive=naive)
