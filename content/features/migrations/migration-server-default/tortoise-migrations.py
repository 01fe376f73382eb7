from models import MODELS
from project import execute, rows, run
from terminal import edit, shell

# region setup
YEAR = "year = fields.IntField(db_default=1900)"
WITH_YEAR = MODELS + f"    {YEAR}\n"
# endregion


# region
def task():
    edit("models.py", "1900", "2000")
    shell("tortoise makemigrations -n year")
    shell("tortoise migrate")
    execute("INSERT INTO book (title) VALUES ('Kim')")
    years = [year for (year,) in rows("SELECT year FROM book ORDER BY id")]
    if years[-1] != 2000:
        raise AssertionError(f"the database still puts {years[-1]}")
    return years


# endregion

if __name__ == "__main__":
    run(task, WITH_YEAR)
