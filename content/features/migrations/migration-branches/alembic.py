from pathlib import Path

from models import MODELS, TITLE
from project import rows, run
from terminal import edit, shell

# region setup
ISBN = "isbn: Mapped[str | None] = mapped_column(String(13))"
PAGES = "pages: Mapped[int | None]"
# endregion


# region
def task():
    edit("models.py", TITLE, f"{TITLE}\n    {ISBN}")
    shell("alembic revision --autogenerate -m isbn --rev-id 0002")
    # Another branch has not got this file, and adds another column.
    isbn = Path("migrations/versions/0002_isbn.py")
    aside = isbn.rename("aside")
    edit("models.py", ISBN, PAGES)
    shell("alembic revision --autogenerate -m pages --rev-id 0003")
    # Both are merged.
    aside.rename(isbn)
    edit("models.py", PAGES, f"{PAGES}\n    {ISBN}")
    shell("alembic merge heads -m merge --rev-id 0004")
    shell("alembic upgrade head")
    left = shell("alembic check")
    return [len(rows("SELECT isbn, pages FROM book")), "No new upgrade" in left]


# endregion

if __name__ == "__main__":
    run(task, MODELS)
