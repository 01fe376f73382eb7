from contextlib import suppress

from models import MODELS, TITLE
from project import TABLES, execute, rows, run
from seen import schema
from terminal import edit, shell

# region setup
IMPORT = "import Model\n"
MODULE = "tortoise.migrations.constraints"
CHECK = f"""{TITLE}

    class Meta:
        constraints = (CheckConstraint(check="title <> ''", name="titled"),)"""


def changed():
    constraint = f"from {MODULE} import CheckConstraint\n"
    edit("models.py", IMPORT, f"{IMPORT}{constraint}")
    edit("models.py", TITLE, CHECK)


def result():
    assert "No changes detected" in shell("tortoise makemigrations")
    with suppress(Exception):
        execute("INSERT INTO book (title) VALUES ('')")
    titles = rows("SELECT title FROM book ORDER BY id")
    return [schema("book"), [title for (title,) in titles]]


# endregion


# region naive
def naive():
    changed()
    shell("tortoise makemigrations -n titled")
    shell("tortoise migrate")
    return result()


# endregion


# region
def task():
    changed()
    shell("tortoise makemigrations -n titled")
    shell("tortoise migrate")
    return result()


# endregion


# region way_new_table
VOLUME = MODELS[MODELS.index("class Book") :].replace("Book", "Volume")
VOLUME = VOLUME.replace(TITLE, CHECK)


def way_new_table():
    constraint = f"from {MODULE} import CheckConstraint\n"
    edit("models.py", IMPORT, f"{IMPORT}{constraint}\n\n{VOLUME}")
    shell("tortoise makemigrations -n volume")
    shell("tortoise migrate")
    execute("INSERT INTO volume (title) VALUES ('')")
    return rows("SELECT title FROM volume")


# endregion

if __name__ == "__main__":
    run(
        task,
        MODELS,
        tables=[*TABLES, "volume"],
        naive=naive,
        ways=[way_new_table],
    )
