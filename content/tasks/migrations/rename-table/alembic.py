from models import MODELS
from project import TABLES, rows, run
from seen import schema
from terminal import edit, rewrite, shell

# region setup
BOOK = 'class Book(Base):\n    __tablename__ = "book"'
VOLUME = 'class Volume(Base):\n    __tablename__ = "volume"'


def result():
    shell("alembic check")
    titles = rows("SELECT id, title FROM volume ORDER BY id")
    return [schema("volume"), titles]


# endregion


# region naive
def naive():
    edit("models.py", BOOK, VOLUME)
    shell("alembic revision --autogenerate -m volume --rev-id 0002")
    shell("alembic upgrade head")
    return result()


# endregion


# region
def task():
    edit("models.py", BOOK, VOLUME)
    shell("alembic revision --autogenerate -m volume --rev-id 0002")
    rewrite(
        "migrations/versions/0002_volume.py",
        upgrade='op.rename_table("book", "volume")',
        downgrade='op.rename_table("volume", "book")',
    )
    shell("alembic upgrade head")
    return result()


# endregion

if __name__ == "__main__":
    run(task, MODELS, tables=[*TABLES, "volume"], naive=naive)
