from models import MODELS
from project import execute, rows, run
from terminal import edit, shell


# region
def task():
    # SQLite has no ALTER for it: batch mode copies the table.
    settings = "connection=connection, render_as_batch=True,"
    edit("migrations/env.py", "connection=connection,", settings)
    edit("models.py", "String(200)", "String(300)")
    shell("alembic revision --autogenerate -m longer --rev-id 0002")
    shell("alembic upgrade head")
    title = "Tristram Shandy ".ljust(250, "!")
    execute(f"INSERT INTO book (title) VALUES ('{title}')")
    return [
        len(title) for (title,) in rows("SELECT title FROM book ORDER BY id")
    ]


# endregion

if __name__ == "__main__":
    run(task, MODELS)
