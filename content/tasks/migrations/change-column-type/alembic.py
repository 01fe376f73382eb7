from models import MODELS
from project import execute, rows, run
from rows import BOOKS
from terminal import edit, shell

# region setup
YEAR = "year: Mapped[str] = mapped_column(String(4))"
WITH_YEAR = MODELS + f"    {YEAR}\n"


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
    edit("models.py", "Mapped[str] = mapped_column(String(4))", "Mapped[int]")
    shell("alembic revision --autogenerate -m number --rev-id 0002")
    shell("alembic upgrade head")
    return rows("SELECT id, year FROM book ORDER BY id")


# endregion


# region
def task():
    # SQLite has no ALTER for it: batch mode copies the table.
    settings = "connection=connection, render_as_batch=True,"
    edit("migrations/env.py", "connection=connection,", settings)
    edit("models.py", "Mapped[str] = mapped_column(String(4))", "Mapped[int]")
    shell("alembic revision --autogenerate -m number --rev-id 0002")
    # PostgreSQL wants to be told how to make numbers of texts.
    draft = "type_=sa.Integer(),"
    using = f'{draft} postgresql_using="year::integer",'
    edit("migrations/versions/0002_number.py", draft, using)
    shell("alembic upgrade head")
    return rows("SELECT id, year FROM book ORDER BY id")


# endregion

if __name__ == "__main__":
    run(task, WITH_YEAR, fill=fill_years, naive=naive)
