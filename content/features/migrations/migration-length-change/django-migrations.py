from models import MODELS
from project import execute, rows, run
from terminal import edit, shell


# region
def task():
    edit("bookshop/models.py", "max_length=200", "max_length=300")
    shell("python manage.py makemigrations -n longer")
    shell("python manage.py migrate")
    title = "Tristram Shandy ".ljust(250, "!")
    execute(f"INSERT INTO bookshop_book (title) VALUES ('{title}')")
    return [
        len(title)
        for (title,) in rows("SELECT title FROM bookshop_book ORDER BY id")
    ]


# endregion

if __name__ == "__main__":
    run(task, MODELS)
