from models import MODELS, TITLE
from project import rows, run
from seen import schema
from terminal import edit, shell


# region setup
def result():
    shell("alembic check")
    return [schema("book"), rows("SELECT id, year FROM book ORDER BY id")]


# endregion


# region naive
def naive():
    edit("models.py", TITLE, f"{TITLE}\n    year: Mapped[int]")
    shell("alembic revision --autogenerate -m year --rev-id 0002")
    shell("alembic upgrade head")
    return result()


# endregion


# region
FILLED = 'sa.Integer(), server_default="1900", nullable=False))'
NO_DEFAULT = f"""{FILLED}
    # SQLite has no ALTER for it: there the table is copied.
    with op.batch_alter_table("book") as batch_op:
        batch_op.alter_column("year", server_default=None)"""


def task():
    edit("models.py", TITLE, f"{TITLE}\n    year: Mapped[int]")
    shell("alembic revision --autogenerate -m year --rev-id 0002")
    draft = "sa.Integer(), nullable=False))"
    edit("migrations/versions/0002_year.py", draft, NO_DEFAULT)
    shell("alembic upgrade head")
    return result()


# endregion

if __name__ == "__main__":
    run(task, MODELS, naive=naive)
