from models import MODELS, TITLE
from project import URL, rows, run
from seen import schema
from terminal import edit, shell


# region setup
def result():
    assert "No changes detected" in shell("aerich migrate")
    return [schema("book"), rows("SELECT id, year FROM book ORDER BY id")]


# endregion


# region naive
def naive():
    edit("models.py", TITLE, f"{TITLE}\n    year = fields.IntField()")
    shell("aerich migrate --name year")
    shell("aerich upgrade")
    return result()


# endregion


# region
def task():
    year = "year = fields.IntField(default=1900)"
    edit("models.py", TITLE, f"{TITLE}\n    {year}")
    shell("aerich migrate --name year")
    shell("aerich upgrade")
    if not URL.startswith("sqlite"):  # Aerich has no such change there.
        edit("models.py", "default=1900", "")
        shell("aerich migrate --name no_default")
        shell("aerich upgrade")
    return result()


# endregion

if __name__ == "__main__":
    run(task, MODELS, naive=naive)
