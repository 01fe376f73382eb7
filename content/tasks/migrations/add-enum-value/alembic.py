from models import MODELS
from project import engine, execute, rows, run
from seen import schema
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


def result():
    try:
        shell("alembic check")
        columns = schema("book")
        execute(NEW)
        return [columns, rows("SELECT id, genre FROM book ORDER BY id")]
    finally:
        if POSTGRES:
            execute("DROP TABLE book", "DROP TYPE genre")


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


def task():
    edit("models.py", ESSAY, f'{ESSAY}\n    memoirs = "memoirs"')
    shell("alembic revision --autogenerate -m memoirs --rev-id 0002")
    if POSTGRES:  # The draft is empty: values of a type are not compared.
        rewrite("migrations/versions/0002_memoirs.py", upgrade=ADD)
    shell("alembic upgrade head")
    return result()


# endregion

if __name__ == "__main__":
    run(task, WITH_GENRE, naive=naive)
