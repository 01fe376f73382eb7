from models import MODELS, TITLE
from project import rows, run
from seen import indexes
from terminal import edit, rewrite, shell

# region setup
INDEXED = TITLE.replace("String(200)", "String(200), index=True")


def ids():
    return rows("SELECT id FROM book ORDER BY id")


# endregion


# region naive
def naive():
    edit("models.py", TITLE, INDEXED)
    shell("alembic revision --autogenerate -m index --rev-id 0002")
    end = "unique=False)"
    concurrently = "unique=False, postgresql_concurrently=True)"
    edit("migrations/versions/0002_index.py", end, concurrently)
    shell("alembic upgrade head")


# endregion


# region
CREATE = """with op.get_context().autocommit_block():
    op.create_index(
        "ix_book_title", "book", ["title"], postgresql_concurrently=True
    )"""
DROP = """with op.get_context().autocommit_block():
    op.drop_index("ix_book_title", "book", postgresql_concurrently=True)"""


def task():
    edit("models.py", TITLE, INDEXED)
    shell("alembic revision --autogenerate -m index --rev-id 0002")
    add = "migrations/versions/0002_index.py"
    rewrite(add, upgrade=CREATE, downgrade=DROP)
    shell("alembic upgrade head")
    added = indexes("book")
    edit("models.py", INDEXED, TITLE)
    shell("alembic revision --autogenerate -m drop --rev-id 0003")
    drop = "migrations/versions/0003_drop.py"
    rewrite(drop, upgrade=DROP, downgrade=CREATE)
    shell("alembic upgrade head")
    shell("alembic check")
    return [added, indexes("book"), ids()]


# endregion

if __name__ == "__main__":
    run(task, MODELS, naive=naive)
