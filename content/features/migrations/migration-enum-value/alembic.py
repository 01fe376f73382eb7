from models import MODELS
from project import engine, execute, rows, run
from terminal import edit, rewrite, shell

# region setup
GENRE = """
import enum

from sqlalchemy import Enum

class Genre(enum.Enum):
    novel = "novel"
    essay = "essay"
"""
COLUMN = "genre: Mapped[Genre | None] = mapped_column(Enum(Genre))"
WITH_GENRE = (
    MODELS.replace("class Base", f"{GENRE}\n\nclass Base") + f"    {COLUMN}\n"
)
# endregion


# region
def task():
    edit(
        "models.py",
        'essay = "essay"',
        'essay = "essay"\n    memoirs = "memoirs"',
    )
    shell("alembic revision --autogenerate -m memoirs --rev-id 0002")
    if engine.dialect.name == "postgresql":
        # The draft is empty: the values of a type are not compared.
        sql = "ALTER TYPE genre ADD VALUE 'memoirs'"
        rewrite(
            "migrations/versions/0002_memoirs.py",
            upgrade=f'op.execute("{sql}")',
        )
    shell("alembic upgrade head")
    execute(
        "INSERT INTO book (title, genre) VALUES ('Speak, Memory', 'memoirs')"
    )
    return [genre for (genre,) in rows("SELECT genre FROM book ORDER BY id")]


# endregion

if __name__ == "__main__":
    run(task, WITH_GENRE)
