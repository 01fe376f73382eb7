from models import MODELS
from project import URL, execute, rows, run
from seen import schema
from terminal import edit, rewrite, shell

# region setup
TITLE = "Tristram Shandy ".ljust(250, "!")


def result():
    assert "No changes detected" in shell("aerich migrate")
    execute(f"INSERT INTO book (title) VALUES ('{TITLE}')")
    titles = rows("SELECT title FROM book ORDER BY id")
    return [schema("book"), [len(title) for (title,) in titles]]


# endregion


# region naive
def naive():
    edit("models.py", "max_length=200", "max_length=300")
    shell("aerich migrate --name longer")
    shell("aerich upgrade")
    return result()


# endregion


# region
def task():
    edit("models.py", "max_length=200", "max_length=300")
    if URL.startswith("sqlite"):  # It does not look at the length.
        shell("aerich migrate --name longer --empty")
        file, nothing = "migrations/bookshop/1_*.py", 'return "SELECT 1"'
        rewrite(file, upgrade=nothing, downgrade=nothing)
    else:
        shell("aerich migrate --name longer")
    shell("aerich upgrade")
    return result()


# endregion

if __name__ == "__main__":
    run(task, MODELS, naive=naive)
