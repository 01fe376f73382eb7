from contextlib import suppress
from pathlib import Path

from models import MODELS, TITLE
from project import rows, run
from seen import schema
from terminal import CommandError, edit, shell

# region setup
ISBN = "isbn: Mapped[str | None] = mapped_column(String(13))"
PAGES = "pages: Mapped[int | None]"


def two_branches():
    edit("models.py", TITLE, f"{TITLE}\n    {ISBN}")
    shell("alembic revision --autogenerate -m isbn --rev-id 0002")
    # Another branch has not got this file, and adds another column.
    isbn = Path("migrations/versions/0002_isbn.py")
    aside = isbn.rename("aside")
    edit("models.py", ISBN, PAGES)
    shell("alembic revision --autogenerate -m pages --rev-id 0003")
    shell("alembic upgrade head")
    aside.rename(isbn)  # git merge
    edit("models.py", PAGES, f"{PAGES}\n    {ISBN}")


def result():
    left = shell("alembic check")
    ids = rows("SELECT id FROM book ORDER BY id")
    return ["No new upgrade" in left, sorted(schema("book")), ids]


# endregion


# region naive
def naive():
    two_branches()
    shell("alembic upgrade head")
    return result()


# endregion


# region way_heads
def way_heads():
    two_branches()
    shell("alembic upgrade heads")
    applied = result()
    with suppress(CommandError):
        shell("alembic revision --autogenerate -m next")
    return applied


# endregion


# region
def task():
    two_branches()
    shell("alembic merge heads -m merge --rev-id 0004")
    shell("alembic upgrade head")
    return result()


# endregion

if __name__ == "__main__":
    run(task, MODELS, naive=naive, ways=[way_heads])
