from models import MODELS
from project import execute, rows, run
from terminal import edit, shell

# region setup
YEAR = 'year: Mapped[int] = mapped_column(server_default="1900")'
WITH_YEAR = MODELS + f"    {YEAR}\n"
# endregion


# region
def task():
    settings = "compare_server_default=True, render_as_batch=True"
    connection = "connection=connection,"
    edit("migrations/env.py", connection, f"{connection} {settings},")
    edit("models.py", "1900", "2000")
    shell("alembic revision --autogenerate -m year --rev-id 0002")
    shell("alembic upgrade head")
    execute("INSERT INTO book (title) VALUES ('Kim')")
    years = [year for (year,) in rows("SELECT year FROM book ORDER BY id")]
    if years[-1] != 2000:
        raise AssertionError(f"the database still puts {years[-1]}")
    return years


# endregion

if __name__ == "__main__":
    run(task, WITH_YEAR)
