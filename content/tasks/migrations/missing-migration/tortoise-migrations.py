from pathlib import Path

from models import MODELS, TITLE, TITLE_AND_ISBN
from project import rows, run
from seen import schema
from terminal import edit, shell


# region setup
def answers(check):
    before = check()
    edit("models.py", TITLE, TITLE_AND_ISBN)
    changed = check()
    shell("tortoise makemigrations -n isbn")
    shell("tortoise migrate")
    after = check()
    ids = rows("SELECT id FROM book ORDER BY id")
    return [[before, changed, after], schema("book"), ids]


# endregion


# region naive
def all_applied():
    shell("tortoise migrate --dry-run")  # Ends well, whatever it prints.
    return True


def naive():
    return answers(all_applied)


# endregion


# region
def in_order():
    before = set(Path("migrations").glob("*.py"))
    printed = shell("tortoise makemigrations")
    for file in set(Path("migrations").glob("*.py")) - before:
        file.unlink()  # CI throws its folder away.
    return "No changes detected" in printed


def task():
    return answers(in_order)


# endregion

if __name__ == "__main__":
    run(task, MODELS, naive=naive)
