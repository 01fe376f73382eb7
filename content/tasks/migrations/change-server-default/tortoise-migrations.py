from models import MODELS
from project import execute, rows, run
from seen import schema
from terminal import edit, shell

# region setup
YEAR = "year = fields.IntField(db_default=1900)"
WITH_YEAR = MODELS + f"    {YEAR}\n"
CHANGED = f"""{YEAR.replace("1900", "2000")}
    isbn = fields.CharField(max_length=13, null=True)"""


def result():
    assert "No changes detected" in shell("tortoise makemigrations")
    execute("INSERT INTO book (title) VALUES ('Kim')")
    years = rows("SELECT id, year FROM book ORDER BY id")
    return [sorted(schema("book")), years]


# endregion


# region naive
def naive():
    edit("models.py", YEAR, CHANGED)
    shell("tortoise makemigrations -n year")
    shell("tortoise migrate")
    return result()


# endregion


# region
def task():
    edit("models.py", YEAR, CHANGED)
    shell("tortoise makemigrations -n year")
    shell("tortoise migrate")
    return result()


# endregion

if __name__ == "__main__":
    run(task, WITH_YEAR, naive=naive)
