from models import MODELS, TITLE
from project import rows, run
from terminal import edit, shell


# region
def task():
    edit(
        "models.py",
        TITLE,
        f"{TITLE}\n    year = fields.IntField(db_default=1900)",
    )
    shell("tortoise makemigrations -n year")
    shell("tortoise migrate")
    return [year for (year,) in rows("SELECT year FROM book ORDER BY id")]


# endregion

if __name__ == "__main__":
    run(task, MODELS)
