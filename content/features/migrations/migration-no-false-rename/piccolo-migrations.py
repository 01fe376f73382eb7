from models import NULLABLE
from project import rows, run
from terminal import edit, shell


# region
def task():
    edit("bookshop/tables.py", "title =", "isbn =")
    shell("piccolo migrations new bookshop --auto", "n")
    shell("piccolo migrations forwards bookshop")
    found = [isbn for (isbn,) in rows("SELECT isbn FROM book ORDER BY id")]
    if any(found):
        raise AssertionError(f"the column isbn now holds {found}")
    return found


# endregion

if __name__ == "__main__":
    run(task, NULLABLE)
