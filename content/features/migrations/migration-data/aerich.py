from models import MODELS
from project import rows, run
from terminal import rewrite, shell

# region
UPGRADE = 'return "UPDATE book SET title = UPPER(title)"'


def task():
    shell("aerich migrate --name upper --empty")
    rewrite("migrations/bookshop/1_*.py", upgrade=UPGRADE)
    shell("aerich upgrade")
    return [title for (title,) in rows("SELECT title FROM book ORDER BY id")]


# endregion

if __name__ == "__main__":
    run(task, MODELS)
