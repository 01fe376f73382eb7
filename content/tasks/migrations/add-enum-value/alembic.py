from contextlib import suppress

from models import MODELS
from project import engine, execute, rows, run
from seen import schema
from sqlalchemy.exc import DBAPIError
from terminal import edit, rewrite, shell

# region setup
GENRE = """
import enum

class Genre(enum.Enum):
    novel = "novel"
    essay = "essay"
"""
COLUMN = "genre: Mapped[Genre | None]"
WITH_GENRE = (
    MODELS.replace("class Base", f"{GENRE}\n\nclass Base") + f"    {COLUMN}\n"
)
POSTGRES = engine.dialect.name == "postgresql"
ESSAY = 'essay = "essay"'
NEW = "INSERT INTO book (title, genre) VALUES ('Speak, Memory', 'memoirs')"


def drop_type():
    if POSTGRES:
        execute("DROP TABLE book", "DROP TYPE genre")


def found():
    return [schema("book"), rows("SELECT id, genre FROM book ORDER BY id")]


def result():
    try:
        shell("alembic check")
        execute(NEW)
        return found()
    finally:
        drop_type()


# endregion


# region naive
def naive():
    edit("models.py", ESSAY, f'{ESSAY}\n    memoirs = "memoirs"')
    shell("alembic revision --autogenerate -m memoirs --rev-id 0002")
    shell("alembic upgrade head")
    return result()


# endregion


# region
# A new value can be used once it is committed: the block does that.
ADD = """with op.get_context().autocommit_block():
    op.execute("ALTER TYPE genre ADD VALUE 'memoirs'")"""
DRAFT = "migrations/versions/0002_memoirs.py"


def task():
    edit("models.py", ESSAY, f'{ESSAY}\n    memoirs = "memoirs"')
    shell("alembic revision --autogenerate -m memoirs --rev-id 0002")
    if POSTGRES:  # The draft is empty: values of a type are not compared.
        rewrite(DRAFT, upgrade=ADD)
    shell("alembic upgrade head")
    return result()


# endregion


# region way_one_run
USE = """op.execute("UPDATE book SET genre = 'memoirs' WHERE id = 1")"""


def way_one_run():
    edit("models.py", ESSAY, f'{ESSAY}\n    memoirs = "memoirs"')
    shell("alembic revision --autogenerate -m memoirs --rev-id 0002")
    shell("alembic revision -m use --rev-id 0003")
    rewrite("migrations/versions/0003_use.py", upgrade=USE)
    try:
        if POSTGRES:
            bare = """op.execute("ALTER TYPE genre ADD VALUE 'memoirs'")"""
            rewrite(DRAFT, upgrade=bare)
            with suppress(DBAPIError):
                shell("alembic upgrade head")
            rewrite(DRAFT, upgrade=ADD)
        shell("alembic upgrade head")
        return found()
    finally:
        drop_type()


# endregion


# region way_text
TEXT = "mapped_column(Enum(Genre, native_enum=False))"


def way_text():
    edit("models.py", "import String", "import Enum, String")
    edit("models.py", COLUMN, f"{COLUMN} = {TEXT}")
    shell("alembic revision --autogenerate -m text --rev-id 0002")
    shell("alembic upgrade head")
    edit("models.py", ESSAY, f'{ESSAY}\n    memoirs = "memoirs"')
    shell("alembic revision --autogenerate -m memoirs --rev-id 0003")
    shell("alembic upgrade head")
    return result()


# endregion

if __name__ == "__main__":
    run(task, WITH_GENRE, naive=naive, ways=[way_one_run, way_text])
