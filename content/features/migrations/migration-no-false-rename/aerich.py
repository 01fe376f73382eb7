from models import NULLABLE
from project import rows, run
from terminal import edit, shell


# region
def task():
    edit("models.py", "title =", "isbn =")
    shell("aerich migrate --name isbn", "n")
    shell("aerich upgrade")
    found = [isbn for (isbn,) in rows("SELECT isbn FROM book ORDER BY id")]
    if any(found):
        raise AssertionError(f"the column isbn now holds {found}")
    return found


# endregion

if __name__ == "__main__":
    run(task, NULLABLE)
