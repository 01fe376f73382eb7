from models import MODELS
from project import TABLES, rows, run
from terminal import edit, shell


# region
def task():
    edit("bookshop/tables.py", "class Book", "class Volume")
    shell("piccolo migrations new bookshop --auto", "y")
    shell("piccolo migrations forwards bookshop")
    return len(rows("SELECT * FROM volume"))


# endregion

if __name__ == "__main__":
    run(task, MODELS, tables=[*TABLES, "volume"])
