from models import MODELS
from project import rows, run
from terminal import edit, shell

# region setup
WITH_INDEX = MODELS.replace("String(200)", "String(200), index=True")
# endregion


# region
def indexes() -> int:
    return len(rows("SELECT * FROM pragma_index_list('book')"))


def task():
    before = indexes()
    settings = "connection=connection, render_as_batch=True,"
    edit("migrations/env.py", "connection=connection,", settings)
    edit("models.py", "String(200)", "String(300)")
    shell("alembic revision --autogenerate -m longer --rev-id 0002")
    shell("alembic upgrade head")
    if indexes() < before:
        raise AssertionError(f"{before} index before, {indexes()} after")
    return [before, indexes()]


# endregion

if __name__ == "__main__":
    run(task, WITH_INDEX)
