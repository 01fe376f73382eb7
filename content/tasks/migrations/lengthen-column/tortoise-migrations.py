from models import MODELS
from project import execute, rows, run
from seen import schema
from terminal import edit, shell

# region setup
TITLE = "Tristram Shandy ".ljust(250, "!")


def result():
    assert "No changes detected" in shell("tortoise makemigrations")
    execute(f"INSERT INTO book (title) VALUES ('{TITLE}')")
    titles = rows("SELECT title FROM book ORDER BY id")
    return [schema("book"), [len(title) for (title,) in titles]]


# endregion


# region naive
def naive():
    edit("models.py", "max_length=200", "max_length=300")
    shell("tortoise makemigrations -n longer")
    shell("tortoise migrate")
    return result()


# endregion


# region
def task():
    edit("models.py", "max_length=200", "max_length=300")
    shell("tortoise makemigrations -n longer")
    shell("tortoise migrate")
    return result()


# endregion

if __name__ == "__main__":
    run(task, MODELS, naive=naive)
