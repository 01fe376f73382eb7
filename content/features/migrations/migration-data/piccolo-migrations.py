from pathlib import Path

from models import MODELS
from project import rows, run
from terminal import rewrite, shell

# region
FORWARDS = """
manager = MigrationManager(migration_id=ID, app_name="bookshop")

async def upper():
    Book = await manager.get_table_from_snapshot(
        table_class_name="Book", app_name="bookshop", offset=-1
    )
    for book in await Book.objects():
        book.title = book.title.upper()
        await book.save()

manager.add_raw(upper)
return manager
"""


def task():
    shell("piccolo migrations new bookshop")
    newest = max(Path("bookshop/migrations").glob("bookshop_*.py"))
    rewrite(str(newest), forwards=FORWARDS)
    shell("piccolo migrations forwards bookshop")
    return [title for (title,) in rows("SELECT title FROM book ORDER BY id")]


# endregion

if __name__ == "__main__":
    run(task, MODELS)
