from models import MODELS, TITLE
from project import URL, execute, run
from terminal import edit, rewrite, shell
from tortoise.exceptions import BaseORMException

# region setup
IMPORT = "from tortoise.migrations.constraints import CheckConstraint\n"
CHECK = """
    class Meta:
        constraints = (CheckConstraint(check="title <> ''", name="titled"),)
"""
COPY = """
    CREATE TABLE copy (id INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
        title VARCHAR(200) NOT NULL, CONSTRAINT titled CHECK (title <> ''));
    INSERT INTO copy SELECT id, title FROM book;
    DROP TABLE book;
    ALTER TABLE copy RENAME TO book;
"""
# endregion

# region
ADD = "ALTER TABLE book ADD CONSTRAINT titled CHECK (title <> '')"


def task():
    edit("models.py", "import Model\n", f"import Model\n{IMPORT}")
    edit("models.py", f"{TITLE}\n", f"{TITLE}\n{CHECK}")
    assert "No changes detected" in shell("aerich migrate --name titled")
    shell("aerich migrate --name titled --empty")
    # SQLite has no such ALTER: there the table is copied.
    sql = COPY if URL.startswith("sqlite") else ADD
    rewrite("migrations/bookshop/1_*.py", upgrade=f'return """{sql}"""')
    shell("aerich upgrade")
    try:
        execute("INSERT INTO book (title) VALUES ('')")
    except BaseORMException as error:
        return "titled" in str(error)
    raise AssertionError("the database takes a book without a title")


# endregion

if __name__ == "__main__":
    run(task, MODELS)
