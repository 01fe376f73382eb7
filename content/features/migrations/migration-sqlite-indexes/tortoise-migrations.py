from models import MODELS
from project import rows, run
from terminal import edit, shell

# region setup
WITH_INDEX = MODELS.replace("length=200", "length=200, db_index=True")
INDEXES = (
    "SELECT sql FROM sqlite_master WHERE type = 'index' AND tbl_name = 'book'"
)
# endregion


# region
def task():
    before = rows(INDEXES)
    edit("models.py", "max_length=200", "max_length=300")
    shell("tortoise makemigrations -n longer")
    # The copy has no index, or this one would be refused: its name would be
    # taken.
    again = "".join(f"        ops.RunSQL({sql!r}),\n" for (sql,) in before)
    edit("migrations/0002_longer.py", "\n    ]\n", f"\n{again}    ]\n")
    shell("tortoise migrate")
    after = rows(INDEXES)
    if after != before:
        raise AssertionError(f"{before} before, {after} after")
    return [len(before), len(after)]


# endregion

if __name__ == "__main__":
    run(task, WITH_INDEX)
