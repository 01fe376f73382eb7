import sqlite3
from contextlib import closing

from models import MODELS
from project import rows, run
from terminal import edit, shell, write

# region setup
REPORTS = """
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column


class Base(DeclarativeBase):
    pass


class Report(Base):
    __tablename__ = "report"

    id: Mapped[int] = mapped_column(primary_key=True)
"""


def tables() -> set[str]:
    """Of the second database."""
    with closing(sqlite3.connect("reports.db")) as connection:
        return {
            name
            for (name,) in connection.execute("SELECT name FROM sqlite_master")
        }


# endregion


# region
def task():
    write("reports_models.py", REPORTS)
    shell("alembic -c reports.ini init reports")
    url = "driver://user:pass@localhost/dbname"
    edit("reports.ini", url, "sqlite:///reports.db")
    metadata = "target_metadata = reports_models.Base.metadata"
    metadata = f"import reports_models\n\n{metadata}"
    edit("reports/env.py", "target_metadata = None", metadata)
    shell(
        "alembic -c reports.ini revision --autogenerate -m first --rev-id 0001"
    )
    shell("alembic -c reports.ini upgrade head")
    ids = rows("SELECT id FROM book ORDER BY id")
    return ["report" in tables(), "book" in tables(), ids]


# endregion

if __name__ == "__main__":
    run(task, MODELS)
