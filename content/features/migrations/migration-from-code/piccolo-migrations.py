import asyncio

from models import MODELS, TITLE, TITLE_AND_ISBN
from piccolo.apps.migrations.commands.forwards import run_forwards
from project import rows, run
from terminal import edit, shell


# region
def task():
    edit("bookshop/tables.py", TITLE, TITLE_AND_ISBN)
    shell("piccolo migrations new bookshop --auto")
    result = asyncio.run(run_forwards("bookshop"))
    if not result.success:
        raise RuntimeError(result.message)
    return len(rows("SELECT * FROM book")[0])


# endregion

if __name__ == "__main__":
    run(task, MODELS)
