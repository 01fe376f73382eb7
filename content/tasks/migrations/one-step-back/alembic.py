from models import MODELS, TITLE
from project import rows, run
from seen import schema
from terminal import edit, shell

# region setup
WITH_ISBN = f"{TITLE}\n    isbn: Mapped[str | None] = mapped_column(String(13))"
WITH_PAGES = f"{WITH_ISBN}\n    pages: Mapped[int | None]"


def two_more():
    edit("models.py", TITLE, WITH_ISBN)
    shell("alembic revision --autogenerate -m isbn --rev-id 0002")
    shell("alembic upgrade head")
    edit("models.py", WITH_ISBN, WITH_PAGES)
    shell("alembic revision --autogenerate -m pages --rev-id 0003")
    shell("alembic upgrade head")


def result():
    return [schema("book"), rows("SELECT id FROM book ORDER BY id")]


# endregion


# region naive
def naive():
    two_more()
    shell("alembic downgrade")
    return result()


# endregion


# region
def task():
    two_more()
    shell("alembic downgrade -1")
    return result()


# endregion

if __name__ == "__main__":
    run(task, MODELS, naive=naive)
