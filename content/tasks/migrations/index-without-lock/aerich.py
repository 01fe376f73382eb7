from models import MODELS, TITLE
from project import rows, run
from seen import indexes
from terminal import edit, shell

# region setup
INDEXED = f"""{TITLE}

    class Meta:
        indexes = [Index(fields=["title"], name="book_title")]"""
IMPORT = "from tortoise.models import Model"
MODELS = MODELS.replace(IMPORT, f"from tortoise.indexes import Index\n{IMPORT}")


def ids():
    return rows("SELECT id FROM book ORDER BY id")


# endregion


# region naive
def naive():
    edit("models.py", TITLE, INDEXED)
    shell("aerich migrate --name index")
    add = "migrations/bookshop/1_*.py"
    edit(add, "CREATE INDEX", "CREATE INDEX CONCURRENTLY")
    shell("aerich upgrade")


# endregion


# region
def concurrently(file, statement):
    # In upgrade() alone: the way back is always in a transaction.
    edit(file, statement, f"{statement} CONCURRENTLY")
    edit(file, "RUN_IN_TRANSACTION = True", "RUN_IN_TRANSACTION = False")


def task():
    edit("models.py", TITLE, INDEXED)
    shell("aerich migrate --name index")
    concurrently("migrations/bookshop/1_*.py", "CREATE INDEX")
    shell("aerich upgrade")
    added = indexes("book")
    edit("models.py", INDEXED, TITLE)
    shell("aerich migrate --name drop")
    concurrently("migrations/bookshop/2_*.py", "DROP INDEX")
    shell("aerich upgrade")
    assert "No changes detected" in shell("aerich migrate")
    return [added, indexes("book"), ids()]


# endregion

if __name__ == "__main__":
    run(task, MODELS, naive=naive)
