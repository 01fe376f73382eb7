from models import MODELS
from project import rows, run
from terminal import rewrite, shell

# region
UPGRADE = """
book = sa.table("book", sa.column("title", sa.String))
op.execute(book.update().values(title=sa.func.upper(book.c.title)))
"""


def task():
    shell("alembic revision -m upper --rev-id 0002")
    rewrite("migrations/versions/0002_upper.py", upgrade=UPGRADE)
    shell("alembic upgrade head")
    return [title for (title,) in rows("SELECT title FROM book ORDER BY id")]


# endregion

if __name__ == "__main__":
    run(task, MODELS)
