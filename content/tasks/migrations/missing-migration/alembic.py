from models import MODELS, TITLE, TITLE_AND_ISBN
from project import rows, run
from seen import schema
from terminal import CommandError, edit, shell


# region setup
def ends_well(command):
    try:
        shell(command)
    except CommandError:
        return False
    return True


def answers(command):
    before = ends_well(command)
    edit("models.py", TITLE, TITLE_AND_ISBN)
    changed = ends_well(command)
    shell("alembic revision --autogenerate -m isbn --rev-id 0002")
    shell("alembic upgrade head")
    after = ends_well(command)
    ids = rows("SELECT id FROM book ORDER BY id")
    return [[before, changed, after], schema("book"), ids]


# endregion


# region naive
def naive():
    return answers("alembic current --check-heads")


# endregion


# region
def task():
    return answers("alembic check")


# endregion

if __name__ == "__main__":
    run(task, MODELS, naive=naive)
