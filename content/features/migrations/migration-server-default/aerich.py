from models import MODELS
from project import execute, rows, run
from terminal import edit, rewrite, shell

# region setup
YEAR = "year = fields.IntField(default=1900, db_default=1900)"
WITH_YEAR = MODELS + f"    {YEAR}\n"
# endregion

# region
# SQLite has no such ALTER, and Aerich writes no file: SQL by hand copies the
# table.
COPY = """return '''
    CREATE TABLE copy (id INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
        title VARCHAR(200) NOT NULL, year INT NOT NULL DEFAULT 2000);
    INSERT INTO copy SELECT id, title, year FROM book;
    DROP TABLE book;
    ALTER TABLE copy RENAME TO book;
'''"""


def task():
    edit("models.py", "1900", "2000")
    try:
        shell("aerich migrate --name year")
    except Exception as error:
        assert "is unsupported in SQLite" in str(error)
        shell("aerich migrate --name year --empty")
        rewrite("migrations/bookshop/1_*.py", upgrade=COPY)
    shell("aerich upgrade")
    execute("INSERT INTO book (title) VALUES ('Kim')")
    return [year for (year,) in rows("SELECT year FROM book ORDER BY id")]


# endregion

if __name__ == "__main__":
    run(task, WITH_YEAR)
