import re
from pathlib import Path

from models import MODELS, TITLE, TITLE_AND_ISBN
from project import execute, rows, run
from seen import schema
from terminal import edit, shell


# region setup
def forget():
    """Tables and rows are there, and no migration is."""
    Path("migrations/versions/0001_first.py").unlink()
    execute("DROP TABLE alembic_version")
    ini = Path("alembic.ini").read_text()
    Path("empty.ini").write_text(
        re.sub("sqlalchemy.url = .*", "sqlalchemy.url = sqlite://", ini)
    )


def go_on():
    edit("models.py", TITLE, TITLE_AND_ISBN)
    shell("alembic revision --autogenerate -m isbn --rev-id 0002")
    shell("alembic upgrade head")
    return [schema("book"), rows("SELECT id FROM book ORDER BY id")]


# endregion


# region naive
def naive():
    forget()
    shell("alembic revision --autogenerate -m first --rev-id 0001")
    shell("alembic upgrade head")
    return go_on()


# endregion


# region
def task():
    forget()
    # A draft is what the database lacks: it is made against an empty one.
    shell("alembic -c empty.ini revision --autogenerate -m first --rev-id 0001")
    shell("alembic stamp head")
    return go_on()


# endregion

if __name__ == "__main__":
    run(task, MODELS, naive=naive)
