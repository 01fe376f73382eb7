from models import MODELS
from project import execute, rows, run
from seen import schema
from terminal import edit, shell

# region setup
YEAR = 'year: Mapped[int] = mapped_column(server_default="1900")'
WITH_YEAR = MODELS + f"    {YEAR}\n"
CHANGED = f"""{YEAR.replace("1900", "2000")}
    isbn: Mapped[str | None] = mapped_column(String(13))"""


def result():
    shell("alembic check")
    execute("INSERT INTO book (title) VALUES ('Kim')")
    years = rows("SELECT id, year FROM book ORDER BY id")
    return [sorted(schema("book")), years]


# endregion


# region naive
def naive():
    edit("models.py", YEAR, CHANGED)
    shell("alembic revision --autogenerate -m year --rev-id 0002")
    shell("alembic upgrade head")
    return result()


# endregion


# region
def task():
    settings = "compare_server_default=True, render_as_batch=True"
    connection = "connection=connection,"
    edit("migrations/env.py", connection, f"{connection} {settings},")
    edit("models.py", YEAR, CHANGED)
    shell("alembic revision --autogenerate -m year --rev-id 0002")
    shell("alembic upgrade head")
    return result()


# endregion

if __name__ == "__main__":
    run(task, WITH_YEAR, naive=naive)
