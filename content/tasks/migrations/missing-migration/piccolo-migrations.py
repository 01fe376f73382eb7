from pathlib import Path

from models import MODELS, TITLE, TITLE_AND_ISBN
from project import rows, run
from seen import schema
from terminal import edit, shell


# region setup
def answers(check):
    before = check()
    edit("bookshop/tables.py", TITLE, TITLE_AND_ISBN)
    changed = check()
    shell("piccolo migrations new bookshop --auto")
    shell("piccolo migrations forwards bookshop")
    after = check()
    ids = rows("SELECT id FROM book ORDER BY id")
    return [[before, changed, after], schema("book"), ids]


# endregion


# region naive
def all_applied():
    shell("piccolo migrations check")  # Ends well, whatever it prints.
    return True


def naive():
    return answers(all_applied)


# endregion


# region
def in_order():
    before = set(Path("bookshop/migrations").glob("*.py"))
    printed = shell("piccolo migrations new bookshop --auto --auto_input=y")
    for file in set(Path("bookshop/migrations").glob("*.py")) - before:
        file.unlink()  # CI throws its folder away.
    return "No changes detected" in printed


def task():
    return answers(in_order)


# endregion

if __name__ == "__main__":
    run(task, MODELS, naive=naive)
