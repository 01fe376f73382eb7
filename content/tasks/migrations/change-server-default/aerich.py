from models import MODELS
from project import URL, execute, rows, run
from seen import schema
from terminal import edit, rewrite, shell

# region setup
YEAR = "year = fields.IntField(default=1900, db_default=1900)"
WITH_YEAR = MODELS + f"    {YEAR}\n"
ISBN = "\n    isbn = fields.CharField(max_length=13, null=True)"


def result():
    assert "No changes detected" in shell("aerich migrate")
    execute("INSERT INTO book (title) VALUES ('Kim')")
    years = rows("SELECT id, year FROM book ORDER BY id")
    return [sorted(schema("book")), years]


# endregion


# region naive
def naive():
    server = YEAR.replace("db_default=1900", "db_default=2000")
    edit("models.py", YEAR, server + ISBN)
    shell("aerich migrate --name year")
    shell("aerich upgrade")
    return result()


# endregion

# region
COPY = """return '''
    CREATE TABLE copy (id INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
        title VARCHAR(200) NOT NULL, year INT NOT NULL DEFAULT 2000,
        isbn VARCHAR(13));
    INSERT INTO copy SELECT id, title, year, NULL FROM book;
    DROP TABLE book;
    ALTER TABLE copy RENAME TO book;
'''"""


def task():
    edit("models.py", YEAR, YEAR.replace("1900", "2000") + ISBN)
    if URL.startswith("sqlite"):  # No ALTER for it: the file is SQL.
        shell("aerich migrate --name year --empty")
        rewrite("migrations/bookshop/1_*.py", upgrade=COPY)
    else:
        shell("aerich migrate --name year")
    shell("aerich upgrade")
    return result()


# endregion

if __name__ == "__main__":
    run(task, WITH_YEAR, naive=naive)
