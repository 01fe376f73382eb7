from models import NULLABLE
from project import rows, run
from terminal import edit, shell


# region
def task():
    edit("bookshop/models.py", "title =", "isbn =")
    shell("python manage.py makemigrations -n isbn", "n")
    shell("python manage.py migrate")
    found = [
        isbn for (isbn,) in rows("SELECT isbn FROM bookshop_book ORDER BY id")
    ]
    if any(found):
        raise AssertionError(f"the column isbn now holds {found}")
    return found


# endregion

if __name__ == "__main__":
    run(task, NULLABLE)
