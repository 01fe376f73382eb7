from models import MODELS
from project import execute, rows, run
from seen import schema
from terminal import edit, shell

# region setup
TITLE = "Tristram Shandy ".ljust(250, "!")


def result():
    shell("alembic check")
    execute(f"INSERT INTO book (title) VALUES ('{TITLE}')")
    titles = rows("SELECT title FROM book ORDER BY id")
    return [schema("book"), [len(title) for (title,) in titles]]


# endregion


# region naive
def naive():
    edit("models.py", "String(200)", "String(300)")
    shell("alembic revision --autogenerate -m longer --rev-id 0002")
    shell("alembic upgrade head")
    return result()


# endregion


# region
def task():
    # SQLite has no ALTER for it: batch mode copies the table.
    settings = "connection=connection, render_as_batch=True,"
    edit("migrations/env.py", "connection=connection,", settings)
    edit("models.py", "String(200)", "String(300)")
    shell("alembic revision --autogenerate -m longer --rev-id 0002")
    shell("alembic upgrade head")
    return result()


# endregion

if __name__ == "__main__":
    run(task, MODELS, naive=naive)
