from models import MODELS
from project import TABLES, rows, run
from terminal import edit, shell


# region
def task():
    edit(
        "models.py",
        'class Book(Base):\n    __tablename__ = "book"',
        'class Volume(Base):\n    __tablename__ = "volume"',
    )
    shell("alembic revision --autogenerate -m volume --rev-id 0002", "y")
    shell("alembic upgrade head")
    return len(rows("SELECT * FROM volume"))


# endregion

if __name__ == "__main__":
    run(task, MODELS, tables=[*TABLES, "volume"])
