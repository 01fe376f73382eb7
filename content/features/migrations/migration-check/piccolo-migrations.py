from models import MODELS, TITLE
from project import execute, run
from terminal import edit, shell

# region setup
CHECK = """
    titled = Check(title != "")
"""
# endregion


# region
def task():
    edit(
        "bookshop/tables.py",
        "import Table\n",
        "import Table\nfrom piccolo.constraints import Check\n",
    )
    edit("bookshop/tables.py", f"{TITLE}\n", f"{TITLE}\n{CHECK}")
    shell("piccolo migrations new bookshop --auto")
    shell("piccolo migrations forwards bookshop")
    try:
        execute("INSERT INTO book (title) VALUES ('')")
    except Exception as error:
        return "titled" in str(error)
    raise AssertionError("the database takes a book without a title")


# endregion

if __name__ == "__main__":
    run(task, MODELS)
