from pathlib import Path

from models import MODELS, TITLE
from project import rows, run
from seen import indexes
from terminal import edit, shell

# region setup
INDEXED = TITLE.replace("length=200", "length=200, index=True")
RAW = """async def {name}():
        Book = await manager.get_table_from_snapshot("Book", "bookshop")
        await Book.raw('{statement}')

    manager.add_raw{backwards}({name})

    """


def by_hand(forwards, backwards):
    raw = RAW.format(name="index", statement=forwards, backwards="")
    raw += RAW.format(name="back", statement=backwards, backwards="_backwards")
    return f"{raw}return manager"


def ids():
    return rows("SELECT id FROM book ORDER BY id")


# endregion

# region naive
CREATE = "CREATE INDEX CONCURRENTLY book_title ON book (title)"
DROP = "DROP INDEX CONCURRENTLY book_title"


def draft(forwards, backwards):
    shell("piccolo migrations new bookshop --auto")
    file = str(max(Path("bookshop/migrations").glob("bookshop_*.py")))
    edit(file, "return manager", by_hand(forwards, backwards))
    return file


def naive():
    edit("bookshop/tables.py", TITLE, INDEXED)
    draft(CREATE, DROP)
    shell("piccolo migrations forwards bookshop")


# endregion


# region
def concurrently(forwards, backwards):
    # It is sent first: the draft’s own, with IF (NOT) EXISTS, finds it done.
    file = draft(forwards, backwards)
    last = "description=DESCRIPTION"
    edit(file, last, f"{last},\n        wrap_in_transaction=False,")
    shell("piccolo migrations forwards bookshop")


def task():
    edit("bookshop/tables.py", TITLE, INDEXED)
    concurrently(CREATE, DROP)
    added = indexes("book")
    edit("bookshop/tables.py", INDEXED, TITLE)
    concurrently(DROP, CREATE)
    left = shell("piccolo migrations new bookshop --auto")
    assert "No changes detected" in left
    return [added, indexes("book"), ids()]


# endregion

if __name__ == "__main__":
    run(task, MODELS, naive=naive)
