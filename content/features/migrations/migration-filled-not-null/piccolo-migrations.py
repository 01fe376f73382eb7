from models import MODELS, TITLE
from project import rows, run
from terminal import edit, shell


# region
def task():
    edit("bookshop/tables.py", "import Serial", "import Integer, Serial")
    edit(
        "bookshop/tables.py",
        TITLE,
        f"{TITLE}\n    year = Integer(default=1900)",
    )
    shell("piccolo migrations new bookshop --auto")
    shell("piccolo migrations forwards bookshop")
    return [year for (year,) in rows("SELECT year FROM book ORDER BY id")]


# endregion

if __name__ == "__main__":
    run(task, MODELS)
