from models import MODELS
from project import rows, run
from terminal import edit, shell

# region setup
WITH_INDEX = MODELS.replace("length=200", "length=200, db_index=True")
# endregion


# region
def indexes() -> int:
    return len(rows("SELECT * FROM pragma_index_list('book')"))


def task():
    before = indexes()
    edit("models.py", "max_length=200", "max_length=300")
    shell("tortoise makemigrations -n longer")
    shell("tortoise migrate")
    if indexes() < before:
        raise AssertionError(f"{before} index before, {indexes()} after")
    return [before, indexes()]


# endregion

if __name__ == "__main__":
    run(task, WITH_INDEX)
