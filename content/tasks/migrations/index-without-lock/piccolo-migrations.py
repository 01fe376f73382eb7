from pathlib import Path

from models import MODELS, TITLE
from project import rows, run
from seen import indexes
from terminal import edit, rewrite, shell

# region setup
INDEXED = TITLE.replace("length=200", "length=200, index=True")


def by_hand(statement, settings):
    forwards = FORWARDS.format(statement=statement, settings=settings)
    shell("piccolo migrations new bookshop")
    newest = max(Path("bookshop/migrations").glob("bookshop_*.py"))
    rewrite(str(newest), forwards=forwards)
    shell("piccolo migrations forwards bookshop")


def ids():
    return rows("SELECT id FROM book ORDER BY id")


# endregion

# region naive
FORWARDS = """manager = MigrationManager(ID, "bookshop"{settings})

async def index():
    Book = await manager.get_table_from_snapshot("Book", "bookshop", offset=-1)
    await Book.raw("{statement}")

manager.add_raw(index)
return manager"""
CREATE = "CREATE INDEX CONCURRENTLY book_title ON book (title)"


def naive():
    by_hand(CREATE, "")


# endregion


# region
DROP = "DROP INDEX CONCURRENTLY book_title"


def task():
    by_hand(CREATE, ", wrap_in_transaction=False")
    edit("bookshop/tables.py", TITLE, INDEXED)
    shell("piccolo migrations new bookshop --auto")
    shell("piccolo migrations forwards bookshop --fake")
    added = indexes("book")
    by_hand(DROP, ", wrap_in_transaction=False")
    edit("bookshop/tables.py", INDEXED, TITLE)
    shell("piccolo migrations new bookshop --auto")
    shell("piccolo migrations forwards bookshop --fake")
    left = shell("piccolo migrations new bookshop --auto")
    assert "No changes detected" in left
    return [added, indexes("book"), ids()]


# endregion

if __name__ == "__main__":
    run(task, MODELS, naive=naive)
