from models import MODELS
from project import rows, run
from terminal import edit, rewrite, shell


# region naive
def naive():
    edit("models.py", "title:", "name:")
    shell("alembic revision --autogenerate -m rename_title --rev-id 0002")
    shell("alembic upgrade head")
    return rows("SELECT id, name FROM book ORDER BY id")


# endregion


# region
# MySQL and MariaDB want the type and the nullability too.
RENAME = """
op.alter_column(
    "book", "{old}", new_column_name="{new}",
    existing_type=sa.String(200), existing_nullable=False,
)
"""


def task():
    edit("models.py", "title:", "name:")
    shell("alembic revision --autogenerate -m rename_title --rev-id 0002")
    rewrite(
        "migrations/versions/0002_rename_title.py",
        upgrade=RENAME.format(old="title", new="name"),
        downgrade=RENAME.format(old="name", new="title"),
    )
    shell("alembic upgrade head")
    return rows("SELECT id, name FROM book ORDER BY id")


# endregion

if __name__ == "__main__":
    run(task, MODELS, naive=naive)
